"""The socket with friendly and hostile clients: nobody gets more than its role, nobody stops anybody else."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import struct
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from maikr_client.daemon.authorize import Person
from maikr_client.daemon.caller import FRAME_TIMEOUT_S, HELLO_TIMEOUT_S, IDLE_TIMEOUT_S
from maikr_client.daemon.limits import BURST, MAX_CONNECTIONS, MAX_CONNECTIONS_OF_ONE_USER, REQUESTS_PER_S, ROOTS_SHARE
from maikr_client.daemon.posix.listen import listen
from maikr_client.errors import Failed
from maikr_client.model.problem import ProblemCode
from maikr_client.wire.codec import Json, encode
from maikr_client.wire.framing import MAX_FRAME_BYTES
from tests.support.ipc import HELLO, Client, PaperDaemon, PaperPeers, call, serving
from tests.support.plans import plan
from tests.support.virtual_time import in_virtual_time

ALICE, BOB, CAROL = 1001, 1002, 1003
PEOPLE = {
    ALICE: Person(uid=ALICE, name="alice", groups=frozenset({"users", "maikr"})),
    BOB: Person(uid=BOB, name="bob", groups=frozenset({"users"})),
    CAROL: Person(uid=CAROL, name="carol", groups=frozenset()),
}
Check = Callable[[PaperDaemon, PaperPeers, Path], Coroutine[Any, Any, None]]


class SlowPeers(PaperPeers):
    """Nobody is looked up until it `answers`; `asked` is set when somebody waits."""

    def __init__(self, *, next_uid: int) -> None:
        super().__init__(next_uid=next_uid)
        self.asked, self.answers = threading.Event(), threading.Event()

    def person(self, uid: int) -> Person:
        self.asked.set()
        self.answers.wait()
        return super().person(uid)


async def served(check: Check, tmp_path: Path) -> None:
    daemon, peers, path = PaperDaemon(), PaperPeers(people=dict(PEOPLE)), tmp_path / "run" / "daemon.sock"
    async with serving(daemon, peers, path):
        await check(daemon, peers, path)


def in_jumping_time(check: Check, tmp_path: Path) -> None:
    """Callers are root: others are looked up in a thread, for which a clock that jumps does not wait."""
    in_virtual_time(served, check, tmp_path)


async def test_root_is_told_its_role_and_everything(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client = await Client.open(path, greet=False)
        hello = await client.ask(HELLO)
        assert hello["result"] == {"version": 1, "daemon_version": "0.1.0", "role": "admin"}
        assert (await client.ask(call("status")))["result"] == {"status": encode(daemon.status)}
        assert (await client.ask(call("usage")))["result"] == {"usage": encode(daemon.usage)}
        client.close()

    await served(check, tmp_path)


async def test_any_local_user_sees_the_state_and_nothing_that_tells_where(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        peers.next_uid = BOB
        client = await Client.open(path)
        for verb in ("status", "watch"):
            answer = str((await client.ask(call(verb)))["result"])
            assert "connected" in answer
            assert "disk-full" in answer
            assert "amsterdam" not in answer
            assert "203.0.113" not in answer
            assert "'bytes_up': 1" not in answer
        for verb in ("disconnect", "usage", "erase-usage"):
            assert await client.code(call(verb)) == "not-permitted"
        whole = encode(plan())
        assert await client.code(call("connect", plan=whole)) == "not-permitted"
        assert await client.code(call("measure", servers=[])) == "not-permitted"
        assert daemon.wishes == ["watch"]
        client.close()

    await served(check, tmp_path)


@pytest.mark.parametrize("uid", [ALICE, CAROL])
async def test_the_group_and_configured_users_control(tmp_path: Path, uid: int) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        peers.next_uid = uid
        client = await Client.open(path)
        assert (await client.ask(call("connect", plan=encode(plan()))))["result"] == {}
        assert (await client.ask(call("disconnect")))["result"] == {}
        assert (await client.ask(call("erase-usage")))["result"] == {}
        assert daemon.wishes == ["connect amsterdam", "disconnect", "erase"]
        client.close()

    await served(check, tmp_path)


async def test_another_version_is_told_so_and_ended(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client = await Client.open(path, greet=False)
        assert await client.code(call("hello", version=2)) == "version-skew"
        assert await client.is_ended()

    await served(check, tmp_path)


async def test_nothing_is_answered_before_hello(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client = await Client.open(path, greet=False)
        assert await client.code(call("disconnect")) == "bad-request"
        assert await client.is_ended()
        assert not daemon.wishes

    await served(check, tmp_path)


async def test_a_wish_that_the_daemon_refuses_is_answered_with_its_problem(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        daemon.refusing = ProblemCode.DISK_FULL
        client = await Client.open(path)
        assert await client.code(call("disconnect")) == "disk-full"
        assert "result" in await client.ask(call("status"))
        client.close()

    await served(check, tmp_path)


async def test_a_mistake_of_ours_ends_one_answer_and_nothing_else(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        daemon.broken = True
        client = await Client.open(path)
        assert await client.code(call("disconnect")) == "internal"
        daemon.broken = False
        assert "result" in await client.ask(call("disconnect"))
        client.close()

    await served(check, tmp_path)


@pytest.mark.parametrize(
    "garbage",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        struct.pack(">I", MAX_FRAME_BYTES + 1),
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 0),
        struct.pack(">I", 9) + b"\xff" * 9,
        struct.pack(">I", 100_000) + b"[" * 100_000,
        struct.pack(">I", 14) + b'{"a":1,"a":2 }',
    ],
)
async def test_garbage_is_answered_once_and_ended_and_others_are_served(tmp_path: Path, garbage: bytes) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        friend, vandal = await Client.open(path), await Client.open(path)
        vandal.send_raw(garbage)
        assert "error" in await vandal.receive()
        assert await vandal.is_ended()
        assert "result" in await friend.ask(call("status"))
        friend.close()

    await served(check, tmp_path)


@pytest.mark.parametrize(
    "message",
    [
        {**call("status"), "params": {"path": "/etc/shadow"}},
        {**call("reboot"), "params": {}},
        {**call("connect"), "params": {"plan": {"identity": "x"}}},
        {**call("status"), "id": 10**30},
        {**call("status"), "jsonrpc": "1.0"},
    ],
)
async def test_a_request_outside_the_contract_is_answered_and_ended(tmp_path: Path, message: dict[str, Json]) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client = await Client.open(path)
        assert await client.code(message) == "invalid-value"
        assert await client.is_ended()

    await served(check, tmp_path)


def test_who_says_nothing_is_ended_in_time(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        time = asyncio.get_running_loop().time
        for greet, limit_s in ((False, HELLO_TIMEOUT_S), (True, IDLE_TIMEOUT_S)):
            client, begun = await Client.open(path, greet=greet), time()
            assert await client.is_ended()
            assert time() - begun == pytest.approx(limit_s, abs=0.5)

    in_jumping_time(check, tmp_path)


@pytest.mark.parametrize("greet", [True, False])
def test_who_dribbles_a_frame_is_ended_in_time(tmp_path: Path, *, greet: bool) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client, begun = await Client.open(path, greet=greet), asyncio.get_running_loop().time()

        async def dribble() -> None:
            client.send_raw(struct.pack(">I", 1000))
            while True:
                client.send_raw(b" ")
                await asyncio.sleep(1)

        dribbling = asyncio.create_task(dribble())
        assert await client.is_ended()
        assert asyncio.get_running_loop().time() - begun <= max(FRAME_TIMEOUT_S, HELLO_TIMEOUT_S) + 0.5
        dribbling.cancel()

    in_jumping_time(check, tmp_path)


def test_a_watcher_is_not_idle(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        client = await Client.open(path)
        await client.ask(call("watch"))
        await asyncio.sleep(10 * IDLE_TIMEOUT_S)
        assert "result" in await client.ask(call("status"))
        client.close()

    in_jumping_time(check, tmp_path)


def test_a_flood_is_slowed_down_and_nobody_else_is(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        flooder, time = await Client.open(path), asyncio.get_running_loop().time
        requests = int(BURST + 5 * REQUESTS_PER_S)
        for number in range(requests):
            flooder.send(call("status", number))
        peers.next_uid = 0
        begun = time()
        for _ in range(requests):
            await flooder.receive()
        assert time() - begun == pytest.approx(5, abs=0.5)
        flooder.close()

    in_jumping_time(check, tmp_path)


async def test_a_flood_of_one_user_leaves_anothers_answers_as_quick_as_ever(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        peers.next_uid = BOB
        flooder = await Client.open(path)
        peers.next_uid = ALICE
        friend = await Client.open(path)
        for number in range(5000):
            flooder.send(call("status", number))
        flooded = asyncio.create_task(flooder.is_ended())
        for _ in range(50):
            assert "result" in await friend.ask(call("status"))
        assert not flooded.done()
        flooded.cancel()
        flooder.close()
        friend.close()

    await served(check, tmp_path)


async def test_who_does_not_read_is_ended_and_the_others_still_hear(tmp_path: Path) -> None:
    daemon, peers, path = PaperDaemon(), PaperPeers(), tmp_path / "run" / "daemon.sock"
    async with serving(daemon, peers, path) as server:
        deaf, friend = await Client.open(path), await Client.open(path)
        await friend.ask(call("watch"))
        deaf.send(call("watch"))
        await deaf.receive()
        heard = 0
        with contextlib.suppress(EOFError):
            while server.watchers > 1:
                heard += 1
                daemon.status = replace(daemon.status, attempt=heard, server="x" * 1000)
                server.tell_all()
                message = await friend.receive()
                assert message["method"] == "status"
        assert server.watchers == 1
        friend.close()
        deaf.close()


async def test_who_leaves_its_last_answers_unread_does_not_keep_its_seat(tmp_path: Path) -> None:
    daemon, peers, path = PaperDaemon(), PaperPeers(), tmp_path / "run" / "daemon.sock"
    daemon.usage = tuple(replace(daemon.usage[0], server="x" * 1000) for _ in range(150))
    async with serving(daemon, peers, path) as server:
        deaf = await Client.open(path)
        for number in range(3):
            deaf.send(call("usage", number))
        deaf.send({"odd": 1})
        async with asyncio.timeout(60):
            while server.connections:  # noqa: ASYNC110 - there is nothing to wait for but the daemon's own time-out
                await asyncio.sleep(0.01)
        deaf.close()


async def test_watchers_hear_each_change_once_and_read_only_ones_no_byte(tmp_path: Path) -> None:
    daemon, peers, path = PaperDaemon(), PaperPeers(people=dict(PEOPLE)), tmp_path / "run" / "daemon.sock"
    async with serving(daemon, peers, path) as server:
        peers.next_uid = BOB
        reader = await Client.open(path)
        await reader.ask(call("watch"))
        by_reader = server.bytes_are_watched
        peers.next_uid = ALICE
        controller = await Client.open(path)
        await controller.ask(call("watch"))
        assert (by_reader, server.bytes_are_watched) == (False, True)
        assert daemon.wishes == ["watch", "watch"]

        moved = replace(daemon.status.exits[0], bytes_up=500)
        daemon.status = replace(daemon.status, exits=(moved,))
        server.tell_all()
        server.tell_all()
        daemon.status = replace(daemon.status, protected=False)
        server.tell_all()

        first, second = await controller.receive(), await controller.receive()
        assert "'bytes_up': 500" in str(first["params"])
        assert "'protected': False" in str(second["params"])
        assert "'protected': False" in str((await reader.receive())["params"])
        reader.close()
        controller.close()


async def test_one_user_can_not_take_every_seat_and_root_always_finds_one(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        held = []
        for uid in range(2000, 2000 + MAX_CONNECTIONS // MAX_CONNECTIONS_OF_ONE_USER):
            peers.next_uid, peers.people[uid] = uid, Person(uid=uid, name=f"user{uid}", groups=frozenset())
            held += [await Client.open(path) for _ in range(MAX_CONNECTIONS_OF_ONE_USER - ROOTS_SHARE)]
        held += [await Client.open(path) for _ in range(ROOTS_SHARE)]
        one_more = await Client.open(path, greet=False)
        assert await one_more.is_ended()

        peers.next_uid = 0
        root = await Client.open(path)
        assert "result" in await root.ask(call("status"))
        for each in (*held, root):
            each.close()

    await served(check, tmp_path)


async def test_who_has_thousands_of_uids_is_one_user(tmp_path: Path) -> None:
    async def check(daemon: PaperDaemon, peers: PaperPeers, path: Path) -> None:
        held, uids = [], iter(range(100_000, 165_536))
        for uid in itertools.islice(uids, MAX_CONNECTIONS_OF_ONE_USER):
            peers.next_uid = uid
            held.append(await Client.open(path))
        for uid in itertools.islice(uids, MAX_CONNECTIONS):
            peers.next_uid = uid
            assert await (await Client.open(path, greet=False)).is_ended()

        peers.next_uid = ALICE
        alice = await Client.open(path)
        assert "result" in await alice.ask(call("status"))
        for each in (*held, alice):
            each.close()

    await served(check, tmp_path)


async def test_a_slow_user_database_keeps_nothing_else_waiting(tmp_path: Path) -> None:
    peers, path = SlowPeers(next_uid=BOB), tmp_path / "run" / "daemon.sock"
    async with serving(PaperDaemon(), peers, path):
        callers = [await Client.open(path, greet=False) for _ in range(MAX_CONNECTIONS_OF_ONE_USER)]
        try:
            async with asyncio.timeout(60):
                await asyncio.to_thread(peers.asked.wait)
        finally:
            peers.answers.set()
            for each in callers:
                each.close()


def test_a_directory_that_others_may_write_to_is_no_place_for_the_socket(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run").chmod(0o777)
    with pytest.raises(Failed) as refused:
        listen(tmp_path / "run" / "daemon.sock")
    assert refused.value.problem.code is ProblemCode.NOT_PERMITTED
