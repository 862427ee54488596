"""Document -> typed entities and relations, each with the exact words: a lexicon of the genre and a grammar."""

from loaders.extract.extractor import extract, extract_repaired

__all__ = ["extract", "extract_repaired"]
