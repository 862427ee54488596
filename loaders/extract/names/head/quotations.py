"""Quotations that are names: “小巨人”, “3830”集群发展格局, “十大工程”."""

import re

from loaders.extract.names.head.edges import left_edge
from loaders.extract.names.head.kinds import has_field, is_class
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.spans import pieces

_OFFICE_SYSTEM = re.compile(  # “链长制+专班制”
    "(?:产业)?(?:链长|群长|[双两三四五]长|双链长|链群长|链主|林长|链长负责)制(?:\\+[\u4e00-\u9fff]{2,6}(?:制|机制|专班))*"
)
_CODE = re.compile(
    r"(?:(?:[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九双百千万\d])[^\W\d一二两三四五六七八九十双百千万]{1,3}){2,5}"
)  # 六链五群, 三高四新, 一群一链一镇, 七群十二链
_MAP = re.compile(
    r"(?:[一二两三四五六七八九十多](?:[^\W\d一二两三四五六七八九十多]{1,3}|多点)){3,6}"
)  # 一核两廊五板块: a map of industry; of two parts (一核两翼) it is mostly one of space
_POLICY = re.compile(
    r"(?!第)[\u4e00-\u9fff]{1,8}(?<![线链路带街道河渠])(?:\d{1,3}|[一二三四五六七八九十]{1,3})条"
)  # 惠28条, 锂十条
_WORKS = re.compile(
    r"年产(?!值)|[一二三四五六七八]期|\d(?:万|亿)?(?:吨|台|辆|套|平方米|片|颗|千瓦|[MGK]Wh?)"
)  # of certain works
_TASK = 6  # characters of the shortest task that a project is called by
_TAKEN_ON = re.compile("牵头|领衔|承担|承建")
_OF_MANY = ("申报", "库", "类", "评审", "指南", "管理", "名单", "清单")  # what there are many of
_DONE = re.compile("(?:实施|开展|推进|推动|推行|启动|落实|抓好|谋划|打响|组织|参与|深化|制定|出台|部署|贯彻)$")
_OWN_NAME = 4  # characters of a programme whose name is all in the quotation marks: 百亿重点企业|“万千百工程”
_ACTS = frozenset("推抓做办搞启")  # 将|推|“万亿工程”
_SHORT_WORKS = 6  # characters: 二期项目
_IDIOM = re.compile(
    r"一[^一]一个|四梁八柱|独大|并举|千行百业|千家万户|五湖四海|四面八方|[升降增减快慢]$|[百千万][^百千万]+[百千万]"
)
_LEVELLED = re.compile("[三四五六七八九十]通[一两]平")  # how land is made ready to be built on
_AWARDED = re.compile(  # 先后荣获|“甲基地”“乙园区”
    "(?:拥有|获批|荣获|获评|获得|获|授予|[认评确]定为|评为|命名为|列为|入选|入围|跻身|上榜|创成|创建|争创|申报|挂牌|摘得|捧[回得]|斩获|喜获|荣膺|拿下)(?:为|了)?(?:(?:全国|国家|全省|省级|[省市]里)?(?:首批|第[一二三四五六七八九十]+批)?(?:(?:百|\\d+|[一二三四五六七八九十]+)[个家])?)?(?:“[^”]{2,30}”[、和及]?)*$"
)
_BESTOWED = re.compile("授予[^,。;“”]{3,60}$")  # 授予|甲园区、乙园区“某级园区”称号
_ONLY_SAID = ("美誉", "的美誉", "之称", "的口号", "口号")  # how a place is called, what it calls for
_OF_EVERY_PLACE = ("灯塔工厂", "链主", "独角兽", "瞪羚")
_TITLES = ("称号", "荣誉称号", "的称号", "牌匾")
_DENIED = re.compile("(?:未能?|没有?|尚未|不)$")  # 未能|获批“…集群”
_CLUSTER_CLASS = re.compile(
    "(?:中小企业|先进制造业|战略性新兴|创新型|特色|优势)+(?:产业)?集群"
)  # has no level of its own
_COUNTED_FIRMS = re.compile(r"(?:企业)?(?:约|超|达到?|共)?(?:\d+|[一二两三四五六七八九十百]+)(?:余|多)?[家户]")
_OF_FIRMS = re.compile("企业|工厂|示范")
_NEAR = 20  # characters to them
_FOSTERS = re.compile("(?:培育|新增|认定|遴选|评选|打造|形成|选树|引育)[^,。;]*$")
_FIELDS = ("产业", "行业", "领域")  # 优势产业|“链主企业”
_CHAIN = re.compile("(?P<field>[\u4e00-\u9fff]{2,10})产业链")
WAYS = (
    "道路",
    "的道路",
    "的发展道路",
    "的发展之路",
    "的发展路",
    "的发展方向",
    "的发展模式",
    "之路",
    "方向",
    "发展道路",
    "发展之路",
    "发展方向",
    "专板",
    "板块",
    "贷",
)  # 走“专精特新”|发展道路
GROWS_SO = re.compile(
    "化?(?:发展|转型|升级|成长|提升|方向)(?!(?:企业|基金|专[项区板]|行动|计划|工程))"
)  # “专精特新”|发展
_STEP = re.compile("[—→–-]")  # between the steps of a ladder
_RUNG = re.compile("[^—→–-]{2,16}")
_POSITION = re.compile("(?:的?新?(?:的)?)?(?:(?:发展)?方向|(?:产业|发展|功能)?定位(?![为于在]))")
_TO_BE_MADE = re.compile("打造|争创|奋力|加快")  # “推进甲优打造乙高新区”
_SYSTEM = re.compile(
    r"(?:现代化?|产业|未来|创新|工业|制造业|集群|链群|发展|空间|工作|推进|培育){0,4}(?:格局|体系|布局)"
)
_OF_INDUSTRY = re.compile(  # “四主四新”|产业体系, “一圈两核三片”|工业布局; but not “一核两翼”|空间布局
    "(?:的)?(?:现代化?|特色|主导|区域){0,2}(?:(?:产业|工业|制造业)(?:发展)?(?:格局|体系)|工业布局)"
)
_PROGRAMME = re.compile(r"(?:工程|行动|计划)(?:\d\.0)?$")  # 强链行动2.0
_COUNTED = re.compile(r"(?:\d+|[一二两三四五六七八九十]+)(?:大|个|项)(?:工程|行动|计划)$")
_AXES = re.compile(r"[核带区圈轴极翼廊心副主点线面片港园]")
MOTTO = re.compile("(?:[一1头]号|一把手|书记|民生|民心|暖心|系统|德政)工程")  # 作为“一号工程”
_ADDED = re.compile(
    "(?<![“+\\d])(?:强化|推动|构建|形成|打造|完善|促进|以|推进)(?P<all>[\u4e00-\u9fff]{2,6}(?:\\+[\u4e00-\u9fff]{2,6}?)+)(?=协同|企业|梯[次队度]|培育|融通|[,。;、]|$)"
)
_DIGIT = re.compile("\\d")  # “产业链+法律服务”: a method, and no system


def _is_corridor(inside: str) -> bool:
    """“百里光电走廊”: a strip of land that is named after a field."""
    return inside.endswith("走廊") and has_field(inside.removesuffix("走廊"), False)


def _ladder(inside: str, at: int) -> list[Name]:
    """“创新型中小企业—专精特新中小企业—小巨人企业”: the classes of enterprises or clusters that follow one another."""
    rungs = [match for match in _RUNG.finditer(inside) if match[0].strip()] if _STEP.search(inside) else []
    named = [(kind, rung) for rung in rungs if (kind := _rung(rung[0]))]
    return [Name(kind, at + rung.start(), at + rung.end()) for kind, rung in named] if len(named) > 1 else []


def _rung(name: str) -> str:
    """What class a step of a ladder is: 国家级集群, 专精特新“小巨人”; general words are none."""
    if name.endswith("集群"):
        return "ClusterTier" if lx.level_length(name) else ""
    if name in lx.words("general") or name.startswith(("初创", "成长")):
        return ""
    classes = (lx.flags().get(name[start:], 0) & lx.ENTERPRISE for start in range(len(name) - 1))
    return "EnterpriseTier" if any(classes) else ""


def quoted(text: str, clause: Clause, index: int) -> list[Name]:
    """A quotation that is a name itself (“小巨人”, “3830”集群发展格局) or ends with a head (“十大工程”)."""
    word = clause.words[index]
    inside = text[word.start + 1 : word.end - 1]
    if not any(map(str.isalnum, inside)):
        return []
    if rungs := _ladder(inside, word.start + 1):
        return rungs
    if lx.flags().get(inside, 0) & lx.ENTERPRISE or inside.endswith("工厂"):
        return _class_of_firms(text, clause, index)
    if text.endswith(("简称", "下称", "简称为"), 0, word.start):
        return []
    if kind := _kind_inside(text, clause, word):
        return [Name(kind, word.start + 1, word.end - 1)]
    if _is_charge(text, clause, word):
        return [Name("Project", word.start, word.end + len("项目"))]
    if inside == "产业大脑":
        return [Name("Platform", word.start, word.end)]
    fosters = _FOSTERS.search(text, clause.start, word.start)
    if fosters and (count := _COUNTED_FIRMS.match(text, word.end, clause.end)) and _are_firms(text, word, count.end()):
        return [Name("EnterpriseTier", word.start, word.end)]  # 培育“明日之星”300家
    return _programme(text, clause, index)


def _class_of_firms(text: str, clause: Clause, index: int) -> list[Name]:
    """省级“专精特新”, 勉县“灯塔工厂”: a class of firms or plants with the level before it; none in 走“专精特新”发展道路."""
    word = clause.words[index]
    if text.startswith(WAYS, word.end) or (text.endswith("专精特新”", 0, word.end) and GROWS_SO.match(text, word.end)):
        return []
    start = left_edge(text, clause, index, lx.ENTERPRISE)
    if text[word.start + 1 : word.end - 1] in _OF_EVERY_PLACE and lx.is_division(text[start : word.start]):
        start = word.start  # 勉县|“灯塔工厂”
    return [Name("EnterpriseTier", word.start if text.endswith(_FIELDS, start, word.start) else start, word.end)]


def _kind_inside(text: str, clause: Clause, word: Word) -> str:
    """What the words of a quotation name by themselves: a park (“甲光谷”), a title that is awarded, a chain, works; else nothing."""
    inside = text[word.start + 1 : word.end - 1]
    if _is_park(text, word, inside):
        return "Park"
    awarded = _AWARDED.search(text, clause.start, word.start)
    if awarded is None and text.startswith(_TITLES, word.end):
        awarded = _BESTOWED.search(text, clause.start, word.start)
    if awarded and not _DENIED.search(text, clause.start, awarded.start()) and (kind := _awarded_kind(inside)):
        return kind
    chain = _CHAIN.fullmatch(inside)
    if chain and not is_class(chain["field"]) and has_field(chain["field"], False):
        return "Chain"
    works = inside.endswith("项目") and len(inside) > _SHORT_WORKS and _WORKS.search(inside)
    return "Project" if works else ""


def _is_park(text: str, word: Word, inside: str) -> bool:
    """“甲光谷”, “百里光电走廊”: a park by its head, where the quotation is neither a direction nor what is to be done."""
    return (
        (len(inside) > 2 or (inside.endswith("谷") and lx.is_division(text[word.start - 2 : word.start])))  # 长沙“麓谷”
        and (not lx.flags().get(inside, 0) or inside[-1] == "谷")
        and not re.search("[+、]", inside)
        and (inside.endswith(tuple(lx.words("quoted_park"))) or _is_corridor(inside))
        and not _POSITION.match(text, word.end)
        and not _begins_with_verb(inside)
        and not _TO_BE_MADE.search(inside)
        and not text.startswith(_ONLY_SAID, word.end)
    )


def _programme(text: str, clause: Clause, index: int) -> list[Name]:
    """“链长制”, “3830”集群发展格局, “十大工程”: a programme or a code-named system; no “一号工程”."""
    word = clause.words[index]
    inside = text[word.start + 1 : word.end - 1]
    if _LEVELLED.fullmatch(inside):
        return []
    if _OFFICE_SYSTEM.fullmatch(inside) or _POLICY.fullmatch(inside):
        return [Name("Programme", word.start, word.end)]
    if _is_number(inside):
        return [Name("Programme", word.start, _end_of_system(text, clause, index))]
    is_map, of_industry = _AXES.search(inside), _OF_INDUSTRY.match(text, word.end)
    of_space = "空间" in text[clause.start : word.start]  # 空间上构建|“一核两带多区”
    if is_map and not of_industry and _MAP.fullmatch(inside) and not of_space and not _IDIOM.search(inside):
        return [Name("Programme", word.start, word.end)]
    if _CODE.fullmatch(inside) and not (is_map and not of_industry) and not _IDIOM.search(inside):
        following = next((w.flags for w in clause.words[index + 1 :] if w.start == word.end), lx.COMMA)
        if tail := _SYSTEM.match(text, word.end):
            return [Name("Programme", word.start, tail.end())]
        if text.startswith("产业链条", word.end):  # “五头五尾”|产业链条建设
            return [Name("Programme", word.start, word.end)]
        return [Name("Programme", word.start, word.end)] if following & (lx.VERB | lx.OPENER | lx.COMMA) else []
    if MOTTO.fullmatch(inside):
        return []
    if _PROGRAMME.search(inside) and not _COUNTED.match(inside):
        start = word.start if len(inside) > _OWN_NAME else left_edge(text, clause, index, lx.PROGRAMME)
        start = word.start if _DONE.search(text, start, word.start) else start  # 该市组织实施|“雄鹰行动”
        owned = any(w.end == word.start and w.flags & (lx.FIRM | lx.PROJECT) for w in clause.words)
        # 甲有限公司|“乙工程”, 新一轮工业项目|“丙工程”
        start = word.start if owned or text[start : word.start] in _ACTS else start
        return [Name("Programme", start, word.end)]
    is_method = "+" in inside and not _DIGIT.search(inside)
    if not is_method and _is_carried_out(text, clause, index) and _stands_alone(text, clause, index):
        return [Name("Programme", word.start, word.end)]
    return []


def _is_number(inside: str) -> bool:
    """Whether a quotation is a code of figures: “3830”, “5+3+X”; no “331厂”, “3000亿级”."""
    figures = sum(c.isdigit() or c in "+X×xN" for c in inside)
    return (
        inside[:1].isdigit()
        and "·" not in inside
        and figures * 2 >= len(inside) >= 3
        and inside[-1] not in "厂所院室级"
    )


def _is_charge(text: str, clause: Clause, word: Word) -> bool:
    """甲集团牵头的|“乙装备研制”项目: a project by the name of its task, where the clause says who takes it on."""
    return (
        text.startswith("项目", word.end)
        and word.end - word.start - 2 >= _TASK
        and not text.startswith(_OF_MANY, word.end + len("项目"))
        and _TAKEN_ON.search(text, clause.start, clause.end) is not None
    )


def _begins_with_verb(words: str) -> bool:
    """Whether a quotation says what is to be done: “建设甲产业园”."""
    bits = next((b for n in (4, 3, 2) if (b := lx.flags().get(words[:n], 0))), 0)
    return (
        bool(bits & lx.VERB)
        and not bits & (lx.FIELD | lx.KIND | lx.GUARD)
        and not (words[:2] in lx.words("nominal") and words[:2] != "建设")
    )


def _are_firms(text: str, word: Word, end: int) -> bool:
    """Whether what is counted behind a quotation is firms: 企业、工厂 or 示范 stands near; no “元宇宙”30家."""
    return _OF_FIRMS.search(text, max(0, word.start - _NEAR), end + _NEAR) is not None


def _awarded_kind(inside: str) -> str:
    """What a title of honour makes of a park: a park, a platform, or a class of clusters, of a level or a province."""
    if _CLUSTER_CLASS.fullmatch(inside):
        return "ClusterTier"
    if not (lx.level_length(inside) or inside.startswith(("中国", "全国")) or lx.begins_with_place(inside)):
        return ""
    heads = lx.HEADS | lx.ENTERPRISE
    bits = next((b for n in range(8, 1, -1) if (b := lx.flags().get(inside[-n:], 0)) & heads), 0)
    kinds = (
        (lx.ENTERPRISE, "EnterpriseTier"),
        (lx.PLATFORM, "Platform"),
        (lx.PARK, "Park"),
        (lx.CLUSTER, "ClusterTier"),
    )
    return next((kind for bit, kind in kinds if bits & bit), "")


def _is_carried_out(text: str, clause: Clause, index: int) -> bool:
    """Whether a verb of carrying out stands before the quotation, with adverbs or another quotation between."""
    for word in reversed(clause.words[:index]):
        content = text[word.start : word.end]
        if content in lx.words("carrying_out"):
            return True
        if not word.flags & (lx.QUOTED | lx.OPENER | lx.KIND):
            return False
    return False


def _stands_alone(text: str, clause: Clause, index: int) -> bool:
    """Whether nothing but a mark, a list's comma or another quotation follows the quotation."""
    word = clause.words[index]
    return word.end == clause.end or text[word.end] in "、“"


def _end_of_system(text: str, clause: Clause, index: int) -> int:
    """“2441”高精尖产业体系: the code and the words up to the last head before anything that can't belong to it."""
    end = clause.words[index].end
    for word in clause.words[index + 1 :]:
        if word.flags & (lx.COMMA | lx.TITLE | lx.QUANTITY | lx.AND | lx.ETC):
            break
        if (
            text[word.start] == "为"
            or text[word.start : word.end] in ("的", "将", "聚焦", "围绕", "瞄准")
            or word.start - end > 6
        ):
            break
        if word.flags & (lx.ENTERPRISE | lx.INDICATOR | lx.PROJECT):
            break  # “231”产业集群|引进大项目
        if (
            word.flags & lx.VERB
            and text[word.start : word.end] not in lx.words("nominal")
            and not word.flags & (lx.HEADS | lx.KIND | lx.FIELD | lx.GUARD)
            and end > clause.words[index].end
        ):
            break
        if word.flags & (lx.HEADS | lx.LIST) or text[word.start : word.start + 2] in ("格局", "体系", "布局"):
            end = word.end
    tail = _SYSTEM.match(text, end)
    return tail.end() if tail else end


def added_tiers(text: str, clause: Clause) -> list[Name]:
    """强化|链主+链核+专精特新|协同发展: a class of firms each, where two of them are known."""
    found: list[Name] = []
    for match in _ADDED.finditer(text, clause.start, clause.end):
        tiers = _tiers(text, *match.span("all"))
        found += tiers if len(tiers) > 1 else []
    return found


def joined_tiers(text: str, word: Word) -> list[Name]:
    """“链主+链核+专精特新”企业: a class of firms each, where one of them is known."""
    return _tiers(text, word.start + 1, word.end - 1)


def _tiers(text: str, start: int, end: int) -> list[Name]:
    """The classes of firms among what + joins."""
    parts = pieces(text, start, end, "+")
    known = {(a, b) for a, b in parts for tail in ("", "企业") if lx.flags().get(text[a:b] + tail, 0) & lx.ENTERPRISE}
    alike = [(a, b) for a, b in parts if (a, b) in known or (known and text[a] == "链" and b - a == len("链主"))]
    return [Name("EnterpriseTier", a, b, text[a:b].removesuffix("企业") + "企业") for a, b in alike]
