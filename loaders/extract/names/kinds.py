"""What a name is by its head: a cluster or a class of clusters, a park, a platform, a programme, a firm; or nothing."""

import re
from functools import lru_cache

from loaders.extract.reading import lexicon as lx

_AXES = re.compile(
    r"(?:[一二两三四五六七八九十多](?:核|轴|带|区|圈|极|心|廊|翼|园|基地|组团|谷|港|湾|城|线|环|片|点|群|中心)){2,}"
)


_CODE = re.compile(r"“[\dA-ZN+X×x]{3,}”")  # “415X”先进制造业集群 is a system of clusters
_NO_PROGRAMME = re.compile(
    r"着力点|[和与及](?:未来|下一步)(?:工作|发展)(?:规划|计划)$|习近平|实际行动|^具体|国民经济和社会发展|体制机制|征求意见|长制”.|根本遵循|[二三四五]位一体|任务[和与及]重[点大]工程$|打攻坚战$|^(?:接续|衔接|承接|对接)|政府专项$|研究和专项$|展望“|记者(?:查阅|注意到|获悉|梳理)|^配套|土地利用|城镇体系|主体功能区|城市总体|环境保护规划|制度体系|有关|相关|^(?:重大(?!(?:短板|成套)?(?:技术)?装备[\u4e00-\u9fff]{2,6}(?:工程|行动)$)|重点(?!(?:行业|区域|领域|企业|产业链?|园区|流域|用能)(?!专项行动|行动)[\u4e00-\u9fff]{3})|建设|系列|本)(?!.*“)"
)
_GRADED = re.compile(
    "(?:国家|[省市县区]|自治区)级(?:优秀|培育|成长型?|潜力型?|后备|储备|卓越|提升型?)"
)  # 省级培育|产业集群
_OF_AUTHORITY = re.compile("(?:国家|[省市县区]|自治区)级")
_UMBRELLA = re.compile("(?:战略性)?(?:新兴|先导|未来|支柱|主导|传统)产业")  # 新兴产业|集群: of no field
_NTH = re.compile("第[一二三四五六七八九十\\d]+个")
_SORT_OF_CLUSTER = re.compile("(?:特色|优势|主导)+(?:产业)?$")  # 发箍|特色|产业集群
_LANDS = ("谷", "港", "湾", "岛")  # what a place calls its cluster
_LABELLED = re.compile("^(?P<before>[^“”]*)“(?P<label>[^“”]{2,6})”(?P<behind>[^“”]*)$")
_BATCH = re.compile("第[一二三四五六七八九十\\d]+[批轮]|首批|新一[轮批]")  # 甲省|第二批|特色产业集群
_ANY = re.compile(  # no park: 很多开发区, 国内优秀园区
    "(?:(?:很多|许多|不少|多数|大多数|部分|一些|少数|优秀|先进|高质量|国内|省内|各种|其余)(?:的)?)+"
    "(?:开发区|园区|产业园区?|高新区|经开区|工业园区?|基地)"
)
_OF_BUILDING = re.compile("(?:主体|安装|土建|桩基|装修|装饰|施工|附属|收尾)工程$")  # a stage of works
_EVERY = re.compile(r"^(?:全[国省市县区州]|各地?|省内|市内|国内)(?:化工(?=园区))?")
_NO_PARK = re.compile(
    r"^请(?=.)|相关(?:街镇|镇街|乡镇)?$|^近[一二两三四五六七八九十几\d]+年|(?<=..)[和与及]$|(?:推进|建设|打造)$|^.[与及]$|^(?:唯一|首个|首家|第一个|又一个)|^前[一二两三四五六几\d]+[个家]|[,他她它着]|^全[国省市]同类|^(?:创新)?(?:驱动)?发展$|都进|数据含|穿园|老工业$|[城区园][两三四五六]$|^[\u4e00-\u9fff]{2,4}[两三四五六双]$|^[省市县区乡]?[二三四两]级|^(?:依托|收录|名录|位于|投入|除|不含|不包括|既有|禁止)|不再|一律|计入|下放|赋能|^(?:个别|相邻|部分|周边|其余)|级[和与及、]|自然保护区|^[一二三四五六七八九十两]+(?:基地|园区|园|中心|片区)、|^前[一二三四五]年|^(?:中东|东南亚|欧洲|非洲|拉美|中亚|上述|以下|下列|如下|前述|英寸|同类|企业采购|用于|同一|从事|进入|入驻)|管理|复核|考核|用地|制度|审批|[了把将]|^品牌$|暨|^申[建报请]|^(?:攻坚|大抓|狠抓|[强兴活优]|具体|珠三角|长三角|京津冀|粤港澳大湾区|成渝地区?|沿海|沿江|中心城区)$"
)
_ROLE_OF_PLACE = re.compile(  # 以甲市为|核心承载区: what a place is, no place
    "(?:核心|重点|主要|配套|协同|应用|产业|生态|创新|拓展|支撑|辐射|示范|引领|先导|特色|联动)+(?:承载|配套|集聚|聚集|拓展|示范|先行|协同|辐射|联动)?(?:区|地|基地|城市|区域)"
    "|(?:协同|配套|联动|拓展|支撑|辐射)园区"
)
_POLE = re.compile("(?:新|新的|重要|核心|主要|区域|经济|产业|高质量|发展|强劲|全[省市国]|最)*增长极$")  # no park
_ORCHARD = re.compile("(?:茶|果|菜|桑|药|花|椒|橘|桔|田)园$")
_OF_ALL = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,3}?)[省市]?(?:产业|工业|各类|重点)?园区")
_MUNICIPALITIES = ("北京市", "天津市", "上海市", "重庆市")
_AMONG_MANY = re.compile("(?:全国|全省|中国)?[\u4e00-\u9fff]{0,4}[百千]强[镇乡区城]")  # 全国千强镇
_SLOGAN = re.compile("[\u4e00-\u9fff]{2}[立兴强活旺]园")  # 产业立园、特色兴园
_ONLY_DESCRIBES = ("重要", "宜业宜居", "宜居宜业")
_TITLES_OF_CITIES = ("老工业基地", "名城", "试点城市")
_EVENT = re.compile("(?:论坛|博览会|洽谈会|洽会|年会|展会|大会|会)(?:招商|展洽|洽谈|合作)?$")
ORDINARY_PLATFORM = re.compile(  # 产业公共服务平台, 投资合作平台: there are many
    "(?:公共服务|交易服务|政务服务|外包服务|招商|展洽|交流|合作|支撑|基础|重大|共性|产业|转型|功能|集聚)平台$|融资平台$|(?:集散|营运)中心$"
)
_OF_PROVINCE = re.compile(
    "(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|国家)(?:特色|绿色|化工|高新技术|循环化|新型(?!材料|显示|能源|储能|建材)|重点|技术创新|企业技术|制造业|工业互联网|中试|创新型|外贸|农村|现代|先进(?=制造业?(?:集群|基地|中心|园|示范))|智慧)"
)
_PUBLIC = re.compile(
    r"道路|铁路|千伏|输变电|高铁|公路|高速|机场|枢纽|大桥|隧道|水库|调水|输水|供水|引水|管网|电站|港区|码头|航道|地铁|[一二三四]期|改扩建|扩建"
)
_CAPACITY = re.compile(r"\d+(?:兆瓦|千瓦|万千瓦|MW|GW|万吨|公里|亩)")
_BARE_WORKS = re.compile(  # 管网工程, 园区供水工程, 道路改扩建工程: what is built, by no name
    "(?:园区|厂区|厂房|提升|宿舍|职工|办公|大?楼|老旧|小区|城区|城乡|农村|道路|公路|铁路|桥梁|隧道|管网|管廊|供水|供电|供热|供气|引水|排水|给排水|污水|处理|雨污|分流|电力|水利|市政|绿化|亮化|交通|互联|基础设施|公用|地下|综合|配套|建设|改造|改扩建|扩建|新建|连接线|太阳能|光伏|土建|[和及])+工程$"
)
_BARE_PHASE = re.compile("(?:其中)?第?[一二三四五]期")  # 一期|工程: of what has been named
_CHARGE = re.compile(r"(?:链长|群长|包链|包抓|链主|双链长|园长|田长|河长|林长|专班)(?:负责|责任)?制$")
_CAMPAIGN = re.compile(  # 未来产业孵化|计划, 企业登峰|计划; 年度投资计划 is none
    r"(?:培育|孵化|提升|倍增|跃升|攀升|登峰|攀登|攀高|领航|领跑|启航|引航|远航|护航|扬帆|腾飞|起飞|扶持|成长|壮大|引育|培优|升级|改造|强基|强链|补链|焕新|攻关|揭榜|突破|转化|赋能|引领|振兴|翻番|集聚|招引|英才|之星|先锋|提质|扩面|全覆盖)$"
)
_BY_OFFICIALS = re.compile("(?:领导|干部).*(?:包联|包抓|挂钩|挂联|联系)|专班")  # 领导干部包联企业|机制, 招商专班|机制
_PERIOD = re.compile(r"“十[一二三四五六]五”")  # “十四五”|规划体系 is no name
_WEAK = re.compile(
    r"^(?:重点|重大|示范|试点|标志性|系列|专项|建设|国家|省级|市级|优势|特色|创新|发展|产业|工业|新兴|传统|攻坚|提升|培育|三年|五年|年度|百日)+$"
)
_OF_INDUSTRY = re.compile(
    "^(?:优势|特色|传统|新兴)?(?:产业|工业)(?:创新|培育|发展)$|^(?:优势|特色|传统|新兴)(?:产业|工业)$"
)
_COUNT_OF_THEM = re.compile(  # 甲行动、乙|行动三大行动
    r"(?:行动|工程|计划)(?:\d+|[一二两三四五六七八九十]+)(?:大|个|项)(?:重点|专项|重大)?(?:行动|工程|计划)$"
)
_KIND_OF_PLANT = re.compile(
    r"(?:零碳|未来|灯塔|透明|数字|云|标杆|超级|无人|黑灯|全连接|卓越级|先进级|领航级|基础级)工厂$"
)
_LEVELLED = re.compile("^[省市](?!场)|^自治区(?!级)")  # 省|工业互联网标杆工厂
_NATIONAL = re.compile("国家(?!能源|电网|电投).*(?:龙头|领军)企业$")  # 国家林业重点龙头企业, 农业产业化国家重点龙头企业
_AND_ABOVE = re.compile("(?:国家|[省市县])级?及?以上(?=..)")
_BUILT = frozenset(["数字化车间", "智能车间", "智慧车间", "智能工厂", "数字工厂", "示范车间"])
_SHUT = re.compile("双停|散乱污|低散乱|低小散|僵尸|两高|落后|僵困")  # what policy closes
_REVENUE = re.compile(r"(?:年|主营业务|主营|营业|销售)*(?:营收|收入|产值)(?:突破|超过|达到?|过)?")
_NO_PROJECT = re.compile(
    r"^代(?=[A-Z])|(?:产业|行业|领域)大$|^(?:一般性|低水平|同质化|高耗能|高污染|落后)|[\u4e00-\u9fff]{4}(?<![海陆水])[谋上补招争抓促干跑盯引]$|(?:推进|争取|谋划)$|^配套|^首(?:[台套艘架]|批次|版次)|[的了每”等]|单个|不得|^(?:改扩建|扩建|新建)|^[不就]|主体$|观摩|季度|前期|(?<!/)年(?!产)|^(?:公司|该|本|其|新|二期|一期|三期)|总投资|重大|重点|标志性|产业化(?!生产基地|基地)|企业|工业(?!机器人|软件|母机|硅|气体|互联网|传感器)|攻关|新开工|拟建|在建|招商|投资|引进|签约|以[上下]|[亿万]元|[类业型化]$|(?<!升)级$"
    r"|(?:新老|单体|合作|转移|资助|技术|幼儿园|学校|医院|帮扶)$|^最|前[一二三四五六七八九十\d]+名|洽谈|品种"
)
_CHANGED = re.compile(r"(?:转型升级|改造|扩建|搬迁|一体化|扩能|技改|升级)$")
_OUTPUT = re.compile(r"\d[\d.]*[百千万亿]*(?:吨|台|套|辆|片|平方米|千瓦|[MGK]Wh?)(?:/[年天日a])?(?=[\u4e00-\u9fffA-Z])")
_SCALE = re.compile("(?<=[\u4e00-\u9fff]{2})(?:规模化|产业化|一体化)$")
_LONG_PLACE = 6  # characters of a place and of what a firm of it is for


@lru_cache(maxsize=20_000)
def has_field(rest: str, unknown: bool = True) -> bool:
    """Whether a word of industry stands in a name, or the name is short and wholly unknown (滩羊)."""
    table = lx.flags()
    known = [
        b for i in range(len(rest)) for n in range(1, 6) if i + n <= len(rest) and (b := table.get(rest[i : i + n], 0))
    ]
    return any(b & lx.FIELD and not b & (lx.KIND | lx.HEADS) for b in known) or (
        unknown and not known and len(rest) <= 4
    )


@lru_cache(maxsize=20_000)
def is_class(rest: str) -> bool:
    """Whether words before a head say level and kind only, no field: 省级中小企业特色."""
    table, at, level = lx.flags(), 0, False
    while at < len(rest):
        if size := lx.level_length(rest[at:]):
            at, level = at + size, True
            continue
        for length in range(min(10, len(rest) - at), 0, -1):
            bits = table.get(rest[at : at + length], 0)
            if bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
                break
        else:
            bits = lx.KIND if rest[at] in "省市县区级大“”" else 0
            length = 1
        if not bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
            return False
        level = True
        at += length
    return level


@lru_cache(maxsize=20_000)
def unknown(name: str) -> int:
    """How many characters of a name stand in no word of the lexicon; 渝西 of 渝西汽车 is a name."""
    table, regions, at, unknown = lx.flags(), lx.words("region"), 0, 0
    while at < len(name):
        lengths = range(min(8, len(name) - at), 1, -1)
        length = next((n for n in lengths if (w := name[at : at + n]) in table and w not in regions), 1)
        unknown += length == 1 and name[at] not in "和与及"
        at += length
    return unknown


@lru_cache(maxsize=20_000)
def coined(name: str) -> bool:
    """Whether a short name is made of nothing that the lexicon or common speech knows: 誉衡, 晶科."""
    if not re.fullmatch("[\u4e00-\u9fff]{2,4}", name) or unknown(name) < len(name):
        return False
    if name in lx.words("foreign_country") or (len(name) > 2 and lx.is_division(name[:2])):  # 盐山|管道
        return False
    return not any(name[i : i + 2] in lx.common() for i in range(len(name) - 1))


def coined_product(name: str) -> bool:
    """Whether a word that nobody knows ends as products do: 藠头, 微球; no 硬核, no 更强."""
    return name.endswith(tuple(lx.words("product_tail"))) and coined(name)


def _is_rank(labelled: re.Match[str]) -> bool:
    """Whether a label in marks and the words around it name a class: 百亿级“新星”产业群, “甲省制造”省级特色产业集群."""
    around = (labelled["before"], labelled["behind"])
    if not all(not part or part in ("特色", "产业", "特色产业") or is_class(part) for part in around):
        return False
    return bool(_OF_AUTHORITY.match(labelled["behind"])) or not has_field(labelled["label"], False)


def _cluster(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if not rest or name in lx.words("general") or _CODE.search(rest) or name.endswith(("发展生态圈", "集聚集群")):
        return ""
    if _NTH.search(rest):  # 成为甲市|第二个千亿级产业集群
        return ""
    place = leading_place(rest)
    if place == len(rest) and rest[-1] != "省" and not lx.flags().get(rest, 0) & lx.KIND:  # 新兴 is a county too
        return "Cluster"
    if is_class(_BATCH.sub("", rest)) or _GRADED.fullmatch(rest) or _UMBRELLA.fullmatch(rest):
        return "ClusterTier"
    if re.search(r"级(?:和|、|及|、)", rest):
        return ""
    if "”“" in rest:
        return ""  # “五个一流”“六个一”|集群标准
    labelled = _LABELLED.search(rest)
    if labelled and labelled["label"].endswith(_LANDS) and lx.level_length(labelled["behind"]):
        return "Cluster"  # “甲眼谷”千亿级|产业集群
    if labelled and _is_rank(labelled):
        return "ClusterTier"
    return (
        "Cluster"
        if has_field(rest, False) or "”" in rest
        else "ClusterTier"
        if re.search(r"示范|名县", rest)
        else "Cluster"
        if (place and unknown(rest[place:]) > 1) or coined_product(_SORT_OF_CLUSTER.sub("", rest))
        else ""  # of a field that no lexicon knows
    )


def leading_place(name: str) -> int:
    """Length of the division that a name begins with, 0 if there is none."""
    return lx.leading_division(name)


def without_places(name: str) -> str:
    """A name without the divisions that it begins with: 襄阳市枣阳市|AI芯片检测中心."""
    while 0 < (length := leading_place(name)) < len(name):
        name = name[length:]
    return name


def _chain(name: str, head: str) -> str:
    rest = name[: -len(head)]
    return (
        "Chain"
        if rest
        and (has_field(rest, False) or rest == "核" or coined_product(rest))
        and not is_class(rest)
        and name not in lx.words("general")
        else ""
    )


def _of_province(name: str) -> bool:
    """Whether a name means all parks of a province: 新疆工业园区, 上海产业园区."""
    match = _OF_ALL.fullmatch(name)
    full = lx.divisions().get(match["place"], ("", ""))[0] if match else ""
    return full.endswith(("省", "自治区")) or full in _MUNICIPALITIES


def _park(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if _ORCHARD.search(name) and (unknown(name[:-2]) < 2 or name[:-2] in lx.common()):
        return ""  # 低产|茶园
    if head == "产区" and not leading_place(name) and not lx.level_length(name):
        return ""  # 全国重要的|稀土产区
    plain = _EVERY.sub("", name)
    if _POLE.fullmatch(plain) or _of_province(name):
        return ""
    if not rest or plain in lx.words("general") or rest in lx.words("weak_modifier"):
        return ""
    if len(rest) < 2 and not (head.startswith("产业") and lx.flags().get(rest, 0) & lx.FIELD):  # 铜|产业园
        return ""
    if (
        name.startswith(_ONLY_DESCRIBES)
        or name.endswith("世园")  # 西安世园|会
        or _AMONG_MANY.fullmatch(name)
        or (_SLOGAN.fullmatch(name) and not leading_place(name))
        or _ROLE_OF_PLACE.fullmatch(name)
        or "为" in rest[lx.place_length(rest) :]  # but 无为|经济开发区
        or _NO_PARK.search(rest)
        or name.endswith(_TITLES_OF_CITIES)
        or _ANY.fullmatch(name)
    ):  # it is only described: 成为|重要|铝材生产基地
        return ""
    return "Programme" if _AXES.fullmatch(name) else "Park"


def _platform(name: str, head: str) -> str:
    if name.startswith("("):
        return ""  # 研发|(设计)中心
    rest = name[: -len(head)]
    if (
        name in lx.words("general")
        or name in lx.words("plain_platform")
        or (name.endswith("数据中心") and "一体化" not in name)
    ):
        return ""
    if ORDINARY_PLATFORM.search(name) and not (graded(name) or leading_place(name)):
        return ""
    if head == "研发机构":  # a class, and no word for all of them
        return (
            "Platform"
            if _OF_PROVINCE.match(name) or re.fullmatch("(?:国家级|省级|市级|自治区级)(?:新型|高水平|高端)*", rest)
            else ""
        )
    if head == "平台" and rest.endswith(("高新区", "经开区", "开发区", "新区", "园区")):
        return ""  # 由甲高新区|平台出资
    if (joined := re.split("[与和及]", name)[-1]) != name and joined in lx.words("plain_platform"):
        return ""  # 工业机器人与|工业互联网平台
    if re.match("[万亿][元级吨辆台]|(?:载体|主体|项目|企业|园区)[和与及]$", rest):
        return ""  # 15|万元级以上车型平台, 载体和|平台
    if name.endswith("经济中心") or _EVENT.search(rest):
        return ""  # 全国重要经济中心; 中俄博览会|展洽平台
    if re.match("(?:企业|社会|全社会)?开放", rest):
        return ""  # 向|企业开放实验室
    if re.search(r"为(?:主|核心|重要)?$|^(?:政府|融资|担保|上述|前述|英寸.*)$|,", rest):  # 以甲开发区|为主平台
        return ""
    if head == "中心" and not rest.endswith(("级", "”")) and len(rest) < 4:
        return ""
    if (len(head) >= 6 and rest in ("", "省", "市")) or (
        len(head) > 4 and rest in ("省", "市")
    ):  # a class by its head: 制造业创新中心
        return "Platform"
    return "Platform" if (len(rest) > 1 and not (rest in lx.words("weak_modifier"))) or head == "产业大脑" else ""


def graded(name: str) -> bool:
    """Whether a name is that of a class, by its level or its province: 省级绿色园区, 湖南省特色产业园区."""
    return lx.level_length(name) > 0 or _OF_PROVINCE.match(name) is not None


def is_public_works(name: str) -> bool:
    """Whether a name is that of a work of the public: a railway, a reservoir."""
    return bool(_PUBLIC.search(name)) and not re.search(r"计划|行动|战略|[^\d]型|提升|培育", name)


def is_works(name: str) -> bool:
    """Whether an 工程 is a thing that is built, no programme."""
    return bool(_CAPACITY.search(name)) or is_public_works(name)


def _programme(name: str, head: str) -> str:
    if _CHARGE.search(head):
        return "Programme"
    rest = re.sub(r"^(?:\d+|[一二两三四五六七八九十]+)大", "", name[: -len(head)])
    if name in lx.words("general") or not rest or _COUNT_OF_THEM.match(name):
        return ""
    if head == "指南" and re.fullmatch("“.{1,3}”", rest):
        return ""  # “陆”指|南繁种业
    if (
        _OF_BUILDING.search(name)
        or _BARE_WORKS.match(name)
        or name.startswith(("千伏", "公里", "兆瓦", "千瓦", "万吨"))
    ):
        return ""  # 110|千伏输变电工程
    if head == "工程" and is_works(name):
        return "" if _BARE_PHASE.fullmatch(rest) else "Project"
    quoted = "”" in rest
    if (
        head in lx.words("only_quoted")
        and not quoted
        and not (head == "计划" and len(rest) > 3 and _CAMPAIGN.search(rest))
        and not (head == "机制" and _BY_OFFICIALS.search(rest))
    ):
        return ""
    if (
        head == "战略"
        and not quoted
        and not (lx.flags().get(rest[:4], 0) | lx.flags().get(rest[:3], 0)) & lx.PLACE
        and not re.match("|".join(lx.words("region")), rest)
    ):
        return ""
    if quoted and head in lx.words("only_quoted") and _PERIOD.match(rest):
        return ""
    if _NO_PROGRAMME.search(name) or (head == "改革" and not quoted):
        return ""
    if quoted and head in lx.words("only_quoted") and re.search(r"”.{0,12}(?:完善|建立|健全)|”.{13,}", name):
        return ""
    deeds = len(head) > 3 and _OF_INDUSTRY.search(rest)  # 产业创新|提升行动
    if quoted or deeds or ((len(rest) >= 4 or (len(head) > 2 and len(rest) > 1)) and not _WEAK.search(rest)):
        return "Programme"
    return ""


def _enterprise(name: str, head: str) -> str:
    if name in lx.words("general") or name in lx.words("ordinary_enterprise"):
        return ""
    plain = name.replace("“", "").replace("”", "")
    if name in ("全国企业", "国家企业") or _SHUT.search(plain) or re.search("[不只]|单个", plain):
        return ""
    known = any(word in plain for word in lx.words("recognised"))
    if kind := _KIND_OF_PLANT.search(plain):
        rest = plain[: kind.start()]
        of_level = is_class(rest) or _LEVELLED.match(rest)
        own = rest != "5G" and has_field(rest, False) and not of_level and not plain.endswith("超级工厂")
        return "" if own else "EnterpriseTier"  # 智能电梯|未来工厂 is a firm's
    sized = _REVENUE.sub("", name)
    if "亿" in sized[: lx.level_length(sized)] and head.endswith("企业"):  # 百亿级企业, 营收超千亿整车企业
        return "EnterpriseTier"
    if head in _BUILT and not lx.level_length(name) and unknown(plain[: -len(head)]) > 1:
        return ""  # one of a firm: 华信陶瓷|智能车间
    level = name[: lx.level_length(name)]
    above = _AND_ABOVE.match(name)  # 市级以上|农业龙头企业
    if ((level.endswith("级") or above) and name.endswith(("龙头企业", "领军企业"))) or _NATIONAL.search(plain):
        return "EnterpriseTier"
    quoted = name.endswith(("”企业", "”工厂", "”中小企业", "”车间"))
    return "EnterpriseTier" if known or quoted else ""


def _project(name: str, head: str) -> str:
    """A named project has something in its name that no lexicon knows, a phase, or a place and what is made or changed there."""
    rest = name[: -len(head)]
    if _OUTPUT.search(rest):  # 5万吨铝箔|产业化|项目
        rest = _SCALE.sub("", rest)
    if len(rest) < 4 or _NO_PROJECT.search(rest) or re.search(r"[\d一二两三四五六七八九十]+个$", rest):
        return ""
    place = next((n for n in (2, 3, 4) if lx.flags().get(rest[:n], 0) & lx.PLACE), 0)
    if place and (_CHANGED.search(rest) or (len(rest) - place >= 4 and has_field(rest[place:], False))):
        return "Project"
    if re.search(r"[一二三]期|[A-Za-z0-9]", rest) or (unknown(rest) >= 2 and unknown(rest[:2]) == 2):
        return "Project"
    return ""


def _names_association(rest: str) -> bool:
    """Whether a body of firms is told by its place or by its field: 云江流域|集群|联盟; 产业技术创新|联盟 is none."""
    if re.search(r"[的了各]|企业$|上下游", rest):
        return False
    placed = any(lx.flags().get(rest[:n], 0) & lx.PLACE for n in range(2, 9))
    return len(rest) > 2 and (placed or (rest[0] in "省市" and has_field(rest[1:], False)) or unknown(rest) > 1)


def _firm(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if head in lx.words("association"):
        return "Organisation" if _names_association(rest) else ""
    if name.endswith("投资公司") and leading_place(rest) > 2 and len(rest) > _LONG_PLACE:
        return "Organisation"  # 青河市国有资产投资公司
    if unknown(rest) < 2 and not any(lx.flags().get(rest[:n], 0) & lx.PLACE for n in (2, 3, 4)):
        return ""
    return (
        "Organisation"
        if len(rest) >= 2
        and not re.search(
            r"[的了各所]|级$|企业|公司.|龙头|链主|上市|子$|母$|平台|投资$|担保|保险|运营$|教育$|报业$|传媒$|融媒体$|广电$|出版$"
            r"|^(?:某|省内|国有|民营|大型|中型|小型|世界|国际|国内|知名|著名|跨国|科技|龙头|头部|骨干|重点|优质|实力|外资|内资|港资|台资|上下游|中央|央属|省属|市属|投资|产业"
            r"|一流|名牌|综合性|职业|应用型|研究型|双一流|地方|本科|老年|开放)+(?:科技|技术|工业|制造|跨国|理工|综合|师范)?$",
            rest,
        )
        else ""
    )


KINDS = (
    (lx.PROGRAMME, _programme),
    (lx.CLUSTER, _cluster),
    (lx.CHAIN, _chain),
    (lx.PARK, _park),
    (lx.PLATFORM, _platform),
    (lx.ENTERPRISE, _enterprise),
    (lx.PROJECT, _project),
    (lx.FIRM, _firm),
)
