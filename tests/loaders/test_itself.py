"""What a loaded file says about itself, as statements with its own words."""

from __future__ import annotations

from loaders.candidates import Candidates
from tests.loaders.drafting import Page

NOTICE = """云岭省工业和信息化厅
关于印发《云岭省瓷器产业振兴行动方案》的通知
云工信规字[2031] 第7号

各市工业和信息化局：
　　现将方案印发给你们，请遵照执行。
云岭省工业和信息化厅
2031年6月12日
"""
TITLE = "云岭省工业和信息化厅关于印发《云岭省瓷器产业振兴行动方案》的通知"


def said_of(made: Candidates, identifier: str) -> dict[str, tuple[object, str]]:
    """Property -> its value and the words that say it."""
    own = [s for s in made.facts.statements if s.subject == identifier and s.target is None]
    return {k: (v, s.evidence.quote) for s in own for k, v in s.properties.items()}


def test_the_node_bears_what_the_document_says_of_itself_each_in_its_words() -> None:
    page = Page(NOTICE)
    said = said_of(page.candidates(), page.id)
    assert said["name"] == (TITLE, "云岭省工业和信息化厅")  # the title is broken into two lines: the first names it
    assert said["number"] == ("云工信规字〔2031〕7号", "云工信规字[2031] 第7号")
    assert said["date"] == ("2031-06-12", "2031年6月12日")
    assert said["issuer"] == ("云岭省工业和信息化厅", "云岭省工业和信息化厅")
    assert said["kind"][0] == "plan" and "publisher" not in said


def test_its_organ_issues_it() -> None:
    page = Page(NOTICE)
    (issued,) = (s for s in page.candidates().facts.statements if s.type == "ISSUES")
    assert issued.target == page.id and issued.evidence.quote == "云岭省工业和信息化厅"
    organ = page.thing("Organisation", "云岭省工业和信息化厅")
    again = [s for s in page.candidates().facts.statements if s.type == "ISSUES"]
    assert organ and {s.subject for s in again} == {issued.subject}


def test_the_file_is_the_document_that_its_text_calls_by_the_same_title() -> None:
    page = Page("云岭省瓷器产业振兴行动方案\n本方案由省工信厅组织实施。")
    page.thing("Document", "云岭省瓷器产业振兴行动方案")
    made = page.candidates()
    (same,) = (s for s in made.facts.statements if s.type == "SAME_AS")
    assert same.subject == page.id and same.target != page.id
    assert same.evidence.quote == "云岭省瓷器产业振兴行动方案"


def test_what_has_no_title_is_named_by_its_first_telling_line() -> None:
    page = Page("首页\n云岭省的瓷器产业近年来发展得越来越快，产值比上年增长一成。\n")
    assert (
        said_of(page.candidates(), page.id)["name"][0] == "云岭省的瓷器产业近年来发展得越来越快，产值比上年增长一成。"
    )
