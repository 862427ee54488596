"""Fields that nothing but their own figure names: 商业航天|产值达到80亿元, 低空经济|规模突破300亿元."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import covered_by_words, is_trade, reads_as_field
from loaders.extract.quantity.figure import Figure
from loaders.extract.quantity.reaching import reaches
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.zones import ZONE

_SUM = r"(?:产值|产业规模|市场规模|规模|营业收入|营收|主营业务收入|主营收入|销售收入|总收入|增加值)"
_FIELD = re.compile(
    "(?P<field>[\u4e00-\u9fffA-Za-z\\d]{2,14}?)(?P<trade>产业|行业)?(?:领域|板块|赛道|(?:首位|主导|支柱|特色|传统|优势)产业)?"
)
_OF_FIELD = re.compile(
    rf"(?P<field>[\u4e00-\u9fffA-Za-z\d]{{2,14}}?)(?P<trade>产业|行业)?(?:领域|板块|赛道|(?:首位|主导|支柱|特色|传统|优势)产业)?(?:年|总|综合|核心|主要|(?:规上|规模以上)(?:工业)?企业|工业|(?:全|整个)?产业链|全链条)*{_SUM}"
)
_CHAIN = re.compile("[全整个]*产业链")
_NO_FIELD = re.compile(  # of which all of a place has much, what firms have, or no trade at all
    "^(?:投资|投入|投向|招引|全社会|全国|全球|世界|我国|中国|国内|工业|农业|建筑业|种植业|畜牧业|渔业|林业|牧业|服务业|第[一二三]产业|国有|重点|骨干|龙头|主要|其他|其它|企业|园区)"
    "|(?:产业.*|企业|园区|开发区|项目|集群|链|公司|平台|基地|工业|经营|采购|交易|投资|消费|贸易|零售|研发|出口|服务|订单|资金|存款|贷款|基金|债券|财政)$"
    "|^(?:加工|生产|销售|制造)$"
)
_ZONE = re.compile(  # 甲经开区|绿色铝
    f"[\u4e00-\u9fff]{{0,6}}?{ZONE}(?=..)"
)
_TOWN = re.compile("[\u4e00-\u9fff]{1,3}(?<!城)[镇乡县旗](?=..)")  # 甲镇|香菇
_SHORTEST, _LONGEST = 2, 10  # characters of a label that is a field
_SHORT, _NEAR = 3, 60  # characters of a name, and back to where the figure before names it
_FIRM = re.compile("[\u4e00-\u9fff]业")  # 云南|铝业, behind the name of a place


def field_measured(draft: Draft, figure: Figure) -> Entity | None:
    """The field whose sum a figure is, which its indicator alone names: 商业航天|产值; None where it names none."""
    if not figure.is_measure or figure.change == "share" or not figure.indicator:
        return None
    behind = draft.text.find(figure.indicator, figure.word.end, figure.span[1])
    if behind >= 0 and (told := _FIELD.fullmatch(figure.indicator)) and told["trade"] and _is_known(told["field"]):
        return draft.add("Industry", (behind, behind + len(figure.indicator)))  # 形成500亿元|的储能产业
    named = _OF_FIELD.fullmatch(figure.indicator) or _reached_by_field(draft.text, figure)
    if named is None:
        return None
    place = lx.place_length(named["field"])
    zone = _ZONE.match(named["field"], place)
    field = named["field"][zone.end() if zone else place :]
    known = reads_as_field(field) if named["trade"] else _is_known(field)
    if _NO_FIELD.search(field) or _TOWN.match(field) or (place and _FIRM.fullmatch(field)) or not known:
        return None
    field += named["trade"] or ""
    since = max(0, figure.before - _NEAR) if figure.carried else figure.before
    at = draft.text.rfind(field, since, figure.span[1])
    chain = _CHAIN.match(draft.text, at + len(field)) if at >= 0 else None
    if chain is not None:
        return draft.add("Chain", (at, chain.end()))
    return draft.add("Industry", (at, at + len(field))) if at >= 0 else None


def names_field(words: str) -> bool:
    """Whether words are a field and nothing else, as the label of an item is: 生物医药|:产值300亿元."""
    return _SHORTEST < len(words) <= _LONGEST and not _NO_FIELD.search(words) and _is_known(words)


def _is_known(field: str) -> bool:
    """Whether words are a field; a short one that no word of the lexicon makes up is a firm: 超聚变."""
    return reads_as_field(field) and (len(field) > _SHORT or covered_by_words(field) or is_trade(field))


def _reached_by_field(text: str, figure: Figure) -> re.Match[str] | None:
    """低空经济|突破300亿元: the field that comes to a sum itself, with nothing but a verb of reaching between them."""
    end = text.rfind(figure.indicator, figure.before, figure.word.start) + len(figure.indicator)
    between = text[end : figure.word.start].rstrip("了向朝着")
    named = _FIELD.fullmatch(figure.indicator) if figure.unit.endswith("元") and end >= len(figure.indicator) else None
    if named is None or not (reaches(between) or not between):
        return None
    return named if end < figure.word.start or named["trade"] else None  # 其中锂电产业|1000亿元
