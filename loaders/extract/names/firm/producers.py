"""Firms that stand alone and are told by what they make, and how much: 甲铝电年产氧化铝320万吨, 乙的正极材料产能已达26万吨."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words, ends_in_field
from loaders.extract.names.firm.firm_run_names import are_divisions
from loaders.extract.names.firm.firms import is_unexplained, may_be_name, names_substance, odd_name, stops_name, tailed
from loaders.extract.names.head.kinds import coined, has_field
from loaders.extract.names.organ.officials import is_person
from loaders.extract.names.speech import goes_on, is_inside_word
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.periods import PERIOD, after_period

Span = tuple[int, int]
_UNIT = "(?:吨|GWh|MWh|GW|MW|[吉兆千]瓦时?|辆|台|套|片|锭|[只条件双瓶箱颗支枚艘](?!产业|[生产]*线|链|赛道)|立?方?米|张(?=[,。;]))"
_MANY = rf"\d[\d.]*(?:余|多)?(?:万|亿|百万|千万)?(?:余|多)?{_UNIT}"
_SUM = r"\d[\d.]*(?:余|多)?[万亿]+元"
_WHEN = rf"(?:{PERIOD}|同期|开年|目前|现(?!代)|每天|每年)"
_HOW = "(?:已经?|将|也|则|就|还|又|正|仅|只|共|可|累计|计划|预计|新上|同比|至)"
_MAKES = "(?:[年月日]产(?!量|值)|[日年](?:处理|加工|屠宰|榨)|生产|产销|产|销售|出货|出口|下线|发运|交付|下水|加工|冶炼|年销|年加工|拥有|现有|有|建成|新增|形成|占去|主产)"
_AMOUNT = "(?:年|月|日|设计|规划|总|现有)*(?:产能|产量|能力|产值|营收|销量|出货量|开工率|负荷率)?(?:约|近|超|逾|达到?|为|是|有|突破|超过|扩至|提升至|[已可至将])*"
_DOES = re.compile(rf"(?:{_WHEN}|{_HOW})*{_MAKES}[^,。;、的]{{0,16}}?{_MANY}")
_OWN = re.compile(
    rf"的(?:(?!年?产[能量值]|订单|销量)[^,。;、的]{{2,14}}?{_AMOUNT}{_MANY}|(?:(?:\d+|[一二两三四五六七八九十]+)[条座个][^,。;、的]{{0,8}}?(?=生产线|产线|车间|工厂))?(?:厂房|工厂|车间|生产线|产线|新线|新业务|生产基地)(?!建设))"
)
_ACTS = re.compile(  # 高县的丝丽雅|则撑起了纺织的增量
    "(?:则|也|还|就|正|已|却)*(?:带着|带动|带起|撑起|扛起|挑起|拿下|吃下|贡献|接到|拿到|抢到|扩产|增产|复产|投产|开足|订单|产销)"
)
_INVESTS = re.compile(rf"(?:拟|将|计划|再|已)*(?:总?投资|斥资|投入|增资)(?:约|超|近|逾)?{_SUM}")
_ADDS = re.compile(  # 禾诺|新上了两条产线
    "(?:今年|去年|又|再|已|还)*(?:新上|新建|新增|上马|投用|建成|开建)了?(?:\\d+|[一二两三四五六七八九十]+)[条座个][^,。;、]{0,8}?(?:产线|生产线|车间|工厂|基地)"
)
_ALONE = re.compile(
    "(?:这?[一两]家|独家|一户)(?:企业|公司)?(?:就|便|即|则|都|也|占|的)|[则也又还]?(?:把|将)[^,。;]{2,24}(?:线|产能|项目|工厂|基地|车间)"
)
STANDS = re.compile(  # 魏桥创业|在邹平
    r"(?:的(?:新?(?:工厂|基地|厂区|产线|生产线|车间|总部|园区)))?(?:就|则|也|都|均)?在(?P<place>[\u4e00-\u9fff]{2,8}?)(?=[,;。]|$|的(?!客|来|人)[^,。;、的在]{0,8}?(?:工厂|基地|产线|项目)(?!来|参|考)|[、和等的]?[^,。;]{0,12}?(?:建有|设有|建成了?|布局了?)[\d一二两三四五六七八九十])"
)
_BROUGHT = re.compile("(?:引进|引来|迎来|招引|引入)了?(?P<firm>[\u4e00-\u9fff]{3,8}?)(?:等(?:企业|公司)?)?(?=[,;。]|$)")
HOPED = re.compile("(?:力争|争取|希望|有望|计划|拟|将|要|未能?|没有|曾)[^,。;]{0,4}$")  # 力争|引进甲
_PRODUCT = re.compile(rf"(?!年?产[能量值]|能力|营收|销量)(?P<product>[\u4e00-\u9fff—]{{2,12}}?){_AMOUNT}{_MANY}")
_SHARE = r"(?:出口量|出口额|产量|产能|产值|销量|出货量|市场份额|市场占有率|市占率|占有率|规模)(?:已|均|都|约)*(?:占|居|位居|稳居|位列|列|排名?)(?:到|据)?(?:全国|全球|世界|亚洲|国内|全省|同行业|行业)"
_LEADS_MARKET = re.compile(rf"的?[\u4e00-\u9fff]{{1,10}}?{_SHARE}")
_EARNS = re.compile(rf"(?:{_WHEN}|{_HOW})*(?:实现|完成)?(?:营收|营业收入|产值|销售收入|利润|税收){_AMOUNT}{_SUM}")
_RUNS = re.compile(
    "[\u4e00-\u9fff]{0,8}?(?:满产(?!能)|满负荷|开足马力|产销两旺|达产(?!后)|扩产|稳产|产能[^,。;、]{0,4}释放)"
)
_GROWS = re.compile(  # 昆明闻泰|一季度产值增长18%, 玉溪恩捷|隔膜出货创新高
    rf"(?:{_WHEN})?[\u4e00-\u9fffA-Z]{{0,6}}?(?:产值|产量|营收|出货量?|销量|产能利用率|产能|利润|订单)(?:同比|环比|累计|分别|均|也)*(?:增长|增|增加|提升|达|突破|超|创|翻|下降|减少|回升|保持|饱满|排到|已?排至)"
)
_PROFITS = re.compile(  # 禾诺|今年订单排到了年底: what only firms have, and no product
    rf"(?:{_WHEN})?(?:营收|利润|订单)(?:同比|环比|累计|均|也|已)*(?:增长|增|增加|提升|达|突破|超|创|翻|下降|减少|回升|饱满|排到|排至)"
)
_TOLD = re.compile(
    rf"{_MANY}|{_SUM}|满产|满负荷|开足马力|产销两旺|达产|扩产|厂房|工厂|车间|新线|产线|新业务|[一两]家|在|的|产销|订单|占|居|投|产值|产量|产能|营收|出货|销量|利润|稳产"
)
_LEAD = re.compile(
    rf"(?:(?:其中|而|仅|单是?|同在[\u4e00-\u9fff]{{2,6}}?的|如今|目前|同时|此外|另外|再往[东南西北前后]走?|往[东南西北]|隔壁|边上|旁边|附近|其?(?:控股|参股|旗下|下属|全资)的|一墙之隔|同在园区的|(?:同一个|同在)?(?:园区|区|园|县|市)(?:里|内)(?:还|也|另)?有?|同一个园区(?:还|也|另)?有|上游|下游|比如|例如|像|还有|{_WHEN}|(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}})[、.]|,|:|的)+)"
)
_LIES = re.compile(
    "(?:(?:位于|地处|坐落[于在]|设在|落户(?:在|于)?|扎根)(?=[\u4e00-\u9fff]{2}))?"
)  # |位于|青河县的甲股份
_OF_PLACE = re.compile("(?:的|里的?|内的?|[当本]地的?)?")
_ELEMENTS = re.compile(
    "[金银铜铁锡铝锌铅镍钴锰铬钛钨钼钒镁锂钠钾钙硅硼磷硫氟氯溴碘碳氢氧氮铂钯铑钕镝铽镨镧铈钐钆苯萘蒽嘌呤哌啶吡咯噻唑]"
)
_SUBSTANCE = re.compile("[酸碱醇醚酯酮醛烯烷炔烃胺肽酶糖铜铁铝锌铅镍钴锂钠钾镁硅硼磷硫]$")
_NO_STEM = re.compile(
    "新$|^如?[总先前][期后]?$|[年月日产的在已拟将也则仍正均都曾总]$|[猪鸡鸭鹅牛羊鱼虾蟹贝蛎茶族犬米枣果菜瓜菇椒蜜姜蒜]$|^[拟在将仍使让]|[县市区镇乡村省州旗港湾河江湖山岛]$|^(?:两|三|各|该|全|本|此|这|那|其)"
)
_PRODUCT_ENDS = "材料油酒品具器机粉布纱绒丝绸革皮纸板管线带件液剂胶膜棒片粒砂石矿土泥煤焦渣灰盐糖奶肉蛋豆薯草花木竹藤药饮面糕饼酱醋业"  # 竹|材, 藕|带
_LONGEST, _SHORTEST = 12, 2
_LONGEST_PLACE = 8
_LONGEST_COINED = 6  # characters of a name without a tail
_LONGEST_STEM = 3  # before a tail that fields have as well: 阳光|能源


def producers(draft: Draft, clause: Clause) -> None:
    """Add the firms that the parts of a clause begin with, told by what they make; one right behind a place lies there."""
    _brought(draft, clause)
    if not _TOLD.search(draft.text, clause.start, clause.end):
        return
    for start, place in _starts(draft.text, clause):
        end = _end(draft.text, clause, start, place is not None and draft.text[start - 1] == "的")
        if (
            not end
            or "、" in draft.text[start:end]
            or is_taken(draft, (start, end))
            or are_divisions(draft.text[start:end])
            or lx.flags().get(draft.text[start:end], 0) & lx.FIELD
        ):
            continue
        firm = draft.add("Organisation", (start, end))
        if place is not None:
            draft.relate("LOCATED_IN", firm, draft.add("Place", place), (place[0], end))


def _brought(draft: Draft, clause: Clause) -> None:
    """Add the firm that a place or park has won, and of which the clause says no more: 甲工业园引进|宝丰昱能,…"""
    match = _BROUGHT.search(draft.text, clause.start, clause.end) if clause.flags & (lx.PLACE | lx.PARK) else None
    name = match["firm"] if match else ""
    named = is_unexplained(name) and may_be_name(name) and not (_NO_STEM.search(name) or _is_made(name))
    named = named and not is_person(name) and not HOPED.search(draft.text, clause.start, match.start() if match else 0)
    if match and named and not is_taken(draft, match.span("firm")):
        draft.add("Organisation", match.span("firm"))


def _starts(text: str, clause: Clause) -> list[tuple[int, Span | None]]:
    """Where a name may begin, with the place right before it: where the clause or one joined to it does."""
    found: list[tuple[int, Span | None]] = []
    for head in (clause.start, *(w.end for w in clause.words if w.flags & (lx.COMMA | lx.AND))):
        lead = _LEAD.match(text, head, clause.end)
        start = lead.end() if lead else head
        lies = _LIES.match(text, start, clause.end)
        place = _innermost(text, lies.end() if lies else start)
        behind = _OF_PLACE.match(text, place[1]) if place[0] < place[1] else None
        if behind and (behind[0] or lx.has_rank(text[slice(*place)])):
            found.append((behind.end(), place))  # 沾益区|呈钢集团, but 宜都兴发
        elif head == clause.start:
            found.append((start, None))
    return found


def _innermost(text: str, start: int) -> Span:
    """The place that begins here; of a chain of ranked ones the last: 曲靖市|沾益区, 湘西州|花垣县."""
    end = start + lx.place_length(text[start : start + _LONGEST_PLACE])
    inner = end + lx.place_length(text[end : end + _LONGEST_PLACE])
    while end < inner and lx.has_rank(text[start:end]) and lx.has_rank(text[end:inner]):
        start, end = end, inner
        inner = end + lx.place_length(text[end : end + _LONGEST_PLACE])
    for at in range(end - 2, start + 1, -1):
        if lx.has_rank(text[start:at]) and lx.is_division(text[at:end]):
            return at, end
    return start, end


def _end(text: str, clause: Clause, start: int, sited: bool) -> int:
    """Where the name that begins here ends; 0 where none does. Of one that is sited (高县的|丝丽雅) less need be told."""
    last = min(clause.end, start + _LONGEST)
    stop = next((w.start for w in clause.words if w.start > start and stops_name(text, w)), last)
    for end in range(min(last, max(stop, start)), start + _SHORTEST - 1, -1):
        if _inside_word(text, end) or goes_on(text, end):
            continue
        told = _is_tailed(text[start:end]) and (
            _makes(text, clause, end, tail=True) or _grows_with_tail(text, (start, end))
        )
        if told or (sited and _is_tailed(text[start:end]) and _ACTS.match(text, end)):
            return end
    return _end_of_coined(text, clause, (start, min(last, start + _LONGEST_COINED)), sited)


def _end_of_coined(text: str, clause: Clause, within: Span, sited: bool) -> int:
    """The same of a name without a tail, which had best end where a known word begins: 荣成康派斯|房车."""
    start = within[0]
    if own := next((end for end in range(within[1], start + 3, -1) if _makes_own(text, clause, (start, end))), 0):
        return own
    ends = [
        end
        for end in range(start + _SHORTEST, within[1] + 1)
        if is_coined_name(text[start:end]) and not is_inside_word(text, end)
    ]
    ends.sort(key=lambda end: (not begins_word(text, end), end))
    for end in ends:
        acts = sited or _SHORTEST < end - start < _LONGEST_COINED
        inside_period = after_period(text, end - 1, clause.end) > end  # 昆明闻泰一|季度
        if not inside_period and _grows(text, (start, end)):
            return end
        if _DOES.match(text, end, clause.end) or _OWN.match(text, end, clause.end):
            return end
        if is_person(text[start:end]) or (_LEADS_MARKET.match(text, end, clause.end) and not begins_word(text, end)):
            continue  # 高县的刘某某拿下…; 维生|素的产量占全球60%
        if _makes(text, clause, end, tail=False) or (acts and _ACTS.match(text, end)):
            return end
    return next((end for end in ends if _makes_field(text, clause, (start, end))), 0)


def _makes_own(text: str, clause: Clause, name: Span) -> bool:
    """Whether what a firm makes is what its name ends with: 宏力铁塔|年产铁塔12万吨."""
    made = _DOES.match(text, name[1], clause.end)
    own = text[name[0] + _SHORTEST : name[1]]
    return made is not None and len(own) > 1 and own in made[0] and coined(text[name[0] : name[0] + _SHORTEST])


def _is_tailed(name: str) -> bool:
    """Whether a name is a firm's by its tail (呈钢集团), or by what it makes behind a coined word (誉衡|炭素); and no product: 铬盐."""
    if not may_be_name(name) or _NO_STEM.search(name) or names_substance(name):
        return False
    return (odd_name(name) and tailed(name) and _sure(name)) or _is_called_by_product(name)


def _is_called_by_product(name: str) -> bool:
    """Whether a name is a coined word before what is made: 誉衡|硅材料, 江岚|铜箔."""
    own, made = name[:_SHORTEST], name[_SHORTEST:]
    if len(made) < _SHORTEST or not is_coined_name(own) or own[-1] in _PRODUCT_ENDS or own in lx.ordinary():
        return False
    return covered_by_words(made) and ends_in_field(made) and not (lx.counties(own) or lx.is_division(own))


def _inside_word(text: str, at: int) -> bool:
    """Whether a longer word of industry runs over this place: 眉山电池|片."""
    return any(lx.flags().get(text[at - n : at + 1], 0) & lx.FIELD for n in (2, 3))


def begins_word(text: str, at: int) -> bool:
    """Whether a word that is known begins here."""
    return (
        text[at : at + 1] == "的"
        or any(text[at : at + n] in lx.flags() for n in (2, 3, 4))
        or text[at : at + 2] in lx.common()
    )


def _sure(name: str) -> bool:
    """Whether a name with a tail is more than a field with a word before it."""
    vague = lx.ending(name, lx.words("vague_firm_tail"))
    if vague and len(name) - len(vague) > _LONGEST_STEM:
        return False  # 伯特利线|控制动产品
    if not vague and lx.place_length(name) and name[lx.place_length(name) :] in lx.words("firm_tail"):
        return True  # 大连|造船
    return not (covered_by_words(name) and ends_in_field(name))


def is_coined_name(name: str) -> bool:
    """Whether a name without a tail can be nothing but a firm's: 信发铝电, 宜都|兴发."""
    if name in lx.words("byname_of_land") or (name.endswith("城") and len(name) == _SHORTEST):
        return False
    place = lx.place_length(name)
    own = name[place:] if place < len(name) else name
    return (
        coined(own)
        and "在" not in own
        and may_be_name(name)
        and not _NO_STEM.search(own)
        and not _is_made(own)
        and not names_substance(own)
    )


def _is_of_city(name: str) -> bool:
    """Whether a firm is called by the city before its own name: 昆明|闻泰."""
    place = lx.place_length(name)
    own = name[place:]
    return 0 < place < len(name) - 1 and not (lx.has_rank(name[:place]) or lx.counties(own) or own in lx.divisions())


def _grows(text: str, name: Span) -> bool:
    """Whether what follows says that a firm earns more: 昆明闻泰|产值增长18%, 禾诺|订单排到年底; but 竹材|产值增长8%."""
    if _is_of_city(text[slice(*name)]):
        return bool(_RUNS.match(text, name[1]) or _GROWS.match(text, name[1]))
    own = text[slice(*name)]
    return coined(own) and own[-1] not in _PRODUCT_ENDS and _PROFITS.match(text, name[1]) is not None


def _grows_with_tail(text: str, name: Span) -> bool:
    """Whether a firm by its tail earns more (誉衡包装|产值增长8%); 云南铝业|产值 may be that of the field."""
    return not lx.place_length(text[slice(*name)]) and _GROWS.match(text, name[1]) is not None


def _is_made(name: str) -> bool:
    """Whether a name is that of a product: half of it and more are elements (钕铁硼), or it ends like a substance."""
    return len(_ELEMENTS.findall(name)) * 2 > len(name) or _SUBSTANCE.search(name) is not None


def _makes(text: str, clause: Clause, end: int, tail: bool) -> bool:
    """Whether what follows a name says what a firm makes or has."""
    told = (_DOES, _OWN, _ADDS, _ALONE, _INVESTS, _LEADS_MARKET, *((_PRODUCT, _EARNS, _RUNS) if tail else ()))
    stands = STANDS.match(text, end, clause.end)
    return any(pattern.match(text, end, clause.end) for pattern in told) or (
        stands is not None and lx.is_division(stands["place"])
    )


def _makes_field(text: str, clause: Clause, name: Span) -> bool:
    """Whether a field stands between a coined name and how much of it is made: 伯特利|线控制动产品年产能已达200万套."""
    made = _PRODUCT.match(text, name[1], clause.end) if name[1] - name[0] > _SHORTEST else None
    return made is not None and has_field(made["product"], False)
