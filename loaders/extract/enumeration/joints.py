"""Where 和 and its kin separate the last two members of a list, and where they belong to a name."""

import re
from functools import cache
from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import ends_in_field, reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.numbers import number_of

if TYPE_CHECKING:
    from loaders.extract.enumeration.endings import Enumeration

Span = tuple[int, int]
_WHOLE_FIELD = 4  # characters of each of two fields that 及 or 与 joins before a head
_LONGEST_WORD = 20  # characters of a field with 和 in it, and 产业 behind it


def split_last(text: str, item: Clause, spans: list[Span], enumeration: "Enumeration") -> list[Span]:
    """Split A和B at the end of the list, where the count or the form of the list asks for it."""
    start, end = spans[-1]
    joints = [w for w in item.words if w.flags & lx.AND and start < w.start and w.end < end]
    joints = [w for w in joints if not lx.is_division(text[start : w.end])]  # 南和|宠物食品
    told = _TOLD.search(text, max(0, spans[0][0] - _TOLD_REACH), spans[0][0])
    count = enumeration.count or (number_of(told["count"] or told["behind"]) if told else None)
    if not joints or count == len(spans) or _ends_in_one_word(text[start:end]):
        return spans
    if parted := next((w for w in joints if _joins_parks(text, (start, end), w)), None):
        return [*spans[:-1], (start, parted.start), (parted.end, end)]
    if (apart := _all_apart(text, [*spans[:-1], (start, end)])) and len(apart) == count:
        return apart
    bare = not (enumeration.open or enumeration.count or enumeration.shared)
    wanted = [w for w in joints if text[w.start : w.end] in ("和", "以及")]
    labelled = text.endswith(":", 0, spans[0][0])  # 先导产业6个:|A、B与C: as the count will have it
    if not wanted and (bare or enumeration.open or (enumeration.shared and len(spans) > 1)) and not labelled:
        bare_end = enumeration.shared[0] if enumeration.shared and joints[-1].end < enumeration.shared[0] < end else end
        least = _WHOLE_FIELD if enumeration.shared else 0  # 新能源与智能网联汽车产业 is one
        far = [w for w in joints if min(w.start - start, bare_end - w.end) >= least]
        wanted = [w for w in far if joins_fields(text, (start, bare_end), (w.start, w.end))]
    if count == len(spans) + 1 and not wanted:
        wanted = joints
    if not wanted:
        return spans
    joint = wanted[-1] if count != _PAIR or len(spans) > 1 else _between_two(text, end, joints, wanted[-1])
    if len(spans) == 1 and bare and count != _PAIR and not joins_fields(text, (start, end), (joint.start, joint.end)):
        return spans
    if end - joint.end == 1:  # 龙江元盛和|牛
        return spans
    if joint.end < end and text[joint.end : end] in ("技术", "服务", "设备", "产品", "应用"):
        return spans
    return [*spans[:-1], (start, joint.start), (joint.end, end)]


def _joins_parks(text: str, span: Span, joint: Word) -> bool:
    """Whether a park ends on both sides of a joint: 甲产业园区|及|乙化工园区(东、西片区)."""
    close = text.rfind("(", joint.end, span[1]) if text[span[1] - 1] == ")" else -1
    end = close if close >= 0 else span[1]
    return text.endswith(_PARKS, span[0], joint.start) and text.endswith(_PARKS, joint.end, end)


def _between_two(text: str, end: int, joints: list[Word], last: Word) -> Word:
    """The joint between two fields of which one has a joint of its own: 软件和信息服务|与|汽车及零部件两大产业."""
    if len(joints) == 1:
        return last
    return next((w for w in (last, *reversed(joints)) if not SECONDARY.match(text, w.end, end)), last)


def is_one_word(name: str) -> bool:
    """Whether a field with 和 in it is a word of its own, or begins one: 软件|和|信息技术服务业, 细胞|和|基因(治疗)."""
    if "和" not in name:
        return False
    return any((bare := name.removesuffix(tail)) in lx.flags() or bare in _begun() for tail in ("业", "产业"))


def _ends_in_one_word(name: str) -> bool:
    """Whether words end with a field that 和 makes no two of: 深圳|细胞和基因|产业."""
    bare = name[-_LONGEST_WORD:].removesuffix("产业")
    return any(bare[at:] in _begun() for at in range(bare.find("和")))


@cache
def _begun() -> frozenset[str]:
    """What words with 和 begin with: 细胞和基因 of 细胞和基因治疗."""
    whole = (word for word in lx.words("industry_word") if "和" in word[1:])
    return frozenset(word[:end] for word in whole for end in range(word.find("和", 1) + 3, len(word)))


def _all_apart(text: str, spans: list[Span]) -> list[Span]:
    """A、B|和|C、D|和|E等五大产业: the members with each 和 between them, where more than the last one has one."""
    found: list[Span] = []
    for start, end in spans:
        at = text.find("和", start + 1, end - 1)
        whole = at < 0 or text.count("和", start, end) > 1 or lx.is_division(text[start : at + 1])
        found += [(start, end)] if whole else [(start, at), (at + 1, end)]
    return found if len(found) > len(spans) + 1 else []


_PAIR = 2
_PARKS = (
    "园区",
    "产业园",
    "工业园",
    "科技园",
    "开发区",
    "高新区",
    "经开区",
    "集中区",
    "集聚区",
)  # 甲产业园区|及|乙工业园
_TOLD_REACH = 30  # characters that the head before a list may take
_TOLD = re.compile(  # 三个优势产业|,包括A、B与C; 两大主导产业|:A及B
    r"(?:(?P<count>\d+|[一二两三四五六七八九十]+)(?:大|个|条|类)[^,。;:、(\d]{0,14}?(?:产业链|产业|集群|赛道|领域|行业)"
    r"|(?:产业链|产业|集群|赛道|亿级)(?P<behind>\d+)(?:个|条))”?(?:,?(?:分别|主要|具体|也就)*(?:是|为|即|包括|涵盖|包含|有)?:?|[(:]|——?)$"
)


SECONDARY = re.compile(
    r"关键|核心|配套|其|相关|上下游|零部件|零配件|部件|配件|衍生|服务|应用|设备|系统|器件|元件|关联|制品|延伸|深|精深|装备"
)
_ABSTRACT = re.compile(
    r"(?:基础|空间|安全|工艺|品牌|治理|资源|数据|设计|研发|技术|服务|产业|经济|工业|布局|信息|质量|创新|人才|贸易|消费|城市|总部)$"
)


def joins_fields(text: str, span: Span, joint: Span) -> bool:
    """Whether two fields that stand for themselves are joined: 工程塑料及电子化学品, but not 电梯及关键零部件."""
    left, right = text[span[0] : joint[0]], text[joint[1] : span[1]]
    apart = 6 if text[slice(*joint)] in ("和", "以及") else 8  # 机器人及智能装备 is one
    if min(len(left), len(right)) < 3 or len(left + right) < apart or SECONDARY.match(right):
        return False
    return all(ends_in_field(side) and not _ABSTRACT.search(side) for side in (left, right))


_AND = re.compile("和|以及|[及与]")


def _in_title(text: str, start: int, end: int) -> bool:
    """Whether the first line joins two words as well: 甲市竹编和藤编产业促进条例."""
    title = text.find("\n", 0, start)
    return title > 0 and text.find(text[start:end], 0, title) >= 0


def two_with_head(text: str, span: Span, head_end: int) -> list[Span]:
    """石化|和|纺织产业占六成, A、节能环保|及|现代物流产业: two fields that share a head; 软件和信息服务产业 is one."""
    start, end = span
    joints = list(_AND.finditer(text, start + 1, end - 1))
    if len(joints) != 1 or text[start:end] in lx.flags() or is_one_word(text[start:end]):
        return []
    if _ends_in_one_word(text[start:end]) or _in_title(text, start, head_end):
        return []
    left, right = (start, joints[0].start()), (joints[0].end(), end)
    if joints[0][0] in ("及", "与"):
        whole = min(left[1] - left[0], right[1] - right[0]) >= _WHOLE_FIELD
        if not whole or not text.endswith("、", 0, start) or not joins_fields(text, span, joints[0].span()):
            return []
    if SECONDARY.match(text, right[0]) or not reads_as_field(text[slice(*left)]):
        return []
    return [left, (right[0], head_end)] if reads_as_field(text[slice(*right)]) else []
