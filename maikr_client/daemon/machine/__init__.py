"""The tunnel's state machine: pure, one state a file."""
