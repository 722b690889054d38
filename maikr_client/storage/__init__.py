"""Files of one person's: written whole or not at all, owned by nobody else, one writer at a time."""
