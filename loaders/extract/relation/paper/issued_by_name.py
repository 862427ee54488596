"""Papers and programmes that are issued under a name in marks: 市里出台“工业8条”, 甲局推出“领航计划”“育苗计划”."""

import re
from typing import TYPE_CHECKING

from loaders.extract.names.organ.organs import acts
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.paper.issued import OUR_PLACE, is_ours
from loaders.extract.relation.paper.not_issued import not_yet, wished

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_OUT = re.compile(  # 出台|支持实体经济“十条”
    "(?:印发|出台|发布(?!会|仪式|活动)|推出|颁布|下发|制定)(?:实施)?了?(?!的)[^“”《》,。;、]{0,10}(?=“)"
)
_PAPER = re.compile("条|[政新]策|新政|方案|规划|计划|办法|措施|意见|细则|路线图|[1-9]\\.0版?$")
_OTHERS = re.compile(  # 甲市发布会上,有企业|推出“乙计划”: who else issues it
    "(?:企业|公司|集团|银行|保险|机构|商会|协会|平台|高校|大学|商家|运营商)(?!局|处|服务|主管|监管)[^,。;]{0,6}$"
)
_JOINT = re.compile("”?(?:、|和|及|以及|与)?“?")


def issued_by_name(scene: "Scene", sentences: list[Sentence]) -> None:
    """State ISSUES of what the sentences say is issued under a name in marks."""
    for sentence in sentences:
        for clause in sentence.clauses:
            if clause.flags & lx.QUOTED:
                _in_clause(scene, sentence, clause)


def _in_clause(scene: "Scene", sentence: Sentence, clause: Clause) -> None:
    """市里|出台“工业8条”“科创10条”: the names behind the verb, of whoever is said to issue them."""
    for said in _OUT.finditer(scene.text, clause.start, clause.end):
        start, end = said.start(), said.end()
        papers: list[Entity] = []
        for span, named in scene.draft.between(end, clause.end, ("Programme", "Document")):
            if not _JOINT.fullmatch(scene.text, end, span[0]):
                break
            papers += [named] if _PAPER.search(named.name) else []
            end = span[1]
        if not papers or any(no(scene.text, clause.start, start) for no in (not_yet, wished, denied)):
            continue
        issuers = _issuers(scene, sentence, start)
        for issuer in issuers:
            for paper in papers:
                scene.draft.relate("ISSUES", issuer, paper, (clause.start, end))


def _issuers(scene: "Scene", sentence: Sentence, verb: int) -> list["Entity"]:
    """The organs or the place of the last clause up to the verb that names any; that of the text behind 市里."""
    for clause in reversed([c for c in sentence.clauses if c.start < verb]):
        end = min(clause.end, verb)
        if _OTHERS.search(scene.text, clause.start, end):
            return []
        named = scene.draft.between(clause.start, end, ("Organisation",))
        if organs := [e for span, e in named if scene.organs.has(e) and acts(scene.text, span)]:
            return list(dict.fromkeys(organs))
        if places := [(w.start, w.end) for w in clause.words if w.flags & lx.PLACE and w.end <= end]:
            return [scene.place_at(places[0] if clause.end < verb else places[-1])]
        if OUR_PLACE.search(scene.text, clause.start, end):
            break
    own = OUR_PLACE.search(scene.text, sentence.start, verb)
    return [scene.place] if own and scene.place is not None and is_ours(scene, own) else []
