"""Works of which the last bears the head of all: 甲、乙、丙抽水蓄能电站; 丁至戊、己至庚高速公路."""

import re

from loaders.extract.names.head.kinds import coined
from loaders.extract.reading import lexicon as lx

_HEAD = re.compile(  # 丙|抽水蓄能电站
    "(?:高速公路|高速|公路|铁路|高铁|快速路|抽水蓄能(?:电站)?|水电站|核电站?|风电场?|风力发电|(?:农光互补|渔光互补|集中式|分布式)?光伏(?:发电|电站)?|(?:农光|渔光)互补|光热发电|生物质发电|热电联产|(?:生活)?垃圾焚烧发电|煤矿|灌区|水库|变电站|输变电|机场|大桥|隧道)(?:项目|工程)?$"
)
_LINE = re.compile("[\u4e00-\u9fff]{2,5}至[\u4e00-\u9fff]{2,5}")
_RANKS = tuple("省市县区州旗镇乡村")


def named_by_last(words: list[str]) -> list[str]:
    """The names of works with the head that the last bears for all: 甲, 乙抽水蓄能电站 are two power stations."""
    head = _HEAD.search(words[-1]) if share_head(words) else None
    return [*(word + head[0] for word in words[:-1]), words[-1]] if head else words


def share_head(words: list[str]) -> bool:
    """Whether the last of a list is works, and all before are no more than what such works are called by: a place, a line, a firm."""
    head = _HEAD.search(words[-1]) if len(words) > 1 else None
    if head is None:
        return False
    own = [*words[:-1], words[-1][: head.start()]]
    if any(word.endswith(_RANKS) and len(word) > 2 and "至" not in word for word in own):
        return False  # 甲县、乙县|光伏发电项目 may be one
    return all(_calls(word) for word in own)


def _calls(word: str) -> bool:
    """Whether a word is a place, a line between two, or coined."""
    return lx.is_division(word) or coined(word) or _LINE.fullmatch(word) is not None
