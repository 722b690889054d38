"""The command line: `maikr`. Thin: what it knows of Maikr is `Session`."""
