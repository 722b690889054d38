"""Every page and state of the window, as scenes that tests and screenshots set up the same way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from maikr_client.errors import Failed
from maikr_client.model.account import SecretStorage
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.health import CheckKind, good, skipped, wrong
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.status import DefaultWay, ExitHealth, RuleExitStatus, Status, TunnelState
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_reports import fake_report, sent
from tests.support.fake_session import DISCONNECTED, FakeSession
from tests.support.pictures import halves, jpeg
from tests.ui.rules_scenes import RULES_SCENES
from tests.ui.scene import USED, Scene, up
from tests.ui.traffic_scene import HOME


def _state(status: Status) -> Callable[[FakeSession], None]:
    return lambda session: session.show(status)


def _reported(session: FakeSession) -> None:
    up(session)
    report = fake_report("is-08")
    session.ledger = (sent(report, '{"report_id": "00000000-0000-0000-0000-000000000007", "servers": ["is-08"]}'),)


def _signed_out(session: FakeSession) -> None:
    session.kept = None


def _offline_at_first(session: FakeSession) -> None:
    session.kept, session.backend_away = None, True


def _locked(session: FakeSession) -> None:
    session.locked_by = "a passphrase"


def _pictured(session: FakeSession) -> None:
    session.portrait = jpeg(halves())
    session.person = replace(session.person, nickname="Ada", has_avatar=True)


def _in_memory(session: FakeSession) -> None:
    if session.kept is not None:
        session.kept = replace(session.kept, storage=SecretStorage.MEMORY)


def _stale(session: FakeSession) -> None:
    session.stale = True


def _refusing(session: FakeSession) -> None:
    session.refuse = Failed(ProblemCode.BACKEND_UNREACHABLE)


def _first_use(session: FakeSession) -> None:
    session.preferences = replace(USED, favourites=(), recents=())


def _nothing(_session: FakeSession) -> None:
    return


def _gone(session: FakeSession) -> None:
    session.daemon_gone()


def _blocked_at_boot(session: FakeSession) -> None:
    session.daemon_gone(code=ProblemCode.BLOCKED_SINCE_BOOT)


def _guess(models: Models) -> None:
    models.account.go(Stage.SIGN_IN)
    models.account.sign_in("ada@example.com", "guess")


def _face(face: Face) -> Callable[[Models], bool]:
    return lambda models: models.tunnel.view.face is face and models.directory.directory is not None


def _stage(stage: Stage) -> Callable[[Models], bool]:
    return lambda models: models.account.stage is stage and not models.account.busy


def _trouble(code: ProblemCode, *, protected: bool) -> Status:
    return Status(state=TunnelState.BLOCKED, protected=protected, server="ch-13", problem=Problem.of(code))


def _snoozed(session: FakeSession) -> None:
    session.show(replace(DISCONNECTED, snoozed_until=datetime.now(UTC) + timedelta(minutes=15)))


def _warned(session: FakeSession) -> None:
    up(session)
    problem = Problem.of(ProblemCode.FIREWALL_IN_THE_WAY, program="ufw", what="tunnel")
    session.show(replace(session.now, problem=problem))


def _healthy(session: FakeSession) -> None:
    _reported(session)
    session.checks = (
        *(good(kind, CHECKED_AT, FOUND.get(kind, "")) for kind in CheckKind if kind is not CheckKind.CLOCK),
        skipped(CheckKind.CLOCK, CHECKED_AT, "needs Maikr's service to compare with"),
    )


def _ill(session: FakeSession) -> None:
    _reported(session)
    session.checks = (
        good(CheckKind.DAEMON, CHECKED_AT, FOUND[CheckKind.DAEMON]),
        wrong(CheckKind.IPV6, CHECKED_AT, Problem.of(ProblemCode.IP_VERSION_SILENT, what="IPv6")),
        good(CheckKind.IPV4_LEAK, CHECKED_AT, "a test packet beside the tunnel was stopped"),
        wrong(CheckKind.IN_THE_WAY, CHECKED_AT, Problem.of(ProblemCode.OTHER_VPN, device="tun0")),
    )


def _set(session: FakeSession) -> None:
    up(session)
    session.preferences = replace(USED, coexist=(Coexistence.DOCKER,), dns=("9.9.9.9", "tls://9.9.9.9#dns.quad9.net"))


def _diagnosed(session: FakeSession) -> None:
    up(session)
    session.diagnosis = "Maikr diagnostics.\n\nversions\n  maikr: 0.1.0\n  python: 3.11\n\nstate\n  connected: yes\n"


def _partly(session: FakeSession) -> None:
    up(session)
    exits = (
        RuleExitStatus(target="Norway", server="no-11", health=ExitHealth.UP),
        RuleExitStatus(target="nl-10", server="nl-10", health=ExitHealth.DOWN),
    )
    session.show(replace(session.now, protected=False, default_way=DefaultWay.DIRECT, rule_exits=exits))


def _at_portal(session: FakeSession) -> None:
    session.stays_at_portal = True
    session.show(_trouble(ProblemCode.CAPTIVE_PORTAL, protected=True))


CHECKED_AT = datetime(2026, 3, 2, 9, 35, 12, tzinfo=UTC)
FOUND = {
    CheckKind.DAEMON: "running, connected",
    CheckKind.PROGRAMS: "all there",
    CheckKind.HANDSHAKES: "ch-13, 3 s ago",
    CheckKind.IPV4_LEAK: "a test packet beside the tunnel was stopped",
    CheckKind.BACKEND: "reached",
}
LOCKED_DOWN = replace(DISCONNECTED, protected=True, lockdown=True)
IN_USE = Status(state=TunnelState.CONNECTED, protected=True, problem=Problem.of(ProblemCode.IN_USE_BY_OTHER))
CONNECTING = Status(state=TunnelState.CONNECTING, protected=True, server="ch-13", attempt=1)
BLOCKED = _trouble(ProblemCode.NO_HANDSHAKE, protected=True)
EXPOSED = _trouble(ProblemCode.FIREWALL_FAILED, protected=False)
DOWN, UP = _face(Face.DISCONNECTED), _face(Face.CONNECTED)

SCENES = (
    Scene(name="consent", prepare=_signed_out, arrived=_stage(Stage.CONSENT)),
    Scene(name="consent-offline", prepare=_offline_at_first, arrived=lambda models: models.account.problem is not None),
    Scene(
        name="sign-in",
        prepare=_signed_out,
        arrived=_stage(Stage.SIGN_IN),
        act=lambda models: models.account.go(Stage.SIGN_IN),
    ),
    Scene(
        name="sign-in-wrong",
        prepare=_signed_out,
        arrived=lambda models: models.account.problem is not None,
        act=_guess,
    ),
    Scene(
        name="sign-up",
        prepare=_signed_out,
        arrived=_stage(Stage.SIGN_UP),
        act=lambda models: models.account.go(Stage.SIGN_UP),
    ),
    Scene(
        name="verify",
        prepare=_signed_out,
        arrived=_stage(Stage.VERIFY),
        act=lambda models: models.account.go(Stage.VERIFY),
    ),
    Scene(
        name="forgot",
        prepare=_signed_out,
        arrived=_stage(Stage.FORGOT),
        act=lambda models: models.account.go(Stage.FORGOT),
    ),
    Scene(
        name="reset",
        prepare=_signed_out,
        arrived=_stage(Stage.RESET),
        act=lambda models: models.account.go(Stage.RESET),
    ),
    Scene(name="unlock", prepare=_locked, arrived=_stage(Stage.UNLOCK)),
    Scene(name="home-off", prepare=_nothing, arrived=DOWN),
    Scene(name="home-first", prepare=_first_use, arrived=DOWN),
    Scene(name="home-connecting", prepare=_state(CONNECTING), arrived=_face(Face.CONNECTING)),
    HOME,
    Scene(name="home-blocked", prepare=_state(BLOCKED), arrived=_face(Face.BLOCKED)),
    Scene(name="home-exposed", prepare=_state(EXPOSED), arrived=_face(Face.EXPOSED)),
    Scene(name="home-no-daemon", prepare=_gone, arrived=_face(Face.NO_DAEMON)),
    Scene(name="home-blocked-at-boot", prepare=_blocked_at_boot, arrived=_face(Face.NO_DAEMON)),
    Scene(name="home-snoozed", prepare=_snoozed, arrived=_face(Face.SNOOZED)),
    Scene(name="home-locked-down", prepare=_state(LOCKED_DOWN), arrived=_face(Face.LOCKED_DOWN)),
    Scene(name="home-portal", prepare=_at_portal, arrived=_face(Face.PORTAL)),
    Scene(
        name="home-portal-open",
        prepare=_at_portal,
        arrived=lambda models: models.tunnel.view.portal_until is not None and models.portal.visiting,
        act=lambda models: models.portal.open(),
    ),
    Scene(name="home-partly", prepare=_partly, arrived=_face(Face.PARTLY)),
    Scene(name="home-in-use", prepare=_state(IN_USE), arrived=_face(Face.IN_USE)),
    Scene(name="home-warned", prepare=_warned, arrived=lambda models: models.tunnel.view.warning is not None),
    Scene(
        name="home-refused",
        prepare=_refusing,
        arrived=lambda models: models.tunnel.view.notice is not None,
        act=lambda models: models.tunnel.connect_to(None),
    ),
    Scene(name="servers", prepare=up, arrived=UP, place=Place.SERVERS),
    Scene(name="servers-search", prepare=_nothing, arrived=DOWN, place=Place.SERVERS, query="united"),
    Scene(name="servers-empty", prepare=_nothing, arrived=DOWN, place=Place.SERVERS, query="atlantis"),
    Scene(name="servers-stale", prepare=_stale, arrived=DOWN, place=Place.SERVERS),
    *RULES_SCENES,
    Scene(
        name="privacy",
        prepare=_reported,
        arrived=lambda models: UP(models) and models.privacy.told is not None,
        place=Place.PRIVACY,
    ),
    Scene(
        name="privacy-checked",
        prepare=_healthy,
        arrived=lambda models: UP(models) and bool(models.checks.checks),
        place=Place.PRIVACY,
        height=1900,
        act=lambda models: models.checks.run(),
    ),
    Scene(
        name="privacy-wrong",
        prepare=_ill,
        arrived=lambda models: UP(models) and bool(models.checks.checks),
        place=Place.PRIVACY,
        height=1500,
        act=lambda models: models.checks.run(),
    ),
    Scene(
        name="account",
        prepare=up,
        arrived=lambda models: UP(models) and models.security.devices is not None,
        place=Place.ACCOUNT,
    ),
    Scene(
        name="account-picture",
        prepare=_pictured,
        arrived=lambda models: models.security.devices is not None and models.avatar.picture is not None,
        place=Place.ACCOUNT,
        height=2100,
        press=("Remove the device added", "Sign out"),
    ),
    Scene(
        name="account-memory",
        prepare=_in_memory,
        arrived=lambda models: models.security.devices is not None,
        place=Place.ACCOUNT,
    ),
    Scene(name="settings", prepare=_set, arrived=UP, place=Place.SETTINGS, height=2100),
    Scene(name="settings-no-daemon", prepare=_gone, arrived=_face(Face.NO_DAEMON), place=Place.SETTINGS, height=2100),
    Scene(
        name="diagnostics",
        prepare=_diagnosed,
        arrived=lambda models: UP(models) and models.diagnostics.text is not None,
        place=Place.SETTINGS,
        height=2400,
        act=lambda models: models.diagnostics.load(),
    ),
)
