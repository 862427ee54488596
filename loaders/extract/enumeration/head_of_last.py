"""Lists whose last member bears the head of all: 轨道交通装备、智能家电、动力装备集群."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.bare_lists import bare_list
from loaders.extract.enumeration.distributed import BARE_CHAINS, is_place
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, ends_with_head, is_trade, may_be_field, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, in_full
from loaders.extract.enumeration.links_of_chain import are_functions, is_work
from loaders.extract.names.head.kinds import is_class
from loaders.extract.names.project.works import listed_projects
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_DOES = "[抓铸育引强补延建优聚扩壮带树拓固链活稳兴搭筑]"
_SLOGAN = re.compile(  # 抓龙头、铸链条、建|集群: what is done, and no fields
    f"{_DOES}|{_DOES}?(?:龙头|链主|链条|短板|企业|平台|园区|项目|主体|载体|生态)|{_DOES}(?:链|品牌|创新|产业|配套|集群|人才|服务|市场)"
)
_NO_MEMBER = re.compile(
    r"之一$|^最[具有大强]|最[大强多高]$|(?:增长|下降|达到?)\d|\d(?:%|[万亿]元)$"
)  # “甲工程”之一、乙工程; 甲链增长5%、乙链
_ITEM_NUMBER = re.compile(r"[ \t#*]*[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*")
_GROUP_SORT = re.compile("(?:高新技术|战略性新兴|传统|特色|优势|支柱|主导|首位|未来|富民)+产业$")
_SIZE = re.compile(r"[\d一二三四五六七八九十两]*[万千百]亿元?级$")
_BUILDS = re.compile(r"(?:打造|建设|建成|创建|规划|形成|布局|培育|发展|新建)(?:一批|若干|了)?$")
_GROUND = re.compile(
    "(?P<field>[^,。;、]{2,14}?)(?:产业)?集群(?:的)?(?:主阵地|主战场|核心区|集聚地|承载地)(?=[,。;\n]|$)"
)
_FAR = 26  # characters of the last field and what it is the ground of


def clusters_of_ground(draft: Draft, enumeration: Enumeration) -> Found | None:
    """打造新能源、新材料、集成电路|产业集群主阵地: the clusters of a place that is to be the ground of all of them."""
    text = draft.text
    if "集群" not in text[enumeration.members[-1][0] : enumeration.members[-1][0] + _FAR]:
        return None
    *first, (start, _) = enumeration.members
    ground = _GROUND.match(text, start, start + _FAR)
    if ground is None or not first or not _BUILDS.search(text, enumeration.lead[0], enumeration.start):
        return None
    members = [*first, ground.span("field")]
    words = [text[a:b] for a, b in members]
    if not all(may_be_field(word) and not ends_with_head(word) and not is_class(word) for word in words):
        return None
    found = [draft.add("Cluster", m, w + "集群") for m, w in zip(members, in_full(words), strict=True)]
    return Found(found, None, (enumeration.start, ground.end()), "Cluster")


_NO_NAME = re.compile("[的了将把]|各[建设]")
_LONGEST = 24  # characters of a member


def with_shared_head(draft: Draft, clause: Clause, enumeration: Enumeration) -> Found | None:
    """轨道交通装备、智能家电、动力装备集群: the last member bears the head of all."""
    assert enumeration.shared is not None
    text, bits = draft.text, enumeration.bits
    head = text[slice(*enumeration.shared)]
    words = [text[a:b] for a, b in enumeration.members]
    if len(words) < 2 or any(not 1 < len(w) <= _LONGEST or _NO_NAME.search(w) for w in words):
        return None
    if bits & lx.PROJECT and all(w.endswith("项目") for w in words):
        return listed_projects(draft, enumeration, (enumeration.start, enumeration.end))
    if bits & lx.PROJECT and not any(w.endswith("项目") for w in words[:-1]):
        enumeration.members[-1] = (enumeration.members[-1][0], enumeration.shared[0])
        return listed_projects(draft, enumeration, (enumeration.start, enumeration.shared[1]))
    if _shares_nothing(bits, words, head):
        return None
    if any(map(ends_with_head, words[:-1])):
        return bare_list(draft, clause, enumeration) if bits & lx.INDUSTRY else None
    if tiers := _tiers(draft, enumeration, words, head):
        return tiers
    if bits & lx.CLUSTER and _is_one_cluster(text, enumeration, words):
        return None
    of_class = is_class(words[-1][: -len(head)])
    if bits & lx.CLUSTER and not of_class:
        return _clusters(draft, enumeration, words, enumeration.shared)
    if bits & lx.INDUSTRY and (group := _of_sort(draft, enumeration, words)):
        return group
    own = is_trade(words[-1]) or not of_class  # 现代商贸业、|现代物流业
    if bits & lx.INDUSTRY and may_be_field(words[-1]) and own:
        return bare_list(draft, clause, enumeration)
    return _chains(draft, enumeration, words, head) if bits & lx.CHAIN else None


_ALONG = re.compile("^(?:沿[江海河湖淮黄边]|环[湖杭渤]|[东西南北中]部)(?=..)")  # 沿江|安庆、池州、铜陵化工集群


def _shares_nothing(bits: int, words: list[str], head: str) -> bool:
    """Whether the head is not that of each: 甲市、乙市|丙产业集群 lies in both; 抓龙头、铸链条、建|集群; 研发、生产及配套|企业集群."""
    if all(is_place(_ALONG.sub("", word)) for word in words[:-1]) or (bits & lx.CHAIN and any(map(is_place, words))):
        return True  # 甲市、乙县石墨和石墨烯产业链 too
    last = [words[-1][: -len(head)]] if bits & (lx.CLUSTER | lx.CHAIN) else []
    if bits & lx.CHAIN and all(map(is_work, (*words[:-1], *last))):
        return True  # 种植、加工、销售|全产业链: the links of one
    if bits & lx.CLUSTER and any(map(are_functions, (*words[:-1], *last))):
        return True  # 企业研发、生产及配套|集群
    if any(map(_NO_MEMBER.search, words[:-1])) or any(map(_SLOGAN.fullmatch, (*words[:-1], *last))):
        return True
    bare = words[-1] == head and bits & (lx.CLUSTER | lx.CHAIN)
    return bool(bare) or words[-1].endswith("企业集群")  # 抓好A、B、产业集群|培育: what is done, and no fields


_CLASSES = ((lx.CLUSTER, "ClusterTier"), (lx.PARK, "Park"), (lx.PLATFORM, "Platform"))


def _tiers(draft: Draft, enumeration: Enumeration, words: list[str], head: str) -> Found | None:
    """国家级、省级|特色产业集群: a class for each level."""
    kind = next((kind for bit, kind in _CLASSES if enumeration.bits & bit), "")
    if not kind or not all(map(_is_level, words[:-1])):
        return None
    rest = words[-1][: -len(head)]
    tail = head if _is_level(rest) else rest[lx.level_length(rest) :] + head
    tiers = [
        draft.add(kind, member, word if word.endswith(head) else word + tail)
        for member, word in zip(enumeration.members, words, strict=True)
    ]
    assert enumeration.shared is not None
    return Found(tiers, None, (enumeration.start, enumeration.shared[1]), "ClusterTier")


_SCHOOLS = ("大学", "学院", "研究院")


def _is_one_cluster(text: str, enumeration: Enumeration, words: list[str]) -> bool:
    """Whether a cluster is one: 棉花和纺织服装产业集群, but not “棉花”和“纺织服装”产业集群; 甲大学、乙学院与|集群共建."""
    said = text[enumeration.start : enumeration.end]
    return any(w.endswith(_SCHOOLS) for w in words[:-1]) or ("、" not in said and "“" not in said)


def _chains(draft: Draft, enumeration: Enumeration, words: list[str], head: str) -> Found | None:
    """甲、乙产业链: a chain each; but 三、毛绒玩具文创和纺织服饰产业链:链长… is one."""
    assert enumeration.shared is not None
    end = enumeration.shared[1]
    if _is_heading(draft.text, enumeration, end) or BARE_CHAINS & set(words) or words[-1].startswith(("各", "每")):
        return None
    done = [_DONE_TO_CHAIN.search(word) for word in words]  # 甲产业链|强链、乙产业链|延链、丙产业链补链
    words = [word[: deed.start()] if deed else word for word, deed in zip(words, done, strict=True)]
    members = [(a, a + len(word)) for (a, _), word in zip(enumeration.members, words, strict=True)]
    found = [
        draft.add("Chain", member, _headed(word, head))
        for member, word in zip(members, words, strict=True)
        if not word.startswith("等")  # A、B、|等一批产业链
    ]
    return Found(found, None, (enumeration.start, end), "Chain")


_DONE_TO_CHAIN = re.compile("(?<=产业链)(?:[强延补建固稳育]链)+$")


def _headed(word: str, head: str) -> str:
    """A member with the head of all: 铝产业 and 产业链条 make 铝产业链条."""
    if word.endswith(head):
        return word
    return (word.removesuffix("产业") if head.startswith("产业") else word) + head


def _is_heading(text: str, enumeration: Enumeration, end: int) -> bool:
    """Whether a numbered line is headed with no more than these words: three chains would have three numbers."""
    line = text.rfind("\n", 0, enumeration.start) + 1
    numbered = _ITEM_NUMBER.fullmatch(text, line, enumeration.start) is not None and line < enumeration.start
    return numbered and "、" not in text[enumeration.start : end] and text[end : end + 1] in (":", "。", "\n", "")


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


def _is_level(word: str) -> bool:
    return bool(word) and lx.level_length(word) == len(word)
