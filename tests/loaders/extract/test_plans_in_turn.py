"""What plans deal out in turn, what parts of a class are to become, and what rests on the places below a heading."""

import pytest

from tests.loaders.extract.facts import Facts

PLACE = "云岭省加快推进新型工业化。\n"
PLAN = "青河市装备制造业三年行动方案(2023—2025年)\n二、重点任务\n"
TITLE = "青河市装备制造业三年行动方案(2023—2025年)"


@pytest.mark.parametrize(
    "told",
    [
        "陶瓷釉料、数控机床、特种电缆三个领域分别由晨阳机械、华岭机床、远川电气担任“链主”。",
        "陶瓷釉料、数控机床、特种电缆三条产业链分别由晨阳机械、华岭机床、远川电气牵头。",
        "陶瓷釉料、数控机床、特种电缆三条产业链“链主”企业分别为晨阳机械、华岭机床、远川电气。",
        "陶瓷釉料、数控机床、特种电缆三条产业链由晨阳机械、华岭机床、远川电气分别担任链主。",
    ],
)
def test_firms_lead_one_field_each(told: str) -> None:
    led = {(firm, field.removesuffix("产业链")) for firm, field in Facts(PLACE + told).relations("LEADS")}
    assert led == {("晨阳机械", "陶瓷釉料"), ("华岭机床", "数控机床"), ("远川电气", "特种电缆")}


def test_firms_lead_together_where_nothing_says_in_turn() -> None:
    told = "陶瓷釉料、数控机床、特种电缆三条产业链由晨阳机械、华岭机床、远川电气共同牵头。"
    assert len(Facts(PLACE + told).relations("LEADS")) == 9


def test_chains_before_those_that_lead_them() -> None:
    facts = Facts(PLACE + "确定数控机床、特种电缆两条产业链链主企业。")
    assert facts.names("Chain") == {"数控机床产业链", "特种电缆产业链"}
    of_firms = Facts(PLACE + "晨阳机械、华岭机床、特种电缆产业链链主远川集团。")
    assert of_firms.names("Chain") == {"特种电缆产业链"}


@pytest.mark.parametrize("places", [("卧龙综保区", "西峡县"), ("西峡县", "卧龙综保区")])
def test_the_former_and_the_latter_of_a_park_and_a_county(places: tuple[str, str]) -> None:
    first, second = places
    facts = Facts(f"河南省推进工业。\n南阳市以{first}、{second}为载体,前者重点发展光学元件,后者主攻汽车零部件。")
    lives = facts.relations("COVERS") | facts.relations("FOCUSES_ON")
    assert {(first, "光学元件"), (second, "汽车零部件")} <= lives
    assert ("南阳市", "汽车零部件") not in lives


@pytest.mark.parametrize("some", ["其中8家晋升", "力争8家成长为", "推动8家升级为", "8家以上晋级"])
def test_a_counted_part_of_a_class_is_to_rise(some: str) -> None:
    facts = Facts(PLACE + f"到2027年,培育省级专精特新中小企业80家,{some}国家级专精特新“小巨人”企业。")
    assert ("省级专精特新中小企业", "国家级专精特新小巨人企业") in facts.relations("ADVANCES_TO")


@pytest.mark.parametrize(
    "told",
    [
        "去年认定省级专精特新中小企业80家,其中8家晋升国家级专精特新“小巨人”企业。",
        "到2027年,培育省级专精特新中小企业80家,新增国家级专精特新“小巨人”企业8家。",
        "到2027年,引进企业80家,其中8家跻身国家级专精特新“小巨人”企业。",
    ],
)
def test_no_part_of_a_class_is_to_rise(told: str) -> None:
    assert not Facts(PLACE + told).relations("ADVANCES_TO")


@pytest.mark.parametrize("lead", ["推动有机硅", "助力有机硅", "有机硅"])
def test_a_single_field_is_to_rise(lead: str) -> None:
    facts = Facts(PLACE + f"实施制造业倍增行动,{lead}冲击两千亿级产业集群。")
    assert ("有机硅", "两千亿级产业集群") in facts.relations("ADVANCES_TO")
    assert ("制造业倍增行动", "两千亿级产业集群") not in facts.relations("COVERS")


def test_what_is_only_relied_on_does_not_rise() -> None:
    assert not Facts(PLACE + "依托有机硅打造两千亿级产业集群。").relations("ADVANCES_TO")


@pytest.mark.parametrize("verb", ["突破", "攻坚", "改造提升"])
def test_fields_of_headings_with_a_verb(verb: str) -> None:
    facts = Facts(PLAN + f"(一){verb}制氢装备。加强攻关,到2025年建成加氢站6座。")
    assert (TITLE, "制氢装备") in facts.relations("FOCUSES_ON")


@pytest.mark.parametrize("heading", ["突破关键核心技术", "突破核心零部件", "攻坚重大项目"])
def test_headings_of_no_field(heading: str) -> None:
    assert not Facts(PLAN + f"(一){heading}。加强攻关。").names("Industry")


@pytest.mark.parametrize(
    "laid",
    [
        "以宝鸡高新区为核心区,陈仓区、渭滨区为拓展区,攻关难题。",
        "以宝鸡高新区为核心,以陈仓区、渭滨区为支撑,攻关难题。",
        "重点布局宝鸡高新区、陈仓区、渭滨区。",
        "布局在宝鸡高新区、陈仓区和渭滨区。",
    ],
)
def test_places_below_the_heading_of_a_field(laid: str) -> None:
    facts = Facts(PLAN + "(一)做强钛合金产业链。" + laid)
    assert ("宝鸡高新区", "钛合金产业链") in facts.relations("COVERS")
    assert {("陈仓区", "钛合金产业链"), ("渭滨区", "钛合金产业链")} <= facts.relations("FOCUSES_ON")


@pytest.mark.parametrize(
    "told",
    ["钛合金产业增长较快。重点布局陈仓区试点。", "强化要素保障。以陈仓区为重点区域,渭滨区为支撑区域,推进改革。"],
)
def test_places_of_no_heading(told: str) -> None:
    assert not {place for place, _ in Facts(PLAN + "(一)" + told).relations("FOCUSES_ON")} & {"陈仓区", "渭滨区"}


@pytest.mark.parametrize(
    "bracket", ["(牵头单位:市工信局;配合单位:市科技局)", "【牵头单位:市工信局】", "(市工信局牵头)"]
)
@pytest.mark.parametrize("led", ["钛合金产业集群", "钛合金产业链"])
def test_brackets_of_those_that_lead_what_a_heading_names(bracket: str, led: str) -> None:
    facts = Facts(PLAN + f"(一)培育{led}。加快建设重点项目。{bracket}")
    assert facts.relations("LEADS") == {("市工信局", led)}


@pytest.mark.parametrize("head", ["河南省人民政府公报 2021年第9号 · 省政府文件 ·\n", "河南省人民政府公报\n"])
def test_titles_below_the_head_of_a_gazette(head: str) -> None:
    text = "河南省人民政府关于\n梯次培育装备集群的实施意见\n各市人民政府:\n到2025年,建成8个产业园区。\n"
    title = "河南省人民政府关于梯次培育装备集群的实施意见"
    facts = Facts(head + text)
    assert ("河南省人民政府", title) in facts.relations("ISSUES")
    assert title in {plan for plan, _ in facts.relations("SETS_TARGET")}


def test_lists_that_are_published_every_year() -> None:
    facts = Facts(PLAN + "省工信厅每年公布一次河南省装备集群培育名单。")
    assert ("省工信厅", "河南省装备集群培育名单") in facts.relations("ISSUES")


def test_printed_plans_below_the_record_of_their_notice() -> None:
    record = "索引号:11220000/2022-0281 分类:工业、能源;通知\n发文机关:吉林省人民政府办公厅 成文日期:2022年6月1日\n"
    notice = (
        "标题:吉林省人民政府办公厅关于印发吉林省制氢装备发展行动方案(2022—2025年)的通知\n各市人民政府:\n"
        "《吉林省制氢装备发展行动方案(2022—2025年)》已经省政府同意,现印发给你们。\n"
    )
    text = record + notice + "松原市、白城市重点发展储氢瓶,到2025年建成加氢站6座。\n"
    plans = {plan for plan, _ in Facts(text).relations("SETS_TARGET")}
    assert plans == {"吉林省制氢装备发展行动方案(2022—2025年)"}


def test_places_that_stand_on_a_field() -> None:
    lives = Facts("河南省推进工业。\n漯河、周口两市以食品立市。").relations("FOCUSES_ON")
    assert {("漯河", "食品"), ("周口", "食品")} <= lives
    assert not Facts("河南省推进工业。\n漯河市以人才强市,以文化兴市。").relations("FOCUSES_ON")


def test_modern_clusters_are_no_class() -> None:
    assert not Facts(PLAN + "(一)聚力建设现代化产业集群。加强攻关。").names("ClusterTier")
