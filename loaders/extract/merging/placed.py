"""Chains and projects with and without their place: 氢能产业链 is 甲市氢能产业链, where no other place has one."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.reading import lexicon as lx

_JOINED = re.compile("(?P<stem>[\u4e00-\u9fff]{1,6}?)[及与和](?P=stem)")


def merge_chains(draft: Draft) -> None:
    """氢能产业链 is the 甲市氢能产业链 of the same text, where only one place has such a chain."""
    placed: dict[int, list[Entity]] = {}
    for chain in draft.of_type("Chain"):
        length = lx.place_length(chain.name)
        rests = (chain.name[length:], chain.name[length + 1 :]) if length else ()  # 青岛|区块链, 长丰|县区块链
        plain = next((same for rest in rests if (same := draft.find("Chain", rest)) is not None), None)
        joint = _JOINED.match(chain.name)  # 钛产业链 of the 钛及钛合金产业链
        plain = plain or (draft.find("Chain", joint["stem"] + "产业链") if joint else None)
        if plain is not None and plain is not chain:
            placed.setdefault(id(plain), [plain]).append(chain)
    for plain, *chains in placed.values():
        if len(chains) == 1:
            absorb(draft, plain, chains[0])


def merge_projects(draft: Draft) -> None:
    """福建|古雷炼化项目 is the 古雷炼化项目 of the same text, which names no other place with it."""
    placed: dict[str, list[Entity]] = {}
    for project in draft.of_type("Project"):
        if length := lx.place_length(project.name):
            placed.setdefault(project.name[length:], []).append(project)
    for name, projects in placed.items():
        plain = draft.find("Project", name)
        if plain is not None and len(projects) == 1 and not lx.place_length(plain.name):
            for key_, value in plain.properties.items():
                projects[0].properties.setdefault(key_, value)
            absorb(draft, plain, projects[0])
