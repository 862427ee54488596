"""Firms under their short names: 晶澳 is 晶澳科技, 北岭石化 is 青河北岭石化有限公司."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.merging.short_names import DISTINCT
from loaders.extract.names.head.kinds import unknown
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_COMPANY = re.compile(r"(?:集团|股份|控股)?(?:有限(?:责任)?公司|公司)$")
_COMMON_TAILS = ("科技", "实业", "电子", "控股", "工业", "国际")
_STEM = 2  # characters of a name of its own
_SHORT_FIRM = 4  # characters of the short name of a firm
_LONGEST_FIRM = 30


def merge_firms(draft: Draft) -> None:
    """晶澳 is 晶澳科技, 北岭石化 is 青河北岭石化有限公司, where the text has both."""
    firms = {firm.name: firm for firm in draft.of_type("Organisation")}
    by_head: dict[str, list[str]] = {}
    for name in firms:
        if _COMPANY.search(name):
            for length in range(2, DISTINCT):
                by_head.setdefault(placeless(name)[:length], []).append(name)
    for name in [n for n in firms if not _COMPANY.search(n)]:
        longer = by_head.get(name, []) if len(name) > 2 else []
        if len(longer) == 1 and unknown(name[:2]) == 2:  # 飞鹿航空 of 青河飞鹿航空动力有限公司
            absorb(draft, firms[name], firms[longer[0]])
    for name, firm in firms.items():
        core = placeless(_COMPANY.sub("", name))
        may_be_short = 1 < len(core) <= _SHORT_FIRM and not name.endswith("有限公司")
        if may_be_short and unknown(core) == len(
            core
        ):  # 恒纶公司 of 福建恒纶新材料有限公司; 甲市恒纶集团有限公司 is another
            longer = [other for other in by_head.get(core, []) if other != name and not _of_two_places(name, other)]
            if len(longer) == 1 and draft.is_kept(firm):
                absorb(draft, firm, firms[longer[0]])
    _merge_contracted(draft, firms, by_head)
    _merge_ranked(draft, firms)
    for name, firm in sorted(firms.items(), key=lambda item: len(item[0])):
        for short in _short_firms(name):
            if short in firms and draft.is_kept(firms[short]) and draft.is_kept(firm):
                absorb(draft, firms[short], firm)


def _merge_contracted(draft: Draft, firms: dict[str, Entity], by_head: dict[str, list[str]]) -> None:
    """鑫资集团 is 湖北鑫资再生资源集团有限公司, 楚江新材 is 安徽楚江科技新材料股份有限公司: a coined stem, and words of the full name in their order."""
    for name, firm in firms.items():
        stem = name[:_STEM]
        if _COMPANY.search(name) or not _STEM < len(name) <= _SHORT_FIRM or unknown(stem) < _STEM:
            continue
        if name[_STEM:] in _COMMON_TAILS:
            continue  # 奇瑞|科技 may be any of several
        full = [(other, placeless(other)) for other in by_head.get(stem, [])]
        longer = [other for other, core in full if unknown(core) == _STEM and _is_contracted(name, core)]
        if len(longer) == 1 and draft.is_kept(firm) and draft.is_kept(firms[longer[0]]):
            absorb(draft, firm, firms[longer[0]])


def _is_contracted(short: str, name: str) -> bool:
    """Whether all characters of a short name stand in a full one, in their order."""
    rest = iter(name)
    return all(char in rest for char in short)


def _merge_ranked(draft: Draft, firms: dict[str, Entity]) -> None:
    """青河|霖沣科技有限公司 is 青河市|霖沣科技有限公司; 吉林省… and 吉林市… are two."""
    for name, firm in firms.items():
        place = name[: lx.place_length(name)]
        bare = firms.get(lx.short_name(place) + name[len(place) :]) if place and _COMPANY.search(name) else None
        if bare is not None and bare is not firm and draft.is_kept(bare) and draft.is_kept(firm):
            absorb(draft, bare, firm)


def _of_two_places(name: str, other: str) -> bool:
    """Whether two firms are called by different places: 宁德|时代, 四川|时代公司."""
    place, elsewhere = (one[: lx.place_length(one)] for one in (name, other))
    return bool(place and elsewhere) and lx.short_name(place) != lx.short_name(elsewhere)


def mention_firms(draft: Draft) -> None:
    """天禾隔膜 is 常州天禾隔膜材料股份有限公司 wherever the text says so: the first word of its own and what it makes."""
    named: dict[str, list[Entity]] = {}
    for firm in draft.of_type("Organisation"):
        rest = placeless(firm.name)
        if _COMPANY.search(firm.name) and unknown(rest[:2]) > 1 and len(rest) > _SHORT_FIRM + 2:
            named.setdefault(rest[:_SHORT_FIRM], []).append(firm)
            called = firm.name[: len(firm.name) - len(rest) + _STEM]  # 四川裕能 of 四川裕能新能源电池材料有限公司
            if len(called) == _SHORT_FIRM:
                named.setdefault(called, []).append(firm)
    for at in range(len(draft.text) - _SHORT_FIRM + 1) if named else ():
        known = named.get(draft.text[at : at + _SHORT_FIRM], [])
        if len(known) == 1 and not is_inside(draft, None, (at, at + _SHORT_FIRM)):
            draft.add("Organisation", (at, at + _SHORT_FIRM), known[0].name)


def is_inside(draft: Draft, firm: Entity | None, place: Span) -> bool:
    """Whether a longer organisation is named here."""
    around = draft.between(place[0] - _LONGEST_FIRM, place[1] + _LONGEST_FIRM, ("Organisation",))
    return any(a <= place[0] and place[1] <= b and (a, b) != place and e is not firm for (a, b), e in around)


def placeless(name: str) -> str:
    """A firm's name without the place that it begins with."""
    return name[lx.place_length(name) :]


def _short_firms(name: str) -> set[str]:
    """The shorter names that a firm may go by."""
    plain = _COMPANY.sub("", name)
    place = next((n for n in (4, 3, 2) if plain[:n] in lx.divisions()), 0)
    tail = lx.ending(plain, lx.sure_firm_tails())
    own = plain[place:].removesuffix(tail)  # 长安 of 重庆|长安|汽车股份有限公司
    return {s for s in (plain, plain[place:], plain.removesuffix(tail), own) if 1 < len(s) < len(name)}
