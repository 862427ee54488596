"""Works of a clause by their whole names: with the place before them, without those that are a part of others."""

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
BUILDING = ("建设", "新建", "兴建", "投建", "打造")
_LONG_PLACE, _LONG_FIRM = 12, 24  # characters of a place and of a firm before the name of works


def longest_works(draft: Draft, works: list[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
    """Works without those whose name is only a part of another's (甲工厂|及发动机项目), or has a verb of building before another's (甲园区建设|乙项目)."""
    for (start, end), entity in works:
        inner = [s for s, _ in works if start < s[0] and s[1] == end]
        if any(draft.text.endswith(BUILDING, start, at) for at, _ in inner):
            works = [one for one in works if one[0] != (start, end)]
            if all(e is not entity for _, e in works):
                draft.drop(entity)
    kept = [(s, e) for s, e in works if not any(a <= s[0] and s[1] <= b and s != (a, b) for (a, b), _ in works)]
    for entity in {id(e): e for _, e in works if all(e is not k for _, k in kept)}.values():
        draft.drop(entity)
    return kept


def with_place(draft: Draft, span: Span, works: Entity, headed: list[Name]) -> tuple[Span, Entity]:
    """Works with the place, the park or the firm that their name begins with: 甲省乙新区|年产2万辆汽车项目, 甲有限公司|5万吨/年铜箔项目."""
    for name in headed:
        before = draft.text[name.start : span[0]]
        longer = name.type == "Project" and name.end == span[1] and 0 < len(before) <= _LONG_FIRM
        placed = len(before) <= _LONG_PLACE and lx.place_length(before)
        if longer and (placed or before.endswith("公司")) and not before.endswith(BUILDING) and works.places == [span]:
            draft.drop(works)
            return (name.start, name.end), draft.add("Project", (name.start, name.end))
    return span, works
