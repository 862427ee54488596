"""What the text states more than once is one; all things are invented."""

from tests.loaders.extract.facts import Facts


def test_a_list_stated_over_and_over_is_one_group() -> None:
    facts = Facts("云岭省将围绕石化、光伏、锂电等三大产业招商。" * 60)
    (group,) = (row for row in facts.entities.values() if row["type"] == "IndustryGroup")
    assert len(group["mentions"]) == 60
