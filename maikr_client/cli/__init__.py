"""The maikr command."""
