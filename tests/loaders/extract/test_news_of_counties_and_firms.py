"""News of counties, cities, parks and firms: what looks like fields, works or classes and is none, and clusters by county; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "宜宾市GDP增速、规模以上工业增加值、招商引资签约金额等经济指标均居四川省前列。",
        "衡东县加快推动产业高端、智能、绿色发展。",
        "韶关市推动工业智能、绿色、集群发展。",
        "近年来,湖州以“绿色智造”为发展主线,取得较好成果。",
        "2023年,宝鸡市将认真抓好产业链项目建设、产业链招商、产业集群培育。",
    ],
)
def test_figures_ways_and_works_are_no_fields(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Industry") | facts.names("IndustryGroup") | facts.names("Cluster")
    assert facts.relations("FOCUSES_ON") == set()


def test_fields_beside_such_words_stay() -> None:
    assert Facts("绍兴市以纺织、化工为主线。").relations("FOCUSES_ON") >= {("绍兴市", "纺织"), ("绍兴市", "化工")}
    assert Facts("发展绿色、智能装备。").names("Industry") == {"智能装备"}
    assert Facts("打造纺织、化工、机械产业集群。").names("Cluster") == {"纺织产业集群", "化工产业集群", "机械产业集群"}


def test_counted_works_of_chains_are_no_chains() -> None:
    assert Facts("宝鸡市大力推进127个产业链重点项目建设。").names("IndustryGroup") == set()
    assert Facts("宝鸡市大力推进12条重点产业链建设。").names("IndustryGroup") == {"重点产业链"}


def test_ranks_of_cities_name_no_class_of_firms() -> None:
    assert Facts("宝鸡市跻身全国专精特新“小巨人”企业百强市。").names("EnterpriseTier") == set()
    assert Facts("宝鸡市新增专精特新“小巨人”企业9家。").names("EnterpriseTier") == {"专精特新小巨人企业"}


def test_traits_are_no_figures() -> None:
    assert Facts("晋中工业主要有三个特点:一是基础条件良好,二是门类齐全。").figures() == []
    assert Facts("晋中要建设三个园区:一是甲园,二是乙园。").figures() != []


def test_one_county_has_one_cluster_of_two_joined_fields() -> None:
    facts = Facts("任丘管道装备及高端钢材获评省级特色产业集群,清河县羊绒及制品产业入选国家级特色产业集群。")
    assert facts.names("Cluster") == {"任丘管道装备及高端钢材", "清河县羊绒及制品产业"}
    assert facts.names("Organisation") == set()
    assert {("任丘管道装备及高端钢材", "任丘"), ("清河县羊绒及制品产业", "清河县")} == facts.relations("LOCATED_IN")
    apart = Facts("任丘管道装备及泊头铸造获评省级特色产业集群。")
    assert apart.names("Cluster") == {"任丘管道装备", "泊头铸造"}


def test_counties_with_products_that_lead_all_clusters() -> None:
    facts = Facts("邢台市以沙河玻璃、清河南宫羊绒、平乡广宗自行车为突破,引领全市产业集群整体提档升级。")
    assert facts.names("Cluster") == {"沙河玻璃", "清河南宫羊绒", "平乡广宗自行车"}
    assert facts.relations("LOCATED_IN") == {
        ("沙河玻璃", "沙河"),
        ("清河南宫羊绒", "清河"),
        ("清河南宫羊绒", "南宫"),
        ("平乡广宗自行车", "平乡"),
        ("平乡广宗自行车", "广宗"),
    }
    assert {("邢台市", "沙河玻璃"), ("邢台市", "平乡广宗自行车")} <= facts.relations("FOCUSES_ON")
    firms = Facts("青岛市以海尔、海信为龙头,引领家电产业集群升级。")
    assert firms.names("Organisation") == {"海尔", "海信"}
    assert firms.names("Cluster") == {"家电产业集群"}


def test_clusters_of_all_counties_are_of_the_city() -> None:
    assert Facts("邢台县域特色产业集群继续领跑全省。").names("Place") == {"邢台"}


def test_the_last_of_a_frame_goes_as_far_as_its_sort() -> None:
    facts = Facts("新河县形成了以动力电池为主,光伏、风电、地热等新兴能源为支撑的特色产业。")
    assert facts.names("Industry") == {"动力电池", "光伏", "风电", "地热"}


def test_industries_whose_whole_chains_are_raised() -> None:
    facts = Facts("柳州市推动汽车、钢铁、机械等3个主导产业全产业链优化升级。")
    assert facts.names("Industry") == {"汽车", "钢铁", "机械"}
    assert facts.names("IndustryGroup") == {"3个主导产业"}
    assert Facts("柳州市推动汽车、钢铁、机械等3条产业链优化升级。").names("Chain") == {
        "汽车产业链",
        "钢铁产业链",
        "机械产业链",
    }


def test_leading_firms_are_in_their_class() -> None:
    facts = Facts("支持美湖智造、东健药业等龙头、链主企业发展壮大。")
    assert facts.relations("IN_TIER") == {("美湖智造", "链主企业"), ("东健药业", "链主企业")}
    hoped = Facts("支持美湖智造、东健药业等企业成长为链主企业。")
    assert hoped.relations("ADVANCES_TO") == {("美湖智造", "链主企业"), ("东健药业", "链主企业")}


def test_what_others_build_strives_for_nothing() -> None:
    facts = Facts("柳林酒研究院6月底建成运行,加快推进西北有色研究院建设,争创数控机床国家级智能创新中心。")
    assert facts.relations("ADVANCES_TO") == set()


def test_clusters_that_there_are_by_now() -> None:
    now = Facts("截至目前,全市培育形成光伏、智能家电2个千亿级产业集群。")
    assert now.relations("IN_TIER") == {("光伏集群", "千亿级产业集群"), ("智能家电集群", "千亿级产业集群")}
    ahead = Facts("力争培育形成光伏、智能家电2个千亿级产业集群。")
    assert ahead.relations("IN_TIER") == set() and len(ahead.relations("ADVANCES_TO")) == 2


def test_names_of_firms_and_organs_whole() -> None:
    assert "金泽再生" in Facts("和富铜业、厚发新材料、金泽再生产值逾10亿元。").names("Organisation")
    assert Facts("依托盛隆、广钢、金川及华昇等龙头企业,精准招商。").names("Organisation") == {
        "盛隆",
        "广钢",
        "金川",
        "华昇",
    }
    assert "宜宾市经济合作和新兴产业局" in Facts("宜宾市经济合作和新兴产业局牵头实施招商行动。").names("Organisation")
    assert Facts("营商环境获评全省优秀。").names("Organisation") == set()


def test_works_of_one_phase_only_told_of_are_none() -> None:
    assert Facts("这家生产太阳能电池片的企业一期工程投产运行。").names("Project") == set()
    assert Facts("该项目总投资220亿元、年产50GW单晶硅棒及30GW单晶硅片。").names("Project") == set()


def test_works_behind_their_zone_are_the_same() -> None:
    facts = Facts("仪式在武汉经开区中航锂电武汉基地项目现场举行。中航锂电武汉基地项目总投资100亿元。")
    assert facts.names("Project") == {"武汉经开区中航锂电武汉基地项目"}


def test_works_in_a_park_tell_of_themselves() -> None:
    facts = Facts("在防城港市九龙湖科技产业园内,广西神龙板带生产基地项目正推进,进一步完善钢铁产业链。")
    assert facts.relations("COVERS") == {("广西神龙板带生产基地项目", "钢铁产业链")}


def test_bases_for_what_is_made_are_no_parks() -> None:
    assert Facts("项目将建设锂电池及储能系统的研发生产基地。").names("Park") == set()
    assert Facts("项目主要建设综合细胞库和现代医药物流中心。").names("Platform") == {"现代医药物流中心"}


def test_where_parks_are_built_sets_no_aim() -> None:
    facts = Facts("晋城市将加快转型。在泽州、高平建设三个百亿级煤化工产业园。")
    assert facts.relations("SETS_TARGET") == {("晋城市", "百亿级煤化工产业园")}
    assert {place for _, place in facts.relations("LOCATED_IN")} == {"泽州", "高平"}


def test_the_head_of_a_park_speaks_for_it() -> None:
    facts = Facts("淄博高新区管委会主任李新胜表示,将聚力打造新材料、智能装备两大产业集群。")
    assert facts.relations("COVERS") == {("淄博高新区", "两大产业集群")}
    county = Facts("肥西县县长王伟表示,将聚力打造新材料、智能装备两大产业集群。")
    assert county.relations("FOCUSES_ON") == {("肥西县", "两大产业集群")}


def test_fields_that_firms_lead_and_fields_called_cards() -> None:
    led = Facts("防城港市形成了以盛隆冶金、广钢集团等龙头企业为引领的金属新材料千亿元级支柱产业。")
    assert led.relations("FOCUSES_ON") == {("防城港市", "金属新材料")}
    cards = Facts("随州市将做强专用汽车、香菇、风机三张名片。")
    assert cards.names("Industry") == {"专用汽车", "香菇", "风机"}


def test_each_park_lies_where_its_clause_says() -> None:
    facts = Facts("泰州市在靖江布局船舶产业园,在兴化培育不锈钢产业,在泰兴发展精细化工。")
    assert facts.relations("LOCATED_IN") == {("船舶产业园", "靖江")}
    told = Facts("靖江船舶产业园建于2009年,位于靖江市。")
    assert ("靖江船舶产业园", "靖江市") in told.relations("LOCATED_IN")


def test_the_field_that_a_sentence_tells_of_gets_the_class() -> None:
    facts = Facts("清河县羊绒产业年产值突破200亿元,同比增长21%,入选国家级特色产业集群。")
    assert facts.relations("IN_TIER") == {("清河县羊绒产业", "国家级特色产业集群")}
    hoped = Facts("清河县羊绒产业年产值突破200亿元,力争入选国家级特色产业集群。")
    assert hoped.relations("IN_TIER") == set()
    other = Facts("清河县羊绒产业年产值突破200亿元,汽配产业集群入选国家级特色产业集群。")
    assert other.relations("IN_TIER") == {("汽配产业集群", "国家级特色产业集群")}


def test_counties_with_products_called_a_cluster_economy() -> None:
    facts = Facts("浙江省经信厅表示,安吉椅业、海宁皮革等块状经济加快转型。")
    assert facts.relations("LOCATED_IN") == {("安吉椅业", "安吉"), ("海宁皮革", "海宁")}
    assert Facts("海尔、海信等企业带动块状经济升级。").names("Cluster") == set()


def test_works_of_our_firm_and_platforms_of_cars() -> None:
    assert Facts("“我们公司年产30万吨镁基轻合金项目一期已投产。”").names("Project") == {"年产30万吨镁基轻合金项目一期"}
    assert Facts("项目将导入全新电动平台。").names("Platform") == set()


def test_firms_come_to_the_park_that_the_sentence_begins_with() -> None:
    facts = Facts("自贡航空产业园发展势头强劲,中航无人机、海川实业等30余家企业先后入驻。")
    assert {("中航无人机", "自贡航空产业园"), ("海川实业", "自贡航空产业园")} <= facts.relations("LOCATED_IN")
    city = Facts("自贡市航空产业发展势头强劲,中航无人机、海川实业等30余家企业先后落地。")
    assert {("中航无人机", "自贡市"), ("海川实业", "自贡市")} <= city.relations("LOCATED_IN")


def test_parks_of_the_first_batch_are_a_class() -> None:
    facts = Facts("自贡航空产业园获批四川省首批通用航空产业示范园区。")
    assert facts.relations("IN_TIER") == {("自贡航空产业园", "通用航空产业示范园区")}


def test_a_district_behind_its_city_is_whole() -> None:
    facts = Facts("威远县与重庆市荣昌区签订协议,重点发展陶瓷产业。")
    assert facts.names("Place") == {"威远县", "重庆市荣昌区"}
    assert Facts("泽州、高平两县重点发展铸造产业。").names("Place") == {"泽州", "高平"}
