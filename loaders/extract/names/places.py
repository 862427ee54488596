"""Places: divisions by their full names, short names at the head of a longer name, and the place of the document."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from operator import add

from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_LONGEST = 12
PARK_OF_CITY = re.compile(r"(?:高新区|新区|经开区|开发区|(?:国家级?)?(?:经济技术|高新技术(?:产业)?)开发区)")


_OFTEN = 3  # times that a text names the province that it is about
_ENOUGH_COUNTIES = 4  # of one prefecture, by which a text tells where it is written
_SEARCHED = 20_000  # characters in which they are looked for
_BY_THE_SEA = ("临海",)  # what parks of any other province are as well: 临海|产业园
WATERS = "湾峡"  # 杭州|湾 is not 杭州
_HILLS = re.compile("[山江湖河](?![北南东西滨畔岸海套])|山(?=[东南西北]麓)")  # nor is 岳麓|山 岳麓; 南京|江北 is

_QUARTERS = frozenset(["东区", "西区", "南区", "北区"])  # of parks and towns; districts of few cities


class Gazetteer:
    """Place names as one document uses them: its province decides between namesakes."""

    def __init__(self, text: str) -> None:
        counts = _named_divisions(text)
        provinces = Counter({name: n for name, n in counts.items() if lx.divisions().get(name, ("", "x"))[1] == ""})
        self.province, often = provinces.most_common(1)[0] if provinces else (_province_by_counties(text), 0)
        self.local = often > _OFTEN and often * 2 > counts.total()  # the text is about one province
        self.spelled = _spelled(text)

    def prefix(self, name: str) -> int:
        """Length of the places at the head of a name (济南空天信息产业园 -> 2, 江西新建长堎工业园区 -> 4), 0 if there is none."""
        chain = self.chain(name) if name[:2] in _lengths() else []
        return chain[-1][1] if chain else 0

    def names_place(self, name: str) -> bool:
        """Whether a name is one of a place and nothing more; its rank may be missing or follow."""
        return bool(name) and 0 < self.prefix(name) >= len(name) - (name[-1] in ("省", *lx.RANKS))

    def chain(self, name: str, within: str = "", abroad: bool = False) -> list[Span]:
        """The places at the head of a name, each inside the one before it: 江西|新建.

        `within` is a place that is known to hold the thing. Short names of counties count where they lie in it, in the
        document's province or in the place before; `abroad` takes those of other provinces too, where they are unique.
        """
        found: list[Span] = []
        at, outer, table = 0, within, _lengths()
        while lengths := table.get(name[at : at + 2]):
            length = self._longest(name[at : at + _LONGEST], lengths, outer, bool(found), abroad)
            if not length:
                break
            found.append((at, at + length))
            outer = name[at : at + length]
            at += length
        return found

    def _longest(self, name: str, lengths: list[int], outer: str, follows: bool, abroad: bool) -> int:
        for n in lengths:
            if n <= len(name) and self._is_place(name[:n], name[n:], outer, follows, abroad):
                return n
        return 0

    def _is_place(self, head: str, rest: str, outer: str, follows: bool, abroad: bool) -> bool:
        if follows:
            return lx.lies_in(outer, head) and not rest.startswith("型")  # 防城港|港口型物流枢纽
        if head in _QUARTERS:  # 由|西区|甲园和东区乙园构成, but a district of 攀枝花
            return bool(outer) and lx.lies_in(outer, head)
        if head in lx.divisions() or head in lx.words("region") or (len(head) > 2 and head in lx.within_of()):
            return True
        entries = lx.counties(head)
        word = head not in self.spelled and _is_word(head)
        if not entries or (word and not (outer and lx.lies_in(outer, head))):
            return False
        if any(self.own(parent) for _, parent in entries) or (outer and lx.lies_in(outer, head)):
            return True
        return abroad and len(entries) == 1 and head not in _BY_THE_SEA and (not rest or _begins_with_word(rest))

    def inside_name(self, text: str, span: Span, name: str, within: str = "", abroad: bool = False) -> Span | None:
        """The innermost place at the head of a name (福州新区长乐功能区 -> 长乐); full divisions stay together (杭州市西湖区)."""
        if level := lx.level_length(name):
            name, span = name[level:], (span[0] + level, span[1])
        if name[:1] in "环大" and self.prefix(name[1:]):
            name, span = name[1:], (span[0] + 1, span[1])
        chain = self.chain(name, within, abroad)
        if not chain or chain[-1][1] >= len(name):
            return None
        last = name[slice(*chain[-1])]
        hill = (last not in lx.divisions() or name.startswith("麓", chain[-1][1] + 2)) and _HILLS.match(
            name, chain[-1][1]
        )
        if name[chain[-1][1]] in WATERS or hill:  # 三亚|崖州|湾科技城 lies in 三亚
            chain.pop()
            if not chain:
                return None
        at = text.find(name[: chain[-1][1]], span[0], span[1])
        if at < 0:
            return None
        start, end = chain[-1]
        if len(chain) > 1 and name[start - 1] in "省市州盟" and name[end - 1] in "市县区旗":
            start = chain[0][0]
        if match := PARK_OF_CITY.match(name, end):
            inner = self.chain(name[match.end() :], name[start:end])
            if inner and lx.lies_in(name[start:end], name[match.end() :][slice(*inner[0])]):
                start, end = match.end() + inner[-1][0], match.end() + inner[-1][1]
        return at + start, at + end

    def innermost(self, text: str, span: Span) -> Span:
        """江苏苏州 -> 苏州; full divisions stay together."""
        chain = self.chain(text[slice(*span)])
        outer = chain[-2] if len(chain) > 1 else (0, 0)
        if not outer[1] or text[span[0] + outer[1] - 1] in "省市区州盟":
            return span
        return span[0] + outer[1], span[1]

    def shorter(self, name: str, within: str = "", abroad: bool = False) -> list[str]:
        """The same name with its last place only, by full and short name: 晋中市太谷区玛钢专业镇 -> 太谷玛钢专业镇."""
        chain = self.chain(name, within, abroad)
        if not chain or chain[-1][1] >= len(name):
            return []
        last, rest = name[slice(*chain[-1])], name[chain[-1][1] :]
        short = lx.short_name(last) if lx.division(last)[0] == last else last  # 苏州 has no shorter name
        return [form for form in dict.fromkeys((last + rest, short + rest)) if form != name]

    def own(self, within: str) -> bool:
        """Whether a prefecture or province belongs to the document's province."""
        if not self.province:
            return False
        return within == self.province or self.province in lx.within_of().get(within, ())


def _spelled(text: str) -> frozenset[str]:
    """The words that a text uses as short names of places: it has them with their rank (白银市), or among places (大同、吕梁两市)."""
    found = {match[0] for match in _ordinary().finditer(text) if lx.is_division(text[match.start() : match.end() + 1])}
    for counted in _COUNTED.finditer(text) if _words_of(lx.words("ordinary_place")).search(text) else ():
        run = _RUN.search(text[max(0, counted.start() - _LONG_RUN) : counted.start()])
        names = re.split("[、和与及]", run[0]) if run else []
        words = [name for name in names if name in lx.words("ordinary_place")]
        if words and all(name in words or lx.is_division(name) for name in names):
            found.update(words)
    return frozenset(found)


_COUNTED = re.compile(r"(?:等|[两二三四五六七八九十]|\d{1,2})个?(?:市县|州市|县市|[市县地])")  # 大同、吕梁|两市
_RUN = re.compile(r"(?:[^\W、和与及]{2,4}[、和与及]){1,10}[^\W、和与及]{2,4}$")
_LONG_RUN = 60  # characters of places that are counted together


@cache
def _words_of(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(lx.alternation(words))


@cache
def _ordinary() -> re.Pattern[str]:
    return re.compile(rf"(?:{lx.alternation(lx.words('ordinary_place'))})(?=[市县旗州盟](?![场民政域值价面容区]))")


@cache
def _is_word(name: str) -> bool:
    """Whether a short name is a word of its own (新建, 资源): alone it means no place."""
    return name in lx.words("ordinary_place") or bool(lx.flags().get(name, 0) & ~(lx.GUARD | lx.PLACE))


def _begins_with_word(rest: str) -> bool:
    """Whether a word of the lexicon goes on after a place: 宁乡|经济技术开发区, but not 德昌|隆."""
    return any(lx.flags().get(rest[:n], 0) & (lx.HEADS | lx.FIELD | lx.KIND | lx.LEVEL) for n in range(2, 9))


@cache
def _lengths() -> dict[str, list[int]]:
    """First two characters of a place -> how long the places are that begin so, also with a rank of earlier days; longest first."""
    known = {name for table in (lx.divisions(), lx.words("region"), lx.within_of()) for name in table}
    known.update(short + rank for short in lx.county_shorts() for rank in ("", *lx.RANKS))
    return lx.lengths(known)


def _named_divisions(text: str) -> Counter[str]:
    """How often the text names each province, itself or by its prefectures and by counties whose full name is theirs alone."""
    return Counter(map(_province_of, _divisions_in(text)))


def cities_named(text: str) -> set[str]:
    """The prefectures that a text names."""
    named = {lx.divisions()[name] for name in _divisions_in(text)}
    return {full for full, within in named if within and not lx.divisions()[within][1]}


@cache
def _province_of(name: str) -> str:
    """The province in which a division lies, or itself; 直辖市 are provinces."""
    full, within = lx.divisions()[name]
    while within:
        full, within = lx.divisions()[within]
    return full


def _province_by_counties(text: str) -> str:
    """The province of a text that names none: that of a prefecture of which it names several counties (平陆、芮城、永济)."""
    named = dict.fromkeys(match[0] for match in lx.counties_of("")(text[:_SEARCHED]))
    parents = Counter(entries[0][1] for short in named if len(entries := lx.counties(short)) == 1)
    parent, count = parents.most_common(1)[0] if parents else ("", 0)
    outer = lx.within_of().get(parent, frozenset()) - {parent}
    return min(outer, default=parent) if count >= _ENOUGH_COUNTIES else ""


def _divisions_in(text: str) -> Iterator[str]:
    """The provinces, prefectures and counties that a text names, in order, the longest name at each place."""
    names, end = _findable(), 0
    starts = names.keys() & set(map(add, text, text[1:]))  # quicker than a pattern of thousands of names
    for at, start in sorted((at, two) for two in starts for at in _occurrences(text, two)):
        if at >= end and (name := next((n for n in names[start] if text.startswith(n, at)), "")):
            end = at + len(name)
            yield name


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Where these words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


@cache
def _findable() -> dict[str, list[str]]:
    """First two characters -> provinces and prefectures, by full and short name, and counties by a full name that no other has; longest first."""
    top = {name for name, (_, within) in lx.divisions().items() if within == ""}
    table: dict[str, list[str]] = {}
    for name, (full, within) in lx.divisions().items():
        alone = name == full and len(name) > 2 and len(lx.within_of()[name]) == 1
        if within == "" or within in top or alone:
            table.setdefault(name[:2], []).append(name)
    return {start: sorted(names, key=len, reverse=True) for start, names in table.items()}
