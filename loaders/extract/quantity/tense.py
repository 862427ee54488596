"""Whether a text speaks of what is reached, of what is to be reached, or only of what a figure limits."""

import re

from loaders.extract.enumeration.listing.headings import CHAPTER
from loaders.extract.reading.figures import TOWARDS
from loaders.extract.reading.sought import sought

AHEAD, REACHED, SCOPE = "ahead", "reached", "scope"
_PAST = re.compile(  # 当年产值|就达到8000万元
    r"当年[^,。;]{0,8}?[就便](?:实现|完成|达|突破|超)|去年|上年|上一年|前[一二三四五六七八九十\d]+个?月|(?<!确保)(?<!力争)(?<!争取)(?<!预计)上半年(?!前|,?(?:确保|力争|争取|要)|投产|量产|开工|建成|完工|竣工|完成|启动|投用|投运)|前[三两]季度|\d+[-至—]\d+ ?月"
)
_REACHED = sought(
    r"如今|\d月(?:份)?(?=[,,]|规|全|工)|[一二三四]季度|至此|有\d+[家个户][^,。;]{0,10}被(?:确定|认定|评|列|授予)|目前|截至|截止|近年来|近[几两三五]年|过去[一二三四五\d]+年|现有|现已|此前|以来|[三四五]年来|(?<![近几十两三四五六七八九\d])一年来|过去的?一年|实际(?=增长|下降|增速|新增|(?:引进|招引|培育|建成|认定|开工)了?[\d一二两三四五六七八九])|已有|历史新高|创历史|^集中(?:开工|签约|投产)(?=[^,。;]{0,8}\d)|(?:只有|仅有|仅为?|只占|不足|不到)(?=[\d一二两三四五六七八九半])"
)
_REACHED_BY_NOW = re.compile(
    r"已|先后|相继|获评|新获|上榜|入选|突破性|实际(?=完成|达|为|实现)"
)  # unless the sentence has spoken of what lies ahead
_REACHED_OR_NOT = re.compile(
    r"(?<!人)拥有(?!量|率)|获批|共有|全[省市县区州]有(?=[^,。;]{2,16}\d)|位居|位列|跃居"
)  # unless the heading has as well
_REACHED_IN_REPORTS = re.compile(r"累计|连续|共计|同比|实现了|完成了")  # a plan says so of its aims as well
_DONE_BY_THEN = re.compile(  # 到2015年底,园区已集聚|企业685家
    r"(?<!不)已经?(?:集聚|聚集|汇聚|占|达|有|拥有|认定|突破|超过|实现)(?![^,。;]{0,6}的)"
)
_HAS_DONE = re.compile(  # 吸引了|82家企业入驻, in whatever chapter
    "(?<![为除到])[\u4e00-\u9fff]{2}了(?:近|约|超过?|逾|共|共计|总计)?[\\d一二两三四五六七八九十百]+(?:[多余]|\\.\\d+)?[万亿]*(?:家|户|个|条|项|座|人|名|所|款|亩|吨|亿?元)"
)
_DONE_THIS_YEAR = re.compile(  # 今年首批建设了|100个; 截至今年,…
    r"^(?!.*(?:力争|争取|确保|目标|预计|[将拟要])).*?(?:截至今年(?!年?[底末])|今年[^,。;\d]{0,10}(?:建设|认定|培育|公布|引进|创建|遴选|评选|设立|命名)了(?=\d)|今年[^,。;\d]{0,24}已经?(?:逾|达到?|超过?|突破|完成|实现)(?=\d))"
)
_AHEAD = sought(
    r"力争|确保|争取(?![^,。;\d]{0,8}(?:资金|债券|国债|额度))|(?<![截增提长高加大展降])(?:到|至)(?:20\d\d年|“?十[三四五]五”?末|[^,]{0,3}末)|(?<![截初月延长])[到至][今明]?年底|努力(?:形成|实现|建成|达到|打造|培育|新增|完成|突破)(?!了)|(?<!即)将(?!\d+[家户个][^,。;]{1,12}?(?:引入|引进|引至|带到|带入|迁入|吸引到))(?![^,。;]{1,14}(?:列为|作为|定为|确定为)[^,。;]{2,12}产业)|(?<!完成)(?<![按照级])计划(?=为|关停|关闭|淘汰|退出|改造|引进|招引|启动|推动|推进|再|净|投产|认定|支持|开展|通过|每年|今年|实现|带动|超|突破|扩|创建|争创|培养|发展)|计划(?=新?开工|增长|建设|新增|完成|打造|到|在|用|实施|培育|安排|形成|达|新建|开工|年)|年度计划(?!投资|总投资)|(?:发展|主要|总体|预期)目标|预计到|预计(?:项目|全部|全面|建设)*(?:投产|达产|建成|投用)|(?:投产|达产|建成|投用)后?,?(?:预计|年)*可(?=新增|实现|形成|年产|带动)|目标(?:很|十分|非常|已)(?:明确|清晰)|(?<!完成)(?<!实现)(?<!超[额过出])(?<![高快优好低慢]于)(?<!高出)(?<!低了)(?:全年|年度|预期)目标(?:值)?(?=\d)|目标(?=是|为|:|值|突破|达|超|增长|上调|调[高整至为]|定为|定在|设为|设定|确定为|锁定)|为(?:了|确保)?(?:实现|完成|达到|达成)[^,;。]{0,30}\d[^,;。]{0,12}(?:目标|任务)|(?:向[^,。;]{0,30}\d[^,。;]{0,12}目标(?=迈进|前进|进军|冲刺|挺进|奋进|努力)|(?:[向朝]着|紧盯|盯[紧住]|围绕|聚焦|对照|对标)[^,。;]{0,30}\d[^,。;]{0,12}目标(?!任?务?已))|(?:作为|列为|定为|写入|纳入)[^,。;]{0,12}目标(?:任务)?$|(?:蓝图|路线图|任务书)(?:已经?|正|清晰|徐徐|绘就|敲定|明确|展开)+$|(?<![成现到了])(?:提出|确[定立]|设定|制定|明确|定下)(?!的)[^,;。]{0,60}的(?:预期|奋斗|发展|总体)?目标|提出(?:“[^”]{1,16}”)?$|(?<!的)目标任务|任务(?=[为是]\d)|年内(?![新最][高低]|首次|[以之]?来|累计已|最)|今年(?!以来|前|上半|一|二|三|\d)|拟(?!上市)|每年(?!都?[约近]?有|(?:可|约|都)?(?:生产|出口|加工|销|接待|吸引))|每季度|下一步|下一阶段|新的一年|(?:抓好|做好|推进|开展)以下工作|20\d\d年(?:底|末)?[之以]?前(?!后|期|沿|列|景|三|两|[一二三四五六七八九十\d])|未来[一二三四五\d]+年|实现(?!了).{0,12}目标|明年|十[四五六]五\W?(?:期间|时期|末)(?!以来)|20\d\d[-—]20\d\d年|(?<![需重主纪首必只不])要(?:从|由|通过[^,;]{1,6}年|经过[^,;]{1,6}年|用[^,;]{1,4}年|着力|逐步|加快|大力|有|在|力|达|到|实|做|突|形|建|新|培|打|把|让|再|净|超)|力推(?=\d)|至少|打算|准备(?=在|用|再|投|建)|(?:瞄准|锚定)(?![^,。;\d]{2,16}(?:蓝图|定位|使命))|剑指|冲刺|冲击|奔着|谋划|(?<=[^\u4e00-\u9fff])想|市想|省想|县想|区想|规划(?!建设了)(?=到|建|形|新|打|总|布)|下阶段|接下来|今后|(?:达产|投产|建成|投用)后|今明两年|\d年内|预期|有望"
    rf"|[向朝]着?(?:[\d.]+|[一二三四五六七八九])?[十百千万亿]+元?{TOWARDS}"
)
_STATES = re.compile(
    "[^,。;]*?(?:[省市县区州盟旗园委会]|政府|报告|部署)(?:中|还|也)?明确"
)  # 甲市明确|,2027年产值突破1000亿元
_UNTIL = re.compile("[到至](20\\d\\d)年")
_FUNDS = re.compile("争取[^,。;\\d]{0,8}(?:资金|债券|国债|额度)")  # 争取|上级资金3亿元: an aim, but in what looks back
_AIM = re.compile(
    r"(?:[\u4e00-\u9fff]{2,5}[省市县区州]的?)?(?:20\d\d年|今年|明年|下一年)?(?:全年|年度|工作|发展)*目标(?:任务)?"
)  # 目标|:产值增长8%
_OF_AIM = re.compile(  # 甲市的“十五五”目标|,是…; 新增3个集群的任务|,被写进…
    r"(?!.*(?:完成|实现|达成|超额|超过|超出|[高快优好多]于|高出|低于|[已了距]|围绕|紧盯|对照|按照|对标|根据|聚焦))[^,。;]{1,30}(?:的[^,。;]{0,8}|[值入资额量率数润收速幅重比](?:预期|年度)?)(?:目标|任务)"
)
_LEADS_TO_AIMS = re.compile(  # 甲市工业“新目标”|:2027年产值500亿元
    "(?!.*(?:完成|实现|达成|超额|超过|[了距]|围绕|对照|按照|根据))[^,。;]{0,30}(?:目标(?:总?产值|规模|营收|收入|税收)?|任务书?|军令状|路线图|时间表)”?(?:已经?下达|如下|包括|明确|清晰|出炉|敲定)?"
)
_FOR_AIM = re.compile(  # 紧盯500亿元目标|,某市已引进企业20家: what is done for an aim, and is none
    "[\u4e00-\u9fff]{0,8}?(?:[向朝]着|紧盯|盯[紧住]|围绕|聚焦|对照|对标)[^,。;实完]*目标(?:任务)?(?:要求)?"
)
_AIM_OF_YEAR = re.compile("20\\d\\d年度?目标(?!.*(?:已|了|完成))")  # 2026年目标|产值500亿元
_STRIVES = re.compile(  # 力争|2012年产值超过3万亿元, whenever the text was written
    "(?:力争|争取|确保)(?:到|在|实现)?20\\d\\d年(?:底|末)?(?!.*(?:[已了]|实际|未能|没有))"
)
_BASE = sought(
    r"(?:较|比|以|与|同)(?:上年|去年|前年|20\d\d年(?:底|末)?|“?十[一二三四五]五”?(?:期末|末|期间|时期))|在?(?:20\d\d年|上年|去年)(?:的)?基础上|目前的(?=[\d一二两三])|上年同期|去年同期|是(?:20\d\d年|上年|去年)的|20\d\d年的(?=[\d.一二两三四五六七八九十]+倍)"
    r"|[由从](?:20\d\d年(?:底|末|初)?|上年|去年|目前|现在|当前)(?:的)?(?=[^,;。]{0,14}?(?:[提升增扩降减长]|到|至))"
)
_GROWN = re.compile(
    r"(?:增加|增长|提高|提升|上升|扩大|跃升|降|下降|减少)(?:到|至)了?(20\d\d)年"
)  # 由…增加到2025年的|3600亿元
_ASIDE = re.compile("[(](?:其中)?(?:包含|含|包括)[^()]*[)]")  # 共有13家(|包含今年新增的5家|)
_BASE_YEAR = re.compile(r"[由从](20\d\d)年(?:底|末|初)?的?[^,;。\d]{0,6}$")
FIVE_YEARS = {"二": 2015, "三": 2020, "四": 2025, "五": 2030, "六": 2035}  # where 十二五, … end
FIVE_YEAR_PLAN = re.compile(r"十([二三四五六])五”?(?:末|期间|时期)")
_OVER = re.compile("十[二三]五”?(?:期间|时期)")  # which no plan without a date has before it any more
_YEAR = re.compile(r"(?<![到至])(20\d\d)年")
_ON_TOP = re.compile("的?基础上")  # 在现有450亿元的|基础上
_FROM = re.compile(r"[由从](?:原来|现在|目前|当前|现有|不足|20\d\d年|上年|去年|的)*$")
_AT_PRESENT = ("在现有", "在现有的", "在目前", "在目前的", "在已有", "在原有", "在当前")
_TO = re.compile(
    r"[^,;。\d]{0,4}[提升增扩降减涨压缩长大加高低少到至为](?:[^,;。\d]{0,5}?)(?=\d|[一二两三四五六七八九]成)"
)
_SCOPE = re.compile(
    r"(?:全省|全市|现有的?|围绕|聚焦|针对|依托|面向|立足|从|(?<![持制持定留])在|共|分为|部分|方面|任务|举措|措施|章|条措施)$"
)
_ROUND_WHAT = re.compile(  # 围绕|20条产业链, but 围绕主导产业引进|项目50个
    r"(?:围绕|聚焦|针对)(?![^,。;\d]{2,4}类(?:新|签|开))(?![^,。;\d]{2,}(?:培育|引进|建设|打造|招引|新增|建成|形成|实施|组建|创建|引育|谋划|推进|集聚|开发|攻克|突破|制定|落地|签约))"
)
_PLANNED = re.compile(
    r"^(?:再|新|新增|力促|[\u4e00-\u9fff]{0,8}?(?:重点|提出|着力|全力|聚力|大力|加快)(?=打造|培育|建设|争创|创建|布局))?(?:培育|打造|建设|新增|形成|争创|创建|引进|创成|新建|集聚|认定|突破|实现|组织|净增|建成(?!区)|引育|招引|推广|改造|完成|开工|遴选|布局|攻克)"
)
_DONE = re.compile(  # 新增|企业20家, beside what was done
    "^(?:全年|全市|全省|全区|全县|共)*(?:新(?:增|认定|引进|签约|开工|投产|竣工|建成|入库|获|评|培育|入|上)|净|集聚|认定|引进|引育|招引|实现|完成|建成|突破|开工|改造|推广|实施|获)"
)
_IS = re.compile(  # 甲市是全国重要的轴承产业基地|,规上企业36家
    r"[\u4e00-\u9fff]{2,12}是[^,。;\d]{2,30}(?:基地|之[乡都城]|大[省市县区]|重镇|[主产集聚散]{1,2}[地区]|[省市县区]之一|园区|开发区)"
)
_EXPECTED = re.compile(
    "预计(?:到)?(?:今年|全年|当年)(?![^,。;]{0,8}(?:投产|建成|开工|将))"
)  # what comes of the year, and no aim
_ROUND = re.compile("余|(?<!不)多(?!于)")  # 集聚企业|70余家: nobody aims at it
_REACHES = re.compile(  # 比重达到|72%以上, 占全国市场份额|12%以上
    "(?:达到?|占(?:(?:全[省市国区县州]|世界|全球|国内|国际)[^,。;]{0,10})?|超过?)$"
)
_NEARLY = re.compile(
    "^(?:将|接)?近(?=[\\d一二两三四五六七八九十半])"
)  # 集聚企业|近500家, 占工业总产值|近三成: so it is
_DONE_IN_YEAR = re.compile(
    "全年(?:全[市省县区州])?(?:共|累计|总共|实际)(?:实现|完成|引进|新增|签约|争取|到位|获得|争得|向上争取)"
)  # 全年共实现|产值362亿元
_LOOKS_BACK = re.compile(r"过去[的这]?[一两三四五]年|(?<![近几十两三四五六七八九\d])[一三四五]年来")  # 五年来,…
_EXHORTS = re.compile("奋力|接续奋斗|让我们")
_GENERAL_LINE = re.compile(  # 2026年政府工作的总体要求|是:…
    "(?:做好)?(?:今年|明年|20\\d\\d年)[^,。;\n]{0,14}?(?:总体要求|总体思路|基本思路|指导思想|主要目标|预期目标)"
)
_BULLETIN = re.compile(
    r"统计公报|(?:经济|工业|产业)运行(?:情况|分析|简况|态势|月报|季报|快报|通报|简报|监测)|统计(?:月报|快报|简报)|(?:^|\n|来源:)[^\n,。;:]{0,16}统计局(?:\n|$)"
)
_HEADING_BEHIND = re.compile(
    r"基础|家底|短板|现状|成效|回顾|背景|形势|概况|取得的?成[就绩]|进展|(?:完成|运行|执行|落实)情况|成绩单"
)
_HEADING_OVER = re.compile(
    "(?:(?:完成|执行|落实|实施|进展|开展)(?:情况|成效)|总结|回顾|成绩单)[^\u4e00-\u9fff]*$"
)  # 二、目标任务|完成情况
_HEADING_ACTS = re.compile(
    r"[\s(]*[一二三四五六七八九十\d]+[)、.]\s*(?:深入|持续|积极|全面)*(?:大力|着力|全力|加快|培育|壮大|提升|推进|推动|实施|强化|打造|构建|优化|做强|做优|做大|聚焦|突出|坚持|深化|促进|增强|完善|建设|发展|扩大|加强|支持|引育|招引)"
)
_CHAPTER = re.compile(CHAPTER)
_HEADING_OF_AIMS = re.compile("目标|下一?步|打算|建议|安排|计划|展望|预期")
_TITLE_OF_AIMS = re.compile(
    r"^(?![^\n]*(?:完成|实现|达成|突破|超|总结|回顾|情况|剑指|瞄准|锚定|冲刺|迈[向进]|奔向|挺进|聚焦|紧盯|实现|提出|定下))(?:[^,。;:\n]{4,30}目标[ \t]*\n|[^,。;:\n]{0,20}国民经济和社会发展计划(?:[(]草案[)])?[ \t]*\n|[^,。;:\n]{0,20}(?:重点|目标|主要|年度|工作)任务(?:分解|清单|分工)?(?:表|方案)?[ \t]*\n|[^,。;:\n]{0,20}工作(?:安排|要点|打算|计划|思路)[^,。;:\n]{0,16}\n)"
)
_HEADING_AHEAD = re.compile(
    r"目标|(?:总量|发展|约束性|预期性)指标|任务|举措|重点|安排|打算|计划|思路|要求|布局|路径|行动|工程|措施|展望|愿景|发展规划$"
)
_OPENS_AHEAD = re.compile(
    "(?:今年|明年|20\\d\\d年)(?:的|政府|主要|重点)*工作(?:安排|打算|部署|计划|思路)(?:中|方面|上)?[,:]"
)
_SECTION = re.compile(  # 【|发展现状|】, 今后五年奋斗目标: no title of a text
    "[【\\[]?(?:今后[三五]年|未来[三五]年|20\\d\\d年)?(?:的)?(?:(?:发展|主要|总体|预期|奋斗|工作|年度)+目标(?:任务)?|(?:发展|产业)(?:现状|基础|概况)|基本情况|工作回顾)[】\\]]?"
)
_ANNOUNCES = re.compile(
    r"(?:今年|明年|20\d\d年|下一步|接下来|下一阶段|我们将|我市将|我省将|我县将|我区将|将|要)[^。;\n]{0,12}(?:重点|着力|突出|全力|认真)*(?:做好|抓好|推进|开展|实施|聚焦|从)(?:好)?(?:以下|下列|如下|[一二三四五六七八九十\d]+(?:个|项|大)?)[^。;,\n]{0,8}(?:工作|任务|方面[^。;,\n]{0,6}|重点)[:]?$"
)

_EVER_OVER = sought(  # signs anywhere in a report that it tells of what is over
    r"去年|上年|过去|[一三五]年来|以来|同比|累计(?=[完实])|[\u4e00-\u9fff]了[\d一二两三四五六七八九十近约]|已经?(?=[建实达完成突超有投])|先后|相继|成功|获批|荣获|获评|跃居|居全[国省市]|成[效就绩]|圆满|稳居|新高|回顾|完成情况|增长\d+\.\d+%(?!左右|以上)"
)


def without_base(content: str) -> str:
    """The words without the year that something is compared with: 较2020年下降13.5%."""
    return _BASE.sub("", content)


def of_clause(content: str, year: float | None, carried: str, section: str, plan: bool, around: str = "") -> str:
    """Whether a clause speaks of what is reached or of what lies ahead; what came before it holds on where it doesn't say.

    `around` is what the figures before it, or the text, tell of: 全年 as well is past where they do.
    """
    content = _ASIDE.sub("", without_base(content))
    dated = year is not None and "年" in content
    grown = [int(match[1]) for match in _GROWN.finditer(content)] if year and dated else []
    if year and any(named <= year for named in grown):
        return REACHED
    if year and any(FIVE_YEARS[term] < year for term in FIVE_YEAR_PLAN.findall(content)):
        return REACHED  # “十四五”期间, said in 2026
    if year is None and _OVER.search(content) and not _AHEAD.search(content):
        return REACHED
    years = [int(named) for named in _YEAR.findall(content)] if dated else []
    if _AIM_OF_YEAR.search(content) or _STRIVES.search(content):
        return AHEAD
    if section == REACHED and year and any(int(until) < int(year) for until in _UNTIL.findall(content)):
        return REACHED  # 发展基础:到2024年末,…
    if _PAST.search(content) or (year and any(named < int(year) for named in years)):
        return REACHED
    if "今年" in content and _DONE_THIS_YEAR.match(content):
        return REACHED
    if AHEAD not in (carried, section) and not plan and _EXPECTED.match(content):
        return REACHED
    if _AHEAD.search(content) or any(shape.fullmatch(content) for shape in (_AIM, _OF_AIM, _STATES)):
        return AHEAD
    if carried != AHEAD and _DONE_IN_YEAR.search(content):
        return REACHED
    if REACHED not in (section, carried, around) and ("全年" in content or _FUNDS.search(content)):
        return AHEAD
    if _REACHED.search(content) or (year and any(named < year for named in years)):
        return REACHED
    if (carried != AHEAD and _IS.fullmatch(content)) or _HAS_DONE.search(content):
        return REACHED
    if _DONE_BY_THEN.search(content) and (year is None or carried != AHEAD):
        return REACHED
    if year and any(named > year for named in (*years, *grown)):
        return AHEAD
    if carried != AHEAD and _REACHED_BY_NOW.search(content):
        return REACHED
    if AHEAD not in (carried, section) and (
        _REACHED_OR_NOT.search(content) or (not plan and _REACHED_IN_REPORTS.search(content))
    ):
        return REACHED
    return carried


def of_text(opening: str) -> str:
    """What the opening of a text says of all of it: a statistical bulletin speaks of what is reached, a title like 甲市发展目标 of what lies ahead."""
    if _BULLETIN.search(opening):
        return REACHED
    return AHEAD if _TITLE_OF_AIMS.match(opening) and not _HEADING_BEHIND.match(opening.partition("\n")[0]) else ""


def looks_back(sentence: str) -> bool:
    """Whether the sentences after this one tell of the same time, which is over: 一年来,我们…。|新增企业20家."""
    return _LOOKS_BACK.search(sentence) is not None


def tells_of_past(text: str) -> bool:
    """Whether any part of a report tells of what is over."""
    return _EVER_OVER.search(text) is not None


def turns(sentence: str) -> bool:
    """Whether a line of a report comes to what lies ahead: 奋力|推进新型工业化; 今年工作的总体要求是."""
    return (_EXHORTS.match(sentence) or _GENERAL_LINE.match(sentence)) is not None


def announces(sentence: str) -> bool:
    """Whether a sentence ends with the announcement of the work ahead, which the lines below it tell: 今年,将重点做好以下工作."""
    return _ANNOUNCES.search(sentence) is not None


def names_section(line: str) -> bool:
    """Whether a line is the heading of a part of any paper, wherever it stands: 发展目标."""
    return _SECTION.fullmatch(line) is not None


def leads_to_aims(content: str) -> bool:
    """Whether a clause before a colon says that aims follow: 工业“新目标”|:2027年产值500亿元."""
    return _LEADS_TO_AIMS.fullmatch(content) is not None


def is_for_aim(content: str) -> bool:
    """Whether a clause names the aim for which the next ones tell what is done: 紧盯500亿元目标|,已引进企业20家."""
    return _FOR_AIM.fullmatch(content) is not None


def opens_ahead(text: str, start: int) -> bool:
    """Whether a sentence begins with the work that lies ahead: 2022年工作安排,|深入实施…."""
    return _OPENS_AHEAD.match(text, start) is not None


def of_heading(line: str, bulletin: bool) -> str | None:
    """What a heading says of the lines below it; None where it says nothing. In a bulletin 三、重点行业 is no aim."""
    if bulletin and _HEADING_OF_AIMS.search(line) and not _HEADING_BEHIND.search(line):
        return AHEAD
    if bulletin:
        return REACHED if _CHAPTER.match(line) else None
    if _HEADING_OVER.search(line):
        return REACHED
    if _HEADING_AHEAD.search(line):
        return AHEAD
    if _HEADING_BEHIND.search(line):
        return REACHED
    return AHEAD if _HEADING_ACTS.match(line) else None


def of_figure(before: str, raw: str, tense: str, plan: bool, around: str, comparator: str, measures: bool) -> str:
    """Target, achieved or scope; a sum, a share or a rate (`measures`) is no scope: 增加值在|675亿元以上.

    `around` is what the other figures of the sentence, or the text, tell of: 产值增长14%,新增工厂|12家.
    """
    if tense == REACHED:
        return "achieved"
    of_scope = _SCOPE.search(before) or _ROUND_WHAT.match(before)
    if of_scope and comparator != "rank" and not measures:
        return SCOPE
    if tense == AHEAD or plan:
        return "target"
    if (around == REACHED and _DONE.match(before) and comparator != ">=") or (_ROUND.search(raw) and not measures):
        return "achieved"
    if _PLANNED.search(before) and not re.search(r"[已了]", before):
        return "target"
    if around != AHEAD and before.startswith("预计") and not before.startswith(("预计到", "预计至")):
        return "achieved"  # 预计全年产值增长|6%左右: what comes of the year, and no aim
    if _NEARLY.match(raw) or before.endswith("近"):
        return "achieved"
    reached = around != AHEAD and comparator == ">=" and raw.rstrip("以上").endswith("%") and _REACHES.search(before)
    return "target" if comparator in ("~", ">=", "range") and not reached else "achieved"


def year_of_base(before: str) -> int | None:
    """The year that a figure gives from which another starts: 占比由2022年的|20%|提高到35%."""
    base = _BASE_YEAR.search(before)
    return int(base[1]) if base else None


def is_base(before: str, after: str) -> bool:
    """Whether a figure is what another starts from: 占比由|20%|提高到35%."""
    if _ON_TOP.match(after) and before.endswith(_AT_PRESENT):
        return True
    return bool(_FROM.search(before) and (_TO.match(after) or after.startswith(("起步", "出发"))))
