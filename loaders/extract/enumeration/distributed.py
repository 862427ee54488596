"""Members that share the head of their list: 甲、乙等产业集群 is a cluster each, 丙、丁两个园区 a park each, in the class that the head names."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found, ends_in_field, reads_as_field
from loaders.extract.enumeration.group.groups import add_group, fields_of, sound
from loaders.extract.enumeration.placed_members import placed, with_places
from loaders.extract.names.firm.firms import firm_like, odd_name
from loaders.extract.names.head.by_head import ORDINARY_PLATFORM
from loaders.extract.names.head.kinds import has_field, is_class
from loaders.extract.names.head.park_heads import OF_ACRES
from loaders.extract.names.head.run_together import run_together
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.numbers import NUMBER
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]


def counted_name(text: str, enumeration: Enumeration) -> str:
    """The count and the head: 九大产业."""
    assert enumeration.head is not None
    name = text[enumeration.members[-1][1] : enumeration.head[1]]
    count = NUMBER.search(name)
    return name[count.start() :] if count else name


_SHORT = 4  # characters of a zone that is called so by itself: 再生资源加工|区
_FOUNDERS = ("大学", "学院", "公司", "集团")
NOBODY = re.compile("(?:党委|[省市县区州]委|政府|部门|单位|高校)$|政府|结合|[确选]定")
_WHO_ACTS = re.compile(  # 市委、市政府提出建设|六大产业集群
    "(?:党委|党组|党工委|[省市县区州盟旗]委|政府|部门|单位|高校|院校|院所|企业|银行|机构|[^布格邮书]局|[^客餐大]厅|管委会|办公室|发改委|[工科经]信委|国资委|领导小组|专班)$|^各(?!类|色)|^高(?:起点|标准|质量|水平|效率|规格)"
)
_LEADERS = re.compile("链(?:长|主|主企业)$")  # 调整链长和链主企业 13条产业链: no chains
_DENIES = re.compile("未(?!来)|不[到足超]")  # 甲、乙等未达300亿元园区
_REACHES = re.compile(
    "(?:冲刺|冲击|争创|创建|晋升|晋级|入选|入围|跻身|迈向|申报|获评|升格)(?:为|成|到|至)?(?:[国省市区县]|世界|全)|(?<=..)(?:入选|入围|获评|跻身|上榜)"
)


_SIZE = re.compile("^[一二三四五六七八九十百千万\\d]+亿元?级")  # 两个|千亿级|产业基地
_HEADS = {"Cluster": "集群", "Chain": "产业链"}  # that members get; parks and platforms get the head as it is said


def distributed(draft: Draft, enumeration: Enumeration, kind: str, head: str) -> Found | None:
    """先进印染、智能家电等国家制造业创新中心: members that share the head, in the class that the head names."""
    text, span = draft.text, (enumeration.start, enumeration.end)
    members = _members(draft, enumeration, kind)
    words = [placed(text[a:b]) for a, b in members] if kind == "Cluster" else [text[a:b] for a, b in members]
    if not words or _shares_no_head(text, enumeration, kind, head, words):
        return None
    if kind == "Platform" and _OF_FIELDS_IN_COMMON.match(head):
        return _fields_in_common(draft, members, span)
    zone = ""
    if kind == "Park" and OF_ACRES.match(head):
        return None  # 甲大米、乙蜜梨等一批|万亩以上基地
    if kind == "Park":
        if others := _fields_of_park(draft, enumeration, head, members):
            return others
        zone = _zone(text, enumeration, head, members)
        if _is_one_park(enumeration, head, words, zone):
            return None
    names = _names(kind, words, zone or _HEADS.get(kind, _SIZE.sub("", head)))
    elements = len(words) > 2 and all(map(ends_in_field, words))  # 钾、钠、镁、锂四大产业集群
    found = [
        draft.add(kind, member, name)
        for member, word, name in zip(members, words, names, strict=True)
        if len(word) > 1 or elements
    ]
    group = _group(draft, enumeration, kind, head, len(words), found)
    return Found(found, group, span, kind) if found else None


def _members(draft: Draft, enumeration: Enumeration, kind: str) -> list[Span]:
    """The members without what stands around their names: 虽未入围,但|甲、乙; 起步区有|甲、乙; 甲公司“|乙中心|”."""
    text = draft.text
    if kind in ("Cluster", "Chain"):
        members = with_places(text, fields_of(text, enumeration))
    else:
        members = [_without_bracket(text, member) for member in enumeration.members]
    members = [(a, b - text.endswith("“", a, b)) for a, b in _behind_each(text, members)]  # 甲链、乙链|“两条产业链”
    if members and (link := _LINK.match(text, *members[0])):
        members[0] = (link.end(), members[0][1])
    if kind == "Park":
        members = [span for member in members for span in _apart(text, member)]
        if members and (owner := _HAS.match(text, *members[0])):
            members[0] = (owner.end(), members[0][1])
    if kind in ("Park", "Platform"):
        members = [_quoted_behind_firm(draft, member, kind) for member in members]
    return members


def _fields_in_common(draft: Draft, members: list[Span], span: Span) -> Found | None:
    """生物、新材料等|重点领域全国重点实验室: the fields that the platforms are of."""
    words = [draft.text[a:b] for a, b in members]
    if any(NOBODY.search(w) or w.endswith(_FOUNDERS) or "在" in w for w in words):
        return None
    fields = sound(draft.text, members)
    return Found([draft.add("Industry", f) for f in fields], None, span, "Industry") if fields else None


_BELTS = re.compile("(?:优势|特色|优势特色|特色优势)(?:农业)?产业带")  # 粮食、生猪、茶叶等|优势产业带: what they grow
_SORT_OF_BASE = re.compile("(?P<sort>[\u4e00-\u9fff]{4,8}?)(?:产业)?(?:基地|园区|产业园|集聚区)")  # 先进制造|产业基地


def _fields_of_park(draft: Draft, enumeration: Enumeration, head: str, members: list[Span]) -> Found | None:
    """The fields that belts grow or that one base is of: 粮食、生猪、茶叶等|优势产业带, 汽车、机器人等|先进制造产业基地."""
    if not all(reads_as_field(draft.text[a:b]) for a, b in members):
        return None
    span = (enumeration.start, enumeration.end)
    if _BELTS.fullmatch(head) and len(members) > 2:
        grown = [draft.add("Industry", member) for member in members]
        return Found(grown, add_group(draft, span, head, grown, enumeration.count), span, "Industry")
    sort = _SORT_OF_BASE.fullmatch(head) if enumeration.open and not enumeration.count else None
    return _one_base(draft, span, head, members) if sort and has_field(sort["sort"], False) else None


_ZONES = re.compile(  # 甲、乙两个|省级工业集中区: 甲工业集中区 and 乙工业集中区
    "(?:国家|省|自治区|市)级?(?P<zone>(?:高新技术产业|经济技术|经济)?开发区|高新区|经开区|工业集中区|工业园区|产业园区|化工园区|产业集聚区|农业科技园区)"
)
_BUILDS = re.compile("(?:打造|建设|争创|创建|新增|培育|建成|申报|新建|规划|形成)$")


def _zone(text: str, enumeration: Enumeration, head: str, members: list[Span]) -> str:
    """工业集中区 of 甲、乙两个|省级工业集中区, which are there and not built: what each is without its level."""
    zone = _ZONES.fullmatch(head)
    builds = _BUILDS.search(text, enumeration.start - 4, members[0][0])
    return zone["zone"] if zone and not builds else ""


_IS_BUILT_IN = re.compile("..(?:[市县区旗])?(?:建设|新建|布局|规划|打造|设立|建成|创建|培育|各)$").fullmatch


def _is_one_park(enumeration: Enumeration, head: str, words: list[str], zone: str) -> bool:
    """Whether members are the places that a park is in: 甲县、乙县等|A产业园, 在甲、乙、丙|建设三个省级高新区."""
    if any(map(_IS_BUILT_IN, words)) and all(map(is_place, words[:-1])):
        return True
    each = enumeration.count == len(words) and (zone or "级" not in head)  # 打造甲、乙2个千亿级基地: a class
    return not each and all(map(is_place, words))


def _names(kind: str, words: list[str], head: str) -> list[str]:
    """The members with the head, where they have none of their own: 甲、乙产业园|两个园区 are 甲园区 and 乙产业园."""
    own = _own_heads(kind, words, head)
    lent = [_lent(words[n:], own[n:]) if kind == "Park" else "" for n in range(len(words))]
    words = [word.removesuffix("产业") for word in words] if kind == "Chain" else words
    return [word if has else word + (other or head) for word, has, other in zip(words, own, lent, strict=True)]


_ANY_SITE = ("基地", "园区", "载体", "示范基地")  # heads that only sum up
_CENTRES = ("服务中心", "孵化中心", "孵化器", "创业中心", "众创空间", "创新中心", "大厦", "小镇")


def _own_heads(kind: str, words: list[str], head: str) -> list[bool]:
    """Whether each member has a head of its own: 甲产业园, and beside it 再生资源加工区."""
    own = [_has_head(kind, word) for word in words]
    if kind != "Park":
        return own
    zones = [word.endswith("区") and not is_place(word) for word in words]
    if head.endswith("镇"):
        return [has or word.endswith("镇") for word, has in zip(words, own, strict=True)]
    if head.endswith("功能区") and all(zones):
        return zones  # 甲研发区、乙生产区|两大功能区
    if head in _ANY_SITE:
        own = [has or word.endswith(_CENTRES) for word, has in zip(words, own, strict=True)]
    if any(own) and head.endswith("区"):
        return [has or (zone and len(w) > _SHORT) for w, has, zone in zip(words, own, zones, strict=True)]
    return own


def _group(
    draft: Draft, enumeration: Enumeration, kind: str, head: str, listed: int, found: list[Entity]
) -> Entity | None:
    """The group that clusters or chains are counted or named as: 九大产业链, 重点产业链."""
    count = enumeration.count
    alone = len(found) == 1 and not (
        kind == "Chain" and enumeration.open and (count or 0) > 2
    )  # A等|28条重点产业链 are counted
    if kind not in _HEADS or not found or alone:
        return None
    sized = kind == "Cluster" and enumeration.open and len(found) > 2 and _SIZED_FIELD.fullmatch(head)
    named = 2 < listed == count if head == "链" else (count or _is_named(kind, head))
    if not (named or sized or (kind == "Chain" and _is_of_field(draft.text, enumeration, head))):
        return None
    name = counted_name(draft.text, enumeration) if count else head
    return add_group(draft, (enumeration.start, enumeration.end), name, found, count)


def _is_of_field(text: str, enumeration: Enumeration, head: str) -> bool:
    """Whether chains are those of one field: A、B等|煤化工产业链, but not A、B等|为主的光伏产业链, nor A、B等|专用设备产业链 for them."""
    assert enumeration.head is not None
    if head.removesuffix("产业链").endswith(("设备", "装备", "机械")):
        return False
    right_behind = text.endswith("等", 0, enumeration.head[0])
    return enumeration.open and right_behind and has_field(head.removesuffix("产业链"), False)


_OF_FIRM = re.compile("(?P<firm>[^“”,。;、]{2,20})“(?P<name>[^“”]{4,40})”?$")
_PLACE_BEHIND = re.compile("(?<=..)[(][\u4e00-\u9fff]{2,6}[)]$")


def _quoted_behind_firm(draft: Draft, member: Span, kind: str) -> Span:
    """甲钢铁|“乙工程中心”: what is in marks, where it has a name of the kind; the firm before it is one."""
    match = _OF_FIRM.fullmatch(draft.text, *member)
    if match is None or not match["name"].endswith(ENDINGS[kind]):
        return member
    if firm_like(match["firm"]) or odd_name(match["firm"]):
        draft.add("Organisation", match.span("firm"))
    return match.span("name")


def _has_head(kind: str, word: str) -> bool:
    """Whether a member bears a head of its own: 甲产业园, 乙创新中心(苏州)."""
    ends = _PLACE_BEHIND.sub("", word) if kind == "Platform" else word
    return ends.endswith(ENDINGS[kind]) or (kind == "Platform" and word.endswith(ENDINGS["Park"]))


def _lent(words: list[str], own: list[bool]) -> str:
    """The head that the first of these shares with the next one that has its own: 昆山、江宁、南京|经济技术开发区."""
    number = next((n for n, has_head in enumerate(own) if has_head), 0)
    shares = number > 0 and all(map(is_place, words[:number])) and lx.begins_with_place(words[number])
    head = lx.ending(words[number], frozenset(lx.words("park_head"))) if shares else ""
    return "" if head == "新区" else head  # 南京江北新区 has a name of its own


def _shares_no_head(text: str, enumeration: Enumeration, kind: str, head: str, words: list[str]) -> bool:
    """Whether the head is not that of each member, or the members are none: 甲、乙各建成|2个集群, 财政、金融等|集群政策体系."""
    if (
        _DENIES.search(head)
        or any(map(_REACHES.search, words))
        or any(map(_LEADERS.search, words))
        or any(map(_WHO_ACTS.search, words[:-1]))
        or words[-1].endswith(("各有", "共有", "各", "均有", "都有"))
        or text.find("各", enumeration.members[-1][1], enumeration.end - len(head)) >= 0
        or any(len(w) > 26 or re.search(r"[的了将把《》]|各[建设]", w) for w in words)
        or (len(words) == 1 and not enumeration.open)
    ):
        return True
    if kind in ("Chain", "Cluster") and _STANDS_FOR.match(text, enumeration.members[-1][1]) and has_field(head, False):
        return True  # 甲石化、乙化工等|为代表的能源化工产业链
    if kind == "Chain" and (all(map(lx.is_division, words)) or BARE_CHAINS & set(words)):
        return True  # 以晋江、长乐等|县域为重点依托的产业链; 坚持基地化推进、|全产业链发展
    if kind == "Cluster":  # 财政、金融等|集群政策支持体系; 京津冀、长三角|4个重点区域集群
        return bool(_OF_POLICY.match(text, enumeration.end)) or all(word in lx.words("region") for word in words)
    if (
        kind == "Platform"
    ):  # 甲大学、乙大学共同发起|两个创新联合体; 甲区、乙新区等|重点平台; 借助甲年会、乙大会等|招商平台
        founders = sum(w.endswith(_FOUNDERS) for w in words)
        return bool(ORDINARY_PLATFORM.search(head)) or founders * 2 > len(words) or any(map(lx.is_division, words))
    if kind != "Park":
        return False
    if _OF_ASPECTS.search(text, enumeration.members[-1][1], enumeration.end) or head.startswith("乡镇"):
        return True  # 供水、排污等多个方面的|产业园区补短板设施; 甲、乙等|乡镇工业集中区
    return bool(_SIZED.fullmatch(head)) and not any(w.endswith(ENDINGS[kind]) for w in words)  # 甲、乙等|四个百亿级园区


_STANDS_FOR = re.compile("等?(?:企业|公司)?为(?:代表|龙头|骨干|引领|链主)的")
BARE_CHAINS = frozenset(["全", "产业链", "全产业链", "产业链条"])
_OF_ASPECTS = re.compile("(?:方面|领域|等为(?:重点|主|特色|主导|核心))的")


def _one_base(draft: Draft, span: Span, head: str, members: list[Span]) -> Found:
    """The one base of several fields that the head of the list names by its sort."""
    base = draft.add("Park", (span[1] - len(head), span[1]))
    for member in members:
        draft.relate("COVERS", base, draft.add("Industry", member), span)
    return Found([base], None, span, "Park")


def _apart(text: str, member: Span) -> list[Span]:
    """甲集聚区以及乙: two that 以及 stands between; 甲市乙新区|甲市高新区: two with nothing between."""
    left, joint, _ = text[slice(*member)].partition("以及")
    at = member[0] + len(left)
    whole = joint and left.endswith(ENDINGS["Park"])
    parts = [(member[0], at), (at + len(joint), member[1])] if whole else [member]
    return [one for part in parts for one in run_together(text, part)]


def _behind_each(text: str, members: list[Span]) -> list[Span]:
    """甲公司、乙公司分别作为|A、B产业链的链主: what stands before 分别 is another list."""
    for number, (start, end) in enumerate(members):
        if each := _EACH.match(text, start, end):
            return [(each.end(), end), *members[number + 1 :]]
    return members


_OF_POLICY = re.compile("(?:政策|服务|支持|培育|促进|治理|管理)[^,。;、]{0,6}?(?:体系|机制|政策|办法)")
_OF_FIELDS_IN_COMMON = re.compile("(?:重点|关键|前沿|优势|新兴|产业)?领域(?=..)")
_EACH = re.compile(
    "[^、]{0,8}?(?:分属|分别属于|隶属于?)(?=..)|[^、]{2,12}?(?:分别|依次|各自)(?:作为|担任|牵头|负责|领衔|任|为|是)(?=.)"
)


def _without_bracket(text: str, member: Span) -> Span:
    """甲经济技术开发区|(以下简称“甲经开区”), beside others."""
    bracket = _BRACKET.search(text, *member) or _FIELDS_OF_PARK.search(text, *member)
    return (member[0], bracket.start()) if bracket else member


_LINK = re.compile("(?:以及|不过|但是?|而且?|其中)(?=..)")  # 虽未入围,但|甲、乙2个集群列入…
_HAS = re.compile("[^、]{2,}?(?:有|含|[下管共]?辖|包括)(?=[\u4e00-\u9fff]{2,6}$)")  # 起步区有|甲、乙两个园区
_BRACKET = re.compile("(?<=..)[(](?:以下)?简称[^()]*[)]$")
_FIELDS_OF_PARK = re.compile(  # 甲高新区|(渔具、眼镜)、乙经开区(电瓷)等园区
    "(?<=..[区园城港])[(][^()]*[)]$"
)
_SIZED = re.compile(rf"[十百千万五]+亿(?:元|级)?(?:产业)?(?:{ZONE}|基地|园)")


def _is_named(kind: str, head: str) -> bool:
    """Whether a head names a category (重点产业链, 特色优势产业集群); clusters of a level have their class for that."""
    rest = re.sub(r"(?:产业链条?|产业集群|集群|链条)$", "", head)
    return (
        (kind == "Chain" or not lx.level_length(head))
        and bool(rest)
        and (is_class(rest) or _OF_A_TYPE.fullmatch(rest) is not None)
    )


_OF_A_TYPE = re.compile(
    "(?!大|中|小|微|新|劳动|资本|技术|知识|资源|出口|外向|内需|环保|生态|节能)[\u4e00-\u9fff]{2,4}型"
)  # 卓越型, 战略型


_SIZED_FIELD = re.compile(
    "[一二三四五六七八九十百千万\\d]+亿元?级[\u4e00-\u9fff]{2,10}产业集群"
)  # A、B、C等一批|百亿级绿色食品产业集群
_COUNT_OF_PLACES = re.compile("(?<=..)[两三四五六七八九十]个?[县市区州旗地]$")  # 甲、乙、丙县|三县


def is_place(word: str) -> bool:
    """Whether a member is a division, by itself or after the one that it lies in: 江西省|上高."""
    word = _COUNT_OF_PLACES.sub("", word)
    outer = next((n for n in range(len(word) - 2, 1, -1) if word[:n] in lx.divisions()), 0)
    return any(map(lx.is_division, (word, word[outer:])))


ENDINGS = {
    "Cluster": ("集群", "产业群"),
    "Chain": ("产业链", "链"),
    "Park": (*lx.words("park_head"), "谷"),
    "Platform": tuple(lx.words("platform_head")),
}
