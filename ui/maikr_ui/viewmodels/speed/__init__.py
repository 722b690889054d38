"""What the Speed page shows, without a widget."""
