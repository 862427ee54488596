"""Single firms in running text, by their tail and what stands around: 某市的乙机床要增产, 依托丙炼化发展…, 丁股份旗下."""

import re
from functools import cache

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words
from loaders.extract.names.firm.firms import TOGETHER_WITH, stops_name
from loaders.extract.names.firm.no_firm_runs import GETS_CLUSTER
from loaders.extract.names.firm.past_sites import was_there
from loaders.extract.names.firm.tailed_firms import (
    DRAWN,
    FULL,
    LONGEST,
    RANKS,
    SURE,
    is_firm,
    is_short,
)
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.speech import goes_on, is_inside_word, is_speech
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.legal_names import has_own
from loaders.extract.reading.sought import glance, sought

Span = tuple[int, int]
_LEADING_FIELD = re.compile("[\u4e00-\u9fff]{0,6}(?:当家|支柱|主导|优势|特色|首位|龙头)产业(?!投资|集团|发展|园)")
_CUT = re.compile(
    rf"(?:.*(?:命名|授予|评定|(?:企业|公司)(?:代表)?|龙头|巨头|链主|靠|围着|抓|旗下|(?:相邻|毗邻|邻近|隔壁|对面|旁边|一旁|引进|落户)的|{TOGETHER_WITH})|据|仅|如(?![皋东意家])|继(?![电续承])|记者来到|来到|走进)(?=[\u4e00-\u9fff]{{3}})"
)
_OF_ACADEMY = r"(?:中科院|中国科学院|中国电科|中电科|中车|中船|航天科工|航天科技|航空工业)[\u4e00-\u9fff]{1,8}?所(?![有在占需以属])"  # 中科院长春应化所, 中车株洲所
_INSTITUTE = r"(?:航天|航空|兵器|船舶|核工业|中国?[^\W\d已与和有在及]{1,3}?)?(?<!\d)\d{2,3}所(?![有在占需驻高院学大中小本职省市县区重])"
_BEFORE = lx.PLACE | lx.COMMA | lx.AND | lx.PARK
_LONGEST_FULL = 26  # characters of a name with 有限公司
_COMPANY = re.compile("|".join(SURE))
_NO_FOREIGN = re.compile(
    f"^(?:{lx.alternation(lx.words('foreign_city'))}|博览|国际|进口|出口|投资|贸易|商品|文化|经贸)|[省市州县岛湾党队府院军社派盟约人]$|[一二三两四五六七八九十]|等$"
)
_PLANT = re.compile("厂(?![区房商家里矿长])")  # 鸭绿江造纸|厂
_NEXT = re.compile("[\u4e00-\u9fff]{2,10}")
_AFTER_OTHERS = re.compile("继[^,。;]{4,20}?(?:项目|工程|基地|园区)[之以]?后")  # 是|继甲储能基地项目后的又一重大项目
_GOES_ON_OTHERWISE = ("产业", "机遇", "机会")  # 光机电产|业, 把|握新基建机|遇
_TRIALS = ("中试", "小试", "试制")  # 启动陶铝轮毂|中试
_INSIDE = re.compile("(?<=[园区县市境镇乡])[内里](?:的|现|已|共|目前)*(?=..)|(?<=[市县区州])[与跟](?=..)")
_MARKET = re.compile("(?:专业|批发|交易|大)?市场(?![份占化部需开拓前规竞价营准监])|商[贸品]?城")  # 甲轴承|市场
_UNION = re.compile("[和与及][\u4e00-\u9fff]{2,10}?(?:联合会|协会|学会|商会)")  # 中国石油|和化学工业联合会
_LEADS = "看是由靠让被有给即据"
_ITEM_NUMBER = re.compile(
    r"[ \t]*(?:[(]?\d{1,2}[.)、]+|[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、)[ \t]*"
)
_TOWN = re.compile("[\u4e00-\u9fff]{1,4}?(?:镇|乡|街道)")
_NAMED = (  # things that a firm may be a part of
    "Organisation",
    "Park",
    "Platform",
    "Project",
    "Cluster",
    "Chain",
    "Programme",
    "Document",
)


def single_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms of a clause that stand alone; one that follows a place lies there (昆明的甲机床)."""
    for match in _pattern().finditer(draft.text, clause.start, clause.end):
        start, place = _start_and_place(draft.text, clause, match)
        led = place[0] if place is not None and place[1] == start else start
        spans = _spans(draft.text, clause, start, match)
        span = next((s for s in spans if is_firm(draft.text, clause, s, led)), None)
        if span is not None and _PLANT.match(draft.text, span[1]):
            span = (span[0], span[1] + 1)
        if span is None or _is_beside_places(draft.text, span, place) or _is_of_another(draft, span):
            continue
        firm = draft.add("Organisation", span)
        if place is not None and not was_there(draft.text, place[0]):
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], span[1]))
    _others(draft, clause)


def _start_and_place(text: str, clause: Clause, match: re.Match[str]) -> tuple[int, Span | None]:
    """Where a name with a tail begins, and the place before it, which may be its beginning: 青河|云帆机械有限公司, 宁德|时代."""
    start, place = _start(text, clause, match.start())
    if place is None or place[1] != start or not _belongs(text, place, match):
        return start, place
    outer = _outer_beside(text, clause, place, match) if match[0].endswith("有限公司") else None
    return place[0] if outer is None else outer, None


def _is_cut(text: str, start: int) -> bool:
    """Whether a known word runs over the beginning of a name (光通|信); but 建成|长城钢厂, where a verb ends there."""
    verb = lx.flags().get(text[max(0, start - 2) : start], 0) & lx.VERB
    return not verb and is_inside_word(text, start)


def _is_of_another(draft: Draft, span: Span) -> bool:
    """Whether a name is known, or a part of something else: 光机电产|业, 有|机硅新材料, 启动陶铝轮毂|中试."""
    text, (start, end) = draft.text, span
    if text.count("(", start, end) > text.count(")", start, end):  # 各委、局|(公司),
        return True
    if goes_on(text, end) or _MARKET.match(text, end) or _UNION.match(text, end) or _is_cut(text, start):
        return True
    if text.find("任", start, end) > 0 and _is_of_person(draft, span):
        return True
    if text.startswith(_GOES_ON_OTHERWISE, end - 1) or text.startswith(_TRIALS, end):
        return True
    if GETS_CLUSTER.match(text, end):
        return True  # 甲县乙电缆|获评国家级特色产业集群
    if text.startswith("中国", start) and text.startswith(("产业", "园区"), end):
        return True
    if _AFTER_OTHERS.match(text, start) or _LEADING_FIELD.match(text, start, end):
        return True
    return is_known(draft, span) or draft.find("Industry", text[start:end]) is not None or _is_in_field(draft, span)


def _is_of_person(draft: Draft, span: Span) -> bool:
    """市长|王某某任新能源|汽车产业链链长: whether a person stands here, and what he takes up."""
    return any(at[0] == span[0] for at, _ in draft.between(*span, ("Person",)))


def _is_beside_places(text: str, span: Span, place: Span | None) -> bool:
    """Whether a name is what one of several counties makes: 万安县|竹基新材料、新干县…, 清丰家具、鹿邑…."""
    own = lx.place_length(text[slice(*span)])
    if own and covered_by_words(text[span[0] + own : span[1]]) and text.startswith("、", span[1]):
        following = _NEXT.match(text, span[1] + 1)
        beside = lx.place_length(following[0]) if following else 0
        return bool(following and beside and covered_by_words(following[0][beside:]))
    if place is None or text[place[1] - 1] not in "县区旗市" or _COMPANY.search(text, *span):
        return False
    before = text.rfind("、", 0, place[0]) == place[0] - 1 and place[0] > 0
    goes_on = text.startswith("、", span[1]) and lx.begins_with_place(text[span[1] + 1 : span[1] + 5])
    earlier = text.rfind("、", 0, max(place[0] - 1, 0)) + 1
    return goes_on or (before and lx.begins_with_place(text[earlier : earlier + 4]))


def _outer_beside(text: str, clause: Clause, place: Span, match: re.Match[str]) -> int | None:
    """Where a place begins right before another that lies elsewhere, and is only a word: 泉州|海西|电子有限公司."""
    before = next((w for w in clause.words if w.end == place[0] and w.flags & lx.PLACE), None)
    if before is None:
        return None
    if text[before.end - 1] in RANKS and has_own(text, place[1], match.start()):
        return None  # 安河区|四川和禾新材料有限公司
    return None if lx.lies_in(text[before.start : before.end], text[slice(*place)]) else before.start


def _spans(text: str, clause: Clause, start: int, match: re.Match[str]) -> list[Span]:
    """What the name may be, up to this tail or to those that follow it at once (甲智能|装备); the longest first."""
    ends = [match.end()]
    longest = _LONGEST_FULL if FULL.search(match[0]) else LONGEST
    while ends[-1] - start <= longest and (further := _pattern().match(text, ends[-1], clause.end)):
        ends.append(further.end())
    return [(start, end) for end in reversed(ends) if 3 <= end - start <= longest]


def _others(draft: Draft, clause: Clause) -> None:
    """法国赛诺菲把…, 608所: a coined name after a country, and an institute with a number."""
    for match in _foreign().finditer(draft.text, clause.start, clause.end):
        kind = "name" if match["name"] else "institute"
        if (match["institute"] or _is_foreign(draft.text, match.span(kind))) and not is_known(draft, match.span(kind)):
            draft.add("Organisation", match.span(kind))


def _is_foreign(text: str, span: Span) -> bool:
    """Whether a word behind a country is the name of a firm: 法国|赛诺菲, but not 美国|队的, 法国|的重|要."""
    name = text[slice(*span)]
    named = coined(name) and not (is_speech(name) or name in lx.ordinary() or _NO_FOREIGN.search(name))
    return named and not any(is_inside_word(text, at) for at in span)


def without_city(name: str) -> str:
    """The own name of a firm that is called by its city, province or region: 四川|裕能, 华中|天力."""
    place = lx.place_length(name) or 2 * (name[:2] in lx.words("region"))
    return name[place:] if place and is_short(name[:place]) and len(name) - place > 1 else name


@cache
def _foreign() -> re.Pattern[str]:
    """A country and a name of three or four characters, up to what no name goes on with; a number and 所."""
    countries = lx.words("foreign_country")
    ends = lx.alternation(w for w, bits in lx.flags().items() if bits & (lx.VERB | lx.OPENER | lx.AND | lx.FIELD))
    return sought(
        rf"{glance(countries)}(?>{lx.alternation(countries)})(?!等国)(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?=[、,。;)把等已也都均\d]|{ends}|$)|(?P<institute>{_OF_ACADEMY}|{_INSTITUTE})"
    )


def _belongs(text: str, place: Span, match: re.Match[str]) -> bool:
    """Whether the place right before a name is its beginning: 青河|云帆机械, 宁德|时代, but 青河县|云帆机械."""
    if match[0].endswith("有限公司"):
        return True
    if place == (match.start() - 2, match.start()):
        return match[0] in lx.words("placed_firm_tail") or DRAWN.match(text, match.end()) is not None
    own = text[place[1] : match.start()]
    return is_short(text[slice(*place)]) and own[:1] not in RANKS and coined(own)


@cache
def _pattern() -> re.Pattern[str]:
    """What the names of firms end with."""
    tails = lx.words("firm_tail")
    return re.compile(
        rf"{glance(tails)}(?:{lx.alternation(tails)})(?!(?<=科)技|(?<=起重)[要点大视新任]|院(?!士)|(?<=厂)区|(?<=材)料|(?<=钢联)合)"
    )  # 循环科技, not 环科; 崛起|重要; 省农科|院; 云帆机械|厂区; 云帆材料, not 瓷材


def _start(text: str, clause: Clause, tail: int) -> tuple[int, Span | None]:
    """Where the name before its tail begins, and the place right before it."""
    start, place = clause.start, None
    for word in clause.words:
        if word.end > tail:
            break
        of_place = text[start : word.start] in RANKS or _TOWN.fullmatch(text, start, word.start)
        if text[word.start : word.end] == "的" and place is not None and of_place:
            start, place = word.end, (place[0], word.start)
        elif stops_name(text, word) or (word.flags & _BEFORE and not word.flags & (lx.GUARD | lx.KIND | lx.FIELD)):
            start = word.end
            place = (word.start, word.end) if word.flags & lx.PLACE else None
    start += text.startswith("了", start) and start < tail  # 引进了|甲科技
    if place is not None and place[1] == start and (town := _TOWN.match(text, start, tail - 1)):
        start = town.end()  # 青河县石桥镇|云帆电子
    if number := _ITEM_NUMBER.match(text, start, tail):  # 1.|甲光电
        start = number.end()
    if text.startswith(",即", start - 1) and not text.startswith("即墨", start):  # 三大产业链,即|中医药、轴承
        start, place = start + 1, None
    if (namely := text.rfind("(即", start, tail)) >= 0:  # 名单(即|甲有限公司
        start, place = namely + 2, None
    if cut := _CUT.match(text, start, tail + 1):
        start, place = cut.end(), None
    if (mark := text.rfind("、", start, tail)) >= 0:  # (链主企业甲科技、|乙轴承)
        start, place = mark + 1, None
    coined_at = _coined_start(text, start, tail)
    if inside := _INSIDE.match(text, coined_at, tail):  # 园区内|甲化工, 乙市与|丙科技
        return inside.end(), None
    return (start, place) if coined_at == start else (coined_at, None)


def _coined_start(text: str, start: int, tail: int) -> int:
    """Where a coined stem begins after a word that leads to it: 氢能看|晶科能源, 边上|晶科能源."""
    for at in (tail - 3, tail - 2):
        led = start < at and (text[at - 1] in _LEADS or text[start:at] in lx.common())
        if led and coined(text[at:tail]):
            return at
    return start


def _is_in_field(draft: Draft, span: Span) -> bool:
    """Whether a name is only the rest of a field's: 有|机硅新材料."""
    return any(start == span[0] - 1 for (start, _), _ in draft.between(max(0, span[0] - 1), span[1], ("Industry",)))


def is_known(draft: Draft, span: Span) -> bool:
    """Whether something longer was found here already, or a member of a list of fields."""
    near = draft.between(span[0] - 20, span[1] + 20, (*_NAMED, "Industry"))
    joined = draft.text[span[1] : span[1] + 1] in ("及", "和", "与")  # 盐卤化工|及精细化工 is one field
    return any(
        at == span
        or (at[0] <= span[0] and span[1] <= at[1] and e.type != "Industry")
        or (joined and at[0] == span[0] and span[1] < at[1])
        or (e.type == "Industry" and at[0] < span[1] < at[1])  # 即|硫磷化|工
        for at, e in near
    )
