"""Groups with their name right beside their members: “六新”(A、B、…); A、B、C,合称“三大产业链”."""

import re
from itertools import chain

from loaders.extract.draft import Draft
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field, unwanted
from loaders.extract.enumeration.group.frames import COUNTED_HEAD, is_denied
from loaders.extract.enumeration.group.groups import include, known_group, without_lead
from loaders.extract.names.firm.firms import tailed
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.numbers import COUNT, number_of
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_CODED = re.compile(  # “六新”(新材料、…), “三新两绿一高”(…)
    "“(?P<name>[二三四五六七八九十\\d]{1,2}[\u4e00-\u9fff]{1,4}|(?:[一二两三四五六七八九][\u4e00-\u9fff]){2,5})(?<![化链品废个区心率])(?<!改造)”(?:产业|集群)?(?:[(](?P<members>[^()。;\n]{4,120})[)]|(?:则|就|分别)?(?:即|为|是|指|包括)+(?P<told>[^,;。:“”()\n]{4,120})(?=[,;。\n]|$))"
)
_QUOTED_CODE, _CODE_BACK = re.compile("“([^“”\n]{3,12})”"), 200  # “一主三优”, and characters back to it
_CATEGORY = re.compile(
    "“(?P<code>(?:[一两二三四五六七八九十][\u4e00-\u9fff]){1,4})”(?:主导|特色|支柱|优势|重点|首位|富民|新兴)?产业(?![链园群带化]|体系|基地|集群|投资|基金|联盟|项目|大军)"
)
_COUNTED_CODE = re.compile(  # 抢抓|“四大经济”|发展机遇
    "“(?P<code>[两三四五六七八九十]{1,2}大(?:(?:新兴|未来|特色|支柱|主导|优势|重点)产业|经济|(?<![两三]大)产业))”(?!集群|[园链区群]|基地|项目|工程|行动|体系)"
)
_BURDEN = re.compile("[两三双]高|[一二两三]低|一剩|过剩")  # “三高一低”, “两高一剩”: what is to go
_SLOGANS = frozenset(
    [
        "一村一品",
        "一县一业",
        "一乡一业",
        "一镇一业",
        "一镇一品",
        "一乡一品",
        "一县一品",
        "三农",
        "三产",
        "四化",
        "一二三",
    ]
)
_FOUGHT = re.compile("(?:治理|整治|淘汰|取缔|关停|防治|清理|打击)$")
_TOTALLED = re.compile(
    "(?:[全我本][国省市县区州])?(?P<members>[\u4e00-\u9fffA-Za-z]{2,20}(?:、[\u4e00-\u9fffA-Za-z]{2,20}){1,11})"
    "(?:产业)?(?:[(](?:以下)?(?:统称为?|简称(?=“[一二两三四五六七八九十\\d]+大))|,?(?:合称|并称|统称|总称)为?)“?(?P<name>[\u4e00-\u9fff\\d]{2,16}(?:产业链|产业|行业|集群|领域|赛道))”?(?:[)]|(?=[,。;\n]|$))"
)


def coded_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """“六新”(A、B、…)、“六优”(…)产业, “四优”为A、B、C和D: as many members as the name of the group counts."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("”", sentence.start, sentence.end) < 0:
        return out
    for match in _CODED.finditer(draft.text, sentence.start, sentence.end):
        if match["told"] and _part_of_code(draft.text, match):
            continue
        spans = pieces(draft.text, *match.span("members" if match["members"] else "told"), "、,")
        counts = [number_of(count) or 0 for count in COUNT.findall(match["name"])]
        last = spans[-1]
        if match["told"] or len(spans) + 1 == sum(counts):
            spans += pieces(draft.text, *spans.pop(), "和与")
        fields = sum(reads_as_field(draft.text[a:b]) for a, b in spans) * 3 >= 2 * len(spans)
        fought = _FOUGHT.search(draft.text, sentence.start, match.start())
        if fields and not fought and len(spans) == sum(counts):
            for whole in [e for at, e in draft.between(*last, ("Industry",)) if at == last and last not in spans]:
                draft.drop(whole)  # C和D, which are two
            out += _group_of(draft, sentence, match, spans)
    return out


def _part_of_code(text: str, match: re.Match[str]) -> bool:
    """Whether a longer code name before this has it as a part: “一主三优”体系,“一主”即A,|“三优”即B、C、D."""
    codes = _QUOTED_CODE.findall(text, max(0, match.start() - _CODE_BACK), match.start())
    return any(match["name"] in code and match["name"] != code for code in codes)


def coded_categories(draft: Draft, clause: Clause, taken: list[Span]) -> list[Found]:
    """做强“两茶一药”主导产业, “四大经济”: a category by its code name, whose members are not named here."""
    found: list[Found] = []
    if draft.text.find("”", clause.start, clause.end) < 0:
        return found
    matches = [p.finditer(draft.text, clause.start, clause.end) for p in (_CATEGORY, _COUNTED_CODE)]
    for match in chain.from_iterable(matches):
        span, name = match.span(), match[0].replace("“", "").replace("”", "")
        slogan = (
            match["code"] in _SLOGANS or _BURDEN.search(match["code"]) or lx.flags().get(match["code"], 0) & lx.FIELD
        )  # “五金”产业
        fought = _FOUGHT.search(draft.text, clause.start, span[0])
        if slogan or fought or any(a < span[1] and span[0] < b for a, b in taken):
            continue
        known = known_group(draft, match["code"]) or known_group(draft, name)
        counts = [number_of(count) or 0 for count in COUNT.findall(match["code"])]
        group = known or draft.new("IndustryGroup", span, name, declared_count=sum(counts))
        found.append(Found([], group.at(span), span, "Industry"))
    return found


_ADDED = re.compile(  # 形成|“蔬菜+蚕桑”|两大主导产业
    rf"“(?P<members>[\u4e00-\u9fff]{{2,10}}(?:[+][\u4e00-\u9fff]{{2,10}}){{1,6}})”(?:等)?(?P<name>{COUNTED_HEAD})(?![园基链]|集群)"
)


def added_groups(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """“蔬菜+蚕桑”两大主导产业: as many fields as the group counts, added up in marks."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("+", sentence.start, sentence.end) < 0:
        return out
    for match in _ADDED.finditer(draft.text, sentence.start, sentence.end):
        spans = pieces(draft.text, *match.span("members"), "+")
        known = [g for _, g in draft.between(*match.span(), ("IndustryGroup",)) if draft.targets("INCLUDES", g)]
        if known or len(spans) != number_of(match["name"]) or unwanted(draft.text, sentence.start, match.start()):
            continue
        if is_denied(draft.text, sentence, match.start()):
            continue  # 未形成|“蔬菜+蚕桑”两大主导产业
        if sum(reads_as_field(draft.text[a:b]) for a, b in spans) * 2 > len(spans):
            out += _group_of(draft, sentence, match, spans)
    return out


def totalled(draft: Draft, sentence: Sentence) -> list[tuple[Clause, Found]]:
    """A、B、C业(以下统称“甲产业”); A、B、C,合称“三大产业链”: the group is named behind its members."""
    out: list[tuple[Clause, Found]] = []
    if draft.text.find("称", sentence.start, sentence.end) < 0:
        return out
    for match in _TOTALLED.finditer(draft.text, sentence.start, sentence.end):
        first, *others = pieces(draft.text, *match.span("members"))
        spans = [without_lead(draft.text, first), *others]
        spans[-1:] = pieces(draft.text, *spans[-1], "和")
        fields = sum(reads_as_field(draft.text[a:b]) for a, b in spans) * 3 >= 2 * len(spans)
        firms = draft.between(spans[0][0], spans[-1][1], ("Organisation",)) or any(
            tailed(draft.text[a:b]) for a, b in spans
        )
        if (fields or "(" in match[0]) and not firms and not unwanted(draft.text, sentence.start, match.end()):
            out += _group_of(draft, sentence, match, spans)
    return out


def _group_of(draft: Draft, sentence: Sentence, match: re.Match[str], spans: list[Span]) -> list[tuple[Clause, Found]]:
    """A group by its name and the places of its members, where all can be fields."""
    clause = sentence.clause_at(match.start())
    words = [draft.text[a:b] for a, b in spans]
    if clause is None or not all(map(may_be_field, words)) or any(map(lx.is_division, words)):
        return []
    members = [draft.add("Industry", span) for span in spans]
    group = known_group(draft, match["name"]) or draft.new("IndustryGroup", match.span("name"), match["name"])
    group.at(match.span("name"))
    include(draft, group, members, match.span())
    return [(clause, Found(members, group, match.span(), "Industry"))]
