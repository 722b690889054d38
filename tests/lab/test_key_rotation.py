"""A device's key is renewed on real packets: the stream goes on, the bytes are counted once, the old key ends."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from maikr_client.api.client import ApiClient
from maikr_client.daemon_link.link import SocketDaemon
from maikr_client.daemon_link.select import peer_uid_of_this_system
from maikr_client.desktop.paths import paths
from maikr_client.model.secret import SignInSecrets
from maikr_client.secrets import choose_store
from maikr_client.session.device_key import public_key_of
from maikr_client.session.live import LiveSession
from maikr_client.session.parts import Parts
from tests.support.clear_capture import clear_packets
from tests.support.command_line import done, maikr
from tests.support.dense_stream import dense_stream
from tests.support.lab import Lab, LabServer, ask_site, eventually, output_in, output_of
from tests.support.mortal import Death, MortalKeyring, MortalWires

pytestmark = [pytest.mark.lab, pytest.mark.quiet]

SITE4, SITE6 = "203.0.113.10", "2001:db8:113::10"
DOWNLOAD_BYTES = 1_000_000


@pytest.fixture
def server(lab: Lab) -> Iterator[LabServer]:
    """The one that somebody who is signed in is connected to."""
    done("login", lab.email, "--password-stdin", stdin=lab.password + "\n")
    done("connect", lab.servers[1].name)
    yield lab.servers[1]
    maikr("disconnect")
    maikr("logout")


def kept() -> SignInSecrets:
    async def load() -> SignInSecrets | None:
        chosen = await choose_store(paths().secrets_file, passphrase=None, keyring=None)
        return await chosen.store.load()

    found = asyncio.run(load())
    assert found is not None
    return found


def keys_at(server: LabServer) -> dict[str, str]:
    """The keys that the server knows, and the addresses that each of them has."""
    lines = output_in(server.namespace, "wg", "show", server.interface, "allowed-ips").splitlines()
    return {key: allowed for key, _, allowed in (line.partition("\t") for line in lines)}


def own_key() -> str:
    return str(public_key_of(kept().private_key))


def bytes_used() -> int:
    return sum(day["bytes_up"] + day["bytes_down"] for day in done("usage", "--json").json)


def download(server: LabServer) -> None:
    url = f"http://{server.tunnel4}:8080/download?bytes={DOWNLOAD_BYTES}"
    output_of("curl", "-sS", "--limit-rate", "4M", "--noproxy", "*", "-o", "/dev/null", url)


def test_a_stream_goes_on_over_a_rotation_and_nothing_leaves_in_clear(lab: Lab, server: LabServer) -> None:
    old = own_key()
    with clear_packets(lab) as clear, ExitStack() as streams:
        sent = [streams.enter_context(dense_stream(address)) for address in (SITE4, SITE6)]
        eventually(lambda: all(each.came_at for each in sent))
        said = done("account", "rotate-key").out
        told = len(sent[0].sent_at)
        eventually(lambda: len(sent[0].sent_at) > told + 500)

    assert "old one no longer works" in said
    assert old not in keys_at(server)
    assert f"{kept().tunnel4}/32" in keys_at(server)[own_key()]
    assert [each.lost for each in sent] == [[], []]
    assert (clear.count, clear.seen) == (0, [])


def test_bytes_before_and_after_a_rotation_are_counted_once(server: LabServer) -> None:
    before = bytes_used()
    download(server)
    done("account", "rotate-key")
    download(server)

    assert 2 * DOWNLOAD_BYTES < bytes_used() - before < 2.3 * DOWNLOAD_BYTES


def test_each_key_has_a_preshared_key_of_its_own_with_each_server(lab: Lab, server: LabServer) -> None:
    def preshared() -> list[str]:
        shown = [output_in(each.namespace, "wg", "show", each.interface, "preshared-keys") for each in lab.servers]
        return [dict(line.split("\t") for line in text.splitlines())[own_key()] for text in shown]

    before = preshared()
    done("account", "rotate-key")
    both = before + preshared()

    assert "(none)" not in both
    assert len(set(both)) == 2 * len(lab.servers)
    assert ask_site("whoami.test", 4) is not None


@pytest.mark.parametrize(
    ("moment", "when"),
    [(3, "the servers know the key and the answer gets lost"), (5, "the daemon was not told"), (7, "retired, unsaid")],
)
def test_killed_on_the_way_the_tunnel_goes_on_and_the_next_process_finishes(
    lab: Lab, server: LabServer, moment: int, when: str
) -> None:
    asyncio.run(die_rotating(lab, moment))

    assert source_seen() == str(server.exit4), when
    done("connect", server.name)
    done("account", "rotate-key")
    assert source_seen() == str(server.exit4), when
    assert [key for key, allowed in keys_at(server).items() if allowed != "(none)"].count(own_key()) == 1
    assert f"{kept().tunnel4}/32" in keys_at(server)[own_key()]


def source_seen() -> str | None:
    answer = ask_site("whoami.test", 4)
    return None if answer is None else answer.source


async def die_rotating(lab: Lab, moment: int) -> None:
    """What is left of a process that was killed at `moment` of a rotation."""
    death = Death(moment)
    daemon = SocketDaemon(Path(os.environ["MAIKR_SOCKET"]), peer_uid_of_this_system())
    wires = MortalWires(
        httpx.AsyncHTTPTransport(verify=ssl.create_default_context(cafile=lab.description["ca"])), death
    )
    keyring = MortalKeyring((await choose_store(paths().secrets_file, passphrase=None, keyring=None)).store, death)
    session = LiveSession(
        daemon, lambda: Parts(daemon, ApiClient(lab.description["api"], transport=wires), paths(), keyring=keyring)
    )
    with pytest.raises(Death):
        await session.rotate_key()
    await session.aclose()
