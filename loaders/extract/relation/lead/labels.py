"""Who leads a chain by labels: 某产业链。链长:王某某;牵头部门:市工信局;链主企业:甲、乙 — on its line, in brackets or on the lines below."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.placed_items import CHAIN_BESIDE
from loaders.extract.names.firm.firms import is_unexplained, may_be_name
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.organ.officials import officials
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.field.objects import Objects
from loaders.extract.relation.lead.bases import BASE, bases_of
from loaders.extract.relation.lead.plan_leaders import IS_PLAN

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LABEL = sought(  # an organ may stand right behind its label: 责任单位|市工信局
    r"(?P<label>(?P<person>(?:总|副|双)?链长|群长|(?:牵头|联系|包抓|包联|包保|挂点|挂钩|挂联|责任|分管)(?:市|省|县|区|州)?(?:级)?领导|负责人|责任人|召集人)|(?P<organ>(?:牵头|责任|主管|链长|主责)(?:单位|部门|局)|工作专班)"
    r"|(?P<firm>(?:本地)?“?链主”?(?:企业|单位)?|(?:龙头|骨干|重点|代表|核心|主要|标杆|领军|头部)(?:企业|单位)|业主(?:单位)?|建设单位|投资方|实施主体))(?:名称)?(?:[:](?P<value>(?:(?![,、 \t](?:副?链长|链主|牵头|责任|配合|龙头|联系|产业链)[^,、;。:]{0,6}:)(?:[^;。\n:|()\[\]]|[(][^()\n]*[)])){2,80})|(?:[ \t]+|为|是|(?(organ)(?=(?!依次|分别|各自|[为是由])[\u4e00-\u9fff]{0,8}?[市县区州省][\u4e00-\u9fff]{1,12}(?<!布)[局委厅办])|(?!)))(?P<said>[^;,。\n:|]{2,60}))"
)
_LED = re.compile(  # 甲创新中心(牵头单位:乙公司)
    r"[(](?:牵头|承担|链主|建设|实施|依托)(?:单位|企业|部门|主体)?[:](?P<value>[^;。\n:|()]{2,40})[)]"
)
_LEADS = re.compile(  # (某局牵头,某局配合)
    r"[(](?P<value>[^()。;:\n]{2,60}?)(?:共同|联合)?牵头(?:负责|实施|落实|推进)?(?:[,;、][^()\n]{0,80})?[)]"
)
_FIELD_ENDS = re.compile(r"(?:产业|领域)?(?:[。:]|[ \t]*(?:\n|$))")  # (一)工程机械|。重点发展…
_GOES_ON = re.compile(  # a line of what is said of the programme above it
    r"[ \t]*(?:责任|牵头|配合|完成|主要|实施|建设|支持)(?:单位|部门|时限|举措|措施|主体|内容|任务|目标)[:]"
)
_HEADS = re.compile(  # (二)深入实施|…行动
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|[一二三四五六七八九十]是|第[一二三四五六七八九十\d]{1,3}[条章节])?[ \t]*"
    r"(?:深入|大力|加快|组织|全面|持续|着力|聚力|重点|全力)*(?:实施|开展|推进|启动|落实|培育壮大|培育|打造|建设|发展|壮大|做[大强优精]+|提升)?“?"
)
_NUMBERED = re.compile(r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|第[一二三四五六七八九十\d]{1,3}[条章节])")
_FIELD_LABEL = re.compile(
    r"[ \t#*·•—-]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+[ \t]*)?(?P<field>[\u4e00-\u9fffA-Za-z]{2,12}?)(?:产业|领域)?(?:/[\u4e00-\u9fff]{2,8})?(?:[(][^()\n]{1,16}[)])?[:]"
)
_BORNE = re.compile(
    "(?:仅限于?|限于|布局在|主要在|分布在|以)?(?P<parks>[^,;。:\n]{4,300}?)(?:等)?(?:园区)?(?:为(?:主|重点|核心))?(?=[;。\n]|$)"
)
_EXAMPLE = re.compile("以(?P<field>[\u4e00-\u9fff]{2,10}?)(?:产业链|产业|集群)?为例")
_SECTION = re.compile(r"[ \t]*[一二三四五六七八九十]{1,3}、")
_SAME = re.compile("(?:链长|群长|包链领导)(?:[:为]|仍为|均为)?(?:同上|同前)")
_OPENS_RECORD = re.compile("产业链(?:名称)?:")
_SAME_REACH = 600  # characters back to the one who leads the chain before
_CALLED_CHIEF = re.compile(  # 甲集团(乙产业链链主), 王某某(丙产业链链长)
    "[(](?P<chain>(?P<field>[^(),。;:、]{2,12}?)(?:产业)?链)的?“?(?:链主”?(?:企业|单位)?|(?:总|副)*链长”?)[)]"
)
_CHIEFS = re.compile("[(](?P<firms>[^()。;:,]{2,40}?)(?:等(?:企业|公司)?)?(?:为|任|担任)“?链主”?(?:企业)?[)]")
_LEADING = re.compile("链主|牵头|链长|群长|领导|责任人|召集|负责人")
_LEADABLE = ("Platform", "Programme", "Project", "Chain", "Cluster", "Document")
_OF = re.compile("的?[“ \t]?$|——?$")  # 甲产业链|的链长:某某
_LEADER = re.compile("牵头(?:单位|部门|局)?[:]")
_CHAIN_BEHIND = re.compile(r"[ \t]*[(][^()]*链[)]$")
_CHAIN_LABEL = re.compile(  # of a record, behind those that lead it
    r"[ \t]*(?:重点|所属|负责)?产业链(?:名称)?[:][ \t]*(?P<chain>[^,;。:()\n]{2,20})(?=\n|$)"
)
_LONGEST, _LONGEST_FIRM = 40, 10  # characters of a name
_PAIR = 2  # firms joined in one part of a label
_SHORT = 8  # characters before the chain that a part of a sentence begins with
_APART = frozenset(":,;、。( \t\n")  # what stands between a chain and its labels
_NEXT_LABEL = 40  # characters to the label behind
_FAR = 200  # characters back to what a line has told
_CLOSED = re.compile(r"(?:产业|集群|产业链)*[。;]?\s*[(]?")  # 甲产业。|(某厅牵头); no 甲产业。规划编制(某厅牵头)
_OPENING = 16  # characters from the beginning of a line within which it names what it is about


def led_before(draft: Draft, opening: int) -> list[Entity]:
    """实施甲行动。开展乙行动|。(某局牵头), 甲创新中心|(某局牵头): what ends right before a bracket, and not the first of its line."""
    end = opening - draft.text.endswith("。", 0, opening)
    kinds = _LEADABLE if end == opening else ("Programme",)
    named = [e for (_, last), e in draft.between(max(0, end - _LONGEST), end, kinds) if last == end]
    return [e for e in named if e.type != "Document" or IS_PLAN.search(e.name)][-1:]


class Labels:
    """States what labels say of the chain that stands before them."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.topic: Entity | None = None
        self.field: Entity | None = None  # that heads this line or the ones above it
        self.programme: Entity | None = None  # that the line begins with
        self.project: Entity | None = None  # that it begins with
        self.heads = False  # whether the programme heads its line, so that the lines below may be about it
        self.line = -1
        self.above: Entity | None = None  # the chain or cluster of the line above the labels
        self.waiting: list[tuple[Entity, Span]] = []  # who leads a chain that only the next lines name

    def sentence(self, sentence: Sentence) -> None:
        """The labels of a sentence; the chain or project that a line begins with is what they are about."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        if line != self.line:
            self._open_line(line)
        parts, whole = self._read_parts(sentence, line)
        self._borne_by(sentence)
        if (about := self._example(sentence) or self.topic or self.field or self._labelled(line, sentence)) is not None:
            self._places_of(about, sentence)
        self._led_by(sentence, line)
        for match in _LABEL.finditer(self.text, sentence.start, sentence.end):
            self._label(match, line, parts)
        self._same_leader(sentence, self.topic)
        self._leaders_in_brackets(sentence)
        self._called_chiefs(sentence)
        if whole:  # 2.乙产业链。|链长:…
            self.topic = parts[-1][1]

    def _open_line(self, line: int) -> None:
        """3.甲产业: what a new line begins with, and what it ends of the lines above."""
        self.line = line
        if not (self.heads and _GOES_ON.match(self.text, line)):
            self.programme = self.project = None
        if self.topic is not None and self.topic.type == "Cluster" and _SECTION.match(self.text, line):
            self.topic = None
        if _NUMBERED.match(self.text, line):
            self.field = self._heading(line)
        self._read_line(line)

    def _read_parts(self, sentence: Sentence, line: int) -> tuple[list[tuple[Span, Entity]], bool]:
        """|甲产业链:链长…;|乙产业链:…: the chains that parts of a sentence begin with, and whether one is all of its part."""
        parts: list[tuple[Span, Entity]] = []
        begins, whole = True, False
        for clause in sentence.clauses:
            things = self.objects.things(clause)
            parts += [(s, e) for s, e in things[:1] if begins and e.type == "Chain" and s[0] - clause.start < _SHORT]
            whole = whole or (bool(parts) and begins and parts[-1][0][1] == clause.end)
            begins = clause.mark in (";", ":")
            named = [(s, e) for (s, _), e in things if s - line < _OPENING]
            if not named:
                continue
            heading = (e for s, e in named if e.type == "Cluster" and _HEADS.fullmatch(self.text, line, s))
            self.topic = next((e for _, e in named if e.type == "Chain"), next(heading, self.topic))
            self.project = next((e for _, e in named if e.type == "Project"), self.project)
            for start, programme in [(s, e) for s, e in named if e.type == "Programme"][:1]:
                self.programme, self.heads = programme, _HEADS.fullmatch(self.text, line, start) is not None
        return parts, whole

    def _led_by(self, sentence: Sentence, line: int) -> None:
        """甲工程|(牵头单位:某局), 实施乙行动|。(某局牵头): who leads what stands right before, or what the line is about."""
        for match in _LED.finditer(self.text, sentence.start, sentence.end + 1):
            led = self.draft.between(max(line, match.start() - _LONGEST), match.start(), _LEADABLE)
            if led and led[-1][0][1] == match.start():
                self._led(led[-1][1], match)
        if self.text.find("牵头", sentence.start, sentence.end) >= 0:
            for match in _LEADS.finditer(self.text, sentence.start, sentence.end + 1):
                just_named = next(iter(led_before(self.draft, match.start())), None)
                led_thing = just_named or self.programme or self._only_field(line, match.start())
                for leader in self._organs(match.span("value")) if led_thing is not None else ():
                    self.draft.relate("LEADS", leader, led_thing, match.span())

    def _label(self, match: re.Match[str], line: int, parts: list[tuple[Span, Entity]]) -> None:
        """链长:|某某, 责任单位:|某局: whom a label names leads what it is about."""
        part = next((e for (at, _), e in reversed(parts) if at < match.start()), self.above or self.topic)
        right_before = self._right_before(line, match.start())
        for one, beside in self._firms(match) if match["firm"] else self._officials(match):
            own = self.programme or self.project if match["organ"] else self.project if match["person"] else None
            about = beside or right_before or self._of_record(line, match.start()) or own or part
            of_chain = about is not None and (
                about in (self.programme, self.project) or (about.type == "Chain" and self._opens(about, match.start()))
            )
            charged = of_chain and match["organ"] and "责任" in match["label"]
            if match["firm"] and self._is_dealt(one, match):
                continue
            led = about is not None and about.type == "Chain" and self._has_leader(about, match)
            if (led or self._leads_other(match)) if charged else not _LEADING.search(match["label"]):
                continue
            if match.start() == line and about is None:
                self.waiting.append((one, match.span()))
                continue
            for thing in [about] if about is not None else self._listed(line, match.start()):
                self.draft.relate("LEADS", one, thing, match.span())

    def _is_dealt(self, firm: Entity, label: re.Match[str]) -> bool:
        """甲、乙产业链的链长分别是…,|链主企业为丙与丁: whether these words have given a firm its chain before."""
        led = (r for r in self.draft.relations_of(firm) if r.type == "LEADS")
        return any(start <= label.start() and label.end() <= end for r in led for start, end in r.evidence)

    def _opens(self, chain: Entity, label: int) -> bool:
        """甲产业链|责任单位:乙局: whether nothing is told of a chain but by labels; in 补齐甲产业链短板(责任单位:乙局) it is another thing."""
        named = self._last_named(chain, label)
        return named is not None and self.text[named] in _APART

    def _has_leader(self, chain: Entity, label: re.Match[str]) -> bool:
        """甲产业链:牵头单位乙局,|责任单位丙局: whether another is said to lead a chain since it was named, or right behind."""
        named = self._last_named(chain, label.start())
        following = self.draft.between(label.end(), label.end() + _NEXT_LABEL, ("Chain",))
        behind = following[0][0][0] if following else label.end() + _NEXT_LABEL
        return self.text.find("牵头", max(0, label.start() - _FAR) if named is None else named, behind) >= 0

    def _last_named(self, chain: Entity, label: int) -> int | None:
        """Where the last mention of a chain before a label ends."""
        named = self.draft.between(max(0, label - _FAR), label, ("Chain",))
        return next((end for (_, end), one in reversed(named) if one is chain), None)

    def _of_record(self, line: int, end: int) -> Entity | None:
        """产业链名称:甲产业链 链长:乙 |责任单位:丙局: the chain of the label that opens the record, where several stand on one line."""
        opened = [*_OPENS_RECORD.finditer(self.text, max(line, end - _FAR), end)][-1:]
        chains = [e for m in opened for _, e in self.draft.between(m.end(), end, ("Chain",))]
        return chains[0] if chains else None

    def _same_leader(self, sentence: Sentence, chain: Entity | None) -> None:
        """链长同上: the person whom the text has named last as one who leads."""
        for match in _SAME.finditer(self.text, sentence.start, sentence.end) if chain is not None else ():
            named = self.draft.between(max(0, match.start() - _SAME_REACH), match.start(), ("Person",))
            leaders = [person for _, person in named if self.draft.targets("LEADS", person)]
            for person in leaders[-1:]:
                self.draft.relate("LEADS", person, chain, match.span())

    def _leaders_in_brackets(self, sentence: Sentence) -> None:
        """甲产业链(乙、丙为链主): the firms that lead the chain before the bracket."""
        for match in _CHIEFS.finditer(self.text, sentence.start, sentence.end):
            led = self.draft.between(max(0, match.start() - _LONGEST), match.start(), ("Chain", "Cluster"))
            parts = pieces(self.text, *match.span("firms"), "、" if "、" in match["firms"] else "、和")
            names = [self.text[slice(*part)] for part in parts]
            if led and led[-1][0][1] == match.start() and all(may_be_name(n) or is_unexplained(n) for n in names):
                for part in parts:
                    self.draft.relate("LEADS", self.draft.add("Organisation", part), led[-1][1], match.span())

    def _called_chiefs(self, sentence: Sentence) -> None:
        """甲集团(乙产业链链主): the one before a bracket leads the chain that it names."""
        if (
            self.text.find("链主", sentence.start, sentence.end)
            < 0
            > self.text.find("链长", sentence.start, sentence.end)
        ):
            return
        for match in _CALLED_CHIEF.finditer(self.text, sentence.start, sentence.end):
            kinds = ("Person",) if "链长" in match[0] else ("Organisation",)
            named = self.draft.between(max(0, match.start() - _LONGEST), match.start(), kinds)
            for leader in [e for s, e in named if s[1] == match.start() and reads_as_field(match["field"])]:
                chain = self.draft.add("Chain", match.span("chain"), match["field"] + "产业链")
                self.draft.relate("LEADS", leader, chain, match.span())

    def _leads_other(self, match: re.Match[str]) -> bool:
        """(牵头单位:甲局;责任单位:乙局): whether another label says who leads what these are only responsible for."""
        start = max(0, match.start() - _FAR)
        before, after = self.text[start : match.start()], self.text[match.end() : match.end() + _FAR]
        gap = "\n" if before.endswith("\n") else ")"
        begins = max(before.rfind("("), before.rfind("\n", 0, max(0, len(before) - 1)), before.rfind("。"))
        own = before[begins + 1 :] + after.split(gap)[0].split("。")[0]
        return _LEADER.search(own) is not None

    def _read_line(self, line: int) -> None:
        """The chain that is all of the line above is what labels are about; that of a label (产业链:甲产业链) is led by those above it."""
        above = self.text.rfind("\n", 0, max(line - 1, 0)) + 1
        self.above = self.above if _LABEL.match(self.text, line) else None
        if line - above < _LONGEST:
            for (start, end), chain in self.draft.between(above, line, ("Chain", "Cluster")):
                whole = _HEADS.fullmatch(self.text, above, start) and not self.text[end:line].strip(" \t。:;\n")
                self.above = chain if whole else None
        label = _CHAIN_LABEL.match(self.text, line)
        if label is None:
            self.waiting = self.waiting if _LABEL.match(self.text, line) else []
            return
        named = [e for span, e in self.draft.between(*label.span("chain"), ("Chain",)) if span == label.span("chain")]
        if not named and reads_as_field(label["chain"]):
            named = [self.draft.add("Chain", label.span("chain"), label["chain"] + "产业链")]
        for chain in named:
            self.topic = chain
            for leader, span in self.waiting:
                self.draft.relate("LEADS", leader, chain, span)
        self.waiting = []

    def _listed(self, line: int, end: int) -> list[Entity]:
        """The chains of the list that the line names last: 培育甲、乙两条产业链。|牵头单位:某局."""
        groups = self.draft.between(max(line, end - _FAR), end, ("IndustryGroup",))
        members = self.draft.targets("INCLUDES", groups[-1][1]) if groups else []
        return [member for member in members if member.type == "Chain"]

    def _only_field(self, line: int, end: int) -> Entity | None:
        """The only field of a line that begins with it: 培育壮大甲产业。|(某厅牵头)."""
        fields = self.draft.between(max(line, end - _FAR), end, ("Industry", "Chain", "Cluster"))
        only = len({id(field) for _, field in fields}) == 1 and _CLOSED.fullmatch(self.text, fields[-1][0][1], end)
        return fields[0][1] if only and fields[0][0][0] - line < _OPENING else None

    def _right_before(self, line: int, label: int) -> Entity | None:
        """What ends where the label begins (甲产业链|链长:丙), or behind which it stands in brackets: 甲产业链(链主企业:乙公司,|链长:丙)."""
        opening = self.text.rfind("(", line, label)
        inside = opening >= 0 and self.text.find(")", opening, label) < 0
        end = opening if inside else _start_of(self.text, max(line, label - 3), label)
        led = [e for s, e in self.draft.between(max(line, end - _LONGEST), end, _LEADABLE) if s[1] == end]
        return led[-1] if led else None

    def _heading(self, line: int) -> Entity | None:
        """The field that a numbered heading names: (一)工程机械。重点发展…"""
        for (start, end), field in self.draft.between(line, line + _LONGEST, ("Industry",)):
            if start > line and _HEADS.fullmatch(self.text, line, start) and _FIELD_ENDS.match(self.text, end):
                return field
        return None

    def _example(self, sentence: Sentence) -> Entity | None:
        """以白酒为例,…: the chain or field that a sentence takes as an example."""
        match = _EXAMPLE.search(self.text, sentence.start, sentence.end)
        kinds = (("Chain", "产业链"), ("Industry", ""), ("Cluster", "集群"))
        known = (self.draft.find(kind, match["field"] + head) for kind, head in kinds) if match else ()
        return next((e for e in known if e is not None), None)

    def _labelled(self, line: int, sentence: Sentence) -> Entity | None:
        """The field that the line begins with, as a label, where it goes on to say which parks it has: 集成电路:…核心园区有甲."""
        label = _FIELD_LABEL.match(self.text, line)
        if label is None or not reads_as_field(label["field"]) or not BASE.search(self.text, label.end(), sentence.end):
            return None
        return self.draft.add("Industry", label.span("field"))

    def _borne_by(self, sentence: Sentence) -> None:
        """A产业:仅限甲园、乙园; …分别是,B产业:以丙园为主: the parks that are all that a label which is a field has behind it."""
        for clause in sentence.clauses:
            label = _FIELD_LABEL.fullmatch(self.text, clause.start, clause.end + 1) if clause.mark == ":" else None
            if label is None or not reads_as_field(label["field"]):
                continue
            borne = _BORNE.match(self.text, label.end(), sentence.end)
            parts = pieces(self.text, *borne.span("parks"), "、和及") if borne else []
            parks = [*bases_of(self.scene, borne.span("parks"))] if borne else []
            if borne and parks and len(parks) == len(parts) and all(park.type == "Park" for park in parks):
                field = self.draft.add("Industry", label.span("field"))
                for park in parks:
                    self.draft.lives_on(park, field, (label.start(), borne.end()))

    def _places_of(self, chain: Entity, sentence: Sentence) -> None:
        """The parks and places that a label of the sentence names for a chain."""
        for match in BASE.finditer(self.text, sentence.start, sentence.end):
            for base in bases_of(self.scene, match.span("value")):
                self.draft.lives_on(base, chain, match.span())

    def _led(self, thing: Entity, match: re.Match[str]) -> None:
        """Who leads a thing as the bracket behind its name says."""
        leaders = self._organs(match.span("value"))
        parts = pieces(self.text, *match.span("value"), "、")
        names = [self.text[slice(*part)] for part in parts]
        if not leaders and all(may_be_name(n) or (len(n) < _LONGEST_FIRM and unknown(n) > 1) for n in names):
            leaders = [self.draft.add("Organisation", part) for part in parts]
        for leader in leaders:
            self.draft.relate("LEADS", leader, thing, match.span())

    def _organs(self, value: Span) -> list[Entity]:
        """The organs that these words enumerate."""
        return [self.scene.organs.add(span) for kind, span in officials(self.text, value) if kind == "Organisation"]

    def _officials(self, match: re.Match[str]) -> Iterator[tuple[Entity, None]]:
        for kind, span in officials(self.text, _value(match)):
            if kind == "Person" and match["person"]:
                yield self.draft.add("Person", span, office=match["label"]), None
            elif kind == "Organisation":
                yield self.scene.organs.add((span[0] + (self.text[span[0]] == "·"), span[1])), None  # ☆|甲局

    def _firms(self, match: re.Match[str]) -> Iterator[tuple[Entity, Entity | None]]:
        """The firms of a label, each with the chain that a bracket behind it names: 甲(乙产业链); those of 链主企业 are in this class."""
        start, end = _value(match)
        value = re.sub(r"(?:等.*|\s+)$", "", self.text[start:end])
        if match["said"] and ("链主" not in match["firm"] or self.text[match.start() - 1 : match.start()] == "以"):
            return
        parts = [
            (start + part.start(), start + part.start() + len(_CHAIN_BEHIND.sub("", part[0])))
            for part in re.finditer(r"(?:[^、,()]|[(][^()]*[)])+", value)
        ]
        parts = [span for part in parts for span in self._joined(part)]
        names = [self.text[slice(*part)].strip() for part in parts]
        if not all(may_be_name(name) or name.endswith("公司") for name in names):
            return
        tiers = self.draft.between(match.start(), start, ("EnterpriseTier",))
        for part in parts:
            firm = self.draft.add("Organisation", part)
            for _, tier in tiers[:1]:
                self.draft.relate("IN_TIER", firm, tier, match.span())
            beside = CHAIN_BESIDE.match(self.text, part[1], end) if "链主" in match["firm"] else None
            yield (
                firm,
                self.draft.add("Chain", beside.span("chain"))
                if beside and beside["head"] and reads_as_field(beside["field"])
                else None,
            )

    def _joined(self, part: Span) -> list[Span]:
        """乙|和|丙: the two firms of a part that are known to be two."""
        named = [span for span, _ in self.draft.between(*part, ("Organisation",))]
        two = len(named) == _PAIR and (named[0][0], named[-1][1]) == part
        return named if two and self.text[named[0][1] : named[1][0]] in ("和", "与", "及", "以及") else [part]


def _value(match: re.Match[str]) -> Span:
    """Where the words stand that a label is of, after a colon or without one."""
    return match.span("value" if match["value"] else "said")


def _start_of(text: str, start: int, label: int) -> int:
    """Where what joins a label to the thing before it begins: 甲产业链|的链长."""
    joint = _OF.search(text, start, label)
    return joint.start() if joint else label
