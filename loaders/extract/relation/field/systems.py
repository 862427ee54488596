"""Code-named systems of industries: “15+4”现代产业体系, “231”特色产业体系."""

import re

from loaders.extract.draft import Entity

SYSTEMS = (  # ends of code-named ones
    "集群",
    "产业体系",
    "工业体系",
    "产业链",
    "产业格局",
    "产业布局",
    "集群体系",
    "产业链体系",
    "主导产业",
    "优势产业",
    "特色产业",
    "重点产业",
)
_LABELLED = re.compile(r"[“\"]?[0-9+XN×]{3,}")  # “15+4”


def is_system(thing: Entity) -> bool:
    """Whether a thing is a code-named system of industries: “15+4”现代产业体系, “231”特色产业体系."""
    return thing.type == "Programme" and _LABELLED.match(thing.name) is not None and thing.name.endswith(SYSTEMS)
