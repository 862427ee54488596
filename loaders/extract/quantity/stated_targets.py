"""Targets as entities: what a figure measures, and who sets it."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.project.ventures import SUMS
from loaders.extract.quantity import tense
from loaders.extract.quantity.calls import only_calls
from loaders.extract.quantity.fields_measured import field_measured
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.figures_of_firms import firm_of, without_time
from loaders.extract.quantity.graded_things import graded_things
from loaders.extract.quantity.measures import Measures
from loaders.extract.quantity.outputs_of_works import output_of_works
from loaders.extract.quantity.own_figures import SINGLE, owner_of, without_owner
from loaders.extract.quantity.parts_of_class import counts_part
from loaders.extract.quantity.same_indicator import plain_indicator, same_indicator, shortened, standard
from loaders.extract.quantity.sentence_figures import figures
from loaders.extract.quantity.voices import Voices
from loaders.extract.quantity.years import Years, is_headed
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NUMBERED = re.compile(r"[(]?[一二三四五六七八九十]+[)、]|第[一二三四五六七八九十]{1,3}[章节][ \t]")
_THRESHOLDS = re.compile("(?:认定|申报|申请|推荐|遴选|评价|准入|入库|基本|支持)(?:条件|标准|门槛)")
_DEMANDED = re.compile("(?:满足|符合|具备)[^。;:]{0,10}条件(?:[:]?$|:(?=[(]?[一1]))")
_ASKED_HERE = re.compile(  # 集群应具备:|营收100亿元以上,…; 应满足以下条件:|…
    "(?:应当?|须|需|必须|要求)(?:同时(?:具备|满足|符合)|(?:具备|满足|符合)(?=[^。;:,]{0,10}:))(?P<line>[^。;:,]{0,10}:)?|(?:申报|认定|推荐|申请|遴选|入库|入选|参评)(?:基本)?(?:条件|标准|要求|门槛)(?:[为是]|包括)?:|(?:满足|符合|具备)[^。;:]{0,10}条件(?P<listed>:)|(?:同时)?(?:满足|符合|具备)(?=[^。;:]{4,120}等(?:基本)?条件)"
)
_CALL = re.compile(  # papers whose figures say who may apply
    "关于(?:组织|开展|做好)?[^,。;]{0,30}?(?:申报|推荐|遴选|征集|认定工作|评价工作)(?!结果|名单)[^,。;]*(?:通知|公告|通告)$|(?:认定|评定|遴选|评价|申报|评审|准入|复核)(?:管理|实施)?(?:办法|细则|标准|指南|指引|规范)(?:[(].*[)])?$"
)
_LEAST = re.compile("不低于|不少于|不超过|不高于|不多于|以[上下]|达到|[大高多小低少]于|超过")
_AIMED = re.compile(
    r"力争|争取|目标|计划|[到至]20\d\d年|目前|已(?!满)|累计|截至"
)  # figures of theirs that are aims, or reached
_ITEM = re.compile(r"[(]?[一二三四五六七八九十\d]{1,2}[)、.]")
_SIZED = re.compile(r"亿(?:元级?|级)(?!.*(?:产值|营收|收入|规模)$)")
_BUNDLE = re.compile(  # 工业项目12个|,计划完成投资10亿元,主要有甲、乙等
    rf"(?:[^,。;:、]{{0,10}}项目)?{SUMS}(?:其中)?(?:(?:主要|重点|具体)+有|主要包括)[^,。;、]{{4,30}}、[^。;]*等"
)
_AMOUNT = re.compile("(?:吨|公斤|千克|斤|立方米|方|升|平方米|平方公里|亩|公顷|千瓦时?|度|W|Wh)$")
_LONGEST_PROJECT = 40
_SPOKEN_OF = re.compile("产业链|(?:产业)?集群|产业|赛道|领域|园区")  # 围绕10个|产业集群
_CHAINS = re.compile("[\u4e00-\u9fff“”]{0,8}?(?:产业)?链")
_MAKES = re.compile("形成|培育|打造|建成|构建|新增|建立|延伸|组建|拥有|达到?|落地")
_YEAR = re.compile("20\\d\\d|[今明去]年|十[三四五]五")
_TELLS_KIND = re.compile("已|达(?=\\d)|力争|将|拟|剑指|冲刺|目标[值为是:]|同比|实现")  # of a headline
_LONGEST_COUNT = 26  # characters of a list of which nothing is a figure
_LONGEST_HEAD = 24  # characters of a line that may head it: 1.甲产业。…
_LONGEST_LINE = 600  # characters back to the beginning of a line
_OPENING = 150  # characters in which a text says what it is
_LONGEST_HEADING, _LONGEST_MARKED, _LONGEST_BARE, _TITLE = 34, 20, 14, 60
_BARE = frozenset(["营业收入", "营收", "产值", "总产值", "主营业务收入", "销售收入", "规模", "产业规模", "增加值"])
_FIELDS = ("Industry", "Chain", "Cluster", "Park")
_LAND = ("Place", "Park")


_OWNS_STOCK = re.compile(r"(?:持股|占股|参股|控股)(?:比例)?(?:约|分别|各|为|达)*(?:[\d.]+%[、和与及])*$")  # 持股|51%
_STOCK = re.compile("的?(?:股权|股份(?!公司|有限|制|合作))")


class Targets:
    """Makes targets of the figures of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.years = Years(self.text, scene.main.name if scene.main else "")
        self.voices = Voices(scene, self.years.now)
        groups = self.draft.of_type("IndustryGroup")
        self.counts = {at for e in groups for a, b in e.places for at in range(self._count_of(e, a, b), b)}
        self.seen: dict[tuple[str, str], list[tuple[str, Entity, bool]]] = {}
        self.tabled: dict[tuple[str, str], list[Entity]] = {}  # what the tables aim at
        for target in self.draft.of_type("Target"):
            self.tabled.setdefault((str(target.properties["value"]), target.properties["unit"]), []).append(target)
        self.measures = Measures(self.draft, self.text)
        self.before: Sentence | None = None
        self.last: list[Figure] = []  # the figures of the sentence before
        self.setter: Entity | None = None  # the place or park that has the last figure
        self.ahead = ""  # what the sentence before spoke of, if of what lies ahead
        self.over = False  # whether a sentence of the line looks back: 一年来,…
        self.told = False  # whether the sentence before told of what was done
        self.turned = False  # whether a report has come to what lies ahead
        self.section = tense.of_text(self.text[:_OPENING])  # what the opening or the last heading says of what follows
        self.asked = False  # whether the lines say what is asked of those who apply
        self.asked_here: Span = (0, 0)  # where a line says so
        papers = [e.name for e in (scene.main, *scene.titles.bare[:1]) if e is not None]
        self.call = any(map(_CALL.search, papers))
        self.bulletin = self.section == tense.REACHED

    def read(self, sentences: list[Sentence]) -> None:
        """All figures of the document."""
        if self.years.reports and not self.section and only_calls(self.text, sentences):
            self.section, self.turned = tense.AHEAD, True
        for sentence in sentences:
            self.years.enter(sentence.line)
            self._ask(sentence)
            if self._is_heading(sentence):
                self._turn(sentence)
                continue
            self._look_ahead(sentence)
            self.voices.hear(sentence)
            if not self.asked:  # what is asked for is no aim
                self._figures(sentence)
                self.years.hear(self.text[sentence.start : sentence.end])

    def _turn(self, sentence: Sentence) -> None:
        """What a heading says of the lines below it: (二)发展目标."""
        heading = self.text[sentence.start : sentence.end]
        self.asked = bool(_THRESHOLDS.search(heading)) or (self.asked and heading.startswith("("))
        self.section = tense.of_heading(heading, self.bulletin) or self.section
        self.turned = self.section == tense.AHEAD
        self.years.heading(heading)

    def _look_ahead(self, sentence: Sentence) -> None:
        """今年,将重点做好以下工作: from here on the lines tell of what lies ahead."""
        if tense.opens_ahead(self.text, sentence.start):
            self.section, self.turned = tense.AHEAD, True
        if self.text.startswith((":", "\n", "。\n"), sentence.end):
            said = self.text[sentence.start : sentence.end]
            self.section = tense.AHEAD if tense.announces(said) else self.section
            self.turned = self.turned or self.section == tense.AHEAD

    def _figures(self, sentence: Sentence) -> None:
        """The targets of a sentence."""
        since = self.voices.plan_since(sentence)
        same_line = self.before is not None and self.before.line == sentence.line
        carried, earlier = self._carried(sentence), self.last if same_line else []
        self.last = []
        told = self.told or (self.years.reports and not self.turned)
        for figure in figures(self.text, sentence, since, self.years, (self.section, carried), told, earlier):
            self.last.append(figure)
            clause = next(c for c in sentence.clauses if c.start <= figure.word.start < c.end)
            if not (self._is_of_applicants(sentence, figure) or self._is_no_target(sentence, clause, figure)):
                self._target(sentence, clause, figure)

    def _is_of_applicants(self, sentence: Sentence, figure: Figure) -> bool:
        """Whether a figure only says who may apply."""
        if self.asked_here[0] <= figure.word.start < self.asked_here[1]:
            return True
        return self.call and self._is_threshold(sentence, figure)

    def _is_no_target(self, sentence: Sentence, clause: Clause, figure: Figure) -> bool:
        """Whether a figure counts a list, stands in the name of a project, or tells of nothing that is aimed at."""
        if len(figure.indicator) == 1 and not _AMOUNT.search(figure.unit):
            return True  # 成|都已有8个, but 煤500万吨
        if not (figure.indicator or figure.is_measure) and self.text.startswith("!", figure.word.end):
            return True  # 12个!某省公布首批集群名单
        if self._in_project(figure) or (figure.unit in ("个", "家") and lx.is_division(figure.indicator)):
            return True  # 甲年产3000台机器人等10个项目; 烟台市2个: the share of a list
        if figure.unit == "%" and self._is_share_of_firm(clause, figure):
            return True  # 甲集团持股|51%
        if figure.kind == tense.SCOPE and (figure.unit == "条" or _SPOKEN_OF.fullmatch(figure.indicator)):
            return True
        return self._is_of_list(sentence, clause, figure)

    def _is_share_of_firm(self, clause: Clause, figure: Figure) -> bool:
        """Whether a rate says how much of a firm somebody owns: 甲、乙分别持股|60%、40%, 收购丙|35%|的股权."""
        behind = _STOCK.match(self.text, figure.word.end, clause.end)
        return behind is not None or _OWNS_STOCK.search(self.text, clause.start, figure.word.start) is not None

    def _is_of_list(self, sentence: Sentence, clause: Clause, figure: Figure) -> bool:
        """Whether a figure is the count of a list: 工业项目12个|,主要有甲、乙等."""
        if figure.indicator.endswith("项目") and _BUNDLE.match(self.text, figure.word.end, sentence.end):
            return True
        if figure.word.start in self.counts and not _SIZED.search(figure.indicator):
            return True
        return figure.kind == "achieved" and figure.unit == "条" and self._only_counts(clause, figure)

    def _is_threshold(self, sentence: Sentence, figure: Figure) -> bool:
        """Whether a figure of a call only says who may apply: 主导产业产值|不低于10亿元, but not 力争…超过50家."""
        if _AIMED.search(self.text, sentence.start, sentence.end):
            return False
        return figure.comparator != "=" or _LEAST.search(self.text, *figure.span) is not None

    def _count_of(self, group: Entity, start: int, end: int) -> int:
        """Where the words begin that count a group; of a long list these are its last ones: 甲、乙、丙|6条产业链."""
        if end - start < _LONGEST_COUNT:
            return start
        return end - len(group.name) if self.text.endswith(group.name, start, end) else end

    def _only_counts(self, clause: Clause, figure: Figure) -> bool:
        """Whether a number of chains only says of how many a clause speaks: 全省|23条|产业链…; 已形成3条产业链 tells more."""
        counted = _CHAINS.match(self.text, figure.word.end, clause.end) is not None
        return counted and not _MAKES.search(self.text, clause.start, figure.word.start)

    def _in_other_section(self, target: Entity, figure: Figure, bare: bool) -> bool:
        """Whether a figure was told of another field: 发展A。…实现营收200亿元。\n发展B。…实现营收200亿元.

        A sum that names no field (`bare`) is that of the field which its line names first; what is counted, only where the line is headed with it.
        """
        fields = [self._field_of_line(at, bare) for at in (min(target.places)[0], figure.word.start)]
        return None not in fields and fields[0] is not fields[1]

    def _field_of_line(self, at: int, anywhere: bool) -> Entity | None:
        """The field or park that the line of a place has named first, or only the one that heads it."""
        line = max(self.text.rfind("\n", 0, at) + 1, at - _LONGEST_LINE)
        end = at if anywhere else min(at, line + _LONGEST_HEAD)
        named = next(iter(self.draft.between(line, end, _FIELDS)), None)
        if named is None or not (anywhere or self.text.startswith(("。", ":", "\n"), named[0][1])):
            return None
        return named[1]

    def _in_headline(self, target: Entity) -> bool:
        """Whether a figure stands in the first line, which says in short what the text says again: 总产值超4万亿."""
        return target.places[0][1] <= self.text.find("\n")

    def _tells_kind(self, target: Entity) -> bool:
        """Whether the words before a figure that is stated again tell if it is reached: in a report, or in a headline with 已 or 达."""
        if self._in_headline(target):
            return _TELLS_KIND.search(self.text, 0, self.text.find("\n")) is not None
        return self.years.reports

    def _in_project(self, figure: Figure) -> bool:
        """Whether a number only stands in the name of a project."""
        start, end = figure.word.start, figure.word.end
        near = self.draft.between(max(0, start - _LONGEST_PROJECT), end + _LONGEST_PROJECT, ("Project",))
        return any(a < start and end <= b for (a, b), _ in near)

    def _ask(self, sentence: Sentence) -> None:
        """应当同时满足以下条件: begins, and the first line that is no item of it ends, what is asked for."""
        said = self.text[sentence.start : sentence.end]
        if here := _ASKED_HERE.search(said):
            line = self.text.find("\n", sentence.end) if here["line"] or here["listed"] else sentence.end
            self.asked_here = (sentence.start + here.end(), line if line >= 0 else len(self.text))
        if _DEMANDED.search(said):
            self.asked = True
        elif self.asked and self.text[sentence.start - 1 : sentence.start] == "\n" and not _ITEM.match(said):
            self.asked = False

    def _carried(self, sentence: Sentence) -> str:
        """What lies ahead in a sentence lies ahead in the next one of the line, unless that says otherwise.

        So does what is over after 一年来, up to what lies ahead; in a report in the lines behind that as well.
        """
        before, self.before = self.before, sentence
        same_line = before is not None and before.line == sentence.line
        if before is None or not (same_line or self.years.reports):
            self.ahead, self.over, self.told = "", False, False
            return ""
        around = tense.REACHED if self.told or (self.years.reports and not self.turned) else ""
        for clause in before.clauses:
            content = self.text[clause.start : clause.end]
            self.ahead = tense.of_clause(content, self.years.turn, self.ahead, self.section, False, around)
        self.turned = self.turned or self.ahead == tense.AHEAD
        if not same_line:
            self.turned |= tense.turns(self.text[sentence.start : sentence.end])
            looks_back = self.over or tense.looks_back(self.text[before.start : before.end])
            self.ahead, self.over, self.told = "", looks_back and not self.turned, False
            return tense.REACHED if self.over else ""
        self.told = self.ahead == tense.REACHED
        self.ahead = self.ahead if self.ahead == tense.AHEAD else ""
        looks_back = tense.looks_back(self.text[before.start : before.end])
        coming = f"{self.years.coming}年" in self.text[before.start : before.end]
        self.over = (self.over or looks_back) and not self.ahead and not coming
        return tense.REACHED if self.over else self.ahead

    def _is_heading(self, sentence: Sentence) -> bool:
        """A short line without a full stop, or a numbered or marked phrase that begins a line: (一)发展基础。, ◆ 总体目标."""
        if sentence.end - sentence.start > _LONGEST_HEADING or len(sentence.clauses) > 1:
            return False
        if any(w.flags & lx.QUANTITY for w in sentence.clauses[0].words):
            return False
        before = self.text[self.text.rfind("\n", 0, sentence.start) + 1 : sentence.start]
        marked = "·" in before and sentence.end - sentence.start <= _LONGEST_MARKED  # the mark of any shape
        numbered = (
            marked or _NUMBERED.match(self.text, sentence.start) or is_headed(self.text[sentence.start : sentence.end])
        )
        early = sentence.start < _TITLE and not tense.names_section(self.text[sentence.start : sentence.end])
        if not numbered and (early or sentence.end - sentence.start > _LONGEST_BARE):
            return False
        starts = not before.strip(" \t·(#*—【")
        full_stop = self.text.startswith("。", sentence.end)
        return starts and (not full_stop or bool(numbered))

    def _tabled(self, clause: Clause, figure: Figure) -> Entity | None:
        """The aim of a table that the prose states as well: the same amount of the same year and the same indicator."""
        if self._of_another(clause, figure):
            return None
        subject = shortened(figure.indicator)
        for target in self.tabled.get((str(figure.value), figure.unit), []):
            stated = target.properties
            if figure.year in (stated.get("year"), None) and same_indicator(shortened(stated["indicator"]), subject):
                return target
        return None

    def _of_another(self, clause: Clause, figure: Figure) -> bool:
        """Whether a firm, or a place that is not the document's own, stands before a figure."""
        named = self.draft.between(clause.start, figure.word.start, ("Organisation", "Place"))
        return any(thing is not self.scene.place for _, thing in named)

    def _speaker(self, sentence: Sentence, clause: Clause, figure: Figure) -> Entity | None:
        """Who states a figure: the place that has it (甲区60家、|乙区|40家), where no document speaks, else who speaks there."""
        if figure.place is not None and not self.voices.throughout:
            return self.scene.place_at(figure.place)
        speaker = self.voices.at(sentence, clause, figure.word.start, figure.kind == "achieved")
        of_land = speaker is None or speaker.type in _LAND
        if of_land and figure.elided and self._names_no_land(sentence, figure):
            speaker = self.setter or speaker
        return (owner_of(self.scene, figure) if of_land else None) or speaker

    def _names_no_land(self, sentence: Sentence, figure: Figure) -> bool:
        """Whether a sentence tells on of what the one before told of: 甲园收入突破1200亿元。|力争2030年达到2000亿元."""
        return not self.draft.between(sentence.start, figure.word.start, _LAND)

    def _firm(self, sentence: Sentence, clause: Clause, figure: Figure) -> Entity | None:
        """The firm that has a figure, where no document, organ or person states it: 甲公司产值|5亿元."""
        firm = firm_of(self.scene, sentence, clause, figure)
        speaker = self._speaker(sentence, clause, figure) if firm is not None else None
        return firm if speaker is None or speaker.type in _LAND else None

    def _is_all_of(self, figure: Figure, counted: Entity) -> bool:
        """Whether what a number counts is this thing and nothing more: 2家|国家级园区, but not 电子信息项目34个."""
        if counts_part(figure) and figure.indicator not in counted.name:
            return False
        one_platform = counted.type == "Platform" and lx.begins_with_place(counted.name)
        if not figure.after and (one_platform or counted.type in SINGLE):
            return figure.indicator in counted.name  # 甲集群现有企业|8000家
        if not figure.after:
            return counted.type not in ("Industry", "IndustryGroup") or figure.indicator in counted.name
        return re.sub("[“”]", "", self.text[figure.word.end : figure.after]) in counted.name

    def _target(self, sentence: Sentence, clause: Clause, figure: Figure) -> None:
        """Add the target that a figure states, or note that one is stated again."""
        measured = self.measures.of(sentence, clause, figure)
        figure.indicator = without_owner(self.draft, sentence, clause, figure)
        firm = self._firm(sentence, clause, figure)
        if firm is not None:
            measured, figure.indicator = [], without_time(self.scene, firm, figure)
        elif not measured:
            named = field_measured(self.draft, figure) or graded_things(self.draft, figure)
            measured = self.measures.counted = [named] if named is not None else []
        of_works = firm is None and output_of_works(self.scene, sentence, figure)
        if measured and not figure.is_measure and self._is_all_of(figure, measured[0]):
            figure.indicator = measured[0].name
        counts = bool(measured) and not figure.is_measure
        counts = counts and not (counts_part(figure) and figure.indicator not in measured[0].name)
        subject = measured[0].name if counts else plain_indicator(figure.indicator)
        if figure.place is not None:
            subject = self.text[slice(*figure.place)] + subject
        known = self._known(figure, subject) or self._tabled(clause, figure)
        if known is not None:
            known.at(figure.span)
            self._complete(known, figure)
            return
        name = figure.indicator or (measured[0].name if measured else self.text[slice(*figure.span)])
        entity = self.draft.new(
            "Target", figure.span, name, value=figure.value, unit=figure.unit, comparator=figure.comparator,
            indicator=figure.indicator, year=figure.year, kind=figure.kind, raw_value=figure.raw, modality=figure.modality,
            change=figure.change,
        )  # fmt: skip
        self.seen.setdefault((str(figure.value), figure.unit), []).append((subject, entity, figure.dated))
        for thing in measured:
            self.draft.relate("MEASURES", entity, thing, figure.span)
        if not of_works:
            setter = firm or self._speaker(sentence, clause, figure)
            self.draft.relate("SETS_TARGET", setter, entity, figure.span)
            self.setter = setter if setter is None or setter.type in _LAND else None

    def _complete(self, known: Entity, figure: Figure) -> None:
        """突破500亿元!\n到2027年产值突破500亿元: the year, the indicator and the kind that a headline leaves to the text below it."""
        if not self._in_headline(known) or not figure.dated:
            return
        headline = self.text[: self.text.find("\n")]
        if known.properties.get("year") in (None, figure.year) and not self._tells_kind(known):
            known.properties["kind"] = figure.kind
        if known.properties["kind"] != figure.kind:
            return
        if not _YEAR.search(headline) or f"{figure.year}年" in headline:
            known.properties["year"] = figure.year
        known.properties["indicator"] = known.properties["indicator"] or figure.indicator

    def _known(self, figure: Figure, subject: str) -> Entity | None:
        """The target that a figure states again: 总产值超4万亿 in the headline, and 工业总产值突破4万亿元."""
        for known, entity, dated in self.seen.get((str(figure.value), figure.unit), []):
            stated = entity.properties
            same_year = stated.get("year") == figure.year
            told_apart = not same_year or (stated["kind"] != figure.kind and not self._in_headline(entity))
            if dated and figure.dated and not figure.is_goal and told_apart:
                continue  # 2023年增长8%。2024年增长8%
            if stated["kind"] == "achieved" and figure.kind == "target" and self._tells_kind(entity):
                continue  # 去年集群总数达到5个。…|今年打造5个集群
            if not self._in_headline(entity) and self._in_other_section(entity, figure, subject in _BARE):
                continue
            said = standard(known)
            if same_indicator(known, subject) or (self._in_headline(entity) and standard(subject).endswith(said)):
                return entity
        return None
