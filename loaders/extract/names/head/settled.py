"""What a name turns out to be by what stands in it and behind it: 甲项目|(一期), 乙开发区|东区, 丙创新中心|(某市); a base of a firm is a project."""

import re

from loaders.extract.names.firm.firms import firm_before_place
from loaders.extract.names.name import Name
from loaders.extract.reading import lexicon as lx

_QUARTER = re.compile("[东西南北]区(?![域块县市位])")
_SHARE = re.compile("[(][\u4e00-\u9fff]{2,6}片区[)]")  # 甲经济区|(乙片区): the share of a place in it
_BRACKET = re.compile(r"[(]([\u4e00-\u9fff]{2,8})[)]")
_NEXT = 40  # characters to the bracket of what is enumerated next
_INSTITUTE = re.compile(r"研究所$|(?<!产业)(?<!技术)(?<!创新)(?<!设计)(?<!制造)(?<!应用)(?<!工程)(?<!企业)研究院$")
_FOUNDS = re.compile("(?:共建|组建|筹建|创建|设立|成立|新建|建设)(?:了|一批|一个)?$")  # 共建|氢能研究院 is a platform
_OF_FIRM = re.compile("(?:有限公司|股份公司|集团公司)(?=[\u4e00-\u9fff]{2})")
_PHASE = re.compile("[(]第?[一二三四五六七八九]期(?:工程|项目)?[)]")
_SIZE = re.compile(r"(?:\d+|[一二三四五六七八九十百千万]+)亿(?:元|级)+(?=(?:产业)?集群$)")
_OUTPOST = re.compile(
    "(?:大学|学院|科学院)[(][\u4e00-\u9fff]{2,6}[)].."
)  # 甲大学(青河)新材料研究院, which it runs for a place


def settled(text: str, name: Name) -> Name:
    """A base of a firm is a project, an institute that is no platform an institution; a place in brackets ends a name."""
    words = text[name.start : name.end]
    if name.type == "Cluster" and (size := _SIZE.search(words, 2)):  # 新材料|500亿级|产业集群
        field, head = words[: size.start()], words[size.end() :]
        return name._replace(label=(field.removesuffix("产业") if head.startswith("产业") else field) + head)
    if name.type == "Project" and (phase := _PHASE.match(text, name.end)):
        return name._replace(end=phase.end())  # 甲生产项目|(一期)
    if name.type == "Park" and words.endswith("基地") and (firm_before_place(words) or _OF_FIRM.search(words)):
        return name._replace(type="Project")
    if name.type == "Park" and (quarter := _QUARTER.match(text, name.end)) and words.endswith("区"):
        return name._replace(end=quarter.end())  # 甲开发区|东区
    if name.type == "Park" and (share := _SHARE.match(text, name.end)):
        return name._replace(end=share.end())
    if name.type != "Platform":
        return name
    bracket = _BRACKET.match(text, name.end)
    if bracket and text.startswith("、", bracket.end()) and _BRACKET.search(text, bracket.end(), bracket.end() + _NEXT):
        return name  # 甲实验室|(乙)、丙实验室|(丁): where each of them lies
    if bracket and text.startswith(")、", name.start - 2):
        return name
    if bracket and lx.is_division(bracket[1]) and not lx.has_rank(bracket[1]):  # 甲创新中心|(某市) lies there
        return name._replace(end=bracket.end())
    founded = words.endswith("院") and _FOUNDS.search(text, max(0, name.start - 6), name.start)
    founded = founded or _OUTPOST.search(words)
    if _INSTITUTE.search(words) and not founded and not words[: lx.level_length(words)].endswith("级"):
        return name._replace(type="Organisation")
    return name
