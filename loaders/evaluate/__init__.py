"""Precision, recall and F1 of found facts, by type."""

from loaders.evaluate.scoring import Count, Error, Score, score, total
from loaders.evaluate.sides import Side, found_in, read_gold

__all__ = ["Count", "Error", "Score", "Side", "found_in", "read_gold", "score", "total"]
