"""Documents under several titles: with and without years, as a draft, in a headline and in 《》."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.reading import lexicon as lx

_ADDITION = re.compile(
    r"[(](?:20\d\d.{0,8}|(?:排名|排序)不分先后|按[\u4e00-\u9fff]{2,8}排[序名列]|摘[要登]|节选|全文|摘录)[)]$"
)
_DRAFT = re.compile(r"[(](?:[^()]{0,8}(?:征求意见|意见征求|送审|讨论|报批|审议|公示|公开征集意见)稿?|草案)[)]$")
_MARKS = re.compile(r"[()\s—–“”\"-]")
_BY_ORGAN = re.compile(
    "^(?!关于)[\u4e00-\u9fff]{2,24}?(?:政府|办公[厅室]|委员会|[厅局委])(?:等[\u4e00-\u9fff]{0,6})?(?=关于)"
)
_SHOWN = re.compile("(?<=名单)的?(?:公示|公告|通告)$")

_SORT = re.compile(
    "(?:行动|实施|工作|建设|发展)?(?:计划|方案|规划|意见|措施|办法|纲要|(?<=若干)政策|(?<=若干)举措|条例|细则)$"
)
_LEAST = 4  # characters of what a headline's plan is about
_FOLLOWED = re.compile("(?:根据|按照|依据|落实|贯彻|对照|对接)[^,。;《》]{0,12}$")  # 根据|《甲省方案》: another's
_BACK = 16


def merge_documents(draft: Draft) -> None:
    """A title with and without its years is one; 政府工作报告 is the report whose title ends so."""
    papers = draft.of_type("Document")
    plain = {id(paper): _ADDITION.sub("", _DRAFT.sub("", paper.name)) for paper in papers}
    whole = {plain[id(paper)]: paper for paper in papers if plain[id(paper)] != paper.name}
    by_sound = {_MARKS.sub("", paper.name): paper for paper in reversed(papers)}
    for paper in papers:  # a title whose bracket a line has lost: …计划|2024—2027年)
        same = by_sound[_MARKS.sub("", paper.name)]
        if same is not paper and draft.is_kept(paper) and draft.is_kept(same):
            absorb(draft, *((same, paper) if paper.name.count("(") > same.name.count("(") else (paper, same)))
    papers = [paper for paper in papers if draft.is_kept(paper)]
    about = {paper.name: paper for paper in papers if paper.name.startswith("关于")}
    for paper in papers:  # 甲省人民政府|关于下达…的通知, the headline, and 《关于下达…的通知》
        if (bare := about.get(_BY_ORGAN.sub("", paper.name))) is not None and bare is not paper:
            absorb(draft, paper, bare)
    papers = [paper for paper in papers if draft.is_kept(paper)]
    for shown in papers:  # the headline 甲省园区名单|公示, and the list 甲省园区名单 below it
        bare = draft.find("Document", _SHOWN.sub("", shown.name))
        if bare is not None and bare is not shown and draft.is_kept(shown) and draft.is_kept(bare):
            absorb(draft, shown, bare)
    _merge_headline(draft, [paper for paper in papers if draft.is_kept(paper)])
    papers = [paper for paper in papers if draft.is_kept(paper)]
    for draft_of, paper in ((draft.find("Document", _DRAFT.sub("", p.name)), p) for p in papers):
        if draft_of is not None and draft_of is not paper and _DRAFT.search(paper.name) and draft.is_kept(paper):
            absorb(draft, paper, draft_of)
    for paper in papers:
        longer = whole.get(paper.name)
        if longer is None and paper.name == "政府工作报告":
            reports = [p for p in papers if plain[id(p)].endswith(paper.name) and p is not paper]
            longer = reports[0] if len(reports) == 1 else None
        if longer is not None and longer is not paper and draft.is_kept(paper):
            absorb(draft, paper, longer)


def _merge_headline(draft: Draft, papers: list[Entity]) -> None:
    """甲区发布|建设现代化体系行动方案, a headline, is the 《关于建设甲区“4+4”现代化体系的行动方案》 of which the news tells."""
    first = draft.text.find("\n", len(draft.text) - len(draft.text.lstrip()))
    short = [paper for paper in papers if len(paper.places) == 1 and 0 <= paper.places[0][0] < first]
    for paper in short:
        sort = _SORT.search(paper.name)
        longer = [
            other
            for other in papers
            if other not in short
            and sort is not None
            and len(paper.name) - len(sort[0]) >= _LEAST
            and _is_its_own(draft.text, other, first)
            and _holds_in_turn(_ADDITION.sub("", other.name), paper.name)
        ]
        if len(longer) == 1:
            absorb(draft, paper, longer[0])


def _is_its_own(text: str, paper: Entity, first: int) -> bool:
    """Whether a title in marks may be that of a headline: of no place that the headline lacks, and not followed by its plan."""
    start = min(paper.places)[0]
    place = lx.short_name(paper.name[: lx.place_length(paper.name)])
    followed = _FOLLOWED.search(text, max(0, start - _BACK), start)
    return text.startswith("《", start) and place in text[:first] and not followed


def _holds_in_turn(longer: str, name: str) -> bool:
    """Whether a title has all characters of another, in their order, and ends like it."""
    letters = iter(longer)
    return longer.endswith(name[-2:]) and all(letter in letters for letter in name)
