"""Firms that a frame tells, whatever they end with: 推动|甲乙特气|成长为单项冠军企业, 由|甲集团|投建, 以|乙股份|为龙头."""

import re
from collections.abc import Iterator

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words, reads_as_field
from loaders.extract.names.firm.firms import firm_like, may_be_name, names_substance, odd_name, tailed
from loaders.extract.names.firm.single_firms import is_known, without_city
from loaders.extract.names.firm.tailed_firms import FULL
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.organ.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_BUILT_BY = re.compile(
    r"(?<!理)由(?P<firm>[\u4e00-\u9fffA-Za-z]{2,24}?)(?:全额|独资|全资|总|共同|负责)?(?:牵头(?!单位|部门)|出资|投资(?:的|(?=\d)|建设|兴建|新建|打造|设立)|投建|承建|(?<=全资)设立)"
)
_GROWN_INTO = re.compile(  # 推动甲乙特气|成长为制造业单项冠军企业
    r"(?:推动|支持|助力|培育|鼓励|引导|帮助|扶持|助推)(?P<firm>[\u4e00-\u9fff]{3,12}?)(?:加快|尽快|率先|早日)?(?:成长为|发展成为|成长成为|成为|晋升为|争创|申报|冲刺)"
    r"(?=[^,。;、]{0,14}(?:单项冠军|小巨人|独角兽|瞪羚|领航|领军|链主|灯塔|一流企业))"
)
_IS_ONE_TOO = re.compile(  # 甲评上小巨人企业,|丙丁冷控|则是省级创新型中小企业
    r"(?<=,)(?P<firm>[\u4e00-\u9fff]{3,8}?)(?:则|同样)(?:是|为|属于)(?=[^,。;、]{0,12}(?:单项冠军|小巨人|独角兽|瞪羚|链主|专精特新|中小企业|高新技术企业))"
)
_SUPPORTED = re.compile(  # 支持甲一重|牵头建设乙中心, 支持丙天力|创建国家级绿色工厂, 支持丁科星|在戊县新建牧场
    "(?<![不未没])(?:支持|鼓励|推动|引导)(?P<firm>[\u4e00-\u9fff]{2,8}?)(?:(?:总?牵头|领衔)(?=建设|组建|创建|承担|实施|打造|攻关|联合|开展)"
    "|(?:加快|尽快)?(?:创建|争创|申报|创成)(?=“?(?:国家|[省市])级?[^,。;、]{0,8}(?:工厂|车间|企业))"
    "|(?P<sited>在[\u4e00-\u9fff]{1,8}?[市县区旗州园](?:投资)?(?:新建|建设|扩建|续建|布局|兴建|打造|落地)))"
)
_AS_LEADER = re.compile(  # 甲集群以|乙株机|为龙头
    "(?<!不能)(?<!不再)(?<!没有)(?<!过去)(?<!旅游业)(?<!文旅业)(?<!曾)(?<!不)(?<!未)以(?P<firm>[\u4e00-\u9fff]{2,10}?)(?:等(?:企业|公司)?)?为龙头(?=企业|[,。;、的]|$)"
)
_NO_SINGLE = re.compile(
    "(?:资本|团队|师生|民企|国企|人才|市场|主体|机构|网讯)$|^(?:[即像携握]|拟?上市|民营|国有|外资|中小|科技|本地)"
)


def told_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms that a frame tells, whatever they end with: 推动|甲乙特气|成长为单项冠军企业, 由|甲集团|投建."""
    for span in _framed(draft.text, clause):
        if not is_known(draft, span):
            draft.add("Organisation", span)


def _framed(text: str, clause: Clause) -> Iterator[Span]:
    """The names in such frames."""
    if clause.flags & lx.ENTERPRISE:
        yield from _grown(text, clause)
    if any(text.find(word, clause.start, clause.end) >= 0 for word in ("支持", "鼓励", "推动", "引导")):
        matches = _SUPPORTED.finditer(text, clause.start, clause.end)
        yield from (match.span("firm") for match in matches if _may_be_supported(match["firm"]))
    if text.find("为龙头", clause.start, clause.end) >= 0:
        both = (_both(text, match.span("firm")) for match in _AS_LEADER.finditer(text, clause.start, clause.end))
        yield from (span for spans in both for span in spans if _may_lead(text[slice(*span)]))
    if text.find("由", clause.start, clause.end) >= 0:
        matches = _BUILT_BY.finditer(text, clause.start, clause.end)
        yield from (match.span("firm") for match in matches if _may_build(match["firm"]))


def _grown(text: str, clause: Clause) -> Iterator[Span]:
    """推动|甲乙特气|成长为单项冠军企业; …,|丙丁冷控|则是省级创新型中小企业."""
    one_too = _IS_ONE_TOO.match(text, clause.start, clause.end)
    for match in (*_GROWN_INTO.finditer(text, clause.start, clause.end), *((one_too,) if one_too else ())):
        if odd_name(match["firm"]) and not _NO_SINGLE.search(match["firm"]):
            yield match.span("firm")


def _may_be_supported(name: str) -> bool:
    """Whether what is to build or to become something is a firm: 支持|甲一重|牵头, but no 鼓励|华东|牵头."""
    own = without_city(name)
    named = may_be_name(name) and (coined(own) or tailed(own))
    placed = lx.begins_with_place(own) and not tailed(own)
    return named and not placed and name not in lx.words("region")


def _may_build(name: str) -> bool:
    """Whether who builds is a firm: 由|甲科技|投建, 由|乙有限公司|牵头."""
    named = may_be_name(name) and (len(name) > 2 or (coined(name) and not is_person(name)))
    return named or FULL.search(name) is not None


def _both(text: str, names: Span) -> list[Span]:
    """甲科技|和|乙股份: two, where both may lead."""
    both = pieces(text, *names, "和与")
    return both if len(both) == 2 and all(_may_lead(text[a:b]) for a, b in both) else [names]


def _may_lead(name: str) -> bool:
    """Whether a name can be that of the firm that leads an industry, and no field."""
    named = odd_name(name) and not covered_by_words(name) and not names_substance(name)
    sure = coined(name[:2]) or (firm_like(name) and not reads_as_field(name))
    return named and sure and not _NO_SINGLE.search(name)
