"""Firms and persons in news: told by their officers, partners and visitors, by links of a chain; and what only looks so."""

import pytest

from tests.loaders.extract.facts import Facts


def _firms(text: str) -> set[str]:
    return Facts(text).names("Organisation")


def _persons(text: str) -> set[str]:
    return Facts(text).names("Person")


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("据誉衡总经理李建明介绍,公司产品远销海外。", {"誉衡"}),
        ("晨光董事长赵国强说,二期年底投产。", {"晨光"}),
        ("VKL副总裁周敏表示,项目进展顺利。", {"VKL"}),
        ("座谈会上,誉衡董事长李建明、霖沣总经理王晓燕先后发言。", {"誉衡", "霖沣"}),
        ("誉衡董事长李建明、霖沣总经理王晓燕等企业家代表参加座谈。", {"誉衡", "霖沣"}),
        ("在骐越的带动下,园区产值翻番。", {"骐越"}),
        ("国内光伏巨头骐越落户青河县。", {"骐越"}),
        ("世界500强企业皓岚在青河县投资建厂。", {"皓岚"}),
        ("当地光伏产业的龙头——骐越,去年扩产。", {"骐越"}),
        ("在成功引进霖沣之后,青河县又建成标准厂房。", {"霖沣"}),
        ("走进工业园,骐越的3条生产线开足马力。", {"骐越"}),
        ("皓岚今年订单排到了年底。", {"皓岚"}),
        ("霖沣又新上了两条产线。", {"霖沣"}),
    ],
)
def test_a_single_firm_is_framed(sentence: str, firms: set[str]) -> None:
    assert _firms(sentence) == firms


@pytest.mark.parametrize(
    "sentence",
    [
        "分管副总经理王明介绍了情况,民企董事长赵刚发言。",
        "在政策的带动下,在龙头企业的引领下,信心倍增。",
        "上游有三峡,下游有葛洲坝。",
        "在成功引进栖霞苹果之后,合作社扩大了面积。",
        "当地产业的龙头——茶叶,去年产值突破50亿元。",
        "国内龙头带动作用明显,行业巨头纷纷布局。",
        "竹材产值增长8%,藕带订单增加。",
        "工人的3条生产线开足马力,全县新上了30条生产线。",
    ],
)
def test_what_only_looks_framed(sentence: str) -> None:
    assert _firms(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("上游有誉衡、霖沣,中游有骐越,下游配套企业30多家。", {"誉衡", "霖沣", "骐越"}),
        ("其中誉衡、霖沣产值均突破百亿元。", {"誉衡", "霖沣"}),
        ("誉衡与霖沣合作,共同开发新一代产品。", {"誉衡", "霖沣"}),
        ("参会单位就誉衡、霖沣等13家重点企业现状逐个研讨。", {"誉衡", "霖沣"}),
        ("形成了以誉衡为龙头、霖沣和骐越为骨干的光伏企业梯队。", {"誉衡", "霖沣", "骐越"}),
        ("当地已集聚贝誉衡、欧霖沣、海骐越等众多头部企业。", {"贝誉衡", "欧霖沣", "海骐越"}),
        ("骐越集团旗下的霖沣落户青河县。", {"骐越集团", "霖沣"}),
        ("抓好誉衡、霖沣等企业技改项目,力争年内投产。", {"誉衡", "霖沣"}),
        ("一批企业加快转型,如誉衡、霖沣建成了智能工厂。", {"誉衡", "霖沣"}),
    ],
)
def test_firms_are_enumerated(sentence: str, firms: set[str]) -> None:
    assert _firms(sentence) == firms


@pytest.mark.parametrize(
    "sentence",
    [
        "京九、阜淮等铁路交会于此,引来龙头企业落户。",
        "央企、民企、外企等企业相继落户,投资热度不减。",
        "以钟南山、李兰娟为代表的专家团队来此指导。",
        "刘德华、张学友相继签约,演出收入增长。",
        "其中化纤、织造产值均突破百亿元。",
        "力争多晶硅料产能达到37万吨、单晶拉棒产能达到96GW。",
    ],
)
def test_what_is_no_list_of_firms(sentence: str) -> None:
    assert _firms(sentence) == set()


def test_who_signs_with_an_organ() -> None:
    assert {"誉衡", "霖沣"} <= _firms("6月8日,青河县政府与誉衡、霖沣签订战略合作协议。")
    assert "泰国" not in _firms("市政府与泰国、越南签订贸易协议。")


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("走进临泉高新区内的誉衡新材料有限公司,一派繁忙景象。", "誉衡新材料有限公司"),
        ("李建明先后来到誉衡新材料有限公司、霖沣科技股份有限公司等企业。", "誉衡新材料有限公司"),
        ("高新区与昆明理工大学冶金与能源工程学院共建联合实验室。", "昆明理工大学冶金与能源工程学院"),
        ("园区与中国有色金属工业协会硅业分会共建联合实验室。", "中国有色金属工业协会硅业分会"),
        ("VKL联合昆明理工大学冶金与能源工程学院攻关。", "昆明理工大学冶金与能源工程学院"),
        ("昆明理工大学牵头组建冶金研究院。", "昆明理工大学"),
        ("中国纺织工业联合会授予临泉县服装分会荣誉。", "中国纺织工业联合会"),
        ("中国联合水泥集团投产。", "中国联合水泥集团"),
    ],
)
def test_where_names_of_firms_and_schools_end(sentence: str, firm: str) -> None:
    assert firm in _firms(sentence)
    assert not any(name != firm and (firm in name or name in firm) for name in _firms(sentence))


@pytest.mark.parametrize(
    ("sentence", "persons"),
    [
        (
            "市委常委李建明、王晓燕,副市长张文博、许杰,管委会主任高明远出席会议。",
            {"李建明", "王晓燕", "张文博", "许杰", "高明远"},
        ),
        ("县领导李建明、王晓燕,县直单位负责同志参加。", {"李建明", "王晓燕"}),
        ("中国工程院院士、江南大学校长陈立应邀作报告。", {"陈立"}),
        ("霖沣副总裁周敏先后三次来访。", {"周敏"}),
        ("项目负责人全程跟办,企业负责人首先发言。", set()),
        ("市委书记、市长,副市长、秘书长出席会议。", set()),
    ],
)
def test_persons_in_a_row(sentence: str, persons: set[str]) -> None:
    assert _persons(sentence) == persons
