"""Numbers that are capacities of works: 3万吨|/年铝箔项目."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, is_capacity

_CAN_MAKE = re.compile("可年产[^,。;\\d]{0,12}$")  # what works are able to make, and nobody aims at
_WORKS = re.compile(  # 3万吨|/年铝箔及2万吨/年铜箔项目
    r"(?:/[年天日a])?[^,。;\d]{1,40}?(?:(?<=[及和与])\d[\d.]*[^,。;、\d]{2,24}?)?(?:项目|生产线|产线|基地|工程|装置)"
)
_WORKS_FOR_ALL = re.compile(  # 建设30万吨|A、10万吨B生产线, but no 形成30万吨|A、10万吨B的产能
    r"[^,。;、\d]{1,10}[、和及]\d[^,。;的能]{1,60}?(?:项目|产线|装置|工程)"
)
_GROWN_ON = re.compile(  # 300万亩|优质茶叶基地
    "[^,。;、\\d]{0,16}(?:茶|果|菜|粮|药材|花卉|油茶|作物|牧草|水产|竹|种植|养殖|农业|林业)[^,。;、\\d]{0,6}基地(?!项目)"
)
_LONGEST_MADE = 10  # characters of what a number says how much is made of
_COUNTED_SIZE = re.compile(
    r"(?:/年)?(?:及?以[上下]|级)?的?[\u4e00-\u9fff]{2,12}\d+(?:余|多)?[处家户个条座台]"
)  # 30万吨以下|煤矿50处
_OF_ONE = re.compile(
    "(?:[一二两三四五六七八九]|这|那|该|唯一)的?[家座个条]?[^,。;\\d]{0,4}年(?:产能?|产量|加工|处理)(?:约|近|达)?$"
)
_PLANT_BEHIND = re.compile(
    "[余多]?的[\u4e00-\u9fff]{1,14}?(?:厂|企业|公司|产线|生产线|基地|项目|车间)(?!家)"
)  # 一家年产|3000辆|的客车厂
_AREA = re.compile(
    r"(?:(?<!建成)(?<!种植)(?<!建成区)(?<!孵化)(?<!茶园)(?<!果园)(?<!造林)(?<!播种)(?<!养殖)(?<!基地)面积|占地|用地|总长|全长|总建筑)(?:约|达|为|达到|共)?:?$"
)
_PLANT = re.compile(
    "(?<!重点)(?<!重大)项目(?:建成后?|达产后?|设计|总|年)*(?:产能|生产能力)(?:约|达到?|为)*$"
)  # 项目总产能为|15万吨
_WON = re.compile(
    r"(?:盘活|收储|整治|腾退|腾出|新增|复垦|播种|处置|消化|清理|供应(?![商链])|出让|改造(?!工程|项目)|开发(?!区))[^,;]{0,8}(?:(?<=面积)[\d.]+万?(?:亩|公顷|平方米)、[^,;、\d]{2,8})?$"
)
_OUTPUT = re.compile(r"(?:吨|公斤|千克|W|Wh|瓦|平方米|立方米|片|颗|千瓦时)$")
_PRODUCT = re.compile(r"(?:以上|级)?(?:/年)?[\u4e00-\u9fffA-Za-z]")


def is_of_works(text: str, clause: Clause, index: int, unit: str) -> bool:
    """Whether a number is a capacity: of works that are named or built, or of those that are counted (30万吨以下|煤矿50处)."""
    word = clause.words[index]
    before, after = text[clause.start : word.start], text[word.end : clause.end]
    if is_capacity(text, word) and (
        (_WORKS.match(after) and not (unit.endswith("亩") and _GROWN_ON.match(after)))
        or _WORKS_FOR_ALL.match(after)
        or _PLANT.search(before)
        or (_AREA.search(text, max(0, clause.start - 4), word.start) and not _WON.search(before))
        or _makes(clause, index, unit, after)
    ):
        return True
    if _CAN_MAKE.search(before) or (_OF_ONE.search(before) and _PLANT_BEHIND.match(after)):
        return True
    return bool((_OUTPUT.search(unit) or before.endswith("年产")) and _COUNTED_SIZE.match(after))


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
