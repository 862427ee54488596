"""The graph as a whole: a picture of a part of it, its model, its size."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples, responses, translation
from api.deps import NearLimit, RelationNames, Status, StoreDep, TypeNames
from graph import queries, view

router = APIRouter(prefix="/v1", tags=["graph"])
CENTRES_MOST = 50


@router.get("/view", summary="图 · a picture around one or several entities")
def get_view(
    store: StoreDep,
    centre: Annotated[
        list[str],
        Query(
            min_length=1,
            max_length=CENTRES_MOST,
            description=f"中心条目，按展开次序重复，至多 {CENTRES_MOST} 个 · ids, in the order of their opening",
            examples=[[examples.GROUP["id"]]],
        ),
    ],
    relation: RelationNames = [],  # noqa: B006 - FastAPI copies defaults
    type: TypeNames = [],  # noqa: B006 - as above
    status: Status = None,
    limit: NearLimit = queries.NEAR_LIMIT,
) -> responses.View:
    """每个中心至多带来 `limit` 个条目，总数至多 1000；增加一个中心不移动已有条目。

    Each centre brings up to `limit` entities, all together at most 1,000. Another centre at the end moves nothing that
    is there: so a page can open one entity after the other, and shows the same again when it is reloaded.
    """
    found = queries.neighbourhood(store, centre, limit=limit, relations=relation, types=type, status=status)
    places = view.positions(found, store.model)
    nodes = [
        responses.Placed(
            **dict(entity), x=places[entity.id][0], y=places[entity.id][1], degree=found.degrees[entity.id]
        )
        for entity in translation.entities(found)
    ]
    return responses.View(
        centres=list(found.brought),
        nodes=nodes,
        edges=[translation.relation(r) for r in found.relations],
        omitted=found.omitted,
        limit=limit,
    )


@router.get("/schema", summary="模型 · types, relations, properties and vocabularies")
def get_schema(store: StoreDep) -> responses.Schema:
    """供图例与客户端使用。 · For legends and clients."""
    return translation.schema(store.model)


@router.get("/status", summary="现状 · how much there is, by type")
def get_status(store: StoreDep) -> responses.GraphStatus:
    """各类型条目与关系的数量。 · Numbers of entities and relations."""
    nodes, relations = queries.counts(store)
    facts = queries.fact_names(store.model)
    return responses.GraphStatus(
        entities={t.name: nodes[t.name] for t in store.model.entity_types()},
        relations={name: relations[name] for name in facts},
        passages=nodes["Passage"],
        candidates=queries.candidates(store),
    )
