"""What another firewall would do with one packet of ours: pure, over its chains. Only what is certain counts."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Final

from maikr_client.daemon.linux.ruleset import Chain, Place, Statement
from maikr_client.daemon.steering import IpAddress

_DEPTH: Final = 16
_FAMILIES: Final = {"inet": (4, 6), "ip": (4,), "ip6": (6,)}
_VERDICTS: Final = frozenset({"accept", "drop", "reject", "return", "jump", "goto", "queue"})
_HARMLESS: Final = frozenset({"counter", "log", "limit", "comment", "mangle", "notrack", "set"})
_XT_HARMLESS: Final = frozenset({"LOG", "NFLOG", "TRACE", "CONNMARK", "MARK", "comment", "limit"})
_ANSWERS_ONLY: Final = ("ufw-before", "ufw6-before", "FORWARD", "DOCKER")
"""Chains of iptables whose `conntrack` matches let answers pass: nft's JSON does not tell what they ask for."""


class Fate(enum.Enum):
    """What becomes of a packet; `UNSURE`: a rule decides that can't be judged from outside."""

    PASSED = enum.auto()
    DROPPED = enum.auto()
    RETURNED = enum.auto()
    UNSURE = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """The first packet of a connection, at one hook."""

    hook: str
    destination: IpAddress
    protocol: str
    port: int
    device_out: str
    device_in: str = ""
    mark: int = 0


def dropping_chain(packet: Packet, chains: Mapping[Place, Chain]) -> Place | None:
    """A chain at the packet's hook that surely drops it."""
    for chain in chains.values():
        ours = packet.destination.version in _FAMILIES.get(chain.place[0], ())
        if ours and chain.hook == packet.hook and _fate_at_hook(packet, chain, chains) is Fate.DROPPED:
            return chain.place
    return None


def _fate_at_hook(packet: Packet, chain: Chain, chains: Mapping[Place, Chain]) -> Fate:
    fate = _fate_in(packet, chain, chains, _DEPTH)
    if fate is Fate.RETURNED:
        return Fate.DROPPED if chain.drops else Fate.PASSED
    return fate


def _fate_in(packet: Packet, chain: Chain, chains: Mapping[Place, Chain], depth: int) -> Fate:
    if not depth:
        return Fate.UNSURE
    for rule in chain.rules:
        matches, verdict = _judged(packet, chain, rule)
        if matches is False or verdict is None:
            continue
        fate = _fate_by(packet, verdict, chain, chains, depth)
        if fate is Fate.RETURNED and _is_jump(verdict):
            continue
        if matches is None:
            return Fate.UNSURE
        return fate
    return Fate.RETURNED


def _fate_by(packet: Packet, verdict: Statement, chain: Chain, chains: Mapping[Place, Chain], depth: int) -> Fate:
    ((word, what),) = verdict.items()
    match word:
        case "accept":
            return Fate.PASSED
        case "drop" | "reject":
            return Fate.DROPPED
        case "return":
            return Fate.RETURNED
        case "jump" | "goto":
            name = what.get("target") if isinstance(what, dict) else None
            target = chains.get((*chain.place[:2], name)) if isinstance(name, str) else None
            return Fate.UNSURE if target is None else _fate_in(packet, target, chains, depth - 1)
        case _:
            return Fate.UNSURE


def _is_jump(verdict: Statement) -> bool:
    return "jump" in verdict


def _judged(packet: Packet, chain: Chain, rule: tuple[Statement, ...]) -> tuple[bool | None, Statement | None]:
    """Whether the rule's matches hold (None: can't be told), and its verdict."""
    verdict: Statement | None = None
    answers: list[bool | None] = []
    for statement in rule:
        word = next(iter(statement), "")
        if word in _VERDICTS and len(statement) == 1:
            verdict = statement
        elif word == "match":
            answers.append(_holds(packet, statement["match"]))
        elif word == "xt":
            verdict = _by_xtables(statement["xt"], chain, answers) or verdict
        elif word not in _HARMLESS:
            answers.append(None)
            verdict = verdict or ({"queue": None} if word == "vmap" else None)
    return _all(answers), verdict


def _by_xtables(told: object, chain: Chain, answers: list[bool | None]) -> Statement | None:
    """A match or target of iptables that nft has no word for."""
    match told:
        case {"type": "target", "name": "REJECT" | "DROP"}:
            return {"drop": None}
        case {"name": str() as name} if name in _XT_HARMLESS:
            return None
        case {"type": "target"}:
            return {"queue": None}
        case {"type": "match", "name": "conntrack" | "state"} if chain.place[2].startswith(_ANSWERS_ONLY):
            answers.append(False)
        case _:
            answers.append(None)
    return None


def _all(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _holds(packet: Packet, match: object) -> bool | None:
    if not isinstance(match, dict) or match.get("op") not in {"==", "!=", "in"}:
        return None
    known = _known(packet, match.get("left"))
    if known is None:
        return None
    held = [_is(known, each) for each in _members(match.get("right"))]
    answer = True if True in held else (None if None in held or not held else False)
    return not answer if match["op"] == "!=" and answer is not None else answer


def _known(packet: Packet, left: object) -> str | IpAddress | int | None:  # noqa: PLR0911 - one case a line
    """What is known of the packet for the left side of a match."""
    match left:
        case {"meta": {"key": "oifname" | "oif"}}:
            return packet.device_out
        case {"meta": {"key": "iifname" | "iif"}}:
            return packet.device_in
        case {"meta": {"key": "l4proto"}} | {"payload": {"protocol": "ip", "field": "protocol"}}:
            return packet.protocol
        case {"meta": {"key": "nfproto"}}:
            return f"ipv{packet.destination.version}"
        case {"meta": {"key": "mark"}}:
            return packet.mark
        case {"ct": {"key": "state"}}:
            return "new"
        case {"payload": {"protocol": "ip" | "ip6", "field": "daddr"}}:
            return packet.destination
        case {"payload": {"protocol": protocol, "field": "dport"}} if protocol in {packet.protocol, "th"}:
            return packet.port
        case {"payload": {"protocol": "tcp" | "udp" as protocol}} if protocol != packet.protocol:
            return "another protocol"
        case _:
            return None


def _members(right: object) -> Iterator[object]:
    match right:
        case {"set": list() as members}:
            yield from members
        case list():
            yield from right
        case _:
            yield right


def _is(known: str | IpAddress | int, right: object) -> bool | None:
    match right:
        case str() if isinstance(known, str):
            return known.startswith(right[:-1]) if right.endswith("*") else known == right
        case str() if not isinstance(known, int) and not right.startswith("@"):
            return _address_in(known, right)
        case int() if isinstance(known, int):
            return known == right
        case {"range": [int() as first, int() as last]} if isinstance(known, int):
            return first <= known <= last
        case {"prefix": {"addr": str() as address, "len": int() as length}} if not isinstance(known, int):
            return _address_in(known, f"{address}/{length}")
        case _:
            # a dead certain "no" only for what can't be of the same kind
            return False if known == "another protocol" else None


def _address_in(known: str | IpAddress, text: str) -> bool | None:
    try:
        network = ip_network(text, strict=False)
        return ip_address(str(known)) in network
    except ValueError:
        return None
