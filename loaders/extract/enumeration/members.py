"""What an enumeration names, by its head: A、B等产业集群 are clusters, A、B等企业 firms, A、B两大工程 programmes."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.bare_lists import bare_list
from loaders.extract.enumeration.distributed import ENDINGS, distributed
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import OF_FIELDS, Found, covered_by_words, plausible, reads_as_field
from loaders.extract.enumeration.group.field_groups import field_group
from loaders.extract.enumeration.group.groups import fields_of, sound
from loaders.extract.enumeration.group.larger_ones import larger_ones
from loaders.extract.enumeration.head_of_last import clusters_of_ground, with_shared_head
from loaders.extract.enumeration.leadins import Lead, lead_of, with_lead
from loaders.extract.enumeration.links_of_chain import are_links
from loaders.extract.enumeration.programmes import listed_programmes
from loaders.extract.names.firm.listed_firms import all_firms, listed_firms
from loaders.extract.names.project.public_works import are_public
from loaders.extract.names.project.works import WHOLE_WORKS, listed_projects, works_under_way
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_GREAT_WORKS = re.compile("重[大点](?:水利|交通|能源|基础设施|建设)*工程$")
_SORT_OF_WORKS = 4  # characters of 高速公路
_QUALITIES = frozenset(["高端", "智能", "绿色", "安全", "低碳", "融合", "服务", "高效", "集约", "循环", "数字"])
_MANNERS = re.compile(  # 产业集约化、规模化|发展
    "(?:产业|企业|园区|集群|经济|农业|工业)?(?:的)?[\u4e00-\u9fff]{2}(?<![石文])化"
)
_HOLD = re.compile(  # 甲省、乙省|拥有超过, 甲、乙|两市县域共有
    "(?:[两二三四五六七八九十][省市县区州地])?(?:县域|境内|市域|全域)?(?:[共现已均都各]|目前|分别|先后|累计)*(?:拥有|现有|共有|建有|设有|已有|集聚|聚集|建成|培育|新增|实现|完成|有)(?:着|了|出)?(?:超过?|近|约|逾)?"
)
_OF_A_ZONE = re.compile(  # 甲等20个产业|转型升级示范区
    "(?:转型升级|转移|合作|集聚|融合|协同|创新)+(?:发展)?(?:示范|试验|先行|先导|集聚)?(?:园区|[区园](?![域间])|基地|中心)"
)
_OF_WORKS = re.compile("(?:产业)?化项目")  # 甲基地等农业|产业化项目
_ORGAN = re.compile(  # 甲厅、|省农业厅公布|12家园区
    "[省市县区][\u4e00-\u9fff]{2,6}[厅局委办](?:联合|共同|近日|日前|正式)*(?:公布|发布|印发|公示|认定|命名|评定|确定)?$"
)
_OF_QUALITY = re.compile(  # 设施完善、产业聚集、服务优良的|10个千亿元园区
    "[\u4e00-\u9fff]{2,5}(?:完善|完备|齐全|健全|集聚|聚集|集中|优良|优质|优美|良好|突出|鲜明|明显|显著|合理|互补|雄厚|领先|活跃|高效|便捷|[强大高优好足广长快])的?"
)
_FROM_TO = re.compile(
    "从[\u4e00-\u9fff]{2,10}[到至](?=[\u4e00-\u9fff]{0,8}$)"
)  # 从硅料到|拉晶、切片等光伏产业链: its links


def interpret(draft: Draft, clause: Clause, enumeration: Enumeration, previous: Clause | None) -> Found | None:
    """Entities and relations of one enumeration, or None where it lists nothing of the model."""
    if all(draft.text[a:b] in _QUALITIES for a, b in enumeration.members):
        return None  # 瞄准|高端、智能和绿色等方向
    if all(_MANNERS.fullmatch(draft.text, a, b) for a, b in enumeration.members):
        return None  # 产业集群是产业集约化、规模化|发展的抓手
    if len(enumeration.members) > 1 and all(_OF_QUALITY.fullmatch(draft.text, a, b) for a, b in enumeration.members):
        return None
    if _places_hold(draft.text, enumeration.members) or _comes_after(draft.text, clause, enumeration.members):
        return None
    head = draft.text[slice(*enumeration.head)] if enumeration.head else ""
    if not enumeration.count and are_links([draft.text[a:b] for a, b in enumeration.members], head):
        return None
    if enumeration.head is not None and _OF_A_ZONE.match(draft.text, enumeration.head[1]):
        return None
    lead = lead_of(draft.text, clause, enumeration, previous)
    if enumeration.head is not None:
        return _with_head(draft, clause, enumeration, lead)
    if lead is not None:
        return with_lead(draft, enumeration, lead)
    if (clusters := clusters_of_ground(draft, enumeration)) is not None:
        return clusters
    if enumeration.shared is not None:
        works = None if enumeration.bits & lx.PROJECT else works_under_way(draft, clause, enumeration)
        return works or with_shared_head(draft, clause, enumeration)
    return bare_list(draft, clause, enumeration)


def _comes_after(text: str, clause: Clause, members: list[Span]) -> bool:
    """甲省继|软件、电子|之后的第三个: whether something is the next after these, of which nothing is told."""
    if not text.startswith(("之后", "以后", "后"), members[-1][1]):
        return False
    return text.find("继", clause.start, members[0][1]) >= 0


def _places_hold(text: str, members: list[Span]) -> bool:
    """甲省、乙省拥有|300个规上企业: whether these are places, and the last one with a verb of what they have."""
    *places, (start, end) = members
    own = lx.leading_division(text[start:end])
    held = bool(places and own) and _HOLD.fullmatch(text, start + own, end) is not None
    return held and all(lx.is_division(text[a:b]) for a, b in places)


def _with_head(draft: Draft, clause: Clause, enumeration: Enumeration, lead: Lead | None) -> Found | None:
    """What the members are by the head behind them: A、B等|产业集群, 甲、乙等|企业, 甲、乙等|重点工程."""
    assert enumeration.head is not None
    text, bits = draft.text, enumeration.bits
    head, span = text[slice(*enumeration.head)], (enumeration.start, enumeration.end)
    if works := _OF_WORKS.match(text, span[1]):
        span = (span[0], works.end())
    if head.endswith("项目") or works:
        return listed_projects(draft, enumeration, span)
    if bits & lx.CLUSTER:
        larger_ones(draft, enumeration, head, "Cluster")
        return distributed(draft, enumeration, "Cluster", head)
    if bits & lx.CHAIN:
        return _chains(draft, clause, enumeration, head)
    words = [text[a:b] for a, b in enumeration.members]
    if bits & lx.PARK and (enumeration.count or head.endswith("高地")) and _are_no_parks(words):
        return field_group(draft, enumeration, span, lead)
    if head == "平台" and not enumeration.count and _are_means(text, clause, enumeration, words):
        return None
    if head in _SITES_OF_FIRMS and all_firms(words):
        return listed_firms(draft, clause, enumeration, span)
    if _are_partners(text, enumeration, head, words):
        start, end = enumeration.members[0]
        enumeration.members[0] = (max(start, text.rfind("与", start, end) + 1), end)
        return listed_firms(draft, clause, enumeration, span)
    if (bits & lx.PARK and not bits & lx.INDUSTRY) or bits & lx.PLATFORM:
        parks = bits & lx.PARK or all(w.endswith(ENDINGS["Park"]) for w in words)  # 甲高新区、乙产业园两个平台
        return distributed(draft, enumeration, "Park" if parks else "Platform", head)
    of_firms = bits & (lx.ENTERPRISE | lx.FIRM) and _FIRMS.search(head)
    if of_firms and OF_FIELDS.search(head) and all(map(reads_as_field, words)) and any(map(covered_by_words, words)):
        return None  # 零部件、铝箔等下游企业: what they make
    if of_firms or _are_firms(text, enumeration.head, words):
        return listed_firms(draft, clause, enumeration, span)
    if head.endswith("工程") and (are_public(words) or (_GREAT_WORKS.search(head) and _any_works(words))):
        return listed_projects(draft, enumeration, span)  # 甲电站、乙基地二期等重大工程; 丙高速、丁水库等工程
    if bits & lx.PROGRAMME and head.endswith(("工程", "行动")):
        return listed_programmes(draft, enumeration, head)
    return field_group(draft, enumeration, span, lead) if bits & lx.INDUSTRY else None


def _any_works(words: list[str]) -> bool:
    """Whether some of a list are works by a name."""
    return any(WHOLE_WORKS.search(word) and len(word) > _SORT_OF_WORKS for word in words)


_WHOLE = re.compile("(?:全|完整|完备)(?!国|省|市|县|区|州)")  # 涵盖设计、制造、封测等|全产业链: links of one


def _chains(draft: Draft, clause: Clause, enumeration: Enumeration, head: str) -> Found | None:
    """A、B等|产业链: chains, industries that the text has named before, or the links of one: 设计、封测等|全产业链."""
    assert enumeration.head is not None
    text, span = draft.text, (enumeration.start, enumeration.end)
    if head.endswith("产业全产业链"):  # A、B等3个主导产业|全产业链升级: industries
        enumeration.head = (enumeration.head[0], enumeration.head[1] - len("全产业链"))
        return field_group(draft, enumeration, (span[0], enumeration.head[1]), None)
    if _WHOLE.match(head) and not enumeration.count:
        links = sound(text, fields_of(text, enumeration))
        return Found([draft.add("Industry", link) for link in links], None, span, "Listed") if links else None
    first_end = enumeration.members[0][1] if enumeration.members else enumeration.head[0]
    if _FROM_TO.search(text, clause.start, first_end):
        one = reads_as_field(head.removesuffix("产业链"))
        return Found([draft.add("Chain", enumeration.head)], None, span, "Chain") if one else None
    if not head.endswith("产业链") and (known := _named_before(draft, enumeration.members)):
        return Found(known, None, span, "Chain")
    return distributed(draft, enumeration, "Chain", head)


def _are_no_parks(words: list[str]) -> bool:
    """Whether the members of parks that are counted are fields: A、B、C|三大产业园区."""
    towns = sum(word.endswith("镇") for word in words)  # 甲酒镇、乙醋镇|等十大专业镇
    if towns * 2 > len(words) or all(w.startswith("全国") or lx.level_length(w) for w in words):
        return False  # 全国A示范、国家B保供|2个基地
    return plausible(words) and not any(w.rstrip("”").endswith(ENDINGS["Park"]) or _ORGAN.search(w) for w in words)


_SITES_OF_FIRMS = ("生产基地", "制造基地", "研发基地", "研发生产基地")  # 引进甲、乙等|生产基地
_BY_MEANS = re.compile("(?:通过|利用|借助|借力|用好|用活|发挥|运用|依托|善用|搭乘)[^,。;]{0,4}$")


def _are_means(text: str, clause: Clause, enumeration: Enumeration, words: list[str]) -> bool:
    """Whether platforms are what one makes oneself known by: 利用|抖音、快手等平台|直播, 借助展会、论坛等平台招商."""
    if any(word.endswith((*ENDINGS["Platform"], *ENDINGS["Park"])) or reads_as_field(word) for word in words):
        return False
    return _BY_MEANS.search(text, clause.start, enumeration.members[0][0]) is not None


_PARTNERS = re.compile("(?:企业)?(?:开展|深化|加强|建立|达成)?(?:深度|战略|全面)?(?:合作|对接|洽谈|签约)")


def _are_partners(text: str, enumeration: Enumeration, head: str, words: list[str]) -> bool:
    """Whether platforms are firms that one works with: 与甲、乙等平台|合作."""
    assert enumeration.head is not None
    if head != "平台" or enumeration.count or not _PARTNERS.match(text, enumeration.head[1]):
        return False
    return not any(word.endswith((*ENDINGS["Platform"], *ENDINGS["Park"])) for word in words)


_FIRMS = re.compile(r"(?:企业|单位|公司|[车主][机]?厂|代工厂|[车药央国民]企)$")  # 甲、乙等|主机厂


def _are_firms(text: str, head: Span, words: list[str]) -> bool:
    """Whether the members are firms whatever their head is: 甲、乙等|巨头; but not 甲电池、乙电池等|新体系|电池."""
    said = text[slice(*head)]
    of_a_sort = all(word.endswith((said[-2:], text[head[1] : head[1] + 2])) for word in words)
    return not said.endswith(("产业", "行业")) and not of_a_sort and all_firms(words)


def _named_before(draft: Draft, members: list[Span]) -> list[Entity]:
    """The members of a list, where the text has named each as an industry before."""
    known = [draft.find("Industry", draft.text[a:b]) for a, b in members]
    return [e.at(span) for e, span in zip(known, members, strict=True) if e is not None] if all(known) else []
