"""Questions to the graph. Each takes one or two round trips, whatever the size of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph import results
from graph.errors import ModelError, NotFound
from graph.model import Model
from graph.results import Relation, Subgraph, Thing, Words
from graph.store import Store

NEAR_LIMIT = 300
_WORDS = (
    "MATCH (p:Passage {id: id}) OPTIONAL MATCH (d:Document {id: p.document}) "
    "RETURN properties(p) AS words, d.name AS name"
)
# Both ends and all properties of a relation r, as one map.
_EDGE = "{type: type(r), source: startNode(r).id, target: endNode(r).id, props: properties(r)}"


def fact_names(model: Model) -> list[str]:
    """Names of the relations that state facts."""
    return [r.name for r in model.fact_types()]


def entity(store: Store, identifier: str, *, limit: int = 1_000) -> Subgraph:
    """A thing (the first of `things`), its relations, the things at their other ends, and the evidence of all this.

    At most `limit` relations, in the order of type, position and name. Raises NotFound.
    """
    found = store.read(
        "MATCH (e:Entity {id: $id}) WHERE e.type IN $types "
        "OPTIONAL MATCH (p:Passage)-[:MENTIONS]->(e) WITH e, collect(p.id) AS mentions "
        "OPTIONAL MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $facts "
        "WITH e, mentions, r, o ORDER BY type(r), r.position, o.name, o.id "
        f"RETURN properties(e) AS entity, mentions, collect({{edge: {_EDGE}, other: properties(o)}}) AS near",
        id=identifier,
        types=[t.name for t in store.model.entity_types()],
        facts=fact_names(store.model),
    )
    if not found:
        raise NotFound("nothing in the graph has that id", place=identifier, remedy="`lianpu search` finds ids by name")
    row = found[0]
    near = [n for n in row["near"] if n["other"]]
    kept = near[:limit]
    relations = [_relation(n["edge"]) for n in kept]
    things = {row["entity"]["id"]: results.thing(row["entity"])}
    things.update({n["other"]["id"]: results.thing(n["other"]) for n in kept})
    mentions = {row["entity"]["id"]: sorted(row["mentions"])}
    wanted = [*mentions[identifier], *(i for r in relations for i in r.evidence)]
    cited = passages(store, wanted)
    mentions[identifier] = in_reading_order(mentions[identifier], cited)
    return Subgraph(list(things.values()), relations, cited, mentions, omitted=len(near) - len(kept))


def in_reading_order(ids: Iterable[str], cited: Mapping[str, Words]) -> list[str]:
    """Ids of passages by document and place."""
    return sorted((i for i in ids if i in cited), key=lambda i: (cited[i].document, cited[i].start or 0, cited[i].quote))


def passages(store: Store, ids: Iterable[str]) -> dict[str, Words]:
    """The passages with these ids, by id; unknown ids are left out."""
    wanted = list(dict.fromkeys(ids))
    rows = store.read(f"UNWIND $ids AS id {_WORDS}", ids=wanted) if wanted else []
    return {row["words"]["id"]: results.words(row["words"], row["name"]) for row in rows}


def _relation(edge: Mapping[str, Any]) -> Relation:
    return results.relation(edge["type"], edge["source"], edge["target"], edge["props"])


def neighbourhood(
    store: Store, identifiers: Sequence[str], *, limit: int = NEAR_LIMIT, relations: Sequence[str] = (), types: Sequence[str] = ()
) -> Subgraph:
    """The things around some things, and all relations among them: what the explorer draws.

    `relations` and `types` narrow it to those names. Where there are more than `limit` things, those that most
    documents speak of are kept, and `omitted` counts the rest. Raises NotFound where none of the ids is known.
    """
    model = store.model
    kinds = [model.node(t).name for t in types] or [t.name for t in model.entity_types()]
    facts = [model.relation(r).name for r in relations] or fact_names(model)
    rows = store.read(
        "UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.type IN $all "
        "OPTIONAL MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $facts AND o.type IN $types "
        "RETURN properties(e) AS entity, collect(properties(o)) AS near",
        ids=list(dict.fromkeys(identifiers)),
        all=[t.name for t in model.entity_types()],
        types=kinds,
        facts=facts,
    )
    if not rows:
        raise NotFound("nothing in the graph has that id", place=", ".join(identifiers), remedy="`lianpu search` finds ids by name")
    centres = {row["entity"]["id"]: results.thing(row["entity"]) for row in rows}
    around = {n["id"]: results.thing(n) for row in rows for n in row["near"] if n["id"] not in centres}
    ordered = sorted(around.values(), key=lambda t: (-len(t.documents), t.type, t.name, t.id))
    kept = [*centres.values(), *ordered[: max(0, limit - len(centres))]]
    return Subgraph(kept, _among(store, [t.id for t in kept], facts), omitted=len(centres) + len(around) - len(kept))


def _among(store: Store, ids: list[str], facts: Sequence[str]) -> list[Relation]:
    rows = store.read(
        "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE type(r) IN $facts AND b.id IN $ids "
        "RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props",
        ids=ids,
        facts=list(facts),
    )
    return sorted((_relation(row) for row in rows), key=lambda r: (r.type, r.source, r.target))


def entities(
    store: Store, kind: str, *, where: Mapping[str, object] | None = None, limit: int = 100, offset: int = 0
) -> tuple[list[Thing], int]:
    """Things of a type, by name, and how many there are; `where` asks for properties of the model (lists: contains).

    Raises ModelError for a type or property that the model lacks or a value that it refuses.
    """
    declared = store.model.node(kind)
    conditions, parameters = [], {}
    for number, (name, raw) in enumerate((where or {}).items()):
        if name == "status":
            value: object = raw
        else:
            listed = name in declared.properties and declared.properties[name].type == "strings"
            value = store.model.clean_properties(kind, {name: [raw] if listed else raw})[name]
            value = value[0] if listed and isinstance(value, list) else value
        parameters[f"v{number}"] = value
        contains = name in declared.properties and declared.properties[name].type == "strings"
        conditions.append(f"$v{number} IN n.{name}" if contains else f"n.{name} = $v{number}")
    clause = f"MATCH (n:{declared.name})" + (f" WHERE {' AND '.join(conditions)}" if conditions else "")
    rows = store.read(f"{clause} WITH n ORDER BY n.name, n.id SKIP $offset LIMIT $limit RETURN properties(n) AS n", **parameters, offset=offset, limit=limit)
    total = store.read(f"{clause} RETURN count(n) AS total", **parameters)
    return [results.thing(row["n"]) for row in rows], int(total[0]["total"])


def lists(store: Store, *, document: str | None = None) -> list[Subgraph]:
    """Every list of industries, with its members in order: one Subgraph each, the group first."""
    rows = store.read(
        "MATCH (g:IndustryGroup) WHERE $document IS NULL OR $document IN g.documents "
        "OPTIONAL MATCH (g)-[r:INCLUDES]->(m:Entity) WITH g, r, m ORDER BY r.position, m.name "
        f"RETURN properties(g) AS g, collect({{edge: {_EDGE}, member: properties(m)}}) AS members "
        "ORDER BY g.year, g.name, g.id",
        document=document,
    )
    return [_list(row) for row in rows]


def _list(row: Mapping[str, Any]) -> Subgraph:
    members = [m for m in row["members"] if m["member"]]
    members.sort(key=lambda m: (m["edge"]["props"].get("position") or 0, m["member"]["name"]))
    return Subgraph(
        [results.thing(row["g"]), *(results.thing(m["member"]) for m in members)], [_relation(m["edge"]) for m in members]
    )


def documents(store: Store) -> list[tuple[Thing, int]]:
    """The loaded documents, by date and name, each with the number of its passages."""
    rows = store.read(
        "MATCH (d:Document) WHERE d.id IN d.documents OPTIONAL MATCH (p:Passage {document: d.id}) "
        "WITH d, count(p) AS passages RETURN properties(d) AS d, passages ORDER BY d.date, d.name, d.id"
    )
    return [(results.thing(row["d"]), row["passages"]) for row in rows]


def document_passages(store: Store, document: str, *, limit: int = 100, offset: int = 0) -> tuple[list[Words], int]:
    """Passages of a loaded document in reading order, and how many there are; raises NotFound."""
    total = store.read(
        "MATCH (d:Document {id: $id}) OPTIONAL MATCH (p:Passage {document: $id}) RETURN d.name AS name, count(p) AS total",
        id=document,
    )
    if not total:
        raise NotFound("no document has that id", place=document, remedy="`lianpu documents` lists them")
    rows = store.read(
        "MATCH (p:Passage {document: $id}) WITH p ORDER BY p.start, p.end, p.quote SKIP $offset LIMIT $limit RETURN properties(p) AS p",
        id=document,
        offset=offset,
        limit=limit,
    )
    return [results.words(row["p"], total[0]["name"]) for row in rows], int(total[0]["total"])


def passage(store: Store, identifier: str) -> Subgraph:
    """A passage (in `words`), the things that it states, and the relations among them that rest on it; raises NotFound."""
    rows = store.read(
        "MATCH (p:Passage {id: $id}) OPTIONAL MATCH (d:Document {id: p.document}) "
        "OPTIONAL MATCH (p)-[:MENTIONS]->(e:Entity) WITH p, d, collect(properties(e)) AS things "
        "RETURN properties(p) AS words, d.name AS name, things",
        id=identifier,
    )
    if not rows:
        raise NotFound("no passage has that id", place=identifier)
    found = rows[0]
    resting = store.read(
        "MATCH (p:Passage {document: $document})-[:MENTIONS]->(a:Entity) WITH DISTINCT a MATCH (a)-[r]->(b:Entity) WHERE $id IN r.evidence "
        "RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props, properties(a) AS a, properties(b) AS b",
        document=found["words"]["document"],
        id=identifier,
    )
    things = {t["id"]: results.thing(t) for t in (*found["things"], *(row[end] for row in resting for end in ("a", "b")))}
    cited = results.words(found["words"], found["name"])
    stated = {t["id"]: [identifier] for t in found["things"]}
    return Subgraph(list(things.values()), [_relation(row) for row in resting], {cited.id: cited}, stated)


def counts(store: Store) -> tuple[dict[str, int], dict[str, int]]:
    """How many nodes and how many relations there are, by type; types that the graph lacks count 0."""
    nodes = store.read("MATCH (n:Entity) WHERE n.type IN $types RETURN n.type AS type, count(n) AS n", types=[t.name for t in store.model.nodes.values() if not t.bookkeeping])
    relations = store.read("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(r) AS n")
    found = {row["type"]: row["n"] for row in nodes}, {row["type"]: row["n"] for row in relations}
    return (
        {t.name: found[0].get(t.name, 0) for t in store.model.nodes.values() if not t.bookkeeping},
        {r: found[1].get(r, 0) for r in store.model.relations},
    )


def closed(store: Store) -> list[dict[str, Any]]:
    """Relations that lost their last evidence, newest first: type, names of both ends, and when they were held."""
    return store.read(
        "MATCH (c:Closed) RETURN c.type AS type, c.source AS source, c.target AS target, c.documents AS documents, "
        "c.valid_from AS valid_from, c.valid_to AS valid_to ORDER BY valid_to DESC, type, source, target"
    )


def resolve(store: Store, id_or_name: str, *, kind: str | None = None) -> str:
    """The id of the thing that has this id or, where exactly one does, this name; raises NotFound or ModelError."""
    rows = store.read(
        "MATCH (n:Entity) WHERE (n.id = $key OR n.name = $key) AND n.type IN $types RETURN n.id AS id, n.type AS type, n.name AS name ORDER BY id",
        key=id_or_name,
        types=[store.model.node(kind).name] if kind else [t.name for t in store.model.entity_types()],
    )
    if not rows:
        raise NotFound("nothing in the graph has that id or name", place=id_or_name, remedy="`lianpu search` finds things by a part of their name")
    exact = [row for row in rows if row["id"] == id_or_name] or rows
    if len(exact) > 1:
        choices = ", ".join(f"{row['id']} ({row['type']})" for row in exact)
        raise ModelError("several things have that name", place=id_or_name, remedy=f"name one by its id: {choices}")
    return str(exact[0]["id"])
