"""The class that words of an award name: 公布|首批省级丙|名单; 甲、乙获评|省级丙|."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listing.headings import class_of_list
from loaders.extract.enumeration.listing.listtitles import Class, class_words, takes_away
from loaders.extract.reading import lexicon as lx
from loaders.extract.relation.tier.awarded_things import COUNT
from loaders.extract.relation.tier.class_wording import CLASSES

Span = tuple[int, int]
CLASS = r"(?P<class>(?:[^,。;、:“”《》()\n]|“[^“”\n]{1,8}”(?=[\u4e00-\u9fff])){3,30}?)"
_TOLD = re.compile(  # 公布|首批省级丙|名单; 2家企业入选|省级丙
    rf"(?:(?:公布|发布|公示|印发|确定|出炉)了?的?|{COUNT}[^,。;、:()]{{0,8}}(?:入选|获评|入围|上榜|获批|跻身)|关于)[^,。;、:“”《》()\n]{{0,6}}?{CLASS}(?=(?:拟认定|公示|认定|入选)?(?:名单|的(?:通知|公示|公告))|[,。;\n]|$)"
)
_OF_LIST = 300  # characters from the title of a list to what is on it
_BY_ORGAN = re.compile(
    "(?:国家)?(?:工信部|工业和信息化部|国家发展改革委|科技部|财政部|商务部|农业农村部|生态环境部)的?"
)
_OF_CONTEST = re.compile("优胜|胜出|决赛|竞赛")
_PROVINCE = re.compile("[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区|(?:北京|天津|上海|重庆)市?")
_LEVEL = "(?:国家级?|[省市县区]级|自治[区州]级)"
_BOTH = re.compile(rf"(?P<first>{_LEVEL})(?:以及|[、和与及])(?P<second>{_LEVEL})(?=..)")  # 省级和国家级|绿色园区
_ALL = ("全国", "全省", "全区", "全市")
_HAS = re.compile(
    "入选|入围|获评|荣获|跻身|拥有|已有|现有|共有|累计|培育(?!对象|企业|库)|认定|新增|获批|建成|有(?![色限机])|[我全][国省市县区州]|其中|[为是]"
)


def class_at(draft: Draft, span: Span) -> Class | None:
    """The class that these words name; what the text names as one thing there is none."""
    plain = _BY_ORGAN.sub("", class_words(draft.text[slice(*span)]), count=1)
    if _OF_CONTEST.search(plain):
        return None
    kind, at = class_of_list(plain), draft.text.find(plain, *span)
    if kind not in CLASSES or at < 0 or draft.between(at, at + len(plain), ("Cluster",)):
        return None
    rest = plain[lx.level_length(plain) :]
    placed = lx.place_length(rest)
    if placed and not (_PROVINCE.match(rest) and (kind != "Park" or class_of_list(rest[placed:]))):
        return None  # 甲县乙园区 is one park
    end = at + len(plain)
    named = (a for (a, b), e in draft.between(*span, (kind,)) if b == end and e.type == kind)
    at = min((a for a in named if draft.text[a:at] in _ALL), default=at)  # 全国|低碳示范园区, named whole
    return Class(kind, plain if at == end - len(plain) else draft.text[at:end], (at, end))


def of_each_level(tier: Class) -> list[Class]:
    """省级和国家级|丙: the class of each of two levels."""
    both = _BOTH.match(tier.name)
    if both is None:
        return [tier]
    (start, end), head = tier.span, tier.name[both.end() :]
    spans = (start + both.start("first"), start + both.end("first")), (start + both.start("second"), end)
    return [
        tier._replace(name=both[level] + head, span=span)
        for level, span in zip(("first", "second"), spans, strict=True)
    ]


def class_told_before(draft: Draft, start: int, end: int) -> Class | None:
    """The class of the list, or the one that things have got, that was named last before the end of a sentence."""
    for match in reversed([*_TOLD.finditer(draft.text, max(0, start - _OF_LIST), end)]):
        if not takes_away(match[0]) and (tier := class_at(draft, match.span("class"))):
            return tier
    return None


def words_from(text: str, span: Span) -> int:
    """Where the class begins that these words end with: 甲市拥有|省级丙."""
    opens = [m.end() for m in _HAS.finditer(text[slice(*span)])]
    return span[0] + opens[-1] if opens else span[0]


def named_class(draft: Draft, kind: str, tier: str) -> Entity | None:
    """What the text calls the class of a list 甲省…集群名单: without its province, or 甲省级…, 省级…."""
    placed = lx.place_length(tier)
    province, plain = tier[:placed], tier[placed:]
    forms = (tier, plain, province + "级" + plain, "省级" + plain) if province.endswith("省") else (tier, plain)
    return next(filter(None, (draft.find(kind, form) for form in forms)), None)
