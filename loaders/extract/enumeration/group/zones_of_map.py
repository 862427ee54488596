"""Parts of a map that are listed, each for a field: “三带”分别是甲笋竹食品带、乙竹炭带和丙竹纤维带; 三个功能区,分别为物流区、新材料区."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found
from loaders.extract.names.head.kinds import has_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of

_SHORT_ZONE, _ZONE = 4, re.compile("(?:产业|经济)?(?:带|廊|走廊|轴|圈|组团)$")
_SHORT_LEAD, _LAID_OUT = 8, re.compile("(?:[为是即:]|包括|形成|打造|建设|构建|布局|规划)了?$")
_SHOWN = re.compile(
    "展[馆会厅区览台]|博览会|论坛|会场|场馆|商[场店]|超市|公园|游乐|校园|小区|车间|食堂"
)  # 展馆分为|A区、B区
_SHOWN_BACK = 40  # characters back to what is divided
_AREA = re.compile("[\u4e00-\u9fff]{2,10}(?<![市县辖城社校景矿牧林灾湖山])区")  # 新材料|区
_FAR_LEAD = 16  # characters before the list that may say so
_DIVIDED = re.compile(  # 划分为|三个功能区,分别为
    r"(?:(?P<count>[一二两三四五六七八九十\d]+)[个大](?:主要|专业|特色|产业)*(?:功能|产业)?(?:片区|区|分区|板块|组团)"
    r"(?:[,:]?(?:即|分别[为是]|依次[为是]|包括|是|为)|(?=:))|(?:划?分|规划|划定)[为成]):?$"
)


def zones_of_map(draft: Draft, enumeration: Enumeration, words: list[str]) -> Found | None:
    """“三带”分别是甲笋竹食品带、乙竹炭带和丙竹纤维带: parts of a map, each for a field."""
    if _are_areas(draft.text, enumeration, words):
        areas = [draft.add("Park", member) for member in enumeration.members]
        return Found(areas, None, (enumeration.start, enumeration.end), "Park")
    if len(words) < 2 or not all(len(w) > _SHORT_ZONE and _ZONE.search(w) and has_field(w, False) for w in words):
        return None
    lead = draft.text[max(0, enumeration.start - _SHORT_LEAD) : enumeration.start]
    if not _LAID_OUT.search(lead):
        return None
    zones = [draft.add("Park", member) for member in enumeration.members]
    return Found(zones, None, (enumeration.start, enumeration.end), "Park")


def _are_areas(text: str, enumeration: Enumeration, words: list[str]) -> bool:
    """Whether a list is of the areas that a park is divided into: 划分为三个功能区,分别为|物流区、新材料区、装备制造区."""
    lead = text[max(0, enumeration.start - _FAR_LEAD) : enumeration.start]
    divided = _DIVIDED.search(lead)
    if len(words) < 2 or not divided or not all(map(_AREA.fullmatch, words)) or any(map(lx.is_division, words)):
        return False
    back = max(text.rfind(mark, max(0, enumeration.start - _SHOWN_BACK), enumeration.start) for mark in "。;\n") + 1
    if _SHOWN.search(text, back or max(0, enumeration.start - _SHOWN_BACK), enumeration.start):
        return False
    as_counted = number_of(divided["count"]) == len(words) if divided["count"] else False
    return as_counted or sum(has_field(word[:-1], False) for word in words) * 2 > len(words)
