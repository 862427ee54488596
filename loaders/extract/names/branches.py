"""Names that are one with the name before them: 甲大学|乙智能制造研究院, 丙科技园区|海淀园."""

import re

from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx

_SCHOOLS = ("大学", "学院")
_OF_SCHOOL = re.compile(r"(?:研究院|研究所|学院|分院|研究中心)$")


def with_branches(text: str, found: list[Name]) -> list[Name]:
    """华中科技大学|泉州智能制造研究院 is one: what a university or academy has somewhere."""
    joined: list[Name] = []
    for name in found:
        last = joined[-1] if joined else None
        if (
            last
            and last.end == name.start
            and text.endswith(_SCHOOLS, last.start, last.end)
            and _OF_SCHOOL.search(text, name.start, name.end)
        ):
            joined[-1] = Name("Organisation", last.start, name.end)
        elif last and last.end == name.start and last.type == name.type == "Park" and _is_branch(text, name):
            joined[-1] = Name("Park", last.start, name.end)  # 甲科技园区|海淀园
        else:
            joined.append(name)
    return joined


def _is_branch(text: str, name: Name) -> bool:
    """Whether a name is nothing but a place and 园: that of what lies there of a park of several."""
    return text.endswith("园", name.start, name.end) and lx.is_division(text[name.start : name.end - 1])
