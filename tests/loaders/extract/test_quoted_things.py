"""Names in quotation marks: behind a firm, side by side, as what is built; slogans are none."""

import pytest

from tests.loaders.extract.facts import Facts


def test_a_platform_is_quoted_behind_its_firm() -> None:
    facts = Facts("皓岚药业“江苏省代谢药物工程中心”、骐越钢铁“江苏省固废清洁生产工程中心”等2个省级工程中心获批。")
    names = {"江苏省代谢药物工程中心", "江苏省固废清洁生产工程中心"}
    assert names < facts.names("Platform")
    assert facts.relations("IN_TIER") == {(name, "省级工程中心") for name in names}
    assert facts.names("Organisation") == {"皓岚药业", "骐越钢铁"}


def test_a_park_is_quoted_behind_its_firm() -> None:
    facts = Facts("皓岚集团“铝箔产业园”、骐越股份“水泵产业园”等2个园区开工。")
    assert facts.names("Park") == {"铝箔产业园", "水泵产业园"}


def test_a_centre_keeps_the_place_in_brackets() -> None:
    facts = Facts("推动苏州实验室、国家第三代半导体技术创新中心(苏州)等先进技术平台高质量发展。")
    assert "国家第三代半导体技术创新中心(苏州)" in facts.names("Platform")
    assert not any("中心(苏州)先进" in name for name in facts.names("Platform"))


@pytest.mark.parametrize("joint", ["及", "和", "与", "以及", ""])
def test_marks_part_the_members(joint: str) -> None:
    facts = Facts(f"发展“核技术应用”“核医疗”{joint}“商业航天”等特色集群。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"核技术应用集群", "核医疗集群", "商业航天集群"}


@pytest.mark.parametrize(
    ("text", "park"),
    [
        ("曲周县规划建设“智能农机装备先导区”。", "智能农机装备先导区"),
        ("两地共建“医学装备产业园”。", "医学装备产业园"),
    ],
)
def test_what_is_built_in_marks_is_a_park(text: str, park: str) -> None:
    assert Facts(text).names("Park") == {park}


@pytest.mark.parametrize(
    "text",
    [
        "曲周县没有建设“农机装备先导区”。",
        "曲周县建设“新能源汽车之都”。",
        "按照“推进水清产业优打造美丽和谐高新区”的新定位，各部门狠抓落实。",
    ],
)
def test_slogans_and_what_is_denied_are_none(text: str) -> None:
    assert not Facts(text).names("Park")


@pytest.mark.parametrize("text", ["坚持以文塑旅、以旅彰文，深入推进文旅融合。", "坚持以工补农、以产促城。"])
def test_what_serves_what_is_no_firm(text: str) -> None:
    assert not Facts(text).names("Organisation")


def test_several_of_a_size_and_a_field_are_a_group() -> None:
    facts = Facts("打造食用菌、乳业、肉牛羊、茶油等一批百亿级绿色食品产业集群。")
    assert {group for group, _ in facts.relations("INCLUDES")} == {"百亿级绿色食品产业集群"}
    assert len(facts.relations("INCLUDES")) == 4


def test_a_class_is_striven_for_by_whom_it_is_told_of() -> None:
    facts = Facts("支持曲周生猪产业园申报国家级产业园，大力支持鸡泽县创建国家级农业产业园。")
    assert facts.relations("ADVANCES_TO") == {("曲周生猪产业园", "国家级产业园")}


def test_progress_that_is_aimed_at_leaves_the_aims_ahead() -> None:
    text = (
        "《曲周县实施方案》提出，到2026年，企业培育等取得突破性进展，发展壮大100家科技领军企业，产业规模达到1000亿元。"
    )
    assert {row["properties"]["kind"] for row in Facts(text).figures()} == {"target"}
    assert {
        row["properties"]["kind"] for row in Facts("去年，全县工业取得突破性进展，建成10个省级园区。").figures()
    } == {"achieved"}


def test_works_are_part_of_a_plan_that_is_called_by_its_year() -> None:
    facts = Facts("《青河制造2025》提出，实施智能提升工程、工业强基工程。")
    assert facts.relations("PART_OF") == {
        ("智能提升工程", "青河制造2025"),
        ("工业强基工程", "青河制造2025"),
    }


@pytest.mark.parametrize(
    ("text", "programme"),
    [("青河农业将推“万亿工程”。", "万亿工程"), ("全市抓“千企工程”。", "千企工程")],
)
def test_a_verb_of_one_sign_is_in_no_name(text: str, programme: str) -> None:
    assert Facts(text).names("Programme") == {programme}


def test_clusters_share_the_ground_that_a_place_is_for_them() -> None:
    facts = Facts("青河区打造新能源、新材料、集成电路产业集群主阵地。")
    assert facts.names("Cluster") == {"新能源集群", "新材料集群", "集成电路集群"}
    assert not facts.names("Industry")
    assert Facts("青河区建设新能源、新材料产业集群示范区。").names("Park") == {"新材料产业集群示范区"}


def test_what_belts_grow_are_fields() -> None:
    facts = Facts("围绕粮食、生猪、家禽、蔬菜等优势产业带，选择产业进行建设。")
    assert {member for _, member in facts.relations("INCLUDES")} == {"粮食", "生猪", "家禽", "蔬菜"}
    assert not facts.names("Park")
    assert not Facts("建设长江、汉江等优势产业带。").names("IndustryGroup")
