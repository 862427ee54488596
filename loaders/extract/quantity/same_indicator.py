"""Whether two indicators are one: GDP and 地区生产总值, 规模以上工业产值 and 规上工业产值."""

import re

from loaders.extract.reading import lexicon as lx

_AROUND = re.compile(r"^(?:20\d\d年)?(?:全市|全省|全区|全国)?|将$")  # what is counted
_USUAL = (
    ("营业收入", "营收"),
    ("国内生产总值", "生产总值"),
    ("GDP", "生产总值"),
    ("地区生产总值", "生产总值"),
    ("产业链", "产业"),
)  # names of one measure


def plain_indicator(indicator: str) -> str:
    """An indicator without year, place and 将."""
    return _AROUND.sub("", indicator)


def standard(indicator: str) -> str:
    """An indicator by its usual name: GDP is 地区生产总值, and the output of 茶产业链 that of 茶产业."""
    for said, usual in _USUAL:
        indicator = indicator.replace(said, usual)
    return indicator


def same_indicator(known: str, subject: str) -> bool:
    """Whether two indicators are one; 百亿级园区 is no part of 三百亿级园区."""
    known, subject = (standard(name) for name in (known, subject))
    sizes = [lx.level_length(name) for name in (known, subject)]
    if all(sizes) and known[: sizes[0]] != subject[: sizes[1]]:
        return False
    return known == subject or (min(len(known), len(subject)) > 3 and (known in subject or subject in known))


def shortened(indicator: str) -> str:
    """The indicator as prose has it: 规上 for 规模以上."""
    return plain_indicator(indicator).replace("规模以上", "规上")
