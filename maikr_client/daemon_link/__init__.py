"""The client's end of the IPC."""
