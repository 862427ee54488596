"""Whether a list is promoted, by the words before it or by the lines above: 重点发展下列产业:|(一)A、B;|(二)C、D."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_ITEM = r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[·*•●-])[ \t]*"
_ANNOUNCES = re.compile(
    r"(?:发展|培育|鼓励|支持|扶持|壮大|布局|聚焦|推动|推进)[^。:\n]{0,8}(?:下列|以下|如下)[^。:\n]{0,16}:\s*\n"
)
_REACH = 600  # characters that the items of such a list may take
_ITEMS = re.compile(rf"(?:{_ITEM}[^\n]*\n+)*{_ITEM}")


def announced(text: str, at: int) -> bool:
    """Whether a list is an item of what the lines above announce: 重点发展下列产业:\n(一)A、B;\n(二)C、D."""
    if not (line := re.search(rf"(?:^|\n){_ITEM}$", text[max(0, at - 12) : at])):
        return False
    opened = list(_ANNOUNCES.finditer(text, max(0, at - _REACH), at))
    return bool(line and opened) and _ITEMS.fullmatch(text, opened[-1].end(), at) is not None


def promotes(lead: str) -> bool:
    """Whether the words before a list promote it."""
    return any(stem in lead for stem in lx.words("promoting_stem"))


@cache
def taking_up() -> str:
    """The pattern of a verb that takes up a field: 发展, 打造, 做强, 提升."""
    made = ("打造", "构建", "建设", "推动", "培优", "提升", "做强", "做优", "做大", "做精", "做靓")
    return lx.alternation({*lx.words("promoting"), *made})
