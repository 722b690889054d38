"""What fills the window beside the rail, one page a file."""
