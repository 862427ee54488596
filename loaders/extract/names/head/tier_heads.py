"""Whether what a head of firms and plants names is a class of them: 省级|龙头企业, 零碳工厂."""

import re

from loaders.extract.names.head.kinds import has_field, is_class, unknown
from loaders.extract.reading import lexicon as lx

_KIND_OF_PLANT = re.compile(
    r"(?:零碳|未来|灯塔|透明|数字|云|标杆|超级|无人|黑灯|全连接|卓越级|先进级|领航级|基础级)工厂$"
)
_LEVELLED = re.compile("^[省市](?!场)|^自治区(?!级)")  # 省|工业互联网标杆工厂
_NATIONAL = re.compile("国家(?!能源|电网|电投).*(?:龙头|领军)企业$")  # 国家林业重点龙头企业, 农业产业化国家重点龙头企业
_AND_ABOVE = re.compile("(?:国家|[省市县])级?及?以上(?=..)")  # 市级以上|农业龙头企业
_BUILT = frozenset(["数字化车间", "智能车间", "智慧车间", "智能工厂", "数字工厂", "示范车间"])
_FIRST_CLASS = re.compile(r"(?:世界|国际|全球|国内|全国|行业)一流(?!的)[\u4e00-\u9fff]{2,8}企业$")  # 世界一流磷化工企业
_SHUT = re.compile("双停|散乱污|低散乱|低小散|僵尸|两高|落后|僵困")  # what policy closes
_REVENUE = re.compile(
    r"(?:年|主营业务|主营|营业|销售)*(?:营收|收入|产值)(?:突破|超过|达到?|过)?"
)  # 营收超|千亿整车企业


def enterprise_tier(name: str, head: str) -> str:
    """The type of what such a head ends: 省级|龙头企业 is a class, 华信陶瓷|智能车间 one of a firm."""
    if name in lx.words("general") or name in lx.words("ordinary_enterprise"):
        return ""
    plain = name.replace("“", "").replace("”", "")
    if name in ("全国企业", "国家企业") or _SHUT.search(plain) or re.search("[不只]|单个", plain):
        return ""
    if head == "专精特新" and plain.endswith("企业专精特新"):
        return ""  # 引导中小企业|专精特新|发展
    known = _FIRST_CLASS.search(plain) or any(word in plain for word in lx.words("recognised"))
    if kind := _KIND_OF_PLANT.search(plain):
        rest = plain[: kind.start()]
        of_level = is_class(rest) or _LEVELLED.match(rest)
        own = rest != "5G" and has_field(rest, False) and not of_level and not plain.endswith("超级工厂")
        return "" if own else "EnterpriseTier"  # 智能电梯|未来工厂 is a firm's
    sized = _REVENUE.sub("", name)
    if "亿" in sized[: lx.level_length(sized)] and head.endswith("企业"):  # 百亿级企业, 营收超千亿整车企业
        return "EnterpriseTier"
    if head in _BUILT and not lx.level_length(name) and unknown(plain[: -len(head)]) > 1:
        return ""  # one of a firm: 华信陶瓷|智能车间
    level = name[: lx.level_length(name)]
    above = _AND_ABOVE.match(name)  # 市级以上|农业龙头企业
    if ((level.endswith("级") or above) and name.endswith(("龙头企业", "领军企业"))) or _NATIONAL.search(plain):
        return "EnterpriseTier"
    quoted = name.endswith(("”企业", "”工厂", "”中小企业", "”车间"))
    return "EnterpriseTier" if known or quoted else ""
