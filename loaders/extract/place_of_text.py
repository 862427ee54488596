"""The place that a text is about: what actors, figures and what has no place of its own are told of."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.firm.firms import heads_firm, place_before
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.relation.acting_places import COMPARED
from loaders.extract.relation.subjects import bears_part

Span = tuple[int, int]
_OF_PROVINCE = re.compile(r"全省|我省|本省|省委|省政府|省[工经科商财发][\u4e00-\u9fff]{1,5}[厅委]|全区各市|自治区")
_OF_CITY = re.compile(r"全市(?!场)|我市|本市|市委|市政府|市工信局|市经信局|市发改委|全州|我州|州政府")
_CITY_ACTS = re.compile(  # 到2027年,全市|产值达到…; not 增速居全市|第一
    "(?:^|[\n,。;])(?:(?:力争)?到?20\\d\\d年底?,?)?(?:全|我)[市州](?!第|首|前|排|唯一|率先|领先|各|范围|上下|的)",
    re.MULTILINE,
)
_CITY_OPENS = re.compile("(?:[^,。;\n]{0,12},)?(?:全|我)市")
_OF_COUNTY = re.compile("[全我本]县|县委|县政府|县长|县工信|县经信|县发改")
_OFFICER = re.compile(
    "(?:委|政府)?(?:常务)?副?(?:市|省|区|县|州)长|委(?:常委|副?书记)"
)  # of the place that a text is about
_BUILT_UP = re.compile("[把将](?P<place>[\u4e00-\u9fff]{2,9}?)(?:建设成为?|打造成为?|建成)")
_ADDRESSED = re.compile(  # 打造山海相融的美丽|大连
    "(?:美丽|平安|幸福|富强|现代化新|数字|活力|法治|健康)(?P<place>[\u4e00-\u9fff]{2,3}?)(?=[,。;、]|建设)"
)
_AS_MODEL = re.compile("借鉴|学习|经验|做法")  # 借鉴|把深圳建设成为…的经验
_LISTED_CLUSTERS = re.compile(  # 甲市石化、乙市家具|等2个省级产业集群
    r"[^,。;:、]{2,14}(?:、[^,。;:、]{2,14}){0,20}?等?(?:\d+|[一二两三四五六七八九十]+)[个大][^,。;:、]{0,14}集群"
)
_NEARBY = 20  # characters
_TELLING_PLACE = re.compile(  # 绵阳市|委、市政府提出,…
    r"[省市县区旗州盟](?:党)?委(?:[、和]?(?:[省市县区旗州盟]|自治区)?(?:人民)?政府)?(?:近日|日前|今年|最近)?(?:提出|明确|决定)(?!的)"
)
_OPENS_CLAUSE = ("", "\n", "。", ",", ";", ":", " ")
_LED_PLACE = re.compile("[市县区旗]委(?:常委|副?书记)")
_OFFICIAL = 4  # times for which a place counts that an official who speaks is of
_HELD = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:隆重|成功|顺利)?(?:举行|召开|举办|开幕|启幕|揭幕)")
_NEAR_OTHERS = ("配套", "对接", "融入", "毗邻", "紧邻", "邻近")  # 配套|武汉市发展
_COME = re.compile("[^,。;]{0,40}?(?:负责人|负责同志|代表)等?(?:参加|出席|列席|参会|陪同)")
_ENDS_NAME = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.COMMA | lx.PARK | lx.PLACE | lx.QUANTITY
_NATIONAL = re.compile(r"工业和信息化部|工信部|国务院|国新办|国家发展|国家发改委|科技部|财政部|生态环境部|商务部")
SITE = "(?:新闻|日报|在线|党建|政府)?网(?![络约格红球箱点链上])"  # 中国西藏|网
EVENT = "(?:奥运会|世博会|世园会|亚运会|大运会|进博会|铁路局|(?:国际)?机场(?!经济|新?区|产业)|火车站|高铁[东西南北]?站)"  # 北京|奥运会
_OF_NEWS = re.compile(  # 本报北京|12月15日电, 浙江|日报杭州12月15日电, 新甘肃|·甘肃日报, 浙江|日报·2025-08-19
    rf"{EVENT}|{SITE}|(?:经济|法治|法制|工人|农民)[日晚]?报(?!告)|(?:[日晚早晨商]|青年|都市)报[ \t]*·|[日晚早晨商时]报(?:全媒|记者|社|网?讯|[\u4e00-\u9fff]{{2,4}}\d{{1,2}}月\d)|·[\u4e00-\u9fff]{{2,4}}[日晚]报|\d{{1,2}}月\d{{1,2}}日[电讯]"
)
_PAPER_OF_CITY = re.compile(
    r"(?:^|[\n(\s])(?:本报|记者)?(?P<city>[\u4e00-\u9fff]{2,3})(?:新闻网|[日晚]报|发布|网讯|广播电视台)"
)
_OUR_CITY = re.compile("我市|全市(?!场)")
_OWN_REPORT = re.compile(  # 甲省乙市丙区|2024年政府工作报告
    r"(?m)^[ \t#]*(?P<place>[\u4e00-\u9fff]{2,20}?)(?:20\d\d年?)?(?:人民)?政府工作报告[ \t]*(?:[(][^()\n]{1,16}[)])?[ \t]*$"
)
_LABEL = re.compile(r"[\s#*]*(?P<place>[\u4e00-\u9fff]{2,10}):(?=[^\n]{4,40}(?:\n|$))")  # 甲省乙县:小木材做成大产业
_OPENING = 200  # characters in which a page says what it is
_SEVERAL = 4  # counties by which a text tells of which city it speaks
_HEADLINE = 150  # characters at the beginning of a text, where its place stands


def each_place(sentences: list[Sentence]) -> Iterator[tuple[Clause, Word]]:
    """The words that read like places, each with its clause."""
    for sentence in sentences:
        for clause in sentence.clauses:
            for word in clause.words if clause.flags & lx.PLACE else ():
                if word.flags & lx.PLACE:
                    yield clause, word


def is_outer(text: str, clause: Clause, word: Word) -> bool:
    """Whether a place only says where the next one lies: 江苏|苏州."""
    inner = next((w for w in clause.words if w.start == word.end and w.flags & (lx.PLACE | lx.ORGAN)), None)
    if inner is None:
        return False
    outer, name = text[word.start : word.end], text[inner.start : inner.end]
    if inner.flags & lx.ORGAN:  # 上海市|松江区委
        name = next((name[:n] for n in range(len(name), 1, -1) if name[:n] in lx.divisions()), "")
    return bool(name) and lx.lies_in(outer, name)


class PlaceOfText:
    """Finds the place that one text is about; `main` is the document that it is, or is about."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer, main: Entity | None) -> None:
        self.draft, self.gazetteer, self.main, self.text = draft, gazetteer, main, draft.text

    def find(self, sentences: list[Sentence]) -> Entity | None:
        """The division named most often, itself or by what lies in it; the earlier of two; None, where the text is of none."""
        counts: Counter[str] = Counter()
        first: dict[str, Span] = {}
        alone: set[str] = set()  # those that are not only named to say where another lies
        for full, span, times, outer in self._told(sentences):
            counts[full] += times
            first.setdefault(full, span)
            alone |= set() if outer else {full}
        if not counts:
            return self._place_of_paper()
        if self._only_in_clusters(sentences, first) or self._only_has_parts(sentences, first):
            return None
        best = self._weightiest(counts, first, alone)
        if counts[best] == 1 and first[best][0] > _HEADLINE and _NATIONAL.search(self.text, 0, _HEADLINE):
            return None  # a national paper that gives one example
        best = (
            self._reporting(first)
            or self._labelled(first)
            or self._city_of_headline(counts, first)
            or self._widened(best, first)
        )
        if best.endswith("县") and _CITY_ACTS.search(self.text) and not _OF_COUNTY.search(self.text):
            return None  # 全市… of a city that is not named: a county is one of its counties
        if self._is_one_of_city(best, counts):
            return None
        place = self.draft.add("Place", first[best], self.text[slice(*first[best])])
        self.draft.alias(place, best)
        self.draft.alias(place, lx.short_name(best))
        return place

    def _is_one_of_city(self, best: str, counts: Counter[str]) -> bool:
        """全市产值3000亿元,其中醴陵市900亿元,攸县400亿元: whether 全市 is the city that is not named, and holds this one and others."""
        city = lx.division(best)[1]
        if not best.endswith("市") or not lx.division(city)[1] or not _CITY_ACTS.search(self.text):
            return False
        beside = any(name != best and lx.division(name)[1] == city for name in counts)
        return beside and city not in counts and _CITY_OPENS.match(self.text) is not None

    def _told(self, sentences: list[Sentence]) -> Iterator[tuple[str, Span, int, bool]]:
        """The places that the text names: full name, span, how often it counts, whether it only says where another lies."""
        for full, span, times in self._places_led():
            yield full, span, times, False
        for full, clause, word in self._places_told_of(sentences):
            outer = is_outer(self.text, clause, word)
            times = 0 if outer else 1 + 3 * bool(_OFFICER.match(self.text, word.end))
            yield full, (word.start, word.end), times, outer
        for built in (*_BUILT_UP.finditer(self.text), *_ADDRESSED.finditer(self.text)):  # 把武汉|建设成为…
            as_model = _AS_MODEL.search(self.text, max(0, built.start() - _NEARBY), built.end() + _NEARBY)
            if lx.is_division(built["place"]) and not as_model:
                yield lx.division(built["place"])[0], built.span("place"), _OFFICIAL, False

    def _weightiest(self, counts: Counter[str], first: dict[str, Span], alone: set[str]) -> str:
        """The place that is named most, with those in it; one of the title of its plan before all others."""
        inner = Counter(outer for name in counts for outer in _outer(name))
        titled = self.main.name if self.main is not None else ""
        of_city = len(_OF_CITY.findall(self.text)) > 2 * len(_OF_PROVINCE.findall(self.text))

        def weight(name: str) -> tuple[bool, bool, int, int]:
            early = first[name][0] < _HEADLINE and name in alone
            ranked = not (of_city and name.endswith(("省", "自治区")))  # 全市 is not said of a province
            return ranked, lx.short_name(name) in titled, counts[name] + inner[name] + 3 * early, -first[name][0]

        return max(counts, key=weight)

    def _place_of_paper(self) -> Entity | None:
        """The city whose paper tells of 我市, where the text names no place: 德州|新闻网讯."""
        paper = _PAPER_OF_CITY.search(self.text, 0, _OPENING) if _OUR_CITY.search(self.text) else None
        known = paper is not None and lx.is_division(paper["city"])
        return self.draft.add("Place", paper.span("city")) if paper is not None and known else None

    def _places_led(self) -> Iterator[tuple[str, Span, int]]:
        """The places whose party committee is named as who speaks or decides, and how often that counts: 松江区|委书记."""
        for form, times in ((_LED_PLACE, _OFFICIAL), (_TELLING_PLACE, 1)):
            for led in form.finditer(self.text):
                span = place_before(self.text, led.start() + 1)
                opens = span is not None and self.text[span[0] - 1 : span[0]] in _OPENS_CLAUSE
                if span is not None and (opens or form is _LED_PLACE):
                    yield lx.division(self.text[slice(*span)])[0], span, times

    def _places_told_of(self, sentences: list[Sentence]) -> list[tuple[str, Clause, Word]]:
        """Each mention of a place, with its full name; none where nothing but firms bear its name."""
        named = [
            (lx.division(self.text[word.start : word.end])[0], clause, word)
            for sentence in sentences
            for clause in sentence.clauses
            for word in (clause.words if clause.flags & lx.PLACE else ())
            if word.flags & lx.PLACE
            if not heads_firm(self.text, word.end) and not self._is_venue(clause, word)
            if not _OF_NEWS.match(self.text, word.end) and not self._is_compared(clause, word)
        ]
        if _NATIONAL.search(self.text, 0, _HEADLINE):  # names of clusters are only examples
            named = [one for one in named if not self._begins_name(*one[1:], lx.CLUSTER)]
        named = [one for one in named if not self._comes(*one[1:])]
        named = [one for one in named if not self.text.endswith(_NEAR_OTHERS, one[1].start, one[2].start)] or named
        told = {name for name, clause, word in named if not self._begins_name(clause, word, lx.FIRM)}
        named = [one for one in named if one[0] in told]
        return [one for one in named if not self._begins_name(*one[1:], lx.PROJECT)] or named

    def _only_in_clusters(self, sentences: list[Sentence], first: dict[str, Span]) -> bool:
        """Whether places only begin the names of clusters, of several cities: none of them acts for the others."""
        cities = {name for name in first if not name.endswith(("省", "自治区"))}
        if len(cities) < 2 or len(cities) != len(first) or _OF_CITY.search(self.text):
            return False
        return all(
            self._begins_name(clause, word, lx.CLUSTER)
            or _LISTED_CLUSTERS.match(self.text, word.start, clause.end) is not None
            for clause, word in each_place(sentences)
        )

    def _only_has_parts(self, sentences: list[Sentence], first: dict[str, Span]) -> bool:
        """Whether places only begin names or bear parts of what is built (甲园基地;以乙为核心、丙为支撑): the text is of none."""
        if len(first) < 2 or any(name.endswith(("省", "自治区")) for name in first):
            return False
        told = [
            (bears_part(self.text, word), self._begins_name(clause, word, lx.PROJECT | lx.PARK | lx.CLUSTER))
            for clause, word in each_place(sentences)
        ]
        return any(part for part, _ in told) and all(part or name for part, name in told)

    def _comes(self, clause: Clause, word: Word) -> bool:
        """Whether a place is one of several whose officials come: 甲区、乙县政府负责人参加会议."""
        several = sum(1 for one in clause.words if one.flags & lx.PLACE) > 1
        return several and _COME.match(self.text, word.end, clause.end) is not None

    def _is_venue(self, clause: Clause, word: Word) -> bool:
        """Whether a place is only where something is held: 在上海举行推介会."""
        held = _HELD.match(self.text, word.end, clause.end)
        return held is not None and self.text.rfind("在", max(clause.start, word.start - 6), word.start) >= 0

    def _is_compared(self, clause: Clause, word: Word) -> bool:
        """Whether a place is only one that another is compared with: 与|甲市相比, 继|甲市、乙市之后."""
        near = (max(clause.start, word.start - _NEARBY), min(clause.end + 1, word.end + _NEARBY))
        compared = COMPARED.search(self.text, *near)
        return compared is not None and compared.start() < word.start < compared.end()

    def _begins_name(self, clause: Clause, word: Word, head: int) -> bool:
        """Whether a place only begins the name of something that ends with such a head: 山东新材料生产基地项目."""
        at = word.end
        for other in clause.words[bisect_left(clause.words, word.start, key=attrgetter("start")) + 1 :]:
            if other.start == at and other.flags & lx.PLACE:  # 广东省|广州市|海珠区…集群
                at = other.end
                continue
            if other.start <= at + 3 and other.flags & head:
                return True
            if other.start > at + 3 or other.flags & _ENDS_NAME:
                return False
            at = other.end
        return False

    def _city_of_headline(self, counts: Counter[str], first: dict[str, Span]) -> str:
        """The city that the headline names by a word of its own (大同), where the text names several of its counties."""
        outer = Counter(city for name in counts for city in sorted(lx.within_of().get(name, ())) if city.endswith("市"))
        city, inside = outer.most_common(1)[0] if outer else ("", 0)
        at = self.text.find(lx.short_name(city), 0, _HEADLINE) if inside >= _SEVERAL and city not in counts else -1
        if at >= 0:
            first[city] = (at, at + len(lx.short_name(city)))
        return city if at >= 0 else ""

    def _reporting(self, first: dict[str, Span]) -> str:
        """The place whose own report this is, by its title: 甲省乙市|丙区|政府工作报告."""
        title = _OWN_REPORT.search(self.text, 0, _HEADLINE)
        span = place_before(self.text, title.end("place")) if title else None
        if span is None:
            return ""
        full = lx.division(self.text[slice(*span)])[0]
        first[full] = span
        return full

    def _labelled(self, first: dict[str, Span]) -> str:
        """The place that the headline begins with before a colon: 甲省|乙县|:小木材做成大产业."""
        label = _LABEL.match(self.text, 0, _HEADLINE)
        span = place_before(self.text, label.end("place")) if label else None
        if label is None or span is None or not self.gazetteer.names_place(label["place"]):
            return ""
        full = lx.division(self.text[slice(*span)])[0]
        first[full] = span
        return full

    def _widened(self, place: str, first: dict[str, Span]) -> str:
        """The province in the stead of a city of it, where the text speaks of 全省 or 省工信厅 and never of 全市."""
        titled = first[place][0] < _HEADLINE
        if (
            titled
            or place.endswith(("省", "自治区"))
            or len(_OF_PROVINCE.findall(self.text)) < 2
            or _OF_CITY.search(self.text)
        ):
            return place
        outer = next((name for name in sorted(_outer(place)) if name.endswith(("省", "自治区"))), place)
        at = next((at for name in (outer, lx.short_name(outer)) if (at := self.text.find(name)) >= 0), -1)
        if at >= 0:
            length = len(outer) if self.text.startswith(outer, at) else len(lx.short_name(outer))
            first.setdefault(outer, (at, at + length))
        return outer if outer in first else place


def _outer(name: str) -> set[str]:
    """The divisions that a division lies in."""
    found: set[str] = set()
    for parent in lx.within_of().get(name, ()):
        found |= {parent, *lx.within_of().get(parent, ())}
    return found
