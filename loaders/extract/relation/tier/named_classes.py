"""What an organ names at once is in its classes: 认定甲、乙等7家为|省级某基地,丙、丁为|某园区."""

import re
from typing import TYPE_CHECKING

from loaders.extract.draft import Entity
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import NOT_NAMED
from loaders.extract.relation.tier.enters_tier import CLASSES_OF, Kinds
from loaders.extract.relation.tier.wishes import CANDIDATES

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

Span = tuple[int, int]
_NAMES = re.compile("认定|批复同意|同意|确定|评定|评选|遴选|命名|授予|批准|选定|评出")
_FIRMS = (("Organisation",), ("EnterpriseTier",))
_SERVES = re.compile("”?(?:提供|服务|供货|配套)")  # for the class: 批准甲公司为省级绿色工厂|提供检测服务
_AS = re.compile(
    r"(?:等)?(?:\d+|[一二两三四五六七八九十]+)?[家个户]?(?:园区|基地|集群|平台|企业|单位|项目)?(?:列|认定|确定|评定)?为(?:[^,。;、]{0,8}?(?:批|年度?|轮))?"
)  # …等7家|为2020年度|省级某基地
_TITLE = ("”称号", "称号", "”荣誉称号", "”的称号", "”牌匾")  # behind a class that is bestowed
_BESTOWED = re.compile(r"(?:等)?(?:[\d一二三四五六七八九十]+[家个户](?:企业|园区|集群|平台|单位|基地)?)?“?")


def named_as(scene: "Scene", sentence: Sentence) -> None:
    """认定甲、乙等7家为省级某基地,丙、丁为某园区: what an organ names at once is in its classes."""
    verb = _NAMES.search(scene.text, sentence.start, sentence.end)
    for clause in sentence.clauses if verb else ():
        if not NOT_NAMED.search(scene.text, max(sentence.start, clause.start - 1), clause.end):
            for kinds, classes in (*CLASSES_OF, _FIRMS):
                _in_clause(scene, clause, verb.end() if verb else 0, kinds, classes)


def _in_clause(scene: "Scene", clause: Clause, verb: int, kinds: Kinds, classes: Kinds) -> None:
    """丙、丁为|某园区: the things of these types that a clause names behind the verb, up to the class that they are named."""
    things: list[tuple[Span, Entity]] = []
    for span, entity in scene.draft.between(max(clause.start, verb), clause.end, {*kinds, *classes}):
        if things and entity.type in classes and _is_named(scene.text, things[-1][0][1], span):
            for _, thing in things:
                scene.draft.relate("IN_TIER", thing, entity, (clause.start, span[1]))
            return
        if entity.type in kinds:
            things.append((span, entity))


def _is_named(text: str, end: int, tier: Span) -> bool:
    """Whether what ends here is named a class: 认定甲、乙等7家|为某级基地, 授予丙公司|“某级企业”称号."""
    if _SERVES.match(text, tier[1]) or CANDIDATES.match(text, tier[1]):
        return False
    title = text.startswith(_TITLE, tier[1]) and _BESTOWED.fullmatch(text, end, tier[0])
    return bool(title) or _AS.fullmatch(text, end, tier[0]) is not None
