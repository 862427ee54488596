"""Forms of a Chinese name: the one it is known by, and the ones it is searched by."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from opencc import OpenCC

_MARKS = re.compile(r"[\s“”\"'‘’《》〈〉「」『』()（）\[\]【】·•,，、。;；:：—–\-~～]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_SIMPLIFIER = OpenCC("t2s")


@lru_cache(maxsize=65536)
def normalise(text: str) -> str:
    """`text` without what never tells two names apart: width, case, traditional forms, marks and spaces."""
    form = _folded(text)
    while (again := _folded(form)) != form:  # a mark taken out can bring a letter and an accent together
        form = again
    return form


def _folded(text: str) -> str:
    plain = _SIMPLIFIER.convert(unicodedata.normalize("NFKC", text)).casefold()
    return str(_MARKS.sub("", unicodedata.normalize("NFKC", plain)))


def _readings(text: str) -> tuple[str, str]:
    """Pinyin of a name without tones, and its initials: 高端化工 -> gaoduanhuagong, gdhg."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - its dictionaries take half a second; only loading needs them

    syllables = lazy_pinyin(text, style=Style.NORMAL)
    return "".join(syllables), "".join(s[0] for s in syllables if s)


def search_forms(names: list[str]) -> str:
    """What a name can be found by, one form a line: the normalised names, then their pinyin and initials.

    A line starts and ends with a newline, so that `"\\n高端"` asks for a beginning and `"高端\\n"` for an end.
    """
    forms: dict[str, None] = dict.fromkeys(filter(None, map(normalise, names)))
    for form in list(forms):
        if _HAN.search(form):
            forms.update(dict.fromkeys(_readings(form)))
    return "\n" + "\n".join(forms) + "\n" if forms else ""


def bigrams(text: str) -> list[str]:
    """The overlapping pairs of characters of `text`, each once, in order; a single character is its own gram."""
    form = normalise(text)
    return list(dict.fromkeys(form[i : i + 2] for i in range(max(1, len(form) - 1)))) if form else []


def grams(forms: str) -> str:
    """The text of the full-text index for `search_forms`: every pair and every character, parted by blanks."""
    found: dict[str, None] = {}
    for line in forms.split():
        found.update(dict.fromkeys(bigrams(line)))
        found.update(dict.fromkeys(line))
    return " ".join(found)
