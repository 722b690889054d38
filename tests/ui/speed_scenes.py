"""The Speed page in all its states, and the switches of usage reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from maikr_client.errors import Failed
from maikr_client.model.latency import Latency, PastLatency, ProbeMethod
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.server import Server
from maikr_client.model.speed import SpeedEngine, SpeedPhase, SpeedResult
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.speed.history import Over
from maikr_ui.viewmodels.speed.testing import Step, Way
from tests.support.fake_session import FakeSession, connected
from tests.ui.scene import Scene

Prepare = Callable[[FakeSession], None]
LOST = Problem.of(ProblemCode.SPEED_TUNNEL_LOST)
SINCE = datetime.now(UTC) - timedelta(minutes=12)
EVERY_H = 7
WHOLE: dict[str, Any] = {
    "download_mbps": 212.4,
    "download_spread_mbps": 11.8,
    "upload_mbps": 48.1,
    "upload_spread_mbps": 3.2,
    "idle_latency_ms": 18.4,
    "loaded_latency_ms": 61.7,
    "jitter_ms": 1.3,
    "bytes_used": 187_000_000,
}
HALF: dict[str, Any] = {"download_mbps": 198.0, "idle_latency_ms": 18.4, "partial": True, "problem": LOST}


def up(session: FakeSession) -> None:
    """Connected to Zürich, which has an endpoint for tests, as all have."""
    session.servers = tuple(replace(each, speed_url="http://10.64.0.1:8080") for each in session.servers)
    session.show(connected(session.servers[12], SINCE))
    session.measuring.outcome = WHOLE
    session.measuring.rates = tuple(180 + 40 * math.sin(number / 4) for number in range(40))


def measured(session: FakeSession) -> None:
    """All servers were asked ten minutes ago: near ones, far ones, a lossy one and a silent one."""
    at = datetime.now(UTC) - timedelta(minutes=10)
    for number, server in enumerate(session.servers[:-1]):
        session.measuring.known[server.name] = latency_of(server, number, at)
        session.measuring.past[server.name] = [*past_of(number, at)]


def past_of(number: int, at: datetime) -> Iterator[PastLatency]:
    """Three weeks, most of them by the hour: further away in the evening, once without an answer."""
    for hour in range(24 * 21, -1, -3):
        moment = at - timedelta(hours=hour)
        evening = math.exp(-(((moment.astimezone().hour - 20) / 3) ** 2))
        median = 11.0 + (number * 37) % 170 + 22 * evening + (hour * 7) % 5
        silent = hour == 60
        yield PastLatency(
            measured_at=moment,
            median_ms=None if silent else median,
            spread_ms=None if silent else 2.0 + 9 * evening,
            loss=1.0 if silent else 0.2 if hour % 50 == 0 else 0.0,
        )


def latency_of(server: Server, number: int, at: datetime) -> Latency:
    """Of a server by its number; number 5 loses a probe of five, number 9 does not answer."""
    silent = number == 9
    return Latency(
        server=server.name,
        median_ms=None if silent else 11.0 + (number * 37) % 170,
        spread_ms=None if silent else 1.0 + number * 1.7,
        loss=1.0 if silent else 0.2 if number == 5 else 0.0,
        samples=0 if silent else 5,
        method=None if silent else ProbeMethod.ICMP,
        measured_at=at,
        network=1,
    )


def tested(session: FakeSession) -> None:
    """Two weeks of tests through two servers, and one without Maikr."""
    now = datetime.now(UTC)
    tests = [
        speed_test("ch-13" if number % 3 else "nl-10", now - timedelta(hours=EVERY_H * number), number)
        for number in range(1, 40)
    ]
    direct = replace(speed_test("x", now - timedelta(hours=3), 2), server=None, engine=SpeedEngine.SPEEDTEST_NET)
    session.measuring.tests = [direct, *tests]


def speed_test(server: str, at: datetime, number: int) -> SpeedResult:
    """Slower in the evening."""
    hour = at.astimezone().hour
    down = 230 - 90 * math.exp(-(((hour - 20) / 4) ** 2)) + (number * 13) % 30
    values = {**WHOLE, "download_mbps": down, "upload_mbps": 40 + (number * 7) % 15}
    return SpeedResult(server=server, engine=SpeedEngine.MAIKR, measured_at=at, **values)


def full(session: FakeSession) -> None:
    """Everything is there."""
    up(session)
    measured(session)
    tested(session)


def _running(session: FakeSession) -> None:
    full(session)
    session.measuring.lingers = True


def _losing(session: FakeSession) -> None:
    full(session)
    session.measuring.outcome = HALF


def _without_endpoint(session: FakeSession) -> None:
    full(session)
    session.servers = tuple(replace(each, speed_url=None) for each in session.servers)


def _disconnected(session: FakeSession) -> None:
    measured(session)
    tested(session)


def _away(session: FakeSession) -> None:
    full(session)
    session.daemon_gone()


def _off(session: FakeSession) -> None:
    up(session)
    session.preferences = replace(session.preferences, measure_latency=False)


def _unreachable(session: FakeSession) -> None:
    up(session)
    session.measuring.refuse = Failed(ProblemCode.NO_NETWORK)


def _required(session: FakeSession) -> None:
    up(session)
    session.person = replace(session.person, reports_required=True)


def _silent(session: FakeSession) -> None:
    up(session)
    session.preferences = replace(session.preferences, send_reports=False, report_quality=False)


def loaded(models: Models) -> bool:
    """Everything that the page reads has come."""
    return models.directory.directory is not None and models.measured.known and models.speed.past.past is not None


def _at(step: Step) -> Callable[[Models], bool]:
    return lambda models: loaded(models) and models.speed.trial.trial.step is step


def _curved(models: Models) -> bool:
    trial = models.speed.trial.trial
    return loaded(models) and sum(each.phase is SpeedPhase.DOWNLOAD for each in trial.curve) == 40


def _test(models: Models) -> None:
    models.speed.trial.want(Way.TUNNEL)
    models.speed.trial.begin()


def _cancelled(models: Models) -> None:
    _test(models)
    models.speed.trial.cancel()


def _measuring(models: Models) -> None:
    models.measured.measure()


def _scene(
    name: str,
    prepare: Prepare,
    arrived: Callable[[Models], bool] = loaded,
    *,
    act: Callable[[Models], None] | None = None,
    height: int = 2400,
) -> Scene:
    return Scene(name=name, prepare=prepare, arrived=arrived, place=Place.SPEED, act=act, height=height)


SPEED_SCENES = (
    _scene("speed", full),
    _scene("speed-empty", up, height=1900),
    _scene("speed-asking", full, _at(Step.ASKING), act=lambda models: models.speed.trial.want(Way.TUNNEL), height=700),
    _scene(
        "speed-asking-direct",
        _disconnected,
        _at(Step.ASKING),
        act=lambda models: models.speed.trial.want(Way.DIRECT),
        height=700,
    ),
    _scene("speed-running", _running, _curved, act=_test, height=760),
    _scene("speed-done", full, _at(Step.DONE), act=_test, height=1500),
    _scene("speed-lost", _losing, _at(Step.DONE), act=_test, height=1200),
    _scene("speed-cancelled", _running, _at(Step.CANCELLED), act=_cancelled, height=800),
    _scene("speed-hours", full, act=lambda models: models.speed.history.show_over(Over.HOURS)),
    _scene("speed-no-endpoint", _without_endpoint, height=800),
    _scene("speed-disconnected", _disconnected, height=800),
    _scene("speed-no-daemon", _away, height=800),
    _scene(
        "speed-measuring-off",
        _off,
        lambda models: loaded(models) and not models.settings.settings.measure_latency,
        height=1700,
    ),
    _scene(
        "speed-no-network",
        _unreachable,
        lambda models: models.measured.problem is not None,
        act=_measuring,
        height=1700,
    ),
    Scene(
        name="privacy-required",
        prepare=_required,
        arrived=lambda models: models.account.account is not None and models.privacy.told is not None,
        place=Place.PRIVACY,
        height=1100,
    ),
    Scene(
        name="privacy-silent",
        prepare=_silent,
        arrived=lambda models: models.account.account is not None and models.privacy.told is not None,
        place=Place.PRIVACY,
        height=1100,
    ),
)
