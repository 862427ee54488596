"""What an enumeration names: a group of industries, clusters of one tier, platforms of one class, projects, programmes."""

import re

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Word
from loaders.extract.draft import Draft
from loaders.extract.enumerations import Enumeration, number_of
from loaders.extract.found import Found, ends_in_field, may_be_field, plausible
from loaders.extract.kinds import is_class
from loaders.extract.works import listed_firms, listed_projects, works_under_way

Span = tuple[int, int]
_LEAD = re.compile(
    r"(?P<head>(?:[一二两三四五六七八九十\d]+(?:大|个|条|类))?[\u4e00-\u9fff“”]{0,16}?(?:产业|集群|行业|领域|赛道|产业链|门类|体系|链)(?P<count>\d+个|[一二三四五六七八九十]+个)?)"
    r"(?:中)?(?:,)?(?:主要)?(?:分别)?(?:是指|为|是|包括|有|即|:|涵盖|包含|指|含)+$"
)
_FIELD_LIKE = re.compile(r"领域|环节|方向|经济|门类|业态|体系|农业|服务业")
NEAR = 60  # how many lists back a list may be taken up again


def interpret(draft: Draft, clause: Clause, enumeration: Enumeration, previous: Clause | None) -> Found | None:
    """Entities and relations of one enumeration, or None where it lists nothing of the model."""
    text = draft.text
    if enumeration.head is not None:
        return _with_head(draft, clause, enumeration)
    lead = _lead(text, clause, enumeration, previous)
    if lead is not None:
        return _with_lead(draft, enumeration, lead)
    if enumeration.shared is not None:
        return _with_shared_head(draft, clause, enumeration)
    return _bare(draft, clause, enumeration)


def _with_head(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    assert enumeration.head is not None
    text = draft.text
    start, end = enumeration.head
    head, bits = text[start:end], enumeration.bits
    span = (enumeration.start, enumeration.end)
    if head.endswith("项目"):
        return listed_projects(draft, enumeration, span)
    if bits & lx.CLUSTER:
        return _distributed(draft, enumeration, "Cluster", "集群", head)
    if bits & lx.CHAIN:
        return _distributed(draft, enumeration, "Chain", "产业链", head)
    words = [text[a:b] for a, b in enumeration.members]
    if (
        bits & lx.PARK
        and enumeration.count
        and plausible(words)
        and not any(w.endswith(_ENDINGS["Park"]) for w in words)
    ):
        return _industries(draft, enumeration, head, span)
    if (bits & lx.PARK and not bits & lx.INDUSTRY) or bits & lx.PLATFORM:
        return _distributed(draft, enumeration, "Park" if bits & lx.PARK else "Platform", _bare_head(head), head)
    if bits & (lx.ENTERPRISE | lx.FIRM) and re.search(r"(?:企业|单位|公司)$", head) and enumeration.count:
        return listed_firms(draft, enumeration, span)
    if bits & lx.PROGRAMME and head.endswith(("工程", "行动")):
        return _programmes(draft, enumeration, head)
    if bits & lx.INDUSTRY:
        return _industries(draft, enumeration, head, span)
    return None


def _bare_head(head: str) -> str:
    return next((w for n in range(1, len(head)) if (w := head[n:]) in lx.flags() and lx.flags()[w] & lx.HEADS), head)


def _industries(draft: Draft, enumeration: Enumeration, head: str, span: Span) -> Found | None:
    """A、B、C等九大产业: a group and its members."""
    text = draft.text
    members = [text[a:b] for a, b in enumeration.members]
    if not all(may_be_field(m) for m in members) or (_FIELD_LIKE.search(head) and not plausible(members)):
        return None
    if len(members) == 1 and not enumeration.open:
        return None
    found = [draft.add("Industry", m) for m in enumeration.members]
    name = text[enumeration.head[0] : enumeration.head[1]] if enumeration.head else head
    if enumeration.count and enumeration.head:
        name = text[_count_start(text, enumeration) : enumeration.head[1]].lstrip("等")
    group = draft.new("IndustryGroup", span, name, declared_count=enumeration.count)
    for position, member in enumerate(found, 1):
        draft.relate("INCLUDES", group, member, span, position=position)
    return Found(found, group, span, "Industry")


def _count_start(text: str, enumeration: Enumeration) -> int:
    assert enumeration.head is not None
    last = enumeration.members[-1][1]
    return last + (text[last] == "等")


def _distributed(draft: Draft, enumeration: Enumeration, kind: str, suffix: str, head: str) -> Found | None:
    """先进印染、智能家电等国家制造业创新中心: members that share the head, in the class that the head names."""
    text = draft.text
    span = (enumeration.start, enumeration.end)
    words = [text[a:b] for a, b in enumeration.members]
    if any(len(w) > 26 or re.search(r"[的了将把]", w) for w in words) or (len(words) == 1 and not enumeration.open):
        return None
    own = [w.endswith(_ENDINGS[kind]) for w in words]
    found = []
    for member, word, has_head in zip(enumeration.members, words, own, strict=True):
        name = (
            word
            if has_head or kind not in ("Cluster", "Chain", "Platform", "Park")
            else word + (suffix if kind != "Platform" else head)
        )
        if len(word) > 1:
            found.append(draft.add(kind, member, name))
    if not found:
        return None
    if kind in ("Cluster", "Chain") and enumeration.count and len(found) > 1 and enumeration.head:
        group = draft.new(
            "IndustryGroup",
            span,
            text[_count_start(text, enumeration) : enumeration.head[1]],
            declared_count=enumeration.count,
        )
        for position, entity in enumerate(found, 1):
            draft.relate("INCLUDES", group, entity, span, position=position)
    else:
        group = None
    return Found(found, group, span, kind)


_ENDINGS = {
    "Cluster": ("集群", "产业群"),
    "Chain": ("产业链", "链"),
    "Park": tuple(lx.words("park_head")),
    "Platform": tuple(lx.words("platform_head")),
}


def _programmes(draft: Draft, enumeration: Enumeration, head: str) -> Found | None:
    """产业基础再造和重大技术装备攻关两大工程."""
    text = draft.text
    suffix = "专项行动" if head.endswith("专项行动") else "行动" if head.endswith("行动") else "工程"
    words = [text[a:b] for a, b in enumeration.members]
    if any(len(w) < 3 or len(w) > 30 or re.search(r"[的了将把]", w) for w in words):
        return None
    span = (enumeration.start, enumeration.end)
    found = [
        draft.add("Programme", m, w if w.endswith(suffix) else w + suffix)
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
    if len(words) < 2 or any(len(w) < 2 or len(w) > 24 or re.search(r"[的了将把]", w) for w in words):
        return None
    if enumeration.bits & lx.PROJECT and not any(w.endswith("项目") for w in words[:-1]):
        enumeration.members[-1] = (enumeration.members[-1][0], start)
        return listed_projects(draft, enumeration, (enumeration.start, end))
    if any(_ends_with_head(w) for w in words[:-1]):
        return _bare(draft, clause, enumeration) if enumeration.bits & lx.INDUSTRY else None
    if enumeration.bits & lx.CLUSTER and all(_is_level(w) for w in words[:-1]):
        rest = words[-1][: -len(head)]
        tail = head if _is_level(rest) else rest[lx.level_length(rest) :] + head
        tiers = [
            draft.add("ClusterTier", m, w if w.endswith(head) else w + tail)
            for m, w in zip(enumeration.members, words, strict=True)
        ]
        return Found(tiers, None, (enumeration.start, end), "ClusterTier")
    if enumeration.bits & lx.CLUSTER and not is_class(words[-1][: -len(head)]):
        found = [
            draft.add("Cluster", m, w if w.endswith(head) else w + head)
            for m, w in zip(enumeration.members, words, strict=True)
        ]
        return Found(found, None, (enumeration.start, end), "Cluster")
    if enumeration.bits & lx.INDUSTRY and may_be_field(words[-1]) and not is_class(words[-1][: -len(head)]):
        return _bare(draft, clause, enumeration)
    if enumeration.bits & lx.CHAIN:
        found = [
            draft.add("Chain", m, w if w.endswith(head) else w + head)
            for m, w in zip(enumeration.members, words, strict=True)
        ]
        return Found(found, None, (enumeration.start, end), "Chain")
    return None


def _is_level(word: str) -> bool:
    return bool(word) and lx.level_length(word) == len(word)


def _ends_with_head(word: str) -> bool:
    table = lx.flags()
    return any(table.get(word[-n:], 0) & (lx.HEADS & ~lx.INDUSTRY | lx.LIST) for n in range(2, min(len(word), 9)))


_PROMOTES = re.compile(
    r"发展|培育|壮大|布局|聚焦|打造|做强|做优|做大|提升|推动|主打|涵盖|围绕|瞄准|招引|主攻|建设|重点|巩固|支柱|包括|推进|抢占|谋划|形成|构建"
)


def _bare(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """A list without a head: industries, where the verb before it promotes them and they read like it."""
    text = draft.text
    words = [text[a:b] for a, b in enumeration.members]
    lead = text[enumeration.lead[0] : enumeration.lead[1]]
    if found := works_under_way(draft, clause, enumeration, words, lead):
        return found
    if (
        lead.endswith("在")
        and (tail := re.search(r"(?:等?(?:领域|行业|产业))?(?:等?方面|上)?$", words[-1]))
        and tail[0]
    ):
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.members[-1][1] - len(tail[0]))
        words[-1] = words[-1][: -len(tail[0])]
        lead = "发展"
    if (
        len(words) < 2
        or not _PROMOTES.search(lead[-10:])
        or not all(may_be_field(w) for w in words)
        or not plausible(words)
    ):
        return None
    if any(_ends_with_head(w) for w in words) or any(
        w.endswith(("化", "率", "额", "力", "性", "利用", "支撑")) for w in words
    ):
        return None
    needed = 2 if re.search(r"(?:发展|培育|壮大)$", lead) else 1.5
    if sum(ends_in_field(w) for w in words) * needed < len(words):
        return None
    return Found(
        [draft.add("Industry", m) for m in enumeration.members], None, (enumeration.start, enumeration.end), "Industry"
    )


def _lead(
    text: str, clause: Clause, enumeration: Enumeration, previous: Clause | None
) -> tuple[Span, int | None] | None:
    """The head that stands before the list: 四个特色优势产业分别为…, 新兴支柱产业6个:…"""
    before = text[enumeration.lead[0] : enumeration.lead[1]]
    at = enumeration.lead[0]
    if not before.strip() and previous is not None and previous.mark == ":" and previous.end + 1 >= clause.start - 1:
        before, at = text[previous.start : previous.end] + ":", previous.start
    match = _LEAD.search(before)
    if not match or len(enumeration.members) < 2:
        return None
    return (at + match.start("head"), at + match.end("head")), number_of(match["head"])


def _with_lead(draft: Draft, enumeration: Enumeration, lead: tuple[Span, int | None]) -> Found | None:
    text = draft.text
    words = [text[a:b] for a, b in enumeration.members]
    if not all(may_be_field(w) for w in words) or not plausible(words) or any(_ends_with_head(w) for w in words):
        return None
    head, count = lead
    name = text[head[0] : head[1]]
    kind = "Cluster" if "集群" in name else "Chain" if name.endswith("链") else "Industry"
    found = [draft.add(kind, m) for m in enumeration.members]
    group = next(
        (
            e
            for e in draft.latest("IndustryGroup", NEAR)
            if core_name(e.name) == core_name(name) or same_group(e.name, name)
        ),
        None,
    )
    span = (head[0], enumeration.end)
    group = group.at(span) if group else draft.new("IndustryGroup", span, name, declared_count=count)
    for position, member in enumerate(found, 1):
        draft.relate("INCLUDES", group, member, span, position=position)
    return Found(found, group, span, kind)


def core_name(name: str) -> str:
    """四个特色优势产业 -> 特色优势."""
    return re.sub(r"^(?:[一二两三四五六七八九十\d]+(?:大|个|条|类))|(?:产业|领域|行业|集群|\d+个)+$|[“”]", "", name)


def same_group(one: str, other: str) -> bool:
    """四个特色优势的“北京智造”产业 and 四个特色优势产业 are one."""
    a, b = sorted((core_name(one), core_name(other)), key=len)
    return len(a) > 3 and a in b


def words_between(words: list[Word], start: int, end: int) -> list[Word]:
    """The words that stand in a span."""
    return [w for w in words if start <= w.start and w.end <= end]
