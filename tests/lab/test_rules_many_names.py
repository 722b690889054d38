"""A daemon that has given very many names their addresses: they all stay, and when there is no more room it says so."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address
from pathlib import Path

import dns.rcode
import pytest

from maikr_client.daemon.cells import CELLS, FIRST_CELL, LARGEST_BLOCK, Block, Cell
from maikr_client.daemon.policy import Judged
from maikr_client.daemon.pool_file import POOL_FILE, PoolFile
from maikr_client.daemon.pools import Pools, Wanted
from maikr_client.daemon.posix.files import PosixFiles
from maikr_lab.zone import FRESH
from tests.support.clear_capture import clear_packets
from tests.support.lab import Lab, ask_site, eventually
from tests.support.names import asked
from tests.support.ruled_lab import RuledLab, ruled_lab

pytestmark = pytest.mark.lab

MANY = 20_000
FLOODED = 40_000
"""More than a rule has at once."""

AT_ONCE = 400
"""More than a rule may have saved up."""


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


def site_of(lab: Lab) -> IPv4Address:
    sites = {site["name"]: site["addresses"] for site in lab.description["sites"]}
    return IPv4Address(next(each for each in sites["whoami.test"] if ":" not in each))


@contextmanager
def remembering(lab: Lab, ruled: RuledLab, pools: Pools) -> Iterator[None]:
    """The daemon was killed, and the next one finds these."""
    file = Path(lab.description["control"]).with_name("daemon") / POOL_FILE
    PoolFile(file, PosixFiles()).rewrite(pools)
    begin_anew(ruled)
    try:
        yield
    finally:
        ruled.disconnect()
        file.unlink()
        begin_anew(ruled)


def begin_anew(ruled: RuledLab) -> None:
    """Another daemon answers."""
    before = ruled.daemon_pid
    os.kill(before, signal.SIGKILL)
    eventually(lambda: ruled.daemon_pid not in {0, before} and answers(ruled.status))


def answers(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except OSError:
        return False
    return True


def source(place: str) -> str | None:
    answer = ask_site(place, 4)
    return None if answer is None else answer.source


def test_twenty_thousand_names_keep_their_addresses_and_new_ones_get_theirs(lab: Lab, ruled: RuledLab) -> None:
    pools, real = Pools(), site_of(lab)
    names = [f"n{number}.many.test" for number in range(MANY)]
    given = {
        name: pools.place(name, [Wanted(real=real, judged=Judged(policy=()))], time.time()).pairs[0].synthetic
        for name in names
    }
    with remembering(lab, ruled, pools):
        ruled.have(f"many.test via {lab.servers[1].name}\nalpha.test via {lab.servers[2].name}\n")

        for name in (names[0], names[MANY // 2], names[-1]):
            (found,) = ruled.explain(name).addresses
            assert (found.synthetic, found.address, found.loaded) == (given[name], real, True)
            assert source(str(found.synthetic)) == str(lab.servers[1].exit4)
        assert source("alpha.test") == str(lab.servers[2].exit4)


def test_without_room_a_new_name_gets_no_answer_and_what_has_one_goes_on(lab: Lab, ruled: RuledLab) -> None:
    pools = full(site_of(lab))
    with remembering(lab, ruled, pools):
        ruled.have(f"many.test via {lab.servers[1].name}\nalpha.test via {lab.servers[2].name}\n")
        with clear_packets(lab) as clear:
            answer = asked("alpha.test")
            assert answer is not None
            assert answer.rcode() == dns.rcode.SERVFAIL
            assert source("alpha.test") is None
            (kept, *_) = ruled.explain("b0.many.test").addresses
            assert source(str(kept.synthetic)) == str(lab.servers[1].exit4)
            assert source("whoami.test") == str(lab.servers[0].exit4)
            assert (clear.count, clear.seen) == (0, [])


def test_names_without_end_below_one_rule_are_rationed_and_it_has_new_ones_again_when_they_end(
    lab: Lab, ruled: RuledLab
) -> None:
    pools, real = Pools(), site_of(lab)
    for number in range(FLOODED):
        wanted = [Wanted(real=real, judged=Judged(policy=(), rule=number % 8))]
        pools.place(f"n{number}.{FRESH}", wanted, time.time())
    with remembering(lab, ruled, pools):
        ruled.have(f"{FRESH} via {lab.servers[1].name}\nalpha.test via {lab.servers[2].name}\n")

        assert any(is_refused(f"more{number}.{FRESH}") for number in range(AT_ONCE))
        (known,) = ruled.explain(f"n0.{FRESH}").addresses
        assert source(str(known.synthetic)) == str(lab.servers[1].exit4)
        assert source("alpha.test") == str(lab.servers[2].exit4)
        eventually(lambda: source(f"soon.{FRESH}") == str(lab.servers[1].exit4), 30)


def is_refused(name: str) -> bool:
    answer = asked(name)
    return answer is not None and answer.rcode() == dns.rcode.SERVFAIL


def full(real: IPv4Address) -> Pools:
    """Every place belongs to a block whose names are all below many.test: there is none for another way."""
    blocks, start = [], FIRST_CELL
    while start < CELLS:
        size = min(start & -start, LARGEST_BLOCK)
        blocks.append(Block(start=start, size=size, policy=(), version=0))
        start += size
    cells = [
        (block.start, Cell(name=f"b{number}.many.test", policy=(), used_at=time.time(), real4=real))
        for number, block in enumerate(blocks)
    ]
    pools = Pools()
    pools.restore(blocks, cells)
    return pools
