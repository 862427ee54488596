"""Fields where something is used, or whose firms buy it, and which nobody makes his object: 应用于|A、B等领域, A、B等行业|的应用场景."""

import re

_BEHIND = re.compile(  # 在交通、医疗等领域|广泛应用, …等行业|的应用场景, …等行业|客户
    "的?(?:广泛|深度|深入|规模化?|普及|推广|示范|创新|融合|实现|得到|开展|落地|开放|全面|率先|逐步|不断|试点|先行)*"
    "(?:应用(?!基础|研究|型|软件|技术)|使用|运用)|的?(?:头部)?(?:客户|用户)"
)
_BEFORE = re.compile(  # 产品广泛应用于|冶金、建材等行业, 畅销|电力、矿山等行业
    "(?:[应运适]?用于|[应运]用[到在至]|用在|产品[^,。;]{0,8}服务于|畅销|热销)了?$"
)
_SPENT = re.compile(  # 基金主要用于|A、B等产业, 本措施适用于|A、B等行业: what money and papers are for
    "(?:资金|基金|经费|补助|贷款|投资|(?:本|该|此)[^,。;]{1,8}|政策|措施|办法|意见|指南|目录)(?:将|主要|重点|全部|优先|专项)*适?用于$"
)
_SUPPLIES, _SUPPLIED = re.compile("(?:产品|件|机|企业|主要|专门|,|^)为$"), re.compile("(?:提供)?配套(?![产设能])")
_SOLD = re.compile("[^、]{0,6}(?:畅销|热销)")  # 产品畅销|电力、冶金等行业: in the first member
_FAR = 16  # characters before a list


def is_applied(text: str, start: int, end: int) -> bool:
    """Whether a list that stands here is of fields where something is used: 产品应用于|冶金、建材等行业."""
    if _BEHIND.match(text, end) or _SOLD.match(text, start, end):
        return True
    before = (max(0, start - _FAR), start)
    if _SPENT.search(text, *before):
        return False
    return bool(_BEFORE.search(text, *before) or (_SUPPLIES.search(text, *before) and _SUPPLIED.match(text, end)))
