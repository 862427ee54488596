"""Projects by whatever they are called, of which the site is told: 甲化工原料结构调整项目|建在乙园, 甲集团放在乙园的|智能电表扩产项目."""

import re
from collections.abc import Iterator

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.project.venture_names import CAPACITY, NO_NAME, by_firm
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_SITED = re.compile(  # 甲化工原料结构调整项目|建在乙园: a project by whatever it is called, of which the site is told
    r"(?:近日|日前|目前|据悉|据了解|,)*(?P<name>[^,。;:、“”的等]{4,30}项目)(?:[(][^()]{2,20}[)])?(?:已|将|正式|成功|确定|最终|拟)*"
    r"(?:位于|同处|选址|选[在定]|建在|坐落|落户|落地|落子|花落|落址)[于在到]?(?=[\u4e00-\u9fff]{2})"
)
_PUT = re.compile(  # 甲集团放在乙园的|智能电表扩产项目
    r"(?:位于|放在|落户(?:在|于)?|落[地子](?:在|于)?|布局在|设在|建在|选址(?:在|于)?)[^,。;、的]{2,20}?的(?P<name>[^,。;:、“”的等]{4,30}?项目)(?![^,。;]{0,4}(?:库|申报|审批))"
)
_CHANGES = re.compile("(?:扩产|扩建|扩能|技改|改造|升级|迁建|搬迁|新建)$")
_SIGNED = re.compile(  # 签下|永磁电机项目|,地点选在甲县
    r"(?<!差点)(?<!险些)(?<!差一点)(?:签下|签约|签定|拿下|敲定|谈下|带来)了?(?:一[个份单])?(?P<name>[^,。;:、“”的等\d]{4,24}?项目)"
    r"(?=,?(?:项目)?(?:地点|厂址|地址|选址|选在|落户|落地|落子|位于|建在|放在|定在|(?:计划|预计)?总?投资\d|占地|年产))"
)
_SHORTEST = 4  # characters of a name in a list of projects
_PAST = 12  # characters past a clause that tell where its works will be


def sited_works(text: str, clause: Clause) -> list[Span]:
    """The projects of a clause that it sets somewhere."""
    return [span for name in _with_site(text, clause) for span in _sited(text, name)]


def _with_site(text: str, clause: Clause) -> Iterator[Span]:
    """The projects whose site is told: 甲化工原料结构调整项目|建在乙园, 甲集团放在乙园的|智能电表扩产项目."""
    if not clause.flags & lx.HEADS:
        return
    if sited := _SITED.match(text, clause.start, clause.end + 1):
        yield sited.span("name")
    if text.find("的", clause.start, clause.end) >= 0:
        yield from (match.span("name") for match in _PUT.finditer(text, clause.start, clause.end))
    if text.find("签", clause.start, clause.end) >= 0 or text.find("下", clause.start, clause.end) >= 0:
        yield from (match.span("name") for match in _SIGNED.finditer(text, clause.start, clause.end + _PAST))


def _sited(text: str, span: Span) -> list[Span]:
    """The project whose site is told, by a firm, by what it makes or by how much: 甲新材料|合成氨原料结构调整项目."""
    name = text[slice(*span)]
    whole = name.removesuffix("项目")
    stem = _CHANGES.sub("", whole)  # 智能电表|扩产
    of_field = reads_as_field(stem) and (len(stem) > _SHORTEST or stem != whole)
    named = by_firm(stem) or CAPACITY.search(name) is not None or of_field
    return [span] if named and not NO_NAME.search(name) and not stem.endswith("投资") else []  # 外商投资项目
