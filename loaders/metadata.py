"""What a document says about itself: title, publisher, issuing organ, number, date, level and kind.

First from what it declares (meta tags, front matter, properties), then from its first lines, then from the signature at
its end. What it does not say is None: nothing is guessed from the file's name or the day of its copying.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from loaders.document import SourceText
from loaders.official import date_in, level_of, number_in, organs_in
from loaders.readers.furniture import is_furniture_line
from loaders.repair import repair
from loaders.skipping import without


@dataclass(frozen=True, slots=True)
class Metadata:
    """The properties of a Document; None where it does not say."""

    title: str | None = None
    publisher: str | None = None
    """The medium or site that carried the text."""
    issuer: str | None = None
    """The organ that issued it; several, joined by 、."""
    number: str | None = None
    """文号, with 〔〕 around the year and no blanks: 甲政发〔2022〕5号."""
    date: str | None = None
    """Of publication, else of signature: YYYY-MM-DD."""
    level: str | None = None
    """national, provincial, prefecture, county: of the organ."""
    kind: str | None = None
    """A value of document_kind."""


_TITLES = ("articletitle", "og:title", "title", "headline", "dc.title", "标题")
_PUBLISHERS = ("contentsource", "og:site_name", "source", "sitename", "媒体", "来源", "application-name")
_DATES = (
    "pubdate",
    "article:published_time",
    "publishdate",
    "date",
    "发布日期",
    "成文日期",
    "datepublished",
    "dc.date",
)
_ISSUERS = ("发文机关", "发布机构", "发文单位")
_NUMBERS = ("发文字号", "文号")

_BEGINNING, _END = 20_000, 5_000  # characters that are looked at
_LABEL = 12  # characters beside a document number in its line: blanks, 文号：, 第
_HEAD = 12  # lines in which a document says what it is
_TAIL = 8  # lines in which it is signed
_LONGEST_TITLE = 120
_KIND_WORDS = "规划|计划|方案|意见|通知|公告|通告|公示|名单|目录|名录|办法|措施|政策|条例|规定|细则|报告|决定|批复|函|纲要|行动|要点|清单|指南|标准|制度|令"
_TITLE = re.compile(
    rf"(?:关于|印发|20\d\d|《|[\u4e00-\u9fff]{{4}}).*(?:{_KIND_WORDS})(?:[（(《][^（()）]*[)）》])?[”」]?$"
)
_TITLE_REST = re.compile(
    rf"(?:[一二三五]年|行动|实施|工作|专项|发展|总体|指导|若干|政策)*(?:{_KIND_WORDS})(?:[（(《][^（()）]*[)）》])?$"
)
_SITE = re.compile(r"\s*[_|｜]\s*|\s+[-–—]+\s*|(?<=[\u4e00-\u9fff”》）])-{1,2}(?=[\u4e00-\u9fff])")
_SITE_NAME = re.compile(
    r"(?:网|网站|厅|局|政府|门户|委员会|报|新闻|资讯|动态|公告|频道|公开|文件|平台|中心|财经|部|委|首页|解读)$"
)
_NO_TITLE = re.compile(
    r"^(?:untitled|无标题|文档\d*$|microsoft word|\(anonymous\)|新建|首页|附件\s*\d*[:：]?$|会员|登[录陆]|关键词|本文转|来源|发布|当前位置"
    r"|我的位置|您的位置|时间|日期|作者|摘要|导读|内容提要|编者按|记者|.{0,12}正文$|https?:)|首页\s*[>|·]|>.*>",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(r"原标题\s*[:：]\s*(.{6,120})")
_STAMP = re.compile(r"20\d\d-\d\d-\d\d\s*\d\d:\d\d(?::\d\d)?")
_LABELS = re.compile(
    r"(?:(?P<source>来\s*源|信息来源|文章来源|稿源|发布机构|发布单位|供稿单位)|(?P<time>发布(?:时间|日期)|发稿时间|成文日期|日\s*期|时\s*间|生成日期))\s*[:：]\s*(?P<value>[^\s|｜【】\[\]()（）]{2,30}(?: \d{1,2}:\d{2})?)"
)
_CLOSES = re.compile(rf"(?:{_KIND_WORDS})(?:[（(][^（()）]*[)）])?$")
_BY_TITLE = re.compile(r"^(?P<organ>.{2,40}?)(?:关于|印发)")
_BYLINE = re.compile(r"(?:本报|记者|通讯员|讯[（(]|[日网社]电|责任编辑|报道[)）])")
_KINDS = (
    ("draft", re.compile(r"征求意见|公开征求|草案")),
    ("press_conference", re.compile(r"新闻发布会|发布会|吹风会|答记者问")),
    ("list", re.compile(r"名单|名录|目录|清单")),
    ("report", re.compile(r"报告|白皮书|公报")),
    ("measures", re.compile(r"措施|政策|办法|条例|细则|规定|\d{1,2}条")),
    ("plan", re.compile(r"规划|计划|方案|纲要|工作要点|行动")),
    ("opinion", re.compile(r"意见")),
    ("notice", re.compile(r"通知|公告|通告|公示|通报|批复|决定|函$")),
)
_MEDIUM = re.compile(r"(?:网|报|社|财经|新闻|在线|客户端|电视台|频道|传媒|之声)$")


def read_metadata(document: SourceText, repaired: str = "") -> Metadata:
    """The metadata of a document; `repaired` is its text as repaired, where that has been done already."""
    return _Reading(document, repaired).metadata()


class _Reading:
    """One document, as its metadata is looked for."""

    def __init__(self, document: SourceText, repaired: str) -> None:
        text = repaired or without(document.text, document.skipped).text
        if len(text) > _BEGINNING + _END:
            text = text[:_BEGINNING] + "\n" + text[-_END:]
        lines = [line.strip(" \t\u3000#*") for line in (text if repaired else repair(text).text).splitlines()]
        self.lines = [line for line in lines if line]
        self.declared: Mapping[str, str] = {key: repair(value).text for key, value in document.declared.items()}
        self.head = self.lines[:_HEAD]
        self.tail = self.lines[_HEAD:][-_TAIL:]

    def metadata(self) -> Metadata:
        """All of it."""
        return Metadata(
            self.title,
            self.publisher,
            self.issuer,
            self.number,
            self.date,
            level_of(self._speaker),
            self.kind,
        )

    @cached_property
    def title(self) -> str | None:
        """Declared, or the first of the first lines that reads as a title."""
        for name in _TITLES:
            if (title := without_site(self.declared.get(name, ""))) and not _NO_TITLE.search(title):
                return title
        lines = [line for each in self.head if (line := _bare(each))]
        if original := next((match[1] for line in lines if (match := _ORIGINAL.match(line))), None):
            return original
        lines = [line for line in _rejoined(lines) if _could_be_title(line)]
        titled = next((i for i, line in enumerate(lines) if _TITLE.search(line)), None)
        if titled is not None:
            return _with_organs(lines, titled)
        return next((line for line in map(_bare, self.head[:4]) if line in lines and _could_be_headline(line)), None)

    @cached_property
    def publisher(self) -> str | None:
        """The source that the page declares or the byline names."""
        declared = next((self.declared[name] for name in _PUBLISHERS if self.declared.get(name)), None)
        author = self.declared.get("author", "")
        return declared or self._label("source") or (author if _MEDIUM.search(author) else None)

    def _label(self, group: str) -> str | None:
        for line in self.head:
            for match in _LABELS.finditer(line):
                if match[group]:
                    return match["value"].strip()
        return None

    @cached_property
    def number(self) -> str | None:
        """Declared, or in a line of its own among the first or the last."""
        for name in _NUMBERS:
            if found := number_in(self.declared.get(name, "")):
                return found
        near = [*self.head, *self.lines[-3:]]
        return next((found for line in near if (found := number_in(line)) and len(line) <= len(found) + _LABEL), None)

    @cached_property
    def date(self) -> str | None:
        """Of publication, else of the signature."""
        for name in _DATES:
            if found := date_in(self.declared.get(name, "")):
                return found
        for line in self.head:
            if len(line) < 100 and (labelled := _LABELS.search(line)) and (found := date_in(line[labelled.start() :])):
                return found
        alone = [line for line in (*self.head, *reversed(self.tail)) if len(line) < 60]
        return next((found for line in alone if (found := _dated(line))), None)

    @cached_property
    def issuer(self) -> str | None:
        """Declared, in the title (…厅关于…), or signed at the end above the date."""
        if declared := next((self.declared[name] for name in _ISSUERS if self.declared.get(name)), None):
            return declared
        by_title = _BY_TITLE.match(self.title or "")
        if by_title and (organs := organs_in(by_title["organ"])):
            return "、".join(organs)
        signed = self._signed()
        return "、".join(signed) if signed else None

    def _signed(self) -> Sequence[str]:
        """The organs in the lines before the date at the end."""
        dated = next((i for i in range(len(self.tail) - 1, -1, -1) if _dated(self.tail[i])), None)
        if dated is None:
            return []
        organs: list[str] = []
        for line in reversed(self.tail[:dated]):
            found = organs_in(line)
            if not found or len("".join(found)) < 0.7 * len(re.sub(r"[\s、]", "", line)):
                break
            organs[:0] = found
        return organs

    @property
    def _speaker(self) -> str | None:
        """Whose document it is: the organ that issued it; what is no news names its place in the title."""
        return self.issuer or (self.title if self.kind not in (None, "news", "press_conference") else None)

    @cached_property
    def kind(self) -> str | None:
        """By the title; a text with a byline is news whatever it is about."""
        title = self.title or ""
        kind = kind_of(title)
        closes = bool(_CLOSES.search(title))
        if kind in ("press_conference", "list", "draft") or (kind and closes and (self.number or self.issuer)):
            return kind
        if any(_BYLINE.search(line[:200]) for line in (*self.head, *self.lines[-2:])):
            return "news"
        return kind if closes else None


def _bare(line: str) -> str:
    """A line without the byline that was run into it: 甲网2024-05-06 10:20关于…的通知 -> 关于…的通知."""
    return _STAMP.split(line)[-1].strip() if len(line) <= _LONGEST_TITLE else line


def _rejoined(lines: Sequence[str]) -> Iterator[str]:
    """The lines, with a title in one that its last words stand below: 甲市产业集群 / 行动方案（2023—2027年）."""
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        if _TITLE_REST.fullmatch(below) and _could_be_title(line) and not _TITLE.search(line):
            yield line + below
        else:
            yield line


def _could_be_title(line: str) -> bool:
    if not 6 <= len(line) <= _LONGEST_TITLE or line.endswith(tuple("。，；、:：|")) or "。" in line or " | " in line:
        return False
    words = re.split(r"[\s>|·•/]+", line)
    menu = len(words) > 2 and max(map(len, words)) <= 6
    return not (
        menu or _NO_TITLE.search(line) or is_furniture_line(line) or _LABELS.match(line) or number_in(line) == line
    )


def _could_be_headline(line: str) -> bool:
    """Of news: short, and no date, item of a list, caption or organ."""
    plain = len(line) <= 60 and re.match(r"[\u4e00-\u9fff\d“《【]", line) and not re.search(r"[:：]\w{2,12}$", line)
    return bool(plain) and not (
        _dated(line) or re.match(r"[一二三四五六七八九十\d]{1,2}[、.．]", line) or organs_in(line)
    )


def _with_organs(lines: Sequence[str], titled: int) -> str:
    """A title, with the organs in the line above it: 甲省人民政府 / 关于…的通知."""
    title = lines[titled]
    if titled and title.startswith(("关于", "印发")) and organs_in(lines[titled - 1]):
        title = " ".join(lines[titled - 1].split()) + title
    return re.sub(r"^附件\s*\d*[:：]\s*", "", title)


def without_site(title: str) -> str:
    """A page's title without the name of the site and of the column."""
    parts = _SITE.split(title.strip())
    while len(parts) > 1 and len(parts[0]) >= 4 and _SITE_NAME.search(parts[-1]):
        parts.pop()
    return title.strip() if len(parts) != 1 else parts[0].strip()


def _dated(line: str) -> str | None:
    """The date of a line that holds little else."""
    found = date_in(line)
    rest = re.sub(r"[\d\s:：年月日/.\-|]|发布|时间|日期|来源|字体|大|中|小|浏览|次数", "", line)
    return found if len(rest) <= 12 else None


def kind_of(title: str) -> str | None:
    """What kind of document a title announces: what is issued, not the notice that issues it."""
    inner = re.sub(r"(?:的|之)?(?:通知|公告|函)(?=[（(]|$)", "", title)
    for text in (inner, title):
        for kind, pattern in _KINDS:
            if pattern.search(text):
                return kind
    return None
