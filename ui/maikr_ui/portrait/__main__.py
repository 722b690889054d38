"""`python -m maikr_ui.portrait`: a picture on standard input, its pixels on standard output, if it is one.

What is read may be made to hurt who reads it: time and memory are limited here, and all that can go wrong ends this
process only.
"""

from __future__ import annotations

import importlib
import sys
from contextlib import suppress

from maikr_ui.portrait.limits import MAX_CPU_S, MAX_FILE_BYTES, MAX_MEMORY_BYTES


def main() -> int:
    """0 with pixels, 1 without."""
    picture = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    if len(picture) > MAX_FILE_BYTES:
        return 1
    from maikr_ui.portrait.pixels import pixels_of  # noqa: PLC0415 - Qt is not loaded for what is too large

    _limit()
    pixels = pixels_of(picture)
    if pixels is None:
        return 1
    sys.stdout.buffer.write(pixels)
    return 0


def _limit() -> None:
    """Where the system has such limits."""
    with suppress(ImportError, OSError, ValueError):
        resource = importlib.import_module("resource")
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_CPU_S, MAX_CPU_S))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))


if __name__ == "__main__":
    sys.exit(main())
