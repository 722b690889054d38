"""What rules come to in the kernel: for each destination and port an outcome, as values without rules or names.

Synthetic addresses (198.18.0.0/15 and 2001:2::/48, RFC 2544 and RFC 5180) stand for one name at one real address each.
They are cut into chunks; all of a chunk is treated alike, so that a new mapping never changes how packets are led.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.model.plan import MAX_EXITS
from maikr_client.model.rule import MAX_PORT

IpAddress = IPv4Address | IPv6Address
IpNetwork = IPv4Network | IPv6Network

POOL4: Final = IPv4Network("198.18.0.0/15")
POOL6: Final = IPv6Network("2001:2::/48")
RESERVED4: Final = IPv4Network("198.18.0.0/24")
RESERVED6: Final = IPv6Network("2001:2::/64")
"""Not for names: the resolver's upstreams, and one address that always refuses."""


class OutcomeKind(Enum):
    """Where a packet goes: into an exit's tunnel, the machine's own network, or nowhere (refused at once)."""

    EXIT = "exit"
    DIRECT = "direct"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`slot` (0..MAX_EXITS) is an exit's, -1 otherwise. A slot without an exit refuses. Raises InvalidValue."""

    kind: OutcomeKind
    slot: int = -1

    def __post_init__(self) -> None:
        slots = range(MAX_EXITS + 1) if self.kind is OutcomeKind.EXIT else (-1,)
        if self.slot not in slots:
            raise InvalidValue("outcome", f"slot {self.slot} with {self.kind.value}")


DIRECT: Final = Outcome(kind=OutcomeKind.DIRECT)
BLOCK: Final = Outcome(kind=OutcomeKind.BLOCK)


def through(slot: int) -> Outcome:
    """Into the exit in `slot`. Raises InvalidValue."""
    return Outcome(kind=OutcomeKind.EXIT, slot=slot)


@dataclass(frozen=True, slots=True, kw_only=True)
class PortOutcome:
    """On ports `first` to `last` (0..65535; 0 is traffic without ports) this is the outcome."""

    first: int
    last: int
    outcome: Outcome


Treatment = tuple[PortOutcome, ...]
"""All ports in ascending order, without gaps: see `checked`."""


def everywhere(outcome: Outcome) -> Treatment:
    """The same on all ports."""
    return (PortOutcome(first=0, last=MAX_PORT, outcome=outcome),)


def checked(treatment: Treatment) -> Treatment:
    """`treatment` itself. Raises InvalidValue if a port has no outcome, or two."""
    after = 0
    for part in treatment:
        if part.first != after or part.last < part.first:
            raise InvalidValue("treatment", f"ports {part.first} to {part.last} do not follow {after - 1}")
        after = part.last + 1
    if after != MAX_PORT + 1:
        raise InvalidValue("treatment", f"ports from {after} have no outcome")
    return treatment


def outcome_at(treatment: Treatment, port: int) -> Outcome:
    """The outcome on `port` (0: without ports)."""
    return next(part.outcome for part in treatment if part.first <= port <= part.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Addresses `first` to `last`, as numbers, are treated alike. Rules name them: private ranges are meant too."""

    first: int
    last: int
    treatment: Treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A part of each pool whose synthetic addresses are treated alike. Chunks don't overlap nor touch what is reserved.

    Raises InvalidValue.
    """

    prefix4: IPv4Network
    prefix6: IPv6Network
    treatment: Treatment

    def __post_init__(self) -> None:
        within = self.prefix4.subnet_of(POOL4) and self.prefix6.subnet_of(POOL6)
        if not within or self.prefix4.overlaps(RESERVED4) or self.prefix6.overlaps(RESERVED6):
            raise InvalidValue("chunk", f"{self.prefix4} and {self.prefix6} are not the pools' to give")


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """What the resolver sends to `address` (reserved, and its alone) reaches `target` by `outcome`, port unchanged;
    by no other `device` if one is named.

    Both are of one family. Raises InvalidValue.
    """

    address: IpAddress
    target: IpAddress
    outcome: Outcome
    device: str | None = None

    def __post_init__(self) -> None:
        if self.address.version != self.target.version:
            raise InvalidValue("upstream", "two families")
        if self.address not in (RESERVED4 if self.address.version == 4 else RESERVED6):  # noqa: PLR2004 - IP version
            raise InvalidValue("upstream", f"{self.address} is not reserved")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolverPlace:
    """Where this machine's resolver listens (both families, this machine's own addresses) and as whom it runs. Every
    question at port 53 is led there, but the uid's own.
    """

    uid: int
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Steering:
    """All rules' outcomes. `spans4` and `spans6` ascend without overlap; `otherwise` is for what no span and no chunk
    holds (private networks excepted: they stay as `allow_lan` has them). Port 53 is led to the `resolver` if it
    `answers`; else, and without one, to the default exit's.
    """

    otherwise: Treatment
    spans4: tuple[Span, ...] = ()
    spans6: tuple[Span, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    upstreams: tuple[Upstream, ...] = ()
    resolver: ResolverPlace | None = None
    answers: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A synthetic address and the real one that it stands for, of one family. Raises InvalidValue."""

    synthetic: IpAddress
    real: IpAddress

    def __post_init__(self) -> None:
        if self.synthetic.version != self.real.version:
            raise InvalidValue("translation", "two families")
        if self.synthetic not in (POOL4 if self.synthetic.version == 4 else POOL6):  # noqa: PLR2004 - IP version
            raise InvalidValue("translation", f"{self.synthetic} is of no pool")
