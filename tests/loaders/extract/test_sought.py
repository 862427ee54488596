"""A pattern that is sought looks at the first character, and finds what the pattern alone would find."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import loaders.extract
from loaders.extract.reading import sought as sought_module
from loaders.extract.reading.sought import glance, sought

TEXT = "目前(已)开工2项、投产3项,年内全面建成;云帆科技、北辰股份和123所也落户于此,不属于前年5月\n将由2024年起"


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:抓紧|加快)推进|(?:已|将)?开工|建成",
        r"[\d一二]项|\d月",
        "(?<!不)属于|(?:都|也)?(?:落户|落地)于?",
        "(?>开工|投产)(?P<count>[0-9])",
        "(?m:^(?:将|拟)由)",
        r"(?:、|\s)*(?:北|将)",
        "(?=投)投产",
        "[(][^()]{1,4}[)]",
    ],
)
def test_the_same_is_found(pattern: str) -> None:
    found = [match.span() for match in sought(pattern).finditer(TEXT)]
    assert found == [match.span() for match in re.finditer(pattern, TEXT)]
    assert found


@pytest.mark.parametrize("pattern", ["(?:已|将)?", "[^,]开工", ".开工", r"\W开工", "x*", "(?:)|开工", "(?i:a)开工"])
def test_what_may_begin_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"anywhere|anything"):
        sought(pattern)


def test_a_glance_excludes_no_word() -> None:
    words = frozenset(["科技", "股份", "所", "股份有限公司"])
    found = re.findall(f"{glance(words)}(?:股份有限公司|科技|股份|所)", TEXT)
    assert found == ["科技", "股份", "所"]


def test_a_glance_of_single_characters_sees_these() -> None:
    assert re.findall(f"{glance(['所', '院'])}.", "某所、某院") == ["所", "院"]


def test_every_pattern_of_the_extraction_finds_what_it_would_find_without_the_look() -> None:
    found = 0
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("test_*.py")))
    for pattern in _with_a_look():
        plain = re.compile(pattern.pattern.partition("])")[2], pattern.flags)
        spans = [match.span() for match in pattern.finditer(text)]
        assert spans == [match.span() for match in plain.finditer(text)], pattern.pattern[:80]
        found += bool(spans)
    assert found > 10


def _with_a_look() -> list[re.Pattern[str]]:
    """The patterns of all modules that look at the first character."""
    names = [m.name for m in pkgutil.walk_packages(loaders.extract.__path__, "loaders.extract.")]
    values = [value for name in names for value in vars(importlib.import_module(name)).values()]
    patterns = {v.pattern: v for v in values if isinstance(v, re.Pattern) and isinstance(v.pattern, str)}
    return [pattern for text, pattern in patterns.items() if re.match(r"\(\?=\[.*?\]\)\(\?:", text)]


def test_without_the_parser_of_python_a_pattern_is_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sought_module, "first_characters", None)
    pattern = sought("(?:已|将)?开工|建成")
    assert [match[0] for match in pattern.finditer(TEXT)] == ["开工", "建成"]
