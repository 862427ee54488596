"""Classes that only a figure names: 产值超千亿元园区|3个, 7个|具有国际竞争力的集群, 2个|产值超2000亿元、3个…的产业集群."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.quantity.figure import Figure
from loaders.extract.reading.clauses import Clause

_SIZE = (
    r"(?:年|总|全产业链|主营业务|营业|销售|工业)*(?:产值|营收|收入|规模)?(?:超过?|过|突破|破|达到?)?"
    r"(?:[\d.]+亿元?[-—~–至])?[\d.]*[一二三五六七八九十百千万]*亿元?(?:级|以上)*"
)
_HEAD = r"(?:产业集群|集群|产业群|园区|开发区|专业镇|基地)"
_SIZED = re.compile(rf"{_SIZE}的?[^,、;。\d]{{0,10}}?{_HEAD}")
_RANKED = re.compile(rf"(?:在?全国|具有?|有)[^,、;。]{{0,6}}(?:竞争力|影响力|地位)的?[^,、;。\d]{{0,10}}?{_HEAD}")
_CUT = re.compile(rf"(?P<size>{_SIZE})(?P<of>的?)")
_SHARED = re.compile(
    rf"[、和及与](?:\d|[一二两三四五六七八九]).{{0,16}}?亿元?(?:级|以上)?(?P<head>的?[^,、;。\d]{{0,10}}?{_HEAD})"
)
_SOME_MORE = re.compile(  # 3个五百亿级|和若干个百亿级|产业集群
    r"(?:、|和|及|以及)(?:若干|一批|一大批|多|数)[个家条]?[一二三四五六七八九十百千万\d]*亿元?级(?P<head>的?[\u4e00-\u9fff]{0,10}?(?:集群|产业群))"
)
_LONGEST = 40


def counted_class(draft: Draft, clause: Clause, figure: Figure, before: list[Entity]) -> Entity | None:
    """The class of clusters or parks that a figure counts, where its own words alone tell of it."""
    text, word = draft.text, figure.word
    start, end = (word.end, min(clause.end, word.end + _LONGEST)) if figure.after else (figure.before, word.start)
    if figure.after and text.startswith("集群", start):
        start += len("集群")  # 其中30个|集群|营收超100亿元
    noun = text[start:end]
    if "亿" not in noun and "力" not in noun:
        return None
    cut = _CUT.match(noun) if figure.after else re.search(rf"{_CUT.pattern}$", noun)
    if figure.after and cut is not None and (some := _SOME_MORE.match(noun, cut.end())):
        return draft.add("ClusterTier", (start, start + cut.end()), cut["size"] + some["head"])
    found = _SIZED.match(noun) or _RANKED.match(noun) if figure.after else _SIZED.search(noun)
    if found:
        span = (start + found.start(), start + found.end())
        kind = "ClusterTier" if found[0].endswith("群") else "Park"
        inside = next((e for _, e in draft.between(*span, (kind, "Cluster"))), None)
        if inside is None:
            return draft.add(kind, span)
        if inside.type == kind and "亿" not in inside.name and len(inside.places) == 1:
            draft.alias(inside, found[0])
            inside.name = found[0]  # the words before it are its own
        return inside
    if cut is None:
        return None
    if figure.after:
        shared = _SHARED.match(noun, cut.end())
        head = (
            _SOME_MORE.sub(r"\g<head>", shared["head"]) if shared else _head_before(cut, figure.after - start, before)
        )
    else:
        head = cut["of"] + _CUT.sub("", before[0].name if before and before[0].type == "ClusterTier" else "")
    span = (start + cut.start(), start + cut.end())
    kind = "ClusterTier" if head.endswith("群") else "Park"
    return draft.add(kind, span, cut["size"] + head) if len(head) > 1 else None


def _head_before(cut: re.Match[str], end: int, before: list[Entity]) -> str:
    """The class of which some have this size: 集群20个,其中3个|营收超500亿元."""
    clusters = bool(before) and before[0].type == "ClusterTier" and cut.end() == end
    return "的" + _CUT.sub("", before[0].name) if clusters else ""
