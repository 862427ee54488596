"""What the text states more than once is one; all things are invented."""

from tests.loaders.extract.facts import Facts


def test_a_list_stated_over_and_over_is_one_group() -> None:
    facts = Facts("云岭省将围绕石化、光伏、锂电等三大产业招商。" * 60)
    (group,) = (row for row in facts.entities.values() if row["type"] == "IndustryGroup")
    assert len(group["mentions"]) == 60


def test_a_chain_without_its_place_is_that_of_the_only_place() -> None:
    for place in ("青岛市", "青岛", "山东省"):
        facts = Facts(f"{place}区块链产业链加快建设。区块链产业链壮大。")
        assert facts.names("Chain") == {f"{place}区块链产业链"}


def test_the_chains_of_two_places_stay_apart() -> None:
    facts = Facts("济南市氢能产业链由济南重汽集团牵头。青岛市氢能产业链由海尔集团牵头。氢能产业链要壮大。")
    assert facts.relations("LEADS") == {("济南重汽集团", "济南市氢能产业链"), ("海尔集团", "青岛市氢能产业链")}
