"""What parks are divided into, have and are also called, and the fields that frames name of them; all invented."""

from time import process_time

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "云岭经开区分为松坪片区和丹坪片区。",
        "云岭经开区包含2个片区,即松坪片区,面积7平方公里;丹坪片区,面积3.5平方公里。",
        "云岭经开区扩区后面积10平方公里,共两个片区。其中,松坪片区面积7平方公里,丹坪片区面积3平方公里。",
        "云岭经开区,规划面积9平方公里,划分为松坪片区和丹坪片区。",
        "云岭经开区建成了松坪片区、丹坪片区等特色园区。",
        "云岭经开区将集中打造松坪片区、丹坪片区等园区。",
        "云岭经开区统一管理松坪片区、丹坪片区。",
        "云岭经开区规划布局松坪片区、丹坪片区。",
        "云岭经开区以松山大道为轴线,形成松坪片区、丹坪片区。",
        "云岭经开区位于松川县,占地20平方公里。园区建有松坪片区、丹坪片区。",
    ],
)
def test_the_parts_of_a_park_lie_in_it(text: str) -> None:
    inside = {pair for pair in Facts(text).relations("LOCATED_IN") if pair[1] in ("云岭经开区", "松坪片区", "丹坪片区")}
    assert inside == {("松坪片区", "云岭经开区"), ("丹坪片区", "云岭经开区")}


@pytest.mark.parametrize(
    "text",
    [
        "云岭经开区与松川市共建两个园区,即松坪产业园、丹坪产业园。",
        "松川市依托云岭经开区,规划建设两个园区,即松坪产业园、丹坪产业园。",
        "云岭经开区形成松坪产业园同款政策。",
        "云岭经开区、白石高新区加快发展,建成松坪产业园。",
        "云岭经开区管理委员会与松坪产业园签约。",
    ],
)
def test_parks_that_are_only_named_beside_another_do_not_lie_in_it(text: str) -> None:
    inner = {pair for pair in Facts(text).relations("LOCATED_IN") if pair[1] == "云岭经开区"}
    assert inner == set()


def test_the_areas_that_a_park_is_divided_into_are_parks() -> None:
    facts = Facts("云岭工业园区被划分为三个功能区,分别为仓储物流区、新材料区和装备制造区。")
    areas = {"仓储物流区", "新材料区", "装备制造区"}
    assert facts.names("Park") == {"云岭工业园区", *areas}
    assert facts.relations("LOCATED_IN") == {(area, "云岭工业园区") for area in areas}


@pytest.mark.parametrize("text", ["园区分为生产区、生活区、办公区。", "云岭县分为山区、矿区、林区。"])
def test_areas_of_no_field_are_no_parks(text: str) -> None:
    assert Facts(text).names("Park") == set()


def test_a_word_for_the_whole_refers_back_past_its_parts() -> None:
    facts = Facts("云岭高新区位于松川县。园区建有机械产业园、光电产业园。该区规划建设医药产业园。")
    assert {part for part, whole in facts.relations("LOCATED_IN") if whole == "云岭高新区"} == {
        "机械产业园",
        "光电产业园",
        "医药产业园",
    }
    facts = Facts("云岭高新区建有松川机械产业园。该产业园重点发展农机。")
    assert facts.relations("COVERS") == {("松川机械产业园", "农机")}


def test_bases_that_firms_lead_lie_in_the_park_that_builds_them() -> None:
    facts = Facts("云岭经开区将打造以松光重工、丹光机械为龙头的工程机械制造基地,打造以白石药业为龙头的医药化工基地。")
    assert {
        ("工程机械制造基地", "云岭经开区"),
        ("医药化工基地", "云岭经开区"),
    } <= facts.relations("LOCATED_IN")
    facts = Facts("云岭经开区加快建设,建成国家级医药产业基地。")
    assert facts.relations("LOCATED_IN") == set()


@pytest.mark.parametrize(
    ("text", "parks"),
    [
        ("云岭高新西区发展电力产业。", {"云岭高新西区"}),
        ("云岭产业园占地79亩,北邻松川教育基地,东接白石工业园区。", {"云岭产业园", "松川教育基地", "白石工业园区"}),
        (
            "其中,“一核”指科技创新核心区,“两翼”分别指高端制造集聚区和现代服务集聚区。",
            {"科技创新核心区", "高端制造集聚区", "现代服务集聚区"},
        ),
        ("整个园区占地79亩,整个开发区将建设松光养殖产业园。", {"松光养殖产业园"}),
        ("园区坚持产业立园、特色兴园。", set()),
        ("云岭经开区统一管理化工产业园。", {"云岭经开区", "化工产业园"}),
        ("松川市指纹识别产业园位于云岭镇。", {"松川市指纹识别产业园"}),
        ("云岭经开区(现代农业示范区)。", {"云岭经开区", "现代农业示范区"}),
    ],
)
def test_what_stands_before_a_park_is_no_part_of_its_name(text: str, parks: set[str]) -> None:
    assert Facts(text).names("Park") == parks


def test_what_a_park_is_also_called_is_the_same_park() -> None:
    facts = Facts("云岭经济技术开发区(亦称松坪开发区)以电子信息、新能源为主导产业。")
    assert facts.names("Park") == {"云岭经济技术开发区"}
    assert {("云岭经济技术开发区", "电子信息"), ("云岭经济技术开发区", "新能源")} <= facts.relations("COVERS")
    assert Facts("云岭经济开发区(现松坪高新技术产业园)入选。").names("Park") == {"松坪高新技术产业园"}
    assert len(Facts("云岭经济开发区(原松坪高新技术产业园)入选。").names("Park")) == 2


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("云岭经开区形成了以医药、纺织、建材等产业为主的综合性产业体系。", {"医药", "纺织", "建材"}),
        ("云岭市形成以造纸、皮革等传统产业为主的工业体系。", {"造纸", "皮革"}),
        ("云岭经开区构建以煤化工为主导产业、以高端装备制造为重点培育产业的产业体系。", {"煤化工", "高端装备制造"}),
        ("云岭经开区形成以食品饮料传统产业为基础、新型储能(含动力电池)战略性新兴产业为支撑、航空航天未来产业为引领的“2+1”现代产业格局。", {"食品饮料", "新型储能", "航空航天"}),
        ("云岭经开区形成以食品饮料传统产业为基础、航空航天未来产业为引领的产业格局。", {"食品饮料", "航空航天"}),
        ("云岭市形成以传统产业为主、新兴产业为辅的格局。", set()),
        ("云岭市尚未形成以汽车为主、化工为辅的产业体系。", set()),
        ("云岭市形成以国有企业为主、民营企业为辅的格局。", set()),
        ("云岭市加快轨道交通、高速公路、机场等交通基础设施建设。", set()),
    ],
)  # fmt: skip
def test_the_fields_of_a_frame(text: str, fields: set[str]) -> None:
    assert Facts(text).names("Industry") == fields


def test_clusters_that_a_frame_tells_the_weight_of() -> None:
    facts = Facts("云岭工业园形成了以再生资源产业为主,以电子信息产业、机械加工产业为辅的三个产业集群。")
    assert facts.names("Cluster") == {"再生资源产业", "电子信息产业", "机械加工产业"}


def test_clusters_joined_with_who_leads_each() -> None:
    facts = Facts("已形成以云光化工为龙头的有机颜料产业集群和以松石新材料为龙头的针状焦产业集群。")
    assert facts.relations("LEADS") == {("云光化工", "有机颜料产业集群"), ("松石新材料", "针状焦产业集群")}
    assert Facts("引进云光化工和以岭药业等企业。").names("Organisation") == {"云光化工", "以岭药业"}


@pytest.mark.parametrize(
    ("text", "projects"),
    [
        ("松光科技有限公司计划投资10亿元,在云岭高新区建设冷链物流项目。", {"冷链物流项目"}),
        ("松光集团将投资3亿元,建设年产5万吨铝箔生产线。", {"年产5万吨铝箔生产线"}),
        ("松光科技拟投资3.5亿元,在松川建设智能卡数据中心。", {"智能卡数据中心"}),
        ("松光集团放弃投资3亿元,在松川建设铝箔项目。", set()),
        ("松光集团称若获批将投资3亿元,在松川建设铝箔项目。", set()),
        ("松光集团未按期投资3亿元,建设铝箔项目。", set()),
        ("松光集团投资3亿元,建设新项目。", set()),
        ("对投资3亿元,在本市建设重大制造业项目的,给予奖励。", set()),
    ],
)
def test_what_is_built_with_the_sum_of_the_clause_before(text: str, projects: set[str]) -> None:
    assert Facts(text).names("Project") == projects


def test_titles_of_a_park_go_on_behind_one_that_is_not_named_whole() -> None:
    facts = Facts("云岭经开区先后评为全国低碳示范园区、湖南省培育发展先进制造业集群园区、湖南省服务业示范集聚区。")
    assert facts.relations("IN_TIER") == {
        ("云岭经开区", "全国低碳示范园区"),
        ("云岭经开区", "湖南省服务业示范集聚区"),
    }
    assert Facts("云岭经开区入选省级绿色园区培育名单。").relations("IN_TIER") == set()
    assert Facts("云岭经开区被评为全国和谐示范园区。").relations("IN_TIER") == {("云岭经开区", "全国和谐示范园区")}


def test_firms_that_are_about_to_be_listed_are_no_aim() -> None:
    facts = Facts("云岭经开区已引进企业346家,其中上市公司2家,拟上市公司2家。2021年完成工业总产值738亿元。")
    assert facts.names("Organisation") == set()
    assert {row["properties"]["kind"] for row in facts.figures()} == {"achieved"}
    assert [row["properties"]["kind"] for row in Facts("云岭市拟新增企业20家。").figures()] == ["target"]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("园区吸引到松光电子、丹光汽车、白石药业等12家企业落户。", {"松光电子", "丹光汽车", "白石药业"}),
        ("云岭经开区稳固松光汽车、丹光客车等整车企业。", {"松光汽车", "丹光客车"}),
    ],
)
def test_verbs_that_stand_before_firms_are_no_part_of_them(text: str, firms: set[str]) -> None:
    assert Facts(text).names("Organisation") == firms


def test_projects_that_are_signed_or_talked_of_are_no_fields() -> None:
    facts = Facts("云岭县推动瑞松织布、曼光服饰等一批已签约项目开工建设。")
    assert facts.names("Project") == {"瑞松织布", "曼光服饰"}
    assert facts.names("Industry") == set()
    facts = Facts("云岭市积极跟踪洽谈丹光智能制造产业园、松宜冷链物流园等产业性项目。")
    assert facts.names("Project") == {"丹光智能制造产业园", "松宜冷链物流园"}
    assert facts.names("Industry") == set()


def test_how_far_a_park_lies_is_no_figure() -> None:
    assert Facts("云岭产业园位于松川县城西南1公里,交通便利。").figures() == []
    assert len(Facts("云岭市建成高速公路200公里。").figures()) == 1


def test_many_divided_areas_on_one_line_take_time_in_proportion() -> None:
    unit = "划分为三个功能区,分别为物流区、新材料区、装备制造区,"
    took = []
    for many in (100, 400):
        start = process_time()
        Facts(unit * many)
        took.append(process_time() - start)
    assert took[1] < 9 * took[0]


@pytest.mark.parametrize(
    "text", ["展馆划分为机器人区、新材料区、无人机区。", "本届展会现场,共分为机器人区、新材料区。"]
)
def test_what_a_hall_is_divided_into_is_no_park(text: str) -> None:
    assert Facts(text).names("Park") == set()


def test_clusters_that_need_much_labour_are_no_category() -> None:
    assert Facts("光伏、储能、氢能等劳动密集型产业集群加快发展。").names("IndustryGroup") == set()
