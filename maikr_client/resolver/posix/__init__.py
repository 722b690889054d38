"""What the resolver asks of a POSIX system."""
