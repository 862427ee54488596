"""Whether the words of a clause take up what it names: 重点发展|A产业, 以A为主线, 推动|A产业|迈向高端."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.group.pillars import AS_SORT
from loaders.extract.enumeration.promoted import announced
from loaders.extract.names.field.handled import TOWARDS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.field.making import RISES
from loaders.extract.relation.field.programme_fields import CONSISTS
from loaders.extract.relation.field.told_in_passing import sentence_start
from loaders.extract.relation.field.whose_object import WhoseObject

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_PROMOTES = re.compile(
    r"发展|培育|壮大|布局|聚焦|(?:要|将|力争|争取|努力|全面|基本)建成|打造|做强|做优|做大|推动|主打|围绕|瞄准|主攻|建设|增强|巩固|促进|形成|构建|加快|推进|立足|重点|扩容|谋划|抢占|在"
    r"|招引|引育|抢抓|锚定|聚力|支持|扶持|拓展|优先|侧重|突出|集聚|定位|主营|深耕|专注|承[接载](?!能力)|着力|突破|提升|改造|攻坚|争取|争创|创建|做精|做实|培优|塑造|提质|支撑|引进|共建|兼顾|辅以|紧盯|紧扣|盯[住紧准着]|针对|竞逐|角逐|抢滩|抢跑|开辟|切入|夯实|稳固|发力|押注|加码|优化(?!调整|整合|压减|重组)|抓[住好实牢紧]"
)
_COUNTED = re.compile(r"(?:[\d一二两三四五六七八九十百]|[多余])(?:条|个|家|户)(?:左右|以上)?$")
_RECOMMENDS = re.compile("(?:推荐|择优|组织)(?:申报|申请|参评)$")  # for a class, which is no object of a plan
_SERVES = ("面向", "服务于")  # 甲实验室|面向A产业
_HANDLES = re.compile(r"(?:把|助推|引导)$")  # before a field; a cluster that is helped on is none
_APPLIES = re.compile(  # 县里正申报|省级A集群; no 支持甲园|申报
    "(?:^|[市县区州旗省里]|(?:^|[市县区州旗省里])(?:正|在|还|也|已|又|着手|启动|积极|全力|抓紧|加快|筹备|准备|去年|今年)+)(?:申报|申创|申建)(?:创建|建设|认定)?$"
)
_COMPLETES = re.compile(  # 甲县|不断延伸|A产业链
    "(?:[\u4e00-\u9fff]{2,8}?[省市县区州园])?(?:着力|加快|全力|重点|大力|积极|努力|要|将|进一步|持续|不断|推动|并|以及|围绕)*(?:建立|构建|形成)?(?:延伸|延长|拉长|补强|补齐|补全|完善|健全|畅通)$"
)
_AS_WINGS = re.compile(r"以.+为(?:两翼|主攻方向|主线|重点|主导|特色|龙头|核心)$")  # 以A、B为两翼
_FRAMED = re.compile(
    "以[^,。;]{2,30}?为(?:龙头|主导|支撑|先导|先行|核心|主体|(?:战略)?支柱|引领|骨干|特色(?!的)|发展方向|主攻方向|新?引擎|首位|主(?=[,;。]|$))"
)  # 以A为龙头、以B为支撑的产业格局
_AS_MAIN = re.compile(
    "为(?:主线|突破口?|抓手|重点|主导|特色|龙头|核心|支撑|主攻方向|主体|支柱|引领|先导|牵引|引擎)"
)  # 以A、B两条产业链|为主线
_LEADS_TO = ("向", "往", "朝")
_DIRECTION = re.compile(f"[^,。;]{{0,60}}?{TOWARDS}")  # 向|A|、B方向发展
_MOVED = ("推动", "促进", "引导", "支持", "着力推动", "加快推动", "要推动", "重点推动")
_MOVES_ON = re.compile(
    "(?:产业)?(?:要|将|加快|着力|重点|全力|力争|逐步)*(?:向|打造|构建|迈向|做强|做优|做大|聚焦|突破|建设|发展|延伸|实现)(?!退出|转移|压减|淘汰)"
)
_THEN = re.compile("(?<![截增提长高大加展降])[到至](?:20\\d\\d年|“?十[四五六]五”?末)|力争|争取")
_BUILT = re.compile("建成(?:一批|若干)?(?:具有|具备|拥有)?(?:[^,。;、]{2,14}的)?$")
_GROWN = ("Industry", "Cluster", "Chain")
_TELLS = frozenset(["形成"])
_URGES = re.compile("(?:大力|全力|着力|积极|重点|加快)促进[^,;。]*$")  # 大力促进|A、B产业发展: taken up
_GROWS_ON = re.compile(  # 实现|A产业|集聚发展, 让|A产业|成为支柱产业
    "(?:产业|行业)?(?:真正|逐步|尽快|快速|加快|持续)*(?:(?:集聚|集群|高质量|链式|规模化|跨越式|快速|聚集)+发展|做[强大优]|转型升级|提质增效|(?:成[为长]|发展成|崛起)[^,。;]{0,8}(?:支柱|主导|首位|优势|富民|引擎|增长极|名片))"
)
_WRITES_ON = re.compile("(?:产业)?文章")  # 做好|A|文章
_INVITES = re.compile(
    "(?:产业|领域|[、和与及][^,;。]{2,24})?(?:精准|靶向|定向|专题|开展)*招(?:商|引|大)"
)  # 瞄准A|精准招商
_FIGURE_BEFORE = re.compile(
    r"\d(?:[万亿千百十]*(?:元|[家个台辆套吨])|%)(?:以上|左右|大关)?、$"
)  # A营收突破100亿元、|B营收…
_DESCRIBES = re.compile(
    "以[^,。;以]{2,40}为(?:主导|主体|核心|重点|龙头|支撑|特色|代表|引领|主)的$"
)  # 构建|以A、B为核心的C产业链
_FIGURE, _DESCRIPTION = 16, 50  # characters of each before a name
JOINTS = frozenset(["和", "及", "与", "以及"])


class TakenUp:
    """Reads for the clauses of a sentence what they take up."""

    def __init__(self, scene: "Scene", named: dict[int, list[tuple[Span, Entity]]], whose: WhoseObject) -> None:
        self.scene, self.text, self.named, self.whose = scene, scene.text, named, whose
        self.moved = False  # whether the sentence that is read moves a field on

    def takes_up(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """重点发展|A产业: whether a clause makes a thing its object; 3条|A产业链 are counted and none."""
        before = self.text[clause.start : span[0]]
        if _COUNTED.search(before) or _RECOMMENDS.search(before) or self.only_tells(clause, entity, span):
            return False
        if entity.type == "ClusterTier" and RISES.search(before):
            return False
        if not self._is_led(clause, span, before) and not self._is_of_sort(clause, entity, span, before):
            return False
        self.moved |= entity.type == "Industry" and before in _MOVED
        return True

    def only_tells(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """促进|A产业转型升级, 形成|A集群: told, and not taken up; 大力促进|A产业发展, 瞄准A|精准招商."""
        if entity.type not in _GROWN or self._verb_before(clause, span[0]) not in _TELLS:
            return False
        urges = _URGES.search(self.text, clause.start, span[0])
        return not urges and not _INVITES.match(self.text, span[1], clause.end)

    def _is_led(self, clause: Clause, span: Span, before: str) -> bool:
        """Whether the words before a thing, or around it, take up whatever they name: 重点发展|A, 以|A|为主线."""
        return bool(
            _PROMOTES.search(self._lead(clause, span))
            or self._built_by_then(clause, span)
            or (before.endswith(_SERVES) and self.whose.held_by(clause))
            or announced(self.text, span[0])
            or _AS_WINGS.match(self.text, span[0], span[1])
            or _FRAMED.match(self.text, *span)
            or AS_SORT.match(self.text, span[1])
            or (before.endswith(_LEADS_TO) and _DIRECTION.match(self.text, span[1]))
            or (before.endswith(("实现", "让", "使")) and _GROWS_ON.match(self.text, span[1]))
            or (before.endswith(("做好", "做足", "做活")) and _WRITES_ON.match(self.text, span[1]))
            or (before.endswith("以") and _AS_MAIN.match(self.text, span[1]))
            or (span[0] == clause.start and self._under_place(clause))
        )

    def _is_of_sort(self, clause: Clause, entity: Entity, span: Span, before: str) -> bool:
        """把|A产业…, 延伸|A产业链, 甲集群包括|A: 县里申报|省级A集群: what takes up only fields, chains, or clusters of a level."""
        if entity.type == "Industry":
            handled = _HANDLES.search(before) is not None or self._contains(clause, before)
            return handled or (span[0] == clause.start and self._moved_on(clause, span))
        if entity.type == "Cluster":
            return lx.level_length(entity.name) > 0 and _APPLIES.search(before) is not None
        return entity.type == "Chain" and (self._contains(clause, before) or _COMPLETES.match(before) is not None)

    def _built_by_then(self, clause: Clause, span: Span) -> bool:
        """到2025年建成|A集群, 力争…,建成B集群: what is to stand by a year."""
        told = _THEN.search(self.text, sentence_start(self.text, clause), span[0])
        return told is not None and _BUILT.search(self._lead(clause, span)) is not None

    def _verb_before(self, clause: Clause, at: int) -> str:
        """The last verb before a place of a clause."""
        verbs = (w for w in reversed(clause.words) if w.end <= at and w.flags & (lx.VERB | lx.CARRY_OUT))
        verb = next(verbs, None)
        return self.text[verb.start : verb.end] if verb is not None else ""

    def _contains(self, clause: Clause, before: str) -> bool:
        """Whether the cluster that a clause is about consists of what follows: 甲集群包括|A、B产业链."""
        held = self.whose.held_by(clause)
        return bool(held) and held[0].type == "Cluster" and before.endswith(CONSISTS)

    def _moved_on(self, clause: Clause, span: Span) -> bool:
        """推动甲产业迈向高端;|乙产业向智能装备转型: as the first of the sentence is moved on, so are those that begin its clauses."""
        return self.moved and _MOVES_ON.match(self.text, span[1], clause.end) is not None

    def _under_place(self, clause: Clause) -> bool:
        """Whether a clause stands under the heading of a place, and names no other: (三)甲县。|A、B一起抓."""
        subjects = self.scene.subjects
        return bool(subjects.headed_by(clause)) and not subjects.names_subject(clause)

    def before_joined(self, clause: Clause, start: int, joints: frozenset[str]) -> str:
        """What the clause says before a name, or before the names that it is joined with."""
        for (first, last), _ in reversed(self.named.get(clause.start, [])):
            if last < start and self.text[last:start] in joints:
                start = first
        return self.text[clause.start : start][-12:]

    def _lead(self, clause: Clause, span: Span) -> str:
        """What the clause says before a name, or before the list that the name stands in."""
        before = self.text[clause.start : span[0]]
        if _FIGURE_BEFORE.search(before[-_FIGURE:]):
            return ""
        if described := _DESCRIBES.search(self.text, max(clause.start, span[0] - _DESCRIPTION), span[0]):
            return self.before_joined(clause, described.start(), JOINTS)
        _, comma, tail = before.rpartition("、")
        if comma and _PROMOTES.search(tail):
            return tail[-30:]
        if "、" in before[-14:]:
            return before.split("、")[0][-30:]
        return self.before_joined(clause, span[0], JOINTS)
