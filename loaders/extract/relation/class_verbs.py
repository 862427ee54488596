"""What a verb right before a class says of the things before it: 甲、乙等5家企业|双双入选|丙级; 推动甲和乙|争创|丙级; 甲…,并获评丙级.

One reading settles whether a thing is in the class, is to reach it, or neither: it takes back what other rules have made of the same clause.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.announced import is_class
from loaders.extract.enumeration.headings import LEAST
from loaders.extract.enumeration.items import bare, has_verb, type_of
from loaders.extract.enumeration.listtitles import takes_away
from loaders.extract.names.firms import odd_name
from loaders.extract.names.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.denial import denied
from loaders.extract.relation.references import outermost
from loaders.extract.relation.wishes import CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_CLASSES = ("ClusterTier", "Park", "Platform", "EnterpriseTier")
_THINGS = ("Cluster", "Park", "Platform", "Organisation")
_GIVEN = "(?:认定|确认|评定|评选|遴选|评|命名|确定|授予|列|批复|批准|核定)"
_WIN = f"入选|进(?=了)|入围|获评|评上|获批(?:建设|成为|创建)?|荣获|荣膺|喜获|斩获|捧回|摘得|摘取|拿下|拿到|获得|获颁|获|上榜|荣登|登上|列入|纳入|进入|入列|跻身|晋身|通过|创成|成为|(?:被|获)?{_GIVEN}为|被授予|(?:被|获)[\u4e00-\u9fff]{{2,10}}?(?:授予|{_GIVEN}为)"
_STRIVE = "争创|创建|争当|争做|申报|申创|申建|升创|冲刺|冲击|迈向|争取|瞄准|剑指|打造|培育|建设|建成"
_RISE = "(?:晋升|升级|升格|跃升|晋级)(?:为|到|至|成为?)?|(?:成长|发展|壮大)(?:为|到|至|成为?)|迈入|迈进|迈上|步入"
_WHICH = "(?:全国|全省|全市|首批|新一批|第[一二三四五六七八九十\\d]+批(?:次)?|20\\d\\d年度?|工信部|工业和信息化部|国家发展改革委|科技部|[\u4e00-\u9fff]{2,3}省的?|一批|更多|新的|首[个家]|“){0,3}"
_VERB = re.compile(
    rf"(?P<done>成功|顺利|正式)?(?:(?P<strive>(?:{_STRIVE}|向|朝)+)|(?P<win>{_WIN})|(?P<rise>{_RISE})|(?P<being>(?:均|都|皆|同)?(?:为|是|属于|系)))(?:成为|[为成了]){{0,2}}{_WHICH}$"
)
_TAIL = re.compile(  # what may stand behind a class: 称号, 名单; no 标准, no 的核心区
    "”?(?:公示)?(?:称号|名单|行列|序列|队列|目录|榜单|认定|评定|复核|复审|验收|评审|荣誉|之列|之一|方阵|队伍|梯队|企业|单位|迈进|进军|挺进|冲刺|冲击|跃升|发展|升级)*”?(?:[(][^()]{0,20}[)])?(?=[,。;:\n、)]|和|与|及|并|后|$)"
)
_COUNTED = r"(?:等?(?:\d+|[一二两三四五六七八九十]+)[多余]?[个家户大](?:[省市县区]级)?(?:龙头|骨干|重点)?(?:(?:产业)?集群|园区|开发区|企业|公司|平台|(?:创新)?中心|单位)?|等(?:[一多几][批家个])?(?:企业|园区|集群)?)"
_ADVERBS = r"(?:先后|成功|双双|分别|依次|同时|一举|再次|首次|全部|顺利|正式|近日|日前|今年|去年|明年|年内|20\d\d年底?前?|此次|本次|均|都|也|还|又|并|已经?|则|被|共同|携手|一起|正在?|积极|加快|全力|奋力|努力|加速|稳步|率先|尽快|力争|争取|有望|可望|计划|目标|要|将|拟|再|整体|的目标是|目标是|尚|未能?|没有|仍未|还未|虽然?|却|曾|暂未|并未|从未|并?不再?|[由从](?:国家|[省市县])级)"
_GAP = re.compile(  # 甲园区(乙园)等3家|先后|经国家某委审核|认定为丙级
    rf"(?:[(][^()]{{1,20}}[)])?{_COUNTED}?{_ADVERBS}*+(?:(?<![\u4e00-\u9fff](?<![日月年已并后]))经(?!济|营|过|开|历|信|发|贸)(?:(?!推荐|申报|组织|推动|[将把])[\u4e00-\u9fff]){{2,16}})?$"
)
_HELPS = "推动|推进|支持|鼓励|引导|助力|促进|确保|帮助|指导|扶持|推荐|组织|力争|争取|培育|辅导|保障"
_TIME = r"(?:(?:去年|今年|前年|上年)[底末初]|去年|今年|近日|日前|目前|当前|如今|近年来|今年以来|截至目前|下一步|其中|同时|此外|另外|据悉|(?:到|至|于)?(?:19|20)\d\d年(?:底|初|\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?)"
_LEAD = re.compile(
    rf"(?:{_TIME}|[一二三四五六七八九十]是|关于|但|却|随后|此后|同年|次年|当年|{_HELPS}|要|将|把|并|正|以及|例?如|比如|加快|大力|重点|积极|全力|着力|持续|进一步|继续|也|还|[我全][国省市县区]|[有使让]|做大做强|做[大优强]|提升|壮大|“|,)*+"
)
_WAS = re.compile("去年|前年|上年|过去|年来|以来|回顾|累计|先后|已|成功")  # 去年推动甲园区获批…: done
_WILL = re.compile("力争|争取|确保|有望|(?<!截)[到至]20\\d\\d年|未来[一二三五]年|今后|下一步|明年|年内")
_SO_FAR = re.compile("已|累计|现有|共有")
_BUILDS = re.compile("(?:打造|建设|培育)了?(?:一批|更多|新的|“)*")
_FOUNDS = re.compile("获批|建设|创建|组建|打造")
_PART_OF = re.compile("的(?:重要|核心|有机|关键|一个)*(?:组成|部分|核心区|配套|腹地|拓展区|分园|成员|一员)")
_HELPED = re.compile(rf"(?<!正)(?:{_HELPS}|加快|要|将|把|拟|计划|下一步|目标)")
_TO_COME = re.compile("力争|争取|有望|可望|将|要|拟|计划|努力|目标|正|年内|明年|尽快")
_OPENS = re.compile(rf"(?:{_TIME}|“|,)*+")  # what a clause may begin with before its subject
_HELPS_IT = re.compile("(?:推动|支持|鼓励|引导|助力|推进)(?=..)")  # 推动|甲园区扩容,争创…; no 支持甲园区,争创…
_BY_ORGAN = re.compile(  # 近日,某厅|将甲园区认定为…
    rf"(?:{_TIME}|,)*+(?:[\u4e00-\u9fff]{{1,14}}?(?:厅|部|委|局|办|政府)|我[省市县区州]|[省市县区州]里|国家)(?:正式|已|日前|近日)*[将把]"
)
_IT = re.compile("其|它|该(?:区|园|园区|基地|集群|中心|平台|公司|企业)")  # 某厅已将|其|列入丙级
_DESCRIBED = re.compile(  # 由甲公司牵头组建的|乙中心,获批丙级
    "(?:由|位于|坐落于?|地处|落户|依托|总投资|占地|始?建于|成立于)[^,;。]{2,60}的"
)
_FAR = 200  # characters back to what 其 means
_MADE = re.compile(
    "[将把让使](?=..)|(?:支持|推动|鼓励|引导|助力|指导|帮助|推荐)(?=..)"
)  # 好政策|让甲集群成长为…; 甲园|支持乙公司创建…
_NO_NAME = re.compile(
    "[将把让使以](?=..)|·|联合|携手|会同|支持|推动|(?:团队|资本|机构|人才|院校|高校|主体|群体|单位|市场)$"
)
_BY_SOME = re.compile("[\u4e00-\u9fff]{2,6}[让使](?=..)")
_SOME = (
    "相关",
    "有关",
    "一批",
    "更多",
    "各",
    "该",
    "这",
    "此",
    "以",
    "由",
    "对",
    "被",
    "经",
    "从",
    "不",
    "只",
    "仅",
)  # no name begins so
_OF_PLACE = re.compile(  # 甲县的|乙科技, 全区共有|乙公司等3家企业
    r"[\u4e00-\u9fff]{1,8}[省市县区州旗镇]的(?=..)|(?:[全我本][省市县区州旗]|本次|此次|本批)?(?:[共现已另]计?有)(?=..)"
)
_REFERS = re.compile(
    "(?:该|这一|这个|这家)?(?P<head>(?:产业)?集群|(?:产业|工业)?园区|开发区|高新区|经开区|(?:创新)?中心|公司|企业)"
)
_REFERRED = {"群": "Cluster", "区": "Park", "心": "Platform", "司": "Organisation", "业": "Organisation"}
_NOT_INTO = re.compile(  # 对照|丙级标准; 退出|丙级名单; 不再是|丙级
    rf"(?:对照|对标|参照|按照|比照|退出|移出|失去|丢掉|(?:被|遭)?(?:取消|摘掉|摘去|撤销)|[与跟同]|无缘|落选|不再?[为是]|并非|配套|服务|依托|考察|走访|借鉴|邀请){_WHICH}(?:的)?$"
)
_LISTED = re.compile(  # 力争新增|丙级|2家:甲、乙; 现有2家|丙级|(甲、乙)
    r"”?(?:企业|名单)?(?P<count>\d+|[一二两三四五六七八九十]+)?(?P<unit>[个家户](?:企业|(?:产业)?集群|园区)?)?(?:[:(]|,?(?:分别|即|包括)[是为]?:?)(?P<items>[^。;()\n]+)"
)
_COUNTS = re.compile(r"(?P<count>\d+|[一二两三四五六七八九十]+)[个家户](?:[省市县区]级)?$")
_HOPED = re.compile("(?:力争|争取|计划|拟|目标|年内|将|[到至]20\\d\\d年)[^。;:\n]{0,24}$")
_HAVE = re.compile("(?<![未没])(?:拥有|现有|已有|建成)了?")
_HAS = re.compile("(?:拥有|现有|已有|共有|累计|新增|认定|获批|培育|建成)[^。;:,\n]{0,12}$")
_NEAR = 60  # characters before a class
_RUNS_ON = 4  # characters of the verb that a name has taken
_BACK = 3  # clauses that a subject is carried over


class ClassVerbs:
    """Settles for one scene what its clauses say of things and classes, by the verb between them."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """All classes that a sentence names behind a verb."""
        tiers = self.draft.between(sentence.start, sentence.end, _CLASSES)
        for clause in sentence.clauses if tiers else ():
            here = [one for one in tiers if clause.start <= one[0][0] < clause.end]
            self._clause(sentence, clause, [(span, e) for span, e in here if e.type[-4:] == "Tier" or _is_tier(e)])

    def _clause(self, sentence: Sentence, clause: Clause, tiers: list[tuple[Span, Entity]]) -> None:
        """What one clause says of each class that it names, and of those that are joined to it."""
        verb: re.Match[str] | None = None
        end = clause.start
        for span, tier in sorted(outermost(tiers), key=lambda one: one[0]):
            joined = self.text[end : span[0]].strip("“”") in lx.JOINTS
            start = max(clause.start, span[0] - _NEAR)
            verb = verb if joined and verb else _VERB.search(self.text, start, span[0])
            end = span[1]
            denies = _NOT_INTO.search(self.text, start, span[0]) if verb is None else _PART_OF.match(self.text, span[1])
            if denies:
                self._deny(sentence, [e for _, e in self.draft.between(clause.start, span[0], _THINGS)], tier)
            elif CANDIDATES.match(self.text, span[1] + self.text.startswith("”", span[1])):
                continue  # 入选丙级|培育名单
            elif verb is None and not joined:
                self._list(sentence, clause, span, tier)
            elif verb is not None and _TAIL.match(self.text, span[1], clause.end + 1):
                self._settle(sentence, clause, verb, tier)

    def _settle(self, sentence: Sentence, clause: Clause, verb: re.Match[str], tier: Entity) -> None:
        """State what the verb says of the things before it, and take back what else was read there."""
        gap = _GAP.search(self.text, clause.start, verb.start())
        at = gap.start() if gap else verb.start()
        for _, other in self.draft.between(clause.start, verb.start(), ("Park", "Platform")):
            if _is_tier(other):  # 由省级甲|升级为|国家级乙
                self._take_back("IN_TIER", sentence, other, tier)
        if tier.type == "EnterpriseTier" and _BUILDS.fullmatch(verb[0]):
            return  # 甲公司|打造丙级工厂: it builds one
        by_organ = _BY_ORGAN.match(self.text, clause.start, at)
        start = by_organ.end() if by_organ else self._led(clause.start, at)
        things = self._things(start, at, LEAST[tier.type])
        if things:
            self._only_of(clause, things, tier)
            for made in _MADE.finditer(self.text, clause.start, at):
                before = [e for _, e in self.draft.between(clause.start, made.start(), _THINGS) if e not in things]
                self._deny(sentence, before, tier)
        else:
            things = self._elided(sentence, clause, start, at, LEAST[tier.type])
            if not things and by_organ and _IT.fullmatch(self.text, start, at):
                things = self._only_told(clause, LEAST[tier.type])
        things = [thing for thing in things if thing is not tier and not _is_tier(thing)]
        if not things or (gap and "分别" in gap[0]):
            return
        if tier.type == "Platform" and _FOUNDS.search(verb[0]):  # 甲园|获批建设丙级中心: it has one, and is none
            for park in things:
                if park.type == "Park":
                    self._take_back("IN_TIER", sentence, park, tier)
            things = [thing for thing in things if thing.type not in ("Park", "Organisation")]
        if denied(self.text, clause.start, verb.start()) or (not verb["win"] and gap and "曾" in gap[0]):
            self._deny(sentence, things, tier)
            return
        lead = start if by_organ else clause.start
        kind, only = self._kind(sentence, verb, lead, start)
        for thing in things if kind else ():
            self.draft.relate(kind, thing, tier, (clause.start, clause.end))
            if only:
                self._take_back("IN_TIER" if kind == "ADVANCES_TO" else "ADVANCES_TO", sentence, thing, tier)

    def _kind(self, sentence: Sentence, verb: re.Match[str], lead: int, start: int) -> tuple[str, bool]:
        """Whether things are in the class, or are to reach it, and whether the other is excluded; empty where words leave it open."""
        so_far = _SO_FAR.search(self.text, sentence.start, verb.start())
        will = _WILL.search(self.text, sentence.start, verb.start()) if so_far is None else None
        will = will or _TO_COME.search(self.text, start, verb.start())
        was = verb["done"] or _WAS.search(self.text, sentence.start, verb.start())
        aimed = will or (_HELPED.search(self.text, lead, verb.start()) and not was)
        if verb["being"]:
            return ("" if aimed else "IN_TIER"), True
        if verb["strive"] or verb["rise"] or aimed:
            won = verb["done"] and not aimed
            return ("IN_TIER" if won else "ADVANCES_TO"), bool(won or aimed or verb["strive"])
        return "IN_TIER", True

    def _list(self, sentence: Sentence, clause: Clause, span: Span, tier: Entity) -> None:
        """现有|丙级|2家(甲县的甲、乙); 力争新增2家|丙级|:甲、乙: as many things as the words count are in it, or are to be."""
        listed = _LISTED.match(self.text, span[1], sentence.end)
        before = _COUNTS.search(self.text, clause.start, span[0])
        has = _HAVE.search(self.text, clause.start, before.start()) if before and listed is None else None
        if before and has:  # 现有甲、乙|2家|丙级
            end = before.start() - self.text.endswith("等", has.end(), before.start())
            read = self._read(has.end(), end, LEAST[tier.type])
            whole = end < before.start() or len(read) == number_of(before["count"])
            for thing in self._named(read) if read and whole else ():
                self.draft.relate("IN_TIER", thing, tier, (has.start(), span[1]))
            return
        count = number_of((listed["count"] if listed else None) or (before["count"] if before else "") or "")
        if listed is None or not count:
            return
        if takes_away(self.text[clause.start : span[0]]):  # 撤销2个|丙级集群|:甲、乙
            self._deny(sentence, [e for _, e in self.draft.between(*listed.span("items"), _THINGS)], tier)
            return
        so_far = _SO_FAR.search(self.text, sentence.start, span[0])
        hoped = None if so_far else _HOPED.search(self.text, sentence.start, span[0])
        read = self._read(*listed.span("items"), LEAST[tier.type])
        if len(read) != count or not (hoped or _HAS.search(self.text, sentence.start, span[0])):
            return
        for thing in self._named(read):
            self.draft.relate("ADVANCES_TO" if hoped else "IN_TIER", thing, tier, (span[0], listed.end()))
            self._take_back("IN_TIER" if hoped else "ADVANCES_TO", sentence, thing, tier)

    def _led(self, start: int, end: int) -> int:
        """Where the names begin behind words like 推动 and 其中."""
        lead = _LEAD.match(self.text, start, end)
        return lead.end() if lead else start

    def _things(self, start: int, end: int, kinds: tuple[str, ...]) -> list[Entity]:
        """The things that these words enumerate, and nothing else."""
        return self._named(read) if (read := self._read(start, end, kinds)) else []

    def _read(self, start: int, end: int, kinds: tuple[str, ...]) -> list[tuple[str, Span]]:
        """The things that these words enumerate, each of which is of these kinds; or those behind 让 and 使."""
        made = [m.end() for m in _MADE.finditer(self.text, start, end)]
        for begins in (start, *made):
            for joints in ("、和与及", "、"):
                if self.text[end - 1] in joints:
                    continue  # 甲、|时利和|入围…: a name that ends so
                parts = [(a, b - self.text.endswith("以", a, b)) for a, b in pieces(self.text, begins, end, joints)]
                read = [self._thing(part, kinds) for part in parts]
                if read and all(kind for kind, _ in read):
                    return read
        return []

    def _named(self, read: list[tuple[str, Span]]) -> list[Entity]:
        """The things at these places, without the longer names that ran on into a joint or the verb: 甲机械|成功."""
        spans = {span for _, span in read}
        start, end = read[0][1][0], read[-1][1][1]
        for span, wrong in self.draft.between(start - _RUNS_ON, end + _RUNS_ON, ("Organisation",)):
            runs_on = any(a >= span[0] and b <= span[1] for a, b in spans) and span not in spans
            if runs_on and wrong.places == [span]:
                self.draft.drop(wrong)
        return [self._known(kind, span) or self.draft.add(kind, span) for kind, span in read]

    def _known(self, kind: str, span: Span) -> Entity | None:
        """What stands here already, or the one firm whose full name holds this short one: 天禾隔膜 of 常州天禾隔膜材料股份有限公司."""
        if here := next((e for at, e in self.draft.between(*span, (kind,)) if at == span), None):
            return here
        name = self.text[slice(*span)]
        if kind != "Organisation" or self.draft.find(kind, name) is not None:
            return None
        longer = [firm for firm in self.draft.of_type(kind) if name in firm.name and firm.name.endswith("公司")]
        return longer[0].at(span) if len(longer) == 1 else None

    def _thing(self, part: Span, kinds: tuple[str, ...]) -> tuple[str, Span]:
        """What a stretch of words names, of these kinds, and where: (甲县的)乙公司."""
        placed = _OF_PLACE.match(self.text, *part)
        start = placed.end() if placed else part[0]
        name = bare(self.text[start : part[1]].strip("“”"))
        start = self.text.find(name, start, part[1])
        part = start, start + len(name)
        known = [e.type for span, e in self.draft.between(*part, kinds) if span == part]
        if known:
            named = not name.startswith(_SOME) and not _REFERS.fullmatch(name) and not _BY_SOME.match(name)
            return (known[0] if named else ""), part
        if len(name) < 2 or name.startswith(_SOME) or _REFERS.fullmatch(name):
            return "", part
        if "的" in name or _NO_NAME.search(name) or has_verb(name) or self.scene.gazetteer.names_place(name):
            return "", part
        kind = type_of(name)
        if kind not in kinds and "Organisation" in kinds and (name.endswith("公司") or odd_name(name)):
            kind = "Organisation"
        return (kind if kind in kinds else ""), part

    def _elided(self, sentence: Sentence, clause: Clause, start: int, at: int, kinds: tuple[str, ...]) -> list[Entity]:
        """Of what a clause without a name tells: 该集群|入选…; 甲、乙产值…,|并获评…."""
        if start == at and (each := self.scene.references.each_of(clause, clause.start)) is not None:
            return [thing for thing in each[0] if thing.type in kinds]
        refers = _REFERS.fullmatch(self.text, start, at) if start < at else None
        if start < at and (refers is None or _REFERRED[refers["head"][-1]] not in kinds):
            return []
        if refers and (back := self.scene.references.at(clause, start)) is not None:
            return [back[0]] if back[0].type in kinds else []
        here = sentence.clauses.index(clause)
        for other in reversed(sentence.clauses[max(0, here - _BACK) : here]):
            if other.mark == ";":
                return []
            if self.scene.subjects.bears_role(other):
                continue  # 以甲园为核心,|乙园为补充,创建丙级基地
            opens = _OPENS.match(self.text, other.start, other.end)
            begins = opens.end() if opens else other.start
            helped = _HELPS_IT.match(self.text, begins, other.end) if other.end + 1 >= clause.start else None
            begins = helped.end() if helped else begins
            if (back := self.scene.references.at(other, begins)) is not None:
                return [back[0]] if back[0].type in kinds else []
            begins = self._behind_description(begins, other.end, kinds)
            if things := self._run_from(begins, other.end, kinds):
                alone = helped and any(b == other.end for _, b in things[-1].places)
                return [] if alone else things
            if self.draft.between(begins, begins + 1, (*_THINGS, "Place")):
                return []
        return []

    def _only_told(self, clause: Clause, kinds: tuple[str, ...]) -> list[Entity]:
        """某厅已将|其|列入丙级: the only thing of these kinds that the line has told of before."""
        line = max(self.text.rfind("\n", 0, clause.start) + 1, clause.start - _FAR)
        named = [thing for _, thing in self.draft.between(line, clause.start, kinds)]
        named = [thing for thing in dict.fromkeys(named) if not _is_tier(thing) and not self.scene.organs.has(thing)]
        return named if len(named) == 1 else []

    def _behind_description(self, start: int, end: int, kinds: tuple[str, ...]) -> int:
        """Where the name begins behind what describes it: 由甲公司牵头组建的|乙中心."""
        begins = [a for (a, _), _ in self.draft.between(start, end, kinds) if self.text[a - 1] == "的"]
        return next((a for a in begins if _DESCRIBED.fullmatch(self.text, start, a)), start)

    def _run_from(self, start: int, end: int, kinds: tuple[str, ...]) -> list[Entity]:
        """The things that a clause begins with, as far as they are joined: 甲、乙|产值…."""
        run: list[Entity] = []
        for span, thing in outermost(self.draft.between(start, end, kinds)):
            placed = _OF_PLACE.match(self.text, start + bool(run and self.text[start] in "、和与及"), span[0])
            if placed and placed.end() == span[0]:
                start = span[0]
            if span[0] != start and (not run or self.text[start : span[0]] not in lx.JOINTS):
                break
            run.append(thing)
            start = span[1]
        return [thing for thing in run if not self.scene.organs.has(thing)]

    def _only_of(self, clause: Clause, things: list[Entity], tier: Entity) -> None:
        """甲入选丙级,|乙获评丁级: what a clause says of its own subject it does not say of that of the clause before."""
        for relation in [r for r in self.draft.relations_of(tier) if r.type == "IN_TIER" and r.target is tier]:
            told = all(clause.start <= a and b <= clause.end + 1 for a, b in relation.evidence)
            here = any(clause.start <= a < clause.end for a, _ in relation.source.places)
            if told and not here and relation.source not in things:
                self.draft.unrelate("IN_TIER", relation.source, tier)

    def _deny(self, sentence: Sentence, things: Iterable[Entity], tier: Entity) -> None:
        for thing in things:
            for kind in ("IN_TIER", "ADVANCES_TO"):
                self._take_back(kind, sentence, thing, tier)

    def _take_back(self, kind: str, sentence: Sentence, thing: Entity, tier: Entity) -> None:
        """Take back a relation that no other sentence states."""
        relation = self.draft.relations.get((kind, id(thing), id(tier)))
        if relation and all(sentence.start <= a and b <= sentence.end + 1 for a, b in relation.evidence):
            self.draft.unrelate(kind, thing, tier)


def _is_tier(entity: Entity) -> bool:
    """Whether a park or platform is a class of them."""
    return entity.type in ("Park", "Platform") and (graded(entity.name) or is_class(entity))
