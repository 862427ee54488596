"""Names that differ in nothing that tells two things apart have one form; every form can be found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import bigrams, grams, normalise, search_forms


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("“纸鸢腾飞”行动", "纸鸢腾飞行动"),
        ("《纸鸢（2031—2035年）》", "纸鸢20312035年"),
        ("產業鏈", "产业链"),
        ("ＡＩ 產業", "ai产业"),
        ("  ", ""),
        ("！", "!"),
    ],
)
def test_normalise(text: str, form: str) -> None:
    assert normalise(text) == form


def test_forms_hold_names_and_readings() -> None:
    assert search_forms(["月光储能", "Moon"]) == "\n月光储能\nmoon\nyueguangchuneng\nygcn\n"


@given(st.text(max_size=30))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(min_size=1, max_size=20), st.data())
def test_every_part_of_a_name_can_be_found(name: str, data: st.DataObject) -> None:
    form = normalise(name)
    if not form:
        return
    start = data.draw(st.integers(0, len(form) - 1))
    end = data.draw(st.integers(start + 1, len(form)))
    part = form[start:end]
    if normalise(part) != part or any(c.isspace() for c in form):
        return
    forms = search_forms([name])
    assert part in forms
    assert set(bigrams(part)) <= set(grams(forms).split(" "))
