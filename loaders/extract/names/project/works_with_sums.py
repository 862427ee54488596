"""Works that are enumerated each with its sum: 甲铁路乙段总投资153亿元、丙生态园总投资80亿元、丁搬迁改造工程总投资68亿元."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.project.particulars import SUM
from loaders.extract.names.project.works import GENERIC, GIVEN_UP, OPEN, SORT, is_own
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_WITH_SUM = re.compile(
    rf"(?:其中|包括|分别[是为]|有|[一二三四五六]是|[:：])*“?(?P<name>[^,。;、:“”的]{{4,30}}?)”?(?:[(][^()]{{1,16}}[)])?(?:计划|预计|概算|估算|规划)?总投资(?:总?额)?(?:为|约)?{SUM}"
)
_WORKS = re.compile(  # what a sum is put into
    "(?:项目|工程|基地|工厂|厂|[产总]线|生产线|[一二三四五六]期|段|园|园区|城|中心|总部|电站|机组|机场|港区|码头|枢纽|铁路|高速|公路|大桥|水库|改造|扩建|技改|扩能|搬迁|扩产|升级|开发|建设|生产|制造|加工|研发)$"
)
_NO_NAME = re.compile(
    r"\d+[个家户]|^(?:全[省市县区州]|该|这|其|上述|一批)|(?:产业|类|领域|企业|省|市|县|区|州)$|投资|签约|引进|开工"
)
_THESE = r"(?:[^,。;:、]{0,10}?)(?:在建|新建|续建|签约|开工|投产|竣工|落地|重点|主要|代表性?|引进|落户|建成)[^,。;:、\d]{0,6}项目(?:主要|分别|重点)?(?:包括|包含|有|为|是)"
_THESE_ARE = re.compile(_THESE + "(?=[^:])")  # 在建项目主要包括|甲铜箔、乙传感器
_THESE_FOLLOW = re.compile(
    rf"(?:(?:^|[,。;\n]){_THESE}|项目(?:共|有)?\d+个):$"
)  # 投资20亿元以上项目3个:|甲产业园、乙生产基地
_PAID_FOR = re.compile(  # 总投资134亿元的|甲风电
    rf"[^、,]{{0,16}}?(?P<paid>总?投资(?:总?额)?)?{SUM}的(?P<name>[^,。;:、的]{{2,34}})"
)
_AND_ALL = re.compile(  # 丙煤矿|等10个重大项目开工; 丙煤矿项目|开工建设
    r"等(?:一?批|\d+个|[一二两三四五六七八九十]+个|多个)?[^,。;、\d的]{0,10}?(?:项目|工程)|(?:\d+|[两三四五六七八九十])个(?:重[大点])?项目|(?<=项目)(?!库|储备|申报|审批|用地|资金|建设的)"
)
_PART = re.compile("第?[一二三四五]期(?:工程|项目)?$|配套|前期|后续")  # of works that are named elsewhere
_SORTS = re.compile(
    "(?:风电|光伏|火电|水电|储能|煤矿|生产线|厂房|标准厂房|仓库|办公楼|道路|学校|医院|公路|铁路|机场|水库)(?:项目|工程)?"
)
_JOINT = re.compile("、|(?:以及|[和及与])(?=(?:总?投资)?[\\d.]+亿)")
_FAR = 30  # characters back to what announces a list
_SHORTEST, _LONGEST = 4, 34  # characters of a name


def works_with_sums(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """The works of a clause that enumerates them with their sums, two or more."""
    text = draft.text
    if text.count("总投资", clause.start, clause.end) < 2 or "、" not in text[clause.start : clause.end]:
        return []
    spans, at = [], clause.start
    while at < clause.end:
        stop = text.find("、", at, clause.end)
        stop = clause.end if stop < 0 else stop
        match = _WITH_SUM.fullmatch(text, at, stop)
        if match is None or not _is_works(match["name"]):
            return []
        spans.append(match.span("name"))
        at = stop + 1
    if len(spans) < 2 or GIVEN_UP.search(text, clause.start, clause.end):
        return []
    return [(span, draft.add("Project", span)) for span in spans]


def announced_works(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """在建项目主要包括|甲铜箔、乙传感器、丙深加工: what projects are said to be, where most bear names of their own."""
    text = draft.text
    told = _THESE_ARE.match(text, clause.start, clause.end)
    if told is None and not _THESE_FOLLOW.search(text, max(0, clause.start - _FAR), clause.start):
        return []
    start = told.end() if told else clause.start
    is_open = OPEN.search(text, start, clause.end)
    listed = pieces(text, start, is_open.start() if is_open else clause.end, "、" if is_open else "、和")
    names = [text[a:b] for a, b in listed]
    own = [is_own(name) and not (_NO_NAME.search(name) or GENERIC.match(name) or SORT.search(name)) for name in names]
    if len(names) < 2 or not all(_SHORTEST <= len(name) <= _LONGEST for name in names) or sum(own) * 2 <= len(names):
        return []
    return [(span, draft.add("Project", span)) for span in listed]


def paid_works(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """总投资134亿元的甲风电、112亿元的乙光伏和73亿元的丙煤矿|等项目: what sums are put into, two or more, by whatever it is called."""
    text = draft.text
    if text.count("亿元的", clause.start, clause.end) < 2:
        return []
    last = _AND_ALL.search(text, text.rfind("亿元的", clause.start, clause.end), clause.end)  # no sum stands behind it
    if last is None or GIVEN_UP.search(text, clause.start, clause.end):
        return []
    end = last.start()
    joints = [*_JOINT.finditer(text, clause.start, end)]
    starts = [clause.start, *(m.end() for m in joints)]
    stops = [*(m.start() for m in joints), end]
    items = [_PAID_FOR.fullmatch(text, a, b) for a, b in zip(starts, stops, strict=True)]
    paid = [item for item in items if item is not None]
    if len(paid) < max(2, len(items)) or not paid[0]["paid"] or not all(_is_named(item["name"]) for item in paid):
        return []
    return [(item.span("name"), draft.add("Project", item.span("name"))) for item in paid]


def _is_named(name: str) -> bool:
    """Whether what a sum is put into is told by more than its sort."""
    sort = _PART.match(name) or _SORTS.fullmatch(name) or GENERIC.match(name) or SORT.search(name)
    return not (_NO_NAME.search(name) or sort)


def _is_works(name: str) -> bool:
    """Whether a sum can be put into what is called so; 产业项目 and 基础设施项目 are sorts of works."""
    return bool(_WORKS.search(name)) and not (_NO_NAME.search(name) or GENERIC.match(name) or SORT.search(name))
