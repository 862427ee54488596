"""One figure: an amount, its words, its indicator, and whether it is reached or to be reached."""

from dataclasses import dataclass

from loaders.extract.reading.clauses import Word

MEASURES = ("%", "百分点", "元")  # units of what is not counted
THINGS = ("个", "家", "条", "户")  # units of what is
Span = tuple[int, int]


@dataclass(slots=True)
class Figure:
    """One figure of a clause."""

    value: float | list[float]
    unit: str
    comparator: str
    word: Word
    span: Span  # the words that state it
    raw: str
    kind: str = "target"
    indicator: str = ""
    year: int | None = None
    is_goal: bool = False  # whether the figure before it is compared with it: 低于|6%的预期目标
    dated: bool = False  # whether its sentence or the heading says so
    modality: str | None = None
    change: str = "level"
    before: int = 0  # where the stretch that belongs to the figure begins
    after: int = 0  # where the noun after the number ends, if it counts that
    lender: str = ""  # the class that stands behind the next figure: 50个省级、30个|国家级集群
    carried: bool = False  # whether the indicator is that of the figure before
    elided: bool = False  # whether it is the sentence before that names the indicator
    subject: Span | None = None  # the one of several subjects that share a verb: 甲、乙分别达到2家、3家
    place: Span | None = None  # the place inside that of the text which has it: 甲区新增企业60家、|乙区|40家
    whole: str = ""  # what all of these have together: 甲、乙产值

    @property
    def is_measure(self) -> bool:
        """Whether it is a sum, a share or a rate: what it counts stands before it."""
        return self.unit.endswith(MEASURES) or not self.unit
