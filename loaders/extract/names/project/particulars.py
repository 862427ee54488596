"""What a text says of a project beside its name: how much is invested (甲项目总投资80亿元), and which phase it is (乙二期)."""

import re

from loaders.extract.draft import Draft
from loaders.extract.reading.clauses import Sentence

SUM = r"(?:约|超过?|近|达|逾|为|共)*\s?(?P<sum>[\d.]+\s?(?:余|多)?[万亿]+(?:余|多)?(?:美|欧|港)?元)"
SUM_ALONE = re.compile(SUM)
_AFTER = re.compile(
    rf"(?<![期度成计加已])(?:(?:计划|预计|协议|规划|概算|估算)?总?投资(?:总?额|规模)?|总金额|总规模|总概算){SUM}(?!的|[、,]年产[^,。;、]{{2,12}}的)"
)  # 甲项目主体完工,将推进总投资5亿元|的12个项目: theirs
_PAID_BY = "(?:,?由[^,。;、]{2,24}?)?(?:投资)?(?:建设|新建|兴建|投建|打造|实施|投资)的"  # 总投资9亿元,|由甲公司投资的|乙产业园项目
_BEFORE = re.compile(
    rf"(?:(?:计划|预计)?总?投资(?:总?额)?|总金额){SUM}(?:的[\u4e00-\u9fff]{{0,3}}|[、,]年产[^,。;、的]{{2,12}}的|{_PAID_BY})?$"
)
_ALSO = re.compile(rf"(?:[、和及]|以及){SUM}的$")  # 总投资9亿元的甲项目、|5亿元的|乙项目
_SHARED_OUT = re.compile(  # 总投资分别为|9亿元、5亿元|的甲项目和乙项目
    rf"总?投资(?:总?额)?(?:分别|依次)[为是达]?(?P<sums>(?:{SUM.replace('?P<sum>', '')}[、和,及]?){{2,8}})(?P<ahead>的)?"
)
_BUILDS = re.compile(  # 投资9亿元,|在甲县|建设乙项目
    rf"(?:(?:计划|预计)?总?投资(?:总?额)?){SUM}(?:,[^,;。、]{{0,14}}){{0,2}},?(?:在[^,;。、]{{2,20}})?(?:主要|计划|拟|将|用于)*(?:投资)?(?:建设|新建|兴建|投建|打造|实施)(?:的)?$"
)
_TOGETHER = re.compile(
    r"[\d一二两三四五六七八九十]+个项目|这些项目|上述项目|合计|共计"
)  # 甲项目先后落户,三个项目|总投资9亿元
_GOES_ON = re.compile("(?:项目)?[、和及等]")  # a sum of several projects is none of theirs
_NEXT = re.compile(";(?!(?:计划|预计|协议)?总?投资)")  # what another part of the sentence begins with
_IN_BRACKET = re.compile(rf"(?:项目)?[(](?:[^()]{{2,16}},)?(?:总?投资)?{SUM}[,、)]")  # 甲基地(15亿元,乙区)
_OF_ITEM = re.compile(rf"(?:^|[,;\s(])(?:总?投资(?:总?额)?)?{SUM}(?=[,;。)]|$)")  # 甲扩建,乙区,9.8亿元
_PHASE = re.compile(r"第?[一二三四五六七八九]期")
_MARKS = " \t0123456789一二三四五六七八九十.、()●·■◆-"  # before the first name of a line
_OF_THE_LAST = re.compile(  # 甲项目开工。|据了解,该项目|总投资5亿元; but 项目建设…, 项目12个…
    "(?:(?:据悉|据了解|据介绍|目前|其中),?)?(?:(?:该|此|这一|这个)项目|项目(?=[总计预协占位选落坐将拟由分全规主一建达,:]))(?!审批|管理|建设工作|负责人|名称|单位|前期)"
)
_FAR = 60  # characters after a project's name in which its sum is told
_BY = re.compile("由[^,。;、]{2,20}?(?=(?:计划|预计)?总?投资)")  # 甲项目。|由乙公司|投资9亿元建设
_BACK = 160  # characters back to the project that a sentence goes on to tell of


def particulars(draft: Draft, sentence: Sentence) -> None:
    """Give the projects of a sentence their sum and their phase; a sum after several of them is none of theirs."""
    text = draft.text
    mentions = draft.between(sentence.start, sentence.end, ("Project",))
    _of_line(draft, sentence)
    _of_the_last(draft, sentence)
    _shared_out(draft, sentence)
    for number, ((start, end), project) in enumerate(mentions):
        if phase := _PHASE.search(project.name):
            project.properties.setdefault("phase", phase[0])
        until = mentions[number + 1][0][0] if number + 1 < len(mentions) else sentence.end
        until = min(until, end + _FAR)
        until = apart.start() if (apart := _NEXT.search(text, end, until)) else until
        joined = number > 0 and text[mentions[number - 1][0][1] : start].strip("项目") in ("、", "和", "及")
        before = _BEFORE.search(text, max(sentence.start, start - _FAR), start)
        before = before or (_ALSO.search(text, mentions[number - 1][0][1], start) if number else None)
        last = max(mentions[number - 1][0][1] if number else 0, text.rfind(";", sentence.start, start) + 1)
        if not before and not _GOES_ON.match(text, end):
            before = _BUILDS.search(text, max(sentence.start, start - _FAR, last), start)
            own = before and number and text[last : before.start()] == "," and _AFTER.search(text, end, until)
            before = (
                None if own else before
            )  # 建设甲项目,总投资1亿元,|建设乙项目,总投资2亿元: each has its own behind it
        listed = joined or _GOES_ON.match(text, end) is not None
        told = before or (None if listed else _AFTER.search(text, end, until))
        told = None if told and not before and _TOGETHER.search(text, end, told.start()) else told
        told = told or _IN_BRACKET.match(text, end, sentence.end)
        if told:
            project.properties.setdefault("investment", told["sum"])


def _of_line(draft: Draft, sentence: Sentence) -> None:
    """甲项目。|总投资5亿元,建设地点位于…: the sum of the project that is all of the sentence before, at the head of its line."""
    by = _BY.match(draft.text, sentence.start, sentence.end)
    told = _AFTER.match(draft.text, by.end() if by else sentence.start, sentence.end)
    line = draft.text.rfind("\n", 0, sentence.start) + 1 if told else sentence.start
    headed = draft.between(line, sentence.start, ("Project",)) if told else []
    if (
        told
        and headed
        and headed[-1][0][1] == sentence.start - 1
        and not draft.text[line : headed[-1][0][0]].strip(_MARKS)
    ):
        headed[-1][1].properties.setdefault("investment", told["sum"])


def _of_the_last(draft: Draft, sentence: Sentence) -> None:
    """甲项目签约。|该项目总投资5亿元,选址乙园: the sum of the one project that the sentence before has told of."""
    text = draft.text
    back = _OF_THE_LAST.match(text, sentence.start, sentence.end) if text.find("投资", *_ends(sentence)) >= 0 else None
    told = _AFTER.search(text, back.end(), min(sentence.end, back.end() + _FAR)) if back else None
    if told is None:
        return
    before = draft.between(max(0, sentence.start - _BACK), sentence.start, ("Project",))
    begins = max(text.rfind(mark, 0, before[-1][0][0]) for mark in "。\n") if before else 0
    meant = {id(project): project for (start, _), project in before if start > begins}
    if len(meant) == 1 and text.count("\n", before[-1][0][1], sentence.start) < 2:
        before[-1][1].properties.setdefault("investment", told["sum"])


def _ends(sentence: Sentence) -> tuple[int, int]:
    """Where a sentence begins and ends."""
    return sentence.start, sentence.end


def _shared_out(draft: Draft, sentence: Sentence) -> None:
    """总投资分别为9亿元、5亿元的|甲项目和乙项目; 甲项目、乙项目|总投资分别为9亿元、5亿元: a sum for each, in turn."""
    if draft.text.find("投资", *_ends(sentence)) < 0:
        return
    for told in _SHARED_OUT.finditer(draft.text, sentence.start, sentence.end):
        sums = [found["sum"] for found in SUM_ALONE.finditer(told["sums"])]
        ahead = draft.between(told.end(), min(sentence.end, told.end() + len(sums) * _FAR), ("Project",))
        behind = draft.between(max(sentence.start, told.start() - len(sums) * _FAR), told.start(), ("Project",))
        projects = [one for _, one in (ahead[: len(sums)] if told["ahead"] else behind)]
        for project, invested in zip(projects, sums, strict=True) if len(projects) == len(sums) else ():
            project.properties.setdefault("investment", invested)


def sum_of_item(item: str) -> str:
    """The sum that an item of a list of projects gives beside its name; "" where it gives none."""
    told = _OF_ITEM.search(item)
    return told["sum"] if told else ""
