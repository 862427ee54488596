"""Text and Markdown: the decoded file is the text; front matter, tags and marks in it are only listed as skipped.

Every pattern here stops at its own first character, so that the time is linear even in `[[[[[[...` or `<!--<!--...`.
"""

import html
import re
from collections.abc import Iterable, Iterator

import yaml

from loaders.readers.elements import BLOCKS, DROPPED, INLINE, VERBATIM
from loaders.readers.furniture import named_as_furniture
from loaders.readers.result import Read, Skip

_CELLS = ("td", "th")
_KNOWN = BLOCKS | INLINE | DROPPED
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,11})\b(?P<rest>(?:\s+[A-Za-z_:@][^<>]*|\s*)/?)>")
_ENTITY = re.compile(  # &amp;nbsp; was escaped twice
    r"&(?:amp;){0,3}(?:(?:[A-Za-z]{2,8}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});|nbsp(?![A-Za-z]))"
)
_MARKUP = re.compile(rf"<!--|<![A-Za-z]|{_TAG.pattern}|(?P<entity>{_ENTITY.pattern})")
_MARKED = re.compile(r"(?<!\d)\*\*[^*\s][^*\n]{0,300}\*\*|\]\((?:https?:/)?/[^()\s]{1,500}\)")  # bold words, a link
_BREAK_IN_ROW = re.compile(r"\|[^|\n]*<br[^|\n]*\|")
_NAMES = re.compile(r"""\b(?:class|id)\s*=\s*["']?([^"'>]*)""", re.IGNORECASE)
_FRONT = re.compile(r"\s{0,20}---[ \t]*\r?\n(?P<yaml>.{1,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_MARKS = (
    re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)"),  # a picture
    re.compile(r"^[ \t]{0,3}\#{1,6}[ \t]+|(?<=\S)[ \t]+\#+[ \t]*$|^[ \t]{0,3}>[ \t]?", re.MULTILINE),
    re.compile(r"\*\*+|(?<![A-Za-z0-9_])__(?=\S)|(?<=\S)__(?![A-Za-z0-9_])|~~"),
    re.compile(r"\\(?=[!-/:-@\[-`{-~])"),
    re.compile(r"<https?://[^<>\s]*>"),
)
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]\n]*)\](?P<target>\([^()\n]*\))")


def read_text(text: str, encoding: str) -> Read:
    """Plain text; where tags, entities, bold words or links stand in it, their marks are skipped."""
    skips = [*_skipped_markup(text)] if _has_markup(text) else []
    if _MARKED.search(text):
        skips += _skipped_marks(text)
    return Read("text", text, encoding, _tidy(skips))


def _has_markup(text: str) -> bool:
    """Whether tags or entities stand in a plain text; in rows of a table a <br> alone means nothing."""
    tags = "</" in text or ("<br" in text and not _BREAK_IN_ROW.search(text))
    return (tags and _TAG.search(text) is not None) or _ENTITY.search(text) is not None


def read_markdown(text: str, encoding: str) -> Read:
    """Markdown, with the HTML in it."""
    front, declared = _front_matter(text)
    skips = [*front, *_skipped_markup(text), *_skipped_marks(text)]
    return Read("markdown", text, encoding, _tidy(skips), declared)


def _front_matter(text: str) -> tuple[list[Skip], dict[str, str]]:
    """The block of properties at the beginning, and what it says."""
    match = _FRONT.match(text)
    if match is None:
        return [], {}
    try:
        found = yaml.safe_load(match["yaml"])
    except (yaml.YAMLError, RecursionError, ValueError):
        return [], {}
    if not isinstance(found, dict):
        return [], {}
    scalars = {str(key).lower(): str(value) for key, value in found.items() if isinstance(value, str | int | float)}
    dates = {str(key).lower(): value.isoformat() for key, value in found.items() if hasattr(value, "isoformat")}
    return [Skip(0, match.end(), "\n")], scalars | dates


def _skipped_marks(text: str) -> Iterator[Skip]:
    """Marks of Markdown; rows of tables and bullets are left as they are."""
    for pattern in _MARKS:
        for match in pattern.finditer(text):
            yield Skip(match.start(), match.end())
    for match in _LINK.finditer(text):
        yield Skip(match.start(), match.start("text"))
        yield Skip(match.end("text"), match.end())


def _skipped_markup(text: str) -> Iterator[Skip]:
    """Tags, comments, style blocks, elements that are furniture by name, and entities."""
    opened: dict[str, list[tuple[int, bool]]] = {}
    unclosed: set[str] = set()  # what has no end in the rest of the text: not looked for again
    at = 0
    while match := _MARKUP.search(text, at):
        start, at = match.span()
        if match["entity"]:
            if (char := _unescaped(match["entity"])) != match["entity"]:
                yield Skip(start, at, char)
        elif match["name"] is None:
            at = _end_of(text, "-->" if match[0] == "<!--" else ">", at, unclosed)
            yield Skip(start, at)
        elif (name := match["name"].lower()) in _KNOWN:
            if name in VERBATIM and not match["close"]:
                at = _end_of(text, rf"</{name}\b[^<>]*>", at, unclosed)
            yield Skip(start, at, _instead(name, bool(match["close"])))
            yield from _furniture(match, name, opened, len(text))


def _unescaped(entity: str) -> str:
    """What an entity stands for, also where it was escaped again: &amp;ldquo; is “, and &emsp; a blank."""
    while (less := html.unescape(entity)) != entity:
        entity = less
    return " " if entity.isspace() and entity != "\xa0" else entity


def _end_of(text: str, mark: str, at: int, unclosed: set[str]) -> int:
    """Where the next `mark` (a pattern) ends; `at` where there is none."""
    if mark in unclosed:
        return at
    found = re.compile(mark, re.IGNORECASE).search(text, at)
    if found is None:
        unclosed.add(mark)
        return at
    return found.end()


def _furniture(
    match: re.Match[str], name: str, opened: dict[str, list[tuple[int, bool]]], length: int
) -> Iterator[Skip]:
    """The whole element, at its end tag, where its name says that it is furniture; but not the frame of the page."""
    stack = opened.setdefault(name, [])
    if not match["close"]:
        if not match["rest"].endswith("/"):
            names = " ".join(_NAMES.findall(match["rest"]))
            stack.append((match.start(), name in DROPPED or named_as_furniture(names)))
    elif stack:
        start, furniture = stack.pop()
        if furniture and (match.end() - start) * 2 < length:
            yield Skip(start, match.end(), "\n" if name in BLOCKS else "")


def _instead(name: str, close: bool) -> str:
    if name in _CELLS:
        return " | " if close else ""
    return "\n" if name in BLOCKS else ""


def _tidy(skips: Iterable[Skip]) -> tuple[Skip, ...]:
    """In order, without overlap; neighbours made one."""
    tidy: list[Skip] = []
    for skip in sorted(skips, key=lambda s: (s.start, -s.end)):
        last = tidy[-1] if tidy else None
        if last is None or skip.start > last.end:
            tidy.append(skip)
        elif skip.end > last.end:
            line = "\n" in last.instead + skip.instead
            inside = skip.start < last.end
            tidy[-1] = Skip(last.start, skip.end, "\n" if line else last.instead + ("" if inside else skip.instead))
    return tuple(skip for skip in tidy if skip.end > skip.start)
