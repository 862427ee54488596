"""Chains and projects with and without their place: 氢能产业链 is 甲市氢能产业链, where no other place has one."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.names.firm.firms import odd_name
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

_SHORT_FIRM = 4  # characters of a firm by which its project is called
_ITSELF_AND_ONE = 2  # names with a piece of work: its own, and the longer one
_COMPARED = 400  # projects whose names are compared with each other
_MADE = re.compile(r"\d[\d.]*[百千万亿]*[A-Za-z\u4e00-\u9fff/]{4,}$")  # 1780mm热连轧
_ZONE = re.compile(f"[\u4e00-\u9fff]{{2,12}}?{ZONE}(?=[\u4e00-\u9fffA-Z]{{4}})")
_JOINED = re.compile("(?P<stem>[\u4e00-\u9fff]{1,6}?)[及与和](?P=stem)")


def merge_chains(draft: Draft) -> None:
    """氢能产业链, 市氢能产业链 and 甲氢能产业链 are the 甲市氢能产业链 of the same text, where only one place has such a chain."""
    called: dict[str, list[tuple[str, Entity]]] = {}
    for chain in draft.of_type("Chain"):
        place, rest = _parted(draft, chain.name)
        if rest:
            called.setdefault(rest, []).append((place, chain))
    for rest, placed in called.items():
        if len({lx.short_name(place) for place, _ in placed if place}) > 1:
            continue
        whole = next((chain for place, chain in placed if place), placed[0][1])
        for same in (draft.find("Chain", rest), *(chain for _, chain in placed)):
            if same is not None and same is not whole:
                absorb(draft, same, whole)


def _parted(draft: Draft, name: str) -> tuple[str, str]:
    """The place that a chain is called with, and its name without that: 甲市|氢能产业链, 市|氢能产业链, and 钛产业链 of the 钛及钛合金产业链."""
    if length := lx.place_length(name):
        known = draft.find("Chain", name[length + 1 :]) is not None  # 长丰|县区块链, but 青岛|区块链
        return name[:length], name[length + known :]
    if name[0] in lx.RANKS:
        return "", name[1:]
    joint = _JOINED.match(name)
    plain = draft.find("Chain", joint["stem"] + "产业链") if joint else None
    return "", plain.name if plain is not None else ""


def _merge_called_short(draft: Draft) -> None:
    """甲科技传感器项目, and later 甲项目: by no more than the firm, where only one project begins with it."""
    projects = draft.of_type("Project")
    for short in projects:
        firm = short.name.removesuffix("项目")
        called = firm.endswith("公司") or (len(firm) <= _SHORT_FIRM and odd_name(firm))
        if firm == short.name or not called:
            continue
        longer = [one for one in projects if one is not short and one.name[_country(one.name) :].startswith(firm)]
        if len(longer) == 1:
            absorb(draft, short, longer[0])


def _country(name: str) -> int:
    """Length of the country that a name begins with: 塞尔维亚|甲轴承公司智能制造项目."""
    return next((n for n in range(4, 1, -1) if name[:n] in lx.words("foreign_country")), 0)


def _merge_foreign(draft: Draft) -> None:
    """塞尔维亚|甲轴承公司智能制造项目 is the 甲轴承公司智能制造项目 of the same text."""
    for project in draft.of_type("Project"):
        plain = draft.find("Project", project.name[_country(project.name) :])
        if plain is not None and plain is not project:
            absorb(draft, plain, project)


def _merge_outer(draft: Draft) -> None:
    """甘肃酒泉市|瓜州宝丰多晶硅项目 is the 瓜州宝丰多晶硅项目 of the same text, by the places around it."""
    for project in draft.of_type("Project"):
        rest = project.name
        while (length := lx.place_length(rest)) and lx.place_length(rest[length:]):
            rest = rest[length:]
            plain = draft.find("Project", rest)
            if plain is not None and plain is not project:
                absorb(draft, plain, project)


def _merge_sited(draft: Draft) -> None:
    """武汉经开区|中航锂电基地项目 is the 中航锂电基地项目 of the same text, by the zone before it."""
    for project in draft.of_type("Project"):
        zone = _ZONE.match(project.name)
        plain = draft.find("Project", project.name[zone.end() :]) if zone else None
        if plain is not None and plain is not project:
            absorb(draft, plain, project)


def _merge_inner(draft: Draft) -> None:
    """1780mm热连轧 is 甲实业股份1780mm热连轧及配套扩建项目: by what it makes, with its figure, where only one name has that."""
    projects = draft.of_type("Project")
    names = [project.name for project in projects]
    together = "\n".join(names)
    for short in projects if len(projects) <= _COMPARED else ():
        made = short.name.removesuffix("项目")
        if not _MADE.search(made) or together.count(made) < _ITSELF_AND_ONE:
            continue
        whole = re.compile(rf"(?<![\d.]){re.escape(made)}(?=项目|及|和|、|生产线|[(]|$)", re.MULTILINE)
        if len(whole.findall(together)) != _ITSELF_AND_ONE:
            continue
        longer = next((p for p in projects if p is not short and whole.search(p.name)), None)
        if longer is not None and draft.is_kept(short) and draft.is_kept(longer):
            absorb(draft, short, longer)


def merge_projects(draft: Draft) -> None:
    """福建|古雷炼化项目 is the 古雷炼化项目 of the same text, which names no other place with it."""
    placed: dict[str, list[Entity]] = {}
    _merge_foreign(draft)
    _merge_outer(draft)
    _merge_sited(draft)
    _merge_called_short(draft)
    _merge_inner(draft)
    for project in draft.of_type("Project"):
        if length := lx.place_length(project.name):
            placed.setdefault(project.name[length:], []).append(project)
    for name, projects in placed.items():
        plain = draft.find("Project", name)
        if plain is not None and len(projects) == 1 and not lx.place_length(plain.name):
            for key_, value in plain.properties.items():
                projects[0].properties.setdefault(key_, value)
            absorb(draft, plain, projects[0])
