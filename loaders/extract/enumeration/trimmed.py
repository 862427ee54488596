"""Members without the words around the list: 用于|A、B、C|板块."""

import re

Span = tuple[int, int]
LEADS_TO = re.compile(
    "(?:[^、]{0,12}(?:(?:工业|产业|经济)以|[主改转]攻|则指|用于|来自|产品有|产品为|开采|从事)|定位(?:为|在)?|部署|一[片颗块]|但|看|管(?![道材件线网业桩阀])|做|补[齐强]?|[^、]{2,24}?产业集群|(?:[^、]{0,20}[园区城])?(?:现|已|共|拥|形成)*有(?![色机限轨源声线效害关待望利]))(?=..)"
)
_SUMS_UP = re.compile(
    "(?<=..)(?:[一二两三四五六七八九十几这][大个条张块链轮类种样项根][^、]{0,12}|(?:板块|赛道|方向|环节|短板|齐头(?:并进)?|一直|都|也|居多|最多|见长|领先|走俏|畅销|火爆|上涨|亮相|一度|曾经?)+|(?:产业链?|链条)?(?:上下游|上中下游)?(?:产业链?|链条)?(?:配套)?(?:较为|比较)?(?:齐全|完备|完善|完整)|(?:产业集群|全?产业链|集群|产业|行业)?(?:年|总)?(?:产值|(?:主营业务|营业)收入|营收|增加值|产业规模)(?:增速|同比|环比|年均)?)$"
)


def trimmed(text: str, spans: list[Span]) -> list[Span]:
    """The members without what leads to the first (用于|A) and what sums up the last (C|板块)."""
    (start, end), last = spans[0], spans[-1]
    lead = LEADS_TO.match(text, start, end)
    sums = _SUMS_UP.search(text, *last)
    spans = [(lead.end() if lead else start, end), *spans[1:]]
    return [*spans[:-1], (spans[-1][0], sums.start() if sums else last[1])]
