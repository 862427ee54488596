"""Clusters listed by place and product, whose head is told before them: 18个特色产业集群,有甲县门窗、乙县箱包、丙中药."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import ends_with_head, may_be_field, reads_as_field
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_HEADS = {"集群": "Cluster", "产业群": "Cluster", "块状经济": "Cluster", "专业镇": "Park", "特色小镇": "Park"}
_HEAD = re.compile(rf"(?:{'|'.join(_HEADS)})")
_CLASS = re.compile(
    rf"(?:特色|县域|[省市州县区]级|重点|传统|优势|中小企业|先进制造业|战略性新兴|专精特新|百亿级?|[个大]|首批|第.批)(?:优势|特色)?(?:产业)?(?P<head>{'|'.join(_HEADS)})"
)
_BASES = re.compile(  # 建设好|九大材料基地|,包括:|宝鸡钛材料、渭南钼材料
    r"(?:\d{1,2}|[两二三四五六七八九十]{1,3})[大个][\u4e00-\u9fff]{0,8}?(?P<head>基地)(?:中|,|:)*(?:分别|具体|主要)*(?:是|为|即|有|包括|涵盖)?:?$"
)
_FIRMS = re.compile(r"企业|公司|龙头|链主|集团")
_OF_FIRMS = re.compile(rf"等[^,。;]{{0,8}}?(?:{_FIRMS.pattern})")
_REACH = 110  # characters before a list in which its head may be told
_SHORT_REACH = 30  # in which that of bases must stand
_VERBS = "列入|列(?=[省市国]级)|入列|进入|入选|入围|获评|获批|跻身|荣获|认定为|评为|创建|申报|争创|冲刺"
_ENTERS = re.compile(  # 甲县门窗、乙县箱包、丙中药|列入省级特色产业集群
    rf"(?:[(][^()]*[)])?(?:等|均|都|成功|先后|分别|双双|一举|被|已经?|力争|争取|将|拟)*(?:(?:{_VERBS})[^,。;]{{0,16}}?(?P<head>{'|'.join(_HEADS)})|暂?列[为入]?(?:[省市]|国家)级培育)"
)
_ADVANCE = re.compile(  # 支持|甲县门窗、乙县箱包|打造千亿级集群, 推动…|向500亿级迈进
    r"(?:[(][^()]*[)])?(?:等地?|均|都|分别|加快|尽快|率先)*(?:"
    rf"(?:打造|建设|建成|培育|发展|做大做强|迈向|迈入|跻身|升级|提升)[为成]*(?:一批|若干|更多)?[^,。;]{{0,12}}?级[^,。;]{{0,12}}?(?P<head>{'|'.join(_HEADS)})"
    r"|[向朝往](?:(?:[\d一二三四五六七八九]?[千百十\d]+|[\d.]+万?)亿元?级|世界级|国家级)[^,。;]{0,8}?(?:迈进|冲刺|进军|跃升|挺进|发展|升级))"
)
_LEAD_ALL = re.compile(  # 以甲县玻璃、乙县线缆|为突破,引领全市产业集群提档升级
    r"等?为(?:突破口?|重点|龙头|引领|抓手|牵引|支撑|先导|试点|样板|示范)[,，](?:引领|带动|推动|推进|促进|辐射带动|加快)[^,。;]{0,12}?(?P<head>集群|块状经济)"
)
_CALLED = re.compile(  # 甲县椅业、乙市皮革|等块状经济
    "等(?:一?大?批|众多|多个|\\d+个|[两三四五六七八九十]+[大个])?(?:传统|区域|特色|县域|优势)*(?P<head>块状经济|专业镇)"
)
_LEVEL = re.compile(f"^.*?(?:{_VERBS})")  # what stands before the level of a class
_ENDS = re.compile(
    r"(?:等|[(]|为(?=突破|重点|龙头|引领|抓手|牵引|支撑|先导|试点|样板|示范)|各|都(?![区市县匀江])|均|\d|已|力争|争取|暂列|列(?=[省市国]级)|列为|进入|列入|入列|入选|入围|获评|获批|跻身|荣获|被(?=[列评认授命确纳])|分别|双双|一举|上榜|在列|成为|先后|创建|申报|争创|冲刺|打造|建设|建成|迈[向入]|做大做强|[向朝往](?=[\d一二三四五六七八九千百]+亿|世界级|国家级)).*$"
)
_LEAD = re.compile("(?:其中|此次|本次|今年|我市|我省|分别是)+")
_HELPED = re.compile("支持|推动|推进|鼓励|引导|培育|助力")
_PRODUCT = re.compile(r"[\u4e00-\u9fff]{2,8}|[A-Z]{2,4}")
_HELPED_TO = re.compile(rf"(?<![不未曾])(?<!不再)(?<!停止)(?:{_HELPED.pattern})")
_NO_PRODUCT = re.compile("^[可要将]|联合|携手|共同|[区岛县]$")  # 甲区可联合|乙岛
_FEWEST, _PAIR = 3, 2
_SHORT = 6  # characters before the first of them, in which a verb helps it


def listed_by_place(draft: Draft, gazetteer: Gazetteer, clause: Clause, within: str) -> list[tuple[Span, Entity]]:
    """The clusters (or towns of one trade) that a clause lists so, each in its place."""
    if not clause.flags & (lx.COMMA | lx.CLUSTER):
        return []
    pieces = _pieces(draft.text, clause)
    members = _members(draft.text, gazetteer, pieces, within)
    if not members or len(members) * 3 < len(pieces) * 2:
        return []
    start, end = members[0][0][0], members[-1][1][1]
    entered = _ENTERS.match(draft.text, end, clause.end)
    helped = _HELPED_TO.search(draft.text, max(clause.start, start - _SHORT), start) is not None
    entered = entered or (_ADVANCE.match(draft.text, end, clause.end) if helped else None)
    leads_all = _LEAD_ALL.match(draft.text, end) if draft.text.startswith("以", start - 1) else None
    entered = entered or leads_all or _CALLED.match(draft.text, end, clause.end)
    graded = (
        entered is not None
        and lx.level_length(_LEVEL.sub("", entered[0])) > 0
        and reads_as_field(draft.text[slice(*members[0][1])])
    )  # one alone: 涧西区高端轴承获评|国家级特色产业集群
    if len(members) < (1 if graded else 2 if entered else _FEWEST):
        return []
    bases = _BASES.search(draft.text, max(0, start - _SHORT_REACH), start)
    heads = [bases] if bases else list(_CLASS.finditer(draft.text, max(0, start - _REACH), start))
    if not entered and (
        not heads
        or _FIRMS.search(draft.text, heads[-1].end(), start)
        or _HEAD.search(draft.text, end, clause.end)
        or _OF_FIRMS.match(draft.text, end, clause.end)
    ):
        return []
    found = []
    head = (entered or heads[-1])["head"] or "集群"
    for place, product in members:
        span = (place[0], product[1])
        thing = _thing(draft, span, head)
        for site in (place, *_more_places(draft.text, gazetteer, product, within)):
            draft.relate("LOCATED_IN", thing, draft.add("Place", site), span)
        found.append((span, thing))
    return found


def _more_places(text: str, gazetteer: Gazetteer, product: Span, within: str) -> list[Span]:
    """平乡|广宗|自行车: the county beside the one that a cluster begins with."""
    chain = gazetteer.chain(text[slice(*product)], within)
    at, length = chain[-1] if chain else (0, 0)
    beside = length and at == 0 and lx.is_division(text[product[0] : product[0] + length])
    return [(product[0], product[0] + length)] if beside and length < product[1] - product[0] else []


def _thing(draft: Draft, span: Span, head: str) -> Entity:
    """The cluster, town or base that a place and its product are: 甲县门窗; 宝鸡钛材料|基地."""
    kind, name = _HEADS.get(head, "Park"), draft.text[slice(*span)]
    if head not in _HEADS:
        return draft.add(kind, span, name + head)
    whole = draft.find(kind, name + head)
    return whole.at(span) if whole is not None else draft.add(kind, span)


def _members(text: str, gazetteer: Gazetteer, pieces: list[Span], within: str) -> list[tuple[Span, Span]]:
    """The members of a list; beside two of its counties a word that is one of the province as well is one: 天长|仪表."""
    members = [_member(text, gazetteer, piece, within) for piece in pieces]
    if sum(map(bool, members)) >= _PAIR:
        members = [
            m or _member(text, gazetteer, piece, gazetteer.province) for m, piece in zip(members, pieces, strict=True)
        ]
    return [member for member in members if member]


def _pieces(text: str, clause: Clause) -> list[Span]:
    """What stands between enumeration commas; 和 joins the last two, where another place follows it."""
    stops = [w for w in clause.words if w.flags & lx.COMMA]
    pieces, at = [], clause.start
    for stop in stops:
        pieces.append((at, stop.start))
        at = stop.end
    joints = (w for w in clause.words if w.flags & lx.AND and w.start > at + 3)
    joint = next((w for w in joints if not stops or lx.begins_with_place(text[w.end : clause.end])), None)
    last = [(at, joint.start), (joint.end, clause.end)] if joint else [(at, clause.end)]
    return pieces + last


def _member(text: str, gazetteer: Gazetteer, piece: Span, within: str) -> tuple[Span, Span] | None:
    """The place and the product that a piece of a list is, whatever verb leads it and whatever follows it."""
    lead = _LEAD.match(text, *piece)
    piece = (lead.end(), piece[1]) if lead else piece
    words = text[slice(*piece)]
    if end := _ENDS.search(words, 3):
        words = words[: end.start()]
    for at in range(len(words) - 3):
        if at and text[piece[0] + at - 1] not in "有是为像如即括含持动励导力育进以":
            continue
        chain = gazetteer.chain(words[at:], within)
        length = chain[-1][1] if chain else 0
        product = words[at + length :]
        if length and _PRODUCT.fullmatch(product) and _is_product(product):
            start = piece[0] + at
            return (start + chain[-1][0], start + length), (start + length, piece[0] + len(words))
    return None


def _is_product(name: str) -> bool:
    """Whether a word may be what a place is known for."""
    return may_be_field(name) and not (ends_with_head(name) or _HELPED.match(name) or _NO_PRODUCT.search(name))
