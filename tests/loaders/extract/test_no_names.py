"""Words that only look like names of things: qualities, money, roads, sorts of works, and pieces of other words; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Industry", "江西省瞄准高端、智能和绿色等方向,加快产业升级。"),
        ("Industry", "江西省构建优势产业、新兴产业、传统产业协同联动的发展格局。"),
        ("Industry", "江西省盘活开发区、高新区等存量工业用地。"),
        ("Industry", "交通方面,推动高速公路建成通车。"),
        ("Chain", "江西省打造创新链、产业链、资金链与人才链深度融合的生态。"),
        ("Chain", "江西省推动创新链产业链资金链人才链深度融合,延伸服务链、价值链。"),
        ("Industry", "江西省组织筛选一批优秀创新场景。"),
        ("Chain", "《江西省竹器方案》提出了发展目标、各产业链发展方向和重点举措。"),
        ("Organisation", "面向未来实施国家科技重大项目和重大科技攻关工程。"),
        ("Organisation", "海安市当家产业绿色化工年产值预计达1500亿元。"),
        ("Organisation", "海安市正把握新基建机遇。"),
        ("Organisation", "海安市抓好14家大数据省级重点企业研究院建设。"),
        ("Project", "体量大、科技含量高、经济效益好的竹器项目纷纷落地、投产。"),
        ("Project", "这要归功于大量大项目的落地和投产。"),
        ("Project", "12月30日,海安示范区组织开展项目集中开工活动。"),
        ("Programme", "海安市围绕“构建现代化产业体系”打攻坚战。"),
        ("Programme", "海安市抓好世纪大道、纵一路等道路提升工程。"),
        ("Programme", "市经信局局长姜明展望“十五五”规划时表示,前景广阔。"),
        ("Programme", "用好地方政府专项债盘活厂房。"),
        ("Cluster", "海安市推进原材料工业集聚集群集约发展。"),
        ("Cluster", "对照“四个一流”“五个一”集群标准抓建设。"),
        ("Park", "海安高速新区站建成投用。"),
        ("Platform", "海安市完善研发(设计)中心。"),
        ("Target", "《江西省竹器方案》主要包括3项工作内容。"),
        ("Target", "全市12项主要经济指标大多增长。"),
        ("Park", "全国千强镇名单发布,海安市四镇上榜。"),
        ("IndustryGroup", "海安市形成服务型制造等产业延伸新业态。"),
        ("Target", "达产后,可年产6.1亿瓶饮料。"),
        ("Target", "首期兴建约10万平方米厂房。"),
        ("Target", "其中多晶硅片和单晶硅片各占50%。"),
        ("Target", "入选的小镇同时满足税收2000万元以上、产值10亿元以上、企业30家以上等条件。"),
    ],
)
def test_no_name(kind: str, text: str) -> None:
    assert Facts(text).names(kind) == set()


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        ("Industry", "软件服务", "海安市加快发展与高端制造发展相适应的软件服务、科技咨询、工业设计等生产性服务业。"),
        ("Industry", "智能装备", "签约的13个项目,既有智能装备、汽车零部件、半导体设备等先进制造业项目,也有文旅项目。"),
        ("Industry", "原材料工业", "到“十四五”末期,原材料工业营业收入突破2万亿元。"),
        ("Chain", "快速消费品产业链", "海安市巩固提升快速消费品、新材料、金属制品三大支柱产业链。"),
        ("Programme", "大抓落实年", "海安市提出“大抓落实年”,把工作抓实。"),
        ("Platform", "大数据省级重点企业研究院", "海安市抓好14家大数据省级重点企业研究院建设。"),
    ],
)
def test_a_name_beside_such_words(kind: str, name: str, text: str) -> None:
    assert name in Facts(text).names(kind)


def test_a_region_of_a_product_is_no_park() -> None:
    assert Facts("赣州是全国重要的离子型稀土产区。").names("Park") == set()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Place", "云帆是北京奥运会指定供应商,也是西安世园会合作伙伴。"),
        ("Park", "云帆是西安世园会合作伙伴。"),
        ("Project", "中煤集团、国电集团等大型央企投资建设的重点项目集中开工。"),
        ("Document", "海安市竹器产业集群入选江苏省战略性新兴产业集群名单\n3月22日,好消息传来。"),
        ("Platform", "打造承担多种任务的综合功能平台。"),
    ],
)
def test_neither(kind: str, text: str) -> None:
    assert Facts(text).names(kind) == set()


def test_what_stands_behind_a_joint_of_meetings() -> None:
    facts = Facts("江苏省召开比学赶超动员会暨苏北竹器产业集聚区建设会。要放大苏北竹器产业集聚区的示范作用。")
    assert facts.names("Park") == {"苏北竹器产业集聚区"}


def test_three_elements_are_no_sum() -> None:
    facts = Facts("宁德市重点发展三元前驱体、磷酸铁锂等产品,奖励三元。")
    assert "三元前驱体" in facts.names("Industry")


def test_where_goods_are_traded_is_no_platform() -> None:
    assert Facts("柯桥是全球规模最大的纺织品集散中心。").names("Platform") == set()


def test_what_is_fused_is_no_list() -> None:
    facts = Facts("江西省推动竹器产业与休闲、旅游、文创深度融合。")
    assert facts.relations("FOCUSES_ON") == {("江西省", "竹器产业")}
    assert Facts("江西省推动光伏与农业、渔业、建筑业融合发展。").relations("FOCUSES_ON") == set()
    assert len(Facts("江西省推动光伏、农业、渔业、建筑业融合发展。").relations("FOCUSES_ON")) == 4


def test_what_a_place_is_for_together_is_no_field() -> None:
    assert Facts("江西省打造一个集竹器产业研发、康养于一体的综合体。").names("Industry") == set()


def test_facilities_are_no_fields() -> None:
    assert Facts("江西省引导企业建设竹笋加工与竹器生产设施。").names("Industry") == set()


def test_what_an_industry_does_is_no_project() -> None:
    facts = Facts("海安市\n海安医药城重点引进光伏、氢能等新能源产业的研发、生产、销售、物流项目。")
    assert facts.names("Project") == set()
    assert facts.names("Industry") == {"光伏", "氢能"}


def test_a_town_that_is_spoken_of_begins_no_field() -> None:
    facts = Facts("海安市白川镇兼顾竹器产业和氢能产业。该镇电气产业基础雄厚。")
    assert facts.names("Industry") == {"竹器产业", "氢能产业", "电气产业"}
