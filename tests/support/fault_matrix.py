"""The fault matrix: what is done, what fails meanwhile, and what must hold afterwards, a cell each."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from maikr_client.model.status import TunnelState
from tests.support.clear_capture import ClearPackets, clear_packets
from tests.support.dense_stream import DenseStream
from tests.support.faulty_tools import TOOLS, Fault, FaultyTools
from tests.support.lab import Lab, LabServer, ask_site, eventually
from tests.support.processes import processes_of
from tests.support.roaming import Household, tunnel_processes
from tests.support.ruled_lab import RuledLab

SITE4, SITE6 = "203.0.113.10", "2001:db8:113::10"
DEADLINE_S = 40.0
STOPPED_S = 2.0
STEPS = ("connect", "switch", "rule edit", "reconnect", "crash recovery", "disconnect")
PROCESSES = ("daemon", "resolver", "wireguard-go")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """While `step` is done `victim` meets `fault`: a tool at its `call`th call, or a process that runs."""

    step: str
    victim: str
    fault: Fault
    call: int = 0

    @property
    def is_process(self) -> bool:
        """A process that runs, not one that is started."""
        return self.call == 0

    def __str__(self) -> str:
        which = "" if self.is_process else f", call {self.call}"
        return f"{self.step}: {self.victim}{which}: {self.fault}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`struck`: the fault met its victim (a step may make fewer calls); seconds until the end state was right."""

    cell: Cell
    struck: bool
    clear: int
    seconds: float
    right: bool
    remark: str = ""


def cells(calls: int = 3) -> Iterator[Cell]:
    """All of them, with each tool's first `calls` calls."""
    for step in STEPS:
        for victim in PROCESSES:
            for fault in (Fault.KILLED, Fault.STOPPED):
                yield Cell(step=step, victim=victim, fault=fault)
        for tool in TOOLS:
            for call in range(1, calls + 1):
                for fault in Fault:
                    yield Cell(step=step, victim=tool, fault=fault, call=call)


class FaultMatrix:
    """Does cells, one after the other, in one lab."""

    def __init__(self, lab: Lab, ruled: RuledLab, tools: FaultyTools, household: Household) -> None:
        self._lab, self._ruled, self._tools, self._household = lab, ruled, tools, household
        self._servers = lab.servers[:3]
        self._wanted: LabServer | None = None
        self._ruled_exit = self._servers[1]

    def outcome(self, cell: Cell) -> Outcome:
        """What came of it."""
        self._prepare(cell.step)
        streams = [DenseStream(address, period_s=0.005) for address in (SITE4, SITE6)]
        with clear_packets(self._lab) as clear:
            for each in streams:
                each.start()
            begun = time.monotonic()
            with self._harmed(cell):
                self._do(cell.step, clear)
            right, remark = self._settled()
            seconds = time.monotonic() - begun
            counted = 0 if self._wanted is None else clear.count
            seen = "; ".join(clear.seen[:3]) if counted else ""
        struck = self._tools.disarm() if not cell.is_process else True
        for each in streams:
            each.stop(last_answers_s=0.0)
        return Outcome(
            cell=cell,
            struck=struck,
            clear=counted,
            seconds=seconds,
            right=right,
            remark=", ".join(filter(None, (remark, seen))),
        )

    def _prepare(self, step: str) -> None:
        self._tools.disarm()
        self._ruled_exit = self._servers[1]
        if step == "connect":
            self._want(None)
            eventually(lambda: self._now() is TunnelState.DISCONNECTED, DEADLINE_S)
            return
        self._want(self._servers[0])
        right, remark = self._settled()
        assert right, remark

    def _do(self, step: str, clear: ClearPackets) -> None:
        match step:
            case "connect":
                self._want(self._servers[0])
                eventually(self._is_protected, DEADLINE_S)
                # what left before anybody said "protected" was not protected
                clear.forget()
            case "switch":
                self._want(self._servers[2])
            case "rule edit":
                self._ruled_exit = self._servers[2]
                self._want(self._servers[0])
            case "reconnect":
                address = "192.0.2.55"
                self._household.v4("192.0.2.10" if address in _addresses() else address)
            case "crash recovery":
                self._kill(self._ruled.daemon_pid, signal.SIGKILL)
            case "disconnect":
                self._want(None)

    def _want(self, server: LabServer | None) -> None:
        """Ask for it until it is taken: a daemon that was killed is back soon."""
        self._wanted = server

        def asked() -> bool:
            with suppress(OSError, AssertionError):
                if server is None:
                    self._ruled.want_nothing()
                else:
                    self._ruled.want(self._rules(), default=(server.name,))
                return True
            return False

        eventually(asked, DEADLINE_S)

    def _rules(self) -> str:
        return f"alpha.test via {self._ruled_exit.name}\n"

    def _now(self) -> TunnelState | None:
        with suppress(OSError, AssertionError):
            return self._ruled.status().state
        return None

    def _is_protected(self) -> bool:
        with suppress(OSError, AssertionError):
            return self._ruled.status().protected
        return False

    def _settled(self) -> tuple[bool, str]:
        """Whether what is wanted became true in time, and what is wrong."""
        deadline = time.monotonic() + DEADLINE_S
        remark = "no answer"
        while time.monotonic() < deadline:
            remark = self._wrong()
            if not remark:
                return True, ""
            time.sleep(0.05)
        return False, remark

    def _wrong(self) -> str:
        state = self._now()
        if self._wanted is None:
            if state is not TunnelState.DISCONNECTED:
                return f"state {state}"
            return "" if _source("whoami.test") == str(_own(self._lab)) else "not given back"
        if state is not TunnelState.CONNECTED:
            return f"state {state}"
        if _source("whoami.test") != str(self._wanted.exit4):
            return "default exit is another one, or none"
        return "" if _source("alpha.test") == str(self._ruled_exit.exit4) else "the rule's exit is another one, or none"

    @contextmanager
    def _harmed(self, cell: Cell) -> Iterator[None]:
        if not cell.is_process:
            self._tools.arm(cell.victim, cell.fault, call=cell.call)
            yield
            return
        pids = self._pids(cell.victim)
        for pid in pids:
            self._kill(pid, signal.SIGKILL if cell.fault is Fault.KILLED else signal.SIGSTOP)
        # a daemon that stands still can be asked for nothing: it goes on later, and so does who asks
        waking = subprocess.Popen(["sh", "-c", f"sleep {STOPPED_S}; kill -CONT {' '.join(map(str, pids)) or '$$'}"])
        try:
            yield
        finally:
            waking.wait()

    def _pids(self, victim: str) -> list[int]:
        match victim:
            case "daemon":
                return [self._ruled.daemon_pid]
            case "resolver":
                return processes_of("maikr_client.resolver")
            case _:
                return tunnel_processes()

    def _kill(self, pid: int, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def _own(lab: Lab) -> str:
    return next((each for each in _addresses() if each.startswith("192.0.2.")), str(lab.home4))


def _addresses() -> list[str]:
    shown = subprocess.run(
        ["ip", "-4", "-o", "addr", "show", "dev", "eth0"], capture_output=True, text=True, check=True
    )
    return [line.split()[3].partition("/")[0] for line in shown.stdout.splitlines()]


def _source(name: str) -> str | None:
    answer = ask_site(name, 4, 1.5)
    return answer.source if answer else None
