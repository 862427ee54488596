"""Firms in the plainest frames of news, by what only firms are, have or do; and alike sentences that name none."""

import pytest

from tests.loaders.extract.facts import Facts


def _firms(text: str) -> set[str]:
    return Facts("青川县推进制造业发展。\n" + text).names("Organisation")


@pytest.mark.parametrize(
    "sentence",
    [
        "{}的产品畅销全国。",
        "{}的高端铝材占全国市场的30%。",
        "{}的烧结设备突破技术瓶颈,市场占有率超70%。",
        "{}生产的轮毂供应给整车厂。",
        "{}自主研发的涂层打破国外垄断。",
        "{}率先实施数字化转型。",
        "{}拥有员工3000人。",
        "{}成立于2003年,主要生产铝材。",
        "{}位于青川县,主要生产铝材。",
        "{}坐落于青川经济开发区,是一家铝加工企业。",
        "{}实现营业收入80亿元。",
        "{}与青川县签订战略合作协议。",
        "{}生产部经理介绍,产品供不应求。",
        "仅{}一家就生产铝材200万吨。",
        "作为链主企业,{}带动效应明显。",
        "作为国家高新技术企业,{}持续加大研发投入。",
        "在{}智能工厂内,机械臂有序作业。",
        "在{}的生产线上,产品陆续下线。",
        "为{}配套的企业有20家。",
        "青川县拥有{}等上市公司5家。",
        "“链主”企业{}加快技改升级。",
    ],
)
@pytest.mark.parametrize("name", ["霖沣", "博格赛纳", "霖沣阀门", "霖沣新材料科技有限公司"])
def test_a_firm_is_told_by_what_only_firms_do(sentence: str, name: str) -> None:
    assert name in _firms(sentence.format(name))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("远大阀门成立于2003年,主要生产阀门。", "远大阀门"),
        ("TKL的产品畅销全国。", "TKL"),
        ("中岳长洲重工的设备突破技术瓶颈。", "中岳长洲重工"),
        ("链主青川霖沣新材料科技有限公司建成智能工厂。", "青川霖沣新材料科技有限公司"),
        ("培育霖沣智能、骐越光电、皓岚鑫自动化等成为省级“专精特新”企业。", "皓岚鑫自动化"),
    ],
)
def test_names_of_other_forms(sentence: str, name: str) -> None:
    assert name in _firms(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "王建明的产品畅销全国。",
        "王建明自主研发的涂层打破国外垄断。",
        "藜麦的产品畅销全国。",
        "营商环境的产品畅销全国。",
        "在头部企业牵引下,产业链完整度达97%。",
        "全面提高项目统筹、报批报建、工程管理等效率。",
        "推动材料产业优势再造、换道领跑。",
        "加强中藏药科研传承。",
        "仅次于日本东京的产业集聚地。",
        "由中国石油和化学工业联合会命名。",
        "超净高纯电子级氢氟酸",
        "作为龙头企业,我们要扩大投资。",
        "公司位于青川县,主要生产铝材。",
        "张伟的产品畅销全国。",
        "陈晓自主研发的涂层打破国外垄断。",
        "李娜率先实施数字化转型。",
        "李明拥有发明专利20项。",
        "李瑞康自主研发的涂层打破国外垄断。",
        "张伟入选国家级人才。",
        "陈晓获评省级劳模。",
        "张伟等企业家来到现场。",
        "张伟是一家企业的负责人。",
        "引进民间资本投资建厂。",
        "引进德国技术投资2亿元。",
        "引进乡贤投资建厂。",
        "博物馆位于青川新区。",
        "OEM的产品畅销海外。",
        "齐鲁实现产值3万亿元。",
        "荆楚率先实施数字化改造。",
        "甬城的产品畅销全球。",
        "作为国有企业,勇担使命。",
        "专班成立于2023年,主要服务企业。",
        "XQC车间一派忙碌。",
    ],
)
def test_what_reads_alike_is_no_firm(sentence: str) -> None:
    assert not {name for name in _firms(sentence) if "联合会" not in name}


@pytest.mark.parametrize(
    ("sentence", "firm", "place"),
    [
        ("在青川县霖沣生产车间,工人正忙着装配。", "霖沣", "青川县"),
        ("走进青川县霖沣的车间,机器轰鸣。", "霖沣", "青川县"),
        ("坐落在青川县的霖沣成立于2003年。", "霖沣", "青川县"),
        ("青川经济技术开发区霖沣集团、骐越重工等企业加快技改。", "霖沣集团", "青川经济技术开发区"),
    ],
)
def test_a_firm_behind_its_county_or_park_lies_there(sentence: str, firm: str, place: str) -> None:
    facts = Facts("青川县推进制造业发展。\n" + sentence)
    assert firm in facts.names("Organisation")
    assert any(one == firm and place in where for one, where in facts.relations("LOCATED_IN"))


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("龙头企业:霖沣、骐越和皓岚。", {"霖沣", "骐越", "皓岚"}),
        ("链主企业霖沣、骐越和皓岚股份带动作用明显。", {"霖沣", "骐越", "皓岚股份"}),
        ("支持华为、中兴、霖沣通信等企业扩大产能。", {"华为", "中兴", "霖沣通信"}),
        ("支持光伏、锂电、建材等企业扩大产能。", set()),
        ("支持民营、骨干、大型等企业扩大产能。", set()),
    ],
)
def test_lists_of_firms_as_news_writes_them(sentence: str, firms: set[str]) -> None:
    assert _firms(sentence) == firms


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("引进霖沣投资建设声学项目。", "霖沣"),
        ("吸引霖沣落户青川县。", "霖沣"),
        ("青川县铝产业以齐岭石化为代表。", "齐岭石化"),
        ("作为链主企业,泰和新材带动效应明显。", "泰和新材"),
        ("青川县有创新金属、霖沣等一批龙头企业。", "创新金属"),
    ],
)
def test_firms_won_and_firms_that_stand_for_others(sentence: str, firm: str) -> None:
    assert firm in _firms(sentence)


@pytest.mark.parametrize("sentence", ["力争引进霖沣投资建设声学项目。", "青川县的底气何在?"])
def test_firms_hoped_for_and_questions_are_none(sentence: str) -> None:
    assert _firms(sentence) == set()


def test_a_firm_that_begins_like_a_person_is_told_by_what_only_firms_are() -> None:
    assert "魏禾" in _firms("魏禾成立于2003年,主要生产铝材。")
    assert "魏禾" in _firms("青川县魏禾的产品畅销全国。")


def test_a_name_ends_before_a_verb_that_a_common_word_could_cut() -> None:
    assert "红星村拥" not in _firms("红星村拥有生产线20条。")


@pytest.mark.parametrize("sentence", ["{}服务中小企业300家。", "{}创新推出新产品,产值突破10亿元。"])
def test_a_firm_of_science_serves_and_creates(sentence: str) -> None:
    assert "云帆科技" in _firms(sentence.format("云帆科技"))
