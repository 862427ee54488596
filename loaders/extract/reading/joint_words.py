"""以及 between what it joins as the enumeration comma that it stands for: 合肥、芜湖|以及|蚌埠高新区."""

import re

from loaders.extract.reading.unwrap import Unwrapped

_JOINS = re.compile("(?<=[\\u4e00-\\u9fffA-Za-z\\d”)])以及(?!其(?!中|他|它|余))(?=[\\u4e00-\\u9fffA-Za-z\\d“])")
_TITLE = re.compile("《[^《》\\n]*》")


def with_joints(flowing: Unwrapped) -> Unwrapped:
    """The text with an enumeration comma for each 以及 that joins words, which no title bears in its name."""
    titles = [match.span() for match in _TITLE.finditer(flowing.text)] if "以及" in flowing.text else []
    joints = [m.start() for m in _JOINS.finditer(flowing.text) if not any(a < m.start() < b for a, b in titles)]
    if not joints:
        return flowing
    chars = list(flowing.text)
    for at in joints:
        chars[at] = "、"
    return Unwrapped("".join(chars), flowing.places).without([(at + 1, at + 2) for at in joints])
