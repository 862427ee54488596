"""What is said to be in a document or a programme: 甲项目是“乙”工程的重要组成部分; 《甲方案》|部署实施乙工程."""

import re
from itertools import pairwise

from loaders.extract.draft import Draft, Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.part.plan_words import LEAD, NATIONAL, PLAN
from loaders.extract.relation.part.programme_parts import enumerated

Span = tuple[int, int]
_LAYS_DOWN = re.compile(  # 《甲方案》|部署实施|乙工程
    "(?:[(][^()]{1,24}[)])?(?:还|也|同时|明确|(?:提出|部署|要求)[,:]?|安排|谋划|将|要|重点|组织|统筹|深入|大力|全面|计划)+(?:实施|开展|启动|推进|推行)(?:了|好)?(?:“?[两三四五六七八九十\\d]+(?:项|个|大)[^,。;:(]{0,6}(?:工程|行动|计划)”?[:,(](?:包括|即)?)?“?"
)
_LISTS_AS = re.compile(  # 列入《甲规划》|重大专项的有:
    "[^,。;:]{0,12}?的(?:重[点大])?(?:项目|工程)?(?:主要|分别|共|还)?(?:有|包括|是|为)[:]?"
)
_ENTERED, _ADVERBS = re.compile("(?<!未)(?<!未被)(?:列入|纳入|入选|写入)了?$"), 12  # characters
_IS = re.compile("(?:同时|也|还|均|已|并|被)*(?:就是|是|为|作为|属于|系|列为|列入|纳入)(?:我?[省市县区])?“?")
_COMPONENT = re.compile(
    "”?(?:中)?的?(?:重要|关键|核心|重点)?(?:组成部分|子项目|子工程|重点项目|重点工程|内容之一|重要内容|一部分|项目之一)"
    r"|”?(?:中)?(?:所)?(?:确定|明确|提出|部署|安排|列出|规定|谋划)的[^,。;、]{0,10}?(?:之一|重[点大](?:项目|工程|行动|任务)(?=[,。;、]|$))"
)
_REFERS = re.compile("(?:该|此|本|这一)(?P<sort>工程|行动|项目|计划|专项)")
_SAYS = re.compile("(?:[(][^()]{1,24}[)])?(?:还|也|同时|进一步)*(?:明确|提出|要求|规定|部署)[,:]")  # 《甲方案》|明确,
_BEGINS = re.compile("[,:;](?:其中,?)?“?$")  # what stands before the programme that a clause begins with
_DOES = re.compile(
    "”?(?:将|要|计划|力争|重点|主要|明确|提出)*(?:到|[于在]?20\\d\\d年|完成|建成|培育|打造|新增|引进|聚焦|实施|推动|支持|建设|覆盖|带动|惠及|扶持|组织|安排|每年)"
)
_AMONG = re.compile(",其中,?“?$")  # 印发《甲方案》,其中|“丙”行动
_PUT = re.compile("”?(?:列为|列入|纳入|作为|确定为|摆在)")
_BESIDES, _LED = (
    ("落实", "根据", "按照", "贯彻"),
    6,
)  # before the title that others follow; characters before a programme
_LISTED_IN = re.compile("(?:已|被|成功|正式|均|也|还|同时|一并)*(?:列入|入选|纳入|入围|进入|列为)了?[^,。;《]{0,6}《?")


def said_parts(draft: Draft, sentence: Sentence) -> None:
    """State PART_OF of what a sentence says to be in a document or a programme."""
    _called_part(draft, sentence)
    _laid_down(draft, sentence)
    _as_part(draft, sentence)
    if draft.text.find("《", sentence.start, sentence.end) >= 0:
        _in_voice(draft, sentence)


def _called_part(draft: Draft, sentence: Sentence) -> None:
    """甲项目是“乙”工程的重要组成部分; 甲项目列入《丙名单》."""
    kinds = ("Project", "Programme", "Document")
    if not draft.between(sentence.start, sentence.end, kinds):
        return
    for clause in sentence.clauses:
        named = sorted(draft.between(clause.start, clause.end, kinds), key=lambda m: m[0])
        named = [*_meant(draft, clause), *named] if named else []
        for (part, thing), (whole, container) in pairwise(named):
            between, behind = draft.text[part[1] : whole[0]], draft.text[whole[1] : clause.end]
            is_part = _IS.fullmatch(between) is not None and _COMPONENT.match(behind) is not None
            is_listed = _LISTED_IN.fullmatch(between) is not None and container.type == "Document"
            if thing.type != "Document" and container.type != "Project" and (is_part or is_listed):
                draft.relate("PART_OF", thing, container, (part[0], clause.end))


def _meant(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """(一)甲工程。…,|该工程|同时列为乙行动的子项目: the last such thing of the line."""
    refers = _REFERS.match(draft.text, clause.start, clause.end)
    if refers is None:
        return []
    line = draft.text.rfind("\n", 0, clause.start) + 1
    told = draft.between(line, clause.start, ("Project", "Programme"))
    return [(refers.span(), thing) for _, thing in told if thing.name.endswith(refers["sort"])][-1:]


def _laid_down(draft: Draft, sentence: Sentence) -> None:
    """《甲方案》|部署实施乙工程、丙工程; 列入《丁规划》重大专项的有:戊项目、己项目."""
    for (start, end), plan in draft.between(sentence.start, sentence.end, ("Document",)):
        if draft.text[start] != "《" or NATIONAL.search(draft.text, max(sentence.start, start - LEAD), start):
            continue
        entered = _ENTERED.search(draft.text, max(sentence.start, start - LEAD), start)
        kinds, says = (("Project", "Programme"), _LISTS_AS) if entered else (("Programme",), _LAYS_DOWN)
        plans = PLAN.search(plan.name) or plan.name.endswith("政府工作报告")
        laid = says.match(draft.text, end, sentence.end) if entered or plans else None
        behind = draft.between(laid.end() - laid[0].endswith("“"), sentence.end, kinds) if laid else []
        if not laid or not behind or behind[0][0][0] - laid.end() > len("“"):
            continue
        for span, part in enumerated(draft, behind, behind[0][0][0]):
            draft.relate("PART_OF", part, plan, (start, span[1]))


def _in_voice(draft: Draft, sentence: Sentence) -> None:
    """《甲方案》明确,|“乙”行动到2027年…; 印发《甲方案》,其中|“丙”行动…; 《甲方案》将|“丁”行动|列为重点任务."""
    for (start, end), plan in draft.between(sentence.start, sentence.end, ("Document",)):
        if draft.text[start] != "《" or not PLAN.search(plan.name):
            continue
        behind = draft.between(end, sentence.end, ("Programme", "Document"))
        others = [at[0] for at, other in behind if other.type == "Document"]
        last = min(others, default=sentence.end)
        named = [
            (at, e) for at, e in behind if e.type == "Programme" and at[0] < last and not e.name.startswith("国家")
        ]
        for span, part in named:
            led = draft.text[max(end, span[0] - _LED) : span[0]]
            among = _AMONG.search(led) and not draft.text.startswith(_BESIDES, start - len(_BESIDES[0]))
            put = (
                draft.text.startswith(("将", "把"), end)
                and span[0] - end <= len("将“")
                and _PUT.match(draft.text, span[1])
            )
            if (
                among
                or put
                or (_SAYS.match(draft.text, end) and _BEGINS.search(led) and _DOES.match(draft.text, span[1]))
            ):
                draft.relate("PART_OF", part, plan, (start, span[1]))


def _as_part(draft: Draft, sentence: Sentence) -> None:
    """作为《甲方案》的组成部分,|“乙”工程…: what the next clause begins with."""
    for clause, after in pairwise(sentence.clauses):
        if clause.mark != "," or not draft.text.startswith("作为", clause.start):
            continue
        wholes = draft.between(clause.start, clause.end, ("Document", "Programme"))
        parts = draft.between(after.start, after.end, ("Programme", "Project"))
        for (start, end), whole in wholes[:1] if parts else ():
            said = _COMPONENT.match(draft.text, end, clause.end)
            if said and start - clause.start <= _ADVERBS and parts[0][0][0] - after.start <= len("“"):
                draft.relate("PART_OF", parts[0][1], whole, (clause.start, after.end))
