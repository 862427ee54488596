"""Members that are told one by one: 六条特色产业链。…甲产业链重在提质,乙产业链重在扩容,…; 其中,A产业增长7.4%,B产业增长8.9%."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.groups import include
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.spans import pieces

_SOME, _BACK = 3, 300  # things told one by one; characters back to where they were counted
_COMPARED = re.compile("不同(?!程度)|参照|对接|相比|借鉴|类似")
_IN_FIELD = re.compile(r"(?<=[,;。:])在(?P<field>[^,。;在]{2,14}?)(?:产业)?领域,")
_PROJECTS_OF = re.compile(r"(?P<field>[\u4e00-\u9fff]{2,10}?)(?:产业|类)?项目(?:共|有|达)*(?=\d)")  # 石油化工项目17个
_FIELDS, _NAME = ("Industry", "Chain", "Cluster"), 20
_SUM_UP = re.compile(
    "[,:—]*[^,。;]{0,6}?[两三四五六七八九十\\d]+大(?:[\u4e00-\u9fff]{0,4})(?:产业|行业|集群)"
)  # 三大产业|齐头并进
_AMONG = re.compile("其中|(?<=[业链群道域块])[中里](?=,)")
_FARES = re.compile(  # 绿色铝|产业产值突破千亿元, 工程机械|增长12%
    "(?P<field>[\u4e00-\u9fff]{2,12}?)(?:产业集群|产业链|集群|产业|行业|领域)?(?:累计|预计|全年|已|完成|实现|的)*(?:(?:工业|总)?产值|(?:工业)?增加值|营收|营业收入|主营业务收入|规模|销售(?:收入|额)|产量|同比|增长|增速|突破|达到?)"
)
_SLOGAN = re.compile("(?P<field>[\u4e00-\u9fff]{2,12}?)(?P<head>产业集群|产业|行业|集群)?“[\u4e00-\u9fff]{2,8}”")


def told_one_by_one(draft: Draft, sentence: Sentence) -> None:
    """六条特色产业链。…甲产业链重在提质,乙产业链重在扩容,…: as many as were counted, each in a clause of its own."""
    among = draft.text.startswith("其中", sentence.start)  # 8个集群。其中|甲集群…,乙集群…: two of them
    fewest = 1 if among else _SOME
    for kind, head in (("Chain", "链"), ("Cluster", "集群"), ("Cluster", "生态圈"), ("Industry", "产业")):
        if len(draft.between(sentence.start, sentence.end, (kind,))) < fewest or (among and kind == "Industry"):
            continue
        told = list(
            dict.fromkeys(
                e
                for c in sentence.clauses
                for s, e in draft.between(c.start, c.end, (kind,))
                if _opens(draft.text, c, s[0])
            )
        )
        if len(told) < fewest:
            continue
        before = draft.between(max(0, sentence.start - _BACK), sentence.start, ("IndustryGroup",))
        counted = [g for _, g in before if _counts(g, len(told), among) and g.name.endswith(head)]
        known = {plain_name(member.name) for member in draft.targets("INCLUDES", counted[-1])} if counted else set()
        if counted and known <= {plain_name(thing.name) for thing in told}:
            include(
                draft, counted[-1], [t for t in told if plain_name(t.name) not in known], (sentence.start, sentence.end)
            )


def _counts(group: Entity, told: int, among: bool) -> bool:
    """Whether a group counts as many as were told, or more where they are only some of it."""
    count = group.properties.get("declared_count") or 0
    return bool(count == told or (among and count > told))


def _opens(text: str, clause: Clause, at: int) -> bool:
    """Whether a clause is of what begins here: with it, or with what describes it (唱主角的|甲产业链)."""
    described = text[at - 1 : at] == "的" and not _COMPARED.search(text, clause.start, at)
    placed = any(w.flags & lx.PLACE and w.end <= at for w in clause.words)
    return at - clause.start <= 2 or (described and not placed)


def plain_name(name: str) -> str:
    """The name of a field without the head of its chain or cluster."""
    return re.sub(r"(?:产业链|产业集群|集群|产业|链)$", "", name)


def told_by_field(draft: Draft, sentence: Sentence) -> None:
    """五大优势产业…。其中,在A领域,…;在B领域,…: as many fields as were counted, each with what is said of it."""
    if draft.text.find("领域,", sentence.start, sentence.end) < 0:
        return
    told = list(_IN_FIELD.finditer(draft.text, sentence.start, sentence.end))
    if len(told) < _SOME or not all(reads_as_field(match["field"]) for match in told):
        return
    before = draft.between(max(0, sentence.start - _BACK), sentence.start, ("IndustryGroup",))
    counted = [g for _, g in before if g.properties.get("declared_count") == len(told)]
    if counted and not draft.targets("INCLUDES", counted[-1]):
        fields = [draft.add("Industry", match.span("field")) for match in told]
        include(draft, counted[-1], fields, (sentence.start, sentence.end))


def parts_with_figures(draft: Draft, sentence: Sentence) -> None:
    """三大主导产业增长6.7%,其中,A产业增长7.4%,B产业增长8.9%; 三大产业中,A…; 两大产业蓬勃发展,A产值…,B产值…: the group's members, each with its figure."""
    among = _AMONG.search(draft.text, sentence.start, sentence.end)
    at = among.start() if among else sentence.end
    groups = draft.between(sentence.start, at, ("IndustryGroup",))
    if not groups or draft.targets("INCLUDES", group := groups[-1][1]):
        return
    if _COMPARED.search(draft.text, sentence.start, at if among else sentence.clauses[0].end):
        return
    begins = among.start() + 2 if among else groups[-1][0][1]
    members, of_projects = [], []
    for clause in sentence.clauses:
        start = max(clause.start, begins) if clause.end > begins and (among or clause.start > begins) else -1
        member = _faring(draft, start, clause) if start > 0 else None
        if member is not None:
            members.append(member)
        elif start > 0 and (projects := _PROJECTS_OF.match(draft.text, start, clause.end)):
            of_projects.append(projects.span("field"))
    if len(of_projects) > 1 and len(of_projects) == group.properties.get("declared_count"):
        fields = [draft.text[a:b] for a, b in of_projects]
        members = [draft.add("Industry", span) for span in of_projects] if all(map(reads_as_field, fields)) else []
    count = group.properties.get("declared_count") or (len(members) if among else 0)
    if 1 < len(members) <= count and (among or len(members) == count):
        include(draft, group, members, (at if among else begins, sentence.end))


def _faring(draft: Draft, start: int, clause: Clause) -> Entity | None:
    """The field that a clause opens with and tells a figure of: |A产业|增长7.4%, |B|产值突破千亿元."""
    if not clause.flags & lx.QUANTITY:
        return None
    opens = draft.between(start, min(clause.end, start + _NAME), _FIELDS)
    if opens and opens[0][0][0] - start < 2:
        return opens[0][1]
    fares = _FARES.match(draft.text, start, clause.end)
    return draft.add("Industry", fares.span("field")) if fares and reads_as_field(fares["field"]) else None


def with_slogans(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A产业“提质增效”、B“强链补链”、C…: the fields of a clause, each with what it does in marks behind it."""
    out = []
    for clause in sentence.clauses if "”、" in draft.text[sentence.start : sentence.end] else ():
        told = [_SLOGAN.fullmatch(draft.text, *span) for span in pieces(draft.text, clause.start, clause.end)]
        spans = [match.span("field") for match in told if match]
        sure = any(match["head"] for match in told if match) or _SUM_UP.match(draft.text, clause.end)
        if sure and 1 < len(spans) == len(told) and all(reads_as_field(draft.text[a:b]) for a, b in spans):
            fields = [draft.add("Industry", span) for span in spans]
            out.append((clause, Found(fields, None, (clause.start, clause.end), "Listed")))
    return out
