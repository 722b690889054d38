"""Rule lists of other programs, and lists kept elsewhere. Never loaded by the daemon."""
