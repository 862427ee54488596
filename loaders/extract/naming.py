"""What the clauses of a sentence name: lists, headed names, firms, works and industries, and what they share."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.brackets import SHORT_NAME
from loaders.extract.enumeration.clause_lists import lists_of_clause
from loaders.extract.enumeration.found import Found
from loaders.extract.enumeration.group.divided import divided_groups
from loaders.extract.enumeration.group.frames import framed_groups, made_groups
from loaders.extract.enumeration.group.led_fields import led_fields
from loaders.extract.enumeration.group.namedgroups import added_groups, coded_categories, coded_groups, totalled
from loaders.extract.enumeration.group.one_in_brackets import one_in_brackets
from loaders.extract.enumeration.group.one_of import one_of_group
from loaders.extract.enumeration.group.onebyone import parts_with_figures, told_by_field, told_one_by_one, with_slogans
from loaders.extract.enumeration.group.over_commas import over_commas
from loaders.extract.enumeration.group.pillars import around_sort, called_afterwards, pillars, sorted_fields
from loaders.extract.enumeration.group.represented import represented
from loaders.extract.enumeration.group.segments import (
    namely,
    promoted_in_turn,
    ranked_lists,
    segmented_groups,
    sited_lists,
    told_by_item,
)
from loaders.extract.enumeration.leadins import labelled_field, labelled_items
from loaders.extract.enumeration.listing.announced import announced_members, only_lists, told_by_places
from loaders.extract.enumeration.listing.byplace import listed_by_place
from loaders.extract.enumeration.shared_heads import shared_heads
from loaders.extract.enumeration.sharednames import shared_by_places
from loaders.extract.headed_names import headed_names
from loaders.extract.kept_names import kept_names
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.field.counted_groups import counted_groups
from loaders.extract.names.field.handled import handled_fields
from loaders.extract.names.field.headings import headed_field, numbered_fields
from loaders.extract.names.field.industries import fields, fields_beside, fields_by_branch
from loaders.extract.names.field.stated import stated_fields
from loaders.extract.names.firm.firm_runs import add_firms, firm_runs, overlaps
from loaders.extract.names.firm.framed_firms import framed_firms
from loaders.extract.names.firm.plants import plants
from loaders.extract.names.firm.producers import producers
from loaders.extract.names.firm.single_firms import single_firms
from loaders.extract.names.firm.sited_products import sited_products
from loaders.extract.names.firm.told_firms import told_firms
from loaders.extract.names.head.bare_zones import bare_zones
from loaders.extract.names.head.campaigns import campaigns
from loaders.extract.names.head.told_zones import told_zones
from loaders.extract.names.name import Name
from loaders.extract.names.project.contents import tells_contents
from loaders.extract.names.project.particulars import particulars
from loaders.extract.names.project.ventures import ventures
from loaders.extract.names.project.whole_works import longest_works, with_place
from loaders.extract.names.project.works import invested
from loaders.extract.names.project.works_with_sums import announced_works, paid_works, works_with_sums
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = tuple[Name, Entity]
Work = tuple[Span, Entity]
_GROUPS = (  # of a whole sentence
    made_groups,
    one_of_group,
    framed_groups,
    pillars,
    sorted_fields,
    around_sort,
    called_afterwards,
    represented,
    segmented_groups,
    sited_lists,
    ranked_lists,
    namely,
    coded_groups,
    totalled,
    added_groups,
    told_by_item,
    promoted_in_turn,
    with_slogans,
    one_in_brackets,
    over_commas,
)
_WORKS_TOLD = (works_with_sums, announced_works, paid_works)  # each by a list of a form of its own
_OWN_HEADS = ("Chain", "Cluster", "Project")  # whose lists hold no firms
_SITED = ("Park", "Platform")
_NAMES_IT = lx.PLACE | lx.FIELD | lx.LEVEL | lx.KIND | lx.HEADS  # words that a name may begin with
_QUARTER = re.compile("[东西南北]区(?![域块县市位政管])")
_RENAMED = re.compile(  # 甲园|更名为|乙园, 甲园|(现|乙园)
    "[(,]?(?:现|已|现已|正式|后)?(?:更名|改名|升级更名)为[“]?|[(]现(?:称|名|为)?[“]?"
)
_CALLED_TOO = re.compile("(?:亦称|又称|也称|又名|也叫|俗称|别称)[“]?")  # 甲园成立于1992年,|又名乙园
_ALSO_CALLED = re.compile(  # 甲园|(亦称|乙园), 甲园|(原名|乙园)
    "[(](?:亦称|又称|也称|又名|也叫|俗称|别称|原名|原称|曾用名|前身[为是]?):?[“]?"
)


class Naming:
    """Adds the names of one scene to its draft, and its lists to `scene.found`."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        place = scene.place.name if scene.place else ""
        self.divided: list[Span] = []  # the parts of a counted whole, in this sentence
        self.shorts: list[str] = []  # what the text says it calls something for short
        self.waiting: list[tuple[Span, Entity]] = []  # what its clauses have listed, and not said anything of
        self.city = (
            "" if place.endswith(("省", "自治区")) or place == scene.gazetteer.province else lx.short_name(place)
        )

    def sentence(self, sentence: Sentence) -> None:
        """All names of a sentence, clause by clause, and the groups that only the whole of it states."""
        divided = divided_groups(self.draft, sentence)
        for clause, group in divided:
            self.scene.found.append((sentence, clause, group))
        self.divided = [group.span for _, group in divided]
        for clause, led in led_fields(self.draft, sentence):
            self.scene.found.append((sentence, clause, led))
            self.divided.append((led.members[-1].places[-1][1], led.span[1]))  # what counts them
        previous: Clause | None = None
        self.waiting = []
        for clause in sentence.clauses:
            self._clause(sentence, clause, previous)
            previous = clause
        for groups in _GROUPS:
            self.scene.found.extend((sentence, clause, group) for clause, group in groups(self.draft, sentence))
        fields_by_branch(self.draft, sentence)
        parts_with_figures(self.draft, sentence)
        told_one_by_one(self.draft, sentence)
        told_by_field(self.draft, sentence)
        particulars(self.draft, sentence)

    def _clause(self, sentence: Sentence, clause: Clause, previous: Clause | None) -> None:
        """The lists first: what they name is no headed name of its own, and no industry."""
        runs = firm_runs(self.text, clause)
        shared = list(campaigns(self.text, clause))
        heads = list(shared_heads(self.draft, self.scene.gazetteer, clause))
        summed = next((w for told in _WORKS_TOLD if (w := told(self.draft, clause))), [])
        taken = [[span] for span in (*(s for s, _ in (*shared, *summed)), *(f.span for f in heads), *self.divided)]
        lists = heads + lists_of_clause(self.draft, clause, previous, runs, taken)
        by_place = self._by_place(sentence, clause)
        runs = _outside(runs, [span for span, _ in _members(f for f in lists if f.kind in _OWN_HEADS)])
        contents = tells_contents(self.text, clause)
        works = [] if contents else self._works(clause, lists, summed)
        runs = _outside(runs, [span for span, _ in works])
        lists += _shared_programmes(self.draft, shared)
        headed = headed_names(self.draft, self.scene.gazetteer.province, clause, self.shorts)
        headed = [name for name in headed if not (contents and name.type in ("Park", "Project"))]
        works = [with_place(self.draft, span, one, headed) for span, one in works]
        listed = [*self.divided, *(span for span, _ in (*_members(lists), *by_place, *works))]
        _name_whole(self.draft, lists, headed)
        covered = listed + [span for run in runs for span in run]
        entities = self._entities(sentence, clause, kept_names(self.draft, headed, covered, lists, works), works)
        firms = [add_firms(self.draft, run) for run in _outside(runs, _whole(by_place))]
        named = [*_members((*lists, *firms)), *by_place]
        self._list_before(clause, [((n.start, n.end), e) for n, e in entities] + named, lists)
        self.scene.found.extend((sentence, clause, found) for found in (*lists, *firms))
        self.scene.found.extend((sentence, clause, beside) for beside in fields_beside(self.draft, clause, lists))
        self._fields(sentence, clause, [(n.start, n.end) for n in headed] + covered + [f.span for f in lists])
        for alone in (single_firms, told_firms, producers, framed_firms, plants, sited_products, told_by_places):
            alone(self.draft, clause)

    def _by_place(self, sentence: Sentence, clause: Clause) -> list[tuple[Span, Entity]]:
        """What a clause lists place by place: 甲县A集群、乙县B集群."""
        place = self.scene.place.name if self.scene.place else ""
        listed = listed_by_place(self.draft, self.scene.gazetteer, clause, place)
        for span in _whole(listed):
            found = Found([e for _, e in listed], None, span, listed[0][1].type)
            self.scene.found.append((sentence, clause, found))
        return listed

    def _works(self, clause: Clause, lists: list[Found], summed: list[Work]) -> list[Work]:
        """The works of a clause, by their whole names; ventures only where it lists no projects."""
        works = [] if any(f.kind == "Project" for f in lists) else ventures(self.draft, clause)
        return longest_works(self.draft, [*dict.fromkeys(works + summed + invested(self.draft, clause))])

    def _entities(self, sentence: Sentence, clause: Clause, kept: list[Named], works: list[Work]) -> list[Named]:
        """What a clause names with a head, and what the text calls it for short."""
        entities = [(Name("Project", *span), e) for span, e in works] + kept
        entities += bare_zones(self.draft, clause, self.city)
        entities += _quarter(self.draft, sentence, clause)
        entities += told_zones(self.draft, self.scene.gazetteer, clause)
        self.scene.names[clause.start] = entities
        self._short_names(entities)
        self._other_name(sentence, clause, entities)
        if entities:
            shared_by_places(self.draft, self.scene.gazetteer, clause, [e for _, e in entities])
        return entities

    def _list_before(self, clause: Clause, named: list[tuple[Span, Entity]], lists: list[Found]) -> None:
        """甲集群、乙集群|等5个集群: adds the list whose members the clauses before have named; else these wait for it."""
        announced = announced_members(self.draft, clause, named, self.waiting)
        if announced:
            lists.append(announced)
        listed = [] if announced else only_lists(self.text, clause, named)
        self.waiting = [*self.waiting, *listed] if listed else []

    def _short_names(self, entities: list[Named]) -> None:
        """青河经济技术开发区(以下简称青河经开区), 甲园更名为乙园, 甲园(亦称乙园): from here on the other name is the thing's as well."""
        for (name, entity), (later, renamed) in pairwise(entities):
            if entity.type == renamed.type and _RENAMED.fullmatch(self.text, name.end, later.start):
                absorb(self.draft, entity, renamed)
            elif entity.type == renamed.type and _ALSO_CALLED.fullmatch(self.text, name.end, later.start):
                absorb(self.draft, renamed, entity)
        for name, entity in entities:
            if short := SHORT_NAME.match(self.text, name.end):
                known = self.draft.find(entity.type, short["short"])
                if known is not None and known is not entity:
                    absorb(self.draft, known, entity)
                self.draft.alias(entity, short["short"])
                self.shorts.append(short["short"])
                self.draft.add(entity.type, short.span("short"), entity.name)

    def _other_name(self, sentence: Sentence, clause: Clause, entities: list[Named]) -> None:
        """甲园成立于1992年,|又名乙园: the second name of what the sentence begins with."""
        too = _CALLED_TOO.match(self.text, clause.start, clause.end)
        for name, other in entities[:1] if too else ():
            named = self.draft.between(sentence.start, clause.start, (other.type,))
            alone = len({id(one) for _, one in named}) == 1 and self.text[named[0][0][1]] not in "的东西南北中"
            if too and alone and (named[0][0][0], name.start) == (sentence.start, too.end()):
                absorb(self.draft, other, named[0][1])

    def _fields(self, sentence: Sentence, clause: Clause, taken: list[Span]) -> None:
        """The groups and industries that stand for themselves, outside of what is taken."""
        for items in (labelled_items(self.draft, clause), labelled_field(self.draft, clause, taken)):
            if items:
                self.scene.found.append((sentence, clause, items))
        for groups in (counted_groups, coded_categories):
            for group in groups(self.draft, clause, taken):
                self.scene.found.append((sentence, clause, group))
                taken.append(group.span)
        for field in fields(self.draft, self.scene.gazetteer, clause, taken):
            self.scene.found.append((sentence, clause, field))
            taken.append(field.span)
        for field in (*handled_fields(self.draft, clause, taken), *stated_fields(self.draft, clause, taken)):
            self.scene.found.append((sentence, clause, field))
        if named := headed_field(self.draft, sentence, taken):
            self.scene.found.append((sentence, clause, named))
        for numbered in numbered_fields(self.draft, sentence, taken):
            self.scene.found.append((sentence, clause, numbered))


def _outside(runs: list[list[Span]], spans: list[Span]) -> list[list[Span]]:
    """The runs of firms that overlap none of these."""
    return [run for run in runs if not overlaps((run[0][0], run[-1][1]), [[span] for span in spans])]


def _members(lists: Iterable[Found]) -> list[tuple[Span, Entity]]:
    """What lists name, each where it was named last."""
    return [(member.places[-1], member) for found in lists for member in found.members if member.places]


def _name_whole(draft: Draft, lists: list[Found], headed: list[Name]) -> None:
    """甲县军民融合|产业园, 整合|乙高新区: a member that a list has begun at another word than its head does."""
    for found in lists:
        for number, member in enumerate(found.members):
            span = member.places[-1] if member.type in _SITED and len(member.places) == 1 else None
            names = [n for n in headed if span and n.type == member.type and n.end == span[1] and n.start != span[0]]
            if names and span and _begins_wrong(draft.text, span, names[0]):
                draft.drop(member)
                found.members[number] = draft.add(member.type, (names[0].start, names[0].end))


def _begins_wrong(text: str, member: Span, name: Name) -> bool:
    """Whether a member is no more than a head (产业园), or the verb before its name still stands in it."""
    if name.start < member[0]:
        return text[slice(*member)] in lx.words("park_head") | lx.words("platform_head")
    lead = text[member[0] : name.start]
    return lead in lx.common() and not lx.flags().get(lead, 0) & _NAMES_IT


def _whole(listed: list[tuple[Span, Entity]]) -> list[Span]:
    """From the first to the last of what is listed, where anything is."""
    return [(listed[0][0][0], listed[-1][0][1])] if listed else []


def _shared_programmes(draft: Draft, shared: list[tuple[Span, str]]) -> list[Found]:
    """The programmes of a clause that share their head."""
    found = [draft.add("Programme", span, title) for span, title in shared]
    return [Found(found, None, (shared[0][0][0], shared[-1][0][1]), "Programme")] if found else []


def _quarter(draft: Draft, sentence: Sentence, clause: Clause) -> list[Named]:
    """甲开发区东区以A为主,|西区以B为主: the other quarter of the park that the sentence has named one of."""
    quarter = _QUARTER.match(draft.text, clause.start, clause.end)
    parks = draft.between(sentence.start, clause.start, ("Park",)) if quarter else []
    wholes = [park.name[:-2] for _, park in parks if _QUARTER.fullmatch(park.name, len(park.name) - 2)]
    if quarter is None or not wholes:
        return []
    return [(Name("Park", *quarter.span()), draft.add("Park", quarter.span(), wholes[-1] + quarter[0]))]
