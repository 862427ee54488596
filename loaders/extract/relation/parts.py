"""What is part of a plan or a programme: what the text of a plan, or news of it, says that will be carried out; headings; counted actions."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.headings import CHAPTER
from loaders.extract.names.main_document import is_noticed
from loaders.extract.names.titles import TASK_TABLE
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.reading.furniture import PAGE
from loaders.extract.reading.numbers import number_of
from loaders.extract.reading.sought import sought
from loaders.extract.relation.objects import Objects
from loaders.extract.relation.plan_voice import speaking_plan
from loaders.extract.relation.told_parts import told_parts

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_WHERE = re.compile("(?:将|要)?在[^,。;、]{2,8}[省市县区州]")  # 将在甲乙丙三市|大力实施A工程
_CARRIES_OUT = re.compile(r"实施|开展|推行|启动|施行")
_CARRIES_OUT_TOO = re.compile(r"实施|开展|推行|启动|施行|推进|部署")
_PROPOSED = re.compile(
    "》(?:还|也|同时|进一步|,)*(?:提出|明确|部署|要求)|《[^》]+》,$"
)  # 《甲方案》提出,|统筹推进乙行动
_PROPOSES_HERE = re.compile(  # 报告还要求|实施甲工程
    "(?:报告|方案|意见|规划|计划|措施|《[^》]+》)(?:还|也|同时|进一步|中|明确|则)*(?:提出|要求|部署|强调)(?:,|要|了)?"
)
_OTHERS = ("国家", "国务院", "中央", "我国", "上级", "省里")  # 国家|实施甲行动
_BY_OTHER = re.compile(  # 方案不再|实施甲行动, 某公司|实施甲行动
    "(?:不再?|没有|未|停止|取消|暂缓|(?:公司|集团)[^,。;]{0,4})(?:深入|大力|全面|继续)?(?:实施|开展|推行|启动|施行|推进|部署)"
)
_SUGGESTED = re.compile("(?:专家|学者|代表|委员|人士|协会|商会)[^,。;]{0,4}(?:建议|呼吁|提议|希望),?$")
_BY_PLAN = re.compile("(?:根据|按照|依据)《[^》]+》(?:要求|部署|安排|提出)?,$")  # 根据《甲方案》,|乙市将实施丙行动
_HEADING = re.compile(
    r"[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[).、]|[.]\d{1,2}[ .、])+|第[一二三四五六七八九十]+[章节条]|——|[◆●■▲★·]|0\d[ \t]|专栏[ \t]*[一二三四五六七八九十\d]{1,3}[ \t:.、]*)[ \t]*(?:(?:深入|大力|全面|组织|扎实|持续)?(?:实施|开展|推行|推进|启动|实行|建立|健全|完善|落实))?[“]?$"
)
_NAMES_ITS_OWN = re.compile(
    "(?:深入|大力|全面|组织|扎实|持续)?(?:实施|开展|推行|启动)(?=“[^“”]{2,8}”[\u4e00-\u9fff]{0,6}(?:工程|行动|计划))"
)
_OPENS = re.compile(  # 5.|重大项目“双百”工程。…; (三)突出项目建设。实施|“百亿项目攻坚”行动
    r"(?:[ \t#*]*(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[).、]|[.]\d{1,2}[ .、])+|第[一二三四五六七八九十]+[章节条])?[ \t]*)"
    r"(?:[^。\n]{2,16}。)?(?:深入|大力|全面|组织|扎实|持续|启动|实施|开展|推进|推行)*[“\"]?"
)
_OWN_ITEM, _LEAD = (
    re.compile(r"(?:^|[;。:\n])[一二三四五六七八九十]是(?:深入|大力|全面)?(?:实施|开展|推行|推进)?[“]?$"),
    12,
)
_CLOSES = re.compile(PAGE)  # the heading
_NATIONAL = re.compile("国家|国务院|[工科财商]信?部|省里")
_ISSUED = re.compile("(?:印发|出台|发布|公布|制定)了?$")
_DO_WELL = re.compile(r"重点做好.{0,6}(?:工作|方面)")
_CONSISTS = re.compile(
    r"(?:计划|方案|规划|意见|措施|《[^》]+》)(?:中)?(?:共|将|还|明确|重点|同时|一共|总共)*(?:安排|部署|列出|提出|实施|明确|包括|推出|设置|布置)了?(?:实施|开展)?[^,。;]{0,8}?(?:[两三四五六七八九十]|\d+)(?:项|个|大)(?:重点|专项|重大|主要)?(?:工程|行动|计划|任务)"
)
_OWN_LIST = re.compile(  # 实施三大行动|:甲行动、乙行动; 重点工程|:甲工程、乙工程
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[).、])?(?:统筹|重点|组织|深入|大力|全面|将|共|一共)*(?:(?:实施|开展|推进|部署|安排|布局)(?:了|好)?“?(?:[两三四五六七八九十]|\d+)(?:项|个|大)|(?:重点|主要|专项|重大))(?:重点|专项|重大|标志性|攻坚|主要|示范)*(?:行动|工程|任务|计划)”?(?:,?(?:主要|具体)?(?:包括|涵盖|分别[是为]|即|依次[是为]|为))?$"
)
_HAS_PARTS = re.compile(  # 甲工程|,包括|乙工程、丙工程2个子工程
    "[,。]?(?:其中|其|[该这](?:一|项|个)?(?:工程|行动|计划))?(?:主要|具体|共|下|细)*(?:包括|包含|涵盖|分为|设有|设)(?:了|为)?“?"
)
_NAMELY = re.compile(  # “甲计划”|落地,即新建|乙中心、丙工厂
    "”?(?:的?(?:落地|实施|推进|落实|建设|内容|核心|重点)(?:见效|生根)?)?[,:]?(?:也就是|就是|即|是指|指|(?:主要|具体|共)?(?:包括|包含|涵盖))[::]?(?:重点|加快|抓好|推进|建成|建好|新建|扩建|建设|实施|落实|开工)*“?"
)
_BELOW = re.compile(  # 甲行动|下设的|乙工程
    "(?:之下|下),?(?:所|又|还|再)*(?:设|辖|属|细分|分)(?:立|有|的|了|出|为)*“?|框架下的“?"
)
_LAYS_DOWN = re.compile(  # 《甲方案》|部署实施|乙工程
    "(?:[(][^()]{1,24}[)])?(?:还|也|同时|明确|(?:提出|部署|要求)[,:]?|安排|谋划|将|要|重点|组织|统筹|深入|大力|全面|计划)+(?:实施|开展|启动|推进|推行)(?:了|好)?(?:“?[两三四五六七八九十\\d]+(?:项|个|大)[^,。;:(]{0,6}(?:工程|行动|计划)”?[:,(](?:包括|即)?)?“?"
)
_LISTS_AS = re.compile(  # 列入《甲规划》|重大专项的有:
    "[^,。;:]{0,12}?的(?:重[点大])?(?:项目|工程)?(?:主要|分别|共|还)?(?:有|包括|是|为)[:]?"
)
_UPGRADES = re.compile("(?:正|就)?(?:是|作为|系)(?:在)?(?:对)?[^,。;“《]{0,12}“?")  # “甲行动2.0”|是|“甲行动”的升级版
_UPGRADED = re.compile(
    "”?(?:的)?(?:基础上(?:的)?)?(?:升级(?:版|而来)|迭代(?:版|升级)|接续|延续|[23]\\.0版)(?=[,。;]|$)"
)
_ENTERED, _ADVERBS = re.compile("(?<!未)(?<!未被)(?:列入|纳入|入选|写入)了?$"), 12  # characters
_ACTS = re.compile(  # 统筹实施产业链建设“六大行动”。|一是甲行动。…
    r"(?:统筹|重点|组织|深入)*(?:实施|开展|推进)[^,。;《》]{0,10}?“?[两三四五六七八九十]大(?:专项|重点)?(?:行动|工程)”?(?=[。:;]?$)"
)
_PROJECT_HAS = sought(
    "(?<=[该本])项目(?:主要|共|具体)?(?:包括|包含|涵盖|分为)|(?<=[该本])项目由(?=[^,。;]{4,60}(?:组成|构成))"
)
_TOLD_OF = re.compile(
    r"(?:计划|方案|规划|意见|措施|《[^》]+》)[^。;]{0,12}?(?:[^。;]{0,80},)?(?:明确|围绕|提出|部署|安排|推出|确定|包括|聚焦|实施|设置|谋划|列出|开展)了?[^。;,]{0,8}?“?(?:[两三四五六七八九十]|\d+)(?:项|个|大)(?:重点|专项|重大|主要)?(?:任务|工程|行动|计划|举措)”?"
    r"(?:展开|推进)?(?:,?(?:主要|具体)?(?:包括|涵盖|分别[是为]|即|依次[是为]):?|:)"
)
_PROPOSES = re.compile(
    "(?:计划|方案|规划|意见|措施|《[^》]+》)(?:还|也|同时|明确|将|要)*(?:提出|部署|要求|安排|列出)(?:要|将)*(?:实施|开展)"
)
_IS = re.compile("(?:同时|也|还|均|已|并|被)*(?:就是|是|为|作为|属于|系|列为|列入|纳入)(?:我?[省市县区])?“?")
_COMPONENT = re.compile(
    "”?(?:中)?的?(?:重要|关键|核心|重点)?(?:组成部分|子项目|子工程|重点项目|重点工程|内容之一|重要内容|一部分|项目之一)"
    r"|”?(?:中)?(?:所)?(?:确定|明确|提出|部署|安排|列出|规定|谋划)的[^,。;、]{0,10}?(?:之一|重[点大](?:项目|工程|行动|任务)(?=[,。;、]|$))"
)
_REFERS = re.compile("(?:该|此|本|这一)(?P<sort>工程|行动|项目|计划|专项)")
_ONE_OF = re.compile("”?之一(?:、|,|的)(?:启动|实施|推进)?“?")
_NO_LONGER = re.compile("不是|并非|不再|曾是|曾为|原为|原是|不属于")
_NAME = 12  # characters before a name in which it may be denied
_TITLE = 60  # characters of a title and the words around it
_LISTED_IN = re.compile("(?:已|被|成功|正式|均|也|还|同时|一并)*(?:列入|入选|纳入|入围|进入|列为)了?[^,。;《]{0,6}《?")
_PARTED = re.compile("[”》]?(?:、|和|及|以及)?(?:[一二三四五六七八九十]是)?(?:深入|大力|组织)?(?:实施|开展|推进)?[“]?")
_COLON = re.compile("[^,。;:]{0,12}:")  # 8个行动|27条具体任务:
_LISTS = re.compile(  # 集中推进以下项目:|…包括:
    r"(?:(?:以下|下列|如下)[^,。;:]{0,6}(?:项目|工程)|(?:主要|重点|具体)?包括(?:[^,。;:]{0,8}项目)?|(?:重点)?项目(?:有|为|包括)|其中):"
)
_LISTED = re.compile(r"[ \t]*(?:\d{1,3}[.、)]|[(]\d{1,3}[)]|[·*-])[ \t]*")
_BOXED = re.compile(
    r"[ \t#*]*专栏[ \t]*[一二三四五六七八九十\d]{1,3}[ \t:.、]*(?:实施|组织实施)?[“]?"
)  # 专栏1 甲工程, and its items below
_OF_OTHERS = re.compile("(?:省里|上级|国家|此前|上一轮)的?$")
_HANDED_DOWN = re.compile("落实(?:好|了)?(?:国家|省|上级|中央)|国家|上级")  # 落实|国家部署的四项任务
_TASK = re.compile(r"[ \t]*(?:[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、])")
_ITEM = re.compile(r"[一二三四五六七八九]是")
_PLAN = re.compile(
    rf"(?:计划|方案|规划|意见|措施|举措|办法|纲要|政策|行动|条例|(?<=[\u4e00-\u9fff])20\d\d|{TASK_TABLE})(?:[(][^()]*[)])?(?:》?的通知(?:[(][^()]*[)])?)?$"
)
_CHAPTER = re.compile(f"(?m)^{CHAPTER}")
_ACTIONS = re.compile(  # headings of its own
    r"(?m)^[ \t]*(?:[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、])[^,。;、\n]{2,16}(?:行动|工程|计划)" + PAGE + "$"
)
_ACTIONS_TOLD = re.compile(  # 1.甲行动|。支持…
    r"(?m)^[ \t]*(?:[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、|——|[◆●■▲★·]|0\d[ \t])[ \t]*(?:实施|开展|推进)?[^,。;、:\n]{2,16}(?:行动|工程|计划)(?:[。:]|[ \t]*$)"
)
_CHAPTERS = 3  # a page with so many numbered chapters prints the plan itself
_NUMBERED = re.compile(r"(?P<count>[二两三四五六七八九十]+|\d{1,2})大(?P<sort>工程|行动|计划)")
_DONE = re.compile("(?:实施|推进|开展|启动|推动|[一二三四五六七八九十]是|[,;。:]|是)“?$")
_NEXT = 2  # lines that part a programme and what it consists of
_FEW = 2  # 产业基础再造和重大技术装备攻关两大工程 are the nation's, 七大行动 the plan's own


class Parts:
    """States PART_OF of one scene."""

    def __init__(self, scene: "Scene", objects: Objects) -> None:
        self.scene, self.draft, self.text, self.objects = scene, scene.draft, scene.text, objects
        self.told = -1  # the line that says of how many programmes the plan consists
        self.whole: Entity | None = None  # a programme whose parts the following lines are
        self.opened: tuple[int, Entity] | None = None  # the line that a programme opens, and the programme
        self.numbered: tuple[int, Entity, str, int] | None = None  # line, “八大工程”, 工程, how many are still to come
        self.lists = False  # whether the lines below are its projects
        own_title = scene.main is not None and scene.main in scene.titles.bare
        self.printed_below = scene.main is not None and is_noticed(scene.titles, scene.main)
        printed = len(_CHAPTER.findall(scene.text)) >= _CHAPTERS or len(_ACTIONS.findall(scene.text)) > 1
        self.own_text = own_title or printed
        self.lists_actions = len(_ACTIONS_TOLD.findall(scene.text)) > 1
        self.guide = scene.main is not None and scene.main is scene.titles.guided

    def sentence(self, sentence: Sentence) -> None:
        """All parts that a sentence names."""
        self._of_programme(sentence)
        self._projects(sentence)
        self._of_project(sentence)
        self._called_part(sentence)
        self._laid_down(sentence)
        self._as_part(sentence)
        self._upgrades(sentence)
        self._one_of(sentence)
        self._among_them(sentence)
        self._has_parts(sentence)
        self._is_made_of(sentence)
        self._of_number(sentence)
        main = self._whole_of(sentence)
        told_parts(self.draft, sentence, main)
        if main is None or not main.name:
            return
        if _PLAN.search(main.name):
            self._counted(sentence, main)
            self._told(sentence, main)
            self._own_list(sentence, main)
            if (self.printed_below or self.lists_actions) and not self.own_text:
                self._headed(sentence, main)
            if self.own_text:  # a plan names much that others carry out; its own headings say what is its own
                self._headed(sentence, main)
                self._named_here(sentence, main)
            if self._is_item(sentence) if self.own_text else min(main.places)[0] < sentence.end:
                self._carried_out(sentence, main)

    def _is_item(self, sentence: Sentence) -> bool:
        """Whether a guide to the plan tells here of one of its tasks: (二)实施甲工程和乙行动,…"""
        start = self.text.rfind("\n", 0, sentence.start) + 1
        return self.guide and _TASK.match(self.text, start) is not None

    def _whole_of(self, sentence: Sentence) -> Entity | None:
        """The plan that a sentence tells of: that of the text, or another that the line has named since.

        A guide tells of the plan that it guides to, unless the sentence itself names another.
        """
        if (plan := speaking_plan(self.draft, sentence)) is not None:
            return plan
        main = self.scene.main
        if main is None:
            return None
        guide = main is self.scene.titles.guided
        line = sentence.start if guide else self.text.rfind("\n", 0, sentence.start) + 1
        if self.text.find("《", line, sentence.end) < 0:
            return main
        named = (
            e
            for s, e in reversed(self.draft.between(line, sentence.end, ("Document",)))
            if self.text[s[0]] == "《"
            and not _NATIONAL.search(self.text, max(line, s[0] - _LEAD), s[0])
            and _PLAN.search(e.name)
            and (guide or _ISSUED.search(self.text, max(line, s[0] - _LEAD), s[0]))
        )
        return next(named, main)

    def _of_programme(self, sentence: Sentence) -> None:
        """将实施甲行动,重点做好四方面工作: what the items after it carry out is part of it."""
        if _DO_WELL.search(self.text, sentence.start, sentence.end + 1):
            programmes = [e for c in sentence.clauses for _, e in self.objects.mentions(c) if e.type == "Programme"]
            self.whole = programmes[-1] if programmes else self.whole
        elif self.whole is not None:
            start = self.text.rfind("\n", 0, sentence.start) + 1
            if _ITEM.match(self.text, start):
                self._carried_out(sentence, self.whole)
        self._announced(sentence)

    def _projects(self, sentence: Sentence) -> None:
        """5.甲工程。…包括:A项目、B项目; 实施“甲”工程,集中推进以下项目:, and its items: the projects of a programme."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        if self.opened is not None and self.opened[0] != line:
            goes_on = self.lists and _LISTED.match(self.text, line) is not None
            self.opened = (line, self.opened[1]) if goes_on else None
            self.lists = goes_on
        if self.opened is not None and self.lists:
            start = _LISTED.match(self.text, line)
            for span, project in self.draft.between(line, sentence.end, ("Project",)) if start else []:
                if start and span[0] <= start.end():
                    self.draft.relate("PART_OF", project, self.opened[1], span)
            return
        programmes = [
            (start, e) for c in sentence.clauses for (start, _), e in self.objects.mentions(c) if e.type == "Programme"
        ]
        if programmes:
            self.opened = (line, programmes[-1][1]) if _OPENS.fullmatch(self.text, line, programmes[-1][0]) else None
        if programmes and _BOXED.fullmatch(self.text, line, programmes[-1][0]):
            self.opened, self.lists = (line, programmes[-1][1]), True
            return
        lists = _LISTS.search(self.text, sentence.start, sentence.end + 1) if self.opened is not None else None
        if lists is None or self.opened is None:
            return
        self.lists = lists.end() >= sentence.end
        for span, project in self.draft.between(lists.end(), sentence.end, ("Project",)):
            self.draft.relate("PART_OF", project, self.opened[1], span)

    def _of_project(self, sentence: Sentence) -> None:
        """总投资70亿元的甲产业园项目…。该项目包括|乙中心、丙基地两个项目."""
        lists = _PROJECT_HAS.search(self.text, sentence.start, sentence.end)
        line = self.text.rfind("\n", 0, sentence.start) + 1
        told = self.draft.between(line, lists.start(), ("Project",)) if lists else []
        clause = next((c for c in sentence.clauses if lists and c.start <= lists.start() < c.end), None)
        named = self.draft.between(lists.end(), clause.end, ("Project",)) if lists and clause and told else []
        for span, project in named:
            if project is not told[-1][1]:
                self.draft.relate("PART_OF", project, told[-1][1], span)

    def _called_part(self, sentence: Sentence) -> None:
        """甲项目是“乙”工程的重要组成部分; 甲项目列入《丙名单》."""
        kinds = ("Project", "Programme", "Document")
        if not self.draft.between(sentence.start, sentence.end, kinds):
            return
        for clause in sentence.clauses:
            named = sorted(self.draft.between(clause.start, clause.end, kinds), key=lambda m: m[0])
            named = [*self._meant(clause), *named] if named else []
            for (part, thing), (whole, container) in pairwise(named):
                between, behind = self.text[part[1] : whole[0]], self.text[whole[1] : clause.end]
                is_part = _IS.fullmatch(between) is not None and _COMPONENT.match(behind) is not None
                is_listed = _LISTED_IN.fullmatch(between) is not None and container.type == "Document"
                if thing.type != "Document" and container.type != "Project" and (is_part or is_listed):
                    self.draft.relate("PART_OF", thing, container, (part[0], clause.end))

    def _meant(self, clause: Clause) -> list[tuple[Span, Entity]]:
        """(一)甲工程。…,|该工程|同时列为乙行动的子项目: the last such thing of the line."""
        refers = _REFERS.match(self.text, clause.start, clause.end)
        if refers is None:
            return []
        line = self.text.rfind("\n", 0, clause.start) + 1
        told = self.draft.between(line, clause.start, ("Project", "Programme"))
        return [(refers.span(), thing) for _, thing in told if thing.name.endswith(refers["sort"])][-1:]

    def _laid_down(self, sentence: Sentence) -> None:
        """《甲方案》|部署实施乙工程、丙工程; 列入《丁规划》重大专项的有:戊项目、己项目."""
        for (start, end), plan in self.draft.between(sentence.start, sentence.end, ("Document",)):
            if self.text[start] != "《" or _NATIONAL.search(self.text, max(sentence.start, start - _LEAD), start):
                continue
            entered = _ENTERED.search(self.text, max(sentence.start, start - _LEAD), start)
            kinds, says = (("Project", "Programme"), _LISTS_AS) if entered else (("Programme",), _LAYS_DOWN)
            laid = says.match(self.text, end, sentence.end) if entered or _PLAN.search(plan.name) else None
            behind = self.draft.between(laid.end(), sentence.end, kinds) if laid else []
            if not laid or not behind or behind[0][0][0] - laid.end() > len("“"):
                continue
            for span, part in self._enumerated(behind, behind[0][0][0]):
                self.draft.relate("PART_OF", part, plan, (start, span[1]))

    def _as_part(self, sentence: Sentence) -> None:
        """作为《甲方案》的组成部分,|“乙”工程…: what the next clause begins with."""
        for clause, after in pairwise(sentence.clauses):
            if clause.mark != "," or not self.text.startswith("作为", clause.start):
                continue
            wholes = self.draft.between(clause.start, clause.end, ("Document", "Programme"))
            parts = self.draft.between(after.start, after.end, ("Programme", "Project"))
            for (start, end), whole in wholes[:1] if parts else ():
                said = _COMPONENT.match(self.text, end, clause.end)
                if said and start - clause.start <= _ADVERBS and parts[0][0][0] - after.start <= len("“"):
                    self.draft.relate("PART_OF", parts[0][1], whole, (clause.start, after.end))

    def _upgrades(self, sentence: Sentence) -> None:
        """“甲行动2.0”是在|“甲行动”|基础上的升级版."""
        if (
            self.text.find("版", sentence.start, sentence.end) < 0
            and self.text.find("续", sentence.start, sentence.end) < 0
        ):
            return
        programmes = sorted(self.draft.between(sentence.start, sentence.end, ("Programme",)), key=lambda m: m[0])
        for (later, newer), (first, older) in pairwise(programmes):
            said = _UPGRADES.fullmatch(self.text, later[1], first[0])
            if said and _UPGRADED.match(self.text, first[1], sentence.end):
                self.draft.relate("SUCCEEDS", newer, older, (later[0], first[1]))

    def _one_of(self, sentence: Sentence) -> None:
        """“八大行动”之一、|“甲”工程; 作为“十项工程”之一,|乙工程启动."""
        if "之一" not in self.text[sentence.start : sentence.end]:
            return
        named = sorted(self.draft.between(sentence.start, sentence.end, ("Programme", "Project")), key=lambda m: m[0])
        for (whole, container), (part, thing) in pairwise(named):
            said = _ONE_OF.fullmatch(self.text, whole[1], part[0])
            denied = _NO_LONGER.search(self.text, max(sentence.start, whole[0] - _NAME), whole[0])
            if said and container.type == "Programme" and not denied:
                self.draft.relate("PART_OF", thing, container, (whole[0], part[1]))

    def _among_them(self, sentence: Sentence) -> None:
        """启动“甲”计划,其中|“乙”行动由某局牵头,“丙”行动…: what the clauses begin with from 其中 on."""
        at = self.text.find("其中", sentence.start, sentence.end)
        whole = self.draft.between(sentence.start, at, ("Programme",)) if at >= 0 else []
        if at >= 0 and not whole and _CONSISTS.search(self.text, sentence.start, at):
            whole = self.draft.between(sentence.start, at, ("Document",))  # 《甲方案》部署四项行动,其中|乙行动…
        if len(whole) != 1 or not whole[0][1].name.endswith(("计划", "行动", "工程", "方案", "战略")):
            return
        for clause in sentence.clauses:
            for span, part in self.draft.between(max(clause.start, at), clause.end, ("Programme",))[:1]:
                begins = span[0] - max(clause.start, at) <= len("其中,“")
                if clause.end > at and begins and part is not whole[0][1]:
                    self.draft.relate("PART_OF", part, whole[0][1], (clause.start, clause.end))

    def _has_parts(self, sentence: Sentence) -> None:
        """实施甲工程,包括|乙工程、丙工程2个子工程: programmes that a programme consists of."""
        programmes = self.draft.between(sentence.start, sentence.end, ("Programme",))
        for (whole, container), (part, _) in pairwise(programmes):
            if _BELOW.fullmatch(self.text, whole[1], part[0]):
                for span, thing in self._enumerated(programmes, part[0]):
                    self.draft.relate("PART_OF", thing, container, (whole[0], span[1]))
                continue
            if not _HAS_PARTS.fullmatch(self.text, whole[1], part[0]) or self.text[whole[0]] == "《":
                continue
            run = self._enumerated(programmes, part[0])
            for span, thing in run if len(run) > 1 else ():
                if thing is not container:
                    self.draft.relate("PART_OF", thing, container, (whole[0], span[1]))

    def _is_made_of(self, sentence: Sentence) -> None:
        """推动甲计划落地,即新建|乙中心、丙工厂两个支撑项目: the works that a programme is said to be."""
        named = self.draft.between(sentence.start, sentence.end, ("Programme", "Project"))
        for ((_, end), whole), ((start, _), first) in pairwise(named):
            if whole.type != "Programme" or first.type != "Project" or not _NAMELY.fullmatch(self.text, end, start):
                continue
            works = [(span, thing) for span, thing in named if thing.type == "Project"]
            for span, part in self._enumerated(works, start):
                self.draft.relate("PART_OF", part, whole, (end, span[1]))

    def _of_number(self, sentence: Sentence) -> None:
        """实施“八大工程”。一是实施甲工程,…。在实施乙工程方面,…: what is of the same sort behind it, no more than it counts."""
        if self.numbered is not None and sentence.line - self.numbered[0] > _NEXT:
            self.numbered = None
        for span, thing in self.draft.between(sentence.start, sentence.end, ("Programme",)):
            if number := _NUMBERED.fullmatch(thing.name):
                count = number_of(number["count"]) or 0
                self.numbered = (sentence.line, thing, number["sort"], count)
            elif self.numbered is not None and thing.name.endswith(self.numbered[2]):
                _, whole, sort, left = self.numbered
                if left > 0 and _DONE.search(self.text, max(sentence.start, span[0] - _LEAD), span[0]):
                    self.draft.relate("PART_OF", thing, whole, span)
                    self.numbered = (sentence.line, whole, sort, left - 1)

    def _enumerated(self, programmes: list[tuple[Span, Entity]], start: int) -> list[tuple[Span, Entity]]:
        """The programmes from here on that only commas and 实施 part: 甲行动、实施乙行动和丙行动."""
        run: list[tuple[Span, Entity]] = []
        for span, thing in programmes:
            if span[0] < start or (run and span[0] < run[-1][0][1]):
                continue
            if run and not _PARTED.fullmatch(self.text, run[-1][0][1], span[0]):
                break
            run.append((span, thing))
        return run

    def _own_list(self, sentence: Sentence, main: Entity) -> None:
        """实施三大行动:甲行动、乙行动、丙行动; 重点工程:甲工程、乙工程: what a clause of the plan itself announces and the next lists."""
        for clause, after in pairwise(sentence.clauses):
            if clause.mark != ":" or not _OWN_LIST.match(self.text, clause.start, clause.end):
                continue
            run = self._enumerated(self.draft.between(after.start, sentence.end, ("Programme",)), after.start)
            leads = _PARTED.fullmatch(self.text, after.start, run[0][0][0]) if run else None
            for span, part in run if len(run) > 1 and (leads or run[0][0][0] == after.start) else ():
                self.draft.relate("PART_OF", part, main, (clause.start, span[1]))

    def _told(self, sentence: Sentence, main: Entity) -> None:
        """《方案》明确六项任务,包括|甲行动、乙行动、丙工程; 围绕六大行动展开:|甲行动、乙行动."""
        told = _TOLD_OF.search(self.text, sentence.start, sentence.end)
        cited = re.search("《([^》]+)", told[0]) if told else None
        if told is None or _OF_OTHERS.search(self.text, sentence.start, told.start()):
            return
        if (cited and cited[1] not in main.name) or self.text.startswith(("落实", "国家"), told.end()):
            return
        for clause in sentence.clauses:
            if clause.start <= told.end() <= clause.end:
                named = self.draft.between(told.end(), clause.end, ("Programme",))
                for span, part in named if len(named) > 1 else ():
                    self.draft.relate("PART_OF", part, main, span)

    def _announced(self, sentence: Sentence) -> None:
        """计划共安排五项工程。一是甲工程,…;二是乙工程,…: what the items name that the plan is said to consist of."""
        main = self.scene.main
        if main is None or not _PLAN.search(main.name):
            return
        consists = _CONSISTS.search(self.text, sentence.start, sentence.end)
        consists = consists or (None if self.own_text else _ACTS.search(self.text, sentence.start, sentence.end))
        other = consists and "《" in consists[0] and consists[0].split("》")[0].strip("《") not in main.name
        other = other or (consists is not None and _HANDED_DOWN.search(consists[0]) is not None)
        if consists and not other and not _OF_OTHERS.search(self.text, sentence.start, consists.start()):
            self.told = sentence.line
            colon = _COLON.match(self.text, consists.end(), sentence.end)
            listed = colon.end() - 1 if colon else sentence.end
            for clause, (start, _), entity in self._openings(sentence, consists.end()):
                if entity.type == "Programme" and start > listed:
                    self.draft.relate("PART_OF", entity, main, (clause.start, clause.end))
        if self.told != sentence.line:
            return
        for clause, (start, _), entity in self._openings(sentence):
            if entity.type == "Programme" and _OWN_ITEM.search(
                self.text, max(0, sentence.start - 1, start - _LEAD), start
            ):
                self.draft.relate("PART_OF", entity, main, (clause.start, clause.end))

    def _carried_out(self, sentence: Sentence, whole: Entity) -> None:
        """深入实施甲行动; a place that carries one out does so by itself (宜春深入实施甲行动)."""
        for clause in sentence.clauses:
            by_place = clause.words and clause.words[0].flags & lx.PLACE and clause.words[0].start == clause.start
            if by_place and not _BY_PLAN.search(self.text, max(sentence.start, clause.start - _TITLE), clause.start):
                continue
            if self.text.startswith(_OTHERS, clause.start) or _SUGGESTED.search(
                self.text, max(sentence.start, clause.start - _LEAD), clause.start
            ):
                continue
            where = _WHERE.match(self.text, clause.start, clause.end)
            here = _PROPOSES_HERE.match(self.text, clause.start, clause.end)
            begins = where.end() if where else here.end() if here else clause.start
            proposed = here or _PROPOSED.search(self.text, sentence.start, clause.start)
            carries = _CARRIES_OUT_TOO if proposed else _CARRIES_OUT
            last = begins if here else -1  # where the programme before ends, if it is a part
            for (start, end), entity in self.objects.mentions(clause):
                joined = here and self.text[last:start].strip("“”") in ("", *lx.JOINTS)
                carried = joined or carries.search(self.text, begins, min(begins + 8, start))
                by_other = _BY_OTHER.search(self.text, clause.start, start)
                if entity.type == "Programme" and carried and not by_other and not entity.name.startswith("国家"):
                    last = end
                    self.draft.relate("PART_OF", entity, whole, (clause.start, clause.end))

    def _headed(self, sentence: Sentence, main: Entity) -> None:
        """(一)实施“链长制”; 1.技改提升行动: a heading of the plan's own text."""
        line = self.text.rfind("\n", 0, sentence.start) + 1
        for clause, (start, end), entity in self._openings(sentence):
            item = _OWN_ITEM.search(self.text, max(line, start - _LEAD), start)
            closes = _CLOSES.fullmatch(self.text, end, clause.end)
            begins = sentence.start if self.text.startswith("。", sentence.start - 1) else line  # …。(二)实施甲行动。
            if entity.type == "Programme" and closes and (item or _HEADING.match(self.text[begins:start])):
                self.draft.relate("PART_OF", entity, main, (clause.start, clause.end))

    def _named_here(self, sentence: Sentence, main: Entity) -> None:
        """实施“甲”攻关工程,…: what a sentence of the plan's own text begins with, by a name that only this plan gives it."""
        clause = sentence.clauses[0]
        carried = _NAMES_ITS_OWN.match(self.text, clause.start, clause.end)
        for (start, end), entity in self.objects.mentions(clause) if carried else ():
            if entity.type == "Programme" and carried and start <= carried.end() < end:
                self.draft.relate("PART_OF", entity, main, (clause.start, clause.end))

    def _openings(self, sentence: Sentence, start: int = 0) -> Iterator[tuple[Clause, Span, Entity]]:
        """What the first clause from a place on names, and each after a semicolon or colon: 一是甲工程,…;二是乙工程,…."""
        before = ";"
        for clause in sentence.clauses:
            if clause.end <= start:
                continue
            if before in (";", ":"):
                yield from ((clause, span, entity) for span, entity in self.objects.mentions(clause))
            before = clause.mark

    def _counted(self, sentence: Sentence, main: Entity) -> None:
        """实施A、B、C等七大行动; two of them where the plan is said to have them: 方案还提出实施A、B两项工程."""
        for clause in sentence.clauses:
            for found in self.objects.by_clause.get(clause.start, []):
                fewest = 1 if _PROPOSES.search(self.text, clause.start, found.span[0] + _LEAD) else _FEW
                let_go = _NO_LONGER.search(self.text, clause.start, found.span[0])
                if found.kind == "Programme" and len(found.members) > fewest and not let_go:
                    for member in found.members:
                        self.draft.relate("PART_OF", member, main, (clause.start, clause.end))
