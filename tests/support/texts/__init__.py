"""What the program can say, found in its sources."""
