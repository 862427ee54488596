"""Documents: titles in 《》, bare titles that stand on a line of their own, short names for them, and the main one."""

import re
from itertools import chain

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listtitles import (
    PUBLISHER,
    SAYS,
    broken_titles,
    is_list,
    published,
    same_list,
    tells_of_entry,
)
from loaders.extract.names.firms import place_before
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Reading
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import solid

_GENERIC = re.compile(
    r"(?:(?:20\d\d)年?版?)?(?:本|该|新)?(?:总体|实施|工作|行动|若干|指导|征求|发展|产业|专项|三年行动|管理|培育|意见)*"
    r"(?:意见|方案|规划|计划|通知|目录|办法|措施|条例|纲要|公告|决定|名单|征求意见稿|报告|细则|政策|指引|《?工作方案》?|白皮书)"
)
_SORT = re.compile(r"(意见|方案|规划|计划|通知|目录|办法|措施|举措|条例|纲要|公告|决定|名单)(?:[((].*[))])?$")
_MEDIA = re.compile(r"(?:日报|晚报|早报|时报|商报|导报|周刊|杂志|新闻|在线|热线|连线|电视|客户端|频道|专栏|微信|网)$")
_TEN = (
    r"的?(?:[一二三四五六七八九十]{1,3}|\d{1,3})条(?:政策|支持|若干|惠企)?(?:措施|举措|意见|政策|规定)"  # …的十条措施
)
_BARE_END = rf"(?:{_TEN}|名单|名录|名册|榜单|(?:项目|企业|园区|集群|平台|单位|基地|任务|分工|分解|责任)清单|目录|公告目录|(?:一览|分工|任务|情况|汇总|明细|目标|分布|统计|安排|分解)表|行动计划|行动方案|实施方案|工作方案|实施意见|指导意见|意见|若干措施|若干举措|若干政策措施|政策措施|若干政策|规划|规划纲要|行动纲要|目标纲要|发展纲要|条例|办法|实施细则|的通知|的答复|统计公报|年(?:[\u4e00-\u9fff]{{2,8}}?)?(?:人民)?政府工作报告|(?<=年)[\u4e00-\u9fff]{{1,6}}[省市县区州盟旗](?:人民)?政府工作报告|的公告|的通报|的通告|的公示|名单公示|名单公告|结果公示|结果公告|的决定|(?:名单|目录)的函|的措施|的方案|(?:分工|建设|发展|工业|制造业|产业|集群|产业链|稳增长|园区|调整|整合|优化|提升|布局|推进|培育|试点|创建|改革|考核|评价|认定|遴选|扶持)方案|工作要点|工作总结|工作打算|工作安排|工作思路|白皮书|(?:三年|五年|两年|专项|提升|攀登|倍增|振兴|跃升|攻坚|壮大|领航|培育)计划|三年行动|攻坚行动)(?:[((](?!节选|节录|选登|摘|全文|原文|正文|要点|解读)[^()()\n]{{1,20}}[))])?"
_NUMBERED = r"[\u4e00-\u9fff]{1,8}[(]20\d\d[)]\d+号"
_ABOUT = r"[(]?(?:政策)?(?:图解|解读|一图读懂|摘登|节选|节录|选登|摘编|摘要|摘录|全文|原文|正文|要点|解读稿|简版)?[)]?"
_ANNEX = (
    rf"(?:{_NUMBERED}[ \t]+)?"
    r"(?:(?:附件?|附?表(?=[ \t]*\d))[ \t]*+(?:\d{1,2}(?!\d))?[ \t]*+[:.、]{0,2}[ \t]*+(?:\d{1,2}[.、][ \t]*+)?)?"
)
_PICTURED = r"(?:[\[【]?(?:一图(?:读懂|看懂|速览)|一张图(?:读懂|看懂)|图解|图说|政策解读|政策图解|文字解读)[\]】]?[ \t]*[|丨:][ \t]*)?"
_SUBTITLE = r"(?:[—-]{1,3}[ \t]*(?:(?:解读|聚焦|透视|速览|细读|解码|解析|再读|看懂|读懂)(?=20\d\d年|[\u4e00-\u9fff]{2,8}[省市县区州]))?+|解读(?=20\d\d年))?+"  # ——解读|2024年甲市政府工作报告
_CRUMBS = (
    r"[ \t#]*(?:[^\n>。,;]{1,14}>[ \t]*){1,6}[\u4e00-\u9fff]{2,8}[ \t]+"  # 首页 > 政务公开 > 政策文件 |关于…的通知
)
_ITEM_MARK = "(?:[·●◆■▪☆★►▶][ \t]*)?"
_BARE = re.compile(
    rf"(?m)(?:^[ \t#]*{_ITEM_MARK}{_ANNEX}{_PICTURED}{_SUBTITLE}|^{_CRUMBS}|^(?P<line>[^\n。]{{0,60}}(?:(?:标题|名称|题名)[ \t]*[::][ \t]*|[: \t](?=关于))))(?:0\d(?=[\u4e00-\u9fff]))?(?P<title>[^\s,。;:!?|《》>.][^,。;:!?|《》>\n]{{4,70}}{_BARE_END})(?:\.(?:docx?|xlsx?|pdf|wps|et|zip|rar))?[ \t]{{0,8}}{_ABOUT}(?:(?:主要)?内容(?:是什么|有哪些)[??]?)?(?:[ \t]{{1,8}}[\u4e00-\u9fff]{{3,16}}(?:20\d\d年(?:\d{{1,2}}月)?)?(?:发布|公布|印发)|[ \t]{{0,8}}[(]20\d\d年\d{{1,2}}月\d{{1,2}}日[)])?[ \t]*+$"
)
_BROKEN = re.compile(
    r"(?m)^[ \t]*(?P<first>[^,。;:!?|《》\n]{6,40})\n\s{0,4}(?P<second>"
    r"(?:“[^”\n]{1,12}”)?(?:的|三年|五年|若干|专项|高质量|发展|总体|建设|工作|实施|行动|指导|管理|支持|政策)*(?:行动计划|行动方案|方案|意见|措施|规划|条例|办法|细则)(?:[(][^()\n]{1,20}[)])?)[ \t]*[,:]?[ \t]*$"
)
_LINE_END = r"\n(?:[ \t]*\n)?"  # an empty line may follow
_RED_HEAD = re.compile(  # 甲市人民政府关于印发甲市|推动某产业提质|增效若干举措的通知; 关于第二批|某示范园区的公告
    rf"(?m)^[ \t]*{_ITEM_MARK}(?P<title>(?:[^,。;:!?|《》\n]{{4,30}}关于[^,。;:!?|《》\n]{{0,30}}|关于(?!我们|本站)[^,。;:!?|《》\n]{{6,30}}){_LINE_END}(?:[ \t]*[^,。;:!?|《》\n]{{4,40}}{_LINE_END}){{0,2}}?[ \t]*(?!关于)[^,。;:!?|《》\n]{{0,40}}的(?:通知|通告|公告|通报|公示|决定|意见|批复|函))[ \t]*$"
)
_LOST_BRACKET = re.compile(r"(?<=[\u4e00-\u9fff])(?=20\d\d(?:[—–-]+20\d\d)?年?\))")  # …行动方案|2023—2027年)的通知
_OTHER_PAGE = re.compile("[上下]一[篇条]|相关|推荐|延伸|更多")
_CAMPAIGN = re.compile("(?<!行动)计划$|(?<!提升)行动$")  # titles that headings read like
_HEAD = 120  # characters in which they are titles
_EARLY = 250  # characters within which the document is named that a text is about
_SHORTEST = 4  # characters of a title
_LONG_GROUND = 60  # characters before a title that say by whom it was issued
_JOINED = 240  # characters of the titles that one is joined to
_REPORT = re.compile(r"(?m)^[ \t#(（]*[^,。;:《》\n]{2,24}政府工作报告[ \t]*(?:[(（][^()（）\n]{2,20}[)）])?[ \t]*$")
_TO_DELEGATES = re.compile(  # 各位代表!过去一年…; 首页 > 政府工作报告
    r"(?m)(?:^|[。!;])[ \t]*各位代表(?=[,:!。、])|^[^\n。,]{0,60}>[ \t]*政府工作报告[ \t]*$"
)
_HEADED_BY_PLAN = re.compile(  # 甲市印发《乙方案》, 《乙方案》解读: a headline
    r"\s*[^\n。《]{0,60}《[^\n。》]{4,60}(?<!报告)》[^\n。]{0,30}\n"
)
_TO_COME = re.compile(  # 将编制好|《甲规划》|《乙规划》: there is none yet
    "(?:[将拟]|下一步|抓紧|正在?)(?:研究|组织|尽快|抓紧|加快)*(?:编制|制定|制订|起草|编写)好?(?:《[^《》]{2,50}》[、和]?)*$"
)
_BEFORE_TITLE = 120  # characters that may say that it is still to be written
_TOTAL = re.compile(r"[(](?:共计?|合计)?\d+[个家项条户][)]$")  # 某省集群名单(16个)
_ORGANS_ABOVE = re.compile(  # 中共甲市委员会 甲市人民政府|关于…的意见
    r"(?:中共)?[\u4e00-\u9fff]{2,12}(?:委员会|[省市县区]委|办公[厅室])\s+[\u4e00-\u9fff]{2,14}?(?:政府|办公[厅室])\s*(?=关于)"
)
_BRIEF = 9  # characters of a title that only a place at its head makes one
_SOUGHT = 40  # bare titles that are looked for in the whole text
_SHORT = re.compile(r"(?:(?:以下|下文)(?:统称|简称)|下称)[为:]?[《“]{0,2}([^》”)《“]{2,20})[》”]{0,2}")
_INLINE = re.compile(
    r"现将(?P<set>(?!各|近期|有关|相关|本|年度|推进)[^,。;《》\n]{6,40}?(?:行动|方案|(?<!工作)(?<!申报)(?<!招商)计划))(?:有关事项|具体)?(?:安排|部署|明确)如下"
    r"|就(?:实施)?(?P<draft>[^,。;《》\n]{4,40}?(?:方案|规划|意见|办法|措施|计划|条例|纲要)(?:[(]20[^()\n]{2,12}[)])?)(?:\(征求意见稿\))?(?:向社会)?公开征求意见"
    r"|(?:印发|发布|出台|公布|下发)了?(?P<about>关于[^,。;《》\n]{4,40}?的(?:实施|指导|若干)?(?:意见|方案|规划|措施|通知|决定))(?=[,。;\n])"
    r"|(?:印发|出台|发布|推出|下发|颁布|制发|审议通过|制定出台|(?<!企业)(?<!公司)(?:制定|制订|编制)(?=了))(?:并实施|实施(?!方案|意见))?了?(?P<plan>(?!\d+[个项份]|[一二三四五六七八九十]+[个项份]|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》、\n]{4,40}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划|实施意见|若干措施|若干举措|若干政策|政策措施|[一二三四五六七八九十\d]{1,3}条(?:政策)?(?:措施|举措|意见)|(?:管理|遴选|认定|评定|评选|评价|考核|奖励|扶持|培育|暂行)办法|(?:推进|培育|提升|振兴|倍增)计划|规划纲要|指导意见|条例))(?=[,。;\n]|、《|[(]以下)"
    r"|(?:实施|落实|执行|(?<!关于)(?:制定|编制|印发|出台))了?(?P<carried>(?!印发|出台|发布|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》<>\n]{6,40}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划)[(]20\d\d[^()\n]{2,12}[)])(?!的|》)"
    r"|(?:制定|编制)了?(?P<made>(?!印发|出台|发布|一系列|多项|系列|相关|配套|的|若干|了)[^,。;:《》、\n]{4,30}(?:[三五]年规划|行动计划|行动方案|实施方案|工作方案|发展规划|实施意见|若干措施))(?=,(?:提出|明确|规定|确定))"
    r"|(?:^|(?<=[,。;:\n]))(?P<done>(?!首批|纳入|根据|按照)[^,。;:《》、\n]{4,36}(?:行动计划|行动方案|实施方案|工作方案|发展规划|专项规划|实施意见|指导意见|若干措施|若干举措|政策措施|规划纲要))(?=(?:近日|日前|正式|已经?|于[^,。]{0,10})*(?:印发|出台|发布|公布|实施|获批|出炉))"
    r"|(?:^|(?<=[,。;:\n]))(?P<proposal>[^,。;:《》、\n]{2,16}(?:委|政府|厅|局)关于[^,。;:《》、\n]{4,40}的(?:建议|决定|意见))(?=(?:近日|日前|正式|全文|已)*(?:印发|出台|发布|公布))"
)
_CITED_BARE = sought(  # 根据|甲市支持乙产业若干措施|要求; |丙省发展规划纲要|提出; 按照关于加快某产业发展的意见
    r"(?:根据|按照|依据|依照|落实|贯彻|执行)(?P<name>(?:关于[^,。;:《》、\n]{4,30}?的(?:实施|指导|若干)?意见|[^,。;:《》、\n]{4,30}?(?:若干措施|若干举措|规划纲要|条例)))(?=要求|部署|安排|精神|规定|[,。;\n])"
    r"|[,。;:\n](?P<says>(?!根据|按照|依据|依照|落实|贯彻|执行)[^,。;:《》、\n]{4,30}?(?:若干措施|若干举措|规划纲要|条例))(?=(?:还|也|同时|明确)*(?:提出|明确|要求|规定|指出))"
)
_PROPOSED = re.compile(  # 落实|中共中央关于制定国民经济和社会发展第十五个五年规划的建议|精神
    r"(?P<name>(?:(?:中共)?(?:中央|[\u4e00-\u9fff]{2,3}?[省市县区]委))?关于制定[^,。;:《》、\n]{4,40}?规划(?:和[^,。;:《》、\n]{4,24}?)?的建议)(?=精神|要求|部署|提出|明确|指出|[,。;])"
)
_RANKS = "省市县区旗州盟"  # 铁西|区政府工作报告
CITED = sought(
    r"新?(?:国发|国办发|中发)(?:[(][^()]{4,8}[)])?\d+号文件?|(?:国务院|自治区|(?<!新)[省市区县旗州盟])?(?:人民)?政府工作报告|20\d\d年第\d+号(?:公告|令|通告)"
)
_YEAR_EDITION = re.compile(r"(20\d\d)年?版$")
_GROUND = re.compile(
    r"(?:根据|按照|依据|依照|对照|贯彻|落实|结合|配合|衔接|对接|围绕|遵照|参照|符合|之前|此前|列入|纳入|写入|写进)[^,。;]{0,20}$|被$"
)
_GROUND_ISSUED = re.compile(  # 依据乙省政府办公厅去年印发的|《甲规划》
    "(?:根据|按照|依据|依照|贯彻|落实)[^,。;《》]{2,50}(?:印发|发布|下发|出台|制定|颁布)的$"
)
_JOINED_TITLES = re.compile(  # 根据|《甲规划》和|《乙规划》
    "(?:《[^《》]{2,80}》(?:[(][^()]{1,24}[)])?(?:、|和|及|与|以及)?)+$"
)
_NUMBER = r"(?:[(](?:[^()]|[(][^()]{4,6}[)]){1,24}[)])?"  # 《甲意见》|(国办发(2017)7号)
LOWER_MADE = re.compile(  # 《甲意见》|精神,制定本方案; 《甲规划》|要求,编制本规划
    rf"{_NUMBER}(?:等?文件)?(?:有关|相关)?精神|{_NUMBER}(?:等?文件)?的?(?:有关|相关|总体)?(?:规定|要求|部署|安排)?,(?:[^。;《》]{{0,40}},)?(?:特|现|研究)*(?:制定|制订|编制)了?本"
)
_SENT_OUT = sought("现(?:转发|印发|下发)给你们")
SINCE = re.compile("(?:发布|印发|出台|实施|颁布|公布)(?:实施)?(?:以来|之后)")
_FOLLOWED = re.compile("(?:按照|根据|依据)[^,。;]{0,8}$")
_RULES = re.compile(r"(?:办法|条例|细则|标准|通知|通报|决定)(?:\(.*\))?$")
_RELATED = re.compile(r"通知|通报|公告|意见的函")
_PRINTED = re.compile(r"印发.{0,80}(?:方案|规划|计划|意见|措施|举措|纲要)(?:\(.*\))?》?的通知$")
_GUIDED = re.compile(  # 《甲方案》|政策解读; 甲方案|解读
    r"(?:[(][^()\n]{1,24}[)])?的?[ \t]*(?:政策|文字|文件|专家|图文|图片|图表|权威|简要|要点|内容|[(（【])*(?:解读|图解|起草说明|编制说明|答记者问)[^。;,\n]{0,10}(?:\n|$)"
)
_ENDS_SOON = re.compile(r"[^\n。;,]{0,8}(?:\n|$)")
_GUIDES = re.compile(r"(?:解读|图解|图说|一图读懂|一图看懂|一图速览|一张图读懂|一张图看懂)[\]】]?[ \t]*[|丨::]?[ \t]*$")
_PRINTS = re.compile(r"关于(?:联合)?(?:印发|发布|下发)[^\n。]{0,8}$")
_NOTICED = re.compile(r"(?:[(][^()\n]{1,20}[)])?的(?:通知|通告|公告)[ \t]*(?:\n|$)")
_BEFORE_COLON = re.compile(  # 甲市某产业提升方案|:争创…
    rf"(?m)^[ \t#]*(?P<title>(?!根据|按照|关于|附件|来源)[^\s,。;:!?|《》]{{7,40}}?(?:计划|行动方案|实施方案|工作方案|(?:提升|发展|建设|培育|攻坚|壮大|振兴|倍增|推进)方案|规划|实施意见|若干措施|若干举措|{_TEN}))[:](?=[^\n:]{{4}})"
)
_NEWS_OF_TEN = re.compile(rf"(?:印发|出台|发布|公布|推出).*{_TEN}$")  # 甲市出台做强工业二十条措施
_MADE_KNOWN = re.compile(
    "印发|发布|出台|公布|解读|制定|推出|根据|按照|落实|实施(?!方案|意见)|编制|启动|部署|召开|通过|明确|提出"
)
_SAID_OUT = re.compile(  # 甲省|发布乙产业发展规划; 甲市政府|近日出台乙行动计划
    "[省市县区州盟旗]?(?:委|政府|人民政府|[\u4e00-\u9fff]{2,10}[厅局委办部])*(?:近日|日前|正式|重磅|联合|最新|新)*(?=(?:印发|出台|发布|推出)(?!会|的))"
)
_CONTENTS = re.compile(r"\d[\u4e00-\u9fff]{2,8}\d[\u4e00-\u9fff]{2,8}\d")  # 1基本介绍2历史沿革3…
_REST = re.compile(r"20\d\d年?[—–-]+20\d\d年?[)]")  # of a title that stands on several lines: 2023—2027年)|的通知
_REPORTS = ("工作总结", "工作打算", "工作安排", "工作思路")  # titles where a year or a place stands at their head
_ANSWER = re.compile(r"(?:提案|建议|议案).*(?:答复|回复|复函)")
_LISTS = re.compile("名单|公布|公示|公告|认定|遴选|申报|推荐|表彰|通报")
_SPEAKS_OF_OTHERS = re.compile(
    r"(?:名单|名录|榜单|提案|(?<!规划的)建议|议案|皮书|报告|指数)(?:\(.*\))?$"
)  # the place acts, not such a paper
TASK_TABLE = "(?:分工|任务|分解)(?:表|清单)"  # a plan that is printed as one: 任务分工表, 任务清单
PLAN = re.compile(
    rf"(?:计划|方案|规划|意见|措施|举措|办法|条例|纲要|细则|政策|行动|通知|决定|报告|要点|(?<=规划的)建议|{TASK_TABLE})(?:\(.*\))?$"
)
_ANALYSES = re.compile(  # what tells how an industry fares, and plans nothing
    "(?:产业|行业|集群|经济)(?:发展)?(?:分析|研究|监测|评估|调查|运行|年度)?报告(?:[(][^()]*[)])?$"
)


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Whether one stretch holds another that is shorter: a title on three lines, and its first two."""
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def is_generic(title: str) -> bool:
    """Whether a title is only a kind of document: 《方案》, 《工作方案》."""
    return bool(_GENERIC.fullmatch(title))


class Titles:
    """The documents that one text names."""

    def __init__(self, draft: Draft, reading: Reading) -> None:
        self.draft, self.reading, self.text = draft, reading, reading.text
        self.entities: list[Entity] = []
        self.at: dict[tuple[int, int], Entity] = {}
        self.short: dict[str, Entity] = {}
        self.generic: list[tuple[int, int, str]] = []
        self.bare: list[Entity] = []
        self.inline: list[tuple[int, Entity, tuple[int, int]]] = []
        self.guided: Entity | None = None  # the plan that the text is a guide to

    def collect(self) -> None:
        """All documents with their mentions, and what their short names stand for."""
        for start, stop in self.reading.titles:
            self._title(start, stop)
        self._bare_titles()
        self._inline_titles()
        self._published_lists()
        self._only_referred()
        for start, stop, title in self.generic:
            self._refer(start, stop, title)
        self._cited()
        self.at = {place: entity for entity in self.entities for place in entity.places}
        self.guided = self._guided()

    def _guided(self) -> Entity | None:
        """The plan that the text is a guide to: 《甲方案》|政策解读, 一图读懂|《甲方案》; of two plans it is none."""
        guided = []
        for entity in (e for e in self.entities if PLAN.search(e.name)):
            for start, end in entity.places:
                if start >= _HEAD or self.text.count("。", 0, start):
                    continue
                line = self.text.rfind("\n", 0, start) + 1
                alone = _ENDS_SOON.match(self.text, end) and _GUIDES.search(self.text, line, start)
                if (alone or _GUIDED.match(self.text, end)) and entity not in guided:
                    guided.append(entity)
        return guided[0] if len(guided) == 1 else None

    def _only_referred(self) -> None:
        """《规划》 in a text that names no document: the part with its title is cut off, and the short name is all there is."""
        plans = [one for one in self.generic if PLAN.search(one[2])]
        if self.entities or not plans:
            return
        for start, end, title in plans:
            if title not in self.short:
                self.short[title] = self.draft.add("Document", (start, end), title)
                self.entities.append(self.short[title])

    def _cited(self) -> None:
        """Documents cited without marks; 某市政府工作报告 and 政府工作报告 are one."""
        plain = []
        titled = self._titles_by_end()
        for match in CITED.finditer(self.text):
            ranked = match.start() + (match[0][0] in _RANKS)
            if self._is_end_of_title(match, titled.get(match.end())):
                continue
            if self.text.startswith("的政府工作", match.start() - 1) and (
                owner := place_before(self.text, match.start() - 1)
            ):  # 甲市的|政府工作报告
                full = lx.division(self.text[slice(*owner)])[0]
                self.draft.add("Document", (owner[0], match.end()), full + match[0])
            elif place := place_before(self.text, ranked) or place_before(self.text, match.start()):
                cited = self.draft.add("Document", (place[0], match.end()))
                self.draft.alias(cited, match[0])
                self.draft.alias(cited, "政府工作报告" if match[0].endswith("政府工作报告") else match[0])
            else:
                plain.append(match.span())
        for span in sorted(plain, key=lambda span: span[0] - span[1]):
            self.draft.alias(self.draft.add("Document", span), self.text[span[1] - 6 : span[1]])

    def _titles_by_end(self) -> dict[int, Entity]:
        """The titles over the text, by where each of their mentions ends."""
        titles = reversed(list(dict.fromkeys(self.bare)))  # the first of two that end at one place is kept
        return {end: entity for entity in titles for _, end in entity.places}

    def _is_end_of_title(self, cited: re.Match[str], titled: Entity | None) -> bool:
        """2024年甲市|政府工作报告: whether this ends a title over the text, which is then called so."""
        place = place_before(self.text, cited.start() + (cited[0][0] in _RANKS)) if titled else None
        if titled is None or place is None or "政府工作报告" not in cited[0]:
            return False
        for name in (self.text[place[0] : cited.end()], cited[0], "政府工作报告"):
            self.draft.alias(titled, name)
        return True

    def _title(self, start: int, end: int) -> None:
        title = self.text[start + 1 : end - 1]
        if is_generic(title) or title in self.short:
            self.generic.append((start, end, title))
            return
        if _MEDIA.search(title) or len(title.strip("《 ")) < _SHORTEST or "\n" in title:
            return
        entity = self.draft.add("Document", (start, end), title)
        if entity not in self.entities:
            self.entities.append(entity)
        if sort := _SORT.search(title):
            self.short.setdefault(sort[1], entity)
        if match := _SHORT.match(self.text, end + 1) or _SHORT.match(self.text, end):
            self.short[match[1]] = entity

    def _inline_titles(self) -> None:
        """就…工作方案公开征求意见; 发布关于高质量建设制造强省的意见."""
        proposed = _PROPOSED.finditer(self.text) if "关于制定" in self.text else ()
        for match in (*_CITED_BARE.finditer(self.text), *proposed):
            group = str(match.lastgroup)
            if match[group].startswith(("关于", "中")) or lx.place_length(match[group]):
                entity = self.draft.add("Document", match.span(group))
                if entity not in self.entities:
                    self.entities.append(entity)
        for match in _INLINE.finditer(self.text):
            group = str(match.lastgroup)
            if group == "done" and any(PLAN.search(e.name) for e in self.entities):
                continue  # a headline says it shorter
            entity = self.draft.add("Document", match.span(group), draft=True if group == "draft" else None)
            if entity not in self.entities:
                self.entities.append(entity)
                self.inline.append((match.start(), entity, match.span(group)))
                title = re.search(r"(?:实施|工作|行动)?(?:方案|意见|规划|计划|办法|措施)$", entity.name)
                self.short.setdefault("征求意见稿", entity)
                if title:
                    self.short.setdefault(title[0], entity)

    def _published_lists(self) -> None:
        """公布了某省第二批链主企业名单; 公示“拟认定首批化工园区名单”."""
        lists = [e for e in self.bare if is_list(e.name)]
        for at, span, name in published(self.text):
            known = next((e for e in lists if same_list(e.name, name)), None)
            entity = known.at(span) if known is not None else self.draft.add("Document", span, name)
            if entity not in self.entities:
                self.entities.append(entity)
            lists.append(entity)
            self.inline.append((at, entity, span))

    def _bare_titles(self) -> None:
        broken = [(m.span(), m["first"].strip() + m["second"].strip()) for m in _BROKEN.finditer(self.text)]
        broken += [(m.span("title"), solid(m["title"])) for m in _RED_HEAD.finditer(self.text)]
        broken += broken_titles(self.text)
        broken = [(span, name) for span, name in broken if not any(_holds(other, span) for other, _ in broken)]
        for span, name in broken:
            self._bare(span, _LOST_BRACKET.sub("(", name) if name.count("(") < name.count(")") else name)
        for match in _BARE.finditer(self.text):
            title = match["title"]
            inside = any(a <= match.start("title") < b for (a, b), _ in broken)
            if match["line"] is not None and (match.start() > _EARLY or _OTHER_PAGE.search(match["line"])):
                continue
            placed = lx.place_length(title) or title.startswith("20")
            if SAYS.search(title) or (placed and self._is_said_out(*match.span("title"))):
                continue  # 某部公布了甲名单: a sentence
            if _CAMPAIGN.search(title) and not (placed and match.start() < _HEAD):
                continue  # a heading: 实施人才培育计划
            if (
                inside
                or re.match(
                    r"附件|来源|责任编辑|原标题|相关|\d+[.、]|[(]?[一二三四五六七八九十\d]{1,3}[)、]|[)]", title
                )
                or is_generic(title)
                or (len(title) < _BRIEF and not placed)
                or _CONTENTS.search(title)
                or _REST.match(title)
                or _NEWS_OF_TEN.search(title)
                or (title.endswith(_REPORTS) and not re.match("20\\d\\d年?", title) and not lx.place_length(title))
            ):
                continue
            self._bare(match.span("title"), title)
        for match in _BEFORE_COLON.finditer(self.text, 0, _HEAD):
            title = match["title"]
            if lx.place_length(title) and not _MADE_KNOWN.search(title) and not is_generic(title):
                self._bare(match.span("title"), title)
        for entity in self.bare[:_SOUGHT]:
            at = self.text.find(entity.name)
            while at >= 0:
                entity.at((at, at + len(entity.name)))
                at = self.text.find(entity.name, at + 1)

    def _is_said_out(self, start: int, end: int) -> bool:
        """Whether a headline says that a plan is out, which then is no part of the plan's name: 甲省|发布乙产业发展规划."""
        place = start + lx.place_length(self.text[start:end])
        said = _SAID_OUT.match(self.text, place, end)
        return said is not None and _INLINE.match(self.text, said.end()) is not None

    def _bare(self, span: tuple[int, int], name: str) -> None:
        if tells_of_entry(name):
            return  # a headline: 甲市乙集群|入选|某省集群名单
        if organs := _ORGANS_ABOVE.match(self.text, *span) or PUBLISHER.match(self.text, *span):
            span = (organs.end(), span[1])
            name = solid(self.text[slice(*span)])
        name = _TOTAL.sub("", name)
        known = self.draft.find("Document", name)
        entity = self.draft.add("Document", span, name)
        if known is None:
            self.entities.append(entity)
        self.bare.append(entity)

    def _refer(self, start: int, end: int, title: str) -> None:
        """《方案》 stands for the document that bears this short name, or ends like it."""
        plain = re.sub(r"^20\d\d年?版?", "", title)
        entity = (
            self.short.get(title)
            or self.short.get(plain)
            or next((e for s, e in self.short.items() if plain.endswith(s)), None)
        )
        edition = _YEAR_EDITION.search(self.text[max(0, start - 7) : start])
        if entity is None:
            return
        own = re.search(r"20\d\d", self.text[max(0, entity.places[0][0] - 8) : entity.places[0][1]])
        if edition and own and edition[1] != own[0]:
            older = self.draft.add("Document", (start - len(edition[0]), end), f"{edition[1]}年版{plain}")
            self.draft.relate("SUCCEEDS", entity, older, (start - len(edition[0]), end))
            return
        self.draft.add("Document", (start, end), entity.name)

    def main(self, issued: list[Entity], replaced: list[Entity]) -> Entity | None:
        """The document that the text is, or is about: issued in it, its own title, or the one that it speaks of; none that is replaced."""
        if answer := next((e for e in self.bare if _ANSWER.search(e.name)), None):
            return answer  # which speaks of several plans
        if self.guided is not None and self.guided not in replaced:
            return self.guided
        report = self._is_report()
        entities = [e for e in self.entities if not _ANALYSES.search(e.name)]
        issued = [
            e
            for e in issued
            if not _ANALYSES.search(e.name) and self._is_topic(e) and not (report and e not in self.bare)
        ]
        grounds = [e for e in issued if self._is_ground(e)]  # 为贯彻某厅印发的《甲》,…制定了《乙》
        last = (e for e in grounds if not LOWER_MADE.match(self.text, min(e.places)[1]))
        issued = [e for e in issued if e not in grounds]
        first = sorted(
            issued, key=lambda e: (e.name.endswith("通知"), min(e.places)[0])
        )  # earlier ones are cited further down
        plans = (e for e in first if PLAN.search(e.name))
        referred = (
            e for e in entities if not report and any(is_generic(self.text[a + 1 : b - 1]) for a, b in e.places)
        )
        own = (e for e in self.bare if PLAN.search(e.name) and not _RELATED.search(e.name))
        topics = [e for e in entities if PLAN.search(e.name) and self._is_topic(e) and e not in replaced and not report]
        set_out = self._set_out()
        told = (e for e in topics if self._is_told(e))
        others = (e for e in issued if not is_list(e.name) and not _SPEAKS_OF_OTHERS.search(e.name))
        printed = (e for e in self.bare if _PRINTED.search(e.name))
        alone = len(topics) == len(self.entities) == 1 and not _RULES.search(topics[0].name)
        followed = topics if alone and self._is_followed(topics[0]) else ()
        below = self._printed_below()
        return next(chain(below, plans, set_out, referred, own, told, others, printed, followed, last), None)

    def _printed_below(self) -> list[Entity]:
        """Of papers that are sent out together (《甲方案》《乙措施》…现印发给你们) those whose text follows, below a line with the title."""
        sent = _SENT_OUT.search(self.text)
        return [e for e in self.bare if PLAN.search(e.name) and self._stands_below(e, sent)] if sent else []

    def _stands_below(self, document: Entity, sent: re.Match[str]) -> bool:
        """Whether a document is one of those that are sent out, and begins a line behind that."""
        named = any(start < sent.start() for start, _ in document.places)
        behind = (start for start, _ in document.places if start >= sent.end())
        return named and any(not self.text[self.text.rfind("\n", 0, start) + 1 : start].strip() for start in behind)

    def _is_report(self) -> bool:
        """Whether the text is a government's report, by its title or by whom it speaks to: it tells of plans, and is none of them."""
        if _REPORT.search(self.text, 0, _HEAD):
            return True
        return _HEADED_BY_PLAN.match(self.text) is None and _TO_DELEGATES.search(self.text) is not None

    def is_noticed(self, document: Entity) -> bool:
        """Whether a line says that the text makes a document known: 关于印发|《甲方案》|的通知."""
        return any(
            _PRINTS.search(self.text, max(0, start - _HEAD), start) and _NOTICED.match(self.text, end)
            for start, end in document.places
            if start < _HEAD
        )

    def own(self) -> Entity | None:
        """The title that stands over a text which is no plan: 2024年工业工作要点."""
        return next((e for e in self.bare if not (_SPEAKS_OF_OTHERS.search(e.name) or _LISTS.search(e.name))), None)

    def _set_out(self) -> list[Entity]:
        """What the text says it sets out itself: 按照《…》,现将|甲行动|安排如下."""
        return [e for at, e, _ in self.inline if self.text.startswith("现将", at)]

    def _is_told(self, document: Entity) -> bool:
        """Whether a document is made or explained, and no ground for something else: 起草了《…》, 解读《…》, but not 根据《…》."""
        return not _RULES.search(document.name) and not self._is_ground(document)

    def _is_ground(self, document: Entity) -> bool:
        """Whether a document is first named as the ground for something else, by itself or with others."""
        start = min(document.places)[0]
        if self.text.endswith(("》", "和", "、", "及", "与"), 0, start) and (
            joined := _JOINED_TITLES.search(self.text, max(0, start - _JOINED), start)
        ):
            start = joined.start()
        if _GROUND.search(self.text, max(0, start - 30), start):
            return True
        return self.text.endswith("的", 0, start) and bool(
            _GROUND_ISSUED.search(self.text, max(0, start - _LONG_GROUND), start)
        )

    def _is_followed(self, document: Entity) -> bool:
        """Whether a text says what is done by a document: 按照《…方案》,将…"""
        start, end = document.places[0]
        if self._set_out() or LOWER_MADE.match(self.text, end):
            return False
        return _FOLLOWED.search(self.text, max(0, start - 12), start) is not None

    def _is_topic(self, document: Entity) -> bool:
        """Whether a text speaks of a document more than once, or early; else it only mentions it, or tells what came after."""
        if SINCE.match(self.text, document.places[0][1]):
            return False
        if all(_TO_COME.search(self.text, max(0, start - _BEFORE_TITLE), start) for start, _ in document.places):
            return False
        early = max(_EARLY, len(self.text) * 2 // 5)
        return len(document.places) > 1 or document.places[0][0] < early or document in self.bare
