"""Who leads a plan that the text cites."""

import pytest

from tests.loaders.extract.facts import Facts

_PLAN = "枞阳县电缆产业倍增行动方案"


@pytest.mark.parametrize(
    ("text", "leaders"),
    [
        (f"县里出台《{_PLAN}》，由县委书记周立文任组长、县发改局牵头落实。", {"周立文", "县发改局"}),
        (f"枞阳县印发《{_PLAN}》，县长李小明担任领导小组组长，县工信局负责落实。", {"李小明", "县工信局"}),
        (f"枞阳县印发《{_PLAN}》，县工信局、县财政局等部门具体负责。", {"县工信局", "县财政局"}),
        (f"县发改局牵头组织实施《{_PLAN}》。", {"县发改局"}),
        (f"《{_PLAN}》由县工信局牵头实施。", {"县工信局"}),
        (f"枞阳县印发《{_PLAN}》，拟由县长李小明任组长。", set()),
        (f"枞阳县印发《{_PLAN}》，由县工信局牵头起草。", set()),
        (f"枞阳县印发《{_PLAN}》，县工信局负责人介绍了情况。", set()),
        (f"枞阳县印发《{_PLAN}》；县工信局负责落实用地。", set()),
    ],
)
def test_who_leads_a_plan(text: str, leaders: set[str]) -> None:
    assert Facts("安徽省加快推进新型工业化。\n" + text).relations("LEADS") == {(name, _PLAN) for name in leaders}
