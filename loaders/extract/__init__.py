"""Document -> typed entities and relations, each with the exact words: a lexicon of the genre and a grammar."""

from loaders.extract.extractor import extract

__all__ = ["extract"]
