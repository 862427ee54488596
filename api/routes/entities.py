"""Entities: lists by type and property, one with everything about it, what is around it, what it is linked with.

Routes are plain functions, since the driver is synchronous: FastAPI runs them in its pool of threads.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from api import responses, translation
from api.deps import TEXT_MOST, EntityId, NearLimit, Offset, PageLimit, RelationNames, Status, StoreDep, TypeNames
from graph import links, queries, search
from graph.errors import ModelError
from graph.model import Model, Property, load_model

router = APIRouter(prefix="/v1", tags=["entities"])
_OWN = frozenset({"type", "status", "limit", "offset"})
_TRUTH = {"true": True, "1": True, "false": False, "0": False}


def _filters(model: Model) -> list[dict[str, Any]]:
    """Every property of every type as a query parameter, for the documentation."""
    owners: dict[str, list[str]] = {}
    described: dict[str, Property] = {}
    for kind in model.entity_types():
        for declared in kind.properties.values():
            owners.setdefault(declared.name, []).append(kind.name)
            described.setdefault(declared.name, declared)
    common = len(list(model.entity_types()))
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "schema": {"type": "string"},
            "description": f"{described[name].label.zh} · {described[name].label.en} "
            + ("（全部类型 · every type）" if len(kinds) == common else f"（{', '.join(kinds)}）"),
        }
        for name, kinds in owners.items()
        if name not in _OWN
    ]


@router.get(
    "/entities",
    summary="按类型与属性列出条目 · entities of a type, by their properties",
    openapi_extra={"parameters": _filters(load_model())},
)
def list_entities(
    request: Request,
    store: StoreDep,
    type: Annotated[str, Query(max_length=50, description="条目类型 · a type of entity", examples=["Industry"])],
    status: Status = None,
    limit: PageLimit = 100,
    offset: Offset = 0,
) -> responses.EntityPage:
    """每个属性都是查询参数，如 `type=Programme&year=2024`；列表型属性按"包含"比较。

    Every property of the type is a parameter; lists are asked whether they contain the value. A property that the type
    lacks is answered with those that it has.
    """
    declared = store.model.nodes[queries.entity_type(store.model, type)].properties
    where = {name: _value(declared, name, raw) for name, raw in request.query_params.multi_items() if name not in _OWN}
    if status:
        where["status"] = status
    found, total = queries.entities(store, type, where=where, limit=limit, offset=offset)
    return responses.EntityPage(total=total, limit=limit, offset=offset, items=translation.entities(found))


def _value(declared: Any, name: str, raw: str) -> object:
    """A query parameter as a value of the property; raises ModelError, as the model does, where it is none."""
    if name not in declared or name == "status":
        known = ", ".join(sorted(declared.keys() - {"status"}))
        raise ModelError(f"no property of that type is called {name!r}", remedy=f"known are {known}")
    kind = declared[name].type
    try:
        return int(raw) if kind == "integer" else float(raw) if kind == "number" else _TRUTH.get(raw, raw)
    except ValueError:
        return raw  # the model refuses it and says what it takes


@router.get("/search", summary="检索 · search by any part of a name")
def search_entities(
    store: StoreDep,
    q: Annotated[
        str,
        Query(
            min_length=1,
            max_length=TEXT_MOST,
            description="名称的任一部分、繁体、拼音或首字母 · any part of a name, traditional writing, pinyin or initials",
            examples=["低空", "dkjj"],
        ),
    ],
    type: TypeNames = [],  # noqa: B006 - FastAPI copies defaults; None would be a second spelling of "all"
    status: Status = None,
    limit: Annotated[int, Query(ge=1, le=100, description="至多几条 · at most so many, up to 100")] = 20,
) -> responses.Found:
    """全名先于开头，开头先于中间；文件提及多者在前。

    The whole name comes before its beginning, a beginning before its middle, what more documents speak of before what
    fewer do.
    """
    if not q.strip():
        raise ModelError("q is empty", remedy="give a part of a name")
    types = [queries.entity_type(store.model, t) for t in type]
    found = search.search(store, q, types=types, limit=limit, status=status)
    stated = queries.mentions(store, [t.id for t in found]) if found else {}
    return responses.Found(query=q, items=[translation.entity(t, stated) for t in found])


@router.get("/entities/{id}", summary="条目详情 · an entity with its relations and evidence")
def get_entity(
    id: EntityId, store: StoreDep, status: Status = None, limit: NearLimit = queries.MOST
) -> responses.EntityDetail:
    """条目、全部关系、对端条目，以及每一项的原话（文件、位置、文字）。

    `evidence` lists ids of `passages`: the exact words with document and place.
    """
    return translation.detail(queries.entity(store, id, limit=limit, status=status))


@router.get("/entities/{id}/neighbours", summary="邻近条目 · what is around an entity")
def get_neighbours(
    id: EntityId,
    store: StoreDep,
    relation: RelationNames = [],  # noqa: B006 - as above
    type: TypeNames = [],  # noqa: B006 - as above
    status: Status = None,
    limit: NearLimit = queries.NEAR_LIMIT,
) -> responses.Neighbours:
    """条目周围的条目及它们之间的关系；`omitted` 为未列出的条目数。

    Where there are more than `limit`, those that most documents speak of are kept, and `omitted` counts the rest.
    """
    found = queries.neighbourhood(store, [id], limit=limit, relations=relation, types=type, status=status)
    return responses.Neighbours(
        nodes=translation.entities(found),
        edges=[translation.relation(r) for r in found.relations],
        omitted=found.omitted,
    )


@router.get("/entities/{id}/programmes", summary="关联规划 · programmes linked to an entity")
def get_programmes(
    id: EntityId,
    store: StoreDep,
    steps: Annotated[int, Query(ge=1, le=links.MAX_STEPS, description="至多几步 · over at most so many relations")] = 3,
    status: Status = None,
    limit: PageLimit = 200,
) -> responses.LinkedProgrammes:
    """与条目直接或经由类型化关系路径关联的规划、行动、方案，附路径与每一步的原话。

    Every programme or plan linked to the entity, nearest first, with all its shortest paths and the evidence of each
    step.
    """
    found, words = links.linked_programmes(store, id, steps=steps, status=status)
    return responses.LinkedProgrammes(
        total=len(found),
        programmes=[translation.linked(one) for one in found[:limit]],
        passages=translation.passages(words),
    )
