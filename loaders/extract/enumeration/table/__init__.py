"""Tables and records: what their cells name, and what their rows say."""
