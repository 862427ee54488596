"""Firms that are called the leaders of a chain or field: 以甲、乙为链主, 链主企业为甲、乙, 甲皮草为链主, 以甲为龙头的A、以乙为龙头的B."""

import re
from collections.abc import Iterator

from loaders.extract.enumeration.found import covered_by_words, ends_in_field
from loaders.extract.names.firm.firms import BY_WHOM, odd_name, tailed
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces, words_at

Span = tuple[int, int]
_LONGEST = 20
_CHAIN_LED = re.compile(  # 以甲、乙为链主的数字光电产业, 由丙担任链主
    f"(?:以|{BY_WHOM})(?P<firms>[^,。;:以为由“”]{{2,40}}?)(?:等(?:企业|公司)?)?(?:为|担任|作为|出任|任)“?链主"
)
_FIELD_LED = re.compile(  # 以甲为龙头的|肉食品加工、以乙为龙头的|特种钢
    "以(?P<firms>[^,。;:以为由“”的]{2,24}?)(?:等(?:企业|公司)?)?为“?(?:龙头|引领|牵引)”?(?:企业)?的"
)
_NO_FIRM = re.compile(
    "[党团工妇]建$|^..?企$|^[\u4e00-\u9fff]业$|^(?:项目|教育|人才|文化)"
)  # 以党建为引领的, 以民企、米业为龙头的
_LEAD_EACH = re.compile(  # 甲、乙分别担任A、B产业链“链主”
    "(?![^,。;、]{0,8}(?:不再|力争|争取|希望|建议|有望|拟)由)(?:其中|目前|,){0,2}(?:[^,。;、:由]{0,8}?(?:由|支持|推动|明确|确定)){0,2}(?P<firms>[^,。;:()“” ]{2,40}?)(?:等(?:企业|公司)?)?(?:(?:分别|依次|共同|联合)(?:担任|作为|出任|任|为|是|当好?|做)[^,。;]{0,40}?|(?:担任|担纲|出任|获任)[^,。;、]{2,20}?链)“?链主(?!”?企业[^,。;]{0,4}(?:联系|服务|专员|联络))"
)
_IS_LEADER = re.compile(  # 甲皮草为链主
    "(?<![^,。;:])(?![让使将把])(?P<firms>(?:(?![以由])[\u4e00-\u9fff、和]){2,30}?)(?:等(?:企业|公司)?)?(?:则|分别|共同|共|已经?|竞争)*(?:(?:被|获)?(?:明确|确定|认定|评定|选定|指定|遴选|推选|评)为|成为|作为|为(?![每各])|是|任|担任|担纲)(?:该|本)?(?:[\u4e00-\u9fff]{2,12})?(?:链|产业链)?的?“?链主”?(?:企业)?(?=[,。;]|$)"
)
_MADE_LEADER = re.compile(  # 将甲、乙明确为新材料产业链的链主
    "(?<![拟要若可能未再])[将把](?P<firms>[^,。;:“”将把为]{2,40}?)(?:等(?:企业|公司)?)?(?:分别)?(?:明确|确定|认定|评定|选定|指定|遴选|推选|列|定)为[^,。;、]{2,24}?链的?“?链主"
)
_LEADERS_ARE = re.compile(  # 链主企业为甲、乙,…
    "(?<!以)(?<!以“)(?<!发挥)“?链主(?!要)”?(?:企业|单位)?(?:代表(?![性团]))?(?:分别|主要|暂)?(?P<are>为|有|包括|是|(?<=[业位主”])|(?<=代表))(?P<firms>(?!正是|就是|[为是有]|包括|不|并|未|非|尚|还|又|则|均|都)[^,。;:以为由的“”链]{2,40}?)(?:等(?:\\d+[家户])?(?:企业|公司)?)?(?=[,。;]|$|分别|牵头|担任|的?(?:示范|龙头)?(?:带动|引领)|发挥)"
)
_BECOMES = re.compile(
    "(?<=..)(?:共|将|已经?|正式|继续|成功|也|还|则|[均都]|再次|首次|共同|联合|仍|分别|依次|各自)+$"
)  # 甲|将担任链主
_NO_LEADER = re.compile(  # 甲不再|担任, 力争|由甲担任
    "(?:不再?|未能?|没有|曾经?|一度|有望|可|能|力争|希望|争取)$|^(?:力争|争取|希望|有望|拟由|建议|不再|要求|哪|谁|企业|该|其)|由"
)
_GOES_ON = re.compile(
    "(?<=公司|集团|股份|科技)(?:[要将须应已正均都也拟等]|作了?(?=[^,。;、]{0,6}(?:发言|报告|介绍|推介))|共同|联合|分别|年内|今年|签[约订署])"
)  # 甲集团|要加强合作
_OTHER = re.compile("企业|单位|共同")  # 链主企业甲、服务单位乙
_OFFICIAL = re.compile("(?:[省市县区州局厅处]长|书记|主任|主席)")


def leading_firms(text: str, clause: Clause) -> list[list[Span] | None]:
    """The firms of a clause that lead a chain, as they stand together."""
    each = list(_each_of_field(text, clause)) if text.find("为", clause.start, clause.end) >= 0 else []
    if text.find("链主", clause.start, clause.end) < 0:
        return [*each]
    return [*each, *_whole(text, clause), *_called(text, clause), *_made(text, clause)]


def _each_of_field(text: str, clause: Clause) -> Iterator[list[Span]]:
    """以甲为龙头的A、以乙为龙头的B: firms, where the clause tells of several fields in this way (以旅游为龙头的第三产业 names none)."""
    told = list(_FIELD_LED.finditer(text, clause.start, clause.end))
    for match in told if len(told) > 1 else ():
        run = pieces(text, *match.span("firms"), "、和")
        if all((odd_name(name) or tailed(name)) and not _NO_FIRM.search(name) for name in words_at(text, run)):
            yield run


def _whole(text: str, clause: Clause) -> Iterator[list[Span]]:
    """甲皮草为链主: a clause that says no more."""
    match = _IS_LEADER.match(text, clause.start, clause.end)
    run = pieces(text, *match.span("firms"), "、和") if match and "链" not in match["firms"] else []
    if run and all(odd_name(name) and not _NO_LEADER.search(name) for name in words_at(text, run)):
        yield run


def _called(text: str, clause: Clause) -> Iterator[list[Span]]:
    """链主企业为甲、乙; 链主企业|甲、乙: half of them must read like firms, and by their tails where nothing else says so (链主企业是|核心节点)."""
    for match in _LEADERS_ARE.finditer(text, clause.start, clause.end):
        start, end = match.span("firms")
        goes_on = _GOES_ON.search(text, start, end)
        run = pieces(text, start, goes_on.start() if goes_on else end, "、和")
        names = words_at(text, run)
        said = match["are"] in ("为", "有", "包括")
        named = sum(map(odd_name if said else tailed, names))
        may_be = all(
            1 < len(name) <= _LONGEST and not (_NO_LEADER.search(name) or _OTHER.search(name)) for name in names
        )
        if may_be and 2 * named >= len(names):
            yield run


def _made(text: str, clause: Clause) -> Iterator[list[Span]]:
    """以甲、乙为链主: whatever leads a chain is a firm, unless it is called by its class (以整车企业为链主)."""
    each = _LEAD_EACH.match(text, clause.start, clause.end)
    told = [
        *_CHAIN_LED.finditer(text, clause.start, clause.end),
        *_MADE_LEADER.finditer(text, clause.start, clause.end),
    ]
    for match in [*told, *([each] if each else [])]:
        start, end = match.span("firms")
        becomes = _BECOMES.search(text, start, end)
        run = pieces(text, start, becomes.start() if becomes else end, "、和")
        if all(map(_names_leader, words_at(text, run))):
            yield run


def _names_leader(name: str) -> bool:
    return (
        2 <= len(name) <= _LONGEST
        and not name.endswith(("企业", "龙头"))
        and not _OFFICIAL.search(name)
        and not _NO_LEADER.search(name)
        and not (covered_by_words(name) and ends_in_field(name) and not tailed(name))
    )
