"""Maikr's client. Imports nothing: the root daemon loads through this package."""
