"""One document under the grammar: the stages in their order, and who acts in it."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import attrgetter

from loaders.extract.articles import articles
from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.lists import Lists
from loaders.extract.enumeration.nested import (
    entrant_groups,
    headed_groups,
    led_groups,
    nested_groups,
    opened_groups,
    preceded_groups,
    promoted_groups,
    spelled_groups,
    summed_groups,
    told_groups,
)
from loaders.extract.enumeration.outlines import groups_below, inline_outlines, labelled_lines, outlined_groups
from loaders.extract.merging import (
    drop_aspirations,
    drop_inner_firms,
    drop_ordinary_tiers,
    drop_sorts_of_firms,
    drop_unnamed_groups,
    mention_firms,
    merge,
    merge_bare_tiers,
    merge_chains,
    merge_documents,
    merge_firms,
    merge_groups,
    merge_levels,
    merge_national,
    merge_projects,
    merge_titles,
)
from loaders.extract.merging_zones import mention_parks, merge_zones
from loaders.extract.names.firms import heads_firm, place_before
from loaders.extract.names.industries import fields_of_park
from loaders.extract.names.name import Name
from loaders.extract.names.organs import Organs, organs
from loaders.extract.names.places import Gazetteer
from loaders.extract.names.titles import Titles
from loaders.extract.naming import Naming
from loaders.extract.quantity.figures import Targets
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Sentence, Word
from loaders.extract.reading.counties import mark_counties
from loaders.extract.reading.furniture import is_furniture
from loaders.extract.reading.joined import mark_joined
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.awards import Awards
from loaders.extract.relation.chain_leaders import chain_leaders
from loaders.extract.relation.codes import told_by_code
from loaders.extract.relation.denial import drop_denied
from loaders.extract.relation.firm_sites import FirmSites
from loaders.extract.relation.gradings import (
    by_level,
    gradings,
    level_behind,
    only_one,
    quoted_with_size,
    said_to_be,
    spelled_out,
)
from loaders.extract.relation.issuing import Issuing
from loaders.extract.relation.links import Links
from loaders.extract.relation.park_fields import ParkFields
from loaders.extract.relation.references import References
from loaders.extract.relation.serial_fields import serial_fields
from loaders.extract.relation.siting import Siting
from loaders.extract.relation.specialities import Specialities
from loaders.extract.relation.subjects import COMPARED, Subjects, bears_part
from loaders.extract.relation.subparks import Subparks
from loaders.extract.relation.zones import Zones

Span = tuple[int, int]
_LONG_TITLE = 60
_LONGEST_FIRM = 24
_LONGEST_NAME = 4  # of a person
_ABOUT_PARKS, _A_PARK = 5, 120  # fields in the names of parks, and characters for each; else they are mostly none
_OF_PROVINCE = re.compile(r"全省|我省|本省|省委|省政府|省[工经科商财发][\u4e00-\u9fff]{1,5}[厅委]|全区各市|自治区")
_OF_CITY = re.compile(r"全市(?!场)|我市|本市|市委|市政府|市工信局|市经信局|市发改委|全州|我州|州政府")
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
_ONCE = re.compile(
    r"(?:在)?(?:过去(?![一二三两四五六七八九十几\d]+[个多]?[年月])|以往|从前|曾经|昔日|早年|当年|历史上|改革开放前|上世纪)(?!的|就|以)"
)
_WAS = re.compile(
    "(?<!不)曾(?:经)?(?:重点|大力|主要|以|是|为)|不再(?:把|将|以|作为|发展|布局|培育)(?![^,。;]*(?:而是|转而|转向))"
)  # 甲市曾重点发展A
_WAS_ONCE = re.compile("曾(?:经)?[是为][^,。;]{2,12}的[\u4e00-\u9fff]{2,3}[省市县区州]")  # 曾为甲基地的乙市|发展A
_OF_NATION = re.compile(  # 国家|把A列为战略性新兴产业, 我国|A产业规模…
    r"(?:近年来|近日|日前|据悉|目前|当前|去年|今年)*,?(?:我国|全球|世界各国|国家(?:发展改革委|发改委|发展和改革委员会|(?=[把将已正]|大力|高度|出台|层面))|工信部|工业和信息化部|科技部(?!门))"
)
_NOW = re.compile("如今|现在|目前|而今|今天|近年|正(?:大力|在|全力|加快|着力)|现已")
_TELLING_PLACE = re.compile(  # 绵阳市|委、市政府提出,…
    r"[省市县区旗州盟](?:党)?委(?:[、和]?(?:[省市县区旗州盟]|自治区)?(?:人民)?政府)?(?:近日|日前|今年|最近)?(?:提出|明确|决定)(?!的)"
)
_OPENS_CLAUSE = ("", "\n", "。", ",", ";", ":", " ")
_LED_PLACE = re.compile("[市县区旗]委(?:常委|副?书记)")
_OFFICIAL = 4  # times for which a place counts that an official who speaks is of
_HELD = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:隆重|成功|顺利)?(?:举行|召开|举办|开幕|启幕|揭幕)")
_ENDS_NAME = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.COMMA | lx.PARK | lx.PLACE | lx.QUANTITY
_OWN_PAGE = re.compile(r"(?:区|园)(?:简介|概况|介绍|基本情况)[ \t]*(?:\n|$)")
_BEGINS = re.compile(r"[\s#*]*(?:(?:日前|近日|近期|连日来|今年以来|昨[日天]|今[日天]|\d{1,2}月\d{1,2}日),?)?")
_SPEAKS_OF_PARK = re.compile(
    r"(?:[,。;\n]|目前|近年来|今年|去年)(?:示范区|高新区|经开区|开发区|园区|保税区|我区|新区)(?![、及和域长内])"
)
_NATIONAL = re.compile(r"工业和信息化部|工信部|国务院|国新办|国家发展|国家发改委|科技部|财政部|生态环境部|商务部")
_SITE = "(?:新闻|日报|在线|党建|政府)?网(?![络约格红球箱点链上])"  # 中国西藏|网
_LINE_ENDS = re.compile(r"[ \t]*(?:\n|$)")
_OF_NEWS = re.compile(  # 本报北京|12月15日电, 浙江|日报杭州12月15日电, 新甘肃|·甘肃日报
    rf"{_SITE}|[日晚早]报(?:全媒|记者|社|讯|[\u4e00-\u9fff]{{2,4}}\d{{1,2}}月\d)|·[\u4e00-\u9fff]{{2,4}}[日晚]报|\d{{1,2}}月\d{{1,2}}日[电讯]"
)
_PAPER_OF_CITY = re.compile(
    r"(?:^|[\n(\s])(?:本报|记者)?(?P<city>[\u4e00-\u9fff]{2,3})(?:新闻网|[日晚]报|发布|网讯|广播电视台)"
)
_OUR_CITY = re.compile("我市|全市(?!场)")
_REPORT_OF_PARK = re.compile(r"[^,。;\n]{0,12}(?:工作报告|工作总结|工作要点|工作打算|工作安排)")
_NO_PLACE = re.compile(  # 经开区徽州|路以东, 中国西藏|网
    rf"[东西南北中一二三]?(?:路|街|大道|大街|巷)|(?<![市县区])(?:街道|镇(?![江海原雄巴宁远康赉坪沅安平])|乡(?![镇村土亲愁宁]))|{_SITE}|[日晚早]报(?!告)|·[\u4e00-\u9fff]{{2,4}}[日晚]报"
)
_OWN_REPORT = re.compile(  # 甲省乙市丙区|2024年政府工作报告
    r"(?m)^[ \t#]*(?P<place>[\u4e00-\u9fff]{2,20}?)(?:20\d\d年?)?(?:人民)?政府工作报告[ \t]*(?:[(][^()\n]{1,16}[)])?[ \t]*$"
)
_ACTS = "[强优惠富美促稳增保活聚育引拓治]"
_AMONG_SLOGANS = re.compile(  # 兴城市|、惠民生
    rf"(?:(?<={_ACTS}[\u4e00-\u9fff]{{2}}、)兴[\u4e00-\u9fff]{{2}}(?:、|$)|兴[\u4e00-\u9fff]{{2}}、{_ACTS}[\u4e00-\u9fff]{{2}}(?:、|$))"
)
_OPENING = 200  # characters in which a page says what it is
_SEVERAL = 4  # counties by which a text tells of which city it speaks
_HEADLINE = 150  # characters at the beginning of a text, where its place stands


def _places(sentences: list[Sentence]) -> Iterator[tuple[Clause, Word]]:
    """The words that read like places, each with its clause."""
    for sentence in sentences:
        for clause in sentence.clauses:
            for word in clause.words if clause.flags & lx.PLACE else ():
                if word.flags & lx.PLACE:
                    yield clause, word


class Scene:
    """Runs the stages over one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.text = reading, reading.text
        self.draft = Draft(reading.text)
        self.gazetteer = Gazetteer(reading.text)
        mark_counties(reading, self.gazetteer.province)
        mark_joined(reading)
        self.organs = Organs(self.draft, self.gazetteer.province)
        self.titles = Titles(self.draft, reading)
        self.found: list[tuple[Sentence, Clause, Found]] = []
        self.names: dict[int, list[tuple[Name, Entity]]] = {}
        self.articles: list[tuple[int, Entity]] = []  # where another article begins on the page, and its place
        self.main: Entity | None = None
        self.place: Entity | None = None
        self.park: Entity | None = None  # whose own page the text is
        self.authors: list[Entity] = []  # the organs that its titles begin with
        self.claimed: set[tuple[int, int]] = set()  # clause and thing: what a place or park in the clause lives on

    def run(self) -> None:
        """All stages."""
        self.titles.collect()
        lists = Lists(
            self.draft, self.gazetteer, self.organs, [*self.titles.bare, *(e for _, e, _ in self.titles.inline)]
        )
        lists.read()
        sentences = self._content(sorted(lists.taken))
        issuing = Issuing(self)
        issuing.read(sentences)
        self._persons_are_no_places(sentences)
        self._slogans_are_no_places(sentences)
        self.authors = issuing.heads
        self.main = self.titles.main(issuing.issued, [e for e, _ in issuing.replaced])
        for earlier, span in issuing.replaced:
            later = [
                e for _, e in self.draft.between(span[1], span[1] + _LONG_TITLE, ("Document",)) if e is not earlier
            ]
            newer = self.main if self.main is not earlier else None
            self.draft.relate("SUCCEEDS", newer or next(iter(later), None), earlier, span)
        self._place_of_document(sentences)
        issuing.of_ours(self.place)
        self.articles = articles(self, sentences, issuing.issued)
        self.subjects = Subjects(self, sentences)
        naming = Naming(self)
        for sentence in sentences:
            naming.sentence(sentence)
        for apart in (
            summed_groups,
            preceded_groups,
            nested_groups,
            opened_groups,
            headed_groups,
            led_groups,
            outlined_groups,
            inline_outlines,
            groups_below,
            labelled_lines,
            told_groups,
            entrant_groups,
            promoted_groups,
            spelled_groups,
        ):
            self.found.extend(apart(self.draft, self.reading))
        issuing.by_parks()
        self._fields_of_parks()
        self.park = self._own_park()
        for target, span in lists.table.aims.set:
            self.draft.relate("SETS_TARGET", self.actor(span[0]), target, span)
        self._merge()
        self._places(sentences)
        self._relate(sentences)

    def _persons_are_no_places(self, sentences: list[Sentence]) -> None:
        """副市长王|西安: what reads like a place in how somebody is called is none."""
        for _, word in _places(sentences) if self.draft.of_type("Person") else ():
            near = (max(0, word.start - _LONGEST_NAME), word.end + _LONGEST_NAME)
            if any(a <= word.start and word.end <= b for (a, b), _ in self.draft.between(*near, ("Person",))):
                word.flags &= ~lx.PLACE

    def _slogans_are_no_places(self, sentences: list[Sentence]) -> None:
        """强产业、优环境、|兴城市|、惠民生: a place among verbs with their objects is none."""
        for clause, word in _places(sentences):
            if _AMONG_SLOGANS.match(self.text, word.start, clause.end):
                word.flags &= ~lx.PLACE

    def _merge(self) -> None:
        """What is one under several names becomes one."""
        merge(self.draft)
        merge_levels(self.draft, [self.gazetteer.province, self.place.name if self.place else self.gazetteer.province])
        merge_national(self.draft)
        merge_bare_tiers(self.draft)
        merge_documents(self.draft)
        merge_titles(self.draft, self.titles.short)
        merge_groups(self.draft)
        merge_zones(self.draft)
        merge_chains(self.draft)
        merge_projects(self.draft)
        merge_firms(self.draft)
        mention_firms(self.draft)
        mention_parks(self.draft)

    def _relate(self, sentences: list[Sentence]) -> None:
        """What the sentences say of what they name."""
        self.references = References(self)
        links = Links(self)
        siting = Siting(self, links.by_clause)
        firm_sites = FirmSites(self)
        specialities = Specialities(self)
        park_fields = ParkFields(self)
        subparks = Subparks(self)
        zones = Zones(self)
        awards = Awards(self)
        for sentence in sentences:
            specialities.sentence(sentence)
            links.sentence(sentence)
            siting.sentence(sentence)
            firm_sites.sentence(sentence)
            park_fields.sentence(sentence)
            subparks.sentence(sentence)
            zones.sentence(sentence)
            awards.sentence(sentence)
        serial_fields(self, sentences)
        chain_leaders(self)
        Targets(self).read(sentences)
        gradings(self)
        level_behind(self)
        said_to_be(self)
        spelled_out(self)
        told_by_code(self)
        by_level(self)
        only_one(self)
        quoted_with_size(self)
        siting.finish()
        drop_denied(self.draft)
        self._inner_places()
        drop_inner_firms(self.draft)
        drop_sorts_of_firms(self.draft)
        drop_ordinary_tiers(self.draft)
        drop_aspirations(self.draft)
        drop_unnamed_groups(self.draft, [one for one in (self.main, self.place) if one is not None])
        self._not_in_what_they_become()

    def _not_in_what_they_become(self) -> None:
        """甲园打造乙级基地, 甲园获批乙级基地: the park becomes that base, or is one, and the base lies in no park."""
        for grading in [r for r in self.draft.relations.values() if r.type in ("ADVANCES_TO", "IN_TIER")]:
            if grading.type == "ADVANCES_TO" or grading.source.type == grading.target.type:
                self.draft.unrelate("LOCATED_IN", grading.target, grading.source)

    def _content(self, taken: list[Span]) -> list[Sentence]:
        """The sentences that are neither items of a list nor furniture."""
        starts = [a for a, _ in taken]
        kept = []
        line, furniture = -1, False
        for sentence in self.reading.sentences:
            if sentence.line != line:
                line, furniture = sentence.line, is_furniture(self._line(sentence))
            before = bisect_left(starts, sentence.end) - 1
            in_list = before >= 0 and taken[before][1] > sentence.start
            if not in_list and not furniture:
                kept.append(sentence)
        return kept

    def _line(self, sentence: Sentence) -> str:
        start = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", sentence.end)
        return self.text[start : end if end >= 0 else len(self.text)]

    def _place_of_document(self, sentences: list[Sentence]) -> None:
        """The place that the document is about: the division named most often, itself or by what lies in it; the earlier of two."""
        counts: Counter[str] = Counter()
        first: dict[str, Span] = {}
        alone: set[str] = set()  # those that are not only named to say where another lies
        for full, span, times in self._places_led():
            counts[full] += times
            first.setdefault(full, span)
            alone.add(full)
        for full, clause, word in self._places_told_of(sentences):
            outer = self._is_outer(clause, word)
            counts[full] += 0 if outer else 1 + 3 * bool(_OFFICER.match(self.text, word.end))
            first.setdefault(full, (word.start, word.end))
            alone |= set() if outer else {full}
        for built in (*_BUILT_UP.finditer(self.text), *_ADDRESSED.finditer(self.text)):  # 把武汉|建设成为…
            if _AS_MODEL.search(self.text, max(0, built.start() - _NEARBY), built.end() + _NEARBY):
                continue
            full, span = lx.division(built["place"])[0], built.span("place")
            if lx.is_division(built["place"]):
                counts[full] += _OFFICIAL
                first.setdefault(full, span)
                alone.add(full)
        if not counts:
            self._place_of_paper()
            return
        if self._only_in_clusters(sentences, first) or self._only_has_parts(sentences, first):
            return
        inner = Counter(outer for name in counts for outer in _outer(name))
        titled = self.main.name if self.main is not None else ""

        of_city = len(_OF_CITY.findall(self.text)) > 2 * len(_OF_PROVINCE.findall(self.text))

        def weight(name: str) -> tuple[bool, bool, int, int]:
            early = first[name][0] < _HEADLINE and name in alone
            ranked = not (of_city and name.endswith(("省", "自治区")))  # 全市 is not said of a province
            return ranked, lx.short_name(name) in titled, counts[name] + inner[name] + 3 * early, -first[name][0]

        best = max(counts, key=weight)
        if counts[best] == 1 and first[best][0] > _HEADLINE and _NATIONAL.search(self.text, 0, _HEADLINE):
            return  # a national paper that gives one example
        best = self._reporting(first) or self._city_of_headline(counts, first) or self._widened(best, first)
        self.place = self.draft.add("Place", first[best], self.text[slice(*first[best])])
        self.draft.alias(self.place, best)
        self.draft.alias(self.place, lx.short_name(best))

    def _place_of_paper(self) -> None:
        """The city whose paper tells of 我市, where the text names no place: 德州|新闻网讯."""
        paper = _PAPER_OF_CITY.search(self.text, 0, _OPENING) if _OUR_CITY.search(self.text) else None
        if paper is not None and lx.is_division(paper["city"]):
            self.place = self.draft.add("Place", paper.span("city"))

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
            for clause, word in _places(sentences)
        )

    def _only_has_parts(self, sentences: list[Sentence], first: dict[str, Span]) -> bool:
        """Whether places only begin names or bear parts of what is built (甲园基地;以乙为核心、丙为支撑): the text is of none."""
        if len(first) < 2 or any(name.endswith(("省", "自治区")) for name in first):
            return False
        told = [
            (bears_part(self.text, word), self._begins_name(clause, word, lx.PROJECT | lx.PARK | lx.CLUSTER))
            for clause, word in _places(sentences)
        ]
        return any(part for part, _ in told) and all(part or name for part, name in told)

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

    def actors_in(self, clause: Clause) -> list[Entity]:
        """Who makes something its object in a clause: the places that it names as its subject, or the actor of the text."""
        if places := self.subjects.at(clause):
            return places
        if self.subjects.is_of_town(clause) or self.is_of_nation(clause):
            return []
        early = self.comes_before_main(clause.start) and self.article(clause.start) is None
        actor = self.place if early else self.actor(clause.start)
        return [actor] if actor is not None else []

    def is_of_nation(self, clause: Clause) -> bool:
        """Whether a clause of a text about one place begins with the nation or a ministry: 国家|把A列为战略性新兴产业."""
        begins = self.place is not None and _OF_NATION.match(self.text, clause.start, clause.end)
        return bool(begins) and not self.draft.between(clause.start, clause.end, ("Place",))

    def is_past(self, clause: Clause) -> bool:
        """过去,甲市以A、B为主: what once was so; 如今 ends that."""
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        once = _ONCE.match(self.text, start, clause.end)
        if (
            once
            and not self.text.startswith(",", once.end())
            and once.end() <= clause.start
            and self._begins_with_place(clause)
        ):
            once = None  # 历史上甲市就有丝绸,|甲市大力发展B
        if not _WAS_ONCE.match(self.text, clause.start):
            once = once or _WAS.search(self.text, clause.start, clause.end)
        return once is not None and not _NOW.search(self.text, start, clause.end)

    def _begins_with_place(self, clause: Clause) -> bool:
        """Whether a clause names who acts anew."""
        return bool(clause.words) and clause.words[0].start == clause.start and bool(clause.words[0].flags & lx.PLACE)

    def comes_before_main(self, at: int) -> bool:
        """Whether the text has not come to its plan yet, in an earlier line than the one that names it."""
        if self.main is None or self.place is None or not self.main.places:
            return False
        first = min(self.main.places)[0]
        return at < first and "\n" in self.text[at:first]

    def actor(self, at: int) -> Entity | None:
        """Who makes something its object here: the plan, or the place; a second article on the page has its own."""
        return self.article(at) or self.main or self.park or self.place or self.titles.own()

    def _own_park(self) -> Entity | None:
        """The park whose own page this is: its opening says 简介, or has a line with nothing but its name."""
        park = self.opening_park()
        if park is None or _OWN_PAGE.search(self.text, 0, _OPENING):
            return park
        start, end = min(park.places)
        if self._begins_line(start) and _REPORT_OF_PARK.match(self.text, end):
            return park
        titled = any(self._is_line(span) for span in park.places if span[0] < 2 * _OPENING)
        titled = titled and not any(self._is_line(span) for e in self._other_parks(park) for span in e.places)
        begins = _BEGINS.fullmatch(self.text, 0, start) is not None
        alone = self._named_without(park)
        return park if titled or alone or (begins and _SPEAKS_OF_PARK.search(self.text)) else None

    def _other_parks(self, park: Entity) -> list[Entity]:
        """The parks of the text but this one and its parts."""
        return [e for e in self.draft.of_type("Park") if e is not park and not e.name.startswith(park.name)]

    def _named_without(self, park: Entity) -> bool:
        """Whether the text is about the park, and names no place but in the name of the park."""
        if self.place is None:
            return len(park.places) > 1
        place = lx.short_name(self.place.name)
        firms = [span for firm in self.draft.of_type("Organisation") for span in firm.places]
        if any(not any(a <= told.start("place") < b for a, b in park.places) for told in self._told_of(place)):
            return False  # 甲市围绕…
        inside = sum(place in self.text[a:b] for a, b in [*park.places, *firms])
        leads = place in park.name[: lx.place_length(park.name)] or park.name.startswith(place)  # 四川|射洪经济开发区
        return len(park.places) > 1 and leads and self.text.count(place) <= inside + 1

    def _told_of(self, place: str) -> Iterator[re.Match[str]]:
        """Where a sentence begins with a place and its rank: 甲市|围绕…."""
        return re.finditer(rf"(?m)(?:^|[。;])(?P<place>{re.escape(place)})[市县区州](?!级)", self.text)

    def _begins_line(self, at: int) -> bool:
        return not self.text[self.text.rfind("\n", 0, at) + 1 : at].strip(" #*")

    def _is_line(self, span: Span) -> bool:
        """Whether a line consists of this."""
        return self._begins_line(span[0]) and _LINE_ENDS.match(self.text, span[1]) is not None

    def opening_park(self) -> Entity | None:
        """The first park that the opening names, no class of parks."""
        parks = (park for _, park in self.draft.between(0, 2 * _OPENING, ("Park",)) if not lx.level_length(park.name))
        return next(parks, None)

    def article(self, at: int) -> Entity | None:
        """Who acts in the other article on the page that stands here: its plan or its place."""
        return next((place for start, place in reversed(self.articles) if at >= start), None) if self.articles else None

    def place_at(self, span: Span) -> Entity:
        """The place named here: 柯桥区 of 绍兴柯桥区."""
        return self.draft.add("Place", self.gazetteer.innermost(self.text, span))

    def _places(self, sentences: list[Sentence]) -> None:
        """Places that figures hang on: 曲靖市、玉溪市产值分别增长…"""
        for sentence in sentences:
            for clause in sentence.clauses:
                self._places_in_brackets(clause)
                for word in clause.words if clause.flags & lx.PLACE else ():
                    named = word.flags & lx.PLACE and not heads_firm(self.text, word.end)
                    named = named and not _NO_PLACE.match(self.text, word.end) and not self._is_outer(clause, word)
                    if named and not self.inside_other(clause, word.start, word.end):
                        self.place_at((word.start, word.end))

    def _places_in_brackets(self, clause: Clause) -> None:
        """北部带(甲县、乙县): short names that are words of their own are places where all of a bracket are."""
        for word in clause.words if clause.flags & lx.BRACKET else ():
            if not word.flags & lx.BRACKET:
                continue
            spans = pieces(self.text, word.start + 1, word.end - 1, "、和及")
            if len(spans) > 1 and all(self.gazetteer.names_place(self.text[a:b]) for a, b in spans):
                for span in spans:
                    self.place_at(span)

    def _is_outer(self, clause: Clause, word: Word) -> bool:
        """Whether a place only says where the next one lies: 江苏|苏州."""
        inner = next((w for w in clause.words if w.start == word.end and w.flags & (lx.PLACE | lx.ORGAN)), None)
        if inner is None:
            return False
        outer, name = self.text[word.start : word.end], self.text[inner.start : inner.end]
        if inner.flags & lx.ORGAN:  # 上海市|松江区委
            name = next((name[:n] for n in range(len(name), 1, -1) if name[:n] in lx.divisions()), "")
        return bool(name) and lx.lies_in(outer, name)

    def _inner_places(self) -> None:
        """西湖区 is named in 杭州市西湖区 as well."""
        for place in self.draft.of_type("Place"):
            for start, end in list(place.places):
                chain = self.gazetteer.chain(self.text[start:end])
                if len(chain) > 1 and chain[-1][1] == end - start:
                    place.at((start + chain[-1][0], end))

    def inside_other(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a place is only a part of a name or of an organ."""
        if any(n.start <= start and end <= n.end for n, _ in self.names.get(clause.start, [])):
            return True
        if any(a <= start and end <= b for (a, b), _ in organs(self.text, clause)):
            return True
        near = (max(clause.start, start - _LONGEST_FIRM), min(clause.end, end + _LONGEST_FIRM))
        return any(a <= start and end < b for (a, b), _ in self.draft.between(*near, ("Organisation",)))

    def _fields_of_parks(self) -> None:
        """The industries that parks bear in their names, in a text that is little more than a list of such parks."""
        fields: list[Span] = []
        for park in self.draft.of_type("Park"):
            if park.name[-1] != "谷" and park.places and self.text[slice(*park.places[0])] == park.name:
                fields += fields_of_park(self.text, self.gazetteer, park.name, park.places[0][0])
        listed = len(fields) >= _ABOUT_PARKS and len(fields) * _A_PARK >= len(self.text)
        for field in fields if listed else ():
            self.draft.add("Industry", field)


def _outer(name: str) -> set[str]:
    """The divisions that a division lies in."""
    found: set[str] = set()
    for parent in lx.within_of().get(name, ()):
        found |= {parent, *lx.within_of().get(parent, ())}
    return found
