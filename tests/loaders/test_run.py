"""Many documents by several processes: the same facts in the same order, whatever becomes of one of them."""

import json
import time
from multiprocessing import active_children

from loaders.run import extract_document, extract_documents, in_order

TEXT = "虚构省重点发展低空经济、量子信息、生物制造等三大产业,培育{}家单项冠军企业。\n"


def written(folder, number):
    paths = [folder / f"{n:02}.txt" for n in range(number)]
    for n, path in enumerate(paths):
        path.write_text(TEXT.format(10 + n), encoding="utf-8")
    return [str(path) for path in paths]


def test_processes_give_what_one_gives_in_order(tmp_path):
    paths = written(tmp_path, 12)
    alone = list(extract_documents(paths))
    assert [document.path for document in alone] == paths
    assert all('"Industry"' in document.lines for document in alone)
    assert list(extract_documents(paths, jobs=2)) == alone


def test_bad_documents_are_refused_and_the_others_read(tmp_path):
    paths = written(tmp_path, 3)
    (tmp_path / "01.txt").write_bytes(b"")
    read = list(extract_documents([*paths, str(tmp_path / "none.txt")], jobs=2))
    assert [bool(document.refusal) for document in read] == [False, True, False, True]
    assert "01.txt" in read[1].refusal
    assert "none.txt" in read[3].refusal


def test_a_fault_of_the_extractor_is_a_refusal_too(tmp_path, monkeypatch):
    def fail(*_):
        raise RecursionError("too deep")

    monkeypatch.setattr("loaders.extract.extract_repaired", fail)
    read = extract_document(written(tmp_path, 1)[0])
    assert read.lines == ""
    assert "RecursionError: too deep" in read.refusal


def test_an_item_that_kills_its_process_is_the_only_one_lost():
    items = ["1+1", "2+1", "__import__('os')._exit(1)", "3+1", *["5"] * 12]
    found = list(in_order(eval, items, 2, lambda item: "lost"))
    assert found == [2, 3, "lost", 4, *[5] * 12]


def test_no_item_is_lost_where_the_processes_have_died_before_it_is_given_out():
    def items():
        yield "1+1"
        yield "__import__('os')._exit(1)"
        yield "3+1"
        yield from ["5"] * 5  # as many as are under way by two processes
        while active_children():  # all end with the one that died
            time.sleep(0.01)
        yield from ["6"] * 9

    found = list(in_order(eval, items(), 2, lambda item: "lost"))
    assert found == [2, "lost", 4, *[5] * 5, *[6] * 9]


def test_each_line_is_a_fact_of_the_named_document(tmp_path):
    document = extract_document(written(tmp_path, 1)[0])
    facts = [json.loads(line) for line in document.lines.splitlines()]
    assert {place["document"] for fact in facts for place in fact.get("mentions", [])} == {"00.txt"}
