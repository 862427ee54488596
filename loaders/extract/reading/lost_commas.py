"""Commas that have become blanks, put back: 产值达到500亿元 建成园区2个; 发展新能源 新材料 绿色食品.

It is asked of the text as a whole what its blanks stand for. Every character keeps its place.
"""

import re

from loaders.extract.reading import lexicon as lx

_CJK = "\u4e00-\u9fff"
_BLANK = re.compile(  # no blank of a byline or a caption, none behind the number of an article, none beside Latin (发展 AI 产业)
    rf"(?<=[{_CJK}”》)%]) (?<![条章节] )(?<![报网日]讯 )(?<!日电 )(?<!摄 )(?<!记者 )(?<!讯员 )(?<!消息 )(?<!附件 )(?=[ ]?(?:[{_CJK}“《]|(?<![到至在于] )20\d\d年|(?<=[\u4e00-\u9fff] )\d{{1,4}}[家个项户条](?!月)))(?!\s*(?:摄|记者|通讯员|来源|责任编辑))"
)
_OFFICE = re.compile("(?:[省市县区厅局部会院所校事处组委行盟旗]长|书记|主任|主席|经理|总裁|院士|教授|总监)$")
_PERSON = 4  # characters of a name between blanks
_OPAQUE = re.compile(
    rf"(?<=[{_CJK}]) (?:“[^“”\n]{{0,60}}”){{1,3}} (?=[{_CJK}])|"
    + r'\([^()\n]{0,60}\)|“[^“”\n]{0,60}”|"[^"\n]{0,60}"|《[^《》\n]{0,90}》'
)
ROW = re.compile(r"[ \t]*(?:序号|\d+[ \t])")  # of a table whose cells blanks part
_MARKS = re.compile("[,、;:。]")
_FIGURE_BEFORE = re.compile(r"(?:\d[%家个项户万亿元]*|左右|以上|以下|百分点)$")
_IDLE = 4  # one blank in so many stands inside a phrase where blanks say nothing
_FEW = 3  # blanks of a text that may stand for nothing
_PER_MARK = 4  # blanks a mark, above which it is the mark that is lost
_REFERENCE = re.compile(r"\[\d+\][ \t]*$")  # to a source: the line is one of a digest
_LONG_LINE, _LONG_PART = 30, 8  # characters of a line without marks, and between its blanks, that may be a sentence
_CLAUSES, _ITEMS = 0.45, 0.35  # of the blanks at which a clause begins: of commas, of enumeration commas


def with_lost_commas(text: str) -> str:
    """The text with the marks that the blanks in its sentences stand for."""
    blanks = [at for start, line in _prose(text) for at in _blanks(line, start)]
    idle = {at for at in blanks if _parts_phrase(text, at)}
    if len(blanks) <= _FEW or len(idle) * _IDLE >= len(blanks):
        return text
    blanks = [at for at in blanks if at not in idle]
    mark = _one_mark(text, blanks)
    chars = list(text)
    for at in blanks:
        chars[at] = ":" if _heads_items(text, at) else mark or ("、" if _parts_items(text, at) else ",")
    return "".join(chars)


def _heads_items(text: str, at: int) -> bool:
    """Whether a blank stands behind the place whose items follow: 太原市| 甲园区;大同市| 乙园区."""
    before = _SEGMENT.findall(text[max(0, at - _IN_SEGMENT) : at])
    return bool(before) and lx.has_rank(before[0]) and lx.is_division(before[0])


_SEGMENT, _IN_SEGMENT = re.compile("[;:][ ]?([^ ,、;:。()\n]{2,9})$"), 12
_LEADS_ON = re.compile("(?:[要重][点]?发展|大力发展|聚焦|打造|做强|做优|做大|支持|等)$")
_OF_PHRASE = re.compile(
    r" {1,2}(?:等(?!级)|[一二两三四五六七八九十\d]{1,3}[大个条项类]|产业(?![集链园]|[\u4e00-\u9fff]{0,6}[、,;])|领域|赛道|集群|产业集群|三大)"
)


def _parts_phrase(text: str, at: int) -> bool:
    """Whether a blank stands inside a phrase: behind a verb with its object or 等, or before a head or a count (新材料| 三大产业)."""
    leads_on = _LEADS_ON.search(text, max(0, at - 4), at)
    return bool(leads_on or (_OF_PHRASE.match(text, at) and not text.endswith(("名单", "目录"), 0, at)))


def _one_mark(text: str, blanks: list[int]) -> str:
    """The mark that all blanks stand for: the one that the text has lost; else by what follows them; none if it is both."""
    commas, enumerating = text.count(",") - text.count(" , "), text.count("、")  # a point of a digest is no comma
    if commas * _PER_MARK < len(blanks) and (enumerating or not commas):
        return "," if enumerating * _PER_MARK >= len(blanks) else ""
    clauses = sum(_begins_clause(text, at) for at in blanks) / len(blanks)
    if not enumerating:  # its enumeration commas may have become commas before
        return "、" if commas * _PER_MARK >= len(blanks) and clauses < _CLAUSES else ""
    return "," if clauses >= _CLAUSES else "、" if clauses < _ITEMS else ""


def _prose(text: str) -> list[tuple[int, str]]:
    """The lines of sentences, and where they begin; a long one may have lost all marks but the last, or that as well at the end."""
    found, at, last = [], 0, len(text.rstrip())
    for line in text.split("\n"):
        if " " in line and "|" not in line and not ROW.match(line):
            marked = len(_MARKS.findall(line)) > 1 and ("。" in line or "," in line)
            ends = line.rstrip().endswith(("。", ":")) or "。" in line or at + len(line) >= last
            ends = ends or _REFERENCE.search(line) is not None
            if marked or (ends and len(line) >= _LONG_LINE and len(line) >= _LONG_PART * (line.count(" ") + 1)):
                found.append((at, line))
        at += len(line) + 1
    return found


def _blanks(line: str, start: int) -> list[int]:
    """Where blanks stand that may be commas: outside of brackets, quotations and titles."""
    inside = [m.span() for m in _OPAQUE.finditer(line)]
    lead = len(line) - len(line.lstrip())
    found, n, person = [], 0, -1
    for match in _BLANK.finditer(line, lead):
        if _OFFICE.search(line, 0, match.start()) or match.start() <= person:  # 市长 张三 主持
            person = person if match.start() <= person else match.end() + _PERSON
            continue
        while n < len(inside) and inside[n][1] <= match.start():
            n += 1
        if n == len(inside) or match.start() < inside[n][0]:
            found.append(start + match.start())
    return found


def _begins_clause(text: str, at: int) -> bool:
    """Whether a verb, an adverb, a place or an indicator begins behind a blank, or a figure ends before."""
    opens = lx.VERB | lx.OPENER | lx.PLACE | lx.INDICATOR
    begins = any(lx.flags().get(text[at + 1 : at + n], 0) & opens for n in range(3, 7))
    return begins or bool(_FIGURE_BEFORE.search(text[max(0, at - 8) : at]))


_BEFORE, _AFTER = re.compile(r"[^ ,、;:。()\n]*+$"), re.compile(r"[^ ,、;:。()\n]*")
_LAST = re.compile("等|以?及|[和与]")
_HEADS = ("集群", "园区", "发区", "新区", "基地")  # of names in lists, which begin with places
_ORGANS, _ORGAN = ("厅", "局", "委"), re.compile("[省市县区州][\u4e00-\u9fff]{2,8}?[厅局委](?!长)")
_OPEN_LIST = re.compile(
    r"(?P<members>(?:[^ ,、;:。()\n]{2,12} ){0,8}[^ ,、;:。()\n]{2,12}?)等(?:[\d一二三四五六七八九十]+[个家条大项种]|[^ ,、;:。\d]{0,6}(?:企业|产业|领域|集群|项目))"
)
_FIGURE, _IS, _CLAUSE = re.compile(r"[\d%]"), re.compile("[为是]"), 14  # characters of what is no item any more
_ITEM = 8  # characters of an item at most
_REACH = 40  # that are looked at


def _parts_items(text: str, at: int) -> bool:
    """Whether a blank stands between items of a list: 数字经济 生物经济 冰雪经济等; 甲市竹木集群 乙市食品集群."""
    before = "".join(_BEFORE.findall(text[max(0, at - _REACH) : at]))
    after = "".join(_AFTER.findall(text, at + 1, at + _REACH)[:1])
    item = _LAST.split(after)[0]
    if before[-2:] == item[-2:] and item.endswith(_HEADS) and not _has_verb(item):
        return True
    if before.endswith(_ORGANS) and _ORGAN.match(after):
        return True  # 甲厅联合乙厅 丙厅发布
    listed = _OPEN_LIST.match(text, at + 1)
    if listed and not _FIGURE.search(before) and not _FIGURE.search(listed["members"]):
        return True  # 榆林特种燃料 汉中航空零部件 铜川铝合金等12个集群
    if _begins_clause(text, at):
        return False
    fields = lx.words("industry_word") | lx.words("product_tail")
    if lx.ending(before, fields) and lx.ending(item, fields):
        return True
    if len(after) > _CLAUSE and (_IS.search(after) or _has_verb(after)):
        return False  # 甲产业链由乙任链主 丙及丁产业链链主为戊
    ends = len(item) < len(after) or text.startswith(" ", at + 1 + len(after))
    return (len(item) <= _ITEM and ends) or (len(before) <= _ITEM and text.startswith(" ", at - len(before) - 1))


def _has_verb(item: str) -> bool:
    """Whether an item is a clause: 甲市建设竹木产业基地."""
    known = lx.flags()
    verbs = (n for n in range(len(item)) if known.get(item[n : n + 2], 0) & lx.VERB)
    return any(item[n - 1 : n + 3] not in known and item[n - 1 : n + 1] not in known for n in verbs)  # 精|细化|工
