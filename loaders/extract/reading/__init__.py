"""Text -> clauses of flagged words."""
