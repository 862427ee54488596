"""From what queries answer to what the API answers: the only place where the one becomes the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from api.responses import (
    Entity,
    EntityDetail,
    EntityType,
    IndustryList,
    LinkedProgramme,
    Member,
    Passage,
    Path,
    PropertyType,
    Relation,
    RelationType,
    Schema,
    Text,
)
from graph import results
from graph.model import Label, Model, Property


def entity(thing: results.Thing, stated: Mapping[str, Sequence[str]]) -> Entity:
    """`stated` has the ids of the passages that state things, by id of the thing."""
    return Entity(
        id=thing.id,
        type=thing.type,
        name=thing.name,
        status=thing.status,
        documents=thing.documents,
        properties=thing.properties,
        evidence=list(stated.get(thing.id, ())),
    )


def entities(graph: results.Subgraph) -> list[Entity]:
    """The things of a subgraph."""
    return [entity(thing, graph.mentions) for thing in graph.things]


def relation(found: results.Relation) -> Relation:
    """A relation."""
    return Relation(
        id=found.id,
        type=found.type,
        source=found.source,
        target=found.target,
        status=found.status,
        documents=found.documents,
        evidence=found.evidence,
        properties=found.properties,
    )


def passage(words: results.Words) -> Passage:
    """A passage."""
    return Passage(
        id=words.id,
        document=words.document,
        document_name=words.document_name,
        document_date=words.document_date,
        start=words.start,
        end=words.end,
        quote=words.quote,
        status=words.status,
    )


def passages(found: Mapping[str, results.Words]) -> dict[str, Passage]:
    """Passages by id."""
    return {identifier: passage(words) for identifier, words in found.items()}


def detail(graph: results.Subgraph) -> EntityDetail:
    """What queries.entity answers: the entity is the first of its things."""
    first, *others = entities(graph)
    return EntityDetail(
        entity=first,
        relations=[relation(r) for r in graph.relations],
        others=others,
        passages=passages(graph.words),
        omitted=graph.omitted,
    )


def linked(found: results.Linked) -> LinkedProgramme:
    """A linked programme."""
    return LinkedProgramme(
        programme=entity(found.programme, found.mentions),
        steps=len(found.paths[0].relations),
        paths=[
            Path(things=[entity(t, found.mentions) for t in p.things], relations=[relation(r) for r in p.relations])
            for p in found.paths
        ],
    )


def industry_list(graph: results.Subgraph, stated: Mapping[str, Sequence[str]]) -> IndustryList:
    """What queries.lists answers for one list: the group is the first of its things, the members follow in order."""
    group, *members = [entity(thing, stated) for thing in graph.things]
    declared = group.properties.get("declared_count")
    return IndustryList(
        group=group,
        declared=declared if isinstance(declared, int) else None,
        listed=len(members),
        members=[
            Member(position=_position(r), entity=member, relation=relation(r))
            for member, r in zip(members, graph.relations, strict=True)
        ],
    )


def _position(found: results.Relation) -> int | None:
    position = found.properties.get("position")
    return position if isinstance(position, int) else None


def schema(model: Model) -> Schema:
    """The model, without what the store needs to know of itself."""
    return Schema(
        version=model.version,
        digest=model.digest(),
        entities=[
            EntityType(
                name=t.name,
                label=_text(t.label),
                plural=t.plural,
                description=_text(t.description),
                colour=t.colour,
                properties=_properties(t.properties.values(), model),
            )
            for t in model.entity_types()
        ],
        relations=[
            RelationType(
                name=r.name,
                label=_text(r.label),
                reverse=_text(r.reverse),
                description=_text(r.description),
                source=list(r.source),
                target=list(r.target),
                properties=_properties(r.properties.values(), model),
            )
            for r in model.fact_types()
        ],
        vocabularies={
            name: {word: _text(label) for word, label in words.items()} for name, words in model.vocabularies.items()
        },
    )


def _text(label: Label) -> Text:
    return Text(zh=label.zh, en=label.en)


def _properties(declared: Iterable[Property], model: Model) -> dict[str, PropertyType]:
    by_choices = {tuple(words): name for name, words in model.vocabularies.items()}
    return {
        p.name: PropertyType(
            type=p.type,
            label=_text(p.label),
            description=_text(p.description),
            choices=list(p.choices),
            vocabulary=by_choices.get(p.choices),
        )
        for p in declared
    }
