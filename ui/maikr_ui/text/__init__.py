"""What the window says, in the language of whoever reads it."""
