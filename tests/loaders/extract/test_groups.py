"""Lists of industries, chains and clusters on invented sentences."""

import pytest

from loaders.extract import extract
from tests.loaders.extract.facts import Facts


def groups(text: str) -> dict[str, set[str]]:
    """Name of a group -> the names of its members."""
    rows = extract(text, "doc.txt")
    entities = {row["id"]: row for row in rows if row["kind"] == "entity"}
    found: dict[str, set[str]] = {row["name"]: set() for row in entities.values() if row["type"] == "IndustryGroup"}
    for row in rows:
        if row["kind"] == "relation" and row["type"] == "INCLUDES":
            found.setdefault(entities[row["source"]]["name"], set()).add(entities[row["target"]]["name"])
    return found


def names(text: str, kind: str) -> set[str]:
    return {row["name"] for row in extract(text, "doc.txt") if row.get("type") == kind}


@pytest.mark.parametrize(
    ("text", "name", "members"),
    [
        (
            "构建以竹木加工为主体、先进陶瓷和茶叶加工为两翼的特色产业体系。",
            "特色产业体系",
            {"竹木加工", "先进陶瓷", "茶叶加工"},
        ),
        (
            "“3”是三大地标产业,智能仪表、光学薄膜、竹木家具;链是抓手。",
            "三大地标产业",
            {"智能仪表", "光学薄膜", "竹木家具"},
        ),
        ("重点是新兴类3条,即合成生物、商业航天、智能终端。", "新兴类", {"合成生物", "商业航天", "智能终端"}),
        ("全县以智能仪表、竹木家具为主导产业。", "主导产业", {"智能仪表", "竹木家具"}),
        (
            "该市确立了锂电材料、绿色食品、高端铝材等5个市级领导领衔的首位产业。",
            "5个市级领导领衔的首位产业",
            {"锂电材料", "绿色食品", "高端铝材"},
        ),
        ("根据资源禀赋、区位条件明确了茶叶、白酒等特色产业。", "特色产业", {"茶叶", "白酒"}),
        ("“两新”产业主要是指氢能、新型储能两个重点产业。", "两新产业", {"氢能", "新型储能"}),
        ("做强支柱产业(汽车、石化和陶瓷)。", "支柱产业", {"汽车", "石化", "陶瓷"}),
        (
            "布局“2+2”体系(氢能、生物制造2个未来产业,汽车、石化2个支柱产业)。",
            "2个未来产业",
            {"氢能", "生物制造"},
        ),
        ("形成汽车、石化两个千亿级产业和陶瓷、茶叶两个百亿级产业。", "两个百亿级产业", {"陶瓷", "茶叶"}),
        (
            "建设竹木产业集群、陶瓷产业集群、茶叶产业集群,上述3个产业集群统称“三大集群”。",
            "三大集群",
            {"竹木产业集群", "陶瓷产业集群", "茶叶产业集群"},
        ),
        (
            "打造陶瓷、竹木、茶叶、白酒等特色优势产业链。",
            "特色优势产业链",
            {"陶瓷产业链", "竹木产业链", "茶叶产业链", "白酒产业链"},
        ),
        ("发展陶瓷、茶叶及以磷酸铁锂为代表的新型储能等新兴产业。", "新兴产业", {"陶瓷", "茶叶", "新型储能"}),
    ],
)
def test_a_list_is_a_group_with_its_members(text: str, name: str, members: set[str]) -> None:
    assert groups(text)[name] == members


def test_a_list_includes_the_lists_that_add_up_to_it() -> None:
    found = groups("重点打造5个产业集群。其中,支柱产业3个:汽车、石化与新材料、陶瓷;先导产业2个:氢能、船舶与海洋工程。")
    assert found["5个产业集群"] == {"支柱产业", "先导产业"}
    assert found["先导产业"] == {"氢能", "船舶与海洋工程"}


def test_a_list_that_takes_up_clusters_means_them() -> None:
    text = "培育陶瓷、竹木、茶叶、白酒等四大产业集群。其中陶瓷、竹木、茶叶3个行业规模居全省首位。"
    assert groups(text)["3个行业"] == {"陶瓷集群", "竹木集群", "茶叶集群"}


def test_brackets_with_examples_are_no_group() -> None:
    assert groups("发展新材料产业(石墨烯、碳纤维等)。") == {}


def test_firms_in_a_list_are_no_industries() -> None:
    assert names("依托青禾电子、天泽新材、远岭药业等龙头企业,发展电子产业。", "Organisation") == {
        "青禾电子",
        "天泽新材",
        "远岭药业",
    }
    assert names("支持国有、民营等企业参与。", "Organisation") == set()
    assert names("钢铁、水泥等企业开展改造。", "Organisation") == set()


def test_levels_of_any_size_make_classes() -> None:
    text = "培育1个万亿级、3个五千亿级、5个千亿级先进制造业集群,打造超三千亿元级特色产业集群。"
    assert {
        "万亿级先进制造业集群",
        "五千亿级先进制造业集群",
        "千亿级先进制造业集群",
        "超三千亿元级特色产业集群",
    } <= names(text, "ClusterTier")


def test_an_item_list_without_fields_is_no_group() -> None:
    assert groups("完成三大领域任务:一是加强领导;二是强化保障;三是优化服务。").get("三大领域", set()) == set()


def test_classes_share_the_head_of_the_last() -> None:
    text = "形成1—2个世界级、3—5个国家级先进制造业集群,新增百亿级企业2家、潜在独角兽企业5家。"
    assert names(text, "ClusterTier") == {"世界级先进制造业集群", "国家级先进制造业集群"}
    assert names(text, "EnterpriseTier") == {"百亿级企业", "潜在独角兽企业"}


def test_an_industry_before_what_is_said_of_it() -> None:
    assert names("壮大新型储能产业规模。", "Industry") == {"新型储能产业"}
    assert names("其中竹木设备制造业增长9%。", "Industry") == {"竹木设备制造业"}


def test_parks_bear_fields_in_their_names_where_a_text_lists_them() -> None:
    listed = (
        "永安县青塘化工园区、乐清风电装备产业园、海门钢铁产业园、江阴纺织产业园、靖江船舶产业园、永安县白金工业园。"
    )
    assert names(listed, "Industry") == {"化工", "风电装备", "钢铁", "纺织", "船舶"}
    assert names("永安县青塘化工园区扩建。", "Industry") == set()


def test_headings_are_the_members_of_the_chains_that_a_plan_counts() -> None:
    text = (
        "确定4条重点产业链,由市领导任链长。\n一、重点产业链\n(一)光伏产业链。链长:市长季明。\n"
        "(二)不锈钢产业链。链长:副市长沈群。\n(三)动力电池产业链。链长:副市长韩东。\n"
    )
    assert Facts(text).relations("INCLUDES") == {
        ("重点产业链", "光伏产业链"),
        ("重点产业链", "不锈钢产业链"),
        ("重点产业链", "动力电池产业链"),
    }


def test_the_former_and_the_latter_of_two_groups() -> None:
    text = "往下是3大支柱产业集群和2大特色产业集群。前者是智能装备及智能制造、食品加工、软件服务;后者包括轻合金材料、轻纺。"
    assert groups(text) == {
        "3大支柱产业集群": {"智能装备及智能制造", "食品加工", "软件服务"},
        "2大特色产业集群": {"轻合金材料", "轻纺"},
    }
    assert groups(text.replace("3大", "4大"))["4大支柱产业集群"] == set()  # three are not four


def test_a_list_that_ends_with_key_chains() -> None:
    text = "统筹推进盐湖化工、光伏制造、储能制造等三条重点链,每条链有一户链主企业。"
    assert groups(text) == {"三条重点链": {"盐湖化工产业链", "光伏制造产业链", "储能制造产业链"}}


def test_examples_of_a_counted_group_are_its_members() -> None:
    facts = Facts("浙江省面向未来布局20个未来产业,比如人形机器人、氢能、合成生物等。")
    assert facts.relations("INCLUDES") == {("20个未来产业", f) for f in ("人形机器人", "氢能", "合成生物")}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("浙江省新一代信息技术、医药健康这两个支柱产业稳住了。", {"新一代信息技术", "医药健康"}),
        ("浙江省已经有食品、汽车、石化等10个千亿元产业。", {"食品", "汽车", "石化"}),
        ("浙江省集中补上核心零部件、工业软件两个薄弱环节。", {"核心零部件", "工业软件"}),
    ],
)
def test_small_words_beside_a_list_belong_to_no_member(text: str, members: set[str]) -> None:
    assert {member for _, member in Facts(text).relations("INCLUDES")} == members


def test_a_counted_group_is_the_list_of_its_name() -> None:
    text = "浙江省12条重点产业链增长4%。\n全力做强信创、集成电路、车联网、生物医药、中医药、新能源、绿色石化、轻工等重点产业链。"
    assert Facts(text).names("IndustryGroup") == {"重点产业链"}


def test_clusters_of_elements_have_names_of_one_character() -> None:
    facts = Facts("青海省形成了钾、钠、镁、锂四大产业集群。")
    assert {m for _, m in facts.relations("INCLUDES")} == {f"{e}集群" for e in "钾钠镁锂"}


def test_with_enumeration_commas_only_the_last_member_is_cut() -> None:
    facts = Facts("新疆建设以粮油、棉花和纺织服装、绿色有机果蔬、优质畜产品为主导的产业集群。")
    assert ("产业集群", "棉花和纺织服装") in facts.relations("INCLUDES")


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("圈子怎么画?合成生物、商业航天、智能终端,每个圈再往下分。", {"合成生物", "商业航天", "智能终端"}),
        ("该镇以水暖阀门、电动工具为重点,力争年内投产。", {"水暖阀门", "电动工具"}),
        ("竹木加工、水暖阀门、智能仪表也是我们的长板。", {"竹木加工", "水暖阀门", "智能仪表"}),
        ("(四)水暖阀门。支持企业上市。", {"水暖阀门"}),
        ("今年布局合成生物、商业航天、智能终端这些新赛道。", {"合成生物", "商业航天", "智能终端"}),
        ("智能仪表方面,支持企业上市。", {"智能仪表"}),
        ("工作方面,支持企业上市。", set()),
        ("会后,推动企业合作、研发产品、提升效益。", set()),
        ("以青岚科技、云台电子为龙头,带动配套。", set()),
    ],
)
def test_fields_that_make_up_a_clause_or_a_frame(text: str, fields: set[str]) -> None:
    assert names(text, "Industry") == fields


def test_a_code_is_a_group_of_as_many_as_it_counts() -> None:
    facts = Facts("苏州市发展“四新”（氢能、纤维材料、服务机器人、绿色船舶）产业。")
    members = {"氢能", "纤维材料", "服务机器人", "绿色船舶"}
    assert facts.relations("INCLUDES") == {("四新", member) for member in members}
    assert facts.relations("FOCUSES_ON") == {("苏州市", field) for field in {"四新", *members}}
    assert not Facts("苏州市发展“五新”（氢能、纤维材料、服务机器人）产业。").names("IndustryGroup")


def test_the_size_of_a_list_belongs_to_no_member() -> None:
    facts = Facts("苏州市发展千亿新能源汽车、新材料、电子信息等三大产业集群。")
    assert facts.names("Cluster") == {"新能源汽车集群", "新材料集群", "电子信息集群"}
    assert Facts("新材料500亿级产业集群正在形成。").names("Cluster") == {"新材料产业集群"}


def test_chains_of_other_places_are_not_those_that_a_plan_counts() -> None:
    text = "青河市有10条重点产业链。\n一、合肥市新型显示产业链。\n二、武汉市光电产业链。\n三、无锡市物联网产业链。\n四、苏州市医药产业链。"
    assert not Facts(text).relations("INCLUDES")


def test_a_group_named_behind_its_members() -> None:
    facts = Facts("全省电子信息制造业、软件业、电信业（以下统称“数字经济核心产业”）加快发展。")
    members = {"电子信息制造业", "软件业", "电信业"}
    assert facts.relations("INCLUDES") == {("数字经济核心产业", member) for member in members}


def test_a_list_in_between_does_not_take_the_headings() -> None:
    lines = ["全市培育8条重点产业链，氢能、轴承、纺织三条链率先突破。"]
    lines += [
        f"（{number}）{chain}产业链。由市领导牵头。"
        for number, chain in zip("一二三四", ("氢能", "轴承", "纺织", "水泥"), strict=True)
    ]
    members = {
        member for group, member in Facts("\n".join(lines)).relations("INCLUDES") if group.endswith("重点产业链")
    }
    assert members == {"氢能产业链", "轴承产业链", "纺织产业链", "水泥产业链"}


@pytest.mark.parametrize(
    "text",
    [
        "苏州市实施“三品”（增品种、提品质、创品牌）行动。",
        "苏州市治理“三废”（废水、废气、废渣）。",
        "苏州市建设“三区”（昆山市、太仓市、吴中区）。",
    ],
)
def test_codes_that_are_no_groups_of_industries(text: str) -> None:
    assert not Facts(text).names("Industry") | Facts(text).names("IndustryGroup")


@pytest.mark.parametrize("lead", ["支持苏州市", "苏州市大力发展", "大力发展"])
def test_what_leads_to_the_first_member_of_a_group_named_behind_is_none_of_it(lead: str) -> None:
    facts = Facts(f"{lead}电子信息、生物医药（以下统称“主导产业”）。")
    assert facts.relations("INCLUDES") == {("主导产业", "电子信息"), ("主导产业", "生物医药")}


def test_a_group_may_be_named_behind_its_members_in_prose() -> None:
    facts = Facts("浙江省重点产业\n光伏、半导体、智能家电、新型化工,合称“四大产业链”。\n")
    assert facts.relations("INCLUDES") == {("四大产业链", f) for f in ("光伏", "半导体", "智能家电", "新型化工")}


def test_a_group_may_be_spelled_out_by_its_characters() -> None:
    facts = Facts("浙江听取了“陆海空”三大未来产业的汇报。“陆”指南繁种业;“海”是深海装备与海洋观测;“空”即商业航天。")
    assert {f for _, f in facts.relations("INCLUDES")} == {"南繁种业", "深海装备与海洋观测", "商业航天"}
    assert not facts.names("Programme")
    assert "深海装备" not in facts.names("Industry")


@pytest.mark.parametrize("some", ["一批", "N个", "若干", ""])
def test_a_group_of_some_counts_none(some: str) -> None:
    rows = extract(f"江西做精硅砂、中成药、现代纺织等{some}特色产业集群。", "doc.txt")
    groups = [row for row in rows if row["kind"] == "entity" and row["type"] == "IndustryGroup"]
    assert len(groups) == 1
    assert "declared_count" not in groups[0]["properties"]


def test_the_latter_of_two_groups_may_join_its_last_members() -> None:
    text = "江西选定四个优势产业和三个前沿产业,前者包括铝箔、轴承、家具、机器人,后者为深海采矿、海洋碳汇和海洋新材料。"
    included = Facts(text).relations("INCLUDES")
    assert {field for group, field in included if group.startswith("三个")} == {"深海采矿", "海洋碳汇", "海洋新材料"}
    assert len({field for group, field in included if not group.startswith("三个")}) == 4


def test_chains_told_one_by_one_are_those_that_were_counted() -> None:
    text = "江西以铝箔、轴承等三条特色产业链为抓手。\n铝箔产业链重在提质,轴承产业链重在扩容,机器人产业链重在转型。"
    included = Facts(text).relations("INCLUDES")
    assert {chain for _, chain in included} == {"铝箔产业链", "轴承产业链", "机器人产业链"}
    other = text.replace(",机器人产业链重在转型", "")
    assert "机器人产业链" not in {chain for _, chain in Facts(other).relations("INCLUDES")}


def test_the_fields_of_counted_projects_are_the_members_of_their_group() -> None:
    text = "江西开工一批项目,涉及三大主导产业的项目63个,其中,石油化工项目17个,装备制造项目22个,新材料项目24个。"
    assert {field for _, field in Facts(text).relations("INCLUDES")} == {"石油化工", "装备制造", "新材料"}


def test_what_a_regulation_calls_a_field_is_its_name() -> None:
    groups = Facts("本条例所称重大技术装备产业,包括发电设备、冶金设备、矿山装备等领域。").names("IndustryGroup")
    assert groups == {"重大技术装备产业"}


@pytest.mark.parametrize(
    "text",
    [
        "江西的云帆科技、海云风电、蓝海能源,统称“三大产业”。",
        "江西淘汰落后的钢铁、水泥、玻璃,统称“两高产业”。",
    ],
)
def test_firms_and_what_is_closed_down_are_no_group_of_industries(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


def test_each_group_is_spelled_by_what_follows_it() -> None:
    text = "浙江发展“陆海空”三大未来产业。“陆”指南繁种业;“海”是海洋观测;“空”即商业航天。\n听取了汇报。“海”是蓝色的;"
    assert {field for _, field in Facts(text).relations("INCLUDES")} == {"南繁种业", "海洋观测", "商业航天"}


def test_a_counted_whole_is_told_by_its_parts() -> None:
    text = "江西规划。重点打造7条产业链,其中主导型4条:铝箔(侧重电池箔)、轴承、家具、陶瓷;成长型3条:机器人、氢能、储能。"
    facts = Facts(text)
    included = facts.relations("INCLUDES")
    assert ("7条产业链", "主导型产业链") in included
    chains = {"铝箔产业链", "轴承产业链", "家具产业链", "陶瓷产业链"}
    assert {chain for group, chain in included if group == "主导型产业链"} == chains
    assert not facts.names("Industry")
    wrong = Facts(text.replace("主导型4条", "主导型5条"))
    assert not {chain for group, chain in wrong.relations("INCLUDES") if group == "主导型产业链"}


def test_future_fields_may_be_had() -> None:
    included = Facts("江西重点产业有铝箔、轴承。未来产业有氢能、合成生物。").relations("INCLUDES")
    assert included == {
        ("重点产业", "铝箔"),
        ("重点产业", "轴承"),
        ("未来产业", "氢能"),
        ("未来产业", "合成生物"),
    }


def test_what_is_integrated_into_one_is_no_group() -> None:
    facts = Facts("江西规划。集研发、生产、检测为一体的铝箔基地开工。")
    assert not facts.names("IndustryGroup") | facts.names("Industry")


def test_clusters_of_two_sizes_share_a_head() -> None:
    facts = Facts("烟台市培育出绿色石化、高端装备2个千亿级和汽车、生物医药、清洁能源3个百亿级产业集群。")
    includes = facts.relations("INCLUDES")
    assert {c for g, c in includes if g == "2个千亿级产业集群"} == {"绿色石化集群", "高端装备集群"}
    assert {c for g, c in includes if g == "3个百亿级产业集群"} == {"汽车集群", "生物医药集群", "清洁能源集群"}
    assert ("绿色石化集群", "千亿级产业集群") in facts.relations("IN_TIER")
