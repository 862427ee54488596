"""Names with a head noun (…园, …中心, …集群, …企业, …行动) in a clause, none inside another."""

import re

from loaders.extract.names.carried import CAMPAIGNS, carried, carried_by_organ, whole_item, whole_line
from loaders.extract.names.edges import left_edge
from loaders.extract.names.firms import firm_before_place, tailed
from loaders.extract.names.kinds import KINDS, coined, has_field, is_class, leading_place
from loaders.extract.names.legal_firms import is_legal_name, start_of_legal
from loaders.extract.names.name import Name
from loaders.extract.names.quotations import WAYS, joined_tiers, quoted
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word, read
from loaders.extract.reading.furniture import PAGE
from loaders.extract.reading.legal_names import is_legal_form

_LONGEST = 34
_QUARTER = re.compile("[东西南北]区(?![域块县市位])")
_BRACKET = re.compile(r"[(]([\u4e00-\u9fff]{2,8})[)]")
_NEXT = 40  # characters to the bracket of what is enumerated next
_INSTITUTE = re.compile(r"研究所$|(?<!产业)(?<!技术)(?<!创新)(?<!设计)(?<!制造)(?<!应用)(?<!工程)(?<!企业)研究院$")
_FOUNDS = re.compile("(?:共建|组建|筹建|创建|设立|成立|新建|建设)(?:了|一批|一个)?$")  # 共建|氢能研究院 is a platform
_BATCH = re.compile(  # 第二批|…, 全市第二个|省级绿色园区, 我市首家|绿色供应链管理企业
    r"第[一二三四五六七八九十\d]{1,3}[批轮](?:次)?|(?:(?:全[国省市县区州]|我[国省市县区州])(?:的)?)?(?:第[一二三四五六七八九十\d]{1,3}|首)[个家座](?=..)"
)
_HOW_MANY = r"(?:\d+(?:[-—~–至]+\d+)?个|[一二两三四五六七八九十]+(?:[至到][一二两三四五六七八九十]+)?个|一批|若干)"


_COUNTED_BEFORE = re.compile(r"(?:达到|达|突破|超过)?(?:近|约|超)?[\d.]+[个家户条](?:以上|左右)?[、,和及]")
_OF_FIRM = re.compile("(?:有限公司|股份公司|集团公司)(?=[\u4e00-\u9fff]{2})")
_IS_A = re.compile(
    r"[\u4e00-\u9fff]{2,16}[园区港城]系(?=[\u4e00-\u9fff]{3})|(?:[\u4e00-\u9fff]{2,16}[园区港城])?属(?=(?:国家|省|自治区|市)级)"
)  # 甲产业园系|省级化工园区
_PLACES = re.compile(
    r"[\u4e00-\u9fff]{2,4}[两二三四五六七八九十\d]+(?:个)?[省市县区州盟旗地][和与及]"
)  # 甲、乙五市和|丙能源基地
_BODY = re.compile(
    "(?:推进|实施|工作|指挥|协调|组织)*(?:领导小组|指挥部|工作专班|联席会议)"
)  # 强工业行动|推进工作领导小组
_OFFICE_OF_PARKS = re.compile("办(?=组织|会同|负责|印发|公布|公示|牵头|认定|[、,。)])")
_OFFICES = re.compile("(?:发展|推进|工作)*(?:办公室|专班|领导小组|联席会议|指挥部|链办)")
_BESIDE = re.compile(r"(?:[它其]?(?:联合|携手|会同)|像|它|跟|据|配套)")  # 联合|华侨大学
_JOINS = re.compile("(?:整合|撤并|撤销|归并|托管|代管|联动)(?=[\u4e00-\u9fff]{4})")  # what happens to parks
_NO_PROGRAMME = re.compile(
    "(?:第[一二三四五六七八九十]{1,3}条|比|较|依照|依据|采取|以下|如下|那份|这份|[市省县区]委(?=“))+"
)  # before a programme
_CARRIES_QUOTED = re.compile("[^“”]*(?:实施|开展|启动|推进|推行|部署)(?=“)")  # 三大产业推进|“甲”行动
_HAS = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,5})??(?:(?:各|现|已|来|将|要|拟)*(?:有|建|走|设)|[距离去])(?![色机限源效设筑材工制水德阳宁瓯昌华湖始平立备计施定根区岸])"
)

_MARKS = frozenset('.、)·":▲△▼▽◆◇◎★☆※→○□')  # before an item
_NUMBER = re.compile(r"\d{1,2}[.、](?=[^\d.])|[NX]个(?=[\u4e00-\u9fff])")  # N个|特色产业集群
_REST_OF_YEAR = re.compile(
    "(?<=年)[底末初](?=..)|(?<=\\d)年(?!产(?!值|量)|均|处理|加工)"
)  # 去年|底甲集群, 2026|年产值超20亿元企业
_CALLED = re.compile("(?:本[\u4e00-\u9fff]{2,4})?所[称指说]的?")  # 本办法所称|先进制造业集群
_HEADING = re.compile(  # (二)创新提升行动, ·甲扩能项目:…
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|第[一二三四五六七八九十]{1,3}条|·)[ \t]*(?:实施)?"
)
_SHORT_NAME = re.compile("(?!重点|重大|主要|专项|系列|主体|土建|具体|相关|其他)[\u4e00-\u9fff]{2,3}")
_LEAST = 4  # characters that such a name must have before its head
_PHASE = re.compile("[(]第?[一二三四五六七八九]期(?:工程|项目)?[)]")
_SIZE = re.compile(r"(?:\d+|[一二三四五六七八九十百千万]+)亿(?:元|级)+(?=(?:产业)?集群$)")
_COUNTED_AFTER = re.compile(r"[ ]?\d+[个项](?!多?月|工作日|百分点|季度|年)")
_SUMS = ("产值", "营收", "收入", "规模", "综合", "年产", "销售", "主营")
_FOLLOWERS = frozenset(["城区", "城市", "经济", "机械", "技术", "设施", "人才", "人员", "人士", "大脑", "主任"])
_RANKED_AFTER = re.compile("(?:综合)?(?:前)?(?:\\d+|[百十]|[一二三四五六七八九]十)强")  # 全国化工园区|30强
_SPEAKERS = ("负责人", "负责同志", "主任", "人士")  # of a park


def names(text: str, clause: Clause) -> list[Name]:
    """All names with a head in a clause, none inside another."""
    found: list[Name] = []
    if not clause.flags & (lx.QUOTED | lx.HEADS | lx.FIRM):
        return found
    for index, word in enumerate(clause.words):
        if word.flags & lx.QUOTED:
            found.extend(quoted(text, clause, index) or _quoted_whole(text, word))
        elif word.flags & (lx.HEADS | lx.FIRM):
            found.extend(_headed(text, clause, index, word))
    kept = _with_institutes(text, outermost(found))
    return kept + _shared_levels(text, clause, kept) if any(n.type in _TIERS for n in kept) else kept


def _quoted_whole(text: str, word: Word) -> list[Name]:
    """The name that a quotation is as a whole: “滁州市储能创新中心”, “OLED产业链”; no title of honour, no slogan."""
    inside = text[word.start + 1 : word.end - 1]
    place = leading_place(inside)
    if (
        not (place or inside.endswith(("产业链", "集群")))
        or text.startswith(_CALLED_SO, word.end)
        or _DOUBTED.search(text, max(0, word.start - 6), word.start)
        or lx.level_length(inside[place:])
    ):
        return []
    clauses = [clause for sentence in read(inside).sentences for clause in sentence.clauses]
    inner = names(inside, clauses[0]) if len(clauses) == 1 else []
    if len(inner) != 1 or (inner[0].start, inner[0].end) != (0, len(inside)) or inner[0].type not in _PLACED:
        return []
    return [Name(inner[0].type, word.start + 1, word.end - 1)] if has_field(inside[place:], False) else []


_PLACED = frozenset(["Park", "Platform", "Cluster", "Chain"])
_DOUBTED = re.compile("没有|不存在|所谓|质疑|误")
_CALLED_SO = (
    "展览",
    "招商会",
    "的说法",
    "是否",
    "称号",
    "的称号",
    "美誉",
    "的美誉",
    "之称",
    "项目",
    "工程",
    "行动",
    "计划",
    "荣誉",
    "品牌",
    "论坛",
    "大会",
)


def _with_institutes(text: str, found: list[Name]) -> list[Name]:
    """华中科技大学|泉州智能制造研究院 is one: what a university or academy has somewhere."""
    joined: list[Name] = []
    for name in found:
        last = joined[-1] if joined else None
        if (
            last
            and last.end == name.start
            and text.endswith(_SCHOOLS, last.start, last.end)
            and _OF_SCHOOL.search(text, name.start, name.end)
        ):
            joined[-1] = Name("Organisation", last.start, name.end)
        elif last and last.end == name.start and last.type == name.type == "Park" and _is_branch(text, name):
            joined[-1] = Name("Park", last.start, name.end)  # 甲科技园区|海淀园
        else:
            joined.append(name)
    return joined


def _is_branch(text: str, name: Name) -> bool:
    """Whether a name is nothing but a place and 园: that of what lies there of a park of several."""
    return text.endswith("园", name.start, name.end) and lx.is_division(text[name.start : name.end - 1])


_SCHOOLS = ("大学", "学院")
_OF_SCHOOL = re.compile(r"(?:研究院|研究所|学院|分院|研究中心)$")
_TIERS = frozenset(["ClusterTier", "Platform", "Park", "EnterpriseTier"])


def _shared_levels(text: str, clause: Clause, found: list[Name]) -> list[Name]:
    """1个国家级、4个省级先进制造业集群, 国家级制造业创新中心3个、省级10个以上: the level alone shares the class of the other."""
    out = []
    for tier in found:
        own = next((w for w in clause.words if w.start == tier.start and w.flags & lx.LEVEL), None)
        if tier.type not in _TIERS or own is None:
            continue
        at = tier.start
        for word in reversed([w for w in clause.words if w.end <= tier.start and w.flags & lx.LEVEL]):
            if any(name.start == word.start for name in found):
                break  # 8个千亿级产业集群、20个百亿级特色产业集群: it has a head of its own
            if not re.fullmatch(
                rf"(?:产业集群|集群)?(?:[(][^()]{{2,30}}[)])?[、和及]{_HOW_MANY}?", text[word.end : at]
            ):
                break
            out.append(Name(tier.type, word.start, word.end, text[word.start : word.end] + text[own.end : tier.end]))
            at = _before_count(text, clause.start, word.start)
        at = tier.end
        for word in (w for w in clause.words if w.start > tier.end and w.flags & lx.LEVEL):
            counted = any(w.start == word.end and w.flags & lx.QUANTITY for w in clause.words)
            if not counted or not _COUNTED_BEFORE.fullmatch(text, at, word.start):
                break
            out.append(Name(tier.type, word.start, word.end, text[word.start : word.end] + text[own.end : tier.end]))
            at = word.end
    return out


def _before_count(text: str, start: int, end: int) -> int:
    """Where a count that ends here begins: |1个国家级."""
    match = re.search(rf"{_HOW_MANY}$", text[start:end])
    return start + match.start() if match else end


def outermost(found: list[Name]) -> list[Name]:
    """Without the names that stand inside another."""
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Name] = []
    for name in found:
        if not kept or name.end > kept[-1].end:
            if kept and name.start < kept[-1].end:  # they overlap: the later head wins
                kept.pop()
            kept.append(name)
    return kept


def _headed(text: str, clause: Clause, index: int, head: Word) -> list[Name]:
    """The name that ends with this head, if it is one."""
    for bit, check in KINDS:
        if not head.flags & bit or _goes_on(text, head):
            continue
        start = _start(text, clause, index, bit)
        if bit == lx.FIRM and is_legal_form(text, head.start, head.end):
            start = start_of_legal(text, clause, index, start)
        if bit & _CLASSED:
            start = _after(_BATCH, text, _start_of_class(text, start, head), head.end)
        if bit == lx.CHAIN and text.startswith(("全国", "全球"), start) and head.start > start + 2:
            start += 2  # 在全国|芳烃产业链中占据…
        if bit == lx.CHAIN and text[start] in "省市县区" and _OFFICES.match(text, head.end):
            continue  # 县家居产业链|办公室
        type_ = check(text[start : head.end], text[head.start : head.end])
        if not type_ and bit == lx.FIRM and is_legal_name(text, clause, index, start):
            type_ = "Organisation"
        if not type_ and bit == lx.PROGRAMME and _is_heading(text, start, head):
            type_ = "Programme"
        if not type_ and bit == lx.PROGRAMME and (short := _short_heading(text, head)):
            type_, start = "Programme", short
        if bit == lx.PROGRAMME:
            begun = whole_item(text, clause) or (0 if type_ else carried_by_organ(text, clause, head))
            if _ends_line(text, head.end):
                begun = whole_line(text, _line_start(text, start), head.end) or begun
            type_, start = ("Programme", begun) if begun else (type_, start)
            longer = carried(text, clause, head, start)
            if longer < start and check(text[longer : head.end], text[head.start : head.end]) == "Programme":
                type_, start = "Programme", longer
        if not type_ and bit == lx.PROJECT and (item := _item(text, clause, head)):
            type_, start = "Project", item
        if type_ == "EnterpriseTier" and (quotation := _joining(text, clause, index)):
            return joined_tiers(text, quotation)
        if bit == lx.CLUSTER and (described := _described(text, clause, start, head)):
            return [Name("ClusterTier", described, head.end)]
        if type_ == "ClusterTier" and (level := _level_before(text, clause, start)):
            return [Name(type_, level.start, head.end, text[level.start : level.end] + text[start : head.end])]
        if type_ and head.end - start <= _LONGEST:
            return [_settled(text, Name(type_, start, head.end))]
    return []


_CLASSED = lx.CLUSTER | lx.PARK | lx.PLATFORM | lx.ENTERPRISE
_LEVEL_OF_CLASS = re.compile("(?:世界|国家|省|自治区|市)级|国家(?=先进制造业|新型工业化)|[百千万]+亿元?级")
_LEVEL_INSIDE = re.compile("(?:国家|省|自治区|市)级")  # 防爆电机制造|国家级高新技术企业
_SORTS_OF_CLASSES = ("", "绿色", "特色", "化工", "新型", "智慧", "企业", "工业互联网")
_SINGLE_ZONES = ("开发区", "高新区", "经开区", "新区")  # of which a place has one: 合肥国家级高新区 is a park
_OF_EVERY_PLACE = re.compile(
    "“?(?:链主|独角兽|瞪羚|灯塔|种子独角兽|潜在独角兽|高新技术企业|科技型中小企业|未来工厂)|[首又][家个]"
)


def _start_of_class(text: str, start: int, head: Word) -> int:
    """Where a class begins that a place has some of: 株洲市|省级特色产业园区, 许昌市|独角兽企业."""
    at = start + leading_place(text[start : head.start])
    if head.start == start + 1 and text.startswith("链链主", start):  # 该链|链主
        return head.start
    if at == start:
        inner = _LEVEL_INSIDE.search(text, start + 2, head.end) if head.flags & lx.ENTERPRISE else None
        return inner.start() if inner and has_field(text[start : inner.start()], False) else start
    if head.flags & lx.ENTERPRISE and _OF_EVERY_PLACE.match(text, at, head.end):
        return at
    level = _LEVEL_OF_CLASS.match(text, at, head.end)
    ranked = lx.has_rank(text[start:at])
    if level is None or not ranked or text.endswith(_SINGLE_ZONES, at, head.end):
        return start
    sort = text[level.end() : head.start]
    return at if sort in _SORTS_OF_CLASSES or is_class(sort) or head.flags & lx.ENTERPRISE else start


def _beside_firm(text: str, start: int, end: int) -> int:
    """Where a school begins behind the firm that works with it: 甲新材联合|乙大学."""
    joint = _WITH.search(text, start, end)
    return joint.end() if joint and (tailed(firm := text[start : joint.start()]) or coined(firm)) else start


def _level_before(text: str, clause: Clause, start: int) -> Word | None:
    """The level that 的 joins to a class: 世界级|的|创新型产业集群."""
    if text[start - 1] != "的" or start - 1 <= clause.start:
        return None
    return next(
        (w for w in clause.words if w.end == start - 1 and w.flags & lx.LEVEL and text[w.end - 1] == "级"), None
    )


_STRONG = re.compile(
    "(?:具有|具备|拥有)[较很更]?(?:强|大|高|重要)?的?(?:世界|全球|国际|全国|国内|区域)(?:一流|领先|重要|顶尖)?的?(?:核心|市场|产业)?(?:竞争力|影响力|引领力|辐射力|知名度|话语权)(?:[和与、及](?:核心|市场|产业)?(?:竞争力|影响力|引领力|辐射力|知名度|话语权))*的$"
)
_SUCH = re.compile(
    "(?:先进制造业|高端制造业|制造业|战略性新兴产业|新兴产业|未来产业|标志性(?:产业)?|优势产业|产业)?集群"
)
_LONGEST_PRAISE = 30  # characters


def _described(text: str, clause: Clause, start: int, head: Word) -> int:
    """Where a class begins whose rank is told before its bare head: 具有国际竞争力的|先进制造业集群; 0 where it is not."""
    if text[start - 1] != "的" or not _SUCH.fullmatch(text, start, head.end):
        return 0
    told = _STRONG.search(text, max(clause.start, start - _LONGEST_PRAISE), start)
    return told.start() if told else 0


def _joining(text: str, clause: Clause, index: int) -> Word | None:
    """The quotation before a head that joins several classes: “链主+链核+专精特新”|企业."""
    before = clause.words[index - 1] if index else None
    joins = before is not None and before.flags & lx.QUOTED and text.find("+", before.start, before.end) > 0
    return before if joins and before is not None and before.end == clause.words[index].start else None


def _start(text: str, clause: Clause, index: int, bit: int) -> int:
    """Where the name begins that ends with this head: after its left edge, and what may stand between that and the name."""
    end = clause.words[index].start
    start = left_edge(text, clause, index, bit)
    if bit == lx.PROGRAMME:
        start = _after(_CARRIES_QUOTED, text, start, end)
        start = _after(_NO_PROGRAMME, text, _over_comma(text, clause, index, start), end)
    start = _after(_CALLED, text, _after(_NUMBER, text, start, end), end)
    while start < end and (text[start] in _MARKS or _REST_OF_YEAR.match(text, start)):  # the number of an item
        start += 1
    start = after_has(text, start, end)
    if bit == lx.PARK:
        start = _start_of_park(text, start, end)
    elif bit == lx.FIRM:
        start = _after(_HOUSED, text, start, end)
        start = _after(_IN_TOWN, text, _after(_IN_PARK, text, start, end), end)
        start = _after(_BESIDE, text, start, end)
        start = _after(_TOGETHER_WITH, text, start, end)
        start = _beside_firm(text, start, end)
    elif bit == lx.PROJECT and (park := _IN_PARK.match(text, start, end)):  # 甲县化工园区|乙科技碳纤维项目
        start = park.end() if coined(text[park.end() : park.end() + 2]) else start
    elif bit == lx.CHAIN:
        start = _after(_FIRM_LEADS, text, _after(_LEADER, text, start, end), end)
    elif bit == lx.PLATFORM and (lead := _BESIDE.match(text, start, end)):  # 联合|华南轻工研究院; 联合实验室 is one
        start = lead.end() if lx.begins_with_place(text[lead.end() : end]) else start
    elif bit == lx.CLUSTER and text[start] in "继与较" and start + 1 < end:  # 这是继|甲集群之后
        start += 1
    if bit == lx.CLUSTER:  # 工信部|先进制造业集群
        start = next((w.end for w in clause.words if w.start == start and w.flags & lx.ORGAN and w.end < end), start)
    if bit == lx.CLUSTER and text.startswith(
        ("国家级", "世界级"), start + (length := lx.place_length(text[start : start + 4]))
    ):
        start += length  # 成都|国家级特色产业集群
    if bit in (lx.CLUSTER, lx.ENTERPRISE):
        start = _after(_OF_PARK, text, _after(_OF_PROVINCE, text, start, end), end)
    if bit == lx.ENTERPRISE and lx.place_length(text[start:end]) == end - start and text.startswith(_EVERYWHERE, end):
        start = end  # 甲市|独角兽企业
    start = _after(_BATCH, text, start, clause.words[index].end)
    if bit == lx.PROGRAMME and (led := _VERB_IN_NAME.search(text, max(clause.start, start - 6), start)):
        start = led.start("verb")
    if bit == lx.PROGRAMME and text.startswith("产业链长制", end):  # 甲厅建立健全|产业链长制
        start = end
    if bit == lx.PROGRAMME and text.endswith("链长制", start, end):  # 24条重点产业链实现|链长制
        acted = _REALISED.match(text, start, end)
        start = acted.end() if acted else start
    while (
        bit == lx.PROGRAMME
        and start - 2 >= clause.start
        and text[start - 1] == "链"
        and text[start : start + 2].endswith("链")
    ):
        start -= 2  # 建链补链|延链强链行动
    inside = (w.start for w in clause.words if w.flags & lx.PLACE and w.start < start < w.end)
    return next((at for at in inside if lx.begins_with_place(text[at:end])), start)  # |含山县经济开发区


_REALISED = re.compile("[^,。;]{2,16}?(?:实现|推行|实行|全面落实|落实|建立)(?=(?:产业链)?链长制)")
_VERB_IN_NAME = re.compile(  # 实施|提振消费专项行动
    "(?:实施|开展|启动|组织)(?P<verb>提振|规范涉?|扩大|优化|促进|稳定|激发|打击|整治|清理|盘活|巩固|拓展|深化|保障|服务|振兴)$"
)
_EVERYWHERE = ("独角兽", "瞪羚", "链主")  # classes that are the same in every place
_OF_PROVINCE = re.compile("[\u4e00-\u9fff]{2,5}(?:省|自治区|市)(?=(?:国家|世界)级)")  # 安徽省|国家级特色产业集群
_OF_PARK = re.compile(  # 高新区|省级绿色工厂
    "[\u4e00-\u9fff]{0,8}?(?:高新区|经开区|开发区|产业园|工业园|园区|新区)(?=(?:国家|世界|省|市)级)"
)
_HOUSED = re.compile(  # 甲经开区内有|乙集团
    "[\u4e00-\u9fff]{2,16}?(?:开发区|高新区|经开区|园区|产业园|工业园|新区)[内里](?:现|已|共|目前)*(?:有|拥有|集聚了?)(?=..)"
)
_IN_TOWN = re.compile("[\u4e00-\u9fff]{1,8}?[市县区旗][\u4e00-\u9fff]{1,4}?(?:镇|乡|街道)(?=[\u4e00-\u9fff]{3})")
_WITH = re.compile("(?<=[\u4e00-\u9fff]{2})(?:联合|携手|会同|与|和)(?=[\u4e00-\u9fff]{2})")
_IN_PARK = re.compile(  # 甲县经济开发区|乙食品有限公司, but 苏州工业园区乙软件有限公司
    "[\u4e00-\u9fff]{1,8}?[市县区旗][\u4e00-\u9fff]{0,8}?(?:开发区|高新区|经开区|园区|(?:产业|工业|科技)园区?|集聚区)(?=[\u4e00-\u9fff]{3})"
)
_TOGETHER_WITH = re.compile(
    "[\u4e00-\u9fff]{2,10}?(?:大学|学院|研究院|研究所|集团|公司|股份)(?:联合|携手|会同|与|和)(?=..)"
)  # 甲大学联合|乙集团
_LEADER = re.compile(  # 副市长某某某领|装备产业链
    "[^,。;、]{0,8}?(?:[省市县区州]长|书记|主席|主任|委员|常委|[局厅部]长)[\u4e00-\u9fff]{2,3}"
    "(?:分别|具体|亲自|负责|继续)?(?:领办|领衔|领|担任|兼任|出任|任|挂帅|挂钩|联系|包抓|包联|牵头|分管|主抓|负责)(?=..)"
)


_FIRM_LEADS = re.compile(
    "[\u4e00-\u9fffA-Za-z]{2,12}?(?:领航|领跑|引领)(?=[\u4e00-\u9fff]{2})"
)  # 甲化学领航|石化产业链


def _start_of_park(text: str, start: int, end: int) -> int:
    """Where a park's name begins: 甲产业园系|乙园区, 联合|甲市乙园区, 整合|甲工业园, 省级|甲经济开发区."""
    before = _IS_A.match(text, start, end) or _PLACES.match(text, start, end)
    start = before.end() if before else start
    lead = _BESIDE.match(text, start, end)
    if lead and lx.begins_with_place(text[lead.end() : end]):
        start = lead.end()
    start = _after(_JOINS, text, start, end)
    return start + 2 * (text.startswith("省级", start) and lx.begins_with_place(text[start + 2 : end]))


def _after(lead: re.Pattern[str], text: str, start: int, end: int) -> int:
    """Where such words end that begin here; here, where none do."""
    match = lead.match(text, start, end)
    return match.end() if match else start


def _is_heading(text: str, start: int, head: Word) -> bool:
    """Whether a name is all of a numbered heading: (二)创新提升|行动."""
    known = text[head.start : head.end] in CAMPAIGNS and head.start - start >= _LEAST
    return known and _ends_line(text, head.end) and _HEADING.fullmatch(_line_before(text, start)) is not None


def _short_heading(text: str, head: Word) -> int:
    """Where a short name begins that is all of a numbered heading, though it is a verb: (一)强链|工程; 0 where none does."""
    start = _after_number(text, head)
    if not start or text[head.start : head.end] not in CAMPAIGNS or not _ends_line(text, head.end):
        return 0
    name = text[start : head.start]
    known = _SHORT_NAME.fullmatch(name) and name not in lx.words("carry_out") and name not in lx.words("general")
    return start if known else 0


def _after_number(text: str, head: Word) -> int:
    """Where the words of the line behind its number begin; 0 where it has none."""
    line = text.rfind("\n", max(0, head.start - _LONGEST), head.start) + 1
    number = _HEADING.match(text, line, head.start)
    return number.end() if number and number[0].strip() else 0


def _item(text: str, clause: Clause, head: Word) -> int:
    """Where a name begins that is all of a numbered item before its colon (1.|甲绿电聚合试点项目:…); 0 where none does."""
    start = _after_number(text, head)
    if not start or not text.startswith(":", head.end) or head.start - start < 6:
        return 0
    first = next((w for w in clause.words if w.start >= start), head)
    acts = first.start == start and first.flags & (lx.VERB | lx.OPENER | lx.LEVEL) and not first.flags & lx.GUARD
    generic = re.search("重大|重点|标志性|[、,和及]", text[start : head.start])
    return 0 if acts or generic else start


def _line_start(text: str, start: int) -> int:
    reach = max(0, start - _LONGEST)
    return max(reach, text.rfind("\n", reach, start) + 1)


def _line_before(text: str, start: int) -> str:
    return text[_line_start(text, start) : start]


_PAGE = re.compile(rf"{PAGE}(?:\n|$)")


def _ends_line(text: str, end: int) -> bool:
    return text.startswith(("。", ":"), end) or _PAGE.match(text, end) is not None


def after_has(text: str, start: int, end: int) -> int:
    """Where a name or a member begins after a place and a short verb: 滨湖有|国家双创基地, 河口走|边境园区."""
    match = _HAS.match(text, start, end)
    if match and (not match["place"] or lx.is_division(match["place"])):
        return match.end()
    return start


_OUTPOST = re.compile(
    "(?:大学|学院|科学院)[(][\u4e00-\u9fff]{2,6}[)].."
)  # 甲大学(青河)新材料研究院, which it runs for a place


def _settled(text: str, name: Name) -> Name:
    """A base of a firm is a project, an institute that is no platform an institution; a place in brackets ends a name."""
    words = text[name.start : name.end]
    if name.type == "Cluster" and (size := _SIZE.search(words, 2)):  # 新材料|500亿级|产业集群
        return name._replace(label=words[: size.start()] + words[size.end() :])
    if name.type == "Project" and (phase := _PHASE.match(text, name.end)):
        return name._replace(end=phase.end())  # 甲生产项目|(一期)
    if name.type == "Park" and words.endswith("基地") and (firm_before_place(words) or _OF_FIRM.search(words)):
        return name._replace(type="Project")
    if name.type == "Park" and (quarter := _QUARTER.match(text, name.end)) and words.endswith("区"):
        return name._replace(end=quarter.end())  # 甲开发区|东区
    if name.type != "Platform":
        return name
    bracket = _BRACKET.match(text, name.end)
    if bracket and text.startswith("、", bracket.end()) and _BRACKET.search(text, bracket.end(), bracket.end() + _NEXT):
        return name  # 甲实验室|(乙)、丙实验室|(丁): where each of them lies
    if bracket and text.startswith(")、", name.start - 2):
        return name
    if bracket and lx.is_division(bracket[1]) and not bracket[1].endswith(lx.RANKS):  # 甲创新中心|(某市) lies there
        return name._replace(end=bracket.end())
    founded = words.endswith("院") and _FOUNDS.search(text, max(0, name.start - 6), name.start)
    founded = founded or _OUTPOST.search(words)
    if _INSTITUTE.search(words) and not founded and not words[: lx.level_length(words)].endswith("级"):
        return name._replace(type="Organisation")
    return name


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


def _goes_on(text: str, head: Word) -> bool:
    """Whether the head is only the beginning of another word (中心城区, 平台经济, 工程师)."""
    following = text[head.end : head.end + 2]
    if head.flags & lx.PROGRAMME and _BODY.match(text, head.end):
        return True
    if head.flags & lx.PARK and _OFFICE_OF_PARKS.match(text, head.end):
        return True  # 省化工园区|办组织…
    if head.flags & lx.PROJECT and _COUNTED_AFTER.match(text, head.end):
        return True  # 完成智改数转项目|260个
    if text.endswith("专项", head.start, head.end) and following in (
        "资金",
        "基金",
        "债券",
        "贷款",
        "补助",
        "经费",
        "审计",
        "整治",
        "检查",
    ):
        return True
    if following[:1] == "市" and text[head.end - 1] == "城":
        return True  # 工业城|市
    if text[head.end - 1] == "区" and following[:1] == "域":
        return True  # 绿心核心区|域
    if following in _SUMS and text.endswith("全产业链", 0, head.end):
        return True  # 绿色铝|全产业链产值
    if head.flags & lx.ENTERPRISE and (following[:1] == "库" or text.startswith(WAYS, head.end)):
        return True
    if head.flags & lx.FIRM:
        return following in ("治理", "制度", "债券") or following[:1] in ("化", "式", "型")
    if head.flags & (lx.PARK | lx.CLUSTER) and _RANKED_AFTER.match(text, head.end):
        return True
    if text.startswith(_SPEAKERS, head.end):
        return not head.flags & (lx.PARK | lx.PLATFORM)  # 甲园区|负责人
    return following in _FOLLOWERS or (following[:1] in ("师", "城", "化", "性", "群", "长") and following != "城市")
