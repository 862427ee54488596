"""Who signs a document: an organ on a line of its own at the foot, the congress that has passed a regulation, the only office of the text."""

import re
from bisect import bisect_left, bisect_right
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from loaders.extract.enumeration.listing.listtitles import is_list
from loaders.extract.names.organ.organs import organs
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.paper.issued import ISSUING, Issued

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_NOTICE = re.compile(r"关于.*通知$")
_DATE = r"20\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}"
# Whole runs of short lines, dated or not: a pattern that begins anew at each line of a long list would be quadratic.
_SIGNED = re.compile(rf"(?m)^[ \t]*((?:[\u4e00-\u9fff]{{3,24}}(?:\s++|\Z))++)(?P<date>{_DATE})?")
_SIGNED_BEHIND = re.compile(  # 联系电话:0431-88900000|甲省工业和信息化厅|2024年10月22日。
    rf"(?:(?<=[\d。)])|(?<=\d,))[ \t]{{0,8}}([\u4e00-\u9fff]{{4,24}})[ \t]*(?P<date>{_DATE})日?[。.,; \t]*(?=\n|\Z|附件|[(]?此件|扫一扫)"
)
_ANNEX = re.compile(r"附件?[ \t]*\d{0,2}[ \t]*[:.、]?[ \t]*(?:\d{1,2}[.、][ \t]*)?$")
_MARK = 10  # characters of it
_COPIED = re.compile("(?:抄送|主送|抄报|联系)[^\n]{0,6}\n[^。]*\\Z|联系人\\s*\\Z")


def signatures(scene: "Scene", issued: Issued, sentences: list[Sentence]) -> None:
    """浙江省经济和信息化厅 on a line of its own and a date: the organ, or each of several, issues the list or the plan."""
    text = scene.text
    bare = [e for e in scene.titles.bare if not _is_annexed(text, e)]
    papers = [e for e in bare if not _NOTICE.match(e.name)] or bare or issued.documents
    own = [bare[0]] if bare and _OWN_NOTICE.fullmatch(bare[0].name) else []
    starts = [sentence.start for sentence in sentences]
    for match in chain(_SIGNED.finditer(text), _SIGNED_BEHIND.finditer(text)) if papers else ():
        last = match.end() >= len(text.rstrip()) and not _COPIED.search(text, 0, match.end())
        if not match["date"] and not last:
            continue  # the last line needs no date
        start, end = match.span(1)
        for sentence in sentences[max(0, bisect_right(starts, start) - 1) : bisect_left(starts, end)]:
            named = [span for clause in sentence.clauses for span, _ in organs(text, clause)]
            behind = match.re is _SIGNED_BEHIND  # no 截止到|甲局
            for span in [s for s in named if start <= s[0] and s[1] <= end and (s[0] == start or not behind)]:
                for paper in dict.fromkeys([*papers[:1], *own]):
                    scene.draft.relate("ISSUES", scene.organs.add(span), paper, span)
                issued.documents.append(papers[0])


def _is_annexed(text: str, paper: "Entity") -> bool:
    """附件2:|关于开展2020年甲省创新中心认定工作的通知: whether a notice is only named among the annexes of another."""
    if not _NOTICE.match(paper.name):
        return False
    return all(_ANNEX.search(text, max(0, start - _MARK), start) for start, _ in paper.places)


_REGULATION = re.compile("(?:条例|办法|规定|决定)(?:[(].*[)])?$")
_ENACTED = re.compile(  # what only consents does not issue
    r"(?<![\u4e00-\u9fff])(?:[年月日0-9 ]+)?(?P<organ>(?![年月日])[\u4e00-\u9fff]{2,12}?(?:第[一二三四五六七八九十百]+届)?人民代表大会(?:常务委员会)?)(?:第[一二三四五六七八九十百]+次会议)?(?:审议|表决|修订)?通过(?!了)"
)
_BELOW = 90  # characters below a title that say who has passed it


def enacted(scene: "Scene") -> None:
    """某市第九届人民代表大会常务委员会第十六次会议通过, below the title of a regulation: the congress issues it."""
    for regulation in (paper for paper in scene.titles.bare if _REGULATION.search(paper.name)):
        end = regulation.places[0][1]
        for match in _ENACTED.finditer(scene.text, end, min(len(scene.text), end + _BELOW)):
            span = match.span("organ")
            if not scene.text[end : match.start()].count("《") and scene.gazetteer.prefix(match["organ"]):
                scene.draft.relate("ISSUES", scene.organs.add(span), regulation, match.span())
        return


_OFFICE = re.compile("(?:厅|局|委|委员会)$")
_OWN_PAPER = re.compile("(?:通知|公告|通告|公示|方案|措施|意见|办法)$")
_REVIEWS = re.compile(  # what only who issues a list or a plan does: 省经信厅|组织专家评审
    r"(?:[、和与][\u4e00-\u9fff]{3,12}?[局厅委])?(?:近日|日前|已|现|将|拟|决定|按程序|会同[^,。;]{2,60}?|联合[^,。;]{2,60}?|对[^,。;]{2,20}?|组织[^,。;]{0,10}?|经|开展了?|进行了?|研究|并|,)*(?:评审|审核|认定|遴选|公示|公布|评选|审定|评定|现场核查|制定|编制|起草|推荐|核查|复核)|获悉"
)
_CALLS = re.compile(
    "(?:会同[^,。;]{2,60}?|联合[^,。;]{2,60}?|决定|拟|将|现|,)*(?:组织|开展)"
)  # what else who issues a notice does
_OWN_NOTICE = re.compile("关于.*的(?:通知|公告|通告|公示|通报)")
_MINISTRY = re.compile("国务院|国家|工业和信息化部|工信部|[\u4e00-\u9fff]{2,8}部(?:办公厅)?$")
_ASKED = ("请", "由", "至", "向", "送")  # 请|甲市工信局|组织申报
_PASSED_ON = re.compile("关于转发")
_JOINED = ("、", "同", "合", "和", "与")
_ALONE = re.compile(r"[ \t]*[\u4e00-\u9fff]{4,24}[厅局委会][ \t]*(?:20\d\d年\d{1,2}月\d{1,2}日)?[ \t]*")  # a signature
_TO_ISSUE = re.compile(rf"[^,。;《]{{0,8}}?{ISSUING}")


def acting_office(scene: "Scene") -> None:
    """A list or a plan that nobody is said to issue, where the text names but one office: it is that office's.

    A notice at the head of the text is that of the first office that acts in it: 市工信局会同市财政局|组织开展…申报.
    """
    draft, text, titles = scene.draft, scene.text, scene.titles
    offices = [e for e in draft.of_type("Organisation") if scene.organs.has(e) and _OFFICE.search(e.name) and e.places]
    papers = [e for e in titles.bare if is_list(e.name) or _OWN_PAPER.search(e.name)]
    if not offices or not papers:
        return
    notice = _OWN_NOTICE.fullmatch(papers[0].name) is not None and papers[0] is titles.bare[0]
    if notice and _PASSED_ON.match(papers[0].name):
        return
    if any(r.type == "ISSUES" for e in (papers[:1] if notice else titles.entities) for r in draft.relations_of(e)):
        return
    several = len(offices) > 1
    if several:
        offices = _first_acting(text, offices) if notice else []
    for office in offices:
        acts = any(_REVIEWS.match(text, end) or _ALONE.fullmatch(_line(text, start)) for start, end in office.places)
        acts = acts or (notice and (several or any(_CALLS.match(text, end) for _, end in office.places)))
        if acts and not any(_TO_ISSUE.match(text, end) for _, end in office.places):  # 若省经信厅印发…
            draft.relate("ISSUES", office, papers[0], min(office.places))


def _first_acting(text: str, offices: "list[Entity]") -> "list[Entity]":
    """The office that first does what a notice tells of, and those joined to it; no ministry and none that only helps: 会同|市财政局|组织开展."""
    named = sorted(((place, office) for office in offices for place in office.places), key=itemgetter(0))
    runs: list[list[tuple[tuple[int, int], Entity]]] = []
    for place, office in named:
        if runs and text[runs[-1][-1][0][1] : place[0]] in ("、", "和"):
            runs[-1].append((place, office))
        else:
            runs.append([(place, office)])
    for run in runs:
        (start, _), (_, end) = run[0][0], run[-1][0]
        helps = text[start - 1 : start] in (*_JOINED, *_ASKED)
        if (_REVIEWS.match(text, end) or _CALLS.match(text, end)) and not helps and not _MINISTRY.match(run[0][1].name):
            return [office for _, office in run]
    return []


def _line(text: str, at: int) -> str:
    """The line that a place stands on."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]
