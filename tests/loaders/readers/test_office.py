"""DOCX, XLSX and CSV: paragraphs and rows in order, merged cells filled."""

from datetime import date

import pytest

from loaders.document import decode_document
from tests.loaders.readers.made import PROSE, ROWS, make_docx, make_xlsx, with_entry

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_docx_paragraphs_and_tables_in_order() -> None:
    document = decode_document(make_docx(), "a.docx")
    assert document.text.splitlines() == [
        "青河省竹木集群名单",
        PROSE,
        "序号 | 名称 | 所在市",
        "1 | 青河县竹木产业园 | 白山市",
        "2 | 北岭区陶瓷产业园 | 白山市",
        "2024年5月6日",
    ]
    assert (document.format, document.encoding) == ("docx", "")
    assert document.declared["title"] == "竹木集群名单"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>", "新增"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "甲\t乙\n丙"),
        ("<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", "控件"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:t>域</w:t></w:r>", "域"),
        (
            "<w:r><w:t>正文</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
            "正文\n框",
        ),
        ('<w:pPr><w:pStyle w:val="Contents"/></w:pPr><w:r><w:t>目次一 3</w:t></w:r>', "目次一 3"),
    ],
)
def test_docx_paragraphs(content: str, text: str) -> None:
    xml = f"<w:document {W}><w:body><w:p>{content}</w:p></w:body></w:document>".encode()
    data = with_entry(make_docx(), "word/document.xml", lambda _: xml)
    assert decode_document(data, "a.docx").text == text


def test_docx_cells_over_columns() -> None:
    row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
    plain = "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>" for c in "乙丙丁") + "</w:tr>"
    xml = f"<w:document {W}><w:body><w:tbl>{row}{plain}</w:tbl></w:body></w:document>".encode()
    data = with_entry(make_docx(), "word/document.xml", lambda _: xml)
    assert decode_document(data, "a.docx").text == "| 甲 | 甲 |  |\n乙 | 丙 | 丁"


def test_xlsx_rows_with_merged_cells() -> None:
    rows = [
        (*ROWS[0], "产值", "占比", "日期"),
        ("1", "青河园", "白山市", 12.5, 0.125, date(2024, 5, 6)),
        (2, "北岭园", None, 3.0, 1, None),
    ]
    document = decode_document(make_xlsx(rows), "a.xls")
    assert document.text.splitlines() == [
        "青河省竹木集群名单",
        "序号 | 名称 | 所在市 | 产值 | 占比 | 日期",
        "1 | 青河园 | 白山市 | 12.5 | 0.125 | 2024-05-06",
        "| 2 | 北岭园 | 白山市 | 3 | 1 |  |",
    ]
    assert document.format == "xlsx"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_csv(encoding: str, mark: str) -> None:
    rows = ["序号,名称,所在市", '1,"青河园""甲""|一期",白山市', '2,"北岭\n园",']
    text = "\r\n".join(row.replace(",", mark) for row in rows)
    document = decode_document(text.encode(encoding), "a.csv")
    assert document.text.splitlines() == ["序号 | 名称 | 所在市", '1 | 青河园"甲"｜一期 | 白山市', "| 2 | 北岭园 |  |"]


def test_a_table_without_a_header_or_with_one_column() -> None:
    assert decode_document("甲园,乙市\n丙园,丁市\n".encode(), "a.csv").text == "甲园 | 乙市\n丙园 | 丁市"
    assert decode_document("甲园\n丙园\n".encode(), "a.csv").text == "甲园\n丙园"
