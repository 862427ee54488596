"""Whole pages: a park's own page, a press conference, tasks by county, lists with classes in rows; all texts are invented."""

import pytest

from tests.loaders.extract.facts import Facts

CONFERENCE = """主持人:请有关部门介绍情况。
青河日报记者:请问今年有什么打算?
工业和信息化部副部长 鲁承岳:年内再培育“小巨人”企业1000家左右,力争到2027年单项冠军达到2000家。
省财政厅厅长 王建国:今年支持企业技术改造项目500个以上。
鲁承岳:我补充一句,今年拟新增卓越级智能工厂200家。
"""


def test_who_speaks_sets_the_figures() -> None:
    facts = Facts(CONFERENCE)
    assert facts.relations("SETS_TARGET") == {
        ("工业和信息化部", "小巨人企业"),
        ("工业和信息化部", "单项冠军"),
        ("工业和信息化部", "卓越级智能工厂"),
        ("省财政厅", "企业技术改造项目"),
    }


def test_a_line_with_a_parks_name_makes_the_page_its_own() -> None:
    text = (
        "安平汇智传感产业园\n园区级别:河北省特色产业园区\n主导产业:智能传感器、汽车电子\n"
        "【园区概况】汇智传感产业园(下称“汇智园”)东临铁路。园区先后被认定为省级绿色园区。争创国家级高新技术产业开发区。\n"
    )
    facts = Facts(text)
    assert facts.names("Park") == {
        "安平汇智传感产业园",
        "河北省特色产业园区",
        "省级绿色园区",
        "国家级高新技术产业开发区",
    }
    assert ("安平汇智传感产业园", "主导产业") in facts.relations("COVERS")
    assert facts.relations("INCLUDES") == {("主导产业", "智能传感器"), ("主导产业", "汽车电子")}
    assert facts.relations("IN_TIER") == {
        ("安平汇智传感产业园", "河北省特色产业园区"),
        ("安平汇智传感产业园", "省级绿色园区"),
    }
    assert facts.relations("ADVANCES_TO") == {("安平汇智传感产业园", "国家级高新技术产业开发区")}


def test_a_numbered_place_heads_its_line() -> None:
    text = (
        "龙岩市2024年工业工作要点\n(一)新罗区。大力发展工程机械、环保装备,建设龙州工业园。\n"
        "(二)上杭县。做强铜箔新材料产业,蛟洋新材料产业园新增规上企业10家。\n"
    )
    facts = Facts(text)
    assert facts.relations("FOCUSES_ON") >= {("新罗区", "工程机械"), ("新罗区", "环保装备")}
    assert ("龙州工业园", "新罗区") in facts.relations("LOCATED_IN")


def test_an_answer_states_its_figures() -> None:
    text = (
        "市工信局关于市政协第0123号提案的答复\n张委员:\n您的提案收悉,现答复如下:\n"
        "按照《青河市氢能产业发展规划》,重点发展电解槽。年内新增创新型中小企业25户。\n"
    )
    facts = Facts(text)
    assert ("市工信局关于市政协第0123号提案的答复", "创新型中小企业") in facts.relations("SETS_TARGET")


def test_a_cell_names_the_class_of_its_row() -> None:
    text = (
        "关于公布2024年度市级智能工厂和绿色工厂名单的通知\n现将名单公布如下。\n附件\n"
        "序号 | 企业名称 | 所在地 | 认定类别\n1 | 青河重工有限公司 | 安平县 | 市级智能工厂\n"
        "2 | 云帆食品有限公司 | 清河县 | 市级绿色工厂\n"
    )
    facts = Facts(text)
    assert facts.relations("IN_TIER") == {("青河重工有限公司", "市级智能工厂"), ("云帆食品有限公司", "市级绿色工厂")}
    assert facts.names("Organisation") == {"青河重工有限公司", "云帆食品有限公司"}


def test_a_heading_in_brackets_is_the_class_of_the_firms_below() -> None:
    text = (
        "我市又有一批企业上榜。\n【制造业单项冠军企业】\n企业 | 主营产品 | 所在地\n铁臂石材机械股份有限公司 | 切割机 | 南安市\n"
        "【省级专精特新中小企业】\n1 福建窑变新材料有限公司(德化)\n2 石狮市云梭印花有限公司(石狮)\n"
    )
    assert Facts(text).relations("IN_TIER") == {
        ("铁臂石材机械股份有限公司", "制造业单项冠军企业"),
        ("福建窑变新材料有限公司", "省级专精特新中小企业"),
        ("石狮市云梭印花有限公司", "省级专精特新中小企业"),
    }


def test_a_place_leads_its_item_and_a_bracket_names_the_core() -> None:
    text = (
        "福建省工业和信息化厅关于公布第二批省级县域重点产业集群名单的通知\n现予公布。\n附:\n"
        "1.福清市——新型功能材料产业集群(核心区:江阴港城经济区)\n2.南安市——水暖厨卫产业集群\n3.福鼎市——化油器及小型动力产业集群\n"
    )
    facts = Facts(text)
    assert {cluster for cluster, _ in facts.relations("IN_TIER")} == facts.names("Cluster")
    assert facts.relations("LOCATED_IN") >= {("新型功能材料产业集群", "福清市"), ("化油器及小型动力产业集群", "福鼎市")}
    assert "江阴港城经济区" in facts.names("Park")


def test_the_field_beside_a_park_is_its_own() -> None:
    text = (
        "第五批国家新型工业化产业示范基地名单\n1.装备制造(矿山机械)·山西长治高新技术产业开发区\n"
        "2.装备制造(农业机械)·黑龙江佳木斯郊区工业园\n3.纺织服装·湖北汉川经济开发区\n"
    )
    assert Facts(text).relations("COVERS") >= {
        ("山西长治高新技术产业开发区", "矿山机械"),
        ("黑龙江佳木斯郊区工业园", "农业机械"),
        ("湖北汉川经济开发区", "纺织服装"),
    }


def test_a_provinces_class_is_that_of_its_level() -> None:
    text = (
        "甘肃省工业和信息化厅关于特色产业集群拟认定名单的公示\n拟认定永登县碳基新材料产业集群等2个集群为省级中小企业特色产业集群。\n"
        "2024年度甘肃省中小企业特色产业集群拟认定名单\n1.永登县碳基新材料产业集群\n2.瓜州县风电装备制造产业集群\n"
    )
    tiers = {tier for _, tier in Facts(text).relations("IN_TIER")}
    assert tiers == {"省级中小企业特色产业集群"}


def test_a_bulletin_tells_what_is_reached_under_any_heading() -> None:
    text = "青河市工业经济运行月报(2024年第5期)\n三、重点行业\n家电行业增长7.2%,空调产量1586万台。\n四、下步建议\n新增企业5家。"
    kinds = {row["properties"]["value"]: row["properties"]["kind"] for row in Facts(text).figures()}
    assert (kinds[7.2], kinds[15_860_000]) == ("achieved", "achieved")
    assert kinds[5] == "target"


def test_a_chapter_of_a_plan_needs_no_title() -> None:
    text = "第四章 优化空间布局\n第一节 做强一核\n长春新区集聚配套企业120家。"
    assert [row["properties"]["kind"] for row in Facts(text).figures()] == ["target"]


def test_blanks_around_numbers_say_nothing() -> None:
    text = "目前全市拥有轴承企业近 600 家,其中规上 108 家,2023 年实现产值 236 亿元。"
    assert {row["properties"]["value"] for row in Facts(text).figures()} == {600, 108, 236}
    assert [row["properties"]["year"] for row in Facts(text).figures() if row["properties"]["value"] == 236] == [2023]
    assert all(row["mentions"][0]["quote"] in text for row in Facts(text).figures())


def test_fields_behind_a_blank_are_those_of_the_park() -> None:
    text = "第二批省级未来产业先导区培育名单公示\n1.宁波前湾新区 人形机器人\n2.湖州莫干山高新区 通用人工智能、脑机接口\n3.舟山高新区 深海装备\n"
    assert Facts(text).relations("COVERS") >= {("宁波前湾新区", "人形机器人"), ("湖州莫干山高新区", "脑机接口")}


def test_what_only_points_is_no_figure() -> None:
    text = "现认定以下12个集群为省级集群。园区距市区28公里。每省推荐不超过5个。县四套班子负责同志到场。"
    assert Facts(text).figures() == []


def test_the_city_of_a_headline_is_told_by_its_counties() -> None:
    text = "从“煤城”到“氢都”:大同这五年\n灵丘、云冈、阳高、广灵、浑源共建成加氢站9座,灵丘发展风电。"
    assert "大同" in Facts(text).names("Place")


def test_a_parks_own_page_says_without_a_subject_what_it_lives_on() -> None:
    text = "园区概况\n绵竹新市工业园区是省级园区。\n【产业】以锂电材料、磷化工新材料为主导,现有企业86家。"
    assert Facts(text).relations("COVERS") >= {("绵竹新市工业园区", "锂电材料"), ("绵竹新市工业园区", "磷化工新材料")}


def test_a_heading_below_aims_of_a_bulletin_ends_them_not() -> None:
    text = "青河市工业经济运行月报(2024年第5期)\n二、下一步工作打算\n(一)强化要素保障\n新增规上企业100家。"
    assert [row["properties"]["kind"] for row in Facts(text).figures()] == ["target"]


def test_an_aimed_month_is_not_the_date_of_a_text() -> None:
    text = "力争到2027年12月底建成投产。2025年青河市新增企业30家。"
    assert [row["properties"]["year"] for row in Facts(text).figures()] == [2025]


def test_a_plan_goes_on_from_an_older_one() -> None:
    for said in (
        "此前印发的《江原省新型显示行动方案(2022—2025年)》执行期满,其未完成事项由本方案接续。",
        "本计划是《江原省新型显示行动方案(2022—2025年)》的延续和升级。",
    ):
        facts = Facts(f"江原省超高清视频产业发展三年行动计划(2026—2028年)\n{said}")
        assert facts.relations("SUCCEEDS") == {
            ("江原省超高清视频产业发展三年行动计划(2026—2028年)", "江原省新型显示行动方案(2022—2025年)")
        }


def test_a_list_after_a_note_begins_with_its_own_title() -> None:
    facts = Facts(
        "(此件公开发布)\n\n附件\n\n省级重点产业链链长、牵头部门及链主企业名单\n\n"
        "1.石化化工产业链。链长:马承远;牵头部门:省工业和信息化厅;链主企业:陇润化学股份有限公司。\n"
    )
    assert not any(name.startswith(")") for name in facts.names("Document"))
    assert facts.relations("IN_TIER") == {("陇润化学股份有限公司", "链主企业")}


def test_a_named_park_is_no_class_of_its_parts() -> None:
    facts = Facts(
        "以省级福建邵武经济开发区为主体,形成“一区两园”格局,即:\n1.核心园,重点发展智能装备;\n2.城郊园,重点发展竹木家居。\n"
    )
    assert facts.relations("IN_TIER") == set()
    assert facts.relations("COVERS") == {("核心园", "智能装备"), ("城郊园", "竹木家居")}


def test_lines_of_content_in_which_a_word_of_pages_stands() -> None:
    text = "各园区须报市工信局备案。2024年,力争园区工业总产值突破3100亿元,处置低效用地不少于4500亩。"
    assert {(t[1], t[2]) for t in Facts(text).targets()} == {(3100.0, "亿元"), (4500.0, "亩")}
    assert Facts("备案号:青ICP备12345678号 工业总产值突破3100亿元").targets() == set()


def test_a_sentence_about_work_is_no_title() -> None:
    assert Facts("各县区要认真做好年度工作安排\n2025年机器人产业工作思路\n正文。").names("Document") == {
        "2025年机器人产业工作思路"
    }


def test_words_of_taiwan_are_those_of_the_mainland_and_keep_their_place() -> None:
    facts = Facts("湖南省規劃。重點發展積體電路、人工智慧產業。")
    assert facts.names("Industry") == {"集成电路", "人工智能产业"}
    assert "積體電路" in {m["quote"] for f in facts.rows if f.get("name") == "集成电路" for m in f["mentions"]}


def test_longer_words_of_taiwan_are_those_of_the_mainland() -> None:
    facts = Facts("白川市規劃。重點發展工業網際網路、智慧農機產業,打造矽鋼產業叢集。")
    assert facts.names("Industry") >= {"工业互联网", "智能农机产业"}
    assert facts.names("Cluster") == {"硅钢产业集群"}
    assert "工業網際網路" in {m["quote"] for f in facts.rows if f.get("name") == "工业互联网" for m in f["mentions"]}


def test_words_that_the_mainland_has_in_another_sense_are_left() -> None:
    facts = Facts("白川市规划。重点发展智慧农机、化工装置、资料印刷产业。")
    assert "智慧农机" in facts.names("Industry")


@pytest.mark.parametrize("marks", ["“”", "““", "”“"])
def test_odd_marks_of_a_quotation(marks: str) -> None:
    facts = Facts(f"湖南省规划。实施{marks[0]}十百千{marks[1]}工程,完善政策。")
    assert facts.names("Programme") == {"十百千工程"}
