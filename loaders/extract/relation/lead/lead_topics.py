"""What the words are about that say who leads: (一)|甲产业链|。由某某任链长; |乙链|则由某厅牵头; 丙市|丁产业链|链长制工作方案."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import ITEM_NUMBER
from loaders.extract.reading.sought import sought
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.led import field_before

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_AS_MODEL = re.compile("学习|借鉴|做法|经验")
FIELDS = ("Industry", "Chain", "Cluster")
_OF_CHIEFS = sought("链长(?!制)|群长|链主")
_OFFICE_OF_CHAIN = re.compile(
    "链主”?(?:企业|单位)?(?:[::]|为|是)|(?:担任|任|为)(?:总|副)?链长(?!制)|为“?链主|(?:作为|为|是)牵头(?:部门|单位)|链长[::]"
)
_CHAIN_OF_TITLE = re.compile("[省市县区州]?(?P<chain>(?P<field>[\u4e00-\u9fff]{2,12}?)产业链)")
TOPICS = ("Chain", "Programme", "Project")
_GIVEN = sought(r"(?:由|放在|归|落在|交给|归口|看|靠|自然是|就是|是|(?<=链)为(?!主|核心|重点)|主攻)")


class LeadTopics:
    """The chains, the field and the programme that the clauses of one scene are about, and what is said to be led."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topic: Entity | None = None  # the programme that the heading of the paragraph names
        self.chain: Entity | None = None  # the chain that the clauses since the last semicolon are about
        self.chains: list[Entity] = []  # all that they have named
        self.field: Entity | None = None  # that a label names: 甲产业:
        self.names_chain = False  # whether the clause names one itself
        self.stated = 0  # relations so far
        self.leads = False  # whether the clause before says who leads
        self.line = -1
        self.of_title: Entity | None = None  # the chain that the title of the plan names

    def open(self, sentence: Sentence) -> None:
        """The programme, project or chain of the line, at the head of a sentence of it."""
        if sentence.line != self.line:
            self.line, self.topic = sentence.line, None
        kinds = (*TOPICS, "Cluster") if self._is_heading(sentence) else TOPICS
        things = [(s, e) for c in sentence.clauses for s, e in self.objects.things(c) if e.type in kinds]
        if self.topic is None and things and things[0][0][0] < sentence.clauses[0].end:
            self.topic = things[0][1]
        if self.topic is None or self.topic.name.endswith("链长制"):
            self.topic = self._of_title(sentence) or self.topic
        self.close()

    def close(self) -> None:
        """The sentence or its part before a semicolon ends, and with it the chains that it is about."""
        self.chain, self.field, self.chains, self.leads = None, None, [], False

    def clause(self, sentence: Sentence, clause: Clause) -> None:
        """甲产业链由…,|链主为…: the chains and the field that a clause names, else those before it stay."""
        named = field_before(self.draft, clause, _GIVEN)
        here = list(dict.fromkeys(e for _, e in self._chains(sentence, clause)))
        self.chain = named or next(iter(here), None) or self.chain
        self.field = self._labelled(clause) or self.field
        own = [named, *here] if named is not None else here
        self.chains += [e for e in dict.fromkeys(own) if e not in self.chains]
        self.names_chain = bool(own)

    def _chains(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """The chains of a clause, or its only cluster where the sentence tells who is their 链长 or 链主."""
        chains = self.draft.between(clause.start, clause.end, ("Chain",))
        of_chain = self.chain is not None and self.chain.type == "Chain"
        if chains or of_chain or not _OF_CHIEFS.search(self.text, sentence.start, sentence.end):
            return chains
        clusters = self.draft.between(clause.start, clause.end, ("Cluster",))
        return clusters if len(clusters) == 1 else []

    def _is_heading(self, sentence: Sentence) -> bool:
        """Whether a sentence is the numbered heading of its line: (三)培育甲集群。"""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        number = ITEM_NUMBER.match(self.text, line, sentence.end)
        numbered = number is not None and line < number.end() and sentence.start in (line, number.end())
        return numbered and len(sentence.clauses) == 1

    def _of_title(self, sentence: Sentence) -> Entity | None:
        """The one chain of which a text says only who is 链长 or 链主: that of its title, 甲市乙|产业链链长制工作方案."""
        says = _OFFICE_OF_CHAIN.search(self.text, sentence.start, sentence.end)
        if says is None or _AS_MODEL.search(self.text, sentence.start, sentence.end):
            return None  # 学习邻市做法,邻市市长某某担任链长
        if (cited := self._of_cited(sentence.start, says.start())) is not None:
            return cited
        plan = self.scene.main
        if plan is None:
            return None
        start, end = plan.places[0]
        if start <= says.start() < end:
            return None
        start += self.scene.gazetteer.prefix(self.text[start:end])
        named = _CHAIN_OF_TITLE.match(self.text, start, end)
        if named is None:
            return self.of_title
        known = [chain.name for chain in self.draft.of_type("Chain")]
        others = self.of_title is None and any(name != named["chain"] for name in known)
        reads = may_be_field(named["field"]) and reads_as_field(named["field"])
        if not others and (reads or named["chain"] in known):
            self.of_title = self.draft.add("Chain", named.span("chain"))
        return self.of_title

    def _of_cited(self, start: int, end: int) -> Entity | None:
        """印发《甲市乙|产业链实施方案》,由某某担任链长: the chain in the title that the sentence has named last."""
        for (opens, closes), _ in reversed(self.draft.between(start, end, ("Document",))):
            if self.text[opens] != "《" or self.draft.between(start, opens, ("Chain",)):
                continue
            begins = opens + 1 + self.scene.gazetteer.prefix(self.text[opens + 1 : closes])
            named = _CHAIN_OF_TITLE.match(self.text, begins, closes)
            if named is not None and may_be_field(named["field"]) and reads_as_field(named["field"]):
                return self.draft.add("Chain", named.span("chain"))
        return None

    def _labelled(self, clause: Clause) -> Entity | None:
        """甲产业:|副省长某某牵头: the field that is all of a clause before a colon."""
        if clause.mark != ":":
            return None
        named = self.draft.between(clause.start, clause.end, FIELDS)
        return next(
            (
                e
                for span, e in named
                if ITEM_NUMBER.fullmatch(self.text, clause.start, span[0]) and span[1] == clause.end
            ),
            None,
        )

    def relate(self, leader: Entity, led: list[Entity], clause: Clause) -> None:
        """State LEADS; the chain that somebody leads is what the next clauses are about."""
        self.stated += len(led)
        chains = [thing for thing in led if thing.type == "Chain"]
        if chains and leader.type != "Place":
            self.chain = chains[-1]
            self.chains += [chain for chain in dict.fromkeys(chains) if chain not in self.chains]
        for thing in led:
            self.draft.relate("LEADS", leader, thing, (clause.start, clause.end))
