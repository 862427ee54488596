"""The firms whose own figures a text tells: 甲公司去年产值|5亿元; 公司今年产值…; “我们的产值…。”甲公司总经理某某说."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.organ.institutions import is_institution
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.indicators import reached
from loaders.extract.quantity.whole_places import WHOLE
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.quoted_officials import end_of_quotation

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_TIME = r"(?:(?:去年|今年|前年|当年|目前|如今|近年来?|多年来|截至目前|据介绍|据悉|其中|同期|同时|而|(?:19|20)\d\d年(?:底|末|初)?)|(?:[上下]半年|前[一二三两]个?季度|[一二三四]季度|(?:\d{1,2}[-—至到])?\d{1,2}月份?))"
_LEADS_TO = re.compile(  # 今年前三季度,|甲公司; 位于乙县的|甲公司; 作为龙头企业,|甲公司
    rf"(?:{_TIME}|,)*(?:(?:在|位于|坐落于|地处|落户|扎根|来自|身处)?[^,。;:、]{{2,24}}(?:的|里|内|,))?(?:龙头|骨干|链主|领军|头部|上市|本土|明星|民营)*(?:企业|公司)?[——]*"
)
_SUBJECT_OF = re.compile(  # 甲公司|(以下简称甲)去年产值…, 甲公司|在乙县建有…; and not 甲公司|等8家企业, 甲公司|所在的园区
    "(?:[(][^()]{1,20}[)])?(?!、|[和与及同]|等|所在|(?:落户|入驻|扎根|坐落|投资)的|的(?:[\u4e00-\u9fff]{0,2}对手|客户|供应商|合作伙伴)|带动|带来|牵头|旗下|为(?:龙头|代表|核心|引领|依托|首|主)|[^,。;:]{0,8}(?:说|介绍|表示|告诉|透露|坦言|称)[,:])"
)
_OTHERS = re.compile(  # what firms have of others or for others: 带动上下游企业|120家, 带动就业|300人
    "带动|拉动|辐射|服务|惠及|覆盖|行业(?:总|整体|市场)?规模|全[省市县区国球]|市场规模"
)
_OFFICE = (
    "(?:党委书记|党支部书记|董事长|总裁|总经理|总监|厂长|车间主任|负责人|创始人|工程师|总工|经理|主管|主任|部长|CEO)"
)
_SAYS = "(?:说|介绍|表示|告诉|透露|坦言|称|算起)"
_OF_FIRM = re.compile(
    rf"(?:[(][^()]{{1,20}}[)])?(?:[^,。;:“”\n]{{0,12}}?{_OFFICE})[^,。;:“”\n]{{0,12}}?{_SAYS}"
)  # 甲公司|总经理某某说
_OURS = re.compile("我们|我司|本公司|公司|企业|工厂|厂里|我厂|我公司")
_OWN = re.compile("^(?:我们|我司|本?公司|企业|工厂)?的?|^等(?:企业|公司)")
_CLAUSES = 12  # that a firm is carried over, the one of the figure among them
_FAR = 160  # characters back to a firm that is quoted
_BEHIND = 40  # characters behind a quotation in which the firm stands whose it is


def firm_of(scene: "Scene", sentence: Sentence, clause: Clause, figure: Figure) -> Entity | None:
    """The firm whose own figure this is; None where a place, a park, a field or several firms have it."""
    if _OTHERS.search(figure.indicator) or figure.place is not None:
        return None
    if WHOLE.search(scene.text, clause.start, figure.word.start):
        return None  # 甲公司董事长介绍,|全县产值…
    if figure.subject is not None:
        return _at(scene, figure.subject)
    if quoted := _quoted(scene, sentence, figure):
        return quoted
    here = bisect_right(sentence.clauses, clause.start, key=lambda c: c.start)
    for told in reversed(sentence.clauses[max(0, here - _CLAUSES) : here]):
        if (firm := _subject(scene, told, figure)) is not None:
            return firm
        if scene.subjects.names_subject(told) or _begins_with_other(scene, told):
            return None
        if lx.begins_with_place(figure.indicator):
            return None  # 甲公司参股,|云南某业产值增长5%
    return None


def without_time(scene: "Scene", firm: Entity, figure: Figure) -> str:
    """What a firm's figure is of, without when it is reached: 甲公司今年上半年实现|营业收入 is 甲公司营业收入."""
    names = sorted({firm.name, *(scene.text[slice(*span)] for span in firm.places)}, key=len, reverse=True)
    rests = (figure.indicator.partition(name)[2] for name in names)  # 乙县的甲公司去年|产值
    said = reached(_OWN.sub("", next(filter(None, rests), figure.indicator)))
    return said if figure.after or not said else firm.name + said


def _at(scene: "Scene", span: Span) -> Entity | None:
    """The firm that these words begin with: |甲公司|、乙公司产值分别增长8%、12%."""
    named = scene.draft.between(*span, ("Organisation",))
    return next((firm for (start, _), firm in named if start == span[0] and _is_firm(scene, firm)), None)


def _subject(scene: "Scene", clause: Clause, figure: Figure) -> Entity | None:
    """The firm that a clause begins with, or that it refers back to."""
    back = scene.references.at(clause, clause.start)
    if back is not None and back[0].type == "Organisation":
        return back[0] if _is_firm(scene, back[0]) else None
    for (start, end), firm in scene.draft.between(clause.start, min(clause.end, figure.word.start), ("Organisation",)):
        if not _LEADS_TO.fullmatch(scene.text, clause.start, start):
            return None
        if _is_firm(scene, firm):
            return firm if _SUBJECT_OF.match(scene.text, end) else None
    return None


def _begins_with_other(scene: "Scene", clause: Clause) -> bool:
    """Whether a clause begins with a thing that is no firm, of which it and what follows tell: |乙集群产值…."""
    others = ("Park", "Cluster", "Chain", "Industry", "Organisation", "Platform", "Project", "Place")
    named = scene.draft.between(clause.start, min(clause.start + 1, clause.end), others)
    return any(span[0] == clause.start for span, _ in named)


def _quoted(scene: "Scene", sentence: Sentence, figure: Figure) -> Entity | None:
    """The firm whose manager says it: “我们的产值…。”|甲公司|总经理某某说; |甲公司|董事长某某介绍,公司产值…."""
    if not _OURS.search(scene.text, sentence.start, figure.word.start):
        return None
    if (end := end_of_quotation(scene.text, figure.word.start)) > 0:
        behind = scene.draft.between(end, end + _BEHIND, ("Organisation",))
        for (start, stop), firm in behind:
            if start <= end + 1 and _OF_FIRM.match(scene.text, stop) and _is_firm(scene, firm):
                return firm
    at = figure.word.start
    line = max(scene.text.rfind("\n", 0, at) + 1, at - _FAR)
    before = scene.draft.between(line, at, ("Organisation",))
    spoken = [firm for (_, stop), firm in before if _OF_FIRM.match(scene.text, stop, at) and _is_firm(scene, firm)]
    return spoken[-1] if spoken else None


def _is_firm(scene: "Scene", thing: Entity) -> bool:
    """Whether an organisation is one that makes or sells something."""
    return not scene.organs.has(thing) and not is_institution(thing.name)
