"""Relations between what a sentence names: by its verbs, by neighbouring clauses, and by the names themselves."""

import re
from typing import TYPE_CHECKING

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Sentence, Word
from loaders.extract.draft import Entity, place_key
from loaders.extract.found import Found

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_FIELD_LED = re.compile(r"^[^,]{0,8}?(?:以|聚焦|围绕|面向|针对|瞄准|在)")
_CARRIES = re.compile(r"^[^,]{0,4}?(?:构建|集中攻坚|打造|围绕|聚焦|细化|面向)")
_ADVANCES = re.compile(
    r"(?:向|成|成为|迈向|迈入|晋升为?|冲击|升级为|跻身|打造成为?|培育成为?|建设成为?|推荐创建|争创|争创为)[^,]{0,4}$"
)
_TOWARDS = re.compile(r"向(世界级|国家级|国际一流|世界一流)(?:水平)?(?:的?集群)?(?:迈进|跃升|进军|挺进|升级|发展)")
_PROMOTES = re.compile(
    r"发展|培育|壮大|布局|聚焦|打造|做强|做优|做大|推动|主打|围绕|瞄准|主攻|建设|增强|巩固|促进|形成|构建|加快|推进|立足|重点|扩容|谋划|抢占|在"
)
_TIERS = ("ClusterTier", "Park", "Platform", "EnterpriseTier")
_LOCATED = ("Cluster", "Park", "Platform", "Project")
_LAYOUT = re.compile(r"(?:重点)?(?:布局|分布)(?:在|于)?")
_LIES = re.compile(r"(?:位于|坐落于|坐落在|地处|落户于?|落地于?)")
_BRINGS = re.compile(r"[^,。;]{0,6}?(?:引进|集聚|聚集|拥有|吸引|引育|培育|落户|招引|汇聚)")
_BECOMES = re.compile(r"成为|入选|入围|获评|认定为|被评为|获批|为(?=[^,]{0,12}(?:企业|链主))")
_RELYING = re.compile(r"^(?:重点)?依托")
_LABELLED = re.compile(r"[“\"]?[0-9+X×]{3,}")


class Links:
    """States the relations of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause: dict[int, list[Found]] = {}
        for _, clause, found in scene.found:
            self.by_clause.setdefault(clause.start, []).append(found)
        self.whole: Entity | None = None  # a programme whose parts the following lines are

    def sentence(self, sentence: Sentence) -> None:
        """All relations of a sentence."""
        for number, clause in enumerate(sentence.clauses):
            for found in self.by_clause.get(clause.start, []):
                self._focus(sentence, clause, found)
                self._tier_of_members(clause, found)
                self._towards(clause, found)
            for span, entity in self._mentions(clause):
                if entity.type in ("Cluster", "Chain", "ClusterTier") or (
                    entity.type == "Programme" and _LABELLED.match(entity.name) and entity.name.endswith("集群")
                ):
                    self._focus_one(clause, entity, span)
                if entity.type in _TIERS and _ADVANCES.search(self.text[clause.start : span[0]]):
                    self._advance(clause, entity, span)
            self._covers(sentence, number)
            self._carries(sentence, number)
            self._relies(sentence, number)
            self._laid_out(sentence, clause)
            self._lies(clause)
            self._stands_in(sentence, number)
            self._brought_to(clause)
            self._tier_of_firms(clause)
        self._parts(sentence)

    def _focus(self, sentence: Sentence, clause: Clause, found: Found) -> None:
        if found.kind not in ("Industry", "Cluster", "Chain"):
            return
        if found.group is not None:
            actor = (
                self._stated_actor(clause) or self.scene.actor_in(clause)
            )
            self.draft.relate("FOCUSES_ON", actor, found.group, (clause.start, clause.end))
        elif not (found.kind == "Cluster" and self._tiers_after(clause, found)):
            for member in found.members:
                self._focus_one(clause, member, found.span)

    def _stated_actor(self, clause: Clause) -> Entity | None:
        """以《…意见》明确的六大赛道为主攻方向: the document in the same clause, and the place as well."""
        for word in clause.words:
            if word.flags & lx.TITLE and re.match(r"(?:明确|确定|提出|列出)", self.text[word.end : word.end + 2]):
                return self.scene.titles.at.get((word.start, word.end))
        return None

    def _focus_one(self, clause: Clause, entity: Entity, span: Span) -> None:
        before = self.text[clause.start : span[0]]
        park = next(
            (e for (s, t), e in self._mentions(clause) if e.type == "Park" and s == clause.start and t < span[0]), None
        )
        if park is not None and entity.type == "Industry":  # 某高新区聚焦量子信息
            self.draft.relate("COVERS", park, entity, (clause.start, clause.end))
        elif _PROMOTES.search(before[-12:]) and not re.search(
            r"[\d一二两三四五六七八九十][条个家](?:左右|以上)?$", before
        ):
            self.draft.relate(
                "FOCUSES_ON",
                self.scene.actor_in(clause),
                entity,
                (clause.start, clause.end),
            )

    def _tier_of_members(self, clause: Clause, found: Found) -> None:
        """A、B等国家制造业创新中心: each is in the class that the head names."""
        if found.kind in ("Cluster", "Park", "Platform") and found.members:
            for tier in self._tiers_after(clause, found)[:1]:
                for member in found.members:
                    self.draft.relate("IN_TIER", member, tier, found.span)

    def _tiers_after(self, clause: Clause, found: Found) -> list[Entity]:
        """The classes that stand right after the members of a list."""
        inside = [p[1] for m in found.members for p in m.places if clause.start <= p[0] and p[1] <= clause.end + 1]
        last = max(inside, default=clause.end)
        return [
            e
            for (s, _), e in self._mentions(clause)
            if e.type in ("ClusterTier", "Park", "Platform") and 0 <= s - last < 12
        ]

    def _mentions(self, clause: Clause) -> list[tuple[Span, Entity]]:
        return [((n.start, n.end), e) for n, e in self.scene.names.get(clause.start, [])]

    def _towards(self, clause: Clause, found: Found) -> None:
        """推动A、B集群向世界级迈进."""
        match = _TOWARDS.search(self.text, clause.start, clause.end)
        if match and found.kind == "Cluster":
            tier = self.draft.add("ClusterTier", match.span(1), match[1] + "集群")
            for member in found.members:
                self.draft.relate("ADVANCES_TO", member, tier, (clause.start, clause.end))

    def _advance(self, clause: Clause, target: Entity, span: Span) -> None:
        """支持A打造成B; 对发展成效显著的集群推荐创建国家级集群."""
        subjects = [
            m
            for f in self.by_clause.get(clause.start, [])
            if f.kind == "Cluster"
            for m in f.members
            if m.places[-1][0] < span[0]
        ]
        subjects += [e for (s, _), e in self._mentions(clause) if s < span[0] and e.type in ("Cluster", "ClusterTier")]
        for subject in subjects:
            self.draft.relate("ADVANCES_TO", subject, target, (clause.start, clause.end))

    def _groups(self, clause: Clause) -> list[Entity]:
        return [f.group for f in self.by_clause.get(clause.start, []) if f.group is not None]

    def _covers(self, sentence: Sentence, number: int) -> None:
        """聚焦A等重点产业,实施某行动: the programme, class or platform is for the group."""
        clause = sentence.clauses[number]
        groups = self._groups(clause)
        if not groups or not _FIELD_LED.match(self.text[clause.start : clause.start + 14]):
            return
        for later in sentence.clauses[number + 1 : number + 6]:
            if (
                self.by_clause.get(later.start) and _FIELD_LED.match(self.text[later.start : later.start + 10])
            ) or later.start - clause.end > 90:
                break
            for _, entity in self._mentions(later):
                if entity.type in ("Programme", "ClusterTier", "Platform") and re.search(
                    r"实施|培育|打造|建设|形成", self.text[later.start : later.start + 8]
                ):
                    for group in groups:
                        self.draft.relate("COVERS", entity, group, (clause.start, later.end))

    def _carries(self, sentence: Sentence, number: int) -> None:
        """实施某行动,围绕B; 一是某工程,集中攻坚12条重点产业链: the programme is for what its clause acts on."""
        clause = sentence.clauses[number]
        programmes = [
            e
            for (s, t), e in self._mentions(clause)
            if e.type == "Programme" and t >= clause.end - 1 and (s - clause.start <= 14)
        ]
        if not programmes or number + 1 >= len(sentence.clauses):
            return
        later = sentence.clauses[number + 1]
        if clause.mark != "," or not _CARRIES.match(self.text[later.start : later.start + 12]):
            return
        things = self._groups(later) + [
            e for _, e in self._mentions(later) if e.type in ("ClusterTier", "EnterpriseTier", "Chain")
        ]
        for thing in things:
            self.draft.relate("COVERS", programmes[-1], thing, (clause.start, later.end))

    def _relies(self, sentence: Sentence, number: int) -> None:
        """依托马尾区,建设A、B: A and B lie there; a park that is relied on covers their field."""
        clause = sentence.clauses[number]
        match = _RELYING.match(self.text[clause.start : clause.end])
        if not match or number + 1 >= len(sentence.clauses):
            return
        start = clause.start + match.end()
        content = self.text[start : clause.end]
        length = self.scene.gazetteer.prefix(content)
        if length and length >= len(content) - 1:
            place = self.draft.add("Place", (start, clause.end))
            later = sentence.clauses[number + 1]
            for _, entity in self._mentions(later):
                if entity.type in _LOCATED:
                    self.draft.relate("LOCATED_IN", entity, place, (clause.start, later.end))

    def _laid_out(self, sentence: Sentence, clause: Clause) -> None:
        """集成电路重点布局海淀区、顺义区: the places focus on it, a park covers it."""
        for match in _LAYOUT.finditer(self.text, clause.start, clause.end):
            topic = self._topic(sentence, match.start())
            if topic is None:
                continue
            for part in re.finditer(r"[^、和]+", self.text[match.end() : clause.end]):
                start = match.end() + part.start()
                name = part[0].strip()
                park = next((e for (s, _), e in self._mentions(clause) if s == start and e.type == "Park"), None)
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
                        "LOCATED_IN", thing, self.draft.add("Place", (at, at + len(name))), (at, later.end)
                    )

    def _brought_to(self, clause: Clause) -> None:
        """海西州引进甲、乙等企业: the firms lie there."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & lx.PLACE or first.start > clause.start + 2:
            return
        brings = bool(_BRINGS.match(self.text, first.end))
        for found in self.by_clause.get(clause.start, []):
            if (found.kind == "Project" and not self._is_own(first)) or (found.kind == "Organisation" and brings):
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
        match = _BECOMES.search(self.text, clause.start, clause.end)
        if not firms or match is None:
            return
        for (start, _), tier in self._mentions(clause):
            if tier.type == "EnterpriseTier" and start >= match.end():
                for firm in firms:
                    self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))

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

    def _parts(self, sentence: Sentence) -> None:
        """将实施甲行动,重点做好四方面工作: what the items after it carry out is part of it."""
        content = self.text[sentence.start : sentence.end + 1]
        programmes = [e for c in sentence.clauses for _, e in self._mentions(c) if e.type == "Programme"]
        line = self.text[self.text.rfind("\n", 0, sentence.start) + 1 :][:4]
        if re.search(r"重点做好.{0,6}(?:工作|方面)", content) and programmes:
            self.whole = programmes[-1]
        elif self.whole is not None and re.match(r"[一二三四五六七八九]是", line):
            self._carried_out_within(sentence, self.whole)
        main = self.scene.main
        if main is not None and re.search(r"《[^》]{2,40}》(?:中)?(?:指出|提出|明确|要求)", content):
            self._carried_out_within(sentence, main)

    def _carried_out_within(self, sentence: Sentence, whole: Entity) -> None:
        for clause in sentence.clauses:
            for _, entity in self._mentions(clause):
                if entity.type == "Programme" and re.search(r"实施|开展", self.text[clause.start : clause.start + 6]):
                    self.draft.relate("PART_OF", entity, whole, (clause.start, clause.end))

    def finish(self) -> None:
        """What the names themselves say: 济南空天信息产业园 lies in 济南."""
        for entity in list(self.draft.entities):
            if entity.type in _LOCATED and entity.places:
                self._locate(entity)

    def _locate(self, entity: Entity) -> None:
        if self.draft.targets("LOCATED_IN", entity):
            return
        start, end = entity.places[0]
        if span := self.scene.gazetteer.inside_name(self.text, (start, end), entity.name):
            self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), (start, end))
