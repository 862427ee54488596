"""What routes ask for, as named types: the open store, and the parameters that several of them share."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import Depends, Path, Query, Request

from api import examples
from graph.queries import MOST, NEAR_LIMIT
from graph.store import Store

TEXT_MOST = 100  # characters of a search: longer than any name
IDS_MOST = 200  # ids in one request: an address of that length still passes every proxy


def get_store(request: Request) -> Store:
    """The store that the application opened when it started."""
    store: Store = request.app.state.store
    return store


def _id(example: examples.Example) -> Any:
    return Path(max_length=200, description="编号 · id, as every answer gives it", examples=[example["id"]])


StoreDep = Annotated[Store, Depends(get_store)]
EntityId = Annotated[str, _id(examples.INDUSTRY)]
ListId = Annotated[str, _id(examples.GROUP)]
DocumentId = Annotated[str, _id(examples.SOURCE)]
PassageId = Annotated[str, _id(examples.PASSAGE)]
Status = Annotated[
    Literal["asserted", "candidate"] | None,
    Query(
        description="asserted 已审核，candidate 待审核；缺省为全部 · reviewed facts, or those found and not yet reviewed; "
        "both unless given"
    ),
]
Offset = Annotated[int, Query(ge=0, le=10_000_000, description="从第几条起 · how many to leave out from the start")]
PageLimit = Annotated[int, Query(ge=1, le=500, description="至多几条 · at most so many, up to 500")]
NearLimit = Annotated[
    int,
    Query(
        ge=1, le=MOST, description=f"至多几个，缺省 {NEAR_LIMIT}，最多 {MOST} · at most so many things, up to {MOST:,}"
    ),
]
RelationNames = Annotated[
    list[str],
    Query(max_length=50, description="只要这些关系，可重复 · only these types of relation; may be repeated"),
]
TypeNames = Annotated[
    list[str],
    Query(max_length=50, description="只要这些类型，可重复 · only these types of entity; may be repeated"),
]
