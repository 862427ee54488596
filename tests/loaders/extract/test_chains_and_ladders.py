"""News of chains with leaders, ladders of enterprises and clusters that won a class; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


def test_firms_each_of_which_leads_a_field() -> None:
    facts = Facts(
        "白川市集中培育以云铝为链主的铝精深加工、以乙岭光学为链主的数字光电、以霖沣防爆为链主的电驱防爆等优势产业。"
    )
    assert facts.names("Organisation") == {"云铝", "乙岭光学", "霖沣防爆"}
    assert facts.relations("LEADS") == {
        ("云铝", "铝精深加工"),
        ("乙岭光学", "数字光电"),
        ("霖沣防爆", "电驱防爆"),
    }


def test_firms_each_of_which_leads_a_chain() -> None:
    facts = Facts("白川市培育了以明远为链主的食品加工、以华盛为链主的特种纸等产业链。")
    assert facts.relations("LEADS") == {("明远", "食品加工产业链"), ("华盛", "特种纸产业链")}


@pytest.mark.parametrize(
    "text",
    [
        "零跃汽车、今腾集团、盘石动力、欣远新能源等企业负责人就壮大产业链提出建议。",
        "零跃汽车、今腾集团、盘石动力等企业代表围绕建强产业链发言。",
    ],
)
def test_firms_whose_heads_speak_of_chains_are_none(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Chain") == set()
    assert facts.names("Organisation") >= {"零跃汽车", "今腾集团", "盘石动力"}


def test_firms_that_lead_a_field_are_no_members_of_it() -> None:
    facts = Facts("下步将重点关注以恒美科技、富川集团、中岭集团等为龙头的电子信息产品制造业。")
    assert facts.names("Organisation") == {"恒美科技", "富川集团", "中岭集团"}
    assert facts.relations("INCLUDES") == set()


def test_those_who_speak_for_chain_leaders() -> None:
    facts = Facts("市统计局及“链主”企业代表广岭集团、佳川科技集团作交流发言。")
    assert facts.relations("IN_TIER") == {("广岭集团", "链主企业"), ("佳川科技集团", "链主企业")}


@pytest.mark.parametrize("text", ["“链主”企业代表性强。", "链主企业代表团赴白川市考察。"])
def test_a_delegation_is_no_firm(text: str) -> None:
    assert Facts(text).names("Organisation") == set()


def test_what_a_firm_is_urged_to_is_no_part_of_its_class() -> None:
    assert Facts("旨在激励“链主”企业发挥作用。").names("EnterpriseTier") == {"链主企业"}
    assert Facts("激发涌现一大批“专精特新”企业。").names("EnterpriseTier") == {"专精特新企业"}
    assert Facts("到2028年,新培育评价创新型中小企业300家。").names("EnterpriseTier") == {"创新型中小企业"}


def test_classes_of_firms_that_are_led_up_to_others() -> None:
    facts = Facts("引导专精特新中小企业成长为国内领先的“小巨人”企业,支持链主企业做精主业,加快建设成为世界一流企业。")
    assert facts.relations("ADVANCES_TO") == {
        ("专精特新中小企业", "小巨人企业"),
        ("链主企业", "世界一流企业"),
    }


@pytest.mark.parametrize("text", ["鼓励链主企业加大投入,打造世界一流产业园区。", "链主企业做精主业,服务世界一流企业。"])
def test_classes_that_become_nothing(text: str) -> None:
    assert Facts(text).relations("ADVANCES_TO") == set()


def test_a_count_of_industries_of_which_it_is_said_what_they_are_like() -> None:
    facts = Facts("白川市针对智能网联汽车、绿色石化、人工智能等3个产业规模实力强、带动作用大的产业,建立链长制。")
    members = {target for group, target in facts.relations("INCLUDES") if group == "3个产业"}
    assert members == {"智能网联汽车", "绿色石化", "人工智能"}


@pytest.mark.parametrize("head", ["省内优势产业", "全市优势产业", "优势产业"])
def test_fields_of_the_place_at_hand(head: str) -> None:
    facts = Facts(f"入选企业主要分布于装备制造、轨道交通、电子信息、生物医药等{head}。")
    assert {group for group, _ in facts.relations("INCLUDES")} == {"优势产业"}


def test_a_mark_before_the_end_of_a_list() -> None:
    facts = Facts("白川市发展肉制品加工、数字光电、电驱防爆、等3条产业链。")
    assert facts.relations("INCLUDES") == {
        ("3条产业链", name) for name in ("肉制品加工产业链", "数字光电产业链", "电驱防爆产业链")
    }
    assert Facts("发展芯片制造、等离子装备产业。").names("IndustryGroup") == set()


@pytest.mark.parametrize(
    "text",
    [
        "集群在创新协同、资源共享、数实融合、绿色发展等领域不断深耕。",
        "强化产业链、价值链、创新链、政策链、金融链、信息链融合发展。",
        "做好顶层设计,实现有序发展。",
        "省级层面,由省委主要领导担任召集人。",
    ],
)
def test_doings_are_no_fields(text: str) -> None:
    facts = Facts(text)
    assert not facts.names("Industry") | facts.names("Chain") | facts.names("IndustryGroup")


def test_the_organs_that_report_and_the_chains_of_which_they_do() -> None:
    facts = Facts("县经信局、县农业农村局分别汇报了机械制造、电子信息、低空经济三大产业链工作推进情况。")
    assert facts.names("Organisation") == {"县经信局", "县农业农村局"}
    assert facts.names("Chain") == {"机械制造产业链", "电子信息产业链", "低空经济产业链"}


@pytest.mark.parametrize("text", ["市级领导班子有关成员出席。", "有效凝聚了市级领导班子力量。"])
def test_a_body_of_leaders_is_no_person(text: str) -> None:
    assert Facts(text).names("Person") == set()


def test_an_association_that_publishes_a_list_beside_an_organ() -> None:
    facts = Facts("近日,省工信厅、省企业联合会发布2024年绿色工厂名单。")
    assert facts.relations("ISSUES") == {
        ("省工信厅", "2024年绿色工厂名单"),
        ("省企业联合会", "2024年绿色工厂名单"),
    }
    helped = Facts("省工信厅指导省企业联合会做好2024年绿色工厂名单宣传。")
    assert helped.relations("ISSUES") == set()


def test_a_count_that_calls_out_a_headline_is_no_figure() -> None:
    assert Facts("12个!湖南首批省级产业集群名单来了").figures() == []
    assert len(Facts("到2028年,培育省级产业集群12个!").figures()) == 1


_ROWS = "序号 集群名称 " + " ".join(
    f"{n} {name}产业集群" for n, name in enumerate(("襄阳轴承", "岳阳石化", "衡阳输变电", "株洲轨道交通"), 1)
)


def test_clusters_of_a_new_batch_are_in_its_class() -> None:
    facts = Facts(f"日前,新一批国家先进制造业集群出炉。\n在全国9个参加决赛的集群中,岳阳名列第二。\n{_ROWS}\n")
    assert {tier for _, tier in facts.relations("IN_TIER")} == {"国家先进制造业集群"}
    assert len(facts.relations("IN_TIER")) == 4
    assert facts.relations("INCLUDES") == set()  # those that contended are others


def test_clusters_of_a_batch_that_is_hoped_for_are_in_no_class() -> None:
    assert Facts(f"力争新一批国家先进制造业集群早日出炉。\n{_ROWS}\n").relations("IN_TIER") == set()


def test_the_place_of_a_meeting_does_not_act() -> None:
    facts = Facts("在苏州召开的江苏省新能源产业推进会明确,发展光伏产业。")
    assert facts.relations("FOCUSES_ON") >= {("江苏省", "光伏产业")}
    assert "苏州" not in {source for source, _ in facts.relations("FOCUSES_ON")}


def test_a_plan_speaks_in_the_next_sentences_as_well() -> None:
    facts = Facts(
        "企业是发展的主体,创新是企业的灵魂。2025年,成都小巨人企业增至41家,其中新入选单项冠军2家。\n\n"
        "中小企业是产业链的支撑,是发展的生力军,各地都在想办法。成都今年的势头不错,企业信心很足。\n\n"
        "去年印发的《成都市企业培育三年行动计划》明确,新增创新型中小企业1000家以上。"
        "着力推动企业创新,专利产品达到2件以上。大力支持企业转型,数控化率超过85%。\n\n"
        "市经信局负责人表示,今年将在壮大企业上持续用力,实施企业上台阶行动。"
    )
    plan = "成都市企业培育三年行动计划"
    assert {("数控化率"), ("专利产品")} <= {what for who, what in facts.relations("SETS_TARGET") if who == plan}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("省政协副主席王海峰作为省生物医药产业链链长,带队到企业调研。", "王海峰"),
        ("副市长李明作为生物医药产业链“链长”到企业调研。", "李明"),
    ],
)
def test_a_person_who_comes_as_the_head_of_a_chain(text: str, person: str) -> None:
    assert {who for who, _ in Facts(text).relations("LEADS")} == {person}


@pytest.mark.parametrize(
    "text", ["副市长李明作为链长制联系人到企业调研。", "副市长李明曾作为生物医药产业链链长到企业调研。"]
)
def test_a_person_who_comes_as_no_such_head(text: str) -> None:
    assert Facts(text).relations("LEADS") == set()


def test_chains_of_a_type() -> None:
    facts = Facts("“3”即工程机械、轨道交通等卓越型产业链;“2”即工业互联网、生命科学等战略型产业链。")
    assert {group for group, _ in facts.relations("INCLUDES")} == {"卓越型产业链", "战略型产业链"}


@pytest.mark.parametrize(
    "text",
    [
        "目前白川市有效期内国家级“小巨人”企业5家。",
        "白川市推荐6家企业申报(复核)国家级“小巨人”企业。",
        "白川市已开展一批次国家级“小巨人”企业推荐工作。",
    ],
)
def test_what_is_said_of_the_round_is_no_part_of_a_class(text: str) -> None:
    assert Facts(text).names("EnterpriseTier") == {"国家级小巨人企业"}


def test_a_place_that_starts_a_scheme_is_no_part_of_its_name() -> None:
    assert Facts("白川市推链长制,涉及3个产业。").names("Programme") == {"链长制"}


def test_places_whose_officials_come_do_not_act() -> None:
    text = "召开产业链推进会。宣州区、郎溪县、泾县政府负责人参加会议。会议要求,推动汽车零部件产业发展。"
    assert Facts(text).relations("FOCUSES_ON") == set()
    assert {who for who, _ in Facts(f"宣城市{text}").relations("FOCUSES_ON")} == {"宣城市"}


def test_a_place_that_is_only_supplied_does_not_act() -> None:
    facts = Facts("发展电子信息、装备制造等2大优势产业,配套武汉市发展,打造消费电子产业集群,成立咸宁市产业智库。")
    assert {who for who, _ in facts.relations("FOCUSES_ON")} == {"咸宁市"}
