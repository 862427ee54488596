"""What reads like a place and is none: the names of persons (副市长王|西安), of firms (|东安|为龙头), slogans (|兴城市|、惠民生)."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.speech import is_inside_word
from loaders.extract.place_of_text import each_place
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence

_LONGEST_NAME = 4  # of a person
_TITLED = re.compile("(?:教授|院士|博士|研究员|先生|女士|同志|总工程师|高级工程师)(?!工作站|后|站|[之的])")
_HEAD = re.compile("[县市区]长(?![期远江沙城安春治乐])")  # 书记和|县长, 历任|县长
_REPORTER = re.compile(  # 记者马|伊宁|报道, 通讯员 李|长沙
    r"(?:记者|通讯员|摄影|撰文|文/图|作者|编辑)[ \t:]*(?:[\u4e00-\u9fff]{2,4}[ \t、]+){0,3}(?P<surname>[\u4e00-\u9fff])$"
)
_CREDITED = 28  # characters from the word 记者 to the end of the names behind it
_NUMERALS = frozenset("0123456789一二两三四五六七八九十百千几数余多")
_SHORTEST, _LONGEST_WORD = 2, 4  # characters of a place; of a word that may hold one
_ACTS = "[强优惠富美促稳增保活聚育引拓治]"
_AMONG_SLOGANS = re.compile(  # 兴城市|、惠民生
    rf"兴[县市](?:之[本要源基路策]|富民|强[市县])|(?<=[立强富活][县市])兴[县市](?![委府政境域人里城区发产经工农的])|(?:(?<={_ACTS}[\u4e00-\u9fff]{{2}}、)兴[\u4e00-\u9fff]{{2}}(?:、|$)|兴[\u4e00-\u9fff]{{2}}、{_ACTS}[\u4e00-\u9fff]{{2}}(?:、|$))"
)


def reporters_are_no_places(draft: Draft, sentences: list[Sentence]) -> None:
    """记者马|伊宁|报道: what reads like a place in the name of who wrote the news is none."""
    for _, word in each_place(sentences):
        if word.end - word.start != _SHORTEST or draft.text[word.start - 1 : word.start] not in lx.words("surname"):
            continue
        line = draft.text.rfind("\n", 0, word.start) + 1
        if _REPORTER.search(draft.text, max(line, word.start - _CREDITED), word.start):
            word.flags &= ~lx.PLACE


def persons_are_no_places(draft: Draft, sentences: list[Sentence]) -> None:
    """副市长王|西安, 宁远|教授: what reads like a place in how somebody is called is none."""
    persons = bool(draft.of_type("Person"))
    for _, word in each_place(sentences):
        if _TITLED.match(draft.text, word.end) and not lx.has_rank(draft.text[word.start : word.end]):
            word.flags &= ~lx.PLACE
        if not persons:
            continue
        near = (max(0, word.start - _LONGEST_NAME), word.end + _LONGEST_NAME)
        if any(a <= word.start and word.end <= b for (a, b), _ in draft.between(*near, ("Person",))):
            word.flags &= ~lx.PLACE


def parts_of_words_are_no_places(draft: Draft, sentences: list[Sentence]) -> None:
    """美|丽江|南, 适|应城市|需要, 大局|长治|久安, 书记|和县|长: what other words hold between them is no place."""
    for _, word in each_place(sentences):
        if _is_held(draft.text, word.start, word.end):
            word.flags &= ~lx.PLACE


def _is_held(text: str, start: int, end: int) -> bool:
    """Whether words run over both ends of a place, or one holds it whole."""
    if text[start] == "万" and text[start - 1 : start] in _NUMERALS:
        return True  # 4|万山区|群众
    behind_place = any(lx.is_division(text[max(0, start - n) : start]) for n in (2, 3))
    if end - start == _SHORTEST and _HEAD.match(text, end - 1) and not behind_place:
        return True
    if start > 0 and is_inside_word(text, start):
        rest = text[start + 1 : end]
        if is_inside_word(text, end) or (len(rest) > 1 and (rest in lx.flags() or rest in lx.common())):
            return True  # 情|怀化|为, 适|应城市
    begins = range(max(0, end - _LONGEST_WORD), start + 1)
    return any(text[at : at + _LONGEST_WORD] in lx.ordinary() for at in begins)


def firms_are_no_places(draft: Draft, sentences: list[Sentence]) -> None:
    """以哈飞、|东安|为龙头: what the text names as a firm there is no county of the same name."""
    for _, word in each_place(sentences):
        named = draft.between(word.start, word.end, ("Organisation",))
        if any(span == (word.start, word.end) for span, _ in named):
            word.flags &= ~lx.PLACE


def slogans_are_no_places(draft: Draft, sentences: list[Sentence]) -> None:
    """强产业、优环境、|兴城市|、惠民生: a place among verbs with their objects is none."""
    for clause, word in each_place(sentences):
        if _AMONG_SLOGANS.match(draft.text, word.start, clause.end):
            word.flags &= ~lx.PLACE
