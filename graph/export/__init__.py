"""Exports: a graph as a file. `FORMATS` names them; `export` writes one."""

from graph.export.base import FORMATS, export

__all__ = ["FORMATS", "export"]
