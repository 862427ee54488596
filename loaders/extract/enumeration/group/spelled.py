"""Groups whose name is made of characters that stand for its members: “陆海空”三大产业。“陆”指A,…;“海”是B,…;“空”即C."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.groups import include
from loaders.extract.enumeration.group.stated import Stated, place_of
from loaders.extract.reading.clauses import Reading

Span = tuple[int, int]
_SHORT_CODE = 7  # characters of it with its marks
_QUOTED = re.compile("“(?P<word>[^“”]{2,5})”")  # “陆海空”
_SPELLS = 600  # characters behind a group within which its characters are told
_SPELLED = re.compile(  # “陆”指|A
    "“(?P<part>[^“”])”(?:则|就|也)?(?:是指|指的是|指|即是|即|是|为)(?P<field>[^,;。\n“”]{2,16})(?=[,;。\n])"
)


def spelled_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """“陆海空”三大产业。“陆”指A,…;“海”是B,…;“空”即C: the members by the characters of the group's name."""
    out: list[Stated] = []
    told = list(_SPELLED.finditer(reading.text))
    for group in draft.of_type("IndustryGroup") if len(told) > 1 else ():
        parts = _parts_of(draft, group, told)
        if not parts or draft.targets("INCLUDES", group):
            continue
        members = [draft.add("Industry", part.span("field")) for part in parts]
        include(draft, group, members, parts[0].span())
        for part, member in zip(parts, members, strict=True):
            _drop_inner(draft, member, part.span("field"))
            if place := place_of(reading, part.start()):
                out.append((*place, Found([member], None, part.span("field"), "Industry")))
    return out


def _parts_of(draft: Draft, group: Entity, told: list[re.Match[str]]) -> list[re.Match[str]]:
    """What is told of each character of a group's name; nothing where it is not told of as many as the group counts."""
    start, end = group.places[0]
    of_group = {match["part"]: match for match in reversed(told) if end <= match.start() <= end + _SPELLS}
    quoted = _QUOTED.search(draft.text, max(0, start - _SHORT_CODE), end)
    parts = [of_group[char] for char in quoted["word"] if char in of_group] if quoted else []
    all_told = len(parts) == group.properties.get("declared_count")
    return parts if all_told and all(reads_as_field(part["field"]) for part in parts) else []


def _drop_inner(draft: Draft, whole: Entity, span: Span) -> None:
    """Forget the fields that were read only inside of one: 深海装备 of 深海装备与海洋观测."""
    for (start, end), field in draft.between(*span, ("Industry",)):
        if field is not whole and set(field.places) <= {(start, end)}:
            draft.drop(field)
