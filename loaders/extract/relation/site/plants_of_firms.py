"""Firms that lie where the words tell of a plant of theirs: 甲|乙旗工厂|满产, 甲在乙县|有四座矿山, 甲从乙县|把钻机卖到海外, 甲、乙把总部放在丙区,|丁在戊区."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.periods import MOMENT
from loaders.extract.relation.site.things_and_places import joined_last, where_named
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
Named = list[tuple[Span, Entity]]
_SOFT = "(?:则|也|还|又|却|已|正|刚|就|均|都|全|先后|相继|双双|早已|同样|如今|目前|、)"
_OWNS = "(?:总部|基地|工厂|厂房?|厂子|产线|生产线|量产线|公司|车间)"
_PUTS = re.compile(  # 甲公司|把北方总部迁到了|乙县, 甲、乙|1月刚把第一条量产线开到|丙区
    rf"(?:{_SOFT}|{MOMENT}|和|等[^,。;、等]{{0,8}}?企业)*[将把][^,。;、]{{0,14}}?{_OWNS}"
    r"(?:都|均|全部|整体|正式|从[^,。;、]{2,8}?){0,3}(?:放|摆|建|设|落|迁|搬|安|选|定|开|办|布局|搬迁|迁移|选址|落户)(?:在|到|至|于|进|入)了?(?:老家|家乡)?"
)
_SO_DOES = re.compile(f"{_SOFT}*(?:选|放|落|设)?在")  # (甲把总部放在乙区,)丙|则在|丁区
_WORKS = re.compile(  # 甲|乙旗|工厂
    "(?:新|老|第?[一二三四五]期|第[一二三四五]|生产|制造|智能|超级)*(?:工厂|基地|厂区|分厂|新厂|老厂|车间|厂房|产线|总装厂)(?![\u4e00-\u9fff]{0,6}(?:项目|工程|区块)|名单)"
)
_HAS = re.compile(  # 甲在乙县|有四座矿山
    "(?:也|还|各|共|就|已|仅)*(?:有|拥有|建有|设有|建起|建成)了?(?:[一二两三四五六七八九十\\d]+(?:余|多)?[座间家条个处])?[^,。;、]{0,8}?(?:矿山|矿区|厂|工厂|基地|产线|生产线|车间|厂区|装置)(?=[,。;、]|$)"
    "|的[^,。;、的到来去]{0,4}?(?:工厂|基地|产线|生产线|车间|厂区|矿山)(?![区们项])"
)
_IN = re.compile(f"(?:{_SOFT}|{MOMENT})*在")
_SELLS = re.compile(  # 甲从乙县|把钻机卖到六十个国家
    "[把将][^,。;、]{1,12}?(?:卖|销|出口|销售|外销)(?:到|往|向|遍|进|至)|起步|起家|走向"
)
_FROM = re.compile(f"{_SOFT}*从")


class PlantsOfFirms:
    """States LOCATED_IN of such firms of one scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.sites = Sites(scene)

    def sentence(self, sentence: Sentence) -> None:
        """All that the clauses of a sentence tell of plants; who goes on behind them may leave the plant out."""
        put = False
        for clause in sentence.clauses:
            firms = [(s, e) for s, e in self.draft.between(clause.start, clause.end, ("Organisation",)) if self._may(e)]
            put = self._puts(clause, firms, put)
            for span, firm in firms:
                self._at_works(clause, span, firm)
                self._owns(clause, span[1], firm)
                self._sells(clause, span[1], firm)
            self._referred(sentence, clause)

    def _may(self, firm: Entity) -> bool:
        return not self.scene.organs.has(firm)

    def _puts(self, clause: Clause, firms: Named, put: bool) -> bool:
        """Whether a clause tells where firms put their seats: 甲、乙|把总部放在丙区; where one has, 丁在戊区 says as much."""
        for number, (span, _) in enumerate(firms):
            told = _PUTS.match(self.text, span[1], clause.end)
            brief = _SO_DOES.match(self.text, span[1], clause.end) if put and told is None else None
            found = told or brief
            where = where_named(self.scene, clause, found.end()) if found else None
            if where is None or (brief and where[0][1] != clause.end):
                continue
            for firm in joined_last(self.scene, firms[: number + 1]):
                self._locate(firm, where, clause)
            put = True
        return put

    def _at_works(self, clause: Clause, span: Span, firm: Entity) -> None:
        """甲|乙旗工厂|一天没歇."""
        where = where_named(self.scene, clause, span[1])
        if where is not None and where[1] is None and _WORKS.match(self.text, where[0][1], clause.end):
            self._locate(firm, where, clause)

    def _owns(self, clause: Clause, at: int, firm: Entity) -> None:
        """甲|在乙县有四座矿山、在丙县有一家选厂."""
        within = _IN.match(self.text, at, clause.end)
        while within and (where := where_named(self.scene, clause, within.end())):
            has = _HAS.match(self.text, where[0][1], clause.end)
            if has is None:
                return
            self._locate(firm, where, clause)
            within = _IN.match(self.text, has.end(), clause.end)

    def _referred(self, sentence: Sentence, clause: Clause) -> None:
        """该公司在甲县有四座矿山,|在乙区有一间刀片厂: the firm that a sentence begins with a word for."""
        first = sentence.clauses[0]
        back = self.scene.references.at(first, first.start)
        if back is None or back[0].type != "Organisation" or not self._may(back[0]):
            return
        self._owns(clause, back[1] if clause is first else clause.start, back[0])

    def _sells(self, clause: Clause, at: int, firm: Entity) -> None:
        """甲|从乙县|把钻机卖到海外."""
        begins = _FROM.match(self.text, at, clause.end)
        where = where_named(self.scene, clause, begins.end()) if begins else None
        if where is not None and _SELLS.match(self.text, where[0][1], clause.end):
            self._locate(firm, where, clause)

    def _locate(self, firm: Entity, where: tuple[Span, Entity | None], clause: Clause) -> None:
        place = where[1] or self.scene.place_at(where[0])
        self.draft.relate("LOCATED_IN", firm, place, (clause.start, clause.end))
