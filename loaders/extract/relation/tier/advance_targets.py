"""The classes that a clause leads up to: 支持甲园区|创建|国家级开发区, 推动乙集群|向|世界级|迈进."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.past import is_past
from loaders.extract.reading.sought import sought
from loaders.extract.relation.field.classes_behind import MERGED
from loaders.extract.relation.tier.class_wording import CLASSES
from loaders.extract.relation.tier.wishes import CANDIDATES, LISTED, WISHES

if TYPE_CHECKING:
    from loaders.extract.relation.field.objects import Objects
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Led = list[tuple[int, Entity]]  # classes, each with where the verb begins that leads up to it
_UP = r"(?:[成升]为|(?:打造|建设|培育|发展|建|升级|提升|成长|壮大|做大|做强|蝶变|锻造|塑造|发展壮大|整合|做|推|申报|申创|建造)[成为向](?:为)?|建成|迈向|迈入|迈进|(?:迈|跨|登|站|跃)上|裂变为?|进军|挺进|瞄准|进入|步入|挤进|闯入|(?:争取|力争)(?:进入|入选|成为)(?:全[省市国区州])?|晋升(?:为|到|至)?|晋级(?:为|到|至)?|升级(?:为|到|至)?|升格(?:为|到|至)?|跃升(?:为|到|至)?|跻身|晋身|冲击|冲刺|奔着|朝着|冲着|奔向|剑指|向|往|朝)"
_BECOMES = sought(
    rf"{_UP}(?:一批|更多|新的|若干|为|成)?(?:(?:[\u4e00-\u9fff]{{1,5}})?(?:首[个家座]|又一个)|第[\d一二三四五六七八九十]+[个家])?(?:(?:(?:面向|具有|辐射|立足|服务)[^,;。]{{2,14}}|[^,;。、]{{0,8}}(?:领先|一流|知名|先进|突出))的)?$"
)
_TRIES = re.compile(
    r"(?:创建|争创|争当|争做|申创|创成|升建|升创|申报|申建|打造|建设|培育|争取|推荐创建|创评)(?:一批|更多|为|成)?$"
)
_WON = re.compile(  # 力争甲中心|入选某级中心
    "(?:成功)?(?:入选|获批|获评|入围|列入|纳入|(?:被)?(?:认定|评定|评|命名|列)为)(?:第?[一二三四五六七八九十首]+批|为)?$"
)
_PAST = re.compile("曾(?:经)?(?:多次|两次)?$")  # 曾|申报某级园区,未获通过
_IN_VAIN = re.compile(
    "”?(?:资格|称号|认定)?(?:未果|失败|未成|被拒|未获|未能|未通过|的?(?:计划|方案|申请|工作|事宜)(?:已经?|被|均|随即)*(?:终止|中止|搁置|取消|叫停|撤回))"
)  # behind the class
_RANKED = re.compile("[^,;。]{0,8}?(?:前[\\d一二三四五六七八九十]|排名|排位|百强|位次)")  # 进入国家级经开区|前100名
_IS_LISTED = re.compile("(?:被|成功|双双|全部)*(?:列入|入选|入围|纳入|进入)(?:为|了)?$")
_SAID_OF_IT = re.compile(r"[\d一二两三四五六七八九十]+[个家]|整合|提升|扩区|建设|加快")
_BARE = sought(
    r"(?:(?:做|推|打造|建设|培育|发展|建|锻造)[成向]|迈向|迈入|晋升(?:为|到|至)?|晋级(?:为|到|至)?|升级(?:为|到|至)|升格为|提升(?:为|到|至)|跃升(?:为|到|至)|跻身|晋身|冲刺|冲击|进军|挺进|争创|创建|冲)“?(?P<level>世界级|国际级|国家级|国际一流|世界一流)”?(?![、和与及](?:省|市|县|自治区)级)(?:水平|行列|方阵|序列|第一方阵)?(?![\u4e00-\u9fff])"
    r"|[向往朝](?P<aim>世界级|国际级|国家级|国际一流|世界一流)(?:水平|行列|方阵)?(?:的?集群)?(?:迈进|跃升|进军|挺进|升级|发展|冲刺|看齐|靠拢)"
    r"|(?:[向往朝]|迈向|冲刺|冲击|跃升(?:为|到|至)?)(?P<size>(?:[一二两三四五六七八九]?[千百十]?|\d{2,5})(?:万亿|亿)元?级)(?:规模|台阶)?(?:迈进|跃升|进军|挺进|冲刺|发展)?(?![\u4e00-\u9fff])"
)
_SIZED_FIELD = sought(  # 把甲产业|打造成为|万亿级产业
    r"(?:(?:打造|建设|培育|发展|壮大|成长|做大|做强|提升|锻造)[成为向]为?|成为|迈向|迈入|迈上|(?:升级|晋升|晋级|跃升|跃迁|提升)[为至到]?|[向往朝]|冲刺|冲击)"
    r"(?:[\u4e00-\u9fff]{1,4}首个|首个|又一个?|第[一二三四五六七八九十\d]+个|下一个|新的?)?(?P<size>(?:[一二两三四五六七八九]?[千百十]?|\d{2,5})(?:万亿|亿)元?级)(?:支柱|优势|特色|主导|战略性?|标志性|新兴)*产业(?=[,。;、”\n]|$|之一|行列|迈进|跃升|冲刺|进军|挺进|发展)"
)
_NOT_TO_BE = re.compile(  # 甲产业已|成为万亿级产业, 过去五年,甲产业|跃升为千亿级产业
    "(?:已|曾|[未没](?!来)|不(?!断)|难)[^,。;]{0,12}$|(?:过去|去年|上年|近[几两三五]?年|以来)[^。;]{0,16}$"
)
_TIME_BEFORE, _FAR = (
    12,
    32,
)  # characters before a clause in which its time may stand; back from a verb to what denies it
_FROM = re.compile("(?:整体|从[^,。]{1,6}级|由[^,。]{1,6}级|尽快|加快|率先|已经?|均|都|先后|相继|成功|正式|顺利)*")
STEADY = re.compile(
    r"(?:要|将|正|正在|也|已|再|还|并|力争|争取|努力|加快|全力|加速|继续|一道|一起|共同|携手|均|都|拟|计划|成功|有望)*"
)
_STEADILY = re.compile(f"(?:{STEADY.pattern}|稳步|大步|阔步|规模|整体|逐步|率先|尽快)*")
SUCH_CLUSTERS = re.compile("等[^,。;、]{0,24}?的?(?:产业)?集群")  # 甲、乙等已过五百亿的集群|率先冲击千亿级
_FAR_CLASS = 1000  # characters back to the class of a level


class AdvanceTargets:
    """Finds the classes that clauses lead up to."""

    def __init__(self, scene: "Scene", objects: "Objects") -> None:
        self.draft, self.text, self.objects = scene.draft, scene.text, objects

    def of(self, clause: Clause, lists: list[Found]) -> Led:
        """The classes that a clause leads up to, each with where its verb begins; a level alone means clusters of it."""
        return [*self._named(clause, lists), *self._levels(clause), *self._sizes(clause)]

    def _named(self, clause: Clause, lists: list[Found]) -> Led:
        """创建|国家级乙园区和|省级丙园区: the classes that are named."""
        found: Led = []
        last = -1  # where the class before ends, if it is led up to
        sizes = [(m.places[-1], m) for f in lists if f.kind == "ClusterTier" for m in f.members if m.places]
        for span, target in sorted([*self.objects.mentions(clause), *sizes], key=itemgetter(0)):
            verb = self._leading(clause, span, target)
            if verb is None and self._is_joined(last, span, target):
                verb = found[-1][0]  # 把甲园建成国家级乙园区和|省级丙园区
            if verb is not None and self._comes_to_nothing(clause, verb, span):
                verb = None
            last = span[1] if verb is not None else -1
            if verb is not None:
                found.append((verb, target))
        return found

    def _leading(self, clause: Clause, span: Span, target: Entity) -> int | None:
        """Where the verb begins that leads up to a class; what enters the list of a class is in it, or a candidate."""
        if target.type not in CLASSES and not (target.type == "Cluster" and lx.level_length(target.name) > 0):
            return None
        verb = None if _RANKED.match(self.text, span[1], clause.end) else self._verb(clause, span)
        if verb is not None and self.text.startswith("进入", verb) and LISTED.match(self.text, span[1]):
            verb = None
        if verb is None and CANDIDATES.match(self.text, span[1]):
            listed = _IS_LISTED.search(self.text, clause.start, span[0])
            verb = listed.start() if listed else None
        return verb

    def _comes_to_nothing(self, clause: Clause, verb: int, span: Span) -> bool:
        """曾|申报某级园区, 申报|某级园区|未果, 合并|建成某级园区: whether a class is none that is aimed at."""
        past = _PAST.search(self.text, clause.start, verb) or _IN_VAIN.match(self.text, span[1])
        return bool(past or MERGED.search(self.text, max(clause.start, verb - 4), span[0]))

    def _verb(self, clause: Clause, target: Span) -> int | None:
        """Where the verb of becoming before a class begins; a verb of trying counts where the subject is helped to it."""
        before = self.text[clause.start : target[0]]
        if match := _BECOMES.search(before):
            return clause.start + match.start()
        match = _TRIES.search(before)
        if match is None and WISHES.match(before):
            match = _WON.search(before)  # 力争甲中心入选某级
        return clause.start + match.start() if match else None

    def _is_joined(self, last: int, span: Span, target: Entity) -> bool:
        """Whether a class is joined to the one that ends here, and nothing is said of it alone."""
        joined = 0 <= last <= span[0] and self.text[last : span[0]] in lx.JOINTS and lx.level_length(target.name) > 0
        return joined and not _SAID_OF_IT.match(self.text, span[1])

    def _levels(self, clause: Clause) -> Led:
        """向|世界级|迈进, 冲刺|千亿级|: levels and sizes alone."""
        found: Led = []
        for match in _BARE.finditer(self.text, clause.start, clause.end):
            part = str(match.lastgroup)
            if part == "size" and not self._ends_cluster(clause, match.start()):
                continue  # 甲集群产值|向千亿级迈进
            own = self._of_own_kind(clause, match.start(), match[part], match.span(part))
            found.append((match.start(), own or self._of_level(match[part], match.span(part))))
        return found

    def _sizes(self, clause: Clause) -> Led:
        """把甲产业打造成为|万亿级产业: sizes of what is told as an industry."""
        if self.text.find("级", clause.start, clause.end) < 0 or is_past(self.text, clause):
            return []
        sized = _SIZED_FIELD.finditer(self.text, clause.start, min(len(self.text), clause.end + 1))
        first = max(0, clause.start - _TIME_BEFORE)
        told = (m for m in sized if not _NOT_TO_BE.search(self.text, max(first, m.start() - _FAR), m.start()))
        return [(m.start(), self.draft.add("ClusterTier", m.span("size"), m["size"] + "产业")) for m in told]

    def _ends_cluster(self, clause: Clause, verb: int) -> bool:
        """Whether a cluster stands right before a verb, with no more than adverbs between."""
        clusters = self.draft.between(clause.start, verb, ("Cluster",))
        if not clusters:
            return False
        listed = SUCH_CLUSTERS.match(self.text, clusters[-1][0][1], verb)
        return _STEADILY.fullmatch(self.text, listed.end() if listed else clusters[-1][0][1], verb) is not None

    def _of_own_kind(self, clause: Clause, verb: int, level: str, span: Span) -> Entity | None:
        """省级甲创新中心升格为|国家级: the class of the park or platform that stands right before the verb."""
        before = self.draft.between(clause.start, verb, ("Park", "Platform"))
        if not before or not _FROM.fullmatch(self.text, before[-1][0][1], verb):
            return None
        thing = before[-1][1]
        heads = lx.words("platform_head" if thing.type == "Platform" else "park_head")
        head = lx.ending(thing.name[lx.level_length(thing.name) :], frozenset(heads))
        return self.draft.add(thing.type, span, level + head) if head else None

    def _of_level(self, level: str, span: Span) -> Entity:
        """The class of clusters that a level alone means: the one of this level that the text has named last, or all of it."""
        named = self.draft.between(max(0, span[0] - _FAR_CLASS), span[0], ("ClusterTier",))
        known = next((tier for _, tier in reversed(named) if tier.name.startswith(level)), None)
        return known.at(span) if known is not None else self.draft.add("ClusterTier", span, level + "集群")
