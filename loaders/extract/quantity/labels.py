"""What a figure is of where a label before it says so: 轴承产业产值:|450亿元."""

import re

from loaders.extract.reading.clauses import Clause

_LABEL = re.compile(r"(?:^|[\n,。;、(:])[ \t]*(?P<label>[^\n,。;、(:]{2,20}):$")
_SUM = re.compile("(?:产值|营收|收入|增加值|税收|利税|利润|规模|总额|出口额|成交额|交易额)(?:目标)?$")
_MEASURE = re.compile("(?:占比|比重|强度|率|增速|产量|投资)(?:目标)?$")
_THINGS = re.compile(
    "(?:企业|工厂|车间|园区|平台|机构|中心|集群|小巨人”?|冠军|项目|人才|专利)(?P<number>数量?|总数|家数|个数)?$"
)
_MADE = re.compile("^(?:新增|净增|新?培育|新?认定)(?=..)")  # 新增|规上企业
_OF_WORKS = re.compile("(?:总投资|投资额|投资主体|建设内容|预期效益|经济效益|项目单位|建设单位)[^\n]{0,40}:")
_LONGEST, _NEAR = 24, 200  # characters before a clause that may be its label, or say that a project is told of


def label_before(text: str, clause: Clause) -> str:
    """The label that names what the figure of a clause measures or counts: 轴承产业产值|:450亿元."""
    if not text.startswith(":", clause.start - 1):
        return ""
    found = _LABEL.search(text, max(0, clause.start - _LONGEST), clause.start)
    label = found["label"].strip() if found else ""
    if things := _THINGS.search(label):
        return _MADE.sub("", label[: things.start("number")] if things["number"] else label)
    return label if _SUM.search(label) or _MEASURE.search(label) else ""


def labels_sum(text: str, clause: Clause) -> bool:
    """Whether a label says what a sum of money is of, and no project is told of: 税收:|12亿元, but not 总投资:…\\n年产值:|5亿元."""
    if not _SUM.search(label_before(text, clause)):
        return False
    return _OF_WORKS.search(text, max(0, clause.start - _NEAR), clause.start) is None
