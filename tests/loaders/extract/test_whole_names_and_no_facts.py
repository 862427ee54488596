"""Names that are neither cut nor swollen, and words that name no fact at all; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "product",
    ["增强塑料", "重组蛋白", "显示驱动芯片", "同步电机", "融合通信", "建设机械", "对苯二酚", "即食海产品", "转向系统"],
)
def test_products_named_with_a_verb_are_whole(product: str) -> None:
    assert Facts(f"大力发展{product}、绿色建材等产业。").names("Industry") == {product, "绿色建材"}


def test_the_verbs_themselves_end_a_name() -> None:
    facts = Facts("增强绿色建材产业链韧性,融合数控机床产业集群资源。")
    assert facts.names("Chain") == {"绿色建材产业链"}
    assert facts.names("Cluster") == {"数控机床产业集群"}


@pytest.mark.parametrize(
    "before",
    ["解码", "嵌入", "攀高", "走近", "回眸", "赶建", "近三年", "去年以来", "仅", "市域", "全市专题研究"],
)
def test_what_stands_before_a_chain_is_no_part_of_it(before: str) -> None:
    assert Facts(f"{before}绿色建材产业链").names("Chain") == {"绿色建材产业链"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("江门市建成全国最大硅钢生产基地。", "Park", "硅钢生产基地"),
        ("以硅钢产业链赋能产业集群发展。", "Chain", "硅钢产业链"),
        ("工业领域硅钢产业发展较快。", "Industry", "硅钢产业"),
        ("推动数字技术和硅钢产业融合发展。", "Industry", "硅钢产业"),
        ("江门市建设外向型渔业示范区。", "Park", "外向型渔业示范区"),
        ("江门市新增一国家级创新中心。", "Platform", "国家级创新中心"),
    ],
)
def test_names_that_were_swollen(text: str, kind: str, name: str) -> None:
    facts = Facts(text)
    assert name in facts.names(kind)
    assert not {other for other in facts.names(kind) if other != name and name in other}


@pytest.mark.parametrize(
    "text",
    [
        "覆盖研发、设计、生产、销售等环节。",
        "补齐采购、检测、仓储物流等短板环节。",
        "聚焦产业链上游、中游、下游精准招商。",
        "引进上游研发、下游应用企业。",
        "推动城乡教育、医疗均衡发展。",
        "江门市发展教育、卫生、体育事业。",
        "推动工业、农业、教育、卫生等各项事业全面发展。",
        "推动大模型在交通、医疗、城管等领域实现普及应用。",
        "无人船已在水利、环保、应急等领域广泛应用。",
        "近日,2026硅钢产业创新发展大会在江门市举行。",
        "江门市硅钢产业供需对接会昨日举行。",
        "银行参与各类专项产业基金和重大产业项目。",
        "打造沿海发展轴、环湾发展带。",
    ],
)
def test_links_services_events_and_uses_are_no_fields(text: str) -> None:
    facts = Facts(text)
    assert facts.names("Industry") == set()
    assert facts.names("IndustryGroup") == set()


def test_links_and_fields_that_are_told_so_stay() -> None:
    assert Facts("打通设计、制造、封测、应用四大环节。").names("IndustryGroup")
    services = Facts("重点发展研发设计、检验检测、现代物流等生产性服务业。").names("Industry")
    assert {"研发设计", "检验检测", "现代物流"} <= services
    assert Facts("江门市发展教育装备、医疗器械产业。").names("Industry") == {"教育装备", "医疗器械产业"}
    assert Facts("推动硅钢、铝箔等产业应用研究。").names("Industry") == {"硅钢", "铝箔"}
    assert Facts("江门市举办大会,发展硅钢产业。").names("Industry") == {"硅钢产业"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("江门市产业集群效应日益凸显。", "Cluster"),
        ("茶叶集群延伸种植、加工、销售全产业链。", "Chain"),
        ("江门市畅通物流走廊。", "Park"),
        ("江门市加快建设美食之都。", "Park"),
        ("江门市再添一重量级基地。", "Park"),
        ("搭建银企对接平台、人才成长平台。", "Platform"),
        ("建好便民服务中心、党群服务中心。", "Platform"),
        ("利用抖音、快手等平台直播带货。", "Platform"),
        ("引进第三方检验检测机构。", "Platform"),
        ("民生工程、民心工程扎实推进。", "Programme"),
        ("构建“政策链+服务链”体系。", "Programme"),
        ("这六个产业多数是硅钢产业的配套。", "IndustryGroup"),
    ],
)
def test_words_that_only_read_like_names(text: str, kind: str) -> None:
    assert Facts(text).names(kind) == set()


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("江门市硅钢产业集群效应明显。", "Cluster", "江门市硅钢产业集群"),
        ("支持建设“百里硅钢走廊”。", "Park", "百里硅钢走廊"),
        ("依托江门硅钢研究院、新会船舶实验室等平台开展攻关。", "Platform", "江门硅钢研究院"),
        ("江门市获批省级检验检测平台。", "Platform", "省级检验检测平台"),
    ],
)
def test_their_like_that_are_names(text: str, kind: str, name: str) -> None:
    assert name in Facts(text).names(kind)


def test_one_thing_in_two_spellings_is_one() -> None:
    groups = Facts("江门市聚焦3大主导产业,加快转型。全市三大主导产业占比超过七成。")
    assert len(groups.names("IndustryGroup")) == 1
    chains = Facts("做强硅钢产业链。硅钢产业链条日益完整。")
    assert chains.names("Chain") == {"硅钢产业链"}
    others = Facts("江门市聚焦3大主导产业,培育3大未来产业。")
    assert len(others.names("IndustryGroup")) == 2
