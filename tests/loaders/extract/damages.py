"""What web pages, scans and machines do to a text before it is loaded: each takes a text and a source of chance."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import opencc

from loaders.repair import Recipe, damage
from loaders.repair.readings import KNOWN

Damage = Callable[[str, Random], str]

_HAN = "[\u4e00-\u9fff]"
_OF_TAIWAN = opencc.OpenCC("s2twp")
_TRADITIONAL = opencc.OpenCC("s2t")
_SPAM = ["官方版下载v3.2", "香港正版资料全年免费公开", "9c8809"]
_MENU = "首页\n新闻中心\n园区导航\n当前位置:首页>要闻\n字号:大 中 小\n"
_FOOT = "\n相关链接\n某市打造新能源汽车产业集群\n版权所有:某网\n网站地图 联系我们\n"


def _wrapped(width: int, end: str = "\n") -> Damage:
    def wrap(text: str, _: Random) -> str:
        return "\n".join(
            end.join(line[at : at + width] for at in range(0, len(line), width)) for line in text.split("\n")
        )

    return wrap


def _translated(marks: str, others: str) -> Damage:
    return lambda text, _: text.translate(str.maketrans(marks, others))


def _after(pattern: str, words: list[str], share: float) -> Damage:
    """One of `words` after this share of what the pattern finds."""

    def insert(text: str, chance: Random) -> str:
        return re.sub(pattern, lambda m: m[0] + (chance.choice(words) if chance.random() < share else ""), text)

    return insert


def _without(pattern: str, share: float) -> Damage:
    return lambda text, chance: re.sub(pattern, lambda m: "" if chance.random() < share else m[0], text)


def _entities(text: str, _: Random) -> str:
    return "".join(f"&#{ord(c)};" if c in "“”、《》·" else c for c in text).replace("\n", "&nbsp;&nbsp;\n")


DAMAGES: dict[str, Damage] = {
    "in traditional characters": lambda text, _: _TRADITIONAL.convert(text),
    "in the words of Taiwan": lambda text, _: _OF_TAIWAN.convert(text),
    "lines broken": _wrapped(38),
    "lines broken short": _wrapped(23),
    "lines broken by blank lines": _wrapped(38, "\n\n"),
    "all on one line": lambda text, _: text.replace("\n", ""),
    "some commas blanks": lambda text, chance: re.sub("[,，]", lambda m: " " if chance.random() < 0.4 else m[0], text),
    "half the full stops lost": _without("。", 0.5),
    "enumeration commas commas": _translated("、", ","),
    "enumeration commas blanks": _translated("、", " "),
    "marks of English": _translated("，。；：（）、“”《》", ',.;:(),""<>'),
    "quotation marks lost": _without("[“”]", 1),
    "marks of titles lost": _without("[《》]", 1),
    "a blank after some characters": _after(f"{_HAN}(?={_HAN})", [" "], 0.03),
    "a blank after every character": _after(f"{_HAN}(?={_HAN})", [" "], 1),
    "invisible characters": _after(_HAN, ["\u200b"], 0.03),
    "spam after marks": _after("[,，。]", _SPAM, 0.08),
    "entities": _entities,
    "a page about it": lambda text, _: _MENU + text + _FOOT,
    "emphasised": lambda text, _: re.sub("“([^”]{2,12})”", r"**“\1”**", text),
    "readings printed": lambda text, _: damage(text, Recipe(KNOWN, traditional=True)),
}
