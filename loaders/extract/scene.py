"""One document under the grammar: the stages in their order, and who acts in it."""

import re

from loaders.extract.articles import articles
from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.groups_of_text import groups_of_text
from loaders.extract.enumeration.group.made_of import made_of
from loaders.extract.enumeration.listing.lists import Lists
from loaders.extract.merging.merge_names import merge_names
from loaders.extract.named_places import name_places
from loaders.extract.names.firm.bare_firms import bare_firms
from loaders.extract.names.name import Name
from loaders.extract.names.organ.organs import Organs
from loaders.extract.names.paper.main_document import main_document, own_title
from loaders.extract.names.paper.titles import Titles
from loaders.extract.names.places import Gazetteer
from loaders.extract.names.stretches import mark_stretches
from loaders.extract.naming import Naming
from loaders.extract.no_places import (
    firms_are_no_places,
    parts_of_words_are_no_places,
    persons_are_no_places,
    reporters_are_no_places,
    slogans_are_no_places,
)
from loaders.extract.park_of_text import name_fields_of_parks, name_titled_park, park_of_page
from loaders.extract.place_of_text import PlaceOfText
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Sentence
from loaders.extract.reading.counties import mark_counties
from loaders.extract.reading.joined import mark_joined
from loaders.extract.reading.periods import BESIDES, LATELY
from loaders.extract.reading.prose import prose
from loaders.extract.relating import relate
from loaders.extract.relation.line_parks import park_of_line
from loaders.extract.relation.paper.issuing import Issuing
from loaders.extract.relation.paper.our_papers import by_our_place
from loaders.extract.relation.references import References
from loaders.extract.relation.subjects import Subjects

Span = tuple[int, int]
_LONG_TITLE = 60
_OF_NATION = re.compile(  # 国家|把A列为战略性新兴产业, 我国|A产业规模…
    rf"(?:{LATELY}|{BESIDES})*,?(?:我国|全国(?=已|目前|现|共|形成)|全球|世界各国|国家(?:发展改革委|发改委|发展和改革委员会|(?=[把将已正]|大力|高度|出台|层面))|工信部|工业和信息化部|科技部(?!门))"
)


class Scene:
    """Runs the stages over one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.text = reading, reading.text
        self.draft = Draft(reading.text)
        self.gazetteer = Gazetteer(reading.text)
        mark_counties(reading, self.gazetteer.province)
        mark_joined(reading)
        mark_stretches(reading)
        self.organs = Organs(self.draft, self.gazetteer.province)
        self.titles = Titles(self.draft, reading)
        self.found: list[tuple[Sentence, Clause, Found]] = []
        self.names: dict[int, list[tuple[Name, Entity]]] = {}
        self.articles: list[tuple[int, Entity]] = []  # where another article begins on the page, and its place
        self.main: Entity | None = None
        self.place: Entity | None = None
        self.park: Entity | None = None  # whose own page the text is
        self.authors: list[Entity] = []  # the organs that its titles begin with
        self.claimed: set[tuple[int, int]] = set()  # clause and thing: what a place or park in the clause lives on

    def run(self) -> None:
        """All stages: what the text is, what it names, what of that is one, and what it says of what it names."""
        self.titles.collect()
        papers = [*self.titles.bare, *(e for _, e, _ in self.titles.inline)]
        lists = Lists(self.draft, self.gazetteer, self.organs, papers)
        lists.read()
        sentences = prose(self.reading, sorted(lists.taken))
        issuing = self._frame(sentences)
        self._name(sentences)
        self._credit(lists, issuing)
        merge_names(self)
        firms_are_no_places(self.draft, sentences)
        name_places(self, sentences)
        self.references = References(self)
        relate(self, sentences)
        _let_go(lists, self.subjects, self.references)

    def _frame(self, sentences: list[Sentence]) -> Issuing:
        """Which plan the text is or is about, who issues it, and which place it tells of."""
        issuing = Issuing(self)
        issuing.read(sentences)
        persons_are_no_places(self.draft, sentences)
        reporters_are_no_places(self.draft, sentences)
        slogans_are_no_places(self.draft, sentences)
        parts_of_words_are_no_places(self.draft, sentences)
        self.authors = issuing.heads.organs
        self.main = main_document(self.titles, issuing.issued.documents, [e for e, _ in issuing.replaced])
        for earlier, span in issuing.replaced:
            self.draft.relate("SUCCEEDS", self._newer(earlier, span), earlier, span)
        self.place = PlaceOfText(self.draft, self.gazetteer, self.main).find(sentences)
        self.articles = articles(self, sentences, issuing.issued.documents)
        by_our_place(self)
        return issuing

    def _newer(self, earlier: Entity, span: Span) -> Entity | None:
        """What replaces an earlier document: that of the text, or the one beside it (《乙办法》施行,|《甲办法》|同时废止)."""
        if self.main is not None and self.main is not earlier:
            return self.main
        start, end = span
        beside = [
            *self.draft.between(end, end + _LONG_TITLE, ("Document",)),
            *self.draft.between(start - _LONG_TITLE, start, ("Document",)),
        ]
        return next((e for _, e in beside if e is not earlier), None)

    def _name(self, sentences: list[Sentence]) -> None:
        """What the sentences name, and the groups that stand apart from them."""
        self.subjects = Subjects(self, sentences)
        naming = Naming(self)
        for sentence in sentences:
            naming.sentence(sentence)
        bare_firms(self.draft)
        self.found.extend(groups_of_text(self.draft, self.reading))
        made_of(self.draft, self.found)

    def _credit(self, lists: Lists, issuing: Issuing) -> None:
        """Who acts: whose the tasks and aims of the tables are, what parks issue, and whether the page is a park's own."""
        lists.table.tasks.relate(self.actor)
        name_titled_park(self)
        issuing.issued.by_parks()
        name_fields_of_parks(self)
        self.park = park_of_page(self)
        for target, span in lists.table.aims.set:
            self.draft.relate("SETS_TARGET", self.actor(span[0]), target, span)

    def actors_in(self, clause: Clause) -> list[Entity]:
        """Who makes something its object in a clause: the places that it names as its subject, or the actor of the text."""
        if places := self.subjects.at(clause):
            return places
        if self.subjects.is_of_town(clause) or self.is_of_nation(clause):
            return []
        if self._is_of_province(clause):
            province = self.draft.find("Place", self.gazetteer.province)
            return [province] if province is not None else []
        early = self.comes_before_main(clause.start) and self.article(clause.start) is None
        actor = self.place if early else self.actor(clause.start)
        return [actor] if actor is not None else []

    def is_of_nation(self, clause: Clause) -> bool:
        """Whether a clause of a text about one place begins with the nation or a ministry: 国家|把A列为战略性新兴产业."""
        begins = self.place is not None and _OF_NATION.match(self.text, clause.start, clause.end)
        return bool(begins) and not self.draft.between(clause.start, clause.end, ("Place",))

    def _is_of_province(self, clause: Clause) -> bool:
        """Whether a clause of a text about a county or a city, and about no plan, begins with all the province: 全省|大力发展A."""
        if self.main is not None or self.place is None or self.subjects.all_of(clause) != "省":
            return False
        return lx.division(self.place.name)[0].endswith(("县", "市", "州"))

    def comes_before_main(self, at: int) -> bool:
        """Whether the text has not come to its plan yet, in an earlier line than the one that names it."""
        if self.main is None or self.place is None or not self.main.places:
            return False
        first = min(self.main.places)[0]
        return at < first and "\n" in self.text[at:first]

    def actor(self, at: int) -> Entity | None:
        """Who makes something its object here: the plan, or the place; a second article on the page has its own."""
        return self.article(at) or self.main or park_of_line(self, at) or self.place or own_title(self.titles)

    def article(self, at: int) -> Entity | None:
        """Who acts in the other article on the page that stands here: its plan or its place."""
        return next((place for start, place in reversed(self.articles) if at >= start), None) if self.articles else None

    def place_at(self, span: Span) -> Entity:
        """The place named here: 柯桥区 of 绍兴柯桥区."""
        return self.draft.add("Place", self.gazetteer.innermost(self.text, span))


def _let_go(*parts: object) -> None:
    """Cut what refers to its owner: without cycles all words of a text are freed at once, and nobody has to search for them."""
    for part in parts:
        vars(part).clear()
