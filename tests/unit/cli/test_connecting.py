"""`maikr connect`, `disconnect` and `status`, with a session in memory."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address

import pytest

from maikr_client.cli.app import App
from maikr_client.cli.state_words import UNPROTECTED, facts_of, headline_of
from maikr_client.errors import DaemonUnreachable, Failed, NotPermitted
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState
from maikr_client.problems import sentence
from maikr_client.session import LedgerEntry
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession, connected

SINCE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FULL = Status(
    state=TunnelState.CONNECTED,
    protected=True,
    server="de-06",
    exit_ip=IPv4Address("203.0.113.6"),
    since=SINCE,
    exits=(
        ExitStatus(server="de-06", health=ExitHealth.UP, handshake_age_s=3.0, bytes_up=5_000, bytes_down=90_000),
        ExitStatus(server="jp-09", health=ExitHealth.DOWN, bytes_up=1, bytes_down=2),
    ),
)


def test_connect_says_server_place_exit_address_and_time(app: App) -> None:
    said = done("connect", "de-06", app=app).out

    assert said.startswith("Connected to de-06 in Berlin, Germany; sites see 203.0.113.6. It took 0.")
    assert said.count("\n") == 1


def test_connect_waits_no_longer_than_it_was_told_and_says_what_goes_on(fake: FakeSession, app: App) -> None:
    fake.lingers = True

    ended = maikr("connect", "de-06", "--timeout", "1", app=app)

    assert ended.code == 5
    assert "Still trying; meanwhile your traffic is blocked. To stop: maikr disconnect" in ended.err
    assert ended.complaint


@pytest.mark.parametrize(
    ("code", "exit_code"),
    [(ProblemCode.TOOL_MISSING, 1), (ProblemCode.FIREWALL_FAILED, 1), (ProblemCode.NO_HANDSHAKE, 5)],
)
def test_only_what_may_pass_is_waited_for(app: App, fake: FakeSession, code: ProblemCode, exit_code: int) -> None:
    class Blocking(FakeSession):
        def show(self, status: Status) -> None:
            blocked = replace(status, state=TunnelState.BLOCKED, problem=Problem.of(code, tool="wg"))
            super().show(blocked if status.state is TunnelState.CONNECTED else status)

    blocking = Blocking(signed_in=True)

    ended = maikr("connect", "de-06", "--timeout", "1", app=App(open_session=lambda: blocking))

    assert ended.code == exit_code
    assert ended.complaint


def test_a_wish_that_somebody_took_back_is_not_waited_for(app: App) -> None:
    class TakenBack(FakeSession):
        async def watch(self) -> AsyncIterator[Status]:
            yield Status(state=TunnelState.CONNECTING, protected=True, server="de-06")
            yield Status(state=TunnelState.DISCONNECTED, protected=False)

    session = TakenBack(signed_in=True)

    ended = maikr("connect", "de-06", app=App(open_session=lambda: session))

    assert ended.code == 1
    assert ended.complaint.startswith("maikr: You are not connected.")


def test_ctrl_c_while_it_connects_says_what_goes_on() -> None:
    class Interrupted(FakeSession):
        async def watch(self) -> AsyncIterator[Status]:
            yield Status(state=TunnelState.CONNECTING, protected=True, server="de-06")
            signal.raise_signal(signal.SIGINT)
            await asyncio.Event().wait()

    session = Interrupted(signed_in=True)

    ended = maikr("connect", "de-06", app=App(open_session=lambda: session))

    assert ended.code == 130
    assert ended.err.strip() == "Still trying; meanwhile your traffic is blocked. To stop: maikr disconnect"


def test_who_gets_no_answer_under_lockdown_is_told_of_the_lockdown(fake: FakeSession, app: App) -> None:
    fake.backend_away = True
    fake.now = Status(state=TunnelState.DISCONNECTED, protected=True, lockdown=True)

    ended = maikr("account", "show", app=app)

    assert ended.code == 1
    assert ended.complaint
    assert "Lockdown is on, so nothing leaves this computer. To let it: maikr lockdown off" in ended.err


def test_who_gets_no_answer_since_the_computers_start_is_told_why() -> None:
    class Held(FakeSession):
        async def status(self) -> Status:
            raise DaemonUnreachable(ProblemCode.BLOCKED_SINCE_BOOT)

    session = Held(signed_in=True)
    session.backend_away = True

    ended = maikr("account", "show", app=App(open_session=lambda: session))

    assert ended.code == 1
    assert ended.complaint
    assert sentence(Problem.of(ProblemCode.BLOCKED_SINCE_BOOT)).message in ended.err


def test_who_gets_no_answer_without_lockdown_is_told_of_none(fake: FakeSession, app: App) -> None:
    fake.backend_away = True

    assert "Lockdown" not in maikr("account", "show", app=app).err


def test_connect_without_a_sign_in_says_how_to_sign_in() -> None:
    stranger = FakeSession()

    ended = maikr("connect", app=App(open_session=lambda: stranger))

    assert ended.code == 3
    assert "maikr login" in ended.complaint


def test_connect_says_when_it_is_not_permitted(fake: FakeSession, app: App) -> None:
    fake.refuse = NotPermitted()

    assert maikr("connect", app=app).code == 6


@pytest.mark.parametrize("timeout", ["0", "601", "soon", "-1"])
def test_a_time_that_makes_no_sense_is_refused(app: App, timeout: str) -> None:
    ended = maikr("connect", "--timeout", timeout, app=app)

    assert ended.code == 2
    assert "--help" in ended.complaint


def test_disconnect_ends_it_and_says_so(fake: FakeSession, app: App) -> None:
    done("connect", app=app)

    assert "Disconnected" in done("disconnect", app=app).out

    assert fake.now.state is TunnelState.DISCONNECTED


def test_a_report_that_can_not_be_sent_does_not_fail_the_disconnect() -> None:
    class Unheard(FakeSession):
        async def send_reports(self) -> tuple[LedgerEntry, ...]:
            raise Failed(ProblemCode.BACKEND_UNREACHABLE)

    session = Unheard(signed_in=True)

    ended = maikr("disconnect", app=App(open_session=lambda: session))

    assert ended.code == 0
    assert "The usage report waits" in ended.complaint


def test_status_in_json_has_the_promised_keys(fake: FakeSession, app: App) -> None:
    fake.now = replace(FULL, problem=Problem.of(ProblemCode.DISK_FULL))

    found = done("status", "--json", app=app).json

    assert found["problem"].keys() == {"code", "message", "remedy"}
    del found["problem"]
    assert found == {
        "state": "connected",
        "protected": True,
        "server": "de-06",
        "exit_ip": "203.0.113.6",
        "since": "2026-03-02T09:00:00+00:00",
        "exits": [
            {"server": "de-06", "health": "up", "handshake_age_s": 3.0, "bytes_up": 5000, "bytes_down": 90000},
            {"server": "jp-09", "health": "down", "handshake_age_s": None, "bytes_up": 1, "bytes_down": 2},
        ],
    }


def test_status_without_anything_has_the_same_keys(app: App) -> None:
    assert done("status", "--json", app=app).json == {
        "state": "disconnected",
        "protected": False,
        "server": None,
        "exit_ip": None,
        "since": None,
        "exits": [],
        "problem": None,
    }


def test_the_facts_are_what_people_ask_first() -> None:
    facts = dict(facts_of(FULL, SINCE + timedelta(minutes=3, seconds=12)))

    assert facts["Exit address"] == "203.0.113.6"
    assert facts["Since"].endswith("(3 min 12 s)")
    assert (facts["Sent"], facts["Received"]) == ("5.0 kB", "90.0 kB")


def test_a_snooze_and_a_lockdown_do_not_contradict_each_other() -> None:
    locked = Status(state=TunnelState.DISCONNECTED, protected=False, lockdown=True, snoozed_until=SINCE)

    assert dict(facts_of(locked, SINCE))["Lockdown"] == "on again when the snooze ends"


@pytest.mark.parametrize("state", TunnelState)
def test_who_is_not_protected_is_told_so_whatever_the_state(state: TunnelState) -> None:
    headline, colour = headline_of(Status(state=state, protected=False, server="de-06"))

    if state in {TunnelState.BLOCKED, TunnelState.CONNECTED}:
        assert UNPROTECTED in headline
        assert colour == "red"
    else:
        assert "without Maikr" in headline or "not protected" in headline


def test_a_watch_tells_each_change_and_ends_when_the_daemon_goes() -> None:
    class Leaving(FakeSession):
        async def watch(self) -> AsyncIterator[Status]:
            yield Status(state=TunnelState.CONNECTING, protected=True, server="de-06")
            yield replace(FULL, exits=())
            yield FULL
            self.daemon_gone()
            self._ask_daemon()

    leaving = Leaving(signed_in=True)

    ended = maikr("status", "--watch", app=App(open_session=lambda: leaving))

    assert ended.code == 4
    assert ended.out.splitlines() == [
        "Connecting to de-06; your traffic is blocked meanwhile.",
        "Connected to de-06.",
    ]


def test_connecting_to_where_one_is_already_is_done_at_once(fake: FakeSession, app: App) -> None:
    fake.now = connected(fake.servers[5])

    assert "de-06" in done("connect", "de-06", app=app).out
