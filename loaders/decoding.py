"""Bytes -> text: which encoding a document is in.

It is found in this order: byte order mark, strict UTF-8, what the document declares (HTML), then GB18030 or Big5,
whichever reads as Chinese. What decodes proves nothing: nearly every Big5 text is also well-formed GB18030, and pages
declare one encoding and are stored in another; so a text counts when it has enough of the commonest Chinese characters.
A few broken bytes (a file cut inside a character) are replaced by U+FFFD.
"""

import codecs
import re
from collections import Counter

import charset_normalizer

from graph.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536  # characters on which plausibility is judged
_CHINESE = ("gb18030", "big5hkscs")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})""", re.IGNORECASE
)
_HEAD = 4096  # bytes in which a page declares its encoding
# What is declared, and what is meant: the larger set where a smaller one is commonly named.
_MEANT = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5hkscs": "big5hkscs",
    "iso8859-1": "cp1252",
    "cp1252": "cp1252",
}
_BROKEN = 0.001  # share of the characters that may be broken

# The commonest characters of Chinese prose, in both scripts; a third of any text.
_COMMON = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能"
    "好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进"
    "這來國個說們為時會過學對裡後麼沒於還發當開見經頭從動兩長樣現將與進業產區工部市省縣新建設設重点點项項目企技术術体體"
    "产业园区集群集羣制度机機质質量级級推加强強全化合平实實施，。、；：（）《》“”「」"
)
_LEAST_COMMON = 0.12  # share of the characters beyond ASCII that must be among these; prose has 0.3 and more


def decode(data: bytes, place: str) -> tuple[str, str]:
    """(encoding, text); DocumentError where no encoding makes sense."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, _strictly(data[len(mark) :], encoding, place)
    if (text := _tried(data, "utf-8")) is not None:
        return "utf-8", text
    found = _declared(data) or _chinese(data) or _nearly(data) or _guessed(data)
    if found:
        return found
    raise DocumentError(
        "its encoding can't be told: neither UTF-8 nor GB18030 nor Big5",
        place=f"{place}:{_first_break(data)}",
        remedy="save it as UTF-8",
    )


def _strictly(data: bytes, encoding: str, place: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"its byte order mark says {encoding}, but byte {error.start} does not fit",
            place=f"{place}:{error.start}",
            remedy="save it as UTF-8",
        ) from error


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> tuple[str, str] | None:
    """By the encoding that a page declares, where the outcome is Chinese, or nearly all ASCII."""
    match = _DECLARED.search(data, 0, _HEAD)
    encoding = _known(match[1].decode("ascii", "replace")) if match else None
    text = _tried(data, encoding) if encoding else None
    if encoding is None or text is None:
        return None
    beyond = sum(not char.isascii() for char in text[:_SAMPLE])
    few = beyond * 20 <= len(text[:_SAMPLE])
    return (encoding, text) if few or plausibility(text) >= _LEAST_COMMON else None


def _known(declared: str) -> str | None:
    """Python's name of the encoding that is meant, where it is a usual one."""
    try:
        return _MEANT.get(codecs.lookup(declared).name)
    except LookupError:
        return None


def _chinese(data: bytes) -> tuple[str, str] | None:
    found = [(encoding, text) for encoding in _CHINESE if (text := _tried(data, encoding)) is not None]
    return _plausible(found)


def _plausible(found: list[tuple[str, str]]) -> tuple[str, str] | None:
    likeliest = max(found, key=lambda each: plausibility(each[1]), default=None)
    return likeliest if likeliest and plausibility(likeliest[1]) >= _LEAST_COMMON else None


def _guessed(data: bytes) -> tuple[str, str] | None:
    guess = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    text = _tried(data, guess.encoding) if guess is not None else None
    return _plausible([(guess.encoding, text)]) if guess is not None and text is not None else None


def _nearly(data: bytes) -> tuple[str, str] | None:
    """Decoded with a few broken bytes."""
    found = []
    for encoding in ("utf-8", *_CHINESE):
        text = data.decode(encoding, "replace")
        broken = text.count("\ufffd")
        if broken <= len(text) * _BROKEN or (broken <= 1 and text.endswith("\ufffd")):
            found.append((encoding, text))
    return _plausible(found)


def _first_break(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def plausibility(text: str) -> float:
    """The share of the commonest Chinese characters among all that are not ASCII; 0 where there are none."""
    counts = Counter(text[:_SAMPLE])
    beyond = sum(number for char, number in counts.items() if not char.isascii())
    common = sum(number for char, number in counts.items() if char in _COMMON)
    return common / beyond if beyond else 0.0
