"""What a verb, a mark or a place shares, or does not share, with its neighbours; each on invented sentences."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(("says", "sign"), [("不超过", "<="), ("不高于", "<="), ("不低于", ">="), ("超过", ">")])
def test_a_denied_comparison_is_the_opposite(says: str, sign: str) -> None:
    facts = Facts(f"到2027年,全市单位GDP能耗{says}0.4吨标准煤。")
    assert [(f["name"], f["properties"]["comparator"]) for f in facts.figures()] == [("单位GDP能耗", sign)]


def test_what_aid_may_come_to_is_no_figure() -> None:
    assert Facts("单个项目支持额度不超过500万元,每家企业每年不超过200万元。").figures() == []


@pytest.mark.parametrize(
    ("said", "signs"),
    [
        ("突破600亿元、1500亿元", [">", ">"]),
        ("超过600亿元、1500亿元", [">", ">"]),
        ("约600亿元、1500亿元", ["~", "~"]),
        ("达到600亿元以上、1500亿元", [">=", "="]),
        ("达到600余亿元、1500亿元", [">", "="]),
    ],
)
def test_a_verb_before_several_figures_compares_all_and_a_tail_only_its_own(said: str, signs: list[str]) -> None:
    figures = Facts(f"到2028年,竹纤维、铜箔产值分别{said}。").figures()
    assert [f["properties"]["comparator"] for f in figures] == signs


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("滁州经开区去年实现产值820亿元。", "滁州经开区产值"),
        ("滁州高新区今年上半年规上工业增加值增长9%。", "规上工业增加值"),
        ("来安县今年新签约项目32个。", "新签约项目"),
        ("光伏产业集群去年实现产值820亿元。", "光伏产业集群产值"),
        ("光伏产业集群产值820亿元。", "光伏产业集群产值"),
    ],
)
def test_an_indicator_is_without_who_reached_it_and_when(text: str, indicator: str) -> None:
    assert [f["name"] for f in Facts(text).figures()] == [indicator]


def test_what_a_park_gathers_is_counted_and_not_the_park() -> None:
    facts = Facts("来安县今年开局良好,滁州经开区目前已集聚企业120家。")
    assert [f["name"] for f in facts.figures()] == ["企业"]
    assert facts.relations("MEASURES") == set()
    assert facts.relations("SETS_TARGET") == {("滁州经开区", "企业")}


@pytest.mark.parametrize("says", ["苏州、无锡、南通三市共建的", "由苏州市、无锡市和南通市共建的"])
def test_a_cluster_of_several_cities_lies_in_each(says: str) -> None:
    places = {
        place.removesuffix("市") for _, place in Facts(f"{says}竹纤维集群,规模不断扩大。").relations("LOCATED_IN")
    }
    assert places == {"苏州", "无锡", "南通"}


def test_clusters_on_the_list_of_candidates_are_not_in_the_class_yet() -> None:
    candidates = Facts("永康市五金产业集群、诸暨市袜业集群等8个集群进入省级特色产业集群培育名单。")
    assert candidates.relations("IN_TIER") == set()
    assert len(candidates.relations("ADVANCES_TO")) == 2
    named = Facts("永康市五金产业集群、诸暨市袜业集群等8个集群进入省级特色产业集群名单。")
    assert named.relations("ADVANCES_TO") == set()
    assert len(named.relations("IN_TIER")) == 2


def test_a_quoted_cluster_bears_its_head_once() -> None:
    facts = Facts("镇江市“竹纤维产业集群”、醋产业集群被列入省级特色产业集群。")
    assert facts.names("Cluster") == {"镇江市竹纤维产业集群", "醋产业集群"}


def test_several_labels_in_the_brackets_behind_chains() -> None:
    facts = Facts(
        "全市组建竹纤维产业链(链主企业:青岩科技股份有限公司,牵头部门:市工信局)、"
        "铜箔产业链(链长:李卫东,链主企业:白石集团)。"
    )
    assert facts.relations("LEADS") == {
        ("青岩科技股份有限公司", "竹纤维产业链"),
        ("市工信局", "竹纤维产业链"),
        ("李卫东", "铜箔产业链"),
        ("白石集团", "铜箔产业链"),
    }


def test_what_leads_and_what_supplements_are_fields_without_their_role() -> None:
    facts = Facts("园区形成了以竹纤维为龙头、以医疗器械和铜箔为补充的产业体系。")
    assert facts.names("Industry") == {"竹纤维", "医疗器械", "铜箔"}
    assert len(facts.relations("INCLUDES")) == 3


def test_what_a_place_holds_to_be_its_first_industry() -> None:
    facts = Facts("衢州市把竹纤维定位为首位产业,将铜箔定位成主攻产业。")
    assert facts.relations("FOCUSES_ON") == {("衢州市", "竹纤维"), ("衢州市", "铜箔")}


@pytest.mark.parametrize(
    "things", ["竹纤维产业链、铜箔产业链,", "竹纤维产业链、铜箔产业链", "竹纤维、铜箔", "竹纤维、铜箔两大新兴产业,"]
)
def test_organs_that_lead_one_thing_each(things: str) -> None:
    led = Facts(f"我市重点培育的{things}分别由市科技局、市发改委牵头推进。").relations("LEADS")
    assert {(organ, thing.removesuffix("产业链")) for organ, thing in led} == {
        ("市科技局", "竹纤维"),
        ("市发改委", "铜箔"),
    }


def test_what_goes_on_to_be_held_needs_no_second_verb() -> None:
    facts = Facts("遵义市将白酒产业作为首位产业,烤烟、茶叶作为特色产业。")
    assert facts.relations("FOCUSES_ON") == {("遵义市", "白酒产业"), ("遵义市", "烤烟"), ("遵义市", "茶叶")}


def test_the_class_that_a_park_is_of_covers_nothing() -> None:
    facts = Facts("宜宾市三江新区位于四川省宜宾市,是国家级临空经济示范区,已形成竹纤维、铜箔两大主导产业。")
    assert {park for park, _ in facts.relations("COVERS")} == {"宜宾市三江新区"}
    assert facts.relations("IN_TIER") == {("宜宾市三江新区", "国家级临空经济示范区")}


def test_a_class_is_that_of_all_that_an_earlier_clause_enumerates() -> None:
    facts = Facts("长沙竹纤维集群、株洲铜箔集群夺得第一、第二名,被认定为省级先进制造业集群;岳阳石化集群规模扩大。")
    assert facts.relations("IN_TIER") == {
        ("长沙竹纤维集群", "省级先进制造业集群"),
        ("株洲铜箔集群", "省级先进制造业集群"),
    }


@pytest.mark.parametrize(
    ("text", "indicator", "park"),
    [
        ("合肥智能语音产业基地累计入园企业2300家。", "入园企业", "合肥智能语音产业基地"),
        ("合肥高新区(青岩谷)现有企业120家。", "企业", "合肥高新区"),
        ("合肥高新区省级绿色工厂达到20家。", "省级绿色工厂", "合肥高新区"),
    ],
)
def test_what_is_counted_is_without_its_park(text: str, indicator: str, park: str) -> None:
    facts = Facts(text)
    assert [f["name"] for f in facts.figures()] == [indicator]
    assert facts.relations("SETS_TARGET") == {(park, indicator)}


@pytest.mark.parametrize(
    ("said", "indicator", "sign"),
    [
        ("规上企业过百家", "规上企业", ">"),
        ("产值跨过500亿元", "产值", ">"),
        ("研发投入强度大于3%", "研发投入强度", ">"),
        ("规上企业达到或超过120家", "规上企业", ">="),
        ("集聚企业100家(含)以上", "企业", ">="),
        ("从业人员上千人", "从业人员", ">="),
        ("产值接近500亿元", "产值", "~"),
        ("税收逼近20亿元", "税收", "~"),
        ("最多保留园区5个", "保留园区", "<="),
        ("产值达到500亿元", "产值", "="),
        ("认定通过园区5个", "园区", "="),
    ],
)
def test_what_a_figure_is_compared_by(said: str, indicator: str, sign: str) -> None:
    figures = Facts(f"到2027年,全市{said}。").figures()
    assert [(f["name"], f["properties"]["comparator"]) for f in figures] == [(indicator, sign)]


@pytest.mark.parametrize("date", ["2026/01/27 10:05", "2026.01.27", "2026-01-27"])
def test_a_date_in_any_form_tells_which_year_this_one_is(date: str) -> None:
    figures = Facts(f"衢州工业开局良好\n{date} 来源:青岩日报\n今年全市竹纤维产值力争达到500亿元。").figures()
    assert [f["properties"]["year"] for f in figures] == [2026]


def test_blanks_between_projects_are_none() -> None:
    facts = Facts("总投资1.5亿元的智慧矿山装备制造项目、     (附表),农产品加工、项目建设。")
    assert facts.names("Project") == {"智慧矿山装备制造项目"}


def test_departments_in_short_are_no_firms() -> None:
    facts = Facts("实现经信、财政、商务、税务等企业年报“多报合一”。\n责任单位:省经信厅")
    assert facts.names("Organisation") == {"省经信厅"}


def test_bases_that_are_sites_are_no_projects() -> None:
    assert not Facts("榕城微电机基地、揭西县电线电缆特色基地等平台加快建设。").names("Project")


def test_energy_that_is_saved_is_no_project() -> None:
    assert not Facts("腾出用地5万亩、用能120万吨标准煤。").names("Project")


def test_a_project_that_somebody_builds_has_no_parts() -> None:
    facts = Facts(
        "总投资30亿元的青河新能源产业园项目开工,该项目由甲公司投资建设,是继云河储能基地项目后的又一重大项目。"
    )
    assert facts.relations("PART_OF") == set()


def test_who_is_responsible_for_something_else_leads_no_chain() -> None:
    assert not Facts("推进新材料产业链发展,安全生产工作由市应急管理局负责。").relations("LEADS")


def test_what_is_said_behind_a_label_is_no_list_of_fields() -> None:
    assert not Facts("主导产业:电子信息,招商热线12345678,联系人张三,地址青河市。").relations("INCLUDES")
    figures = Facts("重点产业:装备制造,入驻企业50家,年产值100亿元,税收5亿元。").figures()
    assert [f["name"] for f in figures] == ["入驻企业", "年产值", "税收"]


def test_plans_that_stand_in_marks_are_two() -> None:
    facts = Facts("《推动集成电路产业发展若干政策》印发,2018年印发的《集成电路产业发展若干政策》废止。")
    assert len(facts.names("Document")) == 2


def test_brands_are_no_clusters_of_their_provinces() -> None:
    assert not Facts("海南橡胶、云南白药、贵州茅台等产业打造千亿级集群。").names("Cluster")


@pytest.mark.parametrize(
    "text", ["名单:\n合肥市 芜湖市 蚌埠市 淮南市 马鞍山市 淮北市 铜陵市 安庆市 黄山市\n发展光伏产业。"]
)
def test_a_line_of_cities_is_no_menu(text: str) -> None:
    assert len(Facts(text).names("Place")) > 7


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("达产后年税收可达5亿元。", [2025]),
        ("到2027年,在当前基础上新增企业500家。", [2027]),
        ("到2027年,企业数量达到目前的2倍。", [2027]),
        ("2023年新增企业500家,比前年增长5%。", [2023, 2023]),
    ],
)
def test_words_that_only_look_like_years(text: str, years: list[int]) -> None:
    assert [f["properties"]["year"] for f in Facts("2025年3月4日\n" + text).figures()] == years


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("上市企业有境内12家。", "上市企业有境内"),
        ("能耗彻底降低10%。", "能耗彻底"),
        ("1年期以上贷款余额达200亿元。", "1年期以上贷款余额"),
        ("5年来新增规上企业50家。", "新增规上企业"),
        ("引进人才100人。", "人才"),
    ],
)
def test_an_indicator_keeps_its_words(text: str, indicator: str) -> None:
    assert [f["name"] for f in Facts(text).figures()] == [indicator]


def test_a_repeated_word_for_a_year_takes_no_time() -> None:
    assert Facts("全市产值" + "今年底到年底" * 30 + "达到100亿元。").figures()
