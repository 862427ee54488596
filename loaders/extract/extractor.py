"""The whole way of one text: repair, read, find the names, the lists, the figures, and say what they have to do with each other."""

from typing import Any

from loaders.extract.clauses import even, read
from loaders.extract.output import facts
from loaders.extract.scene import Scene
from loaders.extract.unwrap import unwrap
from loaders.repair import repair


def extract(raw: str, name: str) -> list[dict[str, Any]]:
    """Entities and relations of a document as `lianpu extract` prints them; offsets count characters of `raw`."""
    repaired = repair(raw)
    flowing = unwrap(repaired.text)
    scene = Scene(read(even(flowing.text)))
    scene.run()
    return facts(scene.draft, flowing, repaired, name)
