"""The contract between the root daemon and its unprivileged resolver, over a socket pair. See docs/resolver.md.

The daemon says what is in force (`Configure`); the resolver asks for synthetic addresses (`Map`) and releases an answer
only after `Mapped`, which the daemon sends only after the kernel acknowledged. One frame holds one message: an object
whose only member is named after the message. A `Configure` comes with descriptors (SCM_RIGHTS) on its first byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from maikr_client.errors import InvalidValue
from maikr_client.model.name_server import NameServer
from maikr_client.model.problem import Problem
from maikr_client.model.rule import MAX_NAME, Action, Fallback, IpAddress, ListReference, is_name
from maikr_client.rules.ports import PortVerdict
from maikr_client.wire.codec import Json, encode
from maikr_client.wire.members import decode_member

POOL4 = IPv4Network("198.18.0.0/15")
POOL6 = IPv6Network("2001:2::/48")
"""Where synthetic addresses come from (RFC 2544, RFC 5180). Their first /24 and /64 hold the upstreams' addresses."""

MAX_PAIRS = 8
MAX_SERVERS = 8
MAX_ASKED = 256
MAX_LISTS = 200
"""Descriptors of one message: the kernel passes 253 at most (SCM_MAX_FD)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """Servers that answer alike, the preferred first (1..8). `name` tells the upstreams' answers apart in the cache:
    it changes when another exit stands behind the same addresses. `mix_case` hardens plain queries against forgery
    (draft-vixie-dnsext-dns0x20). Raises InvalidValue.
    """

    name: str
    servers: tuple[NameServer, ...]
    mix_case: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.servers) <= MAX_SERVERS:
            raise InvalidValue("upstream", f"not 1..{MAX_SERVERS} servers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What names come to whose rule (or default line: `Fallback.BLOCK`) has this action and fallback. `upstream` is an
    index into `Configure.upstreams`; None: nobody may be asked now, such names are SERVFAIL. Without `ipv6` the exit
    carries none. `blocked`: all of it is blocked for now, whatever the action says.
    """

    action: Action
    if_unavailable: Fallback = Fallback.BLOCK
    upstream: int | None
    ipv6: bool = True
    blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitDomain:
    """`name` and all below belong to another link: its own servers answer, untouched, private addresses included."""

    name: str
    upstream: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Configure:
    """Daemon to resolver: what is in force from `generation` on. Answered by `Configured` or `ConfigureFailed`.

    Descriptors, in order: the rules document, then each of `lists` in canonical form; whole, from offset 0, better
    sealed memory files. `ways` holds one entry for each (action, fallback) of the enabled rules that do not block, and
    one for the default line, even if it blocks: rules for addresses may still need names resolved. Names no rule holds
    are asked where the default (or the first rule for anything) leads.
    `local` is the upstream for names of the home (`.lan`, `home.arpa`, single labels, private reverse zones), None to
    answer that they do not exist. `search` are the machine's search domains. `untouched` (and all below) are never
    ruled: the VPN's own endpoints. `block4`, `block6` are the addresses of all that is wholly blocked.
    Raises InvalidValue.
    """

    generation: int
    upstreams: tuple[Upstream, ...]
    ways: tuple[Way, ...]
    block4: IPv4Address
    block6: IPv6Address
    lists: tuple[ListReference, ...] = ()
    split: tuple[SplitDomain, ...] = ()
    local: int | None = None
    search: tuple[str, ...] = ()
    untouched: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.lists) > MAX_LISTS:
            raise InvalidValue("lists", f"more than {MAX_LISTS}")
        used = [self.local, *(way.upstream for way in self.ways), *(each.upstream for each in self.split)]
        if any(index is not None and not 0 <= index < len(self.upstreams) for index in used):
            raise InvalidValue("upstream", "no such index")
        if self.block4 not in POOL4 or self.block6 not in POOL6:
            raise InvalidValue("block", "not within the pools")


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """Resolver to daemon: every answer from now on is by this generation."""

    generation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigureFailed:
    """Resolver to daemon: the generation is refused, the one before stays in force."""

    generation: int
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Daemon to resolver: whether to tell which names are asked for. Answered by an `Asked` without names."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Resolver to daemon, while it is to record: names whose addresses were asked for in the last moment, each once
    (at most MAX_ASKED). Raises InvalidValue.
    """

    names: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.names) > MAX_ASKED or not all(is_name(each) for each in self.names):
            raise InvalidValue("names", f"not at most {MAX_ASKED} names")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """One real address of a name, and what its ports come to by the rules of the `Map`'s generation."""

    real: IpAddress
    verdicts: tuple[PortVerdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """Resolver to daemon: synthetic addresses for `name`, one per real address (1..8). Asking again is harmless and
    gives the same. Answered by `Mapped` or `NotMapped`. Raises InvalidValue.
    """

    number: int
    generation: int
    name: str
    pairs: tuple[Ruled, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.pairs) <= MAX_PAIRS:
            raise InvalidValue("pairs", f"not 1..{MAX_PAIRS}")
        if not 0 < len(self.name) <= MAX_NAME:
            raise InvalidValue("name", f"not 1..{MAX_NAME} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A real address and its synthetic one, of the same family. Raises InvalidValue."""

    real: IpAddress
    synthetic: IpAddress

    def __post_init__(self) -> None:
        if self.real.version != self.synthetic.version:
            raise InvalidValue("pair", "of two families")
        if self.synthetic not in (POOL4 if isinstance(self.synthetic, IPv4Address) else POOL6):
            raise InvalidValue("pair", "not within the pools")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """Daemon to resolver: the kernel has all of these."""

    number: int
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotMapped:
    """Daemon to resolver: it could not be done (pools exhausted, another generation, too many, the kernel refused)."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget:
    """Daemon to resolver: these synthetic addresses are no longer mapped; they must not be answered from memory."""

    synthetic: tuple[IpAddress, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOf:
    """Resolver to daemon: whose is this synthetic address? Answered by `Named`."""

    number: int
    synthetic: IpAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Daemon to resolver: the name, None when it is nobody's."""

    number: int
    name: str | None


ToResolver = Configure | Mapped | NotMapped | Forget | Named | Record
ToDaemon = Configured | ConfigureFailed | Map | NameOf | Asked
_TO_RESOLVER: Mapping[str, type[ToResolver]] = {
    "configure": Configure,
    "mapped": Mapped,
    "not-mapped": NotMapped,
    "forget": Forget,
    "named": Named,
    "record": Record,
}
_TO_DAEMON: Mapping[str, type[ToDaemon]] = {
    "configured": Configured,
    "configure-failed": ConfigureFailed,
    "map": Map,
    "name-of": NameOf,
    "asked": Asked,
}
_NAMES = {kind: name for name, kind in (*_TO_RESOLVER.items(), *_TO_DAEMON.items())}


def encode_message(message: ToResolver | ToDaemon) -> Json:
    """As it goes into a frame."""
    return {_NAMES[type(message)]: encode(message)}


def decode_to_resolver(message: dict[str, Json]) -> ToResolver:
    """What the daemon said. Raises InvalidValue."""
    return decode_member(_TO_RESOLVER, message)


def decode_to_daemon(message: dict[str, Json]) -> ToDaemon:
    """What the resolver said. Raises InvalidValue."""
    return decode_member(_TO_DAEMON, message)
