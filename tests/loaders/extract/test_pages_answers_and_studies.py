"""A park's own page, an answer to a proposal, a study of a chain: who 我厅, 其 and the heading of a line mean; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

ANSWER = """安徽省经济和信息化厅
关于省政协第52号提案的答复
李云委员:
您提出的提案收悉,现答复如下:
{}
安徽省经济和信息化厅
2022年9月2日"""
PAGE = """宣城经济技术开发区
园区概况
{}"""
NEWS = "安徽省加快推进新型工业化。\n{}"
OURS = "安徽省经济和信息化厅"


@pytest.mark.parametrize(
    "said", ["我厅又于5月出台了", "近年来,我厅先后印发", "我厅会同省财政厅联合发布", "今年,我厅研究制定并印发了"]
)
def test_our_organ_issues_what_it_says_it_issues(said: str) -> None:
    facts = Facts(ANSWER.format(f"省政府印发《安徽省竹业规划》。{said}《安徽省竹业行动方案》。"))
    assert (OURS, "安徽省竹业行动方案") in facts.relations("ISSUES")
    assert ("省政府", "安徽省竹业行动方案") not in facts.relations("ISSUES")


@pytest.mark.parametrize("said", ["我厅拟出台", "我厅尚未印发", "我厅按照省里的"])
def test_our_organ_does_not_issue_what_it_only_wishes_or_follows(said: str) -> None:
    facts = Facts(ANSWER.format(f"省政府印发《安徽省竹业规划》。{said}《安徽省竹业行动方案》。"))
    assert (OURS, "安徽省竹业行动方案") not in facts.relations("ISSUES")


def test_our_organ_leads_a_chain() -> None:
    facts = Facts(ANSWER.format("竹制品产业链由我厅牵头,省林业局配合。"))
    assert (OURS, "竹制品产业链") in facts.relations("LEADS")


def test_we_entrust_others_is_no_organ() -> None:
    assert Facts(ANSWER.format("竹制品产业链由我委托第三方牵头。")).relations("LEADS") == set()


@pytest.mark.parametrize("it", ["其", "该区", "它"])
def test_an_organ_puts_it_into_a_class(it: str) -> None:
    facts = Facts(NEWS.format(f"宣城高新区营业收入增长9%。省经信厅已将{it}列入省级新型工业化产业示范基地。"))
    assert facts.relations("IN_TIER") == {("宣城高新区", "省级新型工业化产业示范基地")}


@pytest.mark.parametrize(
    "text",
    [
        "宣城高新区紧邻黄山经开区。省经信厅已将其列入省级新型工业化产业示范基地。",
        "宣城高新区发展良好。省经信厅拟将其列入省级新型工业化产业示范基地。",
    ],
)
def test_it_is_unclear_or_only_planned(text: str) -> None:
    assert Facts(NEWS.format(text)).relations("IN_TIER") == set()


@pytest.mark.parametrize("described", ["由禾诺康公司牵头、安徽大学参与组建的", "位于宣城市的", "坐落于宣城市的"])
def test_a_thing_behind_what_describes_it_wins_a_class(described: str) -> None:
    facts = Facts(
        NEWS.format(f"{described}安徽省竹材创新中心,2021年被认定为省级制造业创新中心,正在向国家级制造业创新中心冲刺。")
    )
    assert ("安徽省竹材创新中心", "省级制造业创新中心") in facts.relations("IN_TIER")
    assert ("安徽省竹材创新中心", "国家级制造业创新中心") in facts.relations("ADVANCES_TO")


@pytest.mark.parametrize("says", ["", "明确", "《规划》提出到2025年", "并提出"])
def test_a_field_has_its_core_and_wings(says: str) -> None:
    facts = Facts(NEWS.format(f"{says}竹材产业以宣城市为核心区,以黄山市、池州市为两翼。"))
    assert {place for place, _ in facts.relations("FOCUSES_ON")} == {"宣城市", "黄山市", "池州市"}
    assert facts.names("Industry") == {"竹材产业"}


@pytest.mark.parametrize("letters", ["煤、焦、冶、电四个行业", "钢、煤、化三大产业"])
def test_letters_that_name_fields(letters: str) -> None:
    assert len(Facts(NEWS.format(f"{letters}不断壮大。")).relations("INCLUDES")) == letters.count("、") + 1


def test_letters_of_supplies_are_no_fields() -> None:
    assert Facts(NEWS.format("水、电、气等行业规范收费。")).names("Industry") == set()


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("打通设计、制造、封测、应用四大环节。", {"设计", "制造", "封测", "应用"}),
        ("宣州区、泾县沿江布局芯片、封装、应用三大环节。", {"芯片", "封装", "应用"}),
    ],
)
def test_the_links_that_a_count_counts(text: str, links: set[str]) -> None:
    assert {link for _, link in Facts(NEWS.format(text)).relations("INCLUDES")} == links


def test_the_steps_of_an_office_are_no_links() -> None:
    assert Facts(NEWS.format("优化受理、审核、审批、办结四个环节。")).names("IndustryGroup") == set()


def test_a_field_is_set_along_places() -> None:
    facts = Facts(NEWS.format("沿宣州区、宁国市一线发展竹材产业。"))
    assert facts.relations("FOCUSES_ON") == {("宣州区", "竹材产业"), ("宁国市", "竹材产业")}


@pytest.mark.parametrize("line", ["抄送:省人大常委会办公厅,宣城市人大常委会。", "抄报:省委办公厅。"])
def test_who_gets_a_copy_takes_no_part(line: str) -> None:
    organs = Facts(NEWS.format(f"竹业加快发展。\n{line}")).names("Organisation")
    assert organs == set()


def test_the_heading_of_a_line_says_which_park_it_tells_of() -> None:
    facts = Facts(
        PAGE.format(
            "1.绿色材料产业园(南园)。2015年获批国家级绿色园区,以竹材、木材加工为主导产业。目前已有禾诺康、青竹科技等9家企业落户。"
            "\n(二)数字产业园\n以大数据为主导产业。"
        )
    )
    assert ("绿色材料产业园", "国家级绿色园区") in facts.relations("IN_TIER")
    assert ("禾诺康", "绿色材料产业园") in facts.relations("LOCATED_IN")
    assert ("数字产业园", "大数据") in facts.relations("COVERS")
    assert "宣城经济技术开发区" not in {park for park, _ in facts.relations("COVERS")}


@pytest.mark.parametrize("heading", ["六、所获荣誉", "(三)荣誉称号", "主要荣誉:"])
def test_dated_lines_below_honours(heading: str) -> None:
    facts = Facts(PAGE.format(f"{heading}\n2012年 科技部授予国家火炬特色产业基地\n2019年 国家级绿色园区"))
    assert ("宣城经济技术开发区", "国家级绿色园区") in facts.relations("IN_TIER")


def test_dated_lines_below_another_heading_are_no_honours() -> None:
    facts = Facts(PAGE.format("六、考察交流\n2019年 国家级绿色园区"))
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "line",
    [
        "2018年 申报省级绿色园区未获批准",
        "2018年 省经信厅授予宁国竹产业园省级绿色园区",
        "2018年 宁国竹产业园获评省级绿色园区",
        "2018年 与省级绿色园区结对",
        "2018年 被撤销省级绿色园区称号",
        "2018年 赴芜湖省级绿色园区考察",
    ],
)
def test_dated_lines_of_what_is_no_honour_of_the_park(line: str) -> None:
    facts = Facts(PAGE.format(f"六、所获荣誉\n2016年 省级循环经济示范园区\n{line}"))
    own = {tier for park, tier in facts.relations("IN_TIER") if park == "宣城经济技术开发区"}
    assert own == {"省级循环经济示范园区"}


@pytest.mark.parametrize("said", ["获批", "省经信厅授予", "5月,被省经信厅认定为首批", "宣城经开区入选", "省经信厅:"])
def test_dated_lines_of_what_bestows_an_honour(said: str) -> None:
    facts = Facts(PAGE.format(f"六、所获荣誉\n2018年 {said}省级绿色园区"))
    assert ("宣城经济技术开发区", "省级绿色园区") in facts.relations("IN_TIER")


def test_items_below_the_words_of_a_plan_are_its_aims() -> None:
    plan = "宣城经济技术开发区“十四五”发展规划"
    facts = Facts(
        PAGE.format(
            f"2021年9月,管委会发布《{plan}》(以下简称《规划》)。《规划》接续2016年出台的《宣城经济技术开发区“十三五”发展规划》,"
            "提出到2025年:\n——工业总产值突破500亿元;\n——规上工业企业达到100户。"
        )
    )
    name = plan.replace("“", "").replace("”", "")
    assert {aim for setter, aim in facts.relations("SETS_TARGET") if setter == name} == {"工业总产值", "规上工业企业"}


@pytest.mark.parametrize("kind", ["实施方案", "链长制工作方案"])
def test_the_chain_of_a_cited_title(kind: str) -> None:
    facts = Facts(NEWS.format(f"宣城市印发《宣城市竹制品产业链{kind}》,由副市长李云峰担任链长,禾诺康为链主企业。"))
    assert facts.relations("LEADS") == {("李云峰", "竹制品产业链"), ("禾诺康", "竹制品产业链")}


def test_a_cited_title_without_a_chain() -> None:
    assert Facts(NEWS.format("宣城市印发《宣城市竹业发展方案》,由副市长李云峰担任链长。")).relations("LEADS") == set()


def test_a_former_office_is_no_organ() -> None:
    organs = Facts(NEWS.format("时任园区招商局局长、现任管委会副主任李云峰回忆。")).names("Organisation")
    assert not any(name.startswith(("时任", "现任")) for name in organs)


@pytest.mark.parametrize("behind", ["等32家企业落户", "等一批企业入驻"])
def test_firms_that_settle_are_in_no_class_counted_before(behind: str) -> None:
    facts = Facts(NEWS.format(f"现有省级专精特新中小企业21家。\n目前已有禾诺康、青竹科技、东禾文化{behind}。"))
    assert facts.relations("IN_TIER") == set()


@pytest.mark.parametrize("bears", ["主要载体是", "核心承载区为"])
def test_what_bears_a_field_is_for_it(bears: str) -> None:
    facts = Facts(NEWS.format(f"宣城市竹材产业的{bears}青竹科技产业园。"))
    assert ("青竹科技产业园", "竹材产业") in facts.relations("COVERS")


def test_what_will_bear_a_field_is_not_yet_for_it() -> None:
    assert Facts(NEWS.format("竹材产业的主要载体将是青竹科技产业园。")).relations("COVERS") == set()


@pytest.mark.parametrize("land", ["划出3平方公里用于布局", "腾出500亩用地发展"])
def test_a_park_gives_land_to_a_field(land: str) -> None:
    facts = Facts(NEWS.format(f"所在的青竹工业园区{land}光伏组件。"))
    assert facts.relations("COVERS") == {("青竹工业园区", "光伏组件")}
    assert facts.figures() == []


def test_the_size_of_a_park_is_a_figure() -> None:
    assert Facts(NEWS.format("青竹工业园区建成面积达到20平方公里。")).figures()


def test_a_daughter_is_a_firm() -> None:
    assert "天诚同创" in Facts(NEWS.format("金风科技旗下子公司天诚同创落户宣城。")).names("Organisation")


@pytest.mark.parametrize("text", ["去年成立的子公司负责运营。", "公司旗下子公司已经投产。"])
def test_a_nameless_daughter(text: str) -> None:
    assert Facts(NEWS.format(text)).names("Organisation") == set()


def test_a_city_behind_its_province_is_that_city() -> None:
    assert (
        len(Facts(NEWS.format("企业 | 所在地\n中复神鹰 | 江苏连云港\n\n连云港市大力发展碳纤维。")).names("Place")) == 2
    )


def test_a_corridor_in_marks() -> None:
    facts = Facts(NEWS.format("支持宣城建设“百里光电走廊”,融入“中巴经济走廊”。"))
    assert facts.names("Park") == {"百里光电走廊"}


@pytest.mark.parametrize("name", ["“链长制+专班制”", "“链长制”"])
def test_an_office_system_and_its_fellow(name: str) -> None:
    assert Facts(NEWS.format(f"在全市推行{name}。")).names("Programme") == {name.strip("“”")}


@pytest.mark.parametrize(
    "text",
    [
        "八、区位交通\n距嘉峪关机场16公里。",
        "青竹园区产品九成销往外地。",
        "设立竹材产业专项基金。",
        "青竹园区依托戈壁农业发展。",
    ],
)
def test_what_is_no_thing_of_its_own(text: str) -> None:
    facts = Facts(NEWS.format(text))
    names = facts.names("Industry") | facts.names("Programme") | facts.names("Organisation") | facts.names("Place")
    assert names <= {"安徽省", "竹材产业"}
    assert facts.figures() == []


def test_a_verb_of_carrying_out_well_is_no_part_of_a_name() -> None:
    assert Facts(NEWS.format("同时,落实好“百企提升”工程。")).names("Programme") == {"百企提升工程"}


def test_who_publishes_a_page_is_no_platform() -> None:
    facts = Facts(
        "青禾产业研究院\n来源:青禾产业研究院 发布日期:2023-06-19\n宣城市大力发展竹材产业。\n资料来源:青禾产业研究院整理"
    )
    assert facts.names("Platform") == set()
