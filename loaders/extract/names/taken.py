"""Whether something has been found in a place of the text already, where a firm might be named."""

from loaders.extract.draft import Draft

Span = tuple[int, int]
_NAMED = (
    "Organisation", "Park", "Platform", "Project", "Cluster", "Chain", "Programme", "Document", "Industry", "Person",
)  # fmt: skip
_LONGEST = 40  # characters of a name that may reach over the place


def is_taken(draft: Draft, span: Span) -> bool:
    """Whether a name that was found meets this place."""
    near = draft.between(max(0, span[0] - _LONGEST), span[1] + _LONGEST, _NAMED)
    return any(start < span[1] and span[0] < end for (start, end), _ in near)
