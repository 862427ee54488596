"""The places whose organs or heads say something: 菏泽市工信局称,力争…; 南昌市市长某某某说,…"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.organ.organs import organs
from loaders.extract.quantity.whole_places import WHOLE, full_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_ORGAN_SAYS = re.compile(  # 甲市工信局|局长某某表示,…
    r"(?:党组书记、?|副?[局厅处]长|副?主任|有关负责人|相关负责人|负责人|[\u4e00-\u9fff]{2,3}(?=称|表示|介绍|说)){0,3}(?:在会上|日前|近日)?(?:称|表示|汇报|介绍|透露|通报|说)[,:]"
)
_HEAD_SAYS = sought(
    "(?P<office>(?:委|政府|人民政府)?(?:常委、?|常务)?副?(?:书记|[省市县区州]长))[\u4e00-\u9fff]{2,3}(?:介绍|表示|透露|说|称|指出|告诉)"
)

_OFFICIAL_SAYS = sought(  # 乙县县长某某某表示,…; “…。”甲市工信局局长某某某说
    "(?:书记|[省市县区州局厅委办]长|主任|负责人|负责同志)[\u4e00-\u9fff]{0,4}(?:介绍|表示|透露|说|称|指出|告诉)"
)
_THIS_YEAR = re.compile("今年|明年|下半年|[今明]后?两年|本年度")
_OF_PAPER = re.compile("《|方案|规划|计划(?!招|投|完|新|开)|意见|措施|办法|文件|政策")
_OF_ONE_YEAR = re.compile("(?<![—–-])20\\d\\d年(?!版|[)]|[—–-])|年度|要点|攻坚年|提升年|突破年")
_BEHIND_QUOTE = 30  # characters behind a quotation that say whose it is


def aside_of_speech(scene: "Scene", sentence: Sentence, at: int, main: Entity) -> Entity | None:
    """The place whose official names an aim of this year, in news of a plan of several: 乙县县长某某某表示,今年力争投资80亿元."""
    if main in scene.titles.bare or _OF_ONE_YEAR.search(main.name):
        return None
    if not _THIS_YEAR.search(scene.text, sentence.start, at) or _OF_PAPER.search(scene.text, sentence.start, at):
        return None
    end = min(len(scene.text), sentence.end + _BEHIND_QUOTE)
    said = _OFFICIAL_SAYS.search(scene.text, sentence.start, end)
    quoted = said is not None and said.start() >= sentence.end and "“" in scene.text[max(0, sentence.start - 1) : at]
    if said is None or not (said.end() <= at or quoted):
        return None
    return place_of_speaking_head(scene, sentence, at) or scene.place


def place_of_speaking_organ(scene: "Scene", sentence: Sentence, clause: Clause, at: int) -> Entity | None:
    """The place whose organ says it in this sentence: 菏泽市工信局称,力争…; 市经信局局长某某表示,…; not what it says of another."""
    for earlier in (c for c in reversed(sentence.clauses) if c.start <= clause.start):
        for (start, end), _ in reversed(organs(scene.text, earlier)) if earlier.flags & lx.ORGAN else ():
            if _ORGAN_SAYS.match(scene.text, end, at):
                return _place_of_organ(scene, start, end)
        if scene.subjects.at(earlier) or WHOLE.search(scene.text, earlier.start, min(at, earlier.end)):
            return None  # of another place, or of all of one
    return None


def place_of_speaking_head(scene: "Scene", sentence: Sentence, at: int) -> Entity | None:
    """The place whose head says it in this sentence: 南昌市市长某某某说,到2027年…"""
    for led in _HEAD_SAYS.finditer(scene.text, sentence.start, at):
        if (place := place_before(scene.text, led.start("office"))) is not None:
            return scene.place_at(place)
    return None


def _place_of_organ(scene: "Scene", start: int, end: int) -> Entity | None:
    """The place that an organ's name begins with, or that of the text, where the organ is of its rank: 市|工信局."""
    length = lx.place_length(scene.text[start:end])
    if scene.text[start : start + length] in lx.divisions():
        return scene.place_at((start, start + length))
    place = scene.place
    return place if place is not None and full_name(place.name).endswith(scene.text[start]) else None
