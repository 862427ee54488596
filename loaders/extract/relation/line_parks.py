"""The park that a line of a park's own page is about: the one that its heading names, else the one whose page it is."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import ITEM_NUMBER

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LONGEST = 64  # characters of the name of a park
_HEADING_ENDS = re.compile(r"(?:[(][^()\n]{1,16}[)])?[ \t]*[。::\n]")  # 2.甲产业园(北园)|。规划面积…


def park_of_line(scene: "Scene", at: int) -> Entity | None:
    """2.甲产业园(北园)。|规划面积…, 甲产业园\\n|规划面积…: the park that is the heading here, on the page of another."""
    if scene.park is None:
        return None
    line = scene.text.rfind("\n", 0, at) + 1
    above = scene.text.rfind("\n", 0, max(0, line - 1)) + 1
    return _heading(scene, line, at) or _heading(scene, above, line) or scene.park


def _heading(scene: "Scene", line: int, end: int) -> Entity | None:
    """The park that a heading consists of which begins with a line and ends before a place; no class of parks."""
    number = ITEM_NUMBER.match(scene.text, line, end)
    start = number.end() if number else line
    for span, park in scene.draft.between(start, min(end, start + _LONGEST), ("Park",)):
        if span[0] != start:
            break
        closes = _HEADING_ENDS.match(scene.text, span[1], end)
        if closes and (closes[0][-1] != "\n" or closes.end() == end) and not lx.level_length(park.name):
            return park
    return None
