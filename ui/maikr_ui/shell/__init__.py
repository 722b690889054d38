"""The window's frame, its rail and the tray."""
