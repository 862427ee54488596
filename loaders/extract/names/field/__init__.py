"""Names of fields of industry."""
