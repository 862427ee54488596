"""Years, quantities and bare numbers of a text: 2025年, 超过9亿元, 三分之一, 全国前10位."""

import re
from functools import cache

from loaders.extract.reading import lexicon as lx

_NUMBER = r"(?:\d+(?:,\d{3})+|\d+)(?:\.\d+)?(?:[ \t]?(?:[-—~–]|至|到)[ \t]?\d+(?:\.\d+)?)?(?![\d.]*[A-Za-z])"
_HANZI = "[一二两三四五六七八九十百千]"
FIGURE_BITS = {
    "year": lx.YEAR,
    "sum": lx.QUANTITY,
    "level": lx.LEVEL,
    "quantity": lx.QUANTITY,
    "number": lx.NUMBER,
}  # by the group that has matched
FIGURE_STARTS = "0123456789一二两三四五六七八九十百千万近约超逾不至上数前翻"  # what a figure begins with


@cache
def figures() -> re.Pattern[str]:
    """Years, quantities and bare numbers."""
    units = lx.alternation(lx.words("unit") - {"%", "百分点", "以", "项"})
    scale = "(?:万亿|千亿|百亿|十亿|亿|千万|百万|万|千|百)?"
    about = r"(?:余|多)?"
    after = r"(?:左右|以上|以下|以内|上下)?"
    letters = r"(?:[GMk][Ww][Hh]?|[EP]FLOPS|[EP]Flops|TEU|[TPE]B|P)(?![A-Za-z])"
    hanzi = rf"{_HANZI}+(?:[至到]{_HANZI}+)?"
    quantity = rf"(?<![^目此以之年日月天]前)(?<!第)(?<!专栏)(?<!第[一二三四五六七八九十])(?!七台河|五大连池|五家渠|[百千]人会|三元(?=区|前驱|材料|锂|正极|催化|乙丙|电池)|[三五]台[县山]|九台(?:区|市|经济|工业|农商|开发))(?:接近|将近|逼近|近|约|超|逾|超过|大于|高于|不少于|不低于|不超过|不高于|不多于|至少|最少|最多|至多)?(?:(?:{_NUMBER}){about}{scale}|{hanzi}{scale}|近百|近千|(?:上百|上千)(?:亿|万)?|数十|数百){about}(?:大(?!型|气|数据|赛(?!道)|学|会|量|力|幅|批)|项(?!目)|{units}|类|列(?![入为出席举成阵车示]))(?!化(?!工|学|肥|纤|妆)|别|级|(?<=亿倍)增)(?:的?(?:左右|以上|以下))?"
    measured = rf"\d+(?:\.\d+)?{scale}{letters}{after}"
    reached = [w for w in lx.words("reaching") | {"力争", "目标"} if len(w) < 4]
    behind = "|".join(f"(?<={w})" for w in sorted(reached))
    closed = "(?=规模(?!以上)|级水平|级以上|(?:产业|产值|营收)?大关|的?台阶|门槛|关口|左右|以上|[,，。;；、)）”\n]|$)"
    above = rf"(?:(?<=[值模入收税润额])|(?<=总量)|(?<=体量))上[百千]亿元?{closed}"  # 产值|上百亿
    round_sum = (
        rf"(?:超|过|近)?(?:{behind})(?:十万亿|[一二两三四五六七八九]?(?:万亿|千亿|百亿))元?{closed}{after}|{above}"
    )
    ends = rf"\d+(?:\.\d+)?{scale}(?:%|{units}|项(?!目))[-—~–至到]\d+(?:\.\d+)?{scale}(?:%|{units}|项(?!目)){after}"
    scales = "|".join(rf"{each}[-—~–至到]\d+(?:\.\d+)?{each}" for each in ("万亿", "亿", "万"))
    scaled = rf"\d+(?:\.\d+)?(?:{scales})(?:%|{units}|项(?!目)){after}"  # 2万—2.5万件
    count = rf"(?<=突破|达到|超过|跨越|迈上)[万千百](?:家|户|件|人|台|辆|个|名)(?!级){after}"
    sized = r"(?:\d+(?:\.\d+)?(?:万亿|千亿|百亿|亿)|[二两三四五六七八九]?(?:万亿|千亿|百亿))元?"
    grown = r"级(?:的)?(?:产业)?(?:规模|体量)|级(?:大关|台阶|门槛)"  # 形成|200亿|级产业规模
    level = (
        rf"(?:(?<=达到|突破|超过|迈上|达成|实现|跨上|跃上|迈过|跨过)|(?<=达)){sized}(?=级(?:[,;。、\n]|以上|$)|{grown})"
    )
    level += rf"|(?:(?<=形成|打造|培育)|(?<=打造成|培育成|发展成|发展为)){sized}(?={grown})"
    tenths = r"(?<![十百千万第])(?:近|约|超|逾|超过|不足|不低于|不超过|至少)?[一二两三四五六七八九]成(?:半|多)?(?:出头|左右|以上|以下|以内|上下)?(?![为立员熟功长本品果型效交分套不都])"
    money = r"(?:超过|超|逾|近|约)?\d+(?:\.\d+)?(?:多|余)?(?:万亿|千亿|百亿|亿)(?:左右|以上|以下|以内|上下)?(?=[,，。;；、)）”\n]|大关|的?台阶|$)"
    rank = r"(?<=发区|开区|新区|全国|全省|全市|全球|世界|中部|西部|东部|排名|进入|位居|位列|稳居|跻身|行业|保持|同类|园区|城市|企业|领域|力争|冲刺|闯进|挺进|迈入)前(?:[一二三四五六七八九十两]+|\d+)(?:名|位|强|甲(?!医))?(?!季|个|月|年|批|期|天|次|半|后|者|款|条)|前(?:[一二三四五六七八九十两百]+|\d+)强(?=[,，。;；、]|$)"
    fraction = rf"(?:(?<=达到|超过)|(?<=[达占近约的])|(?<=占全[国省市区县州]))[1-9]/[1-9]\d?(?![\d/.月])(?:多|强)?{after}|(?<![\d/.A-Za-z-])[1-9]/[1-9](?:以上|左右|以下)(?=的?[\u4e00-\u9fff])"  # 占全省的1/3以上
    percent = rf"{measured}|{ends}|{scaled}|{count}|{fraction}|(?:{_NUMBER})(?:%|个?百分点){after}|{_HANZI}+分之{_HANZI}+{after}|{tenths}|{rank}|翻[一二两三四\d]?番"
    bare = r"(?:(?<=指数达到)|(?<=水平达到)|(?<=人口达到)|(?<=得分达到)|(?<=指数达)|(?<=水平达)|(?<=人口达))\d+(?:\.\d+)?万?(?:左右|以上)?(?=[,，。;；、\n]|$)"
    year = r"(?:19|20)\d\d(?:[ \t]?[-—~–至][ \t]?(?:19|20)\d\d)?(?:年(?:度|底|末|初)?(?!代|版)(?:前(?![一二三四五六七八九十两\d沿列端瞻期进景]))?)|(?:19|20)\d\d年版"
    return re.compile(
        rf"(?P<year>{year})|(?P<sum>{round_sum}|{level}|{money}|{bare})|(?P<level>{lx.SIZE})|(?P<quantity>{percent}|{quantity})|(?P<number>{_NUMBER})"
    )
