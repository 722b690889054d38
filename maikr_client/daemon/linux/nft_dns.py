"""Where names are asked for: the table's translation of port 53, to this machine's resolver if the steering has one
that answers, else to the default exit's.

Questions to this machine itself stay here: a local stub (127.0.0.53) answers its programs, and what it asks upstream is
translated on its way out. Without a default exit nothing is translated, and `leaves` lets no question pass.
"""

from __future__ import annotations

from collections.abc import Iterable

from maikr_client.daemon.linux.numbers import DEVICE_PREFIX, MARK_MASK, OWN_MARK
from maikr_client.daemon.ports import DesiredNetwork
from maikr_client.daemon.steering import ResolverPlace


def local(desired: DesiredNetwork) -> Iterable[str]:
    """This machine's questions. WireGuard's own packets are none, even to an endpoint at port 53."""
    yield "fib daddr type local return"
    yield f"meta mark & {MARK_MASK:#010x} == {OWN_MARK & MARK_MASK:#010x} return"
    if desired.hole is not None:
        yield f"meta mark {desired.hole.mark:#010x} return"
    if (resolver := _resolver(desired)) is not None:
        yield f"meta skuid {resolver.uid} return"
    yield from _translation(desired)


def forwarded(desired: DesiredNetwork) -> Iterable[str]:
    """Questions of the machines behind this one, unless this machine itself is asked."""
    yield 'iifname "lo" return'
    yield f'iifname "{DEVICE_PREFIX}*" return'
    yield "fib daddr type local return"
    yield from _translation(desired)


def _resolver(desired: DesiredNetwork) -> ResolverPlace | None:
    return None if desired.steering is None else desired.steering.resolver


def _translation(desired: DesiredNetwork) -> Iterable[str]:
    steering, resolver = desired.steering, _resolver(desired)
    if steering is not None and steering.answers and resolver is not None:
        yield f"meta l4proto {{ tcp, udp }} th dport 53 redirect to :{resolver.port}"
        return
    server = desired.default.server if desired.default else None
    if server is not None and server.tunnel4 is not None:
        yield f"meta nfproto ipv4 meta l4proto {{ tcp, udp }} th dport 53 dnat ip to {server.tunnel4}"
    if server is not None and server.tunnel6 is not None:
        yield f"meta nfproto ipv6 meta l4proto {{ tcp, udp }} th dport 53 dnat ip6 to {server.tunnel6}"
