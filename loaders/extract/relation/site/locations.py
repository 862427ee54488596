"""Where things lie by the places that stand before them: 依托甲区建设乙基地, 在丙县、丁县布局戊产业园, 支持己市创建庚中心."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded, has_field
from loaders.extract.names.places import PARK_OF_CITY
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.sought import sought
from loaders.extract.relation.site.inside_of import is_inside_of
from loaders.extract.relation.site.placing import Placing
from loaders.extract.relation.site.site_runs import SiteRuns, park_at
from loaders.extract.relation.sites import OF_TWO

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_THINGS = ("Park", "Project", "Platform", "Cluster")
_ONCE_PLANNED = re.compile("原(?:计划|拟|定于?)(?:在|于|落户|选址)[^,。;]{2,24}$")  # 原计划在甲县建设的|乙项目
_TOGETHER = re.compile("[共合]建|联合|共同|携手|合作|协同")  # 甲县、乙县|共建|丙园
_SPOKEN_OF = re.compile("会议|讨论|座谈|审议|推介|洽谈")  # 在甲市,|会议讨论了|乙项目
_BRINGS = re.compile(  # 甲园|引进|乙中心、丙实验室
    "(?:内|已|先后|相继|陆续|接连|还|又|也|正|加快|成功|集中|共)*(?:引进|拥有|建有|建成|搭建|设有|布局|签约|开工|实施|推进|集聚|落户|入驻|建设|投产)"
)
_GRANTED = re.compile("获批|获评|入选|入围|跻身|荣获|获得|(?:认定|评|升级|列|命名)为")  # 甲园位于乙县,|获批|国家级基地
_JOINTS = lx.JOINTS | {""}
_WHOSE_GOODS = re.compile("的?(?:科技|科研|研发|创新)?(?:成果|专家|经验|团队|院士)(?![转基])")
_BORDERS = re.compile("[东西南北]{0,2}[与同和][^,。;]{2,14}(?:接壤|相邻|相接|相连|毗邻|毗连|交界|相望)")
_MEETS = re.compile(
    "[^,。;、]{0,8}?(?:企业|公司|代表团|考察团|考察组|调研组|客商|高校|院校|干部|部门|政府)[^,。;、]{0,4}?(?:与|同|跟|和|赴|到|对接|联合|携手|走访|参观|考察)"
)
_ALSO_BUILT = re.compile(  # 甲项目|和总投资9亿元、由丙公司建设的|乙项目
    r"(?:、|和|与|及|以及)(?:(?:[计规]划)?总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元(?:的|、)?)?(?:由?[^,。;、的]{2,16}?(?:投资)?(?:建设|新建|投建|实施|承建|投资)的)?"
)
_BESIDE = re.compile(
    r"(?:(?:、[\u4e00-\u9fff]{2,3}){0,2}等?(?:[两二三四五六七八九十\d]+个?)(?:城区|区县|县区|县市|市县|[省市县区州盟旗地]))?(?:[、和与及]|以及)"
)  # 甲、乙两市和丙基地
_PROMOTES = re.compile("(?:加快|全力|稳步|扎实|大力|有序)?(?:推进|加快|启动|推动)")  # 甲高新区加快|乙产业园|建设
_BUILDS_HERE = re.compile(
    "(?:要|将|已|正|重点|加快|规划|率先|积极)*(?:建设|打造|布局|组建|设立|新建|建成)(?![成为])"
)  # 甲高新区|建设A平台、B中心
_TURNED = re.compile("[把将使]$")  # 把|甲园建成乙中心
_BUILDS = re.compile(r"(?:打造|建设|共建|布局|建|规划|培育)$")  # 甲市、乙市打造|丙基地
_APPLIES = re.compile(
    r"(?:申报|申创|争创|升建)[^,。;]{0,4}$|^(?:等)?(?:\d+|[两三四五六七八九十])[家个]$"
)  # 支持甲县|申报国家级示范县
_AWARDED = re.compile(
    r"[^,。;]{0,6}\d+[家个](?:园区|开发区|基地|平台|单位)[^,。;]{0,8}(?:获评|获批|入选|入围|上榜|评为|认定为|成为|跻身)[^,。;]{0,6}"
    r"|等\d+个(?:县城|县市区|县区|市县|[县市区镇乡]|街道|地区|城市)(?:[(][^()]{1,6}[)])?(?:、[镇乡](?:[(][^()]{1,6}[)])?)?(?:(?:获评|入选|认定|评|命名|列)?为?|依托[^,。;]{2,10}建设)"
)  # 甲市5家园区获评|某级园区, 甲区等25个县(区)为|某省特色产业名县
_ELSEWHERE_BUILT = re.compile(  # 丙集群|布局在丁县
    "(?:项目)?(?:也|已|均|则|正|将|仍|还|同时|同期|主要|重点|集中|分布)*(?:(?<!正)[摆放安设]?在(?!建)|落[户子]|落地(?!见效)|选址|位于|布局)[\u4e00-\u9fff]{2}"
)
_KEEPS = re.compile(
    "(?:建好|用好|建优|办好|管好|做强|做优|做实|依托|发挥|擦亮)(?:了)?$"
)  # 建好|国家稀贵金属再生利用产业化基地
_LABELLED = 120  # characters that a label reaches
_SUCH = re.compile("[\\d两三四五六七八九十]+[家个](?:均|都)?[是为]$")  # 丙、丁两家为|专业化工园区
_LONG_OF_TWO = len(OF_TWO[0])
_NEXT = 12  # characters of the clause behind a thing that may say where it is
_PUT = re.compile("(?:都|也|最终|全部)?(?:放|摆|建|设|落|安|定|选|留|搬|迁|落户|布局)(?:在|到|至|给)|交给")
_FAR = 30  # characters between a place and the thing that lies there
_HAS_PART = re.compile("为[^,。;、]{2,8}[、和]以?")  # 以甲区|为核心、以|乙新区为两翼
_INSIDE_WORDS = 6  # characters that such words have, with what stands before them
_INSIDE_PARK = sought("(?<![社校公辖城景果家])(?:园区?内的?|(?<![社校辖城景山])区内的)$")  # 园内的|乙中试基地


@dataclass(slots=True)
class _Told:
    """What the clauses before tell of where things lie."""

    by_place: bool  # whether the sentence goes from place to place: 在甲县,A项目投产;在乙县,B项目开工
    carried: list[Span] = field(default_factory=list)  # the places that they speak of: 依托甲区、乙区,|…
    label: list[Span] = field(default_factory=list)  # the places that all behind them lies in: 甲县:|…
    bare: bool = False  # whether the clause before was nothing but places: 甲开发区,|乙项目投产
    stated: bool = False  # whether it was so with the word for it: 在甲县,|乙项目投产
    owner: Span | None = None  # the park that an earlier clause begins with


@dataclass(slots=True)
class _Here:
    """A clause, and what of it was read."""

    clause: Clause
    things: Sequence[tuple[Span, Entity]]
    runs: list[list[Span]]
    beside: list[Span] = field(default_factory=list)  # the things that are enumerated with places
    last: tuple[Span, list[Span]] | None = None  # the thing that was located last, and where


_WITHIN_OURS = re.compile(  # 县域内有|甲园、乙园, in a text about the county
    "(?:全[县市区]|(?:[县市区州]域?|境|辖区|域)[内里])(?:现|已|共|目前|建|设|拥|规划)*有(?![色机限])"
)


class Locations:
    """States LOCATED_IN of one scene by nearness."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.runs, self.placing = SiteRuns(scene), Placing(scene)

    def sentence(self, sentence: Sentence) -> None:
        """All that lies where the sentence says; a clause that only names places (依托甲区,…) speaks for the next."""
        told = _Told(by_place=sum(map(self.runs.opens_place, sentence.clauses)) > 1)
        for clause in sentence.clauses:
            things = self.draft.between(clause.start, clause.end, _THINGS)
            here = _Here(clause, things, self.runs.of(clause, things))
            if clause.mark == ":" and things and things[0][0] == (clause.start, clause.end):
                told.label, told.carried = [], []  # 甲园:A;|乙园:B
            for span, thing in things:
                self._thing(told, here, span, thing)
            self._carry(told, clause, here.runs)

    def _thing(self, told: _Told, here: _Here, span: Span, thing: Entity) -> None:
        """Where one thing lies: by what stands before it, by what the clauses before tell, or beside the thing before."""
        if (owner := self._owner_of(here, span)) is not None:
            self.draft.relate("LOCATED_IN", thing, owner, (here.clause.start, span[1]))
            return
        before = [run for run in here.runs if run[-1][1] <= span[0]]
        joined = bool(here.beside) and self.text[here.beside[-1][1] : span[0]] in _JOINTS
        if self._lies_elsewhere(here.clause, span, thing, before):
            return
        if (told.bare and thing.type != "Project") or self.text[span[0] - 1] in "环在由":
            told.carried = []
        if before and (joined or self._beside(before[-1], span)):
            here.beside.append(span)
            before = before[:-1]
        if self._is_class(here.clause, span, thing, before):
            return
        if here.last and self._goes_on(here.last[0][1], span[0]):
            self._beside_last(here, here.last[1], span, thing)
        elif self._built_elsewhere(here.clause, span, bool(before)):
            return
        elif places := self._places_before(told, here, before, span, thing):
            self._in_places(told, here, places, span, thing, not before)
        else:
            self._otherwise(told, here, span, thing, before)

    def _built_elsewhere(self, clause: Clause, thing: Span, placed: bool) -> bool:
        """甲集群布局在乙县,|丙集群|布局在丁县; 甲省的乙公司把|丙产线|放在丁县: whether what follows a thing says where it is."""
        moved = self.text[thing[0] - 1 : thing[0]] in ("把", "将") and _PUT.match(self.text, thing[1], clause.end)
        return bool(moved or (not placed and _ELSEWHERE_BUILT.match(self.text, thing[1], clause.end)))

    def _owner_of(self, here: _Here, thing: Span) -> Entity | None:
        """The place or park that has a thing, whatever else the clause says: 前者的|甲园, 项目与|乙市|的丙园一并列入."""
        if self.text[thing[0] - 1 : thing[0]] != "的":
            return None
        if self.text.startswith(OF_TWO, thing[0] - _LONG_OF_TWO):
            back = self.scene.references.at(here.clause, thing[0] - _LONG_OF_TWO)
            return back[0] if back is not None and back[0].type in ("Place", "Park") else None
        owner = self.runs.joined_owner(here.clause, thing[0] - 1)
        return self.scene.place_at(owner) if owner is not None else None

    def _beside_last(self, here: _Here, places: list[Span], span: Span, thing: Entity) -> None:
        """甲园引进乙中心、|丙实验室等平台: what is enumerated with a thing lies where it does."""
        if not lx.level_length(thing.name) or park_at(self.draft, places[0]) is not None:
            self.placing.locate(thing, places, span[1], True)
        here.last = span, places

    def _places_before(
        self, told: _Told, here: _Here, before: list[list[Span]], span: Span, thing: Entity
    ) -> list[Span]:
        """The places that a thing may lie in: those of its clause, else those that are carried; none that are too far off."""
        places = self._sites_of(before[-1], here, span, thing) if before else told.carried
        if not places or (lx.level_length(thing.name) and _APPLIES.search(self.text, places[-1][1], span[0])):
            return []
        labelled = not before and told.carried is told.label
        return places if span[0] - places[-1][1] <= (_LABELLED if labelled else _FAR) else []

    def _in_places(
        self, told: _Told, here: _Here, places: list[Span], span: Span, thing: Entity, carried: bool
    ) -> None:
        """A thing lies in these places, and what is enumerated with it may do so as well: 甲园引进|乙中心|、丙实验室."""
        stated = carried and told.stated and thing.type == "Project"
        stated = stated and not _SPOKEN_OF.search(self.text, here.clause.start, span[0])
        several = len(places) > 1 or (told.by_place and carried) or stated
        self.placing.locate(thing, self._own_of(places, span, here.things), span[1], several)
        more = len(places) == 1 and (stated or self._has_more(places[0], span, thing, carried))
        here.last = (span, places) if more else None

    def _has_more(self, place: Span, span: Span, thing: Entity, carried: bool) -> bool:
        """Whether what is enumerated with a thing lies where it does: 甲园引进|乙中心|、丙实验室; 甲县建成|乙园|、丙园."""
        if self.placing.tells_built(place, span[0]):
            return True
        if park_at(self.draft, place) is None:
            return False
        if is_inside_of(self.text, place[1], span) or (carried and thing.type == "Project"):
            return True  # 在甲园,|乙项目和丙项目开工
        return thing.type != "Park" and _BRINGS.match(self.text, place[1], span[0]) is not None

    def _otherwise(self, told: _Told, here: _Here, span: Span, thing: Entity, before: list[list[Span]]) -> None:
        """Where a thing lies by no place that stands before it: in the park that the line tells of, or where the subject is."""
        if not before and (park := self._around(span)) is not None and thing.type != "Park":
            self.draft.relate("LOCATED_IN", thing, park, (here.clause.start, span[1]))
        elif thing.type == "Park" and (owner := self._told_of(here.clause, span, told.owner)) is not None:
            self.placing.locate(thing, [owner], span[1], False)
            here.last = span, [owner]
        elif not before and thing.type in ("Project", "Park"):
            self._under_subject(here.clause, thing, span)

    def _carry(self, told: _Told, clause: Clause, runs: list[list[Span]]) -> None:
        """What a clause tells of where the things of the next lie."""
        told.owner = self._owner(clause, runs, told.owner)
        told.bare, sited, told.stated = False, False, self.runs.opens_place(clause)
        if runs:
            last = runs[-1]
            if self.runs.is_label(clause, last):
                told.label = last
            elif runs[0][0][0] - clause.start <= 2 and park_at(self.draft, runs[0][0]) is None:
                told.label = []
            sited = self.runs.only_places(clause, last) or self.runs.is_inside(clause, last)
            told.bare = self.runs.is_all(clause, last) and not sited
        told.carried = runs[-1] if (told.bare or sited) and clause.mark != ";" else told.label

    def _lies_elsewhere(self, clause: Clause, span: Span, thing: Entity, before: list[list[Span]]) -> bool:
        """Whether the words at a thing part it from the places before: only planned there once, or with things of its own in it."""
        if thing.type == "Project" and _ONCE_PLANNED.search(self.text, clause.start, span[0]):
            return True
        if before and (_WHOSE_GOODS.match(self.text, span[1]) or self._is_partner(before, span)):
            return True  # 甲县引进|乙实验室|成果, 甲县企业与|乙实验室|合作
        if self.text.startswith("的", span[1]) and self.text[span[0] - 1 : span[0]] in ("、", "和"):
            return True  # 甲区的A产业园、|乙新区|的B产业园
        if not before:
            return self._owns(clause, span, thing)  # 甲区有丙中心,|乙新区|的丁中心获批
        return _HAS_PART.fullmatch(self.text, before[-1][-1][1], span[0]) is not None  # 以甲区为核心、|以乙新区|为两翼

    def _is_partner(self, before: list[list[Span]], span: Span) -> bool:
        """甲县企业与|乙实验室|合作, 甲县代表团赴|乙园考察: whether somebody of the place before meets a thing."""
        return _MEETS.fullmatch(self.text, before[-1][-1][1], span[0]) is not None

    def _is_class(self, clause: Clause, span: Span, thing: Entity, before: list[list[Span]]) -> bool:
        """Whether a thing is what others are called or granted: 甲市5家园区获评|某级园区, 甲园位于乙区,是|国家级基地."""
        if thing.name.endswith("城市"):
            return True  # 认定甲市、乙市为|某战略示范城市
        if before and _AWARDED.fullmatch(self.text, before[-1][-1][1], span[0]):
            return True
        such = lx.level_length(thing.name) or _SUCH.search(self.text, clause.start, span[0])
        if self.text[span[0] - 1] in "是为" and such:
            return True  # 丙、丁两家为|专业化工园区
        granted = not before and graded(thing.name) and _GRANTED.search(self.text, clause.start, span[0])
        return bool(granted)  # 甲园位于乙县,|获批国家级基地

    def _owner(self, clause: Clause, runs: list[list[Span]], before: Span | None) -> Span | None:
        """The park of which the next clauses go on to tell: 甲园以乙为轴线,|形成丙园、丁园."""
        if clause.mark == ";":
            return None
        begins = bool(runs) and runs[0][0][0] == clause.start
        if not begins:
            return before
        return runs[0][0] if len(runs[0]) == 1 and park_at(self.draft, runs[0][0]) is not None else None

    def _told_of(self, clause: Clause, thing: Span, owner: Span | None) -> Span | None:
        """The park that a clause without one of its own says to have a thing: (甲园以乙为轴线,)形成|丙园; (甲园位于乙县。)园区建有|丙园."""
        back = self.scene.references.at(clause, clause.start)
        if back is not None and back[0].type == "Park" and is_inside_of(self.text, back[1], thing):
            return max((place for place in back[0].places if place[1] <= clause.start), default=None)
        return owner if owner is not None and is_inside_of(self.text, clause.start, thing) else None

    def _goes_on(self, end: int, start: int) -> bool:
        """Whether a thing is enumerated with the one before it, be its sum or who builds it told: 甲项目和|投资9亿元、由丙公司建设的|乙项目."""
        between = self.text[end:start].removeprefix("项目")
        return between in _JOINTS or _ALSO_BUILT.fullmatch(between) is not None

    def _around(self, span: Span) -> Entity | None:
        """园内的|乙中试基地: the park of which the line has told last."""
        line = self.text.rfind("\n", 0, span[0]) + 1
        if not _INSIDE_PARK.search(self.text, max(line, span[0] - _INSIDE_WORDS), span[0]):
            return None
        named = self.draft.between(line, span[0], ("Park",))
        told = [(at, park) for at, park in named if not lx.level_length(park.name)]
        parks = [park for at, park in told if not self.scene.references.is_said_of_one(at)]
        return parks[-1] if parks else None

    def _under_subject(self, clause: Clause, thing: Entity, span: Span) -> None:
        """宜春打出另一张牌,甲基地、乙工厂相继投产: what is built where the subject of the sentence is."""
        places = self.scene.subjects.at(clause)
        if not places and self.scene.place is not None and _WITHIN_OURS.match(self.text, clause.start, span[0]):
            places = [self.scene.place]
        if len(places) > 1 and not _BUILDS.search(self.text[clause.start : span[0]]):
            return
        named = thing.name[: self.scene.gazetteer.prefix(thing.name)]
        of_city = PARK_OF_CITY.fullmatch(thing.name, len(named)) is not None  # 甲市经开区, told of a county of 甲市
        of_region = len(places) == 1 and places[0].name in lx.words("region")  # 攀西经济区|打造世界级甲基地
        own = of_region and self.scene.subjects.names_subject(clause)
        if lx.level_length(thing.name) and not own and not self._is_kept(clause, thing, span):
            return
        told = span[1] + self.text.startswith(",", span[1])
        if _BORDERS.match(self.text, span[1], clause.end):
            return  # 甲园|与乙县接壤
        if _ELSEWHERE_BUILT.match(self.text, told, max(clause.end, told + _NEXT)):
            return  # 甲厂在乙市投产,|丙项目在丁园竣工; 丙二期,|落子丁园
        for place in places:
            within = not named or (
                lx.lies_in(named, place.name) and not of_city
            )  # 湖南甲产业园, told of a county of 湖南
            if place.type == "Place" and within and not self.placing.is_own_name(place.name):
                self.draft.relate("LOCATED_IN", thing, place, span)
                if named and self.text.startswith(named, span[0]):
                    outer = self.scene.place_at((span[0], span[0] + len(named)))
                    self.draft.relate("LOCATED_IN", thing, outer, span)

    def _is_kept(self, clause: Clause, thing: Entity, span: Span) -> bool:
        """Whether a thing of the nation is one that stands: 建好|国家稀贵金属再生利用产业化基地; 创建国家级高新区 names a class."""
        field = (
            thing.name.startswith("国家") and not thing.name.startswith("国家级") and has_field(thing.name[2:], False)
        )
        return field and _KEEPS.search(self.text, clause.start, span[0]) is not None

    def _owns(self, clause: Clause, span: Span, thing: Entity) -> bool:
        """Whether a clause begins with a park whose thing it tells of: |乙新区|的丁中心获批."""
        begins = thing.type == "Park" and span[0] == clause.start
        return begins and self.text.startswith("的", span[1], clause.end)

    def _sites_of(self, run: list[Span], here: _Here, span: Span, thing: Entity) -> list[Span]:
        """The places of a run that a thing may lie in: none where they act in it (支持甲县、乙县在丙园区建设…)."""
        if self.text[run[-1][1] : span[0]] == "在":
            return []
        if len(run) > 1 and IN_TURN.match(self.text, run[-1][1], span[0]):  # 甲园、乙园|分别建设|丙基地、丁谷
            return run if sum(one[0] >= run[-1][1] for one, _ in here.things) == len(run) else []
        return [site for site in run if self._holds(site, span, thing)]

    def _holds(self, site: Span, thing: Span, entity: Entity) -> bool:
        """Whether a thing may lie here: parks hold projects and platforms, and another park where it is quoted or has 的."""
        if park_at(self.draft, site) is None:
            return True
        if _TURNED.search(self.text, max(0, site[0] - 1), site[0]):
            return False  # 把甲园建成乙中心
        if entity.type in ("Project", "Platform"):
            return "、" not in self.text[site[1] : thing[0]] or _BUILDS_HERE.match(self.text, site[1]) is not None
        promoted = _PROMOTES.fullmatch(self.text, site[1], thing[0]) and self.text.startswith("建设", thing[1])
        return bool(promoted) or is_inside_of(self.text, site[1], thing)

    def _beside(self, run: list[Span], thing: Span) -> bool:
        """Whether the places and the thing are enumerated together: 甲区、乙区和丙开发区."""
        between = self.text[run[-1][1] : thing[0]]
        return _BESIDE.fullmatch(between) is not None

    def _own_of(self, places: list[Span], span: Span, things: Sequence[tuple[Span, Entity]]) -> list[Span]:
        """甲县、乙县建设A、B: as many things as places, each in its own; but not what they build together."""
        later = [s for s, _ in things if s[0] >= places[-1][1]]
        if later and _TOGETHER.search(self.text, places[-1][1], later[0][0]):
            return places
        return [places[later.index(span)]] if len(later) == len(places) > 1 else places
