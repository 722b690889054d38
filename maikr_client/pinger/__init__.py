"""The unprivileged child that measures: it sends on sockets that the daemon connected, and says how long it took."""
