"""Who states a figure: the plan that the text is or tells of, a document quoted in the line, the place that acts, the place of the text."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.names.firm.firms import place_before
from loaders.extract.names.paper.main_document import own_title
from loaders.extract.quantity.acting_places import acting, acting_in, acting_park, aiming, proposing, purposed, segment
from loaders.extract.quantity.quoted_papers import QuotedPapers
from loaders.extract.quantity.speakers_of_text import (
    HEAD,
    PLAN,
    cited_report,
    governs,
    nation_of_text,
    paper_of_text,
    park_of_title,
    speaks,
)
from loaders.extract.quantity.speaking_officials import (
    aside_of_speech,
    place_of_speaking_head,
    place_of_speaking_organ,
)
from loaders.extract.quantity.whole_places import WholePlaces
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.quoted_officials import official_behind

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_CHAPTER = re.compile(r"(?m)^[ \t#]*第[一二三四五六七八九十]{1,3}[章节][ \t\u3000]")
_WILL = re.compile(
    "(?:下一步|接下来|下一阶段|未来|今后)[^,。;]{0,8},(?P<place>[\u4e00-\u9fff]{2,7}?)(?:还|也)?(?:将|要)"
)
_SAYS = re.compile("[^,。;:]{0,12}(?:负责人|负责同志|[厅局处]长|主任)[^,。;:]{0,6}?(?:表示|介绍|说|透露|指出|称|告诉)")
_FIRM_SAYS = re.compile(  # 企业负责人说,投产后年产值…
    r"(?:企业|公司|厂)(?:相关|有关)?(?:负责人|董事长|总经理|副总经理|总裁|厂长)[^,。;:]{0,8}(?:说|表示|介绍|透露|称|告诉)"
)
_TELLS_ON = re.compile(  # 《甲计划》明确,新增1000家。|大力支持企业转型,数控化率超过85%
    "(?:着力|大力|全力|加快|持续|深入|重点|积极)(?:推动|推进|支持|实施|提升|培育|引导|促进|打造|开展|强化|发展|壮大)"
)
_GOES_ON = re.compile(r"(?:预计)?[到至]?20\d\d年|力争|确保|同时|其中|到")
_SETS_ITS_OWN = re.compile("提出|力争|正在?|计划|研究|制定|谋划|[将拟]|明确|确定|编制|争取|锚定|设定")
_FIGURE = re.compile(r"\d[\d.]*[万亿]*(?:元|%|[个家户])")
_REPORT = re.compile(r"政府工作报告|代表大会第[一二三四五六七八九十]+次会议上")
_AT_PRESENT = re.compile(
    "(?:全[省市县区州])?(?:截至)?(?:目前|当前|现在|如今|现有)"
)  # 目前,全市企业超过50家: what the plan starts from
_SPEAKER = re.compile(
    r"[ \t\[]*+(?:(?P<office>[\u4e00-\u9fff、]{4,40}?(?:长|主任|书记|主席|记者|主持人|负责人|发言人|委员|总师|师))[ \t]*+)?(?P<name>[\u4e00-\u9fff]{2,4})?\]?[ \t]*:"
)


_OF_WORLD = re.compile(  # 全球|动力电池装机量突破800GWh, and no share that somebody has: 全球市场占有率, 全国占比
    r"(?:目前|当前|据统计|数据显示|预计|预测|去年|今年|[到至]?20\d\d年|,)*(?:我国(?!市场|占有率)|(?:全球|世界|国内|全国)(?!(?:市场|[产销]量|产值|出口)?的?(?:占有率|占比|份额)))"
    r"[\u4e00-\u9fffA-Za-z]{0,14}?(?:[产销]量|规模|产值|装机|保有量|需求量?|出口|占比|份额|总量)"
)


class Voices:
    """Tells of each place in the text who speaks there."""

    def __init__(self, scene: "Scene", year: int | None) -> None:
        self.scene, self.draft, self.text, self.year = scene, scene.draft, scene.text, year
        self.main = paper_of_text(scene)
        self.nation = nation_of_text(scene)
        self.topic = park_of_title(scene)
        organs = (e for e in self.draft.of_type("Organisation") if scene.organs.has(e) and speaks(scene, e))
        self.paper = cited_report(scene)
        self.speaker = next(iter([*scene.authors, *organs]), None) or self.paper or own_title(scene.titles)
        self.report = bool(_REPORT.search(self.text, 0, HEAD))
        self.chapters = _CHAPTER.search(self.text) is not None  # a part of a plan, printed without its title
        self.throughout = self.main is not None and governs(scene, self.main, year)
        self.quoted = QuotedPapers(scene, self.main)
        self.wholes = WholePlaces(scene)
        self.stage: Entity | None = None  # the organ whose official speaks, in a press conference
        self.officials: dict[str, Entity] = {}  # who has spoken so far, for which organ
        self.line = -1

    def hear(self, sentence: Sentence) -> None:
        """Take note of who speaks from here on, and of the documents and places that a sentence names."""
        if sentence.line != self.line:
            self.line = sentence.line
            self._enter(sentence)
        self.quoted.hear(sentence)
        self.wholes.hear(sentence)

    def _enter(self, sentence: Sentence) -> None:
        """某部副部长|王某某:…: who speaks from here on; a line that asks is nobody's."""
        if not (speaker := _SPEAKER.match(self.text, self.text.rfind("\n", 0, sentence.start) + 1)):
            return
        if not speaker["office"]:
            self.stage = self.officials.get(speaker["name"])
            return
        organs = [e for _, e in self.draft.between(*speaker.span("office"), ("Organisation",))]
        self.stage = organs[-1] if organs and "记者" not in speaker["office"] else None
        if self.stage is not None:
            self.officials[speaker["name"]] = self.stage

    def at(self, sentence: Sentence, clause: Clause, at: int, achieved: bool = False) -> Entity | None:
        """Who states a figure here; what is there at present is no figure of a plan that the text is news of."""
        since = segment(self.scene, sentence, at)
        quoted = [e for end, e in self.quoted.stating if since <= end <= at]
        if quoted:
            return self._following(sentence, at, since) or quoted[-1]
        if _FIRM_SAYS.search(self.text, sentence.start, at):
            return None
        if self.quoted.led is not None:
            return self.quoted.led
        if article := self.scene.article(at):
            return self._in_article(sentence, at) or article
        present = achieved and self.main not in self.scene.titles.bare and _AT_PRESENT.match(self.text, sentence.start)
        if self.throughout and not present:
            return self._aside(sentence, at) or self.main
        if self.report:
            return self.topic or self.scene.place or self.paper
        if self.stage is not None:
            return self.stage
        said = place_of_speaking_organ(self.scene, sentence, clause, at) or self._place_to_come(sentence, at)
        if said is not None:
            return said
        if here := self._named_here(sentence, at, achieved, bool(present)):
            return here
        if whole := self.wholes.at(sentence, at):
            return whole[0]
        return place_of_speaking_head(self.scene, sentence, at) or self._acting(sentence, clause, at)

    def _aside(self, sentence: Sentence, at: int) -> Entity | None:
        """The place that sets an aim of its own in news of a plan: before it is named, or in a speech."""
        aside = proposing(self.scene, sentence) or aiming(self.scene, sentence, at)
        if aside is None and self.main is not None:
            aside = aside_of_speech(self.scene, sentence, at, self.main)
        return aside

    def _in_article(self, sentence: Sentence, at: int) -> Entity | None:
        """The document that speaks in another article on the page: 按照《方案》,…。|到2027年,…"""
        going_on = self.quoted.followed if _GOES_ON.match(self.text, sentence.start) else []
        speaking = next((e for end, e in reversed(going_on) if end <= at), None)
        return speaking or plan_below(self.scene, sentence, at)

    def _place_to_come(self, sentence: Sentence, at: int) -> Entity | None:
        """出台《甲措施》。下一步,|乙市将…: the place that a sentence says will act."""
        will = _WILL.match(self.text, sentence.start, at)
        span = place_before(self.text, will.end("place")) if will else None
        begins = will is not None and span is not None and span[0] == will.start("place")
        return self.scene.place_at(span) if span is not None and begins else None

    def _named_here(self, sentence: Sentence, at: int, achieved: bool, present: bool) -> Entity | None:
        """The document that the line has named so far, or goes on with: 按照《方案》,…。|到2027年,…"""
        here = [e for end, e in self.quoted.named if end <= at and not present]
        if _GOES_ON.match(self.text, sentence.start) or (not achieved and _TELLS_ON.match(self.text, sentence.start)):
            here += [e for end, e in self.quoted.followed if end <= at]
        return here[-1] if here else None

    def _acting(self, sentence: Sentence, clause: Clause, at: int) -> Entity | None:
        """Who acts, where nobody is said to speak: the park or place of the clause, or what the text is about."""
        if _OF_WORLD.match(self.text, clause.start, at):
            return self.nation
        clause = purposed(self.scene, sentence, clause)
        if park := acting_park(self.scene, sentence, clause):
            return park
        others = self.nation or self.topic or self.scene.place or self.speaker
        here = acting(self.scene, sentence, clause)
        opens = self.text.rfind("“", sentence.start, at)
        if opens > 0 and any(acting_in(self.scene, c) for c in sentence.clauses if opens < c.start <= at):
            opens = -1  # “…,|甲县产值达到100亿元。”乙市市长说
        if (not here or opens > 0) and (official := official_behind(self.scene, at)) is not None:
            return official
        return here[0] if here else self._said(sentence, at) or others

    def _following(self, sentence: Sentence, at: int, since: int) -> Entity | None:
        """对照《甲省计划》,|乙市正研究方案,到2027年…: the place that sets its own aims by the plan of a wider one."""
        end, plan = next(one for one in reversed(self.quoted.stating) if since <= one[0] <= at)
        wider = plan.name[: lx.place_length(plan.name)]
        if end not in self.quoted.given or not wider or plan is self.main:
            return None
        for clause in reversed([c for c in sentence.clauses if end <= c.start <= at]):
            if not self.scene.subjects.names_subject(clause):
                continue
            place = next(iter(self.scene.subjects.at(clause)), self.scene.place)
            acts = _SETS_ITS_OWN.search(self.text, clause.start, clause.end)
            return place if place is not None and acts and lx.lies_in(wider, place.name) else None
        return None

    def _said(self, sentence: Sentence, at: int) -> Entity | None:
        """The organ whose official says it in this sentence: 省工信厅有关负责人表示,到2026年…"""
        organs = self.draft.between(sentence.start, at, ("Organisation",)) if self.nation is not None else []
        said = [e for (_, end), e in organs if self.scene.organs.has(e) and _SAYS.match(self.text, end, at)]
        return said[-1] if said else None

    def plan_since(self, sentence: Sentence) -> int | None:
        """From where on a plan speaks in a sentence, if one does: then what it says without a sign lies ahead."""
        stated = [end for end, _ in self.quoted.stating if sentence.start <= end <= sentence.end]
        if stated and self.main not in self.scene.titles.bare and all(end in self.quoted.given for end in stated):
            return min(stated)  # 2024年占比为50%,|按照《甲规划》,2027年提至60%
        if stated or (self.main is None and self.chapters):
            return sentence.start
        of_plan = self.main is not None and self.throughout and PLAN.search(self.main.name)
        return sentence.start if of_plan else None


def plan_below(scene: "Scene", sentence: Sentence, at: int) -> Entity | None:
    """甲市:2025年产值达500亿元: the plan that states the figure of a heading in the section below it."""
    starts = [start for start, one in scene.articles if one.type == "Place"]
    line = scene.text.rfind("\n", 0, sentence.start) + 1
    figure = _FIGURE.search(scene.text, at, sentence.end)
    if figure is None or line not in starts or scene.text[sentence.end : sentence.end + 1].strip():
        return None
    end = next((start for start in starts if start > line), len(scene.text))
    again = scene.text.find(figure[0], sentence.end, end)
    plans = scene.draft.between(sentence.end, max(sentence.end, again), ("Document",))
    return next((e for _, e in reversed(plans) if PLAN.search(e.name.removesuffix("的通知"))), None)
