"""How does a test in the lab change the world around it? The client of the `control` socket, for code that may wait."""

from __future__ import annotations

import json
import socket
from pathlib import Path

from maikr_client.model.keys import PublicKey
from maikr_lab.errors import LabError
from maikr_lab.faults import BackendMode
from maikr_lab.jsonlines import Json
from maikr_lab.portal import PortalMode
from maikr_lab.wireguard import Peer, Transfer

TIMEOUT_S = 10.0


class LabControl:
    """Every method returns once the world is as asked. Raises LabError with the world's answer, OSError without one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def set_delay(self, server: str, rtt_ms: float) -> None:
        """Another round trip for packets from now on; the lab has to be built with a delay for this server."""
        self._ask({"op": "delay", "server": server, "rtt_ms": rtt_ms})

    def kill_server(self, server: str) -> None:
        """The server neither hears nor sends WireGuard packets from now on; its keys and counters stay."""
        self._ask({"op": "server", "server": server, "alive": False})

    def revive_server(self, server: str) -> None:
        """The opposite of `kill_server`."""
        self._ask({"op": "server", "server": server, "alive": True})

    def transfers(self, server: str) -> tuple[Transfer, ...]:
        """What the server's WireGuard counted, a key each."""
        rows = self._ask({"op": "transfer", "server": server})
        return tuple(_transfer(row) for row in rows) if isinstance(rows, list) else ()

    def set_backend(self, mode: BackendMode) -> None:
        """Have the backend fail in this way, or with OK be itself again. Open connections end."""
        self._ask({"op": "backend", "mode": str(mode)})

    def hold_answers(self, *, held: bool) -> None:
        """Have a server give a new key the addresses before it answers that key's handshake, or some time after."""
        self._ask({"op": "answers", "held": held})

    def set_isp_resolver(self, *, answering: bool) -> None:
        """Have the ISP's resolver answer or not; what it is asked is noted anyway."""
        self._ask({"op": "isp", "answering": answering})

    def set_portal(self, mode: PortalMode) -> None:
        """Put a sign-in page before the internet, of this kind, or with OFF take it away."""
        self._ask({"op": "portal", "mode": str(mode)})

    def portal_requests(self) -> tuple[str, ...]:
        """What the page was asked since its mode was set, each request's head."""
        rows = self._ask({"op": "portal-requests"})
        return tuple(str(row) for row in rows) if isinstance(rows, list) else ()

    def add_peer(self, peer: Peer, replaces: PublicKey | None = None) -> None:
        """Have every server accept a key, as the backend does for a device; as the heir of the one that it replaces."""
        request: dict[str, Json] = {"tunnel4": str(peer.tunnel4), "tunnel6": str(peer.tunnel6)}
        if replaces is not None:
            request["replaces"] = str(replaces)
        if peer.preshared_seed is not None:
            request["preshared_seed"] = peer.preshared_seed.reveal()
        self._ask({"op": "add", "public_key": str(peer.public_key), **request})

    def remove_peer(self, key: PublicKey) -> None:
        """Have every server forget a key."""
        self._ask({"op": "remove", "public_key": str(key)})

    def _ask(self, request: dict[str, Json]) -> Json:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(TIMEOUT_S)
            connection.connect(str(self._path))
            connection.sendall(json.dumps(request).encode() + b"\n")
            with connection.makefile("rb") as lines:
                answer = json.loads(lines.readline() or b'{"ok": false, "error": "no answer"}')
        if not answer["ok"]:
            raise LabError(str(answer["error"]))
        result: Json = answer["result"]
        return result


def _transfer(row: Json) -> Transfer:
    match row:
        case {"public_key": str(key), "received": int(received), "sent": int(sent)}:
            return Transfer(public_key=PublicKey(key), received=received, sent=sent)
        case _:
            raise LabError(f"not a transfer: {row!r}")
