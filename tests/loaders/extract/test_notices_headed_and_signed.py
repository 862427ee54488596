"""Notices as pages print them: titles behind labels and paths, the organ that signs behind a number or acts in the text, numbered directions of aid."""

import pytest

from tests.loaders.extract.facts import Facts

_LIST = "关于公布2022年度铜陵市市级特色产业园区名单的通知"


@pytest.mark.parametrize(
    "head",
    [
        f"信息名称 {_LIST}\n索引号 0144/2022-001 主题分类 工业",
        f"文件标题: {_LIST}",
        f"当前位置: 首页 通知公告 {_LIST}",
        f"您现在的位置:首页>通知公告>{_LIST}",
        f"{_LIST} 发布日期:2022-12-01 来源:本站",
    ],
)
def test_a_title_stands_behind_a_label_or_the_path_of_the_page(head: str) -> None:
    text = f"{head}\n各县工信局:\n经综合评审,确定石桥新材料产业园、柳窑船舶产业园为2022年度市级特色产业园区。\n"
    assert Facts(text).names("Document") == {_LIST}


@pytest.mark.parametrize("line", ["当前位置: 首页 > 通知公告 > 正文", "上一篇: " + _LIST])
def test_a_path_without_a_title_is_furniture(line: str) -> None:
    assert not Facts(f"{line}\n铜陵市石桥新材料产业园建成投产。\n").names("Document")


@pytest.mark.parametrize(
    "end",
    [
        "联系电话:0551-62871700。铜陵市工业和信息化局 2024年5月6日",
        "联系电话:0551-62871700,铜陵市工业和信息化局2024年5月6日。",
        "欢迎监督。\n铜陵市工业和信息化局2024年5月6日\n附件:名单",
    ],
)
def test_who_signs_behind_a_number_issues_the_notice(end: str) -> None:
    text = f"关于2024年度铜陵市绿色工厂拟认定名单的公示\n根据《绿色工厂办法》,现予公示。{end}"
    issued = Facts(text).relations("ISSUES")
    assert ("铜陵市工业和信息化局", "关于2024年度铜陵市绿色工厂拟认定名单的公示") in issued


def test_an_organ_within_a_sentence_signs_nothing() -> None:
    text = "关于2024年度铜陵市绿色工厂拟认定名单的公示\n名单由石桥县工业和信息化局2024年5月6日推荐上报,现予公示。\n"
    assert not Facts(text).relations("ISSUES")


_CALL = "关于组织申报2024年铜陵市工业强市专项资金的通知"


@pytest.mark.parametrize(
    ("acts", "issuer"),
    [
        ("市工信局会同市财政局、市科技局、市发展改革委组织开展2024年申报工作", "市工信局"),
        ("市工信局决定组织开展2024年申报工作", "市工信局"),
        ("按照工业和信息化部组织开展的评价工作要求,市工信局组织申报", "市工信局"),
    ],
)
def test_the_first_office_that_acts_in_a_notice_issues_it(acts: str, issuer: str) -> None:
    issued = Facts(f"{_CALL}\n各有关单位:\n{acts}。现将有关事项通知如下:\n").relations("ISSUES")
    assert issued == {(issuer, _CALL)}


def test_an_organ_before_its_proposal_issues_it() -> None:
    title = "当涂县农业农村局拟认定第二批县级农业产业化重点龙头企业公示"
    text = f"{title}\n经企业申报、专家评审,现公示如下:\n石桥县荆山红农业有限公司\n柳窑茶业有限公司\n"
    facts = Facts(text)
    assert title in facts.names("Document")
    assert ("当涂县农业农村局", title) in facts.relations("ISSUES")


def test_organs_between_the_verb_and_the_title_issue_it() -> None:
    text = "目前,石桥县已出台县委办、县政府办《关于推行重点产业链链长制的实施方案》文件,链长制全面运行。"
    title = "关于推行重点产业链链长制的实施方案"
    assert Facts(text).relations("ISSUES") == {("县委办", title), ("县政府办", title)}


def test_directions_of_aid_are_read_before_the_note_of_their_annex() -> None:
    text = (
        f"{_CALL}\n市工信局组织申报工作。\n一、支持方向\n1.支持集成电路发展(详见附件1)。\n"
        "2.支持生物医药、高端装备发展(见附件2、3)\n3.培育独角兽企业(附件4)。\n4.发展专精特新企业\n"
    )
    facts = Facts(text)
    assert {"集成电路", "生物医药", "高端装备"} <= facts.names("Industry")
    assert facts.names("EnterpriseTier") == {"独角兽企业", "专精特新企业"}


def test_a_guide_to_applications_lists_no_projects() -> None:
    text = (
        "2021年第二批铜陵市专项资金项目申报指南目录\n一、智能产业发展\n(一)集成电路产业\n(二)新型显示产业\n"
        "二、企业技术创新\n(一)工业设计\n(二)绿色制造\n"
    )
    facts = Facts(text)
    assert not facts.names("Project")
    assert facts.names("Document") == {"2021年第二批铜陵市专项资金项目申报指南"}


def test_a_cluster_of_wind_or_sun() -> None:
    facts = Facts("入选的产业集群(其中湘潭风能产业集群、德州太阳能产业集群另行管理)予以公布。")
    assert facts.names("Cluster") == {"湘潭风能产业集群", "德州太阳能产业集群"}


def test_a_list_that_is_made_known_is_entered_not_aimed_at() -> None:
    text = (
        "现将南漳县富硒茶现代农业产业园等3个市级现代农业产业园名单公示如下。\n南漳县富硒茶现代农业产业园\n"
        "保康县高山蔬菜现代农业产业园\n谷城县食用菌现代农业产业园\n"
    )
    facts = Facts(text)
    assert ("谷城县食用菌现代农业产业园", "市级现代农业产业园") in facts.relations("IN_TIER")
    assert not facts.relations("ADVANCES_TO")


def test_two_fields_in_one_heading_of_which_the_first_has_its_head() -> None:
    text = (
        "铜陵市重点产业链工作方案\n一、重点领域\n(一)5G产业和智能终端\n(二)软件产业和物联网\n(三)新能源和智能网联汽车\n"
    )
    facts = Facts(text)
    assert {"智能终端", "物联网", "新能源和智能网联汽车"} <= facts.names("Industry")
    assert {t for _, t in facts.relations("FOCUSES_ON")} >= {"智能终端", "物联网", "软件产业"}
    assert "造纸" not in Facts("四川省规划\n淘汰钢铁、石化等五大产业和造纸。").names("Industry")


def test_the_number_of_a_heading_is_no_firm_and_a_threshold_no_figure() -> None:
    text = (
        "申报指南\n五、工业稳产促销增效\n(一)流动资金贷款贴息\n一、智能产业发展\n"
        "支持条件:实际到位投资2000万元以上的集成电路设计类项目,或实际到位投资5亿元以上的集成电路制造、封测、材料类项目。"
    )
    facts = Facts(text)
    assert not facts.names("Organisation")
    assert not facts.targets()


def test_who_issued_the_ground_of_a_list_does_not_issue_the_list() -> None:
    text = (
        "根据国家发展改革委、财政部印发的《关于推动园区发展的指导意见》有关要求,确定了第三批国家级示范园区名单。"
        "现将名单予以公布。"
    )
    issued = Facts(text).relations("ISSUES")
    assert ("财政部", "关于推动园区发展的指导意见") in issued
    assert not [paper for _, paper in issued if "名单" in paper]


def test_an_organ_of_emergencies_does_not_wish() -> None:
    text = "辽宁省工信厅、应急管理厅公布《关于公布辽宁省化工园区名单(第一批)的通知》。"
    title = "关于公布辽宁省化工园区名单(第一批)的通知"
    assert Facts(text).relations("ISSUES") == {("辽宁省工信厅", title), ("应急管理厅", title)}
    assert not Facts("辽宁省工信厅应尽快公布《关于公布辽宁省化工园区名单的通知》。").relations("ISSUES")


def test_a_notice_among_the_annexes_is_not_the_signers() -> None:
    text = (
        "各区县工信局:\n根据省工信厅通知要求,现组织认定工作。\n附件1:建设指南.pdf\n"
        "附件2:关于开展2020年山东省制造业创新中心培育和认定工作的通知.pdf\n济南市工业和信息化局\n2020年7月6日\n"
    )
    assert not Facts(text).relations("ISSUES")


def test_a_notice_and_the_list_below_it_are_both_the_signers() -> None:
    text = (
        "关于公布2024年度绿色工厂名单的通知\n各县区:\n现予公布。\n铜陵市工业和信息化局\n2024年11月12日\n"
        "附件\n2024年度铜陵市绿色工厂名单\n1.铜陵中发三佳科技有限公司\n2.安徽铜峰电子有限公司\n"
    )
    issued = Facts(text).relations("ISSUES")
    assert ("铜陵市工业和信息化局", "关于公布2024年度绿色工厂名单的通知") in issued


def test_a_centre_among_bases_keeps_its_own_head() -> None:
    text = "同意授予天津青年创业园、武安工业园区创业服务中心等103个基地“国家小型微型企业创业创新示范基地”称号。"
    assert {"天津青年创业园", "武安工业园区创业服务中心"} <= Facts(text).names("Park")
    assert "武安工业园区创业服务中心基地" not in Facts(text).names("Park")


def test_the_batch_of_a_province_is_no_park() -> None:
    text = "9家!辽宁省第二批化工园区名单发布\n第二批共认定9家化工园区,分别是沈阳化学工业园、盘锦帅乡工业园区。\n"
    assert "辽宁省第二批化工园区" not in Facts(text).names("Park")


def test_a_list_without_its_year_is_the_one_over_the_page() -> None:
    text = "2024年先进制造业集群竞赛胜出集群名单公示\n榆鄂宁现代煤化工集群等35个集群胜出。现将胜出集群名单予以公示。\n"
    assert len(Facts(text).names("Document")) == 1


def test_items_with_the_numbers_of_chapters() -> None:
    parks = Facts("2023年自治区级产业园区名单\n一、南宁六景工业园区\n二、柳州阳和工业新区\n三、桂林经济技术开发区\n")
    assert ("柳州阳和工业新区", "自治区级产业园区") in parks.relations("IN_TIER")
    firms = Facts("2023年度市级智能工厂名单\n一、株洲中车时代半导体有限公司\n二、湖南华联瓷业股份有限公司\n")
    assert firms.names("Organisation") == {"株洲中车时代半导体有限公司", "湖南华联瓷业股份有限公司"}


def test_chapters_that_head_items_are_none() -> None:
    text = "2023年江西省重点园区名单\n一、省级开发区\n1.赣州经济技术开发区\n二、省级工业园区\n1.樟树工业园区\n"
    facts = Facts(text)
    assert {("赣州经济技术开发区", "省级开发区"), ("樟树工业园区", "省级工业园区")} <= facts.relations("IN_TIER")


def test_a_notice_all_on_one_line() -> None:
    title = "关于公布2022年度江苏省特色产业集群名单的通知"
    text = (
        f"{title} 各设区市工信局: 经评审,现将2022年度江苏省特色产业集群名单公布如下: 1 徐州市工程机械产业集群 "
        "2 常州市智能制造装备产业集群 3 泰州市生物医药产业集群 江苏省工业和信息化厅 2022年12月1日"
    )
    facts = Facts(text)
    assert title in facts.names("Document")
    assert ("常州市智能制造装备产业集群", "江苏省特色产业集群") in facts.relations("IN_TIER")
    assert ("江苏省工业和信息化厅", title) in facts.relations("ISSUES")


def test_records_of_chains_on_one_line() -> None:
    text = (
        "六安市链长制责任分工 产业链名称:钢铁产业链 链长:李某 责任单位:市经信局 链主企业:六安钢铁控股集团有限公司 "
        "产业链名称:氢能产业链 链长:赵某 责任单位:市发改委 链主企业:安徽明天氢能科技股份有限公司"
    )
    leads = Facts(text).relations("LEADS")
    assert {("市经信局", "钢铁产业链"), ("六安钢铁控股集团有限公司", "钢铁产业链"), ("市发改委", "氢能产业链")} <= leads


def test_who_is_responsible_leads_a_chain_that_nobody_leads() -> None:
    text = "新材料产业链:责任单位市经信局;电子信息产业链:牵头单位市发改委,责任单位市科技局。"
    assert Facts(text).relations("LEADS") == {("市经信局", "新材料产业链"), ("市发改委", "电子信息产业链")}


def test_a_firm_and_its_county_apart_on_a_line() -> None:
    text = "池州市2023年市级“专精特新”中小企业名单\n安徽华宇电缆集团有限公司 贵池区\n安徽九华华源药业有限公司 青阳县\n"
    assert ("安徽九华华源药业有限公司", "青阳县") in Facts(text).relations("LOCATED_IN")


def test_what_a_firm_makes_in_brackets_is_not_its_name() -> None:
    text = "经遴选,拟将古井集团(白酒)、济人药业(现代中药)、瑞福祥食品(绿色食品)等3户企业纳入链主企业培育名单。"
    assert Facts(text).names("Organisation") == {"古井集团", "济人药业", "瑞福祥食品"}


def test_a_class_that_says_its_level_twice_is_one() -> None:
    text = (
        "关于公布宿州市第一批市级制造业创新中心名单的通知\n经评审,同意认定以下单位为市级制造业创新中心:\n"
        "1.宿州市生物医药制造业创新中心(依托单位:安徽诚亚生物科技有限公司)\n"
        "2.宿州市智能家居制造业创新中心(依托单位:安徽大自然家居有限公司)\n"
    )
    assert len({t for _, t in Facts("宿州市工业和信息化局\n" + text).relations("IN_TIER")}) == 1


def test_offices_that_call_together_issue_together() -> None:
    joint = Facts(f"{_CALL}\n各县区:\n根据要求,市工信局、市财政局联合组织开展申报工作。").relations("ISSUES")
    assert joint == {("市工信局", _CALL), ("市财政局", _CALL)}
    helped = Facts(f"{_CALL}\n各县区:\n市工信局会同市财政局、市科技局组织开展申报工作。").relations("ISSUES")
    assert helped == {("市工信局", _CALL)}
