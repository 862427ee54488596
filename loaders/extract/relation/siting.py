"""Where things lie as the text states it: 位于某市; 在某市,甲项目…; 某州引进乙企业."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import Found
from loaders.extract.names.kinds import graded
from loaders.extract.names.places import WATERS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import after_bracket
from loaders.extract.relation.references import outermost
from loaders.extract.relation.sites import APPOSED, Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LOCATED = ("Project", "Park", "Platform", "Cluster")
_SEATED = "(?:注册地址?|所在地|现址|厂址|坐标)(?:现?为|是|在|位于|:)?|总部(?:放|留|迁|搬)(?:在|到|至)|(?:均|都|全部?)来自|分设(?:在|于)?|引[到至]|(?<=[目地厂期])(?:已|正式|成功|顺利|近日|日前|集中)*签约(?:落户)?"
_HELD = "(?:(?:集中|正式|启动|投产|签约|、)*(?:开工|奠基|动工|投产|竣工|揭牌|启用|封顶|投运|下线|启动)(?:仪式|活动))"  # 甲项目开工仪式|在乙县举行
_OPENED = "(?<=[室院所群,])(?:正式|已|近日|日前|近期|成功)*在(?=[^,。;、]{2,16}(?:揭牌|挂牌|成立|落成|启用|投用|投运|建成|奠基|开工|开建|投产))"  # 甲实验室|在乙县揭牌
_IS_OF = "(?<=[园区城心室院地台群])(?:是|为|作为)(?=[\u4e00-\u9fff]{2,9}?(?:的|首[个家座]|唯一|最大|第一|重[要点]|省级|国家级|主要)[^,。;、]{0,14}(?:园区|开发区|产业园|载体|平台|基地|集群|中心|实验室)(?:之一)?(?:[,。;]|$))"  # 甲产业园|是乙县的重要载体
_LIES = sought(
    rf"(?:(?<=建设地点)[为是在:]|(?<=项目地[点址])[为是在:]|(?<=[设施]地[点址])[为是在:]|(?<!定)位于|同处|分处|分布(?:在|于)|(?<!不)属于|隶属于?|坐落于|坐落在|落成(?:于|在)|地处|选址(?:于|在|到)?|落址(?:于|在)?|(?:已|就|都|均|也|全)?(?:落户|落地|建|设|落|布局|放|留|选|安家|扎根|坐落)(?:到|在|于)|布局|坐落(?:地[为在是])?|落户|落地|落子|花落|扎根|进驻|入驻|(?:[从由][^,。;、]{{2,10}}?)?(?:整体)?(?:搬迁|迁移|搬|迁)(?:至|到|入|进)|从[^,。;、]{{2,10}}?来到|来到?(?=[^,。;、]{{2,14}}(?:投资|建厂|设厂|办厂|落户))|集[中聚](?:在|于)|(?<=总部)(?:同|也|都|均)?在|{_SEATED}|(?:就|都|均|也|全)在|(?<=[,(])(?:现|已|目前|正式)*在|(?<=[目期园区城基地址点线厂建改心台)])(?:将|已|正式|成功|先后|分别|近日|日前|[昨今]日|[昨今]天|近期|\d{{1,2}}月\d{{1,2}}日|,)*在|{_HELD}在|{_OPENED}|{_IS_OF})"
)
_IS = ("是", "为", "作为")
_OF_TWO = ("前者", "后者")
_MOVES = re.compile("搬|迁|来到")
_NOT_MOVED = re.compile("没|未(?!来)|拟|计划|打算|不|[把将]")  # what is moved is another thing, or is not moved
_HOPED = re.compile(
    "(?:争取|力争|希望|盼望|网传|传闻)[^,。;、]{2,24}$|(?:想|打算|未能|没能)把[^,。;、]{2,24}$"
)  # 争取甲中心|落户乙市
_NEXT = re.compile(  # 总投资1亿元的甲项目、|总投资2亿元的|乙项目
    rf"(?:项目)?(?:{'|'.join(lx.JOINTS)})(?:(?:计划|预计)?总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)
_JOINT = re.compile("[,、和与及]")
_TOWN = re.compile("[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道)(?=的)")  # 位于甲县|乙镇|的丙公司
_PUTS = re.compile(  # 甲公司|把北方总部迁到了|乙县
    r"(?:已|也|还|就|又|便|先后|相继|陆续|双双|近日|日前|今年|去年|20\d\d年|、|和|等[^,。;、]{0,8}?企业)*[将把][^,。;、]{0,10}?(?:总部|基地|工厂|厂房?|产线|生产线|公司|车间)"
    r"(?:都|均|全部|整体|正式|从[^,。;、]{2,8}?)*(?:放|建|设|落|迁|搬|安|选|办|布局|搬迁|迁移|选址|落户)(?:在|到|至|于|进|入)了?(?:老家|家乡)?"
)
_WITHIN = re.compile("(?:等[^,。;、]{0,8}?企业)?(?:先后|已|分别|还|也|相继|目前)*在")
_BASES = re.compile(  # 在甲县、乙县|均有生产基地
    "(?:等地)?(?:均|都|分别|各|也|先后|相继|已)*(?:设有|建有|有|拥有|布局|设立|建设|建成|投资)了?[^,。;、]{0,8}?(?:基地|工厂|厂区|分厂|产线|生产线|总部|分公司|子公司)"
)
_SETTLED = re.compile("[,。;、和与及的\n]|$|建|投资|设")
_INTRODUCED = re.compile(  # 甲公司|成立于2010年,注册资本1亿元,位于乙县
    r"(?:(?:[(][^()]{2,20}[)])?(?:(?:始建|成立|创建|创立|组建|创办|建)于[^,。;]{2,12}|[是为][^,。;]{0,24}(?:企业|公司)|(?:注册资[本金]|占地|总投资|现有|拥有)[^,。;]{2,20}),){1,5}"
)
_PART_OF_FIRM = "(?:总部|建设地点|[场厂]址|厂区|注册地|工厂|(?:主要)?(?:生产|制造)?(?:基地|车间))"
_GAP = re.compile(  # 甲、乙等3家企业先后|落户丙园区, 丙公司的生产基地和总部都|留在丁市
    rf"(?:的{_PART_OF_FIRM}(?:[和与及]{_PART_OF_FIRM})?)?(?:等?(?:[\d一二两三四五六七八九十]+[余多]?[家个大]|一大?批|多家|众多)?(?:[^,。;、在的]{{0,8}}?(?:企业|公司|平台|机构|项目|巨头|厂商|龙头))?)?"
    rf"(?:的?{_PART_OF_FIRM})?(?:先后|相继|陆续|纷纷|集体|集中|成功|正式|签约|选择|决定|已|均|都|也|(?:通过|经|经由)(?:以商|产业链|产业|基金)?(?:招商引资|招商|招引)|于?(?:20\d\d年|今年|去年)(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?)*"
)
_BUNDLE = re.compile(
    r"(?:\d+个|[一二两三四五六七八九十]+个|一批|今年|20\d\d年|第?[一二三四]季度|[上下]半年|集中|重[点大]|在建|续建|新?(?:开工|签约|投产|竣工)|的)*项目"
    r"(?:名单|清单|如下)?(?:集中|同时|顺利)?(?:开工|签约|投产|竣工|落地|启动)?(?:建设)?(?:(?P<listed>[,:](?:分别(?:是|为)|包括|即|其中有)?[:]?(?=[^\n]))|[:]?(?=\n))"
)
_ITEM = re.compile(r"\n[ \t]*(?:[(]?\d{1,2}[).、]|[●·■◆-])[^\n]*")
_SITE_WORDS = ("建设地点", "项目地点", "建设地址", "项目地址", "项目选址", "实施地点")
_SITE_OF = re.compile(  # 项目用地|位于甲县, 厂区|地处乙园
    "(?:建设地点|项目(?:用地|地点|选址|现场)|建设地址?|项目地址|实施地点|[场厂园]址|厂区|园区|主厂房)(?:行政上|就|也|则)?"
)
_NOT_SO = ("未", "没", "不", "尚未", "无缘")  # 甲项目投资2亿元,|未能落户乙县
_WHEN_AND_HOW = re.compile(  # 8日集中签约|落户甲园
    r"(?:(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?|[昨今当][日天]|近日|日前)(?:上午|下午)?(?:集中|正式|成功|先后|顺利|统一|一起|一同|签约|全部|均|都|已)*"
)
_LONGEST_INTRODUCTION = 400  # characters from the beginning of a line to what still tells of its park
_SITE_LABELS = tuple(f"{words}:" for words in _SITE_WORDS)
_ADDRESSES = ("所在地:", "企业地址:", "公司地址:", "注册地址:", "注册地:", "厂址:", "生产地址:")
_SEAT = "总部"
_ADDRESS = ("注册地", "现址", "厂址")  # what firms and platforms have
_ALL_WORKS = re.compile(
    r"(?:这|上述|以上)?(?P<count>[两二三四五六七八九十\d]+)个项目(?:都|均|全部?)(?:落在|落户(?:在|于)?|落地|位于|布局在|选址(?:在|于)?|在)"
)
_LONG_AGO = 300  # characters back to works that have been told
_BELTS = frozenset("带廊轴圈线区")
_IN_TURN = re.compile("分别|依次")
_LONGEST_PLACE, _FAR, _CLOSE = 24, 30, 4
_RANKED_IN = re.compile("[中里]?(?:综合)?(?:排名?|位列|位居|名列|排在)")  # 甲高新区在国家高新区|中排名第71位
_OWN_OBJECT = re.compile(
    "(?:[、和与][\u4e00-\u9fff]{2,6})*(?:等地?|两地|三地)?(?:的|(?:召开|举[办行])了?(?=[^,。;、]{1,16}(?:会议?|论坛|班|赛|活动)(?![\u4e00-\u9fff]))|(?:还|又|另)?(?:规划|加快|谋划|推动|推进|集中|重点|高标准|同步)*(?:建有|设有|建设|新建|布局|设立|拥有|投资|打造))"
)  # 在甲园区|建有工厂, 在甲县|召开推进会: what the clause itself places there
_CALLS_ON = re.compile(  # 甲园区将在乙市、丙市|开展推介活动
    "(?:[、和与][\u4e00-\u9fff]{2,6}){0,6}(?:等地?|两地|三地|地区)?(?:召开|举[办行]|开展|组织)了?(?=[^,。;、]{0,10}(?:推介|招商|路演|宣传|考察|洽谈))"
)
_BASED = re.compile("以(?P<where>[^,;。]{2,20}?)为(?:企业|集团)?(?:总部|大本营|注册地)")
_RUNS = re.compile(
    "(?:贯通|串联|串起|覆盖|涵盖|横跨|纵贯|贯穿|连接|连通|包括|包含|涉及)(?:起|了)?"
)  # what a belt does with its places
_HOLDS = re.compile(
    "(?:规划)?(?:范围|区域)?(?:主要)?(?:包括|涵盖|覆盖|涉及|横跨|地跨)(?:了)?"
)  # 甲示范区|包括乙、丙等7个区县
_HEADS = re.compile(r"[ \t#*·—-]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?[“]?")
_THEN = re.compile(r"(?:[(][^()]*[)])?(?:将|现|已|拟|计划|正|,|自20\d\d年起?)*")
_BRINGS = re.compile(
    r"(?![^,。;]{0,4}(?:有[望意]|拟|计划|力争|希望|争取|未|没|无))[^,。;]{0,6}?(?:引进|集聚|聚集|拥有|吸引|引育|培育|落户|招引|汇聚)"
)
_WINS = re.compile(  # 甲县|今年重点实施了总投资3亿元的|乙项目
    r"[市县区州]?(?:近日|日前|近期|今年|去年|目前|当日|昨日|同日|现|已|集中|成功|先后|陆续|相继|正|加快|同步|重点|全力|大力|累计)*(?:签约|开工|引进|落地|投产|建成|实施|推进|建设|启动)了?(?:总?投资(?:约|超)?[\d.]+[万亿]+(?:美)?元的)?"
)
_HAS = re.compile(  # 甲市共有|乙集群、丙集群; 甲市3个特色园区分别是|乙园、丙园
    r"[市县区州]?(?:目前|现|已)?(?:共有|现有|拥有|[\d一二两三四五六七八九十]+个[^,。;、]{2,12}?分别[是为])"
)


_ELSEWHERE, _LIES_IN = re.compile("位于|坐落"), re.compile("(?:将|拟)?(?:落户|位于|坐落|选址|布局)")


class Siting:
    """States where the things of a scene lie."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]]) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause = by_clause
        self.sites = Sites(scene)

    def sentence(self, sentence: Sentence) -> None:
        """What a sentence says of the places of its projects, firms and parks."""
        for clause in sentence.clauses:
            self._lies(sentence, clause)
            self._puts(clause)
            self._has_parts(clause)
            self._based(clause)
            self._listed(sentence, clause)
            self._runs(sentence, clause)
            self._brought_to(clause)
            self._bundled(sentence, clause)
            self._told_together(clause)

    def _told_together(self, clause: Clause) -> None:
        """三个项目都落在|甲片区: the projects that were named last, as many as the words count."""
        match = _ALL_WORKS.match(self.text, clause.start, clause.end)
        where = self.where(clause, match.end()) if match else None
        if match is None or where is None:
            return
        named = self.draft.between(max(0, clause.start - _LONG_AGO), clause.start, ("Project",))
        projects = list(dict.fromkeys(project for _, project in named))
        count = number_of(match["count"])
        for project in projects[-int(count) :] if count and count <= len(projects) else ():
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", project, place, (clause.start, clause.end))

    def _bundled(self, sentence: Sentence, clause: Clause) -> None:
        """甲园区3个项目集中开工,|分别是乙、丙; 甲园区重点项目:, and below it its items: the projects lie in the park."""
        parks = self.draft.between(clause.start, clause.end, ("Park",)) if clause.flags & lx.PARK else []
        bundle = _BUNDLE.match(self.text, parks[0][0][1]) if parks and parks[0][0][0] == clause.start else None
        if bundle is None or graded(parks[0][1].name):
            return
        end = sentence.end if bundle["listed"] else bundle.end()
        while not bundle["listed"] and (item := _ITEM.match(self.text, end)):
            end = item.end()
        for span, project in self.draft.between(bundle.end(), end, ("Project",)):
            if not self.draft.targets("LOCATED_IN", project) and not self._lies_elsewhere(bundle.end(), span):
                self.draft.relate("LOCATED_IN", project, parks[0][1], span)

    def _lies_elsewhere(self, start: int, project: Span) -> bool:
        """Whether an item tells its own place: 株洲丙项目, 丁项目|落户株洲市, 位于株洲市的|戊项目."""
        item = max(start, *(self.text.rfind(mark, start, project[0]) + 1 for mark in "、;:,"))
        placed = lx.begins_with_place(self.text[slice(*project)])
        return placed or bool(_ELSEWHERE.search(self.text, item, project[0]) or _LIES_IN.match(self.text, project[1]))

    def _lies(self, sentence: Sentence, clause: Clause) -> None:
        """甲公司位于某市; 位于某市的甲公司; 乙产业园就在丙经开区; 丁生产线,总投资80亿元,落户某市."""
        for match in _LIES.finditer(self.text, clause.start, clause.end):
            where = self.where(clause, match.end(), classes=match[0] not in _IS)
            if _MOVES.search(match[0]) and _NOT_MOVED.search(self.text, clause.start, match.start()):
                continue
            if _HOPED.search(self.text, max(clause.start, match.start() - _FAR), match.start()):
                continue
            if where is None or _RANKED_IN.match(self.text, where[0][1]) or _CALLS_ON.match(self.text, where[0][1]):
                continue
            if match[0].endswith(("布局", "签约")) and not _SETTLED.match(self.text, where[0][1]):
                continue  # 甲公司布局乙市|光电产业, 甲项目签约乙市|政府
            (_, end), park = where
            end = town.end() if (town := _TOWN.match(self.text, end, clause.end)) else end
            things = self.draft.between(clause.start, clause.end, (*_LOCATED, "Organisation"))
            if "仪式" in match[0] or "活动" in match[0]:
                things = [(span, e) for span, e in things if e.type == "Project"]
            apart = self.text[match.start() - 1] in "、和与及"  # 甲、乙和|位于某县的丙
            before = self._joined_before(things, match.start()) if not apart else []
            after = self._joined_after(things, end)
            if not before and (back := self.scene.references.at(clause, clause.start)) and back[1] <= match.start():
                before = [back[0]]
            counted = None if before else self.scene.references.each_of(clause, clause.start)
            if counted is not None and counted[1] <= match.start():
                before = counted[0][::-1]  # 甲项目…,乙项目…,|两个项目均落户丙市
            if not before and self.text.startswith(_OF_TWO, clause.start):
                continue  # nobody knows of which two
            if match[0] == "布局" and park is not None and before and before[-1].type == "Park":
                continue  # 甲园规划布局|乙园、丙园: they lie in it
            opens = self._opens(clause, match.start()) and not after and not _OWN_OBJECT.match(self.text, end)
            seat = self.text.startswith(_SEAT, clause.start)  # 甲公司入驻乙园,|总部位于丙市
            kinds: tuple[str, ...] = ("Organisation",) if seat else _LOCATED
            address = match[0].startswith(_ADDRESS)
            kinds = (*_LOCATED, "Organisation") if address else kinds
            begins = max(sentence.start, self.text.rfind(";", sentence.start, clause.start) + 1)
            earlier = self.draft.between(begins, clause.start, kinds) if opens else []
            earlier = [(s, e) for s, e in earlier if address or not graded(e.name)] or earlier
            if opens and not earlier:
                earlier = (
                    self._heading_before(sentence)
                    or self._firm_told(sentence, clause)
                    or self._opens_line(sentence, clause)
                )
            places = [park or self.scene.place_at(where[0]), *self._joined_places(clause, match.end())]
            in_turn = _IN_TURN.search(self.text, max(clause.start, match.start() - _CLOSE), match.end()) is not None
            each = in_turn and len(places) == len(before) > 1
            for number, thing in enumerate(before[::-1] or after or self._joined_last(earlier)):
                of_class = match[0][0] in "属隶" and lx.level_length(thing.name)
                own = places[number : number + 1] if each else places
                for place in own if thing is not park and not of_class else ():
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _puts(self, clause: Clause) -> None:
        """甲公司把总部迁到了|乙县: where a firm has put a part of itself."""
        named = self.draft.between(clause.start, clause.end, ("Organisation",))
        for number, (span, _) in enumerate(named):
            match = _PUTS.match(self.text, span[1], clause.end)
            where = self.where(clause, match.end()) if match else None
            if where is None:
                continue
            place = where[1] or self.scene.place_at(where[0])
            for firm in self._joined_last(named[: number + 1]):
                self.draft.relate("LOCATED_IN", firm, place, (clause.start, clause.end))

    def _has_parts(self, clause: Clause) -> None:
        """甲公司在|乙县、丙县设有生产基地: a firm lies in each of several places."""
        named = self.draft.between(clause.start, clause.end, ("Organisation",))
        for number, (span, _) in enumerate(named):
            within = _WITHIN.match(self.text, span[1], clause.end)
            places, end = self.sites.subjects(clause, within.end()) if within else ([], 0)
            if len(places) < 2 or not _BASES.match(self.text, end, clause.end):
                continue
            for firm in self._joined_last(named[: number + 1]) if not self.scene.organs.has(named[number][1]) else ():
                self._in_places(firm, clause, places, span[0])

    def _opens(self, clause: Clause, verb: int) -> bool:
        """Whether a clause begins with its verb, with when and how (8日集中|落户甲园), or with a word for the site of what has been told: 建设地点|位于甲园."""
        if self.text.startswith(_NOT_SO, clause.start):
            return False
        opens = verb - clause.start <= 2 or _SITE_OF.fullmatch(self.text, clause.start, verb) is not None
        return opens or _WHEN_AND_HOW.fullmatch(self.text, clause.start, verb) is not None

    def _joined_places(self, clause: Clause, at: int) -> list[Entity]:
        """The places that are enumerated with the one that stands here: 布局在甲高新区、|乙区和|丙县."""
        others = self.sites.subjects(clause, at)[0][1:]
        return [one if isinstance(one, Entity) else self.scene.place_at(one) for one in others]

    def _firm_told(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """甲光电成立于2015年,|位于乙县: the firm that the clauses before introduce."""
        firms = self.draft.between(sentence.start, clause.start, ("Organisation",))
        introduced = len(firms) == 1 and _INTRODUCED.fullmatch(self.text, firms[0][0][1], clause.start)
        return firms if introduced else []

    def _opens_line(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """甲园区设立于2002年。|隶属乙市: the park that the line began with, where no sentence since began with another thing."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        if clause.start != sentence.start or not 0 < sentence.start - line <= _LONGEST_INTRODUCTION:
            return []
        named = outermost(self.draft.between(line, sentence.start, (*_LOCATED, "Organisation", "Place")))
        opening = [(span, thing) for span, thing in named if span[0] == line or self.text[span[0] - 1] == "。"]
        alone = opening and opening[0][0][0] == line and len({thing for _, thing in opening}) == 1
        return opening[:1] if alone and opening[0][1].type == "Park" and not graded(opening[0][1].name) else []

    def _heading_before(self, sentence: Sentence) -> list[tuple[Span, Entity]]:
        """The thing that is all of the line before a sentence: ——甲集群。|布局在…"""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        named = self.draft.between(line, sentence.start, _LOCATED)
        return (
            named
            if named
            and _HEADS.fullmatch(self.text, line, named[0][0][0])
            and self.text[named[-1][0][1]] in "。:"
            and self.text.find(",", line, named[-1][0][1]) < 0  # 甲园区建于2002年,认定为|省级开发区。
            else []
        )

    def _joined_before(self, things: list[tuple[Span, Entity]], at: int) -> list[Entity]:
        """The thing that ends right before a verb, and those that are enumerated with it: 甲、乙|都在丙园区."""
        found: list[Entity] = []
        for (start, end), thing in reversed(things):
            if found and not _NEXT.fullmatch(self.text, after_bracket(self.text, end), at):
                break  # 甲项目(总投资1亿元)、|乙项目(总投资2亿元)落户丙园区
            if found and thing.type == "Park" and self.scene.gazetteer.prefix(thing.name):
                break  # it says itself where it lies
            closed = after_bracket(self.text, end)
            if found or 0 <= at - closed <= _CLOSE or _GAP.fullmatch(self.text, closed, at):
                found.append(thing)
                at = start
        return found

    def _joined_after(self, things: list[tuple[Span, Entity]], at: int) -> list[Entity]:
        """The thing that begins right behind a place, and those that are enumerated with it: 位于丙县的|甲、乙."""
        found: list[Entity] = []
        for (start, end), thing in things:
            if start < at:
                continue
            between = self.text[at:start]
            if found and (not _NEXT.fullmatch(between) or self.scene.gazetteer.prefix(thing.name)):
                break
            if found or APPOSED.fullmatch(between) or (len(between) < _CLOSE and not _JOINT.search(between)):
                found.append(thing)
                at = after_bracket(self.text, end)
        return found

    def _joined_last(self, named: list[tuple[Span, Entity]]) -> list[Entity]:
        """The thing that was named last, and those that are enumerated with it: 甲、乙等项目总投资2亿元,|落户丙县."""
        return self._joined_before(named, named[-1][0][1])[::-1] if named else []

    def _listed(self, sentence: Sentence, clause: Clause) -> None:
        """甲扩能项目,投资2亿元,乙区;…: a clause that is nothing but the place of the project before it; or labelled so (建设地点:乙区)."""
        if clause.end - clause.start > _LONGEST_PLACE:
            return
        start = max(sentence.start, self.text.rfind(";", sentence.start, clause.start) + 1)
        projects = self.draft.between(start, clause.start, ("Project",))
        if self.text.endswith(_ADDRESSES, sentence.start, clause.start):
            projects = self.draft.between(
                max(sentence.start, clause.start - _LONG_AGO), clause.start, ("Organisation",)
            )[-1:]
        elif not projects and self.text.endswith(_SITE_LABELS, sentence.start, clause.start):
            projects = self.draft.between(max(sentence.start, clause.start - _LONG_AGO), clause.start, ("Project",))[
                -1:
            ]
        elif len(projects) != 1 or projects[0][0][1] + _FAR < clause.start:
            return
        where = self.where(clause, clause.start)
        if where is not None and where[0][1] == clause.end and projects:
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", projects[0][1], place, (projects[0][0][0], clause.end))

    def _runs(self, sentence: Sentence, clause: Clause) -> None:
        """甲产业带,贯通乙、丙、丁三市: a belt lies in the places that it runs through, a zone in those that it holds."""
        for span, thing in self.draft.between(clause.start, clause.end, ("Park", "Cluster")):
            holds = _HOLDS.match(self.text, span[1], clause.end)
            places, _ = self.sites.subjects(clause, holds.end()) if holds else ([], 0)
            parks = any(isinstance(place, Entity) and place.type != "Place" for place in places)
            if len(places) > 1 and not parks:  # 甲示范区包括|乙、丙、丁等7个区县
                self._in_places(thing, clause, places, span[0])
        runs = _RUNS.match(self.text, clause.start, clause.end)
        before = self.draft.between(sentence.start, clause.start, ("Park", "Cluster")) if runs else []
        if runs is None or not before or before[-1][0][1] != clause.start - 1 or before[-1][1].name[-1] not in _BELTS:
            return
        self._in_places(before[-1][1], clause, self.sites.subjects(clause, runs.end())[0], before[-1][0][0])

    def _in_places(self, thing: Entity, clause: Clause, places: list[Entity | Span], start: int) -> None:
        """A thing lies in the places that it holds or runs through; a class (16个省级开发区,包括甲经开区) does not."""
        for place in places if not lx.level_length(thing.name) else ():
            where = place if isinstance(place, Entity) else self.scene.place_at(place)
            self.draft.relate("LOCATED_IN", thing, where, (start, clause.end))

    def _based(self, clause: Clause) -> None:
        """该公司以甲园区为总部."""
        match = (
            _BASED.search(self.text, clause.start, clause.end)
            if self.text.find("以", clause.start, clause.end) >= 0
            else None
        )
        where = self.where(clause, match.start("where")) if match else None
        if match is None or where is None:
            return
        named = self.draft.between(clause.start, match.start(), ("Organisation",))
        firms = [
            e
            for (_, end), e in named
            if _THEN.fullmatch(self.text, end, match.start()) and not self.scene.organs.has(e)
        ]
        if (back := self.scene.references.at(clause, clause.start)) and back[0].type == "Organisation":
            firms.append(back[0])
        for firm in firms[-1:]:
            place = where[1] or self.scene.place_at(where[0])
            self.draft.relate("LOCATED_IN", firm, place, (clause.start, clause.end))

    def where(self, clause: Clause, at: int, *, classes: bool = True) -> tuple[Span, Entity | None] | None:
        """The park or the place that is named here; without `classes` no class of parks (是甲县的|省级园区)."""
        for span, park in self.draft.between(at, clause.end, ("Park",)):
            if span[0] == at:
                return span, park
        name = self.text[at : clause.end]
        if not (length := self.scene.gazetteer.prefix(name)) or name[length : length + 1] in (*WATERS,):
            return None  # 甲湾 is not 甲
        if name[length : length + 1] == "麓" or name[length + 1 : length + 2] == "麓":
            return None  # 甲岭北麓
        end = at + length + (name[length : length + 1] in ("市", "县", "区", "州"))
        if self.text.startswith("的", end):  # 在西宁的|南川工业园区
            inner = self.draft.between(end + 1, clause.end, ("Park",))
            if inner and inner[0][0][0] == end + 1 and (classes or not lx.level_length(inner[0][1].name)):
                return inner[0]
        return (at, end), None

    def _brought_to(self, clause: Clause) -> None:
        """海西州引进甲、乙等企业: the firms lie there."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & (lx.PLACE | lx.PARK) or first.start > clause.start + 2:
            return
        named = self.draft.between(first.start, clause.end, ("Park",))
        park, end = next(
            ((e, end) for (start, end), e in named if start == first.start and end >= first.end), (None, first.end)
        )
        brings, has = (
            any(pattern.match(self.text, at) for at in (first.end, end)) for pattern in (_BRINGS, _HAS)
        )  # 甲县|乙工业园|继引进丙、丁之后
        if park is None and not first.flags & lx.PLACE:
            return
        places, past = self.sites.subjects(clause, first.start)
        in_turn = len(places) > 1 and _IN_TURN.match(self.text, past) is not None
        for found in self.by_clause.get(clause.start, []):
            if (
                in_turn and len(places) == len(found.members) and found.kind in (*_LOCATED, "Organisation")
            ):  # 甲县、乙县分别引进|丙公司、丁公司
                for place, thing in zip(places, found.members, strict=True):
                    self._in_places(thing, clause, [place], first.start)
                continue
            leads = found.kind == "Project" and first.end <= found.span[0]
            if (
                (leads and (not self._is_own(first) or self._wins(end, found.span[0])))
                or (found.kind == "Organisation" and brings)
                or (found.kind in ("Cluster", "Park") and has)
            ):
                length = self.scene.gazetteer.prefix(self.text[first.start : clause.end])
                where = self.scene.gazetteer.innermost(self.text, (first.start, max(first.end, first.start + length)))
                for thing in found.members:
                    place = park or self.draft.add("Place", where)
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _wins(self, end: int, start: int) -> bool:
        """Whether only words of what a place wins or builds stand between it and its projects: 甲市|近期集中签约|乙、丙等项目."""
        return _WINS.fullmatch(self.text, end, start) is not None

    def _is_own(self, word: Word) -> bool:
        """Whether a place is the one that the whole document is about."""
        own = self.scene.place
        return own is not None and place_key(self.text[word.start : word.end]) == place_key(own.name)
