"""The field that a bare sum is of, which the words before make their object: 发展锂电产业,到2025年|产值突破800亿元."""

import re
from functools import cache

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.promoted import promotes, taking_up
from loaders.extract.quantity.fields_measured import names_field
from loaders.extract.quantity.figure import Figure
from loaders.extract.reading.clauses import Sentence

_FIELDS = ("Industry", "Chain", "Cluster")
_OTHERS = ("IndustryGroup", "Park", "Platform", "Project", "Organisation", "Programme", "ClusterTier")
_NEAR = 120  # characters back to the field
_LEAD, _LONGEST_LEAD = 16, 60  # characters before it that may promote it, or describe it as well
_VERB = 6  # characters at the head of such words
_SIGHTS = re.compile(
    "聚焦|聚力|围绕|瞄准|锚定|紧盯|紧扣|突出|着眼"
)  # 聚焦|锂电产业,产值突破…: whose it is, nobody says
_ROLE = r"(?:[一二三四五六七八九十百千万\d]*亿元?级?|首位|主导|支柱|特色|传统|优势|重点|新兴|战略性)"
_BEHIND = re.compile(  # 锂电|首位产业, 锂电|千亿产业
    rf"(?:{_ROLE}*产业(?:集群|链)?|领域|板块)?(?=[,。;:\n])"
)
_MOST_LINES, _LONGEST_LINE = 6, 24  # lines back to a heading, and its characters
_NUMBER = re.compile(r"(?P<chapter>[(]?[一二三四五六七八九十]{1,3}[)、.])?[ \t\u3000]*(?:[(]?\d{1,2}[).、])?[ \t]*")
_HEAD = re.compile("^(?:大力|重点|加快|积极)?(?:做[强优大]+|发展|壮大|培育|打造|提升)*|[。:]$")
_OUTPUT = re.compile("产值|规模|营收|收入|增加值|产量|产能")
_TIME = re.compile(
    r"(?:力争|争取|确保|计划)*(?:到|至|今年|明年|未来|“?十[一二三四五六]五”?|20\d\d年|年?[底末]|期末)*(?:力争|争取|确保)*"
)
_NEXT_ITEM = re.compile("[。;][二三四五六七八九十]是")
_OF_ALL = re.compile(r"全[省市县区州旗盟国]|[我本][省市县区州]|整个|园区|项目|企业|公司|工业|规上|规模以上|合计|总计")


def next_item(text: str, start: int, end: int) -> bool:
    """Whether the next item of an enumeration begins between two places: 一是发展甲。…|二是发展乙。"""
    return _NEXT_ITEM.search(text, start, end) is not None


@cache
def _with_role() -> re.Pattern[str]:
    """A field that is promoted as what it is for the place: 做优|生物医药|主导产业, 打造|锂电|千亿产业."""
    return re.compile(rf"(?:{taking_up()})(?P<field>[\u4e00-\u9fff]{{2,10}}?){_ROLE}+产业(?:集群|链)?(?=[,。;:\n])")


def _name_with_role(draft: Draft, start: int, end: int) -> None:
    """Name the fields that only such words tell of."""
    if "产业" not in draft.text[start:end]:
        return
    for told in _with_role().finditer(draft.text, start, end):
        span = told.span("field")
        if names_field(told["field"]) and not draft.between(span[0], told.end(), _FIELDS):
            draft.add("Industry", span)


def heading_field(draft: Draft, sentence: Sentence, figure: Figure) -> Entity | None:
    """The field that alone makes up a line above, with no other heading between: (一)锂电产业\\n发展目标:到2025年|产值500亿元."""
    text = draft.text
    if _OF_ALL.search(text, figure.before, figure.word.start):
        return None
    end = text.rfind("\n", 0, sentence.start)
    below = False  # whether an item of another matter stands between, so that only a chapter is above both
    for _ in range(_MOST_LINES):
        start = text.rfind("\n", 0, max(end, 0)) + 1
        line = text[start:end].strip() if end > start else ""
        if len(line) > _LONGEST_LINE:
            end = start - 1
            continue
        number = _NUMBER.match(line)
        named = _HEAD.sub("", line[number.end() :] if number else line)
        if field := next((e for kind in _FIELDS if named and (e := draft.find(kind, named))), None):
            return field if not below or (number and number["chapter"]) else None
        if number and number["chapter"]:
            return None
        below |= bool(number and number[0].strip())
        end = start - 1
    return None


def group_before(draft: Draft, sentence: Sentence, figure: Figure) -> tuple[int, Entity] | None:
    """甲、乙、丙三大产业,|到2025年营业收入均达到1000亿元: the group that the clause before ends with, and where."""
    if figure.change == "share" or figure.indicator.startswith("总产值"):
        return None  # what all of a place makes
    groups = draft.between(max(sentence.start, figure.before - _NEAR), figure.before, ("IndustryGroup",))
    if not groups:
        return None
    (start, end), group = groups[-1]
    alone = draft.text.startswith(",", end) and "," not in draft.text[end + 1 : figure.before].rstrip(",")
    if not alone or draft.between(end, figure.before, (*_FIELDS, *_OTHERS)):
        return None
    return None if _OF_ALL.search(draft.text, end, figure.word.start) else (start, group)


def _is_object(text: str, start: int, begin: int) -> bool:
    """Whether what begins here is the one object of a verb that promotes: 打造集设计、制造于一体的|甲产业集群."""
    lead = re.split("[,。;:\n]", text[max(start, begin - _LONGEST_LEAD) : begin])[-1]
    if lead.endswith("的"):
        return promotes(lead[:_VERB]) and not _SIGHTS.match(lead)
    lead = lead[-_LEAD:]
    joined = "、" in lead or lead.endswith(("和", "与", "及"))
    return promotes(lead) and not joined and _SIGHTS.search(lead) is None


def field_before(draft: Draft, sentence: Sentence, figure: Figure) -> tuple[int, Entity] | None:
    """The one field, chain or cluster that a clause before makes its object, and where; in the same line, with nothing else told of since."""
    text = draft.text
    start = max(text.rfind("\n", 0, sentence.start) + 1, figure.before - _NEAR)
    _name_with_role(draft, start, figure.before)
    fields = draft.between(start, figure.before, _FIELDS)
    if not fields:
        return None
    (begin, end), field = fields[-1]
    if not _is_object(text, start, begin) or _BEHIND.match(text, end) is None:
        return None
    if _OF_ALL.search(text, end, figure.word.start):
        return None
    if draft.between(end, figure.before, _OTHERS) or next_item(text, end, figure.before):
        return None
    return None if _tells_of_other(text[end : figure.before], figure.indicator) else (begin, field)


def _tells_of_other(between: str, indicator: str) -> bool:
    """Whether a clause stands between a field and what is no output of it: 壮大甲产业,推进节能降碳,|能耗下降5%."""
    if not indicator or _OUTPUT.search(indicator):
        return False
    return any(clause and _TIME.fullmatch(clause) is None for clause in re.split("[,。;:]", between)[1:])
