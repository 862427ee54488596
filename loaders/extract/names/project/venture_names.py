"""The names of works in an enumeration: where each begins and ends, and whether it is one: 甲汽车乙工厂|二期, 丙年产50GW硅片."""

import re

from loaders.extract.names.firm.firms import tailed
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.project.works import GENERIC, SORTS_OF_WORKS, TOLD_OF_IT, WHOLE_WORKS, is_placed_park
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
CAPACITY = re.compile(
    r"\d[\d.]*(?:万|亿|百万|千万)?(?:吨|GWh|MWh|GW|MW|[吉兆千]瓦时?|台|辆|套|片|平方米|立方米|米|公里|英寸)|第[\d.]+代|百万吨|年产"
)
PHASE = re.compile(r"[(]?第?(?:[一二三四五六七八九]至)?[一二三四五六七八九十\d]期(?:工程|项目)?[)]?$")
NO_NAME = re.compile(
    r"^[\u4e00-\u9fff]{2,6}[市县区州]的项目$|^(?:领域|行业)|(?:合同|协议书?|意向书|备忘录)$|^(?:新一|此|前一)[轮批]|^基础上|[推带促拉]动(?:项目|工程)$|^(?:重点|经贸|经济|产业|技术|招商)?合作项目$|^(?:全[国球省市区县]|国内|[省市县区])?最[大高新]|[(][^()]*,|^项目(?=[一二三四五\d]期)|(?:实验室|研究院|学院)$|进行[\u4e00-\u9fff]{0,4}(?:改造|扩建|升级)$|^(?:合理|科学|统筹)|(?:组织|集中)?开展项目$|程序项目$|大项目$|^扩[能产]$|^(?:代表|注册|示范|样板|储备|在谈|意向|签约|同类|其他|其余)(?:性)?项目$|^新?(?:目标|任务)|^配套|^首(?:[台套艘架]|批次|版次)|^第?[一二三四](?:期|阶段)|场景$|\d[万亿]?(?:[台套辆件只片吨个颗支]|平方米)$|[了将把;:。“]|亿元|以[上下]|已于|只有|也?不过|缺口|摘牌|能力$|户$|/年$|基金$|^(?:系列|[上下]半年|年[底内初])|[\d两三四五六七八九十]个|前[一二三四五]期|^(?:在)?[\d一二三四五六]+[个月]|^\d+[个项]|^(?:该|本|其|这|一批|首批|目前|同时)|重大|重点项目|招商|标志性|第.批|一批(?:项目|工程)?$|第.产业|季度|宣布|签约|\d个$|(?:企业|产业|行业|领域|公司|集团|产品|产值|活动|会议|大会|计划|行动|方案|政策)$"
    rf"|^(?:{SORTS_OF_WORKS})(?:[及和与]?(?:{SORTS_OF_WORKS}|事业))?(?:项目|工程)$"
)
_LOOSE = re.compile(
    r"(?<=项目)(?![一二三四五六七八九(]期?).+$|(?<=[地厂线园])[内里]$|(?<=期)建[一二两三四五六\d].*$|"
    r"前期(?:工作)?$|等[^等]{0,12}$|[(](?!第?[一二三四五六七八九\d]期[)])[^)]*[)]?$"
)  # what follows a name: 等42个项目, (海拔3656米)
AT_LOAD = re.compile("(?<=装置|产线|机组)(?:满负荷|满产|高负荷|稳定|连续|安全)")  # 甲20万吨/年乙烯装置|满负荷运行
_COUNTED_LEAD = re.compile(  # 在甲园|扩一条|年产3万吨玻纤产线
    r"(?:再|新|又|拟|将|扩|上|增|添|建|投|设)*了?(?:第?[一二两三四五六七八九十]|\d)[条座套](?=年产|\d|[\u4e00-\u9fff]{2,}线$)"
)
_BUILT_AT = re.compile(
    r"[\u4e00-\u9fff]{2,10}?(?:[区园县市]|城(?!建))建(?![设成筑材工投行档])(?=[\u4e00-\u9fff]{3})"
)  # 甲直管区建|乙封测基地
_SITE = re.compile(
    rf"(?<![\u4e00-\u9fff])[园厂区][内里](?=\d)|(?:公司|基地|厂区|园区)(?=\d)|(?:{ZONE}|园)(?=[\u4e00-\u9fffA-Z]{{2,}})"
)
ENDS = lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT | lx.LEVEL
_NO_FIRM = re.compile(
    r"[一二两三四五六七八九十几\d][座个家条]|建设|公司|集群|产业|企业|基金|自建|爬坡|零碳|产能|^[有可约近第每如即个另这那]|级|最|经开区|高新区|开发区|度假区|园区"
)
_VAGUE = tuple(lx.words("vague_firm_tail"))
_NO_PHASE = re.compile(
    r"^(?:的|该|其|本|新|首|总|全|各|两|项目|工程|基地|园区|产业园|厂房|建设|改造|扩建|工厂|技改|产线|生产线|投资)*$|[县市区园](?:投资)?(?:建设|新建|扩建)$|(?:基金|规划|班|学员|培训|计划|行动|课题|活动|展|大会|论坛|榜单|名单|公示|债券?|第)$"
)
_ADJECTIVES = "新大小好老高低强真快多建造产投做有在来"
_LABEL = re.compile(r"\[[^\[\]]{1,10}\]")  # of the place that a paragraph tells of: [青川]|甲生产基地
_OWNED_BY = re.compile(  # 甲集团旗下(的)|乙化学二期项目
    "[\u4e00-\u9fffA-Za-z]{2,12}?(?:旗下|麾下|名下)的?(?=[\u4e00-\u9fffA-Z])"
)
_NUMBER = re.compile(r"[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}(?=[)]))[.、)](?=[^\d.])")  # of an item
_DONE_THERE = ("研发", "运营", "制造", "生产", "营销", "结算", "加工")  # 西南|研发|总部
_BUILDING = ("建设", "新建", "打造", "实施", "推进", "投运")
LONGEST, LEAST = 34, 6  # characters of a name, and of one behind its verb


def by_firm(name: str) -> bool:
    """Whether a name begins with a firm, by an unknown word or by what firms end with (兰州石化|乙烯改造)."""
    if not name[0].isalpha() or _NO_FIRM.search(name):
        return False
    heads = [name[:n] for n in range(3, min(len(name) - 1, 7))]
    sure = any(tailed(head) and not head.endswith(_VAGUE) for head in heads)
    odd = unknown(name[:2]) == 2 and (PHASE.search(name) or CAPACITY.search(name))
    return sure or bool(odd and not any(map(lx.is_division, (name[:2], name[:3]))))


def members(text: str, clause: Clause, start: int, end: int, paid: bool) -> list[Span]:
    """The works that are enumerated here; what a sum is paid for, or 等项目 calls so, needs no word of works."""
    spans, owned, at = [], [], start
    for joint in [*(w for w in clause.words if joins(w) and start <= w.start < end), None]:
        stop = joint.start if joint else end
        spans.append(edges(text, clause, at, stop))
        owned += [spans[-1]] if _of_firm(text, at, spans[-1]) else []
        at = joint.end if joint else stop
    if len(spans) > 1 and _makes_all(text, spans):
        return [(spans[0][0], spans[-1][1])]
    own = [span for span in spans if span in owned or is_works(text[slice(*span)], paid)]
    if not own or len(own) * 2 < len(spans):
        return []
    return [s for s in spans if s in own or _beside_works(text[slice(*s)])]


def _of_firm(text: str, at: int, span: Span) -> bool:
    """甲科技的|铜箔项目: whether a project by no more than its product is that of a firm."""
    name = text[slice(*span)]
    led = text.startswith("的", span[0] - 1) and span[0] - 1 > at and tailed(text[at : span[0] - 1])
    return led and name.endswith("项目") and not (NO_NAME.search(name) or GENERIC.match(name))


def _makes_all(text: str, spans: list[Span]) -> bool:
    """Whether one project makes all that is enumerated: 甲年产10GW单晶硅棒、切片及组件项目."""
    names = [text[slice(*span)] for span in spans]
    if not all(names):
        return False
    headed = names[-1].endswith("项目") or text.startswith("项目", spans[-1][1])
    if not headed or not re.search(r"年产|\d(?:万吨|GW)", names[0]) or "项目" in names[0]:
        return False
    return not any(
        not name[0].isdigit() and (CAPACITY.search(name) or by_firm(name) or _is_odd(name)) for name in names[1:]
    )


def _is_odd(name: str) -> bool:
    """Whether a name begins with no word that anybody knows, as firms do."""
    return unknown(name[:3]) > 1 and name[:2] not in lx.common()


def _beside_works(name: str) -> bool:
    """Whether a name is that of works as its neighbours are: of a firm, and what it makes."""
    return (
        5 < len(name) <= LONGEST
        and not NO_NAME.search(name)
        and (by_firm(name) or unknown(name[:3]) == 3 or CAPACITY.search(name, 2) is not None)
    )


def joins(word: Word) -> bool:
    """An enumeration comma, or 以及."""
    return bool(word.flags & lx.COMMA or (word.flags & lx.AND and word.end - word.start > 1))


_SOME_FIRM = re.compile("(?:我们|本|该|这家)?(?:公司|企业)(?=年产|[一二三]期)")  # 公司|年产30万吨甲项目


def edges(text: str, clause: Clause, start: int, end: int) -> Span:
    """The name without the verb, the adverb, the 的, the 和 or the park that leads it, and without what follows it loosely."""
    for lead in (_LABEL, _NUMBER, _OWNED_BY):
        if led := lead.match(text, start, end):
            start = led.end()
    if some := _SOME_FIRM.match(text, start, end):
        start = some.end()
    for loosely in (TOLD_OF_IT, _LOOSE, AT_LOAD):
        if loose := loosely.search(text, start, end):
            end = loose.start()
    blank = text.find(" ", start, end)
    if blank >= 0 and lx.is_division(text[start:blank]):  # 柳州 甲项目
        start = blank + 1
    for word in clause.words:
        if word.end <= start:
            continue
        if word.end > end - 2:
            break
        own = (
            word.start > start
            and (  # 鹤原乳业二期, 尼龙6|聚合|项目
                text.startswith(("项目", "装置"), word.end)
                or (text[word.start : word.end] in _DONE_THERE and text.startswith(("总部", "中心", "基地"), word.end))
            )
        )
        leads = word.flags & ENDS and not word.flags & (lx.GUARD | lx.KIND) and not own
        nominal = text[word.start : word.end] in lx.words("nominal") and word.start > start
        lone = (
            word.start == start + 1 and text[word.start] == "的" and text[start] not in _ADJECTIVES
        )  # 美的, no 的 of grammar
        if (
            word.start >= start
            and not lone
            and (
                (leads and (not nominal or _builds(text, start, word))) or (word.flags & lx.AND and word.start == start)
            )
        ):
            start = word.end
    start += text.startswith("有", start) and text.endswith("其中", 0, start)  # 其中有|甲二期项目
    built = _BUILT_AT.match(text, start, end)
    if built and not lx.begins_with_place(text[built.end() - 1 : end]):  # 许昌市|建安区
        start = built.end()
    site = _SITE.search(text, start, end)
    start = site.end() if site and unknown(text[site.end() : end][:4]) >= 2 else start
    if counted := _COUNTED_LEAD.match(text, start, end):
        start = counted.end()
    return start + (2 if text.startswith(_BUILDING, start) and end - start > LEAST else 0), end


def _builds(text: str, start: int, word: Word) -> bool:
    """Whether a firm that builds stands before its works: 甲科技|建设|乙二期."""
    return text[word.start : word.end] == "建设" and tailed(text[start : word.start])


def is_works(name: str, paid: bool) -> bool:
    """Whether a name is that of works: a word of its own before what is built, or how much it makes."""
    if not 4 <= len(name) <= LONGEST or NO_NAME.search(name):
        return False
    bare = PHASE.sub("", name)
    if bare == name and is_placed_park(name):
        return False
    if bare != name and not _NO_PHASE.search(bare):
        return True
    built = bare != name or WHOLE_WORKS.search(name) is not None or CAPACITY.search(name) is not None
    own = bare[lx.place_length(bare) :]
    if len(bare) < 4 or not (built or (paid and len(own) > 3)):
        return False  # 甲县乙村、丙|光伏发电项目
    of_place = name.endswith("项目") and CAPACITY.search(name, 2) is not None and lx.place_length(name) > 0
    return (
        of_place  # 岳阳100万吨乙烯炼化一体化项目
        or unknown(CAPACITY.sub("", bare)[:5]) >= 2
        or (not paid and by_firm(bare))
        or (bare[1] == "的" and len(bare) > 5)
    )
