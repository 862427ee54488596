"""What the clauses of a sentence name: lists, headed names, firms, works and industries, and what they share."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.announced import announced_members, only_lists, told_by_places
from loaders.extract.enumeration.brackets import SHORT_NAME, bracketed, bracketed_parks
from loaders.extract.enumeration.byplace import listed_by_place
from loaders.extract.enumeration.divided import divided_groups
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.enumerations import enumerations
from loaders.extract.enumeration.found import Found, reads_as_field
from loaders.extract.enumeration.frames import begins_in_role, framed_groups, made_groups, represented
from loaders.extract.enumeration.leadins import labelled_items
from loaders.extract.enumeration.members import interpret
from loaders.extract.enumeration.namedgroups import coded_categories, coded_groups, totalled
from loaders.extract.enumeration.one_in_brackets import one_in_brackets
from loaders.extract.enumeration.onebyone import parts_with_figures, told_by_field, told_one_by_one, with_slogans
from loaders.extract.enumeration.pillars import pillars, sorted_fields
from loaders.extract.enumeration.segments import namely, ranked_lists, segmented_groups, sited_lists, told_by_item
from loaders.extract.enumeration.shared_heads import shared_heads
from loaders.extract.enumeration.sharednames import shared_by_places
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.bare_zones import bare_zones
from loaders.extract.names.campaigns import campaigns
from loaders.extract.names.contents import tells_contents
from loaders.extract.names.counted_groups import counted_groups
from loaders.extract.names.firm_runs import add_firms, firm_runs, overlaps
from loaders.extract.names.firms import odd_name, place_before
from loaders.extract.names.framed_firms import framed_firms
from loaders.extract.names.handled import handled_fields, headed_field, numbered_fields
from loaders.extract.names.industries import fields, fields_beside, fields_by_branch
from loaders.extract.names.name import Name
from loaders.extract.names.nouns import names
from loaders.extract.names.organs import is_addressed
from loaders.extract.names.particulars import particulars
from loaders.extract.names.producers import producers
from loaders.extract.names.single_firms import single_firms
from loaders.extract.names.sited_products import sited_products
from loaders.extract.names.told_firms import told_firms
from loaders.extract.names.ventures import ventures
from loaders.extract.names.works import invested
from loaders.extract.names.works_with_sums import works_with_sums
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.counties import with_counties
from loaders.extract.reading.spans import solid

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = tuple[Name, Entity]
_RANKS = ("省", "市", "自治区")
_IN_TITLES = ("Programme", "Park", "Platform", "ClusterTier", "EnterpriseTier")
_LEADERS = ("龙头", "巨头", "领军", "头部", "翘楚")
_LED_BY = re.compile("等?(?:企业|公司)?(?:为|作为)“?(?:龙头|链主|引领|牵引)”?(?:企业)?的")
_BUILDING = ("建设", "新建", "兴建", "投建", "打造")
_BUILDS_ALL = re.compile("(?:布局|建设|推进|推动|实施|谋划|新建)了?$")  # 布局|甲风机、乙储能项目
_COMMITTEES = ("管委会", "管理委员会")
_QUARTER = re.compile("[东西南北]区(?![域块县市位政管])")
_LONG_TITLE = 60
_DATED = ("EnterpriseTier", "ClusterTier", "Park", "Platform")
_CARRIES_OUT = re.compile(  # “实施|质量提升行动”赫然在列
    "“?(?:深入|组织|大力|全面)?(?:实施|开展|推进|启动)(?=[\u4e00-\u9fffA-Za-z+]{3,24}(?:行动|工程|计划)”?$)"
)
_OF_YEAR = re.compile("20\\d\\d年度?(?=..)")
_LONG_PLACE = 12  # characters before the name of works
_NAMES_IT = lx.PLACE | lx.FIELD | lx.LEVEL | lx.KIND | lx.HEADS  # words that a name may begin with
_LETTERS = re.compile("(?<![A-Za-z\\d])[A-Za-z]{2,}(?: [A-Za-z]{2,})* $")  # Mini |LED
_SHORTEST_CHAIN = 4  # characters of 皮革产业链, without its place
_BASES, _SHORT = ("生产基地", "制造基地", "加工基地"), 6
_OF_BASE = re.compile(
    "项目(?=[,。;、]|(?:已|将|正|今年|计划|预计|正式|顺利|一期|二期|总|拟|在)|投资(?:约|近|超|达)?\\d|签约|开工|落户|落地|投产|竣工|选址|奠基|启动)"
)
_FIELD_HEADS = frozenset(["Chain", "Cluster", "ClusterTier"])
_PICTURE_BY = re.compile("(?:图|图片|照片|配图)(?:均|皆|都|全部)?由$")
_LIES = ("地处", "位于", "处于", "处在", "居于")
_MIDDLE = re.compile(  # 地处|甲、乙、丙“金三角”中心
    "[^,。;的]{0,30}(?:几何|地理|版图|[区地]域|经济[圈带区]|都市圈|城市群|经济走廊|三角”?|半岛|平原|盆地|[市县区省州]|京津冀|[^,。;]{2,12}(?:交界|交汇|接合|结合)[处部]?)(?:的)?中心"
)
_FAR_BACK = 34  # characters back to the word that says where something lies
_RENAMED = re.compile(  # 甲园|更名为|乙园, 甲园|(现|乙园)
    "[(,]?(?:现|已|现已|正式|后)?(?:更名|改名|升级更名)为[“]?|[(]现(?:称|名|为)?[“]?"
)
_ALSO_CALLED = re.compile("[(](?:亦称|又称|也称|又名|也叫|俗称|别称)[“]?")  # 甲园|(亦称|乙园)


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
        previous: Clause | None = None
        self.waiting = []
        for clause in sentence.clauses:
            self._clause(sentence, clause, previous)
            previous = clause
        for apart in (
            made_groups,
            framed_groups,
            pillars,
            sorted_fields,
            represented,
            segmented_groups,
            sited_lists,
            ranked_lists,
            namely,
            coded_groups,
            totalled,
            told_by_item,
            with_slogans,
            one_in_brackets,
        ):
            for clause, group in apart(self.draft, sentence):
                self.scene.found.append((sentence, clause, group))
        parts_with_figures(self.draft, sentence)
        told_one_by_one(self.draft, sentence)
        told_by_field(self.draft, sentence)
        particulars(self.draft, sentence)
        fields_by_branch(self.draft, sentence)

    def _clause(self, sentence: Sentence, clause: Clause, previous: Clause | None) -> None:
        """The lists first: what they name is no headed name of its own, and no industry."""
        runs = firm_runs(self.text, clause)
        shared = list(campaigns(self.text, clause))
        lists = list(shared_heads(self.draft, self.scene.gazetteer, clause))
        summed = works_with_sums(self.draft, clause)
        taken = [[span] for span, _ in (*shared, *summed)] + [[found.span] for found in lists]
        lists += self._lists(clause, previous, runs, taken)
        place = self.scene.place.name if self.scene.place else ""
        by_place = listed_by_place(self.draft, self.scene.gazetteer, clause, place)
        headed_lists = [f for f in lists if f.kind in ("Chain", "Cluster", "Project")]
        chains = [m.places[-1] for f in headed_lists for m in f.members if m.places]
        runs = [run for run in runs if not overlaps((run[0][0], run[-1][1]), [[span] for span in chains])]
        if by_place:
            span = (by_place[0][0][0], by_place[-1][0][1])
            kind = by_place[0][1].type
            self.scene.found.append((sentence, clause, Found([e for _, e in by_place], None, span, kind)))
        contents = tells_contents(self.text, clause)
        works = [] if contents or any(f.kind == "Project" for f in lists) else ventures(self.draft, clause)
        works += [] if contents else summed + invested(self.draft, clause)
        works = self._longest([*dict.fromkeys(works)])
        runs = [run for run in runs if not overlaps((run[0][0], run[-1][1]), [[span] for span, _ in works])]
        lists += self._campaigns(shared)
        headed = [name for name in self._headed(clause) if not (contents and name.type in ("Park", "Project"))]
        works = [self._placed(span, one, headed) for span, one in works]
        covered = [*self.divided]
        covered += [m.places[-1] for f in lists for m in f.members if m.places]
        covered += [span for span, _ in (*by_place, *works)] + [span for run in runs for span in run]
        entities = [(Name("Project", *span), e) for span, e in works]
        entities += self._kept(headed, covered, lists, [span for span, _ in works])
        entities += bare_zones(self.draft, clause, self.city)
        entities += self._quarter(sentence, clause)
        self.scene.names[clause.start] = entities
        self._short_names(entities)
        if entities:
            shared_by_places(self.draft, self.scene.gazetteer, clause, [e for _, e in entities])
        sited = [[span for span, _ in by_place]] if by_place else []
        firms = [add_firms(self.draft, run) for run in runs if not overlaps((run[0][0], run[-1][1]), sited)]
        mentions = [((n.start, n.end), e) for n, e in entities]
        mentions += [(m.places[-1], m) for f in (*lists, *firms) for m in f.members] + by_place
        if announced := announced_members(self.draft, clause, mentions, self.waiting):
            lists.append(announced)
        listed = [] if announced else only_lists(self.text, clause, mentions)
        self.waiting = [*self.waiting, *listed] if listed else []
        self.scene.found.extend((sentence, clause, found) for found in (*lists, *firms))
        self.scene.found.extend((sentence, clause, beside) for beside in fields_beside(self.draft, clause, lists))
        self._fields(sentence, clause, [(n.start, n.end) for n in headed] + covered + [f.span for f in lists])
        single_firms(self.draft, clause)
        told_firms(self.draft, clause)
        producers(self.draft, clause)
        framed_firms(self.draft, clause)
        sited_products(self.draft, clause)
        told_by_places(self.draft, clause)

    def _lists(
        self, clause: Clause, previous: Clause | None, runs: list[list[Span]], taken: list[list[Span]]
    ) -> list[Found]:
        """The enumerations of a clause and of its brackets, but for those of firms and what others have taken."""
        return [
            found
            for part, before in ((clause, previous), *bracketed(self.text, clause))
            for e in enumerations(self.text, part)
            if not overlaps((e.start, e.end), [*taken, *([span] for span in self.divided)])
            if not self._of_leaders(e) and not begins_in_role(self.text, e)
            if e.head is not None or self._builds_all(e) or not overlaps((e.start, e.end), runs)
            if (found := interpret(self.draft, part, e, before))
        ]

    def _builds_all(self, enumeration: Enumeration) -> bool:
        """布局|甲风机、乙储能项目: works that share the head of the last, and no firm among them."""
        shared = enumeration.shared is not None and enumeration.bits & lx.PROJECT
        builds = shared and _BUILDS_ALL.search(self.text, *enumeration.lead)
        words = [self.text[a:b] for a, b in enumeration.members] if builds else []
        return bool(words) and not any(word.endswith(("公司", "集团", "股份")) for word in words)

    def _longest(self, works: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
        """Works without those whose name is only a part of another's (甲工厂|及发动机项目), or has a verb of building before another's (甲园区建设|乙项目)."""
        for (start, end), entity in works:
            inner = [s for s, _ in works if start < s[0] and s[1] == end]
            if any(self.text.endswith(_BUILDING, start, at) for at, _ in inner):
                works = [one for one in works if one[0] != (start, end)]
                if all(e is not entity for _, e in works):
                    self.draft.drop(entity)
        kept = [(s, e) for s, e in works if not any(a <= s[0] and s[1] <= b and s != (a, b) for (a, b), _ in works)]
        for entity in {id(e): e for _, e in works if all(e is not k for _, k in kept)}.values():
            self.draft.drop(entity)
        return kept

    def _campaigns(self, shared: list[tuple[Span, str]]) -> list[Found]:
        """The programmes of a clause that share their head."""
        found = [self.draft.add("Programme", span, title) for span, title in shared]
        return [Found(found, None, (shared[0][0][0], shared[-1][0][1]), "Programme")] if found else []

    def _of_leaders(self, enumeration: Enumeration) -> bool:
        """Whether a list is of leaders of an industry: 甲、乙这样的行业|龙头, 以甲、乙等为龙头的|装备制造业."""
        if enumeration.head is None or not enumeration.members:
            return False
        led = self.text.startswith(_LEADERS, enumeration.head[1])
        led = led or _LED_BY.fullmatch(self.text, enumeration.members[-1][1], enumeration.head[0]) is not None
        return led and not all(reads_as_field(self.text[a:b]) for a, b in enumeration.members)

    def _headed(self, clause: Clause) -> list[Name]:
        """The names with a head, also those of parks and clusters in brackets."""
        province = self.scene.gazetteer.province
        brackets = (with_counties(self.text, part, province) for part in bracketed_parks(self.text, clause))
        inner = (name for part in brackets for name in names(self.text, part))
        named = names(self.text, clause) + [name for name in inner if name.type in ("Park", "Cluster", "Platform")]
        named = [self._beside_places(self._behind_place(name)) for name in named]
        named = [self._works(self._with_letters(clause, name)) for name in named]
        return [self._called_short(name) for name in named] if self.shorts else named

    def _behind_place(self, name: Name) -> Name:
        """沾益区|呈钢集团: a group of firms without the county that it lies in."""
        said = self.text[name.start : name.end]
        length = lx.place_length(said) if name.type == "Organisation" and said.endswith("集团") else 0
        if not length or not lx.has_rank(said[:length]) or not odd_name(said[length:]):
            return name
        if said[length - 1] == "省" or said[:length].endswith("自治区"):
            return name  # 河南省木伦河集团 is called so
        place = self.draft.add("Place", (name.start, name.start + length))
        firm = self.draft.add("Organisation", (name.start + length, name.end))
        self.draft.relate("LOCATED_IN", firm, place, (name.start, name.end))
        return name._replace(start=name.start + length)

    def _beside_places(self, name: Name) -> Name:
        """甲市、乙县|丙产业链: a chain that several places share, without the last of them."""
        if name.type != "Chain" or self.text[name.start - 1 : name.start] not in lx.JOINTS:
            return name
        length = lx.place_length(self.text[name.start : name.end])
        if name.end - name.start - length < _SHORTEST_CHAIN or not lx.has_rank(
            self.text[name.start : name.start + length]
        ):
            return name
        if not length or place_before(self.text, name.start - 1) is None:
            return name
        self.draft.add("Place", (name.start, name.start + length))
        return name._replace(start=name.start + length)

    def _with_letters(self, clause: Clause, name: Name) -> Name:
        """Mini |LED显示项目: a name with the word of letters that a blank parts from its own letters."""
        if not self.text[name.start].isascii() or self.text[name.start - 1 : name.start] != " ":
            return name
        letters = _LETTERS.search(self.text, clause.start, name.start)
        return name._replace(start=letters.start()) if letters else name

    def _works(self, name: Name) -> Name:
        """甲部件生产基地|项目投资15亿元: a base of which a project is told is that project."""
        base = (
            name.type == "Park" and self.text.endswith(_BASES, name.start, name.end) and name.end - name.start > _SHORT
        )
        project = _OF_BASE.match(self.text, name.end) if base else None
        return name._replace(type="Project", end=project.end()) if project else name

    def _called_short(self, name: Name) -> Name:
        """授权|实验区: what the text calls the thing for short, without the word before it that no name begins with."""
        said = self.text[name.start : name.end]
        for short in self.shorts:
            before = said.removesuffix(short)
            if before != said and before in lx.common() and not lx.flags().get(before, 0) & _NAMES_IT:
                return name._replace(start=name.end - len(short))
        return name

    def _kept(self, headed: list[Name], covered: list[Span], lists: list[Found], works: list[Span]) -> list[Named]:
        """The headed names that are no part of a list, of works or of a title."""
        return [
            (name, self.draft.add(name.type, (name.start, name.end), self._known_as(name)))
            for name in headed
            if not any((a <= name.start and name.end <= b) or a == name.start for a, b in covered)
            if not self._builds(name, works)
            if not (name.type in _FIELD_HEADS and "”“" in self.text[name.start : name.end])  # “甲”“乙”产业链 are two
            if not (
                name.type == "Platform" and (self._is_party(name) or self._gave_picture(name) or self._publishes(name))
            )
            if not (name.type == "Platform" and self._is_middle(name))
            if not (name.type == "Park" and self._is_addressed(name))
            if not (name.type == "Park" and self._is_base_of_firm(name))
            if not (name.type in _IN_TITLES and self._in_title(name)) and not _is_head(self.text, name, lists)
        ]

    def _known_as(self, name: Name) -> str | None:
        """“2024年湖南省绿色工厂” is the class 湖南省绿色工厂; a park that is called like its county needs no county (平果市|平果铝工业园)."""
        words = name.label or solid(self.text[name.start : name.end])
        length = lx.place_length(words) if name.type == "Park" else 0
        if length and lx.has_rank(words[:length]) and words[length:].startswith(lx.short_name(words[:length])):
            return words[length:]
        quoted = name.type == "Programme" and "“" in (self.text[name.start - 1 : name.start], words[:1])
        if quoted and (carries := _CARRIES_OUT.match(words)):
            return words[carries.end() :].rstrip("”")  # “实施|质量提升行动”
        year = _OF_YEAR.match(words.lstrip("“")) if name.type in _DATED else None
        return words.strip("“”")[year.end() :] if year else name.label or None

    def _placed(self, span: Span, works: Entity, headed: list[Name]) -> tuple[Span, Entity]:
        """Works with the place or park that their name begins with: 甲省乙新区|年产2万辆汽车项目."""
        for name in headed:
            before = self.text[name.start : span[0]]
            longer = name.type == "Project" and name.end == span[1] and 0 < len(before) <= _LONG_PLACE
            if longer and lx.place_length(before) and not before.endswith(_BUILDING) and works.places == [span]:
                self.draft.drop(works)
                return (name.start, name.end), self.draft.add("Project", (name.start, name.end))
        return span, works

    def _builds(self, name: Name, works: list[Span]) -> bool:
        """Whether a name is works with the place and the verb before them: 甲县建设|乙生产基地."""
        inner = (a for a, b in works if a > name.start and b == name.end)
        return any(self.text.endswith(_BUILDING, name.start, at) for at in inner)

    def _is_party(self, name: Name) -> bool:
        """Whether a platform's name is that of an organ that issues something here: 中国某研究院|发布《…》."""
        organs = self.draft.between(name.start, name.end, ("Organisation",))
        return any(span == (name.start, name.end) for span, _ in organs)

    def _publishes(self, name: Name) -> bool:
        """来源:某产业研究院: who publishes the page."""
        said = self.text[name.start : name.end]
        return said.endswith("院") and f"来源:{said}" in self.text

    def _gave_picture(self, name: Name) -> bool:
        """某融媒体中心|供图, 图片由某融媒体中心|提供."""
        given = self.text.startswith("提供", name.end) and _PICTURE_BY.search(
            self.text, max(0, name.start - 8), name.start
        )
        return bool(given) or self.text.startswith("供图", name.end)

    def _is_middle(self, name: Name) -> bool:
        """地处|长三角几何中心: what lies in the middle of an area, and no platform."""
        if not self.text.endswith("中心", name.start, name.end):
            return False
        lies = max(self.text.rfind(word, max(0, name.start - _FAR_BACK), name.end) for word in _LIES)
        return lies >= 0 and _MIDDLE.fullmatch(self.text, lies + len(_LIES[0]), name.end) is not None

    def _is_addressed(self, name: Name) -> bool:
        """Whether a park is only that of a committee to which a notice is sent."""
        if self.text.startswith(("站", "支行"), name.end):
            return True  # 高速|新区|站
        return self.text.startswith(_COMMITTEES, name.end) and is_addressed(self.text, name.start)

    def _is_base_of_firm(self, name: Name) -> bool:
        """北海基地: a base that is called only by its place is that of a firm of which the text tells."""
        said = self.text[name.start : name.end]
        return said.endswith("基地") and len(said) > 2 and lx.place_length(said) == len(said) - len("基地")

    def _in_title(self, name: Name) -> bool:
        """Whether a programme's name, or that of a class, is only a stretch of a title that stands here without marks."""
        documents = self.draft.between(name.start - _LONG_TITLE, name.end + _LONG_TITLE, ("Document",))
        return any(a <= name.start < b and a < name.end for (a, b), _ in documents)

    def _quarter(self, sentence: Sentence, clause: Clause) -> list[Named]:
        """甲开发区东区以A为主,|西区以B为主: the other quarter of the park that the sentence has named one of."""
        quarter = _QUARTER.match(self.text, clause.start, clause.end)
        parks = self.draft.between(sentence.start, clause.start, ("Park",)) if quarter else []
        wholes = [park.name[:-2] for _, park in parks if _QUARTER.fullmatch(park.name, len(park.name) - 2)]
        if quarter is None or not wholes:
            return []
        return [(Name("Park", *quarter.span()), self.draft.add("Park", quarter.span(), wholes[-1] + quarter[0]))]

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

    def _fields(self, sentence: Sentence, clause: Clause, taken: list[Span]) -> None:
        """The groups and industries that stand for themselves, outside of what is taken."""
        if items := labelled_items(self.draft, clause):
            self.scene.found.append((sentence, clause, items))
        for group in counted_groups(self.draft, clause, taken):
            self.scene.found.append((sentence, clause, group))
            taken.append(group.span)
        for group in coded_categories(self.draft, clause, taken):
            self.scene.found.append((sentence, clause, group))
            taken.append(group.span)
        for field in fields(self.draft, self.scene.gazetteer, clause, taken):
            self.scene.found.append((sentence, clause, field))
            taken.append(field.span)
        for field in handled_fields(self.draft, clause, taken):
            self.scene.found.append((sentence, clause, field))
        if named := headed_field(self.draft, sentence, taken):
            self.scene.found.append((sentence, clause, named))
        for numbered in numbered_fields(self.draft, sentence, taken):
            self.scene.found.append((sentence, clause, numbered))


def _is_head(text: str, name: Name, lists: list[Found]) -> bool:
    """Whether a name is only the head of a counted list: A、B等七大制造业基地, A、B等五大未来产业集群."""
    words = text[name.start : name.end]
    levelled = lx.level_length(words) or words[: lx.place_length(words)].endswith(_RANKS)  # 12个省级…, 12个安徽省…
    levelled = levelled or words.startswith("县域")  # 县域特色产业集群 is a class, as by level
    if name.type != "Park" and (name.type != "ClusterTier" or levelled):
        return False
    return any(f.group and f.span[0] < name.start < name.end == f.span[1] for f in lists)
