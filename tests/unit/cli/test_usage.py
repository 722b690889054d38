"""`maikr usage`: sums that a person can read, and how fast it goes now."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from maikr_client.cli.app import App
from maikr_client.errors import DaemonUnreachable
from maikr_client.model.status import ExitHealth, ExitStatus, Status, TunnelState, Usage
from maikr_client.session.rates import LiveRates, Rate
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession

USED = (
    Usage(server="de-06", day="2026-02-28", bytes_up=1, bytes_down=2),
    Usage(server="de-06", day="2026-03-01", bytes_up=10, bytes_down=20),
    Usage(server="jp-09", day="2026-03-01", bytes_up=100, bytes_down=200),
)


@pytest.fixture
def fake() -> FakeSession:
    session = FakeSession(signed_in=True)
    session.used = USED
    return session


@pytest.fixture
def app(fake: FakeSession) -> App:
    return App(open_session=lambda: fake)


def carrying(up: int, down: int) -> Status:
    exit_ = ExitStatus(server="de-06", health=ExitHealth.UP, bytes_up=up, bytes_down=down)
    return Status(state=TunnelState.CONNECTED, protected=True, server="de-06", exits=(exit_,))


def test_every_line_and_its_sum_are_shown(app: App) -> None:
    lines = done("usage", app=app).out.splitlines()

    assert [line.split() for line in lines[2:]] == [
        ["2026-02-28", "de-06", "1", "B", "2", "B"],
        ["2026-03-01", "de-06", "10", "B", "20", "B"],
        ["2026-03-01", "jp-09", "100", "B", "200", "B"],
        ["In", "all", "111", "B", "222", "B"],
    ]


def test_sums_by_day_and_by_server(app: App) -> None:
    assert done("usage", "--by", "day", "--json", app=app).json == [
        {"day": "2026-02-28", "bytes_up": 1, "bytes_down": 2},
        {"day": "2026-03-01", "bytes_up": 110, "bytes_down": 220},
    ]
    assert done("usage", "--by", "server", "--json", app=app).json == [
        {"server": "de-06", "bytes_up": 11, "bytes_down": 22},
        {"server": "jp-09", "bytes_up": 100, "bytes_down": 200},
    ]
    assert "In all" in done("usage", "--by", "server", app=app).out


def test_days_before_the_one_named_are_left_out(app: App) -> None:
    assert [each["day"] for each in done("usage", "--since", "2026-03-01", "--json", app=app).json] == [
        "2026-03-01"
    ] * 2
    assert "since 2026-04-01" in done("usage", "--since", "2026-04-01", app=app).out
    assert maikr("usage", "--since", "yesterday", app=app).code == 2


def test_what_was_counted_is_forgotten_when_asked(app: App) -> None:
    done("usage", "--erase", app=app)

    assert done("usage", "--json", app=app).json == []
    assert maikr("usage", "--erase", "--watch", app=app).code == 2


class Leaving(FakeSession):
    """A daemon that goes after its first status."""

    async def watch(self) -> AsyncIterator[Status]:
        yield self.now
        raise DaemonUnreachable


def test_speeds_are_shown_until_the_daemon_goes() -> None:
    fake = Leaving(signed_in=True)
    fake.show(carrying(5, 7))
    app = App(open_session=lambda: fake)
    assert "de-06: sending 0 B/s, receiving 0 B/s (so far 5 B and 7 B)" in maikr("usage", "--watch", app=app).out

    ended = maikr("usage", "--watch", "--json", app=app)

    assert ended.code == 4
    assert json.loads(ended.out.splitlines()[0]) == [
        {"server": "de-06", "up_per_s": 0, "down_per_s": 0, "bytes_up": 5, "bytes_down": 7}
    ]


def speed(rates: tuple[Rate, ...]) -> tuple[float, float]:
    (rate,) = rates
    return rate.up_per_s, rate.down_per_s


def test_a_speed_is_what_passed_since_the_status_before() -> None:
    rates = LiveRates()

    assert speed(rates.after(carrying(1000, 5000), 10.0)) == (0, 0)
    assert speed(rates.after(carrying(3000, 9000), 12.0)) == (1000, 2000)


def test_statuses_that_come_close_together_tell_no_speed_of_their_own() -> None:
    rates = LiveRates()
    rates.after(carrying(0, 0), 10.0)
    rates.after(carrying(1000, 0), 11.0)

    assert speed(rates.after(carrying(9000, 0), 11.01)) == (1000, 0)
    assert speed(rates.after(carrying(10_000, 0), 12.0)) == (9000, 0)


def test_a_new_session_begins_at_no_speed() -> None:
    rates = LiveRates()
    rates.after(carrying(9000, 9000), 10.0)

    assert speed(rates.after(carrying(50, 10_000), 11.0)) == (0, 0)
    assert speed(rates.after(carrying(150, 10_200), 12.0)) == (100, 200)
    assert rates.after(Status(state=TunnelState.DISCONNECTED, protected=False), 13.0) == ()
