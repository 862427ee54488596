"""What blanks, points, numbers and labels of a layout stand for: full stops, commas, new lines.

Every character keeps its place, so that all offsets hold.
"""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.lost_commas import ROW, with_lost_commas

_ATTACHED = re.compile(r"(?m)^(附[件表录]?[\d一二三四五六七八九十]*[::]?)\t")  # a title behind it is no cell
_DASH = re.compile(r"-(?<=\S -)(?=\s)")
_POINT = re.compile(  # 产业集群.全市…, 排第一.2024年…
    r"\.(?<=[\u4e00-\u9fff”\")]\.)(?:(?<![一二三四五六七八九十]\.)(?=[\u4e00-\u9fff“\"《\n]|$)|(?=20\d\d年|(?:\d{1,2}[-—至])?\d{1,2}月))"
)
_NEXT_CLAUSE = re.compile(  # the blank first: it is what is looked for
    " (?:(?<=产业 )|(?<=集群 )|(?<=领域 )|(?<=行业 )|(?<=产业链 )|(?<=环节 )|(?<=赛道 )|(?<=体系 )|(?<=方案 )|(?<=基地 ))"
    "(?=(?:推动|支持|培育|打造|围绕|聚焦|加快|促进|实施|做强|做大|布局|力争|引导|鼓励|重点(?:发展|培育|打造))[\u4e00-\u9fff])"
)


def laid_out(text: str) -> str:
    """The text with the marks that its layout stands for."""
    text = _POINT.sub("。", _DASH.sub(",", _ATTACHED.sub(r"\1 ", text)))
    if _LATER_ITEM.search(text):
        text = _NUMBERED_LINE.sub(_item_a_line, text)
    if " " in text:
        text = with_lost_commas(_FURNITURE.sub("\n", text))
        text = "\n".join(_with_stops(line) for line in _with_commas(text).split("\n"))
        text = _with_next_clauses(text)
    if _LABELLED.search(text):
        text = _LABELLED.sub(_as_prose, text)
    return text


def _with_next_clauses(text: str) -> str:
    """建设产业链 培育企业 as 建设产业链,培育企业: in lines of prose, no header or row of a table that blanks part."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        beside = [near.lstrip() for near in lines[max(0, number - 1) : number + 2]]
        if re.search("[,。]", line) and not ROW.match(line) and not any(n.startswith("序号") for n in beside):
            lines[number] = _NEXT_CLAUSE.sub(",", line)
    return "\n".join(lines)


_LATER_ITEM = re.compile(r" [2-9][.、](?=[\u4e00-\u9fff“《])")
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
    blanks = {left + item.start() - 1 for item in found[1:]}
    return "".join("\n" if at in blanks else char for at, char in enumerate(line))


_FURNITURE = re.compile(  # of the page, on the line of a sentence
    r"[ 。](?=(?:[上下]一[篇条][:]|分享到|责任编辑|责编[:]|打印本页|关闭窗口|扫码关注|点击查看|相关阅读|浏览次数|【字体|\[字体))"
    r"|(?<=>正文) |(?<=> 正文) |(?<=朋友圈) "
)

_DOTTED = re.compile(r"(?<=:)[ ]?[·•-] [\u4e00-\u9fff]{2,14}(?: [·•-] [\u4e00-\u9fff]{2,14})+(?=[ 。\n\[;]|$)")
_BESIDE_CLUSTER = re.compile(r" (?<=集群 )(?=[\u4e00-\u9fff]{2,24}?集群(?:[ 、。,\n]|$|入选|上榜|等))")
_FIELDS = re.compile(  # 发展甲 乙 丙|等
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,}+(?: [\u4e00-\u9fff]{2,12}){1,20}(?=等|[两三四五六七八九十][大个条]|\d{1,2}[大个条])"
)
_ITEM = "(?!包括|包含|涵盖)[\u4e00-\u9fffA-Za-z]{2,8}"
_MEMBERS = re.compile(
    r"(?:(?<=包括)|(?<=包含)|(?<=涵盖)|(?<=\s打造)|(?<=\s发展)|(?<=\s培育)|(?<=\s聚焦)|(?<=\s布局))"
    rf"{_ITEM}(?: {_ITEM}){{2,30}}?(?=等| ?[。\n]|$)"
)
_FEW_BLANKS = 8  # in a text without commas, above which blanks stand for them


def _with_commas(text: str) -> str:
    """The text with commas in its lists that blanks or points part: 重点发展:• 甲 • 乙; 发展甲 乙 丙等."""
    text = _DOTTED.sub(_of_points, text)
    text = _FIELDS.sub(_of_fields, _BESIDE_CLUSTER.sub("、", text))
    if text.count(" ") > _FEW_BLANKS and "," not in text.replace(" , ", ""):
        text = _MEMBERS.sub(_of_members, text)
    return text


def _of_points(match: re.Match[str]) -> str:
    """: • 甲 • 乙 • 丙, a list that a machine has written on one line."""
    first, *items = re.split(r" [·•-] ", match[0].lstrip(" ·•-"))
    lead = len(match[0]) - len(match[0].lstrip(" ·•-"))
    return " " * lead + "、  ".join([first, *items])


def _of_fields(match: re.Match[str]) -> str:
    """发展甲 乙 丙等: fields whose commas are lost."""
    return match[0].replace(" ", "、") if _are_fields(match[0].split(" ")) else match[0]


def _are_fields(items: list[str]) -> bool:
    """Whether all items end like fields or products."""
    ends = lx.words("industry_word") | lx.words("product_tail")
    return all(lx.ending(item, ends) for item in items)


_SUM = re.compile("[一二三四五六七八九十百千万亿][元家个吨亩户平]")


def _of_members(match: re.Match[str]) -> str:
    """包括甲 乙 丙: a list whose commas a machine has lost; none where its parts are sums or begin with verbs."""
    items = match[0].split(" ")
    known = [lx.flags().get(item[:2], 0) for item in items]
    acts = any(_SUM.search(item) for item in items) or any(bits & lx.VERB and not bits & lx.GUARD for bits in known)
    return match[0] if acts else match[0].replace(" ", "、")


_LOST_STOP = re.compile(r"(?<!记者)(?<!讯员)(?<!编辑)(?<!作者)(?<=[\u4e00-\u9fff\d%”)A-Za-z]) (?=[\u4e00-\u9fff“《])")
_LONG_LINE = 80  # characters of a line of prose that must have a full stop
_PER_STOP = 25  # characters of a sentence, on the average


def _with_stops(line: str) -> str:
    """A line of prose that has lost its full stops: a blank stands where each was."""
    if len(line) < _LONG_LINE or line.count(",") < 3 or re.search("[。!?|]", line):
        return line
    blanks = list(_LOST_STOP.finditer(line))
    return _LOST_STOP.sub("。", line) if blanks and len(line) >= _PER_STOP * (len(blanks) + 1) else line


_LABELLED = re.compile(
    r"(?P<label>产业定位|主导产业|特色产业|重点产业|产业方向|发展方向|主攻方向|产业门类)[:]"
    r"(?P<fields>[^,、。;:\n]{2,24}(?:[,、][^,、。;:\n]{2,24}){2,})(?=[。;\n]|$)"
)


def _as_prose(match: re.Match[str]) -> str:
    """产业定位:甲、乙类产品,丙产品制造,… as prose has it: 产业定位为甲、乙类产品、丙产品制造."""
    if not _are_fields(re.split("[,、]", match["fields"].removesuffix("等"))):
        return match[0]
    label = match["label"] + ("为" if match["label"].endswith(("定位", "方向")) else ":")
    return label + match["fields"].replace(",", "、")
