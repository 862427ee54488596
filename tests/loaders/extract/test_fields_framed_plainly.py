"""Fields in frames that say where things go, what they turn on and what a place is to be; all sentences are invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("宜都市化工向精细化工、电子化学品、电池材料方向发展。", {"精细化工", "电子化学品", "电池材料"}),
        ("温岭市一批企业持续深耕农用泵  、家用泵 、深井泵等传统领域。", {"农用泵", "家用泵", "深井泵"}),
        ("鸡东县围绕煤炭洗选、炼焦、煤制甲醇为主线发展。", {"煤炭洗选", "炼焦", "煤制甲醇"}),
        ("常州市打造全国重要的新能源、新材料、生物医药研发制造高地。", {"新能源", "新材料", "生物医药"}),
        ("三亚市建设具有国际影响力的种业、深海、航天科技创新高地。", {"种业", "深海", "航天"}),
    ],
)
def test_a_place_lives_on_what_its_frame_holds(text: str, fields: set[str]) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == fields
    assert {field for _, field in facts.relations("FOCUSES_ON")} == fields


def test_fields_that_are_merged_or_lie_between_two_are_named() -> None:
    assert Facts("格尔木市促进能源、煤化工、冶金产业有机融合。").names("Industry") == {"能源", "煤化工", "冶金产业"}
    assert Facts("从钒钛钢铁到绿色化工,乐山市的企业开启春节不打烊模式。").names("Industry") == {"钒钛钢铁", "绿色化工"}


@pytest.mark.parametrize(
    "text",
    [
        "从原料到成品,从种植到加工,企业发展很快。",
        "推动航空网、铁路网、公路网深度融合。",
        "云岭市打造人才创新高地、改革开放新高地。",
        "围绕规划、建设、管理为主线开展工作。",
        "推动企业向高端、智能、绿色方向发展。",
    ],
)
def test_other_words_in_such_frames_are_no_fields(text: str) -> None:
    assert Facts(text).names("Industry") == set()


def test_bare_labels_within_a_line_are_what_a_plan_takes_up() -> None:
    text = "2025年通辽市国民经济和社会发展计划提出:\n新能源产业。加快推进风电基地建设。现代煤化工产业。推动乙二醇项目满产。"
    fields = {field for _, field in Facts(text).relations("FOCUSES_ON")}
    assert fields == {"新能源产业", "现代煤化工产业"}


@pytest.mark.parametrize(
    "head", ["具有比较优势的产业领域", "商洛市重点发展和具有优势的领域", "众多行业", "带动力强、成长性好的产业"]
)
def test_lists_end_with_a_described_head(head: str) -> None:
    text = f"商洛市的企业涉及高端装备制造、生物医药、绿色食品等{head}。"
    assert {"高端装备制造", "生物医药", "绿色食品"} <= Facts(text).names("Industry")


def test_what_describes_a_list_is_in_none_of_its_fields() -> None:
    text = "三明市以国家核准的、具有一定产业基础和优势的机械制造、轻工电子、精细化工等为主导产业。"
    assert Facts(text).names("Industry") == {"机械制造", "轻工电子", "精细化工"}


@pytest.mark.parametrize("trade", ["纺织业", "石油化工业", "商贸物流业", "渔业", "乳业", "会展业"])
@pytest.mark.parametrize("frame", ["改造{}提质升级。", "支持{}。", "推动{}高质量发展,带动就业。", "振兴{}。"])
def test_a_trade_is_named_behind_a_verb(trade: str, frame: str) -> None:
    assert Facts("青州市" + frame.format(trade)).relations("FOCUSES_ON") == {("青州市", trade)}


@pytest.mark.parametrize(
    "text", ["青州市支持企业创业。", "青州市推动就业。", "青州市关停印染业。", "青州市不再发展印染业。"]
)
def test_what_is_no_trade_or_not_promoted_is_no_object(text: str) -> None:
    assert Facts(text).relations("FOCUSES_ON") == set()


@pytest.mark.parametrize(
    "frame", ["提升{}主导产业。", "支持{}这一主导产业。", "围绕{}做文章。", "打造{}“一号产业”。", "押注{}。"]
)
@pytest.mark.parametrize("field", ["柳编", "新能源汽车", "中药材"])
def test_one_field_behind_a_verb_is_taken_up(frame: str, field: str) -> None:
    assert field in {f for _, f in Facts("青州市" + frame.format(field)).relations("FOCUSES_ON")}


@pytest.mark.parametrize("text", ["苏州市推进节能降碳。", "青州市改造锅炉。", "青州市支持创新。", "青州市瞄准短板。"])
def test_no_field_behind_a_verb_is_none(text: str) -> None:
    assert Facts(text).names("Industry") == set()


@pytest.mark.parametrize("field", ["当归种植", "小程序开发", "遛狗服务"])
@pytest.mark.parametrize(
    "frame", ["{}以{}为主导产业。", "{}的支柱产业是{}。", "{}把{}作为首位产业。", "{}形成了以{}为主的特色产业。"]
)
def test_a_field_that_nobody_knows_is_one_where_the_text_says_so(frame: str, field: str) -> None:
    assert Facts(frame.format("青州市", field)).relations("FOCUSES_ON") == {("青州市", field)}


@pytest.mark.parametrize(
    "text",
    [
        "青州市的支柱产业是什么?",
        "青州市没有把当归种植作为首位产业。",
        "青州市以龙头企业为主导产业的引擎。",
        "乡村振兴成为青州市的特色产业。",
        "青州港是青州市的支柱产业。",
    ],
)
def test_what_is_no_field_is_none_though_the_text_calls_it_an_industry(text: str) -> None:
    assert Facts(text).names("Industry") == set()
