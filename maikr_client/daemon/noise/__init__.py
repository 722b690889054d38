"""Just enough of WireGuard's handshake to knock on a server's door; nothing is ever encrypted for a person with it."""
