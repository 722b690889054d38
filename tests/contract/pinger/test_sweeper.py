"""A sweep by the kernel's firewall, in a machine of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import sweeping
from tests.support.linux_hosts import Host

pytestmark = pytest.mark.own_world


@pytest.fixture
def host() -> Iterator[Host]:
    fresh = Host()
    yield fresh
    fresh.close()


@pytest.mark.parametrize("guarded", [False, True])
def test_with_and_without_the_table_all_that_is_asked_is_counted(host: Host, *, guarded: bool) -> None:
    timed = host.call(sweeping.swept, guarded=guarded, guarded_then=guarded)

    assert (timed.sent, len(timed.rtts_ms)) == (5, 5)


@pytest.mark.parametrize("guarded", [False, True])
def test_a_table_that_came_or_went_meanwhile_makes_no_loss_of_what_it_refused(host: Host, *, guarded: bool) -> None:
    timed = host.call(sweeping.swept, guarded=guarded, guarded_then=not guarded)

    assert (timed.sent, timed.rtts_ms) == (0, ())
