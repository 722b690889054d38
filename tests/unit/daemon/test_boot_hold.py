"""What is held back before the daemon is there: what it will go on with, and nothing else."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from maikr_client.daemon.boot_hold import boot_hold
from maikr_client.daemon.journal import Journal
from maikr_client.daemon.lockdown_file import keep_lockdown
from maikr_client.daemon.machine.wish import NoWish, Wish
from maikr_client.daemon.posix.files import PosixFiles
from maikr_client.daemon.store import MAX_FILE_BYTES, Store
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.lockdown import Lockdown
from maikr_client.model.plan import TunnelPlan
from maikr_client.model.status import TunnelState
from maikr_client.wire.codec import encode
from tests.support.daemon_core import NOON, daemon, reachable
from tests.support.plans import AMSTERDAM, plan
from tests.support.virtual_time import in_virtual_time


class Unreadable(PosixFiles):
    """Files of which nothing can be read."""

    def open(self, path: Path, flags: int) -> int:
        """A descriptor that is for writing only, of what is there."""
        return super().open(path, flags | os.O_WRONLY)


LIKED = (Coexistence.DOCKER,)
CLOSED = Lockdown()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path, PosixFiles())


def want(store: Store, wanted: TunnelPlan | None = None) -> bytes:
    """`wanted` on the disk, and how."""
    Journal(store).want(Wish(plan=wanted or plan(), owner=1000))
    return (store.path / "wanted.json").read_bytes()


def keep(store: Store, content: bytes, mode: int = 0o600) -> None:
    path = store.path / "wanted.json"
    path.write_bytes(content)
    path.chmod(mode)


def test_nothing_is_held_back_where_nothing_was_wanted(store: Store) -> None:
    assert boot_hold(store) is None


def test_nothing_is_held_back_before_there_is_any_directory(tmp_path: Path) -> None:
    assert boot_hold(Store(tmp_path / "none", PosixFiles())) is None


@pytest.mark.parametrize("allow_lan", [True, False])
def test_a_tunnel_holds_all_back_but_what_it_lets_pass_beside_it(store: Store, *, allow_lan: bool) -> None:
    want(store, replace(plan(allow_lan=allow_lan), coexist=LIKED))

    assert boot_hold(store) == Lockdown(allow_lan=allow_lan, coexist=LIKED)


def test_lockdowns_own_exceptions_hold_while_both_are_on(store: Store) -> None:
    want(store, replace(plan(allow_lan=True), coexist=LIKED))
    keep_lockdown(store, CLOSED)

    assert boot_hold(store) == CLOSED


def test_a_lockdown_that_can_not_be_read_has_no_exception_whatever_the_tunnel_had(store: Store) -> None:
    want(store, plan(allow_lan=True))
    (store.path / "lockdown.json").write_bytes(b"{")

    assert boot_hold(store) == CLOSED


def test_a_wish_as_the_first_versions_wrote_it_is_still_one(store: Store) -> None:
    old = json.loads(want(store, plan(allow_lan=True)))
    del old["owner"], old["places"], old["plan"]["coexist"], old["plan"]["portal_check"], old["plan"]["dns"]
    keep(store, json.dumps(old).encode())

    assert boot_hold(store) == Lockdown(allow_lan=True)


def test_a_wish_of_a_later_version_is_one_that_nobody_can_read(store: Store) -> None:
    later = json.loads(want(store, plan(allow_lan=True))) | {"invented": 1}
    keep(store, json.dumps(later).encode())

    assert boot_hold(store) == CLOSED


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 4096, b"null", b"[]", b"{" * 100_000, b"\xff\xfe", b"1" * 5000, b"x" * (MAX_FILE_BYTES + 1)],
    ids=["empty", "zeros", "null", "list", "deep", "no UTF-8", "a huge number", "too large"],
)
def test_what_is_no_wish_holds_all_back_without_exception(store: Store, content: bytes) -> None:
    keep(store, content)

    assert boot_hold(store) == CLOSED


def test_a_wish_that_others_could_have_written_is_not_believed(store: Store) -> None:
    keep(store, want(store, plan(allow_lan=True)), mode=0o644)

    assert boot_hold(store) == CLOSED


@pytest.mark.parametrize("kind", ["link", "directory"])
def test_what_is_no_file_holds_all_back_without_exception(store: Store, kind: str) -> None:
    path = store.path / "wanted.json"
    if kind == "link":
        want(store, plan(allow_lan=True))
        path.rename(store.path / "elsewhere")
        path.symlink_to(store.path / "elsewhere")
    else:
        path.mkdir()

    assert boot_hold(store) == CLOSED


def test_a_disk_that_does_not_give_the_wish_holds_all_back_without_exception(store: Store) -> None:
    want(store, plan(allow_lan=True))

    assert boot_hold(Store(store.path, Unreadable())) == CLOSED


def test_a_wish_that_was_never_finished_was_never_promised(store: Store) -> None:
    want(store)
    (store.path / "wanted.json").rename(store.path / "wanted.json.new")

    assert boot_hold(store) is None


def test_a_snooze_ends_with_the_computer(store: Store) -> None:
    want(store, plan(allow_lan=False))
    (store.path / "snooze.json").write_bytes(json.dumps({"boot": "the last one", "until_s": 1e9}).encode())

    assert boot_hold(store) == CLOSED


def test_wherever_its_file_was_cut_off_guard_and_daemon_agree_on_a_wish(store: Store) -> None:
    whole = json.dumps(encode(Wish(plan=plan()))).encode()
    for length in range(len(whole) + 1):
        keep(store, whole[:length])

        assert (boot_hold(store) is None) is isinstance(Journal(store).remembered(NOON), NoWish)
        assert boot_hold(store) == (Lockdown(allow_lan=True) if length == len(whole) else CLOSED)


def test_all_that_is_wanted_of_a_daemon_decides_over_the_next_boot(tmp_path: Path, store: Store) -> None:
    async def test() -> None:
        async with daemon(reachable(AMSTERDAM), tmp_path) as running:
            await running.core.connect(plan(allow_lan=False))
            assert boot_hold(store) == CLOSED
            await running.until(TunnelState.CONNECTED)
            await running.core.snooze(60, despite_lockdown=False)
            assert boot_hold(store) == CLOSED
            running.core.leave()
            assert boot_hold(store) == CLOSED
            await running.core.disconnect()
            assert boot_hold(store) is None
            await running.core.connect(plan(allow_lan=False))
            await running.core.stop()
            assert boot_hold(store) is None

    in_virtual_time(test)
