"""The document that a text is, or is about; one that it only cites as a ground is not."""

import re
from itertools import chain

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.listtitles import is_list
from loaders.extract.names.paper.bare_titles import EARLY, HEAD, is_generic
from loaders.extract.names.paper.titles import PLAN, Titles
from loaders.extract.reading.sought import sought

_LONG_GROUND = 60  # characters before a title that say by whom it was issued
_JOINED = 240  # characters of the titles that one is joined to
_REPORT = re.compile(r"(?m)^[ \t#(（]*[^,。;:《》\n]{2,24}政府工作报告[ \t]*(?:[(（][^()（）\n]{2,20}[)）])?[ \t]*$")
_SUMS_UP = re.compile(
    "工作(?:总结|情况|汇报)(?:和|及|与|暨)?(?:20\\d\\d年)?[\u4e00-\u9fff]{0,10}$"
)  # 2023年工作总结和2024年工作打算
_TO_DELEGATES = re.compile(  # 各位代表!过去一年…; 首页 > 政府工作报告
    r"(?m)(?:^|[。!;])[ \t]*各位代表(?=[,:!。、])|^[^\n。,]{0,60}>[ \t]*政府工作报告[ \t]*$"
)
_HEADED_BY_PLAN = re.compile(  # 甲市印发《乙方案》, 《乙方案》解读: a headline
    r"\s*[^\n。《]{0,60}《[^\n。》]{4,60}(?<!报告)》[^\n。]{0,30}\n"
)
_TO_COME = re.compile(  # 将编制好|《甲规划》|《乙规划》: there is none yet
    "(?:[将拟]|下一步|抓紧|正在?)(?:研究|组织|尽快|抓紧|加快)*(?:编制|制定|制订|起草|编写)好?(?:《[^《》]{2,50}》[、和]?)*$"
)
_BEFORE_TITLE = 120  # characters that may say that it is still to be written
_GROUND = re.compile(
    r"(?:根据|按照|依据|依照|对照|贯彻|落实|结合|配合|衔接|对接|围绕|遵照|参照|符合|之前|此前|列入|纳入|写入|写进)[^,。;]{0,20}$|被$"
)
_GROUND_ISSUED = re.compile(  # 依据乙省政府办公厅去年印发的|《甲规划》
    "(?:根据|按照|依据|依照|贯彻|落实)[^,。;《》]{2,50}(?:印发|发布|下发|出台|制定|颁布)的$"
)
_JOINED_TITLES = re.compile(  # 根据|《甲规划》和|《乙规划》
    "(?:《[^《》]{2,80}》(?:[(][^()]{1,24}[)])?(?:、|和|及|与|以及)?)+$"
)
_NUMBER = r"(?:[(](?:[^()]|[(][^()]{4,6}[)]){1,24}[)])?"  # 《甲意见》|(国办发(2017)7号)
LOWER_MADE = re.compile(  # 《甲意见》|精神,制定本方案; 《甲规划》|要求,编制本规划
    rf"{_NUMBER}(?:等?文件)?(?:有关|相关)?精神|{_NUMBER}(?:等?文件)?的?(?:有关|相关|总体)?(?:规定|要求|部署|安排)?,(?:[^。;《》]{{0,40}},)?(?:特|现|研究)*(?:制定|制订|编制)了?本"
)
_SENT_OUT = sought("现(?:转发|印发|下发)给你们")
SINCE = re.compile("(?:发布|印发|出台|实施|颁布|公布)(?:实施)?(?:以来|之后)")
_FOLLOWED = re.compile("(?:按照|根据|依据)[^,。;]{0,8}$")
_RULES = re.compile(r"(?:办法|条例|细则|标准|通知|通报|决定)(?:\(.*\))?$")
_RELATED = re.compile(r"通知|通报|公告|意见的函")
_PRINTED = re.compile(r"印发.{0,80}(?:方案|规划|计划|意见|措施|举措|纲要)(?:\(.*\))?》?的通知$")
_PRINTS = re.compile(r"关于(?:联合)?(?:印发|发布|下发)[^\n。]{0,8}$")
_NOTICED = re.compile(r"(?:[(][^()\n]{1,20}[)])?的(?:通知|通告|公告)[ \t]*(?:\n|$)")
_ANSWER = re.compile(r"(?:提案|建议|议案).*(?:答复|回复|复函)")
_LISTS = re.compile("名单|公布|公示|公告|认定|遴选|申报|推荐|表彰|通报")
_SPEAKS_OF_OTHERS = re.compile(
    r"(?:名单|名录|榜单|提案|(?<!规划的)建议|议案|皮书|报告|指数)(?:\(.*\))?$"
)  # the place acts, not such a paper
_ANALYSES = re.compile(  # what tells how an industry fares, and plans nothing
    "(?:产业|行业|集群|经济)(?:发展)?(?:分析|研究|监测|评估|调查|运行|年度)?报告(?:[(][^()]*[)])?$"
)


def main_document(titles: Titles, issued: list[Entity], replaced: list[Entity]) -> Entity | None:
    """The document that the text is, or is about: issued in it, its own title, or the one that it speaks of; none that is replaced."""
    if answer := next((e for e in titles.bare if _ANSWER.search(e.name)), None):
        return answer  # which speaks of several plans
    if titles.guided is not None and titles.guided not in replaced:
        return titles.guided
    report = _is_report(titles)
    entities = [e for e in titles.entities if not _ANALYSES.search(e.name)]
    issued = [
        e
        for e in issued
        if e not in replaced
        and not _ANALYSES.search(e.name)
        and _is_topic(titles, e)
        and not (report and e not in titles.bare)
    ]
    grounds = [e for e in issued if _is_ground(titles, e)]  # 为贯彻某厅印发的《甲》,…制定了《乙》
    last = (e for e in grounds if not LOWER_MADE.match(titles.text, min(e.places)[1]))
    issued = [e for e in issued if e not in grounds]
    first = sorted(
        issued, key=lambda e: (e.name.endswith("通知"), min(e.places)[0])
    )  # earlier ones are cited further down
    plans = (e for e in first if PLAN.search(e.name))
    referred = (e for e in entities if not report and any(is_generic(titles.text[a + 1 : b - 1]) for a, b in e.places))
    own = (e for e in titles.bare if PLAN.search(e.name) and not _RELATED.search(e.name))
    topics = [e for e in entities if PLAN.search(e.name) and _is_topic(titles, e) and e not in replaced and not report]
    set_out = _set_out(titles)
    told = (e for e in topics if _is_told(titles, e))
    others = (e for e in issued if not is_list(e.name) and not _SPEAKS_OF_OTHERS.search(e.name))
    printed = (e for e in titles.bare if _PRINTED.search(e.name))
    alone = len(topics) == len(titles.entities) == 1 and not _RULES.search(topics[0].name)
    followed = topics if alone and _is_followed(titles, topics[0]) else ()
    below = _printed_below(titles)
    return next(chain(below, plans, set_out, referred, own, told, others, printed, followed, last), None)


def _printed_below(titles: Titles) -> list[Entity]:
    """Of papers that are sent out together (《甲方案》《乙措施》…现印发给你们) those whose text follows, below a line with the title."""
    sent = _SENT_OUT.search(titles.text)
    return [e for e in titles.bare if PLAN.search(e.name) and _stands_below(titles, e, sent)] if sent else []


def _stands_below(titles: Titles, document: Entity, sent: re.Match[str]) -> bool:
    """Whether a document is one of those that are sent out, and begins a line behind that."""
    named = any(start < sent.start() for start, _ in document.places)
    behind = (start for start, _ in document.places if start >= sent.end())
    return named and any(not titles.text[titles.text.rfind("\n", 0, start) + 1 : start].strip() for start in behind)


def _is_report(titles: Titles) -> bool:
    """Whether the text is a government's report, by its title or by whom it speaks to: it tells of plans, and is none of them."""
    if _REPORT.search(titles.text, 0, HEAD) or sums_up(titles) is not None:
        return True
    return _HEADED_BY_PLAN.match(titles.text) is None and _TO_DELEGATES.search(titles.text) is not None


def sums_up(titles: Titles) -> Entity | None:
    """The title over a text that tells what an organ has done: 甲局2023年工作总结."""
    return next((e for e in titles.bare if _SUMS_UP.search(e.name) and min(e.places)[0] < HEAD), None)


def is_noticed(titles: Titles, document: Entity) -> bool:
    """Whether a line says that the text makes a document known: 关于印发|《甲方案》|的通知."""
    return any(
        _PRINTS.search(titles.text, max(0, start - HEAD), start) and _NOTICED.match(titles.text, end)
        for start, end in document.places
        if start < HEAD
    )


def own_title(titles: Titles) -> Entity | None:
    """The title that stands over a text which is no plan: 2024年工业工作要点."""
    return next((e for e in titles.bare if not (_SPEAKS_OF_OTHERS.search(e.name) or _LISTS.search(e.name))), None)


def _set_out(titles: Titles) -> list[Entity]:
    """What the text says it sets out itself: 按照《…》,现将|甲行动|安排如下."""
    return [e for at, e, _ in titles.inline if titles.text.startswith("现将", at)]


def _is_told(titles: Titles, document: Entity) -> bool:
    """Whether a document is made or explained, and no ground for something else: 起草了《…》, 解读《…》, but not 根据《…》."""
    return not _RULES.search(document.name) and not _is_ground(titles, document)


def _is_ground(titles: Titles, document: Entity) -> bool:
    """Whether a document is first named as the ground for something else, by itself or with others."""
    start = min(document.places)[0]
    if titles.text.endswith(("》", "和", "、", "及", "与"), 0, start) and (
        joined := _JOINED_TITLES.search(titles.text, max(0, start - _JOINED), start)
    ):
        start = joined.start()
    if _GROUND.search(titles.text, max(0, start - 30), start):
        return True
    return titles.text.endswith("的", 0, start) and bool(
        _GROUND_ISSUED.search(titles.text, max(0, start - _LONG_GROUND), start)
    )


def _is_followed(titles: Titles, document: Entity) -> bool:
    """Whether a text says what is done by a document: 按照《…方案》,将…"""
    start, end = document.places[0]
    if _set_out(titles) or LOWER_MADE.match(titles.text, end):
        return False
    return _FOLLOWED.search(titles.text, max(0, start - 12), start) is not None


def _is_topic(titles: Titles, document: Entity) -> bool:
    """Whether a text speaks of a document more than once, or early; else it only mentions it, or tells what came after."""
    if SINCE.match(titles.text, document.places[0][1]):
        return False
    if all(_TO_COME.search(titles.text, max(0, start - _BEFORE_TITLE), start) for start, _ in document.places):
        return False
    early = max(EARLY, len(titles.text) * 2 // 5)
    return len(document.places) > 1 or document.places[0][0] < early or document in titles.bare
