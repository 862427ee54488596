"""A counted whole told by its parts: 12条产业链,主导型4条:A、B、C、D;成长型3条:…; 8条链,冲千亿的2条,为A、B."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field
from loaders.extract.enumeration.group.groups import add_group
from loaders.extract.enumeration.listing.items import bare
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

_NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,2})"
_WHOLE = re.compile(rf"{_NUMBER}[条个大][^,。;:、]{{0,10}}?(?P<noun>产业链|产业集群|集群|产业|链)")
_PART = re.compile(
    rf"(?<![^。;:,\n])(?:其中)?,?(?P<name>[\u4e00-\u9fff“”]{{2,14}}?)(?:的|有)?(?P<count>{_NUMBER})[条个]"
    r"(?::|,?(?:分别|依次)?(?:为|即|是|有|包括))(?P<body>[^,;。:\n]{3,120})(?=[,;。\n]|$)"
)
_KINDS = {
    "产业链": ("Chain", "产业链"),
    "链": ("Chain", "产业链"),
    "集群": ("Cluster", "产业集群"),
    "产业集群": ("Cluster", "产业集群"),
}
_HEADS = ("产业", "行业", "领域", "集群", "链")  # 支柱产业3个:… is a list as any other
_FAR = 120  # characters back to the count of the whole


def divided_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """The parts of a sentence, each as a group of the fields that it counts."""
    text, found = draft.text, []
    for match in _PART.finditer(text, sentence.start, min(sentence.end + 1, len(text))):
        wholes = list(_WHOLE.finditer(text, max(0, sentence.start - _FAR), match.start()))
        clause = next((c for c in sentence.clauses if c.start <= match.start("name") < c.end), None)
        if (
            not wholes
            or clause is None
            or match["name"].endswith(_HEADS)
            or draft.between(*match.span(), ("IndustryGroup",))
        ):
            continue
        members = _members(text, match)
        if members:
            kind, noun = _KINDS.get(wholes[-1]["noun"], ("Industry", "产业"))
            tail = noun if kind != "Industry" else ""
            fields = [draft.add(kind, m, text[slice(*m)].removesuffix(tail) + tail) for m in members]
            span = (match.start("name"), match.end("body"))
            group = add_group(draft, span, match["name"] + noun, fields, len(fields))
            found.append((clause, Found(fields, group, span, kind)))
    return found


def _members(text: str, match: re.Match[str]) -> list[tuple[int, int]]:
    """The fields of a part: as many as it counts, with 和 between the last two where the marks are too few."""
    for joints in ("、", "、和", "、和及与"):
        members = [(a, a + len(bare(text[a:b]))) for a, b in pieces(text, *match.span("body"), joints)]
        words = [text[a:b] for a, b in members]
        if len(members) == number_of(match["count"]) and all(map(may_be_field, words)):
            return members if sum(map(reads_as_field, words)) * 2 >= len(words) else []
    return []
