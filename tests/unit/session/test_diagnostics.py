"""The problem report of a whole session: canaries of each kind are put wherever they might come from; none gets out."""

from __future__ import annotations

import getpass
import socket
import stat
from pathlib import Path

import pytest

from maikr_client.cli.app import App
from maikr_client.diagnostics.facts import Facts, report_of
from maikr_client.diagnostics.redact import Known, redact
from maikr_client.errors import DaemonUnreachable
from maikr_client.measure.history import History
from maikr_client.model.latency import Latency, ProbeMethod
from maikr_client.model.network import OnOther
from maikr_client.model.settings import Settings
from maikr_client.session.device_key import public_key_of
from maikr_client.session.parts import utc_now
from tests.support.backend import EMAIL, PASSWORD
from tests.support.command_line import done, maikr
from tests.support.fake_session import FakeSession
from tests.support.household import Household

RULED = "canary-of-rules.example"
MEASURED_MS = 7313.125


async def canaries(house: Household) -> dict[str, str]:
    """One of each kind, all of them real values of this machine and sign-in."""
    kept = await house.keyring.load()
    assert kept is not None
    return {
        "e-mail": EMAIL,
        "private key": kept.private_key.reveal(),
        "public key": str(public_key_of(kept.private_key)),
        "access token": kept.access_token.reveal(),
        "refresh token": kept.refresh_token.reveal(),
        "device": kept.device_id,
        "tunnel address": str(kept.tunnel4),
        "tunnel address 6": str(kept.tunnel6),
        "server": "se-sto",
        "rule": RULED,
        "name server": "9.9.9.9",
        "trusted network": "Lindenhof Gäste",
        "trusted router": "02:00:5e:00:53:01",
        "host name": socket.gethostname(),
        "home": str(house.home),
    }


async def _measure(house: Household) -> None:
    """A latency of the past that nothing else could be."""
    far = Latency(
        server="se-sto",
        median_ms=MEASURED_MS,
        spread_ms=None,
        loss=0.0,
        samples=1,
        method=ProbeMethod.ICMP,
        measured_at=utc_now(),
        network=1,
    )
    await History(house.paths.measurements_file, now=utc_now).keep_latencies([far])


async def test_no_canary_is_in_the_report(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    await session.change_settings(
        Settings(
            favourites=("se-sto",),
            dns=("9.9.9.9",),
            trusted_networks=("wifi 02:00:5e:00:53:01 Lindenhof Gäste",),
            on_other_network=OnOther.CONNECT,
        )
    )
    house.paths.config.mkdir(parents=True, exist_ok=True)
    house.paths.rules_file.write_text(f"{RULED} direct\n")
    await _measure(house)
    await session.connect()

    report = await session.diagnostics()

    for kind, canary in {**await canaries(house), "latency of earlier": str(MEASURED_MS)}.items():
        assert canary not in report, kind
    for wanted in (
        "state: connected",
        "rules: 1",
        "signed in: yes",
        "favourites: 1",
        "trusted_networks: 1",
        "python: 3",
    ):
        assert wanted in report
    await session.aclose()


async def test_a_log_that_says_too_much_is_redacted_and_would_be_seen_otherwise(house: Household) -> None:
    session = house.session()
    await session.sign_in(EMAIL, PASSWORD)
    kept = await canaries(house)
    talkative = " / ".join(f"{kind} {value}" for kind, value in kept.items() if kind != "server")
    facts = Facts(
        versions={},
        machine={},
        tools={},
        status=DaemonUnreachable().problem,
        account={},
        settings=Settings(),
        rules={},
        logs=talkative,
    )
    names = frozenset({socket.gethostname(), kept["trusted network"]})

    assert all(value in report_of(facts) for kind, value in kept.items() if kind != "server")
    redacted = redact(report_of(facts), Known(names=names))
    assert [kind for kind, value in kept.items() if value in redacted] == []
    await session.aclose()


async def test_a_machine_without_daemon_and_sign_in_still_gets_a_report(house: Household) -> None:
    house.daemon.leave()

    report = await house.session().diagnostics()

    assert "daemon-unreachable" in report
    assert "signed in: no" in report
    assert getpass.getuser() == "root" or getpass.getuser() not in report


@pytest.fixture
def app() -> App:
    session = FakeSession()
    return App(open_session=lambda: session)


def test_the_preview_is_what_is_written_to_the_letter(tmp_path: Path, app: App) -> None:
    file = tmp_path / "report.txt"

    previewed = done("diagnostics", "--preview", app=app).out
    done("diagnostics", str(file), app=app)

    assert file.read_text() == previewed
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_is_overwritten_unless_forced_and_no_link_is_followed(tmp_path: Path, app: App) -> None:
    precious, file = tmp_path / "precious", tmp_path / "report.txt"
    precious.write_text("mine")
    file.symlink_to(precious)

    ended = maikr("diagnostics", str(file), app=app)
    assert ended.code == 2
    assert "--force" in ended.complaint
    assert file.is_symlink()

    done("diagnostics", str(file), "--force", app=app)
    assert not file.is_symlink()
    assert precious.read_text() == "mine"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["precious", "report.txt"]


@pytest.mark.parametrize("arguments", [(), ("--preview", "x")])
def test_a_file_or_the_preview_is_what_is_to_be_said(app: App, arguments: tuple[str, ...]) -> None:
    assert maikr("diagnostics", *arguments, app=app).code == 2


def test_a_directory_that_is_not_there_is_one_line(tmp_path: Path, app: App) -> None:
    ended = maikr("diagnostics", str(tmp_path / "none" / "x"), app=app)

    assert ended.code == 2
    assert str(tmp_path / "none") in ended.complaint
