"""What a text says of what it names: the rules of all relations, in their order."""

from typing import TYPE_CHECKING

from loaders.extract.draft import Draft
from loaders.extract.merging.dropping import (
    drop_aspirations,
    drop_inner_firms,
    drop_ordinary_tiers,
    drop_sorts_of_firms,
    drop_unnamed_groups,
)
from loaders.extract.merging.partial_groups import drop_partial_groups
from loaders.extract.named_places import name_inner_places
from loaders.extract.quantity.stated_targets import Targets
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.denial import drop_denied
from loaders.extract.relation.field.bracket_fields import BracketFields
from loaders.extract.relation.field.codes import grouped_by_code, told_by_code
from loaders.extract.relation.field.counted_among import counted_among
from loaders.extract.relation.field.left_objects import left_objects
from loaders.extract.relation.field.mainly_for import mainly_for
from loaders.extract.relation.field.park_fields import ParkFields
from loaders.extract.relation.field.platform_fields import PlatformFields
from loaders.extract.relation.field.serial_fields import serial_fields
from loaders.extract.relation.field.specialities import Specialities
from loaders.extract.relation.field.works_for import WorksFor
from loaders.extract.relation.lead.chain_groups import chain_groups
from loaders.extract.relation.lead.chain_leaders import chain_leaders
from loaders.extract.relation.lead.plan_leaders import PlanLeaders
from loaders.extract.relation.lead.project_heads import project_heads
from loaders.extract.relation.lead.relied_leaders import headed_by_firms, relied_leaders
from loaders.extract.relation.links import Links
from loaders.extract.relation.paper.issued_by_name import issued_by_name
from loaders.extract.relation.site.begun_together import begun_together
from loaders.extract.relation.site.built_sites import BuiltSites
from loaders.extract.relation.site.chosen_firms import chosen_firms, firms_of_place
from loaders.extract.relation.site.firm_sites import FirmSites
from loaders.extract.relation.site.made_into import made_into
from loaders.extract.relation.site.named_sites import NamedSites
from loaders.extract.relation.site.plants_of_firms import PlantsOfFirms
from loaders.extract.relation.site.shared_sites import SharedSites
from loaders.extract.relation.site.siting import Siting
from loaders.extract.relation.site.stated_sites import StatedSites
from loaders.extract.relation.site.subparks import Subparks
from loaders.extract.relation.site.zones import Zones
from loaders.extract.relation.tier.awards import Awards
from loaders.extract.relation.tier.class_verbs import ClassVerbs
from loaders.extract.relation.tier.entrants import counted_entrants
from loaders.extract.relation.tier.gradings import (
    by_level,
    each_of_its_class,
    gradings,
    level_behind,
    only_one,
    quoted_with_size,
    spelled_out,
)
from loaders.extract.relation.tier.made_up_of import made_up_of, share_of_all
from loaders.extract.relation.tier.roll_call import RollCalls

if TYPE_CHECKING:
    from loaders.extract.scene import Scene


def relate(scene: "Scene", sentences: list[Sentence]) -> None:
    """What the sentences say, then what the text says as a whole; last, what it names but does not mean goes."""
    _of_sentences(scene, sentences)
    begun_together(scene, sentences)
    issued_by_name(scene, sentences)
    serial_fields(scene, sentences)
    mainly_for(scene, sentences)
    chain_leaders(scene)
    project_heads(scene)
    chain_groups(scene)
    Targets(scene).read(sentences)
    RollCalls(scene).state()
    counted_entrants(scene)
    chosen_firms(scene)
    firms_of_place(scene)
    _of_classes(scene)
    NamedSites(scene).state()
    drop_denied(scene.draft)
    name_inner_places(scene)
    _drop_unmeant(scene)
    left_objects(scene, sentences)
    _not_in_what_they_become(scene.draft)
    _not_for_what_includes_them(scene.draft)


def _of_sentences(scene: "Scene", sentences: list[Sentence]) -> None:
    """What each sentence says, by all rules in turn."""
    links = Links(scene)
    siting = Siting(scene, links.by_clause)
    bracket_fields = BracketFields(scene)
    firm_sites = FirmSites(scene)
    plants_of_firms = PlantsOfFirms(scene)
    built_sites = BuiltSites(scene)
    stated_sites = StatedSites(scene)
    specialities = Specialities(scene)
    park_fields = ParkFields(scene)
    platform_fields = PlatformFields(scene)
    works_for = WorksFor(scene)
    subparks = Subparks(scene)
    shared_sites = SharedSites(scene)
    zones = Zones(scene)
    awards = Awards(scene)
    plan_leaders = PlanLeaders(scene)
    for sentence in sentences:
        specialities.sentence(sentence)
        bracket_fields.sentence(sentence)
        links.sentence(sentence)
        siting.sentence(sentence)
        plants_of_firms.sentence(sentence)
        stated_sites.sentence(sentence)
        firm_sites.sentence(sentence)
        built_sites.sentence(sentence)
        made_into(scene, sentence)
        relied_leaders(scene, sentence)
        headed_by_firms(scene, sentence)
        park_fields.sentence(sentence)
        platform_fields.sentence(sentence)
        works_for.sentence(sentence)
        subparks.sentence(sentence)
        shared_sites.sentence(sentence)
        zones.sentence(sentence)
        awards.sentence(sentence)
        plan_leaders.sentence(sentence)


def _of_classes(scene: "Scene") -> None:
    """What the text says to be of which class: 甲园|获批国家级高新区."""
    gradings(scene)
    level_behind(scene)
    spelled_out(scene)
    grouped_by_code(scene)
    told_by_code(scene)
    counted_among(scene)
    by_level(scene)
    only_one(scene)
    made_up_of(scene)
    share_of_all(scene)
    each_of_its_class(scene)
    quoted_with_size(scene)
    class_verbs = ClassVerbs(scene)
    for sentence in scene.reading.sentences:
        class_verbs.sentence(sentence)


def _drop_unmeant(scene: "Scene") -> None:
    """What is named, but not as a thing of its own: 一批|省级园区."""
    draft = scene.draft
    drop_inner_firms(draft)
    drop_sorts_of_firms(draft)
    drop_ordinary_tiers(draft)
    drop_aspirations(draft)
    drop_unnamed_groups(draft, [one for one in (scene.main, scene.place) if one is not None])
    drop_partial_groups(draft)


def _not_in_what_they_become(draft: Draft) -> None:
    """甲园打造乙级基地, 甲园获批乙级基地: the park becomes that base, or is one, and the base lies in no park; nor is it for what it becomes."""
    for grading in [r for r in draft.relations.values() if r.type in ("ADVANCES_TO", "IN_TIER")]:
        if grading.type == "ADVANCES_TO" or grading.source.type == grading.target.type:
            draft.unrelate("LOCATED_IN", grading.target, grading.source)
        if grading.type == "ADVANCES_TO" and (grading.source.type, grading.target.type) == ("Park", "Cluster"):
            draft.unrelate("COVERS", grading.source, grading.target)


def _not_for_what_includes_them(draft: Draft) -> None:
    """甲集群列入十大集群: a cluster is one of a group, and is not for it."""
    for listed in [r for r in draft.relations.values() if r.type == "INCLUDES"]:
        draft.unrelate("COVERS", listed.target, listed.source)
