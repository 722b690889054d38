"""An address, a CIDR or a range of addresses as a person writes it."""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address

from maikr_client.model.rule import IpAddress, Network
from maikr_client.rules.problems import Fault, RuleProblemCode

_LOOKS_LIKE = re.compile(r"[0-9.]+(?:[/-].*)?|[^/]*:.*:.*")


def looks_like_address(text: str) -> bool:
    """`text` is meant as an address, a CIDR or a range, whether or not it is a good one."""
    return _LOOKS_LIKE.fullmatch(text) is not None


def parse_network(text: str) -> Network:
    """`192.0.2.1`, `192.0.2.0/24`, `192.0.2.1-192.0.2.9` and the same in IPv6. Raises Fault."""
    if "-" in text:
        return _range(text)
    if "/" in text:
        return _cidr(text)
    address = parse_address(text)
    return Network(first=address, last=address)


def parse_address(text: str) -> IpAddress:
    """One address, without zone, and not an IPv4 one in IPv6's clothes. Raises Fault."""
    if "%" in text:
        raise Fault(text.index("%"), RuleProblemCode.ZONE, address=text)
    try:
        address = ip_address(text)
    except ValueError:
        raise Fault(0, RuleProblemCode.BAD_ADDRESS, address=text) from None
    _refuse_mapped(address, text)
    return address


def _refuse_mapped(address: IpAddress, text: str) -> None:
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        raise Fault(0, RuleProblemCode.MAPPED_ADDRESS, address=text, meant=str(address.ipv4_mapped))


def _range(text: str) -> Network:
    left, _, right = text.partition("-")
    first = parse_address(left)
    try:
        last = parse_address(right)
    except Fault as fault:
        raise fault.shifted(len(left) + 1) from None
    if first.version != last.version or int(first) > int(last):
        raise Fault(len(left) + 1, RuleProblemCode.BAD_RANGE, first=left, last=right)
    return Network(first=first, last=last)


def _cidr(text: str) -> Network:
    base, _, prefix = text.partition("/")
    address = parse_address(base)
    if not (prefix.isascii() and prefix.isdecimal() and int(prefix) <= address.max_prefixlen):
        raise Fault(len(base) + 1, RuleProblemCode.BAD_ADDRESS, address=text)
    within = (1 << (address.max_prefixlen - int(prefix))) - 1
    kind = type(address)
    if int(address) & within:
        meant = f"{kind(int(address) & ~within)}/{int(prefix)}"
        raise Fault(0, RuleProblemCode.HOST_BITS, address=text, meant=meant)
    return Network(first=address, last=kind(int(address) | within))
