"""Which server, by which of its addresses, is tried now, and which next; a plan's further exits beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

from maikr_client.daemon.machine.checks import checks_of
from maikr_client.daemon.machine.course_parts import Former, Lead, Pick, Place, Side, endpoints_of
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.plan import MAX_EXITS, ExitServer, TunnelPlan
from maikr_client.model.status import ExitHealth

DEFAULT_SLOT = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A plan and where in it we are. `position` counts the tries of a round: every endpoint of every candidate; `slot`
    is the default exit's.
    """

    plan: TunnelPlan
    position: int
    sides: tuple[Side, ...]
    picks: tuple[Pick, ...] = ()
    slot: int = DEFAULT_SLOT
    former: Former | None = None

    @classmethod
    def start(cls, plan: TunnelPlan, before: Course | None = None, places: tuple[Place, ...] = ()) -> Self:
        """The first try of `plan`; exits that were there before, or whose `places` a process before us kept, keep their
        slots and their health.
        """
        picks = _picks(plan, before)
        sides = before.sides if before else _remembered(plan, places)
        slot = before.slot if before else _default_slot(plan, places)
        placed = _placed(_servers(plan, picks), sides, default_slot=slot)
        former = before.former if before and before.plan.candidates[0] == plan.candidates[0] else None
        return cls(plan=plan, position=0, sides=placed, picks=picks, slot=slot, former=former)

    @classmethod
    def change_over(cls, plan: TunnelPlan, before: Course) -> Self | None:
        """The first try of `plan` while the default exit of `before` goes on carrying; every server whose tunnel is up
        keeps its slot. None when there is no slot left, or the device is another one.
        """
        carrier, coming = before.carrier, plan.candidates[0]
        if plan.identity != before.plan.identity:
            return None
        picks = _picks(plan, before)
        servers = _servers(plan, picks)
        live = {each.server: each.slot for each in before.network.exits}
        free = iter([slot for slot in range(MAX_EXITS + 1) if slot not in live.values()])
        if len({*live, *servers, coming}) + (coming in servers) > MAX_EXITS + 1:
            return None
        slot = live[coming] if coming in live else next(free)
        known = {side.server: side for side in before.sides}
        sides = tuple(
            _moved(
                known.get(server),
                server,
                carrier,
                next(free) if server == coming or server not in live else live[server],
            )
            for server in servers
        )
        course = cls(plan=plan, position=0, sides=sides, picks=picks, slot=slot)
        if carrier.server == coming:
            return course.towards(carrier.endpoint)
        return replace(course, former=Former(exit=carrier, carries=True))

    @property
    def carrier(self) -> DesiredExit:
        """The exit that carries what no rule names."""
        return self.former.exit if self.former and self.former.carries else self.default_exit

    @property
    def changed_over(self) -> Self:
        """The new exit carries; the former one stays for a moment."""
        return replace(self, former=replace(self.former, carries=False) if self.former else None)

    @property
    def alone(self) -> Self:
        """Without a former exit."""
        return replace(self, former=None)

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
        former = self.former if self.former and self.former.carries else None
        return replace(self, position=(self.position + 1) % len(self._tries), former=former)

    @property
    def next_endpoint(self) -> Self:
        """The same server by its other endpoint, if it has one."""
        own = [each for each, (server, _) in enumerate(self._tries) if server.name == self.server.name]
        return replace(self, position=own[(own.index(self.position) + 1) % len(own)])

    @property
    def next_server(self) -> Self:
        """The next candidate, by its first endpoint; after the last comes the first."""
        names = [server.name for server, _ in self._tries]
        turned = (*range(self.position + 1, len(names)), *range(self.position + 1))
        others = (each for each in turned if names[each] != self.server.name)
        return replace(self, position=next(others, names.index(self.server.name)))

    def within_reach(self, versions: frozenset[int]) -> Self:
        """By another endpoint of the same server, if only that one's IP version has a way out."""
        if not versions or self.default_exit.endpoint.address.version in versions:
            return self
        name = self.server.name
        turned = ((self.position + step) % len(self._tries) for step in range(len(self._tries)))
        fitting = (
            each
            for each in turned
            if self._tries[each][0].name == name and self._tries[each][1].address.version in versions
        )
        return replace(self, position=next(fitting, self.position))

    def towards(self, endpoint: Endpoint) -> Self:
        """The first candidate by this one of its endpoints, so that a plan that changed elsewhere does not move it."""
        return replace(self, position=endpoints_of(self.plan.candidates[0]).index(endpoint))

    def with_picks(self, picks: tuple[Pick, ...]) -> Self:
        """Other candidates' turn; exits that nobody names any more are gone."""
        sides = _placed(_servers(self.plan, picks), self.sides, default_slot=self.slot, former=self.former)
        return replace(self, picks=picks, sides=sides)

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
        return DesiredExit(slot=self.slot, server=server, endpoint=endpoint)

    @property
    def network(self) -> DesiredNetwork:
        """Everything through the default exit, or still through the former one."""
        exits = (self.default_exit, *self.side_exits)
        former = self.former.exit if self.former else None
        if former is not None and former.slot not in {each.slot for each in exits}:
            exits = (*exits, former)
        carrier = self.carrier.slot
        second = None if former is None else self.slot if carrier == former.slot else former.slot
        return DesiredNetwork(
            identity=self.plan.identity,
            exits=exits,
            default_slot=carrier,
            allow_lan=self.plan.allow_lan,
            coexist=self.plan.coexist,
            second_slot=second,
            checks=checks_of(self.plan),
        )

    @property
    def leads(self) -> tuple[Lead, ...]:
        """Where the targets lead in `network`."""
        return tuple(self._lead(pick, self.slot_of(pick.server)) for pick in self.picks)

    @property
    def blocked_network(self) -> DesiredNetwork:
        """The default exit's traffic nowhere; the further exits go on."""
        return DesiredNetwork(
            identity=self.plan.identity,
            exits=tuple(side.desired for side in self.sides),
            default_slot=None,
            allow_lan=self.plan.allow_lan,
            coexist=self.plan.coexist,
            checks=checks_of(self.plan),
        )

    @property
    def blocked_leads(self) -> tuple[Lead, ...]:
        """Where the targets lead in `blocked_network`."""
        return tuple(self._lead(pick, self.side_of(pick.server).slot) for pick in self.picks)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every server's slot in `network`."""
        return tuple(Place(slot=each.slot, server=each.server.name) for each in self.network.exits)

    def slot_of(self, server: ExitServer) -> int:
        """The slot of a picked server in `network`."""
        return self.slot if server.name == self.server.name else self.side_of(server).slot

    def side_of(self, server: ExitServer) -> Side:
        """The side that a picked server has, also while its slot is the default one."""
        return next(side for side in self.sides if side.server.name == server.name)

    def _lead(self, pick: Pick, slot: int) -> Lead:
        return Lead(target=pick.target, slot=slot, failed=pick.failed)


def _picks(plan: TunnelPlan, before: Course | None) -> tuple[Pick, ...]:
    return tuple(_picked(each.target, each.candidates, before) for each in plan.rule_exits)


def _picked(target: str, candidates: tuple[ExitServer, ...], before: Course | None) -> Pick:
    kept = next((each for each in before.picks if each.target == target), None) if before else None
    if kept is None or kept.server not in candidates:
        return Pick(target=target, candidates=candidates)
    return replace(kept, candidates=candidates, position=candidates.index(kept.server))


def _servers(plan: TunnelPlan, picks: Iterable[Pick]) -> tuple[ExitServer, ...]:
    named = {server.name: server for server in (*plan.exits, *(pick.server for pick in picks))}
    return tuple(named.values())


def _remembered(plan: TunnelPlan, places: tuple[Place, ...]) -> tuple[Side, ...]:
    named = (*plan.exits, *(server for each in plan.rule_exits for server in each.candidates))
    known = {server.name: server for server in named}
    return tuple(
        Side(slot=place.slot, server=known[place.server])
        for place in places
        if place.server in known and place.slot != _default_slot(plan, places)
    )


def _default_slot(plan: TunnelPlan, places: tuple[Place, ...]) -> int:
    """Where a process before us left the default exit, which is the first place."""
    names = {server.name for server in plan.candidates}
    return places[0].slot if places and places[0].server in names else DEFAULT_SLOT


def _moved(side: Side | None, server: ExitServer, carrier: DesiredExit, slot: int) -> Side:
    """`side` in the slot that its server has now. The exit that carries is up."""
    if server == carrier.server:
        turn = endpoints_of(server).index(carrier.endpoint)
        return Side(slot=slot, server=server, turn=turn, health=ExitHealth.UP)
    return replace(side, slot=slot) if side else Side(slot=slot, server=server)


def _placed(
    exits: tuple[ExitServer, ...], before: tuple[Side, ...], *, default_slot: int, former: Former | None = None
) -> tuple[Side, ...]:
    kept = {side.server: side for side in before}
    taken = {default_slot, *(kept[server].slot for server in exits if server in kept)}
    # a slot that another server just had comes last: packets that still bear its mark are that server's
    lately = {*(side.slot for side in before), *((former.exit.slot,) if former else ())}
    slots = sorted(range(MAX_EXITS + 1), key=lambda slot: slot in lately)
    free = iter([slot for slot in slots if slot not in taken])
    return tuple(kept.get(server) or Side(slot=next(free), server=server) for server in exits)
