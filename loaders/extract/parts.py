"""What is part of a plan or a programme: what it says that will be carried out, its own headings, its counted actions."""

import re
from typing import TYPE_CHECKING

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Sentence
from loaders.extract.draft import Entity
from loaders.extract.objects import Objects

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SAYS = r"(?:中|还|进一步|中还)?(?:指出|提出|明确|要求|强调|提到|部署)"
_SAID = re.compile(_SAYS)
_UNMARKED = re.compile(rf"(?:该|此)?(?:意见|方案|规划|行动计划|计划|通知|措施|纲要|政策){_SAYS}")
_GOES_ON_BELOW = re.compile(r"(?:任务|举措|措施|工作|如下|以下)[^,。]{0,6}[:~〜]?$|[:~〜]$")
_CARRIES_OUT = re.compile(r"实施|开展|推行|启动|施行")
_HEADING = re.compile(
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[).、]|[.]\d{1,2}[ .、])+|第[一二三四五六七八九十]+[章节条])[ \t]*(?:(?:深入|大力|全面|组织|扎实|持续)?(?:实施|开展|推行|推进|启动))?[“]?$"
)
_FEW = 2  # 产业基础再造和重大技术装备攻关两大工程 are the nation's, 七大行动 the plan's own


class Parts:
    """States PART_OF of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.whole: Entity | None = None  # a programme whose parts the following lines are
        self.told_line = -1  # the line in which the plan is quoted
        self.told_below = False  # the lines below are what the plan says
        self.own_text = scene.main is not None and scene.main in scene.titles.bare

    def sentence(self, sentence: Sentence) -> None:
        """All parts that a sentence names."""
        self._of_programme(sentence)
        main = self.scene.main
        if main is None or not main.name:
            return
        if self._is_told(sentence, main):
            self._carried_out(sentence, main)
        if self.own_text:
            self._headed(sentence, main)
            self._counted(sentence, main)

    def _of_programme(self, sentence: Sentence) -> None:
        """将实施甲行动,重点做好四方面工作: what the items after it carry out is part of it."""
        content = self.text[sentence.start : sentence.end + 1]
        programmes = [e for c in sentence.clauses for _, e in self.objects.mentions(c) if e.type == "Programme"]
        line = self.text[self.text.rfind("\n", 0, sentence.start) + 1 :][:4]
        if re.search(r"重点做好.{0,6}(?:工作|方面)", content) and programmes:
            self.whole = programmes[-1]
        elif self.whole is not None and re.match(r"[一二三四五六七八九]是", line):
            self._carried_out(sentence, self.whole)

    def _is_told(self, sentence: Sentence, main: Entity) -> bool:
        """Whether the sentence, or one before it in the line, says what the plan says."""
        for clause in sentence.clauses:
            quoted = any(
                w.flags & lx.TITLE
                and self.scene.titles.at.get((w.start, w.end)) is main
                and _SAID.match(self.text, w.end)
                for w in clause.words
            )
            if quoted or _UNMARKED.match(self.text, clause.start):
                self.told_line = sentence.line
                self.told_below = bool(_GOES_ON_BELOW.search(self.text[sentence.start : sentence.end + 1].strip()))
        return self.told_below or sentence.line == self.told_line

    def _carried_out(self, sentence: Sentence, whole: Entity) -> None:
        for clause in sentence.clauses:
            for (start, _), entity in self.objects.mentions(clause):
                if entity.type == "Programme" and _CARRIES_OUT.search(
                    self.text, clause.start, min(clause.start + 8, start)
                ):
                    self.draft.relate("PART_OF", entity, whole, (clause.start, clause.end))

    def _headed(self, sentence: Sentence, main: Entity) -> None:
        """(一)实施“链长制”; 1.技改提升行动: a heading of the plan's own text."""
        clause = sentence.clauses[0]
        line = self.text.rfind("\n", 0, clause.start) + 1
        for (start, end), entity in self.objects.mentions(clause):
            if entity.type == "Programme" and end == clause.end and _HEADING.match(self.text[line:start]):
                self.draft.relate("PART_OF", entity, main, (clause.start, clause.end))

    def _counted(self, sentence: Sentence, main: Entity) -> None:
        """实施A、B、C等七大行动."""
        for clause in sentence.clauses:
            for found in self.objects.by_clause.get(clause.start, []):
                if found.kind == "Programme" and len(found.members) > _FEW:
                    for member in found.members:
                        self.draft.relate("PART_OF", member, main, (clause.start, clause.end))
