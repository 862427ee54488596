"""Groups that a text counts without naming their members: 6大传统优势产业, 12条重点产业链, 十大产业集群."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.groups import NEAR, same_group
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import COUNTED, number_of
from loaders.extract.reading.spans import meets

Span = tuple[int, int]
_COUNTED = re.compile(  # 6大|传统优势产业
    r"(?P<count>\d+|[一二两三四五六七八九十]+)(?:大|个|条)(?P<head>(?:[\u4e00-\u9fff]{2,8}的)?(?:[\u4e00-\u9fff“”]{2,14}?(?:产业链|产业(?:新?赛道)?|赛道|领域|服务业)|产业链|新赛道|(?<=大)服务业|(?<=大)产业)(?!集群|集聚(?!区)|聚集(?!区)|基地|平台|园|体系|链|化|群|项目|应用|场景|创新|企业|示范|人才|技术|[\u4e00-\u9fff]{0,2}政策|措施|奖补|标志性产品|产品|领军|[\u4e00-\u9fff]{0,4}研究院))"
)
_CODE_BEFORE, _LONG_CODE = re.compile("“(?!十[三四五六]五)[\u4e00-\u9fff]{2,8}”$"), 12  # “风光氢储”|四大产业
_MANY = 5  # of which 大产业 says that they are a list: 涉及|八大产业; 三大产业 are those of all economy
_ENDS = re.compile(  # 八大产业|、20条产业链, 八大产业|产值, 八大产业|协同发展; but not 八大产业|生态圈
    "$|[^\u4e00-\u9fff“]|[和与及的中里内均都共已由]|规模|产值|营收|增加值|加快|竞相|协同|齐头|高质量|发展(?![规局促])|实现"
)
_WERE = re.compile("曾|过去|原有|没有|尚无|不(?![断仅但懈])")  # 曾有|五大产业, but 不断壮大|八大产业
_SAID = 30  # characters before a count that may say so
_AS_MAIN = (  # 以|20个特色产业集群|为重点, 将|20个特色产业集群|作为培育对象
    "以(?=[^,。;、]{2,24}?为(?:重点|抓手|核心|主线|主攻|载体|依托|突破口|支撑|龙头|引领|牵引))"
    "|(?:[把将]|(?:确定|选定|筛选|遴选)了?)(?=[^,。;、]{4,24}?(?:作为|列为|为)[^,。;、]{0,6}(?:对象|重点|试点))"
)
_COUNTED_CLUSTERS = re.compile(  # 十大|战略性支柱产业集群
    rf"(?P<of>聚焦|围绕|针对|立足|{_AS_MAIN})?(?P<count>\d+|[一二两三四五六七八九十]+)(?(of)[大个]|大)(?P<head>[\u4e00-\u9fff]{{2,14}}?(?:产业集群|产业链群|集群|生态圈)|[\u4e00-\u9fff]{{0,8}}?产业群)(?!落|化|体|区|培育|工程|行动)"
)
_OF_LEVEL = re.compile("(?:国家|[省市县区])级主导产业$")  # 两个|省级主导产业
_SIZED_CHAINS = re.compile("[百千万五]+亿元?级(?:优势|重点|特色|标志性)?产业链$")  # 28条|千亿级产业链
_SIZED = re.compile("[百千万五]+亿元?级[\u4e00-\u9fff]{0,6}产业$")  # 4个|百亿级新兴产业
_THERE_ARE = re.compile(  # 做强|4个百亿级产业, which there are; 打造|4个百亿级产业 is an aim
    "(?:聚焦|围绕|立足|依托|紧盯|瞄准|做[强大优]|壮大|巩固|提升)+(?:做[强大优]|现有的?|全[省市县区]的?)*$"
)
_LED = re.compile(
    "(?:均|都|全部|各)?由[^,。;]{2,16}(?:链长|牵头|挂帅|包抓|包联|领衔)"
)  # 28条千亿级产业链|由省级领导担任链长
_OF_ITS_OWN = "特色"  # what 八大产业集群 are, without being called so
_SPOKEN_OF = re.compile(  # of what there is: 聚焦16个集群和|50条产业链, 全市|24条产业链
    r"(?:聚焦|围绕|针对|立足|联系|包抓|包联|挂钩|挂帅|推动|推进|梳理|覆盖|涵盖)[^,。;]{0,16}$|(?<![\u4e00-\u9fff])全[省市县区州]的?$"
)
_CLUSTER_TAIL = re.compile(r"(?:产业)?(?:链群|集群|生态圈|群)$")  # 战略性支柱|产业集群
_NO_GROUP = re.compile(  # 四大|承接产业, 两个|产业项目
    r"^(?:承接|具有|拥有|引进|支持|以[上下]|左右)|的(?!“)|[和与将是]|(?<!华)为|措施|政策|举措|行动|攻坚|护航|地[变转成]|变成|企业|项目|集群|园区|基地"
)
_VERBS = 12  # characters of what is done with a group
_BEHIND = ("左右", "专项行动", "攻坚行动", "项目", "重点项目", "重大项目")  # 三大产业|攻坚行动, 127个产业链|重点项目
_RANKED = re.compile("标志性|重点|优势|支柱|特色|主导")  # 12条|重点|产业链
_FIELDS = re.compile(r"(?:产业|重点|优势|细分|特色|新兴|前沿|未来|主导|支柱|核心|关键|战略)领域$")  # 六大|重点领域


def counted_groups(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """6大传统优势产业, 12条重点产业链, 十大战略性支柱产业集群: groups whose members are not named."""
    text = draft.text
    if not COUNTED.search(text, clause.start, clause.end):  # _COUNTED begins with it, and is slow to say no
        return []
    found = _clusters(draft, clause, taken)
    for match in _COUNTED.finditer(text, clause.start, clause.end):
        if not meets(match.span(), taken) and (named := _named(text, clause, match)):
            name, span = named
            found.append(Found([], _counted_group(draft, match, name, span), span, "Industry"))
    return found


def _clusters(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """十大战略性支柱产业集群, 聚焦|6个产业集群: groups of clusters."""
    found = []
    for match in _COUNTED_CLUSTERS.finditer(draft.text, clause.start, clause.end):
        span = (match.start("count"), match.end())
        of_class = is_class(_CLUSTER_TAIL.sub("", match["head"]) or _OF_ITS_OWN)
        leveled = match["of"] and lx.level_length(match["head"])
        if of_class and not leveled and not any(a <= span[0] and span[1] <= b for a, b in taken):
            group = _counted_group(draft, match, draft.text[slice(*span)], span)
            found.append(Found([], group, span, "Cluster"))
    return found


def _named(text: str, clause: Clause, match: re.Match[str]) -> tuple[str, Span] | None:
    """The name of a counted group and where it stands: “风光氢储”四大产业; None where no group is named so."""
    head = match["head"]
    bare = head in ("产业", "领域")
    coded = _CODE_BEFORE.search(text, max(clause.start, match.start() - _LONG_CODE), match.start()) if bare else None
    many = head == "产业" and (number_of(match["count"]) or 0) >= _MANY and _ENDS.match(text, match.end())
    many = bool(many) and _WERE.search(text, max(clause.start, match.start() - _SAID), match.start()) is None
    if (bare and not coded and not many) or _is_no_group(text, match):
        return None
    span = (coded.start() if coded else match.start(), match.end())
    name = text[slice(*span)]
    if (head in lx.words("general") and not bare) or head in ("标志性产业链", "重点产业链"):
        span, name = match.span(), head
    name = match[0] if name == "产业链" else name
    return None if "产业链" in name and not _are_told(text, clause, match, name) else (name, span)


def _is_no_group(text: str, match: re.Match[str]) -> bool:
    """Whether a count and a head name no group: 第|三大产业, 3—|5个产业, 四大|国家级产业, 两个|产业项目."""
    head = match["head"]
    there = _OF_LEVEL.match(head) or _is_led(text, match) or _are_there(text, match)
    leveled = lx.level_length(head.lstrip("“")) and not there
    vague = _NO_GROUP.search(head) or (head.endswith("领域") and not _FIELDS.search(head))
    beside = text[match.start() - 1] in "-—至到~第" or text.startswith(_BEHIND, match.end("head"))
    return bool(match["count"] in ("一", "1") or leveled or vague or beside)


def _are_told(text: str, clause: Clause, match: re.Match[str], name: str) -> bool:
    """Whether counted chains are those that there are: 全市|24条产业链, 12条|重点产业链."""
    spoken_of = _SPOKEN_OF.search(text, clause.start, match.start())
    owned = spoken_of or lx.is_division(text[clause.start : match.start()])
    return bool(owned or _RANKED.search(name) or _is_led(text, match))


def _is_led(text: str, match: re.Match[str]) -> bool:
    """Whether chains of a size are those that somebody leads, and no aim: 28条千亿级产业链|由省级领导担任链长."""
    return bool(_SIZED_CHAINS.match(match["head"]) and _LED.match(text, match.end()))


def _are_there(text: str, match: re.Match[str]) -> bool:
    """Whether industries of a size are those that there are, and no aim: 做强|4个百亿级新兴产业."""
    start = max(0, match.start() - _VERBS)
    return bool(_SIZED.match(match["head"]) and _THERE_ARE.search(text, start, match.start()))


def _counted_group(draft: Draft, match: re.Match[str], name: str, span: Span) -> Entity:
    """The group that a count and a head name; it may have been named before."""
    known = (e for e in draft.latest("IndustryGroup", NEAR) if e.name == name or same_group(e.name, name))
    group = next(known, None) or draft.new("IndustryGroup", span, name, declared_count=number_of(match["count"]))
    return group.at(span)
