"""What a park or a cluster is mainly for, told before its name: 建成以A、B为主的|甲园; 以C为支柱的|乙工业小区."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import is_phrase, may_be_field, reads_as_field, unwanted
from loaders.extract.enumeration.group.frames import ROLE, is_denied
from loaders.extract.names.head.kinds import graded
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence
from loaders.extract.reading.spans import pieces, pieces_joined

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_MAINLY = re.compile(
    rf"以(?P<fields>[^,。;:以为\n]{{2,40}}?)等?(?:产业|行业)?为{ROLE}的(?:[^,。;:、的\n]{{2,8}}(?<!结构)(?<!格局)(?<!体系)的)?(?:“)?$"
)
_BEFORE = 8  # characters before what is told, in which it is unwanted
_LONGEST = 60  # characters before a name
_NO_FIELDS = ("Organisation", "Park", "Platform", "Project")
_NEAR = "的“"  # what stands before a name that is told so


def mainly_for(scene: "Scene", sentences: list[Sentence]) -> None:
    """State COVERS of every park and cluster that is named behind the fields that it is mainly for."""
    draft, text = scene.draft, scene.text
    for sentence in sentences:
        if text.find("的", sentence.start, sentence.end) < 0:
            continue
        for (start, end), thing in draft.between(sentence.start, sentence.end, ("Park", "Cluster")):
            if text[start - 1 : start] not in _NEAR or graded(thing.name):
                continue
            told = _MAINLY.search(text, max(sentence.start, start - _LONGEST), start)
            if told is None or is_denied(text, sentence, told.start() + 1):
                continue
            if unwanted(text, max(sentence.start, told.start() - _BEFORE), told.start()):
                continue  # 淘汰以A为主的|甲园
            for field in _fields(draft, told.span("fields")):
                draft.relate("COVERS", thing, draft.add("Industry", field), (told.start(), end))


def _fields(draft: Draft, told: Span) -> list[Span]:
    """The fields in these words, most of which are such; A的|B为主体 are two, and 甲重工为龙头 is none."""
    if draft.between(*told, _NO_FIELDS):
        return []
    members = pieces_joined(draft.text, told, "和与及")
    parts = [part for member in members for part in pieces(draft.text, *member, "的")]
    fields = [part for part in parts if _is_field(draft.text[slice(*part)])]
    sure = any(reads_as_field(draft.text[slice(*field)]) for field in fields)
    return fields if sure and len(fields) * 2 >= len(parts) else []


def _is_field(name: str) -> bool:
    """Whether a piece may be a field: 煤, 电力; no place, and nothing with a verb before it."""
    if len(name) == 1:
        return bool(lx.flags().get(name, 0) & lx.FIELD)
    return may_be_field(name) and not is_phrase(name) and not lx.begins_with_place(name)
