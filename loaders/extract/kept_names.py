"""Which of the names with a head are kept: none that is part of a list, of works or of a title, and none that only reads so."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.names.firm.firms import is_common
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.name import Name
from loaders.extract.names.organ.organs import is_addressed
from loaders.extract.names.project.whole_works import BUILDING
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import solid
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_RANKS = ("省", "市", "自治区")
_IN_TITLES = ("Programme", "Park", "Platform", "ClusterTier", "EnterpriseTier")
_COMMITTEES = ("管委会", "管理委员会")
_LONG_TITLE = 60
_DATED = ("EnterpriseTier", "ClusterTier", "Park", "Platform")
_CARRIES_OUT = re.compile(  # “实施|质量提升行动”赫然在列
    "“?(?:深入|组织|大力|全面)?(?:实施|开展|推进|启动)(?=[\u4e00-\u9fffA-Za-z+]{3,24}(?:行动|工程|计划)”?$)"
)
_OF_YEAR = re.compile("20\\d\\d年度?(?=..)")
_FIELD_HEADS = frozenset(["Chain", "Cluster", "ClusterTier"])
_PICTURE_BY = re.compile("(?:图|图片|照片|配图)(?:均|皆|都|全部)?由$")
_MANNER = re.compile("(?:规模|集聚|协同)?(?:效应|竞争力|优势|思维|理念|意识)|协同")  # 产业集群|效应
_SOME, _WHEN = re.compile("(?:[这那一两几多每各]家|该)$"), frozenset(["届时", "至此", "目前", "如今", "本地", "当地"])
_ROLES = ("承载地", "承载区", "主阵地", "主战场", "承接地")  # what a park is for a field
_LIES = ("地处", "位于", "处于", "处在", "居于")
_MIDDLE = re.compile(  # 地处|甲、乙、丙“金三角”中心
    "[^,。;的]{0,30}(?:几何|地理|版图|[区地]域|经济[圈带区]|都市圈|城市群|经济走廊|三角”?|半岛|平原|盆地|[市县区省州]|京津冀|[^,。;]{2,12}(?:交界|交汇|接合|结合)[处部]?)(?:的)?中心"
)
_OPENS = re.compile("(?:开创|谱写|书写|开启|续写|绘就|描绘|共绘|展现|开辟)了?$")
_OF_OUR_TIME = ("新时代", "中国式")
_OPENING = 3  # characters of such a verb
_CHAPTER = re.compile("[^,。;]{0,10}新(?:局面|篇章?|征程|境界|辉煌|画卷|蓝图|图景|天地)")
_RENEWS = re.compile(  # what is done to the ways of all parks
    rf"(?:地区)?(?:创新|改革|规范|理顺|健全|优化|完善)(?:各类|各)?(?:产业|工业|科技)?{ZONE}(?:建设|管理|运营|开发|招商|服务|发展)*(?:体制|机制|模式|方式|办法|制度)"
)
_SORT_HAS, _SORT_HEAD = re.compile("类(?:产业|工业|专业|特色)?(?:园区|开发区|基地)(?:主要)?有"), 3
_MATTER = 8  # characters of 管理体制机制
_MEETING = re.compile(  # 千亿园区|建设推进会
    "(?:规划|建设|试点|创建|发展|高质量|工作|现场|重点|项目|推进|经验|交流){0,4}(?:会议|推进会|现场会|座谈会|动员会|启动会|观摩会|研讨会|培训班|交流会|调度会)"
)
_EXPO = re.compile(  # 某科技城|国际科技博览会
    "(?:中国|国际|全球|世界|全国)[\u4e00-\u9fff]{0,12}?(?:博览会|展览会|交易会|洽谈会|论坛|峰会)"
)
_OWN_PLAN = re.compile(  # 编制|园区“十四五”发展规划: the text itself
    "(?:园区|开发区|高新区|[全本我][省市县区])的?“?十[一二三四五六]五”?[^,。;]{0,12}规划"
)
_CONTEST, _ROUNDS = re.compile("(?:总?决赛|竞赛|大赛)"), re.compile("[一二两三四五六\\d][轮届批]")
_CITIES = re.compile("”?(?:企业)?(?:数量)?(?:全国)?(?:百强|十强|五十强|[\\d一二三四五六七八九十]+强)[市县区城]")
_ANY_BASE = re.compile("(?:研发|生产|销售|加工|制造|出口|供应|配套|组装|总装|检测|服务)+基地")
_NEW_ONE = ("与新项目", "和新项目", "及新项目")  # 甲的厂区|与新项目|只隔一道墙
_FAR_BACK = 34  # characters back to the word that says where something lies


def kept_names(
    draft: Draft, headed: list[Name], covered: list[Span], lists: list[Found], works: list[tuple[Span, Entity]]
) -> list[tuple[Name, Entity]]:
    """The headed names that are no part of a list, of works or of a title, with what they name."""
    return [
        (name, draft.add(name.type, (name.start, name.end), _known_as(draft.text, name)))
        for name in headed
        if not any((a <= name.start and name.end <= b) or a == name.start for a, b in covered)
        if not _begins_with_park(draft.text, name, covered)
        if not _builds(draft, name, [span for span, _ in works])
        if not _is_none(draft, name) and not _is_head(draft.text, name, lists)
    ]


def _begins_with_park(text: str, name: Name, covered: list[Span]) -> bool:
    """甲开发区|乙集团、丙重工等企业: whether a list has the firm without the park before it."""
    firm = name.type == "Organisation"
    return firm and any(name.start < a and b == name.end and text[a - 1] in "区园" for a, b in covered)


def _known_as(text: str, name: Name) -> str | None:
    """“2024年湖南省绿色工厂” is the class 湖南省绿色工厂; a park that is called like its county needs no county (平果市|平果铝工业园)."""
    words = name.label or solid(text[name.start : name.end])
    length = lx.place_length(words) if name.type == "Park" else 0
    if length and lx.has_rank(words[:length]) and words[length:].startswith(lx.short_name(words[:length])):
        return words[length:]
    quoted = name.type == "Programme" and "“" in (text[name.start - 1 : name.start], words[:1])
    if quoted and (carries := _CARRIES_OUT.match(words)):
        return words[carries.end() :].rstrip("”")  # “实施|质量提升行动”
    if name.type == "Chain" and "产业产业链" in words:
        return words.replace("产业产业链", "产业链")
    year = _OF_YEAR.match(words.lstrip("“")) if name.type in _DATED else None
    return words.strip("“”")[year.end() :] if year else name.label or None


def _is_none(draft: Draft, name: Name) -> bool:
    """Whether what reads like a name is none, or that of something else."""
    if name.type == "Platform" and (
        _is_party(draft, name) or _gave_picture(draft, name) or _publishes(draft, name) or _is_middle(draft, name)
    ):
        return True
    if name.type == "EnterpriseTier" and "+" in draft.text[name.start : name.end]:
        return True  # 政府+园区+链主|协同发力
    if name.type == "EnterpriseTier" and _CITIES.match(draft.text, name.end):
        return True  # 跻身全国专精特新“小巨人”企业|百强市
    if name.type == "Cluster" and _CONTEST.match(draft.text, name.end):
        return _ROUNDS.search(draft.text, name.start, name.end) is not None  # 三轮|先进制造业集群竞赛
    if name.type == "Cluster" and _is_manner(draft.text, name):
        return True
    if name.type == "Park" and draft.text.endswith("为", 0, name.start) and draft.text.endswith(_ROLES, 0, name.end):
        return True  # 以甲园为|化工产业承载地
    if name.type == "Park" and draft.text.endswith("的", 0, name.start) and _ANY_BASE.match(draft.text, name.start):
        return True  # 建设甲电池的|生产销售基地
    if name.type == "Park" and _RENEWS.match(
        draft.text, name.start + _length_of_place(draft.text, name), name.end + _MATTER
    ):
        return True  # 甲地区|创新|工业园区|体制机制
    if name.type == "Park" and _SORT_HAS.search(draft.text, name.start, name.end + _SORT_HEAD):
        return True  # 装备制造类|园区|有甲园、乙园
    if name.type == "Park" and draft.text.startswith("/", name.end) and _begins_longer(draft, name):
        return True  # 市级开发区|/特色产业园, which a heading names as one
    if name.type == "Park" and (_is_addressed(draft, name) or _is_base_of_firm(draft, name)):
        return True
    if name.type == "Park" and (_is_only_spoken_of(draft.text, name) or _EXPO.match(draft.text, name.end)):
        return True
    if name.type == "Programme" and _OWN_PLAN.match(draft.text, name.start, name.end):
        return True
    if name.type == "Project" and draft.text.endswith(_NEW_ONE, 0, name.end):
        return True
    if name.type == "Organisation" and _is_some_firm(draft.text, name):
        return True
    if name.type in _FIELD_HEADS and "”“" in draft.text[name.start : name.end]:
        return True  # “甲”“乙”产业链 are two
    return name.type in _IN_TITLES and _in_title(draft, name)


def _length_of_place(text: str, name: Name) -> int:
    """How long the place is that a name begins with."""
    return lx.place_length(text[name.start : name.end])


def _begins_longer(draft: Draft, name: Name) -> bool:
    """Whether the text has named a thing of this type that begins here and ends later."""
    longer = draft.between(name.start, name.end + _LONG_TITLE, (name.type,))
    return any(start == name.start and end > name.end for (start, end), _ in longer)


def _is_some_firm(text: str, name: Name) -> bool:
    """这家|深圳公司, 届时|公司: one that is only spoken of."""
    own = text[name.start : name.end].removesuffix("公司")
    spoken = own in _WHEN or (lx.is_division(own) and _SOME.search(text, max(0, name.start - 4), name.start))
    return own != text[name.start : name.end] and bool(spoken)


def _is_only_spoken_of(text: str, name: Name) -> bool:
    """谱写中国式现代化|新城|建设新篇章, 千亿|园区|建设推进会: a park without a name of its own in a phrase or in what a meeting is called."""
    said = text[name.start : name.end]
    place = lx.place_length(said)
    if (
        not place
        and (said.startswith(_OF_OUR_TIME) or not coined(said[:2]))
        and _OPENS.search(text, max(0, name.start - _OPENING), name.start)
    ):
        return _CHAPTER.match(text, name.end) is not None
    of_province = lx.division(said[:place])[0].endswith(("省", "自治区")) if place else True
    return of_province and is_common(said[place:]) and _MEETING.match(text, name.end) is not None


def _is_manner(text: str, name: Name) -> bool:
    """甲市产业集群|效应明显: no cluster of the place, but how its industry lies."""
    place = lx.place_length(text[name.start : name.end])
    bare = place and text[name.start + place : name.end] in ("产业集群", "集群", "链群", "产业链群")
    return bool(bare) and _MANNER.match(text, name.end) is not None


def _is_party(draft: Draft, name: Name) -> bool:
    """Whether a platform's name is that of an organ that issues something here: 中国某研究院|发布《…》."""
    organs = draft.between(name.start, name.end, ("Organisation",))
    return any(span == (name.start, name.end) for span, _ in organs)


def _publishes(draft: Draft, name: Name) -> bool:
    """来源:某产业研究院: who publishes the page."""
    said = draft.text[name.start : name.end]
    return said.endswith("院") and f"来源:{said}" in draft.text


def _gave_picture(draft: Draft, name: Name) -> bool:
    """某融媒体中心|供图, 图片由某融媒体中心|提供."""
    given = draft.text.startswith("提供", name.end) and _PICTURE_BY.search(
        draft.text, max(0, name.start - 8), name.start
    )
    return bool(given) or draft.text.startswith("供图", name.end)


def _is_middle(draft: Draft, name: Name) -> bool:
    """地处|长三角几何中心: what lies in the middle of an area, and no platform."""
    if not draft.text.endswith("中心", name.start, name.end):
        return False
    lies = max(draft.text.rfind(word, max(0, name.start - _FAR_BACK), name.end) for word in _LIES)
    return lies >= 0 and _MIDDLE.fullmatch(draft.text, lies + len(_LIES[0]), name.end) is not None


def _is_addressed(draft: Draft, name: Name) -> bool:
    """Whether a park is only that of a committee to which a notice is sent."""
    if draft.text.startswith(("站", "支行"), name.end):
        return True  # 高速|新区|站
    return draft.text.startswith(_COMMITTEES, name.end) and is_addressed(draft.text, name.start)


def _is_base_of_firm(draft: Draft, name: Name) -> bool:
    """北海基地: a base that is called only by its place is that of a firm of which the text tells."""
    said = draft.text[name.start : name.end]
    return said.endswith("基地") and len(said) > 2 and lx.place_length(said) == len(said) - len("基地")


def _in_title(draft: Draft, name: Name) -> bool:
    """Whether a programme's name, or that of a class, is only a stretch of a title that stands here without marks."""
    documents = draft.between(name.start - _LONG_TITLE, name.end + _LONG_TITLE, ("Document",))
    return any(a <= name.start < b and a < name.end for (a, b), _ in documents)


def _builds(draft: Draft, name: Name, works: list[Span]) -> bool:
    """Whether a name is works with the place and the verb before them: 甲县建设|乙生产基地."""
    inner = (a for a, b in works if a > name.start and b == name.end)
    return any(draft.text.endswith(BUILDING, name.start, at) for at in inner)


def _is_head(text: str, name: Name, lists: list[Found]) -> bool:
    """Whether a name is only the head of a counted list: A、B等七大制造业基地, A、B等五大未来产业集群, A、B等煤化工产业链."""
    words = text[name.start : name.end]
    if name.type == "Chain":  # A、B等|煤化工产业链
        return any(f.group and f.group.name == words and f.span[1] == name.end for f in lists)
    levelled = lx.level_length(words) or words[: lx.place_length(words)].endswith(_RANKS)  # 12个省级…, 12个安徽省…
    levelled = levelled or words.startswith("县域")  # 县域特色产业集群 is a class, as by level
    if name.type != "Park" and (name.type != "ClusterTier" or levelled):
        return False
    return any(f.group and f.span[0] < name.start < name.end == f.span[1] for f in lists)
