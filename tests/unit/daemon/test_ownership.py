"""On a machine with several users the tunnel belongs to the one who asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from maikr_client.daemon.authorize import ROOT, Person
from maikr_client.daemon.ownership import Asking
from maikr_client.daemon.ports import PeerProcess
from maikr_client.daemon.service import Service
from maikr_client.errors import NotPermitted
from maikr_client.model.health import CheckKind
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import TunnelState
from maikr_client.wire.codec import Json, encode
from maikr_client.wire.opening import Role
from maikr_client.wire.replies import Accepted, NamesAsked, RecordingEnd
from maikr_client.wire.requests import Connect, Disconnect, Request, SetLockdown
from maikr_client.wire.resolving import Asked
from tests.support.daemon_core import daemon, reachable
from tests.support.ipc import Client, PaperDaemon, PaperPeers, call, serving
from tests.support.paper_resolver import PaperLauncher
from tests.support.plans import AMSTERDAM, BERLIN, CAIRO, plan
from tests.support.ruled_core import ruled
from tests.support.virtual_time import in_virtual_time

T = TypeVar("T")
ALICE, BOB = 1001, 1002
GROUP = frozenset({"maikr"})
PEOPLE = {
    ALICE: Person(uid=ALICE, name="alice", groups=GROUP),
    BOB: Person(uid=BOB, name="bob", groups=GROUP),
}
CONNECT = call("connect", plan=encode(plan()))
STORE = call("store-blob", sha256="0" * 64, total_bytes=1, offset=0, data="AA==")

LOCKDOWN = call("lockdown", lockdown=encode(Lockdown(allow_lan=True)))


@pytest.fixture
def paper() -> PaperDaemon:
    return PaperDaemon()


@pytest.fixture
def peers() -> PaperPeers:
    return PaperPeers(people=dict(PEOPLE))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run" / "daemon.sock"


def controlling(uid: int) -> Asking:
    return Asking(uid=uid, role=Role.CONTROL)


async def has_not_left(_uid: int) -> bool:
    return True


def nobodys_process() -> AbstractContextManager[PeerProcess]:
    raise ProcessLookupError


async def in_a_second(work: Callable[[], T]) -> T:
    await asyncio.sleep(1)
    return work()


async def refused(service: Service, wish: Request) -> ProblemCode | None:
    """With what code it is refused to Bob."""
    try:
        await service.answer(wish, controlling(BOB), nobodys_process)
    except NotPermitted as error:
        return error.problem.code
    return None


async def of(uid: int, peers: PaperPeers, path: Path) -> Client:
    peers.next_uid = uid
    return await Client.open(path)


@pytest.mark.parametrize("there", [True, False])
async def test_another_user_sees_that_it_is_in_use_and_nothing_of_it(
    paper: PaperDaemon, peers: PaperPeers, path: Path, *, there: bool
) -> None:
    async with serving(paper, peers, path):
        alice = await of(ALICE, peers, path)
        await alice.ask(CONNECT)
        paper.gone = set() if there else {ALICE}
        bob = await of(BOB, peers, path)

        for verb in ("status", "watch"):
            told = str(await bob.ask(call(verb)))
            assert "in-use-by-other" in told
            assert "connected" in told
            assert not any(each in told for each in ("amsterdam", "203.0.113", "'bytes_up': 1", "disk-full"))
        for request in (call("explain", destination="example.test"), call("record-names"), call("check")):
            assert await bob.code(request) == "in-use-by-other"
        assert paper.recording == []
        assert "amsterdam" in str(await alice.ask(call("status")))
        alice.close()
        bob.close()


async def test_whose_tunnel_was_looked_at_is_asked_after_the_look_too(
    paper: PaperDaemon, peers: PaperPeers, path: Path
) -> None:
    async with serving(paper, peers, path):
        paper.looking = asyncio.Barrier(2)
        bob, alice = await of(BOB, peers, path), await of(ALICE, peers, path)
        told = asyncio.create_task(bob.code(call("check")))
        await paper.looking.wait()

        await alice.ask(CONNECT)
        await paper.looking.wait()

        assert await told == "in-use-by-other"
        alice.close()
        bob.close()


def test_a_wish_that_waited_does_nothing_to_what_became_anothers_meanwhile(tmp_path: Path) -> None:
    async def check() -> None:
        async with daemon(reachable(AMSTERDAM, BERLIN, CAIRO), tmp_path, apart=in_a_second) as running:
            wanted = Connect(plan=await ruled(running.core, "example.test via berlin"))
            service, lockdown = Service(running.core, has_not_left), SetLockdown(lockdown=Lockdown())
            wishes = (Disconnect(), Disconnect(snooze_s=60), lockdown, Connect(plan=plan(CAIRO)))
            async with asyncio.TaskGroup() as tasks:
                alices = tasks.create_task(service.answer(wanted, controlling(ALICE), nobodys_process))
                bobs = [tasks.create_task(refused(service, each)) for each in wishes]

            assert isinstance(alices.result(), Accepted)
            assert {each.result() for each in bobs} == {ProblemCode.IN_USE_BY_OTHER}
            assert (running.core.owner, running.status.lockdown) == (ALICE, False)

    in_virtual_time(check)


@pytest.mark.parametrize(
    "request_",
    [
        CONNECT,
        call("disconnect"),
        call("disconnect", snooze_s=60),
        LOCKDOWN,
        call("lockdown", lockdown=None),
        call("find-missing", sha256s=["0" * 64]),
        STORE,
    ],
    ids=lambda request: str(request["method"]),
)
async def test_another_user_touches_nothing_until_the_owner_has_logged_off(
    paper: PaperDaemon, peers: PaperPeers, path: Path, request_: dict[str, Json]
) -> None:
    async with serving(paper, peers, path):
        alice = await of(ALICE, peers, path)
        await alice.ask(CONNECT)
        bob = await of(BOB, peers, path)
        assert await bob.code(request_) == "in-use-by-other"
        assert paper.wishes[-1] == "connect amsterdam"

        paper.gone = {ALICE}

        assert "result" in await bob.ask(request_)
        alice.close()
        bob.close()


async def test_another_user_may_open_the_networks_sign_in_page_and_that_takes_nothing_over(
    paper: PaperDaemon, peers: PaperPeers, path: Path
) -> None:
    async with serving(paper, peers, path):
        alice = await of(ALICE, peers, path)
        await alice.ask(CONNECT)
        bob = await of(BOB, peers, path)

        told = await bob.ask(call("portal"))

        assert isinstance(told["result"], dict)
        assert set(told["result"]) == {"until"}
        assert paper.owner == ALICE
        alice.close()
        bob.close()


async def test_root_may_end_anybodys(paper: PaperDaemon, peers: PaperPeers, path: Path) -> None:
    async with serving(paper, peers, path):
        alice = await of(ALICE, peers, path)
        await alice.ask(CONNECT)
        root = await of(ROOT, peers, path)

        assert "amsterdam" in str(await root.ask(call("status")))
        assert "result" in await root.ask(call("disconnect"))
        bob = await of(BOB, peers, path)
        assert "result" in await bob.ask(CONNECT)
        assert paper.owner == BOB
        for each in (alice, root, bob):
            each.close()


async def test_that_nobody_is_protected_is_told_to_everybody(paper: PaperDaemon, peers: PaperPeers, path: Path) -> None:
    async with serving(paper, peers, path):
        paper.owner = ALICE
        paper.status = replace(paper.status, state=TunnelState.BLOCKED, protected=False)
        bob = await of(BOB, peers, path)

        told = str(await bob.ask(call("status")))

        assert "'protected': False" in told
        assert "in-use-by-other" not in told
        bob.close()


async def test_lockdown_alone_is_the_computers_and_nobodys_own(
    paper: PaperDaemon, peers: PaperPeers, path: Path
) -> None:
    async with serving(paper, peers, path):
        alice = await of(ALICE, peers, path)
        assert "result" in await alice.ask(LOCKDOWN)
        bob = await of(BOB, peers, path)

        assert "result" in await bob.ask(call("lockdown", lockdown=None))
        assert paper.wishes == ["lock down", "unlock"]
        alice.close()
        bob.close()


def test_who_follows_another_sees_nothing_of_theirs(tmp_path: Path) -> None:
    async def check() -> None:
        launcher, machine = PaperLauncher(), reachable(AMSTERDAM, BERLIN, CAIRO)
        async with daemon(machine, tmp_path, launcher) as running:
            core = running.core
            await core.connect(await ruled(core, "example.test via berlin"), ALICE)
            await running.until_settled(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=100_000, down=200_000)
            told: list[NamesAsked] = []
            core.record(told.append)
            await core.check()

            await core.connect(replace(await ruled(core, "bobs.test via cairo"), candidates=(CAIRO,)), BOB)
            assert told[-1] == NamesAsked(ended=RecordingEnd.DISCONNECTED)
            heard = len(told)
            checks = await core.check()
            await running.until_settled(TunnelState.CONNECTED)

            launcher.resolver.tell(Asked(names=("bobs.test",)))
            await asyncio.sleep(1)
            assert len(told) == heard
            seen = str((core.status, await core.explain("example.test"), core.usage_of(BOB)))
            assert "cairo" in seen
            assert not any(each in seen for each in ("amsterdam", "berlin"))
            handshakes = str([each for each in checks if each.kind is CheckKind.HANDSHAKES])
            assert "cairo" in handshakes
            assert "amsterdam" not in handshakes
            assert sum(each.bytes_up for each in core.status.exits) < 10_000
            assert (tmp_path / "wanted.json").read_bytes().count(b"berlin") == 0

    in_virtual_time(check)


def test_the_owner_and_what_was_counted_for_whom_outlive_the_daemon(tmp_path: Path) -> None:
    async def check() -> None:
        machine = reachable(AMSTERDAM, CAIRO)
        async with daemon(machine, tmp_path) as first:
            await first.core.connect(plan(), ALICE)
            await first.until_settled(TunnelState.CONNECTED)
            machine.pass_bytes(0, up=100_000, down=200_000)
            await first.core.connect(plan(CAIRO), BOB)
            await first.until_settled(TunnelState.CONNECTED)
            first.core.meter.keep()
        async with daemon(machine, tmp_path) as second:
            assert second.core.owner == BOB
            (counted,) = second.core.usage_of(ALICE)
            assert (counted.server, counted.bytes_up > 100_000) == ("amsterdam", True)
            assert sum(each.bytes_up for each in second.core.usage_of(BOB)) < 10_000
            second.core.erase_usage(BOB)
            assert second.core.usage_of(ALICE)
            await second.core.disconnect()
            assert second.core.owner is None

    in_virtual_time(check)
