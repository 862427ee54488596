"""The programmes that a sentence says to be carried out: 深入实施|甲行动."""

import re
from collections.abc import Iterator
from operator import itemgetter

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.part.plan_words import LEAD

Span = tuple[int, int]
_WHERE = re.compile("(?:将|要)?在[^,。;、]{2,8}[省市县区州]")  # 将在甲乙丙三市|大力实施A工程
_CARRIES_OUT = re.compile(r"实施|开展|推行|启动|施行")
_CARRIES_OUT_TOO = re.compile(r"实施|开展|推行|启动|施行|推进|部署")
_PROPOSED = re.compile(
    "》(?:还|也|同时|进一步|,)*(?:提出|明确|部署|要求)|《[^》]+》,$"
)  # 《甲方案》提出,|统筹推进乙行动
_PROPOSES_HERE = re.compile(  # 报告还要求|实施甲工程
    "(?:报告|方案|意见|规划|计划|措施|《[^》]+》)(?:还|也|同时|进一步|中|明确|则)*(?:提出|要求|部署|强调)(?:,|要|了)?"
)
_OTHERS = ("国家", "国务院", "中央", "我国", "上级", "省里")  # 国家|实施甲行动
_BY_OTHER = re.compile(  # 方案不再|实施甲行动, 某公司|实施甲行动
    "(?:不再?|没有|未|停止|取消|暂缓|(?:公司|集团)[^,。;]{0,4})(?:深入|大力|全面|继续)?(?:实施|开展|推行|启动|施行|推进|部署)"
)
_SUGGESTED = re.compile("(?:专家|学者|代表|委员|人士|协会|商会)[^,。;]{0,4}(?:建议|呼吁|提议|希望),?$")
_BY_PLAN = re.compile("(?:根据|按照|依据)《[^》]+》(?:要求|部署|安排|提出)?,$")  # 根据《甲方案》,|乙市将实施丙行动
_TITLE = 60  # characters of a title and the words around it


def carried_out_parts(objects: Objects, sentence: Sentence, whole: Entity) -> None:
    """深入实施甲行动; 规划提出,实施|甲项目、乙项目; a place that carries one out does so by itself (宜春深入实施甲行动)."""
    for clause in sentence.clauses:
        by_place = clause.words and clause.words[0].flags & lx.PLACE and clause.words[0].start == clause.start
        if by_place and not _BY_PLAN.search(objects.text, max(sentence.start, clause.start - _TITLE), clause.start):
            continue
        if objects.text.startswith(_OTHERS, clause.start) or _SUGGESTED.search(
            objects.text, max(sentence.start, clause.start - LEAD), clause.start
        ):
            continue
        where = _WHERE.match(objects.text, clause.start, clause.end)
        here = _PROPOSES_HERE.match(objects.text, clause.start, clause.end)
        begins = where.end() if where else here.end() if here else clause.start
        proposed = here or _PROPOSED.search(objects.text, sentence.start, clause.start)
        carries = _CARRIES_OUT_TOO if proposed else _CARRIES_OUT
        last = begins if here else -1  # where the programme before ends, if it is a part
        for (start, end), entity in _named(objects, clause, proposed is not None):
            works = entity.type == "Project" and proposed is not None
            between = objects.text[last:start].removeprefix("项目") if last > 0 else "-"
            joined = (here or works) and between.strip("“”") in ("", *lx.JOINTS)
            carried = joined or carries.search(objects.text, begins, min(begins + 8, start))
            by_other = _BY_OTHER.search(objects.text, clause.start, start)
            if (
                (works or entity.type == "Programme")
                and carried
                and not by_other
                and not entity.name.startswith("国家")
            ):
                last = end
                objects.draft.relate("PART_OF", entity, whole, (clause.start, clause.end))


def _named(objects: Objects, clause: Clause, proposed: bool) -> list[tuple[Span, Entity]]:
    """The headed names of a clause; of what a plan proposes, its projects too, those of lists among them."""
    named = objects.mentions(clause)
    works = objects.draft.between(clause.start, clause.end, ("Project",)) if proposed else []
    return sorted({*named, *works}, key=itemgetter(0)) if works else named


def openings(objects: Objects, sentence: Sentence, start: int = 0) -> Iterator[tuple[Clause, Span, Entity]]:
    """What the first clause from a place on names, and each after a semicolon or colon: 一是甲工程,…;二是乙工程,…."""
    before = ";"
    for clause in sentence.clauses:
        if clause.end <= start:
            continue
        if before in (";", ":"):
            yield from ((clause, span, entity) for span, entity in objects.mentions(clause))
        before = clause.mark
