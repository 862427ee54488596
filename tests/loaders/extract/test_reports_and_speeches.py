"""Reports of governments and speeches: leaders of several fields, slogans, aims of investment, trades, reports that set aims."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize("role", ["链主", "龙头"])
def test_each_of_several_fields_has_its_leader(role: str) -> None:
    facts = Facts(
        f"青河市培育以霖沣为{role}的肉食品加工、以皓岚思为{role}的特种钢、以骐越光学为{role}的数字光电等优势产业。"
    )
    assert facts.names("Organisation") == {"霖沣", "皓岚思", "骐越光学"}
    assert facts.names("Industry") == {"肉食品加工", "特种钢", "数字光电"}
    led = {("霖沣", "肉食品加工"), ("皓岚思", "特种钢"), ("骐越光学", "数字光电")}
    assert facts.relations("LEADS") == (led if role == "链主" else set())


def test_fields_that_lead_fields_are_no_firms() -> None:
    assert not Facts("形成以旅游为龙头的第三产业、以食品为龙头的第二产业。").names("Organisation")
    assert not Facts("推进以党建为引领的治理、以创新为引领的发展。").names("Organisation")
    assert not Facts("组建以民企为龙头的车队、以国企为龙头的船队。").names("Organisation")
    assert Facts("以霖沣、以岭药业为链主，打造生物医药产业链。").names("Organisation") == {"霖沣", "以岭药业"}


def test_firms_that_lead_a_field_are_none_of_its_members() -> None:
    facts = Facts("青河市重点发展以霖沣、骐越集团、皓岚集团等为龙头的电子信息产品制造业。")
    assert facts.names("Organisation") == {"霖沣", "骐越集团", "皓岚集团"}
    assert facts.names("Industry") == {"电子信息产品制造业"}
    assert Facts("围绕以青河园区、云岭园区为主阵地的新能源、新材料、生物医药三大产业。").names("Industry") == {
        "新能源", "新材料", "生物医药",
    }  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "青河市砥砺奋进、克难前行，较好完成了各项任务。",
        "青河县以最大的力度、最优的政策、最强的保障，推进改革。",
        "强化以商引商、驻点招商，深化产业链招商。",
        "1.攻坚园区“主战场”，共筑工业经济新支撑。",
        "(二)矢志不渝强园区壮实体，发展支撑更加稳固。",
        "加快太锡铁路建设和集通电气化改造。",
    ],
)
def test_slogans_name_nothing(sentence: str) -> None:
    facts = Facts(sentence)
    assert not facts.names("Organisation") | facts.names("Park")


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("大力发展现代物流业，做大做强现代金融业。", {"现代物流业", "现代金融业"}),
        ("大力发展现代商贸业、现代物流业。", {"现代商贸业", "现代物流业"}),
        ("加快发展软件业和钢铁业。", {"软件业", "钢铁业"}),
        ("大力发展服务业。", set()),
        ("大力促进就业、创业。", set()),
        ("支持霖沣药业、皓岚铝业扩产。", set()),
    ],
)
def test_a_trade_is_a_field(sentence: str, fields: set[str]) -> None:
    assert Facts(sentence).names("Industry") == fields


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("坚持把新能源汽车零部件作为重中之重。", {"新能源汽车零部件"}),
        ("青河市将生物医药作为头号产业。", {"生物医药"}),
        ("把文化旅游确定为首位产业。", {"文化旅游"}),
        ("把安全生产作为重中之重。", set()),
        ("把项目建设作为重中之重。", set()),
        ("把交通作为重中之重。", set()),
        ("青河市没有把锂电池作为支柱产业。", set()),
        ("不应把房地产作为支柱产业。", set()),
        ("把煤炭作为主导产业的时代过去了。", set()),
        ("有人主张把光伏作为突破口。", set()),
        ("青河县未把化工作为主导产业。", set()),
        ("青河县曾将煤炭作为支柱产业。", set()),
    ],
)
def test_the_field_that_is_made_the_main_one(sentence: str, fields: set[str]) -> None:
    assert Facts(sentence).names("Industry") == fields


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("青河市力争完成重大项目投资9000亿元以上。", {("重大项目投资", 9000.0, "亿元", None)}),
        ("力争基础设施重大项目投资不低于1700亿元。", {("基础设施重大项目投资", 1700.0, "亿元", None)}),
        ("重点产业项目投资5亿元。", set()),
        (
            "力争新增企业25家，工业产值突破430亿元、税收突破5亿元。",
            {("企业", 25.0, "家", None), ("工业产值", 430.0, "亿元", None), ("税收", 5.0, "亿元", None)},
        ),
        (
            "新增高效农业面积5万亩、设施农业面积1万亩。",
            {("高效农业面积", 50000.0, "亩", None), ("设施农业面积", 10000.0, "亩", None)},
        ),
        ("力争中欧班列开行突破1000列。", {("中欧班列开行", 1000.0, "列", None)}),
        ("有关工作2025列入计划。", set()),
    ],
)
def test_aims_of_a_report(sentence: str, figures: set[tuple[str, float, str, int | None]]) -> None:
    assert Facts(sentence).targets() == figures


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("一、2024年工作回顾\n过去一年，青河市争取上级资金9.5亿元、实施项目463个。", {"achieved"}),
        ("下一步，青河市将争取上级资金20亿元以上。", {"target"}),
        ("“十四五”时期以来，青河市生产总值增速连续四年超过6%。", {"achieved"}),
        ("青河市发展目标：2027年产值达500亿元。", {"target"}),
    ],
)
def test_what_is_won_is_no_aim(text: str, kinds: set[str]) -> None:
    assert {row["properties"]["kind"] for row in Facts(text).figures()} == kinds


def test_this_year_follows_the_one_that_is_told() -> None:
    facts = Facts("2021年全市工业总产值达2.6万亿元。今年，力争工业增加值增长6%。")
    assert {(value, year) for _, value, _, year in facts.targets()} == {(2.6, 2021), (6.0, 2022)}


def test_a_report_sets_the_aims_where_no_place_is_told() -> None:
    text = "关于2011年工作，政府工作报告突出了五个重点。力争新兴产业规模达100亿元，确保新增企业20家。"
    assert Facts(text).relations("SETS_TARGET") == {("政府工作报告", "新兴产业规模"), ("政府工作报告", "企业")}
    told = Facts("遮岭米入选农业农村部典型案例。力争新增龙头企业42户。")
    assert not told.relations("SETS_TARGET")


@pytest.mark.parametrize(
    ("sentence", "clusters"),
    [
        ("龙口高端铝材、莱西市绿色食品入选省级特色产业集群。", {"龙口高端铝材", "莱西市绿色食品"}),
        ("其中，海工装备成功入选省“雁阵形”产业集群。", {"海工装备"}),
        ("龙口铝材未能入选省级特色产业集群。", set()),
        ("力争龙口铝材入选省级特色产业集群。", set()),
    ],
)
def test_a_field_enters_a_class_of_clusters(sentence: str, clusters: set[str]) -> None:
    facts = Facts(sentence)
    assert facts.names("Cluster") == clusters
    assert {source for source, _ in facts.relations("IN_TIER")} == clusters


def test_lists_end_where_something_else_begins() -> None:
    facts = Facts("会议审议了《体系建设规则》和集成电路与新型显示、大数据、智能装备等3个重点产业培育方案。")
    assert facts.names("Industry") == {"集成电路与新型显示", "大数据", "智能装备"}
    assert "和田玉" in Facts("和田玉、葡萄酒等特色产业。").names("Industry")
    works = Facts("提速实施重大交通项目，以及云底沟水电站、理塘光伏发电、盐源抽水蓄能电站等电源项目。")
    assert works.names("Project") == {"云底沟水电站", "理塘光伏发电", "盐源抽水蓄能电站"}
    chains = Facts("肉食品加工、数字光电、等一批超百亿级产业链正在形成。").names("Chain")
    assert chains == {"肉食品加工产业链", "数字光电产业链"}
    zones = Facts("形成再生资源加工区、陶瓷园加工区和不锈钢园区等新兴产业园区。").names("Park")
    assert zones >= {"再生资源加工区", "陶瓷园加工区", "不锈钢园区"}
    assert not any(zone.endswith("加工区新兴产业园区") for zone in zones)


def test_partners_called_platforms_are_firms() -> None:
    facts = Facts("青河市加强与皓岚、霖沣等平台合作。")
    assert (facts.names("Platform"), facts.names("Organisation")) == (set(), {"皓岚", "霖沣"})
    assert Facts("推进霖沣实验室、青河中试基地等平台对接企业。").names("Platform")


def test_a_group_is_called_a_point_of_growth() -> None:
    assert Facts("培育6G、量子科技等新的经济增长点。").names("IndustryGroup") == {"新的经济增长点"}
    assert not Facts("推动6G、量子科技等成为新的经济增长点。").names("IndustryGroup") & {"经济"}


def test_who_speaks_of_a_paper_does_not_issue_it() -> None:
    text = "省发展改革委主任王海峰提到，全会审议通过的《关于制定第十五个五年规划的建议》提出打造新兴支柱产业。"
    assert not Facts(text).relations("ISSUES")


def test_works_that_are_renewed_keep_that_in_their_name() -> None:
    works = Facts("开工青藏铁路扩能改造、白云铁路动车改造项目。").names("Project")
    assert works == {"青藏铁路扩能改造", "白云铁路动车改造"}
    assert not Facts("推进钢铁、水泥改造项目。").names("Project")


def test_one_sum_of_two_fields_is_two_figures() -> None:
    text = "2021年，青河县的打算：\n发展生物医药产业，实现营业收入200亿元以上。\n发展数字经济产业，实现营业收入200亿元以上。"
    assert len(Facts(text).figures()) == 2
    assert len(Facts("今年发展生物医药产业。力争营业收入200亿元以上。确保营业收入200亿元以上。").figures()) == 1


def test_rates_behind_as_many_sums_are_of_these() -> None:
    text = "2020年全市实现生产总值97亿元、工业增加值26亿元、税收4.6亿元，较2015年分别增长26.8%、12%、0.6%。"
    rates = {(name, value) for name, value, unit, _ in Facts(text).targets() if unit == "%"}
    assert rates == {("生产总值", 26.8), ("工业增加值", 12.0), ("税收", 0.6)}


def test_a_park_begins_behind_what_it_is_turned_to() -> None:
    parks = Facts("打造适铁型、外向型先进制造业集聚区。").names("Park")
    assert not any(park.startswith("型") for park in parks)


def test_a_mechanism_that_runs_is_called_without_that() -> None:
    assert Facts("高效运行“专班+链长”工作机制。").names("Programme") == {"专班+链长工作机制"}
