"""Reading a document: encodings come out right, and every bad input gets one clear error."""

import hashlib
import os
import random
from pathlib import Path

import pytest
from opencc import OpenCC

from graph.errors import DocumentError
from loaders.document import MAX_BYTES, decode_document, find_documents, read_document

SHARED = Path(__file__).parents[2].parent / "shared"
SENTENCE = "支持园区企业开展技术改造,加快建设新兴产业集群。"
TRADITIONAL = OpenCC("s2tw").convert(SENTENCE.replace(",", "，"))


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (SENTENCE.encode(), "utf-8", SENTENCE),
        (b"\xef\xbb\xbf" + SENTENCE.encode(), "utf-8", SENTENCE),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), "utf-16-le", SENTENCE),
        (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), "utf-16-be", SENTENCE),
        (SENTENCE.encode("gbk"), "gb18030", SENTENCE),
        ((SENTENCE + "𠮷㐂").encode("gb18030"), "gb18030", SENTENCE + "𠮷㐂"),
        (TRADITIONAL.encode("gbk"), "gb18030", TRADITIONAL),
        (TRADITIONAL.encode("big5"), "big5hkscs", TRADITIONAL),
        ("産業集群".replace("産", "產").encode("big5"), "big5hkscs", "產業集群"),
        ("产业".encode("gbk"), "gb18030", "产业"),
        (b"plain ASCII", "utf-8", "plain ASCII"),
    ],
)
def test_encodings(data: bytes, encoding: str, text: str) -> None:
    found = decode_document(data, "notice.txt")
    assert (found.encoding, found.text) == (encoding, text)


def test_big5_is_told_from_gb18030_that_decodes_too() -> None:
    data = (TRADITIONAL * 20).encode("big5")
    data.decode("gb18030", "replace")
    assert decode_document(data, "a.txt").text == TRADITIONAL * 20


def test_the_hash_is_of_the_bytes_and_line_endings_stay(tmp_path: Path) -> None:
    data = "第一条\r\n第二条\r第三条\n".encode("gbk")
    path = tmp_path / "rules.txt"
    path.write_bytes(data)
    found = read_document(path)
    assert found.name == "rules.txt"
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.text == "第一条\r\n第二条\r第三条\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "JPEG picture"),
        (b"BM" + bytes(range(256)) * 4, "BMP picture"),
        (b"%PDF-1.7\n%abc", "PDF"),
        (b"PK\x03\x04" + bytes(30), "ZIP"),
        (b"text with a NUL\x00in it", "binary"),
        (random.Random(1).randbytes(5000), "binary"),
        ("Ça alors, où êtes-vous né à Besançon".encode("latin-1"), "encoding"),
        (b"\xff\xfe\x00", "byte order mark"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        decode_document(data, "picture.txt")
    assert (caught.value.place or "").startswith("picture.txt")
    assert caught.value.remedy


def test_missing_folder_unreadable_and_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read_document(tmp_path / "none.txt")
    with pytest.raises(DocumentError, match="folder"):
        read_document(tmp_path)
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"not a folder|can't be read"):
        read_document(secret / "below.txt")
    if os.geteuid() != 0:  # root reads everything
        secret.chmod(0)
        with pytest.raises(DocumentError, match="permission"):
            read_document(secret)
    assert MAX_BYTES > 10_000_000
    monkeypatch.setattr("loaders.document.MAX_BYTES", 2)
    large = tmp_path / "large.txt"
    large.write_bytes(b"abc")
    with pytest.raises(DocumentError, match="larger"):
        read_document(large)


def test_find_documents(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no document"):
        find_documents(tmp_path)
    with pytest.raises(DocumentError, match="no such"):
        find_documents(tmp_path / "none")
    for name in ("b.txt", "a.MD", "c.png"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in find_documents(tmp_path)] == ["a.MD", "b.txt"]
    assert find_documents(tmp_path / "c.png") == [tmp_path / "c.png"]


def test_folders_are_searched_whole_but_for_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/a/1.md", "a.txt", ".git/no.txt", "b/.no.md", "b/~$no.docx", "node.js"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "b" / "round").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing.txt")
    found = [path.relative_to(tmp_path).as_posix() for path in find_documents(tmp_path)]
    assert found == ["a.txt", "b/2.txt", "b/a/1.md", "gone.txt"]
    with pytest.raises(DocumentError, match="no such file"):
        read_document(tmp_path / "gone.txt")
    assert find_documents(tmp_path / ".git") == [tmp_path / ".git" / "no.txt"]  # named is not hidden


def test_a_folder_that_cannot_be_listed_is_refused_among_the_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "locked/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SENTENCE, encoding="utf-8")
    true_scandir = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return true_scandir(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert find_documents(tmp_path) == [tmp_path / "a.txt", tmp_path / "locked"]
    with pytest.raises(DocumentError, match="permission"):
        read_document(tmp_path / "locked")
    with pytest.raises(DocumentError, match="permission"):
        find_documents(tmp_path / "locked")


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not there: the real documents are not read")
def test_the_real_documents_are_read() -> None:
    paths = [path for folder in ("documents", "development/more") for path in find_documents(SHARED / folder)]
    for path in paths:
        found = read_document(path)
        assert found.encoding == "utf-8"
        if found.format not in ("text", "markdown"):
            assert "Copyright" not in found.text
            continue
        assert found.text.encode() == path.read_bytes()
        for encoding in ("gb18030", "utf-16"):
            assert decode_document(found.text.encode(encoding), path.name).text == found.text
