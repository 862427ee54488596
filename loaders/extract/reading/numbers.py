"""Numbers in digits and in Chinese characters."""

import re

_DIGITS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
NUMBER = re.compile(r"[\d一二两三四五六七八九十]+")  # |三|大产业集群
COUNT = re.compile("[一二两三四五六七八九十]+|\\d+")  # “3+2”产业体系: 3 and 2
COUNTED = re.compile(r"[\d一二两三四五六七八九十][大个条]")  # 全市|五大|重点产业链
ITEM_NUMBER = re.compile(r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+)?[ \t]*")  # |(三)|甲市, |2.|甲产业园
_BEHIND = re.compile(  # 获评省级绿色园区|4个
    r"(?:\d{1,4}|[一二两三四五六七八九十]{1,3})[个家座条户](?![\u4e00-\u9fff]{0,2}[级的])"
)


def number_of(text: str) -> int | None:
    """九 -> 9, 十二 -> 12, 16 -> 16."""
    if match := re.search(r"\d+", text):
        return int(match[0])
    match = re.search(r"[一二两三四五六七八九十]+", text)
    if not match:
        return None
    digits = match[0]
    if "十" in digits:
        tens, _, ones = digits.partition("十")
        return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)
    return _DIGITS.get(digits[0])


def number_behind(text: str, at: int) -> int:
    """How many of what ends here a text counts right behind it, 0 where it counts none: 获评省级绿色园区|4个."""
    match = _BEHIND.match(text, at)
    return (number_of(match[0]) or 0) if match else 0
