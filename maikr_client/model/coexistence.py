"""Other software that may go on beside the tunnel: fixed presets, and exactly which packets each lets pass.

The rules are those that the Linux daemon loads, word for word (nft(8)); a client shows them before they are wanted.
They name devices and addresses that the software itself fixes, so no client ever tells the daemon a device.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from maikr_client.model.local_addresses import LOCAL_GROUPS4, LOCAL_GROUPS6, PRIVATE4, PRIVATE6


class Coexistence(enum.StrEnum):
    """A preset."""

    DOCKER = "docker"
    LIBVIRT = "libvirt"
    TAILSCALE = "tailscale"
    WORK_VPN = "work-vpn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What a preset lets pass: `leaving` are rules for packets that leave this machine, `coming` for those that reach
    it unasked, `unled` keeps what is the other software's own business from the user's routing rules.
    """

    leaving: tuple[str, ...]
    coming: tuple[str, ...] = ()
    unled: tuple[str, ...] = ()


DOCKER_DEVICES: Final = ('"docker0"', '"br-*"')
LIBVIRT_DEVICES: Final = ('"virbr*"',)
WORK_VPN_DEVICES: Final = ('{ "tun0", "cscotun0", "gpd0" }',)
"""OpenVPN and openconnect, Cisco, GlobalProtect. Not ppp0: that may be the line to the internet."""

TAILNET4: Final = "100.64.0.0/10"
TAILNET6: Final = "fd7a:115c:a1e0::/48"
TAILSCALE_BYPASS: Final = "meta mark & 0x00ff0000 == 0x00080000"
"""Tailscale's mark on its own packets to its peers, relays and control server. Only root can set a mark."""


def allowance_of(preset: Coexistence) -> Allowance:
    """What `preset` lets pass."""
    return _ALLOWANCES[preset]()


def rules_of(presets: Iterable[Coexistence], part: Callable[[Allowance], tuple[str, ...]]) -> tuple[str, ...]:
    """One `part` of all `presets`, in one order whatever theirs is."""
    return tuple(rule for preset in sorted(set(presets)) for rule in part(allowance_of(preset)))


def _docker() -> Allowance:
    return Allowance(
        leaving=_each(DOCKER_DEVICES, "oifname", "daddr", PRIVATE4, PRIVATE6),
        coming=_each(DOCKER_DEVICES, "iifname", "saddr", PRIVATE4, PRIVATE6),
    )


def _libvirt() -> Allowance:
    addresses = ((*PRIVATE4, *LOCAL_GROUPS4), (*PRIVATE6, *LOCAL_GROUPS6))
    return Allowance(
        leaving=_each(LIBVIRT_DEVICES, "oifname", "daddr", *addresses),
        coming=(
            *_each(LIBVIRT_DEVICES, "iifname", "saddr", PRIVATE4, PRIVATE6),
            'iifname "virbr*" udp sport 68 udp dport 67 accept',
        ),
    )


def _tailscale() -> Allowance:
    own = f"meta skuid 0 {TAILSCALE_BYPASS}"
    return Allowance(
        leaving=(
            *_each(('"tailscale0"',), "oifname", "daddr", (TAILNET4,), (TAILNET6,)),
            f"{own} udp sport 41641 accept",
            f"{own} udp dport 3478 accept",
            f"{own} tcp dport {{ 80, 443 }} accept",
        ),
        coming=_each(('"tailscale0"',), "iifname", "saddr", (TAILNET4,), (TAILNET6,)),
        unled=(f"{TAILSCALE_BYPASS} return", f"ip daddr {TAILNET4} return", f"ip6 daddr {TAILNET6} return"),
    )


def _work_vpn() -> Allowance:
    return Allowance(leaving=_each(WORK_VPN_DEVICES, "oifname", "daddr", PRIVATE4, PRIVATE6))


_ALLOWANCES: Mapping[Coexistence, Callable[[], Allowance]] = MappingProxyType(
    {
        Coexistence.DOCKER: _docker,
        Coexistence.LIBVIRT: _libvirt,
        Coexistence.TAILSCALE: _tailscale,
        Coexistence.WORK_VPN: _work_vpn,
    }
)


def _each(
    devices: Iterable[str], device: str, address: str, four: Iterable[str], six: Iterable[str]
) -> tuple[str, ...]:
    families = (("ip", tuple(four)), ("ip6", tuple(six)))
    return tuple(
        f"{device} {name} {family} {address} {prefix} accept"
        for name in devices
        for family, prefixes in families
        for prefix in prefixes
    )
