"""What a text says once was so: 过去,甲市以A、B为主."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_ONCE = re.compile(
    r"(?:在)?(?:过去(?![一二三两四五六七八九十几\d]+[个多]?[年月])|以往|从前|曾经|昔日|早年|当年|历史上|改革开放前|上世纪)(?!的|就|以)"
)
_WAS = re.compile(
    "(?<!不)曾(?:经)?(?:重点|大力|主要|以|[将把](?=[^,。;]{2,24}[作列定]为)|是|为|有(?=[\\d两二三四五六七八九十]))|(?<!与)(?<!比)过去(?:有(?=[\\d两二三四五六七八九十])|(?:主要)?以(?=[^,。;]{2,40}为)|曾)|(?:尚?未|(?<![能得])不)(?:把|将)(?=[^,。;]*[列确定作]为)|不再(?:把|将|以|作为|发展|布局|培育)(?![^,。;]*(?:而是|转而|转向))"
)  # 甲市曾重点发展A
_WAS_ONCE = re.compile("曾(?:经)?[是为][^,。;]{2,12}的[\u4e00-\u9fff]{2,3}[省市县区州]")  # 曾为甲基地的乙市|发展A
_NOW = re.compile("如今|现在|目前|而今|今天|近年|正(?:大力|在|全力|加快|着力)|现已")


def is_past(text: str, clause: Clause) -> bool:
    """过去,甲市以A、B为主: what once was so; 如今 ends that."""
    start = max(text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
    once = _ONCE.match(text, start, clause.end)
    if (
        once
        and not text.startswith(",", once.end())
        and once.end() <= clause.start
        and _begins_with_place(text, clause)
    ):
        once = None  # 历史上甲市就有丝绸,|甲市大力发展B
    if not _WAS_ONCE.match(text, clause.start):
        led_in = text.startswith(":", clause.start - 1)  # 甲市曾有三大产业:|A、B、C
        once = once or _WAS.search(text, start if led_in else clause.start, clause.end)
    return once is not None and not _NOW.search(text, start, clause.end)


def _begins_with_place(text: str, clause: Clause) -> bool:
    """Whether a clause names who acts anew."""
    return bool(clause.words) and clause.words[0].start == clause.start and bool(clause.words[0].flags & lx.PLACE)
