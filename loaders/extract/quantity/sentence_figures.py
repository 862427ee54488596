"""The figures of a sentence: which numbers state something reached or to be reached, their words and their indicator."""

import re
from typing import NamedTuple

from loaders.extract.quantity import tense
from loaders.extract.quantity.clause_figures import figures_of_clause
from loaders.extract.quantity.conditions import is_of_sales
from loaders.extract.quantity.figure import THINGS, Figure
from loaders.extract.quantity.grown import take_grown
from loaders.extract.quantity.indicators import (
    again,
    as_share,
    joined,
    of_people,
    of_wider,
    with_measure,
    without_share,
)
from loaders.extract.quantity.sharing import hand_on, take_up
from loaders.extract.quantity.years import Years
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

_MODAL = (("力争", "strive"), ("确保", "ensure"), ("争取", "aim"), ("拟", "plan"), ("计划", "plan"))
_WANTED, _BEHIND = re.compile("要求|引导|不低于|不少于|不高于|以上"), 4  # figures that somebody asks for
_STANDS_AT = re.compile("(?:都|均|普遍|大多|大都|基本)(?:稳定|保持|维持)?在$")  # 企业开工率都在|九成以上: how it is
_MAKES = re.compile("打造|培育|建设|创建|争创|新增|形成|组建|布局|再造")
_NEXT_YEAR = re.compile(r"[到至]?20\d\d年|[今明]年")  # 增加值增长7%,工厂30家;|2024年预期增长8%: the value added again
_ASIDE = re.compile(r"[(](?:其中)?[^()]{0,6}20\d\d年(?:底|末)?[^()\d]*\d[^()]*[)]")  # 120家(2024年:74家)
_BY_THEN = "(?:并|且)?(?:力争|争取|确保)?(?:到|至)20\\d\\d年(?:底|末)?(?:力争|突破|达到?|超过?|实现|增至)+[\\d.]+"
_LATER = re.compile(f"[、,]?{_BY_THEN}")  # 营收突破1000亿元、|力争到2027年达到1500亿元,…
_LATER_ASIDE = re.compile(f"(?<=[\u4e00-\u9fff%])、{_BY_THEN}[^,;。\\d]{{1,6}}(?=[,;])")
_YEAR = re.compile("20\\d\\d年")
_SAID = 1_000  # characters of a sentence that may say of which year a figure is
_OF_PLACE = re.compile(
    "(?P<measure>[\u4e00-\u9fff]{0,16}(?:增加值|总?产值|营业收入|营收|产量|出口额?|投资|利润|税收|总值))(?P<place>[\u4e00-\u9fff]{2,4})"
)
_OWN_LEVELS = ("市本级", "州本级", "县本级", "区本级", "省本级")  # 全市3000亿元,其中|市本级|1200亿元


class _Tense(NamedTuple):
    """What a clause speaks of: by itself or what came before it, by its heading, by a plan, by the figures around it."""

    carried: str
    section: str
    plan: bool
    around: str


def figures(
    text: str,
    sentence: Sentence,
    since: int | None,
    years: Years,
    tenses: tuple[str, str],
    told: bool,
    earlier: list[Figure],
) -> list[Figure]:
    """The figures of a sentence that state something reached or to be reached.

    `tenses` are what the heading speaks of, and what the sentence before does if both stand in one line; `earlier` is
    the figures of that one. A plan speaks from `since` on, if it does. `told` says whether the text or that sentence tells of what was done.
    """
    section, carried = tenses
    out: list[Figure] = []
    if not any(clause.flags & (lx.QUANTITY | lx.QUOTED | lx.BRACKET) for clause in sentence.clauses):
        return out
    previous: Clause | None = None
    for clause in sentence.clauses:
        content = _ASIDE.sub("", text[clause.start : clause.end])
        plan = since is not None and clause.end > since
        if f"{years.coming}年" in content and carried == tense.REACHED:
            carried = ""  # 一年来,…。|2025年,新增…
        around = _around(text[sentence.start : clause.end], {f.kind for f in out if not f.is_goal}, years, told)
        held, carried = carried, tense.of_clause(content, years.turn, carried, section, plan, around)
        if text.startswith(":", clause.end) and tense.leads_to_aims(content):
            carried = tense.AHEAD
        here = figures_of_clause(text, clause)
        if carried != tense.AHEAD:
            here = [f for f in here if not is_of_sales(text, clause, (f.word.start, f.word.end), f.unit)]
        _take_over(text, clause, previous, here, out)
        previous = clause
        for figure in here:
            _take_indicator(text, figure, _spoken_of(figure, content, out, earlier), len(here) == 1, out)
            _date(text, sentence, clause, figure, _Tense(carried, section, plan, around), years)
            figure.modality = next((m for w, m in _MODAL if w in content), None)
            out.append(figure)
        carried = held if tense.is_for_aim(content) else carried
    return out


def _around(said: str, kinds: set[str], years: Years, told: bool) -> str:
    """What the figures before a clause tell of, or the text: 产值增长14%,新增工厂|12家."""
    if "target" in kinds or f"{years.coming}年" in said:
        return tense.AHEAD
    return tense.REACHED if told or "achieved" in kinds else ""


def _take_over(text: str, clause: Clause, previous: Clause | None, here: list[Figure], out: list[Figure]) -> None:
    """What the figures of a clause have from those before it, or from the clause before."""
    hand_on(text, clause, here, out)
    if not out or (previous is not None and out[-1].word.end < previous.start):
        take_up(text, clause, previous, here)
    if previous is not None and here:
        take_grown(text, previous, here[0])


def _date(text: str, sentence: Sentence, clause: Clause, figure: Figure, told: _Tense, years: Years) -> None:
    """Whether a figure is reached or to be reached, and in which year."""
    before, after = text[clause.start : figure.word.start], text[figure.word.end : clause.end]
    told_of = told.carried or told.section
    figure.kind = tense.of_figure(
        before, figure.raw, told_of, told.plan, told.around, figure.comparator, figure.is_measure
    )
    if figure.is_goal:
        figure.kind = "target"
    if tense.is_base(before, after):
        figure.kind, figure.year = "achieved", tense.year_of_base(before) or years.now
    elif figure.year is None:
        own = _YEAR.search(before) or _LATER.match(after)
        until = figure.word.end if own else clause.end  # 2024年破300亿元、|2027年破400亿元
        said = text[max(sentence.start, until - _SAID) : until]
        figure.year, figure.dated = years.of(_LATER_ASIDE.sub("", _ASIDE.sub("", said)), figure.kind)
    undated = figure.kind == "target" and figure.year is None and tense.AHEAD not in (told.carried, told.section)
    wanted = _WANTED.search(text, clause.start, min(clause.end, figure.word.end + _BEHIND)) is not None
    wanted = wanted and not _STANDS_AT.search(before)
    if undated and not told.plan and not wanted and not _MAKES.search(before):
        figure.kind = "achieved"  # 甲市计划投资9亿元,完成|63%: nobody says for when


def _take_indicator(text: str, figure: Figure, last: Figure | None, alone: bool, out: list[Figure]) -> None:
    """Complete the indicator by that of the figure spoken of before; `alone` says whether its clause has no other."""
    figure.elided = last is not None and not out and not figure.indicator
    if (
        last
        and figure.unit == last.unit == "%"
        and last.change == "share"
        and (wider := of_wider(last.indicator, figure.indicator))
    ):
        figure.indicator, figure.change = wider, "share"
    if figure.change == "share":
        figure.indicator = as_share(figure.indicator)
    known = (last.whole if alone and last.whole else last.indicator) if last else ""
    if figure.change not in ("share", "pp"):  # 产值占全省40%,|增长5%: the output, not its share
        known = without_share(known)
    if figure.is_goal and last:
        figure.change = last.change if last.unit == figure.unit else figure.change
    if last and of_people(last.indicator, figure.indicator):
        return
    if last and out and last.unit == figure.unit and figure.unit.endswith("元") and not figure.after:
        figure.indicator = with_measure(last.indicator, figure.indicator)
    _put_place_first(text, figure)
    is_part = lx.is_division(figure.indicator) or figure.indicator in _OWN_LEVELS
    if last and last.is_measure and last.unit == figure.unit and is_part:
        if last.place is not None:
            figure.place = _last_said(text, figure, figure.indicator)
        figure.indicator, figure.carried = figure.indicator + _without_place(known), True
    elif last and _is_next_place(text, last, figure):  # 甲区新增企业60家、|乙区40家
        figure.place = _last_said(text, figure, figure.indicator)
        figure.indicator, figure.carried = figure.indicator + _without_place(known), True
    elif last and (whole := joined(known, figure.indicator, last.unit == figure.unit)):
        figure.indicator, figure.carried = whole, figure.is_measure or last.unit in (figure.unit, "倍", "%")
        figure.carried = figure.carried and (not out or last is out[-1]) and known != last.whole


def _put_place_first(text: str, figure: Figure) -> None:
    """Of A产业增加值|甲市|增长12%、乙市增长8%, which has the place behind what is measured: the indicator 甲市A产业增加值."""
    if (told := _OF_PLACE.fullmatch(figure.indicator)) and lx.is_division(told["place"]):
        figure.place = _last_said(text, figure, told["place"])
        figure.indicator = told["place"] + told["measure"]


def _last_said(text: str, figure: Figure, place: str) -> tuple[int, int] | None:
    """Where the words before a figure name its place."""
    start = text.rfind(place, figure.before, figure.word.start)
    return (start, start + len(place)) if start >= 0 else None


def _is_next_place(text: str, last: Figure, figure: Figure) -> bool:
    """Whether a place has so many of what the place before has: 甲区新增企业60家、|乙区40家; no share of a whole."""
    whole = text[last.before : last.word.start]
    return (
        last.unit == figure.unit
        and figure.unit in THINGS
        and not figure.after
        and lx.begins_with_place(whole)
        and lx.is_division(figure.indicator)
        and text[last.word.end : figure.word.start].strip("、,") == figure.indicator
    )


def _without_place(indicator: str) -> str:
    """What is measured, without the place where: 甲区|工业增加值, 市本级|工业增加值."""
    own = next((len(level) for level in _OWN_LEVELS if indicator.startswith(level)), 0)
    return indicator[own or lx.place_length(indicator) :]


def _spoken_of(figure: Figure, content: str, out: list[Figure], earlier: list[Figure]) -> Figure | None:
    """The figure before, whose indicator this one may leave out; in the sentence before only rates of its own may follow it."""
    if not out:
        elided = [] if figure.indicator and not again(figure.indicator) else earlier
        told = next((f for f in reversed(elided) if f.unit == figure.unit), None)
        return told if told and elided[-1].indicator == told.indicator else None
    if not (figure.indicator or out[-1].is_measure) and _NEXT_YEAR.match(content):
        return next((f for f in reversed(out) if f.unit == figure.unit), out[-1])
    return out[-1]
