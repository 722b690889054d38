"""What a course is made of: further exits, whose turn it is among candidates, and who had which slot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from maikr_client.daemon.ports import DesiredExit
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.plan import ExitServer
from maikr_client.model.status import ExitHealth


def endpoints_of(server: ExitServer) -> tuple[Endpoint, ...]:
    """The server's endpoints, IPv4 first."""
    return tuple(each for each in (server.endpoint4, server.endpoint6) if each is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A further exit in its `slot`, which it keeps as long as plans name its server. `turn` picks its endpoint."""

    slot: int
    server: ExitServer
    turn: int = 0
    misses: int = 0
    health: ExitHealth = ExitHealth.CONNECTING

    @property
    def desired(self) -> DesiredExit:
        """This exit, by the endpoint whose turn it is."""
        endpoints = endpoints_of(self.server)
        return DesiredExit(slot=self.slot, server=self.server, endpoint=endpoints[self.turn % len(endpoints)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Which of a target's `candidates` its rules' traffic goes through. `failed`: the one before was lost, and none was
    up since.
    """

    target: str
    candidates: tuple[ExitServer, ...]
    position: int = 0
    failed: bool = False

    @property
    def server(self) -> ExitServer:
        """The candidate whose turn it is."""
        return self.candidates[self.position]

    @property
    def next(self) -> Self:
        """The next candidate; after the last comes the first."""
        return replace(self, position=(self.position + 1) % len(self.candidates), failed=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Where the rules of a target lead: into the exit in `slot`, which `failed` or not; None: there is no exit."""

    target: str
    slot: int | None
    failed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The slot that a server had."""

    slot: int
    server: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """The default exit before this one. While it `carries` it still is the default: the new one has not answered yet.
    After that it stays for a moment, for answers that are on their way.
    """

    exit: DesiredExit
    carries: bool
