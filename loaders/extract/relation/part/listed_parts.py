"""The programmes that a sentence lists as those of a plan: 实施|A、B、C|等七大行动; 《方案》明确六项任务,包括|甲行动、乙行动."""

import re
from itertools import pairwise

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Sentence
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.part.plan_words import LEAD, NO_LONGER, OF_OTHERS
from loaders.extract.relation.part.programme_parts import PARTED, enumerated

_OWN_LIST = re.compile(  # 实施三大行动|:甲行动、乙行动; 重点工程|:甲工程、乙工程
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[).、])?(?:统筹|重点|组织|深入|大力|全面|将|共|一共)*(?:(?:实施|开展|推进|部署|安排|布局)(?:了|好)?“?(?:[两三四五六七八九十]|\d+)(?:项|个|大)|(?:重点|主要|专项|重大))(?:重点|专项|重大|标志性|攻坚|主要|示范)*(?:行动|工程|任务|计划)”?(?:,?(?:主要|具体)?(?:包括|涵盖|分别[是为]|即|依次[是为]|为))?$"
)
_TOLD_OF = re.compile(  # 《方案》明确六项任务,包括|甲行动、乙行动
    r"(?:计划|方案|规划|意见|措施|《[^》]+》)[^。;]{0,12}?(?:[^。;]{0,80},)?(?:明确|围绕|提出|部署|安排|推出|确定|包括|聚焦|实施|设置|谋划|列出|开展)了?[^。;,]{0,8}?“?(?:[两三四五六七八九十]|\d+)(?:项|个|大)(?:重点|专项|重大|主要)?(?:任务|工程|行动|计划|举措)”?"
    r"(?:展开|推进)?(?:,?(?:主要|具体)?(?:包括|涵盖|分别[是为]|即|依次[是为]):?|:)"
)
_PROPOSES = re.compile(  # 方案还提出实施|A、B两项工程
    "(?:计划|方案|规划|意见|措施|《[^》]+》)(?:还|也|同时|明确|将|要)*(?:提出|部署|要求|安排|列出)(?:要|将)*(?:实施|开展)"
)
_FEW = 2  # 产业基础再造和重大技术装备攻关两大工程 are the nation's, 七大行动 the plan's own


def listed_parts(objects: Objects, sentence: Sentence, main: Entity) -> None:
    """State PART_OF of the programmes that a sentence lists as those of the plan."""
    _counted(objects, sentence, main)
    _told(objects.draft, sentence, main)
    _own_list(objects.draft, sentence, main)


def _counted(objects: Objects, sentence: Sentence, main: Entity) -> None:
    """实施A、B、C等七大行动; two of them where the plan is said to have them: 方案还提出实施A、B两项工程."""
    for clause in sentence.clauses:
        for found in objects.by_clause.get(clause.start, []):
            fewest = 1 if _PROPOSES.search(objects.text, clause.start, found.span[0] + LEAD) else _FEW
            let_go = NO_LONGER.search(objects.text, clause.start, found.span[0])
            if found.kind == "Programme" and len(found.members) > fewest and not let_go:
                for member in found.members:
                    objects.draft.relate("PART_OF", member, main, (clause.start, clause.end))


def _told(draft: Draft, sentence: Sentence, main: Entity) -> None:
    """《方案》明确六项任务,包括|甲行动、乙行动、丙工程; 围绕六大行动展开:|甲行动、乙行动."""
    told = _TOLD_OF.search(draft.text, sentence.start, sentence.end)
    cited = re.search("《([^》]+)", told[0]) if told else None
    if told is None or OF_OTHERS.search(draft.text, sentence.start, told.start()):
        return
    if (cited and cited[1] not in main.name) or draft.text.startswith(("落实", "国家"), told.end()):
        return
    for clause in sentence.clauses:
        if clause.start <= told.end() <= clause.end:
            named = draft.between(told.end(), clause.end, ("Programme",))
            for span, part in named if len(named) > 1 else ():
                draft.relate("PART_OF", part, main, span)


def _own_list(draft: Draft, sentence: Sentence, main: Entity) -> None:
    """实施三大行动:甲行动、乙行动、丙行动; 重点工程:甲工程、乙工程: what a clause of the plan itself announces and the next lists."""
    for clause, after in pairwise(sentence.clauses):
        if clause.mark != ":" or not _OWN_LIST.match(draft.text, clause.start, clause.end):
            continue
        run = enumerated(draft, draft.between(after.start, sentence.end, ("Programme",)), after.start)
        leads = PARTED.fullmatch(draft.text, after.start, run[0][0][0]) if run else None
        for span, part in run if len(run) > 1 and (leads or run[0][0][0] == after.start) else ():
            draft.relate("PART_OF", part, main, (clause.start, span[1]))
