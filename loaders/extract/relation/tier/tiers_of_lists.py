"""The class that the head of a list names, of each of its members: A、B等|国家制造业创新中心; 打造|A、B等千亿级集群."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.listing.class_told import THINGS, is_park_class
from loaders.extract.enumeration.listing.classed_how import how_classed, is_to_be
from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.denial import denied_with
from loaders.extract.relation.field.classes_behind import classes_behind
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.led_things import NOT_BY
from loaders.extract.relation.tier.entering_verbs import enters_at, enters_before
from loaders.extract.relation.tier.sized_clusters import MAKES
from loaders.extract.relation.tier.wishes import CANDIDATES, FOSTERED

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_EACH = re.compile("[^,。;、]{0,6}?(?:分别|依次|各自)")  # behind a list, each of which enters a class of its own
_AIMS_AT = re.compile("(?:[向往朝]|申报|申创|争创|创建|冲刺)$")
_SETTLES = re.compile("落户|落地|入驻|进驻|位于|坐落|布局|揭牌|在$")
_ARE = re.compile(  # 支持甲、乙等|链主企业: they are such
    "等(?:一批|多家|[\\d一二两三四五六七八九十]+[余多]?[个家])?[“”]?(?:重点|骨干|优质|龙头|领军)?(?:企业)?[、和]?[“”]?"
)
_JOINED = re.compile("(?:基地|园区|中心|平台)?(?:、|和|与|及|以及)")
_MADE = re.compile("(?:打造|培育|建设|形成|做[强大]|壮大|构建)[^。;]{2,40}?亿[^,。;]{0,10}集群,$")
_GROWS_FIRMS = re.compile("(?:打造|培育|做大做强|做[强大]|壮大)$")  # 打造|甲、乙等一批百亿级企业
_GROWN = re.compile("已|先后|成功|累计|陆续|[曾就]|共(?!同)")  # 已培育|甲、乙等百亿级企业
_BY_NOW = re.compile(
    "(?:截至目前|截至(?:去年|20\\d\\d年)[^,。;]{0,4}|目前|如今|现在?)(?:(?!力争|将|到20|计划|争取|打造)[^。;]){0,60}(?:形成|建成|崛起)了?$|[^。;]{0,24}?已(?:经|累计|先后|初步|基本|成功)*(?:培育|形成|建成|打造|崛起)(?:形成|[成了出])*$"
)
_BACK = 200  # characters of the sentence that tell what lies ahead
_NEAR = 12  # characters between the verb and the class


_RISE = re.compile("(?:晋[升级]|升级|成长|跻身|创建)[为到]?$")  # 加快培育|甲、乙等骨干企业|晋升|瞪羚企业
_FOSTERS = re.compile("(?:加快|重点|全力|大力|着力|积极|优先)*(?:培育|扶持|引导|推动|促进|力争)")
_TITLED = ("称号的", "荣誉的")  # 获得“甲级园区”“乙级基地”等|称号的|丙园: it is in these


class TiersOfLists:
    """States IN_TIER, or ADVANCES_TO, of the members of lists."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.draft, self.text, self.objects = scene.draft, scene.text, objects

    def clause(self, clause: Clause, found: Found) -> None:
        """A、B等|国家制造业创新中心: each is in the class that the head names."""
        if found.kind not in THINGS or not found.members or takes_away(self.text[clause.start : clause.end]):
            return  # 甲、乙|被取消某级企业资格
        start = found.span[0]
        if denied_with(self.text, clause.start, start) or NOT_BY.search(self.text, clause.start, start):
            return  # 原定由|甲担任链主
        for tier in classes_behind(self.draft, self.objects.mentions(clause), clause, found)[:1]:
            at = next((s for (s, _), e in self.objects.mentions(clause) if e is tier), 0)
            if self.text.endswith(_TITLED, clause.start, at) and not is_park_class(tier):
                for member in found.members:
                    self.draft.relate("IN_TIER", tier, member, found.span)
                continue
            if self._has_each(clause, found, tier) or self._is_of_others(clause, found, tier, at):
                continue
            kind = self._how(clause, found, tier, at)
            for member in found.members:
                self.draft.relate(kind, member, tier, found.span)

    def _has_each(self, clause: Clause, found: Found, tier: Entity) -> bool:
        """甲、乙分别被认定为丙级、丁级: whether each member has a class of its own."""
        apart = _EACH.match(self.text, found.span[1], clause.end)
        if apart is None:
            return False
        alike = [e for (at, _), e in self.objects.mentions(clause) if at >= apart.end() and e.type == tier.type]
        return len(alike) == len(found.members) > 1

    def _is_of_others(self, clause: Clause, found: Found, tier: Entity, at: int) -> bool:
        """Whether a class that stands here is not yet that of the members, is of another thing, or only where they are."""
        start = max(clause.start, found.span[0] - _NEAR)
        if _JOINED.fullmatch(self.text, self._end_of(found), at):
            return True  # 打造A、B基地和|C中心
        if enters_at(self.text, found.span[1]) and enters_before(self.text, start, found.span[0]):
            return True  # 甲入选|丙级、乙|入选丁级
        if _AIMS_AT.search(self.text, max(clause.start, at - 4), at) or CANDIDATES.match(
            self.text, at + len(tier.name)
        ):
            return True  # 甲、乙等集群向|国家级集群迈进, 推荐丙申报|国家级集群
        if not graded(tier.name) and (
            (tier.type == "Park" and found.kind == "Platform")  # 甲高新区拥有乙中心、丙实验室等平台
            or _SETTLES.search(self.text, found.span[1], at)  # 甲中心、乙实验室等平台|落户丙高新区
        ):
            return True
        own = any(member.name.endswith(tier.name) for member in found.members)
        return (
            tier.type == "Park" and own and not lx.level_length(tier.name)
        )  # 甲乙汽车园、丙丁汽车园|汽车园: what they are

    def _how(self, clause: Clause, found: Found, tier: Entity, at: int) -> str:
        """培育|A、B等千亿级集群: the members are to become so; 支持甲、乙等|链主企业: they are such."""
        made = "亿" in tier.name and self._is_made(clause, found, at) and not self._are_there(found)
        if made and (found.kind == "Cluster" or (found.kind == "Organisation" and self._are_to_grow(clause, found))):
            return "ADVANCES_TO"
        if _FOSTERS.fullmatch(self.text, clause.start, found.span[0]) and _RISE.search(self.text, found.span[1], at):
            return "ADVANCES_TO"
        named_so = found.kind == "Park" and found.span[1] == at + len(tier.name)
        such = _ARE.fullmatch(self.text, self._end_of(found), at) and not is_to_be(self.text, found.span[0])
        return "IN_TIER" if named_so or such else how_classed(self.text, clause, found.span[0])

    def _are_there(self, found: Found) -> bool:
        """截至目前,全市培育形成|A、B2个千亿级集群: what has come about by now."""
        start = max(self.text.rfind(mark, 0, found.span[0]) for mark in "。;\n") + 1
        return _BY_NOW.match(self.text, start, found.span[0]) is not None

    def _end_of(self, found: Found) -> int:
        """Where the last member of a list ends."""
        ends = [b for m in found.members for a, b in m.places if found.span[0] <= a and b <= found.span[1]]
        return max(ends, default=found.span[1])

    def _is_made(self, clause: Clause, found: Found, tier: int) -> bool:
        """培育|A、B等千亿级集群; 打造|2个百亿级集群(A、B): whether a list is what is to become of its class."""
        if tier < found.span[0]:
            line = max(self.text.rfind(mark, 0, tier) for mark in "。;\n") + 1
            return FOSTERED.search(self.text, max(line, tier - _BACK), tier) is not None
        start = clause.start
        if found.span[0] == start and self.text[start - 1] == ",":  # 打造A等2个万亿级集群,|B、C等9个千亿级集群
            start = max(self.text.rfind(mark, 0, start) for mark in "。;\n") + 1
            return _MADE.search(self.text, start, clause.start) is not None
        return MAKES.search(self.text, max(start, found.span[0] - _NEAR), found.span[0]) is not None

    def _are_to_grow(self, clause: Clause, found: Found) -> bool:
        """打造|甲、乙等一批百亿级企业: firms that are to become such; 已培育甲、乙等百亿级企业 are."""
        before = self.text[max(clause.start, found.span[0] - _NEAR) : found.span[0]]
        return _GROWS_FIRMS.search(before) is not None and _GROWN.search(before) is None
