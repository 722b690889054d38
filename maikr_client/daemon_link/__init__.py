"""The client's end of the IPC: proves who listens, asks, and follows the status stream. See docs/ipc.md."""
