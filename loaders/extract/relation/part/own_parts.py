"""What the text of a plan says by its headings to be its own: (一)实施|“链长制”; 1.|技改提升行动."""

import re

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import CHAPTERS
from loaders.extract.names.paper.main_document import is_noticed
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.furniture import PAGE
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.part.carried_parts import openings
from loaders.extract.relation.part.plan_words import LEAD, OWN_ITEM

_HEADING = re.compile(  # (一)实施|“链长制”
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[).、]|[.]\d{1,2}[ .、])+|第[一二三四五六七八九十]+[章节条]|——|[◆●■▲★·]|0\d[ \t]|专栏[ \t]*[一二三四五六七八九十\d]{1,3}[ \t:.、]*)[ \t]*(?:(?:深入|大力|全面|组织|扎实|持续)?(?:实施|开展|推行|推进|启动|实行|建立|健全|完善|落实))?[“]?$"
)
_NAMES_ITS_OWN = re.compile(  # 深入实施|“甲”攻关工程
    "(?:深入|大力|全面|组织|扎实|持续)?(?:实施|开展|推行|启动)(?=“[^“”]{2,8}”[\u4e00-\u9fff]{0,6}(?:工程|行动|计划))"
)
_CLOSES = re.compile(PAGE)  # the heading
_ACTIONS = re.compile(  # headings of its own
    r"(?m)^[ \t]*(?:[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、])[^,。;、\n]{2,16}(?:行动|工程|计划)" + PAGE + "$"
)
_ACTIONS_TOLD = re.compile(  # 1.甲行动|。支持…
    r"(?m)^[ \t]*(?:[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、|——|[◆●■▲★·]|0\d[ \t])[ \t]*(?:实施|开展|推进)?[^,。;、:\n]{2,16}(?:行动|工程|计划)(?:[。:]|[ \t]*$)"
)
_CHAPTERS = 3  # a page with so many numbered chapters prints the plan itself


class OwnParts:
    """States PART_OF of the programmes that a plan's own text names, as headings and by names of its own."""

    def __init__(self, objects: Objects) -> None:
        self.objects = objects
        scene, main = objects.scene, objects.scene.main
        own_title = main is not None and main in scene.titles.bare
        self.printed_below = main is not None and is_noticed(scene.titles, main)
        printed = len(CHAPTERS.findall(scene.text)) >= _CHAPTERS or len(_ACTIONS.findall(scene.text)) > 1
        self.own_text = own_title or printed
        self.lists_actions = len(_ACTIONS_TOLD.findall(scene.text)) > 1

    def sentence(self, sentence: Sentence, main: Entity) -> None:
        """A plan names much that others carry out; its own headings say what is its own."""
        if self.own_text or self.printed_below or self.lists_actions:
            _headed(self.objects, sentence, main)
        if self.own_text:
            _named_here(self.objects, sentence, main)


def _headed(objects: Objects, sentence: Sentence, main: Entity) -> None:
    """(一)实施“链长制”; 1.技改提升行动: a heading of the plan's own text."""
    line = objects.text.rfind("\n", 0, sentence.start) + 1
    for clause, (start, end), entity in openings(objects, sentence):
        item = OWN_ITEM.search(objects.text, max(line, start - LEAD), start)
        closes = _CLOSES.fullmatch(objects.text, end, clause.end)
        begins = sentence.start if objects.text.startswith("。", sentence.start - 1) else line  # …。(二)实施甲行动。
        if entity.type == "Programme" and closes and (item or _HEADING.match(objects.text[begins:start])):
            objects.draft.relate("PART_OF", entity, main, (clause.start, clause.end))


def _named_here(objects: Objects, sentence: Sentence, main: Entity) -> None:
    """实施“甲”攻关工程,…: what a sentence of the plan's own text begins with, by a name that only this plan gives it."""
    clause = sentence.clauses[0]
    carried = _NAMES_ITS_OWN.match(objects.text, clause.start, clause.end)
    for (start, end), entity in objects.mentions(clause) if carried else ():
        if entity.type == "Programme" and carried and start <= carried.end() < end:
            objects.draft.relate("PART_OF", entity, main, (clause.start, clause.end))
