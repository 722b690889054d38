"""The person's settings: an atomic store."""
