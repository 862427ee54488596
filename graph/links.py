"""Programmes linked to a thing: by which path of typed relations, and on whose word.

A path leads from the thing over at most two others to a programme. Which relations it may use, and in which direction,
the model says (`walked` in schema/relations): a cluster is linked by its tier, an industry by the list that names it, a
city by the park that stands in it. A path never leads through a programme, document, organ or place: through these
everything would be linked with everything. From a programme it may go on to the plan that it is part of.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graph import results
from graph.errors import NotFound
from graph.queries import evidence
from graph.results import Linked, Path, Words
from graph.store import Store

GOALS = ("Programme", "Document")
THROUGH = (
    "Industry",
    "IndustryGroup",
    "Chain",
    "Cluster",
    "ClusterTier",
    "Park",
    "Project",
    "EnterpriseTier",
    "Platform",
    "Target",
)
MAX_STEPS = 3
# Two steps by relations of one type that both lead to, or both come from, the thing between lead to a sibling (another
# member of the list, another cluster of the tier), which is no link. Only what covers the same field is linked by it.
MEETING = ("COVERS", "FOCUSES_ON")


def linked_programmes(
    store: Store,
    identifier: str,
    *,
    steps: int = MAX_STEPS,
    goals: Sequence[str] = GOALS,
    status: str | None = None,
) -> tuple[list[Linked], dict[str, Words]]:
    """Every programme linked to the thing with this id, nearest first, with all its shortest paths; two round trips.

    Also the evidence of every step, by id of the words. Plans are Documents, so both count (`goals`); a document that
    is only the place where the words stand (news, a table) does not. With `status`, every step of a path is just
    asserted or candidate. Raises NotFound.
    """
    model = store.model
    rows = store.read(
        "MATCH (x:Entity {id: $id}) WHERE x.type IN $types RETURN [properties(x)] AS things, [] AS edges UNION ALL "
        + " UNION ALL ".join(_pattern(n) for n in range(1, min(steps, MAX_STEPS) + 1)),
        id=identifier,
        types=[t.name for t in model.entity_types()],
        goals=[model.node(goal).name for goal in goals],
        through=list(THROUGH),
        along=model.walked("along"),
        against=model.walked("against"),
        meeting=list(MEETING),
        plans=["plan", "notice", "opinion", "measures", "draft"],
    )
    if not rows:
        raise NotFound("nothing in the graph has that id", place=identifier, remedy="`lianpu search` finds ids by name")
    shortest: dict[str, list[Path]] = {}
    for path in sorted(map(_path, (row for row in rows if row["edges"])), key=_order):
        if status and any(relation.status != status for relation in path.relations):
            continue
        known = shortest.setdefault(path.things[-1].id, [])
        if not known or len(known[0].relations) == len(path.relations):
            known.append(path)
    kept = list(shortest.values())
    wanted = {i for paths in kept for path in paths for relation in path.relations for i in relation.evidence}
    things = {t.id for paths in kept for path in paths for t in path.things}
    words, stated = evidence(store, sorted(wanted), sorted(things))
    return [Linked(paths[0].things[-1], paths, _of(stated, paths)) for paths in kept], words


def _of(stated: Mapping[str, list[str]], paths: Sequence[Path]) -> dict[str, list[str]]:
    return {t.id: stated.get(t.id, []) for path in paths for t in path.things}


def _pattern(steps: int) -> str:
    """Cypher for all paths of just so many steps: nodes n0 (the thing) to nN (the programme)."""
    chain = "(n0:Entity {id: $id})" + "".join(f"-[r{i}]-(n{i}:Entity)" for i in range(1, steps + 1))
    ways = [
        f"((type(r{i}) IN $along AND startNode(r{i}).id = n{i - 1}.id) OR (type(r{i}) IN $against AND endNode(r{i}).id = n{i - 1}.id))"
        for i in range(1, steps + 1)
    ]
    straight = [
        f"(type(r{i}) <> type(r{i + 1}) OR (endNode(r{i}).id = n{i}.id) <> (endNode(r{i + 1}).id = n{i}.id)"
        f" OR (type(r{i}) IN $meeting AND endNode(r{i}).id = n{i}.id))"
        for i in range(1, steps)
    ]
    between = [f"n{i}.type IN $through" for i in range(1, steps)]
    apart = [f"n{i}.id <> n{j}.id" for i in range(steps + 1) for j in range(i)]
    goal = f"n{steps}.type IN $goals AND (n{steps}.type <> 'Document' OR n{steps}.kind IN $plans)"
    things = ", ".join(f"properties(n{i})" for i in range(steps + 1))
    edges = ", ".join(
        f"{{type: type(r{i}), source: startNode(r{i}).id, target: endNode(r{i}).id, props: properties(r{i})}}"
        for i in range(1, steps + 1)
    )
    return f"MATCH {chain} WHERE {' AND '.join([*ways, *straight, *between, *apart, goal])} RETURN [{things}] AS things, [{edges}] AS edges"


def _path(row: dict[str, Any]) -> Path:
    edges = [results.relation(e["type"], e["source"], e["target"], e["props"]) for e in row["edges"]]
    return Path([results.thing(t) for t in row["things"]], edges)


def _order(path: Path) -> tuple[Any, ...]:
    return (
        len(path.relations),
        path.things[-1].type != "Programme",
        path.things[-1].name,
        [t.name for t in path.things],
        [r.type for r in path.relations],
    )
