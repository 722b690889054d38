"""Many connections, daemon crashes and new keys, and then: what the servers counted, and what was reported of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.command_line import done, maikr
from tests.support.lab import Lab, LabServer, eventually
from tests.support.small_windows import small_windows

PIECE_BYTES = 400_000
SLOWLY = "600k"
"""Bytes a second. Faster than the lab's servers can carry, packets get lost, which the two ends count differently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """As the client sees them."""

    up: int
    down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What the servers counted, what the backend was told, and what `maikr usage` says."""

    counted: Bytes
    reported: Bytes
    shown: Bytes

    @property
    def error(self) -> float:
        """The largest relative difference of what was told or shown to what was counted."""
        pairs = (
            (found, truth)
            for said in (self.reported, self.shown)
            for found, truth in ((said.up, self.counted.up), (said.down, self.counted.down))
        )
        return max(abs(found - truth) / truth for found, truth in pairs)


class Ledgers:
    """The servers' own counters, each key's largest: a key that is ended takes its counters with it."""

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self._before = self._read()
        self._latest = dict(self._before)

    def look(self) -> None:
        """In the end."""
        self._latest |= self._read()

    @contextmanager
    def looking_on(self) -> Iterator[None]:
        """While a key is on its way out: the last look before its end is some hundredths of a second old."""
        over = threading.Event()

        def look_on() -> None:
            while not over.is_set():
                self.look()

        looking = threading.Thread(target=look_on)
        looking.start()
        try:
            yield
        finally:
            over.set()
            looking.join()

    @property
    def counted(self) -> Bytes:
        """Since this was made."""
        more = [
            (up - self._before.get(key, (0, 0))[0], down - self._before.get(key, (0, 0))[1])
            for key, (up, down) in self._latest.items()
        ]
        return Bytes(up=sum(up for up, _ in more), down=sum(down for _, down in more))

    def _read(self) -> dict[tuple[str, str], tuple[int, int]]:
        return {
            (server.name, str(each.public_key)): (each.received, each.sent)
            for server in self._lab.servers
            for each in self._lab.control.transfers(server.name)
        }


def totals_run(lab: Lab, *, reconnects: int, kills: int, rotations: int = 0) -> Compared:
    """Somebody is signed in, no tunnel is up, before and after. Crashes and new keys are spread over the whole."""
    done("reports", "send")  # what somebody before us used is theirs
    ledgers, known, shown_before = Ledgers(lab), set(_reports(lab)), _shown()
    killing = frozenset(range(1, reconnects, max(reconnects // kills, 1))[:kills]) if kills else frozenset()
    rotating = (
        frozenset(range(2, reconnects, max(reconnects // rotations, 1))[:rotations]) if rotations else frozenset()
    )
    for number in range(reconnects):
        server = lab.servers[number % 3]
        done("connect", server.name)
        with downloading(lab, server):
            if number in killing:
                _kill_daemon(lab)
            if number in rotating:
                with ledgers.looking_on():
                    done("account", "rotate-key")
        if number % 2:  # otherwise the next one is a change of server, without an end in between
            done("disconnect")
    eventually(lambda: maikr("disconnect").code == 0)
    done("reports", "send")
    ledgers.look()
    reported = [body for number, body in _reports(lab).items() if number not in known]
    shown = _shown()
    return Compared(
        counted=ledgers.counted,
        reported=Bytes(up=sum(each.up for each in reported), down=sum(each.down for each in reported)),
        shown=Bytes(up=shown.up - shown_before.up, down=shown.down - shown_before.down),
    )


@contextmanager
def downloading(lab: Lab, server: LabServer) -> Iterator[None]:
    """A download through the tunnel that is to be whole, whatever happens during it."""
    entry = next(each for each in lab.description["servers"] if each["name"] == server.name)
    url = f"{entry['speed_url']}/download?bytes={PIECE_BYTES}"
    argv = ["curl", "-sS", "--limit-rate", SLOWLY, "--noproxy", "*", "-o", "/dev/null", "-w", "%{size_download}", url]
    with small_windows(), subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as curl:
        yield
        out, _ = curl.communicate(timeout=60)
    assert out == str(PIECE_BYTES)


def _kill_daemon(lab: Lab) -> None:
    file = Path(lab.description["daemon"]["pidfile"])
    before = int(file.read_text())
    os.kill(before, signal.SIGKILL)
    eventually(lambda: (text := file.read_text()) and int(text) != before)
    eventually(lambda: maikr("status").code == 0)


def _reports(lab: Lab) -> dict[str, Bytes]:
    """By their numbers: what came twice is one report."""
    lines = lab.reports.read_text().splitlines() if lab.reports.exists() else []
    bodies = map(json.loads, lines)
    return {body["report_id"]: Bytes(up=body["bytes_up"], down=body["bytes_down"]) for body in bodies}


def _shown() -> Bytes:
    found = done("usage", "--json").json
    return Bytes(up=sum(each["bytes_up"] for each in found), down=sum(each["bytes_down"] for each in found))
