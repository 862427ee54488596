"""Relations between what a sentence names: by its verbs, by neighbouring clauses, and by the names themselves."""

from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import Found
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.called_leaders import CalledLeaders
from loaders.extract.relation.lead.chain_posts import chain_posts
from loaders.extract.relation.lead.labels import Labels
from loaders.extract.relation.lead.leading import Leading
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.part.parts import Parts
from loaders.extract.relation.site.chain_sites import chain_sites
from loaders.extract.relation.site.laid_out import laid_out
from loaders.extract.relation.site.locations import Locations
from loaders.extract.relation.tier.advances import Advances
from loaders.extract.relation.tier.chosen_for_links import chosen_for_links
from loaders.extract.relation.tier.enters_tier import EntersTier
from loaders.extract.relation.tier.honour_lines import honours
from loaders.extract.relation.tier.named_classes import named_as
from loaders.extract.relation.tier.sized_clusters import clusters_of_size, single_of_size
from loaders.extract.relation.tier.tiers_of_lists import TiersOfLists
from loaders.extract.relation.tier.winners import Winners
from loaders.extract.relation.topics import Topics

if TYPE_CHECKING:
    from loaders.extract.scene import Scene


class Links:
    """States the relations of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene = scene
        self.by_clause: dict[int, list[Found]] = {}
        for _, clause, found in scene.found:
            self.by_clause.setdefault(clause.start, []).append(found)
        topics = Topics(scene)
        self.objects = Objects(scene, self.by_clause)
        self.tiers_of_lists = TiersOfLists(scene, self.objects)
        self.enters_tier = EntersTier(scene, self.objects, topics)
        self.parts = Parts(scene, self.objects)
        self.locations = Locations(scene)
        self.advances = Advances(scene, self.objects)
        self.leading = Leading(scene, self.objects)
        self.called_leaders = CalledLeaders(scene)
        self.labels = Labels(scene, self.objects)
        self.winners = Winners(scene, self.objects, topics)

    def sentence(self, sentence: Sentence) -> None:
        """All relations of a sentence."""
        self.objects.sentence(sentence)
        self._classes(sentence)
        self.advances.sentence(sentence, self.by_clause)
        self.parts.sentence(sentence)
        self.locations.sentence(sentence)
        self.leading.sentence(sentence)
        chain_posts(self.scene, sentence)
        self.called_leaders.sentence(sentence)
        chain_sites(self.scene, sentence)
        self.labels.sentence(sentence)
        self.winners.sentence(sentence)

    def _classes(self, sentence: Sentence) -> None:
        """甲集群入选|某级集群: what a sentence says is in a class, and where it lays fields out."""
        for clause in sentence.clauses:
            named = self.objects.mentions(clause)
            for found in self.by_clause.get(clause.start, []):
                self.tiers_of_lists.clause(clause, found)
            single_of_size(self.scene, named, clause)
            clusters_of_size(self.scene, sentence, clause)
            laid_out(self.scene, sentence, clause)
            self.enters_tier.clause(sentence, clause)
        named_as(self.scene, sentence)
        chosen_for_links(self.scene, sentence)
        if (park := park_of_line(self.scene, sentence.start)) is not None:
            honours(self.scene, sentence, park)
