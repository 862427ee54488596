"""Where the firms lie that a place has in a class: 洛阳14家企业获评甲,7家企业获评乙。…包括: and as many are in that class."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.firms import place_before
from loaders.extract.reading.numbers import number_of

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_CHOSEN = re.compile(  # 洛阳|14家企业获评河南省|甲
    r"(?:共有|共|有|的)?(?P<count>\d+|[一二两三四五六七八九十]+)[家户](?:本[地土]|规上|工业|制造业|民营|重点)*(?:企业|公司)?"
    r"(?:成功|新|再|双双|同时|顺利|被[^,。;]{0,10}?|正式)*(?:获评|入选|入围|获批|上榜|跻身|荣获|[认评确]定为|评为|授予|列入)"
)
_TIER_NEAR = 40  # characters from the verb to the class
_FEWEST = 2


def chosen_firms(scene: "Scene") -> None:
    """State LOCATED_IN of the firms in a class, where a place has as many of it as are named."""
    draft, text = scene.draft, scene.text
    for sentence in scene.reading.sentences if draft.of_type("EnterpriseTier") else ():
        place: Span | None = None
        for match in _CHOSEN.finditer(text, sentence.start, sentence.end):
            begins = max(text.rfind(mark, sentence.start, match.start()) for mark in ",;:") + 1
            own = place_before(text, match.start())
            if own is None and begins < match.start() and begins > sentence.start:
                continue  # 全省14家企业获评甲: of another whole
            place = own or place
            end = min(sentence.end, match.end() + _TIER_NEAR)
            tiers = [e for _, e in draft.between(match.end(), end, ("EnterpriseTier",))]
            if place is None or not tiers:
                continue
            firms = _firms_in(scene, tiers[0])
            if len(firms) == number_of(match["count"]) and len(firms) >= _FEWEST:
                where = scene.place_at(place)
                for firm in firms:
                    if not draft.targets("LOCATED_IN", firm):
                        draft.relate("LOCATED_IN", firm, where, (place[0], match.end()))


def _firms_in(scene: "Scene", tier: Entity) -> list[Entity]:
    """The firms that the text says to be in a class."""
    relations = (r for r in scene.draft.relations_of(tier) if r.type == "IN_TIER" and r.target is tier)
    return [r.source for r in relations if r.source.type == "Organisation"]
