"""Counts of things to be made, and not of things that are spoken of: 新增|企业50家."""

import re
from itertools import pairwise

from loaders.extract.quantity.counted_nouns import end_of_sum
from loaders.extract.quantity.figure import MEASURES
from loaders.extract.quantity.reaching import reaches
from loaders.extract.quantity.sums import AID
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of

_TASKS = re.compile(
    r"^(?:(?:基本|生态|安全|发展|民生|政治|环保|法律|耕地)?(?:底线|红线|生命线|战线|主线)|班子|(?:工作|推进|服务|攻坚)?专班|专家组|专家团|(?:主要|核心|重要)?(?:经济|约束性|预期性)*指标|主要行业|重点任务|任务|(?:重点|重大|专项|标志性)?工程(?=[:、,。;(]|$|分别|包括)|(?:主要|突出|显著|明显|鲜明)?(?:特点|特征|亮点|优势|变化|短板|抓手|着力点|关键|重点|突破口|支点)(?=[:,。;(]|$)|方面|举措|措施|部分|章|环节|领域|维度|要求|原则|阶段|步骤|板块|篇章|内容|文件|问题|议题|附件|附录|工作日|月|小时|分钟|字|版|日|月份|数(?!字|智|据|控)|腿|路|面|半径|范围|以外|方向|地方|城市|梯队|批次|层次|季度|维|核心|关键词|(?:重点|具体|方面的?)?工作(?:内容|措施|要求|机制)?(?=[,。;:、]|$)|(?:主导|主攻)方向)"
)
_PAPERWORK = re.compile(  # 12个|分产业链行动方案, 1套|指引图集, 5位|副省长分头担任链长
    r"[\u4e00-\u9fff“”]{0,8}?(?:机制|子工程|图集|空间数据库|行动方案|行动计划|指导方案|分方案|实施方案|专项方案|工作方案|指挥部|领导小组|工作组|推进组)(?=[,、;。和与及)]|$)"
    r"|[\u4e00-\u9fff“”]{0,8}?(?:副?[省市县区州]长|局长|处长|干部|(?<!引)领导|书记|主席|企业家)(?=分别|分头|担任|出任|兼任|领衔|领办|负责|挂钩|牵头|挂帅|任|联系|包|受聘|出席|参加|代表|[和与、][^,。;]{0,12}(?:受聘|担任|出席|参加))"
    r"|[\u4e00-\u9fff]{0,8}?链的?(?:总|副)*(?:链长|链主)(?=[,、;。和与及)]|$)"  # 12条|产业链链长
)
_ACTORS = re.compile(  # |7个|县区对标先进,打造…: who acts, and nothing that is made
    "(?:县市区|县区|区县|市县|县市|市州|地市|镇街|街镇|乡镇|部门|单位|市领导|省领导|县领导|区领导)(?:(?:都|均|也|要|将)?(?:对标|立足|结合|围绕|聚焦|联合|共同|协同|分别|各自|按照|依托|参与|齐抓|联动|合力))"
)
_SENT_OUT = re.compile("(?:抽调|选调|选派|派出|下派|派驻)[^,。;\\d]{0,10}$")  # 从部门抽调|3—4人: who staffs an office
_IS_MEETING = re.compile("企业家(?:大会|会议|座谈会|论坛|年会|活动)")  # 千人|企业家大会
_DIVISIONS = re.compile("地级行政区|(?:地级|县级)市|自治[州县旗]|市辖区|县级行政区")  # 包括13个|地级市
_TOWNS = re.compile("(?:乡镇|街道|镇街|行政村|社区|村居)(?=[、,。;和]|$)")  # 有15个|乡镇
_REACHES_THEM = re.compile("(?:覆盖|通达|惠及|建成|创建|打造)[\u4e00-\u9fff]{0,4}$")  # 到2027年,充电桩覆盖|500个行政村
_PRINCIPLE = re.compile("原则上[^,。;]*$")  # 原则上每个县主导产业|不超过2个: a rule, and no aim
_PAPERS = re.compile(r"(?:$|[、,;。)]|等|(?:[\u4e00-\u9fff]{2,8})?(?:政策|措施|意见|举措|新政))")  # 50条|支持政策
_HELPED = re.compile(r"惠及[^,;\d]{0,10}$")  # 兑付资金4亿元,惠及企业|1300家
_SERVED = re.compile(  # 为|12家|企业兑现奖励
    "[\u4e00-\u9fff“”]{0,10}?(?:兑现|兑付|发放|拨付|减免|提供|解决|办理|授信|协调|纾困|颁发|授牌|站台|撑腰|融资|获贷|贷款|节约|降低)"
)
_SAID_NEAR = 20  # characters of a sentence before whom one serves, which may say that it is to come
_EVENTS = re.compile(
    "[\u4e00-\u9fff]{0,6}(?:论坛|会|活动|讲座|培训|路演|比赛|大赛|演出|发布|展览|沙龙)"
)  # 四场|专题论坛
_HAS = re.compile("(?:[拥共现建设]|各)?有$")  # 在甲县有|四座|矿山: what a firm has
_BUILDINGS = frozenset("座间栋幢处口")
_OF_MAPS = frozenset("片点线轴带")
_LINES = re.compile(r"(?:链|线|路|赛道|带|街|管|渠|通道|走廊)[^,、]{0,8}$")
_AMONG = re.compile(  # 居全省34个|类区县第1位
    "[^,。;\\d]{0,8}?[省市县区州园城](?:[第前][\\d一二三四五六七八九十]+位?|首位)"
)
_FOR_EACH = re.compile(  # 每条链配1名领导
    r"[^,。;:]{0,6}每[条个家户](?:产业|重点|标志性)*(?:链|集群|园区|企业|项目|基地)?[^,。;:]{0,2}(?:配|设|安排|明确|对应|由|确定)"
)
_CORRESPONDS = re.compile("(?:分别)?(?:对应|配套?|配备)")  # 每条链…,|对应2至4个园区
_COUNT_OF_LIST = re.compile(r"[,:]?(?:(?:分别|依次)(?:是|为|包括|即)?|即|包括):?[\u4e00-\u9fff]")
_NEAR = 40  # characters before a clause that may say what aid is paid
_SITES = re.compile(
    "(?:煤矿|矿[山井点]|砖窑|窑炉|电站|码头|渣场|尾矿库|取水口|排污口|基地|园区?|[农牧渔]场|中心|驿站|[电氢热气]站|充电桩|[冷仓]库|仓|示范[点区]|工厂|场站|[大良农稻]田|[菜果茶]园|大棚|大田|公园|景[点区]|市场|网点|站点|车间|泊位|广场)$"
)  # 退出煤矿|50处, 建设应用基地|20处
_STOCK = re.compile("(?:存栏|出栏|饲养|产量|产能|销量|年产|床位)[^,。;\\d]{0,6}$")  # 肉羊存栏|1200万只
_OF_CLASS = re.compile(
    r"(?:入选|入围|申报|申创|争创|冲刺|列入|跻身|获评|上榜|纳入)(?:为|了)?[^,。;\d]{0,12}(?:首批|第[一二三四五六七八九十]+批|前)$"
)  # 入选全国首批|百个“…集群”
_ACHIEVES = re.compile("(?:突破|攻克|攻关|转化|研发|制定)[^,。;]{4,40}$")
_LINES_MADE, _MANY_LINES = re.compile(r"[^,。;、]{0,30}(?:生产|总装|组装|包装|中试|产)线(?![上下])"), 10
_ONE = re.compile(r"一[^万亿千百十分至到]|[一二三四五六七八九十]是")
_GIVEN = re.compile(
    r"的(?:工作量?|活儿?|任务量|份额|岗位)(?=[,。;]|$)|[\u4e00-\u9fff“”]{0,10}?(?:由(?!于)|每人|每名|均(?!衡)|都(?!市)|全部|各自|一起|一道|联合(?![体会])|共同|争取|为龙头|为主|为链主|担?任链主|坐落|不少于|不低于)|[\u4e00-\u9fff“”]{0,8}?(?:当中|之中|里面|之一|呢|中(?:直接|仅|有|约))|里|事|[\u4e00-\u9fff“”]{0,8}?(?:链|集群|产业|企业|园区|项目|平台)[里中]$|(?:地级|县级|直辖)?(?:县市|市县|区县|县区|[市县区州盟旗])[中里内]$"
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
_NAMED_AS = re.compile(  # 拟认定|36家|企业为省级工厂,现予公示
    "[\u4e00-\u9fff]{0,6}为(?![了主期]|龙头|代表|引领|核心)[^。;\n]{2,80}?(?:公示|公布|公告)"
)
_TO_COME = re.compile("每[年批]|力争|争取|确保|目标|计划|[到至]20\\d\\d年")  # 每年认定|20家企业为省级工厂,并公布
_RANGE = re.compile(r"\d\D+\d|[至到]")
_COUNTERS = "个条家大户座位名人项"
_SMALL = re.compile(rf"[一二两三四五六七八九][{_COUNTERS}](?![级])")
_BEGUN = re.compile(
    r"(?:培育|打造|建设|建成|新增|形成|创建|争创|创成|新建|组建|布局|引进|引育|招引|培养|设立|建立|认定|实现|达到|突破|超过|净增|增加|发展|壮大|推出|落地|开工|完成|力争|争取|确保|新设|再造|再|有|获批|遴选|支持|推动|推广|攻克|攻关|掌握|制定|制修订|修订|研发|转化)[^,。;、]{0,6}$"
)
_HAS_ONLY = re.compile("(?<!拥)有[^,。;、]{0,6}$")  # 有三个部门、|两个科室参加: nobody makes them
_ENUMERATED, _VERB_NEAR = 24, 16  # words back to the first number of an enumeration, characters back to its verb
_MAKE_UP = re.compile("[\u4e00-\u9fff]{1,8}?(?:组成|构成)(?:$|[的,。;])")  # 由甲园、乙园|5个区块组成
_BY_THESE = re.compile("由$|由[^,]*、$")  # 由|5家企业、|3个院所组成
_IN_WHOLE = re.compile("在[^,]{0,12}$|(?:认定|公布|授予|确定)的$")  # 在全省|20个园区中排名第一
_RANKED = re.compile("[^,]{0,24}(?:[中里](?:,|$)|[中里]?(?:排名?|位列|位居|名列|列|居)第)")


def counts(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a count is one of things to be made, not of things that are spoken of."""
    word = clause.words[index]
    before = text[clause.start : word.start]
    if unit == "项" and before.endswith("等") and _ACHIEVES.search(before):
        return True  # 突破前沿技术、共性技术等|50项
    raw = text[word.start : word.end]
    return not (
        _is_of_list(text, clause, index, unit)
        or _is_of_paper(text, clause, index, unit)
        or _is_of_actors(text, clause, index, unit)
        or _is_of_some(text, clause, index)
        or _ONE.match(raw)
        or (_SMALL.fullmatch(raw) and not _is_begun(text, clause, index))
        or _bears(text, clause, index)
    )


def _is_begun(text: str, clause: Clause, index: int) -> bool:
    """Whether a verb makes what a number counts, or what the number that it is enumerated with does: 培育|两个A、|四个B."""
    own = clause.words[index]
    for word in reversed(clause.words[max(0, index - _ENUMERATED) : index + 1]):
        if not word.flags & lx.QUANTITY:
            continue
        if word is not own and text[word.end - 1] not in _COUNTERS:
            return False  # 新增产值20亿元、|两个车间停工
        before = text[max(clause.start, word.start - _VERB_NEAR) : word.start]
        if _BEGUN.search(before) or reaches(before):
            return word is own or _HAS_ONLY.search(before) is None
        if not before.endswith(("、", "和", "及", "与")):
            return False
    return False


def is_uncounted(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number counts tasks, divisions, parts of a map, visitors or who was helped: 四片:甲、乙板块; 一行|12人."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if "由" in before and _MAKE_UP.match(after):
        return True
    if unit in _OF_MAPS and not any(map(str.isdigit, text[word.start : word.end])):
        return True
    if unit == "场" and _EVENTS.match(after):
        return True
    if unit in _BUILDINGS and _HAS.search(before) and _SMALL.fullmatch(text, word.start, word.end):
        return True
    if _IS_MEETING.match(after) or before.endswith("辖") or _DIVISIONS.match(after):
        return True
    if _TOWNS.match(after) and not (_REACHES_THEM.search(before[-_VERB_NEAR:]) and _is_to_come(text, word.start)):
        return True
    if unit in ("人", "名", "位") and before.endswith("一行"):
        return True  # 会长王某某一行|12人赴乙市
    if before.endswith(("为", "向", "给", "帮助", "助力")) and _SERVED.match(after):
        return not _is_to_come(text, word.start)
    if _HELPED.search(before) and AID.search(text, max(0, clause.start - _NEAR), clause.start):
        return True
    made = _SITES.search(before) if unit == "处" else _STOCK.search(before)
    uncounted = unit in lx.words("not_counted") and not made
    return uncounted or bool(_TASKS.match(after)) or (unit == "种" and after.startswith("有色金属"))


def _is_to_come(text: str, at: int) -> bool:
    """Whether the sentence says shortly before this that it is to come: 到2027年,为|1000家企业提供服务."""
    start = max(0, at - _SAID_NEAR)
    start = max(start, *(text.rfind(mark, start, at) + 1 for mark in "。;\n"))
    return _TO_COME.search(text, start, at) is not None


def _is_of_list(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a count is that of a list beside it: 承载地有4个,分别是甲园、乙园…; 甲、乙、丙|三家."""
    word = clause.words[index]
    before, raw = text[clause.start : word.start], text[word.start : word.end]
    if unit == "条" and _LINES_MADE.match(text, word.end, clause.end) and (number_of(raw[:-1]) or 0) < _MANY_LINES:
        return True  # 拟建设2条|光伏玻璃生产线: what one works has
    if before.endswith(("等", "以下", "下列", "上述", "其余", "其他", "前述", "这")):
        return not _is_of_classes(clause, index)
    if text.startswith(":", word.end) and before.endswith(("产业", "集群", "领域")):
        return True
    if before.endswith(("有", "共", "共有")) and _COUNT_OF_LIST.match(text, word.end):
        return True
    if before.endswith("各") and _NAMED_EACH.match(text, word.end):
        return True
    return unit != "倍" and _is_sum(clause, index, raw) and not _BEGUN.search(before)


def _is_of_classes(clause: Clause, index: int) -> bool:
    """Whether a number behind 等 counts those of the classes before it: 新增甲类企业、乙类企业等|50家."""
    before = clause.words[max(0, index - 2) : index]
    return len(before) > 1 and bool(before[1].flags & lx.ETC and before[0].flags & lx.ENTERPRISE)


def _is_of_paper(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a count is one of articles or papers, of what a paper makes public or limits: 民营经济38条; 12个|行动方案."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if unit == "条" and _PAPERS.match(after) and not _LINES.search(before) and not before.endswith("亿级"):
        return True
    if _PAPERWORK.match(after) or _PUBLISHED.search(after):
        return True  # 现将拟认定的12户链主企业|予以公示
    if _NAMED_AS.match(text, word.end) and not _TO_COME.search(before):
        return True
    return text.startswith(("不超过", "不多于"), word.start) and _PRINCIPLE.search(before) is not None


def _is_of_actors(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a count is one of those who act, or of what each of them has: 7个|县区对标先进; 每条链配1名领导."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    corresponds = _CORRESPONDS.match(text, clause.start)
    each = text.rfind("每", max(0, clause.start - _NEAR), clause.start) if corresponds else clause.start
    if _FOR_EACH.match(text, max(each, clause.start - _NEAR), word.start) or _EACH.search(before):
        return True  # 每条链配1名领导、1个部门,对应2至4个园区
    if before.endswith(("担任", "兼任")):
        return True  # 由市领导担任|12条产业链“链长”
    if _ACTORS.match(after) or (unit in ("人", "名", "位") and _SENT_OUT.search(before)):
        return True
    return _BY_THESE.search(before) is not None and not _RISES.match(after)


def _is_of_some(text: str, clause: Clause, index: int) -> bool:
    """Whether a count is the whole of which something is one or some: 居全省34个|类区县第1位; 入选全国首批|百个“…集群”."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if _IN_WHOLE.search(before) and _RANKED.match(after):
        return True
    if _AMONG.match(after) or _GIVEN.match(after) or _OF_SOME.match(after) or before.endswith(("届", "第")):
        return True
    return _OF_CLASS.search(before) is not None and (after[:1] in "“《" or text[word.start - 1] in "“《")


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
    if end_of_sum(text, clause, clause.words[index]):
        return False
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
