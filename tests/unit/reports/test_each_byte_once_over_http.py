"""Whatever the way to the backend does, it learns of each byte once: real HTTP, a faulty proxy, a real backend."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack
from ipaddress import ip_address
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from maikr_client.api.client import ApiClient
from maikr_client.api.exchange import Patience
from maikr_client.model.report import ReportState
from maikr_client.model.secret import SecretText
from maikr_client.model.status import Usage
from maikr_client.reports.builder import Occasion
from maikr_client.reports.ledger import Ledger
from maikr_client.reports.sender import Outcome, Sender
from tests.support.backend import EMAIL, EXIT4, PASSWORD
from tests.support.faulty_proxy import NEVER_ARRIVES, FaultyProxy, Mood, faulty_proxy
from tests.support.served_backend import ServedBackend, served_backend
from tests.support.sign_ins import NOON

AMOUNTS = st.integers(0, 10**9)
IMPATIENT = Patience(connect_s=5, read_s=0.3, total_s=10, tries=2, pause_s=0)
PATIENT = Patience(connect_s=30, read_s=30, total_s=60, tries=2, pause_s=0)
"""Where an answer or the end of the connection is sure to come, however busy the machine."""
ENDLESS = {Mood.ANSWER_CUT, Mood.ANSWER_LATE}
ANSWERED = {Mood.PASSES, Mood.TWICE}
T = TypeVar("T")


class Machine(RuleBasedStateMachine):
    """`used` is what went through the server; the machine's other half is what the backend's database holds."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._home = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="maikr-once-")))
        self._up = self._down = 0

    @initialize()
    def somebody_signs_in(self) -> None:
        self._backend: ServedBackend = self._stack.enter_context(served_backend(self._home))
        self.proxy: FaultyProxy = self._run(
            self._stack.enter_async_context(faulty_proxy(self._home, self._backend.port))
        )
        self._token: SecretText = self._run(
            self._asking(lambda api: api.sign_in(EMAIL, PASSWORD), PATIENT)
        ).access_token

    def teardown(self) -> None:
        if hasattr(self, "_token"):
            self.when_all_is_well_the_backend_has_every_byte()
        self._run(self._stack.aclose())
        self._runner.close()

    @rule(up=AMOUNTS, down=AMOUNTS)
    def packets_pass(self, up: int, down: int) -> None:
        self._up += up
        self._down += down

    @rule(moods=st.lists(st.sampled_from(Mood), min_size=1, max_size=4))
    def a_process_reports_over_a_bad_way(self, moods: list[Mood]) -> None:
        self.proxy.moods = list(moods)
        self.report()
        self.proxy.late.set()
        self.proxy.late = asyncio.Event()

    @rule()
    def what_was_held_back_arrives(self) -> None:
        self._run(self.proxy.release())

    @rule()
    def when_all_is_well_the_backend_has_every_byte(self) -> None:
        self.proxy.moods = []

        assert self.report(PATIENT).problem is None

        assert self.told() == +Counter(up=self._up, down=self._down)

    @invariant()
    def the_backend_never_has_a_byte_twice(self) -> None:
        if hasattr(self, "_token"):
            told = self.told()
            assert told["up"] <= self._up
            assert told["down"] <= self._down

    def told(self) -> Counter[str]:
        reports = self._backend.reports()
        assert len({each["report_id"] for each in reports}) == len(reports)
        return +Counter(up=sum(each["bytes_up"] for each in reports), down=sum(each["bytes_down"] for each in reports))

    def until_told(self, wanted: Counter[str]) -> None:
        """Who did not wait for the answer does not know when the backend is done."""

        async def looking() -> None:
            async with asyncio.timeout(PATIENT.total_s):
                while self.told() != wanted:  # noqa: ASYNC110 - the backend lives in another thread
                    await asyncio.sleep(0.01)

        self._run(looking())

    def report(self, patience: Patience = IMPATIENT) -> Outcome:
        async def once(api: ApiClient) -> Outcome:
            sender = Sender(
                Ledger(self._home / "reports.sqlite", now=lambda: NOON, new_id=uuid4),
                self._home / "reports.lock",
                totals=self._count,
                post=lambda body: api.send_report(self._token, body),
                allowed=allowed,
            )
            return await sender.report(Occasion(owner=EMAIL, signed_in_at=NOON, exits={"se-sto": ip_address(EXIT4)}))

        return self._run(self._asking(once, patience))

    def report_under_a_new_number(self) -> None:
        """What must never happen: the last report once more, as if it were another."""
        body = json.dumps({**self._backend.reports()[-1], "report_id": str(uuid4())})
        self._run(self._asking(lambda api: api.send_report(self._token, body), PATIENT))

    def count_as_reported(self) -> None:
        """Let the ledger know what the backend has."""
        ledger = Ledger(self._home / "reports.sqlite", now=lambda: NOON)
        self._run(ledger.pass_over(EMAIL, self._used()))

    async def _asking(self, work: Callable[[ApiClient], Awaitable[T]], patience: Patience) -> T:
        api = ApiClient(self.proxy.address, ca_file=self.proxy.ca_file, patience=patience)
        try:
            return await work(api)
        finally:
            await api.aclose()

    async def _count(self) -> Sequence[Usage]:
        return self._used()

    def _used(self) -> Sequence[Usage]:
        return [Usage(server="se-sto", day="2026-03-01", bytes_up=self._up, bytes_down=self._down)]

    def _run(self, work: Coroutine[object, object, T]) -> T:
        return self._runner.run(work)


async def allowed() -> None:
    """The person agreed."""


TestEachByteOnceOverHttp = Machine.TestCase
TestEachByteOnceOverHttp.settings = settings(
    max_examples=12,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture
def machine() -> Iterator[Machine]:
    made = Machine()
    made.somebody_signs_in()
    yield made
    made.teardown()


@pytest.mark.parametrize("mood", Mood)
def test_a_report_counts_as_sent_only_when_the_backend_said_so(machine: Machine, mood: Mood) -> None:
    machine.packets_pass(10, 20)
    machine.proxy.moods = [mood] * IMPATIENT.tries

    outcome = machine.report(IMPATIENT if mood in ENDLESS else PATIENT)
    if mood in ENDLESS:
        machine.until_told(Counter(up=10, down=20))

    assert machine.told() == (Counter() if mood in NEVER_ARRIVES else Counter(up=10, down=20))
    (entry,) = outcome.entries
    assert entry.state is (ReportState.SENT if mood in ANSWERED else ReportState.PENDING)


def test_a_report_under_another_number_would_be_seen(machine: Machine) -> None:
    machine.packets_pass(10, 20)
    machine.report(PATIENT)
    machine.report_under_a_new_number()

    with pytest.raises(AssertionError):
        machine.the_backend_never_has_a_byte_twice()

    machine.packets_pass(10, 20)
    machine.count_as_reported()
