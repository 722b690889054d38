"""Looks for what must not be said, in every form in which a program is likely to say it. Pure."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from ipaddress import ip_address
from urllib.parse import quote

_HASHES = ("md5", "sha1", "sha256")
_EDGE = 4


def found_in(haystack: bytes, canaries: Mapping[str, str]) -> set[str]:
    """What of `canaries` (name to value) is in `haystack`, as it is or in another form: `NAME as FORM`."""
    low = haystack.lower()
    return {
        f"{name} as {form}"
        for name, value in canaries.items()
        for form, needle, exact in forms(value)
        if needle in (haystack if exact else low)
    }


def forms(value: str) -> Iterator[tuple[str, bytes, bool]]:
    """Each form's name and bytes, and whether its case matters."""
    for name, data in _spellings(value):
        yield name, data.lower(), False
        yield f"hex of {name}", data.hex().encode(), False
        yield f"reversed {name}", data[::-1].lower(), False
        for number, needle in enumerate(_base64(data)):
            yield f"base64 of {name} at {number}", needle, True
        for hash_name in _HASHES:
            digest = hashlib.new(hash_name, data, usedforsecurity=False).digest()
            yield f"{hash_name} of {name}", digest.hex().encode(), False
            yield f"{hash_name} of {name} in base64", base64.b64encode(digest)[:20], True


def _spellings(value: str) -> Iterator[tuple[str, bytes]]:
    yield "text", value.encode()
    yield "UTF-16", value.encode("utf-16-le")
    if quote(value, safe="") != value:
        yield "URL", quote(value, safe="").encode()
    if _is_mac(value):
        yield "bare MAC", value.replace(":", "").encode()
        yield "dashed MAC", value.replace(":", "-").encode()
    if (packed := _packed(value)) is not None:
        yield "full address", packed


def _packed(value: str) -> bytes | None:
    try:
        return ip_address(value).exploded.encode()
    except ValueError:
        return None


def _is_mac(value: str) -> bool:
    parts = value.split(":")
    return len(parts) == 6 and all(len(part) == 2 for part in parts)


def _base64(data: bytes) -> Iterator[bytes]:
    """What is always there of `data` in base64, wherever in a longer text it stands: edges depend on neighbours."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + data)
        whole = encoded[_EDGE if before else 0 : len(encoded) - _EDGE]
        if len(whole) >= 2 * _EDGE:
            yield whole


def texts_in(value: object) -> Iterator[str]:
    """Every text and number in a JSON value, keys not."""
    match value:
        case dict():
            yield from _of(value.values())
        case list():
            yield from _of(value)
        case bool() | None:
            return
        case _:
            yield str(value)


def _of(values: Iterable[object]) -> Iterator[str]:
    for each in values:
        yield from texts_in(each)
