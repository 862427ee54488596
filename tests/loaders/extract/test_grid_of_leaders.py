"""Who leads what: kinds of leaders x things x forms, each with what must be found; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

PLACE = "安徽省加快推进新型工业化。\n"
PERSONS = {
    "post before": ("副市长周海青", {"周海青"}, "市政协主席梁卫民", {"梁卫民"}),
    "post behind": ("周海青副市长", {"周海青"}, "梁卫民主席", {"梁卫民"}),
    "post in brackets": ("周海青(市委常委、副市长)", {"周海青"}, "梁卫民(市政协主席)", {"梁卫民"}),
    "two each": ("市委书记周海青、市长王建川", {"周海青", "王建川"}, "市人大常委会主任梁卫民、副市长赵春岭", {"梁卫民", "赵春岭"}),
}  # fmt: skip
ORGANS = {
    "full": ("安徽省工业和信息化厅", {"安徽省工业和信息化厅"}, "安徽省发展和改革委员会", {"安徽省发展和改革委员会"}),
    "short": ("省工信厅", {"省工信厅"}, "省科技厅", {"省科技厅"}),
    "two each": ("市工信局、市科技局", {"市工信局", "市科技局"}, "市发改委、市能源局", {"市发改委", "市能源局"}),
    "park": ("庐江高新区管委会", {"庐江高新区管委会"}, "巢湖经开区管委会", {"巢湖经开区管委会"}),
}
FIRMS = {
    "full": (
        "合肥云帆能源有限公司",
        {"合肥云帆能源有限公司"},
        "安徽骐越材料股份有限公司",
        {"安徽骐越材料股份有限公司"},
    ),
    "short": ("云帆集团", {"云帆集团"}, "骐越科技", {"骐越科技"}),
    "two each": ("云帆集团、皓岚股份", {"云帆集团", "皓岚股份"}, "骐越科技、霖沣重工", {"骐越科技", "霖沣重工"}),
}
CHAINS = {
    "chain": ("竹器产业链", "竹器产业链", "茶叶产业链", "茶叶产业链"),
    "link": ("光伏链", "光伏产业链", "氢能链", "氢能产业链"),
}
CLUSTER = ("新型显示产业集群", "新型显示产业集群", "智能装备产业集群", "智能装备产业集群")
LEADABLE = {
    **CHAINS,
    "cluster": CLUSTER,
    "platform": ("安徽省量子制造业创新中心", "安徽省量子制造业创新中心", "安徽省光伏技术创新中心", "安徽省光伏技术创新中心"),
    "project": ("庐江年产8万吨锂电材料项目", "庐江年产8万吨锂电材料项目", "巢湖光伏组件基地项目", "巢湖光伏组件基地项目"),
    "programme": ("设备更新提升行动", "设备更新提升行动", "绿色制造提升工程", "绿色制造提升工程"),
}  # fmt: skip
BY_PERSONS = [
    "{a}任{b}链长,{c}任{d}链长。",
    "由{a}担任{b}链长,由{c}担任{d}链长。",
    "{b}链长为{a},{d}链长为{c}。",
    "{b}链长:{a};{d}链长:{c}。",
    "{b}由{a}挂帅,{d}由{c}挂帅。",
    "{b}——链长:{a}\n{d}——链长:{c}\n",
    "1.{b}(链长:{a})\n2.{d}(链长:{c})\n",
    "包保分工如下:\n{a}:包保{b};\n{c}:包保{d}。\n",
]
BY_ORGANS = [
    "{b}由{a}负责推进,{d}由{c}负责推进。",
    "{b}的牵头单位为{a},{d}的牵头单位为{c}。",
    "{b}(牵头单位:{a};配合单位:市财政局)、{d}(牵头单位:{c})。",
    "{b}({a}牵头,市财政局配合)、{d}({c}牵头)。",
    "{a}是{b}的牵头单位,{c}是{d}的牵头单位。",
]
BY_FIRMS = [
    "{b}由{a}担任链主,{d}由{c}担任链主。",
    "{b}“链主”企业为{a},{d}“链主”企业为{c}。",
    "{b}(链主:{a})、{d}(链主:{c})。",
    "1.{b}:链主企业{a}\n2.{d}:链主企业{c}\n",
]


def _leads(form: str, leaders: tuple[str, set[str], str, set[str]], things: tuple[str, ...]) -> None:
    (a, first, c, second), (b, one, d, other) = leaders, things
    expected = {(leader, one) for leader in first} | {(leader, other) for leader in second}
    assert Facts(PLACE + form.format(a=a, b=b, c=c, d=d)).relations("LEADS") == expected


@pytest.mark.parametrize("form", BY_PERSONS)
@pytest.mark.parametrize("who", PERSONS)
@pytest.mark.parametrize("what", CHAINS)
def test_persons_lead_chains(form: str, who: str, what: str) -> None:
    _leads(form, PERSONS[who], CHAINS[what])


@pytest.mark.parametrize("form", BY_ORGANS)
@pytest.mark.parametrize("who", ORGANS)
@pytest.mark.parametrize("what", LEADABLE)
def test_organs_lead_things(form: str, who: str, what: str) -> None:
    _leads(form, ORGANS[who], LEADABLE[what])


@pytest.mark.parametrize("form", BY_FIRMS)
@pytest.mark.parametrize("who", FIRMS)
@pytest.mark.parametrize("what", [CHAINS["chain"], CLUSTER])
def test_firms_lead_chains_and_clusters(form: str, who: str, what: tuple[str, ...]) -> None:
    _leads(form, FIRMS[who], what)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("云帆集团牵头,联合骐越科技组建安徽省量子制造业创新中心。", {("云帆集团", "安徽省量子制造业创新中心")}),
        ("云帆集团(竹器产业链链主)扩产。", {("云帆集团", "竹器产业链")}),
        ("由安徽省工业和信息化厅牵头,安徽省发展和改革委员会配合,实施设备更新提升行动。", {("安徽省工业和信息化厅", "设备更新提升行动")}),
        ("《未来能源培育行动计划》由省工信厅牵头实施。", {("省工信厅", "未来能源培育行动计划")}),
        ("庐江年产8万吨锂电材料项目由云帆集团、皓岚股份承担实施。", {("云帆集团", "庐江年产8万吨锂电材料项目"), ("皓岚股份", "庐江年产8万吨锂电材料项目")}),
        ("各产业链链长分别为:竹器产业链副市长周海青,茶叶产业链市长王建川。", {("周海青", "竹器产业链"), ("王建川", "茶叶产业链")}),
        ("竹器产业链 链长:副市长周海青 牵头单位:省工信厅\n茶叶产业链 链长:市长王建川 牵头单位:省科技厅\n", {("周海青", "竹器产业链"), ("省工信厅", "竹器产业链"), ("王建川", "茶叶产业链"), ("省科技厅", "茶叶产业链")}),
        ("重点产业链链长名单\n竹器产业链:副市长周海青\n茶叶产业链:市长王建川\n", {("周海青", "竹器产业链"), ("王建川", "茶叶产业链")}),
    ],
)  # fmt: skip
def test_other_forms(text: str, leads: set[tuple[str, str]]) -> None:
    assert Facts(PLACE + text).relations("LEADS") == leads


@pytest.mark.parametrize(
    "text",
    [
        "原竹器产业链链长副市长周海青调离。",
        "建议由副市长周海青担任竹器产业链链长。",
        "云帆集团争当竹器产业链链主企业。",
        "云帆集团、皓岚股份未被确定为竹器产业链链主企业。",
        "云帆集团、皓岚股份拟牵头组建安徽省量子制造业创新中心。",
        "骐越科技(竹器产业链配套企业)扩产。",
        "竹器产业链(配合单位:省工信厅)。",
        "周海青副市长调研竹器产业链。",
        "竹器产业链由省工信厅负责统计。",
        "省工信厅牵头,联合合肥工业大学开展调研,了解竹器产业链。",
        "副市长周海青:负责招商引资。",
    ],
)
def test_who_leads_nothing(text: str) -> None:
    assert Facts(PLACE + text).relations("LEADS") == set()
