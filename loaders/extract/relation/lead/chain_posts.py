"""Who is called the leader of a chain before it is told what he does, or besides what he is: 作为甲产业链链长,副市长某某…."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.names.organ.officials import POST_BEFORE, POST_OR_NOTHING, POSTS
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.lead.called_leaders import chain_leaders_class

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_CALLED = re.compile(  # 作为甲产业链“链长”,
    "(?:作为|身为|身兼|担任)[^,。;、]{2,24}?(?P<end>链)(?:条)?的?“?(?:总|副)?(?:(?P<organ>(?:牵头|责任|链长)(?:部门|单位))|(?P<person>链长)|(?P<firm>链主)”?(?:企业|单位)?)”?(?:的)?$"
)
_IS_POST = re.compile("(?P<end>链)(?:条)?的?“?链主”?(?:企业|单位)?$")  # 甲产业链链主企业|——乙公司
_OFFICE = re.compile(f"(?:{POST_BEFORE})?")  # 县委书记|王某某, before a name
_IS_TOO = re.compile(  # …,也是|乙产业链的链主
    "(?:同时|并且?|也|还|又|更|既)+(?:是|为|担任)[^,。;、]{2,24}?(?P<end>链)的?“?链主”?(?:企业|单位)?(?:之一)?$"
)
_AS_CHIEF = re.compile("(?:作为|身为)“?链主”?(?:企业|单位)?的?$")  # 甲集团|作为链主企业
_FOCUSES = re.compile("(?:持续|始终|积极|全力|牢牢|主要|重点)*(?:聚焦|深耕|围绕|立足|扎根|专注)")
_RELIES = re.compile(  # 依托链主企业甲集团|,做强乙产业链
    "(?:[^,。;、]{0,6}(?:要|将|应))?(?:依托|围绕|发挥|以|立足)(?=[^,。;]*链主)[^,。;]{2,40}"
)
_WITH_ITS_LEAD = re.compile(  # 发挥链主企业甲集团|的带动作用; no 甲集团|的技术, 甲集团|为例
    "(?:等)?(?:企业|公司)?的?(?:(?:示范|引领|带动|龙头|牵引|辐射|主导|链主|支撑)*(?:作用|优势|效应)?|为(?:龙头|核心|引领|牵引|主体|依托|支撑|骨干|链主|带动))"
)
_MAKES = re.compile(
    "(?:重点|加快|大力|着力|全力|持续|积极|进一步)*(?:做[强大优精]|打造|完善|延伸|拉长|壮大|构建|培育|发展|建设|提升|补强)(?:做[强大优])*"
)
_HOPED = re.compile("力争|争取|希望|有望|拟|未|不[是再]|曾|若|如果")


_CHIEFS_ARE = re.compile("链长(?:名单)?(?:分别|依次)?(?:[为是]|如下)?:")  # 各产业链链长分别为:


def chain_posts(scene: "Scene", sentence: Sentence) -> None:
    """State LEADS of those whom the clause after, or before, one that names only a chain and a post tells of."""
    text = scene.text
    if text.find("链", sentence.start, sentence.end) < 0:
        return
    _listed_chiefs(scene, sentence)
    for clause, after in pairwise(sentence.clauses):
        if clause.mark == "—" and (post := _IS_POST.search(text, clause.start, clause.end)):
            _relate(scene, _begun_with(scene, after, person=False), clause, post.end("end"))
        if clause.mark != ",":
            continue
        if called := _CALLED.match(text, clause.start, clause.end):
            _relate(scene, _begun_with(scene, after, called["person"] is not None), clause, called.end("end"))
        elif _RELIES.fullmatch(text, clause.start, clause.end):
            _relied_on(scene, clause, after)
        elif chief := _AS_CHIEF.search(text, clause.start, clause.end):
            _focused(scene, clause, after, chief.start())
        elif too := _IS_TOO.match(text, after.start, after.end):
            _relate(scene, _begun_with(scene, clause, person=False), after, too.end("end"))


def _listed_chiefs(scene: "Scene", sentence: Sentence) -> None:
    """各产业链链长分别为:|甲产业链副市长王某某|,…: the parts of such a list, each a chain with the person who leads it."""
    told = _CHIEFS_ARE.search(scene.text, sentence.start, sentence.end)
    for clause in sentence.clauses if told else ():
        persons = scene.draft.between(clause.start, clause.end, ("Person",))
        chains = [one for one in scene.draft.between(clause.start, clause.end, ("Chain",)) if one[0][0] == clause.start]
        if told is None or clause.start < told.end() or len(persons) != 1 or not chains:
            continue
        (start, end), person = persons[0]
        whole = POSTS.fullmatch(scene.text, chains[0][0][1], start) and POST_OR_NOTHING.fullmatch(
            scene.text, end, clause.end
        )
        if whole:
            scene.draft.relate("LEADS", person, chains[0][1], (clause.start, clause.end))


def _focused(scene: "Scene", clause: Clause, after: Clause, chief: int) -> None:
    """作为链主企业,|甲集团聚焦乙产业链; 甲集团作为链主企业,|聚焦乙产业链: the chain of such a firm."""
    firm = _begun_with(scene, after if chief == clause.start else clause, person=False)
    named = scene.draft.between(after.start, after.end, ("Organisation", "Chain"))
    starts = [end for (start, end), one in named if one is firm and start == after.start] or [after.start]
    focus = _FOCUSES.match(scene.text, starts[0], after.end)
    for span, chain in named if firm is not None and focus else ():
        if focus is not None and chain.type == "Chain" and span[0] == focus.end():
            _relate(scene, firm, after, span[1])


def _relied_on(scene: "Scene", clause: Clause, after: Clause) -> None:
    """依托链主企业甲集团,|做强乙产业链: the chain of the one such firm."""
    named = scene.draft.between(clause.start, clause.end, ("Organisation",))
    alone = len({id(firm) for _, firm in named}) == 1
    leads = alone and _WITH_ITS_LEAD.fullmatch(scene.text, named[-1][0][1], clause.end)
    makes = _MAKES.match(scene.text, after.start, after.end) if leads else None
    for (start, end), _ in scene.draft.between(after.start, after.end, ("Chain",))[:1] if makes else ():
        if makes is not None and start == makes.end():
            _relate(scene, named[-1][1], after, end)


def _begun_with(scene: "Scene", clause: Clause, person: bool) -> "Entity | None":
    """The person, by an office or none, or the firm that a clause begins with."""
    for (start, _), one in scene.draft.between(clause.start, clause.end, ("Person" if person else "Organisation",)):
        begins = _OFFICE.fullmatch(scene.text, clause.start, start) if person else start == clause.start
        hoped = _HOPED.search(scene.text, clause.start, clause.end) is not None and not person
        return one if begins and not hoped else None
    return None


def _relate(scene: "Scene", leader: "Entity | None", clause: Clause, end: int) -> None:
    """The chain that ends here is led by him."""
    for span, chain in scene.draft.between(clause.start, clause.end, ("Chain",)) if leader is not None else ():
        if span[1] != end or leader is None:
            continue
        scene.draft.relate("LEADS", leader, chain, (clause.start, clause.end))
        firm = leader.type == "Organisation" and not scene.organs.has(leader)
        tier = chain_leaders_class(scene.draft, clause.start, clause.end) if firm else None
        if tier is not None:
            scene.draft.relate("IN_TIER", leader, tier, (clause.start, clause.end))
