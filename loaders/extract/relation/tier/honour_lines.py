"""Honours of a park on its own page, labelled or in dated lines: 2019年 国家级绿色园区, 2021年 甲部授予国家级乙基地."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.denial import NOT_NAMED
from loaders.extract.relation.tier.wishes import CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity
    from loaders.extract.scene import Scene

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


_HONOURS = re.compile(r"(?:荣誉(?:称号|资质)?|(?:园区|开发区)?级别|[园区]区性质|资质)[\]:][ \t]*")
_HONOURS_BELOW = re.compile(  # 六、所获荣誉
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*(?:园区|开发区)?(?:所获|获得|主要|历年|近年)*(?:的)?(?:荣誉资质|资质荣誉|荣誉称号|荣誉|国家级称号|称号)[: \t]*\n"
)
_DATED_LINE, _MANY_HONOURS = re.compile(r"[ \t·•●—*-]*(?:[(]?\d{1,2}[).、][ \t]*)?(?:19|20)\d\d(?:年|[-—./:])"), 40
_LABEL = 12  # characters before a sentence within which its label begins
_LONGEST = 40  # characters of a name


def honours(scene: "Scene", sentence: Sentence, park: "Entity") -> None:
    """级别:省级高新区; 所获荣誉:甲示范基地、乙园区: what a park's own page says that it is."""
    label = _HONOURS.search(scene.text, max(0, sentence.start - _LABEL), sentence.end)
    labelled = label is not None and label.end() <= sentence.start + _LONGEST
    if not labelled and not _in_list_of_honours(scene.text, sentence):
        return
    start = label.end() if label is not None and labelled else sentence.start
    line = (scene.text.rfind("\n", 0, sentence.start) + 1, sentence.end)
    for span, tier in scene.draft.between(start, sentence.end, ("Park", "Platform")):
        if tier is not park and (labelled or is_honour(scene.draft, line, park, (span, tier))):
            scene.draft.relate("IN_TIER", park, tier, (start, sentence.end))


def _in_list_of_honours(text: str, sentence: Sentence) -> bool:
    """所获荣誉\n2019年 国家级绿色园区\n|2021年 甲部授予乙基地: a dated line below such a heading and other such lines."""
    line = text.rfind("\n", 0, sentence.start) + 1
    for _ in range(_MANY_HONOURS):
        if not _DATED_LINE.match(text, line):
            return False
        end, line = line, text.rfind("\n", 0, max(0, line - 1)) + 1
        if _HONOURS_BELOW.fullmatch(text, line, end):
            return True
    return False
