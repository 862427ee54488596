"""Clauses and lines -> lists: enumerations, groups, tables, published lists."""
