"""The commands of `lianpu`, by what they do: build the graph, ask it, read documents, serve it."""
