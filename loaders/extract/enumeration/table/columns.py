"""The columns of a table: what each holds, told by its header, or by its cells where the table has none."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from loaders.extract.enumeration.found import ends_in_field, reads_as_field
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.names.organ.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
LONGEST_HEADER = 16
THINGS = {"cluster": "Cluster", "park": "Park", "platform": "Platform", "project": "Project"}
# The first that matches says what the column is: 建设地点 is a place, 建设单位 a firm, 链主企业 no chain.
_ROLES = (
    ("number", r"^(?:序号|编号|序|号|排名|排序)$"),
    ("indicator", r"^(?:主要|核心|发展|考核|量化|具体|规划|建设|评价|二级|三级)*(?:指标|目标)(?:名称|项目|内容)?$"),
    ("task", r"^(?:重点|主要|工作|具体|专项|目标|年度)*(?:任务|行动|举措|事项|工作)(?:名称|内容)?$|任务.{0,8}(?:内容|举措|措施|目标|要求)$|^(?:工作|主要|具体)(?:内容|措施)$|(?:类别|类型|分类|领域|板块|方面|维度)(?:重点|主要|工作|具体|年度){0,2}(?:任务|事项|举措|措施|行动)$"),
    ("base", r"(?:承载|承接|布局|集聚|聚集|分布|落地|支撑|覆盖|协同|协作|配套|拓展|联动|辐射)(?:地|区|区域|地区|市|市县|县市|县区|园区|载体|范围)?$|(?:重点|主要|核心|优势|集中)(?:区域|地区|区|产区|产地|市|县|市县|县市|城市)$|^(?:重点)?(?:空间|区域)布局"),
    ("place", rf"(?:所在|所属|注册|建设|实施|落户|入驻|入住)(?:{ZONE}|地|区域|市|县|区|州|省|镇|城市|板块|片区|功能区)|地区|师市|(?:省辖|直管|设区的?|地级)市|地市|市州|州市|盟市|市县|县市|区县|县区|区市|省份|属地|行政区(?:划|域)?$|地点|地址|城市$|^(?:省|市|州|盟|县|区|旗|区域|辖区)(?:\(.*)?$"),
    ("level", r"^(?:园区|平台|集群|开发区|拟|认定|推荐|和|与|企业)*(?:级别|层级|等级|能级|星级)$|^拟?认定(?:和|及|与|、)拟?推荐$"),
    ("town", r"乡镇|镇街|镇乡|街道|^[乡镇]|社区"),
    ("organ", r"部门|(?:牵头|责任|主管|配合|推荐|联系|服务|链长|包抓|包联|协同|促进|管理|支撑|审核|指导)(?:单位|机构|组织|办公室|局)|专班"),
    ("person", r"链长|群长|盟长|会长|召集人|领导|负责人|责任人|组长|姓名|首席|包抓|包联"),
    ("industry", r"^(?:主导|主要|特色|主营|代表性?)产品(?:名称)?$"),
    ("other", r"备注|附注|类型|性质|批次|时间|日期|年份|年限|期限|内容|范围|四至|区块(?!产业)|描述|说明|简介|电话|方式|代码|网址|进度|阶段|状态|^(?:建设|项目|主要)*(?:建设)?规模$|(?:项目|企业|园区|平台|集群)类别|文号|措施|产品|职务|依据|结果|^原|[(]原"),
    ("figure", r"[(](?:[万亿千百]?元|[万亿]?[吨家个户亩]|%|平方公里|公顷|平方千米)[)]|数量|[个家户总]数|占比|比重|增速|面积|投资|产值|收入|目标|增加值|产能|产量"),
    ("firm", r"企业|公司|(?:申报|建设|依托|承担|实施|运营|牵头|参与|共建|项目)(?:单位|主体|方)|单位名称|^单位|法人|业主"),
    ("project", r"项目"),
    ("cluster", r"集群"),
    ("platform", r"平台|中心|实验室|研究院"),
    ("park", r"园区|园$|开发区|集聚区|先导区|示范区|基地|载体|片区|板块|产业园"),
    ("firm", r"^“?(?:链主|龙头|链核)"),
    ("chain", r"产业链|链条|链名|^链"),
    ("industry", r"定位$|产业|领域|行业|方向|赛道|门类|类别|分类|专业|环节|(?:产业链?|链条|关键|薄弱|细分)节点|^节点$"),
    ("name", r"名称|名单|对象"),
)  # fmt: skip
_GIVEN = re.compile("(?:拟|已|新)?(?:认定|评定|确定|获评)?为?(?P<level>[^、,;(和]+)")
_RANKED = re.compile(r"(?:省|市|州|盟|区|县|旗|镇|乡|街道)$")
_ORGAN_TAIL = re.compile(
    r"(?:局|委|委员会|办|厅|部|政府|管委会|办公室|协会|学会|商会|联合会|促进会|联盟|研究院|研究所|促进中心|服务中心)$"
)
_FIRM_TAIL = re.compile(r"(?:公司|集团|厂|股份)$")
_UNIT = re.compile(r"(?:计量|计算)?单位")
_OF_INDICATOR = re.compile(r"^(?:计量|计算)?单位$|20\d\d|目标值|[现基]状?[值数期]|增[速长幅]|完成|实际")
_ASIDE = re.compile(r"(?<=..)[(][^()]*[)](?=(?:名称?)?$)")
_NUMBER = re.compile(r"\d{1,4}[.、]?")
_FIGURE = re.compile(r"(?:约|超)?\d[\d,.]*(?:[-—~]\d[\d,.]*)?(?:%|[万亿]?元|[万亿]?[个家户吨亩])?(?:以上|左右)?")
_ENOUGH = 0.6  # of the cells of a column without a header must agree on what it holds


class Column(NamedTuple):
    """A column: what it holds (`place`, `firm`, `chain`, …), and its header."""

    role: str
    header: str
    span: Span | None = None


@lru_cache(maxsize=4096)
def role_of(header: str) -> str:
    """What the header says that the column holds."""
    plain = _ASIDE.sub("", header)  # 代表企业(所在地)
    names = ((header if role in ("figure", "other") else plain, role, pattern) for role, pattern in _ROLES)
    return next((role for name, role, pattern in names if re.search(pattern, name)), "other")


@lru_cache(maxsize=4096)
def is_header_cell(content: str) -> bool:
    """Whether a cell is made of the words of headers only: 重点承载园区, 2025年目标产值(亿元)."""
    plain = re.sub(r"[(][^()]*[)]|20\d\d|\s", "", content)
    return 0 < len(plain) <= LONGEST_HEADER and bool(_header_words().fullmatch(plain))


@cache
def _header_words() -> re.Pattern[str]:
    return re.compile(f"(?:{lx.alternation(lx.words('tables.header'))})+")


def is_header(cells: Sequence[str]) -> bool:
    """Whether the cells of a row are the names of columns."""
    filled = [cell for cell in cells if cell]
    if len(filled) < 2 or max(map(len, filled)) > 2 * LONGEST_HEADER:
        return False
    known = sum(map(is_header_cell, filled))
    if role_of(filled[0]) == "number":
        return known * 2 >= len(filled)
    return known * 3 >= len(filled) * 2 and len({role_of(cell) for cell in filled}) > 1


def of_indicators(columns: list[Column]) -> list[Column]:
    """The columns of a table of indicators: 单位 is what they are measured in, and what has a year or an aim is a figure."""
    if all(column.role != "indicator" for column in columns):
        return columns
    if any(c.role in (*THINGS, "firm", "chain") and not _UNIT.fullmatch(c.header) for c in columns):
        return [c._replace(role="figure") if c.role == "indicator" else c for c in columns]  # 产业链 | 发展目标
    roles = {
        column: "unit" if _UNIT.fullmatch(column.header) else "figure"
        for column in columns
        if _OF_INDICATOR.search(column.header)
    }
    return [column._replace(role=roles.get(column, column.role)) for column in columns]


def fits(role: str, content: str, is_place: Callable[[str], bool]) -> int:
    """Whether a cell reads like what its column promises: 1 yes, 0 nothing is known, -1 no."""
    if not content:
        return 0
    if role in ("number", "figure"):
        return 1 if _FIGURE.fullmatch(content) or not content.strip("—-/") else -1
    if role == "organ":
        return 1 if _ORGAN_TAIL.search(content) else -1
    if role == "firm":
        return 1 if _FIRM_TAIL.search(content) else -1 if content.isdigit() or is_place(content) else 0
    if role == "chain":
        return 1 if content.endswith("链") else -1 if re.search(r"公司|局$|镇$|街道$|\d", content) else 1
    if role in ("place", "town"):
        named = is_place(content) or (bool(_RANKED.search(content)) and len(content) < 8)
        return 1 if named and not type_of(content) else -1
    if role in ("other", "base", "indicator", "unit"):
        return 0
    if role == "level":
        return 1 if level_in(content) else -1
    if _FIGURE.fullmatch(content):
        return -1
    if role == "industry":
        return -1 if type_of(content) in THINGS.values() or is_place(content) else int(ends_in_field(content))
    if role in THINGS:
        return 1 if type_of(content) == THINGS[role] else -1 if is_place(content) else 0
    return 1 if type_of(content) else 0


def level_in(content: str) -> str:
    """The level that a cell of levels gives: 省级, 认定省级(、推荐申报国家级)."""
    level = _GIVEN.match(content)
    return level["level"] if level and level["level"] in lx.words("level") else ""


def inferred(cells: Sequence[str], is_place: Callable[[str], bool]) -> str:
    """What a column without a header holds."""
    filled = [cell for cell in cells if cell.strip("—-/")]
    if not filled:
        return "other"
    role, number = Counter(_role_of_cell(cell, is_place) for cell in filled).most_common(1)[0]
    return role if number >= _ENOUGH * len(filled) else "other"


def _role_of_cell(cell: str, is_place: Callable[[str], bool]) -> str:
    if _NUMBER.fullmatch(cell):
        return "number"
    if _FIGURE.fullmatch(cell):
        return "figure"
    if is_place(cell):
        return "place"
    if _ORGAN_TAIL.search(cell):
        return "organ"
    if _FIRM_TAIL.search(cell):
        return "firm"
    if is_person(cell):
        return "person"
    kind = type_of(cell)
    if kind == "Chain":
        return "chain"
    if not kind and all(map(reads_as_field, re.split("[、,/;]", cell))):
        return "industry"
    return next((role for role, type_ in THINGS.items() if type_ == kind), "other")
