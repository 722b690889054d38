"""One destination as it is written in a rule, and back."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, summarize_address_range

from maikr_client.errors import InvalidValue
from maikr_client.model.rule import Anything, Destination, Domain, ListKind, ListReference, Network, Scope
from maikr_client.rules.addresses import looks_like_address, parse_network
from maikr_client.rules.names import NameEncoder, canonical_name, to_ascii
from maikr_client.rules.problems import Fault, RuleProblemCode

ANYTHING = "any"
LIST, BUNDLE = "list:", "bundle:"
_PREFIXES = {"*.": Scope.BELOW, "=": Scope.EXACT}
_SIGNS = {Scope.TREE: "", Scope.BELOW: "*.", Scope.EXACT: "="}


def parse_destination(text: str, encode: NameEncoder = to_ascii) -> Destination:
    """`example.com`, `*.example.com`, `=example.com`, an address, a CIDR, a range, `any`, `list:NAME`,
    `list:https://...`, `bundle:NAME`. Raises Fault.
    """
    lowered = text.lower()
    if lowered == ANYTHING:
        return Anything()
    if lowered.startswith((LIST, BUNDLE)):
        return _list_reference(text)
    if looks_like_address(text):
        return parse_network(text)
    return _domain(text, encode)


def _list_reference(text: str) -> ListReference:
    prefix, _, where = text.partition(":")
    kind = ListKind.BUNDLE if prefix.lower() == "bundle" else ListKind.URL if "://" in where else ListKind.FILE
    try:
        return ListReference(kind=kind, where=where)
    except InvalidValue as error:
        raise Fault(len(prefix) + 1, RuleProblemCode.BAD_LIST, why=error.problem.field("why")) from None


def _domain(text: str, encode: NameEncoder) -> Domain:
    host, colon, port = text.rpartition(":")
    if colon and host and port.isdecimal():
        raise Fault(len(host), RuleProblemCode.PORT_IN_DESTINATION, host=host, port=port)
    sign = next((sign for sign in _PREFIXES if text.startswith(sign)), "")
    try:
        return Domain(name=canonical_name(text[len(sign) :], encode), scope=_PREFIXES.get(sign, Scope.TREE))
    except Fault as fault:
        raise fault.shifted(len(sign)) from None


def destination_text(destination: Destination) -> str:
    """As `parse_destination` reads it."""
    match destination:
        case Domain():
            keyword = destination.scope is Scope.TREE and destination.name in {ANYTHING, "off", "default"}
            return ("=" if keyword else _SIGNS[destination.scope]) + destination.name
        case Network():
            return network_text(destination)
        case Anything():
            return ANYTHING
        case ListReference():
            return (BUNDLE if destination.kind is ListKind.BUNDLE else LIST) + destination.where


def network_text(network: Network) -> str:
    """An address, a CIDR, or a range: the shortest that says it."""
    if network.first == network.last:
        return str(network.first)
    blocks = cidrs(network)
    return str(blocks[0]) if len(blocks) == 1 else f"{network.first}-{network.last}"


def cidrs(network: Network) -> tuple[IPv4Network | IPv6Network, ...]:
    """The fewest CIDRs that hold just `network`."""
    return tuple(summarize_address_range(network.first, network.last))
