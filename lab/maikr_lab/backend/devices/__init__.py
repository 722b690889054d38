"""Devices: WireGuard keys, their tunnel addresses, and the servers that must accept them."""
