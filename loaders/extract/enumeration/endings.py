"""One list as it stands in a clause, and where its last item ends."""

import re
from dataclasses import dataclass

from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause

Span = tuple[int, int]


@dataclass(slots=True)
class Enumeration:
    """One list as it stands in a clause."""

    members: list[Span]
    start: int  # of the first member
    end: int  # after the head, the 等 or the last member
    head: Span | None = None  # the words of the head after 等 or the count: 国家先进制造业集群
    bits: int = 0  # classes of the head
    count: int | None = None
    open: bool = False  # ends with 等
    shared: Span | None = None  # the head that the last member bears for all: …、动力装备集群
    lead: Span = (0, 0)  # what the clause says before

    def close(self, head: Span, bits: int, end: int = 0) -> None:
        """The list ends with this head, and with a mark behind it where there is one: 等|“六新产业”."""
        self.head, self.bits, self.end = head, bits, end or head[1]


_SUM = "主营业务收入|营业收入|营收|销售收入|总产值|工业产值|产值|增加值|产业规模|总?规模"
_TOLD_OF_THEM = re.compile(  # A、B产业集群|营业收入突破500亿元, 提升A、B产业链|韧性和竞争力, 培育A、B等产业|龙头企业
    f"(?:(?<=[\u4e00-\u9fff]{{2}})(?<!产业)(?<!集群)(?<!链)(?<!行业)(?<!工业)(?:{_SUM})(?=(?:年均|同比|分别|均|合计|共|已|将|力争|同步|累计|再)*(?:增长|下降|达到?|突破|超过?|占|增速|[\\d一二三四五六七八九]))"
    f"|(?:(?<=集群)|(?<=产业链))(?:的)?(?:{_SUM})|(?:(?<=集群)|(?<=产业链)|(?<=产业))(?:的)?(?:发展(?:水平|质量|能级|层次)|能级|(?:核心|整体|国际|市场)?竞争力|影响力|韧性|现代化水平|综合实力|(?:数字化|智能化|绿色化|网络化)(?:改造|转型|水平)|配套(?:体系|能力|水平|率)|(?:骨干|龙头|链主|领军|重点)企业(?![\u4e00-\u9fff])))"
)
_MANNER = re.compile(  # 推动A和B产业|高质量发展, 瞄准A和B|精准招商, 抢占A、B|新赛道
    "(?:加快|加速|持续|全面|率先|实现)*(?:高质量|高水平|集聚|集群|集群化|规模化|快速|健康|蓬勃)发展$"
    "|(?<=[\u4e00-\u9fff]{2})(?:(?:绿色|低碳|节能|降碳|减污|(?:高端|智能|绿色|数字|低碳|集群|精细|高值|清洁|网络)化|数智|提质|扩能|增效|焕新|[、和与])+(?:化)?(?:转型|升级|改造|提升|发展)+|(?:提质|扩能|增效|更新|换代|降碳|增绿|焕新)+)$"
    "|(?:精准|靶向|定向|专题)(?:招商|招引|引进)(?:引资)?$|招大引强$|(?<=[\u4e00-\u9fff]{2})(?:(?:核心|整体)?竞争力|(?<![大中小])规模|集聚|(?:重大|战略|发展)*机遇|发展步伐|(?:加速|强势|迅速|快速)崛起)$|(?:产业|领域)?(?<![的前创])(?:新赛道|制高点|新高地)$"
)
_HOW = "(?:良好|较好|向好|强劲|强势|亮眼|抢眼|突出|凸显|明显|显著|有力|平稳|稳定|迅猛|迅速|较快|加快|加速|居前|靠前|领先|第一|收窄|回升|增强|提升|提高|扩大|释放|初显|显现|充足|旺盛|喜人|不俗|较强|较大|很快|很好|不断|持续|日益|进一步|更加?|十分|尤为)+"
_FARES = re.compile(  # 汽车、装备制造|增势良好, A、B|企稳回升
    "(?:(?:产业|行业)?(?:发展|增长|运行|生产|市场|产销)?(?:增势|势头|态势|形势|表现|贡献|支撑|动能|优势|效益|后劲|活力|增速|降幅|产销|增长|发展)"
    f"|(?:支撑|带动|拉动|引领|集聚|辐射|示范)(?:作用|效应|能力|力)){_HOW}$"
    "|(?:企稳|止跌|触底|稳步|持续|强劲|快速)?回升(?:向好)?$|(?:由负转正|(?:已|已经)?(?:初具|颇具|具备一定)规模|高位运行|平稳运行|较快增长|稳定增长|增长较快|增长迅速|领跑全[国省市县区]|齐头并进|方兴未艾|异军突起|后来居上|多点开花|竞相发展|持续走强|释放新动能)$"
)


def before_manner(text: str, item: Clause) -> Clause:
    """An item without what it says at its end of how its fields are promoted: 推动A和B产业|高质量发展."""
    told = _TOLD_OF_THEM.search(text, item.start + 2, item.end)
    if told is None and not any(w.flags & (lx.ETC | lx.QUANTITY) for w in item.words):
        told = _FARES.search(text, item.start + 2, item.end) or _MANNER.search(text, item.start + 2, item.end)
    if told is None:
        return item
    return Clause(item.start, told.start(), [w for w in item.words if w.end <= told.start()], item.mark)
