"""Programmes that are listed: 产业基础再造和重大技术装备攻关两大工程."""

import re

from loaders.extract.draft import Draft
from loaders.extract.enumeration.endings import Enumeration
from loaders.extract.enumeration.found import Found

_CAPACITY = re.compile(r"^/[年天日]|\d[万亿]?(?:吨|立?方米|平方米|千瓦|兆瓦|公里|[MG]W)")
_OF_WORKS = re.compile("(?:水利|引水|调水|交通|市政|电网|铁路|公路)(?:基础设施)?工程$")  # 引大济岷等|重大水利工程


def listed_programmes(draft: Draft, enumeration: Enumeration, head: str) -> Found | None:
    """产业基础再造和重大技术装备攻关两大工程."""
    text = draft.text
    suffix = "专项行动" if head.endswith("专项行动") else "行动" if head.endswith("行动") else "工程"
    words = [text[a:b] for a, b in enumeration.members]
    if any(len(w) < 3 or len(w) > 30 or re.search(r"[的了将把]|各[建设]|[路街道桥]$", w) for w in words):
        return None
    if any(map(_CAPACITY.search, words)):
        return None  # 120万吨/年乙烯、1000万吨/年常减压等工程
    span = (enumeration.start, enumeration.end)
    kind = "Project" if _OF_WORKS.search(head) else "Programme"
    found = [
        draft.add(kind, m, w if w.endswith(("行动", "工程", "计划", "专项", "改革")) else w + suffix)
        for m, w in zip(enumeration.members, words, strict=True)
    ]
    return Found(found, None, span, kind)
