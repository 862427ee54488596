"""Projects whose item tells where somebody builds them: 1.甲扩能项目:乙公司在丙县建设…; 甲项目由乙公司在丙园区实施."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.site.lying import ITEM_HEADS
from loaders.extract.relation.site.things_and_places import where_named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_TOLD_OF = re.compile("[”]?(?::|,?由(?!于)|。)")  # behind the name of the project
_IN = re.compile("(?<![存正现旨意重贵])在(?=[\u4e00-\u9fff]{2})")
_BUILDS = re.compile(
    "(?:投资|合作|共同|合资|联合|选址|规划|启动|组织|新征地)*(?:建设|新建|兴建|扩建|改建|投建|实施|落地)(?!的)"
)
_NOT_HERE = re.compile(  # 甲公司曾|在乙县建设, 不得擅自|在…, 未按期|在…; no 太原|不锈钢, 原料, 原有厂房, 未来
    "(?:曾经?|原(?:先|本|来|定|拟|计划)?|已有[^,。;]{0,6}|不(?:再|得|能|会|宜|可|应|是)?|(?:从|并|尚)?未(?:曾|能|按期|按时|如期)?|没有?)"
    r"(?:于?20\d\d年|[去前]年|擅自|继续|计划)*$"
)
_BEFORE = re.compile("[去前上]年|此前|早前|先前")  # 去年在甲县建设…,|今年在乙县建设
_BACK = 24  # characters between the beginning of a clause and the word of the place
_LONGEST = 100  # characters of the name of a project


class BuiltSites:
    """States LOCATED_IN of such projects of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """The one project that the line begins with, and the first place where somebody builds it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        item = ITEM_HEADS.match(self.text, line)
        begins = item.end() if item else line
        named = self.draft.between(begins, min(sentence.end, begins + _LONGEST), ("Project",))
        if not named or named[0][0][0] != begins:
            return
        (_, end), project = named[0]
        told = _TOLD_OF.match(self.text, end)
        if told is None or not self._tells_of(told, sentence.start):
            return
        if any(other is not project for _, other in self.draft.between(begins, sentence.end, ("Project",))):
            return
        sites = [
            (clause, site)
            for clause in sentence.clauses
            if clause.end > end and (site := self._site(clause, max(clause.start, told.end())))
        ]
        if sites:
            clause, site = next((one for one in sites if not self._is_before(one[0])), sites[0])
            self.draft.relate("LOCATED_IN", project, site, (clause.start, clause.end))
            self._not_the_builder(clause, site)

    def _tells_of(self, told: re.Match[str], start: int) -> bool:
        """Whether a sentence is that of the project which its line begins with, or the one behind: 甲项目。|乙公司在丙县建设…"""
        stop = self.text.find("。", told.start(), start)
        return stop < 0 or (stop < told.end() and self.text.find("。", told.end(), start) < 0)

    def _is_before(self, clause: Clause) -> bool:
        """Whether a clause tells of what was built earlier: 乙公司去年在丙县建设…"""
        return _BEFORE.search(self.text, clause.start, clause.end) is not None

    def _site(self, clause: Clause, start: int) -> Entity | None:
        """乙公司|在丙县|建设: where a clause says that it is built."""
        for sign in _IN.finditer(self.text, start, min(clause.end, start + _BACK)):
            where = where_named(self.scene, clause, sign.end())
            if where is None or _NOT_HERE.search(self.text, self._behind_names(clause, sign.start()), sign.start()):
                continue
            span, park = where
            if _BUILDS.match(self.text, span[1], clause.end):
                return park if park is not None else self.scene.place_at(span)
        return None

    def _behind_names(self, clause: Clause, end: int) -> int:
        """太原|在…: where what a clause says begins behind the firms and places that it names before a place."""
        named = self.draft.between(clause.start, end, ("Organisation", "Place"))
        return max((stop for (_, stop), _ in named), default=clause.start)

    def _not_the_builder(self, clause: Clause, site: Entity) -> None:
        """乙公司在丙园区实施|甲项目: where it builds is not where it lies."""
        for _, firm in self.draft.between(clause.start, clause.end, ("Organisation",)):
            self.draft.unrelate("LOCATED_IN", firm, site)
