"""One thing under several names in one document: the shorter name of a class is the longer one's."""

import re
from collections.abc import Collection, Mapping

from loaders.extract.draft import Draft, Entity
from loaders.extract.enumeration.listtitles import by_ministry
from loaders.extract.names.kinds import is_class, unknown
from loaders.extract.reading import lexicon as lx

Span = tuple[int, int]
_COMPARED = 400  # names with one tail that are compared with each other
_NEAR = 60  # lists before and after that are compared with a list
_PLAIN = 3  # characters of a field and a head (化工园区) that mean the only class of this field with a level
_COMPANY = re.compile(r"(?:集团|股份|控股)?(?:有限(?:责任)?公司|公司)$")
_LONGEST_FIRM = 30
_DISTINCT = 6  # characters that a shared tail must have, for things whose class words are short


def merge(draft: Draft) -> None:
    """Merge short names into long ones, type by type."""
    for kind, same in (
        ("EnterpriseTier", _same_tier),
        ("Platform", _same_tail),
        ("Park", _same_tail),
        ("Programme", _same_programme),
        ("ClusterTier", _same_cluster_tier),
    ):
        by_tail: dict[str, list[Entity]] = {}
        entities = sorted(draft.of_type(kind), key=lambda e: len(e.name))
        for entity in entities:
            by_tail.setdefault(_core(entity.name)[-2:], []).append(entity)
        for alike in by_tail.values():
            for index, short in enumerate(alike[:_COMPARED]):
                matches = [
                    e for e in alike[index + 1 : _COMPARED] if same(short.name, e.name) or _without_place(short, e)
                ]
                alone = len(matches) == 1 or len(short.name) > _DISTINCT or kind not in ("Park", "Platform")
                longer = matches[0] if matches and alone and not _of_levels(short, matches) else None
                if kind == "ClusterTier" and longer is None and len(short.name) <= 6:
                    longer = _only_of_level(short, entities)
                if longer is not None and not (_has_members(draft, short) and _is_only_counted(draft, longer)):
                    absorb(draft, short, longer)


def _has_members(draft: Draft, tier: Entity) -> bool:
    return any(relation.type == "IN_TIER" and relation.target is tier for relation in draft.relations_of(tier))


def _is_only_counted(draft: Draft, tier: Entity) -> bool:
    """Whether a text says no more of a class than how many of it there are to be: 培育|省级链主企业|6户."""
    return all(_COUNT.match(draft.text, end) for _, end in tier.places)


_COUNT = re.compile(r"(?:达到?|超过?)?\d+[个家户](?:以上|左右)?(?![^,。;]{0,4}[:(,](?:分别|其中|包括|即))")


def merge_levels(draft: Draft, places: Collection[str]) -> None:
    """甘肃省特色产业集群 is 省级特色产业集群, in a text of this province that has both."""
    for kind in ("ClusterTier", "EnterpriseTier", "Park", "Platform"):
        for named in draft.of_type(kind):
            place = next((p for p in places if p and named.name.startswith(p)), "")
            level = next((f"{rank}级" for rank in _RANKS if place.endswith(rank)), "")
            same = draft.find(kind, level + named.name[len(place) :]) if level else None
            if same is not None and same is not named:
                absorb(draft, named, same)
    for named in draft.of_type("ClusterTier"):  # 千亿元级产业集群 is 千亿级产业集群
        same = draft.find("ClusterTier", named.name.replace("亿元级", "亿级")) if "亿元级" in named.name else None
        if same is not None:
            absorb(draft, same, named)


_LONG_TITLE = 60  # characters


def merge_national(draft: Draft) -> None:
    """What a ministry lists as 先进制造业集群 is 国家级先进制造业集群, in a text that has both."""
    for tier in draft.of_type("ClusterTier"):
        national = draft.find("ClusterTier", "国家级" + tier.name)
        if national is not None and national is not tier and any(_of_ministry(draft, place) for place in tier.places):
            absorb(draft, tier, national)


def _of_ministry(draft: Draft, place: Span) -> bool:
    """Whether words stand in the title of a list that a ministry publishes."""
    titles = draft.between(place[0] - _LONG_TITLE, place[1] + _LONG_TITLE, ("Document",))
    start = next((a for (a, b), _ in titles if a <= place[0] and place[1] <= b), -1)
    return start >= 0 and by_ministry(draft.text, start)


def merge_bare_tiers(draft: Draft) -> None:
    """先进制造业集群 is the 省级先进制造业集群 of the same text, where it names no other level of them."""
    tiers = draft.of_type("ClusterTier")
    for bare in tiers:
        levelled = [t for t in tiers if t.name.endswith(bare.name) and _is_level(t.name.removesuffix(bare.name))]
        counted = any(_HOW_MANY.search(draft.text, max(0, a - _NEAR_COUNT), a) for a, _ in bare.places)
        first = min(bare.places)
        levelled = [
            t for t in levelled if lx.level_length(t.name)
        ] or levelled  # 省级特色产业集群, beside 甲市特色产业集群
        if len(levelled) == 1 and draft.is_kept(bare) and not counted and min(levelled[0].places) < first:
            absorb(draft, bare, levelled[0])


_HOW_MANY, _NEAR_COUNT = re.compile(r"[\d一二两三四五六七八九十百][个家大条][^,。;]*$"), 8


def _is_level(words: str) -> bool:
    """Whether words say nothing but whose or of which level a class is: 省级, 四川省."""
    return bool(words) and (lx.level_length(words) == len(words) or lx.place_length(words) == len(words))


_RANKS = ("省", "自治区", "市", "县", "区", "州")


def merge_chains(draft: Draft) -> None:
    """氢能产业链 is the 甲市氢能产业链 of the same text, where only one place has such a chain."""
    placed: dict[int, list[Entity]] = {}
    for chain in draft.of_type("Chain"):
        length = lx.place_length(chain.name)
        rests = (chain.name[length:], chain.name[length + 1 :]) if length else ()  # 青岛|区块链, 长丰|县区块链
        plain = next((same for rest in rests if (same := draft.find("Chain", rest)) is not None), None)
        joint = _JOINED.match(chain.name)  # 钛产业链 of the 钛及钛合金产业链
        plain = plain or (draft.find("Chain", joint["stem"] + "产业链") if joint else None)
        if plain is not None and plain is not chain:
            placed.setdefault(id(plain), [plain]).append(chain)
    for plain, *chains in placed.values():
        if len(chains) == 1:
            absorb(draft, plain, chains[0])


_JOINED = re.compile("(?P<stem>[\u4e00-\u9fff]{1,6}?)[及与和](?P=stem)")


def merge_firms(draft: Draft) -> None:
    """晶澳 is 晶澳科技, 北岭石化 is 青河北岭石化有限公司, where the text has both."""
    firms = {firm.name: firm for firm in draft.of_type("Organisation")}
    by_head: dict[str, list[str]] = {}
    for name in firms:
        if _COMPANY.search(name):
            for length in range(2, _DISTINCT):
                by_head.setdefault(placeless(name)[:length], []).append(name)
    for name in [n for n in firms if not _COMPANY.search(n)]:
        longer = by_head.get(name, []) if len(name) > 2 else []
        if len(longer) == 1 and unknown(name[:2]) == 2:  # 飞鹿航空 of 青河飞鹿航空动力有限公司
            absorb(draft, firms[name], firms[longer[0]])
    for name, firm in firms.items():
        core = placeless(_COMPANY.sub("", name))
        may_be_short = 1 < len(core) <= _SHORT_FIRM and not name.endswith("有限公司")
        if may_be_short and unknown(core) == len(
            core
        ):  # 恒纶公司 of 福建恒纶新材料有限公司; 甲市恒纶集团有限公司 is another
            longer = [other for other in by_head.get(core, []) if other != name and not _of_two_places(name, other)]
            if len(longer) == 1 and draft.is_kept(firm):
                absorb(draft, firm, firms[longer[0]])
    for name, firm in sorted(firms.items(), key=lambda item: len(item[0])):
        for short in _short_firms(name):
            if short in firms and draft.is_kept(firms[short]) and draft.is_kept(firm):
                absorb(draft, firms[short], firm)


def _of_two_places(name: str, other: str) -> bool:
    """Whether two firms are called by different places: 宁德|时代, 四川|时代公司."""
    place, elsewhere = (one[: lx.place_length(one)] for one in (name, other))
    return bool(place and elsewhere) and lx.short_name(place) != lx.short_name(elsewhere)


def mention_firms(draft: Draft) -> None:
    """天禾隔膜 is 常州天禾隔膜材料股份有限公司 wherever the text says so: the first word of its own and what it makes."""
    named: dict[str, list[Entity]] = {}
    for firm in draft.of_type("Organisation"):
        rest = placeless(firm.name)
        if _COMPANY.search(firm.name) and unknown(rest[:2]) > 1 and len(rest) > _SHORT_FIRM + 2:
            named.setdefault(rest[:_SHORT_FIRM], []).append(firm)
    for at in range(len(draft.text) - _SHORT_FIRM + 1) if named else ():
        known = named.get(draft.text[at : at + _SHORT_FIRM], [])
        if len(known) == 1 and not _is_inside(draft, None, (at, at + _SHORT_FIRM)):
            draft.add("Organisation", (at, at + _SHORT_FIRM), known[0].name)


def merge_projects(draft: Draft) -> None:
    """福建|古雷炼化项目 is the 古雷炼化项目 of the same text, which names no other place with it."""
    placed: dict[str, list[Entity]] = {}
    for project in draft.of_type("Project"):
        if length := lx.place_length(project.name):
            placed.setdefault(project.name[length:], []).append(project)
    for name, projects in placed.items():
        plain = draft.find("Project", name)
        if plain is not None and len(projects) == 1 and not lx.place_length(plain.name):
            for key_, value in plain.properties.items():
                projects[0].properties.setdefault(key_, value)
            absorb(draft, plain, projects[0])


_SHORT_FIRM = 4  # characters of the short name of a firm


def drop_inner_firms(draft: Draft) -> None:
    """化学研究所 inside 中国科学院长春应用化学研究所 is no institution of its own, where nothing else names it."""
    for firm in draft.of_type("Organisation"):
        if all(_is_inside(draft, firm, place) for place in firm.places):
            draft.drop(firm)


_ORDINARY_TIER = re.compile("“?(?:重点|优势|主导|地标|本地区|先进制造业|现代化?)(?:产业)?集群”?")


def drop_ordinary_tiers(draft: Draft) -> None:
    """重点产业集群 is no class, where nothing is said to be one of them or to become one, and nobody counts them."""
    for tier in draft.of_type("ClusterTier"):
        said = (r for r in draft.relations_of(tier) if r.type in ("IN_TIER", "ADVANCES_TO", "MEASURES"))
        if _ORDINARY_TIER.fullmatch(tier.name) and next(said, None) is None:
            draft.drop(tier)


_SORT_OF_FIRM = re.compile(
    "(?:保险|信托|证券|期货|银行|融资|租赁|担保|资产|管理|小额|贷款|基金|投资|设备|大型|飞机|船舶|金融|财务|典当|咨询|评估|物业|以及|[及和或])+公司"
)


def drop_sorts_of_firms(draft: Draft) -> None:
    """保险资产管理公司 is a sort of firms and none."""
    for firm in draft.of_type("Organisation"):
        if _SORT_OF_FIRM.fullmatch(firm.name):
            draft.drop(firm)


def drop_aspirations(draft: Draft) -> None:
    """先进制造业高地, 重要增长极: what a place is to become is no park; its words are read as one, so that they name nothing else."""
    for park in draft.of_type("Park"):
        if park.name.endswith(("高地", "增长极")):
            draft.drop(park)


_UNNAMED = frozenset(["产业", "行业", "工业", "经济"])  # what a list of fields is called that has no name


def drop_unnamed_groups(draft: Draft, spokesmen: Collection[Entity]) -> None:
    """甲市发展A、B等产业: no group, where a place or park of which the text tells lives on each; the plan's own lists are groups."""
    for group in draft.of_type("IndustryGroup"):
        if group.name not in _UNNAMED or group.properties.get("declared_count") is not None:
            continue
        owners = _owners(draft, [group])
        if (
            owners
            and not owners & set(map(id, spokesmen))
            and owners <= _owners(draft, draft.targets("INCLUDES", group))
        ):
            draft.drop(group)


def _owners(draft: Draft, fields: Collection[Entity]) -> set[int]:
    """Who lives on one of these fields, or is for it."""
    living = [r for field in fields for r in draft.relations_of(field) if r.type in ("FOCUSES_ON", "COVERS")]
    return {id(draft.now(r.source)) for r in living if any(draft.now(r.target) is field for field in fields)}


def _is_inside(draft: Draft, firm: Entity | None, place: Span) -> bool:
    """Whether a longer organisation is named here."""
    around = draft.between(place[0] - _LONGEST_FIRM, place[1] + _LONGEST_FIRM, ("Organisation",))
    return any(a <= place[0] and place[1] <= b and (a, b) != place and e is not firm for (a, b), e in around)


def placeless(name: str) -> str:
    """A firm's name without the place that it begins with."""
    return name[lx.place_length(name) :]


def _short_firms(name: str) -> set[str]:
    """The shorter names that a firm may go by."""
    plain = _COMPANY.sub("", name)
    place = next((n for n in (4, 3, 2) if plain[:n] in lx.divisions()), 0)
    tail = lx.ending(plain, lx.sure_firm_tails())
    own = plain[place:].removesuffix(tail)  # 长安 of 重庆|长安|汽车股份有限公司
    return {s for s in (plain, plain[place:], plain.removesuffix(tail), own) if 1 < len(s) < len(name)}


_CODE = re.compile(r"[\d+X×xNn]{3,}")


def merge_documents(draft: Draft) -> None:
    """A title with and without its years is one; 政府工作报告 is the report whose title ends so."""
    papers = draft.of_type("Document")
    plain = {id(paper): _ADDITION.sub("", _DRAFT.sub("", paper.name)) for paper in papers}
    whole = {plain[id(paper)]: paper for paper in papers if plain[id(paper)] != paper.name}
    by_sound = {_MARKS.sub("", paper.name): paper for paper in reversed(papers)}
    for paper in papers:  # a title whose bracket a line has lost: …计划|2024—2027年)
        same = by_sound[_MARKS.sub("", paper.name)]
        if same is not paper and draft.is_kept(paper) and draft.is_kept(same):
            absorb(draft, *((same, paper) if paper.name.count("(") > same.name.count("(") else (paper, same)))
    papers = [paper for paper in papers if draft.is_kept(paper)]
    about = {paper.name: paper for paper in papers if paper.name.startswith("关于")}
    for paper in papers:  # 甲省人民政府|关于下达…的通知, the headline, and 《关于下达…的通知》
        if (bare := about.get(_BY_ORGAN.sub("", paper.name))) is not None and bare is not paper:
            absorb(draft, paper, bare)
    papers = [paper for paper in papers if draft.is_kept(paper)]
    for shown in papers:  # the headline 甲省园区名单|公示, and the list 甲省园区名单 below it
        bare = draft.find("Document", _SHOWN.sub("", shown.name))
        if bare is not None and bare is not shown and draft.is_kept(shown) and draft.is_kept(bare):
            absorb(draft, shown, bare)
    papers = [paper for paper in papers if draft.is_kept(paper)]
    for draft_of, paper in ((draft.find("Document", _DRAFT.sub("", p.name)), p) for p in papers):
        if draft_of is not None and draft_of is not paper and _DRAFT.search(paper.name) and draft.is_kept(paper):
            absorb(draft, paper, draft_of)
    for paper in papers:
        longer = whole.get(paper.name)
        if longer is None and paper.name == "政府工作报告":
            reports = [p for p in papers if plain[id(p)].endswith(paper.name) and p is not paper]
            longer = reports[0] if len(reports) == 1 else None
        if longer is not None and longer is not paper and draft.is_kept(paper):
            absorb(draft, paper, longer)


_SHOWN = re.compile("(?<=名单)的?(?:公示|公告|通告)$")
_DRAFT = re.compile(r"[(](?:[^()]{0,8}(?:征求意见|意见征求|送审|讨论|报批|审议|公示|公开征集意见)稿?|草案)[)]$")
_MARKS = re.compile(r"[()\s—–“”\"-]")
_BY_ORGAN = re.compile(
    "^(?!关于)[\u4e00-\u9fff]{2,24}?(?:政府|办公[厅室]|委员会|[厅局委])(?:等[\u4e00-\u9fff]{0,6})?(?=关于)"
)
_ADDITION = re.compile(
    r"[(](?:20\d\d.{0,8}|(?:排名|排序)不分先后|按[\u4e00-\u9fff]{2,8}排[序名列]|摘[要登]|节选|全文|摘录)[)]$"
)


def merge_titles(draft: Draft, called: Mapping[str, Entity]) -> None:
    """A programme that a headline names like the end of a document's title, or by its short name, is this document."""
    documents = [(re.sub(r"[(][^()]*[)]$|[“”《》\"]", "", d.name), d) for d in draft.of_type("Document")]
    for programme in draft.of_type("Programme"):
        plain = re.sub(r"[“”\"]", "", programme.name)
        same = [
            d for name, d in documents if len(plain) > _DISTINCT and (name.endswith(plain) or _same_code(plain, name))
        ]
        if not same and (bare := _without_rank(plain)):  # the headline 甲|产业振兴计划, and 《甲省产业振兴计划》
            same = [d for name, d in documents if _without_rank(name) == bare]
        if not same and plain in called and draft.is_kept(draft.now(called[plain])):
            same = [draft.now(called[plain])]  # 《…若干措施》(以下简称“松江十八条”)
        if not same and (code := _CODED.fullmatch(plain)):  # “231”产业集群 and “231”先进制造业产业集群
            same = [
                p
                for p in draft.of_type("Programme")
                if p is not programme and p.name.startswith(code[1]) and p.name.endswith(code[2]) and p.name > plain
            ]
        if not same and _CODE.fullmatch(plain):  # “465”现代产业集群 and “465” are one
            same = [p for p in draft.of_type("Programme") if p is not programme and p.name.startswith(plain)]
        if len(same) == 1:
            absorb(draft, programme, same[0])
    whole: dict[str, dict[Entity, None]] = {}
    for name, document in documents:
        for short in _shortened(name):
            whole.setdefault(short, {})[document] = None
    # A headline leaves out verb or place: 推进|产业强市行动计划, 衢州市|光伏产业行动计划; a line has only the end of a title.
    for name, document in documents:
        meant = [d for d in whole.get(name, ()) if d is not document and draft.is_kept(d)]
        if not meant and len(name) >= _END_OF_TITLE:
            meant = [d for n, d in documents if n.endswith(name) and n != name and draft.is_kept(d)]
            meant = sorted(meant, key=lambda d: -len(d.name))[:1]
        if len(meant) == 1 and draft.is_kept(document) and f"《{document.name}" not in draft.text:
            absorb(draft, document, meant[0])


_CODED = re.compile(r"(\d[\d+X×N]{1,8})((?:产业)?(?:集群|体系|格局|链群))")
_END_OF_TITLE = 10  # characters


def _shortened(title: str) -> set[str]:
    """A title without the verb, and without the place, that it begins with; none where it begins with neither."""
    return {_HASTENED.sub("", title), title[lx.place_length(title) :]} - {title}


_HASTENED = re.compile("^(?:关于)?(?:进一步)?(?:加快|加力|全面|深入|大力|扎实)*(?:推进|推动|实施|开展)(?=.{6})")


def _without_rank(title: str) -> str:
    """甲省产业振兴计划 as headlines have it: 甲产业振兴计划; nothing where no place begins a title."""
    length = lx.place_length(title)
    return lx.short_name(title[:length]) + title[length:] if 0 < length < len(title) - _DISTINCT else ""


def _same_code(programme: str, title: str) -> bool:
    """江西制造业1269行动计划 and 江西省制造业重点产业链现代化建设1269行动计划."""
    code = re.search(r"\d{3,}X?(?=[\u4e00-\u9fff]{2,6}$)", programme)
    return code is not None and title.endswith(programme[code.start() :])


def merge_groups(draft: Draft) -> None:
    """A list that the text states twice, or first by its count only (十大产业 … A、B等十大产业), is one group."""
    groups = draft.of_type("IndustryGroup")
    members = {id(g): [id(t) for t in draft.targets("INCLUDES", g)] for g in groups}
    counts: dict[frozenset[int], set[int]] = {}
    for group in groups:
        if count := group.properties.get("declared_count"):
            counts.setdefault(frozenset(members[id(group)]), set()).add(count)
    several = {same for same, known in counts.items() if len(known) > 1}  # 14个重点产业 and 6大优势产业 begin alike
    for number, group in sorted(enumerate(groups), key=lambda item: len(members[id(item[1])])):
        for other in map(draft.now, groups[max(0, number - _NEAR) : number + _NEAR]):
            if other is group or not draft.is_kept(group) or not _same_list(group, other, members):
                continue
            if frozenset(members[id(group)]) in several and not same_group_name(group.name, other.name):
                continue
            if group.name == other.name and len(group.places) > len(other.places):
                absorb(draft, other, group)  # the smaller into the larger: a list stated a thousand times is moved once
            else:
                absorb(draft, group, other)
                break


def _same_list(group: Entity, other: Entity, members: dict[int, list[int]]) -> bool:
    mine, theirs = members[id(group)], members[id(other)]
    count, counted = group.properties.get("declared_count"), other.properties.get("declared_count")
    if not mine:
        if not theirs or count is None:
            return False
        uncounted = counted is None and len(theirs) <= count <= 2 * len(theirs)
        return (uncounted and _plain(group.name) == _plain(other.name)) or (
            count == counted and same_group_name(group.name, other.name)
        )
    if set(mine) == set(theirs):
        return count == counted or None in (count, counted)
    return set(mine) < set(theirs) and count is not None and count == counted


_SORTS = re.compile("重点|支柱|优势|特色|主导|新兴|未来|首位")


def same_group_name(one: str, other: str) -> bool:
    """十大产业 and 十大工业产业, 14个重点发展的产业 and 14个工业重点产业: a shared head, beginning or sort."""
    a, b = _plain(one), _plain(other)
    sorts = [set(_SORTS.findall(name)) for name in (a, b)]
    return a.endswith(b) or b.endswith(a) or a[:2] == b[:2] or bool(sorts[0] & sorts[1])


def _plain(name: str) -> str:
    """A group's name without its count."""
    return re.sub(r"^[一二两三四五六七八九十\d]+(?:大|个|条|类|种)?|[“”]|\d+个$", "", name)


def _only_of_level(short: Entity, entities: list[Entity]) -> Entity | None:
    """自治区级集群 is 自治区级先进制造业集群, where the text has but one class of this level."""
    level = short.name.removesuffix("集群").removesuffix("级")
    same = [e for e in entities if e is not short and level and e.name.startswith(level)]
    return same[0] if len(same) == 1 else None


def absorb(draft: Draft, short: Entity, longer: Entity) -> None:
    """Everything said of the one is said of the other, or of what that has become by now; a thing and its class stay two."""
    short, longer = draft.now(short), draft.now(longer)
    if short is longer or short in draft.targets("IN_TIER", longer) or longer in draft.targets("IN_TIER", short):
        return
    for relation in draft.relations_of(short):
        source = longer if relation.source is short else relation.source
        target = longer if relation.target is short else relation.target
        for span in relation.evidence:
            draft.relate(relation.type, source, target, span, **relation.properties)
    for place in short.places:
        longer.at(place)
    draft.drop(short)
    draft.alias(longer, short.name)
    draft.replace(short, longer)


_NATIONAL = re.compile(r"^(?:国家级?|全国)(?=.*(?:小巨人|单项冠军))")  # there are no others


def _core(name: str) -> str:
    name = _NATIONAL.sub("", name)
    for tail in ("中小企业", "企业"):
        if name.endswith(tail) and len(name) > len(tail):
            return name.removesuffix(tail)
    return name


def _of_levels(short: Entity, longer: list[Entity]) -> bool:
    """Whether a class without a level has a namesake at each of two: 绿色工厂, where the text has 国家级 and 省级绿色工厂."""
    levels = {e.name[: lx.level_length(e.name)] for e in longer}
    return short.type == "EnterpriseTier" and not lx.level_length(short.name) and "" not in levels and len(levels) > 1


def _same_tier(short: str, longer: str) -> bool:
    """小巨人企业 = 专精特新小巨人企业, 专精特新 = 专精特新中小企业; but 专精特新企业 is not 专精特新小巨人企业."""
    levels = {name[: lx.level_length(name)] for name in (short, longer)} - {""}
    if len({level.removesuffix("级") for level in levels}) > 1:
        return False  # 国家级单项冠军 is no 自治区级单项冠军
    a, b = _core(short), _core(longer)
    if a == b:
        return True
    sized = re.match(r"[十百千万]亿", b) and not re.match(
        r"[十百千万]亿", a
    )  # 百亿级链主企业 is a part of the 链主企业
    return b.endswith(a) and len(a) >= 2 and not b.startswith("未来") and not sized


def _same_tail(short: str, longer: str) -> bool:
    """战略原材料保障区 = 国家重要战略原材料保障区: what the longer name has before is level and kind only."""
    before = longer.removesuffix(short)
    distinct = len(short) > _DISTINCT or (len(short) > _PLAIN and before in lx.words("level"))
    return before != longer and distinct and len(before) <= 4 and is_class(before.replace("重要", ""))


def _without_place(short: Entity, longer: Entity) -> bool:
    """汇智传感产业园 = 青浦汇智传感产业园, which the text has named before."""
    place = longer.name.removesuffix(short.name)
    if short.type != "Park" or place == longer.name or longer.places[0] > short.places[0]:
        return False
    return lx.is_division(place) and unknown(short.name) > 1


def _same_programme(short: str, longer: str) -> bool:
    return longer.endswith(short) and (len(short) >= 4 or short.endswith("长制"))


_OF_THE_WORLD = ("世界级", "国际级", "世界一流")


def _same_cluster_tier(short: str, longer: str) -> bool:
    if lx.level_length(short) and lx.level_length(longer):  # 千亿级集群 is no 五千亿级集群
        return False
    if longer.startswith(_OF_THE_WORLD):
        return False  # what is to be reached is not what there is
    return longer.endswith(short) and short[:2] not in ("特色", "产业", "先进") and len(short) > 5
