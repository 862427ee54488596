"""Firms whose name is a coined word and no more, where only a firm can stand: 龙头企业|禾诺康, 引进|禾诺康, |禾诺康|在金寨县投资建厂."""

import re

from loaders.extract.draft import Draft
from loaders.extract.names.firms import may_be_name, names_substance
from loaders.extract.names.kinds import coined
from loaders.extract.names.officials import is_person
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]
_NAME = "(?P<name>[\u4e00-\u9fff]{2,4}?)"
_CLASS = "(?:龙头|链主|骨干|领军|头部|领航|标杆|代表|上市|知名|核心|重点|主力|规上|外资|民营)(?:型)?企业|上市公司|独角兽|小巨人"
_ENDS = r"[,。;、)]|$|等|的|(?:的)?(?:今年|去年|\d{4}年|年产|产值|产量|产能|营收|订单|扩产|增产|投产|满产|落户|入驻|投资|建设|新建|建成|牵头|带动|实现|生产|研发|项目|总部|上市|扎根)"
_ALREADY = "(?:已|先后|相继|成功|正式|陆续|均|都|也)*"
_CALLED = re.compile(f"(?:{_CLASS})”?(?:——|:)?{_NAME}(?={_ENDS})")  # 龙头企业|禾诺康|产值增长8%
_WON = re.compile(  # 引进|禾诺康|投资建设电池项目
    f"(?:引进|招引|引入|引来|迎来|签下)了?(?:了)?{_NAME}(?=[,。;、]|$|等(?!人)|(?:来|[在到][\u4e00-\u9fff]{{2,10}}?)?(?:落户|入驻|投资|建厂|设厂|建设))"
)
_RELIED_ON = re.compile(  # 支持|禾诺康|扩产
    f"(?:依托|支持|推动|鼓励|助力|围绕|抓住|抢抓|联合|携手){_NAME}(?=等(?:企业|公司|龙头|骨干)|(?:加快|尽快)?(?:扩产|增产|增资|上市|技改|做大做强|建设二期)|(?<=[\u4e00-\u9fff]{{3}}),(?:重点|加快|大力|着力|积极)?(?:发展|做强|培育|打造|建设))"
)
_SETTLES = re.compile(  # |禾诺康|在金寨县投资建厂
    f"(?<![^,。;:、\n]){_NAME}{_ALREADY}(?:落户|入驻|进驻|落子|签约落户|(?:在|到|来)[\u4e00-\u9fff]{{2,14}}?(?:投资(?:建厂|建设|兴建|设厂|兴业)|建厂|设厂|落户|布局|(?:建设|建|设立|设)(?:了|有)?(?:生产基地|新?工厂|基地|生产线|区域总部|研发中心)))"
)
_MOVES_IN = re.compile(  # |禾诺康|入驻金寨经济开发区
    f"(?<![^,。;:、\n]){_NAME}{_ALREADY}(?:落户|入驻|进驻|落子|签约落户)[\u4e00-\u9fff]{{2,20}}?(?:园区?|开发区|高新区|经开区|新区)"
)
_FRAMES = (_CALLED, _WON, _RELIED_ON, _MOVES_IN, _SETTLES)
_BEHIND = 8  # characters behind a clause that say why it names a firm
_LONG = 3  # characters from which on a word that nobody knows is no plant or beast
_TOLD = re.compile("企业|公司|独角兽|小巨人|[引迎]|签下|依托|支持|推动|鼓励|助力|围绕|抓|联合|携手|落户|[入进]驻|落子|投资|[建设]厂|建")
_HOPED = re.compile("(?:力争|争取|希望|有望|计划|拟|将|要|未能?|没有|曾)[^,。;]{0,4}$")
_NO_STEM = re.compile(
    "^[的了在到来将把被由从与和及各该本此这那其拟已仍]|[县市区镇乡村省州旗港湾河江湖山岛海洋路桥街制用式型级性版化质产类控者们人员]$|[\u4e00-\u9fff]公司|某"
)
_SOUNDS = re.compile("[普诺韦克仕斐尔斯特尼拉莱拓塞迪菲巴沃赛纳奥图森伦利康达瑞泰]+")  # of no person: 欧|诺特
_NAMED = ("Organisation", "Park", "Platform", "Project", "Cluster", "Chain", "Programme", "Document", "Industry", "Person", "Place")


def coined_firms(draft: Draft, clause: Clause) -> None:
    """Add the firms of a clause whose name nothing explains."""
    text = draft.text
    if not _TOLD.search(text, clause.start, clause.end):
        return
    for frame in _FRAMES:
        for match in frame.finditer(text, clause.start, clause.end + _BEHIND):
            span = match.span("name")
            if span[1] <= clause.end and _is_coined(match["name"], frame) and not _is_known(draft, span):
                if frame is not _WON or not _HOPED.search(text, clause.start, match.start()):
                    draft.add("Organisation", span)


def _is_coined(name: str, frame: re.Pattern[str]) -> bool:
    """Whether a word is a name that nobody knows; one that may be a person's counts where no person can stand."""
    if not coined(name) or not may_be_name(name) or _NO_STEM.search(name) or names_substance(name):
        return False
    if lx.begins_with_place(name) or (frame is not _CALLED and len(name) < _LONG):
        return False
    return frame in (_CALLED, _WON, _MOVES_IN) or not is_person(name) or _SOUNDS.fullmatch(name, 1) is not None


def _is_known(draft: Draft, span: Span) -> bool:
    """Whether something was found here already."""
    near = draft.between(span[0] - 20, span[1] + 20, _NAMED)
    return any(start < span[1] and span[0] < end for (start, end), _ in near)
