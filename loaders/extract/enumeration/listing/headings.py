"""Lines of a list that are no items: the place, the field or the class that the items below belong to, and what the list is of."""

import re
from dataclasses import dataclass
from functools import lru_cache

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import covered_by_words, ends_in_field, may_be_field
from loaders.extract.enumeration.listing.items import has_verb, type_of
from loaders.extract.enumeration.listing.listtitles import LIST, Class, class_words
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import read
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
CHAPTER = re.compile(r"[ \t#*]*[一二三四五六七八九十]{1,3}、")  # the number of one: 三、
CHAPTERS = re.compile(rf"(?m)^{CHAPTER.pattern}")
HEADING = re.compile(  # 三、乙市(2个)
    r"[ \t#]*[(]?[一二三四五六七八九十]{1,3}[、.)][^,。;(]+(?:[(][^()]*[)])?$"
)
NUMBER = re.compile(r"[ \t]*(\d{1,3})[.、](?!\d)")  # of an item: 3.甲园
COUNT = r"(?:[ \t]*[(]?(?:(?:第[一二三四五六七八九十\d]+批|首批)[,:、]?)?(?:共计?|合计)?\d+[个家项条户](?:,[^()\n]{2,16}(?=[)]))?[)]?)"
SEGMENT = re.compile(r"[^:;。\n]{2,24}:[^:;。\n]{4,}(?:[;。]|$)")  # of a line that lists by place or field
ORDER = r"[ \t#·]*(?:[(]?[一二三四五六七八九十]+[、.)]|\d{1,2}[.、][ \t]*)?"
PLACE = re.compile(
    rf"^{ORDER}[“\[]?(?P<place>[\u4e00-\u9fff]{{2,9}}?)(?:[”\]]?{COUNT}[::]?|[”\]]?[::]|[”\]]|(?<=[市州盟区县省]))[ \t]*$"
)
BEFORE_ITEMS = re.compile(
    rf"^{ORDER}[“\[]?(?P<head>[\u4e00-\u9fffA-Za-z0-9]{{2,16}}?)[”\]]?{COUNT}?(?:[,,]?(?:分别)?[为是]?[::]|——)(?P<items>[^\n]+?)[。;]?[ \t]*$"
)
_FIELD = re.compile(
    rf"^[ \t#]*(?:[(]?[一二三四五六七八九十]+[、.)])?[ \t]*[“\[]?(?P<field>[\u4e00-\u9fffA-Za-z0-9]{{2,16}}?)(?:产业|行业)?(?:领域|类别?|方向|赛道)?(?:产业)?[”\]]?{COUNT}?[::]?[ \t]*$"
)
_CHOSEN_BY = r"(?:\d{1,2}[、.])?(?:第[一二三四五六七八九十\d]+批|首批|本次|此次|20\d\d年)?(?:拟|新)?(?:认定|公布|命名|入选|获批|评定|确定)的(?=\d+[家个])"  # 1、第一批认定的|21家化工园区
_CLASS = re.compile(
    rf"^[ \t#]*+(?:[(]?[一二三四五六七八九十]+[、.)])?[ \t]*+\[?(?:{_CHOSEN_BY})?(?P<class>[^\s,。;:!?|\[\]][^,。;:!?|\n\[\]]{{3,30}}?)(?:{LIST})?{COUNT}?\]?{COUNT}?[ \t]*+[::]?[ \t]*+$"
)
_LEVELLED = re.compile(
    r"第[一二三四五六七八九十\d]+批|首批|[省市州县]级|国家级?|自治区级?|世界级|培育对象|^[\u4e00-\u9fff]{2,8}?(?:省|自治区)"
)
_PROVINCE = re.compile("^[\u4e00-\u9fff]{2,8}?(?:省|自治区)")
_ANY_OF_NATION = re.compile(rf"中国(?:{ZONE}|产业集群|企业)")  # 中国开发区|审核公告目录
_COUNTED = re.compile(r"\d+[个家]")
_KIND_OF_PARK = re.compile(
    "(?:绿色|低碳|(?:近)?零碳|无废|智慧|数字化?|特色|生态|循环化|星级|专业|示范|化工)+(?:(?:工业|产业)?园区?|集中区|集聚区)"
)
CHOSEN = re.compile(
    r"(?:(?:竞赛|决赛|初赛)*(?:优胜集群|胜出集群|优胜者|优胜|胜出者|获胜者|入围者|入选者)|(?:培育|创建|建设|试点|候选|储备|重点)(?:对象|单位|名单|库)|试点|候选)$"
)
LEAST = {"ClusterTier": ("Cluster", "Park"), "Park": ("Park", "Platform"), "Platform": ("Platform", "Park", "Organisation"),
         "EnterpriseTier": ("Organisation",), "Project": ("Project",), "Chain": ("Chain",)}  # fmt: skip
_TYPES = {lx.CLUSTER: "ClusterTier", lx.PARK: "Park", lx.PLATFORM: "Platform", lx.ENTERPRISE: "EnterpriseTier"}
_LEAST_CLASS = 4  # characters
_SAYS = lx.VERB | lx.PLACE | lx.QUANTITY | lx.COMMA | lx.ORGAN
_GENERAL_CLASS = re.compile(
    "(?:产业|工业|重点|主要|相关|有关|规上|总部|骨干|合作|服务|开放|各类)*(?:企业|园区|平台|基地|集群)"
)


@dataclass(slots=True)
class Context:
    """What the lines above say about an item."""

    title: Entity | None = None
    tier: Class | None = None
    place: Entity | None = None
    whole: Span | None = None  # where the title names the place that it confines the list to: …(上海篇)
    home: Span | None = None  # where it names the place that it begins with
    section: Class | None = None
    by_chapter: bool = False  # whether the heading that names the section has the number of a chapter
    field: Entity | None = None  # the industry or the chain that a heading names
    kind: str = ""  # what the items are, where the class is no entity: a list of projects
    group: Class | None = None  # the counted list that the items make up, where they are in no class
    read: int = 0  # items so far
    fielded: int = -1  # items that were read when the last heading named a field
    marked: int = 0  # of them with a number or a bullet

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the items may be."""
        tier = self.section or self.tier
        return LEAST.get(tier.type if tier is not None else self.kind, ())


def place_heading(line: str, gazetteer: Gazetteer) -> Span | None:
    """A place on a line of its own, with or without a count: 武汉市(2个)."""
    match = PLACE.match(line)
    return match.span("place") if match and gazetteer.names_place(match["place"]) else None


def is_unplaced(line: str) -> bool:
    """Whether a line heads the items of a list of places that belong to none of them: 省直管县, 中央企业(3家)."""
    return _UNPLACED.match(line) is not None


_UNPLACED = re.compile(
    rf"^{ORDER}(?:省直管(?:县市?|县[(]市[)]|市)|省直(?:属)?(?:单位|企业)?|[省市]属(?:单位|企业)?|市直(?:属)?(?:单位|企业)?|市本级|省本级|(?:驻[\u4e00-\u9fff]{{1,3}})?央企|中央(?:驻[\u4e00-\u9fff]{{1,3}})?企业|其他(?:地区|单位|企业)?)(?:{COUNT})?[::]?[ \t]*$"
)


def field_heading(line: str) -> Span | None:
    """A field of industry on a line of its own: 一、电子信息领域(3个)."""
    match = _FIELD.match(line)
    return match.span("field") if match and is_field(match["field"]) else None


def is_field(name: str) -> bool:
    """Whether a heading can be a field: it is made of words of the lexicon, the last one of industry; or a chain."""
    if type_of(name) == "Chain":
        return True
    sides = re.split("[与和及]", name)
    if len(sides) == 2 and min(map(len, sides)) > 1 and all(map(is_field, sides)):
        return True
    return (
        may_be_field(name)
        and ends_in_field(name)
        and covered_by_words(name)
        and not has_verb(name)
        and type_of(name) == ""
    )


def class_heading(line: str) -> tuple[str, str, Span] | None:
    """二、省级先进制造业集群(12个): a class of its own; its type, its words and their place."""
    match = _CLASS.match(line)
    if match is None:
        return None
    plain = class_words(match["class"])
    if plain.startswith("专栏"):
        return None
    below = _PROVINCE.sub("", plain)  # 浙江省|经济开发区 is a class
    if lx.begins_with_place(below) and not re.search("级|示范|特色|重点|先导|化工园区", plain):
        return None  # 海口国家高新区 is one park
    kind = class_type(plain) if names_class(match["class"], plain) else ""
    kind = kind or ("Park" if _KIND_OF_PARK.fullmatch(plain) and _COUNTED.search(line) else "")  # 二、化工集中区(2家)
    return (kind, plain, match.span("class")) if kind else None


def class_type(plain: str) -> str:
    """The type of the class that these words name."""
    if _ANY_OF_NATION.fullmatch(plain):
        return ""
    kind = type_of(CHOSEN.sub("", plain)) if plain else ""
    return "ClusterTier" if kind == "Cluster" else kind if kind in LEAST else ""


def class_of_list(plain: str) -> str:
    """The type of the class that the title of a list names, also by words that elsewhere are no name: 中试平台, 智慧园区."""
    return class_type(plain) or _headed(plain)


@lru_cache(maxsize=20_000)
def _headed(plain: str) -> str:
    """The type of a head of the lexicon with more than itself to say, behind words of the lexicon only; 企业, 入园企业 and 园区 say nothing."""
    sentences = read(plain).sentences
    words = sentences[0].clauses[0].words if len(sentences) == 1 and len(sentences[0].clauses) == 1 else []
    if words and words[0].start == 0 and words[0].flags & lx.PLACE:
        words = words[1:]
    said = plain[words[0].start :] if words else ""
    if len(said) < _LEAST_CLASS or words[-1].end < len(plain) or _GENERAL_CLASS.fullmatch(said):
        return ""
    known = sum(word.end - word.start for word in words) == len(said)
    tells = any(word.flags & _SAYS for word in words[:-1])
    tells |= said.endswith(("企业", "公司")) and all(word.flags & lx.FIELD for word in words[:-1])  # 医药企业
    return next((kind for bit, kind in _TYPES.items() if known and not tells and words[-1].flags & bit), "")


def names_class(heading: str, plain: str) -> bool:
    """Whether a heading names a class, not one thing: by its level, its batch, or by words that no name consists of."""
    if has_verb(heading):
        return False
    tiers = type_of(CHOSEN.sub("", plain)) in ("ClusterTier", "EnterpriseTier")
    return tiers or bool(_LEVELLED.search(heading)) or _KIND_OF_PARK.fullmatch(plain) is not None
