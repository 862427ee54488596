"""Whether a firm is said to have been at a place once: 曾位于|甲县|的乙公司."""

import re

_ONCE = re.compile("(?:曾|原先?|此前|早年|起初|过去)经?(?:位于|设在|地处|落户|扎根|总部在|建在|在)$")
_LONGEST = 10


def was_there(text: str, place: int) -> bool:
    """Whether the words before the place that begins here say that something lay there once: 曾位于|甲县."""
    return _ONCE.search(text, max(0, place - _LONGEST), place) is not None
