"""The places that act in a clause, by its own words: 柳州|将重点培育…, 甲县、乙县|重点发展…, 以甲市为中心,…, 该州|布局…."""

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.reading.periods import BESIDES, LATELY
from loaders.extract.reading.spans import JOINT
from loaders.extract.relation.quoted_officials import BY_ORGAN, speaking_place

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
COMPARED = re.compile(  # 与甲市相比, 与甲市共建的乙功能区, 继甲市、乙市之后: who is only compared with
    "(?:与|和|同|跟)[^,。;]{2,24}?(?:相比|比较|比起来)|(?:由?我[省市县区])?[与和同跟][^,。;的]{2,14}?(?:共建|合建|联建|共同建设|合作建设|共同打造)的|(?:对比|相比|相较于?|较之于?|比起|对标)[^,。;]{2,24}(?=,)|继(?!续)[^,。;]{2,24}?(?:之后|后)"
)
_NOT_AROUND = re.compile("(?:不再|不是|并非|不宜|不能只|不只|原|曾)以")
_WING = re.compile(  # 西翼以|甲区|为主,依托乙园,培育…
    "“?[\u4e00-\u9fff]{1,5}(?:翼|核|极|片|带|轴|组团|板块|片区)”?(?:则|也)?以(?P<place>[\u4e00-\u9fff]{2,8}?)为(?:主体?|核心|重点|中心|载体|主阵地)$"
)
_ENTERED = re.compile("(?:走进|来到|走入|步入|走访)(?P<place>[\u4e00-\u9fff]{2,8})$")  # 走进甲县,…
_FOCUSED = re.compile(  # 以甲、乙、丙为重点,|发展A; 目前,以甲、乙为重点|布局A
    r"(?:[\u4e00-\u9fff]{2,12}方面,)?(?:将|要|拟|主要|重点)*以(?P<places>[^,。;以为]{4,40})为(?:重点|核心|主|龙头|中心|依托|支撑|引领|骨干|牵引)(?:区域|承载地|产区|布局区)?"
    r"(?:$|,?(?:重点|集中|加快|大力|优先|统筹)*(?:布局|发展|培育|建设|打造|推进))"
)
_REGION = re.compile(  # “创新引领区”包括甲市、乙市,|重点布局A
    r"[^,。;、]{0,12}(?:(?<!地)区|带|圈|廊|轴|极|翼|板块|组团|片)”?(?:主要)?(?:包括|涵盖|包含|含)(?P<places>[^,。;]{4,40})$"
)
_TOWARDS = re.compile(  # 推动A产业向甲市、乙市集聚
    r"[^,。;、]{0,14}?(?:产业|行业|领域|企业|项目)?(?:加快|进一步|重点)?[向往](?P<places>[^,。;向]{4,40}?)(?:等地|等市|等县|等)?(?:集聚|聚集|集中|布局|汇聚)(?:发展)?$"
)
_THROUGH = frozenset(
    [
        "经",
        "途经",
        "至",
        "下至",
        "上起",
        "起于",
        "起自",
        "涉及",
        "覆盖",
        "跨",
        "辐射",
        "带动",
        "辐射带动",
        "配套",
        "对接",
        "融入",
    ]
)  # a belt runs there
_BORDERS = re.compile(  # 甲园西邻乙市,|东连丙县|,重点发展A
    "(?:[东西南北]{1,2}(?:部|面|边|侧)?(?:[邻接靠临依连毗抵望界至]|毗邻|紧邻|相邻|毗连)|毗邻|紧邻|背靠|紧靠|毗连|遥望|距离?)"
)
_VENUE = re.compile("[省市州县区]?(?:隆重|顺利|成功)?(?:召开|举行|举办)的")  # 在甲市|召开的乙省推进会上
_GROWS = re.compile("(?:重点|加快|大力|优先|超前|布局)*(?:布局|发展|培育|壮大)(?!区|基地)")  # 依托甲区|布局发展A
_THAT = re.compile(r"该(省|市|州|县|区|盟|旗)(?!域)")
_ALL_OF = re.compile("[全我本](市|州|县|区|盟|旗)(?![域级直属场内外第首前各排唯率领上范])")
_HERE = re.compile(
    "(?:目前|如今|近年来|同时|眼下)?,?(?:当地|(?P<rank>[市县区州])里)(?:正|则|也|还|将|已|要|下一步|今年|政府)*(?:实施|提出|发力|重点|围绕|依托|聚焦|发展|培育|打造|建设|规划|计划|力争|主攻|以|把|将|出台|引进|形成)"
)
_MEANWHILE = re.compile("(?:其中|而|目前|同时|此外)?,?")
_OPENS = re.compile(f"(?:{LATELY}|{BESIDES}|其中|中共|,)*")
_SHORTEST_REGION, _LONGEST_REGION = 3, 12
_MEMBERS = re.compile(
    "地区|[两三]省[一两]市|[两三四五六七八九]省(?!级)|[两三四五六七八九]地|各地|各?省市"
)  # 长三角|三省一市携手培育A
_AS_ONE = ("一体化", "协同", "联动", "互联互通", "合作")  # 京津冀|协同发展: what they are said to be together in
_SUBJECT = re.compile(r"[省市州县区盟旗]?(?:的[^,。;、]{1,10}?)?(?:[,:]|$)")
_DESCRIBED = re.compile(  # 甲县|区位优越,重点发展…
    "[省市州县区盟旗]?的?[\u4e00-\u9fff、]{0,8}(?:优越|便利|便捷|丰富|雄厚|较好|良好|突出|明显|扎实|完备|发达|完善|充足|优良|独特|显著|厚实|富集|得天独厚|四通八达|悠久|深厚|齐全)(?:,|$)"
)
_RELATES = re.compile(  # 甲县|东邻乙市,重点发展A; 甲县|从乙市引进丙公司; 甲县|增速高于全省平均: where it lies, whom it meets, how it fares
    "(?:位于|地处)?(?:[东南西北中]{1,2}[部面邻与接靠临依连]|毗邻|紧邻|邻接|[距从赴]|前往|对接|地区生产总值|增速|产值|沿线|沿江|全域|境内|(?:国土|总|行政区域?)*面积|现有|下?辖|常住人口|工业基础|历史|(?<=[省市县区州盟旗])是(?!否))"
)
_HAS_FIGURE = re.compile(  # 甲市|A产业产值达到20亿元|,以B为主导: what is told next is told of the place
    "的?(?:(?!公司|集团|集群|园区|开发区|高新区)[\u4e00-\u9fff“”]){0,10}?(?:产业|工业|制造业|行业)(?:总?产值|增加值|营业收入|营收|投资)(?:同比|实现|完成|累计|已|再)*(?:达到?|突破|超过?|增长|下降|[\\d])"
)
_WITH_TRAIT = re.compile(  # 地处两市交界处的|甲县,重点发展A
    "(?:地处|位于|身处|毗邻|紧邻|背靠|坐拥|拥有|有着|作为|素有|享有|被誉为|号称)[^,。;:]{2,30}的(?=[\u4e00-\u9fff]{2,8}$)"
)
_RANK = re.compile(r"[省市州县区盟旗]?")
_NO_ACT = frozenset(["的", "等", "等地", "和", "及其", "其", "由", "各", "被", "是", "从", "到", "至", "于"])
TOWN = re.compile(  # 三灶镇|重点承接…: what a town does is not done by its city
    r"(?:其中|而|目前|近年来|,)*(?P<town>[\u4e00-\u9fff]{2,3}?(?<![强名小重城乡业村集市县各该本])(?:镇|乡|街道))(?:[、和][\u4e00-\u9fff]{2,3}(?:镇|乡|街道)|等地?)*(?=(?:20\d\d年|近年来|则|也|还|正|将|要|已)*(?:以|重点|大力|全力|着力|聚焦|围绕|依托|发展|形成|集聚|主攻|打造|建成|培育|拥有|通过|凭借|把|立足|做|承接|布局|推进|加快|引进))"
)
_OWN_COUNT = re.compile(  # 甲市|的三大主导产业, 乙县|12条重点产业链
    r"(?:的|现有|共有|有)?“?(?:\d{1,2}|[两二三四五六七八九十]{1,3})[大条个][\u4e00-\u9fff]{0,8}?(?:产业集群|集群|产业链|产业|赛道)"
)
_BECOMES = (
    "成为",
    "成了",
    "已是",
    "都是",
    "均为",
    "是",
    "构成",
    "构成了",
    "撑起",
    "撑起了",
)  # A、B、C|成为甲市三大产业
HELPED = re.compile(r"[^、,]{0,20}?(?:支持|推动|鼓励|引导|指导|推进)")
_KINDS_OF_PLACES = r"(?:地区|地|市|县|区|州|盟|旗|县区|县市|市县|区县|旗县|市州|州市|市区|园区)"
_TAIL = re.compile(
    rf"(?:等有条件的地[方区])?(?:等)?(?:(?:\d+|[两二三四五六七八九十]+)个?)?{_KINDS_OF_PLACES}?(?:[(][^()]*[)])?(?:要|将|正|则|均|都|可以|可结合|可|应当|应|重点|分别|依次|分头|联动|协同|联合|合力|共同|联手|携手|因地制宜|错位|抱团|竞相|主要|着力|大力|全力|加快|积极|优先|要立足实际|就地|就近|各自|同步|率先|持续|继续|进一步|也|还|已|正在|目前|当前|如今|近年来?|近几年|[今去]年(?:以来)?|“?十[二三四五]五”?(?:以来|期间|时期)?)*$"
)
_OUTER = re.compile("[\u4e00-\u9fff]{2,6}[省市州](?=[\u4e00-\u9fff]{2})")  # 重庆市|荣昌
_BRACKET = re.compile(r"[(][^()]*[)]$")
_GROUNDS = (
    "依托",
    "坚持",
    "立足",
    "按照",
    "抢抓",
    "围绕",
    "充分发挥",
    "通过",
)  # what places begin with before they act
_FAR = 40  # characters that an enumeration of places may take
_LEAD = 8  # characters that may stand before the subject: 其中, 未来, 所以


class ActingPlaces:
    """Finds the places that act in the clauses of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.text = scene, scene.text
        self.last: dict[str, Word] = {}  # rank -> the place of this rank that was named last

    def of(self, clause: Clause) -> list[Span]:
        """The place that the clause begins with and that does something, or the places that are enumerated there."""
        if COMPARED.match(self.text, clause.start, clause.end + 1) or _NOT_AROUND.match(self.text, clause.start):
            return []
        if enumerated := self.enumerated(clause):
            return enumerated
        entered = _ENTERED.match(self.text, clause.start, clause.end) if clause.mark == "," else None
        if entered is not None and self.scene.gazetteer.names_place(entered["place"]):
            return [entered.span("place")]
        wing = _WING.match(self.text, clause.start, clause.end)
        if wing is not None and self.scene.gazetteer.names_place(wing["place"]):
            return [wing.span("place")]
        if spans := self.around(clause) or self._listed(_REGION, clause) or self._listed(_TOWARDS, clause):
            return spans
        if region := self._region(clause):
            return [region]
        if found := self._with_trait(clause) or self._by_organ(clause) or self._single(clause):
            return found
        speaking = speaking_place(self.scene, clause)
        return [speaking] if speaking is not None else []

    def _with_trait(self, clause: Clause) -> list[Span]:
        """地处两市交界处的|甲县|,重点发展A: the place that a clause describes and ends with."""
        trait = _WITH_TRAIT.match(self.text, clause.start, clause.end) if clause.mark == "," else None
        named = trait is not None and self.scene.gazetteer.names_place(self.text[trait.end() : clause.end])
        return [(trait.end(), clause.end)] if trait is not None and named else []

    def _by_organ(self, clause: Clause) -> list[Span]:
        """甲县|委、县政府重点发展A: the place whose organ a clause begins with."""
        if not clause.flags & lx.ORGAN:
            return []
        opens = _OPENS.match(self.text, clause.start, clause.end)
        start = opens.end() if opens else clause.start
        length = self.scene.gazetteer.prefix(self.text[start : min(clause.end, start + _LONGEST_REGION)])
        organ = BY_ORGAN.match(self.text, start + length, clause.end + 1) if length else None
        return [(start, start + length + len(organ["rank"]))] if organ else []

    def _single(self, clause: Clause) -> list[Span]:
        """柳州|将重点培育…, 依托甲区|布局发展A: the place among the first words of a clause that acts; else the one that is meant."""
        before = clause.start
        for index, word in enumerate(clause.words):
            if word.start == clause.start and self.text.startswith("依托", word.start):
                before = word.end
                continue
            if word.start - clause.start > _LEAD or (word.flags & lx.VERB and not word.flags & lx.PLACE):
                break
            if self.text[before : word.start] in _THROUGH or _BORDERS.fullmatch(self.text, before, word.start):
                return []
            if word.flags & lx.PLACE and _VENUE.match(self.text, word.end, clause.end):
                before = word.end
                continue
            inner = next((w for w in clause.words[index + 1 :] if w.start == word.end and w.flags & lx.PLACE), None)
            acting = inner or word
            if word.flags & lx.PLACE and self.text.endswith("依托", clause.start, word.start):
                return [(acting.start, acting.end)] if _GROWS.match(self.text, acting.end, clause.end) else []
            if word.flags & lx.PLACE and self._acts(clause, index):
                return [(acting.start, acting.end)]
            joined = self.text.endswith(("、", "和", "与", "及"), clause.start, word.start)  # 甲县、|乙县|增速较高
            if word.flags & lx.PLACE and not joined and self._is_told_of(clause, self._after(acting)):
                return [(acting.start, acting.end)]
            before = word.end
        owner = self._of_counted(clause)
        return [owner] if owner is not None else self._meant(clause, before)

    def _is_told_of(self, clause: Clause, after: int) -> bool:
        """Whether what stands behind a place tells where it lies, whom it meets or how it fares: 甲县|东邻乙市, 甲市|A产业产值达到20亿元."""
        return any(told.match(self.text, after, clause.end) for told in (_RELATES, _HAS_FIGURE))

    def _after(self, place: Word) -> int:
        """Where a place ends with its rank: 来安|县|东邻…."""
        ranked = _RANK.match(self.text, place.end)
        return ranked.end() if ranked else place.end

    def _meant(self, clause: Clause, before: int) -> list[Span]:
        """该州|近年布局…, 县里|还要发力…: the place that the line has named last, of the rank that a clause means."""
        match = _THAT.search(self.text, clause.start, min(clause.end, before + _LEAD)) or self._whole(clause)
        last = self.last.get(match[1]) if match else None
        if match is None and self.last and (here := _HERE.match(self.text, clause.start, clause.end)):
            ranks = [here["rank"]] if here["rank"] else [*self.last]
            last = max((self.last[r] for r in ranks if r in self.last), key=attrgetter("start"), default=None)
        return [(last.start, last.end)] if last and last.start >= self.text.rfind("\n", 0, clause.start) else []

    def _whole(self, clause: Clause) -> re.Match[str] | None:
        """全县|将聚焦A, where the text is about the city: said of the place of this rank; of a park, references tell."""
        whole = _ALL_OF.match(self.text, clause.start, clause.end)
        own = self.scene.place
        if whole is None or (own is not None and lx.division(own.name)[0].endswith(whole[1])):
            return None
        return whole

    def around(self, clause: Clause) -> list[Span]:
        """The places that a clause makes the heart of what the next ones tell: 以甲市、乙市为中心,…"""
        return self._listed(_FOCUSED, clause)

    def _listed(self, form: re.Pattern[str], clause: Clause) -> list[Span]:
        match = form.match(self.text, clause.start, clause.end)
        return self.places(*match.span("places")) if match else []

    def _region(self, clause: Clause) -> Span | None:
        """The region that the clause begins with and that does something: 川南经济区|主要推进…."""
        start = _MEANWHILE.match(self.text, clause.start, clause.end)
        at = start.end() if start else clause.start
        if self.text[at : at + 2] not in _region_begins():
            return None
        length = next((n for n in range(_LONGEST_REGION, 1, -1) if self.text[at : at + n] in lx.words("region")), 0)
        if members := _MEMBERS.match(self.text, at + length):
            length = members.end() - at if members[0] == "地区" else length
        length = length if length >= _SHORTEST_REGION else 0
        behind = members.end() if members else at + length
        acts = any(w.start == behind and w.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT) for w in clause.words)
        acts = acts or self.text.startswith(("承接", "依托", "以"), behind)
        acts = acts and not self.text.startswith(_AS_ONE, behind)
        return (at, at + length) if length and acts else None

    def _acts(self, clause: Clause, index: int) -> bool:
        """Whether what follows a place is a verb or an adverb, or nothing."""
        end = clause.words[index].end
        if _SUBJECT.match(self.text, end, clause.end + 1) or _DESCRIBED.match(self.text, end, clause.end + 1):
            return True
        if TOWN.match(self.text, end, clause.end):
            return True  # 金湾区|三灶镇重点承接…
        after = self._after(clause.words[index])
        for word in clause.words[index + 1 :]:
            if word.start in (end, after):
                acts = word.flags & (lx.VERB | lx.OPENER | lx.CARRY_OUT) and not word.flags & (lx.HEADS | lx.FIELD)
                return bool(acts) and self.text[word.start : word.end] not in _NO_ACT
        return self.text.startswith(
            ("有", "占", "则", "也", "还", "要", "将", "正", "把", "以", "在", "不", "因", "靠", "凭"), end
        )

    def _of_counted(self, clause: Clause) -> Span | None:
        """The place whose counted fields a clause tells of: 甲市|三大主导产业包括A、B; A、B、C成为|甲市|的三大主导产业."""
        for word in clause.words if clause.flags & lx.PLACE and clause.flags & lx.QUANTITY else ():
            opens = word.start == clause.start or self.text.endswith(_BECOMES, clause.start, word.start)
            if word.flags & lx.PLACE and opens and _OWN_COUNT.match(self.text, word.end, clause.end):
                return word.start, word.end
        return None

    def enumerated(self, clause: Clause) -> list[Span]:
        """甲县、乙县(市)、丙等三县: places before a verb."""
        joints = lx.COMMA | lx.AND
        if not clause.flags & joints or not any(
            w.flags & joints and w.start - clause.start <= _FAR for w in clause.words
        ):
            return []
        helped = HELPED.match(self.text, clause.start)
        start = helped.end() if helped else clause.start
        start += self.text.startswith("在", start)  # 在甲县、乙县|重点发展…
        for word in clause.words:
            acts = word.flags & (lx.VERB | lx.CARRY_OUT) and not word.flags & lx.PLACE
            if word.start > start + 4 and (acts or self.text.startswith(_GROUNDS, word.start)):
                return self.places(start, word.start)
        return self.places(start, clause.end) if clause.mark == "," else []

    def places(self, start: int, end: int) -> list[Span]:
        """The places that these words enumerate; none where they are anything else."""
        tail = _TAIL.search(self.text, start, end)
        rank = tail is not None and lx.is_division(self.text[tail.start() - 1 : tail.start() + 1])  # 湖|州 is one
        end = tail.start() + rank if tail and tail.start() > start else end
        last = max(self.text.rfind(joint, start, end) for joint in "、和与及") + 1
        if tail and _OUTER.match(self.text, max(last, start), end) and self.text[end : end + 1] in "市县区旗":
            end += self.text[end - 2 : end + 1] in lx.divisions()  # 威远县与重庆市|荣昌区|签订协议
        spans, at = [], start
        for joint in [*JOINT.finditer(self.text, start, end), None]:
            if (
                joint
                and self.scene.gazetteer.prefix(self.text[at : min(end, at + _LONGEST_REGION)]) > joint.start() - at
            ):
                continue  # 呼|和|浩特市
            stop = joint.start() if joint else end
            name = _BRACKET.sub("", self.text[at:stop])
            if not self.scene.gazetteer.names_place(name) and not lx.is_division(name):  # 大同 alone may be a word
                return []
            spans.append((at, at + len(name)))
            at = joint.end() if joint else stop
        return spans if len(spans) > 1 else []

    def remember(self, clause: Clause) -> None:
        """Take note of the places that a clause names, but for those that it only compares with."""
        compared = COMPARED.search(self.text, clause.start, clause.end + 1) if clause.flags & lx.PLACE else None
        for word in clause.words:
            if word.flags & lx.PLACE and not (compared and compared.start() <= word.start < compared.end()):
                full = lx.division(self.text[word.start : word.end])[0]
                self.last[full[-1]] = word


@cache
def _region_begins() -> frozenset[str]:
    """The first two characters of the regions: what is looked at before their names are."""
    return frozenset(name[:2] for name in lx.words("region"))
