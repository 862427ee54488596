"""Clusters that are told with their size: 打造食品|500亿级集群 is to become one, 食品|千亿级产业集群不断壮大 is one."""

import re
from typing import TYPE_CHECKING

from loaders.extract.reading.clauses import Clause, Sentence
from loaders.extract.relation.denial import denied, denied_with

if TYPE_CHECKING:
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
