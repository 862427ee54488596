"""The persons and organs in a cell that says who leads: 张某某 市委常委、副市长; 市长李某某; 市工信局、市商务局."""

import re
from collections.abc import Iterator
from functools import cache

from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_TOKEN = re.compile(  # 市经信局|市新经济委
    r"[^\s、,;/()]+?(?:(?<=[\u4e00-\u9fff]{2}[局委厅办])(?=[省市区县州](?!域)[^\s、,;/()]{2,14}?[局委厅办](?:$|[\s、,;/()省市区县州]))|(?=$|[\s、,;/()]))"
)
_ORGAN_TAIL = re.compile(
    r"(?:局|委|厅|部|办|政府|委员会|管委会|办公室|中心|集团|公司|商会|协会|学会|联合会|促进会|联盟|研究院|研究所)$"
)
_HELPERS = re.compile(r"[(](?:配合|协助|参与|协同|支持)(?:单位|部门)?[:][^()]*[)]")
_LONG_NAME = re.compile(r"\s*(?P<name>[\u4e00-\u9fff]{5,8})[ \t]+(?P<office>[\u4e00-\u9fff、]{3,20})$")
POST_ENDS = "长|书记|主席|主任|常委"  # what the post of a person ends with
POST_BEFORE = f"[\u4e00-\u9fff、]{{0,18}}(?:{POST_ENDS})"  # 市委常委、副市长|王某某
POST_BEHIND = (  # 王某某|副市长, 王某某|(市委常委、副市长)
    "[ \t]?[(][^()。;]{2,24}[)]|同志|(?:市委|县委|省委)?(?:常务)?副?(?:书记|[省市县区州]长|主席|主任|部长|秘书长|局长|厅长)(?:同志)?"
)
POST_OR_NOTHING = re.compile(f"(?:{POST_BEHIND})?")
POSTS = re.compile("[\u4e00-\u9fff、]{0,24}")  # between a chain and who leads it: 甲产业链|市委副书记|王某某
_NAME = r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,7}·[\u4e00-\u9fff·]{2,12}"


def officials(text: str, cell: Span) -> Iterator[tuple[str, Span]]:
    """The persons and organs of a cell, with what they are; offices are left out."""
    content = re.sub(
        r"(?<![\u4e00-\u9fff][\u4e00-\u9fff])(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?:\s|$|[、,;]))",
        "\0",
        text[slice(*cell)],
    )
    long = _LONG_NAME.match(content)  # 乌兰其其格 自治区副主席: a name that no surname begins
    if long and is_office(long["office"]) and not _ORGAN_TAIL.search(long["name"]):
        yield "Person", (cell[0] + long.start("name"), cell[0] + long.end("name"))
        return
    for token in _TOKEN.finditer(_without_helpers(content)):
        start, end = cell[0] + token.start(), cell[0] + token.end()
        if name := _office().match(token[0]):
            start += name.start("name")
        elif called := _with_post(token[0]):
            end = start + len(called)
        word = token[0][start - cell[0] - token.start() : end - cell[0] - token.start()].replace("\0", "")
        if is_person(word):
            yield "Person", (start, end)
        elif (
            _ORGAN_TAIL.search(word)
            and len(word) > 2
            and word[0] != "各"
            and not word.endswith("常委")
            and word != "人民政府"
        ):
            yield "Organisation", (start, end)


def _with_post(token: str) -> str:
    """王某某|副市长: the name before a post; 高新区|书记 is none."""
    match = _BEFORE_POST.fullmatch(token)
    name = match["name"] if match else ""
    return name if is_person(name) and name not in lx.common() and not lx.place_length(name) else ""


_BEFORE_POST = re.compile(
    f"(?P<name>[\u4e00-\u9fff]{{2}}[^\\W区县市州省委组局办院]|[\u4e00-\u9fff][^\\W区县市州省委组局办院])(?:{POST_BEHIND})"
)


def _without_helpers(content: str) -> str:
    """The cell without who only helps: 市卫健委(|配合:市商务局|)."""
    return _HELPERS.sub(lambda match: "、" * len(match[0]), content) if "(" in content else content


def is_office(words: str) -> bool:
    """Whether words end with an office: 市政府副秘书长, 副市长、链长."""
    return words.endswith(tuple(lx.words("office")))


def is_person(word: str) -> bool:
    """Whether a word can be the name of a person: a surname and one or two characters, and no office or organ."""
    if "·" in word:
        return re.fullmatch(_NAME, word) is not None
    return (
        re.fullmatch(_NAME, word) is not None
        and ((word[0] in lx.words("surname") and len(word) < 4) or (word[:2] in lx.words("surname") and len(word) > 2))
        and not _ORGAN_TAIL.search(word)
        and word not in ("成员", "组员", "委员", "干部")
        and word[-1] not in "了着过"  # 文斌市长|解读了
        and word[-1] != "副"  # 常务副|市长
        and not any(word.endswith(office) for office in lx.words("office") if len(office) > 1)
    )


@cache
def _office() -> re.Pattern[str]:
    """An office, and the name that stands right after it."""
    offices = lx.alternation(lx.words("office"))
    return re.compile(rf"[\u4e00-\u9fff]{{0,8}}(?:{offices})(?P<name>{_NAME})$")
