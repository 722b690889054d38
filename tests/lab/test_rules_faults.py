"""Rules hold whatever dies and whatever is edited, as the sites see it."""

from __future__ import annotations

import itertools
import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from tests.support.lab import Lab, eventually, output_of, queries_in
from tests.support.processes import resolver_pid
from tests.support.ruled_lab import ANYWHERE, RuledLab, ruled_lab

pytestmark = pytest.mark.lab
EDITS = 100
FRESH = 400


@pytest.fixture
def ruled(lab: Lab) -> Iterator[RuledLab]:
    with ruled_lab(lab) as found:
        yield found


def rules(lab: Lab, *, extra: str = "") -> str:
    return f"{extra}alpha.test via {lab.servers[1].name}\nbeta.test via {lab.servers[2].name}\n"


def source_of(name: str, limit_s: float = 10.0) -> str | None:
    """Who the site says is asking: one connection of this process, its name asked for anew."""
    try:
        with socket.create_connection((name, 80), timeout=limit_s) as connection:
            connection.sendall(f"GET / HTTP/1.0\r\nHost: {name}\r\n\r\n".encode())
            answer = connection.makefile("rb").read()
    except OSError:
        return None
    _, _, rest = answer.partition(b'"source":')
    return rest.split(b'"')[1].decode()


@dataclass(slots=True)
class Load:
    """Connections one after another; where each was seen to come from."""

    name: str
    seen: list[str | None] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        while not self._stop.is_set():
            self.seen.append(source_of(self.name))

    @contextmanager
    def going_on(self) -> Iterator[None]:
        thread = threading.Thread(target=self.run)
        thread.start()
        try:
            yield
        finally:
            self._stop.set()
            thread.join()


def exits_of(lab: Lab, index: int) -> set[str]:
    return {str(lab.servers[index].exit4), str(lab.servers[index].exit6)}


def test_each_of_400_fresh_names_leaves_by_its_exit_from_its_first_packet(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(f"alpha.test via {lab.servers[2].name}\nfresh.test via {lab.servers[1].name}\n")

    assert {source_of(f"number-{number}.fresh.test") for number in range(FRESH)} <= exits_of(lab, 1)


def test_a_killed_resolver_is_replaced_and_nothing_leaves_elsewhere(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    asked = len(queries_in(lab.isp_queries))
    load = Load("alpha.test")
    with load.going_on():
        for _ in range(5):
            os.kill(eventually(resolver_pid), signal.SIGKILL)
            eventually(lambda: source_of("beta.test"))

    assert set(load.seen) - {None} <= exits_of(lab, 1)
    assert queries_in(lab.isp_queries)[asked:] == []


def test_a_resolver_that_hangs_is_replaced(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    pid = eventually(resolver_pid)
    os.kill(pid, signal.SIGSTOP)

    eventually(lambda: resolver_pid() not in {None, pid})
    assert eventually(lambda: source_of("alpha.test")) in exits_of(lab, 1)


def test_a_killed_daemon_goes_on_with_every_address_it_gave(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    assert source_of("alpha.test") in exits_of(lab, 1)
    given = {each.synthetic for each in ruled.explain("alpha.test").addresses}
    before = ruled.daemon_pid
    load = Load("alpha.test")
    with load.going_on():
        os.kill(before, signal.SIGKILL)
        eventually(lambda: ruled.daemon_pid not in {0, before})
        eventually(lambda: source_of("alpha.test"))

    assert set(load.seen) - {None} <= exits_of(lab, 1)
    assert given <= {each.synthetic for each in eventually(lambda: ruled.explain("alpha.test").addresses)}


def test_100_edits_under_load_disturb_no_other_rule(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    loads = [Load("alpha.test"), Load("beta.test"), Load("whoami.test")]
    with loads[0].going_on(), loads[1].going_on(), loads[2].going_on():
        for number in itertools.count():
            if number >= EDITS and min(len(load.seen) for load in loads) > 10:
                break
            ruled.want(rules(lab, extra=f"edit-{number}.example block\n"))
            time.sleep(0.05)

    for index, load in zip((1, 2, 0), loads, strict=True):
        assert set(load.seen) <= exits_of(lab, index), [each for each in load.seen if each not in exits_of(lab, index)]


def test_a_rule_that_goes_back_and_forth_leads_where_it_says_each_time(lab: Lab, ruled: RuledLab) -> None:
    first, second = lab.servers[1].name, lab.servers[2].name
    for number in range(10):
        index = 1 + number % 2
        ruled.have(f"beta.test via {first}\nwhoami.test via {second}\nalpha.test via {lab.servers[index].name}\n")
        eventually(lambda: source_of("alpha.test") in exits_of(lab, index))  # noqa: B023 - asked within this turn
        assert {source_of("alpha.test") for _ in range(5)} <= exits_of(lab, index)


def test_a_foreign_flush_is_repaired_with_every_address(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(rules(lab))
    assert source_of("alpha.test") in exits_of(lab, 1)
    given = ruled.explain("alpha.test").addresses
    output_of("nft", "flush", "ruleset")

    assert eventually(lambda: [each for each in ruled.explain("alpha.test").addresses if each.loaded] == [*given])
    assert source_of("alpha.test") in exits_of(lab, 1)


def test_a_country_fails_over_to_its_next_server(lab: Lab, ruled: RuledLab) -> None:
    ruled.have(f"alpha.test via {ANYWHERE}\n")
    assert source_of("alpha.test") in exits_of(lab, 1)
    lab.control.kill_server(lab.servers[1].name)

    assert eventually(lambda: source_of("alpha.test", 1)) in exits_of(lab, 2)
    assert ruled.status().rule_exits[0].server == lab.servers[2].name
