"""Names of organs and persons."""
