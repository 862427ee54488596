"""Projects whose item tells where somebody builds them: 1.甲扩能项目:乙公司在丙县建设…; 甲项目由乙公司在丙园区实施."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.siting import Siting

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_ITEM = re.compile(r"[ \t#*·—-]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?[“]?")
_TOLD_OF = re.compile("[”]?(?::|,?由(?!于)|。)")  # behind the name of the project
_IN = re.compile("(?<![存正现旨意重贵])在(?=[\u4e00-\u9fff]{2})")
_BUILDS = re.compile(
    "(?:投资|合作|共同|合资|联合|选址|规划|启动|组织|新征地)*(?:建设|新建|兴建|扩建|改建|投建|实施|落地)(?!的)"
)
_NOT_HERE = re.compile("曾|原|已有|不|未|没")  # 甲公司曾|在乙县建设
_BACK = 24  # characters between the beginning of a clause and the word of the place


class BuiltSites:
    """States LOCATED_IN of such projects of one scene."""

    def __init__(self, scene: "Scene", siting: Siting) -> None:
        self.scene, self.draft, self.text, self.siting = scene, scene.draft, scene.text, siting

    def sentence(self, sentence: Sentence) -> None:
        """The one project that the line begins with, and the first place where somebody builds it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        item = _ITEM.match(self.text, line)
        begins = item.end() if item else line
        named = self.draft.between(line, sentence.end, ("Project",))
        if not named or named[0][0][0] != begins or len({id(e) for _, e in named}) > 1:
            return
        (_, end), project = named[0]
        told = _TOLD_OF.match(self.text, end)
        apart = self.text.count("。", end, sentence.start)
        if told is None or apart > 1 or (apart == 1 and told[0][-1] != "。"):
            return
        for clause in sentence.clauses:
            if clause.end > end and (site := self._site(clause, max(clause.start, told.end()))):
                self.draft.relate("LOCATED_IN", project, site, (clause.start, clause.end))
                self._not_the_builder(clause, site)
                return

    def _site(self, clause: Clause, start: int) -> Entity | None:
        """乙公司|在丙县|建设: where a clause says that it is built."""
        for sign in _IN.finditer(self.text, start, min(clause.end, start + _BACK)):
            where = self.siting.where(clause, sign.end())
            if where is None or _NOT_HERE.search(self.text, clause.start, sign.start()):
                continue
            span, park = where
            if _BUILDS.match(self.text, span[1], clause.end):
                return park if park is not None else self.scene.place_at(span)
        return None

    def _not_the_builder(self, clause: Clause, site: Entity) -> None:
        """乙公司在丙园区实施|甲项目: where it builds is not where it lies."""
        for _, firm in self.draft.between(clause.start, clause.end, ("Organisation",)):
            self.draft.unrelate("LOCATED_IN", firm, site)
