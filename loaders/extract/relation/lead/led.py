"""Fields that somebody leads: 联系甲、乙两条链; 任甲、乙产业链链长; 甲链由某厅牵头."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import ends_in_field, may_be_field
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.numbers import COUNTED, number_of

_WHOLE = re.compile("[我全][国省市县区州]")  # whose chains they are
_STRANDS = re.compile("(?:等|共)?[\\d一二两三四五六七八九十]+条")
Span = tuple[int, int]
_END = re.compile(
    r"(?:等|共)?(?P<count>[\d一二两三四五六七八九十]+)(?:条|个|大)(?:重点|标志性|优势)?(?:产业)?(?P<counted>链|集群)?|(?P<chain>产业链|链条?)?(?:的)?“?(?:总?链长(?!制)|链主|盟长)|(?P<cluster>产业集群|集群)?(?:的)?群长"
    r"|这一?块|这[几两三]|等|(?P<tail>产业链|产业集群)?(?=[,;。]|$)"
)
_LONGEST, _REACH, _SHORT = 16, 60, 4
_KNOWN_AS = (("Chain", "产业链"), ("Cluster", "产业集群"), ("Cluster", "集群"), ("Industry", ""), ("Industry", "产业"))
_THIS = re.compile(
    r"(?:比方说?|比如说?|例如|譬如|像|至于|就说|拿|说到)?(?P<field>[\u4e00-\u9fffA-Za-z]{2,8}?)(?P<chain>这[条个](?:产业)?链)"
)
_BEFORE = re.compile(
    r"(?:其中)?(?!以|其[中他余]|每[个条]|各[个条]|该|本[省市链]|这[个条])(?P<field>(?:(?!以(?!太))[\u4e00-\u9fffA-Za-z]){1,12}?)(?P<chain>(?:产业)?链条?)?(?:则|就|也|统一|自然|主要)*$"
)


def fields_led(draft: Draft, clause: Clause, start: int) -> list[Entity]:
    """The fields enumerated after a verb of leading, as chains or clusters where the words say so."""
    text, limit = draft.text, min(clause.end, start + _REACH)
    end = next((m for m in _END.finditer(text, start + 2, limit) if _closes(m, clause)), None)
    stop = end.start() if end else limit
    count = number_of(end["count"]) if end and end["count"] else None
    spans = _split(text, (start, stop), "、和")
    if count and len(spans) < count:
        spans = _split(text, (start, stop), "、和及与")
    spans = _rejoined(draft, [(whole.end() if (whole := _WHOLE.match(text, a)) else a, b) for a, b in spans])
    names = [re.sub(r"[(][^()]*[)]|\s|(?:产业链|产业|集群)$", "", text[a:b]) for a, b in spans]
    if not names or not all(_may_be_led(name) and len(name) <= _LONGEST for name in names):
        return []
    if sum(map(ends_in_field, names)) * 3 < len(names) * 2 or lx.flags().get(names[0], 0) & lx.VERB:
        return []  # 牵头|起草
    kind, tail = _kind(end, text[start:limit])
    if kind == "Industry" and count and _STRANDS.match(text, end.start() if end else stop):
        kind, tail = "Chain", "产业链"  # 牵头乳制品、猕猴桃等6条
    return [_led(draft, span, name, kind, tail) for span, name in zip(spans, names, strict=True)]


def _led(draft: Draft, span: Span, name: str, kind: str, tail: str) -> Entity:
    """What is led under this name: the chain that the text knows, also where only its field is named."""
    if kind == "Industry" and (chain := draft.find("Chain", name + "产业链")) is not None:
        return chain.at(span)
    known = _known(draft, name) if kind == "Chain" else None
    around = known is not None and any(a <= span[0] and span[1] <= b for a, b in known.places)  # A和|B产业链 is none
    return known if known is not None and not around else draft.add(kind, span, name + tail)


def _rejoined(draft: Draft, spans: list[Span]) -> list[Span]:
    """甲和乙|、丙产业链: what the text names as one chain elsewhere stays one."""
    kept: list[Span] = []
    for span in spans:
        joint = draft.text[kept[-1][1] : span[0]] if kept else ""
        if joint in ("和", "与", "及") and named_elsewhere(draft, (kept[-1][0], span[1])):
            kept[-1] = (kept[-1][0], span[1])
        else:
            kept.append(span)
    return kept


def named_elsewhere(draft: Draft, span: Span) -> bool:
    """Whether the text names these words as one chain, cluster or field somewhere else as well."""
    name = re.sub(r"(?:产业链|产业集群|产业|集群)$", "", draft.text[slice(*span)])
    named = (draft.find(kind, name + head) for kind, head in _KNOWN_AS)
    return any(not span[0] <= at < span[1] for thing in named if thing is not None for at, _ in thing.places)


def _may_be_led(name: str) -> bool:
    """Whether a word may be the field of a chain; an element is (铜)."""
    return may_be_field(name) or (len(name) == 1 and bool(lx.flags().get(name, 0) & lx.FIELD))


def _known(draft: Draft, name: str) -> Entity | None:
    """The only chain or field that ends so, for a short word: 化工链 of 高端化工."""
    fields = [e for kind in ("Chain", "Industry") for e in draft.of_type(kind)]
    alike = [e for e in fields if _plain(e.name).endswith(name) and _plain(e.name) != name]
    return alike[0] if len(name) < _SHORT and len(alike) == 1 and draft.find("Chain", name + "产业链") is None else None


def field_before(draft: Draft, clause: Clause, given: re.Pattern[str]) -> Entity | None:
    """The chain that a clause begins with: 铜链|放在某厅; by a known name where one begins so."""
    match = given.search(draft.text, clause.start, clause.end)
    before = _BEFORE.match(draft.text, clause.start, match.start()) if match else None
    if before is None and draft.text.find("这", clause.start, clause.end) >= 0:
        before = _THIS.search(draft.text, clause.start, clause.end)
    if before is None:
        return None
    field = before["field"]
    fields = [e for kind in ("Chain", "Industry") for e in draft.of_type(kind)]
    known = [e for e in fields if e.name.startswith(field)] or [e for e in fields if _plain(e.name).endswith(field)]
    if known or len(field) < 2 or not may_be_field(field) or COUNTED.search(field) or is_class(field):
        return known[0] if known else None
    if not before["chain"]:  # 乳制品|则由甲领衔
        is_given = match is not None and match[0] == "由" and field in lx.words("industry_word")
        return draft.add("Industry", before.span("field")) if is_given else None
    return draft.add("Chain", before.span("field"), field + "产业链")


def _plain(name: str) -> str:
    return name.removesuffix("产业链").removesuffix("产业")


def _closes(match: re.Match[str], clause: Clause) -> bool:
    return match.end() > match.start() or match.start() >= clause.end


def _kind(end: re.Match[str] | None, words: str) -> tuple[str, str]:
    if end is not None and (end["cluster"] or end["counted"] == "集群" or end["tail"] == "产业集群"):
        return "Cluster", "集群"
    return ("Chain", "产业链") if "链" in words else ("Industry", "")


def _split(text: str, span: Span, joints: str) -> list[Span]:
    """The pieces between joints, none of which stands in a bracket."""
    spans, at, depth = [], span[0], 0
    for index in range(*span):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if text[index] in joints and not depth:
            spans.append((at, index))
            at = index + 1
    spans.append((at, span[1]))
    return [(a, b) for a, b in spans if a < b]
