"""Organisations that make and sell nothing: 甲协会, 乙大学, 丙研究院, 丁县政府."""

import re

_INSTITUTION = re.compile("(?:[局厅委部办会府院所校]|大学|中学|中心|联盟|银行|海关|实验室)$")


def is_institution(name: str) -> bool:
    """Whether an organisation is called as no firm is."""
    return _INSTITUTION.search(name) is not None
