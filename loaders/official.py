"""Forms of the official language: document numbers, dates, organs of the state and their levels."""

import re
from datetime import date
from functools import cache
from importlib.resources import files

_NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{1,12}(?:[（(][\u4e00-\u9fff]{1,6}[)）])?)\s*"
    r"[〔\[（(【﹝［]\s*(?P<year>(?:19|20)\d\d)\s*[〕\])）】﹞］]\s*第?\s*(?P<number>\d{1,5})\s*号"
)
_PLAIN_NUMBER = re.compile(r"(?P<year>(?:19|20)\d\d)年第(?P<number>\d{1,4})号")
_DIGITS = str.maketrans("〇零○Ｏ一二三四五六七八九０１２３４５６７８９", "00001234567890123456789")
_DATE = re.compile(r"((?:19|20)\d\d)\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)\s*日?")
_HANZI_DATE = re.compile(
    r"([一二][〇零○Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_ENGLISH_DATE = re.compile(
    r"(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* ((?:19|20)\d\d)", re.IGNORECASE
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ORGAN = re.compile(
    r"(?:中共)?[\u4e00-\u9fff]{2,20}?(?:人民政府办公厅|人民政府办公室|人民政府|委员会办公室|委员会|办公厅|办公室|领导小组|常务委员会|工信厅"
    r"|[\u4e00-\u9fff]{2,12}[厅局部院]|国务院|发展改革委|财政厅|管委会)(?=$|[\s、,，])"
)
_NATIONAL = re.compile(
    r"^(?:中共中央|国务院|国家(?!级)|全国|中华人民共和国|工信部|[\u4e00-\u9fff]{2,9}部(?:办公厅)?(?:$|、))"
)
_LEVELS = {"province": "provincial", "prefecture": "prefecture", "county": "county"}
_SUFFIX = re.compile(r"(?<=..)(?:省|市|(?:维吾尔|壮族|回族)?自治区|特别行政区|地区|盟|自治州)$")


def number_in(text: str) -> str | None:
    """The document number in a text, in its usual spelling: 甲政发[2022]5号, 甲政发（2022）第5号 -> 甲政发〔2022〕5号."""
    if match := _NUMBER.search(text):
        organ = re.sub(r"^(?:文号|字号|发文字号|编号)", "", match["organ"].translate(str.maketrans("()", "（）")))
        return f"{organ}〔{match['year']}〕{int(match['number'])}号"
    if match := _PLAIN_NUMBER.search(text):
        return f"{match['year']}年第{int(match['number'])}号"
    return None


def date_in(text: str) -> str | None:
    """The first date in a text, as YYYY-MM-DD: 2022年3月4日, 2022/3/4, 二〇二二年三月四日, 4 Mar 2022."""
    if match := _DATE.search(text):
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    if match := _HANZI_DATE.search(text):
        return _iso(int(match[1].translate(_DIGITS)), _hanzi(match[2]), _hanzi(match[3]))
    if match := _ENGLISH_DATE.search(text):
        return _iso(int(match[3]), _MONTHS.index(match[2].lower()) + 1, int(match[1]))
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _hanzi(number: str) -> int:
    """三 -> 3, 十二 -> 12, 三十一 -> 31."""
    tens, ten, ones = number.rpartition("十")
    value = int(ones.translate(_DIGITS)) if ones else 0
    return value + (10 * (int(tens.translate(_DIGITS)) if tens else 1) if ten else 0)


def organs_in(text: str) -> list[str]:
    """The organs of the state of which a text is made up: 甲省发展和改革委员会 甲省财政厅."""
    return [part for part in re.split(r"[\s、,，]+", text.strip()) if part and _ORGAN.fullmatch(part)]


def level_of(organ: str | None) -> str | None:
    """Whether an organ is one of the country, a province, a prefecture or a county."""
    if not organ:
        return None
    if _NATIONAL.match(organ):
        return "national"
    rest, level = organ.removeprefix("中共"), None
    while found := next((length for length in range(min(15, len(rest)), 1, -1) if rest[:length] in _divisions()), 0):
        level = _LEVELS[_divisions()[rest[:found]]]
        rest = rest[found:]
    return level


@cache
def _divisions() -> dict[str, str]:
    """Full names of divisions, and short ones of provinces and prefectures -> what kind they are."""
    rows = [
        line.split(",") for line in files("loaders.lexicon").joinpath("divisions.csv").read_text("utf-8").split()[1:]
    ]
    short = {_SUFFIX.sub("", name): kind for kind, name, _ in rows if kind != "county"}
    return short | {name: kind for kind, name, _ in reversed(rows)}
