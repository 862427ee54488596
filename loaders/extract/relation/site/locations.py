"""Where things lie by the places that stand before them: 依托甲区建设乙基地, 在丙县、丁县布局戊产业园, 支持己市创建庚中心."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.named_places import inside_other
from loaders.extract.names.firm.firms import heads_firm
from loaders.extract.names.head.kinds import graded, has_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.sought import sought
from loaders.extract.relation.references import FOUNDED
from loaders.extract.relation.site.inside_of import is_inside_of

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_THINGS = ("Park", "Project", "Platform", "Cluster")
_ELSEWHERE = re.compile(
    r"(?:面向|对接|服务|辐射|融入|承接|来自|赴|与|同|向|联合|携手|距|离|对标|立足|覆盖|连接|联通|接轨|借助|学习)$"
)
_ONCE_PLANNED = re.compile("原(?:计划|拟|定于?)(?:在|于|落户|选址)[^,。;]{2,24}$")  # 原计划在甲县建设的|乙项目
_TOGETHER = re.compile("[共合]建|联合|共同|携手|合作|协同")
_BRINGS = re.compile(  # 甲园|引进|乙中心、丙实验室
    "(?:内|已|先后|正|加快|成功|集中|共)*(?:引进|拥有|建有|建成|搭建|设有|布局|签约|开工|实施|推进|集聚|落户|入驻|建设|投产)"
)
_GRANTED = re.compile("获批|获评|入选|入围|跻身|荣获|获得|(?:认定|评|升级|列|命名)为")
_JOINTS = lx.JOINTS | {""}
_ALSO_BUILT = re.compile(  # 甲项目|和总投资9亿元、由丙公司建设的|乙项目
    r"(?:、|和|与|及|以及)(?:(?:[计规]划)?总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元(?:的|、)?)?(?:由?[^,。;、的]{2,16}?(?:投资)?(?:建设|新建|投建|实施|承建|投资)的)?"
)
_BESIDE = re.compile(
    r"(?:(?:、[\u4e00-\u9fff]{2,3}){0,2}等?(?:[两二三四五六七八九十\d]+个?)(?:城区|区县|县区|县市|市县|[省市县区州盟旗地]))?(?:[、和与及]|以及)"
)  # 甲、乙两市和丙基地
_VISITS = re.compile("(?:近日|日前)?(?:记者)?(?:走进|来到)(?:位于)?")  # 走进|甲园区,乙项目机器轰鸣
_OPENS = re.compile(r"(?:依托|在|位于|以|支持|推动|推进|鼓励)$")
_SITE = re.compile(r"(?:[区园城港]|园区)$")  # parks that other things lie in
_PROMOTES = re.compile("(?:加快|全力|稳步|扎实|大力|有序)?(?:推进|加快|启动|推动)")  # 甲高新区加快|乙产业园|建设
_BUILDS_HERE = re.compile(
    "(?:要|将|已|正|重点|加快|规划|率先|积极)*(?:建设|打造|布局|组建|设立|新建|建成)(?![成为])"
)  # 甲高新区|建设A平台、B中心
_TURNED = re.compile("[把将使]$")
_BUILDS = re.compile(r"(?:打造|建设|共建|布局|建|规划|培育)$")
_APPLIES = re.compile(
    r"(?:申报|申创|争创|升建)[^,。;]{0,4}$|^(?:等)?(?:\d+|[两三四五六七八九十])[家个]$"
)  # 支持甲县|申报国家级示范县
_AWARDED = re.compile(
    r"[^,。;]{0,6}\d+[家个](?:园区|开发区|基地|平台|单位)[^,。;]{0,8}(?:获评|获批|入选|入围|上榜|评为|认定为|成为|跻身)[^,。;]{0,6}"
    r"|等\d+个(?:县城|县市区|县区|市县|[县市区镇乡]|街道|地区|城市)(?:[(][^()]{1,6}[)])?(?:、[镇乡](?:[(][^()]{1,6}[)])?)?(?:(?:获评|入选|认定|评|命名|列)?为?|依托[^,。;]{2,10}建设)"
)  # 甲市5家园区获评|某级园区, 甲区等25个县(区)为|某省特色产业名县
_ELSEWHERE_BUILT = re.compile(
    "(?:项目)?(?:也|已|均|则|正|将|同时|同期|主要|重点|集中|分布)*(?:(?<!正)在(?!建)|落户|落地(?!见效)|选址|位于|布局)[\u4e00-\u9fff]{2}"
)
_STATED = re.compile("位于|坐落|地处|选址|落户")
_OF = re.compile(  # 甲县的|乙产业园, 甲市的丙镇有一座|乙产业园, 甲市在丙镇建设了|乙产业园
    "(?:境内)?的(?:[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:建?有|坐落着)(?:一[座个])?)?"
    "|在[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:规划|投资|布局|谋划)*(?:建设|建成|建起|打造)了?(?:一[座个])?"
)
_BUILT_HERE = re.compile(
    "(?:[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道))?(?:投资|规划|布局|共同|联合|合作|新)*(?:布局|建设|共建|打造|新建|实施|建成|建)(?:了|的)?"
)
_HAS_BUILT = re.compile(  # 甲市|已建成全国唯一、亚洲最大的|乙中心
    r"(?:[已现]|目前|如今|先后|累计|共|还)*(?:(?:建成|建有|拥有|建起|设有|坐落着)了?|(?:规划|投资|高标准)*(?:建设|新建|打造|布局)了)(?:(?:全国|全省|国内|省内|亚洲|全球|世界|西南|西北|华[东南北中]|中部|西部|东北)地?区?(?:唯一|首[个家座]|最大|规模最大|领先)的?、?){0,3}"
    r"|(?:[已现]|目前|今年|重点|集中|先后|成功|相继)*(?:实施|签约|开工|引进|落地|启动)了(?:总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)
_KEEPS = re.compile("(?:建好|用好|建优|办好|管好|做强|做优|做实|依托|发挥|擦亮)(?:了)?$")
_COUNTED_BEHIND = 120  # characters from a park to its own words behind a count
_LABELLED = 120  # characters that a label reaches
_SUCH = re.compile("[\\d两三四五六七八九十]+[家个](?:均|都)?[是为]$")
_FAR = 30  # characters between a place and the thing that lies there
_HAS_PART = re.compile("为[^,。;、]{2,8}[、和]以?")
_INSIDE_WORDS = 6  # characters that such words have, with what stands before them
_INSIDE_PARK = sought("(?<![社校公辖城景果家])(?:园区?内的?|(?<![社校辖城景山])区内的)$")


class Locations:
    """States LOCATED_IN of one scene by nearness."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """All that lies where the sentence says; a clause that only names places (依托甲区,…) speaks for the next."""
        carried: list[Span] = []
        bare = False  # whether the clause before was nothing but places: 甲开发区,|乙项目投产
        label: list[Span] = []
        owner: Span | None = None  # the park that an earlier clause begins with
        by_place = sum(map(self._opens_place, sentence.clauses)) > 1  # 在甲县,A项目投产;在乙县,B项目开工
        for clause in sentence.clauses:
            things = self.draft.between(clause.start, clause.end, _THINGS)
            runs = self._runs(clause, things)
            if clause.mark == ":" and things and things[0][0] == (clause.start, clause.end):
                label, carried = [], []  # 甲园:A;|乙园:B
            last: tuple[Span, list[Span]] | None = None  # the thing that was located last, and where
            beside: list[Span] = []  # the things that are enumerated with places
            for span, thing in things:
                joined = bool(beside) and self.text[beside[-1][1] : span[0]] in _JOINTS
                before = [run for run in runs if run[-1][1] <= span[0]]
                if self._lies_elsewhere(clause, span, thing, before):
                    continue
                carried = [] if (bare and thing.type != "Project") or self.text[span[0] - 1] in "环在由" else carried
                if before and (joined or self._beside(before[-1], span)):
                    beside.append(span)
                    before = before[:-1]
                places = self._sites_of(before[-1], span, thing) if before else carried
                if self._is_class(clause, span, thing, before):
                    continue
                if last and last[1] and self._goes_on(last[0][1], span[0]):
                    if not lx.level_length(thing.name) or self._park(last[1][0]) is not None:
                        self._locate(thing, last[1], span[1], True)  # 甲园引进乙中心、|丙实验室等平台
                    last = span, last[1]
                    continue
                applied = places and lx.level_length(thing.name) and _APPLIES.search(self.text, places[-1][1], span[0])
                if places is carried and not before and _ELSEWHERE_BUILT.match(self.text, span[1], clause.end):
                    continue  # 甲集群布局在乙县,|丙集群|布局在丁县
                if places and not applied and span[0] - places[-1][1] <= (_LABELLED if places is label else _FAR):
                    several = len(places) > 1 or (by_place and places is carried)
                    self._locate(thing, self._own_of(places, span, things), span[1], several)
                    brought = _BRINGS.match(self.text, places[-1][1], span[0]) is not None
                    inside = is_inside_of(self.text, places[-1][1], span)
                    one = len(places) == 1 and self._park(places[0]) is not None
                    kept = places is carried and not before and thing.type == "Project"  # 在甲园,|乙项目和丙项目开工
                    goes_on = one and (inside or kept or (brought and thing.type != "Park"))
                    has = len(places) == 1 and self._tells_built(places[0], span[0])  # 甲县建成|乙园、丙园
                    last = (span, places) if goes_on or has else None
                elif not before and (park := self._around(span)) is not None and thing.type != "Park":
                    self.draft.relate("LOCATED_IN", thing, park, (clause.start, span[1]))
                elif thing.type == "Park" and (told := self._told_of(clause, span, owner)) is not None:
                    self._locate(thing, [told], span[1], False)
                    last = span, [told]
                elif not before and thing.type in ("Project", "Park"):
                    self._under_subject(clause, thing, span)
            if runs and self._is_label(clause, runs[-1]):
                label = runs[-1]
            elif runs and runs[0][0][0] - clause.start <= 2 and self._park(runs[0][0]) is None:
                label = []
            owner = self._owner(clause, runs, owner)
            sited = bool(runs) and self._only_places(clause, runs[-1])  # 在甲市、乙市,|建设丙基地
            sited = sited or (bool(runs) and self._is_inside(clause, runs[-1]))  # 甲园区内,|乙产业园
            bare = bool(runs) and self._is_all(clause, runs[-1]) and not sited
            carried = runs[-1] if runs and (bare or sited) and clause.mark != ";" else label

    def _lies_elsewhere(self, clause: Clause, span: Span, thing: Entity, before: list[list[Span]]) -> bool:
        """Whether the words at a thing part it from the places before: only planned there once, or with things of its own in it."""
        if thing.type == "Project" and _ONCE_PLANNED.search(self.text, clause.start, span[0]):
            return True
        if self.text.startswith("的", span[1]) and self.text[span[0] - 1 : span[0]] in ("、", "和"):
            return True  # 甲区的A产业园、|乙新区|的B产业园
        if not before:
            return self._owns(clause, span, thing)  # 甲区有丙中心,|乙新区|的丁中心获批
        return _HAS_PART.fullmatch(self.text, before[-1][-1][1], span[0]) is not None  # 以甲区为核心、|以乙新区|为两翼

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

    def _opens_place(self, clause: Clause) -> bool:
        """在甲县,: whether a clause says no more than in which place what follows is."""
        places = clause.flags & lx.PLACE and clause.mark == "," and self.text.startswith("在", clause.start)
        return bool(places) and any(w.flags & lx.PLACE and w.end == clause.end for w in clause.words)

    def _owner(self, clause: Clause, runs: list[list[Span]], before: Span | None) -> Span | None:
        """The park of which the next clauses go on to tell: 甲园以乙为轴线,|形成丙园、丁园."""
        if clause.mark == ";":
            return None
        begins = bool(runs) and runs[0][0][0] == clause.start
        if not begins:
            return before
        return runs[0][0] if len(runs[0]) == 1 and self._park(runs[0][0]) is not None else None

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
        parks = [park for _, park in self.draft.between(line, span[0], ("Park",)) if not lx.level_length(park.name)]
        return parks[-1] if parks else None

    def _under_subject(self, clause: Clause, thing: Entity, span: Span) -> None:
        """宜春打出另一张牌,甲基地、乙工厂相继投产: what is built where the subject of the sentence is."""
        places = self.scene.subjects.at(clause)
        if len(places) > 1 and not _BUILDS.search(self.text[clause.start : span[0]]):
            return
        named = thing.name[: self.scene.gazetteer.prefix(thing.name)]
        of_region = len(places) == 1 and places[0].name in lx.words("region")  # 攀西经济区|打造世界级甲基地
        own = of_region and self.scene.subjects.names_subject(clause)
        if lx.level_length(thing.name) and not own and not self._is_kept(clause, thing, span):
            return
        if _ELSEWHERE_BUILT.match(self.text, span[1], clause.end):
            return  # 甲厂在乙市投产,|丙项目在丁园竣工
        for place in places:
            within = not named or lx.lies_in(named, place.name)  # 湖南甲产业园, told of a county of 湖南
            if place.type == "Place" and within and not self._is_own_name(place.name):
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

    def _sites_of(self, run: list[Span], span: Span, thing: Entity) -> list[Span]:
        """The places of a run that a thing may lie in: none where they act in it (支持甲县、乙县在丙园区建设…)."""
        if self.text[run[-1][1] : span[0]] == "在":
            return []
        return [site for site in run if self._holds(site, span, thing)]

    def _holds(self, site: Span, thing: Span, entity: Entity) -> bool:
        """Whether a thing may lie here: parks hold projects and platforms, and another park where it is quoted or has 的."""
        if self._park(site) is None:
            return True
        if _TURNED.search(self.text, max(0, site[0] - 1), site[0]):
            return False  # 把甲园建成乙中心
        if entity.type in ("Project", "Platform"):
            return "、" not in self.text[site[1] : thing[0]] or _BUILDS_HERE.match(self.text, site[1]) is not None
        promoted = _PROMOTES.fullmatch(self.text, site[1], thing[0]) and self.text.startswith("建设", thing[1])
        return bool(promoted) or is_inside_of(self.text, site[1], thing)

    def _park(self, site: Span) -> Entity | None:
        """The park that is named here."""
        return next((e for span, e in self.draft.between(*site, ("Park",)) if span == site), None)

    def _beside(self, run: list[Span], thing: Span) -> bool:
        """Whether the places and the thing are enumerated together: 甲区、乙区和丙开发区."""
        between = self.text[run[-1][1] : thing[0]]
        return _BESIDE.fullmatch(between) is not None

    def _runs(self, clause: Clause, things: Sequence[tuple[Span, Entity]]) -> list[list[Span]]:
        """The places of a clause that stand for themselves, and its parks; those that are enumerated together."""
        inside = [span for span, _ in things]
        words = clause.words if clause.flags & lx.PLACE else ()
        sites = [(word.start, word.end) for word in words if self._stands_alone(clause, word, inside)]
        sites += [span for span, thing in things if thing.type == "Park" and self._is_site(thing.name, span)]
        runs: list[list[Span]] = []
        for site in sorted(sites):
            if runs and runs[-1][-1][1] == site[0] and self._park(site) is None:
                runs[-1][-1] = (runs[-1][-1][0], site[1])  # 赣州市|章贡区
            elif runs and self.text[runs[-1][-1][1] : site[0]] in _JOINTS:
                runs[-1].append(site)
            else:
                runs.append([site])
        return [
            run
            for run in runs
            if not _ELSEWHERE.search(self.text[clause.start : run[0][0]]) and not self._only_founds(clause, run)
        ]

    def _only_founds(self, clause: Clause, run: list[Span]) -> bool:
        """由|甲市与乙县|共建的丙园位于乙县: whether places set up what a statement places."""
        start = run[0][0] - 1
        founded = FOUNDED.match(self.text, start, clause.end) if self.text.startswith("由", start) else None
        return founded is not None and _STATED.search(self.text, founded.end(), clause.end + _FAR) is not None

    def _is_site(self, name: str, span: Span) -> bool:
        """Whether a park is one that other things lie in (在甲基地|投资建设乙项目), no class of parks."""
        built = self.text.endswith("在", 0, span[0]) and self.text.startswith(
            ("投资", "建设", "新建", "共建", "布局"), span[1]
        )
        inside = built or self.text.startswith(("内", "里的"), span[1])
        return bool(inside or _SITE.search(name)) and not lx.level_length(name)

    def _stands_alone(self, clause: Clause, word: Word, things: Sequence[Span]) -> bool:
        if not word.flags & lx.PLACE or any(a <= word.start and word.end <= b for a, b in things):
            return False
        return not inside_other(self.scene, clause, word.start, word.end)

    def _only_places(self, clause: Clause, run: list[Span]) -> bool:
        """Whether a clause says no more than where: 依托甲区、乙区; 推进甲园、乙园|建设 says what is built."""
        if self.text.startswith("建设", run[-1][1]):
            return False
        lead = _OPENS.search(self.text[max(clause.start, run[0][0] - 8) : run[0][0]])
        return bool(lead) and clause.end - run[-1][1] <= 2

    def _is_all(self, clause: Clause, run: list[Span]) -> bool:
        """Whether places are all that a clause says before a comma."""
        end = clause.end - self.text.endswith(("内", "里"), run[-1][1], clause.end)
        leads = run[0][0] - clause.start <= 1 or _VISITS.fullmatch(self.text, clause.start, run[0][0])
        return clause.mark == "," and bool(leads) and run[-1][1] == end

    def _is_inside(self, clause: Clause, run: list[Span]) -> bool:
        """Whether the inside of a park is all that a clause says before a comma."""
        park = self._park(run[-1]) is not None and self.text.endswith(("内", "里"), run[-1][1], clause.end)
        return park and self._is_all(clause, run)

    def _own_of(self, places: list[Span], span: Span, things: Sequence[tuple[Span, Entity]]) -> list[Span]:
        """甲县、乙县建设A、B: as many things as places, each in its own; but not what they build together."""
        later = [s for s, _ in things if s[0] >= places[-1][1]]
        if later and _TOGETHER.search(self.text, places[-1][1], later[0][0]):
            return places
        return [places[later.index(span)]] if len(later) == len(places) > 1 else places

    def _is_label(self, clause: Clause, run: list[Span]) -> bool:
        """Whether a clause is the label of what follows: 青河县:甲产业园、乙工厂; of two parks nobody knows which has what."""
        if len(run) > 1 and any(self._park(place) is not None for place in run):
            return False
        return clause.mark in (":", "—") and run[0][0] - clause.start <= 2 and clause.end - run[-1][1] <= 1

    def _locate(self, thing: Entity, places: list[Span], end: int, told_apart: bool) -> None:
        """A thing lies in these places; not in the document's own, unless it is told apart from others."""
        named = self.scene.gazetteer.prefix(thing.name)
        if thing.name[:named] in lx.words("region") or heads_firm(thing.name, named):
            named = 0  # 宁德|时代动力电池项目
        for place in places:
            if (
                named
                and (not self._is_own_name(thing.name[:named]) or self._is_apart(place, thing.name[:named]))
                and self.text[place[1] : end - len(thing.name)] not in ("", "的")
            ):
                continue  # it says itself where it lies
            site = self._park(place)
            if site is not None and self.text.find("个" + site.name, place[1], place[1] + _COUNTED_BEHIND) >= 0:
                continue  # 推进先进制造业园区建设,|推动甲、乙等20个先进制造业园区提速: what they are
            of = _OF.fullmatch(self.text, place[1], end - len(thing.name)) is not None
            of = (
                of
                or self._built_in(place, end - len(thing.name))
                or self._has_built(thing, place, end - len(thing.name))
            )
            if site is not None or told_apart or of or not self._is_own(place):
                self.draft.relate("LOCATED_IN", thing, site or self.scene.place_at(place), (place[0], end))

    def _is_apart(self, place: Span, named: str) -> bool:
        """Whether neither of two places holds the other: |乙市|考察团到|甲|经开区."""
        outer, inner = self.text[slice(*place)], named[: self.scene.gazetteer.prefix(named)]
        if self._park(place) is not None or place_key(outer) == place_key(inner):
            return False
        return not (lx.lies_in(outer, inner) or lx.lies_in(inner, outer))

    def _built_in(self, place: Span, thing: int) -> bool:
        """Whether the words say that a thing is built here: 甲公司在乙县|投资建设的|丙项目."""
        return (
            self.text.startswith("在", place[0] - 1) and _BUILT_HERE.fullmatch(self.text, place[1], thing) is not None
        )

    def _has_built(self, thing: Entity, place: Span, start: int) -> bool:
        """甲市已建成国内唯一的|乙工程研究中心: where a thing of its own name stands, be it in the city that the text is about."""
        return self._tells_built(place, start) and not (lx.level_length(thing.name) or graded(thing.name))

    def _tells_built(self, place: Span, start: int) -> bool:
        """甲县|已建成|乙园: whether the words behind a place say that it has what stands here."""
        return _HAS_BUILT.fullmatch(self.text, place[1], start) is not None

    def _is_own(self, place: Span) -> bool:
        """Whether a place is the one that the whole document is about, or its province."""
        return self._is_own_name(lx.division(self.text[place[0] : place[1]])[0])

    def _is_own_name(self, name: str) -> bool:
        full, own = lx.divisions().get(name, (name, ""))[0], self.scene.place
        return full == self.scene.gazetteer.province or (own is not None and place_key(full) == place_key(own.name))
