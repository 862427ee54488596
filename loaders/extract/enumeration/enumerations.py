"""Enumerations: A、B和C等N大产业 -> members, count, head, open or closed.

A list ends at its 等, at a count (…、未来健康6个新赛道), or at the end of the clause. The first member begins after the last
verb or adverb before it; the last one ends before 等, the count, or the verb that goes on with the sentence.
"""

import re
from itertools import pairwise

from loaders.extract.enumeration.brackets import unquoted
from loaders.extract.enumeration.endings import MAKES_UP, Enumeration, read_tail
from loaders.extract.enumeration.found import SORT, reads_as_field
from loaders.extract.enumeration.joints import split_last
from loaders.extract.names.nouns import after_has
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.periods import after_period

Span = tuple[int, int]


_ORDINAL = re.compile(
    r"(?<![\u4e00-\u9fff、])(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})、|第[一二三四五六七八九十\d]{1,3}[章节条篇部][ \t]*)"
)  # 二、培育A、B产业: the number of a line


_NUMBER = re.compile(r"\d{1,2}[.](?!\d)|[(][一二三四五六七八九十\d]{1,2}[)]")  # 1.甲、乙: that of an item


def enumerations(text: str, clause: Clause) -> list[Enumeration]:
    """All lists of a clause, in order."""
    clause = unquoted(text, clause)
    if not clause.flags & (lx.COMMA | lx.ETC | lx.AND):
        return []
    found = []
    if ordinal := _ORDINAL.match(text, clause.start):
        clause = Clause(ordinal.end(), clause.end, [w for w in clause.words if w.start >= ordinal.end()], clause.mark)
    for part in _parts(text, clause):
        group: list[Clause] = []
        items = _items(part)
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
                group = [] if item is items[-1] else _behind_list(text, item)
            elif item is not items[-1] and _ends_with_count(text, item, len(group)):
                found.append(_close(text, clause, group))
                group = []
        if group:
            found.append(_close(text, clause, group))
    for enumeration in (e for e in found if e is not None and e.members):
        start, end = enumeration.members[0]
        if number := _NUMBER.match(text, start, end):
            enumeration.members[0] = (number.end(), end)
    return [e for e in found if e is not None]


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
            return ends and (number_of(count[1]) or 0) >= _PAIR and number_of(count[1]) in wanted
    return False


_GOES_UP = re.compile(
    "(?:整体|全部|都|均|分别)?(?:打造|培育|建设|做|提升|发展|建)[成为]"
)  # A、B、C三个集群|打造成国内领先、…
_PAIR = 2
_TOLD_COUNT = re.compile(
    r"(\d+|[一二两三四五六七八九十]+)(?:大|个|条)[^,。;:、]{2,12}?(?:包括|包含|分别[为是]|涵盖|[为是有]|:)"
)
_FEW = 2  # members that a count hardly tells apart


def _behind_list(text: str, item: Clause) -> list[Clause]:
    """What an item says from the verb on that follows its list, where another list begins: 甲、乙等项目|承接A、B等产业."""
    etc = next(w for w in item.words if w.flags & lx.ETC)
    acts = (lx.words("promoting") - _MAKING) | _TAKES_ON | {"向"}
    later = (w for w in item.words if etc.end <= w.start and w.end < item.end)
    verb = next((w for w in later if text[w.start : w.end] in acts), None)
    if verb is None or _verb_follows(item, verb):
        return []
    return [Clause(verb.start, item.end, [w for w in item.words if w.start >= verb.start], item.mark)]


def _parts(text: str, clause: Clause) -> list[Clause]:
    """The clause cut where a second list begins: 汽车、钢铁两个千亿级产业|和|食品、建材两个百亿级产业; 甲县、乙县等地|发展A、B."""
    out: list[Clause] = []
    inside: list[Word] = []
    start, closed, listed = clause.start, False, False
    for word in clause.words:
        last = inside[-1] if inside else None
        if word.flags & lx.AND and closed and listed and last and last.end == word.start and last.flags & lx.HEADS:
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.end, [], False, False
            continue
        if listed and _acts_on_list(text, clause, word):
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.start, [word], False, False
            continue
        if (
            listed
            and closed
            and last
            and last.end == word.start
            and last.flags & lx.HEADS
            and word.flags & lx.INDICATOR
        ):
            out.append(Clause(start, word.start, inside))  # 黄酒和食用菌两大特色产业|产值分别达18亿元、32亿元
            start, inside, closed, listed = word.start, [], False, False
        if listed and closed and last and _says_how_it_fares(text, clause, last, word):
            out.append(Clause(start, word.start, inside))
            start, inside, closed, listed = word.start, [], False, False
        listed |= bool(word.flags & (lx.COMMA | lx.ETC | lx.AND))
        closed = (closed or bool(word.flags & (lx.ETC | lx.QUANTITY))) and not word.flags & lx.COMMA
        inside.append(word)
    return [*out, Clause(start, clause.end, inside)]


def _says_how_it_fares(text: str, clause: Clause, last: Word, word: Word) -> bool:
    """Whether two verbs or more go on after the head of a counted list: A、B两大产业|初具规模、初步成型."""
    if not (word.flags & (lx.VERB | lx.OPENER) and last.flags & lx.HEADS and last.end == word.start):
        return False
    return word.end < clause.end and text[word.end] == "、" and text[word.start : word.end] not in lx.words("nominal")


_MAKING = frozenset(["形成", "打造", "构建", "构筑", "建成", "建设", "创建"])
_GATHERS = re.compile("[^,。;]{6,80}(?:聚集|集聚|倾斜|集中|汇聚|拓展|延伸|布局|转型|进军|升级)")
_HOLDS_OFFICE = frozenset(["担任", "兼任", "出任"])  # 甲局、乙局负责同志|担任A、B产业链链长
_TAKES_ON = frozenset(["承接", "围绕", "瞄准", "锚定"])  # what no plan promotes, but places do
_SUBJECTS_END = re.compile(
    r"(?:[省市县区州盟旗镇乡园地]|[省市县区州盟旗][)])(?:要|将|正|则|均|都|可|应当|应|主要|着力|大力|加快|积极)*$"
    r"|(?:基地|集群|产业链)(?:要|将|则|均|都|应|主要|着力|大力|加快|重点)+$"
    r"|等(?:龙头|骨干|链主|重点|优势|领军)*(?:企业|公司|单位|院所|高校)*(?:要|将|着力|大力|加快|重点|积极|牵头|联合)*$"
)


_HELPS = re.compile("[^,、]{0,8}?(?:支持|鼓励|引导|推动|指导|推进|帮助|促进)[^,、]{2,16}、")


def _acts_on_list(text: str, clause: Clause, word: Word) -> bool:
    """Whether a verb goes on after an enumeration of places, parks or clusters, or with 分别 after one of anything."""
    if text[word.start : word.end] == "向" and _GATHERS.fullmatch(text, word.end, clause.end):
        return True  # 引导资源、人才|向A、B等产业聚集
    if word.flags & (lx.GUARD | lx.KIND) or word.end == clause.end:
        return False
    if not word.flags & lx.VERB:  # 甲省委、省政府提出|加快发展A、B
        return text[word.start : word.end] in lx.words("promoting") and _organ_acts(text, clause, word)
    if _verb_follows(clause, word):  # 等布局|着力打造
        return False
    before = text[clause.start : word.start]
    if before.endswith(("分别", "依次")) or text[word.start : word.end] in _HOLDS_OFFICE:
        return True
    if before.endswith("进一步") and text[word.start : word.end] in lx.words("promoting") | _TAKES_ON | {"提升"}:
        return True  # 利用新技术、新设备进一步|提升A、B等产业
    if _organ_acts(text, clause, word):
        return True
    if text[word.start : word.end] not in _TAKES_ON | _MAKING | lx.words("promoting"):
        return False
    placed = any(w.flags & lx.PLACE and w.end == word.start for w in clause.words)  # 甲县、乙|承接A、B等环节
    helped = _HELPS.match(before) is not None and text[word.end] not in "、和与及等的"  # 支持甲、乙|发展A、B
    return placed or helped or bool(_SUBJECTS_END.search(before))


def _organ_acts(text: str, clause: Clause, word: Word) -> bool:
    """Whether an organ stands before a verb, or before an adverb of its own: 甲厅、乙局联合|支持A、B建设…."""
    organ = next((w for w in reversed(clause.words) if w.end <= word.start and w.flags & lx.ORGAN), None)
    return organ is not None and _TOGETHER.fullmatch(text, organ.end, word.start) is not None


_TOGETHER = re.compile(
    "(?:将|要|已|拟|正|联合|共同|分别|牵头|等[两三四五六七八九十\\d]*部门|等部门)*(?:提出|明确|要求|决定|强调)?(?:将|要)?"
)


def _verb_follows(clause: Clause, word: Word) -> bool:
    """Whether a verb or an adverb stands right behind a word."""
    return any(w.start == word.end and w.flags & (lx.VERB | lx.OPENER) for w in clause.words)


def _items(clause: Clause) -> list[Clause]:
    """The clause cut at its enumeration commas."""
    out: list[Clause] = []
    start = clause.start
    inside: list[Word] = []
    for word in clause.words:
        if word.flags & lx.COMMA:
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
    if phrases := [n for n, item in enumerate(items[1:], 1) if _is_phrase(text, item)]:
        items = items[phrases[-1] :]  # 培育50条产业链、|形成A、B等10条产业链
        opens, closes = items[0].words[0], any(w.flags & lx.ETC for w in items[-1].words)
        if len(items) == 1 or not closes or text[opens.start : opens.end] not in lx.words("promoting") | _MAKING:
            return None
    if begins := _list_begins(text, items):
        items = items[begins:]
    items = _up_to_count(text, _without_description(text, items))
    start = _first_start(text, items[0], len(items) == 1)
    start = _after_sort(text, start, items[0].end) if len(items) > 1 else start
    enumeration = Enumeration([], start, items[-1].end, lead=(clause.start, start))
    last_end = read_tail(text, items[-1], max(items[-1].start, start), enumeration)
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
    return enumeration


_ONCE_WERE = re.compile(  # A、B曾是|某市两大支柱产业
    "(?:曾经?|一度|原本?|过去|当年)(?:都|均)?(?:被?[列作]为|是|为)(?=[^、,。;]{0,10}?[\\d一二两三四五六七八九十]+[大个条])"
)


def _closed_before(items: list[Clause], end: int) -> list[Clause]:
    """The items up to a place, where 等 has closed their list before it: A、B等产业和|集研发、制造于一体的园区; else none."""
    kept = [Clause(i.start, min(i.end, end), [w for w in i.words if w.end <= end]) for i in items if i.start < end]
    return kept if any(w.flags & lx.ETC for i in kept for w in i.words) else []


_SORT = re.compile(  # 甲经开区主导产业|A、B: a sort that no verb joins to its list
    "(?:[^、,;:。]{0,24}?[区园城镇市县港]的?|其)?" + SORT + "(?![为是有链园集群基体])(?=[\u4e00-\u9fff]{2})"
)


def _after_sort(text: str, start: int, end: int) -> int:
    """Where the first field of a list begins, behind the sort that it is of."""
    sort = _SORT.match(text, start, end)
    return sort.end() if sort and reads_as_field(text[sort.end() : end]) else start


_ZONE = re.compile("(?:国家级?)?(?:高新区|经开区|开发区|工业园区|产业园区?|新区|保税区|科学城)(?=..)")
_OWN = re.compile("(?:园区|全[区县市省州]|本[区县市省])(?!块|域)")


def _unquoted(text: str, members: list[Span]) -> list[Span]:
    """The members of which some stand side by side in marks of their own: “甲”“乙”等五项工程."""
    found: list[Span] = []
    for start, end in members:
        if "”“" not in text[start:end]:
            found.append((start, end))
            continue
        parts = re.finditer("[^“”]+", text[start:end])
        found += [(start + part.start(), start + part.end()) for part in parts]
    return found


def _leave_place(text: str, clause: Clause, enumeration: Enumeration) -> None:
    """A place that leads in a list of fields is in none of them: 浙江|新材料、医药健康两个产业; nor is 园区, 全区."""
    places = {w.start: w.end for w in clause.words if w.flags & lx.PLACE}
    led = [start in places for start, _ in enumeration.members]
    start, end = enumeration.members[0]
    bare = not enumeration.bits and text[places.get(start, start) - 1] not in "市县区州盟旗"
    if sum(led) == 1 and led[0] and len(led) > 1 and end - places[start] > 1 and not bare:
        zone = _ZONE.match(text, places[start], end - 1)  # 合肥|高新区|集成电路、量子信息三大产业
        begins = zone.end() if zone else places[start]
        enumeration.members[0] = (begins, end)
        enumeration.start = begins
    elif len(led) > 1 and (own := _OWN.match(text, start, end - 1)):
        enumeration.members[0] = (own.end(), end)
        enumeration.start = own.end()


def _up_to_count(text: str, items: list[Clause]) -> list[Clause]:
    """The items up to the one that counts them: A、B、C3个重点产业发展的目标|、布局和举措."""
    for index, item in enumerate(items[1:-1], 1):
        for word, head in pairwise(item.words):
            count = _COUNTS.match(text, word.start, word.end) if word.flags & lx.QUANTITY else None
            headed = head.start == word.end and head.flags & (lx.HEADS | lx.KIND)
            if count and headed and word.start > item.start and number_of(count[1]) == index + 1:
                return items[: index + 1]
    return items


_COUNTS = re.compile(r"(\d+|[一二两三四五六七八九十]+)[个大条]")


def _without_description(text: str, items: list[Clause]) -> list[Clause]:
    """The items from the one on whose beginning ends what describes them all: 基础雄厚、已有一定规模的|A、B、C."""
    for index in range(len(items) - 2, -1, -1):
        item = items[index]
        described = _DESCRIPTION.match(text, item.start, item.end)
        sited = _SITED.match(text, item.start, item.end) if "以" in text[items[0].start : items[0].end] else None
        described = sited or described
        if described and (sited or all(_QUALITY.search(text, b.start, b.end) for b in items[:index])):
            words = [word for word in item.words if word.start >= described.end()]
            return [Clause(described.end(), item.end, words), *items[index + 1 :]]
    return items


_SITED = re.compile(  # 以甲园区、乙园区为主阵地的|A、B、C三大产业集群
    "[^、,]{2,20}?为(?:主阵地|核心|载体|主体|依托|支撑|龙头|引领|主导|重点|代表|基础|中心|牵引)(?:区域)?的(?!高(?:耗|污|排))(?=[^、,]{2})"
)
_QUALITY = re.compile(
    "(?:雄厚|完善|完备|完整|较好|较强|较高|较大|良好|突出|明显|显著|广阔|强劲|集中|优越|扎实|坚实|健全|齐全|领先|先进|成熟|强|大|高|好)$"
)
_DESCRIPTION = re.compile(
    "[^、,]{0,14}?(?:一定(?:的)?(?:规模|基础|优势|特色|影响力)|(?:基础|优势|潜力|前景|动力|特色|竞争力|带动力|实力|条件|关联度|成长性)[^、,的]{0,4})的(?=[^、,]{2})"
)


def _list_begins(text: str, items: list[Clause]) -> int:
    """The item in which a verb begins the list anew: 根据资源、区位|确立了A、B等产业."""
    for index in range(len(items) - 1, 0, -1):
        item = items[index]
        if _BUILT_BY_PLACES.match(text, item.start, item.end) and all(_is_place(text, i) for i in items[:index]):
            return index
        for word in item.words:
            if word.flags & (lx.ETC | lx.HEADS):
                break
            if word.start > item.start and word.flags & lx.VERB and not word.flags & (lx.KIND | lx.GUARD):
                content = text[word.start : word.end]
                if text[word.end : word.end + 1] == "了" or (len(content) > 3 and content in lx.words("promoting")):
                    return index
    return 0


_BUILT_BY_PLACES = re.compile(
    r"[\u4e00-\u9fff]{2,6}?(?:(?:今|明)年|年内|上半年|下半年|将|计划|拟|正|已|重点)+(?:开工|新建|续建|推进|建设|实施|谋划)"
    r"|[\u4e00-\u9fff]{2,6}?(?:则|将|要|加快|重点|着力|大力|主要|分别|共同|积极|协同)+(?:承接|发展|布局|主攻|聚焦|培育|打造)(?=[\u4e00-\u9fff]{2})"
)  # 甲市、乙新区今年计划|开工丙、丁等项目


def _is_place(text: str, item: Clause) -> bool:
    """Whether an item is a place and nothing else."""
    return lx.is_division(text[item.start : item.end])


def _is_phrase(text: str, item: Clause) -> bool:
    """Whether an item is a phrase with a verb and its object, or a figure: no member of a list of names."""
    if not item.words or item.words[0].start != item.start:
        return False
    first = item.words[0]
    if first.flags & (lx.QUANTITY | lx.YEAR):
        return not is_capacity(text, first)
    return (
        bool(first.flags & lx.VERB)
        and not first.flags & (lx.KIND | lx.GUARD)
        and first.end < item.end
        and text[first.end] != "等"
        and not (first.end - first.start == 1 and lx.is_division(text[first.start : first.end + 1]))  # 任泽橡塑
    )


def _only_acts(item: Clause) -> bool:
    """Whether an item consists of verbs and nothing else."""
    at = item.start
    for word in item.words:
        if word.start != at or not word.flags & lx.VERB or word.flags & (lx.GUARD | lx.KIND | lx.FIELD):
            return False
        at = word.end
    return at == item.end


ALL_IN_ONE = re.compile("(?<![采收汇聚密征])集(?!群|成|团|聚|约|装|体|中)[^,。;]{2,60}[为于]一体")
_OPENS = re.compile(
    r"[有含像如即是做抓靠吃打占](?<!有(?=色|机(?![器床械电场车动])))[^,。;、]."
)  # verbs too short for the lexicon, before a member: 已有|食品、汽车
_EXCEPT = re.compile(r"除(?![尘湿草雪锈臭杂氧铁磷氮味油霾菌])..(?=[^,。;]{2,60}外)")
_HAS = re.compile(
    "[\u4e00-\u9fff]{0,8}?(?:产业|领域|行业|板块|集群|赛道)(?:主要|分别)?有(?=[\u4e00-\u9fff]{2})"
)  # 未来产业有|A、B
_BESIDES = re.compile(  # 主攻甲、乙,|兼顾丙、丁; 配套|零部件 may be one thing; 既有|甲、乙等…,又有|丙
    "[既又也还更亦]有(?=[\u4e00-\u9fff]{2})|(?:并|还|也)?(?:兼顾|辅以|配套(?:发展|布局)?(?![产企件率设服能园电零加装型化的]))(?=[\u4e00-\u9fff]{2})"
)
_MEANS = re.compile(
    r"(?:分别|主要|就|也|便|具体)*(?:指的是|是指|指代|指|即为|即|就是|是|为|代表|包括|包含|涵盖|:)+"
)  # “5”|指|A、B
_ASIDE = re.compile(r"记者|图|摄|讯|[一二三四五六七八九十]\)")


def _first_start(text: str, item: Clause, only: bool) -> int:
    """Where the first member begins: after the last word before it that can't belong to it."""
    start = item.start
    for index, word in enumerate(item.words):
        if word.flags & lx.ETC:
            break
        if only and _sums_up(text, item, index):
            break
        stops = bool(word.flags & (lx.STOPS | lx.CARRY_OUT)) and not word.flags & (lx.GUARD | lx.ETC)
        if (
            word.flags & (lx.VERB | lx.CARRY_OUT)
            and not word.flags & lx.OPENER
            and start < word.start
            and word.end >= item.end  # it ends the item: it belongs to the member
        ):
            stops = False
        if stops and start <= word.start and _noun_among_fields(text, item, index):
            stops = False
        if word.flags & lx.QUANTITY and index + 1 < len(item.words) and any(w.flags & lx.ETC for w in item.words):
            following = item.words[index + 1 :]
            stops = stops and any(w.flags & lx.ETC for w in following)
        if (
            word.flags & lx.QUANTITY
            and only
            and text[word.end - 1] in "大个条"
            and any(w.flags & lx.AND and start < w.start < word.start for w in item.words)
        ):
            if item.words[index + 1 : index + 2] and item.words[index + 1].start == word.end:
                break  # 推动A和B两大|产业集群向…迈进
            stops = False
        if word.start > start and (is_capacity(text, word) or _links_places(text, item, index)):
            stops = False
        if word.start > start and _qualifies_head(text, item, index):
            stops = False
        if word.flags & lx.QUOTED and (said := _MEANS.match(text, word.end, item.end)):
            start = said.end()
            continue
        if word.flags & lx.BRACKET and (word.start == item.start or _ASIDE.search(text, word.start, word.end)):
            stops = True
        if stops and word.end < item.end and text[word.end] not in "、和与等":
            start = word.end
    while start < item.end and text[start] in " :“":
        start += 1
    start = after_period(text, start, item.end)
    if start == item.start and (beside := _BESIDES.match(text, start, item.end)):
        start = beside.end()
    if has := _HAS.match(text, start, item.end):
        start = has.end()
    start = after_has(text, start, item.end)
    opens = _OPENS.match(text, start, item.end) or _EXCEPT.match(text, start)
    if opens and not any(w.start <= start < w.end for w in item.words):
        start += 1
    return start


def _sums_up(text: str, item: Clause, index: int) -> bool:
    """Whether a verb says what two are that stand before it: A和B|构成两大支柱产业, 由A和B|组成的两大产业."""
    word = item.words[index]
    end = word.end + text.startswith("的", word.end)
    following = next((w for w in item.words[index + 1 :] if w.start >= end), None)
    counted = following is not None and following.start == end and bool(following.flags & lx.QUANTITY)
    joined = any(w.flags & lx.AND and item.start < w.start for w in item.words[:index])
    return counted and joined and MAKES_UP.search(text, item.start, word.end) is not None


def _qualifies_head(text: str, item: Clause, index: int) -> bool:
    """Whether a word stands between a noun and the head that ends the item: 化工新材料|一体化|基地."""
    word, after = item.words[index], item.words[index + 1 : index + 2]
    return (
        index > 0
        and text[word.start : word.end] in lx.words("field_qualifier")
        and item.words[index - 1].end == word.start
        and bool(after)
        and bool(after[0].flags & lx.HEADS)
        and (after[0].start, after[0].end) == (word.end, item.end)
    )


def _links_places(text: str, item: Clause, index: int) -> bool:
    """Whether a word joins the ends of a line: 长沙|至|赣州高铁."""
    if text[item.words[index].start : item.words[index].end] not in ("至", "到") or not 0 < index < len(item.words) - 1:
        return False
    before, word, after = item.words[index - 1 : index + 2]
    return bool(before.flags & after.flags & lx.PLACE) and before.end == word.start and word.end == after.start


def _noun_among_fields(text: str, item: Clause, index: int) -> bool:
    """Whether a verb is a noun between two words that end the item: 信息技术|应用|创新."""
    content = text[item.words[index].start : item.words[index].end]
    if content not in lx.words("nominal") or content in lx.words("promoting") or not 0 < index < len(item.words) - 1:
        return False
    before, word, after = item.words[index - 1 : index + 2]
    field = before.flags & lx.FIELD and after.flags & (lx.FIELD | lx.KIND)
    return bool(field) and before.end == word.start and word.end == after.start and after.end == item.end
