"""Firms that are 链主: 某集团为甲产业链链主企业; 乙链看|丙和丁; 以戊为链主的|己产业链; 链主由庚、辛等18家企业担任."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.firms import BY_WHOM
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.denial import denied_with
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.called_leaders import chain_leaders_class
from loaders.extract.relation.lead.labels import led_before
from loaders.extract.relation.lead.lead_topics import FIELDS, LeadTopics
from loaders.extract.relation.lead.led_in_turn import Pair
from loaders.extract.relation.lead.led_things import NOT_BY, LedThings

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_IS_CHAIN_LEADER = re.compile(
    r"(?:(?![不未没])[^,。;]){0,4}(?:为(?!提升|加快|推动|实现|了|[每各])|是|系|担任|担纲|任|成为|作为|入选|获评|(?<!争)当|做|被[确认评]定为)(?P<what>[^,。;]{0,40}?)[“]?(?:链主|龙头)(?![^,。;]{0,6}(?:供应商|配套|供货|提供|服务|供应|赋能))|(?:等|[两几\d三四五][家户])*(?:企业)?(?:分别|依次)?(?:领衔|挑大梁|唱主角)|(?:则|也|还|又|同样|独自|一举|已经?|正式|主动)*(?:[挑扛]起|接[过下]|坐[上稳]|戴上)了?(?=[^,。;、]{2,20}链的?“?(?:大梁|大旗|链主”?(?:企业)?的?(?:[位担]|重任|角色|大旗|帽子|牌子)))|发挥“?链主”?(?:企业)?(?:的)?(?:带动|引领|龙头|牵引)*作用|(?:分别|依次)?(?:领航|领跑|引领)(?=[^,。;]{2,30}产业链)|(?:等|[两几\d三四五][家户])+“?链主”?企业|(?:同|并)?(?:归入|列入?|属于?|入列)(?=[^,。;]{2,14}产业链)"
)
_CHAIN_BEFORE = re.compile(
    r"链(?:条|主”?(?:企业)?)?(?:则|就|也|自然|主要|目前|正|恰)*(?:看|靠|是|为|由|有)$|链主”?(?:企业|单位)?(?:[::]|(?:则|分别)?(?:定为|确定为|明确为|锁定为?|是|为))?(?:[\u4e00-\u9fff]{2,4}的)?$"
)
_CALLED = re.compile("“?链主”?(?:企业|单位)?(?:[::]|[为是])?$")
_LIST_OF_LEADERS = re.compile("“?链主”?(?:企业)?名单[^,。;]{0,8}[:]$")  # “链主”名单同时公布:|甲、乙分别领衔…
_NEAR = 20  # characters
_IN_BRACKET = 40  # characters of a bracket before its 链主
_NOT_MADE = re.compile(
    "(?:拟|[未若如]|计划|建议|不再?|力争)[将把]$|(?:力争|争取|希望|期待)[将把让]?$"
)  # 拟将|甲明确为A链链主
_HOPED_TO = re.compile(
    "[^,。;]{0,2}?(?:有望|可望|力争|争取|争做|想[当做成]|想要|希望|打算|梦想|离)"
)  # 甲|有望成为A链链主
_MEETS = re.compile("(?:共同|联合|正式|再次|在[^,。;]{2,12}){0,3}(?:签|共建|合作|联手|携手|达成|合办|合资)")
_SCHOOL = re.compile("(?:大学|学院)$")  # 链主企业甲、|乙大学共同组建…
_MADE_BY = re.compile("链主”?(?:企业)?(?:则|分别|主要)?由$")
_LEADS_FIELD = re.compile(  # 以甲为链主的|氢能产业链, 由甲、乙担任链主的
    f"(?:以|{BY_WHOM})(?P<firms>[\u4e00-\u9fffA-Za-z、]{{2,30}}?)(?:等(?:企业|公司)?)?(?:为|担任|作为|任)“?链主”?(?:企业|单位)?的"
)


class FirmsLeading:
    """States LEADS of the firms of one scene, and that they are 链主."""

    def __init__(self, scene: "Scene", objects: Objects, topics: LeadTopics, things: LedThings) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.objects, self.topics, self.things = objects, topics, things

    def clause(self, clause: Clause, drawn: list[Entity], in_turn: list[Pair]) -> None:
        """某集团为该产业链链主企业; 甲、乙分别为光伏、输变电产业链链主; 重卡链看丙和丁; 支持戊、己当好链主."""
        mentions = self.draft.between(clause.start, clause.end, ("Organisation",))
        firms = [(s, firm) for s, firm in mentions if not (self.scene.organs.has(firm) or _SCHOOL.search(firm.name))]
        runs: list[list[tuple[Span, Entity]]] = []
        for span, firm in firms:
            joined = runs and self.text[runs[-1][-1][0][1] : span[0]] in ("、", "和", "与")
            runs[-1].append((span, firm)) if joined else runs.append([(span, firm)])
        for run in runs:
            if len(run) > 1 and self._is_met(clause, run[-2][0][1], run[-1][0][1]):
                run.pop()  # 链主甲|与乙签约
            match = _IS_CHAIN_LEADER.match(self.text, run[-1][0][1], clause.end)
            first = run[0][0][0]
            unmade = _NOT_MADE.search(self.text, clause.start, first) or NOT_BY.search(self.text, clause.start, first)
            if unmade or denied_with(self.text, clause.start, first):
                continue
            if match and _HOPED_TO.match(self.text, run[-1][0][1], clause.end):
                continue
            chain = self._of_firms(clause, run[0][0][0], match)
            led = (
                self.things.led(
                    clause,
                    match.start("what") if match["what"] else match.end(),
                    many="分别" in match[0] or (match["what"] or "").endswith("链"),
                )
                if match
                else []
            ) or ([chain] if chain else drawn if match else [])
            chosen = match is not None and "链主" in match[0]
            listed = match is not None and _LIST_OF_LEADERS.search(
                self.text, max(0, clause.start - _NEAR), clause.start
            )
            chosen = chosen or bool(listed) or self._made_by(clause, run)
            tier = chain_leaders_class(self.draft, clause.start, clause.end) if chosen else None
            for number, (_, firm) in enumerate(run):
                if tier is not None:
                    self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))
                if not in_turn:
                    self.topics.relate(firm, led[number : number + 1] if len(led) == len(run) else led[:1], clause)

    def _is_met(self, clause: Clause, joint: int, end: int) -> bool:
        """链主甲|与|乙|签约: whether the last of two firms is the one that the other signs or builds with."""
        return self.text[joint] in "与和" and _MEETS.match(self.text, end, clause.end) is not None

    def _made_by(self, clause: Clause, run: list[tuple[Span, Entity]]) -> bool:
        """链主由|甲、乙等18家企业|担任."""
        before = self.text[clause.start : run[0][0][0]]
        return _MADE_BY.search(before) is not None and "担任" in self.text[run[-1][0][1] : clause.end]

    def _of_firms(self, clause: Clause, start: int, leads: re.Match[str] | None) -> Entity | None:
        """The chain that firms lead: that which stands right before them (光伏链看|甲), or that which the sentence is about."""
        if len(self.topics.chains) > 1 and not self.topics.names_chain:
            return None  # 甲任A链链长,乙任B链链长,|丙、丁为链主: of which chain nobody says
        called = _CALLED.search(self.text, clause.start, start)
        named = self.objects.mentions(clause) if called else []
        own = [e for (_, end), e in named if called and e.type == "Chain" and end == called.start()]
        if own:
            return own[0]  # A链链主企业甲、|B链链主企业|乙
        opening = self.text.rfind("(", max(0, called.start() - _IN_BRACKET), called.start()) if called else -1
        if called and opening >= 0 and self.text.find(")", opening, called.start()) < 0:
            return next(iter(led_before(self.draft, opening)), None)  # A链(链长某某,链主|甲)、B链(链主|乙)
        topic = self.topics.topic if self.topics.topic is not None and self.topics.topic.type == "Chain" else None
        if _CHAIN_BEFORE.search(self.text, clause.start, start):
            return self.topics.chain or (topic if called else None)  # (一)A链。|链主企业为甲、乙
        return (self.topics.chain or topic) if leads else None

    def of_fields(self, clause: Clause) -> None:
        """培育以甲集团为链主的A、以乙为链主的B."""
        if self.text.find("链主", clause.start, clause.end) < 0:
            return
        for match in _LEADS_FIELD.finditer(self.text, clause.start, clause.end):
            whole = set(pieces(self.text, *match.span("firms"), "、和"))
            fields = [e for (a, _), e in self.draft.between(match.end(), clause.end, FIELDS) if a == match.end()]
            tier = chain_leaders_class(self.draft, match.end("firms"), match.end())
            for span, firm in self.draft.between(*match.span("firms"), ("Organisation",)):
                if span not in whole:
                    continue
                self.topics.relate(firm, fields[:1], clause)
                self.draft.relate("IN_TIER", firm, tier, match.span())
