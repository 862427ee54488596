"""Headings inside of a list: the class, the field or the place that the items below belong to."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field
from loaders.extract.enumeration.listing.headings import (
    CHAPTER,
    COUNT,
    LEAST,
    NUMBER,
    class_heading,
    field_heading,
    place_heading,
)
from loaders.extract.enumeration.listing.item_lines import reads_as_item
from loaders.extract.enumeration.listing.items import is_marked, type_of
from loaders.extract.enumeration.listing.listtitles import Class, is_list
from loaders.extract.reading.spans import shifted, solid

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_IN_WORDS = re.compile(r"[ \t]*[(]?[一二三四五六七八九十]")  # |二|、省级先进制造业集群, no number of an item
_ORDINAL = re.compile(r"[ \t]*[(]?[一二三四五六七八九十]{1,3}[、.)]")  # 二、|省级先进制造业集群
_CANDIDATES = re.compile(  # 培育对象名单(3个)
    rf"[ \t]*(?:(?:附件)?[二三四五六2-6][、.:]?[ \t]*)?(?P<class>(?:重点|拟)?培育(?:对象|集群|园区|企业|库))(?:名单)?{COUNT}?[::]?[ \t]*"
)
_BARE_FIELD = re.compile("[\u4e00-\u9fff]{2,10}")  # 葡萄酒
_ORDER_NOTE = re.compile(r"[(](?:排名|按|以|注|单位|截至|共)[^()]*[)]$")  # 甲省园区名单|(排名不分先后)
_SUBHEADING = re.compile(r"[ \t]*[(][一二三四五六七八九十]{1,3}[)]")  # (二)电子信息


class Sections:
    """Reads the headings of a list into its context."""

    def __init__(self, lists: "Lists") -> None:
        self.lists, self.draft, self.gazetteer = lists, lists.draft, lists.gazetteer

    def read(self, line: str, span: Span, following: str) -> bool:
        """A line that heads the items below it: 培育对象名单(3个), 二、省级先进制造业集群(12个), 一、电子信息领域(3个)."""
        return (
            self._candidates(line, span) or self._section(line, span, following) or self._field(line, span, following)
        )

    def _section(self, line: str, span: Span, following: str) -> bool:
        """二、省级先进制造业集群(12个): a class of its own inside a list, or a heading without 名单."""
        if is_marked(line) and not _IN_WORDS.match(line):
            return False
        found = class_heading(line)
        plain = found and _ORDINAL.match(line) and type_of(following.strip()) in LEAST[found[0]]
        if not found or not (plain or reads_as_item(following, LEAST[found[0]], self.gazetteer)):
            return False
        heads = plain or (_ORDINAL.match(line) and is_marked(following) and not _ORDINAL.match(following))
        if not heads and reads_as_item(line, self.lists.context.kinds, self.gazetteer):
            return False
        self.lists.context.section = Class(found[0], found[1], shifted(found[2], span[0]))
        self.lists.context.by_chapter = CHAPTER.match(line) is not None
        self.lists.context.place = self.lists.context.field = None
        self.lists.taken.append(span)
        return True

    def _candidates(self, line: str, span: Span) -> bool:
        """培育对象名单(3个), inside a list: those of its things that are to become of its class."""
        match = _CANDIDATES.fullmatch(line)
        tier = self.lists.context.tier
        if match is None or tier is None or not self.lists.context.read:
            return False
        self.lists.context.section = Class(tier.type, match["class"], shifted(match.span("class"), span[0]))
        self.lists.context.place = self.lists.context.field = None
        self.lists.taken.append(span)
        return True

    def _field(self, line: str, span: Span, following: str) -> bool:
        """一、电子信息领域(3个): the field of the items below."""
        found = field_heading(line) or self._next_field(line) if self.lists.context.kinds else None
        under = _SUBHEADING.match(line) and NUMBER.match(following)
        if found is None or not (under or reads_as_item(following, self.lists.context.kinds, self.gazetteer)):
            return False
        self.lists.context.field = self.field_at(shifted(found, span[0]))
        self.lists.context.fielded = self.lists.context.read
        self.lists.context.place = self.lists.context.place if under else None
        self.lists.taken.append(span)
        return True

    def _next_field(self, line: str) -> Span | None:
        """A line between two items that no lexicon knows for a field, where the item above has a field on a line of its own: 葡萄酒."""
        body = line.strip()
        alternate = self.lists.context.field is not None and self.lists.context.read == self.lists.context.fielded + 1
        if not alternate or not _BARE_FIELD.fullmatch(body) or not may_be_field(body) or type_of(body):
            return None
        start = line.index(body)
        return start, start + len(body)

    def field_at(self, span: Span) -> Entity:
        """The field, or the chain of a list of 链主, that a heading names."""
        name = self.draft.text[slice(*span)]
        tier = self.lists.context.section or self.lists.context.tier
        if tier is not None and "链主" in tier.name and not name.endswith("链"):
            return self.draft.add("Chain", span, name + "产业链")
        return self.draft.add("Chain" if name.endswith("链") else "Industry", span)

    def heading(self, span: Span) -> bool:
        """A cell alone in its row: the title of a list, a class or a place that the rows below belong to."""
        content = _ORDER_NOTE.sub("", self.draft.text[slice(*span)])
        span = (span[0], span[0] + len(content))
        if is_list(content):
            self.lists.openings.open(self.draft.add("Document", span, solid(content)), span, span, content)
        elif heading := place_heading(content, self.gazetteer):
            self.lists.context.place = self.draft.add("Place", shifted(heading, span[0]))
        else:
            return self._section(content, span, "|")
        return True

    def field_of_rows(self, span: Span) -> bool:
        """The field that the rows below a heading are for."""
        found = field_heading(self.draft.text[slice(*span)])
        if found is not None:
            self.lists.context.field = self.field_at(shifted(found, span[0]))
        return found is not None
