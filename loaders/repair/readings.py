"""Pinyin readings: what one looks like, and which characters have it."""

import re
from functools import cache, lru_cache

from pypinyin import pinyin_dict

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêɡ"
LETTERS = f"a-z{_TONED}"
_PLAIN = str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡ", "aaaaeeeeiiiioooouuuuüüüünnnmg")

# The characters seen with a reading in damaged documents. The pipeline knew one reading each and used it wherever the
# bytes occurred, so these are tried before any other character in a broken region.
KNOWN = dict(
    entry
    for entry in re.findall(
        r"(\S)(\S+)",
        "倉cāng 個gè 優yōu 儲chǔ 內nèi 冊cè 創chuàng 動dòng 務wù 勢shì 勵lì 區qū 協xié 國guó 團tuán 堅jiān 報bào "
        "場chǎng 夢mèng 學xué 實shí 對duì 導dǎo 強qiáng 復fù 態tài 應yīng 戰zhàn 擔dān 據jù 擴kuò 數shù 時shí 會huì "
        "業yè 構gòu 標biāo 機jī 權quán 測cè 準zhǔn 滿mǎn 濟jì 爭zhēng 獨dú 現xiàn 環huán 產chǎn 當dāng 發fā 監jiān 礎chǔ "
        "穩wěn 競jìng 節jié 簡jiǎn 級jí 細xì 結jié 絡luò 統tǒng 經jīng 網wǎng 續xù 習xí 聯lián 臺tái 萬wàn 號hào 術shù "
        "補bǔ 規guī 覺jué 計jì 設shè 評píng 誠chéng 調diào 請qǐng 識shí 負fù 責zé 貿mào 質zhì 轉zhuǎn 農nóng 進jìn 運yùn "
        "過guò 達dá 遠yuǎn 鄉xiāng 醫yī 銷xiāo 鎮zhèn 長zhǎng 開kāi 關guān 隊duì 項xiàng 預yù 領lǐng 類lèi 風fēng 養yǎng "
        "驗yàn 點diǎn 績jī 財cái 雲yún 驅qū",
    )
)


@cache
def readings_of(char: str) -> frozenset[str]:
    """All readings of a character, with tone marks; empty for what is no Chinese character."""
    listed = pinyin_dict.pinyin_dict.get(ord(char))
    return frozenset(listed.split(",")) if listed else frozenset()


@lru_cache(maxsize=50_000)
def without_tone(reading: str) -> str:
    """yè -> ye"""
    return reading.translate(_PLAIN)


@lru_cache(maxsize=50_000)
def agrees(char: str, reading: str) -> bool:
    """Whether the reading is one of the character's, with its tone marks or with none at all."""
    known = readings_of(char)
    return reading in known or (reading.isascii() and reading in {without_tone(other) for other in known})


@lru_cache(maxsize=50_000)
def spelt(word: str, reading: str) -> int:
    """How many characters at the end of `word` the reading spells; 0 where it spells none.

    `列`, `xìliè` of 系列 -> 2; the word has at most six characters, so this ends quickly.
    """
    if not word or not reading:
        return 0
    char = word[-1]
    for known in readings_of(char):
        for form in (known, without_tone(known)):
            if reading == form:
                return 1
            if reading.endswith(form):
                before = spelt(word[:-1], reading[: -len(form)])
                if before:
                    return before + 1
    return 0
