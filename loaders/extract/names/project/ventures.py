"""Works that a sentence tells to be built, begun or finished: 甲汽车乙工厂二期年底投产; 在建的丙年产50GW硅片; 丁基地,总投资80亿元."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.project.agreed_works import agreed_works
from loaders.extract.names.project.owned_works import owned_works
from loaders.extract.names.project.sited_works import sited_works
from loaders.extract.names.project.told_off import told_off
from loaders.extract.names.project.venture_names import (
    AT_LOAD,
    ENDS,
    LEAST,
    LONGEST,
    NO_NAME,
    PHASE,
    by_firm,
    edges,
    is_works,
    joins,
    members,
)
from loaders.extract.names.project.works import GENERIC, GIVEN_UP, OPEN, SORT, WHOLE_WORKS, is_own
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket, meets, pieces
from loaders.extract.reading.zones import ZONE

Span = tuple[int, int]
_AT = re.compile("(?<!机组)在[\u4e00-\u9fff]{2,12}(?:举行|举办)?$")
_TIME = r"(?:于|在)?(?:(?:\d{4}|今|明|去|当|本)年)?(?:[上下]半年|年[内底初中末]|第?[一二三四]季度|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?|\d{1,2}日|近日|日前|同日|当日|当天|同时|下?月[底内]?)?前?(?:后)?"
_HOW = r"(?:尽快|尽早|早日|提前|推[到进至]|全容量|按期|年内|已经|已|将|须|必须|要|正在|正|也|都|均|全部|全面|全线|正式|顺利|相继|陆续|先后|如期|即将|同日|同步|有望|预计|力争|确保|计划|拟|同步|集中|加快|加紧|抓紧|成功|实现|进入|竣工|可|能)*"
_BEGUN = (
    r"(?:(?:抓紧|加速|加快|稳步|有序|扎实|全速|顺利)(?:推进|建设|施工|实施)|开工|动工|开建|奠基|投产|试产|投料|竣工|建成|达标达产|达产|满产|投用|投运|投入(?:使用|运营|运行|生产)|封顶|上马|开车(?!型|企)|试运行|试生产|并网|点火|复工|启动建设|加快建设|正在?建设|推进建设|建设(?:进展|加快|提速|顺利)|破土|主体(?:结构)?(?:完工|结顶|封顶)|结顶|完工|获(?:得)?核准|装设备|设备(?:安装|调试|进场)"
    r"|SOP|进展顺利|(?:开始)?(?:吊装|安装|调试|打桩|施工|试车|联动试车|土建|装修|收尾|扫尾|提速(?!工程|行动|专项|增效|提质|攻坚|等|、|“|[\d一二两三四五六七八九十]+[项大个])|通线|点亮|出产品|赶工|拔地而起|收官|交工|动建|开挖)|(?:进入|迎来)[^,。;、]{0,10}(?:阶段|期|高峰|尾声|倒计时)|(?:计划|预计|协议|完成|累计|合计|共计|总计|共)?(?:完成)?总?投资(?:额)?(?:均|都|全部)?(?:完成(?!后)|超过?|约|逾|达|近|为)?\d|(?:被)?(?:列入|列为|列|纳入|入选)[^,。;、]{0,14}项目|(?:为|是|作为)[^,。;、]{0,8}(?:标志性|重[大点]|龙头)(?:产业)?(?:项目|工程))"
)
_ALSO = r"(?:签约|落户|落地|量产|启动|集中签约|现场签约|挂牌|揭牌|启用)"  # what firms, products and policies do as well
_COUNTED = r"(?P<counted>等(?:一?批)?(?:\d+个|多个)?(?:重[大点]|标志性|产业|工业|在建)*(?:项目|工程)?|(?:\d+|[一二三四五六七八九十两几]+)(?:个|大)(?:重[大点])?项目)?"
_TOLD = sought(f"{_BEGUN}|{_ALSO}")  # without which no predicate is there: found sooner
_PREDICATE = sought(rf",?{_COUNTED}(?:{_TIME}{_HOW}){{0,2}}(?:{_BEGUN}|{_ALSO}(?!仪式|率|企业|项目|机))")
_LEADS = re.compile(
    r"(?:在建|(?:正在|开工|投资)建设|已建|新建|拟建|续建|落户|签约|引进|开工|投产|投建|(?P<sum>[\d.]+亿(?:美)?元))的(?:还有|主要有|主要是|包括|有|是)?"
)
_SUMMED = re.compile(  # 甲能源组件线|(总投资30亿元), 乙生产基地项目|(投资主体:丙集团;总投资9亿元)
    r"[(](?:[^()\d]{2,24}[;,])?(?:项目)?(?:计划|预计)?总?投资(?:约|额|超)?:?\d"
)
_ARE = re.compile("[^,。;]{0,8}项目(?:主要|分别)?(?:为|是|包括|包含|有)")  # 重点项目为|甲基地
_EACH = re.compile("(?:分别|依次|具体)(?:是|为|有)[:]?|(?:主要|其中)?包括[:]?")  # 3个项目进场,|分别是甲、乙、丙
_COUNTS = re.compile(
    r"(?P<count>\d+|[一二两三四五六七八九十])个[^,。;、]{0,8}项目[^,。;]{0,8},$|[^,。;、]{0,8}项目(?P<more>\d+)个,$"
)
_THESE_ARE = re.compile(  # 这3个项目分别是|甲、乙、丙
    r"[^,。;、:\d]{0,12}?(?P<count>\d+|[一二三四五六七八九十])个(?P<more>[^,。;、:]{0,8}?)项目(?:分别|依次)(?:是|为)(?=[^:])"
)
_MAINLY = re.compile("(?:其中)?(?:主要|重点|具体|代表性?项目)*(?:有|包括|为|是)")
SUMS = "(?:[(][^()]*[)])?(?:,[^,;。:]{0,14}投资[^,;。:]{0,14})*,"  # behind a count of projects: ,计划完成投资10亿元,
_BUNDLE = re.compile(
    rf"(?:项目(?:共|有)?\d+个|\d+个[^,。;:、]{{0,8}}项目){SUMS}$"
)  # 工业项目12个,…,|主要有甲、乙、丙等
_NEAR = 30  # characters back to what has been counted
_SITES = re.compile("[^,。;]{0,6}?(?:依托|立足|利用)")  # 依托甲园区、乙产业园,|已落户…
_BUILDS_MORE = re.compile(r"建成(?=[\u4e00-\u9fff])(?![投后并达运通使试])")  # 推广重卡620辆,|建成加氢站9座
_BUILDER = re.compile(rf"{ZONE}$")  # 甲工业园已启动|年产…项目
_OBJECT = re.compile("(?:了)?(?:年产|总投资|一批|\\d|[\u4e00-\u9fff]{2,20}(?:项目|工程|基地)|[\u4e00-\u9fff]{2,10}\\d)")
_MORE = re.compile(
    "(?:[(][一二三四五六]期[)])?(?:一体化|产业化|生产|加工|建设|扩建|技改|综合利用|循环利用)*(?:项目|基地|生产线|产线|工厂|装置)"
)
_AND_MORE = re.compile(
    r"[及和与](?:\d[\d.]*[百千万亿]*(?:吨|台|套|辆|片|[MGK]Wh?)(?:/[年天日a])?[^,。;、\d]{2,16}?|(?:精深|[深精初粗])加工|(?:配套|下游|副产|综合利用|循环利用|深度)[^,。;、\d]{0,12}?)(?:项目|工程|基地|生产线)"
)  # 年产3万吨铝箔|及2万吨铜箔项目, 年产30万吨镁合金|及深加工项目
_APART = lx.COMMA | lx.AND | lx.ETC | lx.TITLE | lx.QUOTED
_MADE = r"(?:万吨|亿吨|GWh|GW|MW|[吉兆]瓦时?|万千瓦时?|万辆|万台|万片|万头|万套|英寸)(?:/年|级)?(?P<made>[\u4e00-\u9fffA-Z]{2,10})"
_WHOLE = sought(
    rf"(?:[一二三四五六七八九十](?:至[一二三四五六七八九十])?期(?:项目|工程)?|(?:改造|技改|扩建|扩能|扩产|搬迁|转型升级|产业化|一体化)(?:项目|工程)?(?!后(?!续))|代线|[\d百]{_MADE}"
    r"|工厂|生产线|产线|数据中心|算力中心)(?:[(][一二三四五六]期[)])?"
)
_UNITS = re.compile(r"(?:核电站?|电厂|电站|热电|火电|煤电)\d{1,2}号?(?:[、和]\d{1,2}号?)*机组")
_OF_PRODUCT = re.compile(  # 甲纤维生产项目|由乙有限公司投资建设: a project by no more than its product, of which all is told
    r"(?:(?:近日|日前|当天|目前|据悉|其中|\d{1,2}月\d{1,2}日(?:[上下]午)?),?)?(?:(?:记者)?(?:走进|来到|在))?(?:年产\d[\d.]*[百千万亿]*[\u4e00-\u9fff]{1,3}的|(?P<placed>(?:位于)?[\u4e00-\u9fff]{2,14}的))?(?P<name>(?P<stem>[\u4e00-\u9fff]{2,12}?)(?P<sort>(?:研发|精深|一体化)?(?:生产|(?<!装备)(?<!先进)(?<!智能)(?<!绿色)(?<!高端)制造|加工|产业园|(?:生产|制造)基地|生产线)|产业化)?项目)"
    r"(?:由[^,。;]{4,24}(?:投资|承建|负责实施)|(?:正式)?在[^,。;]{2,16}(?:开工|奠基|签约|投产|竣工|动工)|,?(?:计划)?总投资\d|,?占地(?:面积)?(?:约)?\d|(?:被)?(?:列入|纳入|列为)(?:了)?(?:国家|[省市县])|(?:位于|选址|落户|坐落)(?=[\u4e00-\u9fff]{2})|(?:施工|建设)*(?:现场|工地)|(?(placed)(?:已|正式|顺利|即将|年内|将|有望|全面)*(?:竣工|投产|试生产|开工|动工|达产|建成|封顶)|(?!)))"
)
_SHORT_FIELD = 3  # characters of a field that may be that of many projects: 新能源项目
_AFTER = tuple("、,;。:()和与及等")
_NO_WORKS = re.compile(
    "^企业\\d|^(?:这?家)?(?:企业|公司)(?:新?厂[区房]|新?项目|[一二三四]期(?:工程|项目)?)$|^(?:用能|节能|减排|节约|链上项目$|链条项目$|一[家个座])|(?:书记|[省市县区州局厅]长|主席|主任|部长|主管|[质业]态优|客[商方]|[外台侨]商|体量大|规模大|后劲足|[含产]量高|[效收]益[好高]|[能动]力强|水平高|质量[好高优]|成长性好|奖励|补[助贴]|的)$|(?:举行|举办|召开)(?:重[大点])?项目$|[年前现共还也已]有$|\\d[余多]?[家户]$|\\d(?:公里|千米)$"
)  # counts of firms, lengths of roads, persons, investors of no name, what projects are like, and ceremonies: 甲县举行项目|集中开工仪式
_COUNTED_BEHIND = re.compile("\\d+(?:余|多)?个[,;、。]")  # 甲区项目|3个,总投资9亿元: a bundle
_HALF_SAID = re.compile("建\\d[\\d.]*(?!.*(?:项目|基地|工程|线)$)")  # 在|建20万吨电解铝: what is made, and no works
_ABLE, _ABLE_BEFORE = (
    re.compile("(?:可以?|[已能])(?:满足|实现|形成|新增|具备|达到?)?$|(?:形成|具备|拥有)了?$"),
    6,
)  # 预计可满足|年产30万辆甲车, 园区已形成|年产5万吨乙
_MAKES_IN_ALL = re.compile(  # 形成年产5万吨甲、|年产3万吨乙
    "(?:形成|具备|新增|拥有|实现|达到)了?年产[^,。;]*、$"
)
_BESIDE_SUM = re.compile(
    "总?投资(?:额)?(?:约|超|达|近)?[\\d.]+[余多]?[万亿]+元[,、]?$"
)  # 项目总投资9亿元、|年产3万吨甲
_OF_FIRM = re.compile(  # 甲新材料年产5万吨铜箔|,是全国最大的…: what a firm makes
    ",(?:是|为|成为|位居|产量|产品|市场|占|销往|年销售|远销|出口)(?![^,。;]{0,12}项目)"
)
_WANTS = re.compile(
    "(?:招引|瞄准|主攻|鼓励|支持|争取)[^,。;\\d]{0,6}投资(?:额)?(?:超过?|不低于|达)$"
)  # 重点招引投资超|10亿元的甲、乙项目
_POINTED_AT = re.compile("(?:这一?个?|该|此|上述)(?:重大|重点|产业)?项目$")  # 甲集团|这一项目|落户乙市
_HOLDS = (
    "组织",
    "举行",
    "举办",
    "召开",
    "安排",
    "统筹",
    "推动",
    "推进",
    "共有",
    "迎来",
)  # 某指挥部组织|40个项目集中开工
_AS_SITES = ("等平台", "等园区", "等载体", "等基地")  # 甲基地、乙基地等平台|加快建设
_SEAT = re.compile(  # 甲集团|总部落户乙, but 甲区域总部
    "(?<!区域)(?<!地区)(?<!第二)(?<!研发)(?<!运营)(?<!华[东中南北])(?<!西[南北部])(?<!东[部北])(?<!中[部原国])(?<!全球)(?<!亚太)(?<!北方)(?<!南方)总部$"
)
_OPENED = ("挂牌", "揭牌", "启用")
_PAST, _LEVEL = 12, 8  # characters past a clause that tell of its works; of a level behind a predicate
_ZONE_ENDS = re.compile(rf"{ZONE}$")
_OF_BUNDLE = re.compile("(?:的)?(?:重[大点])?项目")
_WITH_PARK = re.compile("[与同和跟][^,。;、]{2,16}(?:园|区|城)$")
_SHORTEST = 4  # characters of a name in a list of projects


def ventures(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """The projects of a clause."""
    text = draft.text
    found = [*_predicated(text, clause), *_summed(text, clause)]
    if clause.flags & lx.HEADS and (made := _OF_PRODUCT.match(text, clause.start, clause.end + _PAST)):
        told = (made["sort"] or len(made["stem"]) > _SHORT_FIELD) and not SORT.search(made["name"])
        found += [made.span("name")] if told and reads_as_field(made["stem"]) else []
    found += [span for span in agreed_works(draft, clause) if not meets(span, found)]
    found += [span for span in sited_works(text, clause) if not any(end == span[1] for _, end in found)]
    found += _told(text, clause) or _of_bundle(text, clause)
    found += _led(text, clause)
    found += told_off(text, clause)
    found += [span for span in _standing(text, clause) if not meets(span, found)]
    owned = owned_works(draft, clause)
    found = [span for span in dict.fromkeys(found) if not meets(span, [at for at, _ in owned])]
    return owned + [(span, draft.add("Project", span)) for span in found if _names_works(text, clause, span)]


def _predicated(text: str, clause: Clause) -> list[Span]:
    """甲汽车乙工厂二期|年底投产: the works before what tells that they are built."""
    found: list[Span] = []
    reach = min(len(text), clause.end + _PAST)
    told_of, last = _TOLD.search(text, clause.start, reach), -1
    for match in _PREDICATE.finditer(text, clause.start, reach) if told_of else ():
        end, again, last = match.start(), match.start() == last, match.end()
        if end > clause.end or again or _tells_of_site(text, clause, match) or _tells_of_no_works(text, clause, match):
            continue
        where = _AT.search(text, max(clause.start, end - LONGEST), end)
        if where and WHOLE_WORKS.search(text, clause.start, where.start()):
            end = where.start()  # 甲股份乙生产基地|在丙县|投产
        bundle = "项目" in (match["counted"] or "") or text.endswith("项目", clause.start, end)
        paid_at = "投资" in match[0]  # 甲公司在乙基地|投资9亿元
        found += [
            span
            for span in members(text, clause, clause.start, end, bundle)
            if not (paid_at and text.endswith("在", 0, span[0]))
        ]
    return found


def _tells_of_site(text: str, clause: Clause, match: re.Match[str]) -> bool:
    """Whether a predicate tells of a park or of something else: 依托甲园区,|已落户…, 甲工业园|建成省级园区."""
    if match[0].startswith(",") and (
        _SITES.match(text, clause.start) or _BUILDS_MORE.match(text, match.end() - len("建成"))
    ):
        return True
    if lx.level_length(text[match.end() : match.end() + _LEVEL]) > 0:
        return True
    builder = _BUILDER.search(text, clause.start, match.start())
    return builder is not None and _OBJECT.match(text, match.end()) is not None


def _tells_of_no_works(text: str, clause: Clause, match: re.Match[str]) -> bool:
    """Whether a seat, a zone or a firm stands before a predicate: 甲集团总部|落户乙, 甲东部新区|3个项目集中开工."""
    end, counted = match.start(), match["counted"]
    if text.endswith(_AS_SITES, clause.start, end) or (counted and text.endswith(_HOLDS, clause.start, end)):
        return True
    if match[0].endswith(_OPENED) and not text.endswith("总部", clause.start, end):
        return True  # 甲研究院|揭牌, but 乙中原总部|揭牌
    if "落户" in match[0] and _SEAT.search(text, max(clause.start, end - LEAST), end):
        return True
    in_zone = _ZONE_ENDS.search(text, clause.start, end)
    if counted and not counted.startswith("等") and (in_zone or place_before(text, end)):
        return True  # 甲市乙县|26个重大项目集中开工
    if in_zone and _OF_BUNDLE.match(text, match.end()):
        return True  # 甲工业园|集中开工项目:
    return match[0].endswith("签约") and _WITH_PARK.search(text, clause.start, end) is not None  # 甲公司与乙工业园|签约


def _summed(text: str, clause: Clause) -> list[Span]:
    """甲能源组件线|(总投资30亿元): the works before a sum in brackets, with those that are enumerated behind it."""
    found: list[Span] = []
    for match in _SUMMED.finditer(text, clause.start, clause.end) if clause.flags & lx.BRACKET else ():
        summed = members(text, clause, _item_start(text, clause, match.start()), match.start(), True)
        summed = summed or _by_product(text, clause, match.start())
        found += summed + (_beside_summed(text, clause, match.start()) if summed else [])
    return found


def _by_product(text: str, clause: Clause, bracket: int) -> list[Span]:
    """铜箔生产基地项目|(投资主体:甲集团;总投资9亿元): a project by no more than its product, to which a sum belongs."""
    span = edges(text, clause, _item_start(text, clause, bracket), bracket)
    name = text[slice(*span)]
    sort = GENERIC.match(name) or SORT.search(name) or NO_NAME.search(name)
    return [span] if name.endswith("项目") and len(name) > LEAST and not sort else []


def _led(text: str, clause: Clause) -> list[Span]:
    """在建的|丙年产50GW硅片: the works behind what tells how far they are."""
    found: list[Span] = []
    leads = text.find("的", clause.start, clause.end) >= 0
    for match in _LEADS.finditer(text, clause.start, clause.end) if leads else ():
        told = _PREDICATE.search(text, match.end(), clause.end)
        end = told.start() if told else clause.end
        wanted = _WANTS.search(text, clause.start, match.start()) or GIVEN_UP.search(
            text, max(clause.start, match.start() - _NEAR), match.start()
        )
        found += [] if wanted else members(text, clause, match.end(), end, match["sum"] is not None)
    return found


def _names_works(text: str, clause: Clause, span: Span) -> bool:
    """Whether words that stand where works do are such: no 甲项目|在乙产业园开工, 甲区项目|3个, 甲集团|这一项目."""
    name = text[slice(*span)]
    if not name.strip() or _NO_WORKS.search(name):  # blanks before a bracket
        return False
    if (name[-1] == "期" and text.startswith("“", span[1])) or text.startswith("在", span[0]):
        return False
    if text.endswith("至", 0, span[0]):
        return False  # 甲至|乙高速公路
    if _COUNTED_BEHIND.match(text, span[1]) or _POINTED_AT.search(text, *span):
        return False
    return not _is_output(text, clause, span) and not _HALF_SAID.match(text, *span)


def _beside_summed(text: str, clause: Clause, bracket: int) -> list[Span]:
    """甲装置(计划投资9亿元)、|乙科技丙电堆: what is enumerated behind works with a sum."""
    start = after_bracket(text, bracket) + 1
    if not text.startswith("、", start - 1):
        return []
    joints = (w.start for w in clause.words if w.start > start and (joins(w) or w.flags & (ENDS | lx.BRACKET)))
    told = _PREDICATE.search(text, start, clause.end)
    end = min(next(joints, clause.end), told.start() if told else clause.end)
    span = edges(text, clause, start, end)
    return [span] if is_works(text[slice(*span)], True) else []


def _is_output(text: str, clause: Clause, span: Span) -> bool:
    """总投资40亿元,|年产150万吨甲物。; 可满足|年产30万辆甲车装配: whether words only say what works will make."""
    able = _ABLE.search(text, max(clause.start, span[0] - _ABLE_BEFORE), span[0])
    able = able or _MAKES_IN_ALL.search(text, max(clause.start, span[0] - 2 * _NEAR), span[0])
    if able and text.startswith("年产", span[0]):
        return not text.endswith(("项目", "生产线", "基地", "工程"), *span)
    if text.startswith("年产", span[0]) and _BESIDE_SUM.search(text, max(clause.start, span[0] - _NEAR), span[0]):
        return not text.endswith(("项目", "生产线", "基地", "工程"), *span)
    if _OF_FIRM.match(text, span[1]) and not WHOLE_WORKS.search(text, *span) and not PHASE.search(text, *span):
        return True
    whole = span == (clause.start, clause.end) and text.startswith("年产", span[0])
    return whole and text.endswith(",", 0, span[0]) and not _MORE.search(text, *span)


def _of_bundle(text: str, clause: Clause) -> list[Span]:
    """工业项目12个,投资10亿元,|主要有甲、乙、丙等: what a bundle of projects mainly is, where these are names and no fields."""
    mainly = _MAINLY.match(text, clause.start, clause.end)
    if mainly is None or not _BUNDLE.search(text, max(0, clause.start - 2 * _NEAR), clause.start):
        return []
    is_open = OPEN.search(text, mainly.end(), clause.end)
    listed = _pieces(text, mainly.end(), is_open.start() if is_open else clause.end, "、" if is_open else "、和")
    listed = [(a, b) for a, b in listed if _SHORTEST <= b - a <= LONGEST and not NO_NAME.search(text[a:b])]
    return listed if sum(is_own(text[a:b]) for a, b in listed) * 2 > len(listed) > 1 else []


def _told(text: str, clause: Clause) -> list[Span]:
    """3个项目进场,|分别是甲、乙、丙; 这3个项目分别是|甲、乙、丙: as many as have been counted are all projects."""
    each = _EACH.match(text, clause.start, clause.end)
    counted = _COUNTS.search(text, max(0, clause.start - _NEAR), clause.start) if each else None
    these = _THESE_ARE.match(text, clause.start, clause.end) if counted is None else None
    if these is not None:
        each, counted = these, these
    if each is None or counted is None:
        return []
    is_open = OPEN.search(text, each.end(), clause.end)
    end = is_open.start() if is_open else clause.end
    listed = _pieces(text, each.end(), end, "、" if is_open else "、和")
    listed = [(a, b) for a, b in listed if not NO_NAME.search(text[a:b])]
    whole = len(listed) == number_of(counted["count"] or counted["more"])
    told = sum(bool(WHOLE_WORKS.search(text, a, b) or text.endswith("项目", a, b)) for a, b in listed)
    if all(LEAST <= b - a <= LONGEST for a, b in listed) and (whole or (told == len(listed) > 2)):
        return listed
    return [] if each[0].endswith("包括") else members(text, clause, each.end(), end, True)


def _pieces(text: str, start: int, end: int, joints: str) -> list[Span]:
    """The stretches between joints, and on both sides of 以及: 甲项目|、|乙项目|以及|丙项目."""
    last = text.rfind("以及", start, end)
    parts = [(start, last), (last + 2, end)] if last > 0 else [(start, end)]
    return [piece for a, b in parts for piece in pieces(text, a, b, joints)]


def _item_start(text: str, clause: Clause, end: int) -> int:
    """Where the last item of an enumeration begins, before a place in it; 甲颗粒硅|及配套硅片 is one."""
    apart = (w for w in clause.words if w.end <= end and w.flags & _APART and not text.startswith("配套", w.end))
    start = max((w.end for w in apart), default=clause.start)
    told = _ARE.match(text, start, end)
    return told.end() if told else start


def _standing(text: str, clause: Clause) -> list[Span]:
    """Works whose name alone tells it: a firm, and what it builds or changes (甲石化乙烯改造, 乙电池二期, 丙30万吨芳烃)."""
    spans = []
    for match in _WHOLE.finditer(text, clause.start, clause.end):
        end = _whole_end(text, clause, match)
        start = max((w.end for w in clause.words if w.end <= match.start() and w.flags & _APART), default=clause.start)
        span = edges(text, clause, start, end)
        name = text[slice(*span)]
        if end and span[1] == end and is_works(name, False) and (PHASE.search(name) or by_firm(name)):
            spans.append(span)
    units = text.find("机组", clause.start, clause.end) >= 0
    for match in _UNITS.finditer(text, clause.start, clause.end) if units else ():  # 甲核电3、4号机组
        start = max((w.end for w in clause.words if w.end <= match.start() and w.flags & _APART), default=clause.start)
        spans.append((edges(text, clause, start, match.end())[0], match.end()))
    return spans


def _whole_end(text: str, clause: Clause, match: re.Match[str]) -> int:
    """Where the name of works ends: before a mark, a verb or an adverb, which may be nouns of it (乙烯|转型升级); 0 if it goes on."""
    stops = {
        clause.end,
        *(w.start for w in clause.words if w.flags & (ENDS | _APART) and not w.flags & (lx.GUARD | lx.KIND | lx.FIELD)),
    }
    if not match["made"]:
        closed = match.end() in stops or text.startswith((*_AFTER, "前期"), match.end())
        return match.end() if closed else 0
    first, last = match.start("made") + 2, match.end("made")
    ends = [at for at in range(first, last + 1) if at in stops or text[at : at + 1] in _AFTER]
    nominal = next(
        (at for at in ends[:1] for n in (2, 4) if text[at : at + n] in lx.words("nominal") and at + n in ends), 0
    )
    end = ends[-1] if nominal else ends[0] if ends else 0
    if loaded := AT_LOAD.search(text, first, end):
        return loaded.start()
    more = (_AND_MORE.match(text, end) or _MORE.match(text, end)) if end else None
    return more.end() if more else end
