"""What works will bring once they run, which no place aims at: 甲铝材项目开工,达产后年产值|15亿元."""

import re
from typing import TYPE_CHECKING

from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.whole_places import WHOLE
from loaders.extract.reading.clauses import Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_AT_LOAD = re.compile(  # 项目建成达产|后
    "(?:建成|投产|达产|满产|投用|量产|投运|竣工|达效|运营)(?:达产|投产|投用|运营|达效|并网)?(?:以|之)?后"
)
_PUT_IN = re.compile(  # 投资5亿元建设甲厂,年产5万台,|年税收2亿元; but not 年产5万台,|到2027年甲市产值1000亿元
    "投资(?:约|超)?[\\d.]+亿元,?(?:在[^,。;]{2,16})?(?:建设|新建|投建|兴建|打造)[^。;]{4,60},[^,。;]{0,6}年产[^,。;]{0,20}"
    "(?:,(?:预计|可|将|年(?!内|底|末)|实现|新增|带动就业)[^,。;]{0,20}){0,3}$"
)
_BUNDLE = re.compile(  # 签约项目36个, 20个项目, 这批项目
    "项目[\\d一二两三四五六七八九十]+个|[\\d一二两三四五六七八九十]+[个项大](?:[\\u4e00-\\u9fff]{0,8}?)项目|批(?:[\\u4e00-\\u9fff]{0,4}?)项目|(?:新老|所有|全部|各|上述|这些)项目|等项目"
)
_DONE = re.compile("已经?|实际|去年|上年|同比")  # 达产后|已实现产值15亿元
_FAR = 160  # characters back to the works, which the sentence before may name


def output_of_works(scene: "Scene", sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is what one works will bring; a year that its words don't name is not that of the output."""
    text, at = scene.text, figure.word.start
    near = max(sentence.start, at - _FAR)
    said = text[near:at]
    loads = list(_AT_LOAD.finditer(text, near, at)) if "后" in said else []
    if not loads:
        return "投资" in said and _PUT_IN.search(said) is not None
    line = text.rfind("\n", max(0, sentence.start - _FAR), sentence.start) + 1
    line = max(line, sentence.start - _FAR, 0)
    works = scene.draft.between(line, at, ("Project",))
    told = text[loads[-1].end() : at]
    if not works or WHOLE.search(told) or _DONE.search(told):
        return False
    start = works[-1][0][0]
    if _BUNDLE.search(text, max(sentence.start, min(start, loads[-1].start())), at) or ";" in text[start:at]:
        return False
    figure.kind = "target"
    figure.year = figure.year if f"{figure.year}年" in text[start : figure.word.end] else None
    return True
