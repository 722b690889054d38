"""Recording over the socket: by whom it may be done, to whom it tells, and when it ends."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from maikr_client.daemon.authorize import Person
from maikr_client.daemon.caller import IDLE_TIMEOUT_S
from maikr_client.daemon_link.link import SocketDaemon
from maikr_client.errors import DaemonUnreachable, Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.replies import NamesAsked, RecordingEnd
from tests.support.ipc import Client, PaperDaemon, PaperPeers, call, serving
from tests.support.virtual_time import in_virtual_time, until

ALICE, BOB = 1001, 1002
PEERS = {
    ALICE: Person(uid=ALICE, name="alice", groups=frozenset({"maikr"})),
    BOB: Person(uid=BOB, name="bob", groups=frozenset()),
}
RECORD = call("record-names")
TOLD = NamesAsked(names=("www.example.test",))


def link_to(path: Path) -> SocketDaemon:
    return SocketDaemon(path, lambda _: 0)


async def test_who_controls_is_told_names_and_nobody_else_is(tmp_path: Path) -> None:
    daemon, peers, path = PaperDaemon(), PaperPeers(people=dict(PEERS), next_uid=ALICE), tmp_path / "run" / "d"
    async with serving(daemon, peers, path):
        alice, other = await Client.open(path), await Client.open(path)
        assert (await alice.ask(RECORD))["result"] == {}
        (tell,) = daemon.recording
        tell(TOLD)
        assert await alice.receive() == {
            "jsonrpc": "2.0",
            "method": "names",
            "params": {"names": ["www.example.test"], "ended": None},
        }
        assert "result" in await other.ask(call("status"))
        peers.next_uid = BOB
        bob = await Client.open(path)
        assert await bob.code(RECORD) == "not-permitted"
        assert daemon.recording == [tell]
        for client in (alice, other, bob):
            client.close()


async def test_a_recording_ends_with_its_connection_and_when_it_begins_anew(tmp_path: Path) -> None:
    daemon, path = PaperDaemon(), tmp_path / "run" / "d"
    async with serving(daemon, PaperPeers(), path):
        client = await Client.open(path)
        await client.ask(RECORD)
        await client.ask(RECORD)
        assert len(daemon.recording) == 1
        client.close()
        await until(lambda: not daemon.recording)


async def test_a_request_outside_the_contract_ends_the_recording_too(tmp_path: Path) -> None:
    daemon, path = PaperDaemon(), tmp_path / "run" / "d"
    async with serving(daemon, PaperPeers(), path):
        client = await Client.open(path)
        await client.ask(RECORD)
        client.send(call("record-names", to_file="/etc/passwd"))
        assert await client.is_ended()
        await until(lambda: not daemon.recording)


async def test_who_records_and_does_not_read_is_ended(tmp_path: Path) -> None:
    daemon, path = PaperDaemon(), tmp_path / "run" / "d"
    async with serving(daemon, PaperPeers(), path):
        client = await Client.open(path)
        await client.ask(RECORD)
        many = NamesAsked(names=tuple(f"{'a' * 60}.a{number}.example.test" for number in range(256)))
        while daemon.recording:
            daemon.recording[0](many)
            await asyncio.sleep(0)
        client.close()


def test_who_records_may_be_silent(tmp_path: Path) -> None:
    async def test() -> None:
        daemon, path = PaperDaemon(), tmp_path / "run" / "d"
        async with serving(daemon, PaperPeers(), path):
            client = await Client.open(path)
            await client.ask(RECORD)
            with pytest.raises(TimeoutError):
                await until(lambda: not daemon.recording, within_s=2 * IDLE_TIMEOUT_S)
            client.close()

    in_virtual_time(test)


async def test_the_link_hears_it_to_its_end(tmp_path: Path) -> None:
    daemon, path = PaperDaemon(), tmp_path / "run" / "d"
    async with serving(daemon, PaperPeers(), path):
        recording = link_to(path).record()
        last = NamesAsked(ended=RecordingEnd.TIME)
        heard: list[NamesAsked] = []

        async def listen() -> None:
            heard.extend([told async for told in recording])

        listening = asyncio.create_task(listen())
        await until(lambda: daemon.recording)
        for told in (NamesAsked(), TOLD, last):
            daemon.recording[0](told)
        await listening
        assert heard == [NamesAsked(), TOLD, last]
        await until(lambda: not daemon.recording)


async def test_the_link_says_why_there_is_no_recording(tmp_path: Path) -> None:
    daemon, path = PaperDaemon(refusing=ProblemCode.NOT_CONNECTED), tmp_path / "run" / "d"
    async with serving(daemon, PaperPeers(), path):
        with pytest.raises(Failed) as refused:
            await anext(aiter(link_to(path).record()))
    assert refused.value.problem.code is ProblemCode.NOT_CONNECTED
    with pytest.raises(DaemonUnreachable):
        await anext(aiter(link_to(path).record()))
