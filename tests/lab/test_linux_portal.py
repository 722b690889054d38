"""The kernel's part of a sign-in page's hole: who passes, whereto and until when, with a witness outside."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import ip_address

import pytest

from maikr_client.daemon.linux.control_groups import ControlGroup, remove_empty
from maikr_client.daemon.linux.numbers import OWN_MARK, PORTAL_MARK
from maikr_client.daemon.ports import DesiredNetwork, Hole, PeerProcess
from tests.support import linux_world as w
from tests.support.lab import eventually
from tests.support.linux_parts import apply, clear, is_loaded
from tests.support.linux_portal import held_page, hold_page, name_server, page, serve_pages
from tests.support.linux_world import World

pytestmark = pytest.mark.own_world

QUICK_S = 0.5
OURS, OTHERS = PORTAL_MARK | 1, PORTAL_MARK | 2
SITES = ((w.SITE4, w.CLIENT4), (w.SITE6, w.CLIENT6))


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    built = w.build_world()
    built.server.call(serve_pages, w.SITE4, w.SITE6, "198.51.100.10", "2001:db8:51::10")
    yield built
    built.close()


@pytest.fixture(autouse=True)
def _cleared(world: World) -> Iterator[None]:
    yield
    world.client.call(clear)


def opened(world: World, until: int | None = None) -> DesiredNetwork:
    hole = Hole(
        mark=OURS,
        until=int(time.time() + 300) if until is None else until,
        resolvers=(ip_address(w.ROUTER4),),
        gateways=(ip_address(w.ROUTER4), ip_address(w.ROUTER6)),
    )
    return replace(world.blocked(), hole=hole)


def test_who_has_the_mark_reaches_pages_under_a_strict_reverse_path_check(world: World) -> None:
    world.client.call(apply, opened(world))

    assert [world.client.call(page, site, OURS) for site, _ in SITES] == [own for _, own in SITES]


@pytest.mark.parametrize("mark", [0, OTHERS, PORTAL_MARK])
def test_nobody_else_does(world: World, mark: int) -> None:
    world.client.call(apply, opened(world))
    before = world.seen_at_rest()

    assert [world.client.call(page, site, mark) for site, _ in SITES] == [None, None]
    assert world.client.call(name_server, w.ROUTER4, mark) is None
    assert world.seen() == before


def test_names_are_asked_of_the_networks_resolver_and_nobody_else(world: World) -> None:
    world.client.call(apply, opened(world))

    assert world.client.call(name_server, w.ROUTER4, OURS) == "isp"
    before = world.seen_at_rest()
    assert world.client.call(name_server, w.ROUTER6, OURS) is None
    assert world.client.call(name_server, w.SITE4, OURS) is None
    assert world.client.call(page, w.SITE4, OURS, 7777) is None
    assert world.seen() == before


def test_the_kernel_closes_it_at_its_time_with_nobody_there_to_do_it(world: World) -> None:
    world.client.call(apply, opened(world))
    assert world.client.call(page, w.SITE4, OURS) == w.CLIENT4
    until = int(time.time() + 3)
    world.client.call(apply, opened(world, until))

    eventually(lambda: world.client.call(page, w.SITE4, OURS) is None)
    assert time.time() >= until
    before = world.seen_at_rest()
    assert [world.client.call(page, site, OURS) for site, _ in SITES] == [None, None]

    assert world.seen() == before
    assert world.client.call(is_loaded)


def test_closing_ends_connections_that_live(world: World) -> None:
    world.client.call(apply, opened(world))
    assert world.client.call(hold_page, w.SITE4, OURS) == w.CLIENT4
    assert world.client.call(held_page) == w.CLIENT4
    world.client.call(apply, world.blocked())
    before = world.seen_at_rest()

    assert world.client.call(held_page) is None
    assert world.client.call(page, w.SITE4, OURS) is None
    assert "portal" not in world.client.run("nft list table inet maikr")
    assert "4609" not in world.client.run("ip rule")
    assert world.seen() == before


def test_the_daemons_own_question_reaches_servers_only(world: World) -> None:
    server4, server6 = "198.51.100.10", "2001:db8:51::10"
    world.client.call(apply, replace(world.blocked(), checks=(ip_address(server4), ip_address(server6))))

    assert world.client.call(page, server4, OWN_MARK) == w.CLIENT4
    assert world.client.call(page, server6, OWN_MARK) == w.CLIENT6
    before = world.seen_at_rest()
    assert world.client.call(page, server4, 0) is None
    assert world.client.call(page, w.SITE4, OWN_MARK, timeout_s=QUICK_S) is None
    assert world.client.call(page, server4, OWN_MARK, 443, timeout_s=QUICK_S) is None
    assert world.seen() == before


def sleeper() -> subprocess.Popen[bytes]:
    return subprocess.Popen(["sleep", "60"])


@contextmanager
def a_group() -> Iterator[ControlGroup]:
    group = ControlGroup()
    try:
        yield group
    finally:
        group.close()


def test_a_process_is_taken_with_all_that_it_starts_later() -> None:
    with sleeper() as process, a_group() as group:
        group.take(PeerProcess(pid=process.pid, descriptor=os.pidfd_open(process.pid)))
        assert group.is_occupied()
        process.kill()
        process.wait()

        assert not group.is_occupied()


def test_a_number_that_another_process_has_now_is_not_taken_for_the_caller() -> None:
    with sleeper() as gone, sleeper() as innocent, a_group() as group:
        descriptor = os.pidfd_open(gone.pid)
        gone.kill()
        gone.wait()
        try:
            with pytest.raises(ProcessLookupError):
                group.take(PeerProcess(pid=innocent.pid, descriptor=descriptor))
        finally:
            innocent.kill()
            os.close(descriptor)


def test_a_group_that_nobody_is_in_is_gone() -> None:
    with a_group() as group:
        descriptor = os.open(".", os.O_RDONLY, dir_fd=group.descriptor)

    with pytest.raises(FileNotFoundError):
        os.open("cgroup.procs", os.O_RDONLY, dir_fd=descriptor)
    os.close(descriptor)


def test_a_group_that_a_daemon_holds_is_not_taken_away_by_another_that_tidies_up() -> None:
    with sleeper() as process, a_group() as group:
        remove_empty()
        group.take(PeerProcess(pid=process.pid, descriptor=os.pidfd_open(process.pid)))
        process.kill()
        process.wait()
        remove_empty()

        assert not group.is_occupied()
