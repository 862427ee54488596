"""以及 and 及其下游 between what they join as the enumeration comma that they stand for: 合肥、芜湖|以及|蚌埠高新区, 煤化工|及其下游|精细化工."""

import re

from loaders.extract.reading.unwrap import Unwrapped

_JOINS = re.compile("(?<=[\\u4e00-\\u9fffA-Za-z\\d”)])以及(?!其(?!中|他|它|余))(?=[\\u4e00-\\u9fffA-Za-z\\d“])")
_FURTHER = re.compile(  # 煤化工|及其下游|精细化工; but no 铝及其下游产品
    "(?<=[\\u4e00-\\u9fff]{2})(?:以及|[及和])其?下游(?=[\\u4e00-\\u9fff]{3})"
    "(?!的|各|相关|关联|产|企|行业|领域|配套|环节|应用|[深精]?加工|市场|链|需|客|用|消费|终端|项目|供应|价格|延伸|发展|制造|商|公司|厂)"
)
_TITLE = re.compile("《[^《》\\n]*》")


def with_joints(flowing: Unwrapped) -> Unwrapped:
    """The text with an enumeration comma for each word that joins others, which no title bears in its name."""
    patterns = [pattern for word, pattern in (("以及", _JOINS), ("下游", _FURTHER)) if word in flowing.text]
    found = sorted({m.start(): m.span() for pattern in patterns for m in pattern.finditer(flowing.text)}.values())
    titles = [match.span() for match in _TITLE.finditer(flowing.text)] if found else []
    joints = [joint for joint in found if not any(a < joint[0] < b for a, b in titles)]
    if not joints:
        return flowing
    chars = list(flowing.text)
    for start, _ in joints:
        chars[start] = "、"
    return Unwrapped("".join(chars), flowing.places).without([(start + 1, end) for start, end in joints])
