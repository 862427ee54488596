"""Works that a firm by its legal name and what it will make name, where the sentence says that they are built: 甲有限公司年产10万吨多晶硅,…相继投产."""

import re

from loaders.extract.names.project.works import GIVEN_UP
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_AMOUNT = r"\d[\d.]*[百千万亿]*(?:吨|平方米|立方米|[台辆套片件支米]|[吉兆千]瓦时?|[MGK]Wh?)(?:/[年天日a])?"
_WORKS = re.compile(  # |甲有限公司年产10万吨多晶硅|,
    rf"(?:(?:今年|去年)?\d{{1,2}}月(?:份|底|初)?(?:\d{{1,2}}日)?|近日|日前|目前|其中|[和及])*(?P<name>[\u4e00-\u9fffA-Za-z()]{{4,24}}?公司(?:第?[一二三四五]期)?(?:年产|年处理|年加工)?{_AMOUNT}[\u4e00-\u9fffA-Za-z0-9-]{{2,16}}?)"
    r"(?P<works>项目|生产线|装置)?(?=[,、和及]|等|$|建成|开工|投产|竣工|试产|点火)"
)
_BUILT = re.compile(  # …,乙公司年产5万吨铜箔|相继投产
    r"[^。;\n的占]{0,120}?(?:相继|陆续|先后|全部|均|顺利|正式|成功|集中|加快|已|,|建成|项目|等)(?:建设|投产|开工|竣工|建成|试产|投用|达产|点火|投料|并网)"
)
_MAKES = re.compile(r"(?:[等的]?(?:产能|能力|规模|产品)|以上|左右)$")


def works_of_firms(text: str, clause: Clause) -> list[Span]:
    """The works of a clause, each by its firm, how much and what."""
    if text.find("公司", clause.start, clause.end) < 0:
        return []
    starts = [clause.start, *(m.end() for m in re.finditer("、", text[clause.start : clause.end]))]
    starts = [clause.start, *(clause.start + at for at in starts[1:])]
    told = [match for at in starts if (match := _WORKS.match(text, at, clause.end))]
    return [match.span("name") for match in told if _is_built(text, clause, match)]


def _is_built(text: str, clause: Clause, works: re.Match[str]) -> bool:
    """Whether words call it works, or what follows says that it is built."""
    if _MAKES.search(works["name"]) or GIVEN_UP.search(text, clause.start, works.end()):
        return False
    return bool(works["works"]) or _BUILT.match(text, works.end()) is not None
