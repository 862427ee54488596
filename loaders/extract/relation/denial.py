"""Whether a verb is denied: 未能|入选, 不再|打造, 尚未被|确定为; no word of 未来, 不断, 不负众望, 没用三年."""

import re

_DENIES = re.compile("(?:未(?!来)能?|没有|无缘|并非|不[能宜得会]?再?)(?:成功|再次|首次|一举|予以|再|被|能|曾)*$")
_NEAR = 12  # characters back from the verb


def denied(text: str, start: int, verb: int) -> bool:
    """Whether the words between `start` and the place of a verb end with its denial."""
    return _DENIES.search(text, max(start, verb - _NEAR), verb) is not None


_NOT_WITH = re.compile("[不未没][能宜应]?[只仅单]?以$")


def denied_with(text: str, start: int, at: int) -> bool:
    """Whether what begins at a place is not what is done with it: 不能只以|甲为链主."""
    return _NOT_WITH.search(text, max(start, at - _NEAR), at) is not None
