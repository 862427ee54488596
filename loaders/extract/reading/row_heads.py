"""Where a name ends in a row whose cells have run into each other: with its head, in 3甲经济技术开发区|江苏."""

from collections.abc import Iterable

from loaders.extract.reading import lexicon as lx

_HEADS = lx.PARK | lx.CLUSTER | lx.PLATFORM | lx.FIRM
_LONGEST_HEAD = 10  # characters


def end_of_name(cells: str, ends: Iterable[int]) -> int:
    """The first of some places at which a head of names ends: 甲工业园|3星级; 0 where none does."""
    return next((end for end in ends if _ends_with_head(cells[:end])), 0)


def _ends_with_head(words: str) -> bool:
    """Whether words end with a head of names: 甲|工业园."""
    known = lx.flags()
    return any(known.get(words[-n:], 0) & _HEADS for n in range(2, min(_LONGEST_HEAD, len(words)) + 1))
