"""Firms that news tells to lead a chain without a plain 为链主: 甲产业链的链主|乙; 链主的位子给了|乙; 由它|担任甲产业链链主; …,并|牵头组建丙."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.bare_firms import LEADER_GIVEN
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.tier.class_subjects import ClassSubjects

if TYPE_CHECKING:
    from loaders.extract.draft import Draft
    from loaders.extract.scene import Scene

_WHO_IS = re.compile(  # 作为全省甲产业链的链主、|乙; 甲产业链的链主|乙; 甲产业链牵头单位|丙局
    "(?P<end>链)(?:条)?的?(?:“?链主”?(?:企业|单位)?|(?P<organ>(?:“?链长”?|牵头)(?:单位|部门)))(?:[、的]|——)?(?=[\u4e00-\u9fffA-Z])"
)
_AS = re.compile("作为|身为")
_GIVEN = re.compile(LEADER_GIVEN)
_BY_IT = re.compile(  # 由它|担任甲产业链链主; 它|还是甲产业链的链主
    "(?:由(?:它|其|该公司|该企业|该集团|公司|这家(?:公司|企业)?)|(?:并|又|还|也|同时)*(?:被(?:省里|市里|县里)?(?:确定|明确|认定|选定|指定|列)为))"
    "(?:来|继续|共同)?(?:担任|出任|担当|充当|任|当|做|作为|为)?(?:了|起)?[^,。;、]{2,24}?(?P<end>链)(?:条)?的?“?链主”?(?:企业|单位)?$"
)
_IT = re.compile("(?:它|该公司|这家(?:公司|企业)?)(?:[头肩][上]|手[中里])?(?=[,。;]|$)")  # 链主的位子给了|它
_ALSO_LEADS = re.compile(  # 并|牵头组建丙
    "(?:并|同时|还|也|又|由它|由其)*(?:联合[^,。;]{2,24}?)?牵头(?:组建|建设|成立|发起|设立|筹建|打造|共建|承担|实施)(?:成立|了)*"
)
_NOT_SO = re.compile("[未若]|不[是再]|原(?![材料])|曾|拟|建议|力争|争取|争当|希望|有望|如果|候选|没有|计划")
_NOT_YET = re.compile("将(?!军)|[未若拟]|计划|打算|准备|力争|争取|希望|建议|如果")
_LED = ("Platform", "Programme", "Project", "Organisation")
_FIRM = ("Organisation",)


class CalledLeaders:
    """States LEADS of the firms that the sentences of one scene call leaders."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.draft, self.text = scene, scene.draft, scene.text
        self.subjects = ClassSubjects(scene)

    def sentence(self, sentence: Sentence) -> None:
        """All of a sentence."""
        self.subjects.begin(sentence)
        chief = self.text.find("链主", sentence.start, sentence.end) >= 0
        organ = any(self.text.find(word, sentence.start, sentence.end) >= 0 for word in ("牵头", "链长单位"))
        if not chief and not organ:
            return
        for clause in sentence.clauses:
            self._who_is(clause)
            if chief:
                self._given(sentence, clause)
                self._by_it(sentence, clause)
            self._also_leads(sentence, clause)

    def _who_is(self, clause: Clause) -> None:
        """作为甲产业链的链主、|乙; 甲产业链的链主|乙."""
        who = _WHO_IS.search(self.text, clause.start, clause.end)
        listed = who is not None and who[0].endswith("、") and not _AS.search(self.text, clause.start, who.start())
        if who is None or listed or _NOT_SO.search(self.text, clause.start, who.start()):
            return
        for span, firm in self.draft.between(who.end(), clause.end, _FIRM)[:1]:
            if span[0] == who.end() and self.scene.organs.has(firm) == bool(who["organ"]):
                self._leads(firm, self._ending_at(clause, who.end("end")), clause)

    def _given(self, sentence: Sentence, clause: Clause) -> None:
        """甲产业链由某某任链长,链主的位子给了|乙: of the one chain that the sentence has named so far."""
        given = _GIVEN.search(self.text, clause.start, clause.end)
        if given is None or _NOT_SO.search(self.text, clause.start, given.end()):
            return
        named = self.draft.between(sentence.start, given.start(), ("Chain",))
        chains = list(dict.fromkeys(chain for _, chain in named))
        for span, firm in self.draft.between(given.end(), clause.end, _FIRM)[:1]:
            if span[0] == given.end() and len(chains) == 1:
                self._leads(firm, chains[0], clause)
        if len(chains) == 1 and _IT.match(self.text, given.end(), clause.end + 1):
            for firm in self.subjects.elided(sentence, clause, clause.start, clause.start, _FIRM)[:1]:
                self._leads(firm, chains[0], clause)

    def _by_it(self, sentence: Sentence, clause: Clause) -> None:
        """甲产销量居首,…,省里明确由它担任|乙产业链链主: the firm of which the clauses before tell."""
        by_it = _BY_IT.search(self.text, clause.start, clause.end)
        if by_it is None or _NOT_SO.search(self.text, clause.start, by_it.end()):
            return
        at = by_it.start()
        told = self.subjects.elided(sentence, clause, at, at, _FIRM)
        if len(told) == 1:
            self._leads(told[0], self._ending_at(clause, by_it.end("end")), clause)

    def _also_leads(self, sentence: Sentence, clause: Clause) -> None:
        """甲担任乙产业链链主,并牵头组建|丙创新联合体: the platform or union that the firm of the clauses before leads too."""
        also = _ALSO_LEADS.match(self.text, clause.start, clause.end)
        if also is None or _NOT_YET.search(self.text, sentence.start, also.start()):
            return
        led = [e for span, e in self.draft.between(also.end(), clause.end, _LED) if span[0] == also.end()]
        for firm in self.subjects.elided(sentence, clause, clause.start, clause.start, _FIRM) if led else ():
            self.draft.relate("LEADS", firm, led[0], (clause.start, clause.end))

    def _ending_at(self, clause: Clause, end: int) -> Entity | None:
        """The chain whose name ends here."""
        return next((e for span, e in self.draft.between(clause.start, end, ("Chain",)) if span[1] == end), None)

    def _leads(self, firm: Entity, chain: Entity | None, clause: Clause) -> None:
        """A firm leads a chain, and so is one of the class of those that do."""
        if chain is not None:
            self.draft.relate("LEADS", firm, chain, (clause.start, clause.end))
            of_class = not self.scene.organs.has(firm)
            tier = chain_leaders_class(self.draft, clause.start, clause.end) if of_class else None
            if tier is not None:
                self.draft.relate("IN_TIER", firm, tier, (clause.start, clause.end))


def chain_leaders_class(draft: "Draft", start: int, end: int) -> Entity | None:
    """The class 链主 as it is named here, or elsewhere in the text."""
    here = next((e for _, e in draft.between(start, end, ("EnterpriseTier",))), None)
    return here or draft.find("EnterpriseTier", "链主") or draft.find("EnterpriseTier", "链主企业")
