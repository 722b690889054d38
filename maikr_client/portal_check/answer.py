"""The one question, and what an answer to it means. Pure.

Maikr's servers answer 204 (RFC 9110) at their own address, port 80. A network with a sign-in page answers in their
place, with the page or the way to it. Nothing of an answer but its first line is looked at, and nothing it says is
followed.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address
from typing import Final

MAX_LINE: Final = 256
_STATUS = re.compile(rb"HTTP/1\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?\r?\n")
_OURS: Final = b"204"


def question(address: IPv4Address | IPv6Address) -> bytes:
    """Always the same but for the server's address: nothing in it tells one machine from another."""
    host = f"[{address}]" if isinstance(address, IPv6Address) else str(address)
    return f"GET /portal-check HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()


def is_whole(begun: bytes) -> bool:
    """What came so far is enough to tell, or will never be."""
    return b"\n" in begun or len(begun) >= MAX_LINE


def told(begun: bytes) -> str:
    """`clear`, `portal`, or `nothing` for what is no answer."""
    found = _STATUS.match(begun[:MAX_LINE])
    if found is None:
        return "nothing"
    return "clear" if found[1] == _OURS else "portal"
