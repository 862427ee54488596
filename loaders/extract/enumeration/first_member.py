"""Where a list begins: the item with the verb that takes it up, and the first member in it."""

import re

from loaders.extract.enumeration.tails import MAKES_UP
from loaders.extract.names.head.noun_starts import after_has
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, is_capacity
from loaders.extract.reading.periods import after_period

_BUILT_BY_PLACES = re.compile(
    r"[\u4e00-\u9fff]{2,6}?(?:(?:今|明)年|年内|上半年|下半年|将|计划|拟|正|已|重点)+(?:开工|新建|续建|推进|建设|实施|谋划)"
    r"|[\u4e00-\u9fff]{2,6}?(?:则|将|要|加快|重点|着力|大力|主要|分别|共同|积极|协同)+(?:承接|发展|布局|主攻|聚焦|培育|打造)(?=[\u4e00-\u9fff]{2})"
)  # 甲市、乙新区今年计划|开工丙、丁等项目
_IN_WORD = "色|线(?![缆束材圈路])|机(?![器床械电场车动])"  # what 有 makes a word with: 有色, 有线, 有机
_OPENS = re.compile(
    rf"(?:[有含像如即是做抓靠吃打占]|辖(?!区))(?<!有(?={_IN_WORD}))(?<!打(?=[印磨包火捞孔桩桶]))(?<!即(?=[食热饮烹配]))(?<!含(?=[氟硅氢硫磷]))[^,。;、]."
)  # verbs too short for the lexicon, before a member: 已有|食品、汽车
_NAMELY = re.compile("即(?=食品(?:[、和与及]|$|加工|制造|饮料|医药|工业|产业))")  # 四大产业,即|食品、纺织
_EXCEPT = re.compile(r"除(?![尘湿草雪锈臭杂氧铁磷氮味油霾菌])..(?=[^,。;]{2,60}外)")
_HAS = re.compile(
    rf"[\u4e00-\u9fff]{{0,14}}?(?:产业(?:布局|门类)?|领域|行业|板块|集群|赛道|[园区城县市](?:内|里|主要|现|目前))(?:主要|分别|现|已)?有(?!{_IN_WORD})(?=[\u4e00-\u9fff]{{2}})"
)  # 未来产业有|A、B
_BESIDES = re.compile(  # 主攻甲、乙,|兼顾丙、丁; 配套|零部件 may be one thing; 既有|甲、乙等…,又有|丙
    "[既又也还更亦]有(?=[\u4e00-\u9fff]{2})|(?:并|还|也)?(?:兼顾|辅以|配套(?:发展|布局)?(?![产企件率设服能园电零加装型化的]))(?=[\u4e00-\u9fff]{2})"
)
_MEANS = re.compile(
    r"(?:分别|主要|就|也|便|具体)*(?:指的是|是指|指代|指|即为|即|就是|是|为|代表|包括|包含|涵盖|:)+"
)  # “5”|指|A、B
_TITLE_AND = re.compile("(?:《[^《》]+》|(?<=》))(?:以及|[和与及])(?!《)")  # 审议《甲规则》和|A、B等产业方案
_PRESS = re.compile(r"记者|图|摄|讯|[一二三四五六七八九十]\)")


_DEEDS = frozenset(["研发", "运营", "制造", "生产", "营销", "结算", "加工"])  # what is done in such a seat
_SEATS = frozenset(["总部", "中心", "基地"])


def list_begins(text: str, items: list[Clause]) -> int:
    """The item in which a verb begins the list anew: 根据资源、区位|确立了A、B等产业."""
    for index in range(len(items) - 1, 0, -1):
        item = items[index]
        if _BUILT_BY_PLACES.match(text, item.start, item.end) and all(_is_place(text, i) for i in items[:index]):
            return index
        if _act_together(text, items[:index], item):
            return index
        for word in item.words:
            if word.flags & (lx.ETC | lx.HEADS):
                break
            if word.start > item.start and word.flags & lx.VERB and not word.flags & (lx.KIND | lx.GUARD):
                content = text[word.start : word.end]
                if text[word.end : word.end + 1] == "了" or (len(content) > 3 and content in lx.words("promoting")):
                    return index
    return 0


_SEAT = re.compile("(?:中共)?[\u4e00-\u9fff]{0,6}?(?:[省市县区州盟旗]委|(?:人民)?政府|管委会|党工委)")


def _act_together(text: str, before: list[Clause], item: Clause) -> bool:
    """甲县、|乙县主攻A、B, 县委、|县政府聚焦A、B: whether all that stands before a verb are places or organs that do it."""
    if not all(_acts(text, (one.start, one.end)) for one in before):
        return False
    verbs = (w for w in item.words if w.start > item.start and w.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT))
    return any(_acts(text, (item.start, verb.start)) for verb in verbs)


def _acts(text: str, span: tuple[int, int]) -> bool:
    """Whether words are the name of a place or of its seat."""
    return lx.is_division(text[slice(*span)]) or _SEAT.fullmatch(text, *span) is not None


def _is_place(text: str, item: Clause) -> bool:
    """Whether an item is a place and nothing else."""
    return lx.is_division(text[item.start : item.end])


def first_start(text: str, item: Clause, only: bool) -> int:
    """Where the first member begins: after the last word before it that can't belong to it."""
    start = item.start
    for index, word in enumerate(item.words):
        if word.flags & lx.ETC or (only and _sums_up(text, item, index)):
            break
        if word.end == word.start + 1 and lx.is_division(text[word.start : word.end + 1]):
            continue  # |任|丘经济开发区
        counts = only and _counts_two(text, item, index, start)
        if counts and index + 1 < len(item.words) and item.words[index + 1].start == word.end:
            break  # 推动A和B两大|产业集群向…迈进
        if word.flags & lx.QUOTED and (said := _MEANS.match(text, word.end, item.end)):
            start = said.end()
            continue
        stops = not counts and _stops(text, item, index, start)
        if (stops or _is_aside(text, item, word)) and word.end < item.end and text[word.end] not in "、和与等":
            start = word.end
    return _behind_openers(text, item, start)


def _counts_two(text: str, item: Clause, index: int, start: int) -> bool:
    """Whether a count is that of what 和 joins before it: A和B|两大."""
    word = item.words[index]
    if not word.flags & lx.QUANTITY or text[word.end - 1] not in "大个条":
        return False
    return any(w.flags & lx.AND and start < w.start < word.start for w in item.words)


def _stops(text: str, item: Clause, index: int, start: int) -> bool:
    """Whether a word can't belong to a member that begins before it: 推动|A; but not 信息技术|应用|创新, 年产20万吨|A."""
    word = item.words[index]
    if not word.flags & (lx.STOPS | lx.CARRY_OUT) or word.flags & (lx.GUARD | lx.ETC):
        return False
    verb = word.flags & (lx.VERB | lx.CARRY_OUT) and not word.flags & lx.OPENER
    if verb and start < word.start and word.end >= item.end:  # it ends the item: it belongs to the member
        return False
    if start <= word.start and _noun_among_fields(text, item, index):
        return False
    return not _is_inside(text, item, index, start)


def _is_inside(text: str, item: Clause, index: int, start: int) -> bool:
    """Whether a word stands inside a name: 长沙|至|赣州高铁, 化工新材料|一体化|基地, 30万吨."""
    if item.words[index].start <= start:
        return False
    inside = is_capacity(text, item.words[index]) or _links_places(text, item, index) or _done_there(text, item, index)
    return inside or _qualifies_head(text, item, index)


def _is_aside(text: str, item: Clause, word: Word) -> bool:
    """Whether a bracket is no part of a member: (记者甲)|A、B."""
    if not word.flags & lx.BRACKET:
        return False
    return word.start == item.start or _PRESS.search(text, word.start, word.end) is not None


def _behind_openers(text: str, item: Clause, start: int) -> int:
    """The first member without marks, a period and short verbs before it: 未来产业有|A, 兼顾|A, 《甲规则》和|A, 有|A."""
    while start < item.end and text[start] in " :“":
        start += 1
    start = after_period(text, start, item.end)
    begins = start == item.start or text.startswith("既有", start)  # 我市|既有A、B等产业
    if begins and (beside := _BESIDES.match(text, start, item.end)):
        start = beside.end()
    if has := _HAS.match(text, start, item.end):
        start = has.end()
    start = after_has(text, start, item.end)
    if title := _TITLE_AND.match(text, start, item.end):
        start = title.end()
    if _NAMELY.match(text, start, item.end):
        return start + 1
    opens = _OPENS.match(text, start, item.end) or _EXCEPT.match(text, start)
    return start + 1 if opens and not any(w.start <= start < w.end for w in item.words) else start


def _sums_up(text: str, item: Clause, index: int) -> bool:
    """Whether a verb says what two are that stand before it: A和B|构成两大支柱产业, 由A和B|组成的两大产业, A和B|是某市两大产业."""
    word = item.words[index]
    following = _behind_owner(text, item, index)
    counted = following is not None and bool(following.flags & lx.QUANTITY)
    joined = any(w.flags & lx.AND and item.start < w.start for w in item.words[:index])
    return counted and joined and MAKES_UP.search(text, item.start, word.end) is not None


_OWNER = re.compile("[全我本该][省市县区州旗镇]|当地|园区")  # whose two industries they are


def _behind_owner(text: str, item: Clause, index: int) -> Word | None:
    """The word right behind a verb and 的, or behind the place whose something is: 是|武进区|两大优势产业."""
    end = item.words[index].end
    for word in item.words[index + 1 :]:
        end += text.startswith("的", end)
        if word.start < end:
            continue
        if word.start > end:
            return None
        if not word.flags & lx.PLACE and not _OWNER.fullmatch(text, word.start, word.end):
            return word
        end = word.end
    return None


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


def _done_there(text: str, item: Clause, index: int) -> bool:
    """Whether a word says what is done in the seat or centre that ends the item: 西南|研发|总部."""
    word = item.words[index]
    return text[word.start : word.end] in _DEEDS and text[word.end : item.end] in _SEATS


def _noun_among_fields(text: str, item: Clause, index: int) -> bool:
    """Whether a verb is a noun between two words that end the item: 信息技术|应用|创新."""
    content = text[item.words[index].start : item.words[index].end]
    if content not in lx.words("nominal") or content in lx.words("promoting") or not 0 < index < len(item.words) - 1:
        return False
    before, word, after = item.words[index - 1 : index + 2]
    field = before.flags & lx.FIELD and after.flags & (lx.FIELD | lx.KIND)
    return bool(field) and before.end == word.start and word.end == after.start and after.end == item.end
