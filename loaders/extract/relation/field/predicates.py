"""What the words behind places and parks say that they live on: 某区主攻A; 某县往B转型; 某园区把C作为首位产业."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import after_verb, covered_by_words, may_be_field, reads_as_field, unwanted
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.in_turn import IN_TURN
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.making import ADVERBS, GROUND, OF_FIRMS, makers
from loaders.extract.relation.field.named_sorts import CALLED_SO
from loaders.extract.relation.field.placed_fields import AS_PILLAR, MAIN
from loaders.extract.relation.field.programme_fields import is_plain
from loaders.extract.relation.field.said_fields import APART, COMMA, SERVES, SaidFields
from loaders.extract.relation.field.systems import is_system
from loaders.extract.relation.field.turns import Turns
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_TWO = 2  # fields of a list
_RELYING = re.compile(
    r"(?:依托|以|立足|利用|发挥|凭借|借助|背靠|用好)[^,;:。]{2,24}(?:优势|基础|条件|资源|禀赋|积累|为依托|为支撑|为载体|为重点|为核心|为龙头|为抓手|为支点|为中心|为主体|为引领|为节点)"
)
_ASPECT = re.compile("(?:建设|发展|培育|打造)?方面")  # 甲集群|方面,要做强…
_FORMS = re.compile(
    r"(?:则|同|共同|互)*(?:[为成]|作为|构成|组成)[一双两三四五多]?(?:个|大)?(?:核心?|翼|极|带|轴|心|廊|圈|副中心|支点|节点|增长极)"
)  # 甲区与乙高新区|为一核
_HEEDS = re.compile(  # 甲市、乙市|可以结合资源条件,分别发展…
    "(?:可以?|要|应当?|应该|将|需)*(?:结合|根据|按照|立足|发挥|依据|因地制宜|找准)[^,;:。]{0,14}"
)
_TAKES_IN, _WORKS = (
    re.compile("(?:承接|接纳|承载)了?$"),
    re.compile("(?:类|领域)?(?:项目|企业)$|(?:等?产业)?转移(?:项目|企业)?$"),
)
_NO_MAKING = re.compile(
    "分管|负责|归口|包抓|牵头|领衔|承担|再看"
)  # duties of an office or a person; what a tale turns to
_MOVES = re.compile(
    rf"{ADVERBS}(?:往|向|朝|朝着)(?P<body>[^,;:。]{{2,20}}?)(?:方向)?(?:走|转|转型|延伸|升级|靠拢|挺进|进军|拓展|迈进|发力|攀升|突围|集聚|集中)"
)
_WORKS_ON = re.compile(
    rf"{ADVERBS}(?:在|围绕|聚焦|瞄准|紧盯|盯住|盯着|面向|针对)(?P<body>[^,;:。]{{2,30}}?)(?:产业|领域)?(?:上|方面)?(?:招引|招商|引进|延链|强链|补链|建链|下功夫|做文章|做[活强长大]产业链|发力|求突破|出实招|动脑筋|用力|加力|精耕细作|开展(?:联合|协同|技术|科研)*(?:攻关|研发|研究|研制))"
)
MAINLY = re.compile(
    rf"{ADVERBS}(?:内?的?(?:入驻|入园|落户|现有|规上)?企业(?:主要)?(?=以))?(?:是(?:[\u4e00-\u9fff]{{2,6}}?(?:唯一|首个|最大))?的?一?[个座家]?|明确|确定|(?:(?:产业|发展|功能)?定位)(?:为|于|是)?)?(?:[主支特现]?[要导柱色有]?(?:工业|产业)(?:布局|定位|发展)?(?:主要)?)?以(?!(?:科技|文化|人才|教育|质量|品牌|创新|生态|开放|法治)[立兴强富])(?:(?:发展|布局|承接|培育|引进)(?=[^,;:。]{{2,40}}为主))?(?P<body>[^,;:。]{{2,40}}?)(?:等)?(?:见长|闻名|著称|起家|打底|托底|兜底|立身|[立兴强富][市县区州](?![\u4e00-\u9fff]{{0,3}}(?:战略|理念))|为(?:第[一二]大?|首要|战略|新)?(?:(?:发展|主要|重点)?方向|先导|配套|补充|辅助|辅|支撑|延伸|主|主导|主攻|重点|特色|支柱|核心|主体|主业|首位|龙头|突破口|切入点|着力点|引擎|牵引|主攻方向|一号工程|首位工程|一号产业|首位产业|主导产业|支柱产业|特色产业|优势产业|招牌|看家|抓手|(?:[一二两三四五]大)?拳头))"
)
_AND_MINOR = re.compile(  # 以甲为主导,|乙为特色
    r"以?(?P<body>[^,;:。以]{2,20}?)(?:等)?为(?:配套|补充|辅助|辅|支撑|延伸|特色|重点|新兴产业)(?:$|的)"
)
_IS_PILLAR = re.compile(
    rf"(?P<body>[^,;:。]{{2,20}}?)(?:产业)?(?:一直|历来|已经?|就|逐步|逐渐|正)*(?:是|成为|成了|变成|跃升为|发展成)(?:当地|全[县区市州]|该[县区市州]|我[县区市州])?{AS_PILLAR.pattern}"
)
_BESIDES = re.compile(r"(?:则|也|还)?(?:要|将|可)?(?:在|除了?)(?P<body>[^,;:。]{2,24}?)(?:之外|以外|外)")
_MORE = re.compile(
    "(?:该[市县区州园]|当地|[\u4e00-\u9fff]{2,4}[市县区])?(?:还|也|又|再|另|兼|同时|正|着力|重点|大力|积极|主攻|发展|布局|培育|[^,。;]{2,12}(?:是|成了?|成为)[^,。;]{0,6}(?:亮点|看点|特色|主角|名片|强项|拳头))"
)  # 除A外,|还发展B
_STANDS_FIRST = re.compile(  # 甲县|坚持A产业首位度不动摇
    rf"{ADVERBS}(?:坚持|突出|强化|确立|巩固|保持|提升)了?(?P<body>[^,;:。]{{2,14}}?)(?:产业)?(?:的)?首位(?:度|产业|地位|优势|发展)"
)
_WRITES_ON = re.compile(  # 甲县|做足A文章
    rf"{ADVERBS}(?:做[足好活实大]|写好|念好|唱好|下好|打好)了?“?(?P<body>[^,;:。“”]{{2,14}}?)(?:产业)?”?(?:的)?(?:文章|大文章|先手棋|大戏)"
)
_THIS_ONE = re.compile(  # 甲县|牢牢抓住A这一首位产业
    rf"{ADVERBS}(?:[抓扭咬盯守][住牢定紧好]|做[大强优]|聚焦|围绕|突出|壮大|培育|发展)(?P<body>[^,;:。这]{{2,16}}?)(?:产业)?这一?个?(?:首位|主导|支柱|特色|优势|重点|富民)产业"
)
_STARTS_FROM = ("立足", "抓住", "依托", "靠", "靠着", "发挥")
_GROUND_ENDS = re.compile(rf"{GROUND.pattern}$")  # 甲县|立足A产业基础
_REVIVES = re.compile(  # 甲市|正通过设备更新让A重新焕发活力
    rf"{ADVERBS}(?:(?:通过|借助|依靠|靠|用)[^,;:。让使]{{2,16}})?(?:让|使|带动)(?P<body>[^,;:。]{{2,14}}?)(?:产业)?(?:重新|再次|重|再度)*(?:焕发|焕新|发展壮大|做大做强|提档升级|走上快车道)"
)
_STRENGTHENS = re.compile(  # 甲县|巩固A优势; who plays on a strength (发挥A优势) only starts from it
    rf"{ADVERBS}(?:巩固(?:提升|扩大|拓展|放大)?|放大|厚植|扩大|彰显|强化|筑牢|做强|做大|提升|叠加)(?P<body>[^,;:。]{{2,20}}?)(?:产业|行业)?的?(?:传统|特色|比较|先发|既有|领先|竞争|产业)*优势(?=[,。;、]|$)"
)
_OF_ALL = re.compile("(?<=[是为造设成])(?:全[国省市区县州]|[我本][省市区县州])的?")  # 甲县是|全市|A产业的承载地
_DOES_FOR = re.compile(  # 甲区|做好A配套
    rf"{ADVERBS}(?:做好|做优|搞好|抓好|承担|承接)(?P<body>[^,;:。]{{2,20}}?)(?:产业)?的?配套(?:服务|产业|生产)?(?=[,。;]|$)"
)
_HIGHLIGHT = re.compile(
    ADVERBS
    + r"(?P<body>[^,;:。是]{2,24}?)(?:两大)?(?:产业)?(?:(?:则|也|才|就)?(?:是|成了|成为)(?:又一|另一|最大|最新|新)?(?:个|张)?的?(?:亮点|看点|特色|主角|重头戏|招牌|名片|强项|拳头|看家本领)"
    r"|(?:双轮驱动|两轮驱动|双轮并进|双引擎|两条腿走路|并举|并重|差异化发展|错位发展|各有侧重|挑大梁|唱主角|挑起大梁))"
)
_THRIVE = re.compile(  # 甲园|A、B产业|加快发展
    "[^,;:。是]{2,60}?(?:产业|行业|集群)(?:规模)?(?:正|已|也|都|均|逐渐|逐步|不断|持续|稳步|初步)*(?:加快|加速|快速|迅速|蓬勃|竞相|集聚|聚集|壮大|成势|形成|初具|崛起|推进|发展|扩大|做大|领先|特色鲜明)"
)
_FIRMS_COUNTED = re.compile("(?:近|超|超过)?[\\d一二两三四五六七八九十百千]+[余多]?家(?=..)")  # 集聚|40余家|A企业
_GREW = re.compile(  # 甲市|乙产业产值由1500亿元提高到2800亿元: only told of
    "[^,;。]{2,24}?(?:产值|收入|营收|规模|增加值|产量|销量|利润|投资|出口额?)(?:同比|环比|增长|下降|回落|[由从][^,;。]{1,20}?(?:提[高升]|增[加长]|扩大|上升|跃升)[到至])"
)
_HELD = re.compile(  # 把A作为首位产业, 将A、B摆在突出位置
    r"(?:将?把|将|(?:确定|确立|明确|选定)了?(?=[^,;:。]{2,40}?(?:作)?为[^,;:。]{0,6}产业)|(?<=[,;])(?=[^,;:。把将]{2,30}?作为[^,;:。]{0,6}产业))(?P<body>(?!(?:交通|教育|医疗|民生|文化|就业|水利)(?:[作列定]为|摆|放))[^,;:。及]{2,40}?)(?:产业|行业)?(?:始终|一直|优先)?(?:作为|为(?=[^,;:。]{0,4}产业)|列为|列入|定为|定位[为成]|确定为|打造为|培育为|明确为|确立为|视为|当作|当成|打造成|培育成|摆在|放在|摆到|放到)"
    r"[^,;:。]{0,12}?(?:产业|工程|抓手|突破口|重中之重|切入点|着力点|主攻|重点|方向|位置|首位|支柱|引擎|名片|主导|增长极|增长点|招牌|赛道|优先级|头里|前头|前列|C位|心[头上坎]|来抓)"
)
_HOLDS = re.compile("把|将|作为|确[定立]|明确|选定")  # looked for before the pattern with them
_HELD_AS = re.compile(  # 以A为首位产业, without a subject; 甲市提出|以A为第一主导产业
    "(?:(?<![^,;:。\n])(?:要|坚持|明确|重点|始终|逐步|继续)*|(?:提出|明确|坚持|确定)(?:要|将)?)"
    "以(?P<body>[^,;:。以、]{2,16}?)(?:产业)?(?:作)?为(?:第一|首要)?(?:主导|首位|支柱|特色|优势|主攻|潜力|培育|先导|后备)产业(?=[,。;\n]|$)"
)
_COUNTED, _NEAR_COUNT = (
    re.compile(r"(?:\d|[一二两三四五六七八九十])[个家户][)]?:$"),
    6,
)  # 甲市2个:|A集群、B集群: a list by place
_EVENT = re.compile(  # 甲市|A产业高质量发展大会: no field of the place
    "[^,。;、]{2,20}?(?:大会|论坛|峰会|博览会|推介会|对接会|研讨会|座谈会|交流会|展览会|展会|招商会|洽谈会|大赛)"
)


_RISES = re.compile(  # 甲市抢抓机遇,|A、B产业快速发展
    "(?P<body>(?!全[国球]|世界|国[内际家外]|我国|[海境省]外|周边|相?邻|毗邻|配套|相关)[^,;:。是“”]{2,40}?)(?:等)?(?:特色|优势|新兴|主导|支柱)*(?:产业|行业|工业)(?:链条?|集群)?(?:得到|实现|取得|呈现|保持)?了?(?:快速|迅猛|蓬勃|加速|加快|持续|不断|强势|迅速|长足|较快|日益|从无到有|从小到大|由弱到强|、|稳步|逐步|正|已)*"
    "(?:发展|崛起|壮大|兴起|集聚|成势|腾飞|做大做强|起势|异军突起|(?:初具|形成|渐成|已成)规模|方兴未艾)$"
)
_STRONG_IN = re.compile(  # 甲先导区|在A、B和C领域研发实力突出
    rf"{ADVERBS}在(?P<body>[^,;:。在]{{2,40}}?)(?:等)?(?:重点|优势|关键)?(?:领域|产业|行业|赛道)(?:方面)?(?:的)?"
    "(?:(?:产业|科技|技术|创新|研发|人才|资源|基础|平台|企业|优势|实力|能力|要素|集聚|聚集|核心|发展|具有|形成|取得|拥有|涌现|实现|较强|较好|一批|明显|一定|成果|大院大所|院所|高校|龙头|链条|汇聚|汇集|云集|众多|丰富|雄厚|突出|领先|完善|、)+)"
)
_FOR_PEOPLE = re.compile("民生(?:领域|事业|实事|工程|方面|短板)")  # 聚焦|养老、托育、住房等3个民生领域
_PATTERNS = (
    _MOVES,
    MAINLY,
    _WORKS_ON,
    _IS_PILLAR,
    _HIGHLIGHT,
    CALLED_SO,
    _STANDS_FIRST,
    _WRITES_ON,
    _THIS_ONE,
    _REVIVES,
    _STRENGTHENS,
    _DOES_FOR,
    _STRONG_IN,
)  # each with the fields as its body


class Predicates:
    """States for one scene what its clauses say of the places and parks before it."""

    def __init__(self, scene: "Scene", said: SaidFields, turns: Turns) -> None:
        self.scene, self.draft, self.text, self.said, self.turns = scene, scene.draft, scene.text, said, turns

    def said_of(self, clause: Clause, subjects: list[Named], at: int) -> None:
        """What these places make, by the verb that follows them."""
        if unwanted(self.text, at, clause.end) or _GREW.match(self.text, at, clause.end):
            return
        at = self._besides(clause, subjects, at)
        if self._by_pattern(clause, subjects, at) or self.held(clause, subjects):
            return
        if match := makers().match(self.text, at, clause.end):
            self._made(clause, subjects, match)
        elif not _EVENT.match(self.text, at, clause.end):
            self._named_only(clause, subjects, at)

    def _besides(self, clause: Clause, subjects: list[Named], at: int) -> int:
        """甲县除A外,|还做B: states what it makes besides; where the rest of the clause begins."""
        besides = _BESIDES.match(self.text, at, clause.end)
        if besides is None:
            return at
        rest = besides.end() + self.text.startswith(",", besides.end())
        more = _MORE.match(self.text, rest) or makers().match(self.text, rest)
        if more and (fields := self.said.fields(*besides.span("body"), whole=True)):
            self.said.state(clause, subjects, fields)
            return besides.end()
        return at

    def _by_pattern(self, clause: Clause, subjects: list[Named], at: int) -> bool:
        """甲市|向A转型, 甲园|以A为主导: whether the first pattern that names fields says what these make; no firm: 以中科稀土为龙头."""
        said = at + self.text.startswith("的", at)  # 凤阳县的|硅基新材料是第二个百亿产业
        serves = all(isinstance(s, Entity) and s.type != "Place" for s in subjects)
        for pattern in (*_PATTERNS, SERVES) if serves else _PATTERNS:
            match = pattern.match(self.text, said, clause.end)
            named = self._all_of(match.span("body")) if match and pattern is _STRONG_IN else []
            named = named or (self.turns.fields_of(clause, subjects, match.span("body")) if match else [])
            things = [one for one in named if not self.said.is_firm(one)]
            if match is None or not things:
                continue
            self.said.state(clause, subjects, things)
            minor = _AND_MINOR.match(self.text, match.end() + 1, clause.end) if pattern is MAINLY else None
            if minor and all(isinstance(s, Entity) and s.type == "Park" for s in subjects):
                self.said.state(clause, subjects, self.said.fields(*minor.span("body"), whole=True))
            return True
        return False

    def _all_of(self, span: Span) -> list[Named]:
        """在|核心芯片、脑机交互、细胞与基因治疗|领域研发实力突出: what is called fields, of which half or more read so."""
        spans = pieces(self.text, *span, "、和")
        names = [self.text[a:b] for a, b in spans]
        if len(names) < _TWO or not all(map(may_be_field, names)) or sum(map(reads_as_field, names)) * 2 < len(names):
            return []
        return [self.draft.add("Industry", field) for field in spans]

    def _made(self, clause: Clause, subjects: list[Named], verb: re.Match[str]) -> None:
        """甲市|重点发展|A、B; 甲市、乙市|分别主攻|A、B: what the verb of making names."""
        start = after_verb(self.text, verb.end())
        if of_all := _OF_ALL.match(self.text, start, clause.end):
            start = of_all.end()
        if counted := _FIRMS_COUNTED.match(self.text, start, clause.end):
            start = counted.end()
        apart = APART.search(self.text, clause.start, start) is not None
        if apart and self.turns.each(clause, subjects, start):
            return
        if _FOR_PEOPLE.search(self.text, start, clause.end):
            return
        if verb[0].endswith(_STARTS_FROM) and _GROUND_ENDS.search(self.text, start, clause.end):
            return
        things = self.said.fields(start, self._said_until(verb, clause))
        if apart and len(things) != len(subjects) > 1:
            things = self.said.fields(start, clause.end, joint=COMMA)  # 分别主攻细胞和基因治疗、康复器械
            if len(things) != len(subjects):
                return
        firms = OF_FIRMS.search(verb[0]) is not None
        self.said.state(clause, subjects, [f for f in things if not (firms and self.said.is_firm(f))])

    def _named_only(self, clause: Clause, subjects: list[Named], at: int) -> None:
        """甲市的|A、B; no 甲园 国家级 A、B, which is a row: fields that stand behind a place without a verb."""
        if at >= clause.end or lx.level_length(self.text[at : clause.end].strip()):
            return
        of_it = self.text[at] == "的"
        things = self.said.fields(at + of_it, clause.end, whole=True)
        if clause.end - at - of_it == 1:
            return  # 甲县的|磷|,从山里采出来
        of_park = any(isinstance(s, Entity) and s.type == "Park" for s in subjects)
        thrive = of_park and _THRIVE.match(self.text, at, clause.end) is not None
        if at == clause.start or of_it or thrive or all(map(self._is_plain, things)):
            if thrive:  # A、B等特色产业|和C、D等新兴产业规模逐渐形成
                things += [g for _, g in self.draft.between(at, clause.end, ("IndustryGroup",)) if g not in things]
            none = ("Cluster", "Programme") if of_park else ("Cluster",)  # 甲园“三年跨越计划”|开局
            things = [t for t in things if not (isinstance(t, Entity) and t.type in none)]
            self.said.state(clause, subjects, [t for t in things if not self._counts_clusters(t)])

    def _counts_clusters(self, thing: Named) -> bool:
        """甲500亿级集群,|乙、丙2个400亿级集群: whether a group is of clusters, which stand beside what is told before."""
        members = self.draft.targets("INCLUDES", thing)[:1] if isinstance(thing, Entity) and "亿" in thing.name else []
        return bool(members) and members[0].type == "Cluster"

    def _is_plain(self, named: Named) -> bool:
        """Whether a field is made of words of the lexicon only, and no word alone: right behind a place, anything else may be a name."""
        if isinstance(named, Entity):
            return len(named.name) > 3
        name = self.text[slice(*named)]
        return len(name) > 2 and covered_by_words(name) and not self.said.is_firm(named)

    def held(self, clause: Clause, subjects: Sequence[Named] = ()) -> bool:
        """把A作为首位产业: by the place that acts, or by whoever makes something its object in the text."""
        holds = _HOLDS.search(self.text, clause.start, clause.end)
        held = _HELD.search(self.text, clause.start, clause.end) if holds else None
        held = held or _HELD_AS.search(self.text, clause.start, clause.end)
        if (
            held is None
            or denied(self.text, clause.start, held.start())
            or self.draft.between(held.start(), clause.end, ("IndustryGroup",))
        ):
            return False
        fields = self.said.fields(*held.span("body"), whole=True)
        actors = subjects or self.scene.actors_in(clause)
        if fields and actors:
            self.said.state(clause, [*actors], fields)
        return bool(fields)

    def _said_until(self, verb: re.Match[str], clause: Clause) -> int:
        """Where the fields behind a verb end: 承接A|项目, 接纳B|企业."""
        works = _TAKES_IN.search(verb[0]) and _WORKS.search(self.text, verb.end(), clause.end)
        return works.start() if works else clause.end

    def carried_on_together(self, clause: Clause, parks: Sequence[Named]) -> None:
        """甲园、乙园沿江布局,|承接A、B等产业: the same of several parks, each of which is for each field of a plain list."""
        verb = makers().match(self.text, clause.start, clause.end) if parks else None
        lists = self.draft.between(verb.end(), clause.end, ("IndustryGroup",)) if verb else []
        plain = [group for _, group in lists if is_plain(group)]
        members: list[Named] = [member for group in plain for member in self.draft.targets("INCLUDES", group)]
        apart = len(parks) > 1 and IN_TURN.search(self.text, clause.start, clause.end)
        for park in parks if not apart else ():  # 甲园、乙园为两翼,|分别发展A、B
            self.carried_on(clause, park)
        self.said.state(clause, [*parks], members)

    def carried_on(self, clause: Clause, topic: Named, at: int = -1) -> None:
        """甲园区成立最早,|专做A: what a clause without a subject says of the one before."""
        firms, at = False, max(at, clause.start)
        at += self.text.startswith("即以", at)
        matches = (
            pattern.match(self.text, at, clause.end)
            for pattern in (_MOVES, MAINLY, _WORKS_ON, _AND_MINOR, _IS_PILLAR, _RISES)
        )
        if match := next(filter(None, matches), None):
            things = self.said.fields(*match.span("body"))
            if match.re is MAINLY and (minor := _AND_MINOR.match(self.text, match.end() + 1, clause.end)):
                things += self.said.fields(*minor.span("body"), whole=True)  # 以A为主、|以B为辅
        elif (match := makers().match(self.text, at, clause.end)) and not _NO_MAKING.search(match[0]):
            firms = bool(OF_FIRMS.search(match[0]))
            until = self._said_until(match, clause)
            things = self.said.fields(after_verb(self.text, match.end()), until, whole=True)
        else:
            return
        fields = [t for t in things if not isinstance(t, Entity) or t.type in ("Industry", "Chain") or is_system(t)]
        if isinstance(topic, tuple) or topic.type == "Place":
            fields = [t for t in fields if not self._is_of_whole(clause, t)]
        self.said.state(clause, [topic], [field for field in fields if not (firms and self.said.is_firm(field))])

    def _is_of_whole(self, clause: Clause, field: Named) -> bool:
        """以A为主导,|B、C为支撑的“1+2”产业格局: whether the clause names the whole of which a field is a member."""
        wholes = self.draft.between(clause.start, clause.end, ("IndustryGroup", "Programme"))
        return any(field in self.draft.targets("INCLUDES", whole) for _, whole in wholes)

    def says_no_more(self, clause: Clause, at: int) -> bool:
        """Whether a clause only names who the next one tells of: 依托甲区,… 乙县:… 丙市重点布局:…."""
        besides = _BESIDES.match(self.text, at, clause.end)
        if besides is not None:
            at = besides.end()
        if at >= clause.end or any(
            said.fullmatch(self.text, at, clause.end) for said in (_RELYING, _FORMS, _HEEDS, _ASPECT, MAIN)
        ):
            return clause.mark in (",", ":", "—")
        made = makers().match(self.text, at, clause.end) if clause.mark == ":" else None
        return made is not None and made.end() >= clause.end

    def list_under_label(self, clause: Clause, subjects: list[Named]) -> bool:
        """甲市:A、B;乙市:C: what stands under a label may be anything, so it must be made of words of the lexicon."""
        if _COUNTED.search(self.text, max(0, clause.start - _NEAR_COUNT), clause.start):
            return False
        things = self.said.fields(clause.start, clause.end, whole=True)
        known = [t for t in things if isinstance(t, Entity) or covered_by_words(self.text[slice(*t)])]
        if len(known) == len(things) and not any(map(self.said.is_firm, things)):
            self.said.state(clause, subjects, things)
        return bool(things)
