"""Groups whose members the sentences behind say to be developed: 三大主导产业。…做强A产业…。做优B产业…; 改造传统优势产业。以A、B、C为重点,…."""

import re
from itertools import pairwise

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, include, known_group
from loaders.extract.enumeration.group.stated import Stated, place_of
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Reading

Span = tuple[int, int]

_FEW = 3  # members at least
_PROMOTED = re.compile(  # 做强|A|产业。
    r"(?:做[强优大精]|壮大|培强)(?:做[强优大精])?(?P<field>[\u4e00-\u9fff]{2,10}?)产业(?=[,。;])"
)
_DEVELOPED = re.compile(  # ,重点发展|A、B和C, ,发展|A、B|集群
    r"”?(?:的?发展)?(?:机遇|风口|契机|战略|布局)?,(?:重点|着力|大力|加快|积极|主要|优先|全力|协同|统筹)*(?:发展|培育|壮大|做[强大优]|布局|推动|聚焦)+(?P<members>[^,。;:\n]{6,60}?)(?=[,。;\n]|(?:高质量|集聚|集群|协同|融合)(?:发展|化)?[,。;\n]|发展[,。;\n])"
)


def promoted_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """加快发展三大主导产业。…做强A产业…。…做优B产业…: as many fields of the line as the group counts, each made strong.

    做强三大主导产业,发展A、B和C: or those that the next clause enumerates.
    """
    out: list[Stated] = []
    for group in draft.of_type("IndustryGroup"):
        count = group.properties.get("declared_count") or 0
        if count < _FEW or draft.targets("INCLUDES", group):
            continue
        start, end = group.places[-1]
        place = place_of(reading, start)
        if place is None:
            continue
        members = _developed(draft, end)
        if len(members) != count:
            members = _made_strong(draft, end, count)
        if members:
            include(draft, group, members, (start, end))
            out.append((*place, Found([], group, (start, end), "Industry")))
    return out


def _made_strong(draft: Draft, at: int, count: int) -> list[Entity]:
    """The fields that the rest of the line says to be made strong, where they are so many: 做强A产业,…。做优B产业,…。"""
    end = draft.text.find("\n", at)
    told = list(_PROMOTED.finditer(draft.text, at, end if end >= 0 else len(draft.text)))
    told = list({match["field"]: match for match in reversed(told)}.values())[::-1]
    if len(told) != count or not all(reads_as_field(match["field"]) for match in told):
        return []
    return [draft.add("Industry", match.span("field")) for match in told]


def _developed(draft: Draft, at: int) -> list[Entity]:
    """The fields that the next clause says to be developed, and nothing else: 三大主导产业|,重点发展A、B和C."""
    told = _DEVELOPED.match(draft.text, at)
    named = draft.between(*told.span("members"), ("Industry",)) if told else []
    if told is None or not named or (named[0][0][0], named[-1][0][1]) != told.span("members"):
        return []
    return [field for _, field in named] if _are_joined(draft.text, named) else []


def _are_joined(text: str, named: list[tuple[Span, Entity]]) -> bool:
    """Whether nothing but joints stands between fields: A|、|B|和|C."""
    return all(text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))


_LED_CATEGORY = re.compile(  # 改造提升|传统优势产业|。以|A、B、C|为重点
    r"(?<=[。\n;、.)])(?:加快|大力|着力|积极|优先|巩固|持续)*(?:改造|发展|培育|提升|壮大|做[大强优]|布局|打造|建设)+"
    r"(?P<head>(?:传统|优势|新兴|先导|未来|支柱|主导|特色|高成长性|战略性|先进|现代|高技术){1,3}(?:产业|服务业|制造业))。"
    r"(?:以|重点推动|重点发展|重点围绕|聚焦)(?P<members>[^,。;]{6,60}?)(?:等?产业发展|为重点|为主|为支撑|(?=[,。;]))"
)


def led_groups(draft: Draft, reading: Reading) -> list[Stated]:
    """改造提升传统优势产业。以A、B、C为重点,…: the fields that the sentence behind a category begins with."""
    out: list[Stated] = []
    for match in _LED_CATEGORY.finditer(reading.text):
        named = draft.between(*match.span("members"), ("Industry",))
        place = place_of(reading, match.start("members"))
        if (
            len(named) < _FEW
            or not _are_joined(draft.text, named)
            or place is None
            or known_group(draft, match["head"])
        ):
            continue
        members = [field for _, field in named]
        group = add_group(draft, match.span("head"), match["head"], members)
        out.append((*place, Found(members, group, match.span("members"), "Industry")))
    return out
