"""Answers for ruled names, and what of one must not stand in any other answer. Pure.

An answer is flattened: what is found at the end of a chain of aliases is said of the name that was asked, or a stub's
cache would take an alias's target for a name of its own, past its rule.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rdata
import dns.rdatatype
import dns.rrset
from dns.rdtypes.svcbbase import MandatoryParam, Param, ParamKey, SVCBBase

from maikr_client.model.rule import IpAddress
from maikr_client.resolver import numbers as n
from maikr_client.resolver.private import holds_private, is_private
from maikr_client.resolver.records import ANSWER, QUESTION_POINTER, Malformed, Record, name_at
from maikr_client.resolver.response import Response

MAX_ADDRESSES = 4
MAX_CHAIN = 32
_HINTS = frozenset({ParamKey.IPV4HINT, ParamKey.IPV6HINT})
_LEADING = frozenset({n.A, n.AAAA, n.CNAME, n.DNAME, n.SVCB, n.HTTPS})
"""Types that say where a name leads. A stub that keeps one of a ruled name would not ask for the name any more."""

_SERVICES = frozenset({n.SVCB, n.HTTPS})
Ruled = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The addresses at the end of a chain of aliases, in the upstream's order, and the last name of the chain."""

    addresses: tuple[IpAddress, ...]
    last: str


def follow(response: Response, name: str, kind: int) -> Found:
    """From `name` on through the answer's aliases. Raises Malformed for a loop or a chain over MAX_CHAIN."""
    aliases, addresses = _by_owner(response, kind)
    seen = {name}
    while name in aliases:
        name = aliases[name]
        if name in seen or len(seen) > MAX_CHAIN:
            raise Malformed("aliases")
        seen.add(name)
    return Found(addresses=tuple(dict.fromkeys(addresses.get(name, ()))), last=name)


def _by_owner(response: Response, kind: int) -> tuple[dict[str, str], dict[str, list[IpAddress]]]:
    aliases: dict[str, str] = {}
    addresses: dict[str, list[IpAddress]] = {}
    for record in response.section(ANSWER):
        if record.rdclass != n.IN or record.kind not in {kind, n.CNAME}:
            continue
        owner = _name(response, record.owner_at)
        if record.kind == n.CNAME:
            aliases.setdefault(owner, _name(response, record.data_at))
        else:
            addresses.setdefault(owner, []).append(_address(response.data(record)))
    return aliases, addresses


def _name(response: Response, at: int) -> str:
    name = name_at(response.wire, at)
    if name is None:
        raise Malformed("a name without a text")
    return name


def _address(packed: bytes) -> IpAddress:
    return IPv4Address(packed) if len(packed) == 4 else IPv6Address(packed)  # noqa: PLR2004 - IPv4's bytes


def chosen(addresses: tuple[IpAddress, ...], known: Callable[[IpAddress], bool]) -> tuple[IpAddress, ...]:
    """At most MAX_ADDRESSES of those that a public name may have, those `known` before others: pairings stay."""
    public = [each for each in addresses if not is_private(each)]
    return tuple(sorted(public, key=lambda each: not known(each))[:MAX_ADDRESSES])


def leads_home(response: Response) -> bool:
    """The answer leads to a private address, be it by a hint (RFC 9460, section 7.3)."""
    for record in response.records:
        if record.kind in {n.A, n.AAAA} and record.rdclass == n.IN:
            if holds_private(response.data(record)):
                return True
        elif record.kind in {n.SVCB, n.HTTPS} and _has_private_hint(response):
            return True
    return False


def _has_private_hint(response: Response) -> bool:
    hints = (
        getattr(each.params.get(key), "addresses", ())
        for rrset in _parsed(response).answer
        for each in rrset
        if isinstance(each, SVCBBase)
        for key in _HINTS
    )
    return any(is_private(_address_of(text)) for addresses in hints for text in addresses)


def _address_of(text: str) -> IpAddress:
    return IPv6Address(text) if ":" in text else IPv4Address(text)


def touches_ruled(response: Response, asked: str, ruled: Ruled) -> bool:
    """The answer to the un-ruled `asked` speaks of where some ruled name leads."""
    return any(_is_foreign(response, record, asked, ruled) for record in response.records if record.kind in _LEADING)


def _is_foreign(response: Response, record: Record, asked: str, ruled: Ruled) -> bool:
    wire = response.wire
    at_question = wire[record.owner_at : record.owner_at + 2] == QUESTION_POINTER
    names = [] if at_question else [name_at(wire, record.owner_at)]
    if record.kind in {n.SVCB, n.HTTPS}:
        names.append(name_at(wire, record.data_at + 2))
    return any(name is None or (name not in {"", asked} and ruled(name)) for name in names)


def shorn(response: Response, ruled: Ruled) -> bytes:
    """Without addresses of ruled names and without hints to them. Raises Malformed."""
    message = _parsed(response)
    for section in (message.answer, message.authority, message.additional):
        section[:] = [kept for rrset in section if (kept := _kept(rrset, ruled)) is not None]
    return _rendered(message)


def _kept(rrset: dns.rrset.RRset, ruled: Ruled) -> dns.rrset.RRset | None:
    owner = ruled(_text(rrset.name))
    if rrset.rdtype not in _SERVICES:
        return None if owner and rrset.rdtype in _LEADING else rrset
    return _replaced(rrset, [_unhinted(each) if owner or ruled(_text(each.target)) else each for each in rrset])


def flattened(response: Response) -> bytes:
    """What is found at the end of the asked name's aliases, said of that name, and nothing else but a zone's SOA where
    nothing is found. HTTPS and SVCB lose their hints, and those that lead to another name are left out: whoever wants
    that looks it up, under its own rule. For any type but addresses; those are left out. Raises Malformed.
    """
    message = _parsed(response)
    asked, kind = message.question[0].name, message.question[0].rdtype
    found = [] if kind in _LEADING - _SERVICES else _own(_at_the_end(message), asked)
    ttl = min((rrset.ttl for rrset in message.answer), default=0)
    message.answer = [dns.rrset.from_rdata_list(asked, ttl, found)] if found else []
    message.additional = []
    message.authority = [] if found else [each for each in message.authority if each.rdtype == n.SOA]
    return _rendered(message)


def _at_the_end(message: dns.message.Message) -> list[dns.rdata.Rdata]:
    name, kind = message.question[0].name, message.question[0].rdtype
    by_owner = {(rrset.name, rrset.rdtype): rrset for rrset in message.answer}
    for _ in range(MAX_CHAIN):
        if (name, kind) in by_owner:
            return list(by_owner[name, kind])
        alias = by_owner.get((name, dns.rdatatype.CNAME))
        if alias is None:
            return []
        name = alias[0].target
    raise Malformed("aliases")


def _own(found: list[dns.rdata.Rdata], asked: dns.name.Name) -> list[dns.rdata.Rdata]:
    services = [each for each in found if isinstance(each, SVCBBase)]
    others = [each for each in found if not isinstance(each, SVCBBase)]
    kept = [_unhinted(each) for each in services if each.priority and each.target in {dns.name.root, asked}]
    return [*others, *kept]


def _unhinted(data: SVCBBase) -> SVCBBase:
    params = {key: _without_hints(value) for key, value in data.params.items() if key not in _HINTS}
    kept = {key: value for key, value in params.items() if key != ParamKey.MANDATORY or value is not None}
    return type(data)(data.rdclass, data.rdtype, data.priority, data.target, kept)


def _without_hints(value: Param | None) -> Param | None:
    if not isinstance(value, MandatoryParam):
        return value
    keys = [key for key in value.keys if key not in _HINTS]
    return MandatoryParam(keys) if keys else None  # type: ignore[no-untyped-call]  # dnspython has no hints there


def _replaced(rrset: dns.rrset.RRset, data: list[SVCBBase]) -> dns.rrset.RRset:
    return dns.rrset.from_rdata_list(rrset.name, rrset.ttl, data)


def _text(name: dns.name.Name) -> str:
    return b".".join(name.labels[:-1]).lower().decode("latin-1")


def _parsed(response: Response) -> dns.message.Message:
    try:
        return dns.message.from_wire(response.wire)
    except (dns.exception.DNSException, ValueError):
        raise Malformed("not parsed") from None


def _rendered(message: dns.message.Message) -> bytes:
    message.flags &= ~dns.flags.AD
    try:
        return message.to_wire()
    except (dns.exception.DNSException, ValueError):
        raise Malformed("not rendered") from None
