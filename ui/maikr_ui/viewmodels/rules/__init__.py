"""The Rules page's view models."""
