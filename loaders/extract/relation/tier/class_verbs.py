"""What a verb right before a class says of the things before it: 甲、乙等5家企业|双双入选|丙级; 推动甲和乙|争创|丙级; 甲…,并获评丙级.

One reading settles whether a thing is in the class, is to reach it, or neither: it takes back what other rules have made of the same clause.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.class_told import THINGS
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.names.head.noun_starts import is_in_county
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.relation.denial import denied
from loaders.extract.relation.references import outermost
from loaders.extract.relation.tier.among_them import (
    among_them,
    counted_then_told,
    counted_with,
    one_of_class,
    reckoned_in,
)
from loaders.extract.relation.tier.class_first import ClassesFirst
from loaders.extract.relation.tier.class_subjects import MADE, ClassSubjects, is_tier
from loaders.extract.relation.tier.class_wording import (
    BY_ORGAN,
    CLASSES,
    CREATION,
    GAP,
    GIVEN,
    HELPED,
    HONOURS,
    IN_CONTEST,
    LEAD,
    NOT_INTO,
    OWNS,
    PART_OF,
    STARTS,
    TAIL,
    TIME,
    VERB,
    WON,
    is_unmeant,
)
from loaders.extract.relation.tier.wishes import CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_WAS = re.compile("去年|前年|上年|过去|年来|以来|回顾|累计|先后|已|成功")  # 去年推动甲园区获批…: done
_WISHED = "(?:期待|期盼|(?<!新)希望(?!集团|股份|控股|公司))"
_WILL = re.compile(rf"力争|争取|确保|有望|{_WISHED}|(?<!截)[到至]20\d\d年|未来[一二三五]年|今后|下一步|明年|年内")
_WISH = re.compile(f"{_WISHED}(?=[\u4e00-\u9fff]{{3}})")  # 希望|甲科技入选丙级
_SO_FAR = re.compile("已|累计|现有|共有")
_BUILDS = re.compile("(?:打造|建设|培育)了?(?:一批|更多|新的|“)*")
_FOUNDS = re.compile("获批|设立|建成|建设|创建|组建|打造")
_TO_COME = re.compile(
    "希望|打算|准备|盼|(?<![联理梦设思])想(?!到)|力争|争取|有望|可望|将|要|拟|计划|努力|目标|正|年内|明年|尽快"
)
_LISTED = re.compile(  # 力争新增|丙级|2家:甲、乙; 现有2家|丙级|(甲、乙)
    r"”?(?:企业|名单)?(?P<count>\d+|[一二两三四五六七八九十]+)?(?P<unit>[个家户](?:企业|(?:产业)?集群|园区)?)?(?:[:(]|,?(?:分别|即|包括)[是为]?:?)(?P<items>[^。;()\n]+)"
)
_ARE = re.compile("”?(?:企业)?(?:主要|具体|分别)*(?:有|包括|[为是])(?P<items>[^,。;:\n()]{4,80}?)(?=等?(?:[,。;\n]|$))")
_OF_ALL = re.compile(
    f"(?:{TIME}|,)*+(?:[全我本][国省市县区州]|[\u4e00-\u9fff]{{2,6}}[省市县区州])(?:的|现有的?|目前的)?"
)
_COUNTS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)[个家户](?:[省市县区]级)?$")
_HOPED = re.compile("(?:力争|争取|计划|拟|目标|年内|将|[到至]20\\d\\d年)[^。;:\n]{0,24}$")
_HAVE = re.compile(
    "(?<![未没])(?:拥有了?|现有|已有|建成了?|(?:集聚|汇聚|聚集|诞生|涌现|引育|培育|孵化)[了出]了?|(?:已|累计)(?:经|累计|先后|成功)*(?:培育|形成|引育|认定|集聚)(?:形成|[了出])*)"
)
_SUCH = re.compile(r"等(?:一批|众多|多家|若干|一大批)?$")  # 拥有甲、乙|等|丙级3家
_HAS = re.compile("(?:拥有|现有|已有|共有|累计|新增|认定|获批|培育|建成)[^。;:,\n]{0,12}$")
_SOME_OF = re.compile("(?:\\d+|[一二两三四五六七八九十]+)个$")  # 三个|千亿产业园之一
_VERB = 8  # characters of a verb that names a class
_NEAR, _FAR = 60, 120  # characters before a class, and behind it to the word for honours


class ClassVerbs:
    """Settles for one scene what its clauses say of things and classes, by the verb between them."""

    def __init__(self, scene: "Scene") -> None:
        self.draft, self.text = scene.draft, scene.text
        self.subjects = ClassSubjects(scene)
        self.first = ClassesFirst(scene, self.subjects)

    def sentence(self, sentence: Sentence) -> None:
        """All classes that a sentence names behind a verb."""
        self.subjects.begin(sentence)
        tiers = self.draft.between(sentence.start, sentence.end, CLASSES)
        for clause in sentence.clauses if tiers else ():
            here = [one for one in tiers if clause.start <= one[0][0] < clause.end]
            self._clause(sentence, clause, [(span, e) for span, e in here if self._is_class(span, e)])
        if tiers:
            self.first.sentence(sentence)
            among_them(self.draft, self.subjects, sentence)
            counted_then_told(self.draft, self.subjects, sentence)
            counted_with(self.draft, sentence)
            reckoned_in(self.draft, sentence)
            one_of_class(self.draft, sentence)

    def _is_class(self, span: Span, named: Entity) -> bool:
        """Whether a class is named here, by its words, by the verb or by its count: 被评为|“两化融合试点园区”, 三个|千亿产业园|之一."""
        if named.type[-4:] == "Tier" or is_tier(named):
            return True
        if named.type == "Park" and self.text.startswith("之一", span[1]):
            return _SOME_OF.search(self.text, max(0, span[0] - _VERB), span[0]) is not None
        given = GIVEN.search(self.text, max(0, span[0] - _VERB), span[0])
        return named.type == "Park" and given is not None and not lx.begins_with_place(named.name)

    def _clause(self, sentence: Sentence, clause: Clause, tiers: list[tuple[Span, Entity]]) -> None:
        """What one clause says of each class that it names, and of those that are joined to it."""
        verb: re.Match[str] | None = None
        end = clause.start
        for span, tier in sorted(outermost(tiers), key=lambda one: one[0]):
            between = self.text[end : span[0]]
            joined = between.strip("“”") in lx.JOINTS or between == "”“"
            start = max(clause.start, span[0] - _NEAR)
            verb = verb if joined and verb else VERB.search(self.text, start, span[0])
            created = (CREATION.match(self.text, span[1]) or WON.match(self.text, span[1])) if verb is None else None
            if created is not None:
                starts = STARTS if created.re is CREATION else IN_CONTEST
                verb = starts.search(self.text, start, span[0])
            elif verb is None and HONOURS.search(self.text, span[1], min(clause.end, span[1] + _FAR)):
                verb = OWNS.search(self.text, start, span[0])
            end = span[1]
            denies = (
                NOT_INTO.search(self.text, start, span[0])
                if verb is None
                else PART_OF.match(self.text, span[1]) or is_unmeant(self.text, clause.start, verb)
            )
            if denies:
                self._deny(sentence, [e for _, e in self.draft.between(clause.start, span[0], THINGS)], tier)
            elif CANDIDATES.match(self.text, span[1] + self.text.startswith("”", span[1])):
                continue  # 入选丙级|培育名单
            elif verb is None and not joined:
                self._list(sentence, clause, span, tier)
            elif verb is not None and verb.re is OWNS and tier.type == "Platform":
                continue  # 甲拥有|丙级中心|、丁级工厂等称号: it has one
            elif verb is not None and TAIL.match(self.text, created.end() if created else span[1], clause.end + 1):
                self._settle(sentence, clause, verb, tier)

    def _settle(self, sentence: Sentence, clause: Clause, verb: re.Match[str], tier: Entity) -> None:
        """State what the verb says of the things before it, and take back what else was read there."""
        gap = GAP.search(self.text, clause.start, verb.start())
        at = gap.start() if gap else verb.start()
        for _, other in self.draft.between(clause.start, verb.start(), ("Park", "Platform")):
            if is_tier(other):  # 由省级甲|升级为|国家级乙
                self._take_back("IN_TIER", sentence, other, tier)
        if tier.type == "EnterpriseTier" and _BUILDS.fullmatch(verb[0]):
            return  # 甲公司|打造丙级工厂: it builds one
        by_organ = BY_ORGAN.match(self.text, clause.start, at)
        start = by_organ.end() if by_organ else self._led(clause.start, at)
        things = self.subjects.things(start, at, LEAST[tier.type])
        if things:
            self._only_of(clause, things, tier)
            for made in MADE.finditer(self.text, clause.start, at):
                before = [e for _, e in self.draft.between(clause.start, made.start(), THINGS) if e not in things]
                self._deny(sentence, before, tier)
        else:
            things = self.subjects.elided(sentence, clause, start, at, LEAST[tier.type])
            if not things and by_organ:
                things = self.subjects.only_told(clause, start, at, LEAST[tier.type])
        things = [thing for thing in things if thing is not tier and not is_tier(thing)]
        one = gap is not None and len(things) > 1 and gap[0].startswith("一家")
        if not things or one or (gap and "分别" in gap[0]):
            return  # 甲和乙,|一家是丙级,一家是丁级
        if tier.type == "Platform" and _FOUNDS.search(
            verb["win"] or verb["strive"] or ""
        ):  # 甲园|获批建设丙级中心: it has one, and is none
            for park in things:
                if park.type == "Park":
                    self._take_back("IN_TIER", sentence, park, tier)
            things = [thing for thing in things if thing.type not in ("Park", "Organisation")]
        if denied(self.text, clause.start, verb.start()) or (not verb["win"] and gap and "曾" in gap[0]):
            self._deny(sentence, things, tier)
            return
        lead = start if by_organ else clause.start
        kind, only = self._kind(sentence, verb, (lead, start), things)
        for thing in things if kind else ():
            self.draft.relate(kind, thing, tier, (clause.start, clause.end))
            if only:
                self._take_back("IN_TIER" if kind == "ADVANCES_TO" else "ADVANCES_TO", sentence, thing, tier)

    def _is_to_come(self, start: int, verb: int, things: list[Entity]) -> bool:
        """|将获批丙级: whether words before the verb say that it is to come, and not the names of the things (|正安经开区获批丙级)."""
        said = [m.start() for m in _TO_COME.finditer(self.text, start, verb)]
        here = self.draft.between(start, verb, {thing.type for thing in things}) if said else []
        named = [span for span, thing in here if thing in things]
        return any(not any(a <= at < b for a, b in named) for at in said)

    def _kind(self, sentence: Sentence, verb: re.Match[str], led: Span, things: list[Entity]) -> tuple[str, bool]:
        """Whether things are in the class, or are to reach it, and whether the other is excluded; empty where words leave it open."""
        lead, start = led
        so_far = _SO_FAR.search(self.text, sentence.start, verb.start())
        will = _WILL.search(self.text, sentence.start, verb.start()) if so_far is None else None
        ahead = will is not None or self._is_to_come(start, verb.start(), things)
        was = verb["done"] or _WAS.search(self.text, sentence.start, verb.start())
        aimed = ahead or (HELPED.search(self.text, lead, verb.start()) and not was)
        if verb["being"]:
            return ("" if aimed else "IN_TIER"), True
        if verb["strive"] or verb["rise"] or aimed:
            won = verb["done"] and not aimed
            return ("IN_TIER" if won else "ADVANCES_TO"), bool(won or aimed or verb["strive"])
        return "IN_TIER", True

    def _list(self, sentence: Sentence, clause: Clause, span: Span, tier: Entity) -> None:
        """现有|丙级|2家(甲县的甲、乙); 力争新增2家|丙级|:甲、乙: as many things as the words count are in it, or are to be."""
        listed = _LISTED.match(self.text, span[1], sentence.end)
        before = _COUNTS.search(self.text, clause.start, span[0]) or _SUCH.search(self.text, clause.start, span[0])
        has = _HAVE.search(self.text, clause.start, before.start()) if before and listed is None else None
        if before and has and not _HOPED.search(self.text, sentence.start, has.start()):  # 现有甲、乙|2家|丙级
            end = before.start() - self.text.endswith("等", has.end(), before.start())
            read = self.subjects.read(has.end(), end, LEAST[tier.type])
            whole = before.re is _SUCH or end < before.start() or len(read) == number_of(before["count"])
            for thing in self.subjects.named(read) if read and whole else ():
                self.draft.relate("IN_TIER", thing, tier, (has.start(), span[1]))
                self._take_back("ADVANCES_TO", sentence, thing, tier)
            return
        if (are := _ARE.match(self.text, span[1], sentence.end)) and _OF_ALL.fullmatch(
            self.text, clause.start, span[0]
        ):
            read = self.subjects.read(*are.span("items"), LEAST[tier.type])
            for thing in self.subjects.named(read) if read else ():  # 全市的|丙级|有甲、乙
                self.draft.relate("IN_TIER", thing, tier, (clause.start, are.end()))
            return
        labels = listed is not None and (clause.start, clause.end) == span and self.text[span[1]] == ":"
        if listed and labels and tier.type == "ClusterTier":
            for thing in self.subjects.things(
                *listed.span("items"), LEAST[tier.type]
            ):  # 千亿级集群:|甲集群;百亿级集群:乙
                self.draft.relate("IN_TIER", thing, tier, (span[0], listed.end()))
            return
        told = before["count"] if before and before.re is _COUNTS else ""
        count = number_of((listed["count"] if listed else None) or told or "")
        if listed is None or not count:
            return
        if takes_away(self.text[clause.start : span[0]]):  # 撤销2个|丙级集群|:甲、乙
            self._deny(sentence, [e for _, e in self.draft.between(*listed.span("items"), THINGS)], tier)
            return
        so_far = _SO_FAR.search(self.text, sentence.start, span[0])
        hoped = None if so_far else _HOPED.search(self.text, sentence.start, span[0])
        read = self.subjects.read(*listed.span("items"), LEAST[tier.type])
        if len(read) != count or not (hoped or _HAS.search(self.text, sentence.start, span[0])):
            return
        for thing in self.subjects.named(read):
            self.draft.relate("ADVANCES_TO" if hoped else "IN_TIER", thing, tier, (span[0], listed.end()))
            self._take_back("IN_TIER" if hoped else "ADVANCES_TO", sentence, thing, tier)

    def _led(self, start: int, end: int) -> int:
        """Where the names begin behind words like 推动, 其中 and 希望."""
        if wish := _WISH.match(self.text, start, end):
            return wish.end()
        lead = LEAD.match(self.text, start, end)
        return lead.end() - is_in_county(self.text, start, lead.end(), end) if lead else start

    def _only_of(self, clause: Clause, things: list[Entity], tier: Entity) -> None:
        """甲入选丙级,|乙获评丁级: what a clause says of its own subject it does not say of that of the clause before."""
        for relation in [r for r in self.draft.relations_of(tier) if r.type == "IN_TIER" and r.target is tier]:
            told = all(clause.start <= a and b <= clause.end + 1 for a, b in relation.evidence)
            here = any(clause.start <= a < clause.end for a, _ in relation.source.places)
            if told and not here and relation.source not in things:
                self.draft.unrelate("IN_TIER", relation.source, tier)

    def _deny(self, sentence: Sentence, things: Iterable[Entity], tier: Entity) -> None:
        for thing in things:
            for kind in ("IN_TIER", "ADVANCES_TO"):
                self._take_back(kind, sentence, thing, tier)

    def _take_back(self, kind: str, sentence: Sentence, thing: Entity, tier: Entity) -> None:
        """Take back a relation that no other sentence states."""
        relation = self.draft.relations.get((kind, id(thing), id(tier)))
        if relation and all(sentence.start <= a and b <= sentence.end + 1 for a, b in relation.evidence):
            self.draft.unrelate(kind, thing, tier)
