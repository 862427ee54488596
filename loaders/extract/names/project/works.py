"""Projects: A、B等重大项目; 加快A、B建设; 一批重大项目:A、B; 投资80亿元的石化项目."""

import re
from dataclasses import replace

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, covered_by_words, ends_in_field, reads_as_field
from loaders.extract.names.firm.firms import firm_like, odd_name, tailed
from loaders.extract.names.head.kinds import unknown, without_places
from loaders.extract.names.head.noun_starts import WITHIN
from loaders.extract.names.head.programme_heads import is_works
from loaders.extract.names.project.contents import tells_contents
from loaders.extract.names.project.headed_by_last import named_by_last, share_head
from loaders.extract.names.project.particulars import SUM, SUM_ALONE
from loaders.extract.names.project.public_works import are_public
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import solid
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_BUILT = re.compile(
    r"^(?:等)?(?:\d+个)?(?:重[大点])?(?:项目)?(?:相继|陆续|正式|顺利|全面|加快|集中|如期|先后|当年|年内|同年|今年|全部|均|都|双双|同步|已)*(?:建设|开工|投产|竣工|建成|达产|落地|投用|量产|落户|签约|加快|实现|通车|封顶|复工|运营|施工|奠基|启动)"
)
_BUILDS = re.compile(
    r"(?:推进|加快|推动|开工|建成|续建|启动|促进|实施|确保|抓好|支持|建设|投产|竣工|新建|谋划|争取|力促|做好|保障)$|项目(?:建设)?(?:主要)?(?:包括|有|为|如|:|,)+$"
    r"|(?:动土|开工|开建|签约|投产|竣工|落地|奠基|启动|亮相)的(?:项目)?(?:还)?(?:有|包括)$"
)
_WORKS = re.compile(
    r"(?:项目|(?<!产业)(?<!示范)(?<!创新)(?<!孵化)基地|工厂|产线|[一二三四]期|生产线|总部|扩建|改造|扩能|搬迁|厂区|装置|电站|枢纽|机场|港区|总装厂|智造园|工程|高铁|铁路|高速|大桥|水库|至[\u4e00-\u9fff]{2,5}段|一体化|车间|处理厂|管廊|管网)$"
)
WHOLE_WORKS = re.compile(
    r"(?:项目|基地|工厂|超级工厂|产线|[总装生产包中试轧镀洗选涂焊纺织铸锌]+线|总部|扩建|改造|扩能|扩产|扩容|搬迁|新建|厂区|装置|电站|电厂|机组|枢纽|机场|港区|总装厂|分厂|厂|产业园|科技园|智造园|工业园|物流园|配套园|数据中心|算力中心|一体化|产业化|转型升级|综合利用|循环利用|一体站|加氢站|换电站|储能站|风电场|光伏场|矿山|选厂|冶炼厂|码头|物流园|孵化园|研发中心|超算中心|智算中心|制造中心|生产中心|结算中心)$"
)
_NO_MEMBER = re.compile(
    r"^(?:产业|数字|智能|绿色|信息|自动|规模|标准)化(?:项目)?$|^(?:重点)?(?:领域|行业)|[的了将把]|不得|[率带][团队]|签下|^(?:改扩建|扩建|新建)|^(?:重大|重点|优质|高端|一批|相关|若干|保障)|(?:产业|领域|方面|类|(?<![车机])型|^新[车机]型|业|服务|投资|试验)$|^在|^用[地水电气工能]$"
)
_NO_WORKS = re.compile(r"[的了将把]|^(?:重大|重点|一批)|(?:产业化|中试|攻关|示范)(?:项目|基地)$")
_FIRST_OF_A_SORT = re.compile("首(?:台|套|批次|版次)")
_PROGRAMMES = re.compile(  # 规上企业倍增|工程, 人才强企|工程
    "(?:行动|计划|(?:培育|倍增|提质|增效|升级|跃升|成长|引育|集聚|强企|强链|补链|融合|赋能|优化|提升|攻坚|突破|振兴|转型)工程)$"
)
_OF_WORKS = re.compile("工程[和与及]?$")
_SITE = re.compile(rf"{ZONE}$")
_OF_FIELDS = re.compile(
    "等(?:重点|优势|新兴)*(?:领域|方向|行业|方面|类)[\u4e00-\u9fff]{0,4}项目$"
)  # A、B等|重点领域项目60个
_NO_LIST = re.compile(r"承载|储备|建设用地|库|清单|用地|名单|管理|审批|承接|落地率|经理|化")
_INVESTED = re.compile(
    rf"(?:总?投资|总金额|总规模)(?:总?额)?{SUM}(?:的|,?(?:建设|新建|兴建|实施)的?)“?"
    r"(?P<name>(?:[^,。;、:“”\d的等]|(?<=美)的){2,24}?(?:(?:项目|生产线|工厂)(?:[(][一二三四五六七八九]期[)])?(?!\w?库|类)|(?=等(?:一批|\d+个)?(?:亿元以上|重[大点]|标志性)?(?:产业)?项目)))"
)
_NAME = (  # of what somebody builds
    r"(?P<name>(?!\d+[个条座项]|[一二两三四五六七八九十]+[个条座项])(?:[^,。;、:“”的等]|(?<=美)的){2,30}?(?:项目|生产线|工厂|(?:生产|制造|总部|加工|研发|配套|产业化|总装|试飞|测试|检测|维修|组装)基地|(?:数据|算力|智算)中心)(?:项目)?(?:[(][一二三四五六七八九]期[)])?)(?=[,;。(]|等?$)"
)
_MAKE = "(?:建设|新建|兴建|投建|建立|打造|建)(?![设成立有])"
_CARRY_OUT = "(?:建设|新建|兴建|投建|扩建|实施|启动|上马|推进)(?:了)?(?![设成立有])"
_PUT_IN = re.compile(  # 投资9亿元在甲县建设|乙生产基地
    rf"(?:(?<!总)投资|(?<!财政)(?<!政府)(?<!资金)(?P<raised>斥资|耗资|投入|拿出|砸下|筹资|出资)(?:资金|近)?){SUM},?(?:在[^,。;、]{{2,20}}?)?{_MAKE}{_NAME}"
)
_SUM_BEFORE = re.compile(  # 甲公司投资9亿元,|在乙县建设丙项目
    rf"(?:(?<!总)(?<!完成)(?<!累计)(?<!资产)(?<!财政)(?<!政府)(?<!资金)(?<!工业)(?<!民间)投资|斥资|耗资|拿出|砸下|筹资|出资){SUM},$"
)
_THEN_BUILDS = re.compile(rf"(?:将|用于|拟|计划|并)*(?:在[^,。;、]{{2,20}}?)?(?:规划|投资|分期|全力|新)*{_MAKE}{_NAME}")
_SUM_FAR = 20  # characters of a sum
_RAISED = ("投资", "斥资", "耗资", "投入", "拿出", "砸下", "筹资", "出资")
_BUILT_IN = re.compile(  # 甲将在乙县投资建设|丙项目, 甲实施|丙项目
    rf"(?:近日|日前|目前|据悉|今年|明年|[,:])*(?:来自[^,。;、的]{{2,6}}的)?(?P<who>[\u4e00-\u9fffA-Za-z()]{{2,24}}?)(?P<told>(?:将|拟|计划|正|已|决定|宣布|正式)*)(?:总?投资{SUM})?(?:在(?P<where>[^,。;、]{{2,20}}?)(?P<invests>投资)?{_MAKE}|(?:投资|开工)?{_CARRY_OUT}){_NAME}"
)
_BUILT_BY = re.compile(  # 由甲科技投资建设的|乙项目
    rf"由(?P<who>[\u4e00-\u9fffA-Za-z()、]{{2,30}}?)(?:总?投资{SUM})?(?:共同|联合|独资|投资|负责|承担|组织)*(?:建设|新建|兴建|投建|承建|打造|实施|投资)的"
    r"(?P<name>(?!\d)[^,。;、:“”的等]{2,30}?(?:项目|生产线|工厂|(?:生产|制造|加工)基地)(?:项目)?)(?!\w?库|类|群)"
)
GIVEN_UP = re.compile(
    "取消|放弃|终止|不再|原计划|暂停|暂缓|未(?:[在能]|按|如期)|没有|曾[计拟]|停止|拒绝|如果|若获批|若能|一旦|传言|据传|网传|(?<![^,。;\n])(?:凡|若(?!羌|尔盖)|对(?!外|口|接))|并未"
)
_REACH = 20  # characters
OPEN = re.compile("等[^、]{0,6}$")  # 甲项目、乙工程|等重大项目: what leaves a list open
GENERIC = re.compile(
    r"^(?:(?:重大|重点|标志性|各类|一批|工业|产业|招商|新|大|好|强|优|高|签约|优质|制造业|该|此|这|上述|相关|投资)*(?:项目|工厂)){1,3}$"
)
_ASKED = re.compile("(?:第[^,。;]{1,5}条|[ \t])*(?:对|凡|新|符合|鼓励|支持)")
_AT_LEAST = re.compile("超过|以上|不低于|不少于|达到")
_REWARDS = re.compile("给予|奖励|补助|补贴|资助|贴息")
_FAR = 60  # characters to what is given for it
_OWN = re.compile(  # 总投资70亿元的特大整车项目|甲通用第四生产基地正式…
    r"(?P<own>(?!在|[昨今当近][日天]|日前)[\u4e00-\u9fffA-Za-z]{4,20}?(?:生产基地|制造基地|工厂|产业园|生产线|总部|超级工厂))(?=正式|在|已|将|开工|奠基|投产|竣工|落户|签约)"
)
_NO_BUILDER = re.compile(
    "[省市县区州]$|^(?:我|全|各|该|本|鼓励|支持|引导|推动|吸引|帮助|要求)|[局厅委办]$|政府|园区|高新区|开发区|方案|计划|规划|意见"
)
_LEAST = 6  # characters of what a firm carries out: no 节能项目
_COMPANY = re.compile("(?<=..)(?<!龙头)(?<!上市)(?<!家)(?<!型)(?<!骨干)(?<!国有)(?:公司|集团|股份)$")
_LONG_FIRM = 5  # characters of a name, beyond which it says what is made
_LONGEST, _PLACE = 40, 4  # characters of a name, and of the place that it may begin with


_ASIDE = re.compile("(?<=..)[(](?!第?[一二三四五六七八九]期)[^()]*[)]$")  # 甲项目|(总投资3亿元)
_CAPACITY = re.compile(  # 年产5万吨铜箔、|3万吨铝箔项目 is one
    r"(?:年产|年加工|年处理|日处理)?(?<![\d.])\d+(?:\.\d+)?[百千万亿]*(?:吨|t|台|套|件|辆|只|片|颗|支|米|平方米|立方米|[吉兆千]瓦时?|[MGK]Wh?)(?:/[年天日a])?"
)
_PARKS = re.compile(r"(?:产业园|工业园|科技园|生态园|物流园|孵化园|产业基地|发酵基地|生产基地|加工基地)(?:区)?$")


_LETTERS = re.compile("[A-Za-z0-9]+")  # LNG装备
_WHOSE_WORKS = re.compile(  # 甲集团、乙科技等8个项目|代表: firms, and no works
    "(?:的)?(?:代表|单位|业主|负责人|法人|责任人|经理|主体(?:企业|单位)|企业|公司|参建方|投资方|建设方)"
)
_SITE_MADE = re.compile(
    "(?:制造|生产|研发|加工)[和与及][\u4e00-\u9fff]{2,8}(?:基地|中心|总部)(?:建设)?项目$"
)  # 甲制造和测试|基地项目
_AMOUNT = re.compile(rf"{_CAPACITY.pattern}$")  # 20GWh|动力电池项目
_NAMED = 7  # characters of a project that is named by what it makes: 铝材加工项目 is a sort of them
_RESEARCH = re.compile(
    "等(?:核心|关键|重大)*(?:技术|科技|产业)?(?:攻关|科研|研发|科技|研究)(?:专项|计划)?项目$"
)  # 超快激光、碳化硅|等攻关项目
_TWO_WORKS = re.compile(  # 甲生活垃圾焚烧发电|和|中竹
    "(?:(?<!风力)(?<!光伏)(?<!火力)发电|电站|基地|产业园|工厂|生产线|项目)(?P<joint>以及|[和与及])(?=[\u4e00-\u9fff]{2})"
)
SORTS_OF_WORKS = (  # 重大|产业|项目, |社会民生|项目
    "产业链|强链补链|补链强链|延链补链|技改|技术改造|制造业|高技术|高新技术|战略性新兴产业|政府投资|外资|产业|社会民生|民生|社会事业|社会|基础设施|[央校]地合作|战略合作|科技创新|科技|文旅|交通|能源|水利|铁路|公路|枢纽|机场|港口|电网"
    "|(?:科技)?成果(?:转化|产业化)+|(?:农业|技术|高技术|高新技术)产业化|城市建设|城建|市政|教育|医疗|卫生|环保|生态|生态环保|生态建设|房地产|保障房|工业|农业|农林水利|服务业|招商引资|棚户区改造"
)
_FUNCTION = re.compile(
    "研发|设计|生产|制造|加工|销售|贸易|物流|仓储|检测|展示|服务|配套|运营"
)  # A产业的研发、|生产|、销售项目
SORT = re.compile(  # of projects, and none
    f"(?:^|[省市县区])(?:重大|重点)?(?:{SORTS_OF_WORKS})(?:[及和与]?(?:{SORTS_OF_WORKS}))?(?:项目)?$|"
    "(?:升级改造|能力建设|转型升级|改造提升)(?:项目)?$"
)
_CAME = re.compile("(?:招引|引进|引入|引育|引来|落户|入驻|签约)(?:了|的)?$")  # 引进|甲东、乙生物等项目
_SORTS_OF_HEADS = (
    *("配套建设项目", "公益项目", "惠民项目", "民心项目", "基础设施项目", "民生项目", "社会事业项目"),
    *("公共服务项目", "公共服务设施项目", "企业项目", "央企项目"),
)
_COUNT, _COUNT_BEFORE = re.compile(r"\d+(?:余|多)?个"), re.compile(r"\d+(?:余|多)?个[^,。;、\d]{0,6}项目$")
_NEAR = 14  # characters back to a count
_PUT_IN_ALL = re.compile(r"投资(?:约|超)?[\d.]+[万亿]+元的$")  # 投资9亿元的|甲电解液、锂盐项目
_BROUGHT = re.compile("(?:招引|引进|招商|谋划|策划|布局|发展|引育)(?:一批)?$")  # 引进|疫苗、血液制品等项目
_MATERIAL = re.compile("[A-Z]{2,5}[膜板料纸胶粉丝管布棉片]")  # EVA膜, which is no name of works
_AS_WELL = re.compile("(?:既有|也有|又有|还有|包括|涵盖|涉及)$")  # 既有|A、B等项目
TOLD_OF_IT = re.compile(  # 甲项目、乙项目|顺利; 推动甲项目|开工、乙二期|年底建成投产、丙生产线|落地
    r"(?:(?<=项目)(?:建设)?|(?<=[期线厂])|(?<=基地))(?:\d{1,2}月|年[底内]|[上下]半年)?前?(?:顺利|正式|成功|陆续|相继|全面|同时|如期|尽快|尽早|早日|加快|均|已)*"
    "(?:(?:开工|动工|竣工|投产|投用|投运|达产|建成|落地|落户|签约|启动|封顶|复工)+(?:建设|见效|达效)?)?$"
)
_BEFORE_WORKS = re.compile(
    r"(?:[新改扩迁续]\([新改扩迁续、]{1,5}\)建|以及|(?:牵头)?(?:调度|督办|督导|协调|盯办|包联)(?=[^,。;、]{6}))(?=..)"
)  # 新(改、扩)建|甲电子、乙科技等27个项目; 调度|甲综合利用、乙原料工程等12个项目
_LEGAL = re.compile("..(?:有限公司|有限责任公司|股份公司)$")  # 甲科技有限公司


def is_placed_park(name: str) -> bool:
    """Whether a name is that of a park of a place and a field, and no firm's works: 同江大豆产业园."""
    own = without_places(name)
    head = _PARKS.search(own) if own != name else None
    return head is not None and head.start() > 0 and unknown(_LETTERS.sub("", own[: head.start()])) < 2


def words_of(draft: Draft, enumeration: Enumeration) -> list[str]:
    """The members of a list, without the blanks that a layout has left in them."""
    return [solid(draft.text[a:b]) for a, b in enumeration.members]


def listed_projects(draft: Draft, enumeration: Enumeration, span: Span) -> Found | None:
    """A、B等重大项目."""
    *first, last = enumeration.members
    members = [span for member in first for span in _both_works(draft.text, member)]
    members += _both_works(draft.text, last) if "项目" in draft.text[slice(*last)] else [last]
    members = [(within.end() if (within := WITHIN.match(draft.text, a, b)) else a, b) for a, b in members]
    members = [(a, aside.start() if (aside := _ASIDE.search(draft.text, a, b)) else b) for a, b in members]
    members = [(a, told.start() if (told := TOLD_OF_IT.search(draft.text, a, b)) else b) for a, b in members]
    members = [member for member in members if not SUM_ALONE.fullmatch(draft.text, *member)]
    if members and draft.text[slice(*members[0])] == "项目":
        members = members[1:]  # 甲乙烯改造|项目、…: its name is read by its head
    if not members:
        return None
    enumeration = replace(enumeration, members=members)
    words = words_of(draft, enumeration)
    if any(len(word.removesuffix("项目")) < 2 or word.endswith(("类项目", "型项目")) for word in words):
        return None  # 强项目、优项目; 招商类项目、民生类项目
    if _WHOSE_WORKS.match(draft.text, span[1]):
        firms = enumeration.members if _are_firms(draft.text, words, span[1]) else []
        return Found([draft.add("Organisation", m) for m in firms], None, span, "Organisation") if firms else None
    if _each_is_project(words):
        return _projects(draft, enumeration, words, span)
    ends_at_once = draft.text[enumeration.members[-1][1] : span[1]] in ("项目", "")  # 甲、乙等项目 are two
    if ends_at_once and all(_CAPACITY.match(w) or not is_own(w) for w in words[1:]) and _CAPACITY.search(words[0]):
        start = enumeration.members[0][0]
        return Found([draft.add("Project", (start, span[1]))], None, (start, span[1]), "Project")
    if any(not 2 <= len(w) <= _LONGEST or _is_no_member(w) for w in words):
        return None
    if ends_at_once and "、" not in draft.text[span[0] : span[1]] and _SITE_MADE.search(draft.text, *span):
        return Found([draft.add("Project", span)], None, span, "Project")
    if ends_at_once and "、" not in draft.text[span[0] : span[1]] and _of_two_fields(words):
        return Found([draft.add("Project", span)], None, span, "Project")
    paid = ends_at_once and _PUT_IN_ALL.search(draft.text, max(0, span[0] - _NEAR), span[0]) is not None
    if paid and [*map(is_own, words)] == [True, *[False] * (len(words) - 1)]:  # 投资9亿元的|甲电解液、阻燃剂、锂盐项目
        return Found([draft.add("Project", span)], None, span, "Project")
    brought = _BROUGHT.search(draft.text, max(0, span[0] - 6), span[0]) and not any(map(is_own, words))
    as_well = _AS_WELL.search(draft.text, max(0, span[0] - 2), span[0])  # 既有|A、B等项目
    research = _RESEARCH.search(draft.text, enumeration.members[-1][1], span[1])
    if (brought or as_well or research) and all(map(reads_as_field, words)):
        return _fields(draft, enumeration, words, span)  # 引进疫苗、血液制品等项目; 超快激光、碳化硅等攻关项目
    if _OF_FIELDS.search(draft.text, enumeration.members[-1][1], span[1]) and not any(map(is_own, words)):
        return None
    if all(ends_in_field(w) and covered_by_words(w) for w in words) or _NO_LIST.match(draft.text, span[1]):
        return None
    if any(GENERIC.match(w.removesuffix("项目") + "项目") for w in words):
        return None  # 大项目、好项目
    if any(map(_FIRST_OF_A_SORT.match, words)):
        return None  # 首台(套)、首批次、首版次项目
    if all(_names_firm(draft, word) for word in words):
        return None  # 确保甲、乙等18个重大项目: by whom, which the text has told
    if sum(SORT.search(w) is not None for w in words) * 2 >= len(words):
        return None  # 重大产业项目、社会民生项目遍地开花
    if any(map(lx.is_division, words)) or (draft.text.endswith(_SORTS_OF_HEADS, *span) and not are_public(words)):
        return None  # 在甲、乙等成矿区带部署勘查项目
    if len(words) > 1 and all(map(_FUNCTION.fullmatch, words[1:])):
        return None  # A产业的研发、生产、销售、物流|项目
    if all(word.endswith("集团") for word in words):
        return None  # 甲集团、乙集团等央企投资建设的|重点项目
    if _are_products(words):
        return _fields(draft, enumeration, words, span)
    if _CAME.search(draft.text, max(0, span[0] - 6), span[0]) and _are_firms(draft.text, words, span[1]):
        return Found([draft.add("Organisation", m) for m in enumeration.members], None, span, "Organisation")
    if brought:
        return None  # 招引种苗培育、农资农具等项目: what is wanted
    return _projects(draft, enumeration, words, span)


def _of_two_fields(words: list[str]) -> bool:
    """Whether two are the fields of one park: 甲智能制造|和|生物医药产业园项目."""
    park = _PARKS.search(words[-1]) if len(words) == len("AB") else None
    if park is None or not park.start() or _WORKS.search(words[0]) or _PARKS.search(words[0]):
        return False
    return reads_as_field(words[-1][: park.start()]) and unknown(words[-1][: park.start()]) == 0


def _each_is_project(words: list[str]) -> bool:
    """A项目、B项目: whether each of a list says that it is one, and which."""
    named = [word.endswith("项目") and len(word) >= _NAMED for word in words]
    sorts = any(GENERIC.match(word) or SORT.search(word) or _NO_MEMBER.search(word) for word in words)
    return len(words) > 1 and all(named) and not sorts


def _is_no_member(word: str) -> bool:
    """Whether a word is no name of works; a firm's is, though it ends like a trade: 华武农业."""
    said = _NO_MEMBER.search(word)
    return said is not None and not (said[0] == "业" and (odd_name(word) or tailed(word)))


def _both_works(text: str, member: Span) -> list[Span]:
    """甲生活垃圾焚烧发电|和|中竹 in the middle of a list: two, where works end before the joint."""
    joint = _TWO_WORKS.search(text, *member)
    both = (
        joint is not None
        and is_own(text[member[0] : joint.start("joint")])
        and is_own(text[joint.end("joint") : member[1]])
    )
    return [(member[0], joint.start("joint")), (joint.end("joint"), member[1])] if joint and both else [member]


def is_own(word: str) -> bool:
    """Whether a word of its own stands in the name of works: a firm, a figure, a place."""
    return (
        bool(_WORKS.search(word) or (re.search(r"[\dA-Za-z]", word) and not _MATERIAL.fullmatch(word)))
        or (unknown(word[:2]) > 1 and unknown(word) > 1 and word[:2] not in lx.common())
        or lx.begins_with_place(word)
    )


def _are_firms(text: str, words: list[str], end: int) -> bool:
    """引进|甲东、乙生物等项目140个: whether a counted list of projects names who came, and no works."""
    counted = _COUNT.match(text, end) or _COUNT_BEFORE.search(text, max(0, end - _NEAR), end)
    if sum(len(w) > _LONG_FIRM + tailed(w) and ends_in_field(w) for w in words) * 2 > len(words):
        return False  # 甲高端数控机床、乙氢燃料电池
    firms = [odd_name(word) or (word.startswith("中国") and len(word) == len("中国甲乙")) for word in words]
    own = any(_WORKS.search(word) or re.search(r"[\d]", word) or lx.place_length(word) for word in words)
    fields = any(reads_as_field(word) for word, odd in zip(words, firms, strict=True) if not odd)
    sure = sum(firms) * 3 >= len(firms) * 2 and not fields  # 引进甲东、卓越、丙邦等项目
    return counted is not None and sure and not own


def _names_firm(draft: Draft, word: str) -> bool:
    """Whether a word is what the project of a firm, or a firm, has been called before: 优能达 of 江西优能达电池有限公司."""
    return any(word in e.name[: len(word) + _PLACE] and e.name != word for e in draft.of_type("Project"))


def _are_products(words: list[str]) -> bool:
    """Whether a list of projects names what they make, and no works of a firm or of a place."""
    own = any(_WORKS.search(word) or (re.search(r"[\dA-Z]", word) and not _MATERIAL.fullmatch(word)) for word in words)
    return not own and sum(reads_as_field(w) and covered_by_words(w) for w in words) * 2 >= len(words)


def _fields(draft: Draft, enumeration: Enumeration, words: list[str], span: Span) -> Found:
    """引进疫苗、血液制品等项目6个: what the projects make is what is wanted."""
    fields = [draft.add("Industry", m, w) for m, w in zip(enumeration.members, words, strict=True)]
    return Found(fields, None, span, "Industry")


def works_under_way(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """加快甲工厂、乙二期建设: works under construction; 一批重大项目:甲工厂、乙二期."""
    if tells_contents(draft.text, clause):
        return None
    words = words_of(draft, enumeration)
    lead = draft.text[max(0, enumeration.start - 12) : enumeration.start]
    after = draft.text[enumeration.end : clause.end]
    if len(words) < 2 or not (_BUILT.match(after) or _BUILDS.search(lead)) or GIVEN_UP.search(lead):
        return None
    if share_head(words):
        return _projects(draft, enumeration, words, (enumeration.start, enumeration.end))
    if sum(bool(_WORKS.search(w)) for w in words) * 2 < len(words):
        return None
    if any(not 4 <= len(w) <= _LONGEST or _NO_WORKS.search(w) or covered_by_words(w) for w in words):
        return None
    if any(_PROGRAMMES.search(w) and not is_works(w) for w in words):
        return None  # 推进“双千亿”工程和某提升行动
    if all(w.startswith("“") or (_OF_WORKS.search(w) and not is_works(w)) for w in words):
        return None  # 统筹推进标准领航工程、“甲”计划
    carried_out = lead.endswith("实施") and not after.startswith("建设")
    if carried_out and all(map(_OF_WORKS.search, words)) and not all(map(is_works, words)):
        return None  # 实施增储上产工程、管网互联工程
    if all(map(is_placed_park, words)) or (after.startswith(",") and all(map(_SITE.search, words))):
        return None  # 依托甲园区、乙产业园,已落户…
    return _projects(draft, enumeration, words, (enumeration.start, enumeration.end))


def _projects(draft: Draft, enumeration: Enumeration, words: list[str], span: Span) -> Found:
    members = [
        (a, told.start() if (told := TOLD_OF_IT.search(draft.text, a, b)) else b) for a, b in enumeration.members
    ]
    words = [word[: b - a] if TOLD_OF_IT.search(word) else word for word, (a, b) in zip(words, members, strict=True)]
    start, end = members[0]
    if leads := _BEFORE_WORKS.match(draft.text, start, end):
        start = leads.end()
        members[0], words[0] = (start, end), draft.text[start:end]
    if amount := _AMOUNT.search(draft.text, max(0, start - _NEAR), start):  # 推进|20GWh|动力电池项目、乙项目
        members[0], words[0] = (amount.start(), end), amount[0] + words[0]
    kinds = ["Organisation" if _LEGAL.search(w) else "Project" for w in words]  # 引入|甲科技有限公司、乙封测等项目
    names = [word.removesuffix("项目") or word for word in named_by_last(words)]
    found = [draft.add(kind, span, name) for kind, span, name in zip(kinds, members, names, strict=True)]
    return Found(found, None, span, "Project")


def invested(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """投资80亿元的石化项目: what a sum is put into is a project, even where its name is no more than its product."""
    found = []
    for match in _INVESTED.finditer(draft.text, clause.start, clause.end):
        rewards = _REWARDS.search(draft.text, match.end(), match.end() + _FAR) is not None
        asked = rewards and _ASKED.match(draft.text, clause.start, match.start()) and _AT_LEAST.search(match[0])
        given_up = GIVEN_UP.search(draft.text, max(clause.start, match.start() - _REACH), match.start())
        if not GENERIC.match(match["name"]) and not asked and not given_up:
            own = _OWN.match(draft.text, match.end(), clause.end)
            span = own.span("own") if own else match.span("name")
            found.append((span, draft.add("Project", span)))
    return found + _built(draft, clause)


def _built(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """投资9亿元在甲县建设|乙生产基地; 丙将在丁县投资建设|戊项目: what a firm builds, not what it has given up."""
    spans = []
    if any(draft.text.find(word, clause.start, clause.end) >= 0 for word in _RAISED):
        for match in _PUT_IN.finditer(draft.text, clause.start, clause.end):
            given_up = GIVEN_UP.search(draft.text, max(clause.start, match.start() - _REACH), match.start())
            if not given_up and not GENERIC.match(match["name"]):
                spans.append(match.span("name"))
    if then := _with_sum_before(draft.text, clause):
        spans.append(then)
    built = _BUILT_IN.match(draft.text, clause.start, clause.end) if clause.flags & lx.HEADS else None
    if (
        built is not None
        and _is_builders(built)
        and not GENERIC.match(built["name"])
        and not SORT.search(built["name"])
    ):
        spans.append(built.span("name"))
    by = draft.text.find("由", clause.start, clause.end) >= 0 if clause.flags & lx.HEADS else False
    for match in _BUILT_BY.finditer(draft.text, clause.start, clause.end) if by else ():
        who = re.split("[、和与]", match["who"])[-1]
        firm = who.endswith(("公司", "集团", "股份")) or firm_like(who) or odd_name(who)
        given_up = GIVEN_UP.search(draft.text, max(clause.start, match.start() - _REACH), match.end())
        if firm and not given_up and not _NO_BUILDER.search(who) and not SORT.search(match["name"]):
            spans += [] if GENERIC.match(match["name"]) else [match.span("name")]
    return [(span, draft.add("Project", span)) for span in dict.fromkeys(spans)]


def _is_builders(built: re.Match[str]) -> bool:
    """Whether a firm builds what it is said to, or somebody who pays for it: 甲将在乙县投资建设|丙项目; no 甲集团|未在…"""
    who, where = built["who"], built["where"]
    if GIVEN_UP.search(built.string, built.start("who"), built.start("where") if where else built.start("name")):
        return False
    if where is None and (_NO_BUILDER.search(who) or len(built["name"]) < _LEAST):
        return False
    if (odd_name(who) and not _NO_BUILDER.search(who)) or firm_like(who) or _COMPANY.search(who):
        return True
    return bool(built["told"] and (built["invests"] or built["sum"]))


def _with_sum_before(text: str, clause: Clause) -> Span | None:
    """甲公司拟投资9亿元,|在乙县建设丙项目: what a clause builds with the sum that the one before ends with."""
    if not text.endswith("元,", 0, clause.start):
        return None
    far = max(0, clause.start - _SUM_FAR)
    put, then = _SUM_BEFORE.search(text, far, clause.start), _THEN_BUILDS.match(text, clause.start, clause.end)
    if put is None or then is None or GENERIC.match(then["name"]):
        return None
    before = max(text.rfind(mark, far, put.start()) for mark in ",。;\n") + 1 or far
    given_up = GIVEN_UP.search(text, max(before, put.start() - _REACH), then.start("name"))
    asked = _ASKED.match(text, before, put.start()) and _REWARDS.search(text, then.end(), then.end() + _FAR)
    return None if given_up or asked else then.span("name")
