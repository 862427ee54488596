"""Fields that no lexicon knows, and of which the text says that they are some: 以A为主导产业; A是该市的支柱产业; 主导产业:A."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import SORT, Found, is_phrase, may_be_field, reads_as_field, unwanted
from loaders.extract.names.field.handled import NO_FIELD, is_free
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_NAME = "([\u4e00-\u9fff]{2,10}?)"
_OF_WHOM = "(?:[\u4e00-\u9fff]{2,8}?[省市县区州镇乡盟旗园]的?|当地的?)?"
_RANK = "(?:第一|首要|重要|核心|最大|最强|新)*的?"
_STATED = re.compile(
    f"(?:以|[把将]){_NAME}(?:产业|行业)?(?:作为|列为|定为|确定为|明确为|定位为|打造成|培育成|做成|为){_OF_WHOM}{_RANK}{SORT}(?=[,。;、\n]|$|之一|的)"
    f"|(?:{SORT}(?:定位)?(?:为|是)|(?<={SORT}:)){_NAME}(?:产业|行业)?(?=[,。;\n]|$)"
    f"|(?<![^,。;:\n]){_NAME}(?:产业|行业)?(?:已|逐步|逐渐|正|也|一直|成长|发展|培育)*(?:是|成为|成了?){_OF_WHOM}{_RANK}{SORT}(?=[,。;\n]|$|之一)"
    f"|以{_NAME}(?:产业)?为主的{SORT}(?=[,。;、\n]|$)"
)
_NO_NAME = re.compile(  # whatever its tail, it is no field: 以|龙头企业|为主导产业, |它|是支柱产业
    "[的了着过和与及、以为是有被让使把将在由从]|什么|哪|多少|^[见详略如]|^[它他这那其该各某两三几一我]|(?:企业|公司|集团|项目|工作|建设|改革|振兴|富裕|就业|增收|政策|品牌|基地|园区|产业|传统|同样|前者|后者|目前|历来|不再|已经|曾经)$"
)
_DENIED = re.compile("(?:[不没未无非]|曾|原本|过去|避免|能否|是否|如果|若)[^,。;]{0,4}$")
_LABEL = 3  # characters of 产业: before a clause
_BEFORE = 8  # characters in which it may be denied


def stated_fields(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """The fields of a clause that are said to be a main one of a place or park, where no other rule has named them."""
    found: list[Found] = []
    text = draft.text
    if text.find("产业", max(0, clause.start - _LABEL), clause.end) < 0:
        return found
    for match in _STATED.finditer(text, clause.start, clause.end):
        span = next(match.span(group) for group in range(1, 5) if match[group])
        denied = _DENIED.search(text, max(clause.start, match.start() - _BEFORE), match.start())
        if (
            is_free(span, taken)
            and not denied
            and _is_field(text[slice(*span)])
            and not unwanted(text, clause.start, span[0])
        ):
            found.append(Found([draft.add("Industry", span)], None, span, "Industry"))
    return found


def _is_field(name: str) -> bool:
    """Whether words that the text calls a field can be one that no lexicon knows."""
    if reads_as_field(name):
        return False  # those are read by all that is said of them
    plain = may_be_field(name) and not is_phrase(name) and not _NO_NAME.search(name) and not NO_FIELD.search(name)
    return plain and not lx.begins_with_place(name) and name not in lx.words("general")
