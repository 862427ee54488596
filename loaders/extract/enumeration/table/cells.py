"""What a table is made of: cells, rows, and the lines that stand between rows."""

import re

Span = tuple[int, int]
Row = list[Span]
PAGE = re.compile(
    r"[-—–\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/共]\s*\d{1,3}\s*页?)?[-—–\s]*|[(（]?(?:续表|接上页|转下页)[)）]?"
)
NO_CELL = re.compile(r"[。;!?]|^(?:注|备注|说明|附注|来源|数据来源)[::]")
SECTION = re.compile(  # 二、新材料, 新材料(5个), 续建项目: a line or a cell that heads the rows below it
    r"[(]?[一二三四五六七八九十]{1,3}[、.)]|[^\d,。;:|\n]{2,14}[(](?:共计?)?\d+[个项家户条]?[)]\s*$|(?:计划)?(?:新建|续建|新开工|拟建|储备|前期|竣工|投产|在建)(?:类)?项目\s*$",
    re.MULTILINE,
)
_NUMBER = re.compile(r"0*(\d{1,3})[.、]?")
MOST_COLUMNS = 14
LONGEST_CELL = 60


def number_of_row(content: str) -> int:
    """The number that a cell is, of a row: 3 or 03、; 0 where it is none."""
    match = _NUMBER.fullmatch(content.strip())
    return int(match[1]) if match else 0
