"""What is made an object: FOCUSES_ON of plans and places, COVERS of programmes, classes and platforms."""

import re
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.pillars import AS_SORT
from loaders.extract.enumeration.promoted import announced
from loaders.extract.names.handled import heading
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.past import is_past
from loaders.extract.relation.holders import Holders
from loaders.extract.relation.making import GROUND, RISES
from loaders.extract.relation.plan_voice import speaking_plan, titled_plan
from loaders.extract.relation.programme_fields import CONSISTS, SYSTEMS, ProgrammeFields, is_plain
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_PROMOTES = re.compile(
    r"发展|培育|壮大|布局|聚焦|(?:要|将|力争|争取|努力|全面|基本)建成|打造|做强|做优|做大|推动|主打|围绕|瞄准|主攻|建设|增强|巩固|促进|形成|构建|加快|推进|立足|重点|扩容|谋划|抢占|在"
    r"|招引|引育|抢抓|锚定|聚力|支持|扶持|拓展|优先|侧重|突出|集聚|定位|主营|深耕|专注|承[接载](?!能力)|着力|突破|提升|改造|攻坚|争取|争创|创建|做精|做实|培优|塑造|提质|支撑|引进|共建|兼顾|辅以|紧盯|紧扣|盯[住紧准着]|针对|竞逐|角逐|抢滩|抢跑|开辟|切入|夯实|稳固"
)
_THEN = re.compile("(?<![截增提长高大加展降])[到至](?:20\\d\\d年|“?十[四五六]五”?末)|力争|争取")
_BUILT = re.compile("建成(?:一批|若干)?(?:具有|具备|拥有)?(?:[^,。;、]{2,14}的)?$")
_RECOMMENDS = re.compile("(?:推荐|择优|组织)(?:申报|申请|参评)$")  # for a class, which is no object of a plan
_COMPLETES = re.compile(  # 甲县|不断延伸|A产业链
    "(?:[\u4e00-\u9fff]{2,8}?[省市县区州园])?(?:着力|加快|全力|重点|大力|积极|努力|要|将|进一步|持续|不断|推动|并|以及|围绕)*(?:延伸|延长|拉长|补强|补齐|补全|完善|健全|畅通)$"
)
_SERVES = ("面向", "服务于")  # 甲实验室|面向A产业
_AS_WINGS = re.compile(r"以.+为(?:两翼|主攻方向|主线|重点|主导|特色|龙头|核心)$")  # 以A、B为两翼
_FRAMED = re.compile(
    "以[^,。;]{2,30}?为(?:龙头|主导|支撑|先导|先行|核心|主体|(?:战略)?支柱|引领|骨干|特色(?!的)|发展方向|主攻方向|新?引擎|首位)"
)  # 以A为龙头、以B为支撑的产业格局
_AS_MAIN = re.compile(
    "为(?:主线|重点|主导|特色|龙头|核心|支撑|主攻方向|主体|支柱|引领|先导|牵引|引擎)"
)  # 以A、B两条产业链|为主线
_NAMED_FOR = ("Park", "Cluster", "ClusterTier", "Platform", "Project")
_HANDLES = re.compile(r"(?:把|助推|引导)$")  # before a field; a cluster that is helped on is none
_FOSTERS = re.compile(
    r"(?:培育|壮大|打造|培养|发展|扶持|遴选|选育|孵化|培优|做强|做大|形成|引育|支持)(?:一批|更多|更大|更强|一大批|若干|的)*(?:(?:优势|重点|特色|主导)?(?:产业|行业|领域))?$"
)
_APPLIED = re.compile("的?(?:实现|得到|开展|推广|示范|规模化|深度|广泛|普及|落地)*应用(?!开发|创新|产业|软件)")
_MOVED = ("推动", "促进", "引导", "支持", "着力推动", "加快推动", "要推动", "重点推动")
_MOVES = re.compile(
    "(?:产业)?(?:要|将|加快|着力|重点|全力|力争|逐步)*(?:向|打造|构建|迈向|做强|做优|做大|聚焦|突破|建设|发展|延伸|实现)(?!退出|转移|压减|淘汰)"
)
_COUNTED = re.compile(r"(?:[\d一二两三四五六七八九十百]|[多余])(?:条|个|家|户)(?:左右|以上)?$")
_LABELLED = re.compile(r"[“\"]?[0-9+X×]{3,}")
_FOLLOWS = re.compile(r"(?:根据|按照|依据|遵照|对照|按|印发|出台|发布|制定|下发|公布)了?[^,。;《》]{0,16}《$")
_JOINTS = frozenset(["和", "及", "与", "以及"])
_SHUNS = re.compile(  # 不再发展|A产业, 加快淘汰|A行业落后产能
    "(?:不再|不得(?!不)|不宜|停止)[^,;。、]{0,6}$|(?:严禁|禁止|切忌|切勿|避免|防止|谨防|警惕)[^,;。、]{0,14}$"
    "|(?:退出|严格控制|严控|淘汰|压减|压缩|限制|杜绝|关停|关闭|叫停|取缔|整治|治理|检查|培训|化解)(?:(?!发展|培育|壮大|打造|建设)[^,;。、]){0,6}$"
)
_LOOKED_AFTER = re.compile(  # A、B、C三大行业|落后产能, A、B|开展安全检查
    "(?:领域|行业|企业)*的?(?:落后产能|过剩产能|产能过剩|污染|从业|工人|(?:开展|进行)?(?:安全|环保|专项|生产|执法|隐患|全面)*(?:检查|整治|督查|排查|整改|治理))"
)
_GIVEN = re.compile(
    r"(?:立足|依托|发挥|利用|凭借|借助|抢抓|把握|抓住|紧抓|抓紧|用好)(?:好|了)?(?:现有)?的?[^,;。]{0,12}$"
)
_GROUNDED = ("产业基础", "产业优势", "产业资源")  # ends of names that have taken them in
_CONTRIBUTES = re.compile(  # 为全省打造A集群|作出贡献: what others do
    "(?:产业)?(?:作出|做出|作|贡献|提供|注入|增添|添砖加瓦|夯实|奠定|打下)(?:了|更大|更多|应有|积极|新的?|坚实|强劲|有力|良好|[\u4e00-\u9fff]{2,4}的){0,3}(?:贡献|力量|支撑|动力|基础|动能|保障|样板|$)"
)
_ON_PRODUCTS = re.compile("(?:应用|运用|用|服务|销售|供应)(?:于|到|在)$")  # 产品广泛应用于|A、B等领域
_FARES = re.compile(
    "(?:技术|发展|整体)?(?:水平|实力|基础|优势|规模|地位|竞争力)(?:都|均)?(?:较|很|居|位居|处于|达到|雄厚|突出|明显|领先|走在)"
)
_ONE_OF = re.compile("”?(?:中的?)?(?:之一|其一)")  # A是全市六大支柱产业|之一
_TALE = re.compile(  # of a project or a product: 签约项目|涵盖A、B等12个行业
    "(?:项目|产品|展品|展商|参展|签约|企业|工程|活动|成果)(?:[^。;]*,)?(?:主要|广泛|既|也|分别|共)?(?:涵盖|涉及|覆盖)了?$"
)
_AT_SCENE = re.compile("(?:目前|近日|如今|日前)?(?:走进|来到|步入|位于|在)")
_LOOKS_BACK = re.compile(
    "(?<![^,。;\n])(?:近期|近日|日前|最近),[^,。;《]{0,12}(?:厅|局|委|委员会|政府|办公室)(?:组织)?(?:开展|启动|举办|召开)了"
    "|(?<![^,。;\n])(?:去年|上年|近年来|近[几两三五]年|过去[一二三四五六七八九十\\d]+年)"
    "|(?<![^,。;\n])[^,。;\n]{2,12}以来(?=[,，])|(?<![^,。;\n])[^,。;\n]{0,10}(?:相继|先后(?!顺序))"
)  # 近年来,甲市相继建成|A、B两大集群: no plan does
_LOOKS_AHEAD = re.compile("提出|明确|[将拟]|(?<![主重需])要|力争|争取|计划|到20\\d\\d年|下一步|今后|未来")
_FARES_SO = re.compile(  # A、B两大产业|初具规模: so it is, whatever a plan wants
    "(?:产业|集群)?(?:去年|上年|目前|产值|已经?|合计|规模)*(?:占(?:全|规|工)|对全[^,;。]{0,8}贡献|优势[突明]|初具|基础[扎雄较]|仍是|依然是|突破[^,;。]{0,8}元|势头)"
)
_MINISTRY = re.compile(
    r"工信部|工业和信息化部|国家发展?改革?委(?:员会)?|国家发展和改革委员会|科技部|农业农村部|商务部|财政部|生态环境部"
)
_OFFICES = re.compile("[厅局委部办处署室会院校]$|政府|中心$|大学$|小组$|专班$|指挥部$")
_DOES = re.compile(r"(?:主要|重点|专业?|一直|长期)*(?:聚焦|专注|深耕|生产|布局|建设|从事|形成|打造|承接|发展|围绕)")
_RISES_TO = re.compile(
    "(?:争创|创建|创成|申报|冲刺|冲击|晋升|晋级|跻身|晋身|升级|(?:培育|打造|建设|发展|锻造|塑造)(?=[成为])成?|建成)(?:为)?$"
)
_ITSELF_RISES = re.compile(
    "(?:产业)?(?:加快|积极|努力|全力|成功)*(?:由[^,;。]{2,16})?(?:争创|创建|创成|申报|冲刺|冲击|晋升|晋级|跻身|晋身|升级为|(?:培育|打造|建设|发展|锻造)[成为]|建成为?)"
)  # 支持甲集群|争创国家级集群
_THAT_RISE = ("Cluster", "Chain", "Industry", "Park", "IndustryGroup")
_COUNTED_BEHIND = re.compile(  # 培育千亿级产业集群|3个以上: its target says it
    r"(?:达到?|超过?|不少于|突破)?[\d一二两三四五六七八九十百]+(?:[-—~至][\d一二两三四五六七八九十]+)?[余多]?(?:个|家|条|户)"
)
_HELPS = ("支持", "扶持", "引导支持", "鼓励支持")
_TAKES_PART = re.compile(  # 支持链主企业|联合高校院所承担重大专项: what it is to do for others
    "(?:联合|牵头|举办|带着?|参与|建设|开放|承担|开展|组建|设立|[到向与]|通过|围绕|申报|实施|并购|整合|主导|搭建|主持|组织)(?!能力)"
)
_IN_TURN = re.compile("分别|依次|各自")
_PART_OF_CLUSTER = ("集群核心区", "集群协同区")  # what a place is to become for one
_NAME = 40  # characters of a name
_BACK = 120  # characters of a sentence that say of what its clause tells
_LED_BY = 24  # characters before a name within which stands what leads it
_NAMED = ("确定为", "认定为", "评定为", "命名为", "授予", "列为")
_FIGURE_BEFORE = re.compile(
    r"\d(?:[万亿千百十]*(?:元|[家个台辆套吨])|%)(?:以上|左右|大关)?、$"
)  # A营收突破100亿元、|B营收…
_DESCRIBES = re.compile(
    "以[^,。;以]{2,40}为(?:主导|主体|核心|重点|龙头|支撑|特色|代表|引领|主)的$"
)  # 构建|以A、B为核心的C产业链
_FIGURE, _DESCRIPTION = 16, 50  # characters of each before a name
_AFTER = 12  # characters behind a list within which its class stands
_ARE = re.compile(  # 甲公司等4家企业为2024年度|某省绿色工厂
    r"等\d+[家个户][\u4e00-\u9fff]{0,4}?(?:为|是|被?(?:认|评|确)定为)(?:20\d\d年度?)?(?:第[一二三四五六七八九十\d]+批)?"
)
MERGED = re.compile("合起来|合并|归并|拼接|捆绑")  # 把甲、乙两个片区合起来建成丙园区: its parts
_BUILDS = re.compile(
    "(?:[并也]|着力|加快|全力|重点|大力|积极|努力|正|将|力争)*(?:打造|建设|建成|形成|构建)[^,。;、]{2,30}集群"
)


_IS_ONE = re.compile(  # 甲集群入选|某级集群
    "(?:入选|入围|获评|获批|跻身|列入|纳入|(?:认定|评|命名|列)为)(?:了|为|首批|第?[一二三四五六七八九十]+批)*$"
)
_ARE_CLASSED = re.compile(  # A、B2个集群|列入某级培育对象
    "(?:均|都|双双|全部|成功|已|先后|同时|一并|分别|被|获)*(?:列入|列为|入选|入围|获评|获批|上榜|纳入|跻身|认定为|评为)"
)
_GROWN = ("Industry", "Cluster", "Chain")
_URGES = re.compile("(?:大力|全力|着力|积极|重点|加快)促进[^,;。]*$")  # 大力促进|A、B产业发展: taken up
_INVITES = re.compile(
    "(?:产业|领域|[、和与及][^,;。]{2,24})?(?:精准|靶向|定向|专题|开展)*招(?:商|引|大)"
)  # 瞄准A|精准招商
_TELLS = frozenset(["促进", "形成", "瞄准"])
_FIELDS = ("Industry", "IndustryGroup", "Chain")


class Objects:
    """States FOCUSES_ON and COVERS of one scene."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]]) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause = by_clause
        self.holders = Holders(scene)
        self.topics = Topics(scene)
        self.others: dict[
            int, Entity | None
        ] = {}  # of the sentence that is read: start of a clause -> firm or ministry
        self.cited: Entity | None = None  # the plan that the sentence follows
        self.made_known = False  # whether the sentence itself names that plan: 甲市出台《乙计划》,|重点发展A
        self.moved = False  # whether the sentence that is read moves a field on
        self.holder: dict[int, list[Entity]] = {}  # of the sentence that is read: start of a clause -> what it is about
        self.named = {at: [((n.start, n.end), e) for n, e in named] for at, named in scene.names.items()}
        self.programmes = ProgrammeFields(scene, by_clause, self.named)

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence: first what programmes and classes are for, then what the actor makes its object."""
        self.programmes.sentence(sentence)
        self.holder = self.holders.of(sentence)
        self.others = self._others(sentence)
        self._heads(sentence)
        self.moved = False
        titled = titled_plan(self.draft, sentence, self.scene.main)
        self.cited, self.made_known = titled or speaking_plan(self.draft, sentence), False
        for clause in sentence.clauses:
            followed = self._followed_plan(clause)
            self.cited, self.made_known = followed or self.cited, self.made_known or followed is not None
            for found in self.by_clause.get(clause.start, []):
                self._focus(clause, found)
            for span, entity in self.mentions(clause):
                coded = entity.type == "Programme" and self._is_system(clause, entity)
                fostered = entity.type == "EnterpriseTier" and self._is_fostered(clause, span)
                of_group = entity.type == "ClusterTier" and "级" not in entity.name and self._names_group(clause, span)
                if (entity.type in ("Cluster", "Chain", "ClusterTier") and not of_group) or coded or fostered:
                    self._focus_one(clause, entity, span)

    def _names_group(self, clause: Clause, tier: Span) -> bool:
        """Whether a class is only the head of a group that the clause names: 六大|优势产业集群."""
        groups = self.draft.between(clause.start, clause.end, ("IndustryGroup",))
        return any(start < tier[0] and tier[1] == end for (start, end), _ in groups)

    def _others(self, sentence: Sentence) -> dict[int, Entity | None]:
        """The firm or the ministry that a clause begins with, or the one before it, where it has no subject: 工信部|围绕A…."""
        found: dict[int, Entity | None] = {}
        acts, acting = False, None
        for clause in sentence.clauses:
            opening = self.topics.opening(clause, ("Organisation",))
            if opening is not None or self.scene.is_of_nation(clause):
                acts, acting = opening is None or not self._is_local(opening), opening
            elif self.scene.subjects.names_subject(clause) or not _DOES.match(self.text, clause.start):
                acts = False
            if acts:
                found[clause.start] = acting
            acts = acts and clause.mark != ";"
        return found

    def _is_local(self, organ: Entity) -> bool:
        """Whether an organ acts for the place: an office of its own, and no ministry or firm."""
        return _OFFICES.search(organ.name) is not None and _MINISTRY.match(organ.name) is None

    def _is_system(self, clause: Clause, programme: Entity) -> bool:
        """Whether a programme is a code-named system (“15+4”现代产业体系) that the place builds of which the clause tells."""
        if not _LABELLED.match(programme.name) or not programme.name.endswith(SYSTEMS):
            return False
        if programme.name.endswith("集群"):
            return True
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        zones = self.draft.between(start, clause.end, ("Park", "Cluster"))
        opens = {id(place) for (at, _), place in self.draft.between(start, clause.end, ("Place",)) if at == start}
        actors = self.scene.actors_in(clause)
        return clause.start not in self.holder and not zones and any(id(actor) in opens for actor in actors)

    def _heads(self, sentence: Sentence) -> None:
        """(四)冶金。: the field of a heading is what the text makes its object."""
        if span := heading(self.text, sentence):
            kinds = ("Industry", "Chain", "Cluster")
            fields = [(s, e) for s, e in self.draft.between(*span, kinds) if s[0] == span[0] and s[1] >= span[1]]
            for _, field in fields[:1]:
                if self._is_counted(field):
                    continue  # 三大产业:\n1.甲 is of what counts it
                self._state(sentence.clauses[0], field)

    def _is_counted(self, field: Entity) -> bool:
        """Whether a field is a member of a counted group."""
        groups = (r.source for r in self.draft.relations_of(field) if r.type == "INCLUDES" and r.target is field)
        return any(group.properties.get("declared_count") for group in groups)

    def mentions(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """The headed names of a clause."""
        return self.named.get(clause.start, [])

    def things(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """The headed names of a clause, and the chains that are called by a short head: 光伏链."""
        named = self.mentions(clause)
        chains = self.draft.between(clause.start, clause.end, ("Chain",))
        short = [one for one in chains if one not in named and self.text.endswith("链", *one[0])]
        return sorted([*named, *short], key=itemgetter(0)) if short else named

    def tiers_after(self, clause: Clause, found: Found) -> list[Entity]:
        """The classes that stand right after the members of a list, or right before the bracket that they stand in."""
        if self.text.startswith("(", found.span[0] - 1):
            named = self.draft.between(
                max(0, found.span[0] - _NAME), found.span[0] - 1, ("ClusterTier", "EnterpriseTier")
            )
            if before := [tier for (_, end), tier in named if end == found.span[0] - 1]:
                return before
        members = {id(self.draft.now(member)) for member in found.members}
        named = self.draft.between(clause.start, clause.end + 1, {member.type for member in found.members})
        last = max((end for (_, end), thing in named if id(thing) in members), default=clause.end)
        kinds = ("EnterpriseTier",) if found.kind == "Organisation" else ("ClusterTier", "Park", "Platform")
        told = _ARE.match(self.text, last, clause.end)
        reach = told.end() - last + 1 if told else _AFTER
        near = [(s, e) for (s, _), e in self.mentions(clause) if e.type in kinds and 0 <= s - last < max(reach, _AFTER)]
        return [e for s, e in near if not MERGED.search(self.text, last, s) and not self._leaves_bracket(last, s)]

    def _leaves_bracket(self, start: int, end: int) -> bool:
        """Whether a bracket ends here that did not begin here: 甲类(A、B|)、3个乙类."""
        return self.text.count(")", start, end) > self.text.count("(", start, end)

    def _focus(self, clause: Clause, found: Found) -> None:
        if found.kind not in ("Industry", "Cluster", "Chain") or self.text.endswith(
            "牵头", clause.start, found.span[0]
        ):
            return
        if _APPLIED.match(self.text, found.span[1]) or self._in_passing(clause, found.span):
            return  # 推动某物在A、B等领域|应用
        if self._in_a_name(clause, found):
            return
        if found.kind == "Cluster" and _ARE_CLASSED.match(self.text, found.span[1], clause.end):
            return
        if found.group is not None:
            if not self._of_each(clause):
                self._state(clause, found.group, found.span[1])
            holders = self.holder.get(clause.start, [])
            if found.kind == "Cluster" and holders and holders[0].type == "Park":
                return  # 甲高新区培育A、B两大集群: the park is for the list
            counted = found.group.properties.get("declared_count") is not None
            if holders and not counted and not _IN_TURN.search(self.text, clause.start, clause.end):
                for member in found.members:  # 主导产业为A、B和C: the park is for each
                    self._state(clause, member)
            if is_plain(found.group) or clause.start in self.holder or self.scene.subjects.at(clause):
                self._focus_members(clause, found)
        elif not (found.kind == "Cluster" and self.tiers_after(clause, found)):
            self._focus_members(clause, found)

    def _in_a_name(self, clause: Clause, found: Found) -> bool:
        """Whether a list stands in the name of a park or a cluster (甲装备(A、B)产业园), which it is then for."""
        for (start, end), owner in self.mentions(clause) if self.text.endswith("(", 0, found.span[0]) else ():
            if start < found.span[0] and found.span[1] < end and owner.type in _NAMED_FOR:
                for member in found.members:
                    self.draft.lives_on(owner, member, (start, end))
                return True
        return False

    def _in_passing(self, clause: Clause, span: Span) -> bool:
        """Whether fields are only told of, started from or shunned: A是六大支柱产业|之一, 立足|A产业基础, 淘汰|A行业落后产能."""
        start, end = max(clause.start, span[0] - _LED_BY), span[1]
        told = max(self._sentence_start(clause), span[0] - _BACK)
        if clause.start not in self.holder and _TALE.search(self.text, told, span[0]):
            return True
        if self.text.endswith("占", 0, span[0]) and self.text.startswith(("的比重", "比重"), end):
            return True  # 占|材料产业|的比重
        if self.text.startswith("在", span[0] - 1) and _FARES.match(self.text, end):
            return True  # 在A、B等领域|水平较高
        if _ONE_OF.match(self.text, end) or _SHUNS.search(self.text, start, span[0]):
            return True
        if self.text.startswith("为", clause.start) and _CONTRIBUTES.match(self.text, end, clause.end + 1):
            return True
        if _LOOKED_AFTER.match(self.text, end):
            return True
        if _ON_PRODUCTS.search(self.text, start, span[0]):
            return True
        grounded = self.text.endswith(_GROUNDED, span[0], end) or GROUND.match(self.text, end)
        return bool(grounded and _GIVEN.search(self.text, start, span[0]))

    def _sentence_start(self, clause: Clause) -> int:
        """Where the sentence of a clause, or the part of it up to a semicolon, begins."""
        bound = max(0, clause.start - _BACK)
        return max(bound - 1, *(self.text.rfind(mark, bound, clause.start) for mark in "。;\n")) + 1

    def _of_each(self, clause: Clause) -> bool:
        """Whether a clause tells apart what several parks live on: 甲园区、乙园区分别以A、B为主导产业."""
        if not _IN_TURN.search(self.text, clause.start, clause.end):
            return False
        parks = [(span, park) for span, park in self.mentions(clause) if park.type == "Park"]
        return len(parks) > 1 and parks[0][0][0] == clause.start and self.text[parks[0][0][1]] in "、和与及"

    def _focus_members(self, clause: Clause, found: Found) -> None:
        places = self.scene.subjects.at(clause)
        apart = _IN_TURN.search(self.text, clause.start, found.span[1])
        if apart and len(places) == len(found.members) > 1:  # 甲县、乙县分别发展A、B
            for place, member in zip(places, found.members, strict=True):
                self.draft.lives_on(place, member, (clause.start, clause.end))
            return
        for member in found.members:
            if (clause.start, id(member)) not in self.programmes.covered:
                self._focus_one(clause, member, found.span)

    def _state(self, clause: Clause, thing: Entity, end: int = 0) -> None:
        """A thing, which ends there, is the object of the clause: of the park or cluster that it is about, or of its actors."""
        span = (clause.start, clause.end)
        holders, cited = self.holder.get(clause.start, []), self._cited_plan(clause)
        if (clause.start, id(thing)) in self.scene.claimed or is_past(self.text, clause):
            return
        clusters = thing.type == "IndustryGroup" and self.draft.targets("INCLUDES", thing)[:1]
        if clusters and clusters[0].type == "Cluster" and holders and holders[0].type == "Cluster":
            return  # a cluster is for no list of clusters
        if clause.start in self.others:
            other = self.others[clause.start]
            if other is not None and _MINISTRY.match(other.name):
                self.draft.relate("FOCUSES_ON", other, thing, span)
        elif holders and (
            thing.type in _FIELDS or (thing.type == "EnterpriseTier" and all(h.type == "Park" for h in holders))
        ):
            for holder in holders:
                self.draft.relate("COVERS", holder, thing, span)
        elif thing.type == "Cluster" and self.scene.main is None and self._is_told_of_park(clause, holders):
            self.draft.relate("LOCATED_IN", thing, holders[0], span)  # 甲园以A为主导产业,|打造A产业集群
        else:
            for actor in [cited] if cited is not None else self._actors(clause, end):
                self.draft.lives_on(actor, thing, span)

    def _actors(self, clause: Clause, end: int) -> list[Entity]:
        """Who acts in a clause; the place, and no plan, where it tells how things were or are: 近年来,相继建成|A、B两大集群."""
        actors = self.scene.actors_in(clause)
        if self.scene.main is None or self.scene.main not in actors or not self._is_tale(clause, end):
            return actors
        return [self.owner] if self.owner is not None else []

    @cached_property
    def owner(self) -> Entity | None:
        """Whose the plan of the text is: the park that its title begins with (甲高新区关于…的若干措施), or the place."""
        title = self.scene.main.name if self.scene.main is not None else ""
        parks = (park for park in self.draft.of_type("Park") if title.startswith(park.name))
        return next(parks, self.scene.place)

    def _is_tale(self, clause: Clause, end: int) -> bool:
        """Whether a clause tells how things were or are: A、B两大产业|优势突出, 近年来,…相继建成A、B两大集群."""
        if end and _FARES_SO.match(self.text, end, clause.end):
            return True
        start = self._sentence_start(clause)
        stop = min(clause.end, clause.start + _BACK)
        return _LOOKS_BACK.search(self.text, start, stop) is not None and not _LOOKS_AHEAD.search(
            self.text, start, stop
        )

    def _is_told_of_park(self, clause: Clause, holders: list[Entity]) -> bool:
        """Whether a sentence begins with the park that one of its later clauses, in which a cluster is built, is about."""
        if not _BUILDS.match(self.text, clause.start, clause.end):
            return False
        start = max(self.text.rfind(mark, 0, clause.start) for mark in "。;\n") + 1
        opens = [park for (at, _), park in self.draft.between(start, start + _NAME, ("Park",)) if at == start]
        return len(holders) == 1 and holders[0] in opens

    def _cited_plan(self, clause: Clause) -> Entity | None:
        """以《…意见》明确的六大赛道为主攻方向: the document in the same clause, and the place as well."""
        for word in clause.words:
            if word.flags & lx.TITLE and re.match(r"(?:明确|确定|提出|列出)", self.text[word.end : word.end + 2]):
                return self.scene.titles.at.get((word.start, word.end))
        own = self.scene.subjects.names_subject(clause)
        return self.cited if not self.scene.subjects.at(clause) or (self.made_known and not own) else None

    def _followed_plan(self, clause: Clause) -> Entity | None:
        """根据《…计划》,…; 去年出台了《…意见》,…: the document that the rest of a sentence tells of."""
        title = next((w for w in clause.words if w.flags & lx.TITLE), None) if clause.flags & lx.TITLE else None
        followed = title is not None and _FOLLOWS.search(self.text, clause.start, title.start + 1)
        return self.scene.titles.at.get((title.start, title.end)) if title and followed else None

    def _focus_one(self, clause: Clause, entity: Entity, span: Span) -> None:
        if entity.type in ("ClusterTier", "Cluster") and self.text.endswith(_NAMED, clause.start, span[0]):
            return  # 甲组织确定为|某级集群促进组织: what something is called
        if entity.type == "Cluster" and _AT_SCENE.fullmatch(self.text, clause.start, span[0]) and span[1] == clause.end:
            return  # 在|甲集群|,工人正忙碌: where a tale is set
        if entity in self.holder.get(clause.start, []) or entity.name.endswith(_PART_OF_CLUSTER):
            return
        if entity.type == "ClusterTier" and len(self.scene.subjects.at(clause)) > 1:
            return  # 甲市、乙市联动|争创国家级集群: it is one, and theirs together
        before = self.text[clause.start : span[0]]
        if entity.type == "ClusterTier" and _IS_ONE.search(before):
            return
        if self._in_passing(clause, span) or self._rises(clause, entity, span):
            return
        tells = entity.type in _GROWN and self._verb_before(clause, span[0]) in _TELLS
        tells = tells and not _URGES.search(self.text, clause.start, span[0])
        if tells and not _INVITES.match(self.text, span[1], clause.end):
            return  # 促进|A产业转型升级, 形成|A集群: told, and not taken up
        led = (
            _PROMOTES.search(self._lead(clause, span))
            or self._built_by_then(clause, span)
            or (clause.start in self.holder and before.endswith(_SERVES))
            or (entity.type == "Industry" and _HANDLES.search(before))
            or announced(self.text, span[0])
            or _AS_WINGS.match(self.text, span[0], span[1])
            or _FRAMED.match(self.text, *span)
            or AS_SORT.match(self.text, span[1])
            or (entity.type == "Industry" and self._contains(clause, before))
            or (entity.type == "Chain" and (self._contains(clause, before) or _COMPLETES.match(before)))
            or (before.endswith("以") and _AS_MAIN.match(self.text, span[1]))
            or (span[0] == clause.start and (self._under_place(clause) or self._moved_on(clause, entity, span)))
        )
        if led and not (
            _COUNTED.search(before)
            or (entity.type == "ClusterTier" and RISES.search(before))
            or _RECOMMENDS.search(before)
        ):
            self.moved |= entity.type == "Industry" and before in _MOVED
            self._state(clause, entity)

    def _built_by_then(self, clause: Clause, span: Span) -> bool:
        """到2025年建成|A集群, 力争…,建成B集群: what is to stand by a year."""
        told = _THEN.search(self.text, self._sentence_start(clause), span[0])
        return told is not None and _BUILT.search(self._lead(clause, span)) is not None

    def _verb_before(self, clause: Clause, at: int) -> str:
        """The last verb before a place of a clause."""
        verbs = (w for w in reversed(clause.words) if w.end <= at and w.flags & (lx.VERB | lx.CARRY_OUT))
        verb = next(verbs, None)
        return self.text[verb.start : verb.end] if verb is not None else ""

    def _rises(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """Whether a class is what something is to become, or has its count behind it, or a cluster is to rise: 支持|A集群|争创|B级集群."""
        if entity.type == "Cluster" and _ITSELF_RISES.match(self.text, span[1], clause.end):
            return True
        if entity.type != "ClusterTier" and not (entity.type == "Cluster" and lx.level_length(entity.name)):
            return False  # 把甲集群打造成|世界级乙产业集群
        if entity.type == "ClusterTier" and _COUNTED_BEHIND.match(self.text, span[1], clause.end):
            return True
        to = _RISES_TO.search(self.text, max(clause.start, span[0] - _LED_BY), span[0])
        if to is None:
            return False
        if entity.type == "Cluster":
            return any(b == to.start() for (_, b), _ in self.draft.between(clause.start, to.start(), ("Cluster",)))
        told = to.start() == clause.start and any(h.type == "Cluster" for h in self.holder.get(clause.start, []))
        return told or bool(self.draft.between(clause.start, to.start(), _THAT_RISE))

    def _contains(self, clause: Clause, before: str) -> bool:
        """Whether the cluster that a clause is about consists of what follows: 甲集群包括|A、B产业链."""
        held = self.holder.get(clause.start, [])
        return bool(held) and held[0].type == "Cluster" and before.endswith(CONSISTS)

    def _moved_on(self, clause: Clause, entity: Entity, span: Span) -> bool:
        """推动甲产业迈向高端;|乙产业向智能装备转型: as the first of the sentence is moved on, so are those that begin its clauses."""
        return self.moved and entity.type == "Industry" and _MOVES.match(self.text, span[1], clause.end) is not None

    def _under_place(self, clause: Clause) -> bool:
        """Whether a clause stands under the heading of a place, and names no other: (三)甲县。|A、B一起抓."""
        subjects = self.scene.subjects
        return bool(subjects.headed_by(clause)) and not subjects.names_subject(clause)

    def _is_fostered(self, clause: Clause, span: Span) -> bool:
        """培育一批千亿级链主企业; with a figure before or after it the class has a target instead, and some only take part."""
        if self.text.endswith(_HELPS, clause.start, span[0]) and self._takes_part(span[1]):
            return False
        rest = re.split("[、和,]", re.sub(r"^[(][^()]*[)]", "", self.text[span[1] : clause.end]))[0]
        return bool(_FOSTERS.search(self._before_joined(clause, span[0], _JOINTS | {"、"}))) and not re.search(
            r"\d", rest
        )

    def _takes_part(self, end: int) -> bool:
        """Whether a class of firms that is helped is told what to do, or one of them is named: 支持链主企业|联合…, 链主企业|甲集团."""
        named = self.draft.between(end, end + _NAME, ("Organisation",))
        return _TAKES_PART.match(self.text, end) is not None or any(start == end for (start, _), _ in named)

    def _before_joined(self, clause: Clause, start: int, joints: frozenset[str]) -> str:
        """What the clause says before a name, or before the names that it is joined with."""
        for (first, last), _ in reversed(self.mentions(clause)):
            if last < start and self.text[last:start] in joints:
                start = first
        return self.text[clause.start : start][-12:]

    def _lead(self, clause: Clause, span: Span) -> str:
        """What the clause says before a name, or before the list that the name stands in."""
        before = self.text[clause.start : span[0]]
        if _FIGURE_BEFORE.search(before[-_FIGURE:]):
            return ""
        if described := _DESCRIBES.search(self.text, max(clause.start, span[0] - _DESCRIPTION), span[0]):
            return self._before_joined(clause, described.start(), _JOINTS)
        _, comma, tail = before.rpartition("、")
        if comma and _PROMOTES.search(tail):
            return tail[-30:]
        if "、" in before[-14:]:
            return before.split("、")[0][-30:]
        return self._before_joined(clause, span[0], _JOINTS)
