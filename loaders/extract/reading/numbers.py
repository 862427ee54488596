"""Numbers in digits and in Chinese characters."""

import re

_DIGITS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
COUNT = re.compile("[一二两三四五六七八九十]+|\\d+")  # “3+2”产业体系: 3 and 2


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
