"""Fields that a sentence calls by their sort or a nickname: A、B和C产业是某市的支柱产业; 以A、B为重点方向; A、B、C产业。这是某市的“新三样”."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, sound
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.spans import pieces

_PILLAR = (
    r"(?:是|成为|作为)(?P<place>[\u4e00-\u9fff]{2,9}?)的?"
    r"(?P<head>(?:重要|工业|传统|主要|核心|经济)*(?:支柱|主导|优势|特色|首位|龙头)产业|工业支柱)(?=[,。;\n]|$)"
)
_IS_PILLAR = re.compile(_PILLAR)  # looked for before the pattern with it
_PILLARS = re.compile(  # A、B和C产业是某市的支柱产业
    rf"(?P<body>[^,。;:是\n]{{4,60}}?)(?:等)?(?:产业|行业)?(?:均|都|已|已经|一直|历来)*{_PILLAR}"
)
AS_SORT = re.compile("为(?:重点)?(?:主导|首位|特色|支柱|优势)产业")  # 其中A、B|为主导产业
_SORTED = re.compile(  # 其中A、B为主导产业,C为首位产业
    r"(?:(?<=[,。;:\n])|^)(?:其中)?(?P<body>[^,。;:为以\n]{2,40}?)为(?P<head>(?:重点)?(?:主导|首位|特色|支柱|优势)产业)(?=[,。;\n]|$)"
)
_AROUND = re.compile(  # 以A、B、C等为重点方向
    r"(?<![可不])(?<!不再)(?<!严禁)(?<!禁止)(?<!不得)(?<!避免)以(?P<body>[^,。;:以为\n]{5,90}?)(?:等)?(?:产业|行业)?为(?P<head>(?:重点|主攻|主导|核心)(?:发展|培育|产业)?(?:方向|领域|赛道))(?=[,。;\n]|$)"
)
_CALLED = re.compile(  # 这是某省工业的|“新三样”
    r"(?:这|它们|这些)(?:[两三四五六七八九十\d]+[个大]产业)?(?:都|就|也|正)*(?:是|被称为|并称)(?:[^,。;“”]{2,10}的)?“(?P<name>[新老][两三四五六七八九]样|[一二两三四五六七八九十\d][^“”、]{1,4})”(?:产业)?(?=[,。;\n]|$)"
)
_FEWEST, _BACK = 2, 80  # fields of a group; characters back to them
_FEWEST_AROUND = 3  # of two fields the place is for each, without a group


def pillars(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A、B和C产业是某市的支柱产业: a group, and what the place lives on."""
    out: list[tuple[Clause, Found]] = []
    if _IS_PILLAR.search(draft.text, sentence.start, sentence.end) is None:
        return out
    for match in _PILLARS.finditer(draft.text, sentence.start, sentence.end):
        spans = pieces(draft.text, *match.span("body"), "、和与及")
        clause = sentence.clause_at(match.start())
        if clause is None or not lx.is_division(match["place"]) or not 1 < len(spans) == len(sound(draft.text, spans)):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, match.span(), match["head"], fields)
        for thing in [group, *fields]:
            draft.lives_on(draft.add("Place", match.span("place")), thing, match.span())
        out.append((clause, Found(fields, group, match.span(), "Industry")))
    return out


def sorted_fields(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """其中A、B为主导产业,C为首位产业: the fields of each sort."""
    out: list[tuple[Clause, Found]] = []
    if AS_SORT.search(draft.text, sentence.start, sentence.end) is None:
        return out
    told = list(_SORTED.finditer(draft.text, sentence.start, sentence.end))
    for match in told if len(told) > 1 else ():
        spans = pieces(draft.text, *match.span("body"), "、和与及")
        clause = sentence.clause_at(match.start("body"))
        if clause is None or not all(reads_as_field(draft.text[a:b]) for a, b in spans):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, match.span(), match["head"], fields) if len(fields) > 1 else None
        out.append((clause, Found(fields, group, match.span("body"), "Industry")))
    return out


def around_sort(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以A、B、C等为重点方向: a group of the fields; of two the place is for each."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("为", sentence.start, sentence.end) < 0:
        return out
    for match in _AROUND.finditer(draft.text, sentence.start, sentence.end):
        spans = pieces(draft.text, *match.span("body"), "、")
        clause = sentence.clause_at(match.start("body"))
        if clause is None or len(spans) < _FEWEST_AROUND or not all(reads_as_field(draft.text[a:b]) for a, b in spans):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, match.span(), match["head"], fields)
        out.append((clause, Found(fields, group, match.span(), "Industry")))
    return out


def called_afterwards(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """培育A、B、C产业。这是某省工业的“新三样”: the group that a nickname makes of the fields of the sentence before."""
    called = _CALLED.match(draft.text, sentence.start, sentence.end)
    if called is None:
        return []
    before = draft.between(max(0, sentence.start - _BACK), sentence.start, ("Industry",))
    line = max(draft.text.rfind(mark, 0, sentence.start - 1) for mark in "。;\n")
    fields = list(dict.fromkeys(field for (start, _), field in before if start > line))
    if len(fields) < _FEWEST:
        return []
    group = add_group(draft, called.span("name"), called["name"], fields)
    return [(sentence.clauses[0], Found(fields, group, called.span("name"), "Industry"))]
