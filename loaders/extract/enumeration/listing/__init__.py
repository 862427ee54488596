"""Published lists: their titles, headings and items."""
