"""What clauses say is issued: by organs, by the place where there is no organ, and what of it the rest of the text takes back."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.names.paper.main_document import sums_up
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
ISSUING = r"(?:印发|发布(?!会|仪式|活动)|出台|公布|公示|下发|转发|制定出台|审议通过|推出|通过|颁布|制发|拿出|亮出|敲定|颁发|批转|(?<!工商)联发|印制|发出|起草|编制|修订|制订|制定(?=了|实施|的)|(?<=[先相陆联研专][后继续合究门])制定(?=$)|(?<=已)制定(?=$)|(?<![推拿付指提给列派突演产输析作写找选得做放刊展])出(?=[过了](?:一[份部个])?(?:《|$)))"
_ISSUED = re.compile(f"{ISSUING}了?")
_DRAFTS = re.compile("起草|编制")
_ASKS = re.compile("征求.{0,30}意见")  # who asks for comments on a draft makes it known
_MAKES_KNOWN = re.compile("印发|发布|出台|公布|公示|下发|转发|颁布|推出|发出|制发|批转|联发|印制|颁发|敲定|亮出|通过")
_LONG_SINCE = ("印发的", "发布的", "出台的", "公布的", "制定的")  # 某市去年|出台的《甲》
_OF_SCHOOL = re.compile(
    "(?:[\u4e00-\u9fff]{0,10}?)(?:大学|学院|设计院|研究院|规划院|研究所|集团|公司)"
)  # 甲省|工业设计院
_BY_PLACE = re.compile(r"[省市县区州]?(?:日前|近日|此前|去年|今年|20\d\d年|\d{1,2}月|最新|新近|刚刚|新|已|正式)*")
_BY_NATION = re.compile("(?:全国|国家|我国)(?:层面)?(?:近日|日前|正式|首次|新|又)*$")  # 全国|公布首批集群名单
OUR_PLACE = re.compile("(?:我|该)(?P<rank>[省市县区州])|(?P<inner>[省市县区州])里|当地")  # the text's own
BY_US = re.compile(  # 我省|出台《甲》, 市里|印发《乙》, 该县|出台《丙》, 当地|制定《丁》
    rf"(?:{OUR_PLACE.pattern})[^,。;《]{{0,10}}?{ISSUING}了?$"
)
_DIVISION, _FAR = re.compile("[省市县区州盟旗]"), 100  # characters back to the place that 该市 means
_EACH = re.compile("分别|各自")
_BY_PARK = re.compile(
    r"(?:日前|近日|此前|去年|今年|最新|率先|正式|已|也|还|先后|20\d\d年|,)*"
)  # 甲新区|近日|出台《乙》
_BEGINS = re.compile(  # 扎实推进工业。|先后出台《甲市方案》
    "(?:近年来|去年|今年|近日|目前|同时|此外|先后|相继|陆续|率先|研究|制定|及时|专门|联合|还|也|并|已经?|,)*"
)


def is_ours(scene: "Scene", said: re.Match[str]) -> bool:
    """Whether 该市 or 当地 means the place of the text, not another that was named since: 考察组来到乙市。|当地|出台《甲》."""
    if not said[0].startswith(("该", "当地")) or scene.place is None:
        return True
    text, line = scene.text, max(scene.text.rfind("\n", 0, said.start()) + 1, said.start() - _FAR)
    ends = [found.end() for found in _DIVISION.finditer(text, line, said.start())]
    words = (text[max(line, end - length) : end] for end in reversed(ends) for length in (5, 4, 3))
    last = next((word for word in words if lx.is_division(word)), None)
    return last is None or place_key(last) == place_key(scene.place.name)


class Issued:
    """Documents that are issued, and who is said to issue them."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.documents: list[Entity] = []
        self.acting: Span | None = None  # the place that the sentence that is read begins with
        self.by_place: list[tuple[Span, Entity, Span]] = []  # the place that issues, its document, and where it says so
        self.unplaced: list[tuple[Entity, Clause, int, Span]] = []  # what is issued by no organ or place, and its verb
        self.out: list[tuple[Entity, Span]] = []  # documents that are said to be out, by nobody
        self.written: dict[tuple[Entity, Entity], None] = {}  # documents, and who is said to write them
        self.made_known: set[tuple[int, int]] = set()  # ids of documents and of who makes them known

    def state(self, document: Entity, issuers: list[Entity], clause: Clause, verb: int, end: int) -> None:
        """甲局印发|《乙计划》: what a clause says from its verb to this end; without an organ it is the place that issues."""
        if document not in self.documents:
            self.documents.append(document)
        said = self._said(verb, end)
        if _DRAFTS.search(said) and not _MAKES_KNOWN.search(said):
            if "起草" in said and not _ASKS.search(self.text):
                return  # 甲厅起草了|《乙条例(草案)》
            self.written.update(((document, issuer), None) for issuer in issuers)
        else:
            self.made_known |= {(id(document), id(issuer)) for issuer in issuers}
        for issuer in issuers:
            self.draft.relate("ISSUES", issuer, document, (clause.start, end))
        if not issuers:
            self._without_organ(document, clause, verb, end)

    def _without_organ(self, document: Entity, clause: Clause, verb: int, end: int) -> None:
        """甲市出台|《乙计划》, 根据甲市去年出台的|《乙计划》: the place issues it; without a place it is only out."""
        span = (clause.start, end)
        places = [(w.start, w.end) for w in clause.words if w.flags & lx.PLACE and w.end <= verb]
        places = self._of_its_own(document, clause, verb, places)
        places = [at for at in places if not _OF_SCHOOL.match(self.text, at[1], verb)]
        if self.text.startswith(_LONG_SINCE, verb, end):
            if places and _BY_PLACE.fullmatch(self.text, places[-1][1], verb):
                self.draft.relate("ISSUES", self.scene.place_at(places[-1]), document, span)
        elif at := (places[-1] if places else self.acting if self.text[end - 1] == "》" else None):
            self.draft.relate("ISSUES", self.scene.place_at(at), document, span)
            self.by_place.append((at, document, span))
            return
        self.unplaced.append((document, clause, verb, span))
        if not _BY_NATION.search(self.text, clause.start, verb) and self._is_out(document, clause, verb, end):
            self.out.append((document, span))

    def _of_its_own(self, document: Entity, clause: Clause, verb: int, places: list[Span]) -> list[Span]:
        """甲市、乙市分别|印发《甲市方案》和《乙市方案》: of several places that issue each its own, the one that the title begins with."""
        if len(places) < 2 or not _EACH.search(self.text, clause.start, verb + len("分别")):
            return places
        own = [at for at in places if document.name.startswith(lx.short_name(self.text[slice(*at)]))]
        return own or places

    def _is_out(self, document: Entity, clause: Clause, verb: int, end: int) -> bool:
        """《甲规划》|出台, 我省出台|《甲规划》, 先后出台了|《甲规划》: whether a clause with no issuer says that a document is out."""
        if self.text[verb] == "《" or (verb, end) in document.places or self._by_us(clause, end):
            return True
        own = not self.scene.titles.bare or sums_up(self.scene.titles) is not None
        return own and self._begins_so(clause, verb, end)

    def _begins_so(self, clause: Clause, verb: int, end: int) -> bool:
        """先后出台了|《甲市方案》: whether a clause begins with its verb, right before the title."""
        begins = _BEGINS.fullmatch(self.text, clause.start, verb) is not None
        return begins and _ISSUED.fullmatch(self._said(verb, end)) is not None

    def _said(self, verb: int, end: int) -> str:
        """The verb of a clause up to the title, or what ends behind the title: |印发|《甲计划》, 《甲计划》已由乙局|印发."""
        return self.text[verb:end].split("《")[0] or self.text[end - 2 : end]

    def _by_us(self, clause: Clause, end: int) -> bool:
        """我省出台|《甲省方案》."""
        return (
            BY_US.search(self.text, clause.start, max(clause.start, self.text.rfind("《", clause.start, end)))
            is not None
        )

    def read_whole(self) -> None:
        """What is known of issuers once all of the text is read."""
        self._yield()
        self._places_of_titles()

    def _yield(self) -> None:
        """甲局编制了《…》,由乙办印发: where another makes it known, who only writes a document does not issue it."""
        for document, writer in self.written:
            if (id(document), id(writer)) in self.made_known:
                continue
            others = [r.source for r in self.draft.relations_of(document) if r.type == "ISSUES"]
            if any((document, other) not in self.written for other in others):
                self.draft.unrelate("ISSUES", writer, document)

    def _places_of_titles(self) -> None:
        """《青河省竹业规划》出台, and no organ that issues it: the place that the title begins with."""
        for document, span in self.out:
            start = document.places[0][0] + 1
            length = self.scene.gazetteer.prefix(self.text[start : start + 12])
            if length and not any(r.type == "ISSUES" for r in self.draft.relations_of(document)):
                self.draft.relate("ISSUES", self.scene.place_at((start, start + length)), document, span)

    def _opening_park(self, clause: Clause, verb: int) -> Entity | None:
        """甲新区近日|出台《乙》: the park that a clause begins with, where no more than adverbs stand before the verb."""
        for (start, end), park in self.draft.between(clause.start, verb, ("Park",))[-1:]:
            if start == clause.start and not lx.level_length(park.name) and _BY_PARK.fullmatch(self.text, end, verb):
                return park
        return None

    def by_parks(self) -> None:
        """天津|港保税区发布了《…》: what seemed to be a place is the park that begins with it."""
        for document, clause, verb, span in self.unplaced:
            self.draft.relate("ISSUES", self._opening_park(clause, verb), document, span)
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
