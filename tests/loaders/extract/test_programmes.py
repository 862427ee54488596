"""Programmes: counted ones, those that share a head, charges, codes, and how documents are called and replaced."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深入实施十大陶瓷产业振兴行动和“双千工程”,坚持高质量发展。", {"十大陶瓷产业振兴行动", "双千工程"}),
        (
            "实施空间腾换、质效提升、科技赋能等6大攻坚行动,腾出用地。",
            {"空间腾换攻坚行动", "质效提升攻坚行动", "科技赋能攻坚行动"},
        ),
        ("以产业链链长制为抓手,每条链由一名省领导牵头。", {"产业链链长制"}),
        ("落实省领导包链制,建立台账。", {"省领导包链制"}),
        ("请他介绍陶瓷产业“登高”工程。", {"陶瓷产业登高工程"}),
        ("落实“三高四新”,推行“一链一图一策”。", {"三高四新", "一链一图一策"}),
        ("“618”现代产业体系讲的是集群,“618”一年一评。", {"618现代产业体系"}),
        ("按照“五新七特”产业布局,推进项目建设。", {"五新七特产业布局"}),
        ("空间上构建“一核两带多区”,各有侧重。", set()),
        ("推出“云帆行动”“北岭计划”。", {"云帆行动", "北岭计划"}),
        ("全市重点产业链实行链长制。", {"链长制"}),
        ("实施企业登峰计划，公布年度投资计划。", {"企业登峰计划"}),
        ("即技术创新行动、绿色转型行动，开展重点行动。", {"技术创新行动", "绿色转型行动"}),
        (
            "实施基础再造工程、企业梯度培育计划、质量品牌提升行动等三大工程。",
            {"基础再造工程", "企业梯度培育计划", "质量品牌提升行动"},
        ),
        ("落实“六基”攻坚行动、智能制造“百千万”工程。", {"六基攻坚行动", "智能制造百千万工程"}),
        (
            "部署实施能力跃升、数字化转型、绿色化改造三大行动，融入“十四五”规划体系。",
            {"能力跃升行动", "数字化转型行动", "绿色化改造行动"},
        ),
    ],
)
def test_names_of_programmes(text: str, names: set[str]) -> None:
    assert Facts(text).names("Programme") == names


def test_a_plan_in_a_headline_is_the_document_of_the_text() -> None:
    facts = Facts(
        "江西陶瓷业“2468”行动计划出炉\n近日,省政府印发《江西省陶瓷业现代化建设“2468”行动计划(2023—2026年)》。\n"
        "赣南出台陶瓷业高质量发展“十四五”规划\n《赣南市陶瓷业高质量发展“十四五”规划(2021—2025年)》由市政府办印发。\n"
    )
    assert not facts.names("Programme")


def test_a_plan_that_goes_on_where_an_earlier_one_ends_succeeds_it() -> None:
    facts = Facts(
        "市政府印发《宜春市锂电业“十四五”规划》,作为《宜春市锂电业“十三五”规划》的接续规划,《宜春市锂电业“十四五”规划》提出三项任务。"
    )
    assert ("宜春市锂电业十四五规划", "宜春市锂电业十三五规划") in facts.relations("SUCCEEDS")


def test_the_report_of_a_government_is_one_document() -> None:
    facts = Facts("自治区政府工作报告提出,加快建设产业集群。政府工作报告还提出,发展陶瓷产业。")
    assert facts.names("Document") == {"自治区政府工作报告"}


@pytest.mark.parametrize(
    "text",
    [
        "日前，《云州市新型工业化规划》正式发布。规划提出深入实施工业倍增行动。",
        "《云州市新型工业化规划》明确，实施工业倍增行动。",
    ],
)
def test_what_a_plan_that_is_spoken_of_carries_out_is_part_of_it(text: str) -> None:
    assert Facts(text).relations("PART_OF") == {("工业倍增行动", "云州市新型工业化规划")}


def test_a_headed_notice_and_its_plan_are_issued() -> None:
    facts = Facts(
        "标题：湖北省人民政府办公厅关于印发湖北省数字产业行动方案的通知\n《湖北省数字产业行动方案》已经省政府同意。"
    )
    assert {"湖北省数字产业行动方案"} < {document for _, document in facts.relations("ISSUES")}


def test_a_notice_that_is_only_cut_bears_no_bracket_in_its_name() -> None:
    facts = Facts("云州市关于加快氢能发展的若干意见（节选）\n一、发展氢能产业。\n")
    assert facts.names("Document") == {"云州市关于加快氢能发展的若干意见"}


@pytest.mark.parametrize(
    "words", ["取代2021年印发的《云州市氢能行动方案》", "这是继《云州市氢能行动方案》之后又一文件"]
)
def test_a_plan_succeeds_the_one_whose_place_it_takes(words: str) -> None:
    facts = Facts(f"市政府办公厅今天对外发布《云州市氢能发展规划》，{words}。")
    assert facts.relations("SUCCEEDS") == {("云州市氢能发展规划", "云州市氢能行动方案")}
    assert ("市政府办公厅", "云州市氢能发展规划") in facts.relations("ISSUES")


@pytest.mark.parametrize("words", ["出台“惠28条”", "兑现“锂十条”", "出过“工业30条”"])
def test_measures_by_their_number(words: str) -> None:
    assert Facts(f"射洪市{words}。").names("Programme") == {words[3:-1]}


@pytest.mark.parametrize("words", ["根据“第五条”规定。", "建成“生产线3条”。", "推出“产业链十条”。"])
def test_counts_in_marks_are_no_policies(words: str) -> None:
    assert not Facts(words).names("Programme")


def test_programmes_that_share_a_head_are_parts_of_the_plan() -> None:
    text = "江西印发《江西省铝箔产业三年行动计划(2023—2025年)》。\n《计划》还部署开展补链强基、科技攻坚、循环再生、开放合作四大行动。"
    facts = Facts(text)
    assert facts.names("Programme") == {"补链强基行动", "科技攻坚行动", "循环再生行动", "开放合作行动"}
    assert len(facts.relations("PART_OF")) == 4


@pytest.mark.parametrize(
    "text",
    [
        "《江西省铝箔产业三年行动计划》共安排三项工程。一是“链上强基”工程,建设车间;二是专精特新倍增工程,扩大规模;三是首店首发工程,引进品牌。",
        "《江西省铝箔产业三年行动计划》同时列出三项工程:链上强基工程由省科技厅牵头;专精特新倍增工程扩大规模;首店首发工程引进品牌。",
    ],
)  # fmt: skip
def test_programmes_that_a_plan_is_said_to_consist_of(text: str) -> None:
    parts = Facts("江西印发《江西省铝箔产业三年行动计划》。\n" + text).relations("PART_OF")
    assert {part for part, _ in parts} == {"链上强基工程", "专精特新倍增工程", "首店首发工程"}


def test_a_programme_for_the_first_sets_of_equipment() -> None:
    programmes = Facts("市人民政府应当实施首台(套)示范应用工程。").names("Programme")
    assert programmes == {"首台(套)示范应用工程"}


def test_a_title_behind_the_menu_of_its_page() -> None:
    text = "首页 > 政务公开 > 政策文件 关于印发江西省促进铝箔产业发展若干措施的通知\n各有关单位:请抓好落实。"
    assert Facts(text).names("Document") == {"关于印发江西省促进铝箔产业发展若干措施的通知"}


def test_a_congress_issues_the_regulation_that_it_passes() -> None:
    text = (
        "# 赣州市稀土产业促进条例\n\n2023年10月26日赣州市第九届人民代表大会常务委员会第十六次会议通过 "
        "2023年11月23日江西省第十四届人民代表大会常务委员会第七次会议批准\n\n第一条 为了促进稀土产业发展,制定本条例。"
    )
    assert Facts(text).relations("ISSUES") == {("赣州市第九届人民代表大会常务委员会", "赣州市稀土产业促进条例")}


def test_rules_that_a_place_brings_out_without_marks() -> None:
    assert ("赣州", "领航企业遴选办法") in Facts("去年9月,赣州出台领航企业遴选办法,随即摸底。").relations("ISSUES")


@pytest.mark.parametrize(
    ("text", "programme", "projects"),
    [
        ("(三)突出项目建设。实施“百亿项目攻坚”行动,集中推进以下项目:\n1.银星高纯铅技改项目,总投资12亿元;\n2.雅森家居制造基地项目,占地600亩。\n(四)强化保障。\n1.落实高纯铝项目用地。",
         "百亿项目攻坚行动", {"银星高纯铅技改项目", "雅森家居制造基地项目"}),
        ('实施"310工程",即"抓好3个园区、10个平台、100个项目",其中:\n1. 岳麓药谷改造提升项目,总投资18亿元;\n2. 星沙耗材产业园项目,总投资10亿元。',
         "310工程", {"岳麓药谷改造提升项目", "星沙耗材产业园项目"}),
        ("5.重点项目“双千”工程。每年开工100个。包括:沃岭商用车扩产项目、贝源高纯石墨项目。\n6.人才集聚。推进宏远铝箔项目。",
         "重点项目双千工程", {"沃岭商用车扩产", "贝源高纯石墨"}),
        ("发展先进制造业,推进以下项目:\n1.银星高纯铅技改项目,总投资12亿元;\n2.雅森家居制造基地项目,占地600亩。", "", set()),
    ],
)  # fmt: skip
def test_projects_that_a_programme_lists(text: str, programme: str, projects: set[str]) -> None:
    parts = {(part, whole) for part, whole in Facts("桂东县规划。\n" + text).relations("PART_OF") if whole == programme}
    assert parts == {(project, programme) for project in projects}


def test_programmes_in_marks_side_by_side_share_their_head() -> None:
    names = Facts("江西实施“强基”“突破”“赋能”三大工程。").names("Programme")
    assert names == {"强基工程", "突破工程", "赋能工程"}


def test_the_size_of_a_field_is_no_programme() -> None:
    assert not Facts("江西规划。打造“3000亿级”产业高地。").names("Programme")


def test_short_headings_are_programmes_of_the_plan() -> None:
    text = "江西省铝箔产业行动方案\n(一)强链工程。支持企业扩产。责任单位:省工业和信息化厅\n(二)补链行动。引进企业。\n(三)重点工程。\n"
    facts = Facts(text)
    assert {part for part, _ in facts.relations("PART_OF")} == {"强链工程", "补链行动"}
    assert ("省工业和信息化厅", "强链工程") in facts.relations("LEADS")


def test_the_first_of_the_counted_actions_is_a_part_as_well() -> None:
    facts = Facts(
        "云河市印发《云河市制造强市行动方案》。《行动方案》部署8个行动27条任务:一是集群筑峰行动。培育世界级集群。二是创新强基行动。建设载体。"
    )
    assert {part for part, _ in facts.relations("PART_OF")} == {"集群筑峰行动", "创新强基行动"}


def test_a_project_has_parts() -> None:
    facts = Facts("总投资70亿元的云河汽车研发产业园项目开工。该项目包括宁州电驱基地、青溪定制中心两个项目。")
    assert facts.relations("PART_OF") == {
        ("宁州电驱基地", "云河汽车研发产业园项目"), ("青溪定制中心", "云河汽车研发产业园项目"),
    }  # fmt: skip


def test_what_a_text_sets_out_states_its_figures() -> None:
    facts = Facts(
        "按照《云河市第十五个五年规划纲要》部署,现将加力推动产业高质量发展行动安排如下。\n一、目标\n科技服务业营业收入增长15%。\n"
    )
    assert {source for source, _ in facts.relations("SETS_TARGET")} == {"加力推动产业高质量发展行动"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "云河市出台《工业强市行动方案》,明确六项重点任务,包括产业集群提升行动、企业培优行动、数字赋能行动。",
            {"产业集群提升行动", "企业培优行动", "数字赋能行动"},
        ),
        (
            "云河市印发《云河市工业强市行动方案》。《行动方案》围绕三大行动展开:产业集群提升行动、企业培优行动、数字赋能行动。",
            {"产业集群提升行动", "企业培优行动", "数字赋能行动"},
        ),
        (
            "云河市人民政府关于印发云河市工业强市行动方案的通知\n一、总体要求\n二、重点任务\n(一)产业集群提升行动。壮大光伏产业。\n(二)企业培优行动。新增企业12家。\n",
            {"产业集群提升行动", "企业培优行动"},
        ),
        ("云河光伏产业园项目是“百项千亿”工程的重要组成部分。", {"云河光伏产业园项目"}),
        (
            "云河市启动“工业倍增”计划,其中“链主引领”行动由市工信局牵头,“育苗壮干”行动由市科技局牵头。",
            {"链主引领行动", "育苗壮干行动"},
        ),
        ("云河市建立链长制,其中数字赋能行动由市工信局牵头。", set()),
        ("云河市实施“双百”工程,新增企业60家,其中“专精特新”企业12家。", set()),
        ("《国家制造业行动方案》明确五项任务,包括智能制造工程、绿色制造工程。云河市印发《云河市行动方案》。", set()),
    ],
)
def test_what_is_a_part(text: str, parts: set[str]) -> None:
    assert {part for part, _ in Facts(text).relations("PART_OF")} == parts


def test_a_paper_that_ends_another_succeeds_it() -> None:
    facts = Facts(
        "衢州市政府办公室印发了《关于加快新材料产业发展的若干意见》,同时废止《关于促进化工产业发展的若干政策》。"
    )
    assert facts.relations("SUCCEEDS") == {("关于加快新材料产业发展的若干意见", "关于促进化工产业发展的若干政策")}


def test_a_notice_that_only_ends_a_paper_is_no_successor() -> None:
    text = "衢州市人民政府关于废止《衢州市化工产业管理办法》的通知\n市政府决定废止《衢州市化工产业管理办法》。"
    assert not Facts(text).relations("SUCCEEDS")
