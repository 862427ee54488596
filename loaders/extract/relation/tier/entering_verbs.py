"""Where the verb stands that says what is in a class: |入选某级集群, |是国家级园区, |通过省级化工园区复核."""

import re

from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.denial import denied
from loaders.extract.relation.tier.wishes import AIMED_TO_RISE, HELPED_TO, LISTED, WISHES

_ENTERS = re.compile(
    r"(?:批准|审批|批复|同意)(?:通过)?(?:设立|升级|升格)为?(?!的)|入选|入围|入列|列入|纳入|获批|获评|评上|获认定|(?:被|获|成功)?(?:认定|评定|评选|评|确定|命名|授予|列|备案|批准|升级|升格|获批)为|跻身|上榜|挂上了?|挂了|捧回了?|捧得|摘得|斩获|荣获|荣膺|被授予(?!为)|创成|入库|晋级|挤进了?|挤入|闯进了?|闯入|进入了|(?:已|年|就)进入了?|(?:现|已)?拥有(?=“)|成功创建(?:为|成)?|(?<![收斩荣喜捕])获$"
)
_HOPED = re.compile(  # 乙园区|力争2027年|跻身
    r"(?:争取|力争|有望|(?<!年)努力|计划|冲刺)(?:成功|再次|首次|一举|尽快|早日|在?20\d\d年)*$|(?:拟|撤销|取消)$"
)
_CLOSES = re.compile(
    "”?(?:等?(?:[^,。;]{0,6}(?:称号|荣誉|招牌|名片|品牌))|[,。;、“(\n]|$)"
)  # what is behind a class that something is
_OWNED = re.compile("(?:中心|实验室|研究院|平台)$")  # 拥有某级创新中心: has one, and is none
_OWNS = ("拥有", "获", "创建", "创建为", "创建成")
_NEAR = 12  # characters between the verb and the class


def entering(text: str, clause: Clause, tier: int, ends: list[int], last: int) -> int:
    """Where the verb begins that says what is in the class named here, 0 if there is none; it may lead several classes.

    The class ends at one of the ends; the one before it in the clause ends at the last place.
    """
    if WISHES.match(text, clause.start, tier):
        return 0  # 力争甲园区入选|某级
    closes = any(_CLOSES.match(text, end) and not _OWNED.search(text, tier, end) for end in ends)
    match = _ENTERS.search(text, last, tier) if last else None  # 甲入选丙级、乙|入选丁级
    match = match or _ENTERS.search(text, clause.start, tier)
    if match and _is_not_done(text, clause, match):
        return 0
    if match and tier - match.end() <= _NEAR and (closes or not match[0].endswith(_OWNS)):
        return match.start()
    being = _being(text, clause, tier, closes)
    return being if being is not None else _told_behind(text, clause, tier, ends)


def _is_not_done(text: str, clause: Clause, verb: re.Match[str]) -> bool:
    """未|入选, 力争|入选, 推动甲集群|跻身, 支持甲县|创成: whether a class is denied, hoped for or aimed at."""
    return bool(
        denied(text, clause.start, verb.start())
        or _HOPED.search(text, clause.start, verb.start())
        or AIMED_TO_RISE.search(text, clause.start, verb.end())
        or (verb[0] == "创成" and HELPED_TO.search(text, clause.start, verb.start()))
    )


_IS = re.compile(
    r"(?:是|属于|属(?!地)|作为|系)(?:我国|全[国省市]|(?:国家|全球|世界)?(?:十分|最|较)?(?:为)?重要的|[^,。;、]{2,4}(?:首[个批家]|唯一)|[^,。;、]{2,12}?(?:最[大早多高]|第[一二三]大)的?|首[个批家]|唯一|的|一个|以[^,。;以]{2,20}?为(?:主题|主导|特色|主体?|核心|重点)的|[^,。;]{4,24}、|[^,。;、]{2,10}?(?:批准|认定|确定|命名|授予|评定)(?:设立|建设)?的)*$"
    r"|(?:是|成为|成了)(?:了)?(?:继[^,。;]{2,20}?(?:之后|后)的?)?(?:全[国省市县区州]|我[国省市县区州]|中国|世界|全球)?(?:的)?(?:第[一二三四五六七八九十\d]+|首)[个家座批]$"
)
_HOPES = re.compile("(?:力争|有望|争取|努力|拟|将|不|未|目标)[^,]{0,6}$")
_GRANTED = re.compile("批准|认定|确定|命名|授予|评定")


def _being(text: str, clause: Clause, tier: int, closes: bool) -> int | None:
    """甲园区|是国家级园区: where it is said what something is; the class closes its part of the clause."""
    match = _IS.search(text, clause.start, tier)
    if match is None or _HOPES.search(text, clause.start, match.start()):
        return None
    return match.start() if closes or not _GRANTED.search(match[0]) else None


_PASSED = re.compile(
    "”?(?:的)?(?:认定|复核|评审|验收|评估|评定|授牌|资格认定|称号|荣誉称号|名单)(?:[,。;、\n]|$)"
)  # behind a class
_ONE_OF = re.compile(
    r"(?<![不曾非])(?:是|属于|属|系)[^,。;、]{0,10}?[\d一二两三四五六七八九十]+[个家大座][^,。;、]{0,4}$"
)  # …|千亿级产业园之一
_ONE = re.compile("之一(?=[,。;、\n]|$)")
_FIRST = ("“零的突破”", "零的突破", "“零突破”", "零突破", "“零”的突破", "零“突破”")  # 实现全省国家级集群|零的突破
_NOT_YET = re.compile("力争|争取|希望|期待|有望|努力|推动|拟|将|[尚还]未|未能|没有")


def _told_behind(text: str, clause: Clause, tier: int, ends: list[int]) -> int:
    """通过|省级园区复核, 是千亿级产业园|之一, 实现国家级集群|零的突破, 进入某级集群|名单: where the verb is that what is behind a class belongs to."""
    if any(_PASSED.match(text, end) for end in ends) and (verb := _passing(text, clause, tier)):
        return verb
    if any(_ONE.match(text, end) for end in ends) and (one := _ONE_OF.search(text, clause.start, tier)):
        return one.start()
    if any(text.startswith(_FIRST, end) for end in ends):
        achieved = max(0, text.rfind("实现", clause.start, tier))
        return 0 if _NOT_YET.search(text, clause.start, achieved) else achieved
    listed = any(LISTED.match(text, end) for end in ends)
    entered = text.rfind("进入", clause.start, tier) if listed else -1
    return max(0, entered) if tier - entered <= _NEAR else 0


_PASSES = re.compile("(?:通过|获得|获|取得|列入|进入)了?$")  # 通过|省级化工园区复核, 获|国家级绿色园区
_BY_ORGAN = re.compile(
    "[国省市工发科商][\u4e00-\u9fff]{1,9}(?:认定|公布|批准|授予|命名|评定|公示)的$"
)  # 获得|工信部认定的
_BATCH = re.compile("(?:20\\d\\d年度?|(?:第[一二三四五六七八九十]+|首)批)+的?$")


def _passing(text: str, clause: Clause, tier: int) -> int:
    """Where 通过 or 获得 stands before a class, with no more than its year or batch between; 0 if it is denied or hoped for."""
    granted = _BY_ORGAN.search(text, clause.start, tier)
    year = granted or _BATCH.search(text, clause.start, tier)
    verb = _PASSES.search(text, clause.start, year.start() if year else tier)
    if verb is None or denied(text, clause.start, verb.start()):
        return 0
    return 0 if _NOT_YET.search(text, clause.start, verb.start()) else verb.start()


_ORGAN = "(?:经|由|被|获)?(?:国务院|[国省市县区]?(?:人民)?政府|自治区(?:人民)?政府|[\u4e00-\u9fff]{2,8}(?:省|自治区|市|州|县)(?:人民)?政府|[国省市]?(?:发改委|发展改革委|工信[厅部局]|科技[厅部局]|商务[厅部局]))(?:审核|正式|审批|联合)?"
_ADVERBS = re.compile(  # what may stand between the beginning of a clause and its verb
    "(?:目前|其中|还|也|先后|相继|陆续|连续|现|已经?|被|成功|均|都|又|再次|再度|首批|率先|此后|随后|后来|如今|(?:19|20)\\d\\d年(?:度)?(?:\\d{1,2}月)?(?:底|末|初)?|(?:今年|去年|前年)?\\d{1,2}月(?:\\d{1,2}日|底|初)?|今年|去年|前年|同年|当年|次年|年初|上月底?|最终|终于|便|不久|正式|连续[\u4e00-\u9fff\\d]年|[\u4e00-\u9fff\\d]年后|凭借[^,]{2,8}?|近年来?|近日|日前|因此|从而|一举|顺利|双双|一度|"
    rf"{_ORGAN}|,)*"
)


def opens(text: str, start: int, verb: int) -> bool:
    """Whether no more than adverbs stand before a verb: 随后|获评某级."""
    return _ADVERBS.fullmatch(text, start, verb) is not None


def enters_at(text: str, end: int) -> bool:
    """Whether a thing that ends here enters a class itself: 入选丙级、乙中心|入选丁级."""
    match = _ENTERS.search(text, end, end + _NEAR)
    return match is not None and opens(text, end, match.start())


def enters_before(text: str, start: int, end: int) -> bool:
    """Whether a verb of entering a class ends here: 甲|入选|丙级."""
    return _ENTERS.search(text, start, end) is not None


def is_hoped(text: str, start: int, verb: int) -> bool:
    """力争|入选某级, 尚未|获评某级: whether what a verb says is yet to come."""
    return _NOT_YET.search(text, start, verb) is not None
