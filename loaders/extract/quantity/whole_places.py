"""The place that 全市 means: that of the text, or the one of this rank that was named last."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.quantity.acting_places import means_park, segment
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Sentence

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
WHOLE = re.compile(  # 全市, 我省; 州政府提出, 县里的打算是
    r"(?:(?<![占居列于])(?:全|我|本|该)|(?<![\u4e00-\u9fff])(?=[省市区县州盟旗](?:委|政府|里)(?:也|还|则|已)?(?:提出|计划|打算|的打算|定下|给出|力争|明确|要求)))"
    r"(?P<rank>省|市|区|县|州|盟|旗)(?!级|域|直|属|内外)"
)
_BELOW = {"市": "县区旗", "州": "县市区旗", "盟": "旗县市区", "省": "市州县区盟旗"}  # what lies in 全市, 全省
_LEAD = 10  # characters within which a clause says for whom it speaks: 到2027年,全市…


class WholePlaces:
    """Tells which place 全市 and the like mean."""

    def __init__(self, scene: "Scene") -> None:
        self.scene, self.text = scene, scene.text
        self.last: dict[str, Span] = {}  # rank -> the place of this rank that was named last
        self.sentence: Sentence | None = None

    def hear(self, sentence: Sentence) -> None:
        """Take note of the places that the sentence before has named; this one is read next."""
        self._remember()
        self.sentence = sentence

    def at(self, sentence: Sentence, at: int) -> list[Entity | None]:
        """The place that 全市 means: that of the text, if it has this rank; else the one of this rank that was named last.

        It is none that the text names where that is only about a county: 全市企业100家,甲县最多.
        """
        start = segment(self.scene, sentence, at)
        told = [c for c in sentence.clauses if start <= c.start < at]
        if told and means_park(self.scene, told[-1]):
            return []  # 全区产值1200亿元;开发区产值|480亿元
        told = [c for c in told if not means_park(self.scene, c)]
        leads = [(c.start, min(c.start + _LEAD, c.end, at)) for c in told]
        ranks = [m["rank"] for lead in leads if (m := WHOLE.search(self.text, *lead))]
        place = self.scene.place
        if not ranks or (place is not None and full_name(place.name).endswith(ranks[-1])):
            return [place] if ranks else []
        self._remember(at)
        if ranks[-1] in self.last:
            return [self.scene.place_at(self.last[ranks[-1]])]
        return [None] if place is not None and full_name(place.name)[-1] in _BELOW.get(ranks[-1], "") else []

    def _remember(self, until: int | None = None) -> None:
        """Take note of the places that the sentence names, by their rank."""
        for clause in self.sentence.clauses if self.sentence else ():
            for word in clause.words if clause.flags & lx.PLACE else ():
                if word.flags & lx.PLACE and (until is None or word.end <= until):
                    self.last[full_name(self.text[word.start : word.end])[-1]] = (word.start, word.end)


def full_name(name: str) -> str:
    """吉林市 for 吉林."""
    return lx.divisions().get(name, (name, ""))[0]
