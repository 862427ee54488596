"""Firms that are chosen one for each link of a chain: 为每个环节指定“链长”企业,资源端是甲,材料端乙,电芯端留给了丙."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_CHOSEN = re.compile(  # 为每个环节指定了“|链长”企业
    "(?:每一?[个条]?|各[个条]?|分|逐|按)(?:(?:重点)?产业链|环节|链条|端|细分领域|领域|赛道|方向|链)[^,。;]{0,10}?(?:指定|确定|明确|选定|遴选|挑选|评选|认定|定|选|配|设)(?:了|出|好)*(?:一[家个户])?的?“?$"
)
_LINK = re.compile(  # 材料端|乙, 电芯环节则留给了|丙
    "(?:其中)?[\u4e00-\u9fff]{1,8}?(?:端|环节|侧|段|领域|[上中下]游|链)(?:的|则|也|就|分别)*(?:“?(?:链长|链主)”?(?:企业)?)?"
    "(?:确定为|明确为|选定了?|指定了?|定为|是|为|由|归|[选定给][了的]?(?:是)?|[交留派]给了?|落到了?|:)?"
)
_TAKES = re.compile("(?:来|去)?(?:担任|担纲|出任|当|任|牵头|领衔|挑头|挑大梁|扛旗)?(?=[,。;]|$)")
_NOT_SO = re.compile("[未不拟若]|建议|力争|争取|希望|计划|打算|准备|曾|[将要](?=[为给在从按])")

_SHORTEST = 2  # characters of a name that may end a longer one


def chosen_for_links(scene: "Scene", sentence: Sentence) -> None:
    """State IN_TIER of the firms that the clauses behind such words name, each for its link, and LEADS of a link that is a chain."""
    if scene.text.find("链", sentence.start, sentence.end) < 0:
        return
    tier: Entity | None = None
    for clause in sentence.clauses:
        firm = _of_link(scene, clause) if tier is not None else None
        if tier is not None and firm is not None:
            scene.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))
            for span, chain in scene.draft.between(clause.start, clause.end, ("Chain",))[:1]:
                if span[0] == clause.start:
                    scene.draft.relate("LEADS", firm, chain, (clause.start, clause.end))
        elif (chosen := _chosen(scene, clause)) is not None:
            tier = chosen


def _chosen(scene: "Scene", clause: Clause) -> "Entity | None":
    """The class of which each link has one: 为每个环节指定了|“链长”企业."""
    for (start, _), tier in scene.draft.between(clause.start, clause.end, ("EnterpriseTier",)):
        told = _CHOSEN.search(scene.text, clause.start, start)
        if told and not _NOT_SO.search(scene.text, clause.start, start):
            return tier
    return None


def _of_link(scene: "Scene", clause: Clause) -> "Entity | None":
    """The firm that a clause gives a link to: 材料端|乙; under a shorter name the only one that ends with it."""
    link = _LINK.match(scene.text, clause.start, clause.end)
    if link is None:
        return None
    for (start, end), firm in scene.draft.between(link.end(), clause.end, ("Organisation",)):
        if start == link.end() and _TAKES.match(scene.text, end, clause.end + 1) and not scene.organs.has(firm):
            return firm
    name = scene.text[link.end() : clause.end]
    longer = [e for e in scene.draft.of_type("Organisation") if e.name.endswith(name)] if len(name) > _SHORTEST else []
    return longer[0] if len(longer) == 1 else None
