"""Several leaders, each of its own thing: A、B、C三条产业链分别由甲局、乙委、丙公司牵头; A、B链主企业分别为甲、乙,牵头单位依次为丙、丁."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.officials import POST_BEHIND, POST_ENDS
from loaders.extract.names.organ.organs import organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Pair = tuple[Entity, Entity]
_APART = ("分别", "依次", "各自")
_TURN = f"(?:{'|'.join(_APART)})"
_SORT = "(?:(?:[两三四五六七八九十\\d]+|这[几两三])[个条大])?(?:重点|优势|特色|主导|新兴|支柱|未来|传统|战略性)*(?:产业链条?|产业集群|产业|领域|集群|赛道|行业|(?<=条)链|链条)?"
_OFFICE = "“?(?:链主|牵头|龙头|领航|领军|(?:总|副)*链长|责任|包[联抓保])”?(?:企业|单位|部门|公司|领导)?"
_BETWEEN = re.compile(  # 三个领域|分别由, 产业链的“链主”企业|分别为
    f"{_SORT}(?:,?(?P<given>{_TURN})?(?:确定|明确)?由|的?(?P<office>{_OFFICE})(?:{_TURN}(?:由|为|是)|(?:由|为|是)))"
)
_TAKES = re.compile(
    f"等?(?:(?:党政)?主要(?:领导|负责同志|负责人))?(?P<late>{_TURN})?(?:负责)?(?:(?:担任|任|作为|当|出任|做|为|是)(?:相应|该|其|各)?{_OFFICE}|牵头|领衔|挂帅|挑大梁|唱主角|链主|包保(?!单位|责任)|包[联抓])"
)
_IN_TURN = re.compile(  # 甲、乙、丙|分别为链主
    f"(?:等?[两三四五六七八九十\\d]+[家人位])?(?:企业|公司|集团)?{_TURN}(?:被(?:确定|明确|认定|选定|列|定)?)?(?:担任|出任|任|作为|当|做|为|是)(?:了|相应|对应|其|各)*{_OFFICE}(?=[,、。;:]|$)"
)
_ARE_IN_TURN = re.compile(
    f"(?:其|对应|相应)?的?{_OFFICE}{_TURN}(?:确定|明确)?(?:由|为|是)"
)  # 链主企业分别是|甲、乙、丙
_NOT_SO = re.compile("[未不拟若]|力争|争取|希望|建议|计划|有望|原(?!料|材)|曾")
_FURTHER = re.compile(  # 甲、乙产业链链长分别为王某某、李某某,|牵头单位依次为丙、丁
    f"(?:各自|对应|相应|其)?的?{_OFFICE}(?:则|也|同样|{_TURN})*(?:由|为|是)"
)
_POST = re.compile(f"[\u4e00-\u9fff]{{1,14}}(?:{POST_ENDS}|委员|师|助理)")  # before a name: 市委常委|王某某
_POST_BEHIND = re.compile(POST_BEHIND)
_HEADS = ("Chain", "Programme", "Project", "Cluster", "Platform", "Industry")


class LedInTurn:
    """Deals what a clause of one scene names out to those that lead it, where there are as many."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.dealt: list[Entity] = []  # what the sentence has dealt out to leaders, in its order
        self.since = 0  # where the clause begins that did so last

    def pairs(self, before: Clause | None, clause: Clause, part: int) -> list[Pair]:
        """Each leader with what it leads, of the part of a sentence that begins at `part`; none where the clause doesn't say 分别."""
        if further := self._further(before, clause):
            return further
        self.dealt = []
        if not any(self.text.find(word, clause.start, clause.end) >= 0 for word in _APART):
            return []
        if begun := self._begun(clause, part):
            return begun
        start = before.start if before is not None and before.mark == "," else clause.start
        leaders = self._leaders(clause)
        if len(leaders) < 2:
            return []
        things = self._things(start, leaders[0][0])
        behind = _TAKES.match(self.text, leaders[-1][1], clause.end)
        led = self._before(things, leaders[0][0], behind)
        if len(led) != len(leaders):
            return []
        self.dealt, self.since = led, clause.start
        return [(self._entity(span), thing) for span, thing in zip(leaders, led, strict=True)]

    def _further(self, before: Clause | None, clause: Clause) -> list[Pair]:
        """牵头单位依次为|丙、丁: the leaders of another office, each of what the clause before has dealt out."""
        told = before is not None and before.mark == "," and before.start == self.since and len(self.dealt) > 1
        office = _FURTHER.match(self.text, clause.start, clause.end) if told else None
        leaders = self._leaders(clause) if office else []
        if office is None or len(leaders) != len(self.dealt) or leaders[0][0] < office.end():
            return []
        self.since = clause.start
        return [(self._entity(span), thing) for span, thing in zip(leaders, self.dealt, strict=True)]

    def _begun(self, clause: Clause, part: int) -> list[Pair]:
        """围绕A、B、C三大产业,…,|甲、乙、丙分别为链主; …,|链主分别是甲、乙、丙: each of what the clauses before have enumerated."""
        takes = _IN_TURN.search(self.text, clause.start, clause.end)
        office = None if takes else _ARE_IN_TURN.match(self.text, clause.start, clause.end)
        told = takes or office
        if told is None or _NOT_SO.search(self.text, clause.start, told.start()):
            return []
        leaders = self._leaders(clause, office.end() if office else clause.start)
        led = [thing for _, thing in self._things(part, clause.start)] if len(leaders) > 1 else []
        if not leaders or not len(led) == len(set(led)) == len(leaders):
            return []
        if (takes and leaders[-1][1] != takes.start()) or (office and leaders[0][0] != office.end()):
            return []
        self.dealt, self.since = led, clause.start
        return [(self._entity(span), thing) for span, thing in zip(leaders, led, strict=True)]

    def _before(self, things: list[tuple[Span, Entity]], at: int, behind: re.Match[str] | None) -> list[Entity]:
        """What is enumerated right before the words that give it to leaders who begin here."""
        if not things:
            return []
        given = _BETWEEN.fullmatch(self.text, things[-1][0][1], at)
        if given is None or not (given["office"] or behind):
            return []
        apart = given["given"] or (behind and behind["late"]) or any(word in given[0] for word in _APART)
        return list(dict.fromkeys(thing for _, thing in things)) if apart else []

    def _things(self, start: int, end: int) -> list[tuple[Span, Entity]]:
        """The last things before this place that are enumerated, all of one type."""
        named = [(s, e) for s, e in self.draft.between(start, end, _HEADS) if s[1] <= end]
        run: list[tuple[Span, Entity]] = []
        for span, thing in reversed(named):
            if run and (self.text[span[1] : run[0][0][0]] not in lx.JOINTS or thing.type != run[0][1].type):
                break
            run.insert(0, (span, thing))
        return run

    def _leaders(self, clause: Clause, at: int = -1) -> list[Span]:
        """The organs, firms, persons and places that are enumerated from a place on, or behind 由, 为 or 是; a person begins with his post."""
        persons = [span for span, _ in self.draft.between(clause.start, clause.end, ("Person",))]
        named = {self._with_post(clause, span) for span in persons} or {s for s, _ in organs(self.text, clause)}
        named |= {span for span, _ in self.draft.between(clause.start, clause.end, ("Organisation", "Park"))}
        named |= {(w.start, w.end) for w in clause.words if w.flags & lx.PLACE}
        outer = [s for s in named if not any(a <= s[0] and s[1] <= b and s != (a, b) for a, b in named)]
        run: list[Span] = []
        for span in sorted(outer):
            if run and self.text[run[-1][1] : span[0]] in lx.JOINTS:
                run.append(span)
            elif span[0] == at or self.text[span[0] - 1 : span[0]] in ("由", "为", "是"):
                run = [span]
            elif run:
                break
        return run

    def _with_post(self, clause: Clause, person: Span) -> Span:
        """副市长|王某某: a name with the post before it, back to the joint or the verb."""
        at = max(
            clause.start,
            *(self.text.rfind(sign, clause.start, person[0]) + 1 for sign in ("、", "和", "与", "由", "为", "是")),
        )
        behind = _POST_BEHIND.match(self.text, person[1], clause.end)
        end = behind.end() if behind else person[1]
        return (at if _POST.fullmatch(self.text, at, person[0]) else person[0], end)

    def _entity(self, span: Span) -> Entity:
        """The leader that is named here."""
        if persons := [
            e
            for s, e in self.draft.between(*span, ("Person",))
            if s[1] == span[1] or _POST_BEHIND.fullmatch(self.text, s[1], span[1])
        ]:
            return persons[0]
        known = self.draft.between(*span, ("Organisation", "Park"))
        if whole := next((e for s, e in known if s == span), None):
            return whole
        if lx.is_division(self.text[slice(*span)]):
            return self.scene.place_at(span)
        return self.scene.organs.add(span)
