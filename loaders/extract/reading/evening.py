"""The text in one form, character by character: one width of marks, and the marks that its layout stands for.

Every character keeps its place, so that all offsets hold.
"""

import re

from loaders.extract.reading import lexicon as lx

_FULL = "，；：！？（）［］｛｝＂＇／＋－％～〜．０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ　\u00a0「」『』﹝﹞〔〕【】•●▪◆■▶►▲△▼◇□○★☆※◎❖➤▸①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_HALF = ",;:!?()[]{}\"'/+-%~~.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ  “”“”()()[]········································"
_WIDTH = str.maketrans(_FULL[: len(_HALF)] + "陜｜│┃║", _HALF[: len(_FULL)] + "陕||||")
_CIRCLED = re.compile(
    r"[①-⑳](?<=[^\s,，;；:：。、(（“].)(?=\S)"
)  # an item begins that no mark parts from the one before
_DASH = re.compile(r"-(?<=\S -)(?=\s)")
_POINT = re.compile(r"(?<=[\u4e00-\u9fff”)])(?<![一二三四五六七八九十])\.(?=[\u4e00-\u9fff“《\n]|$)")  # a full stop
_BOLD = re.compile(r"\*\*([^*\n]{1,300})\*\*")
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)  # in a cell
_LONG_LINE = 80  # characters of a line of prose that must have a full stop
_PER_STOP = 25  # characters of a sentence, on the average
_LOST_STOP = re.compile(r"(?<!记者)(?<!讯员)(?<!编辑)(?<!作者)(?<=[\u4e00-\u9fff\d%”)A-Za-z]) (?=[\u4e00-\u9fff“《])")


_ODD = re.compile("“[^“”\n]{1,20}“(?![^“”\n]{1,20}”)|(?:^|(?<=[\u4e00-\u9fff]))”[^“”\n]{2,20}“(?![^“”\n]{1,20}”)")


def _mended(text: str) -> str:
    """The text with the marks of a quotation that is closed or opened by the other one: “甲产业“ and ”乙产业“."""
    chars = list(text)
    for match in _ODD.finditer(text):
        before = "".join(chars[max(0, match.start() - _QUOTED) : match.start()])
        if before.rfind("“") <= before.rfind("”"):  # none is open
            chars[match.start()], chars[match.end() - 1] = "“", "”"
    return "".join(chars)


_QUOTED = 40  # characters back within which a quotation may be open


_LABELLED = re.compile(
    r"(?P<label>产业定位|主导产业|特色产业|重点产业|产业方向|发展方向|主攻方向|产业门类)[:](?P<fields>[^,、。;:\n]{2,24}(?:[,、][^,、。;:\n]{2,24}){2,})(?=[。;\n]|$)"
)


_SECOND_ITEM = re.compile(r" [2-9][.、](?=[\u4e00-\u9fff“《])")
_NUMBERED_LINE = re.compile(r"(?m)^[ \t]*\d{1,2}[.、][^\n]* \d{1,2}[.、][^\n]*$")
_ITEM_NUMBER = re.compile(r"(?:^|(?<= ))(\d{1,2})[.、](?=[\u4e00-\u9fff“《])")


def _item_a_line(match: re.Match[str]) -> str:
    """1.煤炭 2.电力 3.铝: each item on a line of its own, where the numbers rise."""
    line = match[0]
    found = list(_ITEM_NUMBER.finditer(line.lstrip()))
    numbers = [int(item[1]) for item in found]
    if len(found) < 2 or numbers != sorted(set(numbers)):
        return line
    left = len(line) - len(line.lstrip())
    for item in found[1:]:
        at = left + item.start() - 1
        line = line[:at] + "\n" + line[at + 1 :]
    return line


_FURNITURE = re.compile(  # of the page, on the line of a sentence
    r"[ 。](?=(?:[上下]一[篇条][:]|分享到|责任编辑|责编[:]|打印本页|关闭窗口|扫码关注|点击查看|相关阅读|浏览次数|【字体|\[字体))"
    r"|(?<=>正文) |(?<=> 正文) |(?<=朋友圈) "
)
_DOTTED = re.compile(r"(?<=:)[ ]?[·•-] [\u4e00-\u9fff]{2,14}(?: [·•-] [\u4e00-\u9fff]{2,14})+(?=[ 。\n\[;]|$)")
_BLANK_ITEMS = re.compile(
    r"[\u4e00-\u9fff]{2,24}(?: [\u4e00-\u9fff]{2,12})+(?=等|[两三四五六七八九十][大个条]|\d{1,2}[大个条])"
)
_BESIDE_CLUSTER = re.compile(r"(?<=集群) (?=[\u4e00-\u9fff]{2,24}?集群(?:[ 、。,\n]|$|入选|上榜|等))")
_NEXT_CLAUSE = re.compile(
    "(?:(?<=产业)|(?<=集群)|(?<=领域)|(?<=行业)|(?<=产业链)|(?<=环节)|(?<=赛道)|(?<=体系)|(?<=方案)|(?<=基地)) "
    "(?=(?:推动|支持|培育|打造|围绕|聚焦|加快|促进|实施|做强|做大|布局|力争|引导|鼓励|重点(?:发展|培育|打造))[\u4e00-\u9fff])"
)


def _as_enumeration(match: re.Match[str]) -> str:
    """: • 甲 • 乙 • 丙, a list that a machine has written on one line."""
    first, *items = re.split(r" [·•-] ", match[0].lstrip(" ·•-"))
    lead = len(match[0]) - len(match[0].lstrip(" ·•-"))
    return " " * lead + "、  ".join([first, *items])


def _with_enumeration(match: re.Match[str]) -> str:
    """发展甲 乙 丙等: fields whose commas are lost."""
    ends = lx.words("industry_word") | lx.words("product_tail")
    fields = all(lx.ending(item, ends) for item in match[0].split(" "))
    return match[0].replace(" ", "、") if fields else match[0]


_INNER_MARKS = re.compile(r"‘([0-9A-Z+×x]{2,12})’")


def _as_list(match: re.Match[str]) -> str:
    """产业定位:甲、乙类产品,丙产品制造,… as prose has it: 产业定位为甲、乙类产品、丙产品制造."""
    parts = re.split("[,、]", match["fields"].removesuffix("等"))
    if not all(lx.ending(part, lx.words("industry_word") | lx.words("product_tail")) for part in parts):
        return match[0]
    label = match["label"] + ("为" if match["label"].endswith(("定位", "方向")) else ":")
    return label + match["fields"].replace(",", "、")


def even(text: str) -> str:
    """The text with one width of marks, digits and letters; every character keeps its place."""
    text = _CIRCLED.sub(";", text).translate(_WIDTH).replace("\r", "\n")
    text = _mended(text) if _ODD.search(text) else text
    if "</" in text:  # marks of HTML that a reader has left
        text = re.sub(
            r"<[^<>\n]{1,300}>",
            lambda m: (
                "\n" + " " * (len(m[0]) - 1) if re.match(r"</?(?:p|div|br|li|td|tr|h\d)\b", m[0]) else " " * len(m[0])
            ),
            text,
        )
    if "**" in text or "<br" in text:  # and those of Markdown
        text = _BOLD.sub(r"  \1  ", text)
        text = _LINE_BREAK.sub(lambda m: "、" + " " * (len(m[0]) - 1), text)
    text = re.sub(r"(?m)^(附[件表录]?[\d一二三四五六七八九十]*[::]?)\t", r"\1 ", text)  # a title behind it is no cell
    text = re.sub(r"\[\d{1,2}\]", lambda m: "。" + " " * (len(m[0]) - 1), text)  # a machine's footnotes
    text = _DASH.sub(",", text)
    text = _POINT.sub("。", text)
    if _SECOND_ITEM.search(text):
        text = _NUMBERED_LINE.sub(_item_a_line, text)
    if " " in text:
        text = _FURNITURE.sub("\n", text)
        text = _DOTTED.sub(_as_enumeration, text)
        text = _BLANK_ITEMS.sub(_with_enumeration, _BESIDE_CLUSTER.sub("、", text))
        text = "\n".join(_with_stops(line) for line in text.split("\n"))
    if text.count(" ") > _FEW_BLANKS and "," not in text.replace(" , ", ""):
        text = _BLANK_LIST.sub(_with_commas, text)
    text = _NEXT_CLAUSE.sub(",", text)
    if "‘" in text:  # ‘358X’ in a speech
        text = _INNER_MARKS.sub(r"“\1”", text)
    if '"' in text:
        text = re.sub(r'"([^"\n]{1,80})"', r"“\1”", text)
    if _LABELLED.search(text):
        text = _LABELLED.sub(_as_list, text)
    if text.count("、") <= 2 and text.count(",") > 10:  # a machine has written commas for both
        text = re.sub(
            r"(?<=[\u4e00-\u9fff]),(?=(?:[\u4e00-\u9fff]{2,8},)*[\u4e00-\u9fff]{2,8}(?:等|[,。\n]))", _enumerates, text
        )
    return text


_ITEM = "(?!包括|包含|涵盖)[\u4e00-\u9fffA-Za-z]{2,8}"
_BLANK_LIST = re.compile(
    rf"(?:(?<=包括)|(?<=包含)|(?<=涵盖)|(?<=\s打造)|(?<=\s发展)|(?<=\s培育)|(?<=\s聚焦)|(?<=\s布局)){_ITEM}(?: {_ITEM}){{2,30}}?(?=等| ?[。\n]|$)"
)
_FEW_BLANKS = 8  # in a text without commas, above which blanks stand for them


def _with_commas(match: re.Match[str]) -> str:
    """包括甲 乙 丙: a list whose commas a machine has lost; none where its parts begin with verbs."""
    items = match[0].split(" ")
    sums = any(re.search("[一二三四五六七八九十百千万亿][元家个吨亩户平]", item) for item in items)
    acts = sums or any(
        lx.flags().get(item[:2], 0) & lx.VERB and not lx.flags().get(item[:2], 0) & lx.GUARD for item in items
    )
    return match[0] if acts else match[0].replace(" ", "、")


def _with_stops(line: str) -> str:
    """A line of prose that has lost its full stops: a blank stands where each was."""
    if len(line) < _LONG_LINE or line.count(",") < 3 or re.search("[。!?|]", line):
        return line
    blanks = list(_LOST_STOP.finditer(line))
    return _LOST_STOP.sub("。", line) if blanks and len(line) >= _PER_STOP * (len(blanks) + 1) else line


def _enumerates(match: re.Match[str]) -> str:
    """A comma between short neighbours enumerates."""
    text, at = match.string, match.start()
    before = re.search(r"[\u4e00-\u9fff]*$", text[max(0, at - 12) : at])
    after = re.match(r"[\u4e00-\u9fff]*", text[at + 1 : at + 13])
    ahead = re.match(r"(?:[\u4e00-\u9fff]{2,8},)*[\u4e00-\u9fff]{2,9}等", text[at + 1 : at + 120])
    return "、" if ahead and before and after and len(after[0]) <= 12 else ","
