"""macOS: tunnel devices, routes, firewall and DNS."""
