"""What happens to connections in thousands while rules are edited and processes die: the story, told once for the test
and for the benchmark.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.flow_load import FlowLoad
from tests.support.lab import Lab, LabServer, ask_site, eventually
from tests.support.processes import resolver_pid
from tests.support.ruled_lab import RuledLab

DEFAULT = "whoami.test"
RULED = ("alpha.test", "beta.test", "gamma.test")
EDITS = 10


async def flows_under_fire(lab: Lab, ruled: RuledLab, count: int) -> FlowLoad:
    """Four exits carry `count` connections through edits and the deaths of resolver, daemon and one exit. The load as
    it is then, with connections made anew in place of those that died.
    """
    load = FlowLoad(_exits(lab, lab.servers[3]))
    ruled.have(_rules(lab, lab.servers[3]))
    await load.have(count)
    await load.ask_all()
    for number in range(EDITS):
        ruled.want(f"edit-{number}.example block\n{_rules(lab, lab.servers[3])}")
    await load.ask_all()
    os.kill(eventually(resolver_pid), signal.SIGKILL)
    _kill_daemon(ruled)
    await load.ask_all()
    await load.have(count)
    with _dead(lab, lab.servers[3]):
        await load.ask_all()
    await load.have(count)
    await load.ask_all()
    return load


def _rules(lab: Lab, last: LabServer) -> str:
    exits = (lab.servers[1], lab.servers[2], last)
    return "".join(f"{name} via {server.name}\n" for name, server in zip(RULED, exits, strict=True))


def _exits(lab: Lab, last: LabServer) -> dict[str, frozenset[str]]:
    servers = (lab.servers[0], lab.servers[1], lab.servers[2], last)
    return {
        name: frozenset({str(server.exit4), str(server.exit6)})
        for name, server in zip((DEFAULT, *RULED), servers, strict=True)
    }


def _kill_daemon(ruled: RuledLab) -> None:
    before = ruled.daemon_pid
    os.kill(before, signal.SIGKILL)
    eventually(lambda: ruled.daemon_pid not in {0, before})
    eventually(lambda: ask_site(RULED[0], 4, 1.0))


@contextmanager
def _dead(lab: Lab, server: LabServer) -> Iterator[None]:
    lab.control.kill_server(server.name)
    try:
        yield
    finally:
        lab.control.revive_server(server.name)
        eventually(lambda: ask_site(RULED[2], 4, 1.0))
