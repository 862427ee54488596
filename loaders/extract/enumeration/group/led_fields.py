"""Fields that are each told with the firms that lead it, and counted behind the last: 以甲为龙头的A产业;以乙为龙头的B产业两大支柱产业."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, may_be_field, unwanted
from loaders.extract.enumeration.group.frames import ROLE, is_denied
from loaders.extract.enumeration.group.groups import add_group, include, known_group
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of

_LED = re.compile(  # 以甲、乙等企业为龙头的|A产业
    rf"以[^;。:以\n]{{2,80}}?为(?:{ROLE}|链主)的(?P<field>[^,。;、:以\n]{{2,14}}?)(?:产业|行业)?(?=[,;、]|等?[两三四五六七八九十\d]+[ ]?大)"
)
_COUNTED = re.compile(  # |等六大支柱产业
    r"(?:产业|行业)?等?(?P<head>(?P<count>[两三四五六七八九十]|\d{1,2})[ ]?大[^,。;:、\d]{0,8}?(?:产业|行业))(?![链集园群基])"
)


def led_fields(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以甲为龙头的A产业;以乙为龙头的B产业|两大支柱产业: the group of as many fields as it counts."""
    if draft.text.find("大", sentence.start, sentence.end) < 0:
        return []
    told = list(_LED.finditer(draft.text, sentence.start, sentence.end))
    counted = _COUNTED.match(draft.text, told[-1].end("field"), sentence.end) if len(told) > 1 else None
    clause = sentence.clause_at(told[0].start()) if counted else None
    if counted is None or clause is None or number_of(counted["count"]) != len(told):
        return []
    if is_denied(draft.text, sentence, told[0].start()) or unwanted(draft.text, clause.start, counted.end()):
        return []
    if not all(may_be_field(match["field"]) for match in told):
        return []
    fields = [draft.add("Industry", match.span("field")) for match in told]
    span = (told[0].start(), counted.end())
    group = known_group(draft, counted["head"])
    if group is None:
        group = add_group(draft, span, counted["head"], fields, len(fields))
    else:
        include(draft, group.at(counted.span("head")), fields, span)
    return [(clause, Found(fields, group, span, "Industry"))]
