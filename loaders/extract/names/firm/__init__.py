"""Names of firms."""
