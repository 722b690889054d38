"""DNS responses written as text."""

from __future__ import annotations

from collections.abc import Callable

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rrset

Script = Callable[[str, dns.message.Message], dns.message.Message | bytes | None]
"""What a server (by its address) says to a query: a message, raw bytes, or nothing."""

SOA = "test. 300 IN SOA ns.test. host.test. 1 3600 600 86400 60"


def response_to(
    query: dns.message.Message, *records: str, rcode: str = "NOERROR", ttl_s: int = 300, soa: bool = False
) -> dns.message.Message:
    """`records` as `A 192.0.2.1` (of the asked name) or `owner. A 192.0.2.1`; after `+` in the additional section, and
    those of the asked name only if they are of the type that was asked, or aliases.
    """
    response = dns.message.make_response(query, recursion_available=True)
    asked = query.question[0]
    for record in records:
        section = response.additional if record.startswith("+") else response.answer
        first, _, rest = record.removeprefix("+").partition(" ")
        if first.endswith("."):
            kind, _, data = rest.partition(" ")
            section.append(dns.rrset.from_text(dns.name.from_text(first), ttl_s, "IN", kind, data))
        elif first in {dns.rdatatype.to_text(asked.rdtype), "CNAME"}:
            section.append(dns.rrset.from_text(asked.name, ttl_s, "IN", first, rest))
    merged = _merged(response.answer)
    response.answer = merged
    response.set_rcode(dns.rcode.from_text(rcode))
    if soa:
        response.authority.append(_rrset(SOA))
    return response


def _merged(rrsets: list[dns.rrset.RRset]) -> list[dns.rrset.RRset]:
    found: dict[tuple[dns.name.Name, int], dns.rrset.RRset] = {}
    for rrset in rrsets:
        kept = found.setdefault((rrset.name, rrset.rdtype), rrset)
        for data in rrset:
            kept.add(data)
    return list(found.values())


def _rrset(text: str) -> dns.rrset.RRset:
    owner, ttl, rdclass, kind, data = text.split(" ", 4)
    return dns.rrset.from_text(owner, int(ttl), rdclass, kind, data)
