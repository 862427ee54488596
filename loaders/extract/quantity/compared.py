"""Numbers that are those of others, or the difference to them: 比甲市多出|5家."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_OF_HIGHER = re.compile("(?:对接|融入)(?:全?省|国家|全国)$")  # 深度对接省|20个战略性产业集群
_BESIDE_OTHERS = re.compile(  # 仅次于乙省的|260家, 比乙省多|4万亿元: what others have, or the difference
    r"(?:仅次于|[低高多少快慢大小]于|不及|不如|领先|落后|(?<!占)比|相?较)(?P<other>[\u4e00-\u9fff]{2,12}?)(?:的|(?:[多少高低快慢大小]|领先|落后|超|差)出?了?)[约近]?$"
)
_FORMER = re.compile(  # 比2021年的|2738家|翻一番: what it was, and what has been told of it
    r"(?:比|较|相比)(?:20\d\d年|[去上前]年|年初|同期)(?:底|末|同期)?的(?:[\d.]+[万亿]*[元家个户吨辆台](?:接近|近|约|将|有望)*)?$"
)
_BEYOND_PLAN = re.compile(  # 比年初计划增加|5万辆
    "(?:比|较)(?:年初|原先?|此前|原定)?的?(?:计划|预期|目标)[^,。;]{0,4}(?:增加|增|多|高|提高|减少|少|低|降低)了?出?$"
)
_OTHERS = re.compile(  # 与先进地区相比,|兄弟市产值已突破…, 周边省份…: what others have
    "(?:而|但|其中|目前|当前)*(?:(?P<far>(?:周边|外地|兄弟)省份?)|(?:兄弟|周边|外地|先进|发达|同类|其他|其它|邻近|相邻)(?:[省市县区州]|地市|城市|地区|省份|省市|县市|县区|区县|园区))(?!的?(?:比|相比|配套))"
)
_BESIDE = re.compile("(?:相比|对比|比较|对照|对标|差距|[横纵]向看?|放眼)[^,。;]{0,6}[,:。;]$")
_PLACES_UP = re.compile(
    r"^(?!.*[将再争])(?:排名|位次)?(?:较|比)(?:上年|去年|上一年|20\d\d年)[^,。;]{0,4}(?:前进|上升|提升|后退|下降|提前|跃升|前移|攀升)了?$"
)
_NEAR = 40  # characters before a clause that may say that others are compared


def is_of_others(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number is that of others, or the difference to them or to what was planned: 甲和乙各占|50%, 比甲市多出|5家."""
    before = text[clause.start : clause.words[index].start]
    if unit == "位" and _PLACES_UP.search(before):
        return True  # 较上年前进|8位
    others = _OTHERS.match(before)
    if others and (others["far"] or _BESIDE.search(text, max(0, clause.start - _NEAR), clause.start)):
        return True
    beside = _BESIDE_OTHERS.search(before)
    if beside is not None and lx.begins_with_place(beside["other"]):
        return True
    if _BEYOND_PLAN.search(before) or _FORMER.search(before) or _OF_HIGHER.search(before):
        return True
    return before.endswith(("各占", "高出", "多出"))
