"""Where the name that ends with a head begins: the left edge.

A name reaches to the left as far as the clause does not show something that can't belong to it: a verb, an adverb, a
quantity, a comma. A verb that stands right before the head (促进中心) belongs to the name.
"""

import re

from loaders.extract.names.firm.firms import firm_like
from loaders.extract.names.head.kinds import has_field
from loaders.extract.names.head.name_stops import stop_before
from loaders.extract.names.head.run_together import last_of_run
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.zones import ZONE

_NO_LEADS = frozenset(
    "年月日有在到距是为从于由如以对将把让给含即像及据"
)  # one character before a place that is no part of a name
_ADDRESS = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:省|自治区)[\u4e00-\u9fff]{1,8}?[市州县区盟旗]")  # 甘肃省金昌市|甲集团

_OUTSIDE_TIER = re.compile(  # 抚州唯一|省级单项冠军, 细分领域遴选|“瞪羚”企业, 集群内|“小巨人”企业, 青河版|灯塔工厂, 新入库|科技型中小企业, 培育库及|头雁企业
    r"库(?:以及|[和与及])|[^“”,、]{0,8}(?:唯一|仅有|首[家个批])的?(?=(?:国家|[省市])级)|[^“”,、]*(?:领域|行业|赛道|方向)(?:的|遴选|认定|培育|择优)*(?=“)|[^“”,、]*(?:希望|[群链区园省市县州库][内里中上]|(?<!出)版|论坛|入库|入选|上榜|获评|在库|在册|存量|(?:集群|园区|[省市县区])(?:共|已|现|拥)?有|遴选|认定|评定|评选|授牌|挂牌|[获系属](?=国家|全国|[省市]级|自治区|“?(?:专精特新|制造业单项|单项冠军|瞪羚|独角兽|高新技术|绿色|智能|卓越级|世界)))的?(?=[^,、]{3})"
)

_WHOSE = re.compile(
    "(?:集群|产业链|链条|园区|开发区|[市县区]|省(?!市级))(?=(?:国家|[省市])级|自治区级)"
)  # 每个集群|省级甲企业

_FOSTERED = re.compile(  # 获评甲省2022年制造业|重点培育头雁企业: a class, and nobody who fosters
    r"(?:获评|获批|入选|入围|跻身|荣获|上榜|[认评确]定为|评为|命名为|列为|列入)(?:了|为)?(?:[\u4e00-\u9fff]{2,4}(?:省|市|区|县|州))?(?:20\d\d年?度?)?(?:首批|第[一二三四五六七八九十\d]+批)?(?P<own>[\u4e00-\u9fff]{0,4}?(?:产业|行业|领域|制造业|工业)?重点培育)$"
)
_FOSTERED_FAR = 36  # characters from the verb to the head
_FOSTERED_LIST = re.compile("重点培育[^,。;、]{2,8}名单")
_ZONES = ("高新区", "经开区", "开发区")  # 火炬高新区翔安产业区 is one
_LOOSE_WORDS = (  # what stands before a name and looks like a part of it
    r"(?<=[\d两三四五])[市县区州](?=[\u4e00-\u9fff]{2,12}集群)",  # 甲、乙2|市食品产业集群
    r"(?:命名|授予|评定|评选)(?=[^,。;、]{4})",  # 命名|甲有限公司为…
    r"(?:园区|开发区|企业|集群|基地|平台|单位|工厂)(?:被|拟|已|均|同时|正式)*(?:认定|确定|评定|命名|评选|授予?|列)为?(?=[^,。;、]{4})",  # 20个园区确定为|某示范园区
    r"(?:企业|项目)?(?:运用|利用|借助|享受)(?=[\u4e00-\u9fff]{3})|大量(?=[\u4e00-\u9fff]{4})",  # 企业运用|自贸港
    r"[\u4e00-\u9fff]{2,10}?[局厅委部办院会](?:还|也|又|将|已|正|先后|分别|共同|当场)+[与同和](?=[\u4e00-\u9fff]{4})",  # 某局还与|甲行业协会
    r"(?:方案|计划|规划|意见|纲要)(?:还|也|将|主要|重点|共)?(?:包括|包含|涵盖|围绕|聚焦)(?=[^,。;、]{4})",  # 方案包括|甲工程
    r"(?:[一二三四五六七八九十]是)?关于(?:支持|推动|加快)?(?=[^,。;、]{4})",  # 一是关于|甲高新区创建…
    r"(?:时任|现任|曾任|历任|兼任|原任|前任)(?=..)",  # 时任|园区招商局局长
    r"(?:中国|我国|国内|全球)(?!.{1,2}[谷都城港])(?=[^,。;、]{2,12}产业链)",  # 2023年|中国|碳纤维产业链图谱
    r"好(?=“)",  # 落实好|“百企提升”工程
    r"(?:[此本该这上每]|新一|前一)[轮批次期届]的?(?=“)",  # 此轮|“双百工程”
    r"服务(?!型|业|外包|贸易|器|机器人|消费|化|链|平台|网络|终端|创新)(?=[^,。;、]{2,14}(?:产业|集群|产业链))",  # 服务|石化产业集群
    r"现阶段|(?:[一二三四]季度|[上下]半年|全年|年内)(?=..)|(?<=\d)日(?:上午|下午)?[与同和在电讯]?",  # 18日与|某研究所
    r"(?<=\d)强(?:企业)?[及和与]?",  # 500强及|行业领军企业项目
    r"(?<=[这那该每一])条(?:(?:产业)?链(?=(?:国家|[省市])级))?|[东西南北]翼—",  # 这条|氨纶产业链, 北翼—|甲产业带
    r"(?<=[这那该每])家的?(?=[^,。;、]{4})",  # 这家|国家级“小巨人”企业
    r"(?:进入|跻身|居|列)?全[国省](?=(?:国家|省)级)",  # 全国|国家级经开区前100名
    r"(?:[\u4e00-\u9fff]{0,6}(?:表示|强调|指出|要求|,))?(?:衷心|真诚|热切)?希望(?=第|各|全[国省市县区州]|[\u4e00-\u9fff]{2,4}[市县区州省])",  # 希望|第四批特色小镇
    r"(?:[\u4e00-\u9fff]{0,6}(?:全[国省市县区州]|国内|全球))?(?:首创|首推|首次|独创|率先)(?:推出|推行|实施|开展|探索|提出|启动)?了?(?=“)",  # 全国首创|“双链长制”改革
    r"[又还既](?:拥)?有(?![色机限轨源声线研])(?=[^,。;、]{4})|一?系列(?=(?:国家|[省市])级)",  # 又有|甲科技园项目, 系列|国家级孵化器
    r"(?:较为|比较|相对|较|更加|更)?(?:完整|完备|齐全|健全|完善)的?(?=[^,。;、]{2,16}(?:产业链|链条))",  # 完整|纺织产业链
    r"[\u4e00-\u9fff]{0,2}(?:长|生长|转型升级)成为?(?=国家|全国|[省市]级|世界级)",  # 今后要长成|国家级示范区
    r"(?:支持|推动|鼓励|培育|引导)企业(?=创新联合体)|企业(?:建设|组建|创建|设立|牵头建设)",  # 企业建设|重点实验室
    r"(?<=[批轮])次(?=[\u4e00-\u9fff]{4})",  # 三批|次甲区集聚示范区
    r"(?:科学|合理|统筹|精心|有序|统一)(?:规划|布局|设置)(?:建设)?(?=[\u4e00-\u9fff]{3})",  # 合理规划|化工园区
    r"[\u4e00-\u9fff]{0,6}(?:航拍|俯瞰|参观|走进|考察|调研|来到|走访|察看|前往)|[^,。;、]{0,20}[区园](?:内|里)的(?=[^,。;、]{4})|以(?=[^,。;]{2,14}为例)",  # 检查组参观|甲产业园
    r"(?<=\d)[个家座](?=[\u4e00-\u9fff]{3})",  # 全省第5个|国家级示范基地
    r"[\u4e00-\u9fff“”]{2,14}(?:数量|总数|个数)[和与及、](?=[\u4e00-\u9fff]{3})",  # 高新技术企业数量和|科技型企业
    r"(?:今年|明年|还|也|正)*[想盼要](?:冲|争|评|拿|试)(?:[一了](?:冲|争|评|拿|试))?(?:下|个)?(?=[^,。;、]{5})|[冲争](?:一[冲争])(?=[^,。;、]{5})",  # 想冲一冲|国家制造业单项冠军
    r"[\u4e00-\u9fff]{0,10}(?:代表团|考察团|考察组|调研组|学习组|小分队|专班|客商|[市县区州省])(?:一行)?(?:先后|前往)?[赴](?=[\u4e00-\u9fff]{4})",  # 甲县代表团赴|乙高新区
    r"开创(?![者型])(?=[\u4e00-\u9fff]{4})",  # 开创|产城融合新城
    r"[\u4e00-\u9fff]{2,12}(?:旗下|麾下|名下)的?(?=[\u4e00-\u9fff]{4})",  # 甲集团旗下|乙材料二期项目
    r"据(?=[\u4e00-\u9fff]{2,6}(?:经开|高新|开发|新|园)区)",  # 据|安巢经开区党工委
    r"(?:不过|然而|只是|只不过|好在|可是|可惜|但是|反观|反倒是|而今|如今|眼下|眼前|此前|随后|尤其是|特别是|至于|就连|唯独|除了|再说|再看|不只是|不光是|不仅是)(?=[\u4e00-\u9fff]{4})",  # 不过|青川产业园区内
    r"据(?=[^,。;、]{4,30}(?:负责|主任|人士|有关|相关|党工委|管委会|介绍|透露))",  # 据|光伏产业基地负责人介绍
    r"环(?![保境球氧卫路])(?=[\u4e00-\u9fff]{2,4}(?:新|高新|经开|开发)区)",  # 环|哈尔滨新区
    r"(?:整合|联动|辐射|优化|扩容)(?!科技|创新|产业|数字|智能|防护|加工|材料)(?=[\u4e00-\u9fff]{4})",  # 整合|经开区核心区
    rf"(?:辖区|域内|本地(?!区)|当地|境内|(?:{ZONE}|辖区|基地|区|园)[内里])的?(?=[\u4e00-\u9fff\d]{{4}})",  # 辖区|新能源产业链, 园内|16亿立方米煤制气项目
    r"[\u4e00-\u9fff]{0,4}继(?=[^,。;]{4,30}[之以]?后(?:的?又|,|的?第|获|再))",  # 这是苏州继|某集群之后的又一个
    r"[\u4e00-\u9fff]{0,10}?(?:又|另)一(?:个|家|座|处|大)?(?:重要|重大|全新)?的?(?=[^,。;、]{4})",  # 乙县又一重要|电子产品生产基地
    r"(?:[国省]内|行业|全国|全球|世界|本土)?(?:知名|著名|龙头|大型|头部|优质)?(?:民企|央企|国企|名企|外企|民营企业|龙头企业|上市公司|领军企业|(?<=业)龙头|(?<=内)龙头|巨头)(?=[\u4e00-\u9fff]{2,12}(?:集团|公司|股份))",  # 知名民企|甲集团
    r"自(?![贸由治主然动行])(?=[^,。;]{4,30}(?:获批|获准|批复|挂牌|揭牌|成立|设立|启动|建立|开园|建园)[^,。;]{0,6}[以起])",  # 自|甲高新区成立以来
    r"第[一二三四五六七八九十\d]{1,3}届(?=[\u4e00-\u9fff]{4})",  # 第五届|甲高新区招商会
    r"[条例办法规定意见]{0,3}所[称指说]的?",  # 本条|例所称|生物医药产业
    r"(?<=[原又曾])用?名(?:为|叫)?(?=[\u4e00-\u9fff]{4})",  # 甲高新区原|名乙开发区
    r"[\u4e00-\u9fff]{3,24}?(?:[园区院室港城]|集群|中心|平台|基地|公司|集团|机构)(?:落选|(?:正|加快|加速|全力|努力)*[向朝](?=国家级|世界级|省级|国家[\u4e00-\u9fff]{2,12}[区园])|(?<![收斩荣喜])获(?![批评])(?=国家|全国|[省市]级|[\u4e00-\u9fff]{2,3}省))(?=[\u4e00-\u9fff]{3})",  # 甲园|获国家级绿色园区
    r"[\u4e00-\u9fff“”]{2,24}?集群”?(?:以及|[有和及与是为]|[再又均都也已]*获授?)?(?=[\u4e00-\u9fff“”]{2,24}?集群)",  # 国家先进制造业集群|甲高端医疗器械集群
    r"[\u4e00-\u9fff]{2,24}?系(?![统列])(?=[^,。;、]{2,16}链的?“?链主)|[我全][国省市县区州]的?(?=[\u4e00-\u9fff]{2,12}产业链)",  # 甲公司系|乙产业链链主, 全省|丙产业链
    r"储备(?![库企])(?=[^,。;、]{4})",  # 储备|卓越级智能工厂
    r"(?:单位|部门)[和及](?=“?链主)",  # 牵头单位和|链主企业
    r"(?:全力|重点|优先)?保障(?=[\u4e00-\u9fff]{2,8}(?:集团|公司))",  # 全力保障|金川集团
    r"(?:专题|深入)?研究(?=[\u4e00-\u9fff]{2,10}产业链)",  # 研究|甲产业链招商方案
    r"落选(?=[\u4e00-\u9fff]{3})",
    r"至?此(?=全[国省市]|[\u4e00-\u9fff]{2,3}省)",  # 至|此|全国示范基地总数
    r"正?[向朝](?=[一二两三四五六七八九]?[千百万]+亿元?级)",  # 正向|两千亿级产业集群
    r"(?:[\u4e00-\u9fff]{0,14}?(?:已|暂|均|都))?列(?=(?:国家|[省市])级)",  # 平邑罐头已列|省级特色产业集群
    r"含(?![氟能氧硅氮碳油水硫铜金锂钛稀山])(?=[\u4e00-\u9fff]{4})",  # 含|临泽工业园区
    r"[东西南北](?:[接连邻靠倚]|临(?!新区))(?=[\u4e00-\u9fff]{4})",  # 东接|乙新区, at the beginning of a clause
    r"整个(?=..)",  # 整个|园区
    r"按[^,。;、]{0,12}?所[属在]的?(?=[\u4e00-\u9fff]{4})",  # 按“链主”所属|战略性产业集群类别
    r"管[理辖](?=[\u4e00-\u9fff]{2,10}(?:产业园|工业园|科技园|片区))",  # 同时|管理|化工产业园
    r"“[一二两三四五六七八九多双][^“”]{1,3}”(?:则|就|分别|主要)*(?:是?指|即为?|[为是])(?=[\u4e00-\u9fff]{4})",  # “一核”指|科技创新核心区
    r"(?<=[别”])(?:是?指|即为?)(?=[\u4e00-\u9fff]{4})",  # “两翼”分别指|甲集聚区和乙集聚区
    r"(?<=[(,])(?:亦称|又称|也称|又名|也叫|俗称|别称|现称|现名|现为|现(?![代场金浇货]))(?=[\u4e00-\u9fff]{3})",  # 甲开发区(现|乙产业园)
)
_LOOSE = re.compile("|".join(_LOOSE_WORDS))
_CODED = re.compile("[\u4e00-\u9fff]{2,6}(?=“[0-9][0-9A-Z+×x]{1,11}”)")
_PARKS_ARE = re.compile(  # 省级开发区有|甲高新区, 甲高新区建有|乙产业园, 甲经开区东接|乙新区
    r"[\u4e00-\u9fff]{0,12}(?:开发区|园区|高新区|经开区|产业园|工业园|集中区|集聚区|新城|园(?!区))(?:分别|主要|规划(?:建设)?|建|设|内|现|已|下|共|辖)*(?:有(?![色机限轨源声线])|包括|为|是|即|辖|分设)(?=[\u4e00-\u9fff]{2})"
    r"|[\u4e00-\u9fff]{2,20}?(?:区|园|城|基地)(?:[东西南北][接临连靠邻倚依抵至起]|毗邻|紧邻|紧靠|紧临|邻近|临近|毗连|相邻|又名|曾用名|亦称|又称)(?:[为叫])?(?=[\u4e00-\u9fff]{2})"
    r"|[^,。;、]{0,30}?基础上(?:规划|整合|新)?(?:建设|设立|组建|创建|成立)(?=[\u4e00-\u9fff]{2})"
)
_ZONES_BESIDE = re.compile(  # 小铲滩集装箱作业区和|乙烯石化功能园区
    f"[\u4e00-\u9fff]{{2,16}}?(?:{ZONE}|作业区|港区|片区|城区|核心区)(?:和|与|及|以及)(?=[\u4e00-\u9fff]{{4}})"
)
_IDEA = re.compile(  # |贯彻新发展理念|示范区, not |理念示范区
    "(?:[\u4e00-\u9fff]{2,6}?[市县区州省])?(?:深入|全面)?(?:贯彻|践行|落实)?新发展理念(?:引领)?(?=(?:的)?(?:先行|综合|创新)?$)"
    "|(?:[\u4e00-\u9fff]{2,6}?[市县区州省])?(?:国家)?资源型(?:经济|城市|地区)(?:可持续)?转型(?:发展|升级)?(?=(?:综合配套(?:改革)?|创新)$)"
)
_IDEAS = 20  # characters of them
_LEAD = 3  # characters of words that lead to a place
_RANKS = "省市区县"
_FREE_TRADE = re.compile("自(?:由)?贸(?:易)?(?:试验)?区$")  # 中国(湖南)自由贸易试验区|长沙片区
_CHAIN_OF = re.compile("[\u4e00-\u9fff]{2,10}?链(?=“?链主)")  # 医药链|链主
_IN_A_PLACE = lx.PARK | lx.CLUSTER | lx.PLATFORM | lx.CHAIN
_BASES = ("基地", "工厂")  # begin with the word of a firm: 远大南京基地


def left_edge(text: str, clause: Clause, index: int, kind: int) -> int:
    """Where the name that ends with word `index` begins; a place inside it begins it (…机构|包头稀土研究院)."""
    start = stop_before(text, clause, index, kind)
    if kind == lx.PROGRAMME and (coded := _CODED.match(text, start, clause.words[index].end)):
        start = coded.end()  # 哈尔滨|“4+4”现代产业新体系
    if clause.flags & lx.AND:
        start = next((w.end for w in clause.words[:index] if _joins(text, w, start)), start)
    if place := _inner_place(text, clause, index, kind, start):
        return place
    head = clause.words[index]
    if kind & lx.PARK and (idea := _IDEA.search(text, max(clause.start, start - _IDEAS), head.start)):
        return idea.start()
    if kind & _IN_A_PLACE and (acted := _after_common(text, start, head.start)):
        return acted
    if (loose := _LOOSE.match(text, start)) and loose.end() < head.end:
        if not kind & lx.ENTERPRISE:
            return loose.end()
        start = loose.end()
    if kind & lx.PARK and (park := _start_of_park(text, start, head.start)):
        return park
    if kind & lx.INDUSTRY and (dot := text.rfind("·", start, head.start)) >= 0:
        return dot + 1
    if kind & lx.ENTERPRISE:
        return _start_of_class(text, clause.words[:index], start, head)
    if kind & lx.FIRM and (address := _ADDRESS.match(text, start, head.start - 1)):
        return address.end()
    return start


_RAISES_CLASS = re.compile(  # 通过“春晖”行动培育|专精特新企业, 铜箔产业链集聚|国家级高新技术企业
    "(?:培育|培养|培植|发展|壮大|建成|打造|认定|创建|选树|孵化|赋能|促进|集聚|聚集|服务|覆盖|引进|招引|引育|扶持|带动|支持|新增|储备|引导|辐射|吸引)"
    "(?=(?:国家|省|自治区|市|区|县)级|“?(?:专精特新|小巨人|单项冠军|隐形冠军|准?独角兽|潜在独角兽|瞪羚|雏鹰|高新技术|科技型中小|创新型中小|链主|领航企业|科技领军|灯塔工厂|智能工厂|绿色工厂|[百千十万五]+亿元?级))"
)


def _inner_place(text: str, clause: Clause, index: int, kind: int, start: int) -> int:
    """Where a place inside a name begins it: …机构|包头稀土研究院; 0 where none does."""
    head = clause.words[index]
    of_place = kind & (lx.PARK | lx.CLUSTER | lx.PROJECT | lx.FIRM)
    if not of_place and not (kind == lx.PLATFORM and text.endswith(("院", "室"), 0, head.end)):
        return 0
    place = next((w for w in clause.words[:index] if w.flags & lx.PLACE and w.start > start), None)
    if place is None or any(w.start <= start < w.end for w in clause.words if w.flags & (lx.PLACE | lx.LEVEL)):
        return 0
    lead = text[start : place.start]
    if text.endswith("实验室", 0, head.end) and has_field(lead, False):
        return 0
    if _may_lead(lead, kind) and not (kind & lx.PARK and lead.endswith(_ZONES) and text[place.end - 1] not in _RANKS):
        return 0 if any(w.flags & lx.AND for w in clause.words[:index] if w.start > start) else place.start
    return 0


def _may_lead(lead: str, kind: int) -> bool:
    """Whether words before a place are no part of a name: 盘点|醴陵…, but 甲科技|醴陵…, 自由贸易试验区|长沙片区."""
    if (len(lead) < _LEAD and lead not in _NO_LEADS) or (kind & lx.PROJECT and lead.endswith(("至", "到"))):
        return False
    by_firm = kind & (lx.PROJECT | lx.PARK | lx.FIRM) and firm_like(lead)
    return not by_firm and not _FREE_TRADE.search(lead)


def _start_of_park(text: str, start: int, head: int) -> int:
    """Where a park begins behind others: 甲街区和|“乙大街”特色园区, 铜箔产业·|海安高新区; 0 where none stands there."""
    if (joint := text.rfind("和“", start, head)) >= 0:
        return joint + 1
    if last := last_of_run(text, start, head):
        return last
    if beside := _ZONES_BESIDE.match(text, start, head):
        return beside.end()
    if others := _PARKS_ARE.match(text, start, head):
        return others.end()
    dot = text.rfind("·", start, head)
    return dot + 1 if dot >= 0 and lx.begins_with_place(text[dot + 1 : dot + 9]) else 0


def _start_of_class(text: str, before: list[Word], start: int, head: Word) -> int:
    """Where a class of firms begins behind what it is a class in: 医药链|链主企业, 集群内|“小巨人”企业."""
    if fostered := _FOSTERED.search(text, max(0, start - _FOSTERED_FAR), start):
        return fostered.start("own")
    if listed := _FOSTERED_LIST.match(text, start - len("重点培育"), head.end + len("名单")):
        return listed.start()
    start = _after_chain(text, before, max(start, *(text.rfind(mark, start, head.start) + 1 for mark in "—→")))
    start = chain.end() if (chain := _CHAIN_OF.match(text, start, head.end)) else start
    outer = _OUTSIDE_TIER.match(text, start, head.end) or _WHOSE.match(text, start, head.end)
    start = outer.end() if outer else start
    raised = [verb.end() for verb in _RAISES_CLASS.finditer(text, start, head.end) if verb.end() <= head.start]
    return raised[-1] if raised else start


def _after_common(text: str, start: int, end: int) -> int:
    """Where a place begins after a common word that is none of the lexicon's (株洲盘点|醴陵碳纤维产业园); 0 where none does."""
    start += lx.place_length(text[start:end])
    word, at = text[start : start + 2], start + 2
    if word not in lx.common() or word in lx.flags() or text.startswith(_BASES, end):
        return 0
    place = text[at : at + lx.place_length(text[at:end])]
    known = place and place not in lx.words("ordinary_place") and not lx.flags().get(place, 0) & lx.KIND  # 新兴
    return at if known else 0


def _joins(text: str, word: Word, start: int) -> bool:
    """Whether a name would begin with 和 here; 和平区 and 和林格尔 do."""
    return bool(word.flags & lx.AND) and word.start == start and not lx.begins_with_place(text[start : start + 4])


def _after_chain(text: str, words: list[Word], start: int) -> int:
    """现代产业集群重点产业链|链主企业, 无锡|链主企业: a class is the same in every chain and every place."""
    for word in words:
        chain = word.flags & (lx.CHAIN | lx.CLUSTER) and word.start > start
        short = word.flags & lx.PLACE and word.start == start and text[word.end - 1] not in "省市区县州"
        if chain or short:
            start = word.end
    return start
