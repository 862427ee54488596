"""Where things lie as their names say it, or a bracket behind them: 某市|丙产业园, 甲创新中心|乙|分中心, 丁电子(某区)."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.itemplaces import PARK_OF_CLUSTER
from loaders.extract.names.firm.firms import firm_like, heads_firm, tailed
from loaders.extract.names.head.kinds import graded
from loaders.extract.names.places import WATERS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.site.lying import LOCATED

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_BRACKET = re.compile(
    r"[(](?:(?:公司|企业|注册|建设|项目)?地(?:址|点)|所在(?:地|区域)|(?:布局|承载|建设|集聚|分布|所属)(?:区域|地区|地|区县|县区|县市)|厂址|位于|坐落于|地处)?:?([\u4e00-\u9fff、—]{2,30})(?:,[^()]{1,30})?[)]"
)  # (某区), (某区,总投资5亿元)
_OF_FIRM = re.compile(r"(?:集团|公司|股份|控股|钢铁|石化|石油|银行|汽车|重工)")  # 青河集团: a firm, no place
_PART_OF_ZONE = re.compile(  # 甲机场临空经济区|廊坊|片区
    "(?:区|园)(?:[(][^()]*[)])?(?P<name>[\u4e00-\u9fff]{2,4})(?:片区|组团|分园|分区)$"
)
_SCHOOL = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:大学|学院)(?=..)")
_BRANCH = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8})分(?:中心|院|所|部|平台|园|站)$")
_DASHED = re.compile("(?:[\u4e00-\u9fff]{2,6}[—-]+)+[\u4e00-\u9fff]{2,12}")
_OF_FIRM_NAME = re.compile(
    "[\u4e00-\u9fff]{0,14}?(?:公司|集团|股份|电气|石化(?!基地|园|产业)|钢铁(?!基地)|电子|科技(?!园|城|产业)|大学|学院)"
)
_OF_FIELD = re.compile("(?:先进制造业|特色|产业|工业|科技)*(?:集群|园区?|基地)$")
_ZONES = ("新区", "高新区", "经开区", "开发区", "工业园区", "保税区", "综保区", "示范区", "科学城")
_QUARTER = re.compile("[\u4e00-\u9fff]{0,2}(?:片区|园|区)|.")  # 甲高新区|东区, 甲高新区|海西园
_FIRM_ENDS = ("公司", "集团", "股份")  # 合肥甲公司|芜湖基地
_NEIGHBOUR = 40  # characters to the name beside another
_BRIEF = 3  # characters of a park's name that may be anything: 高新区
_PARK_ITSELF = re.compile(  # 甲产业园|二期建设项目: the park, or a work of it all
    "(?:[(（一二三四五六七八九十首]|标准化?厂房|基础设施|配套|建设|改造|扩建|提升|工程|项目|综合|[东西南北]区|集群|产业集群|$)"
)
_BEFORE_OTHERS = tuple("东西南北中广大小新老")  # 西|南通, 广|大同: no places


_QUARTERS = ("组团", "片区", "小区", "板块", "区块")


class NamedSites:
    """States where the things of a scene lie, by their names: of those of which nothing else is told."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def state(self) -> None:
        """What the names themselves say of what is told to lie nowhere: 济南空天信息产业园 lies in 济南."""
        for firm in self.draft.of_type("Organisation"):
            self._behind(firm)
        for entity in list(self.draft.entities):
            if entity.type not in LOCATED or not entity.places or self._has_members(entity):
                continue
            told = self.draft.targets("LOCATED_IN", entity)
            for place in self._in_brackets(entity.places[0]):
                self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), entity.places[0])
            start, end = entity.places[0]
            bracket = _BRACKET.match(self.text, end)
            beside = self._park_in(bracket.span(1)) if bracket else None
            ends = (entity, beside)  # 甲项目(乙高新区)
            if beside and entity.type == "Park" and not beside.name.endswith(_ZONES):
                ends = (beside, entity)  # 甲经济开发区(乙工业园): what the first has there
            self.draft.relate("LOCATED_IN", *ends, (start, end))
            for place in self._dashed((start, end)):
                self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), (start, end))
            span = self._named_place(entity, told)
            in_parks = all(where.type == "Park" for where in told)
            if entity.type == "Park" and span:  # 清苑光电园 in 保定高新区 lies in 清苑 as well
                in_parks = in_parks and not any(self.text[slice(*span)] in where.name for where in told)
            in_parks = in_parks and entity.type in ("Cluster", "Park")
            if span and self.text.startswith(("域", "块"), span[1]) and self.text[span[1] - 1] == "区":
                continue  # 中原|区域总部
            if span and (self._is_called_so(entity, span) or self._is_quarter(entity, span, told)):
                continue
            holds = entity.type == "Cluster" and span is not None and self._holds_them(span, told)
            if span and (in_parks or not told or holds or self._is_inner(span, told)):
                self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), (start, end))
                park = (
                    PARK_OF_CLUSTER.match(self.text, span[1], end)
                    if span[0] == start and entity.type != "Park"
                    else None
                )
                if park is not None and not told:
                    self.draft.relate("LOCATED_IN", entity, self.draft.add("Park", (start, park.end())), (start, end))

        self._by_known_places()
        self._in_zones()

    def _named_place(self, entity: Entity, told: list[Entity]) -> Span | None:
        """Where the name of a thing bears its place."""
        start, end = entity.places[0]
        if entity.type == "Project":
            return self._in_name(entity, told)
        if entity.type == "Platform" and (branch := _BRANCH.search(entity.name)):
            return self._branch((start, end), branch["name"])
        if own := self._in_own_bracket(entity):
            return own
        part = _PART_OF_ZONE.search(entity.name) if entity.type == "Park" else None
        if part and (of_part := self._branch((start, end), part["name"])):
            return of_part
        school = _SCHOOL.match(entity.name)
        at = school.end() if school else 0  # 浙江大学|衢州研究院
        gazetteer = self.scene.gazetteer
        inside = gazetteer.inside_name(self.text, (start + at, end), entity.name[at:], abroad=not gazetteer.local)
        return inside or self._further_in(start + at, end) or self._ordinary((start, end), entity.name)

    def _is_called_so(self, zone: Entity, span: Span) -> bool:
        """鲁西|新区: whether a zone is called by a stretch of land, with nothing else in its name."""
        place = self.text[slice(*span)]
        return zone.type == "Park" and place in lx.words("region") and zone.name.removeprefix(place) in _ZONES

    def _is_quarter(self, park: Entity, span: Span, told: list[Entity]) -> bool:
        """荣昌高新区的|盘龙组团, 金山片区: whether a quarter of a park bears a name that a county elsewhere has as well."""
        return bool(told) and park.name.endswith(_QUARTERS) and self._is_foreign(self.text[slice(*span)])

    def _in_zones(self) -> None:
        """甲新区|鱼嘴工业园 lies in 甲新区, where the text names both."""
        zones = [park for park in self.draft.of_type("Park") if park.name.endswith(_ZONES) and not graded(park.name)]
        for park in self.draft.of_type("Park") if zones else ():
            around = [z for z in zones if z is not park and park.name.startswith(z.name)]
            outer = max(around, key=lambda zone: len(zone.name), default=None)
            if outer is not None and park.places and not _QUARTER.fullmatch(park.name, len(outer.name)):
                self.draft.relate("LOCATED_IN", park, outer, min(park.places))
        self._in_parks(zones)

    def _in_parks(self, zones: list[Entity]) -> None:
        """甲产业园|年产10万吨乙项目, 甲新区|丙产业集群: what is named by a park of the text lies there, and is not the park itself."""
        all_parks = [park for park in self.draft.of_type("Park") if len(park.name) > _BRIEF and not graded(park.name)]
        parks, zones_by_name = ({park.name: park for park in some} for some in (all_parks, zones))
        for thing in [e for kind in ("Project", "Cluster") for e in self.draft.of_type(kind)] if parks else ():
            if any(where.type == "Park" for where in self.draft.targets("LOCATED_IN", thing)) or not thing.places:
                continue
            outer, rest = self._park_before(thing.name, parks if thing.type == "Project" else zones_by_name)
            if outer is not None and not _PARK_ITSELF.match(rest):
                self.draft.relate("LOCATED_IN", thing, outer, min(thing.places))

    def _park_before(self, name: str, parks: dict[str, Entity]) -> tuple[Entity | None, str]:
        """甲产业园|年产10万吨乙项目, 丙市甲产业园|乙项目: the longest of the parks that a name begins with, and what is behind it."""
        begins = {0, self.scene.gazetteer.prefix(name)}
        spans = ((end - start, start, end) for start in begins for end in range(start + 1, len(name) + 1))
        known = max(((n, a, b) for n, a, b in spans if name[a:b] in parks), default=None)
        return (parks[name[known[1] : known[2]]], name[known[2] :]) if known else (None, "")

    def _by_known_places(self) -> None:
        """鲁能|格尔木|电站 lies in 格尔木, where the text names that place elsewhere: what nothing else has placed, by its last place."""
        places = [(lx.short_name(place.name), place) for place in self.draft.of_type("Place")]
        places = [(name, place) for name, place in places if len(name) > 1 and name not in lx.words("region")]
        for entity in [e for kind in LOCATED for e in self.draft.of_type(kind)] if places else ():
            if self.draft.targets("LOCATED_IN", entity) or self._has_members(entity) or graded(entity.name):
                continue
            inside = [
                (at, len(name), place)
                for name, place in places
                if (at := entity.name.rfind(name)) >= 0 and not (entity.type == "Project" and _is_province(place))
                if entity.name[at - 1 : at] not in _BEFORE_OTHERS and not heads_firm(entity.name, at + len(name))
            ]
            at, length, where = max(inside, default=(-1, 0, None), key=lambda one: one[:2])
            if where is not None and not _OF_FIRM_NAME.match(entity.name, at + length) and entity.places:
                self.draft.relate("LOCATED_IN", entity, where, min(entity.places))

    def _has_members(self, entity: Entity) -> bool:
        """Whether this is a class that others are in: 江苏省化工园区."""
        relations = self.draft.relations_of(entity) if entity.type == "Park" else ()
        return any(relation.type == "IN_TIER" and relation.target is entity for relation in relations)

    def _behind(self, firm: Entity) -> None:
        """甲电子(某区)、乙机械(某县): the place in a bracket right behind a firm."""
        for start, end in firm.places if not self.scene.organs.has(firm) else ():
            match = _BRACKET.match(self.text, end)
            park = self._park_in(match.span(1)) if match else None
            self.draft.relate("LOCATED_IN", firm if park else None, park, (start, end))
            spans = pieces(self.text, *match.span(1), "、和及") if match else []
            if spans and all(self.scene.gazetteer.names_place(self.text[a:b]) for a, b in spans):
                for span in spans:
                    self.draft.relate("LOCATED_IN", firm, self.scene.place_at(span), (start, spans[-1][1]))

    def _park_in(self, bracket: Span) -> Entity | None:
        """The park that is all that a bracket says before a comma: 甲电子(乙高新区); no class (国家级)."""
        named = self.draft.between(*bracket, ("Park",))
        return next((park for span, park in named if span == bracket and not lx.level_length(park.name)), None)

    def _is_inner(self, span: Span, told: list[Entity]) -> bool:
        """Whether a name says more closely where a thing lies than its row: 武清区|自行车产业集群, in 天津市."""
        name = self.text[slice(*span)]
        chain = self.scene.gazetteer.chain(name)
        name = name[slice(*chain[-1])] if chain else name
        of_city = bool(lx.counties(name)) and all(lx.division(place.name)[1] for place in told)  # none is a province
        return (name.endswith(lx.RANKS) or of_city) and all(lx.lies_in(place.name, name) for place in told)

    def _holds_them(self, span: Span, told: list[Entity]) -> bool:
        """甲市|A产业集群, told to lie in districts of it: whether the place in a name holds them all."""
        name, places = self.text[slice(*span)], [place for place in told if place.type == "Place"]
        return bool(places) and all(lx.lies_in(name, place.name) for place in places)

    def _branch(self, name: Span, words: str) -> Span | None:
        """甲创新中心|乙|分中心: the place of a branch."""
        at = next((n for n in range(len(words) - 1) if self.scene.gazetteer.names_place(words[n:])), -1)
        start = self.text.find(words[at:], *name) if at >= 0 else -1
        return (start, start + len(words) - at) if start >= 0 else None

    def _dashed(self, name: Span) -> list[Span]:
        """The places that dashes join at the head of a name: 甲—乙—丙|北部绿色制造区."""
        match = _DASHED.match(self.text, *name)
        if match is None:
            return []
        spans = pieces(self.text, *match.span(), "—-")
        last = spans[-1][0]
        length = self.scene.gazetteer.prefix(self.text[last : name[1]])
        spans[-1] = (last, last + length)
        named = all(self.scene.gazetteer.names_place(self.text[a:b]) for a, b in spans[:-1])
        return spans if named and length else []

    def _in_brackets(self, name: Span) -> list[Span]:
        """The places in the brackets of a name or after it: 丙集群(甲区、乙县), 某省(丁)产业园."""
        for match in (_BRACKET.search(self.text, name[0], name[1]), _BRACKET.match(self.text, name[1])):
            spans = pieces(self.text, *match.span(1), "、和及—") if match else []
            places = [(a, b) for a, b in spans if self.scene.gazetteer.names_place(self.text[a:b])]
            if places and len(places) * 2 >= len(spans):
                return places
        return []

    def _in_own_bracket(self, park: Entity) -> Span | None:
        """江苏自贸试验区(南京|片区), 甲工业园(常熟|乙产业园): the place in the share or the second name that a park has in a bracket."""
        for start, end in park.places if park.type == "Park" else ():
            share = self.text.rfind("(", start, end) + 1 if self.text[end - 1] == ")" else 0
            second = start if self.text[start - 1 : start] == "(" and self.text.startswith(")", end) else 0
            if opens := share or second:
                return self.scene.gazetteer.inside_name(self.text, (opens, end), self.text[opens:end])
        return None

    def _is_foreign(self, place: str) -> bool:
        """Whether a place lies outside of the one that the whole document is about, and outside of its province."""
        own, place = self.scene.place, place[: lx.place_length(place)]
        if own is None or not self.scene.gazetteer.province or not place or place_key(place) == place_key(own.name):
            return False
        return not any(lx.lies_in(outer, place) for outer in (own.name, self.scene.gazetteer.province))

    def _in_name(self, project: Entity, told: list[Entity]) -> Span | None:
        """The place in the name of a project: at its end, at its head, or after the firm that it begins with (长安|渝北研发中心; 霖沣|临颍基地 in 漯河)."""
        start, end = project.places[0]
        name = self.text[start:end]
        length = self.scene.gazetteer.prefix(name)
        if name[:length] in lx.words("region") or (length and heads_firm(self.text, start + length)):
            length = 0  # 关中|精机五轴机床工厂: how the firm is called
        for at in range(2, len(name) - 1):
            rest = name[at:]
            inner = self.scene.gazetteer.prefix(rest)
            if (inner == len(rest) and not _in_word(name, at, inner)) or (
                inner
                and (not length or name[:at].endswith(_FIRM_ENDS))
                and (
                    name[:at].endswith(_FIRM_ENDS)
                    or firm_like(name[:at])
                    or self._is_foreign(name[:at])
                    or _holds([*told, *self._own_city()], rest[:inner])
                )
                and not (_crossed(rest, inner) or _in_word(name, at, inner))
            ):
                return start + at, start + at + inner
        if not length or length == len(name) or _OF_FIRM.match(name, length):
            return None
        if self._is_foreign(name[:length]):
            return None  # 宁波|科韵负极材料, in a text about another city: where the firm is from
        of_province = lx.division(name[:length])[0].endswith(("省", "自治区"))
        if of_province and any(
            tailed(name[length : length + n]) for n in range(4, 7)
        ):  # 浙江|光启玻璃: where the firm is from
            return None
        return self.scene.gazetteer.inside_name(self.text, (start, end), name)

    def _own_city(self) -> list[Entity]:
        """The place that the document is about, unless it is a province, where too many names look like those of counties."""
        own = self.scene.place
        return [own] if own is not None and not _is_province(own) else []

    def _ordinary(self, span: Span, name: str) -> Span | None:
        """民权|制冷产业集群: a county that is called by a common word, in a text about its province, before nothing but a field."""
        county = next((name[:n] for n in (2, 3) if name[:n] in lx.words("ordinary_place")), "")
        province = self.scene.gazetteer.province
        field = _OF_FIELD.sub("", name[len(county) :])
        if not county or not lx.lies_in(province, county):
            return None
        metal = reads_as_field(county) and not self._beside_placed(span)  # 白银有色金属基地
        placed = reads_as_field(field) and self.text.startswith(county, span[0]) and not metal
        return (span[0], span[0] + len(county)) if placed else None

    def _beside_placed(self, span: Span) -> bool:
        """金昌镍钴基地、|白银有色金属基地: whether what is enumerated right before or behind begins with its place."""
        start, end = max(0, span[0] - _NEIGHBOUR), span[1] + _NEIGHBOUR
        near = self.draft.between(start, end, ("Park", "Cluster"))
        beside = [e for (a, b), e in near if self.text[b : span[0]] == "、" or self.text[span[1] : a] == "、"]
        return any(self.scene.gazetteer.prefix(e.name) for e in beside)

    def _further_in(self, start: int, end: int) -> Span | None:
        """The place that stands inside a name, behind whose it is or what it does: 长飞光纤|潜江|科技园, 国家超级计算|太原|中心."""
        for at in range(start + 2, end - 3):
            rest = self.text[at:end]
            length = self.scene.gazetteer.prefix(rest)
            inner = length and length < len(rest) - 1 and rest[length] not in WATERS and not _crossed(rest, length)
            cut = {rest[length - 1 : length + 1]}  # 宝应|用, 丹阳|极: 应用, 阳极 are words
            cut |= {self.text[at - 1 : at + 1]} if self.text[at - 1] not in "区园县市省" else set()
            inner = inner and not any(pair in lx.common() or lx.flags().get(pair, 0) for pair in cut)
            if inner and lx.lies_in(self.scene.gazetteer.province, rest[:length]):
                return at, at + length
        return None


def _holds(told: list[Entity], place: str) -> bool:
    """Whether one of the places where a thing is told to lie holds this one, which its name names: 漯河, 临颍."""
    return any(where.type == "Place" and lx.lies_in(where.name, place) for where in told)


def _is_province(place: Entity) -> bool:
    return lx.division(lx.short_name(place.name))[0].endswith(("省", "自治区"))


def _in_word(name: str, at: int, length: int) -> bool:
    """Whether a place is only the end of a word of industry: 复|合肥."""
    return bool(lx.flags().get(name[at - 1 : at + length], 0) & lx.FIELD)


def _crossed(name: str, length: int) -> bool:
    """Whether a word of industry runs over the end of a place: 古|汉中|药饮片."""
    return any(lx.flags().get(name[length - 1 : length + n], 0) & lx.FIELD for n in (1, 2))
