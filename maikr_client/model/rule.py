"""The user's routing rules: which destination leaves where."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from maikr_client.errors import InvalidValue

MAX_NAME = 253
MAX_TARGET = 64
MAX_PORT = 65535

DOMAIN_NAME = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
LIST_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
SHA256 = re.compile(r"[0-9a-f]{64}")

IpAddress = IPv4Address | IPv6Address


def is_name(text: str) -> bool:
    """`text` is a domain name in lower-case ASCII, as they are compared."""
    return len(text) <= MAX_NAME and DOMAIN_NAME.fullmatch(text) is not None


class ActionKind(enum.StrEnum):
    """What is done with a connection. `DEFAULT` is where the person is connected to; no rule is written with it."""

    VIA = "via"
    DIRECT = "direct"
    BLOCK = "block"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """`target` is a server's name or a country's name or code as written, and there with `VIA` only (1..64 characters).
    Raises InvalidValue.
    """

    kind: ActionKind
    target: str | None = None

    def __post_init__(self) -> None:
        if (self.kind is ActionKind.VIA) != (self.target is not None):
            raise InvalidValue("action", "a target belongs to via, and to nothing else")
        if self.target is not None and not (0 < len(self.target) <= MAX_TARGET and self.target.isprintable()):
            raise InvalidValue("action", f"a target is a printable text of at most {MAX_TARGET} characters")


class Fallback(enum.StrEnum):
    """What a rule's traffic does while its exit is not available. `DEFAULT` is the default line's action."""

    BLOCK = "block"
    DEFAULT = "default"
    DIRECT = "direct"


class Scope(enum.StrEnum):
    """Which names a domain stands for: itself and all below, all below only, or itself only."""

    TREE = "tree"
    BELOW = "below"
    EXACT = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A domain name in its one form: lower case, A-labels (RFC 5890), no trailing dot. Raises InvalidValue."""

    name: str
    scope: Scope = Scope.TREE

    def __post_init__(self) -> None:
        if not is_name(self.name):
            raise InvalidValue("domain", "not a domain name in lower-case ASCII")


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Addresses from `first` to `last`, both included, of one family. Raises InvalidValue."""

    first: IpAddress
    last: IpAddress

    def __post_init__(self) -> None:
        if self.first.version != self.last.version or int(self.first) > int(self.last):
            raise InvalidValue("network", "its ends are not in order, or not of one family")
        for end in (self.first, self.last):
            if isinstance(end, IPv6Address) and end.scope_id is not None:
                raise InvalidValue("network", "a zone has no meaning in a rule")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything:
    """Every name and every address: of use with a port, or as the last word before the default."""


class ListKind(enum.StrEnum):
    """Where a list comes from: a file among the user's lists, a URL, or a bundle that ships with Maikr."""

    FILE = "file"
    URL = "url"
    BUNDLE = "bundle"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReference:
    """A list of destinations kept elsewhere. `where` is its file's or bundle's name, or its https URL; `sha256` (lower
    case hexadecimal) pins its content; `format` names its form, None to let Maikr tell. Raises InvalidValue.
    """

    kind: ListKind
    where: str
    sha256: str | None = None
    format: str | None = None

    def __post_init__(self) -> None:
        if self.kind is ListKind.URL:
            if not self.where.startswith("https://"):
                raise InvalidValue("list", "a list's URL begins with https://")
            if " " in self.where or not self.where.isprintable():
                raise InvalidValue("list", f"a URL that is none: {self.where[:80]!r}")
        elif not LIST_NAME.fullmatch(self.where) or ".." in self.where:
            raise InvalidValue("list", "a list's name is lower-case letters, digits, dots, hyphens")
        if self.sha256 is not None and not SHA256.fullmatch(self.sha256):
            raise InvalidValue("list", "a SHA-256 is 64 hexadecimal digits")


Destination = Domain | Network | Anything | ListReference


@dataclass(frozen=True, slots=True, kw_only=True)
class PortRange:
    """Ports from `first` to `last`, both included (1..65535). Raises InvalidValue."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last <= MAX_PORT:
            raise InvalidValue("ports", f"not in order within 1..{MAX_PORT}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `ports` are disjoint and in order; without any it holds for all traffic, ICMP included. `written` is
    the destination as the user wrote it (what reports name), `line` its line in the document, from 1.
    """

    destination: Destination
    action: Action
    ports: tuple[PortRange, ...] = ()
    if_unavailable: Fallback = Fallback.BLOCK
    enabled: bool = True
    comment: str = ""
    written: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleList:
    """Rules in order, the first match wins. A rule's index is its place in `rules`, from 0, disabled ones counted."""

    rules: tuple[Rule, ...] = ()
    default: Action = Action(kind=ActionKind.DEFAULT)


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationSet:
    """What a list holds. Names are in `Domain.name`'s form and trusted to be: `trees` with all below, `below` without
    themselves, `children` one level below only, `exact` themselves only. `keywords` are parts of names. `patterns` are
    regular expressions that `maikr_client.rules.regex` accepts.
    """

    trees: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    networks: tuple[Network, ...] = ()
    keywords: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()

    def __len__(self) -> int:
        names = len(self.trees) + len(self.below) + len(self.children) + len(self.exact)
        return names + len(self.networks) + len(self.keywords) + len(self.patterns)
