"""What plans, places and parks make their object, and what programmes and parks are for."""
