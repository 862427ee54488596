"""Whether what a head of parks calls so is one: 甲县|产业园, but no 很多|开发区, no 核心|承载区."""

import re

from loaders.extract.names.head.kinds import leading_place, unknown, without_places
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

_AXES = re.compile(
    r"(?:[一二两三四五六七八九十多](?:核|轴|带|区|圈|极|心|廊|翼|园|基地|组团|谷|港|湾|城|线|环|片|点|群|中心)){2,}"
)
_ANY = re.compile(  # no park: 很多开发区, 国内优秀园区
    "(?:(?:一流|很多|许多|不少|多数|大多数|部分|一些|少数|优秀|先进|高质量|国内|省内|各种|其余|综合性|现代化|专业化|多功能|高标准)(?:的)?)+"
    rf"(?:{ZONE}|基地)"
)
_SUCH = re.compile(
    f"(?:相应|相关|对应|适宜|合适|适合|有关|指定|规定|特定|合规|同一|不同|邻近|就近)(?:的)?(?:[\u4e00-\u9fff]{{2}})?(?:{ZONE}|基地)"
)  # 向|相应园区|集中
_EVERY = re.compile(r"^(?:全[国省市县区州]|各地?|省内|市内|国内)(?:化工(?=园区))?")  # 全省|化工|园区
_NO_PARK = re.compile(
    r"^请(?=.)|等待|经验$|相关(?:街镇|镇街|乡镇)?$|^近[一二两三四五六七八九十几\d]+年|(?<=..)[和与及]$|(?:推进|建设|打造)$|^.[与及]$|^(?:唯一|首个|首家|第一个|又一个)|^前[一二两三四五六几\d]+[个家]|[,他她它着]|^全[国省市]同类|^(?:创新)?(?:驱动)?发展$|都进|数据含|穿园|老工业$|[城区园][两三四五六]$|^[\u4e00-\u9fff]{2,4}[两三四五六双]$|^[省市县区乡]?[二三四两]级|^(?:依托|收录|名录|位于|投入|除|不含|不包括|既有|禁止)|不再|一律|计入|下放|赋能|^(?:个别|相邻|部分|周边|其余)|级[和与及、]|自然保护区|^[一二三四五六七八九十两]+(?:基地|园区|园|中心|片区)、|^前[一二三四五]年|^(?:中东|东南亚|欧洲|非洲|拉美|中亚|上述|以下|下列|如下|前述|英寸|同类|企业采购|用于|同一|从事|进入|入驻)|管理|复核|考核|用地|制度|审批|^品牌$|^申[建报请]|^(?:攻坚|大抓|狠抓|[强兴活优]|具体|珠三角|长三角|京津冀|粤港澳大湾区|成渝地区?|沿海|沿江|中心城区)$"
)
_ACTED_ON = re.compile("[为了把将暨]")
_ROLE_OF_PLACE = re.compile(  # 以甲市为|核心承载区: what a place is, no place
    "(?:核心|重点|主要|配套|协同|应用|产业|生态|创新|拓展|支撑|辐射|示范|引领|先导|特色|联动)+(?:承载|配套|集聚|聚集|拓展|示范|先行|协同|辐射|联动)?(?:区|地|基地|城市|区域)"
    "|城?[东南西北中]{1,2}[部城]?片区|[老新主]?城片区|(?:协同|配套|联动|拓展|支撑|辐射)园区"
)
_POLE = re.compile("(?:新|新的|重要|核心|主要|区域|经济|产业|高质量|发展|强劲|全[省市国]|最)*增长极$")  # no park
_ORCHARD = re.compile("(?:茶|果|菜|桑|(?<![医制农])药|花|椒|橘|桔|田)园$")  # 低产|茶园
_OF_ALL = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,3}?)[省市]?(?:产业|工业|各类|重点)?园区")  # 新疆|工业园区
_MUNICIPALITIES = ("北京市", "天津市", "上海市", "重庆市")
_AMONG_MANY = re.compile(
    "(?:全国|全省|中国)?[\u4e00-\u9fff]{0,4}[百千]强[镇乡区城]|\\d+个[\u4e00-\u9fff]{2,10}"
)  # 全国千强镇, “100个产业园区”
_SLOGAN = re.compile("[\u4e00-\u9fff]{2}[立兴强活旺]园")  # 产业立园、特色兴园
_ORIGIN = re.compile(  # 现代煤化工技术|策源地: what a place is to be, and no park
    "(?:策源|目的|输出|起源|发源|诞生|首发)地$|^(?!.*(?:国家|[省市])级|产业转移集聚地$)[\u4e00-\u9fff]{2,14}(?:集聚|聚集|承载|承接)地$"
)
_ONLY_BASE = re.compile("唯一的?(?:生产|制造|加工)?基地$")
_STAND = re.compile(
    "(?:大会|博览会|展会|展览|论坛|举报|举报受理|信息|公开|政务|办事|招聘|服务|辟谣|专栏)[\u4e00-\u9fff]{0,6}专区$"
)
OF_ACRES = re.compile("[\\d一二两三四五六七八九十百千万]+亩")  # 建设一批|万亩以上基地
_HUB = re.compile(  # 国际航空|枢纽: what a city is to be; 国家物流枢纽 is a class
    "(?:国际|全国|全球|世界|区域|性|重要|综合|现代|立体|大型|一流|面向|[东西南北中]部|[东西华][东南西北中]|内陆|大)*(?:航空|航运|海运|交通|物流|铁路|高铁|公路|商贸|贸易|信息|客运|货运|运输|口岸|开放|能源)+枢纽"
)
_ONLY_DESCRIBES = ("重要", "重量级", "宜业宜居", "宜居宜业")
_TITLES_OF_CITIES = ("老工业基地", "名城", "试点城市", "之都")
_PASSAGE = re.compile(
    "(?:对外|开放|物流|交通|运输|综合|立体|国际|生态|绿色|贸易|文化|旅游|能源)+(?:大)?走廊"
)  # no park


def _of_province(name: str) -> bool:
    """Whether a name means all parks of a province: 新疆工业园区, 上海产业园区."""
    match = _OF_ALL.fullmatch(name)
    full = lx.divisions().get(match["place"], ("", ""))[0] if match else ""
    return full.endswith(("省", "自治区")) or full in _MUNICIPALITIES


def park(name: str, head: str) -> str:
    """The type of what such a head ends: 甲县|产业园 is a park, 一核两翼|带 a programme, 重要|铝材生产基地 neither."""
    rest = name[: -len(head)]
    if _ORCHARD.search(name) and (unknown(name[:-2]) < 2 or name[:-2] in lx.common()):
        return ""  # 低产|茶园
    if head == "产区" and not leading_place(name) and not lx.level_length(name):
        return ""  # 全国重要的|稀土产区
    if _ONLY_BASE.search(name):
        return ""  # 甲轿车全球唯一生产基地: what a place is to a firm
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
        or _ORIGIN.search(name[leading_place(name) :])
        or _STAND.search(name)
        or _HUB.fullmatch(name)
        or OF_ACRES.match(name)
        or (_SLOGAN.fullmatch(name) and not leading_place(name))
        or _ROLE_OF_PLACE.fullmatch(name)
        or _ACTED_ON.search(without_places(name))  # but 无为|, 将乐|, 诸暨|经济开发区
        or _NO_PARK.search(rest)
        or name.endswith(_TITLES_OF_CITIES)
        or _ANY.fullmatch(name)
        or _SUCH.fullmatch(name)
        or _PASSAGE.fullmatch(name)
    ):  # it is only described: 成为|重要|铝材生产基地
        return ""
    return "Programme" if _AXES.fullmatch(name) else "Park"
