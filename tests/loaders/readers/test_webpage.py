"""HTML: the article without the page around it, tables as rows."""

import pytest

from loaders.document import SourceText, decode_document

MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("首页", "政务公开", "互动交流", "竹木产业园"))
ARTICLE = """
<div class="TRS_Editor"><p>各市工业和信息化局：</p>
<p>经评审，现公布如下。青河省将发展<b>山地</b>农机、<a href="/x">茶叶加工</a>产业，<br>请遵照执行。</p>
<table border="1"><tr><td colspan="3">青河省竹木集群名单</td></tr><tr><th>序号</th><th>名称</th><th>所在市</th></tr>
<tr><td>1</td><td>青河县<br>竹木产业园</td><td rowspan="2">白山市</td></tr><tr><td>2</td><td>北岭区|陶瓷产业园</td></tr></table>
<p style="display:none">不可见的话</p><p>青河省工业和信息化厅</p><p>2024年5月6日</p></div>
"""
PAGE = f"""<!DOCTYPE html><html><head><meta charset="gb2312"><title>关于公布名单的通知_青河省工信厅</title>
<meta name="PubDate" content="2024-05-06 10:20"><script>var a = "脚本里的话";</script><style>p{{}}</style></head><body class="nav-open">
<div class="header"><ul>{MENU}</ul></div><div class="position">当前位置：<a href="/">首页</a> &gt; 通知公告</div>
<h1>关于公布名单的通知</h1><div class="info">发布日期：2024-05-06 来源：青河省工信厅</div>{ARTICLE}
<div class="share">分享到：<a href="#">微信</a></div><p>【字体：大 中 小】</p>
<div><h3>相关阅读</h3><ul><li><a href="/1">白山市竹木家具产值突破千亿元</a></li><li><a href="/2">北岭区印发方案</a></li>
<li><a href="/3">青河省召开会议</a></li></ul></div>
<div class="footer"><p>版权所有：青河省工信厅 地址：某路1号</p><p>青ICP备00000000号</p></div></body></html>"""
LINES = [
    "关于公布名单的通知",
    "发布日期：2024-05-06 来源：青河省工信厅",
    "各市工业和信息化局：",
    "经评审，现公布如下。青河省将发展山地农机、茶叶加工产业，",
    "请遵照执行。",
    "青河省竹木集群名单",
    "序号 | 名称 | 所在市",
    "1 | 青河县竹木产业园 | 白山市",
    "2 | 北岭区｜陶瓷产业园 | 白山市",
    "青河省工业和信息化厅",
    "2024年5月6日",
]


def read(page: str, name: str = "a.html") -> SourceText:
    return decode_document(page.encode(), name)


def test_the_article_is_read_and_the_page_around_it_is_not() -> None:
    document = read(PAGE)
    assert document.text.splitlines() == LINES
    assert document.format == "html"
    assert document.declared == {"pubdate": "2024-05-06 10:20", "title": "关于公布名单的通知_青河省工信厅"}


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_the_declared_encoding_is_only_a_hint(encoding: str) -> None:
    assert decode_document(PAGE.encode(encoding), "a.html").text.splitlines() == LINES


def test_a_page_is_told_by_its_content() -> None:
    for name in ("公告.doc", "公告.txt", "公告.md", "公告", "公告.pdf"):
        assert read(PAGE, name).text.splitlines() == LINES


def test_a_page_without_named_parts() -> None:
    page = f"<html><body><div><ul>{MENU}</ul></div><p>青河省将发展竹木家具产业。</p><p>Copyright 2024 某网</p></body></html>"
    assert read(page).text == "青河省将发展竹木家具产业。"


def test_tables_that_arrange_the_page_are_no_rows() -> None:
    page = f"<html><body><table><tr><td><ul>{MENU}</ul></td><td>{ARTICLE}</td></tr></table></body></html>"
    assert read(page).text.splitlines() == LINES[2:]


def test_the_index_above_a_document_describes_it() -> None:
    index = (
        "<table><tr><td>索 引 号：</td><td>A-1</td><td>发文机关：</td><td>青河省人民政府</td></tr>"
        "<tr><td>发文字号：</td><td>青政发〔2024〕1号</td><td>成文日期：</td><td>2024年05月06日</td></tr></table>"
    )
    document = read(f"<html><body>{index}<p>青河省将发展竹木家具产业。</p></body></html>")
    assert document.text == "青河省将发展竹木家具产业。"
    assert document.declared["发文字号"] == "青政发〔2024〕1号"
    assert document.declared["发文机关"] == "青河省人民政府"


def test_entities_of_a_document_type_are_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "竹木" * 10}">' for i in range(12))
    page = f"<!DOCTYPE html [{bomb}]><html><body><p>青河省发展产业。&a11;</p></body></html>"
    assert len(read(page).text) < 5_000


def test_a_page_of_links_is_still_read() -> None:
    assert "竹木产业园" in read(f"<html><body><ul>{MENU}</ul></body></html>").text
