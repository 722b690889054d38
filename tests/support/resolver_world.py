"""The resolver's core in memory: upstreams that answer by a function, a daemon of paper, a clock moved by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address

import dns.message
import dns.rdatatype

from maikr_client.model.name_server import NameServer
from maikr_client.model.rule import DestinationSet, IpAddress, ListReference, RuleList
from maikr_client.resolver.answers import Answers
from maikr_client.resolver.cache import Cache
from maikr_client.resolver.configuration import Configuration, configuration
from maikr_client.resolver.forwarder import Forwarder, Limits
from maikr_client.resolver.link import NotMappedNow
from maikr_client.resolver.recording import Recording
from maikr_client.resolver.ruled import RuledNames
from maikr_client.resolver.service import Service
from maikr_client.resolver.upstreams.packet import Asked
from maikr_client.rules.document import parse_document
from maikr_client.wire.resolving import Configure, Pair, Ruled, SplitDomain, ToDaemon, Upstream, Way
from tests.support.dns_texts import Script, response_to
from tests.support.resolver_process import BLOCK4, BLOCK6, DEFAULT, DIRECT, VIA

TUNNEL, OUTSIDE, HOME, WORK = (
    Upstream(name=name, servers=(NameServer(address=IPv4Address(address)),))
    for name, address in (
        ("tunnel", "192.0.2.1"),
        ("outside", "192.0.2.2"),
        ("home", "192.0.2.3"),
        ("work", "192.0.2.4"),
    )
)
WAYS = (Way(action=DEFAULT, upstream=0), Way(action=VIA, upstream=0), Way(action=DIRECT, upstream=1))
Lists = Mapping[ListReference, DestinationSet]


def rules_of(text: str) -> RuleList:
    document = parse_document(text)
    assert not document.problems, document.problems
    return document.rule_list


def in_force(
    rules: str | RuleList = "",
    *,
    lists: Lists | None = None,
    ways: tuple[Way, ...] = WAYS,
    home: bool = False,
    split: tuple[str, ...] = (),
    search: tuple[str, ...] = (),
    untouched: tuple[str, ...] = (),
    generation: int = 1,
) -> Configuration:
    """A configuration with the upstreams tunnel, outside, home and work."""
    wanted = Configure(
        generation=generation,
        upstreams=(TUNNEL, OUTSIDE, HOME, WORK),
        ways=ways,
        block4=BLOCK4,
        block6=BLOCK6,
        split=tuple(SplitDomain(name=name, upstream=3) for name in split),
        local=2 if home else None,
        search=search,
        untouched=untouched,
    )
    return configuration(wanted, rules_of(rules) if isinstance(rules, str) else rules, lists or {})


@dataclass(slots=True)
class ScriptedSpeaker:
    """Answers as its script says. `heard` are the questions: server's address, name, type."""

    script: Script
    heard: list[tuple[str, str, str]] = field(default_factory=list)
    gate: asyncio.Event | None = None
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def ask(self, server: NameServer, query: Asked) -> bytes:
        message = dns.message.from_wire(query.wire)
        asked = message.question[0]
        kind = dns.rdatatype.to_text(asked.rdtype)
        self.heard.append((str(server.address), asked.name.to_text(omit_final_dot=True).lower(), kind))
        self.was_asked.set()
        if self.gate is not None:
            await self.gate.wait()
        said = self.script(str(server.address), message)
        if said is None:
            raise OSError("silent")
        return said if isinstance(said, bytes) else said.to_wire()


@dataclass(slots=True)
class PaperLink:
    """Maps every pair to an address of its own, unless `refusing`."""

    refusing: bool = False
    asked: list[tuple[str, int, tuple[Ruled, ...]]] = field(default_factory=list)
    mapped: dict[tuple[str, IpAddress], IpAddress] = field(default_factory=dict)
    before: Callable[[], None] = lambda: None
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def map(self, name: str, generation: int, pairs: tuple[Ruled, ...]) -> tuple[Pair, ...]:
        self.asked.append((name, generation, pairs))
        self.was_asked.set()
        self.before()
        if self.refusing:
            raise NotMappedNow("refused")
        return tuple(Pair(real=each.real, synthetic=self.synthetic(name, each.real)) for each in pairs)

    async def name_of(self, synthetic: IpAddress) -> str | None:
        return next((name for (name, _), each in self.mapped.items() if each == synthetic), None)

    def synthetic(self, name: str, real: IpAddress) -> IpAddress:
        number = len(self.mapped) + 1
        four = isinstance(real, IPv4Address)
        own = IPv4Address("198.18.32.0") + number if four else IPv6Address("2001:2:0:2::") + number
        return self.mapped.setdefault((name, real), own)


class World:
    """`ask` sends a question through the whole core."""

    def __init__(
        self, script: Script | None = None, now: Configuration | None = None, limits: Limits | None = None
    ) -> None:
        self.clock = 1000.0
        self.speaker = ScriptedSpeaker(script or (lambda _server, query: response_to(query, "A 203.0.113.5")))
        self.link = PaperLink()
        self.forwarder = Forwarder(self.speaker, Cache(), self.now, limits or Limits(tries_s=(60.0, 60.0)))
        self.ruled = RuledNames(self.forwarder, self.link, self.now)
        self.answers = Answers(self.forwarder, self.ruled, self.now)
        self.told: list[ToDaemon] = []
        self.recording = Recording(self.told.append)
        self.service = Service(self.answers, self.now, self.recording)
        if now is not None:
            self.answers.put_in_force(now)

    def now(self) -> float:
        return self.clock

    async def ask(
        self, name: str, kind: str = "A", *, stream: bool = False, signed: bool = False, payload: int = 0
    ) -> dns.message.Message:
        """`payload`: with EDNS, taking answers of that size."""
        edns = payload or None
        query = dns.message.make_query(name, kind, use_edns=edns and 0, payload=edns, want_dnssec=signed)
        wire = query.to_wire()
        ready = None if stream else self.service.remembered(wire)
        answer = ready or await self.service.answer(wire, stream=stream)
        assert answer is not None
        message = dns.message.from_wire(answer)
        assert query.is_response(message)
        return message


def addresses(message: dns.message.Message) -> list[str]:
    """The addresses in the answer section, in order."""
    kinds = {dns.rdatatype.A, dns.rdatatype.AAAA}
    return [str(ip_address(each.address)) for rrset in message.answer if rrset.rdtype in kinds for each in rrset]
