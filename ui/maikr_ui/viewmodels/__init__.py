"""What the window shows, without widgets."""
