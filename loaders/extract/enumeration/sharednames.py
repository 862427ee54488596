"""Names that several places share: 长乐、罗源新型建材产业园 is a park in each; 南通市、泰州市海工装备集群 is one, of both."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.head.kinds import has_field
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

_PLAIN_PARK = re.compile(rf"{ZONE}$")  # 会宁、靖远工业集中区
_APART = re.compile("分别|各自|错位|依次|分头|竞争")


def shared_by_places(draft: Draft, gazetteer: Gazetteer, clause: Clause, entities: list[Entity]) -> None:
    """长乐、罗源新型建材产业园: one in each place; a cluster of several places is one."""
    for entity in entities:
        if entity.type not in ("Park", "Platform", "Cluster") or len(entity.name) < 6:
            continue
        start = entity.places[-1][0]
        own = gazetteer.prefix(entity.name)
        plain = _PLAIN_PARK.fullmatch(entity.name, own) is not None
        if not (has_field(entity.name, False) or plain or entity.type == "Platform"):
            continue
        end = start
        while own and start - end < 40 and draft.text[end - 1 : end] in ("、", "和", "与", "及"):
            before = re.search(r"[\u4e00-\u9fff]{2,4}$", draft.text[max(clause.start, end - 5) : end - 1])
            length = next(
                (n for n in (4, 3, 2) if before and len(before[0]) >= n and gazetteer.prefix(before[0][-n:]) == n), 0
            )
            name = draft.text[end - 1 - length : end - 1]
            if not length or (plain and (name[-1] in "省市县区州" or not lx.lies_in(gazetteer.province, name))):
                break
            span = (end - 1 - length, end - 1)
            whole = (span[0], entity.places[-1][1])
            if entity.type == "Park" and lx.level_length(entity.name[own:]):  # 甲、乙|世界级石化产业基地: of both
                draft.rename(entity, entity.name[own:])
                for place in (span, (start, start + own)):
                    draft.relate("LOCATED_IN", entity, draft.add("Place", place), whole)
                break
            if entity.type == "Cluster":  # 南通市、泰州市海工装备集群 is one, of both
                if _APART.search(draft.text, whole[1], clause.end) or _stands_alone(draft.text, entity):
                    break
                draft.rename(entity, draft.text[slice(*whole)])
                for place in (span, (start, start + own)):
                    draft.relate("LOCATED_IN", entity, draft.add("Place", place), whole)
            else:
                own_one = draft.add(entity.type, span, draft.text[slice(*span)] + entity.name[own:])
                draft.relate("LOCATED_IN", own_one, draft.add("Place", span), whole)
            end = span[0]


def _stands_alone(text: str, entity: Entity) -> bool:
    """Whether a cluster is named elsewhere with nothing joined to it."""
    return any(text[start - 1 : start] not in ("、", "和", "与", "及") for start, _ in entity.places)
