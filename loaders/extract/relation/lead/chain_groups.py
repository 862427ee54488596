"""Groups that are set up for a chain, which they lead: 成立|乙产业链工作领导小组."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_GROUP = re.compile(
    "(?P<chain>[\u4e00-\u9fff]{1,12}?产业链)(?:发展|工作|建设|推进|培育|提升|链长制)*(?:领导小组|专班|指挥部|推进组)$"
)
_SETS_UP = re.compile("(?:成立|组建|设立|建立|组成)了?(?:由|高规格的?)?(?:[省市县区州])?$")
_NOT = re.compile("(?:未|没有|撤销|不再|取消|计划|拟|建议|打算|争取|将|若|如果)[^,。;]{0,6}$")
_NEAR = 12  # characters before a group


def chain_groups(scene: "Scene") -> None:
    """State LEADS of the groups that the text says are set up for a chain."""
    groups = [(group, named) for group in scene.draft.of_type("Organisation") if (named := _GROUP.search(group.name))]
    chains = {_own(chain.name): chain for chain in reversed(scene.draft.of_type("Chain"))} if groups else {}
    for group, named in groups:
        if (led := chains.get(_own(named["chain"]))) is not None:
            _group(scene, group, led)


def _own(chain: str) -> str:
    """A chain without its place: 甲市|新能源产业链."""
    return chain[lx.place_length(chain) :]


def _group(scene: "Scene", group: "Entity", led: "Entity") -> None:
    """成立|甲产业链工作领导小组: it leads the chain."""
    for start, end in [*group.places]:
        before = scene.text[max(0, start - _NEAR) : start]
        if _SETS_UP.search(before) and not _NOT.search(_SETS_UP.sub("", before)):
            scene.draft.relate("LEADS", group, led, (start, end))
