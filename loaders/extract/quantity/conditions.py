"""Whether a number states something that is aimed at or reached: no capacity of a works, no threshold, no set that is spoken of."""

import re

from loaders.extract.quantity.capacities import is_of_works
from loaders.extract.quantity.compared import is_of_others
from loaders.extract.quantity.counts import counts, is_uncounted
from loaders.extract.quantity.demands import is_demanded
from loaders.extract.quantity.figure import MEASURES
from loaders.extract.quantity.sizes import is_of_size
from loaders.extract.quantity.sums import AID, sum_states
from loaders.extract.reading.clauses import Clause

_BY_SHARE = re.compile(r"按(?:照)?[^,]*$")
_THAN = re.compile(r"[高低好快优]于(?:全国|全[省市县区州]|全疆|世界|全球|同期|年初|预期|计划|目标|预定)[^,]{0,12}$")
_SOLD = re.compile("(?:以上|左右|都|均)*(?:销往|销售|销至|出口|外销|内销|供应|流向|卖到|运往)")
_GIVEN_AWAY = re.compile(  # 一期的产品|九成以上|给了下游
    "(?:以上|左右|多|都|均|直接|就)*(?:(?:卖|供|交|送|发|提供|供应|销)?给了?|去了|进了|卖[到去]了?|送[到去]了?|发[到往]了?|来自)(?=[\u4e00-\u9fff])"
)
_GOODS = re.compile("(?:产品|货|订单|产量|销量|零件|配件|成品|出货)$")
_FOUND = re.compile(
    "(?:找齐|找得?到|能找|买得?到|买齐|配齐|凑齐|拿到|够得?到|采购到?)(?:了|近|约|超)?$"
)  # 百公里内能找齐|七成零件
_PARTS = re.compile("(?:以上|左右|多)?的?[\u4e00-\u9fff]{0,4}?(?:零件|零部件|配件|配套件|部件|材料|原料|辅料|配套)")
_NOT_REACHED = re.compile(
    "(?:没有?|未能?|尚未|并未)(?:如期|完全|能)?[向朝]?着?(?:(?:达到?|突破|超过|完成|实现)了?)?$"
)  # 产值没有达到|5亿元
_NEAR = 10  # characters before a number
_GOAL = re.compile("的?[\u4e00-\u9fff]{0,6}目标|的(?:预期|计划|任务)")
_OF_PLAN = re.compile(  # 完成年度计划的|28%
    "(?:完成|为|占|达到?|相当于|实现)了?(?:[年全]初|全年|年度|既定|总)?(?:计划|目标任务|目标|任务)[数值量]?的?$"
)
_STRIVES = re.compile("力争|争取|确保|[年月]底前|计划|目标|将")
_PROGRESS = re.compile(  # 甲项目主体工程|完成80%: how far works have come
    "(?:项目(?:建设|总体|整体)?(?:已|均|均已|目前|总体)*完成|(?:主体|土建|厂房|桩基|钢结构|设备安装|管网|工程量|形象进度|工程进度|施工进度)(?:工程|结构|基础|施工|建设|安装)*(?:已|均已|目前)?(?:完成|达到?|过))(?:了|约|近)?$"
)


def states(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number states something that is aimed at: no capacity of a works, no count of tasks, no threshold, no article."""
    if (
        is_uncounted(text, clause, index, unit)
        or is_of_works(text, clause, index, unit)
        or is_of_size(text, clause, index, unit)
        or is_of_others(text, clause, index, unit)
        or is_demanded(text, clause, index)
        or _is_denied(text, clause, index)
    ):
        return False
    if unit.endswith("元"):
        return sum_states(text, clause, index)
    if unit in ("", *MEASURES, "个百分点"):
        return _share_states(text, clause, index, unit)
    return counts(text, clause, index, unit)


def _is_denied(text: str, clause: Clause, index: int) -> bool:
    """Whether a number is said not to be reached, 产值没有达到|5亿元, and is no aim that was missed: 没有达到|8%的目标."""
    word = clause.words[index]
    denied = _NOT_REACHED.search(text, max(clause.start, word.start - _NEAR), word.start)
    return denied is not None and not _GOAL.match(text, word.end, clause.end)


def _share_states(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a share or a rate is aimed at: no progress of works (主体工程完成80%), no rate of aid, no lead over others."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if unit.endswith("百分点"):
        return not AID.search(after)
    if unit != "%":
        return True
    if (_GIVEN_AWAY.match(after) and _GOODS.search(before)) or (_FOUND.search(before) and _PARTS.match(after)):
        return False  # where goods go, what is to be had near by
    if _OF_PLAN.search(before):
        return False
    if _PROGRESS.search(before) and not _STRIVES.search(before):
        return False
    return not (_THAN.search(before) or AID.search(before + after) or _BY_SHARE.search(before))


def is_of_sales(text: str, clause: Clause, number: tuple[int, int], unit: str) -> bool:
    """Whether a share is that of the products which are sold somewhere: 产品|九成|销往外地."""
    sold = unit == "%" and _SOLD.match(text, number[1], clause.end)
    return bool(sold) and text.endswith("产品", clause.start, number[0])
