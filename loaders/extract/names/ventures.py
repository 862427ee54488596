"""Works that a sentence tells to be built, begun or finished: 甲汽车乙工厂二期年底投产; 在建的丙年产50GW硅片; 丁基地,总投资80亿元."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firms import place_before, tailed
from loaders.extract.names.kinds import unknown
from loaders.extract.names.works import SORTS_OF_WORKS, WHOLE_WORKS, is_own, is_placed_park
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket, pieces

Span = tuple[int, int]
_AT = re.compile("(?<!机组)在[\u4e00-\u9fff]{2,12}(?:举行|举办)?$")
_TIME = r"(?:于|在)?(?:(?:\d{4}|今|明|去|当|本)年)?(?:[上下]半年|年[内底初中末]|第?[一二三四]季度|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?|近日|日前|同日|当日|当天|同时|下?月[底内]?)?前?(?:后)?"
_HOW = r"(?:尽快|尽早|早日|提前|推[到进至]|全容量|按期|年内|已经|已|将|须|必须|要|正在|正|也|都|均|全部|全面|全线|正式|顺利|相继|陆续|先后|如期|即将|同日|同步|有望|预计|力争|确保|计划|拟|同步|集中|加快|加紧|抓紧|成功|实现|进入|竣工|可|能)*"
_BEGUN = (
    r"(?:(?:抓紧|加速|加快|稳步|有序|扎实|全速|顺利)(?:推进|建设|施工|实施)|开工|动工|开建|奠基|投产|试产|投料|竣工|建成|达标达产|达产|满产|投用|投运|投入(?:使用|运营|运行|生产)|封顶|上马|开车(?!型|企)|试运行|试生产|并网|点火|复工|启动建设|加快建设|正在?建设|推进建设|建设(?:进展|加快|提速|顺利)|破土|主体(?:结构)?(?:完工|结顶|封顶)|结顶|完工|装设备|设备(?:安装|调试|进场)"
    r"|SOP|进展顺利|(?:开始)?(?:吊装|安装|调试|打桩|施工|试车|联动试车|土建|装修|收尾|扫尾|提速(?!工程|行动|专项|增效|提质|攻坚|等|、|“|[\d一二两三四五六七八九十]+[项大个])|通线|点亮|出产品|赶工|拔地而起|收官|交工|动建|开挖)|(?:进入|迎来)[^,。;、]{0,10}(?:阶段|期|高峰|尾声|倒计时)|(?:计划|预计|协议|完成|累计|合计|共计|总计|共)?(?:完成)?总?投资(?:额)?(?:均|都|全部)?(?:完成(?!后)|超过?|约|逾|达|近|为)?\d|(?:被)?(?:列入|列为|列|纳入|入选)[^,。;、]{0,14}项目|(?:为|是|作为)[^,。;、]{0,8}(?:标志性|重[大点]|龙头)(?:产业)?(?:项目|工程))"
)
_ALSO = r"(?:签约|落户|落地|量产|启动|集中签约|现场签约)"  # what firms, products and policies do as well
_COUNTED = r"(?P<counted>等(?:一?批)?(?:\d+个|多个)?(?:重[大点]|标志性|产业|工业|在建)*(?:项目|工程)?|(?:\d+|[一二三四五六七八九十两几]+)(?:个|大)(?:重[大点])?项目)?"
_TOLD = sought(f"{_BEGUN}|{_ALSO}")  # without which no predicate is there: found sooner
_PREDICATE = sought(rf",?{_COUNTED}(?:{_TIME}{_HOW}){{0,2}}(?:{_BEGUN}|{_ALSO}(?!仪式|率|企业|项目|机))")
_LEADS = re.compile(
    r"(?:在建|(?:正在|开工|投资)建设|已建|新建|拟建|续建|落户|签约|引进|开工|投产|投建|(?P<sum>[\d.]+亿(?:美)?元))的(?:还有|主要有|主要是|包括|有|是)?"
)
_SUMMED = re.compile(r"[(](?:项目)?(?:计划|预计)?总?投资(?:约|额|超)?\d")  # 甲能源组件线|(总投资30亿元)
_ARE = re.compile("[^,。;]{0,8}项目(?:主要|分别)?(?:为|是|包括|包含|有)")  # 重点项目为|甲基地
_EACH = re.compile("(?:分别|依次|具体)(?:是|为|有)[:]?|(?:主要|其中)?包括[:]?")  # 3个项目进场,|分别是甲、乙、丙
_OPEN = re.compile("等[^、]{0,6}$")
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
_CAPACITY = re.compile(
    r"\d[\d.]*(?:万|亿|百万|千万)?(?:吨|GWh|MWh|GW|MW|兆瓦|千瓦|台|辆|套|片|平方米|立方米|米|公里|英寸)|第[\d.]+代|百万吨|年产"
)
_PHASE = re.compile(r"[(]?第?(?:[一二三四五六七八九]至)?[一二三四五六七八九十\d]期(?:工程|项目)?[)]?$")
_NO_NAME = re.compile(
    r"^(?:全[国球省市区县]|国内|[省市县区])?最[大高新]|^项目(?=[一二三四五\d]期)|(?:实验室|研究院|学院)$|进行[\u4e00-\u9fff]{0,4}(?:改造|扩建|升级)$|^(?:合理|科学|统筹)|(?:组织|集中)?开展项目$|程序项目$|大项目$|^扩[能产]$|^(?:代表|注册|示范|样板|储备|在谈|意向|签约|同类|其他|其余)(?:性)?项目$|^新?(?:目标|任务)|^配套|^首(?:[台套艘架]|批次|版次)|^第?[一二三四](?:期|阶段)|场景$|\d[万亿]?[台套辆件只片吨个颗支]$|[了将把;:。“]|亿元|以[上下]|已于|只有|也?不过|缺口|摘牌|能力$|户$|/年$|基金$|^(?:系列|[上下]半年|年[底内初])|[\d两三四五六七八九十]个|前[一二三四五]期|^(?:在)?[\d一二三四五六]+[个月]|^\d+[个项]|^(?:该|本|其|这|一批|首批|目前|同时)|重大|重点项目|招商|标志性|第.批|第.产业|季度|宣布|签约|\d个$|(?:企业|产业|行业|领域|公司|集团|产品|产值|活动|会议|大会|计划|行动|方案|政策)$"
    rf"|^(?:{SORTS_OF_WORKS})(?:[及和与]?(?:{SORTS_OF_WORKS}|事业))?(?:项目|工程)$"
)
_LOOSE = re.compile(
    r"(?<=期)(?:投产|竣工|开工|达产|投用|建成)$|(?<=项目)(?![一二三四五六七八九(]期?).+$|(?<=[地厂线园])[内里]$|(?<=期)建[一二两三四五六\d].*$|"
    r"前期(?:工作)?$|等[^等]{0,12}$|[(](?!第?[一二三四五六七八九\d]期[)])[^)]*[)]?$"
)  # what follows a name: 等42个项目, (海拔3656米)
_BUILT_AT = re.compile(
    r"[\u4e00-\u9fff]{2,10}?(?:[区园县市]|城(?!建))建(?![设成筑材工投行档])(?=[\u4e00-\u9fff]{3})"
)  # 甲直管区建|乙封测基地
_SITES = re.compile("[^,。;]{0,6}?(?:依托|立足|利用)")  # 依托甲园区、乙产业园,|已落户…
_BUILDS_MORE = re.compile(r"建成(?=[\u4e00-\u9fff])(?![投后并达运通使试])")  # 推广重卡620辆,|建成加氢站9座
_BUILDER = re.compile("(?:工业园|产业园|园区|开发区|高新区|经开区|科技城)$")  # 甲工业园已启动|年产…项目
_OBJECT = re.compile("(?:了)?(?:年产|总投资|一批|\\d|[\u4e00-\u9fff]{2,20}(?:项目|工程|基地))")
_MORE = re.compile("(?:一体化|产业化|生产|加工|建设|扩建|技改|综合利用|循环利用)*(?:项目|基地|生产线|产线|工厂|装置)")
_AND_MORE = re.compile(
    r"[及和与]\d[\d.]*[百千万亿]*(?:吨|台|套|辆|片|[MGK]Wh?)(?:/[年天日a])?[^,。;、\d]{2,16}?项目"
)  # 年产3万吨铝箔|及2万吨铜箔项目
_SITE = re.compile(
    r"(?:公司|基地|厂区|园区)(?=\d)|(?:园区|园|开发区|高新区|经开区|新区|集中区)(?=[\u4e00-\u9fffA-Z]{2,})"
)
_ENDS = lx.VERB | lx.OPENER | lx.YEAR | lx.CARRY_OUT | lx.LEVEL
_NO_FIRM = re.compile(
    r"[一二两三四五六七八九十几\d][座个家条]|建设|公司|集群|产业|企业|基金|自建|爬坡|零碳|产能|^[有可约近第每如即个另这那]|级|最|经开区|高新区|开发区|度假区|园区"
)
_VAGUE = tuple(lx.words("vague_firm_tail"))
_APART = lx.COMMA | lx.AND | lx.ETC | lx.TITLE | lx.QUOTED
_MADE = (
    r"(?:万吨|亿吨|GWh|GW|MW|兆瓦|万千瓦|万辆|万台|万片|万头|万套|英寸)(?:/年|级)?(?P<made>[\u4e00-\u9fffA-Z]{2,10})"
)
_WHOLE = sought(
    rf"(?:[一二三四五六七八九十](?:至[一二三四五六七八九十])?期(?:项目|工程)?|(?:改造|技改|扩建|扩能|扩产|搬迁|转型升级|产业化|一体化)(?:项目|工程)?(?!后(?!续))|代线|[\d百]{_MADE}"
    r"|工厂|生产线|产线|数据中心|算力中心)(?:[(][一二三四五六]期[)])?"
)
_UNITS = re.compile(r"(?:核电站?|电厂|电站|热电|火电|煤电)\d{1,2}号?(?:[、和]\d{1,2}号?)*机组")
_OF_PRODUCT = re.compile(  # 甲纤维生产项目|由乙有限公司投资建设: a project by no more than its product, of which all is told
    r"(?:近日|日前|当天|\d{1,2}月\d{1,2}日(?:[上下]午)?)?(?:(?:记者)?(?:走进|来到|在))?(?:(?P<placed>(?:位于)?[\u4e00-\u9fff]{2,14}的))?(?P<name>(?P<stem>[\u4e00-\u9fff]{2,12}?)(?:研发|精深|一体化)?(?:生产|(?<!装备)(?<!先进)(?<!智能)(?<!绿色)(?<!高端)制造|加工|产业园|(?:生产|制造)基地|生产线)项目)"
    r"(?:由[^,。;]{4,24}(?:投资|承建|负责实施)|(?:正式)?在[^,。;]{2,16}(?:开工|奠基|签约|投产|竣工|动工)|(?:计划)?总投资\d|(?:位于|选址|落户|坐落)(?=[\u4e00-\u9fff]{2})|(?:施工|建设)*(?:现场|工地)|(?(placed)(?:已|正式|顺利|即将|年内|将|有望|全面)*(?:竣工|投产|试生产|开工|动工|达产|建成|封顶)|(?!)))"
)
_SITED = re.compile(  # 甲化工原料结构调整项目|建在乙园: a project by whatever it is called, of which the site is told
    r"(?:近日|日前|目前|据悉|据了解|,)*(?P<name>[^,。;:、“”的等]{4,30}项目)(?:[(][^()]{2,20}[)])?(?:已|将|正式|成功|确定|最终|拟)*"
    r"(?:位于|同处|选址|选[在定]|建在|坐落|落户|落地|落子|花落|落址)[于在到]?(?=[\u4e00-\u9fff]{2})"
)
_PUT = re.compile(  # 甲集团放在乙园的|智能电表扩产项目
    r"(?:位于|放在|落户(?:在|于)?|落[地子](?:在|于)?|布局在|设在|建在|选址(?:在|于)?)[^,。;、的]{2,20}?的(?P<name>[^,。;:、“”的等]{4,30}?项目)(?![^,。;]{0,4}(?:库|申报|审批))"
)
_CHANGES = re.compile("(?:扩产|扩建|扩能|技改|改造|升级|迁建|搬迁|新建)$")
_NO_PHASE = re.compile(
    r"^(?:的|该|其|本|新|首|总|全|各|两|项目|工程|基地|园区|产业园|厂房|建设|改造|扩建|工厂|技改|产线|生产线|投资)*$|(?:基金|规划|班|学员|培训|计划|行动|课题|活动|展|大会|论坛|榜单|名单|公示|债券?|第)$"
)
_AFTER = tuple("、,;。:()和与及等")
_ADJECTIVES = "新大小好老高低强真快多建造产投做有在来"
_NUMBER = re.compile(r"[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}(?=[)]))[.、)](?=[^\d.])")  # of an item
_NO_WORKS = re.compile(
    "^(?:用能|节能|减排|节约|链上项目$|链条项目$|一[家个座])|(?:书记|[省市县区州局厅]长|主席|主任|部长|主管|[质业]态优|客[商方]|[外台侨]商|体量大|规模大|后劲足|[含产]量高|[效收]益[好高]|[能动]力强|水平高|质量[好高优]|成长性好|的)$"
)  # persons, investors of no name, and what projects are like
_COUNTED_BEHIND = re.compile("\\d+(?:余|多)?个[,;、。]")  # 甲区项目|3个,总投资9亿元: a bundle
_HALF_SAID = re.compile("建\\d[\\d.]*(?!.*(?:项目|基地|工程|线)$)")  # 在|建20万吨电解铝: what is made, and no works
_ABLE, _ABLE_BEFORE = re.compile("可以?(?:满足|实现|形成|新增|达到?)?$"), 6  # 预计可满足|年产30万辆甲车
_POINTED_AT = re.compile("(?:这一?个?|该|此|上述)(?:重大|重点|产业)?项目$")  # 甲集团|这一项目|落户乙市
_AS_SITES = ("等平台", "等园区", "等载体", "等基地")  # 甲基地、乙基地等平台|加快建设
_SEAT = re.compile(  # 甲集团|总部落户乙, but 甲区域总部
    "(?<!区域)(?<!地区)(?<!第二)(?<!研发)(?<!运营)(?<!华[东中南北])(?<!西[南北部])(?<!东[部北])(?<!中[部原国])(?<!全球)(?<!亚太)(?<!北方)(?<!南方)总部$"
)
_ZONE_ENDS = re.compile("(?:工业园|产业园|园区|开发区|高新区|经开区|新区|科技城|保税区|集聚区|示范区)$")
_OF_BUNDLE = re.compile("(?:的)?(?:重[大点])?项目")
_WITH_PARK = re.compile("[与同和跟][^,。;、]{2,16}(?:园|区|城)$")
_BUILDING = ("建设", "新建", "打造", "实施", "推进", "投运")
_SHORTEST = 4  # characters of a name in a list of projects
_LONGEST, _LEAST = 34, 6  # characters of a name, and of one behind its verb


def ventures(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """The projects of a clause."""
    found: list[Span] = []
    reach = min(len(draft.text), clause.end + 12)
    told_of = _TOLD.search(draft.text, clause.start, reach)
    for match in _PREDICATE.finditer(draft.text, clause.start, reach) if told_of else ():
        other = match[0].startswith(",") and (
            _SITES.match(draft.text, clause.start) or _BUILDS_MORE.match(draft.text, match.end() - 2)
        )
        classed = lx.level_length(draft.text[match.end() : match.end() + 8]) > 0  # 甲工业园建成|省级园区
        builder = _BUILDER.search(draft.text, clause.start, match.start())
        classed = classed or (builder is not None and _OBJECT.match(draft.text, match.end()) is not None)
        if match.start() <= clause.end and not other and not classed:
            end = match.start()
            if draft.text.endswith(_AS_SITES, clause.start, end):
                continue
            if "落户" in match[0] and _SEAT.search(draft.text, max(clause.start, end - _LEAST), end):
                continue
            if (
                match["counted"]
                and not match["counted"].startswith("等")
                and (_ZONE_ENDS.search(draft.text, clause.start, end) or place_before(draft.text, end))
            ):
                continue  # 甲东部新区|3个项目集中开工, 甲市乙县|26个重大项目集中开工
            if _OF_BUNDLE.match(draft.text, match.end()) and _ZONE_ENDS.search(draft.text, clause.start, end):
                continue  # 甲工业园|集中开工项目:
            if match[0].endswith("签约") and _WITH_PARK.search(draft.text, clause.start, end):
                continue  # 甲公司与乙工业园|签约
            if (where := _AT.search(draft.text, max(clause.start, end - _LONGEST), end)) and WHOLE_WORKS.search(
                draft.text, clause.start, where.start()
            ):
                end = where.start()  # 甲股份乙生产基地|在丙县|投产
            bundle = "项目" in (match["counted"] or "") or draft.text.endswith("项目", clause.start, end)
            members = _members(draft.text, clause, clause.start, end, bundle)
            paid_at = "投资" in match[0]  # 甲公司在乙基地|投资9亿元
            found += [span for span in members if not (paid_at and draft.text.endswith("在", 0, span[0]))]
    for match in _SUMMED.finditer(draft.text, clause.start, clause.end) if clause.flags & lx.BRACKET else ():
        summed = _members(draft.text, clause, _item_start(draft.text, clause, match.start()), match.start(), True)
        found += summed + (_beside_summed(draft.text, clause, match.start()) if summed else [])
    if clause.flags & lx.HEADS and (made := _OF_PRODUCT.match(draft.text, clause.start, clause.end)):
        found += [made.span("name")] if reads_as_field(made["stem"]) else []
    sited = _SITED.match(draft.text, clause.start, clause.end + 1) if clause.flags & lx.HEADS else None
    if sited is not None:
        found += [] if any(b == sited.end("name") for _, b in found) else _sited(draft.text, sited.span("name"))
    leads = draft.text.find("的", clause.start, clause.end) >= 0
    for match in _PUT.finditer(draft.text, clause.start, clause.end) if leads and clause.flags & lx.HEADS else ():
        found += [] if any(b == match.end("name") for _, b in found) else _sited(draft.text, match.span("name"))
    found += _told(draft.text, clause) or _of_bundle(draft.text, clause)
    for match in _LEADS.finditer(draft.text, clause.start, clause.end) if leads else ():
        told = _PREDICATE.search(draft.text, match.end(), clause.end)
        end = told.start() if told else clause.end
        found += _members(draft.text, clause, match.end(), end, match["sum"] is not None)
    found += [span for span in _standing(draft.text, clause) if not any(a < span[1] and span[0] < b for a, b in found)]
    names = ((span, draft.text[slice(*span)]) for span in dict.fromkeys(found))
    named = (span for span, name in names if name.strip() and not _NO_WORKS.search(name))  # no blanks before a bracket
    named = (span for span in named if not (draft.text[span[1] - 1] == "期" and draft.text.startswith("“", span[1])))
    named = (span for span in named if not draft.text.startswith("在", span[0]))  # 甲项目|在乙产业园开工
    named = (span for span in named if not _COUNTED_BEHIND.match(draft.text, span[1]))
    named = (span for span in named if not _POINTED_AT.search(draft.text, *span))
    named = (span for span in named if not _is_output(draft.text, clause, span))
    named = (span for span in named if not _HALF_SAID.match(draft.text, *span))
    return [(span, draft.add("Project", span)) for span in named]


def _sited(text: str, span: Span) -> list[Span]:
    """The project whose site is told, by a firm, by what it makes or by how much: 甲新材料|合成氨原料结构调整项目."""
    name = text[slice(*span)]
    whole = name.removesuffix("项目")
    stem = _CHANGES.sub("", whole)  # 智能电表|扩产
    of_field = reads_as_field(stem) and (len(stem) > _SHORTEST or stem != whole)
    named = _by_firm(stem) or _CAPACITY.search(name) is not None or of_field
    return [span] if named and not _NO_NAME.search(name) and not stem.endswith("投资") else []  # 外商投资项目


def _beside_summed(text: str, clause: Clause, bracket: int) -> list[Span]:
    """甲装置(计划投资9亿元)、|乙科技丙电堆: what is enumerated behind works with a sum."""
    start = after_bracket(text, bracket) + 1
    if not text.startswith("、", start - 1):
        return []
    joints = (w.start for w in clause.words if w.start > start and (_joins(w) or w.flags & (_ENDS | lx.BRACKET)))
    told = _PREDICATE.search(text, start, clause.end)
    end = min(next(joints, clause.end), told.start() if told else clause.end)
    span = _edges(text, clause, start, end)
    return [span] if _is_works(text[slice(*span)], True) else []


def _is_output(text: str, clause: Clause, span: Span) -> bool:
    """总投资40亿元,|年产150万吨甲物。; 可满足|年产30万辆甲车装配: whether words only say what works will make."""
    if text.startswith("年产", span[0]) and _ABLE.search(text, max(clause.start, span[0] - _ABLE_BEFORE), span[0]):
        return not text.endswith(("项目", "生产线", "基地", "工程"), *span)
    whole = span == (clause.start, clause.end) and text.startswith("年产", span[0])
    return whole and text.endswith(",", 0, span[0]) and not _MORE.search(text, *span)


def _of_bundle(text: str, clause: Clause) -> list[Span]:
    """工业项目12个,投资10亿元,|主要有甲、乙、丙等: what a bundle of projects mainly is, where these are names and no fields."""
    mainly = _MAINLY.match(text, clause.start, clause.end)
    if mainly is None or not _BUNDLE.search(text, max(0, clause.start - 2 * _NEAR), clause.start):
        return []
    is_open = _OPEN.search(text, mainly.end(), clause.end)
    listed = _pieces(text, mainly.end(), is_open.start() if is_open else clause.end, "、" if is_open else "、和")
    listed = [(a, b) for a, b in listed if _SHORTEST <= b - a <= _LONGEST and not _NO_NAME.search(text[a:b])]
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
    is_open = _OPEN.search(text, each.end(), clause.end)
    end = is_open.start() if is_open else clause.end
    listed = _pieces(text, each.end(), end, "、" if is_open else "、和")
    listed = [(a, b) for a, b in listed if not _NO_NAME.search(text[a:b])]
    whole = len(listed) == number_of(counted["count"] or counted["more"])
    told = sum(bool(WHOLE_WORKS.search(text, a, b) or text.endswith("项目", a, b)) for a, b in listed)
    if all(_LEAST <= b - a <= _LONGEST for a, b in listed) and (whole or (told == len(listed) > 2)):
        return listed
    return [] if each[0].endswith("包括") else _members(text, clause, each.end(), end, True)


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
        span = _edges(text, clause, start, end)
        name = text[slice(*span)]
        if end and span[1] == end and _is_works(name, False) and (_PHASE.search(name) or _by_firm(name)):
            spans.append(span)
    units = text.find("机组", clause.start, clause.end) >= 0
    for match in _UNITS.finditer(text, clause.start, clause.end) if units else ():  # 甲核电3、4号机组
        start = max((w.end for w in clause.words if w.end <= match.start() and w.flags & _APART), default=clause.start)
        spans.append((_edges(text, clause, start, match.end())[0], match.end()))
    return spans


def _whole_end(text: str, clause: Clause, match: re.Match[str]) -> int:
    """Where the name of works ends: before a mark, a verb or an adverb, which may be nouns of it (乙烯|转型升级); 0 if it goes on."""
    stops = {
        clause.end,
        *(
            w.start
            for w in clause.words
            if w.flags & (_ENDS | _APART) and not w.flags & (lx.GUARD | lx.KIND | lx.FIELD)
        ),
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
    more = (_AND_MORE.match(text, end) or _MORE.match(text, end)) if end else None
    return more.end() if more else end


def _by_firm(name: str) -> bool:
    """Whether a name begins with a firm, by an unknown word or by what firms end with (兰州石化|乙烯改造)."""
    if not name[0].isalpha() or _NO_FIRM.search(name):
        return False
    heads = [name[:n] for n in range(3, min(len(name) - 1, 7))]
    sure = any(tailed(head) and not head.endswith(_VAGUE) for head in heads)
    odd = unknown(name[:2]) == 2 and (_PHASE.search(name) or _CAPACITY.search(name))
    return sure or bool(odd and not any(map(lx.is_division, (name[:2], name[:3]))))


def _members(text: str, clause: Clause, start: int, end: int, paid: bool) -> list[Span]:
    """The works that are enumerated here; what a sum is paid for, or 等项目 calls so, needs no word of works."""
    spans, at = [], start
    for joint in [*(w for w in clause.words if _joins(w) and start <= w.start < end), None]:
        stop = joint.start if joint else end
        spans.append(_edges(text, clause, at, stop))
        at = joint.end if joint else stop
    if len(spans) > 1 and _makes_all(text, spans):
        return [(spans[0][0], spans[-1][1])]
    own = [span for span in spans if _is_works(text[slice(*span)], paid)]
    if not own or len(own) * 2 < len(spans):
        return []
    return [s for s in spans if s in own or _beside_works(text[slice(*s)])]


def _makes_all(text: str, spans: list[Span]) -> bool:
    """Whether one project makes all that is enumerated: 甲年产10GW单晶硅棒、切片及组件项目."""
    names = [text[slice(*span)] for span in spans]
    if not all(names):
        return False
    headed = names[-1].endswith("项目") or text.startswith("项目", spans[-1][1])
    if not headed or not re.search(r"年产|\d(?:万吨|GW)", names[0]) or "项目" in names[0]:
        return False
    return not any(
        not name[0].isdigit() and (_CAPACITY.search(name) or _by_firm(name) or _is_odd(name)) for name in names[1:]
    )


def _is_odd(name: str) -> bool:
    """Whether a name begins with no word that anybody knows, as firms do."""
    return unknown(name[:3]) > 1 and name[:2] not in lx.common()


def _beside_works(name: str) -> bool:
    """Whether a name is that of works as its neighbours are: of a firm, and what it makes."""
    return (
        5 < len(name) <= _LONGEST
        and not _NO_NAME.search(name)
        and (_by_firm(name) or unknown(name[:3]) == 3 or _CAPACITY.search(name, 2) is not None)
    )


def _joins(word: Word) -> bool:
    """An enumeration comma, or 以及."""
    return bool(word.flags & lx.COMMA or (word.flags & lx.AND and word.end - word.start > 1))


def _edges(text: str, clause: Clause, start: int, end: int) -> Span:
    """The name without the verb, the adverb, the 的, the 和 or the park that leads it, and without what follows it loosely."""
    if number := _NUMBER.match(text, start, end):
        start = number.end()
    if loose := _LOOSE.search(text, start, end):
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
                text[word.start : word.end] == "原" or text.startswith(("项目", "装置"), word.end)
            )
        )
        leads = word.flags & _ENDS and not word.flags & (lx.GUARD | lx.KIND) and not own
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
    if built := _BUILT_AT.match(text, start, end):
        start = built.end()
    site = _SITE.search(text, start, end)
    start = site.end() if site and unknown(text[site.end() : end][:4]) >= 2 else start
    return start + (2 if text.startswith(_BUILDING, start) and end - start > _LEAST else 0), end


def _builds(text: str, start: int, word: Word) -> bool:
    """Whether a firm that builds stands before its works: 甲科技|建设|乙二期."""
    return text[word.start : word.end] == "建设" and tailed(text[start : word.start])


def _is_works(name: str, paid: bool) -> bool:
    """Whether a name is that of works: a word of its own before what is built, or how much it makes."""
    if not 4 <= len(name) <= _LONGEST or _NO_NAME.search(name):
        return False
    bare = _PHASE.sub("", name)
    if bare == name and is_placed_park(name):
        return False
    if bare != name and not _NO_PHASE.search(bare):
        return True
    built = bare != name or WHOLE_WORKS.search(name) is not None or _CAPACITY.search(name) is not None
    if len(bare) < 4 or not (built or (paid and len(bare) > 3)):
        return False
    of_place = name.endswith("项目") and _CAPACITY.search(name, 2) is not None and lx.place_length(name) > 0
    return (
        of_place  # 岳阳100万吨乙烯炼化一体化项目
        or unknown(_CAPACITY.sub("", bare)[:5]) >= 2
        or (not paid and _by_firm(bare))
        or (bare[1] == "的" and len(bare) > 5)
    )
