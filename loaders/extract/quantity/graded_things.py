"""Classes that their level and their count show, though no other text need name them: 国家级重点软件企业|30家."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.quantity.figure import THINGS, Figure
from loaders.extract.quantity.indicators import LEVEL
from loaders.extract.reading import lexicon as lx

_GRADED = re.compile(  # no general word alone: 市级重点企业
    rf"(?:{LEVEL}|国家|省|市)(?!属|直|管|内|外|域|里)(?![^的]*的)(?:(?!重点|骨干|龙头|规上|规模)|(?=重点.{{2,}}(?:企业|工厂|车间)$))[\u4e00-\u9fffA-Za-z\d“”+]{{2,14}}?"
    r"(?P<head>(?<!重点)(?<!骨干)(?<!龙头)(?<!上市)(?<!工业)(?<!以上)企业|工厂|车间|集群|园区|产业园|示范区|示范基地|实验室|研究院|创新中心|技术中心|研究中心|设计中心|孵化器|众创空间|加速器)"
)
_KINDS = {"企业": "EnterpriseTier", "工厂": "EnterpriseTier", "车间": "EnterpriseTier", "集群": "ClusterTier"}
_PARKS = ("园区", "产业园", "示范区", "示范基地")


def graded_things(draft: Draft, figure: Figure) -> Entity | None:
    """The class of a level that a figure counts, where nothing else has named it: 省级智能制造车间|100个."""
    graded = _GRADED.fullmatch(figure.indicator) if figure.unit in THINGS else None
    if graded is None or not lx.level_length(figure.indicator):
        return None
    at = draft.text.find(figure.indicator, figure.before, figure.span[1])
    kind = _KINDS.get(graded["head"], "Park" if graded["head"] in _PARKS else "Platform")
    return draft.add(kind, (at, at + len(figure.indicator))) if at >= 0 else None
