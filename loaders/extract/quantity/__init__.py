"""Clauses -> figures: targets, what was reached, what they count."""
