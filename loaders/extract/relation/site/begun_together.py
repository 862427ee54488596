"""Projects that a place or a park begins or signs together: 甲县8个项目集中开工,包括乙生产、丙扩能; 甲园区举行集中签约仪式。其中,丁项目…"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.head.kinds import graded
from loaders.extract.names.project.works import GIVEN_UP
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_STEP = "(?:开竣工|签约|开工|动工|奠基|竣工|投产|落地|启动)"
_TOGETHER = re.compile(  # 甲县|10个重大项目集中开工, 甲县|乙、丙等8个项目集中开工, 甲园区|集中开工15个项目, 甲县|举行重大项目集中签约仪式
    rf"(?:[^,。;:]{{2,80}}?等)?[^,。;、:]{{0,12}}?\d+个[^,。;、:\d]{{0,12}}?项目(?:[于在][^,。;、]{{2,14}}?)?(?:集中|同时|现场|同步|正式){_STEP}"
    rf"|[^,。;、:]{{0,8}}?(?:集中|同时|现场|同步){_STEP}(?:了)?\d+个[^,。;、:\d]{{0,12}}?项目"
    rf"|[^,。;:]{{0,40}}?(?:集中{_STEP}{{1,3}}|项目{_STEP}{{1,3}}|(?:签约|开工)动工)(?:仪式|活动|大会)"
)
_ELSEWHERE = re.compile("会同|携手|联合|[与和跟同][^,。;]{0,8}(?:省|市|县|区)|赴")  # who signs is not where it is built
_GOES_ON = re.compile(  # 其中,|本次签约的|这批项目
    "[ \t]*(?:其中|(?:此次|本次|这次|这批|此批|当天|当日|现场)|[该全][市县区旗园州]|(?:签约|开工|竣工|投产)(?:的)?项目|(?:此外|同时|另外)[,，])"
)
_ITS_OWN = re.compile("(?:位于|坐落|落户|选址|落地)[^,。;、]{2,20}的?$")
_LONGEST = 800  # characters from the news to the last of its projects


def begun_together(scene: "Scene", sentences: list[Sentence]) -> None:
    """State LOCATED_IN of the projects of each such news, where nothing else says where they lie."""
    for number, sentence in enumerate(sentences):
        told = _news(scene, sentence)
        if told is None:
            continue
        start, site = told
        end = sentence.end
        for later in sentences[number + 1 :]:
            if later.end - start > _LONGEST or not _GOES_ON.match(scene.text, later.start, later.end):
                break
            end = later.end
        _lie_there(scene, (start, end), site)


def _news(scene: "Scene", sentence: Sentence) -> tuple[int, Entity] | None:
    """Where a sentence tells that projects are begun or signed together, and the place or park that does so."""
    for clause in sentence.clauses:
        if "项目" not in scene.text[clause.start : clause.end]:
            continue
        starts = dict.fromkeys((clause.start, *(word.start for word in clause.words[:1])))  # 近日|甲县…
        units = (Sites(scene).unit(clause, start) for start in starts)
        unit = next((unit for unit in units if unit), None)
        told = _TOGETHER.match(scene.text, unit[1], clause.end) if unit else None
        if unit is None or told is None or _denied(scene.text, clause, told):
            continue
        site = unit[0] if isinstance(unit[0], Entity) else scene.place_at(unit[0])
        if site is not None and site.type in ("Place", "Park") and not graded(site.name):
            return unit[1], site
    return None


def _denied(text: str, clause: Clause, told: re.Match[str]) -> bool:
    """甲县|原计划集中开工8个项目, 甲县|与乙市项目集中签约仪式: what is not so, or is another's."""
    return bool(GIVEN_UP.search(told[0]) or _ELSEWHERE.search(told[0]))


def _lie_there(scene: "Scene", stretch: tuple[int, int], site: Entity) -> None:
    for span, project in scene.draft.between(*stretch, ("Project",)):
        placed = scene.draft.targets("LOCATED_IN", project)
        name = scene.text[slice(*span)]
        own = lx.place_length(name) > 1 or _ITS_OWN.search(scene.text, max(stretch[0], span[0] - 24), span[0])
        if not placed and not own:
            scene.draft.relate("LOCATED_IN", project, site, span)
