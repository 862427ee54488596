"""Who heads works, or a group that is set up for a chain; and the chains that organs and firms lead in the next clause."""

import pytest

from tests.loaders.extract.facts import Facts, Pairs


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("醴陵市霖沣新材料项目开工。该项目负责人王建国说,项目明年投产。", {("王建国", "醴陵市霖沣新材料项目")}),
        ("在醴陵市霖沣新材料项目现场,设备正在安装。项目负责人王建国说,项目明年投产。",
         {("王建国", "醴陵市霖沣新材料项目")}),
        ("醴陵市霖沣新材料项目、骐越重工二期项目开工。项目负责人王建国说,进展顺利。", set()),
        ("醴陵市招商局项目负责人王建国介绍了情况。", set()),
    ],
)  # fmt: skip
def test_who_heads_works(said: str, leads: Pairs) -> None:
    assert Facts(said).relations("LEADS") == leads


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("恩施州成立茶产业链工作领导小组,统筹推进茶产业链建设。", {("茶产业链工作领导小组", "茶产业链")}),
        ("恩施州尚未成立茶产业链工作领导小组,茶产业链建设滞后。", set()),
        ("由省工业和信息化厅、省能源局担任链长单位,分别牵头特钢产业链、煤化工产业链。",
         {("省工业和信息化厅", "特钢产业链"), ("省能源局", "煤化工产业链")}),
        ("拟由省工业和信息化厅、省能源局担任链长单位,特钢产业链、煤化工产业链加快发展。", set()),
        ("作为陶瓷产业链牵头部门,市工信局建立了工作台账。", {("市工信局", "陶瓷产业链")}),
        ("霖沣集团作为链主企业,聚焦陶瓷产业链,带动上下游发展。", {("霖沣集团", "陶瓷产业链")}),
        ("作为“链主”企业,霖沣集团持续深耕陶瓷产业链。", {("霖沣集团", "陶瓷产业链")}),
        ("霖沣集团作为链主企业,服务陶瓷产业链企业30家。", set()),
        ("陶瓷产业链加快建设,霖沣集团等为链主企业。", {("霖沣集团", "陶瓷产业链")}),
        ("由霖沣瓷业等“链主”企业牵头,组建陶瓷产业链创新联合体。", {("霖沣瓷业", "陶瓷产业链创新联合体")}),
    ],
)  # fmt: skip
def test_who_leads_a_chain(said: str, leads: Pairs) -> None:
    assert Facts(said).relations("LEADS") == leads


def test_persons_in_charge_are_no_firms() -> None:
    assert Facts("5条产业链分别由王明、李华、张伟、赵强、孙丽包保。").names("Organisation") == set()
    assert Facts("市长王强任新能源汽车产业链链长。").names("Organisation") == set()


def test_the_chain_of_an_office_is_none() -> None:
    assert Facts("县委、县政府组建了花生产业链专班。").names("Chain") == set()
    assert Facts("市长多次调度陶瓷产业链项目。").names("Chain") == {"陶瓷产业链"}


@pytest.mark.parametrize("once", ["原", "时任"])
def test_who_headed_works_once(once: str) -> None:
    assert Facts(f"{once}霖沣产业园项目负责人李建国介绍,进展顺利。").relations("LEADS") == set()


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("曾由省工业和信息化厅、省能源局担任链长单位,分别牵头特钢产业链、煤化工产业链。", set()),
        ("并未由省工业和信息化厅、省能源局担任链长单位,分别牵头特钢产业链、煤化工产业链。", set()),
        ("计划成立茶产业链工作领导小组,茶产业链建设滞后。", set()),
        (
            "成立长沙市茶产业链工作领导小组,推动长沙市茶产业链发展。",
            {("长沙市茶产业链工作领导小组", "长沙市茶产业链")},
        ),
    ],
)
def test_who_leads_a_chain_now(said: str, leads: Pairs) -> None:
    assert Facts(said).relations("LEADS") == leads
