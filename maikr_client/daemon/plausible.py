"""What the resolver may ask for: it is not trusted further than its questions make sense."""

from __future__ import annotations

from maikr_client.daemon.steering import POOL4, POOL6, IpAddress
from maikr_client.model.rule import MAX_PORT
from maikr_client.rules.ports import PortVerdict


def can_be_real(real: IpAddress) -> bool:
    """A site could be there."""
    pools = real in (POOL4 if real.version == 4 else POOL6)  # noqa: PLR2004 - IP's version
    odd = real.is_loopback or real.is_unspecified or real.is_multicast or real.is_link_local
    return not (pools or odd or getattr(real, "scope_id", None) or getattr(real, "ipv4_mapped", None))


def is_whole(verdicts: tuple[PortVerdict, ...]) -> bool:
    """Every port has one verdict."""
    after = 0
    for each in verdicts:
        if each.first != after or each.last < each.first:
            return False
        after = each.last + 1
    return after == MAX_PORT + 1
