"""All that is one under several names becomes one: 青河经开区 and 青河经济技术开发区, 规上企业 and 规模以上企业."""

from typing import TYPE_CHECKING

from loaders.extract.merging.coded import merge_coded
from loaders.extract.merging.documents import merge_documents
from loaders.extract.merging.firms import mention_firms, merge_firms
from loaders.extract.merging.groups import merge_groups
from loaders.extract.merging.levels import merge_bare_tiers, merge_levels, merge_national, merge_national_clusters
from loaders.extract.merging.placed import merge_chains, merge_projects
from loaders.extract.merging.repeated_firms import repeat_firms
from loaders.extract.merging.second_names import merge_second_names
from loaders.extract.merging.short_names import merge_short_names
from loaders.extract.merging.titles import merge_titles
from loaders.extract.merging.zones import mention_areas, mention_parks, merge_zones

if TYPE_CHECKING:
    from loaders.extract.scene import Scene


def merge_names(scene: "Scene") -> None:
    """What is one under several names becomes one, each kind of name in its turn."""
    draft, province = scene.draft, scene.gazetteer.province
    merge_short_names(draft)
    merge_levels(draft, [province, scene.place.name if scene.place else province])
    merge_national(draft)
    merge_national_clusters(draft)
    merge_bare_tiers(draft)
    merge_documents(draft)
    merge_titles(draft, scene.titles.short)
    merge_groups(draft)
    merge_coded(draft)
    merge_second_names(draft)
    merge_zones(draft)
    merge_chains(draft)
    merge_projects(draft)
    merge_firms(draft)
    mention_firms(draft)
    repeat_firms(draft)
    mention_parks(draft)
    mention_areas(draft)
