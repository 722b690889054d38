"""Asking name servers: plain, over TLS, over HTTPS."""
