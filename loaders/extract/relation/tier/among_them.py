"""Who is said to be among those of the class before: 全市有丙级8家,|甲就是其中之一; 甲获批丙级,|乙也榜上有名."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.enumeration.listing.listtitles import takes_away
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.relation.denial import denied
from loaders.extract.relation.tier.class_subjects import ClassSubjects, is_tier
from loaders.extract.relation.tier.class_wording import CLASSES, LEAD, TIME, VERB, is_unmeant

_AMONG = re.compile(
    "(?:就|便|正|也|均|都|双双|同时|赫然|成功|再次)*(?:(?:是|为|属|属于)?其中(?:之一|的?(?:佼佼者|代表|典型|一[家个员]))|(?:位列|名列|跻身|身在)其中|在列|榜上有名|入列|(?:再次)?上榜|入选|入围|[同再]?获(?:此殊荣|此称号|得?认定)|通过(?:认定|复核|复审|评审))$"
)
_COUNT = r"(?P<count>\d+|[一二两三四五六七八九十]+)[多余]?[个家户]"
_COUNT_BEHIND, _COUNT_BEFORE = re.compile(f"(?:已|共|总数|数量)*(?:有|达到?|为)?{_COUNT}"), re.compile(f"{_COUNT}$")
_WITHIN = re.compile("其中,?")  # 丙级3家,|其中|甲…
_ONLY_TIME = re.compile(rf"(?:{TIME})*")  # 甲获批丙级;|2023年|,乙入选
_SEVERAL = re.compile(r"\d+[多余]?[家个户](?:企业|园区|集群)$")  # 12家企业|成长为丙级
_ONCE = ("曾", "曾经", "一度", "原", "原先")  # 甲|曾|是其中之一
_NEAR = 40  # characters before a class
_WITH = re.compile(  # 丙级52家,|包括今年新批准的|甲、乙等3家
    r"(?:其中)?(?:包括|包含|涵盖|囊括|有)?了?(?:(?:20\d\d年|今年|去年|本年度|近年来?|最近|近期|此次|本次)?(?:来)?(?:新?(?:增加?|获?批准?|认定|设立|命名|入选|公布|创建|获评|晋级|审批|入围|培育)(?:的|了)?))?"
)
_ONE_OF = re.compile("(?P<field>[^,。;:、]{2,12}?)(?:产业)?(?:已经?)?(?:是|成为|属于?)[^,。;:、]{0,24}")
_TO_COME = re.compile("力争|争取|计划|拟|目标|将|到20\\d\\d年")
_RECKONED = re.compile(  # 加上此前入选的|甲、乙,全省丙级达到8个
    r"(?:再)?(?:加上|连同|算上|加之)(?:此前|之前|先前|原有|已有|早先|前期|去年|以往|前[一二三四五六七八九十两几]批|20\d\d年)?(?:已|成功)*(?:入选|获批|获评|认定|公布|上榜|入围|命名|培育|创建)?的?"
)
_NOT_OF_IT = re.compile(  # 甲、乙|未入选, 甲、乙|正在争创, 甲、乙|等配套企业
    "(?<!从)未(?!来)|没有|不[是在属足够符]|落选|无缘|退出|取消|撤销|淘汰|关停|争创|申[报创]|冲[刺击]|争取|力争|有望|拟|等(?:[^,。;、]{0,6}(?:企业|单位|园区|集群)|[,。;]|$)|[配受]套|供货"
)
_MEMBERS = {"ClusterTier": "Cluster", "EnterpriseTier": "Organisation"}  # others are of their own kind


def one_of_class(draft: Draft, sentence: Sentence) -> None:
    """先进材料|是某市万亿级主导产业集群之一: the field by itself is a cluster of the class."""
    for clause in sentence.clauses:
        for (start, end), tier in draft.between(clause.start, clause.end, ("ClusterTier",)):
            one = _ONE_OF.match(draft.text, clause.start, start) if draft.text.startswith("之一", end) else None
            if one is None or one.end() != start or denied(draft.text, clause.start, start):
                continue
            if not reads_as_field(one["field"]) or _names_another(draft, clause.start, start):
                continue
            cluster = draft.add("Cluster", one.span("field"), one["field"] + "集群")
            draft.relate("IN_TIER", cluster, tier, (clause.start, end))


def _names_another(draft: Draft, start: int, end: int) -> bool:
    """Whether a clause names a cluster or a group before a class: then that is what is in it."""
    return bool(draft.between(start, end, ("Cluster", "IndustryGroup")))


def counted_with(draft: Draft, sentence: Sentence) -> None:
    """全省有丙级52家,|包括今年新批准的甲、乙等3家: what is enumerated behind the count of a class is in it."""
    for before, clause in zip(sentence.clauses, sentence.clauses[1:], strict=False):
        opener = _WITH.match(draft.text, clause.start, clause.end) if before.mark == "," else None
        if opener is None or not opener[0] or denied(draft.text, before.start, before.end):
            continue
        for span, tier in draft.between(before.start, before.end, CLASSES)[-1:]:
            count = _COUNT_BEHIND.match(draft.text, span[1], before.end)
            if count is None or count.end() != before.end or _TO_COME.search(draft.text, before.start, before.end):
                continue
            if not (tier.type.endswith("Tier") or is_tier(tier)):
                continue
            end, kind = opener.end(), _MEMBERS.get(tier.type, tier.type)
            for (start, stop), thing in draft.between(opener.end(), clause.end, (kind,)):
                if draft.text[end:start] not in ("", *lx.JOINTS) or is_tier(thing):
                    break
                end = stop
                draft.relate("IN_TIER", thing, tier, (before.start, clause.end))


def reckoned_in(draft: Draft, sentence: Sentence) -> None:
    """新增丁1个丙级,加上此前的甲、乙,全省丙级达到3个: what is reckoned in is of the class that is counted, or that was told before."""
    if (
        draft.text.find("加", sentence.start, sentence.end) < 0
        and "同" not in draft.text[sentence.start : sentence.end]
    ):
        return
    for clause in sentence.clauses:
        if (opener := _RECKONED.match(draft.text, clause.start, clause.end)) is None:
            continue
        tiers = draft.between(clause.end, sentence.end, CLASSES)[:1]
        for _, tier in tiers or draft.between(sentence.start, clause.start, CLASSES)[-1:]:
            end, kind = opener.end(), _MEMBERS.get(tier.type, tier.type)
            for (start, stop), thing in draft.between(opener.end(), clause.end, (kind,)):
                if draft.text[end:start] not in ("", *lx.JOINTS) or is_tier(thing):
                    break
                end = stop
                draft.relate("IN_TIER", thing, tier, (clause.start, sentence.end))


def among_them(draft: Draft, subjects: ClassSubjects, sentence: Sentence) -> None:
    """全市有丙级8家,|甲、乙均位列其中: what a clause says to be among those that a clause before counts, or says to have got it."""
    told: Clause | None = None  # the last clause that names a class, if only such clauses and times stand behind it
    for clause in sentence.clauses:
        among = _AMONG.search(draft.text, clause.start, clause.end) if told is not None else None
        if told is not None and among is not None:
            _state_among(draft, subjects, told, clause, among)
        elif draft.between(clause.start, clause.end, CLASSES):
            told = clause
        elif not _ONLY_TIME.fullmatch(draft.text, clause.start, clause.end):
            told = None


def _state_among(draft: Draft, subjects: ClassSubjects, before: Clause, clause: Clause, among: re.Match[str]) -> None:
    """State of the things that a clause begins with that they are of the class that the one before names."""
    text = draft.text
    once = text.endswith(_ONCE, clause.start, among.start()) or takes_away(text[before.start : before.end])
    if once or denied(text, clause.start, among.start()):
        return
    for span, tier in draft.between(before.start, before.end, CLASSES)[-1:]:
        if tier.type[-4:] != "Tier" and not is_tier(tier):
            continue
        start = max(before.start, span[0] - _NEAR)
        counted = _count_of(text, before, span)
        verb = VERB.search(text, start, span[0])
        won = (
            verb is not None
            and (verb["win"] or _SEVERAL.search(text, before.start, verb.start()))
            and not is_unmeant(text, before.start, verb)
        )
        lead = LEAD.match(text, clause.start, among.start())
        begins = lead.end() if lead else clause.start
        things = subjects.things(begins, among.start(), LEAST[tier.type]) if counted or won else []
        for thing in things:
            draft.relate("IN_TIER", thing, tier, (before.start, clause.end))


def _count_of(text: str, clause: Clause, span: tuple[int, int]) -> re.Match[str] | None:
    """The count behind or before a class: 丙级|8家, 8家|丙级."""
    start = max(clause.start, span[0] - _NEAR)
    return _COUNT_BEHIND.match(text, span[1], clause.end) or _COUNT_BEFORE.search(text, start, span[0])


def counted_then_told(draft: Draft, subjects: ClassSubjects, sentence: Sentence) -> None:
    """全市有丙级3家,|其中甲产值…,乙产值…; 丙级已达3家,|甲、乙、丁各具特色: as many as were counted, or behind 其中 fewer, with which the next clauses begin."""
    for number, before in enumerate(sentence.clauses[:-1]):
        tiers = draft.between(before.start, before.end, CLASSES)[-1:] if before.mark == "," else []
        for span, tier in tiers:
            count = _count_of(draft.text, before, span)
            to_come = _TO_COME.search(draft.text, sentence.start, before.end)
            if count is None or to_come or denied(draft.text, before.start, before.end):
                continue
            if takes_away(draft.text[before.start : before.end]) or not (tier.type.endswith("Tier") or is_tier(tier)):
                continue
            behind = sentence.clauses[number + 1 :]
            within = _WITHIN.match(draft.text, behind[0].start)
            things = _told_in_turn(draft, subjects, behind, within, _MEMBERS.get(tier.type, tier.type))
            told = number_of(count["count"]) or 0
            if 1 < len(things) == told or (within and 0 < len(things) <= told):
                for thing in things:
                    draft.relate("IN_TIER", thing, tier, (before.start, before.end))


def _told_in_turn(
    draft: Draft, subjects: ClassSubjects, clauses: list[Clause], within: re.Match[str] | None, kind: str
) -> list[Entity]:
    """The things that these clauses begin with, up to the first that begins with none; none if one is not of the class, or not all are named."""
    things: list[Entity] = []
    for clause in clauses:
        start = within.end() if within and clause is clauses[0] else clause.start
        run = [thing for thing in subjects.run_from(start, clause.end, (kind,)) if not is_tier(thing)]
        if not run:
            break
        if _NOT_OF_IT.search(draft.text, clause.start, clause.end):
            return []
        things += run
    return list(dict.fromkeys(things))
