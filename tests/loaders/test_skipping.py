"""What is skipped and what is repaired, as one alignment."""

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.document import Skip
from loaders.extract import extract
from loaders.repair import Operation, Recipe, damage, repair
from loaders.repair.chain import chained
from loaders.skipping import repaired_content, without

SENTENCE = "云岭省工业和信息化厅印发《云岭省瓷器产业振兴行动方案》，力争到2031年培育省级特色产业集群30个左右。\n"
DAMAGED = damage(SENTENCE * 3, Recipe(traditional=True)).replace("業", "業(yè)").replace("廳", "廳(tīng)")


@st.composite
def skips(draw: st.DrawFn) -> tuple[Skip, ...]:
    places = sorted(set(draw(st.lists(st.integers(0, len(DAMAGED)), max_size=16))))
    pairs = zip(places[::2], places[1::2], strict=False)
    return tuple(Skip(start, end, draw(st.sampled_from(["", "\n", "瓷"]))) for start, end in pairs)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(skips(), st.data())
def test_one_alignment_leads_where_the_two_lead_one_after_the_other(
    skipped: tuple[Skip, ...], data: st.DataObject
) -> None:
    kept = without(DAMAGED, skipped)
    second = repair(kept.text)
    both = repaired_content(DAMAGED, skipped)
    assert both.raw == DAMAGED and both.text == second.text
    pieces = list(both.pieces)
    assert "".join(both.raw[p.raw_start : p.raw_end] for p in pieces) == both.raw
    assert "".join(both.text[p.start : p.end] for p in pieces) == both.text
    start = data.draw(st.integers(0, len(both.text)))
    end = data.draw(st.integers(start, len(both.text)))
    wide, narrow = both.to_raw(start, end), kept.to_raw(*second.to_raw(start, end))
    assert wide[0] <= narrow[0] <= narrow[1] <= wide[1] or start == end
    if not skipped:
        assert wide == narrow


def test_a_region_without_a_certain_original_stays_so_when_a_tag_stands_in_it() -> None:
    first = without("甲<b>乙丙", [Skip(1, 4)])
    second = repair(first.text)
    second.edits.add((0, 2), (0, 2), Operation.UNCERTAIN)
    both = chained(first, second)
    assert both.uncertain == [(0, 2)] and both.to_raw(0, 1) == (0, 5) and both.to_raw(2, 3) == (5, 6)


def test_quotes_are_slices_of_the_whole_raw_text() -> None:
    raw = f"<p>{DAMAGED}</p>".replace("瓷器", "瓷<b>器</b>")
    skipped = tuple(Skip(at, at + len(tag)) for tag in ("<p>", "</p>", "<b>", "</b>") for at in _all(raw, tag))
    rows = extract(raw, "a.md", tuple(sorted(skipped)))
    places = [place for row in rows for place in (row["mentions"] if row["kind"] == "entity" else row["evidence"])]
    assert any("<b>" in place["quote"] and "業" in place["quote"] for place in places)
    assert all(raw[place["start"] : place["end"]] == place["quote"] for place in places)


def _all(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]
