"""Who states a figure: the plan that the text is or tells of, a document quoted in the line, the place that acts, the place of the text."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.named_places import inside_other
from loaders.extract.names.firms import place_before
from loaders.extract.names.organs import organs
from loaders.extract.names.titles import LOWER_MADE, SINCE, TASK_TABLE
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_PLAN = re.compile(rf"(?:计划|方案|规划|意见|措施|举措|办法|纲要|政策|行动|要点|决定|{TASK_TABLE})(?:\(.*\))?$")
_CHAPTER = re.compile(r"(?m)^[ \t#]*第[一二三四五六七八九十]{1,3}[章节][ \t\u3000]")
_PRINTS = re.compile("关于(?:联合)?(?:印发|发布|下发)")  # 甲省政府关于印发|乙方案的通知, whatever stands above it
_RULES = re.compile(r"(?:办法|条例|细则|标准|目录|名单|指南|规范)(?:\(.*\))?$")
_NOTICE = re.compile(r"通知(?:\(.*\))?$")
_STATES = re.compile(
    r"(?:[(][^()]{1,30}[)]|修订稿|征求意见稿|草案|正文|里|中|则|还|也|已|曾|同时|进一步|明确|清晰|具体)*"
    r"(?:提出|指出|提到|要求|规划|确定|强调|显示|设定|定下|给出|描绘|绘就|绘出|锚定|瞄准|部署|安排|列出|划定|勾勒|预计|预期|谋划|敲定|立下|亮出|定的|里的|的目标|设立|计划|力争|将|把|对)|(?:[(][^()]{1,30}[)])?(?:中|里|还|也|则)?明确"
)
_AFTER_COMMA = re.compile(
    r"[,，、](?:并|还|其中|文件|方案|规划|意见)?(?:明确|提出|指出|要求|强调|(?:总体|主要|发展|总)?目标)"
)
_ITEM = re.compile(r"[ \t]*(?:[—–·•●■◆▪*-]|[(]?[一二三四五六七八九十\d]{1,2}[).、]|[①-⑳])")  # ——|工业总产值突破…
_MADE_KNOWN = re.compile("(?:出台|印发|编制)(?:了|实施)?$")  # 今年还将出台|《乙计划》,把甲产业链做到500亿元
_TAKEN_OVER = re.compile(
    "(?:承接|接续|衔接|巩固|延续|接替)了?(?:(?:20\\d\\d年)?(?:出台|印发|发布|实施|编制)的)?$"
)  # 承接|《甲规划》确定的150个车间,到2025年…
_WILL = re.compile(
    "(?:下一步|接下来|下一阶段|未来|今后)[^,。;]{0,8},(?P<place>[\u4e00-\u9fff]{2,7}?)(?:还|也)?(?:将|要)"
)
_CARRIED_OUT = re.compile("(?:贯彻落实?|全面落实)[^。;,]{0,16}$")
_SAYS = re.compile("[^,。;:]{0,12}(?:负责人|负责同志|[厅局处]长|主任)[^,。;:]{0,6}?(?:表示|介绍|说|透露|指出|称|告诉)")
_ORGAN_SAYS = re.compile(  # 甲市工信局|局长某某表示,…
    r"(?:党组书记、?|副?[局厅处]长|副?主任|有关负责人|相关负责人|负责人|[\u4e00-\u9fff]{2,3}(?=称|表示|介绍|说)){0,3}(?:在会上|日前|近日)?(?:称|表示|汇报|介绍|透露|通报|说)[,:]"
)
_FIRM_SAYS = re.compile(  # 企业负责人说,投产后年产值…
    r"(?:企业|公司|厂)(?:相关|有关)?(?:负责人|董事长|总经理|副总经理|总裁|厂长)[^,。;:]{0,8}(?:说|表示|介绍|透露|称|告诉)"
)
_PURPOSE = re.compile("为(?:了|确保)?(?:如期|按期|顺利|尽快)?(?:实现|完成|达到|达成)")
_WRITTEN = re.compile("(?:写进|写入|列入|纳入|载入)了?$")
_TELLS_ON = re.compile(  # 《甲计划》明确,新增1000家。|大力支持企业转型,数控化率超过85%
    "(?:着力|大力|全力|加快|持续|深入|重点|积极)(?:推动|推进|支持|实施|提升|培育|引导|促进|打造|开展|强化|发展|壮大)"
)
_GOES_ON = re.compile(r"(?:预计)?[到至]?20\d\d年|力争|确保|同时|其中|到")
_HEAD_SAYS = sought(
    "(?P<office>(?:委|政府|人民政府)?(?:常委、?|常务)?副?(?:书记|[省市县区州]长))[\u4e00-\u9fff]{2,3}(?:介绍|表示|透露|说|称|指出|告诉)"
)
_SETS_ITS_OWN = re.compile("提出|力争|正在?|计划|研究|制定|谋划|[将拟]|明确|确定|编制|争取|锚定|设定")
_ITS_AIM = re.compile("该[市县区州](?:还|也)?(?:力争|争取|计划|提出|锚定)")  # 该市|力争
_FIGURE = re.compile(r"\d[\d.]*[万亿]*(?:元|%|[个家户])")
_LEAD_IN = 24  # characters before a title that may say that its words are given
_BY = re.compile(r"(?:根据|按照|依据|依照|对照|按)(?:了|省|市|县|区|州|我|新|该)*[^,。;《]{0,14}$")
_YEAR_BEFORE = re.compile(r"(20\d\d)年[^,。;]{0,30}$")
_WHOLE = re.compile(r"(?<![占居列于])(?:全|我|本|该)(?P<rank>省|市|区|县|州|盟|旗)(?!级|域|直|属|内外)")
_NATIONAL = re.compile(r"工信部|国务院\w*|国家\w+[委局部]|(?!\w*(?:宣传|组织|统战|武装|俱乐)部)[\u4e00-\u9fff]{2,9}部")
_REPORT = re.compile(r"政府工作报告|代表大会第[一二三四五六七八九十]+次会议上")
_GRANTED_BY = re.compile("(?:[是由经获被]|得到)$")  # 甲新区是|国务院|批复的…: who only grants a title
_GRANTS = re.compile("(?:正式|联合)?(?:批复|批准|同意|认定|授予|确定|命名|评定|备案)")
_CHOSEN_BY = re.compile("(?:入选|入围|获评|获得|荣获|列入|纳入|上榜|评为)了?$")  # 甲米入选|农业农村部|典型案例
_AT_PRESENT = re.compile("(?:截至)?(?:目前|当前|现在|如今|现有)")  # 目前,全市企业超过50家: what the plan starts from
_CLASS = re.compile(r"国家级?|省级?|市级|全国|首批|世界|[\d一二三四五六七八九十]+")
_PROPOSES = re.compile("(?P<place>[\u4e00-\u9fff]{2,6}?)(?:明确)?提出")
_SORT = "计划|规划|方案|意见|措施|举措|办法|纲要"
_MEANT = sought(
    rf"(?:根据|按照|依据|依照)(?:该|上述|这一|这份)?(?P<by>{_SORT})(?=[,，要部目])"
    rf"|(?:^|(?<=[,，。;；\n]))(?:该|上述|这一|这份)?(?P<says>{_SORT})(?:还|也|同时|进一步)?(?:提出|明确|要求|指出|[给为][^,。;]{{1,8}}定)"
)
_SPEAKER = re.compile(
    r"[ \t\[]*+(?:(?P<office>[\u4e00-\u9fff、]{4,40}?(?:长|主任|书记|主席|记者|主持人|负责人|发言人|委员|总师|师))[ \t]*+)?(?P<name>[\u4e00-\u9fff]{2,4})?\]?[ \t]*:"
)
_LABELLED = re.compile("(?:责任|牵头|配合|主管|实施|承办|协办|参与|落实|支持|联系|负责)(?:单位|部门|处室)?[:][^。]*$")
_FAR = 100  # characters that a list of organs may take
_BELOW = {"市": "县区旗", "州": "县市区旗", "盟": "旗县市区", "省": "市州县区盟旗"}  # what lies in 全市, 全省
_HEAD = 150  # characters of headline and first sentence: a document named there is what the text tells of
_NAMED = ("Cluster", "Park", "Platform", "Project", "Chain")  # that begin with a place
_LONGEST = 30  # characters of such a name
_LEAD = 10  # characters within which a clause says for whom it speaks: 到2027年,全市…
_EARLY = 0.4  # of the text: a document first named later than this is not the one that the text is about


class Voices:
    """Tells of each place in the text who speaks there."""

    def __init__(self, scene: "Scene", year: int | None) -> None:
        self.scene, self.draft, self.text, self.year = scene, scene.draft, scene.text, year
        self.main = self._main()
        self.nation = next(
            (
                e
                for span, e in self.draft.between(0, _HEAD, ("Organisation",))
                if _NATIONAL.fullmatch(e.name) and "新闻办" not in e.name and not self._only_grants(span)
            ),
            None,
        )
        self.topic = self._park_of_title()
        organs = (e for e in self.draft.of_type("Organisation") if scene.organs.has(e) and self._speaks(e))
        self.paper = self._cited_report()
        self.speaker = next(iter([*scene.authors, *organs]), None) or self.paper
        self.report = bool(_REPORT.search(self.text, 0, _HEAD))
        self.chapters = _CHAPTER.search(self.text) is not None  # a part of a plan, printed without its title
        self.throughout = self.main is not None and self._governs(self.main)
        self.stating: list[tuple[int, Entity]] = []  # documents that the text has quoted so far
        self.given: set[int] = set()  # where the titles of those end that the text speaks by: 按照《甲规划》,…
        self.named: list[tuple[int, Entity]] = []  # documents that the line has named so far
        self.followed: list[
            tuple[int, Entity]
        ] = []  # documents by which its sentences have said that something is done
        self.last: dict[str, Span] = {}  # rank -> the place of this rank that was named last
        self.sentence: Sentence | None = None
        self.stage: Entity | None = None  # the organ whose official speaks, in a press conference
        self.officials: dict[str, Entity] = {}  # who has spoken so far, for which organ
        self.led: Entity | None = None  # the document whose words end in a colon above the items of a list
        self.line = -1

    def _speaks(self, organ: Entity) -> bool:
        """Whether an organ may be the one that speaks, where nothing says who does."""
        return not self._in_bracket(organ) and not self._only_grants(min(organ.places))

    def _only_grants(self, span: Span) -> bool:
        """Whether an organ is only named as the one that grants a title: 是|国务院|批复的第五个国家级新区, 入选|农业农村部|典型案例."""
        start, end = span
        granted = _GRANTED_BY.search(self.text, max(0, start - 2), start) and _GRANTS.match(self.text, end)
        return bool(granted or _CHOSEN_BY.search(self.text, max(0, start - 3), start))

    def _cited_report(self) -> Entity | None:
        """The report whose aims the text tells, where it says of no place: 政府工作报告|突出了五个重点,力争…"""
        papers = (e for _, e in self.draft.between(0, _HEAD, ("Document",)))
        return next((e for e in papers if e.name.endswith("工作报告")), None)

    def _in_bracket(self, organ: Entity) -> bool:
        """Whether an organ is first named in a bracket or behind a label, as one that carries out: (责任单位:某局)."""
        start = min(a for a, _ in organ.places)
        line = self.text.rfind("\n", 0, start) + 1
        if _LABELLED.search(self.text, max(line, start - _FAR), start):
            return True
        return self.text.rfind("(", line, start) > self.text.rfind(")", line, start)

    def _main(self) -> Entity | None:
        """The notice at the head of the text, where it makes no plan known; else the document that the text is about."""
        for paper in self.scene.titles.bare:
            head = paper.places[0][0] < _HEAD and not self.text[: paper.places[0][0]].count("。")
            told = "关于" in paper.name or paper.name.endswith("的通知")
            if head and told and _NOTICE.search(paper.name) and not re.search(r"印发|转发", paper.name):
                return paper
        main = self.scene.main
        early = main and min(a for a, _ in main.places) <= max(len(self.text) * _EARLY, 300)
        return main if early else None

    def _park_of_title(self) -> Entity | None:
        """The park or zone that a line at the head of the text begins with: 甲国家高新区(投资指南), 乙综合保税区2025年工作打算."""
        for (start, _), park in self.draft.between(0, _HEAD, ("Park",)):
            line = self.text.rfind("\n", 0, start) + 1
            end = self.text.find("\n", start)
            titled = not self.text[:line].strip() or "。" not in self.text[line : end if end >= 0 else len(self.text)]
            if titled and not self.text[line:start].strip(" \t#【“") and not _CLASS.match(park.name):
                return park
        return None

    def _governs(self, main: Entity) -> bool:
        """Whether all figures are the document's: it is the text itself, or what the text is news of."""
        start = min(a for a, _ in main.places)
        if main in self.scene.titles.bare:
            return True
        if _RULES.search(main.name):
            return False  # rules set no figures; those who apply them do
        before = _YEAR_BEFORE.search(self.text, max(0, start - 60), start)
        if before and self.year and int(before[1]) < self.year:
            return False
        printed = any(_PRINTS.search(one.name) and main.name in one.name for one in self.scene.titles.bare)
        return printed or start < _HEAD or len(main.places) > 1

    def hear(self, sentence: Sentence) -> None:
        """Take note of the documents that a sentence names, and of those whose words it gives: 《规划》提出, 根据《方案》."""
        if sentence.line != self.line:
            goes_on = self.text[max(0, sentence.start - 3) : sentence.start].strip()[-1:] in (",", ";")
            self.line, self.named = sentence.line, self.named if goes_on else []
            self.followed = self.followed if goes_on else []
            self._enter(sentence)
            self._lead(sentence)
        self._remember()
        self.sentence = sentence
        for meant in _MEANT.finditer(self.text, sentence.start, sentence.end):
            if known := self._meant(meant["by"] or meant["says"]):
                self.stating.append((meant.end(), known))
        for (start, end), document in self.draft.between(sentence.start, sentence.end, ("Document", "Programme")):
            titled = self.text[start] == "《"
            if SINCE.match(self.text, end):
                continue  # 《甲意见》发布以来,…
            if titled and LOWER_MADE.match(self.text, end):
                continue  # 根据《甲意见》|精神,…
            if _TAKEN_OVER.search(self.text, max(0, start - 14), start) and document is not self.main:
                continue
            if document.type == "Programme" and _CARRIED_OUT.search(self.text, max(0, start - _FAR), start):
                continue  # 为贯彻落实|“制造强区”战略,…
            if titled and _PLAN.search(document.name) and _WRITTEN.search(self.text, max(0, start - 6), start):
                self.stating.append((sentence.start, document))  # …的任务,被写进《甲方案》
                continue
            made = document.type == "Document" and not titled and _AFTER_COMMA.match(self.text, end)  # 制定某规划,提出…
            other = titled and document is not self.main and bool(_PLAN.search(document.name))
            issued = other and _MADE_KNOWN.search(self.text, max(0, start - 6), start) is not None
            if issued:
                self.named.append((end, document))  # it speaks in the next sentences of the line as well
            if (
                made
                or issued
                or _STATES.match(self.text, end)
                or (titled and not _RULES.search(document.name) and self._given(start, end, sentence.end))
            ):
                self.stating.append((end, document))
                if _BY.search(self.text, max(0, start - _LEAD_IN), start):
                    self.given.add(end)
                if titled and _PLAN.search(document.name):
                    self.followed.append((sentence.end, document))
            elif titled and _PLAN.search(document.name):
                self.named.append((end, document))

    def _lead(self, sentence: Sentence) -> None:
        """《甲规划》提出到2025年:\n——|产值突破500亿元;: the items below a line that a document's words end speak for it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        above = self.text.rfind("\n", 0, max(0, line - 1)) + 1
        if not _ITEM.match(self.text, line, sentence.end):
            self.led = None
        elif self.text[above:line].rstrip().endswith(":"):
            said = [document for end, document in self.stating if above <= end < line]
            self.led = said[-1] if said else None

    def _meant(self, sort: str) -> Entity | None:
        """The document that 意见, 方案 and the like mean: the one that the text is about, where it is of this sort."""
        is_main = self.main is not None and re.search(f"{sort}(?:[(].*[)])?$", self.main.name)
        return self.main if is_main else self.scene.titles.short.get(sort)

    def _enter(self, sentence: Sentence) -> None:
        """某部副部长|王某某:…: who speaks from here on; a line that asks is nobody's."""
        if not (speaker := _SPEAKER.match(self.text, self.text.rfind("\n", 0, sentence.start) + 1)):
            return
        if not speaker["office"]:
            self.stage = self.officials.get(speaker["name"])
            return
        organs = [e for _, e in self.draft.between(*speaker.span("office"), ("Organisation",))]
        self.stage = organs[-1] if organs and "记者" not in speaker["office"] else None
        if self.stage is not None:
            self.officials[speaker["name"]] = self.stage

    def _given(self, start: int, end: int, until: int) -> bool:
        """Whether a document's words follow: 根据《方案》, …; 《方案》由省政府印发,提出…"""
        return bool(
            _BY.search(self.text, max(0, start - _LEAD_IN), start) or _AFTER_COMMA.search(self.text, end, until)
        )

    def at(self, sentence: Sentence, clause: Clause, at: int, achieved: bool = False) -> Entity | None:
        """Who states a figure here; what is there at present is no figure of a plan that the text is news of."""
        since = self._segment(sentence, at)
        quoted = [e for end, e in self.stating if since <= end <= at]
        if quoted:
            return self._following(sentence, at, since) or quoted[-1]
        if _FIRM_SAYS.search(self.text, sentence.start, at):
            return None
        if self.led is not None:
            return self.led
        if article := self.scene.article(at):
            going_on = self.followed if _GOES_ON.match(self.text, sentence.start) else []
            return (
                next((e for end, e in reversed(going_on) if end <= at), None) or self._headed(sentence, at) or article
            )
        present = achieved and self.main not in self.scene.titles.bare and _AT_PRESENT.match(self.text, sentence.start)
        if self.throughout and not present:
            return self._proposing(sentence) or self._aiming(sentence, at) or self.main
        if self.report:
            return self.topic or self.scene.place or self.paper
        if self.stage is not None:
            return self.stage
        if (said := self._organ_says(sentence, clause, at)) is not None:
            return said
        if will := _WILL.match(self.text, sentence.start, at):  # 出台《甲措施》。下一步,|乙市将…
            span = place_before(self.text, will.end("place"))
            if span is not None and span[0] == will.start("place"):
                return self.scene.place_at(span)
        here = [e for end, e in self.named if end <= at and not present]
        if _GOES_ON.match(self.text, sentence.start) or (not achieved and _TELLS_ON.match(self.text, sentence.start)):
            # 按照《方案》,…。|到2027年,…
            here += [e for end, e in self.followed if end <= at]
        if here:
            return here[-1]
        if whole := self._whole(sentence, at):
            return whole[0]
        if told := self._led_place(sentence, at):
            return told
        clause = self._purposed(sentence, clause)
        if park := self._acting_park(sentence, clause):
            return park
        others = self.nation or self.topic or self.scene.place or self.speaker
        return next(iter(self.acting(sentence, clause)), self._said(sentence, at) or others)

    def _headed(self, sentence: Sentence, at: int) -> Entity | None:
        """甲市:2025年产值达500亿元: the plan that states the figure of a heading in the section below it."""
        starts = [start for start, one in self.scene.articles if one.type == "Place"]
        line = self.text.rfind("\n", 0, sentence.start) + 1
        figure = _FIGURE.search(self.text, at, sentence.end)
        if figure is None or line not in starts or self.text[sentence.end : sentence.end + 1].strip():
            return None
        end = next((start for start in starts if start > line), len(self.text))
        again = self.text.find(figure[0], sentence.end, end)
        plans = self.draft.between(sentence.end, max(sentence.end, again), ("Document",))
        return next((e for _, e in reversed(plans) if _PLAN.search(e.name.removesuffix("的通知"))), None)

    def _following(self, sentence: Sentence, at: int, since: int) -> Entity | None:
        """对照《甲省计划》,|乙市正研究方案,到2027年…: the place that sets its own aims by the plan of a wider one."""
        end, plan = next(one for one in reversed(self.stating) if since <= one[0] <= at)
        wider = plan.name[: lx.place_length(plan.name)]
        if end not in self.given or not wider or plan is self.main:
            return None
        for clause in reversed([c for c in sentence.clauses if end <= c.start <= at]):
            if not self.scene.subjects.names_subject(clause):
                continue
            place = next(iter(self.scene.subjects.at(clause)), self.scene.place)
            acts = _SETS_ITS_OWN.search(self.text, clause.start, clause.end)
            return place if place is not None and acts and lx.lies_in(wider, place.name) else None
        return None

    def _purposed(self, sentence: Sentence, clause: Clause) -> Clause:
        """The clause that says who acts for what this one says: 为实现产值300亿元的目标,|甲新区将…"""
        if not _PURPOSE.match(self.text, clause.start, clause.end):
            return clause
        return next((c for c in sentence.clauses if c.start > clause.start), clause)

    def _proposing(self, sentence: Sentence) -> Entity | None:
        """The place of the text that proposes something before the text has come to its document: 甲区提出:到2029年…"""
        place = self.scene.place
        if place is None or not self.scene.comes_before_main(sentence.start):
            return None
        for clause in sentence.clauses:
            match = _PROPOSES.fullmatch(self.text, clause.start, clause.end)
            if match and lx.short_name(place.name) == lx.short_name(match["place"]):
                return place
        return None

    def _aiming(self, sentence: Sentence, at: int) -> Entity | None:
        """某省《甲计划》…。乙市市长表示,|该市力争2025年产值…: the place that an own aim is told of in news of a wider plan."""
        for clause in (c for c in sentence.clauses if c.start <= at):
            if _ITS_AIM.match(self.text, clause.start, clause.end):
                return next(iter(self.scene.subjects.at(clause)), None)
        return None

    def _segment(self, sentence: Sentence, at: int) -> int:
        """Where the words begin whose document speaks here: behind the last semicolon, where another place goes on."""
        ends = [c for c in sentence.clauses if c.start <= at]
        for clause, after in reversed(list(pairwise(ends))):
            if clause.mark == ";" and self._acting_in(after) is not None:
                return after.start
        return sentence.start

    def _said(self, sentence: Sentence, at: int) -> Entity | None:
        """The organ whose official says it in this sentence: 省工信厅有关负责人表示,到2026年…"""
        organs = self.draft.between(sentence.start, at, ("Organisation",)) if self.nation is not None else []
        said = [e for (_, end), e in organs if self.scene.organs.has(e) and _SAYS.match(self.text, end, at)]
        return said[-1] if said else None

    def _organ_says(self, sentence: Sentence, clause: Clause, at: int) -> Entity | None:
        """The place whose organ says it in this sentence: 菏泽市工信局称,力争…; 市经信局局长某某表示,…; not what it says of another."""
        for earlier in (c for c in reversed(sentence.clauses) if c.start <= clause.start):
            for (start, end), _ in reversed(organs(self.text, earlier)) if earlier.flags & lx.ORGAN else ():
                if _ORGAN_SAYS.match(self.text, end, at):
                    return self._place_of_organ(start, end)
            if self.scene.subjects.at(earlier) or _WHOLE.search(self.text, earlier.start, at):
                return None  # of another place, or of all of one
        return None

    def _place_of_organ(self, start: int, end: int) -> Entity | None:
        """The place that an organ's name begins with, or that of the text, where the organ is of its rank: 市|工信局."""
        length = lx.place_length(self.text[start:end])
        if self.text[start : start + length] in lx.divisions():
            return self.scene.place_at((start, start + length))
        place = self.scene.place
        return place if place is not None and _full(place.name).endswith(self.text[start]) else None

    def _led_place(self, sentence: Sentence, at: int) -> Entity | None:
        """The place whose head says it in this sentence: 南昌市市长某某某说,到2027年…"""
        for led in _HEAD_SAYS.finditer(self.text, sentence.start, at):
            if (place := place_before(self.text, led.start("office"))) is not None:
                return self.scene.place_at(place)
        return None

    def _whole(self, sentence: Sentence, at: int) -> list[Entity | None]:
        """The place that 全市 means: that of the text, if it has this rank; else the one of this rank that was named last.

        It is none that the text names where that is only about a county: 全市企业100家,甲县最多.
        """
        start = self._segment(sentence, at)
        told = (c for c in sentence.clauses if start <= c.start < at and not self._means_park(c))
        leads = [(c.start, min(c.start + _LEAD, c.end, at)) for c in told]
        ranks = [m["rank"] for lead in leads if (m := _WHOLE.search(self.text, *lead))]
        place = self.scene.place
        if not ranks or (place is not None and _full(place.name).endswith(ranks[-1])):
            return [place] if ranks else []
        self._remember(at)
        if ranks[-1] in self.last:
            return [self.scene.place_at(self.last[ranks[-1]])]
        return [None] if place is not None and _full(place.name)[-1] in _BELOW.get(ranks[-1], "") else []

    def _means_park(self, clause: Clause) -> bool:
        """Whether a clause begins with a word that refers back to a park: 甲高新区书记表示,|今年该区要…"""
        back = self.scene.references.at(clause, clause.start)
        return back is not None and back[0].type == "Park"

    def _remember(self, until: int | None = None) -> None:
        """Take note of the places that the sentence names, by their rank."""
        for clause in self.sentence.clauses if self.sentence else ():
            for word in clause.words if clause.flags & lx.PLACE else ():
                if word.flags & lx.PLACE and (until is None or word.end <= until):
                    self.last[_full(self.text[word.start : word.end])[-1]] = (word.start, word.end)

    def acting(self, sentence: Sentence, clause: Clause) -> list[Entity]:
        """The place inside the document's own that acts, in this clause or one before it: 嵩明县产值50亿元;|新增企业30家."""
        before = [c for c in sentence.clauses if c.start <= clause.start]
        if (begun := self._begun_by(clause)) is not None:
            return [begun]
        if self.scene.subjects.is_of_line(clause):
            return self.scene.subjects.at(clause)
        told = [(c, named) for c in before if (named := self._acting_in(c)) is not None]
        if told:
            last, named = told[-1]
            apart = any(c.mark == ";" for c in before[:-1] if c.start >= last.start)
            return [] if apart and any(others != named for _, others in told) else named  # 甲县…,乙县…;企业30家
        return [] if len(before) > 1 else self.scene.subjects.at(clause)

    def _acting_in(self, clause: Clause) -> list[Entity] | None:
        """The places that a clause says do something, or the one that it begins with; None where it names none."""
        if self.scene.subjects.names_subject(clause):
            return self.scene.subjects.at(clause)
        begun = self._begun_by(clause)
        return None if begun is None else [begun]

    def _begun_by(self, clause: Clause) -> Entity | None:
        """The place that a clause begins with, which is no part of another name: 嵩明县|产值50亿元."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & lx.PLACE or first.start != clause.start:
            return None
        if self.scene.subjects.names_subject(clause) or self._is_part(clause, first):
            return None
        return self.scene.place_at((first.start, first.end))

    def _acting_park(self, sentence: Sentence, clause: Clause) -> Entity | None:
        """The park that a clause, or one before it of which no other is told since, begins with: 甲经开区产值120亿元,增长5%;|税收3亿元."""
        for before in reversed([c for c in sentence.clauses if c.start <= clause.start]):
            if before is not clause and self.scene.subjects.names_subject(before):
                return None
            named = self.draft.between(before.start, before.end, ("Park",))
            if named and named[0][0][0] == before.start and lx.begins_with_place(named[0][1].name):
                return named[0][1] if before is clause or named[0][1].name.endswith(("区", "园")) else None
            back = self.scene.references.at(before, before.start)  # 园区|实现产值
            if back is not None and back[0].type == "Park":
                return back[0]
            if self.scene.subjects.names_subject(before):
                return None
        return None

    def _is_part(self, clause: Clause, place: Word) -> bool:
        """Whether a place is only a part of another name: 宁晋|电线电缆集群."""
        named = self.scene.draft.between(place.start, min(clause.end, place.start + _LONGEST), _NAMED)
        inside = any(start == place.start and end > place.end for (start, end), _ in named)
        return inside or inside_other(self.scene, clause, place.start, place.end)

    def plan_since(self, sentence: Sentence) -> int | None:
        """From where on a plan speaks in a sentence, if one does: then what it says without a sign lies ahead."""
        stated = [end for end, _ in self.stating if sentence.start <= end <= sentence.end]
        if stated and self.main not in self.scene.titles.bare and all(end in self.given for end in stated):
            return min(stated)  # 2024年占比为50%,|按照《甲规划》,2027年提至60%
        if stated or (self.main is None and self.chapters):
            return sentence.start
        of_plan = self.main is not None and self.throughout and _PLAN.search(self.main.name)
        return sentence.start if of_plan else None


def _full(name: str) -> str:
    return lx.divisions().get(name, (name, ""))[0]
