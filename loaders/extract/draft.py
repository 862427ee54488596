"""What has been found in one document so far: entities by type and name, relations by their ends, each with its places."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any

from graph.model import load_model
from loaders.extract.reading.lexicon import divisions, lies_in, place_length, short_name

Span = tuple[int, int]
_MARKS = re.compile(r"[\s“”《》]")
_place = itemgetter(0, 1)


@dataclass(slots=True, eq=False)
class Entity:
    """One thing of one document."""

    type: str
    name: str
    places: list[Span] = field(default_factory=list)
    properties: dict[str, Any] = field(default_factory=dict)
    aliases: set[str] = field(default_factory=set)
    _at: set[Span] = field(default_factory=set)

    def at(self, span: Span) -> "Entity":
        """The same, mentioned at one more place."""
        if span not in self._at:
            self._at.add(span)
            self.places.append(span)
        return self


@dataclass(slots=True, eq=False)
class Relation:
    """Two entities and what the text says about them."""

    type: str
    source: Entity
    target: Entity
    evidence: dict[Span, None] = field(default_factory=dict)  # in order, each once
    properties: dict[str, Any] = field(default_factory=dict)


_BRACKETS = re.compile("[(]国家级[)]|[()]")  # 甲(国家级)经济技术开发区, 甲经济区(乙片区)
_CLOSING = re.compile(r"(?:(?:产业|行业|领域|赛道)+|(?<![轻重军大手新老加])(?<!现代)(?<!先进)(?<!型)工业)$")


_TRADE = re.compile(
    "(?<=[\u4e00-\u9fff]{2})(?<!重工)(?<!轻工)(?<!制造)(?<!服务)(?<![农林牧渔副企职就创作])业$"
)  # 油气|业
_OF_SIZE = re.compile(
    "^(?:[一二两三四五六七八九十\\d]*[百千万]+亿元?级|[百千万]+亿)(?=[\u4e00-\u9fff]{2,}(?:集群|产业群)$)"
)  # 百亿级|纺织集群


def _is_sized(name: str) -> bool:
    """Whether a cluster is called with its size: 百亿级|纺织集群."""
    return "亿" in name and _OF_SIZE.match(name) is not None


def _plain(name: str) -> str:
    """A name without blanks and marks; most have none, which is seen sooner than nothing is replaced."""
    return name if name.isalnum() else _MARKS.sub("", name)


_IN_LETTERS = re.compile("(?<=..)[(][A-Za-z][A-Za-z0-9/-]{1,9}[)]")  # 半导体照明|(LED)


@lru_cache(maxsize=20_000)
def key(kind: str, name: str) -> str:
    """What two spellings of a name share: 新能源汽车产业 and 新能源汽车, 铝工业 and 铝产业, 自治区级集群 and 自治区集群."""
    name = _plain(name)
    if kind in ("Industry", "Chain", "Cluster") and ")" in name:
        name = _IN_LETTERS.sub("", name)
    if kind == "Chain" and name.endswith("链条"):
        name = name[:-1]  # 光伏产业链条
    if kind in ("Industry", "Chain"):
        return _TRADE.sub("", _CLOSING.sub("", name) or name) if kind == "Industry" else name
    if kind == "Cluster":
        return re.sub(r"类?(?:产业集群|产业群|集群)$", "", _OF_SIZE.sub("", name)) or name  # 食品加工类集群
    if kind == "Park":
        name = name if name.isalnum() else _BRACKETS.sub("", name)
        name = _short_park(_without_rank(name))
    if kind in ("ClusterTier", "EnterpriseTier", "Platform", "Park"):
        return re.sub(r"^(?:第[一二三四五六七八九十\d]+批|首批)?(国家|省|市|自治区|全国)级?", r"\1", name)
    if kind == "Project":
        return name.removesuffix("项目") or name
    if kind == "Place":
        return place_key(name)
    return name


def _short_park(name: str) -> str:
    """青河经济技术开发区 and 青河经开区 are one."""
    for full, short in _SHORT_PARKS:
        name = re.sub(rf"{full}$", short, name)
    return re.sub("(?<=..)国家级?(?=(?:高新区|经开区)$)", "", name)  # 宝鸡国家高新区


def _without_rank(name: str) -> str:
    """金台区陆港产业园 and 金台陆港产业园 are one; 长沙县工业园 is not 长沙工业园."""
    length = place_length(name)
    place = name[:length]
    short = short_name(place)
    of_another = short in divisions() and divisions()[short] != divisions().get(place, divisions()[short])
    return name if len(short) < 2 or of_another or length == len(name) else short + name[length:]


_SHORT_PARKS = (
    ("经济(?:技术)?开发(?:区|园区)", "经开区"), ("高新(?:技术)?(?:产业|技术)?(?:(?:开发|产业)(?:区|园区)|园区)", "高新区"),
    ("综合保税区", "综保区"), ("自由贸易试验区", "自贸区"), ("自贸试验区", "自贸区"), ("(?<=国际)旅游度假区", "度假区"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def place_key(name: str) -> str:
    """The last division of a name, without its rank: 杭州市西湖区 -> 西湖, 安吉 -> 安吉; 长沙县 is not 长沙."""
    parts = re.findall(r".{1,10}?(?:自治区|自治州|自治县|省|市(?!区)|州(?![市区])(?=.{2})|地区|盟(?=.))(?=.{2,})", name)
    rest = _without_province(name[sum(map(len, parts)) :])
    short = short_name(rest)
    of_another = short in divisions() and rest in divisions() and divisions()[short] != divisions()[rest]
    return rest if of_another or len(short) < 2 else short


def _without_province(name: str) -> str:
    """江苏|连云港: a city or county behind the short name of its province."""
    behind = (n for n in (2, 3) if len(name) > n + 1 and divisions().get(name[:n], ("", "-"))[1] == "")
    return next((name[n:] for n in behind if name[n:] in divisions() and lies_in(name[:n], name[n:])), name)


@cache
def _relations() -> frozenset[tuple[str, str, str]]:
    """What the model lets lead where: (type, type of the source, type of the target)."""
    kinds = load_model().relations.values()
    return frozenset((kind.name, source, target) for kind in kinds for source in kind.source for target in kind.target)


_BLOCK = 64  # characters: mentions are kept by the block that they begin in
_Mention = tuple[Span, int, Entity]  # where, the how many-th of its text, and of what
RelationKey = tuple[str, int, int]


class Draft:
    """The facts of one document. What is asked often is indexed, so that a long document takes linear time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.relations: dict[RelationKey, Relation] = {}
        self.replaced: dict[int, Entity] = {}  # of an entity that was merged: the one that it is
        self._entities: dict[int, Entity] = {}
        self._by_type: dict[str, dict[int, Entity]] = {}
        self._known: dict[tuple[str, str], Entity] = {}
        self._keys: dict[int, list[tuple[str, str]]] = {}
        self._relations_of: dict[int, list[RelationKey]] = {}
        self._mentions: dict[str, dict[int, list[_Mention]]] = {}  # by type and by the block that they begin in
        self._mentioned = 0
        self._dropped: list[Entity] = []

    @property
    def entities(self) -> list[Entity]:
        """All entities, in the order in which they were found."""
        return list(self._entities.values())

    def of_type(self, kind: str) -> list[Entity]:
        """The entities of one type."""
        return list(self._by_type.get(kind, {}).values())

    def latest(self, kind: str, count: int) -> list[Entity]:
        """The entities of one type that were found last."""
        return list(islice(reversed(self._by_type.get(kind, {}).values()), count))

    def find(self, kind: str, name: str) -> Entity | None:
        """The entity of this type and name, or None."""
        return self._known.get((kind, key(kind, name)))

    def add(self, kind: str, span: Span, name: str | None = None, /, **properties: Any) -> Entity:
        """The entity of this type and name, mentioned here; made if it is new."""
        name = _plain(self.text[span[0] : span[1]] if name is None else name)
        known = (kind, key(kind, name))
        entity = self._known.get(known)
        if entity is None:
            entity = self._take(Entity(kind, name))
            self._know(known, entity)
        elif len(name) > len(entity.name) and (kind in ("Place", "Park") or (kind == "Cluster" and _is_sized(name))):
            entity.aliases.add(entity.name)
            entity.name = name
        elif kind == "Cluster" and _is_sized(entity.name) and not _is_sized(name):
            entity.aliases.add(name)
        entity.properties.update({k: v for k, v in properties.items() if v is not None and k not in entity.properties})
        return self._mention(entity, span)

    def new(self, kind: str, span: Span, name: str, /, **properties: Any) -> Entity:
        """An entity that is no other's namesake: a group or a target is the words that state it."""
        entity = self._take(Entity(kind, _plain(name)))
        entity.properties.update({k: v for k, v in properties.items() if v is not None})
        return self._mention(entity, span)

    def _mention(self, entity: Entity, span: Span) -> Entity:
        self._mentioned += 1
        blocks = self._mentions.setdefault(entity.type, {})
        blocks.setdefault(span[0] // _BLOCK, []).append((span, self._mentioned, entity))
        return entity.at(span)

    def _take(self, entity: Entity) -> Entity:
        self._entities[id(entity)] = entity
        self._by_type.setdefault(entity.type, {})[id(entity)] = entity
        return entity

    def _know(self, known: tuple[str, str], entity: Entity) -> None:
        self._known[known] = entity
        self._keys.setdefault(id(entity), []).append(known)

    def alias(self, entity: Entity, name: str) -> None:
        """From here on the name means this entity."""
        entity.aliases.add(_plain(name))
        known = (entity.type, key(entity.type, name))
        if known not in self._known:
            self._know(known, entity)

    def rename(self, entity: Entity, name: str) -> None:
        """Call an entity by a fuller name; the old one goes on to mean it."""
        old, entity.name = entity.name, _plain(name)
        self.alias(entity, name)
        entity.aliases.discard(entity.name)
        entity.aliases.add(old)

    def relate(self, kind: str, source: Entity | None, target: Entity | None, span: Span, /, **properties: Any) -> None:
        """State a relation, with the words that say so; what the model does not know is none."""
        if source is None or target is None:
            return
        source, target = self.now(source), self.now(target)
        if source is target or (kind, source.type, target.type) not in _relations():
            return
        at = (kind, id(source), id(target))
        relation = self.relations.get(at)
        if relation is None:
            relation = self.relations[at] = Relation(kind, source, target)
            self._relations_of.setdefault(id(source), []).append(at)
            self._relations_of.setdefault(id(target), []).append(at)
        relation.evidence.setdefault(span)
        relation.properties.update(properties)

    def unrelate(self, kind: str, source: Entity, target: Entity) -> None:
        """Take back a relation, where it was stated."""
        self.relations.pop((kind, id(source), id(target)), None)

    def lives_on(self, owner: Entity | None, field: Entity, span: Span) -> None:
        """A place, a plan or an organ makes a field its object; a park or a cluster is for it."""
        if owner is not None:
            makes = ("FOCUSES_ON", owner.type, field.type) in _relations()
            self.relate("FOCUSES_ON" if makes else "COVERS", owner, field, span)

    def relations_of(self, entity: Entity) -> list[Relation]:
        """The relations that have this entity as an end."""
        return [self.relations[k] for k in self._relations_of.get(id(entity), ()) if k in self.relations]

    def targets(self, kind: str, source: Entity) -> list[Entity]:
        """What an entity is related to in one way."""
        return [r.target for r in self.relations_of(source) if r.type == kind and r.source is source]

    def replace(self, entity: Entity, by: Entity) -> None:
        """From here on an entity is another, also where it is mentioned."""
        self.replaced[id(entity)] = by
        if entity.type == by.type:
            return
        before, now = self._mentions.get(entity.type, {}), self._mentions.setdefault(by.type, {})
        for block in {start // _BLOCK for start, _ in entity.places}:  # 甲行动, a programme, is the plan 《甲行动》
            for mention in [m for m in before.get(block, ()) if self.now(m[2]) is by]:
                before[block].remove(mention)
                now.setdefault(block, []).append(mention)

    def now(self, entity: Entity) -> Entity:
        """The entity that this one has become."""
        last = entity
        while id(last) in self.replaced:
            last = self.replaced[id(last)]
        if last is not entity:
            self.replaced[id(entity)] = last
        return last

    def is_kept(self, entity: Entity) -> bool:
        """Whether an entity has not been merged into another."""
        return id(entity) in self._entities

    def drop(self, entity: Entity) -> None:
        """Forget an entity and what hangs on it."""
        self._dropped.append(entity)  # its id must not come back
        del self._entities[id(entity)]
        del self._by_type[entity.type][id(entity)]
        for relation_key in self._relations_of.pop(id(entity), ()):
            self.relations.pop(relation_key, None)
        for known in self._keys.pop(id(entity), ()):
            self._known.pop(known, None)

    def between(self, start: int, end: int, kinds: Collection[str]) -> list[tuple[Span, Entity]]:
        """Mentions of these types inside a span, in order."""
        found: list[_Mention] = []
        for kind in kinds:
            if blocks := self._mentions.get(kind):
                for block in range(start // _BLOCK, end // _BLOCK + 1):
                    if mentions := blocks.get(block):
                        found += [m for m in mentions if start <= m[0][0] and m[0][1] <= end]
        if not found:
            return []
        found.sort(key=_place)
        named = [(span, self.now(entity)) for span, _, entity in found]
        kept = [(span, entity) for span, entity in named if id(entity) in self._entities]
        return list(dict.fromkeys(kept)) if len(kept) > 1 else kept
