"""How does one process listen in every namespace? A socket stays where the thread that made it was."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
import struct
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from threading import Thread
from typing import TypeVar

from maikr_lab.errors import LabError
from maikr_lab.syscalls import enter_network

Result = TypeVar("Result")

BACKLOG = 128
SO_RCVBUFFORCE = 33
ROOM_BYTES = 4 << 20
"""A service that waits for the processor on a busy machine loses no datagram meanwhile."""

MAX_GROUP = 2**31 - 1
# linux/if_tun.h
TUNSETIFF, TUNSETOFFLOAD = 0x400454CA, 0x400454D0
IFF_TUN, IFF_NO_PI, IFF_VNET_HDR = 0x0001, 0x1000, 0x4000
CHECKSUM_AND_TCP, WITH_UDP = 0x01 | 0x02 | 0x04, 0x20 | 0x40


def namespace_path(namespace: str) -> Path:
    """Where `ip netns` binds it."""
    return Path("/run/netns", namespace)


def in_namespace(namespace: str, work: Callable[[], Result]) -> Result:
    """Do `work` in a thread that is in the namespace, and wait for it. Raises what it raises."""
    outcome: Future[Result] = Future()

    def enter_and_work() -> None:
        try:
            enter_network(namespace_path(namespace))
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is handed to the caller
            outcome.set_exception(error)

    thread = Thread(target=enter_and_work)
    thread.start()
    thread.join()
    return outcome.result()


def bound_socket(
    namespace: str, kind: socket.SocketKind, address: IPv4Address | IPv6Address, port: int
) -> socket.socket:
    """A socket of that namespace, bound and, when it is a stream's, listening. Raises OSError."""

    def make() -> socket.socket:
        family = socket.AF_INET if isinstance(address, IPv4Address) else socket.AF_INET6
        made = socket.socket(family, kind)
        made.setblocking(False)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if kind == socket.SOCK_DGRAM:
            with contextlib.suppress(PermissionError):  # without root it has the room that everybody has
                made.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, ROOM_BYTES)
        made.bind((str(address), port))
        if kind == socket.SOCK_STREAM:
            made.listen(BACKLOG)
        return made

    return in_namespace(namespace, make)


def tun_device(namespace: str, name: str, *, offload: bool = True) -> int:
    """Make a TUN device and return its descriptor; the device lives as long as that is open.

    With `offload` its packets carry a virtio header, so that what the kernel has not cut up yet crosses in one piece.
    Raises OSError.
    """
    flags = IFF_TUN | IFF_NO_PI | (IFF_VNET_HDR if offload else 0)

    def make() -> int:
        descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        fcntl.ioctl(descriptor, TUNSETIFF, struct.pack("16sH22x", name.encode(), flags))
        if not offload:
            return descriptor
        try:
            fcntl.ioctl(descriptor, TUNSETOFFLOAD, CHECKSUM_AND_TCP | WITH_UDP)
        except OSError:  # before Linux 6.2
            fcntl.ioctl(descriptor, TUNSETOFFLOAD, CHECKSUM_AND_TCP)
        return descriptor

    return in_namespace(namespace, make)


def write_settings(namespace: str, settings: Mapping[str, str]) -> None:
    """Write kernel settings (paths below /proc/sys/net) as a member of the namespace. Raises LabError."""

    def write() -> None:
        for path, value in settings.items():
            try:
                Path("/proc/sys/net", path).write_text(value, encoding="ascii")
            except OSError as error:
                raise LabError(f"{path} can't be set to {value}: {error}") from error

    in_namespace(namespace, write)


def last_group() -> int:
    """The highest group id that this process's user namespace knows, at most what the kernel takes as one."""
    first, _, count = Path("/proc/self/gid_map").read_text(encoding="ascii").splitlines()[-1].split()
    return min(int(first) + int(count) - 1, MAX_GROUP)
