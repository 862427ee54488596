"""What a code name stands for, told part by part: “一主两优”,“一主”即A产业,“两优”即B、C产业; “1+3”格局,“1”是A,“3”是B、C、D."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_CODE = re.compile(
    "“(?P<code>\\d{1,2}(?:\\+\\d{1,2}){1,3}(?:\\+[NXn])?|(?:[一二两三四五六七八九十\\d][\u4e00-\u9fff]){2,4})”"
)
_PARTS = re.compile("\\d+[\u4e00-\u9fff]?|[一二两三四五六七八九十][\u4e00-\u9fff]")
_TOLD = re.compile(
    "(?:“(?P<part>\\d{1,2}[\u4e00-\u9fff]?|[一二两三四五六七八九十][\u4e00-\u9fff])”|(?<=[,;:。])(?P<bare>[一二两三四五六七八九十\\d][\u4e00-\u9fff])(?!是指)|(?P<which>前者|后者))"
    "(?:则|就|也|分别|具体|主要)?(?:是指|指的是|指|即是|即为|即|是|为|包括)(?P<fields>[^,;。:“”\n]{2,80})(?=[,;。\n]|$)"
)
_COUNTS = re.compile("\\d+|[一二两三四五六七八九十]")
_TAIL = re.compile("(?<=..)(?:等)?(?:[一二两三四五六七八九十\\d]+[大个条])?(?:主导|优势|支柱|特色|新兴)*(?:产业|领域)$")
_OTHERS, _LEAD = re.compile("(?:邻|外|他|兄弟)[省市县][^。;\n]*$|曾[^。;\n]*$"), 20  # 邻省提出|“一主两优”
_ONLY = re.compile("”?(?:只是|仅是|曾是|不是|并非|尚未)")  # “一主两优”|只是设想
_HEAD = 10  # characters behind a code that belong to its name: “1+3”|现代产业体系
_NAME = 12  # characters of a field beside a part of it
_TWO = 2  # parts of a code of which one is the former
_REACH = 300  # characters behind a code name within which its parts are told
_NUMBERS = re.compile(r"\d{1,2}(?:\+(?:\d{1,2}|[NXn])){1,3}|\d{3,4}(?!\d)")  # |3+5+N|现代产业体系, |456|产业体系
_OFTEN = 8  # mentions of a code name that are looked at for its groups


def grouped_by_code(scene: "Scene") -> None:
    """构建“3+5”产业体系,做强A、B、C三大主导产业,培育…五大新兴产业: a code name includes the groups that have its numbers."""
    text, draft = scene.text, scene.draft
    for programme in draft.of_type("Programme"):
        numbers = _numbers(programme.name)
        for start, end in programme.places[:_OFTEN] if len(numbers) > 1 else ():
            begin = max(text.rfind("。", 0, start), text.rfind("\n", 0, start)) + 1
            near = draft.between(max(begin, start - _REACH), end + _REACH, ("IndustryGroup",))
            groups = _in_order(numbers, near)
            if groups and not _not_ours(text, start, end):
                for (first, last), group in groups:
                    draft.unrelate("COVERS", programme, group)
                    draft.relate("INCLUDES", programme, group, (min(start, first), max(end, last)))
                break


def _in_order(numbers: list[int], groups: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
    """The groups that count what the numbers of a code say, one after the other: two or more, and at most one is missing."""
    found: list[tuple[Span, Entity]] = []
    counted = [number for number in numbers if number > 1]
    left = groups
    for number in counted:
        at = next((n for n, (_, group) in enumerate(left) if group.properties.get("declared_count") == number), None)
        if at is not None:
            found.append(left[at])
            left = left[at + 1 :]
    return found if len(found) > 1 and len(found) + 1 >= len(counted) else []


def _numbers(name: str) -> list[int]:
    """The numbers of a code name: 3+5+N -> 3, 5; 456 -> 4, 5, 6."""
    match = _NUMBERS.match(name)
    parts = match[0].split("+") if match and "+" in match[0] else list(match[0]) if match else []
    return [int(part) for part in parts if part.isdigit()]


def _not_ours(text: str, start: int, end: int) -> bool:
    """邻省提出|“一主两优”, “一主两优”|只是设想: another's, or none yet."""
    return bool(_OTHERS.search(text, max(0, start - _LEAD), start) or _ONLY.match(text, end))


def told_by_code(scene: "Scene") -> None:
    """State what the code names include whose parts the text tells one after the other, each by its fields."""
    text, draft = scene.text, scene.draft
    for match in _CODE.finditer(text):
        if _not_ours(text, *match.span()):
            continue
        parts = _PARTS.findall(match["code"])
        told = [
            t
            for t in _TOLD.finditer(text, match.end(), min(len(text), match.end() + _REACH))
            if _part(t, parts) in parts
        ]
        if [_part(t, parts) for t in told[: len(parts)]] != parts:
            continue
        fields = [span for t in told[: len(parts)] for span in _fields(text, t.span("fields"))]
        if not _are_fields(text, [text[slice(*span)] for span in fields], parts):
            continue  # “一核”是甲区
        named = draft.between(match.start(), match.end() + _HEAD, ("Programme", "IndustryGroup"))
        code_names = [e for (start, _), e in named if start <= match.start("code")]
        code = code_names[0] if code_names else draft.add("Programme", match.span("code"))
        for start, end in fields:
            known = draft.between(max(0, start - _NAME), end + _NAME, ("Industry", "Cluster", "Chain"))
            own = [
                e for (a, b), e in known if (a <= start and end <= b) or (start <= a and b <= end)
            ]  # as the list has them
            for field in own or [draft.add("Industry", (start, end))]:
                draft.relate("INCLUDES", code, field, (match.start(), told[len(parts) - 1].end()))


def _are_fields(text: str, names: list[str], parts: list[str]) -> bool:
    """Whether what the parts are told to be are fields: all, or most where there are as many as the parts count."""
    read = sum(map(reads_as_field, names))
    counted = sum(number_of(count) or 0 for part in parts for count in _COUNTS.findall(part)[:1])
    return read == len(names) or (
        counted == len(names)
        and read * 4 >= len(names) * 3
        and all(len(name) == 1 or may_be_field(name) for name in names)
    )


def _part(told: re.Match[str], parts: list[str]) -> str:
    """The part of a code that is told: “3”即A; of a code of two parts 前者 and 后者 are these."""
    which = told["which"]
    return (parts[which == "后者"] if len(parts) == _TWO else "") if which else told["part"] or told["bare"]


def _fields(text: str, span: Span) -> list[Span]:
    """The fields that words enumerate, without the head that the last one bears."""
    tail = _TAIL.search(text, *span)
    return pieces(text, span[0], tail.start() if tail else span[1], "、和")
