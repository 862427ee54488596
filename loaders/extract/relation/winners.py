"""Firms that news of a list tells by place or field: 第八批单项冠军企业名单公布。甲市6家:乙科技、丙重工;丁、戊各1家,分别是…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.objects import Objects

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LISTED = re.compile("名单|入选|入围|上榜|榜单|公布|公示|认定|获评")
_SHARE = re.compile(
    r"[\u4e00-\u9fff]{2,12}(?:各|有|共|占)?[\d一二两三四五六七八九十]+(?:家|户)(?:企业)?(?:,?(?:分别|即|包括)?[是为]?|:|\()"
)
_REACH = 400  # characters from the class to the firms


class Winners:
    """States the class of such firms."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.tier: Entity | None = None
        self.since = 0

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence; a semicolon, or the share of the next place, does not end the list."""
        shared = False
        for clause in sentence.clauses:
            if _LISTED.search(self.text, clause.start, clause.end):
                tiers = [e for _, e in self.objects.mentions(clause) if e.type == "EnterpriseTier"]
                self.tier, self.since = (tiers[0], clause.end) if tiers else (self.tier, self.since)
            if self.text.startswith("其中", clause.start):
                break
            shared |= _SHARE.match(self.text, clause.start, clause.end + 1) is not None
            if not shared or self.tier is None or clause.start - self.since > _REACH:
                continue
            for span, firm in self.draft.between(clause.start, clause.end, ("Organisation",)):
                parent = self.text.startswith("旗下", span[1])
                if not parent and not any(firm is organ for organ in self.scene.organs.known.values()):
                    self.draft.relate("IN_TIER", firm, self.tier, span)
