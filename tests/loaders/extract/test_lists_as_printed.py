"""Lists and notices in the words of pages: examples of a class, catalogues of all parks, titles glued to their number, groups of a park told before."""

from tests.loaders.extract.facts import Facts


def test_one_thing_as_the_example_of_a_class() -> None:
    text = (
        "工信部公布了《第三批绿色制造名单》。绿色园区包括了北京经济技术开发区等;"
        "绿色供应链管理示范企业名单中包含了内蒙古赤峰拓佳光电有限公司等。"
    )
    graded = Facts(text).relations("IN_TIER")
    assert ("北京经济技术开发区", "绿色园区") in graded
    assert ("内蒙古赤峰拓佳光电有限公司", "绿色供应链管理示范企业") in graded
    assert not Facts("省级绿色园区不包括芜湖高新区等。").relations("IN_TIER")


def test_all_zones_of_the_nation_are_no_class() -> None:
    text = "国家发展改革委公布《中国开发区审核公告目录》。焦作这2家开发区分别是:\n修武县产业集聚区\n博爱县产业集聚区\n"
    facts = Facts(text)
    assert facts.names("Park") == {"修武县产业集聚区", "博爱县产业集聚区"}


def test_what_a_list_is_sorted_by_is_no_cluster() -> None:
    assert not Facts("按“链主”所属战略性产业集群类别分别报送。").names("Cluster")


def test_a_class_of_plants_is_no_project() -> None:
    assert not Facts("乐清市经信局组织开展了2023年乐清市绿色工厂项目创建工作。").names("Project")
    assert Facts("华信陶瓷智能工厂项目开工。").names("Project")


def test_a_title_glued_to_its_number() -> None:
    text = (
        "渝经信节能〔2023〕23号重庆市经济和信息化委员会关于开展2023年度绿色制造名单推荐工作的通知各区县经济信息委,"
        "现将有关事项通知如下,附件:1.推荐汇总表2.绿色制造第三方评价工作要求"
    )
    title = "重庆市经济和信息化委员会关于开展2023年度绿色制造名单推荐工作的通知"
    assert ("重庆市经济和信息化委员会", title) in Facts(text).relations("ISSUES")


def test_the_leading_industries_are_of_the_park_told_before() -> None:
    text = (
        "阿坝州3个园区入选目录。新版目录中,成都—阿坝工业园区核准面积998.64公顷,主导产业节能环保、食品、医药;"
        "四川阿坝工业园区核准面积161.56公顷,主导产业铝冶炼、化学原料、非金属矿物制品。"
    )
    facts = Facts(text)
    assert ("成都—阿坝工业园区", "食品") in facts.relations("COVERS")
    assert not facts.relations("FOCUSES_ON")
