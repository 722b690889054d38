"""The Rules page in its states, as scenes."""

from __future__ import annotations

from collections.abc import Callable

from maikr_client.session.rules.marks import side_by_side
from maikr_client.session.rules.port import RuleForm
from maikr_client.wire.replies import RecordingEnd
from maikr_ui.shell.main_view import Place
from maikr_ui.viewmodels.models import Models
from maikr_ui.viewmodels.rules.changes import adding
from maikr_ui.viewmodels.rules.model import Sharing
from maikr_ui.viewmodels.rules.recording import Step
from maikr_ui.viewmodels.rules.rows import RuleRow
from tests.support.fake_session import FakeSession
from tests.ui.scene import Scene, up

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
        up(session)
        session.rules.text = text

    return prepare


def _read(models: Models) -> bool:
    return models.rules.rules.document is not None and bool(models.rules.bundles.bundles)


def _listed(models: Models) -> bool:
    rules = models.rules.rules
    return rules.document is not None and rules.sharing is Sharing.SHARED


def _hinted(models: Models) -> bool:
    return any(isinstance(row, RuleRow) and row.hints for row in models.rules.rules.rows)


RULES_SCENES = (
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
        arrived=lambda models: _read(models) and models.rules.rules.sharing is Sharing.WAITING,
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
        name="rules-import-unclear",
        prepare=_ruled(RULES),
        arrived=lambda models: _listed(models) and models.rules.taking.preview is not None,
        place=Place.RULES,
        act=lambda models: models.rules.taking.read_text(".a.example\nb.example\n"),
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
)
