"""The explorer in a real browser. Every test also fails on an error in the console and on a request to anywhere else."""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from api.app import create_app
from tests.conftest import HTML, MANY

pytestmark = pytest.mark.browser
WIDE: ViewportSize = {"width": 1400, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}
PLACES = "[...explorer.picture().things.keys()].map(i => [i, explorer.picture().network.getPosition(i)])"


@pytest.fixture(scope="module")
def address(store) -> Iterator[str]:
    """A server on the shared graph, on a free port."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(store), log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium as the system has it."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        reason = "no Chromium on this machine: the explorer is NOT tested (Debian: apt install chromium)"
        if os.environ.get("LIANPU_REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def troubles() -> list[str]:
    """What went wrong on the page; a test that means it to go wrong clears it."""
    return []


@pytest.fixture
def page(browser: Browser, address: str, troubles: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport=WIDE, base_url=address, locale="zh-CN")
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    opened.on("console", lambda m: troubles.append(m.text) if m.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: troubles.append(str(error)))
    opened.on("request", lambda r: None if r.url.startswith((address, "data:")) else troubles.append(f"asks {r.url}"))
    yield opened
    context.close()
    assert troubles == []


def _settled(page: Page) -> None:
    """Until what the address asks for has been fetched and drawn."""
    page.wait_for_load_state("networkidle")
    page.wait_for_function("() => window.explorer?.isSettled()")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def _drawn(page: Page, places: dict[str, object]) -> dict[str, object]:
    """Where the things stand, once as many are drawn as there are places."""
    page.wait_for_function(f"() => window.explorer?.isSettled() && {PLACES}.length === {len(places)}")
    return dict(page.evaluate(PLACES))


def _open(page: Page, query: str) -> None:
    page.goto(f"/?{query}")
    _settled(page)


def _on_screen(page: Page, thing: str) -> tuple[float, float]:
    """Where an entity stands in the window."""
    x, y = page.evaluate(
        """id => {
            const network = explorer.picture().network;
            const at = network.canvasToDOM(network.getPosition(id));
            const box = document.getElementById("canvas").getBoundingClientRect();
            return [at.x + box.x, at.y + box.y];
        }""",
        thing,
    )
    return x, y


def _between(page: Page, one: str, other: str) -> tuple[float, float]:
    (a, b), (c, d) = _on_screen(page, one), _on_screen(page, other)
    return (a + c) / 2, (b + d) / 2


def _heading(page: Page):
    return page.locator("#panel h2")


def test_the_start_page_gives_a_place_to_begin(page, ids):
    _open(page, "lang=zh")
    expect(page.locator("#types .chip", has_text=re.compile("^产业"))).to_contain_text([f"产业{MANY + 5}", "产业清单3"])
    expect(page.locator("#lists .year h3")).to_have_text(["2033", "2031"])
    expect(page.locator(".list", has_text="五色谱系")).to_contain_text("原文称 5 项，列出 2 项")
    expect(page.locator("#documents li")).to_have_count(3)
    page.get_by_role("link", name="三大产业", exact=True).click()
    expect(_heading(page)).to_have_text("三大产业")
    assert f"focus={ids['三大产业']}" in page.url


def test_a_reader_searches_and_sees_the_words(page, ids):
    _open(page, "lang=zh")
    page.get_by_role("combobox").press_sequentially("ygcn")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("月光储能")
    expect(page.locator("#live")).to_contain_text("条结果")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(_heading(page)).to_have_text("月光储能")
    _settled(page)
    page.mouse.click(*_on_screen(page, ids["雾港月储产业园"]))
    expect(_heading(page)).to_have_text("雾港月储产业园")
    quote = page.locator("#panel .quote").first
    expect(quote.locator("blockquote")).to_have_text("雾港月储产业园")
    expect(quote).to_contain_text(re.compile(r"雾港通报集群进展.*2032-06-01.*第 \d+–\d+ 字"))
    page.get_by_role("link", name="月光储能").first.click()
    expect(_heading(page)).to_have_text("月光储能")


def test_a_relation_shows_its_words(page, ids):
    _open(page, f"lang=zh&focus={ids['三大产业']}")
    page.mouse.click(*_between(page, ids["三大产业"], ids["纸鸢腾飞行动"]))
    expect(_heading(page)).to_have_text("聚焦")
    expect(page.locator("#panel .quote blockquote")).to_contain_text("FOCUSES_ON")
    expect(page.locator("#panel .path li a")).to_have_text(["纸鸢腾飞行动", "三大产业"])


def test_opening_keeps_places_and_survives_reload_and_back(page, ids):
    _open(page, f"lang=zh&focus={ids['三大产业']}")
    before = dict(page.evaluate(PLACES))
    page.mouse.dblclick(*_on_screen(page, ids["月光储能"]))
    page.wait_for_url(re.compile("open="))
    expect(_heading(page)).to_have_text("月光储能")
    _settled(page)
    after = dict(page.evaluate(PLACES))
    assert before.items() <= after.items()
    assert len(after) > len(before)
    shown = page.locator("#panel").inner_text()
    page.reload()
    _settled(page)
    assert dict(page.evaluate(PLACES)) == after
    assert page.locator("#panel").inner_text() == shown
    page.get_by_role("button", name="收起").click()
    assert _drawn(page, before) == before
    page.go_back()
    assert _drawn(page, after) == after


def test_the_language_changes_and_stays(page, ids):
    _open(page, f"lang=zh&focus={ids['月光储能']}")
    expect(page.locator("#panel .other")).to_have_text("moonlight storage")
    page.get_by_role("button", name="English").click()
    expect(_heading(page)).to_have_text("moonlight storage")
    expect(page.locator("#panel h3").first).to_contain_text("Words")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.reload()
    expect(_heading(page)).to_have_text("moonlight storage")
    page.get_by_role("button", name="中文").click()
    expect(_heading(page)).to_have_text("月光储能")


def test_types_are_hidden_by_the_legend(page, ids):
    _open(page, f"lang=zh&focus={ids['月光储能']}")
    chip = page.locator("#legend button", has_text="园区")
    hidden = f"explorer.picture().nodes.get('{ids['雾港月储产业园']}').hidden"
    expect(chip).to_have_attribute("aria-pressed", "true")
    assert page.evaluate(hidden) is False
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "false")
    assert page.evaluate(hidden) is True
    page.reload()
    _settled(page)
    assert page.evaluate(hidden) is True
    schema = page.request.get("/v1/schema").json()
    colours = {t["label"]["zh"]: t["colour"] for t in schema["entities"]}
    assert chip.locator(".dot").evaluate("e => e.style.getPropertyValue('--colour')") == colours["园区"]


def test_what_is_left_out_is_said_and_can_be_shown(page, ids):
    _open(page, f"lang=zh&focus={ids['四十谱系']}&limit=10")
    expect(page.locator("#shown")).to_contain_text(f"10 个条目，9 条关系，另有 {MANY + 1 - 10} 个未画出")
    page.get_by_role("button", name="显示更多").click()
    expect(page.locator("#shown")).to_have_text(f"{MANY + 1} 个条目，{MANY} 条关系")


def test_names_are_text_and_never_html(page, ids):
    dialogs: list[object] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    _open(page, f"lang=zh&focus={ids[HTML]}")
    expect(_heading(page)).to_have_text(HTML)
    page.mouse.move(*_on_screen(page, ids[HTML]))
    expect(page.locator(".vis-tooltip strong")).to_have_text(HTML)
    page.get_by_role("combobox").press_sequentially("onerror")
    expect(page.get_by_role("option").first).to_contain_text(HTML)
    _open(page, "lang=zh&browse=Programme")
    expect(page.locator(".columns")).to_contain_text(HTML)
    assert page.locator("img").count() == 0
    assert dialogs == []


def test_candidates_are_dashed_and_marked(page, ids):
    _open(page, f"lang=zh&focus={ids[HTML]}")
    edges = page.evaluate("explorer.picture().edges.get().map(e => [e.to, Boolean(e.dashes)])")
    assert dict(edges) == {ids["月光储能"]: False, ids["纸鸢物流"]: True}
    expect(
        page.locator("#panel .group li", has_text="纸鸢物流").locator(":scope > .candidate, :scope > a .candidate")
    ).to_have_text("待审核")
    page.locator("#panel .group li", has_text="纸鸢物流").locator(".words > summary").click()
    expect(page.locator("#panel .group li", has_text="纸鸢物流").locator("blockquote .candidate")).to_be_visible()


def test_candidates_can_be_left_out_of_the_picture(page, ids):
    _open(page, f"lang=zh&focus={ids[HTML]}")
    page.locator("#candidates").click()
    expect(page.locator("#candidates")).to_have_attribute("aria-pressed", "false")
    page.wait_for_function("() => explorer.picture().edges.length === 1")
    assert "only=asserted" in page.url
    page.locator("#candidates").click()
    page.wait_for_function("() => explorer.picture().edges.length === 2")


def test_linked_programmes_show_path_and_words(page, ids):
    _open(page, f"lang=en&focus={ids['云端陶瓷']}")
    page.locator("#programmes > summary").click()
    item = page.locator(".programmes li").first
    expect(item).to_contain_text("纸鸢腾飞行动")
    expect(item).to_contain_text("2 steps")
    expect(item).to_contain_text("via 三大产业")
    item.get_by_text("path and words").click()
    expect(item.locator(".path .relation")).to_have_text(["is listed in", "is a focus of"])
    expect(item.locator(".path blockquote")).to_have_count(2)


def test_an_input_method_is_not_interrupted(page):
    _open(page, "lang=zh")
    asked = []
    page.on("request", lambda r: asked.append(r.url) if "/v1/search" in r.url else None)
    box = page.get_by_role("combobox")
    box.focus()
    keyboard = page.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "yue'guang", "selectionStart": 9, "selectionEnd": 9})
    page.wait_for_timeout(500)
    assert asked == []
    keyboard.send("Input.insertText", {"text": "月光"})
    expect(page.get_by_role("option").first).to_contain_text("月光储能")
    assert len(asked) == 1
    page.keyboard.press("Escape")
    expect(page.locator("#suggestions")).to_be_hidden()
    box.fill("没有这个")
    expect(page.locator("#suggestions")).to_contain_text("没有名称含“没有这个”的条目")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_telephone_is_wide_enough(page, ids, lang):
    page.set_viewport_size(NARROW)
    for query in ("", f"&focus={ids['月光储能']}", f"&focus={ids['四十谱系']}", "&browse=Industry"):
        _open(page, f"lang={lang}{query}")
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    _open(page, f"lang={lang}&focus={ids['月光储能']}")
    picture, panel = page.locator("#picture").bounding_box(), page.locator("#panel").bounding_box()
    assert picture["height"] > 250
    assert panel["y"] >= picture["y"] + picture["height"] - 1
    assert panel["height"] > 250
    page.mouse.click(*_on_screen(page, ids["雾港月储产业园"]))
    expect(_heading(page)).to_have_text("雾港月储产业园")
    page.locator("#panel .close").click()
    expect(page.locator("#panel")).to_be_hidden()


def test_errors_are_told(page, ids, troubles):
    _open(page, "lang=zh&focus=none")
    expect(page.get_by_role("alert")).to_contain_text("图谱里没有这个条目")
    page.get_by_role("button", name="返回首页").click()
    expect(page.get_by_role("alert")).to_be_hidden()
    page.context.set_offline(True)
    page.get_by_role("link", name="三大产业", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("连不上服务器")
    page.context.set_offline(False)
    page.get_by_role("button", name="重试").click()
    expect(_heading(page)).to_have_text("三大产业")
    assert all("Failed to load resource" in trouble for trouble in troubles), troubles
    troubles.clear()


def test_an_empty_graph_says_what_to_do(page):
    empty = {"entities": {"Industry": 0}, "relations": {}, "passages": 0}
    page.route("**/v1/status", lambda route: route.fulfill(json=empty))
    _open(page, "lang=en")
    expect(page.locator("#start")).to_contain_text("lianpu load")


def test_everything_is_reached_by_keyboard(page):
    _open(page, "lang=zh")
    reached = []
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert reached[:4] == ["home", "query", "api", "language"]
    assert set(reached[4:]) == {"chip"}


def test_the_documentation_needs_no_other_server(page, troubles):
    page.goto("/docs")
    expect(page.locator(".opblock")).to_have_count(17)
    page.locator(".opblock-summary", has_text="/v1/search").click()
    expect(page.locator(".opblock-body").first).to_contain_text("低空经济")
    expect(page.locator(".errors-wrapper")).to_have_count(0)
