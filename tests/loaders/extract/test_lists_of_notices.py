"""Lists that notices publish: their titles, the sentences that award, what sorts the firms, and who may apply; all invented."""

import pytest

from tests.loaders.extract.facts import Facts

_ITEMS = "1.青岩铜箔有限公司\n2.白石竹材股份有限公司\n"
_FIRMS = {"青岩铜箔有限公司", "白石竹材股份有限公司"}


def _in(facts: Facts, tier: str) -> set[str]:
    """What the facts say to be in a class."""
    return {thing for thing, named in facts.relations("IN_TIER") if named == tier}


@pytest.mark.parametrize(
    ("title", "tier"),
    [
        ("江苏省工业和信息化厅关于2024年江苏省专精特新中小企业名单的公示", "江苏省专精特新中小企业"),
        ("河南省发展和改革委员会关于2024年度省级绿色工厂拟认定名单的公示", "省级绿色工厂"),
        ("江苏省经济和信息化厅关于拟认定2023年度江苏省创新型中小企业的公示", "江苏省创新型中小企业"),
        ("关于推荐2025年国家级“绿色工厂”的公示", "国家级绿色工厂"),
        ("关于2023年度南通市级单项冠军企业的通报", "南通市级单项冠军企业"),
        ("江苏省工业和信息化厅关于公布第四批省级瞪羚企业名单的函", "省级瞪羚企业"),
        ("江苏省经济和信息化厅关于2024年度江苏省未来工厂拟认定名单的公示", "江苏省未来工厂"),
    ],
)
def test_a_title_names_the_class_without_its_organ(title: str, tier: str) -> None:
    assert _in(Facts(f"{title}\n{_ITEMS}"), tier) == _FIRMS


@pytest.mark.parametrize(
    "title",
    [
        "关于组织申报2025年江苏省绿色工厂的通知",
        "关于推荐2025年度江苏省绿色工厂的通知",
        "关于做好2025年江苏省绿色工厂推荐认定的通知",
        "关于取消江苏省绿色工厂资格的通知",
    ],
)
def test_a_call_and_a_notice_that_takes_away_are_no_lists(title: str) -> None:
    assert Facts(f"{title}\n{_ITEMS}").relations("IN_TIER") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "现认定青岩铜箔有限公司、白石竹材股份有限公司为江苏省绿色工厂。",
        "现将青岩铜箔有限公司、白石竹材股份有限公司予以公布。",
        "经评审,决定授予青岩铜箔有限公司和白石竹材股份有限公司等2家企业为江苏省绿色工厂。",
        "首批绿色工厂包括青岩铜箔有限公司、白石竹材股份有限公司。",
        "现将青岩铜箔有限公司、白石竹材股份有限公司公告如下:",
    ],
)
def test_the_sentence_under_a_title_awards_its_class(sentence: str) -> None:
    facts = Facts(f"关于公布2024年江苏省绿色工厂名单的通知\n{sentence}\n")
    assert _in(facts, "江苏省绿色工厂") == _FIRMS
    assert facts.names("Organisation") == _FIRMS


@pytest.mark.parametrize(
    "sentence",
    [
        "决定取消青岩铜箔有限公司、白石竹材股份有限公司省级绿色工厂称号。",
        "不将青岩铜箔有限公司、白石竹材股份有限公司予以公布。",
        "青岩铜箔有限公司、白石竹材股份有限公司被取消江苏省绿色工厂资格。",
    ],
)
def test_a_sentence_that_denies_awards_nothing(sentence: str) -> None:
    facts = Facts(f"关于公布2024年江苏省绿色工厂名单的通知\n{sentence}\n")
    assert facts.relations("IN_TIER") == set()
    assert facts.names("Organisation") == _FIRMS


def test_another_class_under_a_title_is_its_own() -> None:
    facts = Facts("关于公布2024年省级绿色工厂名单的通知\n同时,命名青岩铜箔有限公司为省级单项冠军企业。\n")
    assert facts.relations("IN_TIER") == {("青岩铜箔有限公司", "省级单项冠军企业")}


def test_clusters_parks_and_platforms_are_awarded_too() -> None:
    facts = Facts(
        "关于2023年度拟认定的江苏省中小企业特色产业集群的公示\n现将如东县竹材产业集群、海安市锦纶产业集群公示如下。\n"
    )
    assert _in(facts, "江苏省中小企业特色产业集群") == {"如东县竹材产业集群", "海安市锦纶产业集群"}
    facts = Facts("现公布如东县竹材产业集群、海安市锦纶产业集群为省级先进制造业集群。")
    assert _in(facts, "省级先进制造业集群") == {"如东县竹材产业集群", "海安市锦纶产业集群"}
    facts = Facts("关于公布2024年江苏省化工园区名单的通知\n现将如东洋口化工园区、海安角斜化工园区予以公布。\n")
    assert _in(facts, "江苏省化工园区") == {"如东洋口化工园区", "海安角斜化工园区"}
    facts = Facts("江苏省工业和信息化厅关于江苏省第二批特色产业集群的公示\n拟认定以下集群:\n1.如东县竹材产业集群\n")
    assert _in(facts, "江苏省特色产业集群") == {"如东县竹材产业集群"}
    assert facts.names("Cluster") == {"如东县竹材产业集群"}


def test_chains_before_colons_on_one_line() -> None:
    facts = Facts(
        "关于公布2023年度南通市产业链链主企业名单的通知\n"
        "锂电池产业链:青岩铜箔有限公司;磷化工产业链:白石磷业(集团)有限责任公司。\n"
        "纺织产业链培育对象:红石纺织有限公司\n"
    )
    assert facts.relations("LEADS") == {
        ("青岩铜箔有限公司", "锂电池产业链"),
        ("白石磷业(集团)有限责任公司", "磷化工产业链"),
        ("红石纺织有限公司", "纺织产业链"),
    }


def test_grades_and_clusters_before_colons_sort_the_firms() -> None:
    title = "关于公布2024年度南通市星级绿色工厂名单的通知\n"
    facts = Facts(title + "五星级:青岩铜箔有限公司\n四星级:白石竹材股份有限公司\n")
    assert _in(facts, "南通市星级绿色工厂") == facts.names("Organisation") == _FIRMS
    facts = Facts("关于公布江苏省“领跑者”企业名单的通知\n如东县竹材产业集群:白石竹材股份有限公司\n")
    assert _in(facts, "江苏省领跑者企业") == {"白石竹材股份有限公司"}
    assert facts.names("Cluster") == {"如东县竹材产业集群"}


def test_each_chapter_has_its_class() -> None:
    facts = Facts(
        "关于公布2024年江苏省智能制造标杆企业、标杆车间名单的通知\n一、智能制造标杆企业\n1.青岩铜箔有限公司\n"
        "二、智能制造标杆车间\n1.白石竹材股份有限公司热压智能车间\n"
    )
    assert facts.relations("IN_TIER") == {
        ("青岩铜箔有限公司", "智能制造标杆企业"),
        ("白石竹材股份有限公司", "智能制造标杆车间"),
    }
    facts = Facts("关于公布2024年江苏省智能工厂名单的通知\n(一)标杆性智能工厂\n青岩铜箔有限公司生箔智能工厂\n")
    assert facts.relations("IN_TIER") == {("青岩铜箔有限公司", "标杆性智能工厂")}


def test_what_stands_beside_a_firm_is_its_product() -> None:
    title = "关于公布2023年江苏省制造业单项冠军名单的通知\n南通市\n"
    facts = Facts(title + "青岩铜箔有限公司 微型汽车发动机\n")
    assert facts.names("Organisation") == {"青岩铜箔有限公司"}
    assert len(Facts(title + "青岩铜箔有限公司 白石竹材有限公司\n").relations("IN_TIER")) == 2


def test_a_label_before_a_firm_is_its_chain_or_its_place() -> None:
    facts = Facts("江苏省工业和信息化厅关于2024年度江苏省链主企业(第三批)的公示\n1.铜箔产业链 青岩铜箔有限公司\n")
    assert facts.relations("LEADS") == {("青岩铜箔有限公司", "铜箔产业链")}
    facts = Facts("关于公布江苏省绿色工厂名单的通知\n1.南通市 青岩铜箔有限公司\n2.苏州市 白石竹材股份有限公司\n")
    assert facts.relations("LOCATED_IN") == {("青岩铜箔有限公司", "南通市"), ("白石竹材股份有限公司", "苏州市")}
    assert _in(facts, "江苏省绿色工厂") == facts.names("Organisation") == _FIRMS


def test_plants_are_items_of_a_list_of_plants() -> None:
    facts = Facts(
        "关于公布2024年度智能制造示范工厂名单的通告\n1.北京青岩智能手机智能制造示范工厂\n2.长沙白石桩机智能制造示范工厂\n"
    )
    assert _in(facts, "智能制造示范工厂") == {"北京青岩智能手机智能制造示范工厂", "长沙白石桩机智能制造示范工厂"}


def test_numbers_of_papers_are_no_firms() -> None:
    for number in ("苏工信科技〔2024〕12号", "皖工信科技规函〔2023〕356号"):
        assert Facts(f"{number}\n各设区市工业和信息化局:\n").names("Organisation") == set()


@pytest.mark.parametrize(
    "text",
    [
        "关于申报2025年省级制造业创新中心的通知\n企业成员单位不少于10家,近三年研发投入不低于5000万元。\n",
        "关于组织申报江苏省特色产业集群的通知\n集群主导产业产值不低于10亿元。\n",
        "关于印发《江苏省特色产业集群认定管理办法》的通知\n第三条 主导产业产值占集群总产值的70%以上。\n",
        "绿色工厂申报条件:绿色产品占比达到50%以上。\n",
        "关于开展2024年度特色产业集群推荐工作的通知\n各市推荐集群数量不超过8个。\n",
    ],
)
def test_thresholds_of_a_call_are_no_targets(text: str) -> None:
    assert Facts(text).names("Target") == set()


def test_aims_beside_thresholds_are_targets() -> None:
    facts = Facts("关于组织推荐第三批未来工厂的通知\n到2027年,力争建成未来工厂超过50家。\n年营业收入不少于5亿元。\n")
    assert facts.names("Target") == {"未来工厂"}
    plan = "江苏省人民政府关于印发先进制造业集群培育行动方案的通知\n到2027年,营业收入超过3万亿元。\n"
    assert len(Facts(plan).names("Target")) == 1


def test_who_issues_with_others() -> None:
    title = "江苏省工业和信息化厅等3部门关于公布2023年度江苏省绿色工厂名单的通知"
    assert Facts(f"{title}\n{_ITEMS}").relations("ISSUES") == {("江苏省工业和信息化厅", title)}
    signed = "关于公布2024年度绿色工厂名单的公告\n" + _ITEMS + "工业和信息化部 国家发展改革委 财政部\n2025年1月9日\n"
    organs = {organ for organ, _ in Facts(signed).relations("ISSUES")}
    assert organs == {"工业和信息化部", "国家发展改革委", "财政部"}
    facts = Facts("中国青岩院与江苏省工业和信息化厅联合发布《江苏省工业互联网平台名单》。")
    assert {organ for organ, _ in facts.relations("ISSUES")} == {"中国青岩院", "江苏省工业和信息化厅"}
    assert facts.names("Platform") == set()
    assert Facts("支持建设中国青岩研究院。").names("Platform") == {"中国青岩研究院"}


@pytest.mark.parametrize("said", ["应公布", "尚未公布", "须于年底前公布", "将公布"])
def test_a_list_that_is_not_out_is_issued_by_nobody(said: str) -> None:
    assert Facts(f"江苏省工业和信息化厅{said}未来工厂名单。").relations("ISSUES") == set()


def test_clusters_behind_a_colon() -> None:
    listed = "省级特色产业集群:青河市、海安市铜箔产业集群,如东县竹材产业集群,启东市锦纶产业集群。"
    facts = Facts("江苏省工信厅公布第三批" + listed)
    assert len(_in(facts, "省级特色产业集群")) == 3
    for denied in ("将公布第三批", "拟取消第三批"):
        assert Facts(f"江苏省工信厅{denied}{listed}").relations("IN_TIER") == set()


def test_firms_that_a_class_is_said_to_be() -> None:
    facts = Facts("首批链主企业为青岩铜箔有限公司、白石竹材股份有限公司。")
    assert _in(facts, "链主企业") == _FIRMS
    for denied in ("链主企业为青岩铜箔有限公司、白石竹材股份有限公司提供配套。", "链主企业不是青岩铜箔有限公司。"):
        assert Facts(denied).relations("IN_TIER") == set()


def test_cities_are_no_sites_of_their_titles() -> None:
    assert Facts("确定苏州市、无锡市等25个城市为国家消费品工业战略示范城市。").relations("LOCATED_IN") == set()
    assert ("江苏省绿色园区", "南通") not in Facts("南通3家园区入选江苏省绿色园区。").relations("LOCATED_IN")
    assert ("海安高新区", "海安") in Facts("海安高新区入选江苏省绿色园区。").relations("LOCATED_IN")


def test_places_of_listed_clusters_make_nothing_their_object() -> None:
    facts = Facts("新增南通铜箔、盐城竹材2个省级先进制造业集群。")
    assert facts.relations("FOCUSES_ON") == set()
    assert facts.relations("LOCATED_IN") == {("南通铜箔集群", "南通"), ("盐城竹材集群", "盐城")}


def test_fields_before_a_dot() -> None:
    facts = Facts("拟推荐铜箔·海安高新技术产业开发区、装备制造·如东经济开发区申报国家新型工业化产业示范基地。")
    assert facts.relations("ADVANCES_TO") == {
        ("海安高新技术产业开发区", "国家新型工业化产业示范基地"),
        ("如东经济开发区", "国家新型工业化产业示范基地"),
    }
    facts = Facts("关于公布国家新型工业化产业示范基地名单的通知\n江苏 装备制造(智能机器人)·南通经济技术开发区\n")
    assert ("南通经济技术开发区", "江苏") in facts.relations("LOCATED_IN")
    assert facts.relations("COVERS") >= {("南通经济技术开发区", "装备制造"), ("南通经济技术开发区", "智能机器人")}


def test_who_bears_an_item_stands_in_brackets() -> None:
    facts = Facts("关于公布江苏省制造业创新中心名单的通知\n1. 江苏省铜箔创新中心(牵头单位:青岩铜箔有限公司)\n")
    assert facts.names("Organisation") == {"青岩铜箔有限公司"}
    assert _in(facts, "江苏省制造业创新中心") == {"江苏省铜箔创新中心"}


def test_names_end_where_other_words_begin() -> None:
    assert Facts("平均每个集群有专精特新中小企业38家。").names("EnterpriseTier") == {"专精特新中小企业"}
    facts = Facts("苏州、无锡2市铜箔产业集群入选国家先进制造业集群。")
    assert facts.names("Cluster") == {"铜箔产业集群"}
    facts = Facts("目前已培育国家先进制造业集群80个,涉及新一代信息技术、高端装备、新材料等领域。")
    assert "国家先进制造业集群" not in facts.names("IndustryGroup")
    assert Facts("工业和信息化部近日公布新一轮国家先进制造业集群名单。").names("Cluster") == set()
    assert Facts("工业和信息化部公布了45个国家先进制造业集群名单").names("Document") == {"国家先进制造业集群名单"}
    assert Facts("泉州海西电子有限公司不再符合标准。").names("Organisation") == {"泉州海西电子有限公司"}
    facts = Facts("上海微纳装备(集团)股份有限公司入选“链主”企业。")
    assert facts.names("Industry") == set()
