"""The names with a head that a clause has, from where they begin to where they end."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.brackets import bracketed_parks
from loaders.extract.enumeration.listing.headings import class_type
from loaders.extract.names.firm.firms import odd_name, place_before
from loaders.extract.names.firm.listed_firms import behind_joint
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.head.nouns import names
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.counties import with_counties
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_NAMES_IT = lx.PLACE | lx.FIELD | lx.LEVEL | lx.KIND | lx.HEADS  # words that a name may begin with
_LETTERS = re.compile("(?<![A-Za-z\\d])[A-Za-z]{2,}(?: [A-Za-z]{2,})* $")  # Mini |LED
_OF_CLASS = re.compile(  # 国家级绿色工厂|甲股份有限公司
    "(?P<tier>(?:国家|省|市|自治区)级[\u4e00-\u9fff]{0,12}?(?:工厂|车间|单项冠军|隐形冠军|领航企业|示范企业))(?:有(?![色机限研]))?(?=[\u4e00-\u9fff]{4,}公司)"
)
_HAVING = re.compile(  # 省级特色产业集群有|乙集群
    "(?:国家|省|市|自治区)级[\u4e00-\u9fff]{2,14}?(?:集群|中心|实验室|园区|基地)有(?![色机限研])(?=[\u4e00-\u9fff]{4})"
)
_PARK_CLASS = re.compile(  # 省级化工园区|泗洪化工园
    f"(?:国家|省|市|自治区)级[\u4e00-\u9fff]{{0,8}}?(?:{ZONE}|基地)(?=[\u4e00-\u9fff]{{4}})"
)
_ZONE = re.compile(f"[\u4e00-\u9fff]{{2,6}}?{ZONE}(?=..)")
_SHORTEST_CHAIN = 4  # characters of 皮革产业链, without its place
_BASES, _SHORT = ("生产基地", "制造基地", "加工基地"), 6
_OF_BASE = re.compile(
    "项目(?=[,。;、]|(?:已|将|正|今年|计划|预计|正式|顺利|一期|二期|总|拟|在)|投资(?:约|近|超|达)?\\d|签约|开工|落户|落地|投产|竣工|选址|奠基|启动)"
)


def headed_names(draft: Draft, province: str, clause: Clause, shorts: list[str]) -> list[Name]:
    """The names with a head, also those of parks and clusters in brackets; `shorts` are names for short known so far."""
    text = draft.text
    brackets = (with_counties(text, part, province) for part in bracketed_parks(text, clause))
    inner = (name for part in brackets for name in names(text, part))
    named = names(text, clause)
    inner = (name for name in inner if not any(one.start < name.start < one.end for one in named))
    named += [name for name in inner if name.type in ("Park", "Cluster", "Platform")]
    named = [part for name in named for part in _behind_class(text, name)]
    named = [_beside_places(draft, _behind_place(draft, name)) for name in named]
    named = [_of_project(text, _with_letters(text, clause, name)) for name in named]
    return [_called_short(text, shorts, name) for name in named] if shorts else named


def _behind_class(text: str, name: Name) -> list[Name]:
    """国家级绿色工厂|甲股份有限公司, 省级化工园区|乙化工园, 省级特色产业集群|有|丙集群: a firm or a thing, and the class before it."""
    before = _PARK_CLASS.match(text, name.start, name.end) if name.type == "Park" else None
    if before and (lx.place_length(text[before.end() : name.end]) or coined(text[before.end() : before.end() + 2])):
        return [Name("Park", name.start, before.end()), name._replace(start=before.end())]
    having = _HAVING.match(text, name.start, name.end) if name.type in ("Cluster", "Park", "Platform") else None
    if having and (kind := class_type(having[0][:-1])):
        return [Name(kind, name.start, having.end() - 1), name._replace(start=having.end())]
    called = _OF_CLASS.match(text, name.start, name.end) if name.type == "Organisation" else None
    if called is None or not text.endswith("公司", name.start, name.end):
        return [name]
    return [Name("EnterpriseTier", name.start, called.end("tier")), name._replace(start=called.end())]


def _behind_place(draft: Draft, name: Name) -> Name:
    """沾益区|呈钢集团, 甲高新区|乙集团: a firm without the county or the zone that it lies in."""
    said = draft.text[name.start : name.end]
    group = name.type == "Organisation" and said.endswith("集团")
    zone = _ZONE.match(said) if group else None
    if zone and odd_name(said[zone.end() :]):
        park = draft.add("Park", (name.start, name.start + zone.end()))
        firm = draft.add("Organisation", (name.start + zone.end(), name.end))
        draft.relate("LOCATED_IN", firm, park, (name.start, name.end))
        return name._replace(start=name.start + zone.end())
    begins, length = _ranked_place(said) if group else (0, 0)
    if not length or not odd_name(said[length:]):
        return name
    if joined := behind_joint(said, length, len(said)):
        return name._replace(start=name.start + joined)  # 沾益区配套|呈钢集团
    if said[length - 1] == "省" or said[:length].endswith("自治区"):
        return name  # 河南省木伦河集团 is called so
    place = draft.add("Place", (name.start + begins, name.start + length))
    firm = draft.add("Organisation", (name.start + length, name.end))
    draft.relate("LOCATED_IN", firm, place, (name.start, name.end))
    return name._replace(start=name.start + length)


def _ranked_place(said: str) -> Span:
    """榆林市|神木市|恒源集团: where the innermost of the places of rank stands that words begin with."""
    begins = end = 0
    while (length := lx.place_length(said[end:])) and lx.has_rank(said[end : end + length]):
        begins, end = end, end + length
    return begins, end


def _beside_places(draft: Draft, name: Name) -> Name:
    """甲市、乙县|丙产业链: a chain that several places share, without the last of them."""
    if name.type != "Chain" or draft.text[name.start - 1 : name.start] not in lx.JOINTS:
        return name
    length = lx.place_length(draft.text[name.start : name.end])
    if name.end - name.start - length < _SHORTEST_CHAIN or not lx.has_rank(
        draft.text[name.start : name.start + length]
    ):
        return name
    if not length or place_before(draft.text, name.start - 1) is None:
        return name
    draft.add("Place", (name.start, name.start + length))
    return name._replace(start=name.start + length)


def _with_letters(text: str, clause: Clause, name: Name) -> Name:
    """Mini |LED显示项目: a name with the word of letters that a blank parts from its own letters."""
    if not text[name.start].isascii() or text[name.start - 1 : name.start] != " ":
        return name
    letters = _LETTERS.search(text, clause.start, name.start)
    return name._replace(start=letters.start()) if letters else name


def _of_project(text: str, name: Name) -> Name:
    """甲部件生产基地|项目投资15亿元: a base of which a project is told is that project."""
    base = name.type == "Park" and text.endswith(_BASES, name.start, name.end) and name.end - name.start > _SHORT
    project = _OF_BASE.match(text, name.end) if base else None
    return name._replace(type="Project", end=project.end()) if project else name


def _called_short(text: str, shorts: list[str], name: Name) -> Name:
    """授权|实验区: what the text calls the thing for short, without the word before it that no name begins with."""
    said = text[name.start : name.end]
    for short in shorts:
        before = said.removesuffix(short)
        if before != said and before in lx.common() and not lx.flags().get(before, 0) & _NAMES_IT:
            return name._replace(start=name.end - len(short))
    return name
