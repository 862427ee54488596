"""Industries outside of lists: X产业 anywhere, the object of 发展, 培育, 壮大, 布局; and counted groups without members."""

import re
from functools import cache

from loaders.extract.draft import Draft
from loaders.extract.enumeration.as_one import ALL_IN_ONE
from loaders.extract.enumeration.found import (
    Found,
    after_sort,
    after_verb,
    is_trade,
    may_be_field,
    reads_as_field,
    unwanted,
)
from loaders.extract.enumeration.group.groups import SERVICES
from loaders.extract.enumeration.joints import SECONDARY, two_with_head
from loaders.extract.names.field.named_on import is_named_on
from loaders.extract.names.firm.firms import firm_of_branch
from loaders.extract.names.head.edges import left_edge
from loaders.extract.names.head.kinds import coined_product, has_field, is_class
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.periods import after_period
from loaders.extract.reading.spans import after_bracket, meets, pieces
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_BEHIND_ETC = re.compile("等(?P<listed>[^,。;、等的]{2,10}(?:、[^,。;、等的]{2,10}){0,3})、$")
_TOLD_OF_ONE = frozenset(["产业布局", "产业升级", "产业创新"])  # 绿色铝|产业布局
_NO_ECONOMY = re.compile(".*产业|(?:绿色|低碳|零碳|工业|现代|新型)+")  # 工程机械产业|经济总量, 绿色低碳|经济
_HEADS = frozenset(["产业", "制造业", "工业", "服务业", "经济", "加工业", "行业"])
_OWN_HEADS = ("产业", "行业", "制造业", "集群", "产业链")
_ITEM_NUMBER = re.compile(r"\d{1,2}\.(?=[3-6]G)")  # 3.|6G通信产业
_UMBRELLA = re.compile(
    r"规模以上|规上|高能级$|链条$|上下游$|[长短]板$|^(?:有关|近代民族|民族|优良|关系|明晰|单位|上下游|链群|先进|高附加值|高端|主体|新型消费|数字产业化和|上|下游|全部|相关|关联|上下游|本地|整个|其他|该|主要|各|全|新|现有|大|高|小|高污染|实体|资源型|枢纽型|民营|国民|县域|区域|总部|社会|市场|世界|外向型|开放型|开放|工业|我省|全省|城市|农村|飞地|集体|地方)+$"
)


_BY_BRANCH = re.compile("(?:[^,。;]{0,14}(?:产业|行业)中,|分行业|从(?:主要|重点)?行业|(?:主要|重点|支柱)行业中|分产业)")
_BRANCH_GROWS = re.compile(  # 围绕医药健康|集聚发展  # 煤化工|下降6.8%
    r"(?:其中|而|但)?,?(?P<field>[\u4e00-\u9fff]{2,10}?)(?:产业|行业)?(?:增加值|产值)?(?:同比)?(?:分别)?(?:增长|下降|增|降|回落|下滑)[\d.]+%"
)
_BESIDE_LIST = re.compile(r"(?:和|及|与|以及)(?P<field>[^,。;、和与及]{2,10}?)(?=[,。;\n]|$)")
_RANKS = tuple("省市县区州")  # 市|氢能产业发展指挥部
_EVERYWHERE = re.compile("全球|世界|国际|我国|中国(?!画)|国内|全国")  # whose industry nobody here makes his object
_ANYWHERE = re.compile("世界|国际")  # but 发展|国际物流产业
_MOVED_BY = re.compile("[\u4e00-\u9fff]{2,12}(?:促进|推动|带动|助推|赋能)(?!中心)")  # A创新发展促进|B制造业
_OF_ORGAN = re.compile(
    "(?:高质量)?(?:发展|推进|工作|培育|领导)*(?:指挥部|联席会议|专班|领导小组|委员会|办公室)"
)  # 市氢能产业|发展指挥部
_OF_PLAN = re.compile(
    "“十[一二三四五六]五”(?:[末初中后]|时)?期间?|(?<=”)(?:[末初后][期年]?|时?期)间?|(?<=”[末初后中])期|(?<=”时)期"
)
_SIZED_FIELD = re.compile("(?:[一两\\d]个)?[\\d一二两三四五六七八九十百千万]+亿元?级的?")  # 打造|千亿级|碳纤维产业
_TOGETHER = re.compile("(?:深度|跨界|双向|协同)*(?:融合|联动|互促|互融|互动|互补|并进)")  # A与B产业|深度融合
_FUSED_WITH = re.compile("(?<=..)[与同和](?=..)")  # 数字技术和|纺织产业融合发展
_ROLE = re.compile(r"(?<=..)(?:首位|主导|支柱|龙头)产业$")  # 电子信息|首位产业
_QUOTED_CHAIN = re.compile("“(?P<chain>(?P<field>[\u4e00-\u9fff]{2,12})(?<!产业)链)”")  # “光伏链”
_CHAIN = re.compile(r"链(?![主长条上群式路接办核网轮])")  # 重卡|链, 光伏|链
_CHAIN_BEFORE = re.compile("[\u4e00-\u9fff]{2,12}?链[和与及]")  # 氢能链和|金融科技链
_FUNCTIONS = re.compile(  # 创新链产业链|资金链|人才链: what an industry needs, and no field
    "(?:(?:产业|创新|资金|基金|现金|金融|人才|教育|服务|价值|供应|政策|数据|利益|要素|生态|信用|信息|技术|物流)链)+"
)
_AROUND = frozenset(["围绕", "瞄准", "突出"])  # promote a field only where a verb of growing follows it
_ITS_PARTS = re.compile(r"(?:以及|及|和|与)(?:其|相关|配套|上下游)[^、,;。]{0,8}$")  # 建筑机械|及其结构件
_WHOSE = re.compile(
    rf"全[国省市县区州盟旗]|区域|[市县区]?{ZONE}|[当本]地|我[省市县区州]|(?<=该)镇|(?<=等)(?:州市|市州|地市|县市|市县|县区|区县|省市|地)"
)  # 园区|石化新材料产业
_PARTED = re.compile(
    "[但而且](?=[\u4e00-\u9fff]{4})|(?:应当)?细分(?=[\u4e00-\u9fff]{4})|[^,。;]{0,6}[区园市省县]内|工业领域"
)  # 实验区内|高端制造产业
_MOVES_ON = re.compile(
    r"(?:[由从]\w{1,8})?[向往]\w{2,12}(?:延伸|转型|转变|升级|拓展|迈进|攀升|发展|跃升|延展)$"
)  # 机床|由单机向成套延伸
_GROWS = re.compile(
    r"(?:产业)?(?:集聚|集群|集中|融合|创新|错位|协同|特色|规模化|快速|链式)?(?:发展|发力|布局|做文章|招商|突破)$"
)
_MAKING = ("生产", "研发", "销售")
_LONGER = 4  # characters of each of two fields that 与 joins: 航空维修与卫星应用


def fields_by_branch(draft: Draft, sentence: Sentence) -> None:
    """分行业看,A增长9%,|B|下降6%: the fields that a sentence tells the growth of, one by one."""
    if not _BY_BRANCH.match(draft.text, sentence.start, sentence.end):
        return
    for clause in sentence.clauses[1:]:
        grows = _BRANCH_GROWS.match(draft.text, clause.start, clause.end)
        if grows and reads_as_field(grows["field"]) and not _UMBRELLA.search(grows["field"]):
            draft.add("Industry", grows.span("field"))


def fields_beside(draft: Draft, clause: Clause, lists: list[Found]) -> list[Found]:
    """发展A、B等五大支柱产业和|数字经济: the field that is joined to a list with a head."""
    found = []
    for whole in lists:
        beside = _BESIDE_LIST.match(draft.text, whole.span[1], clause.end + 1) if whole.group is not None else None
        wanted = beside is not None and not unwanted(draft.text, clause.start, beside.end())
        if beside and wanted and reads_as_field(beside["field"]):
            field = draft.add("Industry", beside.span("field"))
            found.append(Found([field], None, (whole.span[0], beside.end("field")), "Industry"))
    return found


def fields(draft: Draft, gazetteer: Gazetteer, clause: Clause, taken: list[Span]) -> list[Found]:
    """Industries named by a head, or as the object of a verb that promotes."""
    text, found, opening = draft.text, list[Found](), _opening()
    for index, word in enumerate(clause.words):
        if word.flags & lx.FIELD and text.startswith("链", word.end):
            found += _chain(draft, clause, index, taken)
        if word.flags & lx.QUOTED:
            found += _quoted_chain(draft, word, taken)
        content, official = text[word.start : word.end], word.flags & lx.OFFICIAL
        if official and not meets((word.start, word.end), taken):
            found.append(_found(draft, [(word.start, word.end)], word.end))
        elif content not in opening and not official:
            continue
        elif end := _end_of_head(text, content, word):
            found += _headed(draft, gazetteer, clause, index, end, taken)
        elif content in opening:
            found += _promoted(draft, clause, index, taken)
    return found


def _found(draft: Draft, spans: list[Span], end: int) -> Found:
    """What is found as industries: their entities, and where they stand."""
    return Found([draft.add("Industry", span) for span in spans], None, (spans[0][0], end), "Industry")


def _chain(draft: Draft, clause: Clause, index: int, taken: list[Span]) -> list[Found]:
    """光伏|链: the chain of a field, or the field, where the text has named that and no chain."""
    text, end = draft.text, clause.words[index].end
    chain = _CHAIN.match(text, end, clause.end)
    if chain is None:
        return []
    at = (_chain_start(text, clause, index), chain.end())
    field = text[at[0] : end]
    if _FUNCTIONS.fullmatch(text, *at) or meets(at, taken) or is_class(field):
        return []
    known = draft.find("Industry", field) if draft.find("Chain", field + "产业链") is None else None
    entity = known.at(at) if known is not None else draft.add("Chain", at, field + "产业链")
    return [Found([entity], None, at, "Chain")]


def _quoted_chain(draft: Draft, word: Word, taken: list[Span]) -> list[Found]:
    """“光伏链”: the chain of a field in marks."""
    quoted = _QUOTED_CHAIN.fullmatch(draft.text, word.start, word.end)
    if quoted is None or not reads_as_field(quoted["field"]) or meets(quoted.span("chain"), taken):
        return []
    short = draft.add("Chain", quoted.span("chain"), quoted["field"] + "产业链")
    return [Found([short], None, quoted.span("chain"), "Chain")]


def _end_of_head(text: str, content: str, word: Word) -> int:
    """Where the head of an industry ends: 新能源|产业|规模; 0 where it is part of another name: 产业|园, 原材料工业|处."""
    head = _head_in(content, word.flags)
    end = word.start + len(head)
    return 0 if not head or is_named_on(text, word, end) else end


def _headed(draft: Draft, gazetteer: Gazetteer, clause: Clause, index: int, end: int, taken: list[Span]) -> list[Found]:
    """实验区内|高端制造产业: the industry whose head ends here, with those that 等 lists before it."""
    text = draft.text
    start = _start_of_headed(text, gazetteer, clause, index)
    start = after_sort(text, start, end)  # 主导产业|新材料产业
    name, head = text[start:end], text[clause.words[index].start : end]
    if head == "工业" and name.removesuffix(head).endswith(_OWN_HEADS):
        return []  # 电子信息产业|工业|总产值
    if _is_elsewhere(text, clause, index, (start, end)) or meets((start, end), taken):
        return []
    if not (_names_field(name, head) or coined_product(name[: -len(head)])):
        return []
    role = _ROLE.search(name)
    listed = [span for span in _behind_etc(text, clause.start, start) if not meets(span, taken)]
    whole = (start, end - len(head))
    named = (_fused(text, whole, end) or two_with_head(text, whole, end)) if not role and not listed else []
    return [_found(draft, named or [*listed, (start, start + role.start() if role else end)], end)]


def _fused(text: str, span: Span, head_end: int) -> list[Span]:
    """氢能与新能源汽车|产业融合发展: two fields that are to grow together; 新能源与智能网联汽车|产业 is one."""
    start, end = span
    joint = _FUSED_WITH.search(text, start, end) if _TOGETHER.match(text, head_end) else None
    return [(start, joint.start()), (joint.end(), end)] if joint else []


def _start_of_headed(text: str, gazetteer: Gazetteer, clause: Clause, index: int) -> int:
    """Where the name of an industry begins, behind all that leads it: 3.|6G通信产业, 打造千亿级|碳纤维产业."""
    head = clause.words[index].start
    start = left_edge(text, clause, index, lx.INDUSTRY)
    start += text[start] in ".、)"  # the number of an item
    start += text[start] == "省" and reads_as_field(text[start + 1 : head])  # 甲区——省|稀土产业名区
    start += text[start] == "握" and text.endswith("把", 0, start)
    if number := _ITEM_NUMBER.match(text, start, head):
        start = number.end()
    if of_plan := _OF_PLAN.match(text, start, head):  # “十四五”|末期, “十三五”期
        start = of_plan.end()
    start += place_length(gazetteer, text[start:head])
    start = _behind_park(text, clause, (start, head))
    start = after_period(text, start, head)
    start = after_bracket(text, start) if text[start] == "(" else start  # 甲市(乙市)|电子信息产业推介会
    if whose := _WHOSE.match(text, start, head - 1) or _PARTED.match(text, start, head - 1):
        start = whose.end()
    for leads in (_SIZED_FIELD, _MOVED_BY):
        if led := leads.match(text, start, head):
            start = led.end()
    return _behind_partner(text, clause.words[index].end, (start, head))


def _behind_park(text: str, clause: Clause, span: Span) -> int:
    """甲工业园|绿色铝产业: where the field begins behind the park whose it is."""
    start, head = span
    parks = [
        w.end for w in clause.words if w.flags & lx.PARK and not w.flags & lx.FIELD and start <= w.start < w.end < head
    ]
    told = parks and not text.endswith("特区", start, parks[-1])  # 甲经济特区竹编和藤编产业条例: one field
    return parks[-1] if told and reads_as_field(text[parks[-1] : head]) else start


def _behind_partner(text: str, end: int, span: Span) -> int:
    """数字技术与|纺织产业深度融合: where the field begins with which another thing, and no field, is fused; |氢能与新能源汽车产业融合."""
    joint = _FUSED_WITH.search(text, *span) if _TOGETHER.match(text, end) else None
    if joint is None:
        return span[0]
    partner = text[span[0] : joint.start()]
    return span[0] if reads_as_field(partner) and not partner.endswith("技术") else joint.end()


def _is_elsewhere(text: str, clause: Clause, index: int, span: Span) -> bool:
    """Whether a name is of an organ, of all the world or of what a frame holds: 市氢能产业|发展指挥部, 全球|汽车产业."""
    (start, end), head = span, clause.words[index].start
    if text.startswith("集", start) and ALL_IN_ONE.match(text, start):
        return True  # 集医药产业研发、康养于一体
    if any(w.flags & (lx.PLACE | lx.ORGAN) and start < w.end <= head for w in clause.words):
        return True
    if _EVERYWHERE.match(text, start, end):
        return not (_ANYWHERE.match(text, start, end) and _is_promoted(text, clause, start))
    return text.startswith(_RANKS, start) and _OF_ORGAN.match(text, end, clause.end) is not None


def _promoted(draft: Draft, clause: Clause, index: int, taken: list[Span]) -> list[Found]:
    """大力发展|绿色建筑: the industries that a verb promotes."""
    spans = _object(draft.text, clause, index)
    if not spans or meets(spans[0], taken) or _EVERYWHERE.match(draft.text, spans[0][0] + 1):
        return []  # 把|握全球人工智能发展机遇
    if len(spans) == 1 and firm_of_branch(draft.text[slice(*spans[0])]):
        return []  # 培育|凤凰光学
    return [_found(draft, spans, spans[-1][1])]


def _behind_etc(text: str, begin: int, start: int) -> list[Span]:
    """锂电池等|新能源|、新材料产业: the fields of the sort that an example stands for, before the last of them."""
    listed = _BEHIND_ETC.search(text, begin, start)
    spans = pieces(text, *listed.span("listed"), "、") if listed else []
    return spans if all(reads_as_field(text[a:b]) for a, b in spans) else []


def _chain_start(text: str, clause: Clause, index: int) -> int:
    """Where the name of a chain begins, behind the number of an item and the verb that it is led by: 1.|光伏链, 牵头推进|光伏链."""
    start = left_edge(text, clause, index, lx.CHAIN)
    start += text[start] in ".、)"
    if before := _CHAIN_BEFORE.match(text, start, clause.words[index].start):
        start = before.end()
    verb = next((w for w in clause.words[:index] if w.start == start and w.flags & lx.VERB), None)
    return verb.end if verb is not None and text.endswith("牵头", 0, start) else start


def _is_promoted(text: str, clause: Clause, start: int) -> bool:
    """Whether a verb of promoting stands right before: 做强|国际邮轮产业."""
    return any(w.end == start and text[w.start : w.end] in lx.words("promoting") for w in clause.words)


@cache
def _opening() -> frozenset[str]:
    """The words at which `fields` looks."""
    makers = {w for w in lx.words("industry_head") if w.endswith("制造业")}
    measured = {w for w in lx.words("indicator") if w.startswith("产业")}
    return _HEADS | lx.words("promoting") | _AROUND | makers | measured | _TOLD_OF_ONE


def _head_in(content: str, flags: int) -> str:
    """The head of an industry that a word is, ends with (设备制造业) or begins with (产业规模)."""
    if content in _HEADS or (flags & lx.INDUSTRY and content.endswith("制造业")):
        return content
    told = flags & lx.INDICATOR and content.startswith("产业")
    return "产业" if told or content in _TOLD_OF_ONE else ""


def place_length(gazetteer: Gazetteer, name: str) -> int:
    """Length of the place, with its rank, that a name begins with."""
    length = gazetteer.prefix(name)
    return length + (1 if length and name[length : length + 1] in ("省", "市", "县") else 0)


def _names_field(name: str, head: str) -> bool:
    if (joint := max(map(name.rfind, "和与同及"))) > 0 and name[joint + 1 :].endswith(head):
        if re.search("企业|项目|基金|资金", name[:joint]):
            return False  # 外商投资企业投资|细胞和基因产业
        return _names_field(name[joint + 1 :], head) or _are_one(name[:joint], name[joint + 1 : -len(head)])
    rest = name[: -len(head)]
    return (
        1 <= len(rest) <= 16
        and not (head == "经济" and _NO_ECONOMY.fullmatch(rest))
        and not is_class(rest)
        and not _UMBRELLA.search(rest)
        and name not in lx.words("general")
        and not re.search(
            r"^用|(?:改造|提升|赋能|带动|推动|优化)$|城市群|(?:城市|区域|地区)间|[的了为虽]|(?<!基)(?<!成)因|(?<![计运])算(?![力法])|企业|项目|园区|[百千万]亿",
            rest,
        )
        and has_field(rest, False)
        and rest[0] not in "“("
        and "”" not in rest
    )


def _are_one(left: str, right: str) -> bool:
    """Whether a field and what is joined to it name one together: 装备制造与军民融合产业, but not 现代服务业同先进制造业."""
    plain = len(right) > 1 and may_be_field(right) and not is_class(right) and not _UMBRELLA.search(right)
    return plain and reads_as_field(left)


def _object(text: str, clause: Clause, index: int) -> list[Span]:
    """大力发展绿色建筑; 布局航空维修与卫星应用; 围绕医药健康集聚发展: the rest of the clause or of the item, where it is short."""
    start = after_verb(text, clause.words[index].end)
    end = next((w.start for w in clause.words[index + 1 :] if w.flags & lx.COMMA), clause.end)
    for tail in (_MOVES_ON, _ITS_PARTS):
        if parts := tail.search(text, start, end):
            end = parts.start()
    if grows := _GROWS.search(text, start, end):
        end = grows.start()
    elif text[clause.words[index].start : start] in _AROUND:
        return []
    start = after_sort(text, start, end)
    spans = []
    for joint in [*(w for w in clause.words[index + 1 :] if w.end <= end and _joins(text, w, start, end)), None]:
        stop = joint.start if joint else end
        spans.append((start, stop))
        start = joint.end if joint else end
    return spans if all(_is_object(text, clause, span) for span in spans) else []


def _joins(text: str, word: Word, start: int, end: int) -> bool:
    """Whether a word joins two fields: 和 does, 与 and 及 between two longer ones (航空维修与卫星应用)."""
    longer = min(word.start - start, end - word.end) >= _LONGER and not SECONDARY.match(text, word.end)
    return bool(word.flags & lx.AND) and (text[word.start : word.end] in ("和", "以及") or longer)


def _is_object(text: str, clause: Clause, span: Span) -> bool:
    """Whether the words between two places are a field: short, without a verb, and with a word of industry at the end."""
    start, end = span
    rest = [w for w in clause.words if start <= w.start and w.end <= end]
    if not rest or not 2 <= end - start <= 10 or not may_be_field(text[start:end]):
        return False
    if text[start:end] in lx.words("general") or SERVICES.fullmatch(text, start, end):
        return False  # 做好|顶层设计, 发展|教育、卫生事业
    stops = lx.VERB | lx.OPENER | lx.QUANTITY | lx.ETC | lx.AND | lx.HEADS | lx.QUOTED | lx.TITLE
    placed = rest[0].start == start and rest[0].flags & lx.PLACE  # 万安县竹基新材料
    trade = is_trade(text[start:end])  # 现代|物流业
    stopped = (w for w in rest if not (w is rest[-1] and trade) and not _is_economy(text, w, end))
    if placed or any(w.flags & stops for w in stopped) or text[start] in "为成好到的":
        return False
    last = text[rest[-1].start : rest[-1].end]
    reads = reads_as_field(text[start:end]) and not text.endswith(_MAKING, start, end)  # 先进|材料, 智能传感|器
    concrete = rest[-1].end == end and last not in lx.words("abstract_field")
    whole = len(last) > 1 and (concrete or reads)
    return trade or (whole and bool(rest[-1].flags & lx.FIELD) and not is_class(text[start:end]))


def _is_economy(text: str, word: Word, end: int) -> bool:
    """Whether a word that ends here is an economy of some kind, which is a field as a whole: 低空经济, but not 实体经济."""
    name = text[word.start : word.end]
    kind = name.removesuffix("经济")
    return word.end == end and word.flags & lx.FIELD > 0 and kind not in ("", name) and not _UMBRELLA.search(kind)
