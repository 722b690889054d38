"""Connect, switch, disconnect, over and over; and what the machine holds of ours in between."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from maikr_client.model.status import TunnelState
from tests.support.clear_capture import ClearPackets
from tests.support.lab import LabServer, ask_site, eventually
from tests.support.ruled_lab import RuledLab


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """While disconnected: the daemon's open files, and how many there are of what the kernel and the process table
    hold. Threads are left out: the pool for the disk's work grows to processors + 4 (concurrent.futures).
    """

    files: int
    tunnel_processes: int
    resolvers: int
    links: int
    rules: int
    routes: int
    nft_objects: int


def holdings(ruled: RuledLab) -> Holdings:
    """Now."""
    return Holdings(
        files=len(list(Path(f"/proc/{ruled.daemon_pid}/fd").iterdir())),
        tunnel_processes=sum(b"wireguard-go" in each for each in _commands()),
        resolvers=sum(b"maikr_client.resolver" in each for each in _commands()),
        links=len(_listed("ip", "-j", "link")),
        rules=len(_listed("ip", "-j", "rule")) + len(_listed("ip", "-6", "-j", "rule")),
        routes=len(_listed("ip", "-j", "route", "show", "table", "all"))
        + len(_listed("ip", "-6", "-j", "route", "show", "table", "all")),
        nft_objects=len(_listed("nft", "-j", "list", "ruleset")),
    )


def settled_holdings(ruled: RuledLab) -> Holdings:
    """As soon as two looks, half a second apart, see the same."""
    looks = [holdings(ruled)]

    def settled() -> bool:
        time.sleep(0.5)
        looks.append(holdings(ruled))
        return looks[-1] == looks[-2]

    eventually(settled)
    return looks[-1]


def cycle(ruled: RuledLab, first: LabServer, second: LabServer, clear: ClearPackets) -> int:
    """One round over both servers; how many packets left in clear while it was protected."""
    _connected(ruled, first)
    clear.at_rest()
    for server in (first, second):
        _connected(ruled, server)
        answer = ask_site("whoami.test", 4)
        assert answer is not None
        assert answer.source == str(server.exit4)
    counted = clear.count
    ruled.disconnect()
    return counted


def _connected(ruled: RuledLab, server: LabServer) -> None:
    ruled.want("", default=(server.name,))

    def there() -> bool:
        status = ruled.status()
        return status.state is TunnelState.CONNECTED and status.server == server.name

    eventually(there)


def _commands() -> Iterator[bytes]:
    for each in Path("/proc").iterdir():
        if each.name.isdecimal():
            with suppress(OSError):
                yield (each / "cmdline").read_bytes()


def _listed(*command: str) -> list[Any]:
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: list[Any] = json.loads(text or "[]") if not text.startswith("{") else json.loads(text)["nftables"]
    return found
