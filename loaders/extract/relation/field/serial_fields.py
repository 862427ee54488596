"""Fields that a plan takes up one after the other, each at the head of a sentence: 甲产业依托…,实施丙项目。乙产业突出…,建设丁项目。"""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_OPENS = re.compile(
    "(?:产业|工业)(?:要|将|应)?(?:依托|突出|积极|瞄准|围绕|聚焦|重点|立足|坚持|加快|着力|大力|做[强优大精]|加强|推进)(?!萎缩|退出|去产能|淘汰|收缩|下滑)"
)
_WORKS_ON = re.compile(
    "(?:加快|抓好|推进|推动|力促)*(?:实施|建设|推进|推动|建成投产|建成|开工|投产)(?:好)?(?P<works>[^,。;]{4,60}?)(?:等(?:重[点大])?)?项目"
)
_NOT_SO = re.compile("曾|不再|未(?!来)|尚无|没有|过去|去年|当年|萎缩|退出|下滑|去产能|淘汰")
_FEWEST = 3


def serial_fields(scene: "Scene", sentences: list[Sentence]) -> None:
    """State what the plan or the place of the text is for, and the projects of each field: three sentences running, and of one line."""
    run: list[tuple[Sentence, Entity]] = []
    for sentence in [*sentences, None]:
        field = _opening_field(scene, sentence) if sentence is not None else None
        if sentence is not None and field is not None and (not run or run[-1][0].line == sentence.line):
            run.append((sentence, field))
            continue
        _state(scene, run)
        run = [(sentence, field)] if sentence is not None and field is not None else []


def _opening_field(scene: "Scene", sentence: Sentence) -> Entity | None:
    """The field that the subject of a sentence is, where the sentence tells what is to be done for it."""
    first = sentence.clauses[0]
    named = scene.draft.between(first.start, first.end, ("Industry",))
    if not named or named[0][0][0] != sentence.start or _NOT_SO.search(scene.text, first.start, first.end):
        return None
    end = named[0][0][1]
    head = end - 2 if scene.text.endswith(("产业", "工业"), 0, end) else end
    return named[0][1] if _OPENS.match(scene.text, head) else None


def _state(scene: "Scene", run: list[tuple[Sentence, Entity]]) -> None:
    if len(run) < _FEWEST:
        return
    for sentence, field in run:
        span = (sentence.start, sentence.end)
        for actor in scene.actors_in(sentence.clauses[0]):
            scene.draft.lives_on(actor, field, span)
        for match in _WORKS_ON.finditer(scene.text, *span):
            for _, project in scene.draft.between(*match.span(), ("Project",)):
                scene.draft.relate("COVERS", project, field, span)
