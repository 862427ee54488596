"""Titles without their marks: <甲规划>, “甲市某规划”; and 印发甲市某规划,提出…, where the marks are put in.

What is put in has the place of the character beside it, so that all offsets hold.
"""

import re
from collections.abc import Iterator

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.unwrap import Unwrapped

_KINDS = "(?:规划(?:纲要)?|行动计划|三年行动|方案|意见|措施|举措|办法|条例|(?:公告)?目录|纲要|细则|指引|的通知|的公告)(?:[(](?!以下|下文|简称)[^()\\n]{1,14}[)])?"
_POINTED = re.compile(  # <甲规划> and 〈甲规划〉, but none inside a title
    rf"(?P<known>《[^》\n]{{0,120}}》)|<(?=[\u4e00-\u9fff“\d])(?P<angled>[^<>\n]{{0,90}}(?:通知|公告|报告|决定|名单|白皮书|{_KINDS}))>|〈(?P<small>[^〈〉《》\n]{{2,90}})〉"
)
_IN_SIGNS = tuple(  # [甲市某规划], ?甲市某规划?, “甲市某规划”
    re.compile(
        rf"{left}(?P<title>(?:“[^“”\n]{{1,12}}”|[^“”\"?<>\[\]《》。;\n]){{0,60}}?{_KINDS}){right}(?!产业|企业|行动|工程)"
    )
    for left, right in ((r"\[", r"\]"), (r"\?", r"\?"), ('"', '"'), ("“", "”"))
)
_BARE_PLAN = re.compile("“?十[一二三四五六]五”?规划(?:纲要)?")  # of whom the words do not say
_EACH_ITS_OWN = re.compile("一[条个套名位份张][^、]{1,10}、")  # “一条产业链、一位链长、一套方案”: how work is done
_LONGEST_WORD = 6  # characters of what may be words in quotation marks: 落实“产业发展措施”
_TITLE_BEGINS = re.compile(r"关于|[“‘]?十[一二三四五六]五|20\d\d")
_TELLS_OF = re.compile(
    "(?:印发|发布|出台|公布|下发|公开|制定|编制|起草|根据|按照|依据|依照|贯彻|落实)[了的]?$|[部厅局委府]$|年版$"
)
_IS_TOLD = re.compile(r"(?:近日|日前|正式|对外)*(?:印发|发布|出台|公布|提出|明确)|[(][\u4e00-\u9fff]{2,8}[(]20\d\d")
_SHORT_TITLE = re.compile(rf"(?:行动|实施|工作|指导|总体|发展)?{_KINDS}")


def titled(text: str) -> str:
    """<甲规划>, 〈甲规划〉 as 《甲规划》; in a text without these marks [甲规划], ?甲规划? and “甲规划” too."""
    if "<" in text or "〈" in text:
        text = _POINTED.sub(lambda m: m[0] if m["known"] else f"《{m[0][1:-1]}》", text)
    if "《" in text:
        return text
    for pattern in _IN_SIGNS:
        if any(_is_title(match) for match in pattern.finditer(text)):
            return pattern.sub(_with_marks, text)
    return text


def _with_marks(match: re.Match[str]) -> str:
    """“甲市某规划” and “规划” as 《甲市某规划》 and 《规划》."""
    return f"《{match['title']}》" if _SHORT_TITLE.fullmatch(match["title"]) or _is_title(match) else match[0]


def _is_title(match: re.Match[str]) -> bool:
    """Whether what stands in marks begins as a title does, or a verb beside it says that it is one."""
    title, text = match["title"], match.string
    told = _TELLS_OF.search(text, max(0, match.start() - 4), match.start()) or _IS_TOLD.match(text, match.end())
    begins = _begins(title) or (told is not None and len(title) > _LONGEST_WORD)
    return begins and not _BARE_PLAN.fullmatch(title) and not _EACH_ITS_OWN.match(title)


def _begins(title: str) -> bool:
    """Whether words begin as titles do: with 关于, a year, a place or a region."""
    placed = lx.begins_with_place(title) or any(title[:length] in lx.words("region") for length in (2, 3, 4))
    return placed or _TITLE_BEGINS.match(title) is not None


_MADE = re.compile(  # 印发了|甲市某规划|,
    rf"(?<!关于)(?<!关于联合)(?:印发|发布|出台|公布|下发)了?(?P<title>[^,。;:、()《》\n]{{4,60}}?{_KINDS})"
    r"(?=[,。;)\n]|[(](?:以下|下文)?简称|[(][\u4e00-\u9fff]{2,8}[(]20|明确|提出|指出|要求|新闻发布会|有关规定)"
)
_NATIONAL = ("国家", "全国", "中国")  # “中国方案” alone is none
_VAGUE = re.compile(
    "^(?!关于).*的(?:规划|方案|意见|措施|举措|办法)|重[要大点]举措|一系列|多项|系列|首[个部]|下达的|相关|配套|有关|一批|若干个|各自|上述|以下"
)
_SHORT = re.compile(r"[(](?:以下|下文)?(?:统称|简称)[“为]{0,2}(?P<short>[\u4e00-\u9fff]{2,6})”?[)]")
_ENDS = re.compile("规划|行动计划|方案|意见|措施|举措|办法|条例|纲要|细则|指引|目录")


_EARLY = 200  # characters within which the document is named that a text is about
_SAYS = re.compile(",?(?:明确|提出|指出|要求|部署|安排|到20)")
_UNCLOSED = re.compile(  # 印发《甲市某规划|,提出; 《规划|提出
    rf"《(?P<title>[^,。;:《》\n]{{0,60}}?{_KINDS})(?=[,。;)\n]|[(](?:以下|下文)?简称|提出|明确|指出|要求|强调|透露|显示|中?提到|印发|正式印发|发布|新闻发布会)(?P<closed>》?)"
)
_UNOPENED = re.compile(  # 印发|甲市某规划》
    rf"(?:(?:印发|发布|出台|公布|下发|制定|编制|起草|根据|按照|依据|依照|贯彻|落实|实施)了?|[部厅局委府]|年版|(?<=[,。;:\n]))(?P<title>[^,。;:、《》\n]{{0,60}}?{_KINDS})》"
)


def with_titles(flowing: Unwrapped) -> Unwrapped:
    """The text with 《 》 around its documents, where it lacks one of these marks, or has none but tells what is issued."""
    text = flowing.text
    if "《" not in text and "》" not in text:
        spans = list(_titles(text))
        shorts = set(_short_titles(text, spans))
        if not shorts and not any(start < _EARLY or _SAYS.match(text, end) for start, end in spans):
            return flowing  # a plan that is told of in passing
        both = {*spans, *shorts}
        opened, closed = ((start, "《", start) for start, _ in both), ((end, "》", end - 1) for _, end in both)
        return flowing.with_marks([*opened, *closed])
    if text.count("《") == text.count("》"):
        return flowing
    ends = [match.end("title") for match in _UNCLOSED.finditer(text) if not _is_closed(text, match.end())]
    starts = [match.start("title") for match in _UNOPENED.finditer(text)]
    return flowing.with_marks([*((end, "》", end - 1) for end in ends), *((start, "《", start) for start in starts)])


def _is_closed(text: str, at: int) -> bool:
    """Whether a title goes on here up to its mark: 《关于印发甲方案|的通知》."""
    closed, opened = text.find("》", at, at + 60), text.find("《", at, at + 60)
    line = text.find("\n", at, at + 60)
    return closed >= 0 and not 0 <= opened < closed and not 0 <= line < closed


def _titles(text: str) -> Iterator[tuple[int, int]]:
    """The spans of titles behind verbs that make documents known."""
    for match in _MADE.finditer(text):
        title = match["title"]
        if (_begins(title) or title.startswith(_NATIONAL)) and not _VAGUE.search(title):
            yield match.span("title")


def _short_titles(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of short names of these documents: 规划|提出, (以下简称|目录|), 2006年版|目录."""
    shorts = {match["short"] for match in _SHORT.finditer(text)}
    shorts |= {found[-1] for start, end in spans if (found := _ENDS.findall(text, start, end))}
    if not shorts:
        return
    named = re.compile(
        rf"(?:(?<=简称)|(?<=[,。;\n ]))(?P<short>{lx.alternation(shorts)})"
        r"(?=[)]|提出|明确|指出|要求|强调|透露|显示|提到|进一步|主要任务|中[提明]|从|围绕|[,，])"
    )
    yield from (match.span("short") for match in named.finditer(text))
