"""Names of projects and works."""
