"""What opens a list: its title, on one line or broken over several, or a sentence that says what follows."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.headings import Context, class_type, names_class
from loaders.extract.enumeration.listtitles import LIST, class_words, is_list
from loaders.extract.enumeration.tables import Class
from loaders.extract.names.nouns import names
from loaders.extract.reading.clauses import read
from loaders.extract.reading.spans import Spans

if TYPE_CHECKING:
    from loaders.extract.enumeration.lists import Lists

Span = tuple[int, int]
_PART = re.compile(r"[(]([\u4e00-\u9fff]{2,6}?)(?:篇|部分|市篇)[)]$")


class Openings:
    """Finds the titles of the lists of a document."""

    def __init__(self, lists: "Lists", documents: list[Entity]) -> None:
        self.lists, self.draft = lists, lists.draft
        self.titles = Spans({span: e for e in documents for span in e.places}.items())

    def title(self, line: str, span: Span) -> bool:
        """A line that is a title, or one of the lines of a broken one, opens a list."""
        for place, entity in self.titles.across(span):
            if place[0] < span[0] or place[1] > span[1]:
                self.lists.taken.append(span)
                if place[1] > span[1]:
                    return True
            elif place[1] - place[0] + 3 < len(line.strip()):
                continue
            if re.search(LIST, entity.name):
                self.open(entity, place, span, line)
            return True
        return False

    def open(self, title: Entity, place: Span, span: Span, line: str) -> None:
        """Begin the list of this title, with what it says of the items: their class, their place."""
        if self.lists.context.title is not None and re.match(r"\s*附件.*:", line):
            return
        kind = "Project" if "项目" in title.name else ""
        context = self.lists.context = Context(title, self._tier_of(title.name, place), kind=kind)
        if part := _PART.search(title.name):
            context.whole = self._place_in(part[1], place, whole=True)
        context.home = self._place_in(title.name, place)
        self.lists.taken.append(span)

    def _place_in(self, name: str, title: Span, whole: bool = False) -> Span | None:
        """Where the title names the place that these words begin with."""
        chain = self.lists.gazetteer.chain(name)
        if not chain or (whole and chain[-1][1] < len(name)):
            return None
        place = name[: chain[-1][1]]
        at = self.draft.text.find(place, *title)
        return (at, at + len(place)) if at >= 0 else None

    def _tier_of(self, title: str, span: Span) -> Class | None:
        """The class that a title names; of two (甲及乙名单) the first that is one."""
        plain = class_words(title)
        joints = list(re.finditer("及|和|、|与", plain))
        sides = [plain[: j.start()] for j in joints] + [plain] + [plain[j.end() :] for j in joints]
        found = next(((kind, side) for side in sides if (kind := class_type(side))), None)
        return Class(*found, span) if found else None

    def announced(self, lead: Span, line: Span) -> Context | None:
        """The list, or the class, that a sentence says to follow."""
        for place, entity in self.titles.across(line):
            if is_list(entity.name) and (tier := self._tier_of(entity.name, place)):
                return Context(entity, tier)
        text = self.draft.text[line[0] : line[0] + lead[1]]
        last = read(text).sentences[-1:]  # none, where nothing but marks leads in
        for clause in reversed(last[0].clauses if last else []):
            for name in reversed(names(text, clause)):
                words = text[name.start : name.end]
                if (kind := class_type(words)) and names_class(words, words):
                    return Context(tier=Class(kind, words, (line[0] + name.start, line[0] + name.end)))
        return None
