"""Where names are asked for: the table's translation of port 53, to this machine's resolver if the steering has one
that answers, else to the default exit's.

Questions to this machine itself stay here: a local stub (127.0.0.53) answers its programs, and what it asks upstream is
translated on its way out. Without a default exit nothing is translated, and `leaves` lets no question pass.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from maikr_client.daemon.linux.conntrack import Flow
from maikr_client.daemon.linux.nft_words import anonymous
from maikr_client.daemon.linux.numbers import DEVICE_PREFIX, MARK_MASK, OWN_MARK
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import ResolverPlace

Uplinks = frozenset[int]
"""The indexes of devices that lead out of this machine's network: who is there is a neighbour, not behind it."""

NO_UPLINKS: Final = Uplinks()


def local(desired: DesiredNetwork) -> Iterable[str]:
    """This machine's questions. WireGuard's own packets are none, even to an endpoint at port 53."""
    yield "fib daddr type local return"
    yield f"meta mark & {MARK_MASK:#010x} == {OWN_MARK & MARK_MASK:#010x} return"
    if desired.hole is not None:
        yield f"meta mark {desired.hole.mark:#010x} return"
    if (resolver := _resolver(desired)) is not None:
        yield f"meta skuid {resolver.uid} return"
    yield from _translation(desired)


def forwarded(desired: DesiredNetwork, uplinks: Uplinks = NO_UPLINKS) -> Iterable[str]:
    """Questions of the machines behind this one, unless this machine itself is asked. A neighbour can take us for its
    router, even if we are none: it is led to the default exit's resolver, to which only a router passes it on, and does
    not learn from ours what is asked for here, or what rules hold.
    """
    yield 'iifname "lo" return'
    yield f'iifname "{DEVICE_PREFIX}*" return'
    yield "fib daddr type local return"
    if uplinks and _answers(desired):
        neighbours = f"iif {anonymous(map(str, sorted(uplinks)))}"
        yield from (f"{neighbours} {each}" for each in _to_exit(desired))
        yield f"{neighbours} return"
    yield from _translation(desired)


def is_led(question: Flow, desired: DesiredNetwork | None) -> bool:
    """Whether one of this machine's goes where the table of `desired` (None: there is none) leads it."""
    if desired is not None and (resolver := _answers(desired)) is not None:
        return question.target_port == resolver.port
    server = desired.default.server if desired is not None and desired.default is not None else None
    inside = server and (server.tunnel4 if question.destination.version == 4 else server.tunnel6)  # noqa: PLR2004 - IP version
    return question.target == (inside or question.destination)


def _resolver(desired: DesiredNetwork) -> ResolverPlace | None:
    return None if desired.steering is None else desired.steering.resolver


def _answers(desired: DesiredNetwork) -> ResolverPlace | None:
    """This machine's resolver, if it answers."""
    return _resolver(desired) if desired.steering is not None and desired.steering.answers else None


def _translation(desired: DesiredNetwork) -> Iterable[str]:
    resolver = _answers(desired)
    if resolver is None:
        yield from _to_exit(desired)
    else:
        yield f"meta l4proto {{ tcp, udp }} th dport 53 redirect to :{resolver.port}"


def _to_exit(desired: DesiredNetwork) -> Iterable[str]:
    server = desired.default.server if desired.default else None
    if server is not None and server.tunnel4 is not None:
        yield f"meta nfproto ipv4 meta l4proto {{ tcp, udp }} th dport 53 dnat ip to {server.tunnel4}"
    if server is not None and server.tunnel6 is not None:
        yield f"meta nfproto ipv6 meta l4proto {{ tcp, udp }} th dport 53 dnat ip6 to {server.tunnel6}"
