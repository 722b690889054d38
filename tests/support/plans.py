"""Plans, servers and desired networks for the daemon's tests."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address

from maikr_client.daemon.ports import DesiredExit, DesiredNetwork
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.plan import ExitServer, RuleExit, TunnelIdentity, TunnelPlan


def key_text(seed: str) -> str:
    """32 bytes made of `seed`, in base64."""
    return base64.b64encode(seed.encode().ljust(32, b".")[:32]).decode()


def server(name: str, *, v4: bool = True, v6: bool = True) -> ExitServer:
    """A server whose addresses follow from the first letter of its name."""
    number = ord(name[0])
    return ExitServer(
        name=name,
        public_key=PublicKey(key_text(name)),
        endpoint4=Endpoint(IPv4Address(f"198.51.100.{number}"), 51820) if v4 else None,
        endpoint6=Endpoint(IPv6Address(f"2001:db8::{number}"), 51820) if v6 else None,
        tunnel4=IPv4Address(f"10.64.{number}.1"),
        tunnel6=IPv6Address(f"fd64:{number}::1"),
        exit4=IPv4Address(f"203.0.113.{number}"),
        exit6=IPv6Address(f"2001:db8:113::{number}"),
    )


IDENTITY = TunnelIdentity(
    private_key=PrivateKey(key_text("this device")), tunnel4=IPv4Address("10.64.0.2"), tunnel6=IPv6Address("fd64::2")
)
AMSTERDAM, BERLIN, CAIRO = server("amsterdam"), server("berlin", v6=False), server("cairo")


def plan(
    *candidates: ExitServer,
    exits: tuple[ExitServer, ...] = (),
    rules: Mapping[str, tuple[ExitServer, ...]] | None = None,
    lockdown: bool = False,
    allow_lan: bool = True,
) -> TunnelPlan:
    """A plan for `candidates`, Amsterdam without any; `rules` are targets with their candidates."""
    return TunnelPlan(
        identity=IDENTITY,
        candidates=candidates or (AMSTERDAM,),
        exits=exits,
        rules_sha256=None if rules is None else "0" * 64,
        rule_exits=tuple(RuleExit(target=target, candidates=each) for target, each in (rules or {}).items()),
        lockdown=lockdown,
        allow_lan=allow_lan,
    )


def desired(default: ExitServer | None, *, v6: bool = False, sides: tuple[ExitServer, ...] = ()) -> DesiredNetwork:
    """Everything through `default` (by its IPv6 endpoint if `v6`), blocked without one; `sides` from slot 1 on."""
    first = () if default is None else (exit_in(0, default, v6=v6),)
    others = tuple(exit_in(slot, side) for slot, side in enumerate(sides, 1))
    return DesiredNetwork(
        identity=IDENTITY, exits=(*first, *others), default_slot=None if default is None else 0, allow_lan=True
    )


def exit_in(slot: int, of: ExitServer, *, v6: bool = False) -> DesiredExit:
    """`of` in its slot, by IPv4 if it has that and `v6` does not say otherwise."""
    endpoint = of.endpoint6 if v6 or of.endpoint4 is None else of.endpoint4
    assert endpoint is not None
    return DesiredExit(slot=slot, server=of, endpoint=endpoint)
