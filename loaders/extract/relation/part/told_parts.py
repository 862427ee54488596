"""Programmes that a text says to be in a plan: 《甲方案》聚焦…,部署|乙行动、丙行动; 乙行动被列入|《甲方案》; 方案提出的|乙行动."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.part.plan_words import NATIONAL, TO_BE_MADE

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity

Span = tuple[int, int]
Named = tuple[Span, "Entity"]
_SORTS = "方案|计划|规划|意见|措施|纲要|办法"
_PLAN = re.compile(  # 《甲方案》, 该方案; behind 根据, 作为 and 列入 as well as at the head of a clause
    rf"《[^《》]+》(?:[(][^()]{{1,24}}[)])?|(?:(?<=[,。;:\n ])|(?<=根据)|(?<=按照)|(?<=作为)|(?<=[列纳写]入)|(?<=是))(?:该|这份|上述|此)?(?P<sort>{_SORTS}|报告)(?![\u4e00-\u9fff]{{0,3}}[》”])"
)
_PLAN_NAME = re.compile(rf"(?:{_SORTS}|举措|政策|条例|行动|政府工作报告|(?<=[\u4e00-\u9fff])20\d\d)(?:[(][^()]*[)])?$")
_OTHERS = "国家|国务院|省里|上级|衔接|落实|对接|此前|去年|不|未(?!来)|没有|与"
_VERBS = "提出|明确|部署|实施|开展|推进|启动|包括|包含|涵盖|围绕|聚焦|设置|安排|谋划|列出|推出|抓好|确定|组织"
_OF_PLAN = re.compile("(?:所)?(?:提出|明确|部署|确定|安排|列出|规定|谋划)的“?")  # 方案提出的|甲行动
_NAMES = re.compile(  # 方案聚焦三个方面,部署|甲行动、乙行动; 方案共有“三大工程”,分别为|…; 方案将|甲行动、乙行动|作为抓手
    rf"(?:(?!{_OTHERS})[^。;《》]){{0,40}}?(?:(?:{_VERBS})(?:了|好)?|[:]|[,:](?:即|为)|分别[是为]|[:,]一是|(?P<as>将|把|以))“?"
)
_BY_PLAN = re.compile(  # 根据方案,某市将实施|甲行动
    rf"(?:要求|部署|安排|提出)?,(?:(?!{_OTHERS})[^。;《》,]){{0,12}}?(?:实施|开展|推进|启动|抓好)(?:了|好)?“?"
)
_AS = re.compile("”?(?:等)?(?:[^,。;]{0,8})?(?:作为|列为|确定为|定为|为(?:抓手|支撑|载体|重点|牵引|引领))")
_TASKS_ARE = re.compile(  # 主要任务有三项,分别是|甲行动、乙行动
    rf"(?:(?!{_OTHERS})[^。;《》]){{0,20}}?(?:主要|重点|核心|重大)(?:任务|工程|行动|举措)[^。;《》不未没]{{0,12}}?(?:分别[是为]|包括|涵盖|[,:]即|:)“?"
)
_ITEM, _LONGEST_ITEM = re.compile("[一二三四五六七八九十]是“?$"), 3  # 一是|甲行动。
_ITEM_ENDS = re.compile("”?[。;:]")
_AMONG = re.compile("其中,?“?")
_PARTED = re.compile(  # 甲行动|、|乙行动; “甲”|“乙”; 甲行动|,深入实施|乙行动; 一是甲行动|;二是|乙行动
    "”?(?:(?:、|和|及|以及|与|[,;](?=[一二三四五六七八九十]是|[^,;。]{0,4}(?:实施|开展|推进|启动|抓好)))(?:[一二三四五六七八九十]是)?(?:还|并|要|将|深入|大力|组织|全面|扎实|持续|加快)*(?:实施|开展|推进|启动|抓好)?(?:了|好)?)“?|”?“?"
)
_ENTERS = re.compile("”?(?:等)?(?:也|均|都|已|同时|一并|被|成功|正式)*(?:列入|纳入|写入|写进)了?")
_IS_OF = re.compile("”?(?:等)?(?:也|均|都|正|就|便|共同|同样)*(?:是|为|构成了?|组成了?)")
_TASKS = re.compile(  # 甲行动、乙行动是方案|的三大重点任务
    "(?:提出|明确|部署|确定|安排)?的?(?:“?[两三四五六七八九十\\d]+(?:大|项|个))?(?:重点|主要|核心|重大|专项)*(?:任务|工程|行动|内容|抓手|举措|组成部分|支撑)"
)
_AS_PART = re.compile("(?:中)?的?(?:重要|关键|核心|主要|重点)*(?:内容|组成部分|抓手|举措|任务|工程|行动)(?:之一)?,“?")
_WITH, _IS_CONTENT = re.compile("以“?$"), re.compile("”?(?:等)?为(?:主要|核心|重点)?(?:内容|抓手|支撑)的“?")
_LEAD = 12  # characters before a plan in which it may be said whose it is


def told_parts(draft: "Draft", sentence: Sentence, main: "Entity | None") -> None:
    """State PART_OF of the programmes that a sentence says to be in a plan."""
    programmes = sorted(draft.between(sentence.start, sentence.end, ("Programme",)), key=lambda named: named[0])
    programmes = [named for named in programmes if draft.text[named[0][0]] != "《"]
    if not programmes:
        return
    _content(draft, programmes)
    if main is not None and _PLAN_NAME.search(main.name) and _is_named_before(draft, sentence, main):
        for span, part in (*_tasks(draft, sentence, programmes), *_items(draft, sentence, programmes)):
            draft.relate("PART_OF", part, main, (sentence.start, span[1]))
    for said in _PLAN.finditer(draft.text, sentence.start, sentence.end):
        plan = _plan(draft, said, main)
        before = (max(sentence.start, said.start() - _LEAD), said.start())
        if plan is None or any(other.search(draft.text, *before) for other in (NATIONAL, TO_BE_MADE)):
            continue
        for span, part in (*_behind(draft, said, sentence, programmes), *_before(draft, said, programmes)):
            if part is not plan:
                draft.relate("PART_OF", part, plan, (min(said.start(), span[0]), max(said.end(), span[1])))


def _content(draft: "Draft", programmes: list[Named]) -> None:
    """State PART_OF of the programmes that another is said to consist of: 以“甲计划”和“乙工程”为主要内容的|“丙计划”."""
    for number, (span, _) in enumerate(programmes):
        run = _run(draft, programmes[number:]) if _WITH.search(draft.text, max(0, span[0] - 2), span[0]) else []
        rest = programmes[number + len(run) :]
        if run and rest and _IS_CONTENT.fullmatch(draft.text, run[-1][0][1], rest[0][0][0]):
            for at, part in run:
                draft.relate("PART_OF", part, rest[0][1], (at[0], rest[0][0][1]))


def _is_named_before(draft: "Draft", sentence: Sentence, plan: "Entity") -> bool:
    """Whether the line that a sentence stands in has named the plan before it."""
    line = draft.text.rfind("\n", 0, sentence.start) + 1
    return any(line <= start < sentence.start for start, _ in plan.places)


def _tasks(draft: "Draft", sentence: Sentence, programmes: list[Named]) -> list[Named]:
    """The programmes that are said to be the tasks: 主要任务有三项,分别是|甲行动、乙行动."""
    run = _run(draft, programmes)
    return run if len(run) > 1 and _TASKS_ARE.fullmatch(draft.text, sentence.start, run[0][0][0]) else []


def _items(draft: "Draft", sentence: Sentence, programmes: list[Named]) -> list[Named]:
    """The programmes that items are about: 一是|甲行动。…; 其中,|甲行动支持…,|乙行动推动…."""
    text = draft.text
    clauses = {clause.start for clause in sentence.clauses}
    begun = [(start + (text[start] == "“"), ((start, end), part)) for (start, end), part in programmes]
    items = [
        named
        for begins, named in begun
        if _ITEM.search(text, max(sentence.start, begins - _LONGEST_ITEM), begins)
        and _ITEM_ENDS.match(text, named[0][1])
    ]
    among = _AMONG.match(text, sentence.start)
    if among and begun[0][0] == among.end():
        opening = [named for _, named in begun[1:] if named[0][0] in clauses]
        items += [programmes[0], *opening] if opening else []
    return items


def _plan(draft: "Draft", said: re.Match[str], main: "Entity | None") -> "Entity | None":
    """The plan that is named here, or that its sort stands for."""
    if said["sort"]:
        named = re.sub("[(][^()]*[)]$", "", main.name) if main is not None else ""
        return main if named.endswith("政府工作报告" if said["sort"] == "报告" else said["sort"]) else None
    named_here = draft.between(said.start(), said.end(), ("Document",))
    return next((e for _, e in named_here if _PLAN_NAME.search(e.name) and not e.name.startswith("国家")), None)


def _behind(draft: "Draft", said: re.Match[str], sentence: Sentence, programmes: list[Named]) -> list[Named]:
    """The programmes that a plan is said to name behind it."""
    run = _run(draft, [named for named in programmes if named[0][0] >= said.end()])
    if not run:
        return []
    text, first, last = draft.text, run[0][0][0], run[-1][0][1]
    if _OF_PLAN.fullmatch(text, said.end(), first):
        return run
    if text.endswith("作为", sentence.start, said.start()):
        return run if _AS_PART.fullmatch(text, said.end(), first) else []
    if text.endswith(("根据", "按照"), sentence.start, said.start()):
        return run if _BY_PLAN.fullmatch(text, said.end(), first) else []
    names = _NAMES.fullmatch(text, said.end(), first)
    if names is None or len(run) == 1 or (names["as"] and not _AS.match(text, last, sentence.end)):
        return []
    return run


def _before(draft: "Draft", said: re.Match[str], programmes: list[Named]) -> list[Named]:
    """The programmes before a plan that are said to have entered it, or to be its tasks."""
    found: list[Named] = []
    for named in reversed([named for named in programmes if named[0][1] <= said.start()]):
        (_, end), _ = named
        if found:
            joined = _PARTED.fullmatch(draft.text, end, found[-1][0][0])
        else:
            is_of = _IS_OF.fullmatch(draft.text, end, said.start()) and _TASKS.match(draft.text, said.end())
            joined = is_of or _ENTERS.fullmatch(draft.text, end, said.start())
        if not joined:
            break
        found.append(named)
    return found


def _run(draft: "Draft", programmes: list[Named]) -> list[Named]:
    """The first programmes that only commas and verbs of carrying out part."""
    run: list[Named] = []
    for named in programmes:
        if run and named[0][0] < run[-1][0][1]:
            continue
        if run and not _PARTED.fullmatch(draft.text, run[-1][0][1], named[0][0]):
            break
        run.append(named)
    return run
