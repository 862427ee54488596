"""Fields that are listed with a head, as a group and its members: A、B、C等九大产业."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.applied import is_applied
from loaders.extract.enumeration.as_one import FUSED, JOINED_WITH
from loaders.extract.enumeration.distributed import NOBODY, counted_name, distributed
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, ends_in_field, may_be_field, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, fields_of, listed, sound
from loaders.extract.enumeration.group.larger_ones import larger_ones
from loaders.extract.enumeration.leadins import Lead, is_one_thing
from loaders.extract.enumeration.links_of_chain import OF_LINKS
from loaders.extract.enumeration.trimmed import LEADS_TO
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import NUMBER, number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_MADE_CLUSTERS = re.compile(  # 支持甲市A、乙市B等领域|培育千亿级集群
    "(?:培育|打造|建设|形成|发展|冲刺)[^,。;]{0,12}集群(?![\u4e00-\u9fff]{0,3}(?:项目|工程|行动|计划|资金))"
)
_INNER = re.compile("[(](?!含|包括|[A-Za-z0-9]+[)])(?P<fields>[^(),;。]{2,60})[)]")
_LINK = re.compile(  # 芯片、封装、应用|三大环节
    "(?![^、]{0,4}[要了将把的等])[\u4e00-\u9fff]{0,4}(?:料|件|片|体|机|器|电池|装备|设备|设计|研发|制造|生产|制备|加工|冶炼|开采|采选|种植|养殖|封装|封测|测试|检测|组装|集成|应用|终端|配套|运营|运维|服务|销售|流通|物流|储运|储存|运输|加注|回收|利用)"
)
_UNNAMED = frozenset(["产业", "行业", "领域", "经济", "方向"])  # which name no group of one field
_BARE_WHOLES = frozenset(["产业", "工业", "服务业", "经济", "农业", "多业态"])
_GROWS_IN = re.compile(  # A、B等多个产业|竞相发展的工业体系
    "(?:竞相|协同|协调|融合|配套|联动|齐头|共同|同步|多点|多元)(?:发展|并进|支撑)的[^,。;、]{0,8}(?:格局|体系)"
)
_FIELD_LIKE = re.compile(r"领域|环节|方向|市场|经济|门类|业态|体系|农业|服务业")
_PARK_LIKE = re.compile("..(?:[园城谷港]|园区|片区|新区|开发区|集聚区|基地)$")
_PLACE_ACTS = re.compile("[\u4e00-\u9fff]{1,8}?[市县区州旗][^,;。]{0,8}?(?:布局|发展|培育|打造|聚焦|主攻|建设)(?=..)")
_FUNCTION = re.compile(  # 布局|研发、加工、示范|等功能板块
    "(?:科技|产品|技术|科研|商务|产业|企业)?(?:研发|生产|加工|示范|服务|展示|展销|交易|孵化|培训|办公|居住|仓储|物流|旅游|观光|体验|检测|配套|种植|养殖|设计|会展|教育|科普)+"
)
_NOT_PROMOTED = re.compile(  # 教育、医疗等领域|改革; but 光伏、储能等产业|延伸产业链
    "用地|的(?:技术|领先|独特|比较|先发|传统)*(?:优势|经验|积累|实力|专长)(?![产行])|之首|延伸(?!产业链|链条)|改革(?!创新|发展|开放|试验)|执法|监管|(?:专项)?整治|专项治理|立法"
)


def field_group(draft: Draft, enumeration: Enumeration, span: Span, lead: Lead | None) -> Found | None:
    """A、B、C等九大产业: a group and its members."""
    assert enumeration.head is not None
    text = draft.text
    enumeration.head = (enumeration.head[0] + text.startswith("为", enumeration.head[0]), enumeration.head[1])
    head = text[slice(*enumeration.head)]
    larger_ones(draft, enumeration, head, "Industry")
    spans = fields_of(text, enumeration)
    if spans and (lead_in := LEADS_TO.match(text, *spans[0])):  # 主要从事|A、B等领域
        spans[0] = (lead_in.end(), spans[0][1])
    if text.startswith("指标", span[1]):
        return None  # GDP增速、财政收入等经济|指标
    if _NOT_PROMOTED.match(text, span[1]) or is_applied(text, spans[0][0] if spans else span[0], span[1]):
        return None
    if FUSED.match(text, span[1]) and JOINED_WITH.search(text, *spans[0]):
        return None  # 开发区、高新区等存量工业|用地; A产业与B、C等产业|融合发展; 将A和B作为八大产业|之首
    spans = _behind_joint(text, spans)
    if _MADE_CLUSTERS.match(text, span[1]) and _are_of_places([text[a:b] for a, b in spans]):
        return distributed(draft, enumeration, "Cluster", head)
    if (behind := _behind_places(text, spans)) != spans:
        spans, span = behind, (behind[0][0], span[1])
    if _are_no_group(text, spans, head):
        return None
    for _, end in spans:  # 汽车(节能与新能源汽车)、食品等产业
        if inner := _INNER.match(text, end, span[1]):
            _add_inner(draft, pieces(text, *inner.span("fields"), "、"))
    good = _sound_fields(text, enumeration, spans, head)
    if not good or (len(good) == 1 and (not enumeration.open or head == "配套产业")):
        return None  # 带动|某某光伏胶膜等配套产业
    if head.endswith("板块") and all(_PARK_LIKE.search(text[a:b]) for a, b in good):  # 甲创新园、乙片区等三大板块
        parks = listed(draft, good, "Park")
        group = add_group(draft, span, counted_name(text, enumeration), parks, enumeration.count)
        return Found(parks, group, span, "Park")
    fields = listed(draft, good, "Industry")
    return Found(fields, _group(draft, enumeration, span, lead, fields), span, "Industry")


def _add_inner(draft: Draft, fields: list[Span]) -> None:
    """信息技术|(信息安全、移动互联网)|、汽车(新能源汽车)等产业: the fields of a member, where most of them read as such."""
    names = [draft.text[a:b] for a, b in fields]
    if all(map(may_be_field, names)) and sum(map(ends_in_field, names)) * 2 > len(names):
        for field in fields:
            draft.add("Industry", field)


_SUITED = re.compile("相(?:适应|匹配|配套|衔接|协调)的")  # 发展与甲发展相适应的|A、B等产业


def _behind_joint(text: str, spans: list[Span]) -> list[Span]:
    """The fields behind what they suit and behind a joint: 与甲发展相适应的|A、B等产业; A装备,和|B等产业."""
    for number, (start, end) in enumerate(spans):
        if suited := _SUITED.search(text, start, end):
            spans = [(suited.end(), end), *spans[number + 1 :]]
            break
    if spans and text.startswith("和", spans[0][0]) and text.startswith(",", spans[0][0] - 1):
        spans[0] = (spans[0][0] + 1, spans[0][1])
    return spans


def _are_no_group(text: str, spans: list[Span], head: str) -> bool:
    """Whether members are places, each field is of its place, or they are functions or who decides: 富裕、甘南等县|主导产业."""
    words = [text[a:b] for a, b in spans]
    if all(lx.is_division(word) or word in lx.words("region") for word in words):
        return True  # 瞄准京津冀、长三角等|产业集聚地
    if head.endswith(OF_LINKS) and any(word.count("/") > 1 for word in words):
        return True  # 整合仓储/配送/分拣等|环节
    if len(words) > 1 and _are_of_places(words):
        return True  # 甲县A、乙市B等产业: one for each
    if head.endswith("市场") and not all(map(reads_as_field, words)):
        return True  # 家用、商用|两大细分市场
    if "功能" in head and all(map(_FUNCTION.fullmatch, words)):
        return True
    return any(map(NOBODY.search, words))  # 市州党委、政府|确定1—2条赛道


def _sound_fields(text: str, enumeration: Enumeration, spans: list[Span], head: str) -> list[Span]:
    """The members that are fields, or links of one: 芯片、封装、应用|三大环节; 天麻、刺梨等|特色产业, which no lexicon knows."""
    if head.endswith("环节") and len(spans) == enumeration.count and all(_LINK.fullmatch(text, *s) for s in spans):
        return spans
    good = sound(text, spans, strict=not enumeration.count and head in lx.words("plain_head"))
    if (
        not good
        and not _FIELD_LIKE.search(head)
        and head[0] not in "“0123456789"  # a code name is no sort of field
        and all(may_be_field(text[a:b]) for a, b in spans)
    ):
        return spans
    return good


def _group(
    draft: Draft, enumeration: Enumeration, span: Span, lead: Lead | None, fields: list[Entity]
) -> Entity | None:
    """The group of the fields, called as before them or behind them (既有|A等传统产业|,也有B等新兴产业 is no lead); none for 承接A、B等产业|转移, nor for A等|产业."""
    assert enumeration.head is not None
    text, head = draft.text, draft.text[slice(*enumeration.head)]
    told = head == "产业" and enumeration.count and text.startswith(("分别", "依次"), span[1])
    if told and _in_group(draft, fields):
        return None  # A、B两大产业|分别达到2000亿元: two of the four named before
    if head in _BARE_WHOLES and (text.startswith(("格局", "体系"), span[1]) or _GROWS_IN.match(text, span[1])):
        return None  # 以A为主导,B、C等竞相发展的|产业|格局: the whole is named by its frame
    if text.startswith("转移", span[1]) or (len(fields) == 1 and head in _UNNAMED and not enumeration.count):
        return None
    name = counted_name(text, enumeration) if enumeration.count else head
    if lead is None or _is_list_itself(draft, lead) or not _is_title(text, lead, enumeration, span[1]):
        return add_group(draft, span, name, fields, enumeration.count)
    group = add_group(draft, span, lead.name, fields, enumeration.count)
    group.aliases.add(name)
    return group


def _is_list_itself(draft: Draft, lead: Lead) -> bool:
    """有A、B等传统产业|,有C、D等新兴产业: whether the words before a list are the head of another."""
    return "等" in lead.name or any(
        at[0] < lead.span[0] and at[1] == lead.span[1]
        for at, _ in draft.between(lead.span[0] - 60, lead.span[1], ("IndustryGroup",))
    )


_BASIS_OF = re.compile(  # 新材料产业是A、B等新兴产业|发展的重要基石: what rests on it, and no list of its parts
    "(?:发展|升级|转型|壮大|创新)?的[^,。;]{0,6}(?:基石|基础|支撑|保障|引擎|动能|先导|底座|关键|核心|根基|源头|前提)"
)


_OF_ALL = re.compile("(?:[全本我该][省市县区州镇国]|园区|区内)?(?:的)?产业")  # 全区产业|分为A、B、C三大板块


def _is_title(text: str, lead: Lead, enumeration: Enumeration, end: int) -> bool:
    """Whether the words before a list name its group: 重点产业|包括A、B等九大产业, but not 产业体系|包括…."""
    if lead.name.endswith(("体系", "格局", "布局")) or _OF_ALL.fullmatch(lead.name) or is_one_thing(lead.name):
        return False
    return not _BASIS_OF.match(text, end) and not _is_part(lead, enumeration)


def _behind_places(text: str, spans: list[Span]) -> list[Span]:
    """甲市、乙市沿江布局|A、B、C三大环节: the members behind the places that have run into the first of them."""
    for number, (start, end) in enumerate(spans):
        if not lx.is_division(text[start + text.startswith("沿", start) : end]):
            act = _PLACE_ACTS.match(text, start, end) if number else None
            return [(act.end(), end), *spans[number + 1 :]] if act and lx.place_length(text[start:end]) else spans
    return spans


def _is_part(lead: Lead, enumeration: Enumeration) -> bool:
    """Whether a list is only a part of what the words before it name: “十强”产业,即|A、B等5个新兴产业,…"""
    counted = NUMBER.match(lead.name.removeprefix("“"))
    whole = number_of(counted[0]) if counted else None
    return bool(whole and enumeration.count and whole > enumeration.count)


def _in_group(draft: Draft, fields: list[Entity]) -> bool:
    """Whether a larger group that is named before has one of these."""
    groups = (draft.targets("INCLUDES", group) for group in draft.of_type("IndustryGroup"))
    return any(len(members) > len(fields) and any(field in members for field in fields) for members in groups)


def _are_of_places(words: list[str]) -> bool:
    """Whether words are fields with a city or county before each: 武汉智能网联汽车, but not 云南白药, 合肥科学岛."""
    lengths = [lx.place_length(word) for word in words]
    placed = all(lx.division(word[:n])[1] for word, n in zip(words, lengths, strict=True))
    return placed and 2 * sum(ends_in_field(word[n:]) for word, n in zip(words, lengths, strict=True)) > len(words)
