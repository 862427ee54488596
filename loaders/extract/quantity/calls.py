"""Passages of reports that only call on to do things: 推动新能源汽车产业突破500亿元. 大力发展储能产业,新增规上企业20家."""

import re

from loaders.extract.quantity import tense
from loaders.extract.reading.clauses import Sentence

_CALLS = re.compile(  # no verb of a result: 新增, 建成 and 引进 tell as well what was done
    "(?:[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\\d]+[)、.]|[—“ \t]+)*(?:要|要?(?:更大力度|进一步|持续|着力|全力|大力|积极|加快|深入|扎实|统筹|全面|奋力|聚力|坚决|坚定|努力)+"
    "|推动|推进|坚持|深化|强化|突出|做[大强优]|壮大|培育壮大|支持|引导|抓[好实牢紧住]|狠抓|紧扣|紧盯|紧抓|聚焦|围绕|力争|确保|争取|优化|鼓励|加[强大]|构建|巩固|抢[抓占]|锚定|瞄准|发挥|用好|完善|健全|提升|促进|打好|发展)"
)
_STRIVES = re.compile("力争|确保")


def only_calls(text: str, sentences: list[Sentence]) -> bool:
    """Whether a report calls on to do things and tells of nothing that is over: a passage of this year's tasks."""
    calls = _STRIVES.search(text) or any(_CALLS.match(text, s.start, s.end) for s in sentences)
    return bool(calls) and not tense.tells_of_past(text)
