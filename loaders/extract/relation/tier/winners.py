"""Classes of firms: 甲、乙成为第二批链主; 链主名单公布,…丙市6家:丁科技、戊重工; 每条链有链主,己、庚都在名单里."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.headings import class_type
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.enumeration.listing.listtitles import by_ministry, class_words, is_list, takes_away
from loaders.extract.names.firm.firm_runs import COUNT_OF_FIRMS
from loaders.extract.names.head.kinds import CLUSTERS_HEAD, graded, is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.spans import pieces, solid
from loaders.extract.relation.denial import denied, denied_with
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.tier.awarded_class import named_class
from loaders.extract.relation.tier.class_wording import ASIDE
from loaders.extract.relation.tier.wishes import WISHES
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LISTED = re.compile("名单|入选|入围|上榜|榜单|公布|公示|认定|获评|入列")
_SHARE = re.compile(
    rf"(?!入[园驻]|[\u4e00-\u9fff]{{0,8}}(?:企业|公司|工厂)[已现共有达])[\u4e00-\u9fff]{{2,12}}(?:各|有|共|占)?{COUNT_OF_FIRMS}(?:,?(?:分别|即|包括)?[是为]?|:|\()"
)
_OF_PLACE = re.compile(rf"(?:其中,?)?(?P<place>[\u4e00-\u9fff]{{2,6}}?){COUNT_OF_FIRMS}\(")
_BECOMES = re.compile(
    r"成为|成了|成长为|进入(?=[^,。;]{4,30}名单)|入选|入围|获评|评上|获|(?:认定|评定|评选|评|列|确定|授予|命名)为|荣登|上榜|跻身|晋级|获批|当好|充当|担当|担任|荣获|获得|被授予|列入|纳入|入列|摘得|斩获|拿到|拿下|摘下|喜提|发挥|通过|捧回|为(?=[^,]{0,12}(?:企业|链主))|(?:是|(?<![金附隶所下直家军])属于?|系)(?=[^,]{0,12}(?:企业|链主|小巨人|冠军|独角兽|瞪羚|工厂))"
)
_ENTERS = re.compile(
    r"(?:等|和|\d|[一二两三四五六七八九十几多]|家|户|个|企业|公司|园区|集群|单位|[(][^()]{1,12}[)]|均|都|也|已|全部|双双|同时|成功|一起|榜上|位列|名列|在)*(?:列入(?=[,。;]|$)|入列|在列|入选|入围|上榜|有名|其中|之列|名单|符合(?!退出|撤销|整改|注销|降级)[^,。;]{0,4}要求|通过(?:复核|认定|评审|验收))(?![^,。;]*(?:企业|项目|计划|库)$)(?=[^,。;]{0,4}(?:[,。;]|$))"
)
_OF_LIST = re.compile(
    r"(?:20\d\d年(?:度)?)?(?:(?:通过|新|拟)*(?:复核|认定|评审|验收)的?)?(?:首批|新一批|第[一二三四五六七八九十\d]+[批轮]|新一轮|最新|新)?“?(?P<tier>[^《》“”]{0,14}(?:(?:产业)?集群|园区|产业园|开发区|示范[园区]|基地|[创技研][新术究]中心|平台|实验室|孵化器|研发机构))”?(?:拟认定)?(?:决赛)?(?:优胜者)?(?:公示)?名单(?:[(][^()]*[)])?"
)
_ON_LIST_ARE = re.compile(  # 进入第七批某类企业名单的|我省企业分别是:
    r"(?<![未没不能])(?<!没有)(?:进入|入选|入围|列入|登上|上榜)[^。:]{4,60}?名单的[^,。;:]{0,6}(?:企业|公司|单位)(?:分别|主要)?(?:[是为有]|包括)[:]?"
)
_BEGINS_ITEM = frozenset(":;、,和是为有括")
_NOT_YET = re.compile(
    "(?:希望|(?<![联理梦设思])想(?!到)|打算|准备|盼|有意|(?:[原拟]定|拟|计划|建议)由)[^,。;、]{0,12}$"
)  # 公司|希望明年能|评上丙级
_WISHED = re.compile("助力|支持|帮助|鼓励|引导|争取|力争|有望|冲刺|扶持|(?<!已)培育(?![的出])")
_RISES = ("跻身", "晋级", "成为", "成长为", "荣登", "进入")
_APART = re.compile("(?:分别|依次|各自)[被获]?$")
_MARK = re.compile(r"[ \t#*·●■◆▲△★◇○—-]*(?:[(]?[\d一二三四五六七八九十]{1,3}[).、]+[ \t]*)?")
_APPLIES = re.compile("(?:目前|现|已)?(?:正在?|拟)?(?:申报|创建|争创|冲刺|培育)(?:为|成为)?")
_SORT_OF_PARK = re.compile("(?:化工|绿色|特色|智慧|零碳|低碳|生态|示范)+(?:产业|工业)?园区")
_ANNOUNCED = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}(?:此次|本次|新)?(?:入选|上榜|入围|新增)的)?(?:这|其中)?\d+个[^,。:]{0,8}集群(?:名单)?(?:分别|依次|具体)?(?:是|为|包括|有)?[:]?"
    r"|[\u4e00-\u9fff]{0,8}?(?:入选|上榜|入围|获评|新增)的[^,。:]{0,10}?集群(?:名单)?(?:分别|依次|具体)?(?:是|为|包括|有)[:]?"
)  # 9个新晋集群分别是:
_HAS_FIRM = re.compile("(?:企业)?(?:目前|现|共|主要)*有$")  # 某级企业|有|甲、乙等5家
_HAS, _ALSO_HAS = re.compile("(?:企业)?(?:中)?(?:主要|分别)?(?:既有|包括|分别是)"), re.compile("(?:也|还|又|更)有")
_AWARDS = re.compile("(?<![将拟未应])(?:公布|认定|公示|确定|命名|新增|通报)|入选|入围|获批|获评")
_SHARES = re.compile(
    r"[\d一二两三四五六七八九十]个(?:集群|园区)(?:成功)?(?:入选|上榜|入围|获评),(?:包括|分别|即)"
)  # 泉州11个集群入选,包括甲
_OF_A_LIST = re.compile("新晋|入选|上榜|获评|入围|新增|这|其中|名单")
_LEFT_OUT = re.compile("[不未除]|没有")
_OF_ANOTHER = re.compile("[\u4e00-\u9fff]{2}(?:则|同样)(?:是|为|属于|被|获)")  # 甲评上丙级,|乙则是丁级
_OF_OTHERS = re.compile(  # 甲|的客户是丙级, 甲|帮助5家企业获评丙级, 甲|原是丙级
    "的(?:客户|子公司|供应商|股东|合作伙伴|合作方|母公司)|(?:帮助|带动|助力|服务|推动|孵化|培育|指导|扶持)[^,。;]{0,12}(?:企业|公司)|[原曾]$"
)
_OTHERS = ("供给", "供应", "供货给", "配套", "服务", "客户", "替", "给", "向")  # three parts go to|甲, and it has got…
_POINTS = ("前者", "后者")
_OTHER_ROLE = re.compile("供应商|配套|客户|合作")  # 链主企业甲公司、|供应商乙公司
_LISTED_KINDS = (("Cluster", "ClusterTier"), ("Park", "Park"), ("Platform", "Platform"))
_LISTS, _FAR_LISTS = 400, 1600  # characters from a list to what is on it; to a sentence that says so
_PRIZE = re.compile(  # 国家级绿色工厂|建设贡献奖, 为某级企业|提供配套
    "[^,。;、]{0,6}(?:奖|先进(?:单位|集体|个人))|提供|服务|供货|配套|赋能"
)
_BRACKET = re.compile(r"[(](?P<classes>[^()。;\n]{4,60})[)]")
_THIS_FIRM, _BACK = (
    re.compile("(?:目前|如今|去年|今年|而|作为)*[这该]家"),
    160,
)  # characters back to the firm that is meant
_BRACKETED = {"Cluster": "ClusterTier", "Park": "Park", "Platform": "Platform"}
_GOT = re.compile(
    "(?:20\\d\\d年)?(?:已|先后|成功)?(?:入选|入围|获批|获评|列入|纳入|跻身|(?:被)?认定为)(?:首批|第[一二三四五六七八九十]+批)?"
)
_JOINED = 1  # the mark between two classes
_NEAR = 12  # characters between the verb and the class
_OF_YEAR = re.compile("[为了]?20\\d\\d年度?")  # 入选|2021年|某省制造业重点培育头雁企业名单
_REACH = 400  # characters from the class to the firms


def _after(tier: Entity, at: int) -> int:
    """Where the words end that name a class here."""
    return next((end for start, end in tier.places if start == at), at)


class Winners:
    """States the class of the firms of a scene."""

    def __init__(self, scene: "Scene", objects: Objects, topics: Topics) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topics = topics
        self.tier: Entity | None = None  # the class of the list that was named last
        self.since = 0
        self.line = -1
        self.subject: Entity | None = None  # the firm that the line is about, where it begins with its name
        self.announced = False  # whether the sentence tells what is on the list
        self.having: Entity | None = None  # the class that the clause before has said to have such firms
        self.before: list[Entity] = []  # the firms of the clause before, where a comma ends it

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence; a semicolon, or the share of the next place, does not end the list."""
        shared, told, self.having = False, None, None
        classed: Entity | None = None  # the class that stands before a colon
        announced = _ANNOUNCED.match(self.text, sentence.start, sentence.end)
        self.announced = announced is not None and _OF_A_LIST.search(announced[0]) is not None
        self.announced |= _SHARES.search(self.text, sentence.start, sentence.end) is not None
        self._on_list(sentence)
        for clause in sentence.clauses:
            tiers = [(at, e) for (at, _), e in self.objects.mentions(clause) if e.type == "EnterpriseTier"]
            told = tiers[0][1] if tiers else told
            if tiers and _LISTED.search(self.text, clause.start, clause.end):
                self.tier, self.since = tiers[0][1], clause.end
            firms = [
                firm for firm in self.draft.between(clause.start, clause.end, ("Organisation",)) if self._is_firm(*firm)
            ]
            self._become(sentence, clause, firms, tiers)
            self._listed_behind(clause, firms, tiers)
            self._called(clause, firms, tiers)
            self._called_back(clause, tiers)
            self._profile(clause, firms, tiers)
            self._listed_clusters(clause)
            self._classed_in_brackets(clause)
            classed = self._behind_colon(clause, classed)
            of_place = _OF_PLACE.match(self.text, clause.start, clause.end)
            placed = of_place is not None and lx.is_division(of_place["place"])
            shared = placed or (
                not self.text.startswith("其中", clause.start) and (shared or self._is_share(clause, firms))
            )
            listed = self.tier if clause.start - self.since <= _REACH else None
            entered = firms and not tiers and _ENTERS.match(self.text, firms[-1][0][1], clause.end)
            if tier := ((told or listed) if placed else listed if shared else None) or (
                (told or listed or self._of_title(clause)) if entered else None
            ):
                if tiers and all(own is not tier for _, own in tiers):
                    continue  # 公布5家链主企业、12家链核企业,甲为链主企业,|乙为链核企业
                for span, firm in firms:
                    self.draft.relate("IN_TIER", firm, tier, span)

    def _on_list(self, sentence: Sentence) -> None:
        """进入某类企业名单的我省企业分别是:|甲公司的A;乙公司的B: the firms that a list is said to have, each with what it makes."""
        if self.text.find("名单的", sentence.start, sentence.end) < 0:
            return
        if (said := _ON_LIST_ARE.search(self.text, sentence.start, sentence.end)) is None:
            return
        for _, tier in self.draft.between(*said.span(), ("EnterpriseTier",))[:1]:
            for span, firm in self.draft.between(said.end(), sentence.end, ("Organisation",)):
                if self.text[span[0] - 1] in _BEGINS_ITEM and self._is_firm(span, firm):
                    self.draft.relate("IN_TIER", firm, tier, (said.start(), span[1]))

    def _listed_behind(self, clause: Clause, firms: list[tuple[Span, Entity]], tiers: list[tuple[int, Entity]]) -> None:
        """新增的单项冠军企业|既有甲、乙,也有丙: the firms that a class is said to have; a clause with 也有 goes on."""
        also = _ALSO_HAS.match(self.text, clause.start) is not None
        self.having = None if not also else self.having
        for at, tier in tiers:
            end = _after(tier, at)
            behind = [span[0] for span, _ in firms if span[0] > at]
            if behind and (_HAS.match(self.text, end) or _HAS_FIRM.match(self.text, end, behind[0])):
                self.having = tier
        for span, firm in firms if self.having is not None else ():
            if also or span[0] > min((at for at, _ in tiers), default=0):
                self.draft.relate("IN_TIER", firm, self.having, span)

    def _behind_colon(self, clause: Clause, tier: Entity | None) -> Entity | None:
        """公布第二批省级集群:|甲集群,乙集群: each clause behind the colon names one of the class; the class for the next clause."""
        if clause.mark == ":":
            ends = [e for (_, end), e in self.objects.mentions(clause) if end == clause.end and e.type == "ClusterTier"]
            said = self.text[clause.start : clause.end]
            return ends[0] if ends and _AWARDS.search(said) and not takes_away(said) else None
        for (_, end), cluster in self.draft.between(clause.start, clause.end, ("Cluster",)) if tier else ():
            if end == clause.end and tier is not None and not _LEFT_OUT.match(self.text, clause.start, clause.end):
                self.draft.relate("IN_TIER", cluster, tier, (clause.start, clause.end))
                return tier
        return None

    def _is_share(self, clause: Clause, firms: list[tuple[Span, Entity]]) -> bool:
        """丙市6家:|甲、乙: whether a clause begins with the share of a place; 甲大学和乙等6家企业 are the firms themselves."""
        share = _SHARE.match(self.text, clause.start, clause.end + 1)
        return share is not None and all(span[0] >= share.end() for span, _ in firms)

    def _of_title(self, clause: Clause) -> Entity | None:
        """公布第九批制造业单项冠军企业名单,240家上榜。|甲公司入选: the class that the line names in the title of a list only."""
        line = max(self.text.rfind("\n", 0, clause.start) + 1, clause.start - _BACK)
        for span, paper in self.draft.between(line, clause.start, ("Document",))[-1:]:
            plain = class_words(paper.name) if is_list(paper.name) else ""
            at = class_type(plain) == "EnterpriseTier" and re.search(
                "[“”]?".join(map(re.escape, plain)), self.text[slice(*span)]
            )
            if at:
                return self.draft.add("EnterpriseTier", (span[0] + at.start(), span[0] + at.end()))
        return None

    def _become(
        self, sentence: Sentence, clause: Clause, firms: list[tuple[Span, Entity]], tiers: list[tuple[int, Entity]]
    ) -> None:
        """甲、乙等7家企业成为第二批链主; 丙股份入选国家级小巨人; 丁等23户企业,8月被列为链主企业."""
        verb = _BECOMES.search(self.text, clause.start, clause.end) if tiers else None
        if verb and (denied(self.text, clause.start, verb.start()) or self._is_hoped(clause, verb)):
            verb = None
        named = [(span, firm) for span, firm in firms if not denied_with(self.text, clause.start, span[0])]
        named = [one for one in named if one is named[-1] or not self.text.startswith("的", one[0][1])]  # 甲的客户|乙
        if len(self.before) > 1 and self.text.startswith("一家", clause.start):
            return  # 甲和乙,|一家是丙级,一家是丁级
        pointed = tiers and self.text.startswith(_POINTS, clause.start)
        back = self.scene.references.at(clause, clause.start) if pointed else None
        others = verb is not None and _OF_ANOTHER.search(self.text, clause.start, verb.end()) is not None
        ends = [(span[1], firm) for span, firm in named if verb and span[1] <= verb.start()]
        become = [firm for _, firm in ends]
        if verb and ends and _OF_OTHERS.search(self.text, ends[-1][0], verb.start()):
            become, others = [], True
        become = become or ([] if others or pointed else self.before)
        if back is not None and back[0].type == "Organisation":
            become = [back[0]]
        if (
            verb
            and not become
            and not others
            and (topic := self.topics.before(sentence, clause, ("Organisation",))) is not None
        ):
            become = [] if self.scene.organs.has(topic) else [topic]
        aside = clause.mark != "," or ASIDE.fullmatch(self.text, clause.start, clause.end) is not None
        self.before = [] if aside else [firm for span, firm in firms if not self.text.endswith(_OTHERS, 0, span[0])]
        if verb and len(become) == len(tiers) > 1 and _APART.search(self.text, clause.start, verb.start()):
            for firm, (_, tier) in zip(become, tiers, strict=True):  # 甲、乙分别入选丙级、丁级
                self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))
            return
        year = _OF_YEAR.match(self.text, verb.end()) if verb else None
        reach = (year or verb).end() + _NEAR if verb else 0
        for at, tier in tiers if verb else ():
            if verb and verb.end() <= at <= reach and not _PRIZE.match(self.text, _after(tier, at)):
                reach = _after(tier, at) + _JOINED
                for firm in become:
                    self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))

    def _is_hoped(self, clause: Clause, verb: re.Match[str]) -> bool:
        """力争甲公司入选, 助力乙公司跻身, 丙公司争取早日晋级: what is an aim of firms; 推动丁公司入选 may be done."""
        if _NOT_YET.search(self.text, clause.start, verb.start()):
            return True
        return WISHES.match(self.text, clause.start, verb.start()) is not None or (
            _WISHED.search(self.text, clause.start, verb.start()) is not None and verb[0] in _RISES
        )

    def _called(self, clause: Clause, firms: list[tuple[Span, Entity]], tiers: list[tuple[int, Entity]]) -> None:
        """链主企业|甲重工有限公司; 作为国家级单项冠军的乙股份; 丙科技有限公司(省级绿色工厂、国家级“小巨人”企业)."""
        last: tuple[int, Entity] | None = None  # where the firm ends that was called last, and what
        ends = [(at, _after(tier, at), tier) for at, tier in tiers] if firms else []
        for span, firm in firms:
            for at, end, tier in ends:
                presented = self.text[end : span[0]] == "的" and self.text.endswith(("作为", "身为"), 0, at)
                joined = last is not None and last[1] is tier and self.text[last[0] : span[0]] == "、"
                joined = joined and not _OTHER_ROLE.match(firm.name)
                beside = end == span[0] or self.text[end : span[0]] in ("代表", "——")
                if beside or presented or joined:  # 链主企业代表甲、|乙、|丙
                    self.draft.relate("IN_TIER", firm, tier, (at, span[1]))
                    last = span[1], tier
            bracket = _BRACKET.match(self.text, span[1], clause.end)
            for start, end in pieces(self.text, *bracket.span("classes"), "、,和") if bracket else ():
                if type_of(self.text[start:end]) == "EnterpriseTier":
                    tier = self.draft.add("EnterpriseTier", (start, end), solid(self.text[start:end]))
                    self.draft.relate("IN_TIER", firm, tier, (span[0], bracket.end() if bracket else end))

    def _called_back(self, clause: Clause, tiers: list[tuple[int, Entity]]) -> None:
        """走进甲轴承,…。这家|国家级“小巨人”企业…: the firm that the line has named last, unless it stands among several."""
        for at, tier in tiers[:1] if _THIS_FIRM.match(self.text, clause.start) else ():
            line = max(self.text.rfind("\n", 0, clause.start) + 1, clause.start - _BACK)
            told = [one for one in self.draft.between(line, clause.start, ("Organisation",)) if self._is_firm(*one)]
            joined = len(told) > 1 and self.text[told[-2][0][1] : told[-1][0][0]] in lx.JOINTS
            if told and not joined and _THIS_FIRM.fullmatch(self.text, clause.start, at):
                self.draft.relate("IN_TIER", told[-1][1], tier, (clause.start, clause.end))

    def _classed_in_brackets(self, clause: Clause) -> None:
        """甲集群(自治区级特色产业集群)产值…, 乙集群(2021年入围国家先进制造业集群): the class that a bracket behind a thing names."""
        if not clause.flags & lx.BRACKET:
            return
        for (_, end), thing in self.draft.between(clause.start, clause.end, _BRACKETED):
            if (bracket := _BRACKET.match(self.text, end, clause.end)) is None:
                continue
            opening = bracket.start("classes")  # where the bracket begins, or a class behind another
            for start, stop in pieces(self.text, *bracket.span("classes"), "、,和"):
                got = _GOT.match(self.text, start, stop)
                at = got.end() if got else start
                words = solid(self.text[at:stop])
                kind = class_type(words) if lx.level_length(words) else ""
                if kind == _BRACKETED[thing.type] and (got or start == opening):
                    opening = stop + _JOINED
                    self.draft.relate("IN_TIER", thing, self.draft.add(kind, (at, stop), words), bracket.span())

    def _national(self, listed: Entity, tier: str) -> Entity | None:
        """国家级中小企业特色产业集群 is what a ministry lists as 中小企业特色产业集群."""
        national = any(by_ministry(self.text, at) for at, _ in listed.places)
        return self.draft.find("ClusterTier", "国家级" + tier) if national else None

    def _profile(self, clause: Clause, firms: list[tuple[Span, Entity]], tiers: list[tuple[int, Entity]]) -> None:
        """▲ 甲股份有限公司:国家级绿色工厂,正申报乙企业: the classes that a line names which begins with a firm."""
        line = self.text.rfind("\n", 0, clause.start) + 1
        if line != self.line:
            opens = [(span, firm) for span, firm in firms if _MARK.fullmatch(self.text, line, span[0])]
            headed = opens and self.text[opens[0][0][1] : opens[0][0][1] + 1] in ("。", ":", "(")
            self.line, self.subject = line, opens[0][1] if headed else None
            return
        if self.subject is None or firms:
            return
        begins = clause.start
        for (at, end), tier in self.objects.mentions(clause) if tiers else ():
            if tier.type != "EnterpriseTier":
                continue
            lead = self.text[begins:at]
            if _APPLIES.fullmatch(lead):
                self.draft.relate("ADVANCES_TO", self.subject, tier, (clause.start, clause.end))
            elif (not lead and (end == clause.end or self.text[end] == "、")) or _BECOMES.search(lead):
                begins = end + _JOINED
                self.draft.relate("IN_TIER", self.subject, tier, (clause.start, clause.end))

    def _listed_clusters(self, clause: Clause) -> None:
        """某部公布国家先进制造业集群名单,甲集群榜上有名: clusters and parks, by the list that was named last."""
        here = self.draft.between(clause.start, clause.end, ("Cluster", "Park", "Platform"))
        for kind, class_kind in _LISTED_KINDS if here else ():
            things = [(span, thing) for span, thing in here if thing.type == kind]
            if not things or not (self.announced or _ENTERS.match(self.text, things[-1][0][1], clause.end)):
                continue
            before = max(0, clause.start - (_FAR_LISTS if self.announced else _LISTS))
            for (start, end), listed in self.draft.between(before, clause.start, ("Document",))[-1:]:
                own = _OF_LIST.fullmatch(self.text, start, end)
                if (
                    own is None
                    or type_of(own["tier"]) not in (kind, class_kind)
                    or not self._is_class(kind, own["tier"])
                ):
                    continue
                named = named_class(self.draft, class_kind, own["tier"])
                tier = self._national(listed, own["tier"]) or named or self.draft.add(class_kind, own.span("tier"))
                for span, thing in things:
                    self.draft.relate("IN_TIER", thing, tier, span)

    def _is_class(self, kind: str, name: str) -> bool:
        return (
            is_class(CLUSTERS_HEAD.sub("", name))
            if kind == "Cluster"
            else graded(name) or bool(_SORT_OF_PARK.fullmatch(name))
        )

    def _is_firm(self, span: Span, firm: Entity) -> bool:
        """Whether it is no organ, and not only the parent of what follows (甲股份旗下乙电机)."""
        return not self.text.startswith("旗下", span[1]) and not self.scene.organs.has(firm)
