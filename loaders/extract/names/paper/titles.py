"""The documents that a text names: titles in 《》, bare ones, and what their short names stand for."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listing.listtitles import class_words, is_list, published, same_list
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.paper.bare_titles import HEAD, INLINE, bare_titles, cited_titles, is_generic, titles_in_a_row
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Reading
from loaders.extract.reading.sought import sought

_SORT = re.compile(r"(意见|政策|方案|规划|计划|通知|目录|办法|措施|举措|条例|纲要|公告|决定|名单)(?:[((].*[))])?$")
_MEDIA = re.compile(
    r"(?:日报|晚报|早报|时报|商报|导报|周刊|杂志|新闻|联播|在线|热线|连线|电视|客户端|频道|专栏|微信|网)$"
)
_HEADLINE = ("原标题:", "原题:", "原题为")  # before that of the page itself
_SHORTEST = 4  # characters of a title
_SOUGHT = 40  # bare titles that are looked for in the whole text
_SHORT = re.compile(r"(?:(?:以下|下文)(?:统称|简称)|下称)[为:]?[《“]{0,2}([^》”)《“]{2,20})[》”]{0,2}")
_RANKS = "省市县区旗州盟"  # 铁西|区政府工作报告
CITED = sought(
    r"新?(?:国发|国办发|中发)(?:[(][^()]{4,8}[)])?\d+号文件?|(?:国务院|自治区|(?<!新)[省市区县旗州盟])?(?:人民)?政府工作报告|20\d\d年第\d+号(?:公告|令|通告)"
)
_YEAR_EDITION = re.compile(r"(20\d\d)年?版$")
_GUIDED = re.compile(  # 《甲方案》|政策解读; 甲方案|解读
    r"(?:[(][^()\n]{1,24}[)])?的?[ \t]*(?:政策|文字|文件|专家|图文|图片|图表|权威|简要|要点|内容|[(（【])*(?:解读|图解|起草说明|编制说明|答记者问)[^。;,\n]{0,10}(?:\n|$)"
)
_ENDS_SOON = re.compile(r"[^\n。;,]{0,8}(?:\n|$)")
_GUIDES = re.compile(r"(?:解读|图解|图说|一图读懂|一图看懂|一图速览|一张图读懂|一张图看懂)[\]】]?[ \t]*[|丨::]?[ \t]*$")
_TELLS_WHICH = re.compile("20\\d\\d|批|级|[省市县]")  # of a list
TASK_TABLE = "(?:分工|任务|分解)(?:表|清单)"  # a plan that is printed as one: 任务分工表, 任务清单
PLAN = re.compile(
    rf"(?:计划|方案|规划|意见|措施|举措|办法|条例|纲要|细则|政策|行动|通知|决定|报告|要点|(?<=规划的)建议|{TASK_TABLE})(?:\(.*\))?$"
)
_CONTENTS = re.compile(
    "(?<=规划纲要|实施方案|行动方案|行动计划|工作方案|五年规划|发展规划|专项规划|申报指南|项目指南|认定指南|征集指南)[ \t]*目录$"
)


class Titles:
    """The documents that one text names."""

    def __init__(self, draft: Draft, reading: Reading) -> None:
        self.draft, self.reading, self.text = draft, reading, reading.text
        self.entities: list[Entity] = []
        self.at: dict[tuple[int, int], Entity] = {}
        self.short: dict[str, Entity] = {}
        self.generic: list[tuple[int, int, str]] = []
        self.bare: list[Entity] = []
        self.inline: list[tuple[int, Entity, tuple[int, int]]] = []
        self.guided: Entity | None = None  # the plan that the text is a guide to

    def collect(self) -> None:
        """All documents with their mentions, and what their short names stand for."""
        for start, stop in self.reading.titles:
            self._title(start, stop)
        self._bare_titles()
        self._inline_titles()
        self._published_lists()
        self._only_referred()
        for start, stop, title in self.generic:
            self._refer(start, stop, title)
        self._cited()
        self.at = {place: entity for entity in self.entities for place in entity.places}
        self.guided = self._guided()

    def _guided(self) -> Entity | None:
        """The plan that the text is a guide to: 《甲方案》|政策解读, 一图读懂|《甲方案》; of two plans it is none."""
        guided = []
        for entity in (e for e in self.entities if PLAN.search(e.name)):
            for start, end in entity.places:
                if start >= HEAD or self.text.count("。", 0, start):
                    continue
                line = self.text.rfind("\n", 0, start) + 1
                alone = _ENDS_SOON.match(self.text, end) and _GUIDES.search(self.text, line, start)
                if (alone or _GUIDED.match(self.text, end)) and entity not in guided:
                    guided.append(entity)
        return guided[0] if len(guided) == 1 else None

    def _only_referred(self) -> None:
        """《规划》 in a text that names no document: the part with its title is cut off, and the short name is all there is."""
        plans = [one for one in self.generic if PLAN.search(one[2])]
        if self.entities or not plans:
            return
        for start, end, title in plans:
            if title not in self.short:
                self.short[title] = self.draft.add("Document", (start, end), title)
                self.entities.append(self.short[title])

    def _cited(self) -> None:
        """Documents cited without marks; 某市政府工作报告 and 政府工作报告 are one."""
        plain = []
        titled = self._titles_by_end()
        for match in CITED.finditer(self.text):
            ranked = match.start() + (match[0][0] in _RANKS)
            if self._is_end_of_title(match, titled.get(match.end())):
                continue
            if self.text.startswith("的政府工作", match.start() - 1) and (
                owner := place_before(self.text, match.start() - 1)
            ):  # 甲市的|政府工作报告
                full = lx.division(self.text[slice(*owner)])[0]
                self.draft.add("Document", (owner[0], match.end()), full + match[0])
            elif place := place_before(self.text, ranked) or place_before(self.text, match.start()):
                cited = self.draft.add("Document", (place[0], match.end()))
                self.draft.alias(cited, match[0])
                self.draft.alias(cited, "政府工作报告" if match[0].endswith("政府工作报告") else match[0])
            else:
                plain.append(match.span())
        for span in sorted(plain, key=lambda span: span[0] - span[1]):
            self.draft.alias(self.draft.add("Document", span), self.text[span[1] - 6 : span[1]])

    def _titles_by_end(self) -> dict[int, Entity]:
        """The titles over the text, by where each of their mentions ends."""
        titles = reversed(list(dict.fromkeys(self.bare)))  # the first of two that end at one place is kept
        return {end: entity for entity in titles for _, end in entity.places}

    def _is_end_of_title(self, cited: re.Match[str], titled: Entity | None) -> bool:
        """2024年甲市|政府工作报告: whether this ends a title over the text, which is then called so."""
        place = place_before(self.text, cited.start() + (cited[0][0] in _RANKS)) if titled else None
        if titled is None or place is None or "政府工作报告" not in cited[0]:
            return False
        for name in (self.text[place[0] : cited.end()], cited[0], "政府工作报告"):
            self.draft.alias(titled, name)
        return True

    def _title(self, start: int, end: int) -> None:
        """Take a title in marks: 《甲省某行动计划》; 《方案》 stands for another."""
        title = self.text[start + 1 : end - 1]
        if self.text.endswith(_HEADLINE, 0, start) and not PLAN.search(title):
            return  # 原标题:《甲县做强乙产业》
        if is_generic(title) or title in self.short:
            self.generic.append((start, end, title))
            return
        if _MEDIA.search(title) or len(title.strip("《 ")) < _SHORTEST or "\n" in title:
            return
        entity = self.draft.add("Document", (start, end), title)
        if entity not in self.entities:
            self.entities.append(entity)
        if sort := _SORT.search(title):
            self.short.setdefault(sort[1], entity)
        if match := _SHORT.match(self.text, end + 1) or _SHORT.match(self.text, end):
            self.short[match[1]] = entity

    def _inline_titles(self) -> None:
        """就…工作方案公开征求意见; 发布关于高质量建设制造强省的意见."""
        for span in cited_titles(self.text):
            entity = self.draft.add("Document", span)
            if entity not in self.entities:
                self.entities.append(entity)
        in_a_row: set[int] = set()
        for said, span in titles_in_a_row(self.text):
            in_a_row.update(range(*span))
            entity = self.draft.add("Document", span)
            if entity not in self.entities:
                self.entities.append(entity)
                self.inline.append((said, entity, span))
        for match in INLINE.finditer(self.text):
            group = str(match.lastgroup)
            if group == "done" and any(PLAN.search(e.name) for e in self.entities):
                continue  # a headline says it shorter
            if not in_a_row.isdisjoint(range(*match.span(group))):
                continue
            entity = self.draft.add("Document", match.span(group), draft=True if group == "draft" else None)
            if entity not in self.entities:
                self.entities.append(entity)
                self.inline.append((match.start(), entity, match.span(group)))
                title = re.search(r"(?:实施|工作|行动)?(?:方案|意见|规划|计划|办法|措施)$", entity.name)
                self.short.setdefault("征求意见稿", entity)
                if title:
                    self.short.setdefault(title[0], entity)

    def _published_lists(self) -> None:
        """公布了某省第二批链主企业名单; 公示“拟认定首批化工园区名单”."""
        lists = [e for e in self.bare if is_list(e.name)]
        for at, span, name in published(self.text):
            known = next((e for e in lists if same_list(e.name, name)), None) or self._own_list(name)
            entity = known.at(span) if known is not None else self.draft.add("Document", span, name)
            if entity not in self.entities:
                self.entities.append(entity)
            lists.append(entity)
            self.inline.append((at, entity, span))

    def _own_list(self, name: str) -> Entity | None:
        """现将甲园等16个|现代农业园区名单|公示如下: the page's own title that says more of the same things; None where the name says which it is."""
        if _TELLS_WHICH.search(name):
            return None
        things = class_words(name)
        says_more = (e for e in self.bare if name in e.name or (things and class_words(e.name).endswith(things)))
        return next(says_more, None)

    def _bare_titles(self) -> None:
        """Titles without marks, each with all its mentions."""
        for span, name in bare_titles(self.text):
            self._bare(span, name)
        for entity in self.bare[:_SOUGHT]:
            at = self.text.find(entity.name)
            while at >= 0:
                entity.at((at, at + len(entity.name)))
                at = self.text.find(entity.name, at + 1)

    def _bare(self, span: tuple[int, int], name: str) -> None:
        """Take a title that stands on a line of its own; a table of contents is that of its plan: …规划纲要|目录."""
        if contents := _CONTENTS.search(name):
            span, name = (span[0], span[1] - len(contents[0])), name[: contents.start()]
        known = self.draft.find("Document", name)
        entity = self.draft.add("Document", span, name)
        if known is None:
            self.entities.append(entity)
        self.bare.append(entity)

    def _refer(self, start: int, end: int, title: str) -> None:
        """《方案》 stands for the document that bears this short name, or ends like it."""
        plain = re.sub(r"^20\d\d年?版?", "", title)
        entity = (
            self.short.get(title)
            or self.short.get(plain)
            or next((e for s, e in self.short.items() if plain.endswith(s)), None)
        )
        edition = _YEAR_EDITION.search(self.text[max(0, start - 7) : start])
        if entity is None:
            return
        own = re.search(r"20\d\d", self.text[max(0, entity.places[0][0] - 8) : entity.places[0][1]])
        if edition and own and edition[1] != own[0]:
            older = self.draft.add("Document", (start - len(edition[0]), end), f"{edition[1]}年版{plain}")
            self.draft.relate("SUCCEEDS", entity, older, (start - len(edition[0]), end))
            return
        self.draft.add("Document", (start, end), entity.name)
