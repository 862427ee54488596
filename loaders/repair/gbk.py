"""GBK as the damage used it: which characters a pair of bytes can have been, and which pairs vanished."""

from functools import cache

from loaders.repair.script import damaged_forms

_PUNCTUATION = "、。“”‘’《》〈〉—…·（）【】，：；！？％－～"
_TRAILS = [byte for byte in range(0x40, 0xFF) if byte != 0x7F]


@cache
def to_bytes(char: str) -> tuple[int, int] | None:
    """The two bytes of a character; None for ASCII and for what GBK lacks."""
    try:
        data = char.encode("gbk")
    except UnicodeEncodeError:
        return None
    return (data[0], data[1]) if len(data) == 2 else None


def widen(char: str) -> str:
    """The full-width form of an ASCII character: many came out of the damage narrowed."""
    return chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char


@cache
def plausible() -> dict[tuple[int, int], str]:
    """The characters that undamaged text was made of: those of GB 2312 in their damaged form, and punctuation."""
    forms = damaged_forms()
    rows = (bytes([lead, trail]) for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF))
    simplified = (row.decode("gb2312", "ignore") for row in rows)
    chars = {forms.get(char, char) for char in simplified if char} | set(_PUNCTUATION)
    table: dict[tuple[int, int], str] = {}
    for char in sorted(chars):  # the order settles ties in the search, in every process alike
        pair = to_bytes(char)
        if pair is not None:
            table[pair] = char
    return table


@cache
def by_lead(lead: int) -> dict[int, str]:
    """Second byte -> plausible character, for one first byte."""
    return {pair[1]: char for pair, char in plausible().items() if pair[0] == lead}


@cache
def leads_before(trail: int) -> dict[int, str]:
    """First byte -> plausible character, for one second byte."""
    return {pair[0]: char for pair, char in plausible().items() if pair[1] == trail}


@cache
def lost_trails(lead: int) -> frozenset[int]:
    """The second bytes with which `lead` makes a pair that vanished in decoding, and which can begin a character."""
    return frozenset(trail for trail in _TRAILS if trail > 0x80 and is_lost(bytes([lead, trail])))


def is_lost(pair: bytes) -> bool:
    """Whether a well-formed pair has no character in GBK (user-defined and unassigned areas)."""
    if not 0x81 <= pair[0] <= 0xFE:
        return False
    try:
        pair.decode("gbk")
    except UnicodeDecodeError:
        return True
    return False
