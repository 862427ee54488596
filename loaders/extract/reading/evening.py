"""The text in one form, character by character: one width of marks, no markup, quotations closed.

Every character keeps its place, so that all offsets hold.
"""

import re

from loaders.extract.reading.comma_rows import barred_rows
from loaders.extract.reading.commas import enumerated
from loaders.extract.reading.layout import laid_out
from loaders.extract.reading.lost import found_again, unquestioned
from loaders.extract.reading.task_rows import joined_tasks
from loaders.extract.reading.titlemarks import titled

_FULL = "，；：！？（）［］｛｝＂＇／＋－％～〜．０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ　\u00a0「」『』﹝﹞〔〕【】•●▪◆■▶►▲△▼◇□○★☆※◎❖➤▸①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_HALF = ",;:!?()[]{}\"'/+-%~~.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ  “”“”()()[]········································"
_ALIKE = "｡､﹑･‧﹐‚﹔﹕︰﹖﹗﹙﹚︽︾〝〞„‟｢｣＜＞＝＆＃＿ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"
_MEANT = "。、、··,,;::?!()《》“”“““”<>=&#_abcdefghijklmnopqrstuvwxyz"
_WIDTH = str.maketrans(_FULL[: len(_HALF)] + _ALIKE + "陜｜│┃║", _HALF[: len(_FULL)] + _MEANT + "陕||||")
_CIRCLED = re.compile(
    r"[①-⑳](?<=[^\s,，;；:：。、(（“].)(?=\S)"
)  # an item begins that no mark parts from the one before

_ADDED = re.compile(r"(?<=[\u4e00-\u9fff”])\+(?=\d+[余多]?[家户条])")  # 16条产业链|+|41家企业: counts in a row


def even(text: str) -> str:
    """The text with one width of marks, digits and letters; every character keeps its place."""
    text = titled(_CIRCLED.sub(";", text).translate(_WIDTH).replace("\r", "\n"))
    text = _ADDED.sub("、", text)
    text = found_again(unquestioned(text))
    text = _without_markup(_closed(text))
    return _with_curved_marks(laid_out(enumerated(barred_rows(joined_tasks(text)))))


_ODD = re.compile("“[^“”\n]{1,20}“(?![^“”\n]{1,20}”)|”(?<![^\u4e00-\u9fff]”)[^“”\n]{2,20}“(?![^“”\n]{1,20}”)")
_QUOTED = 40  # characters back within which a quotation may be open


def _closed(text: str) -> str:
    """The text with the marks of a quotation that is closed or opened by the other one: “甲产业“ and ”乙产业“."""
    if not _ODD.search(text):
        return text
    chars = list(text)
    for match in _ODD.finditer(text):
        before = "".join(chars[max(0, match.start() - _QUOTED) : match.start()])
        if before.rfind("“") <= before.rfind("”"):  # none is open
            chars[match.start()], chars[match.end() - 1] = "“", "”"
    return "".join(chars)


_TAG = re.compile(r"<[^<>\n]{1,300}>")
_NEW_LINE = re.compile(r"</?(?:p|div|br|li|td|tr|h\d)\b")
_BOLD = re.compile(r"\*\*([^*\n]{1,300})\*\*")
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)  # in a cell of a table
_FOOTNOTE = re.compile(r"(?<![|\t])(?<![|\t] )\[\d{1,2}\]")  # a machine's; a cell [80] is none


def _without_markup(text: str) -> str:
    """The text without the marks of HTML, Markdown and footnotes that a reader has left."""
    if "</" in text:
        text = _TAG.sub(lambda m: ("\n" if _NEW_LINE.match(m[0]) else " ") + " " * (len(m[0]) - 1), text)
    if "**" in text or "<br" in text:
        text = _BOLD.sub(r"  \1  ", text)
        text = _LINE_BREAK.sub(_break, text)
    return _FOOTNOTE.sub(lambda m: "。" + " " * (len(m[0]) - 1), text)


def _break(match: re.Match[str]) -> str:
    """A break is one, but inside the row of a table that bars frame, where it parts what a cell enumerates."""
    line = match.string.rfind("\n", 0, match.start()) + 1
    framed = match.string.startswith("|", line) and match.string.find("|", match.end()) >= 0
    return ("、" if framed else "\n") + " " * (len(match[0]) - 1)


_INNER = re.compile(r"‘([0-9A-Z+×x\u4e00-\u9fff]{2,12})’")  # ‘358X’, ‘小巨人’ in a speech
_STRAIGHT = re.compile(r'"([^"\n]{1,80})"')


def _curved(match: re.Match[str]) -> str:
    """‘358X’ as “358X”, where no quotation is open right before it, “培育|‘2+3’|产业”, or only that of a speech."""
    start = max(match.string.rfind("\n", 0, match.start()) + 1, match.start() - _QUOTED)
    opened, closed = (match.string.rfind(mark, start, match.start()) for mark in "“”")
    speech = any(mark in match.string[opened : match.start()] for mark in ",，。;；")
    return match[0] if opened > closed and not speech else f"“{match[1]}”"


def _with_curved_marks(text: str) -> str:
    """The text with “ ” around what stands in other marks of quotation."""
    text = _INNER.sub(_curved, text) if "‘" in text else text
    return _STRAIGHT.sub(r"“\1”", text) if '"' in text else text
