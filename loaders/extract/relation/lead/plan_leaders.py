"""Who leads a plan that the text cites: 县里出台《甲方案》,由县长某某任组长、县发改局牵头落实; 某厅牵头实施《甲方案》."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.officials import POST_ENDS
from loaders.extract.names.organ.organs import organs
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Leader = tuple[Span, Entity | None]  # where the words stand, and the person; an organ is none yet
_PLANS = ("Document", "Programme")
IS_PLAN = re.compile("(?:方案|计划|规划|行动|工程|意见|措施|机制)(?:[(][^()]*[)])?$")
_TOLD = re.compile("牵头|组长|总指挥|负责|挂帅|领衔")  # without which no clause says who leads
_BY = re.compile("(?:其中|并|且|同时)*(?:(?:明确|确定|规定|决定)?由|明确|确定)?")  # 并明确由|某某任组长
_GIVEN = re.compile("[》”]?(?:则|将|已|明确|具体|主要)*由")  # 《甲方案》|由
_OFFICE = re.compile(f"(?:[\u4e00-\u9fff]{{0,18}}(?:{POST_ENDS})、?)?")  # 县委常委、副县长|某某
_OF_OFFICE = re.compile("[\u4e00-\u9fff]{0,4}?(?:书记|[局厅主]长|主任|主席|常委)")  # 县委|书记某某
_HEADS_IT = re.compile(  # 县长某某|任组长
    "(?:同志)?(?:亲自|分别|共同|同时)*(?:(?:担任|出任|亲任|任)(?:[^,。;、]{0,10}?(?:领导小组|专班|指挥部|工作组|推进组))?的?(?:总?组长|总指挥|指挥长)"
    "|挂帅|(?:总?牵头|领衔)(?:负责|抓总|抓|推进|推动|落实|实施)*)(?=[,、。;]|$)"
)
_CARRIES = re.compile(  # 县发改局|牵头落实; 县财政局|具体负责
    "(?:等(?:部门|单位))?(?:具体|共同|联合|统筹|总)*(?:牵头|领衔|负责)(?:负责|组织|统筹|协调|抓总|抓|实施|落实|推进|推动)*(?=[,、。;]|$)"
)
_CARRIES_PLAN = re.compile("(?:具体|共同|联合)*(?:牵头|负责)(?:负责|组织|统筹)*(?:(?:实施|落实|推进)了?|的)[《“]?")
_THE_PLAN = re.compile(
    "(?:该|这份|这一|此|新)?(?P<sort>规划|方案|计划|意见|纲要)(?!总|建设|投资|面积|用地)"
)  # 规划|把布局概括为…
_MADE = re.compile("组建|成立|设立|建立|召开|建设|打造|实施")  # what else may be led
_CARRIED_OUT = re.compile("落实|实施|推进|推动")
_LEADABLE = ("Project", "Platform", "Programme", "Chain", "Cluster")
_IT = re.compile("[把将对](?:它|其|该项目|这[一个]*项目)|该项目|这[一个]*项目")
_HEAD_OF_WORKS = re.compile(  # 市长某某|任专班组长
    "(?:同志)?(?:亲自|同时|还|兼)*(?:担任|出任|亲任|兼任|任)(?:[^,。;、]{0,8}?(?:专班|指挥部|工作组|推进组|领导小组))?的?(?:总?组长|总指挥|指挥长|班长)(?=[,、。;]|$)"
)
_OFFICE_BEFORE = re.compile(f"(?:^|[”,由])[\u4e00-\u9fff]{{0,18}}(?:{POST_ENDS})$")
_LINE, _TAIL = 300, 20  # characters back to a plan, and of its name that say its sort
_FAR = 160  # characters back to the project that 它 means
_NOT_SO = re.compile(
    "不再|不由|不宜|建议|此前|过去|原先?|曾|(?<!模)拟|若(?!干)|如果|尚?未(?!来)|没有|应当?|希望|可[以由]|学习|借鉴|副组长"
)


class PlanLeaders:
    """States LEADS of the persons and organs that the sentences of a scene say to lead a plan."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """Each clause, with the plan that it names itself or the clauses before do, up to a semicolon."""
        if not _TOLD.search(self.text, sentence.start, sentence.end):
            return
        before: list[Entity] = []
        for clause in sentence.clauses:
            plans = [(s, e) for s, e in self.draft.between(clause.start, clause.end, _PLANS) if IS_PLAN.search(e.name)]
            told = _TOLD.search(self.text, clause.start, clause.end)
            if told and not _NOT_SO.search(self.text, clause.start, clause.end):
                self._clause(clause, plans, before)
                self._of_works(sentence, clause)
                self._of_the_plan(sentence, clause)
            before = list(dict.fromkeys(e for _, e in plans)) or before
            before = [] if clause.mark == ";" else before

    def _clause(self, clause: Clause, plans: list[tuple[Span, Entity]], before: list[Entity]) -> None:
        """由县长某某任组长、县发改局牵头落实; 《甲方案》由某局牵头实施; 某局牵头实施《甲方案》."""
        leaders = self._leaders(clause)
        if not plans and len(before) == 1:
            by = _BY.match(self.text, clause.start, clause.end)
            self._joined(clause, leaders, by.end() if by else clause.start, before[0])
        for (start, end), plan in plans:
            if given := _GIVEN.match(self.text, end, clause.end):
                self._joined(clause, leaders, given.end(), plan)
            for leader in leaders:
                (_, last), person = leader
                carries = _CARRIES_PLAN.match(self.text, last, clause.end) if person is None else None
                if carries and carries.end() - start in (0, 1):
                    self._relate(clause, leader, plan)

    def _joined(self, clause: Clause, leaders: list[Leader], at: int, plan: Entity) -> None:
        """The leaders that are enumerated from here on, each with what it does, or with the next: 甲局、乙局|负责."""
        waiting: list[Leader] = []  # that are said to lead with the one behind them
        for leader in leaders:
            (start, end), person = leader
            if start < at:
                continue
            office = _OFFICE.fullmatch(self.text, at, start) if person is not None else start == at
            takes = (_HEADS_IT if person is not None else _CARRIES).match(self.text, end, clause.end + 1)
            if not office:
                return
            waiting.append(leader)
            at = (takes.end() if takes else end) + 1
            if takes:
                for one in waiting:
                    self._relate(clause, one, plan)
                waiting = []
            elif not self.text.startswith(("、", "和", "与", "及"), end):
                return

    def _of_the_plan(self, sentence: Sentence, clause: Clause) -> None:
        """规划把布局概括为“一区两园”,|由甲厅牵头、乙市落实: the text's plan, where the sentence begins with it and names nothing else to lead."""
        first = sentence.clauses[0]
        said = _THE_PLAN.match(self.text, first.start, first.end)
        by = _BY.match(self.text, clause.start, clause.end) if said else None
        plan = self._said_plan(sentence, said["sort"]) if said and by and by[0].endswith("由") else None
        if by is None or plan is None:
            return
        other = self.draft.between(sentence.start, clause.start, _LEADABLE) or _MADE.search(
            self.text, sentence.start, clause.start
        )
        if not other and _CARRIED_OUT.search(self.text, by.end(), clause.end):
            self._joined(clause, self._leaders(clause), by.end(), plan)

    def _said_plan(self, sentence: Sentence, sort: str) -> Entity | None:
        """The plan that 规划 means: the one of this sort that the line has named last, or that of the text."""
        line = max(self.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _LINE)
        named = [e for _, e in self.draft.between(line, sentence.start, ("Document",))]
        named = [*([self.scene.main] if self.scene.main is not None else []), *named]
        return next((e for e in reversed(named) if sort in e.name[-_TAIL:]), None)

    def _of_works(self, sentence: Sentence, clause: Clause) -> None:
        """甲项目开工。乙市把它列为头号工程,|市长某某任专班组长: the one project that the sentence tells of, or the one before."""
        for (start, end), person in self.draft.between(clause.start, clause.end, ("Person",)):
            if not _HEAD_OF_WORKS.match(self.text, end, clause.end + 1):
                continue
            placed = _OFFICE_BEFORE.search(self.text[clause.start : start])
            works = self._works(sentence, clause) if placed else None
            if works is not None:
                self.draft.relate("LEADS", person, works, (clause.start, clause.end))

    def _works(self, sentence: Sentence, clause: Clause) -> Entity | None:
        """The only project that a sentence names up to a clause, or else the only one before it that 它 may mean."""
        begins = max(sentence.start, self.text.rfind(";", sentence.start, clause.start))
        if self.draft.between(begins, clause.end, (*_PLANS, "Platform", "Chain", "Cluster", "Park")):
            return None
        named = self.draft.between(begins, clause.end, ("Project",))
        if not named and begins == sentence.start and _IT.search(self.text, begins, clause.end):
            line = max(self.text.rfind("\n", 0, begins) + 1, begins - _FAR)
            named = self.draft.between(line, begins, ("Project",))
        works = list(dict.fromkeys(e for _, e in named))
        return works[0] if len(works) == 1 else None

    def _leaders(self, clause: Clause) -> list[Leader]:
        """The persons and the organs that a clause names, in their order."""
        named = (span for span, _ in organs(self.text, clause) if not _OF_OFFICE.match(self.text, span[1]))
        persons = self.draft.between(clause.start, clause.end, ("Person",))
        return sorted([*((span, None) for span in named), *persons], key=itemgetter(0))

    def _relate(self, clause: Clause, leader: Leader, plan: Entity) -> None:
        span, person = leader
        one = person if person is not None else self.scene.organs.add(span)
        self.draft.relate("LEADS", one, plan, (clause.start, clause.end))
