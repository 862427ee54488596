"""Whom a verb before a class is about: 甲、乙等5家企业|双双入选丙级; 该集群|入选…; 甲产值…,|并获评丙级; 甲产值…。2021年|获批丙级."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.listing.class_told import THINGS, is_park_class
from loaders.extract.enumeration.listing.items import bare, has_verb, type_of
from loaders.extract.names.firm.firms import odd_name
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import ITEM_NUMBER
from loaders.extract.reading.spans import pieces
from loaders.extract.relation.line_parks import park_above
from loaders.extract.relation.references import outermost
from loaders.extract.relation.tier.class_wording import ASIDE, TIME, is_supposed

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_OPENS = re.compile(rf"(?:{TIME}|“|,)*+")  # what a clause may begin with before its subject
_HELPS_IT = re.compile(
    "(?:推动|支持|鼓励|引导|助力|推进|(?P<raises>做大做强|做[大优强]做[大优强]|做[优强大]|提升|壮大))(?=..)"
)  # 推动|甲园区扩容,争创…; no 支持甲园区,争创…
_OTHERS_BUILT = re.compile(  # 甲院建成运行,|加快推进乙院建设|,争创丙级中心: whose work that is, no name says
    "(?:加快|大力|全力|积极|着力|扎实|持续)+(?:推进|推动|抓好)[^,;。]{4,40}(?:院|中心|园|区|基地|平台|实验室)建设"
)
_IT = re.compile("其|它|该(?:区|园|园区|基地|集群|中心|平台|公司|企业)")  # 某厅已将|其|列入丙级
_DESCRIBED = re.compile(  # 由甲公司牵头组建的|乙中心,获批丙级
    "(?:由|位于|坐落于?|地处|落户|依托|总投资|占地|始?建于|成立于)[^,;。]{2,60}的"
)
_BESIDE = re.compile(  # 隔壁的|乙公司, 租用对面厂房起步的|丙公司
    "(?![^,;。]*(?:[与和跟给向为被把将由靠]|同(?![城园区县市])|供货|供应|配套|服务|客户|采购))[^,;。]{2,20}的"
)
_VISITS = re.compile("(?:[^,。;]{0,6}(?:走进|来到|走访|探访|步入))")
_FAR = 200  # characters back to what 其 means
MADE = re.compile(
    "[将把让使](?=..)|(?:支持|推动|鼓励|引导|助力|指导|帮助|推荐)(?=..)"
)  # 好政策|让甲集群成长为…; 甲园|支持乙公司创建…
_NO_NAME = re.compile(
    "^[省市县区州镇乡村园]里$|[将把让使以](?=..)|·|联合|携手|会同|支持|推动|(?:团队|资本|机构|人才|院校|高校|主体|群体|单位|市场)$"
)
_BY_SOME = re.compile("[\u4e00-\u9fff]{2,6}[让使](?=..)")
_SOME = (
    "相关",
    "有关",
    "一批",
    "更多",
    "各",
    "该",
    "这",
    "此",
    "以",
    "由",
    "对",
    "被",
    "经",
    "从",
    "不",
    "只",
    "仅",
)  # no name begins so
_OF_PLACE = re.compile(  # 甲县的|乙科技, 全区共有|乙公司等3家企业
    r"[\u4e00-\u9fff]{1,8}[省市县区州旗镇畔边旁岸侧]的(?=..)|(?:[全我本][省市县区州旗]|本次|此次|本批)?(?:[共现已另]计?有)(?=..)"
)
_REFERS = re.compile(
    "(?:该|这一|这个|这家(?:[\u4e00-\u9fff]{2,6}(?=企业|公司|厂))?)?(?P<head>(?:产业)?集群|(?:产业|工业)?园区|开发区|高新区|经开区|(?:创新)?中心|公司|企业|(?<=[该家])厂|(?<=该)园)"
)
_REFERRED = {
    "群": "Cluster", "区": "Park", "心": "Platform", "司": "Organisation", "业": "Organisation", "厂": "Organisation", "园": "Park",
}  # fmt: skip
_PRONOUN = re.compile("它们?|这家")  # 甲发展势头强劲。|它|先后被列为丙级
_POINTS = re.compile("[前后]者|这里")  # 甲、乙…,|后者|进了丙级名单
_DESCRIBES = re.compile(  # of a park that is named above
    "(?:位于|地处|坐落|[始创]建于|成立于|(?:规划|总|占地|建成区?)*面积|占地|(?:于|自)?(?:19|20)\\d\\d年|[是系为属](?:国家|[省市]级|全[国省市])|被|先后|连续|[获荣挂]|入[选围]|经)"
)
_NATIONAL = re.compile("(?<=..)国家(?!级)")  # behind the place of a park
_RUNS_ON = 4  # characters of the verb that a name has taken
_CALLED = ("企业", "链主", "龙头", "巨头", "小巨人", "独角兽", "单项冠军")  # before a firm's name
_SEVERAL, _SHORTEST = 2, 2  # firms behind their counties, and characters of the name of one
_BACK = 3  # clauses that a subject is carried over


class ClassSubjects:
    """Finds for one scene the things that a verb before a class is about."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sentence: Sentence | None = None
        self.before: Sentence | None = None  # the sentence before
        self.carried: set[int] = set()  # where sentences begin that go on with what the one before is about

    def begin(self, sentence: Sentence) -> None:
        """Go on to the next sentence."""
        self.before, self.sentence = self.sentence, sentence

    def things(self, start: int, end: int, kinds: tuple[str, ...]) -> list[Entity]:
        """The things that these words enumerate, and nothing else."""
        return self.named(read) if (read := self.read(start, end, kinds)) else []

    def read(self, start: int, end: int, kinds: tuple[str, ...]) -> list[tuple[str, Span]]:
        """The things that these words enumerate, each of which is of these kinds; or those behind 让 and 使."""
        made = [m.end() for m in MADE.finditer(self.text, start, end)]
        for begins in (start, *made):
            for joints in ("、和与及", "、"):
                if self.text[end - 1] in joints:
                    continue  # 甲、|时利和|入围…: a name that ends so
                parts = [(a, b - self.text.endswith("以", a, b)) for a, b in pieces(self.text, begins, end, joints)]
                read = [self._thing(part, kinds) for part in parts]
                if read and all(kind for kind, _ in read):
                    return read
        return []

    def named(self, read: list[tuple[str, Span]]) -> list[Entity]:
        """The things at these places, without the longer names that ran on into a joint or the verb: 甲机械|成功."""
        spans = {span for _, span in read}
        start, end = read[0][1][0], read[-1][1][1]
        for span, wrong in self.draft.between(start - _RUNS_ON, end + _RUNS_ON, ("Organisation",)):
            runs_on = any(a >= span[0] and b <= span[1] for a, b in spans) and span not in spans
            if runs_on and wrong.places == [span]:
                self.draft.drop(wrong)
        if (sited := self._sited(read)) is not None:
            return sited
        return [self._known(kind, span) or self.draft.add(kind, span) for kind, span in read]

    def _sited(self, read: list[tuple[str, Span]]) -> list[Entity] | None:
        """乐陵|甲体育、禹城|乙: firms that all stand behind the counties that they lie in; None where they do not."""
        if len(read) < _SEVERAL or any(kind != "Organisation" for kind, _ in read):
            return None
        names = [self.text[slice(*span)] for _, span in read]
        lengths = [lx.place_length(name) for name in names]
        places = [name[:length] for name, length in zip(names, lengths, strict=True)]
        if not all(lengths) or any(name.endswith("公司") for name in names):
            return None  # a legal name begins with the place
        counties = all(lx.counties(place) or lx.has_rank(place) for place in places) and len(set(places)) == len(places)
        rests = [(name[: length + 1], name[length:]) for name, length in zip(names, lengths, strict=True)]
        if not counties or any(len(rest) < _SHORTEST or lx.is_division(longer) for longer, rest in rests):
            return None
        firms = []
        for (_, (start, end)), length in zip(read, lengths, strict=True):
            for span, whole in self.draft.between(start, end, ("Organisation",)):
                if span == (start, end) and whole.places == [span]:
                    self.draft.drop(whole)
            firms.append(self.draft.add("Organisation", (start + length, end)))
            self.draft.relate("LOCATED_IN", firms[-1], self.scene.place_at((start, start + length)), (start, end))
        return firms

    def _known(self, kind: str, span: Span) -> Entity | None:
        """What stands here already, or the one firm whose full name holds this short one: 天禾隔膜 of 常州天禾隔膜材料股份有限公司."""
        named = self.draft.between(*span, (kind,))
        if here := next((e for at, e in named if at == span or self._behind_place(span, at)), None):
            return here
        name = self.text[slice(*span)]
        if kind != "Organisation" or self.draft.find(kind, name) is not None:
            return None
        longer = [firm for firm in self.draft.of_type(kind) if name in firm.name and firm.name.endswith("公司")]
        return longer[0].at(span) if len(longer) == 1 else None

    def _behind_place(self, whole: Span, name: Span) -> bool:
        """许昌市|许继集团, 株洲高新区|联诚集团: whether only the place of rank, the park or what it is (化工企业|甲公司, 链主|乙) stands before a name."""
        site = whole[0], name[0]
        place = self.text[slice(*site)]
        ranked = (lx.is_division(place) and lx.has_rank(place)) or place.endswith(_CALLED)
        return name[1] == whole[1] and (ranked or any(at == site for at, _ in self.draft.between(*site, ("Park",))))

    def _thing(self, part: Span, kinds: tuple[str, ...]) -> tuple[str, Span]:
        """What a stretch of words names, of these kinds, and where: (甲县的)乙公司."""
        placed = _OF_PLACE.match(self.text, *part)
        start = placed.end() if placed else part[0]
        name = bare(self.text[start : part[1]].strip("“”"))
        start = self.text.find(name, start, part[1])
        part = start, start + len(name)
        known = [e.type for span, e in self.draft.between(*part, kinds) if span == part]
        if known:
            named = not name.startswith(_SOME) and not _REFERS.fullmatch(name) and not _BY_SOME.match(name)
            return (known[0] if named else ""), part
        if len(name) < 2 or name.startswith(_SOME) or _REFERS.fullmatch(name):
            return "", part
        if "的" in name or _NO_NAME.search(name) or has_verb(name) or self.scene.gazetteer.names_place(name):
            return "", part
        kind = type_of(name)
        if kind not in kinds and "Organisation" in kinds and (name.endswith("公司") or odd_name(name)):
            kind = "Organisation"
        return (kind if kind in kinds else ""), part

    def elided(self, sentence: Sentence, clause: Clause, start: int, at: int, kinds: tuple[str, ...]) -> list[Entity]:
        """Of what a clause without a name tells: 该集群|入选…; 甲、乙产值…,|并获评…."""
        if start == at and (each := self.scene.references.each_of(clause, clause.start)) is not None:
            return [thing for thing in each[0] if thing.type in kinds]
        if start < at and _POINTS.fullmatch(self.text, start, at):
            back = self.scene.references.at(clause, start)
            return [back[0]] if back and back[0].type in kinds else []
        if start < at and _PRONOUN.fullmatch(self.text, start, at):
            start = at
        refers = _REFERS.fullmatch(self.text, start, at) if start < at else None
        if start < at and (refers is None or _REFERRED[refers["head"][-1]] not in kinds):
            return []
        if refers and (back := self.scene.references.at(clause, start)) is not None:
            return [back[0]] if back[0].type in kinds else []
        here = sentence.clauses.index(clause)
        before = [other for other in sentence.clauses[:here] if not _OPENS.fullmatch(self.text, other.start, other.end)]
        for other in reversed(before[-_BACK:]):
            if other.mark == ";":
                return []
            if is_supposed(self.text, other.start, other.end):
                return []  # 若甲园区通过验收,|将成为丙级
            if self.scene.subjects.bears_role(other) or ASIDE.fullmatch(self.text, other.start, other.end):
                continue  # 以甲园为核心,|乙园为补充,创建丙级基地
            if _OTHERS_BUILT.fullmatch(self.text, other.start, other.end):
                return []
            opens = _OPENS.match(self.text, other.start, other.end)
            begins = opens.end() if opens else other.start
            helped = _HELPS_IT.match(self.text, begins, other.end) if other.end + 1 >= clause.start else None
            begins = helped.end() if helped else begins
            if (back := self.scene.references.at(other, begins)) is not None:
                return [back[0]] if back[0].type in kinds else []
            begins = self._behind_description(begins, other.end, kinds)
            if things := self.run_from(begins, other.end, kinds):
                alone = helped and not helped["raises"] and any(b == other.end for _, b in things[-1].places)
                return [] if alone else things
            if self.draft.between(begins, begins + 1, (*THINGS, "Place")):
                return []
        told = self._told_of(sentence, clause, kinds) if start == at else []
        return told or (self._headed(sentence, kinds) if start == at else [])

    def _headed(self, sentence: Sentence, kinds: tuple[str, ...]) -> list[Entity]:
        """甲园\\n|位于乙县,为丙级: the park of the heading, where the sentence names nobody of whom it tells."""
        if "Park" not in kinds or not _DESCRIBES.match(self.text, sentence.start, sentence.end):
            return []
        park = park_above(self.scene, sentence.start)
        return [park] if park is not None else []

    def _told_of(self, sentence: Sentence, clause: Clause, kinds: tuple[str, ...]) -> list[Entity]:
        """甲产值突破百亿元。|2021年获批丙级,2023年被评为丁级: what the sentence before on the line begins with."""
        opens = _OPENS.match(self.text, sentence.start, sentence.end)
        begins = opens.end() if opens else sentence.start
        if clause is not sentence.clauses[0] and begins not in self.carried:
            return []
        before = self.before
        if self.text.endswith(("后", "以来"), clause.start, clause.end):
            return []  # 获评丙级后,|乙…
        if before is None or self.text.find("\n", before.start, sentence.start) >= 0:
            return []
        if clause is sentence.clauses[0]:
            self.carried.add(begins)
        first = before.clauses[0]
        if (back := self.scene.references.at(first, first.start)) is not None:
            return [back[0]] if back[0].type in kinds else []
        lead = _VISITS.match(self.text, first.start, first.end) or ITEM_NUMBER.match(self.text, first.start, first.end)
        begins = lead.end() if lead else first.start
        return self.run_from(self._behind_description(begins, first.end, kinds), first.end, kinds)

    def only_told(self, clause: Clause, start: int, at: int, kinds: tuple[str, ...]) -> list[Entity]:
        """某厅已将|其|列入丙级: the only thing of these kinds that the line has told of before."""
        if not _IT.fullmatch(self.text, start, at):
            return []
        line = max(self.text.rfind("\n", 0, clause.start) + 1, clause.start - _FAR)
        named = [thing for _, thing in self.draft.between(line, clause.start, kinds)]
        named = [thing for thing in dict.fromkeys(named) if not is_tier(thing) and not self.scene.organs.has(thing)]
        return named if len(named) == 1 else []

    def _behind_description(self, start: int, end: int, kinds: tuple[str, ...]) -> int:
        """Where the name begins behind what describes it: 由甲公司牵头组建的|乙中心."""
        named = self.draft.between(start, end, kinds)
        begins = [a for (a, _), _ in named if self.text[a - 1] == "的"]
        first = named[0][0][0] if named and named[0][1].type == "Organisation" else -1
        return next(
            (
                a
                for a in begins
                if _DESCRIBED.fullmatch(self.text, start, a) or (a == first and _BESIDE.fullmatch(self.text, start, a))
            ),
            start,
        )

    def run_from(self, start: int, end: int, kinds: tuple[str, ...]) -> list[Entity]:
        """The things that a clause begins with, as far as they are joined: 甲、乙|产值…."""
        run: list[Entity] = []
        for span, thing in outermost(self.draft.between(start, end, kinds)):
            if run and is_tier(thing):
                break  # 省级丙园区|甲园区、|省级丁园区|乙园区
            placed = _OF_PLACE.match(self.text, start + bool(run and self.text[start] in "、和与及"), span[0])
            if placed and placed.end() == span[0]:
                start = span[0]
            if run and self.text[start : span[0]] == "的":
                run = []  # 甲片区的|乙产业园
            elif span[0] != start and (not run or self.text[start : span[0]] not in lx.JOINTS):
                break
            run.append(thing)
            start = span[1]
        return [thing for thing in run if not self.scene.organs.has(thing)]


def is_tier(entity: Entity) -> bool:
    """Whether a park or platform is a class of them; 甲县|国家循环经济示范园 is one park."""
    if entity.type not in ("Park", "Platform"):
        return False
    return graded(entity.name) or (
        is_park_class(entity) and not _NATIONAL.match(entity.name, lx.place_length(entity.name))
    )
