"""Documents and their passages: the words behind every fact."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples, responses, translation
from api.deps import IDS_MOST, DocumentId, Offset, PageLimit, PassageId, StoreDep
from graph import queries

router = APIRouter(prefix="/v1", tags=["documents"])


@router.get("/documents", summary="已装入的文件 · the loaded documents")
def list_documents(store: StoreDep, limit: PageLimit = 100, offset: Offset = 0) -> responses.DocumentPage:
    """按日期排列，附所存原文条数。 · By date, each with the number of its passages."""
    found = queries.documents(store)
    page = found[offset : offset + limit]
    stated = queries.mentions(store, [document.id for document, _ in page]) if page else {}
    items = [
        responses.LoadedDocument(document=translation.entity(document, stated), passages=count)
        for document, count in page
    ]
    return responses.DocumentPage(total=len(found), limit=limit, offset=offset, items=items)


@router.get("/documents/{id}", summary="文件详情 · a document with its relations and evidence")
def get_document(id: DocumentId, store: StoreDep) -> responses.EntityDetail:
    """已装入的或被引用的文件。 · A document, loaded or cited; as /v1/entities answers it."""
    return translation.detail(queries.entity(store, id, kind="Document"))


@router.get("/documents/{id}/passages", summary="文件的原文 · the passages of a document")
def list_passages(id: DocumentId, store: StoreDep, limit: PageLimit = 100, offset: Offset = 0) -> responses.PassagePage:
    """按原文次序。 · In reading order."""
    found, total = queries.document_passages(store, id, limit=limit, offset=offset)
    return responses.PassagePage(
        total=total, limit=limit, offset=offset, items=[translation.passage(words) for words in found]
    )


@router.get("/passages", summary="按编号取原文 · passages by id")
def get_passages(
    store: StoreDep,
    id: Annotated[
        list[str],
        Query(
            min_length=1,
            max_length=IDS_MOST,
            description=f"编号，可重复，至多 {IDS_MOST} 个 · ids; may be repeated",
            examples=[[examples.PASSAGE["id"]]],
        ),
    ],
) -> responses.Passages:
    """按请求次序；未知编号略去。 · In the order asked for; unknown ids are left out."""
    found = queries.passages(store, id)
    return responses.Passages(items=[translation.passage(found[i]) for i in dict.fromkeys(id) if i in found])


@router.get("/passages/{id}", summary="原文及其所述 · a passage and what it states")
def get_passage(id: PassageId, store: StoreDep) -> responses.PassageDetail:
    """一段原话、它所述的条目，以及以它为据的关系。 · The words, what they state, and the relations that rest on them."""
    found = queries.passage(store, id)
    return responses.PassageDetail(
        passage=translation.passage(found.words[id]),
        entities=translation.entities(found),
        relations=[translation.relation(r) for r in found.relations],
    )
