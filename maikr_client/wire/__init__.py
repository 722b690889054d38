"""The contract between client and daemon: requests, replies, codec, framing, version. See docs/ipc.md."""
