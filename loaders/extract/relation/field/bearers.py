"""Places and parks that bear the field of a plan by its layout: 明确以甲县、乙园为主承载区; “一区两园”,即以甲区供应原料,以乙园为加工主体."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.enumeration.found import may_be_field, reads_as_field
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied
from loaders.extract.relation.field.said_fields import SaidFields
from loaders.extract.relation.sites import Sites

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_TITLE = re.compile(  # |镁基新材料|产业高质量发展三年行动方案, 千亿元|锂电|产业发展规划
    "(?:关于)?(?:加快|推动|促进|推进|支持|培育|建设|实施|做大做强)*(?:[千百十]?亿元?级?)?(?P<field>[\u4e00-\u9fff]{2,12}?)"
    "(?:产业链|产业集群|产业|集群)?(?:高质量|创新|健康|集群|倍增|振兴|跨越|加快|转型|可持续|[三五]年)*(?:发展|提升|培育|壮大|行动|建设|攻坚)"
)
_IS_PLAN = re.compile("(?:规划|方案|计划|意见|纲要|措施)(?:[(][^()]*[)])?》?$")
_PLAN = re.compile("(?:该|这份)?(?:规划|方案|计划|意见|纲要)(?:还|也)?(?:明确|提出|要求|把|将|确定)")
_SAYS = re.compile(
    "(?:该|这份)?(?:规划|方案|计划|意见|纲要)?(?:并|还|同时)*(?:明确|提出|确定|要求|规定)(?:了|将)?以"
)  # 明确|以甲县、乙园为主承载区
_BEARS = re.compile(
    "等?(?:作?为)(?:主要|主体|核心|重点|主|重要|首要)*(?:承载(?:区|地|园区|载体|县区)?|承接地|载体|主阵地|主战场|集聚区|集聚地|布局区域?|主产区|产业基地)"
)
_CODE = re.compile(  # “一区两园”, “1+3+N”低空制造空间格局
    "“(?:(?:[一二两三四五六七八九十多][核区园极翼带轴心片廊圈城谷县基点]){2,4}|\\d{1,2}(?:\\+(?:\\d{1,2}|[NXn])){1,3})”[^,。;“”]{0,14}(?=[,:]|$)"
)
_NOT_SO = re.compile("(?:没有?|[未不]|取消|放弃|告别|曾|过去)[^,。;]{0,6}$")
_LAYOUT = re.compile("布局|格局|空间|载体|承载")
_PART = re.compile(  # 即以|甲区供应原料, “3”为|甲、乙、丙三个特色区
    "(?:即|其中|也就是)?(?:以|“(?:\\d{1,2}|[一二两三四五六七八九十多][\u4e00-\u9fff])”(?:则|就|分别|具体)?(?:是指|即为|即是|是|为|即|指)(?:以)?)"
)
_ROLE = re.compile(
    "等?(?:(?:[两三四五六七八九十\\d]+个?)?[\u4e00-\u9fff]{0,4}(?:区|园|园区|基地|县|市|组团|片区|地))?"
    "(?:(?:作?为[^,。;、]{1,4}?(?:主体|核心|中心|基地|支撑|配套|补充|区|地|园)|(?:供应|提供|保障|生产|承担|负责)(?:原料|材料|配套|原材料|加工|研发|制造|测试|试飞|零部件)+))?"
)
_LINE = 300  # characters back to the plan


def bearers(scene: "Scene", said: SaidFields, sites: Sites, sentence: Sentence) -> None:
    """State whose field the plan's is, where its sentence lays it out and names no other field."""
    text = scene.text
    if text.find("以", sentence.start, sentence.end) < 0 and text.find("“", sentence.start, sentence.end) < 0:
        return
    coded = False
    for clause in sentence.clauses:
        code = _CODE.search(text, clause.start, clause.end + 1)
        if code is not None and _LAYOUT.search(text, clause.start, clause.end):
            coded = not (denied(text, clause.start, code.start()) or _NOT_SO.search(text, clause.start, code.start()))
            continue
        lead = (_PART if coded else _SAYS).match(text, clause.start, clause.end)
        subjects, end = sites.subjects(clause, lead.end()) if lead else ([], 0)
        if not subjects or not (_ROLE if coded else _BEARS).fullmatch(text, end, clause.end):
            continue
        if scene.draft.between(clause.start, clause.end, ("Industry", "Chain", "Cluster", "IndustryGroup")):
            continue
        if (field := _field(scene, sentence, clause)) is not None:
            said.state(clause, subjects, [field])


def _field(scene: "Scene", sentence: Sentence, clause: Clause) -> Entity | None:
    """The field that the title of the plan names which the sentence tells of, or of the last one on its line."""
    line = max(scene.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _LINE)
    own = _PLAN.match(scene.text, sentence.start, clause.end) is not None
    begins = line if own else sentence.start
    plans = [span for span, e in scene.draft.between(begins, clause.start, ("Document",)) if _IS_PLAN.search(e.name)]
    if not plans and own and scene.main is not None:
        plans = scene.main.places[:1]
    named = (_of_title(scene, *span) for span in reversed(plans))
    return next(filter(None, named), None)


def _of_title(scene: "Scene", start: int, end: int) -> Entity | None:
    """甲市|镁基新材料|产业高质量发展行动方案: the field that a title names, under the name that the text has for it."""
    begins = start + scene.text.startswith("《", start)
    begins += scene.gazetteer.prefix(scene.text[begins:end])
    named = _TITLE.match(scene.text, begins, end)
    if named is None:
        return None
    field = named["field"]
    known = scene.draft.find("Industry", field) or scene.draft.find("Industry", field + "产业")
    if known is not None:
        return known
    return scene.draft.add("Industry", named.span("field")) if may_be_field(field) and reads_as_field(field) else None
