"""Simplified and traditional script, one character for one character.

Two directions with two purposes. `to_simplified` is the repair: OpenCC's t2s, each character on its own, so that the
length stays. `DAMAGED` is what the damaging pipeline did: a table of one traditional form for each simplified character;
where one simplified character stands for several words it usually left it alone (制, 后, 于), which OpenCC's own
character tables don't do, hence the lists of differences. They were read off the damaged documents.
"""

import re
from functools import cache

from opencc import OpenCC

_CJK = [chr(code) for code in range(0x3400, 0xA000)]

# Left alone by the damage, though OpenCC's character table converts them.
_LEFT_ALONE = "么于云伙余占后咨干并征昵游筑范采里群峰制布志托扎梁注系面"
# Converted by the damage in its own way.
_OWN_FORM = {"为": "為", "众": "眾", "启": "啟", "着": "著", "杆": "桿", "脏": "臟", "台": "臺", "准": "準"}

# 著 stays 著 in the words for renown and authorship; everywhere else it was 着 (着力, 围绕着).
_AUTHOR_BEFORE = "显名专卓论编土原昭遗译巨拙撰合共"
_AUTHOR_AFTER = "名作称录述书者"
_WEARS = re.compile(f"(?<![{_AUTHOR_BEFORE}])著(?![{_AUTHOR_AFTER}])")
# 乾 is 干 where it means dry, and itself in these words and place names.
_DRY = re.compile("乾(?![坤隆嘉陵县元安宁])")


# Forms of the same characters that OpenCC does not know: 氯堿化工, 醫葯
_VARIANTS = {"堿": "碱", "鑛": "矿", "葯": "药"}


def _table(configuration: str) -> dict[str, str]:
    """Character -> character by an OpenCC configuration, where they differ."""
    converted = OpenCC(configuration).convert("\n".join(_CJK)).split("\n")
    return {old: new for old, new in zip(_CJK, converted, strict=True) if old != new and len(new) == 1}


@cache
def traditional() -> dict[str, str]:
    """Each traditional character -> its simplified form. 著 and 乾 are left to their context."""
    table = _table("t2s") | _VARIANTS
    for char in "著乾":
        table.pop(char, None)
    return table


@cache
def _translation() -> dict[int, int]:
    return {ord(old): ord(new) for old, new in traditional().items()}


@cache
def damaged_forms() -> dict[str, str]:
    """Each simplified character -> the traditional one that the damage put in its place."""
    table = {old: new for old, new in _table("s2tw").items() if old.encode("gb2312", "ignore")}
    for char in _LEFT_ALONE:
        table.pop(char, None)
    table.update(_OWN_FORM)
    return {old: new for old, new in table.items() if new.encode("gbk", "ignore")}


@cache
def damaged_translation() -> dict[int, str]:
    """`damaged_forms` as str.translate wants it."""
    return {ord(old): new for old, new in damaged_forms().items()}


def to_simplified(text: str) -> str:
    """Traditional -> simplified script; the length stays the same."""
    simplified = text.translate(_translation())
    if "著" in simplified:
        simplified = _WEARS.sub("着", simplified)
    if "乾" in simplified:
        simplified = _DRY.sub("干", simplified)
    return simplified
