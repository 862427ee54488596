"""The one member that a text names of a counted group, and lists that are only told of."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    "text",
    [
        "木雕是东阳市六大支柱产业之一。",
        "东阳市将木雕作为全市六大支柱产业之一重点培育。",
        "木雕产业作为东阳市“六大支柱产业”之一,发展迅速。",
        "木雕位列东阳市六大支柱产业之首。",
        "东阳市把木雕列为六大支柱产业之首。",
        "作为东阳市六大支柱产业之一,木雕产业近年来加速集聚。",
    ],
)
def test_the_one_member_that_is_named(text: str) -> None:
    facts = Facts(text)
    included = {(group, member.removesuffix("产业")) for group, member in facts.relations("INCLUDES")}
    assert included == {("六大支柱产业", "木雕")}
    assert facts.names("IndustryGroup") == {"六大支柱产业"}


@pytest.mark.parametrize(
    "text",
    [
        "某木雕公司是东阳市六大支柱产业之一的龙头企业。",
        "木雕不是东阳市六大支柱产业之一。",
        "王某是东阳市十大产业领军人物之一。",
        "东阳市是全省六大产业基地之一。",
    ],
)
def test_what_is_no_member(text: str) -> None:
    assert not Facts(text).relations("INCLUDES")


@pytest.mark.parametrize(
    "text",
    [
        "东阳市没有木雕、磁性材料、影视文化三大产业的基础。",
        "东阳市木雕、磁性材料、影视文化三大产业尚未起步。",
        "东阳市要防止盲目发展木雕、磁性材料、影视文化等三大产业。",
        "东阳市横华有限公司主营木雕、磁性材料、影视文化三大板块。",
        "东阳市企业的产品广泛应用于医疗、汽车、航空航天三大领域。",
        "全国已形成木雕、磁性材料、影视文化三大产业集群,东阳市派人外出考察。",
        "东阳市博览会设木雕、磁性材料、红木家具三大展区。",
    ],
)
def test_lists_that_are_only_told_of(text: str) -> None:
    assert not Facts(text).relations("FOCUSES_ON")


def test_lists_that_are_there() -> None:
    facts = Facts("东阳市木雕、磁性材料、影视文化三大产业加快集聚。")
    assert facts.relations("FOCUSES_ON") == {("东阳市", "三大产业")}
    served = Facts("横店现代产业园服务于磁性材料产业。")
    assert served.relations("COVERS") == {("横店现代产业园", "磁性材料产业")}
