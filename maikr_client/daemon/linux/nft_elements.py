"""The elements of the table's named maps as text. There may be 100,000: this is written to be quick."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from maikr_client.daemon.linux.nft_treatments import Places
from maikr_client.daemon.linux.numbers import TABLE_NAME
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import IpAddress, Span

_PER_LINE = 5000
_BYTES = {4: 4, 6: 16}


def spanned(desired: DesiredNetwork) -> str:
    """The addresses by rule of `desired`."""
    if desired.steering is None:
        return ""
    places = Places(desired)
    return "".join(
        _added(f"net{version}", _spans(spans, version, places))
        for version, spans in ((4, desired.steering.spans4), (6, desired.steering.spans6))
    )


def mapped(fakes: Mapping[IpAddress, IpAddress]) -> str:
    """What synthetic addresses stand for."""
    return "".join(
        _added(f"fake{version}", (f"{each} : {real}" for each, real in fakes.items() if each.version == version))
        for version in (4, 6)
    )


def _spans(spans: Iterable[Span], version: int, places: Places) -> Iterator[str]:
    family = socket.AF_INET if version == 4 else socket.AF_INET6  # noqa: PLR2004 - IP version
    size = _BYTES[version]
    for span in spans:
        first = socket.inet_ntop(family, span.first.to_bytes(size, "big"))
        last = socket.inet_ntop(family, span.last.to_bytes(size, "big"))
        where = first if first == last else f"{first}-{last}"
        yield f"{where} : goto {places.of(span.treatment)}"


def _added(name: str, elements: Iterator[str]) -> str:
    lines = []
    while part := list(islice(elements, _PER_LINE)):
        lines.append(f"add element inet {TABLE_NAME} {name} {{ {', '.join(part)} }}\n")
    return "".join(lines)
