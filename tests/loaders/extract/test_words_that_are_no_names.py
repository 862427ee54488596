"""What stands beside a name, or reads like one and is none: slogans, roles of cities, meetings, words that join; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "人民群众安居乐业、国泰民安。",
        "干部群众干劲十足、斗志昂扬。",
        "全市向东发展,东进西拓、北上南下,构建新格局。",
        "深秋时节,机声隆隆、车来车往。",
        "全市生产丝绸、黄酒、茶叶、白条鸡等企业20家。",
        "从事生产加工茶叶、烟叶、木耳等企业35家。",
        "如总投资50亿元的新材料产业园项目,将落地。",
        "庆阳市委、市政府向各位代表、驻庆部队、工商联表示感谢!",
        "由部门担任链办、企业担任链主。",
        "参加中国—东盟博览会展区。",
    ],
)
def test_no_organisation(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


@pytest.mark.parametrize(
    "text",
    [
        "岳阳市与誉衡集团、霖沣股份签署战略合作协议。",
        "岳阳市与誉衡集团、霖沣股份等3家企业签约。",
        "岳阳市配套誉衡集团、霖沣股份等企业。",
        "岳阳市和誉衡集团、霖沣股份共建实验室。",
        "企业与誉衡集团、霖沣股份等共建园区。",
    ],
)
def test_firms_behind_a_joining_word(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Organisation") == {"誉衡集团", "霖沣股份"}
    assert facts.relations("LOCATED_IN") == set()


@pytest.mark.parametrize("text", ["园区内骐越化工已具规模。", "县境内骐越化工正在扩产。", "园区里的骐越化工已投产。"])
def test_firm_inside_a_park(text: str) -> None:
    assert Facts(text).names("Organisation") == {"骐越化工"}


def test_firms_of_four_characters() -> None:
    assert Facts("中国云化、中国霖能总部先后落户雄安新区。").names("Organisation") == {"中国云化", "中国霖能"}
    assert {"骐越机械", "皓岚重工"} <= Facts("经营良好的骐越机械、皓岚重工等企业实现满产。").names("Organisation")


@pytest.mark.parametrize(
    "text",
    [
        "管委会负责人和代表参加签约仪式。",
        "参加会议的有企业负责人和代表。",
        "总书记殷殷嘱托内蒙古,要建设好两个屏障。",
        "总书记殷切期望、谆谆教导。",
    ],
)
def test_no_person(text: str) -> None:
    assert Facts(text).names("Person") == set()


def test_persons_whose_names_are_rare() -> None:
    assert Facts("市委书记丁丁介绍。副县长和文军出席。").names("Person") == {"丁丁", "和文军"}


@pytest.mark.parametrize(
    "text",
    [
        "海南将打造面向太平洋的国际航运枢纽。",
        "建设国际消费中心城市,打造国际会议中心、全国商贸物流中心。",
        "打造国际旅游消费中心,建设区域性会展中心。",
        "建设区域医疗中心、科教文化中心。",
        "打造现代煤化工技术策源地、文旅康养目的地和产业转移承接地。",
        "打造现代化工产业聚集地,形成先进制造业承载地。",
        "县城设有退役军人服务中心、新时代文明实践中心、党群服务中心。",
        "千亿园区建设推进会召开,四川生态工业园区试点工作会议举行。",
        "谱写中国式现代化新城建设新篇章,开创新时代产业园区建设新局面。",
        "世界制造业大会霖州专区人气旺,网上有害信息举报专区开通。",
        "霖沣获得优秀园区奖、最佳平台奖。",
    ],
)
def test_no_park_and_no_platform(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Park") | facts.names("Platform") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("霖州国家物流枢纽获批。", "霖州国家物流枢纽"),
        ("永康市五金产业集聚区建成。", "永康市五金产业集聚区"),
        ("霖州经开区建设推进会召开。", "霖州经开区"),
        ("谱写霖州经开区高质量发展新篇章。", "霖州经开区"),
        ("对新认定的国家级绿色园区奖励100万元。", "国家级绿色园区"),
        ("希望霖州高新区发挥优势。", "霖州高新区"),
        ("西藏藏青工业园区获最佳园区奖。", "西藏藏青工业园区"),
        ("毕节市建设贯彻新发展理念示范区。", "贯彻新发展理念示范区"),
        ("加快资源型经济转型发展综合配套改革试验区建设。", "资源型经济转型发展综合配套改革试验区"),
    ],
)
def test_parks_by_their_whole_names(text: str, name: str) -> None:
    assert Facts(text).names("Park") == {name}


def test_platform_of_a_place() -> None:
    assert Facts("那曲物流中心申报国家级物流示范园区。").names("Platform") == {"那曲物流中心"}


@pytest.mark.parametrize(
    "text",
    [
        "滨海新区将把握全球人工智能产业发展机遇。",
        "宁东基地将锻造产业竞争优势,塑造产业新优势。",
        "补齐短板产业。",
        "围绕循环、低碳和清洁生产要求推进试点。",
        "平台将整合仓储/配送/分拣等环节。",
        "城市因产业而兴,产业因城市而强。",
        "建设绿色低碳产业生态体系。",
        "山西省是资源型经济省份。",
    ],
)
def test_no_industry(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Industry") | facts.names("IndustryGroup") == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("该县锻造产业历史悠久。", {"锻造产业"}),
        ("该县锻造产业优势明显。", {"锻造产业"}),
        ("“十二五”末期汽车产业产值达到7000亿元。", {"汽车产业"}),
        ("“十三五”期钢铁产业产值达到700亿元。", {"钢铁产业"}),
        ("重点发展电子信息领域、装备制造领域和新材料产业。", {"电子信息", "装备制造", "新材料产业"}),
        ("发展旅游业、旅游产业。", {"旅游业"}),
        ("发展基因产业。", {"基因产业"}),
    ],
)
def test_industries_by_their_names_alone(text: str, names: set[str]) -> None:
    assert Facts(text).names("Industry") == names


def test_indicator_behind_a_plan() -> None:
    assert {name for name, *_ in Facts("“十二五”末期汽车产业产值达到7000亿元。").targets()} == {"汽车产业产值"}


@pytest.mark.parametrize(
    "text",
    [
        "推动产业链上下游企业研发、制造和销售集群。",
        "推动企业研发、生产及配套集群。",
        "打造链式集群、特色集群,完善4个重点区域集群。",
        "构建“一核三区多点”产业集群布局。",
    ],
)
def test_no_cluster(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Cluster") | facts.names("ClusterTier") == set()


def test_cluster_with_and_without_its_size() -> None:
    facts = Facts("安阳市打造百亿级纺织服装产业集群。目前,纺织服装产业集群已有企业300家。")
    assert facts.names("Cluster") == {"百亿级纺织服装产业集群"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("形成完整纺织产业链。", {"纺织产业链"}),
        ("打造光伏产业产业链。", {"光伏产业链"}),
        ("“霖州智造”产业链迈向中高端。", set()),
    ],
)
def test_chains(text: str, names: set[str]) -> None:
    assert Facts(text).names("Chain") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("园区实现“七通一平”,达到“五通一平”标准。", set()),
        ("坚持“工业强县、生态立县、科教兴县”战略。", set()),
        ("实施“头号工程”“一把手”工程。", set()),
        ("包括1000万吨/年常减压、120万吨/年乙烯等工程。", set()),
        ("全国首创“亩均论英雄”改革。", {"亩均论英雄改革"}),
        ("开展全面优化营商环境行动。", {"全面优化营商环境行动"}),
    ],
)
def test_programmes(text: str, names: set[str]) -> None:
    assert Facts(text).names("Programme") == names


@pytest.mark.parametrize("text", ["引导中小企业专精特新发展。", "促进企业“专精特新”发展。"])
def test_manner_and_no_class(text: str) -> None:
    assert Facts(text).names("EnterpriseTier") == set()


@pytest.mark.parametrize(
    "text",
    [
        "以点带链招项目、补短板。",
        "举措推动项目落地。",
        "推动合作项目落地。",
        "推进学校、医院、文化馆、体育馆等公共服务项目建设。",
    ],
)
def test_no_project(text: str) -> None:
    assert Facts(text).names("Project") == set()


def test_project_behind_both_and() -> None:
    assert Facts("又有皓岚科技园项目等服务业项目。").names("Project") == {"皓岚科技园"}


@pytest.mark.parametrize("text", ["4万山区群众受益。", "立县兴县之本在工业。", "徐州重工产销两旺。"])
def test_no_place(text: str) -> None:
    assert Facts(text).names("Place") == set()


def test_zone_that_is_called_by_a_stretch_of_land() -> None:
    assert Facts("鲁西新区建设高端化工集群。").names("Place") == set()
    assert Facts("山西省兴县发展铝产业。").names("Place") == {"山西省兴县"}


def test_organ_and_plan_by_their_whole_names() -> None:
    assert Facts("成都高新区招商投资促进局负责协调。").names("Organisation") == {"成都高新区招商投资促进局"}
    plan = "宜春市国民经济和社会发展第十四个五年规划纲要"
    assert Facts(f"{plan}目录\n第一章 发展环境").names("Document") == {plan}
    catalogue = "霖州市产业结构调整指导目录"
    assert Facts(f"{catalogue}\n").names("Document") == {catalogue}
