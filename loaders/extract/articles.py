"""Several articles on one page: where each begins, and who acts in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_DATELINE = re.compile(
    r"(?m)^.{0,12}(?:讯|电)\s?[(](?:记者|通讯员)|^[^,。;:、\n]{2,14}\d日(?:讯|电|消息)[ \t]*(?:[(]|(?=[\u4e00-\u9fff]))"
)
_BRIEF = re.compile(  # [甲市]近日…, 甲市:打造…集群
    r"(?m)^[ \t·#*]{0,8}(?:\d{1,2}[.、][ \t]?)?(?:\[(?P<marked>[\u4e00-\u9fff]{2,9})\]|(?P<titled>[\u4e00-\u9fff]{2,9}):(?=[^:\n]{5,40}\n[^\n]{12}))"
)
_SECTION = re.compile(  # 甲市:小仪表“走”出新天地: a line that heads what is told of a place
    r"(?m)^[ \t\u3000#*]{0,8}(?P<place>[\u4e00-\u9fff]{2,9})(?::[ \t]?|——|[ \t])(?=[^:。;\n]{4,30}\n\s*[^\n]{40})"
)
_OF_ALL = (  # 采访中,…; 省工信厅有关负责人表示,…; 省级层面…; 四、保障措施: what speaks of more than the place of its section
    r"(?m)^[ \t\u3000#*]*(?:[^,。;\n]{0,4}采访中|(?:记者从)?全?省(?:里|级|工|发|经|科|政府|委)|综合来看|业内|(?:有|多位)?专家"
    r"|全[省市](?:上下|各地|范围|层面|将|要|还)|(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?(?:保障措施|组织(?:保障|实施|领导)|工作要求)"
)
_SPEAKS = "(?:[省市])?(?:将|要|还|正|层面|上下|提出|计划|各地)"  # 甲省|将…: the place of the whole text
_FEWEST = 2  # briefs
_TITLE = 40  # characters that may stand before the first of them


def articles(scene: Scene, sentences: list[Sentence], issued: Iterable[Entity]) -> list[tuple[int, Entity]]:
    """Where somebody else begins to act: the place of each article, and behind its name the plan that the article is about."""
    found = list(_briefs(scene)) or list(_sections(scene)) or list(_datelines(scene, sentences))
    plans = sorted(((at, plan) for plan in issued for at, _ in plan.places), key=_start) if found else []
    acting = list(found)
    for number, (start, _) in enumerate(found):
        end = found[number + 1][0] if number + 1 < len(found) else len(scene.text)
        first = bisect_left(plans, start, key=_start)
        if first < len(plans) and plans[first][0] < end:
            acting.append(plans[first])
    return sorted(acting, key=_start)


def _start(acting: tuple[int, Entity]) -> int:
    return acting[0]


def _datelines(scene: Scene, sentences: list[Sentence]) -> Iterator[tuple[int, Entity]]:
    """A dateline in the middle of the text (某报讯(记者 …)) begins another article, about the place that it names first."""
    seen: set[str] = set()
    for match in _DATELINE.finditer(scene.text):
        line = scene.text[match.start() : match.end() + _TITLE]
        again = line in seen  # the page has its article twice
        seen.add(line)
        if again or match.start() < len(scene.text) // 3:
            continue
        following = _following(sentences, match.end() if match[0].endswith(("记者", "通讯员")) else match.start())
        words = [w for sentence in following for c in sentence.clauses for w in c.words if w.flags & lx.PLACE]
        if words:
            yield match.start(), scene.place_at((words[0].start, words[0].end))


def _following(sentences: list[Sentence], at: int) -> list[Sentence]:
    """The first sentence from a place on."""
    first = bisect_left(sentences, at, key=lambda sentence: sentence.start)
    return sentences[first : first + 1]


def _sections(scene: Scene) -> Iterator[tuple[int, Entity]]:
    """A story that tells of several places in turn, each under a line that begins with its name."""
    if scene.main is not None and scene.main in scene.titles.bare:
        return  # a plan divides its tasks among its places
    heads = [match for match in _SECTION.finditer(scene.text) if lx.is_division(match["place"])]
    if len({match["place"] for match in heads}) < _FEWEST:
        return
    for match in heads:
        yield match.start(), scene.place_at(match.span("place"))
    whole = scene.main or scene.place
    closing = _closing(scene.place).search(scene.text, heads[-1].end())
    if closing and whole is not None:
        yield closing.start(), whole


def _closing(whole: Entity | None) -> re.Pattern[str]:
    """What ends the last section: a paragraph that speaks of all places, or of the one that they lie in."""
    names = "|".join(map(re.escape, sorted({whole.name, *whole.aliases}))) if whole is not None else ""
    return re.compile(f"{_OF_ALL}|(?:{names}){_SPEAKS})" if names else f"{_OF_ALL})")


def _briefs(scene: Scene) -> Iterator[tuple[int, Entity]]:
    """News in brief, each headed with its place, where the page begins with them."""
    heads = [match for match in _BRIEF.finditer(scene.text) if (match["marked"] or match["titled"]) in lx.divisions()]
    spans = [match.span("marked" if match["marked"] else "titled") for match in heads]
    places = {scene.text[slice(*span)] for span in spans}
    if len(places) < _FEWEST or heads[0].start() > _TITLE or "。" in scene.text[: heads[0].start()]:
        return
    for match, span in zip(heads, spans, strict=True):
        yield match.start(), scene.place_at(span)
