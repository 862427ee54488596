"""Works of the public by names of their own: 甲河大桥, 乙灌区续建, 丙水库除险加固; no 农村公路."""

import re

from loaders.extract.names.head.kinds import unknown
from loaders.extract.reading import lexicon as lx

_PUBLIC = re.compile(  # 甲河|大桥, 乙|灌区续建, 丙水库|除险加固
    "(?:高铁|铁路|高速|公路|城际|快速路|大桥|特大桥|隧道|水库|(?<!交通)枢纽|灌区|水厂|干渠|航道|码头|港区|机场|电站|电厂|风电场|输变电|水源工程|(?:供水|引水|调水|输水|提水|防洪)(?:[一二三四]期)?工程|[省国县]道[\u4e00-\u9fff]{0,8}段)"
    "(?:(?:[一二三四]期)?工程|改扩建|扩建|迁建|续建|新建|除险加固|配套|[与和及]?(?:现代化)?改造|[一二三四]期|扩能|连接线)*$"
)


def are_public(words: list[str]) -> bool:
    """Whether most of a list are works of the public by names of their own: 甲河大桥、乙水库; no 农村公路、污水处理厂."""
    return sum(_is_public(word) for word in words) * 2 > len(words)


def _is_public(word: str) -> bool:
    """Whether a road, a bridge or a reservoir bears a name: 乙水库, 丙至丁高速公路."""
    head = _PUBLIC.search(word)
    named = word[: head.start()] if head else ""
    return len(named) > 1 and (unknown(named) > 1 or lx.begins_with_place(named) or named[0].isascii())
