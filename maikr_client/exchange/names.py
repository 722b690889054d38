"""Names beyond ASCII as today's browsers read them: UTS #46 without transition, then IDNA 2008 (RFC 5891)."""

from __future__ import annotations

import idna


def to_ascii(name: str) -> str:
    """A-labels of `name`. Raises ValueError when there is no such name."""
    return idna.encode(name, uts46=True, transitional=False, std3_rules=False).decode()
