"""Fields of industry that a sentence begins with or handles before it says how: A方面; 把A、B做大做强; 把A作为重中之重; 推动C向高端化转型."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import (
    Found,
    after_sort,
    is_trade,
    may_be_field,
    reads_as_field,
    unwanted,
)
from loaders.extract.names.firm.firms import firm_of_branch
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.spans import COMMA_OR_AND

Span = tuple[int, int]
_HANDLED = re.compile(
    r"把(?P<field>[^,;:。把将]{2,40}?)(?:(?:产业|行业|领域)(?:链|集群)?)?"
    r"(?:一一|一个个|逐步|逐个|进一步|全面|尽快|加快|持续|真正|也|都|继续|重点|统统)*"
    r"(?:做[大强优精深细特起成到响实]|壮大|培育|发展|打造|抓[起好实牢紧在]|搞[上起]|干[起成]|提[上升]|补[齐上强]|拉长|延[伸长])"
    r"|(?:推动|推进|促进|引导|支持|加快|鼓励|助推)(?P<turned>[^,;:。]{2,40}?)(?:产业|行业|领域)?(?:加快|加速|逐步|全面|持续|进一步)*"
    r"(?:(?:[由从][^,;:。]{1,8}?)?(?:向|往|朝)[^,;。]{1,24}?(?:化|端|延伸|转型|升级|迈进|转变|攀升|跃升)|转型升级|提质(?:升级|增效)|改造升级|迭代升级)"
    r"|(?<![未没不曾])(?:把|将)(?P<made>[^,;:。把将、和与]{2,16}?)(?:产业|行业)?(?:作为|列为|定为|确定为|明确为)(?:全[省市县区州]|我[省市县区州])?(?:的)?(?:第一)?"
    r"(?:重中之重|(?:头号|一号|首位|主导|支柱|战略性支柱|优势|特色|富民|主攻|潜力|培育|先导|后备)(?:产业|工程)|主攻方向|主攻点|首要产业|突破口)(?!的(?:说法|传闻|时代|想法|设想|建议|年代|做法|提法|历史))"
    r"|(?:确定|明确|选定|确立)了?(?P<chosen>[^,;:。、和与为以的]{2,14}?)(?:产业|行业)?为(?:第一|重点|首要)?(?:一号|首位|主导|支柱|优势|特色|主攻)(?:产业|方向)(?!的)"
    r"|做[足好活](?P<written>[^,;:。、的]{2,12}?)(?:产业)?文章"
)
_AIMED = re.compile(  # 瞄准A、B精准招商, 推动A高质量发展, 抢占A、B新赛道
    r"(?:瞄准|紧盯|聚焦|围绕|突出|针对|盯[住紧准着]|锚定|紧扣)(?P<sought>[^,;:。]{2,40}?)(?:产业|行业|领域)?(?:等)?(?:精准|靶向|专业|大力|全力|深入|持续|着力|加快|积极|开展|产业链|全产业链|上下游)*"
    r"(?:招商|招引|招大引强|引资|[延建补强固]链|发力|攻坚|突破|布局|做文章|下功夫|求突破|(?:打造|培育|建设|形成|构建)[^,;。的]{0,12}?集群(?=[,。;\n]|$))"
    r"|(?:抢占|抢抓|抢滩|抢跑|竞逐|角逐|布局|开辟|切入|深耕|做优|拓展)(?P<run>[^,;:。]{2,40}?)(?:产业|行业|领域)?(?:等)?(?:的)?(?:新赛道|赛道|新高地|制高点|先机|风口|(?:新|传统|细分|优势|主业|这些)*领域)"
    r"|(?:推动|推进|促进|加快(?!推)|引导|支持|扶持|优化)(?P<grown>[^,;:。]{2,40}?)(?:产业|行业|领域)?(?:加快|加速|持续|全面|率先|协同)*"
    r"(?:(?:高质量|集聚|集群|集群化|规模化|高端化|链式|创新|快速|加快|健康|蓬勃|特色化)*发展(?:壮大)?|做(?:大做强|强做大|优做强|强做优|精做强)(?:做优)?|提档升级|扩量提质|提质扩量|(?:全面)?振兴|(?<=产业)布局)(?=[,;。\n]|$)"
    r"|(?:发展|壮大|做[强大优]|培育|打造|聚焦|围绕|突出|推[进动]|主攻|布局|确立|确定|明确)了?(?:[一1][个大])?(?:首位|第一主导)产业[(]?(?P<sort>[^,;。:()、和与为是]{2,14}?)(?:产业)?"
    r"(?=[),。;\n、和与]|$|延链|补链|强链|发展|招商|集聚)"
)
TOWARDS = "方向(?:发展|转型|延伸|拓展|迈进|集聚|聚集|升级|转变|布局)"
_DIRECTED = re.compile(  # 向A、B方向发展, 围绕A、B为主线, 打造A、B产业高地, 提升A主导产业, 押注A
    r"(?:向|往|朝)(?P<led>[^,;:。]{2,40}?)(?:产业|领域)?(?:等)?(?:多个|[\d一二两三四五六七八九十]+个)?"
    + TOWARDS
    + r"|围绕(?P<axis>[^,;:。]{2,60}?)(?:产业)?(?:等)?为主线"
    r"|(?:促进|推动|推进|加快)(?P<joined>[^,;:。、]{2,12}、[^,;:。]{2,40}?)(?:产业|行业)(?:有机|深度|跨界|相互|协同|联动|耦合)*融合(?:发展)?(?=[,;。\n]|$)"
    r"|(?:打造|建设|建成|形成|构筑|建立|成为)(?:成为?|了)?(?:[^,;:。、]{2,24}的)?(?:国际|全球|世界|国内|全国|国家|区域|一流|知名|领先|重要|级|性)*(?P<height>[^,;:。的、]{2,16}、[^,;:。的]{2,40}?)(?:等)?(?:国家级|产业|科技|技术|研发|制造|创新|应用|战略|示范|集聚|发展|新兴|先行|核心|重要|新|策源)+高地"
    r"|(?:改造|提升|支持|扶持|推动|推进|转型发展|围绕|瞄准|发力|押注|聚焦|主攻|做[强优大]|深耕|打造|突出|抢抓|发展|培育|壮大)(?P<one>[^,;:。、的]{2,12}?)(?:(?:这一|这个)?(?:主导|首位|支柱|特色|优势|龙头|第一|富民)+产业(?!体系|集群|链|园|基地|格局)|“一号产业”|(?:产业)?做文章)"
    r"|(?:扶持|瞄准|发力|押注|转型发展)(?P<bare>[^,;:。、的]{2,10}?)(?:发展|领域|制造)?(?=[,。;\n]|$)"
)
_DIRECTING = re.compile(
    "方向|主线|融合|高地|(?:主导|首位|支柱|特色|优势|龙头|第一|富民)产业|一号产业|做文章|扶持|瞄准|发力|押注|转型发展"
)  # without which nothing is
_AIMING = re.compile(
    "招|链|发|攻|突破|布局|功夫|文章|赛道|高地|制高点|先机|风口|领域|首位|主导|集群|做大|做强|做优|做精|提档|提质|振兴"
)  # without which nothing is
_NOT_MADE = re.compile(  # 没有|把A作为支柱产业, 不应|把A作为突破口
    "(?:没有?|不(?:再|应|宜|能|该|要|会|可|得|必|是|打算)?(?:当|该|以)?|未(?:能|曾|必)?|从未|曾(?:经)?|原(?:本|先|来|计划)|反对|拒绝|避免|防止|禁止|停止|放弃|主张|建议|是否|能否|如果|过去|以往)[^,。;]{0,4}$"
)
_HEAD = 2  # characters of 产业 behind a field
_FEW = 2  # fields of a list that all must read as such; of a longer one most do
_DENIES = 10  # characters before a verb in which it is denied
_TOO_WIDE = re.compile(
    "(?:服务业|制造业|农业|工业|经济社会|低碳|绿色|^(?:教育|医疗|医疗卫生|卫生|养老|文化|体育|就业))$"
)  # 推动|现代服务业|高质量发展
NO_FIELD = re.compile(  # headings of what a plan does to help, not of what it helps
    r"^补|^研发$|^(?!绿色环保)(?:绿色|创新|开放|协同|集约|智能|高端|融合|安全|低碳|共享|特色|数字|生态|循环)(?:安全|低碳|智能|高端|绿色|环保|集约|融合|共享|循环|生态)$|^(?:区位|地理|交通|物流|营商|投资|生活|人文|自然)(?:交通|优势|条件|环境|位置|配套|区位)+$|^(?:交通|教育|医疗|民生|文化|就业)$|(?:层面|方面|维度)$|(?:示意图|分布图|一张图|(?:分工|一览|明细|任务|目标|汇总|统计|情况)表)$|^[一二三四五六七八九十]抓|^(?:财政|财税|基金|资金|要素|人才|金融|用地|用能|能耗|用电|土地|税收|信贷|安全|组织|考核|招商|政策|环境)+(?:[和与及](?:财政|财税|基金|资金|要素|人才|金融|用地|用能|能耗|用电|土地|税收|信贷|安全|环保|保障))?(?:方面|支持|保障|环保)?$"
)


def handled_fields(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """The fields of a clause that stand before what is said of them or done with them, where no other rule has named them."""
    found: list[Found] = []
    text = draft.text
    topic = _TOPIC.match(text, clause.start, clause.end)
    if (
        topic
        and reads_as_field(topic[1])
        and not NO_FIELD.search(topic[1])
        and not lx.begins_with_place(topic[1])
        and is_free(topic.span(1), taken)
    ):
        found.append(Found([draft.add("Industry", topic.span(1))], None, topic.span(1), "Industry"))
    for signs, forms in ((_SIGNS, _HANDLED), (_AIMING, _AIMED), (_DIRECTING, _DIRECTED)):
        if signs.search(text, clause.start, clause.end):
            found += _with_verbs(draft, clause, forms, taken + [f.span for f in found])
    found += _trades(draft, clause, taken + [f.span for f in found])
    found += _from_one_to_another(draft, clause, taken + [f.span for f in found])
    return found + _only_ones(draft, clause, taken + [f.span for f in found])


def _trades(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """改造|石油化工业|提质升级, 支持|纺织业: the one field behind a verb that is called a trade."""
    found: list[Found] = []
    if draft.text.find("业", clause.start, clause.end) < 0:
        return found
    for match in _TRADE.finditer(draft.text, clause.start, clause.end):
        span = match.span("field")
        named = _SHORT_TRADE.fullmatch(match["field"]) or (
            is_trade(match["field"]) and not _WIDE_TRADE.fullmatch(match["field"])
        )
        wanted = named and not unwanted(draft.text, clause.start, span[0])
        denied = _NOT_MADE.search(draft.text, max(clause.start, match.start() - _DENIES), match.start())
        if wanted and not denied and not lx.begins_with_place(match["field"]) and is_free(span, taken):
            found.append(Found([draft.add("Industry", span)], None, span, "Industry"))
    return found


_WIDE_TRADE = re.compile(
    "(?:现代|先进|特色|高端|传统|生产性|生活性|高技术|重|轻|新型|绿色)*(?:服务业|制造业|农业|工业)"
)
_SHORT_TRADE = re.compile("(?:现代|特色|远洋|生态|高端|绿色|智慧)?[林渔牧乳酒矿种茶糖盐果蚕竹粮鞋纸]业")
TAKES = re.compile(
    "(?:发展|培育|壮大|做[大强优]|支持|扶持|推动|推进|促进|改造|提升|振兴|巩固|聚焦|布局|打造|建设|引进|带动|拉动|主攻|主打|抓好|抓|加强|构建|拓展|繁荣|扩大|优化)"
)
_TRADE = re.compile(
    TAKES.pattern + "(?P<field>[^,;:。、业]{1,9}(?<![产行企就创商事专作毕])业)"
    "(?=[,;。、\n]|$|和|(?:加快|加速|全面|持续|率先|向)?(?:发展|提质|高质量|转型|升级|做[大强优]|壮大|集聚|集群|振兴|复兴|回暖|增长|迈向|培育|等))"
)


def _from_one_to_another(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """从|钒钛钢铁|到|绿色化工: two fields between which the others of a place lie."""
    found: list[Found] = []
    for match in _FROM_TO.finditer(draft.text, clause.start, clause.end):
        spans = [match.span(1), match.span(2)]
        if not _OF_INDUSTRY.search(draft.text, max(0, match.start() - _AROUND), match.end() + _AROUND):
            continue
        if _are_fields(draft.text, spans) and is_free(match.span(), taken):
            found.append(Found([draft.add("Industry", span) for span in spans], None, match.span(), "Industry"))
    return found


_OF_INDUSTRY, _AROUND = re.compile("产业|工业|企业|转型|园区"), 60  # characters around that tell of industry
_FROM_TO = re.compile("从([^,。;:、从到]{3,12})到([^,。;:、从到]{3,12})(?=[,。;\n]|$)")


def _only_ones(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """做大|汽车|1个龙头产业: the one field of a sort."""
    found: list[Found] = []
    for match in _ONLY_ONE.finditer(draft.text, clause.start, clause.end) if clause.flags & lx.QUANTITY else ():
        span = match.span("field")
        named = reads_as_field(match["field"]) and not lx.begins_with_place(match["field"])
        if named and is_free(span, taken):
            found.append(Found([draft.add("Industry", span)], None, span, "Industry"))
    return found


_ONLY_ONE = re.compile(
    "(?:做[强大优]|发展|培育|壮大|打造|巩固|提升|聚焦|突出)+(?P<field>[^,;。:()、和与为是]{2,10}?)(?:产业)?[一1][个大]"
    "(?:龙头|主导|首位|支柱|优势|特色|重点|传统|(?:战略性)?新兴|未来|主攻|[千百万]+亿元?级)+产业(?!集群|链|园|基地)"
)


def _with_verbs(draft: Draft, clause: Clause, forms: re.Pattern[str], taken: list[Span]) -> list[Found]:
    """The fields that stand between a verb and what is done with them."""
    text, found = draft.text, list[Found]()
    for match in forms.finditer(text, clause.start, clause.end):
        start, end = next(match.span(part) for part in forms.groupindex if match[part])
        if text.startswith("把握", start - 1):
            continue  # 把|握全球人工智能产业发展机遇
        start = after_sort(text, start, end)
        spans, at = [], start
        for joint in [*COMMA_OR_AND.finditer(text, start, end), None]:
            stop = joint.start() if joint else end
            spans.append((at, stop))
            at = joint.end() if joint else end
        own = [t for t in taken if len(spans) > 1 and any(t[0] == a and t[1] <= b + _HEAD for a, b in spans)]
        others = [t for t in taken if t not in own and not text.endswith(lx.ASPIRATIONS, *t)]
        if len(own) < len(spans) and is_free((start, end), others) and _are_fields(text, spans):
            one = match["made"] or match["chosen"] or match["written"] if forms is _HANDLED else ""
            wide = forms is not _HANDLED or one
            made = one if forms is _HANDLED else forms is _DIRECTED
            if made and _NOT_MADE.search(text, max(clause.start, match.start() - _DENIES), match.start()):
                continue
            if wide and any(_TOO_WIDE.search(text[a:b]) or NO_FIELD.search(text[a:b]) for a, b in spans):
                continue
            found.append(Found([draft.add("Industry", span) for span in spans], None, (start, end), "Industry"))
    return found


def _are_fields(text: str, spans: list[Span]) -> bool:
    """Whether words name fields: all of them, or of a longer list most, and none a place."""
    words = [text[a:b] for a, b in spans]
    read = sum(map(reads_as_field, words))
    most = len(words) > _FEW and read >= len(words) - 1 and all(map(may_be_field, words))
    firm = len(words) == 1 and firm_of_branch(words[0])  # 支持|凤凰光学|做大做强
    return (read == len(words) or most) and not firm and not any(map(lx.begins_with_place, words))


def is_free(span: Span, taken: list[Span]) -> bool:
    """Whether no other rule has taken anything of these words."""
    return not any(a < span[1] and span[0] < b for a, b in taken)


_TOPIC = re.compile(
    r"(?:[(]?[一二三四五六七八九十\d]{1,2}[).、]|[一二三四五六七八九]是)?([\u4e00-\u9fffA-Za-z0-9()]{2,12}?)(?:产业|行业)?"
    r"(?:(?:这一块|这块|方面|领域|上)(?:[,:]|要|将|则|重点|主要|着力|以|由|依托|支持|推动|发展|$)|(?:要|则|将)?(?:重点是|重点抓|重点发展|重点突破|重在|主抓|主攻|锚定|瞄准|聚焦|突出|围绕|抓住|盯住|紧盯))"
)
_SIGNS = re.compile("把|向|往|朝|升级|增效|[作列定确]为|确定|明确|选定|确立|文章")
