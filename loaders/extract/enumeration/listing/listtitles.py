"""Titles of lists (…名单, …目录): broken over lines, in “ ” or bare after a verb of publishing; and the class that they name."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from loaders.extract.reading.sought import sought
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
LIST = (
    "(?:名单|名录|(?:一览|分工|任务|情况|汇总|明细|目标|分布|统计|安排|分解)表|(?<!公开)(?<!指南)目录|清单|名册|榜单)"
)
_LIST = sought(LIST)  # looked for before the pattern with it
_PLAN = "(?:行动计划|(?:行动|实施|工作|建设|发展)方案|(?:实施|指导|若干)?意见|(?:若干|政策)措施|若干政策|规划|纲要|条例|(?:管理|暂行|实施)办法|细则)"
_LINE = r"[^,。;:!?|《》\n]"
_BROKEN = re.compile(
    rf"(?m)^[ \t#]*(?P<title>(?:{_LINE}{{4,40}}[ \t]*\n[ \t]*){{1,2}}(?:\(|第|拟|首批|{_LINE})?{_LINE}{{0,30}}(?:{LIST}|{_PLAN})(?:的?(?:通知|公告|公示|通报|决定))?)(?P<tail>[(][^()\n]{{1,20}}[)])?[ \t]*(?=[,:。]?$)"
)
SAYS = re.compile("(?:公布|发布|公示|印发|出台)了")  # 某部|公布了|甲名单: a sentence, no title
PUBLISHER = re.compile(  # 某部公布|第十一批某基地名单
    r"[\u4e00-\u9fff]{1,14}?(?:部|委|厅|局|办|政府|省|市|自治区)(?:近日|日前|今日|正式|联合)*(?:公布|发布|公示|印发)(?:了)?(?=[^,。;\n]{6,60}(?:名单|目录|清单)(?:[(][^()]*[)])?$)"
)
_END = sought(rf"(?m:(?:{LIST}|{_PLAN})(?:的?(?:通知|公告|公示|通报|决定))?(?:[(][^()\n]{{1,20}}[)])?[ \t]*[,:。]?$)")
_OPENS = re.compile(
    r"(?:20\d\d|\d{4}[-—]|第[一二三四五六七八九十\d]+批|首批|关于|拟|全[国省市]|[\u4e00-\u9fff]{2,8}(?:省|市|自治区|县|州|区))"
)
_OWN_LINE = re.compile(r"附件|来源|时间|作者|责任编辑|\d+[.、]|[一二三四五六七八九十]+、|[(（]")
_OWN_TITLE = re.compile(
    r"20\d\d|关于|[\u4e00-\u9fff]{2,8}(?:省|市|自治区|县|州)|[\u4e00-\u9fff]{1,8}[(]20\d\d[)]\d+号|附件"
)
_CLOSED = re.compile(rf"(?:{LIST}|{_PLAN}|通知|公告|通报|公示|公布|发布|印发|出台|号)(?:[(][^()]*[)])?$")
_NUMBERED = re.compile(r"[ \t]*\d{1,3}[.、](?!\d)")
_GAZETTE = re.compile(  # 甲省人民政府公报 2021年第19号 · 省政府文件 ·
    r"(?:公报|(?:政府|办公[厅室]|委员会|[省市]委)文件)(?:[ \t·]*(?:20\d\d年)?(?:第\d+[号期])?[ \t]*(?:·[^\n]{2,16}·)?)[ \t]*$|·[ \t]*$"
)
_DATE_LINE = re.compile(r"[ \t]*20\d\d年\d{1,2}月\d{1,2}日[ \t]*")
_DATED = ("20", "第", "首批", "关于", "拟")
_HEAD = re.compile("集群|园区|基地|公司|企业|中心|平台|项目|产业|县城?|.镇")
_TITLE = rf"(?:[^,。;!?:“”《》\n]|\n(?!\s*\n)|“[^“”,。;:]{{1,24}}”){{4,60}}?{LIST}(?:[(][^()\n]{{1,12}}[)])?"
_PUBLISHED = re.compile(
    rf"(?:(?:公示|公布|发布(?!于|者|人|时间|日期)|印发|下发|通报|确定|出炉|推出)了?+(?:关于)?(?![ \t\n]*[)]|[ \t]*\n[^\n]{{0,40}}(?:公布|公示|发布|印发))[ \t\n]*(?P<quote>[“]?)(?P<title>{_TITLE})(?(quote)”?)(?=[,。;:!?\n、”和及]|$)"
    rf"|(?:现|[^\u4e00-\u9fff]|^)将(?P<now>{_TITLE})(?=(?:予以|现予|进行|向社会)?(?:公示|公布|发布|印发|通报|公告))"
    rf"|^[ \t]*(?![^:\n]*(?:日|厅|局|委|公示了|公布(?!名单)|发布(?!名单)|印发|确定了))(?P<lead>{_TITLE})(?=包括|如下|[为是]?:))"
    rf"|(?:^|(?<=[,。]))[ \t]*(?P<told>20\d\d{_TITLE}|(?:国家|省级|[\u4e00-\u9fff]{{2,3}}省(?![级\u4e00-\u9fff]?[厅局委])){_TITLE}(?=(?:公布|揭晓|出炉),))(?=(?:近日|日前|今日|正式|已|对外|同期|同步|同时)*(?:公布|公示|出炉|揭晓|发布)(?:[,。;\n]|$))",
    re.MULTILINE,
)
_ALSO = re.compile(
    rf"(?:及|和|与|以及|、)(?P<title>(?!相关|有关|申报|企业|项目|配套)[^,。;!?:“”《》、及和与\s]{{4,40}}?{LIST}(?:[(][^()\n]{{1,12}}[)])?)(?=[,。;\n、及和与]|$)"
)
_COUNTED = re.compile(  # 甲园、乙园等12家|首批绿色园区名单
    r"(?:[^\n]+?等[\u4e00-\u9fff]{0,4}?|拟?(?:认定|命名|入选|推荐|确定|新增)的?|(?=\d))\d+[家个项户](?=(?:首批|第[一二三四五六七八九十\d]+批|20\d\d年)?[^,。;\n]{3})"
)
_OWN = re.compile("[该我本](?:自治区|[省市区县州])")  # 公布|该省|某企业名单
_NEWLY = re.compile(  # 9月新认定的|2024年甲省某企业名单
    r"(?:\d{1,2}月(?:\d{1,2}日)?|[今去]年|[上本]月|近日|日前|当[天日]|同[天日])?(?:最新|[新刚])?(?:认定|评定|评选|评审|公布|命名|评出|遴选|审定|入选|确认)的"
    r"(?=20\d\d年|首批|第[一二三四五六七八九十\d]+批|国家|省级|[\u4e00-\u9fff]{2,3}省)"
)
_TIMES = re.compile("[一两二三四][次遍回]")  # 每年公布一次|某集群名单
_THINGS = rf"(?:{ZONE}|企业|集群|基地|平台|中心|工厂|车间|单位|先导区|培育对象|单项冠军|小巨人|园)”?"
_IS_LIST = re.compile(
    rf"关于(?!组织|开展|申报|做好)[^,。;]{{0,8}}?(?:公布|认定|命名|确定|授予|评选)[^,。;]{{4,40}}{_THINGS}(?:[(][^()]*[)])?的(?:通知|公告|通告|决定|通报|函)$|"
    rf"关于(?!组织|开展|(?:拟?推荐)?申报|做好|征[求集])[^,。;]{{4,50}}{_THINGS}(?:[(][^()]*[)])?的(?:公示|通报)$|"  # 关于甲省绿色工厂的公示
    rf"(?:{LIST}|(?:认定|评审|遴选|评选|复核|竞赛|评价|推荐)结果)(?:[(][^()]*[)])?(?:的?(?:通知|公告|通告|公示|通报|决定|函))?(?:[(][^()]*[)])?$"
)
_BATCH = re.compile(r"第[一二三四五六七八九十\d]+批|首批")
_FIRST = re.compile("第[一1](?=批)")
_SAME = re.compile(rf"{_BATCH.pattern}|[(][^()]*[)]|公示|公布|拟|予以|的|\d+[家个项户]|[“”]")
_OF_PROVINCE = re.compile("^(?:20\\d\\d年度?)?(?:省级|[\u4e00-\u9fff]{2,3}省)?")  # 2023年|河南省…名单, 省级…名单
_NOISE = re.compile(
    r"揭榜单位|新一[批轮]|(?<=集群)(?:竞赛)?(?:胜出|优胜)集群|(?<=集群)竞赛(?:胜出|优胜)者?|(?:拟|新|已|获|通过|正式|首次|再次)*(?:认定|评定|入库|入选|入围|上榜|申报|推荐申报|遴选|评选|备案|命名|授牌|揭榜|创建(?=名单|$)|建设(?=名单|$))(?:结果|情况|合格|通过)?(?!库)|综合发展水平|(?:考核)?评价综合排名|(?:综合)?排名(?=前|名单)|前\d+[名强位]?(?=名单|$)|(?:评审|评价|验收|考核|动态管理|复核|绩效评价)(?:结果|情况|合格|通过)?|结果|通告|通报|"
    r"(?:20\d\d[—–-]?)+(?:20\d\d)?年?度?版?|第[一二三四五六七八九十\d]+批(?:次)?|首批|[(][^()]*[)]|拟认定|拟培育|拟通过认定|拟入选|拟推荐|拟确定|通过|(?<!级)(?<!重点)培育(?!对象|企业$)|公示|认定合格的|认定|合格的|复核|复评|评估|公布|发布|推荐|"
    rf"{LIST}|公告|函$|全省|全市|全国|的|入选|入围|建议|候选|关于|通知|审核|合格|新增|\d+[家个项户条]"
)


class Class(NamedTuple):
    """A class that a title or a header names; it becomes an entity with its first item."""

    type: str
    name: str
    span: Span


def broken_titles(text: str) -> Iterator[tuple[Span, str]]:
    """Titles that stand on two or three lines: 四川省先进制造业集群(第一批)|拟培育名单."""
    at = 0
    for line in _starts(text):
        match = _BROKEN.match(text, line) if line >= at else None
        if match is None:
            continue
        lines = match["title"].split("\n")
        begin = next((n + 1 for n in (1, 0) if n < len(lines) - 1 and _GAZETTE.search(lines[n])), 0)
        opening = (n for n in range(begin, len(lines) - 1) if _begins(lines[n]) and not _complete(lines[n:]))
        start = next(opening, None)
        if any(_DATE_LINE.fullmatch(line) for line in lines):
            continue
        if start is not None and any(_CLOSED.search(line.strip()) for line in lines[start:-1]):
            continue
        if start is not None and any(map(_NUMBERED.match, lines[start + 1 :])):
            continue  # 安庆市(1个)|16.甲市乙集群|培育对象名单
        if start is None or _are_items([text[: match.start("title")].rstrip().rpartition("\n")[2], *lines[start:-1]]):
            continue
        skipped = sum(len(line) + 1 for line in lines[:start])
        title = "".join(line.strip() for line in lines[start:])
        yield (match.start("title") + skipped, match.end()), title + (match["tail"] or "")
        at = match.end()


def _are_items(lines: list[str]) -> bool:
    """Whether two of these lines, one after the other, end with the same head, as the items of a list do: 甲县…产业集群."""
    if lines[1].strip().startswith(_DATED):
        return False
    ends = [line.strip()[-2:] for line in lines]
    return any(one == other and _HEAD.fullmatch(one) for one, other in pairwise(ends))


def _starts(text: str) -> list[int]:
    """Where the first line of a broken title may begin: one or two lines above the end of one. To try all lines is slow."""
    starts: set[int] = set()
    for match in _END.finditer(text):
        line = text.rfind("\n", 0, match.start())
        for _ in range(2):
            if line >= 0:
                line = text.rfind("\n", 0, line)
                starts.add(line + 1)
    return sorted(starts)


def _begins(line: str) -> bool:
    """Whether a line opens a title that goes on below."""
    line = line.strip().lstrip("#").strip()
    opens = _OPENS.match(line) and not _OWN_LINE.match(line)
    return bool(opens) and not _CLOSED.search(line)


def _complete(lines: list[str]) -> bool:
    """Whether the last line is a title of its own."""
    last = lines[-1].strip()
    return len(last) > 8 and bool(_OWN_TITLE.match(last))


def published(text: str) -> Iterator[tuple[int, Span, str]]:
    """Lists that a sentence says to be published: 公布了某省第二批链主企业名单; the place of the verb, of the title, its words."""
    for match in _PUBLISHED.finditer(text) if _LIST.search(text) else ():
        sort = next(name for name in ("title", "now", "lead", "told") if match[name])
        counted = _COUNTED.match(match[sort]) or _TIMES.match(match[sort]) or _NEWLY.match(match[sort])
        own = None if counted else _OWN.match(match[sort])
        start = match.start(sort) + (counted.end() if counted else own.end() if own else 0)
        title = re.sub(r"\s|[(](?:详?见|附)[^()]*[)]$", "", text[start : match.end(sort)])
        if class_words(title) and not re.search(
            r"[等的]\d+[家个项户]|的(?:通知|公告|公示|通报).|^(?:的|\d+[项批份])|^[延补强链产业关键技术需求问题重点]+清单$|^(?:如下|以下|最新|上述|拟|该|此)?(?:企业|园区|项目|单位|集群|产品|平台|候选)?(?:名单|目录)",
            title,
        ):
            yield match.start(), (start, match.end(sort)), title
            at = match.end(sort)
            while also := _ALSO.match(text, at):  # 公布了甲名单|及乙名单
                yield match.start(), also.span("title"), also["title"]
                at = also.end()


def tells_of_entry(title: str) -> bool:
    """Whether what ends like a list is a headline of who is in it: 甲市乙集群|入选|某省集群名单."""
    return _ENTERED.search(title) is not None


_ENTERED = re.compile(
    rf"(?:{ZONE}|集群|基地|小镇|中心|平台|企业|公司|家)(?:成功|双双|再次)?(?:入选|入围|上榜|跻身|荣登).{{4,}}名单$"
)


def is_list(title: str) -> bool:
    """Whether a document is a list of names."""
    return bool(_IS_LIST.search(title))


_MINISTRY = re.compile("(?:工业和信息化部|工信部|国家发展改革委)[^。\n]*$")  # of the sentence
_SPEAKS = 200  # characters between a ministry and its list, in one sentence


def by_ministry(text: str, at: int) -> bool:
    """Whether the sentence has named a ministry before the list whose title begins here."""
    return _MINISTRY.search(text, max(0, at - _SPEAKS), at) is not None


def same_list(one: str, other: str) -> bool:
    """Whether two names are of one list: 第三批先导区培育名单 and 第三批先导区培育公示名单, 20家园区名单 and 园区名单(第二批)."""
    batches = {_FIRST.sub("首", match[0]) for title in (one, other) if (match := _BATCH.search(title))}
    years = {match[0] for title in (one, other) if (match := re.search("20\\d\\d", title))}
    return len(batches) < 2 and len(years) < 2 and _plain(one) == _plain(other)


def _plain(title: str) -> str:
    return _SAME.sub("", _OF_PROVINCE.sub("", title))


def takes_away(text: str) -> bool:
    """Whether the words say that something is no longer, or not, in a class: 取消…称号, 未通过复核."""
    return _TAKES_AWAY.search(text) is not None


_TAKES_AWAY = re.compile(
    "撤销|取消|退出(?!机制)|移出|摘牌|除名|注销|不合格|(?:未|没有?)(?:能够?|有)?(?:通过|获|入选|进入|上榜|入围|列入|达)|无缘|不予(?:认定|通过)|不再(?:符合|列入|保留|认定)|暂停|降级|整改|终止|不到位|警示"
)


def class_words(title: str) -> str:
    """What the title says its items are: 2024年某省第一批绿色工厂公示名单 -> 某省绿色工厂; 氢能产业链链主企业名单 -> 链主企业."""
    return _NOISE.sub(
        "",
        re.sub(
            r"[(][^()]*[)]|^.*(?:链长|群长|部门|单位|责任人)(?:及其?|和|与|、|\+)|^.*关于|^.*产业链(?=“?链[主核属])|(?<=链主)”(?=名单)",
            "",
            title,
        ),
    ).strip()
