"""The organs that a title begins with, or the lines right above it: 《甲省人民政府关于…的意见》, 甲市委 甲市政府\n关于印发《…》的通知."""

import re
from functools import cache
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.relation.paper.issued import ISSUING, Issued
from loaders.extract.relation.paper.named_issuers import issuers_apart

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

AND_OTHERS = re.compile("等(?:\\d+|[一二三四五六七八九十]+)?个?(?:部门|单位)$")  # 甲省经信厅|等3部门
_ABOUT = re.compile(
    "关于|拟(?=(?:认定|推荐|入选|命名|评定|确定|通过|公布)[^《》]{4,}公示$)"
)  # 甲县农业农村局|拟认定…公示
_REST = r"(?:等(?:[\d一二两三四五六七八九十]+个?)?(?:部门|单位|委办局))?"  # 甲厅|等部门
_ABOVE = re.compile(  # 甲省工信厅文件 甲工信〔2023〕8号|关于…
    r"(?:(?<=\n)|^)(?P<heads>(?:[ \t]*[\u4e00-\u9fff、]{4,40}(?:等\d{1,2}个?(?:部门|单位))?[ \t\n]+){1,4})(?:[\u4e00-\u9fff]{2,10}[〔(]20\d\d[〕)]\d{1,4}号[ \t\n]+)?$"
)
_OF_NOTICE = re.compile(  # 某县政府\n关于印发|《甲计划》的通知; 某县政府关于印发\n|《甲计划》的通知
    r"(?:(?<=\n)|^)[ \t#]*(?P<beside>[\u4e00-\u9fff、]{0,40}?)关于(?:联合)?(?:印发|发布|下发|公布)(?:实施)?[ \t\n]*$"
)
_BESIDE = re.compile(r"[\u4e00-\u9fff \t]{4,60}")  # 中共甲省委 甲省人民政府|关于…的意见
_YEARS = re.compile(r"[(]20\d\d[^()]{0,10}[)]$")  # 关于印发甲计划的通知, and 《甲计划|(2023—2025年)|》 below it
_LONGEST_HEAD = 90


class HeadsOfTitles:
    """States ISSUES of the organs at the heads of titles."""

    def __init__(self, scene: "Scene", issued: Issued) -> None:
        self.draft, self.text, self.titles, self.add = scene.draft, scene.text, scene.titles, scene.organs.add
        self.issued = issued
        self.organs: list[Entity] = []

    def read(self) -> None:
        """All titles: who issues a document by its title, and by what stands above it."""
        for document in self.titles.entities:
            self._in_title(document)
        for (start, _), document in self.titles.at.items():
            self._above_notice(start, document)

    def _in_title(self, document: Entity) -> None:
        """《甲省人民政府|关于…的意见》, 中共甲省委 甲省人民政府\n|关于…的意见."""
        start, end = document.places[0]
        about = _ABOUT.search(self.text, start, end)
        head = self.text[start : about.start()] if about else ""
        if about is None or len(head) > _LONGEST_HEAD or not (head or about[0] == "关于"):
            return
        if not head.strip("《 "):
            beside = _BESIDE.fullmatch(self.text, self.text.rfind("\n", 0, start) + 1, start)
            found = beside or self._lines_above(start)
            start, head = (found.start(), found[0]) if found and document in self.titles.bare else (start, "")
        self._issue(start, head, document)

    def _above_notice(self, start: int, document: Entity) -> None:
        """甲市政府\n关于印发|《乙计划》的通知, 甲市政府关于印发\n|《乙计划》的通知."""
        notice = _OF_NOTICE.search(self.text, max(0, start - _LONGEST_HEAD), start)
        if notice and notice["beside"]:
            self._issue(notice.start("beside"), notice["beside"], document)
        elif notice and (above := self._lines_above(notice.start())):
            self._issue(above.start(), above["heads"], document)

    def _lines_above(self, start: int) -> re.Match[str] | None:
        """The lines of organs that stand right above a place."""
        return _ABOVE.search(self.text, max(0, start - _LONGEST_HEAD), start)

    def _issue(self, start: int, head: str, document: Entity) -> None:
        """中共甲市委 甲市人民政府: the organs that a head names, which begins here, issue the document below it."""
        head = AND_OTHERS.sub("", head)
        shortest = 2 if "、" in head else 3 if " " in head.strip() else 4  # one of several may be short: 财政部
        for name in re.finditer(rf"[\u4e00-\u9fff]{{{shortest},30}}?(?=(?:文件)?{_REST}(?![\u4e00-\u9fff]))", head):
            if name[0].endswith(_organ_tails()):
                for first, last in issuers_apart(name[0], _organ_tails()):
                    span = (start + name.start() + first, start + name.start() + last)
                    self._with_plan(self.add(span), document, span)

    def _with_plan(self, organ: Entity, document: Entity, span: tuple[int, int]) -> None:
        """《甲厅关于印发〈乙计划〉的通知》: an organ issues a notice, and the plan that the notice makes known."""
        self.organs.append(organ)
        self.draft.relate("ISSUES", organ, document, span)
        for plan in self.titles.entities:
            name = re.escape(_YEARS.sub("", plan.name))
            if plan is not document and re.search(ISSUING + name, document.name):
                self.draft.relate("ISSUES", organ, plan, span)
                self.issued.documents.append(plan)


@cache
def _organ_tails() -> tuple[str, ...]:
    return (*lx.words("organs.state"), *lx.words("organs.party"), "办公厅", "办公室")
