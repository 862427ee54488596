"""Repetitions in patterns that are f-strings: {2,4} needs its braces doubled, else Python fills in the tuple (2, 4)."""

import ast
from pathlib import Path

LOADERS = Path(__file__).parents[3] / "loaders"


def _filled(source: str) -> list[int]:
    """The lines where an f-string holds a number or a tuple of numbers as its value."""
    values = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FormattedValue))
    return [value.lineno for value in values if isinstance(value, ast.Tuple | ast.Constant)]


def test_no_pattern_has_lost_a_repetition() -> None:
    lost = {path.name: lines for path in LOADERS.rglob("*.py") if (lines := _filled(path.read_text("utf-8")))}
    assert lost == {}


def test_a_lost_repetition_is_seen() -> None:
    assert _filled('f"{x}[a-z]{2,4}"') == [1]
    assert _filled('f"{x}[a-z]{{2,4}}"') == []
