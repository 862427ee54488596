"""What is part of a plan or a programme: the rules in their order, and which plan a sentence tells of."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.paper.plan_voice import speaking_plan
from loaders.extract.relation.part.announced_parts import AnnouncedParts
from loaders.extract.relation.part.bundled_projects import BundledProjects
from loaders.extract.relation.part.carried_parts import carried_out_parts
from loaders.extract.relation.part.listed_parts import listed_parts
from loaders.extract.relation.part.numbered_programmes import NumberedProgrammes
from loaders.extract.relation.part.own_parts import OwnParts
from loaders.extract.relation.part.plan_words import LEAD, NATIONAL, PLAN, TO_BE_MADE
from loaders.extract.relation.part.programme_parts import programme_parts
from loaders.extract.relation.part.programme_projects import ProgrammeProjects, project_parts
from loaders.extract.relation.part.said_parts import said_parts
from loaders.extract.relation.part.told_parts import told_parts
from loaders.extract.relation.part.upgrades import upgrades

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_ISSUED = re.compile("(?:印发|出台|发布|公布|制定)了?$")
_SEVERAL_OUT = re.compile(  # 甲市|印发《乙意见》《丙计划》|,实施丁行动
    "(?:印发|出台|发布|制定)(?:实施)?了?《[^》]+》(?:、|和|及|以及)?《[^》]+》(?![^。;]{0,4}(?:提出|明确|部署|要求))"
)
_TASK = re.compile(r"[ \t]*(?:[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、])")


class Parts:
    """States PART_OF of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.guide = scene.main is not None and scene.main is scene.titles.guided
        self.own = OwnParts(objects)
        self.announced = AnnouncedParts(objects, self.own.own_text)
        self.projects = ProgrammeProjects(objects)
        self.bundled = BundledProjects(scene.draft)
        self.numbered = NumberedProgrammes(scene.draft)

    def sentence(self, sentence: Sentence) -> None:
        """All parts that a sentence names: those of programmes, then those of the plan that it tells of."""
        self.announced.sentence(sentence)
        self.projects.sentence(sentence)
        project_parts(self.draft, sentence)
        self.bundled.sentence(sentence)
        said_parts(self.draft, sentence)
        upgrades(self.draft, sentence)
        programme_parts(self.draft, sentence)
        self.numbered.sentence(sentence)
        main = self._whole_of(sentence)
        told_parts(self.draft, sentence, main)
        if main is not None and PLAN.search(main.name):
            news = not self.own.own_text and self._is_news_of(sentence, main)
            if self.own.own_text or news:
                listed_parts(self.objects, sentence, main)
            self.own.sentence(sentence, main)
            if news or (self.own.own_text and self._is_item(sentence)):
                carried_out_parts(self.objects, sentence, main)

    def _is_news_of(self, sentence: Sentence, plan: Entity) -> bool:
        """Whether a sentence may tell what a plan carries out: it has been named, and not beside others or as one to come."""
        first = min(plan.places)[0]
        if TO_BE_MADE.search(self.text, max(0, first - LEAD), first):
            return False
        return first < sentence.end and not _SEVERAL_OUT.search(self.text, sentence.start, sentence.end)

    def _is_item(self, sentence: Sentence) -> bool:
        """Whether a guide to the plan tells here of one of its tasks: (二)实施甲工程和乙行动,…"""
        start = self.text.rfind("\n", 0, sentence.start) + 1
        return self.guide and _TASK.match(self.text, start) is not None

    def _whole_of(self, sentence: Sentence) -> Entity | None:
        """The plan that a sentence tells of: that of the text, or another that the line has named since.

        A guide tells of the plan that it guides to, unless the sentence itself names another.
        """
        if (plan := speaking_plan(self.draft, sentence)) is not None:
            return plan
        main = self.scene.main
        if main is None:
            return None
        guide = main is self.scene.titles.guided
        line = sentence.start if guide else self.text.rfind("\n", 0, sentence.start) + 1
        if self.text.find("《", line, sentence.end) < 0:
            return main
        named = (
            e
            for s, e in reversed(self.draft.between(line, sentence.end, ("Document",)))
            if self.text[s[0]] == "《"
            and not NATIONAL.search(self.text, max(line, s[0] - LEAD), s[0])
            and PLAN.search(e.name)
            and (guide or _ISSUED.search(self.text, max(line, s[0] - LEAD), s[0]))
        )
        return next(named, main)
