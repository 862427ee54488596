"""One changed character, in the catalogue or in a document, is found with file and line of the fact."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from graph.errors import DocumentError
from loaders.catalogue import SOURCES, read_catalogue
from loaders.document import read_raw
from loaders.repair import repair
from loaders.source import Source, read_source
from loaders.verify import Verified, in_context, verify

SHARED = Path(__file__).parents[2].parent / "shared"
DOCUMENTS = SHARED / "documents"
TEXT = "云谷发布清单\n以云端陶瓷、月光储能、纸鸢物流等三大产业为重点，力争到2031年产值达到300亿元左右。\n"

here = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the source documents are not here (../shared/documents)")


@pytest.fixture
def source(tmp_path: Path) -> Source:
    """A source with two facts, and its document in the folder `documents` beside it."""
    folder, documents = tmp_path / "valley", tmp_path / "documents"
    folder.mkdir()
    documents.mkdir()
    (documents / "list.txt").write_bytes(TEXT.encode())
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    (folder / "source.yml").write_text(
        f"document:\n  name: 云谷发布清单\n  file: list.txt\n  sha256: {digest}\n  says: 云谷发布清单 @0-6\n", "utf-8"
    )
    start = TEXT.index("月光储能")
    (folder / "facts.yml").write_text(
        f"entities:\n- key: i.a\n  type: Industry\n  name: 月光储能\n  says: 月光储能 @{start}-{start + 4}\n", "utf-8"
    )
    return read_source(folder)


def check(source: Source) -> Verified:
    (found,) = verify([source], source.folder.parent / "documents")
    return found


def test_every_phrase_stands_at_its_place(source: Source) -> None:
    found = check(source)
    assert (found.found, found.wrong) == (2, ())


@pytest.mark.parametrize(("old", "new"), [("月光储能", "月光储热"), ("@10-14", "@11-15"), ("@10-14", "@900-904")])
def test_a_changed_phrase_or_place_is_found_with_its_line(source: Source, old: str, new: str) -> None:
    facts = source.folder / "facts.yml"
    before = facts.read_text("utf-8").replace(f"@{TEXT.index('月光储能')}-{TEXT.index('月光储能') + 4}", "@10-14")
    place = f"@{TEXT.index('月光储能')}-{TEXT.index('月光储能') + 4}"
    facts.write_text(
        before.replace(
            f"says: {old}" if old.startswith("月") else old, f"says: {new}" if old.startswith("月") else new
        ).replace("@10-14", place),
        "utf-8",
    )
    (error,) = check(read_source(source.folder)).wrong
    assert error.place == "valley/facts.yml:2"


def test_a_changed_document_is_found_with_the_line_of_the_fact(source: Source) -> None:
    document = source.folder.parent / "documents" / "list.txt"
    document.write_text(TEXT.replace("月光", "日光"), "utf-8")
    places = [error.place for error in check(source).wrong]
    assert places == ["valley/facts.yml:2", "valley/source.yml:2"]


def test_a_change_outside_every_phrase_is_found_too(source: Source) -> None:
    document = source.folder.parent / "documents" / "list.txt"
    document.write_text(TEXT.replace("左右", "以上"), "utf-8")
    (error,) = check(source).wrong
    assert error.place == "valley/source.yml:2" and "SHA-256" in error.message


def test_a_renamed_file_is_known_by_its_bytes(source: Source) -> None:
    document = source.folder.parent / "documents" / "list.txt"
    document.rename(document.with_name("other.txt"))
    assert check(source).found == 2


def test_a_directory_without_the_documents(source: Source, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DocumentError, match="none of the catalogue's documents"):
        list(verify([source], tmp_path / "empty"))


def test_our_own_documents_are_checked_wherever_the_others_are() -> None:
    own = [s for s in read_catalogue().sources if s.own]
    assert own
    for source in own:
        text = read_raw(source.folder / str(source.file)).text
        repaired = repair(text)
        for phrase in source.phrases():
            assert f"「{phrase.quote}」" in in_context(phrase, repaired).replace(" ", "") or " " in phrase.quote


@here
def test_every_phrase_of_the_catalogue_stands_in_the_documents() -> None:
    results = list(verify(read_catalogue().sources, DOCUMENTS))
    assert [error for result in results for error in result.wrong] == []
    assert sum(r.found for r in results) > 2_000


@here
@pytest.mark.parametrize("name", ["shandong-2024-draft", "shandong-2022-2025-plan"])
def test_a_changed_character_in_a_document_is_found_in_damaged_and_clean_text(tmp_path: Path, name: str) -> None:
    source = read_source(SOURCES / name)
    path = DOCUMENTS / str(source.file)
    raw = path.read_bytes().decode()
    phrase = max(source.phrases(), key=lambda p: p.end or 0)
    at = (phrase.start or 0) + 1
    shutil.copy(path, tmp_path / path.name)
    (tmp_path / path.name).write_bytes((raw[:at] + "囍" + raw[at + 1 :]).encode())
    (result,) = verify([source], tmp_path)
    assert phrase.place in {error.place for error in result.wrong}
