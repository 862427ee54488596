"""What programmes consist of: 实施甲工程,包括|乙工程、丙工程2个子工程; “八大行动”之一、|“甲”工程."""

import re
from itertools import pairwise

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.relation.part.plan_words import CONSISTS, NO_LONGER

Span = tuple[int, int]
_HAS_PARTS = re.compile(  # 甲工程|,包括|乙工程、丙工程2个子工程; “八大工程”|——|乙工程、丙工程等
    "[,。]?(?:其中|其|[该这](?:一|项|个)?(?:工程|行动|计划))?(?:主要|具体|共|下|细)*(?:包括|包含|涵盖|分为|设有|设)(?:了|为)?“?|”?—{1,2}“?"
)
_NAMELY = re.compile(  # “甲计划”|落地,即新建|乙中心、丙工厂
    "”?(?:的?(?:落地|实施|推进|落实|建设|内容|核心|重点)(?:见效|生根)?)?[,:]?(?:也就是|就是|即|是指|指|(?:主要|具体|共)?(?:包括|包含|涵盖))[::]?(?:重点|加快|抓好|推进|建成|建好|新建|扩建|建设|实施|落实|开工)*“?"
)
_BELOW = re.compile(  # 甲行动|下设的|乙工程
    "(?:之下|下),?(?:所|又|还|再)*(?:设|辖|属|细分|分)(?:立|有|的|了|出|为)*“?|框架下的“?"
)
_ONE_OF = re.compile("”?之一(?:、|,|的)(?:启动|实施|推进)?“?")  # “八大行动|”之一、“|甲”工程
_WHOLE = re.compile("“(?P<name>(?P<count>\\d+|[两二三四五六七八九十]+)(?:大|项)(?:专项|重点)?(?:行动|工程|计划))”")
_LED_IN = re.compile(  # “两大行动”|,即
    "[:(—,]*(?:即|包括|包含|涵盖|分别[是为]|就?是|主要[有是])?[:]?"
)
_OWN_HEADS = ("行动", "工程", "计划", "行动”", "工程”", "计划”")
_NAME = 12  # characters before a name in which it may be denied
PARTED = re.compile(
    "[”》]?(?:、|和|及|以及)?(?:[一二三四五六七八九十]是)?(?:深入|大力|组织)?(?:实施|开展|推进)?[“]?"
)  # 甲行动|、实施|乙行动


def programme_parts(draft: Draft, sentence: Sentence) -> None:
    """State PART_OF of the programmes and works that a sentence says another programme to consist of."""
    _one_of(draft, sentence)
    _counted_whole(draft, sentence)
    _among_them(draft, sentence)
    _has_parts(draft, sentence)
    _is_made_of(draft, sentence)


def _one_of(draft: Draft, sentence: Sentence) -> None:
    """“八大行动”之一、|“甲”工程; 作为“十项工程”之一,|乙工程启动."""
    if "之一" not in draft.text[sentence.start : sentence.end]:
        return
    named = sorted(draft.between(sentence.start, sentence.end, ("Programme", "Project")), key=lambda m: m[0])
    for (whole, container), (part, thing) in pairwise(named):
        said = _ONE_OF.fullmatch(draft.text, whole[1], part[0])
        denied = NO_LONGER.search(draft.text, max(sentence.start, whole[0] - _NAME), whole[0])
        if said and container.type == "Programme" and not denied:
            draft.relate("PART_OF", thing, container, (whole[0], part[1]))


def _counted_whole(draft: Draft, sentence: Sentence) -> None:
    """甲行动、乙行动|“两大行动”; “两大行动”:|甲行动、乙行动: a whole by the number of its parts, all of which stand beside it."""
    if draft.text.find("“", sentence.start, sentence.end) < 0:
        return
    for match in _WHOLE.finditer(draft.text, sentence.start, sentence.end):
        count = number_of(match["count"])
        named = draft.between(sentence.start, sentence.end, ("Programme",))
        parts = [(span, one) for span, one in named if not _WHOLE.match(f"“{one.name}”")]
        led = _LED_IN.match(draft.text, match.end(), sentence.end)
        behind = enumerated(draft, parts, led.end()) if led else []
        behind = behind if led and behind and behind[0][0][0] - led.end() <= len("“") else []
        before = _before(draft, parts, match.start())
        run = next((run for run in (behind, before) if len(run) == count), [])
        for span, part in run:
            whole = draft.add("Programme", match.span("name"))
            draft.relate("PART_OF", part, whole, (min(span[0], match.start()), max(span[1], match.end())))


def _before(draft: Draft, parts: list[tuple[Span, Entity]], end: int) -> list[tuple[Span, Entity]]:
    """The programmes that are enumerated up to here."""
    run: list[tuple[Span, Entity]] = []
    for span, part in reversed([one for one in parts if one[0][1] <= end]):
        headed = draft.text.endswith(_OWN_HEADS, *span)  # not A、B、C|“三大工程”, which share that head
        if not headed or not PARTED.fullmatch(draft.text, span[1], end):
            break
        run.append((span, part))
        end = span[0]
    return run


def _among_them(draft: Draft, sentence: Sentence) -> None:
    """启动“甲”计划,其中|“乙”行动由某局牵头,“丙”行动…: what the clauses begin with from 其中 on."""
    at = draft.text.find("其中", sentence.start, sentence.end)
    whole = draft.between(sentence.start, at, ("Programme",)) if at >= 0 else []
    if at >= 0 and not whole and CONSISTS.search(draft.text, sentence.start, at):
        whole = draft.between(sentence.start, at, ("Document",))  # 《甲方案》部署四项行动,其中|乙行动…
    if len(whole) != 1 or not whole[0][1].name.endswith(("计划", "行动", "工程", "方案", "战略")):
        return
    for clause in sentence.clauses:
        for span, part in draft.between(max(clause.start, at), clause.end, ("Programme",))[:1]:
            begins = span[0] - max(clause.start, at) <= len("其中,“")
            if clause.end > at and begins and part is not whole[0][1]:
                draft.relate("PART_OF", part, whole[0][1], (clause.start, clause.end))


def _has_parts(draft: Draft, sentence: Sentence) -> None:
    """实施甲工程,包括|乙工程、丙工程2个子工程: programmes that a programme consists of."""
    programmes = draft.between(sentence.start, sentence.end, ("Programme",))
    for (whole, container), (part, _) in pairwise(programmes):
        if _BELOW.fullmatch(draft.text, whole[1], part[0]):
            for span, thing in enumerated(draft, programmes, part[0]):
                draft.relate("PART_OF", thing, container, (whole[0], span[1]))
            continue
        if not _HAS_PARTS.fullmatch(draft.text, whole[1], part[0]) or draft.text[whole[0]] == "《":
            continue
        run = enumerated(draft, programmes, part[0])
        for span, thing in run if len(run) > 1 else ():
            if thing is not container:
                draft.relate("PART_OF", thing, container, (whole[0], span[1]))


def _is_made_of(draft: Draft, sentence: Sentence) -> None:
    """推动甲计划落地,即新建|乙中心、丙工厂两个支撑项目: the works that a programme is said to be."""
    named = draft.between(sentence.start, sentence.end, ("Programme", "Project"))
    for ((_, end), whole), ((start, _), first) in pairwise(named):
        if whole.type != "Programme" or first.type != "Project" or not _NAMELY.fullmatch(draft.text, end, start):
            continue
        works = [(span, thing) for span, thing in named if thing.type == "Project"]
        for span, part in enumerated(draft, works, start):
            draft.relate("PART_OF", part, whole, (end, span[1]))


def enumerated(draft: Draft, programmes: list[tuple[Span, Entity]], start: int) -> list[tuple[Span, Entity]]:
    """The programmes from here on that only commas and 实施 part: 甲行动、实施乙行动和丙行动."""
    run: list[tuple[Span, Entity]] = []
    for span, thing in programmes:
        if span[0] < start or (run and span[0] < run[-1][0][1]):
            continue
        if run and not PARTED.fullmatch(draft.text, run[-1][0][1], span[0]):
            break
        run.append((span, thing))
    return run
