"""Counts and aims that stand in quotation marks, and slogans behind a list; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_counts_in_marks_count() -> None:
    facts = Facts(
        "宜宾构建“135”产业体系(“1”个世界级产业:动力电池;“3”个千亿级产业:白酒、光伏、数字经济;“5”个百亿级特色产业集群)。"
    )
    assert {"白酒", "光伏", "数字经济"} == {
        member for group, member in facts.relations("INCLUDES") if group == "3个千亿级产业"
    }
    assert "动力电池" in facts.names("Industry")
    assert "百亿级特色产业集群" in facts.names("ClusterTier")


def test_code_names_keep_their_marks() -> None:
    assert "135产业体系" in Facts("宜宾市构建“135”产业体系,发展动力电池。").names("Programme")


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("宜宾市提出“规上企业数字化改造率达到70%”的目标。", ("规上企业数字化改造率", 70.0, "%", None)),
        (
            "宜宾市设定了“到2028年工业总产值突破2500亿元”的具体目标。",
            ("工业总产值", 2500.0, "亿元", 2028),
        ),
        ("宜宾市锚定“2028年产值超过900亿元”目标。", ("产值", 900.0, "亿元", 2028)),
    ],
)
def test_aims_in_marks_are_aims(sentence: str, target: tuple[str, float, str, int | None]) -> None:
    assert Facts(sentence).targets() == {target}


@pytest.mark.parametrize(
    "sentence",
    ["宜宾市锚定“2468”目标。", "宜宾市确立“千亿产业、百亿园区”目标。", "“营收突破900亿元”的报道登上头条。"],
)
def test_what_else_stands_in_marks_is_no_aim(sentence: str) -> None:
    assert Facts(sentence).targets() == set()


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("宜宾市推动白酒、竹业、数字经济“三线并进”。", {"白酒", "竹业", "数字经济"}),
        ("宜宾市推动白酒、竹产业“双轮驱动”。", {"白酒", "竹产业"}),
        ("宜宾市发展白酒、光伏、“低空经济”。", {"白酒", "光伏", "低空经济"}),
    ],
)
def test_slogans_behind_a_list_are_no_part_of_its_last_member(sentence: str, fields: set[str]) -> None:
    assert Facts(sentence).names("Industry") == fields


def test_what_firms_make_a_year_is_no_aim() -> None:
    facts = Facts("宜宾市到2028年,培育年产8万辆以上整车生产企业2家。")
    assert [figure["properties"]["value"] for figure in facts.figures()] == [2.0]
    facts = Facts("宜宾市到2028年,新能源汽车年产8万辆以上。")
    assert [figure["properties"]["value"] for figure in facts.figures()] == [80000.0]


def test_how_far_works_have_come_is_no_aim() -> None:
    facts = Facts("宜宾市到2030年总产值突破6000亿元。翠屏电池项目主体工程完成70%,设备安装完成40%。")
    assert [figure["properties"]["value"] for figure in facts.figures()] == [6000.0]
    facts = Facts("宜宾市力争年底前翠屏电池项目主体工程完成70%。")
    assert [figure["properties"]["value"] for figure in facts.figures()] == [70.0]


def test_a_mark_to_pass_is_an_aim() -> None:
    facts = Facts("宜宾市白酒产业力争2028年突破千亿产业大关。")
    assert [figure["properties"]["value"] for figure in facts.figures()] == [1000.0]
    assert not Facts("宜宾市2028年突破千亿产业项目的瓶颈。").figures()
