"""What reads like the name of a firm: a coined word before what firms' names end with (栎衡光学), and what never does."""

import re
from functools import cache, lru_cache

from loaders.extract.names.head.kinds import coined, unknown
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Word, is_capacity
from loaders.extract.reading.legal_names import heads_legal_name

Span = tuple[int, int]
NO_FIRM = re.compile(
    r"^(?:攻关|攻克|研发|届时)|(?<!美)的|的(?!(?:集团|股份|控股)$)|[了将把《》]|企业|产业$|(?:特色|高效|优势|富硒)[\u4e00-\u9fff]{2}$|^全[国省市县区州盟旗]|(?:营商|投资|生态|发展|政务)(?:环境|服务)|专精特新|单项冠军|小巨人|独角兽|瞪羚|高校$|院所$|协会|500强|百强|^(?:前者|后者|全国|国家(?!电投|电网|能源|管网)|世界|知名|大型|中型|小型|跨国|国有|民营|外资|优质|重点|骨干|龙头|头部|国内|国外|境内|境外|行业|拟?上市|中央)"
    r"|^[\u4e00-\u9fff]企$"  # 两家醋企
)
SITE = re.compile(r"(?:高新区|经开区|开发区|新区|工业园区?|产业园区?|园区|[市县区州])$")
BY_WHOM = (
    "(?<![再争望议原曾拟前可])由"  # whose part it is (由|甲担任链主), not whose it was or may be (不再由甲, 力争由甲)
)
VISITS = (  # what leads to the firms that somebody sees or speaks of: 先后来到|甲公司、乙公司等企业
    "(?:来到|走进|走访|前往|察看|考察|调研|参观|看望|(?:单位|部门|人员|同志)(?:分别)?(?:就|围绕))了?"
)
TOGETHER_WITH = "联合(?![会利国])|会同|携手"  # 联合利华 is a name
LONGEST = 20


@lru_cache(maxsize=20_000)
def firm_like(name: str) -> bool:
    """Whether a name reads like a firm by itself: a word that no lexicon knows, alone or before what firms' names end with."""
    if not 2 <= len(name) <= LONGEST or NO_FIRM.search(name) or not name[0].isalpha():
        return False
    rest = name[: len(name) - len(tail_of(name))]
    if rest in lx.words("firm_tail"):  # 动力|电池
        return False
    return unknown(rest) >= 2 and (rest != name or unknown(rest) == len(rest) > 2)


@lru_cache(maxsize=20_000)
def firm_of_branch(name: str) -> bool:
    """Whether a name is a coined word before a branch that firms bear (凤凰光学), so that it is no field by itself (环氧树脂, 中国汽车)."""
    stem, branch = name[:_STEM], name[_STEM:]
    return (
        branch in lx.words("firm_branch")
        and firm_like(name)
        and coined(stem)
        and not is_qualified(name)
        and not names_substance(name)
    )


def is_qualified(name: str) -> bool:
    """Whether a field begins with what says of which kind it is (商业航天) or with a material (镍钴新材料)."""
    kind = any(name[:n] in lx.words("field_qualifier") for n in (1, 2, 3))
    return kind or any(lx.flags().get(char, 0) & lx.FIELD for char in name[:_STEM])


@lru_cache(maxsize=20_000)
def firm_before_place(name: str) -> int:
    """Length of the firm that a name begins with, where a place follows it (比亚迪|郑州基地), 0 if there is none."""
    if any(lx.is_division(name[:n]) for n in (2, 3)):
        return 0
    cuts = (n for n in range(2, min(10, len(name) - 2)) if any(lx.is_division(name[n : n + k]) for k in (2, 3)))
    return next((n for n in cuts if firm_like(name[:n])), 0)


_NO_NAME = re.compile(
    r"^[最它他她我你咱]|^(?:普通|至此|届时|单位|简报|公报|通报|数据)|^[一二三四五六七八九十]种|^[仅为]|下$|^换道|^(?!中)(.).\1.$|外上市公司$|[一二三四]季度|[上下]半年|年产|^新[造增装添]|^自[建营制产备主行定]|^(?:合理|依法|积极|主动|有序)|^批|^但|^借|给(?!力)|^落后|得[响住动上起好快稳牢]$|占比|地区占|^[东中西]+部$|[“”做靠抓搞了将把被是着这那每更很就才又不没及与向从各而]|^(?:因|制|年(?:产|处理|加工|消化|组装|回收)|废旧|老旧|无(?!锡)|[车船家医商民军农药电核]用|[日美德韩欧]系)|^[\u4e00-\u9fff]?[\u4e00-\u9fff][企所]$|^(?:零碳|低碳|生产|销售|主营|供应(?!链))|(?:转型|升级)$|为主|[两三四五六七八九十\d][镇乡街]|[两三四五六七八九十]个$|子公司$|有(?![色研机限])|^(?:[几该第除]|全[国省市县区州盟旗]|本(?![钢田])|首(?![钢创旅])|[一两][颗块台辆件个家条座只款粒片]|多(?![氟维])|其[他它中余次间]|一批)|(?<!美)的(?!$)|的(?!$|(?:集团|股份|控股)$)|等(?!$)|.{2,}的$|[一二三]期|^[\u4e00-\u9fff]一[\u4e00-\u9fff]一|^一[\u4e00-\u9fff]一[\u4e00-\u9fff]|挂图|作战"
    r"|[0-9]|^[省市县区州]直|驻[\u4e00-\u9fff]$|[期季]电力$|[期续]投资$|榜[首单]$|桂冠$|^已具|^链[即是为办长主]|(?:产品|研发|研制|设备|单位|专班|街道|品牌|方面|复核|失之交臂|差距|[\d一二三四五六七八九十]个?[年月日]|环节|大学|学院|再造|工厂|系列|全球)$"
)
_NO_END = re.compile(
    "[镇乡村街路县市区州省盟旗湾山河湖江岛谷港园链人节会处法权率额度型类难贵慢弱缺后则化]$|较[好快高强低大小多少弱差]$|(?<!基)地$|(?:协作|合作)$"
)
_SPEAKS_OF_ALL = re.compile(  # 遏制|高耗能、高排放项目; 以|链聚群; 管理机构与|运营公司
    "为?(?:牵引|引领|支撑)|高(?:耗能|能耗|污染|排放|风险|附加值|耗水)|以?[链群][\u4e00-\u9fff][链群]|.*(?:机构|部门|工艺|同志)|(?:运营|管理|平台|开发|运维|建设|投资|服务|国有|国资|上市|项目|合资|母|分|总)+公司"
)
_NO_WORD = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.OFFICE | lx.ORGAN | lx.HEADS | lx.GENERAL | lx.OFFICIAL
_COMPANY = re.compile(r"[\u4e00-\u9fff]{3,}(?:集团|公司|股份)$")


_IN_LETTERS = re.compile("[(][A-Za-z]{2,8}[)]$")


@lru_cache(maxsize=20_000)
def odd_name(name: str) -> bool:
    """Whether a word is a name that no lexicon explains, with or without a tail: 云帆, 北辰股份, 中科蓝天(青河)."""
    name = re.sub(r"[(][\u4e00-\u9fff]{2,8}[)]$", "", name)
    if not may_be_name(name) or is_word(name) or _is_speech(name):
        return False
    if _IN_LETTERS.search(name):
        return False  # 物联网(IoT)
    return tailed(name) or unknown(name) >= min(2, len(name) - 1) or bool(_COMPANY.match(name))


def _is_speech(name: str) -> bool:
    """Whether a long name without a tail is made of ordinary words, but for one character in three: 环境污染事故, 战斗在第一线."""
    if len(name) < _LONG_NAME or tail_of(name):
        return False
    longer = len(name) > _LONG_NAME  # 天竹物联网 is one
    at = left = 0
    while at < len(name):
        known = next((n for n in (4, 3, 2) if longer and name[at : at + n] in lx.ordinary()), 0)
        known = known or 2 * (name[at : at + 2] in lx.common())
        left += not known
        at += known or 1
    return left <= (len(name) // 3 if longer else 1)


@lru_cache(maxsize=20_000)
def is_common(name: str) -> bool:
    """Whether a name is nothing but ordinary words or such of the lexicon: 受理, 工艺积累, 骑马打仗."""
    at = 0
    while at < len(name):
        known = next((n for n in (4, 3, 2) if is_word(name[at : at + n])), 0)
        if not known:
            return False
        at += known
    return True


@lru_cache(maxsize=20_000)
def is_word(word: str) -> bool:
    """Whether this is an ordinary word, or one of the lexicon."""
    return bool(lx.flags().get(word, 0)) or word in lx.common() or word in lx.ordinary()


@lru_cache(maxsize=20_000)
def may_be_name(name: str) -> bool:
    """Whether nothing speaks against a word as the name of a firm, be it a word of its own (小米)."""
    table = lx.flags()
    longest = 2 * _LONGEST_NAME if _INSTITUTE.search(name) else _LONGEST_NAME
    if not 2 <= len(name) <= longest or _NO_NAME.search(name) or not name[0].isalpha():
        return False
    if _SPEAKS_OF_ALL.fullmatch(name):
        return False
    if lx.is_division(name) or table.get(_first_word(name), 0) & (lx.LEVEL | lx.KIND) or _is_abroad(name):
        return False
    rest = name[: len(name) - len(tail_of(name))]
    if rest == name and _NO_END.search(name) and not (name.startswith("中国") and coined(name)):  # 中国甲化
        return False
    inside = (table.get(rest[i : i + n], 0) for n in (2, 3, 4) for i in range(len(rest) - n + 1))
    return not any(bits & _NO_WORD and not bits & (lx.GUARD | lx.FIELD) for bits in inside)


def _is_abroad(name: str) -> bool:
    """Whether a word is that of a country, or of a part of the world: 乌克兰, 欧洲."""
    return name in lx.words("foreign_country") or name in _WORLD


def is_unexplained(name: str) -> bool:
    """Whether nothing in a name stands in the lexicon, though it may end as places do: 紫山."""
    return 1 < len(name) <= _LONGEST_NAME and not _NO_NAME.search(name) and unknown(name) == len(name)


@lru_cache(maxsize=20_000)
def names_substance(name: str) -> bool:
    """Whether a name begins with a substance that common words do not know, as firms hardly ever do: 磷系新材料, 锂钾新材料."""
    return _SUBSTANCE.match(name) is not None and not name.endswith(_FIRMLY)


_SUBSTANCE = re.compile(
    "[磷氟氯溴碘硫碳硅硼锂钠钾镁钙铝铜锌铁锰钴镍钛钨钒铬锆锗镓铟锡铅锑铋氢氧氮酸碱醇醚酯酮醛烯烷炔苯胺肽酶氨]"
)
_FIRMLY = ("科技", "股份", "集团", "公司", "能源科技", "新能源科技", "智能", "控股")  # 硅宝|科技
_STEM = 2  # characters of the own word of a short name
_LONGEST_NAME = 12
_LONG_NAME = 5  # from here on common words make no name of a firm (江淮大众 is one)
_WORLD = frozenset(
    [
        "中国",
        "外国",
        "各国",
        "欧洲",
        "亚洲",
        "非洲",
        "美洲",
        "北美",
        "南美",
        "拉美",
        "中东",
        "中亚",
        "西亚",
        "南亚",
        "东亚",
        "东欧",
        "西欧",
        "北欧",
        "欧美",
        "日韩",
        "东南亚",
    ]
)
_INSTITUTE = re.compile("(?:研究院|研究所|设计院|公司)$")
_QUALITY = re.compile("[级用型类式质]$")  # 核级|石墨, 车用|照明: what a product is like
_OF_ANY = frozenset(["集团", "科技", "能源", "实业", "控股", "工业", "投资"])
_SURE_TAILS = frozenset(["集团", "股份", "控股", "股份有限公司", "有限公司"])
_STOPS = lx.VERB | lx.OPENER | lx.CARRY_OUT | lx.YEAR | lx.QUANTITY | lx.TITLE | lx.QUOTED
_NOUNS = lx.GUARD | lx.KIND | lx.FIELD
_SHORT_STOPS = "的由以在将把对为是从向使让被于占"


def stops_name(text: str, word: Word) -> bool:
    """Whether no name of a firm reaches over a word; some of one character stand in names (天原锂电, 正泰)."""
    if not word.flags & _STOPS or word.flags & _NOUNS or is_capacity(text, word):
        return False
    return word.end - word.start > 1 or text[word.start] in _SHORT_STOPS


def _first_word(name: str) -> str:
    return next((name[:n] for n in range(min(6, len(name)), 1, -1) if name[:n] in lx.flags()), "")


@lru_cache(maxsize=20_000)
def tailed(name: str) -> bool:
    """Whether a name ends as those of firms do, after something of its own: an odd word, or a place where no field can end so (青河|铝业)."""
    tail = tail_of(name)
    rest = name[: len(name) - len(tail)]
    if not tail or len(rest) < 2 or NO_FIRM.search(name) or _QUALITY.search(rest):
        return False
    if rest in lx.words("firm_tail"):
        return tail == "股份" and rest not in _OF_ANY  # 盐湖|股份
    if tail in _SURE_TAILS and not lx.flags().get(rest, 0) & (lx.KIND | lx.LEVEL | lx.VERB | lx.PLACE):
        return True
    place = next((n for n in (3, 2) if len(rest) >= n and lx.is_division(rest[:n])), 0)
    if place == len(rest):
        return tail not in lx.words("vague_firm_tail")
    return unknown(rest[place:]) >= (1 if place else 2)


@cache
def _rest_of_firm() -> re.Pattern[str]:
    tails = lx.alternation(lx.sure_firm_tails())
    return re.compile(rf"(?:{tails})(?=[、,;。()和与及等的将已在]|$)")


def in_firm(text: str, end: int) -> bool:
    """Whether a place is only the head of the name of a firm (大庆|石化)."""
    return not _is_ranked(text, end) and _rest_of_firm().match(text, end) is not None


def _is_ranked(text: str, end: int) -> bool:
    """Whether a place ends with its rank: 青河|县, 昌吉|州; 徐州 is a city without it."""
    if not end:
        return True
    prefecture = end > len("杭州") and lx.is_division(text[end - len("昌吉州") : end])
    is_city = text[end - 1] == "州" and lx.is_division(text[max(0, end - 2) : end]) and not prefecture
    return text[end - 1] in "省市县区州盟旗" and not is_city


def heads_firm(text: str, end: int) -> bool:
    """Whether a place is only the head of the name of a firm: 大庆|石化, 四川|时代."""
    if in_firm(text, end) or heads_legal_name(text, end):
        return True
    return not _is_ranked(text, end) and text.startswith(tuple(lx.words("placed_firm_tail")), end)


_SITED = re.compile("[市县区州盟旗镇园城带]的$")


def is_sited(text: str, start: int) -> bool:
    """Whether the words before say where something is: 青河县的, 高新区的, 繁昌的."""
    if text[start - 1 : start] != "的":
        return False
    return bool(_SITED.search(text, max(0, start - 4), start)) or place_before(text, start - 1) is not None


_QUARTER = re.compile("[东南西北中](?:部|片|翼|线)(?!.*(?:集团|公司|股份))..")


def of_quarter(name: str) -> bool:
    """Whether a name is what is made in a quarter of the place, and no firm: 东部|汽车, 北翼|化工."""
    return _QUARTER.match(name) is not None


def place_before(text: str, end: int) -> Span | None:
    """The division that ends here: 文山州|砚山县."""
    for length in range(min(end, 11), 1, -1):
        name = text[end - length : end]
        if lx.is_division(name):
            return end - length, end
    return None


def tail_of(name: str) -> str:
    return lx.ending(name, lx.words("firm_tail"))


@cache
def stems_of_organs() -> frozenset[str]:
    """What the organs of the state are called in short: 经信 of 经信局."""
    return frozenset(name[:-1] for name in lx.words("organs.state") if len(name) in (3, 5) and name[-1] in "厅局委部")
