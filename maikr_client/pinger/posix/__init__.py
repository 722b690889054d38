"""What the pinger asks of a POSIX system."""
