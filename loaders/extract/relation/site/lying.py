"""What lies somewhere by the verb of its clause: 甲公司|位于某市; 位于某市的甲公司; 丁生产线,总投资80亿元,|落户某市."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.periods import MOMENT
from loaders.extract.reading.sought import sought
from loaders.extract.relation.references import outermost
from loaders.extract.relation.site.things_and_places import (
    CLOSE,
    Named,
    joined_after,
    joined_before,
    joined_last,
    where_named,
)
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

LOCATED = ("Project", "Park", "Platform", "Cluster")
_SEATED = "(?:注册地址?|所在地|现址|厂址|坐标)(?:现?为|是|在|位于|:)?|总部(?:放|留|迁|搬)(?:在|到|至)|(?:均|都|全部?)来自|分设(?:在|于)?|(?:摆|安|定)(?:在|到|于)了?|引[到至]|(?<=[心地厂线目部园])(?:交给|留给|给)了?|(?<=[目地厂期])(?:已|正式|成功|顺利|近日|日前|集中)*签约(?:落户)?"
_HELD = "(?:(?:集中|正式|启动|投产|签约|、)*(?:开工|奠基|动工|投产|竣工|揭牌|启用|封顶|投运|下线|启动)(?:仪式|活动))"  # 甲项目开工仪式|在乙县举行
_OPENED = "(?<=[室院所群,])(?:正式|已|近日|日前|近期|成功)*在(?=[^,。;、]{2,16}(?:揭牌|挂牌|成立|落成|启用|投用|投运|建成|奠基|开工|开建|投产))"  # 甲实验室|在乙县揭牌
_IS_OF = "(?<=[园区城心室院地台群])(?:是|为|作为)(?=[\u4e00-\u9fff]{2,9}?(?:的|首[个家座]|唯一|最大|第一|重[要点]|省级|国家级|主要)[^,。;、]{0,14}(?:园区|开发区|产业园|载体|平台|基地|集群|中心|实验室)(?:之一)?(?:[,。;]|$)|(?:(?!企业|投资|对接|承接|接轨|融入|面向|辐射)[\u4e00-\u9fff]){2,18}?(?:主战场|主阵地|主引擎|主平台|增长极|排头兵|领头羊|火车头|桥头堡)(?:之一)?(?:[,。;和与及、]|$))|(?<=项目)(?:是|为|作为|系)(?=[\u4e00-\u9fff]{2,12}?(?:重[点大]|招商|引进|标志性|龙头|首[个批])[^,。;、的]{0,10}(?:项目|工程)(?:之一)?(?:[,。;]|$))"  # 甲产业园|是乙县的重要载体, 是乙县工业经济的主战场
_LIES = sought(
    rf"(?:(?<=建设地点)[为是在:]|(?<=项目地[点址])[为是在:]|(?<=[设施]地[点址])[为是在:]|(?<!定)位于|同处|分处|分布(?:在|于)|(?<!不)属于|隶属于?|坐落于|坐落在|落成(?:于|在)|地处|选址(?:于|在|到)?|落址(?:于|在)?|(?:已|就|都|均|也|全|仍)?(?:落户|落地|落子|落脚|建|设|落|布局|放|摆|留|选|定|安家|扎根|坐落)(?:到|在|于)了?|布局|坐落(?:地[为在是])?|落户|落地|落子|花落|扎根|进驻|入驻|(?:[从由][^,。;、]{{2,10}}?)?(?:整体)?(?:搬迁|迁移|搬|迁)(?:至|到|入|进)|从[^,。;、]{{2,10}}?来到|来(?!安县|宾(?!阳)|凤(?!凰))到?(?=[^,。;、]{{2,14}}(?:投资|建厂|设厂|办厂|落户))|集[中聚](?:在|于)|(?<=总部)(?:同|也|都|均)?在|{_SEATED}|(?:就|都|均|也|全)在|(?<=[,(])(?:现|已|目前|正式|仍|依然|还|就|{MOMENT})*在|(?:(?<=[目期园区城基地址点线厂建改心台)])|(?<=[目期地线园]”))(?:将|拟|计划|预计|已|正式|成功|先后|相继|陆续|接连|均|双双|分别|仍|依然|还|则|最终|,|于|{MOMENT})*在|{_HELD}在|{_OPENED}|{_IS_OF})"
)
_IS = ("是", "为", "作为")
_OF_TWO = ("前者", "后者")
_ENDS = re.compile("[,。;、)\n]|境?内|$")  # 选址不变,仍在甲区|
_MOVES = re.compile("搬|迁|来到")
_NOT_MOVED = re.compile("没|未(?!来)|拟|计划|打算|不|[把将]")  # what is moved is another thing, or is not moved
_HOPED = re.compile(
    "(?:争取|力争|希望|盼望|网传|传闻)[^,。;、]{2,24}$|(?:想|打算|未能?|没能?|没有|并未|不会|不再|不|原计划|原本?|差点|曾经?|一度)[把将][^,。;、]{2,24}$"
)  # 争取甲中心|落户乙市
_DENIED = re.compile(
    "(?:没有?|未能?|并未|不再|放弃|无缘|(?<![太高草平中清])原先?|曾经?|此前|早年|最初|起初|过去)(?:计划|打算|定|拟)?$"
)  # 甲园未|选址乙市, 甲公司原|位于乙市
_ONLY_LAST = ("仍", "还", "依然", "交", "留给", "给")  # 甲把乙基地交给丙县|, and not 交给丙县|团队运营
_RANKED_IN = re.compile("[中里]?(?:综合)?(?:排名?|位列|位居|名列|排在)")  # 甲高新区在国家高新区|中排名第71位
_CALLS_ON = re.compile(  # 甲园区将在乙市、丙市|开展推介活动
    "(?:[、和与][\u4e00-\u9fff]{2,6}){0,6}(?:等地?|两地|三地|地区)?(?:召开|举[办行]|开展|组织)了?(?=[^,。;、]{0,10}(?:推介|招商|路演|宣传|考察|洽谈))"
)
_SHOWN = re.compile(  # 甲项目9月在乙市|路演, 去年在乙市|通过评审
    "(?!举[行办]了?[^,。;]{0,8}(?:开工|奠基|动工|投产|竣工|揭牌|启用|封顶|投运|落成)(?:仪式|活动|典礼))(?:成功|正式|首次|集中|闪亮|隆重|顺利|精彩|再次|再度)*(?:路演|亮相|推介|展[出示]|参展|首发|发布|签(?:约(?!落)|署|订)|上市|过会|获[批奖得评]|公示|答辩|[召举][开办行]|通过[^,。;、]{0,8}?(?:评审|论证|审[查批核]|答辩|鉴定)|(?:投资|规划|新)*(?:建设|设立|新建|布局|打造|开设)了?(?:[一二三四]期(?!项目)|分[园部院]|飞地|办事处|联络处))"
)
_SETTLED = re.compile("[,。;、和与及的\n]|$|建|投资|设")
_TOWN = re.compile("[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道)(?=的)")  # 位于甲县|乙镇|的丙公司
_OWN_OBJECT = re.compile(
    "(?:[、和与][\u4e00-\u9fff]{2,6})*(?:等地?|两地|三地|(?:及?周边)?地区)?(?:的|(?:召开|举[办行])了?(?=[^,。;、]{1,16}(?:会议?|论坛|班|赛|活动)(?![\u4e00-\u9fff]))|(?:还|又|另)?(?:规划|加快|谋划|推动|推进|集中|重点|高标准|同步)*(?:建有|设有|建设|新建|布局|设立|拥有|投资|打造|(?:培育|发展|新增|引进|招引|实施)(?!壮大|起来|至今|多年)(?=[\\u4e00-\\u9fff\\d]{2})))"
)  # 在甲园区|建有工厂, 在甲县|召开推进会: what the clause itself places there
_SEAT = "总部"
_ADDRESS = ("注册地", "现址", "厂址")  # what firms and platforms have
_SITE_OF = re.compile(  # 项目用地|位于甲县, 厂区|地处乙园
    "(?:建设地点|项目(?:用地|地点|选址|现场)|建设地址?|项目地址|实施地点|[场厂园]址|厂区|园区|主厂房|地点|选址)(?:行政上|就|也|则|仍|最终|还是|依然|初步)*"
)
_SITE_WORD = ("地点", "选址", "厂址")
_OF_EVENT = re.compile("(?:会议?|论坛|仪式|活动|赛|培训班?|招聘|考试)[^,。;]{0,12}$")  # 论证会下月召开,|地点在甲市
_NOT_SO = ("未", "没", "不", "尚未", "无缘")  # 甲项目投资2亿元,|未能落户乙县
_WHEN_AND_HOW = re.compile(  # 8日集中签约|落户甲园
    r"(?:(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?|[昨今当][日天]|近日|日前)(?:上午|下午)?(?:集中|正式|成功|先后|顺利|统一|一起|一同|签约|全部|均|都|已)*"
)
_INTRODUCED = re.compile(  # 甲公司|成立于2010年,注册资本1亿元,位于乙县
    r"(?:(?:[(][^()]{2,20}[)])?(?:(?:始建|成立|创建|创立|组建|创办|建)于[^,。;]{2,12}|(?:原先?|此前|早年|最初|曾)(?:位于|地处|设?在)[^,。;]{2,12}|[是为][^,。;]{0,24}(?:企业|公司)|(?:注册资[本金]|占地|总投资|现有|拥有)[^,。;]{2,20}),){1,5}"
)
ITEM_HEADS = re.compile(r"[ \t#*·—-]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?[“]?")
_LONGEST_INTRODUCTION = 400  # characters from the beginning of a line to what still tells of its park
FAR = 30


class Lying:
    """States LOCATED_IN of one scene, by verbs that say where things lie."""

    def __init__(self, scene: "Scene", sites: Sites) -> None:
        self.scene, self.draft, self.text, self.sites = scene, scene.draft, scene.text, sites

    def clause(self, sentence: Sentence, clause: Clause) -> None:
        """甲公司位于某市; 位于某市的甲公司; 乙产业园就在丙经开区; 丁生产线,总投资80亿元,落户某市."""
        for match in _LIES.finditer(self.text, clause.start, clause.end):
            where = where_named(self.scene, clause, match.end(), classes=match[0] not in _IS)
            if where is None or self._is_no_site(clause, match, where[0][1]):
                continue
            (_, end), park = where
            end = town.end() if (town := _TOWN.match(self.text, end, clause.end)) else end
            named = self._named(clause, match)
            before = self._before(clause, named, match) or self._of_bracket(named, clause, match.start(), park)
            if not before and self.text.startswith(_OF_TWO, clause.start):
                continue  # nobody knows of which two
            if match[0] == "布局" and park is not None and before and before[-1].type == "Park":
                continue  # 甲园规划布局|乙园、丙园: they lie in it
            things = before[::-1] or joined_after(self.scene, named, end)
            if not things and self._opens(clause, match.start()) and not _OWN_OBJECT.match(self.text, end):
                things = joined_last(self.scene, self._told_before(sentence, clause, match[0].startswith(_ADDRESS)))
            if self.text.startswith("的项目", end):
                things = [self._works_of(thing) or thing for thing in things]
            places = [park or self.scene.place_at(where[0]), *self._joined_places(clause, match.end())]
            in_turn = IN_TURN.search(self.text, max(clause.start, match.start() - CLOSE), match.end()) is not None
            each = in_turn and len(places) == len(before) > 1
            for number, thing in enumerate(things):
                of_class = match[0][0] in "属隶" and lx.level_length(thing.name)
                own = places[number : number + 1] if each else places
                for place in own if thing is not park and not of_class else ():
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _works_of(self, thing: Entity) -> Entity | None:
        """甲公司|位于乙县的项目: the one project that the text names by this firm."""
        firm = thing.type == "Organisation"
        works = [one for one in self.draft.of_type("Project") if firm and thing.name in one.name]
        return works[0] if len(works) == 1 else None

    def _is_no_site(self, clause: Clause, verb: re.Match[str], end: int) -> bool:
        """争取甲中心|落户乙市, 甲园在国家高新区|中排名第71位, 甲公司布局乙市|光电产业: whether nothing lies in the place that ends here."""
        if _MOVES.search(verb[0]) and _NOT_MOVED.search(self.text, clause.start, verb.start()):
            return True
        if _HOPED.search(self.text, max(clause.start, verb.start() - FAR), verb.start()):
            return True
        if _DENIED.search(self.text, max(clause.start, verb.start() - CLOSE), verb.start()):
            return True
        if _RANKED_IN.match(self.text, end) or _CALLS_ON.match(self.text, end):
            return True
        if verb[0].startswith(_ONLY_LAST) and not _ENDS.match(self.text, end):
            return True
        if self.text.startswith(_SITE_WORD, clause.start) and _OF_EVENT.search(
            self.text, max(0, clause.start - FAR), clause.start - 1
        ):
            return True
        if verb[0].endswith("在") and "仪式" not in verb[0] and _SHOWN.match(self.text, end):
            return True
        return verb[0].endswith(("布局", "签约")) and not _SETTLED.match(self.text, end)

    def _named(self, clause: Clause, verb: re.Match[str]) -> Named:
        """The things that a clause names; with a ceremony only what it opens: 甲项目开工仪式在|乙县举行, 丙中心揭牌仪式在|丁县举行."""
        ceremony = "仪式" in verb[0] or "活动" in verb[0]
        opened = LOCATED if "揭牌" in verb[0] or "启用" in verb[0] else ("Project",)
        return self.draft.between(clause.start, clause.end, opened if ceremony else (*LOCATED, "Organisation"))

    def _before(self, clause: Clause, named: Named, verb: re.Match[str]) -> list[Entity]:
        """甲、乙|位于丙县, 两个项目|均落户丙市: the things before the verb, the last of them first."""
        apart = self.text[verb.start() - 1] in "、和与及"  # 甲、乙和|位于某县的丙
        if not apart and (before := joined_before(self.scene, named, verb.start())):
            return before
        if (back := self.scene.references.at(clause, clause.start)) and back[1] <= verb.start():
            return [back[0]]
        counted = self.scene.references.each_of(clause, clause.start)
        return counted[0][::-1] if counted is not None and counted[1] <= verb.start() else []

    def _of_bracket(self, named: Named, clause: Clause, verb: int, park: Entity | None) -> list[Entity]:
        """甲和|乙|(六氟磷酸锂,位于丙园): what a bracket stands behind that tells where it lies; no class of parks."""
        opened = self.text.rfind("(", clause.start, verb)
        if opened < 0 or ")" in self.text[opened:verb] or (park is not None and lx.level_length(park.name)):
            return []
        return [thing for (_, end), thing in named if end == opened][-1:]

    def _told_before(self, sentence: Sentence, clause: Clause, address: bool) -> Named:
        """丁生产线,总投资80亿元,|落户某市: what the clauses before name, or the lines; an address is also that of firms."""
        seat = self.text.startswith(_SEAT, clause.start)  # 甲公司入驻乙园,|总部位于丙市
        kinds = (*LOCATED, "Organisation") if address else ("Organisation",) if seat else LOCATED
        begins = max(sentence.start, self.text.rfind(";", sentence.start, clause.start) + 1)
        earlier = self.draft.between(begins, clause.start, kinds)
        earlier = [(span, e) for span, e in earlier if address or not graded(e.name)] or earlier
        return (
            earlier
            or self._heading_before(sentence)
            or self._line_above(sentence)
            or self._firm_told(sentence, clause)
            or self._referred(sentence)
            or self._opens_line(sentence, clause)
            or self._sited_before(sentence, clause)
        )

    def _opens(self, clause: Clause, verb: int) -> bool:
        """Whether a clause begins with its verb, with when and how (8日集中|落户甲园), or with a word for the site of what has been told: 建设地点|位于甲园."""
        if self.text.startswith(_NOT_SO, clause.start):
            return False
        opens = (
            verb - clause.start <= 2
            or self._goes_on(clause, verb)
            or _SITE_OF.fullmatch(self.text, clause.start, verb) is not None
        )
        return opens or _WHEN_AND_HOW.fullmatch(self.text, clause.start, verb) is not None

    def _goes_on(self, clause: Clause, verb: int) -> bool:
        """这是甲公司的首个项目、|选址乙区: whether a verb begins one of several sayings, none of which names a thing."""
        begun = self.text.startswith("、选址", verb - 1)
        return begun and not self.draft.between(clause.start, verb, LOCATED)

    def _joined_places(self, clause: Clause, at: int) -> list[Entity]:
        """The places that are enumerated with the one that stands here: 布局在甲高新区、|乙区和|丙县."""
        others = self.sites.subjects(clause, at)[0][1:]
        return [one if isinstance(one, Entity) else self.scene.place_at(one) for one in others]

    def _firm_told(self, sentence: Sentence, clause: Clause) -> Named:
        """甲光电成立于2015年,|位于乙县: the firm that the clauses before introduce."""
        firms = self.draft.between(sentence.start, clause.start, ("Organisation",))
        introduced = len(firms) == 1 and _INTRODUCED.fullmatch(self.text, firms[0][0][1], clause.start)
        return firms if introduced else []

    def _referred(self, sentence: Sentence) -> Named:
        """甲项目签约。|据了解,该项目总投资5亿元,选址乙园: what a sentence begins with a word for."""
        for clause in sentence.clauses[:2]:
            back = self.scene.references.at(clause, clause.start)
            if back is not None and back[0].type == "Project" and back[0].places:
                return [(back[0].places[-1], back[0])]
        return []

    def _sited_before(self, sentence: Sentence, clause: Clause) -> Named:
        """甲项目签约。|地点仍选在乙县: the one project of the sentence before."""
        if clause.start != sentence.start or not self.text.startswith(_SITE_WORD, clause.start):
            return []
        line = max(self.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _LONGEST_INTRODUCTION)
        begins = self.text.rfind("。", line, max(line, sentence.start - 1)) + 1
        projects = self.draft.between(max(line, begins), sentence.start, ("Project",))
        return projects if len({thing for _, thing in projects}) == 1 else []

    def _opens_line(self, sentence: Sentence, clause: Clause) -> Named:
        """甲园区设立于2002年。|隶属乙市: the park that the line began with, where no sentence since began with another thing."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        if clause.start != sentence.start or not 0 < sentence.start - line <= _LONGEST_INTRODUCTION:
            return []
        named = outermost(self.draft.between(line, sentence.start, (*LOCATED, "Organisation", "Place")))
        opening = [(span, thing) for span, thing in named if span[0] == line or self.text[span[0] - 1] == "。"]
        alone = opening and opening[0][0][0] == line and len({thing for _, thing in opening}) == 1
        return opening[:1] if alone and opening[0][1].type == "Park" and not graded(opening[0][1].name) else []

    def _line_above(self, sentence: Sentence) -> Named:
        """甲园区\n|位于乙县: the thing that is all of the line above the one that a sentence begins."""
        line = self.text.rfind("\n", 0, sentence.start)
        if line < 0 or self.text[line + 1 : sentence.start].strip():
            return []
        above = self.text.rfind("\n", 0, line) + 1
        named = self.draft.between(above, line, LOCATED)
        begins = ITEM_HEADS.match(self.text, above)
        alone = len(named) == 1 and begins is not None and named[0][0][0] == begins.end()
        return named if alone and named[0][0][1] >= line - len(":") else []

    def _heading_before(self, sentence: Sentence) -> Named:
        """The thing that is all of the line before a sentence: ——甲集群。|布局在…"""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        named = self.draft.between(line, sentence.start, LOCATED)
        return (
            named
            if named
            and ITEM_HEADS.fullmatch(self.text, line, named[0][0][0])
            and self.text[named[-1][0][1]] in "。:"
            and self.text.find(",", line, named[-1][0][1]) < 0  # 甲园区建于2002年,认定为|省级开发区。
            else []
        )
