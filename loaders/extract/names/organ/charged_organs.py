"""Organs that no lexicon knows, by what they are charged with or issue: 由市区域经济合作局牵头, 乙县经贸科技局印发《丙办法》."""

import re
from collections.abc import Iterable

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_CHARGES = ("牵头", "会同", "负责", "印发", "发布", "出台", "公布", "公示", "下发", "制定")
_TAIL = re.compile("局|厅|委员会|委|办公室|办")
_CHARGED = re.compile(  # 由|市区域经济合作局|牵头; 由|丙县奶业办|、丁县农牧局牵头; 乙县经贸科技局|近日印发
    r"(?:(?<![^由,。;:、(和与及\n ])|(?<=会同))(?P<place>(?:(?!由|会同|与|和)[\u4e00-\u9fff]){0,7}?[省市县区州旗盟](?!场|区(?!域)|[级直属内里外长委]|域[^\u4e00-\u9fff]))"
    rf"(?P<own>(?:(?!实施|推进|开展|制定|编制|印发|成立|设立|负责|牵头|由)[\u4e00-\u9fff]){{2,13}}?(?P<tail>{_TAIL.pattern}))"
    r"(?=(?:等(?:部门|单位)|[、和与][^,。;、()]{2,16}?[局厅委办室]){0,3}(?:分别|共同|联合|具体|近日|日前|正式|先后|相继|陆续|率先|研究|组织|配套)*(?:[为是作]{1,2})?(?:牵头|会同|负责(?!人|制|同志)|印发|发布(?!会)|出台|公[布示]|下发|制定))"
)


def charged_organs(text: str, clause: Clause, known: Iterable[Span]) -> list[tuple[Span, str]]:
    """The organs of a clause that lead, answer for or issue something, and of which the lexicon knows at most the end."""
    if all(text.find(word, clause.start, clause.end) < 0 for word in _CHARGES):
        return []
    spans = list(known)
    return [
        (match.span("place")[:1] + match.span("own")[1:], match["tail"])
        for match in _CHARGED.finditer(text, clause.start, clause.end)
        if len(match["place"]) == 1 or lx.is_division(match["place"])
        if all(
            b <= match.start() or (match.start() < a and b == match.end("own")) or match.end("own") <= a
            for a, b in spans
        )
    ]
