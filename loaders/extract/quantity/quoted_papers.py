"""The documents that a text names, and those whose words it gives: 《规划》提出, 根据《方案》."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.paper.main_document import LOWER_MADE, SINCE
from loaders.extract.quantity.speakers_of_text import PLAN, RULES
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.sought import sought

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_STATES = re.compile(
    r"(?:[(][^()]{1,30}[)]|修订稿|征求意见稿|草案|正文|里|中|则|还|也|已|曾|同时|进一步|明确|清晰|具体)*"
    r"(?:提出|指出|提到|要求|规划|确定|强调|显示|设定|定下|给出|描绘|绘就|绘出|锚定|瞄准|部署|安排|列出|划定|勾勒|预计|预期|谋划|敲定|立下|亮出|定的|里的|的目标|设立|计划|力争|将|把|对)|(?:[(][^()]{1,30}[)])?(?:中|里|还|也|则)?明确"
)
_AFTER_COMMA = re.compile(
    r"[,，、](?:并|还|其中|文件|方案|规划|意见)?(?:明确|提出|指出|要求|强调|(?:总体|主要|发展|总)?目标)"
)
_ITEM = re.compile(r"[ \t]*(?:[—–·•●■◆▪*-]|[(]?[一二三四五六七八九十\d]{1,2}[).、]|[①-⑳])")  # ——|工业总产值突破…
_MADE_KNOWN = re.compile("(?:出台|印发|编制)(?:了|实施)?$")  # 今年还将出台|《乙计划》,把甲产业链做到500亿元
_TAKEN_OVER = re.compile(
    "(?:承接|接续|衔接|巩固|延续|接替)了?(?:20\\d\\d年)?(?:(?:出台|印发|发布|实施|编制)?的)?$"
)  # 承接|《甲规划》确定的150个车间,到2025年…; 接续2021年的|《乙方案》
_LEANED_ON = re.compile("(?:对接|衔接|融入|对标|借鉴|参考|学习)了?$")  # 对接|《甲市规划》,乙县力争…: another's plan
_CARRIED_OUT = re.compile("(?:贯彻落实?|全面落实)[^。;,]{0,16}$")
_WRITTEN = re.compile("(?:写进|写入|列入|纳入|载入)了?$")
_LEAD_IN = 24  # characters before a title that may say that its words are given
_BY = re.compile(r"(?:根据|按照|依据|依照|对照|按)(?:了|省|市|县|区|州|我|新|该)*[^,。;《]{0,14}$")
_SORT = "计划|规划|方案|意见|措施|举措|办法|纲要"
_MEANT = sought(
    rf"(?:根据|按照|依据|依照)(?:该|上述|这一|这份)?(?P<by>{_SORT})(?=[,，要部目])"
    rf"|(?:^|(?<=[,，。;；\n]))(?:该|上述|这一|这份|新)?(?P<says>{_SORT})(?:还|也|同时|进一步)?(?:提出|明确|要求|指出|[给为][^,。;]{{1,8}}定)"
)
_FAR = 100  # characters back to the words that say that a programme is carried out


class QuotedPapers:
    """Takes note of the documents that a text names, and of those whose words it gives."""

    def __init__(self, scene: "Scene", main: Entity | None) -> None:
        self.scene, self.draft, self.text, self.main = scene, scene.draft, scene.text, main
        self.stating: list[tuple[int, Entity]] = []  # documents that the text has quoted so far
        self.given: set[int] = set()  # where the titles of those end that the text speaks by: 按照《甲规划》,…
        self.named: list[tuple[int, Entity]] = []  # documents that the line has named so far
        self.followed: list[tuple[int, Entity]] = []  # those by which its sentences have said that something is done
        self.led: Entity | None = None  # the document whose words end in a colon above the items of a list
        self.line = -1

    def hear(self, sentence: Sentence) -> None:
        """Take note of the documents that a sentence names, and of those whose words it gives: 《规划》提出, 根据《方案》."""
        if sentence.line != self.line:
            goes_on = self.text[max(0, sentence.start - 3) : sentence.start].strip()[-1:] in (",", ";")
            self.line, self.named = sentence.line, self.named if goes_on else []
            self.followed = self.followed if goes_on else []
            self._lead(sentence)
        for meant in _MEANT.finditer(self.text, sentence.start, sentence.end):
            if known := self._meant(meant["by"] or meant["says"]):
                self.stating.append((meant.end(), known))
        for span, document in self.draft.between(sentence.start, sentence.end, ("Document", "Programme")):
            if not self._is_passed_over(span, document):
                self._take(sentence, span, document)

    def _is_passed_over(self, span: Span, document: Entity) -> bool:
        """Whether a document is only what others go by, or what came before: 《甲意见》发布以来; 承接《甲规划》确定的…"""
        start, end = span
        if SINCE.match(self.text, end):
            return True  # 《甲意见》发布以来,…
        if self.text[start] == "《" and LOWER_MADE.match(self.text, end):
            return True  # 根据《甲意见》|精神,…
        if document.type == "Programme" and _CARRIED_OUT.search(self.text, max(0, start - _FAR), start):
            return True  # 为贯彻落实|“制造强区”战略,…
        before = self.text[max(0, start - 14) : start]
        passed_over = _TAKEN_OVER.search(before) or _LEANED_ON.search(before)
        return passed_over is not None and document is not self.main

    def _take(self, sentence: Sentence, span: Span, document: Entity) -> None:
        """Take note of a document, as one that speaks from here on or one that is only named."""
        start, end = span
        titled = self.text[start] == "《"
        plan = titled and PLAN.search(document.name) is not None
        if plan and _WRITTEN.search(self.text, max(0, start - 6), start):
            self.stating.append((sentence.start, document))  # …的任务,被写进《甲方案》
            return
        made = document.type == "Document" and not titled and _AFTER_COMMA.match(self.text, end)  # 制定某规划,提出…
        issued = plan and document is not self.main and _MADE_KNOWN.search(self.text, max(0, start - 6), start)
        if issued:
            self.named.append((end, document))  # it speaks in the next sentences of the line as well
        given = titled and not RULES.search(document.name) and self._given(start, end, sentence.end)
        if made or issued or given or _STATES.match(self.text, end):
            self.stating.append((end, document))
            if _BY.search(self.text, max(0, start - _LEAD_IN), start):
                self.given.add(end)
            if plan:
                self.followed.append((sentence.end, document))
        elif plan:
            self.named.append((end, document))

    def _lead(self, sentence: Sentence) -> None:
        """《甲规划》提出到2025年:\n——|产值突破500亿元;: the items below a line that a document's words end speak for it."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        above = self.text.rfind("\n", 0, max(0, line - 1)) + 1
        if not _ITEM.match(self.text, line, sentence.end):
            self.led = None
        elif self.text[above:line].rstrip().endswith(":"):
            said = [document for end, document in self.stating if above <= end < line]
            self.led = said[-1] if said else None

    def _meant(self, sort: str) -> Entity | None:
        """The document that 意见, 方案 and the like mean: the one that the text is about, where it is of this sort."""
        is_main = self.main is not None and re.search(f"{sort}(?:[(].*[)])?$", self.main.name)
        return self.main if is_main else self.scene.titles.short.get(sort)

    def _given(self, start: int, end: int, until: int) -> bool:
        """Whether a document's words follow: 根据《方案》, …; 《方案》由省政府印发,提出…"""
        return bool(
            _BY.search(self.text, max(0, start - _LEAD_IN), start) or _AFTER_COMMA.search(self.text, end, until)
        )
