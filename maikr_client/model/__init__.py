"""The values everybody speaks in: frozen, checked at construction, without I/O. A leaf."""
