"""Whether an organ that a clause names does something there, or is only a header, an address, a number of a paper."""

import re

from loaders.extract.names.organ.organs import acts, has_verb, is_addressed, issues
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.paper.heads_of_titles import AND_OTHERS

Span = tuple[int, int]
_JOINTLY = re.compile(r"(?:与|和|同|、)[^,。;]{2,80}?(?:签署|签订|签约|签了|合作|共建|共同|携手|联合|达成)")
_UNNAMED = (
    frozenset(["政府", "人民政府", "政府办公室", "宣传部", "组织部", "统战部", "管委会", "人大", "政协"])
    | lx.words("organs.coordination")
    | {"指挥部办公室", "专班办公室"}
)
_ALL_OF_A_RANK = frozenset(["市州", "市县", "县区", "县市", "区县"])
_NUMBER_OF_PAPER = re.compile(r"[\u4e00-\u9fff]{0,6}[〔\[(]20\d\d[〕\])]\d+号")
_HOUSES, _HEADS_OF_HOUSES = ("人大常委会", "人大", "政协"), ("主任", "副主任", "主席", "副主席", "委员", "代表")
_OFFICES = ("副书记", "书记", "常委")  # 某市委|副书记: an office
_OTHERS_AND_TITLE = re.compile(AND_OTHERS.pattern.removesuffix("$") + "《")  # 按照甲省经信厅|等6部门《…》
_THANKS = re.compile(  # 市委|、市政府向各位代表表示衷心感谢
    "(?:[、和][\u4e00-\u9fff、]{2,24})?(?:,)?(?:谨|再次|诚挚地?|衷心地?)*向[^。;《]{2,60}?(?:表示|致以|道一声)[^。;]{0,12}?(?:感谢|谢意|敬意|问候|祝愿|祝贺|慰问)"
)
_MAKES = re.compile(  # 甲市|据此制定|《乙方案》
    "(?:近年来|近日|日前|今年|去年|据此|因此|为此|随后|随即|及时|专门|专题|联合|共同|率先|首次|先后|还|也|又|并|就|牵头|组织|研究|结合实际)*(?P<verb>制定)$"
)
_CREDITS = ("等部门", "宣传部供图", "供图")


def takes_part(text: str, span: Span, tail: str) -> bool:
    """Whether an organ with this tail does something in its clause: |甲局|组织开展…."""
    if _is_in_name_only(text, span) or _THANKS.match(text, span[1]):
        return False
    if issues(text, span[1]) or _OTHERS_AND_TITLE.match(text, span[1]):
        return not is_addressed(text, span[0])
    if not acts(text, span) or is_addressed(text, span[0]) or _is_mark(text, span, tail):
        return False
    if tail not in lx.words("organs.party") and tail not in ("人民政府", "政府"):
        return True
    return bool(_JOINTLY.match(text, span[1]) or has_verb(text, span[1]) or text.startswith("、", span[1]))


def _is_in_name_only(text: str, span: Span) -> bool:
    """以|政府|名义发布, but 以|市政府|名义; 甲自治区党委、|政府."""
    if text.startswith("名义", span[1]):
        return text[slice(*span)] in ("政府", "人民政府")
    return text[slice(*span)] == "政府" and text.endswith("党委、", max(0, span[0] - 3), span[0])


def _is_mark(text: str, span: Span, tail: str) -> bool:
    """The head of a page, 工信厅|企业函〔2025〕4号, 市州|经信局, 甲市委|副书记, 甲省人大|代表."""
    alone = text[span[1] : span[1] + 1] in ("", "\n") and text[span[0] - 1 : span[0]] in ("", "\n")
    if alone or text.startswith((*_OFFICES, "门", *_CREDITS), span[1]):
        return True
    ranks = (text[at : at + 2] for at in (span[0], span[0] - 1))
    if not _ALL_OF_A_RANK.isdisjoint(ranks) or _NUMBER_OF_PAPER.match(text, span[1]):
        return True
    return text[slice(*span)] in _UNNAMED or (tail in _HOUSES and text.startswith(_HEADS_OF_HOUSES, span[1]))


def makes(text: str, clause: Clause, organs: list[Span], title: int) -> re.Match[str] | None:
    """甲市|制定|《乙方案》: the verb right behind the organ or the place that a clause begins with."""
    said = _MAKES.search(text, clause.start, title)
    places = [(w.start, w.end) for w in clause.words[:1] if w.flags & lx.PLACE]
    ends = [end for start, end in (*places, *organs) if start == clause.start]
    return said if said is not None and said.start() in ends else None
