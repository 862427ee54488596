"""The places and parks that act in a clause, or in one before it: 嵩明县产值50亿元;|新增企业30家."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.named_places import inside_other
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_PURPOSE = re.compile("为(?:了|确保)?(?:如期|按期|顺利|尽快)?(?:实现|完成|达到|达成)")
_ITS_AIM = re.compile("该[市县区州](?:还|也)?(?:力争|争取|计划|提出|锚定)")  # 该市|力争
_OWN_AIM = re.compile("(?:还|也|正|则)?(?:力争|争取|锚定|明确提出|提出)")  # 某省《甲计划》…。乙市|力争
_PROPOSES = re.compile("(?P<place>[\u4e00-\u9fff]{2,6}?)(?:明确)?提出")
_NAMED = ("Cluster", "Park", "Platform", "Project", "Chain")  # that begin with a place
_COUNTIES = ("区", "县", "市", "旗")  # what lies in a city: 嘉兴市|南湖区
_ZONES = ("经开区", "高新区", "开发区", "综保区")
_BUILDS_IN = re.compile(
    "在[^,。;]{2,30}?(?:各|分别)?(?:建设|新建|建成|布局|规划|打造|设立)(?:了)?[\\d一二两三四五六七八九十]"
)
_LONGEST = 30  # characters of such a name


def acting(scene: "Scene", sentence: Sentence, clause: Clause) -> list[Entity]:
    """The place inside the document's own that acts, in this clause or one before it: 嵩明县产值50亿元;|新增企业30家."""
    before = [c for c in sentence.clauses if c.start <= clause.start]
    if (begun := _begun_by(scene, clause)) is not None:
        return [begun]
    if scene.subjects.is_of_line(clause):
        return scene.subjects.at(clause)
    told = [(c, named) for c in before if (named := acting_in(scene, c)) is not None]
    if told:
        last, named = told[-1]
        apart = any(c.mark == ";" for c in before[:-1] if c.start >= last.start)
        return [] if apart and any(others != named for _, others in told) else named  # 甲县…,乙县…;企业30家
    return [] if len(before) > 1 or _is_only_site(scene, clause) else scene.subjects.at(clause)


def acting_in(scene: "Scene", clause: Clause) -> list[Entity] | None:
    """The places that a clause says do something, or the one that it begins with; None where it names none."""
    if scene.subjects.names_subject(clause):
        return None if _is_only_site(scene, clause) else scene.subjects.at(clause)
    begun = _begun_by(scene, clause)
    return None if begun is None else [begun]


def _is_only_site(scene: "Scene", clause: Clause) -> bool:
    """在|甲县、乙县|建设2个园区, in a text about the city: where it is done, and not who does it."""
    return scene.place is not None and _BUILDS_IN.match(scene.text, clause.start, clause.end) is not None


def acting_park(scene: "Scene", sentence: Sentence, clause: Clause) -> Entity | None:
    """The park that a clause, or one before it of which no other is told since, begins with: 甲经开区产值120亿元,增长5%;|税收3亿元."""
    for before in reversed([c for c in sentence.clauses if c.start <= clause.start]):
        if before is not clause and scene.subjects.names_subject(before):
            return None
        if _begun_by(scene, before) is not None:
            return None  # 甲经开区产值210亿元,|乙县|产值900亿元
        named = scene.draft.between(before.start, before.end, ("Park",))
        if named and named[0][0][0] == before.start and _is_own(scene, sentence, *named[0]):
            return named[0][1] if before is clause or named[0][1].name.endswith(("区", "园")) else None
        back = scene.references.at(before, before.start)  # 园区|实现产值
        if back is not None and back[0].type == "Park":
            return back[0]
        if scene.subjects.names_subject(before):
            return None
    return None


def _is_own(scene: "Scene", sentence: Sentence, span: tuple[int, int], park: Entity) -> bool:
    """Whether this is a park of its own, also as the next one of its kind: 甲县乙经开区产值5亿元;|丙经开区|产值3亿元."""
    if is_own_park(scene, park, span[0]):
        return True
    earlier = scene.draft.between(sentence.start, span[0], ("Park",)) if not graded(park.name) else []
    kind = next((zone for zone in _ZONES if park.name.endswith(zone) and park.name != zone), "")
    return bool(kind) and any(one.name.endswith(kind) and lx.begins_with_place(one.name) for _, one in earlier)


def is_own_park(scene: "Scene", park: Entity, at: int) -> bool:
    """Whether this is a park of its own, by the place in its name or by the one that it is told to be part of: 甲经开区下辖乙产业园。|乙产业园|产值…."""
    if lx.begins_with_place(park.name) or (park.name.endswith("新区") and not graded(park.name)):
        return True
    told = min(park.places)[0] < at and not graded(park.name)
    return told and any(where.type in ("Park", "Place") for where in scene.draft.targets("LOCATED_IN", park))


def means_park(scene: "Scene", clause: Clause) -> bool:
    """Whether a clause begins with a word that refers back to a park: 甲高新区书记表示,|今年该区要…"""
    back = scene.references.at(clause, clause.start)
    return back is not None and back[0].type == "Park"


def purposed(scene: "Scene", sentence: Sentence, clause: Clause) -> Clause:
    """The clause that says who acts for what this one says: 为实现产值300亿元的目标,|甲新区将…"""
    if not _PURPOSE.match(scene.text, clause.start, clause.end):
        return clause
    return next((c for c in sentence.clauses if c.start > clause.start), clause)


def segment(scene: "Scene", sentence: Sentence, at: int) -> int:
    """Where the words begin whose document speaks here: behind the last semicolon, where another place goes on."""
    ends = [c for c in sentence.clauses if c.start <= at]
    for clause, after in reversed(list(pairwise(ends))):
        if clause.mark == ";" and acting_in(scene, after) is not None:
            return after.start
    return sentence.start


def proposing(scene: "Scene", sentence: Sentence) -> Entity | None:
    """The place of the text that proposes something before the text has come to its document: 甲区提出:到2029年…"""
    place = scene.place
    if place is None or not scene.comes_before_main(sentence.start):
        return None
    for clause in sentence.clauses:
        match = _PROPOSES.fullmatch(scene.text, clause.start, clause.end)
        if match and lx.short_name(place.name) == lx.short_name(match["place"]):
            return place
    return None


def aiming(scene: "Scene", sentence: Sentence, at: int) -> Entity | None:
    """某省《甲计划》…。乙市市长表示,|该市力争2025年产值…: the place that an own aim is told of in news of a wider plan."""
    for clause in (c for c in sentence.clauses if c.start <= at):
        if _ITS_AIM.match(scene.text, clause.start, clause.end):
            return next(iter(scene.subjects.at(clause)), None)
    return _aiming_below(scene, sentence.clauses[0], at)


def _aiming_below(scene: "Scene", clause: Clause, at: int) -> Entity | None:
    """按照《甲省计划》,…。|乙市力争…: the place in that of a plan the text only tells of, which says what it aims at itself."""
    first = clause.words[0] if clause.words else None
    wider = scene.main.name[: lx.place_length(scene.main.name)] if scene.main is not None else ""
    if first is None or not wider or scene.main in scene.titles.bare or first.end > at:
        return None
    place = _begun_by(scene, clause) if _OWN_AIM.match(scene.text, first.end, at) else None
    return place if place is not None and lx.lies_in(wider, place.name) else None


def _begun_by(scene: "Scene", clause: Clause) -> Entity | None:
    """The place that a clause begins with, which is no part of another name: 嵩明县|产值50亿元."""
    first = clause.words[0] if clause.words else None
    if first is None or not first.flags & lx.PLACE or first.start != clause.start:
        return None
    if scene.subjects.names_subject(clause) or _is_part(scene, clause, first):
        return None
    end = first.end
    for word in clause.words[1:]:
        if word.start != end or not word.flags & lx.PLACE or not scene.text.endswith(_COUNTIES, word.start, word.end):
            break
        end = word.end  # 嘉兴市|南湖区
    return scene.place_at((first.start, end))


def _is_part(scene: "Scene", clause: Clause, place: Word) -> bool:
    """Whether a place is only a part of another name: 宁晋|电线电缆集群."""
    named = scene.draft.between(place.start, min(clause.end, place.start + _LONGEST), _NAMED)
    inside = any(start == place.start and end > place.end for (start, end), _ in named)
    return inside or inside_other(scene, clause, place.start, place.end)
