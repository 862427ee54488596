"""Whose official speaks: “我们将聚焦A。”|甲县县委书记王某某|说; 甲县经信局局长王某某|说,下一步…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_FIRM = (
    "(?:公司|集团|企业|工厂|[厂店场]长|厂|大学|学院|协会|商会|学会|研究|所长|院长|银行|医院|项目|项目部|村|镇|乡|街道)"
)
_WHO = rf"(?:(?!{_FIRM})[^,。;:“”\n《》]){{2,30}}?(?:书记|[省市县区州盟旗]长|主任|[局厅处科]长|主席|负责人|负责同志)(?:(?!{_FIRM})[^,。;:“”\n《》]){{0,8}}?"
_SAYS = "(?:表示|介绍|透露|指出|强调|坦言|告诉|如是说|[说称道])"
_BEHIND = re.compile(rf"”(?P<who>{_WHO}){_SAYS}")  # …产值达100亿元。”|甲县县长王某某|说
_BEFORE = re.compile(rf"(?P<who>{_WHO}){_SAYS}(?:记者|说)?$")  # 甲县经信局局长王某某|说
_OFFICE = re.compile(
    "[省市县区州盟旗]?(?:(?:党)?委|(?:人民)?政府|(?:常务)?副?[省市县区州盟旗]长|(?:(?![区园])[\u4e00-\u9fff]){2,8}?[局厅办委](?:党组)?)"
)  # 甲县|委书记, 甲市|工信局
BY_ORGAN = re.compile(  # 甲县|委、县政府重点发展A; 甲县|工信局聚焦B: the place acts by its organs
    "(?P<rank>[市县区州盟旗]?)(?:(?:党)?委(?:[、和与]?[市县区州盟旗]?(?:人民)?政府)?|(?:人民)?政府|[工经发科商农投招][\u4e00-\u9fff]{1,7}?局)"
    "(?!的|、|长|书记|副|主任|局长|委员|常委|会|员|办|大楼|网|组织部|宣传部|统战部|党校|机关|领导|采购|工作报告|所在|门户|文件|令|公报)(?=[,\u4e00-\u9fff])"
)
_WHOLE = "。,!?"  # before the mark that ends what somebody says
_LONGEST = 400  # characters of a quotation
_MARKS, _DEEPER = re.compile("[“”]"), {"“": 1, "”": -1}


def official_behind(scene: "Scene", at: int) -> Entity | None:
    """The place or park whose official says, by the words behind it, what is quoted here: “…|120亿元。”甲县县长王某某说."""
    end = end_of_quotation(scene.text, at)
    said = _BEHIND.match(scene.text, end) if end > 0 and scene.text[end - 1] in _WHOLE else None
    return _whose(scene, said.start("who"), said.end("who")) if said else None


def end_of_quotation(text: str, at: int) -> int:
    """Where the quotation ends in which a place lies: “聚焦甲。|培育“乙”企业。|”; -1 outside of one."""
    start = max(text.rfind("\n", 0, at) + 1, at - _LONGEST)
    if text.rfind("“", start, at + 1) < 0:
        return -1
    depth = 0
    for mark in _MARKS.finditer(text, start, at + 1):
        depth = max(0, depth + _DEEPER[mark[0]])
    for mark in _MARKS.finditer(text, at + 1, at + _LONGEST) if depth else ():
        depth += _DEEPER[mark[0]]
        if not depth:
            return mark.start()
    return -1


def speaking_place(scene: "Scene", clause: Clause) -> tuple[int, int] | None:
    """The place whose official says what the next clauses tell: |甲县|经信局局长王某某说,…"""
    if clause.mark not in (",", ":") or not clause.flags & (lx.PLACE | lx.ORGAN):
        return None
    said = _BEFORE.match(scene.text, clause.start, clause.end)
    length = scene.gazetteer.prefix(scene.text[clause.start : clause.end]) if said else 0
    if _OF_PARK.match(scene.text, clause.start + length):
        return None
    return (clause.start, clause.start + length) if length and _has_office(scene.text, clause.start + length) else None


_OF_PARK = re.compile(f"[\u4e00-\u9fff]{{0,8}}?{ZONE}(?:管委会|党工委)")


def speaking_park(scene: "Scene", clause: Clause) -> Entity | None:
    """The park whose official says what the next clauses tell: |甲高新区|管委会主任王某某表示,…"""
    if clause.mark not in (",", ":") or not clause.flags & lx.ORGAN:
        return None
    said = _BEFORE.match(scene.text, clause.start, clause.end)
    named = scene.draft.between(clause.start, clause.end, ("Park",)) if said else []
    return next((e for (a, b), e in named if a == clause.start and BOARD.match(scene.text, b)), None)


BOARD = re.compile("管委会|党工委|管理委员会")  # of a park


def _whose(scene: "Scene", start: int, end: int) -> Entity | None:
    """The park or the place that an official is of."""
    for span, park in scene.draft.between(start, end, ("Park",)):
        if span[0] == start and not lx.level_length(park.name):
            return park
    length = scene.gazetteer.prefix(scene.text[start:end])
    if not length or not _has_office(scene.text, start + length):
        return None
    own = scene.place is not None and place_key(scene.text[start : start + length]) == place_key(scene.place.name)
    return scene.place if own else scene.place_at((start, start + length))


def _has_office(text: str, end: int) -> bool:
    """Whether a place that ends here goes on with its organ or its post: 甲县|县长, 甲县|委书记, 甲市|工信局."""
    return _OFFICE.match(text, end) is not None
