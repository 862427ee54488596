"""Groups whose members are the numbered headings below them: (一)发展五大支柱产业, then 1.甲 … 5.戊; also in a table of contents."""

import re
from collections.abc import Iterator

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field, unwanted
from loaders.extract.enumeration.group.groups import (
    SERVICES,
    add_group,
    drop_within,
    include,
    known_group,
    listed,
    type_of_members,
)
from loaders.extract.reading.clauses import Clause, Reading, Sentence
from loaders.extract.reading.furniture import PAGE
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_NUMBERS = (
    r"[(](?P<number>[一二三四五六七八九十]{1,3}|\d{1,2})[)]",
    r"(?P<number>\d{1,2})[.、]",
    "(?P<number>[一二三四五六七八九十]{1,3})、",
    "(?P<number>[一二三四五六七八九十]{1,2})是",
)
_STYLES = tuple(
    re.compile(
        rf"(?m)^[ \t#*]*{number}[ \t]*(?:做[强优大]|发展|培育|壮大)*(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{{2,18}})"
        r"(?:[(][^()\n]{1,20}[)])?"
        rf"{PAGE}(?=$|[。:;])"
    )
    for number in _NUMBERS
)
_BULLETED = re.compile(  # ——甲产业链。…; · 乙
    r"(?m)^[ \t]*(?P<bullet>——|[·●◆■▪-])[ \t]*(?:做[强优大]|发展|培育|壮大)*(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{2,18})(?=$|[。:;,])[^\n]*$"
)
_HEADED = re.compile(  # 甲产业。推动…
    r"(?m)^[ \t]*(?P<bullet>)(?![^。:\n]{0,20}[一二两三四五六七八九十\d][大个条])(?:做[强优大]|发展|培育|壮大)*(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{2,14}?(?:产业集群|产业群|集群|产业链|产业))[。:][^\n]*$"
)
_LABELLED = re.compile(  # 集成电路:重点领域为…, below 三大先导产业
    r"(?m)^[ \t]*(?P<bullet>)(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{2,14})(?:/[\u4e00-\u9fff]{2,8})?:(?=[^\n]{6})[^\n]*$"
)
_ANY = tuple(re.compile(rf"(?m)^[ \t#*]*{number}") for number in _NUMBERS)
_LEADS = re.compile(r"(?m)[:：][ \t]*$|^[ \t#*]*附(?:件|表|录)")
_HEAD = re.compile(
    r"(?m)^[ \t#*]*(?:专栏[ \t]*[\d一二三四五六七八九十]{0,3}[ \t:]*|[(]?[一二三四五六七八九十\d]{1,3}[).、][ \t]*)?(?:[\u4e00-\u9fff]{2,8}?(?:[省市县区州盟旗]|自治区)的?)?(?:(?:重点|大力)?(?:发展|培育|打造|聚焦)的)?"
    r"(?P<name>(?:(?P<count>[\d一二三四五六七八九十]{1,3})(?:大|个|条))?“?(?:(?:重点|主导|支柱|优势|特色|新兴|未来|首位|标志性|战略性|传统|核心)(?:发展|培育)?){0,3}”?(?:产业集群|产业群|产业链|产业|集群))[ \t]*:?[ \t]*$"
)
_COUNTED_LINE = re.compile(  # 甲市重点培育|三条产业链, with or without a colon
    r"(?m)^[^\n。;:|]{0,40}?(?P<name>(?P<count>\d{1,2}|[两二三四五六七八九十]{1,3})[大个条][\u4e00-\u9fff“”]{0,12}?(?:产业集群|产业群|集群|产业链|产业|链|赛道|领域))"
    r"(?:,?(?:具体|分别|主要)*(?:是|为|有|包括|如下|即))?[ \t]*[:。]?[ \t]*$"
)
_PIECE = re.compile(
    r"(?:^|(?<=\n)|(?=[ \t·、]))(?<![ \t·*-])[ \t·*、-]*(?:[(]?\d{1,2}[).、][ \t]*)?(?P<name>(?![(])[\u4e00-\u9fffA-Za-z()]{2,20})(?=[\s·、]|$)"
)
_LINE = re.compile(r"\n*(?P<said>[^\n]+?)[;。]?[ \t]*(?=\n|$)")  # 硅光伏|;
_OTHER, _MARKS = re.compile("[,;。:|]"), re.compile(r"[\s·*.、\d-]")
_LABEL = re.compile(
    r"(?m)^[ \t#*·]*“?(?P<name>(?P<count>[一二三四五六七八九十1])(?:[\u4e00-\u9fff]{1,2}|个[\u4e00-\u9fff]{2}产业))”?[ \t]*:[ \t]*(?P<fields>[^,。;:\n]{2,120}?)[。;]?[ \t]*$"
)
_MEMBER = re.compile("[^、]+")
_BARE = ("产业", "集群", "产业链", "产业集群")
_TAIL = re.compile("(?<=..)(?:产业集群|产业群|集群|产业链|(?<!区块)(?<!供应)(?<!产业)链)$")
_MARK = r"(?:(?P<number>\d{1,2})[.、]|[(](?P<bracketed>\d{1,2}|[一二三四五六七八九十]{1,2})[)]|·)"  # 1. (一) ①
_BEGINS = r":(?=1[.、]|[(][1一][)]|·|(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{2,16}[,;])"
_COPULA = "(?:分别|具体|主要|依次)*(?:为|是|包括|有|如下|即)?"
_BEGUN, _FIRST = re.compile(_BEGINS), re.compile(rf"(?P<head>[^,。;:\n]{{3,30}}?){_COPULA}{_BEGINS}")
_PARTED = re.compile(r"(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{2,16})(?P<mark>[,;。\n]|$)")
_ITEM_IN_LINE = re.compile(rf"{_MARK}[ \t]*(?P<name>(?:[3-6]G)?[\u4e00-\u9fffA-Za-z]{{2,18}})(?=[。:;,、\n]|$)")
_LONGEST_ITEM = 2000  # characters of an item in a line
_NEXT = re.compile(rf"[。;,、](?P<next>{_MARK}(?=[\u4e00-\u9fffA-Za-z\d]))")
_COUNTED_HEAD = re.compile(
    r"(?P<count>\d{1,2}|[一二两三四五六七八九十]+)[大个条][\u4e00-\u9fff]{0,12}?(?:产业集群|产业群|集群|产业链|产业|赛道|领域)$"
)
_FEWEST = 3  # headings of a group
_PAIR = 2  # of one that the line right above them counts
_FAR = 3000  # characters between what counts the headings and the first of them


def outlined_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """As many headings, one after another, as a group counts that is named before them, each a field."""
    out: list[tuple[Sentence, Clause, Found]] = []
    counted = [g for g in draft.of_type("IndustryGroup") if g.properties.get("declared_count") and g.places]
    for run in (
        *_runs(reading.text),
        *_bulleted(reading.text, _BULLETED),
        *_bulleted(reading.text, _HEADED),
        *_bulleted(reading.text, _LABELLED),
    ):
        group = _counting(draft, counted, len(run), run[0][0]) or _counted_above(draft, reading.text, run)
        if group is None or _led_otherwise(reading.text, group, run[0][0]):
            continue
        near = _right_below(reading.text, group, run[0][0])
        if not near and (len(run) < _FEWEST or _is_label(reading.text, run[0])):
            continue
        told = max((a for a, _ in group.places if a < run[0][0]), default=run[0][0])  # where it is counted
        sentence = next((s for s in reading.sentences if s.start <= told < s.end), None)
        clause = sentence.clause_at(told) if sentence is not None else None
        if sentence is None or clause is None:
            continue
        kind = type_of_members(group.name)
        members = listed(draft, _named(reading.text, run, kind), kind)
        for span, member in zip(run, members, strict=True):
            _drop_parts(draft, reading.text, span, member)
        include(draft, group, members, min(group.places))
        out.append((sentence, clause, Found(members, group, run[0], kind)))
    return out


def _named(text: str, run: list[Span], kind: str) -> list[Span]:
    """The places of the names of members; chains without the head that they bear themselves: 甲|链."""
    return [(start, end - _tail_of(text, start, end)) for start, end in run] if kind == "Chain" else run


def _counted_above(draft: Draft, text: str, run: list[Span]) -> Entity | None:
    """The group that the line right above the items counts: 培育三个产业集群:, and below it · 甲 · 乙 · 丙."""
    first = text.rfind("\n", 0, run[0][0])
    line = text.rfind("\n", 0, max(first, 0)) + 1
    counted = _COUNTED_LINE.match(text, line, first) if first > 0 else None
    if counted is None or number_of(counted["count"]) != len(run) or unwanted(text, line, first):
        return None
    known = known_group(draft, counted["name"])
    if known is not None and draft.targets("INCLUDES", known):
        return None
    return known or draft.new("IndustryGroup", counted.span("name"), counted["name"], declared_count=len(run))


def inline_outlines(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """五大未来产业:1.甲。发展…。2.乙。…; 三条产业链:(1)甲;(2)乙;(3)丙; 三大产业:甲,乙,丙: the items of one line, as many as it counts; fewer where the text is cut off."""
    out: list[tuple[Sentence, Clause, Found]] = []
    text = reading.text
    for first in _FIRST.finditer(text) if _BEGUN.search(text) else ():
        group = next(
            (e for s, e in draft.between(*first.span("head"), ("IndustryGroup",)) if s[1] == first.end("head")), None
        )
        counted = _COUNTED_HEAD.search(first["head"])
        count = group.properties.get("declared_count") if group is not None else None
        count = count or (number_of(counted["count"]) if counted else None)
        members = draft.targets("INCLUDES", group) if group is not None else []
        if not count or members or unwanted(text, *first.span("head")):
            continue
        run = _numbered_in_line(text, first.end(), count) or _parted(text, first.end(), count)
        cut = 1 < len(run) < count and "\n" not in text[run[-1][1] :].strip()
        sentence = next((s for s in reading.sentences if s.start <= first.start() < s.end), None)
        if first["head"].endswith("领域") and all(SERVICES.fullmatch(text, *span) for span in run):
            continue  # 三大领域:教育,医疗,养老
        if sentence is None or not _are_fields(text, run) or not (len(run) == count or (cut and group is not None)):
            continue
        kind = type_of_members(first["head"])
        drop_within(draft, run)
        entities = listed(draft, [(start, end - _tail_of(text, start, end)) for start, end in run], kind)
        if group is None and counted:
            span = (first.start("head") + counted.start(), first.end("head"))
            group = draft.new("IndustryGroup", span, counted[0], declared_count=count)
        if group is not None:
            include(draft, group, entities, first.span("head"))
            out.append((sentence, sentence.clauses[0], Found(entities, group, first.span("head"), kind)))
    return out


def _tail_of(text: str, start: int, end: int) -> int:
    """Length of the head that an item bears itself behind its field: 甲|产业链; 0 where it is nothing else."""
    tail = _TAIL.search(text, start, end)
    return len(tail[0]) if tail and tail.start() > start else 0


def _numbered_in_line(text: str, at: int, count: int) -> list[Span]:
    """The headings 1.甲。…2.乙。… of a line, at most one more than were counted."""
    run: list[Span] = []
    end = text.find("\n", at)
    end = end if end >= 0 else len(text)
    while at >= 0 and len(run) <= count and (item := _ITEM_IN_LINE.match(text, at, end)):
        if _number(item) not in (0, len(run) + 1):
            break
        run.append(item.span("name"))
        following = _NEXT.finditer(text, item.end(), min(end, item.end() + _LONGEST_ITEM))
        at = next((m.start("next") for m in following if _number(m) in (0, len(run) + 1)), -1)
    return run


def _parted(text: str, at: int, count: int) -> list[Span]:
    """三大产业:|甲,乙,丙: as many fields as were counted, parted by the marks of clauses; none where another follows."""
    run: list[Span] = []
    while item := _PARTED.match(text, at):
        if len(run) == count:
            return [] if reads_as_field(item["name"]) else run
        run.append(item.span("name"))
        at = item.end()
        if item["mark"] not in (",", ";"):
            break
    return run if len(run) == count else []


def _number(item: re.Match[str]) -> int:
    """The number of an item; 0 where it only has a mark."""
    return number_of(item["number"] or item["bracketed"] or "") or 0


def groups_below(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """A line that is nothing but a head (四大重点产业链, 重点发展产业), and its members on the lines below, as many as it counts."""
    out: list[tuple[Sentence, Clause, Found]] = []
    heads = {head.span("name"): head for head in (*_COUNTED_LINE.finditer(reading.text), *_HEAD.finditer(reading.text))}
    for _, head in sorted(heads.items()):
        count = number_of(head["count"]) if head["count"] else None
        run = _pieces_below(reading.text, head.end(), count is not None)
        if count is not None and len(run) >= count:
            run = run[:count]
        sentence = next((s for s in reading.sentences if s.start <= head.start("name") < s.end), None)
        short = count is not None and len(run) < count and run[-1:] and run[-1][1] < len(reading.text.rstrip())
        name = head["name"].replace("“", "").replace("”", "")
        if unwanted(reading.text, head.start(), head.end()):
            continue  # 禁止发展以下三个产业:
        if sentence is None or len(run) < _FEWEST or short or not _are_fields(reading.text, run) or name in _BARE:
            continue
        group = known_group(draft, name) or draft.new("IndustryGroup", head.span("name"), name, declared_count=count)
        if draft.targets("INCLUDES", group):
            continue
        members = listed(draft, _named(reading.text, run, type_of_members(name)), type_of_members(name))
        include(draft, group.at(head.span("name")), members, (head.start("name"), run[-1][1]))
        out.append((sentence, sentence.clauses[0], Found(members, group, head.span("name"), type_of_members(name))))
    return out


def labelled_lines(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """六新:甲、乙、…己 on a line of its own, as many as the label counts; 1个支柱产业:甲 is a category of one, and no group."""
    out: list[tuple[Sentence, Clause, Found]] = []
    for line in _LABEL.finditer(reading.text):
        spans = [
            (line.start("fields") + m.start(), line.start("fields") + m.end()) for m in _MEMBER.finditer(line["fields"])
        ]
        sentence = next((s for s in reading.sentences if s.start <= spans[0][0] < s.end), None) if spans else None
        if sentence is None or number_of(line["count"]) != len(spans) or not _are_fields(reading.text, spans):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, line.span(), line["name"], fields, len(fields)) if len(fields) > 1 else None
        out.append((sentence, sentence.clauses[0], Found(fields, group, line.span(), "Industry")))
    return out


def _pieces_below(text: str, at: int, counted: bool) -> list[Span]:
    """What the lines below a place enumerate, one or several on a line; numbers and bullets are no part of them."""
    run: list[Span] = []
    for line in _LINE.finditer(text, at, at + _FAR):
        said = line["said"]
        pieces = [m.span("name") for m in _PIECE.finditer(text, *line.span("said"))]
        commas = "、" in said and not counted
        if not pieces or commas or _OTHER.search(said) or len(_MARKS.sub("", said)) > sum(b - a for a, b in pieces):
            break
        run += pieces
    return run


def _runs(text: str) -> Iterator[list[Span]]:
    """The headings that count from one on without a gap, in one style, all of them fields."""
    for style, any_number in zip(_STYLES, _ANY, strict=True):
        run: list[Span] = []
        whole = True
        for line in [*any_number.finditer(text), None]:
            number = number_of(line["number"]) if line else 1
            if number == 1:
                if whole and len(run) >= _PAIR and _are_fields(text, run):
                    yield run
                run, whole = [], True
            heading = style.match(text, line.start()) if line else None
            whole = whole and heading is not None and number == len(run) + 1
            if heading is not None:
                run.append(heading.span("name"))


def _bulleted(text: str, bullets: re.Pattern[str]) -> Iterator[list[Span]]:
    """The fields that the lines of one bullet, or of none, begin with, one line after another."""
    run: list[re.Match[str]] = []
    for line in [*bullets.finditer(text), None]:
        if run and (line is None or line.start() != run[-1].end() + 1 or line["bullet"] != run[0]["bullet"]):
            spans = [item.span("name") for item in run]
            if len(spans) >= _PAIR and _are_fields(text, spans):
                yield spans
            run = []
        if line is not None:
            run.append(line)


def _drop_parts(draft: Draft, text: str, heading: Span, member: Entity) -> None:
    """Forget what was read in the line of a heading only, and is not the member: 物流 of 物流与供应链管理."""
    end = text.find("\n", heading[1])
    line = (heading[0], end if end >= 0 else len(text))
    for _, field in draft.between(*line, ("Industry",)):
        if field is not member and all(line[0] <= a and b <= line[1] for a, b in field.places):
            draft.drop(field)


def _are_fields(text: str, run: list[Span]) -> bool:
    """Whether all may be fields, and two thirds surely are; of a pair one."""
    names = [_TAIL.sub("", text[slice(*span)]) for span in run]
    return all(map(may_be_field, names)) and sum(map(reads_as_field, names)) * 3 >= len(names) * 2 - (
        len(names) == _PAIR
    )


def _led_otherwise(text: str, group: Entity, before: int) -> bool:
    """Whether a line between the group and the headings leads them in (下列产业一律关停:), or an annex begins there."""
    line = text.find("\n", max(end for _, end in group.places if end <= before))
    return line >= 0 and _LEADS.search(text, line, before) is not None


def _is_label(text: str, item: Span) -> bool:
    """Whether an item is no heading by its number or its own head, but a word before a colon: 集成电路:重点领域为…"""
    line = text.rfind("\n", 0, item[0]) + 1
    bare = not text[line : item[0]].strip() and not _TAIL.search(text, *item) and not text.endswith("产业", *item)
    return bare and text.startswith((":", "/"), item[1])


def _right_below(text: str, group: Entity, first: int) -> bool:
    """Whether the first of the headings stands in the line below the one that counts them."""
    end = max(b for _, b in group.places if b <= first)
    between = text[end:first].split("\n")
    return len(between) > 1 and not any(line.strip() for line in between[1:-1])


def _counting(draft: Draft, groups: list[Entity], count: int, before: int) -> Entity | None:
    """The group of this size that is named last before the headings, and has no members yet."""
    near = [
        (max(end for _, end in group.places if end <= before), group)
        for group in groups
        if group.properties["declared_count"] == count
        and min(group.places)[1] <= before
        and not draft.targets("INCLUDES", group)
    ]
    at, group = max(near, key=lambda item: item[0], default=(0, None))
    return group if before - at <= _FAR else None
