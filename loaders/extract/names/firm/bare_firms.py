"""Firms under bare names, found by what the whole text says of a word that nobody knows: 东莞的|霖沣, |骐越|在兴和县上马…, 由|皓岚|牵头.

A word is taken for a firm where one of its places in the text can be that of a firm only; then it is one wherever it stands,
and so are the words that are enumerated with it.
"""

import re
from collections.abc import Iterator

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words, ends_in_field
from loaders.extract.names.firm.firm_wording import AS_ONE, DIVISION, MAY_BE_PERSONS, ONLY_FIRMS, PLAINLY
from loaders.extract.names.firm.firms import (
    BY_WHOM,
    is_sited,
    is_word,
    may_be_name,
    names_substance,
    place_before,
    tailed,
)
from loaders.extract.names.firm.framed_firms import has_brand, in_letters, sounds_foreign
from loaders.extract.names.firm.producers import begins_word, is_coined_name
from loaders.extract.names.head.kinds import coined, unknown
from loaders.extract.names.organ.institutions import is_institution
from loaders.extract.names.organ.officials import is_person
from loaders.extract.names.speech import cuts_word, is_inside_word, is_speech
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.periods import PERIOD

Span = tuple[int, int]
LEADER_GIVEN = (  # 链主的位子给了|甲
    "链主”?(?:企业)?(?:(?:的|这[一个副块面]?)?(?:位子|位置|角色|重任|担子|帽子|牌子|大旗|头衔|身份|名号|名头)|一职|之位)?(?:就|便|最终|已|也|则|自然)*(?:给了|交给了?|交由|落[在到]了?|花落|归了?|落给了?|授予了?|选定了?|压在了?|戴在了?)"
)
_LEADS = re.compile(  # what only firms stand behind
    r"走进|来到|走访|(?:隔壁|对面|旁边|一旁|相邻|毗邻|紧邻|同城|同园|邻近|不远处|一墙之隔)(?:的|就?是)?"
    r"|(?<![^,。;、:“”\s])(?:专?做|主打|主营|从事|主攻|生产)[^,。;、的]{2,10}的"
    r"|(?:总部(?:设)?|落户|扎根|设|租用|搬)(?:于|在|到|进)?[^,。;、的]{2,12}的|(?:是|给)[^,。;、]{0,8}做[^,。;、的]{2,10}的|(?:从[^,。;、]{2,10})?[搬迁][来到][^,。;、的]{0,10}的|(?:理事长|会长|发起)单位(?:是|为)?|(?:民营|后来|新来|(?:市区|城区|区内|园内|园里|区里|县内|县里|境内|辖区)(?:内|里)?)的|(?:一|有)家叫做?|绕不开|离不开|供给|交给|卖给|(?:全|主要)?靠|(?:链主|龙头|骨干|头部)(?:企业|公司)(?:是|为|有)"
    rf"|{LEADER_GIVEN}|链的?“?链主”?(?:(?:企业|单位)?[、的]|(?!企业|单位))"
)
_BEGINS = re.compile(  # where a name may begin: at a mark, after a time, after what joins it to others
    rf"(?<![^,。;:、“”()\s—])(?:(?:而|其中|同时|此外|另外|近日|日前|仅|{PERIOD}|同一天|隔天|同日),?)*|(?:{BY_WHOM}|(?<![现存所正])在|为(?=[\u4e00-\u9fff]{{2,6}}(?:配套|供货|代工))|(?<![不未没])(?:支持|推动|鼓励|助力)|拥有|涌现出了?|培育出了?|与|同|跟|向|给|靠|对|被|和|据|像|如|继|让|看|了|是|及|以及)(?=[\u4e00-\u9fff]{{2}})"
)
_TIME = rf"(?:(?:{PERIOD}|目前|眼下|如今|上周|上月|本月|近日|日前|同日|当天|\d{{1,2}}日),?)*"
_SOFT = "(?:则|也|还|又|却|已经?|正|仍|就|均|都|先后|相继|随之|随后|刚|再|才|跟着)*"
_OFFICE = rf"(?:集团)?(?:的)?(?:(?:联席|常务|执行|高级)?副?(?:董事长|总裁|总经理)|创始人|厂长|董秘|首席[\u4e00-\u9fff]{{2,3}}官|{DIVISION}(?:部长|经理|主任)?|(?:一位)?(?:相关|有关)?负责人)"
_WORKS = "(?:车间|厂房|厂区|产线|生产线|工厂|总部|展厅|压机|装置|子公司|生产基地)"
_PRIZED = "(?:被认定|被评|入选|新?获评|获颁|获授|评上|拿到了?|拿下了?|上榜|晋级|成为[^,。;]{0,8}(?:小巨人|单项冠军|链主|独角兽|瞪羚|绿色工厂|智能工厂))(?![^,。;]{0,12}(?:人才|人物|个人|劳模|劳动模范|工匠|院士|英才|专家|标兵|能手|青年))"
_TRADES = "(?:签下|签约|交付|拟?投资(?=\\d|建)|斥资|牵头(?!部门|单位)|领衔|领跑)"
_OWNS = rf"的(?:厂[房区]|[^,。;、的是在了]{{0,6}}(?:{_WORKS}|(?<![先时商契危生良动])机(?=[,。;、昼])))"  # 霖沣|的新车间
_ONLY_FIRMS = re.compile(  # behind no person's name
    rf"一位负责人|{_OWNS}|(?:[\u4e00-\u9fff]{{0,4}}车间|厂区|新厂)|{_TIME}{_SOFT}(?:投产|扩产|复产|停产|增产|出货|产销|营收|净利|亏损|上市|披露|下线|量产|追加投资|[年月日]产(?![业值量能])|{ONLY_FIRMS})"
    r"|等?[两三四五六七八九十\d]+(?:大)?(?:家|户)(?!人|庭|属)|等[^,。;、]{0,6}(?:企业(?!家)|公司)"
    r"|\((?:国家|[省市])?级?[^()]{0,14}(?:企业|小巨人”?|单项冠军|智能工厂|绿色工厂)\)"
    rf"|{_TIME}{_SOFT}(?:新?获评|入选|入围|被认定为|被评为|成为|荣获|跻身|系|为|是)[^,。;、]{{0,24}}(?:链主|小巨人|单项冠军|瞪羚企业|独角兽|专精特新)"
    r"|的天下|一家(?:就|便|即)|贡献(?:过半|了?\d|[一二三四五六七八九]成)|\d号(?:高炉|机组|炉|线)|(?:今年|目前|现有)?在建项目|(?:担任|当选|是|为|任)[^,。;]{0,12}(?:链主|理事长单位)|[一二三四]期(?:项目)?(?:落户|开工|投产|点火|签约|达产|建成)"
    r"|(?:去年|今年|上半年|20\d\d年)[^,。;、]{0,4}(?:营收|产值|销售|收入|利润|订单|出口|产能|销量|开票)"
)
_STAFFED = re.compile(f"{_OFFICE}|{_OWNS}")
_PROCESS = re.compile(
    "[\u4e00-\u9fff]{0,4}(?:车间|厂[区房]|产线|装置|投产|量产|下线)"
)  # behind letters, of what is made
_ACTS = re.compile(  # what firms do, and persons may
    rf"(?P<whoever>{_OFFICE}|签[订署]了?[^,。;]{{0,6}}协议|(?:正式|选择|决定|已经?|先后|相继|成功|陆续)*(?:落户|扎根|入驻|落子|落地)(?=[\u4e00-\u9fff]{{2}}))"
    rf"|{_TIME}{_SOFT}(?:{_PRIZED}|{_TRADES}|(?P<anyone>{MAY_BE_PERSONS}))"
    rf"|{_TIME}{_SOFT}(?:把|将)[^,。;]{{2,30}}?(?:项目|产线|生产线|基地|工厂|卖到|摆在|放在|搬到|做到|开到)"
    r"|在[\u4e00-\u9fff]{2,10}?(?:上马|投资|新建|开工|投产|布局|建有|建成|设有|(?:的[\u4e00-\u9fff]{0,4})?(?:工厂|生产基地))"
    rf"|{_TIME}{_SOFT}(?:与|同|跟|和)[^,。;]{{2,20}}?(?:签约|签下|共建|联手|互换|合作|合资|达成|约定|联合开发)"
    r"|从[\u4e00-\u9fff]{2,8}(?:把|将)(?=[\u4e00-\u9fff]{2})|(?:成立|创立|创办|创建|组建)于(?:19|20)\d\d年"
    r"|(?:仍|还|也|一直)?(?:为|给|向)[^,。;、]{2,10}(?:供应|供货|配套|代工)|就?(?:建|设|落)在[\u4e00-\u9fff]{2,14}?(?:园区?|开发区|[高经]开?新?区|新区|边上|隔壁)"
    r"|曾?[也就]?是[^,。;、]{0,12}(?:民企|企业|公司|龙头|大厂|小厂|厂家)(?![家长]|的[^,。;、的]{0,5}(?:[人员工师长]|经理|老板)(?:[,。;、]|$))|做的(?:则|也)?是"
    r"|的[^,。;、的]{2,12}项目|则?(?:专?做|主打|主营|主攻|专注|深耕)[^,。;、]{2,12}(?=[,。;、])"
)
_MAKES = re.compile(
    r"[\u4e00-\u9fff]{2,8}(?:产量|出货量|销量|产值)(?:\d|[约近超达]\d|达到|突破)"
)  # 市区的|霖沣新材|海绵钛产量4300吨
_SAID_TO_BE = re.compile("[是为成][^,。;:]{0,12}$")  # 家具已是园区的|头牌
_IF, _BACK = re.compile("(?:如果|假如|倘若|若|即使)[^,。;:]*$"), 16  # 如果|甲入驻
_ENDS = re.compile(
    rf"[、,。;:)”]|$|(?:采访|看到|了解|考察|调研|参观|和|与|及|以及|的|在|是|把|将|因|从|也|则|还|又|却|已|正|仍|就|刚|个头|都|均|不|没有?|一家|这家|成立于|始建于|创立于|创建于|{PERIOD}|[去今]年)"
)
_REGION = re.compile(
    "(?:北方|南方|东方|西部|西南|西北|东北|华东|华北|华南|华中|中原|远东|国际|中国|亚太|环球)(?=..)"
)  # 北方|霖沣
_BOTH_LETTERS = re.compile("[A-Za-z0-9]{2}")
_MARKS = "、,。;:“”()\n \t"
_JOINS = ("、", "和", "与", "及")
_LONGEST, _SHORTEST, _FULL = 6, 2, 3
_LETTERS = re.compile("[A-Z]{2,5}[\u4e00-\u9fff]{0,4}")
_HAN = re.compile("[\u4e00-\u9fff]{2,}")  # a name, at least of the shortest
_SITE = 10  # characters of the site before 的: 连江可门|的霖沣
_PERSONS = 3  # characters of a name that may be a person's
_NO_PERSON_ENDS = "化钢铝铜锡锌铅镍锂重汽"  # 云天|化, of what firms are called by
_PRODUCT_ENDS = "材料油酒品具器机粉布纱绒丝绸革皮纸板管线带件液剂胶膜棒片粒砂石矿土泥煤焦渣灰盐糖奶肉蛋豆薯草花木竹藤药饮面糕饼酱醋业米茶果瓜菜菇鱼虾蟹羊牛猪鸡鸭鹅参"


def bare_firms(draft: Draft) -> None:
    """Add the firms that the text tells by what it says of them, wherever it names them."""
    text = draft.text
    names = {text[slice(*_behind_place(text, span))] for span in _told(draft)}
    for span in [*_mentions(text, names)]:
        _add(draft, span)
    waiting = [span for firm in draft.of_type("Organisation") if not is_institution(firm.name) for span in firm.places]
    while waiting:
        beside = [span for known in waiting for span in _beside(draft, known)]
        waiting = [span for span in beside if _add(draft, span)]


def _behind_place(text: str, span: Span) -> Span:
    """青川县|霖沣: a name without the place of rank that it stands behind."""
    length = lx.place_length(text[slice(*span)])
    ranked = length and span[1] - span[0] - length >= _SHORTEST and lx.has_rank(text[span[0] : span[0] + length])
    return (span[0] + length, span[1]) if ranked else span


def _add(draft: Draft, span: Span) -> bool:
    start, end = span
    if (
        is_taken(draft, span)
        or _is_inside_letters(draft.text, span)
        or is_inside_word(draft.text, start)
        or cuts_word(draft.text, end)
    ):
        return False
    firm = draft.add("Organisation", span)
    site = place_before(draft.text, start)
    if site is not None and lx.has_rank(draft.text[slice(*site)]):
        draft.relate("LOCATED_IN", firm, draft.add("Place", site), (site[0], end))
    return True


def _is_inside_letters(text: str, span: Span) -> bool:
    """Whether letters go on over an end of a name: T|CL的产品."""
    return any(_BOTH_LETTERS.match(text, at - 1) is not None for at in span if at)


def _told(draft: Draft) -> Iterator[Span]:
    """The words that stand where only a firm can."""
    text = draft.text
    for start in _sited_starts(draft):
        told = not _SAID_TO_BE.search(text, max(0, start - _BACK), start)
        span = _name_at(text, start, sited=told)
        if span and not text.startswith(("不", "没"), span[1]):  # 甲县的|长项|不少
            yield span
    for lead in _LEADS.finditer(text):
        if span := _name_at(text, lead.end(), sited=True):
            yield span
    for lead in AS_ONE.finditer(text):
        if span := _name_at(text, lead.end(), sited=True) or _subject_at(text, lead.end()):
            yield span
    for begin in _BEGINS.finditer(text):
        if span := _name_at(text, begin.end(), sited=False):
            yield span


def _sited_starts(draft: Draft) -> Iterator[int]:
    """Where the words before say in which place something lies: 东莞的|霖沣, 连江可门的|霖沣."""
    text = draft.text
    at = text.find("的")
    while at >= 0:
        begin = max((text.rfind(mark, max(0, at - _SITE), at) for mark in _MARKS), default=-1) + 1
        begin = max(begin, at - _SITE)
        place = lx.place_length(text[begin:at])
        if is_sited(text, at + 1) or (place and _is_spot(text[begin + place : at])):
            yield at + 1
        at = text.find("的", at + 1)


def _is_spot(words: str) -> bool:
    """Whether the words behind a place tell where in it: 连江|可门|的, 莆田|滨海产业园|的; but not 武汉|光伏产业|的."""
    return (unknown(words) == len(words) and "的" not in words) or words.endswith(
        ("园", "区", "镇", "乡", "街道", "新城", "港")
    )


def _name_at(text: str, start: int, sited: bool) -> Span | None:
    """The name that begins here; where nothing before tells that it is a firm's, what follows must."""
    first = text[start : start + _SHORTEST]
    known = start + 2 * _SHORTEST
    if (
        text[start + _SHORTEST : known] in lx.words("firm_tail")
        and PLAINLY.match(text, known)
        and _HAN.fullmatch(text, start, known)
        and has_brand(text[start:known])
    ):
        return start, known  # 远大|阀门|成立于2003年,主要生产甲
    placed = lx.place_length(text[start : start + _LONGEST]) or _REGION.match(text, start)
    if first in lx.common() and not placed:
        return None  # looked at first: no name begins so
    reach = start + _LONGEST + _SHORTEST * bool(placed)
    ends = [end for end in range(start + _SHORTEST, min(len(text), reach) + 1) if _may_be(text[start:end])]
    sure = [end for end in ends if _does_so(text, start, end) or (sited and _MAKES.match(text, end))]
    sure = [end for end in sure if not cuts_word(text, end)] or sure
    sure = [end for end in sure if sited or text[start:end] not in lx.ordinary()]
    if sure:
        return start, sure[-1]
    if called := _called_so(text, start, sited):
        return called
    if not sited:
        return None
    named = [end for end in ends if _ENDS.match(text, end) and not _is_doubtful(text[start:end])]
    if text[start - 1 : start] == "的":
        named = [end for end in named if not is_word(text[start:end])]  # 甲县的|邮箱
    return (start, named[-1]) if named else None


def _called_so(text: str, start: int, sited: bool) -> Span | None:
    """A name that ends as those of firms do, be it made of known words (硅烷|科技), where its plant or its manager is told of."""
    for end in range(min(len(text), start + _LONGEST), start + _FULL, -1):
        name = text[start:end]
        own = name.removesuffix(lx.ending(name, lx.sure_firm_tails()))
        if own == name or not _HAN.fullmatch(own) or not may_be_name(name) or is_speech(name) or name in lx.flags():
            continue
        kinds = lx.flags().get(own, 0) & (lx.KIND | lx.LEVEL | lx.VERB | lx.PLACE | lx.OPENER)
        told = _STAFFED.match(text, end) or (
            sited and not (ends_in_field(name) and covered_by_words(name)) and _ENDS.match(text, end)
        )
        if told and not kinds and own not in lx.words("firm_tail") and not (lx.is_division(own) and lx.has_rank(own)):
            return start, end
    return None


def _subject_at(text: str, start: int) -> Span | None:
    """作为链主企业,|霖沣|持续投入: the name that begins here and ends where a known word begins, and can be no person's."""
    reach = range(start + _SHORTEST, min(len(text), start + _LONGEST) + 1)
    ends = (e for e in reach if begins_word(text, e) and _acts_at(text, e) and not cuts_word(text, e))
    end = next((e for e in ends if _may_be(text[start:e]) or has_brand(text[start:e])), 0)
    return (start, end) if end and not _may_be_person(text[start:end]) else None


def _acts_at(text: str, at: int) -> bool:
    """Whether a verb begins here, or a word that leads to one; no noun: 勇担|使命."""
    return any(lx.flags().get(text[at : at + n], 0) & (lx.VERB | lx.CARRY_OUT | lx.OPENER) for n in (4, 3, 2))


def _may_stand_beside(name: str) -> bool:
    """Whether a word beside a firm can be one: a bare name, or one before what it makes: 誉衡|车桥."""
    if _may_be(name):
        return True
    own, made = name[:_SHORTEST], name[_SHORTEST:]
    if lx.counties(own):
        return False  # 尉氏|纺织
    return coined(own) and may_be_name(name) and bool(lx.flags().get(made, 0) & lx.FIELD) and not names_substance(name)


def _does_so(text: str, start: int, end: int) -> bool:
    """Whether what follows a word says that it is a firm, and no person."""
    if text[end - 1].isascii() and _PROCESS.match(text, end):
        return False
    if _ONLY_FIRMS.match(text, end):
        return True
    if lx.counties(text[start:end]):
        return False
    acts = _ACTS.match(text, end)
    if acts is None or _IF.search(text, max(0, start - _BACK), start):
        return False
    may_be_person = bool(acts["whoever"]) or end - start >= _PERSONS
    if acts["anyone"] and not may_be_person and text[start] in lx.words("common_surname"):
        may_be_person = not place_before(text, start)  # 张伟|的产品畅销全国
    return not (may_be_person and _may_be_person(text[start:end]))


def _may_be_person(name: str) -> bool:
    return is_person(name) and name[-1] not in _NO_PERSON_ENDS and not sounds_foreign(name)


def _may_be(name: str) -> bool:
    """Whether a word can be a bare name of a firm: nobody knows it, or it is one of its own before a trade, and it is no place and no substance."""
    if name[0].isascii():
        return _LETTERS.fullmatch(name) is not None and in_letters(name)
    if not _HAN.fullmatch(name) or is_speech(name) or not may_be_name(name) or names_substance(name):
        return False
    if lx.is_division(name) or name in lx.words("region"):
        return False
    region = _REGION.match(name)
    if is_coined_name(name[region.end() :] if region else name):
        return name[-1] != "厂"
    own = name.removesuffix(lx.ending(name, lx.words("firm_tail")))
    return (tailed(name) and coined(own) and not lx.counties(own)) or _is_called_by_trade(name)


def _is_called_by_trade(name: str) -> bool:
    """Whether a name is a word of its own before what firms make: 远大|阀门; its own may be a county's (泰和|新材)."""
    own, trade = name[:_SHORTEST], name[_SHORTEST:]
    if len(trade) != _SHORTEST or own in lx.common() or lx.is_division(own):
        return False
    return has_brand(name) and trade not in lx.words("vague_firm_tail")


def _is_doubtful(name: str) -> bool:
    """Whether a word can as well be that of a person or of a product."""
    return (
        bool(lx.counties(name) or lx.place_length(name))
        or (len(name) >= _PERSONS and _may_be_person(name))
        or name[-1] in _PRODUCT_ENDS
    )


def _mentions(text: str, names: set[str]) -> Iterator[Span]:
    """The places of these names in the text; of two that overlap the longer."""
    if names:
        pattern = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
        yield from (match.span() for match in pattern.finditer(text))


def _beside(draft: Draft, known: Span) -> Iterator[Span]:
    """The bare names that are enumerated with a firm: 霖沣、|骐越、皓岚."""
    text = draft.text
    start, end = known
    if text.startswith(_JOINS, end):
        ends = range(min(len(text), end + 1 + _LONGEST), end + _SHORTEST, -1)
        after = next((e for e in ends if _ENDS.match(text, e) and _may_stand_beside(text[end + 1 : e])), None)
        if after is not None and not _is_doubtful(text[end + 1 : after]):
            yield end + 1, after
    if text[start - 1 : start] in _JOINS:
        begin = max(text.rfind(mark, max(0, start - 2 - _LONGEST), start - 1) for mark in (*_MARKS, "的")) + 1
        name = text[begin : start - 1]
        if (
            begin > start - 2 - _LONGEST
            and len(name) >= _SHORTEST
            and _may_stand_beside(name)
            and not _is_doubtful(name)
        ):
            yield begin, start - 1
