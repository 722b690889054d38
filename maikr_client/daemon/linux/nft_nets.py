"""The addresses by rule as maps. There may be 100,000: this is written to be quick."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator

from maikr_client.daemon.linux.nft_maps import Map, named
from maikr_client.daemon.linux.nft_treatments import Places
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import Span

_BYTES = {4: 4, 6: 16}


def nets(desired: DesiredNetwork, tag: str) -> tuple[Map, Map]:
    """The addresses by rule of `desired`."""
    places = Places(desired, tag)
    spans4, spans6 = ((), ()) if desired.steering is None else (desired.steering.spans4, desired.steering.spans6)
    return named("net4", _spans(spans4, 4, places), tag), named("net6", _spans(spans6, 6, places), tag)


def _spans(spans: Iterable[Span], version: int, places: Places) -> Iterator[str]:
    family = socket.AF_INET if version == 4 else socket.AF_INET6  # noqa: PLR2004 - IP version
    size = _BYTES[version]
    for span in spans:
        first = socket.inet_ntop(family, span.first.to_bytes(size, "big"))
        last = socket.inet_ntop(family, span.last.to_bytes(size, "big"))
        where = first if first == last else f"{first}-{last}"
        yield f"{where} : goto {places.of(span.treatment)}"
