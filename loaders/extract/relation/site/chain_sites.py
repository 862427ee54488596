"""Where a chain has its seat, told behind who leads it: 甲产业链由某某任链长,落在乙园区; 丙产业链由某某包联,…,丁开发区承载."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Named, Sites

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_LIES = re.compile(  # |落在乙园区, 主要|布局在乙园区、丙园区
    "(?:则|也|都|均|主要|重点|整体|集中|优先|全部)*(?:落在|落到|落户于?|落子于?|放在|放到|摆在|布局[在于到]?|布在|集中[在于]|集聚[在于]|分布[在于]|以|依托|由)"
)
_CLOSES = re.compile(  # 以丁园区|为载体
    "等?(?:园区|载体|平台|地)?(?:为(?:主要|核心|重点|主)*(?:承载[地区]?|载体|阵地|基地|集聚区))?"
)
_BEARS = re.compile("(?:等)?(?:具体|主要|重点|共同|负责|来)*(?:承载|承接)(?:落地|建设)?")
_LED = re.compile("链长|挂帅|包[联抓保]|牵头|领衔|链主|联系|负责")  # what the words before tell of the chain


def chain_sites(scene: "Scene", sentence: Sentence) -> None:
    """State that parks and places live on the one chain that their part of the sentence begins with, and tells the leaders of."""
    if not _LED.search(scene.text, sentence.start, sentence.end):
        return
    sites, said = Sites(scene), SaidFields(scene)
    chain: Entity | None = None
    led, begins = False, True
    for clause in sentence.clauses:
        named = scene.draft.between(clause.start, clause.end, ("Chain", "Cluster", "Project", "Programme"))
        if begins:
            chain = named[0][1] if named and named[0][0][0] == clause.start and named[0][1].type == "Chain" else None
            led = False
        elif named:
            chain = None
        elif chain is not None and led:
            said.state(clause, _seats(scene, sites, clause), [chain])
        led = led or _LED.search(scene.text, clause.start, clause.end) is not None
        begins = clause.mark == ";"


def _seats(scene: "Scene", sites: Sites, clause: Clause) -> list[Named]:
    """The parks and places of a clause that says no more than that something lies there."""
    lies = _LIES.match(scene.text, clause.start, clause.end)
    seats, end = sites.subjects(clause, lies.end() if lies else clause.start)
    by = lies is not None and lies[0].endswith("由")
    closes = _BEARS if lies is None or by else _CLOSES
    return seats if closes.fullmatch(scene.text, end, clause.end) else []
