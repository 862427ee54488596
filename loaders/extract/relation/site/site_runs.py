"""The places and parks of a clause that others may lie in, those together that are enumerated: 依托|甲区、乙区|, 在|丙园区|内."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft, Entity
from loaders.extract.named_places import inside_other
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word
from loaders.extract.relation.references import FOUNDED
from loaders.extract.relation.sites import OF_TWO

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_JOINTS = lx.JOINTS | {""}
_ELSEWHERE = re.compile(  # 来自|甲县
    r"(?:面向|对接|服务|辐射|融入|承接|来自|赴|与|同|向|联合|携手|距|离|对标|立足|覆盖|连接|联通|接轨|借助|学习)$"
)
_JOINED = re.compile("(?<![参给赋])[与同跟和]$")  # 项目与|甲市|的乙园一并列入
_OPENS = re.compile(r"(?:依托|在|位于|以|支持|推动|推进|鼓励)$")  # 依托|甲区、乙区
_SITE = re.compile(r"(?:[区园城港]|园区)$")  # parks that other things lie in
_LABEL_OF_MORE = re.compile(r"\[[^\[\]\n]{2,24}[ 、,]$")  # [甲市 |乙市]丙项目投产
_LONGEST_LABEL = 26
_THERE = re.compile("(?:[内里]|[那这]边|方面|境内|一带)$")  # 甲旗|那边,乙项目点火
_VISITS = re.compile("(?:近日|日前)?(?:记者)?(?:走进|来到)(?:位于)?")  # 走进|甲园区,乙项目机器轰鸣
_STATED = re.compile("位于|坐落|地处|选址|落户")  # 丙园|位于|乙县
_REGION_BUILDS = re.compile(  # 在|呼包鄂|地区打造甲基地
    "(?:地区|区域|一带|等地)?(?:规划|重点|加快|集中|高标准|谋划)*(?:打造|建设|布局|建成|形成|培育|发展)"
)
_LONGEST_REGION = 8  # characters
_WITH = ("与", "和", "同", "联合", "携手")
_FOUNDS_WITH = re.compile(
    "(?:人民政府|政府)?(?:签约|合作|联合|携手|共同|合力|正式|协议|,)*(?:共建|合建|合办|组建|创办|(?:联合|共同|合作)(?:建设|打造|设立|成立))"
)
_FAR = 30  # characters behind a clause in which it is said where what it founds lies


class SiteRuns:
    """Finds the runs of one scene, and what a clause does with them."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text

    def of(self, clause: Clause, things: Sequence[tuple[Span, Entity]]) -> list[list[Span]]:
        """The places of a clause that stand for themselves, and its parks; those that are enumerated together."""
        inside = [span for span, _ in things]
        words = clause.words if clause.flags & lx.PLACE else ()
        sites = [(word.start, word.end) for word in words if self._stands_alone(clause, word, inside)]
        sites = [site for site in sites if not self._is_of_label(site)]
        sites += self._regions(clause) if "在" in self.text[clause.start : clause.end] else []
        sites += [span for span, thing in things if thing.type == "Park" and self._is_site(thing.name, span)]
        runs: list[list[Span]] = []
        for site in sorted(sites):
            if runs and runs[-1][-1][1] == site[0] and park_at(self.draft, site) is None:
                runs[-1][-1] = (runs[-1][-1][0], site[1])  # 赣州市|章贡区
            elif runs and self.text[runs[-1][-1][1] : site[0]] in _JOINTS:
                runs[-1].append(site)
            else:
                runs.append([site])
        return [
            run
            for run in runs
            if not self._only_founds(clause, run)
            and (not _ELSEWHERE.search(self.text[clause.start : run[0][0]]) or self._founds_with(clause, run))
        ]

    def _founds_with(self, clause: Clause, run: list[Span]) -> bool:
        """甲大学与|乙县|共建丙研究院: whether somebody who is no place sets something up together with one."""
        if not _FOUNDS_WITH.match(self.text, run[-1][1], clause.end):
            return False
        named = self.draft.between(clause.start, run[0][0], ("Organisation",))
        return bool(named) and self.text[named[-1][0][1] : run[0][0]] in _WITH

    def _regions(self, clause: Clause) -> list[Span]:
        """在|呼包鄂|地区打造甲基地: the regions in which a clause says that something is built."""
        found: list[Span] = []
        for sign in re.finditer("在", self.text[clause.start : clause.end]):
            at = clause.start + sign.end()
            lengths = (n for n in range(_LONGEST_REGION, 1, -1) if self.text[at : at + n] in lx.words("region"))
            end = at + next(lengths, 0)
            if (
                end > at
                and self.text[at:end] not in lx.divisions()
                and _REGION_BUILDS.match(self.text, end, clause.end)
            ):
                found.append((at, end))
        return found

    def joined_owner(self, clause: Clause, end: int) -> Span | None:
        """该项目与|甲市|的乙园一并列入: the place that ends here, behind a word that joins its thing to another."""
        places = [(word.start, word.end) for word in clause.words if word.flags & lx.PLACE and word.end <= end]
        if not places or places[-1][1] != end or inside_other(self.scene, clause, *places[-1]):
            return None
        joined = _JOINED.search(self.text, clause.start, places[-1][0])
        return places[-1] if joined else None

    def _is_of_label(self, site: Span) -> bool:
        """[甲市 |乙市]丙项目投产: whether a place is the last of several in a label; nobody knows in which the thing is."""
        begins = max(0, site[0] - _LONGEST_LABEL)
        return self.text.startswith("]", site[1]) and _LABEL_OF_MORE.search(self.text, begins, site[0]) is not None

    def _only_founds(self, clause: Clause, run: list[Span]) -> bool:
        """由|甲市与乙县|共建的丙园位于乙县: whether places set up what a statement places."""
        start = run[0][0] - 1
        founded = FOUNDED.match(self.text, start, clause.end) if self.text.startswith("由", start) else None
        return founded is not None and _STATED.search(self.text, founded.end(), clause.end + _FAR) is not None

    def _is_site(self, name: str, span: Span) -> bool:
        """Whether a park is one that other things lie in (在甲基地|投资建设乙项目), no class of parks."""
        built = self.text.endswith("在", 0, span[0]) and self.text.startswith(
            ("投资", "建设", "新建", "共建", "布局"), span[1]
        )
        inside = built or self.text.startswith(("内", "里的"), span[1])
        return bool(inside or _SITE.search(name)) and not lx.level_length(name)

    def _stands_alone(self, clause: Clause, word: Word, things: Sequence[Span]) -> bool:
        """Whether a word is a place and no part of a name: 甲县|建设乙基地, not 甲县|产业园."""
        if not word.flags & lx.PLACE or any(a <= word.start and word.end <= b for a, b in things):
            return False
        return not inside_other(self.scene, clause, word.start, word.end)

    def opens_place(self, clause: Clause) -> bool:
        """在甲县,: whether a clause says no more than in which place what follows is."""
        places = clause.flags & lx.PLACE and clause.mark == "," and self.text.startswith("在", clause.start)
        return bool(places) and any(w.flags & lx.PLACE and w.end == clause.end for w in clause.words)

    def only_places(self, clause: Clause, run: list[Span]) -> bool:
        """Whether a clause says no more than where: 依托甲区、乙区; 推进甲园、乙园|建设 says what is built."""
        if self.text.startswith("建设", run[-1][1]):
            return False
        lead = _OPENS.search(self.text[max(clause.start, run[0][0] - 8) : run[0][0]])
        return bool(lead) and clause.end - run[-1][1] <= 2

    def is_all(self, clause: Clause, run: list[Span]) -> bool:
        """Whether places are all that a clause says before a comma."""
        there = _THERE.search(self.text, run[-1][1], clause.end)
        end = there.start() if there else clause.end
        leads = (
            run[0][0] - clause.start <= 1
            or self.text[clause.start : run[0][0]] in OF_TWO
            or _VISITS.fullmatch(self.text, clause.start, run[0][0])
        )
        return clause.mark == "," and bool(leads) and run[-1][1] == end

    def is_inside(self, clause: Clause, run: list[Span]) -> bool:
        """Whether the inside of a park is all that a clause says before a comma."""
        park = park_at(self.draft, run[-1]) is not None and self.text.endswith(("内", "里"), run[-1][1], clause.end)
        return park and self.is_all(clause, run)

    def is_label(self, clause: Clause, run: list[Span]) -> bool:
        """Whether a clause is the label of what follows: 青河县:甲产业园、乙工厂; of two parks nobody knows which has what."""
        if len(run) > 1 and any(park_at(self.draft, place) is not None for place in run):
            return False
        return clause.mark in (":", "—") and run[0][0] - clause.start <= 2 and clause.end - run[-1][1] <= 1


def park_at(draft: Draft, site: Span) -> Entity | None:
    """The park that is named exactly here: |甲高新区|."""
    return next((e for span, e in draft.between(*site, ("Park",)) if span == site), None)
