"""Organs that are named as those who issue: behind 现印发给你们 without a line of their own, and by a label (发文单位:某局)."""

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.names.organs import organs
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SENT_TO_YOU = sought(r"现(?:转发|印发|下发)给你们[^。\n]{0,40}。[ \t\n]{0,2}")
_CLOSES_NOTICE = re.compile(r"[ \t]*(?:\n|$|20\d\d\s?[年./-]\s?\d)")
_ISSUER_IS = sought(
    r"(?:发文|印发|发布|公布|颁布|出台|制发)(?:单位|机关|机构|部门)(?:[:]|[是为])(?![\u4e00-\u9fff]{0,2}(?:否|不))[ \t]?"
)
_FAR = 90  # characters from a title to the words that it is sent with
_SHORT = 8  # characters of a place that an organ's name begins with


def named_issuers(scene: "Scene", sentences: list[Sentence]) -> None:
    """State ISSUES of organs that are so named."""
    _signed_behind(scene, sentences)
    for sentence in sentences:
        _labelled(scene, sentence)


def _signed_behind(scene: "Scene", sentences: list[Sentence]) -> None:
    """《甲方案》…现印发给你们,请认真执行。|甲市人民政府办公厅: the organ that closes a notice."""
    text = scene.text
    for noticed in _SENT_TO_YOU.finditer(text):
        start = noticed.start()
        papers = [(end, paper) for (_, end), paper in scene.titles.at.items() if start - _FAR < end <= start]
        if not papers:
            continue
        signing = (s.clauses[0] for s in sentences if noticed.end() <= s.start <= noticed.end() + 2)
        for clause in signing:
            spans = [span for span, _ in organs(text, clause)]
            if spans and spans[0][0] - clause.start < _SHORT and _CLOSES_NOTICE.match(text, spans[-1][1]):
                for span in spans:
                    scene.draft.relate("ISSUES", scene.organs.add(span), max(papers, key=itemgetter(0))[1], span)


def _labelled(scene: "Scene", sentence: Sentence) -> None:
    """《甲办法》对外公开,发文单位是|甲市人民政府; 印发单位:甲州政府;文件名称:《乙规划》: of the title before it, else of the first."""
    for said in _ISSUER_IS.finditer(scene.text, sentence.start, sentence.end):
        papers = sorted(at for at in scene.titles.at if sentence.start <= at[0] and at[1] <= sentence.end)
        told = [at for at in papers if at[1] <= said.start()][-1:] or papers[:1]
        at = said.end()
        for span in [span for clause in sentence.clauses for span, _ in organs(scene.text, clause)] if told else ():
            joined = at > said.end() and scene.text[at : span[0]] in ("、", "和")
            if span[0] == at or joined:
                issuer = scene.organs.add(span)
                scene.draft.relate("ISSUES", issuer, scene.titles.at[told[0]], (said.start(), span[1]))
                at = span[1]
