"""What the API answers, each with an example. translation.py makes the answers."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from api import examples
from graph.values import Value

Ids = Annotated[list[str], Field(description="编号 · ids")]


def _like(example: examples.Example) -> ConfigDict:
    """A configuration with an example for the documentation."""
    return ConfigDict(json_schema_extra={"examples": [example]})


class _Answer(BaseModel):
    """Base of all answers."""

    model_config = ConfigDict(extra="forbid")


class Problem(_Answer):
    """出错说明 · an error, as RFC 9457 has it."""

    model_config = _like(examples.PROBLEM)

    type: str
    title: str
    status: int
    detail: str
    instance: str = ""
    remedy: str | None = None
    errors: list[dict[str, str]] | None = Field(
        None, description="每个参数的问题 · name and reason, for each parameter"
    )

    @classmethod
    def of(cls, kind: str, title: str, status: int, detail: str, **more: Any) -> Problem:
        """A problem of a kind, which is the end of its type."""
        return cls(type=f"urn:lianpu:problem:{kind}", title=title, status=int(status), detail=detail, **more)


class Entity(_Answer):
    """条目 · an entity as the current view shows it; `evidence` are the passages that state it."""

    model_config = _like(examples.INDUSTRY)

    id: str
    type: str = Field(description="/v1/schema 中的类型 · a type of /v1/schema")
    name: str
    status: str = Field(description="asserted 已审核，candidate 待审核 · reviewed, or not yet")
    documents: Ids
    properties: dict[str, Value]
    evidence: Ids


class Relation(_Answer):
    """关系 · a relation between two entities; `evidence` are the passages that state it."""

    model_config = _like(examples.INCLUDES)

    id: str
    type: str
    source: str
    target: str
    status: str
    documents: Ids
    evidence: Ids
    properties: dict[str, Value]


class Passage(_Answer):
    """原文 · words of a document with their place in characters of the raw file; no place where nobody holds the file."""

    model_config = _like(examples.PASSAGE)

    id: str
    document: str
    document_name: str
    document_date: str | None
    start: int | None
    end: int | None
    quote: str
    status: str = Field(
        description="asserted 已审核，candidate 所述均待审核 · candidate where nothing that it states was reviewed"
    )


class EntityPage(_Answer):
    """一页条目 · some of `total` entities."""

    model_config = _like(examples.page(examples.INDUSTRY))

    total: int
    limit: int
    offset: int
    items: list[Entity]


class PassagePage(_Answer):
    """一页原文 · some of `total` passages."""

    model_config = _like(examples.page(examples.PASSAGE))

    total: int
    limit: int
    offset: int
    items: list[Passage]


class Found(_Answer):
    """检索结果 · what a search found, best first."""

    model_config = _like({"query": "dkjj", "items": [examples.INDUSTRY]})

    query: str
    items: list[Entity]


class EntityDetail(_Answer):
    """条目详情 · an entity, its relations, what stands at their other ends, and the words behind all this."""

    model_config = _like(
        {
            "entity": examples.INDUSTRY,
            "relations": [examples.INCLUDES],
            "others": [examples.GROUP],
            "passages": examples.PASSAGES,
            "omitted": 0,
        }
    )

    entity: Entity
    relations: list[Relation]
    others: list[Entity]
    passages: dict[str, Passage]
    omitted: int = Field(description="未列出的关系数 · how many relations the limit left out")


class Neighbours(_Answer):
    """邻近 · entities around one, and the relations among all of them."""

    model_config = _like({"nodes": [examples.INDUSTRY, examples.GROUP], "edges": [examples.INCLUDES], "omitted": 0})

    nodes: list[Entity]
    edges: list[Relation]
    omitted: int = Field(description="未列出的条目数 · how many entities the limit left out")


class Placed(Entity):
    """图中条目 · an entity with its place in the picture: x to the right, y downward.

    `degree` is the number of entities that it is related to in all, drawn or not.
    """

    model_config = _like(examples.PLACED)

    x: float
    y: float
    degree: int


class View(_Answer):
    """图 · a picture: what the centres bring, with places; the same centres always give the same picture."""

    model_config = _like(
        {
            "centres": [examples.GROUP["id"]],
            "nodes": [examples.PLACED],
            "edges": [examples.INCLUDES],
            "omitted": 0,
            "limit": 300,
        }
    )

    centres: Ids
    nodes: list[Placed]
    edges: list[Relation]
    omitted: int = Field(description="未画出的条目数 · how many entities the limit left out")
    limit: int


class Path(_Answer):
    """路径 · from the entity to the programme: entities, and between each two the relation."""

    model_config = _like(examples.PATH)

    things: list[Entity]
    relations: list[Relation]


class LinkedProgramme(_Answer):
    """关联规划 · a programme or plan, with every shortest path that links it."""

    model_config = _like(examples.LINKED)

    programme: Entity
    steps: int
    paths: list[Path]


class LinkedProgrammes(_Answer):
    """关联规划 · what is linked with an entity, nearest first, and the words behind each step."""

    model_config = _like({"total": 1, "programmes": [examples.LINKED], "passages": examples.PASSAGES})

    total: int
    programmes: list[LinkedProgramme]
    passages: dict[str, Passage]


class Member(_Answer):
    """成员 · a member of a list, with its position and the relation that says so."""

    model_config = _like(examples.MEMBER)

    position: int | None
    entity: Entity
    relation: Relation


class IndustryList(_Answer):
    """清单 · a list with its members in order; `declared` is the number that the text states, `listed` that of members."""

    model_config = _like(examples.LIST)

    group: Entity
    declared: int | None
    listed: int
    members: list[Member]


class ListPage(_Answer):
    """一页清单 · some of `total` lists."""

    model_config = _like(examples.page(examples.LIST))

    total: int
    limit: int
    offset: int
    items: list[IndustryList]


class ListDetail(_Answer):
    """清单详情 · a list and the words behind it and each of its members."""

    model_config = _like({"list": examples.LIST, "passages": examples.PASSAGES})

    list: IndustryList
    passages: dict[str, Passage]


class LoadedDocument(_Answer):
    """已装入的文件 · a loaded document and how many passages are held of it."""

    model_config = _like({"document": examples.SOURCE, "passages": 301})

    document: Entity
    passages: int


class DocumentPage(_Answer):
    """一页文件 · some of `total` loaded documents."""

    model_config = _like(examples.page({"document": examples.SOURCE, "passages": 301}))

    total: int
    limit: int
    offset: int
    items: list[LoadedDocument]


class PassageDetail(_Answer):
    """原文及其所述 · a passage, what it states, and the relations that rest on it."""

    model_config = _like(
        {"passage": examples.PASSAGE, "entities": [examples.INDUSTRY], "relations": [examples.INCLUDES]}
    )

    passage: Passage
    entities: list[Entity]
    relations: list[Relation]


class Passages(_Answer):
    """原文 · the passages with the wanted ids; unknown ids are left out."""

    model_config = _like({"items": [examples.PASSAGE]})

    items: list[Passage]


class Text(_Answer):
    """两种语言的文字 · a text in both languages."""

    model_config = _like(examples.LABEL)

    zh: str
    en: str


class PropertyType(_Answer):
    """属性 · a property; `vocabulary` names the values that a choice may have."""

    model_config = _like(examples.PROPERTY)

    type: str
    label: Text
    description: Text
    choices: list[str]
    vocabulary: str | None


class EntityType(_Answer):
    """条目类型 · a type of entity."""

    model_config = _like(examples.ENTITY_TYPE)

    name: str
    label: Text
    plural: str
    description: Text
    colour: str
    properties: dict[str, PropertyType]


class RelationType(_Answer):
    """关系类型 · a type of relation; `reverse` is its label read from the target."""

    model_config = _like(examples.RELATION_TYPE)

    name: str
    label: Text
    reverse: Text
    description: Text
    source: list[str]
    target: list[str]
    properties: dict[str, PropertyType]


class Schema(_Answer):
    """模型 · what exists: types, relations, properties, vocabularies."""

    model_config = _like(
        {
            "version": 1,
            "digest": "0b1e…",
            "entities": [examples.ENTITY_TYPE],
            "relations": [examples.RELATION_TYPE],
            "vocabularies": {"level": {"national": {"zh": "国家级", "en": "national"}}},
        }
    )

    version: int
    digest: str
    entities: list[EntityType]
    relations: list[RelationType]
    vocabularies: dict[str, dict[str, Text]]


class GraphStatus(_Answer):
    """图谱现状 · how much there is, by type."""

    model_config = _like(
        {"entities": {"Industry": 124}, "relations": {"INCLUDES": 116}, "passages": 1341, "candidates": 12}
    )

    entities: dict[str, int]
    relations: dict[str, int]
    passages: int
    candidates: int = Field(description="待审核的条目与关系 · entities and relations that nobody has reviewed")


class Health(_Answer):
    """运行状况 · whether the process lives or the graph answers."""

    model_config = _like({"status": "ok"})

    status: str = "ok"
