"""Works whose firm stands apart from their name: 甲则把|8万吨负极项目|摆在乙园; 甲同在园内的|二期30万吨己内酰胺项目."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.names.firm.firms import firm_like, odd_name, tailed
from loaders.extract.names.head.kinds import coined
from loaders.extract.names.project.venture_names import CAPACITY, NO_NAME
from loaders.extract.names.project.works import GENERIC, GIVEN_UP
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_FIRM = r"(?:(?:目前|日前|近日|而|,)*)(?:(?:来自)?[\u4e00-\u9fff]{2,5}的)?(?P<firm>[\u4e00-\u9fffA-Za-z]{2,10}?)"
_WORKS = "(?:项目|基地|工厂|生产线|产线|装置|[选轧镀洗涂装焊纺织铸锌]线)"
_MOVED = re.compile(  # 甲则|把8万吨负极项目摆在了乙园
    rf"{_FIRM}(?:则|也|又|还|已|随后|日前|近日|今年|去年|此次|这次|最终)*[把将](?P<name>[^,。;:、“”的把将]{{4,30}}?{_WORKS})(?:也|都|最终|正式)*"
    r"(?:摆|放|建|设|安|安家|落户|落子|落地|布局|定|选址?)(?:在|到|进|于)了?(?=[\u4e00-\u9fff]{2})"
)
_OWN_PHASE = re.compile(  # 甲同在园内的|二期30万吨己内酰胺项目, 甲的二期铜箔项目
    rf"{_FIRM}(?:(?:同样|也|就)?(?:同在|同处|位于|坐落于?|地处|落户于?|设在|建在|布局在|在)[^,。;:、的]{{1,14}})?的(?P<name>第?[一二三四五]期[^,。;:、的“”]{{0,26}}?{_WORKS})"
)
_PAID = re.compile(  # 甲追加9.8亿元上|酸酐衍生物二期
    rf"{_FIRM}(?:则|也|又|再|还|已|将|拟|日前|近日|今年|去年)*(?:追加|增资|投入|投资|拿出|斥资|砸下|加码)(?:约|近|逾)?[\d.]+[万亿]+元,?(?:新|再|又)?(?:上马|上|扩建|扩|新建|启动)了?"
    rf"(?P<name>[^,。;:、“”的]{{2,24}}?(?:第?[一二三四五]期(?:项目|工程)?|{_WORKS}))(?=[,。;、]|$)"
)
_BASE = re.compile(  # 甲集团在乙市投资5亿元建设|生产基地; 丙有限公司将在丁县建设新的|制造基地
    r"(?:(?:目前|日前|近日|近期|据悉|今年|明年|年内|而|,)*)(?P<firm>[\u4e00-\u9fffA-Za-z()]{2,24}?)(?:将|拟|计划|决定|宣布|正式|已|正|还|又|也|近日|今年|明年|年内|准备|确定)*"
    r"(?:总?投资(?:约|超|近|逾)?[\d.]+[万亿]+(?:美)?元,?)?(?:在(?![建])[^,。;:、的]{2,20}?)?(?:总?投资(?:约|超|近|逾)?[\d.]+[万亿]+(?:美)?元)?(?:投资|规划|分期)*(?:建设|新建|兴建|投建|建立|打造|布局)了?(?:一?[个座家])?(?:全新的?|新的|新|现代化)?"
    r"(?P<name>(?:生产|制造|加工|研发生产|总装|仓储物流)基地)(?=[,。;]|和|及|以及|$|,|(?:项目)?(?:开工|投产|落户))"
)
_LINE = re.compile("[\u4e00-\u9fff]{4}[选轧镀洗涂装焊纺织铸锌]线$")  # 羽绒智能分选线
_COMPANY, _LONG_FIRM = ("公司", "集团"), 4
_SOME_FIRM = re.compile(  # 多家|上市公司, 鼓励|龙头集团, 国内知名|公司
    r"^(?:鼓励|支持|引导|推动|吸引|促使|希望|建议|允许|力促|争取|帮助|要求|若|如(?!皋|东|意)|让|使)|[多几数各\d两三四五六七八九十][家个]|知名|著名|多数|不少|许多|众多|部分|有些|[一该本我贵某]家|(?:上市|龙头|头部|骨干|外地|外资|民营|国有|跨国|大型|母|子)(?:公司|集团)$"
)
_SHORTEST = 4  # characters of a field by which works are known
_NOBODY = ("民", "农", "户", "里", "们", "方", "人", "上", "家", "想", "要", "欲", "曾")  # 县里, 他们, 双方; 甲|想|把…


def owned_works(draft: Draft, clause: Clause) -> list[tuple[Span, Entity]]:
    """The works of a clause, each by its firm and the name that stands apart from it."""
    if not clause.flags & lx.HEADS and not any(
        draft.text.find(word, clause.start, clause.end) > 0 for word in ("线", "期", "基地")
    ):
        return []
    found = [
        match
        for form in (_MOVED, _OWN_PHASE, _PAID, _BASE)
        if (match := form.match(draft.text, clause.start, clause.end))
    ]
    return [
        (match.span("name"), draft.add("Project", match.span("name"), match["firm"] + match["name"]))
        for match in found
        if _is_firm(match["firm"]) and _names_works(match) and not GIVEN_UP.search(match[0])
    ][:1]


def _is_firm(name: str) -> bool:
    """Whether a word before works is a firm, and no place."""
    if name.endswith(_COMPANY) and len(name) > _LONG_FIRM:
        return not _SOME_FIRM.search(name)
    own = firm_like(name) or odd_name(name) or tailed(name)
    return own and not name.endswith(_NOBODY) and not lx.begins_with_place(name)


def _names_works(match: re.Match[str]) -> bool:
    """Whether a name apart from its firm says what is built: how much, of which field, or which phase it is."""
    if match.re is _OWN_PHASE or _LINE.search(match["name"]):
        return True
    if match.re is _BASE:
        return not NO_NAME.search(match["name"])
    if match.re is _PAID:
        return not (NO_NAME.search(match["name"]) or GENERIC.match(match["name"]))
    if coined(match["name"][:2]):
        return False  # 甲把|乙负极材料项目|放在…: of another firm
    stem = match["name"].removesuffix("项目")
    known = CAPACITY.search(stem) or (len(stem) > _SHORTEST and reads_as_field(stem))
    return known is not None and bool(known) and not NO_NAME.search(match["name"])
