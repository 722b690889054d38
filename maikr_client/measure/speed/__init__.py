"""The speed test: several streams to a server's speed endpoint, and how long it answers meanwhile."""
