"""Where the name of a programme begins though verbs stand in it: behind what carries it out, behind its number, behind its fellow."""

import re

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

CAMPAIGNS = ("行动", "工程")
_CARRIED_HEADS = (*CAMPAIGNS, "提升计划", "培育计划", "倍增计划", "引育计划", "壮大计划")
_VERBS = "实施|开展|启动|推进|推行|发起|打响"
_NOT_FIRST = (  # what begins no name
    "第[一二三四五六七八九十]{1,3}条|重点|重大|专项|实施|开展|推进|持续|加快|加强|强化|着力|不|严禁|禁止|防止|停止|申报|申请|完善|落实|谋划|推动|组织|健全|建立|做好|抓好|争取|支持|参与|承接|配合|对接|启动|策划|优化|提升|规范|坚持|全力|力争|成功|联合|有序|统筹|精准|率先|经开区|高新区|开发区|园区|全[国省市区县]|我[省市区县]"
)
_HOW = "(?:深入|大力|全面|全力|扎实|切实|持续|接续|率先|先后|精准|不断|稳步|积极|着力|进一步|正在|已|新|将|正式|谋划|聚力|组织|统筹|部署|加快|继续|启动)*"
_DOES = "(?:实施|开展|推进|启动|落实|推动|制定|出台|围绕|抓好|推行|依托|通过|组织)"
_WHOLE_ITEM = re.compile(  # 二是|规划布局引领行动, 一是谋划实施|企业梯度培育工程
    f"[一二三四五六七八九十]是(?>(?:深入|大力|全面)?(?:{_HOW}{_DOES})?)(?P<name>(?!重点|重大|专项|实施|开展|推进|启动)"
    "(?:(?!(?:行动|工程)[和与及])[\u4e00-\u9fff]){4,16}(?<![项类批])(?<!重[大点])(?:行动|工程))"
)
_ORGAN_CARRIES = re.compile(  # 某局牵头实施|创新提升行动
    "(?:局|委|厅|部|办|办公室|委员会|政府)(?:负责)?牵头(?:组织)?(?:实施|开展)(?P<name>[\u4e00-\u9fff]{4,14}(?<![项类批])(?<!重[大点])(?:行动|工程))$"
)
_SORTS = re.compile("(?:一批|重大工程|重点工程|专项行动|系列|有关|相关|各类|各项|以|该|本)")
_BOX = r"专栏[ \t]*[一二三四五六七八九十\d]{1,3}[ \t:.、]*"
_WHOLE_LINE = re.compile(  # (一)|创新驱动引领工程
    rf"[ \t#*]*(?:[(][一二三四五六七八九十]{{1,3}}[)]|\d{{1,2}}[.、]|第[一二三四五六七八九十]{{1,3}}条|{_BOX})[ \t]*(?>(?:深入|大力|全面)?(?:实施|开展|推进)|(?:深入|大力)?)"
    f"(?P<name>(?!{_NOT_FIRST})(?:(?!牵头|实施|开展)[\u4e00-\u9fff]){{4,14}}(?:行动|工程)(?<!项工程)(?<!类工程)(?<!重[大点]工程)(?<!大工程)(?<!大行动))"
)
_PLAN_OF_BOX = re.compile(  # 专栏2 |中小企业登高计划
    rf"[ \t#*]*{_BOX}(?P<name>(?!{_NOT_FIRST})[\u4e00-\u9fff]{{4,14}}(?<!年度)(?<!投资)(?<!建设)计划)"
)
_WITHIN = (  # characters of a name in which verbs stand: none of another programme, of a sentence or of another verb's object
    f"(?:(?!{_VERBS}|行动|工程|计划|专项(?!行动)|改革|机制|[的等各在将与及和以为是把被从对向由让使其该本了些批类]|所有|有关|相关|参与|完成|列入|纳入|入选|作为|采取|需要|符合|深入|大力|持续|不断|先后|累计|着力|扎实|切实|稳步|积极|进一步|落实|依托|围绕|通过)[\u4e00-\u9fff])"
)
_NAME = f"(?P<name>(?!{_NOT_FIRST}|建设|打造|构建|编制|制定|出台|发布|印发|牵头|承担|申建|新的|企业(?:开展|实施)){_WITHIN}{{3,16}}(?<![项类批大])(?<!重[大点])(?:(?:专项)?(?:行动|工程)|(?:提升|培育|倍增|引育|壮大)计划))"
_USES = "是|纳入|列入|参与|依托|通过|借助|召开|按照"
_CARRIED = re.compile(f"(?:{_VERBS}|{_USES})(?:好|了)?{_NAME}")  # 组织实施|项目提速增效专项行动
_FELLOW = re.compile(  # 技术攻关工程和|建圈强链工程, 分别是:|亩均提升行动
    f"(?<=行动[、和与及])(?:以及)?{_NAME}|(?<=工程[、和与及])(?:以及)?{_NAME.replace('<name>', '<also>')}"
)
_OPENS = re.compile(
    "(?:(?:方案|计划|规划|意见|纲要)(?:还|也|将|主要|重点|共)?(?:包括|包含|涵盖|围绕|聚焦))?+"  # 方案包括|建圈强链行动
    f"(?:以|以实施|(?:主要|具体)?(?:包括|涵盖|分别[是为]|即|通过|依托|随着)[:]?)?{_NAME}"
)  # |建圈强链行动取得…
_APART = lx.COMMA | lx.ORGAN | lx.PLACE | lx.QUANTITY | lx.NUMBER | lx.YEAR | lx.TITLE | lx.ETC | lx.QUOTED | lx.FIRM
_LONGEST = 34


def whole_item(text: str, clause: Clause) -> int:
    """Where a name begins that is all of an item: 二是|规划布局引领行动; 0 where none is."""
    whole = _WHOLE_ITEM.fullmatch(text, clause.start, clause.end)
    return whole.start("name") if whole else 0


def carried_by_organ(text: str, clause: Clause, head: Word) -> int:
    """Where a name begins that ends the clause and that an organ carries out: 某局牵头实施|创新提升行动; 0 where none is."""
    carried = _ORGAN_CARRIES.search(text, max(clause.start, head.end - _LONGEST), head.end)
    return carried.start("name") if carried and head.end == clause.end and not _SORTS.match(carried["name"]) else 0


def whole_line(text: str, line: int, end: int) -> int:
    """Where a name begins that is all of a numbered line: (一)|创新驱动引领工程; 0 where none is."""
    whole = _WHOLE_LINE.fullmatch(text, line, end) or _PLAN_OF_BOX.fullmatch(text, line, end)
    return whole.start("name") if whole else 0


def carried(text: str, clause: Clause, head: Word, start: int) -> int:
    """Where a name begins that stands behind a verb of carrying out, behind its fellow or at the start of its clause.

    Other verbs may stand in it: 组织实施|项目提速增效专项行动, 技术攻关工程和|建圈强链工程. `start` is where it is read to
    begin; what stands before that must be no thing of its own.
    """
    if not text.endswith(_CARRIED_HEADS, 0, head.end):
        return start
    reach = max(clause.start, head.end - _LONGEST)
    matches = [m for m in _CARRIED.finditer(text, reach, head.end) if m.end() == head.end]
    matches += [m for m in _FELLOW.finditer(text, reach, head.end) if m.end() == head.end]
    opens = None if matches else _OPENS.fullmatch(text, _behind_place(clause), head.end)
    if opens and not _acts(text, clause, opens.start("name"), head.start, start):
        matches = [opens]
    if not matches:
        return start
    name = max(at for group, at in ((g, m.start(g)) for m in matches for g in m.groupdict()) if at >= 0)
    words = [w for w in clause.words if w.start < start and w.end > name]
    return name if name < start and not any(w.flags & _APART for w in words) else start


def _behind_place(clause: Clause) -> int:
    """Where the words of a clause begin behind the place that it may begin with: 甲市|以乙工程为抓手."""
    first = clause.words[0]
    return first.end if first.flags & lx.PLACE and first.start == clause.start else clause.start


def _acts(text: str, clause: Clause, name: int, head: int, start: int) -> bool:
    """Whether what stands before `start` is said of the name: 全力确保|甲行动; in |建圈强链行动 the verb is all of it."""
    before = [w for w in clause.words if name <= w.start < start and not w.flags & lx.GUARD]
    says = any(w.flags & lx.OPENER for w in before)
    return says or any(
        w.start == name and w.flags & (lx.VERB | lx.CARRY_OUT) and w.end < head and text[w.end - 1] != "链"
        for w in before
    )
