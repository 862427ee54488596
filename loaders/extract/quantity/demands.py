"""Numbers that are thresholds: 申报主体应具备|1家以上领军企业; 产值10亿元|的,给予奖励."""

import re

from loaders.extract.reading.clauses import Clause

_CONDITION = re.compile(r"(?:对(?![接标外口])|凡|针对|符合|经(?!开区|济|营|贸|研)|其中,?对(?![接标外口]))")
_CONDITIONAL = re.compile(
    r"的[^,。;]{0,8}(?:企业|项目|单位|机构|平台|园区|个人|工厂|集群|基地|产品|人才|团队|生产线|产线|设备|装置|市|县|区)"
)
_SORT_OF_FIRM = re.compile(  # 大型龙头企业:年营业收入达|100亿元(含)|以上的企业(集团)
    "(?:[(]含[^()]{0,6}[)])?(?:及?以[上下])的[\u4e00-\u9fff]{0,6}(?:企业|公司|集团|单位)(?:[(][^()]{1,8}[)])?(?=$|[,;。])"
)
_SORT_OF_PROJECT = re.compile(  # 实际到位投资5亿元以上|的集成电路制造、封测类项目
    "(?:及?以[上下])?的[\u4e00-\u9fff、]{2,24}类(?:项目|企业)(?=$|[,;。.])"
)
_OF_APPLICANT = re.compile(  # 申报企业研发投入占比|不低于5%
    "(?:申报|申请|参评|参选|推荐|认定)的?(?:企业|单位|主体|机构|平台|园区|集群|项目)[^,。;]{2,}?(?:占比|比例|比重|率|收入|产值|强度|投入|面积|人数|税收|利润|数量)[^,。;]{0,4}$"
)
_DEFINED = re.compile("(?:企业|公司|集团|类|型|级):[^,。;:]{0,24}$")
_REQUIRED = re.compile(
    "(?:应当?|须|需|必须|要求)(?:同时)?(?:具备|具有|满足|符合|拥有)"
)  # 申报主体应具备|1家以上领军企业
_SETS_AIM = re.compile(  # 锚定产值超过900亿元|目标, 全力实现|500亿元目标
    "锚定|瞄准|冲刺|提出|确立|确定|设定|定下|剑指|奔着|[朝向]着|紧盯|盯[紧住]|围绕|聚焦|(?:力争|确保|努力|全力|奋力)(?:完成|实现|达成)"
)
_AIM_BEHIND = re.compile(
    "的?(?:[年总](?=产值|营收))?(?:工业总?产值|产业规模|产值|营业?收入?|销售收入|税收|规模|产业)?的?(?:预期|年度|发展|奋斗)*目标"
)
_SETS_NONE = re.compile("没有?|尚?未(?!来)|不再|放弃|取消|无法|不能")  # 没有提出|500亿元产值目标
_SHORT_OF = re.compile("(?:尚|还|仅|只)差$")
_EARNS = re.compile(  # 产值首次突破10亿元、50亿元|的,分别奖励…: what aid is given for
    r"(?:(?!,(?:对|凡|给予))[^。;\n]){0,50}?(?:的|的企业|的项目|的单位|的园区|的机构|的平台),[^。;\n]{0,30}?(?:奖励|奖补|补助|补贴|贴息|资助|给予)"
    r"|[^,。;\n]{0,6}的,?(?:一律|予以|应当?|将|按程序)*(?:退出|调出|取消|撤销|通报|约谈|摘牌|淘汰)"
    r"|(?:[、或和][\d.]+[^,。;、\d]{1,5}){0,6}的(?!目标)[\u4e00-\u9fff“”]{0,8}?(?:,[^。;,\n]{0,24}?|(?:分别|一次性|每[户家人年个]|按|最高|再|可|将|予以)*)"
    r"(?:优先|择优|给予|奖励|再奖|奖补|补助|补贴|贴息|资助)"  # 就业100人以上|的奖励20万元, 能力500公斤以上|的给予补贴
)
_NTH = re.compile(r"第[一二三四五六七八九十\d]{1,3}[个家座条大](?:[^,。;、]{0,30})$")  # 全国第三个产值|超2000亿元的城市
_BASELINES = ("为基数", "为基准", "为基期", "基数")
_NEAR = 40  # characters before a clause that may name a sort of firm


def is_aim(before: str, after: str) -> bool:
    """Whether a sum is told as an aim: 锚定|900亿元|产值目标, 全力实现|500亿元|目标."""
    if "目标" not in after or _AIM_BEHIND.match(after) is None or _SETS_NONE.search(before):
        return False
    return _SETS_AIM.search(before) is not None


def is_demanded(text: str, clause: Clause, index: int) -> bool:
    """Whether a number is a threshold, of those who apply or of a sort of firm, or what an aim is told by: 距20万辆|目标."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if _DEFINED.search(text, max(0, clause.start - _NEAR), word.start) and _SORT_OF_FIRM.match(after):
        return True
    if "以" in text[word.end - 2 : word.end + 1] and _SORT_OF_PROJECT.match(after):
        return True
    if _REQUIRED.search(before) or _OF_APPLICANT.match(before) or (after.startswith("的") and _NTH.search(before)):
        return True
    if _CONDITION.match(before) and _CONDITIONAL.search(after):
        return True
    if _EARNS.match(text, word.end) or _SHORT_OF.search(before) or after.startswith("的部分"):
        return True
    if after.startswith("目标") and not (_SETS_AIM.search(before) or before.endswith(("向", "朝"))):
        return True  # 距20万辆|目标尚差|1.3万辆
    return after.startswith(_BASELINES)  # 以2020年430亿元|为基数翻一番
