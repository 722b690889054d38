"""Linux: tunnel devices, routes, firewall and DNS."""
