"""Text -> lines, sentences and clauses of flagged words: what the grammar reads.

The text is brought to one width of punctuation first (`evening.py`).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.figures import FIGURE_BITS, FIGURE_STARTS, figures
from loaders.extract.reading.legal_names import inside_name, is_legal_form, start_of_legal_name
from loaders.extract.reading.spans import after_bracket
from loaders.extract.reading.task_rows import first_tasks

_BREAKS = ",;:。!?\n、“”()《》—|>"
_QUOTED_LIST = re.compile("“[^“”。;\n]{8,90}”(?=[\\d一二两三四五六七八九十]+[大个条])")  # “A、B、C”4个产业集群
_MAX_QUOTE, _MAX_TITLE, _MAX_BRACKET = 26, 90, 40
_METROPOLIS = tuple(f"都市{what}" for what in ("圈", "群", "农", "工", "型", "现代", "消费", "区", "带"))
_MORE_THAN = re.compile(r">[= ]{0,2}\d")
_AROUND = 300  # characters of a line that say whether it is prose
_LONGEST_LIST = 1_500  # characters of a clause, after which its next enumeration comma ends it; real ones have 350
_LONGEST_SENTENCE = 6_000  # after which a clause ends it as well
_ENDLESS = 2 * _LONGEST_LIST  # after which any word does
_MatchAt = Callable[[str, int], re.Match[str] | None]
_COUNTY = re.compile("[\u4e00-\u9fff]{1,3}[市县区旗]$")
_ARTICLE = re.compile("[\\d一二三四五六七八九十百]+[条章节款项]")
_CAPACITY = re.compile(
    r"(?:吨|[GMk][Ww][Hh]?|[千兆吉]瓦时?|平方米|平方公里|立方米|米|辆|台|套|片|只|架|艘|箱|瓶|张|颗|件|支|亩|公里|EFLOPS|TEU)$"
)
_BYLINE = re.compile(  # 本报讯(记者 甲 通讯员 乙)|某公司…
    r"[(][^()。;\n]{0,16}(?:记者|通讯员)[ :]?(?!了解|获悉|注意|看到|采访|从|在)[^()。;\n]{2,24}[)]"
)
_ANNEX_NOTE = re.compile(  # 支持甲产业发展|(详见附件1)|。
    r"[(](?:详见|参见|请见|见)?附[件表录][^()\n,。;]{0,14}[)][ \t]*(?=(?P<mark>[,。;\n]|\Z))"
)
_FIVE_YEARS = re.compile(r"“十[二三四五六]五”(?:规划)?(?:期?末|期间|时期|初期?|以来|收官之年)")
_BESIDE_WATER = frozenset(["河北", "河南", "湖北", "湖南", "江西", "海南", "山东", "山西"])
_SIDE = re.compile("[岸麓侧缘坡]|部(?![署分门委])")  # what is left of 北部, 南岸
_OF_SUN, _SUNSHINE = tuple("强年均长短高低少多光"), ("时数", "时间", "资源", "强", "充足", "条件", "小时")
_AFTER_CLAUSE = ("", ",", "。", ";", "、", "\n", " ")
_AFTER_PLACES = ("县", "市", "区", "地", "州", "旗", "镇")
_WITH_CITY_DISTRICT = ("晋城市", "晋城", "阳泉市", "阳泉", "汕尾市")  # whose district is called 城区
_HYPHEN = re.compile(r"[\u4e00-\u9fff]—[\u4e00-\u9fff]")
_LOCANT = re.compile(r"(?<![\d.,])\d(?:,\d){1,3}-(?=[\u4e00-\u9fff])")  # 1,4-丁二醇
_FORGED = re.compile(
    r"[“\d一二两三四五六七八九十]*(?:重点|优势|特色|新|一批|长板|强|更|具有|国家|世界|省级|市级|专精特新|制造业单项冠军|单项冠军|独角兽|瞪羚|链主|龙头企业|领军企业|万亿|千亿|百亿|标志性|产业新|产业链(?!.{0,6}企业)|数字|核心|区域)"
)
_CROSSED = lx.FIELD | lx.GUARD
_NOUNS_OR_VERBS = {  # nouns that begin with a verb, and what follows where it is one: 提升|机器人, 开发|板栗
    "提升机": "器",
    "开发板": "栗材块式房鸭",
    "推进器": "械件官皿",
    "同步器": "械件官皿",
    "深度合成": "氨生革纤橡树",
    "聚焦超声": "波",
    "驱动芯片": "",
    **dict.fromkeys(_VERBS_AHEAD := ("增强塑料", "建设机械", "组织芯片", "组织修复"), ""),  # at the head of a clause
}
_DRIVES = ("创新", "需求", "消费", "应用", "场景", "数据", "投资", "科技")  # 创新|驱动|芯片产业


@dataclass(slots=True, eq=False)
class Word:
    """A word of the lexicon, a number, or an opaque piece (a quotation, a bracket, a title) with its classes.

    No tuple: the rules ask for these fields all the time, and slots answer sooner.
    """

    start: int
    end: int
    flags: int


@dataclass(slots=True)
class Clause:
    """A stretch between two commas or stronger marks; enumeration commas 、 are words inside it."""

    start: int
    end: int
    words: list[Word]
    mark: str = ""  # the mark that ends it
    flags: int = -1  # those of all words together, by which a rule sees that it has nothing to do; -1: not known


@dataclass(slots=True)
class Sentence:
    """Clauses up to a full stop or the end of the line."""

    start: int
    end: int
    line: int
    clauses: list[Clause] = field(default_factory=list)

    def clause_at(self, at: int) -> Clause | None:
        """The clause that stands here."""
        return next((c for c in self.clauses if c.start <= at < c.end), None)


@dataclass(slots=True)
class Reading:
    """One text, read."""

    text: str
    sentences: list[Sentence]
    titles: list[tuple[int, int]]  # spans of 《…》 with their marks


def _by_start(entries: Iterable[str]) -> dict[str, _MatchAt]:
    """First character -> the words that begin with it. One pattern of all words would try every branch at every place."""
    groups: dict[str, list[str]] = {}
    for word in entries:
        groups.setdefault(word[0], []).append(word)
    return {start: re.compile(lx.alternation(group)).match for start, group in groups.items()}


@cache
def _words_by_start() -> dict[str, _MatchAt]:
    return _by_start(lx.flags())


@cache
def _plain_starts() -> dict[str, _MatchAt]:
    """Those that begin as nothing but a word does."""
    return {start: match for start, match in _words_by_start().items() if start not in (*FIGURE_STARTS, *_BREAKS)}


@cache
def _starts() -> re.Pattern[str]:
    """Where anything may begin."""
    chars = {*_words_by_start(), *FIGURE_STARTS, *_BREAKS, "…", "."}
    return re.compile("[" + "".join(map(re.escape, sorted(chars))) + "]")


def is_capacity(text: str, word: Word) -> bool:
    """Whether a quantity says how much a works makes (20万吨, 15GW): it stands inside the names of projects."""
    return bool(word.flags & lx.QUANTITY and _CAPACITY.search(text, word.start, word.end))


@cache
def _long_heads() -> dict[str, _MatchAt]:
    """Heads of three characters and more that a word of industry may run into, by their first character."""
    heads = (word for name in ("park_head", "platform_head", "cluster_head", "chain_head") for word in lx.words(name))
    return _by_start(word for word in heads if len(word) > 2)


def read(text: str) -> Reading:
    """Lines, sentences, clauses and words of an even text."""
    reader = _Reader(text)
    reader.run()
    return Reading(text, reader.sentences, reader.titles)


def _spaces(text: str) -> int:
    """How many blanks stand between two characters of Chinese."""
    return len(re.findall(r"[\u4e00-\u9fff] (?=[\u4e00-\u9fff])", text))


def _is_first_figure(words: list[Word], at: int) -> bool:
    """Whether the last of these words is a figure that begins here, and the only one."""
    return [w.start for w in words if w.flags & lx.QUANTITY] == [at]


def _with_whole_names(text: str, words: list[Word], begin: int) -> list[Word]:
    """The words of a clause, of which those inside the legal name of a firm end no name: 青河|和禾创建|有限公司."""
    for form in [w for w in words if w.flags & lx.FIRM and is_legal_form(text, w.start, w.end)]:
        before = [w for w in words if w.end <= form.start]
        start = start_of_legal_name(text, before, begin, form.start)
        for word in before:
            if word.start > start or (word.start == start and not word.flags & lx.PLACE):
                word.flags = inside_name(word.flags)
    groups = {w.start for w in words if w.flags & lx.FIRM}
    for word in words:
        if word.flags & lx.AND and word.end + 1 in groups:
            word.flags = 0  # 和禾|集团
    return [w for w in words if w.flags]


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.table, self.heads = lx.flags(), _long_heads()
        self.sentences: list[Sentence] = []
        self.titles: list[tuple[int, int]] = []
        self.words: list[Word] = []
        self.clauses: list[Clause] = []
        self.flags = 0  # of the words
        self.start = 0  # of the clause
        self.line = 0
        self.tasks = first_tasks(text)
        self.spaces_break = max(text.count(","), 5) <= text.count(" ") and _spaces(text) >= max(text.count(","), 5)

    def run(self) -> None:
        """One loop over the places where anything may begin; most are words, so these are taken first and here."""
        text, next_start, figure_at = self.text, _starts().search, figures().match
        word_at, plain_at, at = _words_by_start(), _plain_starts(), 0
        while found := next_start(text, at):
            at = found.start()
            first = text[at]
            if at - self.start > _ENDLESS:
                self.cut(at)
            if match_word := plain_at.get(first):
                at = self.word(at, match.end(), match[0]) if (match := match_word(text, at)) else at + 1
            elif first in _BREAKS:
                at = self.mark(at, first)
            elif (text[at - 1 : at] == "第" and (match := _ARTICLE.match(text, at))) or (
                first.isdigit() and (match := _LOCANT.match(text, at))
            ):  # 第二十条 counts nothing
                at = match.end()
            elif first in FIGURE_STARTS and (match := figure_at(text, at)):
                at = self.take(at, match.end(), FIGURE_BITS[str(match.lastgroup)])
            elif first in word_at and (match := word_at[first](text, at)):
                at = self.word(at, match.end(), match[0])
            elif first in "….":
                at = self.dots(at)
            else:
                at += 1
        self.end_sentence(len(text), "")

    def take(self, start: int, end: int, bits: int) -> int:
        """Take a word; returns where it ends."""
        self.words.append(Word(start, end, bits))
        self.flags |= bits
        return end

    def _is_of_clusters(self, start: int, end: int) -> bool:
        """三大集群|发展壮大, A、B等集群|发展, 提升集群|发展水平; 推动A集群发展, 支持甲、乙等集群发展|白酒产业 say how it is to develop."""
        if self.is_field_at(end):
            return False
        counted = self.words and self.words[-1].end == start and self.words[-1].flags & (lx.QUANTITY | lx.ETC)
        return bool(counted) or self.text.startswith(("水平", "质量", "能级", "层次"), end)

    def word(self, start: int, end: int, word: str) -> int:
        """Take a word of the lexicon; returns where it ends."""
        text, bits = self.text, self.table[word]
        if (
            bits & lx.PLACE and text.startswith("委", end) and not text.startswith(("委员", "委托", "委派"), end)
        ):  # 山东省|委
            end, bits = end + 1, lx.ORGAN
        if bits & lx.PLACE and word.endswith(("自治区", "自治州", "自治县")) and text.startswith("党委", end):
            end, bits = end + 2, lx.ORGAN  # 广西壮族自治区|党委
        if word[-1] == "等" and self.text[end : end + 1] in _AFTER_PLACES and len(word) == 2:  # 甲县、建|平|等地
            start, bits = end - 1, lx.ETC
        if (
            word == "滨海新区"
            and text[start - 2 : start] not in ("", "天津", "津市")
            and text[start - 2 : start] in lx.divisions()
        ):
            bits = self.table["高新区"]  # 锦州|滨海新区
        if word == "城区" and not text.endswith(_WITH_CITY_DISTRICT, 0, start):
            bits = 0  # of any city
        if bits & lx.PLACE and word[-1] == "区" and text.startswith(("域", "块"), end):  # 中原|区域总部
            end, bits = end - 1, self.table.get(word[:-1], 0)
        if word == "和县" and text.startswith(("域", "级", "乡", "市", "区"), end):  # 甲行动|和|县域特色产业
            end, bits = end - 1, self.table["和"]
        if word[-1] == "县" and text.startswith("域", end) and word[:-1] + "市" in lx.divisions():
            end, bits = end - 1, self.table.get(word[:-1], 0)  # 邢台|县域特色产业集群: of the city
        if start and word == "会同县" and text[start - 1] in "局厅委部办院":
            end, bits = end - 1, self.table["会同"]  # 甲局|会同|县乙局
        if bits & lx.PLACE and word in _BESIDE_WATER and _SIDE.match(text, end):
            bits = 0  # 汤|河北|部, 洞庭|湖南|岸
        if bits & lx.PLACE and word[0] in "万千百" and text[start - 1 : start].isdecimal():
            bits = 0  # 4|万山区群众
        if word == "日照" and (text[start - 1 : start] in _OF_SUN or text.startswith(_SUNSHINE, end)):
            bits = 0  # 强|日照|和绿电
        if word[-1] == "带" and len(word) > 2 and text.startswith(("动", "来", "头", "领"), end):
            end, bits = end - 1, self.table.get(word[:-1], 0)  # 咖啡产业|带动明显
        if word[-1] in "成起" and len(word) > 2 and bits & lx.VERB and self.is_field_at(end - 1):
            end, bits = end - 1, self.table.get(word[:-1], bits)  # 培育|起重装备, 发展|成衣
        if word == "原" and "\u4e00" <= text[start - 1 : start] <= "\u9fff" and not self.opens_behind(start):
            bits = 0  # 鹤|原乳业
        if word == "以上" and text.startswith("海", end) and text[start - 1 : start] in _AFTER_CLAUSE:
            end, bits = end - 1, self.table["以"]  # 以|上海某公司为例
        if word in _NOUNS_OR_VERBS and (verb := self.verb_in(word, start, end)):
            end, bits = start + len(verb), self.table.get(verb, 0)  # 提升|机器人
        if word == "和" and text[start - 1 : start] == "的" and _COUNTY.search(text, max(0, start - 6), start - 1):
            bits = 0  # 珙县的|和邦生物
        if word == "做优" and text.startswith(("质", "秀"), end):
            end, bits = start + 1, lx.VERB  # 做|优质小麦
        if word == "做特" and text.startswith(("种", "色", "钢", "殊"), end):
            end, bits = start + 1, lx.VERB  # 做|特种漆包线
        if word == "集群发展" and self._is_of_clusters(start, end):
            end, bits = start + 2, self.table["集群"]
        if word == "锻造" and _FORGED.match(text, end):
            bits = lx.VERB  # 锻造重点产业链, but 锻造产业
        if (
            word[-1] == "成"
            and len(word) > 2
            and text.startswith(("都", "渝"), end)
            and not text.startswith(_METROPOLIS, end)
        ):
            end, bits = end - 1, self.table.get(word[:-1], bits)  # 打造|成都
        if (bits & _CROSSED or word.endswith("产业")) and (cross := self.crossing(start, end)):
            end, bits = cross, self.table.get(text[start:cross], 0)
        self.words.append(Word(start, end, bits))
        self.flags |= bits
        return end

    def verb_in(self, word: str, start: int, end: int) -> str:
        """The verb that a noun begins with, where it is one there: 提升|机器人, 大力建设|机械产业园; else ""."""
        last = self.words[-1] if self.words and self.words[-1].end == start else None
        ahead = start == self.start or (last is not None and last.flags & lx.OPENER)
        if self.text.startswith(tuple(_NOUNS_OR_VERBS[word]), end) or (word in _VERBS_AHEAD and ahead):
            return word[:2]
        return word[:2] if word == "驱动芯片" and self.text.endswith(_DRIVES, 0, start) else ""

    def is_field_at(self, at: int) -> bool:
        """Whether a word of industry begins here."""
        return any(self.table.get(self.text[at : at + length], 0) & lx.FIELD for length in (2, 3, 4))

    def opens_behind(self, start: int) -> bool:
        """Whether a word ends here, behind which an adverb may stand, or 平|原 is one: 关闭|原厂区, 在|原址; no 甲公司|原基地."""
        if self.text.endswith(("公司", "集团"), 0, start):
            return False
        return (
            bool(self.words and self.words[-1].end == start)
            or self.text[start - 1] in "将由在把对从于以为是的了及平高草"
        )

    def dots(self, at: int) -> int:
        """…… and ...... leave a list open as 等 does."""
        end = at
        while end < len(self.text) and self.text[end] == self.text[at]:
            end += 1
        if self.text[at] == "…" or end - at > 2:
            self.take(at, end, lx.ETC)
        return end

    def crossing(self, start: int, end: int) -> int:
        """Where a long head begins inside a word and ends after it: 滨|海工|业区 is 滨海|工业区."""
        text, heads = self.text, self.heads
        for at in (end - 1, end - 2):
            if text[at] in heads and at > start and (match := heads[text[at]](text, at)) and match.end() > end:
                return at
        return 0

    def mark(self, at: int, mark: str) -> int:
        """Deal with a punctuation mark; returns where to read on."""
        if mark == "、":
            if at - self.start > _LONGEST_LIST:
                self.end_clause(at, ",")
            else:
                self.take(at, at + 1, lx.COMMA)
        elif mark in "《“(":
            return self.opaque(at, mark)
        elif mark == "—" and _HYPHEN.match(self.text, at - 1):
            pass  # 甲水库—乙水库连通工程
        elif mark == ">" and _MORE_THAN.match(self.text, at):
            pass  # 产值>1000亿元
        elif mark in ",;:”)》—":
            self.end_clause(at, mark)
        elif mark != "|" or at >= self.tasks:  # cells of sentences
            self.end_sentence(at, mark)
        return at + 1

    def opaque(self, at: int, mark: str) -> int:
        close, longest, bits = {
            "《": ("》", _MAX_TITLE, lx.TITLE),
            "“": ("”", _MAX_QUOTE, lx.QUOTED),
            "(": (")", _MAX_BRACKET, lx.BRACKET),
        }[mark]
        end = self.text.find(close, at, at + longest + 2)
        if mark == "“" and end < 0 and (listed := _QUOTED_LIST.match(self.text, at)):
            end = listed.end() - 1
        if mark == "《" and end >= 0:  # titles nest
            while (
                self.text.count("《", at, end) > self.text.count("》", at, end + 1)
                and (more := self.text.find("》", end + 1, end + 40)) >= 0
            ):
                end = more
        if mark == "(" and end >= 0 and self.text.find("(", at + 1, end) >= 0:
            end = after_bracket(self.text, at) - 1  # brackets nest
        inside = self.text[at + 1 : end] if end > at else ""
        speech = mark == "“" and "“" in inside and "," in inside[: inside.index("“")]  # “今年,某市新增“小巨人”企业…
        speech |= mark == "“" and inside.endswith((",", "!", "?"))  # “今年增长8%,”市长说
        if end < at or speech or "\n" in inside or "。" in inside:
            self.end_clause(at, mark)
            return at + 1
        if mark == "(" and (note := _ANNEX_NOTE.match(self.text, at)):
            self.end_clause(at, note["mark"].strip())
            self.start = note.end()
            return note.end()
        if mark == "(" and (byline := _BYLINE.match(self.text, at)):
            self.end_sentence(at, "")
            self.start = byline.end()
            return byline.end()
        if bits == lx.QUOTED and (match := _FIVE_YEARS.match(self.text, at)):  # “十四五”末
            return self.take(at, match.end(), lx.YEAR)
        if bits == lx.TITLE:
            self.titles.append((at, end + 1))
        return self.take(at, end + 1, bits)

    def end_clause(self, at: int, mark: str) -> None:
        if self.flags & lx.FIRM:
            self.words = _with_whole_names(self.text, self.words, self.start)
        if at > self.start and (self.words or self.text[self.start : at].strip()):
            self.clauses += self.cut_at_spaces(Clause(self.start, at, self.words, mark, self.flags))
            self.words = []
        self.flags = 0
        self.start = at + 1
        if self.clauses and at - self.clauses[0].start > _LONGEST_SENTENCE:
            self.sentences.append(Sentence(self.clauses[0].start, at, self.line, self.clauses))
            self.clauses = []

    def cut(self, at: int) -> None:
        """End a clause that no mark ends: what is asked of all its parts would take the square of its length."""
        self.end_clause(at, ",")
        self.start = at

    def cut_at_spaces(self, clause: Clause) -> list[Clause]:
        """Where the text has blanks for commas, a blank between two characters ends a clause."""
        text = self.text
        while clause.start < clause.end and text[clause.start] in " \t·-▲△▼◆◇◎★☆※→○□":
            clause.start += 1
        if " " not in text[clause.start : clause.end]:
            return [clause]
        pieces, start, words, taken = [], clause.start, clause.words, 0
        for match in re.finditer(r"\s+(?:-\s+)?", text[clause.start : clause.end]):
            at, end = clause.start + match.start(), clause.start + match.end()
            following = bisect_left(words, at, taken, key=attrgetter("start"))
            beside = words[max(following - 1, 0) : following + 1]
            if not (self.spaces_break or self.stands_for_comma(beside, at, end)):
                continue
            if "\u4e00" <= text[at - 1] <= "\u9fff" and _is_first_figure(words[taken : following + 1], end):
                continue  # 奶牛存栏 49.6万头
            pieces.append(Clause(start, at, [w for w in words[taken:following] if w.end <= at], ","))
            start, taken = end, following
        pieces.append(Clause(start, clause.end, [w for w in words[taken:] if w.start >= start], clause.mark))
        return [piece for piece in pieces if piece.end > piece.start]

    def stands_for_comma(self, beside: list[Word], at: int, end: int) -> bool:
        """Whether a clause ends at a blank inside a line of prose: a figure ends there, or a verb or a place begins after it."""
        line = (
            self.text[max(0, at - _AROUND) : at].rpartition("\n")[2] + self.text[end : end + _AROUND].partition("\n")[0]
        )
        if not re.search("[,;。]", line) or "|" in line:
            return False
        opens = lx.VERB | lx.OPENER | lx.PLACE
        before = any(w.end == at and w.flags & lx.QUANTITY for w in beside)
        return before or any(w.start == end and w.flags & opens and w.end - w.start > 1 for w in beside)

    def end_sentence(self, at: int, mark: str) -> None:
        self.end_clause(at, mark)
        if self.clauses:
            self.sentences.append(Sentence(self.clauses[0].start, at, self.line, self.clauses))
            self.clauses = []
        self.line += mark == "\n"
