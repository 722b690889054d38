"""Telling the servers over their socket."""

from __future__ import annotations

import socket
import tempfile
import threading
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest

from maikr_lab.backend.devices.addresses import Addresses
from maikr_lab.backend.devices.peers import Peer, SocketPeers
from maikr_lab.backend.errors import Refusal, Refused
from tests.support.peer_board import peer_board

ADDRESSES = Addresses(tunnel4=IPv4Address("10.72.0.9"), tunnel6=IPv6Address("fd72::9"))
PEER = Peer(public_key="key", addresses=ADDRESSES)


@pytest.fixture
def path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as short:
        yield Path(short) / "peers"


def test_the_servers_are_told_of_keys_and_their_end(path: Path) -> None:
    with peer_board(path) as board:
        peers = SocketPeers(path=path)
        peers.add(PEER)
        assert board.keys == {"key": ("10.72.0.9", "fd72::9")}
        peers.remove("key")
        assert not board.keys


def test_servers_that_are_not_there_are_away(path: Path) -> None:
    with pytest.raises(Refused) as refused:
        SocketPeers(path=path).remove("key")

    assert refused.value.refusal is Refusal.SERVERS_AWAY


@pytest.mark.parametrize("answer", [b"", b"\n", b"nonsense\n", b"[]\n", b'{"ok": false}\n', b'{"ok": 1}\n', b"\xff\n"])
def test_anything_but_a_yes_is_a_no(path: Path, answer: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        thread = threading.Thread(target=answer_once, args=(listening, answer))
        thread.start()
        with pytest.raises(Refused) as refused:
            SocketPeers(path=path).add(PEER)
        thread.join()

    assert refused.value.refusal is Refusal.SERVERS_AWAY


def answer_once(listening: socket.socket, answer: bytes) -> None:
    connection, _ = listening.accept()
    with connection, connection.makefile("rb") as lines:
        lines.readline()
        connection.sendall(answer)
