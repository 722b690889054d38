"""Rule lists of other programs, and lists from elsewhere. Never loaded by the daemon."""
