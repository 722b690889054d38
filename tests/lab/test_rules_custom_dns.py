"""Name servers of the user's own choice: asked through each name's own exit, and by nobody else's wire."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from ipaddress import ip_address
from pathlib import Path

import pytest
import trustme

from maikr_client.model.name_server import NameServer, Transport
from maikr_client.rules.canonical import canonical_document
from maikr_client.rules.document import parse_document
from maikr_client.wire.replies import Accepted
from maikr_client.wire.requests import Connect, StoreBlob
from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, ask_site, eventually, queries_in
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

NAME = "dns.test"
ROOT = Path(__file__).parents[2]
TRUST = """
mount -t tmpfs -o mode=755 trust "$1"
cp {authority} "$1/ca-certificates.crt"
chmod 644 "$1/ca-certificates.crt"
"""


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The name server, and its notes."""

    address: str
    log: Path

    def as_server(self, transport: Transport) -> NameServer:
        port = {Transport.PLAIN: 53, Transport.TLS: 853, Transport.HTTPS: 443}[transport]
        name = None if transport is Transport.PLAIN else NAME
        return NameServer(address=ip_address(self.address), port=port, transport=transport, tls_name=name)

    def askers(self, name: str) -> set[tuple[str, str]]:
        """Who asked for it, by which transport."""
        notes = [json.loads(line) for line in self.log.read_text().splitlines()]
        return {(note["transport"], note["source"]) for note in notes if note.get("name") == name}


@pytest.fixture
def chosen(lab: Lab, ruled: RuledLab, tmp_path: Path) -> Iterator[Chosen]:
    """A name server among the sites, whose authority this machine trusts."""
    sites = {site["name"]: site["addresses"] for site in lab.description["sites"]}
    address = next(each for each in sites["v4only.test"] if ":" not in each)
    answer = next(each for each in sites["whoami.test"] if ":" not in each)
    authority, certificate, log = tmp_path / "authority.pem", tmp_path / "server.pem", tmp_path / "asked.jsonl"
    trusted = trustme.CA()
    trusted.cert_pem.write_to_path(str(authority))
    trusted.issue_cert(NAME).private_key_and_cert_chain_pem.write_to_path(str(certificate))
    program = [sys.executable, "-m", "tests.support.name_server_program", address, answer, certificate, log]
    log.touch()
    with trusting(ruled.daemon_pid, authority), running(lab.namespace("sites"), program):
        eventually(log.read_text)
        yield Chosen(address=address, log=log)
        ruled.disconnect()


@contextmanager
def running(namespace: str, program: list[object]) -> Iterator[None]:
    argv = ["ip", "netns", "exec", namespace, *map(str, program)]
    with subprocess.Popen(argv, cwd=ROOT) as process:
        try:
            yield
        finally:
            process.kill()


@contextmanager
def trusting(process: int, authority: Path) -> Iterator[None]:
    """`process` and what it starts trust that authority, and no other."""
    enter = ["nsenter", "--mount", f"--target={process}", "sh", "-euc"]
    subprocess.run([*enter, TRUST.format(authority=authority), "sh", "/etc/ssl/certs"], check=True)
    try:
        yield
    finally:
        subprocess.run([*enter, 'umount --lazy "$1"', "sh", "/etc/ssl/certs"], check=True)


def have(ruled: RuledLab, rules: str, server: NameServer) -> None:
    document = canonical_document(parse_document(rules).rule_list)
    sha256 = hashlib.sha256(document).hexdigest()
    ruled.ask(StoreBlob(sha256=sha256, total_bytes=len(document), offset=0, data=document))
    assert isinstance(ruled.ask(Connect(plan=replace(ruled.plan(rules), dns=(server,)))), Accepted)
    eventually(ruled.all_up)


def source(name: str) -> str | None:
    answer = ask_site(name, 4)
    return None if answer is None else answer.source


@pytest.mark.parametrize("transport", list(Transport))
def test_each_name_is_asked_for_through_its_own_exit_and_nothing_is_seen_outside(
    lab: Lab, ruled: RuledLab, chosen: Chosen, transport: Transport
) -> None:
    have(ruled, f"ruled.test via {lab.servers[1].name}\ngamma.test direct\n", chosen.as_server(transport))
    eventually(lambda: source("ready.test"))
    asked_before = len(queries_in(lab.isp_queries))

    with clear_packets(lab) as clear:
        assert source("ruled.test") == str(lab.servers[1].exit4)
        assert source("other.test") == str(lab.servers[0].exit4)
        assert (clear.count, clear.seen) == (0, [])
        assert eventually(lambda: clear.tunnelled)

        # what rules lead outside is the witness that what leaves is seen
        assert source("gamma.test") == str(lab.home4)
        assert eventually(lambda: clear.count)

    assert chosen.askers("ruled.test") == {(transport.value, str(lab.servers[1].exit4))}
    assert chosen.askers("other.test") == {(transport.value, str(lab.servers[0].exit4))}
    assert chosen.askers("gamma.test") == {(transport.value, str(lab.home4))}
    assert queries_in(lab.isp_queries)[asked_before:] == []
