"""Lists without a head, which are of industries where they are promoted and read like it: 重点发展A、B和C."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.as_one import FUSED, JOINED_WITH
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import (
    Found,
    ends_in_field,
    ends_with_head,
    may_be_field,
    plausible,
    reads_as_field,
    unwanted,
)
from loaders.extract.enumeration.groups import SERVICES, fields_of, in_full
from loaders.extract.enumeration.promoted import announced, promotes
from loaders.extract.enumeration.trimmed import trimmed
from loaders.extract.enumeration.unpromoted import is_spoken_of, tell_themselves
from loaders.extract.enumeration.zones_of_map import zones_of_map
from loaders.extract.names.works import works_under_way
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_AREA = re.compile("(?:等?(?:领域|行业|产业链?))?(?:等?方面|上)?$")
_GATHERED = re.compile(r"(?:行业|产业|领域|企业)(?:主要|大多|多|都)*(?:集中|分布|聚集)(?:在|于)$")  # 行业集中在A、B等
_STANDS_FOR = re.compile(  # “3+2”产业体系,“3”为A、B、C
    "“(?:[0-9一二三四五六七八九十]{1,3}|[NX])[\u4e00-\u9fff]{0,2}”(?:分别|具体|就)?(?:即|为|是|指|指的是|代表)$"
)
_RAISED = re.compile("(?:培育|打造|建设|发展)成为?|做[大优强成]")  # 将A、B产业|培育成世界级集群
_WHOLE_CHAIN = re.compile("全产业链(?=[年总]?(?:产值|营业收入|营收|增加值|产业规模))")  # 茶叶、咖啡|全产业链产值
_BEHIND = 6  # characters behind a list that may say that it is not wanted
_IN_BALANCE = re.compile("(?:产业|行业)(?:协同|协调|融合|联动|并举|互动|齐头|竞相)")
_FACILITIES = re.compile(
    "(?:基础|配套|公共|交通|市政|能源|水利|民生|生活|城市)*(?:设施|管网|功能)"
)  # 污水处理、危废处置等设施
_WORKS_TOLD = re.compile(  # 甲织布、乙服饰等一批|已签约项目
    "(?:一?批)?(?:已|拟|正在?)(?:签约|在建|在谈|落地|开工|投产|落户|建成)的?项目"
)
Span = tuple[int, int]
_CHANGE = re.compile("(?P<field>[\u4e00-\u9fff]{2,8}?)(?:现代|标准|规范|规模|产业|品牌|智能|数字|绿色|高端)化")
_FEW = 3
_OF_FIELD = "领域"
_QUALITIES = frozenset(["低碳", "零碳", "负碳", "绿色", "智能", "数字", "高端"])
_AS_ONE = re.compile("(?:功能|环节)?[为于]一体")
_SORT = re.compile(
    "(?P<field>(?!技术|关键|核心|重大|各类|相关|配套|重点|主要|一批|系列|新产品|被动)[\u4e00-\u9fff]{4,10}?)(?:产业)?$"
)  # 发展工程塑料、聚氨酯等|化工新材料


def _without_change(text: str, members: list[Span]) -> list[Span]:
    """化学药、医疗器械、中药|现代化: what one of at least three fields is to become is no part of its name."""
    told = [_CHANGE.fullmatch(text, *member) for member in members]
    changed = [match for match in told if match and reads_as_field(match["field"])]
    if len(members) < _FEW or len(changed) != 1:
        return members
    return [changed[0].span("field") if match is changed[0] else m for match, m in zip(told, members, strict=True)]


_SLOGAN_BEHIND = re.compile("(?<=产业|行业|集群|领域|赛道|经济)“[^“”]{2,8}”$")  # 推动A、B产业|“双轮驱动”


def bare_list(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """A list without a head: industries, where the verb before it promotes them and they read like it."""
    text = draft.text
    words = [text[a:b] for a, b in enumeration.members]
    lead = text[enumeration.lead[0] : enumeration.lead[1]]
    if found := works_under_way(draft, clause, enumeration):
        return found
    enumeration.members = fields_of(text, enumeration)
    enumeration.members = _without_change(text, enumeration.members)
    if not enumeration.members:
        return None
    if slogan := _SLOGAN_BEHIND.search(text, *enumeration.members[-1]):
        enumeration.members[-1] = (enumeration.members[-1][0], slogan.start())
    words = [text[a:b] for a, b in enumeration.members]
    if words[-1].endswith(_OF_FIELD) and reads_as_field(words[-1].removesuffix(_OF_FIELD)):  # 聚焦A、B|领域
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.members[-1][1] - len(_OF_FIELD))
        words[-1] = words[-1].removesuffix(_OF_FIELD)
    if words[-1].endswith("产业上"):  # 在发展A、B产业|上
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.members[-1][1] - 1)
        words[-1] = words[-1][:-1]
    opens = not lead and words[-1].endswith("方面")  # 铝、硅产业链方面
    chain = "产业链" if opens and words[-1].endswith("产业链方面") else ""
    if (opens or lead.endswith("在")) and (tail := _AREA.search(words[-1])) and tail[0]:
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.members[-1][1] - len(tail[0]))
        words[-1] = words[-1][: -len(tail[0])]
        lead = "发展"
    if announced(text, enumeration.start):
        lead = "发展"
    if zones := zones_of_map(draft, enumeration, words):
        return zones
    gathered = _GATHERED.search(lead) is not None or _STANDS_FOR.search(lead) is not None
    raised = (
        lead.endswith(("把", "将"))
        and not lead.endswith(("未将", "未把", "没将", "没把", "不将", "不把"))
        and _RAISED.match(text, enumeration.end) is not None
    )
    told = promotes(lead[-10:]) or gathered or raised
    if not told and not lead.endswith(("把", "将")):  # names/handled.py knows where these end
        enumeration.members = trimmed(text, enumeration.members)
        words = [text[a:b] for a, b in enumeration.members]
        whole = _WHOLE_CHAIN.match(text, enumeration.members[-1][1])
        chain = whole[0] if whole else chain
        told = not unwanted(text, clause.start, min(clause.end, enumeration.end + _BEHIND)) and tell_themselves(words)
        told = told and (chain != "" or is_spoken_of(text, clause, enumeration, words))
    if len(words) < 2 or not told or not all(may_be_field(w) for w in words) or not plausible(words):
        return None
    if all(word in _QUALITIES for word in words[:-1]) and reads_as_field(words[-1]):  # 发展绿色、|智能装备
        return Found([draft.add("Industry", enumeration.members[-1])], None, enumeration.members[-1], "Industry")
    if all(map(SERVICES.fullmatch, words)) or all(word in _QUALITIES for word in words[:-1]):
        return None  # 推动教育、医疗高质量发展; 低碳、零碳、负碳技术创新
    if lead.endswith("从") and text.startswith("到", enumeration.members[-1][1]):
        return None  # 从采选、冶炼|到循环利用的产业链
    if _IN_BALANCE.search(text, enumeration.members[-1][0], min(clause.end, enumeration.end + _BEHIND)):
        return None  # 优势产业、新兴产业、传统产业|协同联动
    if any(word[-1] in "市县区州带" and (lx.is_division(word) or word in lx.words("region")) for word in words):
        return None  # 甲区发展A、|乙市|发展B
    if enumeration.open and (_FACILITIES.match(text, enumeration.end) or _WORKS_TOLD.match(text, enumeration.end)):
        return None
    if words[-1].endswith("设施"):
        return None
    if FUSED.match(text, enumeration.end) and JOINED_WITH.search(words[0]):
        return None  # A产业与B、C|深度融合: A alone is developed
    if _AS_ONE.search(text, enumeration.members[-1][0], min(clause.end, enumeration.end + 8)):
        return None  # 集A、B、C功能为一体的中心
    if sum(map(lx.begins_with_place, words)) * 2 > len(words):
        return None  # 甲县白茶、乙市五金: each is the field of its place
    if any(ends_with_head(w) for w in words) or any(
        w.endswith(("化", "率", "额", "力", "性", "利用", "支撑")) and not lx.flags().get(w, 0) & lx.FIELD
        for w in words
    ):
        return None
    needed = 2 if re.search(r"(?:发展|培育|壮大)$", lead) else 1.5
    if sum(ends_in_field(w) for w in words) * needed < len(words):
        return None
    kind = "Chain" if chain else "Industry"
    fields = [draft.add(kind, m, w + chain) for m, w in zip(enumeration.members, in_full(words), strict=True)]
    sort = _SORT.match(text, enumeration.end, clause.end) if enumeration.open and kind == "Industry" else None
    if sort and reads_as_field(sort["field"]):
        fields.append(draft.add("Industry", sort.span("field")))
    return Found(fields, None, (enumeration.start, enumeration.end), "Listed" if gathered else "Industry")
