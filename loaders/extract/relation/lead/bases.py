"""The parks and places that the label of a field enumerates: 集成电路:…核心园区有|甲产业园、乙谷、丙等."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import coined
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import pieces

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
BASE = re.compile(
    r"(?:(?:主要|核心|重点|协同|配套)(?:板块|区域|地区|园区|载体|布局|承载地)|承载(?:区|地|园区|载体|平台|区域)|布局(?:园区|区域|地区|重点)|(?:空间|区域|产业|重点)布局|(?:产业|发展)载体|(?:代表性?|典型)(?:园区|载体))(?::|(?:(?<=园区)|(?<=承载地))(?:主要)?(?:为|有|包括|是))(?P<value>(?:(?!,(?:核心|主要|协同|配套)(?:承载)?园区)[^;。\n]){2,80})"
)
_OF_PARKS, _LABEL = re.compile("园区(?:主要)?(?::|为|有|包括|是)$"), 8
_LONGEST = 8  # characters of a name without a head


def bases_of(scene: "Scene", value: Span) -> Iterator[Entity]:
    """Those that have a name with a head, and places; behind a word for parks also names that say no more."""
    named = {span[0]: (span[1], park) for span, park in scene.draft.between(*value, ("Park", "Platform"))}
    of_parks = bool(named) and _OF_PARKS.search(scene.text, max(0, value[0] - _LABEL), value[0]) is not None
    for start, end in pieces(scene.text, *value, "、,和及"):
        stop = end - scene.text.endswith("等", start, end)
        if start in named:
            yield named[start][1]
        elif lx.is_division(scene.text[start:stop]):
            yield scene.place_at((start, stop))
        elif of_parks and _is_bare_name(scene.text[start:stop]):
            yield scene.draft.add("Park", (start, stop))


def _is_bare_name(name: str) -> bool:
    """Whether a word may be the name of a park without a head: 金桥, 杨浦|滨江; no sentence, and no word of common speech."""
    rest = name[lx.place_length(name) :]
    return len(name) <= _LONGEST and (coined(name) or (rest != name and len(rest) > 1))
