"""Names that are one with the name before them: 甲大学|乙智能制造研究院, 甲大学|冶金学院, 乙协会|硅业分会, 丙科技园区|海淀园."""

import re

from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx

_SCHOOLS = ("大学", "学院")
_OF_SCHOOL = re.compile(r"(?:研究院|研究所|学院|分院|研究中心)$")
_PEOPLE = "师生|学生|生源|毕业生|教授|教师|老师|校友|校长|会长|秘书长|书记|专家|团队|会员|理事|代表"
_NO_PART = f"{_PEOPLE}|参观|访问|考察|走访|走进|来到|前往|合并|并入|下设|所属|下属|旗下|年会|大会|[的了到赴为并由任兼]"
_FACULTY = re.compile(  # 甲大学|冶金与能源工程学院, no 甲大学|师生参观乙学院
    f"(?![与和及同在将把])(?:(?!大学|科学院|{_NO_PART})[\u4e00-\u9fff]){{2,12}}?(?:学院|研究院|研究所|分院|分校)(?!士)"
)
_SECTION = re.compile(  # 甲工业协会|硅业分会, no 甲工业协会|下设硅业分会
    f"(?![与和及同在将把])(?:(?!{_NO_PART})[\u4e00-\u9fff]){{2,8}}?(?:分会|专委会|专业委员会)"
)
_ASSOCIATIONS = ("协会", "学会", "联合会", "商会")
_ACTS = lx.VERB | lx.OPENER | lx.CARRY_OUT


def with_branches(text: str, found: list[Name]) -> list[Name]:
    """华中科技大学|泉州智能制造研究院 is one: what a university or academy has somewhere."""
    joined: list[Name] = []
    for name in (_with_part(text, name) for name in found):
        if joined and name.end <= joined[-1].end:
            continue  # 冶金与能源|工程 of 甲大学冶金与能源工程学院
        last = joined[-1] if joined else None
        if (
            last
            and last.end == name.start
            and text.endswith(_SCHOOLS, last.start, last.end)
            and _OF_SCHOOL.search(text, name.start, name.end)
        ):
            joined[-1] = Name("Organisation", last.start, name.end)
        elif last and last.end == name.start and last.type == name.type == "Park" and _is_branch(text, name):
            joined[-1] = Name("Park", last.start, name.end)  # 甲科技园区|海淀园
        else:
            joined.append(name)
    return joined


def _with_part(text: str, name: Name) -> Name:
    """A school with its faculty, an association with its section: 甲大学|冶金学院, no 甲大学|牵头组建乙研究院."""
    part = None
    if name.type == "Organisation" and text.endswith(_SCHOOLS, name.start, name.end):
        part = _FACULTY.match(text, name.end)
    elif name.type == "Organisation" and text.endswith(_ASSOCIATIONS, name.start, name.end):
        part = _SECTION.match(text, name.end)
    if part is None or any(
        lx.flags().get(part[0][at : at + n], 0) & _ACTS and not lx.flags()[part[0][at : at + n]] & lx.FIELD
        for n in (1, 2, 3)
        for at in range(len(part[0]) - n + 1)
    ):
        return name
    return Name(name.type, name.start, part.end())


def _is_branch(text: str, name: Name) -> bool:
    """Whether a name is nothing but a place and 园: that of what lies there of a park of several."""
    return text.endswith("园", name.start, name.end) and lx.is_division(text[name.start : name.end - 1])
