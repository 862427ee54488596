"""Words that tell what is wished for, helped to or listed from what has become so: 力争, 推动, 培育名单."""

import re

HELPED_TO = re.compile("推动|支持|力争|争取|助力|推进|指导|帮助|确保|鼓励|引导")
AIMED_TO_RISE = re.compile(  # 推动甲集群|跻身国家级集群; 推动甲集群成功跻身… is done
    "(?:(?<!正)推动|支持|助力|推进|确保|引导|帮助)(?:(?!成功|已|近年|去年|累计)[^,。;])*(?=跻身|晋级|晋身)"
)
WISHES = re.compile(
    "(?:[\u4e00-\u9fff]{1,6},)?(?:力争|争取|确保)(?:[到至]?20\\d\\d年)?(?:将|把)?"
)  # before what is to win
LISTED = re.compile("(?:认定|公示|公布)?(?:名单|目录|名录)")  # behind a class
CANDIDATES = re.compile(
    "拟?(?:培育|创建|储备|后备|候选)(?:单位|名单|库|对象|序列|行列|名录)"
)  # the same, of what is to be in it
FOSTERED = re.compile(  # 打造600亿级集群1个、|300亿级集群2个
    r"(?:打造|培育|建设|形成|做[强大]|壮大|构建)(?:[^。;\n]{0,80}、)?(?:\d+|一)个$"
)
