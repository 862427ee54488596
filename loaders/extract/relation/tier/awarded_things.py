"""The things that have got a class, as sentences name them: 甲、乙和丙等3家企业|入选…; 授予|甲、乙|“丙”称号."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.headings import LEAST
from loaders.extract.enumeration.listing.items import bare, has_verb, type_of
from loaders.extract.enumeration.listing.listtitles import Class
from loaders.extract.names.firm.firms import may_be_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import LAST_JOINT, pieces, solid
from loaders.extract.relation.references import outermost

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
COUNT = r"(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})[个家户]"
OF_COUNT = rf"(?:等{COUNT}[^,。;、:()]{{0,10}}?|等)?"
ADVERBS = "(?:先后|成功|双双|分别|依次|同时|一举|再次|首次|全部|顺利|正式|入围并|近日|日前|今年|此次|本次|均|都|也|还|又|已|则|被|获|共同|携手|凭借[^,。;]{2,12})*"
_ADVERBS_BEHIND = re.compile(f"(?:产业)?{OF_COUNT}{ADVERBS}$".replace("(?P<count>", "(?:"))  # 乙|等5家近日成功|
_TELLS = re.compile(
    "(?:其中|目前|近日|日前|同时|此外|去年|今年|截至目前|20\\d\\d年|我[省市县区州]|全[省市县区州])+(?:的)?"
)
_GAP = re.compile(
    rf"”?(?:[(][^()]*[)])?(?:{OF_COUNT}|\d个(?:产业)?集群),?{ADVERBS}".replace("?P<count>", "")
)  # 甲、乙|等3家企业先后|
_BRACKET = re.compile("[(][^()]*[)]")
_REST = re.compile("等(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[个家户][^,。;、:()]{0,6})?$")  # 甲、乙|等5家企业
_NO_NAME = re.compile("[的以为将把]|^(?:等|其中|以及)")  # more than a name


class AwardedThings:
    """Finds the things of one scene that stand before a verb or in a list."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def run_before(self, start: int, at: int, kinds: tuple[str, ...]) -> list[Entity]:
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
            joined = solid(_BRACKET.sub("", between)) in lx.JOINTS if run else _GAP.fullmatch(between)
            if not joined:
                break
            run.insert(0, thing)
            at = span[0]
        return run

    def fields_before(self, tier: Class, start: int, at: int) -> list[Entity]:
        """甲县铝材、乙市环境装备|入选省级特色产业集群: the clusters that are only called by their fields."""
        lead = _TELLS.match(self.text, start, at)
        rest = _ADVERBS_BEHIND.search(self.text, start, at)
        parts = pieces(self.text, lead.end() if lead else start, rest.start() if rest else at, "、和与及")
        if tier.type != "ClusterTier" or not tier.name.endswith("集群") or not parts:
            return []
        parts = self._joined_fields(parts)
        fields = [self.text[a + lx.place_length(self.text[a:b]) : b] for a, b in parts]
        return [self.draft.add("Cluster", part) for part in parts] if all(map(reads_as_field, fields)) else []

    def _joined_fields(self, parts: list[Span]) -> list[Span]:
        """甲县电缆及电线、|乙市铝材: a field without a place that 及 joins to one with a place belongs to it."""
        joined: list[Span] = []
        for part in parts:
            beside = joined and self.text[joined[-1][1] : part[0]] in ("及", "和", "与")
            if beside and lx.begins_with_place(self.text[slice(*joined[-1])]) > lx.begins_with_place(
                self.text[slice(*part)]
            ):
                joined[-1] = joined[-1][0], part[1]
            else:
                joined.append(part)
        return joined

    def without_rest(self, span: Span) -> Span:
        """The items of a list before the bracket that closes it, or the clause that follows."""
        words, depth = self.text[slice(*span)], 0
        for at, char in enumerate(words):
            depth += (char == "(") - (char == ")")
            if depth < 0 or (char == "," and not depth):
                span = span[0], span[0] + at
                break
        rest = _REST.search(self.text, *span)
        return span if rest is None else (span[0], rest.start())

    def listed(self, span: Span, tier: Class, count: int = 0) -> list[Entity]:
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
        for joint in LAST_JOINT.finditer(self.text[slice(*last)]):
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
