"""Who issues a paper, which paper follows which, and what a plan contains: each wording with several issuers, papers and programmes."""

import pytest

from tests.loaders.extract.facts import Facts

PLACE = "安徽省加快推进新型工业化。\n"
ISSUERS = {
    "省经信厅": {"省经信厅"},
    "市政府": {"市政府"},
    "省发展改革委、省财政厅": {"省发展改革委", "省财政厅"},
    "省经信厅等6部门": {"省经信厅"},
    "滁州高新区管委会": {"滁州高新区管委会"},
}
PAPERS = ["滁州市光伏产业提升行动计划(2024—2026年)", "关于支持智能家电产业发展的若干措施", "光伏产业链实施方案"]
ISSUED = {
    "is theirs": "《{paper}》是{issuer}去年印发的首个专项文件。",
    "is theirs, behind a comma": "《{paper}》,是{issuer}近日出台的重要文件。",
    "this paper by whom": "《{paper}》对外发布。该文件由{issuer}印发。",
    "this paper behind": "《{paper}》发布!{issuer}近日印发该文件。",
    "behind esteem": "{issuer}高度重视产业发展,印发了《{paper}》。",
    "by": "《{paper}》已由{issuer}正式印发实施。",
    "leads on": "{issuer}立足实际,出台《{paper}》。",
}


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("issuer", ISSUERS)
@pytest.mark.parametrize("wording", ISSUED)
def test_paper_is_issued(wording: str, issuer: str, paper: str) -> None:
    facts = Facts(PLACE + ISSUED[wording].format(issuer=issuer, paper=paper))
    assert facts.relations("ISSUES") == {(organ, paper) for organ in ISSUERS[issuer]}


@pytest.mark.parametrize("wording", ["《{paper}》由滁州市印发。", "《{paper}》是滁州市去年出台的首个文件。"])
def test_place_issues_in_its_organs_stead(wording: str) -> None:
    facts = Facts(PLACE + wording.format(paper=PAPERS[2]))
    assert facts.relations("ISSUES") == {("滁州市", PAPERS[2])}


@pytest.mark.parametrize(
    "wording",
    [
        "{issuer}将于年底前出台《{paper}》。",
        "{issuer}将制定出台《{paper}》。",
        "{issuer}拟出台《{paper}》。",
        "{issuer}计划出台《{paper}》。",
        "{issuer}力争年内出台《{paper}》。",
        "{issuer}准备发布《{paper}》。",
        "{issuer}正在编制《{paper}》。",
        "{issuer}参与编制《{paper}》。",
        "{issuer}推动出台《{paper}》。",
        "{issuer}组织收看《{paper}》发布会。",
        "{issuer}认真贯彻国家印发的《{paper}》。",
        "《{paper}》不是{issuer}印发的文件。",
        "《{paper}》发布。该文件未由{issuer}印发。",
    ],
)
@pytest.mark.parametrize("issuer", ISSUERS)
def test_paper_that_is_only_to_come_or_of_others_is_not_issued(issuer: str, wording: str) -> None:
    facts = Facts(PLACE + wording.format(issuer=issuer, paper=PAPERS[2]))
    assert not {organ for organ, _ in facts.relations("ISSUES")} & ISSUERS[issuer]


HEADS = {
    "number between": "{issuer}文件\n皖经信〔2024〕8号\n关于印发《{paper}》的通知\n各市人民政府:\n",
    "broken title": "皖经信〔2024〕8号\n{issuer}关于印发\n《{paper}》的通知\n各市人民政府:\n",
    "label": "索引号:0031\n发文机关:{issuer}\n标题:关于印发《{paper}》的通知\n成文日期:2024年3月5日\n",
    "joined": "{issuer}\n关于印发《{paper}》的通知\n各市人民政府:\n",
}


@pytest.mark.parametrize("issuer", ["安徽省经济和信息化厅", "滁州市人民政府办公室", "安徽省科学技术厅、安徽省财政厅"])
@pytest.mark.parametrize("head", HEADS)
def test_head_of_a_notice_names_who_issues(head: str, issuer: str) -> None:
    facts = Facts(HEADS[head].format(issuer=issuer, paper=PAPERS[2]))
    assert facts.relations("ISSUES") == {(organ, PAPERS[2]) for organ in issuer.split("、")}


OLD, NEW = "滁州市光伏产业行动计划(2021—2023年)", "滁州市光伏产业行动计划(2024—2026年)"
FOLLOWS = [
    "市政府印发《{new}》,原《{old}》同时废止。",
    "市政府印发《{new}》。该文件自印发之日起施行,原《{old}》不再执行。",
    "《{new}》取代此前的《{old}》。",
    "《{old}》由《{new}》替代。",
    "市政府将《{old}》修订为《{new}》。",
    "市政府修订《{old}》,出台《{new}》。",
    "在总结《{old}》实施成效的基础上,市政府编制了《{new}》。",
    "《{old}》已于2023年底到期,市政府印发《{new}》。",
    "《{old}》到期后,市政府接续印发《{new}》。",
]


@pytest.mark.parametrize("names", [(OLD, NEW), ("滁州市企业认定暂行办法", "滁州市优质企业认定管理办法")])
@pytest.mark.parametrize("wording", FOLLOWS)
def test_paper_replaces_another(wording: str, names: tuple[str, str]) -> None:
    old, new = names
    facts = Facts(PLACE + wording.format(old=old, new=new))
    assert facts.relations("SUCCEEDS") == {(new, old)}
    assert not {paper for _, paper in facts.relations("ISSUES")} & {old}


@pytest.mark.parametrize(
    "wording",
    [
        "根据《{old}》,市政府印发《{new}》。",
        "市政府印发《{new}》,《{old}》继续有效。",
        "《{new}》与《{old}》相衔接。",
        "市政府印发《{new}》,配合《{old}》实施。",
    ],
)
def test_paper_beside_another_replaces_nothing(wording: str) -> None:
    assert Facts(PLACE + wording.format(old=OLD, new=NEW)).relations("SUCCEEDS") == set()


PLAN = "滁州市光伏产业提升实施方案"
PROGRAMMES = [
    ("链主企业培育行动", "数字化转型行动", "品牌提升行动"),
    ("强链补链工程", "技术改造工程", "人才集聚工程"),
    ("“雁阵”培育行动", "“智改数转”行动", "企业梯度培育计划"),
]
CONTAINS = [
    "{plan}包括{a}、{b}、{c}3项重点任务。",
    "{plan}围绕{a}、{b}、{c},提出12项措施。",
    "{plan}聚焦三个方面,部署{a}、{b}、{c}。",
    "{plan}共有“三大任务”,分别为{a}、{b}、{c}。",
    "{plan}将{a}、{b}、{c}作为主要抓手。",
    "{plan}提出,以{a}、{b}、{c}为抓手,推动转型。",
    "{plan}重点任务共三项:一是{a};二是{b};三是{c}。",
    "{plan}提出的{a}、{b}、{c}已全面启动。",
    "{a}、{b}、{c}是{plan}的三大重点任务。",
    "{a}、{b}、{c}被列入{plan}。",
    "作为{plan}的重要内容,{a}、{b}、{c}将于今年启动。",
    "按照{plan},今年重点抓好{a}、{b}、{c}。",
    "主要任务有三项,分别是{a}、{b}、{c}。",
    "一是{a}。支持企业做大。二是{b}。推动改造。三是{c}。扩大影响。",
    "其中,{a}支持企业做大,{b}推动改造,{c}扩大影响。",
    "\n——{a}。支持企业做大。\n——{b}。推动改造。\n——{c}。扩大影响。\n",
    "\n1.{a}。支持企业做大。\n2.{b}。推动改造。\n3.{c}。扩大影响。\n",
]


@pytest.mark.parametrize("parts", PROGRAMMES)
@pytest.mark.parametrize("called", ["《方案》", "方案"])
@pytest.mark.parametrize("wording", CONTAINS)
def test_plan_contains_programmes(wording: str, called: str, parts: tuple[str, str, str]) -> None:
    told = wording.format(plan=called, **dict(zip("abc", parts, strict=True)))
    facts = Facts(f"{PLACE}近日,市政府印发《{PLAN}》。{told}")
    named = {part.replace("“", "").replace("”", "") for part in parts}
    assert {(part, PLAN) for part in named} <= facts.relations("PART_OF")


@pytest.mark.parametrize(
    "wording",
    [
        "方案未纳入{a}、{b}、{c}。",
        "方案不再实施{a}、{b}、{c}。",
        "方案与国家{a}、{b}、{c}相衔接。",
        "国家实施{a}、{b}、{c},为产业发展提供机遇。",
        "此前,省里部署了{a}、{b}、{c}。",
        "芜湖市将实施{a}、{b}、{c}。",
        "专家建议,实施{a}、{b}、{c}。",
        "某公司实施{a}、{b}、{c}。",
    ],
)
@pytest.mark.parametrize("parts", PROGRAMMES)
def test_programmes_of_others_are_no_part(wording: str, parts: tuple[str, str, str]) -> None:
    told = wording.format(**dict(zip("abc", parts, strict=True)))
    assert Facts(f"{PLACE}近日,市政府印发《{PLAN}》。{told}").relations("PART_OF") == set()


BARE = ["滁州市支持光伏产业发展若干措施", "安徽省制造业发展规划纲要", "安徽省光伏产业促进条例"]


@pytest.mark.parametrize("paper", BARE)
@pytest.mark.parametrize(
    "wording", ["根据{paper},全市将建设5个园区。", "按照{paper}要求,各县抓好落实。", "{paper}提出,产业加快发展。"]
)
def test_paper_without_marks_is_cited(wording: str, paper: str) -> None:
    facts = Facts(PLACE + wording.format(paper=paper))
    assert facts.names("Document") == {paper}
    assert facts.relations("ISSUES") == set()


@pytest.mark.parametrize("paper", BARE)
@pytest.mark.parametrize(
    "wording",
    ["市政府日前审议通过{paper}。", "市政府先后出台{paper}、《某市细则》。", "市政府推出{paper}(以下简称《文件》)。"],
)
def test_paper_without_marks_is_issued(wording: str, paper: str) -> None:
    assert ("市政府", paper) in Facts(PLACE + wording.format(paper=paper)).relations("ISSUES")


@pytest.mark.parametrize("text", ["根据若干措施,各县抓好落实。", "按照有关条例要求,各县抓好落实。"])
def test_sort_of_paper_alone_is_not_cited(text: str) -> None:
    assert Facts(PLACE + text).names("Document") == set()


@pytest.mark.parametrize("above", ["", "  ", "#", "# "])
def test_blanks_before_the_notice_do_not_hide_who_issues(above: str) -> None:
    facts = Facts(f"肥西县人民政府\n{above}关于印发\n《肥西县产业发展规划》的通知\n")
    assert ("肥西县人民政府", "肥西县产业发展规划") in facts.relations("ISSUES")


@pytest.mark.parametrize(
    "text",
    [
        "县里出台《甲县产业发展行动方案》,由县发改局牵头、县财政局",
        "县里出台《甲县产业发展行动方案》,由县长王明任组长、县委书记李强",
        "湖北青化集团在枝江市建华磷系新材料产业园项目,总投资约60亿元,主攻电子级磷。",
    ],
)
def test_what_ends_in_the_middle_is_read(text: str) -> None:
    assert Facts(text).names("Document") | Facts(text).names("Project")
