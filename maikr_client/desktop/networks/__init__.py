"""Which network this computer is in: one source of that a file."""
