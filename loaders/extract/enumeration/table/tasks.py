"""The tasks of a table: what a row carries out, and who leads it. What is to be done is told in sentences, which others read."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listing.items import type_of
from loaders.extract.enumeration.table.aims import Row
from loaders.extract.names.places import Gazetteer
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.spans import solid

Span = tuple[int, int]
_UNDERTAKES = re.compile("(?:组织|深入|大力|加快|持续|全面)*(?:实施|开展|推进|启动|建设|打造|创建|筹建|新建|落实)好?")
_CAMPAIGN = re.compile("[\u4e00-\u9fffA-Za-z“”]{3,22}(?:工程|行动|计划)")
_CARRIED_OUT = ("Programme", "Platform", "Project", "Cluster")
_LED = (*_CARRIED_OUT, "Chain")
_LYING = ("Project", "Platform", "Park", "Cluster")
_SITED = re.compile(  # 建设地点:甲市, 落户甲县, 依托甲区、乙区, 在甲县建设, 以甲县为核心区
    r"(?P<there>(?:建设|项目|实施)?(?:地点|选址)(?:在|于|为)?|落户(?:在|于)?|落地|位于|坐落于?|布局在|依托)|(?P<built>在)|(?P<core>以)"
)
_BUILDS = "(?:规划|选址|新)?(?:建设|落地|实施|布局|开工)(?:建设)?"
_ENDS_SITE = {
    "there": re.compile(f"$|{_BUILDS}"),
    "built": re.compile(_BUILDS),
    "core": re.compile("为(?:核心|主要?|重点|中心)?(?:承载|载体|区|地|核心|引领|依托)"),
}
_OWN_PARTS = "核心区|起步区|先行区|先导区|启动区|示范区|承载区|拓展区|片区|主体(?:工程)?|[一二三四]期(?:工程|项目)?"
_BUILT = {  # what is built there that is the thing, or a part of it; no 展示中心, 销售网点
    kind: re.compile(rf"$|[^,;:。]{{0,16}}(?:{_OWN_PARTS}|{parts})$")
    for kind, parts in (
        ("Cluster", "集群|园区?|基地|集聚区|生产线|产线|工厂|厂房|项目"),
        ("Project", "项目|生产线|产线|工厂|厂房|车间|生产基地"),
        ("Park", "(?<![\u4e00-\u9fff])园区"),
        ("Platform", "(?<![\u4e00-\u9fff])(?:平台|中心)"),
    )
}
_RANKS = ("市", "县", "区", "旗", "州")
_BECOMES = re.compile(
    r"(?:力争|全力|努力|加快|着力|争取)*(?:建成|打造成?|建设成?为?|创建成?|争创|冲击|迈向|培育成?为?)"
)
_COUNTED = re.compile(r"[ ”]*(?:达到?|超过|约|至)?\d+[个家条]")  # a class: 新增省级技术中心|25个
_SHUNS = re.compile(  # 防止|甲集群盲目扩张, 整治|乙产业链乱象
    "防止|谨防|避免|警惕|防范|严?禁止?|不得|不再|停止|取消|撤销|整[治顿改]|治理|清[理退]|查处|检查|遏制|[压调]减|压缩|淘汰|退出|关停|限制|严控|严格控制|化解|取缔"
)
_FURTHERED = re.compile(  # behind what a task furthers: 甲集群|能级提升; no 图谱, 政策, 乱象
    "[ ”]*(?:$|[^\u4e00-\u9fff]|[和与及]|的?(?:高质量|加快|规模化?|集聚|集群|融合|协同|创新|绿色|数字化|智能化|整体|核心|综合|市场|现代化|优势|高端化|全链条?|上下游)*"
    "(?:发展|建设|培育|打造|创建|提升|提质|提能|升级|壮大|做[大强优]|攻坚|跃升|倍增|扩[大容张面量]|强链|补链|延链|建链|稳链|固链|优化|完善|延伸|拓展|突破|振兴|转型|改造|布局|规模|能级|水平|竞争力|韧性|工作|工程|行动|计划|项目|条|供应链))"
)
_SORTED = re.compile("[\u4e00-\u9fff]{0,4}(?:类别|类型|分类|领域|板块|方面|维度)(?=.)")  # 任务类别 重点任务
_CLAUSE = re.compile(r"[^ ,;:。\n][^,;:。\n]*")
_FIRST_LEADS = re.compile(  # 责任单位排在首位的为牵头单位
    "(?:首位|首个|第一位?|第一个|首家)的?(?:责任|部门|单位|为|是|即|[,:])*牵头"
)


class Tasks:
    """What the rows of a document's tables of tasks carry out."""

    def __init__(self, draft: Draft, gazetteer: Gazetteer) -> None:
        self.draft, self.gazetteer = draft, gazetteer
        self.cells: list[tuple[Span, Span]] = []  # that are sentences, behind their first words
        self.told: list[tuple[Span, list[Entity], Span]] = []  # the first words of a task, who leads it, and its row

    def carried_out(self, row: Row) -> list[Entity]:
        """What the tasks of a row name plainly: 实施|数字化转型行动, 建设|甲创新中心."""
        found = []
        for start, end in self.first_words(row):
            lead = _UNDERTAKES.match(self.draft.text, start, end)
            name = (lead.end() if lead else start, end)
            words = solid(self.draft.text[slice(*name)])
            kind = "Programme" if lead and _CAMPAIGN.fullmatch(words) else type_of(words)
            if kind in _CARRIED_OUT and not lx.flags().get(words[:2], 0) & lx.VERB:
                found.append(self.draft.add(kind, name))
        return found

    def sentences(self, row: Row) -> list[Span]:
        """The cells of a row that say what is to be done."""
        return [cell for column, cell in row if column.role == "task"]

    def first_words(self, row: Row) -> list[Span]:
        """The first words of the tasks of a row, behind its sort: 做强竹产业集群|,建设甲园; 产业培育,|做强竹产业集群|,建设甲园."""
        found = []
        for column, cell in row:
            if column.role == "task":
                clauses = [clause.span() for clause in _CLAUSE.finditer(self.draft.text, *cell)][:2]
                found.append(clauses[-1 if _SORTED.match(column.header) else 0] if clauses else cell)
        return found

    @cached_property
    def first_leads(self) -> bool:
        """Whether the text says that the first of those who are responsible leads."""
        return "牵头" in self.draft.text and _FIRST_LEADS.search(self.draft.text) is not None

    def relate(self, actor: Callable[[int], Entity | None]) -> None:
        """Who leads what the sentences of the rows have named in their first words; a chain alone there is the object of who acts."""
        for clause, leaders, row in self.told:
            for span, thing in self.draft.between(*clause, _LED):
                if _COUNTED.match(self.draft.text, span[1]) or not self._is_furthered(clause, span):
                    continue
                for leader in leaders:
                    self.draft.relate("LEADS", leader, thing, row)
                if span == clause and thing.type in ("Chain", "Cluster"):
                    self.draft.lives_on(actor(span[0]), thing, row)
        for first, cell in self.cells:
            self._of_thing(first, cell)

    def _is_furthered(self, clause: Span, thing: Span) -> bool:
        """Whether a task is to further the thing that its first words name: 做强|甲集群, 乙链|强链补链; no 取消|甲集群|政策."""
        text = self.draft.text
        if _SHUNS.search(text, clause[0], thing[0]) or _SHUNS.match(text, *thing):
            return False
        return _FURTHERED.match(text, thing[1], clause[1]) is not None

    def _of_thing(self, first: Span, cell: Span) -> None:
        """Where the one thing lies that the first words of a task name, and what its cluster is to become: 做强竹产业集群|,依托甲县,建成国家级集群."""
        found = {id(thing): thing for _, thing in self.draft.between(*first, _LYING)}
        if len(found) != 1:
            return
        (thing,) = found.values()
        for clause in _CLAUSE.finditer(self.draft.text, first[1], cell[1]):
            for place in self._places(thing, *clause.span()):
                self.draft.relate("LOCATED_IN", thing, self.draft.add("Place", place), clause.span())
            becomes = _BECOMES.match(clause[0])
            at = clause.start() + becomes.end() if becomes else clause.end()
            for span, tier in self.draft.between(at, clause.end(), ("ClusterTier",)) if becomes else ():
                if span[0] == at and thing.type == "Cluster":
                    self.draft.relate("ADVANCES_TO", thing, tier, clause.span())

    def _places(self, thing: Entity, start: int, end: int) -> Iterator[Span]:
        """The places that a clause gives as those of what the task is about: 在|甲县|建设, 依托|甲区|、|乙区."""
        sited = _SITED.match(self.draft.text, start, end)
        if sited is None:
            return
        at, found = sited.end(), []
        while length := self.gazetteer.prefix(self.draft.text[at:end]):
            length += self.draft.text[at + length : at + length + 1] in _RANKS
            found.append((at, at + length))
            at += length
            at += self.draft.text.startswith(("、", "和"), at)
        ends = _ENDS_SITE[sited.lastgroup or ""].match(self.draft.text, at, end)
        if ends and (sited["core"] or _is_of(thing, self.draft.text[ends.end() : end])):
            yield from found


def _is_of(thing: Entity, built: str) -> bool:
    """Whether what is built is a thing, or a part of it; nothing further may be named."""
    words = solid(built)
    return words == thing.name or _BUILT[thing.type].match(words) is not None
