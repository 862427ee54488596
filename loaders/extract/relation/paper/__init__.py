"""Who issues which paper, and which paper replaces another."""
