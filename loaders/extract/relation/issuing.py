"""Who takes part and who issues what: organs and persons of each sentence, signatures, organs at the head of titles."""

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listtitles import is_list
from loaders.extract.names.organs import (
    acts,
    behind_label,
    has_verb,
    in_brackets,
    is_addressed,
    issues,
    organs,
)
from loaders.extract.names.persons import persons
from loaders.extract.names.titles import CITED
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import Spans
from loaders.extract.relation.denial import denied
from loaders.extract.relation.named_issuers import issuers_apart, named_issuers
from loaders.extract.relation.not_issued import not_yet, wished
from loaders.extract.relation.replaced import is_replaced

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_ISSUING = r"(?:印发|发布|出台|公布|公示|下发|转发|制定出台|审议通过|推出|通过|颁布|制发|拿出|亮出|敲定|颁发|批转|(?<!工商)联发|印制|发出|起草|编制|修订|制订|制定(?=了|实施|的)|(?<=[先相陆联研专][后继续合究门])制定(?=$)|(?<=已)制定(?=$))"
_ISSUES = re.compile(
    rf"(?:联合|正式|据此|为此|还|曾|过|日前|近日|最近|已|共同|又|研究|制定|就|实施|了|今天|今日|昨天|当天|对外|率先|首次|集中|统一|同步|陆续|先后|相继|随即|随后|专门|配套|再次|再|也)*(?P<verb>{_ISSUING})[了过]?(?:[^,。;《]{{0,18}}?)$"
)
_BEGINS = re.compile(  # 扎实推进工业。|先后出台《甲市方案》
    "(?:近年来|去年|今年|近日|目前|同时|此外|先后|相继|陆续|率先|研究|制定|及时|专门|联合|还|也|并|已经?|,)*"
)
_ISSUED = re.compile(f"{_ISSUING}了?")
_BY_ANOTHER = re.compile(  # 记者从甲厅获悉,|在近日某顾问发布的《百强榜》中: who is no organ
    "(?<![省市县区州])(?:在|由|据|根据)(?:近日|日前|此前|最新|今年|去年)*[\u4e00-\u9fff]{2,10}(?:顾问|咨询|智库|传媒|网|报社?|杂志|周刊|集团|公司)(?:近日|日前|最新|联合|共同|今年|去年)*$"
)
_TOGETHER = re.compile(
    r"(?:《[^《》]+》(?:[(][^()]*[)])?(?:、|和|及|以及|与)*)+$"
)  # 发布|《甲》和《乙》, 制定|《甲》《乙》
_INSTITUTE = re.compile(  # 中国某院|与某厅联合发布《…》; 根据|某研究院|发布的《…白皮书》
    r"(?:(?<![\u4e00-\u9fff])|(?<=[据由日与和、])|(?<=联合)|(?<=会同))(?!根据|据|由|在|近|日前|此前|随着|中国科学院|中国工程院|他|她|是)(?:(?!联合|会同|指导|支持|委托|邀请|组织|牵头|主办|承办|[厅局委办府]的?[与和]|是|[按参依]照|根据|企业(?!联合会|家|协会))[\u4e00-\u9fff]){1,18}?(?:研究院|研究会|研究中心|研究所|信息中心|促进中心|发展中心|智库|联合会|工商联|学会|协会|商会|(?<=中国[\u4e00-\u9fff]{2})院)(?=(?:(?:[、和与]|联合)[^,。;《]{2,30}?)?(?:联合|共同|正式|近日|日前|最新|此前|今年|去年)*(?:发布|印发|公布|公示|出台|编制|编写|撰写))"
)
_TOLD = re.compile(r"(?:获悉|了解到|介绍|透露|得知)[,:]$")
_SPEAKS = re.compile(  # 甲局|局长王某某说
    "(?:党组|党委)?(?:副)?(?:[\u4e00-\u9fff]{0,4}?(?:长|主任|书记|负责人|师|专员|巡视员))[\u4e00-\u9fff、·]{0,14}?(?:说|介绍|表示|指出|提到|谈到|解读|透露|坦言|告诉记者|强调)"
)
_THAT_BODY = re.compile("[该我本](?:[局厅委部办院市省县区州]|单位|部门)|省里|市里|县里|全[省市]")
_MOVES = re.compile(r"(?P<verb>提出|提交|形成|撰写|报送)了?$")  # a motion, a report
_MOVED = re.compile(r"(?:提案|建议|议案|报告)$")
_ISSUED_AFTER = re.compile(
    r"(?:[(][^()]{1,24}[)])?(?:[和、及与]?《[^《》]+》)*(?:已[^,。]{2,24}(?:同意|通过),)?(?:近日|日前|已|正式|现|予以|进行了?(?=印发|出台|发布|公布|公示)|于[^,。;于]{2,10}|全文|今天|昨日|对外)*(?:印发给|公布如下|印发|出台|发布(?!会|仪式|活动)|公布|公示|出炉|亮相|下发)"
)
_NOT_OUT = re.compile("(?:未|没有?|不|拟|若|应|建议)[对将把]$")  # 尚未对|《甲规划》进行公布
_PASSED = re.compile(  # behind a title: by whom it is enacted
    r"(?:近日|日前|已|,)*(?:经|由|获)(?P<by>[\u4e00-\u9fff]{0,14}?[省市县区州](?:第[一二三四五六七八九十]+届)?(?:人大常委会|人民代表大会(?:常务委员会)?))[^,。;《》未没不]{0,20}?(?:表决|审议|会议)*(?:通过|批准)"
)
_ASKED = re.compile("(?:公开|面向社会|向社会|广泛)*征求(?:社会|公众|各方)?意见")  # 就《甲办法》|公开征求意见
_ASKS_ABOUT = re.compile("(?:近日|日前|现|正|已|面向社会)*就$")
_COUNTED_PAPERS = re.compile(
    r"([\u4e00-\u9fff]{2,10}?(?:经济|保障|发展|服务|创新|环境|投资|消费|制造业?|企业|科技|人才)\d{1,3}条)"
)
_MADE_BY = re.compile(
    rf"(?:规划|方案|计划|意见|办法|措施|条例|政策|《[^》]+》)(?:[(][^()]*[)])?(?:[^。;《由]|《[^《》]+》){{0,40}}?(?P<by>由)[^,。;]{{2,60}}?(?:编制|制定|起草|{_ISSUING})"
)
_JOINTLY = re.compile(r"(?:与|和|同|、)[^,。;]{2,80}?(?:签署|签订|签约|签了|合作|共建|共同|携手|联合|达成)")
_DATE = r"20\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}"
# Whole runs of short lines, dated or not: a pattern that begins anew at each line of a long list would be quadratic.
_SIGNED = re.compile(rf"(?m)^[ \t]*((?:[\u4e00-\u9fff]{{3,24}}(?:\s++|\Z))++)(?P<date>{_DATE})?")
_COPIED = re.compile("(?:抄送|主送|抄报|联系)[^\n]{0,6}\n[^。]*\\Z|联系人\\s*\\Z")
_AND_OTHERS = re.compile("等(?:\\d+|[一二三四五六七八九十]+)?个?(?:部门|单位)$")  # 甲省经信厅|等3部门
_NOTICE = re.compile(r"关于.*通知$")
_BY_US = re.compile(rf"(?:我(?P<rank>[省市县区州])|(?P<inner>[省市县区州])里)[^,。;《]{{0,10}}?{_ISSUING}了?$")
_BY_NATION = re.compile("(?:全国|国家|我国)(?:层面)?(?:近日|日前|正式|首次|新|又)*$")  # 全国|公布首批集群名单
_REVIEWS = re.compile(  # what only who issues a list or a plan does: 省经信厅|组织专家评审
    r"(?:[、和与][\u4e00-\u9fff]{3,12}?[局厅委])?(?:近日|日前|已|现|将|拟|按程序|会同[^,。;]{2,16}?|对[^,。;]{2,20}?|组织[^,。;]{0,10}?|经|开展了?|进行了?|研究|并|,)*(?:评审|审核|认定|遴选|公示|公布|评选|审定|评定|现场核查|制定|编制|起草|推荐|核查|复核)|获悉"
)
_ALONE = re.compile(r"[ \t]*[\u4e00-\u9fff]{4,24}[厅局委会][ \t]*(?:20\d\d年\d{1,2}月\d{1,2}日)?[ \t]*")  # a signature
_TO_ISSUE = re.compile(rf"[^,。;《]{{0,8}}?{_ISSUING}")
_BY_PLACE = re.compile(r"[省市县区州]?(?:日前|近日|此前|去年|今年|20\d\d年|\d{1,2}月|最新|新近|刚刚|新|已|正式)*")
_BY_PLACE_NOW = re.compile(rf"(?:近日|日前|正式|联合|于[^,。;]{{2,10}}|组织|研究|率先|牵头)*{_ISSUING}")
_OFFICE = re.compile("(?:厅|局|委|委员会)$")
_OWN_PAPER = re.compile("(?:通知|公告|通告|公示|方案|措施|意见|办法)$")
_THIS = sought(  # 省工信厅于8月印发|本方案
    rf"{_ISSUING}了?(?:本|该|这一|这份|上述)(?P<sort>意见|方案|规划|计划|办法|措施|举措|条例|纲要|政策)(?!的)"
)
_IF, _INTENDS = re.compile("[若如]|假如|要是"), re.compile("[未没不拟将]|计划|准备")
_NATION = re.compile("国务院|国家|(?<![省市县区])(?:工信|信息化|科技|科学技术|财政|商务|生态环境|自然资源|农业农村)部")
_OUR_ORGAN = re.compile("(?<!自)我(?P<rank>[厅局委部办])(?![分托员派理事限域])")  # 产业链由|我厅|牵头
_FULL_RANKS = {"委": ("委", "委员会"), "办": ("办", "办公室")}
_LONGEST_HEAD = 90
_BEHIND = 60  # characters behind a title that say what becomes of it
_OTHERS_AND_TITLE = re.compile(_AND_OTHERS.pattern.removesuffix("$") + "《")  # 按照甲省经信厅|等6部门《…》
_OTHERS = 8  # characters that say how many others there are
_REST = r"(?:等(?:[\d一二两三四五六七八九十]+个?)?(?:部门|单位|委办局))?"  # 甲厅|等部门
_DRAFTS = re.compile("起草|编制")
_ASKS = re.compile("征求.{0,30}意见")  # who asks for comments on a draft makes it known
_MAKES_KNOWN = re.compile("印发|发布|出台|公布|公示|下发|转发|颁布|推出|发出|制发|批转|联发|印制|颁发|敲定|亮出|通过")
_ABOVE = re.compile(  # 甲省工信厅文件 甲工信〔2023〕8号|关于…
    r"(?:(?<=\n)|^)(?P<heads>(?:[ \t]*[\u4e00-\u9fff、]{4,40}(?:等\d{1,2}个?(?:部门|单位))?[ \t\n]+){1,4})(?:[\u4e00-\u9fff]{2,10}[〔(]20\d\d[〕)]\d{1,4}号[ \t\n]+)?$"
)
_OF_NOTICE = re.compile(  # 某县政府\n关于印发|《甲计划》的通知; 某县政府关于印发\n|《甲计划》的通知
    r"(?:(?<=\n)|^)[ \t#]*(?P<beside>[\u4e00-\u9fff、]{0,40}?)关于(?:联合)?(?:印发|发布|下发|公布)(?:实施)?[ \t\n]*$"
)
_REGULATION = re.compile("(?:条例|办法|规定|决定)(?:[(].*[)])?$")
_ENACTED = re.compile(  # what only consents does not issue
    r"(?<![\u4e00-\u9fff])(?:[年月日0-9 ]+)?(?P<organ>(?![年月日])[\u4e00-\u9fff]{2,12}?(?:第[一二三四五六七八九十百]+届)?人民代表大会(?:常务委员会)?)(?:第[一二三四五六七八九十百]+次会议)?(?:审议|表决|修订)?通过(?!了)"
)
_UNNAMED = (
    frozenset(["政府", "人民政府", "政府办公室", "宣传部", "组织部", "统战部", "管委会", "人大", "政协"])
    | lx.words("organs.coordination")
    | {"指挥部办公室", "专班办公室"}
)
_ALL_OF_A_RANK = frozenset(["市州", "市县", "县区", "县市", "区县"])
_NUMBER_OF_PAPER = re.compile(r"[\u4e00-\u9fff]{0,6}[〔\[(]20\d\d[〕\])]\d+号")
_HOUSES, _HEADS_OF_HOUSES = ("人大常委会", "人大", "政协"), ("主任", "副主任", "主席", "副主席", "委员", "代表")
_OFFICES = ("副书记", "书记", "常委")  # 某市委|副书记: an office
_SETS_UP = re.compile("(?:组建|成立|设立|组成|建立健全|建立)了?(?:由|高规格的?|高配置的?|[省市县区州])?$")
_BESIDES = ("会同", "联合")  # 甲厅|会同|乙厅印发通知,公布…
_BODIES = ("领导小组", "联席会议", "指挥部", "办公室")


def _line(text: str, at: int) -> str:
    """The line that a place stands on."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


class Issuing:
    """Finds the parties of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.titles, self.organs = scene.titles, scene.organs
        self.issued: list[Entity] = []
        self.by_place: list[tuple[Span, Entity, Span]] = []  # the place that issues, its document, and where it says so
        self.out: list[tuple[Entity, Span]] = []  # documents that are said to be out, by nobody
        self.heads: list[Entity] = []  # the organs that the titles begin with
        self.written: dict[tuple[Entity, Entity], None] = {}  # documents, and who is said to write them
        self.made_known: set[tuple[int, int]] = set()  # ids of documents and of who makes them known
        self.replaced: list[tuple[Entity, Span]] = []  # earlier documents that the text says are replaced
        self.subjects: list[Entity] = []  # the organs that act in the line
        self.spokesmen: list[Entity] = []  # those of them whose head is only said to speak
        self.acting: Span | None = None  # the place that the sentence begins with
        self.line = -1
        self.ours: dict[int, list[tuple[Entity, Span]]] = {}  # where 我厅 stands: what it issues, and where it says so
        self.inline = Spans(((title[0], title[0] + 1), title) for title in self.titles.inline)

    def read(self, sentences: list[Sentence]) -> None:
        """All sentences, the signature, the titles."""
        for sentence in sentences:
            self.acting = None
            if sentence.line != self.line:
                self.subjects, self.spokesmen, self.line = [], [], sentence.line
            for clause in sentence.clauses:
                self._clause(clause)
            self._made_by(sentence)
        self._signature(sentences)
        named_issuers(self.scene, sentences)
        self._enacted()
        self._issuers_in_titles()
        self._yield()
        self._places_of_titles()
        self._by_the_only_organ()
        self._ours()

    def _ours(self) -> None:
        """我厅又出台了《甲计划》, 产业链由|我厅|牵头: the organ that the head or the foot of the text names as its author."""
        if "我" not in self.text or not self.titles.bare:
            return
        authors = [r.source for r in self.draft.relations_of(self.titles.bare[0]) if r.type == "ISSUES"]
        authors = [organ for organ in dict.fromkeys([*self.heads, *authors]) if self.organs.has(organ)]
        for ours in _OUR_ORGAN.finditer(self.text) if authors else ():
            ranks = _FULL_RANKS.get(ours["rank"], (ours["rank"],))
            for organ in [organ for organ in authors if organ.name.endswith(ranks)][:1]:
                self.draft.add("Organisation", ours.span(), organ.name)
                for document, said in self.ours.get(ours.start(), ()):
                    self.draft.relate("ISSUES", organ, document, said)

    def _by_the_only_organ(self) -> None:
        """A list or a plan that nobody is said to issue, where the text names but one office: it is that office's."""
        offices = [e for e in self.draft.of_type("Organisation") if self.organs.has(e) and _OFFICE.search(e.name)]
        papers = [e for e in self.titles.bare if is_list(e.name) or _OWN_PAPER.search(e.name)]
        issued = any(r.type == "ISSUES" for e in self.titles.entities for r in self.draft.relations_of(e))
        if len(offices) != 1 or not papers or issued or not offices[0].places:
            return
        text = self.draft.text
        acts = any(
            _REVIEWS.match(text, end) or _ALONE.fullmatch(_line(text, start)) for start, end in offices[0].places
        )
        if acts and not any(_TO_ISSUE.match(text, end) for _, end in offices[0].places):  # 若省经信厅印发…
            self.draft.relate("ISSUES", offices[0], papers[0], min(offices[0].places))

    def _clause(self, clause: Clause) -> None:
        here = [
            (span, self.organs.add(span)) for span, tail in organs(self.text, clause) if self._takes_part(span, tail)
        ]
        for word in clause.words if clause.flags & lx.BRACKET else ():
            if word.flags & lx.BRACKET:
                for span in in_brackets(self.text, word):
                    self.organs.add(span)
        for span in behind_label(self.text, clause):
            self.organs.add(span)
        if clause.flags & (lx.TITLE | lx.LIST) or self.text.find("榜单", clause.start, clause.end) > 0:
            spans = [match.span() for match in _INSTITUTE.finditer(self.text, clause.start, clause.end)]
            here.extend((span, self.organs.add(span)) for span in spans)
        persons(self.text, clause, self.draft)
        leading = [
            e
            for s, e in here
            if s[0] - clause.start <= 6
            or self.text[s[0] - 1] in "、和 "
            or self.text.endswith(_BESIDES, clause.start, s[0])
        ]
        if here and _SETS_UP.search(self.text, clause.start, here[0][0][0]):
            leading = []  # 甲市|组建乙专班,印发《…》
        if leading and not any(w in e.name for e in leading for w in _BODIES[:3]):
            beside = clause.start > 0 and self.text[clause.start - 1] in " \t"  # 甲厅 乙厅关于印发…
            self.subjects = [*self.subjects, *leading] if beside else leading
            spoken = any(_SPEAKS.match(self.text, end, clause.end) for (_, end), _ in here[:1])
            self.spokesmen = leading if spoken else []
        self._issue(clause, here)
        first = clause.words[0] if clause.words else None
        if self.acting is None and first and first.flags & lx.PLACE and first.start == clause.start:
            self.acting = (first.start, first.end)

    def _made_by(self, sentence: Sentence) -> None:
        """规划由甲厅、乙厅共同编制; 《…》经常务会议审议通过,随后由市政府办印发."""
        for match in _MADE_BY.finditer(self.text, sentence.start, sentence.end):
            title = next((e for (at, _), e in self.titles.at.items() if match.start() == at), None)
            document = title or next((e for sort, e in self.titles.short.items() if match[0].startswith(sort)), None)
            for clause in sentence.clauses if document is not None else ():
                makers = [
                    self.organs.add(s) for s, _ in organs(self.text, clause) if match.start("by") < s[0] < match.end()
                ]
                if document is not None and not makers and (place := self._place_from(clause, match.end("by"))):
                    makers = [self.scene.place_at(place)]  # 《甲规划》由|乙市|印发
                if makers and document is not None:
                    self._issued(document, makers, clause, match.end() - 2, match.end())

    def _place_from(self, clause: Clause, at: int) -> Span | None:
        """The place that begins here and issues something by itself: 由|甲市|印发."""
        words = (w for w in clause.words if w.flags & lx.PLACE and w.start == at)
        return next(((w.start, w.end) for w in words if _BY_PLACE_NOW.match(self.text, w.end)), None)

    def _takes_part(self, span: Span, tail: str) -> bool:
        """Whether an organ does something in its clause."""
        following = self.text[span[1] : span[1] + 6]
        if following.startswith("名义"):
            return False  # 以|政府|名义发布
        if self.text[slice(*span)] == "政府" and self.text.endswith("党委、", max(0, span[0] - 3), span[0]):
            return False  # 甲自治区党委、|政府
        if issues(self.text, span[1]) or _OTHERS_AND_TITLE.match(self.text, span[1]):
            return not is_addressed(self.text, span[0])
        if not acts(self.text, span) or is_addressed(self.text, span[0]) or following.startswith(_OFFICES):
            return False
        alone = following[:1] in ("", "\n") and self.text[span[0] - 1 : span[0]] in ("", "\n")  # the head of a page
        if alone or following[:1] == "门" or following.startswith(("等部门", "宣传部供图", "供图")):
            return False
        ranks = (self.text[at : at + 2] for at in (span[0], span[0] - 1))
        if not _ALL_OF_A_RANK.isdisjoint(ranks) or _NUMBER_OF_PAPER.match(self.text, span[1]):
            return False  # 工信厅|企业函〔2025〕4号, 市州|经信局
        if self.text[slice(*span)] in _UNNAMED or (tail in _HOUSES and following.startswith(_HEADS_OF_HOUSES)):
            return False
        plain = tail in lx.words("organs.party") or tail in ("人民政府", "政府")
        joint = _JOINTLY.match(self.text, span[1])
        acting = joint or has_verb(self.text, span[1]) or following[:1] == "、"
        return not plain or bool(acting)

    def _issue(self, clause: Clause, here: list[tuple[Span, Entity]]) -> None:
        """省委、省政府印发《…》; 就…工作方案公开征求意见; 公示…名单."""
        for word in clause.words if clause.flags & lx.TITLE else ():
            if word.flags & lx.TITLE and (entity := self.titles.at.get((word.start, word.end))):
                before = self.text[clause.start : word.start]
                if is_replaced(before, self.text[word.end : word.end + _BEHIND]):
                    self.replaced.append((entity, (word.start, word.end)))
                    continue
                before_all = _TOGETHER.search(before)
                first = clause.start + before_all.start() if before_all else word.start
                match = _ISSUES.search(self.text, clause.start, first)
                if match is None and _MOVED.search(entity.name):
                    match = _MOVES.search(self.text, clause.start, word.start)
                leads = match is not None and self.text.endswith("牵头", clause.start, match.start("verb"))
                if match and (
                    wished(self.text, clause.start, match.start("verb"))
                    or not_yet(self.text, clause.start, match.start())
                ):
                    continue
                if match and not denied(self.text, clause.start, match.start("verb") - len("牵头") * leads):
                    issuers = self._issuers(clause, here, match.start("verb"), (first, entity))
                    ours = _OUR_ORGAN.search(self.text, clause.start, match.start("verb"))
                    if ours:
                        self.ours.setdefault(ours.start(), []).append((entity, (clause.start, word.end)))
                        self.issued.append(entity)
                    if issuers or not ours:
                        self._issued(entity, issuers, clause, match.start("verb"), word.end)
                    if leads:  # 甲局牵头|编制《…规划》
                        for issuer in issuers:
                            self.draft.relate("LEADS", issuer, entity, (clause.start, word.end))
                elif own := self._joined(here, word.start):  # 工业和信息化部《…办法》, 甲市委、市政府《…意见》
                    self.subjects = [e for e in self.subjects if e not in own]
                    for organ in own:
                        self.draft.relate("ISSUES", organ, entity, (clause.start, word.end))
                elif passed := _PASSED.match(self.text, word.end):  # 《甲条例》经|省人大常委会|表决通过
                    self._issued(entity, [self.organs.add(passed.span("by"))], clause, word.start, passed.end())
                elif _ASKED.match(self.text, word.end):
                    asks = _ASKS_ABOUT.search(self.text, clause.start, word.start)
                    asking = [e for s, e in here if asks is not None and s[1] == asks.start()]
                    if asking:
                        self._issued(entity, asking, clause, word.start, word.end)
                elif (after := _ISSUED_AFTER.match(self.text, word.end)) and not _NOT_OUT.search(before):
                    self._issued(entity, [e for s, e in here if s[1] <= word.start], clause, word.start, after.end())
        for _, (at, entity, place) in self.inline.across((clause.start, clause.end)):
            if not_yet(self.text, clause.start, at):
                continue
            told = _TOLD.search(self.text, max(0, clause.start - 8), clause.start)  # the source, not the issuer
            issuers = [e for s, e in here if s[1] <= place[0]] or (
                [] if told or self._only_told(clause, at) else self.subjects
            )
            self._issued(entity, issuers, clause, at, place[1])
        for cited in CITED.finditer(self.text, clause.start, clause.end):
            if re.search(r"(?:发布|公布|印发)了?$", self.text[clause.start : cited.start()]):
                for issuer in [e for _, e in here] or self.subjects:
                    document = self.draft.add("Document", cited.span())
                    self.draft.relate("ISSUES", issuer, document, (clause.start, cited.end()))
        for this in _THIS.finditer(self.text, clause.start, clause.end):
            meant = self.titles.guided or next(iter(self.titles.bare), None) or self.titles.short.get(this["sort"])
            issuing = [(s, e) for s, e in here if s[1] <= this.start()]
            said = self.text[issuing[-1][0][1] : this.start()] if issuing else ""
            if not issuing or _IF.match(self.text, clause.start) or _INTENDS.search(said):
                continue
            if meant is not None and meant.name.rstrip(")").find(this["sort"]) >= 0:
                self._issued(meant, [e for _, e in issuing], clause, this.start(), this.end())
        self._issue_counted(clause)

    def _joined(self, here: list[tuple[Span, Entity]], end: int) -> list[Entity]:
        """The organs that end here, with those that are joined to them."""
        found: list[Entity] = []
        if others := _AND_OTHERS.search(self.text, max(0, end - _OTHERS), end):  # 甲省经信厅等6部门|《…通知》
            end = others.start()
        for span, organ in reversed(here):
            if span[1] == end or (found and self.text[span[1] : end] in ("、", "和", " ")):
                found.append(organ)
                end = span[0]
        return found

    def _issuers(
        self, clause: Clause, here: list[tuple[Span, Entity]], before: int, paper: tuple[int, Entity]
    ) -> list[Entity]:
        """The organs of the clause; those of the line, where the clause does not begin with a place that issues.

        某部印发《甲》。我省出台《乙》: a new sentence about a province has no national issuers.
        """
        if not here:
            if _OUR_ORGAN.search(self.text, clause.start, before) or _BY_ANOTHER.search(
                self.text, clause.start, before
            ):
                return []
            ours = _BY_US.search(self.text, clause.start, paper[0])
            anew = not self.text.endswith(",", 0, clause.start)
            placed = lx.place_length(paper[1].name) and any(_NATION.match(e.name) for e in self.subjects)
            if ours or (anew and placed):
                return []
        place = any(w.flags & lx.PLACE and w.start - clause.start < 3 for w in clause.words)
        found = [e for s, e in here if s[1] <= before and not self.text.startswith("《", s[1])]
        found = found or ([] if here or place or self._only_told(clause, before) else self.subjects)
        beside = self.subjects if any(e in self.subjects for e in found) else []
        return [*found, *(e for e in beside if e not in found)]

    def _only_told(self, clause: Clause, before: int) -> bool:
        """甲局局长王某某说,|去年8月出台的《…》: whose head speaks issues nothing by that, but where the clause says 该局."""
        return bool(self.spokesmen) and not _THAT_BODY.search(self.text, clause.start, before)

    def _issue_counted(self, clause: Clause) -> None:
        """印发民营经济38条、数字经济26条."""
        if self.text.find("条", clause.start, clause.end) < 0:
            return
        papers = list(_COUNTED_PAPERS.finditer(self.text, clause.start, clause.end))
        if len(papers) < 2 and not (
            papers and re.search(r"印发|出台|发布", self.text[clause.start : papers[0].start()])
        ):
            return
        for paper in papers:
            start = _after_verb(clause, paper.start(), paper.end())
            document = self.draft.add("Document", (start, paper.end()))
            for issuer in self.subjects:
                self.draft.relate("ISSUES", issuer, document, (clause.start, clause.end))

    def _yield(self) -> None:
        """甲局编制了《…》,由乙办印发: where another makes it known, who only writes a document does not issue it."""
        for document, writer in self.written:
            if (id(document), id(writer)) in self.made_known:
                continue
            others = [r.source for r in self.draft.relations_of(document) if r.type == "ISSUES"]
            if any((document, other) not in self.written for other in others):
                self.draft.unrelate("ISSUES", writer, document)

    def _issued(self, document: Entity, issuers: list[Entity], clause: Clause, verb: int, end: int) -> None:
        span = (clause.start, end)
        if document not in self.issued:
            self.issued.append(document)
        said = self.text[verb:end].split("《")[0] or self.text[end - 2 : end]
        if _DRAFTS.search(said) and not _MAKES_KNOWN.search(said):
            if "起草" in said and not _ASKS.search(self.text):
                return  # 甲厅起草了|《乙条例(草案)》
            self.written.update(((document, issuer), None) for issuer in issuers)
        else:
            self.made_known |= {(id(document), id(issuer)) for issuer in issuers}
        for issuer in issuers:
            self.draft.relate("ISSUES", issuer, document, span)
        places = [(w.start, w.end) for w in clause.words if w.flags & lx.PLACE and w.end <= verb]
        past = self.text[verb:end].startswith(("印发的", "发布的", "出台的", "公布的", "制定的"))
        if not issuers and past and places and _BY_PLACE.fullmatch(self.text, places[-1][1], verb):
            self.draft.relate("ISSUES", self.scene.place_at(places[-1]), document, span)  # 根据某市去年出台的《甲》
        elif not issuers and not past:
            if at := (places[-1] if places else self.acting if self.text[end - 1] == "》" else None):
                self.draft.relate("ISSUES", self.scene.place_at(at), document, span)
                self.by_place.append((at, document, span))
            elif _BY_NATION.search(self.text, clause.start, verb):
                return
            elif (
                self.text[verb] == "《"
                or (verb, end) in document.places
                or self._by_us(clause, end)
                or (not self.titles.bare and self._begins_so(clause, verb, said))
            ):
                self.out.append((document, span))

    def by_parks(self) -> None:
        """天津|港保税区发布了《…》: what seemed to be a place is the park that begins with it."""
        for at, document, span in self.by_place:
            named = self.draft.between(at[0], span[1], ("Park",))
            found = next(((s, e) for s, e in named if s[0] == at[0] and s[1] > at[1]), None)
            place = self.scene.place_at(at)
            elsewhere = any(
                a[0] != at[0] and d is document and self.scene.place_at(a) is place for a, d, _ in self.by_place
            )
            if found is not None and not lx.level_length(found[1].name) and self.text[found[0][1]] != "的":
                if not elsewhere:
                    self.draft.unrelate("ISSUES", place, document)
                self.draft.relate("ISSUES", found[1], document, span)

    def _begins_so(self, clause: Clause, verb: int, said: str) -> bool:
        """先后出台了|《甲市方案》: whether a clause begins with its verb, right before the title."""
        return _BEGINS.fullmatch(self.text, clause.start, verb) is not None and _ISSUED.fullmatch(said) is not None

    def _by_us(self, clause: Clause, end: int) -> bool:
        """我省出台|《甲省方案》."""
        return (
            _BY_US.search(self.text, clause.start, max(clause.start, self.text.rfind("《", clause.start, end)))
            is not None
        )

    def _places_of_titles(self) -> None:
        """《青河省竹业规划》出台, and no organ that issues it: the place that the title begins with."""
        for document, span in self.out:
            start = document.places[0][0] + 1
            length = self.scene.gazetteer.prefix(self.text[start : start + 12])
            if length and not any(r.type == "ISSUES" for r in self.draft.relations_of(document)):
                self.draft.relate("ISSUES", self.scene.place_at((start, start + length)), document, span)

    def _signature(self, sentences: list[Sentence]) -> None:
        """浙江省经济和信息化厅 on a line of its own and a date: the organ, or each of several, issues the list or the plan."""
        papers = [e for e in self.titles.bare if not _NOTICE.match(e.name)] or self.titles.bare or self.issued
        starts = [sentence.start for sentence in sentences]
        for match in _SIGNED.finditer(self.text) if papers else ():
            last = match.end() >= len(self.text.rstrip()) and not _COPIED.search(self.text, 0, match.end())
            if not match["date"] and not last:
                continue  # the last line needs no date
            for sentence in sentences[bisect_left(starts, match.start(1)) : bisect_left(starts, match.end(1))]:
                for clause in sentence.clauses:
                    for span, _ in organs(self.text, clause):
                        self.draft.relate("ISSUES", self.organs.add(span), papers[0], span)
                        self.issued.append(papers[0])

    def _enacted(self) -> None:
        """某市第九届人民代表大会常务委员会第十六次会议通过, below the title of a regulation: the congress issues it."""
        for regulation in (paper for paper in self.titles.bare if _REGULATION.search(paper.name)):
            end = regulation.places[0][1]
            for match in _ENACTED.finditer(self.text, end, min(len(self.text), end + _LONGEST_HEAD)):
                start = match.start("organ")
                if not self.text[end : match.start()].count("《") and self.scene.gazetteer.prefix(match["organ"]):
                    self.draft.relate("ISSUES", self.organs.add((start, match.end("organ"))), regulation, match.span())
            return

    def of_ours(self, whole: Entity | None) -> None:
        """我省出台《…》, 市里印发《…》: the place of the text, or of the section of it, where no organ issues it."""
        for (start, end), document in self.titles.at.items():
            said = _BY_US.search(self.text, max(0, start - 30), start)
            told = self.scene.article(said.start()) if said else None
            place = told if told is not None and told.type == "Place" else whole
            if said and place and not any(r.type == "ISSUES" for r in self.draft.relations_of(document)):
                rank = said["rank"] or said["inner"]
                ranks = (rank, "自治区") if rank == "区" else (rank,)
                if lx.division(place.name)[0].endswith(ranks):
                    self.draft.relate("ISSUES", place, document, (said.start(), end))

    def _issuers_in_titles(self) -> None:
        """《广东省人民政府关于…的意见》, and an organ on the line above 关于印发…的通知: the organs at the head issue it."""
        for document in self.titles.entities:
            start, end = document.places[0]
            head, about, _ = self.text[start:end].partition("关于")
            if not about or len(head) > _LONGEST_HEAD:
                continue
            if not head.strip("《 "):
                line = self.text.rfind("\n", 0, start) + 1
                above = _ABOVE.search(self.text, max(0, start - _LONGEST_HEAD), start)
                beside = re.compile(r"[\u4e00-\u9fff \t]{4,60}").fullmatch(self.text, line, start)
                found = beside or above  # 中共甲省委 甲省人民政府|关于…的意见
                start, head = (found.start(), found[0]) if found and document in self.titles.bare else (start, "")
            self._named_above(start, head, document)
        for at, document in self.titles.at.items():
            if notice := _OF_NOTICE.search(self.text, max(0, at[0] - _LONGEST_HEAD), at[0]):
                above = _ABOVE.search(self.text, max(0, notice.start() - _LONGEST_HEAD), notice.start())
                head = notice["beside"] or (above["heads"] if above else "")
                self._named_above(
                    notice.start("beside") if notice["beside"] or not above else above.start(), head, document
                )

    def _named_above(self, start: int, head: str, document: Entity) -> None:
        """中共甲市委 甲市人民政府: the organs that a head of lines names issue the document below it."""
        head = _AND_OTHERS.sub("", head)
        shortest = 2 if "、" in head else 3 if " " in head.strip() else 4  # one of several may be short: 财政部
        for name in re.finditer(rf"[\u4e00-\u9fff]{{{shortest},30}}?(?=(?:文件)?{_REST}(?![\u4e00-\u9fff]))", head):
            if name[0].endswith(_organ_tails()):
                for first, last in issuers_apart(name[0], _organ_tails()):
                    span = (start + name.start() + first, start + name.start() + last)
                    self._heads(self.organs.add(span), document, span)

    def _heads(self, organ: Entity, document: Entity, span: Span) -> None:
        """An organ issues a notice, and the plan that the notice makes known."""
        self.heads.append(organ)
        self.draft.relate("ISSUES", organ, document, span)
        for plan in self.titles.entities:
            if plan is not document and re.search(_ISSUING + re.escape(plan.name), document.name):
                self.draft.relate("ISSUES", organ, plan, span)
                self.issued.append(plan)


@cache
def _organ_tails() -> tuple[str, ...]:
    return (*lx.words("organs.state"), *lx.words("organs.party"), "办公厅", "办公室")


def _after_verb(clause: Clause, start: int, end: int) -> int:
    for word in clause.words:
        if start <= word.start and word.end < end and word.flags & (lx.VERB | lx.CARRY_OUT):
            start = word.end
    return start
