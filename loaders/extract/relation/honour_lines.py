"""Dated lines of the honours of a park: 2019年 国家级绿色园区, 2021年 甲部授予国家级乙基地."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx
from loaders.extract.relation.advances import CANDIDATES
from loaders.extract.relation.denial import NOT_NAMED

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity

Span = tuple[int, int]
_BESTOWED = re.compile(  # 甲部授予|, 获批首批|, 甲部、乙部:|; no 申报, 与, 考察
    "(?:授予|授牌|认定|认证|评|评定|评选|评审|命名|列|确定|批准|批复|选|升级|升格|创建|建|晋升)为"
    "|(?:授予|认定|认证|评定|命名|批准|批复|批准设立|同意设立|获批|获批建设|获评|获|获得|获授|荣获|荣膺|喜获|斩获|入选|入围|列入|纳入|成为|跻身|通过|创成|建成|成功创建|成功创成|挂牌|获颁)"
    "|[部委厅局办会]|政府|中心|[:,、]|^"
)
_AMONG = re.compile(r"(?:第[一二三四五六七八九十\d]+批|首批|全[国省市]首[批个家]|(?:19|20)\d\d年度?|[的了“ ])+$")
_DATE = re.compile(r"[ \t·•●—*-]*(?:[(]?\d{1,2}[).、][ \t]*)?(?:19|20)\d\d[年度\d月日上下旬底初末\-—./: ]*[,、]?[ “]*")
_IN_VAIN = re.compile("未(?!来)|落选|失败|被拒|不予|结对|共建|撤销|摘牌|取消|考察|调研|参观|学习|交流")
_HOLDERS = ("Park", "Platform", "Cluster")
_REACH = 12  # characters of what bestows


def is_honour(draft: "Draft", line: Span, park: "Entity", tier: tuple[Span, "Entity"]) -> bool:
    """Whether a dated line says that the park of the page is in a class: of nobody else, and neither sought nor lost."""
    (start, end), entity = tier
    date = _DATE.match(draft.text, line[0], start)
    begin = date.end() if date else line[0]
    if not _names_class(entity) or CANDIDATES.match(draft.text, end) or _IN_VAIN.search(draft.text, end, line[1]):
        return False
    if NOT_NAMED.search(draft.text, begin, start) or _others(draft, (begin, start), park):
        return False
    return _is_bestowed(draft.text[begin:start])


def _names_class(entity: "Entity") -> bool:
    """Whether a name is one of a class, not of one that lies somewhere: no 合肥光伏产业园, 苏州国家级园区."""
    return lx.level_length(entity.name) > 0 or entity.name[:3].endswith("省") or not lx.place_length(entity.name)


def _others(draft: "Draft", span: Span, park: "Entity") -> bool:
    """Whether what is honoured is another than the park: 甲产业园|获评."""
    named = (thing for _, thing in draft.between(*span, _HOLDERS) if thing is not park and not _names_class(thing))
    return any(not _is_short(thing.name, park.name) for thing in named)


def _is_short(name: str, whole: str) -> bool:
    """Whether a name is a short one of a park: 合肥高新区 of 合肥高新技术产业开发区."""
    rest = iter(whole)
    return all(char in rest for char in name)


def _is_bestowed(words: str) -> bool:
    """Whether the words before a class end with what bestows it, or there are none."""
    plain = _AMONG.sub("", words)
    return any(match.end() == len(plain) for match in _BESTOWED.finditer(plain, max(0, len(plain) - _REACH)))
