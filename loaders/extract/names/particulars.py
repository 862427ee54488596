"""What a text says of a project beside its name: how much is invested (甲项目总投资80亿元), and which phase it is (乙二期)."""

import re

from loaders.extract.draft import Draft
from loaders.extract.reading.clauses import Sentence

SUM = r"(?:约|超过?|近|达|逾|为|共)*\s?(?P<sum>[\d.]+\s?(?:余|多)?[万亿]+(?:余|多)?(?:美|欧|港)?元)"
_AFTER = re.compile(
    rf"(?<![期度成计加已])(?:(?:计划|预计|协议|规划|概算|估算)?总?投资(?:总?额|规模)?|总金额|总规模|总概算){SUM}(?!的[\d一二两三四五六七八九十百余多]+个)"
)  # 甲项目主体完工,将推进总投资5亿元|的12个项目: theirs
_BEFORE = re.compile(rf"(?:(?:计划|预计)?总?投资(?:总?额)?|总金额){SUM}(?:的[\u4e00-\u9fff]{{0,3}})?$")
_BUILDS = re.compile(  # 投资9亿元,|在甲县|建设乙项目
    rf"(?:(?:计划|预计)?总?投资(?:总?额)?){SUM}(?:,[^,;。、]{{0,14}}){{0,2}},?(?:在[^,;。、]{{2,20}})?(?:主要|计划|拟|将|用于)*(?:投资)?(?:建设|新建|兴建|投建|打造|实施)(?:的)?$"
)
_GOES_ON = re.compile("(?:项目)?[、和及等]")  # a sum of several projects is none of theirs
_NEXT = re.compile(";(?!(?:计划|预计|协议)?总?投资)")  # what another part of the sentence begins with
_IN_BRACKET = re.compile(rf"(?:项目)?[(](?:[^()]{{2,16}},)?(?:总?投资)?{SUM}[,、)]")  # 甲基地(15亿元,乙区)
_OF_ITEM = re.compile(rf"(?:^|[,;\s(])(?:总?投资(?:总?额)?)?{SUM}(?=[,;。)]|$)")  # 甲扩建,乙区,9.8亿元
_PHASE = re.compile(r"第?[一二三四五六七八九]期")
_MARKS = " \t0123456789.、()●·■◆-"  # before the first name of a line
_FAR = 60  # characters after a project's name in which its sum is told


def particulars(draft: Draft, sentence: Sentence) -> None:
    """Give the projects of a sentence their sum and their phase; a sum after several of them is none of theirs."""
    text = draft.text
    mentions = draft.between(sentence.start, sentence.end, ("Project",))
    _of_line(draft, sentence)
    for number, ((start, end), project) in enumerate(mentions):
        if phase := _PHASE.search(project.name):
            project.properties.setdefault("phase", phase[0])
        until = mentions[number + 1][0][0] if number + 1 < len(mentions) else sentence.end
        until = min(until, end + _FAR)
        until = apart.start() if (apart := _NEXT.search(text, end, until)) else until
        joined = number > 0 and text[mentions[number - 1][0][1] : start].strip("项目") in ("、", "和", "及")
        before = _BEFORE.search(text, max(sentence.start, start - _FAR), start)
        last = max(mentions[number - 1][0][1] if number else 0, text.rfind(";", sentence.start, start) + 1)
        if not before and not _GOES_ON.match(text, end):
            before = _BUILDS.search(text, max(sentence.start, start - _FAR, last), start)
            own = before and number and text[last : before.start()] == "," and _AFTER.search(text, end, until)
            before = (
                None if own else before
            )  # 建设甲项目,总投资1亿元,|建设乙项目,总投资2亿元: each has its own behind it
        told = before or (None if joined else _AFTER.search(text, end, until))
        told = told or _IN_BRACKET.match(text, end, sentence.end)
        if told:
            project.properties.setdefault("investment", told["sum"])


def _of_line(draft: Draft, sentence: Sentence) -> None:
    """甲项目。|总投资5亿元,建设地点位于…: the sum of the project that is all of the sentence before, at the head of its line."""
    told = _AFTER.match(draft.text, sentence.start, sentence.end)
    line = draft.text.rfind("\n", 0, sentence.start) + 1 if told else sentence.start
    headed = draft.between(line, sentence.start, ("Project",)) if told else []
    if (
        told
        and headed
        and headed[-1][0][1] == sentence.start - 1
        and not draft.text[line : headed[-1][0][0]].strip(_MARKS)
    ):
        headed[-1][1].properties.setdefault("investment", told["sum"])


def sum_of_item(item: str) -> str:
    """The sum that an item of a list of projects gives beside its name; "" where it gives none."""
    told = _OF_ITEM.search(item)
    return told["sum"] if told else ""
