"""Lists of industries: groups with their members in order."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api import responses, translation
from api.deps import ListId, Offset, PageLimit, Status, StoreDep
from graph import queries

router = APIRouter(prefix="/v1/lists", tags=["lists"])


@router.get("", summary="清单 · all lists, by year")
def list_lists(
    store: StoreDep,
    document: Annotated[
        str | None, Query(max_length=200, description="只要该文件的 · only those of a document (id)")
    ] = None,
    status: Status = None,
    limit: PageLimit = 100,
    offset: Offset = 0,
) -> responses.ListPage:
    """各文件列举的产业、产业链、集群或赛道，按年份排列；`declared` 为原文所称数量，`listed` 为列出数量。

    Lists as documents state them, with members in order. Two lists of one name in two documents are two lists.
    """
    found = queries.lists(store, document=document, status=status)
    page = found[offset : offset + limit]
    stated = queries.mentions(store, [t.id for one in page for t in one.things]) if page else {}
    return responses.ListPage(
        total=len(found), limit=limit, offset=offset, items=[translation.industry_list(one, stated) for one in page]
    )


@router.get("/{id}", summary="清单详情 · a list with its evidence")
def get_list(id: ListId, store: StoreDep, status: Status = None) -> responses.ListDetail:
    """清单、成员次序及每个成员的原话。 · The list, and the words that name each member."""
    found = queries.lists(store, identifier=id, status=status)[0]
    wanted = [*found.mentions[id], *(i for r in found.relations for i in r.evidence)]
    words, stated = queries.evidence(store, wanted, [t.id for t in found.things])
    return responses.ListDetail(list=translation.industry_list(found, stated), passages=translation.passages(words))
