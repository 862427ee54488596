"""Whether a thing lies in places that stand before it, by its own name and the words between: 甲县|的|乙园; no 乙市|考察团到|甲经开区."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.names.firm.firms import heads_firm, tailed
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.relation.site.site_runs import park_at

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_FIRM = range(4, 9)  # characters of a firm
_COUNTED_BEHIND = 120  # characters from a park to its own words behind a count
_OF = re.compile(  # 甲县的|乙产业园, 甲市的丙镇有一座|乙产业园, 甲市在丙镇建设了|乙产业园
    "(?:境内)?的(?:[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:建?有|坐落着)(?:一[座个])?)?"
    "|在[\u4e00-\u9fff]{2,4}(?:镇|乡|街道)(?:规划|投资|布局|谋划)*(?:建设|建成|建起|打造)了?(?:一[座个])?"
)
_BUILT_HERE = re.compile(  # 甲公司在乙县|投资建设的|丙项目, 甲集团在乙县|投资5亿元建设|生产基地
    r"(?:[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道))?(?:一带|境内|辖区内?)?(?:总?投资(?:约|超|近|逾)?[\d.]+[万亿]+(?:美)?元)?(?:投资|规划|布局|共同|联合|合作|新)*(?:布局|建设|共建|打造|新建|实施|建成|建|投资(?=的))(?:了|的)?(?:一?[座个])?(?:全?新的)?"
)
_HAS_BUILT = re.compile(  # 甲市|已建成全国唯一、亚洲最大的|乙中心
    r"(?:[已现]|目前|如今|先后|累计|共|还)*(?:(?:建成|建有|拥有|[现已]有|建起|设有|坐落着)了?|(?:规划|投资|高标准)*(?:建设|新建|打造|布局)了)(?:(?:全国|全省|国内|省内|亚洲|全球|世界|西南|西北|华[东南北中]|中部|西部|东北)地?区?(?:唯一|首[个家座]|最大|规模最大|领先)的?、?){0,3}"
    r"|(?:[已现]|目前|今年|重点|集中|先后|成功|相继)*(?:实施|签约|开工|引进|落地|启动)了(?:总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)


class Placing:
    """States LOCATED_IN of the things of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def locate(self, thing: Entity, places: list[Span], end: int, told_apart: bool) -> None:
        """A thing lies in these places; not in the document's own, unless it is told apart from others."""
        start = next((a for a, b in thing.places if b == end), end - len(thing.name))
        for place in places:
            if self._says_itself(thing, place, start):
                continue
            site = park_at(self.draft, place)
            if site is not None and self.text.find("个" + site.name, place[1], place[1] + _COUNTED_BEHIND) >= 0:
                continue  # 推进先进制造业园区建设,|推动甲、乙等20个先进制造业园区提速: what they are
            if site is not None or told_apart or not self._is_own(place) or self._is_of(thing, place, start):
                self.draft.relate("LOCATED_IN", thing, site or self.scene.place_at(place), (place[0], end))

    def _says_itself(self, thing: Entity, place: Span, start: int) -> bool:
        """Whether the name of a thing begins with another place than the one before it: 甲市推进|乙县|产业园."""
        named = self.scene.gazetteer.prefix(thing.name)
        own = thing.name[:named]
        region = own in lx.words("region") and own not in lx.divisions()  # 湘南, but 陇南 is a city as well
        if not named or region or heads_firm(thing.name, named) or _is_origin(thing, named):
            return False  # 宁德|时代动力电池项目
        elsewhere = not self.is_own_name(own) or self._is_apart(place, own)
        return elsewhere and self.text[place[1] : start] not in ("", "的")

    def _is_of(self, thing: Entity, place: Span, start: int) -> bool:
        """Whether the words between say that a place has a thing: 甲县|的|乙产业园, 在甲县|投资建设的|乙项目."""
        if _OF.fullmatch(self.text, place[1], start) or self._built_in(place, start):
            return True
        return self._has_built(thing, place, start)

    def _is_apart(self, place: Span, named: str) -> bool:
        """Whether neither of two places holds the other: |乙市|考察团到|甲|经开区."""
        outer, inner = self.text[slice(*place)], named[: self.scene.gazetteer.prefix(named)]
        if park_at(self.draft, place) is not None or place_key(outer) == place_key(inner):
            return False
        return not (lx.lies_in(outer, inner) or lx.lies_in(inner, outer))

    def _built_in(self, place: Span, thing: int) -> bool:
        """Whether the words say that a thing is built here: 甲公司在乙县|投资建设的|丙项目."""
        return (
            self.text.startswith("在", place[0] - 1) and _BUILT_HERE.fullmatch(self.text, place[1], thing) is not None
        )

    def _has_built(self, thing: Entity, place: Span, start: int) -> bool:
        """甲市已建成国内唯一的|乙工程研究中心: where a thing of its own name stands, be it in the city that the text is about."""
        return self.tells_built(place, start) and not (lx.level_length(thing.name) or graded(thing.name))

    def tells_built(self, place: Span, start: int) -> bool:
        """甲县|已建成|乙园: whether the words behind a place say that it has what stands here."""
        return _HAS_BUILT.fullmatch(self.text, place[1], start) is not None

    def _is_own(self, place: Span) -> bool:
        """Whether a place is the one that the whole document is about, or its province."""
        return self.is_own_name(lx.division(self.text[place[0] : place[1]])[0])

    def is_own_name(self, name: str) -> bool:
        """Whether a name is that of the place that the document is about, or of its province: 甲市, 甲."""
        full, own = lx.divisions().get(name, (name, ""))[0], self.scene.place
        return full == self.scene.gazetteer.province or (own is not None and place_key(full) == place_key(own.name))


def _is_origin(thing: Entity, named: int) -> bool:
    """江苏|海纳科技年产10万吨乙项目: whether a project begins with the province from which its firm is."""
    province = lx.division(thing.name[:named])[0].endswith(("省", "自治区"))
    return thing.type == "Project" and province and any(tailed(thing.name[named : named + n]) for n in _FIRM)
