"""The tasks of a table: what a row carries out, and who leads it. What is to be done is told in sentences, which others read."""

import re
from collections.abc import Callable
from functools import cached_property

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.aims import Row
from loaders.extract.enumeration.items import type_of
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import solid

Span = tuple[int, int]
_UNDERTAKES = re.compile("(?:组织|深入|大力|加快|持续|全面)*(?:实施|开展|推进|启动|建设|打造|创建|筹建|新建|落实)好?")
_CAMPAIGN = re.compile("[\u4e00-\u9fffA-Za-z“”]{3,22}(?:工程|行动|计划)")
_CARRIED_OUT = ("Programme", "Platform", "Project", "Cluster")
_LED = (*_CARRIED_OUT, "Chain")
_COUNTED = re.compile(r"[ ”]*(?:达到?|超过|约|至)?\d+[个家条]")  # a class: 新增省级技术中心|25个
_FIRST_CLAUSE = re.compile(r"[^,;:。\n]*")
_FIRST_LEADS = re.compile(  # 责任单位排在首位的为牵头单位
    "(?:首位|首个|第一位?|第一个|首家)的?(?:责任|部门|单位|为|是|即|[,:])*牵头"
)


class Tasks:
    """What the rows of a document's tables of tasks carry out."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.told: list[tuple[Span, list[Entity], Span]] = []  # the first words of a task, who leads it, and its row

    def carried_out(self, row: Row) -> list[Entity]:
        """What the tasks of a row name plainly: 实施|数字化转型行动, 建设|甲创新中心."""
        found = []
        for start, end in self.sentences(row):
            clause = self.clause((start, end))
            lead = _UNDERTAKES.match(self.draft.text, *clause)
            name = (lead.end() if lead else start, clause[1])
            words = solid(self.draft.text[slice(*name)])
            kind = "Programme" if lead and _CAMPAIGN.fullmatch(words) else type_of(words)
            if kind in _CARRIED_OUT and not lx.flags().get(words[:2], 0) & lx.VERB:
                found.append(self.draft.add(kind, name))
        return found

    def sentences(self, row: Row) -> list[Span]:
        """The cells of a row that say what is to be done."""
        return [cell for column, cell in row if column.role == "task"]

    def clause(self, cell: Span) -> Span:
        """The first words of a task: 做强竹产业集群|,建设甲园."""
        match = _FIRST_CLAUSE.match(self.draft.text, *cell)
        return match.span() if match else cell

    @cached_property
    def first_leads(self) -> bool:
        """Whether the text says that the first of those who are responsible leads."""
        return "牵头" in self.draft.text and _FIRST_LEADS.search(self.draft.text) is not None

    def relate(self, actor: Callable[[int], Entity | None]) -> None:
        """Who leads what the sentences of the rows have named in their first words; a chain alone there is the object of who acts."""
        for clause, leaders, row in self.told:
            for span, thing in self.draft.between(*clause, _LED):
                if _COUNTED.match(self.draft.text, span[1]):
                    continue
                for leader in leaders:
                    self.draft.relate("LEADS", leader, thing, row)
                if span == clause and thing.type in ("Chain", "Cluster"):
                    self.draft.lives_on(actor(span[0]), thing, row)
