"""How large a picture may be, before and after, and what looking at one may cost."""

from __future__ import annotations

from typing import Final

SIDE: Final = 384
"""Every picture becomes a square of so many pixels each way."""
PIXEL_BYTES: Final = SIDE * SIDE * 3
"""Red, green and blue of each, row by row, without gaps."""
MAX_FILE_BYTES: Final = 32 * 1024 * 1024
MAX_DECODED_MB: Final = 256
MAX_MEMORY_BYTES: Final = 1024 * 1024 * 1024
MAX_CPU_S: Final = 5
MAX_WAIT_S: Final = 15.0
