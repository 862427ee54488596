"""Ordinary words that stand where firms do, and firms that stand behind words which lead to them."""

import pytest

from loaders.extract.names.firm.firms import heads_firm
from tests.loaders.extract.facts import Facts


def _firms(text: str) -> set[str]:
    return Facts(text).names("Organisation")


@pytest.mark.parametrize(
    "sentence",
    [
        "这里几乎没有台风和洪水等袭击。",
        "建堤、架桥、筑坝、疏淤,根除了水患。",
        "根据山区的特点和老人的身体状况来定。",
        "书中写出了人情的冷暖、道德的高下。",
        "云霞与洁白的雪峰交相辉映。",
        "由于长期在这里生活、工作,与老乡们结下友谊。",
        "战斗在抗震救灾第一线、抢修在最前沿的群众和战士都受到表扬。",
        "各地的邮箱、青川县的班车,都有人管。",
        "双方已就合作的细节谈妥,巴西队也有收获。",
        "据上海证券报报道,行情向好。",
        "企业作为市场主体,王海作为民营企业家,都在发力。",
    ],
)
def test_ordinary_words_are_no_firms(sentence: str) -> None:
    assert _firms(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "firms"),
    [
        ("如禾诺制药、誉衡制药等药企都来设厂。", {"禾诺制药", "誉衡制药"}),
        ("骐越国际作为国内芯片制造的领军企业,产能再创新高。", {"骐越国际"}),
        ("这里聚集了大量芯片设计企业,如霖沣锐创等,产值连年增长。", {"霖沣锐创"}),
        ("如东县的如皋重工投产。", {"如皋重工"}),
        ("青川县模具产业链的链主企业是兴林。公司去年产值5亿元。", {"兴林"}),
    ],
)
def test_firms_stand_behind_words_that_lead_to_them(sentence: str, firms: set[str]) -> None:
    assert _firms(sentence) == firms


@pytest.mark.parametrize("field", ["人工智能", "数字经济"])
def test_a_field_is_no_firm_where_it_is_called_one(field: str) -> None:
    assert _firms(f"{field}作为新兴企业,发展迅速。") == set()


def test_a_prefecture_is_no_city_without_its_rank() -> None:
    assert heads_firm("杭州石化", len("杭州"))
    assert not heads_firm("昌吉州石化", len("昌吉州"))


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("由{}牵头成立联盟。", "宁远轴承股份有限公司"),
        ("国内知名企业{}落户。", "兴业皮具科技股份有限公司"),
        ("1.{}", "南华铝业股份有限公司"),
        ("以{}、白石集团为龙头,形成轴承产业集群。", "仁和药业股份有限公司"),
        ("该市与{}签署合作协议。", "东方通信股份有限公司"),
        ("引进{}。", "青与德通讯技术有限公司"),
        ("引进{}。", "杭州聚合安新材料股份有限公司"),
    ],
)
def test_legal_names_begin_behind_what_leads_to_them(sentence: str, firm: str) -> None:
    assert firm in Facts(sentence.format(firm)).names("Organisation")


@pytest.mark.parametrize("sentence", ["支持{}做大做强。", "推动{}转型升级。", "培育{}。", "聚焦{}。"])
def test_a_coined_word_before_a_branch_is_a_firm_behind_a_verb(sentence: str) -> None:
    for firm in ("栎衡光学", "锴屿新材", "霖沣医疗"):
        facts = Facts("山东省消息。" + sentence.format(firm))
        assert facts.names("Industry") == set()
        assert facts.names("Organisation") <= {firm}
    for field in ("环氧树脂", "无缝钢管", "商业航天", "生物医药"):
        assert field in Facts("山东省消息。" + sentence.format(field)).names("Industry")
