"""Verbs of reaching: 产值冲刺|500亿元."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx


def reaches(before: str) -> bool:
    """Whether words end with a verb of reaching: 产值冲刺|500亿元."""
    return bool(_reaching().search(before))


@cache
def _reaching() -> re.Pattern[str]:
    return re.compile(rf"(?:{lx.alternation(lx.words('reaching'))})(?:了|约|近|超)?$")
