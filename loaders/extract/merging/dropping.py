"""What turns out to be no thing of its own: 保险资产管理公司 is a sort of firms, 重要增长极 what a place is to become."""

import re
from collections.abc import Collection

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.firms import is_inside
from loaders.extract.reading import lexicon as lx

_ORDINARY_TIER = re.compile("“?(?:重点|优势|主导|地标|本地区|先进制造业|现代化?)(?:产业)?集群”?")
_SORT_OF_FIRM = re.compile(
    "(?:保险|信托|证券|期货|银行|融资|租赁|担保|资产|管理|小额|贷款|基金|投资|设备|大型|飞机|船舶|金融|财务|典当|咨询|评估|物业|以及|[及和或])+公司"
    "|(?:国企|央企|民企|外企|国有|民营|行业|龙头|大型)+集团"
)
_UNNAMED = frozenset(["产业", "行业", "工业", "经济"])  # what a list of fields is called that has no name
_MEANINGLESS = frozenset(  # heads that name no category: 在A、B等|领域|合作
    [
        "领域",
        "技术领域",
        "相关领域",
        "多个领域",
        "上下游",
        "上下游产业",
        "上下游环节",
        "相关产业",
        "一个产业",
        "环节",
        "方向",
        "方面",
    ]
)


def drop_inner_firms(draft: Draft) -> None:
    """化学研究所 inside 中国科学院长春应用化学研究所 is no institution of its own, where nothing else names it."""
    for firm in draft.of_type("Organisation"):
        if all(is_inside(draft, firm, place) for place in firm.places):
            draft.drop(firm)


def drop_ordinary_tiers(draft: Draft) -> None:
    """重点产业集群 is no class, where nothing is said to be one of them or to become one, and nobody counts them."""
    for tier in draft.of_type("ClusterTier"):
        said = (r for r in draft.relations_of(tier) if r.type in ("IN_TIER", "ADVANCES_TO", "MEASURES"))
        if _ORDINARY_TIER.fullmatch(tier.name) and next(said, None) is None:
            draft.drop(tier)


def drop_sorts_of_firms(draft: Draft) -> None:
    """保险资产管理公司 is a sort of firms and none."""
    for firm in draft.of_type("Organisation"):
        if _SORT_OF_FIRM.fullmatch(firm.name):
            draft.drop(firm)


def drop_aspirations(draft: Draft) -> None:
    """先进制造业高地, 重要增长极: what a place is to become is no park; its words are read as one, so that they name nothing else."""
    for park in draft.of_type("Park"):
        if park.name.endswith(lx.ASPIRATIONS):
            draft.drop(park)


def drop_unnamed_groups(draft: Draft, spokesmen: Collection[Entity]) -> None:
    """甲市发展A、B等产业: no group, where a place or park of which the text tells lives on each; the plan's own lists are groups."""
    ours = set(map(id, spokesmen))
    for group in draft.of_type("IndustryGroup"):
        meaningless = group.name in _MEANINGLESS
        if (not meaningless and group.name not in _UNNAMED) or group.properties.get("declared_count") is not None:
            continue
        owners = _owners(draft, [group])
        if owners & ours:
            continue
        if meaningless:
            _dissolve(draft, group)
        elif owners and owners <= _owners(draft, draft.targets("INCLUDES", group)):
            draft.drop(group)


def _dissolve(draft: Draft, group: Entity) -> None:
    """A group that is none: who is for it is for each of its fields."""
    members = draft.targets("INCLUDES", group)
    for relation in [r for r in draft.relations_of(group) if r.target is group and r.type in ("FOCUSES_ON", "COVERS")]:
        for member in members:
            draft.relate(relation.type, relation.source, member, next(iter(relation.evidence)))
    draft.drop(group)


def _owners(draft: Draft, fields: Collection[Entity]) -> set[int]:
    """Who lives on one of these fields, or is for it."""
    living = [r for field in fields for r in draft.relations_of(field) if r.type in ("FOCUSES_ON", "COVERS")]
    return {id(draft.now(r.source)) for r in living if any(draft.now(r.target) is field for field in fields)}
