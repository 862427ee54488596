"""One document under the grammar: the stages in their order, and who acts in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from loaders.extract.articles import articles
from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.lists import Lists
from loaders.extract.enumeration.made_of import made_of
from loaders.extract.enumeration.nested import (
    entrant_groups,
    headed_groups,
    led_groups,
    named_of,
    nested_groups,
    opened_groups,
    preceded_groups,
    promoted_groups,
    spelled_groups,
    summed_groups,
    told_behind,
    told_groups,
)
from loaders.extract.enumeration.outlines import groups_below, inline_outlines, labelled_lines, outlined_groups
from loaders.extract.merging.coded import merge_coded
from loaders.extract.merging.documents import merge_documents
from loaders.extract.merging.dropping import (
    drop_aspirations,
    drop_inner_firms,
    drop_ordinary_tiers,
    drop_sorts_of_firms,
    drop_unnamed_groups,
)
from loaders.extract.merging.firms import mention_firms, merge_firms
from loaders.extract.merging.groups import merge_groups
from loaders.extract.merging.levels import merge_bare_tiers, merge_levels, merge_national
from loaders.extract.merging.placed import merge_chains, merge_projects
from loaders.extract.merging.short_names import merge_short_names
from loaders.extract.merging.titles import merge_titles
from loaders.extract.merging.zones import mention_parks, merge_zones
from loaders.extract.names.firms import heads_firm
from loaders.extract.names.main_document import main_document, own_title
from loaders.extract.names.name import Name
from loaders.extract.names.organs import Organs, organs
from loaders.extract.names.park_industries import fields_of_park
from loaders.extract.names.places import Gazetteer
from loaders.extract.names.titles import Titles
from loaders.extract.naming import Naming
from loaders.extract.partial_groups import drop_partial_groups
from loaders.extract.place_of_text import EVENT, SITE, PlaceOfText, each_place, is_outer
from loaders.extract.quantity.figures import Targets
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Sentence, Word
from loaders.extract.reading.counties import mark_counties
from loaders.extract.reading.furniture import is_furniture
from loaders.extract.reading.joined import mark_joined
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.awards import Awards
from loaders.extract.relation.begun_together import begun_together
from loaders.extract.relation.bracket_fields import BracketFields
from loaders.extract.relation.built_sites import BuiltSites
from loaders.extract.relation.chain_leaders import chain_leaders
from loaders.extract.relation.class_verbs import ClassVerbs
from loaders.extract.relation.codes import grouped_by_code, told_by_code
from loaders.extract.relation.denial import drop_denied
from loaders.extract.relation.entrants import counted_entrants
from loaders.extract.relation.firm_sites import FirmSites
from loaders.extract.relation.gradings import (
    by_level,
    each_of_its_class,
    gradings,
    level_behind,
    only_one,
    quoted_with_size,
    said_to_be,
    spelled_out,
)
from loaders.extract.relation.issuing import Issuing
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.links import Links
from loaders.extract.relation.named_sites import NamedSites
from loaders.extract.relation.our_papers import by_our_place
from loaders.extract.relation.park_fields import ParkFields
from loaders.extract.relation.plan_leaders import PlanLeaders
from loaders.extract.relation.references import References
from loaders.extract.relation.relied_leaders import headed_by_firms, relied_leaders
from loaders.extract.relation.roll_call import RollCalls
from loaders.extract.relation.serial_fields import serial_fields
from loaders.extract.relation.siting import Siting
from loaders.extract.relation.specialities import Specialities
from loaders.extract.relation.stated_sites import StatedSites
from loaders.extract.relation.subjects import Subjects
from loaders.extract.relation.subparks import Subparks
from loaders.extract.relation.zones import Zones
from loaders.extract.repeated_firms import repeat_firms

Span = tuple[int, int]
_LONG_TITLE = 60
_LONGEST_FIRM = 24
_LONGEST_NAME = 4  # of a person
_ABOUT_PARKS, _A_PARK = 5, 120  # fields in the names of parks, and characters for each; else they are mostly none
_ONCE = re.compile(
    r"(?:在)?(?:过去(?![一二三两四五六七八九十几\d]+[个多]?[年月])|以往|从前|曾经|昔日|早年|当年|历史上|改革开放前|上世纪)(?!的|就|以)"
)
_WAS = re.compile(
    "(?<!不)曾(?:经)?(?:重点|大力|主要|以|[将把](?=[^,。;]{2,24}[作列定]为)|是|为|有(?=[\\d两二三四五六七八九十]))|(?<!与)(?<!比)过去(?:有(?=[\\d两二三四五六七八九十])|(?:主要)?以(?=[^,。;]{2,40}为)|曾)|(?:尚?未|(?<![能得])不)(?:把|将)(?=[^,。;]*[列确定作]为)|不再(?:把|将|以|作为|发展|布局|培育)(?![^,。;]*(?:而是|转而|转向))"
)  # 甲市曾重点发展A
_WAS_ONCE = re.compile("曾(?:经)?[是为][^,。;]{2,12}的[\u4e00-\u9fff]{2,3}[省市县区州]")  # 曾为甲基地的乙市|发展A
_OF_NATION = re.compile(  # 国家|把A列为战略性新兴产业, 我国|A产业规模…
    r"(?:近年来|近日|日前|据悉|目前|当前|去年|今年)*,?(?:我国|全球|世界各国|国家(?:发展改革委|发改委|发展和改革委员会|(?=[把将已正]|大力|高度|出台|层面))|工信部|工业和信息化部|科技部(?!门))"
)
_NOW = re.compile("如今|现在|目前|而今|今天|近年|正(?:大力|在|全力|加快|着力)|现已")
_OWN_PAGE = re.compile(r"(?:区|园)(?:简介|概况|介绍|基本情况)[ \t]*(?:\n|$)")
_BEGINS = re.compile(r"[\s#*]*(?:(?:日前|近日|近期|连日来|今年以来|昨[日天]|今[日天]|\d{1,2}月\d{1,2}日),?)?")
_SPEAKS_OF_PARK = re.compile(
    r"(?:[,。;\n]|目前|近年来|今年|去年)(?:示范区|高新区|经开区|开发区|园区|保税区|我区|新区)(?![、及和域长内])"
)
_LINE_ENDS = re.compile(r"[ \t]*(?:\n|$)")
_REPORT_OF_PARK = re.compile(r"[^,。;\n]{0,12}(?:工作报告|工作总结|工作要点|工作打算|工作安排)")
_NO_PLACE = re.compile(  # 经开区徽州|路以东, 石门|桥镇, 中国西藏|网
    rf"[东西南北中一二三]?(?:路|街|大道|大街|巷)|(?<![市县区])(?:街道|镇(?![江海原雄巴宁远康赉坪沅安平])|乡(?![镇村土亲愁宁]))|(?<![省市县区州])[\u4e00-\u9fff](?:镇|乡|街道)(?=[,、。;和与及的]|$)|{SITE}|[日晚早]报(?!告)|·[\u4e00-\u9fff]{{2,4}}[日晚]报|{EVENT}"
)
_TITLED = re.compile("(?:教授|院士|博士|研究员|先生|女士|同志|总工程师|高级工程师)(?!工作站|后|站|[之的])")
_ACTS = "[强优惠富美促稳增保活聚育引拓治]"
_AMONG_SLOGANS = re.compile(  # 兴城市|、惠民生
    rf"(?:(?<={_ACTS}[\u4e00-\u9fff]{{2}}、)兴[\u4e00-\u9fff]{{2}}(?:、|$)|兴[\u4e00-\u9fff]{{2}}、{_ACTS}[\u4e00-\u9fff]{{2}}(?:、|$))"
)
_TITLED_ZONE = re.compile(
    "(?P<zone>[\u4e00-\u9fff]{2,14}?(?:高新区|经开区|开发区|新区|综保区|保税区|示范区|起步区|先行区|产业园区?|工业园区?|能源化工基地))"
    "(?=20\\d\\d|“?十[四五六]|工作(?:总结|要点|报告|计划|思路|打算)|招商|支持|促进|推动|关于|加快|管委会)"
)
_LONGEST_REGION = 12  # characters
_OPENING = 200  # characters in which a page says what it is


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
        self.authors = issuing.heads.organs
        self.main = main_document(self.titles, issuing.issued.documents, [e for e, _ in issuing.replaced])
        for earlier, span in issuing.replaced:
            later = [
                e for _, e in self.draft.between(span[1], span[1] + _LONG_TITLE, ("Document",)) if e is not earlier
            ]
            later += [
                e for _, e in self.draft.between(span[0] - _LONG_TITLE, span[0], ("Document",)) if e is not earlier
            ]
            newer = self.main if self.main is not earlier else None
            self.draft.relate("SUCCEEDS", newer or next(iter(later), None), earlier, span)
        self.place = PlaceOfText(self.draft, self.gazetteer, self.main).find(sentences)
        self.articles = articles(self, sentences, issuing.issued.documents)
        by_our_place(self)
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
            told_behind,
            named_of,
            entrant_groups,
            promoted_groups,
            spelled_groups,
        ):
            self.found.extend(apart(self.draft, self.reading))
        made_of(self.draft, self.found)
        lists.table.tasks.relate(self.actor)
        self._park_of_title()
        issuing.issued.by_parks()
        self._fields_of_parks()
        self.park = self._own_park()
        for target, span in lists.table.aims.set:
            self.draft.relate("SETS_TARGET", self.actor(span[0]), target, span)
        self._merge()
        self._firms_are_no_places(sentences)
        self._places(sentences)
        self._relate(sentences)
        _let_go(lists, self.subjects, self.references)

    def _persons_are_no_places(self, sentences: list[Sentence]) -> None:
        """副市长王|西安, 宁远|教授: what reads like a place in how somebody is called is none."""
        persons = bool(self.draft.of_type("Person"))
        for _, word in each_place(sentences):
            if _TITLED.match(self.text, word.end) and not lx.has_rank(self.text[word.start : word.end]):
                word.flags &= ~lx.PLACE
            if not persons:
                continue
            near = (max(0, word.start - _LONGEST_NAME), word.end + _LONGEST_NAME)
            if any(a <= word.start and word.end <= b for (a, b), _ in self.draft.between(*near, ("Person",))):
                word.flags &= ~lx.PLACE

    def _firms_are_no_places(self, sentences: list[Sentence]) -> None:
        """以哈飞、|东安|为龙头: what the text names as a firm there is no county of the same name."""
        for _, word in each_place(sentences):
            named = self.draft.between(word.start, word.end, ("Organisation",))
            if any(span == (word.start, word.end) for span, _ in named):
                word.flags &= ~lx.PLACE

    def _slogans_are_no_places(self, sentences: list[Sentence]) -> None:
        """强产业、优环境、|兴城市|、惠民生: a place among verbs with their objects is none."""
        for clause, word in each_place(sentences):
            if _AMONG_SLOGANS.match(self.text, word.start, clause.end):
                word.flags &= ~lx.PLACE

    def _merge(self) -> None:
        """What is one under several names becomes one."""
        merge_short_names(self.draft)
        merge_levels(self.draft, [self.gazetteer.province, self.place.name if self.place else self.gazetteer.province])
        merge_national(self.draft)
        merge_bare_tiers(self.draft)
        merge_documents(self.draft)
        merge_titles(self.draft, self.titles.short)
        merge_groups(self.draft)
        merge_coded(self.draft)
        merge_zones(self.draft)
        merge_chains(self.draft)
        merge_projects(self.draft)
        merge_firms(self.draft)
        mention_firms(self.draft)
        repeat_firms(self.draft)
        mention_parks(self.draft)

    def _relate(self, sentences: list[Sentence]) -> None:
        """What the sentences say of what they name."""
        self.references = References(self)
        links = Links(self)
        siting = Siting(self, links.by_clause)
        bracket_fields = BracketFields(self)
        firm_sites = FirmSites(self)
        built_sites = BuiltSites(self)
        stated_sites = StatedSites(self)
        specialities = Specialities(self)
        park_fields = ParkFields(self)
        subparks = Subparks(self)
        zones = Zones(self)
        awards = Awards(self)
        plan_leaders = PlanLeaders(self)
        for sentence in sentences:
            specialities.sentence(sentence)
            links.sentence(sentence)
            siting.sentence(sentence)
            bracket_fields.sentence(sentence)
            stated_sites.sentence(sentence)
            firm_sites.sentence(sentence)
            built_sites.sentence(sentence)
            relied_leaders(self, sentence)
            headed_by_firms(self, sentence)
            park_fields.sentence(sentence)
            subparks.sentence(sentence)
            zones.sentence(sentence)
            awards.sentence(sentence)
            plan_leaders.sentence(sentence)
        begun_together(self, sentences)
        serial_fields(self, sentences)
        chain_leaders(self)
        Targets(self).read(sentences)
        RollCalls(self).state()
        counted_entrants(self)
        gradings(self)
        level_behind(self)
        said_to_be(self)
        spelled_out(self)
        grouped_by_code(self)
        told_by_code(self)
        by_level(self)
        only_one(self)
        each_of_its_class(self)
        quoted_with_size(self)
        class_verbs = ClassVerbs(self)
        for sentence in self.reading.sentences:
            class_verbs.sentence(sentence)
        NamedSites(self).state()
        drop_denied(self.draft)
        self._inner_places()
        drop_inner_firms(self.draft)
        drop_sorts_of_firms(self.draft)
        drop_ordinary_tiers(self.draft)
        drop_aspirations(self.draft)
        drop_unnamed_groups(self.draft, [one for one in (self.main, self.place) if one is not None])
        drop_partial_groups(self.draft)
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
            led_in = self.text.startswith(":", clause.start - 1)  # 甲市曾有三大产业:|A、B、C
            once = once or _WAS.search(self.text, start if led_in else clause.start, clause.end)
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
        return self.article(at) or self.main or park_of_line(self, at) or self.place or own_title(self.titles)

    def _park_of_title(self) -> None:
        """包头稀土高新区|2024年工作总结: the zone that the title of a paper begins with is named there."""
        for paper in self.titles.bare[:1]:
            start, end = min(paper.places)
            zone = _TITLED_ZONE.match(self.text, start, end)
            if zone is not None and self.gazetteer.prefix(zone["zone"]):
                self.draft.add("Park", zone.span("zone"))

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
                    named = named and not _NO_PLACE.match(self.text, word.end) and not is_outer(self.text, clause, word)
                    named = named and not self._heads_region(word)
                    if named and not self.inside_other(clause, word.start, word.end):
                        self.place_at((word.start, word.end))

    def _heads_region(self, word: Word) -> bool:
        """Whether a place is only the head of the name of a region: 成都|平原经济区."""
        lengths = range(word.end - word.start + 1, _LONGEST_REGION)
        return any(self.text[word.start : word.start + n] in lx.words("region") for n in lengths)

    def _places_in_brackets(self, clause: Clause) -> None:
        """北部带(甲县、乙县): short names that are words of their own are places where all of a bracket are."""
        for word in clause.words if clause.flags & lx.BRACKET else ():
            if not word.flags & lx.BRACKET:
                continue
            spans = pieces(self.text, word.start + 1, word.end - 1, "、和及")
            if len(spans) > 1 and all(self.gazetteer.names_place(self.text[a:b]) for a, b in spans):
                for span in spans:
                    self.place_at(span)

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


def _let_go(*parts: object) -> None:
    """Cut what refers to its owner: without cycles all words of a text are freed at once, and nobody has to search for them."""
    for part in parts:
        vars(part).clear()
