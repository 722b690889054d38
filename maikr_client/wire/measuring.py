"""The verb `measure`: how long servers take to answer outside the tunnel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from maikr_client.errors import InvalidValue
from maikr_client.model.endpoint import Endpoint
from maikr_client.model.keys import PrivateKey, PublicKey
from maikr_client.model.latency import ProbeMethod

MAX_MEASURED: Final = 64
MAX_ENDPOINTS: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredServer:
    """A server of the directory: its endpoints (1..2), the one to be asked first before the other."""

    endpoints: tuple[Endpoint, ...]
    public_key: PublicKey

    def __post_init__(self) -> None:
        if not 1 <= len(self.endpoints) <= MAX_ENDPOINTS:
            raise InvalidValue("measured", f"not 1..{MAX_ENDPOINTS} endpoints")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Ask these (at most 64; none: only say which network this is). What is sent, how often and how fast is for the
    daemon to say. With a `private_key`, one that the servers know, those that answer no echo are asked by the first
    message of a handshake.
    """

    servers: tuple[MeasuredServer, ...]
    private_key: PrivateKey | None = None

    def __post_init__(self) -> None:
        if len(self.servers) > MAX_MEASURED:
            raise InvalidValue("measured", f"more than {MAX_MEASURED} servers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One server's answers: `sent` probes, and each answered one's round trip. `method` is that of the answers."""

    sent: int
    rtts_ms: tuple[float, ...] = ()
    method: ProbeMethod | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureReply:
    """`network` is another number whenever the machine's own network became another one; `timed` is in the order of the
    request's servers.
    """

    network: int
    timed: tuple[Timed, ...]
