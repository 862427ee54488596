"""Whether what a head of programmes calls so is one, or works that are built: 链长制, “甲”|行动, but no 管网|工程."""

import re

from loaders.extract.reading import lexicon as lx

_NO_PROGRAMME = re.compile(
    r"^“?(?:[\u4e00-\u9fff]{2,4}[强立兴富活旺][省市县区州旗镇国企园]、)+[\u4e00-\u9fff]{2,4}[强立兴富活旺][省市县区州旗镇国企园]”?(?:大?战略)?$|^“?(?:一把手|[一1头]号)”?工程$|着力点|(?:民生|民心|惠民|暖心)工程$|大攻坚战$|^“(?:[^“”+]{1,8}\+)+[^“”+]{1,8}”体系$|[和与及](?:未来|下一步)(?:工作|发展)(?:规划|计划)$|习近平|实际行动|^具体|国民经济和社会发展|体制机制|征求意见|长制”.|根本遵循|[二三四五]位一体|任务[和与及]重[点大]工程$|打攻坚战$|^(?:接续|衔接|承接|对接)|政府专项$|^“[^”]*[不没无][^”]*”模式$|^(?:保障|服务|推进|支撑)(?:重点|重大)(?:工程|项目)$|研究和专项$|展望“|记者(?:查阅|注意到|获悉|梳理)|^配套|土地利用|城镇体系|主体功能区|城市总体|环境保护规划|制度体系|有关|相关|^(?:重大(?!(?:短板|成套)?(?:技术)?装备[\u4e00-\u9fff]{2,6}(?:工程|行动)$)|重点(?!(?:行业|区域|领域|企业|产业链?|园区|流域|用能)(?!专项行动|行动)[\u4e00-\u9fff]{3})|建设|系列|本)(?!.*“)"
)
_OF_BUILDING = re.compile("(?:主体|安装|土建|桩基|装修|装饰|施工|附属|收尾)工程$")  # a stage of works
_PUBLIC = re.compile(
    r"道路|[国省县]道|至[\u4e00-\u9fff]{2,5}段|铁路|千伏|输变电|高铁|公路|高速|机场|枢纽|大桥|隧道|水库|调水|输水|供水|引水|管网|电站|港区|码头|航道|地铁|[一二三四]期|改扩建|扩建|迁建|中学|小学|安置房|连接线|绕城"
)
_CAPACITY = re.compile(r"\d+(?:兆瓦|千瓦|万千瓦|MW|GW|万吨|公里|亩)")
_BARE_WORKS = re.compile(  # 管网工程, 园区供水工程, 道路改扩建工程: what is built, by no name
    "(?:园区|厂区|厂房|提升|宿舍|职工|办公|大?楼|老旧|小区|城区|城乡|农村|道路|公路|铁路|桥梁|隧道|管网|管廊|供水|供电|供热|供气|引水|排水|给排水|污水|处理|雨污|分流|电力|水利|市政|绿化|亮化|交通|互联|基础设施|公用|地下|综合|配套|建设|改造|改扩建|扩建|新建|连接线|太阳能|光伏|土建|[和及])+工程$"
)
_BARE_PHASE = re.compile(
    "(?:其中|这?家?企业|该?公司|该?项目)?第?[一二三四五]期"
)  # 一期|工程, 企业一期|工程: of what has been named
_CHARGE = re.compile(r"(?:链长|群长|包链|包抓|链主|双链长|园长|田长|河长|林长|专班)(?:负责|责任)?制$")
_CAMPAIGN = re.compile(  # 未来产业孵化|计划, 企业登峰|计划; 年度投资计划 is none
    r"(?:培育|孵化|提升|倍增|跃升|跨越|突围|攀升|登峰|登高|登顶|攀登|攀高|攀峰|竞高|领航|领跑|启航|引航|远航|护航|扬帆|腾飞|起飞|扶持|成长|壮大|引育|育苗|护苗|育林|育鹰|雏鹰|雁阵|头雁|星火|燎原|繁星|领军|蝶变|筑巢|引凤|扩容|扩能|提能|提效|增效|聚链|延链|建链|稳链|畅链|筑基|培优|升级|改造|强基|强链|补链|焕新|攻关|揭榜|突破|转化|赋能|引领|振兴|翻番|集聚|招引|英才|之星|先锋|提质|扩面|全覆盖)$"
)
_BY_OFFICIALS = re.compile("(?:领导|干部).*(?:包联|包抓|挂钩|挂联|联系)|专班")  # 领导干部包联企业|机制, 招商专班|机制
_NAMED_AND_MORE = re.compile(r"”.{0,12}(?:完善|建立|健全)|”.{13,}")  # “甲”工程|完善机制
_SHORT_CAMPAIGN = 3  # characters of words before 计划 that name no campaign
_STRENGTHENS = re.compile("强(?:工业|科技|省会|县域|农业|产业|企业|文旅|园区|城市|教育)")  # 强工业|行动
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


def is_public_works(name: str) -> bool:
    """Whether a name is that of a work of the public: a railway, a reservoir."""
    return bool(_PUBLIC.search(name)) and not re.search(r"计划|行动|战略|[^\d]型|提升|培育", name)


def is_works(name: str) -> bool:
    """Whether an 工程 is a thing that is built, no programme."""
    return bool(_CAPACITY.search(name)) or is_public_works(name)


def programme(name: str, head: str) -> str:
    """The type of what such a head ends: 链长制 is a programme, 甲水库|工程 a project, 管网|工程 neither."""
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
    if not _is_of_programmes(name, head, rest) or _NO_PROGRAMME.search(name):
        return ""
    deeds = len(head) > 3 and _OF_INDUSTRY.search(rest)  # 产业创新|提升行动
    if (
        quoted
        or deeds
        or (
            (len(rest) >= 4 or _STRENGTHENS.fullmatch(rest) or (len(head) > 2 and len(rest) > 1))
            and not _WEAK.search(rest)
        )
    ):
        return "Programme"
    return ""


def _is_of_programmes(name: str, head: str, rest: str) -> bool:
    """Whether a head that ends much else ends a programme here: “甲”|机制, 企业登峰|计划, but no “十四五”|规划."""
    quoted = "”" in rest
    if head in lx.words("only_quoted"):
        if quoted:
            return not (_PERIOD.match(rest) or _NAMED_AND_MORE.search(name))
        campaign = head == "计划" and len(rest) > _SHORT_CAMPAIGN and _CAMPAIGN.search(rest)
        return bool(campaign or (head == "机制" and _BY_OFFICIALS.search(rest)))
    return quoted or not (head == "改革" or (head == "战略" and not _is_placed(rest)))


def _is_placed(rest: str) -> bool:
    """Whether words before a head begin with a place or a region: 甲省|战略."""
    flags = lx.flags()
    place = (flags.get(rest[:4], 0) | flags.get(rest[:3], 0)) & lx.PLACE
    return bool(place or rest.startswith(tuple(lx.words("region"))))
