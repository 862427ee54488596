"""Persons that lead: 副省长某某担任甲产业链链长; 乙集群由市长某某包联; 丙产业链,链长王某某; 副市长李某某:包保丁产业链."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.officials import POST_BEHIND, POST_ENDS, POST_OR_NOTHING
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.labels import led_before
from loaders.extract.relation.lead.lead_topics import LeadTopics
from loaders.extract.relation.lead.led_things import LedThings

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NOT_HIM = re.compile(  # 原甲产业链链长|王某某
    "建议由?|(?<![^。;,、:(\n])原(?!材料|料|油|药|子|创)[^,。;、]{2,20}链(?:总|副)*链长|(?:拟|不再)由|免去|[尚暂]未"
)
_AND_OTHERS = re.compile("等[^,。;]{0,6}领导")
_BEHIND = re.compile(f"^(?:{POST_BEHIND})")
_AND_OFFICE = re.compile(f"[、和](?:[\u4e00-\u9fff、]{{0,18}}(?:{POST_ENDS}|委员))?")  # 书记王某某|、市长|李某某
_POST = "(?:的(?:新|另一个|又一个|第二个)?(?:身份|头衔|职务))"  # 市长李某某|的新身份|是:甲产业链链长
_TAKES_OFFICE = re.compile(
    rf"(?:{POST_BEHIND})?{_POST}?(?:等[^,。;]{{0,6}}领导)?(?:则|还|也|又|亲自|分别|共同|同时|继续|负责|各自|具体|直接|,|[(])*"
    r"(?:总?牵头|牵[的了]头|盯着?|督办|督战|坐镇|扛|挂号|包干|主管|担任|担纲|兼任|出任|接任|当上|任|挂帅|领衔|领办|领|包抓|包联|包保|挂钩联系|挂点联系|挂联|挂钩|联系|牵头|分管|主抓|认领|挑|负责|为|(?:是|作为|以)(?=[^,。;、]{2,24}链的?“?(?:总|副)*链长))(?:的|了|负责|抓|推进|服务)?(?:是|就是)?(?!人(?![工造形])|单位|制)"
)
_MEETS = re.compile("(?:组织)?(?:召开|开展|举行|举办|调研|带队|主持|参加|出席|前往|赴)")  # what leads no chain
_OF_CHAIN = re.compile(  # 甲产业链,链长|王某某
    r"(?<!各)(?<!级)(?:链长|群长)”?(?:[::]|[为是由]|[ \t])*(?:[\u4e00-\u9fff、]{1,18}(?:长|书记|主任|主席))?$"
)
_CHIEF = re.compile("[(,;](?:总|副)*(?:链长|群长)$")  # in a bracket, before a name
_BY_TURNS = re.compile("(?:其)?(?:链长|群长)(?:分别)?由")
_IS_POST = re.compile(rf"(?:{POST_BEHIND})?{_POST}[是为]")
_CHIEF_OF = re.compile("“?(?P<chain>(?!该|本|各|全|重点)[\u4e00-\u9fffA-Za-z]{2,14}?产业链)”?的?“?(?:总|副)?链长”?")
_BY_OFFICE = re.compile(  # 市政协主席、甲产业链链长|王某某
    r"(?:(?<![^。;:\n])|[、,(]|(?:主席|书记|主任|[市县区省]长)(?:、|兼)?)(?P<chain>(?!该|本|各|全|重点)[\u4e00-\u9fffA-Za-z]{2,14}?产业链)(?:总|副)?链长$"
)
_CHAIN_OFFICE = ("链长", "群长", "盟长", "堡长", "盟主")


class PersonsLeading:
    """States LEADS of the persons of one scene."""

    def __init__(self, scene: "Scene", objects: Objects, topics: LeadTopics, things: LedThings) -> None:
        self.draft, self.text = scene.draft, scene.text
        self.objects, self.topics, self.things = objects, topics, things

    def clause(self, clause: Clause) -> None:
        """副省长某某担任某产业链链长; 某产业链由市长某某任链长."""
        named = self.draft.between(clause.start, clause.end, ("Person",))
        for number, ((start, end), person) in enumerate(named):
            if _NOT_HIM.search(self.text, clause.start, start):
                continue
            match = _TAKES_OFFICE.match(self.text, end, clause.end)
            if match is None and (office := _BY_OFFICE.search(self.text, clause.start, start)):
                chain = self.draft.add("Chain", office.span("chain"))
                self.topics.relate(person, [chain], clause)
                continue
            if match is None and (bracketed := self._of_bracket(clause, start)):
                self.topics.relate(person, bracketed, clause)
                continue
            if match is None:
                if (
                    self.topics.chain is not None
                    and len(self.topics.chains) < 2
                    and _OF_CHAIN.search(self.text, clause.start, start)
                ):
                    self.topics.relate(person, [self.topics.chain], clause)
                continue
            rest = self.text[match.end() : clause.end]
            if match[0] == "为" and not any(office in rest for office in _CHAIN_OFFICE):
                continue
            if _AND_OTHERS.match(match[0]) and self.topics.chain is None:
                continue  # 市委书记甲、市长乙等市领导担任链长: of the chains together, and of none by name
            apart = "分别" in match[0] or "分别由" in self.text[clause.start : start]
            before = [] if _MEETS.match(rest) else self.things.before(clause, start, apart)
            if apart and not before and _BY_TURNS.match(self.text, clause.start):
                before = self.topics.chains  # A、B两条产业链,链长由|甲、乙分别担任
            led = self._of_office(clause, match.end()) or self.things.led(clause, match.end()) or before
            beside = self._enumerated(named[: number + 1], apart or re.search("等|共同", match[0]) is not None)
            each = apart and len(beside) == len(led)
            for at, one in enumerate(beside):
                self.topics.relate(one, led[at : at + 1] if each else led, clause)

    def _of_bracket(self, clause: Clause, at: int) -> list[Entity]:
        """甲产业链(链长|王某某): the chain before the bracket in which an office and a name stand alone."""
        opening = self.text.rfind("(", clause.start, at)
        if opening < 0 or self.text.find(")", opening, at) >= 0 or not _CHIEF.search(self.text, opening, at):
            return []
        return [led for led in led_before(self.draft, opening) if led.type in ("Chain", "Cluster")]

    def of_person(self, before: Clause | None, clause: Clause) -> None:
        """副市长王某某:|包保甲产业链: what the clause behind a colon says of the person that is all of the clause before it."""
        self._of_post(before, clause)
        takes = _TAKES_OFFICE.match(self.text, clause.start, clause.end)
        if before is None or before.mark != ":" or takes is None or _MEETS.match(self.text, takes.end()):
            return
        named = self.draft.between(before.start, before.end, ("Person",))
        if named and POST_OR_NOTHING.fullmatch(self.text, named[-1][0][1], before.end):
            for person in self._enumerated(named, offices=False):
                self.topics.relate(person, self.things.led(clause, takes.end()), clause)

    def _of_post(self, before: Clause | None, clause: Clause) -> None:
        """市长李某某的新身份是:|甲产业链链长; 市长李某某,|甲产业链链长|,出席…."""
        chief = _CHIEF_OF.fullmatch(self.text, clause.start, clause.end)
        named = self.draft.between(before.start, before.end, ("Person",)) if before is not None and chief else []
        apposed = before is not None and before.mark == ","  # 市长李某某,|甲产业链链长|,…
        said = POST_OR_NOTHING if apposed else _IS_POST
        if before is not None and chief and named and said.fullmatch(self.text, named[-1][0][1], before.end):
            self.topics.relate(named[-1][1], [self.draft.add("Chain", chief.span("chain"))], clause)

    def _of_office(self, clause: Clause, at: int) -> list[Entity]:
        """某某任|链长: of the chain that the sentence or its line is about; 任|链长的甲产业链: of that behind the office."""
        if not self.text.startswith(_CHAIN_OFFICE, at):
            return []
        behind = self.text[at + 2 : at + 3] == "的"
        named = [e for (start, _), e in self.objects.mentions(clause) if behind and start == at + 3]
        topic = self.topics.topic if self.topics.topic is not None and self.topics.topic.type == "Chain" else None
        return named or [e for e in (self.topics.chain or topic,) if e is not None]

    def _enumerated(self, named: list[tuple[Span, Entity]], offices: bool) -> list[Entity]:
        """The last of these, and those that are enumerated before it: 王某某、李某某|担任…; with more than offices between only where it says 分别."""
        found = [named[-1]]
        for span, person in reversed(named[:-1]):
            between = _BEHIND.sub("", self.text[span[1] : found[0][0][0]])
            joined = between[:1] in ("、", "和") and (offices or _AND_OFFICE.fullmatch(between))
            if not joined:
                break
            found.insert(0, (span, person))
        return [person for _, person in found]
