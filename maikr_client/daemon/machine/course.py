"""Which server, by which of its addresses, is tried now, and which next; a plan's further exits beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.plan import ExitServer, TunnelPlan
from maikr_client.model.status import ExitHealth

DEFAULT_SLOT = 0


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
class Course:
    """A plan and where in it we are. `position` counts the tries of a round: every endpoint of every candidate."""

    plan: TunnelPlan
    position: int
    sides: tuple[Side, ...]

    @classmethod
    def start(cls, plan: TunnelPlan, before: tuple[Side, ...] = ()) -> Self:
        """The first try of `plan`; exits that were there before keep their slots."""
        return cls(plan=plan, position=0, sides=_placed(plan.exits, before))

    @property
    def _tries(self) -> tuple[tuple[ExitServer, Endpoint], ...]:
        return tuple((server, endpoint) for server in self.plan.candidates for endpoint in endpoints_of(server))

    @property
    def is_last(self) -> bool:
        """There is nothing left to try in this round."""
        return self.position == len(self._tries) - 1

    @property
    def next(self) -> Self:
        """The next try; after the last comes the first."""
        return replace(self, position=(self.position + 1) % len(self._tries))

    def towards(self, endpoint: Endpoint) -> Self:
        """The first candidate by this one of its endpoints, so that a plan that changed elsewhere does not move it."""
        return replace(self, position=endpoints_of(self.plan.candidates[0]).index(endpoint))

    @property
    def server(self) -> ExitServer:
        """The default exit's server, tried or up."""
        return self._tries[self.position][0]

    @property
    def side_exits(self) -> tuple[DesiredExit, ...]:
        """The further exits. A server that is the default exit's has one tunnel only: two with one key would fight."""
        return tuple(side.desired for side in self.sides if side.server.name != self.server.name)

    @property
    def default_exit(self) -> DesiredExit:
        """The default exit as it is tried now."""
        server, endpoint = self._tries[self.position]
        return DesiredExit(slot=DEFAULT_SLOT, server=server, endpoint=endpoint)

    @property
    def network(self) -> DesiredNetwork:
        """Everything through the default exit."""
        return DesiredNetwork(
            identity=self.plan.identity,
            exits=(self.default_exit, *self.side_exits),
            default_slot=DEFAULT_SLOT,
            allow_lan=self.plan.allow_lan,
        )

    @property
    def blocked_network(self) -> DesiredNetwork:
        """The default exit's traffic nowhere; the further exits go on."""
        return DesiredNetwork(
            identity=self.plan.identity,
            exits=tuple(side.desired for side in self.sides),
            default_slot=None,
            allow_lan=self.plan.allow_lan,
        )


def _placed(exits: tuple[ExitServer, ...], before: tuple[Side, ...]) -> tuple[Side, ...]:
    kept = {side.server: side for side in before}
    taken = {kept[server].slot for server in exits if server in kept}
    free = iter(slot for slot in range(DEFAULT_SLOT + 1, len(exits) + len(before) + 1) if slot not in taken)
    return tuple(kept.get(server) or Side(slot=next(free), server=server) for server in exits)
