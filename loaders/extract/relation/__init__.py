"""Names, lists and figures -> relations between them."""
