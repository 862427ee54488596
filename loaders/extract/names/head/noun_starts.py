"""Where a name with a head noun begins behind its left edge: 甲县有|乙产业园, 联合|丙大学, 继|丁集群之后, 戊化学领航|石化产业链."""

import re
from itertools import pairwise

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firm.firms import may_be_name, tailed
from loaders.extract.names.head.edges import left_edge
from loaders.extract.names.head.kinds import coined, has_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
BATCH = re.compile(  # 第二批|…, 全市第二个|省级绿色园区, 我市首家|绿色供应链管理企业
    r"第[一二三四五六七八九十\d]{1,3}[批轮](?:次)?|(?:(?:全[国省市县区州]|我[国省市县区州])(?:的)?)?(?:第[一二三四五六七八九十\d]{1,3}|首)[个家座](?=..)"
)
_IS_A = re.compile(
    r"[\u4e00-\u9fff]{2,16}[园区港城]系(?=[\u4e00-\u9fff]{3})|(?:[\u4e00-\u9fff]{2,16}[园区港城])?系(?=(?:国家|省|自治区|市)级)|(?:[\u4e00-\u9fff]{2,16}[园区港城])?属(?=(?:国家|省|自治区|市)级|[\u4e00-\u9fff]{2,3}省|第.批)"
    r"|[^,。;]{2,24}?(?:项目|工程|企业|公司)(?:均|都|同)?属(?![性于地下])"
)  # 甲产业园系|省级化工园区, 甲项目属|乙化工园区
_WON = re.compile("获(?=(?:国家|[省市]|自治区)级|全国)")  # 先后|获|国家级示范县
_OF_PARK_TOLD = re.compile(
    "该?园区(?=[\u4e00-\u9fff]{2})|园(?=(?:[现已共]|规划|分|内|下)*[有设辖建])"
)  # 园区|东山产业园
_WITHIN_PLACE = re.compile(  # 甲县境内有|乙产业园
    "[\u4e00-\u9fff]{0,8}?(?:[县市区]域|境|辖区|[县市区州])[内里](?:现|已|共|目前|建|设|拥)*有(?![色机限])(?=[\u4e00-\u9fff]{2})"
)
_PLACES = re.compile(
    r"[\u4e00-\u9fff]{2,4}[两二三四五六七八九十\d]+(?:个)?[省市县区州盟旗地][和与及]"
)  # 甲、乙五市和|丙能源基地
_BESIDE = re.compile(r"(?:[它其]?(?:联合|携手|会同)|像|它|跟|据|配套)")  # 联合|华侨大学
_LARGEST = re.compile(  # 全国最大|铝箔生产基地
    "(?:(?:全[国省市球]|世界|国内|国际|亚洲|[东中西]部|[东西][南北]|华[东南中北])(?:地区)?)?(?:规模)?(?:最(?:大|强|早)|唯一)的?(?=[\u4e00-\u9fff]{2})"
)
_JOINS = re.compile("(?:整合|撤并|撤销|归并|托管|代管|联动)(?=[\u4e00-\u9fff]{4})")  # what happens to parks
_PLANNED = re.compile(  # 科学规划|产业园区
    "(?:[\u4e00-\u9fff]{2,6}?[省市县区州](?=科学|合理|统筹|整体|高标|高起|高水))?(?:(?:科学|合理|统筹|整体|超前|精心|重新|高标准|高起点|高水平|高质量)+规划|规划(?!设计|咨询|展|馆))(?:布局|建设)?(?:有(?![色机限])(?=..)|(?=[\u4e00-\u9fff]{3}|$))"
)
_NO_PROGRAMME = re.compile(
    "(?:第[一二三四五六七八九十]{1,3}条|比|较|依照|依据|采取|以下|如下|那份|这份|[市省县区]委(?=“))+"
)  # before a programme
_CARRIES_QUOTED = re.compile("[^“”]*(?:实施|开展|启动|推进|推行|部署)(?=“)")  # 三大产业推进|“甲”行动
_HAS = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,5})??(?:(?:各|现|已|来|将|要|拟|[内分下](?=[有设辖]))*(?:有|建|走|设|辖)|距|离(?!子)|去)(?![色机限源效设筑材工制水德阳宁瓯昌华湖始平立备计施定根区岸]|线(?:电视|网络|通信|广播|数字))"
)
_ONE_MORE = re.compile("一(?=(?:国家|世界|省|市|重量)级|重要|重大|高能级)")  # 再添一|国家级平台
_MARKS = frozenset('.、)·":▲△▼▽◆◇◎★☆※→○□')  # before an item
_NUMBER = re.compile(r"\d{1,2}[.、](?=[^\d.])|[NX]个(?=[\u4e00-\u9fff])")  # N个|特色产业集群
_REST_OF_YEAR = re.compile(
    "(?<=年)[底末初](?=..)|(?<=\\d)年(?!产(?!值|量)|均|处理|加工)"
)  # 去年|底甲集群, 2026|年产值超20亿元企业
_CALLED = re.compile("(?:本[\u4e00-\u9fff]{2,4})?所[称指说]的?")  # 本办法所称|先进制造业集群
_REALISED = re.compile("[^,。;]{2,16}?(?:实现|推行|实行|全面落实|落实|建立)(?=(?:产业链)?链长制)")
_FULLY = re.compile(  # 实施|全面提升工程质量行动
    "(?:^|(?<=[、,。;:“])|(?<=实施)|(?<=开展)|(?<=启动)|(?<=推进))(?P<name>全面(?:深化|提升|振兴|加强|优化|提质|对标|转型|(?<=[、“施展动]全面)推进)[\u4e00-\u9fff]{0,12}$)"
)
_REACH = 12  # characters back to it
_VERB_IN_NAME = re.compile(  # 实施|提振消费专项行动
    "(?:实施|开展|启动|组织)(?P<verb>提振|规范涉?|扩大|优化|促进|稳定|激发|打击|整治|清理|盘活|巩固|拓展|深化|保障|服务|振兴)$|(?:实施|开展)(?P<push>推动|支持|引导|鼓励|强化|加强)$"
)
_NUMBER_OF = re.compile(r"(?<![\d.])(?!20[0-3]\d)\d{3,5}$")  # 实施|531|产业链递进培育工程
_LONGEST_NUMBER = 6
_TOWNS = ("镇", "乡", "街道", "村")
_LEVELS = frozenset("省市县区州")
_COUNTS = frozenset("个家项户条名亿万元年月日号%千百余多期吨平公强")
_OF_ROUND = re.compile(  # 有效|期内|国家级“小巨人”企业, 一批|次|专精特新中小企业, 申报|(复核)|“小巨人”企业
    "(?:(?<=有效)期内|(?<=批)次|[(](?:含|通过)?(?:复核|复审|复评|新增|新认定)[)])"
)
_EVERYWHERE = ("独角兽", "瞪羚", "链主")  # classes that are the same in every place
_OF_PROVINCE = re.compile("[\u4e00-\u9fff]{2,5}(?:省|自治区|市)(?=(?:国家|世界)级)")  # 安徽省|国家级特色产业集群
_OF_PARK = re.compile(  # 高新区|省级绿色工厂
    f"[\u4e00-\u9fff]{{0,8}}?{ZONE}(?=(?:国家|世界|省|市)级)"
)
_RUNS_CHAIN = re.compile(
    "(?:(?:多次|专题|现场|定期)*(?:调度|督导|走访)|服务(?!型|业|外包|贸易|器|机器人|消费))(?=[^,。;]{2})"
)
_HOUSED = re.compile(  # 甲经开区内有|乙集团
    f"[\u4e00-\u9fff]{{2,16}}?{ZONE}[内里](?:现|已|共|目前)*(?:有|拥有|集聚了?)(?=..)"
)
_IN_TOWN = re.compile("[\u4e00-\u9fff]{1,8}?[市县区旗][\u4e00-\u9fff]{1,4}?(?:镇|乡|街道)(?=[\u4e00-\u9fff]{3})")
_WITH = re.compile("(?<=[\u4e00-\u9fffA-Z]{2})(?:联合|携手|会同|与|和)(?=[\u4e00-\u9fff]{2})")
_BESIDE_ONE = ("联合", "携手", "会同")
_IN_PARK = re.compile(  # 甲县经济开发区|乙食品有限公司, but 苏州工业园区乙软件有限公司
    "[\u4e00-\u9fff]{1,8}?[市县区旗][\u4e00-\u9fff]{0,8}?(?:开发区|高新区|经开区|园区|(?:产业|工业|科技)园区?|集聚区)(?=[\u4e00-\u9fff]{3})"
)
_FIRMS_ARE = re.compile(  # 代表企业有|甲有限公司
    "[\u4e00-\u9fff]{0,12}?(?:企业|公司|单位)(?:主要|分别)?(?:有(?!限)|为(?!主)|包括|是)(?=[\u4e00-\u9fff]{4})"
)
_CALLED_FIRM = re.compile("[\u4e00-\u9fffA-Za-z\\d]{0,12}?(?:企业|链主|龙头)(?=[\u4e00-\u9fff]{6})")
WITHIN = re.compile(  # 园内|16亿立方米煤制气项目, 甲厂的|神华煤直接液化项目
    "(?:园区?|厂区?|区|县|市|境)[内里](?=..)|[^,。;、的]{0,12}?(?:厂|公司|集团|园区|开发区)的(?=[^,。;、的]{4})"
)
_TOGETHER_WITH = re.compile(
    "[\u4e00-\u9fff]{2,10}?(?:大学|学院|研究院|研究所|集团|公司|股份)(?:联合|携手|会同|与|和)(?=..)"
)  # 甲大学联合|乙集团
_LEADER = re.compile(  # 副市长某某某领|装备产业链
    "[^,。;、]{0,8}?(?:[省市县区州]长|书记|主席|主任|委员|常委|[局厅部]长)[\u4e00-\u9fff]{2,3}"
    "(?:分别|具体|亲自|负责|继续)?(?:领办|领衔|领|担任|兼任|出任|任|挂帅|挂钩|联系|包抓|包联|牵头|分管|主抓|负责)(?=..)"
)
_SPEAKS_FOR = re.compile(  # 董事长某某某代表|甲集团
    "[^,。;、]{0,14}?(?:长|书记|总经理|经理|总裁|主任|工程师|主席)[\u4e00-\u9fff]{2,4}代表"
)
_RUNG = re.compile(".*(?:集群|产业|基地)(?:—+|→)(?=[^—→]+$)")
_ADVERBS = frozenset("正将全任于从")  # and verbs, that counties are named with as well: 任丘, 于都, 从江
_FIRM_LEADS = re.compile(
    "[\u4e00-\u9fffA-Za-z]{2,12}?(?:领航|领跑|引领)(?=[\u4e00-\u9fff]{2})"
)  # 甲化学领航|石化产业链


_OF_TIER = re.compile("(?:一批)?[一二三四]{2,3}级(?=..)")  # 引进一批一二级|新能源汽车产业链项目
_WHOSE_SYSTEM = re.compile(
    "产业|链|群|双|级|重点|首席|专家|领导|党政|部门|企业家|“"
)  # before 链长制: words of its name
_ACTS_ON = re.compile(lx.alternation(lx.words("before_place")))  # 监管|吴江经济开发区
_PLACED = (lx.PARK, lx.PROJECT, lx.CLUSTER, lx.FIRM)  # that begin with their place; laboratories do with their matter
_SUBJECT = 12  # characters of who acts, and the verb
_PARK_BEFORE = re.compile(  # 甲湾科技城|三亚深海化合物资源中心
    f"[\u4e00-\u9fff]{{3,14}}?{ZONE}(?=..)"
)
_FIELD_BESIDE = re.compile(  # 绿色光伏产业和|电池产业集群
    "(?P<field>[\u4e00-\u9fffA-Za-z]{2,12}?)产业(?:和|以及)(?=[\u4e00-\u9fff]{2})"
)


def _behind_owner(text: str, clause: Clause, start: int) -> int:
    """和禾有限公司|“一二五”工程, 省|“415X”集群培育工程: where a quoted programme begins behind whose it is."""
    mark = text.index("“", start)
    owned = any(w.end == mark and w.flags & lx.FIRM and w.start >= start for w in clause.words)
    return mark if owned or text[start:mark] in _LEVELS else start


def _behind_other_place(text: str, clause: Clause, start: int, end: int) -> int:
    """Where a name begins behind the place that it lies in, which its own place is no part of: 青宁市安河区|四川和禾有限公司."""
    if not clause.flags & lx.PLACE:
        return start
    places = [w for w in clause.words if w.flags & lx.PLACE and start <= w.start and w.end < end]
    for site, own in pairwise(places):
        place, between = text[site.start : site.end], text[site.end : own.start]
        whole = between.endswith(_TOWNS) if between else lx.has_rank(place)
        if whole and not lx.lies_in(place, text[own.start : own.end]):
            start = own.start
    return start


def start_of_name(text: str, clause: Clause, index: int, bit: int) -> int:
    """Where the name begins that ends with this head: after its left edge, and what may stand between that and the name."""
    end = clause.words[index].start
    start = left_edge(text, clause, index, bit)
    if bit == lx.PROGRAMME:
        start = after(_CARRIES_QUOTED, text, start, end)
        start = after(_NO_PROGRAMME, text, _over_comma(text, clause, index, start), end)
    start = after(_ONE_MORE, text, after(_CALLED, text, after(_NUMBER, text, start, end), end), end)
    while start < end and (text[start] in _MARKS or _REST_OF_YEAR.match(text, start)):  # the number of an item
        start += 1
    start = _start_of_kind(text, clause, (_behind_verb(text, after_has(text, start, end), end, bit), end), bit)
    if bit in (lx.CLUSTER, lx.ENTERPRISE):
        start = after(_OF_PARK, text, after(_OF_PROVINCE, text, start, end), end)
    if bit == lx.ENTERPRISE:
        start = _start_of_firms(text, start, end)
    start = after(BATCH, text, start, clause.words[index].end)
    if bit == lx.PROGRAMME:
        start = _start_of_programme(text, clause, start, end)
    inside = (w.start for w in clause.words if w.flags & lx.PLACE and w.start < start < w.end)
    start = next((at for at in inside if lx.begins_with_place(text[at:end])), start)  # |含山县经济开发区
    return start - is_in_county(text, clause.start, start, end)


def _behind_verb(text: str, start: int, end: int, bit: int) -> int:
    """监管|吴江经济开发区, 市工信局服务|青州铜箔项目: where a name begins with its place behind a verb that other names hold."""
    for verb in _ACTS_ON.finditer(text, start, min(end, start + _SUBJECT)) if bit in _PLACED else ():
        called = verb.start() > start and (bit == lx.FIRM or has_field(text[start : verb.start()], False))
        if called:  # 信达投资|青岛有限公司, 长三角研究|嘉兴产业园
            continue
        rest = text[verb.end() : end]
        if lx.begins_with_place(rest) or rest.startswith("国家"):
            return verb.end()
    return start


def _start_of_kind(text: str, clause: Clause, span: Span, bit: int) -> int:
    """Where a name of a kind begins behind what only stands before such names."""
    start, end = span
    if bit == lx.PARK:
        return _start_of_park(text, start, end)
    if bit == lx.FIRM:
        return _start_of_firm(text, clause, start, end)
    if bit == lx.PROJECT:
        return _start_of_project(text, clause, start, end)
    if bit == lx.CLUSTER:
        return _start_of_cluster(text, clause, start, end)
    if bit == lx.CHAIN:
        start = after(_OF_TIER, text, start, end)
        start = after(_FIRM_LEADS, text, after(_LEADER, text, start, end), end)
        return after(_RUNS_CHAIN, text, start, end)
    if bit == lx.PLATFORM and (park := _PARK_BEFORE.match(text, start, end)):
        return park.end() if lx.begins_with_place(text[park.end() : end]) else start
    if bit == lx.PLATFORM and (lead := _BESIDE.match(text, start, end)):  # 联合|华南轻工研究院; 联合实验室 is one
        return lead.end() if lx.begins_with_place(text[lead.end() : end]) else start
    return start


def _start_of_firm(text: str, clause: Clause, start: int, end: int) -> int:
    """Where a firm begins behind who speaks for it, where it lies and whom it works with."""
    start = after(_FIRMS_ARE, text, start, end)
    called = _CALLED_FIRM.match(text, start, end)
    if called and (lx.begins_with_place(text[called.end() : end]) or coined(text[called.end() : called.end() + 2])):
        start = called.end()  # 3D打印企业|渭南鼎信创新智造科技有限公司
    start = after(_SPEAKS_FOR, text, after(_HOUSED, text, start, end), end)
    start = after(_IN_TOWN, text, after(_IN_PARK, text, start, end), end)
    start = after(_BESIDE, text, start, end)
    start = after(_TOGETHER_WITH, text, start, end)
    return _behind_other_place(text, clause, _beside_firm(text, start, end), end)


def _start_of_project(text: str, clause: Clause, start: int, end: int) -> int:
    """Where works begin behind the place or the park that they lie in: 甲县化工园区|乙科技碳纤维项目."""
    if (behind := _behind_other_place(text, clause, start, end)) > start:
        return behind
    start = after(WITHIN, text, start, end)
    park = _IN_PARK.match(text, start, end)
    return park.end() if park and coined(text[park.end() : park.end() + 2]) else start


def _start_of_cluster(text: str, clause: Clause, start: int, end: int) -> int:
    """Where a cluster begins behind another field, the step of a ladder, an organ or a place: 工信部|先进制造业集群."""
    other = _FIELD_BESIDE.match(text, start, end)
    if other and reads_as_field(other["field"]):
        start = other.end()
    elif text[start] in "继与较" and start + 1 < end:  # 这是继|甲集群之后
        start += 1
    if rung := _RUNG.match(text, start, end):  # 省级集群—|国家级集群
        start = rung.end()
    start = next((w.end for w in clause.words if w.start == start and w.flags & lx.ORGAN and w.end < end), start)
    length = lx.place_length(text[start : start + 4])
    return start + length * text.startswith(("国家级", "世界级"), start + length)  # 成都|国家级特色产业集群


def _start_of_firms(text: str, start: int, end: int) -> int:
    """Where a class of firms begins behind a round of approval or a place: 甲市|独角兽企业."""
    start = after(_OF_ROUND, text, start, end)
    alone = lx.place_length(text[start:end]) == end - start and text.startswith(_EVERYWHERE, end)
    return end if alone else start


def _start_of_programme(text: str, clause: Clause, start: int, end: int) -> int:
    """Where a programme begins: at its quotation, with its verb or number, or at the bare 链长制 that somebody carries out."""
    if text.find("“", start, end) > start:
        start = _behind_owner(text, clause, start)
    if fully := _FULLY.search(text, max(clause.start, start - _REACH), end):
        start = fully.start("name")
    if led := _VERB_IN_NAME.search(text, max(clause.start, start - 6), start):
        start = led.start(str(led.lastgroup))
    if text[start - 1 : start].isdigit() and text[start] not in _COUNTS:
        number = _NUMBER_OF.search(text, max(clause.start, start - _LONGEST_NUMBER), start)
        start = number.start() if number else start
    started = text.startswith("链长制", end) and text.endswith("推", start, end)  # 甲市推|链长制
    if started or text.startswith("产业链长制", end):  # 甲厅建立健全|产业链长制
        start = end
    if text.startswith("链长制", end) and not _WHOSE_SYSTEM.search(text, start, end):  # 要统筹实施|链长制
        start = end
    if text.endswith("链长制", start, end):  # 24条重点产业链实现|链长制
        start = after(_REALISED, text, start, end)
    while start - 2 >= clause.start and text[start - 1] == "链" and text[start : start + 2].endswith("链"):
        start -= 2  # 建链补链|延链强链行动
    return start


def is_in_county(text: str, begin: int, start: int, end: int) -> bool:
    """|正|定高新区, |将|乐经开区: whether the adverb or verb before a name is the first character of its county."""
    if start <= begin or text[start - 1] not in _ADVERBS or lx.begins_with_place(text[start:end]):
        return False
    return lx.begins_with_place(text[start - 1 : end])


def _start_of_park(text: str, start: int, end: int) -> int:
    """Where a park's name begins: 甲产业园系|乙园区, 园区|东山产业园, 联合|甲市乙园区, 整合|甲工业园, 省级|甲经济开发区."""
    start = after(_WITHIN_PLACE, text, start, end)
    start = after(_WON, text, start, end)
    if (told := _OF_PARK_TOLD.match(text, start, end)) is not None:
        start = after_has(text, told.end(), end)
    before = _IS_A.match(text, start, end) or _PLACES.match(text, start, end)
    start = before.end() if before else start
    lead = _BESIDE.match(text, start, end)
    if lead and lx.begins_with_place(text[lead.end() : end]):
        start = lead.end()
    start = after(_LARGEST, text, after(_PLANNED, text, after(_JOINS, text, start, end), end), end)
    start += text[start] == "型" and start + 1 < end  # 外向型|先进制造业集聚区
    return start + 2 * (text.startswith("省级", start) and lx.begins_with_place(text[start + 2 : end]))


def _beside_firm(text: str, start: int, end: int) -> int:
    """Where a school begins behind the firm that works with it: 甲新材联合|乙大学."""
    joint = _WITH.search(text, start, end)
    if joint is None:
        return start
    firm = text[start : joint.start()]
    beside = joint[0] in _BESIDE_ONE and may_be_name(firm) and not (lx.place_length(firm) or firm == "中国")
    return joint.end() if beside or firm.isascii() or tailed(firm) or coined(firm) else start


def after_has(text: str, start: int, end: int) -> int:
    """Where a name or a member begins after a place and a short verb: 滨湖有|国家双创基地, 河口走|边境园区."""
    match = None if _begins_firm(text, start) else _HAS.match(text, start, end)
    if match and lx.begins_with_place(text[match.end() - 1 : end]) and match["place"]:
        return start  # 许昌市|建安区
    if match and (not match["place"] or lx.is_division(match["place"])):
        return match.end()
    return start


def _begins_firm(text: str, start: int) -> bool:
    """Whether a verb of one character is the first of a firm's name: |有|研半导体12英寸硅片项目, but 有|新能源项目."""
    stem = start + 1
    if text[start - 1 : start].isalnum() or not text.startswith(tuple(lx.sure_firm_tails()), stem + 1):
        return False
    known = (text[stem : stem + n] for n in (1, 2, 3, 4))
    return not any(part in lx.flags() or part in lx.common() for part in known)


def _over_comma(text: str, clause: Clause, index: int, start: int) -> int:
    """能效、水效“领跑者”行动: a short first half before the comma belongs to the name."""
    if not start or text[start - 1] != "、" or "“" not in text[start : start + 6]:
        return start
    previous = max(
        (
            w.end
            for w in clause.words[:index]
            if w.end < start - 1 and w.flags & (lx.VERB | lx.CARRY_OUT | lx.COMMA | lx.OPENER)
        ),
        default=clause.start,
    )
    half = text[previous : start - 1]
    return previous if 2 <= len(half) <= 3 and not half.endswith(("行动", "工程", "计划", "改革", "专项")) else start


def after(lead: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Where such words end that begin here; here, where none do."""
    match = lead.match(text, start, end)
    return match.end() if match else start
