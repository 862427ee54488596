"""What a page has around and between the sentences of its article: menus, other news, footers, spam, codes, briefs."""

import pytest

from loaders.document import decode_document
from loaders.extract import extract
from loaders.extract.reading.surroundings import surroundings
from loaders.extract.reading.unwrap import unwrap
from loaders.skipping import without
from tests.loaders.extract.facts import Facts

ARTICLE = (
    "青河省出台竹木产业行动方案\n"
    "近日,湖南省工信厅印发《湖南省竹木产业跃升行动方案》,提出大力发展竹木家具、山地农机等产业。\n"
    "到2027年,全省竹木产业产值达到300亿元,培育省级竹木特色产业集群6个。"
)
NEWS = (
    "苏州工业园区生物医药产业集群产值突破千亿元",
    "山东印发新材料产业发展三年行动计划",
    "合肥:打造世界级新能源汽车产业集群",
    "关于公布2024年省级中小企业特色产业集群名单的通知",
)
OTHERS = "\n".join(NEWS)


def told(text: str) -> tuple[set[tuple[str, str]], set[tuple[str, str, str]]]:
    """All entities and relations by name."""
    facts = Facts(text)
    names = {row["id"]: row["name"] for row in facts.entities.values()}
    relations = {(r["type"], names[r["source"]], names[r["target"]]) for r in facts.rows if r["kind"] == "relation"}
    return {(row["type"], row["name"]) for row in facts.entities.values()}, relations


PAGES = {
    "links under a heading": f"{ARTICLE}\n责任编辑:王某\n相关新闻\n{OTHERS}",
    "links behind the byline": f"{ARTICLE}\n(责任编辑:王某)\n{OTHERS}",
    "several lists of links": f"{ARTICLE}\n热点推荐\n{OTHERS}\n猜你喜欢\n{OTHERS}\n24小时热榜\n1 {NEWS[0]}\n2 {NEWS[1]}",
    "links with dates": f"{ARTICLE}\n" + "\n".join(f"{title}\n2024-05-1{n}" for n, title in enumerate(NEWS)),
    "links with counts": f"{ARTICLE}\n" + "\n".join(f"{title} 阅读({n}12)" for n, title in enumerate(NEWS)),
    "links on one line": f"{ARTICLE}\n相关新闻 {' '.join(NEWS)}",
    "neighbours": f"{ARTICLE}\n上一篇:{NEWS[0]}\n下一篇\n{NEWS[1]}",
    "links in the middle": ARTICLE.replace(
        "。\n", f"。\n【相关阅读】{NEWS[0]}\n>>> {NEWS[1]}\n延伸阅读\n{NEWS[2]}\n{NEWS[3]}\n"
    ),
    "another article": f"{ARTICLE}\n■ 相关新闻\n{NEWS[0]}\n本报苏州5月11日电(记者 王某)苏州工业园区将重点发展创新药、生物技术等产业。",
    "menu": f"首页\n走进园区\n产业集群\n新能源汽车产业链\n您现在的位置:首页 > 新闻动态 > 正文\n{ARTICLE}",
    "menu on one line": f"首页 | 要闻 | 产经 | 人工智能 | 生物医药 | 专题\n{ARTICLE}",
    "menu with news": f"登录 | 注册 | 无障碍\n热搜:专精特新 产业集群\n{OTHERS}\n首页>要闻>正文\n{ARTICLE}",
    "menu in the middle": ARTICLE.replace("。\n", "。\n微信公众号\n新闻客户端\n直播苏州\n人工智能频道\n"),
    "account": f"点击蓝字 关注我们\n苏州高新区发布\n2024-05-11 18:00 江苏\n{ARTICLE}\n往期推荐\n{OTHERS}",
    "comments": f"{ARTICLE}\n网友评论 共3条\n网友张先生:希望东莞也能打造新能源汽车产业集群。",
    "footer": f"{ARTICLE}\n版权所有:某网\n主办:苏州市人民政府办公室\n京ICP备00000000号",
    "disclaimer": f"{ARTICLE}\n免责声明:文章仅代表作者观点。\n某研究院长期聚焦新能源汽车产业集群。",
    "tags": f"{ARTICLE}\n标签: 新能源汽车 合肥\n本文关键词:苏州工业园区",
    "photo": ARTICLE.replace("。\n", "。\n▲苏州工业园区(资料图片)\n"),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_stands_around_an_article_holds_no_facts(page: str) -> None:
    assert told(page) == told(ARTICLE)


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        "第一批集群名单如下。\n来源:省工信厅\n1.白山市竹木产业集群\n2.青河县农机产业集群",
        "名单公布如下。\n白山市竹木产业集群\n青河县农机产业集群",
        "一、总体要求\n建设竹木产业集群。\n来源:省工信厅\n附件:产业集群名单",
        "省里认定了一批园区。\n■相关链接\n全省代表性园区名单\n1.青河产业园\n2.白山工业园",
        "近日\n白山市\n竹木产业\n方案发布\n首批认定10家企业。",
        "产业 | 集群 | 园区\n竹木 | 白山竹木集群 | 青河产业园",
        "目标如下。\n产值增长 8.5%\n企业达到 3.5万家\n园区建成 2-3个",
    ],
)
def test_an_article_stays_whole(text: str) -> None:
    assert surroundings(text) == []


def test_the_organ_above_the_breadcrumb_and_a_title_only_there_stay() -> None:
    page = "白山市工业和信息化局\n通知公告\n当前位置:首页 > 白山市竹木产业集群名单公布\n白山市公布了竹木产业集群。"
    kept = unwrap(page).text
    assert "白山市工业和信息化局" in kept
    assert "竹木产业集群名单公布" in kept
    assert "通知公告" not in kept


def test_quotes_stay_where_they_stand_in_the_page() -> None:
    page = PAGES["menu with news"] + "\n相关新闻\n" + OTHERS
    rows = extract(page, "p.txt")
    places = [place for row in rows for place in (row.get("mentions") or row["evidence"])]
    assert places
    assert all(page[place["start"] : place["end"]] == place["quote"] for place in places)


@pytest.mark.parametrize(
    "spam",
    [
        "官方版下载v3.2",
        "香港正版资料全年免费公开",
        "皇冠体育app",
        "9c8809",
        "澳门新葡京",
        "mg电子游戏",
        "棋牌注册送彩金",
    ],
)
def test_words_of_advertisers_are_left_out(spam: str) -> None:
    assert unwrap(f"全市将发展竹木,{spam}农机等产{spam}业。").text == "全市将发展竹木,农机等产业。"


@pytest.mark.parametrize(
    "text",
    [
        "发展电子游戏、数字体育平台。",
        "推进公共数据资料免费开放,信息全年公开。",
        "建设2x660mw机组、110kv220kv变电站。",
        "皇冠假日酒店、金沙江流域、永利科技、银河航天。",
        "APP下载量突破1.5万次,下载3.2万次。",
        "香港、澳门的企业来投资。",
    ],
)
def test_what_only_looks_like_them_stays(text: str) -> None:
    assert unwrap(text).text == text


@pytest.mark.parametrize(
    "code",
    ["(600000)", "(300750.SZ)", "(SZ:002594)", "(002594,股吧)", "(00700.HK)", "（股票代码：600000）", "(BK0816)"],
)
def test_codes_of_the_stock_exchange_are_left_out(code: str) -> None:
    assert unwrap(f"青岩股份{code}、蓝湾集团{code}入驻。").text == "青岩股份、蓝湾集团入驻。"


def test_other_brackets_stay() -> None:
    text = "竹木产业(2025)、农机园(一期)、面积(12345)、青岩公司(白山)"
    assert unwrap(text).text == text


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("发展&ldquo;竹木&rdquo;&nbsp;产业", "发展“竹木”\xa0产业"),
        ("发展&amp;ldquo;竹木&amp;rdquo;产业", "发展“竹木”产业"),
        ("&emsp;&emsp;白山市", "  白山市"),
        ("培育**竹木产业集群**5个", "培育竹木产业集群5个"),
        ("[青岩公司](http://a.example/1)入驻", "青岩公司入驻"),
        ("白山市。<br/>\n青河县。", "白山市。\n\n青河县。"),
        ("2**3、甲&乙、AT&T公司[1](注)", "2**3、甲&乙、AT&T公司[1](注)"),
        ("甲 | 乙<br>丙 | 丁", "甲 | 乙<br>丙 | 丁"),
    ],
)
def test_marks_in_a_plain_text_are_skipped(marked: str, plain: str) -> None:
    document = decode_document(marked.encode(), "a.txt")
    assert without(document.text, document.skipped).text == plain


def test_news_in_brief_each_have_their_own_place_and_plan() -> None:
    facts = Facts(
        "各地动态\n"
        "【苏州】近日,苏州市印发《苏州市竹木产业行动方案》,提出到2027年竹木产业产值达到300亿元。\n"
        "【合肥】聚焦集成电路、新型显示等产业,到2026年集成电路产业规模突破1000亿元。\n"
    )
    assert ("合肥", "集成电路") in facts.relations("FOCUSES_ON")
    setters = {source for source, target in facts.relations("SETS_TARGET") if target == "集成电路产业规模"}
    assert setters == {"合肥"}
    setters = {source for source, target in facts.relations("SETS_TARGET") if target == "竹木产业产值"}
    assert setters == {"苏州市竹木产业行动方案"}


def test_briefs_headed_by_titles_have_their_places() -> None:
    facts = Facts(
        "安徽:新型显示产业加快集聚\n到2027年,新型显示产业产值力争突破2000亿元。\n"
        "湖南:实施“智赋万企”行动\n该省将大力发展轨道交通装备、工程机械产业。\n"
    )
    assert ("湖南", "轨道交通装备") in facts.relations("FOCUSES_ON")
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"安徽"}


def test_a_row_that_a_bar_closes_is_whole_at_the_end_of_a_text() -> None:
    facts = Facts(
        "序号 | 产业链 | 牵头单位 | 链主企业 |\n1 | 竹木产业链 | 县工信局 | 青岩公司 |\n2 | 农机产业链 | 县应急管理局 |"
    )
    assert ("县应急管理局", "农机产业链") in facts.relations("LEADS")


@pytest.mark.parametrize(
    "line", ["来源:\n", "延伸阅读\n", "首页\n", "首页 新闻 ", "免费", "2024-01-01\n", "一、\n", "网友评论\n"]
)
def test_many_such_lines_take_no_long_time(line: str) -> None:
    assert len(unwrap(line * 50_000).text) <= len(line) * 50_000


def test_what_forums_put_at_the_ends_of_lines() -> None:
    junk = "# Q5 }9 O; M% r! P$ P1 B+ g"
    clean = "岳阳市:构筑新材料高地\n岳阳市聚焦智能装备、绿色建材两大主导产业。\n株洲市聚焦轨道交通、陶瓷两大主导产业。"
    facts, others = Facts(clean.replace("\n", f"{junk}\n")), Facts(clean)
    assert facts.relations("INCLUDES") == others.relations("INCLUDES") != set()
    assert facts.names("IndustryGroup") == others.names("IndustryGroup")
    row = "序号 | A | B | C |\n1 | 2 | 3 | 4 |"
    assert unwrap(row).text == row
