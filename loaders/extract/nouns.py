"""Names with a head noun (…园, …中心, …集群, …企业, …行动): where they begin, and what they are.

A name ends with its head. To the left it reaches as far as the clause does not show something that can't belong to it:
a verb, an adverb, a quantity, a list's comma. A verb that stands right before the head (促进中心) belongs to the name.
"""

import re
from typing import NamedTuple

from loaders.extract import lexicon as lx
from loaders.extract.clauses import Clause, Word, is_capacity
from loaders.extract.places import REGIONS

_LONGEST = 34
_QUOTED_ONLY = frozenset(
    [
        "机制",
        "模式",
        "体系",
        "制度",
        "格局",
        "思路",
        "办法",
        "措施",
        "意见",
        "条例",
        "指南",
        "目录",
        "纲要",
        "细则",
        "若干措施",
        "意见",
        "计划",
        "方案",
        "规划",
    ]
)
_PLAIN_PLATFORM = frozenset(
    ["数据中心", "会展中心", "政务服务中心", "中心", "研发中心", "创新中心", "技术中心", "服务中心", "检测中心"]
)
_WEAK_PARK = frozenset(
    [
        "产业",
        "特色",
        "重点",
        "创新",
        "示范",
        "主要",
        "专业",
        "相关",
        "优质",
        "优势",
        "科技",
        "现代",
        "高端",
        "合作",
        "生产",
        "制造",
        "研发",
        "加工",
    ]
)
_RECOGNISED = (
    "小巨人", "单项冠军", "独角兽", "瞪羚", "专精特新", "链主", "领航", "领军企业", "高新技术企业", "科技型中小企业",
    "创新型中小企业", "示范企业", "一流企业", "智能工厂", "绿色工厂", "灯塔工厂", "示范工厂", "数字化车间", "隐形冠军",
    "示范单位", "型企业", "5G工厂", "未来工厂", "标杆企业", "标杆工厂", "领跑者企业",
)  # fmt: skip
_ORDINARY = frozenset(
    [
        "新型企业",
        "大型企业",
        "小型企业",
        "微型企业",
        "中型企业",
        "各类型企业",
        "重点型企业",
        "大中型企业",
        "中小型企业",
        "小微型企业",
        "领军企业",
        "行业领军企业",
        "示范企业",
        "不同类型企业",
        "500强企业",
        "百强企业",
    ]
)


class Name(NamedTuple):
    """A candidate: what it is and where it stands."""

    type: str
    start: int
    end: int
    label: str = ""  # the whole name where the words are a part of it: 国家级 for 国家级先进制造业集群


def names(text: str, clause: Clause) -> list[Name]:
    """All names with a head in a clause, none inside another."""
    found: list[Name] = []
    for index, word in enumerate(clause.words):
        if word.flags & lx.QUOTED:
            found.extend(_quoted(text, clause, index))
        elif word.flags & (lx.HEADS | lx.FIRM):
            found.extend(_headed(text, clause, index, word))
    kept = outermost(found)
    return kept + _shared_levels(text, clause, kept) if any(n.type == "ClusterTier" for n in kept) else kept


def _shared_levels(text: str, clause: Clause, found: list[Name]) -> list[Name]:
    """1个国家级、4个省级先进制造业集群: the first level shares the class of the second."""
    out = []
    for tier in found:
        own = next((w for w in clause.words if w.start == tier.start and w.flags & lx.LEVEL), None)
        if tier.type != "ClusterTier" or own is None:
            continue
        at = tier.start
        for word in reversed([w for w in clause.words if w.end <= tier.start and w.flags & lx.LEVEL]):
            if not re.fullmatch(
                r"(?:产业集群|集群)?[、和及](?:\d+个|[一二三四五六七八九十]+个|一批)?", text[word.end : at]
            ):
                break
            out.append(
                Name("ClusterTier", word.start, word.end, text[word.start : word.end] + text[own.end : tier.end])
            )
            at = _before_count(text, clause.start, word.start)
    return out


def _before_count(text: str, start: int, end: int) -> int:
    """Where a count that ends here begins: |1个国家级."""
    match = re.search(r"(?:\d+个|[一二三四五六七八九十]+个|一批)$", text[start:end])
    return start + match.start() if match else end


def outermost(found: list[Name]) -> list[Name]:
    """Without the names that stand inside another."""
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Name] = []
    for name in found:
        if not kept or name.end > kept[-1].end:
            if kept and name.start < kept[-1].end:  # they overlap: the later head wins
                kept.pop()
            kept.append(name)
    return kept


def _headed(text: str, clause: Clause, index: int, head: Word) -> list[Name]:
    """The name that ends with this head, if it is one."""
    out = []
    for bit, kind, check in _KINDS:
        if head.flags & bit and not _goes_on(text, head):
            start = left_edge(text, clause, index, bit)
            if bit == lx.PROGRAMME:
                start = _over_comma(text, clause, index, start)
            type_ = check(text[start : head.end], text[head.start : head.end])
            if type_ and head.end - start <= _LONGEST:
                out.append(Name(type_ if type_ != "?" else kind, start, head.end))
                break
    return out


def _over_comma(text: str, clause: Clause, index: int, start: int) -> int:
    """能效、水效“领跑者”行动: a short first half before the comma belongs to the name."""
    if not start or text[start - 1] != "、" or "“" not in text[start : start + 6]:
        return start
    previous = max(
        (
            w.end
            for w in clause.words[:index]
            if w.end < start - 1 and w.flags & (lx.VERB | lx.CARRY_OUT | lx.COMMA | lx.OPENER)
        ),
        default=clause.start,
    )
    return previous if 2 <= start - 1 - previous <= 3 else start


def _goes_on(text: str, head: Word) -> bool:
    """Whether the head is only the beginning of another word (中心城区, 平台经济, 工程师)."""
    following = text[head.end : head.end + 2]
    if head.flags & lx.FIRM:
        return following in ("治理", "制度", "债券")
    return following in _FOLLOWERS or (following[:1] in ("师", "城", "化", "性", "群", "长") and following != "城市")


_FOLLOWERS = frozenset(
    ["城区", "城市", "经济", "机械", "技术", "设施", "人才", "人员", "人士", "大脑", "负责", "主任", "主体"]
) - {"主体"}


def left_edge(text: str, clause: Clause, index: int, kind: int) -> int:
    """Where the name that ends with word `index` begins; a place inside it begins it (…机构|包头稀土研究院)."""
    start = _stop_before(text, clause, index, kind)
    if kind & (lx.PARK | lx.CLUSTER | lx.PROJECT | lx.FIRM) or (
        kind == lx.PLATFORM and text[: clause.words[index].end].endswith(("院", "室"))
    ):
        places = [w for w in clause.words[:index] if w.flags & lx.PLACE and w.start > start]
        at_start = any(w.start <= start < w.end for w in clause.words if w.flags & (lx.PLACE | lx.LEVEL))
        lead = text[start : places[0].start] if places else ""
        if (
            places
            and not at_start
            and len(lead) > 2
            and not any(w.flags & lx.AND for w in clause.words[:index] if w.start > start)
        ):
            return places[0].start
    return start


def _stop_before(text: str, clause: Clause, index: int, kind: int) -> int:
    """The end of the last word before the head that can't belong to the name."""
    words = clause.words
    head = words[index]
    right = head.start
    for j in range(index - 1, -1, -1):
        word = words[j]
        if right > word.end and (blank := text.rfind(" ", word.end, right)) >= 0:
            return blank + 1
        right = word.start
        if word.flags & lx.AND:
            if _and_ends(words, j, kind):
                return word.end
        elif word.flags & (lx.COMMA | lx.YEAR | lx.ETC | lx.TITLE):
            return word.end
        elif word.flags & lx.BRACKET:
            if word.start == clause.start or _ASIDE.search(text, word.start, word.end):
                return word.end
        elif word.flags & (lx.QUANTITY | lx.NUMBER):
            if not (kind == lx.PROJECT and is_capacity(text, word)) and not _part_of_name(text, word, head, kind):
                return word.end
        elif _acts(word) and _ends_name(text, words, j, index, kind):
            return word.end
    blank = text.rfind(" ", clause.start, right)
    return blank + 1 if blank >= 0 else clause.start


def _acts(word: Word) -> bool:
    """A verb or an adverb that no longer word protects."""
    return bool(word.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT)) and not word.flags & (lx.GUARD | lx.KIND)


_ASIDE = re.compile(r"记者|上半年|下半年|第.批|试行|图|摄|讯|[一二三四五六七八九十]\)|\d|以下|简称")
_FUNCTION = frozenset(
    [
        "的",
        "了",
        "在",
        "于",
        "以",
        "为",
        "是",
        "把",
        "将",
        "向",
        "至",
        "到",
        "从",
        "使",
        "并",
        "或",
        "对",
        "被",
        "其",
        "均",
        "已",
        "拟",
        "正",
        "由",
        "各",
        "该",
        "这",
        "要",
        "即",
        "而",
        "且",
        "其中",
        "通过",
        "按照",
        "根据",
        "作为",
        "一批",
        "一个",
        "以及",
        "及其",
        "全省",
        "全市",
        "全区",
        "全国",
        "我省",
        "我市",
        "省内",
        "国内",
    ]
)


def _and_ends(words: list[Word], j: int, kind: int) -> bool:
    """Whether 和 separates: after a head or a verb it does; between two words of industry it belongs to the name."""
    if j == 0:
        return True
    before = words[j - 1]
    if before.end != words[j].start:
        return kind == lx.INDUSTRY
    if before.flags & (lx.VERB | lx.CARRY_OUT | lx.QUANTITY | lx.BRACKET) and not before.flags & (lx.KIND | lx.GUARD):
        return not before.flags & lx.BRACKET
    if before.flags & (lx.ORGAN | lx.FIRM):
        return True
    if kind == lx.INDUSTRY:
        return not before.flags & lx.FIELD or bool(before.flags & lx.INDUSTRY)
    return bool(before.flags & ((lx.HEADS & ~lx.INDUSTRY) | lx.QUOTED))


def _part_of_name(text: str, word: Word, head: Word, kind: int) -> bool:
    """A number belongs to the name in 数字产业化十大工程 and in 尼龙66."""
    if word.end == head.start:
        return text[word.end - 1] == "大" and kind == lx.PROGRAMME
    return text[word.end - 1].isdigit() and text[word.end] in "+GDM"


def _ends_name(text: str, words: list[Word], j: int, index: int, kind: int) -> bool:
    """Whether a verb or an adverb before the head ends the name to its right."""
    word, head = words[j], words[index]
    if text[word.start : word.end] in _FUNCTION:
        return True
    between = words[j + 1 : index]
    if (
        kind == lx.PROGRAMME
        and word.end - word.start >= 4
        and word.end == head.start
        and word.flags & lx.VERB
        and j
        and not _has_matter_before(text, words, j)
    ):
        return False
    bare = _covered(between, word.end, head.start) and all(
        w.flags & (lx.QUANTITY | lx.QUOTED) or text[w.start : w.end] in lx.words("nominal") for w in (word, *between)
    )
    inside = bare and _has_matter_before(text, words, j)
    if kind == lx.PROGRAMME:
        if word.flags & lx.CARRY_OUT:
            return not inside
        return not inside and (bool(word.flags & lx.OPENER) or not _has_matter_before(text, words, j))
    return not inside


def _has_matter_before(text: str, words: list[Word], j: int) -> bool:
    """Whether a noun stands before the verbs that end at word j: 标志性产业链|突破|工程."""
    while (
        j > 0
        and words[j - 1].end == words[j].start
        and words[j - 1].flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT)
        and not words[j - 1].flags & lx.GUARD
    ):
        j -= 1
        if text[words[j].start : words[j].end] in _FUNCTION:
            return False
    if j == 0:
        return words[0].start > 0 and "\u4e00" <= text[words[0].start - 1] <= "\u9fff"
    before = words[j - 1]
    if before.end < words[j].start:
        return True
    if before.flags & lx.BRACKET:
        return j > 1
    return not before.flags & (lx.COMMA | lx.YEAR | lx.ETC | lx.TITLE | lx.QUANTITY | lx.AND | lx.ORGAN | lx.PLACE)


def _covered(words: list[Word], start: int, end: int) -> bool:
    """Whether the words leave no gap between two places."""
    at = start
    for word in words:
        if word.start != at:
            return False
        at = word.end
    return at == end


def _cluster(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if not rest or name in lx.words("general"):
        return ""
    if is_class(rest):
        return "ClusterTier"
    if re.search(r"级(?:和|、|及|、)", rest):
        return ""
    return (
        "Cluster" if has_field(rest, False) or "”" in rest else "ClusterTier" if re.search(r"示范|名县", rest) else ""
    )


def has_field(rest: str, unknown: bool = True) -> bool:
    """Whether a word of industry stands in a name, or the name is short and wholly unknown (滩羊)."""
    table = lx.flags()
    known = [
        b for i in range(len(rest)) for n in range(1, 6) if i + n <= len(rest) and (b := table.get(rest[i : i + n], 0))
    ]
    return any(b & lx.FIELD and not b & (lx.KIND | lx.HEADS) for b in known) or (
        unknown and not known and len(rest) <= 4
    )


def is_class(rest: str) -> bool:
    """Whether words before a head say level and kind only, no field: 省级中小企业特色."""
    table, at, level = lx.flags(), 0, False
    while at < len(rest):
        for length in range(min(10, len(rest) - at), 0, -1):
            bits = table.get(rest[at : at + length], 0)
            if bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
                break
        else:
            bits = lx.KIND if rest[at] in "省市县区级大“”" else 0
            length = 1
        if not bits & (lx.KIND | lx.LEVEL | lx.PLACE | lx.OPENER | lx.CLUSTER | lx.CHAIN):
            return False
        level = True
        at += length
    return level


def _chain(name: str, head: str) -> str:
    rest = name[: -len(head)]
    return (
        "Chain"
        if rest and has_field(rest, False) and not is_class(rest) and name not in lx.words("general") and len(rest) > 1
        else ""
    )


def _park(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if not rest or name in lx.words("general") or rest in _WEAK_PARK or len(rest) < 2:
        return ""
    return "Programme" if _AXES.fullmatch(name) else "Park"


_AXES = re.compile(
    r"(?:[一二两三四五六七八九十多](?:核|轴|带|区|圈|极|心|廊|翼|园|基地|组团|谷|港|湾|城|线|环|片|点|群|中心)){2,}"
)


def _platform(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if name in lx.words("general") or name in _PLAIN_PLATFORM or (name.endswith("数据中心") and "一体化" not in name):
        return ""
    if head == "中心" and not rest.endswith(("级", "”")) and len(rest) < 4:
        return ""
    if len(head) >= 6 and rest in ("", "省", "市"):  # a class by its head alone: 制造业创新中心
        return "Platform"
    return "Platform" if (len(rest) > 1 and not (rest in _WEAK_PARK)) or head == "产业大脑" else ""


def _programme(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if name in lx.words("general") or not rest:
        return ""
    quoted = "”" in rest
    if head in _QUOTED_ONLY and not quoted:
        return ""
    if (
        head == "战略"
        and not quoted
        and not (lx.flags().get(rest[:4], 0) | lx.flags().get(rest[:3], 0)) & lx.PLACE
        and not re.match("|".join(REGIONS), rest)
    ):
        return ""
    if _NO_PROGRAMME.search(name) or (head == "改革" and not quoted):
        return ""
    if quoted and head in _QUOTED_ONLY and re.search(r"”.{0,12}(?:完善|建立|健全)|”.{13,}", name):
        return ""
    if quoted or ((len(rest) >= 4 or (len(head) > 2 and len(rest) > 1)) and not is_class(rest)):
        return "Programme"
    return ""


_NO_PROGRAMME = re.compile(
    r"习近平|国民经济和社会发展|体制机制|根本遵循|土地利用|城镇体系|主体功能区|城市总体|环境保护规划|制度体系|有关|相关|^(?:重大|重点|建设|系列|本)"
)


def _enterprise(name: str, head: str) -> str:
    if name in lx.words("general") or name in _ORDINARY:
        return ""
    plain = name.replace("“", "").replace("”", "")
    if name in ("全国企业", "国家企业"):
        return ""
    known = any(word in plain for word in _RECOGNISED)
    if re.search(r"(?:零碳|未来|灯塔|透明|数字|云|标杆|超级|无人|黑灯|卓越级|先进级|领航级|基础级)工厂$", name):
        return "EnterpriseTier"
    quoted = name.endswith(("”企业", "”工厂", "”中小企业", "”车间"))
    return "EnterpriseTier" if known or quoted else ""


def _project(name: str, head: str) -> str:
    """A named project has something in its name that no lexicon knows, a place, a quotation or a phase."""
    rest = name[: -len(head)]
    if len(rest) < 4 or re.search(
        r"[的了每]|年(?!产)|^(?:公司|该|本|其|新|二期|一期|三期)|总投资|重大|重点|标志性|产业化|企业|工业|攻关|类|新开工|拟建|在建|招商|投资|引进|签约",
        rest,
    ):
        return ""
    if re.search(r"[一二三]期|[A-Za-z0-9]|”", rest) or (_unknown(rest) >= 2 and _unknown(rest[:2]) == 2):
        return "Project"
    return ""


def _firm(name: str, head: str) -> str:
    rest = name[: -len(head)]
    if _unknown(rest) < 2 and not any(lx.flags().get(rest[:n], 0) & lx.PLACE for n in (2, 3, 4)):
        return ""
    return (
        "Organisation"
        if len(rest) >= 2
        and not re.search(
            r"[的了各]|上市|子$|母$|平台|投资$|担保|保险|运营$|^(?:国有|民营|大型|世界|跨国|科技|龙头)$", rest
        )
        else ""
    )


def _unknown(name: str) -> int:
    """How many characters of a name stand in no word of the lexicon."""
    table, at, unknown = lx.flags(), 0, 0
    while at < len(name):
        length = next((n for n in range(min(8, len(name) - at), 1, -1) if name[at : at + n] in table), 1)
        unknown += length == 1 and name[at] not in "和与及"
        at += length
    return unknown


_KINDS = (
    (lx.PROGRAMME, "Programme", _programme),
    (lx.CLUSTER, "Cluster", _cluster),
    (lx.CHAIN, "Chain", _chain),
    (lx.PARK, "Park", _park),
    (lx.PLATFORM, "Platform", _platform),
    (lx.ENTERPRISE, "EnterpriseTier", _enterprise),
    (lx.PROJECT, "Project", _project),
    (lx.FIRM, "Organisation", _firm),
)


def _quoted(text: str, clause: Clause, index: int) -> list[Name]:
    """A quotation that is a name itself (“小巨人”, “3830”集群发展格局) or ends with a head (“十大工程”)."""
    word = clause.words[index]
    inside = text[word.start + 1 : word.end - 1]
    bits = lx.flags().get(inside, 0)
    if bits & lx.ENTERPRISE or inside.endswith("工厂"):
        return [Name("EnterpriseTier", left_edge(text, clause, index, lx.ENTERPRISE), word.end)]
    if inside == "产业大脑":
        return [Name("Platform", word.start, word.end)]
    if inside in ("链长制", "林长制"):
        return [Name("Programme", word.start, word.end)]
    if (
        inside[:1].isdigit()
        and sum(c.isdigit() or c in "+X×xN" for c in inside) * 2 >= len(inside)
        and len(inside) >= 3
    ):
        return [Name("Programme", word.start, _end_of_system(text, clause, index))]
    if inside.endswith(("工程", "行动", "计划")):
        return [Name("Programme", left_edge(text, clause, index, lx.PROGRAMME), word.end)]
    if re.fullmatch(r"20\d\d\s?[\u4e00-\u9fff]{2,8}年", inside):
        return [Name("Programme", word.start, word.end)]
    if text.startswith("示范", word.end) and text[word.end + 2 : word.end + 3] in ",。;、":
        return [Name("Programme", word.start, word.end + 2)]
    if _is_carried_out(text, clause, index) and _stands_alone(text, clause, index):
        return [Name("Programme", word.start, word.end)]
    return []


def _is_carried_out(text: str, clause: Clause, index: int) -> bool:
    """Whether a verb of carrying out stands before the quotation, with adverbs or another quotation between."""
    for word in reversed(clause.words[:index]):
        content = text[word.start : word.end]
        if content in _CARRIED:
            return True
        if not word.flags & (lx.QUOTED | lx.OPENER | lx.KIND):
            return False
    return False


_CARRIED = frozenset(
    ["实施", "深入实施", "扎实实施", "滚动实施", "推进", "扎实推进", "深入推进", "完成", "大力实施", "全面实施", "开展"]
)


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
        if text[word.start : word.end] in ("的", "将", "为") or word.start - end > 6:
            break
        if word.flags & lx.ENTERPRISE:
            break
        if word.flags & (lx.HEADS | lx.LIST) or text[word.start : word.start + 2] in ("格局", "体系", "布局"):
            end = word.end
    if text[end : end + 4] in ("发展格局", "空间布局", "空间格局", "发展体系"):
        end += 4
    return end
