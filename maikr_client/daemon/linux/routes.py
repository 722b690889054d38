"""Policy routing as a value: which rules and routes a desired network needs.

    4609   a browser at a network's sign-in page      main
    4610   WireGuard's own packets                    main
    4611   packets that rules lead past the tunnels   main, or nowhere
    4620   local packets marked for an exit           the exit's table
    4625   synthetic addresses                        the pool table: their exit's device, or (`throw`) main, or nowhere
    4630   questions to an exit server's resolver     the exit's table
    4640   private addresses                          main, without its default and half-default routes
    4650   forwarded packets marked for an exit       the exit's table
    31898  else to an exit server's own addresses     the exit's table
    31899  local questions for names                  the loopback device (rules: `steered_routes`)
    31900  everything else                            the default exit's table, or nowhere (rules: `steered_routes`)

Past the tunnels only private addresses, and what rules lead there, ever look into main: a route that a DHCP server, a
router advertisement or another VPN puts there for public addresses, however long its prefix, moves nothing out of the
tunnel. Each exit's table ends in `unreachable`: a device that vanishes takes its route along, never its packets.
"""

from __future__ import annotations

from collections.abc import Iterable

from maikr_client.daemon.linux import numbers
from maikr_client.daemon.linux.addresses import PRIVATE4, PRIVATE6
from maikr_client.daemon.linux.routing_values import HALF_DEFAULT, MAIN_TABLE, Route, Routing, Rule
from maikr_client.daemon.linux.steered_routes import steered_routing
from maikr_client.daemon.ports import DesiredExit, DesiredNetwork

_NAMES_PORT = 53


def wanted_routing(desired: DesiredNetwork, version: int) -> Routing:
    """The rules and routes of IP `version` 4 or 6 for `desired`."""
    rules = [Rule(pref=numbers.PREF_OWN, mark=numbers.OWN_MARK & numbers.MARK_MASK, table=MAIN_TABLE)]
    rules += (
        Rule(pref=numbers.PREF_PRIVATE, to=prefix, table=MAIN_TABLE, above_length=HALF_DEFAULT)
        for prefix in (PRIVATE4 if version == 4 else PRIVATE6)  # noqa: PLR2004 - IP version
    )
    if desired.hole is not None:
        rules.append(Rule(pref=numbers.PREF_PORTAL, mark=numbers.PORTAL_MARK, table=MAIN_TABLE))
    for exit_ in desired.exits:
        rules += _exit_rules(exit_)
    rules += _server_rules(desired, version)
    routes = [route for exit_ in desired.exits for route in _exit_routes(exit_, version)]
    if desired.steering is None:
        default = desired.default
        rules.append(Rule(pref=numbers.PREF_DEFAULT, table=None if default is None else numbers.table_of(default.slot)))
        return Routing(rules=frozenset(rules), routes=frozenset(routes))
    steered = steered_routing(desired, desired.steering, version)
    return Routing(rules=frozenset((*rules, *steered.rules)), routes=frozenset((*routes, *steered.routes)))


def _server_address(exit_: DesiredExit, version: int) -> str | None:
    address = exit_.server.tunnel4 if version == 4 else exit_.server.tunnel6  # noqa: PLR2004 - IP version
    return None if address is None else f"{address}/{address.max_prefixlen}"


def _exit_rules(exit_: DesiredExit) -> Iterable[Rule]:
    table, mark = numbers.table_of(exit_.slot), numbers.mark_of(exit_.slot)
    yield Rule(pref=numbers.PREF_MARKED, mark=mark, local=True, table=table)
    yield Rule(pref=numbers.PREF_FORWARDED, mark=mark, table=table)


def _server_rules(desired: DesiredNetwork, version: int) -> Iterable[Rule]:
    """Several servers may have one address, each inside its own tunnel: what has no mark means the default exit's."""
    leads: dict[str, int] = {}
    for exit_ in sorted(desired.exits, key=lambda each: (each.slot != desired.default_slot, each.slot)):
        if (address := _server_address(exit_, version)) is not None:
            leads.setdefault(address, numbers.table_of(exit_.slot))
    for address, table in leads.items():
        # a server that has an address of the local network's gets the questions that come to it anyway, nothing else
        yield Rule(pref=numbers.PREF_RESOLVER, to=address, port=_NAMES_PORT, table=table)
        yield Rule(pref=numbers.PREF_INSIDE, to=address, table=table)


def _exit_routes(exit_: DesiredExit, version: int) -> Iterable[Route]:
    table = numbers.table_of(exit_.slot)
    yield Route(table=table, device=None)
    if _server_address(exit_, version) is not None:
        yield Route(table=table, device=numbers.device_of(exit_.slot))
