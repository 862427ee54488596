"""Headings that are fields: (四)冶金。 3.有机硅:…, 量子信息:重点突破…, a bare 甲产业。 within a line."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import SPATIAL, Found, reads_as_field
from loaders.extract.names.field.handled import NO_FIELD, TAKES, is_free
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

Span = tuple[int, int]


def heading(text: str, sentence: Sentence) -> Span | None:
    """The words of a short numbered heading (四)冶金。 3.有机硅:…, or of a sentence of the like at the beginning of a line.

    Within a line it has its number (…。(二)未来健康。…), is 甲产业 alone, or is the label of what is done for it, one of several.
    """
    clause = sentence.clauses[0]
    if label := _label(text, sentence) or _bracketed(text, sentence):
        return label
    if _BOX.match(text, clause.start) and sentence.end - sentence.start <= _LONGEST_HEADING:
        clause = sentence.clauses[-1]  # 专栏2:|甲产业发展重点
    elif (len(sentence.clauses) > 1 and clause.mark != ":") or clause.end - clause.start > _LONGEST_HEADING:
        return None
    before = max(0, clause.start - _LONGEST_NUMBER)
    line = text.rfind("\n", before, clause.start) + 1
    if _IN_LINE.match(text, clause.start, clause.end) and text.startswith("。", clause.start - 1):
        line = clause.start
    elif before and not line:
        return None
    head = _NUMBER.match(text, line, clause.end)
    numbered = head is not None and head.end() > line and head[0].strip()
    ends = text.startswith("。" if not numbered else ("。", "\n", ":"), clause.end)
    if not head or not ends or head.end() >= clause.end:
        return None
    acts = _TAKES_UP.match(text, head.end(), clause.end) if numbered else None
    outline = _OUTLINE.search(text, head.end(), clause.end) if numbered else None
    return (acts.end() if acts else head.end(), outline.start() if outline else clause.end)


def _bracketed(text: str, sentence: Sentence) -> Span | None:
    """【甲产业】|重点发展…: the words in brackets at the beginning of a line."""
    match = _BRACKETED.match(text, sentence.start, sentence.clauses[0].end)
    return match.span("words") if match and text[sentence.start - 1 : sentence.start] in ("\n", "") else None


def _label(text: str, sentence: Sentence) -> Span | None:
    """量子信息|:重点突破…。|氢能|:攻克…。: the words before a colon and a verb, where the sentence beside has such words as well."""
    clause = sentence.clauses[0]
    if clause.mark != ":" or clause.end - clause.start > _LONGEST_LABEL or len(sentence.clauses) < _PARTS_OF_ITEM:
        return None
    told = sentence.clauses[1]
    acts, called = told.words[:1], text.endswith(_CALLED, clause.start, clause.end) and _acts(told)
    if not acts or acts[0].start != told.start or not acts[0].flags & _VERBS or not _promotes(text, told, called):
        return None  # 钢铁:|压减产能
    before, at = text[max(0, clause.start - _BESIDE) : clause.start], clause.start
    beside = _LABELLED.match(text, sentence.end) or _LABELLED_BEFORE.search(before)
    alone = text[at - 1 : at] in ("。", "\n", "") and reads_as_field(text[at : clause.end])
    abroad = text.startswith(tuple(lx.words("foreign_country")), at)  # 美国|新能源
    return (
        (at, clause.end)
        if (beside or called) and alone and not abroad and not NO_FIELD.search(text[at : clause.end])
        else None
    )


def _acts(clause: Clause) -> bool:
    """Whether a clause begins with a verb, or with adverbs and a verb: 重点|发展…, but not 去年|产值…."""
    first = next((word for word in clause.words if not word.flags & lx.OPENER or word.flags & _DOES), None)
    return first is not None and bool(first.flags & _DOES)


def _promotes(text: str, clause: Clause, called: bool) -> bool:
    """Whether what is done has an object that is a field, a park or a project: 突破|量子芯片, but not 推进|节能降耗.

    What is called 甲产业 by its label is promoted unless it is curbed.
    """
    last = clause.words[-1]
    named = last.end == clause.end and last.end - last.start > 1 and last.flags & _OBJECTS
    return bool(called or named or _RENEWS.search(text, clause.start, clause.end)) and not _CURBS.match(
        text, clause.start
    )


def headed_field(draft: Draft, sentence: Sentence, taken: list[Span]) -> Found | None:
    """A field that is a heading, where no other rule has named it; of 5G产业和|智能硬件 the second."""
    span = heading(draft.text, sentence)
    if span and (headed := _BEHIND_HEADED.match(draft.text, *span)):
        span = headed.end(), span[1]
    words = draft.text[slice(*span)] if span else ""
    if (
        span is None
        or not reads_as_field(words)
        or SPATIAL.search(words)
        or _tells_of_place(words)
        or NO_FIELD.search(words)
        or _CHAPTER.search(draft.text, max(0, span[0] - _NUMBER_OF_CHAPTER), span[0])
        or not is_free(span, taken)
    ):
        return None
    return Found([draft.add("Industry", span)], None, span, "Industry")


_CHAPTER, _NUMBER_OF_CHAPTER = re.compile("第[一二三四五六七八九十]{1,3}章[ \t]*$"), 8  # of a law


def numbered_fields(draft: Draft, sentence: Sentence, taken: list[Span]) -> list[Found]:
    """重点发展:1.集成电路设计。提升…。2.封装测试。…: the headings of what the line goes on to list, where it has said so."""
    span = (sentence.start, sentence.end)
    item = _NUMBERED.match(draft.text, *span) if len(sentence.clauses) <= _PARTS_OF_ITEM else None
    line = draft.text.rfind("\n", 0, span[0]) + 1
    if item is None or not _lists_fields(draft.text, line, item.start("number")):
        return []
    words = draft.text[slice(*item.span("field"))]
    if not draft.text.startswith("。", span[1]) or not _may_head(words) or not is_free(item.span("field"), taken):
        return []
    return [Found([draft.add("Industry", item.span("field"))], None, item.span("field"), "Industry")]


def _lists_fields(text: str, line: int, number: int) -> bool:
    """Whether a line has said, right before this number or before its first one, that it lists fields."""
    first = text.find(":1", line, number + 1)
    return bool(
        _LEADS_ON.search(text, max(line, number - _LEAD), number)
        or (first >= 0 and _LISTS_FIELDS.search(text, max(line, first - _LEAD), first + len(":1.")))
    )


def _may_head(words: str) -> bool:
    """Whether the words of a heading name a field, or fields that 和 joins (制造和封测)."""
    return reads_as_field(words) or all(map(reads_as_field, re.split("[和与]", words)))


def _tells_of_place(words: str) -> bool:
    """Whether words say what a place does: 浙江|发展海洋经济."""
    rest = words[lx.place_length(words) :]
    acts = (lx.flags().get(rest[:n], 0) & (lx.VERB | lx.CARRY_OUT) for n in (2, 3, 4))
    return rest != words and (any(acts) or rest.startswith(("往", "向", "朝")) or TAKES.match(rest) is not None)


_NUMBER = re.compile(
    r"[ \t#*—·●]*(?:专栏[ \t]*[一二三四五六七八九十\d]{1,2}[:、. \t]*|[(]?[一二三四五六七八九十\d]{1,3}[).、][ \t]*|0\d[ \t]+|第[一二三四五六七八九十\d]{1,3}[章节条][ \t]*)?"
)
_BEHIND_HEADED = re.compile("[^,。;:、等和与及]{1,10}(?:产业|行业)(?:和|与|及|以及)(?=[^,。;:和与及]{2,}$)")
_NUMBERED = re.compile(r"(?:[^。]{0,12}?:)?(?P<number>\d{1,2}[.、])(?P<field>[\u4e00-\u9fff]{2,14})(?=$)")
_TAKES_UP = re.compile(  # (二)突破|氢能装备。
    "(?:加快|大力|全力|着力|重点|聚力|集中|持续|全面|奋力|稳步)*(?:突破|攻坚|振兴|复兴|重塑|再造|(?:巩固|改造|优化)提升)"
    "(?=[\u4e00-\u9fff]{2,14}$)(?!关键|核心|重大|瓶颈|短板)"
)
_IN_LINE = re.compile("[(][一二三四五六七八九十]{1,3}[)]|[\u4e00-\u9fff]{2,12}产业(?=$)")
_BOX = re.compile(r"[ \t]*专栏[ \t]*[一二三四五六七八九十\d]{1,2}")
_OUTLINE = re.compile(
    "(?<=产业)(?:链)?(?:发展)?(?:重点(?:任务|方向|领域|工程|项目)?|方向|路径|导向)$"
)  # 甲产业|发展重点
_BRACKETED = re.compile(r"\[(?P<words>[\u4e00-\u9fff]{2,14})\]")
_CALLED = ("产业", "产业链", "产业集群")
_DOES = lx.VERB | lx.CARRY_OUT
_VERBS = _DOES | lx.OPENER
_OBJECTS = lx.FIELD | lx.PARK | lx.PROJECT | lx.HEADS
_RENEWS = re.compile("(?:改造|升级|转型|基地建设|项目建设|难题|瓶颈)$")  # 攻克储氢|难题
_CURBS = re.compile("(?:坚决|严格)?(?:仅限|限于|遏制|压减|压缩|压降|淘汰|限制|控制|严控|整治|化解|关停|退出|取缔|禁止)")
_LONGEST_LABEL, _BESIDE = 12, 160  # characters of it, and back to the one before
_LABELLED = re.compile(r"。?\s*[\u4e00-\u9fff]{2,12}:(?!\s)")
_LABELLED_BEFORE = re.compile(r"(?:^|[。\n])[\u4e00-\u9fff]{2,12}:(?!\s)[^:]*$")
_LISTS_FIELDS = re.compile("(?:发展|布局|主攻|产业)(?:重点|方向|领域)*:1[.、]$")
_LEADS_ON = re.compile("(?:重点|主要|优先)(?:发展|布局)(?:方向|领域)*:$")
_LEAD = 12  # characters
_PARTS_OF_ITEM = 2  # clauses: 重点发展:|1.集成电路设计
_LONGEST_HEADING = 20
_LONGEST_NUMBER = 12  # characters from the beginning of a line to the words of its heading
