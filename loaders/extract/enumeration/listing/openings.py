"""What opens a list: its title, on one line or broken over several, or a sentence that says what follows."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.enumeration.listing.headings import (
    CHAPTERS,
    ORDER,
    Context,
    class_of_list,
    class_type,
    names_class,
)
from loaders.extract.enumeration.listing.listtitles import (
    LIST,
    PUBLISHER,
    SAYS,
    Class,
    class_words,
    is_list,
    same_list,
    takes_away,
    tells_of_entry,
)
from loaders.extract.names.head.nouns import names
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, read
from loaders.extract.reading.spans import Spans

if TYPE_CHECKING:
    from loaders.extract.enumeration.listing.lists import Lists

Span = tuple[int, int]
_KINDS = {
    "ClusterTier": ("集群", "产业群"), "Chain": ("产业链",), "Platform": ("平台", "创新中心", "技术中心", "实验室"),
    "Park": ("园区", "开发区", "示范区", "先导区", "集聚区", "产业园", "基地"), "Project": ("项目",),
    "EnterpriseTier": ("企业", "工厂", "车间"),
}  # fmt: skip
_HEADS = "|".join(head for heads in _KINDS.values() for head in heads)
_COUNTED = re.compile(
    rf"(?P<name>(?:全[省市区县州]|省级|市级|国家级|重点|首批|特色|优势|标志性)[\u4e00-\u9fff“”]{{0,20}}?(?P<head>{_HEADS}))[ ]?(?:共|共计)?\d+[个家条项户](?=[,。;:(])"
)
_COUNTED_CLASS = re.compile(
    rf"\d+[个家](?:[\u4e00-\u9fff]{{0,6}}(?:认定|确定|评定|命名|列)为)?(?:20\d\d年度?)?(?P<name>[\u4e00-\u9fff“”]{{2,20}}?(?P<head>{_HEADS}))(?=[,。;:(])"
)
_SAYS_LIST = re.compile(r"名单|如下|[列公]布?[于如]?下|名称|具体|分别")
_ENTERED = re.compile(
    r"(?:企业|集群|园区|平台)(?:入选|入围|上榜)|(?:入围|入选|认定|获评|获批|上榜|入列|评定|通过)的?(?:集群|园区|企业|平台|基地|单位|名单|项目)"
    r"|名单[中里]的?[\u4e00-\u9fff]{0,8}(?:集群|园区|企业|平台)"
)
_SHARE = re.compile(
    "(?:的|^)(?P<place>(?:(?!的)[\u4e00-\u9fff]){2,8}?)(?:入选|入围|上榜|新增)?(?:的)?(?:集群|园区|企业|平台)"
)
_FAR = 800  # before one whose list the text has named
_REACH = 300  # characters before a list in which its things may be counted
_ANNEX = re.compile(
    r"[ \t]*(?:(?:附件?|附?表(?=[ \t]*\d))[ \t]*(?:\d(?!\d))?:?[ \t]*)?"
)  # 附件2: or 表1 before a title
_BY = re.compile(r"[ \t]+[\u4e00-\u9fff]{3,16}(?:20\d\d年(?:\d{1,2}月)?)?(?:发布|公布|印发)[ \t]*$")  # 甲名单 乙厅发布
_SUBTITLE = re.compile(
    rf"{_ANNEX.pattern}(?:[(]?[\d一二三四五六七八九十]{{1,2}}[).、][ \t]*)?(?P<title>[^,。;:!?|\s]{{5,40}}?{LIST})(?:[(][^()\n]{{1,12}}[)])?(?:附[ \t]*件)?[:]?[ \t]*$"
)
_HEADLINE = re.compile(  # 甲市链主企业名单|出炉
    rf"(?m)^[ \t#]*(?P<title>[^,。;:!?|\s]{{5,40}}?{LIST})(?:正式|重磅|新鲜|今日|已)?(?:公布|出炉|发布|公示|揭晓|来了|公开)[!]?[ \t]*$"
)
_COME_OUT = re.compile(  # 新一批|国家级产业集群|出炉
    rf"(?:新一批|最新一批|首批|第[一二三四五六七八九十\d]{{1,3}}批)(?P<name>[\u4e00-\u9fff“”]{{2,20}}?(?:{_HEADS}))(?:名单)?(?:正式|重磅)?(?:出炉|揭晓|亮相|公布)(?=[,。;!\n]|$)"
)
_ONLY_LEADS = re.compile("[ \t]*(?:具体|部分|详细|公示|认定|入选|上榜|完整|以下为|附)*名单(?:如下|为|是)?[::][ \t]*")
_ORDERED = re.compile("(?:按照?|以)[^,。;:]{2,12}(?:排序|排列|顺序|为序)")  # 认定为第一批化工园区。|按得分排序为:
_OF_MATTERS = re.compile(
    "(?:事项|事宜|要求|安排|条件|工作|做法|措施|意见|精神)[^,。;:名单]{0,8}[::]?$"
)  # 有关事项通知如下
_NOT_YET = re.compile(
    "(?:(?<!现)将|应当?|须|拟|计划)(?:[于在][^,。;]{0,10}?)?(?:公布|公示|发布)(?!如下|以下|下列)"
)  # 某厅将|公布…; 拟公示|以下企业 lists them
_AWARDS = re.compile("认定|公布|公示|确定|命名|评定|授予|评为|获评|入选|入围|上榜|列入|通过")
_OF_ROWS, _COUNTS = re.compile("[以如]下|下列|上榜|名单"), re.compile(r"(\d+)[个家]")  # what makes it that of a table
_NO_AWARD = re.compile("未[被获能]|须|申报|处罚")  # 以下企业|未被|认定为省级绿色工厂
_BELOW = re.compile("[^,;。]*(?:[以如]下|下列)(?!.*(?:[以如]下|下列)).*", re.DOTALL)
_PUBLISHES = re.compile("(?<=[,;。])(?:现|特此|予以|将|进行|向社会)*(?:公告|公布|公示|通报|通告)(?:如下)?:?[ \t]*$")
_PAPER = re.compile("《[^《》]*》")
_CHAIN_LED = re.compile(
    rf"{ORDER}(?:[\u4e00-\u9fff]{{1,8}}[省市县区州])?(?P<chain>(?P<field>[\u4e00-\u9fff]{{2,12}}?)产业链)“?链主"
)
_PART = re.compile(r"[(]([\u4e00-\u9fff]{2,6}?)(?:篇|部分|市篇)[)]$")


class Openings:
    """Finds the titles of the lists of a document."""

    def __init__(self, lists: "Lists", documents: list[Entity]) -> None:
        self.lists, self.draft = lists, lists.draft
        self.titles = Spans({span: e for e in documents for span in e.places}.items())

    def title(self, line: str, span: Span) -> bool:
        """A line that is a title, or one of the lines of a broken one, opens a list."""
        across = list(self.titles.across(span))
        length = len(PUBLISHER.sub("", _BY.sub("", _ANNEX.sub("", line, count=1)).strip())) if across else 0
        for place, entity in across:
            if place[0] < span[0] or place[1] > span[1]:
                self.lists.taken.append(span)
                if place[1] > span[1]:
                    return True
            elif place[1] - place[0] + 3 < length:
                continue
            if re.search(LIST, entity.name) or is_list(entity.name):
                self.open(entity, place, span, line)
            return True
        return self._part_of_notice(line, span)

    def _part_of_notice(self, line: str, span: Span) -> bool:
        """2.某省乙先导区名单(节选): one of the lists of a notice."""
        match = _SUBTITLE.match(line)
        headline = match is not None and (SAYS.search(match["title"]) or tells_of_entry(match["title"]))
        if match is None or headline or not class_of_list(class_words(match["title"])):
            return False
        at = (span[0] + match.start("title"), span[0] + match.end("title"))
        self.lists.context = Context()
        self.open(self._published_as(match["title"], at) or self.draft.add("Document", at), at, span, line)
        return True

    def _published_as(self, title: str, at: Span) -> Entity | None:
        """The list that a sentence has said to be published, under the title that stands over it: 现将拟认定的|省级集群名单|予以公示."""
        lists = (e for e in self.draft.of_type("Document") if is_list(e.name) and same_list(e.name, title))
        known = next(lists, None)
        if known is not None:
            self.draft.rename(known, title)
            known.at(at)
        return known

    def open(self, title: Entity, place: Span, span: Span, line: str) -> None:
        """Begin the list of this title, with what it says of the items: their class, their place."""
        if self.lists.context.title is not None and re.match(r"\s*附件.*:", line):
            return
        kind = "Project" if "项目" in title.name else ""
        tier = self._tier_of(title.name, place)
        if tier is None and _ENTERED.search(title.name) and (whole := self._listed_before(place[0])):
            tier = whole.tier  # 佛山入选企业名单: of the list that the text has told of
        context = self.lists.context = Context(title, tier, kind=kind)
        if part := _PART.search(title.name):
            context.whole = self._place_in(part[1], place, whole=True)
        context.field = self._chain_led(place) if tier is not None else None
        context.home = self._place_in(title.name, place)
        self.lists.taken.append(span)

    def _chain_led(self, span: Span) -> Entity | None:
        """氢能产业链|链主企业名单: the chain that all firms of a list lead."""
        led = _CHAIN_LED.match(self.draft.text, *span)
        if led is None or not reads_as_field(led["field"]):
            return None
        return self.draft.add("Chain", led.span("chain"))

    def _place_in(self, name: str, title: Span, whole: bool = False) -> Span | None:
        """Where the title names the place that these words begin with."""
        chain = self.lists.gazetteer.chain(name)
        if not chain or (whole and chain[-1][1] < len(name)):
            return None
        place = name[: chain[-1][1]]
        at = self.draft.text.find(place, *title)
        return (at, at + len(place)) if at >= 0 else None

    def _tier_of(self, title: str, span: Span) -> Class | None:
        """The class that a title names; of two (甲及乙名单) the first that is one. None where the list takes the class away."""
        if takes_away(title):
            return None
        plain = class_words(title)
        joints = list(re.finditer("及|和|、|与", plain))
        sides = [plain[: j.start()] for j in joints] + [plain] + [plain[j.end() :] for j in joints]
        found = next(((kind, side) for side in sides if (kind := class_of_list(side))), None)
        return Class(*found, span) if found else None

    def announced(self, lead: Span, line: Span) -> Context | None:
        """The list, or the class, that a sentence says to follow."""
        text = self.draft.text[line[0] : line[0] + lead[1]]
        if _OF_MATTERS.search(text) or takes_away(_of_those_below(text)) or _NOT_YET.search(text):
            return None
        for place, entity in self.titles.across(line):
            if is_list(entity.name) and (tier := self._tier_of(entity.name, place)):
                return Context(entity, tier)
        named = self.draft.between(line[0] + lead[0], line[0] + lead[1], ("Document",))
        for place, entity in named:  # 《关于公布某省集群名单的通告》,…名单如下
            if is_list(entity.name) and (tier := self._tier_of(entity.name, place)):
                return Context(entity, tier)
        last = [one for one in read(text).sentences if not _ORDERED.match(text, one.start)][-1:]  # none: marks only
        if last and (tier := self._class_named(text, last[0].clauses, line[0])):
            whole = self._share_of(text, line[0]) if _ENTERED.search(text) else None
            return Context(tier=tier, field=self._chain_led(line), whole=whole)
        told = _ENTERED.search(text) or _ONLY_LEADS.fullmatch(text.split("。")[-1])
        listed = self._listed_before(line[0]) if told else None
        if listed is not None:
            listed.whole = self._share_of(text, line[0])
        return listed or self._counted(lead, line) or self._entered(lead, line)

    def _share_of(self, text: str, at: int) -> Span | None:
        """The place of a share of a list: 公示名单中的|佛山|企业."""
        share = _SHARE.search(text)
        named = share is not None and self.lists.gazetteer.names_place(share["place"])
        return (at + share.start("place"), at + share.end("place")) if share and named else None

    def _entered(self, lead: Span, line: Span) -> Context | None:
        """各市入围集群如下: the class that the lines before tell of."""
        if not _ENTERED.search(self.draft.text, line[0] + lead[0], line[0] + lead[1]):
            return None
        start = max(0, line[0] - _REACH)
        before = self.draft.text[start : line[0]]
        clauses = [clause for sentence in read(before).sentences for clause in sentence.clauses]
        tier = self._class_named(before, clauses, start)
        return Context(tier=tier) if tier else None

    def told(self, at: int, rows: int) -> Context | None:
        """The list of a table without a title: one that the lines above say to be published, in a headline or a sentence."""
        start = max(0, at - _FAR)
        start = max((m.end() for m in CHAPTERS.finditer(self.draft.text, start, at)), default=start)
        if listed := self._listed_before(at, start):
            return listed
        headlines = [m.span("title") for m in _HEADLINE.finditer(self.draft.text, start, at)]
        classes = (self._tier_of(self.draft.text[slice(*span)], span) for span in reversed(headlines))
        tier = next(filter(None, classes), None) or self._awarded(start, at, rows) or self._come_out(start, at)
        return Context(tier=tier) if tier else None

    def _come_out(self, start: int, at: int) -> Class | None:
        """新一批国家级产业集群出炉。: the class that a sentence before a table says to have new members."""
        told = _COME_OUT.search(self.draft.text, start, at)
        kind = class_type(told["name"]) if told else None
        return Class(kind, told["name"], told.span("name")) if told and kind else None

    def _awarded(self, start: int, at: int, rows: int) -> Class | None:
        """认定以下企业为省级绿色工厂。, 公布第三批省级单项冠军企业,4家上榜。: the class that the last sentence gives to the rows."""
        start = max(start, at - _REACH)
        before = self.draft.text[start:at]
        for sentence in read(before).sentences[-1:]:
            said = before[sentence.start : sentence.end]
            of_rows = _OF_ROWS.search(said) or str(rows) in _COUNTS.findall(said)
            if of_rows and _AWARDS.search(said) and not takes_away(said) and not _NO_AWARD.search(said):
                return self._class_named(before, sentence.clauses, start)
        return None

    def _class_named(self, text: str, clauses: Sequence[Clause], start: int) -> Class | None:
        """The class that is named last in these clauses of a text that begins at a place of the document."""
        for clause in reversed(clauses):
            for name in reversed(names(text, clause)):
                words = text[name.start : name.end]
                placed = lx.begins_with_place(words[lx.level_length(words) :])  # 省级甲开发区 is one park
                kind = class_type(words)
                if kind and names_class(words, words) and not (placed and kind == "Park"):
                    return Class(kind, words, (start + name.start, start + name.end))
        return None

    def _listed_before(self, at: int, start: int | None = None) -> Context | None:
        """The list that the text has said to be published, not far before or behind a place."""
        start = max(0, at - _FAR) if start is None else start
        papers = [m for m in self.draft.between(start, at, ("Document",)) if is_list(m[1].name)]
        for span, paper in reversed(papers):
            if tier := self._tier_of(paper.name, span):
                return Context(paper, tier)
        return None

    def _counted(self, lead: Span, line: Span) -> Context | None:
        """The things that a sentence before the list counts: 确定2021年全省重点培育产业集群18个,…。名单如下."""
        end = line[0] + lead[1]
        if not _SAYS_LIST.search(self.draft.text, max(line[0], end - 30), end):
            return None
        found = list(_COUNTED.finditer(self.draft.text, max(line[0] + lead[0], end - _REACH), end))
        if not found:
            counted = list(_COUNTED_CLASS.finditer(self.draft.text, max(0, end - _REACH), end))
            classes = [(class_type(m["name"]), m["name"], m.span("name")) for m in reversed(counted)]
            return next((Context(tier=Class(*c)) for c in classes if c[0]), None)
        match = found[0]
        kind = next(kind for kind, heads in _KINDS.items() if match["head"] in heads)
        group = Class("IndustryGroup", match["name"], match.span("name"))
        return Context(kind=kind, group=group if kind in ("ClusterTier", "Chain") else None)


def _of_those_below(text: str) -> str:
    """The words of a lead-in that are of what follows: 剔除不合格企业后,|认定以下企业为省级绿色工厂:; no paper is."""
    said = _PUBLISHES.sub("", _PAPER.sub("", text)).rstrip(",;。")
    below = _BELOW.search(said)
    return below[0] if below else re.split("[,;。]", said)[-1]
