"""Relations between what a sentence names: by its verbs, by neighbouring clauses, and by the names themselves."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import Found
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.relation.advances import Advances
from loaders.extract.relation.leading import Leading
from loaders.extract.relation.locations import Locations
from loaders.extract.relation.objects import Objects
from loaders.extract.relation.parts import Parts

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_TIERS = ("ClusterTier", "Park", "Platform", "EnterpriseTier")
_LOCATED = ("Cluster", "Park", "Platform", "Project")
_LAYOUT = re.compile(r"(?:重点)?(?:布局|分布)(?:在|于)?")
_LIES = re.compile(r"(?:位于|坐落于|坐落在|地处|落户于?|落地于?)")
_BRINGS = re.compile(r"[^,。;]{0,6}?(?:引进|集聚|聚集|拥有|吸引|引育|培育|落户|招引|汇聚)")
_ENTERS = re.compile(
    r"入选|入围|入列|列入|纳入|获批|获评|获认定|(?:被|获|成功)?(?:认定|评定|评选|评|确定|命名|授予|列|备案)为|跻身|上榜|荣获|创成|入库|晋级"
)
_CLASSES_OF = ((("Cluster",), ("ClusterTier",)), (("Park",), ("Park",)), (("Platform",), ("Platform",)))
_NEAR = 12  # characters between the verb and the class
_BECOMES = re.compile(r"成为|入选|入围|获评|认定为|被评为|获批|为(?=[^,]{0,12}(?:企业|链主))")


class Links:
    """States the relations of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause: dict[int, list[Found]] = {}
        for _, clause, found in scene.found:
            self.by_clause.setdefault(clause.start, []).append(found)
        self.objects = Objects(scene, self.by_clause)
        self.parts = Parts(scene, self.objects)
        self.locations = Locations(scene)
        self.advances = Advances(scene, self.objects)
        self.leading = Leading(scene, self.objects)

    def sentence(self, sentence: Sentence) -> None:
        """All relations of a sentence."""
        self.objects.sentence(sentence)
        for number, clause in enumerate(sentence.clauses):
            for found in self.by_clause.get(clause.start, []):
                self._tier_of_members(clause, found)
            self.advances.clause(clause, self.by_clause.get(clause.start, []))
            self._laid_out(sentence, clause)
            self._lies(clause)
            self._stands_in(sentence, number)
            self._brought_to(clause)
            self._tier_of_firms(clause)
            self._enters_tier(clause)
        self.parts.sentence(sentence)
        self.locations.sentence(sentence)
        self.leading.sentence(sentence)

    def _tier_of_members(self, clause: Clause, found: Found) -> None:
        """A、B等国家制造业创新中心: each is in the class that the head names."""
        if found.kind in ("Cluster", "Park", "Platform", "Organisation") and found.members:
            for tier in self.objects.tiers_after(clause, found)[:1]:
                for member in found.members:
                    self.draft.relate("IN_TIER", member, tier, found.span)

    def _laid_out(self, sentence: Sentence, clause: Clause) -> None:
        """集成电路重点布局海淀区、顺义区: the places focus on it, a park covers it."""
        if self.text.find("布", clause.start, clause.end) < 0:
            return
        for match in _LAYOUT.finditer(self.text, clause.start, clause.end):
            topic = self._topic(sentence, match.start())
            if topic is None:
                continue
            for part in re.finditer(r"[^、和]+", self.text[match.end() : clause.end]):
                start = match.end() + part.start()
                name = part[0].strip()
                park = next((e for (s, _), e in self.objects.mentions(clause) if s == start and e.type == "Park"), None)
                if park is not None:
                    self.draft.relate("COVERS", park, topic, (clause.start, clause.end))
                elif self.scene.gazetteer.prefix(name) >= len(name) - 1:
                    self.draft.relate(
                        "FOCUSES_ON",
                        self.draft.add("Place", (start, start + len(name))),
                        topic,
                        (clause.start, clause.end),
                    )

    def _lies(self, clause: Clause) -> None:
        """甲公司位于某市; 位于某市的甲公司; 落户某市."""
        for match in _LIES.finditer(self.text, clause.start, clause.end):
            name = self.text[match.end() : clause.end]
            length = self.scene.gazetteer.prefix(name)
            if not length:
                continue
            span = (match.end(), match.end() + length + (name[length : length + 1] in ("市", "县", "区", "州")))
            things = self.draft.between(clause.start, clause.end, (*_LOCATED, "Organisation"))
            before = [e for (_, end), e in things if end <= match.start() and match.start() - end <= 4]
            after = [e for (start, _), e in things if 0 <= start - span[1] <= 3]
            for thing in before[-1:] or after[:1]:
                self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", span), (clause.start, clause.end))

    def _stands_in(self, sentence: Sentence, number: int) -> None:
        """在某州,甲公司的乙项目…; 某市的乙项目: firms and projects lie there."""
        clause = sentence.clauses[number]
        for match in re.finditer(
            r"(?:^|[,。;、])(?:在)?([\u4e00-\u9fff]{2,12}?)(?:的|,|境内)",
            self.text[max(0, clause.start - 1) : clause.end + 1],
        ):
            name = match[1]
            if self.scene.gazetteer.prefix(name) < len(name) - (name[-1] in "市县区州"):
                continue
            at = max(0, clause.start - 1) + match.start(1)
            after = at + len(name) + 1
            later = (
                sentence.clauses[number + 1]
                if match[0].endswith(",") and number + 1 < len(sentence.clauses)
                else clause
            )
            things = [
                (s, e)
                for s, e in self.draft.between(after, later.end, ("Project", "Organisation", "Park"))
                if s[0] - after <= (12 if later is not clause else 2)
            ]
            for _, thing in things[:1]:
                if thing not in self.scene.organs.known.values():
                    self.draft.relate(
                        "LOCATED_IN",
                        thing,
                        self.draft.add("Place", self.scene.gazetteer.innermost(self.text, (at, at + len(name)))),
                        (at, later.end),
                    )

    def _brought_to(self, clause: Clause) -> None:
        """海西州引进甲、乙等企业: the firms lie there."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & lx.PLACE or first.start > clause.start + 2:
            return
        brings = bool(_BRINGS.match(self.text, first.end))
        for found in self.by_clause.get(clause.start, []):
            leads = found.kind == "Project" and first.end <= found.span[0]
            if (leads and not self._is_own(first)) or (found.kind == "Organisation" and brings):
                for thing in found.members:
                    place = self.draft.add("Place", (first.start, first.end))
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _is_own(self, word: Word) -> bool:
        """Whether a place is the one that the whole document is about."""
        own = self.scene.place
        return own is not None and place_key(self.text[word.start : word.end]) == place_key(own.name)

    def _tier_of_firms(self, clause: Clause) -> None:
        """甲、乙等7家企业成为第二批链主; 入选国家级小巨人."""
        firms = [m for f in self.by_clause.get(clause.start, []) if f.kind == "Organisation" for m in f.members]
        match = _BECOMES.search(self.text, clause.start, clause.end) if firms else None
        if match is None:
            return
        for (start, _), tier in self.objects.mentions(clause):
            if tier.type == "EnterpriseTier" and start >= match.end():
                for firm in firms:
                    self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))

    def _enters_tier(self, clause: Clause) -> None:
        """甲集群、乙集群入选某级集群; 丙园区获批国家级园区: each is in the class."""
        match = _ENTERS.search(self.text, clause.start, clause.end)
        if match is None:
            return
        named = self.objects.mentions(clause)
        for kinds, classes in _CLASSES_OF:
            things = [e for (_, end), e in named if e.type in kinds and end <= match.start()]
            tiers = [e for (start, _), e in named if e.type in classes and 0 <= start - match.end() <= _NEAR]
            for thing in things if tiers else ():
                self.draft.relate("IN_TIER", thing, tiers[0], (clause.start, clause.end))

    def _topic(self, sentence: Sentence, before: int) -> Entity | None:
        """The industry that the segment, since the last colon or semicolon, begins with."""
        start = (
            max(
                self.text.rfind(";", sentence.start, before),
                self.text.rfind(":", sentence.start, before),
                sentence.start - 1,
            )
            + 1
        )
        found = [e for (s, _), e in self.draft.between(start, before, ("Industry",)) if s - start <= 4]
        return found[0] if found else None

    def finish(self) -> None:
        """What the names themselves say: 济南空天信息产业园 lies in 济南."""
        for entity in list(self.draft.entities):
            if entity.type in _LOCATED and entity.places:
                self._locate(entity)

    def _locate(self, entity: Entity) -> None:
        if self.draft.targets("LOCATED_IN", entity):
            return
        start, end = entity.places[0]
        if span := self.scene.gazetteer.inside_name(
            self.text, (start, end), entity.name, abroad=entity.type != "Project"
        ):
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), (start, end))
