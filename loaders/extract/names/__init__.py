"""Clauses -> names: things with a head, titles, organs, persons, places, firms, works, industries."""
