"""What places and parks are said to live on: 某区主攻A; 某县做的是B; A放在某园区; 甲市A、乙市B、丙市C."""

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import SORT
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.periods import BESIDES, LATELY
from loaders.extract.relation.field.bearers import bearers
from loaders.extract.relation.field.headed_fields import HeadedFields
from loaders.extract.relation.field.headed_places import HeadedPlaces
from loaders.extract.relation.field.named_sorts import NamedSorts
from loaders.extract.relation.field.pairs import Pairs
from loaders.extract.relation.field.placed_fields import PlacedFields
from loaders.extract.relation.field.places_of_field import places_of_field
from loaders.extract.relation.field.predicates import Predicates
from loaders.extract.relation.field.said_fields import APART, PART, SaidFields
from loaders.extract.relation.field.standings import Standings
from loaders.extract.relation.field.turns import Turns
from loaders.extract.relation.holders import OF_SIZE, apposed, are_wings, sets_up
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LEAD = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、是][.、]?|其中|同时|此外|另外|而|像|如|比如|例如|(?:逐步|初步|已经?)?(?:形成|构建|呈现|构成)了?|再看|还有|以及|(?:去年|今年|上半年|前三季度|一季度|近年来?|目前|如今)(?=[^,;:]{2})|在|该?园区(?=[\u4e00-\u9fff]{2,8}[园区城港谷基])|(?:规划|方案|意见)?(?:提出|明确)?[把将]|由|支持|推动|引导|鼓励|[^,、;:]{0,6}(?:上|方面)|(?:[东西南北中主副]|[一二两三四])[翼核带轴区极片心廊圈](?:则)?(?:即|指|为|是)|“[^“”]{1,6}”(?:即|指|为|是|包括|分别(?:是|为))){0,2}[,:]?\s*"
    + OF_SIZE
)
_ONE = re.compile(
    "(?:其中)?(?:另|前|后)?一(?:个|家|地|园|县|市|区|方|头)(?:则|主要|重点)?(?![项批期次张条样起直])"
)  # 一个做A,一个做B
_HERE = re.compile(  # 县里|下一步还要发力A; 重点做B
    "(?:当地|[县市区州]里)(?:下一步|今年|近年来?)?|(?=(?:重点|主要|专门|集中)(?:做|搞|攻)(?![好大强优精到]))"
)
_OURS = re.compile(
    "(?:目前|近年来|当前|如今|今年)?,?[我本全](?P<rank>[省市县区州])的?(?=(?:第一|首位|主导|支柱|主攻|特色|优势)+产业|产业定位|以[^,。;]{2,16}为(?:主导|首位|支柱))"
)
_MEANT = re.compile(  # 全县|主攻A, 该市|以A为主, 市委、市政府|聚焦A
    f"(?:{LATELY}|{BESIDES})*,?(?:当地|[我本全该](?P<rank>[省市县区州盟旗])(?!级|域|内|直)"
    "|(?P<seat>[省市县区州盟旗])(?:委[、和与]?(?:[省市县区州盟旗](?:人民)?政府)?|(?:人民)?政府))"
)
_ALL = re.compile("(?:目前|今年|同时|此外|,)*(?:全[国省市县州]|我[省市县州])(?!级)")  # 甲园有企业200家,|全市A产业…
_SORT_FOLLOWS = re.compile(f";(?:{SORT})(?:主要)?(?:为|是|有|包括)")  # 甲园主导产业为A;|特色产业为B
_PORTRAYS = re.compile(  # under 甲县: |位于乙市南部,…
    "位于|地处|坐落|毗邻|区位|交通[便发四区]|资源(?!型)|(?:工业|产业|农业)基础|(?:国土|总)面积|总人口|常住人口|辖(?!区内)"
)
_NOT_YET = re.compile("(?:尚|还|并|从)?未(?!来)|没有|不再")  # 甲市尚未|形成以A为主导、B为支撑的格局
_HAS_PARTS = re.compile("(?:现|共)?(?:辖|下辖|下设|管辖)(?!区)")  # 甲园,|辖乙、丙两大片区|,主导产业为A
_SIZE = re.compile(
    "(?:规划|总|建成|核定|批准|首期|起步区?)*(?:用地)?(?:面积|占地|规划)(?:面积)?(?:约|近|超)?[\\d.]+(?:万)?(?:平方公里|平方千米|公顷|亩)"
)


@dataclass
class _Told:
    """Whom a sentence has told of before a clause."""

    last: int  # where the clause begins that has named those who wait
    waiting: list[Named] = field(default_factory=list)  # those whom it only names
    labelled: bool = False  # whether it names them as a label does: 甲园:|A、B
    each: list[Named] = field(
        default_factory=list
    )  # those of several clauses that say no more, of whom one may tell apart
    several: list[Named] = field(
        default_factory=list
    )  # two or more that are named together, and have not had their turn
    topic: Named | None = None  # whom the sentence has told of last
    beside: list[Named] = field(
        default_factory=list
    )  # the parks or places that stand joined with it, and are told of together


class Specialities:
    """States for one scene what its places and parks make, where a clause says it of them directly."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        said = SaidFields(scene)
        self.sites = Sites(scene)
        self.said = said
        self.pairs = Pairs(scene, said, self.sites)
        self.turns = Turns(scene, said)
        self.predicates = Predicates(scene, said, self.turns)
        self.placed = PlacedFields(scene, said, self.sites)
        self.headed_fields = HeadedFields(scene, said, self.sites, self.placed)
        self.headed_places = HeadedPlaces(scene, said)
        self.named_sorts = NamedSorts(scene, said)
        self.standings = Standings(scene, said, self.sites)

    def sentence(self, sentence: Sentence) -> None:
        """All clauses of a sentence; where one only names places or parks, the next says it of them."""
        told = _Told(sentence.start)
        self.headed_fields.sentence(sentence)
        self.placed.rested = []
        for clause in sentence.clauses:
            self.headed_fields.read_aspect(clause)
            before = told.waiting, told.topic
            if self.scene.subjects.lays_out(clause):
                self.headed_fields.clause(clause, sentence)
            elif self.placed.set_in(clause):
                told.waiting, told.topic = [], None
            elif told.several and (turn := _ONE.match(self.text, clause.start, clause.end)):
                self.predicates.said_of(clause, [told.several.pop(0)], turn.end())
            else:
                self._of_waiting(clause, told)
                if not self._only_describes(clause, told):
                    self._clause(clause, sentence, told)
            parks = (one for one in (*before[0], before[1]) if isinstance(one, Entity) and one.type == "Park")
            if next(parks, None) is not None and are_wings(self.text, clause):
                told.waiting, told.topic = before  # 甲谷以乙园为核心区,|丙园为两翼|,布局A
        bearers(self.scene, self.said, self.sites, sentence)
        places_of_field(self.scene, self.said, self.sites, sentence)

    def _of_waiting(self, clause: Clause, told: _Told) -> None:
        """甲园,|重点发展A: what a clause says of those whom the one before only names."""
        if len(told.each) > len(told.waiting) and APART.match(self.text, clause.start, clause.end):
            told.waiting, told.topic = told.each, None
        if not told.waiting or (told.labelled and self.predicates.list_under_label(clause, told.waiting)):
            return
        label = PART.match(self.text, clause.start, clause.end)
        if label and self.text.startswith("“", told.last):
            told.waiting = []  # “一园”为甲园,|“四区”即A、B、C、D
        self.predicates.said_of(clause, told.waiting, label.end() if label else clause.start)

    def _only_describes(self, clause: Clause, told: _Told) -> bool:
        """甲园,|面积5平方公里,重点发展…; 甲园,|省级园区,重点发展…: whether those who wait go on waiting."""
        if clause.mark == "," and _HAS_PARTS.match(self.text, clause.start, clause.end):
            return True
        if told.waiting and clause.mark == "," and _SIZE.fullmatch(self.text, clause.start, clause.end):
            return True
        return bool(apposed(self.scene, clause, clause.start, clause.end))

    def _clause(self, clause: Clause, sentence: Sentence, told: _Told) -> None:
        """甲市主攻A: what a clause says of those whom it names, or else of what the sentence has told of."""
        told.last = clause.start
        if _ALL.match(self.text, clause.start, clause.end):
            told.topic, told.beside = None, []
        subjects, meant = self._of_named(clause, told), 0
        if not subjects:
            meant = self._of_meant(clause, told)
            self._of_told(clause, sentence, told, meant)
        if len(sentence.clauses) == 1:
            self.headed_places.only_fields(clause)
        self.headed_fields.clause(clause, sentence)
        self.standings.clause(clause, sentence)
        self.pairs.clause(clause)
        if clause.flags & lx.BRACKET:
            self.placed.in_brackets(clause)
        if clause.mark == ";":
            self.headed_fields.aspect, self.placed.rested = None, []
        ends = clause.mark == ";" and not _SORT_FOLLOWS.match(self.text, clause.end)
        if ends or (not subjects and not meant and self._of_others(clause)):
            told.topic, told.beside = None, []

    def _of_named(self, clause: Clause, told: _Told) -> list[Named]:
        """|甲市、乙市主攻A: those whom a clause names, of whom it says something, or who wait for the next."""
        before, told.waiting, told.labelled = told.waiting, [], clause.mark in (":", "—")
        for subjects, at in map(partial(self.sites.subjects, clause), self._starts(clause)):
            if subjects:
                self.placed.cored(clause, subjects, at)
                self.predicates.said_of(clause, subjects, at)
                self.placed.clause(clause)
                told.waiting = subjects if self.predicates.says_no_more(clause, at) else []
                told.each = [*(told.each if before else []), *told.waiting] if told.waiting else []
                told.several = [*subjects] if len(subjects) > 1 else told.several
                told.topic = self._topic(clause, subjects)
                alike = all(isinstance(one, Entity) and one.type == "Park" for one in subjects)
                plain = not self.scene.subjects.bears_role(clause) and not self.scene.subjects.lays_out(clause)
                alike = alike or (plain and len(self.scene.subjects.at(clause)) == len(subjects))
                told.beside = subjects if len(subjects) > 1 and alike and told.topic is None else []
                return subjects
        return []

    def _of_meant(self, clause: Clause, told: _Told) -> int:
        """全县|以A为主导, 市委、市政府|做好A文章: the place that acts is told of where a clause calls it by its rank or its seat; where these words end."""
        meant = _MEANT.match(self.text, clause.start, clause.end)
        actors = self.scene.actors_in(clause) if meant else []
        if meant is None or len(actors) != 1 or actors[0].type != "Place":
            return 0
        if not lx.division(actors[0].name)[0].endswith(meant["rank"] or meant["seat"] or ""):
            return 0
        told.topic, told.beside = actors[0], []
        return meant.end()

    def _starts(self, clause: Clause) -> dict[int, None]:
        """其中,|甲县…, 邻近的|甲园…, 在|甲集群方面…: where those of whom a clause tells may begin."""
        lead = _LEAD.match(self.text, clause.start, clause.end)
        leads = (clause.start, lead.end() if lead else clause.start)
        starts = dict.fromkeys((*leads, *self._described(clause), *self.placed.resting(clause)))
        if self.text.startswith("在", clause.start) and self.text.endswith("方面", clause.start, clause.end):
            starts[clause.start + 1] = None  # 在|甲集群方面,要做强…
        return starts

    def _of_told(self, clause: Clause, sentence: Sentence, told: _Told, at: int) -> None:
        """甲县资源丰富,|主攻A: what a clause that names nobody says, from there on, of those whom the sentence has told of."""
        if all(isinstance(one, Entity) and one.type == "Park" for one in told.beside) or self._still_act(clause, told):
            self.predicates.carried_on_together(clause, told.beside)
        if told.topic is None and clause is sentence.clauses[0]:
            told.topic = self._carried(clause, sentence)
        if told.topic is not None:
            self.predicates.carried_on(clause, told.topic, at)
        else:
            self._of_own(clause, sentence)
        told.waiting = self._relied_on(clause, sentence)
        self.placed.clause(clause)
        self.turns.clause(clause, sentence)
        self.headed_places.own_page(clause)
        self.predicates.held(clause, [told.topic] if told.topic is not None else ())
        self.named_sorts.clause(clause, told.topic)

    def _carried(self, clause: Clause, sentence: Sentence) -> Named | None:
        """The place of the sentence before, or of the heading, where a sentence opens with no other subject, nor with a park."""
        acts = self.scene.subjects.at(clause)
        opens = self.scene.subjects.opens_without_subject(sentence)
        opens = opens or _PORTRAYS.match(self.text, clause.start, clause.end) is not None
        parks = self.draft.between(clause.start, clause.end, ("Park",))
        return acts[0] if len(acts) == 1 and opens and not parks else None

    def _still_act(self, clause: Clause, told: _Told) -> bool:
        """甲县、乙县坚持链式发展,|主攻A: whether the places that were named together act here too, and not each apart."""
        acting = len(self.scene.subjects.at(clause)) == len(told.beside)
        return acting and APART.search(self.text, clause.start, clause.end) is None

    def _of_own(self, clause: Clause, sentence: Sentence) -> None:
        """甲市镁矿丰富,|重点做A; 甲县…,|县里还要发力B: what the place of the text does, of which the sentence has told."""
        ours = _OURS.match(self.text, clause.start, clause.end)
        if ours and self.scene.place is not None and lx.division(self.scene.place.name)[0].endswith(ours["rank"]):
            self.predicates.said_of(clause, [self.scene.place], ours.end())  # 我市|主导产业为A, in a report of the city
            return
        here = _HERE.match(self.text, clause.start, clause.end)
        if here is None or self.scene.place is None or clause is sentence.clauses[0]:
            return
        named = self.draft.between(sentence.start, clause.start, ("Place", "Park", "Organisation"))
        if named and all(one is self.scene.place for _, one in named):
            self.predicates.carried_on(clause, self.scene.place, here.end())

    def _of_others(self, clause: Clause) -> bool:
        """Whether a clause begins with a firm, an organ, another park or place, or has a person in it: the next is about that."""
        named = self.draft.between(clause.start, clause.end, ("Organisation", "Person", "Park", "Platform"))
        other = any(e.type == "Person" or start - clause.start <= 1 for (start, _), e in named)
        return other or self.scene.subjects.names_subject(clause)

    def _described(self, clause: Clause) -> list[int]:
        """Where a park stands behind what describes it: 邻近的|甲园区主攻…, 甲县与乙县合建的|丙示范区盯住…."""
        parks = self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else []
        if self.text.startswith(("是", "系", "属"), clause.start):
            return []  # 甲园成立最早,是以A为主导产业的|省级开发区
        return [start for (start, _), _ in parks if self.text.startswith("的", start - 1) and start > clause.start]

    def _topic(self, clause: Clause, subjects: list[Named]) -> Named | None:
        """The park, or the place beside that of the document, that a clause is about, and so the next ones."""
        for span, park in self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else ():
            if sets_up(self.text, clause, span):
                return park
        subject = subjects[0] if len(subjects) == 1 else None
        if subject is None:
            return None
        if isinstance(subject, Entity) and subject.type == "Park":
            return subject
        name = subject.name if isinstance(subject, Entity) else self.text[slice(*subject)]
        back = self.text.startswith(("前者", "后者"), clause.start)
        own = self.scene.place
        if own is not None and (subject is own or place_key(name) == place_key(own.name)):
            return own if self._acts_alone(clause, own) else None
        return subject if back or self.scene.subjects.names_subject(clause) else None

    def _acts_alone(self, clause: Clause, place: Entity) -> bool:
        """Whether the place of the text, and no plan of its own, is what a clause begins with and goes on about."""
        named = self.draft.between(clause.start, clause.end, ("Place",))
        whose = any(one is place and self.text.startswith("的", end) for (_, end), one in named)
        acts = self.scene.subjects.names_subject(clause) and self.scene.actors_in(clause) == [place]
        return acts and not whose and not _NOT_YET.search(self.text, clause.start, clause.end)

    def _relied_on(self, clause: Clause, sentence: Sentence) -> list[Named]:
        """依托甲、乙、丙三个园区,|分别发展A、B、C: those whose fields the next clause tells, each of its own."""
        if not self.text.startswith("依托", clause.start) or not APART.match(self.text, clause.end + 1, sentence.end):
            return []
        subjects, end = self.sites.subjects(clause, clause.start + 2)
        return subjects if end >= clause.end and len(subjects) > 1 else []
