"""What news tell a programme to hold: projects that it bundles, and programmes that its name counts."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("全省实施“双百工程”,包括霖沣公司120万吨乙烯项目、骐越公司高档机床项目等200个重点项目。", "双百工程"),
        ("全省实施“双百工程”,其中霖沣公司120万吨乙烯项目、骐越公司高档机床项目已开工。", "双百工程"),
        ("深入实施“双百工程”,霖沣公司120万吨乙烯项目、骐越公司高档机床项目等列入该工程。", "双百工程"),
        ("霖沣公司120万吨乙烯项目、骐越公司高档机床项目作为“双百工程”首批项目开工。", "双百工程"),
        (
            (
                "建设提速是“双百工程”的亮点。新一轮项目中,包括100个技改项目和100个新建项目。"
                "霖沣公司120万吨乙烯项目、骐越公司高档机床项目等129个续建项目复工建设。"
            ),
            "双百工程",
        ),
    ],
)
def test_projects_are_part_of_what_bundles_them(text: str, programme: str) -> None:
    parts = Facts(text).relations("PART_OF")
    assert {whole for _, whole in parts} == {programme}
    assert {part.removesuffix("项目") for part, _ in parts} == {"霖沣公司120万吨乙烯", "骐越公司高档机床"}


@pytest.mark.parametrize(
    "text",
    [
        "全市推进项目攻坚行动。霖沣公司年产5万吨铜箔项目、骐越集团二期项目等12个项目开工。",
        "实施“强基工程”,总投资200亿元,霖沣公司年产5万吨铜箔项目已投产。",
        "全市实施“强基工程”。霖沣公司年产5万吨铜箔项目是全省最大的技改工程。",
    ],
)
def test_projects_beside_a_programme_are_no_part_of_it(text: str) -> None:
    assert Facts(text).relations("PART_OF") == set()


@pytest.mark.parametrize(
    "text",
    [
        "遂宁推动实施项目“揭榜挂帅”行动、政策落地攻坚行动、要素保障创新行动“三大行动”。",
        "实施“三大行动”:项目“揭榜挂帅”行动、政策落地攻坚行动、要素保障创新行动。",
    ],
)
def test_a_whole_by_the_number_of_its_parts(text: str) -> None:
    parts = {"项目揭榜挂帅行动", "政策落地攻坚行动", "要素保障创新行动"}
    assert Facts(text).relations("PART_OF") == {(part, "三大行动") for part in parts}


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        ("抓实产业链链长、产业联盟会长、行业秘书长“三长制”。", {"三长制"}),
        ("加快“五头五尾”产业链条建设。", {"五头五尾"}),
        ("启动实施高成长企业3年倍增行动。", {"高成长企业3年倍增行动"}),
        ("计划用3年实施技改行动。", set()),
        ("落实“八大行动”,实施强链补链行动、技改提升行动。", {"强链补链行动", "技改提升行动"}),
    ],
)
def test_programmes_by_a_number(text: str, programmes: set[str]) -> None:
    assert Facts(text).names("Programme") == programmes


def test_a_cluster_is_one_by_its_national_class() -> None:
    facts = Facts("“云岭有色金属集群”入选国家先进制造业集群。云岭有色金属国家先进制造业集群推进会召开。")
    assert facts.names("Cluster") == {"云岭有色金属集群"}
