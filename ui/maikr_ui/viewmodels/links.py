"""`maikr://connect/SERVER`: what a link from elsewhere may ask for, and nothing more. Pure."""

from __future__ import annotations

import re
from typing import Final

from maikr_client.model.server import NAME

LONGEST: Final = 128
_LINK: Final = re.compile(r"maikr://connect/([A-Za-z0-9-]+)/?", re.IGNORECASE)


def wanted_server(link: str) -> str | None:
    """The server's name that the link asks to connect to; None for whatever else it is."""
    if len(link) > LONGEST:
        return None
    found = _LINK.fullmatch(link)
    name = found[1].lower() if found else ""
    return name if NAME.fullmatch(name) else None
