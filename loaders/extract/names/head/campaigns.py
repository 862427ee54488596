"""Programmes that share their head: 空间腾换、招大引强、科技创新等8大攻坚行动; and what a bracket calls them for short."""

import re
from collections.abc import Iterator
from itertools import chain

from loaders.extract.names.head.programme_heads import is_works
from loaders.extract.names.head.quotations import MOTTO
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_MEMBER = r"[“]?[\u4e00-\u9fffA-Za-z]{2,10}?[”]?"
_SHARED = re.compile(
    rf"(?P<members>{_MEMBER}(?:、{_MEMBER})+(?:[和及]{_MEMBER})?)(?:等|这)?“?(?:\d+|[一二两三四五六七八九十]+)(?:大|个|项|类)"
    r"(?P<head>(?:重点|专项|攻坚|提升|重大|标志性|系列)?(?:专项行动|行动计划|行动|工程|计划|攻坚战))(?![\u4e00-\u9fff]*(?:方案|任务)|项目)"
)
_ADJOINED = re.compile(  # “强基”“突破”“融合”三大工程
    r"(?P<members>(?:“[\u4e00-\u9fff]{2,8}”){2,})(?:(?:等)?(?:\d+|[一二两三四五六七八九十]+)(?:大|个|项|类))?(?P<head>专项行动|攻坚行动|行动|工程|计划)"
)
_JOINED = re.compile(  # 实施|“强基”和“突破”行动
    r"(?:实施|开展|启动|推进|组织)(?:好|了)?(?P<members>(?:“[\u4e00-\u9fff]{2,8}”、?)+[和与及]“[\u4e00-\u9fff]{2,8}”)(?P<head>专项行动|攻坚行动|行动|工程|计划)"
)
_CARRIES_OUT = "(?<!没有)(?<!未)(?<!未能)(?<!不再)(?:实施|开展|启动|推进|推动|部署|组织)(?:好|了)?(?:一批)?"
_WORK = "(?:(?!实施|开展|启动|推进|[和与及的等了将把为]|行动|工程|计划|项目|机制|链长制|[两三四五六七八九十]大)[\u4e00-\u9fffA-Za-z+×]){3,14}?"
_HEAD = "(?P<head>(?:专项|攻坚)?(?:行动计划|行动|工程|计划))(?=[,。;]|$|和|与|及|、)"
_TOGETHER = re.compile(  # 启动|智能制造、绿色制造、服务型制造|专项行动
    rf"{_CARRIES_OUT}(?P<members>{_WORK}(?:、{_WORK})+(?:[和与及]{_WORK})?){_HEAD}"
)
_LINKED = re.compile(  # 实施|结构改造、绿色改造和智能改造联动计划 is one
    rf"{_CARRIES_OUT}(?P<name>{_WORK}(?:、{_WORK})*[和与及]{_WORK}(?:联动|协同|一体化)(?:推进|提升|发展)?{_HEAD})"
)
_PAIR = re.compile(  # 实施|质量提升和品牌培育行动 is one
    rf"{_CARRIES_OUT}(?P<name>{_WORK}[和与及]{_WORK}{_HEAD})"
)
_PLANNED = re.compile(  # 实施|军民融合计划; 实施年度投资计划 is none
    rf"(?:实施|启动|推行)(?:好|了)?(?P<name>(?:(?!年度|工作){_WORK})(?<!投资)(?<!生产)(?<!经营)(?<!采购)(?<!用地)(?<!资金)(?<!招商)(?<!检修)(?<!建设)(?<!行动)(?<!发展)计划)(?=[,。;、”]|$|和|与)"
)
_IN_BRACKETS = re.compile(
    r"(?:\d+|[一二两三四五六七八九十]+)(?:大|个|项|类)(?P<head>[\u4e00-\u9fff]{0,4}?(?:专项行动|行动|工程))"
    rf"[(](?P<members>{_MEMBER}(?:、{_MEMBER})+)[)]"
)
_TO_A_STATE = re.compile(
    r"打[好赢](?P<name>[\u4e00-\u9fff]{2,10}化(?:[、和][\u4e00-\u9fff]{2,10}化)+攻坚战)"
)  # 打好产业基础高级化、产业链现代化攻坚战 is one
_OF_STATES = re.compile(  # 实施|差异化、特色化产业集群突破行动 is one
    r"(?:实施|开展|启动|推进)(?:好|了)?(?P<name>(?:[\u4e00-\u9fff]{1,4}化、){1,3}[\u4e00-\u9fff]{1,4}化(?:(?!的|一批|和|重[大点])[\u4e00-\u9fff]){2,12}?(?:行动|工程))"
)
_DOES = "[增提创强补延拓优稳扩育促壮引聚建降保抓上锻铸去育招畅活]"
_OF_VERBS = re.compile(  # 实施|增品种、提品质、创品牌行动 is one
    rf"(?:实施|开展|启动|推进|组织|深入|推动|部署|^)(?:好)?(?P<name>(?:{_DOES}[\u4e00-\u9fff]{{2}}、){{1,4}}{_DOES}[\u4e00-\u9fff]{{2}}(?:专项|攻坚)?(?:行动|工程))"
)
_YEAR = re.compile(  # 开展|“营商环境提升年”, 启动|产业提质增效年活动
    "(?:(?:开展|启动|实施|推进|部署|组织|确定为|定为|作为)(?:好|了)?“?|(?:提出|明确)“)(?P<name>(?!开展|实施|启动|推进)(?:(?![的了])[\u4e00-\u9fff]){2,10}(?:攻坚|突破|提升|提质|增效|提效|深化|服务|建设|招商|见效|落实|改革|创新|推进|转型|优化|项目|跃升|升级)年(?:活动)?)(?=”(?!行动|专项|攻坚)|[,。;、]|$)"
)
_YEARS = re.compile(  # 开展|甲提升年、乙加速年“三个年”活动
    "(?:^|[,。;]|(?<!没有)(?<!未)(?:开展|实施|推进|部署|抓好))(?P<members>(?!开展|大力|深入|没有|未)[\u4e00-\u9fff]{3,10}年(?:、[\u4e00-\u9fff]{3,10}年)+)“[二两三四五六]个年”(?P<head>)"
)
_IN_CHARGE = re.compile(  # 建立|省级领导联系8条产业链工作机制
    r"(?<!尚未)(?<!没有)(?<!未)(?:建立|健全|完善|推行|实行|落实|深化|执行)了?(?P<name>(?:[省市县区州]级?)?领导(?:干部)?(?:包联|联系|挂钩|包抓|挂联|联挂)[^,。;、“”]{2,14}?(?:机制|制度))"
)
_BY_PARTIES = re.compile(  # 实施|“链长+链主+链创”的三链机制
    "(?<!尚未)(?<!没有)(?<!未)(?:建立|健全|完善|推行|实行|落实|深化|执行|实施|构建|创新)了?(?:[\u4e00-\u9fff]{2,6})?(?P<name>“(?P<parties>(?=[^“”]*(?:链长|链主|群长|专班))[\u4e00-\u9fff]{2,6}(?:\\+[\u4e00-\u9fff]{2,6}){1,4})”的?(?P<head>[\u4e00-\u9fff]{0,6}?(?:机制|制度|体系|双长制)))(?=[,。;、]|$)"
)
_HEADED = re.compile(r"(?:行动|工程|计划|专项|攻坚战|方案|(?<![一二两三四五六七八九十\d])年)$")  # bears its head itself
_LED = re.compile(
    "[\u4e00-\u9fff]{0,8}?(?:(?:部署|推进)?(?:实施|开展)|启动|推行|推进|部署|包括|包含|涵盖|聚焦|围绕)(?:好)?(?=[\u4e00-\u9fff“]{2})"
)  # 方案还提出实施|设计赋能、…
_LISTED = re.compile("(?<=[:、])(?P<name>[\u4e00-\u9fff]{3,12}?专项行动)(?=[、,。;]|$)")  # 分别是:|名品打造专项行动、…
_ANNOUNCED = re.compile(  # 八大工程,包括|基础再造、链条重塑、…和要素保障优化; 六大行动,分别是|强链补链、…
    r"(?P<count>\d+|[两二三四五六七八九十]+)(?:大|个|项|类)(?P<head>(?:重点|专项|攻坚|提升|重大|标志性)?(?:专项行动|行动|工程))”?,?"
    rf"(?::|(?:即|(?:主要|具体|分别)?(?:包括|包含|涵盖|是|为)):?)(?P<members>{_MEMBER}(?:、{_MEMBER})+(?:(?:以?及|和){_MEMBER})?)(?=[,。;\n]|$)"
)
_ANNOUNCING = 20  # characters before a clause in which its programmes are counted
_NOT_CARRIED = re.compile("未(?!来)|没有|尚无|不再|取消|叫停|国家|其中的?[^,。;]{0,4}$")
_DENYING = 8  # characters before a count in which that is denied: 未实施|八大工程(…)
_SHORTEST = 4  # characters of a programme that has no head
_SEVERAL = 3
_BUILT = re.compile("(?:段|公路|铁路|高速|[迁扩]建工程)$")  # 甲至乙公路丙段、丁中学迁建工程, and no programmes
_GENERAL = re.compile(r"^(?:重点|重大|标志性|系列)")


def campaigns(text: str, clause: Clause) -> Iterator[tuple[Span, str]]:
    """The programmes of a clause that no head of their own tells: where each stands, and its name with the head."""
    if clause.flags & (lx.PROGRAMME | lx.QUOTED) and clause.flags & lx.COMMA:
        for match in _SHARED.finditer(text, clause.start, clause.end):
            if match["members"].count("“") == match["members"].count("”"):  # 实现“6个一批”、实施|“8大工程”
                yield from _members(text, clause, match)
        for match in _OF_VERBS.finditer(text, clause.start, clause.end):
            yield match.span("name"), match["name"]
        yield from _whole(text, clause, _OF_STATES, _OF_VERBS, _TO_A_STATE)
        listed = list(_LISTED.finditer(text, clause.start, clause.end))
        if len(listed) >= _SEVERAL:
            yield from ((match.span("name"), match["name"]) for match in listed)
        for match in _TOGETHER.finditer(text, clause.start, clause.end):
            if not any(one.search(text, clause.start, clause.end) for one in (_SHARED, _OF_VERBS, _OF_STATES, _LINKED)):
                yield from _headed(match.span("members"), match)
    if clause.flags & lx.COMMA:
        yield from _announced(text, clause)
    if clause.flags & lx.PROGRAMME and clause.flags & lx.AND:
        linked = list(_whole(text, clause, _LINKED))
        yield from linked or _whole(text, clause, _PAIR)
    if text.find("年", clause.start, clause.end) > 0:
        yield from _whole(text, clause, _YEAR)
        for match in _YEARS.finditer(text, clause.start, clause.end):
            yield from _headed(match.span("members"), match)
    if clause.flags & lx.PROGRAMME:
        yield from _whole(text, clause, _IN_CHARGE, _PLANNED)
    if clause.flags & lx.QUOTED:
        for match in _BY_PARTIES.finditer(text, clause.start, clause.end):
            yield match.span("name"), match["parties"] + match["head"]
        for match in chain.from_iterable(p.finditer(text, clause.start, clause.end) for p in (_ADJOINED, _JOINED)):
            for part in re.finditer("“([^“”]+)”", match["members"]):
                at = match.start("members")
                name = part[1] + ("" if _HEADED.search(part[1]) else match["head"])
                if not MOTTO.fullmatch(name):  # “头号工程”“一把手”工程
                    yield (at + part.start(), at + part.end()), name
    for match in _bracketed(text, clause):
        if not _NOT_CARRIED.search(text, max(0, match.start() - _DENYING), match.start()):
            yield from _headed(match.span("members"), match)


def _bracketed(text: str, clause: Clause) -> Iterator[re.Match[str]]:
    """实施八大工程(A、B、C): those of the clause; those of a bracket before that is too long to be one piece are the clause."""
    if clause.flags & lx.PROGRAMME and clause.flags & lx.BRACKET:
        yield from _IN_BRACKETS.finditer(text, clause.start, clause.end)
    if clause.start > 0 and text[clause.start - 1] == "(":
        long = _IN_BRACKETS.finditer(text, max(0, clause.start - _ANNOUNCING), min(len(text), clause.end + 1))
        yield from (match for match in long if match.start("members") == clause.start)


def _whole(text: str, clause: Clause, *patterns: re.Pattern[str]) -> Iterator[tuple[Span, str]]:
    """The names that such patterns find, each as it stands: 深入开展|园区建设提升年."""
    for pattern in patterns:
        for match in pattern.finditer(text, clause.start, clause.end):
            yield match.span("name"), match["name"]


def _announced(text: str, clause: Clause) -> Iterator[tuple[Span, str]]:
    """八大工程,包括|基础再造、链条重塑、…: as many as were counted, and none that bears a head of its own."""
    start = max(0, clause.start - _ANNOUNCING)
    if not any(text.find(head, start, clause.end) >= 0 for head in ("工程", "行动")):
        return
    for match in _ANNOUNCED.finditer(text, start, clause.end):
        named = list(_headed(match.span("members"), match))
        own = any(_HEADED.search(text, *span) for span, _ in named[:-1])  # that of the last is that of all
        short = any(end - begin < _SHORTEST for (begin, end), _ in named)  # 三大工程,包括地铁、机场、高铁站
        denied = _NOT_CARRIED.search(text, start, match.start())
        if match.end() == clause.end and number_of(match["count"]) == len(named) and not (own or short or denied):
            yield from named


def _members(text: str, clause: Clause, match: re.Match[str]) -> Iterator[tuple[Span, str]]:
    """Each member with the shared head; a verb of carrying out before the first is no part of it."""
    comma = text.find("、", match.start())
    led = _LED.match(text, match.start(), comma)
    start = led.end() if led else max(
        (w.end for w in clause.words if w.flags & (lx.CARRY_OUT | lx.OPENER) and w.end <= comma
         and text[w.start : w.end] not in lx.words("nominal") and w.start - match.start() < 4), default=match.start(),
    )  # fmt: skip
    yield from _headed((start, match.end("members")), match)


def _headed(span: Span, match: re.Match[str]) -> Iterator[tuple[Span, str]]:
    """The members between two places, each with the head of all."""
    head = _GENERAL.sub("", match["head"])
    joints = "、和及与" if match.re is _TOGETHER else "、和及"
    parts = list(re.finditer(rf"(?:(?!以及)[^{joints}])+", match.string[slice(*span)]))
    if any(_BUILT.search(part[0]) and is_works(part[0]) for part in parts):
        return
    for part in parts:
        own = _HEADED.search(part[0].rstrip("”"))
        yield (span[0] + part.start(), span[0] + part.end()), part[0] + ("" if own else head)
