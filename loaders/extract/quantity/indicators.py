"""What a figure is of: the words of its clause without what leads to the number, who reaches it and when."""

import re
from functools import cache

from loaders.extract.quantity.counted_nouns import OF_SUM
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.sought import sought

_MAX_INDICATOR = 40
LEVEL = r"(?:\dA|A{1,5}|[\u4e00-\u9fff]{1,4})级(?:及?以上)?"
_LEADING = re.compile(
    r"^(?:第[一二三四五]步(?!骤)|争创(?=占)|园区(?:现有|已有|共有|拥有|累计|有)(?=..)|现有(?=..)|预计(?:全年|今年|可|年)*(?=(?:完成|实现|新增)..)|(?:项目)?(?:[一二三四首]期)?(?:全部|全面|整体|完全)*(?:建成|投产|达产|满产|投用|量产|投运|达效)+(?:以|之)?后|累计(?=(?:完成|实现|新增|引进|培育|签约|开工|利用|建成|认定|获批)..)|\d{1,2}[.、](?!\d)|0\d(?=[\u4e00-\u9fff])|[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]{1,3}条[ \t]*|[(]套[)]|[但而]|(?:以及|[和与及])(?=[\u4e00-\u9fff]{3})|有(?!色|机|限|线|关|效|声|轨|源|氧|害|为|毒|氟|益|序|偿)(?=[\u4e00-\u9fff“”]{1,12}(?:企业|公司|工厂|园|基地|平台|员工|人员)$)|(?:并(?!网|购)|再(?!生|制造|利用|造|保险|贷款))|[(][\d一二三四五六七八九十]{1,2}[)]|20\d\d年(?:底|末)?|年?度(?![假量电数])(?=[\u4e00-\u9fff]{4})|(?:发展|主要|总体|预期|年度|工作)*目标(?:是|为|:)?|力争|确保|争取|至少|最少|最多|至多|[一二三四]季度|前[两三]季度|[上下]半年|\d{1,2}(?:月份?)?[-—至]\d{1,2}月份?(?:完成|实现)?|[一二两三四五六]年[内后]?|[七八九十\d]{1,2}年[内后]|未来[两三四五]年|全力|冲刺|“?十[一二三四五六]五”?(?:[末初中后]?期间?|时期|末|期间)?|(?:时?期间|时?期)(?![货限权刊])(?=[\u4e00-\u9fff]{2,}(?:产业|行业|产值|收入|规模|总量|增加值|投资|产量))|末|初|底$|年?底前|基础上|到(?!位|港|岸|户|期)|全年|年内|今年|将|实现|年?可(?=实现|新增|形成|完成|贡献|年产)|[前后近]?期(?=将|已|可|计划|拟|实现|完成)|已经?(?=实现|完成|形成)|完成(?=[^,。;]{0,12}(?:产值|增加值|生产总值|税收|营收|收入|额)$|[^,。;]{2,12}投资$)|推动|拉动|带动|的|,|[这那该每]?条(?=..{0,6}链)|其中|其[余他]的|余的|且|让(?!利)|使(?!用)|了|共(?!享|性|生|建(?![成设]))|个(?!性|体|人|股)|家(?![电居具纺装用禽庭政畜长])|分别|每年|\[[^\]]{1,8}\]|[前后]?者|把|(?:关闭|关停|退出|淘汰|取缔)(?=\d)|(?:实现)?(?:培育|打造|形成|建成)(?=[\u4e00-\u9fff]{3})|计划(?=新开工|总?产值|营收|税收|引进|新建|新增|实施|建设|培育|完成|招引|开工|打造)|拟(?=引|建|新)|各类(?=[\u4e00-\u9fff]{3})|仅?[\d一二三四五六七八九几]{1,2}年多?来?(?![期以来上])(?=[\u4e00-\u9fff]{3}))+"
)
_RECOVERED = re.compile(  # 锂电产业|止跌回升、|营收
    "(?<=[业链群料济])[\u4e00-\u9fff]{0,6}?(?:回升|回暖|提升|增长|发展|壮大|向好|提质|扩能|增效|升级|企稳|领跑|扩张|突破|改善|发力|扩容|提速)、(?=(?:年|总)*(?:产值|产业规模|规模|营收|营业收入|销售收入|主营业务收入|增加值)$)"
)
_NAMED = re.compile("[(]以下(?:简|统)?称[^()]*[)]")
_THEN = r"(?:(?:去年|今年|前年|当年|20\d\d年|目前|全年|年内|近年来?|以来)|(?:[上下]半年|前[一二三两]个?季度|[一二三四]季度|\d{1,2}(?:(?:月份?)?[-—至]\d{1,2})?月份?))"
_ALREADY = "(?:已经?|将|现|共|累计|预计|力争|有望|可|先后|全部)"
_CARRIES_OUT = (  # 甲市推进|重大项目, 乙县打造|小微企业园: before things that are counted one by one
    "新?(?:组织|谋划|策划|安排|启动|实施|推进|推动|打造|建设|创建|争创|申报|布局|支持|扶持|认定|获批|入选|获评|壮大|做强|做优|优化|完善|孵化|招引|引育|培育|引进|提升|聚焦|聚力|盘活|储备)"
    "(?=[\u4e00-\u9fff“”]{0,20}(?:项目|企业|园区?|集群|基地|平台|工厂|车间|中心|机构|实验室|工作站|小镇|示范区)$)"
)
GROWS = (  # how it fares
    "(?:(?:再|保持|继续|持续|稳步|不断|大幅|显著|明显|快速|较快|进一步|逐步|成倍|加快|稳定|稳居|位居|居|位列|列|进入|走在|跃居|跃升|迈上|跃上|踏上|登上|跨上)"
    "[\u4e00-\u9fff]{2,10}|(?:实现(?:较快|快速|稳步|稳定|持续|大幅|显著|成倍|新的?)?)?(?:增长|倍增|翻番|提升|跃升|跨越|突破|增加|壮大|提高))"
)
_FARED = re.compile(f"(?<=[数量额值模入收率比度]){GROWS}[、并且]?$")  # 甲类企业数量|不断增加、
_PLACED = re.compile(  # 怀来县已建成|数据中心, 迁安市列入|省重点项目, 甲经开区去年上半年实现|产值
    rf"^[\u4e00-\u9fff]{{1,10}}?(?:[省市县区州盟旗园镇乡]|街道)(?:(?:{_THEN}|{_ALREADY})*(?:建成|列入|拥有|把(?![握手柄控])|现有|共有|实现|完成|引进|签约|开工|落户|新增|培育|集聚|{_CARRIES_OUT})|{_THEN}+{_ALREADY}*)(?=[\u4e00-\u9fff]{{2}})"
)
_MEANWHILE = re.compile(  # 甲集群|去年实现|产值
    rf"(?:(?<=集群|产业|[全业]链|基地)|(?<=[园区]))(?:{_THEN}+{_ALREADY}*(?:实现|完成|形成)?|{_ALREADY}*(?:实现|完成|形成))(?=[\u4e00-\u9fff]{{2}})"
)
_TRAILING = r"(?:[<>≥≤=]+|双双|(?<=企业|机构|项目|人才)(?:集聚|聚集|汇聚)|(?:打造|培育|发展)(?:成为?|为)|率先|在[^,。;]{2,24}(?<!现有)(?<!原有)(?<!已有)的?基础上|达?到?或者?|(?:正在?|加快|加速|全力|奋力|稳步|继续|持续)*(?<![方取走流导意趋动志定面])[向朝]着?|(?<!一)再|[高大小少多]于|(?<![对承衔链])接近?|将近|逼近?|至少|最少|最多|至多|只|仅|没有?|未能?|尚未|并未|(?<!人)才|还|就|则|也|都|又|是|至|依次|不足|不到|不过|压减|精简|缩减|首|扩(?=至|到|为|$)|重回|(?:进入|跻身|位居|位列|稳居|迈入)(?:全国|全省|全球|世界)?|在20\d\d年(?:的)?基础上|以20\d\d年[^,;、]{0,12}为基[数准期]|占(?!比)|增长|增加|净增加?|下降|降低|提高|提升|保持|在|(?<![签合])大?约|近|同比|环比|实际|超?过了|较\d[\d—–-]*月份?(?:回落|提高|加快|扩大|收窄|上升)?|[高多低少]达|在?(?:现有|已有|原有)|做到|争创|提前|累计(?:建成|完成)?(?!发)|(?<=[业群链入值])[保争]|^[保争]|总?共计?|合计|总计|回落|收窄|上升|减少|创(?:历史)?新高|年均|平均|分别|各|均|有|为|低于|力争|将|要|已经?|(?<!理)[由从](?:目前|现在?)?的?|[去今明前后]年(?!底)|[一二三四五六七八九十两几\d]年之?内|年内|[明今前后去]?年底|到|20\d\d年|[两三四五]年(?!之?内)|可|可望|有望|预计|预期|首次|(?:较|比)(?:20\d\d|上|去|前|“?十[一二三四五]五)[^,]{0,6}"
_TOLD = re.compile(
    r"^.*?[案划见书告局厅委人市县区省州](?:中?明确|还)?(?:提出|指出|表示|介绍|透露)[,:到]?(?=..)"
)  # 甲方案提出|新建项目
_DATED = re.compile(r"^.*20\d\d年(?:底|末|全年)?(?=[\u4e00-\u9fff]{2})")  # 甲产业发展壮大2025年|乙产业产值
_LED = re.compile(  # 由甲担任链主的|乙产业链产值, 副市长某某任链长的
    r"^[^,。;]*?(?:链主|链长|牵头|挂帅|包联)的(?=..)"
)
_GROWTH = re.compile(r"(?:同比|环比|年均|平均|实际)*(?:增速|增幅|增长率|增长|降幅)")
_SHARE = re.compile(r"占.{1,14}?(?:比重|比例|份额|比)|占比")
_OF_SIZE = re.compile(r"(?:其中)?[一二三四五六七八九十百千万\d]+亿元?级")  # 产业链23条,其中千亿级|5条
_ABOVE = re.compile("(?:其中)?(?P<size>[一二三四五六七八九十百千万\\d]+亿元?以上)")  # 项目18个,其中10亿元以上|3个
_NOUN = re.compile("(?:项目|企业|园区|集群|产业)$")
_CHAINS = re.compile("(?:产业链|链条)$")  # 重点|产业链
_TOTAL = re.compile("(?:总|累计)?(?:数量?|量)|总数")  # 企业新增180家、|总数突破2200家
_OF_THINGS = re.compile(r"(?:新|已|实际)?(?:签约|开工|投产|竣工|落地|落户|投用|认定|引进|入驻)")
_WIDER = re.compile(
    "(?:全国|全球|世界|国内|国际|亚洲|全[省市州县区疆]|我国)(?:总[产销]量|市场(?:份额)?|总额|产量|份额)?(?:的)?$"
)
_ACTS = re.compile(
    r"(?:(?:计划|拟|预计|新|再|净|累计|当年|其中|实际)*(?:新?增|培育|引进|签约|开工|投产|竣工|落地|落户|投用|认定|建成|[新再扩]?建设?|完成|实现|达到?)+)"
)


_AIM = re.compile(
    "(?<=[值入资额量率数润收速幅长重比])(?:预期|年度|增长)?目标(?:设?定|锁定|确定|明确|上调|调[高整])?$"
)  # 总产值目标|突破2万亿元


_FROM_RANK = re.compile("[由从](?:全[国省市球]|世界)?第?\\d+位$")  # 综合实力|由第19位|跃升至16位
_RAISED = re.compile(  # 把铝产业|培育成|产值1000亿元的支柱产业
    "(?<=..)(?:培育|打造|发展|建设|做大|壮大|建|做)[成为]+(?:一个)?(?=[年总]{0,2}(?:产值|产业规模|规模|营收|营业收入|销售收入|主营业务收入)$)"
)
_COUNTED_LIST = re.compile(
    r"^[^\d]{2,20}?(?:[(]\d+[)])?(?=(?:\d+|[一二三四五六七八九十]+)[个条大家][\u4e00-\u9fff])"
)  # 甲、乙、|丙4个集群营业收入
_OF_LIST = re.compile("^[^等]*、[^等]*等(?=(?:知名|龙头|骨干|重点|优质|上市)*(?:企业|公司)$)")  # 甲、乙等|企业
_PART_OF = re.compile(  # 产值占全省|53%, 投入占GDP|2.6%
    "占据?了?(?:全[省市国区县州盟]|世界|全球)|占(?!比|地|用|据|有|道)[\u4e00-\u9fffA-Z]{0,10}(?:产值|增加值|总值|总量|产量|营收|收入|税收|GDP)$"
)
_OF_OUTPUT = re.compile("占.*(?:产[量值]|市场|营收|收入)")
_FIELD, _SUM_OF_FIELD = (
    re.compile("(?:产业链|产业集群|集群|产业|行业|制造业|加工业)$"),
    re.compile("(?:总?产值|产业规模|规模|营业收入|营收|主营业务收入|销售收入|增加值)$"),
)


_OF_GOODS = re.compile("(?<=[\u4e00-\u9fff]{2})(?:年|总)?(?:产量|产能|销量|出货量)$")
_OWN_SUM = re.compile("(?:年|总)*(?:产量|产能|销量|产值|营收|营业收入|销售收入|主营业务收入)")
_PUTS_INTO = re.compile("(?:投资|投入|投向|带动|引进|奖励|支持|撬动|补助)")  # 产值300亿元、|投资储能产业|200亿元
_REACHED = re.compile(
    rf"^(?:{_THEN}|{_ALREADY}|的|实现|完成|[拥建现共]?有(?![机色限])|,)+(?=..)"
)  # 今年上半年实现|营业收入


@cache
def _trailing() -> re.Pattern[str]:
    """The verbs of reaching and what goes with them at the end of an indicator."""
    return sought(rf"{_TRAILING}|{lx.alternation(lx.words('reaching'))})+$")


def reaching_end(words: str) -> str:
    """The verb of reaching, and what goes with it, that words end with: 产值|年均增长."""
    end = _trailing().search(words)
    return end[0] if end else ""


def plain(indicator: str) -> str:
    """What is counted, without the verb of reaching."""
    said = _trailing().sub("", _NAMED.sub("", indicator).strip().strip("的、, ≥≤"))
    said = _RAISED.sub("", _AIM.sub("", _FROM_RANK.sub("", _FARED.sub("", said))))
    said = _OF_LIST.sub("", _RECOVERED.sub("", said))
    for lead in (_TOLD, _LED, _DATED, _PLACED, _MEANWHILE, _LEADING):
        said = lead.sub("", said)
    said = re.sub(r"(?<=..)(?:[和及与、]|以及)$", "", said.strip("、 "))
    if len(said) > _MAX_INDICATOR:  # of a long list its last member and what is counted
        said = said.rpartition("、")[2][-_MAX_INDICATOR:]
        said = _COUNTED_LIST.sub("", said)
    return said if any(map(str.isalnum, said)) and said not in ("年", "/年") else ""  # 85万吨|/年


def reached(indicator: str) -> str:
    """What is reached, without when: 今年上半年实现|营业收入."""
    return _REACHED.sub("", indicator)


def as_share(indicator: str) -> str:
    """The name of a share that only a verb tells: 产值占全省|53%."""
    return indicator + "比重" if _PART_OF.search(indicator) and not _SHARE.search(indicator) else indicator


def without_share(indicator: str) -> str:
    """What a share is of: 产值|占全省比重."""
    return _SHARE.sub("", indicator).rstrip("的") or indicator


def of_wider(before: str, indicator: str) -> str:
    """The share of a wider whole that stands beside another: 产量占全国总产量的70%、|世界总产量的|50%; else ""."""
    return _SHARE.sub(f"占{indicator.rstrip('的')}比重", before) if _WIDER.fullmatch(indicator) else ""


def of_people(before: str, indicator: str) -> bool:
    """Whether a share of some output stands behind a number of people, whose it is not: 从业人员10万人,占全国产量|30%."""
    return before.endswith(("人员", "人数", "员工", "就业", "职工")) and _OF_OUTPUT.match(indicator) is not None


def with_measure(before: str, indicator: str) -> str:
    """A field that stands alone beside one with its measure: 甲产业链产值300亿元、|乙产业链|200亿元."""
    measure = _SUM_OF_FIELD.search(before)
    if measure is None or _PUTS_INTO.match(indicator):
        return indicator
    if not _FIELD.search(indicator) or not _FIELD.search(before[: measure.start()]):
        return indicator
    return indicator + measure[0]


def again(indicator: str) -> bool:
    """Whether words only tell what is done once more with what was counted before: 再培育|30家."""
    return _ACTS.fullmatch(indicator) is not None


def joined(before: str, indicator: str, alike: bool) -> str:
    """An indicator that leaves out its subject, with that of the figure before it (产值,|占全市比重); else "".

    `alike` says whether both figures count in the same unit: 引进项目100个,其中新开工|35个.
    """
    if _SHARE.fullmatch(before) and _SHARE.fullmatch(indicator):
        return ""  # 占全国比重80%,|占全球比重40%: of what is not told
    subject = _GROWTH.sub("", without_share(before)).rstrip("的") or before
    if not indicator:
        return before
    if (made := _OF_GOODS.search(before)) and _OWN_SUM.fullmatch(indicator):
        return before[: made.start()] + indicator  # 白酒产量20万千升、|产值|1500亿元
    if _GROWTH.fullmatch(indicator) or _SHARE.fullmatch(indicator):
        return subject + indicator
    if alike and _OF_SIZE.fullmatch(indicator) and (chains := _CHAINS.search(before)):
        return indicator.removeprefix("其中") + chains[0]
    if alike and (above := _ABOVE.fullmatch(indicator)) and (noun := _NOUN.search(before)):
        return above["size"] + noun[0]
    if alike and (each := OF_SUM.fullmatch(indicator)) and not OF_SUM.fullmatch(before):
        return f"{each['sum']}的{before.rpartition('的')[2]}"
    if alike and _TOTAL.fullmatch(indicator):
        return before
    if alike and _ACTS.fullmatch(indicator):
        done = _OF_THINGS.search(indicator)
        return (done[0] if done else "") + (_OF_THINGS.sub("", subject) or subject)
    return ""
