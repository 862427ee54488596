"""The zones of a layout that are told one by one, each by what it is for: 智能制造区,|承接A;商务服务区,|发展B."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.name import Name
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

_ZONE = re.compile(  # |智能制造区|,承接…
    r"(?<=[,;。:\n])(?:[(]?[\d一二三四五六七八九十]{1,2}[).、])?(?P<name>[\u4e00-\u9fff]{3,8}(?<![地城园县市郊景社小校片矿山库灌牧产林草渔老厂])"
    "(?<!保护)(?<!涵养)(?<!养殖)(?<!居住)(?<!居民)(?<!聚居)(?<!特困)(?<!贫困)(?<!经济)区)"
    r"(?=,?(?:重点|主要|着力|集中|优先)*(?:承接|承载|发展|布局|聚焦|主攻|集聚))"
)
_VAGUE = re.compile(
    "[东西南北中]部?[\u4e00-\u9fff]{0,2}区|[全该本各两三四五六七八九][\u4e00-\u9fff]{0,6}区|其|将|在|以|把|支持|依托|推动"
)
_LEAST, _LONGEST = 2, 600  # zones that make a layout, and the characters of a line in which they are looked for


def told_zones(draft: Draft, gazetteer: Gazetteer, clause: Clause) -> list[tuple[Name, Entity]]:
    """The zone that a clause begins with, in a line that tells of several in this way."""
    text = draft.text
    if text.find("区", clause.start, clause.end) < 0 or clause.flags & lx.PLACE:
        return []
    zone = _ZONE.match(text, clause.start, clause.end + _LEAST * 4)
    if zone is None or not _names_zone(gazetteer, zone["name"]) or draft.between(*zone.span("name"), ("Park",)):
        return []
    line = text.rfind("\n", max(0, clause.start - _LONGEST), clause.start) + 1
    end = text.find("\n", clause.end, clause.end + _LONGEST)
    told = _ZONE.finditer(text, max(line, clause.start - _LONGEST), end if end >= 0 else clause.end + _LONGEST)
    if len({one["name"] for one in told if _names_zone(gazetteer, one["name"])}) < _LEAST:
        return []
    return [(Name("Park", *zone.span("name")), draft.add("Park", zone.span("name")))]


def _names_zone(gazetteer: Gazetteer, name: str) -> bool:
    """Whether a name is that of a zone, and no place or part of a town: no 北部片区, 天河区, 该区."""
    return not (_VAGUE.match(name) or lx.is_division(name) or gazetteer.prefix(name) == len(name))
