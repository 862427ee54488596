"""The fields of parks and places that are no subject of what is told: A、B是甲园的主导产业; 在甲园、乙园形成A产业链; 在甲园,…A已初具规模."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.programme_fields import is_plain
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.field.told_in_passing import in_passing
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SORT = "(?:[两二三四五六七八九十\\d]+[个大])?(?:第[一二三]大)?(?:主要|重要|核心)?(?:主导|首位|支柱|特色|优势|重点)产业"
_WEIGHT = (  # A成为乙市工业经济的|第一支柱
    "(?:第[一二三]大?|重要|主要|最大|又一|新的?|最?强劲?)*(?:支柱|支撑|(?:主|新|强劲)?引擎|(?:新|重要)?增长[极点]|新?名片|主力军|压舱石|顶梁柱|火车头|排头兵|生力军|半壁江山)"
)
_OWNED = re.compile(  # A是甲园的主导产业, B是乙市重点打造的四大千亿级产业集群之一
    f"(?<![不非曾将原未均都也已])(?:均|都|也|已|已经|正|正在)*(?:是|成为|撑起了?|构成了?)(?P<owner>[^,。;、是]{{2,24}}?)"
    "(?:(?:重点|着力|大力|全力|优先|聚力|加快)*(?:打造|培育|发展|布局|扶持|推进|建设)|(?:县域|工业|区域|实体|社会|农业)*经济(?:社会)?(?:高质量)?(?:发展|增长)?|(?:高质量|跨越式|转型|产业|工业)*(?:发展|升级|增长|转型|振兴))?(?P<of>的)"
    f"(?:{_SORT}(?=[,。;\n]|之一|$)|(?P<weight>{_WEIGHT})(?=[,。;\n]|之一|$)|[^,。;、的]{{2,14}}?(?:产业集群|集群|产业链|产业|赛道)之一)"
)
_AS_ONE = re.compile(f"(?:而)?作为(?P<owner>[^,。;、]{{2,24}}?)的{_SORT}(?:之一)?$")
_RELIES = re.compile(
    "(?P<field>[\u4e00-\u9fff]{2,14}?)(?P<kind>产业链|产业集群|产业)(?:要|将|可|应|主要|重点|可以|应当)*(?:依托|布局在|集聚在|落户)(?=..)"
)
_SETTLES = re.compile(
    "等?(?:园区|载体|平台)?(?:$|[,。;]|集中|重点|加快)*(?:布局|发展|集聚|建设|落地|$)"
)  # and not 甲园|的经验
_BEARS = re.compile(
    "(?<![不非曾将原未均都也已])(?:是|为|成为)(?P<field>[^,。;、是该]{2,14}?)(?P<kind>产业链|产业集群|产业)的?(?:主要|核心|重要|重点)?(?:载体|承载地|承载区|集聚区|承载园区)(?=[,。;\n]|$)"
)
_BORNE_BY = re.compile(  # A产业的主要载体是|甲园
    "(?P<field>[\u4e00-\u9fff]{2,14}?)(?P<kind>产业链|产业集群|产业)的?(?:主要|核心|重要|首要|重点|主)*(?:载体|承载地|承载区|承载园区|集聚区|集聚地|主阵地|主战场|主平台)(?:主要)?(?:是|为|在|有|:)"
)
_GATHERS = re.compile(  # 甲园|聚集了A企业71家, 甲园|集聚40余家A企业
    "(?:目前|如今|现|已经?|共|先后|累计|就)*(?:聚集|集聚|汇聚|汇集|云集|聚起|聚拢|吸引)(?:了|起|着|有)*(?:近|超)?(?:[\\d一二两三四五六七八九十百千]+[余多]?家|一大?批|众多|大批)?(?:优质|知名|龙头)?"
    "(?P<field>[\u4e00-\u9fff]{2,12}?)(?:产业|行业|类|领域|生产|制造)?(?:上下游|相关|配套|规上|骨干|重点)*企业(?=[近超达有共\\d一二两三四五六七八九十百千,。;\\n]|$)"
)
_OF_SORT = re.compile(
    "(?:以(?P<main>[^,。;以]{2,20}?)(?:产业)?为(?:主导?|特色|重点)的|(?P<sort>[\u4e00-\u9fff]{2,8}?)(?:产业)?类)(?:的)?(?:产业|工业|专业|特色|化工)?园区(?:主要)?(?:[有为是]|包括)"
)
_ONCE = re.compile("[未没曾]|过去|昔日|力争|争取|计划|将")
_IN = re.compile("(?:(?![不未勿]|避免|禁止|严禁)[^,。;在]){0,6}?在|走进|走近|来到|步入|环(?![保境球氧卫绕])")
_FORMS = re.compile("(?:已|初步|逐步|加快|着力|重点)*(?:形成|集聚|聚集|打造|培育|建成|构建)(?:了|出)?(?!的)")
_GROWS = re.compile(
    "(?:产业)?(?:已|正|正在|也|不断|加速|加快|强势|快速|蓬勃|迅速|逐步)*(?:初具规模|形成规模|集聚成势|集聚|崛起|壮大|兴起|成形|起势)(?=[,。;\n]|$)"
)
_BUILDS = re.compile(  # 新材料产业|正在打造以甲为核心的乙产业园
    "(?<=产业)(?:也|已|已经|正在?|先后|重点|着力|加快|计划|将)*(?:打造|建设|建成|规划|培育|布局|建起|形成)(?:了|出)?(?:以[^,。;以]{2,24}?为[\u4e00-\u9fff]{2,4}的)?(?:一[个座批])?(?:[\\d一二两三四五六七八九十]+[个座大])?$"
)
_FIELD = re.compile("[^,]{0,8}?(?P<field>[\u4e00-\u9fff]{2,12}?)产业")
_ASPECT = re.compile("在(?P<field>[\u4e00-\u9fff]{2,14}?)(?:产业)?(?:领域|方面|赛道|上)")
_THRIVES = re.compile("(?:已|先后|目前|加快|重点|着力)*(?:集聚|聚集|汇聚|形成|拥有|引进|培育|布局|打造|发展|构建|落户)")
_OPENS = 4  # characters of a line before the park that it is about
_FIELDS = ("Industry", "Chain", "IndustryGroup")
_CALLED_FIELD = ("业", "制造", "集群", "链")  # what a field ends in that nothing else names
_CLOSE = 4  # characters between the end of a field and that of its clause: 产业链
_GIVEN_UP = re.compile(
    "(?:逐步|全面|有序|加快|全部)*(?:退出|淘汰|转移|外迁|搬迁|关停|腾退|萎缩|衰退)"
)  # 甲园区A产业|退出
_FOLLOWING = 4  # clauses that a park leads


class ParkFields:
    """States COVERS of the parks of one scene, and LOCATED_IN of the clusters that form in them."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sites, self.said = Sites(scene), SaidFields(scene)

    def sentence(self, sentence: Sentence) -> None:
        """All that a sentence tells of its parks in this way."""
        for number, clause in enumerate(sentence.clauses):
            following = sentence.clauses[number + 1 : number + 1 + _FOLLOWING]
            self._owned(clause)
            self._as_one(clause, following)
            self._borne(clause)
            self._gathers(clause)
            self._sorted(clause)
            self._in_aspect(clause, following[:1])
            self._built(clause)
            self._beside(clause)
            if lead := _IN.match(self.text, clause.start, clause.end):
                self._inside(clause, lead.end(), following)

    def _parks(self, clause: Clause, start: int) -> tuple[list[Entity], int]:
        """The parks that stand joined here, and where they end; none where a place is among them."""
        sites, end = self.sites.subjects(clause, start)
        parks = [site for site in sites if isinstance(site, Entity) and site.type == "Park"]
        return (parks, end) if len(parks) == len(sites) else ([], end)

    def _beside(self, clause: Clause) -> None:
        """加快甲园区|A产业发展: a park is for the industry that stands right behind it."""
        for (_, end), park in self.draft.between(clause.start, clause.end, ("Park",)):
            begins = end + self.text.startswith("的", end)
            for (start, stop), field in self.draft.between(begins, clause.end, ("Industry", "Chain")):
                alone = start == begins and not self.text.startswith(tuple(lx.JOINTS), stop)
                told = in_passing(self.text, clause, (start, stop)) or _GIVEN_UP.match(self.text, stop)
                if alone and not told and not graded(park.name) and not denied(self.text, clause.start, stop):
                    self.draft.relate("COVERS", park, field, (clause.start, stop))

    def _built(self, clause: Clause) -> None:
        """新材料产业|正在打造以甲为核心的乙产业园: the park that an industry builds is for it."""
        for (start, end), park in self.draft.between(clause.start, clause.end, ("Park",)):
            builds = _BUILDS.search(self.text, clause.start, start)
            known = self.draft.between(clause.start, builds.start(), ("Industry",)) if builds else []
            for (_, last), field in known[-1:]:
                if builds and last == builds.start() and not denied(self.text, clause.start, start):
                    self.draft.relate("COVERS", park, field, (clause.start, end))

    def _owned(self, clause: Clause) -> None:
        """A、B和C|是甲园区的三大主导产业, D|是乙市重点打造的四大产业集群之一."""
        owned = _OWNED.search(self.text, clause.start, clause.end)
        owners, end = self.sites.subjects(clause, owned.start("owner")) if owned else ([], 0)
        if owned is None or not owners or not owned.end("owner") <= end <= owned.start("of"):
            return
        named = self.draft.between(clause.start, owned.start(), _FIELDS)
        if owned["weight"] and not named and not self.text.endswith(_CALLED_FIELD, clause.start, owned.start()):
            return  # 高铁是|乙市经济发展的重要支撑
        groups = self.draft.between(clause.start, clause.end, ("IndustryGroup",))
        fields: list[Named] = [group for _, group in groups[:1]]
        fields += self.said.fields(clause.start, owned.start(), whole=True)
        self.said.state(clause, owners, list(dict.fromkeys(fields)))

    def _as_one(self, clause: Clause, following: list[Clause]) -> None:
        """作为甲园区的首位产业之一,|新能源汽车产业强势崛起: the field of which the next clauses tell."""
        match = _AS_ONE.match(self.text, clause.start, clause.end)
        parks, end = self._parks(clause, match.start("owner")) if match else ([], 0)
        if match is None or not parks or end != match.end("owner"):
            return
        for later in following:
            told = self.draft.between(later.start, later.end, ("Industry", "Chain"))
            field = _FIELD.match(self.text, later.start, later.end)
            named: list[Named] = [told[0][1]] if told else []
            if not named and field and reads_as_field(field["field"]):
                named = [field.span("field")]
            if named:
                self.said.state(later, [*parks], named)
                break

    def _borne(self, clause: Clause) -> None:
        """A产业依托甲园、乙园|布局; 甲园、乙园|是A产业链的主要载体: what bears a field is for it."""
        relies = _RELIES.match(self.text, clause.start, clause.end)
        relies = relies or _BORNE_BY.match(self.text, clause.start, clause.end)
        bears = None if relies else _BEARS.search(self.text, clause.start, clause.end)
        match = relies or bears
        if match is None:
            return
        parks, end = self._parks(clause, relies.end() if relies else clause.start)
        whole = end == bears.start() if bears else _SETTLES.match(self.text, end, clause.end) is not None
        known = self.draft.between(match.start("field"), match.end("kind"), ("Industry", "Chain", "Cluster"))
        field = known[-1][1] if known else match.span("field")
        if parks and whole and (known or reads_as_field(match["field"])):
            self.said.state(clause, [*parks], [field])

    def _gathers(self, clause: Clause) -> None:
        """甲园|聚集了A企业71家: the field of the firms that a park has."""
        if self.text.find("企业", clause.start, clause.end) < 0:
            return
        for (start, end), park in self.draft.between(clause.start, clause.end, ("Park",)):
            gathers = _GATHERS.match(self.text, end, clause.end + 1)
            if gathers is None or _ONCE.search(self.text, clause.start, start):
                continue
            known = self.draft.between(*gathers.span("field"), ("Industry", "Chain"))
            own = [e for span, e in known if span == gathers.span("field")]
            if own or reads_as_field(gathers["field"]):
                self.said.state(clause, [park], [own[0] if own else gathers.span("field")])

    def _sorted(self, clause: Clause) -> None:
        """装备制造类园区有|甲园、乙园; 以医药为主的园区有|丙园: the field of the sort that parks are of."""
        sort = (
            _OF_SORT.search(self.text, clause.start, clause.end)
            if "园区" in self.text[clause.start : clause.end]
            else None
        )
        parks, _ = self._parks(clause, sort.end()) if sort else ([], 0)
        if sort and parks:
            self.said.state(clause, [*parks], self.said.fields(*sort.span(str(sort.lastgroup)), whole=True))

    def _in_aspect(self, clause: Clause, following: list[Clause]) -> None:
        """甲园区是…。在A领域,|集聚了乙、丙等企业: the field of an aspect of the one park that the line is about."""
        aspect = _ASPECT.fullmatch(self.text, clause.start, clause.end) if clause.mark == "," else None
        if aspect is None or not following or not _THRIVES.match(self.text, following[0].start):
            return
        line = self.text.rfind("\n", 0, clause.start) + 1
        parks = self.draft.between(line, clause.start, ("Park",))
        if parks and parks[0][0][0] - line <= _OPENS and len({id(park) for _, park in parks}) == 1:
            self.said.state(clause, [parks[0][1]], self.said.fields(*aspect.span("field"), whole=True))

    def _inside(self, clause: Clause, start: int, following: list[Clause]) -> None:
        """在甲园区、乙园区|形成了以丙为代表的A产业链; 在甲园区,|以丁为原料,A、B等C产业已初具规模."""
        parks, end = self._parks(clause, start)
        if not parks:
            return
        if forms := _FORMS.match(self.text, end, clause.end):
            named = self.draft.between(forms.end(), clause.end, (*_FIELDS, "Cluster"))
            self._state(clause, parks, [thing for (_, stop), thing in named if clause.end - stop <= _CLOSE])
        elif end >= clause.end:
            for later in following:
                if self.draft.between(later.start, later.end, ("Place",)):
                    continue  # 甲区的|乙产业快速崛起
                named = self.draft.between(later.start, later.end, _FIELDS)
                grown = [thing for (_, stop), thing in named if _GROWS.match(self.text, stop, later.end)]
                self._state(later, parks, grown[-1:])

    def _state(self, clause: Clause, parks: list[Entity], things: list[Entity]) -> None:
        """Parks are for fields; a cluster that forms in them lies there."""
        plain = [group for group in things if group.type == "IndustryGroup" and is_plain(group)]
        things = [*things, *(member for group in plain for member in self.draft.targets("INCLUDES", group))]
        clusters = [thing for thing in things if thing.type == "Cluster"]
        self.said.state(clause, [*parks], [thing for thing in things if thing.type != "Cluster"])
        for cluster in clusters:
            for park in parks:
                self.draft.relate("LOCATED_IN", cluster, park, (clause.start, clause.end))
