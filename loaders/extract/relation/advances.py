"""What is to become something higher: 支持甲园区创建国家级开发区, 推动乙、丙集群向世界级迈进, 培育丁成为链主."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found, ends_in_field, may_be_field, reads_as_field
from loaders.extract.names.kinds import graded
from loaders.extract.names.titles import PLAN
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.classes_behind import MERGED
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.relation.objects import Objects
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LEADS = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.PLACE
_SUBJECTS = ("Cluster", "ClusterTier", "Park", "Platform", "EnterpriseTier", "Chain")
_OPENING = ("Cluster", "ClusterTier", "Park", "Platform", "Chain")
_CLASSES = ("ClusterTier", "Park", "Platform", "EnterpriseTier")
_UP = r"(?:[成升]为|(?:打造|建设|培育|发展|建|升级|提升|成长|壮大|做大|做强|蝶变|锻造|塑造|发展壮大|整合|做|推|申报|申创|建造)[成为向](?:为)?|建成|迈向|迈入|迈进|(?:迈|跨|登|站|跃)上|裂变为?|进军|挺进|瞄准|进入|步入|挤进|闯入|(?:争取|力争)(?:进入|入选|成为)(?:全[省市国区州])?|晋升(?:为|到|至)?|晋级(?:为|到|至)?|升级(?:为|到|至)?|升格(?:为|到|至)?|跃升(?:为|到|至)?|跻身|晋身|冲击|冲刺|奔着|朝着|冲着|奔向|剑指|向|往|朝)"
_BECOMES = sought(
    rf"{_UP}(?:一批|更多|新的|若干|为|成)?(?:第[\d一二三四五六七八九十]+[个家])?(?:(?:(?:面向|具有|辐射|立足|服务)[^,;。]{{2,14}}|[^,;。、]{{0,8}}(?:领先|一流|知名|先进|突出))的)?$"
)
_TRIES = re.compile(
    r"(?:创建|争创|争当|争做|申创|创成|升建|升创|申报|申建|打造|建设|培育|争取|推荐创建|创评)(?:一批|更多|为|成)?$"
)
HELPED_TO = re.compile("推动|支持|力争|争取|助力|推进|指导|帮助|确保|鼓励|引导")
_DONE = re.compile("成功(?:创建|创成|申报|申创|申建|晋[升级]|升[格级]|跻身|迈入)|..创成")  # 甲集群成功创建|国家级集群
AIMED_TO_RISE = re.compile(  # 推动甲集群|跻身国家级集群; 推动甲集群成功跻身… is done
    "(?:(?<!正)推动|支持|助力|推进|确保|引导|帮助)(?:(?!成功|已|近年|去年|累计)[^,。;])*(?=跻身|晋级|晋身)"
)
_GRANTED = re.compile("(?:经|获|获得)[^。;]{2,24}?(?:批准|批复|认定|评审|审定|同意|验收)")  # 经某部批准,甲园区|成为…
_WISHED = re.compile("力争|力求|要(?!素)|年内|争取|推动|支持|助力|有望|将|拟|计划|目标|鼓励|引导|希望|未")
_WON = re.compile(  # 力争甲中心|入选某级中心
    "(?:成功)?(?:入选|获批|获评|入围|列入|纳入|(?:被)?(?:认定|评定|评|命名|列)为)(?:第?[一二三四五六七八九十首]+批|为)?$"
)
WISHES = re.compile(
    "(?:[\u4e00-\u9fff]{1,6},)?(?:力争|争取|确保)(?:[到至]?20\\d\\d年)?(?:将|把)?"
)  # before what is to win
_IN_VAIN = re.compile("”?(?:资格|称号|认定)?(?:未果|失败|未成|被拒|未获|未能|未通过)")  # behind the class
_PAST = re.compile("曾(?:经)?(?:多次|两次)?$")  # 曾|申报某级园区,未获通过
_HELPED = re.compile(r"(?:支持|推动|推进|促进|引导|鼓励|助力|加快|指导|帮助|对|将|把|以)[^,;。]*$")
_HELPS = re.compile("(?:支持|推动|鼓励|指导|帮助|助力)$")
_BARE = sought(
    r"(?:(?:做|推|打造|建设|培育|发展|建|锻造)[成向]|迈向|迈入|晋升(?:为|到|至)?|晋级(?:为|到|至)?|升级(?:为|到|至)|升格为|提升(?:为|到|至)|跃升(?:为|到|至)|跻身|晋身|冲刺|冲击|进军|挺进|争创|创建|冲)“?(?P<level>世界级|国际级|国家级|国际一流|世界一流)”?(?![、和与及](?:省|市|县|自治区)级)(?:水平|行列|方阵|序列|第一方阵)?(?![\u4e00-\u9fff])"
    r"|[向往朝](?P<aim>世界级|国际级|国家级|国际一流|世界一流)(?:水平|行列|方阵)?(?:的?集群)?(?:迈进|跃升|进军|挺进|升级|发展|冲刺|看齐|靠拢)"
    r"|(?:[向往朝]|迈向|冲刺|冲击|跃升(?:为|到|至)?)(?P<size>(?:[一二两三四五六七八九]?[千百十]?|\d{2,5})(?:万亿|亿)元?级)(?:规模|台阶)?(?:迈进|跃升|进军|挺进|冲刺|发展)?(?![\u4e00-\u9fff])"
)
_RANKED = re.compile("[^,;。]{0,8}?(?:前[\\d一二三四五六七八九十]|排名|排位|百强|位次)")  # 进入国家级经开区|前100名
_HOW = re.compile(  # 力争|建成某级集群: what may stand before the verb of a clause that goes on
    "(?:要|将|应当?|须|力争|争取|确保|努力|加快|加速|率先|全力|奋力|着力|积极|早日|尽快|逐步|持续|进一步|共同|用[一二两三四五\\d]+年时间|(?:到)?20\\d\\d年(?:底|末)?|年内|并|再|还|也)*"
)
LISTED = re.compile("(?:认定|公示|公布)?(?:名单|目录|名录)")  # behind a class
CANDIDATES = re.compile(
    "拟?(?:培育|创建|储备|后备|候选)(?:单位|名单|库|对象|序列|行列|名录)"
)  # the same, of what is to be in it
_IS_LISTED = re.compile("(?:被|成功|双双|全部)*(?:列入|入选|入围|纳入|进入)(?:为|了)?$")
_STEADY = re.compile(
    r"(?:要|将|正|正在|也|已|再|还|并|力争|争取|努力|加快|全力|加速|继续|一道|一起|共同|携手|均|都|拟|计划|成功|有望)*"
)
_STEADILY = re.compile(f"(?:{_STEADY.pattern}|稳步|大步|阔步|规模|整体|逐步|率先|尽快)*")
_SUCH_CLUSTERS = re.compile("等[^,。;、]{0,24}?的?(?:产业)?集群")  # 甲、乙等已过五百亿的集群|率先冲击千亿级
_AHEAD = re.compile(
    r"争[当做创]|支持|推动|助力|引导|鼓励|帮助|争取|力争|冲刺|冲击|迈向|迈进|[向往朝]|[将要拟]|计划|努力|瞄准|剑指"
)
_FROM = re.compile("(?:整体|从[^,。]{1,6}级|由[^,。]{1,6}级|尽快|加快|率先|已经?|均|都|先后|相继|成功|正式|顺利)*")
_UNTIL_NOW = re.compile("(?<![不来])[由从](?:现有的?|原来的?|目前的?)?$")  # before the class that it leaves
_RISES_NOW = re.compile("(?:加快|尽快|逐步|稳步|成功|整体|再|,)*")
_TO_BE = re.compile("(?<=[\u4e00-\u9fff]{3})(?:要|将|力争|争取)$")  # 其中硅基新材料|要|打造成…集群
_BUILDS = re.compile("(?:建设|打造|培育)(?![成为])")
_HELD = re.compile("(?:要|将|着力|努力)*[把将](?=..)")
_SAID_OF_IT = re.compile(r"[\d一二两三四五六七八九十]+[个家]|整合|提升|扩区|建设|加快")
_STRIVES = re.compile("争创|创建|申报|申创|冲刺|冲击|争取|迈向|晋升|晋级")
_STRIVEN = re.compile(
    "(?:争创|创建|申报|申创|创成|冲刺|冲击|入选|获批|获评|晋级|跻身|培育成为?|认定为|迈向)(?:为|成)?$"
)
_BUILDING = re.compile("(?:加快|高标准|高水平|重点|推进|推动)*(?:建设|打造|建好|做强|提升|推进|培育)")
_RAISES = re.compile("(?:持续|不断|进一步|全面|着力|大力)*(?:提升|增强|巩固|做大做强|做强做优|做强|发展壮大|壮大)")
_HOPES_FOR = re.compile("(?:着力|全力|重点|大力)?(?:力争|争取|确保|推动|支持|助力|促进|引导)(?:到?20\\d\\d年,?)?")
_SEVERAL = re.compile(r"[\d一二两三四五六七八九十几]+[个家]|一批")
FOSTERED = re.compile(  # 打造600亿级集群1个、|300亿级集群2个
    r"(?:打造|培育|建设|形成|做[强大]|壮大|构建)(?:[^。;\n]{0,80}、)?(?:\d+|一)个$"
)
_APART = re.compile("分别|依次|各自")
_THAT_CLUSTER = re.compile(  # 推动|该集群|向某级集群迈进, 把它|打造成某级集群
    "[该这此](?:一|个)?(?:产业)?集群|(?<![想没未不能愿])(?<!没有)[把将让使]它(?=[早尽加率全奋打培建晋升迈冲创成发])"
)
_THE_CLUSTER = re.compile(  # 推动|集群|由省级迈向国家级
    "(?:[要将]|着力|全力|加快|力争|争取|确保)*(?:推动|支持|促进|推进|助力|带动|引领|使|让)?(?P<it>(?:产业)?集群)(?:整体|加快|尽快|加速|率先|要|将|正|力争|努力|[由从][^,。;、]{1,4}级)*"
)
_IN_TURN = re.compile("(?:分别|依次|各自)$")
_PROVINCIAL = re.compile("[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区")
_PLANT = re.compile(r"(?:工厂|车间)$")
_OF_FIELD = re.compile(
    r"(?:拟|现|同意|我省|我市)*(?:推荐|支持|申报|组织)?[\u4e00-\u9fff]{2,10}(?:[(][^()]{2,20}[)])?·"
)  # 拟推荐|汽车·甲园
_JOINT = re.compile(
    rf"(?:{'|'.join(lx.JOINTS)})(?:[\u4e00-\u9fff]{{2,10}}(?:[(][^()]{{2,20}}[)])?·)?"
)  # 甲园、|电子信息·乙园
_SOME = re.compile(  # 力争3个|跻身某级
    r"(?:到20\d\d年)?(?:其中|力争|争取|推动|支持|确保|培育|推荐|有|并|使|助力|遴选)*(?:[\d一二两三四五六七八九十]+[个家户条])(?:以上|左右|企业|集群|园区)*(?:成功|率先|成长|发展)*"
)
_COUNT_BEHIND = re.compile(  # 甲级企业|达到60家
    r"(?:数量|总数|累计|新增)*(?:达到?|超过?|突破|不少于|增至|增加到)?\d+[余多]?[个家户条](?:左右|以上)?,"
)
_COUNT_BEFORE = re.compile(r"(?:\d+|[一二两三四五六七八九十]+)[余多]?[个家户条](?:以上|左右)?的?$")
_WAS_SO = re.compile("已|去年|上年|前年|目前|现有|累计(?!达|培)|拥有|截至|近年来|获评了|成功")
_TO_COME = re.compile("[到至]20\\d\\d年|力争|争取|确保|目标|推动|支持|计划|今年|明年|年内")
_HELPS = re.compile(  # 推动|绿色化工|冲击某级集群
    "(?:要|将|着力|全力|大力|加快|继续|重点)*(?:推动|支持|促进|助力|引导|鼓励|力争|争取|确保|帮助|推进)?"
)
_RISING = re.compile("(?:产业|行业)?(?:要|将|加快|率先|尽快|逐步|稳步|全力|力争|争取|努力|加速|全面|整体)*$")
_FAR, _FAR_CLASS = 200, 1000  # characters back to a cluster that is meant; to the class of a level
_NEAR = 14  # characters between what advances and the verb
_GOES_ON = re.compile(r"[^,;、]*?(?:并|并且|力争|努力|争取|由|从|加快|全力|正在|将|要)[^,;、]{0,8}")


class Advances:
    """States ADVANCES_TO of one scene."""

    def __init__(self, scene: "Scene", objects: "Objects") -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topics = Topics(scene)

    def sentence(self, sentence: Sentence, by_clause: dict[int, list[Found]]) -> None:
        """All that a sentence says; what it begins with is the subject of the clauses that name none."""
        for clause in sentence.clauses:
            lists = by_clause.get(clause.start, [])
            led = [
                (v, t, self._without_builders(self._subjects(clause, lists, v, t), v, t))
                for v, t in self._targets(clause, lists)
            ]
            if not led:
                continue
            each = self._each(clause, led)
            if each is None and len(led) > 1 and self._are_apart(clause, led[0][0]):
                led = led[:1]
            for verb, target, subjects in led if each is None else ():
                done = self._is_done(sentence, clause, verb)
                if done and any(clause.start <= a and _SEVERAL.match(self.text, b) for a, b in target.places):
                    continue  # 成功创建某级中心|3家: it has them, and is none
                for subject in subjects or self._carried(sentence, clause, verb, target):
                    kind = "IN_TIER" if done else "ADVANCES_TO"
                    self.draft.relate(kind, subject, target, (clause.start, clause.end))
                    self._comes_from(clause, verb, subject)
            for subject, target in each or ():
                self.draft.relate("ADVANCES_TO", subject, target, (clause.start, clause.end))

    def _comes_from(self, clause: Clause, verb: int, subject: Entity) -> None:
        """把甲集群由|省级特色产业集群|晋升为国家级: the class that something is in until then."""
        for (start, end), tier in self.draft.between(clause.start, verb, _CLASSES):
            told = tier is not subject and graded(tier.name) and _UNTIL_NOW.search(self.text, clause.start, start)
            if told and _RISES_NOW.fullmatch(self.text, end, verb):
                self.draft.relate("IN_TIER", subject, tier, (clause.start, clause.end))

    def _is_done(self, sentence: Sentence, clause: Clause, verb: int) -> bool:
        """成功|创建某级, 经某部批准,甲园区|成为某级: what is no aim any more; 推动甲|创成某级 is one."""
        if HELPED_TO.search(self.text, clause.start, verb):
            return False
        granted = self.text.startswith("成为", verb) and _GRANTED.search(self.text, sentence.start, verb)
        if granted and not _WISHED.search(self.text, sentence.start, verb):
            return True
        return _DONE.match(self.text, max(clause.start, verb - len("成功"))) is not None

    def _without_builders(self, subjects: list[Entity], verb: int, target: Entity) -> list[Entity]:
        """Without the parks that only build a platform: 甲高新区|建设省级乙中心."""
        builds = target.type == "Platform" and _BUILDS.match(self.text, verb)
        return [subject for subject in subjects if not (builds and subject.type == "Park")]

    def _each(self, clause: Clause, led: list[tuple[int, Entity, list[Entity]]]) -> list[tuple[Entity, Entity]] | None:
        """甲园区、乙园区分别申报丙级、丁级: as many subjects as classes behind one verb, one for each; else None."""
        if len(led) < 2 or len({verb for verb, _, _ in led}) > 1:
            return None
        verb, _, subjects = led[0]
        if not self._are_apart(clause, verb) or len(subjects) != len(led):
            return None
        return list(zip(subjects, (target for _, target, _ in led), strict=True))

    def _are_apart(self, clause: Clause, verb: int) -> bool:
        """Whether 分别 stands before a verb."""
        return _APART.search(self.text, max(clause.start, verb - _NEAR), verb) is not None

    def _targets(self, clause: Clause, lists: list[Found]) -> list[tuple[int, Entity]]:
        """The classes that a clause leads up to, each with where its verb begins; a level alone means clusters of it."""
        found: list[tuple[int, Entity]] = []
        last = -1  # where the class before ends, if it is led up to
        sizes = [(m.places[-1], m) for f in lists if f.kind == "ClusterTier" for m in f.members if m.places]
        for span, target in sorted([*self.objects.mentions(clause), *sizes], key=itemgetter(0)):
            higher = target.type in _CLASSES or (target.type == "Cluster" and lx.level_length(target.name) > 0)
            ranked = _RANKED.match(self.text, span[1], clause.end)
            verb = self._verb(clause, span) if higher and not ranked else None
            if verb is not None and self.text.startswith("进入", verb) and LISTED.match(self.text, span[1]):
                verb = None  # what enters the list of a class is in it
            if verb is None and higher and CANDIDATES.match(self.text, span[1]):
                listed = _IS_LISTED.search(self.text, clause.start, span[0])
                verb = listed.start() if listed else None
            if verb is None and self._is_joined(last, span, target):
                verb = found[-1][0]  # 把甲园建成国家级乙园区和|省级丙园区
            if verb is not None and (_PAST.search(self.text, clause.start, verb) or _IN_VAIN.match(self.text, span[1])):
                verb = None
            led = verb is not None and not MERGED.search(self.text, max(clause.start, verb - 4), span[0])
            last = span[1] if led else -1
            if verb is not None and led:
                found.append((verb, target))
        for match in _BARE.finditer(self.text, clause.start, clause.end):
            part = str(match.lastgroup)
            if part == "size" and not self._ends_cluster(clause, match.start()):
                continue  # 甲集群产值|向千亿级迈进
            own = self._of_own_kind(clause, match.start(), match[part], match.span(part))
            found.append((match.start(), own or self._of_level(match[part], match.span(part))))
        return found

    def _ends_cluster(self, clause: Clause, verb: int) -> bool:
        """Whether a cluster stands right before a verb, with no more than adverbs between."""
        clusters = self.draft.between(clause.start, verb, ("Cluster",))
        if not clusters:
            return False
        listed = _SUCH_CLUSTERS.match(self.text, clusters[-1][0][1], verb)
        return _STEADILY.fullmatch(self.text, listed.end() if listed else clusters[-1][0][1], verb) is not None

    def _is_joined(self, last: int, span: Span, target: Entity) -> bool:
        """Whether a class is joined to the one that ends here, and nothing is said of it alone."""
        joined = 0 <= last <= span[0] and self.text[last : span[0]] in lx.JOINTS and lx.level_length(target.name) > 0
        return joined and not _SAID_OF_IT.match(self.text, span[1])

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

    def _carried(self, sentence: Sentence, clause: Clause, verb: int, target: Entity) -> list[Entity]:
        """The subject of the clauses before, where this one begins with its verb."""
        if (part := self._part_of(sentence, clause, verb, target)) is not None:
            return [part]
        if verb - clause.start > _NEAR or self.draft.between(clause.start, verb, _SUBJECTS):
            return []
        if any(
            _HELPS.search(self.text, clause.start, w.start)
            for w in clause.words
            if w.flags & lx.PLACE and w.end <= verb
        ):
            return []  # 支持甲园申报国家级园区,支持|乙县|创建国家级园区
        strives = _STRIVES.match(self.text, verb) is not None
        topic = self.topics.before(sentence, clause, _OPENING)
        topic = topic or (self._built_before(sentence, clause, target) if strives else None)
        topic = topic or self._raised_before(sentence, clause, target) or self._hoped_before(sentence, clause)
        topic = topic or (self._headed(clause, target) if strives else None)
        if topic is None and target.type in ("ClusterTier", "Cluster"):
            field = self._field_told(clause, verb, target)
            if field is not None:
                return [field]
        topic = topic or park_of_line(self.scene, clause.start)
        return [topic] if topic is not None and topic is not target and self._fits(topic, target) else []

    def _field_told(self, clause: Clause, verb: int, target: Entity) -> Entity | None:
        """光伏要巩固优势,|加快建成世界级产业集群: the field of which the clauses before tell."""
        if not _HOW.fullmatch(self.text, clause.start, verb) or (field := self.scene.subjects.field(clause)) is None:
            return None  # 尚未|建成…, 省会城市要|建成…
        if _SEVERAL.search(self.text, clause.start, clause.end):
            return None  # 光伏要…,培育百亿级集群|3个
        named = self.draft.between(field[0], field[1] + len("产业链"), ("Industry", "Chain"))
        known = [e for span, e in named if span[0] == field[0]]
        topic = known[0] if known else self.draft.add("Industry", field)
        own = target.name[lx.level_length(target.name) :].removesuffix("集群").removesuffix("产业")
        return topic if not own or self.text[slice(*field)] in own else None

    def _headed(self, clause: Clause, target: Entity) -> Entity | None:
        """3.甲产业集群。…,|创建国家级产业集群: the cluster that the heading of the line names, and the clause is about."""
        if target.type != "ClusterTier" or _SEVERAL.search(self.text, clause.start, clause.end):
            return None
        return next((h for h in self.objects.whose.held_by(clause) if h.type == "Cluster"), None)

    def _part_of(self, sentence: Sentence, clause: Clause, verb: int, target: Entity) -> Entity | None:
        """培育甲级企业60家,其中10家|晋升为乙级: the class that the clause before counts, of which some are to become more."""
        if not _SOME.fullmatch(self.text, clause.start, verb) or not self._lies_ahead(sentence, verb):
            return None
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start))
        named = [(s, e) for s, e in self.draft.between(start, clause.start, (target.type,)) if e is not target]
        if not named or not self._fits(named[-1][1], target):
            return None
        (first, last), counted = named[-1]
        behind = _COUNT_BEHIND.match(self.text, last, clause.start)
        return counted if behind or _COUNT_BEFORE.search(self.text, start, first) else None

    def _lies_ahead(self, sentence: Sentence, at: int) -> bool:
        """Whether a sentence, up to a place, tells what is to be, and nothing of what was."""
        if _WAS_SO.search(self.text, sentence.start, at):
            return False
        plan = self.scene.main is not None and PLAN.search(self.scene.main.name) is not None
        return plan or _TO_COME.search(self.text, sentence.start, at) is not None

    def _built_before(self, sentence: Sentence, clause: Clause, target: Entity) -> Entity | None:
        """建设甲创新中心,|争创国家级乙中心: what the clause before ends with, and builds."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if before is None or before.mark != "," or not _BUILDING.match(self.text, before.start, before.end):
            return None
        named = self.draft.between(before.start, before.end, (target.type,))
        if not named or named[-1][0][1] != before.end or lx.level_length(named[-1][1].name):
            return None
        built = named[-1][1]
        placed = built.type != "Park" or self.scene.gazetteer.prefix(built.name) > 0  # 三品示范县 is a class
        return built if placed else None

    def _raised_before(self, sentence: Sentence, clause: Clause, target: Entity) -> Entity | None:
        """持续提升甲集群的国际竞争力,|打造世界级产业集群: the one cluster that the clause before makes stronger."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        if target.type != "ClusterTier" or before is None or before.mark != ",":
            return None
        ends = any(clause.start <= a and b >= clause.end for a, b in target.places)
        if not ends or _SEVERAL.search(self.text, clause.start, clause.end):
            return None  # 培育某级集群2个, 打造某级集群的配套基地
        raised = _RAISES.match(self.text, before.start, before.end)
        named = self.draft.between(raised.end(), before.end, ("Cluster",)) if raised else []
        return named[0][1] if len(named) == 1 else None

    def _hoped_before(self, sentence: Sentence, clause: Clause) -> Entity | None:
        """力争甲集群产值过百亿元,|升级为某级集群: what the clause before hopes something for, first of all."""
        before = next((c for c in reversed(sentence.clauses) if c.end < clause.start), None)
        hopes = _HOPES_FOR.match(self.text, before.start, before.end) if before and before.mark == "," else None
        named = self.draft.between(hopes.end(), before.end, (*_OPENING, "EnterpriseTier")) if hopes and before else []
        return named[0][1] if named and hopes and named[0][0][0] == hopes.end() else None

    def _verb(self, clause: Clause, target: Span) -> int | None:
        """Where the verb of becoming before a class begins; a verb of trying counts where the subject is helped to it."""
        before = self.text[clause.start : target[0]]
        if match := _BECOMES.search(before):
            return clause.start + match.start()
        match = _TRIES.search(before)
        if match is None and WISHES.match(before):
            match = _WON.search(before)  # 力争甲中心入选某级
        return clause.start + match.start() if match else None

    def _subjects(self, clause: Clause, lists: list[Found], verb: int, target: Entity) -> list[Entity]:
        """What stands right before the verb: the members of a list, or a single thing."""
        for found in lists:
            last = max((p[1] for m in found.members for p in m.places if p[1] <= verb), default=-1)
            if found.kind == "Cluster" and (such := _SUCH_CLUSTERS.match(self.text, last, verb)):
                last = such.end()
            fields = found.kind == "Industry" and target.type == "ClusterTier"
            if (fields or found.kind in _SUBJECTS) and 0 <= verb - last <= _NEAR and last > clause.start:
                return [m for m in found.members if m is not target]
        if (it := _THAT_CLUSTER.search(self.text, clause.start, verb)) and target.type == "ClusterTier":
            told = self.draft.between(max(0, clause.start - _FAR), it.start(), ("Cluster",))
            return [told[-1][1]] if told else []  # 乙园将推动该集群|向某级集群迈进
        if target.type == "ClusterTier" and (the := _THE_CLUSTER.fullmatch(self.text, clause.start, verb)):
            known = {id(e): e for _, e in self.draft.between(0, the.start("it"), ("Cluster",)) if e is not target}
            return list(known.values()) if len(known) == 1 else []  # the only one that the text has told of
        before = [
            (s, e) for s, e in self.draft.between(clause.start, verb, self._kinds(clause, target)) if e is not target
        ]
        for number in {len(before) - 1, 0} if before else ():
            (start, end), thing = before[number]
            joined = self._joined(before[: number + 1])
            start = joined[0][0][0]
            between = self.text[end:verb]
            led = (
                start - clause.start <= 1
                or _OF_FIELD.fullmatch(self.text, clause.start, start)
                or _HELPED.search(self.text[clause.start : start])
                or _STEADY.fullmatch(between)
            )
            near = verb - end <= _NEAR and not {",", "、"} & set(between)
            if led and (near or _GOES_ON.fullmatch(self.text, end, verb)) and self._fits(thing, target):
                return [e for _, e in joined]
        return self._fields(clause, verb) if target.type in ("ClusterTier", "Cluster") else []

    def _kinds(self, clause: Clause, target: Entity) -> tuple[str, ...]:
        """What may advance: also firms, to a class of them that lies ahead (支持甲公司成长为链主企业)."""
        ahead = (
            target.type == "EnterpriseTier"
            and (_AHEAD.search(self.text, clause.start, clause.end) or self._is_striven_for(clause, target))
            and (not _PLANT.search(target.name) or self._is_striven_for(clause, target))
        )
        return (*_SUBJECTS, "Organisation") if ahead else _SUBJECTS

    def _is_striven_for(self, clause: Clause, target: Entity) -> bool:
        """Whether a class of a level is what is striven for: 甲公司|创建国家级绿色工厂; 乙公司打造智能工厂 only builds one."""
        starts = [a for a, _ in target.places if clause.start <= a < clause.end]
        levelled = graded(target.name) or target.name.startswith("国家") or bool(_PROVINCIAL.match(target.name))
        return levelled and any(_STRIVEN.search(self.text, clause.start, at) for at in starts)

    def _joined(self, things: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
        """The last of these things, and those that are enumerated right before it."""
        first = len(things) - 1
        while first and _JOINT.fullmatch(self.text, things[first - 1][0][1], things[first][0][0]):
            first -= 1
        return things[first:]

    def _fields(self, clause: Clause, verb: int) -> list[Entity]:
        """新能源装备、高端石化|向…: fields that no other rule has read."""
        if apart := _IN_TURN.search(self.text, clause.start, verb):
            verb = apart.start()  # 甲产业、乙产业|分别打造…
        start = max((w.end for w in clause.words if w.flags & _LEADS and w.end < verb - 2), default=clause.start)
        held = _HELD.match(self.text, start, verb)
        if held and reads_as_field(self.text[held.end() : verb].removesuffix("产业")):
            return [self._field((held.end(), verb))]  # 把家具产业|培育成为…
        parts = pieces(self.text, start, verb, "、和及")
        words = [self.text[a:b] for a, b in parts]
        if len(words) == 1 and (alone := self._alone(clause, start, verb)):
            return [self._field(alone)]
        single = len(words) == 1 and _TO_BE.search(self.text, parts[0][0], parts[0][1])
        if single:
            parts = [(parts[0][0], single.start())]
            words = [self.text[slice(*parts[0])]]
        if (len(words) < 2 and not single) or not all(
            len(w) > 1 and may_be_field(w) and ends_in_field(w) and not lx.begins_with_place(w) for w in words
        ):
            return []
        return [self._field(part) for part in parts]

    def _alone(self, clause: Clause, start: int, verb: int) -> Span | None:
        """推动绿色化工|冲击某级集群: the one field that rises, or is helped to; 依托A打造某级集群 is none."""
        places = (w.end for w in clause.words[:2] if w.flags & lx.PLACE and w.end <= start)
        before = max(places, default=clause.start)
        if not _HELPS.fullmatch(self.text, before, start):
            return None
        end = min(m.start() for m in _RISING.finditer(self.text, start, verb))
        field = self.text[start:end]
        return (start, end) if reads_as_field(field) and not lx.begins_with_place(field) else None

    def _field(self, span: Span) -> Entity:
        """The cluster of this field that the text has named, or the field."""
        field = self.text[slice(*span)]
        for cluster in self.draft.of_type("Cluster"):
            name = cluster.name.removesuffix("集群").removesuffix("产业")
            own = name[lx.level_length(name) :]
            if own.endswith(field) and (own == field or lx.is_division(own.removesuffix(field))):
                return cluster
        return self.draft.add("Industry", span)

    @staticmethod
    def _fits(thing: Entity, target: Entity) -> bool:
        """Clusters become classes of clusters, none of platforms, and classes of enterprises other such classes; firms enter them at once."""
        if target.type == "EnterpriseTier":
            return thing.type in ("EnterpriseTier", "Organisation")
        if target.type == "Cluster":
            return thing.type == "Cluster"
        if target.type == "Platform" and thing.type in ("Cluster", "Chain", "Industry"):
            return False
        return thing.type != "EnterpriseTier" and (target.type == "ClusterTier" or graded(target.name))
