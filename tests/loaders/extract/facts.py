"""What was found in a text, by name: for tests."""

from typing import Any

from graph.model import load_model
from loaders.extract import extract

MODEL = load_model()

Pairs = set[tuple[str, str]]


class Facts:
    """Entities and relations of a text; all of them fit the model, else they could not be loaded."""

    def __init__(self, text: str) -> None:
        self.rows = extract(text, "doc.txt")
        self.entities = {row["id"]: row for row in self.rows if row["kind"] == "entity"}
        for row in self.rows:
            if row["kind"] == "relation":
                ends = (self.entities[row[end]]["type"] for end in ("source", "target"))
                MODEL.check_ends(row["type"], *ends)

    def names(self, kind: str) -> set[str]:
        return {row["name"] for row in self.entities.values() if row["type"] == kind}

    def relations(self, kind: str) -> Pairs:
        rows = [row for row in self.rows if row["kind"] == "relation" and row["type"] == kind]
        return {(self.entities[r["source"]]["name"], self.entities[r["target"]]["name"]) for r in rows}

    def figures(self) -> list[dict[str, Any]]:
        return [row for row in self.entities.values() if row["type"] == "Target"]

    def targets(self) -> set[tuple[str, float, str, int | None]]:
        rows = [row["properties"] for row in self.figures()]
        return {(row["indicator"], row["value"], row["unit"], row.get("year")) for row in rows}
