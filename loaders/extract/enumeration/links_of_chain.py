"""Links of a chain that are listed as fields are, and are none: 研发、设计、生产等|环节, 产业链上游、中游、下游."""

import re
from collections.abc import Sequence

_PART = re.compile(  # 产业链上游, 中游制造, 下游应用企业
    "(?:[\u4e00-\u9fff]{0,8}(?:产业链|链条))?[上中下]游"
    "(?:环节|企业|产业|领域|研发|设计|制造|生产|加工|应用|服务|配套|原料|原材料|材料|零部件|销售){0,3}"
)
_WORK = re.compile(  # 产品设计, 研发, 仓储物流
    "(?:产品|技术|科技|原料|市场|品牌)?(?:研究|研发|开发|设计|试验|中试|试制|采购|生产|制造|加工|组装|装配|检测|检验|测试"
    "|包装|仓储|储存|储运|运输|物流|配送|(?:商贸)?流通|营销|销售|交易|展示|服务|售后|运营|运维|维护|推广|种植|养殖|采摘|收购|培训){1,3}业?"
)
OF_LINKS = ("环节", "工序", "流程", "阶段", "过程")  # heads of what is done one after another


def is_work(word: str) -> bool:
    """Whether a word says what is done in any chain, and no field: 研发, 仓储物流."""
    return _WORK.fullmatch(word) is not None


_FUNCTIONS = re.compile(
    "(?:企业|产品|技术|产业链?|上下游)*(?:(?:研发|研究|设计|生产|制造|销售|营销|配套|服务|物流|仓储|检测|应用|创新)[及和与]?)+(?<![及和与])(?:企业)?"
)


def are_functions(words: str) -> bool:
    """Whether words say what firms do, one or several things: 企业研发, 生产及配套."""
    return _FUNCTIONS.fullmatch(words) is not None


def are_links(words: Sequence[str], head: str) -> bool:
    """Whether all that a list has is parts of a chain, or what is done in it: 上游、中游、下游; 研发、生产等|环节."""
    if head.endswith(OF_LINKS) and all(map(is_work, words)):
        return True
    return bool(words) and all(map(_PART.fullmatch, words))
