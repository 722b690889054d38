"""Maikr's world on one machine. Never part of a user's installation."""
