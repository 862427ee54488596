"""Whether 产业 is only a part of another name, or of speech: 产业|园, 光伏产业|对接会, 绿色低碳|产业生态."""

import re

from loaders.extract.reading.clauses import Word

_NAMED_ON = (  # what makes 产业 a part of another name
    "链", "园", "群", "化", "体系", "基地", "集聚区", "集聚带", "集聚地", "集聚体", "集聚高", "社会", "学院", "研究", "联盟", "协会", "商会", "基金", "投资", "集团", "公司",
    "工人", "大会", "博览", "论坛", "峰会", "展", "互联网", "大脑", "强", "大省", "大市", "大县", "名城", "带", "小区", "集中区", "新城", "走廊", "大道",
)  # fmt: skip
_MEETING = re.compile(  # 光伏产业|高质量发展大会, 光伏产业|供需对接会: the name of an event
    "(?:高质量|创新|集群|融合|发展|招商|合作|对接|交流|推介|洽谈|推进|投资|项目|人才|供需|产销|技术|专题|链|国际){0,4}"
    "(?:大会|推介会|推介活动|对接会|对接活动|交流会|洽谈会|研讨会|年会|专场|博览会|展览会|论坛|峰会|大赛|创新赛)"
)
_MILIEU = re.compile(
    "(?:绿色|低碳|循环|创新|现代|良好|优质|开放|智能|数字|高端|先进|协同|健康|特色|优良|高效)+产业(?:创新|发展|融合)?生态(?!园|旅游|农业|环境|保护|区)"
)
_FORGED = re.compile(  # 锻造|产业新优势, but 章丘锻造产业|优势明显
    "(?:锻造|铸造|锻炼|重塑|塑造)产业(?:新|强大|核心|比较|综合|独特|发展|整体)*(?:竞争|优势|实力|能力|品牌|高地|标杆)"
    "(?!(?:优势|实力|能?力|影响力|地位)*(?:不断|持续|日益|逐步|进一步|更加?|较|很|十分|非常)*(?:明显|突出|雄厚|响亮|增强|提升|强|凸显|显著|领先|巩固|扩大|居|位))"
)
_OFFICE_BEHIND = re.compile("[处司科](?![于在理置技学研创])")  # 原材料工业|处
_OUTPUT = re.compile("总产值|增加值|产值")  # 装备制造产业工业|总产值
_QUALITIES = 8  # characters before 产业生态


def is_named_on(text: str, word: Word, end: int) -> bool:
    """Whether a name or a phrase goes on behind the head that ends here: 产业|园, 原材料工业|处, 锻造产业|新优势."""
    return bool(
        (text.startswith("工业", end - 2) and _OUTPUT.match(text, end) and text.startswith("业", end - 3))
        or text.startswith(_NAMED_ON, end)
        or _FORGED.match(text, max(0, word.start - 2))
        or _ends_milieu(text, word)
        or _OFFICE_BEHIND.match(text, end)
        or _MEETING.match(text, end)
    )


def _ends_milieu(text: str, word: Word) -> bool:
    """构建绿色低碳|产业生态: whether only qualities stand before 产业, and 生态 behind it."""
    if text.find("生态", word.start, word.start + _QUALITIES) < 0:
        return False
    near = range(max(0, word.start - _QUALITIES), word.start - 1)
    return any(_MILIEU.match(text, at) for at in near)
