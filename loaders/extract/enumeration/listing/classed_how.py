"""Whether the things of a list are in its class, or are to be: 支持|甲、乙集群列入省级丙集群; 到2027年,|甲、乙跻身…; not at all behind 撤销|…."""

import re

from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.reading.clauses import Clause

_HELPED = re.compile("(?:大力|重点|积极|全力|继续|优先)?(?:支持|推荐|鼓励|助力|指导|帮助)")  # 支持|甲、乙集群


def how_classed(text: str, clause: Clause, start: int) -> str:
    """Whether a list is in the class that its clause tells, or is to be: 支持|甲、乙集群列入省级丙集群; 到2027年,|甲、乙跻身…."""
    return "ADVANCES_TO" if _HELPED.fullmatch(text, clause.start, start) or is_to_be(text, start) else "IN_TIER"


_NOT_IN = re.compile("未(?!来)|不再|不予|不得|暂缓|撤销|取消|摘牌|退出")  # 暂缓|认定2个省级集群
_HOPED = re.compile(  # 力争|新增2个省级集群, 拟培育|…
    r"力争|争取|计划|拟(?!认定|确定|命名|授予|评定|通过)|(?<!现)将(?!.*(?:公布|公示|公告|通报))|申报|争创|推荐|支持|鼓励|培育(?!对象)|打造|创建|冲刺|目标|到20\d\d年"
)


def how_announced(text: str, start: int, end: int) -> str:
    """How things are in the class that a clause names here: 认定2个|省级集群, 力争新增|…; not at all behind 撤销|…."""
    said = text[max(text.rfind(mark, 0, start) for mark in ",;。\n") + 1 : end]
    if takes_away(said) or _NOT_IN.search(said):
        return ""
    return "ADVANCES_TO" if _HOPED.search(said) else "IN_TIER"


_AHEAD = re.compile(  # 到2027年,|甲园、乙园跻身某级
    "(?:到20\\d\\d年(?:底|末)?|力争|争取|未来[一二三四五]年|今后[一二三四五]年)(?:(?!已|共有|累计|现有)[^。;\n]){0,24}$"
)
_LONGEST_AIMS = 240  # characters of a sentence that lists aims for one year
_BY_YEAR = re.compile(  # 到2025年,营收突破800亿元;…;|甲集群跻身某级
    "[到至]20\\d\\d年(?:底|末)?,?(?:(?!已|共有|累计|现有|目前|去年|截至|近年|成功)[^。\n])*$"
)


def is_to_be(text: str, at: int) -> bool:
    """Whether a sentence begins with the year by which something is to be so, or with a wish, right before a place in it."""
    begins = max(text.rfind(mark, 0, at) for mark in "。;\n") + 1
    if _AHEAD.match(text, begins, at):
        return True
    begins = max(text.rfind(mark, 0, at) for mark in "。\n") + 1
    return at - begins < _LONGEST_AIMS and _BY_YEAR.match(text, begins, at) is not None
