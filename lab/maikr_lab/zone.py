"""What does the lab's DNS answer? Pure: a query in, a response out (RFC 1034, RFC 2308, RFC 6891, RFC 8020)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.reversename
import dns.rrset
from dns.name import Name
from dns.rdatatype import RdataType
from dns.rrset import RRset

from maikr_lab.plan import Dual, LabPlan

TTL_S = 30
LONGEST_CHAIN = 8
APEX = "test."
FRESH, SHARED = "fresh.test", "alpha.test"
"""Any name right below FRESH is at SHARED's addresses: names that nobody asked for before never run out."""

SOA = f"ns.{APEX} hostmaster.{APEX} 1 3600 600 86400 {TTL_S}"

Records = Mapping[tuple[Name, RdataType], RRset]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """All names of the world: their records, and every name that exists, be it only because another lies below it."""

    records: Records
    existing: frozenset[Name]


def zone_of(plan: LabPlan) -> Zone:
    """The zone of everything in the plan that has a name."""
    records = {(rrset.name, rrset.rdtype): rrset for rrset in _records(plan)}
    existing = frozenset(above for name, _ in records for above in _with_ancestors(name))
    return Zone(records=records, existing=existing)


def _records(plan: LabPlan) -> Iterator[RRset]:
    yield _rrset(dns.name.from_text(APEX), "SOA", [SOA])
    for site in plan.sites:
        if site.alias_of is None:
            yield from _addresses(site.name, site.addresses)
        else:
            yield _rrset(dns.name.from_text(site.name), "CNAME", [f"{site.alias_of}."])
    yield from _addresses(f"*.{FRESH}", next(site.addresses for site in plan.sites if site.name == SHARED))
    yield from _addresses(plan.api_name, plan.api)
    for server in plan.servers:
        yield from _addresses(f"{server.name}.maikr.test", server.outer)
    yield from _pointers(plan)


def _addresses(name: str, addresses: Dual) -> Iterator[RRset]:
    for address in addresses.both:
        kind = "A" if isinstance(address, IPv4Address) else "AAAA"
        yield _rrset(dns.name.from_text(name), kind, [str(address)])


def _pointers(plan: LabPlan) -> Iterator[RRset]:
    """One name an address, the first that has it."""
    named = [(site.name, site.addresses) for site in plan.sites]
    named += [(f"{server.name}.maikr.test", server.outer) for server in plan.servers]
    seen = {address: name for name, addresses in reversed(named) for address in addresses.both}
    for address, name in seen.items():
        yield _rrset(dns.reversename.from_address(str(address)), "PTR", [f"{name}."])


def _rrset(name: Name, kind: str, values: Iterable[str]) -> RRset:
    return dns.rrset.from_text_list(name, TTL_S, "IN", kind, list(values))


def _with_ancestors(name: Name) -> Iterator[Name]:
    while name != dns.name.root:
        yield name
        name = name.parent()


def answer(zone: Zone, query: dns.message.Message) -> dns.message.Message:
    """The response to a query with one question; names that nobody has are NXDOMAIN, wherever they lie."""
    response = dns.message.make_response(query, recursion_available=True)
    question = query.question[0]
    if question.rdclass != dns.rdataclass.IN:
        response.set_rcode(dns.rcode.REFUSED)
        return response
    name = _follow(zone, question.name, question.rdtype, response)
    if not response.answer or response.answer[-1].rdtype != question.rdtype:
        response.authority.append(zone.records[dns.name.from_text(APEX), RdataType.SOA])
        if _owner(zone, name) not in zone.existing:
            response.set_rcode(dns.rcode.NXDOMAIN)
    return response


def _owner(zone: Zone, name: Name) -> Name:
    """Whose records `name` has: its own, or a wildcard's (RFC 4592)."""
    if name in zone.existing or name == dns.name.root:
        return name
    wild = Name((b"*", *name.parent().labels))
    return wild if wild in zone.existing else name


def _named(found: RRset | None, name: Name) -> RRset | None:
    return found if found is None or found.name == name else dns.rrset.from_rdata_list(name, found.ttl, list(found))


def _follow(zone: Zone, name: Name, kind: RdataType, response: dns.message.Message) -> Name:
    """Append the answer, aliases first, and return the name where the chain ends."""
    for _ in range(LONGEST_CHAIN):
        found = _named(zone.records.get((_owner(zone, name), kind)), name)
        alias = zone.records.get((name, RdataType.CNAME))
        if found is not None or alias is None:
            break
        response.answer.append(alias)
        name = alias[0].target
    else:
        found = None
    if found is not None:
        response.answer.append(found)
    return name
