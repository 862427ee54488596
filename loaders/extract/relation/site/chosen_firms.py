"""Where the firms lie that a place has in a class: 洛阳14家企业获评甲,7家企业获评乙。…包括: and as many are in that class."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.firms import place_before
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.zones import ZONE

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_CHOSEN = re.compile(  # 洛阳|14家企业获评河南省|甲
    r"(?:共有|共|有|的)?(?P<count>\d+|[一二两三四五六七八九十]+)[家户](?:本[地土]|规上|工业|制造业|民营|重点)*(?:企业|公司)?"
    r"(?:成功|新|再|双双|同时|顺利|被[^,。;]{0,10}?|正式)*(?:获评|入选|入围|获批|上榜|跻身|荣获|[认评确]定为|评为|授予|列入)"
)
_LISTED = re.compile(  # 佛山|8家:美的集团、…; 获评绿色工厂的铜陵|企业有甲、乙
    r"(?:有|共|共有|入选|上榜|占)?(?P<count>\d+|[一二两三四五六七八九十]+)[家户](?:企业)?(?:,?(?:分别|依次|具体)?(?:是|为|包括)|[:(])+|企业,?(?:分别|具体|主要)?(?:有|是|为|包括):?"
)
_OF_CHOSEN = re.compile("(?:入选|获评|上榜|入围|荣获|列入|认定|评为)[^,。;]{2,40}的$")  # before 铜陵|企业有…
_ZONE = re.compile(f"[\u4e00-\u9fff]{{2,4}}{ZONE}$")
_LONGEST_ZONE = 8
_FAR, _LONGEST_LIST = 60, 600  # characters back to the verb, and of an enumeration
_TIER_NEAR = 40  # characters from the verb to the class
_FEWEST = 2


def firms_of_place(scene: "Scene") -> None:
    """其中佛山8家:|甲、乙…; 获评某级工厂的铜陵企业有|甲、乙: the firms that a sentence lists as those of a place, as many as it counts."""
    draft, text = scene.draft, scene.text
    for sentence in scene.reading.sentences if draft.of_type("EnterpriseTier") else ():
        for match in _LISTED.finditer(text, sentence.start, sentence.end + 1):
            place = place_before(text, match.start())
            counted = match["count"] is not None
            if place is None or not (
                counted or _OF_CHOSEN.search(text, max(sentence.start, place[0] - _FAR), place[0])
            ):
                continue
            firms = _enumerated(scene, match.end(), min(sentence.end, match.end() + _LONGEST_LIST))
            if len(firms) >= _FEWEST and (not counted or len(firms) == number_of(match["count"])):
                _locate(scene, firms, scene.place_at(place), (place[0], sentence.end))


def _enumerated(scene: "Scene", start: int, end: int) -> list[Entity]:
    """The firms that are enumerated from here on."""
    found: list[Entity] = []
    for span, firm in scene.draft.between(start, end, ("Organisation",)):
        if span[0] != start and (not found or scene.text[start : span[0]] not in (*lx.JOINTS, "以及")):
            break
        found.append(firm)
        start = span[1]
    return found


def _locate(scene: "Scene", firms: list[Entity], where: Entity, span: Span) -> None:
    """These lie there, but for those of which it is told already."""
    for firm in firms:
        if not scene.draft.targets("LOCATED_IN", firm):
            scene.draft.relate("LOCATED_IN", firm, where, span)


def chosen_firms(scene: "Scene") -> None:
    """State LOCATED_IN of the firms in a class, where a place has as many of it as are named."""
    draft, text = scene.draft, scene.text
    if not draft.of_type("EnterpriseTier"):
        return
    counting = {text[slice(*p)] for m in _CHOSEN.finditer(text) if (p := place_before(text, m.start()))}
    if len(counting) > 1:
        return  # whose they are, nobody says
    for sentence in scene.reading.sentences:
        place: Span | None = None
        for match in _CHOSEN.finditer(text, sentence.start, sentence.end):
            begins = max(text.rfind(mark, sentence.start, match.start()) for mark in ",;:") + 1
            zone = _ZONE.search(text, max(sentence.start, match.start() - _LONGEST_ZONE), match.start())
            own = zone.span() if zone else place_before(text, match.start())
            if own is None and begins < match.start() and begins > sentence.start:
                continue  # 全省14家企业获评甲: of another whole
            place = own or place
            end = min(sentence.end, match.end() + _TIER_NEAR)
            tiers = [e for _, e in draft.between(match.end(), end, ("EnterpriseTier",))]
            if place is None or not tiers:
                continue
            firms = _firms_in(scene, tiers[0])
            if len(firms) == number_of(match["count"]) and len(firms) >= _FEWEST:
                where = draft.add("Park", place) if _ZONE.fullmatch(text, *place) else scene.place_at(place)
                _locate(scene, firms, where, (place[0], match.end()))


def _firms_in(scene: "Scene", tier: Entity) -> list[Entity]:
    """The firms that the text says to be in a class."""
    relations = (r for r in scene.draft.relations_of(tier) if r.type == "IN_TIER" and r.target is tier)
    return [r.source for r in relations if r.source.type == "Organisation"]
