"""Who acts and what is said: organs, persons, what they issue, and whose object something is."""

import pytest

from tests.loaders.extract.test_extract import Facts


@pytest.mark.parametrize(
    "text",
    [
        "日前,湖南省工业和信息化厅公布了湖南省第三批竹木产业链链主企业名单,共有12家企业入选。",
        "湖南省工业和信息化厅网站公示“湖南省第三批竹木产业链链主企业名单”。",
        "湖南省工业和信息化厅官网公示\n湖南省第三批竹木产业链链主企业名单\n湘江竹业公司\n",
        "附件:湖南省第三批竹木产业链链主企业名单\n\n湖南省工业和信息化厅\n2023年5月6日\n",
    ],
)
def test_a_list_without_marks_is_issued(text: str) -> None:
    issues = Facts(text).relations("ISSUES")
    assert ("湖南省工业和信息化厅", "湖南省第三批竹木产业链链主企业名单") in issues


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        ("《赣南陶瓷产业发展规划》去年由市政府会同市科技局联合印发,提出了三项任务。", {"市政府", "市科技局"}),
        ("《赣南陶瓷产业发展规划》3月2日经市委常委会审议通过,随后由市政府办印发。", {"市政府办"}),
        ("按照市工信局年初出台的《赣南陶瓷产业发展规划》,各园区要做强陶瓷产业。", {"市工信局"}),
        ("市发改委5月7日公布的《赣南陶瓷产业发展规划》提出,建设陶瓷产业园。", {"市发改委"}),
        ("省委、省政府刚刚印发的《赣南陶瓷产业发展规划》提出,建设陶瓷产业园。", {"省委", "省政府"}),
        (
            "江西省商务厅 江西省科技厅关于印发《赣南陶瓷产业发展规划》的通知\n各设区市:\n",
            {"江西省商务厅", "江西省科技厅"},
        ),
        ("按照商务部《赣南陶瓷产业发展规划》(商规〔2021〕9号)要求,制定本办法。", {"商务部"}),
    ],
)
def test_who_issues_a_plan(text: str, issuers: set[str]) -> None:
    assert {s for s, t in Facts(text).relations("ISSUES") if t == "赣南陶瓷产业发展规划"} == issuers


def test_the_organ_at_the_head_of_a_notice_issues_the_list_and_its_own_rules() -> None:
    facts = Facts(
        "江西省商务厅关于公布江西省第二批陶瓷产业园名单的通知\n"
        "按照科技部《陶瓷园区办法》和我厅印发的《江西省陶瓷园区管理细则》,现将名单公布。\n"
    )
    issues = facts.relations("ISSUES")
    assert ("江西省商务厅", "江西省陶瓷园区管理细则") in issues
    assert ("科技部", "江西省陶瓷园区管理细则") not in issues


def test_a_list_with_a_quoted_word_in_its_title() -> None:
    facts = Facts("5月8日,省工信厅公布第三批省“群狮”集群名单,赣州稀土等5个集群上榜。")
    assert ("省工信厅", "第三批省群狮集群名单") in {
        (s, t.replace("“", "").replace("”", "")) for s, t in facts.relations("ISSUES")
    }


def test_every_organ_that_signs_issues() -> None:
    facts = Facts(
        "2023年江西省陶瓷园区复核通过名单\n\n江西省工业和信息化厅 江西省自然资源厅\n江西省生态环境厅\n2023年4月14日\n"
    )
    assert {s for s, _ in facts.relations("ISSUES")} == {
        "江西省工业和信息化厅",
        "江西省自然资源厅",
        "江西省生态环境厅",
    }


def test_organs_that_a_notice_speaks_to_do_not_act() -> None:
    facts = Facts("各县(市、区)工信局、科技局:\n吉安市工业和信息化局组织开展了评选工作。")
    assert facts.names("Organisation") == {"吉安市工业和信息化局"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("江西省工信厅厅长欧阳波23日在南昌说,江西将发展陶瓷产业。", "欧阳波"),
        ("自治区副主席艾山·玉素甫表示,新疆将发展棉纺产业。", "艾山·玉素甫"),
        ("宜春市市长王晓代表市政府作报告。", "王晓"),
        ("江西省工信厅二级巡视员李建国致辞。", "李建国"),
    ],
)
def test_persons_after_their_office(sentence: str, name: str) -> None:
    assert Facts(sentence).names("Person") == {name}


def test_a_coordinating_body_has_its_whole_name() -> None:
    facts = Facts("宜春市倍增工程工作领导小组办公室开展企业遴选工作。")
    assert facts.names("Organisation") == {"宜春市倍增工程工作领导小组办公室"}


def test_a_place_named_in_an_earlier_clause_acts() -> None:
    facts = Facts("江西将发展陶瓷产业。其中宜春市在医药方面具有优势,将重点培育中药材、竹木家具、锂电材料三大产业集群。")
    assert ("宜春市", "三大产业集群") in facts.relations("FOCUSES_ON")


def test_that_prefecture_is_the_one_named_last() -> None:
    facts = Facts("云南加快转型。大理白族自治州州长李四介绍,该州近年积极布局奶制品加工、绿色硅材、山地农机三大产业。")
    assert {s for s, _ in facts.relations("FOCUSES_ON")} == {"大理白族自治州"}


def test_the_place_of_a_heading_acts_in_the_lines_below() -> None:
    facts = Facts(
        "江西各市各有重点,江西将抓好落实。\n1.宜春\n重点发展中药材、竹木家具、锂电材料三大产业。\n2.上饶\n重点发展光伏组件、航空装备两大产业。\n"
    )
    assert ("上饶", "两大产业") in facts.relations("FOCUSES_ON")
    assert ("宜春", "三大产业") in facts.relations("FOCUSES_ON")


def test_a_plan_named_once_and_late_is_not_what_the_text_is_about() -> None:
    facts = Facts(
        "江西召开工业大会。" + "会议总结了全年工作,听取了各地汇报。" * 20
        + "江西省工信厅还将研究发布《江西省竹木产业跃升行动方案》。江西将推动陶瓷产业集群转型升级。"
    )  # fmt: skip
    assert ("江西", "陶瓷产业集群") in facts.relations("FOCUSES_ON")


def test_a_province_is_the_place_of_a_list_of_its_cities() -> None:
    facts = Facts("福建重点打造竹木家具、山地农机、特种陶瓷三大产业,泉州、莆田、三明等地抓好落实。泉州市是龙头。")
    assert ("福建", "三大产业") in facts.relations("FOCUSES_ON")


def test_a_class_covers_the_fields_of_the_clause_before() -> None:
    facts = Facts("江西在竹木家具、山地农机、特种陶瓷等领域,培育新增3个五千亿元级特色产业集群。")
    assert ("五千亿元级特色产业集群", "特种陶瓷") in facts.relations("COVERS")
    assert not {t for s, t in facts.relations("FOCUSES_ON") if t == "特种陶瓷"}


def test_a_class_of_enterprises_without_a_figure_is_an_object() -> None:
    facts = Facts("江西支持各地培育千亿级链主企业,新培育专精特新中小企业300家。")
    assert ("江西", "千亿级链主企业") in facts.relations("FOCUSES_ON")
    assert ("江西", "专精特新中小企业") not in facts.relations("FOCUSES_ON")


OWN_PLAN = "江西省竹木产业跃升行动方案\n\n"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (OWN_PLAN + "(一)实施竹材替代行动。各地要抓好落实。", "竹材替代行动"),
        (OWN_PLAN + "为此,实施竹材替代、林地提质、品牌培优等三大行动。", "林地提质行动"),
        ("江西省工信厅印发《江西省竹木产业跃升行动方案》。方案提出,做强竹木产业。开展竹材替代行动。", "竹材替代行动"),
    ],
)  # fmt: skip
def test_actions_are_part_of_the_plan_that_states_them(text: str, part: str) -> None:
    assert (part, "江西省竹木产业跃升行动方案") in Facts(text).relations("PART_OF")


def test_an_action_in_passing_is_not_said_to_be_part() -> None:
    facts = Facts("江西省工信厅印发《江西省竹木产业跃升行动方案》。\n宜春深入实施林地提质行动,成效明显。")
    assert facts.relations("PART_OF") == set()


def test_a_short_name_given_in_brackets_stands_for_the_document() -> None:
    facts = Facts(
        "江西省工信厅发布《江西省竹木产业“十五五”规划》(以下简称《竹木规划》)。《竹木规划》提出,发展竹木家具、林下药材、山地农机三大产业。"
    )
    assert facts.names("Document") == {"江西省竹木产业十五五规划"}


def test_members_of_a_list_without_a_name_are_objects_themselves() -> None:
    facts = Facts("江西将大力发展竹木家具、山地农机、特种陶瓷等产业。")
    assert ("江西", "特种陶瓷") in facts.relations("FOCUSES_ON")


def test_every_item_of_what_is_built_is_an_object() -> None:
    facts = Facts("江西正在加快建设世界一流的竹木产业高地、全国领先的陶瓷材料产业集群。")
    assert {t for _, t in facts.relations("FOCUSES_ON")} == {"陶瓷材料产业集群"}


def test_a_coded_system_has_no_place_in_its_name() -> None:
    facts = Facts("宜春“3+2+1”先进制造业集群建设稳步推进。")
    assert facts.names("Programme") == {"3+2+1先进制造业集群"}
    assert facts.names("Cluster") == set()


def test_an_organ_that_issued_what_is_cited_takes_part() -> None:
    assert Facts("根据江西省工业和信息化厅发布的《江西省竹木产业跃升行动方案》,各地抓好落实。").relations("ISSUES") == {
        ("江西省工业和信息化厅", "江西省竹木产业跃升行动方案")
    }


def test_a_campaign_year_is_a_programme() -> None:
    assert Facts("今年江西将开展制造业发展攻坚突破年活动。").names("Programme") == {"制造业发展攻坚突破年活动"}


def test_the_organs_at_the_head_of_a_notice_issue_it_and_its_plan() -> None:
    facts = Facts(
        "湖南省人民政府办公厅\n关于印发湖南竹木产业行动计划(2023—2025年)的通知\n湘政办发〔2023〕12号\n湖南竹木产业行动计划(2023—2025年)\n"
    )
    assert ("湖南省人民政府办公厅", "湖南竹木产业行动计划(2023—2025年)") in facts.relations("ISSUES")
    facts = Facts("江西省工业和信息化厅 江西省财政厅 关于印发江西省竹木产业发展规划的通知")
    assert {s for s, _ in facts.relations("ISSUES")} == {"江西省工业和信息化厅", "江西省财政厅"}


@pytest.mark.parametrize(
    "text",
    [
        "江西省智能工厂管理办法\n\n第二十条 本办法自2024年1月1日起施行,《江西省智能工厂认定办法(试行)》(赣工信〔2020〕1号)同时废止。",
        "江西省工信厅对2021年印发的《江西省智能工厂认定办法(试行)》进行了修订,形成《江西省智能工厂管理办法》。",
    ],
)
def test_a_document_succeeds_the_one_that_it_repeals(text: str) -> None:
    facts = Facts(text)
    assert facts.relations("SUCCEEDS") == {("江西省智能工厂管理办法", "江西省智能工厂认定办法(试行)")}
    assert facts.figures() == set()


def test_who_leads_a_chain_or_a_programme() -> None:
    facts = Facts("宜春市副市长李建国担任竹木家具产业链链长,湘江集团为链主企业。江西省工信厅牵头实施绿色制造提升行动。")
    assert facts.relations("LEADS") == {
        ("李建国", "竹木家具产业链"),
        ("湘江集团", "竹木家具产业链"),
        ("江西省工信厅", "绿色制造提升行动"),
    }


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("引导专精特新中小企业成长为专精特新“小巨人”企业。", ("专精特新中小企业", "专精特新小巨人企业")),
        ("推动省级中小企业特色产业集群晋升为国家级。", ("省级中小企业特色产业集群", "国家级集群")),
        ("将宜春锂电材料产业集群打造成国家级先进制造业集群。", ("宜春锂电材料产业集群", "国家级先进制造业集群")),
    ],
)
def test_steps_to_the_next_class(sentence: str, step: tuple[str, str]) -> None:
    assert step in Facts(sentence).relations("ADVANCES_TO")


def test_the_place_that_issues_goes_before_the_source_of_the_news() -> None:
    facts = Facts("记者从省工业和信息化厅获悉,江西省日前出台《江西省竹木产业跃升行动方案》。")
    assert {s for s, _ in facts.relations("ISSUES")} == {"江西省"}


@pytest.mark.parametrize(
    "sentence",
    [
        "宜春高新区将聚焦锂电材料产业,抓好项目。",
        "江西依托龙头企业加快发展。依托宜春高新区,发展锂电材料产业。",
    ],
)
def test_a_park_that_acts_or_carries_is_for_its_field(sentence: str) -> None:
    covers = Facts(sentence).relations("COVERS")
    assert {s for s, _ in covers} == {"宜春高新区"}


def test_a_plan_without_marks_is_issued() -> None:
    facts = Facts("日前,宜春市出台锂电材料产业链高质量发展三年行动方案,到2027年产值突破1000亿元。")
    assert facts.relations("ISSUES") == {("宜春市", "锂电材料产业链高质量发展三年行动方案")}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("忻州市副市长刘向东表示,到2027年铸造业产值达到300亿元。", "忻州市"),
        ("2026年3月,赣州市铝箔产业对接会在上海举行。到2027年铝箔产值达到300亿元。", "赣州市"),
        ("江西印发意见,制定全省铝箔产业三年规划,提出到2027年产值达到300亿元。", "全省铝箔产业三年规划"),
    ],
)
def test_of_which_place_a_text_is(text: str, actor: str) -> None:
    assert {who for who, _ in Facts(text).relations("SETS_TARGET")} == {actor}


def test_a_place_that_a_line_begins_with_acts_in_all_of_it() -> None:
    facts = Facts(
        "湖南省一体化行动计划\n长沙,持续做强工程机械产业集群;做大先进计算产业集群;积极布局人工智能、量子科技等产业。\n"
        "株洲,发展壮大轨道交通产业;做精先进陶瓷产业。\n全省建立协调机制,发展新材料产业。"
    )
    focused = facts.relations("FOCUSES_ON")
    assert {("长沙", "工程机械产业集群"), ("长沙", "先进计算产业集群"), ("长沙", "人工智能")} <= focused
    assert {("株洲", "轨道交通产业"), ("株洲", "先进陶瓷产业")} <= focused
    assert not {("株洲", "新材料产业"), ("长沙", "轨道交通产业")} & focused


@pytest.mark.parametrize("aim", ["数字经济高地", "全国数字经济高地", "纺织增长极"])
@pytest.mark.parametrize("verb", ["重点发展", "主攻", "聚焦"])
def test_a_height_to_be_reached_is_for_nothing_and_its_place_acts_on(aim: str, verb: str) -> None:
    facts = Facts(f"绍兴市打造{aim},{verb}集成电路产业。")
    assert ("绍兴市", "集成电路产业") in facts.relations("FOCUSES_ON")
    assert not facts.names("Park")


def test_of_all_is_no_part_of_the_field_of_an_aim() -> None:
    assert ("绍兴市", "光伏") in Facts("绍兴市打造全国光伏产业增长极。").relations("FOCUSES_ON")


@pytest.mark.parametrize("who", ["嵊州高新区", "苏州工业园区", "店口镇", "皋埠街道"])
@pytest.mark.parametrize("verb", ["培育", "孵化", "布局", "集聚", "引育"])
def test_what_a_park_or_town_does_is_no_part_of_the_class_that_it_counts(who: str, verb: str) -> None:
    facts = Facts(f"{who}{verb}专精特新企业30家,重点发展集成电路产业。")
    assert facts.names("EnterpriseTier") == {"专精特新企业"}
    assert facts.names("Target") == {"专精特新企业"}


@pytest.mark.parametrize("who", ["绍兴市", "柯桥区", "嵊州高新区", "店口镇"])
@pytest.mark.parametrize("verb", ["打造", "推进", "布局", "新培育"])
@pytest.mark.parametrize("things", ["小微企业园", "重大项目"])
def test_what_is_done_is_no_part_of_the_indicator(who: str, verb: str, things: str) -> None:
    assert Facts(f"{who}{verb}{things}12个。").names("Target") == {things}
