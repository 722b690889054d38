"""Colours, sizes and type, and how they reach Qt."""
