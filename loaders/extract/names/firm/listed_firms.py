"""The firms of a list by its head or the words before it: 甲、乙等企业; 引进甲、乙; each with the site in its bracket."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, covered_by_words, ends_in_field, may_be_field, reads_as_field
from loaders.extract.names.firm.firms import (
    LONGEST,
    NO_FIRM,
    SITE,
    TOGETHER_WITH,
    VISITS,
    firm_like,
    odd_name,
    of_quarter,
    stems_of_organs,
    tail_of,
)
from loaders.extract.names.head.kinds import coined
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import words_at

Span = tuple[int, int]
_NO_SITES = ("园区", "该园区", "开发区", "该开发区", "园", "该园")  # they mean one that is named before
_BRACKET = re.compile(r"[(](?P<site>[\u4e00-\u9fff]{2,14})[)]$")
_REMARK = re.compile(  # 甲电子|(占股51%), 乙制药|(上市公司): what is said of a firm beside its name
    "[(][^()]{0,20}(?:股份?|%|上市|[国省市]级|小巨人|专精特新|单项冠军|独角兽|瞪羚|链主|龙头|企业|百?强|亿元)[^()]{0,12}[)]$"
)
_HOUSES = re.compile(  # 甲经开区|内有乙汽车
    "(?:[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道))?(?:境|区|园)?(?:内|里)?(?:现|已|共|目前|主要)*(?:有(?![色研机限])|拥有|集聚|聚集|汇聚)了?(?=..)"
)
_RELIES = re.compile(
    "[县市区旗]?(?:则|也|都|均|已|将|正|分别)*(?:依托|借助|借力|围绕|依靠|靠|引进|招引|引入|拥有|有)(?=..)"
)
_SEAT = "总部"
_AND_ALSO = re.compile("以及|及")
_TOLD = re.compile(r"^\d+年|不低于|不超过|不少于|增长率|以[上下]$")
_BESIDE = re.compile(f"以及|[与同跟]|配套|放大(?!器)|供货|{TOGETHER_WITH}")  # 配套|甲、乙等主机厂
_BROUGHT = re.compile(rf".*(?:{VISITS}|带起|带动|引来|吸引|集聚|汇聚|聚集)了?(?=..)")  # 甲集团一家带起|乙、丙等企业
_LEADS_ON = re.compile(
    "(?<=..)(?:带动|引领|带起|辐射|牵引)(?:上下游|周边|本地|[区园县市]内|全[省市县区])?$"
)  # 甲、乙|带动上下游300家企业
_ORGAN_AND = re.compile(
    "[\u4e00-\u9fff]{0,10}?(?:政府|管委会|[局委厅部]|(?:会员|成员|理事|上下游)(?:单位|企业)|企业)(?:先后|分别|已|将)*[与同和]"
    "|(?:[\u4e00-\u9fff]{2,8}[省市县区州盟旗])?(?:先后|分别|已|将)*与(?=..)"
)  # 省政府与|甲、乙等企业, 会员单位与|甲、乙等企业, 甲市与|乙、丙等企业
_FIRM_AND = re.compile(
    "(?P<firm>[\u4e00-\u9fff]{2,8}(?:集团|公司|股份))(?:先后|分别|已|将)*[与同和](?=..)"
)  # 甲集团与|乙、丙等企业
_OF_PLACE = re.compile(  # 甲、乙等|乙市企业
    "等(?:[\\d一二两三四五六七八九十]+[家户]|一批)?(?:在)?(?P<place>[一-鿿]{2,6}?)(?:本地|本土|当地|市内|籍)?(?:的)?(?:骨干|龙头|重点|知名)*企业"
)
_LED_TO = re.compile(
    "[^、]*(?:由|引进|引入|招引|依托|支持|培育|拥有|包括)了?(?=和[\u4e00-\u9fff]{2})|(?:既|也|又|还)拥?有(?=..)"
)  # 依托|和禾科技; 既有|甲、乙等企业
_BRINGS = ("引进", "招引", "引入", "依托", "支持", "推动", "扶持")  # beside the verbs that promote
_OF_WHAT = ("涉及", "涵盖", "覆盖", "包含", "囊括")
_OF_PRODUCTS = re.compile("(?:主要|专门|专业)?(?:从事|生产|加工|制造|经营|销售|种植|养殖|主营)(?=..)")  # 生产|丝绸


def listed_firms(draft: Draft, clause: Clause, enumeration: Enumeration, span: Span) -> Found | None:
    """甲、乙等7家企业; the place or park that stands before the first is where all of them are."""
    text = draft.text
    members = _behind_places(text, list(enumeration.members))
    members[0] = (_whole_first(text, clause, members), members[0][1])
    if both := _FIRM_AND.match(text, *members[0]):
        members[:1] = [both.span("firm"), (both.end(), members[0][1])]
    elif organ := _ORGAN_AND.match(text, *members[0]):
        members[0] = (organ.end(), members[0][1])
    elif (brought := _BROUGHT.match(text, *members[0])) and odd_name(text[brought.end() : members[0][1]]):
        members[0] = (brought.end(), members[0][1])
    elif beside := behind_joint(text, *members[0]):
        members[0] = (beside, members[0][1])  # 与|甲电子、乙等企业
    site = _site(text, clause, members[0])
    if site and (beside := behind_joint(text, site[1], members[0][1])):
        site, members[0] = None, (beside, members[0][1])  # 甲市与|乙集团、丙股份等企业签约
    elif site:
        members[0] = (_inside(text, site[1], members[0][1]), members[0][1])
    members = [(a, b - 2 * text.endswith(_SEAT, a + 2, b)) for a, b in members]  # 甲集团|总部、乙
    members = [span for member in members for span in _as_well_as(text, member)]
    has = text[members[0][0]] == "有" and text[members[0][0] - 1] in "区县市园省内里"  # 全区|有甲、乙三家上市公司
    members[0] = (members[0][0] + has, members[0][1])
    members = [(a, before_bracket(text, a, b)) for a, b in members]
    members = [(a, b - len(on[0]) if (on := _LEADS_ON.search(text, a, b)) else b) for a, b in members]
    members[0] = (members[0][0] + _length_of_place(text[slice(*members[0])]), members[0][1])
    words = words_at(text, members)
    if any(not 2 <= len(w) <= LONGEST or NO_FIRM.search(w) or w in lx.words("firm_kind") for w in words):
        return None
    if enumeration.head and text.startswith("企业家", enumeration.head[0]):
        return None  # 甲董事长王某、乙总经理李某等|企业家
    if any(_TOLD.search(w) for w in words):  # 成立时间不超过8年、营收增长率不低于25%的企业
        return None
    if any(w in stems_of_organs() for w in words):  # 经信、财政、税务等企业年报
        return None
    if words[0] in lx.divisions():  # 甲市、乙市支持丙等企业
        return None
    if _OF_PRODUCTS.match(words[0]) and not odd_name(_OF_PRODUCTS.sub("", words[0])):
        return None  # 生产丝绸、黄酒等|企业
    plain = [w for w in words if covered_by_words(w) and not _is_called(w)]
    fields = sum(map(reads_as_field, plain)) if any(map(odd_name, words)) else len(plain)  # 小米、云帆通信等企业
    if fields * 2 > len(words) and not _are_owned(text, enumeration, words):  # fields, not firms: 光伏、锂电等企业
        if all(may_be_field(w) and ends_in_field(w) for w in words):
            return Found([draft.add("Industry", m) for m in members], None, span, "Industry")
        return None
    if text.endswith(_OF_WHAT, clause.start, members[0][0]) and not any(map(odd_name, words)):
        return None  # 涉及A服务、B试验等|产业链企业
    return Found(_add_listed(draft, clause, members, site, span), None, span, "Organisation")


def _add_listed(draft: Draft, clause: Clause, members: list[Span], site: Span | None, span: Span) -> list[Entity]:
    """The firms of a list, each where its own place says, or that before or behind them all."""
    text = draft.text
    site = None if site and text[slice(*site)] in _NO_SITES else site
    sites = [_place_of_rank(text, *m) for m in members[1:]]
    members[1:] = [_behind_own_place(text, m, own) for m, own in zip(members[1:], sites, strict=True)]
    firms = [draft.add("Organisation", m) for m in members]
    if site or any(sites):
        for firm, own in zip(firms, [site, *sites], strict=True):
            if at := own or (None if any(sites) else site):  # 甲县乙、|丙县丁
                draft.relate("LOCATED_IN", firm, _add_site(draft, at), span)
    elif (of := _OF_PLACE.match(text, members[-1][1], clause.end)) and lx.is_division(of["place"]):
        where = draft.add("Place", of.span("place"))
        for firm in firms:
            draft.relate("LOCATED_IN", firm, where, (span[0], of.end()))
    return firms


def _are_owned(text: str, enumeration: Enumeration, words: list[str]) -> bool:
    """国家能源、中海油等|央企: whether firms are called by who owns them, as fields are not (能源、电力等|央企)."""
    owned = enumeration.head is not None and text.endswith(("央企", "国企"), *enumeration.head)
    return owned and not any(lx.flags().get(word, 0) & lx.FIELD for word in words)


def _place_of_rank(text: str, start: int, end: int) -> Span | None:
    """奉新县|紫宸科技: the county or city that a member begins with."""
    length = lx.place_length(text[start:end])
    ranked = length and lx.has_rank(text[start : start + length]) and text[start + length - 1] != "省"
    return (start, start + length) if ranked else None


def _behind_own_place(text: str, member: Span, place: Span | None) -> Span:
    """奉新县|紫宸科技: a firm without the county before its coined name; 新干县盐卤集团 is called so."""
    start, end = member
    at = place[1] if place else start
    own = coined(text[at : at + 2]) and odd_name(text[at:end]) and not text.endswith(("公司", "集团"), at, end)
    return (at, end) if own else member


def _length_of_place(member: str) -> int:
    """大同市|光伏、风电等企业: how long the place of rank is before a field, which is no part of its name."""
    length = lx.place_length(member)
    return length if length and lx.has_rank(member[:length]) and covered_by_words(member[length:]) else 0


def _whole_first(text: str, clause: Clause, members: list[Span]) -> int:
    """Where the first of several firms begins: 依托|精准信息、乙股份, 引进|和禾科技、乙股份."""
    start, end = members[0]
    if led := _LED_TO.match(text, start, end):
        return led.end()
    if text[start:end] not in lx.words("firm_tail") or not all(map(odd_name, words_at(text, members[1:]))):
        return start
    word = next((w for w in clause.words if w.end == start and w.end - w.start > 1), None)
    led_by = word is not None and any(w.flags & lx.VERB and 0 <= word.start - w.end < 2 for w in clause.words)
    opens = word is not None and word.start == clause.start
    verb = text[word.start : word.end] if word is not None else ""
    acts = verb in _BRINGS or verb in lx.words("promoting")
    return word.start if word is not None and (led_by or opens) and not acts else start


def behind_joint(text: str, start: int, end: int) -> int:
    """Where a firm begins behind what joins it to a place or to others: 与|甲电子, 配套|乙集团; 0 where nothing does."""
    joint = _BESIDE.match(text, start, end)
    return joint.end() if joint and odd_name(text[joint.end() : end]) else 0


def _behind_places(text: str, members: list[Span]) -> list[Span]:
    """甲县、乙县则依托|丙铝业等企业: the firms behind the places that rely on them."""
    first = next((n for n, (a, b) in enumerate(members) if not lx.is_division(text[a:b])), 0)
    start, end = members[first]
    relies = _RELIES.match(text, start + lx.place_length(text[start:end]), end) if first else None
    return [(relies.end(), end), *members[first + 1 :]] if relies else members


def _is_called(name: str) -> bool:
    """Whether a name of known words ends as only firms do, and says no field before it: 银海|铝业."""
    tail = lx.ending(name, frozenset(lx.sure_firm_tails()))
    own = name.removesuffix(tail)
    return tail[-1:] == "业" and len(own) > 1 and not ends_in_field(own) and own not in lx.words("field_qualifier")


def _as_well_as(text: str, member: Span) -> list[Span]:
    """甲智能|以及|乙科技: two, where both read like firms; so does what is called by its place (金川|及|华昇)."""
    joint = _AND_ALSO.search(text, member[0] + 2, member[1] - 1)
    if joint is None:
        return [member]
    sides = (member[0], joint.start()), (joint.end(), member[1])
    named = [text[slice(*side)] for side in sides]
    both = odd_name(named[1]) and (odd_name(named[0]) or (lx.is_division(named[0]) and not lx.has_rank(named[0])))
    return [*sides] if both else [member]


def _site(text: str, clause: Clause, member: Span) -> Span | None:
    """The park or place of rank that a first member begins with: 高新区|甲电子."""
    end = 0
    for word in clause.words:
        inside = word.start >= member[0] and word.end < member[1] and word.flags & (lx.PARK | lx.PLACE)
        inside = inside and (
            text[word.start : word.end] not in lx.divisions() or lx.has_rank(text[word.start : word.end])
        )
        if inside and SITE.search(text[member[0] : word.end]) and _may_stand_in(text, word.end, member[1]):
            end = word.end
    return (member[0], end) if end else None


def before_bracket(text: str, start: int, end: int) -> int:
    """Where a firm ends before the bracket that says where it lies, what it makes or is: 甲机械|(乙市), 丙集团|(白酒), 戊电子|(占股51%)."""
    bracket = _BRACKET.search(text, start + 2, end)
    said = bracket["site"] if bracket else ""
    if bracket and (SITE.search(said) or lx.is_division(said) or reads_as_field(said)):
        return bracket.start()
    remark = _REMARK.search(text, start + 2, end) if text.startswith(")", end - 1) else None
    return remark.start() if remark else end


def _inside(text: str, start: int, end: int) -> int:
    """Where a firm begins behind the park that it lies in: 内有|甲汽车."""
    houses = _HOUSES.match(text, start, end)
    return houses.end() if houses else start


def _may_stand_in(text: str, start: int, end: int) -> bool:
    """Whether what follows a park reads like a firm that lies in it: |甲电子, 内有|乙集团总部."""
    at = _inside(text, start, end)
    name = text[at:end].removesuffix(_SEAT)
    return firm_like(name) or odd_name(name)  # 甲经开区|惠科, 银川市|隆基, 宜宾市|宁德时代


def _add_site(draft: Draft, site: Span) -> Entity:
    name = draft.text[slice(*site)]
    return draft.add("Place" if name[-1] in "市县州" or name in lx.divisions() else "Park", site)


def all_firms(words: list[str]) -> bool:
    """Whether a list can be nothing but firms, whatever head follows it."""
    if all(map(of_quarter, words)):
        return False
    return len(words) > 2 and all(firm_like(w) for w in words) and sum(map(bool, map(tail_of, words))) * 3 >= len(words)
