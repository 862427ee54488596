"""Who speaks in a text as a whole: its paper, the nation, the park of its title, the report that it cites."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.paper.titles import TASK_TABLE

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_PRINTS = re.compile("关于(?:联合)?(?:印发|发布|下发)")  # 甲省政府关于印发|乙方案的通知, whatever stands above it
PLAN = re.compile(
    rf"(?:计划|方案|规划|意见|措施|举措|办法|纲要|政策|行动|要点|决定|{TASK_TABLE})(?:\(.*\))?$"
)  # 甲市低空经济|行动方案
RULES = re.compile(r"(?:办法|条例|细则|标准|目录|名单|指南|规范)(?:\(.*\))?$")
_NOTICE = re.compile(r"通知(?:\(.*\))?$")
_YEAR_BEFORE = re.compile(r"(20\d\d)年[^,。;]{0,30}$")
_NATIONAL = re.compile(r"工信部|国务院\w*|国家\w+[委局部]|(?!\w*(?:宣传|组织|统战|武装|俱乐)部)[\u4e00-\u9fff]{2,9}部")
_GRANTED_BY = re.compile("(?:[是由经获被]|得到)$")  # 甲新区是|国务院|批复的…: who only grants a title
_GRANTS = re.compile("(?:正式|联合)?(?:批复|批准|同意|认定|授予|确定|命名|评定|备案)")
_CHOSEN_BY = re.compile("(?:入选|入围|获评|获得|荣获|列入|纳入|上榜|评为)了?$")  # 甲米入选|农业农村部|典型案例
_CLASS = re.compile(r"国家级?|省级?|市级|全国|首批|世界|[\d一二三四五六七八九十]+")
_LABELLED = re.compile("(?:责任|牵头|配合|主管|实施|承办|协办|参与|落实|支持|联系|负责)(?:单位|部门|处室)?[:][^。]*$")
_FAR = 100  # characters that a list of organs may take
HEAD = 150  # characters of headline and first sentence: a document named there is what the text tells of
_EARLY = 0.4  # of the text: a document first named later than this is not the one that the text is about


def paper_of_text(scene: "Scene") -> Entity | None:
    """The notice at the head of the text, where it makes no plan known; else the document that the text is about."""
    for paper in scene.titles.bare:
        head = paper.places[0][0] < HEAD and not scene.text[: paper.places[0][0]].count("。")
        told = "关于" in paper.name or paper.name.endswith("的通知")
        if head and told and _NOTICE.search(paper.name) and not re.search(r"印发|转发", paper.name):
            return paper
    main = scene.main
    early = main and min(a for a, _ in main.places) <= max(len(scene.text) * _EARLY, 300)
    return main if early else None


def governs(scene: "Scene", main: Entity, year: int | None) -> bool:
    """Whether all figures are the document's: it is the text itself, or what the text is news of."""
    start = min(a for a, _ in main.places)
    if main in scene.titles.bare:
        return True
    if RULES.search(main.name):
        return False  # rules set no figures; those who apply them do
    before = _YEAR_BEFORE.search(scene.text, max(0, start - 60), start)
    if before and year and int(before[1]) < year:
        return False
    printed = any(_PRINTS.search(one.name) and main.name in one.name for one in scene.titles.bare)
    return printed or start < HEAD or len(main.places) > 1


def nation_of_text(scene: "Scene") -> Entity | None:
    """The organ of the nation that the head of the text names: 工信部|近日印发…"""
    organs = scene.draft.between(0, HEAD, ("Organisation",))
    named = (e for span, e in organs if _NATIONAL.fullmatch(e.name) and not only_grants(scene, span))
    return next((e for e in named if "新闻办" not in e.name), None)


def park_of_title(scene: "Scene") -> Entity | None:
    """The park or zone that a line at the head of the text begins with: 甲国家高新区(投资指南), 乙综合保税区2025年工作打算."""
    for (start, _), park in scene.draft.between(0, HEAD, ("Park",)):
        line = scene.text.rfind("\n", 0, start) + 1
        end = scene.text.find("\n", start)
        titled = not scene.text[:line].strip() or "。" not in scene.text[line : end if end >= 0 else len(scene.text)]
        if titled and not scene.text[line:start].strip(" \t#【“") and not _CLASS.match(park.name):
            return park
    return None


def cited_report(scene: "Scene") -> Entity | None:
    """The report whose aims the text tells, where it says of no place: 政府工作报告|突出了五个重点,力争…"""
    papers = (e for _, e in scene.draft.between(0, HEAD, ("Document",)))
    return next((e for e in papers if e.name.endswith("工作报告")), None)


def speaks(scene: "Scene", organ: Entity) -> bool:
    """Whether an organ may be the one that speaks, where nothing says who does."""
    return not _in_bracket(scene, organ) and not only_grants(scene, min(organ.places))


def only_grants(scene: "Scene", span: Span) -> bool:
    """Whether an organ is only named as the one that grants a title: 是|国务院|批复的第五个国家级新区, 入选|农业农村部|典型案例."""
    start, end = span
    granted = _GRANTED_BY.search(scene.text, max(0, start - 2), start) and _GRANTS.match(scene.text, end)
    return bool(granted or _CHOSEN_BY.search(scene.text, max(0, start - 3), start))


def _in_bracket(scene: "Scene", organ: Entity) -> bool:
    """Whether an organ is first named in a bracket or behind a label, as one that carries out: (责任单位:某局)."""
    start = min(a for a, _ in organ.places)
    line = scene.text.rfind("\n", 0, start) + 1
    if _LABELLED.search(scene.text, max(line, start - _FAR), start):
        return True
    return scene.text.rfind("(", line, start) > scene.text.rfind(")", line, start)
