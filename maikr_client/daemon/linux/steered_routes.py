"""Routes for what rules name: a program's `connect` needs one before any mark is given, for source address and MTU."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from maikr_client.daemon.linux import numbers
from maikr_client.daemon.linux.routing_values import LOOPBACK, MAIN_TABLE, Route, Routing, Rule
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import (
    BLOCK,
    DIRECT,
    POOL4,
    POOL6,
    IpNetwork,
    Outcome,
    OutcomeKind,
    Steering,
    Treatment,
    outcome_at,
)

_USUAL_PORT = 443
_NAMES_PORT = 53


def steered_routing(desired: DesiredNetwork, steering: Steering, version: int) -> Routing:
    """The rules and routes of IP `version` 4 or 6 that `steering` needs, and the default's."""
    named = _outcomes(steering)
    exits = tuple(_exits_of(desired, version))
    choices = tuple(slot for slot in exits if Outcome(kind=OutcomeKind.EXIT, slot=slot) in named)
    rules = (
        *_direct_rules(),
        *_pool_rules(version),
        *(() if steering.resolver is None else _name_rules(desired, exits, version)),
        *_default_rules(desired, steering, named, choices),
    )
    routes = (*_pool_routes(steering, exits, version), *_choice_routes(choices), *_name_routes(steering, version))
    return Routing(rules=frozenset(rules), routes=frozenset(routes))


def usual(treatment: Treatment) -> Outcome:
    """The outcome that most connections will have: that of port 443, else the first that does not refuse."""
    others = (part.outcome for part in treatment if part.outcome != BLOCK)
    return next((each for each in (outcome_at(treatment, _USUAL_PORT), *others) if each != BLOCK), BLOCK)


def _outcomes(steering: Steering) -> frozenset[Outcome]:
    treatments = {id(each): each for each in (steering.otherwise, *_of_spans(steering))}
    return frozenset(part.outcome for treatment in treatments.values() for part in treatment)


def _of_spans(steering: Steering) -> Iterator[Treatment]:
    return (span.treatment for spans in (steering.spans4, steering.spans6) for span in spans)


def _exits_of(desired: DesiredNetwork, version: int) -> Iterator[int]:
    """Slots of exits with this family, the default one first."""
    for exit_ in sorted(desired.exits, key=lambda each: (each.slot != desired.default_slot, each.slot)):
        if (exit_.server.tunnel4 if version == 4 else exit_.server.tunnel6) is not None:  # noqa: PLR2004 - IP version
            yield exit_.slot


def _direct_rules() -> Iterator[Rule]:
    yield Rule(pref=numbers.PREF_DIRECT, mark=numbers.DIRECT_MARK, table=MAIN_TABLE)
    yield Rule(pref=numbers.PREF_DIRECT_END, mark=numbers.DIRECT_MARK, table=None)


def _pool_rules(version: int) -> Iterator[Rule]:
    pool = str(POOL4 if version == 4 else POOL6)  # noqa: PLR2004 - IP version
    yield Rule(pref=numbers.PREF_POOL, to=pool, table=numbers.POOL_TABLE)
    yield Rule(pref=numbers.PREF_POOL_DIRECT, to=pool, table=MAIN_TABLE)
    yield Rule(pref=numbers.PREF_POOL_END, to=pool, table=None)


def _name_rules(desired: DesiredNetwork, exits: tuple[int, ...], version: int) -> Iterator[Rule]:
    """A question is the resolver's before it goes anywhere, but without a route it is never sent. The loopback device
    is one that no exit takes along, and by which nothing leaves should the firewall be gone. IPv6 refuses such a route
    (net/ipv6/route.c): there it is another exit's, or main's, where the default exit has none.
    """
    table: int | None = numbers.NAMES_TABLE
    if version != 4:  # noqa: PLR2004 - IP version
        others = numbers.table_of(exits[0]) if exits else MAIN_TABLE
        table = None if desired.default_slot in exits else others
    if table is not None:
        yield Rule(pref=numbers.PREF_NAMES, port=_NAMES_PORT, local=True, table=table)


def _name_routes(steering: Steering, version: int) -> Iterator[Route]:
    if steering.resolver is not None and version == 4:  # noqa: PLR2004 - IP version
        yield Route(table=numbers.NAMES_TABLE, device=LOOPBACK)


def _default_rules(
    desired: DesiredNetwork, steering: Steering, named: frozenset[Outcome], choices: tuple[int, ...]
) -> Iterator[Rule]:
    """Where what has no mark yet finds its source address. While the default is a tunnel main is no place to look:
    packets would leave there in clear if the firewall were gone.
    """
    default = desired.default
    direct = usual(steering.otherwise) == DIRECT
    if default is not None and not direct and set(choices) <= {default.slot}:
        yield Rule(pref=numbers.PREF_DEFAULT, table=numbers.table_of(default.slot))
        return
    lookups = [numbers.CHOICE_TABLE] if choices else []
    if direct:
        lookups.insert(0, MAIN_TABLE)
    elif default is None and DIRECT in named:
        lookups.append(MAIN_TABLE)
    prefs = (numbers.PREF_DEFAULT, numbers.PREF_DEFAULT_NEXT)
    yield from (Rule(pref=pref, table=table) for pref, table in zip(prefs, lookups, strict=False))
    yield Rule(pref=numbers.PREF_DEFAULT_END, table=None)


def _choice_routes(choices: Iterable[int]) -> Iterator[Route]:
    for metric, slot in enumerate(choices, 1):
        yield Route(table=numbers.CHOICE_TABLE, device=numbers.device_of(slot), metric=metric)


def _pool_routes(steering: Steering, exits: tuple[int, ...], version: int) -> Iterator[Route]:
    pool = POOL4 if version == 4 else POOL6  # noqa: PLR2004 - IP version
    yield Route(table=numbers.POOL_TABLE, device=None, to=str(pool))
    for prefix, outcome in _led(steering, version):
        if outcome.kind is not OutcomeKind.EXIT:
            yield Route(table=numbers.POOL_TABLE, device=None, to=str(prefix), throw=True)
            continue
        yield Route(table=numbers.POOL_TABLE, device=None, to=str(prefix))
        if outcome.slot in exits:
            yield Route(table=numbers.POOL_TABLE, device=numbers.device_of(outcome.slot), to=str(prefix))


def _led(steering: Steering, version: int) -> Iterator[tuple[IpNetwork | str, Outcome]]:
    """Prefixes of the pool and where they lead. What refuses needs a route too, for the firewall to refuse it."""
    for chunk in steering.chunks:
        yield chunk.prefix4 if version == 4 else chunk.prefix6, usual(chunk.treatment)  # noqa: PLR2004 - IP version
    for upstream in steering.upstreams:
        if upstream.address.version == version:
            yield f"{upstream.address}/{upstream.address.max_prefixlen}", upstream.outcome
