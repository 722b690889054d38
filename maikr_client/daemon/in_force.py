"""Rules that are in force as a whole, and an order with them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.rulebook import Rulebook
from maikr_client.daemon.steer import NO_RULES, Steered
from maikr_client.model.name_server import NameServer, Transport


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """Rules, whole. `open` gives the resolver's descriptors: the document, then each list."""

    rulebook: Rulebook
    custom: tuple[NameServer, ...]
    keep_connections: bool
    open: Callable[[], contextlib.AbstractContextManager[tuple[int, ...]]]

    @property
    def is_needed(self) -> bool:
        """Without any rule or name server of the user's the default exit's resolver is asked, and ours not started."""
        return self.rulebook != NO_RULES or bool(self.custom)

    @property
    def asks_by_https(self) -> bool:
        """One of the user's name servers is asked over HTTPS."""
        return any(each.transport is Transport.HTTPS for each in self.custom)


@contextlib.contextmanager
def nothing() -> Iterator[tuple[int, ...]]:
    """No descriptors."""
    yield ()


OFF: Final = InForce(rulebook=NO_RULES, custom=(), keep_connections=False, open=nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steering:
    """An order with rules: which ones, and by which layout of the pools."""

    steered: Steered
    version: int
    in_force: InForce
    gently: bool = False

    @property
    def meanwhile(self) -> DesiredNetwork:
        """The same until our resolver answers."""
        steering = self.steered.desired.steering
        if steering is None or not self.gently:
            return self.steered.desired
        return replace(self.steered.desired, steering=replace(steering, answers=False))

    def without(self, slots: frozenset[int]) -> DesiredNetwork:
        """`meanwhile`, as long as the exits in `slots` are still others': what goes there waits."""
        meanwhile = self.meanwhile
        return replace(meanwhile, exits=tuple(each for each in meanwhile.exits if each.slot not in slots))


def led(desired: DesiredNetwork) -> object:
    """What leads connections, but for addresses that are new."""
    steering = desired.steering
    return steering and (steering.otherwise, steering.spans4, steering.spans6, steering.chunks, desired.exits)
