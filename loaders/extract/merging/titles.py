"""Programmes and documents that are called by the end of a title, or by its short name: 推进|产业强市行动计划."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from itertools import islice, takewhile

from loaders.extract.draft import Draft, Entity
from loaders.extract.merging.absorbing import absorb
from loaders.extract.merging.short_names import DISTINCT
from loaders.extract.reading import lexicon as lx

_CODED = re.compile(r"(\d[\d+X×N]{1,8})((?:产业)?(?:集群|体系|格局|链群))")
_CODE = re.compile(r"[\d+X×xNn]{3,}")
_END_OF_TITLE = 10  # characters
_YEAR = re.compile(r"20\d\d(?:[—–-]+20\d\d)?年度?(?!政府工作报告)")  # 甲产业链|2023年|行动方案
_PERIOD = re.compile("^十[一二三四五六]五(?:时期)?")  # 甲省|十四五|新材料产业规划
_HASTENED = re.compile("^(?:关于)?(?:进一步)?(?:加快|加力|全面|深入|大力|扎实)*(?:推进|推动|实施|开展)(?=.{6})")


def _ends_with(name: str, plain: str) -> bool:
    """甲市|强链2024年计划, and 甲市强链2024年|计划|: whether a title ends with these words, be it without its year."""
    return name.endswith(plain) or (name.endswith(plain[-2:]) and _YEAR.sub("", name).endswith(plain))


def merge_titles(draft: Draft, called: Mapping[str, Entity]) -> None:
    """A programme that a headline names like the end of a document's title, or by its short name, is this document."""
    documents = [(re.sub(r"[(][^()]*[)]$|[“”《》\"]", "", d.name), d) for d in draft.of_type("Document")]
    for programme in draft.of_type("Programme"):
        plain = re.sub(r"[“”\"]", "", programme.name)
        same = [
            d for name, d in documents if len(plain) > DISTINCT and (_ends_with(name, plain) or _same_code(plain, name))
        ]
        if not same and (bare := _without_rank(plain)):  # the headline 甲|产业振兴计划, and 《甲省产业振兴计划》
            same = [d for name, d in documents if _without_rank(name) == bare]
        unplaced = plain[lx.place_length(plain) :]
        if not same and len(unplaced) > DISTINCT:  # 甲市乙产业计划, and 甲市《乙产业计划(2024年)》
            same = [d for name, d in documents if name == unplaced]
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
    by_end = sorted((name[::-1], number) for number, (name, _) in enumerate(documents))
    # A headline leaves out verb or place: 推进|产业强市行动计划, 衢州市|光伏产业行动计划; a line has only the end of a title.
    for name, document in documents:
        meant = [d for d in whole.get(name, ()) if d is not document and draft.is_kept(d)]
        if not meant and len(name) >= _END_OF_TITLE:
            longer = [documents[number][1] for number in _ending_in(name, by_end)]
            meant = sorted((d for d in longer if draft.is_kept(d)), key=lambda d: -len(d.name))[:1]
        if len(meant) == 1 and draft.is_kept(document) and f"《{document.name}" not in draft.text:
            absorb(draft, document, meant[0])


def _ending_in(name: str, by_end: list[tuple[str, int]]) -> list[int]:
    """The numbers of the longer titles that end with a name, of all by their characters from the last on: 甲市|光伏产业行动计划."""
    end = name[::-1]
    found = takewhile(lambda one: one[0].startswith(end), islice(by_end, bisect_left(by_end, (end, 0)), None))
    return sorted(number for title, number in found if title != end)


def _shortened(title: str) -> set[str]:
    """A title without the verb, and without the place and the period, that it begins with; none where it begins with neither."""
    placeless = title[lx.place_length(title) :]
    return {_HASTENED.sub("", title), placeless, _PERIOD.sub("", placeless)} - {title}


def _without_rank(title: str) -> str:
    """甲省产业振兴计划 as headlines have it: 甲产业振兴计划; nothing where no place begins a title."""
    length = lx.place_length(title)
    return lx.short_name(title[:length]) + title[length:] if 0 < length < len(title) - DISTINCT else ""


def _same_code(programme: str, title: str) -> bool:
    """江西制造业1269行动计划 and 江西省制造业重点产业链现代化建设1269行动计划."""
    code = re.search(r"\d{3,}X?(?=[\u4e00-\u9fff]{2,6}$)", programme)
    return code is not None and title.endswith(programme[code.start() :])
