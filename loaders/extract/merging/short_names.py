"""Classes, parks, platforms and programmes under their short names: 专精特新 is 专精特新中小企业."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.head.kinds import is_class, unknown
from loaders.extract.reading import lexicon as lx

_COMPARED = 400  # names with one tail that are compared with each other
DISTINCT = 6  # characters that a shared tail must have, for things whose class words are short
_COUNT = re.compile(r"(?:达到?|超过?)?\d+[个家户](?:以上|左右)?(?![^,。;]{0,4}[:(,](?:分别|其中|包括|即))")
_NATIONAL = re.compile(r"^(?:国家级?|全国)(?=.*(?:小巨人|单项冠军))")  # there are no others
_PLAIN = 3  # characters of a field and a head (化工园区) that mean the only class of this field with a level
_OF_THE_WORLD = ("世界级", "国际级", "世界一流")


def merge_short_names(draft: Draft) -> None:
    """Merge short names into long ones, type by type."""
    for kind, same in (
        ("EnterpriseTier", _same_tier),
        ("Platform", _same_tail),
        ("Park", _same_tail),
        ("Programme", _same_programme),
        ("ClusterTier", _same_cluster_tier),
    ):
        by_tail: dict[str, list[Entity]] = {}
        entities = sorted(draft.of_type(kind), key=lambda e: len(e.name))
        for entity in entities:
            by_tail.setdefault(_core(entity.name)[-2:], []).append(entity)
        for alike in by_tail.values():
            for index, short in enumerate(alike[:_COMPARED]):
                matches = [
                    e for e in alike[index + 1 : _COMPARED] if same(short.name, e.name) or _without_place(short, e)
                ]
                alone = len(matches) == 1 or len(short.name) > DISTINCT or kind not in ("Park", "Platform")
                longer = matches[0] if matches and alone and not _of_levels(short, matches) else None
                if kind == "ClusterTier" and longer is None and len(short.name) <= 6:
                    longer = _only_of_level(short, entities)
                if longer is not None and not (_has_members(draft, short) and _is_only_counted(draft, longer)):
                    absorb(draft, short, longer)


def _has_members(draft: Draft, tier: Entity) -> bool:
    return any(relation.type == "IN_TIER" and relation.target is tier for relation in draft.relations_of(tier))


def _is_only_counted(draft: Draft, tier: Entity) -> bool:
    """Whether a text says no more of a class than how many of it there are to be: 培育|省级链主企业|6户."""
    return all(_COUNT.match(draft.text, end) for _, end in tier.places)


def _only_of_level(short: Entity, entities: list[Entity]) -> Entity | None:
    """自治区级集群 is 自治区级先进制造业集群, where the text has but one class of this level."""
    level = short.name.removesuffix("集群").removesuffix("级")
    same = [e for e in entities if e is not short and level and e.name.startswith(level)]
    return same[0] if len(same) == 1 else None


def _core(name: str) -> str:
    name = _NATIONAL.sub("", name)
    for tail in ("中小企业", "企业"):
        if name.endswith(tail) and len(name) > len(tail):
            return name.removesuffix(tail)
    return name


def _of_levels(short: Entity, longer: list[Entity]) -> bool:
    """Whether a class without a level has a namesake at each of two: 绿色工厂, where the text has 国家级 and 省级绿色工厂."""
    levels = {e.name[: lx.level_length(e.name)] for e in longer}
    return short.type == "EnterpriseTier" and not lx.level_length(short.name) and "" not in levels and len(levels) > 1


def _same_tier(short: str, longer: str) -> bool:
    """小巨人企业 = 专精特新小巨人企业, 专精特新 = 专精特新中小企业; but 专精特新企业 is not 专精特新小巨人企业."""
    levels = {name[: lx.level_length(name)] for name in (short, longer)} - {""}
    if len({level.removesuffix("级") for level in levels}) > 1:
        return False  # 国家级单项冠军 is no 自治区级单项冠军
    a, b = _core(short), _core(longer)
    if a == b:
        return True
    sized = re.match(r"[十百千万]亿", b) and not re.match(
        r"[十百千万]亿", a
    )  # 百亿级链主企业 is a part of the 链主企业
    fostered = "重点培育" in b and "重点培育" not in a  # 重点培育头雁企业 are no 头雁企业 yet
    return b.endswith(a) and len(a) >= 2 and not b.startswith("未来") and not (sized or fostered)


def _same_tail(short: str, longer: str) -> bool:
    """战略原材料保障区 = 国家重要战略原材料保障区: what the longer name has before is level and kind only."""
    before = longer.removesuffix(short)
    distinct = len(short) > DISTINCT or (len(short) > _PLAIN and before in lx.words("level"))
    return before != longer and distinct and len(before) <= 4 and is_class(before.replace("重要", ""))


def _without_place(short: Entity, longer: Entity) -> bool:
    """汇智传感产业园 = 青浦汇智传感产业园, which the text has named before."""
    place = longer.name.removesuffix(short.name)
    if short.type != "Park" or place == longer.name or longer.places[0] > short.places[0]:
        return False
    return lx.is_division(place) and unknown(short.name) > 1


def _same_programme(short: str, longer: str) -> bool:
    return longer.endswith(short) and (len(short) >= 4 or short.endswith("长制"))


def _same_cluster_tier(short: str, longer: str) -> bool:
    if lx.level_length(short) and lx.level_length(longer):  # 千亿级集群 is no 五千亿级集群
        return False
    if longer.startswith(_OF_THE_WORLD):
        return False  # what is to be reached is not what there is
    return longer.endswith(short) and short[:2] not in ("特色", "产业", "先进") and len(short) > 5
