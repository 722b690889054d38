"""What is done with a question. Pure: the configuration and the question in, a decision out.

Names are matched as they were asked, never the names they are aliases of: a rule says what a person typed.
"""

from __future__ import annotations

from dataclasses import dataclass

from maikr_client.model.rule import ActionKind, IpAddress
from maikr_client.resolver import numbers as n
from maikr_client.resolver import special
from maikr_client.resolver.configuration import Configuration
from maikr_client.resolver.question import Query
from maikr_client.rules.name_index import NOTHING
from maikr_client.wire.resolving import Upstream, Way

_WEB_PORTS = (443, 80)
_ZONE_TYPES = frozenset({n.NS, n.SOA, n.DS, n.DNSKEY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Answered here, with nothing but this code."""

    rcode: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """The upstream's answer as it is. `private`: the name may have a private address."""

    upstream: Upstream
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolve:
    """A ruled name: asked of its exit's upstream, answered with synthetic addresses. Without `ipv6` it has no AAAA."""

    name: str
    upstream: Upstream
    ipv6: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A name that is blocked whatever its addresses are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """Whose synthetic address is this?"""

    synthetic: IpAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Localhost:
    """The machine itself (RFC 6761, section 6.3)."""


Decision = Say | Forward | Resolve | Block | Pointer | Localhost


def decide(now: Configuration, query: Query) -> Decision:
    """What is done with `query`."""
    if query.kind in n.QUESTION_ONLY:
        return Say(rcode=n.NOTIMP)
    if query.rdclass != n.IN or query.name is None:
        return Say(rcode=n.REFUSED)
    name = query.name
    return _special(name, query.kind) or _by_split_or_rule(now, name) or _elsewhere(now, name, query.kind)


def is_localhost(query: Query) -> bool:
    """The machine itself is asked for: no rule is needed for the answer."""
    in_question = query.rdclass == n.IN and query.kind not in n.QUESTION_ONLY
    return in_question and query.name is not None and _special(query.name, query.kind) == Localhost()


def is_ruled(now: Configuration, name: str) -> bool:
    """A rule of names holds `name`, and it is no name that is never ruled."""
    return now.matcher.rules_name(name) and may_be_ruled(now, name)


def may_be_ruled(now: Configuration, name: str) -> bool:
    """`name` is none of the home, of a network's probes or of the VPN itself."""
    return not (
        name in special.PROBES
        or special.is_of_home(name)
        or special.is_reverse(name)
        or special.is_within(name, special.NOWHERE)
        or special.is_within(name, now.untouched)
    )


def _special(name: str, kind: int) -> Decision | None:
    if special.is_within(name, special.SWITCHES):
        return Say(rcode=n.NXDOMAIN)
    if special.is_within(name, frozenset({special.LOCALHOST})):
        return Localhost()
    if special.is_own_reverse(name):
        address = special.reversed_address(name) if kind == n.PTR else None
        return Say(rcode=n.NXDOMAIN) if address is None else Pointer(synthetic=address)
    return None


def _by_split_or_rule(now: Configuration, name: str) -> Decision | None:
    if is_ruled(now, name):
        return _ruled(now, name)
    for suffix in special.suffixes(name) if now.split else ():
        if suffix in now.split:
            return Forward(upstream=now.split[suffix], private=True)
    return None


def _elsewhere(now: Configuration, name: str, kind: int) -> Decision:
    if special.is_within(name, special.NOWHERE):
        return Say(rcode=n.NXDOMAIN)
    if special.is_of_home(name) and not ("." not in name and kind in _ZONE_TYPES):
        return Say(rcode=n.NXDOMAIN) if now.local is None else Forward(upstream=now.local, private=True)
    upstream = now.upstream(now.unruled_way)
    if upstream is None:
        return Say(rcode=n.SERVFAIL)
    return Forward(upstream=upstream, private=special.is_within(name, now.search))


def _ruled(now: Configuration, name: str) -> Decision:
    rules = _web_first(now, name)
    way = _best_way([now.way(rule) for rule in rules])
    if way is None and now.first_network < max(NOTHING if rule is None else rule for rule in rules):
        way = now.unruled_way  # an earlier rule for addresses may still let some of its traffic through
    if way is None or (way.blocked and way.upstream is None):
        return Block()
    upstream = now.upstream(way)
    if upstream is None:
        return Say(rcode=n.SERVFAIL)
    return Resolve(name=name, upstream=upstream, ipv6=way.ipv6)


def _web_first(now: Configuration, name: str) -> list[int | None]:
    verdicts = now.matcher.verdicts(name)
    if len(verdicts) == 1:
        return [verdicts[0].rule]
    web = [each.rule for port in _WEB_PORTS for each in verdicts if each.first <= port <= each.last]
    return web + [each.rule for each in verdicts]


def _best_way(ways: list[Way]) -> Way | None:
    """The first that is not blocked; one through a tunnel before one beside it, which would show the name outside."""
    open_ways = [way for way in ways if not way.blocked]
    tunnels = [way for way in open_ways if way.action.kind is not ActionKind.DIRECT]
    return next(iter(tunnels or open_ways), None)
