"""The zone of the city that a text is about, called by its kind only: 高新区|重点发展…, 甲县、经开区|分别侧重…"""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_ZONES = frozenset(["高新区", "经开区", "综保区", "高新技术产业开发区", "经济技术开发区", "综合保税区"])
_KINDS = {
    "经开区": re.compile("经济(?:技术)?开发区$|经开区$"),
    "高新区": re.compile("高新技术(?:产业)?(?:开发区|园区)$|高新区$"),
    "综保区": re.compile("综合保税区$|综保区$"),
}
_OPENING = 200  # characters in which a text says what it is about
_LINE = 600  # characters of a line in which a zone is meant by its kind
_OFTEN = 4  # times that a text speaks of its zone
_LEAD = re.compile("(?:其中|而|目前|此外|另外|同时|支持|推动|依托|引导|,)*")
_RANKED = re.compile(
    "(?:^|(?<=[,。;在作为由])|(?<=[新开发]区[、和与及]))(?:其中|目前|此外|而|今年以来|今年|去年|——|在|作为|依托|支持|落户|入驻|位于|[\\d—-]+月)*(?P<rank>[市县])$"
)
_ORGAN = ("管委会", "管理委员会", "党工委")
_JOINTS = frozenset("、和与及")
_ACTS = lx.VERB | lx.OPENER | lx.CARRY_OUT
_NO_ACT = frozenset("的等是被由内里")
_TOLD_OF = re.compile(  # 高新区:甲、乙; 经开区(甲、乙); 高新区主导产业为甲; 经开区是甲产业的承载地; 高新区基础较好,重点发展甲
    r"[:]|——|[(](?![^()]*(?:[市县区镇园]|公司)[、)])[^()]{2,40}[)]|(?:的)?(?:主导|特色|首位|重点|主攻|支柱)?(?:产业)?(?:定位|方向)|(?:的)?(?:主导|特色|首位|重点|支柱)产业"
    r"|是[^,。;]{2,30}?(?:承载|承接|集聚|聚集|核心|重点|主阵地|主战场)(?:地|区|载体)?|[\u4e00-\u9fff]{4,8},(?=重点|大力|着力|加快|主攻|聚焦)"
)
_SITE = re.compile("(?:布局|集聚|聚集|集中|落户|落地|分布|汇聚|位于|设)[在于到]$|[^方面导志意趋倾]向$")
_BUILT = re.compile("(?:重点|主要|加快|着力|统筹|高标准|高水平)*(?:建设|打造|发展|依托|推进|支持|布局在)好?")
_BY_ZONE = re.compile("(?:其中|同时|此外|而|则)*(?:在|由|依托|支持)")
_AT_SITE = re.compile("(?=[,。;、和与]|$|集聚|集中|汇聚|聚集|转移|布局|承接|承载|发展|培育|打造|建设)")
_NUMBERED = re.compile(r"[(]?[一二三四五六七八九十\d]{1,2}[).、]+ *")  # a heading: (二)高新区


def bare_zones(draft: Draft, clause: Clause, city: str) -> list[tuple[Name, Entity]]:
    """The zones of a clause that do something, alone or joined with places; each is that of this city.

    Where the text is about no city, a zone is one of which it speaks again and again.
    """
    if not clause.flags & lx.PARK:
        return []
    text, found = draft.text, []
    for index, word in enumerate(clause.words):
        zone = text[word.start : word.end]
        if zone in _ZONES and not city and (text.count(zone) < _OFTEN or "第一条" in text):
            continue  # of no city, or of all of which a law speaks
        ranked = _RANKED.search(text, clause.start, word.start) if zone in _ZONES else None
        if ranked and not text.startswith(_ORGAN, word.end):  # 在市经开区,…; 市高新区已…
            park = draft.add("Park", (ranked.start("rank"), word.end))
            draft.alias(park, city + zone)
            found.append((Name("Park", ranked.start("rank"), word.end), park))
        elif zone in _ZONES and (_acts(text, clause, index) or (city and _is_told_of(text, clause, word))):
            if (own := _own_zone(draft, clause, zone)) is not None:
                found.append((Name("Park", word.start, word.end), own.at((word.start, word.end))))
                continue
            whole = city + zone
            park = draft.add("Park", (word.start, word.end), whole if whole in text else zone)
            draft.alias(park, whole)
            draft.alias(park, zone)
            found.append((Name("Park", word.start, word.end), park))
    return found


def _own_zone(draft: Draft, clause: Clause, zone: str) -> Entity | None:
    """德阳市罗江经济开发区成立于1992年。|经开区…: the only zone of this kind that its line has named, or the opening, and that begins it."""
    line = draft.text.rfind("\n", 0, clause.start) + 1
    kind = _KINDS.get(zone)
    if kind is None or clause.start - line > _LINE:
        return None
    for start, end in ((line, clause.start), (0, min(clause.start, _OPENING))):
        named = draft.between(start, end, ("Park",))
        alike = [(at, park) for at, park in named if kind.search(park.name) and not lx.level_length(park.name)]
        if alike:
            (at, _), own = alike[0]
            begins = at == start or draft.text[at - 1] == "\n"
            begins = begins and not draft.between(alike[-1][0][1], clause.start, ("Place",))  # 考察团到|乙市. 经开区…
            return own if begins and all(park is own for _, park in alike) else None
    return None


def _acts(text: str, clause: Clause, index: int) -> bool:
    """Whether a clause says what a zone does: 高新区|重点发展…."""
    return _begins(text, clause, index) and _goes_on(text, clause, index)


def _is_told_of(text: str, clause: Clause, zone: Word) -> bool:
    """Whether a clause says what a zone is for (经开区:甲、乙), or what is there (甲布局在|高新区), or its line is its heading."""
    at_site = _SITE.search(text, clause.start, zone.start) or _BY_ZONE.fullmatch(text, clause.start, zone.start)
    if at_site and _AT_SITE.match(text, zone.end):
        return True
    lead = _NUMBERED.match(text, clause.start) or _LEAD.match(text, clause.start)
    begins = lead is not None and lead.end() == zone.start
    alone = begins and clause.start < zone.start and text[zone.end : zone.end + 1] in ("\n", "。", "")
    listed = text.startswith("(", zone.end) and (
        text[zone.start - 1] == "、" or _BUILT.fullmatch(text, clause.start, zone.start)
    )
    return bool(begins or listed) and (alone or _TOLD_OF.match(text, zone.end) is not None)


def _begins(text: str, clause: Clause, index: int) -> bool:
    """Whether the clause begins with a zone, or it is joined to a place or a zone before it."""
    start = clause.words[index].start
    joined = start > clause.start and text[start - 1] in _JOINTS
    before = next((w for w in clause.words[:index] if w.end == start - 1), None)
    return bool(
        _LEAD.fullmatch(text, clause.start, start) or (joined and before and before.flags & (lx.PLACE | lx.PARK))
    )


def _goes_on(text: str, clause: Clause, index: int) -> bool:
    """Whether a verb or an adverb follows a zone, or a place that is joined to it."""
    end = clause.words[index].end
    joined = text[end : end + 1] in _JOINTS
    after = next((w for w in clause.words[index + 1 :] if w.start == end + joined), None)
    if after is None:
        return False
    return bool(after.flags & (lx.PLACE | lx.PARK if joined else _ACTS)) and text[after.start] not in _NO_ACT
