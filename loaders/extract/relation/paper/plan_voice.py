"""The plan whose words a sentence gives that names it only by its sort: 县里出台《甲方案》。|方案提出,聚焦A、B…."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Sentence

if TYPE_CHECKING:
    from loaders.extract.draft import Draft, Entity

_SPEAKS = re.compile(
    "(?:该|这份|这一|上述|“)?(?P<sort>方案|计划|规划|意见|措施|办法|纲要)”?(?:还|也|同时|进一步|明确)*(?:提出|明确|要求|指出|部署|谋划)(?!以来|后)"
)
_SAYS = re.compile(
    "(?:[(][^()]{1,30}[)])?(?:还|也|同时|进一步|则|中)*(?:提出|明确|要求|指出)(?!以来|后)"
)  # 《甲全景图》|提出,…
_ISSUED = re.compile("(?:出台|印发|发布|下发|制定|制订|审议通过|编制|颁布|推出|实施|公布)了?[^,。;《》]{0,10}《?$")
_BACK, _LEAD = 300, 24  # characters back to its title; before a title


def titled_plan(draft: "Draft", sentence: Sentence, main: "Entity | None") -> "Entity | None":
    """《甲全景图》提出,打造8个链群: the document that a sentence begins with, where it is not the text's own."""
    if not draft.text.startswith("《", sentence.start):
        return None
    (_, end), paper = next(
        iter(draft.between(sentence.start, sentence.end, ("Document",))), ((0, sentence.start), None)
    )
    return paper if paper is not None and paper is not main and _SAYS.match(draft.text, end) else None


def speaking_plan(draft: "Draft", sentence: Sentence) -> "Entity | None":
    """The document of this sort that was named last, where the text says that it is issued; none beside another of the sort."""
    said = _SPEAKS.match(draft.text, sentence.start, sentence.end)
    if said is None:
        return None
    ends = re.compile(said["sort"] + "(?:[(][^()]*[)])?$")
    named = draft.between(max(0, sentence.start - _BACK), sentence.start, ("Document",))
    named = [(span, paper) for span, paper in named if draft.text[span[0]] == "《" and ends.search(paper.name)]
    if not named or not _ISSUED.search(draft.text, max(0, named[-1][0][0] - _LEAD), named[-1][0][0]):
        return None
    return named[-1][1]
