"""Parts of a year that figures are told for, which no name begins with: 一季度|绿色铝产业, 1-9月|集成电路产业."""

import re

PERIOD = r"(?:前?[一二三四两]个?季度|[上下]半年|(?:(?<!\d)\d{1,2}(?:月份?)?[-—至到])?(?<![\d.])\d{1,2}月份?|前[一二三四五六七八九十\d]+个?月|(?:[今去前明当全]|20\d\d)年)"
# One word for when something is told to happen: 7月, 18日, 上周, 去年|底, 本月|中旬.
MOMENT = rf"(?:{PERIOD}|(?<!\d)\d{{1,2}}日|[上本]周[一二三四五六日末]?|[上本当次]月|[昨今当同][日天]|近日|日前|近期|隔天|(?<=[年月])[初中底末](?!心)|[上中下]旬|[上下]午|凌晨|深夜)"
LATELY = "近[几两三]?年来?|[今去]年(?:以来)?|目前|当前|如今|眼下|现在|近日|日前|“?十[二三四五]五”?(?:期间|时期|以来)|(?:到)?(?:19|20)\\d\\d年(?:底|末)?"
BESIDES = "同时|此外|另外|据(?:了解|悉|介绍)|下一步|接下来|今后|未来"  # what else a sentence may begin with
_BEFORE_NAME = re.compile(rf"(?:{PERIOD}(?:以来)?|(?<=\d)月份?)+(?=..)")


def after_period(text: str, start: int, end: int) -> int:
    """Where a name begins, behind the period that stands before it."""
    told = _BEFORE_NAME.match(text, start, end)
    return told.end() if told else start
