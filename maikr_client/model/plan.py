"""What the client wants of the machine, as one value: the daemon makes it so."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from maikr_client.errors import InvalidValue
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.name_server import NameServer
from maikr_client.model.rule import MAX_TARGET, SHA256, ListReference
from maikr_client.model.server import NAME, Server

MAX_CANDIDATES = 16
MAX_EXITS = 32
MAX_RULE_CANDIDATES = 8
MAX_LISTS = 200
MAX_NAME_SERVERS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelIdentity:
    """This device to every server: its private key and its addresses inside the tunnels. `preshared_seed` gives each
    server's preshared key (`PrivateKey.for_server`); None: there are none.
    """

    private_key: PrivateKey
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    preshared_seed: PrivateKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitServer:
    """What the daemon needs to know of a server, and nothing else. See `Server` for the fields' meaning."""

    name: str
    public_key: PublicKey
    endpoint4: Endpoint | None
    endpoint6: Endpoint | None
    tunnel4: IPv4Address | None
    tunnel6: IPv6Address | None
    exit4: IPv4Address | None = None
    exit6: IPv6Address | None = None

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise InvalidValue("server", "name is not letters, digits and hyphens")
        if self.endpoint4 is None and self.endpoint6 is None:
            raise InvalidValue(f"server {self.name}", "no endpoint")
        if self.tunnel4 is None and self.tunnel6 is None:
            raise InvalidValue(f"server {self.name}", "no address inside the tunnel")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleExit:
    """Where a rule's `via TARGET` leads. `target` is the action's target as the rules document writes it; `candidates`
    are its servers, best first (1..8, no name twice): one for a server's name, several for a country's.
    Raises InvalidValue.
    """

    target: str
    candidates: tuple[ExitServer, ...]

    def __post_init__(self) -> None:
        if not (0 < len(self.target) <= MAX_TARGET and self.target.isprintable()):
            raise InvalidValue("rule exit", f"a target is a printable text of at most {MAX_TARGET} characters")
        if not 1 <= len(self.candidates) <= MAX_RULE_CANDIDATES:
            raise InvalidValue("rule exit", f"not 1..{MAX_RULE_CANDIDATES} candidates")
        if len({server.name for server in self.candidates}) != len(self.candidates):
            raise InvalidValue("rule exit", "a server is named twice")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedList:
    """A list that an enabled rule names; `sha256` (lower case hexadecimal) is its canonical form's. Raises
    InvalidValue.
    """

    reference: ListReference
    sha256: str

    def __post_init__(self) -> None:
        if not SHA256.fullmatch(self.sha256):
            raise InvalidValue("list", "a SHA-256 is 64 hexadecimal digits")


@dataclass(frozen=True, slots=True, kw_only=True)
class TunnelPlan:
    """The wish. `candidates` are the default exit's servers, best first (1..16, no name twice); `exits` are further
    servers that are kept up whether rules name them or not, each its own tunnel. `allow_lan` lets private networks be
    reached beside the tunnel, `coexist` what its presets say. `lockdown` switches lockdown on, too; without it lockdown
    stays as it is.

    `rules_sha256` is the rules document's (UTF-8; names in A-labels), None without rules; it and each of `lists` was
    given to the daemon as a blob before. `rule_exits` holds each target of the document's `via` actions once, that of
    the default line too. `keep_connections`: connections of edited rules live on as they are. `dns` are name servers to
    ask, by way of the default exit, in place of its own resolver. `portal_check`: when no server answers, look whether
    this network has a sign-in page.
    Raises InvalidValue.
    """

    identity: TunnelIdentity
    candidates: tuple[ExitServer, ...]
    exits: tuple[ExitServer, ...] = ()
    allow_lan: bool = True
    lockdown: bool = False
    rules_sha256: str | None = None
    lists: tuple[PlannedList, ...] = ()
    rule_exits: tuple[RuleExit, ...] = ()
    keep_connections: bool = False
    dns: tuple[NameServer, ...] = ()
    coexist: tuple[Coexistence, ...] = ()
    portal_check: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.candidates) <= MAX_CANDIDATES:
            raise InvalidValue("plan", f"not 1..{MAX_CANDIDATES} candidates")
        if len(self.exits) > MAX_EXITS:
            raise InvalidValue("plan", f"more than {MAX_EXITS} exits")
        for servers in (self.candidates, self.exits):
            if len({server.name for server in servers}) != len(servers):
                raise InvalidValue("plan", "a server is named twice")
        self._check_rules()

    def _check_rules(self) -> None:
        if self.rules_sha256 is not None and not SHA256.fullmatch(self.rules_sha256):
            raise InvalidValue("rules", "a SHA-256 is 64 hexadecimal digits")
        if self.rules_sha256 is None and (self.lists or self.rule_exits):
            raise InvalidValue("plan", "lists and rule exits belong to rules")
        if len(self.lists) > MAX_LISTS or len({each.reference for each in self.lists}) != len(self.lists):
            raise InvalidValue("plan", f"more than {MAX_LISTS} lists, or one twice")
        targets = {each.target for each in self.rule_exits}
        if len(self.exits) + len(self.rule_exits) > MAX_EXITS or len(targets) != len(self.rule_exits):
            raise InvalidValue("plan", f"more than {MAX_EXITS} exits, or a target twice")
        if len(self.dns) > MAX_NAME_SERVERS:
            raise InvalidValue("plan", f"more than {MAX_NAME_SERVERS} name servers")

    @property
    def blobs(self) -> frozenset[str]:
        """The SHA-256 of everything the daemon must have been given for this plan."""
        own = () if self.rules_sha256 is None else (self.rules_sha256,)
        return frozenset((*own, *(each.sha256 for each in self.lists)))


def exit_server(server: Server) -> ExitServer:
    """The part of the directory's `server` that the daemon may know."""
    return ExitServer(
        name=server.name,
        public_key=server.public_key,
        endpoint4=server.endpoint4,
        endpoint6=server.endpoint6,
        tunnel4=server.tunnel4,
        tunnel6=server.tunnel6,
        exit4=server.exit4,
        exit6=server.exit6,
    )
