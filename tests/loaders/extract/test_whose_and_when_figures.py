"""Whose a figure is, when it is and whether it is said twice; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def _setters(text: str) -> dict[str, str]:
    return {target: owner for owner, target in Facts(text).relations("SETS_TARGET")}


def _kinds(text: str) -> dict[float, str]:
    return {row["properties"]["value"]: row["properties"]["kind"] for row in Facts(text).figures()}


@pytest.mark.parametrize(
    "said",
    [
        "骐越年产10GWh电池项目总投资50亿元,达产后预计年产值100亿元。",
        "霖沣科技有限公司储能项目总投资20亿元,全部投产后年产值可达100亿元。",
        "骐越铝材深加工项目加快建设。项目建成达产后,可实现年产值100亿元。",
        "骐越铝材深加工项目开工。项目满产后年销售收入可达100亿元。",
    ],
)
def test_no_place_aims_at_what_works_bring(said: str) -> None:
    facts = Facts(f"2024年,长兴县新增规上企业20家。{said}")
    [works] = [row for row in facts.figures() if row["properties"]["value"] == 100.0]
    assert (works["properties"]["kind"], works["properties"].get("year")) == ("target", None)
    assert works["name"] not in {target for _, target in facts.relations("SETS_TARGET")}


@pytest.mark.parametrize(
    "said",
    ["全县签约项目36个,全部达产后,全县可新增年产值100亿元。", "骐越项目建成后,全县纺织产业产值突破100亿元。"],
)
def test_a_place_aims_at_what_all_works_bring(said: str) -> None:
    assert "长兴县" in _setters(f"长兴县招商成果丰硕。{said}").values()


def test_figures_of_the_world_are_of_no_place() -> None:
    setters = _setters("全球动力电池装机量突破800GWh,我国占比超过60%。宜春市锂电产业营收达到1000亿元。")
    assert setters == {"宜春市锂电产业营收": "宜春市"}


def test_a_share_of_the_world_is_that_of_a_place() -> None:
    assert _setters("宜春市锂电产业产值1000亿元,全球市场占有率达30%。")["全球市场占有率"] == "宜春市"


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("嘉兴市南湖区产值突破1000亿元。", "南湖区"),
        ("柯桥区经济技术开发区是省级开发区。全区税收120亿元;开发区实现产值480亿元。", "柯桥区经济技术开发区"),
        ("上虞区杭州湾经开区税收42亿元;皓岚江经开区产值620亿元。", "皓岚江经开区"),
        ("安吉经开区税收12亿元,安吉县2024年产值900亿元。", "安吉县"),
        ("益阳高新区产值突破1200亿元。力争2030年达到2000亿元。", "益阳高新区"),
    ],
)
def test_whose_figure_it_is(said: str, owner: str) -> None:
    owners = {who for who, target in Facts(said).relations("SETS_TARGET") if target.endswith("产值")}
    assert {who.removeprefix("嘉兴市") for who in owners} == {owner}


@pytest.mark.parametrize(
    "body",
    [
        "GDP突破500亿元!柯桥经开区2027年目标出炉\n到2027年,柯桥经开区地区生产总值突破500亿元。",
        "安吉县茶产业链综合产值2027年超500亿\n到2027年,安吉县茶产业综合产值超500亿元。",
    ],
)
def test_a_headline_says_it_once(body: str) -> None:
    [row] = Facts(body).figures()
    assert (row["properties"]["kind"], row["properties"]["year"]) == ("target", 2027)


def test_unlike_figures_of_headline_and_text_are_two() -> None:
    assert len(Facts("安吉县税收超50亿元\n2024年,安吉县竹产业产值50亿元,出口20亿元。").figures()) == 3


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("预计今年全市产值增长6%左右,税收增长8%左右。", {6.0: "achieved", 8.0: "achieved"}),
        ("2025年上半年,产值1500亿元;全年目标3200亿元。", {1500.0: "achieved", 3200.0: "target"}),
        ("全年共争取上级资金12亿元。", {12.0: "achieved"}),
        ("对照2025年产值突破500亿元的目标,加快项目建设。目前产值380亿元。", {500.0: "target", 380.0: "achieved"}),
        ("预计到2030年,产值达到600亿元。", {600.0: "target"}),
        ("该县提出“三年倍增”,2026年工业总产值达到600亿元。", {600.0: "target"}),
    ],
)
def test_what_is_expected_and_what_is_aimed_at(said: str, kinds: dict[float, str]) -> None:
    assert _kinds(f"2025年6月20日\n{said}") == kinds


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("第一步到2025年,产值突破300亿元;第二步到2027年突破500亿元。", {"产值"}),
        ("新增小巨人企业25家。今年计划再培育30家。", {"小巨人企业"}),
        ("纺织产业产值由180亿元增加到260亿元,年均增长7%。力争2027年突破400亿元。", {"纺织产业产值"}),
        ("2024年预计完成地区生产总值180亿元,增长5%。", {"地区生产总值"}),
        ("累计完成工业投资250亿元。", {"工业投资"}),
        ("电池产业链产值突破300亿元、硫磷化工产业链突破200亿元。", {"电池产业链产值", "硫磷化工产业链产值"}),
        ("竹产业集群现有企业120家。", {"企业"}),
        ("综合排名由全国第19位跃升至16位。", {"综合排名"}),
        ("全力争取重大项目50个以上。", {"重大项目"}),
        ("在去年新增45家规上企业的基础上,今年再新增50家。", {"规上企业"}),
        ("新开工项目18个,其中10亿元以上3个。", {"新开工项目", "10亿元以上项目"}),
        ("到2025年形成3条千亿级、4条500亿级、3条百亿级产业链。", {"千亿级产业链", "500亿级产业链", "百亿级产业链"}),
        ("有茶园23万亩、有机茶园3万亩。", {"茶园", "有机茶园"}),
        ("绿色化工产业产值突破2000亿元,进出口总额增长20%。", {"绿色化工产业产值", "进出口总额"}),
    ],
)
def test_what_a_figure_is_of(said: str, names: set[str]) -> None:
    found = {row["properties"]["indicator"] for row in Facts(f"安吉县:{said}").figures()}
    assert {name.removeprefix("安吉县") for name in found} == names


def test_a_count_of_firms_by_their_sum_is_no_project() -> None:
    assert Facts("到2027年,安吉县培育年营收超10亿元的企业20家。").names("Project") == set()


@pytest.mark.parametrize(
    "said",
    [
        "某公司投资5亿元建设智能工厂,年产5万台,到2027年长兴县总产值达到100亿元。",
        "投资8亿元建设组件厂,年产5GW;长兴县力争2027年光伏产业产值突破100亿元。",
    ],
)
def test_a_place_aims_behind_what_a_firm_will_make(said: str) -> None:
    text = f"长兴县工业加快发展。{said}"
    [aim] = [row["name"] for row in Facts(text).figures() if row["properties"]["value"] == 100.0]
    assert _setters(text).get(aim) == "长兴县"


def test_a_share_in_the_nation_is_of_the_place_that_aims_at_it() -> None:
    assert _setters("长兴县大力发展动力电池,到2027年全国占比达到30%。") == {"全国占比": "长兴县"}


def test_striving_to_attain_leaves_no_part_of_the_verb() -> None:
    assert {row["name"] for row in Facts("长兴县力争取得销售收入500亿元。").figures()} == {"销售收入"}
