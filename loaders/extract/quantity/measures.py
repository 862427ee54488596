"""What a figure measures: the class or thing that it counts, or the field whose sum, share or rate it is."""

import re
from functools import cache
from itertools import pairwise

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.brackets import SHORT_NAME
from loaders.extract.quantity.classes import counted_class
from loaders.extract.quantity.fields_before import field_before, group_before, heading_field, next_item
from loaders.extract.quantity.fields_measured import names_field
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.indicators import GROWS
from loaders.extract.quantity.parts_of_class import GRADED, class_before, lent, of_level, of_size
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import number_of

Span = tuple[int, int]
_SHARE_OF = re.compile("占(?P<whole>[\u4e00-\u9fff]{2,14}?)的?(?:比重|比例|份额)$")
_CLASSES = ("ClusterTier", "EnterpriseTier", "Platform", "Park", "Cluster", "Chain")
_LISTED = ("EnterpriseTier", "Platform")
_FIELDS = ("Industry", "IndustryGroup")
_TOPICS = ("Industry", "Chain", "Cluster")
_NEARBY = r"(?:\([^()]*\))?(?:(?:等|[和及与、](?:骨干|龙头|领军|重点|优质|上下游|配套))[\u4e00-\u9fff]{{0,6}}?(?:企业|(?<!市场)(?<!经营)主体|工厂|平台|载体|机构))?(?:{})*(?:{})?(?:{})*[^,、;]{{0,4}}"
_BESIDE_FIGURE = r"{}|(?:规上|规模以上)(?:工业)?企业|数量|总数|数|力争|将|要|在|到|至|达到|超过|突破|增加|增长|发展|扩大|20\d\d年(?:底|末)?|年底|年内|届时|每年|全年|今年|明年|去年|前年|[上下]半年|前?[一二三两四]个?季度|实现|完成|预计|累计|目前|已"
_JOINED = re.compile("和|及|、(?:[\u4e00-\u9fff“”]{2,8}、){0,2}|与|以及|或|或者|等")
_OF_TWO = re.compile("(?:其中|目前)?,?(?P<which>前者|后者)")
_LINE_HEAD = re.compile(
    r"[ \t#*●■◆—]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|第[一二三四五六七八九十]+[章节条])?[ \t]*(?:做[强优大]|发展|壮大|培育|打造)*(?P<name>[\u4e00-\u9fff]{2,14})[ \t]*[。:—]"
)
_LABEL = re.compile(
    r"^(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|[一二三四五六七八九十]是)?(?:做[强优大]|发展|壮大|培育|打造)*"
)
_OUTPUT = re.compile("(?:产值|营业收入|营收|主营业务收入|规模)$")
_WORKS_TOLD = re.compile("(?:该|本|整个)(?:项目|公司|企业)|项目(?:全部|全面|建成|投产|达产|投用)")
_MADE = re.compile("(?:产量|销量|产能|保有量|出口量|发电量)$")
_OF_WORKS = ("项目", "课题", "专项")
_CLUSTER = re.compile("(?:产业)?集群$")
_GROUP_AGAIN = re.compile(  # 到2025年,|5个未来产业|营业收入增长15%
    "(?P<count>[\\d一二两三四五六七八九十]+)[个大条](?P<noun>[\u4e00-\u9fff“”]{2,10}?(?:产业链|产业(?!链|创新|集群|园|基地)|集群|赛道))"
)
_HANDLED = ("以", "将", "把", "对", "向")  # before what a clause does something with: no topic
_ALL_OF = re.compile(
    "(?:均|双双|(?<![成首])都)(?:将|要|力争|实现|达到?|突破|超过?|保持|在)*$"
)  # 甲、乙、丙产值均|突破500亿元
_ALL = re.compile(r"全国|全省|全球|世界|同类")
_KNOWN = 60  # clusters named last that a figure may be about
_OF_ALL = re.compile("(?:全[省市县区州盟旗]|我[省市县区州])的?(?:规上|规模以上)?工业")
_OF_PLACES = re.compile("进出口|生产总值|GDP|固定资产|财政|预算")  # of which no field alone has any
_NEAR, _LEAD = 400, 2  # characters back to the thing that 集群 means; within which a clause names its topic
_BEHIND = 60  # characters behind a figure that may name what it is of
_LABELLED = 500  # characters behind a label for which it still heads
_HEADS = (
    ("Cluster", ("集群", "产业集群", "产业群")),
    ("Chain", ("链", "产业链", "全产业链", "链条")),
    ("Park", ("园区", "基地", "园", "开发区")),
)


@cache
def _bare() -> re.Pattern[str]:
    """An indicator of nothing in particular: 产值, 集群营收, 12条链产值."""
    indicators = lx.alternation(lx.words("indicator"))
    heads = lx.alternation([name for _, names in _HEADS for name in names])
    return re.compile(
        rf"(?:(?P<count>[\d一二两三四五六七八九十]+)[个条大](?:重点|优势|主导|标志性)*)?(?P<head>{heads})?(?:产业|行业|工业)?(?:(?(count)(?:规模以上|规上)(?:工业)?企业))?年?(?P<what>(?:总(?=销售|营业|营收|收入|税收|利润))?(?:{indicators})+(?:总量|总额|总规模)?)"
    )


@cache
def _nearby() -> re.Pattern[str]:
    """What may stand between a thing and its figure."""
    words = _BESIDE_FIGURE.format(lx.alternation(lx.words("indicator")))
    return re.compile(_NEARBY.format(words, GROWS + "[、并且]", words))


class Measures:
    """Finds what the figures of a text measure, one after the other."""

    def __init__(self, draft: Draft, text: str) -> None:
        self.draft, self.text = draft, text
        self.short = {
            match["short"]: named for match in SHORT_NAME.finditer(text) if (named := self._at_end(match.start()))
        }
        self.counted: list[Entity] = []  # what the figure before counts
        self.unit = ""  # and its unit
        self.at = 0  # where the figure stands that is read
        self.told: dict[str, tuple[int, str, list[Entity]]] = {}  # indicator -> where it was last told of something

    def _at_end(self, end: int) -> Entity | None:
        """The class that is named right before a place in the text."""
        return next((e for (_, b), e in self.draft.between(max(0, end - _NEAR // 8), end, _CLASSES) if b == end), None)

    def of(self, sentence: Sentence, clause: Clause, figure: Figure) -> list[Entity]:
        """The things that a figure measures, the first of them its own."""
        self.at = figure.word.end
        sized = of_size(self.draft, figure, self.counted, self.unit)
        measured = [sized] if sized else [self.short.get(e.name, e) for e in self._here(clause, figure)]
        if not measured and (graded := of_level(self.draft, figure, self.counted, self.unit)) is not None:
            measured, figure.indicator = [graded], graded.name
        if not measured and (named := class_before(self.draft, clause, figure)):
            self.counted, self.unit = named, figure.unit
            return named
        if not measured and figure.lender:
            measured = lent(self.draft, figure)
        if not measured and not figure.is_measure and figure.before == clause.start:
            measured = self._of_label(clause, figure)
        if not measured and figure.carried:  # 甲类企业到2025年达到20家,2027年达到30家
            measured = self.counted
        if _MADE.search(figure.indicator):
            said = self.text[clause.start : clause.end]  # 新能源汽车年产量|150万辆 is not that of its cluster
            measured = [e for e in measured if e.type != "Cluster" or e.name in said]
        if not figure.is_measure:
            if counted := counted_class(self.draft, clause, figure, self.counted):
                own = figure.carried or not measured or counted.name == figure.indicator
                measured = [counted] if own else measured
        elif self._is_of_place(clause, figure):
            measured = []
        elif bare := _bare().fullmatch(figure.indicator):
            measured = measured or self._of_two(clause) or self._meant(sentence, figure, bare)
            if measured and figure.indicator == bare[0]:
                figure.indicator = measured[0].name + bare["what"]
        elif measured and (tail := re.search(rf"{_bare().pattern}$", figure.indicator)):
            self.told[tail["what"]] = (figure.word.end, figure.indicator, measured)
        if whole := _SHARE_OF.search(figure.indicator):  # 占|材料产业|的比重: what a share is of, and no share of
            measured = [e for e in measured if e.name != whole["whole"]]
        self.counted, self.unit = measured, figure.unit
        return measured

    def _of_label(self, clause: Clause, figure: Figure) -> list[Entity]:
        """The class that the label of a number names: 专精特新企业:|50家."""
        if not figure.indicator or not self.text.startswith(
            figure.indicator + ":", clause.start - len(figure.indicator) - 1
        ):
            return []
        end = clause.start - 1
        named = self.draft.between(end - len(figure.indicator), end, _CLASSES)
        return [e for span, e in named if span[1] == end][-1:]

    def _is_of_place(self, clause: Clause, figure: Figure) -> bool:
        """Whether a figure is that of all industry of a place: 全市工业总产值|1万亿元."""
        return (
            figure.indicator.startswith("工业")
            and _OF_ALL.search(self.text, clause.start, figure.word.start) is not None
        )

    def _of_two(self, clause: Clause) -> list[Entity]:
        """发展A和B,前者|产值500亿元,后者|产值300亿元: the first or the second of two fields or parks that stand joined before."""
        which = _OF_TWO.match(self.text, clause.start, clause.end)
        if which is None:
            return []
        line = self.text.rfind("\n", 0, clause.start) + 1
        named = self.draft.between(max(line, clause.start - _NEAR), clause.start, (*_TOPICS, "Park"))
        pairs = [
            (first, second)
            for ((_, end), first), ((start, _), second) in pairwise(named)
            if first.type == second.type and self.text[end:start] in lx.JOINTS
        ]
        return [pairs[-1][which["which"] == "后者"]] if pairs else []

    def _meant(self, sentence: Sentence, figure: Figure, bare: re.Match[str]) -> list[Entity]:
        """What an indicator of nothing in particular is that of: the thing that 集群 means, what it was told of, the topic."""
        if _OF_PLACES.search(bare["what"]):
            return []
        if bare["count"]:
            count = number_of(bare["count"])
            return [g for g in self.draft.of_type("IndustryGroup") if g.properties.get("declared_count") == count][-1:]
        for kind, names in _HEADS:
            if bare["head"] in names:
                named = self._named_near(figure, kind)
                own = [e for e in named if not lx.level_length(e.name)]  # no class, where the text has one by name
                return self._of_line(sentence, figure) or own[-1:] or named[-1:]
        if headed := self._of_line(sentence, figure):
            return headed
        at, indicator, measured = self.told.get(bare["what"], (-_NEAR, "", []))
        topic = self._topic(sentence, figure)
        before = group_before(self.draft, sentence, figure)
        before = before or (field_before(self.draft, sentence, figure) if not topic else None)
        if before is not None and at < before[0]:
            return [before[1]]
        if at < sentence.start and self._of_works(sentence, figure):
            return topic
        if (
            figure.word.start - at < _NEAR
            and not next_item(self.text, at, figure.before)
            and not (topic and at < sentence.start)
        ):
            figure.indicator = indicator
            return measured
        return topic

    def _named_near(self, figure: Figure, kind: str) -> list[Entity]:
        """The things of a kind before a figure, or behind it in its line where that names none before: 全产业链产值|500亿元,形成甲全产业链."""
        line = self.text.rfind("\n", 0, figure.before) + 1
        end = self.text.find("\n", figure.word.end, figure.word.end + _BEHIND)
        behind = (figure.word.end, end if end > 0 else min(len(self.text), figure.word.end + _BEHIND))
        before = self.draft.between(max(line, figure.before - _NEAR), figure.before, (kind,))
        named = before or self.draft.between(*behind, (kind,))[:1]
        return [e for _, e in named or self.draft.between(max(0, figure.before - _NEAR), figure.before, (kind,))]

    def _of_works(self, sentence: Sentence, figure: Figure) -> bool:
        """Whether a sentence tells of works or a firm before its figure: 项目投产后,可实现产值|75亿元, 甲基地…,产值达|138亿元."""
        named = self.draft.between(sentence.start, figure.word.start, ("Project", "Organisation"))
        return bool(named) or _WORKS_TOLD.search(self.text, sentence.start, figure.word.start) is not None

    def _topic(self, sentence: Sentence, figure: Figure) -> list[Entity]:
        """The field that an earlier clause of the sentence begins with: 集成电路以甲区为主承载,营业收入突破…"""
        start = max(sentence.start, self.text.rfind(";", sentence.start, figure.before) + 1)
        mentions = self.draft.between(start, figure.before, _TOPICS)
        starts = [c.start for c in sentence.clauses if start <= c.start <= figure.word.start]
        return [
            e
            for (a, b), e in mentions
            if self.text[b] not in "、和及与"
            and (self.text[a - 1 : a] not in _HANDLED or _OUTPUT.search(figure.indicator))
            if any(0 <= a - s <= _LEAD for s in starts)
        ][:1]

    def _of_line(self, sentence: Sentence, figure: Figure) -> list[Entity]:
        """The field that the line is headed with: 电子信息。以…为基础,到2025年产值350亿元; (二)生物医药产业。…

        What stands before a colon heads what follows: 甲产业:…,产值350亿元;乙产业:|…,产值200亿元.
        """
        for clause in reversed(sentence.clauses):
            if clause.end < figure.word.start - _LABELLED:
                break
            if clause.mark == ":" and clause.end <= figure.word.start:
                label = _LABEL.sub("", self.text[clause.start : clause.end])
                field = next((e for kind in _TOPICS if (e := self.draft.find(kind, label))), None)
                if field is None and self._heads_line(clause) and names_field(label):
                    field = self.draft.add("Industry", (clause.end - len(label), clause.end))
                if field is not None:
                    return [field]
        line = _LINE_HEAD.match(self.text, self.text.rfind("\n", 0, sentence.start) + 1)
        field = line and next((e for kind in _TOPICS if (e := self.draft.find(kind, line["name"]))), None)
        field = field or heading_field(self.draft, sentence, figure)
        return [field] if field else []

    def _heads_line(self, clause: Clause) -> bool:
        """Whether a clause begins its line, or a numbered item of it."""
        line = self.text.rfind("\n", 0, clause.start) + 1
        return not re.sub(r"[\s(0-9一二三四五六七八九十).、—·●-]", "", self.text[line : clause.start])

    def _here(self, clause: Clause, figure: Figure) -> list[Entity]:
        """The class or thing that the clause names: after the figure, or before it in the same stretch."""
        if figure.subject is not None:
            own = [e for _, e in self.draft.between(*figure.subject, _CLASSES)]
            fields = [e for _, e in self.draft.between(*figure.subject, ("Industry",))]
            return (
                own[-1:] or [self._whole(e) for e in fields[-1:]] or self._named(self.text[slice(*figure.subject)], "")
            )
        word = figure.word
        if figure.is_measure and (group := self._group_before(figure)) is not None:
            return [group]
        mentions = self.draft.between(figure.before, clause.end, _CLASSES)
        before = [(s, e) for s, e in mentions if s[1] <= word.start and (figure.is_measure or not is_one_park(e))]
        before = [(s, e) for s, e in before if not _only_has(e, figure)]
        follows = [(s, e) for s, e in mentions if s[0] == word.end and e.type in GRADED] if figure.after else []
        if before and follows and before[-1][1].type not in GRADED:  # 甲、乙2个|千亿级产业集群
            return [follows[0][1]]
        if before and figure.comparator != "rank" and _nearby().fullmatch(self.text[before[-1][0][1] : word.start]):
            likes = [(s, e) for s, e in before if e.type == before[-1][1].type]
            if _ALL_OF.search(self.text, before[-1][0][1], word.start):
                return [e for _, e in likes]  # 甲、乙产业集群均|突破500亿元
            return [before[-1][1], *(self._joined(likes[::-1]) if likes[-1][1].type in _LISTED else ())]
        if before and figure.comparator == "rank":  # 甲新区跻身全国园区前十强
            return [e for _, e in before if not _ALL.match(e.name)][:1]
        after = [(s, e) for s, e in mentions if s[0] >= word.end or (s[0] == word.start and s[1] > word.end)]
        after = [(s, e) for s, e in after if not _only_has(e, figure)]
        if after and figure.after and self._follows(word.end, after[0][0]):
            return [after[0][1], *self._joined(after)]
        if before:
            return []
        if figure.after:  # 10万吨|绿氢产能
            return []
        named = self.draft.between(figure.before, word.start, _FIELDS)
        if figure.indicator.endswith(_OF_WORKS) and not figure.is_measure:
            return []  # 超快激光、碳化硅等攻关项目|10个: works, and no fields
        found = self._groups(named) or self._heading(named) or self._group_again(clause, figure)
        each = _ALL_OF.search(self.text, figure.before, word.start)
        return [self._whole(e) for e in (found if each else found[:1])] or self._named(
            self.text[figure.before : word.start], figure.indicator[:2]
        )

    def _heading(self, named: list[tuple[Span, Entity]]) -> list[Entity]:
        """The fields that a stretch names; of 包括甲、乙在内的|丙产业 only the last."""
        of = any("的" in self.text[end:start] for ((_, end), _), ((start, _), _) in pairwise(named))
        return [e for _, e in named][-1:] if of else [e for _, e in named]

    def _group_before(self, figure: Figure) -> Entity | None:
        """甲、乙|2条产业链|营业收入达到万亿级: the group that is named right before what the figure is of."""
        groups = self.draft.between(figure.before, figure.word.start, ("IndustryGroup",))
        end = groups[-1][0][1] if groups else 0
        return groups[-1][1] if groups and _nearby().fullmatch(self.text, end, figure.word.start) else None

    def _group_again(self, clause: Clause, figure: Figure) -> list[Entity]:
        """5个未来产业|营业收入增长15%: the group that the text has named before by this count and these words."""
        told = list(_GROUP_AGAIN.finditer(self.text, clause.start, figure.word.start)) if figure.is_measure else []
        if not told or not _nearby().fullmatch(self.text, told[-1].end(), figure.word.start):
            return []
        said = told[-1]
        known = self.draft.find("IndustryGroup", said[0])
        alike = [
            group
            for group in self.draft.of_type("IndustryGroup")
            if group.properties.get("declared_count") == number_of(said["count"]) and group.name.endswith(said["noun"])
        ]
        return [known] if known else alike[-1:]

    def _groups(self, named: list[tuple[Span, Entity]]) -> list[Entity]:
        """The group that all fields of a stretch are members of: 甲、乙两大产业|产值 is that of both."""
        start, end = min((a for (a, _), _ in named), default=0), max((b for (_, b), _ in named), default=0)
        return [e for span, e in named if e.type == "IndustryGroup" and span == (start, end)]

    def _whole(self, field: Entity) -> Entity:
        """The cluster of a field, where the text has told of one: 石化产业产值 is that of the 石化产业集群, of which it told before."""
        name = re.sub(r"(?:产业|行业)$", "", field.name)
        cluster = self.draft.find("Cluster", name + "集群")
        return cluster if cluster is not None and min(cluster.places)[0] < self.at else field

    def _named(self, stretch: str, head: str) -> list[Entity]:
        """An industry known from elsewhere that the words name: 智能网联汽车渗透率."""
        known = [(e, e.name) for e in self.draft.of_type("Industry") if len(e.name) > 2 and e.name in stretch]
        if head and _stands_for_field(head, stretch) and (short := self.draft.find("Industry", head)):
            known.append((short, head))
        for cluster in self.draft.latest("Cluster", _KNOWN):
            name = _CLUSTER.sub("", cluster.name)
            if len(name) > 2 and name in stretch:
                known.append((cluster, name))
        if not known:  # 锂电|5000亿元 of 锂电新能源
            brief = stretch.removeprefix("其中").strip(",、")
            alike = [e for kind in _TOPICS for e in self.draft.of_type(kind) if e.name.startswith(brief)]
            known = [(e, e.name) for e in alike if len(brief) > 1 and len(alike) == 1]
        found = sorted(known, key=lambda e: (stretch.find(e[1]), -len(e[1]), e[0].type == "Industry"))
        return [self._whole(e) for e, _ in found[:1]]

    def _follows(self, end: int, span: Span) -> bool:
        """Whether what a number counts is this: nothing separates them."""
        between = self.text[end : span[0]]
        return not re.search(r"[、,(]|[和及与]\d", between) or self.text[span[0] - 1] == "的"

    def _joined(self, mentions: list[tuple[Span, Entity]]) -> list[Entity]:
        """What is counted together with the first: 300个|智能工厂和数字化车间, 智能工厂和|数字化车间300个."""
        out, last = [], mentions[0][0]
        for span, entity in mentions[1:]:
            between = self.text[min(last[1], span[1]) : max(last[0], span[0])]
            if not _JOINED.fullmatch(between):
                break
            out.append(entity)
            last = span
        return out


def _stands_for_field(head: str, stretch: str) -> bool:
    """Whether two characters are all that words say of a field: 稀土|产值, but not 稀土|磁材产量."""
    if head not in stretch:
        return False
    rest = stretch[stretch.index(head) + len(head) :]
    ends = lx.INDICATOR | lx.VERB | lx.OPENER | lx.INDUSTRY | lx.CHAIN | lx.CLUSTER | lx.ENTERPRISE
    return not rest or any(lx.flags().get(rest[:n], 0) & ends for n in (1, 2, 3, 4))


def _only_has(thing: Entity, figure: Figure) -> bool:
    """Whether a park only has what is counted, or takes it in: 甲新区落地重点项目|12个, 将|120家|供应商引入甲经开区."""
    if thing.type != "Park" or figure.is_measure or lx.level_length(thing.name):
        return False
    counts = not figure.indicator or figure.indicator[-1] == thing.name[-1] or "园区" in figure.indicator
    return not counts


def is_one_park(thing: Entity) -> bool:
    """Whether this is a park of its own, which nothing counts: 甲经开区集聚企业|120家."""
    return thing.type == "Park" and (lx.begins_with_place(thing.name) or thing.name.startswith("中国("))
