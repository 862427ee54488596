"""What a clause refers back to: 该园区重点发展…, 项目总投资…, 前者突出…: the last such thing, or the last two, of the line."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.line_parks import park_above

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_KINDS = {
    "Park": (
        "产业园区",
        "产业园",
        "工业园区",
        "工业园",
        "园区",
        "开发区",
        "高新区",
        "经开区",
        "新区",
        "示范区",
        "基地",
    ),
    "Cluster": ("产业集群", "集群"),
    "Chain": ("产业链",),
    "Platform": ("创新中心", "中心", "实验室", "研究院", "平台"),
    "Project": ("项目",),
    "Organisation": ("公司", "企业", "集团", "厂"),
}
_KIND_OF = {head: kind for kind, heads in _KINDS.items() for head in heads} | {"园": "Park", "区": "Park"}
_GOES_ON = (
    "(?:总投资|计划|预计|建成|全部|占地|立足|紧扣|锚定|瞄准|紧盯|坚持|抢抓|着力|大力|加快|全力|力争|深耕|做[强大优]|持续|位于|坐落|地处|选址|落户|由|将|以|主要|重点|聚焦|主攻|主营|围绕|依托|已|现|规划|覆盖|拥有|建有|设有|下设|下辖|共有|分为"
    "|(?:主导|首位|特色|支柱)产业|产业定位|入驻|落户|落地|是(?=国家|全国|省|[\u4e00-\u9fff]{2,3}省|[我全][省市县区]|[\u4e00-\u9fff]{2,4}[市县区州](?:的?[\\d一二两三四五六七八九十]+[个家大]|首[个批家]|唯一|重点))|集聚|聚集|引进|形成|专注|实现|完成|累计|新增|目前|(?:19|20)\\d\\d年|,"
    "|(?<=[园区])(?:按照?|实行|为(?=国家|[省市]级|全[国省市])|被|获|荣|连续|先后|相继|晋升|升级|升格|挂牌|吸引|招引|整合了|是(?![否指在])|产业(?:以|布局|定位|涵盖|主要|为|有)|培育[了出]|内?入园企业|经(?![济营过开历])|于(?=\\d)|享有|属|系|下分|分设|内|有(?![效力序利望限])|现?有企业|(?:重点|骨干|龙头|主要|代表性?|入园)企业(?:主要)?(?:有|为|是|包括|:)|[\\d.]+年))"
)
_FIRM_GOES_ON = (  # 公司|去年交付…; of 企业 and 园区 the same may be said of all
    "(?=[上下]半年|前[一二三四五六七八九十\\d]+个?月|前?[一二三四]个?季度|[前去今]年|产值|营收|营业收入|销售|开票|出货|交付|年产|产量|产能|订单|先后|相继|陆续|连续|成为|成了|是(?!否)|拥有|拿|评上|凭|一举|荣|跻身|已?获|被|入选|还|也|正|又|就|董事长)"
)
_SINCE = "(?:创办|成立|创建|始建|创立|诞生|组建|起步|扎根|落户)于?[^,。;、的]{2,12}的"  # 这家|创办于2001年的|企业
_BACK = re.compile(
    r"(?:到?目前|截至目前|近年来|如今|现在|今年|明年|去年|前年|(?:19|20)\d\d年(?:[上下]半年|全年|底|末)?|今后|未来|下一步|接下来|据悉|据了解|其中|同时|而)?,?"
    rf"(?:(?:该|这一|此|这个|这座|这家(?:[\u4e00-\u9fff]{{2,6}}?(?=企业|公司|厂))??)(?:{_SINCE})?(?P<that>{lx.alternation(_KIND_OF)})(?!(?<=区)[域间划位段块内])|(?P<firm>公司){_FIRM_GOES_ON}|(?P<bare>{lx.alternation(head for head in _KIND_OF if len(head) > 1)})(?={_GOES_ON})|(?P<inside>(?:园区?|区|基地)[内里]|这里|(?:[A-Z](?:[、和][A-Z])*|启动|起步)区(?![域间展馆集]))(?!所|不|没|未|无|曾)|(?P<whole>(?:全|我|本)(?:园区?|区(?![域间划位段块内外直级])|开发区|高新区|经开区|新区)))"
)
_SEVERAL = re.compile(
    r"(?:上述|以上|这|该)?(?P<number>[两二三四五六七八九])(?:个)?(?:(?P<parks>园区|园|开发区|基地)|市县|县市|县区|市|地|县|区|州)"
    r"(?=分别|各自|均|都|共同|联合|主要|重点|主攻|聚焦|,)"
)
_SOME_OF = re.compile(rf"(?P<which>[前后])(?P<number>[两二三四])(?:者|个|家|地|市|县|区)(?:{ZONE}|基地|县|市|园)?")
_EACH_OF = re.compile(  # 两个集群|均已跻身…, 三条产业链|的链主分别是…
    rf"(?:上述|以上|这|该)?(?P<number>[两二三四五六七八九])[个条家大]?(?P<head>{lx.alternation(_KIND_OF | {'链': 'Chain'})})(?=的|均|都|皆|双双|全部|已|也|同时|一并|先后|相继|分别|各|共同|位于|落户|跻身|入选|,)"
)
_OF_TWO = re.compile("(?:其中)?(?P<which>前者|后者)")
# Looked at before a pattern is tried: what clauses that refer back begin with.
_BEGINS = frozenset("启起ABCDEFGH该这此前后其目近如现今明去未下接据同而到截12,区全我本") | {
    head[0] for head in _KIND_OF
}
_COUNTS = frozenset("上以这该两二三四五六七八九")
_OTHER_PAIR = re.compile(
    "[。,][\u4e00-\u9fff]{2,8}(?:和(?![谐平])|与)[\u4e00-\u9fff]{2,8}(?:是|都|各|分工|[,。])"
)  # 甲市与乙市相邻。|市长和书记分工,前者…
_ZONES = frozenset(["高新区", "经开区", "新区", "基地"])  # a 高新区 is no 经开区
_FORMER, _NEAR = re.compile("(?:前身|原名|原为|原是)[^,。;]{0,14}$"), 18  # what a park was called once
FOUNDED = re.compile(  # 由甲高新区与乙区共建: who set a park up, and is not the one that is told of
    "由(?P<by>[^,。;:]{2,40}?)(?:共建|共同|联合|合作|合办|合建|设立|发起|托管|代管|管理|运营|投资|出资)"
)
_ANY_PARK = ("园区", "基地", "开发区", "示范区", "区")
_SAID_OF_ONE = re.compile(
    "(?:^|[,;。)]|[园区城谷港地])(?:也|又|还|现已?|已|更|同时|就)*(?:是|属|属于|为|成为|建成|列为|被[^,。;]{2,8}[为成]|获评|获批|获|荣获)[^,。;]{0,14}$"
)
_SAID_ENDS = re.compile("”?[,;。、之\n]|的[^,。;、]{0,8}(?:部分|节点|载体|门户|核心|腹地|平台|支点|引擎|窗口)")
_BREAK = re.compile("[,。;:\n]")
_VISITED = ("走进", "来到", "走入", "位于", "在")
_DISTRICT_BACK = 600  # characters back to a district
_FAR = 160  # characters back to what is meant


class References:
    """Resolves what the clauses of one scene begin with."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def at(self, clause: Clause, start: int) -> tuple[Entity, int] | None:
        """What these words refer back to, and where they end."""
        if self.text[start : start + 1] not in _BEGINS:
            return None
        if of_two := _OF_TWO.match(self.text, start, clause.end):
            pair = self._pair(clause, of_two["which"])
            return (pair[of_two["which"] == "后者"], of_two.end()) if pair else None
        back = _BACK.match(self.text, start, clause.end)
        if back is None:
            return None
        if back["whole"] and (self._is_of_region() or self._names_district(start)):
            return None
        head = back["that"] or back["bare"] or back["firm"] or (back["whole"] or "")[1:]
        head = head or ("区" if back["inside"] in ("区内", "区里", "这里") else "园区")
        kinds = ("Park", "Place") if head == "区" else (_KIND_OF[head],)
        line = max(self.text.rfind("\n", 0, clause.start) + 1, clause.start - _FAR)
        founders = [founded.span("by") for founded in FOUNDED.finditer(self.text, line, clause.start)]
        named = [
            (span, thing)
            for span, thing in self._before(clause, kinds)
            if self._may_be(thing)
            and not _FORMER.search(self.text, max(0, span[0] - _NEAR), span[0])
            and not any(a <= span[0] and span[1] <= b for a, b in founders)
            and not (head in _ANY_PARK and self.is_said_of_one(span))
        ]
        if back["inside"] and head == "区":  # 走进甲园区,…。|这里集聚了…
            named = outermost(named)
            told = [
                one for one in named if self._opens(one[0][0]) or self.text.endswith(_VISITED, 0, one[0][0])
            ] or named
            return (told[-1][1], back.end()) if told and told[-1][1].type == "Park" else None
        same = [(span, thing) for span, thing in named if head in _ZONES and thing.name.endswith(head)]
        named = same or named  # of 甲高新区 and 乙开发区, 该高新区 is the first
        opening = [thing for span, thing in named if self._opens(span[0])] if head == "区" else []
        meant = [thing for _, thing in named if not back["bare"] or head not in _ZONES or thing.name.endswith(head)]
        if meant and (meant[-1].type == "Place" or (opening and opening[-1].type == "Place")):
            return None  # of a district, Subjects knows
        if meant:
            return self._whole(meant, head), back.end()
        above = park_above(self.scene, clause.start) if kinds == ("Park",) and not named else None
        return (above, back.end()) if above is not None and self._bears(above, head) else None

    def _bears(self, park: Entity, head: str) -> bool:
        """Whether a park may be meant by a word: no 开发区 by 示范区."""
        return head in ("园区", "园") or park.name.endswith(head)

    def _is_of_region(self) -> bool:
        """Whether 全区 is no park but a district, or an autonomous region, which the text is about."""
        own = self.scene.place.name if self.scene.place is not None else ""
        return any(lx.division(name)[0].endswith("区") for name in (own, self.scene.gazetteer.province) if name)

    def _names_district(self, end: int) -> bool:
        """Whether a district has been named so far, of which 全区 may be said."""
        far = max(0, end - _DISTRICT_BACK)
        ends = (found.end() for found in re.finditer("区", self.text[far:end]))
        return any(lx.is_division(self.text[max(far, far + at - n) : far + at]) for at in ends for n in (3, 4, 5))

    def _whole(self, meant: list[Entity], head: str) -> Entity:
        """The thing that was named last, or the park that this lies in, where the word is not its own: 甲高新区建有乙园、丙园。|该区…"""
        if meant[-1].name.endswith(head):
            return meant[-1]
        outer = [thing for thing in self.draft.targets("LOCATED_IN", meant[-1]) if thing.type == "Park"]
        return next((thing for thing in outer if thing in meant), meant[-1])

    def is_said_of_one(self, span: Span) -> bool:
        """Whether a park is only what another is said to be: 甲园位于乙市,|是全国茶产业示范基地|。园区…"""
        ends = _SAID_ENDS.match(self.text, span[1]) is not None
        return ends and _SAID_OF_ONE.search(self.text, max(0, span[0] - _NEAR), span[0]) is not None

    def _opens(self, at: int) -> bool:
        """Whether a clause begins here: what stands further on in one is not what the next is about."""
        return at == 0 or self.text[at - 1] in ",;。:、 \t\n"

    def several(self, clause: Clause, start: int) -> tuple[list[Entity], int] | None:
        """The places or parks that 两市, 三个园区 refer back to, and where these words end."""
        if self.text.startswith(("前", "后"), start) and (some := _SOME_OF.match(self.text, start, clause.end)):
            return self._some_of(clause, some)
        counted = _SEVERAL.match(self.text, start, clause.end) if self.text[start : start + 1] in _COUNTS else None
        if counted is None:
            return None
        named = self._before(clause, ("Park",) if counted["parks"] else ("Place",))
        joined: list[tuple[Span, Entity]] = []
        for span, thing in reversed(named):
            if joined and self.text[span[1] : joined[-1][0][0]] not in lx.JOINTS:
                break
            joined.append((span, thing))
        found = [thing for _, thing in reversed(joined)]
        return (found, counted.end()) if len(found) == number_of(counted["number"]) else None

    def each_of(self, clause: Clause, start: int) -> tuple[list[Entity], int] | None:
        """甲集群产值…,乙集群产值….|两个集群均…: the things that these words count, none where the line has told of more or fewer, and where they end."""
        counted = _EACH_OF.match(self.text, start, clause.end) if self.text[start : start + 1] in _COUNTS else None
        if counted is None:
            return None
        kind = _KIND_OF.get(counted["head"], "Chain")
        number = number_of(counted["number"])
        found: dict[Entity, None] = {}
        named = [one for one in outermost(self._before(clause, (kind,))) if self._may_be(one[1])]
        end = clause.start
        for span, thing in reversed(named):
            if len(found) == number and "。" in self.text[span[1] : end]:
                break  # told of in an earlier sentence
            found[thing] = None
            end = span[0]
        return [*reversed(found)] if len(found) == number else [], counted.end()

    def _some_of(self, clause: Clause, some: re.Match[str]) -> tuple[list[Entity], int] | None:
        """甲园区、乙园区和丙产业园,|前两个园区…,后两者…: the first or the last of those that stand joined."""
        named = outermost(self._before(clause, ("Park", "Place")))
        joined: list[tuple[Span, Entity]] = []
        for span, thing in reversed(named):
            if joined and self.text[span[1] : joined[0][0][0]] not in lx.JOINTS:
                if len(joined) > 1:
                    break
                joined = []
            joined.insert(0, (span, thing))
        number = number_of(some["number"]) or 0
        if len(joined) <= number:
            return None
        chosen = joined[:number] if some["which"] == "前" else joined[-number:]
        return [thing for _, thing in chosen], some.end()

    def _before(self, clause: Clause, kinds: tuple[str, ...]) -> list[tuple[Span, Entity]]:
        """What the line has named of these kinds, not too far back."""
        line = self.text.rfind("\n", 0, clause.start) + 1
        return self.draft.between(max(line, clause.start - _FAR), clause.start, kinds)

    def _pair(self, clause: Clause, which: str) -> tuple[Entity, Entity] | None:
        """The last two things of one kind that stand joined: 甲园区与乙园区, 甲县、乙县, 甲园区和乙县; the latter of those before the former."""
        named = outermost(self._before(clause, (*_KINDS, "Place")))
        former = self.text.rfind("前者", max(0, clause.start - _FAR), clause.start) if which == "后者" else -1
        named = [(span, thing) for span, thing in named if former < 0 or span[1] <= former]
        pairs = [
            ((first, second), b[1])
            for (a, first), (b, second) in pairwise(named)
            if _alike(first, second) and self.text[a[1] : b[0]] in lx.JOINTS
        ]
        if not pairs:
            pairs = [((one, other), end) for (one, end), (other, _) in pairwise(self._openings(named))][-1:]
        pairs = pairs or self._told_together(named)
        if pairs and _OTHER_PAIR.search(self.text, pairs[-1][1], former if former > 0 else clause.start):
            return None
        if not pairs:
            return None
        first = self._first_joined(named, pairs[-1][0][0]) if which == "前者" else pairs[-1][0][0]
        return first, pairs[-1][0][1]

    def _openings(self, named: list[tuple[Span, Entity]]) -> list[tuple[Entity, int]]:
        """The last two things of one kind that each open a clause: |甲集群产值100亿元,|乙集群产值50亿元,前者…."""
        opening = [(thing, span[1]) for span, thing in named if thing.type in _KINDS and self._opens(span[0])]
        told = opening[-2:]
        alike = len(told) > 1 and told[0][0] is not told[1][0] and told[0][0].type == told[1][0].type
        return told if alike else []

    def _told_together(self, named: list[tuple[Span, Entity]]) -> list[tuple[tuple[Entity, Entity], int]]:
        """甲为乙供货,|后者…: the only two firms of the clause that has named firms last."""
        firms = [(span, thing) for span, thing in named if thing.type == "Organisation" and self._may_be(thing)][-3:]
        breaks = [bool(_BREAK.search(self.text, a[1], b[0])) for (a, _), (b, _) in pairwise(firms)]
        two = len(firms) > 1 and not breaks[-1] and (len(firms) == 2 or breaks[0])
        return [((firms[-2][1], firms[-1][1]), firms[-1][0][1])] if two and firms[-2][1] is not firms[-1][1] else []

    def _first_joined(self, named: list[tuple[Span, Entity]], thing: Entity) -> Entity:
        """The first of an enumeration that a thing stands in: |甲、乙、丙各占一席:前者…."""
        for (a, before), (b, after) in reversed(list(pairwise(named))):
            if after is thing and before.type == thing.type and self.text[a[1] : b[0]] in lx.JOINTS:
                thing = before
        return thing

    def _may_be(self, thing: Entity) -> bool:
        """Whether a thing is one, no class of such things and no organ."""
        return not graded(thing.name) and not self.scene.organs.has(thing)


def _alike(one: Entity, other: Entity) -> bool:
    """Whether two things are of one kind, or both a piece of land: a park and a county."""
    return one.type == other.type or {one.type, other.type} == {"Park", "Place"}


def outermost(named: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
    """What is named outside of all longer names: no 青河 in 青河检测中心."""
    found: list[tuple[Span, Entity]] = []
    for span, thing in sorted(named, key=lambda item: (item[0][0], -item[0][1])):
        if not found or span[1] > found[-1][0][1]:
            found.append((span, thing))
    return found
