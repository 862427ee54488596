"""Clusters that are told with their size: 打造食品|500亿级集群 is to become one, 食品|千亿级产业集群不断壮大 is one."""

import re
from typing import TYPE_CHECKING

from loaders.extract.enumeration.found import reads_as_field
from loaders.extract.reading import lexicon as lx
from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied, denied_with

if TYPE_CHECKING:
    from loaders.extract.draft import Entity
    from loaders.extract.scene import Scene

_SIZED = re.compile(  # 食品|500亿级产业集群
    "[^、,]{2,16}?(?P<tier>(?:\\d{1,5}|[一二两三四五六七八九十百千万]{1,4})亿元?级(?:产业)?集群)"
)
_FORMS = re.compile(
    "(?:正在|正|加快|加速|逐步|即将)(?:加快|加速|逐步)?(?:形成|崛起|成型|成形|成长)"
)  # 食品500亿级集群|正在形成
_COUNTED = re.compile("[\\d一二两三四五六七八九十几多]+[个大]$")
_FOSTERS = re.compile("打造|培育|建设|建成|做[强大]|壮大|构建|形成|冲刺|迈向")
_DONE, _DID = re.compile("(?:已经?|成功|先后|相继|累计)$"), "了"  # 已|形成食品500亿级集群, 建成|了食品500亿级集群
_LISTED = "(?:[^,。;]{2,30}集群[,;])*[^,。;]*"  # clusters that the verb fosters as well
_FAR = 80  # characters from the verb to a cluster


def clusters_of_size(scene: "Scene", sentence: Sentence, clause: Clause) -> None:
    """State the class of the clusters of a clause that have their size before the head."""
    text, draft = scene.text, scene.draft
    if text.find("亿", clause.start, clause.end) < 0:
        return
    for (start, end), cluster in draft.between(clause.start, clause.end, ("Cluster",)):
        sized = _SIZED.fullmatch(text, start, end)
        counted = _COUNTED.search(text, clause.start, start) is not None  # 打造2个|食品千亿级集群
        made = _fostered(text, sentence.start, start)
        if sized is None or counted or denied_with(text, clause.start, start):
            continue
        if made is not None and denied(text, sentence.start, made.start()):
            continue
        tier = draft.add("ClusterTier", sized.span("tier"))
        done = made is not None and (_DONE.search(text, sentence.start, made.start()) or text[made.end()] == _DID)
        grows = (made is not None and not done) or _FORMS.match(text, end) is not None
        draft.relate("ADVANCES_TO" if grows else "IN_TIER", cluster, tier, (start, end))


def _fostered(text: str, begin: int, start: int) -> re.Match[str] | None:
    """The verb that a cluster is the object of; 打造一流环境,|食品千亿级集群壮大 has another."""
    verbs = list(_FOSTERS.finditer(text, max(begin, start - _FAR), start))
    return verbs[-1] if verbs and re.fullmatch(_LISTED, text[verbs[-1].end() : start]) else None


_ONE_OF_SIZE = re.compile("[1一]个(?P<tier>[万千百十五]+亿元?级[\u4e00-\u9fff]{0,6}?集群)")
MAKES = re.compile("(?:打造|培育|建设|形成|做[强大]|壮大|构建)(?:发展)?$")  # 打造|A、B等千亿级集群
_LEADS = lx.VERB | lx.OPENER | lx.COMMA
_NEAR = 12  # characters between the verb and the field


def single_of_size(scene: "Scene", named: list[tuple[tuple[int, int], "Entity"]], clause: Clause) -> None:
    """打造电子信息|1个万亿级产业集群: the one cluster of its class, among what the clause names."""
    text = scene.text
    for match in _ONE_OF_SIZE.finditer(text, clause.start, clause.end):
        tier = next((e for (at, _), e in named if at == match.start("tier")), None)
        before = [w for w in clause.words if w.end <= match.start() and w.flags & _LEADS]
        field = (before[-1].end if before else clause.start, match.start())
        if tier is None or tier.type != "ClusterTier" or not reads_as_field(text[slice(*field)]):
            continue
        if any(denied(text, clause.start, w.start) or denied(text, clause.start, w.end) for w in before):
            continue  # 不再打造|电子信息1个万亿级产业集群
        cluster = scene.draft.add("Cluster", field, text[slice(*field)] + "集群")
        made = MAKES.search(text, max(clause.start, field[0] - _NEAR), field[0]) is not None
        scene.draft.relate("ADVANCES_TO" if made else "IN_TIER", cluster, tier, (field[0], match.end()))
