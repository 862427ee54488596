"""What is skipped and what is repaired, as one alignment."""

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.document import Skip
from loaders.extract import extract
from loaders.extract.content import repaired_content
from loaders.repair import Operation, Recipe, Repaired, damage, repair
from loaders.repair.chain import chained
from loaders.skipping import without

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
    both = chained(kept, second)
    assert both.raw == DAMAGED and both.text == second.text
    _cover(both)
    start = data.draw(st.integers(0, len(both.text)))
    end = data.draw(st.integers(start, len(both.text)))
    wide, narrow = both.to_raw(start, end), kept.to_raw(*second.to_raw(start, end))
    assert wide[0] <= narrow[0] <= narrow[1] <= wide[1] or start == end
    if not skipped:
        assert wide == narrow


@settings(max_examples=300, deadline=None, derandomize=True)
@given(skips())
def test_the_content_of_a_text_is_aligned_with_all_of_it(skipped: tuple[Skip, ...]) -> None:
    content = repaired_content(DAMAGED, skipped)
    assert content.raw == DAMAGED
    _cover(content)


def test_lines_of_print_are_joined_before_the_readings_in_them_are_looked_for() -> None:
    line = (
        "云嶺省工業(yè)和信息化廳印發(fā)《云嶺省瓷器產(chǎn)業(yè)振興行動方案》,力爭培育省級特色產(chǎn)業(yè)集群30個(gè)。"
        * 4
    )
    raw = "\n".join(line[at : at + 38] for at in range(0, len(line), 38)) + "\n"
    content = repaired_content(raw, ())
    sentences = content.text.replace("。\n", "。")  # a paragraph may end where a sentence does
    assert sentences == "云岭省工业和信息化厅印发《云岭省瓷器产业振兴行动方案》,力争培育省级特色产业集群30个。" * 4
    at = content.text.index("产业集群")
    assert raw[slice(*content.to_raw(at, at + 4))].replace("\n", "") == "產(chǎn)業(yè)集群"


def _cover(content: Repaired) -> None:
    """All of the raw text and all of the other stand in the pieces, once."""
    pieces = list(content.pieces)
    assert "".join(content.raw[p.raw_start : p.raw_end] for p in pieces) == content.raw
    assert "".join(content.text[p.start : p.end] for p in pieces) == content.text


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
