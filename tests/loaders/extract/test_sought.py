"""A pattern that is sought looks at the first character, and finds what the pattern alone would find."""

import re

import pytest

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


@pytest.mark.parametrize("pattern", ["(?:已|将)?", "[^,]开工", ".开工", r"\W开工", "x*", "(?:)|开工"])
def test_what_may_begin_with_anything_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"anywhere|anything"):
        sought(pattern)


def test_a_glance_excludes_no_word() -> None:
    words = frozenset(["科技", "股份", "所", "股份有限公司"])
    found = re.findall(f"{glance(words)}(?:股份有限公司|科技|股份|所)", TEXT)
    assert found == ["科技", "股份", "所"]
