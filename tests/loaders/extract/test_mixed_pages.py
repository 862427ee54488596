"""What pages of lists and news of firms say in plain wording that was not read before."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "sentence",
    ["推动“{}”建设取得新进展。", "按照全市“{}”布局,发展锂电产业。", "围绕“{}”,咸宁市加快发展大健康产业。"],
)
@pytest.mark.parametrize("code", ["一港两区四平台", "一核两廊五板块", "一心三带多点"])
def test_map_of_three_parts_is_a_programme(code: str, sentence: str) -> None:
    assert code in Facts(sentence.format(code)).names("Programme")


@pytest.mark.parametrize("code", ["一核两翼", "一带一路", "一区一园"])
def test_map_of_two_parts_is_none(code: str) -> None:
    assert not Facts(f"按照全市“{code}”布局,发展锂电产业。").names("Programme")
    assert not Facts("空间上构建“一核两带多区”,各有侧重。").names("Programme")


def test_region_in_which_something_is_built() -> None:
    facts = Facts("在长沙打造工程机械基地,在长株潭地区打造新能源装备基地;在湘南建设有色金属产业园。")
    located = {("工程机械基地", "长沙"), ("新能源装备基地", "长株潭"), ("有色金属产业园", "湘南")}
    assert facts.relations("LOCATED_IN") == located


def test_region_in_which_nothing_is_built() -> None:
    assert not Facts("我市园区在长三角地区招商成效明显,建成一批产业园。").relations("LOCATED_IN")


def test_place_to_which_industry_moves_is_a_park() -> None:
    facts = Facts("遂溪产业转移集聚地规上工业产值达到60亿元,雷州产业转移集聚地投产企业30家。")
    assert facts.names("Park") == {"遂溪产业转移集聚地", "雷州产业转移集聚地"}
    assert {("遂溪产业转移集聚地", "遂溪"), ("雷州产业转移集聚地", "雷州")} == facts.relations("LOCATED_IN")
    assert not Facts("江门成为重要的产业转移集聚地,打造产业集聚地。").names("Park")


def test_qualities_of_an_economy_are_no_field() -> None:
    facts = Facts("发展绿色低碳经济,曲靖市绿色工业经济发展走在前列,发展海洋经济。")
    assert {name for name in facts.names("Industry") if name.endswith("经济")} == {"海洋经济"}


def test_our_city_lives_on() -> None:
    assert {"陶瓷", "光伏"} <= Facts("我市优势产业有陶瓷,新兴产业有光伏。").names("Industry")


def test_heads_of_two_lists_in_a_row() -> None:
    facts = Facts("绍兴市有印染、黄酒等历史悠久的传统产业,有集成电路、光伏等快速成长的新兴产业。")
    assert facts.relations("INCLUDES") == {
        ("传统产业", "印染"),
        ("传统产业", "黄酒"),
        ("新兴产业", "集成电路"),
        ("新兴产业", "光伏"),
    }


@pytest.mark.parametrize("opener", ["包括今年新批准的", "其中今年新增", "包括", "包含新设立的", "其中有"])
def test_enumerated_behind_the_count_of_a_class(opener: str) -> None:
    text = f"全省列入目录的省级以上开发区52家,{opener}大冶经济开发区、阳新工业园区、罗田经济开发区等3家。"
    parks = ("大冶经济开发区", "阳新工业园区", "罗田经济开发区")
    assert Facts(text).relations("IN_TIER") == {(park, "省级以上开发区") for park in parks}


@pytest.mark.parametrize(
    "text",
    [
        "全省省级以上开发区60家,不包括大冶经济开发区。",
        "全省力争省级以上开发区达到60家,包括新设立的大冶经济开发区。",
        "全省专精特新企业达到300家,其中合肥高新区、芜湖经开区占三成。",
    ],
)
def test_not_enumerated_behind_the_count_of_a_class(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")


@pytest.mark.parametrize("head", ["10个千亿元园区", "5个产业集群", "8个重点产业"])
def test_qualities_are_no_members(head: str) -> None:
    facts = Facts(f"安徽省重点培育设施完善、产业聚集、服务优良、特色突出的{head}。")
    assert not facts.names("Industry") and not facts.relations("INCLUDES")


@pytest.mark.parametrize("rest", ["等多种业态融合发展", "等多业态协同发展", "等多个产业竞相发展"])
def test_fields_beside_what_leads_a_whole(rest: str) -> None:
    facts = Facts(f"形成了以商贸业为龙头,现代物流、文化旅游、金融{rest}的服务业体系。")
    members = ("商贸业", "现代物流", "文化旅游", "金融")
    assert facts.relations("INCLUDES") == {("服务业体系", member) for member in members}
    assert facts.names("IndustryGroup") == {"服务业体系"}


def test_figure_of_a_field_that_is_to_make_a_cluster() -> None:
    facts = Facts("到2030年全省磷化工产业产值达到2000亿元,形成具有国际竞争力的磷化工产业集群。")
    assert facts.relations("MEASURES") == {("磷化工产业产值", "磷化工产业")}
    facts = Facts("玉林市打造磷化工产业集群。到2030年磷化工产业产值达到2000亿元。")
    assert facts.relations("MEASURES") == {("磷化工产业产值", "磷化工产业集群")}


@pytest.mark.parametrize("first", ["广西首个", "全省首个", "又一个", "第二个", ""])
def test_becomes_the_first_of_a_class(first: str) -> None:
    facts = Facts(f"玉林市全力把机械制造产业打造成为{first}千亿级产业集群。")
    assert facts.relations("ADVANCES_TO") == {("机械制造产业", "千亿级产业集群")}


@pytest.mark.parametrize(
    ("members", "field"),
    [
        (("甲醇", "聚乙烯"), "现代煤化工"),
        (("人工智能", "集成电路"), "新一代信息技术"),
        (("钨", "锡", "铋"), "有色金属"),
    ],
)
def test_chains_of_one_field_are_a_group(members: tuple[str, ...], field: str) -> None:
    facts = Facts(f"榆林市围绕{'、'.join(members)}等{field}产业链,引进一批龙头企业。")
    assert facts.names("Chain") == {member + "产业链" for member in members}
    assert facts.relations("INCLUDES") == {(field + "产业链", member + "产业链") for member in members}
    assert facts.relations("FOCUSES_ON") == {("榆林市", field + "产业链")}


@pytest.mark.parametrize("head", ["专用设备产业链", "为主的光伏产业链"])
def test_chain_by_itself_is_no_group(head: str) -> None:
    facts = Facts(f"榆林市打造汽车、纺织等{head}。")
    assert not facts.names("IndustryGroup") and head.removeprefix("为主的") in facts.names("Chain")


@pytest.mark.parametrize("verb", ["是", "已成为", "属于"])
def test_field_is_one_of_a_class_of_clusters(verb: str) -> None:
    facts = Facts(f"绿色石化{verb}浙江省世界级先进制造业集群之一。")
    assert facts.relations("IN_TIER") == {("绿色石化集群", "世界级先进制造业集群")}


@pytest.mark.parametrize(
    "text",
    [
        "绿色石化不是浙江省世界级先进制造业集群之一。",
        "光伏有望成为江苏省世界级产业集群之一。",
        "余杭区是全省特色产业集群之一的所在地。",
    ],
)
def test_field_is_not_one_of_a_class(text: str) -> None:
    assert not Facts(text).relations("IN_TIER")


def test_short_valley_of_a_city_is_a_park() -> None:
    facts = Facts("长沙“麓谷”、株洲“动力谷”协同发展。有“硅谷”之称的园区。")
    assert facts.names("Park") == {"麓谷", "动力谷"}


@pytest.mark.parametrize("whole", ["“3+4+N”产业体系", "“2+2+1”产业集群"])
def test_counted_among_a_system(whole: str) -> None:
    facts = Facts(f"通辽市构建包括肉牛加工产业、冶金和石化在内的{whole}。")
    members = {member for _, member in facts.relations("INCLUDES")}
    assert members == {"肉牛加工产业", "冶金", "石化"}


def test_province_is_no_part_of_a_field() -> None:
    facts = Facts("赣县区——省稀土产业名区;龙南经济技术开发区——省电子信息产业名区。")
    assert facts.names("Industry") == {"稀土产业", "电子信息产业"}
