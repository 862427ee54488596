"""What is only told of in passing: A是六大支柱产业|之一, 立足|A产业基础, 淘汰|A行业落后产能."""

import re

from loaders.extract.reading.clauses import Clause
from loaders.extract.relation.field.making import GROUND

Span = tuple[int, int]
_ONE_OF = re.compile("”?(?:中的?)?(?:之一|其一)")  # A是全市六大支柱产业|之一
_SHUNS = re.compile(  # 不再发展|A产业, 加快淘汰|A行业落后产能
    "(?:不再|不得(?!不)|不宜|停止)[^,;。、]{0,6}$|(?:严禁|禁止|切忌|切勿|避免|防止|谨防|警惕)[^,;。、]{0,14}$"
    "|(?:退出|严格控制|严控|淘汰|压减|压缩|限制|杜绝|关停|关闭|叫停|取缔|整治|治理|检查|培训|化解)(?:(?!发展|培育|壮大|打造|建设)[^,;。、]){0,6}$"
)
_FARES = re.compile(
    "(?:技术|发展|整体)?(?:水平|实力|基础|优势|规模|地位|竞争力)(?:都|均)?(?:较|很|居|位居|处于|达到|雄厚|突出|明显|领先|走在)"
)
_CONTRIBUTES = re.compile(  # 为全省打造A集群|作出贡献: what others do
    "(?:产业)?(?:作出|做出|作|贡献|提供|注入|增添|添砖加瓦|夯实|奠定|打下)(?:了|更大|更多|应有|积极|新的?|坚实|强劲|有力|良好|[\u4e00-\u9fff]{2,4}的){0,3}(?:贡献|力量|支撑|动力|基础|动能|保障|样板|$)"
)
_LOOKED_AFTER = re.compile(  # A、B、C三大行业|落后产能, A、B|开展安全检查
    "(?:领域|行业|企业)*的?(?:落后产能|过剩产能|产能过剩|污染|从业|工人|(?:开展|进行)?(?:安全|环保|专项|生产|执法|隐患|全面)*(?:检查|整治|督查|排查|整改|治理))"
)
_OTHERS_WAY = re.compile(  # 借鉴乙市发展|A产业|的做法
    "(?:产业|行业)?(?:集群|高质量)?(?:发展|建设|培育)?的(?:好|成功|先进|宝贵|有益)?(?:做法|经验|模式|路径|历程)"
)
_LEARNS = re.compile("(?:学习|借鉴|考察|参观|观摩|取经|推广)[^,。;]{0,20}$")
_LACKS = re.compile("(?:没有|缺乏|缺少|尚无|并无|暂无|不具备)[^,;。、]{0,4}$")  # 没有|A、B三大产业的基础
_IS_LACKING = re.compile(  # A、B三大产业|尚未起步, A产业仍是空白
    "(?:发展)?(?:都|均|大都)?(?:(?:尚|还|仍|均)未(?:起步|形成|成型|破题|布局)|(?:仍|还|尚)?(?:是|属|处于|存在)?(?:空白|短板|弱项)(?:状态|领域)?(?=[,;。]|$))"
)
_OF_A_FIRM = re.compile(  # 某公司主营|A、B、C三大板块
    "(?:公司|集团|企业)(?:目前|现|主要)*(?:主营|经营|从事|业务(?:涵盖|覆盖|涉及))(?:业务)?(?:为|包括|涵盖|有)?$"
)
_ON_PRODUCTS = re.compile("(?:应用|运用|用|服务|销售|供应)(?:于|到|在)$")  # 产品广泛应用于|A、B等领域
_GIVEN = re.compile(
    r"(?:立足|依托|发挥|利用|凭借|借助|抢抓|把握|抓住|紧抓|抓紧|用好)(?:好|了)?(?:现有)?的?[^,;。]{0,12}$"
)
_GROUNDED = ("产业基础", "产业优势", "产业资源")  # ends of names that have taken them in
_TALE = re.compile(  # of a project or a product: 签约项目|涵盖A、B等12个行业
    "(?:项目|产品|展品|展商|参展|签约|企业|工程|活动|成果)(?:[^。;]*,)?(?:主要|广泛|既|也|分别|共)?(?:涵盖|涉及|覆盖)了?$"
)
_BACK = 120  # characters of a sentence that say of what its clause tells
_LED_BY = 24  # characters before a name within which stands what leads it


def sentence_start(text: str, clause: Clause) -> int:
    """Where the sentence of a clause, or the part of it up to a semicolon, begins."""
    bound = max(0, clause.start - _BACK)
    return max(bound - 1, *(text.rfind(mark, bound, clause.start) for mark in "。;\n")) + 1


def in_passing(text: str, clause: Clause, span: Span) -> bool:
    """Whether fields are only told of, started from or shunned: A是六大支柱产业|之一, 立足|A产业基础, 淘汰|A行业落后产能."""
    start, end = max(clause.start, span[0] - _LED_BY), span[1]
    return bool(
        (text.endswith("占", 0, span[0]) and text.startswith(("的比重", "比重"), end))  # 占|材料产业|的比重
        or (text.startswith("在", span[0] - 1) and _FARES.match(text, end))  # 在A、B等领域|水平较高
        or _ONE_OF.match(text, end)
        or _SHUNS.search(text, start, span[0])
        or (text.startswith("为", clause.start) and _CONTRIBUTES.match(text, end, clause.end + 1))
        or _LOOKED_AFTER.match(text, end)
        or (_OTHERS_WAY.match(text, end) and _LEARNS.search(text, max(clause.start, start), span[0]))
        or _LACKS.search(text, start, span[0])
        or _OF_A_FIRM.search(text, start, span[0])
        or _IS_LACKING.match(text, end)
        or _ON_PRODUCTS.search(text, start, span[0])
        or (_is_ground(text, span) and _GIVEN.search(text, start, span[0]))
    )


def _is_ground(text: str, span: Span) -> bool:
    """A产业|基础, A产业优势: whether a field is what somebody can start from."""
    return text.endswith(_GROUNDED, *span) or GROUND.match(text, span[1]) is not None


def is_of_works(text: str, clause: Clause, span: Span) -> bool:
    """签约项目涵盖|A、B等12个行业: whether fields are those of projects or products."""
    told = max(sentence_start(text, clause), span[0] - _BACK)
    return _TALE.search(text, told, span[0]) is not None
