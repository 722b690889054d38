"""The page on the web where the service keeps what this program does not: what is paid, and until when."""

from __future__ import annotations

from urllib.parse import urlsplit

from maikr_client.errors import InvalidValue


def checked_page(address: str) -> str:
    """The address, if it is one that a browser may be given: nothing of a person is in it, and the page can't be
    another's. Raises InvalidValue for what is not `https://HOST[:PORT][/PATH]`.
    """
    try:
        parts = urlsplit(address)
        plain = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        plain = False
    if not plain or any(sign in address for sign in "@?#\\ ") or not address.isascii() or not address.isprintable():
        raise InvalidValue("account page", "not https://HOST[:PORT][/PATH]")
    return address
