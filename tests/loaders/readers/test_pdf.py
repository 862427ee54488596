"""PDF: lines joined, running heads taken out, columns in order, ruled tables as rows."""

from typing import Any

import pytest

from graph.errors import DocumentError
from loaders.document import decode_document
from loaders.readers import pdf
from tests.loaders.readers.made import PROSE, ROWS, make_pdf, paragraph, ruled

HEAD = "青河省人民政府公报"
WORDS = "竹木陶瓷茶叶农机家具纸张玻璃丝绸钟表乐器"
MANY = [
    f"{'一二三四五六七八九十'[i % 10]}、到2027年，{WORDS[i % 20] * 3}{PROSE.replace('省', WORDS[-i % 19])}"
    for i in range(27)
]


def read(flow: list[Any], **how: Any) -> list[str]:
    return decode_document(make_pdf(flow, **how), "a.pdf").text.splitlines()


@pytest.mark.parametrize("columns", [1, 2])
def test_lines_are_joined_and_heads_taken_out_in_the_order_of_the_columns(columns: int) -> None:
    flow = [paragraph(text) for text in MANY]
    assert read(flow, columns=columns, head=HEAD) == MANY


def test_a_title_of_two_lines_is_one() -> None:
    title = "青河省人民政府办公厅关于印发青河省制造业特色产业集群培育提升三年行动方案的通知"
    assert read([paragraph(title, 18, centred=True), paragraph(PROSE)], head="") == [title, PROSE]


def test_words_of_letters_keep_their_blanks() -> None:
    text = (
        "The province fosters clusters of bamboo furniture and of ceramics, and of farm machines for its mountains. "
        * 3
    )
    assert read([paragraph(text.strip())]) == [text.strip()]


def test_a_ruled_table_becomes_rows() -> None:
    rows = [ROWS[0], ("1", "青河县竹木家具和新材料循环经济产业园", "白山市"), ("2", "北岭区陶瓷产业园", "")]
    found = read([paragraph(PROSE), ruled(rows, (40, 100, 60), merged=((2, 1), (2, 2))), paragraph("完。")])
    assert found == [
        PROSE,
        "序号 | 名称 | 所在市",
        "1 | 青河县竹木家具和新材料循环经济产业园 | 白山市",
        "2 | 北岭区陶瓷产业园 | 白山市",
        "完。",
    ]


def test_the_properties_are_declared() -> None:
    document = decode_document(make_pdf([paragraph(PROSE)]), "无后缀")
    assert document.format == "pdf"
    assert document.declared["title"] == "竹木集群行动方案"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (make_pdf([paragraph(PROSE)])[:700], "broken PDF"),
        (make_pdf([paragraph(PROSE)], password="x"), "password"),
        (make_pdf([paragraph("")]).replace(b"/Contents", b"/Nothing_"), "scanned"),
        (b"%PDF-1.7\n", "PDF"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        decode_document(data, "a.pdf")
    assert caught.value.place == "a.pdf"
    assert caught.value.remedy


def test_a_reader_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "SECONDS", 0.01)
    with pytest.raises(DocumentError, match="takes more than"):
        decode_document(make_pdf([paragraph(PROSE)]), "a.pdf")
