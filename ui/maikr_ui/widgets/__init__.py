"""Small controls, one a file; they know the theme and plain values."""
