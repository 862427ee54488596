"""Who leads what: chains, programmes, projects, plans."""
