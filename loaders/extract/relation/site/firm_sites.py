"""Where firms lie by the place or park that their part of a sentence is about: 青河县拿下光伏,甲、乙都在; 丙园区里,丁….."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.named_places import inside_other
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.firm.past_sites import was_there
from loaders.extract.names.firm.producers import STANDS
from loaders.extract.names.head.kinds import coined
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word
from loaders.extract.reading.zones import ZONE
from loaders.extract.relation.line_parks import park_above, park_of_line
from loaders.extract.relation.sites import APPOSED

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_LIES = re.compile("(?:位于|地处|坐落)")
_LEAD = re.compile(
    r"(?:近日|日前|连日来|[昨今]日|这[也又]?是|记者|笔者|目前|现|当前|其中|另外|此外|同时|而|在|以|位于|走进|来到|如|比如)*"
)
_IN = re.compile(
    r"(?:等(?:(?:(?!等)[\u4e00-\u9fff]){0,8}?(?:企业|公司|厂商|巨头))?|[两三四五六七八九几\d]+家)*(?:已|均|都|也|全|先后|相继|今年|去年|于?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?|近日|日前)*在(?P<place>[\u4e00-\u9fff]{2,12}?)"
    r"(?:(?:已|均|都|也|先后|相继|累计)*(?:总?投资[\d.]+[万亿余]+元)?(?:有(?![^,。;、]{0,6}(?:客户|用户|订单|工人|员工|市场|门店|代理|同行|合作))|建(?!设)|设|落|投(?!资)|布局|开|追加投资|增资|扩[产建能]|(?:注册)?成立(?!以来|之后|后|\d)|注册|(?:投资|新|兴|扩)*建(?:设|成|起|有)?了?[^,。;、]{0,12}?(?:工?厂|基地|总部|生产线|产线)(?![^,。;]{0,4}项目))"
    r"|(?<=[都均全]在..)(?=[,;。]|$))"
)
_AT = re.compile(
    r"(?:等[^,。;]{0,12}?)?(?:就|则|也|都|均|全|已|先后|相继|今年|去年|于?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?|近日|日前)*(?:落户|扎根|布局)?在(?:[\u4e00-\u9fff]{2,7}的)?"
)  # 甲、乙都在西宁的|丙园区
_MEETS = re.compile(
    "(?:[内里]?)(?:召开|举行|举办|考察|调研|参观|座谈|对接|参加|出席|[合共联]办|联合|合作)"
)  # 甲公司在乙园区|召开会议
_SETTLED = re.compile(
    r"(?:落户|入驻|进驻)(?P<park>[\u4e00-\u9fff]{2,16}?)(?:不到)?(?:[一二两三四五\d]+个?[年月]|已久|多年|之后|以来)?的$"
)  # 落户甲园不到两年的|乙
_FIRMS_OF = re.compile(
    r"[ \t]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|[·●■*-])?[ \t]*(?:重点|龙头|骨干|代表性?|主要|入驻|入园|链主|规上|落户)企业[:]"
)
_NUMBER = re.compile(r"[ \t#*·]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*")
_LONGEST_HEADING = 30
_FAR = 200  # characters back to the park that 在此 means
_HERE = re.compile(
    r"(?:设厂|建厂|落户|扎根|投产|布局)于此|在(?:此|这里|这儿)(?!表示|之前|之后|次|基础|召开|举行|签约?|参|发[布言]|背景|期间|前|后|过程)|在(?:该|此)?园区(?:[内里])?(?:投产|建成|建厂|设厂|落地|落户|办公|达产|扩产|安家)|(?:落户|入驻|进驻|扎根)(?:园区|本区|[,;。]|$)|企业(?:就|便|也|都|正)?是?(?:在?(?:那时|当时|那年|随后|先后|陆续|后来|同期))?(?:搬|迁|住)了?(?:进来|进园|入园|进去|进了?园区)的?(?=[,;。]|$)"
)
_BATTLEGROUND = re.compile(  # 以甲经开区为主战场,先后引来|乙、丙
    r"(?:[^,;。]{2,8}?[市县区旗])?以(?P<park>[^,;]+)为(?:主战场|主阵地|主平台|主承载地|主载体|载体|核心|中心|核心区|依托),(?:先后|已|陆续|累计|相继)*(?:引来|引进|集聚|聚集|吸引|招引|落户)"
)
_AS_BASE = re.compile(r"(?:依托|以).+(?:为|作)[^,;]{0,4}(?:载体|核心|依托|基础|平台|重点|支撑|主阵地|承载地)$")
_ELSEWHERE = re.compile(r"(?:与|同|和|赴|携手|联合|来自|对接|走访|考察|(?:控股|参股|全资)的)$")
_RELIED_ON = re.compile(r"(?:依托|带动|由)[^,;。]*$|以$")  # 甲园区依托|乙集团: who helps it, wherever
_LED_BY = re.compile(
    r"[^,;。]{2,40}?(?:等(?:\d+[家户])?(?:企业|公司)?)?(?:为|作为)(?:“?链主|龙头|骨干|代表|引领|主体|主(?=[,。;]))"
)
_COMES = re.compile("(?:企业|公司|厂商|项目)(?:先后|相继|陆续|纷纷|集中)?(?:落户|入驻|进驻|集聚)$")
_LACKS = re.compile(  # 甲经开区内没有|乙汽车, 甲经开区力争引进|丙电子
    "没有|尚无|并无|缺少|缺乏|未能?(?:引进|引入|集聚|吸引)|(?:力争|争取|希望|有望|计划|拟)(?:再|新|先后)?(?:引进|引入|招引|吸引)"
)
_OF_OTHER = re.compile("的[^,。;、]{1,10}?(?:厂|公司|企业|集团|园|项目)(?![们家])")
_LONGEST_LEAD = 6  # characters before the place that a clause begins with
_OFFICE = re.compile(
    "[省市县区州]?(?:(?:党政|政府|商务)?(?:代表团|考察团|客商)|副?[省市县区州]长|委|人民政府|政府|[\u4e00-\u9fff]{1,6}[局厅](?![部域面限势]))"
)  # 晋江市|副市长
_MEDIUM = re.compile("[日晚早]报(?!告)|新闻网|卫视|在线")  # 浙江|日报
_SAME = re.compile(  # 同在园区的|甲能源, 同一个园区还有|乙
    "[^,。;]{0,6}?(?:同在(?:这个|该)?(?:园区?|区)(?:里|内)?的?|同一个?园区(?:里|内)?(?:的|还有|也有|另有)?|园区?(?:里|内)的?(?:还有|另有)?)$"
)
_AT_WORK = re.compile(
    "(?:[、和][\u4e00-\u9fff]{2,10}?){1,6}(?:等企业|等)?(?:项目|装置|产线|生产线)?(?:均|都|已|全面|相继|陆续|先后|持续)*"
    "(?:满产|达产|稳产|投产|复产|扩产|增产|满负荷|达效|产能[^,。;、]{0,4}释放|产[量值能][^,。;、]{0,4}增长)"
)
_HAS_FIRMS = re.compile(
    "(?:目前|现|已|共|先后|陆续|累计|成功|其中|,)*(?:(?:引进|入驻|落户|集聚|聚集|汇聚|吸引|拥有|引来|建成投产|培育|有(?![色机限效关]))[了有]?(?=[^,。;]*(?:企业|公司|项目))"
    "|(?:[入落进]驻?[园户]?|重点|骨干|龙头|主要|代表性?|规上|知名)企业(?:主要)?(?:有|为|是|包括|:))"
)
_ONLY_COMES = re.compile("未果|来访|考察|洽谈|意向|[拟欲]")  # 先后有甲公司、乙公司|来访
_NEXT_DOOR = re.compile("(?:一墙之隔|隔壁|旁边|边上|不远处|相邻|同一)")
_BARE_ZONE = re.compile(f"(?:国家|省级)?(?:{ZONE}|临港区)的?(?=[\u4e00-\u9fff]{{2}})")
_APPOSED = 26  # characters of what a firm is called between a place and its name
_WITHIN = re.compile("(?:里面|[内里中])$")  # 乙县丙镇的甲园区内,|…
_NO_FIRM = re.compile(r"(?:大学|学院|协会|商会|联盟|研究院|研究所|学会|中心|局|厅|委|政府|办)$")
_PLACED = lx.PLACE | lx.PARK
_LISTED = ("Park", "Platform", "Cluster", "Project")
Span = tuple[int, int]


class FirmSites:
    """States LOCATED_IN of the firms of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.line = -1
        self.headed: Entity | None = None  # the park that a line above consists of
        self.first: Clause | None = None  # of the line: the place that it is about holds on

    def sentence(self, sentence: Sentence) -> None:
        """All firms of a sentence that lie where a clause before or with them says; a semicolon ends that."""
        firms = self.draft.between(sentence.start, sentence.end, ("Organisation",))
        topic = site = self._opening(self.first) if firms and self.first and sentence.line == self.line else None
        if sentence.line != self.line:
            self.line, self.first = sentence.line, sentence.clauses[0]
            self._read_heading(sentence)
        if firms and self.headed is not None and _FIRMS_OF.match(self.text, sentence.start):
            topic = site = self.headed
        labels = [clause for clause in sentence.clauses[:1] if clause.mark == ":"]  # 包头:…;…: up to the end
        for clause in sentence.clauses if firms else ():
            lies = _LIES.match(self.text, clause.start)  # 甲园区建于2010年,|位于乙县,集聚了…
            if _BARE_ZONE.match(self.text, clause.start):
                site = None  # 甲县…,高新区的|乙、丙: in that of the city
            lost = topic is not None and site is topic and not lies and self._names_site(clause, firms)
            opened = self._opening(clause)
            carried = None if lost else site
            site = opened or carried or self._of_heading(clause)
            inside: Entity | None = None
            for span, firm in firms:
                if not clause.start <= span[0] < clause.end or self._is_organ(firm):
                    continue
                inside = self._inside(clause, span[0], inside) or self._city_of_works(span, firm)
                where = self._built_in(clause, self._end_of_run(span, firms)) or inside or site
                if where is None and _HERE.search(self.text, span[1], clause.end):
                    where = park_of_line(self.scene, clause.start) or self._told_last(clause)
                own = self._own_city(firm)
                if own is not None and where is not inside and not self._lies_there(where, own):
                    where = None  # 文山…,|大理溢鑫铝业
                joined = self.text[span[0] - 1] == "和" and any(end == span[0] - 1 for (_, end), _ in firms)
                outside = not joined and _ELSEWHERE.search(self.text, clause.start, span[0])
                outside = outside or _LACKS.search(self.text, clause.start, span[0])
                outside = outside or self._is_relied_on(clause, span)
                if where is not None and not outside and not self.draft.targets("LOCATED_IN", firm):
                    self.draft.relate("LOCATED_IN", firm, where, (clause.start, clause.end))
            if opened is not None and self._only_has(clause, opened):
                site = None
            if clause.mark == ";" and not _NEXT_DOOR.match(self.text, clause.end + 1):
                site = self._opening(labels[0]) if labels else None

    def _of_heading(self, clause: Clause) -> Entity | None:
        """甲园\\n|入驻企业有乙、丙: the park that the heading names, where a clause without a subject says which firms it has."""
        has = _HAS_FIRMS.match(self.text, clause.start, clause.end)
        only_comes = _ONLY_COMES.search(self.text, clause.start, clause.end)
        return park_above(self.scene, clause.start) if has and not only_comes else None

    def _end_of_run(self, firm: Span, firms: list[tuple[Span, Entity]]) -> int:
        """Where the last of the firms ends that are enumerated from this one on: |甲、乙|在丙县建厂."""
        end = firm[1]
        for span, _ in firms:
            if span[0] > end and self.text[end : span[0]] in lx.JOINTS:
                end = span[1]
        return end

    def _city_of_works(self, span: Span, firm: Entity) -> Entity | None:
        """保山|隆基、通威满产: the city that the first of several firms at work is called by, and that they all lie in."""
        city = self._own_city(firm)
        works = _AT_WORK.match(self.text, span[1]) if city and self.text.startswith(city, span[0]) else None
        return self.draft.add("Place", (span[0], span[0] + len(city))) if city and works else None

    def _own_city(self, firm: Entity) -> str | None:
        """The city that a firm is called by, before a name of its own: 大理|溢鑫铝业."""
        length = self.scene.gazetteer.prefix(firm.name)
        own = firm.name[length:]
        return firm.name[:length] if length and coined(own[:2]) and firm.name[length - 1] not in "省市县区州" else None

    def _lies_there(self, where: Entity | None, city: str) -> bool:
        """Whether a place or park can be where a firm of this city lies: in it, or it in that."""
        if where is None or where.type != "Place":
            return True
        return place_key(where.name) == place_key(city) or lx.lies_in(where.name, city) or lx.lies_in(city, where.name)

    def _is_relied_on(self, clause: Clause, firm: Span) -> re.Match[str] | None:
        """甲园区依托|乙集团: who only helps; not 甲县以|乙集团为龙头, nor 带动|丙、丁等配套企业落户."""
        comes = _LED_BY.match(self.text, firm[0]) or _COMES.search(self.text, firm[1], clause.end)
        return None if comes else _RELIED_ON.search(self.text, clause.start, firm[0])

    def _read_heading(self, sentence: Sentence) -> None:
        """甲经开区 on a line of its own: where the firms that a label below it lists lie, up to another heading."""
        start = self.text.rfind("\n", 0, sentence.start) + 1
        end = self.text.find("\n", start)
        words = self.text[start : end if end >= 0 else len(self.text)]
        number = _NUMBER.match(words)
        body = words[number.end() if number else 0 :].strip(" \t#*[]:。")
        if ":" in body or len(body) > _LONGEST_HEADING:
            return
        named = self.draft.between(start, start + len(words), ("Park",))
        whole = [park for span, park in named if self.text[slice(*span)] == body and not lx.level_length(body)]
        self.headed = whole[0] if whole else None

    def _told_last(self, clause: Clause) -> Entity | None:
        """The park that the line has named last, no class of parks: 甲、乙|在此设有工厂."""
        line = self.text.rfind("\n", 0, clause.start) + 1
        parks = self.draft.between(max(line, clause.start - _FAR), clause.start, ("Park",))
        return next((park for _, park in reversed(parks) if not lx.level_length(park.name)), None)

    def _inside(self, clause: Clause, start: int, before: Entity | None) -> Entity | None:
        """The park right before a firm (甲基地内的|乙公司), or before the one that it is joined to."""
        if before is not None and self.text[start - 1] in "、和与":
            return before
        if _SAME.match(self.text, clause.start, start):
            return park_of_line(self.scene, clause.start) or self._told_last(clause)
        if settled := _SETTLED.search(self.text, clause.start, start):
            return next((e for s, e in self.draft.between(*settled.span("park"), ("Park",))), None)
        parks = self.draft.between(clause.start, start, ("Park",))
        if parks and self._leads_to(parks[-1][0][1], start):
            return parks[-1][1]
        return self._of_place(clause, start) or self._right_before(clause, start)

    def _right_before(self, clause: Clause, start: int) -> Entity | None:
        """青宁市安河区|四川和禾有限公司: the place right before a firm that bears another."""
        place = place_before(self.text, start) if lx.begins_with_place(self.text[start : start + 4]) else None
        if place is None or place[0] < clause.start or not lx.has_rank(self.text[slice(*place)]):
            return None
        return self._unless_past(clause, place)

    def _of_place(self, clause: Clause, start: int) -> Entity | None:
        """甲县|的龙头企业|乙公司: the place of which the words right before a firm say that it is there."""
        begins = max(clause.start, start - _APPOSED)
        of = self.text.rfind("的", begins, start)
        while of > begins:
            place = place_before(self.text, of) if APPOSED.fullmatch(self.text, of, start) else None
            if place is not None and place[0] >= clause.start:
                return self._unless_past(clause, place)
            of = self.text.rfind("的", begins, of)
        return None

    def _unless_past(self, clause: Clause, place: Span) -> Entity | None:
        """福清|江阴|的乙公司: the outer place where the inner is no division of it; nothing where a firm once was (曾位于甲县的)."""
        outer = place_before(self.text, place[0])
        if outer is not None and outer[0] >= clause.start:
            names = self.text[slice(*outer)], self.text[slice(*place)]
            place = place if lx.lies_in(*names) else outer
        return None if was_there(self.text, place[0]) else self.scene.place_at(place)

    def _leads_to(self, end: int, start: int) -> bool:
        """Whether no more than 内, 的 and a word for the firm stand between a park and a firm: 甲园|内的龙头企业|乙公司."""
        inside = self.text[end : end + 1] in ("内", "里", "的")
        return inside and APPOSED.fullmatch(self.text, end, start) is not None

    def _only_has(self, clause: Clause, place: Entity) -> bool:
        """甲县|的玻纤厂去年亏损,乙公司…: whether a clause begins with what is of a place, and the next are not about that place."""
        begins = [end for start, end in place.places if clause.start <= start <= clause.start + _LONGEST_LEAD]
        return place.type == "Place" and any(_OF_OTHER.match(self.text, end) for end in begins)

    def _names_site(self, clause: Clause, firms: list[tuple[Span, Entity]]) -> bool:
        """Whether a clause names a place or a park that is no part of a firm's name (湖南一拖)."""
        return any(
            word.flags & _PLACED
            and not any(a <= word.start and word.end <= b for (a, b), _ in firms)
            and not self._is_among(word, firms)
            for word in (clause.words if clause.flags & _PLACED else ())
        )

    def _is_among(self, word: Word, firms: list[tuple[Span, Entity]]) -> bool:
        """甲、|金昌|、乙三家: whether a word is enumerated between firms, and is one rather than a place."""
        behind = any(end == word.start - 1 for (_, end), _ in firms) and self.text[word.start - 1] == "、"
        return behind and self.text.startswith("、", word.end) and any(a == word.end + 1 for (a, _), _ in firms)

    def _is_organ(self, firm: Entity) -> bool:
        return self.scene.organs.has(firm) or _NO_FIRM.search(firm.name) is not None

    def _opening(self, clause: Clause) -> Entity | None:
        """The park or place that a clause begins with, unless it is the one that the whole text is about."""
        lead = _LEAD.match(self.text, clause.start, clause.end)
        start = lead.end() if lead else clause.start
        if ground := _BATTLEGROUND.match(self.text, clause.start):
            return next((e for span, e in self.draft.between(*ground.span("park"), ("Park",))), None)
        if _AS_BASE.match(self.text, clause.start, clause.end):
            return None
        if (back := self.scene.references.at(clause, clause.start)) and back[0].type == "Park":
            return back[0]
        for name, entity in self.scene.names.get(clause.start, []):
            if name.start in (clause.start, start) and entity.type == "Park":
                return entity
        if _WITHIN.search(self.text, start, clause.end):
            parks = self.draft.between(start, clause.end, ("Park",))
            if parks and _WITHIN.fullmatch(self.text, parks[-1][0][1], clause.end):
                return parks[-1][1]
        length = self.scene.gazetteer.prefix(self.text[start : min(clause.end, start + 16)])
        rank = self.text[start + length : start + length + 1]
        if (
            not length
            or _OFFICE.match(self.text, start + length)
            or _MEDIUM.match(self.text, start + length)
            or (rank and rank in "、和与及“—-")
            or self._in_name(clause, start, start + length)
        ):
            return None
        if self.text.startswith("的", start + length):  # 乙市丙县的|甲园区
            parks = self.draft.between(start + length + 1, clause.end, ("Park",))
            if parks and parks[0][0][0] == start + length + 1:
                return parks[0][1]
        span = self.scene.gazetteer.innermost(self.text, (start, start + length))
        place = self.text[slice(*span)]
        full = lx.divisions().get(place, (place, ""))[0]
        own = self.scene.place
        if (
            place in lx.words("region")
            or full == self.scene.gazetteer.province
            or (own is not None and place_key(full) == place_key(own.name))
        ):
            return None
        ranked = rank != "" and rank in "市县区州盟旗" and place[-1] not in "市县区州盟旗"
        return self.draft.add("Place", (span[0], span[1] + ranked))

    def _in_name(self, clause: Clause, start: int, end: int) -> bool:
        """Whether a place is only the head of a name: 宁德|时代."""
        named = self.draft.between(start, clause.end, ("Organisation", *_LISTED))
        inside = any(a <= start and end < b for (a, b), _ in named)  # 成都青白江|欧洲产业城等5家园区
        firms = [span for span, e in named if e.type == "Organisation"]
        return inside or inside_other(self.scene, clause, start, end) or any(a <= start for a, _ in firms[:1])

    def _built_in(self, clause: Clause, end: int) -> Entity | None:
        """甲、乙在宜春都有基地."""
        if (at_park := _AT.match(self.text, end, clause.end)) is not None:
            parks = self.draft.between(at_park.end(), clause.end, ("Park",))
            if parks and parks[0][0][0] == at_park.end() and not _MEETS.match(self.text, parks[0][0][1]):
                return parks[0][1]
        stands = STANDS.match(self.text, end, clause.end), _IN.search(self.text, end, min(clause.end, end + 24))
        match = next((m for m in stands if m and self.scene.gazetteer.names_place(m["place"])), None)
        if match is None:
            return None
        return self.draft.add("Place", match.span("place"))
