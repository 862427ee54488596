"""Fields by what a place, park or plan calls them, where the clause has no subject of its own: 首位产业为A; B则列为未来产业."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Named

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_SORT = "(?:首位|首要|主导|支柱|传统优势|优势|特色|重点|传统|战略性新兴|新兴|未来)产业"
_CALLED = f"(?:{_SORT}|(?:主攻|潜力|培育|先导|后备|拳头|当家|看家|招牌|富民|立县|立市|立区|第一|头号|主打)产业|支柱|名片|招牌|王牌|主业|看家本领|重头戏|顶梁柱|压舱石|(?:次位|核心|主要)产业|(?:产业|主攻|发展)方向|(?:产业|发展)?定位|命脉|优势|主导方向)"
_OWNED = "(?:(?:其|该|当地|本地|园区|区内|我[市县区州旗盟]|[市县区州]里|全[市县区州]|该[市县区州园镇])的?)?(?:(?:经济|产业|工业|发展)的?)?(?:(?:一张|最大|最亮|最响亮?|第一大?|又一|首要|唯一)的?)*"
_HAS = "(?:现|仅|只|还|共|已)?有(?![色机望所待力效序关利助没一两几数\\d]|[二三四五六七八九十][个大条])"  # 未来产业|有|低空经济
CALLED_SO = re.compile(  # (某县)经济的一张名片是|A, 其产业方向被概括为|B、C
    rf"(?:其中|而|如今|目前)?的?{_OWNED}{_CALLED}(?:主要|分别|具体|就|正|一直|历来|仍|便)*(?:系于|在于|被?(?:概括|归纳|明确|确定|锁定|定位)?[为成在]|就?是|{_HAS})(?P<body>[^,。;:\n]{{2,40}})"
)
_LISTED_AS = re.compile(
    rf"(?P<body>[^,。;:\n把将以]{{2,40}}?)(?:则|也|均|都|已|正式)*被?(?:列为|确定为|定为|明确为|确立为)(?:全[市县区州]|该[市县区州])?的?{_SORT}"
)
_TELLS = re.compile(
    "产业|列为|定为|确为|立为|方向|支柱|片|牌|主业|本领|戏|梁柱|舱石|定位|命脉|优势"
)  # without which nothing is called so: found sooner


class NamedSorts:
    """States what is made of the fields of one scene that a clause calls by their sort."""

    def __init__(self, scene: "Scene", said: SaidFields) -> None:
        self.scene, self.draft, self.text, self.said = scene, scene.draft, scene.text, said

    def clause(self, clause: Clause, topic: Named | None) -> None:
        """Whoever the sentence is about, or acts in the text, lives on them; of several their group tells."""
        if not _TELLS.search(self.text, clause.start, clause.end):
            return
        match = CALLED_SO.match(self.text, clause.start, clause.end) or _LISTED_AS.match(
            self.text, clause.start, clause.end
        )
        if match is None or denied(self.text, clause.start, match.end()):
            return
        if self.draft.between(clause.start, clause.end, ("IndustryGroup",)):
            return
        if fields := self.said.fields(*match.span("body"), whole=True):
            own = [self.scene.park] if self.scene.park is not None else self.scene.actors_in(clause)
            self.said.state(clause, [topic] if topic is not None else [*own], fields)
