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
_MAY_HEAD = re.compile(  # looked at first: something with the end of a park's name before the end of a heading
    r"[^。:\n]{1,63}?[园区城港谷地廊湾岛带心路](?:[(][^()\n]{1,16}[)])?[ \t]*[。::\n]"
)
_OTHER_HEADING = re.compile(r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[^,。;:\n]{1,20}[ \t]*$")
_LINES_UP = 4  # lines up to a heading


def park_of_line(scene: "Scene", at: int) -> Entity | None:
    """2.甲产业园(北园)。|规划面积…, 甲产业园\\n|规划面积…: the park that is the heading here, on the page of another."""
    if scene.park is None:
        return None
    line = scene.text.rfind("\n", 0, at) + 1
    above = scene.text.rfind("\n", 0, max(0, line - 1)) + 1
    return _heading(scene, line, at) or _heading(scene, above, line) or scene.park


def park_above(scene: "Scene", at: int) -> Entity | None:
    """三、甲产业园\\n…\\n|园区现有企业80家: the park that the line or one above begins with as its heading, else the one whose page it is."""
    line = scene.text.rfind("\n", 0, at) + 1
    if (park := _heading(scene, line, at)) is not None:
        return park
    for _ in range(_LINES_UP):
        if not line:
            break
        end, line = line, scene.text.rfind("\n", 0, line - 1) + 1
        if (park := _heading(scene, line, end)) is not None:
            return park
        if end - line > 1 and _OTHER_HEADING.match(scene.text, line, end - 1):
            if scene.draft.between(line, end, ("Park", "Place")):
                return None  # 乙开发区概况, of which what follows tells
            break
    return scene.park


def _heading(scene: "Scene", line: int, end: int) -> Entity | None:
    """The park that a heading consists of which begins with a line and ends before a place; no class of parks."""
    number = ITEM_NUMBER.match(scene.text, line, end)
    start = number.end() if number else line
    if _MAY_HEAD.match(scene.text, start, end) is None:
        return None
    for span, park in scene.draft.between(start, min(end, start + _LONGEST), ("Park",)):
        if span[0] != start:
            break
        closes = _HEADING_ENDS.match(scene.text, span[1], end)
        if closes and (closes[0][-1] != "\n" or closes.end() == end) and not lx.level_length(park.name):
            return park
    return None
