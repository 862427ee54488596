"""Damaged or traditional text -> simplified text, with an alignment back to the raw text."""

from loaders.repair.chain import chained
from loaders.repair.core import repair
from loaders.repair.damage import CLEAN, Recipe, damage
from loaders.repair.pieces import Operation, Piece, Repaired

__all__ = ["CLEAN", "Operation", "Piece", "Recipe", "Repaired", "chained", "damage", "repair"]
