"""What is counted as having left is what left by that interface: nothing else is in the count."""

from __future__ import annotations

import socket
from functools import partial

import pytest

from maikr_lab.namespaces import in_namespace
from tests.support.lab import Lab
from tests.support.packet_socket import ETH_P_ALL, packet_socket

pytestmark = pytest.mark.lab


def whisper() -> None:
    """A datagram that passes the loopback interface alone."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth,
    ):
        ear.bind(("127.0.0.1", 0))
        mouth.sendto(b"between us", ear.getsockname())


def heard(listener: socket.socket) -> set[str]:
    """The interfaces of what it has heard until now."""
    listener.setblocking(False)
    names = set[str]()
    while True:
        try:
            _, (name, *_) = listener.recvfrom(2048)
        except BlockingIOError:
            return names
        names.add(name)


class Interrupted(socket.socket):
    """The machine is busy with something else just before it is bound."""

    def bind(self, address: object) -> None:
        if self.family == socket.AF_PACKET:
            whisper()
        super().bind(address)  # type: ignore[arg-type]  # its type has no public name


def test_nothing_of_other_interfaces_is_heard_before_it_is_bound(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    uplink = str(lab.description["uplink"]["router"])
    router = lab.namespace("router")
    with monkeypatch.context() as patch:
        patch.setattr("tests.support.packet_socket.socket.socket", Interrupted)
        with in_namespace(router, partial(packet_socket, uplink)) as listener:
            assert heard(listener) <= {uplink}
    # the control: what hears every interface heard the datagram
    everything = partial(socket.socket, socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
    with in_namespace(router, everything) as listener:
        in_namespace(router, whisper)
        assert "lo" in heard(listener)
