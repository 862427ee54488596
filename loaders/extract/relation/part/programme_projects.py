"""The projects of programmes, and the parts of projects: 实施“甲”工程,集中推进以下项目:; 该项目包括|乙中心、丙基地."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.relation.field.objects import Objects

_OPENS = re.compile(  # 5.|重大项目“双百”工程。…; (三)突出项目建设。实施|“百亿项目攻坚”行动
    r"(?:[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[).、]|[.]\d{1,2}[ .、])+|第[一二三四五六七八九十]+[章节条])?[ \t]*)"
    r"(?:[^。\n]{2,16}。)?(?:深入|大力|全面|组织|扎实|持续|启动|实施|开展|推进|推行)*[“\"]?"
)
_PROJECT_HAS = sought(
    "(?<=[该本])项目(?:主要|共|具体)?(?:包括|包含|涵盖|分为)|(?<=[该本])项目由(?=[^,。;]{4,60}(?:组成|构成))"
)
_LISTS = re.compile(  # 集中推进以下项目:|…包括:
    r"(?:(?:以下|下列|如下)[^,。;:]{0,6}(?:项目|工程)|(?:主要|重点|具体)?包括(?:[^,。;:]{0,8}项目)?|(?:重点)?项目(?:有|为|包括)|其中):"
)
_LISTED = re.compile(r"[ \t]*(?:\d{1,3}[.、)]|[(]\d{1,3}[)]|[·*-])[ \t]*")
_BOXED = re.compile(
    r"[ \t#*]*专栏[ \t]*[一二三四五六七八九十\d]{1,3}[ \t:.、]*(?:实施|组织实施)?[“]?"
)  # 专栏1 甲工程, and its items below


class ProgrammeProjects:
    """States PART_OF of the projects that stand below a programme."""

    def __init__(self, objects: Objects) -> None:
        self.objects, self.draft, self.text = objects, objects.draft, objects.text
        self.opened: tuple[int, Entity] | None = None  # the line that a programme opens, and the programme
        self.lists = False  # whether the lines below are its projects

    def sentence(self, sentence: Sentence) -> None:
        """5.甲工程。…包括:A项目、B项目; 实施“甲”工程,集中推进以下项目:, and its items: the projects of a programme."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        if self.opened is not None and self.opened[0] != line:
            goes_on = self.lists and _LISTED.match(self.text, line) is not None
            self.opened = (line, self.opened[1]) if goes_on else None
            self.lists = goes_on
        if self.opened is not None and self.lists:
            self._item(sentence, line, self.opened[1])
        elif not self._opens(sentence, line) and self.opened is not None:
            self._listed(sentence, self.opened[1])

    def _item(self, sentence: Sentence, line: int, programme: Entity) -> None:
        """1.甲项目: the project that an item below a programme begins with."""
        start = _LISTED.match(self.text, line)
        for span, project in self.draft.between(line, sentence.end, ("Project",)) if start else []:
            if start and span[0] <= start.end():
                self.draft.relate("PART_OF", project, programme, span)

    def _opens(self, sentence: Sentence, line: int) -> bool:
        """Take note of the programme that a line opens; whether it heads a box, whose lines are its projects: 专栏1 甲工程."""
        mentioned = (named for clause in sentence.clauses for named in self.objects.mentions(clause))
        programmes = [(start, e) for (start, _), e in mentioned if e.type == "Programme"]
        if not programmes:
            return False
        start, programme = programmes[-1]
        self.opened = (line, programme) if _OPENS.fullmatch(self.text, line, start) else None
        if not _BOXED.fullmatch(self.text, line, start):
            return False
        self.opened, self.lists = (line, programme), True
        return True

    def _listed(self, sentence: Sentence, programme: Entity) -> None:
        """集中推进以下项目:|甲项目、乙项目: the projects of the line, or those of the items below it."""
        lists = _LISTS.search(self.text, sentence.start, sentence.end + 1)
        if lists is None:
            return
        self.lists = lists.end() >= sentence.end
        for span, project in self.draft.between(lists.end(), sentence.end, ("Project",)):
            self.draft.relate("PART_OF", project, programme, span)


def project_parts(draft: Draft, sentence: Sentence) -> None:
    """总投资70亿元的甲产业园项目…。该项目包括|乙中心、丙基地两个项目."""
    lists = _PROJECT_HAS.search(draft.text, sentence.start, sentence.end)
    line = draft.text.rfind("\n", 0, sentence.start) + 1
    told = draft.between(line, lists.start(), ("Project",)) if lists else []
    clause = next((c for c in sentence.clauses if lists and c.start <= lists.start() < c.end), None)
    named = draft.between(lists.end(), clause.end, ("Project",)) if lists and clause and told else []
    for span, project in named:
        if project is not told[-1][1]:
            draft.relate("PART_OF", project, told[-1][1], span)
