"""What is in a class by the verb of its clause: 甲集群、乙集群|入选某级集群; 丙园区|是国家级园区; 某级集群——|丁集群."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.classed_how import is_to_be
from loaders.extract.park_of_text import opening_park
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.numbers import number_behind
from loaders.extract.reading.spans import after_bracket
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.tier.entering_verbs import entering, enters_at, is_hoped, opens
from loaders.extract.relation.tier.wishes import CANDIDATES
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = list[tuple[Span, Entity]]
Kinds = tuple[str, ...]
CLASSES_OF: tuple[tuple[Kinds, Kinds], ...] = (  # types of things, each with the types of its classes
    (("Cluster", "Park"), ("ClusterTier",)),
    (("Park",), ("Park", "Platform")),
    (("Platform",), ("Platform",)),
)
_DESCRIBED = re.compile(  # 甲园是国家重要的|煤化工产业基地
    "(?:是|成为|作为)(?:国家|我国|全[国省市县区州]|全球|世界|[东西南北中]部)?(?:十分|最|较)?(?:为)?(?:重要|最大|主要|唯一)的$"
)
_OF_PROVINCE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|(?:北京|天津|上海|重庆)市)(?!.*[市县区][\u4e00-\u9fff]{4})"
)
_PROVINCES = frozenset(["广西", "内蒙", "宁夏", "新疆", "西藏"])  # 广西绿色园区
_ITSELF = re.compile(
    r"(?:目前|近年来)?(?:园区|[全本该]区|开发区|高新区|经开区|新区|集聚区|产业园)(?:先后|相继|陆续|连续|现|已经?|被|成功|也|还)*"
)
_OWN = re.compile(
    rf"(?:{_ITSELF.pattern}|(?:20|19)\d\d年(?:\d+月)?|[^,;、]{{0,12}}?经国务院批准)?(?:经[^,;、]{{2,16}}?)?(?:先后|相继|陆续)?"
)  # on a park's own page
_LIES_AHEAD = re.compile("力争|争取|努力|目标|计划|将|到20\\d\\d年|创建|争创|冲刺")
_APPLIES = re.compile("申报|候选|培育|储备|创建|名单")
_BEFORE_VERB = frozenset(["", "产业", "等", "等产业", "双双", "成功", "均", "都", "产业成功", "产业双双"])
_OF_CLUSTER = ("产业集群", "集群", "产业")
_SETS_UP = ("获批设立", "获批成立", "获准设立", "成功设立")
_WHOSE = re.compile("(?:[全该我本][市县区州]|[\u4e00-\u9fff]{2,5}[市县区州旗])?(?:的)?")  # 该市|镁基新材料产业
_BACK = 200  # characters of the sentence that tell what lies ahead
_LONGEST = 40  # characters of a name
_NEAR = 12  # characters between the verb and the class


class EntersTier:
    """States IN_TIER, or ADVANCES_TO, of what enters a class."""

    def __init__(self, scene: "Scene", objects: Objects, topics: Topics) -> None:
        self.scene, self.draft, self.text, self.objects, self.topics = scene, scene.draft, scene.text, objects, topics

    def clause(self, sentence: Sentence, clause: Clause) -> None:
        """甲集群、乙集群入选某级集群; 入选某级集群的甲集群; 丙园区是国家级园区; 某级集群——丁集群: each is in the class."""
        named = self.objects.mentions(clause)
        for kinds, classes in CLASSES_OF if named else ():
            tiers = self._classes(named, classes)
            if self._is_told_apart(clause, named, kinds, tiers):
                continue
            classed: list[Entity] = []  # the classes that the clause has named so far
            for span, tier, verb, last in self._with_verbs(clause, named, tiers):
                things = [(at, e) for at, e in named if e.type in kinds and at[1] <= verb]
                own_verb = [e for at, e in things if 0 < last <= at[0]]  # 甲入选丙级、|乙入选丁级
                before = own_verb or [e for _, e in things if e not in classed]
                classed += [tier] if verb else []
                if verb and not before:
                    before = self._told_before(sentence, clause, (kinds, classes), verb)
                if verb and not before and tier.type == "ClusterTier":
                    before = self._as_clusters(clause, verb, span[1]) or self._told_field(sentence, clause, verb)
                before = self._inner(before, clause) if not named or named[0][0][0] >= verb else before
                kind = "ADVANCES_TO" if before and is_to_be(self.text, verb) else "IN_TIER"
                if verb and tier.type == "Platform" and self.text.startswith(_SETS_UP, verb):
                    continue  # 甲高新区|获批设立|国家级工作站: it has one
                for thing in before or self._behind(span[1], kinds, verb):
                    if thing is not tier and not (lx.level_length(thing.name) and not lx.level_length(tier.name)):
                        self.draft.relate(kind, thing, tier, (clause.start, clause.end))

    def _with_verbs(self, clause: Clause, named: Named, tiers: Named) -> Iterator[tuple[Span, Entity, int, int]]:
        """甲入选丙级、乙|入选|丁级: each class with where its verb begins, or 0, and where the class of the verb before ends."""
        verb = last = before = 0
        for (start, end), tier in tiers:
            closes = end + self.text.startswith("”", end)
            if CANDIDATES.match(self.text, closes) or number_behind(self.text, closes):
                continue  # 甲高新区获评|省级乙园区|4个: others are
            joint = self.text[last:start].strip("“”")  # 获批“甲基地”|和|“乙园区”
            if not verb or not (joint in lx.JOINTS or (not joint and last < start)):
                before = last
                ends = [stop for (at, stop), _ in named if at == start]
                verb = entering(self.text, clause, start, ends, last)
            last = after_bracket(self.text, end)
            yield (start, end), tier, verb, before

    def _behind(self, end: int, kinds: Kinds, verb: int) -> list[Entity]:
        """入选某级集群的|甲集群, 某级集群——|甲集群: the thing that a class which ends here leads up to."""
        link = "——" if self.text.startswith("——", end) else "的" if verb else "\0"
        near = self.draft.between(end, end + _LONGEST, kinds)
        beside = [e for (at, _), e in near if at == end and e.type == "Cluster"]
        if beside:  # 某级集群|丁集群、戊集群产值…
            return self._enumerated(end, kinds)
        return [e for (at, _), e in near if self.text[end:at] == link][:1]

    def _enumerated(self, at: int, kinds: Kinds) -> list[Entity]:
        """The things that begin here and those that are joined to them."""
        run: list[Entity] = []
        for (start, end), thing in self.draft.between(at, at + _BACK, kinds):
            if self.text[at:start] not in ("", *(lx.JOINTS if run else ())):
                break
            run.append(thing)
            at = end
        return run

    def _told_before(self, sentence: Sentence, clause: Clause, sorts: tuple[Kinds, Kinds], verb: int) -> list[Entity]:
        """该园区|获评…, 先后|被认定为…: what a clause that names no thing before its verb is about."""
        back = self.scene.references.at(clause, clause.start)
        if back is not None and back[0].type in sorts[0] and back[1] <= verb:
            return [back[0]]
        park = self._park_told(sentence, clause, sorts[1], verb) if "Park" in sorts[0] else None
        if park is not None:
            return [park]
        ahead = _LIES_AHEAD.search(self.text, max(sentence.start, verb - _BACK), verb)
        if ahead or not opens(self.text, clause.start, verb):
            return []
        topic = self.topics.before(sentence, clause, sorts[0]) or self._opens_line(sentence, clause, sorts[0])
        return self._with_joined(sentence, clause, topic) if topic is not None else []

    def _park_told(self, sentence: Sentence, clause: Clause, classes: Kinds, verb: int) -> Entity | None:
        """园区先后|获评…: the park whose page or line it is, or that the sentence has named before."""
        own = _OWN if self.scene.park is not None else _ITSELF
        if own.fullmatch(self.text, clause.start, verb):
            park = park_of_line(self.scene, clause.start) or opening_park(self.scene)
            if park is not None:
                return park
        if not _OWN.fullmatch(self.text, clause.start, verb):
            return None
        earlier = self.draft.between(sentence.start, clause.start, ("Park",))[:1]
        return next((park for _, park in earlier if not self._is_class(park, classes)), None)

    def _as_clusters(self, clause: Clause, verb: int, tier_end: int) -> list[Entity]:
        """生物医药产业、先进结构材料产业|入选某级产业集群: the fields that end right before the verb, each of them a cluster."""
        if is_hoped(self.text, clause.start, verb) or _APPLIES.match(self.text, tier_end):
            return []
        end, found = verb, list[Entity]()
        for (start, stop), field in reversed(self.draft.between(clause.start, end, ("Industry",))):
            if self.text[stop:end] not in (lx.JOINTS if found else _BEFORE_VERB):
                break
            plain = field.name.removesuffix("产业")
            known = next(filter(None, (self.draft.find("Cluster", plain + tail) for tail in _OF_CLUSTER)), None)
            found.insert(0, known or self._as_cluster(clause, (start, stop), field))
            end = start
        return found

    def _told_field(self, sentence: Sentence, clause: Clause, verb: int) -> list[Entity]:
        """该市镁基新材料产业产值96亿元,增长21%,|获评省级特色产业集群: the one field of which the sentence has told."""
        fields = self.draft.between(sentence.start, clause.start, ("Industry",))
        if len(fields) != 1 or not opens(self.text, clause.start, verb) or is_hoped(self.text, sentence.start, verb):
            return []
        (start, stop), field = fields[0]
        first = next(c for c in sentence.clauses if c.start <= start < c.end)
        if not _WHOSE.fullmatch(self.text, first.start, start) or not self.text.endswith("产业", start, stop):
            return []
        return [self._as_cluster(first, (start, stop), field)]

    def _as_cluster(self, clause: Clause, span: Span, field: Entity) -> Entity:
        """清河县|羊绒产业: a field as the cluster that it is, with the place right before it."""
        begins = next((w.start for w in clause.words if w.end == span[0] and w.flags & lx.PLACE), span[0])
        return self.draft.add("Cluster", (begins, span[1]), self.text[begins : span[0]] + field.name)

    def _inner(self, subjects: list[Entity], clause: Clause) -> list[Entity]:
        """甲片区的|乙产业园,是某级基地: of the two the one that the clause before ends with."""
        for span, thing in self.draft.between(max(0, clause.start - _LONGEST), clause.start, ("Park",)):
            ends = span[1] == clause.start - 1 and self.text[span[0] - 1] == "的"
            if ends and subjects and any(stop == span[0] - 1 for e in subjects for _, stop in e.places):
                return [thing]
        return subjects

    def _with_joined(self, sentence: Sentence, clause: Clause, topic: Entity) -> list[Entity]:
        """甲集群、乙集群夺得第一、第二名,|被认定为…: what an earlier clause begins with, and what is enumerated with it."""
        run: list[tuple[Span, Entity]] = []
        for span, thing in self.draft.between(sentence.start, clause.start, (topic.type,)):
            if thing is topic or (run and self.text[run[-1][0][1] : span[0]] in lx.JOINTS):
                run.append((span, thing))
            elif run:
                break
        return list(dict.fromkeys(thing for _, thing in run)) or [topic]

    def _is_told_apart(self, clause: Clause, named: Named, kinds: Kinds, tiers: Named) -> bool:
        """Whether each of several things enters a class of its own: 甲集群、乙集群分别入选丙级、丁级."""
        apart = IN_TURN.search(self.text, clause.start, tiers[-1][0][0]) if len(tiers) > 1 else None
        if apart is None:
            return False
        things = [e for (_, stop), e in named if e.type in kinds and stop <= apart.start()]
        return len(things) == len([start for (start, _), _ in tiers if start >= apart.end()])

    def _opens_line(self, sentence: Sentence, clause: Clause, kinds: tuple[str, ...]) -> Entity | None:
        """甲开发区位于某地,…。先后被授予…: what an earlier sentence of the line began with."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        opens = self.draft.between(line, line + _LONGEST, kinds) if clause.start == sentence.start > line else []
        return opens[0][1] if opens and not self.text[line : opens[0][0][0]].strip() else None

    def _classes(self, named: Named, classes: Kinds) -> Named:
        """The classes that a clause names; what is enumerated behind one is one: 国家循环经济园区、|半导体照明产业基地."""
        found: Named = []
        for span, entity in named:
            if entity.type not in classes:
                continue
            joined = found and self.text[found[-1][0][1] : span[0]] in lx.JOINTS and not enters_at(self.text, span[1])
            described = entity.type == "Park" and _DESCRIBED.search(self.text, max(0, span[0] - _NEAR), span[0])
            if described or (joined and not lx.place_length(entity.name)) or self._is_class(entity, classes):
                found.append((span, entity))
        return found

    def _is_class(self, thing: Entity, classes: tuple[str, ...]) -> bool:
        """Whether a thing is a class of such things, by its type or its level."""
        if classes == ("ClusterTier",) or lx.level_length(thing.name):
            return True
        return bool(_OF_PROVINCE.match(thing.name)) or thing.name[:2] in _PROVINCES
