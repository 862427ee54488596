"""Sums of money that are aimed at or reached: 产值冲刺|500亿元; no threshold, no aid."""

import re

from loaders.extract.quantity.demands import is_aim
from loaders.extract.quantity.grown import sum_grows
from loaders.extract.quantity.labels import labels_sum
from loaders.extract.quantity.reaching import reaches
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.figures import TOWARDS

_MADE = re.compile("打造|形成|培育|建成|实现|构建|建设|发展")
_NATION = ("全国", "我国", "中国", "全球", "世界")
_SIZE_BEHIND = re.compile(
    "级?的?(?:[\u4e00-\u9fff]{0,8}?产业|市场|集群|经济|营收)?(?:总?规模|体量)(?=[,;。、和]|$)"
)  # 打造1000亿元|产业规模, 形成200亿|级储能产业规模
FIELD_BEHIND = re.compile(  # 形成1000亿元|的新材料产业、800亿元|的生物医药产业
    "的?(?P<field>[\u4e00-\u9fffA-Za-z]{2,10}?(?<![重支主特新传优首各大新体])(?<!支柱)(?<!新兴)(?<!主导)(?<!特色)(?<!优势)(?<!重点)产业)(?=[、,。;和及与]|$)"
)
_MAKES_IT = re.compile("(?:打造|形成|培育|建成|壮大|构建)(?:一个)?$|产业(?:、|和|以及|及|与)$")
_TOWARDS = re.compile(TOWARDS)
_TOWARDS_IT = re.compile("[向朝]着?$")  # 大健康产业向|4000亿元|迈进
_OF_A_DEAL = re.compile(
    "^(?:采购|合同|订单|协议|中标|成交)(?:总)?(?:金额|价款?)(?:约|超|近|达到?|为|共)?$"
)  # 换了协议,采购金额|2亿元
_FUND = re.compile(  # 每年安排专项资金|2亿元: what aid is paid from
    "(?:专项资金|(?:安排|设立|统筹|拨付|兑付|下达|列支)[^,;]{0,20}资金)(?:总?规模|总额|[超不]?过|不少于|不低于|近|约|共|计|达到?|为|[(][^()]*[)])*$"
)
_OF_FUND = re.compile("(?:专项资金|基金)[^,。;]{0,12}元,$")  # 专项资金5亿元,|其中甲3亿元
_THRESHOLD = re.compile(
    r"[\d几多][个家户条][^\d,;、。]{0,6}(?:产值|营收|收入|规模|投资|投资额|销售额)(?:超过|超|达到?|过|突破|在)?$"
)
_OF_SOME = re.compile(
    "其中(?:.*[、和])?[\\d一二两三四五六七八九十]+[个家户条][^\\d,;、。]{0,8}$"
)  # 其中3个营收超|500亿元
_MARK = re.compile("级?(?:产业|产值|规模|营收|元)?(?:台阶|大关|关口|门槛)")  # 突破千亿|产业大关
_LIMITED = re.compile(  # 产值10亿元以上|的企业, 的甲工厂、乙基地等18个项目
    r"(?:级|规模)?的?[\u4e00-\u9fff]{0,8}(?:项目|企业|集群|园区|产业|基地|县|工程)|的[^,。;\d]{2,40}等(?:\d+[余多]?[个家户])?[\u4e00-\u9fff]{0,6}(?:项目|企业|公司)"
)
_RAISED_TO = re.compile(  # 把铝产业培育成|产值|1000亿元的支柱产业
    r"[把将].{2,30}(?:培育|打造|发展|建设|做大|壮大|建|做)[成为]+(?:一个|年|总)*(?:产值|产业规模|规模|营收|营业收入|销售收入|主营业务收入)(?:超过?|达到?|突破|过|在)?$"
)
_COUNTED = re.compile(r"(?:级|规模)?的?[\u4e00-\u9fff“”]{0,10}\d+(?:余|多)?[家户个条款种座]")  # 超10亿元|单品种15个
_NO_AIM = re.compile(
    r"按[^,]*%且不?|总投资|计划投资|注册资本|奖励|再奖|奖补|补助|资助|补贴|给予|基金|首期|(?<!直接)(?<!股权)融资|提供[^,]*贷款|最高|不超过|投资额?(?:约|超|达|近)?$|[一二三四首]期(?:工程|项目)?(?:约|超|达|近|计划)?$"
)
_INVESTMENT = re.compile(
    r"(?:签约|到位|资产|设施|工业|技改|改造|制造业|产业|片区|民间|科技|研发|设备|完成|年度|有效|能源|交通|社会)投资(?:总?额|规模)?(?:约|超|达到?|突破|超过)?$"
    r"|(?:产业|行业|集群|期间|完成)[^,;。\d项]{0,6}规划投资(?:总?额)?(?:约|超|达到?|突破|超过)?$"
    r"|(?:力争|确保|争取|完成)[^,;。\d]{0,12}(?:重大|重点|产业|设施|工业)[^,;。\d]{0,4}项目(?:完成)?投资(?:总?额)?(?:约|超|达到?|突破|超过)?$"
    r"|(?:累计|承接)[^,;。\d]{0,12}(?<!总)投资(?:总?额|规模)?(?:约|超|达到?|突破|超过)?$"
)
_PUT_IN = re.compile("投资(?:额)?(?:约|近|超|逾)?$")  # 由甲科技投资|9亿元建设: what a firm puts into works
_INTO_WORKS = re.compile("(?:在[^,。;、]{2,20}?)?(?:建设|新建|兴建|投建|实施)")  # 乙能源投资9亿元|在丙县建设
_SUMS = re.compile(
    r"(?:力争|争创|争取|目标(?:[为是:值]|[定设][为在定])*|预[期计]为?|外资|内资|资金|贷款|直接融资|股权融资|收入|总额|[两三四五\d]年|年底|年内|全年)$"
)
_KEEPS = re.compile("(?<=[业群链入值元])[保争]$")  # 甲产业|保300亿元|争500亿元
_OWN_VERB = re.compile("超|逾|不低于|不少于")
_OF_THOSE = re.compile("(?:及?以上)?的|级")  # 规模不断壮大,超过500亿元|的企业有3家
_OF_NOUN = re.compile("(?:资产|资金|余额|规模|总额|总量|[额值量])$")
_ROSE_BY = re.compile("(?:比|较|在)20\\d\\d年(?:底|末|基础上)?(?:增加|增长|提高|净增)了?$")  # 较2020年增加|2万亿元
_PARTED = re.compile(
    r"(?:产业|行业|集群|产业链|制造业|工业|板块|[市县区州旗盟园])(?:分别|约|超|超过|将达)?$"
)  # 其中石化产业|800亿元
_BESIDE_SUM = re.compile(  # 甲集群产值达到3000亿元,乙集群|超过1000亿元
    "[元%](?:台阶|以上|左右|大关)?[,;](?!对|凡|若|如|当)[^,;。]{2,14}(?:集群|产业链|产业|行业|板块)$"
)
_EACH_OWN = re.compile(
    r"(?:分别|依次)(?:[^,;]{0,6}|.*[\d亿元家个户条项%][、和])$|亿元?(?:以上|左右)?[、,和][^、,\d]{1,14}$"
)  # 甲5000亿元、乙|3000亿元
AID = re.compile(
    r"补助|补贴|奖励|贴息|资助|给予|返还|减免|利率|费率|奖补|兑付|保费|所得税|加计扣除|税率"
)  # 给予|50万元奖励
_PUT_AS_WELL = re.compile(  # 总投资9亿元的甲风电、|5亿元|的乙光伏等项目
    r"投资(?:总?额)?(?:约|超过?|近|达)?[\d.]+[万亿]+元的[^,。;]{2,80}(?:[、和及与]|以及)$"
)
_NEAR = 40  # characters before a clause that may say that it is a fund that is told of


def sum_states(text: str, clause: Clause, index: int) -> bool:
    """Whether a sum of money states something aimed at, and not what aid comes to: 不超过|50万元."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if text.startswith("不超过", word.start):
        return False
    if _OF_A_DEAL.match(before) or (after.startswith("的") and _PUT_AS_WELL.search(before)):
        return False
    if before.startswith("其中") and _OF_FUND.search(text, max(0, clause.start - _NEAR), clause.start):
        return False
    if word.start == clause.start and labels_sum(text, clause):
        return True
    lead = re.split("[。\n]", text[max(0, clause.start - 4) : clause.start])[-1]
    if text[word.start].isdigit() and _MAKES_IT.search(before) and FIELD_BEHIND.match(after):
        return True  # 打造千亿元食品产业 tells its class only
    own = _OWN_VERB.match(text, word.start, word.end)  # 工业总资产|超过2000亿元
    if own and word.start == clause.start and not _OF_THOSE.match(after) and sum_grows(text, clause):
        return True
    return _money_counts(clause, index, lead + before, after, own is not None)


def _money_counts(clause: Clause, index: int, before: str, after: str, reaching: bool) -> bool:
    """A sum of money is a figure where an indicator or a verb of reaching stands before it, or begins it; a threshold is none."""
    if _OF_SOME.search(before):
        return False
    if _SIZE_BEHIND.match(after) and _MADE.search(before):
        return not before.startswith(_NATION)  # 全国|将形成1000亿元产业规模
    if _RAISED_TO.search(before) or is_aim(before, after):
        return True
    if _TOWARDS_IT.search(before) and _TOWARDS.match(after):
        return True
    marks = _MARK.match(after) is not None
    if after[:1] and after[:1] not in ",;、和,占并且同以" and not marks and _LIMITED.match(after):
        return False
    if (after.removeprefix("级")[:1] not in ("", ",", ";", ")") and _THRESHOLD.search(before)) or _COUNTED.match(after):
        return False
    if _PUT_IN.search(before) and _INTO_WORKS.match(after):
        return False
    if _INVESTMENT.search(before):
        return True
    if _NO_AIM.search(before) or (_FUND.search(before) and "争取" not in before):
        return False
    indicated = any(w.flags & lx.INDICATOR for w in clause.words[:index])
    if (
        indicated
        or _SUMS.search(before)
        or reaches(before)
        or _KEEPS.search(before)
        or (reaching and _OF_NOUN.search(before))
    ):
        return True
    closes = after[:1] in ("", *",;!、)和及与") or marks
    return _is_share_of_sum(clause, index, before, closes)


def _is_share_of_sum(clause: Clause, index: int, before: str, closes: bool) -> bool:
    """Whether a sum is a part of another, or stands beside one: 其中石化产业|800亿元; 甲集群3000亿元,乙集群|1000亿元."""
    word = clause.words[index]
    sums = any(w.flags & lx.QUANTITY for w in clause.words[:index])
    if _PARTED.search(before) and ("其中" in before or sums):
        return True
    if not closes:
        return False
    named = any(w.end == word.start and w.flags & lx.FIELD for w in clause.words[:index])
    if "其中" in before or named or _EACH_OWN.search(before):
        return True
    # 某材料领域将占|1125亿元
    return before.endswith("占") or bool(_BESIDE_SUM.search(before) or _ROSE_BY.search(before))
