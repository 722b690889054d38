"""httpx, without its command line: that would load rich, pygments and click (9 MiB and 50 ms) into whatever only asks.

httpx goes without it where it can't be imported, and what `sys.modules` has as None can't be (Python's language
reference, 5.3.1).
"""

from __future__ import annotations

import sys

sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # typeshed knows no None

import httpx  # noqa: E402 - after the line above

__all__ = ["httpx"]
