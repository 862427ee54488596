"""The figures themselves: 2—3个, 1.2万亿元以上, 三分之一, 五成, 前五, 翻一番 -> value, unit, comparator."""

import re

from loaders.extract.reading.numbers import number_of

_SCALES = {
    "万亿": 1e12, "千亿": 1e11, "百亿": 1e10, "十亿": 1e9, "亿": 1e8,
    "千万": 1e7, "百万": 1e6, "万": 1e4, "千": 1e3, "百": 1e2,
}  # fmt: skip
_FIGURE = re.compile(
    r"(?P<before>接近|将近|逼近|近|约|超过|超|逾|大于|高于|低于|小于|不少于|不低于|不超过|不高于|不多于|至少|最少|最多|至多)?"
    r"(?P<low>\d[\d,]*(?:\.\d+)?)?(?:\s?(?:[-—~–]|至|到)\s?(?P<high>\d+(?:\.\d+)?))?"
    r"(?(low)|(?P<hanzi>[一二两三四五六七八九十百千上近数]+))?(?P<more>余|多)?(?P<scale>万亿|千亿|百亿|十亿|亿|千万|百万|万|千|百)?余?"
    r"(?P<unit>个百分点|百分点|分之[一二三四五六七八九十百]+|[^\d以左上下余的]*)?的?(?P<after>左右|以上|以下|以内|上下)?$"
)
_AFTER = {"多": ">", "出头": ">", "左右": "~", "上下": "~", "以上": ">=", "以下": "<=", "以内": "<="}
_SIGNS = (  # what the words before a figure compare it by; the first that fits
    (re.compile(r"不(?:超过?|高于|多于|大于)$|(?:最多|至多)[^,;、\d]{0,8}$|控制在$|(?<!只)不过$|≤$|<=$"), "<="),
    (re.compile(r"不(?:低于|少于|小于)$|达到?或者?(?:超过)?$|(?:至少|最少)[^,;、\d]{0,8}$|≥$|>=$"), ">="),
    (re.compile(r"超过?$|逾$|突破$|[高大多]于$|[越跨迈]过$|跨越$|冲破$|(?<![通经不难])过$|(?<!突)破$|>$"), ">"),
    (re.compile(r"[低小少]于$|不[足到]$"), "<"),
    (re.compile(r"(?:接|将|逼)近$|^[近约]$"), "~"),
)
_BOTH_ENDS = re.compile(r"(\d+(?:\.\d+)?)([^\d.]+?)([-—~–至到])(\d+(?:\.\d+)?)\2")  # 10%—15%, 3亿元至5亿元
_TENTHS = re.compile(
    r"(?P<before>近|约|超过|超|逾|不足|不低于|不超过|至少)?(?P<tenths>[一二两三四五六七八九])成(?P<half>半|(?P<one>[一二三四五六七八九]))?(?P<after>多|出头|左右|以上|以下|以内|上下)?"
)
_HALF = re.compile("(?P<before>近|约|超过|超|过)?(?:一半|(?<=过)半)(?P<after>左右|以上)?")
_OVER = re.compile(r"(?P<above>\d)/(?P<below>\d+)[多强]?(?P<after>左右|以上|以下|以内|上下)?")  # 1/3以上
_MULTIPLIED = re.compile(r"翻([一二两三四\d])?番")


def parse(raw: str) -> tuple[float | list[float], str, str] | None:
    """2-3个 -> ([2, 3], 个, range); 1.2万个左右 -> (12000, 个, ~); 三分之一 -> (0.3333, '', =)."""
    raw = _BOTH_ENDS.sub(r"\1\3\4\2", raw.replace(" ", "").replace("个亿", "亿元").replace("个多亿", "多亿元"))
    if raw.startswith("前"):
        return float(number_of(raw) or 1), "位", "rank"
    if times := _MULTIPLIED.fullmatch(raw):
        return 2.0 ** (number_of(times[1] or "一") or 1), "倍", "="
    if tenths := _TENTHS.fullmatch(raw):
        rest = number_of(tenths["one"]) or 0 if tenths["one"] else 5 * bool(tenths["half"])
        value = 10.0 * (number_of(tenths["tenths"]) or 1) + rest
        return value, "%", _sign(tenths)
    if half := _HALF.fullmatch(raw):
        return 0.5, "", ">" if half["before"] == "过" else _sign(half)
    if over := _OVER.fullmatch(raw):
        return round(int(over["above"]) / int(over["below"]), 4), "", _sign(over)
    match = _FIGURE.fullmatch(raw)
    if not match:
        return None
    unit, scale = match["unit"] or "", match["scale"] or ""
    if "%" in raw:
        unit = "%"
    if unit.startswith("分之"):
        below, above = number_of(unit[2:]), number_of(match["hanzi"] or "")
        return round((below or 1) / (above or 1), 4) if below else float(above or 1), "", _sign(match)
    low = _amount(match["low"], match["hanzi"]) or (1.0 if scale and not match["hanzi"] else None)
    if low is None:
        return None
    if scale and not unit and (not match["low"] or scale.endswith("亿")):  # 突破千亿, 破500亿
        unit = "元"
    if scale and (unit.endswith("元") or scale.endswith("亿")):  # as it stands: 21.35亿千瓦时
        unit, factor = scale + unit, 1.0
    else:
        factor = _SCALES.get(scale, 1.0)
    values = [low * factor, *([float(match["high"]) * factor] if match["high"] else [])]
    if match["high"] and values[0] < values[1]:
        return [round(v, 4) for v in values], unit, "range"
    return round(values[0], 4), unit, _sign(match)


def _amount(digits: str | None, hanzi: str | None) -> float | None:
    if digits:
        return float(digits.replace(",", ""))
    if hanzi in ("百", "近百", "上百", "数百"):
        return 100.0
    if hanzi in ("千", "近千", "上千"):
        return 1000.0
    return _spelt(hanzi or "")


def _spelt(hanzi: str) -> float | None:
    """二十五 -> 25, 二百 -> 200, 三千五百 -> 3500."""
    total = digit = 0
    for char in hanzi:
        if scale := {"十": 10, "百": 100, "千": 1000}.get(char):
            total, digit = total + (digit or 1) * scale, 0
        else:
            digit = number_of(char) or 0
    return float(total + digit) or None


def _sign(match: re.Match[str]) -> str:
    if match["after"]:
        return _AFTER[match["after"]]
    if match.groupdict().get("more"):
        return ">"
    if (match.groupdict().get("hanzi") or "").startswith(("上", "近")):
        return ">=" if match["hanzi"][0] == "上" else "~"  # 上千家, 近百家
    return sign_before(match.groupdict().get("before") or "")


def sign_before(words: str) -> str:
    """What the words before a figure compare it by: 不超过 -> <=, 产值跨过 -> >, 产值达到 -> =."""
    return next((sign for said, sign in _SIGNS if said.search(words)), "=")
