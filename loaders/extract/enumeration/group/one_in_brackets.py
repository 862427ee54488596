"""The one thing that a count of one is of: 5000亿级产业集群1个(物联网)、3000亿级产业集群2个(A、B)."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

_ONE = re.compile(r"(?P<head>集群|产业链)[1一][个条][(](?P<field>[\u4e00-\u9fffA-Za-z0-9]{2,14})[)]")


def one_in_brackets(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """The field of a cluster or chain that stands alone in a bracket behind its count."""
    found: list[tuple[Clause, Found]] = []
    if draft.text.find(")", sentence.start, sentence.end) < 0:
        return found
    for match in _ONE.finditer(draft.text, sentence.start, sentence.end):
        clause, field = sentence.clause_at(match.start()), match["field"]
        if clause is None or lx.begins_with_place(field) or not reads_as_field(field):
            continue
        kind = "Cluster" if match["head"] == "集群" else "Chain"
        thing = draft.add(kind, match.span("field"))
        found.append((clause, Found([thing], None, match.span("field"), "Listed")))
    return found
