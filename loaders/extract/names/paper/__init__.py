"""Titles of documents, and which of them a text is."""
