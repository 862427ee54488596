"""Single firms where only a firm can stand, be their name coined or not: 龙头企业|禾诺康, 由|东禾文化|牵头, |禾诺康|在金寨县投资建厂."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import covered_by_words, reads_as_field
from loaders.extract.names.firm.firms import is_common, may_be_name, names_substance, place_before
from loaders.extract.names.firm.producers import HOPED
from loaders.extract.names.firm.single_firms import without_city
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.organ.officials import is_person
from loaders.extract.names.taken import is_taken
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_NAME = "(?P<name>[\u4e00-\u9fff]{2,6}?|[A-Z]{2,5}[\u4e00-\u9fff]{0,4}?)"
_CLASS = "(?:龙头|500强|单项冠军|隐形冠军|链主|骨干|领军|头部|领航|标杆|代表|上市|知名|核心|重点|主力|规上|外资|民营)[”’]?型?企业|链主”?单位|上市公司|独角兽|小巨人|(?<![担为任是“])链主(?!企业|单位|制|型|”|[+、和与]|[的是为由要将与及共])|(?:国内|国际|全国|全球|世界|行业|产业)[^,。;、]{0,8}?(?:巨头|龙头(?!企业|公司|项目|产业))|龙头——"
_ENDS = r"[,。;、)]|$|等(?!院校|学府|学校|教育)|为(?:龙头|核心|引领|代表|牵引|依托|链主)|的|(?:的)?(?:今年|去年|\d{4}年|年产|产值|产量|产能|营收|订单|扩产|增产|投产|满产|落户|入驻|投资|建设|新建|扩建|加快|获评|入选|成立|专注|主营|牵引|引领|率|建成|牵头|带动|实现|生产|研发|项目|总部|上市|扎根|在(?![建产])|联合|携手|率先|也|已|加快|持续|不断|正(?![式规]))"
_LED = re.compile(  # 由|东禾文化|牵头建设
    f"(?<![再争望议原曾拟前可理自])由{_NAME}(?:总?牵头|领衔|主导)(?=建设|组建|创建|承担|实施|打造|攻关|联合|开展|的)"
)
_STAFFED = re.compile(  # |东禾文化|董事长介绍, 园区的|东禾文化|生产车间
    f"(?:(?<![^,。;:、\n])|(?<=[市县区镇城园]的)|(?<=走进|来到))(?:据)?{_NAME}(?:的)?(?=(?:副?董事长|(?:副?总|常务副总)经理|总裁|创始人|(?:生产|智能化?|数字化|自动化)?车间|厂区)(?:介绍|说|表示|告诉|透露|里|内|,|[\u4e00-\u9fff]{{2,3}}(?:介绍|说|表示|告诉)))"
)
_MADE = r"\d[\d.]*(?:余|多)?(?:万|亿)?(?:吨|GWh|GW|MW|[吉兆千]瓦时?|台|套|辆|片|件|支|立方米|平方米)"
_SITED = re.compile(  # 位于金寨县的|东禾文化|年产电池5GWh
    f"(?<=[市县区镇园城]的){_NAME}(?=(?:年产|年产能|年产量|年加工)[^,。;、的]{{0,12}}?{_MADE})"
)
_ALREADY = "(?:已|先后|相继|成功|正式|陆续|均|都|也)*"
_CALLED = re.compile(f"(?:{_CLASS})”?(?:——|(?<=企业),|为|是|包括)?{_NAME}(?={_ENDS})")  # 龙头企业|禾诺康|产值增长8%
_WON = re.compile(  # 引进|禾诺康|投资建设电池项目
    f"(?:引进|招引|引入|引来|迎来|签下)了?(?:了)?{_NAME}(?=[,。;、]|$|等(?!人)|(?:来|[在到][\u4e00-\u9fff]{{2,10}}?)?(?:落户|入驻|投资|建厂|设厂|建设))"
)
_WON_TO_BUILD = re.compile(  # 引进|禾诺|投资建设电池项目: no plant and no beast
    f"(?:引进|招引|引入|引来|迎来|签下|吸引)了?{_NAME}(?=(?:来|[在到来][\u4e00-\u9fff]{{2,10}}?)?(?:落户|入驻|投资(?:建|兴|设|\\d)|建厂|设厂))"
)
_RELIED_ON = re.compile(  # 支持|禾诺康|扩产
    f"(?:依托|支持|推动|鼓励|助力|围绕|抓住|抢抓|联合|携手){_NAME}(?=等(?:企业|公司|龙头|骨干)|(?:加快|尽快)?(?:扩产|增产|增资|上市|技改|做大做强|建设二期)|(?<=[\u4e00-\u9fff]{{3}}),(?:重点|加快|大力|着力|积极)?(?:发展|做强|培育|打造|建设)|(?:建设|打造|延伸|布局|做[强大])(?!的)[^,。;、]{{3}})"
)
_SETTLES = re.compile(  # |禾诺康|在金寨县投资建厂
    f"(?<![^,。;:、\n]){_NAME}{_ALREADY}(?:落户|入驻|进驻|落子|签约落户|(?:在|到|来)[\u4e00-\u9fff]{{2,14}}?(?:投资(?:建厂|建设|兴建|设厂|兴业)|建厂|设厂|落户|布局|(?:建设|建成|建|设立|设)(?:了|有)?(?:[一二两三四五\\d]+[座个条家])?(?:生产基地|新?工厂|基地|生产线|区域总部|研发中心)))"
)
_MOVES_IN = re.compile(  # |禾诺康|入驻金寨经济开发区
    f"(?<![^,。;:、\n]){_NAME}{_ALREADY}(?:落户|入驻|进驻|落子|签约落户|(?<![馆院塔寺庙祠楼宫堂亭苑站场校学库店墓址厅园台])(?:坐落[于在]|位于))[\u4e00-\u9fff]{{2,20}}?(?:{ZONE}|园)"
)
_DRIVEN = re.compile(f"在{_NAME}的?(?:强力|示范|龙头|有力)*(?:带动|引领|牵引|辐射|拉动)下")  # 在|禾诺康|的带动下
_CALLED_SO = re.compile(f"(?<=龙头——){_NAME}(?=[,。;、]|$|等)")  # 当地光伏产业的龙头——|禾诺康
_LINKED = re.compile(f"[上中下]游(?:环节)?则?(?:有|是|包括){_NAME}(?=[,。;]|$|等(?:企业|公司|[,。;]))")  # 中游有|禾诺康
_CHAIN = re.compile("产业|企业|链条|配套")
_DAM = re.compile("[坝堰]|电站|水库|水文站")  # 下游有|葛洲坝
_FAR = 60  # characters
_HAVING_WON = re.compile(f"(?:引进|招引|引入|引来|迎来){_NAME}(?=[之以]?后(?![续来期备]))")  # 成功引进|禾诺康|之后
_OFFICERS = "(?:党委书记、)?(?:(?:联席)?副?董事长|(?:常务)?副?总经理|(?:高级|执行)?副?总裁|首席执行官|创始人|CEO)"
_MANAGED = re.compile(  # |禾诺康|董事长王某某
    f"(?:(?<![^,。;:、”\n])|(?<=[据和与]))(?!据){_NAME}(?:集团)?(?={_OFFICERS}(?P<person>[\u4e00-\u9fff]{{2,4}}))"
)
_SETTLED = re.compile(  # 落户金寨县的|安徽禾诺|年内投产
    f"(?<![拟未])(?:落户|扎根|入驻|地处|位于|坐落[于在])[\u4e00-\u9fff]{{1,10}}?[市县区镇园城旗]的{_NAME}"
    "(?=(?:年内|今年|去年|20\\d\\d年|[上下]半年|启动|投产|开工|达产|扩产|建成|加快|计划|新建|投资|年产|实现))"
)
_DAUGHTER = re.compile(  # 甲复材的子公司|拓展纤维|打破垄断
    f"(?:(?<=[的下])(?:全资|控股|参股|核心)*(?:子公司|孙公司)(?![均都已还也正将])|(?<=..)(?:旗下|控股|参股|孵化|收购)的){_NAME}(?={_ENDS}|最早|率先|主营|专注|在(?!建)|已|也|是|打破)"
)
_IS_ONE = re.compile(  # |中禾国际|作为国内芯片制造的领军企业
    f"(?<![^,。;:、“”\\n]){_NAME}(?:作为|身为)[^,。;、]{{0,16}}?(?:企业(?!家)|公司)(?=[,。;、]|之一|$)"
)
_BECOMES_ONE = re.compile(  # 银川市的|汉禾石墨烯|率先成为全球唯一实现某产业化的企业
    f"(?:(?<![^,。;:、“”\\n])|(?<=[市县区镇园城]的)){_NAME}(?:则|也|已|已经|率先|目前|现|如今|正|同样|现已)*(?:成为|是)(?=[^,。;、]{{0,30}}(?:企业|公司|厂商|制造商|供应商|生产商|厂家)(?:之一)?(?:[,。;”]|$))"
)
_SEATED = re.compile(  # |汉禾绿能|总部位于某市
    f"(?:(?<![^,。;:、“”\\n])|(?<=[据悉]))(?!集团|公司|企业){_NAME}(?=(?:集团)?总部(?:位于|设在|落户|坐落|地处|在[\u4e00-\u9fff]{{2}}))"
)
_SIGNED = re.compile(  # 市政府与|汉禾水泥|签订投资协议
    f"(?<=与){_NAME}(?=(?:集团|公司)?(?:正式|成功|共同|在[\u4e00-\u9fff]{{2,8}})?(?:签订|签署|签约|签下|达成[^,。;]{{0,4}}(?:合作|协议)))"
)
_LIKE = re.compile(  # 大量设计企业,如|禾诺康|等
    f"(?:(?<=企业)|(?<=公司)|(?<=企业,)|(?<=公司,))(?:比如|例如|诸如|如|像){_NAME}等(?=[,。;、)]|$)"
)
_STANDS_FOR = re.compile(
    f"(?<=以){_NAME}(?:集团)?(?:等(?:企业|公司)?)?为代表的?(?=[^,。;]{{0,12}}(?:企业|公司)|[,。;]|$)"
)  # 以|禾诺康|为代表
_COMES_FROM = re.compile(  # 来自金寨县的|禾诺康|展出了新品
    f"(?<=来自)[\u4e00-\u9fff]{{2,8}}?的{_NAME}(?=(?:展出|带来|携|参展|推出|展示|生产|研发)(?:了|的)?)"
)
_FRAMES = (
    _STANDS_FOR,
    _COMES_FROM,
    _CALLED_SO,
    _IS_ONE,
    _BECOMES_ONE,
    _SEATED,
    _SIGNED,
    _LIKE,
    _LINKED,
    _MANAGED,
    _DRIVEN,
    _HAVING_WON,
    _DAUGHTER,
    _SETTLED,
    _CALLED,
    _LED,
    _STAFFED,
    _SITED,
    _WON_TO_BUILD,
    _WON,
    _RELIED_ON,
    _MOVES_IN,
    _SETTLES,
)
_UNSURE = (
    _BECOMES_ONE,
    _SIGNED,
    _MANAGED,
    _WON,
    _RELIED_ON,
    _MOVES_IN,
    _SETTLES,
)  # where a field, a plant or a person may stand
_NO_PERSONS = (_CALLED_SO, _IS_ONE, _SEATED, _LIKE, _LINKED, _MANAGED, _DAUGHTER, _SETTLED, _CALLED, _LED, _SITED)
_BEHIND = 8  # characters behind a clause that say why it names a firm
_SHORT = 2
_NOUN_ENDS = "人家量力者员价款费权们工时"  # of common nouns: 带头|人
_LONG = 3  # characters from which on a word that nobody knows is no plant or beast
_TOLD = re.compile(
    "企业|公司|独角兽|小巨人|[引迎]|签下|依托|支持|推动|鼓励|助力|围绕|抓|联合|携手|落户|扎根|位于|地处|坐落|[入进]驻|落子|投资|[建设]厂|建|由|旗下|[上中下]游|[控参]股|孵化|收购|500强|巨头|龙头|带动下|引领下|牵引下|辐射下|拉动下|CEO|首席|董事|经理|总裁|创始|车间|厂区|年产|年加工|总部|签|达成|为代表|来自|链主"
)
_URGED = re.compile("(?:鼓励|支持|引导|推动|促进|帮助|助力|推进|服务)[^,。;、]{0,6}$")  # 鼓励龙头企业|上市发债
_HOPES = {_WON: HOPED, _WON_TO_BUILD: HOPED, _CALLED: _URGED}
_NO_STEM = re.compile(
    "^(?:亚太|跃升|升级|晋升|晋级|迈进|看齐|进军|转变|上门|登门|外出|带队|前往|奔赴|抱团|共同|对接|走访|座谈|代表)|^[的了在到来只仅还将把被由从与和及各该本此这那其拟已仍]|[县市区镇乡村省州旗港湾河江湖山岛海洋路桥街制用式型级性版化质产类控者们人员]$|^老|上下游|(?:厂房|专班|车间|厂区)$|(?:院所|高校|大学|(?:民间|社会|工商|外来|海外|国有|产业|金融)资本|[局厅委部]|[市县区省]长)$|[\u4e00-\u9fff]公司|某|^(?:乡贤|乡友|校友|[\u4e00-\u9fff]商)$"
)
_NO_OWNER = re.compile(  # 分管|副总经理, 民企|董事长: the office of no firm
    "^(?:[该本其原前副某各两家并时现曾]|荣誉|名誉|新任|首任|年轻|联合|共同|执行|轮值|常务|分管|招商|营销|生产|技术|运营|销售|财务|研发|市场|投资|战略|品牌|人力资源|区域|大区|华[东南北中]|[我两]家)|(?:公司|企业|集团|[民央国外私车药]企|[协商学]会|联合会|行业|家族|项目|基地|园区|合作社|兼|[大中]?[区部室处科])$"
)
_SOUNDS = re.compile("[普诺韦克仕斐夫菲尔斯特尼拉莱拓塞迪菲巴沃赛纳奥图森伦利康达瑞泰]+")  # of no person: 欧|诺特
_GIVEN = re.compile("[利康达瑞泰森伦奥图菲]+")  # of persons too: 李|瑞康


def framed_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms of a clause that such words frame."""
    text = draft.text
    if not _TOLD.search(text, max(0, clause.start - len("龙头——")), clause.end):
        return
    for frame in _FRAMES:
        for match in frame.finditer(text, clause.start, clause.end + _BEHIND):
            span = match.span("name")
            hopes = _HOPES.get(frame) if frame in (_WON, _WON_TO_BUILD) or span[1] == clause.end else None
            hoped = hopes is not None and hopes.search(text, clause.start, match.start())
            named = span[1] <= clause.end and not hoped and _is_firm(match["name"], frame)
            named = named and (frame is not _MANAGED or _names_person(match["person"]))
            named = named and (frame is not _LINKED or _of_chain(text, *span))
            if named and not is_taken(draft, span):
                firm = draft.add("Organisation", span)
                sited = frame is _SETTLED or (frame is _BECOMES_ONE and text[span[0] - 1] == "的")
                site = place_before(text, span[0] - 1) if sited else None
                if site is not None:
                    draft.relate("LOCATED_IN", firm, draft.add("Place", site), (match.start(), span[1]))


def _is_firm(name: str, frame: re.Pattern[str]) -> bool:
    """Whether a word can be the name of a firm in a frame; one that may be a person's where no person can stand."""
    if name[0].isascii():
        return (frame not in _UNSURE or frame is _MANAGED) and in_letters(name)
    if frame is _BECOMES_ONE and covered_by_words(name):
        return False  # 新材料|是发展最快的企业
    if frame is _IS_ONE and reads_as_field(name):
        return False  # 人工智能|作为新兴企业的方向
    if frame is _HAVING_WON and not coined(name):
        return False  # 引进|栖霞苹果|之后
    if frame is _MANAGED:
        return may_be_name(name) and not (_NO_OWNER.search(name) or lx.is_division(name))
    if (
        not may_be_name(name)
        or _NO_STEM.search(name.removesuffix("桥") if frame is _CALLED and len(name) == _SHORT else name)
        or names_substance(name)
        or lx.is_division(name)
        or (name[:_SHORT] in lx.words("foreign_country") and name[_SHORT:] in lx.words("firm_tail"))  # 引进|德国技术
    ):
        return False
    if frame in (_WON, _RELIED_ON):
        long = len(name) >= _LONG or (len(name) == _SHORT and name.endswith("钢"))
        named = coined(name) and long and not lx.begins_with_place(name)
    else:
        own = without_city(name) if frame is _SETTLED else name
        named = has_brand(name) or (coined(own) and (len(name) >= _LONG or frame not in _UNSURE))
        named = named or (frame in (_CALLED, _IS_ONE, _LIKE) and _is_called(name))
    return named and (frame in _NO_PERSONS or name[-1] == "钢" or not is_person(name) or sounds_foreign(name))


def sounds_foreign(name: str) -> bool:
    """Whether a name that begins like a person's goes on as those of foreign firms do: 巴|斯夫, 欧|诺特; but not 李|瑞康."""
    return len(name) > _SHORT and _SOUNDS.fullmatch(name, 1) is not None and not _GIVEN.fullmatch(name, 1)


def _of_chain(text: str, start: int, end: int) -> bool:
    """Whether what is up or down is an industry, and no river: 上游有|禾诺康,下游配套企业30家."""
    return _CHAIN.search(text, max(0, start - _FAR), end + _FAR) is not None and not _DAM.search(text, start, end)


def _names_person(words: str) -> bool:
    """Whether what follows an office begins with the name of a person: 董事长|王某某表示."""
    return any(is_person(words[:n]) and words[:2] not in lx.common() for n in (2, 3, 4))


def in_letters(name: str) -> bool:
    """Whether letters, alone or before a word of their own, are no abbreviation of the genre: TKL, TKL中禾."""
    own = name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    letters = name.removesuffix(own)
    known = letters in lx.flags() or letters in lx.words("abbreviation") or covered_by_words(letters)
    return not known and (not own or coined(own) or own in lx.words("firm_tail"))


def has_brand(name: str) -> bool:
    """Whether a name is a word of its own before what firms' names end with: 东禾|科技, 禾诺|文化."""
    table = lx.flags()
    tail = lx.ending(name, lx.words("firm_tail")) or next(
        (name[at:] for at in (2, 3) if table.get(name[at:], 0) & lx.FIELD and coined(name[:at])), ""
    )
    own = name[: len(name) - len(tail)]
    if tail:
        place = lx.place_length(own)
        named = len(own) >= _SHORT and not any(table.get(own[:n], 0) & ~lx.GUARD & ~lx.PLACE for n in (2, 3, 4))
        return named and not (place == len(own) and tail in lx.words("vague_firm_tail")) and not reads_as_field(own)
    return False


def _is_called(name: str) -> bool:
    """Whether a name that stands right behind 龙头企业 is no word of speech, be it begun with one: 万禾马, 东来集创."""
    first = next((bits for n in (4, 3, 2) if (bits := lx.flags().get(name[:n], 0))), 0)
    speech = is_common(name) or covered_by_words(name) or name[-1] in _NOUN_ENDS
    return len(name) >= _LONG and not first & ~(lx.GUARD | lx.FIELD | lx.PLACE) and not speech
