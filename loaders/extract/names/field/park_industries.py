"""The industries in the name of a park: 西湖区|商业航天|未来产业先导区."""

import re

from loaders.extract.names.field.industries import place_length
from loaders.extract.names.head.kinds import has_field, is_class
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_DANGLES = re.compile(
    r"(?:及|和|与|科技|循环经济|智慧|智能|数字|集成|工业|总部|先进|一体化|绿色|大型|医)$"
)  # 稀土|及: no field ends so
_QUALITIES = frozenset(
    ["绿色", "零碳", "近零碳", "低碳", "智慧", "数字", "生态", "循环", "安全", "智能"]
)  # of a park, and no field: 绿色|产业园
_LANDFORMS = "湾岛山河湖江港镇乡村桥城塘滩洲口沟坪坝岭浦"  # end the name of a place: 粗芦岛|船舶修造
_PARK_FIELD = re.compile(  # 商业航天|未来产业先导区
    r"(?:国家级?|全国|省级?|市级?|万亿级?|千亿级?|百亿级?|特色|“|中国|东南|西南|西北|东北)*([\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?:”)?"
    r"(?:未来产业|特色产业|特色|产业|规模化|产业化|专业化|研发生产|研发|生产|加工|制造|聚集|集聚|协同创新|协同|创新|应用|应用示范|示范|集中|高质量发展|人才|知名品牌|主题)*(?:先导区|示范区|产业园区?|工业园区?|园区|科技园|基地|集聚区|聚集区|产业港|新城|谷|集中区|园)$"
)


def fields_of_park(text: str, gazetteer: Gazetteer, name: str, at: int) -> list[Span]:
    """The industries in the name of a park that stands here: 西湖区商业航天未来产业先导区 -> 商业航天."""
    start = place_length(gazetteer, name)
    start = name.rfind(")", 0, -4) + 1 or start
    match = _PARK_FIELD.match(name, start)
    if (
        not match
        or match[1] in _QUALITIES
        or len(match[1]) < 2
        or is_class(match[1])
        or not has_field(match[1], False)
        or len(match[1]) > 12
    ):
        return []
    left = _field_start(match[1])
    left += lx.level_length(match[1][left:])
    spans = [
        (at + match.start(1) + left + part.start(), at + match.start(1) + left + part.end())
        for part in re.finditer(r"[^和、]+", match[1][left:])
    ]
    spans = [(a, b - 2) if text[b - 2 : b] == "产业" else (a, b) for a, b in spans]
    return [] if any(not _says_field(text[a:b]) or _DANGLES.search(text, a, b) for a, b in spans) else spans


def _says_field(name: str) -> bool:
    """Whether a field has a word of industry in it that is longer than a character: no 白金."""
    return has_field(name, False) and any(
        name[i : i + n] in lx.words("industry_word") for n in (2, 3, 4, 5) for i in range(len(name) - n + 1)
    )


def _field_start(name: str) -> int:
    """Where the field begins after a name of a place that no table knows: 粗芦岛|船舶修造; one unknown character may be its own."""
    table = lx.flags()
    at = len(name)
    while at > 0 and (
        length := next(
            (
                n
                for n in range(min(6, at), 0, -1)
                if table.get(name[at - n : at], 0) & (lx.FIELD | lx.KIND | lx.VERB | lx.OPENER | lx.AND)
                or name[at - n : at] in lx.words("field_qualifier")
            ),
            0,
        )
    ):
        at -= length
    return 0 if at == 1 and name[0] not in _LANDFORMS and len(name) > 2 else at
