"""Organs and places that take the lead: 由某厅牵头实施甲行动; 乙市牵头氢能、储能; 丙链落在|某局; 实施丁工程。(牵头单位:某厅)."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.organs import organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.lead.lead_topics import LeadTopics
from loaders.extract.relation.lead.led_things import HEADS, NOT_BY, LedThings

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_TAKES_LEAD = re.compile(
    r"(?:等(?:部门|单位|地|[\d一二两三四五六七八九十]*家?(?:“?链主”?|龙头|骨干|头部)企业)?)?(?:(?:党政)?主要(?:领导|负责同志|负责人))?(?:则|将|要|负责|具体|总|分别|共同|联合|按照?(?:各自)?(?:职责|分工)+|为|作为|是)*(?:(?<=[为是])牵头(?:单位|部门)|牵头(?!作用|单位|部门|人)|领衔(?=承担|实施|研发|攻关|开展|推进|的)"
    r"|负责(?=[^,。;]{2,40}?[两三四五六七八九十\d]+条(?:重点)?(?:产业)?链)|负责(?=[^,。;、]{2,12}(?:产业链|集群|(?<=..)链)(?:[、,。;和与(]|的?(?:建设|培育|发展|打造|推进|招商)|$))|联合实施|共同实施|包保(?!单位|责任|制|工作)|包[联抓])(?:负责|抓|推进|建设|实施|承担|做|发展|打造|培育)*"
)
_RESPONSIBLE = re.compile("(?:会同[^,。;]{2,24}?)?(?:等部门)?(?:具体|组织)?(?:负责|牵头|实施|推进)(?:实施|推进|落实)?")
_JOINED_ORGANS = re.compile("由[\u4e00-\u9fff、]{2,40}[、和与]$")  # 由甲厅、|乙局|负责推进
_AS_HEAD = re.compile(  # 甲局|为A产业链牵头单位
    "(?:被)?(?:确定)?(?:为|是|作为|担任)(?:全[省市县区州])?(?P<what>[^,。;、]{2,20}?)的?(?:牵头|链长)(?:单位|部门)(?=[,。;]|$)"
)
_ARE_HEADS = re.compile(  # 由|甲厅、乙局|担任链长单位,
    "(?<![不拟未曾原])由(?P<organs>[\u4e00-\u9fff、]{3,40}?)(?:分别)?(?:担任|作为|任|为)(?:链长|牵头)(?:单位|部门)$"
)
_GIVEN_CHAIN = re.compile("(?:其中)?[\u4e00-\u9fff]{1,12}链(?:则|也|就|统一)?(?:放在|落在|落到|交给|交由|归口|归)")
_GIVES = re.compile("(?:放在|落在|落到|交给|交由|归口|归)(?=[市县区州省国][\u4e00-\u9fff]|$)")


class OrgansLeading:
    """States LEADS of the organs and places of one scene, and of the firms and schools that take the lead with them."""

    def __init__(self, scene: "Scene", topics: LeadTopics, things: LedThings) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.topics, self.things = topics, things
        self.heads: list[
            Entity
        ] = []  # the organs that the clause before has made heads of chains, and of which not said

    def clause(self, clause: Clause, ahead: list[Entity]) -> None:
        """由某厅牵头实施某行动; 甲市牵头氢能、储能; (牵头单位:某厅) after the paragraph of a programme."""
        self._in_turn(clause)
        named = self._leaders(clause)
        if named and NOT_BY.search(self.text, clause.start, named[0][0][0]):
            return
        after: dict[int, list[Entity]] = {}  # where a leader begins -> what it leads, which joint leaders do as well
        in_turn = False  # 分别牵头: each its own
        for number, (span, leader) in reversed(list(enumerate(named))):
            match = _TAKES_LEAD.match(self.text, span[1], clause.end)
            if head := _AS_HEAD.match(self.text, span[1], clause.end):
                named_there = self.draft.between(*head.span("what"), HEADS)
                after[span[0]] = [e for s, e in named_there if s[1] == head.end("what")]
                self.topics.relate(leader, after[span[0]], clause)
                continue
            in_turn = "分别" in match[0] if match else in_turn
            own = after[span[0]] = self.things.behind(clause, match.end()) if match else after.get(span[1] + 1, [])
            led = own or ahead or (self.topics.chains if in_turn and len(self.topics.chains) > 1 else [])
            if in_turn and len(led) > 1:
                led = led[number : number + 1] if len(led) == len(named) else own
                self.topics.relate(leader, led, clause)
                continue
            topic = (
                self.things.before_bracket(span[0])
                or self.things.told_before(clause, span[0])
                or self.things.before(clause, span[0])
                or (
                    [self.topics.topic]
                    if self.topics.topic and leader.type == "Organisation" and not self._cites(clause, span)
                    else []
                )
            )
            self.topics.relate(leader, led or topic, clause)

    def _in_turn(self, clause: Clause) -> None:
        """由甲厅、乙局担任链长单位,|分别牵头A产业链、B产业链: what the organs of the clause before lead, each its own."""
        heads, self.heads = self.heads, []
        takes = _TAKES_LEAD.match(self.text, clause.start, clause.end) if heads else None
        led = self.things.led(clause, takes.end()) if takes else []
        apart = takes is not None and "分别" in takes[0]
        for number, leader in enumerate(heads):
            own = led[number : number + 1] if len(led) == len(heads) else [] if apart else led
            self.topics.relate(leader, own, clause)
        if said := _ARE_HEADS.search(self.text, clause.start, clause.end):
            start, end = said.span("organs")
            run = [span for span, _ in organs(self.text, clause) if start <= span[0] and span[1] <= end]
            whole = sum(b - a for a, b in run) + len(run) - 1 == end - start  # with one joint between two
            self.heads = [self.scene.organs.add(span) for span in run] if whole else []

    def given_to(self, clause: Clause) -> None:
        """应急食品链|落在|某局: an organ that a chain is given to, where the clause says no more."""
        if self.topics.chain is None or not _GIVES.search(self.text, clause.start, clause.end):
            return
        for span, _ in organs(self.text, clause):
            if span[1] == clause.end and _GIVEN_CHAIN.fullmatch(self.text, clause.start, span[0]):
                self.topics.relate(self.scene.organs.add(span), [self.topics.chain], clause)

    def _cites(self, clause: Clause, leader: Span) -> bool:
        """Whether a clause goes on to a document, which then is what is led: 某厅|牵头落实《甲措施》."""
        return bool(self.draft.between(leader[1], clause.end, ("Document",)))

    def _leaders(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """Those that take the lead in a clause, and those that are joined to them: 甲大学、乙集团|牵头."""
        state = {span for span, _ in organs(self.text, clause)}
        others = dict(self.draft.between(clause.start, clause.end, ("Organisation", "Park")))
        named: list[tuple[Span, Entity]] = []
        first = clause.end + 2  # where the last leader that was found begins
        for span in sorted({*state, *others}, key=lambda span: (-span[1], span[0])):
            if span[1] >= first:
                continue
            takes = self._takes(span[1]) and not (span not in state and self.text.endswith("会同", 0, span[0]))
            beside = named and span[1] == first - 1 and self.text[span[1]] in "、和与"
            if takes or beside or (span in state and self._is_responsible(clause, span)):
                named.insert(0, (span, self.scene.organs.add(span) if span in state else others[span]))
                first = span[0]
        places = [(w.start, w.end) for w in clause.words if w.flags & lx.PLACE and self._takes(w.end)]
        named += [(s, self.scene.place_at(s)) for s in places if all(not a <= s[0] < b for (a, b), _ in named)]
        return sorted(named, key=itemgetter(0))

    def _takes(self, end: int) -> bool:
        return _TAKES_LEAD.match(self.text, end) is not None or _AS_HEAD.match(self.text, end) is not None

    def _is_responsible(self, clause: Clause, span: Span) -> bool:
        """实施甲工程,由|乙局|负责: where the clause says nothing else; who is responsible for the land of a chain leads no chain."""
        before, after = self.text[clause.start : span[0]], self.text[span[1] : clause.end]
        first = _JOINED_ORGANS.search(before)
        end = span[0] - len(first[0]) if first else span[0] - 1
        given = [e for s, e in self.draft.between(clause.start, span[0], HEADS) if s[1] == end]
        by = before in ("由", "具体由") or (before == "" and self.topics.leads)  # 由副市长某某牵头,|乙局|负责
        by = by or (bool(given) and (first is not None or before.endswith("由")))  # 甲产业链由|乙局|负责推进
        return by and _RESPONSIBLE.fullmatch(after) is not None
