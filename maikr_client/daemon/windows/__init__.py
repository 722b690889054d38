"""Windows: tunnel devices, routes, firewall and DNS."""
