"""What the daemon mapped, remembered: a ruled name that is asked again needs no round trip while nothing changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from maikr_client.model.rule import IpAddress
from maikr_client.wire.resolving import Pair

MAX_PAIRS: Final = 65_536
MAX_AGE_S: Final = 3600.0
"""After this the daemon is asked again, so that it knows what is still in use."""


@dataclass(frozen=True, slots=True)
class _Held:
    synthetic: IpAddress
    generation: int
    since: float


class Mappings:
    """(name, real address) to synthetic address, by generation. Times are the monotonic clock's."""

    def __init__(self, max_pairs: int = MAX_PAIRS) -> None:
        self._held: OrderedDict[tuple[str, IpAddress], _Held] = OrderedDict()
        self._names: dict[IpAddress, tuple[str, IpAddress]] = {}
        self._max_pairs = max_pairs

    def knows(self, name: str, real: IpAddress) -> bool:
        """This pair was mapped, be it under an earlier generation."""
        return (name, real) in self._held

    def all_of(
        self, name: str, real: Iterable[IpAddress], generation: int, now: float
    ) -> Mapping[IpAddress, IpAddress] | None:
        """The synthetic address of each of `real`, None unless all are mapped by this generation and not for long."""
        found: dict[IpAddress, IpAddress] = {}
        for each in real:
            held = self._held.get((name, each))
            if held is None or held.generation != generation or now - held.since > MAX_AGE_S:
                return None
            found[each] = held.synthetic
        return found

    def remember(self, name: str, pairs: Iterable[Pair], generation: int, now: float) -> None:
        """The kernel has these."""
        for pair in pairs:
            key = (name, pair.real)
            self._drop(key)
            self._held[key] = _Held(pair.synthetic, generation, now)
            self._names[pair.synthetic] = key
        while len(self._held) > self._max_pairs:
            self._drop(next(iter(self._held)))

    def forget(self, synthetic: Iterable[IpAddress]) -> None:
        """The kernel has these no longer."""
        for each in synthetic:
            key = self._names.get(each)
            if key is not None:
                self._drop(key)

    def name_of(self, synthetic: IpAddress) -> str | None:
        """Whose it is, if that is remembered."""
        key = self._names.get(synthetic)
        return None if key is None else key[0]

    def _drop(self, key: tuple[str, IpAddress]) -> None:
        gone = self._held.pop(key, None)
        if gone is not None and self._names.get(gone.synthetic) == key:
            del self._names[gone.synthetic]
