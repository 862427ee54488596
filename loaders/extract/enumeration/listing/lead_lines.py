"""Lines that say what follows: 现将某省第二批特色园区名单公布如下:A,B,C; 认定甲等22个集群为某省特色产业集群。"""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.listing.headings import (
    BEFORE_ITEMS,
    HEADING,
    field_heading,
)
from loaders.extract.enumeration.listing.item_lines import reads_as_item
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.enumeration.listing.listitems import LONGEST_ITEM
from loaders.extract.reading.spans import shifted

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_SIGNED = r"(?:[ \t]+[\u4e00-\u9fff]{4,24}[厅局委会府室][ \t]*20\d\d年\d{1,2}月\d{1,2}日)?"  # behind the items, in a notice all on one line
_LEAD_IN = re.compile(
    rf"(?P<lead>[^\n::]{{6,500}}?)(?:[::]|如下(?:——?|[。])?$)[ \t]*(?P<items>[^\n::。]*?){_SIGNED}[。;]?[ \t]*$"
)
_AWARDED = re.compile(  # 认定甲等22个集群为某省特色产业集群|。
    r"(?:认定|确定|命名|评定|授予|公布)[^。\n]{0,60}?为[^。;:\n]{4,40}?(?:集群|园区|开发区|基地)(?=[,。;]|$)"
)
_MOST = 0.8  # of what stands behind the colon is to be items


class LeadLines:
    """Opens the lists that such lines lead in."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer

    def read(self, line: str, span: Span, following: str) -> bool:
        """A line that leads in what stands behind its colon, or below it."""
        led_in = (":" in line or "如下" in line) and self._lead_in(line, span, following)
        return led_in or self._awarded(line, span, following)

    def _lead_in(self, line: str, span: Span, following: str) -> bool:
        """现将某省第二批特色园区名单公布如下:A,B,C; 认定以下园区为省级特色园区: with the items below."""
        match = _LEAD_IN.match(line) or _LEAD_IN.match(line, _last_sentence(line))
        if match is None or match["lead"].count("(") > match["lead"].count(")"):
            return False  # 甲产业链(链主企业|:乙、丙)
        if match["items"].startswith(("一是", "第一,")):
            return False  # 四大集群:|一是打造A集群,二是…: each item is a sentence
        context = self.lists.openings.announced(match.span("lead"), span)
        if context is None:
            return False
        before, self.lists.context = self.lists.context, context
        behind = shifted(match.span("items"), span[0])
        if not match["items"]:
            headed = len(following) < LONGEST_ITEM // 2 and HEADING.match(following)
            if headed or reads_as_item(following, context.kinds, self.gazetteer) or field_heading(following):
                return True
        elif listed := self.lists.items.listed(behind, _MOST):
            for kind, part in listed:
                self.lists.placed.place(kind, part, behind)
            if not all(type_of(self.draft.text[slice(*part)]) for _, part in listed):
                self.lists.taken.append(span)
            return True
        self.lists.context = before
        return False

    def _awarded(self, line: str, span: Span, following: str) -> bool:
        """认定甲等22个集群为某省特色产业集群。, and below it place by place what they are: 丙市:乙集群、丁集群."""
        award = _AWARDED.search(line) if self.lists.context.title is None and not self.lists.context.kinds else None
        listed = BEFORE_ITEMS.match(following) if award else None
        if award is None or listed is None or not self.gazetteer.names_place(listed["head"]):
            return False
        context = self.lists.openings.announced((0, award.end()), span)
        if context is None or not reads_as_item(following, context.kinds, self.gazetteer):
            return False
        self.lists.context = context
        return True


def _last_sentence(line: str) -> int:
    """Where the sentence begins that leads in a list, in a notice all on one line: 各县工信局:经评审,|现将名单公布如下:1 甲园 2 乙园."""
    end = max(line.find("如下:"), 0)
    return max(line.rfind(mark, 0, end) for mark in ":。") + 1
