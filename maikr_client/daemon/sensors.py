"""What the daemon needs of an operating system to look after its own work; `ports` is what it needs to do it."""

from __future__ import annotations

import enum
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from maikr_client.model.problem import Problem

if TYPE_CHECKING:
    # `ports` names these in its `Platform`
    from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
    from maikr_client.model.plan import TunnelIdentity


DISCARD: Final = 9


class Part(enum.StrEnum):
    """What of ours another program can take away, beside the firewall."""

    ROUTES = "routes"
    DEVICES = "devices"
    SWITCHES = "switches"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Something of ours was changed, by `who` (a program's name as the kernel tells it, empty if it does not), which
    may be ourselves.
    """

    who: str = ""


class Watch(Protocol):
    """Sees what happens to that which is ours in the kernel."""

    def touches(self) -> AsyncIterator[Touch]:
        """One item for each change of something of ours, at once, or for changes that were missed. Raises OSError."""

    def unheard(self) -> frozenset[Part]:
        """What is not as it has to be, of that of which no change is told. Cheap. Raises OSError."""

    async def lost(self, desired: DesiredNetwork) -> frozenset[Part]:
        """What is not as `desired`, which was applied, wants it. Raises OSError."""


class Surroundings(Protocol):
    """Knows other programs that are in a tunnel's way."""

    async def other_vpns(self) -> tuple[Problem, ...]:
        """Those that would hinder any tunnel, each named. Raises OSError."""

    async def firewalls(self, desired: DesiredNetwork) -> tuple[Problem, ...]:
        """Those that would hinder `desired`, each named. Raises Failed, OSError."""


class Outside(Protocol):
    """Tries what a program of the user's could, to see what becomes of it."""

    async def escapes(self, version: int, port: int = DISCARD) -> bool | None:
        """Whether an ordinary packet of IP `version` 4 or 6, to a `port` of an address that leads nowhere, gets past
        the firewall and out by the physical device; None without one. Raises OSError.
        """

    async def reaches(self, exit_: DesiredExit, identity: TunnelIdentity, version: int) -> bool | None:
        """Whether a packet of that version comes back through the tunnel; None when it has no such addresses."""

    async def names_answered(self) -> bool:
        """Whether a question for a name, asked of nobody in particular, is answered."""


class Requirements(Protocol):
    """What must be on the machine for any tunnel."""

    async def missing_programs(self) -> tuple[str, ...]:
        """The programs that are not there."""

    def free_bytes(self) -> int:
        """Space where the daemon keeps its files. Raises OSError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensors:
    """One operating system's."""

    watch: Watch
    surroundings: Surroundings
    outside: Outside
    requirements: Requirements
