"""Whether a line reads like an item of a list: 甲开发区, 3.乙市丙产业集群, 丁县:戊园, | 1 | 甲公司 |."""

import re

from loaders.extract.enumeration.listing.headings import COUNT, PLACE
from loaders.extract.enumeration.listing.items import has_head, items, type_of
from loaders.extract.enumeration.listing.placed_items import WORKSHOP
from loaders.extract.names.firm.firms import odd_name
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading.furniture import is_furniture

_ASIDE = re.compile("[(]含[^()]*[)]$")  # 甲园区(含乙、丙片区)
_HEAD = re.compile(rf"^[ \t]*[\u4e00-\u9fff]{{2,16}}?{COUNT}?[::]")  # 武汉市1个:|甲园
_PARTS = re.compile(r"、|——|[;,:](?=.)|[ \t]+(?=[\u4e00-\u9fff]{2,8}[市县区州旗]$)")  # 甲园|、|乙园, 甲园| |丙县
_OF_TABLE = re.compile(r"\s*序号")
_LONGEST = 400  # characters of a line of items


def reads_as_item(line: str, kinds: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    """Whether a line reads like an item, or like the first line of a group of items or of a table."""
    if not kinds or is_furniture(line):
        return False
    if "|" in line or _OF_TABLE.match(line):
        return True
    content = _HEAD.sub("", line).strip()
    first = next(iter(items(content, 0)), None)
    if first is None or len(content) > _LONGEST:
        return False
    if PLACE.match(line) and gazetteer.prefix(line.strip()):
        return True
    name = _PARTS.split(_ASIDE.sub("", content[first.start : first.end]))[0]
    headed, firms = content != line.strip(), "Organisation" in kinds
    firm = firms and ((headed and odd_name(name)) or WORKSHOP.match(name) is not None)
    if not firm and not any(kind == type_of(name) or has_head(name, kind) for kind in kinds):
        return False
    return first.marked or headed or firms or bool(gazetteer.prefix(name))
