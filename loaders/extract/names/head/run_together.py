"""Parks that stand one right behind another, with no mark between: 甲市乙新区|甲市高新区|甲市经开区."""

from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_ZONES = ("高新区", "经开区", "开发区", "新区", "保税区", "综保区", "工业园区", "产业园区")


def last_of_run(text: str, start: int, end: int) -> int:
    """Where the last of the parks begins that stand here, each with the place that the first begins with; 0 where one does."""
    place = text[start : start + lx.place_length(text[start:end])]
    again = text.rfind(place, start + 1, end) if place else -1
    return again if again > 0 and text.endswith(_ZONES, start, again) else 0


def run_together(text: str, span: Span) -> list[Span]:
    """The parks that stand here."""
    start, end = span
    found: list[Span] = []
    while last := last_of_run(text, start, end):
        found.insert(0, (last, end))
        end = last
    return [(start, end), *found]
