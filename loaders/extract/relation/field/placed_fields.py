"""Fields that are set on places and parks: A放在某园区; B以甲、乙为主承载; 在丙、丁两县发展C; D(戊市、己市)."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import after_verb
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.sought import sought
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LONGEST_TOPIC = 26
_LAND_BACK = 48  # characters back to what land is given for
_SAYS = re.compile(  # (《规划》)明确|A以甲市为核心区, 全省七成的|A企业分布在甲市
    r"(?:《[^《》]{1,40}》|规划|方案|计划|意见|其中|并|同时|还|也|,)*(?:明确|提出|确定|要求|指出|规定)了?(?:[到至]?20\d\d年(?:底|前)?,?)?"
    r"|(?:该[省市县区州]|我[省市县区州]|[全本][省市县区州])?(?:将|要|拟|正|重点)*把"
    r"|[全我本该][省市县区州](?:[一二三四五六七八九\d.]+[成%](?:以上|左右|多)?的?|大部分|多数|主要)?(?!属|级|政府|域)"
)
_ON = re.compile("(?:[\u4e00-\u9fff]{2,8}[带圈廊轴翼片])?以")
MAIN = re.compile(
    "(?:等)?为(?:重点|核心|主要|主|辅|龙头|中心|支点|依托|(?:重点|主要|重要)?支撑|引领|骨干|主体|拓展|协同|协作|联动|辐射|配套|补充|延伸|节点|两翼)(?:承载)?(?:区域|承载地|产区|布局区|集聚区|聚集区|基地|阵地|载体|区)?"
    "(?:的(?:产业|发展|空间|区域)*(?:布局|格局))?"
)
SEAT = re.compile(f"{MAIN.pattern}|(?:等)?为(?:承载(?:地|区|园区)?|载体)")  # 以甲园|为载体
_PLACED = sought(
    r"(?:则|主要|重点|自然|顺势|整体|也|就|都|将|要|已|集中|均|优先|继续)*(?:依托|借助|立足|放在|放到|放给|落在|落到|落户|入驻|落子|落地|摆在|摆到|布在|布局在|布局于|布局到|布局|集中在|集中于|集聚在|集聚于|聚集在|集聚于|聚集于|分布在|分布于|部署在|集聚|聚集|云集|扎堆|交给|归|靠|看|在)"
)
_PILLAR = re.compile(r"(?P<field>[^,;:。、]{2,14}?)(?:产业)?(?:一直|历来|已经?|就)?(?:是|为|成为|成了)")
_PILLARS = "(?:当家|看家|保底|起家|富民|王牌|第[一二三四五]个?[百千]亿级?|支柱|主导|首位|第一|头号|一号|优势|特色|传统|招牌|拳头|主要|重要|标志性|核心|主攻)"
AS_PILLAR = re.compile(
    rf"的?(?:最[具有大强][^,;。]{{1,6}}?的?{_PILLARS}{{0,3}}|{_PILLARS}{{1,6}})(?:产业|行业|工业|方向|赛道)"
)
_BARE_CLUSTER, _NEAR = re.compile("(?:该|这一)?(?:产业)?集群"), 400  # and the characters back to the one that it means
_CARRIED = sought(r"(?:则|主要|重点|也|都|将|要|均|是|着重|初步|基本|逐步|已)*(?:形成了?|构建|呈现出?|打造)?以")
_BORNE_BY = sought(r"(?:则|主要|重点|也|都|均|将)*由")
BEARS = re.compile(
    "(?:共同|联合|分别|主要|重点|协同|来)*(?:承载|承接|布局|打造|发展|培育|主攻|主抓|牵头|唱主角|挑大梁)|协同|联动|共建|合力"
)
_TAKEN_ON_BY, _TAKES_ON = re.compile("(?<=产业)(?:主要|重点|都|均|将)*由"), re.compile("承担")  # A产业由|甲、乙承担
_CARRIES = re.compile(
    r"(?:等)?为(?:主要|主体|核心|重点|主|重要)*(?:承载地?区?|载体|承载园区|核心(?:产区|承载区|区)?|主产区|(?:研发|制造|布局|区域|发展)?中心|基地|主阵地|重点|主|支撑|依托|布局区域|布局地|主战场|主承载区|主平台|龙头|引领|牵引|骨干|[两三双多]?极|[单双主]?核心?|两翼|副中心|支点|集聚区|拓展区)"
)
_TOWARDS = sought(r"(?:产业|要|将|应|正|加快|加速|逐步|进一步|持续|重点|主要|优先|都|均|已)*[向往]")
_GATHERS = re.compile(
    "(?:等地?)?(?:集聚|聚集|集中|汇聚|布局|靠拢|聚拢|转移){1,2}(?:发展)?(?=[,。;\n]|$)"
)  # A向甲、乙|集聚
_IN = sought("在")
_RISES = re.compile(  # A产业在甲、乙|加快集聚
    "(?:等地?)?(?:快速|加速|加快|持续|集中|不断|迅速|初步|率先|蓬勃|已经?|逐步)*(?:集聚|聚集|集中|汇聚|布局|兴起|崛起|成势|扎堆|落户|落地|发展|壮大|成链|起步|生根|发芽|开花|结果|腾飞|异军突起|破土){1,2}$"
)
_FIRST = re.compile("(?:等)?为[^,。;、]{1,6}、以?")
_SECOND = re.compile("(?:等)?为(?:辅|次|补充|配套|支撑|协同|拓展|两翼|支点)")
_ENDS = re.compile("$|[(]")  # of a clause, or before a bracket
_MOVED = re.compile(  # 推动|A等产业|向甲市集聚: the plan's object; what it moves to a park is the park's
    "(?:[\u4e00-\u9fff]{2,8}[省市县区州])?(?:(?:积极|大力|着力|全力|持续|重点|进一步|统筹|有序|优先|并|和|、)*(?:推动|推进|促进|引导|支持|鼓励|加快|加速))+"
)
_SETTINGS = (
    ("", _PLACED, _ENDS),
    ("以", _CARRIED, _CARRIES),
    ("在", _IN, _RISES),
    ("由", _BORNE_BY, BEARS),
    ("由", _TAKEN_ON_BY, _TAKES_ON),
    ("向", _TOWARDS, _GATHERS),
)  # the sign without which it needs no looking for, what leads to the places, and what follows them
_NOT_SET = re.compile("(?:严禁|禁止|不得|不再|不能|不|未|没有|曾|停止)(?:擅自|允许|准)?$")
_NOT = re.compile("不(?!锈|断)")  # but 不锈钢
_SET_IN = re.compile("(?<![存所现正])在|(?<!理)由|沿(?![海江河边途线])")
_GIVES_LAND = re.compile(  # 甲园|划出3平方公里用于布局|A
    "(?:已|还|专门|率先)*(?:划出|拿出|腾出|让出|辟出|专辟)[^,。;]{0,12}?(?:平方公里|平方米|亩|公顷)(?:土地|用地|空间|地块|厂房)?"
    "(?:专门|重点)?(?:用于|用来)?(?:布局|发展|承接|培育|集聚)"
)
_SETS = re.compile(
    "(?:等地|等)?(?:一线|一带|沿线|沿岸|两岸|两侧)?(?:大力|重点|主要|优先|集中|共同|加快|统筹|联合|协同|分别|各自|依次)*(?:发展|布局|培育|打造|做[大强优]|壮大|承接|承载|主攻|主抓)"
)

_ARE_SITES = re.compile(  # 以|甲高新区、乙新区|为锦纶新材料的主要承载地
    "(?:等)?(?:作)?为(?P<field>[^,;:。、的为]{2,14}?)(?:产业|集群)?(?:发展)?的?(?:主要|核心|重要|主|首要|集中|专业)*"
    "(?:承载地|承载区|承载园区|承接地|载体|主阵地|主战场|主平台|集聚区|集聚地|聚集区|主产区|核心区|发展区|布局地|基地)(?=[,。;]|$)"
)
_LAND = "(?:[^,。;、]{0,8}?(?:亩|公顷|平方公里|平方米)(?:的?(?:土地|用地|空间|地块|厂房|地))?|一?[块片方]地)"
_FOR_FIELD = re.compile(  # 专门为A辟出一千二百亩地,|取名“甲谷”
    f"(?<![因成作认])为(?P<field>[^,。;、为]{{2,12}}?)(?:产业|企业|项目)?(?:专门|单独|特意|就近|先行|,)*(?:辟出|划出|腾出|拿出|预留|圈出|让出|备下|留出)了?{_LAND},$"
)
_CALLED = re.compile("(?:并|专门|索性|干脆|后来)?(?:取名|命名|起名|定名|取名字|名字?|叫作?|称)(?:为|作|叫|是)?“?")


class PlacedFields:
    """States for one scene on which places and parks its fields are set."""

    def __init__(self, scene: "Scene", said: SaidFields, sites: Sites) -> None:
        self.draft, self.text, self.said, self.sites = scene.draft, scene.text, said, sites
        self.rested: list[Named] = []  # the fields that the sentence has said to rest on parks or places

    def clause(self, clause: Clause) -> None:
        """A则放在甲园区和乙县; A以甲、乙、丙三地为主承载: the field before its places."""
        if pillar := _PILLAR.match(self.text, clause.start, clause.end):
            subjects, end = self.sites.subjects(clause, pillar.end())
            if subjects and AS_PILLAR.match(self.text, end, clause.end):
                self.said.state(clause, subjects, self.said.fields(*pillar.span("field"), whole=True))
                return
        if self._are_sites(clause) or self._called(clause):
            return
        says = _SAYS.match(self.text, clause.start, clause.end)
        begins = says.end() if says else clause.start
        moved = _MOVED.match(self.text, begins, clause.end)
        begins = moved.end() if moved else begins
        first, last = begins + 2, min(clause.end, begins + _LONGEST_TOPIC)
        for sign, pattern, closes in _SETTINGS:
            if self.text.find(sign, first, last) < 0:
                continue
            for match in pattern.finditer(self.text, first, last):
                subjects, end = self.sites.subjects(clause, match.end())
                if not subjects or not closes.match(self.text, end, clause.end):
                    continue
                if moved and (
                    _NOT.search(self.text, begins, end)
                    or any(isinstance(one, tuple) or one.type != "Park" for one in subjects)
                ):
                    continue
                if _NOT_SET.search(self.text, clause.start, match.start()):
                    continue  # A没有|形成以甲为核心的格局
                if things := self._carried(clause, begins, match.start()):
                    sites = [*subjects, *self._seconds(clause, end)]
                    self.lie_in(clause, sites, things, claims=moved is None)  # who moves it there promotes it as well
                    self.rested = things if sign == "以" else self.rested
                    return

    def _are_sites(self, clause: Clause) -> bool:
        """以甲高新区、乙新区为锦纶新材料的主要承载地: what parks and places are to bear."""
        at = self.text.find("以", clause.start, clause.end)
        parks, end = self.sites.subjects(clause, at + 1) if at >= 0 else ([], 0)
        sites = _ARE_SITES.match(self.text, end, clause.end) if parks else None
        if sites is None or _NOT_SET.search(self.text, clause.start, at):
            return False
        fields = self.said.fields(*sites.span("field"), whole=True)
        self.said.state(clause, parks, fields)
        return bool(fields)

    def _called(self, clause: Clause) -> bool:
        """专门为A辟出一千亩地,|取名“甲谷”: the park that land for a field is called."""
        called = _CALLED.match(self.text, clause.start, clause.end)
        given = _FOR_FIELD.search(self.text, max(0, clause.start - _LAND_BACK), clause.start) if called else None
        if called is None or given is None:
            return False
        parks = [
            park for (at, _), park in self.draft.between(called.end(), clause.end, ("Park",)) if at == called.end()
        ]
        self.said.state(clause, [*parks], self.said.fields(*given.span("field"), whole=True) if parks else [])
        return bool(parks)

    def set_in(self, clause: Clause) -> bool:
        """在甲、乙、丙三县大力发展A; 由甲、乙共同发展A: several places on whom a field is set, or a park that gives land to it."""
        if self._given_land(clause):
            return True
        for sign in _SET_IN.finditer(self.text, clause.start, clause.end):
            if _NOT_SET.search(self.text, clause.start, sign.start()):
                continue  # 严禁|在甲、乙发展A, 曾由甲、乙发展A
            places, end = self.sites.subjects(clause, sign.end())
            end -= self.text.startswith(("大力", "一线", "一带"), end - 1)  # 三县|大力 is read as 三大
            made = _SETS.match(self.text, end, clause.end) if len(places) > 1 else None
            if made is not None:
                fields = self.said.fields(after_verb(self.text, made.end()), clause.end)
                self.said.state(clause, places, fields)
                return bool(fields)
        return False

    def _given_land(self, clause: Clause) -> bool:
        """甲园|划出3平方公里用于布局|A."""
        given = _GIVES_LAND.search(self.text, clause.start, clause.end)
        parks = self.draft.between(clause.start, given.start(), ("Park",)) if given else []
        if given is None or not parks or parks[-1][0][1] != given.start():
            return False
        fields = self.said.fields(after_verb(self.text, given.end()), clause.end)
        self.said.state(clause, [parks[-1][1]], fields)
        return bool(fields)

    def resting(self, clause: Clause) -> list[int]:
        """Where the places begin on which a band rests, if the clause says no more: 沿江产业带以|甲、乙为支点."""
        match = _ON.match(self.text, clause.start, clause.end)
        _, end = self.sites.subjects(clause, match.end()) if match else ([], 0)
        return [match.end()] if match and MAIN.fullmatch(self.text, end, clause.end) else []

    def cored(self, clause: Clause, subjects: list[Named], at: int) -> None:
        """甲集群|以乙、丙为核心: the places of a cluster that a clause is about."""
        clusters = [one for one in subjects if isinstance(one, Entity) and one.type == "Cluster"]
        lead = _CARRIED.match(self.text, at, clause.end) if len(clusters) == len(subjects) == 1 else None
        places, end = self.sites.subjects(clause, lead.end()) if lead else ([], 0)
        if places and _CARRIES.match(self.text, end, clause.end):
            self.lie_in(clause, places, subjects)
            self.rested = subjects

    def _seconds(self, clause: Clause, start: int) -> list[Named]:
        """A以甲为主、|乙和丙为辅: those that come second."""
        first = _FIRST.match(self.text, start, clause.end)
        subjects, end = self.sites.subjects(clause, first.end()) if first else ([], 0)
        return subjects if subjects and _SECOND.match(self.text, end, clause.end) else []

    def _carried(self, clause: Clause, start: int, end: int) -> list[Named]:
        """What stands before its places: fields, a cluster, or the one that a bare 集群 means."""
        if _BARE_CLUSTER.fullmatch(self.text, start, end):
            before = self.draft.between(max(0, clause.start - _NEAR), clause.start, ("Cluster",))
            return [cluster for _, cluster in before[-1:]]
        named = self.draft.between(start, end, ("Cluster",))
        whole = [cluster for at, cluster in named if at == (start, end)]
        whose, begins = self.sites.subjects(clause, start)  # 甲省|酱香白酒以乙市为核心产区
        of_it = self.text.startswith("的", begins) if whose else False  # 甲市|的|光伏产业集中在乙园区
        return [*whole] or self.said.fields(begins + of_it if whose else start, end, whole=True)

    def lie_in(
        self, clause: Clause, subjects: list[Named], things: list[Named], only: bool = False, claims: bool = True
    ) -> None:
        """A cluster lies in its places; they live on a field; `only` says that a cluster is no object of theirs: 辐射甲县.

        Without `claims` the field is of others as well.
        """
        clusters = [thing for thing in things if isinstance(thing, Entity) and thing.type == "Cluster"]
        for cluster in clusters:
            for place in (self.said.entity("Place", subject) for subject in subjects):
                self.draft.relate("LOCATED_IN", cluster, place, (clause.start, clause.end))
                if place.type == "Place" and not only:
                    self.draft.relate("FOCUSES_ON", place, cluster, (clause.start, clause.end))
        self.said.state(clause, subjects, [thing for thing in things if thing not in clusters], claims)

    def in_brackets(self, clause: Clause) -> None:
        """在玄武岩纤维(甲市、乙市)、石墨(丙县)等领域: the places of a field."""
        for word in clause.words:
            if not word.flags & lx.BRACKET:
                continue
            named = self.draft.between(clause.start, word.start, ("Industry", "Chain"))
            fields: list[Named] = [field for (_, end), field in named if end == word.start]
            places, end = self.sites.subjects(clause, word.start + 1) if fields else ([], 0)
            if places and end == word.end - 1:
                self.said.state(clause, places, fields[-1:])
