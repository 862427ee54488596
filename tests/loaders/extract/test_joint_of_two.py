"""Where the two fields that a count has part, if each has a joint of its own; all invented."""

import pytest

from tests.loaders.extract.facts import Facts


@pytest.mark.parametrize(
    ("first", "joint", "second"),
    [
        ("航空与航天", "和", "轴承与阀门"),
        ("软件和信息服务", "与", "汽车及零部件"),
        ("电子信息", "与", "软件和信息服务"),
    ],
)
def test_the_joint_between_two_fields(first: str, joint: str, second: str) -> None:
    assert Facts(f"{first}{joint}{second}两大产业。").names("Industry") == {first, second}
