"""Persons by their office: 副厅长王某某介绍, 王某某书记联系…, and in a dialogue 王某某:…."""

import re

from loaders.extract.draft import Draft, Entity
from loaders.extract.names.head.kinds import unknown
from loaders.extract.names.organ.officials import POST_BEFORE, POST_BEHIND, is_office, is_person
from loaders.extract.names.speech import is_inside_word
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause
from loaders.extract.reading.sought import sought

Span = tuple[int, int]
_LONGEST = 20  # characters of an office before its last word
_KNOWN = 40  # persons named last that are looked for again
_TWICE = lx.alternation(word for word in lx.words("surname") if len(word) == 2)  # 欧阳
_TIBETAN = f"(?:{lx.alternation(lx.words('tibetan_name'))})(?:{lx.alternation(lx.words('tibetan_name'))}|[太加])"  # 扎西|次仁, 才让|太
_LISTED_PERSON = re.compile(
    rf"[ \t:]{{1,3}}((?P<full>[\u4e00-\u9fff]{{1,7}}(?:·[\u4e00-\u9fff]{{2,8}})+|{_TIBETAN})|{_TWICE}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2,3}})(?=[;:,、。()\[\]\s]|$)"
)
_PERSON = re.compile(
    rf"((?P<full>[\u4e00-\u9fff]{{1,7}}(?:·[\u4e00-\u9fff]{{2,8}}?)+?|{_TIBETAN})|{_TWICE}[\u4e00-\u9fff]{{1,2}}?|[\u4e00-\u9fff]{{2,3}}?)"
    r"(?=曾(?=作为|担任|任|经|在)|陪同|陪着|随行|随同|一同|一道|一起|拿起|指着|捧起|翻开|表示|见证|发布|推介|介绍|先容|说|称|谈|指出|在|出席|参会|列席|到会|莅临|透露|宣布|披露|主持|率|带队|参加|强调|回答|答|一行|作|做|代表|发言|担任|任|兼任|负责|联系|挂钩|挂点|挂联|包联|包抓|分管|率队|督导|深入|前往|来到|会见|走访|牵头|领衔|挂帅|为|提出|认为|告诉|调研|考察|观摩|等|向|对|就|到|赴|与|和|推介|挑|认领|包保|主抓|领办|部署|率先|同志|先生|女士|教授"
    r"|致辞|讲话|解读|解释|坦言|建议|要求|呼吁|通报|汇报|总结|分析|宣读|签|受|接受|深[有感知情]|自豪|自信|欣慰|高兴|还|也|则|回忆|感慨|直言|坦承|补充|算|笑(?=着|道|言|说|称)|形容|举例|预计|领着|带着|接过|给(?=记者|[\u4e00-\u9fff]{1,4}们|大家|我|他)|把(?=[\u4e00-\u9fff])|让(?=记者|大家|我)|递|掏出|当选|获评|获颁|荣获|入选|不怕|先后|依次|相继|逐一|首先|随后|应邀|受邀|多次|详细|充分|高度|再次|现场|近日|日前|今天|昨天|当天|围绕|结合|从|以|将|分别|分头|各自|亲自|共同|具体|继续|[,:、()。;\d“《]|$)"
)
_TAKES = re.compile(r"担任|任|表示|介绍|说|出席|牵头|领衔|挂帅|带队|主持|在会上")
_LEADERS = re.compile(  # 青河县|领导王某某、李某某出席, 青河县|长王某某主持
    "(?<=[\u4e00-\u9fff]{2})(?P<office>[市县区州旗](?:(?:委|政府)?领导|长))(?=[\u4e00-\u9fff]{2,3}[、,出参主致宣带])"
)
_SPEAKS = re.compile("代表(?:市|省|县|区|州)|[作做](?:了?政府)?工作报告|作报告")
_ANSWERS = re.compile(r"[ \t\[]*([\u4e00-\u9fff]{3})(?:[\]:]|[ \t]?答:)")
_NO_NAMES = frozenset(
    [
        "单位",
        "和责",
        "包联",
        "包抓",
        "包保",
        "包干",
        "包案",
        "成员",
        "全程",
        "常态",
        "应当",
        "都有",
        "都在",
        "都是",
        "谈一",
        "谢谢",
        "常务",
        "干部",
    ]
)  # 链长|单位, 领导|包联
_NOBODY = ("全程", "全力", "全面", "全部", "全体", "班子", "齐上", "齐亮", "齐抓", "齐聚", "齐心", "齐动")
_AND_OTHERS = re.compile(  # 负责人|和代表, 总书记|殷殷嘱托
    "[和与及](?:代表|企业|专家|嘉宾|家属|成员|员工|干部|群众|骨干|业务|技术|工作|有关|相关|部分|各|其他)|(?P<one>[\u4e00-\u9fff])(?P=one)(?![说介表指强在和、,])"
)
_AT = "上下内外里中前后期间等"  # 县长任|上|的事
_OFFICES = ("长", "书记", "主任")  # 组长|由市长担任
_TAKES_UP = re.compile(
    "来到|赶到|走进|前往|深入|为成员|任第[一二]|任(?!.{1,2}(?:同志)?(?:[担兼出]?任|牵头|领衔|挂帅|联系|包))[\u4e00-\u9fff、]{2,14}(?:链长|群长|组长|总指挥)|(?:单位|办公|专班|会议|制度)|任(?:总|副|组长|链长|群长|常务|召集)|代表[市省县区州会大团]"
)  # 市委书记|任总召集人
_TAKEN_BY = re.compile("由(?P<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?(?:担任|兼任|任)")  # 主任|由黄某某兼任
_WITH_OFFICE = re.compile(  # 组长:陈某(市委副书记)、李某某(副市长)
    r"(?:(?<![\u4e00-\u9fff])|(?<=[由为请]))(?P<name>(?![由为请])[\u4e00-\u9fff]{2,4})[(](?P<office>[^(),;。]{2,24})[)]"
)
_BY = re.compile(
    "^其中|^据(?![局库管])|^.*(?:的[^、,]{0,14}(?:产业链|集群|项目|工程)、|(?:产业链|集群|项目|工程)[ \t]+|(?<!自)(?:由|邀请到?|见到了?|以及|请|(?:首任|[链群组]长|召集人|总指挥)(?:分别)?[是为]|[,“”:])(?=.{2}))"
)  # 由|市经信局局长, 邀请到|市工信局局长, 据|甲集团总裁
_DIALOGUE = re.compile("记者|主持人|提问|问:")


def persons(text: str, clause: Clause, draft: Draft) -> list[tuple[Span, Entity]]:
    """The persons of a clause; those that are known already are looked for again."""
    found: list[tuple[Span, Entity]] = []
    for match in _WITH_OFFICE.finditer(text, clause.start, clause.end) if clause.flags & lx.BRACKET else ():
        name = match["name"]
        if is_person(name) and not lx.is_division(name) and is_office(match["office"]):
            person = draft.add("Person", match.span("name"))
            person.properties["office"] = match["office"]  # more than the 组长 before it says
            found.append((match.span("name"), person))
    ranks = {word.end - 1 for word in clause.words if word.flags & lx.PLACE} if clause.flags & lx.PLACE else set()
    leaders = [m for m in _LEADERS.finditer(text, clause.start, clause.end) if m.start() in ranks] if ranks else []
    led = ((lead.span("office"), _after_office(text, lead.end())) for lead in leaders)
    found += [(span, draft.add("Person", span, office=text[slice(*office)])) for office, span in led if span]
    for word in clause.words if clause.flags & lx.OFFICE else ():
        for span in (
            (
                _after_office(text, word.end),
                _before_office(text, clause, (word.start, word.end)),
            )
            if word.flags & lx.OFFICE
            else ()
        ):
            if span is not None:
                after = max((end for (_, end), _ in found if end <= word.start), default=clause.start)
                words = text[max(after, word.start - _LONGEST) : word.end].lstrip("、,")
                if max(after, clause.start) < word.start - _LONGEST and "、" in words:
                    words = words.partition("、")[2]  # what is cut in its middle is no office
                office = _BY.sub("", words.removeprefix("和") if after > clause.start else words)
                found.append((span, draft.add("Person", span, office=office)))
    if span := _in_that_office(text, clause):
        found.append((span, draft.add("Person", span)))
    for match in _QUOTED.finditer(text, clause.start, clause.end) if clause.flags & lx.QUOTED else ():
        if (span := _after_office(text, match.end())) is not None and text[span[0] : span[1]][:2] not in lx.common():
            found.append((span, draft.add("Person", span, office=match["office"])))
    for match in _IN_BRACKET.finditer(text, clause.start, clause.end) if clause.flags & lx.BRACKET else ():
        if is_person(match["name"]) and match["name"] not in lx.common():
            found.append((match.span("name"), draft.add("Person", match.span("name"), office=match["office"])))
    chain = _OF_CHAIN.match(text, clause.start, clause.end) if text.find("链长", clause.start, clause.end) > 0 else None
    if chain and is_person(chain["name"]) and chain["name"] not in lx.common() and not lx.place_length(chain["name"]):
        found.append((chain.span("name"), draft.add("Person", chain.span("name"))))
    for match in _COMRADE.finditer(text, clause.start, clause.end):
        name = match["name"]
        if is_person(name) and name not in lx.common() and not lx.place_length(name) and not lx.flags().get(name, 0):
            found.append((match.span("name"), draft.add("Person", match.span("name"))))
    said = _QUOTED_SPEAKER.match(text, clause.start, clause.end) if text.endswith("”", 0, clause.start) else None
    if said and is_person(said["name"]) and said["name"] not in lx.common() and unknown(said["name"]) > 1:
        found.append((said.span("name"), draft.add("Person", said.span("name"))))
    joined = _joined(text, [span for span, _ in found])
    found += [(span, draft.add("Person", span)) for span in joined]
    if span := _answers(text, clause):
        found.append((span, draft.add("Person", span)))
    for person in draft.latest("Person", _KNOWN):  # 王某某同志担任…; 王某某:… in a dialogue
        at = text.find(person.name, clause.start, clause.end)
        if at >= 0:
            draft.add("Person", (at, at + len(person.name)))
    return found


_OF_CHAIN = re.compile(  # 王某某|是甲产业链的链长; 现任命|李某同志|为乙产业链链长
    f"(?:(?:现|决定|兹|经研究|近日|日前|[省市县区州](?:委|政府)?)*(?:任命|聘任|聘请|推举|推选|指派|指定|明确|确定|安排))?(?P<name>[\u4e00-\u9fff]{{1,7}}(?:·[\u4e00-\u9fff]{{2,8}}?)+?|{_TWICE}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2}}(?=同志|[担兼出]?任)|[\u4e00-\u9fff]{{2}}(?![区县市省职曾案])[\u4e00-\u9fff])(?:同志)?(?:则|还|也|又|兼)*(?:是|为|担任|出任|兼任|任)[^,。;、]{{2,20}}?链的?“?(?:总|副)*链长(?!单位|制|办|会)"
)


_COMRADE = sought("(?:由|请|归)(?P<name>[\u4e00-\u9fff]{2,3})同志(?=[\u4e00-\u9fff])")  # 甲产业链由|李某|同志负责
_QUOTED_SPEAKER = re.compile(  # “产业大有可为。”|王某某说
    "(?P<name>(?!.(?:经理|老板|师傅|主任|先生|女士|总工|书记|厂长|教授))[\u4e00-\u9fff]{3})(?:笑着|自豪地|高兴地|感慨地|激动地|信心满满地)?(?:说|介绍|表示|告诉记者)(?:道)?(?=[,。:]|$)"
)
_IN_BRACKET = re.compile(  # 甲产业链(链长|王某某|,链主企业乙)
    "(?<=[(,;])(?P<office>(?:总|副)*(?:链长|群长))(?P<name>[\u4e00-\u9fff]{2,3})(?=[,;)])"
)
_QUOTED = re.compile("“(?P<office>(?:总|副)*(?:链长|群长))”")  # 甲产业链|“链长”王某某


def _joined(text: str, named: list[Span]) -> list[Span]:
    """市领导王某、|李某某、|张某出席: who is enumerated behind a person, up to what they do."""
    spans: list[Span] = []
    for _, last in named:
        run: list[Span] = []
        end = last
        while match := _ENUMERATED.match(text, end):
            name = match["name"]
            if not is_person(name) or name in lx.common() or lx.flags().get(name) or lx.place_length(name):
                break  # 王某某和华为|共同, 王某某、金华|等地
            run.append(match.span("name"))
            end = match.end()
        spans += run if _TAKING_PART.match(text, end) else []
    return spans


_TAKE_PART = r"(?:[担兼出]任|牵头|领衔|挂帅|包联|包抓|联系|出席|参加|参会|陪同|列席|随同|一同|分别|共同|等(?!地|[省市县区国](?!领导)|企业|公司|行业|产业|领域|单位|部门|方面|园区|集群))"
_NEXT_OFFICE = rf",(?={POST_BEFORE}(?:[\u4e00-\u9fff]{{2,4}})(?:[、,。]|{_TAKE_PART})|[^,。;]{{2,20}}负责(?:同志|人)(?:等|分别|一同)*(?:出席|参加|参会|陪同))"  # 市委常委王某某、李某某|,副市长张某出席
_ENUMERATED = re.compile(
    rf"(?:{POST_BEHIND})?[、和](?P<name>{_TWICE}[\u4e00-\u9fff]{{1,2}}|[\u4e00-\u9fff]{{2,3}}?)(?=(?:{POST_BEHIND})?(?:[、和]|{_TAKE_PART}|{_NEXT_OFFICE}))"
)
_ROLES = re.compile("任[双总副单]")
_TAKING_PART = re.compile(f"(?:{POST_BEHIND})?(?:{_TAKE_PART}|{_NEXT_OFFICE})")


def _after_office(text: str, end: int) -> Span | None:
    """市长|王某某表示; a name of three or four characters that no lexicon knows needs no verb after it."""
    if by := _TAKEN_BY.match(text, end):
        return by.span("name") if is_person(by["name"]) else None
    if (
        _TAKES_UP.match(text, end)
        or _AND_OTHERS.match(text, end)
        or text.startswith(_NOBODY, end)
        or text.startswith("主席国", end - 2)
    ):
        return None  # 市级领导|班子有关成员, 市长县长|齐上阵
    if match := _PERSON.match(text, end) or _LISTED_PERSON.match(text, end):
        if match[0].startswith(":") and len(match[1]) == 2 and match[1] in lx.common():
            return None  # 县委书记:时间。
        acts = lx.flags().get(match[1], 0) & (lx.VERB | lx.OPENER)
        named = match["full"] or (
            not acts
            and (match[1][0] in lx.words("surname") or match[1][:2] in lx.words("surname"))
            and "链" not in match[1]
            and match[1] not in _NO_NAMES
            and match[1][-1] not in "了着过"
            and not _ROLES.match(match[1])
            and not match[1].endswith(_OFFICES)
        )  # 领导任|链长, 组长|由副市长担任
        start, end = match.span(1)
        if text.startswith("和", end) and _TAKES.match(text, end + 1):  # 许庆和|担任
            end += 1
        return (start, end) if named else None
    name = text[end : end + 3]
    if name[2:] == "的":  # 总经理任杰|的名片, 局长周末|的安排
        own = is_person(name[:2]) and unknown(name[:2]) == len("任杰") and name[:2] not in lx.common()
        return (end, end + 2) if own and name[1] not in _AT else None
    if text[end + 3 : end + 4] == "了" and is_person(name[:2]):  # 陈刚|抹了把汗
        return end, end + 2
    if name[:2] in lx.common() and text[end + 2 : end + 4] in lx.common():
        return None  # 市委主要领导|高位统筹
    if len(name) == 3 and is_person(name) and not _ROLES.match(name) and unknown(name) == 3 and "链" not in name:
        short = _goes_on_with_word(text, end)
        return None if short and name[:2] in lx.ordinary() else (end, end + (2 if short else 3))
    return None


_LEADS = re.compile(
    "(?:[已也就都还一直始终多次亲自主动率先带头]{1,4})?(?:带领|带着|率|介绍|表示|说|认为|坚持|深知|牵头|负责|主持|告诉|常|见证|参与|组织|从|把|将|在|对|用|和|与|以|,)"
)


def _in_that_office(text: str, clause: Clause) -> Span | None:
    """作为甲集团总工程师,|王某某|带领团队…: who is named behind the office that he holds."""
    if not clause.flags & lx.OFFICE or clause.mark != "," or not text.startswith(("作为", "身为"), clause.start):
        return None
    held = any(word.flags & lx.OFFICE and word.end == clause.end for word in clause.words)
    named = _after_office(text, clause.end + 1) if held else None
    if named is None or text[named[0] : named[0] + 2] in lx.common() or not _LEADS.match(text, named[1]):
        return None  # 作为局长,|严格把关
    return named


def _goes_on_with_word(text: str, start: int) -> bool:
    """Whether a word begins with the third character of what may be a name: 部长刘明|全面分析; but not 部长刘明发|表示."""
    ends = is_inside_word(text, start + 3) and not is_inside_word(text, start + 2)
    return ends and not is_inside_word(text, start + 4) and is_person(text[start : start + 2])


def _before_office(text: str, clause: Clause, office: Span) -> Span | None:
    """王某某|书记联系…: at the head of a clause, or where it is said who takes the lead (由王某|省长牵头)."""
    start, end = office
    at = clause.start + len(text[clause.start : start]) - len(text[clause.start : start].lstrip("…. \t"))
    if at <= start - 3 and (given := max(text.rfind(by, max(at, start - 4), start) for by in "由是请归")) >= 0:
        at = given + 1
    name = text[at:start]
    if name.startswith("谢谢"):
        return None
    if _ROLES.match(name):
        return None  # 市委书记、市长|任双组长
    long_enough = len(name) == 3 or (
        len(name) == 2 and (text[at - 1 : at] in ("由", "归") or _SPEAKS.match(text, end))
    )  # 王某|市长代表市政府
    return (at, start) if long_enough and is_person(name) and unknown(name) == len(name) else None


def _answers(text: str, clause: Clause) -> Span | None:
    """王某某:谢谢提问: who speaks at the head of a line, in a text where questions are put."""
    if clause.start and text[clause.start - 1] != "\n":
        return None
    match = _ANSWERS.match(text, clause.start, clause.end + 1)
    if match is None or not is_person(match[1]) or unknown(match[1]) < 3 or not _is_dialogue(text):
        return None
    return match.span(1)


def _is_dialogue(text: str) -> bool:
    return _DIALOGUE.search(text) is not None
