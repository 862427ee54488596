"""Who takes part and who issues what: the organs and persons of each clause, and the documents that it says they issue."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.organs import behind_label, in_brackets, organs
from loaders.extract.names.organ.persons import persons
from loaders.extract.names.paper.titles import CITED
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import Spans
from loaders.extract.relation.denial import denied
from loaders.extract.relation.paper.heads_of_titles import AND_OTHERS, HeadsOfTitles
from loaders.extract.relation.paper.issued import BY_US, ISSUING, Issued
from loaders.extract.relation.paper.named_issuers import named_issuers
from loaders.extract.relation.paper.not_issued import not_yet, wished
from loaders.extract.relation.paper.our_papers import OUR_ORGAN, by_our_organ
from loaders.extract.relation.paper.replaced import is_new_version, is_replaced, takes_its_place
from loaders.extract.relation.paper.signatures import acting_office, enacted, signatures
from loaders.extract.relation.paper.taking_part import makes, takes_part

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Parties = list[tuple[Span, Entity]]  # organs of a clause, each with where it stands

_INSTITUTE = re.compile(  # 中国某院|与某厅联合发布《…》; 根据|某研究院|发布的《…白皮书》
    r"(?:(?<![\u4e00-\u9fff])|(?<=[据由日与和、])|(?<=联合)|(?<=会同)|(?<=聘请)|(?<=委托)|(?<=邀请))(?!根据|据|由|在|近|日前|此前|随着|中国科学院|中国工程院|他|她|是)(?:(?!联合|会同|指导|支持|委托|邀请|聘请|[省市县区州][与和]|组织|牵头|主办|承办|[厅局委办府]的?[与和]|是|[按参依]照|根据|企业(?!联合会|家|协会))[\u4e00-\u9fff]){1,18}?(?:研究院|设计院|规划院|研究总院|大学|研究会|研究中心|研究所|信息中心|促进中心|发展中心|智库|联合会|工商联|学会|协会|商会|(?<=中国[\u4e00-\u9fff]{2})院)(?=(?:(?:[、和与]|联合)[^,。;《]{2,30}?)?(?:联合|共同|合作|正式|近日|日前|最新|此前|今年|去年)*(?:发布|印发|公布|公示|出台|编制|编写|撰写))"
)
_SETS_UP = re.compile("(?:组建|成立|设立|组成|建立健全|建立)了?(?:由|高规格的?|高配置的?|[省市县区州])?$")
_GROUNDS = re.compile("根据|按照|依据|依照|遵照|(?:为)?(?:深入|认真|全面)?(?:贯彻|落实)")
_OF_THEIRS = re.compile("(?:近日|日前|联合|共同|20\\d\\d年)*(?:印发|发布|下发|出台|制定|颁布|公布)的《")
_BESIDES = ("会同", "联合")  # 甲厅|会同|乙厅印发通知,公布…
_FOLLOWED = re.compile("(?:落实|贯彻|根据|按照|依据|对照|对接|结合|围绕)[^,。;《》]{0,8}$")
_JOINED_BY = ("", "、", "和", "及", "与", "以及")
_DEPARTMENTS = ("部门", "单位")  # 三|部门|(甲厅、乙厅、丙厅)联合发布
_ISSUE = re.compile(rf",?(?:近日|日前|正式|共同|联合|关于|已|还|又)*(?:{ISSUING})")  # 三部门(甲厅、乙厅)|联合发布
_BODIES = ("领导小组", "联席会议", "指挥部")
_SPEAKS = re.compile(  # 甲局|局长王某某说
    "(?:党组|党委)?(?:副)?(?:[\u4e00-\u9fff]{0,4}?(?:长|主任|书记|负责人|师|专员|巡视员))[\u4e00-\u9fff、·]{0,14}?(?:说|介绍|表示|指出|提到|谈到|解读|透露|坦言|告诉记者|强调)"
)
_MADE_BY = re.compile(
    rf"(?:规划|方案|计划|意见|办法|措施|条例|政策|《[^》]+》)(?:[(][^()]*[)])?(?:[^。;《由]|《[^《》]+》){{0,40}}?(?P<by>由|以(?=[^,。;]{{2,30}}名义))[^,。;]{{2,60}}?(?:编制|制定|起草|{ISSUING})"
)
_BY_PLACE_NOW = re.compile(rf"(?:近日|日前|正式|联合|于[^,。;]{{2,10}}|组织|研究|率先|牵头)*{ISSUING}")
_ISSUES = re.compile(
    rf"(?:联合|正式|据此|为此|还|曾|过|日前|近日|最近|已|共同|又|研究|制定|就|实施|了|今天|今日|昨天|当天|对外|率先|首次|集中|统一|同步|陆续|先后|相继|随即|随后|专门|配套|再次|再|也)*(?P<verb>{ISSUING})[了过]?(?:[^,。;《]{{0,18}}?)$"
)
_TOGETHER = re.compile(
    r"(?:《[^《》]+》(?:[(][^()]*[)])?(?:、|和|及|以及|与)*)+$"
)  # 发布|《甲》和《乙》, 制定|《甲》《乙》
_MOVES = re.compile(r"(?P<verb>提出|提交|形成|撰写|报送)了?$")  # a motion, a report
_MOVED = re.compile(r"(?:提案|建议|议案|报告)$")
_PASSED = re.compile(  # behind a title: by whom it is enacted
    r"(?:近日|日前|已|,)*(?:经|由|获)(?P<by>[\u4e00-\u9fff]{0,14}?[省市县区州](?:第[一二三四五六七八九十]+届)?(?:人大常委会|人民代表大会(?:常务委员会)?))[^,。;《》未没不]{0,20}?(?:表决|审议|会议)*(?:通过|批准)"
)
_ASKED = re.compile("(?:公开|面向社会|向社会|广泛)*征求(?:社会|公众|各方)?意见")  # 就《甲办法》|公开征求意见
_ASKS_ABOUT = re.compile("(?:近日|日前|现|正|已|面向社会)*就$")
_ISSUED_AFTER = re.compile(
    r"(?:[(][^()]{1,24}[)])?(?:[和、及与]?《[^《》]+》)*(?:已[^,。]{2,24}(?:同意|通过),)?(?:近日|日前|已|正式|现|予以|进行了?(?=印发|出台|发布|公布|公示)|于[^,。;于]{2,10}|全文|今天|昨日|对外)*(?:印发给|公布如下|印发|出台|发布(?!会|仪式|活动)|公布|公示|出炉|亮相|下发)"
)
_NOT_OUT = re.compile("(?:未|没有?|不|拟|若|应|建议)[对将把]$")  # 尚未对|《甲规划》进行公布
_TOLD = re.compile(r"(?:获悉|了解到|介绍|透露|得知)[,:]$")
_CITES = re.compile(r"(?:发布|公布|印发)了?$")
_THIS = sought(  # 省工信厅于8月印发|本方案
    rf"{ISSUING}了?(?:本|该|这一|这份|上述)(?P<sort>意见|方案|规划|计划|办法|措施|举措|条例|纲要|政策)(?!的)"
)
_IF, _INTENDS = re.compile("[若如]|假如|要是"), re.compile("[未没不拟将]|计划|准备")
_OTHERS = 8  # characters that say how many others there are
_BY_ANOTHER = re.compile(  # 记者从甲厅获悉,|在近日某顾问发布的《百强榜》中: who is no organ
    "(?<![省市县区州])(?:在|由|据|根据)(?:近日|日前|此前|最新|今年|去年)*[\u4e00-\u9fff]{2,10}(?:顾问|咨询|智库|传媒|网|报社?|杂志|周刊|集团|公司)(?:近日|日前|最新|联合|共同|今年|去年)*$"
)
_NATION = re.compile("国务院|国家|(?<![省市县区])(?:工信|信息化|科技|科学技术|财政|商务|生态环境|自然资源|农业农村)部")
_THAT_BODY = re.compile("[该我本](?:[局厅委部办院市省县区州]|单位|部门)|省里|市里|县里|全[省市]")
_COUNTED_PAPERS = re.compile(
    r"([\u4e00-\u9fff]{2,10}?(?:经济|保障|发展|服务|创新|环境|投资|消费|制造业?|企业|科技|人才)\d{1,3}条)"
)
_OUT = re.compile("印发|出台|发布")
_LEADS = "牵头"
_FAR = 120  # characters back to the title that another takes the place of
_BEHIND = 60  # characters behind a title that say what becomes of it


class Issuing:
    """Finds the parties of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.titles, self.organs = scene.titles, scene.organs
        self.issued = Issued(scene)
        self.heads = HeadsOfTitles(scene, self.issued)
        self.replaced: list[tuple[Entity, Span]] = []  # earlier documents that the text says are replaced
        self.subjects: list[Entity] = []  # the organs that act in the line
        self.spokesmen: list[Entity] = []  # those of them whose head is only said to speak
        self.line = -1
        self.ours: dict[int, list[tuple[Entity, Span]]] = {}  # where 我厅 stands: what it issues, and where it says so
        self.inline = Spans(((title[0], title[0] + 1), title) for title in self.titles.inline)

    def read(self, sentences: list[Sentence]) -> None:
        """All sentences, the signature, the titles."""
        for sentence in sentences:
            self.issued.acting = None
            if sentence.line != self.line:
                self.subjects, self.spokesmen, self.line = [], [], sentence.line
            for clause in sentence.clauses:
                self._clause(clause)
            self._made_by(sentence)
        signatures(self.scene, self.issued, sentences)
        named_issuers(self.scene, sentences)
        enacted(self.scene)
        self.heads.read()
        self.issued.read_whole()
        acting_office(self.scene)
        by_our_organ(self.scene, self.heads.organs, self.ours)

    def _clause(self, clause: Clause) -> None:
        """甲局印发《乙计划》: the organs and persons of a clause, and what they issue."""
        here = self._parties(clause)
        persons(self.text, clause, self.draft)
        self._leading(clause, here)
        self._issue(clause, here)
        first = clause.words[0] if clause.words else None
        if self.issued.acting is None and first and first.flags & lx.PLACE and first.start == clause.start:
            self.issued.acting = (first.start, first.end)

    def _parties(self, clause: Clause) -> Parties:
        """The organs and institutes that do something in a clause; those in brackets and behind labels are only named."""
        here = [
            (span, self.organs.add(span))
            for span, tail in organs(self.text, clause)
            if takes_part(self.text, span, tail)
        ]
        for word in clause.words if clause.flags & lx.BRACKET else ():
            if word.flags & lx.BRACKET:
                named = [(span, self.organs.add(span)) for span in in_brackets(self.text, word)]
                issues = self.text.endswith(_DEPARTMENTS, clause.start, word.start) and _ISSUE.match(
                    self.text, word.end
                )
                here += named if issues else []
        for span in behind_label(self.text, clause):
            self.organs.add(span)
        if clause.flags & (lx.TITLE | lx.LIST) or self.text.find("榜单", clause.start, clause.end) > 0:
            spans = [match.span() for match in _INSTITUTE.finditer(self.text, clause.start, clause.end)]
            here.extend((span, self.organs.add(span)) for span in spans)
        return here

    def _leading(self, clause: Clause, here: Parties) -> None:
        """甲局、乙局|联合印发…: the organs that a clause begins with act in the rest of the line."""
        if here and _SETS_UP.search(self.text, clause.start, here[0][0][0]):
            return  # 甲市|组建乙专班,印发《…》
        if here and _GROUNDS.match(self.text, clause.start) and _OF_THEIRS.match(self.text, here[-1][0][1]):
            return  # 根据甲部、乙部印发的《…》,…现将名单公布
        leading = [
            e
            for s, e in here
            if s[0] - clause.start <= 6
            or self.text[s[0] - 1] in "、和 "
            or self.text.endswith(_BESIDES, clause.start, s[0])
        ]
        if leading and not any(w in e.name for e in leading for w in _BODIES):
            beside = clause.start > 0 and self.text[clause.start - 1] in " \t"  # 甲厅 乙厅关于印发…
            self.subjects = [*self.subjects, *leading] if beside else leading
            spoken = any(_SPEAKS.match(self.text, end, clause.end) for (_, end), _ in here[:1])
            self.spokesmen = leading if spoken else []

    def _made_by(self, sentence: Sentence) -> None:
        """规划由甲厅、乙厅共同编制; 《…》以甲市政府名义印发; 《…》经常务会议审议通过,随后由市政府办印发."""
        for match in _MADE_BY.finditer(self.text, sentence.start, sentence.end):
            if not_yet(self.text, match.start(), match.start("by")):
                continue  # 《甲计划》预计|由乙市政府印发
            meant = self._made(sentence, match)
            document = (
                meant[0]
                if meant
                else next((e for sort, e in self.titles.short.items() if match[0].startswith(sort)), None)
            )
            for clause in sentence.clauses if document is not None else ():
                makers = [
                    self.organs.add(s) for s, _ in organs(self.text, clause) if match.start("by") < s[0] < match.end()
                ]
                if document is not None and not makers and (place := self._place_from(clause, match.end("by"))):
                    makers = [self.scene.place_at(place)]  # 《甲规划》由|乙市|印发
                for paper in (document, *meant[1:]) if makers and document is not None else ():
                    self.issued.state(paper, makers, clause, match.end() - 2, match.end())

    def _made(self, sentence: Sentence, said: re.Match[str]) -> list[Entity]:
        """《甲方案》《乙措施》|由丙局印发: the titles that are made, with those joined to them; not one that they follow."""
        titled = sorted(at for at in self.titles.at if said.start() <= at[0] < said.start("by"))
        if len(titled) > 1 and _FOLLOWED.search(self.text, sentence.start, titled[0][0]):
            titled = titled[1:]  # 为落实《甲省规划》,丙局起草了|《乙市方案》,由丁办印发
        last = next((n for n, (a, b) in enumerate(pairwise(titled)) if self.text[a[1] : b[0]] not in _JOINED_BY), None)
        return [self.titles.at[at] for at in titled[: None if last is None else last + 1]]

    def _place_from(self, clause: Clause, at: int) -> Span | None:
        """The place that begins here and issues something by itself: 由|甲市|印发."""
        words = (w for w in clause.words if w.flags & lx.PLACE and w.start == at)
        return next(((w.start, w.end) for w in words if _BY_PLACE_NOW.match(self.text, w.end)), None)

    def _issue(self, clause: Clause, here: Parties) -> None:
        """省委、省政府印发《…》; 就…工作方案公开征求意见; 公示…名单."""
        for word in clause.words if clause.flags & lx.TITLE else ():
            if word.flags & lx.TITLE and (entity := self.titles.at.get((word.start, word.end))):
                self._title(clause, here, word, entity)
        self._inline(clause, here)
        self._cited(clause, here)
        self._this_paper(clause, here)
        self._counted(clause)

    def _title(self, clause: Clause, here: Parties, word: Word, entity: Entity) -> None:
        """甲局印发|《乙计划》: what a clause says of the document with this title."""
        before = self.text[clause.start : word.start]
        if is_replaced(before, self.text[word.end : word.end + _BEHIND]):
            self.replaced.append((entity, (word.start, word.end)))
            return
        led = takes_its_place(before, self.text[word.end : word.end + _BEHIND])
        if led is not None:
            self._in_its_place(clause, here, word, (clause.start + led, entity))
            return
        together = _TOGETHER.search(before)
        first = clause.start + together.start() if together else word.start
        match = _ISSUES.search(self.text, clause.start, first)
        match = match or makes(self.text, clause, [at for at, _ in here], first)
        if match is None and _MOVED.search(entity.name):
            match = _MOVES.search(self.text, clause.start, word.start)
        verb = match.start("verb") if match else 0
        if match and (wished(self.text, clause.start, verb) or not_yet(self.text, clause.start, match.start())):
            return
        leads = match is not None and self.text.endswith(_LEADS, clause.start, verb)
        if match is None or denied(self.text, clause.start, verb - len(_LEADS) * leads):
            self._without_verb(clause, here, word, entity)
            return
        if is_new_version(before):
            self._replaces_earlier(clause)
        issuers = self._by_verb(clause, here, (first, word.end, entity), verb)
        for issuer in issuers if leads else ():  # 甲局牵头|编制《…规划》
            self.draft.relate("LEADS", issuer, entity, (clause.start, word.end))

    def _in_its_place(self, clause: Clause, here: Parties, word: Word, paper: tuple[int, Entity]) -> None:
        """甲省出过《乙规划》,今年又以|《丙规划》|取而代之: what is issued in the place of the title that the sentence has named last."""
        led, entity = paper
        if any(no(self.text, clause.start, led) for no in (wished, not_yet, denied)):
            return
        self._replaces_earlier(clause)
        self.issued.state(entity, [e for _, e in here] or self.subjects, clause, word.start, word.end)

    def _replaces_earlier(self, clause: Clause) -> None:
        """The title that the sentence has named last before a clause is that of an earlier document."""
        begins = max(self.text.rfind(mark, 0, clause.start) for mark in "。\n")
        earlier = [at for at in self.titles.at if max(begins, clause.start - _FAR) < at[0] and at[1] <= clause.start]
        if earlier:
            self.replaced.append((self.titles.at[max(earlier)], max(earlier)))

    def _by_verb(self, clause: Clause, here: Parties, title: tuple[int, int, Entity], verb: int) -> list[Entity]:
        """甲局|印发《乙计划》, 我厅|印发《乙计划》: who issues, by the verb that stands there, what the title names."""
        start, end, entity = title
        issuers = self._issuers(clause, here, verb, (start, entity))
        ours = OUR_ORGAN.search(self.text, clause.start, verb)
        if ours:
            self.ours.setdefault(ours.start(), []).append((entity, (clause.start, end)))
            self.issued.documents.append(entity)
        if issuers or not ours:
            self.issued.state(entity, issuers, clause, verb, end)
        return issuers

    def _without_verb(self, clause: Clause, here: Parties, word: Word, entity: Entity) -> None:
        """甲部|《乙办法》, |《乙条例》经省人大常委会通过, 就|《乙办法》征求意见, |《乙办法》出台."""
        if own := self._joined(here, word.start):  # 工业和信息化部《…办法》, 甲市委、市政府《…意见》
            self.subjects = [e for e in self.subjects if e not in own]
            for organ in own:
                self.draft.relate("ISSUES", organ, entity, (clause.start, word.end))
        elif passed := _PASSED.match(self.text, word.end):  # 《甲条例》经|省人大常委会|表决通过
            self.issued.state(entity, [self.organs.add(passed.span("by"))], clause, word.start, passed.end())
        elif _ASKED.match(self.text, word.end):
            asks = _ASKS_ABOUT.search(self.text, clause.start, word.start)
            asking = [e for s, e in here if asks is not None and s[1] == asks.start()]
            if asking:
                self.issued.state(entity, asking, clause, word.start, word.end)
        elif (after := _ISSUED_AFTER.match(self.text, word.end)) and not _NOT_OUT.search(
            self.text[clause.start : word.start]
        ):
            self.issued.state(entity, [e for s, e in here if s[1] <= word.start], clause, word.start, after.end())

    def _inline(self, clause: Clause, here: Parties) -> None:
        """甲局|出台乙产业推进计划: titles that stand without marks."""
        for _, (at, entity, place) in self.inline.across((clause.start, clause.end)):
            if not_yet(self.text, clause.start, at):
                continue
            issuers = [e for s, e in here if s[1] <= place[0]]
            told = _TOLD.search(self.text, max(0, clause.start - 8), clause.start)  # the source, not the issuer
            if not issuers and not told and not self._only_told(clause, at):
                issuers = self.subjects
            self.issued.state(entity, issuers, clause, at, place[1])

    def _cited(self, clause: Clause, here: Parties) -> None:
        """甲厅发布|〔2023〕8号…: papers that a clause cites behind the verb."""
        for cited in CITED.finditer(self.text, clause.start, clause.end):
            if _CITES.search(self.text[clause.start : cited.start()]):
                for issuer in [e for _, e in here] or self.subjects:
                    document = self.draft.add("Document", cited.span())
                    self.draft.relate("ISSUES", issuer, document, (clause.start, cited.end()))

    def _this_paper(self, clause: Clause, here: Parties) -> None:
        """甲厅于8月|印发本方案: the document that the text itself is."""
        for this in _THIS.finditer(self.text, clause.start, clause.end):
            meant = self.titles.guided or next(iter(self.titles.bare), None) or self.titles.short.get(this["sort"])
            issuing = [(s, e) for s, e in here if s[1] <= this.start()]
            said = self.text[issuing[-1][0][1] : this.start()] if issuing else ""
            if not issuing or _IF.match(self.text, clause.start) or _INTENDS.search(said):
                continue
            if meant is not None and meant.name.rstrip(")").find(this["sort"]) >= 0:
                self.issued.state(meant, [e for _, e in issuing], clause, this.start(), this.end())

    def _counted(self, clause: Clause) -> None:
        """印发民营经济38条、数字经济26条."""
        if self.text.find("条", clause.start, clause.end) < 0:
            return
        papers = list(_COUNTED_PAPERS.finditer(self.text, clause.start, clause.end))
        if not papers or (len(papers) < 2 and not _OUT.search(self.text, clause.start, papers[0].start())):
            return
        for paper in papers:
            start = _after_verb(clause, paper.start(), paper.end())
            document = self.draft.add("Document", (start, paper.end()))
            for issuer in self.subjects:
                self.draft.relate("ISSUES", issuer, document, (clause.start, clause.end))

    def _joined(self, here: Parties, end: int) -> list[Entity]:
        """The organs that end here, with those that are joined to them."""
        found: list[Entity] = []
        if others := AND_OTHERS.search(self.text, max(0, end - _OTHERS), end):  # 甲省经信厅等6部门|《…通知》
            end = others.start()
        for span, organ in reversed(here):
            if span[1] == end or (found and self.text[span[1] : end] in ("、", "和", " ")):
                found.append(organ)
                end = span[0]
        return found

    def _issuers(self, clause: Clause, here: Parties, before: int, paper: tuple[int, Entity]) -> list[Entity]:
        """The organs of the clause; those of the line, where the clause does not begin with a place that issues.

        某部印发《甲》。我省出台《乙》: a new sentence about a province has no national issuers.
        """
        if not here:
            if OUR_ORGAN.search(self.text, clause.start, before) or _BY_ANOTHER.search(self.text, clause.start, before):
                return []
            ours = BY_US.search(self.text, clause.start, paper[0])
            anew = not self.text.endswith(",", 0, clause.start)
            placed = lx.place_length(paper[1].name) and any(_NATION.match(e.name) for e in self.subjects)
            if ours or (anew and placed):
                return []
        place = any(w.flags & lx.PLACE and w.start - clause.start < 3 for w in clause.words)
        found = [e for s, e in here if s[1] <= before and not self.text.startswith("《", s[1])]
        found = found or self._joined(here, paper[0])  # 出台了|县委办、县政府办《…》
        found = found or ([] if here or place or self._only_told(clause, before) else self.subjects)
        beside = self.subjects if any(e in self.subjects for e in found) else []
        return [*found, *(e for e in beside if e not in found)]

    def _only_told(self, clause: Clause, before: int) -> bool:
        """甲局局长王某某说,|去年8月出台的《…》: whose head speaks issues nothing by that, but where the clause says 该局."""
        return bool(self.spokesmen) and not _THAT_BODY.search(self.text, clause.start, before)


def _after_verb(clause: Clause, start: int, end: int) -> int:
    for word in clause.words:
        if start <= word.start and word.end < end and word.flags & (lx.VERB | lx.CARRY_OUT):
            start = word.end
    return start
