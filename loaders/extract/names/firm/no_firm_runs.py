"""Enumerations that read like firms and are none: 万安县|竹基新材料、新干县|盐卤化工, 甲经济导报、乙发展网|讯."""

import re

from loaders.extract.enumeration.found import ends_in_field
from loaders.extract.names.firm.firm_run_names import RANKS, is_sure
from loaders.extract.names.firm.firms import names_substance, tailed
from loaders.extract.names.organ.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import words_at

Span = tuple[int, int]
COMPANY = re.compile("集团|公司|股份|企业")
_RESEARCH = re.compile(
    "等(?:核心|关键|重大)*(?:技术|科技|产业)?(?:攻关|科研|研发|研究)(?:专项|计划)?(?:项目|课题|任务)"
)
_PRODUCTS = re.compile(
    "等(?:系列|主要|核心|拳头|高端|新)?(?:产品|金属|原料|材料)(?![\u4e00-\u9fff]{0,4}企业)"
)  # 纯镍及合金等|产品
_SERVES = re.compile("以.[补促带兴强养塑彰助哺扶撑推聚引育]..?")  # 以工补农、|以产促城
_PRESS = re.compile("[\u4e00-\u9fff]{0,6}(?:讯|电)[ \t]*(?:[(]|(?:本报|全媒体|见习)?记者|\n|$)")
_REPORTERS = re.compile("^(?:记者|通讯员|见习记者|全媒体记者)|(?:日报|晚报|早报|时报|商报|导报|周刊)$")
_CHARGE = re.compile("(?:等)?(?:分别|各自|共同|具体)?(?:包[保联抓干]|挂帅|挂钩|联系|担任|任|领衔)")
_SORT = re.compile("等(?P<head>[\u4e00-\u9fff]{2,8}?)(?<!企业)(?<!公司)(?=的|[,。;、]|$)")
_GREAT = re.compile("(?:最大|重要|主要|知名|领先|唯一|核心|首个|最强)的?$")  # 全球最大的|甲电池和乙电池生产基地
GETS_CLUSTER = re.compile(
    "(?:等|均|都|成功|双双|先后|分别|再次|被)*(?:获评|入选|入围|列入|获批|认定为|评为|跻身)[^,。;、]{2,20}集群(?![内里的])"
)
_BASE = re.compile("等?(?:研发|生产|制造|加工|供应|出口|种植|养殖|集散)+(?:基地|中心|大[省市县国]|地)")


def is_no_firm_run(text: str, run: list[Span]) -> bool:
    """Whether an enumeration is one of papers, of what serves what, of products or of sorts: 坚持以|文塑旅、以旅彰文."""
    return any(
        is_so(text, run)
        for is_so in (_by, _enters_clusters, _of_great_base, _of_counties, _of_a_sort, _reports, _in_charge)
    )


def _reports(text: str, run: list[Span]) -> bool:
    """Whether these are papers and those who write for them: 甲经济导报、|乙发展网|讯, 作者:|记者某某、某某."""
    return _PRESS.match(text, run[-1][1]) is not None or any(map(_REPORTERS.search, words_at(text, run)))


def _in_charge(text: str, run: list[Span]) -> bool:
    """Whether these are persons who take charge of something: 分别由|王某某、李某某|包保."""
    charge = _CHARGE.match(text, run[-1][1]) is not None or text.endswith("分别由", 0, run[0][0])
    return charge and all(map(is_person, words_at(text, run)))


def _by(text: str, run: list[Span]) -> bool:
    """Whether these are pairs of what serves what: 坚持以|文塑旅、以旅彰文."""
    return text[run[0][0] - 1 : run[0][0]] == "以" and any(map(_SERVES.fullmatch, words_at(text, run)))


def _enters_clusters(text: str, run: list[Span]) -> bool:
    """Whether these are fields that have got a class of clusters: 宁晋中低压及|新能源电线电缆|获评国家级特色产业集群."""
    return GETS_CLUSTER.match(text, run[-1][1]) is not None and not any(map(COMPANY.search, words_at(text, run)))


def _of_great_base(text: str, run: list[Span]) -> bool:
    """Whether these are what a place is known to make: 全球最大的|动力锂电池和消费类锂电池|生产基地."""
    start, end = run[0][0], run[-1][1]
    return _BASE.match(text, end) is not None and _GREAT.search(text, max(0, start - 6), start) is not None


def without_made(text: str, run: list[Span]) -> list[Span]:
    """The firms of an enumeration that names what they make as well; beside that only a name with a tail is sure: 磷渣和尾气."""
    rest = [span for span in run if not _is_made(text[slice(*span)])]
    return rest if rest == run or any(map(is_sure, words_at(text, rest))) else []


def _is_made(name: str) -> bool:
    """Whether a name is that of what firms make: 铬盐."""
    return names_substance(name) and not tailed(name)


def _of_a_sort(text: str, run: list[Span]) -> bool:
    """Whether these are sorts of what the head of the list calls them, 甲电池、乙电池等新体系|电池, or what is researched."""
    told = _RESEARCH.match(text, run[-1][1]) or _PRODUCTS.match(text, run[-1][1])
    if told and not any(map(COMPANY.search, words_at(text, run))):
        return True  # 超快激光、碳化硅等|攻关项目
    tails = {text[end - 2 : end] for _, end in run}
    head = _SORT.match(text, run[-1][1])
    return len(tails) == 1 and head is not None and head["head"].endswith(tails.pop())


def _of_counties(text: str, run: list[Span]) -> bool:
    """Whether these are what counties make: 万安县|竹基新材料、新干县|盐卤化工."""
    names = words_at(text, run)
    starts = [lx.place_length(name) for name in names]
    ranked = [
        (name[at - 1] if at else text[start - 1 : start]) in RANKS
        for name, at, (start, _) in zip(names, starts, run, strict=True)
    ]
    rests = [name[at:] for name, at in zip(names, starts, strict=True)]
    return sum(ranked) > 1 and 2 * sum(map(ends_in_field, rests)) >= len(run) and not any(map(COMPANY.search, rests))
