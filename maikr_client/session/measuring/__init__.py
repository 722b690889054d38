"""Measuring as the facade shows it."""
