"""Document formats -> text: one module a format; `formats.read_bytes` tells them apart and calls the right one."""
