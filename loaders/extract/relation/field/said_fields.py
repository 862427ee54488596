"""The fields that the words behind a place or before it name, and what is said of them: 电子信息、纺织和食品产业."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.as_one import ALL_IN_ONE
from loaders.extract.enumeration.found import after_sort, reads_as_field
from loaders.extract.enumeration.group.groups import SERVICES
from loaders.extract.enumeration.joints import is_one_word
from loaders.extract.enumeration.links_of_chain import is_work
from loaders.extract.names.firm.firms import firm_like, is_qualified
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.past import is_past
from loaders.extract.relation.field.systems import is_system
from loaders.extract.relation.field.told_in_passing import in_passing
from loaders.extract.relation.lead.led import named_elsewhere
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SAID = ("Industry", "Chain", "Cluster", "IndustryGroup", "Programme")
OTHERS = ("Organisation", "Project", "Park", "Platform")
NAME = 16  # characters of a name around its field
_ASIDE, _ALL_FIELDS = 40, 400  # characters of a bracket among fields, and of all of them
Span = tuple[int, int]
APART = re.compile("分别|依次|各自|分头|错位(?=发展|布局)")
_LAST = r"(?:与|及(?!精密|智能|高端|新型))(?!其|配套|相关|关键|核心|精?深加工|零部件|部件|配件|(?:智能|高端|先进)?装备$|设备$|服务$|健康$|大健康$)(?=[^、和与]{2,12}$)"  # 主攻输变电|与|机器人
JOINT = re.compile(rf"以及|[、和]|(?<!增)加(?![工速快强大密])|{_LAST}")
COMMA, _PLUS = re.compile("、"), re.compile("[+、]|—+")
_KNOWN_AS = (("Chain", "产业链"), ("Cluster", "产业集群"), ("Industry", ""))
LIMITS = re.compile(
    r"[,;:。(为]|(?:分|细分)行业|的(?:先机|风口|赛道)|等|多[点极元业](?:支撑|并举|发力)|向(?=[\u4e00-\u9fff]{2,10}(?:延伸|拓展|转型|升级|迈进|攀升)$)|[一二两三四五六七八九十\d]+(?:个|大|条|[张块朵](?!片|力))|(?:这|那|几)|[两三四]头|“|上的|方面|[千百万]亿|(?<=[\u4e00-\u9fff]{3})(?<![海线陆路网船车机岸水地天])上(?=$)|之间|为主|协同|联动(?!加工)|[由从]|齐头|并进|并?兼顾|并(?=[重加])|各[成自有具]"
    "|(?<=..)(?:增势|增速|增长|稳步|平稳|回升|向好|良好|贡献|拉动|支撑(?!剂)|表现|蓬勃|迅速|较快|突出|领跑|领先)"
)
_ROLES_ALONE = ("主线", "主题", "引线", "路线", "底线")  # 以“绿色智造”为发展|主线
_LIVES_ON = re.compile("(?:工业|产业|经济|制造业)以")  # 甲区的|工业以|A、B为主
SERVES = re.compile(  # 甲实验室|面向A产业, 《计划》|围绕A、B展开
    "(?:主要|重点|将|全面|紧紧|持续)*(?:围绕|面向|覆盖|涵盖|针对|服务于?)(?P<body>[^,;:。]{2,40}?)(?:产业|行业|领域)?(?:展开|开展(?:研发|研究|攻关|服务)?|提供服务|实施)?(?=[,;。\\n]|$)"
)
PART = re.compile("“[^“”]{1,6}”(?:即|指|是|为)+")  # “一主”即|A
_ROLES, _NEAR_ROLE = ("集聚区", "聚集区", "承载区", "集聚地"), 24  # and the characters before them
_TAIL = re.compile(
    r"(?:高新技术)?(?:特色|主导|优势|支柱|重点|未来|新兴|先进制造业|首位|细分)*(?:产业链条|产业链|产业集群|集群|产业|(?<=..)链|行业|领域|方向|赛道|板块|环节|业务|生意|的?路子|之路|饭|吃饭|牌|传统优势|优势)?(?:(?:上下游|[上中下]游|配套)(?:的?(?:项目|产品|制品))|企业)?"
    r"(?:的?(?:核心区|协同区|主阵地|主产区|主产地|主战场|主承载区|主承载地|承载区|承载地|集聚区|集聚地|聚集区|老本行|大本营|重镇|策源地|家底|基地))?$"
)


class SaidFields:
    """Reads the fields of one scene, and states who lives on them."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def fields(self, start: int, end: int, whole: bool = False, joint: re.Pattern[str] = JOINT) -> list[Named]:
        """The fields that these words name: their group, or each of them up to the first that is none."""
        if ALL_IN_ONE.match(self.text, start):
            return []
        if by := _LIVES_ON.match(self.text, start, end):
            start = by.end()
        if groups := self.draft.between(start, end, ("IndustryGroup",)):
            return [groups[0][1]]
        if self.text.startswith("“", start) and (system := self._system(start, end)) is not None:
            return [system]
        if (
            self.text.startswith("“", start)
            and self.text.find("”", start, end) == end - 1
            and _PLUS.search(self.text, start, end)
        ):
            start, end, joint = start + 1, end - 1, _PLUS  # 以“再生铝+压铸+汽车零部件”为主
        limit = LIMITS.search(self.text, start + self.text.startswith("“", start), end)
        if limit and (behind := self._behind_aside(limit.start(), end)):  # A(含B)、|C
            return [*self.fields(start, limit.start(), whole, joint), *self.fields(behind, end, whole, joint)]
        end = limit.start() if limit else end
        start = after_sort(self.text, start, end)
        found: list[Named] = []
        at = start
        joints = list(joint.finditer(self.text, start, end))
        if (
            joints
            and joints[-1][0] in ("与", "及")
            and self._is_one(joints[-2].end() if len(joints) > 1 else start, end)
        ):
            joints.pop()
        joints = [j for n, j in enumerate(joints) if not self._stays_one(joints, n, (start, end))]
        joints = [j for j in joints if j[0] not in ("与", "及") or self._is_long(j.start(), start)]  # 煤及煤层气 is one
        for part in [*joints, None]:
            stop = part.start() if part else end
            thing = self.field(at, stop)
            if thing is None:
                return [] if whole else found
            found.append(thing)
            at = part.end() if part else stop
        return found

    def _behind_aside(self, at: int, end: int) -> int:
        """Where the words go on behind a bracket and a comma of enumeration: A(含B)、|C; 0 where none stands here."""
        close = self.text.find(")、", at, min(end, at + _ASIDE)) if self.text.startswith("(", at) else -1
        close = close if end - at < _ALL_FIELDS else -1
        return close + 2 if close >= 0 else 0

    def _system(self, start: int, end: int) -> Entity | None:
        """围绕|“1+3”主导|产业: the code-named system that begins here, be its head not among the words."""
        coded = self.draft.between(start, end + len("产业体系"), ("Programme",))
        return next((one for (at, _), one in coded if at - start in (0, 1) and is_system(one)), None)

    def _in_role(self, start: int, end: int) -> bool:
        """甲园定位为|生物医药产业集聚区: whether what is named here is only the part that a park is to play for its field."""
        role = self.text.endswith(_ROLES, start, end)
        return role and self.text.rfind("定位", max(0, start - _NEAR_ROLE), start) >= 0

    def _is_nearer(self, one: Entity, other: Entity, at: int) -> bool:
        """Whether a thing was named last before a place, and the other was not since then."""
        last, others = (max((a for a, _ in thing.places if a < at), default=-1) for thing in (one, other))
        return last > others

    def _stays_one(self, joints: list[re.Match[str]], number: int, span: Span) -> bool:
        """Whether 和 belongs to a name that the text has as one elsewhere, or that its list has as one: 甲|和|乙、丙."""
        start = joints[number - 1].end() if number else span[0]
        end = joints[number + 1].start() if number + 1 < len(joints) else span[1]
        if joints[number][0] not in ("和", "与", "及"):
            return False
        if is_one_word(self.text[start : min(end, joints[number].end() + NAME)].partition("为")[0]):
            return True
        apart = APART.search(self.text, max(0, span[0] - NAME), span[0])  # 分别以|甲和乙、丙|为主导产业
        listed = [] if apart else self.draft.between(start, end, ("Industry",))
        if any(at == (start, end) and self._is_member(field) for at, field in listed):
            return True
        return joints[number][0] == "和" and named_elsewhere(self.draft, (start, end))

    def _is_member(self, field: Entity) -> bool:
        """Whether a list has this field as one of its members."""
        return any(r.type == "INCLUDES" and r.target is field for r in self.draft.relations_of(field))

    def _is_long(self, end: int, start: int) -> bool:
        """Whether more stands before a joint than the character that what follows begins with as well: 煤|及|煤层气."""
        one = end - start == 1 or self.text[end - 2] in "、和与及"
        return not one or self.text[end - 1] != self.text[end + 1]

    def _is_one(self, start: int, end: int) -> bool:
        """Whether the text names what 与 joins here as one thing somewhere else, or a level stands before both."""
        tail = _TAIL.search(self.text, start, end)
        name = self.text[start : tail.start() if tail else end]
        named = (self.draft.find(kind, name + head) for kind, head in _KNOWN_AS)
        elsewhere = any(not start <= at < end for thing in named if thing is not None for at, _ in thing.places)
        return elsewhere or bool(lx.level_length(name)) or name in lx.words("industry_word")

    def field(self, start: int, end: int) -> Named | None:
        """The field that a piece of a list is: by the name that it has already, or as a new one."""
        quoted = self.text.startswith("“", start)
        known = [e for (at, _), e in self.draft.between(start, end, _SAID) if at in (start, start + quoted)]
        if known and known[-1].type != "Industry":
            return known[-1]
        if any(a < start < b for (a, b), _ in self.draft.between(start - NAME, end, ("Chain",))):
            return None  # 甲市|光伏|产业链
        fields = self.draft.between(start - NAME, end, ("Industry",))
        if self.text[start - 1] not in "、和与及" and any(a < start < b for (a, b), _ in fields):
            return None  # 蚌埠新|能源汽车
        clusters = self.draft.between(start - NAME, end, ("Cluster",))
        if any(a < start < b for (a, b), _ in clusters):
            return None  # 甲县|超硬材料|产业集群, 支持甲县|超硬材料|向世界级集群迈进
        cut = self.draft.between(start, end + NAME, ("Industry", "Cluster"))
        if any(start < a < end < b for (a, b), _ in cut):
            return None  # 重点培|育种业|产业, 抢抓|机遇布局甲县碳纤维|产业集群
        firms = self.draft.between(start - NAME, end + NAME, ("Organisation",))
        if any((a, b) == (start, end) or (a <= start and end <= b and f.name.endswith("公司")) for (a, b), f in firms):
            return None  # 甲市|微纳装备|(集团)股份有限公司
        around = self.draft.between(start - NAME, end + NAME, ("Park", "Project"))
        if any(a <= start and b > end and self.text[end : end + 1] in ("和", "与", "及") for (a, b), _ in around):
            return None  # 打造|生物医药|和蒙中医药基地
        tail = _TAIL.search(self.text, start, end)
        name = self.text[start : tail.start() if tail else end]
        same = [e for kind, head in _KNOWN_AS if name and (e := self.draft.find(kind, name + head)) is not None]
        if len(same) > 1 and same[-2].type == "Cluster" and self._is_nearer(same[-2], same[0], start):
            same = same[-2:]  # 光电等14个集群…,|光电|产业以甲市为核心区, whatever chain the text names elsewhere
        if same:
            return same[0].at((start, start + len(name)))
        if known:
            return known[-1]
        single = end - start == 1 and lx.flags().get(name, 0) & lx.FIELD  # 硅、石斛
        if (
            not (single or reads_as_field(name.removeprefix("特色")))
            or SERVICES.fullmatch(name)
            or name in _ROLES_ALONE
            or is_work(name)
            or self.scene.gazetteer.prefix(name)
            or (self.draft.between(start, end, OTHERS) and not self._in_role(start, end))
        ):
            return None
        return start, start + len(name)

    def state(self, clause: Clause, subjects: list[Named], things: list[Named], claims: bool = True) -> None:
        """State that the subjects live on these things; each on its own, where the clause says 分别.

        With `claims` the things are nobody else's by what the clause says.
        """
        span = (clause.start, clause.end)
        if is_past(self.text, clause):
            return
        if all(not isinstance(subject, Entity) or subject.type == "Place" for subject in subjects):
            things = [thing for thing in things if not in_passing(self.text, clause, self._where(clause, thing))]
        fields = [self.entity("Industry", thing) for thing in things]
        groups = self._groups_of(clause, fields)
        if claims:
            self.scene.claimed.update((clause.start, id(thing)) for thing in (*fields, *groups))
        if len(subjects) == len(fields) > 1 and APART.search(self.text, clause.start, clause.end):
            for subject, field in zip([self.entity("Place", s) for s in subjects], fields, strict=True):
                self.draft.lives_on(subject, field, span)
            return
        members = self._members_of(clause, fields)
        for subject in [self.entity("Place", s) for s in subjects] if fields else ():
            for field in (*fields, *groups, *(members if subject.type == "Park" else ())):
                self.draft.lives_on(subject, field, span)

    def _members_of(self, clause: Clause, fields: list[Entity]) -> list[Entity]:
        """甲园|A、B等主导产业: the members of what has no count of its own; those in brackets are of one park each."""
        if clause.flags & lx.BRACKET:
            return []
        groups = [f for f in fields if f.type == "IndustryGroup" and f.properties.get("declared_count") is None]
        return [member for group in groups for member in self.draft.targets("INCLUDES", group)]

    def _groups_of(self, clause: Clause, fields: list[Entity]) -> list[Entity]:
        """甲园核准面积2平方公里,|主导产业A、B、C: the groups of a clause that are made up of these fields, and so the subject's as well."""
        groups = self.draft.between(clause.start, clause.end, ("IndustryGroup",)) if len(fields) > 1 else []
        return [group for _, group in groups if self.draft.targets("INCLUDES", group) == fields]

    def _where(self, clause: Clause, named: Named) -> Span:
        """Where a clause names this, or the end of the clause where it does not."""
        if not isinstance(named, Entity):
            return named
        here = (place for place in named.places if clause.start <= place[0] < clause.end)
        return min(here, default=(clause.end, clause.end))

    def is_firm(self, named: Named) -> bool:
        """Whether a name is that of a firm (晶科能源) and no field of two materials (镍钴新材料) or of a kind (商业航天)."""
        name = named.name if isinstance(named, Entity) else self.text[slice(*named)]
        return firm_like(name) and not is_qualified(name)

    def entity(self, kind: str, named: Named) -> Entity:
        """What has a name already, or a new entity by these words."""
        return named if isinstance(named, Entity) else self.draft.add(kind, named)
