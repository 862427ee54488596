"""Lists that a frame announces: 以A和B为主导的工业体系; 两个支柱产业分别为:A重点布局…;B在…; 认定7个集群。名单包括:A、B."""

import re
from functools import cache

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, ends_with_head, may_be_field, plausible, reads_as_field, unwanted
from loaders.extract.enumeration.groups import (
    NEAR,
    add_group,
    core_name,
    drop_within,
    include,
    known_group,
    listed,
    region,
    sound,
    type_of_members,
)
from loaders.extract.enumeration.joints import joins_fields
from loaders.extract.names.firms import is_unexplained, tailed
from loaders.extract.names.kinds import has_field
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_ROLE = r"(?:主攻方向|主导|重点|核心|支撑|特色|主体|龙头|引领|支柱|主力|骨干|代表|基础|先导|补充|配套|依托|优势|主线|牵引|引擎|标志|首位|两翼|突破口|延伸|新增长极|主)(?:产业|力量)?"
_SEGMENT = rf"(?:以)?[^,。;:以为]{{2,60}}?(?:等)?为{_ROLE}"
_HEAD = r"(?:产业体系|工业体系|经济体系|制造业体系|产业格局|工业格局|创新格局|发展格局|产业集群|产业链群|产业链|产业布局|产业结构|产业板块|产业带|体系|格局|集群|特色产业|主导产业|优势产业|支柱产业|新兴产业|未来产业|产业群|产业|行业|制造业|工业|经济|农业|服务业|赛道|领域)"
_FRAMED = re.compile(
    rf"(?:以|(?:(?<=形成)|(?<=构建)|(?<=打造)|(?<=构筑))了?)(?P<body>{_SEGMENT}(?:[、,](?:并)?{_SEGMENT})*)(?P<role>(?=[,。;\n]|$))?(?(role)|的)(?P<head>(?(role)|[^,。;:的]{{0,22}}?{_HEAD}))(?!体系|格局|链|条|群|园|基地|带|[\u4e00-\u9fff]{{0,2}}(?:集群|产业|基地|园))"
)
_AS_HEAD = r"[^,。;:\d的]{0,6}?(?:产业|主攻方向|发展方向|领域|赛道)"
_AS_END = r"(?!链|集群|园|基地|带|体系)"
_MADE = re.compile(
    rf"(?:把|将)(?P<body>[^,。;:把将]{{4,60}}?)(?:作为|列为|定为|确定为|明确为|摆为)(?P<head>(?:\d{{1,2}}[大个条])?{_AS_HEAD}){_AS_END}"
    rf"|(?:确定|明确|选定|确立)(?!为|的|以|了?由)了?(?P<chosen>[^,。;:为以的]{{4,60}}?)为(?P<sort>(?:\d{{1,2}}[大个条])?{_AS_HEAD}){_AS_END}"
    r"|以(?P<few>[^,。;:以为]{4,60}?)为(?P<named>“[一二两三四五六七八九十][^“”]{1,6}”)"
)
_PILLAR = (
    r"(?:是|成为|作为)(?P<place>[\u4e00-\u9fff]{2,9}?)的?"
    r"(?P<head>(?:重要|工业|传统|主要|核心|经济)*(?:支柱|主导|优势|特色|首位|龙头)产业|工业支柱)(?=[,。;\n]|$)"
)
_IS_PILLAR = re.compile(_PILLAR)  # looked for before the pattern with it
_PILLARS = re.compile(  # A、B和C产业是某市的支柱产业
    rf"(?P<body>[^,。;:是\n]{{4,60}}?)(?:等)?(?:产业|行业)?(?:均|都|已|已经|一直|历来)*{_PILLAR}"
)
AS_SORT = re.compile("为(?:重点)?(?:主导|首位|特色|支柱|优势)产业")  # 其中A、B|为主导产业
_SORTED = re.compile(  # 其中A、B为主导产业,C为首位产业
    r"(?:(?<=[,。;:\n])|^)(?:其中)?(?P<body>[^,。;:为以\n]{2,40}?)为(?P<head>(?:重点)?(?:主导|首位|特色|支柱|优势)产业)(?=[,。;\n]|$)"
)
_REPRESENTED = re.compile(  # 重点发展以A、B等为代表的|高性能纤维材料
    r"以[^,。;:以]{4,60}?(?:等)?为(?:代表|主|核心|重点)的(?P<field>[\u4e00-\u9fff]{3,12}?)(?:产业)?(?=[,。;、]|$)"
)
_CODED = re.compile(  # “六新”(新材料、…), “三新两绿一高”(…)
    "“(?P<name>[二三四五六七八九十\\d]{1,2}[\u4e00-\u9fff]{1,4}|(?:[一二两三四五六七八九][\u4e00-\u9fff]){2,5})(?<![化链品废个区心率])(?<!改造)”(?:产业|集群)?[(](?P<members>[^()。;\n]{4,120})[)]"
)
_COUNTS = re.compile("[一二两三四五六七八九十]+|\\d+")
_FOUGHT = re.compile("(?:治理|整治|淘汰|取缔|关停|防治|清理|打击)$")
_TOTALLED = re.compile(
    "(?:[全我本][国省市县区州])?(?P<members>[\u4e00-\u9fffA-Za-z]{2,20}(?:、[\u4e00-\u9fffA-Za-z]{2,20}){1,11})"
    "(?:产业)?(?:[(](?:以下)?(?:统称为?|简称(?=“[一二两三四五六七八九十\\d]+大))|,?(?:合称|并称|统称|总称)为?)“?(?P<name>[\u4e00-\u9fff\\d]{2,16}(?:产业链|产业|行业|集群|领域|赛道))”?(?:[)]|(?=[,。;\n]|$))"
)
_SEGMENTED = re.compile(
    r"(?P<head>(?P<count>[两二三四五六七八九十\d]+)(?:个|大)[\u4e00-\u9fff“”]{2,16}?(?:产业|集群|领域))(?:(?:分别)?(?:为|是|包括):|中,)"
)
_NAMELY = re.compile(
    r"(?P<head>(?P<count>\d+|[一二两三四五六七八九十]+)(?:个|家|条|大)(?P<noun>[^,。;:、\d]{0,14}?(?:集群|产业链|园区|开发区|基地|平台)))"
    r"(?:分别|依次|具体|主要)*(?:是|为|包括|有)?:"
)
_PROJECTS_OF = re.compile(r"(?P<field>[\u4e00-\u9fff]{2,10}?)(?:产业|类)?项目(?:共|有|达)*(?=\d)")  # 石油化工项目17个
_PLAIN_PARK = re.compile("(?:工业集中区|工业园区?|经开区|高新区|经济开发区)$")  # 会宁、靖远工业集中区
_FAR = 1_000  # characters that the items of a count take
_SOME, _BACK = 3, 300  # things told one by one; characters back to where they were counted
_FIELDS, _NAME = ("Industry", "Chain", "Cluster"), 20
_TOPIC = re.compile(
    r"(?:[一二三四五六七八九]是)?([\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?=重点|在|力争|依托|围绕|聚焦|以|将|,|:)"
)


_OF_FIRMS = re.compile("等[^、,]{0,4}企业为")  # 以甲制药、乙水泥等企业为龙头的A产业


def framed_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以A为主攻方向、以B和C为重点的“一主两翼”产业创新格局."""
    found: list[tuple[Clause, Found]] = []
    text = draft.text
    if "为" not in text[sentence.start : sentence.end]:
        return found
    for match in _MADE.finditer(text, sentence.start, sentence.end):
        body, named = next(pair for pair in _PARTS if match[pair[0]])
        head = match[named]
        if _is_denied(text, sentence, match.start()) or _UNWANTED.search(head):
            continue
        count = _COUNTS.match(head)
        members = _apart(text, pieces(text, *match.span(body)), number_of(count[0]) if count else None)
        good = sound(text, members)
        clause = _clause_at(sentence, match.start())
        if clause is not None and 1 < len(good) == len(members):
            fields = [draft.add("Industry", m) for m in good]
            group = add_group(draft, match.span(), head, fields, len(fields) if count else None)
            found.append((clause, Found(fields, group, match.span(), "Industry")))
    for match in _FRAMED.finditer(text, sentence.start, sentence.end):
        members = [s for part in re.finditer(_SEGMENT, match["body"]) for s in _split(match.start("body"), part)]
        if _is_denied(text, sentence, match.start()):
            continue
        if all(draft.find("Organisation", text[a:b]) for a, b in members) or _OF_FIRMS.search(match["body"]):
            continue  # 以甲化工、乙生物为龙头的农药产业
        if sum(_is_firm(text[a:b]) for a, b in members) * 2 > len(members):
            continue  # 以索通云铝、今飞轮毂为主
        good = sound(text, _apart(text, members))
        head = match["head"] or re.findall(_ROLE, match["body"])[-1]
        if len(good) < 2 or any(text[a:b] in _ABSTRACT or b - a > 14 for a, b in good):
            continue
        if "以" not in (match[0][0], match["body"][0]) and not _frames_fields(text, match["body"], good, len(members)):
            continue  # 形成甲化工、乙集团为代表的产业链
        clause = _clause_at(sentence, match.start())
        if clause is not None and match["role"] is not None and not head.endswith("产业"):
            words = [text[a:b] for a, b in good]
            if draft.between(match.start(), match.end(), ("IndustryGroup",)):
                continue  # 以A、B等四大产业为重点: a list already
            if sum(map(reads_as_field, words)) * 2 > len(words) and not any(map(lx.begins_with_place, words)):
                fields = [draft.add("Industry", m) for m in good]
                found.append((clause, Found(fields, None, match.span(), "Industry")))
        elif clause is not None:
            known = draft.between(match.start(), match.end(), ("IndustryGroup",))
            if any(head.endswith(e.name) and len(draft.targets("INCLUDES", e)) >= len(good) for _, e in known):
                continue  # 以A、B等为主的优势产业链: a list already
            kind = "Industry" if head.endswith("格局") else type_of_members(head)
            whole = [
                e for span, e in draft.between(match.start("head"), match.end("head"), (kind,)) if kind != "Industry"
            ]
            if whole and draft.text.endswith(whole[-1].name, 0, match.end("head")):
                plain = not any(ends_with_head(draft.text[a:b]) for a, b in good)  # 以甲基地和乙基地为核心
                fields = [draft.add("Industry", m) for m in good] if plain else []
                for field in fields:  # 以A、B为主的|丙材料产业集群: one cluster, for both
                    draft.relate("COVERS", whole[-1], field, match.span())
                found.append((clause, Found(fields, None, match.span(), "Listed")))
                continue
            entities = [draft.add(kind, m) for m in good]
            same = next((e for _, e in known if core_name(e.name) == core_name(head)), None)
            if same is None:
                same = add_group(draft, match.span(), head, entities)
            else:  # of its last list only: 以A、B为主导,|以C、D为支撑的“2+2”产业体系
                include(draft, same.at(match.span()), entities, match.span())
            found.append((clause, Found(entities, same, match.span(), kind)))
    return found


def _is_denied(text: str, sentence: Sentence, at: int) -> bool:
    """Whether the clause says before this that it is not so, or once was: 尚未|形成以A为主导的格局, 当年曾|确定A为主导产业."""
    start = max(sentence.start, *(text.rfind(mark, sentence.start, at) + 1 for mark in ",;:"))
    return _NOT_SO.search(text, start, at) is not None


_UNWANTED = re.compile("过剩|限制|淘汰|耗能|能耗|污染|排放|落后|禁止|退出")
_NOT_SO = re.compile("未(?!来)|没有|尚无|不[是再属宜应能把将]|曾|当年|当初|原先|原本|过去|以往")


def _frames_fields(text: str, body: str, good: list[Span], members: int) -> bool:
    """Whether a frame that no 以 opens is of fields: 形成|A、B为主导,C为支撑的格局; of firms it has one part."""
    read = sum(reads_as_field(text[a:b]) for a, b in good)
    parts = len(re.findall(f"为{_ROLE}", body))
    return "为代表" not in body and len(good) == members and (read == members or (parts > 1 and read * 2 >= members))


_JOINT = re.compile("以及|[和及与]")
_PARTS = (("body", "head"), ("chosen", "sort"), ("few", "named"))


def _apart(text: str, spans: list[Span], count: int | None = None) -> list[Span]:
    """The members of which the last is two: A、B|和|C; with 与 or 及 where the count asks for it or both are fields by themselves."""
    if not spans:
        return spans
    *before, (start, end) = spans
    joint = next(reversed([*_JOINT.finditer(text, start + 1, end - 1)]), None)
    if joint is None or count == len(spans):
        return spans
    sure = joint[0] in ("和", "以及") or count == len(spans) + 1
    if not sure and not joins_fields(text, (start, end), joint.span()):
        return spans
    return [*before, (start, joint.start()), (joint.end(), end)]


def pillars(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A、B和C产业是某市的支柱产业: a group, and what the place lives on."""
    out: list[tuple[Clause, Found]] = []
    if _IS_PILLAR.search(draft.text, sentence.start, sentence.end) is None:
        return out
    for match in _PILLARS.finditer(draft.text, sentence.start, sentence.end):
        spans = pieces(draft.text, *match.span("body"), "、和与及")
        clause = _clause_at(sentence, match.start())
        if clause is None or not lx.is_division(match["place"]) or not 1 < len(spans) == len(sound(draft.text, spans)):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, match.span(), match["head"], fields)
        for thing in [group, *fields]:
            draft.lives_on(draft.add("Place", match.span("place")), thing, match.span())
        out.append((clause, Found(fields, group, match.span(), "Industry")))
    return out


def sorted_fields(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """其中A、B为主导产业,C为首位产业: the fields of each sort."""
    out: list[tuple[Clause, Found]] = []
    if AS_SORT.search(draft.text, sentence.start, sentence.end) is None:
        return out
    told = list(_SORTED.finditer(draft.text, sentence.start, sentence.end))
    for match in told if len(told) > 1 else ():
        spans = pieces(draft.text, *match.span("body"), "、和与及")
        clause = _clause_at(sentence, match.start("body"))
        if clause is None or not all(reads_as_field(draft.text[a:b]) for a, b in spans):
            continue
        fields = [draft.add("Industry", span) for span in spans]
        group = add_group(draft, match.span(), match["head"], fields) if len(fields) > 1 else None
        out.append((clause, Found(fields, group, match.span("body"), "Industry")))
    return out


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


_SUM_UP = re.compile(
    "[,:—]*[^,。;]{0,6}?[两三四五六七八九十\\d]+大(?:[\u4e00-\u9fff]{0,4})(?:产业|行业|集群)"
)  # 三大产业|齐头并进
_SLOGAN = re.compile("(?P<field>[\u4e00-\u9fff]{2,12}?)(?P<head>产业集群|产业|行业|集群)?“[\u4e00-\u9fff]{2,8}”")


def represented(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以A、B等为代表的|高性能纤维材料: the field that the products stand for."""
    found: list[tuple[Clause, Found]] = []
    if draft.text.find("的", sentence.start, sentence.end) < 0:
        return found
    for match in _REPRESENTED.finditer(draft.text, sentence.start, sentence.end):
        clause = _clause_at(sentence, match.start())
        if clause is not None and reads_as_field(match["field"]):
            span = match.span("field")
            found.append((clause, Found([draft.add("Industry", span)], None, span, "Industry")))
    return found


def _is_firm(name: str) -> bool:
    """Whether a name is made of more that nobody knows than fields are: 索通|云铝, 今飞|轮毂."""
    return tailed(name) or (is_unexplained(name) and len(name) > 3)


def _clause_at(sentence: Sentence, at: int) -> Clause | None:
    return next((c for c in sentence.clauses if c.start <= at < c.end), None)


_ABSTRACT = ("科技创新", "先进制造业", "实体经济", "智能制造", "绿色制造")


def _split(at: int, segment: re.Match[str]) -> list[Span]:
    """The members of one 以A、B和C为重点."""
    body = re.sub(r"[(][^()]*[)]", lambda bracket: "\0" * len(bracket[0]), segment[0])
    body = re.sub(rf"(?:等)?(?:[一二三四五六七八九十两\d]+[大个条类][^、]{{0,10}})?为{_ROLE}$", "", body)
    lead = 1 if body.startswith("以") else 0
    added = body[lead + 1 : -1].split("+") if body.startswith("“", lead) and body.endswith("”") else []
    if len(added) > 1 and 2 * sum(map(reads_as_field, added)) > len(added):  # 以“A+B”为核心
        lead, body = lead + 1, body[:-1].replace("+", "、")
    start, parts = lead, []
    joints = r"以及|[、和]|$" if "、" not in body else r"以及|、|(?<!^)和(?=[^、]*$)|$"
    for match in re.finditer(joints, body[lead:]):
        member = body[start : lead + match.start()].rstrip("\0")
        parts.append((at + segment.start() + start, at + segment.start() + start + len(member)))
        start = lead + match.end()
    return [(a, b) for a, b in parts if b - a > 1]


def segmented_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """两个支柱产业分别为:A重点布局…;B在…: each segment begins with its topic."""
    match = _SEGMENTED.search(draft.text, sentence.start, sentence.end)
    if not match:
        return []
    count = number_of(match["count"]) or 0
    topics, at = [], match.end()
    for segment in re.finditer(r"[^;。]+", draft.text[at : sentence.end]):
        topic = _TOPIC.match(draft.text, at + segment.start())
        if topic and plausible([topic[1]]):
            topics.append(topic.span(1))
    if len(topics) != count:
        return []
    name = match["head"]
    group = next(
        (e for e in draft.latest("IndustryGroup", NEAR) if core_name(e.name) == core_name(name)), None
    ) or draft.new("IndustryGroup", match.span("head"), name)
    group.at(match.span("head"))
    members = [draft.add("Industry", t) for t in topics]
    for position, (member, topic_span) in enumerate(zip(members, topics, strict=True), 1):
        draft.relate("INCLUDES", group, member, topic_span, position=position)
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    return [(clause, Found(members, group, match.span("head"), "Industry"))]


def sited_lists(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """十大产业集群:A,布局在甲、乙;B,布局在丙: the field that each segment begins with."""
    text = draft.text
    head = _SITED_HEAD.search(text, sentence.start, sentence.end)
    clause = _clause_at(sentence, head.start()) if head else None
    if head is None or clause is None or _DENIED.search(text, clause.start, head.start()):
        return []
    if unwanted(text, clause.start, head.end()):
        return []
    parts = pieces(text, head.end(), sentence.end, ";")
    told = [match for part in parts if (match := _SITED.match(text, *part))]
    spans = [match.span("field") for match in told]
    if not 1 < len(told) == len(parts) <= (number_of(head["count"]) or 0) or len(sound(text, spans, True)) < len(spans):
        return []
    kind = type_of_members(head["head"])
    members = listed(draft, spans, kind)
    group = known_group(draft, head["head"]) or add_group(draft, head.span("head"), head["head"], [], len(told))
    include(draft, group.at(head.span("head")), members, head.span("head"))
    return [(clause, Found(members, group, head.span("head"), kind))]


def ranked_lists(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """未来产业包括:第一梯队:A、B;第二梯队:C: the members of all ranks."""
    text = draft.text
    head = _RANKED.search(text, sentence.start, sentence.end)
    clause = _clause_at(sentence, head.start()) if head else None
    if head is None or clause is None or unwanted(text, *head.span("head")):
        return []
    parts = pieces(text, head.end(), sentence.end, ";")
    told = [match for part in parts if (match := _RANK.fullmatch(text, *part))]
    spans = [span for match in told for span in pieces(text, *match.span("members"), "、")]
    if not 1 < len(told) == len(parts) or len(sound(text, spans, True)) < len(spans):
        return []
    members = listed(draft, spans, type_of_members(head["head"]))
    group = add_group(draft, head.span("head"), head["head"], members)
    return [(clause, Found(members, group, head.span("head"), type_of_members(head["head"])))]


_DENIED = re.compile("未(?!来)|没有|尚无|不[是再属]")
_SITED_HEAD = re.compile(
    r"(?P<head>(?P<count>[两二三四五六七八九十\d]+)(?:个|大|条)[\u4e00-\u9fff“”]{0,16}?(?:集群|产业链|产业|领域))(?:包括|分别为|为|是|有)?:"
)
_SITED = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、]*)?(?P<field>[\u4e00-\u9fff]{2,14}?)(?:产业)?(?:集群)?,(?:主要|重点|集中)*(?:布局|分布|集聚|聚集|落户|集中)(?:在|于)"
)
_RANKED = re.compile(
    r"(?<![\u4e00-\u9fff])(?P<head>[\u4e00-\u9fff]{2,8}?(?:产业|赛道|领域|产业链))(?:主要|具体|共)?(?:包括|分为|涵盖|有|为|是)?:(?=第一(?:梯队|梯次|层次|方阵)[::])"
)
_RANK = re.compile(r"第[一二三四五六](?:梯队|梯次|层次|方阵):(?P<members>[^,;。:]{2,120})")


def namely(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """9个新晋集群分别是:甲市A集群,乙市B集群,…: what follows, where there is as much of it as was counted."""
    match = _NAMELY.search(draft.text, sentence.start, sentence.end)
    if match is None:
        return []
    kind, count = type_of_members(match["noun"]), number_of(match["count"]) or 0
    members = list(dict.fromkeys(e for _, e in draft.between(match.end(), sentence.end, (kind,))))
    if not 1 < len(members) <= count <= len(members) + 2:
        return []
    group = known_group(draft, match["head"])
    if group is None:
        group = add_group(draft, match.span("head"), match["head"], members, count)
    elif not draft.targets("INCLUDES", group):
        include(draft, group.at(match.span("head")), members, match.span("head"))
    clause = next(c for c in sentence.clauses if c.end > match.start())
    return [(clause, Found(members, group, match.span("head"), kind))]


def told_one_by_one(draft: Draft, sentence: Sentence) -> None:
    """六条特色产业链。…甲产业链重在提质,乙产业链重在扩容,…: as many as were counted, each in a clause of its own."""
    among = draft.text.startswith("其中", sentence.start)  # 8个集群。其中|甲集群…,乙集群…: two of them
    fewest = 1 if among else _SOME
    for kind, head in (("Chain", "链"), ("Cluster", "集群"), ("Cluster", "生态圈")):
        if len(draft.between(sentence.start, sentence.end, (kind,))) < fewest:
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


def told_by_item(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """三个重点方向:一是做大做强A,…;二是布局B,…; 四大产业:一是A;二是B;…: the field of each item is a member of what was counted."""
    itemised = draft.text.find("一是", sentence.start, sentence.end) >= 0
    counted = _DIRECTIONS.search(draft.text, sentence.start, sentence.end) if itemised else None
    line = draft.text.find("\n", sentence.start)
    end = min(line if line >= 0 else len(draft.text), sentence.start + _FAR)
    told = (
        list(_promoted().finditer(draft.text, counted.end() - 1, end))[: number_of(counted["count"])] if counted else []
    )
    clause = _clause_at(sentence, counted.start()) if counted else None
    if counted is None or clause is None or len(told) != number_of(counted["count"]):
        return []
    names = [match["field"] for match in told]
    if not all(map(may_be_field, names)) or sum(map(reads_as_field, names)) * 2 <= len(names):
        return []
    if unwanted(draft.text, clause.start, counted.end()) or _DENIED.search(draft.text, clause.start, counted.start()):
        return []
    kind = type_of_members(counted["name"])
    spans = [match.span("field") for match in told]
    drop_within(draft, spans)
    fields = listed(draft, spans, kind)
    span = (counted.start(), told[-1].end())
    group = known_group(draft, counted["name"])
    if group is None or draft.targets("INCLUDES", group):
        group = add_group(draft, span, counted["name"], fields, len(told))
    else:
        include(draft, group.at(counted.span("name")), fields, span)
    return [(clause, Found(fields, group, span, kind))]


@cache
def _promoted() -> re.Pattern[str]:
    """An item that is a field, or promotes one, up to the end of its first clause."""
    verbs = lx.alternation(lx.words("promoting"))
    return re.compile(
        rf"(?<=[:;。,、])[一二三四五六七八九]是(?:(?:加快|大力|着力|前瞻|超前|重点|持续|{verbs})*)(?P<field>[^,;。:、]{{2,14}}?)(?:产业链|产业集群|产业)?(?=[,;。、\n]|$)"
    )


_IN_FIELD = re.compile(r"(?<=[,;。:])在(?P<field>[^,。;在]{2,14}?)(?:产业)?领域,")
_DIRECTIONS = re.compile(
    r"(?P<name>(?P<count>[两三四五六七八九十\d]+)(?:个|大|条)[\u4e00-\u9fff]{0,12}?(?:方向|领域|赛道|板块|门类|产业集群|集群|产业链|产业))(?:,?(?:分别|即|包括|具体)*(?:是|为)?)(?=[:,]一是)."
)


def _opens(text: str, clause: Clause, at: int) -> bool:
    """Whether a clause is of what begins here: with it, or with what describes it (唱主角的|甲产业链)."""
    described = text[at - 1 : at] == "的" and not _COMPARED.search(text, clause.start, at)
    placed = any(w.flags & lx.PLACE and w.end <= at for w in clause.words)
    return at - clause.start <= 2 or (described and not placed)


_COMPARED = re.compile("不同于|参照|对接|相比|借鉴|类似")


def plain_name(name: str) -> str:
    """The name of a field without the head of its chain or cluster."""
    return re.sub(r"(?:产业链|产业集群|集群|产业|链)$", "", name)


def coded_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """“六新”(A、B、…)、“六优”(…)产业: as many members as the name of the group counts."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("”", sentence.start, sentence.end) < 0:
        return out
    for match in _CODED.finditer(draft.text, sentence.start, sentence.end):
        spans = pieces(draft.text, *match.span("members"), "、,")
        fields = sum(reads_as_field(draft.text[a:b]) for a, b in spans) * 3 >= 2 * len(spans)
        fought = _FOUGHT.search(draft.text, sentence.start, match.start())
        counts = [number_of(count) or 0 for count in _COUNTS.findall(match["name"])]
        if fields and not fought and len(spans) == sum(counts):
            out += _group_of(draft, sentence, match, spans)
    return out


def totalled(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A、B、C业(以下统称“甲产业”); A、B、C,合称“三大产业链”: the group is named behind its members."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("称", sentence.start, sentence.end) < 0:
        return out
    for match in _TOTALLED.finditer(draft.text, sentence.start, sentence.end):
        first, *others = pieces(draft.text, *match.span("members"))
        spans = [_without_lead(draft.text, first), *others]
        spans[-1:] = pieces(draft.text, *spans[-1], "和")
        fields = sum(reads_as_field(draft.text[a:b]) for a, b in spans) * 3 >= 2 * len(spans)
        firms = draft.between(spans[0][0], spans[-1][1], ("Organisation",)) or any(
            tailed(draft.text[a:b]) for a, b in spans
        )
        if (fields or "(" in match[0]) and not firms and not unwanted(draft.text, sentence.start, match.end()):
            out += _group_of(draft, sentence, match, spans)
    return out


def _group_of(draft: Draft, sentence: Sentence, match: re.Match[str], spans: list[Span]) -> list[tuple[Clause, Found]]:
    """A group by its name and the places of its members, where all can be fields."""
    clause = _clause_at(sentence, match.start())
    words = [draft.text[a:b] for a, b in spans]
    if clause is None or not all(map(may_be_field, words)) or any(map(lx.is_division, words)):
        return []
    members = [draft.add("Industry", span) for span in spans]
    group = known_group(draft, match["name"]) or draft.new("IndustryGroup", match.span("name"), match["name"])
    group.at(match.span("name"))
    include(draft, group, members, match.span())
    return [(clause, Found(members, group, match.span(), "Industry"))]


def _without_lead(text: str, span: Span) -> Span:
    """The field without the verbs and the place before it: 大力发展|电子信息, 支持苏州市|电子信息."""
    start, end = span
    bare = span
    while start < end:
        words = text[start:end]
        verb = next((n for n in range(6, 1, -1) if lx.flags().get(words[:n], 0) & (lx.VERB | lx.OPENER)), 0)
        lead = verb or lx.place_length(words) or region(words)
        if not lead:
            break
        start += lead
        bare = (start, end) if reads_as_field(text[start:end]) else bare
    return bare


def parts_with_figures(draft: Draft, sentence: Sentence) -> None:
    """三大主导产业增长6.7%,其中,A产业增长7.4%,B产业增长8.9%: the group's members, each with its figure."""
    at = draft.text.find("其中", sentence.start, sentence.end)
    groups = draft.between(sentence.start, at, ("IndustryGroup",)) if at >= 0 else []
    if not groups or draft.targets("INCLUDES", group := groups[-1][1]):
        return
    members, of_projects = [], []
    for clause in sentence.clauses:
        start = max(clause.start, at + 2) if clause.end > at else -1
        opens = draft.between(start, min(clause.end, start + _NAME), _FIELDS) if start > 0 else []
        if opens and opens[0][0][0] - start < 2 and clause.flags & lx.QUANTITY:
            members.append(opens[0][1])
        elif start > 0 and (projects := _PROJECTS_OF.match(draft.text, start, clause.end)):
            of_projects.append(projects.span("field"))
    if len(of_projects) > 1 and len(of_projects) == group.properties.get("declared_count"):
        fields = [draft.text[a:b] for a, b in of_projects]
        members = [draft.add("Industry", span) for span in of_projects] if all(map(reads_as_field, fields)) else []
    count = group.properties.get("declared_count") or len(members)
    if 1 < len(members) <= count:
        include(draft, group, members, (at, sentence.end))


_APART = re.compile("分别|各自|错位|依次|分头|竞争")


def _stands_alone(text: str, entity: Entity) -> bool:
    """Whether a cluster is named elsewhere with nothing joined to it."""
    return any(text[start - 1 : start] not in ("、", "和", "与", "及") for start, _ in entity.places)


def shared_by_places(draft: Draft, gazetteer: Gazetteer, clause: Clause, entities: list[Entity]) -> None:
    """长乐、罗源新型建材产业园: one in each place; a cluster of several places is one."""
    for entity in entities:
        if entity.type not in ("Park", "Platform", "Cluster") or len(entity.name) < 6:
            continue
        start = entity.places[-1][0]
        own = gazetteer.prefix(entity.name)
        plain = _PLAIN_PARK.fullmatch(entity.name, own) is not None
        if not (has_field(entity.name, False) or plain):
            continue
        end = start
        while own and start - end < 40 and draft.text[end - 1 : end] in ("、", "和", "与", "及"):
            before = re.search(r"[\u4e00-\u9fff]{2,4}$", draft.text[max(clause.start, end - 5) : end - 1])
            length = next(
                (n for n in (4, 3, 2) if before and len(before[0]) >= n and gazetteer.prefix(before[0][-n:]) == n), 0
            )
            name = draft.text[end - 1 - length : end - 1]
            if not length or (plain and (name[-1] in "省市县区州" or not lx.lies_in(gazetteer.province, name))):
                break
            span = (end - 1 - length, end - 1)
            whole = (span[0], entity.places[-1][1])
            if entity.type == "Park" and lx.level_length(entity.name[own:]):  # 甲、乙|世界级石化产业基地: of both
                draft.rename(entity, entity.name[own:])
                for place in (span, (start, start + own)):
                    draft.relate("LOCATED_IN", entity, draft.add("Place", place), whole)
                break
            if entity.type == "Cluster":  # 南通市、泰州市海工装备集群 is one, of both
                if _APART.search(draft.text, whole[1], clause.end) or _stands_alone(draft.text, entity):
                    break
                draft.rename(entity, draft.text[slice(*whole)])
                for place in (span, (start, start + own)):
                    draft.relate("LOCATED_IN", entity, draft.add("Place", place), whole)
            else:
                own_one = draft.add(entity.type, span, draft.text[slice(*span)] + entity.name[own:])
                draft.relate("LOCATED_IN", own_one, draft.add("Place", span), whole)
            end = span[0]
