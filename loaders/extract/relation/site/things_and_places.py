"""The park or the place that is named at a point of a clause, and the things that are enumerated there."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.places import WATERS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import after_bracket
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.sites import APPOSED

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = list[tuple[Span, Entity]]
_WHOSE = re.compile(  # 甲公司|投资9亿元的|乙项目
    r"(?:(?:计划|拟|预计|独家)*总?投资(?:约|超|近|逾)?[\d.]+[万亿]+(?:美)?元)?(?:投资)?(?:建设|新建|打造|兴建|实施)?的"
)
_NEXT = re.compile(  # 总投资1亿元的甲项目、|总投资2亿元的|乙项目
    rf"(?:项目)?(?:{'|'.join(lx.JOINTS)})(?:(?:计划|预计)?总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)
_JOINT = re.compile("[,、和与及]")
_PART_OF_FIRM = "(?:总部|建设地点|[场厂]址|厂区|注册地|(?:新|老)?工厂|(?:主要|新|老)?(?:生产|制造)?(?:基地|车间))"
_GAP = re.compile(  # 甲、乙等3家企业先后|落户丙园区, 丙公司的生产基地和总部都|留在丁市
    rf"(?:项目)?(?:[一二三四五六]期)?(?:的{_PART_OF_FIRM}(?:[和与及]{_PART_OF_FIRM})?)?(?:等?(?:[\d一二两三四五六七八九十]+[余多]?[家个大]|一大?批|多家|众多)?(?:[^,。;、在的]{{0,8}}?(?:企业|公司|平台|机构|项目|巨头|厂商|龙头))?)?"
    rf"(?:的?{_PART_OF_FIRM})?(?:先后|相继|陆续|纷纷|继续|则|仍|最终|集体|集中|成功|正式|签约|选择|决定|已|均|都|也|(?:通过|经|经由)(?:以商|产业链|产业|基金)?(?:招商引资|招商|招引)|于?(?:20\d\d年|今年|去年)(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?)*"
)
_BRIEF = re.compile("[\u4e00-\u9fff]{2,4}(?=[,。;、)]|$)")
_DESCRIBED = re.compile(  # 位于|全国百强县|甲旗, 位于|素有“煤都”之称的|乙市
    "(?:(?:素?有|享有|被誉为|号称)“[^“”]{1,10}”(?:之称|之誉|的?美誉|的?美称)?的|(?:美丽|富饶|秀美|风景秀丽)的|(?:全国|全省|中国|西部)*(?:百强|经济强|工业强|农业大|人口大|千年古)[县市区]|革命老区|(?:国家)?历史文化名城|[\u4e00-\u9fff]{2,6}(?:之乡|之都))+"
)
_DISTRICT = re.compile("(?P<own>[\u4e00-\u9fff]{2})区(?=[ ,。;、]|$)")  # 选址|伊滨区
_ZONE = re.compile(f"(?:国家|省)?(?:级)?(?:[\u4e00-\u9fff]{{0,4}}(?:{ZONE}|新城))")
CLOSE = 4  # characters between a thing and what is said of it


def where_named(scene: "Scene", clause: Clause, at: int, *, classes: bool = True) -> tuple[Span, Entity | None] | None:
    """The park or the place that is named here; without `classes` no class of parks (是甲县的|省级园区)."""
    described = _DESCRIBED.match(scene.text, at, clause.end)
    if described and scene.gazetteer.prefix(scene.text[described.end() : clause.end]):
        at = described.end()
    for span, park in scene.draft.between(at, clause.end, ("Park",)):
        if span[0] == at:
            return span, park
    name = scene.text[at : clause.end]
    if brief := _by_brief_name(scene, clause, at):
        return brief
    if (district := _DISTRICT.match(scene.text, at, clause.end)) and _is_unknown(scene, district["own"]):
        return district.span(), scene.draft.add("Place", district.span())
    if not (length := scene.gazetteer.prefix(name)) or name[length : length + 1] in (*WATERS,):
        return None  # 甲湾 is not 甲
    if name[length : length + 1] == "麓" or name[length + 1 : length + 2] == "麓":
        return None  # 甲岭北麓
    ranked = lx.has_rank(name[slice(*scene.gazetteer.chain(name)[-1])])
    end = at + length + (not ranked and name[length : length + 1] in ("市", "县", "区", "州"))
    if scene.text.startswith("的", end):  # 在西宁的|南川工业园区
        inner = scene.draft.between(end + 1, clause.end, ("Park",))
        if inner and inner[0][0][0] == end + 1 and (classes or not lx.level_length(inner[0][1].name)):
            return inner[0]
        if name[:length] in lx.words("region") and scene.gazetteer.prefix(scene.text[end + 1 : clause.end]):
            return where_named(scene, clause, end + 1, classes=classes)  # 地处鲁西南的|曹县
    return (at, end), None


def _by_brief_name(scene: "Scene", clause: Clause, at: int) -> tuple[Span, Entity] | None:
    """落在|南川|, where the text names 南川工业园区 and no place of its own is called so: a park by its brief name."""
    brief = _BRIEF.match(scene.text, at, clause.end)
    if brief is None:
        return None
    province = scene.gazetteer.province
    abroad = bool(province) and not lx.lies_in(province, brief[0])
    if not abroad and (scene.gazetteer.names_place(brief[0]) or scene.draft.find("Place", brief[0])):
        return None
    parks = [park for park in scene.draft.of_type("Park") if _is_brief(scene, park.name, brief[0])]
    return (brief.span(), parks[0]) if len(parks) == 1 else None


def _is_brief(scene: "Scene", park: str, brief: str) -> bool:
    """Whether a park may be called so for short: 蒙苏 of 伊金霍洛旗|蒙苏|经济开发区."""
    begins = park.find(brief)
    if begins < 0 or not _ZONE.fullmatch(park, begins + len(brief)):
        return False
    return begins == 0 or scene.gazetteer.names_place(park[:begins])


def _is_unknown(scene: "Scene", own: str) -> bool:
    """Whether a district is one that no table and no word knows: 伊滨|区; no 中心|城区, no 高新|区."""
    return unknown(own) == len(own) and not scene.gazetteer.prefix(own)


def joined_before(scene: "Scene", things: Named, at: int) -> list[Entity]:
    """The thing that ends right before a verb, and those that are enumerated with it: 甲、乙|都在丙园区; the last comes first."""
    found: list[Entity] = []
    for (start, end), thing in reversed(things):
        closed = after_bracket(scene.text, end)
        if not found and scene.text.startswith(")", end) and scene.text.endswith(("(", "(原"), 0, start):
            continue  # 甲园(原|乙园|)位于丙县
        if (
            not found
            and scene.text.endswith("等", 0, start)
            and (closed == at or _GAP.fullmatch(scene.text, closed, at))
        ):
            at = start - 1  # 甲院、乙室等|新型研发机构|落户丙县
            continue
        if found and thing.type == "Organisation" and _WHOSE.fullmatch(scene.text, closed, at):
            at = start  # 甲公司投资9亿元的乙项目、|丙公司投资8亿元的|丁项目签约落户戊县
            continue
        if found and not _NEXT.fullmatch(scene.text, closed, at):
            break  # 甲项目(总投资1亿元)、|乙项目(总投资2亿元)落户丙园区
        if found and thing.type == "Park" and scene.gazetteer.prefix(thing.name):
            break  # it says itself where it lies
        if found or 0 <= at - closed <= CLOSE or _GAP.fullmatch(scene.text, closed, at):
            found.append(thing)
            at = start
    return found


def joined_after(scene: "Scene", things: Named, at: int) -> list[Entity]:
    """The thing that begins right behind a place, and those that are enumerated with it: 位于丙县的|甲、乙."""
    found: list[Entity] = []

    def says_itself(thing: Entity) -> bool:
        return scene.gazetteer.prefix(thing.name) > 0

    for (start, end), thing in things:
        if start < at:
            continue
        between = scene.text[at:start]
        if found and (not _NEXT.fullmatch(between) or (says_itself(thing) and not says_itself(found[0]))):
            break  # 位于丙县的|甲园、乙县丁园; but 同在丙市的|甲县A园、乙县B园
        if found or APPOSED.fullmatch(between) or (len(between) < CLOSE and not _JOINT.search(between)):
            found.append(thing)
            at = after_bracket(scene.text, end)
    return found


def joined_last(scene: "Scene", named: Named) -> list[Entity]:
    """The thing that was named last, and those that are enumerated with it: 甲、乙等项目总投资2亿元,|落户丙县."""
    return joined_before(scene, named, named[-1][0][1])[::-1] if named else []
