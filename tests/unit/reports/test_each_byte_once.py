"""Whatever daemon, backend and processes do, the backend learns of each byte once."""

from __future__ import annotations

import asyncio
import enum
import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from maikr_client.errors import DaemonUnreachable, Failed, TimedOut
from maikr_client.model.problem import ProblemCode
from maikr_client.model.status import Usage
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Sender
from tests.support.reporting import EXITS, occasion, used
from tests.support.sign_ins import NOON

SERVERS = st.sampled_from(sorted(EXITS))
DAYS_AHEAD = st.integers(0, 1)
AMOUNTS = st.integers(0, 10**9)


class Mood(enum.Enum):
    """What the backend does with a report."""

    TAKES = "takes it"
    TAKES_AND_IS_CUT_OFF = "takes it, but its answer is lost"
    DROPS = "never sees it"
    FAILS = "answers 500"


class Killed(BaseException):
    """The process ends here."""


class Machine(RuleBasedStateMachine):
    """`used_up` and `used_down` are what went through each server; `taken` is what the backend has, by report id."""

    def __init__(self) -> None:
        super().__init__()
        self._directory = tempfile.TemporaryDirectory(prefix="maikr-ledger-")
        self._daemon: dict[tuple[str, str], tuple[int, int]] = {}
        self._today = date(2026, 3, 1)
        self._used: Counter[tuple[str, str]] = Counter()
        self._taken: dict[str, str] = {}
        self._moods: list[Mood] = []
        self._daemon_is_there = True
        self._killed_after: int | None = None

    def teardown(self) -> None:
        self.when_all_is_well_the_backend_has_every_byte()
        self._directory.cleanup()

    @rule(server=SERVERS, days_ahead=DAYS_AHEAD, up=AMOUNTS, down=AMOUNTS)
    def packets_pass(self, server: str, days_ahead: int, up: int, down: int) -> None:
        day = (self._today + timedelta(days=days_ahead)).isoformat()
        before_up, before_down = self._daemon.get((server, day), (0, 0))
        self._daemon[server, day] = (before_up + up, before_down + down)
        self._used[server, "up"] += up
        self._used[server, "down"] += down

    @rule(moods=st.lists(st.sampled_from(Mood), max_size=4), daemon_is_there=st.booleans())
    def a_process_reports(self, moods: list[Mood], *, daemon_is_there: bool) -> None:
        self._moods, self._daemon_is_there = list(moods), daemon_is_there
        asyncio.run(self._sender().report(occasion()))

    @rule(after=st.integers(0, 2))
    def a_process_is_killed_while_it_sends(self, after: int) -> None:
        self._moods, self._daemon_is_there, self._killed_after = [], True, after
        try:
            asyncio.run(self._sender().report(occasion()))
        except Killed:
            pass
        finally:
            self._killed_after = None

    @rule()
    def the_daemon_forgets_days_that_are_over_and_reported(self) -> None:
        self._moods, self._daemon_is_there = [], True
        asyncio.run(self._sender().report(occasion()))
        self._daemon.clear()
        self._today += timedelta(days=2)

    @invariant()
    def the_backend_never_has_a_byte_twice(self) -> None:
        assert all(amount <= self._used[key] for key, amount in self._reported().items())

    @rule()
    def when_all_is_well_the_backend_has_every_byte(self) -> None:
        self._moods, self._daemon_is_there = [], True

        outcome = asyncio.run(self._sender().report(occasion()))

        assert outcome.problem is None
        assert self._reported() == +self._used

    def _sender(self) -> Sender:
        home = Path(self._directory.name)
        ledger = Ledger(home / "reports.sqlite", now=lambda: NOON)
        return Sender(ledger, home / "reports.lock", totals=self._count, post=self._post, allowed=self._allow)

    async def _count(self) -> Sequence[Usage]:
        if not self._daemon_is_there:
            raise DaemonUnreachable
        return [used(server, up, down, day=day) for (server, day), (up, down) in self._daemon.items()]

    async def _allow(self) -> None:
        pass

    async def _post(self, body: str) -> None:
        if self._killed_after is not None:
            self._killed_after -= 1
            if self._killed_after < 0:
                raise Killed
        mood = self._moods.pop(0) if self._moods else Mood.TAKES
        if mood in {Mood.TAKES, Mood.TAKES_AND_IS_CUT_OFF}:
            assert self._taken.setdefault(json.loads(body)["report_id"], body) == body
        if mood is Mood.FAILS:
            raise Failed(ProblemCode.BACKEND_FAILED)
        if mood is not Mood.TAKES:
            raise TimedOut

    def _reported(self) -> Counter[tuple[str, str]]:
        sums: Counter[tuple[str, str]] = Counter()
        for body in self._taken.values():
            report = json.loads(body)
            sums[report["servers"][0], "up"] += report["bytes_up"]
            sums[report["servers"][0], "down"] += report["bytes_down"]
        return +sums


TestEachByteOnce = Machine.TestCase
TestEachByteOnce.settings = settings(
    max_examples=25, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
