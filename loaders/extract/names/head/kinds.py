"""What the words of a name say: its field, its class, its place; and whether anybody knows them: 誉衡|制药 is coined."""

import re
from functools import lru_cache

from loaders.extract.reading import lexicon as lx

_SLOGAN = re.compile("“?[二三四五六七八九]好”?(?:产业)?园区")
OF_PROVINCE = re.compile(  # 湖南省特色|产业园区: a class of the province
    "(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|国家)(?:特色|绿色|化工|高新技术|循环化|新型(?!材料|显示|能源|储能|建材)|重点|技术创新|企业技术|制造业|工业互联网|中试|创新型|外贸|农村|现代|先进(?=制造业?(?:集群|基地|中心|园|示范))|智慧)"
)
CLUSTERS_HEAD = re.compile("(?:产业)?集群$")  # 甲县铝材|产业集群


@lru_cache(maxsize=20_000)
def has_field(rest: str, unknown: bool = True) -> bool:
    """Whether a word of industry stands in a name, or the name is short and wholly unknown (滩羊)."""
    table = lx.flags()
    known = [
        b for i in range(len(rest)) for n in range(1, 6) if i + n <= len(rest) and (b := table.get(rest[i : i + n], 0))
    ]
    return any(b & lx.FIELD and not b & (lx.KIND | lx.HEADS) for b in known) or (
        unknown and not known and len(rest) <= 4
    )


@lru_cache(maxsize=20_000)
def is_class(rest: str) -> bool:
    """Whether words before a head say level and kind only, no field: 省级中小企业特色."""
    table, at, level = lx.flags(), 0, False
    while at < len(rest):
        if size := lx.level_length(rest[at:]):
            at, level = at + size, True
            continue
        for length in range(min(10, len(rest) - at), 0, -1):
            bits = table.get(rest[at : at + length], 0)
            if bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
                break
        else:
            bits = lx.KIND if rest[at] in "省市县区级大“”" else 0
            length = 1
        if not bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
            return False
        level = True
        at += length
    return level


@lru_cache(maxsize=20_000)
def unknown(name: str) -> int:
    """How many characters of a name stand in no word of the lexicon; 渝西 of 渝西汽车 is a name."""
    table, regions, at, unknown = lx.flags(), lx.words("region"), 0, 0
    while at < len(name):
        lengths = range(min(8, len(name) - at), 1, -1)
        length = next((n for n in lengths if (w := name[at : at + n]) in table and w not in regions), 1)
        unknown += length == 1 and name[at] not in "和与及"
        at += length
    return unknown


@lru_cache(maxsize=20_000)
def coined(name: str) -> bool:
    """Whether a short name is made of nothing that the lexicon or common speech knows: 誉衡, 晶科."""
    if not re.fullmatch("[\u4e00-\u9fff]{2,4}", name) or unknown(name) < len(name):
        return False
    if name in lx.words("foreign_country") or (len(name) > 2 and lx.is_division(name[:2])):  # 盐山|管道
        return False
    return not any(name[i : i + 2] in lx.common() for i in range(len(name) - 1))


_FIGURES = frozenset(["长板", "短板", "舱石", "压舱石", "底板"])  # of speech: 锻长板


def coined_product(name: str) -> bool:
    """Whether a word that nobody knows ends as products do: 藠头, 微球; no 硬核, no 更强, no 长板."""
    return name.endswith(tuple(lx.words("product_tail"))) and coined(name) and name not in _FIGURES


def leading_place(name: str) -> int:
    """Length of the division that a name begins with, 0 if there is none."""
    return lx.leading_division(name)


def without_places(name: str) -> str:
    """A name without the divisions that it begins with: 襄阳市枣阳市|AI芯片检测中心."""
    while 0 < (length := leading_place(name)) < len(name):
        name = name[length:]
    return name


def graded(name: str) -> bool:
    """Whether a name is that of a class, by its level, its province or a slogan: 省级绿色园区, 湖南省特色产业园区, “五好”园区."""
    return lx.level_length(name) > 0 or OF_PROVINCE.match(name) is not None or _SLOGAN.fullmatch(name) is not None
