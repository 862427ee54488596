"""Words of speech where a name might be read: 却把, 队的; and places inside a word, where none begins or ends: 光通|信."""

import re

from loaders.extract.reading import lexicon as lx

_SPEECH = re.compile(
    "^[我你他她它咱谁这那哪当对以却非图为还又也都就才会能可要想敢被让使令把将由从向往在到于与和跟同并而或若如即则因故所其之各每某另已很虽仍且曾没越]|^比(?![亚特克泽德尔])|[要会等做既所在说称为是有着了过副们也还却又再已将把被让以于与或及就而受围欲]$|[的了们之]"
)

_GO_ON = re.compile(
    "[站社局馆院所店会道]|网(?![络约格红球箱点链上])|报(?![告名送价表考批废])"
)  # with which names go on that are no firm's


def is_speech(name: str) -> bool:
    """Whether a word begins or ends as no name does: 却把, 队的."""
    return _SPEECH.search(name) is not None


def is_inside_word(text: str, at: int) -> bool:
    """Whether a known word runs over this place: 光通|信."""
    return text[at - 1 : at + 1] in lx.flags() or text[at - 1 : at + 1] in lx.common()


def cuts_word(text: str, at: int) -> bool:
    """Whether a known word runs over this place and none begins here, or has its middle here: 霖沣拥|有, 甲智能|工厂; but 恒力|主要.

    Over a word of the lexicon goes none of the common ones: 霖沣拥|有生产线, be 有生 one.
    """
    table = lx.flags()
    if at + 2 <= len(text) and text[at - 2 : at + 2] in table:
        return True
    begins = text[at : at + 2]
    if text[at - 1 : at + 1] in table:
        return begins not in table
    return is_inside_word(text, at) and begins not in table and begins not in lx.common()


def goes_on(text: str, end: int) -> bool:
    """Whether a name that ends here as those of firms do is only the beginning of another: 岭澳核电|站, 上海证券|报."""
    return _GO_ON.match(text, end) is not None
