"""Who has got a class, as news tell it: 甲、乙等2家企业获评省级丙; 授予甲“丙”称号; 丙2家(甲、乙); 公布丙名单,甲榜上有名.

The class may be one that only these words show to be one (获评中试平台, 智慧园区名单); things are of the kind that it is of.
"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.classed_how import is_to_be
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.enumeration.listing.listtitles import Class, takes_away
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.in_turn import EACH_IN_TURN
from loaders.extract.reading.numbers import number_behind, number_of
from loaders.extract.relation.denial import NOT_NAMED, denied
from loaders.extract.relation.tier.awarded_class import (
    CLASS,
    class_at,
    class_told_before,
    named_class,
    of_each_level,
    words_from,
)
from loaders.extract.relation.tier.awarded_things import ADVERBS, COUNT, OF_COUNT, AwardedThings
from loaders.extract.relation.tier.class_wording import CLASSES
from loaders.extract.relation.tier.wishes import AIMED_TO_RISE, CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_GIVEN = "(?:认定|评定|评选|遴选|评|命名|确定|授予|列|备案|选)"
_GETS = re.compile(  # 甲、乙|获评|省级丙, 甲|被某厅授予|…
    rf"入选|入围|获评|获批|荣获|荣膺|跻身|喜获|(?:被|获|成功)?{_GIVEN}为|被授予|被[\u4e00-\u9fff]{{2,14}}?(?:授予|{_GIVEN}为)|(?:列入|入列|纳入|进入|登上|上榜)(?=[^,。;:、]{{4,30}}(?:名单|目录|行列|榜单))|上榜(?=首批|第[\u4e00-\u9fff]批|20\d\d年|“?(?:国家|[省市]|自治区|世界)级?)|获(?:得|授)?(?=[^,。;:、]{{4,30}}称号)"
)
_ENDS = r"(?=名单|目录|名录|榜单|行列|称号|荣誉|培育(?!发展)|候选|储备|”(?!企业|工厂|车间)|[,。;、:()\n]|(?:和|与|及|以及)“?(?:国家|省级|市级|自治区|世界|首批|专精特新|单项冠军|瞪羚|独角兽|绿色|智能|制造业)|$)"
_TAKEN = re.compile(  # 获评|为省级丙
    rf"了?(?:[成作]?为|建设|创建|组建|打造)?(?!设立|成立|新建|布局)“?{CLASS}{_ENDS}"
)
_ALSO = re.compile(rf"”?(?:名单|称号)?[、和与及]“?{CLASS}{_ENDS}")  # 省级丙|、丁
_IS = re.compile(rf"(?:{COUNT}[^,。;、:()]{{0,6}}?[均都]?|[均都皆])(?:为|是|属于)")  # 甲、乙|2家企业为
_GIVES = re.compile("(?<![被获])(?:认定|确定|命名|授予|评定|批准|公布|同意)")
_AS = re.compile(  # 认定|甲、乙为省级丙
    rf"(?P<items>[^。;\n“”]+?){OF_COUNT}(?:为|(?=“))“?{CLASS}(?=”|[,。;:()\n]|$|名单|称号)"
)
_ENTERED = re.compile(  # 甲、乙等2家企业|榜上有名
    rf"{ADVERBS}(?:入选|入围|上榜|榜上有名|位列其中|名列其中|在列|赫然在列|入列|通过(?:认定|复核|评审)?|获评|成功入选|跻身其中|被列入其中|名列榜单)(?=[,。;\n]|$)"
)
_LISTED = re.compile(  # 省级丙2家:|甲、乙
    rf"{CLASS}[(]?(?:共|已达|达到?)?{COUNT}[)]?(?:[:(,]|——)*(?:分别|依次|具体)?(?:[为是]|即|包括)?[:]?(?P<items>[^。;:\n]+)"
)
_COUNTED = re.compile(  # 2家省级丙,分别是|甲、乙
    rf"{COUNT}{CLASS}(?:[:(,]|——)+(?:分别|依次|具体)?(?:[为是]|即|包括)?[:]?(?P<items>[^。;:\n]+)"
)
_SHARE = re.compile(  # 乙市2个(甲、丁); 丙市1个,为戊
    rf"(?P<place>[\u4e00-\u9fff]{{2,9}}?)(?:有|共|入选|上榜)*{COUNT}(?:(?!项目)[^,。;、:()]){{0,6}}?(?:\((?P<inside>[^()。;\n]+(?:[(][^()]*[)][^()。;\n]*)*)\)(?=(?:成功)?(?:入选|上榜|入围|获评)|[,。;、\n]|$)|,?(?:分别|依次)?(?:[为是]|即|包括):?(?P<items>[^。;,:\n]+))"
)
_ENTRANTS = re.compile(  # 入选的2家企业为|甲、乙
    rf"(?<![未落没])(?:入选|认定|公布|上榜|入围|获评|新增)的(?:{COUNT}[^,。;、:()]{{0,10}}?|(?:企业|公司|集群|园区|平台|单位))(?:分别|依次)?(?:[为是有]|包括|即):?(?P<items>[^。;\n]+)"
)
_OF_CLASS = re.compile(  # 认定的|省级丙|为甲、乙
    rf"(?<![未落没])(?<!不予)(?:认定|入选|获批|公布|公示|确定|命名|新增|获评)的{CLASS}(?:名单)?(?:分别|依次|具体)?(?:[为是]|包括|有):?(?P<items>[^。;\n]+)"
)
_HOPES = re.compile(
    "力争|争取|希望|期待|有望|努力|计划|目标|将|[到至]20\\d\\d年(?!底?[,已])|申报|争创|创建|推荐|支持|鼓励|培育[^,。;]{0,4}$"
)
_SAYS = re.compile(
    "入选|入围|获评|获批|荣获|荣膺|跻身|喜获|授予|名单|上榜|榜上|位列|[为是]|[个家户]|认定|确定|命名|评定"
)
_ON_LIST = re.compile("入选|入围|上榜|榜上|位列|名列|在列|入列|通过|获评|[个家户]")
_CLASSED = ("Cluster", "Park", "Platform", "Organisation", "ClusterTier", "EnterpriseTier")
_NUMBER = re.compile(COUNT)
_ENDS_IN_CLASS = re.compile(r"(?:[^,。;、:“”《》()\n]|“[^“”\n]{1,8}”(?=[\u4e00-\u9fff])){3,30}[(]?(?:共|已达|达到?)?$")
_LONGEST_CLASS = 34  # characters
_NEAR = 8  # characters before a verb
_CANDIDATES = re.compile(  # 甲集群、乙集群|列入省级培育对象
    "(?:被|成功|均|都|同时|双双)*(?:列入|列为|纳入|入选|进入|成为)(?:了|为)?(?P<class>(?:国家|[省市]|自治区)级(?:重点)?(?:培育|创建|储备)(?:对象|单位|名单|库|行列))"
)
_STARS = re.compile(  # 甲园获评五星级园区,乙园|同获三星级
    "(?:同|均|都|双双|分别)?(?:获评|获得|获|被?评为)(?:为|了)?(?P<class>[一二三四五]星级?)(?=[,。;\n]|$)"
)
_STARRED = re.compile("[一二三四五]星级?(?P<head>[\u4e00-\u9fff]{2,10})$")
_ONE_OF_TWO = ("一家", "1家", "一个", "1个")  # 甲和乙,|一家是|丙级,一家是丁级
_NEXT_CLASS = re.compile("[1一]个(?:国家|省|市|县)级")  # 1个省级|园区


class Awards:
    """States the classes that the sentences of a scene say to be got."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.things = AwardedThings(scene)

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
        listed = class_told_before(self.draft, start, end) if _ON_LIST.search(self.text, start, end) else None
        if listed is not None:
            self._entered(listed, start, end)
            self._shares(listed, start, end)
            self._entrants(listed, start, end)

    def _got(self, verb: re.Match[str], start: int) -> None:
        """甲、乙等2家企业|获评|省级丙、丁."""
        if not self._may_be_got(start, verb.start()) or verb[0].startswith(_ONE_OF_TWO):
            return
        clause = max(start, self.text.rfind(",", start, verb.start()) + 1)
        if AIMED_TO_RISE.search(self.text, clause, verb.end()) and not self.text.startswith("了", verb.end()):
            return
        named = _TAKEN.match(self.text, verb.end())
        runs: dict[str, list[Entity]] = {}
        while named is not None and not _GETS.search(named["class"]):  # 、乙公司|获评丁 is another's
            tier = self._class_of(named)
            also = _ALSO.match(self.text, named.end())
            several = also or (tier and len(of_each_level(tier)) > 1)
            if several and EACH_IN_TURN.search(self.text, max(start, verb.start() - _NEAR), verb.end()):
                return  # 甲、乙分别入选|丙、丁: each its own
            if tier is not None:
                if tier.type not in runs:
                    run = self.things.run_before(start, verb.start(), LEAST[tier.type])
                    runs[tier.type] = run or self.things.fields_before(tier, clause, verb.start())
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
        tier = self._class_of(given)
        if tier is not None:
            self._state(self.things.listed(given.span("items"), tier), tier, (verb.start(), given.end()))

    def _counted(self, start: int, end: int) -> None:
        """省级丙2家:甲、乙; 2家省级丙,分别是甲、乙: as many as the words count."""
        for count in _NUMBER.finditer(self.text, start, end):
            of_next = _NEXT_CLASS.match(self.text, count.start(), end)  # 甲开发区|1个省级园区
            nearest = count.start() if of_next else start
            before = _ENDS_IN_CLASS.search(self.text, max(nearest, count.start() - _LONGEST_CLASS), count.start())
            for match in (
                before and _LISTED.match(self.text, before.start(), end),
                _COUNTED.match(self.text, count.start(), end),
            ):
                if match:
                    self._state_counted(match, start)

    def _state_counted(self, match: re.Match[str], start: int) -> None:
        """|省级丙2家:甲、乙|: that each of them is in the class."""
        span = match.span("class")
        tier = class_at(self.draft, (words_from(self.text, span), span[1]))
        if tier is None or "亿" in tier.name or self._lies_ahead(start, span[0]):
            return  # of a size what is listed may only be made
        if takes_away(self.text[start : match.end()]):
            return
        items = self.things.without_rest(match.span("items"))
        count = number_of(match["count"]) or 0
        some = self.text.startswith("等", items[1])  # 省级丙3家(甲等): one of them, or two
        things = self.things.listed(items, tier, 0 if some else count)
        self._state(things if len(things) <= count else [], tier, (span[0], match.end()))

    def _of_class(self, start: int, end: int) -> None:
        """认定的|省级丙|为甲、乙; what is said to be of one class is of no other that was named with it."""
        for match in _OF_CLASS.finditer(self.text, start, end):
            tier = class_at(self.draft, match.span("class"))
            if tier is None or self._lies_ahead(start, match.start()) or takes_away(self.text[start : match.start()]):
                continue
            self._state(self.things.listed(self.things.without_rest(match.span("items")), tier), tier, match.span())

    def _candidates(self, start: int, end: int) -> None:
        """甲、乙2个集群|列入省级培育对象: a list of what is to be fostered, named by its level alone, is their class."""
        for match in _CANDIDATES.finditer(self.text, start, end):
            if self._may_be_got(start, match.start()):
                tier = Class("ClusterTier", match["class"], match.span("class"))
                self._state(self.things.run_before(start, match.start(), ("Cluster",)), tier, (start, match.end()))

    def _starred(self, start: int, end: int) -> None:
        """甲园获评五星级园区,乙园|同获三星级: a number of stars alone, which is of the class that the sentence has named."""
        for match in _STARS.finditer(self.text, start, end):
            named = self.draft.between(start, match.start(), CLASSES)
            told = [(e.type, starred["head"]) for _, e in named if (starred := _STARRED.search(e.name))]
            for kind, head in told[-1:]:
                if self._may_be_got(start, match.start()):
                    tier = Class(kind, match["class"] + head, match.span("class"))
                    things = self.things.run_before(start, match.start(), LEAST[kind])
                    self._state(things, tier, (start, match.end()))

    def _entered(self, tier: Class, start: int, end: int) -> None:
        """公布丙名单,|甲、乙等2家企业|榜上有名."""
        for match in _ENTERED.finditer(self.text, start, end):
            if not denied(self.text, start, match.start()):
                self._state(self.things.run_before(start, match.start(), LEAST[tier.type]), tier, (start, match.end()))

    def _entrants(self, tier: Class, start: int, end: int) -> None:
        """公布丙名单,|入选的2家企业为|甲、乙."""
        for match in _ENTRANTS.finditer(self.text, start, end):
            items = self.things.without_rest(match.span("items"))
            things = self.things.listed(items, tier, number_of(match["count"] or "") or 0)
            self._state(things, tier, match.span())

    def _shares(self, tier: Class, start: int, end: int) -> None:
        """其中乙市2个(甲、丁); 丙市1个,为戊."""
        for match in _SHARE.finditer(self.text, start, end):
            if not self.scene.gazetteer.names_place(match["place"].removeprefix("其中")):
                continue
            span = match.span("inside" if match["inside"] else "items")
            self._state(self.things.listed(span, tier, number_of(match["count"]) or 0), tier, match.span())

    def _state(self, things: list[Entity], tier: Class, span: Span) -> None:
        """Each of the things is in the class, which is named where there are any."""
        things = [thing for thing in things if not tier.name.endswith(thing.name)]
        for one in of_each_level(tier) if things else ():
            known = named_class(self.draft, one.type, one.name) or self.draft.add(one.type, one.span, one.name)
            for thing in things:
                self.draft.relate("IN_TIER", thing, known, span)
                self.draft.unrelate("ADVANCES_TO", thing, known)  # 跻身, which may be an aim
                self.draft.unrelate("IN_TIER", known, thing)  # 认定的丙园区为甲园区: which of the two is the class

    def _class_of(self, taken: re.Match[str]) -> Class | None:
        """获评|省级丙|: the class that is got; none of 省级丙|培育对象, which is but a candidate."""
        end = taken.end("class")
        candidate = CANDIDATES.match(self.text, end + self.text.startswith("”", end))
        return None if candidate else class_at(self.draft, taken.span("class"))

    def _may_be_got(self, start: int, at: int) -> bool:
        """Whether a sentence neither denies the verb that stands here nor hopes for it: no 未|获评, no 力争|获评."""
        return not denied(self.text, start, at) and not self._lies_ahead(start, at)

    def _lies_ahead(self, start: int, at: int) -> bool:
        """力争|获评, 到2027年,甲园|跻身: whether what stands here is yet to come."""
        clause = max(self.text.rfind(mark, start, at) for mark in ",;。") + 1
        return _HOPES.search(self.text, max(start, clause), at) is not None or is_to_be(self.text, at)
