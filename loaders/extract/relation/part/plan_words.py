"""Words by which plans and what they consist of are known."""

import re

from loaders.extract.names.paper.titles import TASK_TABLE

PLAN = re.compile(  # 甲市低空经济|行动方案
    rf"(?:计划|方案|规划|意见|措施|举措|办法|纲要|政策|行动|条例|(?<=[\u4e00-\u9fff])20\d\d|{TASK_TABLE})(?:[(][^()]*[)])?(?:》?的通知(?:[(][^()]*[)])?)?$"
)
NATIONAL = re.compile("国家|国务院|[工科财商]信?部|省里")  # 国务院印发|《甲规划》
CONSISTS = re.compile(  # 计划|共安排五项工程
    r"(?:计划|方案|规划|意见|措施|《[^》]+》)(?:中)?(?:共|将|还|明确|重点|同时|一共|总共)*(?:安排|部署|列出|提出|实施|明确|包括|推出|设置|布置)了?(?:实施|开展)?[^,。;]{0,8}?(?:[两三四五六七八九十]|\d+)(?:项|个|大)(?:重点|专项|重大|主要)?(?:工程|行动|计划|任务)"
)
OWN_ITEM = re.compile(  # 一是|甲行动
    r"(?:^|[;。:\n])[一二三四五六七八九十]是(?:深入|大力|全面)?(?:实施|开展|推行|推进)?[“]?$"
)
OF_OTHERS = re.compile("(?:省里|上级|国家|此前|上一轮)的?$")  # 上一轮|计划部署了五项工程
LEAD = 12  # characters before a name in which it is said what it is
NO_LONGER = re.compile("不是|并非|不再|曾是|曾为|原为|原是|不属于")  # 不是|“八大行动”之一
TO_BE_MADE = re.compile("(?:正在?|[将拟]|抓紧|启动)(?:研究|组织|抓紧)*(?:制定|编制|起草|出台)$")  # 正在制定|《甲意见》
