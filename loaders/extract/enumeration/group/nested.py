"""Groups whose members stand apart: before the head (上述八个产业集群), or in lists of their own."""

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import itemgetter

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.found import Found, may_be_field, reads_as_field, unwanted
from loaders.extract.enumeration.group.groups import (
    add_group,
    drop_within,
    include,
    known_group,
    listed,
    type_of_members,
)
from loaders.extract.enumeration.group.onebyone import plain_name
from loaders.extract.names.head.kinds import is_class
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Reading, Sentence
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.reading.spans import pieces

Span = tuple[int, int]
_NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九十]+)"
_HEADED = rf"(?P<head>(?P<count>{_NUMBER})(?:大|个|条|类|[强优新特](?=”?产业))[\u4e00-\u9fff“”]{{0,16}}?(?:产业集群|集群|产业链|产业|领域|赛道|方向|行业|板块))"
_SUMMARY = re.compile(
    rf"(?:上述|以上|这)(?P<count>{_NUMBER})(?:大|个|条)[\u4e00-\u9fff]{{0,6}}?(?P<noun>产业集群|集群|产业链|产业|领域)(?:简称|统称|合称|并称|总称|称)(?:为)?[“”]?(?P<name>[^“”\"。,;]{{2,14}})"
)
_REACH = 600  # characters that the items may take, and that a summary looks back
_PARENT = sought(_HEADED)
_BETWEEN = re.compile(r"其中|包括|包含|分为|涵盖|即|:|——")


def summed_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """打造A集群,建设B集群,…,上述八个产业集群简称“八大产业集群”: the clusters named before it."""
    out = []
    for match in _SUMMARY.finditer(reading.text):
        kind = type_of_members(match["noun"])
        count = number_of(match["count"]) or 0
        line = max(reading.text.rfind("\n", 0, match.start()) + 1, match.start() - _REACH)
        members = list(dict.fromkeys(e for _, e in draft.between(line, match.start(), (kind,))))[-count:]
        place = _place(reading, match.start())
        if len(members) < max(2, count - 1) or place is None:
            continue
        name = match["name"].strip("“”")
        group = known_group(draft, name)
        if group is None:
            group = add_group(draft, match.span("name"), name, members, count)
        else:
            include(draft, group.at(match.span("name")), members, match.span())
        out.append((*place, Found(members, group, match.span(), kind)))
    return out


def preceded_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """A、B、C,全市的“三大主导产业”,…: as many fields as the head counts make up the whole clause before it."""
    out = []
    for match in _PARENT.finditer(reading.text):
        count, place = number_of(match["count"]) or 0, _place(reading, match.start())
        group = next((e for _, e in draft.between(match.start() - 1, match.end() + 1, ("IndustryGroup",))), None)
        points_back = reading.text.endswith(_THESE, max(0, match.start() - _THESE_LENGTH), match.start())
        if place is None or count < 2 or (draft.targets("INCLUDES", group) if group else not points_back):
            continue
        before = next((c for c in place[0].clauses if c.mark == "," and c.end + 1 == place[1].start), None)
        spans = _enumerated(reading.text, before) if before else []
        once = before is not None and reading.text.startswith(("曾", "不再"), spans[0][0])
        if len(spans) == count and not once and all(reads_as_field(reading.text[a:b]) for a, b in spans):
            members = [draft.add("Industry", span) for span in spans]
            group = group or draft.new("IndustryGroup", match.span("head"), match["head"], declared_count=count)
            include(draft, group, members, match.span())
            out.append((*place, Found(members, group, match.span(), "Industry")))
    return out


_THESE, _THESE_LENGTH = ("这", "以上", "上述"), 2  # A、B、C,|这|三大产业撑起…


def _enumerated(text: str, clause: Clause) -> list[Span]:
    """The pieces of a clause between its joints, the first without the place that it begins with."""
    start = next((w.end for w in clause.words if w.flags & lx.PLACE and w.start == clause.start), clause.start)
    joints = [*_ENUMERATES.finditer(text, start, clause.end)]
    return list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), clause.end], strict=True))


_ENUMERATES = re.compile(r"以及|[、和]")


def nested_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """15个集群,其中支柱产业6个:…;先导产业9个:…: the larger list includes the smaller, where their counts add up."""
    lists = sorted((e for e in draft.of_type("IndustryGroup") if e.places), key=lambda e: e.places[0])
    out = []
    for match in _PARENT.finditer(reading.text):
        count = number_of(match["count"]) or 0
        parts = _adding_up(draft, lists, match, count)
        place = _place(reading, match.start())
        if not parts or place is None:
            continue
        group = next((e for e in lists if match.span() in e.places or e.name == match["head"]), None)
        group = group or known_group(draft, match["head"])
        if group is not None and len(draft.targets("INCLUDES", group)) == count:
            continue  # 4个支柱产业:甲、…、丁。2个新兴产业:…: all of it is told
        if group is None or group in parts:
            group = add_group(draft, match.span(), match["head"], [], count)
        include(draft, group, parts, match.span())
        out.append((*place, Found([], group, match.span(), type_of_members(match["head"]))))
    return out


def told_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """3大支柱产业集群和6大特色产业集群。前者是A、B、C;后者包括D、…: as many members as the groups count."""
    out = []
    for match in _FORMER.finditer(reading.text):
        groups = [e for _, e in draft.between(max(0, match.start() - _NEAR), match.start(), ("IndustryGroup",))]
        latter = _LATTER.search(reading.text, match.end(), match.end() + _NEAR)
        for group, told in zip(dict.fromkeys(groups[-2:]), (match, latter), strict=False):
            place = _place(reading, told.start()) if told else None
            if told is None or place is None or draft.targets("INCLUDES", group):
                continue
            spans = pieces(reading.text, *told.span("members"))
            spans += pieces(reading.text, *spans.pop(), "和与")  # A、B和C
            fields = all(may_be_field(reading.text[a:b]) for a, b in spans)
            if fields and len(spans) == group.properties.get("declared_count"):
                members = [draft.add("Industry", span) for span in spans]
                include(draft, group, members, told.span())
                out.append((*place, Found(members, group, spans[0], "Industry")))
    return out


def told_behind(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """主导产业有三个。它们是A、B和C。; 培育三条产业链。分别为A、B和C。: the next sentence says as many members as the last one counts."""
    out: list[tuple[Sentence, Clause, Found]] = []
    text = reading.text
    for told in _THEY_ARE.finditer(text) if "。" in text else ():
        counted = _COUNTED_LAST.search(text, max(0, told.start() - _HEAD), told.start())
        place = _place(reading, counted.start()) if counted else None
        start = max(text.rfind(mark, 0, told.start()) + 1 for mark in ",。;:\n")
        if counted is None or place is None or unwanted(text, start, told.start()):
            continue
        if _NOT_NOW.search(text, start, told.start()) or (told["are"] is None and "、" not in told["members"]):
            continue  # 过去有三大产业。…; 三大产业。|A。 is no list
        spans = pieces(text, *told.span("members"))
        spans += pieces(text, *spans.pop(), "和与及")
        words = [plain_name(text[a:b]) for a, b in spans]
        needed = len(words) if told["are"] is None else len(words) // 2 + 1
        count = number_of(counted["told"] or counted["head"] or "") or 0
        fields = all(map(may_be_field, words)) and sum(map(reads_as_field, words)) >= needed
        name = counted["sort"] or counted["head"]
        known = known_group(draft, name)
        if (
            not fields
            or not (len(spans) == count or (told["more"] and 1 < len(spans) < count))
            or (known and draft.targets("INCLUDES", known))
        ):
            continue
        drop_within(draft, spans)
        kind = type_of_members(name)
        group = known or draft.new("IndustryGroup", counted.span("sort" if counted["sort"] else "head"), name)
        members = listed(draft, spans, kind)
        include(draft, group, members, told.span("members"))
        out.append((*place, Found(members, group, told.span("members"), kind)))
    return out


def named_of(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """9条产业链中,A、B、C3条由市长挂帅; 八个产业集群,其中A、B两个集群规模超…: as many members as are counted of a larger group."""
    out: list[tuple[Sentence, Clause, Found]] = []
    text = reading.text
    for match in _NAMED_OF.finditer(text):
        spans, place = pieces(text, *match.span("members")), _place(reading, match.start("members"))
        spans += pieces(text, *spans.pop(), "和与") if spans else []
        words = [text[a:b] for a, b in spans]
        some, whole = number_of(match["some"]) or 0, number_of(match["count"]) or 0
        if place is None or not 1 < len(spans) == some < whole or not all(map(reads_as_field, words)):
            continue
        known = known_group(draft, match["head"])
        if known is not None and draft.targets("INCLUDES", known):
            continue
        kind = type_of_members(match["noun"])
        drop_within(draft, spans)
        members = listed(draft, spans, kind)
        group = known or draft.new("IndustryGroup", match.span("head"), match["head"], declared_count=whole)
        include(draft, group.at(match.span("head")), members, match.span())
        out.append((*place, Found(members, group, match.span("members"), kind)))
    return out


_NAMED_OF = sought(
    rf"(?P<head>(?P<count>{_NUMBER})[大个条][\u4e00-\u9fff]{{0,8}}?(?P<noun>产业集群|集群|产业链|产业))(?:[里中内],|[,。;](?:其中|当中),?)"
    rf"(?P<members>[^,;。:\n\d]{{4,60}}?)(?P<some>{_NUMBER})[个条大](?:产业集群|集群|产业链|产业|链)?(?=由|的?(?:总?产值|规模|营收|营业收入)|[实达超突入]|[,。;])"
)
_THEY_ARE = re.compile(  # 。|它们是A、B, 。|即:A、B, 。|主要包括A、B等
    "。(?:(?:(?:它们|其|这些产业)?(?:(?:分别|依次|具体)?(?P<are>是|为)|也?即|(?:主要|具体|分别)*(?:包括|有))):?)?"
    "(?P<members>[^,;:。\n]{4,240}?)(?P<more>等(?:产业链|产业|行业|领域|集群)?)?(?=[。\n]|$)"
)
_NOT_NOW = re.compile("过去|曾|以往|原先|未(?!来)|没有|尚无|不[再是]")
_COUNTED_LAST = re.compile(
    rf"(?:(?P<sort>(?:主导|支柱|优势|特色|首位|重点|新兴|传统|未来)+(?:产业集群|产业链|产业))(?:共?有|分为|达)?(?P<told>{_NUMBER})[个大条类]"
    rf"|(?P<head>{_NUMBER}[大个条][\u4e00-\u9fff]{{0,8}}?(?:产业集群|集群|产业链|产业|赛道)))$"
)
_HEAD = 40  # characters of the sentence before that may count them


_ENTRANTS = re.compile(  # 有色产业集群|7个|入选,分别是甲、乙等
    rf"(?P<head>[\u4e00-\u9fff]{{2,10}}?产业集群)(?P<count>{_NUMBER})个(?:成功)?(?:入选|上榜|入围)?,?(?:分别|依次)?(?:是|为|包括|即):?(?P<members>[^。;\n]+)"
)


_COUNTED_CLUSTERS = re.compile(f"集群{_NUMBER}个")  # which all of them hold


def entrant_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """其中有色产业集群7个入选,分别是甲集群、乙集群等: as many clusters of one field as its head counts are a group."""
    out = []
    for match in _ENTRANTS.finditer(reading.text) if _COUNTED_CLUSTERS.search(reading.text) else ():
        head = match["head"].removeprefix("其中")
        start = match.end("head") - len(head)
        named = draft.between(*match.span("members"), ("Cluster",))
        members = list(dict.fromkeys(cluster for _, cluster in named))
        place = _place(reading, match.start())
        if len(members) != (number_of(match["count"]) or 0) or len(members) < 2 or place is None or is_class(head):
            continue
        field = draft.find("Cluster", head)
        if field is not None and field not in members and len(field.places) == 1:
            draft.drop(field)  # it is no cluster but the sort of those
        group = add_group(draft, (start, match.end("count") + 1), match["count"] + "个" + head, members, len(members))
        out.append((*place, Found(members, group, match.span("members"), "Cluster")))
    return out


def promoted_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """加快发展三大主导产业。…做强A产业…。…做优B产业…: as many fields of the line as the group counts, each made strong.

    做强三大主导产业,发展A、B和C: or those that the next clause enumerates.
    """
    out: list[tuple[Sentence, Clause, Found]] = []
    for group in draft.of_type("IndustryGroup"):
        count = group.properties.get("declared_count") or 0
        if count < _FEW or draft.targets("INCLUDES", group):
            continue
        place = _place(reading, group.places[-1][0])
        if place is not None and len(members := _developed(draft, group.places[-1][1])) == count:
            include(draft, group, members, group.places[-1])
            out.append((*place, Found([], group, group.places[-1], "Industry")))
            continue
        start = group.places[-1][1]
        end = reading.text.find("\n", start)
        told = list(_PROMOTED.finditer(reading.text, start, end if end >= 0 else len(reading.text)))
        told = list({match["field"]: match for match in reversed(told)}.values())[::-1]
        if place is None or len(told) != count or not all(reads_as_field(match["field"]) for match in told):
            continue
        members = [draft.add("Industry", match.span("field")) for match in told]
        include(draft, group, members, group.places[-1])
        out.append((*place, Found([], group, group.places[-1], "Industry")))
    return out


def _developed(draft: Draft, at: int) -> list[Entity]:
    """The fields that the next clause says to be developed, and nothing else: 三大主导产业|,重点发展A、B和C."""
    told = _DEVELOPED.match(draft.text, at)
    named = draft.between(*told.span("members"), ("Industry",)) if told else []
    if told is None or not named or (named[0][0][0], named[-1][0][1]) != told.span("members"):
        return []
    joined = all(draft.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named))
    return [field for _, field in named] if joined else []


_DEVELOPED = re.compile(
    r",(?:重点|着力|大力|加快|积极|主要|优先|全力|协同|统筹)*(?:发展|培育|壮大|做[强大优]|布局|推动|聚焦)+(?P<members>[^,。;:\n]{6,60}?)(?=[,。;\n]|(?:高质量|集聚|集群|协同|融合)(?:发展|化)?[,。;\n]|发展[,。;\n])"
)
_FEW = 3
_PROMOTED = re.compile(r"(?:做[强优大精]|壮大|培强)(?:做[强优大精])?(?P<field>[\u4e00-\u9fff]{2,10}?)产业(?=[,。;])")


def led_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """改造提升传统优势产业。以A、B、C为重点,…: the fields that the sentence behind a category begins with."""
    out: list[tuple[Sentence, Clause, Found]] = []
    for match in _LED_CATEGORY.finditer(reading.text):
        named = draft.between(*match.span("members"), ("Industry",))
        joined = [draft.text[a[1] : b[0]] in lx.JOINTS for (a, _), (b, _) in pairwise(named)]
        place = _place(reading, match.start("members"))
        if len(named) < _FEW or not all(joined) or place is None or known_group(draft, match["head"]):
            continue
        members = [field for _, field in named]
        group = add_group(draft, match.span("head"), match["head"], members)
        out.append((*place, Found(members, group, match.span("members"), "Industry")))
    return out


_LED_CATEGORY = re.compile(
    r"(?<=[。\n;、.)])(?:加快|大力|着力|积极|优先|巩固|持续)*(?:改造|发展|培育|提升|壮大|做[大强优]|布局|打造|建设)+"
    r"(?P<head>(?:传统|优势|新兴|先导|未来|支柱|主导|特色|高成长性|战略性|先进|现代|高技术){1,3}(?:产业|服务业|制造业))。"
    r"(?:以|重点推动|重点发展|重点围绕|聚焦)(?P<members>[^,。;]{6,60}?)(?:等?产业发展|为重点|为主|为支撑|(?=[,。;]))"
)


def spelled_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """“陆海空”三大产业。“陆”指A,…;“海”是B,…;“空”即C: the members by the characters of the group's name."""
    out: list[tuple[Sentence, Clause, Found]] = []
    told = list(_SPELLED.finditer(reading.text))
    for group in draft.of_type("IndustryGroup") if len(told) > 1 else ():
        start, end = group.places[0]
        of_group = {match["part"]: match for match in reversed(told) if end <= match.start() <= end + _SPELLS}
        quoted = _QUOTED.search(reading.text, max(0, start - _SHORT_CODE), end)
        parts = [of_group[char] for char in quoted["word"] if char in of_group] if quoted else []
        if not parts or len(parts) != group.properties.get("declared_count") or draft.targets("INCLUDES", group):
            continue
        places = [_place(reading, part.start()) for part in parts]
        if all(reads_as_field(part["field"]) for part in parts):
            members = [draft.add("Industry", part.span("field")) for part in parts]
            include(draft, group, members, parts[0].span())
            for part, member in zip(parts, members, strict=True):
                _drop_inner(draft, member, part.span("field"))
            out += [
                (*place, Found([member], None, part.span("field"), "Industry"))
                for place, member, part in zip(places, members, parts, strict=True)
                if place is not None
            ]
    return out


def _drop_inner(draft: Draft, whole: Entity, span: Span) -> None:
    """Forget the fields that were read only inside of one: 深海装备 of 深海装备与海洋观测."""
    for (start, end), field in draft.between(*span, ("Industry",)):
        if field is not whole and set(field.places) <= {(start, end)}:
            draft.drop(field)


_SHORT_CODE = 7  # characters of it with its marks
_QUOTED = re.compile("“(?P<word>[^“”]{2,5})”")
_SPELLS = 600  # characters behind a group within which its characters are told
_SPELLED = re.compile(
    "“(?P<part>[^“”])”(?:则|就|也)?(?:是指|指的是|指|即是|即|是|为)(?P<field>[^,;。\n“”]{2,16})(?=[,;。\n])"
)
_FORMER = re.compile("前者(?:分别)?(?:是|为|包括|有|指)(?P<members>[^,;。\n]{4,120})")
_LATTER = re.compile("后者(?:分别)?(?:是|为|包括|有|指)(?P<members>[^,;。\n]{4,120})")
_NEAR = 160  # characters between the groups and what is told of them


def headed_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """23条重点产业链 and below it (一)甲产业链 … (二)乙产业链 …: the headings are the members, as far as the count reaches."""
    out: list[tuple[Sentence, Clause, Found]] = []
    for kind, noun in _HEADED_BY:
        first, members = _headings_of(draft, reading.text, kind)
        group = _counted_before(draft, reading.text, first, noun, len(members)) if len(members) >= _FEWEST else None
        place = _place(reading, group.places[0][0]) if group is not None else None
        if group is not None and place is not None:
            include(draft, group, members, group.places[0])
            out.append((*place, Found(members, group, group.places[0], kind)))
    return out


def opened_groups(draft: Draft, reading: Reading) -> list[tuple[Sentence, Clause, Found]]:
    """三大产业集群:甲产业集群以…。乙产业集群重点…。丙产业集群…。; 三大产业。A产业,…。B产业,…。: as many as the group counts, each at the head of a sentence of its own.

    Fewer are enough where the text is cut off behind them.
    """
    out: list[tuple[Sentence, Clause, Found]] = []
    for group in draft.of_type("IndustryGroup"):
        count, (start, end) = int(group.properties.get("declared_count") or 0), group.places[-1]
        kind = type_of_members(draft.text[start:end])
        if count < 2 or draft.targets("INCLUDES", group):
            continue
        reach = end + _EACH_SENTENCE * count
        told = [(span, e) for span, e in draft.between(end, reach, (kind,)) if draft.text[span[0] - 1] in _OPENED]
        if kind == "Industry":  # 高端装备产业,|发展机器人
            told = [
                (span, e) for span, e in told if e.name.endswith("产业") and draft.text[span[1] : span[1] + 1] in ",:"
            ]
        members = list(dict.fromkeys(e for _, e in told))
        cut_off = (
            kind != "Industry" and len(members) >= _FEWEST and not draft.text.rstrip().endswith(("。", "!", "”", ")"))
        )
        place = _place(reading, start)
        if place is not None and (len(members) == count or (len(members) < count and cut_off)):
            include(draft, group, members, (start, end))
            out.append((*place, Found(members, group, (start, end), kind)))
    return out


_EACH_SENTENCE = 150  # characters that are told of a member at most
_OPENED = ":。;\n"


def _headings_of(draft: Draft, text: str, kind: str) -> tuple[int, list[Entity]]:
    """What items begin with and where the first of them stands; none where they are of several places, so of others."""
    things = [(span[0], e) for e in draft.of_type(kind) for span in e.places if _numbered(text, span[0]) is not None]
    things.sort(key=itemgetter(0))
    members = list(dict.fromkeys(thing for _, thing in things))
    lands = {member.name[: lx.place_length(member.name)] for member in members}
    if sum(land.endswith(lx.RANKS) for land in lands) > 1:
        return 0, []  # 一、甲市A产业链。二、乙市B产业链
    return (things[0][0] if things else 0), members


def _counted_before(draft: Draft, text: str, first: int, noun: str, size: int) -> Entity | None:
    """The group named last before the headings that counts as many, or more, and of which no member is told."""
    groups = [
        group
        for group in draft.of_type("IndustryGroup")
        if group.places
        and group.places[0][0] < first
        and noun in text[slice(*group.places[0])]
        and size <= int(group.properties.get("declared_count") or 0) <= _MANY * size
        and not draft.targets("INCLUDES", group)
    ]
    return max(groups, key=lambda group: max(at for at, _ in group.places if at < first), default=None)


def _numbered(text: str, at: int) -> re.Match[str] | None:
    """The number of the item that begins with what stands here."""
    return _ITEM.fullmatch(text, text.rfind("\n", max(0, at - _INDENT), at) + 1, at)


_HEADED_BY = (("Chain", "链"), ("Cluster", "集群"))
_ITEM = re.compile(
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]+|第[一二三四五六七八九十\d]{1,3}[条节章]|[一二三四五六七八九十]是)[ \t]*(?:做[强优大]|发展|培育|打造|壮大)?"
)
_INDENT = 24  # characters before the name in its line
_FEWEST, _MANY = 3, 3  # headings at least; how many times as many the count may be


def _adding_up(draft: Draft, lists: list[Entity], match: re.Match[str], count: int) -> list[Entity]:
    """The lists that follow the head closely and have as many members together as it counts."""
    parts: list[Entity] = []
    total, at = 0, match.end()
    for group in lists[bisect_left(lists, match.end(), key=lambda e: e.places[0][0]) :]:
        start, end = group.places[0]
        size = max(len(draft.targets("INCLUDES", group)), int(group.properties.get("declared_count") or 0))
        gap = draft.text[at:start]
        if start - at > 40 or not size or (not parts and not _BETWEEN.search(gap)):
            break
        parts, total, at = [*parts, group], total + size, end
        if total >= count:
            break
    return parts if total == count and len(parts) > 1 else []


def _place(reading: Reading, at: int) -> tuple[Sentence, Clause] | None:
    """The sentence and the clause that stand here."""
    number = bisect_right(reading.sentences, at, key=lambda s: s.start) - 1
    if number < 0:
        return None
    sentence = reading.sentences[number]
    return next(((sentence, c) for c in sentence.clauses if c.start <= at <= c.end), None)
