"""Firms and projects on invented sentences: lists, sums, places."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("全市共有格罗电器、美沃集团、海泽智能等7家龙头企业。", {"格罗电器", "美沃集团", "海泽智能"}),
        ("以奇沃汽车、江沃汽车为龙头,发展竹制家具。", {"奇沃汽车", "江沃汽车"}),
        ("晶沃存储、讯沃科技入选省级竹木单项冠军企业。", {"晶沃存储", "讯沃科技"}),
        ("引进宁沃时代、弗沃电池。", {"宁沃时代", "弗沃电池"}),
    ],
)
def test_lists_of_firms(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


@pytest.mark.parametrize("text", ["发展光伏、锂电等企业。", "实行分时、按质计价、计件等领域的办法。"])
def test_no_firms(text: str) -> None:
    assert not Facts(text).names("Organisation")


def test_the_park_before_the_first_firm_is_where_all_are() -> None:
    facts = Facts("其中,高新区格罗光电、沃克微电子、讯沃航空3家企业成为链主企业。")
    assert facts.names("Organisation") == {"格罗光电", "沃克微电子", "讯沃航空"}
    assert ("讯沃航空", "高新区") in facts.relations("LOCATED_IN")


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("推进格罗竹浆二期、沃克新材料等重大项目建设。", {"格罗竹浆二期", "沃克新材料"}),
        ("推进一批重大项目建设:格罗竹浆三期、沃克轮毂扩建。", {"格罗竹浆三期", "沃克轮毂扩建"}),
        ("格罗第6代竹纤维生产线、沃克竹板工厂开工建设。", {"格罗第6代竹纤维生产线", "沃克竹板工厂"}),
        ("总投资80亿元的竹浆项目加速推进。", {"竹浆项目"}),
        ("格罗热电2×350兆瓦热电联产工程正在施工。", {"格罗热电2×350兆瓦热电联产工程"}),
    ],
)
def test_projects(text: str, projects: set[str]) -> None:
    assert Facts(text).names("Project") == projects


@pytest.mark.parametrize(
    "text",
    [
        "新开工亿元以上项目30个。",
        "招引产业链“链主型”项目。",
        "推进重大项目建设。",
        "经济开发区、高新区等重大项目承载地作用更加明显。",
        "引进生活服务业项目。",
    ],
)
def test_no_projects(text: str) -> None:
    assert not Facts(text).names("Project")


def test_where_projects_lie() -> None:
    facts = Facts(
        "安徽省加快建设。在池州,格罗集团等联合投资,总金额超80亿元的竹浆项目加速推进。"
        "沃克竹板二期项目在安庆开工建设。计划投资5亿元在滁州建立竹机制造基地。推进讯沃电力铜陵等一批竹电项目。"
    )
    assert facts.relations("LOCATED_IN") >= {
        ("竹浆项目", "池州"),
        ("沃克竹板二期项目", "安庆"),
        ("竹机制造基地", "滁州"),
    }


def test_the_inner_place_of_a_name() -> None:
    facts = Facts("建设福建漳州沃克经济开发区。宁乡经济技术开发区加快发展。")
    assert {("福建漳州沃克经济开发区", "漳州"), ("宁乡经济技术开发区", "宁乡")} <= facts.relations("LOCATED_IN")


def test_institutions_and_addresses() -> None:
    assert Facts("与沃克理工大学签署协议,推动大学生创业。").names("Organisation") == {"沃克理工大学"}
    assert Facts("走进甘肃省金昌市沃克集团。").names("Organisation") == {"沃克集团"}


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("青河市的存储芯片二期已经试车,格罗热场三期也在提速。", {"存储芯片二期", "格罗热场三期"}),
        (
            "格罗纸业林浆纸一体化进入调试高峰,沃克石化百万吨乙烯正在打桩。",
            {"格罗纸业林浆纸一体化", "沃克石化百万吨乙烯"},
        ),
        ("格罗一期、沃克半导体高端封测、讯沃整车基地6月底前满产。", {"格罗一期", "沃克半导体高端封测", "讯沃整车基地"}),
        ("园区二期加快建设,母基金二期启动。", set()),
    ],
)
def test_works_by_their_phase_and_beside_others(text: str, projects: set[str]) -> None:
    assert Facts(text).names("Project") == projects


def test_works_with_their_sum_in_a_bracket() -> None:
    text = "重点项目为翼江通航无人机总装线(总投资18亿元,年产500架)、滁晖能源钙钛矿组件线(总投资30亿元)。"
    assert Facts(text).names("Project") == {"翼江通航无人机总装线", "滁晖能源钙钛矿组件线"}


def test_firms_that_a_count_of_projects_sums_up_are_no_projects() -> None:
    text = "江西优能达电池有限公司年产6GWh动力电池项目,总投资50亿元;确保优能达等18个重大项目如期推进。"
    assert Facts(text).names("Project") == {"江西优能达电池有限公司年产6GWh动力电池项目"}


def test_what_is_no_project() -> None:
    for text in ("完成智改数转项目260个。", "铁路专用线、危废库等配套建设项目。", "(十)开放应用场景。"):
        assert Facts(text).names("Project") == set(), text


def test_what_is_wanted_is_no_list_of_projects() -> None:
    assert not Facts("苏州市招引种苗培育、农资农具等项目。").names("Project")


@pytest.mark.parametrize("when", ["3个月完成交付", "12个月", "2个季度投产"])
def test_how_long_a_project_takes_is_no_count_of_it(when: str) -> None:
    assert Facts(f"实施年产5万吨铝箔项目{when}。").names("Project") == {"年产5万吨铝箔项目"}


def test_what_is_brought_in_is_what_a_place_lives_on() -> None:
    facts = Facts("海口市引进疫苗、血液制品、细胞治疗等项目6个。")
    assert facts.relations("FOCUSES_ON") == {("海口市", field) for field in ("疫苗", "血液制品", "细胞治疗")}
    assert not facts.names("Project")


def test_institutes_of_a_level_are_a_class_of_platforms() -> None:
    assert Facts("全省建设省级重点企业研究院20家。").names("Platform") == {"省级重点企业研究院"}
    assert Facts("支持建设中国科学院青岛能源研究所。").names("Organisation") == {"中国科学院青岛能源研究所"}


@pytest.mark.parametrize("words", ["二期项目", "年产值亿元以上项目"])
def test_what_marks_say_of_no_certain_works(words: str) -> None:
    assert not Facts(f"推进“{words}”。").names("Project")


def test_an_institute_of_a_national_firm_is_no_class() -> None:
    assert Facts("国家电网能源研究院落户。").names("Organisation") == {"国家电网能源研究院"}


def test_persons_and_what_projects_are_like_are_no_projects() -> None:
    assert not Facts("云河市委副书记、市长胡某出席开工仪式并宣布项目开工。").names("Project")
    assert not Facts("项目投资体量大、产业质态优,12个项目总投资达187.8亿元。").names("Project")
