"""Organs that are named as those who issue: behind 现印发给你们 without a line of their own, and by a label (发文单位:某局)."""

import re
from bisect import bisect_right
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.names.organ.organs import organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_SENT_TO_YOU = sought(r"现(?:转发|印发|下发)给你们[^。\n]{0,40}。[ \t\n]{0,2}")
_CLOSES_NOTICE = re.compile(r"[ \t]*(?:\n|$|20\d\d\s?[年./-]\s?\d)")
_ISSUER_IS = sought(
    r"(?:发文|印发|发布|公布|颁布|出台|制发)(?:单位|机关|机构|部门)(?:[:]|[是为])(?![\u4e00-\u9fff]{0,2}(?:否|不))[ \t]?"
)
_ISSUER_LINE = re.compile(
    r"(?:发文|制发|发布|印发|公文)(?:单位|机关|机构|部门)[ \t]*[:][ \t]*(?P<line>[\u4e00-\u9fff、 ]{4,60}?)(?=[ \t]*(?:\n|[\u4e00-\u9fff]{2,6}[:]))"
)
_OUT = "(?:印发|发布|出台|公布|下发|颁布|制定|制发|推出)"
_IS_BY = re.compile(  # 《甲规划》|,是乙市去年印发的…
    rf"(?:[(][^()]{{1,40}}[)])?,?(?:这)?(?:也|正|就|便)?是(?P<by>[^,。;:《》不没未]{{2,40}}?)(?:去年|今年|近日|日前|近期|此前|首次|于?20\d\d年(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?|于?\d{{1,2}}月(?:\d{{1,2}}日)?|正式|专门|联合|共同)*{_OUT}(?:实施)?的"
)
_BY = "(?P<by>[^,。;:《》不没未将拟]{2,40}?)(?:近日|日前|已|正式|联合|共同)*"
_THIS = "(?:该|这一?|上述|以上)(?P<count>[两三四五六])?[份个项部]?(?:政策)?文件"
_THIS_PAPER = (  # |该文件由乙厅印发; |这两份文件由乙厅印发; |乙厅近日印发该文件
    re.compile(rf"{_THIS}(?:近日|日前|已|系|是)*由{_BY}{_OUT}"),
    re.compile(rf"{_BY}{_OUT}了?{_THIS}(?!的)"),
)
_PARTY = "中共"
_JOINS = ("、", "和", "及", "与")
_FAR = 90  # characters from a title to the words that it is sent with
_SHORT = 8  # characters of a place that an organ's name begins with


def issuers_apart(name: str, tails: tuple[str, ...]) -> list[tuple[int, int]]:
    """甲省工信厅|甲省财政厅: the organs of one place whose names a title has run together, each where its place begins again."""
    lead = len(_PARTY) if name.startswith(_PARTY) else 0
    place = name[lead : lead + lx.place_length(name[lead:])]
    cuts, at = [0], name.find(place, lead + len(place)) if place else -1
    while at >= 0:
        begins = at - len(_PARTY) * name.endswith(_PARTY, 0, at)
        cuts += [begins] if name.endswith(tails, 0, begins) else []
        at = name.find(place, at + len(place))
    ends = [*cuts[1:], len(name)]
    whole = all(name.endswith(tails, start, end) for start, end in zip(cuts, ends, strict=True))
    return [*zip(cuts, ends, strict=True)] if whole else [(0, len(name))]


def named_issuers(scene: "Scene", sentences: list[Sentence]) -> None:
    """State ISSUES of organs that are so named."""
    _signed_behind(scene, sentences)
    if scene.titles.at:
        _in_the_head(scene)
        _is_theirs(scene, sentences)
    for sentence in sentences if scene.titles.at else ():
        _labelled(scene, sentence)
        _this_paper(scene, sentence)


def _in_the_head(scene: "Scene") -> None:
    """发文机关:|甲市人民政府 and 标题:关于印发《乙规划》的通知 in the lines around it: who issues what the page prints."""
    for said in _ISSUER_LINE.finditer(scene.text):
        papers = sorted(at for at in scene.titles.at if said.end() <= at[0] < said.end() + _FAR)
        if papers:
            for clause in (clause for s in scene.reading.sentences for clause in s.clauses):
                if said.end() <= clause.end and clause.start <= said.end("line"):
                    for span, _ in organs(scene.text, clause):
                        if said.start("line") <= span[0] < said.end("line"):
                            scene.draft.relate("ISSUES", scene.organs.add(span), scene.titles.at[papers[0]], span)
            return


def _issuers_between(scene: "Scene", sentence: Sentence, start: int, end: int) -> list["Entity"]:
    """The organs between two places, or the place that stands there."""
    spans = [span for clause in sentence.clauses for span, _ in organs(scene.text, clause)]
    issuers = [scene.organs.add(span) for span in spans if start <= span[0] and span[1] <= end]
    words = [w for clause in sentence.clauses for w in clause.words if w.flags & lx.PLACE and w.start == start]
    return issuers or [scene.place_at((w.start, w.end)) for w in words[:1]]


def _is_theirs(scene: "Scene", sentences: list[Sentence]) -> None:
    """《甲规划》是|乙市去年|印发的首个文件: the organs, or the place, behind 是."""
    starts = [sentence.start for sentence in sentences]
    for (start, end), paper in scene.titles.at.items():
        if (said := _IS_BY.match(scene.text, end)) and (at := bisect_right(starts, start)):
            for issuer in _issuers_between(scene, sentences[at - 1], *said.span("by")):
                scene.draft.relate("ISSUES", issuer, paper, (start, said.end()))


def _this_paper(scene: "Scene", sentence: Sentence) -> None:
    """《甲方案》对外发布。|该文件由乙厅印发; 乙厅印发该文件: of the title named last before it, or of as many as are counted."""
    if scene.text.find("文件", sentence.start, sentence.end) < 0:
        return
    for clause in sentence.clauses:
        for said in filter(None, (says.match(scene.text, clause.start, clause.end) for says in _THIS_PAPER)):
            count = number_of(said["count"] or "") or 1
            papers = sorted(at for at in scene.titles.at if said.start() - _FAR * count < at[1] <= said.start())
            issuers = _issuers_between(scene, sentence, *said.span("by")) if papers else []
            for issuer, at in product(issuers, papers[-count:]):
                scene.draft.relate("ISSUES", issuer, scene.titles.at[at], said.span())


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
                last = max(papers, key=itemgetter(0))[0]
                for span, paper in product(spans, _sent_together(scene, last)):
                    scene.draft.relate("ISSUES", scene.organs.add(span), paper, span)


def _sent_together(scene: "Scene", last: int) -> list["Entity"]:
    """《甲方案》《乙方案》和|《丙措施》: the paper whose title ends here, and those that are named right before it."""
    ends = {end: (start, paper) for (start, end), paper in scene.titles.at.items()}
    papers = []
    while last in ends:
        start, paper = ends[last]
        papers.append(paper)
        last = start - (scene.text[start - 1 : start] in _JOINS)
    return papers


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
