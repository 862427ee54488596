"""The one member that is named of a counted group: 将A作为八大主导产业之首; A是某市六大特色产业之一; 作为三大产业之一,A产业…."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, reads_as_field, unwanted
from loaders.extract.enumeration.group.frames import COUNTED_HEAD, is_denied
from loaders.extract.enumeration.group.groups import (
    add_group,
    include,
    known_group,
    listed,
    type_of_members,
    without_lead,
)
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of

_COUNTED = rf"“?(?P<head>{COUNTED_HEAD})”?(?:之首|首位|之一|榜首)"
_WHOSE = "(?:[^,。;:、\n]{0,12}?)"  # 某市|六大产业之一, 全市重点培育的|五大产业之一
_TAIL = "(?:产业集群|产业链|集群|产业)?"
_MEMBER_OF = re.compile(  # 将|光学材料|作为|全市|八大主导产业|之首; 木雕产业|是某市三大产业|之一
    r"(?:把|将|(?<![^,。;:\n]))(?P<field>[^,。;:、把将\n]{2,16}?)"
    rf"{_TAIL}(?:作为|列为|列入|列在|摆在|放在|(?:已|已经)?成为|位列|名列|位居|居|是){_WHOSE}{_COUNTED}"
)
_NOT_YET = re.compile(  # 希望|轴承产业成为三大产业之一, 上世纪,|轴承是三大产业之一
    "希望|期待|期盼|盼望|建议|推动|推进|促使|助推|力争|争取|努力|有望|上世纪|\\d0年代|[五六七八九]十年代"
)
_FAR = 12  # characters before a field that may say so
_MEMBER_BEHIND = re.compile(  # 作为某市三大产业之一,|木雕|产业发展迅速
    rf"(?:作为|是){_WHOSE}{_COUNTED},(?P<field>[\u4e00-\u9fff]{{2,12}}?)(?:产业集群|产业链|集群|产业)(?!园|基地|体系|基金)"
)


def one_of_group(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A是某市六大特色产业之一: a group of which the text names one member."""
    text, found = draft.text, list[tuple[Clause, Found]]()
    if not any(text.find(word, sentence.start, sentence.end) >= 0 for word in ("之一", "之首", "首位", "榜首")):
        return found
    for pattern in (_MEMBER_OF, _MEMBER_BEHIND):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if (one := _one_of(draft, sentence, match)) is not None:
                found.append(one)
    return found


def _one_of(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """The group and its one member, where it reads as a field and nothing denies it."""
    span, head = without_lead(draft.text, match.span("field")), match["head"]
    clause = sentence.clause_at(match.start("head"))
    if clause is None or not reads_as_field(draft.text[slice(*span)]):
        return None
    if is_denied(draft.text, sentence, match.start("head")) or unwanted(draft.text, *match.span()):
        return None
    if _NOT_YET.search(draft.text, max(sentence.start, match.start() - _FAR), match.start("head")):
        return None
    kind = type_of_members(head)
    members = listed(draft, [span], kind)
    group = known_group(draft, head)
    if group is None:
        group = add_group(draft, match.span("head"), head, members, number_of(head))
    else:
        include(draft, group.at(match.span("head")), members, match.span())
    told = (min(span[0], match.start("head")), match.end("head"))  # 之一 behind it says that it is told in passing
    return clause, Found(members, group, told, kind)
