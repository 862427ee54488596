"""Relations between what a sentence names: by its verbs, by neighbouring clauses, and by the names themselves."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.announced import how_classed, is_to_be
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.listtitles import takes_away
from loaders.extract.names.kinds import graded
from loaders.extract.park_of_text import opening_park
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_behind
from loaders.extract.reading.spans import after_bracket
from loaders.extract.relation.advances import AIMED_TO_RISE, CANDIDATES, FOSTERED, HELPED_TO, LISTED, WISHES, Advances
from loaders.extract.relation.chain_posts import chain_posts
from loaders.extract.relation.chain_sites import chain_sites
from loaders.extract.relation.denial import NOT_NAMED, denied, denied_with
from loaders.extract.relation.honour_lines import is_honour
from loaders.extract.relation.labels import Labels
from loaders.extract.relation.leading import Leading
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.locations import Locations
from loaders.extract.relation.objects import Objects
from loaders.extract.relation.parts import Parts
from loaders.extract.relation.sized_clusters import clusters_of_size
from loaders.extract.relation.topics import Topics
from loaders.extract.relation.winners import Winners

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_HOPES = re.compile("(?:力争|有望|争取|努力|拟|将|不|未|目标)[^,]{0,6}$")
_HOPED = re.compile(  # 乙园区|力争2027年|跻身
    r"(?:争取|力争|有望|(?<!年)努力|计划|冲刺)(?:成功|再次|首次|一举|尽快|早日|在?20\d\d年)*$|(?:拟|撤销|取消)$"
)
_LAYOUT = re.compile(r"(?:重点)?(?:布局|分布)(?:在|于)?")
_ENTERS = re.compile(
    r"入选|入围|入列|列入|纳入|获批|获评|评上|获认定|(?:被|获|成功)?(?:认定|评定|评选|评|确定|命名|授予|列|备案|批准|升级|升格|获批)为|跻身|上榜|挂上了?|挂了|捧回了?|捧得|摘得|斩获|荣获|荣膺|被授予(?!为)|创成|入库|晋级|挤进了?|挤入|闯进了?|闯入|进入了|(?:已|年|就)进入了?|(?:现|已)?拥有(?=“)|成功创建(?:为|成)?|(?<![收斩荣喜捕])获$"
)
_IS = re.compile(
    r"(?:是|属于|属(?!地)|作为|系)(?:我国|全[国省市]|(?:国家|全球|世界)?(?:十分|最|较)?(?:为)?重要的|[^,。;、]{2,4}(?:首[个批家]|唯一)|首[个批家]|唯一|的|一个|以[^,。;以]{2,20}?为(?:主题|主导|特色|主体?|核心|重点)的|[^,。;]{4,24}、|[^,。;、]{2,10}?(?:批准|认定|确定|命名|授予|评定)(?:设立|建设)?的)*$"
    r"|(?:是|成为|成了)(?:了)?(?:继[^,。;]{2,20}?(?:之后|后)的?)?(?:全[国省市县区州]|我[国省市县区州]|中国|世界|全球)?(?:的)?(?:第[一二三四五六七八九十\d]+|首)[个家座批]$"
)
_DESCRIBED = re.compile(  # 甲园是国家重要的|煤化工产业基地
    "(?:是|成为|作为)(?:国家|我国|全[国省市县区州]|全球|世界|[东西南北中]部)?(?:十分|最|较)?(?:为)?(?:重要|最大|主要|唯一)的$"
)
_PASSES = re.compile("(?:通过|获得|获|取得|列入|进入)了?$")  # 通过|省级化工园区复核, 获|国家级绿色园区
_BY_ORGAN = re.compile(
    "[国省市工发科商][\u4e00-\u9fff]{1,9}(?:认定|公布|批准|授予|命名|评定|公示)的$"
)  # 获得|工信部认定的
_PASSED = re.compile(
    "”?(?:的)?(?:认定|复核|评审|验收|评估|评定|授牌|资格认定|称号|荣誉称号|名单)(?:[,。;、\n]|$)"
)  # behind a class
_ONE_OF = re.compile(
    r"(?<![不曾非])(?:是|属于|属|系)[^,。;、]{0,10}?[\d一二两三四五六七八九十]+[个家大座][^,。;、]{0,4}$"
)  # …|千亿级产业园之一
_ONE = re.compile("之一(?=[,。;、\n]|$)")
_CLOSES = re.compile(
    "”?(?:等?(?:[^,。;]{0,6}(?:称号|荣誉|招牌|名片|品牌))|[,。;、“(\n]|$)"
)  # what is behind a class that something is
_OWNED = re.compile("(?:中心|实验室|研究院|平台)$")  # 拥有某级创新中心: has one, and is none
_OWNS = ("拥有", "获", "创建", "创建为", "创建成")
_GRANTED = re.compile("批准|认定|确定|命名|授予|评定")
_NOT_YET = re.compile("力争|争取|有望|努力|推动|拟|将|[尚还]未|未能|没有")
_APPLIES = re.compile("申报|候选|培育|储备|创建|名单")
_BEFORE_VERB = frozenset(["", "产业", "等", "等产业", "双双", "成功", "均", "都", "产业成功", "产业双双"])
_OF_CLUSTER = ("产业集群", "集群", "产业")
_FIRST = ("“零的突破”", "零的突破", "“零突破”", "零突破", "“零”的突破", "零“突破”")  # 实现全省国家级集群|零的突破
_ORGAN = "(?:经|由|被|获)?(?:国务院|[国省市县区]?(?:人民)?政府|自治区(?:人民)?政府|[\u4e00-\u9fff]{2,8}(?:省|自治区|市|州|县)(?:人民)?政府|[国省市]?(?:发改委|发展改革委|工信[厅部局]|科技[厅部局]|商务[厅部局]))(?:审核|正式|审批|联合)?"
_CLASSES_OF = (
    (("Cluster", "Park"), ("ClusterTier",)),
    (("Park",), ("Park", "Platform")),
    (("Platform",), ("Platform",)),
)
_ITSELF = re.compile(
    r"(?:目前|近年来)?(?:园区|[全本该]区|开发区|高新区|经开区|新区|集聚区|产业园)(?:先后|相继|陆续|连续|现|已经?|被|成功|也|还)*"
)
_OF_PROVINCE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|(?:北京|天津|上海|重庆)市)(?!.*[市县区][\u4e00-\u9fff]{4})"
)
_PROVINCES = frozenset(["广西", "内蒙", "宁夏", "新疆", "西藏"])  # 广西绿色园区
_OWN = re.compile(
    rf"(?:{_ITSELF.pattern}|(?:20|19)\d\d年(?:\d+月)?|[^,;、]{{0,12}}?经国务院批准)?(?:经[^,;、]{{2,16}}?)?(?:先后|相继|陆续)?"
)  # on a park's own page
_HONOURS = re.compile(r"(?:荣誉(?:称号|资质)?|(?:园区|开发区)?级别|[园区]区性质|资质)[\]:][ \t]*")
_HONOURS_BELOW = re.compile(  # 六、所获荣誉
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*(?:园区|开发区)?(?:所获|获得|主要|历年|近年)*(?:的)?(?:荣誉资质|资质荣誉|荣誉称号|荣誉|国家级称号|称号)[: \t]*\n"
)
_DATED_LINE, _MANY_HONOURS = re.compile(r"[ \t·•●—*-]*(?:[(]?\d{1,2}[).、][ \t]*)?(?:19|20)\d\d(?:年|[-—./:])"), 40
_SERVES = re.compile("”?(?:提供|服务|供货|配套)")  # for the class: 批准甲公司为省级绿色工厂|提供检测服务
_NAMES = re.compile("认定|批复同意|同意|确定|评定|评选|遴选|命名|授予|批准|选定|评出")
_AS = re.compile(
    r"(?:等)?(?:\d+|[一二两三四五六七八九十]+)?[家个户]?(?:园区|基地|集群|平台|企业|单位|项目)?(?:列|认定|确定|评定)?为(?:[^,。;、]{0,8}?(?:批|年度?|轮))?"
)  # …等7家|为2020年度|省级某基地
_TITLE = ("”称号", "称号", "”荣誉称号", "”的称号", "”牌匾")  # behind a class that is bestowed
_BESTOWED = re.compile(r"(?:等)?(?:[\d一二三四五六七八九十]+[家个户](?:企业|园区|集群|平台|单位|基地)?)?“?")
_FIRMS = (("Organisation",), ("EnterpriseTier",))
_LIES_AHEAD = re.compile("力争|争取|努力|目标|计划|将|到20\\d\\d年|创建|争创|冲刺")
_EACH = re.compile("[^,。;、]{0,6}?(?:分别|依次|各自)")  # behind a list, each of which enters a class of its own
_SETTLES = re.compile("落户|落地|入驻|进驻|位于|坐落|布局|揭牌|在$")
_ADVERBS = re.compile(  # what may stand between the beginning of a clause and its verb
    "(?:目前|其中|还|也|先后|相继|陆续|连续|现|已经?|被|成功|均|都|又|再次|再度|首批|率先|此后|随后|后来|如今|(?:19|20)\\d\\d年(?:度)?(?:\\d{1,2}月)?(?:底|末|初)?|(?:今年|去年|前年)?\\d{1,2}月(?:\\d{1,2}日|底|初)?|今年|去年|前年|同年|当年|次年|年初|上月底?|最终|终于|便|不久|正式|连续[\u4e00-\u9fff\\d]年|[\u4e00-\u9fff\\d]年后|凭借[^,]{2,8}?|近年来?|近日|日前|因此|从而|一举|顺利|双双|一度|"
    rf"{_ORGAN}|,)*"
)
_FOSTERS = re.compile("(?:打造|培育|建设|形成|做[强大]|壮大|构建)(?:发展)?$")
_GROWS_FIRMS = re.compile("(?:打造|培育|做大做强|做[强大]|壮大)$")  # 打造|甲、乙等一批百亿级企业
_GROWN = re.compile("已|先后|成功|累计|陆续|[曾就]|共(?!同)")  # 已培育|甲、乙等百亿级企业
_BATCH = re.compile("(?:20\\d\\d年度?|(?:第[一二三四五六七八九十]+|首)批)+的?$")
_ARE = re.compile(  # 支持甲、乙等|链主企业: they are such
    "等(?:一批|多家|[\\d一二两三四五六七八九十]+[余多]?[个家])?[“”]?(?:重点|骨干|优质)?[“”]?"
)
_AIMS_AT = re.compile("(?:[向往朝]|申报|申创|争创|创建|冲刺)$")
_BACK = 200  # characters of the sentence that tell what lies ahead
_LONGEST = 40  # characters of a name
_NEAR = 12  # characters between the verb and the class


_ONE_OF_SIZE = re.compile("[1一]个(?P<tier>[万千百十五]+亿元?级[\u4e00-\u9fff]{0,6}?集群)")
_MADE = re.compile("(?:打造|培育|建设|形成|做[强大]|壮大|构建)[^。;]{2,40}?亿[^,。;]{0,10}集群,$")


class Links:
    """States the relations of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause: dict[int, list[Found]] = {}
        for _, clause, found in scene.found:
            self.by_clause.setdefault(clause.start, []).append(found)
        self.objects = Objects(scene, self.by_clause)
        self.parts = Parts(scene, self.objects)
        self.locations = Locations(scene)
        self.advances = Advances(scene, self.objects)
        self.leading = Leading(scene, self.objects)
        self.labels = Labels(scene, self.objects)
        self.topics = Topics(scene)
        self.winners = Winners(scene, self.objects, self.topics)

    def sentence(self, sentence: Sentence) -> None:
        """All relations of a sentence."""
        self.objects.sentence(sentence)
        for clause in sentence.clauses:
            for found in self.by_clause.get(clause.start, []):
                self._tier_of_members(clause, found)
            self._single_of_size(clause)
            clusters_of_size(self.scene, sentence, clause)
            self._laid_out(sentence, clause)
            self._enters_tier(sentence, clause)
        self._named_as(sentence)
        if (park := park_of_line(self.scene, sentence.start)) is not None:
            self._honours(sentence, park)
        self.advances.sentence(sentence, self.by_clause)
        self.parts.sentence(sentence)
        self.locations.sentence(sentence)
        self.leading.sentence(sentence)
        chain_posts(self.scene, sentence)
        chain_sites(self.scene, sentence)
        self.labels.sentence(sentence)
        self.winners.sentence(sentence)

    def _tier_of_members(self, clause: Clause, found: Found) -> None:
        """A、B等国家制造业创新中心: each is in the class that the head names."""
        if found.kind in ("Cluster", "Park", "Platform", "Organisation") and found.members:
            if takes_away(self.text[clause.start : clause.end]):
                return  # 甲、乙|被取消某级企业资格
            if denied_with(self.text, clause.start, found.span[0]):
                return
            tiers = self.objects.tiers_after(clause, found)
            apart = _EACH.match(self.text, found.span[1], clause.end)
            if apart and tiers:
                alike = [
                    e for (at, _), e in self.objects.mentions(clause) if at >= apart.end() and e.type == tiers[0].type
                ]
                if len(alike) == len(found.members) > 1:
                    return  # 甲、乙分别被认定为丙级、丁级
            for tier in tiers[:1]:
                at = next((s for (s, _), e in self.objects.mentions(clause) if e is tier), 0)
                start = max(clause.start, found.span[0] - _NEAR)
                if self._enters_at(found.span[1]) and _ENTERS.search(self.text, start, found.span[0]):
                    continue  # 甲入选|丙级、乙|入选丁级
                if _AIMS_AT.search(self.text, max(clause.start, at - 4), at):
                    continue  # 甲、乙等集群向|国家级集群迈进, 推荐丙申报|国家级集群
                if CANDIDATES.match(self.text, at + len(tier.name)):
                    continue
                if tier.type == "Park" and found.kind == "Platform" and not graded(tier.name):
                    continue  # 甲高新区拥有乙中心、丙实验室等平台
                if not graded(tier.name) and _SETTLES.search(self.text, found.span[1], at):
                    continue  # 甲中心、乙实验室等平台|落户丙高新区
                own = any(member.name.endswith(tier.name) for member in found.members)
                if tier.type == "Park" and own and not lx.level_length(tier.name):
                    continue  # 甲乙汽车园、丙丁汽车园|汽车园: no class, only what they are
                made = "亿" in tier.name and self._is_made(clause, found, at)
                firms_made = made and found.kind == "Organisation" and self._are_to_grow(clause, found)
                for member in found.members:
                    becomes = made and (found.kind == "Cluster" or firms_made)  # 培育A、B等千亿级集群
                    named_so = found.kind == "Park" and found.span[1] == at + len(tier.name)
                    such = _ARE.fullmatch(self.text, self._end_of(found), at) and not is_to_be(self.text, found.span[0])
                    own_head = named_so or such
                    stands = "IN_TIER" if own_head else how_classed(self.text, clause, found.span[0])
                    self.draft.relate("ADVANCES_TO" if becomes else stands, member, tier, found.span)

    def _end_of(self, found: Found) -> int:
        """Where the last member of a list ends."""
        ends = [b for m in found.members for a, b in m.places if found.span[0] <= a and b <= found.span[1]]
        return max(ends, default=found.span[1])

    def _single_of_size(self, clause: Clause) -> None:
        """打造电子信息|1个万亿级产业集群: the one cluster of its class."""
        for match in _ONE_OF_SIZE.finditer(self.text, clause.start, clause.end):
            tier = next((e for (s, _), e in self.objects.mentions(clause) if s == match.start("tier")), None)
            before = [w for w in clause.words if w.end <= match.start() and w.flags & (lx.VERB | lx.OPENER | lx.COMMA)]
            field = (before[-1].end if before else clause.start, match.start())
            if tier is None or tier.type != "ClusterTier" or not reads_as_field(self.text[slice(*field)]):
                continue
            if any(denied(self.text, clause.start, w.start) or denied(self.text, clause.start, w.end) for w in before):
                continue  # 不再打造|电子信息1个万亿级产业集群
            cluster = self.draft.add("Cluster", field, self.text[slice(*field)] + "集群")
            made = _FOSTERS.search(self.text, max(clause.start, field[0] - _NEAR), field[0]) is not None
            self.draft.relate("ADVANCES_TO" if made else "IN_TIER", cluster, tier, (field[0], match.end()))

    def _is_made(self, clause: Clause, found: Found, tier: int) -> bool:
        """培育|A、B等千亿级集群; 打造|2个百亿级集群(A、B): whether a list is what is to become of its class."""
        if tier < found.span[0]:
            line = max(self.text.rfind(mark, 0, tier) for mark in "。;\n") + 1
            return FOSTERED.search(self.text, max(line, tier - _BACK), tier) is not None
        start = clause.start
        if found.span[0] == start and self.text[start - 1] == ",":  # 打造A等2个万亿级集群,|B、C等9个千亿级集群
            start = max(self.text.rfind(mark, 0, start) for mark in "。;\n") + 1
            return _MADE.search(self.text, start, clause.start) is not None
        return _FOSTERS.search(self.text, max(start, found.span[0] - _NEAR), found.span[0]) is not None

    def _are_to_grow(self, clause: Clause, found: Found) -> bool:
        """打造|甲、乙等一批百亿级企业: firms that are to become such; 已培育甲、乙等百亿级企业 are."""
        before = self.text[max(clause.start, found.span[0] - _NEAR) : found.span[0]]
        return _GROWS_FIRMS.search(before) is not None and _GROWN.search(before) is None

    def _laid_out(self, sentence: Sentence, clause: Clause) -> None:
        """集成电路重点布局海淀区、顺义区: the places focus on it, a park covers it."""
        if self.text.find("布", clause.start, clause.end) < 0:
            return
        for match in _LAYOUT.finditer(self.text, clause.start, clause.end):
            topic = self._topic(clause, match.start()) or self._topic(sentence, match.start())
            if topic is None:
                continue
            for part in re.finditer(r"[^、和]+", self.text[match.end() : clause.end]):
                start = match.end() + part.start()
                name = part[0].strip()
                park = next((e for (s, _), e in self.objects.mentions(clause) if s == start and e.type == "Park"), None)
                if park is not None:
                    self.draft.relate("COVERS", park, topic, (clause.start, clause.end))
                elif self.scene.gazetteer.names_place(name):
                    self.draft.relate(
                        "FOCUSES_ON",
                        self.draft.add("Place", (start, start + len(name))),
                        topic,
                        (clause.start, clause.end),
                    )

    def _enters_tier(self, sentence: Sentence, clause: Clause) -> None:
        """甲集群、乙集群入选某级集群; 入选某级集群的甲集群; 丙园区是国家级园区; 某级集群——丁集群: each is in the class."""
        named = self.objects.mentions(clause)
        for kinds, classes in _CLASSES_OF if named else ():
            tiers = self._classes(named, classes)
            entered = last = behind = 0
            classed: list[Entity] = []  # the classes that the clause has named so far
            if self._is_told_apart(clause, named, kinds, tiers):
                continue
            for (start, end), tier in tiers:
                closes = end + self.text.startswith("”", end)
                if CANDIDATES.match(self.text, closes) or number_behind(self.text, closes):
                    continue  # 甲高新区获评|省级乙园区|4个: others are
                joint = self.text[last:start].strip("“”")  # 获批“甲基地”|和|“乙园区”
                joined = entered and (joint in lx.JOINTS or (not joint and last < start))
                behind = behind if joined else last
                entered, last = (
                    entered if joined else self._entering(clause, start, last),
                    after_bracket(self.text, end),
                )
                things = [(span, e) for span, e in named if e.type in kinds and span[1] <= entered]
                own_verb = [e for span, e in things if 0 < behind <= span[0]]  # 甲入选丙级、|乙入选丁级
                before = own_verb or [e for _, e in things if e not in classed]
                classed += [tier] if entered else []
                own = _OWN if self.scene.park is not None else _ITSELF
                back = self.scene.references.at(clause, clause.start) if entered and not before else None
                if back is not None and back[0].type in kinds and back[1] <= entered:
                    before = [back[0]]
                if entered and not before and "Park" in kinds and own.fullmatch(self.text, clause.start, entered):
                    park = park_of_line(self.scene, clause.start) or opening_park(self.scene)
                    before = [park] if park is not None else []
                if entered and not before and "Park" in kinds and _OWN.fullmatch(self.text, clause.start, entered):
                    earlier = self.draft.between(sentence.start, clause.start, ("Park",))
                    before = [e for _, e in earlier[:1] if not self._is_class(e, classes)]
                ahead = _LIES_AHEAD.search(self.text, max(sentence.start, entered - _BACK), entered)
                if entered and not before and not ahead and _ADVERBS.fullmatch(self.text, clause.start, entered):
                    topic = self.topics.before(sentence, clause, kinds) or self._opens_line(sentence, clause, kinds)
                    before = self._with_joined(sentence, clause, topic) if topic is not None else []
                hoped = _NOT_YET.search(self.text, clause.start, max(clause.start, entered)) or _APPLIES.match(
                    self.text, end
                )
                if entered and not before and tier.type == "ClusterTier" and not hoped:
                    before = self._as_clusters(clause, entered)
                before = self._inner(before, clause) if not named or named[0][0][0] >= entered else before
                link = "——" if self.text.startswith("——", end) else "的" if entered else "\0"
                near = self.draft.between(end, end + _LONGEST, kinds)
                after = [e for (at, _), e in near if self.text[end:at] == link]
                kind = "ADVANCES_TO" if before and is_to_be(self.text, entered) else "IN_TIER"
                for thing in before or after[:1]:
                    if thing is not tier:
                        self.draft.relate(kind, thing, tier, (clause.start, clause.end))

    def _as_clusters(self, clause: Clause, end: int) -> list[Entity]:
        """生物医药产业、先进结构材料产业|入选某级产业集群: the fields that end right before the verb, each of them a cluster."""
        found: list[Entity] = []
        for (start, stop), field in reversed(self.draft.between(clause.start, end, ("Industry",))):
            if self.text[stop:end] not in (lx.JOINTS if found else _BEFORE_VERB):
                break
            plain = field.name.removesuffix("产业")
            known = next(filter(None, (self.draft.find("Cluster", plain + tail) for tail in _OF_CLUSTER)), None)
            found.insert(0, known or self.draft.add("Cluster", (start, stop), field.name))
            end = start
        return found

    def _inner(self, subjects: list[Entity], clause: Clause) -> list[Entity]:
        """甲片区的|乙产业园,是某级基地: of the two the one that the clause before ends with."""
        for span, thing in self.draft.between(max(0, clause.start - _LONGEST), clause.start, ("Park",)):
            ends = span[1] == clause.start - 1 and self.text[span[0] - 1] == "的"
            if ends and subjects and any(stop == span[0] - 1 for e in subjects for _, stop in e.places):
                return [thing]
        return subjects

    def _with_joined(self, sentence: Sentence, clause: Clause, topic: Entity) -> list[Entity]:
        """甲集群、乙集群夺得第一、第二名,|被认定为…: what an earlier clause begins with, and what is enumerated with it."""
        run: list[tuple[Span, Entity]] = []
        for span, thing in self.draft.between(sentence.start, clause.start, (topic.type,)):
            if thing is topic or (run and self.text[run[-1][0][1] : span[0]] in lx.JOINTS):
                run.append((span, thing))
            elif run:
                break
        return list(dict.fromkeys(thing for _, thing in run)) or [topic]

    def _is_told_apart(
        self, clause: Clause, named: list[tuple[Span, Entity]], kinds: tuple[str, ...], tiers: list[tuple[Span, Entity]]
    ) -> bool:
        """Whether each of several things enters a class of its own: 甲集群、乙集群分别入选丙级、丁级."""
        apart = re.compile("分别|依次").search(self.text, clause.start, tiers[-1][0][0]) if len(tiers) > 1 else None
        if apart is None:
            return False
        things = [e for (_, stop), e in named if e.type in kinds and stop <= apart.start()]
        return len(things) == len([start for (start, _), _ in tiers if start >= apart.end()])

    def _opens_line(self, sentence: Sentence, clause: Clause, kinds: tuple[str, ...]) -> Entity | None:
        """甲开发区位于某地,…。先后被授予…: what an earlier sentence of the line began with."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        opens = self.draft.between(line, line + _LONGEST, kinds) if clause.start == sentence.start > line else []
        return opens[0][1] if opens and not self.text[line : opens[0][0][0]].strip() else None

    def _named_as(self, sentence: Sentence) -> None:
        """认定甲、乙等7家为省级某基地,丙、丁为某园区: what an organ names at once is in its classes."""
        verb = _NAMES.search(self.text, sentence.start, sentence.end)
        for clause in sentence.clauses if verb else ():
            if NOT_NAMED.search(self.text, max(sentence.start, clause.start - 1), clause.end):
                continue
            for kinds, classes in (*_CLASSES_OF, _FIRMS):
                things: list[tuple[Span, Entity]] = []
                for span, entity in self.draft.between(
                    max(clause.start, verb.end() if verb else 0), clause.end, {*kinds, *classes}
                ):
                    named = things and entity.type in classes and self._is_named(things[-1][0][1], span)
                    if named and not _SERVES.match(self.text, span[1]) and not CANDIDATES.match(self.text, span[1]):
                        for _, thing in things:
                            self.draft.relate("IN_TIER", thing, entity, (clause.start, span[1]))
                        break
                    if entity.type in kinds:
                        things.append((span, entity))

    def _is_named(self, end: int, tier: Span) -> bool:
        """Whether what ends here is named a class: 认定甲、乙等7家|为某级基地, 授予丙公司|“某级企业”称号."""
        title = self.text.startswith(_TITLE, tier[1]) and _BESTOWED.fullmatch(self.text, end, tier[0])
        return bool(title) or _AS.fullmatch(self.text, end, tier[0]) is not None

    def _classes(self, named: list[tuple[Span, Entity]], classes: tuple[str, ...]) -> list[tuple[Span, Entity]]:
        """The classes that a clause names; what is enumerated behind one is one: 国家循环经济园区、|半导体照明产业基地."""
        found: list[tuple[Span, Entity]] = []
        for span, entity in named:
            if entity.type not in classes:
                continue
            joined = found and self.text[found[-1][0][1] : span[0]] in lx.JOINTS and not self._enters_at(span[1])
            described = entity.type == "Park" and _DESCRIBED.search(self.text, max(0, span[0] - _NEAR), span[0])
            if described or (joined and not lx.place_length(entity.name)) or self._is_class(entity, classes):
                found.append((span, entity))
        return found

    def _honours(self, sentence: Sentence, park: Entity) -> None:
        """级别:省级高新区; 所获荣誉:甲示范基地、乙园区: what a park's own page says that it is."""
        label = _HONOURS.search(self.text, max(0, sentence.start - 12), sentence.end)
        labelled = label is not None and label.end() <= sentence.start + _LONGEST
        if not labelled and not self._in_list_of_honours(sentence):
            return
        start = label.end() if label is not None and labelled else sentence.start
        line = (self.text.rfind("\n", 0, sentence.start) + 1, sentence.end)
        for span, tier in self.draft.between(start, sentence.end, ("Park", "Platform")):
            if tier is not park and (labelled or is_honour(self.draft, line, park, (span, tier))):
                self.draft.relate("IN_TIER", park, tier, (start, sentence.end))

    def _in_list_of_honours(self, sentence: Sentence) -> bool:
        """所获荣誉\n2019年 国家级绿色园区\n|2021年 甲部授予乙基地: a dated line below such a heading and other such lines."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        for _ in range(_MANY_HONOURS):
            if not _DATED_LINE.match(self.text, line):
                return False
            end, line = line, self.text.rfind("\n", 0, max(0, line - 1)) + 1
            if _HONOURS_BELOW.fullmatch(self.text, line, end):
                return True
        return False

    def _entering(self, clause: Clause, tier: int, last: int) -> int:
        """Where the verb begins that says what is in the class named here, 0 if there is none; it may lead several classes."""
        if WISHES.match(self.text, clause.start, tier):
            return 0  # 力争甲园区入选|某级
        ends = [end for (start, end), _ in self.objects.mentions(clause) if start == tier]
        closes = any(_CLOSES.match(self.text, end) and not _OWNED.search(self.text, tier, end) for end in ends)
        match = _ENTERS.search(self.text, last, tier) if last else None  # 甲入选丙级、乙|入选丁级
        match = match or _ENTERS.search(self.text, clause.start, tier)
        if match and (
            denied(self.text, clause.start, match.start())
            or _HOPED.search(self.text, clause.start, match.start())
            or AIMED_TO_RISE.search(self.text, clause.start, match.end())
            or (match[0] == "创成" and HELPED_TO.search(self.text, clause.start, match.start()))
        ):
            return 0
        if match and tier - match.end() <= _NEAR and (closes or not match[0].endswith(_OWNS)):
            return match.start()
        match = _IS.search(self.text, clause.start, tier)
        hoped = match and _HOPES.search(self.text, clause.start, match.start())
        if match and not hoped and (closes or not _GRANTED.search(match[0])):
            return match.start()
        if any(_PASSED.match(self.text, end) for end in ends) and (verb := self._passing(clause, tier)):
            return verb
        if any(_ONE.match(self.text, end) for end in ends) and (one := _ONE_OF.search(self.text, clause.start, tier)):
            return one.start()
        if any(self.text.startswith(_FIRST, end) for end in ends):
            achieved = max(0, self.text.rfind("实现", clause.start, tier))
            return 0 if _NOT_YET.search(self.text, clause.start, achieved) else achieved
        listed = any(LISTED.match(self.text, end) for end in ends)
        entered = self.text.rfind("进入", clause.start, tier) if listed else -1
        return max(0, entered) if tier - entered <= _NEAR else 0

    def _enters_at(self, end: int) -> bool:
        """Whether a thing that ends here enters a class itself: 入选丙级、乙中心|入选丁级."""
        match = _ENTERS.search(self.text, end, end + _NEAR)
        return match is not None and _ADVERBS.fullmatch(self.text, end, match.start()) is not None

    def _passing(self, clause: Clause, tier: int) -> int:
        """Where 通过 or 获得 stands before a class, with no more than its year or batch between; 0 if it is denied or hoped for."""
        granted = _BY_ORGAN.search(self.text, clause.start, tier)
        year = granted or _BATCH.search(self.text, clause.start, tier)
        verb = _PASSES.search(self.text, clause.start, year.start() if year else tier)
        if verb is None or denied(self.text, clause.start, verb.start()):
            return 0
        return 0 if _NOT_YET.search(self.text, clause.start, verb.start()) else verb.start()

    def _is_class(self, thing: Entity, classes: tuple[str, ...]) -> bool:
        """Whether a thing is a class of such things, by its type or its level."""
        if classes == ("ClusterTier",) or lx.level_length(thing.name):
            return True
        return bool(_OF_PROVINCE.match(thing.name)) or thing.name[:2] in _PROVINCES

    def _topic(self, sentence: Sentence | Clause, before: int) -> Entity | None:
        """The industry that the segment, since the last colon or semicolon, begins with."""
        start = (
            max(
                self.text.rfind(";", sentence.start, before),
                self.text.rfind(":", sentence.start, before),
                sentence.start - 1,
            )
            + 1
        )
        found = [e for (s, _), e in self.draft.between(start, before, ("Industry",)) if s - start <= 4]
        return found[0] if found else None
