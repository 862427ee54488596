"""Facts for tests, invented: places, industries and programmes that no document names."""

from __future__ import annotations

from graph.identifiers import document_id, entity_id, group_id
from graph.statement import Evidence, Facts, Statement
from graph.values import Value


class Telling:
    """A document that is made up line by line; every line has its own words, at its own place."""

    def __init__(self, name: str, **properties: Value) -> None:
        self.document = document_id(None, name)
        self._statements: list[Statement] = []
        self._at = 0
        self._say("Document", self.document, None, name, {"name": name, "kind": "news", **properties})

    def _say(self, kind: str, subject: str, target: str | None, words: str, properties: dict[str, Value]) -> None:
        place = Evidence(self.document, self._at, self._at + len(words), words)
        self._at += len(words) + 1
        self._statements.append(Statement(kind, subject, target, properties, place))

    def thing(self, kind: str, name: str, **properties: Value) -> str:
        """State a thing; returns its id."""
        identifier = entity_id(kind, name)
        self._say(kind, identifier, None, name, {"name": name, **properties})
        return identifier

    def group(self, name: str, members: list[str], **properties: Value) -> str:
        """State a list of industries with its members; returns the list's id."""
        identifier = group_id(self.document, name, members)
        self._say("IndustryGroup", identifier, None, name, {"name": name, **properties})
        for position, member in enumerate(members, 1):
            self.relate("INCLUDES", identifier, self.thing("Industry", member), position=position)
        return identifier

    def relate(self, kind: str, source: str, target: str, **properties: Value) -> None:
        """State a relation."""
        self._say(kind, source, target, f"{kind} {source[-4:]} {target[-4:]}", properties)

    @property
    def facts(self) -> Facts:
        """What has been told so far."""
        return Facts(self.document, tuple(self._statements))


def valley(**properties: Value) -> Telling:
    """A page about the valley: a list of three industries, a programme for it, a cluster on its way up."""
    telling = Telling("云谷发布三大产业清单", date="2031-05-01", **properties)
    group = telling.group("三大产业", ["云端陶瓷", "月光储能", "纸鸢物流"], declared_count=3, year=2031)
    programme = telling.thing("Programme", "纸鸢腾飞行动", year=2031)
    telling.relate("FOCUSES_ON", programme, group)
    cluster = telling.thing("Cluster", "云谷月光储能集群")
    tier = telling.thing("ClusterTier", "云谷级先进集群", level="prefecture")
    telling.relate("ADVANCES_TO", cluster, tier)
    telling.relate("COVERS", cluster, telling.thing("Industry", "月光储能"))
    return telling


def harbour(**properties: Value) -> Telling:
    """A page about the harbour: it shares one industry and the tier with the valley, and says more of both."""
    telling = Telling("雾港通报集群进展", date="2032-06-01", **properties)
    industry = telling.thing("Industry", "月光储能", aliases=["月储"], name_en="moonlight storage")
    tier = telling.thing("ClusterTier", "云谷级先进集群", level="provincial")
    park = telling.thing("Park", "雾港月储产业园")
    telling.relate("COVERS", park, industry)
    telling.relate("IN_TIER", telling.thing("Cluster", "雾港灯塔集群"), tier)
    return telling
