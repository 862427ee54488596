"""Examples for the documentation: what the API answers of the catalogue that the program brings along.

tests/api/test_documentation.py compares ids and words with the catalogue, so that a reader can try every one.
"""

from __future__ import annotations

from typing import Any

Example = dict[str, Any]

INDUSTRY: Example = {
    "id": "industry-efe36558d4cba54f",
    "type": "Industry",
    "name": "低空经济",
    "status": "asserted",
    "documents": ["document-6c355b01fde7623f"],
    "properties": {"name_en": "low-altitude economy"},
    "evidence": ["passage-c0f3f8f8ef06c343"],
}
GROUP: Example = {
    "id": "industrygroup-28651eabbfe554ea",
    "type": "IndustryGroup",
    "name": "九大产业（新一代信息技术等）",
    "status": "asserted",
    "documents": ["document-3997e730072ff561", "document-6c355b01fde7623f"],
    "properties": {"aliases": ["九大产业"], "declared_count": 9, "inferred": ["year"], "year": 2024},
    "evidence": ["passage-530381746df8bc07", "passage-e61416e500c7584d"],
}
DRAFT: Example = {
    "id": "document-2173e89bbaf833f5",
    "type": "Document",
    "name": "先进制造业“2024攻坚提质年”工作方案（征求意见稿）",
    "status": "asserted",
    "documents": ["document-3997e730072ff561", "document-6c355b01fde7623f"],
    "properties": {"issuer": "山东省工业和信息化厅", "kind": "draft", "level": "provincial", "year": 2024},
    "evidence": [],
}
INCLUDES: Example = {
    "id": "includes-1d560844c0b2e9ec",
    "type": "INCLUDES",
    "source": GROUP["id"],
    "target": INDUSTRY["id"],
    "status": "asserted",
    "documents": ["document-6c355b01fde7623f"],
    "evidence": ["passage-c0f3f8f8ef06c343"],
    "properties": {"position": 7},
}
FOCUSES_ON: Example = {
    "id": "focuses_on-0cc5daa5a68ed10d",
    "type": "FOCUSES_ON",
    "source": DRAFT["id"],
    "target": GROUP["id"],
    "status": "asserted",
    "documents": ["document-6c355b01fde7623f"],
    "evidence": ["passage-c12826f8fc22e49c"],
    "properties": {},
}
PASSAGE: Example = {
    "id": "passage-c0f3f8f8ef06c343",
    "document": "document-6c355b01fde7623f",
    "document_name": "山东拟新培育一批新兴产业和未来产业集群",
    "document_date": "2024-03-20",
    "start": 1668,
    "end": 1678,
    "quote": "低空经济",
    "status": "asserted",
}
SOURCE: Example = {
    "id": PASSAGE["document"],
    "type": "Document",
    "name": PASSAGE["document_name"],
    "status": "asserted",
    "documents": [PASSAGE["document"]],
    "properties": {"date": "2024-03-20", "kind": "news"},
    "evidence": [],
}
PASSAGES: Example = {PASSAGE["id"]: PASSAGE}
MEMBER: Example = {"position": 7, "entity": INDUSTRY, "relation": INCLUDES}
LIST: Example = {"group": GROUP, "declared": 9, "listed": 1, "members": [MEMBER]}
PATH: Example = {"things": [INDUSTRY, GROUP, DRAFT], "relations": [INCLUDES, FOCUSES_ON]}
LINKED: Example = {"programme": DRAFT, "steps": 2, "paths": [PATH]}
PLACED: Example = {**INDUSTRY, "x": -205.1, "y": 121.9, "degree": 1}
PROBLEM: Example = {
    "type": "urn:lianpu:problem:not-found",
    "title": "not found",
    "status": 404,
    "detail": "industry-0: nothing in the graph has that id",
    "instance": "/v1/entities/industry-0",
    "remedy": "`lianpu search` finds ids by name",
}
LABEL: Example = {"zh": "产业", "en": "industry"}
PROPERTY: Example = {
    "type": "string",
    "label": {"zh": "名称", "en": "name"},
    "description": {"zh": "简体规范名称", "en": "name in simplified characters, without 《》 and “ ”"},
    "choices": [],
    "vocabulary": None,
}
ENTITY_TYPE: Example = {
    "name": "Industry",
    "label": LABEL,
    "plural": "industries",
    "description": LABEL,
    "colour": "#1f77b4",
    "properties": {"name": PROPERTY},
}
RELATION_TYPE: Example = {
    "name": "INCLUDES",
    "label": {"zh": "包含", "en": "includes"},
    "reverse": {"zh": "列入", "en": "is listed in"},
    "description": {"zh": "清单包含成员", "en": "a list names a member"},
    "source": ["IndustryGroup"],
    "target": ["Industry"],
    "properties": {},
}


def page(*items: Example) -> Example:
    """A page with these items."""
    return {"total": len(items), "limit": 100, "offset": 0, "items": list(items)}
