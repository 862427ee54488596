"""Organs of the state under full and short names, persons by their office, and who issues what."""

import re
from functools import cache, lru_cache

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.head.noun_starts import start_of_name
from loaders.extract.names.head.park_heads import park
from loaders.extract.names.organ.charged_organs import charged_organs
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Word

Span = tuple[int, int]
_FULL = (
    ("工信", "工业和信息化"), ("经信", "经济和信息化"), ("发展改革委", "发展和改革委员会"), ("发改委", "发展和改革委员会"), ("科技厅", "科学技术厅"),
    ("科技局", "科学技术局"), ("科技部", "科学技术部"), ("工信委", "工业和信息化委员会"), ("经济信息化委", "经济和信息化委员会"),
    ("住建厅", "住房和城乡建设厅"), ("人民政府", "政府"), ("药监", "药品监督管理"), ("市场监管", "市场监督管理"), ("人社", "人力资源和社会保障"),
    ("新闻办公室", "新闻办"), ("建设厅", "住房和城乡建设厅"),
)  # fmt: skip
_PARTS_NAMES = (
    lx.VERB | lx.OPENER | lx.COMMA | lx.AND | lx.PLACE | lx.ORGAN | lx.QUANTITY | lx.TITLE
)  # ends a park's name
_MAKE = frozenset("强兴富")
_LEVELS = frozenset(["省", "市", "区", "县", "州", "旗"])
_BESIDE = re.compile(
    "时任|现任|曾任|历任|兼任|原任|前任|据|联合|会同|经|由|与|和"
)  # 据|甲工业园区管委会, 联合|乙开发区管委会
_NO_STEM = re.compile(
    r"第[一二三四五六七八九十百\d]+条[ \t]*|(?:依法)?(?:管理|保障|支持|授权|接受|服从|指导|监督|协助|配合)"
)
_NATIONAL = re.compile(
    "^(?:国家|国务院|国防|海关|最高|全国|中央|中国|中共)|(?:部|总局|总署|海关)$"
)  # no level is shared with these
_PARTIES = ("中共", "民建", "民进", "民盟", "民革", "农工党", "致公党", "九三学社", "台盟")
_LONGEST_STEM = 8
_UNDER = re.compile(r"(?:按照|根据|经|落实|贯彻|遵照|党中央、国务院和|围绕|按|报|向|邀请)$")
_PAST_ORGAN = re.compile(
    r"(?:和|、)?(?:的)?(?:决策部署|部署|要求|同意|批准|工作要求|领导|精神|正确领导|关于|安排|高度重视(?=[下和、]))"
)
_NEAR = 32  # characters around an organ that say whether it is only invoked
_INVOKED = re.compile(  # 为贯彻中央和省委|省政府|推动制造业发展的决策部署
    "(?:贯彻|落实|按照|根据|遵循)[^,。;《]{0,16}?(?:省委省政府|市委市政府|区委区政府|县委县政府|党委政府)[^,。;《]{2,24}?(?:决策|工作|重大|统一|安排)(?:部署|要求|安排|精神)"
)
_VERB = re.compile(
    r"(?:(?:官方)?网站|官网|官方微信|门户网站|微信公众号|日前|近日|昨日|今日|联合|正式|已|还|今天|昨天|当天|日内|对外|率先|首次|集中|统一|同步|陆续|先后|相继|随即|随后|及时|专门|配套|又|再次|再|也|共同|研究|制定|在[^,。]{0,12}|\d+日|于[^,。]{0,8}|最近|分别|将|[上下]午|会同[^,。]{0,12}){0,4}"
    r"(?:印发|发布|出台|公布|公示|下发|转发|制定出台|制定|就|现?将|对|向|以|会同|联合|举行|召开|介绍|确定|坚持|把|切实|表示|提出|披露|指出|通知|明确|组织|认定|批复|牵头|启动|编制|透露|带领|高规格|推动|深入|统筹|实施|加快|发挥|加力|继续|高度重视(?![下和、]))"
)


def organs(text: str, clause: Clause) -> list[tuple[Span, str]]:
    """Organs named in a clause: their words, and the tail that says what they are."""
    known = _of_lexicon(text, clause) if clause.flags & lx.ORGAN else []
    charged = charged_organs(text, clause, [span for span, _ in known])
    if not charged:
        return known
    ends = {end for (_, end), _ in charged}
    return sorted([*(one for one in known if one[0][1] not in ends), *charged])


def _of_lexicon(text: str, clause: Clause) -> list[tuple[Span, str]]:
    """The organs of a clause by their words."""
    found: list[tuple[Span, str]] = []
    words = clause.words
    for index, word in enumerate(words):
        if word.flags & lx.ORGAN and not _inside_word(text, word):
            start = _start(text, words, index, clause.start)
            if found and start < found[-1][0][1]:
                continue
            if start == word.start and text.endswith("主管部门", start, word.end):
                continue  # of no level: no certain one
            if (
                start == word.start
                and text.endswith("大数据中心", start, word.end)
                and text[start - 1 : start].isalnum()
            ):
                continue  # 甲云|大数据中心: works
            if text.startswith("区", start) and text.endswith("湾", 0, start):
                continue  # 甲湾|区大数据中心: of the bay
            if text.endswith("主管部门", start, word.end) and _EACH.search(text, max(0, start - 8), start):
                continue  # 各区县|中小企业主管部门
            if text.endswith(("设区", "旗县"), 0, start) or _CRUMB.match(text, word.end):
                continue  # 设区|市工信局: any; 首页 > 工信局 > 动态
            end = word.end
            if (
                index + 1 < len(words)
                and words[index + 1].flags & lx.ORGAN
                and words[index + 1].start == end
                and not _inside_word(text, words[index + 1])
            ):
                end = words[index + 1].end
            if text[start:end] == "人民政府":
                continue  # 各市、县(区)|人民政府
            end += text.endswith("委办", start, end) and text.startswith(("公厅", "公室"), end) and 2
            if text.startswith(_NATIONWIDE, start) and (branch := _branch(text, words, index, end)):
                end = branch
            end += next((len(part) for part in _PARTS_OF_ORGANS if text.startswith(part, end)), 0)
            found.append(((start, end), text[word.start : end]))
    return found


def _inside_word(text: str, word: Word) -> bool:
    """Whether what looks like an organ is a part of other words: 水利部|门, 跨学|科协|同, 农委|托."""
    return any(
        text.endswith(tail, word.start, word.end)
        and (text.startswith(after, word.end) or (before and text.endswith(before, 0, word.start)))
        for tail, before, after in _PARTS_OF_WORDS
    )


def _branch(text: str, words: list[Word], index: int, end: int) -> int:
    """Where the branch of a national organ in a place ends: 国家税务总局|甲省税务局, 中国人民银行|乙省分行; 0 where it has none."""
    place = next((w for w in words[index + 1 :] if w.start == end and w.flags & lx.PLACE), None)
    branch = _BRANCH.match(text, place.end) if place is not None else None
    return branch.end() if branch else 0


_NATIONWIDE = ("国家", "中国")
_BRANCH = re.compile(
    "[省市区县州]?(?:(?:中心)?支行|分行|营业管理部|税务局|(?:特派员)?办事处|监管分?局|监管办公室|分局|专员办)"
)
_PARTS_OF_WORDS = (
    ("部", "", ("门", "署")),
    ("民航局", "", ("部", "域")),
    ("标准委", "", ("员", "托", "派")),
    ("新经济委", "", ("员", "托", "派")),
    ("经委", "财", ("员",)),  # 中央财|经委|员会
    ("科委", "", ("员",)),
    ("经济发展局", "", ("面", "势", "部", "限")),
    ("科协", "学", ("同", "调", "作", "议", "商", "定")),
    ("农委", "", ("托", "员", "派")),
)
_EACH = re.compile("各[^,。;]{0,6}$")
_CRUMB = re.compile("[ \t]*>")
_PARTS_OF_ORGANS = ("办公厅", "办公室", "宣传部", "组织部", "统战部", "政策研究室")


def in_brackets(text: str, word: Word) -> list[Span]:
    """(责任单位:省工信厅、省科技厅), (省工信厅、各市政府): the organs in a bracket that says who carries out."""
    found = [
        part.span("organ")
        for part in _bracketed().finditer(text, word.start, word.end)
        if part["organ"][0] not in "各相"
    ]
    return found if len(found) > 1 or _CHARGED.search(text, word.start, word.end) else []


def behind_label(text: str, clause: Clause) -> list[Span]:
    """配合单位:|市财政局、甲区政府: the organs of a clause that a label before it says carry out."""
    if clause.start == 0 or text[clause.start - 1] != ":":
        return []
    if not _CARRY_OUT.search(text, max(0, clause.start - _LABEL), clause.start):
        return []
    found = (part.span("organ") for part in _bracketed().finditer(text, clause.start, clause.end))
    return [span for span in found if text[span[0]] not in "各相"]


_LABEL = 8  # characters of 协同配合单位:
_CARRY_OUT = re.compile("(?:配合|协同|协办|参与|参加|支持|主办|承办)(?:单位|部门):$")
_CHARGED = re.compile("责任单位|牵头|负责|配合|主管部门")


@cache
def _bracketed() -> re.Pattern[str]:
    """An organ between the marks of a list."""
    organ = rf"[\u4e00-\u9fff]{{0,8}}?(?:{lx.alternation((*lx.words('organs.state'), *lx.words('organs.party')))})"
    return re.compile(
        rf"(?<=[(、,;: ·])(?:[原现改]?由)?(?P<organ>{organ})(?=(?:等)?(?:牵头|负责|按职责|分工负责|配合|[、,;。) \n]|$))"
    )


_OTHER_TASK = 7  # characters of 市经济合作和
_WITH_OTHER_TASK = re.compile(  # 市|经济合作和|新兴产业局
    "(?<=[省市县区州])(?!.*[局委厅办部][和与])(?:经济|商务|投资|科技|科学|技术|工业|农业|产业|合作|促进|发展|服务|管理){2}[和与]$"
)


def _start(text: str, words: list[Word], index: int, begin: int) -> int:
    """A place, 省, 市, 国家 or 中共 before the tail belongs to the organ; a coordinating body has a whole name before."""
    start = words[index].start
    tail = text[start : words[index].end]
    if tail in lx.words("organs.coordination") or tail.endswith("促进中心"):
        return _coordinating_start(text, words, index)
    if (of_park := _park_start(text, words, index, begin)) < start:
        return of_park
    if joined := _WITH_OTHER_TASK.search(text, max(begin, start - _OTHER_TASK), start):
        start = joined.start()
    placed = any(w.flags & lx.PLACE and w.end == start for w in words[:index])
    for before in ("自治区", "新疆生产建设兵团", "兵团", "国家", "中国", "中共"):
        if text.endswith(before, 0, start) and not placed and not text.endswith("沿线国家", 0, start):
            start -= len(before)
    if (
        text[start - 1 : start] in _LEVELS
        and start
        and not any(w.end == start and w.flags & lx.PLACE for w in words[:index])
    ):
        start -= 1
    for word in reversed(words[:index]):
        if word.flags & lx.PLACE and word.end == start:
            start = word.start
    return start - next((len(party) for party in _PARTIES if text.endswith(party, 0, start)), 0)


def _park_start(text: str, words: list[Word], index: int, begin: int) -> int:
    """东湖高新区|管委会, 古雷|管委会: the park before an organ, with its place or a name of its own, belongs to it."""
    start = words[index].start
    of_park, placed = text.startswith(("管委会", "管理委员会"), start), False
    for word in reversed(words[:index]):
        if word.end != start or not word.flags & (lx.PARK | lx.PLACE):
            break
        start, of_park, placed = word.start, of_park or bool(word.flags & lx.PARK), bool(word.flags & lx.PLACE)
    if not of_park:
        return words[index].start
    before = max((w.end for w in words[:index] if w.end <= start and w.flags & _PARTS_NAMES), default=begin)
    if placed:
        return start
    if not 0 < start - before <= _LONGEST_STEM:
        return _whole_park(text, words, index, begin, start)
    at = next((w.start for w in words[:index] if w.flags & lx.PLACE and w.end == before), before)
    if _NO_STEM.fullmatch(text, at, start):
        return words[index].start  # 依法管理|管委会, 第七条|管委会
    lead = _BESIDE.match(text, at, start)
    at = lead.end() if lead else at
    return at if at < before or start - before > 1 else start  # 甲市|汽车开发区管委会, 甲|港片区管委会


def _whole_park(text: str, words: list[Word], index: int, begin: int, start: int) -> int:
    """Where the park before a committee begins, over the verbs in its name: 甲市农业高质量|发展|示范区管委会."""
    head = next((n for n in range(index) if words[n].start == start), index)
    if head == index or not words[head].flags & lx.PARK:
        return start
    whole = start_of_name(text, Clause(begin, words[index].end, words[: index + 1]), head, lx.PARK)
    name = text[whole : words[head].end]
    return whole if whole < start and park(name, text[start : words[head].end]) == "Park" else start


def _coordinating_start(text: str, words: list[Word], index: int) -> int:
    start = words[index].start
    for word in reversed(words[:index]):
        nominal = word.flags & lx.PROGRAMME or text[word.start : word.end] in lx.words("nominal")
        if word.flags & (lx.COMMA | lx.AND | lx.QUANTITY) or (word.flags & (lx.VERB | lx.OPENER) and not nominal):
            return word.end
        start = word.start
    if text[start - 1 : start] in _MAKE and text[start - 2 : start - 1] in _LEVELS:  # 省|强工业行动…
        start -= 1
    if text[start - 1 : start] in _LEVELS and start:
        start -= 1
    return start


@lru_cache(maxsize=20_000)
def canonical(name: str, province: str) -> str:
    """One key for 省工信厅, 山东省工信厅 and 山东省工业和信息化厅."""
    name = name.removeprefix("中共").removeprefix("国家")
    for short, full in _FULL:
        if full not in name:
            name = name.replace(short, full)
    name = name.replace("人民政府", "政府")
    name = name.replace("住房和住房和", "住房和").replace("城乡住房和城乡", "城乡")
    plain = lx.short_name(province)
    for prefix in (province, plain):
        if prefix and name.startswith(prefix):
            rest = name[len(prefix) :]
            return "省" + rest.lstrip("省市") if rest else name
    if name.startswith("自治区"):
        return "省" + name[3:]
    alone = province.endswith("市") and name[:1] == "市"  # 市某局 of Tianjin
    return ("省" + name[1:]) if name[:1] == "省" or alone else name


class Organs:
    """The organs of one document, short and full names of one organ as one entity."""

    def __init__(self, draft: Draft, province: str) -> None:
        self.draft, self.province = draft, province
        self.known: dict[str, Entity] = {}
        self._ids: set[int] = set()
        self._levels: dict[int, str] = {}  # where an organ ends -> the level that it names

    def has(self, entity: Entity) -> bool:
        """Whether an entity is one of them."""
        return id(entity) in self._ids

    def add(self, span: Span) -> Entity:
        """The organ named here."""
        name = self._level(span) + self.draft.text[span[0] : span[1]]
        key = canonical(name, self.province)
        entity = self.known.get(key)
        if entity is None and key.endswith("厅"):  # 由|经信厅|牵头: only provinces have one
            entity = self.known.get("省" + key)
        if entity is None and key.startswith("市"):
            entity = next((e for k, e in self.known.items() if k.endswith(key)), None)
        if entity is None:
            entity = next(
                (e for k, e in self.known.items() if k.startswith("市") and key.endswith(k) and len(k) > 2), None
            )
        if entity is None:
            entity = self.known[key] = self.draft.add("Organisation", span, name)
        entity.at(span)
        self._ids.add(id(entity))
        self.known.setdefault(key, entity)
        if len(name) > len(entity.name):
            entity.aliases.add(entity.name)
            entity.name = name
        return entity

    def _level(self, span: Span) -> str:
        """The level that an organ shares with the one enumerated before it (省科技厅、|财政厅), noted for the next one."""
        text = self.draft.text
        words = text[slice(*span)]
        if words[0] in _LEVELS:
            self._levels[span[1]] = words[0]
            return ""
        joined = span[0] and text[span[0] - 1] in "、和"
        shared = self._levels.get(span[0] - 1, "") if joined and words in lx.words("organs.state") else ""
        if _NATIONAL.search(words) or (shared != "省" and words.endswith("厅")):
            return ""
        self._levels[span[1]] = shared
        return shared


def acts(text: str, span: Span) -> bool:
    """Whether an organ does something here, and is not only invoked (按照省委、省政府部署, 经省政府同意)."""
    before, after = text[max(0, span[0] - 12) : span[0]], text[span[1] : span[1] + 24]
    if _UNDER.search(before) or _INVOKED.search(text, max(0, span[0] - _NEAR), min(len(text), span[1] + _NEAR)):
        return False
    if re.search(r"(?:按照|根据|经(?![信济合贸发开科])|落实|贯彻)[^,。]{0,12}、$", before):
        return False
    return not _PAST_ORGAN.match(after)


def issues(text: str, end: int) -> bool:
    """Whether the organ issues what is named next: 根据某局发布的《…》, 某厅关于印发…, 工业和信息化部《…办法》."""
    return _ISSUED_BY.match(text, end) is not None


_TO_ALL = re.compile(r"[ \t]*各[^。;:《》“\n]{4,120}:")


def is_addressed(text: str, start: int) -> bool:
    """Whether an organ is only one of those that a notice speaks to: 各县(市、区)工信局, 各镇政府,甲开发区管委会:经市政府同意,现将…."""
    line = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    if text.startswith("各", line) and text[: end if end >= 0 else len(text)].rstrip().endswith(":"):
        return True
    if (to := _TO_ALL.match(text, line)) and start < to.end():
        return True
    return bool(re.search(r"各[^,。;\n]{0,10}\Z", text[max(0, start - 11) : start]))


_ISSUED_BY = re.compile(
    r"[^,。;:《》]{0,16}?(?:发布|印发|出台|公布|公示|下发|转发|颁布|制发|制定|编制|拿出|推出)(?:实施)?了?的?《"
    r"|关于(?:联合)?(?:印发|公布|发布|下发|下达|转发|公示)"
    r"|(?:[、和][\u4e00-\u9fff]{2,14}?[部委厅局办室府]){0,6}(?:等[^,。;《]{0,6})?《"  # 根据|甲部|、乙部等3部门《…通知》
)


def has_verb(text: str, end: int) -> bool:
    """Whether a verb of acting follows."""
    return bool(_VERB.match(text, end) or _any_verb().match(text, end))


@cache
def _any_verb() -> re.Pattern[str]:
    """A verb of the lexicon, with adverbs before it."""
    openers = lx.alternation(lx.words("opener") - {"的", "等地", "其中", "由", "于"})
    return re.compile(f"(?:{openers}){{0,3}}(?:{lx.alternation(lx.words('verb') | lx.words('carry_out'))})")
