"""Policy routing as a value: which rules and routes a desired network needs, and the `ip -batch` that gets there.

    4610   WireGuard's own packets                    main
    4620   local packets marked for an exit           the exit's table
    4630   an exit server's own addresses             the exit's table
    4640   private addresses                          main, without its default and half-default routes
    4650   forwarded packets marked for an exit       the exit's table
    31900  everything else                            the default exit's table, or nowhere

Only private addresses ever look into main: a route that a DHCP server, a router advertisement or another VPN puts there
for public addresses, however long its prefix, moves nothing out of the tunnel. Each exit's table ends in `unreachable`:
a device that vanishes takes its route along, never its packets.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from maikr_client.daemon.linux import numbers
from maikr_client.daemon.linux.addresses import PRIVATE4, PRIVATE6
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork

MAIN_TABLE = 254
HALF_DEFAULT = 1


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Rule:
    """One routing rule (ip-rule(8)). `table` None means unreachable; `to` is a prefix; `local` is `iif lo`; an
    `above_length` of 1 ignores routes with a prefix of 0 or 1 bits.
    """

    pref: int
    table: int | None
    mark: int | None = None
    mask: int = numbers.MARK_MASK
    to: str = ""
    local: bool = False
    above_length: int | None = None

    def __str__(self) -> str:
        to = f" to {self.to}" if self.to else ""
        local = " iif lo" if self.local else ""
        mark = "" if self.mark is None else f" fwmark {self.mark:#010x}/{self.mask:#010x}"
        action = " unreachable" if self.table is None else f" lookup {self.table}"
        above = "" if self.above_length is None else f" suppress_prefixlength {self.above_length}"
        return f"pref {self.pref}{local}{mark}{to}{action}{above}"


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Route:
    """One exit's default route; `device` None means unreachable, and comes after every other. A route of another form
    that lies in a table of ours is a `stray`.
    """

    table: int
    device: str | None
    stray: bool = False

    def __str__(self) -> str:
        if self.device is None:
            return f"unreachable default metric {numbers.UNREACHABLE_METRIC} table {self.table}"
        return f"default dev {self.device} table {self.table}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Routing:
    """All of one family that is ours."""

    rules: frozenset[Rule] = frozenset()
    routes: frozenset[Route] = frozenset()


def wanted_routing(desired: DesiredNetwork, version: int) -> Routing:
    """The rules and routes of IP `version` 4 or 6 for `desired`."""
    rules = [Rule(pref=numbers.PREF_OWN, mark=numbers.OWN_MARK & numbers.MARK_MASK, table=MAIN_TABLE)]
    rules += (
        Rule(pref=numbers.PREF_PRIVATE, to=prefix, table=MAIN_TABLE, above_length=HALF_DEFAULT)
        for prefix in (PRIVATE4 if version == 4 else PRIVATE6)  # noqa: PLR2004 - IP version
    )
    for exit_ in desired.exits:
        rules += _exit_rules(exit_, version)
    default = desired.default
    rules.append(Rule(pref=numbers.PREF_DEFAULT, table=None if default is None else numbers.table_of(default.slot)))
    routes = (route for exit_ in desired.exits for route in _exit_routes(exit_, version))
    return Routing(rules=frozenset(rules), routes=frozenset(routes))


def _server_address(exit_: DesiredExit, version: int) -> str | None:
    address = exit_.server.tunnel4 if version == 4 else exit_.server.tunnel6  # noqa: PLR2004 - IP version
    return None if address is None else f"{address}/{address.max_prefixlen}"


def _exit_rules(exit_: DesiredExit, version: int) -> Iterable[Rule]:
    table, mark = numbers.table_of(exit_.slot), numbers.mark_of(exit_.slot)
    yield Rule(pref=numbers.PREF_MARKED, mark=mark, local=True, table=table)
    yield Rule(pref=numbers.PREF_FORWARDED, mark=mark, table=table)
    if (address := _server_address(exit_, version)) is not None:
        yield Rule(pref=numbers.PREF_RESOLVER, to=address, table=table)


def _exit_routes(exit_: DesiredExit, version: int) -> Iterable[Route]:
    table = numbers.table_of(exit_.slot)
    yield Route(table=table, device=None)
    if _server_address(exit_, version) is not None:
        yield Route(table=table, device=numbers.device_of(exit_.slot))


def batch(current: Routing, wanted: Routing) -> str:
    """The `ip -batch` from `current` to `wanted`, empty if they are one. It adds before it deletes, what blocks before
    what leads somewhere, so that no moment in between is more open than the ends; only a table with strays is emptied.
    """
    emptied = {route.table for route in current.routes - wanted.routes}
    kept = {route for route in current.routes if route.table not in emptied}
    added = sorted(wanted.routes - kept, key=lambda route: (route.device is not None, route.table))
    return "".join(
        f"{line}\n"
        for line in (
            *(f"route flush table {table}" for table in sorted(emptied)),
            *(f"route replace {route}" for route in added),
            *(f"rule add {rule}" for rule in sorted(wanted.rules - current.rules, key=str)),
            *(f"rule delete {rule}" for rule in sorted(current.rules - wanted.rules, key=str)),
        )
    )
