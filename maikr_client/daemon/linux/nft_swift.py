"""The short way through the table, for nearly every packet: one of an established connection, with the address and by
the device of the exit that its mark names. It would pass all else that `outbound` and `guard` ask; what is not let out
here is asked all of it. A wireguard-go that has a core to itself loses a rule's time for each packet to each rule.
"""

from __future__ import annotations

import re

from maikr_client.daemon.linux.nft_words import MARK, OWN, anonymous
from maikr_client.daemon.linux.numbers import device_of, mark_of
from maikr_client.daemon.ports import DesiredNetwork

_OURS = re.compile(r"swift[0-9]+")


def is_ours(chain: str) -> bool:
    """Whether a chain of this name is an exit's short way."""
    return _OURS.fullmatch(chain) is not None


def chains(desired: DesiredNetwork) -> dict[str, list[str]]:
    """Each exit's short way."""
    identity = desired.identity
    addresses = (("ip", identity.tunnel4), ("ip6", identity.tunnel6))
    return {
        _short_way(each.slot): [
            f'oifname "{device_of(each.slot)}" ct state established {family} saddr {address} accept'
            for family, address in addresses
        ]
        for each in desired.exits
    }


def lead(desired: DesiredNetwork, *, own: str) -> list[str]:
    """The rules that lead packets there by their marks; `own` is the verdict on WireGuard's own."""
    ways = {mark_of(each.slot): _short_way(each.slot) for each in desired.exits}
    if (default := desired.default) is not None:
        ways[0] = _short_way(default.slot)
    verdicts = [f"{OWN} : {own}", *(f"{mark:#010x} : jump {way}" for mark, way in sorted(ways.items()))]
    return [f"{MARK} vmap {anonymous(verdicts)}"]


def _short_way(slot: int) -> str:
    return f"swift{slot}"
