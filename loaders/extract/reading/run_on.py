"""A text that has lost its line breaks -> where its lines began: items, rows, headings, the parts of a letter, lists of names."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from loaders.extract.reading import lexicon as lx

_LEAST = 90  # characters of a text whose lines may be lost
_PER_LINE = 300  # characters a line, above which they are
_BLANKS = "[ \u3000\u00a0]{0,8}"
_ITEM = re.compile(rf"(?<![\d.，,、(（第A-Za-z]){_BLANKS}(?P<at>(?P<number>\d{{1,2}})[.．、](?=[\u4e00-\u9fff“《]))")
_ROW = re.compile(rf"(?<=[|｜]){_BLANKS}(?P<at>(?P<number>\d{{1,3}}) ?[|｜])")
_OPEN_ROW = re.compile(r"(?<=[^|｜\s])[ \u3000\u00a0]{1,8}(?P<at>(?P<number>\d{1,3}) ?[|｜])")  # 甲园|乙市 |2|丙园|丁市
_HEADING = re.compile(
    rf"(?<![\d，,、(（第一二三四五六七八九十]){_BLANKS}(?P<at>(?P<number>[一二三四五六七八九十]{{1,3}})、(?=[\u4e00-\u9fff]))"
)
_PART = re.compile(
    rf"(?<![，,、第]){_BLANKS}(?P<at>[（(](?P<number>[一二三四五六七八九十]{{1,3}})[)）](?=[\u4e00-\u9fff“《]))"
)
_IN_BRACKETS = re.compile(rf"(?<![，,、第]){_BLANKS}(?P<at>[（(](?P<number>\d{{1,2}})[)）](?=[\u4e00-\u9fff“《]))")
_SPACED = re.compile(
    r"(?<=[\u4e00-\u9fff)）”])(?<!附件)(?P<at>(?P<number>\d{1,3}) (?![家个项条户座类种批次年月日名亿万])(?=[\u4e00-\u9fff“]))"
)  # 1 甲园 乙市2 丙园 丁市
_BULLET = re.compile(rf"{_BLANKS}(?P<at>[●•◆■▪★☆◇▲△] ?(?=[\u4e00-\u9fff“《]))")
_FEWEST_BULLETS = 3
_RECORD_LABEL = re.compile(  # 产业链名称:甲 |链长:乙 |牵头单位:丙
    rf"(?<![，,、(（;；：:\d\s副]){_BLANKS}(?P<at>(?:(?:副|总)?链长|“?链主”?企业|链核企业|(?:牵头|责任|配合|主管|服务)(?:单位|部门)|产业链名称|集群名称|园区名称|企业名称|核心区域|促进机构|所在地)[:：])"
)
_PLACE_LABEL = re.compile(r"(?P<rank>[市区县州盟旗])(?:[(（]\d{1,3}[家个户][)）])?[:：](?=[\u4e00-\u9fff])")
_LONGEST_PLACE = 8  # characters
_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"
_ORGAN = "(?:(?!名单|通知|公告|公示)[\u4e00-\u9fff]){3,40}(?:厅|局|委员会|办公室|政府)"
_SIGNED = re.compile(
    rf"(?<=[。）)”》单 ]){_BLANKS}(?P<at>{_ORGAN}){_BLANKS}{_DATE}(?P<then>(?=[ \u4e00-\u9fff]|[。.]?\Z))"
)
_PLACED = re.compile(
    rf"(?:(?<=[。！？])[ \u3000\u00a0]+|(?<=\S){_BLANKS}(?=[(（]责任编辑|(?<![(（])责任编辑|免责声明|原文链接|本网(?:注明|转发)|本文来[自源]|原标题[:：]|(?<!免责)声明[:：]|序号 ?[|｜])"
    rf"|(?<=[\u4e00-\u9fff”》]){_BLANKS}(?=\d{{4}}-\d{{2}}-\d{{2}})|(?<=[。日单]){_BLANKS}(?=附件)|(?<=[\u4e00-\u9fff\d]){_BLANKS}(?=(?:日前|近日)[,，]|本报讯|本报记者))(?P<at>)"
)
_TIME = r"\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?"
_SOURCE = "[\u4e00-\u9fffA-Za-z·]{1,14}?(?:报|网|社|台|局|厅|委|办公室|政府|委员会|客户端|发布|新闻|科)"
_LABEL = "(?:(?:信息|文章)?来源|来自|(?:发布)?时间|发布(?:日期|部门)|作者|编辑|字号|字体|浏览|阅读量?|点击)[:：]"
_BYLINE = re.compile(  # 名单|2024-01-02 来源:某日报 字号:大 中 小|近日
    rf"(?P<at>)(?:{_TIME}{_BLANKS})?{_LABEL}{_BLANKS}(?:{_TIME}|{_SOURCE})"
    rf"(?:{_BLANKS}(?:{_TIME}|[|｜]|https?://[A-Za-z0-9./-]+|{_LABEL}{_BLANKS}(?:{_TIME}|{_SOURCE}|\d+|[大中小 ]++|[\u4e00-\u9fff]{{2,3}}(?![\u4e00-\u9fff]))?|[大中小](?= )|打印|收藏|关闭|人阅读|分享)){{0,12}}+"
    rf"{_BLANKS}(?P<then>)(?=[“《【\u4e00-\u9fff\d])"
)
_ANNEX = re.compile(rf"(?<=[。日单 ])附件\d{{0,2}}{_BLANKS}(?P<at>)(?![所中的内列])(?=[\u4e00-\u9fff])")
_OVER_LIST = re.compile(r"(?:名单|目录|清单|一览表)[ \u3000]{1,4}(?P<at>)(?=[\u4e00-\u9fff“][^\s，。；、]{3,30}、)")
_TWICE = re.compile(
    rf"(?P<title>关于[^，,。；;\n]{{6,60}}?(?:通知|公示|公告|意见|方案)){_BLANKS}(?P<at>)(?=(?P=title))"
)
_NUMBERED_PAPER = re.compile(  # …的通知|甲工信〔2025〕12号|各市州…
    rf"(?<=通知){_BLANKS}(?P<at>)[\u4e00-\u9fff]{{2,12}}[〔﹝(（]20\d\d[〕﹞)）] ?\d{{1,4}}号{_BLANKS}(?P<then>)(?=各|有关|相关)"
)
_RUN_ITEMS = re.compile(rf"(?:名单|目录)[:：]?{_BLANKS}(?=1[.．、][\u4e00-\u9fff“])")  # 名单|1.甲园|2.乙园|3.丙园
_FIRST_PART = re.compile("名单(?=一、[^。\n]{4,40}名单)")  # 甲名单|一、乙名单
_FEWEST_ITEMS = 3
_ASIDE = re.compile(rf"(?<=[。.！”])(?P<at>){_BLANKS}(?:相关|新闻|延伸)?链接{_BLANKS}(?P<then>)(?=[\u4e00-\u9fff\d])")
_HEAD_OF_LIST = re.compile(r"[。.！!：:](?P<at>)[^，,。；;：:、|\n]{2,45}$")
_CREDIT = re.compile(
    r"(?<=。)[ \u3000]*[\u4e00-\u9fff· /]{2,18}(?:供图|摄)(?P<at>)(?![影像取制入])(?=[ “\u4e00-\u9fff])"
)
_FLAT_TABLE = re.compile(
    r"序号(?:[ \t]+[^\s|｜]+){1,11}?[ \t]+0?1[ \t]+[^\s|｜]"
)  # its rows are told apart by their numbers
_NUMERALS = {numeral: at for at, numeral in enumerate("一二三四五六七八九十", 1)}
_LONGEST_NAME = 45  # characters between two ends of names of a list
_MARK = re.compile("[，,。；;：:、|｜\n]")


def line_starts(text: str) -> list[int]:
    """Where lines began: behind the credit of a picture in any text, elsewhere in a text that has hardly any lines."""
    found = {match.start("at") for match in _CREDIT.finditer(text)} if "摄" in text or "供图" in text else set()
    found |= set(_items(text))
    lines = sum(bool(line.strip()) for line in text.split("\n"))
    if len(text) >= _LEAST and (lines - 1) * _PER_LINE <= len(text) - _LEAST:
        table = _FLAT_TABLE.search(text)
        found |= {at for at in _lost(text) if table is None or at <= table.start()}
    return sorted(at for at in found if 0 < at < len(text) and text[at - 1] != "\n")


def _items(text: str) -> Iterator[int]:
    """Where the items of a list begin that go on behind its title in any text: 一、…名单|1.甲园|2.乙园|3.丙园."""
    yield from (match.end() for match in _FIRST_PART.finditer(text))
    end = 0
    for title in _RUN_ITEMS.finditer(text):
        if title.start() < end:
            continue  # the items of its line are counted from the first title on
        end = text.find("\n", title.end())
        end = end if end >= 0 else len(text)
        items = list(_counted(_ITEM.finditer(text, title.end(), end)))
        if len(items) >= _FEWEST_ITEMS:
            yield from items


def _lost(text: str) -> set[int]:
    """Where lines began in a text that has lost its line breaks."""
    found = {
        match.start("at") for pattern in (*_ALONE, _titled(), _known_heading()) for match in pattern.finditer(text)
    }
    doubled = (_SIGNED, _BYLINE, _ASIDE, _NUMBERED_PAPER)
    for match in (match for pattern in doubled for match in pattern.finditer(text)):
        found |= {match.start("at"), match.start("then")}
    if "|" in text:  # the sentence before a table
        found.add(text.rfind("。", 0, text.index("|")) + 1)
    for pattern in _COUNTED:
        found.update(_counted(pattern.finditer(text)))
    bullets = [match.start("at") for match in _BULLET.finditer(text)]
    found.update(bullets if len(bullets) >= _FEWEST_BULLETS else ())
    labels = [match.start("at") for match in _RECORD_LABEL.finditer(text)]
    found.update(labels if len(labels) >= _FEWEST_BULLETS else ())
    return found.union(_names(text), _places(text))


def _places(text: str) -> list[int]:
    """Where the parts of a list begin that each place has its own of: 甲市(2家):乙公司、丙公司|丁市(1家):戊公司."""
    found = []
    for match in _PLACE_LABEL.finditer(text):
        lengths = range(_LONGEST_PLACE, 1, -1)
        length = next(
            (n for n in lengths if lx.is_division(text[max(0, match.end("rank") - n) : match.end("rank")])), 0
        )
        found += [match.end("rank") - length] if length else []
    return found if len(found) >= _FEWEST_BULLETS else []


def _counted(matches: Iterable[re.Match[str]]) -> Iterator[int]:
    """Where numbers stand that count on: 名单|1.甲市|2.乙县."""
    found = [(match.start("at"), _value(match["number"])) for match in matches]
    for number, (at, value) in enumerate(found):
        after = found[number + 1][1] if number + 1 < len(found) else 0
        before = found[number - 1][1] if number else 0
        if value == before + 1 > 1 or (value == 1 and after == 2):
            yield at


def _value(number: str) -> int:
    """The number that digits or numerals up to 99 stand for."""
    if number.isdecimal():
        return int(number)
    tens, ten, ones = number.rpartition("十")
    return (_NUMERALS.get(tens, 1) * 10 if ten else 0) + _NUMERALS.get(ones, 0)


def _names(text: str) -> Iterator[int]:
    """Where names of a list begin that nothing parts: 甲市竹业产业集群|乙县农机产业集群|丙区食品产业集群."""
    joints = [match for match in _ends_of_names().finditer(text) if _begins_name(text, match)]
    near = [
        one.end() < other.start() <= one.end() + _LONGEST_NAME and not _MARK.search(text, one.end(), other.start())
        for one, other in pairwise(joints)
    ]
    for number, joint in enumerate(joints):
        if any(near[max(0, number - 1) : number + 1]):
            yield joint.end()
            if not (number and near[number - 1]) and (
                head := _HEAD_OF_LIST.search(text, max(0, joint.end() - _LONGEST_NAME), joint.end())
            ):
                yield head.start("at")


def _begins_name(text: str, end: re.Match[str]) -> bool:
    """Whether a place follows the end of a name."""
    return lx.begins_with_place(text[end.end() : end.end() + 4])


@cache
def _ends_of_names() -> re.Pattern[str]:
    heads = lx.words("cluster_head") | lx.words("chain_head") | lx.words("park_head") | lx.words("list_head")
    return re.compile(f"(?:{lx.alternation(head for head in heads if len(head) > 1)}|有限公司){_BLANKS}")


@cache
def _titled() -> re.Pattern[str]:
    """The end of a title, and how the text behind it begins: 行动方案|为做强…, 的通知|各市人民政府:."""
    return re.compile(
        rf"(?<!按照)(?<!依据)(?<!根据)(?<!这一)(?<![该本])(?:通知|公示|公告|名单|目录|方案|意见|规划|措施|办法|条例)(?:[(（][^（()）]{{2,20}}[)）])?{_BLANKS}(?P<at>)"
        rf"(?=序号(?! )|现[将对就](?!代)|日前[,，]?|近日[,，]?|经(?:企业|组织|申报|各地|专家|评审|研究|审核|审查|审定|综合|县|市|省)|根据|按照|依据|[(（]?\d{{1,2}}[.．、)） ](?=[\u4e00-\u9fff“])|[●•◆■]|为(?:了|{lx.alternation(lx.words('purpose'))})|(?:[\u4e00-\u9fff]{{0,6}}各[市县区镇州有相企]|有关[市县区州])[^。]{{0,80}}?[:：]|[^，,。；;：:|]{{1,12}}[|｜])"
    )


@cache
def _known_heading() -> re.Pattern[str]:
    """A heading that ends with a word of headings: 一、总体要求|以…."""
    return re.compile(
        rf"(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][)）])(?:{lx.alternation(lx.words('heading'))}){_BLANKS}(?P<at>)(?=[\d“《\u4e00-\u9fff（(])"
    )


_FIRM_LINES = re.compile(  # 一、甲产业链 |乙有限公司 |丙有限公司 二、…
    r"(?:(?<=有限公司)|(?<=产业链))[ \u3000]{1,4}(?P<at>)(?=[\u4e00-\u9fff()（）]{4,30}(?:有限公司|集团公司)(?:[ \u3000]|$))"
)
_CHAIN_LINES = re.compile(  # 现通知如下:|甲产业链:链长 某某;|乙产业链:链长 某某
    rf"(?<=[;；:：。]){_BLANKS}(?P<at>)(?=[\u4e00-\u9fff]{{2,10}}产业链[:：])"
)
_ALONE = (_PLACED, _ANNEX, _OVER_LIST, _TWICE, _FIRM_LINES, _CHAIN_LINES)
_COUNTED = (_ITEM, _ROW, _OPEN_ROW, _HEADING, _PART, _IN_BRACKETS, _SPACED)
