"""What can be asked of the world, by the backend (which keys to accept) and by tests (everything)?

{"op": "add", "public_key", "tunnel4", "tunnel6"}     every server accepts the key, with its preshared key if there is a
  also: "replaces" (a key), "preshared_seed"            seed; as the heir of the key that it replaces
{"op": "remove", "public_key"}                        every server forgets it
{"op": "delay", "server", "rtt_ms"}                   another distance
{"op": "server", "server", "alive": BOOL}             a dead server neither hears nor sends WireGuard packets
{"op": "transfer", "server"}                          -> [{"public_key", "received", "sent"}]
{"op": "backend", "mode": ok|error|garbage|hang|refuse}
{"op": "portal", "mode": off|page|loop|huge|endless|garbage|forged|silent}     the home network's sign-in page
{"op": "portal-requests"}                             -> what the page was asked since its mode was set
{"op": "answers", "held": BOOL}                       answers to handshakes wait until addresses are where they belong
{"op": "isp", "answering": BOOL}                      a silent resolver still notes what it is asked
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address

from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_lab.errors import LabError
from maikr_lab.faults import BackendMode
from maikr_lab.jsonlines import Request, flag_of, number_of, text_of
from maikr_lab.portal import PortalMode
from maikr_lab.wireguard import Peer


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPeer:
    """Accept a key; `replaces` is the one whose addresses it takes with its first handshake."""

    peer: Peer
    replaces: PublicKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePeer:
    """Forget a key."""

    public_key: PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDelay:
    """Change a server's round trip, in milliseconds."""

    server: str
    rtt_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SetServer:
    """Kill a server's WireGuard or bring it back."""

    server: str
    alive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GetTransfer:
    """Ask what a server counted."""

    server: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBackend:
    """Have the backend fail, or stop failing."""

    mode: BackendMode


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAnswers:
    """Have the servers hold answers to handshakes while a key may take another's addresses, or not."""

    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetIsp:
    """Have the ISP's resolver answer, or not."""

    answering: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPortal:
    """Put a sign-in page before the internet, or take it away."""

    mode: PortalMode


@dataclass(frozen=True, slots=True, kw_only=True)
class GetPortalRequests:
    """Ask what the page was asked."""


Order = (
    AddPeer
    | RemovePeer
    | SetDelay
    | SetServer
    | GetTransfer
    | SetBackend
    | SetAnswers
    | SetIsp
    | SetPortal
    | GetPortalRequests
)


def parse_order(request: Request) -> Order:
    """A request's meaning. Raises LabError or InvalidValue."""
    parse = PARSERS.get(text_of(request, "op"))
    if parse is None:
        raise LabError("unknown op")
    return parse(request)


def _peer(request: Request) -> Peer:
    try:
        tunnel4, tunnel6 = IPv4Address(text_of(request, "tunnel4")), IPv6Address(text_of(request, "tunnel6"))
    except ValueError as error:
        raise LabError(str(error)) from error
    seed = PrivateKey(text_of(request, "preshared_seed")) if "preshared_seed" in request else None
    key = PublicKey(text_of(request, "public_key"))
    return Peer(public_key=key, tunnel4=tunnel4, tunnel6=tunnel6, preshared_seed=seed)


def _add(request: Request) -> AddPeer:
    replaces = PublicKey(text_of(request, "replaces")) if "replaces" in request else None
    return AddPeer(peer=_peer(request), replaces=replaces)


def _delay(request: Request) -> float:
    delay = number_of(request, "rtt_ms")
    if not 0 <= delay <= 10_000:  # noqa: PLR2004 - as the command line
        raise LabError("a delay is 0 to 10000 milliseconds")
    return delay


def _mode(text: str) -> BackendMode:
    try:
        return BackendMode(text)
    except ValueError:
        raise LabError(f"no such mode: {text!r}") from None


def _portal(text: str) -> PortalMode:
    try:
        return PortalMode(text)
    except ValueError:
        raise LabError(f"no such mode: {text!r}") from None


PARSERS: Mapping[str, Callable[[Request], Order]] = {
    "add": _add,
    "remove": lambda request: RemovePeer(public_key=PublicKey(text_of(request, "public_key"))),
    "delay": lambda request: SetDelay(server=text_of(request, "server"), rtt_ms=_delay(request)),
    "server": lambda request: SetServer(server=text_of(request, "server"), alive=flag_of(request, "alive")),
    "transfer": lambda request: GetTransfer(server=text_of(request, "server")),
    "backend": lambda request: SetBackend(mode=_mode(text_of(request, "mode"))),
    "portal": lambda request: SetPortal(mode=_portal(text_of(request, "mode"))),
    "portal-requests": lambda _: GetPortalRequests(),
    "answers": lambda request: SetAnswers(held=flag_of(request, "held")),
    "isp": lambda request: SetIsp(answering=flag_of(request, "answering")),
}
