"""A list that the text counts without a name: 名单出炉,共有14个集群入围, and below it fourteen clusters of one class."""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.group.groups import add_group
from loaders.extract.reading.numbers import number_of

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_COUNTED = re.compile(  # 共有|14个集群|入围
    r"(?:(?<=共有)|(?<=共)|(?<=[,。\n省市州])|(?<=[一总合]计))(?P<name>(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})个(?:产业)?集群)"
    r"(?:拟|成功|顺利)*(?:入围|入选|上榜|在列|获认定|通过认定|榜上有名|名列其中)(?=[,。;:\n]|$)"
)


def counted_entrants(scene: "Scene") -> None:
    """As many clusters of one class, all named behind the count, are a group of that number."""
    draft, text = scene.draft, scene.text
    for match in _COUNTED.finditer(text) if "个集群" in text or "个产业集群" in text else ():
        count = number_of(match["count"]) or 0
        for tier in draft.of_type("ClusterTier"):
            within = [r.source for r in draft.relations.values() if r.type == "IN_TIER" and r.target is tier]
            named = [e for e in within if e.type == "Cluster" and any(start > match.end() for start, _ in e.places)]
            if len(named) == count > 1:
                add_group(draft, match.span("name"), match["name"], named, count)
                break
