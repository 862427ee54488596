"""Numbers that say how far or how large something is: 距机场|20公里, 以|10平方公里|的甲园为载体."""

import re

from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

_ROOM = re.compile("的?(?:[\u4e00-\u9fff]{0,4}厂房|车间|仓库|办公楼|建筑)")
_SPEC = re.compile(
    "(?:续航|航程|时速|精度|载重|转速|分辨率|像素|直径|厚度|口径|功率|温度|压力)(?:里程)?(?:超过?|达到?|为|约|不低于|大于)?$"
)  # what a product is like
_OF_PRODUCT = re.compile("(?:以上|级)?的[\u4e00-\u9fff]")
_OF_LAND = re.compile("[亩顷]$|平方[米公千]|平方$")
_SIZE_OF = re.compile("(?:以|将|把|在|依托|围绕|位于|约|近)?(?:总面积|占地|约|近|现有)*$")  # 以|10平方公里|的甲园为载体
_SITE_OF_SIZE = re.compile(rf"的[\u4e00-\u9fff“”]{{2,20}}?(?:{ZONE}|基地|片区|启动区|核心区|功能区|厂区|园)")
_SET_ASIDE = re.compile("(?:划出|拿出|腾出|让出|预留|辟出|划定|专辟|腾退)了?(?:近|约|超过?|逾|出)?$")
_FROM_FAR = re.compile(
    r"(?:距离?|(?<![脱隔分偏远])离)[^,;。]{1,16}$|[机车]场约?$|[站港]约?$|(?:位于|地处|坐落)[^,;。]{2,16}(?:[东西南北侧郊外方]约?|以[东西南北]约?)$"
)
_GOES = re.compile(  # 沿着这条路往里走|六公里, 驱车往东|30公里
    "(?:(?:往|向|朝)[东西南北前里外内上下][东西南北行走去]?|(?<![流通推进发])[走行开驶]|驱车|前行|步行|绕行|跑)(?:了|上|出|过|约|近|不到|不过|大约|再)*$"
)
_SPREAD = re.compile(r"(?:东西|南北|纵向|横向|全境)[^,。;\d]{0,4}(?:长|宽|跨度?|纵深|相距)(?:约|达|近)?$")
_RESERVES = re.compile(
    r"(?<!新增)(?:预测|探明|资源|地质|保有|远景|查明)[^,。;\d]{0,6}(?:储量|资源量)(?:约|达到?|为|超过?|近)*$"
)  # what lies in the ground
_MORE_RESERVES = re.compile(r"新增|增加|力争|[到至]20\d\d年")
_BOUNDS = re.compile("[东西南北]至[^,;。]*$")  # of a zone: 东至甲路以东|1500米


def is_of_size(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number says how far or how large something is, or what a product is like: 以|10平方公里|的甲园为载体."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if before.endswith(("时速", "每")) or (_SPEC.search(before) and _OF_PRODUCT.match(after)):
        return True  # 续航超过|500公里的车型, 每|百户居民
    if _OF_LAND.search(unit) and (
        _SET_ASIDE.search(before) or (_SIZE_OF.fullmatch(before) and _SITE_OF_SIZE.match(after))
    ):
        return True  # 划出|3平方公里|用于布局甲产业
    if unit.endswith(("平方米", "亩")) and _ROOM.match(after):
        return True  # 兴建10万平方米|厂房
    if _RESERVES.search(before) and not _MORE_RESERVES.search(before):
        return True
    return _is_length(unit, before, after)


def _is_length(unit: str, before: str, after: str) -> bool:
    """Whether a number is a length or a distance: 距机场|20公里, 东西长|15公里."""
    if unit in ("公里", "千米", "米") and _SPREAD.search(before):
        return True
    if unit == "米" and (_BOUNDS.search(before) or after.startswith(("高", "长", "宽", "深", "见方"))):
        return True
    return unit.endswith(("公里", "千米")) and bool(
        _FROM_FAR.search(before) or _GOES.search(before) or after.startswith(("内", "以内", "范围"))
    )
