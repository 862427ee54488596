"""Fields that a code-named system is said to count among its own: 包括|A、B|在内的“3+4+N”产业体系."""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import reads_as_field, unwanted
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.denial import denied

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_AMONG = re.compile("(?:包括|包含|涵盖|囊括)(?:了)?(?P<body>[^,。;:\n]{2,60}?)(?:等)?在内的")
_NEAR, _FAR = 24, 12  # characters of a whole and before it (甲市|“3+1”产业集群), and before what counts


def counted_among(scene: "Scene") -> None:
    """State INCLUDES of such wholes, where all that is counted among them reads as a field."""
    draft, text = scene.draft, scene.text
    for match in _AMONG.finditer(text) if "在内的" in text else ():
        wholes = draft.between(match.end() - 1, match.end() + _FAR + _NEAR, ("Programme",))
        spans = pieces(text, *match.span("body"), "、和")
        if (
            not wholes
            or wholes[0][0][0] > match.end() + _FAR
            or any(mark in text[match.end() : wholes[0][0][0]] for mark in ",。;")
        ):
            continue
        before = max(0, match.start() - _FAR)
        if denied(text, before, match.start()) or unwanted(text, before, match.end()):
            continue
        if all(reads_as_field(text[a:b].removesuffix("产业")) for a, b in spans):
            for span in spans:
                draft.relate("INCLUDES", wholes[0][1], draft.add("Industry", span), match.span())
