"""The places and parks that stand joined in a clause: 甲县、乙市(丙区)和丁园区三地."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import after_bracket, pieces
from loaders.extract.relation.quoted_officials import BOARD, BY_ORGAN

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = Entity | Span  # what has a name already, or where the words stand that name it
_LIVE = ("Park", "Cluster", "Platform", "Place")  # what a field may be of
_LONGEST_PLACE, _LONGEST_NAME = 20, 40
_JOINTS = ("、", "和", "与", "及")
_AFTER_PLACES = ("", *"、和与及等为两三四")
_RANKS = ("省", "市", "县", "区", "州", "盟", "旗")
_ZONE = re.compile(  # 北部带(甲县、乙县)|主要承接…
    r"[\u4e00-\u9fff]{1,6}?(?:带|片|片区|板块|组团|区域|地区|翼|圈|廊|线)[(](?P<places>[\u4e00-\u9fff、和及]{2,40})[)]"
)
_QUARTERS = ("东区", "西区", "南区", "北区")  # of a park; where one is a district, its city stands before it
_NUMBER = r"(?:\d+|[一二两三四五六七八九十几])"
OF_TWO = ("前者的", "后者的")
APPOSED = re.compile(  # 落户甲县|的龙头企业|乙科技, 来到甲县|的成立于2010年的|乙科技
    r"(?:内|里)?的?(?:(?:成立|创建|始建|创办|组建)于[^,。;的]{2,10}的)?(?:[^,。;、的]{0,10}?(?:企业|公司|龙头|厂商|巨头)[”]?)?"
)
_TOGETHER = re.compile(
    rf"(?:等)?(?:{_NUMBER}个?)?(?:(?:(?:国家|省|市|自治区)级|[老新小]|大(?!学)|沿海|沿江|沿边|山区|工业|经济)*(?:功能区|高新区|经开区|工业集中区|产业集聚区|化工园区|产业园区|工业园区|开发区|地区|地市|州市|县市区|县区|县市|市县|区县|市州|园区|载体|平台|基地|组团|新城|片区|地(?![理质热产铁方])|市(?![政场域民])|县(?!域)|区(?![块域别])|州|镇|园(?![林艺]))|(?:沿海|沿江|沿边|山区|工业)+)?(?:一带|一线|境内)?"
)


class Sites:
    """Reads the places and parks of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.text = scene, scene.text

    def subjects(self, clause: Clause, at: int) -> tuple[list[Named], int]:
        """The places and parks that are joined here, and where they end."""
        if (back := self.scene.references.at(clause, at)) and back[0].type in _LIVE:
            return [back[0]], back[1]
        if several := self.scene.references.several(clause, at):
            return [*several[0]], several[1]
        if clause.flags & lx.BRACKET and (zone := _ZONE.match(self.text, at, clause.end)):
            places = pieces(self.text, *zone.span("places"), "、和及")
            if all(self.scene.gazetteer.names_place(self.text[a:b]) for a, b in places):
                return [*places], zone.end()
        found: list[Named] = []
        end = at
        if (first := self._unknown(clause, at - 1, at)) is not None:
            found, at = [first], first[1] + 1
        while unit := self.unit(clause, at, joined=bool(found)):
            subject, end = unit
            found.append(subject)
            while (unknown := self._unknown(clause, end)) is not None:
                found.append(unknown)
                end = unknown[1]
            if not self.text.startswith(_JOINTS, end):
                break
            at = end + 1
        if found and (together := _TOGETHER.match(self.text, end, clause.end)):
            end = together.end()
        return found, self._behind_seat(clause, end) if len(found) == 1 and clause.flags & lx.ORGAN else end

    def _behind_seat(self, clause: Clause, end: int) -> int:
        """甲县|委、县政府|主攻A, 甲园区|管委会|主攻A: where the organ ends by which a place or a park acts."""
        seat = BY_ORGAN.match(self.text, end, clause.end + 1) or BOARD.match(self.text, end, clause.end)
        return seat.end() if seat else end

    def _unknown(self, clause: Clause, joint: int, before: int = 0) -> Span | None:
        """A name beside those of places that no table has (甲县、滨海|布局…; 亦庄、甲区): short, with a verb or a place behind it."""
        start = joint + 1
        if not before and not self.text.startswith(_JOINTS, joint):
            return None
        following = next((w for w in clause.words if w.start >= start), None)
        if following is None or not 2 <= following.start - start <= 3:
            return None
        leads = following.flags & (lx.COMMA | lx.AND) and self.unit(clause, following.end)
        goes_on = leads if before else following.flags & lx.VERB and not following.flags & lx.FIELD
        return (start, following.start) if goes_on and self.unit(clause, start, joined=True) is None else None

    def unit(self, clause: Clause, at: int, joined: bool = False) -> tuple[Named, int] | None:
        """One park or place, and where it ends with what stands in brackets behind it; of 甲区的乙园区 the park."""
        if self.text.startswith(OF_TWO, at) and (back := self.scene.references.at(clause, at)) is not None:
            return back  # 前者的A、后者的B
        park = self._park(clause, at)
        end = park[0][1] if park else self._place_end(clause, at, joined)
        if end == at:
            return None
        if self.text.startswith("的", end):
            inner = self.unit(clause, end + 1)
            if inner and (isinstance(inner[0], Entity) or self._lies_in((at, end), inner[0])):
                return inner
        unit = park[1] if park else self.scene.gazetteer.innermost(self.text, (at, end))
        return unit, after_bracket(self.text, end)

    def _lies_in(self, outer: Span, inner: Span) -> bool:
        """Whether a place lies in the one that its name stands behind: 甲省|的|乙市."""
        wide, narrow = (lx.short_name(self.text[a:b]) for a, b in (outer, inner))
        return lx.lies_in(wide, narrow)

    def _park(self, clause: Clause, at: int) -> tuple[Span, Entity] | None:
        """The park, the platform or the cluster that stands here."""
        for span, park in reversed(
            self.scene.draft.between(at, min(at + _LONGEST_NAME, clause.end), ("Park", "Platform"))
        ):
            if span[0] == at:
                return span, park
        for name, entity in self.scene.names.get(clause.start, ()):
            if name.start == at and entity.type == "Cluster":
                return (name.start, name.end), entity
        return None

    def _place_end(self, clause: Clause, at: int, joined: bool) -> int:
        """Where the place ends that stands here; beside another one its name may be a word of its own (甲县、滨海两地)."""
        words = self.text[at : min(at + _LONGEST_PLACE, clause.end)]
        length = 0 if words.startswith(_QUARTERS) else self.scene.gazetteer.prefix(words)
        if not length and joined and self.scene.place:
            chain = self.scene.gazetteer.chain(words, self.scene.place.name)
            known = bool(chain) and not lx.flags().get(words[: chain[0][1]], 0) & (
                lx.VERB | lx.OPENER | lx.FIELD | lx.KIND
            )
            length = chain[0][1] if known and words[chain[0][1] :][:1] in _AFTER_PLACES else 0
        end = at + length
        ranked = end > at and self.text.startswith(_RANKS, end) and self.text[end - 1] not in _RANKS
        return end + ranked
