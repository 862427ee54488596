"""Where projects lie: 在某市,甲项目…; 甲项目在某市开工; 在某县建设乙基地; 某集团某市丙项目."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firms import firm_like
from loaders.extract.reading.clauses import Clause, Sentence

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
_OF_FIRM = re.compile(r"(?:集团|公司|股份|控股|钢铁|石化|石油|银行|汽车|重工)")  # 青河集团: a firm, no place
_BUILT = ("Project", "Park", "Platform")


class Siting:
    """States where the projects of a scene lie."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def sentence(self, sentence: Sentence) -> None:
        """What a sentence says of the places of its projects."""
        projects = self.draft.between(sentence.start, sentence.end, ("Project",))
        if projects:
            self._opened_by_place(sentence, projects)
        for clause in sentence.clauses:
            self._begun_in(clause)
            self._built_in(clause)

    def finish(self) -> None:
        """What the names of the projects say."""
        for project in self.draft.of_type("Project"):
            if not self.draft.targets("LOCATED_IN", project) and (span := self._in_name(project)):
                self.draft.relate("LOCATED_IN", project, self.draft.add("Place", span), project.places[0])

    def _opened_by_place(self, sentence: Sentence, projects: list[tuple[Span, Entity]]) -> None:
        """在盘山市,甲公司投资的乙项目…: up to the next place that opens a clause."""
        opened = [(m.span("place"), m.end()) for m in self._places(_IN, max(0, sentence.start - 1), sentence.end + 1)]
        for number, (place, end) in enumerate(opened):
            until = opened[number + 1][0][0] if number + 1 < len(opened) else sentence.end
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
