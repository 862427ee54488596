"""Lists that a frame makes: 以A和B为主导的工业体系; 把A和B作为主导产业; 以A、B等为代表的|高性能纤维材料."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, ends_with_head, may_be_field, reads_as_field
from loaders.extract.enumeration.group.groups import (
    add_group,
    core_name,
    include,
    listed,
    sound,
    type_of_members,
    without_lead,
)
from loaders.extract.enumeration.joints import is_one_word, joins_fields
from loaders.extract.names.firm.firms import is_unexplained, tailed
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import COUNT, number_of
from loaders.extract.reading.spans import LAST_JOINT, pieces
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
ROLE = r"(?:主攻方向|发展方向|战略支柱|主导|重点培育|重点|核心|支撑|特色|主体|龙头|引领|支柱|主力|骨干|代表|基础|先导|先行|补充|配套|依托|优势|主线|牵引|新?引擎|标志|首位|首(?=[、,]|$)|两翼|重要(?=产业)|主攻|培育(?=产业)|潜力|后备|突破口|延伸|新增长极|辅助|保障|协同|根基|主|辅)(?:产业|力量)?"
_ZONE_BEHIND = re.compile("(?:集中|集聚|聚集|小|片)?区|走廊")
_BARE_HEADS = ("产业", "工业", "经济")  # which no park is called by alone
_DOES = re.compile("(?:重点|主要|大力|集中)?(?:发展|布局|承接|培育(?!钻石|箱)|引进)(?=[^、]{2})")  # 以|发展|A、B为主
_IS_ROLE = re.compile(ROLE)
SEGMENT = rf"(?:以)?[^,。;:以为]{{2,60}}?(?:等)?为{ROLE}"
_GROW = "(?:等)?(?:产业)?(?:竞相|协同|协调|融合|配套|联动|齐头|共同|同步|多点|多元)(?:发展|并进|支撑)"
_BESIDE = rf"(?!企业|城乡|区域|三产|一二三|[一二三]产|三次|大中小|上下游)[^,。;:以为]{{2,40}}?{_GROW}"  # 以A为主导,|B、C竞相发展|的产业格局
_PART = rf"(?:{SEGMENT}|{_BESIDE})"
_HEAD = r"(?:产业体系|工业体系|经济体系|制造业体系|产业格局|工业格局|创新格局|发展格局|产业集群|产业链群|产业链条|产业链|产业布局|产业结构|产业板块|产业带|体系|格局|集群|特色产业|主导产业|优势产业|支柱产业|新兴产业|未来产业|产业群|产业|行业|制造业|工业|经济|农业|服务业|赛道|领域)"
_FRAMED = re.compile(
    rf"(?:以|(?:(?<=形成)|(?<=构建)|(?<=打造)|(?<=构筑)|(?<=发展)|(?<=培育)|(?<=壮大))了?)(?P<body>{SEGMENT}(?:[、,](?:并)?{SEGMENT})*(?:[、,](?:并)?{_BESIDE}(?=的))?)(?P<role>(?=[,。;\n]|$))?(?(role)|的)(?P<head>(?(role)|[^,。;:的]{{0,22}}?{_HEAD}))(?!体系|格局|链|条|群|园|基地|带|小区|[\u4e00-\u9fff]{{0,2}}(?:集群|产业|基地|园|新城|名城|小镇|高地))"
)
_EXAMPLE = re.compile(  # 把|加快发展锂电等|新能源、新材料产业作为主攻方向
    "(?:(?:加快|大力|重点|优先)?(?:发展|培育|壮大)(?:[^、]{2,8}等)?|[^、]{2,8}等)(?=[^、]{2})"
)
_AS_HEAD = r"[^,。;:\d的]{0,6}?(?:产业|主攻方向|发展方向|领域|赛道)"
COUNTED_HEAD = r"(?:\d{1,2}|[二两三四五六七八九十]{1,2})[大个条][^,。;:、\d的]{0,8}?(?:产业集群|产业群|产业链|集群|产业|主攻方向|发展方向|领域|赛道)"
_OF_WHOM = r"[^,。;:、的\n]{2,14}的"  # 列为|甲区的|三大主导产业, 列为|重点发展的|三大产业集群
_SUM = "[\\d一二两三四五六七八九十百千万]+亿元?级?"
_AS_END = r"(?!链|集群|园|基地|带|体系|之[首一])"  # 将A作为八大产业|之首: the first of others
_MADE = re.compile(
    rf"(?:把|将)(?P<body>[^,。;:把将]{{4,60}}?)(?:作为|列为|定为|确定为|明确为|摆为)(?:{_OF_WHOM}(?P<whose>{COUNTED_HEAD})|(?P<head>{COUNTED_HEAD}|(?:\d{{1,2}}[大个条])?{_AS_HEAD})){_AS_END}"
    rf"|(?:确定|明确|选定|确立|定调|敲定|锁定)(?!为|的|以|了?由)了?(?P<chosen>[^,。;:为以的]{{4,60}}?) ?为(?P<sort>(?:\d{{1,2}}[大个条])?{_AS_HEAD}){_AS_END}"
    rf"|(?<![^,。;:\n])(?P<told>[^,。;:把将以为的\n]{{4,60}}?)(?:则|也|均|都|已|正式)*被?(?:列为|确定为|定为|明确为|确立为)(?P<kind>(?:\d{{1,2}}[大个条])?{_AS_HEAD}){_AS_END}"
    rf"|(?<![^,。;:\n])(?P<graded>[^,。;:把将以为的\n]{{4,60}}?)(?:则|也|均|都)*(?:同属于?|属于)(?P<grade>(?:{_SUM}|主导|支柱|优势|特色|首位)+产业){_AS_END}"
    rf"|(?<![^,。;:\n])(?P<united>[^,。;:把将以为的\n]{{4,60}}?)(?:共同)?(?:同属于?|构成了?|组成了?){_OF_WHOM}(?P<union>{COUNTED_HEAD}){_AS_END}"
    r"|以(?P<few>[^,。;:以为]{4,60}?)为(?P<named>“[一二两三四五六七八九十][^“”]{1,6}”)"
)
_MADE_UP = re.compile(  # 三大主导产业由|A、B和C|构成
    rf"(?P<whole>{COUNTED_HEAD}|(?:主导|支柱|优势|特色|首位)产业)(?:主要|分别)?由(?P<parts>[^,。;:]{{4,60}}?)(?:等)?(?:共同)?(?:构成|组成)(?!部分|的)"
)
_MAKING = ("为", "属", "构成", "组成")
_PARTS = (
    ("body", "head"), ("body", "whose"), ("chosen", "sort"), ("told", "kind"), ("graded", "grade"), ("united", "union"),
    ("few", "named"),
)  # fmt: skip
_NO_FIELDS = ("Organisation", "Park", "Platform")  # what a frame may be of instead of fields
_OF_FIRMS = re.compile("等[^、,]{0,4}企业为")  # 以甲制药、乙水泥等企业为龙头的A产业
_ABSTRACT = ("科技创新", "先进制造业", "实体经济", "智能制造", "绿色制造")
_UNWANTED = re.compile("过剩|限制|淘汰|耗能|能耗|污染|排放|落后|禁止|退出")
_COUNTED = re.compile(rf"(?:{COUNT.pattern})[大个条]")
_ENDS_LIST = re.compile(rf"等(?:{COUNT.pattern})[大个条类]")
_THESE = re.compile(rf"这?(?:{COUNT.pattern})[大个条类](?:[\u4e00-\u9fff]{{0,4}}(?:产业|行业|领域|赛道))?$")
_CLUSTERED = re.compile("链$|集群$")
_NOT_SO = re.compile(
    "未(?!来)|没有|尚无|不[是再属宜应能把将]|是否|能否|曾|当年|当初|原先|原本|(?<![中高平草])原(?=以)|过去|以往|昔日|告别|反对|避免"
)
_LEADS_WHOLE = re.compile(rf"以?(?P<field>[^,。;:、以为和与]{{2,14}}?)(?:产业)?为{ROLE}")
_WORKED_UP = re.compile(  # 以大米、玉米等|农产品加工|为主
    rf"以?[^,。;:以为]{{1,40}}?等(?P<field>[\u4e00-\u9fff]{{2,10}}?(?:加工|制造|生产|开发|利用|种植|养殖))(?:产业)?为{ROLE}"
)
_FEWEST_SORTS = 2
_WHOLE = re.compile(
    "(?:产业|工业|制造业|经济|能源|农业)(?:体系|格局)$"
    "|^(?:[百千万]+亿元?级?|现代|特色|优势|主导|支柱|战略性|新兴|未来|先进|新型|富民|高效|县域|生态|完整|重点)*的?(?:产业|农业|工业)(?:集群|链群|链条?|布局|结构|带)?$"
)


_UMBRELLA = re.compile(
    "(?:传统|战略性新兴|新兴|未来|优势|特色|支柱|主导)产业$"
)  # 以食品|传统产业|为基础、储能|新兴产业|为支撑
_OF_SORT = re.compile("等[^、等]{2,6}$")  # 光伏、地热|等新兴能源|为支撑
_REST = re.compile(
    "等(?:多[种个类]?|若干|各类)?(?:重点|优势|特色|传统|主导|支柱|战略性|新兴|未来)*(?:产业|领域|行业|方向|赛道|业态)?$"
)  # 把A、B|等产业|作为主攻方向
_ZONE = re.compile(rf"..(?:{ZONE}|片区)$")  # 以|甲开发区|为主导
_COUNTED_WITHIN = re.compile(  # 以A、B|两大主导产业|及C、D两大新兴产业为主
    r"[一二两三四五六七八九十\d]+[个大条][^、,。;\d]{0,8}?(?:产业|行业|领域)(?=以及|[、和与及])"
)


def made_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """把A和B作为主导产业; 确定A、B为3个主攻方向; A、B则列为未来产业; 以A、B为“两翼”; A、B属于千亿产业; 三大产业由A、B和C构成."""
    found: list[tuple[Clause, Found]] = []
    said = draft.text[sentence.start : sentence.end]
    makes = _MADE.finditer(draft.text, sentence.start, sentence.end) if any(word in said for word in _MAKING) else ()
    for match in makes:
        body, named = next(pair for pair in _PARTS if match[pair[0]] and match[pair[1]])
        found += _made_group(draft, sentence, match, body, named)
    if "由" in said and "成" in said:
        for match in _MADE_UP.finditer(draft.text, sentence.start, sentence.end):
            found += _made_group(draft, sentence, match, "parts", "whole")
    return found


def _made_group(
    draft: Draft, sentence: Sentence, match: re.Match[str], body: str, named: str
) -> list[tuple[Clause, Found]]:
    """The group of which a frame says the members and the head; those of a head that others own are all that it counts."""
    text, head = draft.text, match[named]
    if _THESE.search(match[body]):
        return []  # 把A、B、C这三个产业作为富民产业: a list already
    if is_denied(text, sentence, match.start() + 1) or _UNWANTED.search(text, match.end(body), match.end()):
        return []
    counted = _COUNTED.match(head)
    count = number_of(counted[0]) if counted else None
    start, end = match.span(body)
    rest = _REST.search(text, start, end)
    spans = pieces(text, start, rest.start() if rest else end)
    if body in ("told", "graded", "united"):
        spans[0] = without_lead(text, spans[0])
    elif example := _EXAMPLE.match(text, *spans[0]):
        spans[0] = (example.end(), spans[0][1])
    members = _apart(text, spans, count)
    good = sound(text, members)
    clause = sentence.clause_at(match.start())
    in_full = count == len(members) or not count or (named == "head" and not _CLUSTERED.search(head))
    if clause is None or not 1 < len(good) == len(members) or not in_full:
        return []
    kind = type_of_members(head)
    things = listed(draft, good, kind)
    group = add_group(draft, match.span(), head, things, len(things) if count else None)
    return [(clause, Found(things, group, match.span(), kind))]


def begins_in_role(text: str, enumeration: Enumeration) -> bool:
    """Whether the first member is what the field before it is: 以A为|基础、B为引领."""
    start, end = enumeration.members[0] if enumeration.members else (0, 0)
    return text[start - 1 : start] == "为" and _IS_ROLE.fullmatch(text, start, end) is not None


def framed_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """以A为主攻方向、以B和C为重点的“一主两翼”产业创新格局."""
    found: list[tuple[Clause, Found]] = []
    if "为" not in draft.text[sentence.start : sentence.end]:
        return found
    for match in _FRAMED.finditer(draft.text, sentence.start, sentence.end):
        if is_denied(draft.text, sentence, match.start()):
            continue
        clause, members = sentence.clause_at(match.start()), framed_fields(draft, match)
        if clause is not None and not members and (alone := _alone(draft, match)):
            found.append((clause, alone))
        if clause is None or not members:
            continue
        head = match["head"] or re.findall(ROLE, match["body"])[-1]
        if match["role"] is not None and (by_sort := _by_sort(draft, match, members)):
            found += [(clause, one) for one in by_sort]
            continue
        if match["role"] is not None and not head.endswith("产业"):
            one = _in_role(draft, match, members)
        else:
            one = _in_whole(draft, match, members, head)
        if one is not None:
            found.append((clause, one))
    return found


def framed_fields(draft: Draft, match: re.Match[str]) -> list[Span]:
    """The fields that stand in a frame; none where it is of firms."""
    text = draft.text
    if _WORKED_UP.fullmatch(match["body"]):
        return []  # 以大米、玉米等农产品加工为主: of what it is made
    members = [s for part in re.finditer(_PART, match["body"]) for s in _split(match.start("body"), part)]
    if members and (does := _DOES.match(text, *members[0])):
        members[0] = (does.end(), members[0][1])
    if any(all(draft.find(kind, text[a:b]) for a, b in members) for kind in _NO_FIELDS) or _OF_FIRMS.search(
        match["body"]
    ):
        return []  # 以甲化工、乙生物为龙头的农药产业, 以甲园区、乙高新区为代表的产业集聚区
    if any(text.endswith(("公司", "集团"), a, b) for a, b in members):
        return []  # 以甲有限公司和航天42所为代表
    if sum(_is_firm(text[a:b]) for a, b in members) * 2 > len(members):
        return []  # 以索通云铝、今飞轮毂为主
    if any(_ENDS_LIST.search(text, a, b) for a, b in members):
        return []  # 以A、B等6大集群、|16条产业链为核心: lists already
    if sum(_ZONE.search(text, a, b) is not None for a, b in members) * 2 > len(members):
        return []  # 以甲开发区为主导、乙工业园为支撑的“一区多园”格局
    good = sound(text, _apart(text, members))
    if all(_UMBRELLA.fullmatch(text, a, b) for a, b in members):
        return []  # 以传统产业为主、新兴产业为辅
    if len(good) < 2 or any(text[a:b] in _ABSTRACT or b - a > 14 for a, b in good):
        return []
    if "以" not in (match[0][0], match["body"][0]) and not _frames_fields(text, match["body"], good, len(members)):
        return []  # 形成甲化工、乙集团为代表的产业链
    return good


def _by_sort(draft: Draft, match: re.Match[str], members: list[Span]) -> list[Found]:
    """以A为首位产业,以B、C为特色产业: the fields of each sort."""
    parts = [part.span() for part in re.finditer(SEGMENT, match["body"])]
    sorts = [re.findall(ROLE, match["body"][a:b])[-1] for a, b in parts]
    if len(set(sorts)) < _FEWEST_SORTS or not any(sort.endswith("产业") for sort in sorts):
        return []
    found, at = list[Found](), match.start("body")
    for (a, b), sort in zip(parts, sorts, strict=True):
        fields = [draft.add("Industry", span) for span in members if at + a <= span[0] < at + b]
        named = sort.endswith("产业") and len(fields) > 1
        group = add_group(draft, (at + a, at + b), sort, fields) if named else None
        found += [Found(fields, group, (at + a, at + b), "Industry")] if fields else []
    return found


def _alone(draft: Draft, match: re.Match[str]) -> Found | None:
    """构建以A为主导的|现代产业体系, 以甲、乙等农产品加工为主的|产业链: the one field that leads a whole, or the chain or cluster that it is."""
    if match["role"] is None and (worked_up := _WORKED_UP.fullmatch(match["body"])):
        return _worked_up(draft, match, worked_up)
    one = _LEADS_WHOLE.fullmatch(match["body"]) if match["role"] is None and _WHOLE.search(match["head"]) else None
    at = match.start("body")
    span = (at + one.start("field"), at + one.end("field")) if one else (0, 0)
    if one is None or not reads_as_field(one["field"]) or _is_firm(one["field"]) or one["field"] in _ABSTRACT:
        return None
    return Found([draft.add("Industry", span)], None, span, "Industry")


def _worked_up(draft: Draft, match: re.Match[str], worked_up: re.Match[str]) -> Found | None:
    """以甲、乙等|农产品加工|为主的产业链: the field that works up what stands before it, under the head of the whole."""
    field, head = worked_up["field"], match["head"].removesuffix("条")
    if not may_be_field(field) or not head.startswith(("产业", "工业", "集群")):
        return None
    kind, at = type_of_members(head), match.start("body")
    span = (at + worked_up.start("field"), at + worked_up.end("field"))
    named = field + head if kind != "Industry" else field
    return Found([draft.add(kind, span, named)], None, span, kind)


def _in_role(draft: Draft, match: re.Match[str], members: list[Span]) -> Found | None:
    """以A、B为主导,…: the fields by themselves, where the frame says no whole that they make up."""
    words = [draft.text[a:b] for a, b in members]
    if draft.between(match.start(), match.end(), ("IndustryGroup",)):
        return None  # 以A、B等四大产业为重点: a list already
    if sum(map(reads_as_field, words)) * 2 <= len(words) or any(map(lx.begins_with_place, words)):
        return None
    return Found([draft.add("Industry", m) for m in members], None, match.span(), "Industry")


def _in_whole(draft: Draft, match: re.Match[str], members: list[Span], head: str) -> Found | None:
    """以A、B为主导的|工业体系: a group under the head of the whole, or what one cluster or chain is for."""
    if _ZONE_BEHIND.match(draft.text, match.end("head")) and head not in _BARE_HEADS:
        return None  # 以A、B为主的|双河工业集中区: a park, which is for them
    known = draft.between(match.start(), match.end(), ("IndustryGroup",))
    if any(head.endswith(e.name) and len(draft.targets("INCLUDES", e)) >= len(members) for _, e in known):
        return None  # 以A、B等为主的优势产业链: a list already
    kind = "Industry" if head.endswith("格局") else type_of_members(head)
    whole = draft.between(match.start("head"), match.end("head"), (kind,)) if kind != "Industry" else []
    if whole and draft.text.endswith(whole[-1][1].name, 0, match.end("head")):
        return _covered(draft, match.span(), members, whole[-1][1])
    entities = [draft.add(kind, m) for m in members]
    same = next((e for _, e in known if core_name(e.name) == core_name(head)), None)
    if same is None:
        same = add_group(draft, match.span(), head, entities)
    else:  # of its last list only: 以A、B为主导,|以C、D为支撑的“2+2”产业体系
        include(draft, same.at(match.span()), entities, match.span())
    return Found(entities, same, match.span(), kind)


def _covered(draft: Draft, span: Span, members: list[Span], whole: Entity) -> Found:
    """The fields that one cluster or chain is for."""
    plain = not any(ends_with_head(draft.text[a:b]) for a, b in members)  # 以甲基地和乙基地为核心
    fields = [draft.add("Industry", m) for m in members] if plain else []
    for field in fields:  # 以A、B为主的|丙材料产业集群: one cluster, for both
        draft.relate("COVERS", whole, field, span)
    return Found(fields, None, span, "Listed")


def is_denied(text: str, sentence: Sentence, at: int) -> bool:
    """Whether the clause says before this that it is not so, or once was: 尚未|形成以A为主导的格局, 当年曾|确定A为主导产业, 告别|以A为主的格局."""
    start = max(sentence.start, *(text.rfind(mark, sentence.start, at) + 1 for mark in ",;:"))
    return _NOT_SO.search(text, start, at) is not None


def _frames_fields(text: str, body: str, good: list[Span], members: int) -> bool:
    """Whether a frame that no 以 opens is of fields: 形成|A、B为主导,C为支撑的格局; of firms it has one part."""
    read = sum(reads_as_field(text[a:b]) for a, b in good)
    parts = len(re.findall(f"为{ROLE}", body))
    return "为代表" not in body and len(good) == members and (read == members or (parts > 1 and read * 2 >= members))


def _apart(text: str, spans: list[Span], count: int | None = None) -> list[Span]:
    """The members of which the last is two: A、B|和|C; with 与 or 及 where the count asks for it or both are fields by themselves."""
    if not spans:
        return spans
    *before, (start, end) = spans
    joint = next(reversed([*LAST_JOINT.finditer(text, start + 1, end - 1)]), None)
    if joint is None or count == len(spans) or is_one_word(text[start:end]):
        return spans
    sure = joint[0] in ("和", "以及") or count == len(spans) + 1
    if not sure and not joins_fields(text, (start, end), joint.span()):
        return spans
    return [*before, (start, joint.start()), (joint.end(), end)]


def _is_firm(name: str) -> bool:
    """Whether a name is made of more that nobody knows than fields are: 索通|云铝, 今飞|轮毂."""
    return tailed(name) or (is_unexplained(name) and len(name) > 3)


def _split(at: int, segment: re.Match[str]) -> list[Span]:
    """The members of one 以A、B和C为重点."""
    body = re.sub(r"[(][^()]*[)]", lambda bracket: "\0" * len(bracket[0]), segment[0])
    body = _COUNTED_WITHIN.sub(lambda counted: "\0" * len(counted[0]), body)
    body = re.sub(rf"(?:等)?(?:[一二三四五六七八九十两\d]+[大个条类][^、]{{0,10}})?为{ROLE}$|{_GROW}$", "", body)
    body = _OF_SORT.sub("", body) if "、" in body else body
    body = _REST.sub("", body)
    alone = _UMBRELLA.sub("", body)
    field = alone.removeprefix("、").removeprefix("以").rstrip("\0")
    if "、" not in field and reads_as_field(field):
        body = alone
    lead = 1 if body.startswith("以") else 0
    added = body[lead + 1 : -1].split("+") if body.startswith("“", lead) and body.endswith("”") else []
    if len(added) > 1 and 2 * sum(map(reads_as_field, added)) > len(added):  # 以“A+B”为核心
        lead, body = lead + 1, body[:-1].replace("+", "、")
    start, parts = lead, []
    joints = r"以及|[、和]|$" if "、" not in body else r"以及|、|(?<!^)和(?=[^、]*$)|(?<=\0)[及与和]|$"
    for match in re.finditer(joints, body[lead:]):
        member = body[start : lead + match.start()].rstrip("\0")
        parts.append((at + segment.start() + start, at + segment.start() + start + len(member)))
        start = lead + match.end()
    by = at + segment.start()
    if len(parts) > 1 and is_one_word(body[parts[-2][0] - by : parts[-1][1] - by]):
        parts[-2:] = [(parts[-2][0], parts[-1][1])]  # 信息传输、软件|和|信息技术服务业
    return [(a, b) for a, b in parts if b - a > 1]
