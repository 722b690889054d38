"""Routing rules and routes of ours as values, and the `ip -batch` from some to others."""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.daemon.linux import numbers

MAIN_TABLE = 254
LOOPBACK = "lo"
HALF_DEFAULT = 1


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Rule:
    """One routing rule (ip-rule(8)). `table` None means unreachable; `to` is a prefix, `port` the destination's;
    `local` is `iif lo`; an `above_length` of 1 ignores routes with a prefix of 0 or 1 bits.
    """

    pref: int
    table: int | None
    mark: int | None = None
    mask: int = numbers.MARK_MASK
    to: str = ""
    port: int | None = None
    local: bool = False
    above_length: int | None = None

    def __str__(self) -> str:
        to = f" to {self.to}" if self.to else ""
        port = "" if self.port is None else f" dport {self.port}"
        local = " iif lo" if self.local else ""
        mark = "" if self.mark is None else f" fwmark {self.mark:#010x}/{self.mask:#010x}"
        action = " unreachable" if self.table is None else f" lookup {self.table}"
        above = "" if self.above_length is None else f" suppress_prefixlength {self.above_length}"
        return f"pref {self.pref}{local}{mark}{to}{port}{action}{above}"


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Route:
    """A route of a table of ours, to everywhere or to the prefix `to`. `device` None means unreachable, and comes after
    every other; with `throw` the next rule decides. A route of another form is a `stray`.
    """

    table: int
    device: str | None
    to: str = ""
    metric: int = 0
    throw: bool = False
    stray: bool = False

    def __str__(self) -> str:
        to = self.to or "default"
        if self.throw:
            return f"throw {to} table {self.table}"
        if self.device is None:
            return f"unreachable {to} metric {numbers.UNREACHABLE_METRIC} table {self.table}"
        metric = f" metric {self.metric}" if self.metric else ""
        return f"{to} dev {self.device}{metric} table {self.table}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Routing:
    """All of one family that is ours."""

    rules: frozenset[Rule] = frozenset()
    routes: frozenset[Route] = frozenset()


def batch(current: Routing, wanted: Routing) -> str:
    """The `ip -batch` from `current` to `wanted`, empty if they are one. It adds before it deletes, routes that block
    before those that lead somewhere, rules in their order (deleted: against it), and empties a table when no rule leads
    there any more, so that each packet meets at every moment the rule that it meets before or the one that it meets
    after, with a route behind it; only a table with strays is emptied first.
    """
    tables = {route.table for route in wanted.routes}
    strayed = {route.table for route in current.routes if route.stray and route.table in tables}
    unwanted = {route.table for route in current.routes} - tables
    kept = {route for route in current.routes if route.table not in strayed | unwanted}
    added = sorted(wanted.routes - kept, key=lambda route: (route.device is not None, route.table, route.to))
    replaced = {_place(route) for route in added}
    gone = sorted(str(route) for route in kept - wanted.routes if _place(route) not in replaced)
    return "".join(
        f"{line}\n"
        for line in (
            *(f"route flush table {table}" for table in sorted(strayed)),
            *(f"route replace {route}" for route in added),
            *(f"route delete {route}" for route in gone),
            *(f"rule add {rule}" for rule in sorted(wanted.rules - current.rules, key=_order)),
            *(f"rule delete {rule}" for rule in sorted(current.rules - wanted.rules, key=_order, reverse=True)),
            *(f"route flush table {table}" for table in sorted(unwanted)),
        )
    )


def _order(rule: Rule) -> tuple[int, str]:
    return rule.pref, str(rule)


def _place(route: Route) -> tuple[int, str, int]:
    """Of two routes with the same place the later replaces the earlier."""
    unreachable = route.device is None and not route.throw
    return route.table, route.to, numbers.UNREACHABLE_METRIC if unreachable else route.metric
