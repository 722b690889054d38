"""The person's settings, and what Maikr remembers for them: whole files, never lost, one writer at a time."""
