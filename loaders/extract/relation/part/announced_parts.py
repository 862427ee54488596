"""What items name below the words that announce them: 计划共安排五项工程。一是|甲工程,…;二是|乙工程,…"""

import re

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.part.carried_parts import carried_out_parts, openings
from loaders.extract.relation.part.plan_words import CONSISTS, LEAD, OF_OTHERS, OWN_ITEM, PLAN

_DO_WELL = re.compile(r"重点做好.{0,6}(?:工作|方面)")
_ACTS = re.compile(  # 统筹实施产业链建设“六大行动”。|一是甲行动。…
    r"(?:统筹|重点|组织|深入)*(?:实施|开展|推进)[^,。;《》]{0,10}?“?[两三四五六七八九十]大(?:专项|重点)?(?:行动|工程)”?(?=[。:;]?$)"
)
_COLON = re.compile("[^,。;:]{0,12}:")  # 8个行动|27条具体任务:
_HANDED_DOWN = re.compile("落实(?:好|了)?(?:国家|省|上级|中央)|国家|上级")  # 落实|国家部署的四项任务
_ITEM = re.compile(r"[一二三四五六七八九]是")


class AnnouncedParts:
    """States PART_OF of the programmes that items name below the words that announce them."""

    def __init__(self, objects: Objects, own_text: bool) -> None:
        self.objects, self.draft, self.text = objects, objects.draft, objects.text
        self.main, self.own_text = objects.scene.main, own_text
        self.told = -1  # the line that says of how many programmes the plan consists
        self.whole: Entity | None = None  # a programme whose parts the following lines are

    def sentence(self, sentence: Sentence) -> None:
        """What the items of a programme carry out, and those of the plan that the text is about."""
        self._of_programme(sentence)
        if self.main is not None and PLAN.search(self.main.name):
            self._of_plan(sentence, self.main)

    def _of_programme(self, sentence: Sentence) -> None:
        """将实施甲行动,重点做好四方面工作: what the items after it carry out is part of it."""
        if _DO_WELL.search(self.text, sentence.start, sentence.end + 1):
            programmes = [e for c in sentence.clauses for _, e in self.objects.mentions(c) if e.type == "Programme"]
            self.whole = programmes[-1] if programmes else self.whole
        elif self.whole is not None:
            start = self.text.rfind("\n", 0, sentence.start) + 1
            if _ITEM.match(self.text, start):
                carried_out_parts(self.objects, sentence, self.whole)

    def _of_plan(self, sentence: Sentence, plan: Entity) -> None:
        """计划共安排五项工程。一是甲工程,…;二是乙工程,…: what the items name that the plan is said to consist of."""
        if consists := self._consists(sentence, plan):
            self.told = sentence.line
            colon = _COLON.match(self.text, consists.end(), sentence.end)
            listed = colon.end() - 1 if colon else sentence.end
            for clause, (start, _), entity in openings(self.objects, sentence, consists.end()):
                if entity.type == "Programme" and start > listed:
                    self.draft.relate("PART_OF", entity, plan, (clause.start, clause.end))
        if self.told != sentence.line:
            return
        for clause, (start, _), entity in openings(self.objects, sentence):
            item = OWN_ITEM.search(self.text, max(0, sentence.start - 1, start - LEAD), start)
            if entity.type == "Programme" and item:
                self.draft.relate("PART_OF", entity, plan, (clause.start, clause.end))

    def _consists(self, sentence: Sentence, plan: Entity) -> re.Match[str] | None:
        """计划共安排五项工程: where a sentence says of how many programmes the plan itself consists."""
        consists = CONSISTS.search(self.text, sentence.start, sentence.end)
        consists = consists or (None if self.own_text else _ACTS.search(self.text, sentence.start, sentence.end))
        if consists is None or _HANDED_DOWN.search(consists[0]):
            return None
        if "《" in consists[0] and consists[0].split("》")[0].strip("《") not in plan.name:
            return None  # of another plan
        return None if OF_OTHERS.search(self.text, sentence.start, consists.start()) else consists
