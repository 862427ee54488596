"""Fields, clusters and chains whose leaders a sentence names: 新能源电池依托甲、乙两家链主企业; 丙集群以丁公司为龙头."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.spans import pieces

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_RELIES = re.compile(
    r"(?:产业链|产业|行业)?(?:则|也|还)?(?:要|将)?(?:依托|发挥|以)(?P<firms>[^,。;]{2,40}?)(?:等)?(?:[\d一二两三四五六七八九十]+[家户个])?链主(?:企业)?(?=[,。;、的为]|作用|$)"
)
_SEEKS = re.compile(  # 以|引进|甲链主企业为突破口; no 以引进的甲链主企业为龙头
    "(?<!已)(?<!成功)(?:招引|引进|引入|招商|引育)(?!来?[的了])|对接|瞄准|对标|争取|未来(?=[将拟要引招]|计划)"
)
_SOUGHT = re.compile(
    "的?(?:作?为)?(?:重点|主要|首要|核心)*的?(?:招引|招商|引进|引入|引育|对标|洽谈|对接|目标)"
)  # 以甲等链主企业|为招引目标


_HEADED = re.compile(  # 甲集群|以乙公司、丙公司等企业为龙头
    r"(?:目前|现|已|主要|均|则)?以(?P<firms>[^,。;:以为]{2,40}?)(?:等)?(?:[\d一二两三四五六七八九十]+[余多]?家)?(?:企业|公司)?为(?:行业)?“?(?:龙头|链主|引领)”?(?:企业)?(?=[,。;、:]|带动|引领|$)"
)
_HEADED_KINDS = ("Cluster", "Chain")


def relied_leaders(scene: "Scene", sentence: Sentence) -> None:
    """State LEADS of the firms on which, as the leaders of its chain, a field relies that a clause begins with."""
    for clause in sentence.clauses:
        if scene.text.find("链主", clause.start, clause.end) < 0:
            continue
        field = scene.subjects.leading_field(clause)
        relies = _RELIES.match(scene.text, field[1], clause.end) if field else None
        if field is None or relies is None or _is_sought(scene.text, relies):
            continue
        known = [
            e
            for span, e in scene.draft.between(field[0], relies.start("firms"), ("Industry", "Chain"))
            if span[0] == field[0]
        ]
        led = known[0] if known else scene.draft.add("Industry", field)
        for _, firm in scene.draft.between(*relies.span("firms"), ("Organisation",)):
            scene.draft.relate("LEADS", firm, led, (clause.start, clause.end))


def headed_by_firms(scene: "Scene", sentence: Sentence) -> None:
    """State LEADS of the firms with which a cluster or chain is headed: 甲集群|以乙公司、丙公司为龙头; 该集群|以丁为龙头."""
    for clause in sentence.clauses:
        if scene.text.find("为", clause.start, clause.end) < 0:
            continue
        headed = _HEADED.search(scene.text, clause.start, clause.end)
        if headed is None or _is_sought(scene.text, headed):
            continue
        named = scene.draft.between(clause.start, headed.start(), _HEADED_KINDS)
        back = scene.references.at(clause, clause.start)
        meant = [e for (_, end), e in named if end == headed.start()]
        meant += [back[0]] if back and back[1] == headed.start() and back[0].type in _HEADED_KINDS else []
        whole = set(pieces(scene.text, *headed.span("firms"), "、和与"))
        for span, firm in scene.draft.between(*headed.span("firms"), ("Organisation",)):
            if meant and span in whole:
                scene.draft.relate("LEADS", firm, meant[0], (clause.start, clause.end))


def _is_sought(text: str, relies: re.Match[str]) -> bool:
    """Whether the firms are still to be won, and so lead nothing yet."""
    return bool(_SEEKS.search(text, *relies.span("firms")) or _SOUGHT.match(text, relies.end()))
