"""Lists without a head, which are of industries where they are promoted and read like it: 重点发展A、B和C."""

import re

from loaders.extract.draft import Draft, Entity
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
from loaders.extract.enumeration.group.groups import SERVICES, fields_of, in_full
from loaders.extract.enumeration.group.zones_of_map import zones_of_map
from loaders.extract.enumeration.promoted import announced, promotes
from loaders.extract.enumeration.trimmed import trimmed
from loaders.extract.enumeration.unpromoted import is_spoken_of, tell_themselves
from loaders.extract.names.project.works import works_under_way
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_GATHERED = re.compile(r"(?:行业|产业|领域|企业)(?:主要|大多|多|都)*(?:集中|分布|聚集)(?:在|于)$")  # 行业集中在A、B等
_STANDS_FOR = re.compile(  # “3+2”产业体系,“3”为A、B、C
    "“(?:[0-9一二三四五六七八九十]{1,3}|[NX])[\u4e00-\u9fff]{0,2}”(?:分别|具体|就)?(?:即|为|是|指|指的是|代表)$"
)
_TAKES = ("把", "将")  # names/field/handled.py knows where what they take ends
_WHOLE_CHAIN = re.compile("全产业链(?=[年总]?(?:产值|营业收入|营收|增加值|产业规模))")  # 茶叶、咖啡|全产业链产值
_BEHIND = 6  # characters behind a list that may say that it is not wanted
_QUALITIES = frozenset(["低碳", "零碳", "负碳", "绿色", "智能", "数字", "高端", "循环", "集群", "融合", "安全"])
_SHARED_END = re.compile(  # 做强A、B|两张名片; 承接A、B|产业转移; 突破A、B|关键技术
    "(?<=..)(?:[\\d一二两三四五六七八九十]+[张块朵把支](?:[^、]{0,4}(?:名片|招牌|牌子?|花|拳头|曲))?|产业转移(?:项目|企业)?|(?:关键|核心|共性|前沿|通用)+技术)$"
)
_ALL_INDUSTRY = re.compile("^(?:传统|特色|优势|全[省市县区])?(?:产业|工业|企业|制造业|经济|园区|行业)(?=..)")


def bare_list(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """A list without a head: industries, where the verb before it promotes them and they read like it."""
    if found := works_under_way(draft, clause, enumeration):
        return found
    text = draft.text
    enumeration.members = _without_change(text, fields_of(text, enumeration))
    if not enumeration.members:
        return None
    lead, chain = _cut_behind(text, enumeration)
    if zones := zones_of_map(draft, enumeration, _words(text, enumeration)):
        return zones
    gathered = _GATHERED.search(lead) is not None or _STANDS_FOR.search(lead) is not None
    if not gathered and not promotes(lead[-10:]) and not _are_raised(text, enumeration, lead):
        if lead.endswith(_TAKES):
            return None
        enumeration.members = trimmed(text, enumeration.members)
        whole = _WHOLE_CHAIN.match(text, enumeration.members[-1][1])
        chain = whole[0] if whole else chain
        if not _tells_itself(text, clause, enumeration, chain):
            return None
    if ends := _SHARED_END.search(text, *enumeration.members[-1]):
        enumeration.members[-1] = (enumeration.members[-1][0], ends.start())
    words = _words(text, enumeration)
    if len(words) < 2 or not all(map(may_be_field, words)) or not plausible(words):
        return None
    if all(_ALL_INDUSTRY.sub("", word) in _QUALITIES for word in words) and clause.end > enumeration.end:
        return None  # 推动产业高端、智能、绿色|发展: how
    if all(word in _QUALITIES for word in words[:-1]):  # 发展绿色、|智能装备; 低碳、零碳、负碳技术创新
        last = enumeration.members[-1]
        return Found([draft.add("Industry", last)], None, last, "Industry") if reads_as_field(words[-1]) else None
    if _are_no_fields(words, lead) or _is_something_else(text, clause, enumeration, words, lead):
        return None
    fields = _fields(draft, clause, enumeration, words, chain)
    return Found(fields, None, (enumeration.start, enumeration.end), "Listed" if gathered else "Industry")


def _words(text: str, enumeration: Enumeration) -> list[str]:
    """The members as they are written: A, B."""
    return [text[a:b] for a, b in enumeration.members]


_FEW = 3
_CHANGE = re.compile("(?P<field>[\u4e00-\u9fff]{2,8}?)(?:现代|标准|规范|规模|产业|品牌|智能|数字|绿色|高端)化")


def _without_change(text: str, members: list[Span]) -> list[Span]:
    """化学药、医疗器械、中药|现代化: what one of at least three fields is to become is no part of its name."""
    told = [_CHANGE.fullmatch(text, *member) for member in members]
    changed = [match for match in told if match and reads_as_field(match["field"])]
    if len(members) < _FEW or len(changed) != 1:
        return members
    return [changed[0].span("field") if match is changed[0] else m for match, m in zip(told, members, strict=True)]


_ASPECT = re.compile("(?:等?(?:领域|行业|产业链?))?(?:等?方面|上)?$")  # 在A、B|等领域; 铝、硅|产业链方面


def _cut_behind(text: str, enumeration: Enumeration) -> tuple[str, str]:
    """Cut from the last member what is said of all; the words before the list, and 产业链 where chains are an aspect."""
    lead = text[slice(*enumeration.lead)]
    start, end = _without_slogan(text, *enumeration.members[-1])
    opens = not lead and text.endswith("方面", start, end)
    aspect = _ASPECT.search(text, start, end) if opens or lead.endswith("在") else None
    said = aspect[0] if aspect else ""
    enumeration.members[-1] = (start, end - len(said))
    chain = "产业链" if opens and said.endswith("产业链方面") else ""
    return "发展" if said or announced(text, enumeration.start) else lead, chain


_SLOGAN_BEHIND = re.compile("(?<=产业|行业|集群|领域|赛道|经济)“[^“”]{2,8}”$")  # 推动A、B产业|“双轮驱动”
_OF_FIELD = "领域"


def _without_slogan(text: str, start: int, end: int) -> Span:
    """The last member without the words behind it: A、B产业|“双轮驱动”, 聚焦A、B|领域, 在发展A、B产业|上."""
    if slogan := _SLOGAN_BEHIND.search(text, start, end):
        end = slogan.start()
    if text.endswith(_OF_FIELD, start, end) and reads_as_field(text[start : end - len(_OF_FIELD)]):
        end -= len(_OF_FIELD)
    return start, end - text.endswith("产业上", start, end)


_NOT_TAKEN = ("未将", "未把", "没将", "没把", "不将", "不把")
_RAISED = re.compile("(?:培育|打造|建设|发展)成为?|做[大优强成]")  # 将A、B产业|培育成世界级集群


def _are_raised(text: str, enumeration: Enumeration, lead: str) -> bool:
    """Whether a list is of what is to be made more: 将|A、B产业|培育成世界级集群."""
    taken = lead.endswith(_TAKES) and not lead.endswith(_NOT_TAKEN)
    return taken and _RAISED.match(text, enumeration.end) is not None


def _tells_itself(text: str, clause: Clause, enumeration: Enumeration, chain: str) -> bool:
    """Whether a list that nothing promotes is of industries: A、B、C|产值增长8%."""
    words = _words(text, enumeration)
    if unwanted(text, clause.start, min(clause.end, enumeration.end + _BEHIND)) or not tell_themselves(words):
        return False
    return chain != "" or is_spoken_of(text, clause, enumeration, words)


_NO_FIELD_ENDS = ("化", "率", "额", "力", "性", "利用", "支撑")
_MORE = re.compile("(?:发展|培育|壮大)$")


def _are_no_fields(words: list[str], lead: str) -> bool:
    """Whether the members are services, places, facilities or aims, or too few of them end like fields: 教育、医疗; A率、B力."""
    if all(map(SERVICES.fullmatch, words)) or words[-1].endswith("设施") or all("+" in word for word in words):
        return True  # 推动教育、医疗高质量发展; 推进“甲+文旅”“甲+体育”融合
    if any(word[-1] in "市县区州带" and (lx.is_division(word) or word in lx.words("region")) for word in words):
        return True  # 甲区发展A、|乙市|发展B
    if sum(map(lx.begins_with_place, words)) * 2 > len(words):
        return True  # 甲县白茶、乙市五金: each is the field of its place
    if any(map(ends_with_head, words)):
        return True
    if any(word.endswith(_NO_FIELD_ENDS) and not lx.flags().get(word, 0) & lx.FIELD for word in words):
        return True
    return sum(map(ends_in_field, words)) * (2 if _MORE.search(lead) else 1.5) < len(words)


_IN_BALANCE = re.compile("(?:产业|行业)(?:协同|协调|融合|联动|并举|互动|齐头|竞相)")  # 优势产业、新兴|产业协同
_FACILITIES = re.compile(  # 污水处理、危废处置等|设施, 工业、教育、卫生等|各项事业
    "(?:各项|各类|社会|公共)*事业|(?:基础|配套|公共|交通|市政|能源|水利|民生|生活|城市)*(?:设施|管网|功能)"
)
_WORKS_TOLD = re.compile(  # 甲织布、乙服饰等一批|已签约项目
    "(?:一?批)?(?:已|拟|正在?)(?:签约|在建|在谈|落地|开工|投产|落户|建成)的?项目"
)
_SHOWN = re.compile(  # 博览会设智能家电、家居建材|三大展区
    "等?[\\d一二两三四五六七八九十]+[大个类](?:主题|特色)?(?:展区|展馆|展厅|展台|专业|学科|专区|赛事|赛项|论坛|分会场|奖项|栏目|车间)"
)
_DEMANDED = re.compile(  # 围绕循环、低碳和清洁生产|要求
    "(?:等)?(?:的)?(?:(?:总体|基本|有关|相关|根本)?(?:要求|原则|理念|导向|需要|思路|机遇|契机)|风口)"
)
_AS_ONE_BEHIND = 8  # characters
_AS_ONE = re.compile("(?:功能|环节)?[为于]一体")


def _is_something_else(text: str, clause: Clause, enumeration: Enumeration, words: list[str], lead: str) -> bool:
    """Whether what goes on behind the list makes it another: 从采选、冶炼|到循环利用的产业链; 集A、B、C|功能为一体."""
    (start, end), behind = enumeration.members[-1], enumeration.end
    if lead.endswith("从") and text.startswith("到", end):
        return True
    if _IN_BALANCE.search(text, start, min(clause.end, behind + _BEHIND)):
        return True  # 优势产业、新兴产业、传统产业|协同联动
    if _SHOWN.match(text, end) or _DEMANDED.match(text, end):
        return True
    if enumeration.open and (_FACILITIES.match(text, behind) or _WORKS_TOLD.match(text, behind)):
        return True
    if FUSED.match(text, behind) and JOINED_WITH.search(words[0]):
        return True  # A产业与B、C|深度融合: A alone is developed
    return _AS_ONE.search(text, start, min(clause.end, behind + _AS_ONE_BEHIND)) is not None


_SORT = re.compile(  # 发展工程塑料、聚氨酯等|化工新材料
    "(?P<field>(?!技术|关键|核心|重大|各类|相关|配套|重点|主要|一批|系列|新产品|被动)[\u4e00-\u9fff]{4,10}?)(?:产业)?$"
)


def _fields(draft: Draft, clause: Clause, enumeration: Enumeration, words: list[str], chain: str) -> list[Entity]:
    """The industries or chains of a list, and the sort that it ends with: 工程塑料、聚氨酯等|化工新材料."""
    kind = "Chain" if chain else "Industry"
    fields = [draft.add(kind, m, w + chain) for m, w in zip(enumeration.members, in_full(words), strict=True)]
    sort = _SORT.match(draft.text, enumeration.end, clause.end) if enumeration.open and not chain else None
    if sort and reads_as_field(sort["field"]):
        fields.append(draft.add("Industry", sort.span("field")))
    return fields
