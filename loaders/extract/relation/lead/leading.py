"""Who leads what: persons who are 链长, organs and places that take the lead, firms that are 链主."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.carried_out import carried_out
from loaders.extract.relation.lead.firms_leading import FirmsLeading
from loaders.extract.relation.lead.lead_topics import LeadTopics
from loaders.extract.relation.lead.led_in_turn import LedInTurn
from loaders.extract.relation.lead.led_things import LedThings
from loaders.extract.relation.lead.organs_leading import OrgansLeading
from loaders.extract.relation.lead.persons_leading import PersonsLeading

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LEADS = re.compile("牵头|领衔|实施|负责|链长单位")  # what organs do to what they lead


class Leading:
    """States LEADS of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.draft, self.text = scene.draft, scene.text
        self.in_turn = LedInTurn(scene)
        self.topics = LeadTopics(scene, objects)
        self.things = LedThings(scene, objects, self.topics)
        self.persons = PersonsLeading(scene, objects, self.topics, self.things)
        self.firms = FirmsLeading(scene, objects, self.topics, self.things)
        self.organs = OrgansLeading(scene, self.topics, self.things)

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence."""
        topics = self.topics
        topics.open(sentence)
        before: Clause | None = None
        part = sentence.start
        for number, clause in enumerate(sentence.clauses):
            topics.clause(sentence, clause)
            stated = topics.stated
            in_turn = self.in_turn.pairs(before, clause, part)
            for leader, thing in in_turn:
                topics.relate(leader, [thing], clause)
            if all(leader.type != "Person" for leader, _ in in_turn):
                self.persons.clause(clause)
            self.persons.of_person(before, clause)
            self.firms.clause(clause, self.things.drawn(sentence, number), in_turn)
            if topics.topic is not None and topics.topic.type == "Project":
                carried_out(self.draft, clause, topics.topic)
            self.organs.given_to(clause)
            self.firms.of_fields(clause)
            if not in_turn and _LEADS.search(self.text, clause.start, clause.end):
                self.organs.clause(clause, self.things.ahead(sentence, number))
            topics.leads = topics.stated > stated
            before = clause
            if clause.mark == ";":
                topics.close()
                part = clause.end
