"""Groups: lists with a name, and their members."""
