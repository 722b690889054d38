"""Latency, speed, ranking."""
