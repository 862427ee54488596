"""Groups of industries, chains and clusters: the list, its members, and what else the text says of the same group."""

import re
from collections.abc import Sequence
from functools import lru_cache

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import SPATIAL, after_sort, may_be_field, plausible, reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
NEAR = 60  # how many lists back a list may be taken up again
_COUNT = r"(?:[一二两三四五六七八九十\d]+(?:大|个|条|类))"
_COUNTED = re.compile(_COUNT)
_JOINED = re.compile(
    r"以及(?=.{2})|(?<=集群)[及与和](?=[^、,]{2,20}集群)|(?<=”)[及与](?=.{2})|(?<=[^、]产业)[及与](?=[^、,]{1,16}产业$)|[及和、](?=以[^、]{2,14}的)|(?:再|直)?[到至](?=[中下]游)"
)
LINK = re.compile(  # 甲产业链|上游突破|A、中游|B: what says which part of the chain a member is
    "(?:[^、,;]{2,12}产业链(?:条)?)?(?:[从由])?[上中下]游(?:环节|领域|产业|企业)?(?:的)?(?:重点|主要|着力|加快)*"
    "(?:以|是|为|有|即|包括|突破|发展|拓展|延伸|壮大|做[强大优]|布局|培育|聚焦|主攻|推进|补齐)?(?=[^、,;]{2})"
)
_WHOLE_CHAIN = re.compile("(?<=..)(?:全|完整的?|完备的?)(?:产业)?链条?$")  # 下游精深加工|全链条
_ASIDE = re.compile(r"(?<=..)(?:[(][^()]*[)]|(?:的?(?:领先|优势|主导|竞争|先发)(?:地位|优势|水平)))$")
_SOME = ("一批", "一系列", "一大批")
_SIZED = re.compile("[十百千万]+亿(?:元|级)*")
_BESIDE_SIZE = re.compile("[一二三四五六七八九十百千万]+亿元?级[和与及](?=..)")  # A1个|千亿级和|B、C2个百亿级产业
_SIZED_FIELD = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:[一二两三四五六七八九][十百千]?|[十百千]|\d+)万?亿(?:元|级)*产业$"
)  # 大健康|千亿产业
_ADVERBS = frozenset(["全面", "整体", "协调", "统筹"])  # …、全面|提升
_AS_ONE = re.compile("“?[二三四五]位一体”?")
_DESCRIBED = re.compile(r"(?:以|具有|具备|面向|体现|富有|基于|用于|依托|围绕|包括|包含|涵盖|含).{2,20}?的(?=.{2})")


def add_group(draft: Draft, span: Span, name: str, members: Sequence[Entity], count: int | None = None) -> Entity:
    """A group that the text states here, with its members in order; 一批 counts none."""
    count = None if name.startswith(_SOME) else count
    group = draft.new("IndustryGroup", span, name, declared_count=count)
    include(draft, group, members, span)
    return group


def include(draft: Draft, group: Entity, members: Sequence[Entity], span: Span) -> None:
    """The group includes the members."""
    for position, member in enumerate(members, 1):
        draft.relate("INCLUDES", group, member, span, position=position)


def known_group(draft: Draft, name: str) -> Entity | None:
    """The group of this name among the lists read last; 三条产业链 is not 20条产业链."""
    alike = [
        group
        for group in draft.latest("IndustryGroup", NEAR)
        if (core_name(group.name) == core_name(name) or same_group(group.name, name))
        and not _count_otherwise(group.name, name)
    ]
    return next((group for group in alike if group.name == name), alike[0] if alike else None)


def _count_otherwise(one: str, other: str) -> bool:
    """Whether two names count differently: 三条产业链, 20条产业链."""
    counts = [number_of(match[0]) if (match := _COUNTED.match(name)) else None for name in (one, other)]
    return None not in counts and counts[0] != counts[1]


@lru_cache(maxsize=20_000)
def core_name(name: str) -> str:
    """四个特色优势产业 -> 特色优势; 八大产业集群 has no other name."""
    return re.sub(rf"^{_COUNT}|(?:产业|领域|行业|集群|\d+个)+$|[“”]", "", name) or name


def same_group(one: str, other: str) -> bool:
    """四个特色优势的“北京智造”产业 and 四个特色优势产业 are one."""
    a, b = sorted((core_name(one), core_name(other)), key=len)
    return len(a) > 3 and a in b


def type_of_members(head: str) -> str:
    """What the members of a list with this head are."""
    return "Cluster" if re.search(r"集群|产业群$", head) else "Chain" if head.endswith(("链", "链条")) else "Industry"


def listed(draft: Draft, spans: Sequence[Span], kind: str) -> list[Entity]:
    """The members of a list; one that takes up clusters or chains named before means these."""
    words = in_full([draft.text[a:b] for a, b in spans])
    for other, tail in (("Cluster", "集群"), ("Chain", "产业链")) if kind == "Industry" else ():
        known = [draft.find(other, word + tail) is not None for word in words]
        if sum(known) * 2 > len(words):
            return [
                draft.add(other, span, word + tail) if is_known else draft.add(kind, span)
                for span, word, is_known in zip(spans, words, known, strict=True)
            ]
    tail = "产业链" if kind == "Chain" else ""
    return [
        draft.add(kind, span, word if not tail or word.endswith("链") else word.removesuffix("产业") + tail)
        for span, word in zip(spans, words, strict=True)
    ]


def drop_within(draft: Draft, spans: Sequence[Span]) -> None:
    """Forget the fields that were read inside of what is one member: 一是|绿色建材与装配式建筑."""
    inside = draft.between(spans[0][0], spans[-1][1], ("Industry", "Chain", "Cluster"))
    for part in {id(part): part for _, part in inside}.values():  # each once, though it may be named twice
        if all(any(start <= a and b <= end and (a, b) != (start, end) for start, end in spans) for a, b in part.places):
            draft.drop(part)


_PUBLIC = re.compile(  # what public money is spent on, beside fields of industry
    "(?:城市|市政)?基础设施|产业发展|社会民生|民生(?:保障|工程|事业)?|社会事业|公共服务|乡村振兴|城市更新|城市建设"
)
SERVICES = re.compile(  # of the state, where a list has nothing else: 城乡教育、医疗, 教育、卫生、体育事业
    "(?:城乡|农村|公共|基础|义务|学前|职业|基层)?(?:教育|医疗|医疗卫生|卫生|养老|托育|就业|社保|社会保障|住房|文化|体育)(?:事业|服务)?"
)
_LETTERS = frozenset("煤焦冶电化钢铁铝铜油糖酒茶纸盐药布磷")  # which name fields where all of a list are such
_CHANGES = re.compile(  # what is done, and no field
    "(?:升级|转型|强化|提升|优化|转变|协同|改革|共享|融合|对接|开拓|攻关|培养|引育|合作|交流|共建|(?:绿色|协调|开放|创新|融合|低碳)发展)$"
)
_CAPACITY = re.compile(r"\d[\d.]*[万亿千百]*(?:吨|[吉兆千]瓦时?|平方米|立方米|台|套|辆|片|颗|支|米|芯公里|[GM]Wh?)")
_BESIDE_PUBLIC = re.compile("特色产业|生态(?:环[保境]|保护)?|工业|农业|服务业|制造业")  # fields elsewhere


def _are_linked(text: str, members: Sequence[Span]) -> bool:
    """Whether most members are fields behind the name of their link: 上游|光刻胶、中游|芯片设计, but not 上游研发、下游服务."""
    behind = [text[link.end() : end] for start, end in members if (link := LINK.match(text, start, end))]
    return sum(reads_as_field(_WHOLE_CHAIN.sub("", rest)) for rest in behind) * 2 >= len(behind)


def fields_of(text: str, enumeration: Enumeration) -> list[Span]:
    """The members of a list of fields: without what describes them, and cut where 以及 joins two."""
    spans = []
    if sum(_CAPACITY.match(text, *member) is not None for member in enumeration.members) > 1:
        return []  # 14万吨多晶硅、102吉瓦单晶硅等产能
    head = text[slice(*enumeration.head)] if enumeration.head else "领域"
    if head.endswith(("领域", "方面")) and all(SERVICES.fullmatch(text, *member) for member in enumeration.members):
        return []  # 教育、医疗等领域
    spent = any(_PUBLIC.fullmatch(text, *member) for member in enumeration.members)
    public = (_PUBLIC, _BESIDE_PUBLIC) if spent else ()
    linked = _are_linked(text, enumeration.members)
    for start, end in enumeration.members:
        at = start
        for joint in [*_JOINED.finditer(text, start, end), None]:
            stop = joint.start() if joint else end
            if linked and (link := LINK.match(text, at, stop)):
                at = link.end()
            if (whole := _WHOLE_CHAIN.search(text, at, stop)) and LINK.match(text, enumeration.members[0][0], end):
                stop = whole.start()
            if described := _DESCRIBED.match(text, at, stop):
                at = described.end()
            at += region(text[at:stop])
            if as_one := _AS_ONE.search(text, at, stop):
                stop = as_one.start()  # 整车、零部件、后市场|“三位一体”协调发展
            if beside := _BESIDE_SIZE.match(text, at, stop):
                at = beside.end()
            at = after_sort(text, at, stop)  # 首位产业|电子信息、主导产业|新材料
            if (size := _SIZED.match(text, at, stop)) and reads_as_field(text[size.end() : stop]):
                at = size.end()  # 千亿|新能源汽车、新材料等五大产业集群
            stop = _before_area(text, at, stop)
            if sized := _SIZED_FIELD.search(text, at, stop):
                stop = sized.start()  # 打造大健康|千亿产业、电子信息|五百亿产业
            if (
                at < stop
                and text[at:stop] not in _ADVERBS
                and not any(sort.fullmatch(text, at, stop) for sort in public)
            ):
                bracket = _ASIDE.search(text, at, stop)
                spans.append((at, bracket.start() if bracket else stop))
            at = joint.end() if joint else end
    return _without_quarters(text, spans)


def _before_area(text: str, start: int, end: int) -> int:
    """Where a field ends before 领域: 电子信息|领域、新材料|领域等产业."""
    named = text.endswith("领域", start + 2, end) and reads_as_field(text[start : end - 2])
    return end - 2 if named else end


_QUARTER = re.compile("[东南西北中](?:部|片区?|翼|线|区)(?=..)")  # 东部|设施蔬菜


def _without_quarters(text: str, spans: list[Span]) -> list[Span]:
    """东部|设施蔬菜、西部|食用菌: the fields of a list each of which is told of another quarter."""
    quarters = [_QUARTER.match(text, *span) for span in spans]
    told = {quarter[0] for quarter in quarters if quarter}
    if len(told) < 2 or len(told) < len(spans):
        return spans
    return [(quarter.end(), end) for quarter, (_, end) in zip(quarters, spans, strict=True) if quarter]


def in_full(words: list[str]) -> list[str]:
    """The members that leave to the last one what they are: 硅基、碳基、铝基新材料产业 -> 硅基新材料、碳基新材料、铝基新材料产业."""
    full, whole = [*words], ""
    for number in range(len(words) - 1, -1, -1):
        based = _BASED.fullmatch(words[number])
        if based and based["what"]:
            whole = based["what"].removesuffix("产业")
        elif based and whole:
            full[number] += whole
        else:
            whole = ""
    return full


_BASED = re.compile("[\u4e00-\u9fff]{1,2}[基系](?!地|础|因|金|建|站|统|列)(?P<what>[\u4e00-\u9fff]{2,8})?")


def region(field: str) -> int:
    """Length of the region that a field begins with: 珠三角|电子信息."""
    length = next((n for n in (3, 2) if field[:n] in lx.words("region")), 0)
    return length if length and reads_as_field(field[length:]) else 0


def without_lead(text: str, span: Span) -> Span:
    """The field without the verbs and the place before it: 大力发展|电子信息, 支持苏州市|电子信息, 形成了|煤炭."""
    start, end = span
    bare = span
    while start < end:
        words = text[start:end]
        verb = next((n for n in range(6, 1, -1) if lx.flags().get(words[:n], 0) & (lx.VERB | lx.OPENER)), 0)
        lead = verb or lx.place_length(words) or region(words)
        if not lead:
            break
        start += lead + (verb > 0 and text.startswith("了", start + lead))
        bare = (start, end) if reads_as_field(text[start:end]) else bare
    return bare


def sound(text: str, spans: list[Span], strict: bool = False) -> list[Span]:
    """The members that can be fields; none where too many can't, or where they do not read like industry."""
    spans = [s for s in spans if not SPATIAL.search(text, *s)]
    if sum(_CHANGES.search(text, *s) is not None for s in spans) * 2 > len(spans):
        return []  # 工业升级、农业转型、服务业创新四大领域
    singles = [s for s in spans if s[1] - s[0] == 1 and lx.flags().get(text[s[0]], 0) & lx.FIELD]
    most = all(b - a == 1 for a, b in spans) and len(singles) * 3 >= len(spans) * 2  # 酒、茶、烟三大产业
    if len(spans) > 2 and (most or (singles and all(text[a:b] in _LETTERS for a, b in spans))):
        return spans  # 锂、镁、钠三大产业, 煤、焦、冶、电四个行业
    good = [s for s in spans if s in singles or may_be_field(text[s[0] : s[1]])]
    if len(good) < len(spans) and (strict or len(good) < 2 or len(good) * 3 < len(spans) * 2):
        return []
    return good if plausible([text[a:b] for a, b in good]) else []
