"""The addresses by rule as maps. There may be 100,000: this is written to be quick."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from maikr_client.daemon.linux import nft_intervals
from maikr_client.daemon.linux.nft_intervals import BYTES, Led
from maikr_client.daemon.linux.nft_maps import NAME_CHARS, Map
from maikr_client.daemon.linux.nft_treatments import Places
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import Span

_FAMILIES: Final = {4: socket.AF_INET, 6: socket.AF_INET6}


@dataclass(frozen=True, slots=True, kw_only=True)
class Net:
    """One family's addresses by rule, and where they lead. The `name` follows from what it holds."""

    name: str
    version: int
    led: tuple[Led, ...]
    encoded: tuple[bytes, ...]

    def make(self) -> None:
        """Have it in the kernel, beside what there is. Raises OSError."""
        nft_intervals.make(self.name, self.version, self.encoded)

    @property
    def as_text(self) -> Map:
        """The same for nft, which takes longer."""
        return Map(self.name, tuple(self._text(each) for each in self.led))

    def _text(self, led: Led) -> str:
        first, last, chain = led
        size, family = BYTES[self.version], _FAMILIES[self.version]
        ends = [socket.inet_ntop(family, each.to_bytes(size, "big")) for each in (first, last)]
        return f"{'-'.join(ends[: 1 if first == last else 2])} : goto {chain}"


def nets(desired: DesiredNetwork, tag: str) -> tuple[Net, Net]:
    """The addresses by rule of `desired`. Two tables' maps are told apart by `tag`."""
    places = Places(desired, tag)
    spans4, spans6 = ((), ()) if desired.steering is None else (desired.steering.spans4, desired.steering.spans6)
    return _net(spans4, 4, places, tag), _net(spans6, 6, places, tag)


def _net(spans: Iterable[Span], version: int, places: Places, tag: str) -> Net:
    led = tuple((span.first, span.last, places.of(span.treatment)) for span in spans)
    encoded = nft_intervals.encoded(led, version)
    digest = hashlib.sha256(b"".join(encoded)).hexdigest()[:NAME_CHARS]
    return Net(name=f"net{version}_{digest}_{tag}", version=version, led=led, encoded=encoded)
