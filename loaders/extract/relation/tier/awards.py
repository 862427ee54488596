"""Who has got a class, as news tell it: 甲、乙等2家企业获评省级丙; 授予甲“丙”称号; 丙2家(甲、乙); 公布丙名单,甲榜上有名.

The class may be one that only these words show to be one (获评中试平台, 智慧园区名单); things are of the kind that it is of.
"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.classed_how import is_to_be
from loaders.extract.enumeration.listing.headings import LEAST, class_of_list
from loaders.extract.enumeration.listing.items import bare, has_verb, type_of
from loaders.extract.enumeration.listing.listtitles import Class, class_words, takes_away
from loaders.extract.names.firm.firms import may_be_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.in_turn import EACH_IN_TURN
from loaders.extract.reading.numbers import number_behind, number_of
from loaders.extract.reading.spans import pieces, solid
from loaders.extract.relation.denial import NOT_NAMED, denied
from loaders.extract.relation.references import outermost
from loaders.extract.relation.tier.class_wording import CLASSES
from loaders.extract.relation.tier.wishes import AIMED_TO_RISE, CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_GIVEN = "(?:认定|评定|评选|遴选|评|命名|确定|授予|列|备案|选)"
_GETS = re.compile(
    rf"入选|入围|获评|获批|荣获|荣膺|跻身|喜获|(?:被|获|成功)?{_GIVEN}为|被授予|被[\u4e00-\u9fff]{{2,14}}?(?:授予|{_GIVEN}为)|(?:列入|入列|纳入|进入|登上|上榜)(?=[^,。;:、]{{4,30}}(?:名单|目录|行列|榜单))|上榜(?=首批|第[\u4e00-\u9fff]批|20\d\d年|“?(?:国家|[省市]|自治区|世界)级?)|获得?(?=[^,。;:、]{{4,30}}称号)"
)
_CLASS = r"(?P<class>(?:[^,。;、:“”《》()\n]|“[^“”\n]{1,8}”(?=[\u4e00-\u9fff])){3,30}?)"
_ENDS = r"(?=名单|目录|名录|榜单|行列|称号|荣誉|培育(?!发展)|候选|储备|”|[,。;、:()\n]|(?:和|与|及|以及)“?(?:国家|省级|市级|自治区|世界|首批|专精特新|单项冠军|瞪羚|独角兽|绿色|智能|制造业)|$)"
_ALL = ("全国", "全省", "全区", "全市")
_TAKEN = re.compile(rf"了?(?:[成作]?为|建设|创建|组建|打造)?(?!设立|成立|新建|布局)“?{_CLASS}{_ENDS}")
_ALSO = re.compile(rf"”?(?:名单|称号)?[、和与及]“?{_CLASS}{_ENDS}")
_COUNT = r"(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})[个家户]"
_IS = re.compile(rf"(?:{_COUNT}[^,。;、:()]{{0,6}}?[均都]?|[均都皆])(?:为|是|属于)")  # 甲、乙|2家企业为
_OF_COUNT = rf"(?:等{_COUNT}[^,。;、:()]{{0,10}}?|等)?"
_ADVERBS = "(?:先后|成功|双双|分别|依次|同时|一举|再次|首次|全部|顺利|正式|入围并|近日|日前|今年|此次|本次|均|都|也|还|又|已|则|被|获|共同|携手|凭借[^,。;]{2,12})*"
_ADVERBS_BEHIND = re.compile(f"(?:产业)?{_OF_COUNT}{_ADVERBS}$".replace("(?P<count>", "(?:"))
_TELLS = re.compile(
    "(?:其中|目前|近日|日前|同时|此外|去年|今年|截至目前|20\\d\\d年|我[省市县区州]|全[省市县区州])+(?:的)?"
)
_GAP = re.compile(rf"”?(?:[(][^()]*[)])?(?:{_OF_COUNT}|\d个(?:产业)?集群),?{_ADVERBS}".replace("?P<count>", ""))
_GIVES = re.compile("(?<![被获])(?:认定|确定|命名|授予|评定|批准|公布|同意)")
_AS = re.compile(rf"(?P<items>[^。;\n“”]+?){_OF_COUNT}(?:为|(?=“))“?{_CLASS}(?=”|[,。;:()\n]|$|名单|称号)")
_TOLD = re.compile(  # 公布|首批省级丙|名单; 2家企业入选|省级丙
    rf"(?:(?:公布|发布|公示|印发|确定|出炉)了?的?|{_COUNT}[^,。;、:()]{{0,8}}(?:入选|获评|入围|上榜|获批|跻身)|关于)[^,。;、:“”《》()\n]{{0,6}}?{_CLASS}(?=(?:拟认定|公示|认定|入选)?(?:名单|的(?:通知|公示|公告))|[,。;\n]|$)"
)
_ENTERED = re.compile(
    rf"{_ADVERBS}(?:入选|入围|上榜|榜上有名|位列其中|名列其中|在列|赫然在列|入列|通过(?:认定|复核|评审)?|获评|成功入选|跻身其中|被列入其中|名列榜单)(?=[,。;\n]|$)"
)
_LISTED = re.compile(
    rf"{_CLASS}[(]?(?:共|已达|达到?)?{_COUNT}[)]?(?:[:(,]|——)*(?:分别|依次|具体)?(?:[为是]|即|包括)?[:]?(?P<items>[^。;:\n]+)"
)
_COUNTED = re.compile(rf"{_COUNT}{_CLASS}(?:[:(,]|——)+(?:分别|依次|具体)?(?:[为是]|即|包括)?[:]?(?P<items>[^。;:\n]+)")
_SHARE = re.compile(
    rf"(?P<place>[\u4e00-\u9fff]{{2,9}}?)(?:有|共|入选|上榜)*{_COUNT}(?:(?!项目)[^,。;、:()]){{0,6}}?(?:\((?P<inside>[^()。;\n]+(?:[(][^()]*[)][^()。;\n]*)*)\)(?=(?:成功)?(?:入选|上榜|入围|获评)|[,。;、\n]|$)|,?(?:分别|依次)?(?:[为是]|即|包括):?(?P<items>[^。;,:\n]+))"
)
_REST = re.compile("等(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[个家户][^,。;、:()]{0,6})?$")  # 甲、乙|等5家企业
_ENTRANTS = re.compile(
    rf"(?<![未落没])(?:入选|认定|公布|上榜|入围|获评|新增)的(?:{_COUNT}[^,。;、:()]{{0,10}}?|(?:企业|公司|集群|园区|平台|单位))(?:分别|依次)?(?:[为是有]|包括|即):?(?P<items>[^。;\n]+)"
)
_OF_CLASS = re.compile(
    rf"(?<![未落没])(?<!不予)(?:认定|入选|获批|公布|公示|确定|命名|新增|获评)的{_CLASS}(?:名单)?(?:分别|依次|具体)?(?:[为是]|包括|有):?(?P<items>[^。;\n]+)"
)
_HOPES = re.compile(
    "力争|争取|有望|努力|计划|目标|将|[到至]20\\d\\d年(?!底?[,已])|申报|争创|创建|推荐|支持|鼓励|培育[^,。;]{0,4}$"
)
_HAS = re.compile(
    "拥有|已有|现有|共有|累计|培育(?!对象|企业|库)|认定|新增|获批|建成|有(?![色限机])|[我全][国省市县区州]|其中|[为是]"
)
_SAYS = re.compile(
    "入选|入围|获评|获批|荣获|荣膺|跻身|喜获|授予|名单|上榜|榜上|位列|[为是]|[个家户]|认定|确定|命名|评定"
)
_ON_LIST = re.compile("入选|入围|上榜|榜上|位列|名列|在列|入列|通过|获评|[个家户]")
_CLASSED = ("Cluster", "Park", "Platform", "Organisation", "ClusterTier", "EnterpriseTier")
_PROVINCE = re.compile("[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|(?:北京|天津|上海|重庆)市?")
_NO_NAME = re.compile("[的以为将把]|^(?:等|其中|以及)")  # more than a name
_OF_CONTEST = re.compile("优胜|胜出|决赛|竞赛")
_NUMBER = re.compile(_COUNT)
_ENDS_IN_CLASS = re.compile(r"(?:[^,。;、:“”《》()\n]|“[^“”\n]{1,8}”(?=[\u4e00-\u9fff])){3,30}[(]?(?:共|已达|达到?)?$")
_LONGEST_CLASS = 34  # characters
_NEAR = 8  # characters before a verb
_BY_ORGAN = re.compile(
    "(?:国家)?(?:工信部|工业和信息化部|国家发展改革委|科技部|财政部|商务部|农业农村部|生态环境部)的?"
)
_CANDIDATES = re.compile(  # 甲集群、乙集群|列入省级培育对象
    "(?:被|成功|均|都|同时|双双)*(?:列入|列为|纳入|入选|进入|成为)(?:了|为)?(?P<class>(?:国家|[省市]|自治区)级(?:重点)?(?:培育|创建|储备)(?:对象|单位|名单|库|行列))"
)
_STARS = re.compile(  # 甲园获评五星级园区,乙园|同获三星级
    "(?:同|均|都|双双|分别)?(?:获评|获得|获|被?评为)(?:为|了)?(?P<class>[一二三四五]星级?)(?=[,。;\n]|$)"
)
_STARRED = re.compile("[一二三四五]星级?(?P<head>[\u4e00-\u9fff]{2,10})$")
_OF_LIST = 300  # characters from the title of a list to what is on it

_NEXT_CLASS = re.compile("[1一]个(?:国家|省|市|县)级")


class Awards:
    """States the classes that the sentences of a scene say to be got."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """All that a sentence says to be in a class."""
        start, end = sentence.start, sentence.end
        if not _SAYS.search(self.text, start, end) or not self.draft.between(start, end, _CLASSED):
            return
        for pattern in (_GETS, _IS):
            for match in pattern.finditer(self.text, start, end):
                self._got(match, start)
        for match in _GIVES.finditer(self.text, start, end):
            self._given(match, start, end)
        self._counted(start, end)
        self._of_class(start, end)
        self._candidates(start, end)
        self._starred(start, end)
        listed = self._told_before(start, end) if _ON_LIST.search(self.text, start, end) else None
        if listed is not None:
            self._entered(listed, start, end)
            self._shares(listed, start, end)
            for match in _ENTRANTS.finditer(self.text, start, end):
                things = self._listed(
                    self._without_rest(match.span("items")), listed, number_of(match["count"] or "") or 0
                )
                self._state(things, listed, match.span())

    def _got(self, verb: re.Match[str], start: int) -> None:
        """甲、乙等2家企业|获评|省级丙、丁."""
        if denied(self.text, start, verb.start()) or self._lies_ahead(start, verb.start()):
            return
        clause = max(start, self.text.rfind(",", start, verb.start()) + 1)
        if AIMED_TO_RISE.search(self.text, clause, verb.end()) and not self.text.startswith("了", verb.end()):
            return
        named = _TAKEN.match(self.text, verb.end())
        runs: dict[str, list[Entity]] = {}
        while named is not None and not _GETS.search(named["class"]):  # 、乙公司|获评丁 is another's
            tier = None if self._is_candidate(named.end("class")) else self._class(named.span("class"))
            also = _ALSO.match(self.text, named.end())
            if also and EACH_IN_TURN.search(self.text, max(start, verb.start() - _NEAR), verb.end()):
                return  # 甲、乙分别入选|丙、丁: each its own
            if tier is not None:
                if tier.type not in runs:
                    run = self._run_before(start, verb.start(), LEAST[tier.type])
                    runs[tier.type] = run or self._fields_before(tier, clause, verb.start())
                if number_behind(self.text, tier.span[1]) not in (0, len(runs[tier.type])):
                    return  # 甲高新区获评|省级乙园区|4个: others are
                self._state(runs[tier.type], tier, (start, named.end()))
            named = also

    def _given(self, verb: re.Match[str], start: int, end: int) -> None:
        """认定|甲、乙|为|省级丙; 授予|甲|“丙”称号."""
        given = _AS.match(self.text, verb.end(), end)
        clause = max(start, self.text.rfind(",", start, verb.start()) + 1)
        if given is None or NOT_NAMED.search(self.text, clause, verb.start()):
            return
        if denied(self.text, start, verb.start()) or takes_away(self.text[start : verb.start()]):
            return
        tier = None if self._is_candidate(given.end("class")) else self._class(given.span("class"))
        if tier is not None:
            self._state(self._listed(given.span("items"), tier), tier, (verb.start(), given.end()))

    def _counted(self, start: int, end: int) -> None:
        """省级丙2家:甲、乙; 2家省级丙,分别是甲、乙: as many as the words count."""
        for count in _NUMBER.finditer(self.text, start, end):
            nearest = (
                count.start() if _NEXT_CLASS.match(self.text, count.start(), end) else start
            )  # 甲开发区|1个省级园区
            before = _ENDS_IN_CLASS.search(self.text, max(nearest, count.start() - _LONGEST_CLASS), count.start())
            for match in (
                before and _LISTED.match(self.text, before.start(), end),
                _COUNTED.match(self.text, count.start(), end),
            ):
                if match:
                    self._state_counted(match, start)

    def _state_counted(self, match: re.Match[str], start: int) -> None:
        span = match.span("class")
        tier = self._class((self._words_from(span), span[1]))
        if tier is None or "亿" in tier.name or self._lies_ahead(start, span[0]):
            return  # of a size what is listed may only be made
        if takes_away(self.text[start : match.end()]):
            return
        things = self._listed(self._without_rest(match.span("items")), tier, number_of(match["count"]) or 0)
        self._state(things, tier, (span[0], match.end()))

    def _of_class(self, start: int, end: int) -> None:
        """认定的|省级丙|为甲、乙; what is said to be of one class is of no other that was named with it."""
        for match in _OF_CLASS.finditer(self.text, start, end):
            tier = self._class(match.span("class"))
            if tier is None or self._lies_ahead(start, match.start()) or takes_away(self.text[start : match.start()]):
                continue
            self._state(self._listed(self._without_rest(match.span("items")), tier), tier, match.span())

    def _candidates(self, start: int, end: int) -> None:
        """甲、乙2个集群|列入省级培育对象: a list of what is to be fostered, named by its level alone, is their class."""
        for match in _CANDIDATES.finditer(self.text, start, end):
            if not denied(self.text, start, match.start()) and not self._lies_ahead(start, match.start()):
                tier = Class("ClusterTier", match["class"], match.span("class"))
                self._state(self._run_before(start, match.start(), ("Cluster",)), tier, (start, match.end()))

    def _starred(self, start: int, end: int) -> None:
        """甲园获评五星级园区,乙园|同获三星级: a number of stars alone, which is of the class that the sentence has named."""
        for match in _STARS.finditer(self.text, start, end):
            named = self.draft.between(start, match.start(), CLASSES)
            told = [(e.type, starred["head"]) for _, e in named if (starred := _STARRED.search(e.name))]
            for kind, head in told[-1:]:
                if not denied(self.text, start, match.start()) and not self._lies_ahead(start, match.start()):
                    tier = Class(kind, match["class"] + head, match.span("class"))
                    self._state(self._run_before(start, match.start(), LEAST[tier.type]), tier, (start, match.end()))

    def _entered(self, tier: Class, start: int, end: int) -> None:
        """公布丙名单,|甲、乙等2家企业|榜上有名."""
        for match in _ENTERED.finditer(self.text, start, end):
            if not denied(self.text, start, match.start()):
                self._state(self._run_before(start, match.start(), LEAST[tier.type]), tier, (start, match.end()))

    def _shares(self, tier: Class, start: int, end: int) -> None:
        """其中乙市2个(甲、丁); 丙市1个,为戊."""
        for match in _SHARE.finditer(self.text, start, end):
            if not self.scene.gazetteer.names_place(match["place"].removeprefix("其中")):
                continue
            span = match.span("inside" if match["inside"] else "items")
            self._state(self._listed(span, tier, number_of(match["count"]) or 0), tier, match.span())

    def _state(self, things: list[Entity], tier: Class, span: Span) -> None:
        """Each of the things is in the class, which is named where there are any."""
        things = [thing for thing in things if not tier.name.endswith(thing.name)]
        if things:
            known = named_class(self.draft, tier.type, tier.name) or self.draft.add(tier.type, tier.span, tier.name)
            for thing in things:
                self.draft.relate("IN_TIER", thing, known, span)
                self.draft.unrelate("ADVANCES_TO", thing, known)  # 跻身, which may be an aim
                self.draft.unrelate("IN_TIER", known, thing)  # 认定的丙园区为甲园区: which of the two is the class

    def _told_before(self, start: int, end: int) -> Class | None:
        """The class of the list, or the one that things have got, that was named last before the end of a sentence."""
        for match in reversed([*_TOLD.finditer(self.text, max(0, start - _OF_LIST), end)]):
            if not takes_away(match[0]) and (tier := self._class(match.span("class"))):
                return tier
        return None

    def _class(self, span: Span) -> Class | None:
        """The class that these words name; what the text names as one thing there is none."""
        plain = _BY_ORGAN.sub("", class_words(self.text[slice(*span)]), count=1)
        if _OF_CONTEST.search(plain):
            return None
        kind, at = class_of_list(plain), self.text.find(plain, *span)
        if kind not in CLASSES or at < 0 or self.draft.between(at, at + len(plain), ("Cluster",)):
            return None
        rest = plain[lx.level_length(plain) :]
        placed = lx.place_length(rest)
        if placed and not (_PROVINCE.match(rest) and (kind != "Park" or class_of_list(rest[placed:]))):
            return None  # 甲县乙园区 is one park
        end = at + len(plain)
        named = (a for (a, b), e in self.draft.between(*span, (kind,)) if b == end and e.type == kind)
        at = min((a for a in named if self.text[a:at] in _ALL), default=at)  # 全国|低碳示范园区, named whole
        return Class(kind, plain if at == end - len(plain) else self.text[at:end], (at, end))

    def _words_from(self, span: Span) -> int:
        """Where the class begins that these words end with: 甲市拥有|省级丙."""
        opens = [m.end() for m in _HAS.finditer(self.text[slice(*span)])]
        return span[0] + opens[-1] if opens else span[0]

    def _without_rest(self, span: Span) -> Span:
        """The items of a list before the bracket that closes it, or the clause that follows."""
        words, depth = self.text[slice(*span)], 0
        for at, char in enumerate(words):
            depth += (char == "(") - (char == ")")
            if depth < 0 or (char == "," and not depth):
                span = span[0], span[0] + at
                break
        rest = _REST.search(self.text, *span)
        return span if rest is None else (span[0], rest.start())

    def _listed(self, span: Span, tier: Class, count: int = 0) -> list[Entity]:
        """The things that these words enumerate; none where one of them is of another kind, or where they are not so many."""
        kinds = LEAST[tier.type]
        end = span[1] - (self.text[: span[1]].endswith("等"))
        found = pieces(self.text, span[0], end, "、")
        if found:
            found[-1:] = self._joined(found[-1], kinds)
        things = [self._thing(part, kinds) for part in found]
        if not things or any(kind is None for kind, _ in things) or (count and len(things) != count):
            return []
        return [self.draft.add(str(kind), part) for kind, part in things]

    def _joined(self, last: Span, kinds: tuple[str, ...]) -> list[Span]:
        """The two last items that 和 joins."""
        for joint in re.finditer("以及|和|及|与", self.text[slice(*last)]):
            sides = [(last[0], last[0] + joint.start()), (last[0] + joint.end(), last[1])]
            if all(self._thing(side, kinds)[0] for side in sides):
                return sides
        return [last]

    def _thing(self, part: Span, kinds: tuple[str, ...]) -> tuple[str | None, Span]:
        """What an item is, and where its name stands without a bracket behind it."""
        while part[0] < part[1] and self.text[part[0]] in " \t“":
            part = part[0] + 1, part[1]
        dot = self.text.find("·", *part)
        if dot >= 0 and lx.begins_with_place(self.text[dot + 1 : part[1]]):
            part = dot + 1, part[1]  # 新材料·|江苏甲经济开发区
        name = bare(self.text[slice(*part)]).rstrip("” ")
        part = part[0], part[0] + len(name)
        known = [e.type for span, e in self.draft.between(*part, kinds) if span == part]
        kind = known[0] if known else "" if _NO_NAME.search(name) or has_verb(name) else type_of(name)
        if kind not in kinds and "Organisation" in kinds and (name.endswith("公司") or may_be_name(name)):
            kind = "Organisation"
        return (kind if kind in kinds else None), part

    def _run_before(self, start: int, at: int, kinds: tuple[str, ...]) -> list[Entity]:
        """The things that end right before a place, and those that are enumerated before them: 甲、乙和丙等3家企业|."""
        named = [
            (span, e)
            for span, e in outermost(self.draft.between(start, at, kinds))
            if not (e.type == "Organisation" and self.scene.organs.has(e))
            and not lx.level_length(e.name)
            and not any(r.type == "IN_TIER" and r.target is e for r in self.draft.relations_of(e))
        ]
        run: list[Entity] = []
        for span, thing in reversed(named):
            between = self.text[span[1] : at]
            if not (_GAP.fullmatch(between) if not run else solid(re.sub("[(][^()]*[)]", "", between)) in lx.JOINTS):
                break
            run.insert(0, thing)
            at = span[0]
        return run

    def _fields_before(self, tier: Class, start: int, at: int) -> list[Entity]:
        """甲县铝材、乙市环境装备|入选省级特色产业集群: the clusters that are only called by their fields."""
        lead = _TELLS.match(self.text, start, at)
        rest = _ADVERBS_BEHIND.search(self.text, start, at)
        parts = pieces(self.text, lead.end() if lead else start, rest.start() if rest else at, "、和与及")
        if tier.type != "ClusterTier" or not tier.name.endswith("集群") or not parts:
            return []
        fields = [self.text[a + lx.place_length(self.text[a:b]) : b] for a, b in parts]
        return [self.draft.add("Cluster", part) for part in parts] if all(map(reads_as_field, fields)) else []

    def _lies_ahead(self, start: int, at: int) -> bool:
        clause = max(self.text.rfind(mark, start, at) for mark in ",;。") + 1
        return _HOPES.search(self.text, max(start, clause), at) is not None or is_to_be(self.text, at)

    def _is_candidate(self, at: int) -> bool:
        return CANDIDATES.match(self.text, at + self.text.startswith("”", at)) is not None


def named_class(draft: Draft, kind: str, tier: str) -> Entity | None:
    """What the text calls the class of a list 甲省…集群名单: without its province, or 甲省级…, 省级…."""
    placed = lx.place_length(tier)
    province, plain = tier[:placed], tier[placed:]
    forms = (tier, plain, province + "级" + plain, "省级" + plain) if province.endswith("省") else (tier, plain)
    return next(filter(None, (draft.find(kind, form) for form in forms)), None)
