"""Enumerations: A、B和C等N大产业 -> members, count, head, open or closed.

A list ends at its 等, at a count (…、未来健康6个新赛道), or at the end of the clause. The first member begins after the last
verb or adverb before it; the last one ends before 等, the count, or the verb that goes on with the sentence.
"""

import re
from itertools import pairwise

from loaders.extract.enumeration.as_one import ALL_IN_ONE
from loaders.extract.enumeration.brackets import unquoted
from loaders.extract.enumeration.clause_parts import MAKING, behind_list, parts
from loaders.extract.enumeration.endings import Enumeration, before_manner
from loaders.extract.enumeration.first_member import first_start, list_begins
from loaders.extract.enumeration.found import COUNTED_SORT, SORT, reads_as_field
from loaders.extract.enumeration.group.parted_items import of_other_sort, one_more
from loaders.extract.enumeration.joints import split_last
from loaders.extract.enumeration.tails import read_tail
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_ORDINAL = re.compile(
    r"(?<![\u4e00-\u9fff、])(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})、|第[一二三四五六七八九十\d]{1,3}[章节条篇部][ \t]*)"
)  # 二、培育A、B产业: the number of a line
_NUMBER = re.compile(r"\d{1,2}[.](?!\d)|[(][一二三四五六七八九十\d]{1,2}[)]")  # 1.甲、乙: that of an item
_GOES_UP = re.compile(  # A、B、C三个集群|打造成国内领先、…; 以A、B两大产业|为主导、C、D两大产业为补充
    "(?:整体|全部|都|均|分别)?(?:打造|培育|建设|做|提升|发展|建)[成为]"
    "|为(?:主导|主体|支撑|支柱|重点|核心|引领|先导|基础|特色|补充|龙头|骨干|配套)"
)
_PAIR = 2
_TOLD_COUNT = re.compile(
    r"(\d+|[一二两三四五六七八九十]+)(?:大|个|条)[^,。;:、]{2,12}?(?:包括|包含|分别[为是]|涵盖|[为是有]|:)"
)
_FEW = 2  # members that a count hardly tells apart
_ONCE_WERE = re.compile(  # A、B曾是|某市两大支柱产业
    "(?:曾经?|一度|原本?|过去|当年)(?:都|均)?(?:被?[列作]为|是|为)(?=[^、,。;]{0,10}?[\\d一二两三四五六七八九十]+[大个条])"
)
_SORT = re.compile(  # 甲经开区主导产业|A、B: a sort that no verb joins to its list
    "(?:[^、,;:。]{0,24}?[区园城镇市县港]的?|其)?(?:"
    + SORT
    + "|"
    + COUNTED_SORT
    + ")(?![为是链园集群基体]|有(?!色|机))(?=[\u4e00-\u9fff]{2})"
)
_TEXT_ENDS = re.compile(r"\s*\Z")
_IN_MARKS = re.compile("“[^“”]+”")
_SHUNS = re.compile("(?:关停|关闭|叫停|腾退|取缔|整治|整改|清退|压减|培训|抽检)了?")
_ZONE = re.compile(  # 合肥|高新区|A、B, 格尔木|工业园|A、B, 柴达木|循环经济试验区|A、B
    "(?:[\u4e00-\u9fff]{0,8}?)(?:高新区|经开区|开发区|新区|保税区|科学城|(?:工业|产业|化工|科技|经济)(?:园区?|集中区|集聚区)|(?:试验|示范|合作)区)(?=..)(?![园区城市县内]|产业园|工业园)"
)
_OWN = re.compile("(?:园区|全[区县市省州]|本[区县市省])(?!块|域)")
_COUNTS = re.compile(r"(\d+|[一二两三四五六七八九十]+)[个大条]")
_SITED = re.compile(  # 以甲园区、乙园区为主阵地的|A、B、C三大产业集群
    "[^、,]{2,20}?为(?:主阵地|核心|载体|主体|依托|支撑|龙头|引领|主导|重点|代表|基础|中心|牵引)(?:区域)?的(?!高(?:耗|污|排))(?=[^、,]{2})"
)
_DESCRIBES = re.compile("(?P<joint>以及|[和与及]|^)以(?=[^、]{2})")  # A、B|和以|C、D为代表的E
_DESCRIBED_SO = re.compile("为(?:代表|主导|主|核心|重点|龙头|支撑|引领|特色)的(?=[\u4e00-\u9fff]{2})")
_QUALITY = re.compile(
    "(?:雄厚|完善|完备|完整|较好|较强|较高|较大|良好|突出|明显|显著|广阔|强劲|集中|优越|扎实|坚实|健全|齐全|领先|先进|成熟|强|大|高|好|的)$"
)
_DESCRIPTION = re.compile(
    "[^、,]{0,14}?(?:一定(?:的)?(?:规模|基础|优势|特色|影响力)|(?:基础|优势|潜力|前景|动力|特色|竞争力|带动力|实力|条件|关联度|成长性)[^、,的]{0,4})的(?=[^、,]{2})"
)


def enumerations(text: str, clause: Clause) -> list[Enumeration]:
    """All lists of a clause, in order."""
    clause = unquoted(text, clause)
    if not clause.flags & (lx.COMMA | lx.ETC | lx.AND):
        return []
    found = []
    if ordinal := _ORDINAL.match(text, clause.start):
        clause = Clause(ordinal.end(), clause.end, [w for w in clause.words if w.start >= ordinal.end()], clause.mark)
    for part in parts(text, clause):
        group: list[Clause] = []
        items = _with_described_last(text, _items(part))
        if before := of_other_sort(text, items):
            found.append(_close(text, clause, [*items[: before[0]], before[1]]))
            items = [before[2], *items[before[0] + 1 :]]
        items = one_more(text, items)
        told = _TOLD_COUNT.search(text, clause.start, items[0].end)
        if told and number_of(told[1]) == len(items) > _FEW and not any(w.flags & lx.ETC for w in items[-1].words):
            found.append(_close(text, clause, items))  # 七大集群包括甲、…、碳纤维等复合材料、…庚
            continue
        if _counts_all(text, items):
            found.append(_close(text, clause, items))
            continue
        for item in items:
            group.append(item)
            if any(w.flags & lx.ETC for w in item.words):
                found.append(_close(text, clause, group))
                group = [] if item is items[-1] else behind_list(text, item)
            elif item is not items[-1] and _ends_with_count(text, item, len(group)):
                found.append(_close(text, clause, group))
                group = []
        if group:
            found.append(_close(text, clause, group))
    for enumeration in (e for e in found if e is not None and e.members):
        start, end = enumeration.members[0]
        if number := _NUMBER.match(text, start, end):
            enumeration.members[0] = (number.end(), end)
        enumeration.members = [_without_marks(text, _uncut(text, member)) for member in enumeration.members]
    return [e for e in found if e is not None]


def _before_mark(text: str, start: int, first: Clause) -> int:
    """Where what is said before a list ends, of which the first member stands in marks: 三大产业:|“甲”、“乙”."""
    quoted = start > first.start and text[start - 1] == "“" and text.endswith("”", start, first.end)
    return start - 1 if quoted else start


def _uncut(text: str, member: Span) -> Span:
    """The last member of a text that is cut off behind the word that joins the next one: A、B和|."""
    start, end = member
    cut = text[end - 1] in "和与及" and _TEXT_ENDS.match(text, end) and reads_as_field(text[start : end - 1])
    return (start, end - 1) if cut else member


def _without_marks(text: str, member: Span) -> Span:
    """A member without the marks that all of it stands in: “甲”、“乙”."""
    if text[member[0]] == "“" and "”" not in text[slice(*member)]:
        return member[0] + 1, member[1]  # “丙链|”
    return (member[0] + 1, member[1] - 1) if _IN_MARKS.fullmatch(text, *member) else member


def _with_described_last(text: str, items: list[Clause]) -> list[Clause]:
    """The items of which the last is told by what stands for it: A、B和|以C、D为代表的|E."""
    last = items[-1]
    described = _DESCRIBED_SO.search(text, last.start, last.end) if len(items) > _PAIR else None
    if described is None or "以" in text[items[0].start : items[0].end]:
        return items
    for index in range(1, len(items)):
        item = items[index]
        begins = _DESCRIBES.search(text[item.start : item.end])
        if begins and item.start + begins.start() < described.start():
            stop = item.start + begins.start()
            before = [Clause(item.start, stop, [w for w in item.words if w.end <= stop])] if begins.start() else []
            words = [w for w in last.words if w.start >= described.end()]
            return [*items[:index], *before, Clause(described.end(), last.end, words, last.mark)]
    return items


def _counts_all(text: str, items: list[Clause]) -> bool:
    """Whether the last item counts all of them, so that 等 stands inside a member: A、碳纤维等复合材料、B、C|四大产业."""
    if len(items) <= _FEW or not any(w.flags & lx.ETC for item in items[1:-1] for w in item.words):
        return False
    for word, head in pairwise(items[-1].words):
        count = _COUNTS.match(text, word.start, word.end) if word.flags & lx.QUANTITY else None
        if word.flags & lx.ETC or (count and head.start == word.end and head.flags & (lx.HEADS | lx.KIND)):
            return bool(count) and number_of(count[1]) == len(items) if count else False
    return False


def _ends_with_count(text: str, item: Clause, members: int) -> bool:
    """Whether an item ends the list with the count of its members and their head: A、B|两大支柱产业、C、D两大新兴产业."""
    joined = any(w.flags & lx.AND for w in item.words)
    for word, head in pairwise(item.words):
        count = _COUNTS.match(text, word.start, word.end) if word.flags & lx.QUANTITY else None
        if (
            count
            and head.start == word.end
            and word.start > item.start + 1
            and head.flags & (lx.HEADS | lx.KIND | lx.LEVEL)
        ):
            wanted = (members, members + 1) if joined else (members,)
            ends = any(w.end == item.end and w.flags & lx.HEADS for w in item.words)
            ends |= bool(head.flags & lx.HEADS) and _GOES_UP.match(text, head.end, item.end) is not None
            single = bool(head.flags & lx.LEVEL) and not joined  # 甲园1个|国家级经开区、乙园1个省级开发区
            return ends and (number_of(count[1]) or 0) >= (1 if single else _PAIR) and number_of(count[1]) in wanted
    return False


def _items(clause: Clause) -> list[Clause]:
    """The clause cut at its enumeration commas."""
    out: list[Clause] = []
    start = clause.start
    inside: list[Word] = []
    closed = {word.start for word in clause.words if word.flags & lx.ETC}
    for word in clause.words:
        if word.flags & lx.COMMA and word.end not in closed:  # A、B、|等产业
            out.append(Clause(start, word.start, inside))
            start, inside = word.end, []
        else:
            inside.append(word)
    out.append(Clause(start, clause.end, inside))
    return out


def _close(text: str, clause: Clause, items: list[Clause]) -> Enumeration | None:
    """The list made of these items, or None where they are no list of names."""
    if len(items) == 1 and not any(w.flags & (lx.ETC | lx.AND) for w in items[0].words):
        return None
    if all_in_one := ALL_IN_ONE.search(text, items[0].start, clause.end):
        items = _closed_before(items, all_in_one.start())
        if not items:
            return None  # 集研发、制造、检测于一体
    if _ONCE_WERE.search(text, items[-1].start, items[-1].end):
        return None
    if len(items) > 2 and _only_acts(items[-1]):
        items = items[:-1]  # 支持A、B产业发展壮大、|集聚成群
    items = _without_description(text, items)
    if phrases := [n for n, item in enumerate(items[1:], 1) if _is_phrase(text, item)]:
        items = items[phrases[-1] :]  # 培育50条产业链、|形成A、B等10条产业链
        opens, closes = items[0].words[0], any(w.flags & lx.ETC for w in items[-1].words)
        if len(items) == 1 or not closes or text[opens.start : opens.end] not in lx.words("promoting") | MAKING:
            return None
    if begins := list_begins(text, items):
        items = items[begins:]
    items = _up_to_count(text, items)
    items = [*items[:-1], before_manner(text, items[-1])]
    start = first_start(text, items[0], len(items) == 1)
    start = _after_sort(text, start, items[0].start, items[0].end) if len(items) > 1 else start
    enumeration = Enumeration([], start, items[-1].end, lead=(clause.start, _before_mark(text, start, items[0])))
    last_end = read_tail(text, items[-1], max(items[-1].start, start), enumeration)
    last_end -= text.endswith("、", start, last_end)  # A、B|、等产业
    spans = [(item.start, item.end) for item in items[:-1]]
    if len(items) == 1:
        spans.append((start, last_end))
    else:
        spans[0] = (start, items[0].end)
        spans.append((items[-1].start, last_end))
    enumeration.members = _unquoted(text, split_last(text, items[-1], spans, enumeration))
    if len(enumeration.members) < 2 and not enumeration.open and not enumeration.head:
        return None
    enumeration.members = [(a, b - (text[b - 1] == "”" and "“" not in text[a:b])) for a, b in enumeration.members]
    if any(a >= b for a, b in enumeration.members):
        return None
    if enumeration.bits & (lx.INDUSTRY | lx.CHAIN) or not enumeration.bits:
        _leave_place(text, clause, enumeration)
        _leave_unwanted(text, enumeration)
    return enumeration


def _closed_before(items: list[Clause], end: int) -> list[Clause]:
    """The items up to a place, where 等 has closed their list before it: A、B等产业和|集研发、制造于一体的园区; else none."""
    kept = [Clause(i.start, min(i.end, end), [w for w in i.words if w.end <= end]) for i in items if i.start < end]
    return kept if any(w.flags & lx.ETC for i in kept for w in i.words) else []


def _after_sort(text: str, start: int, first: int, end: int) -> int:
    """Where the first field of a list begins, behind the sort that it is of."""
    for at in (start, first):  # a count before the sort may have been left out already: 三大|产业A、B
        sort = _SORT.match(text, at, end)
        if sort and sort.end() >= start and reads_as_field(text[sort.end() : end]):
            return sort.end()
    return start


_SIDE_BY_SIDE = re.compile("”(?:以及|[及和与])?“")


def _unquoted(text: str, members: list[Span]) -> list[Span]:
    """The members of which some stand side by side in marks of their own: “甲”“乙”及“丙”等五项工程."""
    found: list[Span] = []
    for start, end in members:
        if not _SIDE_BY_SIDE.search(text, start, end):
            found.append((start, end))
            continue
        parts = re.finditer("(?:(?<=”)(?:以及|[及和与])(?=“))?[“”]*(?P<part>[^“”]+)", text[start:end])
        found += [(start + part.start("part"), start + part.end("part")) for part in parts]
    return found


def _leave_place(text: str, clause: Clause, enumeration: Enumeration) -> None:
    """A place that leads in a list of fields is in none of them: 浙江|新材料、医药健康两个产业; nor is 园区, 全区."""
    places = {w.start: w.end for w in clause.words if w.flags & lx.PLACE}
    led = [start in places for start, _ in enumeration.members]
    start, end = enumeration.members[0]
    bare = not enumeration.bits and text[places.get(start, start) - 1] not in "市县区州盟旗"
    if sum(led) == 1 and led[0] and len(led) > 1 and end - places[start] > 1 and not bare:
        begins = places[start]
        while begins in places and places[begins] < end - 1:  # 海西州|德令哈
            begins = places[begins]
        zone = _ZONE.match(text, begins, end)
        begins = zone.end() if zone else places[start]
        enumeration.members[0] = (begins, end)
        enumeration.start = begins
    elif len(led) > 1 and (zone := _ZONE.match(text, start, end)) and reads_as_field(text[zone.end() : end]):
        enumeration.members[0] = (zone.end(), end)  # a place that the lexicon doesn't know
        enumeration.start = zone.end()
    elif len(led) > 1 and (own := _OWN.match(text, start, end - 1)):
        enumeration.members[0] = (own.end(), end)
        enumeration.start = own.end()


def _leave_unwanted(text: str, enumeration: Enumeration) -> None:
    """A word that says of a list that it is not promoted is in none of its fields: 关停|A、B、C三大行业."""
    start, end = enumeration.members[0]
    verb = _SHUNS.match(text, start, end - 1)
    if verb and reads_as_field(text[verb.end() : end]):
        enumeration.members[0] = (verb.end(), end)
        enumeration.start = verb.end()


def _up_to_count(text: str, items: list[Clause]) -> list[Clause]:
    """The items up to the one that counts them: A、B、C3个重点产业发展的目标|、布局和举措."""
    for index, item in enumerate(items[1:-1], 1):
        for word, head in pairwise(item.words):
            count = _COUNTS.match(text, word.start, word.end) if word.flags & lx.QUANTITY else None
            headed = head.start == word.end and head.flags & (lx.HEADS | lx.KIND)
            if count and headed and word.start > item.start and number_of(count[1]) == index + 1:
                return items[: index + 1]
    return items


def _without_description(text: str, items: list[Clause]) -> list[Clause]:
    """The items from the one on whose beginning ends what describes them all: 基础雄厚、已有一定规模的|A、B、C."""
    for index in range(len(items) - 2, -1, -1):
        item = items[index]
        described = _DESCRIPTION.match(text, item.start, item.end)
        led = "以" in text[items[0].start : items[0].end] and text[item.start] != "以"  # 以甲为龙头的A、|以乙为龙头的B
        sited = _SITED.match(text, item.start, item.end) if led else None
        described = sited or described
        if described and (sited or all(_QUALITY.search(text, b.start, b.end) for b in items[:index])):
            words = [word for word in item.words if word.start >= described.end()]
            return [Clause(described.end(), item.end, words), *items[index + 1 :]]
    return items


def _is_phrase(text: str, item: Clause) -> bool:
    """Whether an item is a phrase with a verb and its object, or a figure: no member of a list of names."""
    if not item.words or item.words[0].start != item.start:
        return False
    first = item.words[0]
    if first.flags & (lx.QUANTITY | lx.YEAR):
        return not is_capacity(text, first)
    counts = next((w for w in item.words[1:2] if w.start == first.end and w.flags & lx.QUANTITY), None)
    if counts is not None and text.startswith("环节", counts.end):
        return False  # 设计、制造、|应用四个环节
    if _is_pair(item):
        return False
    return (
        bool(first.flags & lx.VERB)
        and not first.flags & (lx.KIND | lx.GUARD)
        and first.end < item.end
        and text[first.end] != "等"
        and not (first.end - first.start == 1 and lx.is_division(text[first.start : first.end + 1]))  # 任泽橡塑
    )


def _is_pair(item: Clause) -> bool:
    """Whether an item is two words that 与 joins, up to its end or to what counts the list: 研发|与|设计|三大产业."""
    if len(item.words) <= _PAIR or not item.words[1].flags & lx.AND:
        return False
    ends = [item.end, *(w.start for w in item.words if w.flags & (lx.ETC | lx.QUANTITY))]
    first, joint, second = item.words[:3]
    return first.end == joint.start and joint.end == second.start and second.end in ends


def _only_acts(item: Clause) -> bool:
    """Whether an item consists of verbs and nothing else."""
    at = item.start
    for word in item.words:
        if word.start != at or not word.flags & lx.VERB or word.flags & (lx.GUARD | lx.KIND | lx.FIELD):
            return False
        at = word.end
    return at == item.end
