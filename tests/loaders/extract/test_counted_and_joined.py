"""Counted lists in every layout: joints inside members, heads before them, commas between them, headings below them."""

import pytest

from tests.loaders.extract.facts import Facts


def _included(text: str) -> set[tuple[str, ...]]:
    """The members of each group that has some, without the head that they bear."""
    groups: dict[str, set[str]] = {}
    for group, member in Facts(text).relations("INCLUDES"):
        groups.setdefault(group, set()).add(_plain(member))
    return {tuple(sorted(members)) for members in groups.values()}


def _plain(name: str) -> str:
    return name.removesuffix("产业链").removesuffix("集群").removesuffix("产业")


_THREE = tuple(sorted(["磁性材料", "五金工具", "氟硅新材料"]))


@pytest.mark.parametrize(
    "text",
    [
        "永康市发展磁性材料和五金工具、氟硅新材料三大产业。",
        "永康市推进磁性材料及五金工具、氟硅新材料等三条产业链建设。",
        "永康市发展三大主导产业,其中包括磁性材料、五金工具、氟硅新材料。",
        "永康市做强三大特色产业(即磁性材料、五金工具、氟硅新材料)。",
        "永康市三大产业(主要为磁性材料、五金工具、氟硅新材料)加快集聚。",
        "永康市三大产业磁性材料、五金工具、氟硅新材料齐头并进。",
        "永康市培育磁性材料,五金工具,氟硅新材料三大产业。",
        "永康市壮大磁性材料、做强五金工具、做优氟硅新材料三大产业。",
        "永康市聚焦三大支柱:磁性材料、五金工具、氟硅新材料。",
        "永康市三大产业集群分别为:①磁性材料;②五金工具;③氟硅新材料。",
        "永康市做强三大产业。\n一是磁性材料产业。推动高端化。\n二是五金工具产业。推动智能化。\n三是氟硅新材料产业。延伸链条。",
        "永康市做强三大产业。\n磁性材料产业。推动高端化。\n五金工具产业。推动智能化。\n氟硅新材料产业。延伸链条。",
        "永康经济开发区确定磁性材料、五金工具、氟硅新材料三大产业为主导产业。",
    ],
)
def test_three_that_are_counted(text: str) -> None:
    assert _included(text) == {_THREE}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("永康市发展三大产业,即新材料、生物医药与大健康、研发与设计。", ("新材料", "生物医药与大健康", "研发与设计")),
        ("永康市发展软件和信息服务与汽车及零部件两大产业。", ("软件和信息服务", "汽车及零部件")),
        ("永康市两大主导产业有机硅、五金工具加快发展。", ("有机硅", "五金工具")),
        ("永康市做大酒、茶、烟三大产业。", ("酒", "茶", "烟")),
    ],
)
def test_members_that_stay_whole(text: str, members: tuple[str, ...]) -> None:
    assert _included(text) == {tuple(sorted(members))}


@pytest.mark.parametrize(
    "text",
    [
        "永康市聚焦养老,托育,住房三大领域。",
        "永康市引进磁芯科技,金锐工具,永硅化学三大企业。",
        "永康市严禁新上钢铁,水泥,电解铝三大产业。",
        "永康市围绕三大产业招商引资、项目建设、营商环境攻坚突破。",
    ],
)
def test_lists_that_are_none(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


def test_two_lists_in_one_frame() -> None:
    text = "永康市构建以磁性材料、五金工具、木门三大产业为主导、氟硅新材料和智能门锁两大产业为补充的产业体系。"
    assert {tuple(sorted(["磁性材料", "五金工具", "木门"])), ("智能门锁", "氟硅新材料")} <= _included(text)


def test_fields_of_each_sort() -> None:
    facts = Facts("永康市首位产业为五金工具,主攻产业为磁性材料、智能门锁,培育产业为氟硅新材料。")
    assert {"五金工具", "磁性材料", "智能门锁", "氟硅新材料"} <= facts.names("Industry")
    framed = Facts("永康市构建以五金工具为首位产业,以磁性材料和智能门锁为主攻产业,以氟硅新材料为培育产业的产业体系。")
    assert {"五金工具", "磁性材料", "智能门锁", "氟硅新材料"} <= framed.names("Industry")


def test_groups_of_a_size_or_of_tracks() -> None:
    assert Facts("永康市做强4个百亿级新兴产业。").names("IndustryGroup") == {"4个百亿级新兴产业"}
    assert Facts("永康市布局五条未来产业新赛道。").names("IndustryGroup") == {"五条未来产业新赛道"}
    assert not Facts("到2027年,永康市打造4个百亿级新兴产业。").names("IndustryGroup")


def test_a_class_of_chains_is_no_chain() -> None:
    facts = Facts("永康市重点产业链是:五金工具、磁性材料、智能门锁、数字经济。")
    assert facts.names("Chain") == {"五金工具产业链", "磁性材料产业链", "智能门锁产业链", "数字经济产业链"}


def test_two_words_of_one_field() -> None:
    assert Facts("永康市磁性材料与五金工具产业势头好。").names("Industry") == {"磁性材料与五金工具产业"}
    assert Facts("永康市发展汽车及零部件产业。").names("Industry") == {"汽车及零部件产业"}


@pytest.mark.parametrize(
    "text",
    [
        "永康市主导产业为:一是磁性材料;二是五金工具;三是氟硅新材料。",
        "永康市重点产业:一是磁性材料,打造基地;二是五金工具,延伸链条;三是氟硅新材料,攻关技术。",
        "永康市做强三大产业。第一,磁性材料。第二,五金工具。第三,氟硅新材料。",
    ],
)
def test_items_that_no_head_need_count(text: str) -> None:
    assert _included(text) == {_THREE}


@pytest.mark.parametrize(
    "text",
    [
        "永康市主导产业:一是规模小;二是链条短;三是创新弱。",
        "永康市主导产业发展:一是加强招商;二是优化服务。",
    ],
)
def test_items_that_are_no_fields(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")
