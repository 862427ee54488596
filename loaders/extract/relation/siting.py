"""Where things lie as the text states it, or their names: 位于某市; 在某市,甲项目…; 某州引进乙企业; 某市丙产业园."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity, place_key
from loaders.extract.enumeration.found import Found
from loaders.extract.names.firms import firm_like
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence, Word

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_IN = re.compile(r"(?:^|[,。;:、\s])在?(?P<place>[\u4e00-\u9fff]{2,12}?)(?:境内)?[,:]")
_BEGINS = (
    r"(?:正式|集中|顺利|加快|全面|同步|成功|相继)*(?:开工|建设|建成|投产|落户|落地|启动|奠基|签约|竣工|动工|投建|实施)"
)
_BEGUN_IN = re.compile(rf"(?:将|已|正式|成功)?(?:在|于)(?P<place>[\u4e00-\u9fff]{{2,12}}?){_BEGINS}")
_BUILDS_IN = re.compile(
    r"(?:在|于)(?P<place>[\u4e00-\u9fff]{2,12}?)(?:投资)?(?:建设|建立|新建|兴建|布局|设立|打造|开工|建成|投建)了?"
)
_BRACKET = re.compile(r"[(]([\u4e00-\u9fff、]{2,30})[)]")
_OF_FIRM = re.compile(r"(?:集团|公司|股份|控股|钢铁|石化|石油|银行|汽车|重工)")  # 青河集团: a firm, no place
_BRANCH = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,8})分(?:中心|院|所|部|平台|园|站)$")
_BUILT = ("Project", "Park", "Platform")
_LOCATED = (*_BUILT, "Cluster")
_LIES = re.compile(
    r"(?:位于|坐落于|坐落在|地处|(?:已|就|都|均|也|全)?(?:落户|落地|建|设|落|布局|放|安家|扎根|坐落)(?:到|在|于)|落户|落地|(?:就|都|均|也|全)在|(?<=[,(])在)"
)
_BRINGS = re.compile(r"[^,。;]{0,6}?(?:引进|集聚|聚集|拥有|吸引|引育|培育|落户|招引|汇聚)")


class Siting:
    """States where the things of a scene lie."""

    def __init__(self, scene: "Scene", by_clause: dict[int, list[Found]]) -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.by_clause = by_clause

    def sentence(self, sentence: Sentence) -> None:
        """What a sentence says of the places of its projects, firms and parks."""
        projects = self.draft.between(sentence.start, sentence.end, ("Project",))
        if projects:
            self._opened_by_place(sentence, projects)
        for clause in sentence.clauses:
            self._begun_in(clause)
            self._built_in(clause)
            self._lies(sentence, clause)
            self._brought_to(clause)

    def finish(self) -> None:
        """What the names themselves say of what is told to lie nowhere: 济南空天信息产业园 lies in 济南."""
        for entity in list(self.draft.entities):
            if entity.type not in _LOCATED or not entity.places:
                continue
            told = bool(self.draft.targets("LOCATED_IN", entity))
            for place in self._in_brackets(entity.places[0]):
                self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", place), entity.places[0])
            if told:
                continue
            start, end = entity.places[0]
            if entity.type == "Project":
                span = self._in_name(entity)
            elif entity.type == "Platform" and (branch := _BRANCH.search(entity.name)):
                span = self._branch((start, end), branch["name"])
            else:
                span = self.scene.gazetteer.inside_name(
                    self.text, (start, end), entity.name, abroad=not self.scene.gazetteer.local
                )
            if span:
                self.draft.relate("LOCATED_IN", entity, self.draft.add("Place", span), (start, end))

    def _branch(self, name: Span, words: str) -> Span | None:
        """甲创新中心|乙|分中心: the place of a branch."""
        at = next((n for n in range(len(words) - 1) if self._is_place(words[n:])), -1)
        start = self.text.find(words[at:], *name) if at >= 0 else -1
        return (start, start + len(words) - at) if start >= 0 else None

    def _in_brackets(self, name: Span) -> list[Span]:
        """The places in the brackets of a name or after it: 丙集群(甲区、乙县), 某省(丁)产业园."""
        match = _BRACKET.search(self.text, name[0], name[1]) or _BRACKET.match(self.text, name[1])
        if match is None:
            return []
        spans = [part.span() for part in re.finditer("[^、和及]+", match[1])]
        spans = [(match.start(1) + a, match.start(1) + b) for a, b in spans]
        places = [(a, b) for a, b in spans if self._is_place(self.text[a:b])]
        return places if len(places) * 2 > len(spans) else []

    def _opened_by_place(self, sentence: Sentence, projects: list[tuple[Span, Entity]]) -> None:
        """在盘山市,甲公司投资的乙项目…: up to the next place that opens a clause."""
        opened = [(m.span("place"), m.end()) for m in self._places(_IN, max(0, sentence.start - 1), sentence.end + 1)]
        for number, (place, end) in enumerate(opened):
            until = opened[number + 1][0][0] if number + 1 < len(opened) else sentence.end
            until = next((c.end for c in sentence.clauses if c.mark == ";" and end <= c.end < until), until)
            for span, project in projects:
                if end <= span[0] < until:
                    self._locate(project, place, (place[0], span[1]))

    def _begun_in(self, clause: Clause) -> None:
        """甲项目在盘山开工."""
        for match in self._places(_BEGUN_IN, clause.start, clause.end):
            for span, project in self.draft.between(clause.start, match.start(), ("Project",)):
                if match.start() - span[1] <= 2:
                    self._locate(project, match.span("place"), (span[0], match.end()))

    def _built_in(self, clause: Clause) -> None:
        """在盘山建设甲基地."""
        for match in self._places(_BUILDS_IN, clause.start, clause.end):
            for span, built in self.draft.between(match.end(), clause.end, _BUILT)[:1]:
                if span[0] - match.end() <= 12:
                    self._locate(built, match.span("place"), (match.start(), span[1]))

    def _lies(self, sentence: Sentence, clause: Clause) -> None:
        """甲公司位于某市; 位于某市的甲公司; 乙产业园就在丙经开区; 丁生产线,总投资80亿元,落户某市."""
        for match in _LIES.finditer(self.text, clause.start, clause.end):
            where = self._where(clause, match.end())
            if where is None:
                continue
            (_, end), park = where
            things = self.draft.between(clause.start, clause.end, (*_LOCATED, "Organisation"))
            before = [e for (_, stop), e in things if stop <= match.start() and match.start() - stop <= 4]
            after = [e for (start, _), e in things if 0 <= start - end <= 3]
            opens = match.start() - clause.start <= 2 and not after
            earlier = self.draft.between(sentence.start, clause.start, _LOCATED) if opens else []
            for thing in before[-1:] or after[:1] or [e for _, e in earlier[-1:]]:
                if thing is not park:
                    place = park or self.draft.add("Place", where[0])
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _where(self, clause: Clause, at: int) -> tuple[Span, Entity | None] | None:
        """The park or the place that is named here."""
        for span, park in self.draft.between(at, clause.end, ("Park",)):
            if span[0] == at:
                return span, park
        name = self.text[at : clause.end]
        if not (length := self.scene.gazetteer.prefix(name)):
            return None
        return (at, at + length + (name[length : length + 1] in ("市", "县", "区", "州"))), None

    def _brought_to(self, clause: Clause) -> None:
        """海西州引进甲、乙等企业: the firms lie there."""
        first = clause.words[0] if clause.words else None
        if first is None or not first.flags & lx.PLACE or first.start > clause.start + 2:
            return
        brings = bool(_BRINGS.match(self.text, first.end))
        for found in self.by_clause.get(clause.start, []):
            leads = found.kind == "Project" and first.end <= found.span[0]
            if (leads and not self._is_own(first)) or (found.kind == "Organisation" and brings):
                for thing in found.members:
                    place = self.draft.add("Place", (first.start, first.end))
                    self.draft.relate("LOCATED_IN", thing, place, (clause.start, clause.end))

    def _is_own(self, word: Word) -> bool:
        """Whether a place is the one that the whole document is about."""
        own = self.scene.place
        return own is not None and place_key(self.text[word.start : word.end]) == place_key(own.name)

    def _places(self, pattern: re.Pattern[str], start: int, end: int) -> list[re.Match[str]]:
        return [m for m in pattern.finditer(self.text, start, end) if self._is_place(m["place"])]

    def _is_place(self, name: str) -> bool:
        length = self.scene.gazetteer.prefix(name)
        return bool(length) and length >= len(name) - (name[-1] in "省市县区州旗")

    def _locate(self, thing: Entity, place: Span, span: Span) -> None:
        place = self.scene.gazetteer.innermost(self.text, place)
        self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", place), span)

    def _in_name(self, project: Entity) -> Span | None:
        """The place in the name of a project: at its end, at its head, or after the firm that it begins with."""
        start, end = project.places[0]
        name = self.text[start:end]
        length = self.scene.gazetteer.prefix(name)
        for at in range(2, len(name) - 1):
            rest = name[at:]
            inner = self.scene.gazetteer.prefix(rest)
            if inner == len(rest) or (inner and not length and firm_like(name[:at])):
                return start + at, start + at + inner
        if not length or length == len(name) or _OF_FIRM.match(name, length):
            return None
        return self.scene.gazetteer.inside_name(self.text, (start, end), name)
