"""Who leads a chain or a programme, in the layouts that plans and news have; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "how", ["是竹器产业链的链长", "担任竹器产业链链长", "则是竹器产业链的“链长”", "同志任竹器产业链链长"]
)
def test_a_person_without_office_is_the_head_of_a_chain(how: str) -> None:
    facts = Facts(f"王海峰{how}。")
    assert facts.names("Person") == {"王海峰"}
    assert facts.relations("LEADS") == {("王海峰", "竹器产业链")}


@pytest.mark.parametrize("how", ["是竹器产业链的研究者", "考察竹器产业链", "关心竹器产业链链长制"])
def test_a_person_who_heads_no_chain(how: str) -> None:
    assert Facts(f"王海峰{how}。").relations("LEADS") == set()


@pytest.mark.parametrize("line", ["{chain}:{name}", "{name}(副市长)——{chain}", "1.{chain} {name}", "{name}:{chain}"])
def test_lines_below_a_heading_of_heads(line: str) -> None:
    pairs = [("竹器产业链", "王海峰"), ("茶叶产业链", "刘卫东"), ("陶瓷产业链", "陈晓明")]
    lines = "\n".join(line.format(chain=chain, name=name) for chain, name in pairs)
    facts = Facts(f"海安市重点产业链链长名单:\n{lines}\n")
    assert {(name, chain) for chain, name in pairs} <= facts.relations("LEADS")


def test_lines_below_another_heading_lead_nothing() -> None:
    facts = Facts("海安市重点产业链联系人:\n竹器产业链:王海峰\n茶叶产业链:刘卫东\n")
    assert facts.relations("LEADS") == set()


@pytest.mark.parametrize("end", ["", "。"])
def test_a_bracket_belongs_to_the_programme_before_it(end: str) -> None:
    facts = Facts(f"海安市大力实施竹器提升行动。开展招商引资攻坚行动{end}(市商务局牵头,市财政局配合)。")
    assert facts.relations("LEADS") == {("市商务局", "招商引资攻坚行动")}


def test_a_bracket_after_other_words_belongs_to_the_programme_of_its_line() -> None:
    facts = Facts("实施竹器提升行动。推动企业上云用数,扩大产能。(市工信局牵头,市财政局配合)")
    assert facts.relations("LEADS") == {("市工信局", "竹器提升行动")}


def test_who_leads_the_drafting_leads_no_field() -> None:
    facts = Facts("浙江省《关于建设竹器集群的意见》近日出台,该意见由省经信厅牵头起草。")
    assert facts.names("Industry") == set()


def test_a_quoted_office_before_a_name() -> None:
    facts = Facts("海安市竹器产业链“链长”王海峰带队赴外地招商。")
    assert facts.names("Person") == {"王海峰"}


def test_leaders_of_all_chains_lead_none_by_name() -> None:
    facts = Facts(
        "云帆智能是宜昌高端装备产业链的“链主”企业。宜昌聚焦竹器、茶叶两大集群,由市委书记张志强、市长李建国等市领导担任链长。"
    )
    assert {s for s, _ in facts.relations("LEADS")} == {"云帆智能"}


def test_a_heading_of_a_city_whose_name_has_yuan_in_it() -> None:
    facts = Facts("太原市重点产业链链长名单\n竹器产业链:王海峰\n")
    assert facts.relations("LEADS") == {("王海峰", "竹器产业链")}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "(一)高端铝产业链。链主企业为霖沣集团、骐越科技。",
            {("霖沣集团", "高端铝产业链"), ("骐越科技", "高端铝产业链")},
        ),
        ("(一)高端铝产业链。链主霖沣集团、骐越科技。", {("霖沣集团", "高端铝产业链"), ("骐越科技", "高端铝产业链")}),
        ("霖沣皮草是医药链链主。", {("霖沣皮草", "医药产业链")}),
        ("霖沣重机、骐越重工共同担任机械链链主。", {("霖沣重机", "机械产业链"), ("骐越重工", "机械产业链")}),
        ("汽车、石油装备两条链由市长王海峰挂帅。", {("王海峰", "汽车产业链"), ("王海峰", "石油装备产业链")}),
        (
            "竹器、茶叶两条产业链，链长由副市长王海峰、副市长刘卫东分别担任。",
            {("王海峰", "竹器产业链"), ("刘卫东", "茶叶产业链")},
        ),
        (
            "市工信局负责竹器、茶叶、陶瓷三条链的日常推进。",
            {("市工信局", "竹器产业链"), ("市工信局", "茶叶产业链"), ("市工信局", "陶瓷产业链")},
        ),
        ("市农业农村局牵头茶叶、猕猴桃等6条。", {("市农业农村局", "茶叶产业链"), ("市农业农村局", "猕猴桃产业链")}),
        ("合力发展羊乳产业链(霖沣乳业、骐越乳业为链主)。", {("霖沣乳业", "羊乳产业链"), ("骐越乳业", "羊乳产业链")}),
        (
            "(一)竹器产业链。链长：副市长王海峰。\n(二)茶叶产业链。链长同上。",
            {("王海峰", "竹器产业链"), ("王海峰", "茶叶产业链")},
        ),
        (
            "数控机床产业链由市国资委牵头，霖沣集团发挥链主作用。",
            {("市国资委", "数控机床产业链"), ("霖沣集团", "数控机床产业链")},
        ),
        ("三、玩具和服饰产业链：副市长王海峰担任链长。", {("王海峰", "玩具和服饰产业链")}),
        ("批复的云岭创新中心，由霖沣科技牵头。", {("霖沣科技", "云岭创新中心")}),
    ],
)
def test_who_leads_what_in_plans_of_chains(text: str, leads: set[tuple[str, str]]) -> None:
    assert Facts(text).relations("LEADS") == leads


def test_a_list_of_leaders_gives_each_its_chain_and_its_class() -> None:
    facts = Facts("“链主”名单同时公布：霖沣集团、骐越科技、皓岚股份分别领衔特钢材料、氢能和光伏产业链。")
    leads = {("霖沣集团", "特钢材料产业链"), ("骐越科技", "氢能产业链"), ("皓岚股份", "光伏产业链")}
    assert facts.relations("LEADS") == leads
    assert {firm for firm, _ in facts.relations("IN_TIER")} == {"霖沣集团", "骐越科技", "皓岚股份"}


@pytest.mark.parametrize(
    "text", ["发挥链主作用。", "链主企业是产业链的核心。", "以链主企业为引领。", "霖沣集团未能担任氢能产业链链主。"]
)
def test_who_leads_no_chain(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


def test_the_firms_of_a_table_of_clusters_lead_them() -> None:
    rows = "集群 | 链长 | 牵头单位 | 链主企业 |\n动力装备 | 市长 王海峰 | 市工信局 | 霖沣集团 |\n高端化工 | 副市长 刘卫东 | 市发改委 | 骐越石化 |"
    leads = Facts(f"海安市先进制造业集群分工\n{rows}\n").relations("LEADS")
    assert {("霖沣集团", "动力装备"), ("骐越石化", "高端化工"), ("王海峰", "动力装备")} <= leads


def test_a_list_of_leaders_that_breaks_off_names_those_before() -> None:
    assert Facts("链主企业霖沣集团、 \n下一行").names("Organisation") == {"霖沣集团"}
