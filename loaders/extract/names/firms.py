"""Firms: what reads like the name of one, and lists of them: 甲电子、乙集团等7家企业; 高新区甲、乙2家企业."""

import re
from functools import lru_cache

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.enumerations import Enumeration
from loaders.extract.enumeration.found import Found, covered_by_words, ends_in_field, may_be_field
from loaders.extract.names.kinds import unknown
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_NO_FIRM = re.compile(
    r"[的了将把]|企业|产业$|专精特新|单项冠军|小巨人|独角兽|瞪羚|高校$|院所$|协会|500强|百强|^(?:知名|大型|中型|小型|跨国|国有|民营|外资|优质|重点|骨干|龙头|头部|国内|国外|行业|上市|中央)"
)
_SITE = re.compile(r"(?:高新区|经开区|开发区|新区|工业园区?|产业园区?|园区|[市县区州])$")
_LONGEST = 20


@lru_cache(maxsize=20_000)
def firm_like(name: str) -> bool:
    """Whether a name reads like a firm by itself: a word that no lexicon knows, alone or before what firms' names end with."""
    if not 2 <= len(name) <= _LONGEST or _NO_FIRM.search(name) or not name[0].isalpha():
        return False
    rest = name[: len(name) - len(_tail(name))]
    return unknown(rest) >= 2 and (rest != name or unknown(rest) == len(rest) > 2)


def _tail(name: str) -> str:
    return max((t for t in lx.words("firm_tail") if name.endswith(t)), key=len, default="")


def listed_firms(draft: Draft, clause: Clause, enumeration: Enumeration, span: Span) -> Found | None:
    """甲、乙等7家企业; the place or park that stands before the first is where all of them are."""
    text = draft.text
    members = list(enumeration.members)
    site = _site(text, clause, members[0])
    if site:
        members[0] = (site[1], members[0][1])
    words = [re.sub(r"\s", "", text[a:b]) for a, b in members]
    if any(not 2 <= len(w) <= _LONGEST or _NO_FIRM.search(w) or w in lx.words("firm_kind") for w in words):
        return None
    if sum(covered_by_words(w) for w in words) * 2 > len(words):  # fields, not firms: 光伏、锂电等企业
        if all(may_be_field(w) and ends_in_field(w) for w in words):
            return Found([draft.add("Industry", m) for m in members], None, span, "Industry")
        return None
    firms = [draft.add("Organisation", m) for m in members]
    if site:
        where = _add_site(draft, site)
        for firm in firms:
            draft.relate("LOCATED_IN", firm, where, span)
    return Found(firms, None, span, "Organisation")


def _site(text: str, clause: Clause, member: Span) -> Span | None:
    """The park or place of rank that a first member begins with: 高新区|甲电子."""
    end = 0
    for word in clause.words:
        inside = word.start >= member[0] and word.end < member[1] and word.flags & (lx.PARK | lx.PLACE)
        if inside and _SITE.search(text[member[0] : word.end]) and firm_like(text[word.end : member[1]]):
            end = word.end
    return (member[0], end) if end else None


def _add_site(draft: Draft, site: Span) -> Entity:
    name = draft.text[slice(*site)]
    return draft.add("Place" if name[-1] in "市县州" or name in lx.divisions() else "Park", site)


_AS_FIRMS = re.compile(
    r"(?:\d+家)?(?:企业)?(?:均|都|先后|相继|成功|分别)*(?:入选|入围|获评|上榜|跻身|被认定|被评为|成为|为(?:龙头|链主|核心|引领|代表)|(?:签约)?落户|加入|参与|牵头|领衔|入驻)"
)
_NAMES_FIRMS = re.compile(
    r"(?:企业|公司|龙头|链主|央企|巨头)(?:主要)?(?:包括|有|为|如|:)$|(?:引进|引入|招引|引育|集聚|携手|联合|对接)了?$"
)


def acting_firms(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """甲电子、乙科技入选…; 以甲汽车、乙汽车为龙头; 引进甲集团、乙股份: names of firms that do what firms do."""
    words = [re.sub(r"\s", "", draft.text[a:b]) for a, b in enumeration.members]
    lead = draft.text[max(clause.start, enumeration.start - 10) : enumeration.start]
    if len(words) < 2 or not all(map(firm_like, words)) or not any(map(_tail, words)):
        return None
    if not _AS_FIRMS.match(draft.text, enumeration.end) and not _NAMES_FIRMS.search(lead):
        return None
    return listed_firms(draft, clause, enumeration, (enumeration.start, enumeration.end))


def all_firms(words: list[str]) -> bool:
    """Whether a list can be nothing but firms, whatever head follows it."""
    return len(words) > 2 and all(firm_like(w) for w in words) and sum(map(bool, map(_tail, words))) * 3 >= len(words)
