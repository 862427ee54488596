"""Fields that others stand for: 以A、B等为代表的|高性能纤维材料, 以A、B为重点的|先进化工材料."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, ends_with_head, reads_as_field
from loaders.extract.enumeration.group.frames import SEGMENT, framed_fields, is_denied
from loaders.extract.enumeration.group.groups import add_group
from loaders.extract.enumeration.joints import joins_fields
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.spans import LAST_JOINT

Span = tuple[int, int]
_FEWEST = 2
_REPRESENTED = re.compile(
    rf"以(?P<body>{SEGMENT})的(?P<field>[\u4e00-\u9fff]{{3,12}}?)(?:[十百千万]+亿元?级)?(?:支柱|主导|优势|特色)*(?P<called>产业)?(?=[,。;、\n]|[和与及]以|以及以|$)"
)
_EXAMPLES = ("代表", "标志")  # products, not the parts of a category


def represented(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """The field that others stand for; where they are what it has for its parts, the category of these."""
    found: list[tuple[Clause, Found]] = []
    text = draft.text
    if text.find("的", sentence.start, sentence.end) < 0:
        return found
    for match in _REPRESENTED.finditer(text, sentence.start, sentence.end):
        clause, span = sentence.clause_at(match.start()), match.span("field")
        if clause is None or not reads_as_field(match["field"]) or is_denied(text, sentence, match.start()):
            continue
        parts = [] if match["body"].endswith(_EXAMPLES) else framed_fields(draft, match)
        parts = parts if all(_is_part(text[a:b]) for a, b in parts) else []
        known = draft.between(*span, ("IndustryGroup", "Cluster", "Chain"))
        wholes = _wholes(text, span)
        if known or len(parts) < _FEWEST or len(wholes) > 1:
            alone = [draft.add("Industry", one) for one in (wholes if not known else [])]
            found += [(clause, Found(alone, None, span, "Industry"))] if alone else []
            continue
        members = [draft.add("Industry", part) for part in parts]
        group = add_group(draft, match.span(), match["field"] + (match["called"] or ""), members)
        found.append((clause, Found(members, group, match.span(), "Industry")))
    return found


def _wholes(text: str, span: Span) -> list[Span]:
    """The field, or the two that are joined: 以A、B为主的|现代化工|和|电池材料."""
    joint = LAST_JOINT.search(text, *span)
    if joint is None or not joins_fields(text, span, joint.span()):
        return [span]
    return [(span[0], joint.start()), (joint.end(), span[1])]


def _is_part(name: str) -> bool:
    """Whether a member is a field by itself."""
    return reads_as_field(name) and not ends_with_head(name)
