"""Icons, fonts, map, translations; read with importlib.resources."""
