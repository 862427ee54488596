"""What has no subject, below the heading of a place or park or on a park's own page: (三)甲市。A、B、C。 [产业]以A、B为主导."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import ITEM_NUMBER
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.field.predicates import MAINLY
from loaders.extract.relation.field.said_fields import NAME, SaidFields
from loaders.extract.relation.line_parks import park_above
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LABEL = re.compile(r"\[[^\[\]]{1,8}\]")
_OWN_LABEL = re.compile(r"(?:^|[\n。;| \t])(?:园区)?(?:主导|重点|特色|优势|支柱|首位|主要)产业[\])】]?[:：]$")
_NAMED = re.compile(rf"(?:{ZONE}|基地)名称[:：]$")  # 园区名称:|甲高新区;主导产业:A、B


class HeadedPlaces:
    """States for one scene what is said of the place or park that a heading or the page names."""

    def __init__(self, scene: "Scene", said: SaidFields) -> None:
        self.scene, self.draft, self.text, self.said = scene, scene.draft, scene.text, said

    def own_page(self, clause: Clause) -> None:
        """[产业]以A、B为主导: on a park's own page, what has no subject is said of the park."""
        told = _OWN_LABEL.search(self.text, max(0, clause.start - NAME), clause.start)
        above = (
            self._park_above(told.start()) or self._park_named(told.start())
            if told and self.scene.park is None
            else None
        )
        if told and above is not None and (fields := self.said.fields(clause.start, clause.end, whole=True)):
            self.said.state(clause, [above], fields)
        park = park_above(self.scene, clause.start)
        if park is None:
            return
        label = _LABEL.match(self.text, clause.start, clause.end)
        mainly = MAINLY.match(self.text, label.end() if label else clause.start, clause.end)
        if mainly and (fields := self.said.fields(*mainly.span("body"))):
            self.said.state(clause, [park], fields)
        if told and (fields := self.said.fields(clause.start, clause.end, whole=True)):
            self.said.state(clause, [park], fields)

    def _park_above(self, at: int) -> Entity | None:
        """二、甲经开区, and on the next line its 主导产业: the park that is all of the line above a label."""
        line = self.text.rfind("\n", 0, max(0, at)) if self.text[at : at + 1] != "\n" else at
        start = self.text.rfind("\n", 0, max(0, line)) + 1
        parks = self.draft.between(start, line, ("Park",)) if line > 0 else []
        whole = (
            parks
            and ITEM_NUMBER.fullmatch(self.text, start, parks[0][0][0])
            and not self.text[parks[0][0][1] : line].strip()
        )
        return parks[0][1] if whole else None

    def _park_named(self, at: int) -> Entity | None:
        """园区名称:甲高新区;主导产业:…: the park that the line calls so before a label."""
        line = self.text.rfind("\n", 0, at) + 1
        parks = self.draft.between(line, at, ("Park",)) if self.text.find("名称", line, at) >= 0 else []
        named = (park for (start, _), park in reversed(parks) if _NAMED.search(self.text, line, start))
        return next(named, None)

    def only_fields(self, clause: Clause) -> None:
        """(三)甲市。A、B、C。: a sentence of nothing but fields, under the heading that names who lives on them."""
        places: list[Named] = [] if self.scene.subjects.names_subject(clause) else [*self.scene.subjects.at(clause)]
        if places and len(fields := self.said.fields(clause.start, clause.end, whole=True)) > 1:
            self.said.state(clause, places, fields)
