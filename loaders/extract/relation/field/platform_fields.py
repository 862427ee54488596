"""The fields that platforms are built for: 在A领域组建甲中心; 围绕B产业,|建设乙实验室; 面向C行业的丙平台."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.said_fields import SaidFields

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_BUILT = "(?:重点|加快|率先|规划|谋划|新|共同|联合|筹|高标准|高水平)*(?:布局|建设|组建|创建|打造|设立|成立|建成|共建|引进|争创|获批|筹建)+(?:了)?(?:一批)?"
_OF_FIELD = re.compile(  # 面向C行业的|丙平台, 组建D领域的|丁实验室
    f"(?:支持|推动|加快|鼓励)*(?:{_BUILT})?(?:(?:面向|针对|服务于?|聚焦|专注于?)(?P<served>[^,;:。的]{{2,24}}?)(?:等)?(?:重点)?(?:领域|行业|产业)?|(?P<field>[^,;:。的]{{2,14}}?)(?:领域|行业))的$"
)
_IN_FIELD = re.compile(  # 在A领域组建|甲中心
    f"在(?P<field>[^,;:。的]{{2,24}}?)(?:等)?(?:重点|优势|关键)?(?:领域|行业|产业)(?:方面|内)?{_BUILT}$"
)
_FOR_FIELD = re.compile(  # 围绕B产业,|建设乙实验室
    "(?:主要|重点|紧紧)?(?:围绕|聚焦|面向|瞄准|针对|依托)(?P<field>[^,;:。的]{2,24}?)(?:等)?(?:重点|优势|关键)?(?:领域|行业|产业|产业链)$"
)
_BUILDS = re.compile(f"{_BUILT}$")
_FAR = 40  # characters back from a platform


class PlatformFields:
    """States COVERS of the platforms of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.draft, self.text = scene.draft, scene.text
        self.said = SaidFields(scene)

    def sentence(self, sentence: Sentence) -> None:
        """What the words right before each platform say of its field."""
        before: Clause | None = None
        for clause in sentence.clauses:
            for span, platform in self.draft.between(clause.start, clause.end, ("Platform",)):
                if not graded(platform.name) and (field := self._field(before, clause, span[0])):
                    self._state(clause, platform, field)
            before = clause

    def _field(self, before: Clause | None, clause: Clause, end: int) -> Span | None:
        """Where the field of a platform stands that begins here."""
        start = max(clause.start, end - _FAR)
        for form in (_OF_FIELD, _IN_FIELD):
            if match := form.search(self.text, start, end):
                return match.span("served" if match.groupdict().get("served") else "field")
        if before is None or before.mark != "," or not _BUILDS.fullmatch(self.text, clause.start, end):
            return None
        told = _FOR_FIELD.fullmatch(self.text, before.start, before.end)
        return told.span("field") if told else None

    def _state(self, clause: Clause, platform: Entity, field: Span) -> None:
        """A platform is for the fields that are named here, if all are fields."""
        if denied(self.text, clause.start, clause.end):
            return
        self.said.state(clause, [platform], self.said.fields(*field, whole=True))
