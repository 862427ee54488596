"""Names that end with a head: where they begin, and what they are."""
