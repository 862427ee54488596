"""Lists of firms and of projects: A、B等7家企业; A、B等重大项目; 加快A、B建设."""

import re

from loaders.extract.clauses import Clause
from loaders.extract.draft import Draft
from loaders.extract.enumerations import Enumeration
from loaders.extract.found import Found, covered_by_words, ends_in_field, may_be_field

Span = tuple[int, int]
_BUILT = re.compile(
    r"^(?:等)?(?:\d+个)?(?:重[大点])?(?:项目)?(?:建设|开工|投产|竣工|建成|达产|落地|投用|量产|落户|签约|加快|全面|顺利|实现)"
)
_BUILDS = re.compile(r"(?:推进|加快|推动|开工|建成|促进|实施|确保|抓好|加快推进|加快建设|支持)$")
_WORKS = re.compile(
    r"(?:项目|基地|工厂|产线|[一二三四]期|生产线|总部|扩建|改造|扩能|搬迁|厂区|装置|电站|枢纽|机场|港区|总装厂|智造园)$"
)


def listed_firms(draft: Draft, enumeration: Enumeration, span: Span) -> Found | None:
    """甲、乙等7家企业."""
    words = [draft.text[a:b] for a, b in enumeration.members]
    if any(
        len(w) < 2
        or len(w) > 20
        or re.search(r"[的了将把]|企业|产业$|专精特新|单项冠军|小巨人|独角兽|瞪羚|高校|院所|协会", w)
        for w in words
    ):
        return None
    if sum(covered_by_words(w) for w in words) * 2 > len(words):  # fields, not firms: 光伏、锂电等企业
        if all(may_be_field(w) and ends_in_field(w) for w in words):
            return Found([draft.add("Industry", m) for m in enumeration.members], None, span, "Industry")
        return None
    return Found([draft.add("Organisation", m) for m in enumeration.members], None, span, "Organisation")


def listed_projects(draft: Draft, enumeration: Enumeration, span: Span) -> Found | None:
    """A、B、C等重大项目."""
    text = draft.text
    words = [text[a:b] for a, b in enumeration.members]
    if any(
        len(w) < 2
        or len(w) > 30
        or re.search(r"[的了将把]|^(?:重大|重点|优质|高端)|(?:产业|领域|方面|类|型|业|服务|投资|试验)$", w)
        for w in words
    ):
        return None
    if all(ends_in_field(w) and covered_by_words(w) for w in words):
        return None
    found = [draft.add("Project", m, w.removesuffix("项目")) for m, w in zip(enumeration.members, words, strict=True)]
    return Found(found, None, span, "Project")


def works_under_way(
    draft: Draft, clause: Clause, enumeration: Enumeration, words: list[str], lead: str
) -> Found | None:
    """加快甲工厂、乙二期建设: works under construction."""
    works = [bool(_WORKS.search(w)) for w in words]
    after = draft.text[enumeration.end : clause.end]
    if len(words) < 2 or sum(works) * 2 < len(words) or not (_BUILT.match(after) or _BUILDS.search(lead)):
        return None
    if any(
        len(w) < 4
        or len(w) > 30
        or re.search(r"[的了将把]|^(?:重大|重点|一批)|(?:产业化|中试|攻关|示范)(?:项目|基地)$", w)
        for w in words
    ):
        return None
    if any(covered_by_words(w) for w in words):
        return None
    found = [draft.add("Project", m, w.removesuffix("项目")) for m, w in zip(enumeration.members, words, strict=True)]
    return Found(found, None, (enumeration.start, enumeration.end), "Project")
