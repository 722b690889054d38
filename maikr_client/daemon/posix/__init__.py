"""What Linux and macOS have in common. Imported by `daemon/select.py` only."""
