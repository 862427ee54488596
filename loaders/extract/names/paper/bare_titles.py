"""Titles without marks: on lines of their own, broken over several, before a colon, or cited by a sentence."""

import re
from collections.abc import Iterator

from loaders.extract.enumeration.listing.listtitles import PUBLISHER, SAYS, broken_titles, tells_of_entry
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import solid

_GENERIC = re.compile(
    r"(?:(?:20\d\d)年?版?)?(?:本|该|新)?(?:[一二三四五六七八九十]{1,3}条|\d{1,2}条)?(?:总体|实施|工作|行动|若干|指导|征求|发展|产业|专项|三年行动|管理|培育|意见)*"
    r"(?:意见|方案|规划|计划|通知|目录|办法|措施|条例|纲要|公告|决定|名单|征求意见稿|报告|细则|政策|指引|(?:申报|项目)*指南|《?工作方案》?|白皮书)"
)
_TEN = (
    r"的?(?:[一二三四五六七八九十]{1,3}|\d{1,3})条(?:政策|支持|若干|惠企)?(?:措施|举措|意见|政策|规定)"  # …的十条措施
)
_BARE_END = rf"(?:{_TEN}|名单|名录|名册|榜单|(?:项目|企业|园区|集群|平台|单位|基地|任务|分工|分解|责任)清单|目录|公告目录|(?:一览|分工|任务|情况|汇总|明细|目标|分布|统计|安排|分解)表|行动计划|行动方案|实施方案|工作方案|实施意见|指导意见|意见|若干措施|若干举措|若干政策措施|政策措施|若干政策|规划|规划纲要|行动纲要|目标纲要|发展纲要|条例|办法|实施细则|的通知|的答复|统计公报|年(?:[\u4e00-\u9fff]{{2,8}}?)?(?:人民)?政府工作报告|(?<=年)[\u4e00-\u9fff]{{1,6}}[省市县区州盟旗](?:人民)?政府工作报告|的公告|的通报|的通告|的公示|拟[^,。;:!?|《》>\n]{{4,40}}公示|(?:申报|项目|征集|认定|评价|操作|遴选|奖补)指南(?:[ \t]*目录)?|名单公示|名单公告|结果公示|结果公告|的决定|(?:名单|目录)的函|的措施|的方案|(?:分工|建设|发展|工业|制造业|产业|集群|产业链|稳增长|园区|调整|整合|优化|提升|布局|推进|培育|试点|创建|改革|考核|评价|认定|遴选|扶持)方案|工作要点|工作总结|工作打算|工作安排|工作思路|白皮书|(?:三年|五年|两年|专项|提升|攀登|倍增|振兴|跃升|攻坚|壮大|领航|培育)计划|三年行动|攻坚行动)(?:[((](?!节选|节录|选登|摘|全文|原文|正文|要点|解读)[^()()\n]{{1,20}}[))])?"
_NUMBERED = r"[\u4e00-\u9fff]{1,8}[(]20\d\d[)]\d+号"
_ABOUT = r"[(]?(?:政策)?(?:图解|解读|一图读懂|摘登|节选|节录|选登|摘编|摘要|摘录|全文|原文|正文|要点|解读稿|简版)?[)]?"
_ANNEX = (
    rf"(?:{_NUMBERED}[ \t]+)?"
    r"(?:(?:附件?|附?表(?=[ \t]*\d))[ \t]*+(?:\d{1,2}(?!\d))?[ \t]*+[:.、]{0,2}[ \t]*+(?:\d{1,2}[.、][ \t]*+)?)?"
)
_PICTURED = r"(?:[\[【]?(?:一图(?:读懂|看懂|速览)|一张图(?:读懂|看懂)|图解|图说|政策解读|政策图解|文字解读)[\]】]?[ \t]*[|丨:][ \t]*)?"
_SUBTITLE = r"(?:[—-]{1,3}[ \t]*(?:(?:解读|聚焦|透视|速览|细读|解码|解析|再读|看懂|读懂)(?=20\d\d年|[\u4e00-\u9fff]{2,8}[省市县区州]))?+|解读(?=20\d\d年))?+"  # ——解读|2024年甲市政府工作报告
_CRUMBS = (
    r"[ \t#]*(?:[^\n>。,;]{1,14}>[ \t]*){1,6}[\u4e00-\u9fff]{2,8}[ \t]+"  # 首页 > 政务公开 > 政策文件 |关于…的通知
)
_LABEL = r"[ \t#]*(?:(?:文件|信息|公文|公开)?(?:名称|标题|题名)|标[ \t]{1,4}题)(?:[ \t]*:[ \t]*|[ \t]+)"  # 信息名称 |关于…的通知
_POSITION = (
    r"[ \t]*[您你]?[当前所现在的]{1,5}位置[ \t]*:[^\n。]{0,50}[ \t>:]"  # 当前位置:首页 通知公告 |甲厅关于…的通知
)
_LABELS_BEHIND = (
    r"(?:[ \t]+(?:索引号?|发文|文号|发布|成文|主题|公开|生成|有效|信息来源|来源|时间|日期|作者|浏览|字号|字体)[^\n]*)?"
)
_ITEM_MARK = "(?:[·●◆■▪☆★►▶][ \t]*)?"
_BARE = re.compile(
    rf"(?m)(?:^{_LABEL}|^{_POSITION}|^[ \t#]*{_ITEM_MARK}{_ANNEX}{_PICTURED}{_SUBTITLE}|^{_CRUMBS}|^(?P<line>[^\n。]{{0,60}}(?:(?:标题|名称|题名)[ \t]*[::][ \t]*|[: \t](?=关于))))(?:0\d(?=[\u4e00-\u9fff]))?(?P<title>[^\s,。;:!?|《》>.][^,。;:!?|《》>\n]{{4,70}}{_BARE_END})(?:\.(?:docx?|xlsx?|pdf|wps|et|zip|rar))?[ \t]{{0,8}}{_ABOUT}(?:(?:主要)?内容(?:是什么|有哪些)[??]?)?(?:[ \t]{{1,8}}[\u4e00-\u9fff]{{3,16}}(?:20\d\d年(?:\d{{1,2}}月)?)?(?:发布|公布|印发)|[ \t]{{0,8}}[(]20\d\d年\d{{1,2}}月\d{{1,2}}日[)])?{_LABELS_BEHIND}[ \t]*+$"
)
_BROKEN = re.compile(
    r"(?m)^[ \t]*(?P<first>[^,。;:!?|《》\n]{6,40})\n\s{0,4}(?P<second>"
    r"(?:“[^”\n]{1,12}”)?(?:的|三年|五年|若干|专项|高质量|发展|总体|建设|工作|实施|行动|指导|管理|支持|政策)*(?:行动计划|行动方案|方案|意见|措施|规划|条例|办法|细则)(?:[(][^()\n]{1,20}[)])?)[ \t]*[,:]?[ \t]*$"
)
_LINE_END = r"\n(?:[ \t]*\n)?"  # an empty line may follow
_RED_HEAD = re.compile(  # 甲市人民政府关于印发甲市|推动某产业提质|增效若干举措的通知; 关于第二批|某示范园区的公告
    rf"(?m)^[ \t]*{_ITEM_MARK}(?P<title>(?:[^,。;:!?|《》\n]{{4,30}}关于[^,。;:!?|《》\n]{{0,30}}|关于(?!我们|本站)[^,。;:!?|《》\n]{{6,30}}){_LINE_END}(?:[ \t]*[^,。;:!?|《》\n]{{4,40}}{_LINE_END}){{0,2}}?[ \t]*(?!关于)[^,。;:!?|《》\n]{{0,40}}的(?:通知|通告|公告|通报|公示|决定|意见|批复|函))[ \t]*$"
)
_RUN_ON = re.compile(  # 甲厅关于…的通知| 各市工信局:经评审,…, all on one line
    r"[ \t]*(?P<title>[^\s,。;:!?|《》]{0,30}?关于[^,。;:!?|《》\n]{6,60}?的(?:通知|通告|公告|公示|通报|决定))(?:[ \t]+(?=各|有关|根据|按照|为[^\u4e00-\u9fff]?|经|[\u4e00-\u9fff]{1,8}[(]20\d\d)|(?=各(?:区县|区市县|县|市|设区|有关|相关|省)))"
)
_NUMBER_BEFORE = re.compile(r"[\u4e00-\u9fff]{1,10}[(]20\d\d[)]\d+号(?=[^\n]{0,30}关于)")
_LOST_BRACKET = re.compile(r"(?<=[\u4e00-\u9fff])(?=20\d\d(?:[—–-]+20\d\d)?年?\))")  # …行动方案|2023—2027年)的通知
_OTHER_PAGE = re.compile("[上下]一[篇条]|相关|推荐|延伸|更多")
_CAMPAIGN = re.compile("(?<!行动)计划$|(?<!提升)行动$")  # titles that headings read like
HEAD = 120  # characters in which they are titles
EARLY = 250  # characters within which the document is named that a text is about
_TOTAL = re.compile(r"[(](?:共计?|合计)?\d+[个家项条户][)]$")  # 某省集群名单(16个)
_ORGANS_ABOVE = re.compile(  # 中共甲市委员会 甲市人民政府|关于…的意见
    r"(?:中共)?[\u4e00-\u9fff]{2,12}(?:委员会|[省市县区]委|办公[厅室])\s+[\u4e00-\u9fff]{2,14}?(?:政府|办公[厅室])\s*(?=关于)"
)
_BRIEF = 9  # characters of a title that only a place at its head makes one
INLINE = re.compile(
    r"现将(?P<set>(?!各|近期|有关|相关|本|年度|推进)[^,。;《》\n]{6,40}?(?:行动|方案|(?<!工作)(?<!申报)(?<!招商)计划))(?:有关事项|具体)?(?:安排|部署|明确)如下"
    r"|就(?:实施)?(?P<draft>[^,。;《》\n]{4,40}?(?:方案|规划|意见|办法|措施|计划|条例|纲要)(?:[(]20[^()\n]{2,12}[)])?)(?:\(征求意见稿\))?(?:向社会)?公开征求意见"
    r"|(?:印发|发布|出台|公布|下发)了?(?P<about>关于[^,。;《》\n]{4,40}?的(?:实施|指导|若干)?(?:意见|方案|规划|措施|通知|决定))(?=[,。;\n])"
    r"|(?:印发|出台|发布|推出|下发|颁布|制发|审议通过|制定出台|(?<!企业)(?<!公司)(?:制定|制订|编制)(?=了))(?:并实施|实施(?!方案|意见))?了?(?P<plan>(?!\d+[个项份]|[一二三四五六七八九十]+[个项份]|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》、\n]{4,40}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划|实施意见|若干措施|若干举措|若干政策|政策措施|[一二三四五六七八九十\d]{1,3}条(?:政策)?(?:措施|举措|意见)|(?:管理|遴选|认定|评定|评选|评价|考核|奖励|奖补|补助|扶持|培育|暂行|实施)办法|实施细则|(?:招商|提升|培育|建设|转型|奖补)方案|(?:推进|培育|提升|振兴|倍增)计划|规划纲要|指导意见|条例|(?<=发展)路线图|(?:政策|方案|计划|行动|措施|办法|意见|规划)\d\.0版?))(?=[,。;\n]|、《|[(]以下)"
    r"|(?:实施|落实|执行|(?<!关于)(?:制定|编制|印发|出台))了?(?P<carried>(?!印发|出台|发布|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》<>\n]{6,40}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划)[(]20\d\d[^()\n]{2,12}[)])(?!的|》)"
    r"|(?:制定|编制)了?(?P<made>(?!印发|出台|发布|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》、\n]{4,30}(?:[三五]年规划|行动计划|行动方案|实施方案|工作方案|发展规划|实施意见|若干措施))(?=,(?:提出|明确|规定|确定))"
    r"|(?:^|(?<=[,。;:\n]))(?P<done>(?!首批|纳入|根据|按照)[^,。;:《》、\n]{4,36}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划|实施意见|指导意见|若干措施|若干举措|政策措施|规划纲要)(?:[(]20[^()\n]{2,12}[)])?)(?=(?:近日|日前|正式|已经?|于[^,。]{0,10})*(?:印发|出台|发布|公布|实施|获批|出炉))"
    r"|(?:^|(?<=[,。;:\n]))(?P<proposal>[^,。;:《》、\n]{2,16}(?:委|政府|厅|局)关于[^,。;:《》、\n]{4,40}的(?:建议|决定|意见))(?=(?:近日|日前|正式|全文|已)*(?:印发|出台|发布|公布))"
)
_CITED_BARE = sought(  # 根据|甲市支持乙产业若干措施|要求; |丙省发展规划纲要|提出; 按照关于加快某产业发展的意见
    r"(?:根据|按照|依据|依照|落实|贯彻|执行)(?P<name>(?:关于[^,。;:《》、\n]{4,30}?的(?:实施|指导|若干)?意见|[^,。;:《》、\n]{4,30}?(?:若干措施|若干举措|规划纲要|条例)))(?=要求|部署|安排|精神|规定|[,。;\n])"
    r"|[,。;:\n](?P<says>(?!根据|按照|依据|依照|落实|贯彻|执行)[^,。;:《》、\n]{4,30}?(?:若干措施|若干举措|规划纲要|条例))(?=(?:还|也|同时|明确)*(?:提出|明确|要求|规定|指出))"
)
_PROPOSED = re.compile(  # 落实|中共中央关于制定国民经济和社会发展第十五个五年规划的建议|精神
    r"(?P<name>(?:(?:中共)?(?:中央|[\u4e00-\u9fff]{2,3}?[省市县区]委))?关于制定[^,。;:《》、\n]{4,40}?规划(?:和[^,。;:《》、\n]{4,24}?)?的建议)(?=精神|要求|部署|提出|明确|指出|[,。;])"
)
_BEFORE_COLON = re.compile(  # 甲市某产业提升方案|:争创…
    rf"(?m)^[ \t#]*(?P<title>(?!根据|按照|关于|附件|来源)[^\s,。;:!?|《》]{{7,40}}?(?:计划|行动方案|实施方案|工作方案|(?:提升|发展|建设|培育|攻坚|壮大|振兴|倍增|推进)方案|规划|实施意见|若干措施|若干举措|{_TEN}))[:](?=[^\n:]{{4}})"
)
_NEWS_OF_TEN = re.compile(rf"(?:印发|出台|发布|公布|推出).*{_TEN}$")  # 甲市出台做强工业二十条措施
_MADE_KNOWN = re.compile(
    "印发|发布|出台|公布|解读|制定|推出|根据|按照|落实|实施(?!方案|意见)|编制|启动|部署|召开|通过|明确|提出"
)
_SAID_OUT = re.compile(  # 甲省|发布乙产业发展规划; 甲市政府|近日出台乙行动计划
    "[省市县区州盟旗]?(?:委|政府|人民政府|[\u4e00-\u9fff]{2,10}[厅局委办部])*(?:近日|日前|正式|重磅|联合|最新|新)*(?=(?:印发|出台|发布|推出)(?!会|的))"
)
_CONTENTS = re.compile(r"\d[\u4e00-\u9fff]{2,8}\d[\u4e00-\u9fff]{2,8}\d")  # 1基本介绍2历史沿革3…
_REST = re.compile(r"20\d\d年?[—–-]+20\d\d年?[)]")  # of a title that stands on several lines: 2023—2027年)|的通知
_BEGINS_NO_TITLE = re.compile(  # 附件1, 来源:甲市规划, 1.甲行动计划
    r"附件|来源|责任编辑|原标题|相关|\d+[.、]|[(]?[一二三四五六七八九十\d]{1,3}[)、]|[)]"
)
_SEVERAL = sought(  # 先后制定|甲产业发展规划、乙产业行动方案、丙企业培育办法|等系列政策
    r"(?:印发|出台|发布|制定|编制|下发)(?:实施(?!方案|意见|细则|办法))?了?(?P<list>[^,。;:《》“”<>\n]{6,120}?)(?=等(?:[^,。;、]{0,8}(?:政策|文件|措施|制度))|[,。;\n])"
)
_BETWEEN_TITLES = re.compile(  # 甲发展规划|、乙行动方案|和丙奖补办法, but 促进规划与种植发展的若干措施
    "、|(?<=发展规划|专项规划|总体规划|五年规划|行动计划|三年计划|行动方案|实施方案|工作方案|培育方案|建设方案|发展方案|招商方案|提升方案|实施意见|指导意见|若干措施|政策措施|若干政策|实施细则|管理办法|认定办法|培育办法|奖励办法|奖补办法|扶持办法|实施办法)(?:以及|及|和|与)|(?<=[\\d年版][)])(?:以及|及|和|与)"
)
_ONE_OF_SEVERAL = re.compile(  # 乙产业行动方案
    "(?!关于|相关|有关|配套|本|系列|一系列|各类)[^、]{4,40}?(?:规划|行动计划|三年计划|(?:行动|实施|工作|培育|发展|建设|提升)方案|(?:实施|指导)意见|(?:若干|政策|扶持|支持)(?:措施|政策)|(?:管理|认定|培育|奖励|奖补|扶持|评价|考核|实施)办法|实施细则|条例)(?:[(]20[^()]{2,12}[)])?"
)
Title = tuple[tuple[int, int], str]  # where a title stands, and how it reads
_REPORTS = ("工作总结", "工作打算", "工作安排", "工作思路")  # titles where a year or a place stands at their head


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether one stretch holds another that is shorter: a title on three lines, and its first two."""
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def is_generic(title: str) -> bool:
    """Whether a title is only a kind of document: 《方案》, 《工作方案》."""
    return bool(_GENERIC.fullmatch(title))


def bare_titles(text: str) -> Iterator[Title]:
    """The titles that stand on lines of their own, or before a colon: 甲市人民政府|关于推动某产业提质增效的若干意见."""
    broken = _broken(text)
    for span, name in (*broken, *_on_a_line(text, broken), *_before_colon(text)):
        if not tells_of_entry(name):  # a headline: 甲市乙集群|入选|某省集群名单
            yield _without_publisher(text, span, name)


def _broken(text: str) -> list[Title]:
    """Titles that stand on several lines: 甲市推动某产业|提质增效|行动方案."""
    broken = [(m.span(), m["first"].strip() + m["second"].strip()) for m in _BROKEN.finditer(text)]
    broken += [(m.span("title"), solid(m["title"])) for m in _RED_HEAD.finditer(text)]
    broken += broken_titles(text)
    broken += [(m.span("title"), m["title"]) for m in [_RUN_ON.match(text)] if m]
    whole = [(span, name) for span, name in broken if not any(_holds(other, span) for other, _ in broken)]
    return [(span, _LOST_BRACKET.sub("(", name) if name.count("(") < name.count(")") else name) for span, name in whole]


def _on_a_line(text: str, broken: list[Title]) -> Iterator[Title]:
    """Titles that stand on one line, and are no headings, sentences or parts of those on several: 附件1:甲省某产业行动计划."""
    for match in _BARE.finditer(text):
        title, start = match["title"], match.start("title")
        if match["line"] is not None and (match.start() > EARLY or _OTHER_PAGE.search(match["line"])):
            continue
        placed = bool(lx.place_length(title)) or title.startswith("20")
        if SAYS.search(title) or (placed and _is_said_out(text, *match.span("title"))):
            continue  # 某部公布了甲名单: a sentence
        if _CAMPAIGN.search(title) and not (placed and match.start() < HEAD):
            continue  # a heading: 实施人才培育计划
        if not any(a <= start < b for (a, b), _ in broken) and not _is_no_title(title, placed):
            yield match.span("title"), title


def _is_no_title(title: str, placed: bool) -> bool:
    """Whether words that end like a title are none: 附件, 工作方案, 甲市出台某二十条措施."""
    if _BEGINS_NO_TITLE.match(title) or is_generic(title) or (len(title) < _BRIEF and not placed):
        return True
    if _CONTENTS.search(title) or _REST.match(title) or _NEWS_OF_TEN.search(title):
        return True
    return title.endswith(_REPORTS) and not re.match("20\\d\\d年?", title) and not lx.place_length(title)


def _before_colon(text: str) -> Iterator[Title]:
    """Titles before what a text tells of them: 甲市某产业提升方案|:争创…."""
    for match in _BEFORE_COLON.finditer(text, 0, HEAD):
        title = match["title"]
        if lx.place_length(title) and not _MADE_KNOWN.search(title) and not is_generic(title):
            yield match.span("title"), title


def _is_said_out(text: str, start: int, end: int) -> bool:
    """Whether a headline says that a plan is out, which then is no part of the plan's name: 甲省|发布乙产业发展规划."""
    said = _SAID_OUT.match(text, start + lx.place_length(text[start:end]), end)
    return said is not None and INLINE.match(text, said.end()) is not None


def _without_publisher(text: str, span: tuple[int, int], name: str) -> Title:
    """A title without the organs before it and the count behind it: 中共甲市委员会 甲市人民政府|关于…的意见."""
    if number := _NUMBER_BEFORE.match(text, *span):  # 渝经信〔2023〕23号|甲委员会关于…的通知
        span, name = (number.end(), span[1]), text[number.end() : span[1]]
    if organs := _ORGANS_ABOVE.match(text, *span) or PUBLISHER.match(text, *span):
        span = (organs.end(), span[1])
        name = solid(text[slice(*span)])
    return span, _TOTAL.sub("", name)


def titles_in_a_row(text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """The titles without marks that are issued together, each with where that is said: 出台|甲发展规划、乙行动方案和丙培育办法."""
    for said in _SEVERAL.finditer(text):
        parts = _parted(text, said.span("list"))
        if len(parts) > 1 and all(_ONE_OF_SEVERAL.fullmatch(text, *part) for part in parts):
            yield from ((said.start(), part) for part in parts)


def _parted(text: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    """甲产业发展规划|、乙产业行动方案|和丙企业奖补办法: the parts of such a row."""
    joints = [joint.span() for joint in _BETWEEN_TITLES.finditer(text, *span)]
    starts, ends = [span[0], *(end for _, end in joints)], [*(start for start, _ in joints), span[1]]
    return list(zip(starts, ends, strict=True))


def cited_titles(text: str) -> Iterator[tuple[int, int]]:
    """Titles that a sentence cites without marks: 根据|甲市支持乙产业若干措施|要求."""
    proposed = _PROPOSED.finditer(text) if "关于制定" in text else ()
    for match in (*_CITED_BARE.finditer(text), *proposed):
        group = str(match.lastgroup)
        if match[group].startswith(("关于", "中")) or lx.place_length(match[group]):
            yield match.span(group)
