"""Members of a list of clusters that are told by place and field, joined by 的 or with the field in brackets."""

import re

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]

_FIELD_BEHIND = re.compile("[(](?P<field>[\u4e00-\u9fff]{2,12})[)]")
_PLACED = re.compile("(?:的(?P<owned>[^的()]{2,12})|[(](?P<told>[^()]{2,12})[)])")


def with_places(text: str, members: list[Span]) -> list[Span]:
    """The members as far as their places and fields go: 天长|(仪器仪表), 天长市的|仪器仪表."""
    members = [_with_field_behind(text, member) for member in members]
    if len(members) > 1 and _OWNED.match(text, *members[1]):
        members[0] = _with_owner(text, members[0])
    return members


def _with_field_behind(text: str, member: Span) -> Span:
    """天长|(仪器仪表)等集群: a place with the field of its cluster in brackets."""
    behind = _FIELD_BEHIND.match(text, member[1]) if text.startswith("(", member[1]) else None
    fits = behind is not None and lx.is_division(text[slice(*member)]) and reads_as_field(behind["field"])
    return (member[0], behind.end()) if behind is not None and fits else member


_OWNED = re.compile("[\u4e00-\u9fff]{2,6}?的")
_LONGEST_PLACE = 6  # characters of a place with its rank


def _with_owner(text: str, member: Span) -> Span:
    """天长市的|仪器仪表、无为市的电线电缆等集群: the first member with its place, as the next one has it."""
    start, owned = member[0] - 1, text.startswith("的", member[0] - 1)
    lengths = range(_LONGEST_PLACE, 1, -1) if owned else ()
    length = next((n for n in lengths if lx.is_division(text[max(0, start - n) : start])), 0)
    return (start - length, member[1]) if length else member


def placed(word: str) -> str:
    """天长市的仪器仪表, 天长(仪器仪表): the place and its field in one, as a cluster is called."""
    if "的" not in word and not word.endswith(")"):
        return word
    length = lx.place_length(word)
    field = _PLACED.fullmatch(word, length) if length else None
    return word[:length] + (field["owned"] or field["told"]) if field else word
