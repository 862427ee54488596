"""What an enumeration names: a group of industries, clusters of one tier, platforms of one class, projects, programmes."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.distributed import BARE_CHAINS, ENDINGS, NOBODY, counted_name, distributed, is_place
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import (
    OF_FIELDS,
    Found,
    covered_by_words,
    ends_in_field,
    ends_with_head,
    may_be_field,
    plausible,
    reads_as_field,
    unwanted,
)
from loaders.extract.enumeration.groups import SERVICES, add_group, fields_of, in_full, listed, sound
from loaders.extract.enumeration.leadins import Lead, is_one_thing, lead_of, with_lead
from loaders.extract.names.firms import all_firms, listed_firms, names_substance, tailed
from loaders.extract.names.kinds import coined, has_field, is_class
from loaders.extract.names.works import WHOLE_WORKS, listed_projects, works_under_way
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_FACILITIES = re.compile("(?:基础|配套|公共)*(?:设施|管网|功能)")  # 污水处理、危废处置等设施
_AS_ONE = re.compile("(?:功能|环节)?[为于]一体")
_QUALITIES = frozenset(["高端", "智能", "绿色", "安全", "低碳", "融合", "服务", "高效", "集约", "循环", "数字"])
_IN_BALANCE = re.compile("(?:产业|行业)(?:协同|协调|融合|联动|并举|互动|齐头|竞相)")
_FIELD_LIKE = re.compile(r"领域|环节|方向|经济|门类|业态|体系|农业|服务业")


def interpret(draft: Draft, clause: Clause, enumeration: Enumeration, previous: Clause | None) -> Found | None:
    """Entities and relations of one enumeration, or None where it lists nothing of the model."""
    if all(draft.text[a:b] in _QUALITIES for a, b in enumeration.members):
        return None  # 瞄准|高端、智能和绿色等方向
    lead = lead_of(draft.text, clause, enumeration, previous)
    if enumeration.head is not None:
        return _with_head(draft, clause, enumeration, lead)
    if lead is not None:
        return with_lead(draft, enumeration, lead)
    if enumeration.shared is not None:
        works = None if enumeration.bits & lx.PROJECT else works_under_way(draft, clause, enumeration)
        return works or _with_shared_head(draft, clause, enumeration)
    return _bare(draft, clause, enumeration)


def _with_head(draft: Draft, clause: Clause, enumeration: Enumeration, lead: Lead | None) -> Found | None:
    assert enumeration.head is not None
    text = draft.text
    start, end = enumeration.head
    head, bits = text[start:end], enumeration.bits
    span = (enumeration.start, enumeration.end)
    if head.endswith("项目"):
        return listed_projects(draft, enumeration, span)
    if bits & lx.CLUSTER:
        _larger_ones(draft, enumeration, head, "Cluster")
        return distributed(draft, enumeration, "Cluster", "集群", head)
    if bits & lx.CHAIN and _WHOLE.match(head) and not enumeration.count:
        links = sound(text, fields_of(text, enumeration))
        return Found([draft.add("Industry", link) for link in links], None, span, "Listed") if links else None
    if bits & lx.CHAIN:
        if not head.endswith("产业链") and (known := _named_before(draft, enumeration.members)):
            return Found(known, None, span, "Chain")
        return distributed(draft, enumeration, "Chain", "产业链", head)
    words = [text[a:b] for a, b in enumeration.members]
    if (
        bits & lx.PARK
        and enumeration.count
        and plausible(words)
        and not any(w.endswith(ENDINGS["Park"]) for w in words)
    ):
        return _industries(draft, enumeration, span, lead)
    if head in _SITES_OF_FIRMS and all_firms(words):
        return listed_firms(draft, clause, enumeration, span)  # 引进甲、乙等|生产基地
    if (bits & lx.PARK and not bits & lx.INDUSTRY) or bits & lx.PLATFORM:
        parks = bits & lx.PARK or all(w.endswith(ENDINGS["Park"]) for w in words)  # 甲高新区、乙产业园两个平台
        return distributed(draft, enumeration, "Park" if parks else "Platform", head, head)
    if bits & (lx.ENTERPRISE | lx.FIRM) and re.search(r"(?:企业|单位|公司|[车主][机]?厂|代工厂|[车药]企)$", head):
        if OF_FIELDS.search(head) and all(map(reads_as_field, words)) and any(map(covered_by_words, words)):
            return None  # 零部件、铝箔等下游企业: what they make
        return listed_firms(draft, clause, enumeration, span)
    of_a_sort = all(word.endswith((head[-2:], text[end : end + 2])) for word in words)  # 甲电池、乙电池等新体系电池
    if not head.endswith(("产业", "行业")) and not of_a_sort and all_firms(words):
        return listed_firms(draft, clause, enumeration, span)
    if head.endswith(("重大工程", "重点工程")) and any(map(WHOLE_WORKS.search, words)):
        return listed_projects(draft, enumeration, span)  # 甲电站、乙基地二期等重大工程
    if bits & lx.PROGRAMME and head.endswith(("工程", "行动")):
        return _programmes(draft, enumeration, head)
    if bits & lx.INDUSTRY:
        return _industries(draft, enumeration, span, lead)
    return None


_PARK_LIKE = re.compile("..(?:[园城谷港]|园区|片区|新区|开发区|集聚区|基地)$")
_FUSED = re.compile("(?:深度|跨界|联动)*融合")
_WITH = re.compile("(?<=业)(?:与|同|和)(?=..)")
_SUITED = re.compile("相(?:适应|匹配|配套|衔接|协调)的")  # 发展与甲发展相适应的|A、B等产业
_WHOLE = re.compile("(?:全|完整|完备)(?!国|省|市|县|区|州)")  # 涵盖设计、制造、封测等|全产业链: links of one


def _named_before(draft: Draft, members: list[Span]) -> list[Entity]:
    """The members of a list, where the text has named each as an industry before."""
    known = [draft.find("Industry", draft.text[a:b]) for a, b in members]
    return [e.at(span) for e, span in zip(known, members, strict=True) if e is not None] if all(known) else []


def _industries(draft: Draft, enumeration: Enumeration, span: Span, lead: Lead | None) -> Found | None:
    """A、B、C等九大产业: a group and its members."""
    assert enumeration.head is not None
    text = draft.text
    enumeration.head = (enumeration.head[0] + text.startswith("为", enumeration.head[0]), enumeration.head[1])
    head = text[slice(*enumeration.head)]
    _larger_ones(draft, enumeration, head, "Industry")
    spans = fields_of(text, enumeration)
    if spans and (lead_in := _LEADS_TO.match(text, *spans[0])):  # 主要从事|A、B等领域
        spans[0] = (lead_in.end(), spans[0][1])
    if text.startswith("用地", span[1]) or (_FUSED.match(text, span[1]) and _WITH.search(text, *spans[0])):
        return None  # 开发区、高新区等存量工业|用地; A产业与B、C等产业|融合发展
    for number, whole in enumerate(spans):
        if suited := _SUITED.search(text, *whole):
            spans = [(suited.end(), whole[1]), *spans[number + 1 :]]
            break
    if spans and text.startswith("和", spans[0][0]) and text.startswith(",", spans[0][0] - 1):
        spans[0] = (spans[0][0] + 1, spans[0][1])  # A装备,|和B等产业
    if _MADE_CLUSTERS.match(text, span[1]) and _are_of_places([text[a:b] for a, b in spans]):
        return distributed(draft, enumeration, "Cluster", "集群", head)
    if (behind := _behind_places(text, spans)) != spans:
        spans, span = behind, (behind[0][0], span[1])
    if all(lx.is_division(text[a:b]) for a, b in spans):  # 富裕、甘南等县|主导产业
        return None
    if len(spans) > 1 and _are_of_places([text[a:b] for a, b in spans]):  # 甲县A、乙市B等产业: one for each
        return None
    if any(NOBODY.search(text[a:b]) for a, b in spans):  # 市州党委、政府|确定1—2条赛道
        return None
    for _, end in spans:  # 汽车(节能与新能源汽车)、食品等产业
        if (inner := _INNER.match(text, end, span[1])) and reads_as_field(inner["field"]):
            draft.add("Industry", inner.span("field"))
    links = head.endswith("环节") and len(spans) == enumeration.count and all(_LINK.fullmatch(text, *s) for s in spans)
    good = spans if links else sound(text, spans, strict=not enumeration.count and head in lx.words("plain_head"))
    if not good and not _FIELD_LIKE.search(head) and all(may_be_field(text[a:b]) for a, b in spans):
        good = spans  # 天麻、刺梨等特色产业: nothing that the lexicon knows
    if not good or (len(good) == 1 and (not enumeration.open or head == "配套产业")):
        return None  # 带动|某某光伏胶膜等配套产业
    if head.endswith("板块") and all(_PARK_LIKE.search(text[a:b]) for a, b in good):  # 甲创新园、乙片区等三大板块
        parks = listed(draft, good, "Park")
        return Found(
            parks, add_group(draft, span, counted_name(text, enumeration), parks, enumeration.count), span, "Park"
        )
    found = listed(draft, good, "Industry")
    if head == "产业" and enumeration.count and text.startswith(("分别", "依次"), span[1]) and _in_group(draft, found):
        return Found(found, None, span, "Industry")  # A、B两大产业|分别达到2000亿元: two of the four named before
    if text.startswith("转移", span[1]):
        return Found(found, None, span, "Industry")  # 承接A、B等产业|转移
    name = counted_name(text, enumeration) if enumeration.count else head
    titled = (
        lead is not None
        and not lead.name.endswith(("体系", "格局", "布局"))
        and not is_one_thing(lead.name)
        and not _is_part(lead, enumeration)
    )
    group = add_group(draft, span, lead.name if lead and titled else name, found, enumeration.count)
    if titled:
        group.aliases.add(name)
    return Found(found, group, span, "Industry")


def _behind_places(text: str, spans: list[Span]) -> list[Span]:
    """甲市、乙市沿江布局|A、B、C三大环节: the members behind the places that have run into the first of them."""
    for number, (start, end) in enumerate(spans):
        if not lx.is_division(text[start + text.startswith("沿", start) : end]):
            act = _PLACE_ACTS.match(text, start, end) if number else None
            return [(act.end(), end), *spans[number + 1 :]] if act and lx.place_length(text[start:end]) else spans
    return spans


def _is_part(lead: Lead, enumeration: Enumeration) -> bool:
    """Whether a list is only a part of what the words before it name: “十强”产业,即|A、B等5个新兴产业,…"""
    counted = _NUMBER.match(lead.name.removeprefix("“"))
    whole = number_of(counted[0]) if counted else None
    return bool(whole and enumeration.count and whole > enumeration.count)


def _in_group(draft: Draft, fields: list[Entity]) -> bool:
    """Whether a larger group that is named before has one of these."""
    groups = (draft.targets("INCLUDES", group) for group in draft.of_type("IndustryGroup"))
    return any(len(members) > len(fields) and any(field in members for field in fields) for members in groups)


_MADE_CLUSTERS = re.compile(  # 支持甲市A、乙市B等领域|培育千亿级集群
    "(?:培育|打造|建设|形成|发展|冲刺)[^,。;]{0,12}集群(?![\u4e00-\u9fff]{0,3}(?:项目|工程|行动|计划|资金))"
)


def _are_of_places(words: list[str]) -> bool:
    """Whether words are fields with a city or county before each: 武汉智能网联汽车, but not 云南白药, 合肥科学岛."""
    lengths = [lx.place_length(word) for word in words]
    placed = all(lx.division(word[:n])[1] for word, n in zip(words, lengths, strict=True))
    return placed and 2 * sum(ends_in_field(word[n:]) for word, n in zip(words, lengths, strict=True)) > len(words)


_LINK = re.compile(  # 芯片、封装、应用|三大环节
    "(?![^、]{0,4}[要了将把的等])[\u4e00-\u9fff]{0,4}(?:料|件|片|体|机|器|电池|装备|设备|设计|研发|制造|生产|制备|加工|冶炼|开采|采选|种植|养殖|封装|封测|测试|检测|组装|集成|应用|终端|配套|运营|运维|服务|销售|流通|物流|储运|储存|运输|加注|回收|利用)"
)
_PLACE_ACTS = re.compile("[\u4e00-\u9fff]{1,8}?[市县区州旗][^,;。]{0,8}?(?:布局|发展|培育|打造|聚焦|主攻|建设)(?=..)")
_SITES_OF_FIRMS = ("生产基地", "制造基地", "研发基地", "研发生产基地")
_INNER = re.compile("[(](?!含|包括)(?P<field>[^()、,]{2,14})[)]")
_SORT = re.compile(
    "(?P<field>(?!技术|关键|核心|重大|各类|相关|配套|重点|主要|一批|系列|新产品|被动)[\u4e00-\u9fff]{4,10}?)(?:产业)?$"
)  # 发展工程塑料、聚氨酯等|化工新材料
_OWN_SIZE = re.compile("^[一二三四五六七八九\\d万千百十]+亿元?级")
_OF_SIZE = re.compile(r"(?P<last>.{2,}?)(?P<count>\d{1,2})个(?P<size>[一二三四五六七八九万千百十]+亿元?级)[、和与及]")


def _larger_ones(draft: Draft, enumeration: Enumeration, head: str, kind: str) -> None:
    """A、B2个千亿级和|C、D2个百亿级产业集群: those of the first size are a group of their own, and leave the list."""
    text = draft.text
    for index, (start, end) in enumerate(enumeration.members):
        match = _OF_SIZE.match(text, start, end)
        if match is None or index + 1 != int(match["count"]):
            continue
        larger = [*enumeration.members[:index], match.span("last")]
        noun = _OWN_SIZE.sub("", head)
        span = (enumeration.start, match.end("size"))
        tail = "集群" if kind == "Cluster" else ""
        things = [draft.add(kind, member, text[slice(*member)] + tail) for member in larger]
        add_group(draft, span, f"{match['count']}个{match['size']}{noun}", things, int(match["count"]))
        tier = draft.add("ClusterTier", match.span("size"), match["size"] + noun) if kind == "Cluster" else None
        for cluster in things if tier else ():
            draft.relate("IN_TIER", cluster, tier, span)
        enumeration.members[: index + 1] = [(match.end(), end)]
        enumeration.start = match.end()
        return


_NUMBER = re.compile(r"[\d一二两三四五六七八九十]+")


_SIZE = re.compile(r"[\d一二三四五六七八九十两]*[万千百]亿元?级$")


def _programmes(draft: Draft, enumeration: Enumeration, head: str) -> Found | None:
    """产业基础再造和重大技术装备攻关两大工程."""
    text = draft.text
    suffix = "专项行动" if head.endswith("专项行动") else "行动" if head.endswith("行动") else "工程"
    words = [text[a:b] for a, b in enumeration.members]
    if any(len(w) < 3 or len(w) > 30 or re.search(r"[的了将把]|各[建设]|[路街道桥]$", w) for w in words):
        return None
    span = (enumeration.start, enumeration.end)
    found = [
        draft.add("Programme", m, w if w.endswith(("行动", "工程", "计划", "专项", "改革")) else w + suffix)
        for m, w in zip(enumeration.members, words, strict=True)
    ]
    return Found(found, None, span, "Programme")


def _with_shared_head(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """轨道交通装备、智能家电、动力装备集群: the last member bears the head of all."""
    text = draft.text
    assert enumeration.shared is not None
    start, end = enumeration.shared
    head = text[start:end]
    words = [text[a:b] for a, b in enumeration.members]
    if len(words) < 2 or any(len(w) < 2 or len(w) > 24 or re.search(r"[的了将把]|各[建设]", w) for w in words):
        return None
    if enumeration.bits & lx.PROJECT and all(w.endswith("项目") for w in words):
        return listed_projects(draft, enumeration, (enumeration.start, enumeration.end))
    if enumeration.bits & lx.PROJECT and not any(w.endswith("项目") for w in words[:-1]):
        enumeration.members[-1] = (enumeration.members[-1][0], start)
        return listed_projects(draft, enumeration, (enumeration.start, end))
    if all(map(is_place, words[:-1])) or (enumeration.bits & lx.CHAIN and any(map(is_place, words))):
        return None  # 甲市、乙市丙产业集群 lies in both, 甲市、乙县石墨和石墨烯产业链 too
    if any(_NO_MEMBER.search(w) for w in words[:-1]):
        return None
    if any(ends_with_head(w) for w in words[:-1]):
        return _bare(draft, clause, enumeration) if enumeration.bits & lx.INDUSTRY else None
    if all(_is_level(w) for w in words[:-1]) and (kind := next((k for b, k in _CLASSES if enumeration.bits & b), "")):
        rest = words[-1][: -len(head)]
        tail = head if _is_level(rest) else rest[lx.level_length(rest) :] + head
        tiers = [
            draft.add(kind, m, w if w.endswith(head) else w + tail)
            for m, w in zip(enumeration.members, words, strict=True)
        ]
        return Found(tiers, None, (enumeration.start, end), "ClusterTier")
    if enumeration.bits & lx.CLUSTER and any(w.endswith(_SCHOOLS) for w in words[:-1]):
        return None  # 甲大学、乙大学、丙科学院与|集群共建…
    if enumeration.bits & lx.CLUSTER and not {"、", "以及"} & {
        *_MARK.findall(text, enumeration.start, enumeration.end)
    }:
        return None  # 棉花和纺织服装产业集群 is one
    if enumeration.bits & lx.CLUSTER and not is_class(words[-1][: -len(head)]):
        return _clusters(draft, enumeration, words, (start, end))
    if enumeration.bits & lx.INDUSTRY and (group := _of_sort(draft, enumeration, words)):
        return group
    if enumeration.bits & lx.INDUSTRY and may_be_field(words[-1]) and not is_class(words[-1][: -len(head)]):
        return _bare(draft, clause, enumeration)
    if enumeration.bits & lx.CHAIN and _is_heading(draft.text, enumeration, end):
        return None  # 三、毛绒玩具文创和纺织服饰产业链:链长…: is one
    if enumeration.bits & lx.CHAIN and not BARE_CHAINS & set(words) and not words[-1].startswith(("各", "每")):
        found = [
            draft.add("Chain", m, w if w.endswith(head) else w + head)
            for m, w in zip(enumeration.members, words, strict=True)
        ]
        return Found(found, None, (enumeration.start, end), "Chain")
    return None


def _is_heading(text: str, enumeration: Enumeration, end: int) -> bool:
    """Whether a numbered line is headed with no more than these words: three chains would have three numbers."""
    line = text.rfind("\n", 0, enumeration.start) + 1
    numbered = _ITEM_NUMBER.fullmatch(text, line, enumeration.start) is not None and line < enumeration.start
    return numbered and "、" not in text[enumeration.start : end] and text[end : end + 1] in (":", "。", "\n", "")


_MARK = re.compile("、|以及")
_ITEM_NUMBER = re.compile(r"[ \t#*]*[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*")
_NO_MEMBER = re.compile(r"之一$|(?:增长|下降|达到?)\d|\d(?:%|[万亿]元)$")  # “甲工程”之一、乙工程; 甲链增长5%、乙链
_GROUP_SORT = re.compile("(?:高新技术|战略性新兴|特色|优势|支柱|主导|首位|未来|富民)+产业$")


def _of_sort(draft: Draft, enumeration: Enumeration, words: list[str]) -> Found | None:
    """发展A、B和C|高新技术主导产业: fields of a sort, which is their group."""
    sort = _GROUP_SORT.search(words[-1])
    if sort is None or sort.start() < 2:
        return None
    *spans, (start, _) = enumeration.members
    last = (start, start + sort.start())
    spans += pieces(draft.text, *last, "和与") if reads_as_field(words[-1][: sort.start()]) else [last]
    names = [draft.text[a:b] for a, b in spans]
    if not all(map(may_be_field, names)) or sum(map(reads_as_field, names)) * 2 <= len(names):
        return None
    fields = [draft.add("Industry", span) for span in spans]
    span = (enumeration.start, start + sort.end())
    return Found(fields, add_group(draft, span, sort[0], fields), span, "Industry")


def _clusters(draft: Draft, enumeration: Enumeration, words: list[str], shared: Span) -> Found:
    """轨道交通装备、智能家电集群; those that are built, or are, of a size are told so: 打造A、B|万亿级产业集群."""
    text, head = draft.text, draft.text[slice(*shared)]
    sized = _SIZE.search(text, enumeration.members[-1][0], shared[0])
    if sized:
        enumeration.members[-1] = (enumeration.members[-1][0], sized.start())
        words = [*words[:-1], text[slice(*enumeration.members[-1])]]
    found = [
        draft.add("Cluster", m, w if w.rstrip("”").endswith(head) else w + head)
        for m, w in zip(enumeration.members, in_full(words), strict=True)
    ]
    span = (enumeration.start, shared[1])
    if sized:
        makes = _BUILDS.search(text, enumeration.lead[0], enumeration.start) is not None
        tier = draft.add("ClusterTier", (sized.start(), shared[1]))
        for cluster in found:
            draft.relate("ADVANCES_TO" if makes else "IN_TIER", cluster, tier, span)
    return Found(found, None, span, "Cluster")


_SCHOOLS = ("大学", "学院", "研究院")
_CLASSES = ((lx.CLUSTER, "ClusterTier"), (lx.PARK, "Park"), (lx.PLATFORM, "Platform"))


_BUILDS = re.compile(r"(?:打造|建设|建成|创建|规划|形成|布局|培育|发展|新建)(?:一批|若干|了)?$")


def _is_level(word: str) -> bool:
    return bool(word) and lx.level_length(word) == len(word)


_ANNOUNCES = re.compile(
    r"(?:发展|培育|鼓励|支持|扶持|壮大|布局|聚焦|推动|推进)[^。:\n]{0,8}(?:下列|以下|如下)[^。:\n]{0,16}:\s*\n"
)
_RAISED = re.compile("(?:培育|打造|建设|发展)成为?|做[大优强成]")  # 将A、B产业|培育成世界级集群
_GATHERED = re.compile(r"(?:行业|产业|领域|企业)(?:主要|大多|多|都)*(?:集中|分布|聚集)(?:在|于)$")  # 行业集中在A、B等
_STANDS_FOR = re.compile(  # “3+2”产业体系,“3”为A、B、C
    "“(?:[0-9一二三四五六七八九十]{1,3}|[NX])[\u4e00-\u9fff]{0,2}”(?:分别|具体|就)?(?:即|为|是|指|指的是|代表)$"
)
_ITEM = r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[·*•●-])[ \t]*"
_ITEMS = re.compile(rf"(?:{_ITEM}[^\n]*\n+)*{_ITEM}")
_REACH = 600  # characters that the items of such a list may take


def announced(text: str, at: int) -> bool:
    """Whether a list is an item of what the lines above announce: 重点发展下列产业:\n(一)A、B;\n(二)C、D."""
    if not (line := re.search(rf"(?:^|\n){_ITEM}$", text[max(0, at - 12) : at])):
        return False
    opened = list(_ANNOUNCES.finditer(text, max(0, at - _REACH), at))
    return bool(line and opened) and _ITEMS.fullmatch(text, opened[-1].end(), at) is not None


def promotes(lead: str) -> bool:
    """Whether the words before a list promote it."""
    return any(stem in lead for stem in lx.words("promoting_stem"))


def _trimmed(text: str, spans: list[Span]) -> list[Span]:
    """The members without what leads to the first (用于|A) and what sums up the last (C|板块)."""
    (start, end), last = spans[0], spans[-1]
    lead = _LEADS_TO.match(text, start, end)
    sums = _SUMS_UP.search(text, *last)
    spans = [(lead.end() if lead else start, end), *spans[1:]]
    return [*spans[:-1], (spans[-1][0], sums.start() if sums else last[1])]


_LEADS_TO = re.compile(
    "(?:[^、]{0,12}(?:(?:工业|产业|经济)以|[主改转]攻|则指|用于|来自|产品有|产品为|开采|从事)|定位(?:为|在)?|部署|一[片颗块]|但|看|管(?![道材件线网业桩阀])|做|补[齐强]?|[^、]{2,24}?产业集群)(?=..)"
)
_SUMS_UP = re.compile(
    "(?<=..)(?:[一二两三四五六七八九十几这][大个条张块链轮类种样项根][^、]{0,12}|(?:板块|赛道|方向|环节|短板|齐头(?:并进)?|一直|都|也|居多|最多|见长|领先|走俏|畅销|火爆|上涨|亮相|一度|曾经?)+|(?:产业链?|链条)?(?:上下游|上中下游)?(?:产业链?|链条)?(?:配套)?(?:较为|比较)?(?:齐全|完备|完善|完整)|(?:产业集群|全?产业链|集群|产业|行业)?(?:年|总)?(?:产值|(?:主营业务|营业)收入|营收|增加值|产业规模)(?:增速|同比|环比|年均)?)$"
)
_WHOLE_CHAIN = re.compile("全产业链(?=[年总]?(?:产值|营业收入|营收|增加值|产业规模))")  # 茶叶、咖啡|全产业链产值
_BEHIND = 6  # characters behind a list that may say that it is not wanted
_NO_FIELDS = re.compile(
    "^(?:教育|医疗|养老|科研|农业|工业|服务业|文化|体育|卫生)$|(?:短板|资源|优势|产能|产量|底线|安全|数|体育|领域|园区|资质|专业|学科|课程|小组|专班)$"
)


def _tell_themselves(words: list[str]) -> bool:
    """Whether three members or more are fields whatever is said of them: most read like one, few like firms."""
    firms = sum(tailed(w) or (coined(w[:2]) and not names_substance(w)) for w in words)
    fields = sum(map(reads_as_field, words))
    if any(map(_NO_FIELDS.search, words)) or firms == len(words):
        return False
    return fields == len(words) or (len(words) > 2 and fields * 2 >= len(words) and firms * 3 < len(words) * 2)


_GROWS = re.compile("产值|增加值|规模|加速|跻身|加快|增长|迈进|集聚|跨入|崛起|成势|上下游|配套")


def _is_spoken_of(text: str, clause: Clause, enumeration: Enumeration, words: list[str]) -> bool:
    """Whether a list that nothing promotes is of industries and not of products: in a bracket, called so, said to grow, or three and no more."""
    start, end = enumeration.members[0][0], enumeration.members[-1][1]
    called = any(word.endswith(("产业", "行业", "工业")) for word in words) or text.startswith(("产业", "行业"), end)
    called = called or _CALLED_BEHIND.match(text, end) is not None
    if called or text.startswith("(", start - 1) or _GROWS.search(text, end, clause.end):
        return True
    if _LABELS.search(text, max(0, start - _LABEL), start) or text[max(0, start - 1)] in "。—\n":
        return True  # 产业定位:|A、B; the subject of a sentence
    return len(words) == _THREE and not enumeration.open and all(map(reads_as_field, words))


_THREE = 3
_LABELS = re.compile("(?:产业|定位|方向|行业)[^,。;:]{0,4}[:为][^。;:\n]{0,80}$|[上中下]游[^,。;:]{0,8}$")
_LABEL = 96  # characters of such a label and of what it has listed before
_CALLED_BEHIND = re.compile("等?(?:“[^“”]{0,12}(?:产业链?|集群)”|为(?:重点|主导))")


def _zones(draft: Draft, enumeration: Enumeration, words: list[str]) -> Found | None:
    """“三带”分别是甲笋竹食品带、乙竹炭带和丙竹纤维带: parts of a map, each for a field."""
    if len(words) < 2 or not all(len(w) > _SHORT_ZONE and _ZONE.search(w) and has_field(w, False) for w in words):
        return None
    lead = draft.text[max(0, enumeration.start - _SHORT_LEAD) : enumeration.start]
    if not _LAID_OUT.search(lead):
        return None
    zones = [draft.add("Park", member) for member in enumeration.members]
    return Found(zones, None, (enumeration.start, enumeration.end), "Park")


_AREA = re.compile("(?:等?(?:领域|行业|产业链?))?(?:等?方面|上)?$")
_SHORT_LEAD, _LAID_OUT = 8, re.compile("(?:[为是即:]|包括|形成|打造|建设|构建|布局|规划)了?$")
_SHORT_ZONE, _ZONE = 4, re.compile("(?:产业|经济)?(?:带|廊|走廊|轴|圈|组团)$")


def _bare(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """A list without a head: industries, where the verb before it promotes them and they read like it."""
    text = draft.text
    words = [text[a:b] for a, b in enumeration.members]
    lead = text[enumeration.lead[0] : enumeration.lead[1]]
    if found := works_under_way(draft, clause, enumeration):
        return found
    enumeration.members = fields_of(text, enumeration)
    words = [text[a:b] for a, b in enumeration.members]
    if not words:
        return None
    opens = not lead and words[-1].endswith("方面")  # 铝、硅产业链方面
    chain = "产业链" if opens and words[-1].endswith("产业链方面") else ""
    if (opens or lead.endswith("在")) and (tail := _AREA.search(words[-1])) and tail[0]:
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.members[-1][1] - len(tail[0]))
        words[-1] = words[-1][: -len(tail[0])]
        lead = "发展"
    if announced(text, enumeration.start):
        lead = "发展"
    if zones := _zones(draft, enumeration, words):
        return zones
    gathered = _GATHERED.search(lead) is not None or _STANDS_FOR.search(lead) is not None
    raised = (
        lead.endswith(("把", "将"))
        and not lead.endswith(("未将", "未把", "没将", "没把", "不将", "不把"))
        and _RAISED.match(text, enumeration.end) is not None
    )
    told = promotes(lead[-10:]) or gathered or raised
    if not told and not lead.endswith(("把", "将")):  # names/handled.py knows where these end
        enumeration.members = _trimmed(text, enumeration.members)
        words = [text[a:b] for a, b in enumeration.members]
        whole = _WHOLE_CHAIN.match(text, enumeration.members[-1][1])
        chain = whole[0] if whole else chain
        told = not unwanted(text, clause.start, min(clause.end, enumeration.end + _BEHIND)) and _tell_themselves(words)
        told = told and (chain != "" or _is_spoken_of(text, clause, enumeration, words))
    if len(words) < 2 or not told or not all(may_be_field(w) for w in words) or not plausible(words):
        return None
    if all(map(SERVICES.fullmatch, words)):
        return None  # 推动教育、医疗高质量发展
    if _IN_BALANCE.search(text, enumeration.members[-1][0], min(clause.end, enumeration.end + _BEHIND)):
        return None  # 优势产业、新兴产业、传统产业|协同联动
    if any(word[-1] in "市县区州带" and (lx.is_division(word) or word in lx.words("region")) for word in words):
        return None  # 甲区发展A、|乙市|发展B
    if enumeration.open and _FACILITIES.match(text, enumeration.end):
        return None
    if _AS_ONE.search(text, enumeration.members[-1][0], min(clause.end, enumeration.end + 8)):
        return None  # 集A、B、C功能为一体的中心
    if sum(map(lx.begins_with_place, words)) * 2 > len(words):
        return None  # 甲县白茶、乙市五金: each is the field of its place
    if any(ends_with_head(w) for w in words) or any(
        w.endswith(("化", "率", "额", "力", "性", "利用", "支撑")) and not lx.flags().get(w, 0) & lx.FIELD
        for w in words
    ):
        return None
    needed = 2 if re.search(r"(?:发展|培育|壮大)$", lead) else 1.5
    if sum(ends_in_field(w) for w in words) * needed < len(words):
        return None
    kind = "Chain" if chain else "Industry"
    fields = [draft.add(kind, m, w + chain) for m, w in zip(enumeration.members, in_full(words), strict=True)]
    sort = _SORT.match(text, enumeration.end, clause.end) if enumeration.open and kind == "Industry" else None
    if sort and reads_as_field(sort["field"]):
        fields.append(draft.add("Industry", sort.span("field")))
    return Found(fields, None, (enumeration.start, enumeration.end), "Listed" if gathered else "Industry")
