"""Titles of lists (…名单, …目录): broken over lines, in “ ” or bare after a verb of publishing; and the class that they name."""

import re
from collections.abc import Iterator

Span = tuple[int, int]
LIST = "(?:名单|名录|一览表|目录|清单|名册|榜单)"
_LINE = r"[^,。;:!?|《》\n]"
_BROKEN = re.compile(
    rf"(?m)^[ \t#]*(?P<title>(?:{_LINE}{{4,40}}[ \t]*\n[ \t]*){{1,2}}(?:\(|第|拟|首批|{_LINE}){_LINE}{{0,30}}{LIST})(?P<tail>[(][^()\n]{{1,20}}[)])?[ \t]*(?=[,:。]?$)"
)
_END = re.compile(rf"(?m){LIST}(?:[(][^()\n]{{1,20}}[)])?[ \t]*[,:。]?$")
_OPENS = re.compile(
    r"(?:20\d\d|\d{4}[-—]|第[一二三四五六七八九十\d]+批|首批|关于|拟|全[国省市]|[\u4e00-\u9fff]{2,8}(?:省|市|自治区|县|州|区))"
)
_OWN_LINE = re.compile(r"附件|来源|时间|作者|责任编辑|\d+[.、]|[一二三四五六七八九十]+、|[(（]")
_PUBLISHED = re.compile(
    rf"(?:公示|公布|发布|印发|下发|通报|确定|出炉|推出)了?(?:关于)?[ \t\n]*(?P<quote>[“]?)(?P<title>[^,。;!?“”《》]{{4,60}}?{LIST}(?:[(][^()\n]{{1,12}}[)])?)(?(quote)”?)(?=[,。;!?\n、”和及]|$)"
)
_NOISE = re.compile(
    r"(?:20\d\d[—–-]?)+(?:20\d\d)?年?度?版?|第[一二三四五六七八九十\d]+批(?:次)?|首批|[(][^()]*[)]|拟认定|拟培育|拟通过认定|拟入选|拟推荐|拟确定|通过|培育(?!对象)|公示|认定合格的|认定|合格的|复核|复评|评估|公布|发布|推荐|"
    rf"{LIST}|公告|全省|全市|全国|的|入选|入围|建议|候选|关于|通知|审核|合格|新增"
)


def broken_titles(text: str) -> Iterator[tuple[Span, str]]:
    """Titles that stand on two or three lines: 四川省先进制造业集群(第一批)|拟培育名单."""
    at = 0
    for line in _starts(text):
        match = _BROKEN.match(text, line) if line >= at else None
        if match is None:
            continue
        lines = match["title"].split("\n")
        start = next((n for n, line in enumerate(lines[:-1]) if _begins(line) and not _complete(lines[n:])), None)
        if start is None:
            continue
        skipped = sum(len(line) + 1 for line in lines[:start])
        title = "".join(line.strip() for line in lines[start:])
        yield (match.start("title") + skipped, match.end()), title + (match["tail"] or "")
        at = match.end()


def _starts(text: str) -> list[int]:
    """Where the first line of a broken title may begin: one or two lines above the end of one. To try all lines is slow."""
    starts: set[int] = set()
    for match in _END.finditer(text):
        line = text.rfind("\n", 0, match.start())
        for _ in range(2):
            if line >= 0:
                line = text.rfind("\n", 0, line)
                starts.add(line + 1)
    return sorted(starts)


def _begins(line: str) -> bool:
    """Whether a line opens a title that goes on below."""
    line = line.strip().lstrip("#").strip()
    opens = _OPENS.match(line) and not _OWN_LINE.match(line)
    return bool(opens) and not re.search(rf"(?:{LIST}|公示|公布|发布|印发)$", line)


def _complete(lines: list[str]) -> bool:
    """Whether the last line is a title of its own."""
    last = lines[-1].strip()
    return len(last) > 8 and bool(re.match(r"20\d\d|关于|[\u4e00-\u9fff]{2,8}(?:省|市|自治区|县|州)", last))


def published(text: str) -> Iterator[tuple[int, Span, str]]:
    """Lists that a sentence says to be published: 公布了某省第二批链主企业名单; the place of the verb, of the title, its words."""
    for match in _PUBLISHED.finditer(text):
        title = re.sub(r"\s|[(](?:详?见|附)[^()]*[)]$", "", match["title"])
        if class_words(title) and not re.search(r"^(?:如下|以下|最新|上述|拟|该|此)?(?:名单|目录)", title):
            yield match.start(), match.span("title"), title


def is_list(title: str) -> bool:
    """Whether a document is a list of names."""
    return bool(re.search(rf"{LIST}(?:[(][^()]*[)]|的通知|的公告)?$", title))


def same_list(title: str) -> str:
    """What two names of one list share: 第三批(上半年)先导区培育名单 is 第三批(上半年)先导区培育公示名单."""
    return re.sub(r"公示|拟|的|[()“”]", "", title)


def class_words(title: str) -> str:
    """What the title says its items are: 2024年某省第一批绿色工厂公示名单 -> 某省绿色工厂."""
    return _NOISE.sub("", re.sub(r"[(][^()]*[)]", "", title)).strip()
