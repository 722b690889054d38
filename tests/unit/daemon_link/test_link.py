"""The client's end of the IPC, with the daemon's own server at the other."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from maikr_client.daemon_link.at_once import status_at_once
from maikr_client.daemon_link.link import SocketDaemon
from maikr_client.daemon_link.peer import PeerUid, macos_peer_uid
from maikr_client.daemon_link.refusals import error_of
from maikr_client.daemon_link.select import peer_uid_of_this_system
from maikr_client.errors import DaemonUnreachable, Failed, MaikrError, NotPermitted, TimedOut, UsageError
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import Status, TunnelState
from maikr_client.wire.boot_note import boot_note
from maikr_client.wire.codec import MAX_BYTES, Json
from maikr_client.wire.framing import frame
from maikr_client.wire.replies import ExplainReply
from tests.support.ipc import PaperDaemon, PaperPeers, serving
from tests.support.plans import AMSTERDAM, plan

NOBODY = 65534


def root_listens(_connection: socket.socket) -> int:
    """As if root held the other end, whoever runs the tests."""
    return 0


@pytest.fixture
def path() -> Iterator[Path]:
    # a Unix socket's path holds 107 bytes (unix(7)); pytest's own directories can be longer
    with tempfile.TemporaryDirectory() as short:
        yield Path(short, "daemon.sock")


@pytest.fixture
async def daemon(path: Path) -> AsyncIterator[PaperDaemon]:
    paper = PaperDaemon()
    async with serving(paper, PaperPeers(), path):
        yield paper


def link_to(path: Path, peer_uid: PeerUid = root_listens, timeout_s: float = 60.0) -> SocketDaemon:
    return SocketDaemon(path, peer_uid, timeout_s=timeout_s)


AskStatus = Callable[..., Awaitable[Status]]


@pytest.fixture(params=["link", "at once"])
def ask_status(request: pytest.FixtureRequest) -> AskStatus:
    """The two ways to the status: they must not differ in anything but time."""

    async def by_link(path: Path, timeout_s: float = 60.0) -> Status:
        return await link_to(path, timeout_s=timeout_s).status()

    async def at_once(path: Path, timeout_s: float = 60.0) -> Status:
        return await asyncio.to_thread(status_at_once, path, root_listens, timeout_s=timeout_s)

    return by_link if request.param == "link" else at_once


async def test_the_status_arrives_as_the_daemon_has_it(daemon: PaperDaemon, path: Path, ask_status: AskStatus) -> None:
    assert await ask_status(path) == daemon.status


async def test_usage_arrives_as_the_daemon_has_it(daemon: PaperDaemon, path: Path) -> None:
    assert await link_to(path).usage() == daemon.usage


async def test_wishes_reach_the_daemon_in_their_order(daemon: PaperDaemon, path: Path) -> None:
    link, wanted = link_to(path), plan(AMSTERDAM)

    await link.connect(wanted)
    await link.disconnect()
    await link.erase_usage()

    assert daemon.wishes == [f"connect {wanted.candidates[0].name}", "disconnect", "erase"]


@pytest.mark.parametrize("size", [0, 1, MAX_BYTES, MAX_BYTES + 1])
async def test_a_blob_is_given_in_parts_that_fit(daemon: PaperDaemon, path: Path, size: int) -> None:
    blob = b"x" * size
    sha256 = hashlib.sha256(blob).hexdigest()
    assert await link_to(path).missing([sha256]) == {sha256}

    await link_to(path).store(sha256, blob)

    assert await link_to(path).missing([sha256]) == frozenset()
    parts = [int(wish.split()[1]) for wish in daemon.wishes]
    assert (sum(parts), max(parts) <= MAX_BYTES) == (size, True)


async def test_the_daemon_is_asked_to_explain(daemon: PaperDaemon, path: Path) -> None:
    assert await link_to(path).explain("a.test") == ExplainReply(enforced=True, problem=daemon.status.problem)


async def test_a_watch_tells_the_state_now_and_each_new_one(path: Path) -> None:
    paper = PaperDaemon()
    async with serving(paper, PaperPeers(), path) as server, aclosing(_watch(link_to(path))) as statuses:
        assert await anext(statuses) == paper.status

        paper.status = replace(paper.status, state=TunnelState.CONNECTING)
        server.tell_all()

        assert (await anext(statuses)).state is TunnelState.CONNECTING


async def test_a_watch_ends_when_the_daemon_goes(path: Path) -> None:
    async with serving(PaperDaemon(), PaperPeers(), path):
        statuses = _watch(link_to(path))
        await anext(statuses)

    with pytest.raises(DaemonUnreachable):
        await anext(statuses)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (ProblemCode.NOT_PERMITTED, NotPermitted),
        (ProblemCode.TIMED_OUT, TimedOut),
        (ProblemCode.BAD_REQUEST, UsageError),
        (ProblemCode.DISK_FULL, Failed),
    ],
)
async def test_a_refusal_is_raised_as_the_error_of_its_code(
    daemon: PaperDaemon, path: Path, code: ProblemCode, kind: type[MaikrError]
) -> None:
    daemon.refusing = code

    with pytest.raises(kind) as raised:
        await link_to(path).disconnect()

    assert raised.value.problem.code is code


def test_the_fields_of_a_refusal_are_kept() -> None:
    problem = Problem.of(ProblemCode.TOOL_MISSING, tool="wg")

    assert error_of(problem).problem == problem


async def test_nobody_on_the_socket_is_said_so(path: Path, ask_status: AskStatus) -> None:
    with pytest.raises(DaemonUnreachable):
        await ask_status(path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.parametrize(
    ("owner", "code"),
    [(0, ProblemCode.BLOCKED_SINCE_BOOT), (NOBODY, ProblemCode.DAEMON_UNREACHABLE)],
    ids=["root's", "anybody's"],
)
async def test_roots_note_alone_says_that_nothing_leaves_since_the_boot(
    path: Path, ask_status: AskStatus, owner: int, code: ProblemCode
) -> None:
    boot_note(path).touch()
    os.chown(boot_note(path), owner, owner)

    with pytest.raises(DaemonUnreachable) as raised:
        await ask_status(path)

    assert (raised.value.problem.code, raised.value.exit_code) == (code, 4)


async def test_a_socket_that_nobody_listens_on_any_more_is_said_so(path: Path, ask_status: AskStatus) -> None:
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(path))

    with pytest.raises(DaemonUnreachable):
        await ask_status(path)


async def test_a_path_too_long_for_a_socket_is_no_daemon(tmp_path: Path, ask_status: AskStatus) -> None:
    with pytest.raises(DaemonUnreachable):
        await ask_status(tmp_path / ("x" * 120))


@pytest.fixture
def impostor(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A local user who is not root listens where the daemon should, and writes down what it is told."""
    path.parent.chmod(0o777)
    program = (
        "import os, socket, sys\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(); print('ready', flush=True)\n"
        "c, _ = s.accept(); print(c.recv(65536), flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", program, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


async def test_an_impostor_is_told_nothing(path: Path, impostor: subprocess.Popen[str]) -> None:
    with pytest.raises(Failed) as raised:
        await link_to(path, peer_uid_of_this_system()).connect(plan(AMSTERDAM))

    assert raised.value.problem.code is ProblemCode.DAEMON_IMPOSTOR
    assert raised.value.problem.field("uid") == str(os.getuid() or NOBODY)
    assert impostor.stdout is not None
    assert impostor.stdout.readline() == "b''\n"


async def test_an_impostor_is_not_asked_for_the_status(path: Path, impostor: subprocess.Popen[str]) -> None:
    with pytest.raises(Failed) as raised:
        await asyncio.to_thread(status_at_once, path, peer_uid_of_this_system())

    assert raised.value.problem.code is ProblemCode.DAEMON_IMPOSTOR
    assert impostor.stdout is not None
    assert impostor.stdout.readline() == "b''\n"


async def test_a_daemon_that_says_nothing_is_waited_for_only_so_long(path: Path, ask_status: AskStatus) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(path))
        silent.listen()

        with pytest.raises(TimedOut) as raised:
            await ask_status(path, timeout_s=0.05)

    assert raised.value.problem.code is ProblemCode.DAEMON_SILENT


HELLO: dict[str, Json] = {"version": 1, "daemon_version": "9", "role": "control"}


@pytest.mark.parametrize(
    "answer",
    [
        frame({"jsonrpc": "2.0", "id": 1, "result": {**HELLO, "version": 2}}),
        frame({"jsonrpc": "2.0", "id": 7, "result": HELLO}),
        frame({"jsonrpc": "2.0", "id": 1, "result": {**HELLO, "secret": 1}}),
        frame({"jsonrpc": "2.0", "id": 1, "result": {"status": None}}),
        b"\x00\x00\x00\x02[]",
        b"\xff\xff\xff\xff",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
    ],
)
async def test_another_contract_is_told_from_ours(path: Path, answer: bytes, ask_status: AskStatus) -> None:
    async def answering(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(answer)
        await writer.drain()
        await reader.read()
        writer.close()

    async with await asyncio.start_unix_server(answering, path):
        with pytest.raises(Failed) as raised:
            await ask_status(path)

    assert raised.value.problem.code is ProblemCode.VERSION_SKEW


async def test_a_daemon_that_hangs_up_is_no_daemon(path: Path, ask_status: AskStatus) -> None:
    async def hanging_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.close()

    async with await asyncio.start_unix_server(hanging_up, path):
        with pytest.raises(DaemonUnreachable):
            await ask_status(path)


def test_macos_reads_the_listener_out_of_its_own_structure() -> None:
    class Connection:
        def getsockopt(self, level: int, option: int, size: int) -> bytes:
            assert (level, option) == (0, 1)
            return bytes.fromhex("00000000 f5010000 0100 0000 14000000".replace(" ", "")).ljust(size, b"\0")

    assert macos_peer_uid(cast("socket.socket", Connection())) == 501


async def _watch(link: SocketDaemon) -> AsyncGenerator[Status, None]:
    async for status in link.watch():
        yield status
