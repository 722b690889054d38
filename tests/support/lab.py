"""The lab as tests inside it see it: what MAIKR_LAB says, and small ways to look at the world."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Any, TypeVar

from maikr_client.model.keys import PublicKey
from maikr_lab.control import LabControl
from maikr_lab.resolver import Query

Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabServer:
    """A server of the lab; `queries` is the file of its resolver's questions."""

    name: str
    country: str
    namespace: str
    interface: str
    public_key: PublicKey
    endpoint4: str
    endpoint6: str
    tunnel4: IPv4Address
    tunnel6: IPv6Address
    exit4: IPv4Address
    exit6: IPv6Address
    rtt_ms: float
    queries: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Lab:
    """The world around this test. `description` is the whole JSON file, for what has no field here."""

    description: dict[str, Any]
    servers: tuple[LabServer, ...]
    control: LabControl
    isp_queries: Path
    mailbox: Path
    reports: Path
    email: str
    password: str
    home4: IPv4Address
    home6: IPv6Address

    def server(self, name: str) -> LabServer:
        """The server of this name."""
        return next(server for server in self.servers if server.name == name)

    def namespace(self, role: str) -> str:
        """The namespace's name: role is client, router, internet, sites or backend."""
        return str(self.description["namespaces"][role])


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteAnswer:
    """What a site says: who asked, under which name, at which of its addresses."""

    source: str
    host: str
    address: str


def current_lab() -> Lab:
    """The lab that this process runs in. Raises LookupError outside one."""
    path = os.environ.get("MAIKR_LAB")
    if path is None:
        raise LookupError(
            "these tests run inside the lab: maikr-lab run -- pytest tests/lab -m 'lab and not own_world'"
        )
    text: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return Lab(
        description=text,
        servers=tuple(_server(entry, text["namespaces"]["servers"][entry["name"]]) for entry in text["servers"]),
        control=LabControl(Path(text["control"])),
        isp_queries=Path(text["isp_queries"]),
        mailbox=Path(text["mailbox"]),
        reports=Path(text["reports"]),
        email=text["account"]["email"],
        password=text["account"]["password"],
        home4=IPv4Address(text["home"]["address4"]),
        home6=IPv6Address(text["home"]["address6"]),
    )


def _server(entry: dict[str, Any], namespace: str) -> LabServer:
    return LabServer(
        name=entry["name"],
        country=entry["country"],
        namespace=namespace,
        interface=entry["interface"],
        public_key=PublicKey(entry["public_key"]),
        endpoint4=entry["endpoint4"],
        endpoint6=entry["endpoint6"],
        tunnel4=IPv4Address(entry["tunnel4"]),
        tunnel6=IPv6Address(entry["tunnel6"]),
        exit4=IPv4Address(entry["exit4"]),
        exit6=IPv6Address(entry["exit6"]),
        rtt_ms=entry["rtt_ms"],
        queries=Path(entry["queries"]),
    )


def output_of(*argv: str, stdin: str = "") -> str:
    """Run in the client host, expect success, return stdout."""
    done = subprocess.run(argv, input=stdin, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, f"{' '.join(argv)}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def output_in(namespace: str, *argv: str) -> str:
    """The same in another namespace of the lab."""
    return output_of("ip", "netns", "exec", namespace, *argv)


def ask_site(name: str, family: int, limit_s: float = 15.0) -> SiteAnswer | None:
    """What the site answers over IPv4 or IPv6, asked as a browser would; None when it doesn't within the limit: a
    test that fails shows why.
    """
    argv = ["curl", "-sS", f"-{family}", "--noproxy", "*", "--max-time", str(limit_s), f"http://{name}/"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    sys.stderr.write(done.stderr)
    return SiteAnswer(**json.loads(done.stdout)) if done.returncode == 0 else None


def queries_in(path: Path) -> list[Query]:
    """What a resolver was asked so far."""
    return [Query(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def eventually(look: Callable[[], Seen | None], limit_s: float = 60.0) -> Seen:
    """What `look` returns as soon as that is true-like. Fails after the limit."""
    deadline_s = time.monotonic() + limit_s
    while not (seen := look()):
        assert time.monotonic() < deadline_s, f"not within {limit_s:.0f} s"
        time.sleep(0.02)
    return seen
