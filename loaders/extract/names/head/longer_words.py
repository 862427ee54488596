"""Whether a head noun is only the beginning of another word or of a body: |中心|城区, |平台|经济, |工程|师, |行动|领导小组."""

import re

from loaders.extract.names.head.quotations import GROWS_SO, WAYS
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Word

_BODY = re.compile(
    "(?:推进|实施|工作|指挥|协调|组织)*(?:领导小组|指挥部|工作专班|联席会议)"
)  # 强工业行动|推进工作领导小组
_OFFICE_OF_PARKS = re.compile("办(?=组织|会同|负责|印发|公布|公示|牵头|认定|[、,。)])")
_COUNTED_AFTER = re.compile(r"[ ]?\d+[个项](?!多?月|工作日|百分点|季度|年)")
_STAFF = re.compile("组(?:[组成]|负责|(?=的|[,。、]|$))|部?经理")
_SUMS = ("产值", "营收", "收入", "规模", "综合", "年产", "销售", "主营")
_FOLLOWERS = frozenset(["城区", "城市", "经济", "机械", "技术", "设施", "人才", "人员", "人士", "大脑", "主任"])
_NEW_WORDS = frozenset(
    ["城市", "化工", "化学", "化纤", "化妆", "化肥", "性能", "长三", "长江", "长株"]
)  # 甲高新区|化工新材料
_RANKED_AFTER = re.compile("(?:综合)?(?:前)?(?:\\d+|[百十]|[一二三四五六七八九]十)强")  # 全国化工园区|30强
_PRIZED = lx.PARK | lx.PLATFORM | lx.CLUSTER | lx.ENTERPRISE | lx.PROJECT
_PRIZE = re.compile("奖(?![励补金惩罚牌代优])")
_SECTION = re.compile("[科处](?![\u4e00-\u9fff])")
_SPEAKERS = ("负责人", "负责同志", "主任", "人士")  # of a park


def goes_on(text: str, head: Word) -> bool:
    """Whether the head is only the beginning of another word (中心城区, 平台经济, 工程师)."""
    following = text[head.end : head.end + 2]
    if head.flags & lx.PROGRAMME and _BODY.match(text, head.end):
        return True
    if head.flags & lx.PROGRAMME and text.startswith(("学院", "大学"), head.end):
        return True  # 甲大学能源工程|学院
    if head.flags & lx.PARK and _OFFICE_OF_PARKS.match(text, head.end):
        return True  # 省化工园区|办组织…
    if head.flags & lx.PARK and _SECTION.match(text, head.end):
        return True  # 某局工业园区|科
    if head.flags & _PRIZED and _PRIZE.match(text, head.end):
        return True  # 最佳园区|奖
    if head.flags & lx.CLUSTER and text.endswith("产业群", head.start, head.end) and following[:1] == "链":
        return True  # 重点产业群|链
    if head.flags & lx.PROJECT and _COUNTED_AFTER.match(text, head.end):
        return True  # 完成智改数转项目|260个
    if head.flags & lx.PROJECT and _STAFF.match(text, head.end):
        return True  # 甲合金项目|组组长
    if text.endswith("专项", head.start, head.end) and following in (
        "资金",
        "基金",
        "债券",
        "贷款",
        "补助",
        "经费",
        "审计",
        "整治",
        "检查",
    ):
        return True
    if following[:1] == "市" and text[head.end - 1] == "城":
        return True  # 工业城|市
    if text[head.end - 1] == "区" and following[:1] == "域":
        return True  # 绿心核心区|域
    if following in _SUMS and text.endswith("全产业链", 0, head.end):
        return True  # 绿色铝|全产业链产值
    if text.endswith("专精特新", head.start, head.end) and GROWS_SO.match(text, head.end):
        return True  # 引导中小企业专精特新|发展
    if head.flags & lx.ENTERPRISE and (following[:1] == "库" or text.startswith(WAYS, head.end)):
        return True
    if head.flags & lx.FIRM:
        return following in ("治理", "制度", "债券") or following[:1] in ("化", "式", "型")
    if head.flags & (lx.PARK | lx.CLUSTER) and _RANKED_AFTER.match(text, head.end):
        return True
    if text.startswith(_SPEAKERS, head.end):
        return not head.flags & (lx.PARK | lx.PLATFORM | lx.PROJECT)  # 甲园区|负责人
    if head.flags & lx.ENTERPRISE and following == "群体":
        return False  # 领航企业|群体
    return following in _FOLLOWERS or (
        following[:1] in ("师", "城", "化", "性", "群", "长") and following not in _NEW_WORDS
    )
