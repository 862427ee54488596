"""Places: divisions by their full names, short names at the head of a longer name, and the place of the document."""

import re
from collections import Counter
from functools import cache

from loaders.extract import lexicon as lx

_HIERARCHY = re.compile(r"[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|州|盟|地区)")
_TAIL = re.compile(r"[\u4e00-\u9fff]{1,6}?(?:自治县|自治旗|新区|县|区|市|旗|镇|乡|街道)")


class Gazetteer:
    """Place names as one document uses them: its province decides between namesakes."""

    def __init__(self, text: str) -> None:
        self.province = _main_province(text)

    def prefix(self, name: str) -> int:
        """Length of the place at the head of a name (济南空天信息产业园 -> 2), 0 if there is none."""
        best = 0
        for length in range(2, min(len(name), 12) + 1):
            head = name[:length]
            if (
                head in lx.divisions()
                or head in lx.words("region")
                or head in lx.within_of()
                or (best and head[best:] and self.inside(head[:best], head[best:]))
            ):
                best = length
        return best or self._county(name)

    def inside_name(self, text: str, span: tuple[int, int], name: str) -> tuple[int, int] | None:
        """The place at the head of a name; the inner one where a park of a city lies in a county (福州新区长乐功能区)."""
        if name[:1] in "环大" and self.prefix(name[1:]):
            name, span = name[1:], (span[0] + 1, span[1])
        skip = self.prefix(name)
        if not skip or skip >= len(name):
            return None
        rank = name[skip : skip + 1] in ("省", "市", "县") and skip + 1 < len(name)
        at = text.find(name[:skip], span[0], span[1])
        if at < 0:
            return None
        if match := re.match(r"(?:高新区|新区|经开区|开发区)", name[skip:]):
            inner = self._county(name[skip + match.end() :])
            if inner:
                return at + skip + match.end(), at + skip + match.end() + inner
        return at, at + skip + rank

    def _county(self, name: str) -> int:
        """安吉精准医疗… -> 2: the short name of a county of the document's own province."""
        for length in (4, 3, 2):
            entries = lx.county_shorts().get(name[:length], ())
            if any(self.own(within) for _, within in entries):
                return len(name[:length])
        return 0

    def inside(self, outer: str, inner: str) -> bool:
        """Whether a county or city of this name lies in the other place."""
        full = lx.divisions().get(outer, (outer, ""))[0]
        return any(parent == full for parent in lx.within_of().get(inner, ()))

    def own(self, within: str) -> bool:
        """Whether a prefecture or province belongs to the document's province."""
        if not self.province:
            return False
        return within == self.province or self.province in lx.within_of().get(within, ())


def _main_province(text: str) -> str:
    """The province that the text names most often, itself or by its prefectures."""
    counts: Counter[str] = Counter()
    for match in _place_pattern().finditer(text):
        full, within = lx.divisions()[match[0]]
        counts[
            within
            if within.endswith(("省", "自治区", "市")) and within in lx.divisions() and lx.divisions()[within][1] == ""
            else full
        ] += 1
    provinces = Counter({name: n for name, n in counts.items() if lx.divisions().get(name, ("", "x"))[1] == ""})
    return provinces.most_common(1)[0][0] if provinces else ""


@cache
def _place_pattern() -> re.Pattern[str]:
    """Provinces and prefectures, by full and short name."""
    top = {name for name, (_, within) in lx.divisions().items() if within == ""}
    return re.compile(
        lx.alternation(name for name, (_, within) in lx.divisions().items() if within == "" or within in top)
    )
