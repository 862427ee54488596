"""Lines below a heading that say who leads which chain: 甲产业链:王某某; 王某某(副市长)——甲产业链."""

import re
from typing import TYPE_CHECKING

from loaders.extract.names.organ.officials import POST_BEFORE, is_person
from loaders.extract.reading import lexicon as lx

if TYPE_CHECKING:
    from loaders.extract.scene import Scene

_HEADING = re.compile(
    r"(?m)^(?![^\n]*(?:取消|撤销|不再|原链长|原任|会议|要求))[^\n。;]{0,30}(?:链长|包链领导|链群长)(?:名单|一览|分工|安排)?[:]?[ \t]*\n"
)
_TOLD = re.compile("链长|包链领导|链群长")  # without which no line is such a heading
_ITEM = r"[ \t]*(?:[(]?\d{1,2}[).、][ \t]*)?"
_JOINT = r"[ \t]*(?:[:]|[—-]{1,2}|[ \t])[ \t]*"
_CHAIN = r"(?P<chain>[\u4e00-\u9fff]{2,14}?(?:产业)?链)"
_LEADER = rf"(?P<before>{POST_BEFORE})?(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?:同志)?(?:[(](?P<office>[^()\n]{{2,24}})[)])?"
_LINES = tuple(
    re.compile(rf"{_ITEM}{said}[ \t;。]*(?:\n|$)")
    for said in (f"{_CHAIN}{_JOINT}{_LEADER}", f"{_LEADER}{_JOINT}{_CHAIN}")
)


def chain_leaders(scene: "Scene") -> None:
    """State LEADS of the persons of such lines, up to the first that is none."""
    text, draft = scene.text, scene.draft
    for heading in _HEADING.finditer(text) if _TOLD.search(text) else ():
        at = heading.end()
        while line := next((match for pattern in _LINES if (match := pattern.match(text, at))), None):
            name = line["name"]
            if not is_person(name) or name in lx.common():
                break
            person = draft.add("Person", line.span("name"))
            if office := line["office"] or line["before"]:
                person.properties["office"] = office
            draft.relate(
                "LEADS",
                person,
                draft.add("Chain", line.span("chain")),
                (line.start(), line.start() + len(line[0].rstrip())),
            )
            at = line.end()
