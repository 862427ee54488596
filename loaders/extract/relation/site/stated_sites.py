"""Firms that a sentence places in words, be it in the city of the whole text: 甲市有乙、丙两家龙头; 在甲市,乙、丙等企业落地; 落户甲市十年,乙集团…."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_LEAD = re.compile(r"(?:目前|如今|现在|当前|其中|另外|此外|同时|今天的|而|仅)*(?:在)?")
_TOWN = "(?:[\u4e00-\u9fff]{2,3}?(?:镇|乡|街道))?"  # 甲县|乙镇
_HOLDS = re.compile(  # 甲市|聚集着乙、丙; 甲县境内|现有丁
    rf"{_TOWN}(?:境内|市内|区内|县内|城内|[内里])?(?:就|已|现|还|也|目前|先后|正|共)*"
    r"(?:有(?![望关意效序力])|拥有(?!的)|(?:聚集|集聚|汇聚|坐落|云集|聚拢|分布|涌现|走出|诞生|成长|培育|孕育|落户|引来|引进|招引)(?:着|了|出了?|起)|(?:集聚|汇聚|聚集)(?=[\u4e00-\u9fff]{2}))"
    r"(?:以|像)?(?:[^,。;、的]{0,12}的)?"
)
_SETTLED = re.compile(  # 在甲市,乙、丙等企业|落地生根
    r"(?:等(?:[\d一二两三四五六七八九十]+[余多]?家)?[^,。;、]{0,10}?(?:企业|公司|龙头|巨头|厂商))?(?:已|均|都|也|先后|相继|陆续|纷纷|正|集中|接连|双双|就近)*"
    r"(?:落地|落户|扎根|安家|聚集|集聚|汇聚|云集(?!一堂)|生根|建厂|设厂|投产|满产|达产|扩产|开足马力|满负荷|茁壮|发展壮大|竞相|拔节)"
)
_AS_WELL = re.compile(
    "(?:目前|现|还|也|又)*(?:已|先后|还|也|又)+(?:集聚|聚集|汇聚|引进|引来|吸引)(?:着|了)?"
)  # |已集聚丁、戊
_ARRIVED = re.compile(  # 甲县铝产业异军突起,|乙、丙等企业|相继落地
    r"(?:等(?:[\d一二两三四五六七八九十]+[余多]?家|一大?批|众多|多家)?[^,。;、]{0,16}?(?:企业|公司|龙头|巨头|厂商|项目))?(?:先后|相继|陆续|纷纷|接连|双双)+"
    r"(?:签约)?(?:落地|落户|入驻|进驻|扎根|建厂|设厂)(?:投产|达产|生根|建成|扩产|发展)?(?=[,。;]|$)"
)
_CAME = re.compile(  # 从甲市搬到乙市|已满五年,丙公司…
    r"(?:自|在)?(?:[从由][^,。;、]{2,8}?)?(?:整体)?(?:(?:搬迁?|迁移?)(?:到|至|入|进)|落户|扎根|入驻|进驻|落子|地处|位于|坐落于|坐落在|总部(?:位于|设在|在))"
)
_GATHERS = re.compile(  # 聚合和纺丝|集中在甲区
    "[^,。;:]{2,20}?(?:主要|大多?|多|都|基本|高度)?(?:集中|聚集|集聚|汇聚|扎堆|云集|分布)(?:在|于)"
)
_OF_MARKET = re.compile(  # 客户集中在甲区: no site of who sells to them
    "客户|用户|市场|订单|销售|需求|门店|消费|竞争|风险|问题|原料|人才|工人|矿|资源|展|会|高校"
)
_SINCE = re.compile(
    rf"{_TOWN}(?:已|已经|近|超|快)?(?:满?[\d一二两三四五六七八九十]+[多余]?个?(?:年|月)(?:多|来|后|之后|以来)?|以?来|之?后|多年|不久)?"
)
_IS_OF = re.compile(  # 甲公司|是|乙县|的老牌企业, 甲公司|作为|乙县首家|上市公司
    "(?:[、和][^,。;]{2,30}?)?(?:等[^,。;、]{0,10}?企业)?(?:都|均|也|就|正)?(?:是|为|作为|系)"
)
_AS = re.compile("作为(?=[\u4e00-\u9fff]{2})")
_OWN_FIRM = re.compile(  # 是乙县|(引进)的首家光学膜企业
    "(?:(?:引进|招引|引育|培育|走出|成长起来)的)?(?:本地|本土|当地|境内)?的?"
    "(?:(?:第一|首|唯一|最早|最大|较大|较早)[家批的]*|一?[家户]|老牌|本土|龙头|骨干|重点|明星|纳税|规上|知名|民营|工业|制造业|外贸|上市|[\u4e00-\u9fff]{2,6}?(?:龙头|骨干|链主|生产|制造|加工|科技))的?"
    "[^,。;、的]{0,8}?(?:企业|公司|大户|工厂)(?=之一|[,。;、]|$)"
)
_HAVE = re.compile("(?:企业|公司|龙头)?(?:就|还|也|既|更|主要|先后|已|目前|分别)*(?:有|是|包括)")  # 入驻甲园的|有乙
_OPENS = re.compile("(?:[^,。;、]{0,24}的)?(?:近日|目前|今年|[去前]年)?")  # 同在园区的|甲公司
_SAME = "(?:该|这家|本|其)?(?:公司|企业|集团)"
_GOES_ON = re.compile(  # 甲公司投产,|是乙县首家…企业; |公司目前在乙县投资…
    f"(?:(?:20\\d\\d年(?:\\d{{1,2}}月)?|目前|如今|现|随后|之后),?)?(?P<same>{_SAME})?(?:目前|现|已|也|还|又|先后|累计|随后|陆续)*(?P<says>是|为|在)(?=[\u4e00-\u9fff]{{2}})"
)
_SAME_FIRM = re.compile(f"(?:[“]|20\\d\\d年[^,。;]{{0,6}},|目前,?|据介绍,|据了解,)*{_SAME}")
_BUILDS_THERE = re.compile(  # 在乙县|建成6条生产线, 在乙县|总投资50亿元
    "(?:已|先后|陆续|目前|累计|又|也|再|共)*(?:总?投资(?:[\\d.]+[万亿]+元|建[设成厂]|新建|兴建)|建成|建有|建起|建立起|兴建|设立|设有|布局)了?(?![^,。;]{0,8}(?:办事处|营销|销售|门店|网点))"
)
_JOINTS = (*lx.JOINTS, "以及")


class StatedSites:
    """States LOCATED_IN of the firms of one scene where the words leave no doubt of it."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.line = -1
        self.opened = -1  # the line of the last sentence that a firm opens
        self.opener: tuple[Span, Entity] | None = None  # and that firm
        self.holder: Span | None = None  # the place that the line has told last of whom it holds

    def sentence(self, sentence: Sentence) -> None:
        """What the clauses of a sentence hold, and what a clause that is all place says of the next."""
        if not self.draft.between(sentence.start, sentence.end, ("Organisation",)):
            self._goes_on(sentence)
            return
        if sentence.line != self.line:
            self.line, self.holder = sentence.line, None
        for clause in sentence.clauses:
            self._holds(clause)
            self._holds_as_well(clause)
            self._belongs(clause)
        self._settlers(sentence)
        self._goes_on(sentence)
        for clause, following in pairwise(sentence.clauses):
            if clause.mark == "," and clause.flags & lx.PLACE:
                self._leads(clause, following)
                self._arrive(clause, following)
                self._gather(clause, following)
            if clause.mark == "," and clause.flags & (lx.PLACE | lx.PARK):
                self._works_of_settler(clause, following)

    def _holds(self, clause: Clause) -> None:
        """甲市|有乙、丙和丁三家龙头."""
        lead = _LEAD.match(self.text, clause.start, clause.end)
        if not clause.flags & lx.PLACE or lead is None:
            return
        place = self._place(clause, lead.end())
        holds = _HOLDS.match(self.text, place[1], clause.end) if place else None
        firms = self._firms(clause, holds.end()) if place and holds else []
        if place and firms:
            self._locate(firms, self.scene.place_at(place), (place[0], clause.end))
        self.holder = (place if firms else None) if place else self.holder

    def _holds_as_well(self, clause: Clause) -> None:
        """甲市已集聚乙、丙。B环节,|已集聚丁、戊: the place of the sentence before, where no other is named since."""
        if self.holder is None:
            return
        if clause.flags & (lx.PLACE | lx.PARK) and clause.start > self.holder[1]:
            self.holder = None
            return
        as_well = _AS_WELL.match(self.text, clause.start, clause.end)
        firms = self._firms(clause, as_well.end()) if as_well else []
        self._locate(firms, self.scene.place_at(self.holder), (clause.start, clause.end))

    def _belongs(self, clause: Clause) -> None:
        """甲公司|是乙县的老牌企业."""
        if not clause.flags & (lx.PLACE | lx.PARK):
            return
        for span, firm in self.draft.between(clause.start, clause.end, ("Organisation",)):
            told = _IS_OF.match(self.text, span[1], clause.end)
            site = self._site(clause, told.end()) if told else None
            if site and _OWN_FIRM.match(self.text, site[1], clause.end):
                self._locate([(span, firm)], site[0], (span[0], clause.end))

    def _goes_on(self, sentence: Sentence) -> None:
        """甲公司2019年投产,|是乙县首家循环经济企业; 甲公司看中丙产业,|在乙县建成6条生产线: what the next clauses say of the firm that opens the sentence."""
        named = self.draft.between(sentence.start, sentence.end, ("Organisation",))
        same = not named and _SAME_FIRM.match(self.text, sentence.start, sentence.end)
        firm = self.opener if same and self.opened == sentence.line else self._opener(sentence, named)
        self.opened, self.opener = sentence.line, firm
        if len({id(one) for _, one in named}) > 1:
            return
        for clause in sentence.clauses if firm is not None else ():
            told = _GOES_ON.match(self.text, clause.start, clause.end) if clause.flags & lx.PLACE else None
            if firm is None or told is None or clause.start <= firm[0][0]:
                continue
            site = self._site(clause, told.end())
            says = _OWN_FIRM if told["says"] != "在" else _BUILDS_THERE
            if site and says.match(self.text, site[1], clause.end):
                self._locate([firm], site[0], (firm[0][0], clause.end))

    def _opener(self, sentence: Sentence, named: list[tuple[Span, Entity]]) -> tuple[Span, Entity] | None:
        """The firm that a sentence begins with, behind no more than a place or what it is."""
        firms = [mention for mention in named if not self.scene.organs.has(mention[1])]
        opens = bool(firms) and _OPENS.fullmatch(self.text, sentence.start, firms[0][0][0])
        return firms[0] if opens else None

    def _settlers(self, sentence: Sentence) -> None:
        """入驻甲园的有|乙、丙; 落户甲市的,有乙,|也有丙."""
        where: Entity | None = None
        end = 0
        for clause in sentence.clauses:
            start = clause.start
            came = _CAME.match(self.text, start, clause.end)
            found = self._site(clause, came.end()) if came else None
            if found and self.text.startswith("的", found[1]):
                where, start = found[0], found[1] + 1
            elif start != end + 1:
                where = None
            has = _HAVE.match(self.text, start, clause.end)
            for _, firm in self._firms(clause, has.end()) if where is not None and has else ():
                if not self.draft.targets("LOCATED_IN", firm) and not self.scene.organs.has(firm):
                    self.draft.relate("LOCATED_IN", firm, where, (clause.start, clause.end))
            end = clause.end if where is not None and (has or start == clause.end) else -1

    def _site(self, clause: Clause, at: int) -> tuple[Entity, int] | None:
        """The park or the place that stands here, and where it ends."""
        parks = self.draft.between(at, clause.end, ("Park",))
        if parks and parks[0][0][0] == at:
            return parks[0][1], parks[0][0][1]
        place = self._place(clause, at)
        return (self.scene.place_at(place), place[1]) if place else None

    def _leads(self, clause: Clause, following: Clause) -> None:
        """在甲市,|乙、丙等企业落地生根; 从丁市搬到甲市已满五年,|乙公司…."""
        came = _CAME.match(self.text, clause.start, clause.end) or _AS.match(self.text, clause.start, clause.end)
        within = self.text.startswith("在", clause.start)
        place = self._place(clause, came.end() if came else clause.start + 1) if came or within else None
        if place is None:
            return
        firms = self._firms(following, following.start)
        stays = (_OWN_FIRM if came and came[0] == "作为" else _SINCE).fullmatch(
            self.text, place[1], clause.end
        ) is not None
        if not came and firms:
            stays = place[1] == clause.end and _SETTLED.match(self.text, firms[-1][0][1], following.end) is not None
        if stays:
            self._locate(firms, self.scene.place_at(place), (place[0], following.end))

    def _gather(self, clause: Clause, following: Clause) -> None:
        """聚合和纺丝集中在甲区,|乙、丙两家占三成: in the place where the clause before says that a trade is."""
        gathers = _GATHERS.match(self.text, clause.start, clause.end)
        place = self._place(clause, gathers.end()) if gathers else None
        if place and place[1] == clause.end and not _OF_MARKET.search(self.text, clause.start, place[0]):
            self._locate(self._firms(following, following.start), self.scene.place_at(place), (place[0], following.end))

    def _works_of_settler(self, clause: Clause, following: Clause) -> None:
        """搬到甲县的乙,|30万吨锌项目已达产: the works of a firm that has come to a place lie there as well."""
        came = _CAME.match(self.text, clause.start, clause.end)
        site = self._site(clause, came.end()) if came and "总部" not in came[0] else None
        if site is None or not self.text.startswith("的", site[1]):
            return
        firms = self._firms(clause, site[1] + 1)
        works = self.draft.between(following.start, following.end, ("Project",)) if firms else []
        if not firms or firms[-1][0][1] != clause.end or not works or works[0][0][0] != following.start:
            return
        work = works[0][1]
        if not self.draft.targets("LOCATED_IN", work) and not lx.begins_with_place(work.name):
            self.draft.relate("LOCATED_IN", work, site[0], (clause.start, following.end))

    def _arrive(self, clause: Clause, following: Clause) -> None:
        """甲县铝产业异军突起,|乙、丙等企业相继落地: in the place that the clause before begins with."""
        lead = _LEAD.match(self.text, clause.start, clause.end)
        place = self._place(clause, lead.end() if lead else clause.start)
        firms = self._firms(following, following.start) if place else []
        if place and firms and _ARRIVED.match(self.text, firms[-1][0][1], following.end):
            parks = self.draft.between(place[0], clause.end, ("Park",))
            park = next((e for (a, _), e in parks if a == place[0]), None)  # 甲航空产业园势头强劲,|乙、丙相继入驻
            self._locate(firms, park or self.scene.place_at(place), (place[0], following.end))

    def _firms(self, clause: Clause, start: int) -> list[tuple[Span, Entity]]:
        """The firm that begins here, and those that are enumerated with it."""
        found: list[tuple[Span, Entity]] = []
        end = start
        for span, firm in self.draft.between(start, clause.end, ("Organisation",)):
            if span[0] == start if not found else self.text[end : span[0]] in _JOINTS:
                found.append((span, firm))
                end = span[1]
        return found

    def _locate(self, firms: list[tuple[Span, Entity]], where: Entity, span: Span) -> None:
        """These firms lie here, but for those of which it is told already and for organs."""
        for _, firm in firms:
            if not self.scene.organs.has(firm) and not self.draft.targets("LOCATED_IN", firm):
                self.draft.relate("LOCATED_IN", firm, where, span)

    def _place(self, clause: Clause, at: int) -> Span | None:
        """The place that stands here, with its rank; no province and no region, which hold too much."""
        length = self.scene.gazetteer.prefix(self.text[at : min(clause.end, at + 16)])
        if not length:
            return None
        end = at + length
        end += self.text[end : end + 1] in lx.RANKS and self.text[end - 1] not in lx.RANKS
        span = self.scene.gazetteer.innermost(self.text, (at, end))
        name = self.text[slice(*span)]
        full = lx.division(name)[0]
        return None if name in lx.words("region") or full.endswith(("省", "自治区")) else span
