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


_CALL = "关于2024年度河北省绿色工厂名单的公告 根据《绿色工厂梯度培育及管理暂行办法》,经申报、推荐、评审和公示,现将名单予以公告。"


def test_the_places_of_a_list_that_has_lost_its_lines() -> None:
    text = (
        f"{_CALL} 2024年度河北省省级绿色工厂名单 石家庄市(2家):河北敬业精密制管有限公司、石家庄科林电气股份有限公司 "
        "唐山市(1家):唐山三友化工股份有限公司 邢台市(1家):今麦郎饮品股份有限公司"
    )
    located = Facts(text).relations("LOCATED_IN")
    assert {("唐山三友化工股份有限公司", "唐山市"), ("今麦郎饮品股份有限公司", "邢台市")} <= located


def test_the_records_of_chains_that_have_lost_their_lines() -> None:
    text = (
        "荆门市重点产业链链长制工作方案 一、重点产业链 (一)新能源新材料产业链 链长:市委书记 牵头部门:市发改委 "
        "链主企业:荆门市格林美新材料有限公司 (二)精细化工产业链 链长:市长 牵头部门:市经信局 链主企业:中国石化荆门分公司"
    )
    leads = Facts(text).relations("LEADS")
    assert {("市发改委", "新能源新材料产业链"), ("荆门市格林美新材料有限公司", "新能源新材料产业链")} <= leads


def test_who_signs_at_the_end_of_a_notice_that_has_lost_its_lines() -> None:
    text = (
        "关于认定2021年度云南省绿色低碳示范园区的通知 有关州(市)工业和信息化局: 经研究,决定认定安宁产业园区、"
        "曲靖经济技术开发区为2021年度云南省绿色低碳示范园区。请各地加强指导。 云南省工业和信息化厅 2021年12月3日"
    )
    title = "关于认定2021年度云南省绿色低碳示范园区的通知"
    assert ("云南省工业和信息化厅", title) in Facts(text).relations("ISSUES")


def test_chains_and_who_leads_them_in_a_notice_that_has_lost_its_lines() -> None:
    text = (
        "上饶市人民政府办公室关于调整市重点产业链链长的通知 各县(市、区)人民政府,市政府各部门: 因工作需要,经研究,"
        "决定对市重点产业链链长进行调整,现通知如下: 光伏产业链:链长 陈某 市委书记,责任单位 市工信局; "
        "光学产业链:链长 邱某 市长,责任单位 市发改委。"
    )
    assert {("陈某", "光伏产业链"), ("邱某", "光学产业链")} <= Facts(text).relations("LEADS")
