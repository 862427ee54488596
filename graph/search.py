"""Search by any part of a name: Chinese words, traditional or full-width writing, other names, pinyin, initials.

The full-text index holds overlapping pairs of characters, made here and parted by blanks, so that no store's own
analyzer decides what a Chinese word is; the match is then checked and ranked by rules of ours. So every store gives
the same answer in the same order.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph import results
from graph.results import Thing
from graph.store import Store
from graph.text import bigrams, normalise

_PAIRS = 100  # of one search that the index is asked for: it refuses a query of thousands; the match checks the rest


def search(
    store: Store, text: str, *, types: Sequence[str] = (), limit: int = 20, status: str | None = None
) -> list[Thing]:
    """The things whose name, other name or reading contains `text`, best first; one round trip.

    The whole name comes before its beginning, a beginning before its middle, what more documents speak of before what
    fewer do, the shorter name before the longer. `status` asks for what is just asserted or candidate. Raises ModelError for a type that the model lacks.
    """
    form = normalise(text)
    if not form:
        return []
    query = " AND ".join(map(_quoted, bigrams(text)[:_PAIRS]))
    rows = store.read(
        "CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node, score "
        "WITH node WHERE node.search CONTAINS $form AND node.type IN $types "
        "AND ($status IS NULL OR node.status = $status) "
        "WITH node, CASE WHEN node.search CONTAINS $whole THEN 0 WHEN node.search CONTAINS $start THEN 1 ELSE 2 END AS rank "
        "RETURN properties(node) AS node ORDER BY rank, -size(node.documents), size(node.name), node.name, node.id LIMIT $limit",
        query=query,
        form=form,
        whole=f"\n{form}\n",
        start=f"\n{form}",
        types=[store.model.node(t).name for t in types] or [t.name for t in store.model.entity_types()],
        limit=limit,
        status=status,
    )
    return [results.thing(row["node"]) for row in rows]


def _quoted(gram: str) -> str:
    """A gram as a Lucene phrase, in which only these two characters mean anything."""
    return '"' + gram.replace("\\", "\\\\").replace('"', '\\"') + '"'
