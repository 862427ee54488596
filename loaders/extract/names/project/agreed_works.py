"""Works that an agreement is about: 甲公司与乙区签署|丙项目|投资合作协议."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.project.venture_names import NO_NAME, edges
from loaders.extract.names.project.works import GENERIC, SORT
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_AGREED = re.compile(
    "(?P<name>[^,。;、:“”《》的]{3,30}?项目)(?:[(][一二三四五六]期[)])?(?:(?:战略|投资|合作|框架|入园|入驻|落户|落地|开发|建设|转让|共建|招商|正式|意向)*(?:协议书?|意向书|备忘录)|(?:战略|投资|合作|框架|入园|入驻|落户|共建|招商)+合同)"
)
_SIGNS = re.compile("签署|签订|签下|签了|签约|达成")
_UNNAMED = re.compile(
    "(?:[两三四五六七八九十多几\\d]+[个项]|该|此|等|一批)[^,。;]{0,10}项目$|(?:产业|领域|合作|框架|租赁|服务|采购|物业|咨询|监理)项目$|^[^\\d]{0,6}(?:产品)?(?:加工|道路|装修)(?:工程)?项目$"
)
_LEAST = 5  # characters of a name with 项目


def agreed_works(draft: Draft, clause: Clause) -> list[Span]:
    """The projects of a clause that an agreement is signed for, by their whole names."""
    text = draft.text
    signs = _SIGNS.search(text, clause.start, clause.end)
    found: list[Span] = []
    for match in _AGREED.finditer(text, signs.end(), clause.end) if signs else ():
        start, end = edges(text, clause, *match.span("name"))
        name = text[start:end]
        sort = GENERIC.match(name) or SORT.search(name) or NO_NAME.search(name) or _UNNAMED.search(name)
        if len(name) >= _LEAST and name.endswith("项目") and not sort:
            found.append((start, end))
    return found
