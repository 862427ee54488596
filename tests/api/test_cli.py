"""The commands as a user types them, on a graph of their own; every error with its exit code and its remedy."""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import networkx
import pytest
from typer.testing import CliRunner

from api.cli import app, main
from graph.settings import load_settings
from loaders.catalogue import read_catalogue
from tests.loaders.readers.made import make_docx, make_pdf, make_zip, paragraph

DRAFT = "shandong-2024-draft"


class Line:
    """`lianpu` as `main` runs it, with one data directory; in this process, where the imports are paid once."""

    def __init__(self, data: Path) -> None:
        self.environment = {"LIANPU_DATA": str(data), "LIANPU_DECISIONS": str(data.parent / "decisions")}

    def __call__(self, *words: str, code: int = 0, **environment: str) -> str:
        """What the command prints; on the error stream where it is expected to fail."""
        out, err = io.StringIO(), io.StringIO()
        plain = {k: v for k, v in os.environ.items() if not k.startswith("LIANPU_")}
        ended: object = 0
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(os, "environ", plain | self.environment | environment)
            patch.setattr(sys, "argv", ["lianpu", *words])
            load_settings.cache_clear()
            try:
                main()
            except SystemExit as end:
                ended = end.code or 0
        load_settings.cache_clear()
        assert ended == code, out.getvalue() + err.getvalue()
        return err.getvalue() if code else out.getvalue()


@pytest.fixture(scope="module")
def lianpu(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    line = Line(tmp_path_factory.mktemp("graph") / "data")
    line("load")
    yield line


def test_every_command_teaches_with_an_example() -> None:
    runner = CliRunner()
    for command in app.registered_commands:
        assert command.callback
        name = command.name or command.callback.__name__
        assert "Example: lianpu" in str(command.callback.__doc__), name
        assert runner.invoke(app, [name, "--help"]).exit_code == 0


def test_loading_again_says_that_nothing_changed(lianpu: Line) -> None:
    changes = json.loads(lianpu("load", "--json"))
    assert len(changes) == len(read_catalogue().sources)
    assert all(c["id"] and not (c["added"] or c["changed"] or c["removed"]) for c in changes)


def test_documents_and_status_are_for_scripts(lianpu: Line) -> None:
    documents = json.loads(lianpu("documents", "--json"))
    assert {"id", "name", "passages"} <= documents[0].keys()
    status = json.loads(lianpu("status", "--json"))
    assert status["nodes"]["Place"] >= 153 and len(status["fingerprint"]) == 64
    assert "fingerprint" in lianpu("status")


def test_a_removed_document_comes_back_as_it_was(lianpu: Line) -> None:
    before = json.loads(lianpu("status", "--json"))
    catalogue = read_catalogue()
    source = next(s for s in catalogue.sources if s.name == DRAFT)
    document = catalogue.document(source)
    assert json.loads(lianpu("remove", document, "--json"))["removed"] > 100
    between = json.loads(lianpu("status", "--json"))
    assert between["fingerprint"] != before["fingerprint"] and between["closed"] > 0
    assert "FOCUSES_ON" in lianpu("documents", "--closed")
    lianpu("load")
    assert json.loads(lianpu("status", "--json"))["fingerprint"] == before["fingerprint"]


def test_search_show_and_linked(lianpu: Line) -> None:
    found = json.loads(lianpu("search", "低空", "--json"))
    assert ("低空经济", "Industry") in {(f["name"], f["type"]) for f in found}
    shown = lianpu("show", "低空经济")
    assert "INCLUDES" in shown and "「低空经济」" in shown
    linked = json.loads(lianpu("linked", "人工智能", "--type", "Industry", "--json"))
    assert "人工智能赋能新型工业化实施方案" in {link["name"] for link in linked}
    assert all(link["id"] and link["paths"] and link["words"] for link in linked)
    assert "—COVERS→" in lianpu("linked", "人工智能")


def test_exports_are_whole_and_carry_evidence(lianpu: Line, tmp_path: Path) -> None:
    lianpu("export", str(tmp_path / "facts.jsonl"))
    lines = [json.loads(line) for line in (tmp_path / "facts.jsonl").read_text("utf-8").splitlines()]
    assert all(line["mentions"] for line in lines if line["kind"] == "entity")
    assert all(line["evidence"] for line in lines if line["kind"] == "relation")
    lianpu("export", str(tmp_path / "graph.graphml"))
    graph = networkx.read_graphml(tmp_path / "graph.graphml")
    assert graph.number_of_nodes() == sum(line["kind"] == "entity" for line in lines)
    assert graph.number_of_edges() == sum(line["kind"] == "relation" for line in lines)
    assert all(evidence for _, evidence in graph.nodes(data="evidence"))
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_extract_prints_facts_with_the_words_of_the_raw_file(lianpu: Line, tmp_path: Path) -> None:
    text = "云岭省工业和信息化厅印发《云岭省瓷器产业振兴行动方案》，力争到2031年培育省级特色产业集群30个左右。"
    (tmp_path / "page.txt").write_text(text, "utf-8")
    (tmp_path / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    facts = [json.loads(line) for line in lianpu("extract", str(tmp_path / "page.txt")).splitlines()]
    assert {"Document", "Target", "Organisation"} <= {fact["type"] for fact in facts}
    for fact in facts:
        for place in fact["mentions"] if fact["kind"] == "entity" else fact["evidence"]:
            assert text[place["start"] : place["end"]] == place["quote"]
    assert "broken.txt" in lianpu("extract", str(tmp_path), code=4)


def test_text_prints_a_document_as_it_is_read(lianpu: Line, tmp_path: Path) -> None:
    page = tmp_path / "page.doc"
    page.write_text(
        "<html><body><div class='nav'>首页</div><h1>关于公布竹木集群名单的通知</h1><p>贵州将发展竹木家具。</p></body></html>",
        encoding="gb18030",
    )
    assert lianpu("text", str(page)) == "关于公布竹木集群名单的通知\n贵州将发展竹木家具。"
    assert json.loads(lianpu("text", str(page), "--metadata"))["kind"] == "list"
    page.write_bytes(b"%PDF-1.7 cut")
    assert "page.doc: a broken PDF file" in lianpu("text", str(page), code=4)


TEXT = "云岭省将重点发展云端陶瓷、月光储能、纸鸢物流等三大未来产业，建设雾港瓷器产业园。"


@pytest.fixture
def reader(tmp_path: Path) -> Line:
    """A graph that holds one page of one's own, `page.txt`."""
    line = Line(tmp_path / "data")
    (tmp_path / "page.txt").write_text(TEXT, "utf-8")
    line("load", str(tmp_path / "page.txt"))
    return line


def test_documents_of_ones_own_are_loaded_reviewed_and_loaded_again(reader: Line, tmp_path: Path) -> None:
    page = str(tmp_path / "page.txt")
    assert json.loads(reader("load", page, "--json"))["documents"] == {"read": 0, "unchanged": 1, "refused": 0}
    waiting = json.loads(reader("review", "--list", "--json"))
    assert {"Park 雾港瓷器产业园", "Industry 云端陶瓷"} <= {c["fact"] for c in waiting}
    assert [c["confidence"] for c in waiting] == sorted((c["confidence"] for c in waiting), reverse=True)
    assert all(TEXT[m["start"] : m["end"]] == m["quote"] for c in waiting for m in c["mentions"])
    by_fact = {c["fact"]: c["id"] for c in waiting}
    reader("review", "--accept", by_fact["Park 雾港瓷器产业园"], "--reason", "read it")
    reader("review", "--correct", by_fact["Industry 云端陶瓷"], "name=云端瓷器")
    reader("review", "--rule", "reject", "--type", "Industry", "--name", "纸鸢*")
    left = {c["fact"] for c in json.loads(reader("review", "--list", "--json"))}
    assert not left & {"Park 雾港瓷器产业园", "Industry 云端瓷器", "Industry 纸鸢物流"}
    assert "asserted" in reader("search", "云端瓷器", "--status", "asserted")
    assert json.loads(reader("search", "雾港瓷器产业园", "--type", "Park", "--status", "candidate", "--json")) == []
    before = json.loads(reader("status", "--json"))
    assert before["candidates"] == len(left)
    shutil.rmtree(tmp_path / "data")
    reader("load", page)
    assert json.loads(reader("status", "--json"))["fingerprint"] == before["fingerprint"]


def test_reviewing_at_the_terminal_shows_the_words_in_context(
    reader: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("c type=Nothing\nc name=雾港陶瓷产业园 note=two words\n"))
    shown = reader("review", "--type", "Park")
    assert "Park 雾港瓷器产业园" in shown and "建设雾港瓷器产业园" in shown and "page.txt" in shown
    assert json.loads(reader("search", "雾港陶瓷产业园", "--json"))[0]["properties"]["note"] == "two words"
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\ns\nq\n"))
    reader("review", "--type", "Industry")
    assert (tmp_path / "decisions" / "reviews.yml").read_text("utf-8").count("- decision:") == 2


def test_what_is_refused_is_named_at_the_end(reader: Line, tmp_path: Path) -> None:
    (tmp_path / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    message = reader("load", str(tmp_path), code=4)
    assert "refused:" in message and "broken.txt" in message and "1 unchanged, 1 refused" in message


def test_bad_documents_are_named_with_a_remedy_and_the_good_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.document.MAX_BYTES", 1_000_000)
    folder = tmp_path / "in"
    folder.mkdir()
    pdf = make_pdf([paragraph(TEXT)])
    bad = {
        "cut.pdf": (pdf[: len(pdf) // 3], "a broken PDF file"),
        "locked.pdf": (make_pdf([paragraph(TEXT)], password="x"), "locked by a password"),
        "bomb.docx": (make_zip({"word/document.xml": b"<w>" + b"a" * 100_000_000}), "looks like a ZIP bomb"),
        "line.txt": (b"a" * 1_000_001, "larger than"),
        "empty.txt": (b"", "the file is empty"),
        "a\x1b[31m\n.txt": (b"\x89PNG\r\n\x1a\n\x00", "a PNG picture"),
    }
    for name, (data, _) in bad.items():
        (folder / name).write_bytes(data)
    (folder / "below").mkdir()
    (folder / "below" / "good.docx").write_bytes(make_docx([TEXT]))
    line = Line(tmp_path / "data")
    for command in ("extract", "load"):
        said = line(command, str(folder), code=4)
        refusals = [text for text in said.splitlines() if text.startswith("refused: ")]
        assert len(refusals) == len(bad) and all(text.endswith(")") for text in refusals)
        assert all(any(reason in text for text in refusals) for _, reason in bad.values())
        assert "a\\x1b[31m\\n.txt" in said and "\x1b" not in said
    assert "documents: 1 read, 6 refused" in said
    assert "雾港瓷器产业园" in line("search", "雾港瓷器产业园")


def test_evaluate_counts_by_type_and_lists_errors(lianpu: Line, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT, "utf-8")
    entities = [
        {"id": "a", "type": "Park", "name": "雾港瓷器产业园", "quote": "雾港瓷器产业园"},
        {"id": "b", "type": "Industry", "name": "深海木材", "quote": "深海木材"},
    ]
    gold = tmp_path / "page.json"
    gold.write_text(json.dumps({"entities": entities, "relations": []}), "utf-8")
    counted = json.loads(lianpu("evaluate", str(gold), "--json"))
    assert counted["entities"]["Park"] == {"precision": 1, "recall": 1, "f1": 1, "right": 1, "found": 1, "gold": 1}
    assert counted["entities"]["Industry"]["recall"] == 0 and counted["entities"]["all"]["gold"] == 2
    said = lianpu("evaluate", str(tmp_path), "--errors", "--blind")
    assert "missed page Industry 深海木材" in said and "wrong page Industry 云端陶瓷" in said
    moved = tmp_path / "elsewhere.txt"
    (tmp_path / "page.txt").rename(moved)
    assert "--map page=FILE" in lianpu("evaluate", str(gold), code=4)
    assert "Park" in lianpu("evaluate", str(gold), "--map", f"page={moved}")
    gold.write_text("{}", "utf-8")
    assert "these are no annotations" in lianpu("evaluate", str(gold), code=3)


def test_schema(lianpu: Line) -> None:
    assert "IndustryGroup" in lianpu("schema")
    assert "deadline" not in lianpu("schema", "Park") and "year by which" in lianpu("schema", "Target")
    assert json.loads(lianpu("schema", "--json"))["relations"]["COVERS"]["source"]


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("show", "没有这个"), 6, "nothing in the graph has that id or name (`lianpu search`"),
        (("remove", "document-0000"), 6, "no document with that id is loaded"),
        (("search", "低空", "--type", "Industri"), 3, "no type of node is called 'Industri'"),
        (("schema", "Nothing"), 3, "Industry"),
        (("search", "\udcff"), 2, "terminal's encoding"),
        (("extract", "/nowhere.txt"), 4, "/nowhere.txt"),
        (("load", "nothing"), 3, "the catalogue has no source of that name"),
        (("load", "--catalogue", "/nowhere"), 3, "no source here"),
        (("review", "--accept", "park-0"), 6, "no candidate has that id"),
        (("review", "--correct", "park-0"), 2, "--correct takes an ID and NAME=VALUE"),
        (("review", "--rule", "maybe"), 2, "'maybe' is no decision"),
        (("review", "--list", "--type", "Industri"), 3, "no type is called 'Industri'"),
        (("search", "低空", "--status", "new"), 2, "'new' is no status"),
        (("evaluate", "/nowhere.json"), 3, "the annotations cannot be read"),
        (("export", "graph.xyz"), 2, "no format of export"),
        (("export", "/nowhere/graph.jsonl"), 1, "cannot be written"),
        (("verify", "/nowhere"), 4, "this is no directory"),
        (("repair", "/nowhere.txt"), 4, "/nowhere.txt"),
        (("linked",), 2, "Missing argument"),
    ],
)
def test_errors_have_an_exit_code_and_a_remedy(lianpu: Line, words: tuple[str, ...], code: int, message: str) -> None:
    assert message in lianpu(*words, code=code)


def test_asking_where_there_is_no_graph(tmp_path: Path) -> None:
    message = Line(tmp_path / "none")("status", code=5)
    assert "there is no graph yet" in message and "lianpu load" in message
    assert not (tmp_path / "none").exists()


def test_a_data_directory_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", "utf-8")
    assert str(tmp_path / "data") in Line(tmp_path / "data")("load", code=5)


@pytest.mark.parametrize(
    ("address", "code", "message"),
    [
        ("bolt://127.0.0.1:1", 5, "no graph answers"),
        ("http://127.0.0.1:7474", 2, "LIANPU_GRAPH"),
        ("bolt://no.such.host.invalid:7687", 5, "bolt://no.such.host.invalid:7687"),
    ],
)
def test_an_address_that_cannot_be_reached(tmp_path: Path, address: str, code: int, message: str) -> None:
    assert message in Line(tmp_path)("status", code=code, LIANPU_GRAPH=address)


def test_a_port_that_is_no_number(tmp_path: Path) -> None:
    assert "LIANPU_PORT" in Line(tmp_path)("serve", code=2, LIANPU_PORT="many")


def test_a_port_that_is_taken(lianpu: Line) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"127.0.0.1:{port} is taken" in lianpu("serve", "--port", port, code=2)


def test_the_installed_command_ends_with_a_message_and_no_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lianpu"), "repair", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 4 and done.stderr.startswith("lianpu: ") and "Traceback" not in done.stderr
