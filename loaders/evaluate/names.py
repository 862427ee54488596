"""When two names, and two amounts, count as the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from opencc import OpenCC

_OPEN_WORDS = "open_words.txt"
_PINYIN = re.compile(r"(?<=[\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7}\)")
_MARKS = re.compile(r"[\s“”\"'‘’《》〈〉「」()（）·,，、。;；:：—–\-~～]")
_CLOSING = re.compile(
    r"(?:(?:省级|国家级|国家|世界级)?(?:特色|先进制造业|战略性新兴|未来|中小企业特色|雁阵形)?(?:产业集群|产业群|集群)"
    r"|产业链|产业|行业|领域|赛道)$"
)
_SCALE = {"十": 1e1, "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8}

Amount = tuple[Any, Any]


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


@lru_cache(maxsize=65536)
def norm(text: str | None) -> str:
    """A name without marks, readings and blanks, in simplified characters."""
    plain = unicodedata.normalize("NFKC", _PINYIN.sub("", text or ""))
    return _MARKS.sub("", _converter().convert(plain)).replace("著", "着")


def core(name: str) -> str:
    """A name without its closing words: 新能源汽车产业集群 -> 新能源汽车."""
    while (shorter := _CLOSING.sub("", name)) and shorter != name:
        name = shorter
    return name


def forms(name: str, others: Iterable[str] = ()) -> set[str]:
    """All forms under which a name may be found."""
    plain = {norm(name), *map(norm, others)}
    return {form for form in plain | {core(form) for form in plain} if form}


def open_words(annotations: Path) -> frozenset[str]:
    """The words of `open_words.txt` beside the annotations, or in a folder `gold` beside one of the folders above them."""
    places = [annotations.parent, *(folder / "gold" for folder in annotations.resolve().parents[1:4])]
    file = next((place / _OPEN_WORDS for place in places if (place / _OPEN_WORDS).is_file()), None)
    return _words(file) if file else frozenset()


@cache
def _words(file: Path) -> frozenset[str]:
    return frozenset(form for word in file.read_text("utf-8").split() for form in (norm(word), core(norm(word))))


def amount(said: Mapping[str, Any]) -> Amount:
    """Lowest and highest value in base units, or the text of the value."""
    value = said.get("value")
    if value is None and said.get("value_min") is not None:
        value = [said["value_min"], said.get("value_max")]
    unit, scale = str(said.get("unit") or ""), 1.0
    while unit and unit[0] in _SCALE:
        scale, unit = scale * _SCALE[unit[0]], unit[1:]
    values = value if isinstance(value, list) else [value]
    try:
        numbers = [round(float(v) * scale, 4) for v in values if v is not None]
    except (TypeError, ValueError):
        return norm(str(value)), None
    return (min(numbers), max(numbers)) if numbers else (None, None)
