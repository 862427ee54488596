"""Questions to the graph. Each takes one or two round trips, whatever the size of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from graph import results
from graph.errors import ModelError, NotFound
from graph.model import Model
from graph.results import Relation, Subgraph, Thing, Words
from graph.search import search
from graph.store import Store
from graph.text import normalise

NEAR_LIMIT = 300
MOST = 1_000  # things in one answer, whatever is asked for: more cannot be drawn or read
_WORDS = (
    "MATCH (p:Passage {id: id}) OPTIONAL MATCH (d:Document {id: p.document}) "
    "RETURN properties(p) AS words, d.name AS name, d.date AS date"
)
# Both ends and all properties of a relation r, as one map.
_EDGE = "{type: type(r), source: startNode(r).id, target: endNode(r).id, props: properties(r)}"


def fact_names(model: Model) -> list[str]:
    """Names of the relations that state facts."""
    return [r.name for r in model.fact_types()]


def entity(
    store: Store, identifier: str, *, kind: str | None = None, limit: int = MOST, status: str | None = None
) -> Subgraph:
    """A thing (the first of `things`), its relations, the things at their other ends, and the evidence of all this.

    At most `limit` relations, in the order of type, position and name; `status` asks for those that are just asserted
    or candidate. Raises NotFound, also where the thing is not of the type `kind`.
    """
    found = store.read(
        "MATCH (e:Entity {id: $id}) WHERE e.type IN $types "
        "OPTIONAL MATCH (e)<-[:MENTIONS]-(p:Passage) WITH e, collect(p.id) AS mentions "
        "OPTIONAL MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $facts AND ($status IS NULL OR r.status = $status) "
        "WITH e, mentions, r, o ORDER BY type(r), r.position, o.name, o.id "
        f"RETURN properties(e) AS entity, mentions, collect({{edge: {_EDGE}, other: properties(o)}}) AS near",
        id=identifier,
        types=[kind] if kind else [t.name for t in store.model.entity_types()],
        facts=fact_names(store.model),
        status=status,
    )
    if not found:
        raise NotFound("nothing in the graph has that id", place=identifier, remedy="`lianpu search` finds ids by name")
    row = found[0]
    near = [n for n in row["near"] if n["other"]]
    kept = near[:limit]
    relations = [_relation(n["edge"]) for n in kept]
    things = {row["entity"]["id"]: results.thing(row["entity"])}
    things.update({n["other"]["id"]: results.thing(n["other"]) for n in kept})
    wanted = [*row["mentions"], *(i for r in relations for i in r.evidence)]
    cited, stated = evidence(store, wanted, [i for i in things if i != identifier])
    stated[identifier] = in_reading_order(row["mentions"], cited)
    return Subgraph(list(things.values()), relations, cited, stated, omitted=len(near) - len(kept))


def in_reading_order(ids: Iterable[str], cited: Mapping[str, Words]) -> list[str]:
    """Ids of passages by document and place."""
    return sorted(
        (i for i in ids if i in cited), key=lambda i: (cited[i].document, cited[i].start or 0, cited[i].quote)
    )


def passages(store: Store, ids: Iterable[str]) -> dict[str, Words]:
    """The passages with these ids, by id; unknown ids are left out."""
    wanted = list(dict.fromkeys(ids))
    rows = store.read(f"UNWIND $ids AS id {_WORDS}", ids=wanted) if wanted else []
    return {row["words"]["id"]: results.words(row["words"], row["name"], row["date"]) for row in rows}


def evidence(
    store: Store, words: Iterable[str], things: Iterable[str]
) -> tuple[dict[str, Words], dict[str, list[str]]]:
    """The passages with these ids, by id, and the ids of the passages that state these things; one round trip."""
    rows = store.read(
        "UNWIND $words AS id MATCH (p:Passage {id: id}) OPTIONAL MATCH (d:Document {id: p.document}) "
        "RETURN id, properties(p) AS words, d.name AS name, d.date AS date, [] AS stated UNION ALL "
        "UNWIND $things AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(p:Passage) "
        "RETURN id, null AS words, '' AS name, '' AS date, collect(p.id) AS stated",
        words=list(dict.fromkeys(words)),
        things=list(dict.fromkeys(things)),
    )
    cited = {row["id"]: results.words(row["words"], row["name"], row["date"]) for row in rows if row["words"]}
    return cited, {row["id"]: sorted(row["stated"]) for row in rows if not row["words"]}


def mentions(store: Store, things: Iterable[str]) -> dict[str, list[str]]:
    """Ids of the passages that state these things, by id of the thing; one round trip."""
    return evidence(store, (), things)[1]


def _relation(edge: Mapping[str, Any]) -> Relation:
    return results.relation(edge["type"], edge["source"], edge["target"], edge["props"])


def neighbourhood(
    store: Store,
    identifiers: Sequence[str],
    *,
    limit: int = NEAR_LIMIT,
    relations: Sequence[str] = (),
    types: Sequence[str] = (),
    status: str | None = None,
) -> Subgraph:
    """The things around some things (the centres), and all relations among them: what the explorer draws.

    `relations`, `types` and `status` narrow it. Each centre brings up to `limit` things, itself among them, that no
    centre before it brought, and all together at most MOST: so what the first centres bring stays the same when
    another is added. Where there are more, those that most documents speak of are kept, and `omitted` counts the
    rest. Raises NotFound where none of the ids is known.
    """
    model = store.model
    facts = [model.relation(r).name for r in relations] or fact_names(model)
    centres = list(dict.fromkeys(identifiers))
    rows = store.read(
        "UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.type IN $all "
        "OPTIONAL MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $facts AND o.type IN $types "
        "AND ($status IS NULL OR r.status = $status) "
        "RETURN properties(e) AS entity, collect(properties(o)) AS near",
        ids=centres,
        all=[t.name for t in model.entity_types()],
        types=[entity_type(model, t) for t in types] or [t.name for t in model.entity_types()],
        facts=facts,
        status=status,
    )
    if not rows:
        raise NotFound(
            "nothing in the graph has that id", place=", ".join(centres), remedy="`lianpu search` finds ids by name"
        )
    known = {row["entity"]["id"]: row for row in rows}
    kept, brought, total = _near([known[i] for i in centres if i in known], limit)
    among = _among(store, list(kept), facts, status)
    return replace(among, things=list(kept.values()), omitted=total - len(kept), brought=brought)


def _near(rows: Sequence[Mapping[str, Any]], limit: int) -> tuple[dict[str, Thing], dict[str, list[str]], int]:
    """What is kept, by id; what each centre brings; how much there is."""
    kept: dict[str, Thing] = {}
    brought: dict[str, list[str]] = {}
    every = {n["id"] for row in rows for n in (row["entity"], *row["near"])}
    for row in rows:
        centre = results.thing(row["entity"])
        kept.setdefault(centre.id, centre)
        around = {n["id"]: results.thing(n) for n in row["near"] if n["id"] not in kept}
        ordered = sorted(around.values(), key=lambda t: (-len(t.documents), t.type, t.name, t.id))
        new = {t.id: t for t in ordered[: max(0, min(limit - 1, MOST - len(kept)))]}
        brought[centre.id] = list(new)
        kept |= new
    return kept, brought, len(every)


def _among(store: Store, ids: list[str], facts: Sequence[str], status: str | None) -> Subgraph:
    """The relations among the things with these ids, what states the things, and how much each is related to."""
    # One record a part: a record costs the driver far more to decode than what stands in it.
    rows = store.read(
        "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE type(r) IN $facts AND b.id IN $ids "
        "AND ($status IS NULL OR r.status = $status) "
        f"RETURN 'edges' AS part, collect({_EDGE}) AS found UNION ALL "
        "UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(p:Passage) WITH id, collect(p.id) AS passages "
        "RETURN 'stated' AS part, collect([id, passages]) AS found UNION ALL "
        "UNWIND $ids AS id MATCH (e:Entity {id: id})-[r]-(o:Entity) WHERE type(r) IN $every "
        "WITH id, count(DISTINCT o.id) AS degree RETURN 'degrees' AS part, collect([id, degree]) AS found",
        ids=ids,
        facts=list(facts),
        every=fact_names(store.model),
        status=status,
    )
    found = {"edges": [], "stated": [], "degrees": []} | {row["part"]: row["found"] for row in rows}  # none: no record
    stated = dict(found["stated"])
    counted = dict(found["degrees"])
    return Subgraph(
        [],
        sorted(map(_relation, found["edges"]), key=lambda r: (r.type, r.source, r.target)),
        mentions={thing: sorted(passages) for thing, passages in stated.items()},
        degrees={thing: counted.get(thing, 0) for thing in ids},
    )


def entity_type(model: Model, name: str) -> str:
    """`name`, if it is a type of thing that documents speak of; raises ModelError that names those there are."""
    known = [t.name for t in model.entity_types()]
    if name not in known:
        raise ModelError(f"no type of entity is called {name!r}", remedy=f"known are {', '.join(known)}")
    return name


def entities(
    store: Store, kind: str, *, where: Mapping[str, object] | None = None, limit: int = 100, offset: int = 0
) -> tuple[Subgraph, int]:
    """Things of a type, by name, with the ids of the passages that state them, and how many things there are.

    `where` asks for properties of the model (lists: contains), and with `status` for what is asserted or candidate.
    Raises ModelError for a type or property that the model lacks or a value that it refuses.
    """
    conditions, parameters = _conditions(store.model, entity_type(store.model, kind), where or {})
    clause = f"MATCH (n:{kind})" + (f" WHERE {' AND '.join(conditions)}" if conditions else "")
    rows = store.read(
        f"{clause} WITH n ORDER BY n.name, n.id SKIP $offset LIMIT $limit RETURN properties(n) AS n",
        **parameters,
        offset=offset,
        limit=limit,
    )
    things = [results.thing(row["n"]) for row in rows]
    counted = store.read(
        f"{clause} RETURN count(n) AS total, '' AS id, [] AS evidence UNION ALL "
        "UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(p:Passage) "
        "RETURN 0 AS total, id, collect(p.id) AS evidence",
        **parameters,
        ids=[t.id for t in things],
    )
    stated = {row["id"]: sorted(row["evidence"]) for row in counted if row["id"]}
    return Subgraph(things, [], mentions=stated), sum(row["total"] for row in counted)


def _conditions(model: Model, kind: str, where: Mapping[str, object]) -> tuple[list[str], dict[str, object]]:
    """Cypher and its parameters for the wanted values; a property's name gets into it only if the model has it."""
    conditions: list[str] = []
    parameters: dict[str, object] = {}
    for number, (name, raw) in enumerate(where.items()):
        declared = model.nodes[kind].properties.get(name)
        contains = declared is not None and declared.type == "strings"
        value = raw
        if name != "status":
            cleaned = model.clean_properties(kind, {name: [raw] if contains else raw})[name]
            value = cleaned[0] if isinstance(cleaned, list) else cleaned
        parameters[f"v{number}"] = value
        conditions.append(f"$v{number} IN n.{name}" if contains else f"n.{name} = $v{number}")
    return conditions, parameters


def lists(
    store: Store, *, document: str | None = None, identifier: str | None = None, status: str | None = None
) -> list[Subgraph]:
    """Every list of industries (or the one with this id), with its members in order: one Subgraph each, the group first.

    `mentions` has the passages that state the group. Only the lists of a document, only asserted or candidate ones:
    `document`, `status`. Raises NotFound where there is no list with `identifier`.
    """
    rows = store.read(
        "MATCH (g:IndustryGroup) WHERE ($document IS NULL OR $document IN g.documents) "
        "AND ($identifier IS NULL OR g.id = $identifier) AND ($status IS NULL OR g.status = $status) "
        "OPTIONAL MATCH (g)<-[:MENTIONS]-(p:Passage) WITH g, collect(p.id) AS mentions "
        "OPTIONAL MATCH (g)-[r:INCLUDES]->(m:Entity) WHERE $status IS NULL OR r.status = $status "
        "WITH g, mentions, r, m ORDER BY r.position, m.name "
        f"RETURN properties(g) AS g, mentions, collect({{edge: {_EDGE}, member: properties(m)}}) AS members "
        "ORDER BY g.year, g.name, g.id",
        document=document,
        identifier=identifier,
        status=status,
    )
    if identifier is not None and not rows:
        raise NotFound("no list has that id", place=identifier, remedy="/v1/lists names them")
    return [_list(row) for row in rows]


def _list(row: Mapping[str, Any]) -> Subgraph:
    members = [m for m in row["members"] if m["member"]]
    members.sort(key=lambda m: (m["edge"]["props"].get("position") or 0, m["member"]["name"]))
    return Subgraph(
        [results.thing(row["g"]), *(results.thing(m["member"]) for m in members)],
        [_relation(m["edge"]) for m in members],
        mentions={row["g"]["id"]: sorted(row["mentions"])},
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
        "MATCH (d:Document {id: $id}) OPTIONAL MATCH (p:Passage {document: $id}) RETURN d.name AS name, d.date AS date, count(p) AS total",
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
    return [results.words(row["p"], total[0]["name"], total[0]["date"]) for row in rows], int(total[0]["total"])


def passage(store: Store, identifier: str) -> Subgraph:
    """A passage (in `words`), the things that it states, and the relations among them that rest on it; raises NotFound."""
    rows = store.read(
        "MATCH (p:Passage {id: $id}) OPTIONAL MATCH (d:Document {id: p.document}) "
        "OPTIONAL MATCH (p)-[:MENTIONS]->(e:Entity) WITH p, d, collect(properties(e)) AS things "
        "RETURN properties(p) AS words, d.name AS name, d.date AS date, things",
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
    things = {
        t["id"]: results.thing(t) for t in (*found["things"], *(row[end] for row in resting for end in ("a", "b")))
    }
    cited = results.words(found["words"], found["name"], found["date"])
    stated = {t["id"]: [identifier] for t in found["things"]}
    return Subgraph(list(things.values()), [_relation(row) for row in resting], {cited.id: cited}, stated)


def counts(store: Store) -> tuple[dict[str, int], dict[str, int]]:
    """How many nodes and how many relations there are, by type; types that the graph lacks count 0."""
    kinds = [t.name for t in store.model.nodes.values() if not t.bookkeeping]
    rows = store.read(
        "MATCH (n:Entity) WHERE n.type IN $types RETURN 'nodes' AS part, n.type AS type, count(n) AS n UNION ALL "
        "MATCH (:Entity)-[r]->(:Entity) RETURN 'relations' AS part, type(r) AS type, count(r) AS n",
        types=kinds,
    )
    found = {(row["part"], row["type"]): int(row["n"]) for row in rows}
    return (
        {kind: found.get(("nodes", kind), 0) for kind in kinds},
        {kind: found.get(("relations", kind), 0) for kind in store.model.relations},
    )


def candidates(store: Store) -> int:
    """How many things and relations nobody has reviewed."""
    rows = store.read(
        "MATCH (n:Entity {status: 'candidate'}) WHERE n.type IN $types RETURN count(n) AS n UNION ALL "
        "MATCH (:Entity)-[r {status: 'candidate'}]->(:Entity) RETURN count(r) AS n",
        types=[t.name for t in store.model.entity_types()],
    )
    return sum(row["n"] for row in rows)


def closed(store: Store) -> list[dict[str, Any]]:
    """Relations that lost their last evidence, newest first: type, names of both ends, and when they were held."""
    return store.read(
        "MATCH (c:Closed) RETURN c.id AS id, c.type AS type, c.source AS source, c.target AS target, c.documents AS documents, "
        "c.valid_from AS valid_from, c.valid_to AS valid_to ORDER BY valid_to DESC, type, source, target"
    )


def resolve(store: Store, id_or_name: str, *, kind: str | None = None) -> str:
    """The id of the one thing that has this id, this name or, where nothing has, this other name.

    A figure is often called like what it counts: it is meant only where nothing else has the name. Raises NotFound,
    or ModelError where several things have the name.
    """
    types = [store.model.node(kind).name] if kind else [t.name for t in store.model.entity_types()]
    rows = store.read(
        "MATCH (n:Entity {id: $key}) WHERE n.type IN $types RETURN n.id AS id, n.type AS type UNION ALL "
        "MATCH (n:Entity {name: $key}) WHERE n.type IN $types RETURN n.id AS id, n.type AS type",
        key=id_or_name,
        types=types,
    ) or [
        {"id": t.id, "type": t.type}
        for t in search(store, id_or_name, types=types, limit=50)
        if _is_called(t, id_or_name)
    ]
    rows = list({row["id"]: row for row in rows}.values())  # one that is called by its id is found twice
    found = [row for row in rows if row["type"] != "Target"] or rows
    if not found:
        raise NotFound(
            "nothing in the graph has that id or name",
            place=id_or_name,
            remedy="`lianpu search` finds things by a part of their name",
        )
    if len(found) > 1:
        choices = ", ".join(sorted(f"{row['id']} ({row['type']})" for row in found))
        raise ModelError("several things have that name", place=id_or_name, remedy=f"name one by its id: {choices}")
    return str(found[0]["id"])


def _is_called(found: Thing, text: str) -> bool:
    aliases = found.properties.get("aliases")
    names = [found.name, *(aliases if isinstance(aliases, list) else [])]
    return normalise(text) in map(normalise, names)
