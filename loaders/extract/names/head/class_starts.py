"""Where a class begins, apart from the place that has some of it: 甲市|省级特色产业园区, 世界级的|乙集群, |具有国际竞争力的|先进制造业集群."""

import re

from loaders.extract.names.head.kinds import has_field, is_class, leading_place
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

_LEVEL_OF_CLASS = re.compile("(?:世界|国家|省|自治区|市)级|国家(?=先进制造业|新型工业化)|[百千万]+亿元?级")
_LEVEL_INSIDE = re.compile("(?:国家|省|自治区|市)级")  # 防爆电机制造|国家级高新技术企业
_LOW_END, _LONGEST_END = re.compile(r"\d+(?:\.\d+)?[万亿]*元?[-—~–至到]{1,2}$"), 10  # |300亿—|1000亿元企业
_SORTS_OF_CLASSES = ("", "绿色", "特色", "化工", "新型", "智慧", "企业", "工业互联网")
_SINGLE_ZONES = ("开发区", "高新区", "经开区", "新区")  # of which a place has one: 合肥国家级高新区 is a park
_OF_EVERY_PLACE = re.compile(
    "“?(?:链主|独角兽|瞪羚|灯塔|种子独角兽|潜在独角兽|高新技术企业|科技型中小企业|未来工厂)|[首又][家个]"
)
_NTH_BATCH = re.compile("(?:第[一二三四五六七八九十\\d]{1,3}|首)批(?:次)?")  # 甲省|第二批|化工园区
_STRONG = re.compile(
    "(?:具有|具备|拥有)[较很更]?(?:强|大|高|重要)?的?(?:世界|全球|国际|全国|国内|区域)(?:一流|领先|重要|顶尖)?的?(?:核心|市场|产业)?(?:竞争力|影响力|引领力|辐射力|知名度|话语权)(?:[和与、及](?:核心|市场|产业)?(?:竞争力|影响力|引领力|辐射力|知名度|话语权))*的$"
)
_SUCH = re.compile(
    "(?:先进制造业|高端制造业|制造业|战略性新兴产业|新兴产业|未来产业|标志性(?:产业)?|优势产业|产业)?集群"
)
_LONGEST_PRAISE = 30  # characters


def start_of_class(text: str, start: int, head: Word) -> int:
    """Where a class begins that a place has some of: 株洲市|省级特色产业园区, 许昌市|独角兽企业."""
    if head.flags & lx.ENTERPRISE and (low := _LOW_END.search(text, max(0, start - _LONGEST_END), start)):
        return low.start()
    at = start + leading_place(text[start : head.start])
    if head.start == start + 1 and text.startswith("链链主", start):  # 该链|链主
        return head.start
    if at == start:
        inner = _LEVEL_INSIDE.search(text, start + 2, head.end) if head.flags & lx.ENTERPRISE else None
        return inner.start() if inner and has_field(text[start : inner.start()], False) else start
    if head.flags & lx.ENTERPRISE and _OF_EVERY_PLACE.match(text, at, head.end):
        return at
    if head.flags & lx.PARK and lx.has_rank(text[start:at]) and (batch := _NTH_BATCH.match(text, at, head.start)):
        return batch.end()
    level = _LEVEL_OF_CLASS.match(text, at, head.end)
    ranked = lx.has_rank(text[start:at])
    if level is None or not ranked or text.endswith(_SINGLE_ZONES, at, head.end):
        return start
    sort = text[level.end() : head.start]
    return at if sort in _SORTS_OF_CLASSES or is_class(sort) or head.flags & lx.ENTERPRISE else start


def level_before(text: str, clause: Clause, start: int) -> Word | None:
    """The level that 的 joins to a class: 世界级|的|创新型产业集群."""
    if text[start - 1] != "的" or start - 1 <= clause.start:
        return None
    return next(
        (w for w in clause.words if w.end == start - 1 and w.flags & lx.LEVEL and text[w.end - 1] == "级"), None
    )


def start_of_described(text: str, clause: Clause, start: int, head: Word) -> int:
    """Where a class begins whose rank is told before its bare head: 具有国际竞争力的|先进制造业集群; 0 where it is not."""
    if text[start - 1] != "的" or not _SUCH.fullmatch(text, start, head.end):
        return 0
    told = _STRONG.search(text, max(clause.start, start - _LONGEST_PRAISE), start)
    return told.start() if told else 0
