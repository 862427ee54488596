"""Whether a number states something that is aimed at or reached: no capacity of a works, no threshold, no set that is spoken of."""

import re
from functools import cache
from itertools import pairwise

from loaders.extract.quantity.figure import MEASURES
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, is_capacity
from loaders.extract.reading.numbers import number_of

_TASKS = re.compile(
    r"^(?:班子|专班|(?:主要|核心|重要)?(?:经济|约束性|预期性)*指标|主要行业|重点任务|任务|(?:重点|重大|专项|标志性)?工程(?=[:、,。;(]|$|分别|包括)|方面|举措|措施|部分|章|环节|领域|维度|要求|原则|阶段|步骤|板块|篇章|内容|文件|问题|议题|附件|附录|工作日|月|小时|分钟|字|版|日|月份|数(?!字|智|据|控)|腿|路|面|半径|范围|以外|方向|地方|城市|梯队|批次|层次|季度|维|核心|关键词|(?:重点|具体|方面的?)?工作(?:内容|措施|要求|机制)?(?=[,。;:、]|$)|(?:主导|主攻)方向)"
)
_PAPERWORK = re.compile(  # 12个|分产业链行动方案, 1套|指引图集, 5位|副省长分头担任链长
    r"[\u4e00-\u9fff“”]{0,8}?(?:机制|子工程|图集|空间数据库|行动方案|行动计划|指导方案|分方案|实施方案|专项方案|工作方案|指挥部|领导小组|工作组|推进组)(?=[,、;。和与及)]|$)"
    r"|[\u4e00-\u9fff“”]{0,8}?(?:副?[省市县区州]长|局长|处长|干部|(?<!引)领导|书记|主席|企业家)(?=分别|分头|担任|出任|兼任|领衔|领办|负责|挂钩|牵头|挂帅|任|联系|包|受聘|出席|参加|代表|[和与、][^,。;]{0,12}(?:受聘|担任|出席|参加))"
    r"|[\u4e00-\u9fff]{0,8}?链的?(?:总|副)*(?:链长|链主)(?=[,、;。和与及)]|$)"  # 12条|产业链链长
)
_ACTORS = re.compile(  # |7个|县区对标先进,打造…: who acts, and nothing that is made
    "(?:县市区|县区|区县|市县|县市|市州|地市|镇街|街镇|乡镇|部门|单位|市领导|省领导|县领导|区领导)(?:(?:都|均|也|要|将)?(?:对标|立足|结合|围绕|聚焦|联合|共同|协同|分别|各自|按照|依托|参与|齐抓|联动|合力))"
)
_SENT_OUT = re.compile("(?:抽调|选调|派驻)[^,。;\\d]{0,10}$")  # 从部门抽调|3—4人: who staffs an office
_IS_MEETING = re.compile("企业家(?:大会|会议|座谈会|论坛|年会|活动)")  # 千人|企业家大会
_DIVISIONS = re.compile("地级行政区|(?:地级|县级)市|自治[州县旗]|市辖区|县级行政区")  # 包括13个|地级市
_PRINCIPLE = re.compile("原则上[^,。;]*$")  # 原则上每个县主导产业|不超过2个: a rule, and no aim
_AID = re.compile(r"补助|补贴|奖励|贴息|资助|给予|返还|减免|利率|费率|奖补|兑付|保费")
_BY_SHARE = re.compile(r"按(?:照)?[^,]*$")
_CONDITION = re.compile(r"(?:对(?![接标外口])|凡|针对|符合|经(?!开区|济|营|贸|研)|其中,?对(?![接标外口]))")
_CONDITIONAL = re.compile(
    r"的[^,。;]{0,8}(?:企业|项目|单位|机构|平台|园区|个人|工厂|集群|基地|产品|人才|团队|生产线|产线|设备|装置|市|县|区)"
)
_SORT_OF_FIRM = re.compile(  # 大型龙头企业:年营业收入达|100亿元(含)|以上的企业(集团)
    "(?:[(]含[^()]{0,6}[)])?(?:及?以[上下])的[\u4e00-\u9fff]{0,6}(?:企业|公司|集团|单位)(?:[(][^()]{1,8}[)])?(?=$|[,;。])"
)
_DEFINED = re.compile("(?:企业|公司|集团|类|型|级):[^,。;:]{0,24}$")
_REQUIRED = re.compile(
    "(?:应当?|须|需|必须|要求)(?:同时)?(?:具备|具有|满足|符合|拥有)"
)  # 申报主体应具备|1家以上领军企业
_OF_HIGHER = re.compile("(?:对接|融入)(?:全?省|国家|全国)$")  # 深度对接省|20个战略性产业集群
_CAN_MAKE = re.compile("可年产[^,。;\\d]{0,12}$")  # what works are able to make, and nobody aims at
_ROOM = re.compile("的?(?:[\u4e00-\u9fff]{0,4}厂房|车间|仓库|办公楼|建筑)")
_SPEC = re.compile(
    "(?:续航|航程|时速|精度|载重|转速|分辨率|像素|直径|厚度|口径|功率|温度|压力)(?:里程)?(?:超过?|达到?|为|约|不低于|大于)?$"
)  # what a product is like
_OF_PRODUCT = re.compile("(?:以上|级)?的[\u4e00-\u9fff]")
_PAPERS = re.compile(r"(?:$|[、,;。)]|等|政策|措施|意见|举措|新政)")
_SETS_AIM = re.compile("锚定|瞄准|冲刺|提出|确立|确定|设定|定下|剑指|奔着|[朝向]着")  # 锚定产值超过900亿元|目标
_SHORT_OF = re.compile("(?:尚|还|仅|只)差$")
_EARNS = re.compile(  # 产值首次突破10亿元、50亿元|的,分别奖励…: what aid is given for
    r"(?:(?!,(?:对|凡|给予))[^。;\n]){0,50}?(?:的|的企业|的项目|的单位|的园区|的机构|的平台),[^。;\n]{0,30}?(?:奖励|奖补|补助|补贴|贴息|资助|给予)"
    r"|[^,。;\n]{0,6}的,?(?:一律|予以|应当?|将|按程序)*(?:退出|调出|取消|撤销|通报|约谈|摘牌|淘汰)"
    r"|(?:[、或和][\d.]+[^,。;、\d]{1,5}){0,6}的(?!目标)[\u4e00-\u9fff“”]{0,8}?(?:,[^。;,\n]{0,24}?|(?:分别|一次性|每[户家人年个]|按|最高|再|可|将|予以)*)"
    r"(?:给予|奖励|再奖|奖补|补助|补贴|贴息|资助)"  # 就业100人以上|的奖励20万元, 能力500公斤以上|的给予补贴
)
_MADE = re.compile("打造|形成|培育|建成|实现|构建|建设|发展")
_NATION = ("全国", "我国", "中国", "全球", "世界")
_SIZE_BEHIND = re.compile("的?(?:产业|市场|集群|经济|营收)?(?:总?规模|体量)(?=[,;。、和]|$)")  # 打造1000亿元|产业规模
_FUND = re.compile(  # 每年安排专项资金|2亿元: what aid is paid from
    "(?:专项资金|(?:安排|设立|统筹|拨付|兑付|下达|列支)[^,;]{0,20}资金)(?:总?规模|总额|[超不]?过|不少于|不低于|近|约|共|计|达到?|为|[(][^()]*[)])*$"
)
_OF_FUND = re.compile("(?:专项资金|基金)[^,。;]{0,12}元,$")  # 专项资金5亿元,|其中甲3亿元
_HELPED = re.compile(r"惠及[^,;\d]{0,10}$")  # 兑付资金4亿元,惠及企业|1300家
_OF_MAPS = frozenset("片点线轴带")
_LINES = re.compile(r"(?:链|线|路|赛道|带|街|管|渠|通道|走廊)[^,、]{0,8}$")
_THAN = re.compile(r"[高低好快优]于(?:全国|全省|全市|世界|全球|年初|预期|计划|目标|预定)[^,]{0,12}$")
_BESIDE_OTHERS = re.compile(  # 仅次于乙省的|260家, 比乙省多|4万亿元: what others have, or the difference
    r"(?:仅次于|[低高多少快慢大小]于|不及|不如|领先|落后|(?<!占)比|相?较)(?P<other>[\u4e00-\u9fff]{2,12}?)(?:的|(?:[多少高低快慢大小]|领先|落后|超|差)出?了?)[约近]?$"
)
_SOLD = re.compile("(?:以上|左右|都|均)*(?:销往|销售|销至|出口|外销|内销|供应|流向|卖到|运往)")
_OF_LAND = re.compile("[亩顷]$|平方[米公千]|平方$")
_SIZE_OF = re.compile("(?:以|将|把|在|依托|围绕|位于|约|近)?(?:总面积|占地|约|近|现有)*$")  # 以|10平方公里|的甲园为载体
_SITE_OF_SIZE = re.compile(
    r"的[\u4e00-\u9fff“”]{2,20}?(?:园区?|开发区|基地|片区|新区|启动区|核心区|示范区|功能区|厂区)"
)
_SET_ASIDE = re.compile("(?:划出|拿出|腾出|让出|预留|辟出|划定|专辟|腾退)了?(?:近|约|超过?|逾|出)?$")
_FORMER = re.compile(  # 比2021年的|2738家|翻一番: what it was, and what has been told of it
    r"(?:比|较|相比)(?:20\d\d年|[去上前]年|年初|同期)(?:底|末|同期)?的(?:[\d.]+[万亿]*[元家个户吨辆台](?:接近|近|约|将|有望)*)?$"
)
_BEYOND_PLAN = re.compile(  # 比年初计划增加|5万辆
    "(?:比|较)(?:年初|原先?|此前|原定)?的?(?:计划|预期|目标)[^,。;]{0,4}(?:增加|增|多|高|提高|减少|少|低|降低)了?出?$"
)
_NTH = re.compile(r"第[一二三四五六七八九十\d]{1,3}[个家座条大](?:[^,。;、]{0,30})$")  # 全国第三个产值|超2000亿元的城市
_WORKS = re.compile(  # 3万吨|/年铝箔及2万吨/年铜箔项目
    r"(?:/[年天日a])?[^,。;\d]{1,40}?(?:(?<=[及和与])\d[\d.]*[^,。;、\d]{2,24}?)?(?:项目|生产线|产线|基地|工程|装置)"
)
_WORKS_FOR_ALL = re.compile(  # 建设30万吨|A、10万吨B生产线, but no 形成30万吨|A、10万吨B的产能
    r"[^,。;、\d]{1,10}[、和及]\d[^,。;的能]{1,60}?(?:项目|产线|装置|工程)"
)
_GROWN_ON = re.compile(  # 300万亩|优质茶叶基地
    "[^,。;、\\d]{0,16}(?:茶|果|菜|粮|药材|花卉|油茶|作物|牧草|水产|竹|种植|养殖|农业|林业)[^,。;、\\d]{0,6}基地(?!项目)"
)
_AMONG = re.compile(  # 居全省34个|类区县第1位
    "[^,。;\\d]{0,8}?[省市县区州园城](?:[第前][\\d一二三四五六七八九十]+位?|首位)"
)
_THRESHOLD = re.compile(
    r"[\d几多][个家户条][^\d,;、。]{0,6}(?:产值|营收|收入|规模|投资|投资额|销售额)(?:超过|超|达到?|过|突破|在)?$"
)
_FOR_EACH = re.compile(  # 每条链配1名领导
    r"[^,。;:]{0,6}每[条个家户](?:产业|重点|标志性)*(?:链|集群|园区|企业|项目|基地)?[^,。;:]{0,2}(?:配|设|安排|明确|对应|由|确定)"
)
_CORRESPONDS = re.compile("(?:分别)?(?:对应|配套?|配备)")  # 每条链…,|对应2至4个园区
_COUNT_OF_LIST = re.compile(r"[,:]?(?:(?:分别|依次)(?:是|为|包括|即)?|即|包括):?[\u4e00-\u9fff]")
_MARK = re.compile("(?:产业|产值|规模|营收|元)?(?:台阶|大关|关口|门槛)")  # 突破千亿|产业大关
_STRIVES = re.compile("力争|争取|确保|[年月]底前|计划|目标|将")
_PROGRESS = re.compile(  # 甲项目主体工程|完成80%: how far works have come
    "(?:主体|土建|厂房|桩基|钢结构|设备安装|管网|工程量|形象进度|工程进度|施工进度)(?:工程|结构|基础|施工|建设|安装)*(?:已|均已|目前)?(?:完成|达到?|过)(?:了|约|近)?$"
)
_LONGEST_MADE = 10  # characters of what a number says how much is made of
_NEAR = 40  # characters before a clause that may say what aid is paid
_LIMITED = re.compile(  # 产值10亿元以上|的企业, 的甲工厂、乙基地等18个项目
    r"(?:级|规模)?的?[\u4e00-\u9fff]{0,8}(?:项目|企业|集群|园区|产业|基地|县|工程)|的[^,。;\d]{2,40}等(?:\d+[余多]?[个家户])?[\u4e00-\u9fff]{0,6}(?:项目|企业|公司)"
)
_RAISED_TO = re.compile(  # 把铝产业培育成|产值|1000亿元的支柱产业
    r"[把将].{2,30}(?:培育|打造|发展|建设|做大|壮大|建|做)[成为]+(?:一个|年|总)*(?:产值|产业规模|规模|营收|营业收入|销售收入|主营业务收入)(?:超过?|达到?|突破|过|在)?$"
)
_COUNTED = re.compile(r"(?:级|规模)?的?[\u4e00-\u9fff“”]{0,10}\d+(?:余|多)?[家户个条款种座]")  # 超10亿元|单品种15个
_SITES = re.compile(
    "(?:煤矿|矿[山井点]|砖窑|窑炉|电站|码头|渣场|尾矿库|取水口|排污口|基地|园区?|[农牧渔]场|中心|驿站|[电氢热气]站|充电桩|[冷仓]库|仓|示范[点区]|工厂|场站)$"
)  # 退出煤矿|50处, 建设应用基地|20处
_COUNTED_SIZE = re.compile(
    r"(?:/年)?(?:及?以[上下]|级)?的?[\u4e00-\u9fff]{2,12}\d+(?:余|多)?[处家户个条座台]"
)  # 30万吨以下|煤矿50处
_NO_AIM = re.compile(
    r"按[^,]*%且不?|总投资|计划投资|注册资本|奖励|再奖|奖补|补助|资助|补贴|给予|基金|首期|融资|提供[^,]*贷款|最高|不超过|投资额?(?:约|超|达|近)?$|[一二三四首]期(?:工程|项目)?(?:约|超|达|近|计划)?$"
)
_INVESTMENT = re.compile(
    r"(?:签约|到位|资产|设施|工业|技改|改造|制造业|产业|片区|民间|科技|研发|设备|完成|年度|有效|能源|交通|社会)投资(?:总?额|规模)?(?:约|超|达到?|突破|超过)?$"
    r"|(?:力争|确保|争取|完成)[^,;。\d]{0,12}(?:重大|重点|产业|设施|工业)[^,;。\d]{0,4}项目(?:完成)?投资(?:总?额)?(?:约|超|达到?|突破|超过)?$"
    r"|(?:累计|承接)[^,;。\d]{0,12}(?<!总)投资(?:总?额|规模)?(?:约|超|达到?|突破|超过)?$"
)
_SUMS = re.compile(r"(?:力争|争创|争取|目标|外资|内资|资金|贷款|收入|总额|[两三四五\d]年|年底|年内|全年)$")
_ROSE_BY = re.compile("(?:比|较|在)20\\d\\d年(?:底|末|基础上)?(?:增加|增长|提高|净增)了?$")  # 较2020年增加|2万亿元
_PARTED = re.compile(
    r"(?:产业|行业|集群|产业链|制造业|工业|板块|[市县区州旗盟园])(?:分别|约|超|超过|将达)?$"
)  # 其中石化产业|800亿元
_BESIDE_SUM = re.compile(  # 甲集群产值达到3000亿元,乙集群|超过1000亿元
    "[元%](?:台阶|以上|左右|大关)?[,;](?!对|凡|若|如|当)[^,;。]{2,14}(?:集群|产业链|产业|行业|板块)$"
)
_BASELINES = ("为基数", "为基准", "为基期", "基数")
_EACH_OWN = re.compile(
    r"(?:分别|依次)(?:[^,;]{0,6}|.*[\d亿元][、和])$|亿元?(?:以上|左右)?[、,和][^、,\d]{1,14}$"
)  # 甲5000亿元、乙|3000亿元
_FROM_FAR = re.compile(
    r"(?:距离?|(?<![脱隔分偏远])离)[^,;。]{1,16}$|[机车]场约?$|[站港]约?$|(?:位于|地处|坐落)[^,;。]{2,16}(?:[东西南北侧郊外方]约?|以[东西南北]约?)$"
)
_OF_CLASS = re.compile(
    r"(?:入选|入围|申报|申创|争创|冲刺|列入|跻身|获评|上榜|纳入)(?:为|了)?[^,。;\d]{0,12}(?:首批|第[一二三四五六七八九十]+批|前)$"
)  # 入选全国首批|百个“…集群”
_SPREAD = re.compile(r"(?:东西|南北|纵向|横向|全境)[^,。;\d]{0,4}(?:长|宽|跨度?|纵深|相距)(?:约|达|近)?$")
_RESERVES = re.compile(
    r"(?<!新增)(?:预测|探明|资源|地质|保有|远景|查明)[^,。;\d]{0,6}(?:储量|资源量)(?:约|达到?|为|超过?|近)*$"
)  # what lies in the ground
_MORE_RESERVES = re.compile(r"新增|增加|力争|[到至]20\d\d年")
_OTHERS = re.compile(  # 与先进地区相比,|兄弟市产值已突破…, 周边省份…: what others have
    "(?:而|但|其中|目前|当前)*(?:(?P<far>(?:周边|外地|兄弟)省份?)|(?:兄弟|周边|外地|先进|发达|同类|其他|其它|邻近|相邻)(?:[省市县区州]|地市|城市|地区|省份|省市|县市|县区|区县|园区))(?!的?(?:比|相比|配套))"
)
_BESIDE = re.compile("(?:相比|对比|比较|对照|对标|差距|[横纵]向看?|放眼)[^,。;]{0,6}[,:。;]$")
_PLACES_UP = re.compile(
    r"^(?!.*[将再争])(?:排名|位次)?(?:较|比)(?:上年|去年|上一年|20\d\d年)[^,。;]{0,4}(?:前进|上升|提升|后退|下降|提前|跃升|前移|攀升)了?$"
)
_BOUNDS = re.compile("[东西南北]至[^,;。]*$")  # of a zone: 东至甲路以东|1500米
_AREA = re.compile(r"(?:(?<!建成)(?<!种植)(?<!建成区)面积|占地|用地|总长|全长|总建筑)(?:约|达|为|达到|共)?:?$")
_PLANT = re.compile(
    "(?<!重点)(?<!重大)项目(?:建成后?|达产后?|设计|总|年)*(?:产能|生产能力)(?:约|达到?|为)*$"
)  # 项目总产能为|15万吨
_WON = re.compile(
    r"(?:盘活|收储|整治|腾退|腾出|新增|复垦|播种|处置|消化|清理|供应(?![商链])|出让|改造(?!工程|项目)|开发(?!区))[^,;]{0,8}(?:(?<=面积)[\d.]+万?(?:亩|公顷|平方米)、[^,;、\d]{2,8})?$"
)
_ACHIEVES = re.compile("(?:突破|攻克|攻关|转化|研发|制定)[^,。;]{4,40}$")
_LINES_MADE, _MANY_LINES = re.compile(r"[^,。;、]{0,30}(?:生产|总装|组装|包装|中试|产)线(?![上下])"), 10
_ONE = re.compile(r"一[^万亿千百十分至到]|[一二三四五六七八九十]是")
_OUTPUT = re.compile(r"(?:吨|公斤|千克|W|Wh|瓦|平方米|立方米|片|颗|千瓦时)$")
_PRODUCT = re.compile(r"(?:以上|级)?(?:/年)?[\u4e00-\u9fffA-Za-z]")
_GIVEN = re.compile(
    r"[\u4e00-\u9fff“”]{0,10}?(?:由(?!于)|每人|每名|均(?!衡)|都(?!市)|全部|各自|一起|一道|联合(?![体会])|共同|争取|为龙头|为主|为链主|担?任链主|坐落|不少于|不低于)|[\u4e00-\u9fff“”]{0,8}?(?:当中|之中|里面|之一|呢|中(?:直接|仅|有|约))|里|事|[\u4e00-\u9fff“”]{0,8}?(?:链|集群|产业|企业|园区|项目|平台)[里中]$|(?:地级|县级|直辖)?(?:县市|市县|区县|县区|[市县区州盟旗])[中里内]$"
)
_OF_SOME = re.compile(  # 全国十个|浮标九个是甲县的: how many of so many
    r"(?!其中)[\u4e00-\u9fff]{1,6}(?<!其中)[\d一二两三四五六七八九十]+[个家件台辆](?:是|在|来自|出自|产自)[^,。;]{1,8}(?=[,。;]|$)"
)
_RISES = re.compile(r"[^,;]{0,8}(?:[提增上升扩降减涨压缩]|发展|壮大)")
_NAMED_EACH = re.compile("[,:]?(?:分别|依次)[是为即]")  # 甲、乙各1家,|分别是…
_EACH = re.compile(
    r"每[^,。;]{0,6}(?:推荐|申报|限报|上报|报送)[^,。;]{0,8}$|(?:每人|每名|每位|领导|干部|专班)[“”]?[\u4e00-\u9fff]{0,3}[“”]?$"
)
_PUBLISHED = re.compile(r"(?:予以|现予|给予)(?:公示|公布|公告|通报|表扬|认定)$")
_RANGE = re.compile(r"\d\D+\d|[至到]")
_SMALL = re.compile(r"[一二两三四五六七八九][个条家大户座位名](?![级])")
_BEGUN = re.compile(
    r"(?:培育|打造|建设|建成|新增|形成|创建|争创|创成|新建|组建|布局|引进|引育|招引|培养|设立|建立|认定|实现|达到|突破|超过|净增|增加|发展|壮大|推出|落地|开工|完成|力争|争取|确保|新设|再造|再|有|获批|遴选|支持|推动|推广)[^,。;、]{0,6}$"
)


@cache
def _reaching() -> re.Pattern[str]:
    return re.compile(rf"(?:{lx.alternation(lx.words('reaching'))})(?:了|约|近|超)?$")


def reaches(before: str) -> bool:
    """Whether words end with a verb of reaching: 产值冲刺|500亿元."""
    return bool(_reaching().search(before))


def states(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number states something that is aimed at: no capacity of a works, no count of tasks, no threshold, no article."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if is_capacity(text, word) and (
        (_WORKS.match(after) and not (unit.endswith("亩") and _GROWN_ON.match(after)))
        or _WORKS_FOR_ALL.match(after)
        or _PLANT.search(before)
        or (_AREA.search(text, max(0, clause.start - 4), word.start) and not _WON.search(before))
        or _makes(clause, index, unit, after)
    ):
        return False
    if (_OUTPUT.search(unit) or before.endswith("年产")) and _COUNTED_SIZE.match(after):
        return False  # 30万吨以下|煤矿50处, 年产|10万辆以上整车企业3家
    if before.endswith(("时速", "每")) or (_SPEC.search(before) and _OF_PRODUCT.match(after)):
        return False  # 续航超过|500公里的车型, 每|百户居民
    if _OF_LAND.search(unit) and _SET_ASIDE.search(before):
        return False  # 划出|3平方公里|用于布局甲产业
    if _OF_LAND.search(unit) and _SIZE_OF.fullmatch(before) and _SITE_OF_SIZE.match(after):
        return False
    if unit == "位" and _PLACES_UP.search(before):
        return False  # 较上年前进|8位
    if (other := _OTHERS.match(before)) and (
        other["far"] or _BESIDE.search(text, max(0, clause.start - _NEAR), clause.start)
    ):
        return False
    if _RESERVES.search(before) and not _MORE_RESERVES.search(before):
        return False
    if _is_of_no_count(text[word.start : word.end], unit, before, after) or _is_compared(before):
        return False
    if _DEFINED.search(text, max(0, clause.start - _NEAR), word.start) and _SORT_OF_FIRM.match(after):
        return False
    if _REQUIRED.search(before) or (after.startswith("的") and _NTH.search(before)):
        return False
    if _CONDITION.match(before) and _CONDITIONAL.search(after):
        return False
    if _EARNS.match(text, word.end) or _SHORT_OF.search(before) or after.startswith("的部分"):
        return False
    if after.startswith("目标") and not _SETS_AIM.search(before):
        return False  # 距20万辆|目标尚差|1.3万辆
    if after.startswith(_BASELINES):
        return False  # 以2020年430亿元|为基数翻一番
    if unit in ("人", "名", "位") and before.endswith("一行"):
        return False  # 会长王某某一行|12人赴乙市
    if _HELPED.search(before) and _AID.search(text, max(0, clause.start - _NEAR), clause.start):
        return False
    if unit.endswith("元"):
        if text.startswith("不超过", word.start):
            return False  # what aid may come to
        if before.startswith("其中") and _OF_FUND.search(text, max(0, clause.start - _NEAR), clause.start):
            return False
        lead = re.split("[。\n]", text[max(0, clause.start - 4) : clause.start])[-1]
        return _money_counts(clause, index, lead + before, after)
    if unit.endswith("百分点") and _AID.search(after):
        return False
    if unit == "%" and _PROGRESS.search(before) and not _STRIVES.search(before):
        return False
    if unit == "%" and (_THAN.search(before) or _AID.search(before + after) or _BY_SHARE.search(before)):
        return False
    if unit in ("", *MEASURES, "个百分点"):
        return True
    return _counts(text, clause, index, unit)


def is_of_sales(text: str, clause: Clause, number: tuple[int, int], unit: str) -> bool:
    """Whether a share is that of the products which are sold somewhere: 产品|九成|销往外地."""
    sold = unit == "%" and _SOLD.match(text, number[1], clause.end)
    return bool(sold) and text.endswith("产品", clause.start, number[0])


def _is_of_no_count(number: str, unit: str, before: str, after: str) -> bool:
    """Whether a number is how far or how large something is, or counts tasks, rooms or parts of a map: 四片:甲、乙板块."""
    if unit in ("公里", "千米", "米") and _SPREAD.search(before):
        return True
    if unit == "米" and (_BOUNDS.search(before) or after.startswith(("高", "长", "宽", "深", "见方"))):
        return True
    if unit.endswith(("公里", "千米")) and (_FROM_FAR.search(before) or after.startswith(("内", "以内", "范围"))):
        return True
    if unit in _OF_MAPS and not any(map(str.isdigit, number)):
        return True
    if unit.endswith(("平方米", "亩")) and _ROOM.match(after):
        return True  # 兴建10万平方米|厂房
    if _IS_MEETING.match(after) or (before.endswith("辖") or _DIVISIONS.match(after)):
        return True
    uncounted = unit in lx.words("not_counted") and not (unit == "处" and _SITES.search(before))
    return uncounted or bool(_TASKS.match(after)) or (unit == "种" and after.startswith("有色金属"))


def _is_compared(before: str) -> bool:
    """Whether a number is that of others, the difference to them, or what works are able to make: 甲和乙各占|50%, 比甲市多出|5家."""
    beside = _BESIDE_OTHERS.search(before)
    if beside is not None and lx.begins_with_place(beside["other"]):
        return True
    if _BEYOND_PLAN.search(before) or _FORMER.search(before):
        return True
    able = _CAN_MAKE.search(before) or _OF_HIGHER.search(before)
    return able is not None or before.endswith(("各占", "高出", "多出"))


def _counts(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a count is one of things to be made, not of things that are spoken of."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if unit == "条" and _LINES_MADE.match(after) and (number_of(text[word.start : word.end - 1]) or 0) < _MANY_LINES:
        return False  # 拟建设2条|光伏玻璃生产线: what one works has
    if unit == "条" and _PAPERS.match(after) and not _LINES.search(before) and not before.endswith("亿级"):
        return False  # 民营经济38条
    if unit == "项" and before.endswith("等") and _ACHIEVES.search(before):
        return True  # 突破前沿技术、共性技术等|50项
    if before.endswith(("等", "以下", "下列", "上述", "其余", "其他", "前述", "这")) or (
        ":" in text[word.end : word.end + 1] and before.endswith(("产业", "集群", "领域"))
    ):
        return False  # the count of a list
    if re.search(r"在[^,]{0,12}$|(?:认定|公布|授予|确定)的$", before) and re.match(
        r"[^,]{0,24}(?:[中里](?:,|$)|[中里]?(?:排名?|位列|位居|名列|列|居)第)", after
    ):
        return False
    if _AMONG.match(after):
        return False
    each = (
        clause.start
        if not _CORRESPONDS.match(text, clause.start)
        else text.rfind("每", max(0, clause.start - _NEAR), clause.start)
    )
    if _FOR_EACH.match(text, max(each, clause.start - _NEAR), word.start):
        return False  # 每条链配1名领导、1个部门,对应2至4个园区
    if before.endswith(("有", "共", "共有")) and _COUNT_OF_LIST.match(text, word.end):
        return False  # 承载地有4个,分别是甲园、乙园…
    if _ACTORS.match(after) or (unit in ("人", "名", "位") and _SENT_OUT.search(before)):
        return False
    if _PAPERWORK.match(after) or _PUBLISHED.search(after):
        return False  # 现将拟认定的12户链主企业|予以公示
    if _OF_CLASS.search(before) and (after[:1] in "“《" or text[word.start - 1] in "“《"):
        return False
    if re.search(r"[届第]$", before) or (re.search(r"由$|由[^,]*、$", before) and not _RISES.match(after)):
        return False
    raw = text[word.start : word.end]
    if raw.startswith(("不超过", "不多于")) and _PRINCIPLE.search(before):
        return False
    return not (
        _ONE.match(raw)
        or (_is_sum(clause, index, raw) and not _BEGUN.search(before))
        or _GIVEN.match(after)
        or _OF_SOME.match(after)
        or _EACH.search(before)
        or (before.endswith("各") and _NAMED_EACH.match(text, word.end))
        or (_SMALL.fullmatch(raw) and not _BEGUN.search(before) and not reaches(before))
        or _bears(text, clause, index)
    )


def _makes(clause: Clause, index: int, unit: str, after: str) -> bool:
    """Whether a number says how much of a product a works makes, with no verb before it: 甲能源|50GW单晶硅棒."""
    return bool(_OUTPUT.search(unit) and _PRODUCT.match(after) and not _is_told(clause, index))


def _is_told(clause: Clause, index: int) -> bool:
    """Whether a verb stands right before a number, or before the first of those that it is enumerated with: 形成|30万吨A、|10万吨B的产能."""
    while index > 0:
        previous = clause.words[index - 1]
        if previous.end != clause.words[index].start:
            return False
        if previous.flags & (lx.VERB | lx.OPENER):
            return True
        earlier = next((n for n in range(index - 2, -1, -1) if clause.words[n].flags & lx.QUANTITY), 0)
        joined = previous.flags & (lx.COMMA | lx.AND) and previous.start - clause.words[earlier].end <= _LONGEST_MADE
        index = earlier if joined else 0
    return False


def _is_sum(clause: Clause, index: int, raw: str) -> bool:
    """Whether a number sums up what is enumerated right before it: 甲、乙、丙|三家."""
    names = 1
    for word in reversed(clause.words[:index]):
        told = word.end == clause.words[index].start and word.flags & (lx.VERB | lx.OPENER)
        if told or word.flags & (lx.QUANTITY | lx.YEAR):
            return False
        names += bool(word.flags & (lx.COMMA | lx.AND))
    return 1 < names == number_of(raw) and not _RANGE.search(raw)


def _bears(text: str, clause: Clause, index: int) -> bool:
    """Whether a count only says whose sum or share follows: 12条链|产值突破3000亿元; 4个甲类集群|和6个乙类集群营收达到2万亿元."""
    seen = False
    for before, word in pairwise(clause.words[index:]):
        if word.flags & (lx.COMMA | lx.ETC):
            return False
        if word.flags & lx.QUANTITY and not seen and before.flags & lx.AND:
            continue
        if word.flags & lx.QUANTITY:
            closes = word.end == clause.end or text[word.end] in ",;。)以左 "
            return (
                seen
                and closes
                and text[word.start : word.end].rstrip("以上左右").endswith((*MEASURES, "番", "倍", "成"))
            )
        seen = seen or bool(word.flags & lx.INDICATOR)
    return False


def _money_counts(clause: Clause, index: int, before: str, after: str) -> bool:
    """A sum of money is a figure where an indicator or a verb of reaching stands before it; a threshold is none."""
    if _SIZE_BEHIND.match(after) and _MADE.search(before):
        return not before.startswith(_NATION)  # 全国|将形成1000亿元产业规模
    if _RAISED_TO.search(before):
        return True
    marks = _MARK.match(after) is not None
    if after[:1] and after[:1] not in ",;、和,占并且同以" and not marks and _LIMITED.match(after):
        return False
    if (after[:1] not in ("", ",", ";", ")") and _THRESHOLD.search(before)) or _COUNTED.match(after):
        return False
    if _INVESTMENT.search(before):
        return True
    if _NO_AIM.search(before) or (_FUND.search(before) and "争取" not in before):
        return False
    word = clause.words[index]
    sums = any(w.flags & lx.QUANTITY for w in clause.words[:index])
    listed = bool(_EACH_OWN.search(before))
    closes = after[:1] in ("", *",;、)和及与") or marks
    named = any(w.end == word.start and w.flags & lx.FIELD for w in clause.words[:index])
    alone = "其中" in before or named or listed
    parted = (alone and closes) or (_PARTED.search(before) and ("其中" in before or sums))
    indicated = any(w.flags & lx.INDICATOR for w in clause.words[:index])
    shares = closes and before.endswith("占")  # 某材料领域将占|1125亿元
    beside = closes and _BESIDE_SUM.search(before)
    rises = closes and _ROSE_BY.search(before)
    return bool(indicated or _SUMS.search(before) or reaches(before) or parted or shares or beside or rises)
