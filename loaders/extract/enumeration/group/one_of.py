"""The one member that is named of a counted group: 将A作为八大主导产业之首; A规模居六大产业之首; 包括A在内的六大产业; 14条产业链,A产业链是其中之一."""

import re

from loaders.extract.draft import Draft, Entity
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

Span = tuple[int, int]

_COUNTED = rf"“?(?P<head>{COUNTED_HEAD})”?(?:之首|首位|之一|榜首)"
_WHOSE = "(?:[^,。;:、\n]{0,12}?)"  # 某市|六大产业之一, 全市重点培育的|五大产业之一
_TAIL = "(?:产业集群|产业链|集群|产业)?"
_SIZE = "(?:的?(?:总体|整体|经济|产业|总)?(?:规模|产值|总量|营收|体量|增加值)(?:总量)?)?"  # A产业|规模|居六大产业之首
_MEMBER_OF = re.compile(  # 将|光学材料|作为|全市|八大主导产业|之首; 木雕产业|是某市三大产业|之一
    r"(?:把|将|(?<![^,。;:\n]))(?P<field>[^,。;:、把将\n]{2,16}?)"
    rf"{_TAIL}{_SIZE}(?:作为|列为|列入|列在|摆在|放在|(?:已|已经)?成为|[位名]列|[位稳雄跃]?居于?|排在|是){_WHOSE}{_COUNTED}"
)
_NOT_YET = re.compile(  # 希望|轴承产业成为三大产业之一, 上世纪,|轴承是三大产业之一
    "如果|假如|倘若|一旦|只要|若(?=[\u4e00-\u9fff]{2})|过去|从前|昔日|希望|期待|期盼|盼望|建议|推动|推进|促使|助推|力争|争取|努力|有望|上世纪|\\d0年代|[五六七八九]十年代"
)
_AMONG = re.compile(  # 包括|高端装备|在内的12个重点产业集群, 以|石化|为龙头的三大集群
    rf"(?:(?:包括|包含|涵盖|含)(?P<part>[^,。;:、和与及\n]{{2,14}}?){_TAIL}(?:等)?在内的?"
    rf"|以(?P<first>[^,。;:、和与及以为\n]{{2,14}}?){_TAIL}(?:等)?为(?:首|龙头|代表|引领|牵引|主导|核心)的?)(?P<head>{COUNTED_HEAD})(?![园基链]|集群|之[一首])"
)
_ONE_OF_THEM = re.compile(  # 14条重点产业链,|矿山装备|产业链就是其中之一
    rf"(?<![^,。;:\n])(?P<field>[^,。;:、\n]{{2,14}}?){_TAIL}(?:便|就|正|即)?是其(?:中之一|中的?一[个条项])(?=[,。;\n]|$)"
)
_OF_CODE = re.compile(  # |智能机器人|是某区“3+3+3”产业体系之一
    rf"(?<![^,。;:\n])(?P<field>[^,。;:、\n]{{2,14}}?){_TAIL}(?:作为|列为|列入|(?:已|已经)?成为|是){_WHOSE}“(?P<code>\d[\d+NXn]{{2,9}})”[\u4e00-\u9fff]{{0,10}}?(?:之一|之首|首位)"
)
_ENTERED = re.compile(  # |轴承产业|被纳入全市十大重点产业链, |藤铁工艺产业集群|列入全市十大特色产业集群
    rf"(?<![^,。;:\n])(?P<field>[^,。;:、\n]{{2,16}}?){_TAIL}(?:被|已|已经|均|也|正式|成功|先后|同属|分别)*(?:纳入|列入|入列|归入|跻身|位列|属于){_WHOSE}“?(?P<head>{COUNTED_HEAD})”?(?=[,。;\n]|$)"
)
_FAR = 12  # characters before a field that may say so
_MEMBER_BEHIND = re.compile(  # 作为某市三大产业之一,|木雕|产业发展迅速
    rf"(?:作为|是){_WHOSE}{_COUNTED},(?P<field>[\u4e00-\u9fff]{{2,12}}?)(?:产业集群|产业链|集群|产业)(?!园|基地|体系|基金)"
)


def one_of_group(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A是某市六大特色产业之一: a group of which the text names one member."""
    text, found = draft.text, list[tuple[Clause, Found] | None]()
    said = text[sentence.start : sentence.end]
    if any(word in said for word in ("之一", "之首", "首位", "榜首")):
        for pattern in (_MEMBER_OF, _MEMBER_BEHIND):
            found += [_one_of(draft, sentence, one) for one in pattern.finditer(text, sentence.start, sentence.end)]
        found += [_of_code(draft, sentence, one) for one in _OF_CODE.finditer(text, sentence.start, sentence.end)]
    if any(word in said for word in ("入", "属于", "跻身", "位列")):
        found += [_entered(draft, sentence, one) for one in _ENTERED.finditer(text, sentence.start, sentence.end)]
    if "在内" in said or ("为" in said and "以" in said):
        found += [_among(draft, sentence, one) for one in _AMONG.finditer(text, sentence.start, sentence.end)]
    if "是其" in said:
        found += [_of_them(draft, sentence, one) for one in _ONE_OF_THEM.finditer(text, sentence.start, sentence.end)]
    return [one for one in found if one is not None]


def _one_of(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """The group and its one member, where it reads as a field and nothing denies it."""
    if not _is_so(draft, sentence, match, match.start("head")):
        return None
    return _group_with(draft, sentence, match, without_lead(draft.text, match.span("field")))


def _entered(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """A产业被纳入全市十大重点产业链; a cluster that the text names is the member itself."""
    if not _is_so(draft, sentence, match, match.start("head")):
        return None
    kind, head = type_of_members(match["head"]), match.start("head")
    named = [(span, e) for span, e in draft.between(match.start(), head, (kind,)) if span[0] <= match.end("field")]
    clause = sentence.clause_at(head)
    if kind == "Industry" or not named or clause is None:
        return _group_with(draft, sentence, match, without_lead(draft.text, match.span("field")))
    member = named[-1][1]
    group = known_group(draft, match["head"]) or draft.new(
        "IndustryGroup", match.span("head"), match["head"], declared_count=number_of(match["head"])
    )
    include(draft, group.at(match.span("head")), [member], match.span())
    return clause, Found([member], group, match.span("head"), kind)


def _among(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """The group of 包括A在内的六大产业, 以A为首的六大产业."""
    if is_denied(draft.text, sentence, match.start("head")) or unwanted(draft.text, sentence.start, match.end()):
        return None
    return _group_with(draft, sentence, match, match.span("part" if match["part"] else "first"))


def _is_so(draft: Draft, sentence: Sentence, match: re.Match[str], end: int) -> bool:
    """Whether nothing denies what a match says, hopes for it or says it of former times."""
    if is_denied(draft.text, sentence, end) or unwanted(draft.text, *match.span()):
        return False
    return _NOT_YET.search(draft.text, max(sentence.start, match.start() - _FAR), end) is None


def _group_with(draft: Draft, sentence: Sentence, match: re.Match[str], span: Span) -> tuple[Clause, Found] | None:
    """The group that a match counts and its one member, where it reads as a field."""
    head, clause = match["head"], sentence.clause_at(match.start("head"))
    if clause is None or not reads_as_field(draft.text[slice(*span)]):
        return None
    kind = type_of_members(head)
    members = _member(draft, span, kind)
    group = known_group(draft, head)
    if group is None:
        group = add_group(draft, match.span("head"), head, members, number_of(head))
    else:
        include(draft, group.at(match.span("head")), members, match.span())
    told = (min(span[0], match.start("head")), match.end("head"))  # 之一 behind it says that it is told in passing
    return clause, Found(members, group, told, kind)


def _member(draft: Draft, span: Span, kind: str) -> list[Entity]:
    """The one member as a list has it; 石化 of 以石化为龙头的三大集群 is a cluster."""
    if kind == "Cluster":
        return [draft.add(kind, span, draft.text[slice(*span)] + "集群")]
    return listed(draft, [span], kind)


def _of_them(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """14条重点产业链,A产业链就是其中之一: the member of the group that the sentence has counted."""
    groups = [e for _, e in draft.between(sentence.start, match.start(), ("IndustryGroup",))]
    span, clause = without_lead(draft.text, match.span("field")), sentence.clause_at(match.start())
    counted = groups and groups[-1].properties.get("declared_count")
    if not counted or clause is None or not reads_as_field(draft.text[slice(*span)]):
        return None
    if not _is_so(draft, sentence, match, match.end()):
        return None
    kind = type_of_members(groups[-1].name)
    members = _member(draft, span, kind)
    include(draft, groups[-1], members, match.span())
    return clause, Found(members, None, match.span(), kind)


def _of_code(draft: Draft, sentence: Sentence, match: re.Match[str]) -> tuple[Clause, Found] | None:
    """A是某区“3+3+3”产业体系之一: the code-named system includes the field."""
    span, clause = without_lead(draft.text, match.span("field")), sentence.clause_at(match.start())
    codes = draft.between(match.start("code") - 1, match.end(), ("Programme", "IndustryGroup"))
    if not codes or clause is None or not reads_as_field(draft.text[slice(*span)]):
        return None
    if not _is_so(draft, sentence, match, match.start("code")):
        return None
    field = draft.add("Industry", span)
    draft.relate("INCLUDES", codes[-1][1], field, match.span())
    return clause, Found([field], None, match.span(), "Industry")
