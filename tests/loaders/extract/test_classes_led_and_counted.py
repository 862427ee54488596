"""Classes, leaders of chains and counted groups in further wordings."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "cluster", "tier"),
    [
        ("全市国家级特色产业集群有乐平市精细化工产业集群。", "乐平市精细化工产业集群", "国家级特色产业集群"),
        ("国家级特色产业集群乐平市精细化工产业集群产值过百亿元。", "乐平市精细化工产业集群", "国家级特色产业集群"),
        ("授予乐平市精细化工产业集群省级先进制造业集群称号。", "乐平市精细化工产业集群", "省级先进制造业集群"),
        ("乐平市精细化工产业集群获自治区级特色产业集群认定。", "乐平市精细化工产业集群", "自治区级特色产业集群"),
        ("乐平市精细化工产业集群获授国家先进制造业集群称号。", "乐平市精细化工产业集群", "国家先进制造业集群"),
        (
            "加上此前入选的乐平市精细化工产业集群,全省国家级特色产业集群达到8个。",
            "乐平市精细化工产业集群",
            "国家级特色产业集群",
        ),
    ],
)
def test_a_class_beside_a_cluster_is_no_part_of_its_name(text: str, cluster: str, tier: str) -> None:
    facts = Facts(text)
    assert facts.names("Cluster") == {cluster}
    assert (cluster, tier) in facts.relations("IN_TIER")


def test_joint_clusters_are_several() -> None:
    facts = Facts("拥有乐平市精细化工产业集群、德兴市铜产业集群及上饶县光学产业集群等省级特色产业集群。")
    assert {"德兴市铜产业集群", "上饶县光学产业集群"} <= facts.names("Cluster")


def test_what_is_there_by_now_is_in_its_class() -> None:
    facts = Facts("全市已形成光伏、智能家电2个千亿级产业集群。")
    assert facts.relations("IN_TIER") == {("光伏集群", "千亿级产业集群"), ("智能家电集群", "千亿级产业集群")}
    assert not facts.relations("ADVANCES_TO")
    assert not Facts("力争培育形成光伏、智能家电2个千亿级产业集群。").relations("IN_TIER")


@pytest.mark.parametrize(
    "text",
    [
        "加快乐平市精细化工产业集群建设,力争早日跻身国家先进制造业集群。",
        "聚焦乐平市精细化工产业集群,争创国家先进制造业集群。",
    ],
)
def test_what_the_clause_before_takes_up_rises(text: str) -> None:
    assert ("乐平市精细化工产业集群", "国家先进制造业集群") in Facts(text).relations("ADVANCES_TO")


@pytest.mark.parametrize(
    "text",
    [
        "国瓷材料新获评国家级绿色工厂。",
        "国家级绿色工厂3家(国瓷材料等)。",
    ],
)
def test_firms_of_a_class(text: str) -> None:
    assert ("国瓷材料", "国家级绿色工厂") in Facts(text).relations("IN_TIER")


@pytest.mark.parametrize(
    "text",
    [
        "潍柴动力股份有限公司属省级瞪羚企业。",
        "拥有潍柴动力股份有限公司等省级瞪羚企业3家。",
        "省级瞪羚企业有潍柴动力股份有限公司、海川股份等5家。",
        "省级瞪羚企业代表潍柴动力股份有限公司加快发展。",
    ],
)
def test_a_firm_with_its_class(text: str) -> None:
    assert ("潍柴动力股份有限公司", "省级瞪羚企业") in Facts(text).relations("IN_TIER")


@pytest.mark.parametrize(
    "text",
    [
        "潍柴动力股份有限公司的客户是省级瞪羚企业。",
        "潍柴动力股份有限公司帮助5家企业获评省级瞪羚企业。",
        "潍柴动力股份有限公司原是省级瞪羚企业。",
    ],
)
def test_a_class_of_others_is_not_the_firms_own(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")


@pytest.mark.parametrize(
    "text",
    [
        "北斗应用产业链“链长”副省长王明到企业调研。",
        "副省长王明,北斗应用产业链链长,出席会议。",
        "副省长王明(兼任北斗应用产业链链长)出席会议。",
        "副省长王明以北斗应用产业链链长身份到企业调研。",
    ],
)
def test_persons_called_leaders_of_a_chain(text: str) -> None:
    assert Facts(text).relations("LEADS") == {("王明", "北斗应用产业链")}


def test_people_are_no_artificial_intelligence() -> None:
    facts = Facts("副省长王明担任人工智能产业链链长。")
    assert facts.relations("LEADS") == {("王明", "人工智能产业链")}


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("北斗应用产业链牵头单位市工信局汇报工作。", "市工信局"),
        ("江铜集团系北斗应用产业链链主企业。", "江铜集团"),
        ("江铜集团成为全省北斗应用产业链链主企业。", "江铜集团"),
        ("北斗应用产业链链主企业——江铜集团扩建产能。", "江铜集团"),
        ("依托链主企业江铜集团,做强北斗应用产业链。", "江铜集团"),
        ("以链主企业江铜集团为龙头,打造北斗应用产业链。", "江铜集团"),
    ],
)
def test_who_is_said_to_lead_a_chain(text: str, leader: str) -> None:
    facts = Facts(text)
    assert facts.relations("LEADS") == {(leader, "北斗应用产业链")}
    assert facts.names("Chain") == {"北斗应用产业链"}


@pytest.mark.parametrize(
    "text",
    [
        "江铜集团为北斗应用产业链链主企业供货。",
        "力争江铜集团成为北斗应用产业链链主企业。",
        "引进链主企业江铜集团,做强北斗应用产业链。",
        "依托链主企业江铜集团的技术,培育北斗应用产业链。",
        "以链主企业江铜集团为例,完善北斗应用产业链。",
    ],
)
def test_who_leads_no_chain(text: str) -> None:
    assert not Facts(text).relations("LEADS")


_THREE = {"绿色铝", "硅光伏", "新能源电池"}


@pytest.mark.parametrize(
    "text",
    [
        "三大支柱产业蓬勃发展,绿色铝产值突破千亿元,硅光伏产值突破500亿元,新能源电池产值突破300亿元。",
        "三大千亿级产业集群中,绿色铝增长12%,硅光伏增长20%,新能源电池增长30%。",
        "重点发展绿色铝、硅光伏、新能源电池三大主攻产业。",
        "绿色铝、硅光伏、新能源电池成为该市三大支柱产业。",
        "绿色铝、硅光伏、新能源电池并称三大支柱产业。",
        "三大支柱产业分别指绿色铝、硅光伏、新能源电池。",
    ],
)
def test_members_of_a_counted_group(text: str) -> None:
    assert {member for _, member in Facts(text).relations("INCLUDES")} == _THREE


@pytest.mark.parametrize(
    "text",
    [
        "与三大支柱产业不同,绿色铝增长12%,硅光伏增长20%,新能源电池增长30%。",
        "三大支柱产业发展良好,绿色铝产值突破100亿元。",
        "三大支柱产业稳步增长,规模以上工业增加值增长5%,工业投资增长3%,技改投资增长4%。",
    ],
)
def test_what_has_figures_is_no_member(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


def test_a_chain_has_one_head() -> None:
    facts = Facts("重点发展绿色铝产业、硅光伏产业、新能源电池产业三条重点产业链。")
    assert facts.names("Chain") == {"绿色铝产业链", "硅光伏产业链", "新能源电池产业链"}


def test_what_mainly_is_names_no_firm() -> None:
    assert not Facts("三条重点产业链主要有轨道交通装备、工程机械和中小航空发动机。").names("Organisation")


_COUNTED_CLUSTERS = {"乐平市精细化工产业集群", "德兴市铜产业集群", "上饶县光学产业集群"}


@pytest.mark.parametrize(
    "text",
    [
        "全市有3个省级特色产业集群,其中乐平市精细化工产业集群产值突破500亿元,德兴市铜产业集群、上饶县光学产业集群产值均超100亿元。",
        "省级特色产业集群已达3个,乐平市精细化工产业集群、德兴市铜产业集群、上饶县光学产业集群各具特色。",
        "3个省级特色产业集群乐平市精细化工产业集群、德兴市铜产业集群、上饶县光学产业集群产值合计突破1000亿元。",
        "2022年,乐平市精细化工产业集群入选省级特色产业集群;2023年,德兴市铜产业集群入选;2024年,上饶县光学产业集群入选。",
        "乐平市精细化工产业集群、德兴市铜产业集群相继入选省级特色产业集群,上饶县光学产业集群也获此殊荣。",
        "全省共有省级特色产业集群100个,我市乐平市精细化工产业集群、德兴市铜产业集群、上饶县光学产业集群位列其中。",
    ],
)
def test_those_that_are_counted_are_told_behind(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Cluster") == _COUNTED_CLUSTERS
    assert facts.relations("IN_TIER") == {(cluster, "省级特色产业集群") for cluster in _COUNTED_CLUSTERS}


@pytest.mark.parametrize(
    "text",
    [
        "力争2027年省级特色产业集群达到3个,乐平市精细化工产业集群、德兴市铜产业集群、上饶县光学产业集群各具特色。",
        "全市有省级特色产业集群5个,乐平市精细化工产业集群加快发展。",
        "取消3个省级特色产业集群,乐平市精细化工产业集群、德兴市铜产业集群、上饶县光学产业集群加快整改。",
        "全市有省级特色产业集群2个,乐平市精细化工产业集群、德兴市铜产业集群未入选。",
        "全市有省级特色产业集群2个,乐平市精细化工产业集群、德兴市铜产业集群正在争创。",
        "全市有瞪羚企业2家,云帆科技、青河轴承等配套企业受益。",
    ],
)
def test_those_that_are_not_counted(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")


def test_what_is_wished_is_not_yet_so() -> None:
    facts = Facts("希望云帆科技入选国家级小巨人企业。")
    assert facts.names("Organisation") == {"云帆科技"}
    assert not facts.relations("IN_TIER")


def test_what_leads_to_a_firm_is_no_part_of_its_name() -> None:
    text = "继华星机电有限公司之后,九环石油机械有限公司入选省级瞪羚企业。"
    assert Facts(text).names("Organisation") == {"华星机电有限公司", "九环石油机械有限公司"}
    assert Facts("行业龙头华星机电有限公司扩建产能。").names("Organisation") == {"华星机电有限公司"}


def test_each_bracket_tells_of_its_own_chain() -> None:
    facts = Facts("光伏产业链(链长王明,链主企业江铜集团)、锂电产业链(链长李伟,链主企业金力永磁)。")
    assert facts.relations("LEADS") == {
        ("王明", "光伏产业链"),
        ("江铜集团", "光伏产业链"),
        ("李伟", "锂电产业链"),
        ("金力永磁", "锂电产业链"),
    }


def test_a_bracket_may_tell_of_several_firms() -> None:
    facts = Facts("北斗产业链(链长王明,链主企业云帆科技、青河轴承)。")
    assert facts.relations("LEADS") == {(who, "北斗产业链") for who in ("王明", "云帆科技", "青河轴承")}


def test_what_is_done_to_chains_is_no_part_of_their_names() -> None:
    facts = Facts("推动光伏产业链强链、锂电产业链延链、化工产业链补链。")
    assert facts.names("Chain") == {"光伏产业链", "锂电产业链", "化工产业链"}


def test_a_class_labels_what_is_in_it() -> None:
    facts = Facts("千亿级集群:光伏产业集群;百亿级集群:铜产业集群。")
    assert facts.relations("IN_TIER") == {("光伏产业集群", "千亿级集群"), ("铜产业集群", "百亿级集群")}


@pytest.mark.parametrize("tier", ["五星级上云企业", "省级雁阵形集群领军企业", "智能制造优秀场景企业", "牛羚企业"])
def test_further_classes_of_firms(tier: str) -> None:
    assert Facts(f"盛泰科技股份有限公司获评{tier}。").relations("IN_TIER") == {("盛泰科技股份有限公司", tier)}


def test_numbered_parks_below_a_class_bear_no_number() -> None:
    assert not {
        name
        for name in Facts("省级工业园区名单:1.龙川产业转移工业园;2.连平产业转移工业园。").names("Park")
        if name[0] == "1"
    }
