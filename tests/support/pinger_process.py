"""The pinger as its daemon starts it, asked by hand, in a machine of its own whose loopback device answers echoes."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from maikr_client.daemon.linux.doors import echo_door, knock_door
from maikr_client.model.endpoint import Endpoint
from maikr_client.wire.framing import FrameReader, frame
from maikr_client.wire.pinging import (
    INITIATION_BYTES,
    Answers,
    Echoes,
    Knock,
    Shot,
    Times,
    ToPinger,
    decode_answers,
    encode_message,
)

NOBODY = 65_534
WAIT_S = 60.0
OWN4, FAR4, FAR6 = "192.0.2.1", "192.0.2.9", "2001:db8::9"
PORT = 51_820
DEVICE = "far0"
WITNESS = f"""table inet seen {{
    counter sent {{ }}
    chain out {{
        type filter hook output priority 0
        ip daddr {FAR4} counter name sent
        ip6 daddr {FAR6} counter name sent
    }}
}}"""


@dataclass(slots=True)
class PingerProcess:
    """`link` is the daemon's end."""

    link: socket.socket
    process: subprocess.Popen[bytes]

    def ask(self, question: ToPinger, doors: list[socket.socket]) -> Answers:
        socket.send_fds(self.link, [frame(encode_message(question))], [door.fileno() for door in doors])
        frames = FrameReader()
        while not (messages := frames.feed(self.link.recv(1 << 16))):
            continue
        return decode_answers(messages[0])


@contextlib.contextmanager
def pinger() -> Iterator[PingerProcess]:
    ours, theirs = socket.socketpair()
    ours.settimeout(WAIT_S)
    flags = ["--link", str(theirs.fileno()), "--uid", str(NOBODY), "--gid", str(NOBODY)]
    with ours:
        with theirs:
            command = [sys.executable, "-I", "-m", "maikr_client.pinger", *flags]
            process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stderr=subprocess.PIPE)
        yield PingerProcess(ours, process)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=WAIT_S)
    process.kill()


def set_up() -> None:
    """A loopback device, and one that leads to FAR4 and FAR6, where nobody is."""
    for line in (
        "link set lo up", f"link add {DEVICE} type veth peer name far1", "link set far1 up",
        f"addr add {OWN4}/24 dev {DEVICE}",
        f"addr add 2001:db8::1/64 dev {DEVICE} nodad", f"link set {DEVICE} up",
    ):  # fmt: skip
        subprocess.run(["ip", *line.split()], check=True)
    subprocess.run(["nft", WITNESS], check=True)


def echoes(*addresses: str, rounds: int = 3) -> tuple[Times, ...]:
    """What a pinger finds there."""
    shots = tuple(
        Shot(pause_s=0.01, index=index, number=number) for number in range(rounds) for index in range(len(addresses))
    )
    versions = tuple(ip_address(each).version for each in addresses)
    with pinger() as child, contextlib.ExitStack() as opened:
        doors = [opened.enter_context(echo_door(ip_address(each))) for each in addresses]
        return child.ask(Echoes(number=7, versions=versions, shots=shots), doors).times


def knock_at_nobody() -> tuple[Times, ...]:
    """What it finds at a port that nobody has."""
    with pinger() as child, knock_door(Endpoint.parse(f"{OWN4}:{PORT}")) as door:
        return child.ask(Knock(number=7, message=bytes(INITIATION_BYTES), proof_key=bytes(32)), [door]).times


def confinement() -> dict[str, str]:
    """What the kernel says of it once it has answered."""
    with pinger() as child, echo_door(ip_address("127.0.0.1")) as door:
        child.ask(Echoes(number=1, versions=(4,), shots=(Shot(pause_s=0, index=0, number=0),)), [door])
        lines = Path(f"/proc/{child.process.pid}/status").read_text().splitlines()
    wanted = ("Uid", "Groups", "CapEff", "CapBnd", "NoNewPrivs", "Seccomp", "Threads")
    pairs = (line.split(":", 1) for line in lines)
    return {name: value.strip() for name, value in pairs if name in wanted}


def exit_code_after(data: bytes) -> tuple[int, str]:
    """How it ends after its daemon said that and went, and what it said of it."""
    with pinger() as child:
        if data:
            child.link.send(data)
        child.link.shutdown(socket.SHUT_WR)
        _, said = child.process.communicate(timeout=WAIT_S)
    return child.process.returncode, said.decode()


def exit_code_as_root() -> int:
    """Of one that is not told whom to become."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        command = [sys.executable, "-I", "-m", "maikr_client.pinger", "--link", str(theirs.fileno())]
        return subprocess.run(command, pass_fds=[theirs.fileno()], capture_output=True, check=False).returncode


def sent_by_kept_doors() -> list[tuple[int, int]]:
    """Of each kind of door: packets that left by a copy while it was open, and after that."""
    kinds = (
        echo_door(ip_address(FAR4)), echo_door(ip_address(FAR6)), knock_door(Endpoint.parse(f"{FAR4}:{PORT}")),
        knock_door(Endpoint.parse(f"[{FAR6}]:{PORT}")),
    )  # fmt: skip
    return [_sent_by(each) for each in kinds]


def _sent_by(opening: contextlib.AbstractContextManager[socket.socket]) -> tuple[int, int]:
    before = _left()
    with contextlib.ExitStack() as kept:
        with opening as door:
            copy = kept.enter_context(socket.socket(fileno=os.dup(door.fileno())))
            _send(copy)
            open_ = _left()
        for _ in range(3):
            _send(copy)
        return open_ - before, _left() - open_


def _send(door: socket.socket) -> None:
    with contextlib.suppress(OSError):
        door.send(bytes([8 if door.family == socket.AF_INET else 128]) + bytes(63))


def _left() -> int:
    shown = subprocess.run(
        ["nft", "list", "counter", "inet", "seen", "sent"], capture_output=True, text=True, check=True
    )
    return int(shown.stdout.split("packets")[1].split()[0])
