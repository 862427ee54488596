"""HTML -> the text of the article, and what the page says about itself.

lxml parses; menus, footers, share buttons and lists of other articles are told by element, by name, by the share of
links and by line. Tables of data become rows `a | b | c`; tables that only arrange the page are read as what is in them.
(trafilatura was tried: it lost headings that are no <h1>, did not fill merged cells, and gave a short page back with its
menus; it would also have brought twelve packages.)
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from graph.errors import DocumentError
from loaders.readers.elements import BLOCKS, DROPPED
from loaders.readers.furniture import is_furniture_line, named_as_furniture
from loaders.readers.grid import Cell, as_lines, clean, spread
from loaders.readers.result import Read, broken

MAX_CHARACTERS = 20_000_000  # of HTML: a tree takes fifteen times as much memory
_CONTAINERS = ("article", "main", "div", "td", "section")
_LISTS = ("ul", "ol", "dl", "div", "table", "section", "td", "p")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Names under which systems of the genre keep the article itself.
_ARTICLE = re.compile(
    r"(?i)\b(?:trs_editor\w*|trs_ueditor|ucapcontent|zoom|zoomcon|articlecontent|article[-_]?(?:content|body|con|text|detail)|"
    r"content[-_]?(?:text|body|article|detail|main|fontsize)|detail[-_]?(?:content|con|text)|news[-_]?(?:content|con|text|body)|"
    r"pages[-_]content|wp_articlecontent|artibody|endtext|text[-_]?con|v_news_content|bt[-_]content|cont[-_]?text|"
    r"view[-_]?content|main[-_]?text|post[-_]content|entry[-_]content|articlebody|content|article|zhengwen|nr|xl_cont)\b"
)
_MOSTLY = 0.6  # share of the page's text that the article has at least
_LINKED = 0.6  # share of text in links from which a block is a menu
_FEW_LINKS = 3
_LONGEST_CELL = 400  # characters; a longer one is no cell of data
_LONGEST_INDEX = 1500
_HEAD_LINES = 8  # before the article: title, date, source
_INDEX = re.compile(
    r"^\W*(?:索\s*引\s*号|发文字号|文\s*号|发文机关|发布机构|主题分类|成文日期|发布日期|信息分类|主\s*题\s*词|公开方式|有效性|生成日期|组配分类)\W*$"
)


def read_page(text: str, encoding: str, place: str) -> Read:
    """Read a page; DocumentError where it holds no text."""
    if len(text) > MAX_CHARACTERS:
        raise DocumentError(
            f"a page of more than {MAX_CHARACTERS} characters", place=place, remedy="split it into documents"
        )
    with broken("HTML page", place):
        root = _parse(text)
        declared = _declared(root) if root is not None else {}
        lines = _article(root, declared) if root is not None else []
    if not lines:
        raise DocumentError("a page without text", place=place, remedy="save the page when its text is shown")
    return Read("html", "\n".join(lines), encoding, declared=declared)


def _parse(text: str) -> Any:
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, recover=True, huge_tree=False
    )
    return etree.fromstring(text.encode("utf-8", "replace"), parser)


def _declared(root: Any) -> dict[str, str]:
    """The page's title and meta tags, by lower-case name."""
    declared: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("name") or meta.get("property") or meta.get("itemprop") or "").strip().lower()
        content = clean(meta.get("content") or "")
        if name and content:
            declared.setdefault(name, content[:1000])
    title = next(root.iter("title"), None)
    if title is not None and (text := clean("".join(title.itertext()))):
        declared["title"] = text[:1000]
    return declared


def _article(root: Any, declared: dict[str, str]) -> list[str]:
    """The lines of the article; of the whole page where all of it looks like a menu."""
    body = root.find("body")
    body = root if body is None else body
    _drop(body, lambda e: e.tag in DROPPED or e.get("hidden") is not None or _HIDDEN.search(e.get("style") or ""))
    sizes = _measure(body)
    _drop(body, lambda e: _is_named(e) and sizes[e].own * 2 < sizes[body].own)
    everything = _lines(body)
    sizes = _measure(body)
    _drop(body, lambda e: _is_menu(e, sizes[e]))
    sizes = _measure(body)
    declared |= _index(body, sizes)
    lines = _main_lines(body, sizes) or _lines(body) or everything
    return _without_repeats(line for line in lines if not is_furniture_line(line))


@dataclass(slots=True)
class _Size:
    """How much text an element has, how much of it in links, and how many links."""

    length: int = 0
    linked: int = 0
    links: int = 0

    @property
    def own(self) -> int:
        return self.length - self.linked


def _measure(body: Any) -> dict[Any, _Size]:
    """The sizes of all elements in one walk: measured one by one, nested elements would take quadratic time."""
    sizes: dict[Any, _Size] = {}
    for _, element in etree.iterwalk(body, events=("end",)):
        size = sizes[element] = _Size(_letters(element.text))
        for child in element:
            size.length += sizes[child].length + _letters(child.tail)
            size.linked += sizes[child].linked
            size.links += sizes[child].links
        if element.tag == "a" and element.get("href") is not None:
            size.linked, size.links = size.length, 1
    return sizes


def _letters(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


def _drop(body: Any, unwanted: Callable[[Any], object]) -> None:
    """Take out elements."""
    for element in [e for e in body.iter(etree.Element) if e is not body and unwanted(e)]:
        _remove(element)


def _remove(element: Any) -> None:
    """Take out an element; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before, tail = element.getprevious(), element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _is_named(element: Any) -> bool:
    names = _names(element)
    return not names.isspace() and named_as_furniture(names)


def _is_menu(element: Any, size: _Size) -> bool:
    """Several links, and little else."""
    return element.tag in _LISTS and size.links >= _FEW_LINKS and size.linked >= _LINKED * max(1, size.length)


def _index(body: Any, sizes: dict[Any, _Size]) -> dict[str, str]:
    """The table of 索引号, 发文机关, 发文字号 … above a document: it describes the document, and is taken out."""
    found: dict[str, str] = {}
    for table in list(body.iter("table", "ul", "dl")):
        if sizes[table].length > _LONGEST_INDEX or table is body:
            continue
        cells = [clean("".join(cell.itertext())) for cell in table.iter("td", "th", "li", "dt", "dd")]
        pairs = dict(_pairs(cells))
        if len(pairs) >= 3 and 2 * len(pairs) >= len([c for c in cells if c]) - len(pairs) - 2:
            found |= pairs
            _remove(table)
    return found


def _pairs(cells: list[str]) -> Iterator[tuple[str, str]]:
    """Labels and values, in neighbouring cells or in one: 发文字号：…"""
    for cell, following in zip(cells, [*cells[1:], ""], strict=True):
        label, mark, value = cell.replace(":", "：", 1).partition("：")
        if _INDEX.match(label):
            name = re.sub(r"\W", "", label)
            value = value.strip() if mark and value.strip() else following
            if value and not _INDEX.match(value.split("：")[0]):
                yield name, value


def _main_lines(body: Any, sizes: dict[Any, _Size]) -> list[str]:
    """The lines of the element that is named as the article and has most of the text, after the title above it."""
    named = [e for e in body.iter(*_CONTAINERS) if e.tag in _CONTAINERS[:2] or _ARTICLE.search(_names(e))]
    large = [e for e in named if e in sizes and sizes[e].length >= max(1, _MOSTLY * sizes[body].length)]
    if not large:
        return []
    article = min(large, key=lambda e: sizes[e].length)
    before = list(_lines(body, until=article))[-_HEAD_LINES:]
    return [*before, *_lines(article)]


def _lines(element: Any, until: Any = None) -> list[str]:
    """The text of an element, one line a block; up to another element."""
    lines: list[str] = []
    pending: list[str] = []

    def end() -> None:
        if text := _collapse("".join(pending)):
            lines.append(text)
        pending.clear()

    skipping: Any = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if skipping is not None:
            if event == "end" and node is skipping:
                skipping = None
                pending.append(node.tail or "")
            continue
        if node is until:
            break
        if node.tag in BLOCKS:
            end()
        if event == "start":
            if node.tag == "table" and (rows := _data(node)):
                lines += rows
                skipping = node
            else:
                pending.append(node.text or "")
        elif node is not element:
            pending.append(node.tail or "")
    end()
    return lines


def _collapse(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "").split())


def _data(table: Any) -> list[str]:
    """The rows of a table of data; nothing where it holds other tables, one column, or long texts."""
    if table.find(".//table") is not None:
        return []
    rows = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    rows = [row for row in rows if row]
    if len(rows) < 2 or max(sum(cell.columns for cell in row) for row in rows) < 2:
        return []
    if any(len(cell.text) > _LONGEST_CELL and cell.columns == 1 and len(row) < 3 for row in rows for cell in row):
        return []
    return as_lines(spread(rows))


def _cell(cell: Any) -> Cell:
    text = " ".join(_lines(cell))
    return Cell(text, _number(cell.get("colspan")), _number(cell.get("rowspan")))


def _number(value: str | None) -> int:
    return max(1, min(int(value), 1000)) if value and value.isascii() and value.isdigit() else 1


def _without_repeats(lines: Iterable[str]) -> list[str]:
    """Near its top a page says its title several times: as a heading, in the path to it, above the article."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        if number > _HEAD_LINES or " | " in line or line not in kept[:3]:
            kept.append(line)
    return kept
