"""Fields in brackets behind the park, the cluster, the place or the chain that they are of: 甲经济开发区(运动鞋服), 乙县(铝箔、结构件)."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.enumeration.listing.itemparts import LABEL
from loaders.extract.enumeration.listing.items import parts
from loaders.extract.named_places import inside_other
from loaders.extract.names.firm.firms import place_before
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_AND = re.compile("[和与及]")
_FIELD_OF_PARK, _LISTED = re.compile("(?:园区?|区|基地|城|谷|港)[(][\u4e00-\u9fff]{2,12}[)]"), 4
_CONTAINS = re.compile("(?:主要)?(?:含|包括|包含|涵盖)")  # 甲产业链(含乙、丙)
_LABELLED = re.compile(  # 甲经济开发区(主导产业:乙、丙), 甲园(主要发展乙、丙), 甲园(以乙、丙为主)
    LABEL
    + "(?:为|是|有)?:?(?=..)|(?:主要|重点|着力)?(?:发展|布局|承接|聚焦|主攻):?(?=[^:]{2})|以(?=[^()]+为(?:主|重点|特色))"
)
_MAINLY = re.compile("(?:等)?(?:产业)?(?:为(?:主导?|重点|特色|支柱)(?:产业)?)?$")
_STATE = re.compile(
    "^原(?!料|药|油|材)|^含(?![氟能氧硅氮])|正在|申报|托管|部分|代管|筹建|在建|拟建|区位|核心区|[一二三四]期$|[省市国]家?级"
)  # no field, but what is told of the thing
_LONGEST_NAME = 40  # characters


class BracketFields:
    """States what the things of a scene are for, where a bracket behind them says so."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """All brackets of a sentence."""
        for clause in sentence.clauses:
            self._in_brackets(clause)

    def _in_brackets(self, clause: Clause) -> None:
        """甲经济开发区(运动鞋服), 乙县(铝箔、结构件): what a park, a cluster or a place in a list is for."""
        for word in clause.words if clause.flags & lx.BRACKET else ():
            if not word.flags & lx.BRACKET or self.text[word.end - 2 : word.end] in ("等)", "下)"):
                continue
            contains = _CONTAINS.match(self.text, word.start + 1)
            led = contains or _LABELLED.match(self.text, word.start + 1)
            start = led.end() if led else word.start + 1
            listed = self._is_listed(clause)
            mainly = _MAINLY.search(self.text, start, word.end - 1) if led and not contains else None
            fields = parts(self.text[start : mainly.start() if mainly else word.end - 1], start)
            fields = fields if listed else self._joined(fields)
            names = [self.text[slice(*field)] for field in fields]
            stated = any(map(_STATE.search, names)) or any(map(self.scene.gazetteer.names_place, names))
            if not fields or stated or not all(map(may_be_field, names)):
                continue
            owner = self._owner(clause, word.start, chain=contains is not None)
            chain = owner is not None and owner[1].type == "Chain"
            if not chain and not listed and sum(map(reads_as_field, names)) * 2 <= len(names):
                continue
            if owner is not None:
                owners = [owner[1], *self._beside(clause, owner[0])]
                for industry in [self.draft.add("Industry", field) for field in fields]:
                    if mainly:
                        self.scene.claimed.add((clause.start, id(industry)))
                    for one in owners:
                        self.draft.lives_on(one, industry, (owner[0], word.end))

    def _is_listed(self, clause: Clause) -> bool:
        """Whether the line is a list of parks with one field each: 甲园(生物药与医疗器械)、乙开发区(饲料)、…."""
        line = self.text.rfind("\n", 0, clause.start) + 1
        end = self.text.find("\n", clause.end)
        return len(_FIELD_OF_PARK.findall(self.text, line, end if end >= 0 else len(self.text))) >= _LISTED

    def _joined(self, fields: list[Span]) -> list[Span]:
        """The same fields, the last cut where 和 or its kin joins two: 铝箔|和|结构件, 原料药|及|医用耗材."""
        for start, end in fields[-1:]:
            for joint in _AND.finditer(self.text, start + 2, end - 2):
                sides = [(start, joint.start()), (joint.end(), end)]
                if all(reads_as_field(self.text[slice(*side)]) for side in sides):
                    return [*fields[:-1], *sides]
        return fields

    def _beside(self, clause: Clause, start: int) -> list[Entity]:
        """The place that 和 joins to the one that begins here: 甲县|和乙县(药材)."""
        if not start or self.text[start - 1] not in "和与":
            return []
        place = place_before(self.text, start - 1)
        return [self.scene.place_at(place)] if place is not None and place[0] >= clause.start else []

    def _owner(self, clause: Clause, end: int, chain: bool) -> tuple[int, Entity] | None:
        """The park, cluster or place that ends here, or the chain, and where it begins."""
        kinds = ("Park", "Cluster", "Chain") if chain else ("Park", "Cluster")
        named = self.draft.between(max(clause.start, end - _LONGEST_NAME), end, kinds)
        if named and named[-1][0][1] == end:
            return named[-1][0][0], named[-1][1]
        place = place_before(self.text, end)
        if place is None or place[0] < clause.start or inside_other(self.scene, clause, *place):
            return None
        return place[0], self.scene.place_at(place)
