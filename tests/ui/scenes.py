"""Every page and state of the window, as scenes that tests and screenshots set up the same way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from maikr_client.errors import Failed
from maikr_client.model.account import SecretStorage
from maikr_client.model.coexistence import Coexistence
from maikr_client.model.health import CheckKind, good, skipped, wrong
from maikr_client.model.problem import Problem, ProblemCode
from maikr_client.model.settings import Settings
from maikr_client.model.status import DefaultWay, Status, TunnelState
from maikr_client.session.rules.marks import side_by_side
from maikr_client.session.rules.port import RuleForm
from maikr_client.wire.replies import RecordingEnd
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.account import Stage
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.rules.changes import adding
from maikr_ui.viewmodels.rules.model import Sharing
from maikr_ui.viewmodels.rules.recording import Step
from maikr_ui.viewmodels.rules.rows import RuleRow
from maikr_ui.viewmodels.tunnel_view import Face
from tests.support.fake_session import DISCONNECTED, FakeSession, connected, fake_report, sent
from tests.support.texts.spoken import spoken

USED = Settings(favourites=("is-08", "ch-13"), recents=("ch-13", "nl-10", "se-12"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """`prepare` changes the session before it is opened, `arrived` says when the window shows what is wanted. A picture
    is `height` high where a page is longer than the window.
    """

    name: str
    prepare: Callable[[FakeSession], None]
    arrived: Callable[[Models], bool]
    place: Place = Place.HOME
    query: str = ""
    height: int = 0
    act: Callable[[Models], None] | None = None
    press: tuple[str, ...] = ()
    """Buttons, by the beginning of their English names, that are pressed after that, one after another."""
    hands: Callable[[QWidget], None] | None = None
    """What else a person does in the window then."""


def session_for(scene: Scene) -> FakeSession:
    """A session as the scene wants it."""
    session = FakeSession(signed_in=True)
    session.preferences = USED
    scene.prepare(session)
    return session


def _state(status: Status) -> Callable[[FakeSession], None]:
    return lambda session: session.show(status)


def _up(session: FakeSession) -> None:
    session.show(connected(session.servers[12], datetime.now(UTC) - timedelta(hours=1, minutes=24, seconds=9)))


def _reported(session: FakeSession) -> None:
    _up(session)
    report = fake_report("is-08")
    session.ledger = (sent(report, '{"report_id": "00000000-0000-0000-0000-000000000007", "servers": ["is-08"]}'),)


def _signed_out(session: FakeSession) -> None:
    session.kept = None


def _offline_at_first(session: FakeSession) -> None:
    session.kept, session.backend_away = None, True


def _locked(session: FakeSession) -> None:
    session.locked_by = "a passphrase"


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
    _up(session)
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
    _up(session)
    session.preferences = replace(USED, coexist=(Coexistence.DOCKER,), dns=("9.9.9.9", "tls://9.9.9.9#dns.quad9.net"))


def _diagnosed(session: FakeSession) -> None:
    _up(session)
    session.diagnosis = "Maikr diagnostics.\n\nversions\n  maikr: 0.1.0\n  python: 3.11\n\nstate\n  connected: yes\n"


def _partly(session: FakeSession) -> None:
    _up(session)
    session.show(replace(session.now, protected=False, default_way=DefaultWay.DIRECT))


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

RULES = """\
# work
intranet.example.com      via nl-10
*.example.com port:443    via Switzerland    if unavailable: direct
192.0.2.0/24              block
bundle:github             direct             # for work
off news.example          via us-15
default                   via United Kingdom
"""
HINTED = "example.com via nl-10\nwww.example.com direct\nads.example block\nads.example block\nco.uk direct\n"
WRONG = "example.com via nl-10\nnews.example thruogh us-15\n"


def press_all(scene: Scene, window: QWidget) -> None:
    """Press what the scene wants pressed."""
    for begins in scene.press:
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        names = tuple(spoken(begins))
        next(each for each in buttons if (each.accessibleName() or each.text()).startswith(names)).click()
    if scene.hands is not None:
        scene.hands(window)


CLASH = """\
rules:
  - DOMAIN-SUFFIX,example.com,Streaming
  - DOMAIN,news.example,DIRECT
  - PROCESS-NAME,curl,DIRECT
  - MATCH,REJECT
"""


CONFLICT = "a.example block\n" + "".join(
    f"{line}\n" for line in side_by_side("b.example via nl-10", "b.example direct")
)


def _recordable(session: FakeSession) -> None:
    _ruled(RULES)(session)
    session.rules.looked_up = [("www.shop.example", "img.shopstatic.example"), ("collector.example.net",)]


def _recorded(session: FakeSession) -> None:
    _recordable(session)
    session.rules.recording_ended = RecordingEnd.TIME


def _unshared(session: FakeSession) -> None:
    _ruled(RULES)(session)
    session.rules.away = True


def _ruled(text: str) -> Callable[[FakeSession], None]:
    def prepare(session: FakeSession) -> None:
        _up(session)
        session.rules.text = text

    return prepare


def _listed(models: Models) -> bool:
    rules = models.rules.rules
    return rules.document is not None and rules.sharing is Sharing.SHARED


def _hinted(models: Models) -> bool:
    return any(isinstance(row, RuleRow) and row.hints for row in models.rules.rules.rows)


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
    Scene(name="home", prepare=_up, arrived=UP),
    Scene(name="home-blocked", prepare=_state(BLOCKED), arrived=_face(Face.BLOCKED)),
    Scene(name="home-exposed", prepare=_state(EXPOSED), arrived=_face(Face.EXPOSED)),
    Scene(name="home-no-daemon", prepare=_gone, arrived=_face(Face.NO_DAEMON)),
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
    Scene(name="servers", prepare=_up, arrived=UP, place=Place.SERVERS),
    Scene(name="servers-search", prepare=_nothing, arrived=DOWN, place=Place.SERVERS, query="united"),
    Scene(name="servers-empty", prepare=_nothing, arrived=DOWN, place=Place.SERVERS, query="atlantis"),
    Scene(name="servers-stale", prepare=_stale, arrived=DOWN, place=Place.SERVERS),
    Scene(name="rules", prepare=_ruled(RULES), arrived=_listed, place=Place.RULES),
    Scene(name="rules-empty", prepare=_ruled(""), arrived=_listed, place=Place.RULES),
    Scene(name="rules-wrong", prepare=_ruled(WRONG), arrived=_listed, place=Place.RULES),
    Scene(
        name="rules-hints",
        prepare=_ruled(HINTED),
        arrived=lambda models: _listed(models) and _hinted(models),
        place=Place.RULES,
    ),
    Scene(
        name="rules-editing",
        prepare=_ruled(RULES),
        arrived=_listed,
        place=Place.RULES,
        press=("Edit rule 2",),
    ),
    Scene(
        name="rules-changed",
        prepare=_ruled(RULES),
        arrived=lambda models: _listed(models) and models.rules.rules.said is not None,
        place=Place.RULES,
        act=lambda models: models.rules.rules.edit(adding(("new.example block",)), "new.example block."),
    ),
    Scene(
        name="rules-adding",
        prepare=_ruled(""),
        arrived=_listed,
        place=Place.RULES,
        press=("Add a rule", "More options", "Direct"),
    ),
    Scene(
        name="rules-conflict",
        prepare=_ruled(CONFLICT),
        arrived=lambda models: _listed(models) and bool(models.rules.rules.conflicts),
        place=Place.RULES,
    ),
    Scene(
        name="rules-unshared",
        prepare=_unshared,
        arrived=lambda models: models.rules.rules.sharing is Sharing.WAITING and bool(models.rules.bundles.bundles),
        place=Place.RULES,
        act=lambda models: models.rules.bundles.load(),
        press=("Bundles",),
    ),
    Scene(name="rules-record", prepare=_ruled(RULES), arrived=_listed, place=Place.RULES, press=("Record a site",)),
    Scene(
        name="rules-listening",
        prepare=_recordable,
        arrived=lambda models: _listed(models) and len(models.rules.recording.recorded.sites) == 3,
        place=Place.RULES,
        act=lambda models: models.rules.recording.start("shop.example"),
        press=("Record a site",),
    ),
    Scene(
        name="rules-recorded",
        prepare=_recorded,
        arrived=lambda models: _listed(models) and models.rules.recording.step is Step.CHOOSING,
        place=Place.RULES,
        act=lambda models: models.rules.recording.start("shop.example"),
        press=("Record a site",),
    ),
    Scene(
        name="rules-import",
        prepare=_ruled(RULES),
        arrived=lambda models: _listed(models) and models.rules.taking.preview is not None,
        place=Place.RULES,
        act=lambda models: models.rules.taking.read_text(CLASH),
        press=("Import",),
    ),
    Scene(
        name="rules-export",
        prepare=_ruled(RULES),
        arrived=lambda models: _listed(models) and models.rules.giving.exported is not None,
        place=Place.RULES,
        act=lambda models: models.rules.giving.show(RuleForm.CLASH),
        press=("Export",),
    ),
    Scene(
        name="rules-explained",
        prepare=_ruled(RULES),
        arrived=lambda models: _listed(models) and models.rules.where.answer is not None,
        place=Place.RULES,
        act=lambda models: models.rules.where.ask("https://www.example.com/a"),
    ),
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
        prepare=_up,
        arrived=lambda models: UP(models) and models.security.devices is not None,
        place=Place.ACCOUNT,
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
