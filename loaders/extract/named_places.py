"""The places that a text names, where they are no part of another name."""

import re
from typing import TYPE_CHECKING

from loaders.extract.names.firm.firms import heads_firm
from loaders.extract.names.organ.organs import organs
from loaders.extract.place_of_text import EVENT, SITE, is_outer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.spans import pieces

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LONGEST_FIRM = 24
_NO_PLACE = re.compile(  # 经开区徽州|路以东, 石门|桥镇, 中国西藏|网
    rf"[东西南北中一二三]?(?:路|街|大道|大街|巷)|(?<![市县区])(?:街道|镇(?![江海原雄巴宁远康赉坪沅安平])|乡(?![镇村土亲愁宁]))|(?<![省市县区州])[\u4e00-\u9fff](?:镇|乡|街道)(?=[,、。;和与及的]|$)|{SITE}|(?:经济|法治|法制|工人|农民|青年)[日晚]?报(?!告)|[日晚早晨商时]报(?![告价考道名批送喜警])|·[\u4e00-\u9fff]{{2,4}}[日晚]报|\d{{1,2}}月\d{{1,2}}日(?:电|讯|消息)|{EVENT}"
)
_LONGEST_REGION = 12  # characters


def name_places(scene: "Scene", sentences: list[Sentence]) -> None:
    """Places that figures hang on: 曲靖市、玉溪市产值分别增长…"""
    for sentence in sentences:
        for clause in sentence.clauses:
            _places_in_brackets(scene, clause)
            for word in clause.words if clause.flags & lx.PLACE else ():
                named = word.flags & lx.PLACE and not heads_firm(scene.text, word.end)
                named = named and not _NO_PLACE.match(scene.text, word.end) and not is_outer(scene.text, clause, word)
                named = named and not _heads_region(scene, word)
                if named and not inside_other(scene, clause, word.start, word.end):
                    scene.place_at((word.start, word.end))


def name_inner_places(scene: "Scene") -> None:
    """西湖区 is named in 杭州市西湖区 as well."""
    for place in scene.draft.of_type("Place"):
        for start, end in list(place.places):
            chain = scene.gazetteer.chain(scene.text[start:end])
            if len(chain) > 1 and chain[-1][1] == end - start:
                place.at((start + chain[-1][0], end))


def inside_other(scene: "Scene", clause: Clause, start: int, end: int) -> bool:
    """Whether a place is only a part of a name or of an organ."""
    if any(n.start <= start and end <= n.end for n, _ in scene.names.get(clause.start, [])):
        return True
    if any(a <= start and end <= b for (a, b), _ in organs(scene.text, clause)):
        return True
    near = (max(clause.start, start - _LONGEST_FIRM), min(clause.end, end + _LONGEST_FIRM))
    return any(a <= start and end < b for (a, b), _ in scene.draft.between(*near, ("Organisation",)))


def _places_in_brackets(scene: "Scene", clause: Clause) -> None:
    """北部带(甲县、乙县): short names that are words of their own are places where all of a bracket are."""
    for word in clause.words if clause.flags & lx.BRACKET else ():
        if not word.flags & lx.BRACKET:
            continue
        spans = pieces(scene.text, word.start + 1, word.end - 1, "、和及")
        if len(spans) > 1 and all(scene.gazetteer.names_place(scene.text[a:b]) for a, b in spans):
            for span in spans:
                scene.place_at(span)


def _heads_region(scene: "Scene", word: Word) -> bool:
    """Whether a place is only the head of the name of a region: 成都|平原经济区."""
    lengths = range(word.end - word.start + 1, _LONGEST_REGION)
    return any(scene.text[word.start : word.start + n] in lx.words("region") for n in lengths)
