"""Pages at port 80, and programs whose sockets have a mark. Everything here runs in a host."""

from __future__ import annotations

import contextlib
import socket
import threading
from ipaddress import ip_address

from maikr_client.daemon.linux.socket_numbers import SO_MARK

PATIENT_S = 10.0
_HELD: list[socket.socket] = []


def serve_pages(*addresses: str) -> None:
    """Answer TCP at port 80 with whom it came from."""
    for address in addresses:
        family = socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6
        listener = socket.create_server((address, 80), family=family)
        threading.Thread(target=_answer, args=(listener,), daemon=True).start()


def _answer(listener: socket.socket) -> None:
    while True:
        stream, caller = listener.accept()
        threading.Thread(target=_echo, args=(stream, str(caller[0])), daemon=True).start()


def _echo(stream: socket.socket, caller: str) -> None:
    with stream, contextlib.suppress(OSError):
        while stream.recv(2048):
            stream.sendall(caller.encode())


def page(address: str, mark: int, port: int = 80, timeout_s: float = PATIENT_S) -> str | None:
    """The page there, as a program gets it whose sockets have `mark`."""
    with _marked(address, mark, socket.SOCK_STREAM, timeout_s) as stream, contextlib.suppress(OSError):
        stream.connect((address, port))
        return _said(stream)
    return None


def hold_page(address: str, mark: int) -> str | None:
    """The same, by a connection that stays."""
    stream = _marked(address, mark, socket.SOCK_STREAM)
    stream.connect((address, 80))
    _HELD[:] = [stream]
    return _said(stream)


def held_page() -> str | None:
    """What comes by the connection that stayed."""
    with contextlib.suppress(OSError):
        return _said(_HELD[0])
    return None


def _said(stream: socket.socket) -> str:
    stream.sendall(b"?")
    return stream.recv(2048).decode()


def name_server(address: str, mark: int) -> str | None:
    """Who answers questions for names there."""
    with _marked(address, mark, socket.SOCK_DGRAM) as asking, contextlib.suppress(OSError):
        asking.connect((address, 53))
        asking.send(b"?")
        return asking.recv(2048).decode()
    return None


def _marked(address: str, mark: int, kind: socket.SocketKind, timeout_s: float = PATIENT_S) -> socket.socket:
    made = socket.socket(socket.AF_INET if ip_address(address).version == 4 else socket.AF_INET6, kind)
    made.settimeout(timeout_s)
    made.setsockopt(socket.SOL_SOCKET, SO_MARK, mark)
    return made
