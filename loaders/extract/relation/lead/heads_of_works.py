"""Who is said to head works, or a group set up for a chain: 该项目负责人|王某某; 甲项目总指挥|李某某; 成立|乙产业链工作领导小组."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_HEAD_OF = re.compile(  # 该|项目|负责人
    "(?P<that>该|这个|这一|此)?(?P<works>项目)(?:的|建设|施工|现场|技术|筹建|总)*(?:负责人|经理|总监|指挥长|总指挥)$"
)
_GROUP = re.compile(
    "(?P<chain>[\u4e00-\u9fff]{1,12}?产业链)(?:发展|工作|建设|推进|培育|提升|链长制)*(?:领导小组|专班|指挥部|推进组)$"
)
_SETS_UP = re.compile("(?:成立|组建|设立|建立|组成)了?(?:由|高规格的?)?(?:[省市县区州])?$")
_NOT = re.compile("(?:未|没有|撤销|不再|取消)[^,。;]{0,6}$")
_LONGEST, _FAR, _NEAR = 24, 120, 12  # characters of an office, back to the works that 该项目 means, and before a group


def heads_of_works(scene: "Scene") -> None:
    """State LEADS of the persons who head a project, and of the groups that are set up for a chain."""
    for person in scene.draft.of_type("Person"):
        for start, end in [*person.places] if "项目" in str(person.properties.get("office", "")) else ():
            works = _works_of(scene, start)
            scene.draft.relate("LEADS", person, works, (start, end))
    for group in scene.draft.of_type("Organisation"):
        if named := _GROUP.search(group.name):
            _group(scene, group, named["chain"])


def _works_of(scene: "Scene", person: int) -> "Entity | None":
    """甲项目|负责人: the project that ends there; 该项目|负责人: the last that was named; 项目|负责人: the only one."""
    head = _HEAD_OF.search(scene.text, max(0, person - _LONGEST), person)
    if head is None:
        return None
    named = scene.draft.between(max(0, head.start() - _FAR), head.end("works"), ("Project",))
    own = [works for (_, end), works in named if end == head.end("works")]
    alone = list(dict.fromkeys(works for _, works in named))
    if own or head["that"]:
        return next(iter(reversed(own or [works for _, works in named])), None)
    begins = scene.text[head.start() - 1 : head.start()] in ("", "\n", "。", ",", ";", "”")
    return alone[0] if begins and len(alone) == 1 else None


def _group(scene: "Scene", group: "Entity", chain: str) -> None:
    """成立|甲产业链工作领导小组: it leads the chain, where the text names that as well."""
    named = (one for one in scene.draft.of_type("Chain") if one.name.endswith(chain))
    led = next((one for one in named if lx.place_length(one.name) == len(one.name) - len(chain)), None)
    for start, end in [*group.places] if led is not None else ():
        before = scene.text[max(0, start - _NEAR) : start]
        if _SETS_UP.search(before) and not _NOT.search(_SETS_UP.sub("", before)):
            scene.draft.relate("LEADS", group, led, (start, end))
