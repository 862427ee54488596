"""What a project consists of, which is no project of its own: 甲项目总投资9亿元,|建设年产5万吨铜箔生产线."""

import re

from loaders.extract.reading.clauses import Clause

_OF_PROJECT = re.compile(  # 甲项目|由乙公司投资建设,计划投资130亿元,
    r"(?<![重大点批类型期该])(?<!产业)(?<!工业)(?<!投资)项目(?:[(][^()]{1,20}[)])?(?:由|位于|坐落|选址|落户|总投资|计划|预计|占地|规划|是|将|为|,)[^。;\n]{0,80}$"
)
_OF_THIS = re.compile(  # 甲铜箔项目签约。|该项目由乙公司投资建设,
    r"[\u4e00-\u9fffA-Za-z0-9)]{4}项目[^\n项]{0,60}。(?:据悉,|据了解,|据介绍,)?(?:该|此|这一)项目[^。;\n]{0,80}$"
)
_BUILDS = re.compile(
    r"(?:项目)?(?:主要|重点|拟|计划|规划|将|用于|[一二三四]期|全部|分期|分[一二两三四]期|,)*(?:建设|新建|兴建|投建|建成|打造|形成)(?:[\d一二两三四五六七八九十]+[条座个])?(?:年产|年处理|年加工|日处理|\d[\d.]*[百千万亿]*(?:吨|t|台|套|辆|片|平方米|千瓦|[MGK]Wh?))"
)
_BACK = 100  # characters to the name of the project
_FAR_BACK = 160  # to the one of the sentence before


def tells_contents(text: str, clause: Clause) -> bool:
    """Whether a clause tells what the project of the clauses before it will build: 计划投资9亿元,|建设年产5万吨铜箔生产线."""
    if not _BUILDS.match(text, clause.start, clause.end):
        return False
    if _OF_PROJECT.search(text, max(0, clause.start - _BACK), clause.start):
        return True
    return _OF_THIS.search(text, max(0, clause.start - _FAR_BACK), clause.start) is not None
